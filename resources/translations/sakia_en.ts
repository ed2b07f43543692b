<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ContactsPage</name>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n contact(s)?</source>
        <translation>
            <numerusform>Add %n contact?</numerusform>
            <numerusform>Add %n contacts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) added.</source>
        <translation>
            <numerusform>%n contact added.</numerusform>
            <numerusform>%n contacts added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already and stay as they are.</source>
        <translation>
            <numerusform>%n is there already and stays as it is.</numerusform>
            <numerusform>%n are there already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read ({lines}).</source>
        <translation>
            <numerusform>%n line cannot be read ({lines}).</numerusform>
            <numerusform>%n lines cannot be read ({lines}).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhraseView</name>
    <message numerus="yes">
        <source>%n word(s) so far</source>
        <translation>
            <numerusform>%n word so far</numerusform>
            <numerusform>%n words so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPaperDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralPart</name>
    <message numerus="yes">
        <source>%n person(s), {amount} together</source>
        <translation>
            <numerusform>%n person, {amount} together</numerusform>
            <numerusform>%n people, {amount} together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Plurals</name>
    <message numerus="yes">
        <source>%n unclaimed dividend(s):</source>
        <translation>
            <numerusform>%n unclaimed dividend:</numerusform>
            <numerusform>%n unclaimed dividends:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more account(s) in the list at the side</source>
        <translation>
            <numerusform>%n more account in the list at the side</numerusform>
            <numerusform>%n more accounts in the list at the side</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dividend(s)</source>
        <translation>
            <numerusform>%n dividend</numerusform>
            <numerusform>%n dividends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To %n person(s)</source>
        <translation>
            <numerusform>To %n person</numerusform>
            <numerusform>To %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dividend(s), {amount} together, come into {account}. Fee: {fee}; the account then holds {total}.</source>
        <translation>
            <numerusform>%n dividend, {amount}, comes into {account}. Fee: {fee}; the account then holds {total}.</numerusform>
            <numerusform>%n dividends, {amount} together, come into {account}. Fee: {fee}; the account then holds {total}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) on the way</source>
        <translation>
            <numerusform>%n payment on the way</numerusform>
            <numerusform>%n payments on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) on the way</source>
        <translation>
            <numerusform>%n operation on the way</numerusform>
            <numerusform>%n operations on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) not read yet, not counted</source>
        <translation>
            <numerusform>%n account not read yet, not counted</numerusform>
            <numerusform>%n accounts not read yet, not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watched account(s) not counted</source>
        <translation>
            <numerusform>%n watched account is not counted</numerusform>
            <numerusform>%n watched accounts are not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You paid them %n time(s).</source>
        <translation>
            <numerusform>You paid them once.</numerusform>
            <numerusform>You paid them %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certification(s) are missing. Ask members who know you well.</source>
        <translation>
            <numerusform>%n certification is missing. Ask members who know you well.</numerusform>
            <numerusform>%n certifications are missing. Ask members who know you well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From {date} on there are too few certifications: the membership ends at once, and the dividends stop. %n certification(s), new or renewed, would prevent that. Ask those whose certifications end first, or other members who know you well.</source>
        <translation>
            <numerusform>From {date} on there are too few certifications: the membership ends at once, and the dividends stop. %n certification, new or renewed, would prevent that. Ask those whose certifications end first, or other members who know you well.</numerusform>
            <numerusform>From {date} on there are too few certifications: the membership ends at once, and the dividends stop. %n certifications, new or renewed, would prevent that. Ask those whose certifications end first, or other members who know you well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more referee(s) must be within reach.</source>
        <translation>
            <numerusform>%n more referee must be within reach.</numerusform>
            <numerusform>%n more referees must be within reach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more certification(s) are needed, from members who know this person well.</source>
        <translation>
            <numerusform>%n more certification is needed, from a member who knows this person well.</numerusform>
            <numerusform>%n more certifications are needed, from members who know this person well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certification(s) possible now</source>
        <translation>
            <numerusform>%n certification possible now</numerusform>
            <numerusform>%n certifications possible now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n certification(s) received will end, the first on {date}.</source>
        <translation>
            <numerusform>{account}: %n certification received ends on {date}.</numerusform>
            <numerusform>{account}: %n certifications received will end, the first on {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n certification(s) you gave will end, the first on {date}.</source>
        <translation>
            <numerusform>{account}: %n certification you gave ends on {date}.</numerusform>
            <numerusform>{account}: %n certifications you gave will end, the first on {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n certification(s) of the queue can be made now.</source>
        <translation>
            <numerusform>{account}: %n certification of the queue can be made now.</numerusform>
            <numerusform>{account}: %n certifications of the queue can be made now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n certification(s) are missing to be a member.</source>
        <translation>
            <numerusform>{account}: %n certification is missing to be a member.</numerusform>
            <numerusform>{account}: %n certifications are missing to be a member.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n certification(s), new or renewed, are needed to stay a member.</source>
        <translation>
            <numerusform>{account}: %n certification, new or renewed, is needed to stay a member.</numerusform>
            <numerusform>{account}: %n certifications, new or renewed, are needed to stay a member.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With yours, %n more certification(s) must come before {date}: else this identity ends, and yours is spent for nothing.</source>
        <translation>
            <numerusform>With yours, %n more certification must come before {date}: else this identity ends, and yours is spent for nothing.</numerusform>
            <numerusform>With yours, %n more certifications must come before {date}: else this identity ends, and yours is spent for nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This person is a member with %n certification(s) of others, enough until {date}, and near enough to the referees: yours would change nothing for them now.</source>
        <translation>
            <numerusform>This person is a member with %n certification of others, enough until {date}, and near enough to the referees: yours would change nothing for them now.</numerusform>
            <numerusform>This person is a member with %n certifications of others, enough until {date}, and near enough to the referees: yours would change nothing for them now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) in your queue would have to wait longer.</source>
        <translation>
            <numerusform>%n other in your queue would have to wait longer.</numerusform>
            <numerusform>%n others in your queue would have to wait longer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Certified by %n person(s)</source>
        <translation>
            <numerusform>Certified by %n person</numerusform>
            <numerusform>Certified by %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Certifies %n person(s)</source>
        <translation>
            <numerusform>Certifies %n person</numerusform>
            <numerusform>Certifies %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>through %n certification(s)</source>
        <translation>
            <numerusform>through %n certification</numerusform>
            <numerusform>through %n certifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certification(s)</source>
        <translation>
            <numerusform>%n certification</numerusform>
            <numerusform>%n certifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) chosen</source>
        <translation>
            <numerusform>%n line chosen</numerusform>
            <numerusform>%n lines chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certification(s), new or renewed, by {date}</source>
        <translation>
            <numerusform>%n certification, new or renewed, by {date}</numerusform>
            <numerusform>%n certifications, new or renewed, by {date}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certification(s), new or renewed</source>
        <translation>
            <numerusform>%n certification, new or renewed</numerusform>
            <numerusform>%n certifications, new or renewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
</context>
</TS>
