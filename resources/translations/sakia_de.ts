<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Sakia</source>
        <translation>Über Sakia</translation>
    </message>
    <message>
        <source>A wallet for the Ğ1 and other libre currencies of Duniter.</source>
        <translation>Eine Geldbörse für die Ğ1 und andere freie Währungen von Duniter.</translation>
    </message>
    <message>
        <source>Version {version}, with Qt {qt}</source>
        <translation>Version {version}, mit Qt {qt}</translation>
    </message>
    <message>
        <source>Copy for a question</source>
        <translation>Für eine Frage kopieren</translation>
    </message>
    <message>
        <source>Licence of the program</source>
        <translation>Lizenz des Programms</translation>
    </message>
    <message>
        <source>Sakia is free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>Sakia ist freie Software unter der GNU General Public License, Version 3 oder später: Sie dürfen es benutzen, untersuchen, weitergeben und ändern. Es kommt ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemacht mit</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Wo alles aufbewahrt wird</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Take the tour of the demonstration</source>
        <translation>Den Rundgang durch die Vorführung machen</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>none: the key is not here</source>
        <translation>keine: der Schlüssel ist nicht hier</translation>
    </message>
    <message>
        <source>a recovery phrase</source>
        <translation>eine Wiederherstellungsphrase</translation>
    </message>
    <message>
        <source>an identifier and a password of Duniter v1</source>
        <translation>eine Kennung und ein Passwort von Duniter v1</translation>
    </message>
    <message>
        <source>a seed</source>
        <translation>ein Seed</translation>
    </message>
    <message>
        <source>a key file of Duniter v1</source>
        <translation>eine Schlüsseldatei von Duniter v1</translation>
    </message>
    <message>
        <source>a PubSec key, not encrypted</source>
        <translation>ein PubSec-Schlüssel, nicht verschlüsselt</translation>
    </message>
    <message>
        <source>a WIF key, not encrypted</source>
        <translation>ein WIF-Schlüssel, nicht verschlüsselt</translation>
    </message>
    <message>
        <source>an EWIF key, encrypted with a password</source>
        <translation>ein EWIF-Schlüssel, mit einem Passwort verschlüsselt</translation>
    </message>
    <message>
        <source>a seed, not encrypted</source>
        <translation>ein Seed, nicht verschlüsselt</translation>
    </message>
    <message>
        <source>two lines, an identifier and a password</source>
        <translation>zwei Zeilen, eine Kennung und ein Passwort</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Show the address as a QR code</source>
        <translation>Adresse als QR-Code zeigen</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Abholen</translation>
    </message>
    <message>
        <source>Bring these dividends into the account</source>
        <translation>Diese Dividenden auf das Konto holen</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Its figures come with the first connection.</source>
        <translation>Seine Zahlen kommen mit der ersten Verbindung.</translation>
    </message>
    <message>
        <source>Can be sent:</source>
        <translation>Verfügbar:</translation>
    </message>
    <message>
        <source>Held ({reason}):</source>
        <translation>Gebunden ({reason}):</translation>
    </message>
    <message>
        <source>Held:</source>
        <translation>Gebunden:</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Weniger Einzelheiten</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>Details of {name}</source>
        <translation>Details zu {name}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Your own word for it; nobody else sees it.</source>
        <translation>Ihr eigenes Wort dafür; niemand sonst sieht es.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Address and key</source>
        <translation>Adresse und Schlüssel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>In Duniter v1</source>
        <translation>In Duniter v1</translation>
    </message>
    <message>
        <source>With its check sum</source>
        <translation>Mit Prüfsumme</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Derivation</source>
        <translation>Ableitung</translation>
    </message>
    <message>
        <source>root of the secret</source>
        <translation>Wurzel des Geheimnisses</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Nummer der Identität</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>Umbenannt.</translation>
    </message>
    <message>
        <source>Its key comes from</source>
        <translation>Ursprung des Schlüssels</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Pay</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Pay from this account (Ctrl+P)</source>
        <translation>Von diesem Konto zahlen (Strg+P)</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Ask for a payment (Ctrl+R)</source>
        <translation>Um eine Zahlung bitten (Strg+R)</translation>
    </message>
    <message>
        <source>Details, rename, remove</source>
        <translation>Details, umbenennen, entfernen</translation>
    </message>
    <message>
        <source>Create an account, restore one you have, or follow one without its key.</source>
        <translation>Erstellen Sie ein Konto, stellen Sie ein vorhandenes wieder her, oder beobachten Sie eines ohne seinen Schlüssel.</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Noch kein Konto</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Details and recovery phrase…</source>
        <translation>Details und Wiederherstellungsphrase…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Remove from this list…</source>
        <translation>Aus dieser Liste entfernen…</translation>
    </message>
</context>
<context>
    <name>AccountsCard</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Kontostand</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
</context>
<context>
    <name>AddAccountPage</name>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
</context>
<context>
    <name>AddressLabel</name>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Address {address}</source>
        <translation>Adresse {address}</translation>
    </message>
</context>
<context>
    <name>AddressRows</name>
    <message>
        <source>Copy {address}</source>
        <translation>{address} kopieren</translation>
    </message>
    <message>
        <source>Pay {address}</source>
        <translation>{address} zahlen</translation>
    </message>
    <message>
        <source>Take {address} away</source>
        <translation>{address} entfernen</translation>
    </message>
</context>
<context>
    <name>Aloud</name>
    <message>
        <source>{what}: {state}.</source>
        <translation>{what}: {state}.</translation>
    </message>
    <message>
        <source>Received: {amount} from {name}.</source>
        <translation>Erhalten: {amount} von {name}.</translation>
    </message>
</context>
<context>
    <name>AmountPart</name>
    <message>
        <source>Fix the amount in UD, whatever a UD is worth when it is paid</source>
        <translation>Betrag in UD festlegen, was auch immer eine UD beim Zahlen wert ist</translation>
    </message>
    <message>
        <source>Everything…</source>
        <translation>Alles…</translation>
    </message>
    <message>
        <source>Type an amount instead</source>
        <translation>Lieber einen Betrag eingeben</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>Geben Sie einen Betrag ein.</translation>
    </message>
    <message>
        <source>Everything but {amount}: the account stays open</source>
        <translation>Alles außer {amount}: Das Konto bleibt offen</translation>
    </message>
    <message>
        <source>Everything, and close the account</source>
        <translation>Alles, und das Konto schließen</translation>
    </message>
    <message>
        <source>&amp;Amount in {unit}</source>
        <translation>&amp;Betrag in {unit}</translation>
    </message>
    <message>
        <source>in {unit}</source>
        <translation>in {unit}</translation>
    </message>
    <message>
        <source>Everything that can be sent; {amount} stay so that the account stays open.</source>
        <translation>Alles, was gesendet werden kann; {amount} bleiben, damit das Konto offen bleibt.</translation>
    </message>
    <message>
        <source>Everything, to the last cent. The account is then closed; whoever pays it later opens it again.</source>
        <translation>Alles, bis zum letzten Cent. Das Konto ist dann geschlossen; wer später darauf zahlt, öffnet es wieder.</translation>
    </message>
    <message>
        <source>Everything but {amount}</source>
        <translation>Alles außer {amount}</translation>
    </message>
    <message>
        <source>Everything, to the last cent</source>
        <translation>Alles, bis zum letzten Cent</translation>
    </message>
    <message>
        <source>Everything that can be sent; {amount} stay in the account.</source>
        <translation>Alles, was gesendet werden kann; {amount} bleiben auf dem Konto.</translation>
    </message>
    <message>
        <source>Everything, to the last cent.</source>
        <translation>Alles, bis zum letzten Cent.</translation>
    </message>
    <message>
        <source>{amount} can be spent ({moment}).</source>
        <translation>{amount} können ausgegeben werden ({moment}).</translation>
    </message>
    <message>
        <source>{amount} remain after it ({moment}).</source>
        <translation>{amount} bleiben danach ({moment}).</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>amount hidden</source>
        <translation>Betrag verborgen</translation>
    </message>
</context>
<context>
    <name>ArrivalLine</name>
    <message>
        <source>Waiting for the payment…</source>
        <translation>Warten auf die Zahlung…</translation>
    </message>
    <message>
        <source>{name} paid {amount} ({time}), perhaps before you asked: compare with the history.</source>
        <translation>{name} hat {amount} gezahlt ({time}), vielleicht bevor darum gebeten wurde: siehe Verlauf.</translation>
    </message>
    <message>
        <source>{name} paid {amount}. That is not what was asked for.</source>
        <translation>{name} hat {amount} gezahlt. Das ist nicht, worum gebeten wurde.</translation>
    </message>
    <message>
        <source>Received: {amount} from {name}. The payment is final.</source>
        <translation>Erhalten: {amount} von {name}. Die Zahlung ist endgültig.</translation>
    </message>
    <message>
        <source>{amount} from {name}, by an indexer’s word alone: look at your balance before you rely on it.</source>
        <translation>{amount} von {name}, nach dem Wort eines Indexers allein: Sehen Sie Ihren Kontostand an, bevor Sie sich darauf verlassen.</translation>
    </message>
    <message>
        <source>On its way: {amount} from {name}. The green tick comes in some seconds, when it is final.</source>
        <translation>Unterwegs: {amount} von {name}. Der grüne Haken kommt in einigen Sekunden, wenn die Zahlung endgültig ist.</translation>
    </message>
    <message>
        <source>Comment: “{comment}”</source>
        <translation>Kommentar: „{comment}“</translation>
    </message>
    <message>
        <source>Received: {amount} from {name}. It will be final once several more blocks have come.</source>
        <translation>Erhalten: {amount} von {name}. Endgültig ist sie, sobald einige weitere Blöcke gekommen sind.</translation>
    </message>
    <message>
        <source>Offline: a payment that arrives is seen here once the network is back.</source>
        <translation>Offline: Eine eingehende Zahlung ist hier erst zu sehen, wenn das Netz wieder da ist.</translation>
    </message>
</context>
<context>
    <name>ArrivalsPanel</name>
    <message>
        <source>On their way in</source>
        <translation>Auf dem Weg ins Netz</translation>
    </message>
    <message>
        <source>Newest members</source>
        <translation>Neueste Mitglieder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Nr. der Identität</translation>
    </message>
    <message>
        <source>Nobody that is known here.</source>
        <translation>Niemand, der hier bekannt ist.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>Be reminded</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Everything that runs out for your identities, as a file for your calendar: it reminds you three months, one month and one week before.</source>
        <translation>Alles, was bei Ihren Identitäten abläuft, als Datei für Ihren Kalender: Er erinnert drei Monate, einen Monat und eine Woche vorher.</translation>
    </message>
    <message>
        <source>Save for the calendar…</source>
        <translation>Für den Kalender speichern…</translation>
    </message>
    <message>
        <source>{identity}: the membership ends</source>
        <translation>{identity}: die Mitgliedschaft endet</translation>
    </message>
    <message>
        <source>{identity}: the identity ends</source>
        <translation>{identity}: die Identität endet</translation>
    </message>
    <message>
        <source>{identity}: the certification by {other} ends</source>
        <translation>{identity}: die Zertifizierung durch {other} endet</translation>
    </message>
    <message>
        <source>{identity}: your certification of {other} ends</source>
        <translation>{identity}: Ihre Zertifizierung von {other} endet</translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>Für den Kalender speichern</translation>
    </message>
    <message>
        <source>{identity}: too few certifications from now on</source>
        <translation>{identity}: ab jetzt zu wenige Zertifizierungen</translation>
    </message>
    <message>
        <source>{identity}: the membership ends, since it leaves the web of trust</source>
        <translation>{identity}: die Mitgliedschaft endet, wie angekündigt</translation>
    </message>
</context>
<context>
    <name>CarryPanel</name>
    <message>
        <source>Let the other computer read this code, or carry the file to it.</source>
        <translation>Lassen Sie den anderen Computer diesen Code lesen, oder bringen Sie ihm die Datei.</translation>
    </message>
    <message>
        <source>Save it as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Save to carry it over</source>
        <translation>Für den anderen Computer speichern</translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <source>This account has never been used. Check the address once more with the person.</source>
        <translation>Dieses Konto wurde noch nie benutzt. Prüfen Sie die Adresse noch einmal mit der Person.</translation>
    </message>
    <message>
        <source>You are paying the account that pays.</source>
        <translation>Sie zahlen an das Konto, das zahlt.</translation>
    </message>
    <message>
        <source>The recipient’s identity was revoked. Make sure that the person still uses this account.</source>
        <translation>Die Identität des Empfängers wurde widerrufen. Vergewissern Sie sich, dass die Person dieses Konto noch benutzt.</translation>
    </message>
    <message>
        <source>This payment opens the recipient’s account: an account must hold {deposit} at least, so it must bring as much.</source>
        <translation>Diese Zahlung öffnet das Konto des Empfängers: Ein Konto muss mindestens {deposit} enthalten, also muss sie so viel bringen.</translation>
    </message>
    <message>
        <source>Some of these accounts have never been used. Check their addresses once more with the people.</source>
        <translation>Einige dieser Konten wurden noch nie benutzt. Prüfen Sie die Adressen noch einmal mit den Personen.</translation>
    </message>
    <message>
        <source>Your account will be empty and closed: it can pay nobody until somebody pays it again. Its key and its history stay.</source>
        <translation>Ihr Konto wird leer und geschlossen sein: Es kann niemandem zahlen, bis wieder jemand darauf zahlt. Sein Schlüssel und sein Verlauf bleiben.</translation>
    </message>
    <message>
        <source>Your unclaimed dividends are brought into the account first, in the same operation.</source>
        <translation>Ihre nicht abgeholten Dividenden kommen zuerst auf das Konto, im selben Vorgang.</translation>
    </message>
    <message>
        <source>A comment this long makes the payment cost a fee.</source>
        <translation>Mit einem so langen Kommentar kostet die Zahlung eine Gebühr.</translation>
    </message>
    <message>
        <source>The dividend is about to be re-evaluated: the amount in {currency} may change slightly.</source>
        <translation>Die Dividende wird bald neu bewertet: Der Betrag in {currency} kann sich etwas ändern.</translation>
    </message>
    <message>
        <source>The money that is held stays in the account.</source>
        <translation>Das gebundene Geld bleibt auf dem Konto.</translation>
    </message>
    <message>
        <source>The certifier’s turn has not come yet: the network keeps this and writes it when it has.</source>
        <translation>Wer zertifiziert, ist noch nicht an der Reihe: Das Netz bewahrt dies auf und schreibt es, wenn es so weit ist.</translation>
    </message>
    <message>
        <source>This person is no member yet: all certifications are written at once, in the block that makes them one. Until then the network keeps this, and forgets it when it takes too long.</source>
        <translation>Diese Person ist noch kein Mitglied: Alle Zertifizierungen werden zusammen geschrieben, in dem Block, der sie zum Mitglied macht. Bis dahin bewahrt das Netz diese auf und vergisst sie, wenn es zu lange dauert.</translation>
    </message>
    <message>
        <source>Certifications are missing: the network keeps this request until there are enough, and forgets it when it takes too long.</source>
        <translation>Es fehlen Zertifizierungen: Das Netz bewahrt diese Anfrage auf, bis es genug sind, und vergisst sie, wenn es zu lange dauert.</translation>
    </message>
    <message>
        <source>Too few referees are within reach now: the network keeps this request, and no block takes it before that changes.</source>
        <translation>Jetzt sind zu wenige Referenzmitglieder erreichbar: Das Netz bewahrt diese Anfrage auf, und kein Block nimmt sie, bevor sich das ändert.</translation>
    </message>
</context>
<context>
    <name>CentreCard</name>
    <message>
        <source>Draw smaller</source>
        <translation>Kleiner zeichnen</translation>
    </message>
    <message>
        <source>Draw larger</source>
        <translation>Größer zeichnen</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>An arrow goes from who certifies to who is certified: solid while it lasts more than three months, dashed for three months at most, dotted for one month at most. Arrow keys walk, Enter puts somebody into the middle, + and - draw larger and smaller.</source>
        <translation>Ein Pfeil führt von dem, der zertifiziert, zu dem, der zertifiziert wird: durchgezogen bei mehr als drei Monaten, gestrichelt bei höchstens drei Monaten, gepunktet bei höchstens einem Monat. Pfeiltasten wandern, Enter setzt jemanden in die Mitte, + und - zeichnen größer und kleiner.</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Referee</source>
        <translation>Referenzmitglied</translation>
    </message>
    <message>
        <source>People around {name}: {left}, {right}</source>
        <translation>Um {name} herum: {left}, {right}</translation>
    </message>
</context>
<context>
    <name>CertifiersCard</name>
    <message>
        <source>Who can certify</source>
        <translation>Wer zertifizieren kann</translation>
    </message>
    <message>
        <source>Nobody of this group can certify.</source>
        <translation>Niemand aus dieser Gruppe kann zertifizieren.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Possible from</source>
        <translation>Möglich ab</translation>
    </message>
    <message>
        <source>Certifications left</source>
        <translation>Übrige Zertifizierungen</translation>
    </message>
</context>
<context>
    <name>CertifyCard</name>
    <message>
        <source>Certify</source>
        <translation>Zertifizieren</translation>
    </message>
    <message>
        <source>If you know this person well, yours can be one of the certifications needed.</source>
        <translation>Wenn Sie diese Person gut kennen, kann Ihre eine der nötigen Zertifizierungen sein.</translation>
    </message>
    <message>
        <source>&amp;Certify as</source>
        <translation>&amp;Zertifizieren als</translation>
    </message>
    <message>
        <source>To the questions of the licence</source>
        <translation>Zu den Fragen der Lizenz</translation>
    </message>
    <message>
        <source>Certify later</source>
        <translation>Später zertifizieren</translation>
    </message>
    <message>
        <source>Possible: {when}.</source>
        <translation>Möglich: {when}.</translation>
    </message>
</context>
<context>
    <name>CertifyPart</name>
    <message>
        <source>&amp;Certify as</source>
        <translation>&amp;Zertifizieren als</translation>
    </message>
    <message>
        <source>Review the certification</source>
        <translation>Zertifizierung prüfen</translation>
    </message>
    <message>
        <source>None of your identities is a member: only members certify.</source>
        <translation>Keine Ihrer Identitäten ist Mitglied: Nur Mitglieder zertifizieren.</translation>
    </message>
    <message>
        <source>Choose whom to certify.</source>
        <translation>Wählen Sie, wen Sie zertifizieren.</translation>
    </message>
    <message>
        <source>This account owns no identity: a newcomer must be invited first.</source>
        <translation>Dieses Konto hat keine Identität: Neue Personen müssen zuerst eingeladen werden.</translation>
    </message>
    <message>
        <source>The first of yours ends on {date}: “Certify later” puts this person into the queue.</source>
        <translation>Die erste von Ihren endet am {date}: „Später zertifizieren“ setzt diese Person auf die Warteliste.</translation>
    </message>
    <message>
        <source>Certify later</source>
        <translation>Später zertifizieren</translation>
    </message>
    <message>
        <source>Put this person into the queue; Sakia tells you when their turn has come.</source>
        <translation>Diese Person auf die Warteliste setzen; Sakia sagt Ihnen, wann sie an der Reihe ist.</translation>
    </message>
    <message>
        <source>In the queue above. Sakia tells you when it is possible.</source>
        <translation>Auf der Warteliste oben. Sakia sagt Ihnen, wann es möglich ist.</translation>
    </message>
    <message>
        <source>“Certify later” puts this person into the queue until then.</source>
        <translation>„Später zertifizieren“ setzt diese Person bis dahin auf die Warteliste.</translation>
    </message>
    <message>
        <source>This account owns no identity: its owner must declare one first.</source>
        <translation>Dieses Konto hat keine Identität: Sein Inhaber muss zuerst eine erklären.</translation>
    </message>
</context>
<context>
    <name>ChartsCard</name>
    <message>
        <source>Over time</source>
        <translation>Im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dividend</source>
        <translation>Dividende</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Money in all</source>
        <translation>Geldmenge</translation>
    </message>
    <message>
        <source>Average share</source>
        <translation>Durchschnittsanteil</translation>
    </message>
    <message>
        <source>Members (N)</source>
        <translation>Mitglieder (N)</translation>
    </message>
    <message>
        <source>Money (M)</source>
        <translation>Geldmenge (M)</translation>
    </message>
    <message>
        <source>The dividend is what nodes tell of its re-evaluations, dated back from the next one.</source>
        <translation>Die Dividende ist, was Knoten über ihre Neubewertungen sagen, von der nächsten an zurückgerechnet.</translation>
    </message>
    <message>
        <source>Members and money are the word of an indexer, which nobody proves.</source>
        <translation>Mitglieder und Geldmenge sind das Wort eines Indexers, das niemand beweist.</translation>
    </message>
    <message>
        <source>Nobody has told how many members and how much money there were before.</source>
        <translation>Niemand hat gesagt, wie viele Mitglieder und wie viel Geld es vorher gab.</translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation>Tabelle verbergen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>ChoiceView</name>
    <message>
        <source>Your accounts</source>
        <translation>Ihre Konten</translation>
    </message>
    <message>
        <source>Looking for your accounts…</source>
        <translation>Ihre Konten werden gesucht…</translation>
    </message>
    <message>
        <source>Is this the one you expect? The address tells.</source>
        <translation>Ist es das erwartete? Die Adresse verrät es.</translation>
    </message>
    <message>
        <source>Untick those you do not want to see here; you can add them later.</source>
        <translation>Entfernen Sie das Häkchen bei denen, die Sie hier nicht sehen wollen; Sie können sie später hinzufügen.</translation>
    </message>
    <message>
        <source>{problem} This is the usual account of this secret; others can be looked for later.</source>
        <translation>{problem} Dies ist das übliche Konto dieses Geheimnisses; andere können später gesucht werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nobody has ever used this account. If you expected money there, go back and check both secrets.</source>
        <translation>Dieses Konto hat noch niemand benutzt. Wenn Sie dort Geld erwartet haben, gehen Sie zurück und prüfen Sie beide Geheimnisse.</translation>
    </message>
    <message>
        <source>No account of this phrase was ever used. This is the one a new account would have.</source>
        <translation>Kein Konto dieser Phrase wurde je benutzt. Dies ist das, welches ein neues Konto hätte.</translation>
    </message>
    <message>
        <source>Nobody has ever used this account. If you expected money there, it is in another file.</source>
        <translation>Dieses Konto hat noch niemand benutzt. Wenn Sie dort Geld erwartet haben, ist es in einer anderen Datei.</translation>
    </message>
</context>
<context>
    <name>ClaimCard</name>
    <message>
        <source>Claim your dividends</source>
        <translation>Ihre Dividenden abholen</translation>
    </message>
    <message>
        <source>Sign and claim</source>
        <translation>Signieren und abholen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>Das Netz wird gefragt…</translation>
    </message>
</context>
<context>
    <name>CommandHandler</name>
    <message>
        <source>The tour takes place in the demonstration, with money that is worth nothing. Your accounts are locked meanwhile and stay as they are: start Sakia again to come back to them.</source>
        <translation>Der Rundgang findet in der Vorführung statt, mit Geld, das nichts wert ist. Ihre Konten sind so lange gesperrt und bleiben, wie sie sind: Starten Sie Sakia neu, um zu ihnen zurückzukehren.</translation>
    </message>
    <message>
        <source>Go to the demonstration?</source>
        <translation>Zur Vorführung gehen?</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Hingehen</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Next unit of amounts</source>
        <translation>Nächste Einheit der Beträge</translation>
    </message>
    <message>
        <source>Hide or show amounts</source>
        <translation>Beträge verbergen oder zeigen</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Alles neu lesen</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang machen</translation>
    </message>
    <message>
        <source>Quit Sakia</source>
        <translation>Sakia beenden</translation>
    </message>
</context>
<context>
    <name>CommentPart</name>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Kommentar</translation>
    </message>
    <message>
        <source>Everybody can read it, for ever. Leave it empty if you like.</source>
        <translation>Alle können ihn lesen, für immer. Lassen Sie ihn leer, wenn Sie möchten.</translation>
    </message>
    <message>
        <source>Public for ever. Free for {count} more characters, accents and emoji counting more.</source>
        <translation>Für immer öffentlich. Noch {count} Zeichen kostenlos; Umlaute und Emojis zählen mehr.</translation>
    </message>
    <message>
        <source>Public for ever. A comment this long makes the payment cost some cents; {count} more characters fit.</source>
        <translation>Für immer öffentlich. Ein so langer Kommentar kostet einige Cent; {count} Zeichen passen noch.</translation>
    </message>
    <message>
        <source>Public for ever. Plain letters without accents, digits and common signs.</source>
        <translation>Für immer öffentlich. Einfache Buchstaben ohne Akzente und Umlaute, Ziffern und übliche Zeichen.</translation>
    </message>
</context>
<context>
    <name>ConditionalCard</name>
    <message>
        <source>Money under conditions</source>
        <translation>Geld unter Bedingungen</translation>
    </message>
    <message>
        <source>Sign and take it</source>
        <translation>Signieren und nehmen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>Das Netz wird gefragt…</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>{amount}, put there by {sender}.</source>
        <translation>{amount}, dort hinterlegt von {sender}.</translation>
    </message>
    <message>
        <source>{amount}.</source>
        <translation>{amount}.</translation>
    </message>
    <message>
        <source>You can take it now.</source>
        <translation>Sie können es jetzt nehmen.</translation>
    </message>
    <message>
        <source>You can take it from {moment} on.</source>
        <translation>Sie können es ab {moment} nehmen.</translation>
    </message>
    <message>
        <source>It is yours alone, and locked until {moment}.</source>
        <translation>Es gehört nur Ihnen und ist bis {moment} gesperrt.</translation>
    </message>
    <message>
        <source>You can never take it.</source>
        <translation>Sie können es nie nehmen.</translation>
    </message>
    <message>
        <source>Only who knows a secret text can take it: Sakia cannot do that.</source>
        <translation>Nur wer einen geheimen Text kennt, kann es nehmen: Sakia kann das nicht.</translation>
    </message>
    <message>
        <source>Several have to sign together to take it: Sakia cannot do that.</source>
        <translation>Mehrere müssen gemeinsam signieren, um es zu nehmen: Sakia kann das nicht.</translation>
    </message>
    <message>
        <source>A secret text and several signatures are needed to take it: Sakia cannot do that.</source>
        <translation>Um es zu nehmen, braucht es einen geheimen Text und mehrere Signaturen: Sakia kann das nicht.</translation>
    </message>
    <message>
        <source>Its condition, or its age, could not be read.</source>
        <translation>Seine Bedingung oder sein Alter war nicht lesbar.</translation>
    </message>
    <message>
        <source>{person} can take it too, now.</source>
        <translation>{person} kann es auch nehmen, schon jetzt.</translation>
    </message>
    <message>
        <source>As long as it is there, {person} can take it from {moment} on.</source>
        <translation>Solange es da ist, kann {person} es ab {moment} nehmen.</translation>
    </message>
    <message>
        <source>What others can take too is not in the balance. Take it, and it is yours alone.</source>
        <translation>Was auch andere nehmen können, ist nicht im Kontostand. Nehmen Sie es, und es gehört nur Ihnen.</translation>
    </message>
    <message>
        <source>{amount} come into {account}, which alone has it from then on. There is no fee.</source>
        <translation>{amount} kommen auf {account}, das sie von da an allein hat. Es gibt keine Gebühr.</translation>
    </message>
</context>
<context>
    <name>ConnectionBanner</name>
    <message>
        <source>See the network</source>
        <translation>Netz ansehen</translation>
    </message>
    <message>
        <source>Offline. The figures come when the network is back.</source>
        <translation>Offline. Die Zahlen kommen, wenn das Netz zurück ist.</translation>
    </message>
    <message>
        <source>Offline. These figures are of {moment}; paying waits for the network to come back.</source>
        <translation>Offline. Diese Zahlen sind von {moment}; zum Zahlen muss das Netz zurückkehren.</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Your own word for this person; nobody else sees it.</source>
        <translation>Ihr eigenes Wort für diese Person; niemand sonst sieht es.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>Somebody may have several accounts: they bear the same name in your histories.</source>
        <translation>Jemand kann mehrere Konten haben: Sie tragen in Ihren Verläufen denselben Namen.</translation>
    </message>
    <message>
        <source>Another a&amp;ddress</source>
        <translation>Weitere A&amp;dresse</translation>
    </message>
    <message>
        <source>Add another address</source>
        <translation>Weitere Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Use the same key on this network</source>
        <translation>Denselben Schlüssel in diesem Netz nehmen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Remove {name} from your contacts?</source>
        <translation>{name} aus Ihren Kontakten entfernen?</translation>
    </message>
    <message>
        <source>Past payments stay in your histories; your own word and your note go.</source>
        <translation>Frühere Zahlungen bleiben in Ihren Verläufen; Ihr eigenes Wort und Ihre Notiz verschwinden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Find a contact</source>
        <translation>Kontakt suchen</translation>
    </message>
    <message>
        <source>Give a name of your own to the people you pay: you find them again by it.</source>
        <translation>Geben Sie den Leuten, denen Sie zahlen, einen eigenen Namen: So finden Sie sie wieder.</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>Noch kein Kontakt</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n Adresse</numerusform>
            <numerusform>%n Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the contacts</source>
        <translation>Kontakte exportieren</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Nothing new is in this file.</source>
        <translation>In dieser Datei ist nichts Neues.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n contact(s)?</source>
        <translation>
            <numerusform>%n Kontakt hinzufügen?</numerusform>
            <numerusform>%n Kontakte hinzufügen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) added.</source>
        <translation>
            <numerusform>%n Kontakt hinzugefügt.</numerusform>
            <numerusform>%n Kontakte hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already and stay as they are.</source>
        <translation>
            <numerusform>%n ist schon da und bleibt, wie er ist.</numerusform>
            <numerusform>%n sind schon da und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read ({lines}).</source>
        <translation>
            <numerusform>%n Zeile ist nicht lesbar ({lines}).</numerusform>
            <numerusform>%n Zeilen sind nicht lesbar ({lines}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose somebody to pay them, or to change their name, their addresses or your note.</source>
        <translation>Wählen Sie jemanden, um zu zahlen oder um Namen, Adressen oder Ihre Notiz zu ändern.</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Niemand ist gewählt</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>CopyWordButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A mistake of Sakia’s</source>
        <translation>Ein Fehler von Sakia</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This is all that a report holds: the program’s version, your system’s name, and the lines of the program that led to the mistake. No name, amount, address or secret is in it. Sakia has sent it to nobody; whom you give it to is up to you.</source>
        <translation>Das ist alles, was ein Bericht enthält: die Version des Programms, der Name Ihres Systems und die Zeilen des Programms, die zum Fehler führten. Kein Name, Betrag, keine Adresse und kein Geheimnis steht darin. Sakia hat ihn niemandem gesendet; wem Sie ihn geben, entscheiden Sie.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
</context>
<context>
    <name>CredentialsView</name>
    <message>
        <source>Capitals, accents and spaces count: type exactly what you chose then.</source>
        <translation>Großbuchstaben, Akzente und Leerzeichen zählen: Geben Sie genau ein, was Sie damals gewählt haben.</translation>
    </message>
    <message>
        <source>Secret &amp;identifier</source>
        <translation>Geheime &amp;Kennung</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>I have a recovery phrase instead</source>
        <translation>Ich habe stattdessen eine Wiederherstellungsphrase</translation>
    </message>
    <message>
        <source>Identifier and password</source>
        <translation>Kennung und Passwort</translation>
    </message>
    <message>
        <source>Those of an account made with Cesium, Sakia or Silkaj before 2026. They always lead to some account: check its address at the next step.</source>
        <translation>Die eines Kontos, das vor 2026 mit Cesium, Sakia oder Silkaj erstellt wurde. Sie führen immer zu irgendeinem Konto: Prüfen Sie beim nächsten Schritt seine Adresse.</translation>
    </message>
    <message>
        <source>Find my account</source>
        <translation>Mein Konto finden</translation>
    </message>
    <message>
        <source>Those of an account made with Sakia, Silkaj or the like. They always lead to some account: check its address at the next step.</source>
        <translation>Die eines Kontos, das mit Sakia, Silkaj oder Ähnlichem erstellt wurde. Sie führen immer zu irgendeinem Konto: Prüfen Sie beim nächsten Schritt seine Adresse.</translation>
    </message>
</context>
<context>
    <name>CurrencyFoundView</name>
    <message>
        <source>This is what they keep</source>
        <translation>Das führen sie</translation>
    </message>
    <message>
        <source>Use this currency</source>
        <translation>Diese Währung benutzen</translation>
    </message>
    <message>
        <source>{symbol}, known as “{name}”</source>
        <translation>{symbol}, bekannt als „{name}“</translation>
    </message>
    <message>
        <source>{symbol}, unknown to this program</source>
        <translation>{symbol}, diesem Programm unbekannt</translation>
    </message>
    <message>
        <source>Its first block (genesis), which tells it from every other currency: {genesis}</source>
        <translation>Ihr erster Block (Genesis), der sie von jeder anderen unterscheidet: {genesis}</translation>
    </message>
    <message>
        <source>Compare the genesis with what the people of this currency publish.</source>
        <translation>Vergleichen Sie die Genesis mit der, die die Leute dieser Währung veröffentlichen.</translation>
    </message>
</context>
<context>
    <name>CurrencyPage</name>
    <message>
        <source>The currency {symbol}</source>
        <translation>Die Währung {symbol}</translation>
    </message>
    <message>
        <source>They come with the first connection to a node.</source>
        <translation>Sie kommen mit der ersten Verbindung zu einem Knoten.</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Noch keine Zahlen</translation>
    </message>
    <message>
        <source>What each member creates every day, the same for all.</source>
        <translation>Was jedes Mitglied täglich schöpft, für alle gleich.</translation>
    </message>
    <message>
        <source>Universal dividend</source>
        <translation>Universelle Dividende</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>bald</translation>
    </message>
    <message>
        <source>Next dividend</source>
        <translation>Nächste Dividende</translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>noch nicht geplant</translation>
    </message>
    <message>
        <source>Next re-evaluation</source>
        <translation>Nächste Neubewertung</translation>
    </message>
    <message>
        <source>What each member creates, the same for all.</source>
        <translation>Was jedes Mitglied schöpft, für alle gleich.</translation>
    </message>
    <message>
        <source>The dividend follows the average share. If it happened today, it would be {amount}.</source>
        <translation>Die Dividende folgt dem Durchschnittsanteil. Heute wäre sie {amount}.</translation>
    </message>
    <message>
        <source>Every six months the dividend follows the average share. If it happened today, one dividend would be {amount}.</source>
        <translation>Alle sechs Monate folgt die Dividende dem Durchschnittsanteil. Heute wäre eine Dividende {amount}.</translation>
    </message>
    <message>
        <source>All dividends created since the start, those not claimed yet included (M).</source>
        <translation>Alle seit dem Anfang geschöpften Dividenden, auch die nicht abgeholten (M).</translation>
    </message>
    <message>
        <source>Money in all</source>
        <translation>Geldmenge</translation>
    </message>
    <message>
        <source>People in the web of trust, who create the money together (N).</source>
        <translation>Menschen im Vertrauensnetz, die gemeinsam das Geld schöpfen (N).</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>All the money divided by the number of members (M/N): {amount}.</source>
        <translation>Alles Geld geteilt durch die Zahl der Mitglieder (M/N): {amount}.</translation>
    </message>
    <message>
        <source>Average share</source>
        <translation>Durchschnittsanteil</translation>
    </message>
    <message>
        <source>At this pace it grows by {percent} in a year.</source>
        <translation>In diesem Tempo wächst sie um {percent} im Jahr.</translation>
    </message>
    <message>
        <source>What each member creates, the same for all: one every {duration}.</source>
        <translation>Was jedes Mitglied schöpft, für alle gleich: eine alle {duration}.</translation>
    </message>
    <message>
        <source>Every {duration} the dividend follows the average share. If it happened today, one dividend would be {amount}.</source>
        <translation>Alle {duration} folgt die Dividende dem Durchschnittsanteil. Heute wäre eine Dividende {amount}.</translation>
    </message>
    <message>
        <source>All dividends created since the start (M).</source>
        <translation>Alle Dividenden, die seit Beginn geschöpft wurden (M).</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} um {time}</translation>
    </message>
    <message>
        <source>as of {moment}, block {number}</source>
        <translation>Stand {moment}, Block {number}</translation>
    </message>
    <message>
        <source>block {number} of the former network</source>
        <translation>Block {number} des früheren Netzes</translation>
    </message>
    <message>
        <source>block {number}</source>
        <translation>Block {number}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>{duration} ago</source>
        <translation>vor {duration}</translation>
    </message>
    <message>
        <source>in {duration}</source>
        <translation>in {duration}</translation>
    </message>
</context>
<context>
    <name>DemonstrationCard</name>
    <message>
        <source>Demonstration</source>
        <translation>Vorführung</translation>
    </message>
    <message>
        <source>A village that lives on this computer alone. Try everything; you can start again from nothing.</source>
        <translation>Ein Dorf, das nur auf diesem Computer lebt. Probieren Sie alles aus; Sie können jederzeit neu beginnen.</translation>
    </message>
    <message>
        <source>A village that lives on this computer alone, to try everything in. Your accounts stay as they are.</source>
        <translation>Ein Dorf, das nur auf diesem Computer lebt, um alles auszuprobieren. Ihre Konten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang machen</translation>
    </message>
    <message>
        <source>Start afresh…</source>
        <translation>Neu beginnen…</translation>
    </message>
    <message>
        <source>Everything done here is forgotten: the demonstration’s accounts, payments, contacts and the steps of the tour. It was worth nothing, and cannot be brought back. Language, colours and units stay, and so do your real accounts, which are kept elsewhere.</source>
        <translation>Alles, was hier getan wurde, wird vergessen: Konten, Zahlungen und Kontakte der Vorführung und die Schritte des Rundgangs. Es war nichts wert und lässt sich nicht zurückholen. Sprache, Farben und Einheiten bleiben, ebenso Ihre echten Konten, die woanders aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Start the demonstration afresh?</source>
        <translation>Die Vorführung neu beginnen?</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Neu beginnen</translation>
    </message>
</context>
<context>
    <name>DeriveView</name>
    <message>
        <source>&amp;Recovery phrase</source>
        <translation>&amp;Wiederherstellungsphrase</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Your own word for it; nobody else sees it.</source>
        <translation>Ihr eigenes Wort dafür; niemand sonst sieht es.</translation>
    </message>
    <message>
        <source>Another account of a phrase I have here</source>
        <translation>Ein weiteres Konto einer Phrase, die hier ist</translation>
    </message>
    <message>
        <source>Add this account</source>
        <translation>Dieses Konto hinzufügen</translation>
    </message>
    <message>
        <source>Phrase {number} ({language})</source>
        <translation>Phrase {number} ({language})</translation>
    </message>
</context>
<context>
    <name>DoorsView</name>
    <message>
        <source>Welcome to Sakia</source>
        <translation>Willkommen bei Sakia</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Where does the account come from?</source>
        <translation>Woher kommt das Konto?</translation>
    </message>
    <message>
        <source>A wallet for the free currency Ğ1 and others like it: your accounts, your payments and their history. Your keys stay on this computer, encrypted, and nowhere else.</source>
        <translation>Eine Geldbörse für die freie Währung Ğ1 und ähnliche: Ihre Konten, Ihre Zahlungen und deren Verlauf. Ihre Schlüssel bleiben verschlüsselt auf diesem Computer und nirgendwo sonst.</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>Twelve words to write down, a password, and it is yours.</source>
        <translation>Zwölf Wörter zum Aufschreiben, ein Passwort, und es gehört Ihnen.</translation>
    </message>
    <message>
        <source>I already have an account</source>
        <translation>Ich habe schon ein Konto</translation>
    </message>
    <message>
        <source>See the balance and the history of any account. Paying from it needs its key.</source>
        <translation>Sehen Sie Kontostand und Verlauf eines beliebigen Kontos. Um davon zu zahlen, braucht es seinen Schlüssel.</translation>
    </message>
    <message>
        <source>Watch an address</source>
        <translation>Adresse beobachten</translation>
    </message>
    <message>
        <source>A separate account with its own address; the recovery phrase you have restores it too.</source>
        <translation>Ein getrenntes Konto mit eigener Adresse; Ihre Wiederherstellungsphrase stellt auch dieses wieder her.</translation>
    </message>
    <message>
        <source>Another account of a phrase I have here</source>
        <translation>Ein weiteres Konto einer Phrase, die hier ist</translation>
    </message>
    <message>
        <source>A test network, or another free currency: give the addresses of its servers.</source>
        <translation>Ein Testnetz oder eine andere freie Währung: Geben Sie die Adressen ihrer Server an.</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Andere Währung</translation>
    </message>
    <message>
        <source>A small village that lives on this computer alone: pay and be paid, nothing is at stake.</source>
        <translation>Ein kleines Dorf, das nur auf diesem Computer lebt: zahlen und bezahlt werden, nichts steht auf dem Spiel.</translation>
    </message>
    <message>
        <source>Try it without money</source>
        <translation>Ohne Geld ausprobieren</translation>
    </message>
    <message>
        <source>Camille’s accounts in a small village that lives on this computer alone. Password: {password}</source>
        <translation>Camilles Konten in einem kleinen Dorf, das nur auf diesem Computer lebt. Passwort: {password}</translation>
    </message>
    <message>
        <source>Open the demonstration’s accounts</source>
        <translation>Konten der Vorführung öffnen</translation>
    </message>
    <message>
        <source>By its recovery phrase, its key file, or its secret identifier and password of Cesium or Sakia.</source>
        <translation>Mit seiner Wiederherstellungsphrase, seiner Schlüsseldatei oder seiner geheimen Kennung und dem Passwort von Cesium oder Sakia.</translation>
    </message>
</context>
<context>
    <name>DownloadPage</name>
    <message>
        <source>Check a download</source>
        <translation>Download prüfen</translation>
    </message>
    <message>
        <source>Before you open it</source>
        <translation>Bevor Sie ihn öffnen</translation>
    </message>
    <message>
        <source>Drop the file you downloaded on this page, or choose it. It is read and compared, never started.</source>
        <translation>Legen Sie die heruntergeladene Datei auf dieser Seite ab, oder wählen Sie sie. Sie wird gelesen und verglichen, nie gestartet.</translation>
    </message>
    <message>
        <source>{list} and {signature} of the same version must lie beside it, or be dropped with it; both are published with every release.</source>
        <translation>{list} und {signature} derselben Version müssen daneben liegen oder mit abgelegt werden; beide werden mit jeder Version veröffentlicht.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose the list…</source>
        <translation>Liste wählen…</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of the file</source>
        <translation>SHA-256 der Datei kopieren</translation>
    </message>
    <message>
        <source>{name} – {size} bytes</source>
        <translation>{name} – {size} Byte</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>File to check</source>
        <translation>Zu prüfende Datei</translation>
    </message>
    <message>
        <source>List of a release</source>
        <translation>Liste einer Version</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This is a mistake of Sakia’s, not yours. Your money is where it was.</source>
        <translation>Das ist ein Fehler von Sakia, nicht von Ihnen. Ihr Geld ist, wo es war.</translation>
    </message>
    <message>
        <source>Possible from {date}.</source>
        <translation>Möglich ab {date}.</translation>
    </message>
    <message>
        <source>The network refused it, and does not say why.</source>
        <translation>Das Netz hat es abgelehnt und sagt nicht, warum.</translation>
    </message>
    <message>
        <source>A rule of the currency forbids it ({rule}). No money moved.</source>
        <translation>Eine Regel der Währung verbietet es ({rule}). Kein Geld wurde bewegt.</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Geben Sie ein Passwort ein.</translation>
    </message>
    <message>
        <source>This password holds a sign that cannot be read. Type it again.</source>
        <translation>Dieses Passwort enthält ein unlesbares Zeichen. Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>This is not the password. Mind the capital letters and the keyboard.</source>
        <translation>Das ist nicht das Passwort. Achten Sie auf Großbuchstaben und Tastatur.</translation>
    </message>
    <message>
        <source>There is a vault here already. It was left as it is.</source>
        <translation>Hier gibt es schon einen Tresor. Er wurde so gelassen, wie er ist.</translation>
    </message>
    <message>
        <source>There is no vault here yet: add an account first.</source>
        <translation>Hier gibt es noch keinen Tresor: Fügen Sie zuerst ein Konto hinzu.</translation>
    </message>
    <message>
        <source>Sakia is locked. Unlock it and try again.</source>
        <translation>Sakia ist gesperrt. Entsperren Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This is not a secret that makes a key.</source>
        <translation>Aus diesem Geheimnis entsteht kein Schlüssel.</translation>
    </message>
    <message>
        <source>The computer has not enough free memory to open the vault ({memory_mib} MiB). Close other programs.</source>
        <translation>Der Computer hat zu wenig freien Speicher, um den Tresor zu öffnen ({memory_mib} MiB). Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>The system’s own safe cannot be used here. Use your password.</source>
        <translation>Der Schlüsselbund des Systems ist hier nicht nutzbar. Verwenden Sie Ihr Passwort.</translation>
    </message>
    <message>
        <source>The system does not know this vault. Use your password.</source>
        <translation>Das System kennt diesen Tresor nicht. Verwenden Sie Ihr Passwort.</translation>
    </message>
    <message>
        <source>The file of the vault is gone, but a backup is there. Nothing is lost before you choose.</source>
        <translation>Die Datei des Tresors ist weg, aber es gibt eine Sicherung. Nichts geht verloren, bevor Sie wählen.</translation>
    </message>
    <message>
        <source>A newer Sakia wrote this vault. Install it to open the vault; the file was left as it is.</source>
        <translation>Ein neueres Sakia hat diesen Tresor geschrieben. Installieren Sie es, um ihn zu öffnen; die Datei wurde so gelassen, wie sie ist.</translation>
    </message>
    <message>
        <source>The vault is saved, but its old backup could not be replaced. Check the disk, then try again.</source>
        <translation>Der Tresor ist gespeichert, aber seine alte Sicherung ließ sich nicht ersetzen. Prüfen Sie die Festplatte und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Type the words of your recovery phrase.</source>
        <translation>Geben Sie die Wörter Ihrer Wiederherstellungsphrase ein.</translation>
    </message>
    <message>
        <source>A recovery phrase has {allowed} words; there are {count} here.</source>
        <translation>Eine Wiederherstellungsphrase hat {allowed} Wörter; hier sind es {count}.</translation>
    </message>
    <message>
        <source>Word {position}, {word}, is in no list. The nearest: {nearest}.</source>
        <translation>Wort {position}, {word}, steht in keiner Liste. Am ähnlichsten: {nearest}.</translation>
    </message>
    <message>
        <source>All words are right, but they do not fit together: one is another, or the order is wrong.</source>
        <translation>Alle Wörter gibt es, aber sie passen nicht zusammen: Eines ist ein anderes, oder die Reihenfolge stimmt nicht.</translation>
    </message>
    <message>
        <source>There is no word list in this language.</source>
        <translation>In dieser Sprache gibt es keine Wörterliste.</translation>
    </message>
    <message>
        <source>Step {position} of the derivation is not written as it should: //0, //1…</source>
        <translation>Schritt {position} der Ableitung ist nicht geschrieben, wie er sein soll: //0, //1…</translation>
    </message>
    <message>
        <source>The derivation is too long.</source>
        <translation>Die Ableitung ist zu lang.</translation>
    </message>
    <message>
        <source>The number of step {position} of the derivation is too large.</source>
        <translation>Die Zahl von Schritt {position} der Ableitung ist zu groß.</translation>
    </message>
    <message>
        <source>Derivations with a password (///) are not supported.</source>
        <translation>Ableitungen mit Passwort (///) werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>Step {position}: this kind of key takes // and not /.</source>
        <translation>Schritt {position}: Diese Art von Schlüssel nimmt // und nicht /.</translation>
    </message>
    <message>
        <source>Type your secret identifier.</source>
        <translation>Geben Sie Ihre geheime Kennung ein.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>This text holds a sign that cannot be read. Type it again.</source>
        <translation>Dieser Text enthält ein unlesbares Zeichen. Geben Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>The comment is too long: {bytes} bytes, where {max_bytes} fit. Accents and emoji count more.</source>
        <translation>Der Kommentar ist zu lang: {bytes} Byte, und {max_bytes} passen. Umlaute und Emojis zählen mehr.</translation>
    </message>
    <message>
        <source>One payment pays each account once, and not the account that pays. Nothing was sent.</source>
        <translation>Eine Zahlung zahlt jedem Konto einmal, und nicht dem zahlenden Konto. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>One payment pays {most} people at most. Make two of it. Nothing was sent.</source>
        <translation>Eine Zahlung geht an höchstens {most} Personen. Machen Sie zwei daraus. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The recipient’s account does not exist yet and needs {existential_deposit_cents} to be opened; {amount_cents} is less. Nothing was sent.</source>
        <translation>Das Konto des Empfängers gibt es noch nicht, und es braucht {existential_deposit_cents}, um geöffnet zu werden; {amount_cents} ist weniger. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>There is not enough: {missing_cents} are missing. {needed_cents} are needed and {available_cents} can be spent. Nothing was sent.</source>
        <translation>Es reicht nicht: {missing_cents} fehlen. Nötig sind {needed_cents}, und {available_cents} können ausgegeben werden. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>This would empty the account, which must keep a little to stay open: {missing_cents} are missing. Choose “everything” to close it.</source>
        <translation>Das würde das Konto leeren, das ein wenig behalten muss, um offen zu bleiben: {missing_cents} fehlen. Wählen Sie „alles“, um es zu schließen.</translation>
    </message>
    <message>
        <source>The fee of {fee_cents} must come from money already in the account: {available_cents} can pay it. Nothing was sent.</source>
        <translation>Die Gebühr von {fee_cents} muss von Geld kommen, das schon auf dem Konto ist: {available_cents} stehen dafür bereit. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>{held_cents} are held in this account: it cannot be closed until they are free.</source>
        <translation>{held_cents} sind auf diesem Konto gebunden: Es kann erst geschlossen werden, wenn sie frei sind.</translation>
    </message>
    <message>
        <source>Only a member’s account has dividends to claim.</source>
        <translation>Nur das Konto eines Mitglieds hat Dividenden abzuholen.</translation>
    </message>
    <message>
        <source>There is no dividend to claim now: the next one comes within a day.</source>
        <translation>Gerade ist keine Dividende abzuholen: Die nächste kommt innerhalb eines Tages.</translation>
    </message>
    <message>
        <source>Something changed since you looked at this payment. Look at it once more before you sign.</source>
        <translation>Seit Sie diese Zahlung angesehen haben, hat sich etwas geändert. Sehen Sie sie noch einmal an, bevor Sie signieren.</translation>
    </message>
    <message>
        <source>An earlier payment of this account came to nothing. A new one has to wait until that is certain.</source>
        <translation>Aus einer früheren Zahlung dieses Kontos wurde nichts. Eine neue muss warten, bis das sicher ist.</translation>
    </message>
    <message>
        <source>This account was closed and opened again. A new payment has to wait until no old one can be played twice.</source>
        <translation>Dieses Konto wurde geschlossen und wieder geöffnet. Eine neue Zahlung muss warten, bis keine alte mehr wiederholt werden kann.</translation>
    </message>
    <message>
        <source>This payment is settled: there is nothing to send again.</source>
        <translation>Diese Zahlung ist abgeschlossen: Es gibt nichts noch einmal zu senden.</translation>
    </message>
    <message>
        <source>A node gave figures of the dividend that cannot be true. They are not believed.</source>
        <translation>Ein Knoten gab Zahlen der Dividende, die nicht wahr sein können. Sie werden nicht geglaubt.</translation>
    </message>
    <message>
        <source>This unit has no meaning while the currency has no dividend.</source>
        <translation>Diese Einheit hat keinen Sinn, solange die Währung keine Dividende hat.</translation>
    </message>
    <message>
        <source>This unit has no meaning while the currency has no members.</source>
        <translation>Diese Einheit hat keinen Sinn, solange die Währung keine Mitglieder hat.</translation>
    </message>
    <message>
        <source>This unit has no meaning while the currency has no money.</source>
        <translation>Diese Einheit hat keinen Sinn, solange es in der Währung kein Geld gibt.</translation>
    </message>
    <message>
        <source>The network waits for an earlier payment of this account before it takes this one.</source>
        <translation>Das Netz wartet auf eine frühere Zahlung dieses Kontos, bevor es diese annimmt.</translation>
    </message>
    <message>
        <source>Another operation of this account took its place: this one can no longer be taken.</source>
        <translation>Ein anderer Vorgang dieses Kontos trat an seine Stelle: Dieser kann nicht mehr angenommen werden.</translation>
    </message>
    <message>
        <source>The network did not recognise the signature. No money moved.</source>
        <translation>Das Netz hat die Signatur nicht erkannt. Kein Geld wurde bewegt.</translation>
    </message>
    <message>
        <source>The payment waited too long and is no longer valid. No money moved.</source>
        <translation>Die Zahlung hat zu lange gewartet und gilt nicht mehr. Kein Geld wurde bewegt.</translation>
    </message>
    <message>
        <source>The server has too much to do. The payment is offered again soon.</source>
        <translation>Der Server hat zu viel zu tun. Die Zahlung wird ihm bald wieder angeboten.</translation>
    </message>
    <message>
        <source>The server does not want this payment for now. It is offered again soon.</source>
        <translation>Der Server will diese Zahlung vorerst nicht. Sie wird ihm bald wieder angeboten.</translation>
    </message>
    <message>
        <source>Another operation of this account has the same number: the server keeps the first.</source>
        <translation>Ein anderer Vorgang dieses Kontos hat dieselbe Nummer: Der Server behält den ersten.</translation>
    </message>
    <message>
        <source>The network did not take the payment. No money moved.</source>
        <translation>Das Netz hat die Zahlung nicht angenommen. Kein Geld wurde bewegt.</translation>
    </message>
    <message>
        <source>A rule of the currency forbade it, and no server says which any more.</source>
        <translation>Eine Regel der Währung verbot es, und kein Server sagt mehr, welche.</translation>
    </message>
    <message>
        <source>This money is frozen for now.</source>
        <translation>Dieses Geld ist vorerst eingefroren.</translation>
    </message>
    <message>
        <source>No node can be reached. Check your connection; the figures shown are the last ones known.</source>
        <translation>Kein Knoten ist erreichbar. Prüfen Sie Ihre Verbindung; die gezeigten Zahlen sind die letzten bekannten.</translation>
    </message>
    <message>
        <source>The node takes too long to answer. It is asked again soon.</source>
        <translation>Der Knoten braucht zu lange für die Antwort. Er wird bald erneut gefragt.</translation>
    </message>
    <message>
        <source>The node’s answer makes no sense. It is not believed.</source>
        <translation>Die Antwort des Knotens ergibt keinen Sinn. Sie wird nicht geglaubt.</translation>
    </message>
    <message>
        <source>The node’s answer is absurdly long. It was cut off and is not believed.</source>
        <translation>Die Antwort des Knotens ist absurd lang. Sie wurde abgeschnitten und wird nicht geglaubt.</translation>
    </message>
    <message>
        <source>This node keeps another currency. Nothing it says is believed.</source>
        <translation>Dieser Knoten führt eine andere Währung. Nichts, was er sagt, wird geglaubt.</translation>
    </message>
    <message>
        <source>This node writes the addresses of another network. It is not believed.</source>
        <translation>Dieser Knoten schreibt die Adressen eines anderen Netzes. Ihm wird nicht geglaubt.</translation>
    </message>
    <message>
        <source>The node has too much to do. It is asked again soon.</source>
        <translation>Der Knoten hat zu viel zu tun. Er wird bald erneut gefragt.</translation>
    </message>
    <message>
        <source>The connection to the node was closed. It is opened again soon.</source>
        <translation>Die Verbindung zum Knoten wurde geschlossen. Sie wird bald wieder geöffnet.</translation>
    </message>
    <message>
        <source>This is not the address of a node: it starts with wss://, or with https:// for Duniter v1.</source>
        <translation>Das ist nicht die Adresse eines Knotens: Sie beginnt mit wss://, oder mit https:// bei Duniter v1.</translation>
    </message>
    <message>
        <source>The currency’s rules changed in a way this Sakia does not know. Nothing is signed; look for an update.</source>
        <translation>Die Regeln der Währung haben sich auf eine Weise geändert, die dieses Sakia nicht kennt. Nichts wird signiert; suchen Sie nach einer neuen Version.</translation>
    </message>
    <message>
        <source>The network is slow to make blocks final ({blocks} blocks behind). Signing waits until it has caught up.</source>
        <translation>Das Netz macht Blöcke nur langsam endgültig ({blocks} Blöcke zurück). Das Signieren wartet, bis es aufgeholt hat.</translation>
    </message>
    <message>
        <source>The blocks this node gives do not follow each other. It is not believed.</source>
        <translation>Die Blöcke dieses Knotens folgen nicht aufeinander. Ihm wird nicht geglaubt.</translation>
    </message>
    <message>
        <source>This node is far behind the others. Another one is asked.</source>
        <translation>Dieser Knoten liegt weit hinter den anderen. Ein anderer wird gefragt.</translation>
    </message>
    <message>
        <source>This node contradicts most of the others. It is set aside and nothing was signed. Review again: another one will be asked.</source>
        <translation>Dieser Knoten widerspricht den meisten anderen. Er wurde beiseitegelegt, und nichts wurde signiert. Prüfen Sie erneut: Ein anderer wird gefragt.</translation>
    </message>
    <message>
        <source>The node gave a figure that its own proof refutes. It is set aside and nothing was signed. Review again: another node will be asked.</source>
        <translation>Der Knoten gab eine Zahl, die sein eigener Beweis widerlegt. Er wurde beiseitegelegt, und nichts wurde signiert. Prüfen Sie erneut: Ein anderer Knoten wird gefragt.</translation>
    </message>
    <message>
        <source>One operator alone answers, and its word settles nothing. It goes on by itself when a second one answers; or add a server, and remove those of yours that no longer exist, on the network page.</source>
        <translation>Nur ein Betreiber antwortet, und sein Wort allein entscheidet nichts. Es geht von selbst weiter, wenn ein zweiter antwortet; oder fügen Sie auf der Seite des Netzes einen Server hinzu und entfernen Sie von Ihren, was es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>The servers contradict each other and no majority says which is right. Nothing is signed with their figures; your money is where it was. Try again later, or look at the network page.</source>
        <translation>Die Server widersprechen sich, und keine Mehrheit sagt, wer recht hat. Mit ihren Zahlen wird nichts signiert; Ihr Geld ist, wo es war. Versuchen Sie es später noch einmal, oder sehen Sie auf die Seite des Netzes.</translation>
    </message>
    <message>
        <source>This node describes the currency’s rules otherwise than most others. It is not believed.</source>
        <translation>Dieser Knoten beschreibt die Regeln der Währung anders als die meisten. Ihm wird nicht geglaubt.</translation>
    </message>
    <message>
        <source>No way leads to this node: look at its address and at your connection.</source>
        <translation>Kein Weg führt zu diesem Knoten: Prüfen Sie seine Adresse und Ihre Verbindung.</translation>
    </message>
    <message>
        <source>A web page answers instead of the node. Perhaps your network asks you to log in: open a browser and look.</source>
        <translation>Statt des Knotens antwortet eine Webseite. Vielleicht verlangt Ihr Netz eine Anmeldung: Öffnen Sie einen Browser und sehen Sie nach.</translation>
    </message>
    <message>
        <source>What answers cannot show that it is the node. Perhaps your network asks you to log in, or the date of this computer is wrong.</source>
        <translation>Was antwortet, kann nicht zeigen, dass es der Knoten ist. Vielleicht verlangt Ihr Netz eine Anmeldung, oder das Datum dieses Computers ist falsch.</translation>
    </message>
    <message>
        <source>The indexer cannot be reached: balances and payments work, histories wait.</source>
        <translation>Der Indexer ist nicht erreichbar: Kontostände und Zahlungen funktionieren, Verläufe warten.</translation>
    </message>
    <message>
        <source>The indexer takes too long to answer. It is asked again soon.</source>
        <translation>Der Indexer braucht zu lange für die Antwort. Er wird bald erneut gefragt.</translation>
    </message>
    <message>
        <source>The indexer’s answer makes no sense. It is not believed.</source>
        <translation>Die Antwort des Indexers ergibt keinen Sinn. Sie wird nicht geglaubt.</translation>
    </message>
    <message>
        <source>The indexer’s answer is absurdly long. It was cut off and is not believed.</source>
        <translation>Die Antwort des Indexers ist absurd lang. Sie wurde abgeschnitten und wird nicht geglaubt.</translation>
    </message>
    <message>
        <source>This indexer reads another currency. Nothing it says is believed.</source>
        <translation>Dieser Indexer liest eine andere Währung. Nichts, was er sagt, wird geglaubt.</translation>
    </message>
    <message>
        <source>This is not the address of an indexer: it starts with https:// or http://.</source>
        <translation>Das ist nicht die Adresse eines Indexers: Sie beginnt mit https:// oder http://.</translation>
    </message>
    <message>
        <source>The indexer has not read that far yet. It is asked again soon.</source>
        <translation>Der Indexer hat noch nicht so weit gelesen. Er wird bald erneut gefragt.</translation>
    </message>
    <message>
        <source>No way leads to this indexer: look at its address and at your connection.</source>
        <translation>Kein Weg führt zu diesem Indexer: Prüfen Sie seine Adresse und Ihre Verbindung.</translation>
    </message>
    <message>
        <source>A web page answers instead of the indexer. Perhaps your network asks you to log in: open a browser and look.</source>
        <translation>Statt des Indexers antwortet eine Webseite. Vielleicht verlangt Ihr Netz eine Anmeldung: Öffnen Sie einen Browser und sehen Sie nach.</translation>
    </message>
    <message>
        <source>What answers cannot show that it is the indexer. Perhaps your network asks you to log in, or the date of this computer is wrong.</source>
        <translation>Was antwortet, kann nicht zeigen, dass es der Indexer ist. Vielleicht verlangt Ihr Netz eine Anmeldung, oder das Datum dieses Computers ist falsch.</translation>
    </message>
    <message>
        <source>The disk is full: {path} was not written. Make room and try again.</source>
        <translation>Die Festplatte ist voll: {path} wurde nicht geschrieben. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Sakia is open already with this profile: look for its window.</source>
        <translation>Sakia ist mit diesem Profil schon offen: Suchen Sie sein Fenster.</translation>
    </message>
    <message>
        <source>The disk is full: {folder}. Make room and try again.</source>
        <translation>Die Festplatte ist voll: {folder}. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The settings cannot be read; the usual ones are used. The first change keeps the old file as {aside}.</source>
        <translation>Die Einstellungen sind unlesbar; die üblichen gelten. Bei der ersten Änderung wird die alte Datei als {aside} aufbewahrt.</translation>
    </message>
    <message>
        <source>The file that says which currency you use cannot be read, so this is the Ğ1: {path}. Nothing was deleted.</source>
        <translation>Die Datei, die sagt, welche Währung Sie verwenden, ist unlesbar, darum ist dies die Ğ1: {path}. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>The neighbour cannot pay just now. Try again in a moment.</source>
        <translation>Der Nachbar kann gerade nicht zahlen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The demonstration could not start. Try again.</source>
        <translation>Die Vorführung konnte nicht starten. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The demonstration’s file is damaged or of another version; it is kept as {aside}. Try again: a new demonstration begins.</source>
        <translation>Die Datei der Vorführung ist beschädigt oder von einer anderen Version; sie wird als {aside} aufbewahrt. Versuchen Sie es erneut: Eine neue Vorführung beginnt.</translation>
    </message>
    <message>
        <source>The demonstration’s file cannot be read.</source>
        <translation>Die Datei der Vorführung ist unlesbar.</translation>
    </message>
    <message>
        <source>Another version of Sakia wrote the demonstration’s file.</source>
        <translation>Eine andere Version von Sakia hat die Datei der Vorführung geschrieben.</translation>
    </message>
    <message>
        <source>A newer Sakia wrote this database. Install it; the file was left as it is: {path}.</source>
        <translation>Ein neueres Sakia hat diese Datenbank geschrieben. Installieren Sie es; die Datei wurde so gelassen, wie sie ist: {path}.</translation>
    </message>
    <message>
        <source>The database is damaged and was left as it is: {path}. Your money is on the network and your keys in the vault; take the file away and Sakia reads everything again.</source>
        <translation>Die Datenbank ist beschädigt und wurde so gelassen, wie sie ist: {path}. Ihr Geld ist im Netz, und Ihre Schlüssel sind im Tresor; nehmen Sie die Datei weg, und Sakia liest alles neu.</translation>
    </message>
    <message>
        <source>The disk is full. Make room; nothing is lost, the network remembers.</source>
        <translation>Die Festplatte ist voll. Schaffen Sie Platz; nichts ist verloren, das Netz erinnert sich.</translation>
    </message>
    <message>
        <source>A server gave an amount that cannot be. It was not kept.</source>
        <translation>Ein Server gab einen unmöglichen Betrag. Er wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>Geben Sie einen Betrag ein.</translation>
    </message>
    <message>
        <source>{character} at place {position} does not belong in a number.</source>
        <translation>{character} an Stelle {position} gehört nicht in eine Zahl.</translation>
    </message>
    <message>
        <source>The separators of this number are not where thousands are (place {position}).</source>
        <translation>Die Trennzeichen dieser Zahl stehen nicht dort, wo Tausender sind (Stelle {position}).</translation>
    </message>
    <message>
        <source>An amount to pay cannot be less than zero.</source>
        <translation>Ein Betrag zum Zahlen kann nicht unter null sein.</translation>
    </message>
    <message>
        <source>Too many decimals: {given}, where {allowed} are possible.</source>
        <translation>Zu viele Dezimalen: {given}, möglich sind {allowed}.</translation>
    </message>
    <message>
        <source>This can be read as {as_decimal} or as {as_groups}. Write it without the separator of thousands.</source>
        <translation>Das kann man als {as_decimal} oder als {as_groups} lesen. Schreiben Sie es ohne Tausendertrennzeichen.</translation>
    </message>
    <message>
        <source>This is too long for an amount.</source>
        <translation>Das ist zu lang für einen Betrag.</translation>
    </message>
    <message>
        <source>Type an amount above zero.</source>
        <translation>Geben Sie einen Betrag über null ein.</translation>
    </message>
    <message>
        <source>This is less than a cent, the smallest amount there is.</source>
        <translation>Das ist weniger als ein Cent, der kleinste Betrag, den es gibt.</translation>
    </message>
    <message>
        <source>This is more than all the money there can be ({maximum_cents}).</source>
        <translation>Das ist mehr als alles Geld, das es geben kann ({maximum_cents}).</translation>
    </message>
    <message>
        <source>Type or paste an address.</source>
        <translation>Geben Sie eine Adresse ein, oder fügen Sie eine ein.</translation>
    </message>
    <message>
        <source>The character {character} at place {position} is in no address. Look at it once more.</source>
        <translation>Das Zeichen {character} an Stelle {position} kommt in keiner Adresse vor. Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>An address has {expected} characters; this text has {length}. A part may be missing.</source>
        <translation>Eine Adresse hat {expected} Zeichen; dieser Text hat {length}. Vielleicht fehlt ein Teil.</translation>
    </message>
    <message>
        <source>Capital and small letters got lost in this address. Copy it again from where it was shown.</source>
        <translation>In dieser Adresse gingen Groß- und Kleinbuchstaben verloren. Kopieren Sie sie noch einmal von dort, wo sie stand.</translation>
    </message>
    <message>
        <source>A character of this address is wrong: its check does not match. Copy it once more.</source>
        <translation>Ein Zeichen dieser Adresse ist falsch: Ihre Prüfung stimmt nicht. Kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>This is an address of another network. On this network the same key is {offered}.</source>
        <translation>Das ist eine Adresse eines anderen Netzes. In diesem Netz ist derselbe Schlüssel {offered}.</translation>
    </message>
    <message>
        <source>This link gives {parameter} twice. Ask for it once more.</source>
        <translation>Dieser Link gibt {parameter} zweimal an. Bitten Sie um einen neuen.</translation>
    </message>
    <message>
        <source>This link asks for something Sakia cannot do.</source>
        <translation>Dieser Link verlangt etwas, das Sakia nicht kann.</translation>
    </message>
    <message>
        <source>This is neither an address nor a request for a payment, nor the name of anybody known.</source>
        <translation>Das ist weder eine Adresse noch eine Zahlungsbitte noch der Name von jemand Bekanntem.</translation>
    </message>
    <message>
        <source>This looks like a secret: a recovery phrase or a key. Never paste it here and show it to nobody. Sakia did not keep it.</source>
        <translation>Das sieht nach einem Geheimnis aus: einer Wiederherstellungsphrase oder einem Schlüssel. Fügen Sie es nie hier ein, und zeigen Sie es niemandem. Sakia hat es nicht behalten.</translation>
    </message>
    <message>
        <source>This request is for another currency: {named}.</source>
        <translation>Diese Bitte gilt einer anderen Währung: {named}.</translation>
    </message>
    <message>
        <source>This request was made on {issued_at} and is no longer valid. Ask for a new one.</source>
        <translation>Diese Bitte wurde am {issued_at} gemacht und gilt nicht mehr. Bitten Sie um eine neue.</translation>
    </message>
    <message>
        <source>This key has no check against typing mistakes. Compare it with the person’s own.</source>
        <translation>Dieser Schlüssel hat keine Prüfung gegen Tippfehler. Vergleichen Sie ihn mit dem der Person.</translation>
    </message>
    <message>
        <source>This request asks for everything in the account.</source>
        <translation>Diese Anforderung verlangt alles, was auf dem Konto ist.</translation>
    </message>
    <message>
        <source>This request also asks to send what remains to another account. Sakia does not do that.</source>
        <translation>Diese Anforderung verlangt auch, den Rest auf ein anderes Konto zu senden. Das tut Sakia nicht.</translation>
    </message>
    <message>
        <source>This link asks for a certification, not for a payment.</source>
        <translation>Dieser Link bittet um eine Zertifizierung, nicht um eine Zahlung.</translation>
    </message>
    <message>
        <source>This request is marked as a demonstration.</source>
        <translation>Diese Anforderung ist als Vorführung gekennzeichnet.</translation>
    </message>
    <message>
        <source>The site that made this link waits for an answer that Sakia does not send.</source>
        <translation>Die Website, die diesen Link erstellt hat, wartet auf eine Antwort, die Sakia nicht sendet.</translation>
    </message>
    <message>
        <source>You follow this account already.</source>
        <translation>Sie beobachten dieses Konto schon.</translation>
    </message>
    <message>
        <source>There is no address in this text.</source>
        <translation>In diesem Text steht keine Adresse.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Geben Sie dem Konto einen Namen.</translation>
    </message>
    <message>
        <source>This name is too long: {limit} characters fit.</source>
        <translation>Dieser Name ist zu lang: {limit} Zeichen passen.</translation>
    </message>
    <message>
        <source>Give this person a name.</source>
        <translation>Geben Sie dieser Person einen Namen.</translation>
    </message>
    <message>
        <source>This is too long: {max_length} characters fit.</source>
        <translation>Das ist zu lang: {max_length} Zeichen passen.</translation>
    </message>
    <message>
        <source>Not the words of your phrase: look at the word at place {positions} on your paper.</source>
        <translation>Nicht die Wörter Ihrer Phrase: Sehen Sie auf Ihrem Papier nach dem Wort {positions}.</translation>
    </message>
    <message>
        <source>Choose at least one account.</source>
        <translation>Wählen Sie mindestens ein Konto.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Die beiden Passwörter sind nicht gleich.</translation>
    </message>
    <message>
        <source>This password is easy to guess. Make it longer, or tick below that you know.</source>
        <translation>Dieses Passwort ist leicht zu erraten. Machen Sie es länger, oder kreuzen Sie unten an, dass Sie das wissen.</translation>
    </message>
    <message>
        <source>A profile’s name is made of letters, digits, - and _.</source>
        <translation>Der Name eines Profils besteht aus Buchstaben, Ziffern, - und _.</translation>
    </message>
    <message>
        <source>No currency called {name} is known here. Known: {known}.</source>
        <translation>Hier ist keine Währung namens {name} bekannt. Bekannt: {known}.</translation>
    </message>
    <message>
        <source>This is no list of contacts: a CSV file with the columns name and address is expected.</source>
        <translation>Das ist keine Kontaktliste: Erwartet wird eine CSV-Datei mit den Spalten name und address.</translation>
    </message>
    <message>
        <source>This is no picture that can be read. PNG and JPEG files are.</source>
        <translation>Dieses Bild ist nicht lesbar. PNG- und JPEG-Dateien sind es.</translation>
    </message>
    <message>
        <source>No QR code was found. It must be whole, sharp, and not too small.</source>
        <translation>Kein QR-Code gefunden. Er muss ganz, scharf und nicht zu klein sein.</translation>
    </message>
    <message>
        <source>There are several codes in sight. Show one alone.</source>
        <translation>Mehrere Codes sind zu sehen. Zeigen Sie nur einen.</translation>
    </message>
    <message>
        <source>The clipboard is empty. Copy a picture, a link or an address.</source>
        <translation>Die Zwischenablage ist leer. Kopieren Sie ein Bild, einen Link oder eine Adresse.</translation>
    </message>
    <message>
        <source>This system gives no picture of the screen. Take one yourself, and open its file here.</source>
        <translation>Dieses System gibt kein Bild des Bildschirms. Machen Sie selbst eines und öffnen Sie die Datei hier.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} oder {last}</translation>
    </message>
    <message>
        <source>This account owns no identity: only who was invited by a member has one.</source>
        <translation>Dieses Konto hat keine Identität: Nur wer von einem Mitglied eingeladen wurde, hat eine.</translation>
    </message>
    <message>
        <source>This identity has its name already; a name is final.</source>
        <translation>Diese Identität hat ihren Namen schon; ein Name ist endgültig.</translation>
    </message>
    <message>
        <source>This account has been invited already: it owns an identity.</source>
        <translation>Dieses Konto wurde schon eingeladen: Es hat eine Identität.</translation>
    </message>
    <message>
        <source>There is no such identity, or it was removed.</source>
        <translation>Eine solche Identität gibt es nicht, oder sie wurde gelöscht.</translation>
    </message>
    <message>
        <source>This name is taken. A name is never given twice, even when its identity is gone: choose another.</source>
        <translation>Dieser Name ist vergeben. Ein Name wird nie zweimal vergeben, auch wenn seine Identität weg ist: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>A name has 3 to 42 letters without accents, digits, “-” or “_”, and nothing else.</source>
        <translation>Ein Name hat 3 bis 42 Buchstaben ohne Akzente und Umlaute, Ziffern, „-“ oder „_“, und sonst nichts.</translation>
    </message>
    <message>
        <source>Only members invite newcomers, and this account’s owner is none.</source>
        <translation>Nur Mitglieder laden neue Personen ein, und dieses Konto gehört keinem Mitglied.</translation>
    </message>
    <message>
        <source>You invited somebody a short while ago: between two invitations there must be five days.</source>
        <translation>Sie haben vor Kurzem jemanden eingeladen: Zwischen zwei Einladungen müssen fünf Tage liegen.</translation>
    </message>
    <message>
        <source>This account does not exist yet: it must hold a little money first. Pay it 3.00, for instance.</source>
        <translation>Dieses Konto gibt es noch nicht: Es muss zuerst etwas Geld enthalten. Zahlen Sie ihm zum Beispiel 3,00.</translation>
    </message>
    <message>
        <source>The newcomer’s account must hold a little money of its own first, about 3.00. You can lend it.</source>
        <translation>Das Konto der neuen Person muss zuerst etwas eigenes Geld enthalten, etwa 3,00. Sie können es leihen.</translation>
    </message>
    <message>
        <source>The newcomer’s account is linked to somebody’s identity: they must unlink it, or take another one.</source>
        <translation>Das Konto der neuen Person ist mit jemandes Identität verknüpft: Die Verknüpfung muss gelöst oder ein anderes Konto genommen werden.</translation>
    </message>
    <message>
        <source>Only an identity that was a member once can be revoked. This one disappears by itself if it is left.</source>
        <translation>Nur eine Identität, die einmal Mitglied war, kann widerrufen werden. Diese verschwindet von selbst, wenn man sie lässt.</translation>
    </message>
    <message>
        <source>The signature does not belong to this key, this identity and this currency.</source>
        <translation>Die Signatur gehört nicht zu diesem Schlüssel, dieser Identität und dieser Währung.</translation>
    </message>
    <message>
        <source>The account makes blocks as a smith: it must go offline before its identity can change accounts.</source>
        <translation>Das Konto erzeugt Blöcke als Schmied: Es muss offline gehen, bevor seine Identität das Konto wechseln kann.</translation>
    </message>
    <message>
        <source>The account made blocks as a smith a short while ago: its identity cannot change accounts yet.</source>
        <translation>Das Konto hat vor Kurzem Blöcke als Schmied erzeugt: Seine Identität kann das Konto noch nicht wechseln.</translation>
    </message>
    <message>
        <source>This identity changed accounts less than six months ago, and cannot do so again before.</source>
        <translation>Diese Identität hat vor weniger als sechs Monaten das Konto gewechselt und kann es vorher nicht wieder tun.</translation>
    </message>
    <message>
        <source>This account owns an identity already: choose another one.</source>
        <translation>Dieses Konto hat schon eine Identität: Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This identity has been with that account before and cannot go back to it.</source>
        <translation>Diese Identität war schon auf diesem Konto und kann nicht dorthin zurück.</translation>
    </message>
    <message>
        <source>Choose the name of this identity first: before that it cannot change accounts.</source>
        <translation>Wählen Sie zuerst den Namen dieser Identität: Vorher kann sie das Konto nicht wechseln.</translation>
    </message>
    <message>
        <source>A revoked identity cannot change accounts any more.</source>
        <translation>Eine widerrufene Identität kann das Konto nicht mehr wechseln.</translation>
    </message>
    <message>
        <source>This revocation was signed by a key that does not own the identity, or no longer may revoke it.</source>
        <translation>Diesen Widerruf hat ein Schlüssel signiert, dem die Identität nicht gehört oder der sie nicht mehr widerrufen darf.</translation>
    </message>
    <message>
        <source>This identity is revoked already, for good.</source>
        <translation>Diese Identität ist schon widerrufen, für immer.</translation>
    </message>
    <message>
        <source>The membership began or was renewed too short a time ago to be renewed.</source>
        <translation>Die Mitgliedschaft hat vor zu kurzer Zeit begonnen oder wurde vor zu kurzer Zeit erneuert, um sie zu erneuern.</translation>
    </message>
    <message>
        <source>This account is linked to no identity.</source>
        <translation>Dieses Konto ist mit keiner Identität verknüpft.</translation>
    </message>
    <message>
        <source>The currency has given this identity a status that this version of Sakia does not know: nothing is signed that depends on it. A newer version will know it.</source>
        <translation>Die Währung hat dieser Identität einen Status gegeben, den diese Version von Sakia nicht kennt: Was davon abhängt, wird nicht signiert. Eine neuere Version wird ihn kennen.</translation>
    </message>
    <message>
        <source>This account owns no identity: only members certify.</source>
        <translation>Dieses Konto hat keine Identität: Nur Mitglieder zertifizieren.</translation>
    </message>
    <message>
        <source>Nobody can certify themselves.</source>
        <translation>Niemand kann sich selbst zertifizieren.</translation>
    </message>
    <message>
        <source>You need five certifications in force yourself before you can certify.</source>
        <translation>Sie brauchen selbst fünf gültige Zertifizierungen, bevor Sie zertifizieren können.</translation>
    </message>
    <message>
        <source>You certified somebody a short while ago: between two certifications there must be five days.</source>
        <translation>Sie haben vor Kurzem jemanden zertifiziert: Zwischen zwei Zertifizierungen müssen fünf Tage liegen.</translation>
    </message>
    <message>
        <source>You certify this person already: renew the certification instead.</source>
        <translation>Sie zertifizieren diese Person schon: Erneuern Sie stattdessen die Zertifizierung.</translation>
    </message>
    <message>
        <source>Your certification of this person has ended: certify them anew instead of renewing.</source>
        <translation>Ihre Zertifizierung dieser Person ist beendet: Zertifizieren Sie sie neu, statt zu erneuern.</translation>
    </message>
    <message>
        <source>This identity is no member: there is no membership to end.</source>
        <translation>Diese Identität ist kein Mitglied: Es gibt keine Mitgliedschaft zu beenden.</translation>
    </message>
    <message>
        <source>The membership began or was renewed too short a time ago to be ended.</source>
        <translation>Die Mitgliedschaft hat vor zu kurzer Zeit begonnen oder wurde vor zu kurzer Zeit erneuert, um sie zu beenden.</translation>
    </message>
    <message>
        <source>This person once asked to leave the web of trust: nobody can certify them any more.</source>
        <translation>Diese Person hat einmal gebeten, das Vertrauensnetz zu verlassen: Niemand kann sie mehr zertifizieren.</translation>
    </message>
    <message>
        <source>Five certifications in force are needed to become or stay a member.</source>
        <translation>Um Mitglied zu werden oder zu bleiben, braucht man fünf gültige Zertifizierungen.</translation>
    </message>
    <message>
        <source>This person cannot be certified now: they have not chosen their name yet, or their identity is revoked.</source>
        <translation>Diese Person kann jetzt nicht zertifiziert werden: Sie hat ihren Namen noch nicht gewählt, oder ihre Identität ist widerrufen.</translation>
    </message>
    <message>
        <source>An invitation certifies too, and you certified a short while ago: there must be five days between.</source>
        <translation>Auch eine Einladung zertifiziert, und Sie haben vor Kurzem zertifiziert: Dazwischen müssen fünf Tage liegen.</translation>
    </message>
    <message>
        <source>You need five certifications in force yourself before you can invite.</source>
        <translation>Sie brauchen selbst fünf gültige Zertifizierungen, bevor Sie einladen können.</translation>
    </message>
    <message>
        <source>An invitation certifies too, and all your 100 certifications are in use.</source>
        <translation>Auch eine Einladung zertifiziert, und alle Ihre 100 Zertifizierungen sind in Gebrauch.</translation>
    </message>
    <message>
        <source>You are not a member now: only members certify.</source>
        <translation>Sie sind jetzt kein Mitglied: Nur Mitglieder zertifizieren.</translation>
    </message>
    <message>
        <source>There is no membership that could be renewed.</source>
        <translation>Es gibt keine Mitgliedschaft, die erneuert werden könnte.</translation>
    </message>
    <message>
        <source>This person is a member already.</source>
        <translation>Diese Person ist schon Mitglied.</translation>
    </message>
    <message>
        <source>The distance is being evaluated already: the result comes within about twelve minutes.</source>
        <translation>Die Distanz wird schon geprüft: Das Ergebnis kommt in etwa zwölf Minuten.</translation>
    </message>
    <message>
        <source>Only a member can ask for somebody else.</source>
        <translation>Nur ein Mitglied kann für jemand anderen bitten.</translation>
    </message>
    <message>
        <source>This is not possible at this point of the identity’s life: it has no name yet, or it is revoked.</source>
        <translation>An diesem Punkt des Lebens der Identität geht das nicht: Sie hat noch keinen Namen, oder sie ist widerrufen.</translation>
    </message>
    <message>
        <source>One can ask for somebody else only while they have not been a member yet.</source>
        <translation>Für jemand anderen kann man nur bitten, solange die Person noch nie Mitglied war.</translation>
    </message>
    <message>
        <source>Too many people ask at this moment: try again in a few minutes.</source>
        <translation>Zu viele bitten in diesem Augenblick: Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>{price_cents} are held while the distance is evaluated, and the account must stay open: {needed_cents} must be free and {available_cents} are. Dividends not claimed yet do not count: claim them first.</source>
        <translation>{price_cents} sind gebunden, während die Distanz geprüft wird, und das Konto muss offen bleiben: {needed_cents} müssen frei sein, und {available_cents} sind es. Nicht abgeholte Dividenden zählen nicht: Holen Sie sie zuerst ab.</translation>
    </message>
    <message>
        <source>The evaluation of distances met a difficulty that only those who make blocks can mend.</source>
        <translation>Die Prüfung der Distanzen stieß auf eine Schwierigkeit, die nur beheben kann, wer Blöcke erzeugt.</translation>
    </message>
    <message>
        <source>This is not the document that is wanted here: take the file, or the whole text, as it was saved.</source>
        <translation>Das ist nicht das hier verlangte Dokument: Nehmen Sie die Datei oder den ganzen Text, wie er gespeichert wurde.</translation>
    </message>
    <message>
        <source>A newer version of Sakia wrote this document: update to read it.</source>
        <translation>Eine neuere Version von Sakia hat dieses Dokument geschrieben: Aktualisieren Sie, um es zu lesen.</translation>
    </message>
    <message>
        <source>This document is of another currency. It has no effect in this one.</source>
        <translation>Dieses Dokument gehört zu einer anderen Währung. In dieser hat es keine Wirkung.</translation>
    </message>
    <message>
        <source>The key of {address} is not on this computer. Open this request where that account is.</source>
        <translation>Der Schlüssel von {address} ist nicht auf diesem Computer. Öffnen Sie diese Anfrage dort, wo jenes Konto ist.</translation>
    </message>
    <message>
        <source>Open a key file, or paste what is in it.</source>
        <translation>Öffnen Sie eine Schlüsseldatei, oder fügen Sie ihren Inhalt ein.</translation>
    </message>
    <message>
        <source>This is far too long for a key file.</source>
        <translation>Das ist viel zu lang für eine Schlüsseldatei.</translation>
    </message>
    <message>
        <source>This is not a key file of Duniter v1: neither PubSec, WIF, EWIF, seed, nor two lines.</source>
        <translation>Das ist keine Schlüsseldatei von Duniter v1: weder PubSec, WIF, EWIF, Seed noch zwei Zeilen.</translation>
    </message>
    <message>
        <source>This key file is of a version that is unknown here.</source>
        <translation>Diese Schlüsseldatei ist von einer hier unbekannten Version.</translation>
    </message>
    <message>
        <source>This holds the public key alone. To pay, the file with the secret key is needed.</source>
        <translation>Hier steht nur der öffentliche Schlüssel. Zum Zahlen braucht es die Datei mit dem geheimen Schlüssel.</translation>
    </message>
    <message>
        <source>This is a DEWIF file, which is not read here: save the key as WIF or EWIF where you made it.</source>
        <translation>Das ist eine DEWIF-Datei, die hier nicht gelesen wird: Speichern Sie den Schlüssel als WIF oder EWIF dort, wo Sie ihn erstellt haben.</translation>
    </message>
    <message>
        <source>This key file is damaged: a character is wrong or missing. Take another copy of it.</source>
        <translation>Diese Schlüsseldatei ist beschädigt: Ein Zeichen ist falsch oder fehlt. Nehmen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>Type the password of this file.</source>
        <translation>Geben Sie das Passwort dieser Datei ein.</translation>
    </message>
    <message>
        <source>This is not the password of this file. The file itself is whole; capitals and accents count.</source>
        <translation>Das ist nicht das Passwort dieser Datei. Die Datei selbst ist unversehrt; Großbuchstaben und Akzente zählen.</translation>
    </message>
    <message>
        <source>This person waits for your certification already.</source>
        <translation>Diese Person wartet schon auf Ihre Zertifizierung.</translation>
    </message>
    <message>
        <source>{most} people wait for your certification already: more would wait for years.</source>
        <translation>{most} Personen warten schon auf Ihre Zertifizierung: Weitere würden jahrelang warten.</translation>
    </message>
    <message>
        <source>A comment in this currency has plain letters without accents, digits and common signs only. Take out: {characters}</source>
        <translation>Ein Kommentar hat in dieser Währung nur einfache Buchstaben ohne Akzente und Umlaute, Ziffern und übliche Zeichen. Entfernen Sie: {characters}</translation>
    </message>
    <message>
        <source>There is enough money, but not in pieces that make {amount_cents}. Round the amount, or wait for smaller pieces.</source>
        <translation>Es ist genug Geld da, aber nicht in Stücken, die {amount_cents} ergeben. Runden Sie den Betrag, oder warten Sie auf kleinere Stücke.</translation>
    </message>
    <message>
        <source>This account holds nothing yet: it can pay, or publish anything, once it was paid.</source>
        <translation>Dieses Konto enthält noch nichts: Es kann zahlen oder etwas veröffentlichen, sobald darauf gezahlt wurde.</translation>
    </message>
    <message>
        <source>What is on its way already takes {on_its_way_cents} of this account: {left_cents} can still be spent.</source>
        <translation>Was schon unterwegs ist, nimmt diesem Konto {on_its_way_cents}: {left_cents} können noch ausgegeben werden.</translation>
    </message>
    <message>
        <source>This account cannot be emptied while something else of it is on its way ({count}). Wait until all is final.</source>
        <translation>Dieses Konto kann nicht geleert werden, solange noch etwas davon unterwegs ist ({count}). Warten Sie, bis alles endgültig ist.</translation>
    </message>
    <message>
        <source>The dividends of this account are being claimed already. Look again once what is on its way is final.</source>
        <translation>Die Dividenden dieses Kontos werden schon abgeholt. Sehen Sie wieder nach, wenn endgültig ist, was unterwegs ist.</translation>
    </message>
    <message>
        <source>This was signed already and is on its way: a second time would do nothing. Wait until it is final.</source>
        <translation>Das ist schon signiert und unterwegs: Ein zweites Mal würde nichts bewirken. Warten Sie, bis es endgültig ist.</translation>
    </message>
    <message>
        <source>The identity of this account is moving to another account, or is being revoked: this would fail. Wait until that is final.</source>
        <translation>Die Identität dieses Kontos wechselt gerade auf ein anderes Konto oder wird widerrufen: Dies würde scheitern. Warten Sie, bis das endgültig ist.</translation>
    </message>
    <message>
        <source>The money of this payment was spent by another one first. This one can no longer be made.</source>
        <translation>Das Geld dieser Zahlung hat zuerst eine andere ausgegeben. Diese ist nicht mehr möglich.</translation>
    </message>
    <message>
        <source>The network went back on the block that this payment rests on. No money moved: make the payment again.</source>
        <translation>Das Netz hat den Block zurückgenommen, auf dem diese Zahlung beruht. Kein Geld wurde bewegt: Zahlen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Sakia cannot do this in this currency.</source>
        <translation>Sakia kann das in dieser Währung nicht.</translation>
    </message>
    <message>
        <source>This money is no longer there, or is being brought in already.</source>
        <translation>Dieses Geld ist nicht mehr da, oder Sie holen es schon.</translation>
    </message>
    <message>
        <source>This account cannot take this money now.</source>
        <translation>Dieses Konto kann dieses Geld jetzt nicht nehmen.</translation>
    </message>
    <message>
        <source>The network went back on the block that held this. It waits for another block: do nothing twice.</source>
        <translation>Das Netz hat den Block zurückgenommen, der das enthielt. Es wartet auf einen anderen Block: Tun Sie nichts zweimal.</translation>
    </message>
    <message>
        <source>A newer Sakia ({version}) has used this profile since. Install that version, or a later one; this one leaves everything as it is: {folder}.</source>
        <translation>Ein neueres Sakia ({version}) hat dieses Profil inzwischen benutzt. Installieren Sie jene Version oder eine spätere; diese lässt alles, wie es ist: {folder}.</translation>
    </message>
    <message>
        <source>This version of Sakia holds no key of the project to check with.</source>
        <translation>Diese Version von Sakia enthält keinen Schlüssel des Projekts, mit dem sie prüfen könnte.</translation>
    </message>
    <message>
        <source>The project’s key did not sign this: it was altered, or another key signed it.</source>
        <translation>Der Schlüssel des Projekts hat dies nicht signiert: Es wurde verändert, oder ein anderer Schlüssel hat es signiert.</translation>
    </message>
    <message>
        <source>This is not a signature of the kind the project uses.</source>
        <translation>Das ist keine Signatur der Art, die das Projekt verwendet.</translation>
    </message>
    <message>
        <source>This is not a list of files as a release has it: take SHA256SUMS as it was downloaded.</source>
        <translation>Das ist keine Dateiliste, wie eine Version sie hat: Nehmen Sie SHA256SUMS, wie es heruntergeladen wurde.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read.</source>
        <translation>Die Datei {path} ist unlesbar.</translation>
    </message>
    <message>
        <source>The project’s announcement makes no sense. It is not believed.</source>
        <translation>Die Ankündigung des Projekts ergibt keinen Sinn. Sie wird nicht geglaubt.</translation>
    </message>
    <message>
        <source>The project’s announcement is of a kind this Sakia does not know: look at the project’s page.</source>
        <translation>Die Ankündigung des Projekts ist von einer Art, die dieses Sakia nicht kennt: Sehen Sie auf der Seite des Projekts nach.</translation>
    </message>
    <message>
        <source>The newest announcement given is of {date}, and too old to count: something newer may be kept from you. Look at the project’s page yourself.</source>
        <translation>Die neueste gelieferte Ankündigung ist vom {date} und zu alt, um zu zählen: Vielleicht wird Ihnen eine neuere vorenthalten. Sehen Sie selbst auf der Seite des Projekts nach.</translation>
    </message>
    <message>
        <source>The project’s announcement is of the future: look at the date of this computer.</source>
        <translation>Die Ankündigung des Projekts stammt aus der Zukunft: Prüfen Sie das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>An announcement older than one seen before was given: somebody may be hiding what came since. It is not believed.</source>
        <translation>Es wurde eine ältere Ankündigung geliefert als eine schon gesehene: Vielleicht verbirgt jemand, was seitdem kam. Sie wird nicht geglaubt.</translation>
    </message>
    <message>
        <source>The project’s server cannot be reached. Nothing is known anew.</source>
        <translation>Der Server des Projekts ist nicht erreichbar. Es ist nichts Neues bekannt.</translation>
    </message>
    <message>
        <source>The answer of the project’s server is absurdly long. It was cut off and is not believed.</source>
        <translation>Die Antwort des Servers des Projekts ist absurd lang. Sie wurde abgeschnitten und wird nicht geglaubt.</translation>
    </message>
    <message>
        <source>It waited for a block longer than the currency’s rules allow, and no block can hold it any more.</source>
        <translation>Es wartete länger auf einen Block, als die Regeln der Währung erlauben, und kein Block kann es mehr enthalten.</translation>
    </message>
    <message>
        <source>This account owns no identity.</source>
        <translation>Dieses Konto hat keine Identität.</translation>
    </message>
    <message>
        <source>This is no revocation document of this currency: take the file exactly as it was saved.</source>
        <translation>Das ist kein Widerrufsdokument dieser Währung: Nehmen Sie die Datei genau so, wie sie gespeichert wurde.</translation>
    </message>
    <message>
        <source>This has been asked for already, and waits for a block.</source>
        <translation>Darum wurde schon gebeten, und es wartet auf einen Block.</translation>
    </message>
    <message>
        <source>You certify this person already, and since so short a time that it cannot be renewed yet.</source>
        <translation>Sie zertifizieren diese Person schon, und seit so kurzer Zeit, dass es noch nicht erneuert werden kann.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or switch it on.</source>
        <translation>Keine Kamera gefunden. Schließen Sie eine an oder schalten Sie sie ein.</translation>
    </message>
    <message>
        <source>Sakia looks through a camera only where its optional part “camera” is installed.</source>
        <translation>Sakia schaut nur durch eine Kamera, wenn sein optionaler Teil „camera“ installiert ist.</translation>
    </message>
    <message>
        <source>The system lacks a library without which Sakia cannot look through a camera.</source>
        <translation>Dem System fehlt eine Bibliothek, ohne die Sakia nicht durch eine Kamera schauen kann.</translation>
    </message>
    <message>
        <source>The camera gives no picture. Another program may be using it, or the system may not allow it.</source>
        <translation>Die Kamera gibt kein Bild. Vielleicht nutzt sie ein anderes Programm, oder das System erlaubt es nicht.</translation>
    </message>
    <message>
        <source>The vault does not hold this secret any more. Restore the account with its words or its key file.</source>
        <translation>Der Tresor enthält dieses Geheimnis nicht mehr. Stellen Sie das Konto mit seinen Wörtern oder seiner Schlüsseldatei wieder her.</translation>
    </message>
    <message>
        <source>The vault does not hold the key of this account. Restore the account with its words or its key file.</source>
        <translation>Der Tresor enthält den Schlüssel dieses Kontos nicht. Stellen Sie das Konto mit seinen Wörtern oder seiner Schlüsseldatei wieder her.</translation>
    </message>
    <message>
        <source>The vault is full. Nothing was added. Remove an account first.</source>
        <translation>Der Tresor ist voll. Es wurde nichts hinzugefügt. Entfernen Sie zuerst ein Konto.</translation>
    </message>
    <message>
        <source>What the system keeps does not open the vault any more. Use your password; the settings let you open with your session again.</source>
        <translation>Was das System aufbewahrt, öffnet den Tresor nicht mehr. Verwenden Sie Ihr Passwort; in den Einstellungen können Sie wieder mit Ihrer Sitzung öffnen.</translation>
    </message>
    <message>
        <source>The file in the place of the vault is something else. It was left as it is. Your money is on the network: the words of your accounts bring it back.</source>
        <translation>Die Datei an der Stelle des Tresors ist etwas anderes. Sie wurde so gelassen, wie sie ist. Ihr Geld ist im Netz: Mit den Wörtern Ihrer Konten kommen Sie wieder daran.</translation>
    </message>
    <message>
        <source>A part of the vault’s file is missing. It was left as it is. Your money is on the network: the words of your accounts bring it back.</source>
        <translation>Ein Teil der Datei des Tresors fehlt. Sie wurde so gelassen, wie sie ist. Ihr Geld ist im Netz: Mit den Wörtern Ihrer Konten kommen Sie wieder daran.</translation>
    </message>
    <message>
        <source>The vault’s file was altered or damaged. It was left as it is. Your money is on the network: the words of your accounts bring it back.</source>
        <translation>Die Datei des Tresors wurde verändert oder beschädigt. Sie wurde so gelassen, wie sie ist. Ihr Geld ist im Netz: Mit den Wörtern Ihrer Konten kommen Sie wieder daran.</translation>
    </message>
    <message>
        <source>The vault’s file asks for an absurd amount of work. It was left as it is. Your money is on the network: the words of your accounts bring it back.</source>
        <translation>Die Datei des Tresors verlangt absurd viel Rechenarbeit. Sie wurde so gelassen, wie sie ist. Ihr Geld ist im Netz: Mit den Wörtern Ihrer Konten kommen Sie wieder daran.</translation>
    </message>
    <message>
        <source>The vault’s file is far too large. It was left as it is. Your money is on the network: the words of your accounts bring it back.</source>
        <translation>Die Datei des Tresors ist viel zu groß. Sie wurde so gelassen, wie sie ist. Ihr Geld ist im Netz: Mit den Wörtern Ihrer Konten kommen Sie wieder daran.</translation>
    </message>
    <message>
        <source>There is no backup of the vault. Your money is on the network: the words of your accounts bring it back.</source>
        <translation>Es gibt keine Sicherung des Tresors. Ihr Geld ist im Netz: Mit den Wörtern Ihrer Konten kommen Sie wieder daran.</translation>
    </message>
    <message>
        <source>An amount of nothing cannot be paid. Type one above zero.</source>
        <translation>Einen Betrag von null kann man nicht zahlen. Geben Sie einen über null ein.</translation>
    </message>
    <message>
        <source>This amount is larger than all the money there can be. Type a smaller one.</source>
        <translation>Dieser Betrag ist größer als alles Geld, das es geben kann. Geben Sie einen kleineren ein.</translation>
    </message>
    <message>
        <source>There is nothing that can be sent from this account. Money must come in first, or what is held become free.</source>
        <translation>Von diesem Konto kann nichts gesendet werden. Zuerst muss Geld eingehen oder Gebundenes frei werden.</translation>
    </message>
    <message>
        <source>The currency keeps this account open: something else rests on it. Leave a little in it.</source>
        <translation>Die Währung hält dieses Konto offen: Etwas anderes beruht darauf. Lassen Sie etwas darauf.</translation>
    </message>
    <message>
        <source>The key of this account is not here: nothing can be paid from it. Restore the account with its words or its key file.</source>
        <translation>Der Schlüssel dieses Kontos ist nicht hier: Nichts kann davon gezahlt werden. Stellen Sie das Konto mit seinen Wörtern oder seiner Schlüsseldatei wieder her.</translation>
    </message>
    <message>
        <source>The key of this account is not here, or Sakia is locked. Unlock Sakia, or restore the account with its words.</source>
        <translation>Der Schlüssel dieses Kontos ist nicht hier, oder Sakia ist gesperrt. Entsperren Sie Sakia, oder stellen Sie das Konto mit seinen Wörtern wieder her.</translation>
    </message>
    <message>
        <source>The account cannot pay the fee. No money moved. Put some money on it first.</source>
        <translation>Das Konto kann die Gebühr nicht zahlen. Kein Geld wurde bewegt. Zahlen Sie zuerst etwas Geld darauf ein.</translation>
    </message>
    <message>
        <source>The recipient’s account would hold too little to exist. Send more at once.</source>
        <translation>Das Konto des Empfängers enthielte zu wenig, um zu bestehen. Senden Sie mehr auf einmal.</translation>
    </message>
    <message>
        <source>The recipient’s account cannot be opened with this amount. Send more at once.</source>
        <translation>Das Konto des Empfängers kann mit diesem Betrag nicht geöffnet werden. Senden Sie mehr auf einmal.</translation>
    </message>
    <message>
        <source>There is not enough money in the account. Send less, or wait for money to come in.</source>
        <translation>Auf dem Konto ist nicht genug Geld. Senden Sie weniger, oder warten Sie, bis Geld eingeht.</translation>
    </message>
    <message>
        <source>The account cannot be emptied: something else rests on it. Leave a little in it.</source>
        <translation>Das Konto kann nicht geleert werden: Etwas anderes beruht darauf. Lassen Sie etwas darauf.</translation>
    </message>
    <message>
        <source>This would close the account, which the payment did not allow. Send less, or everything.</source>
        <translation>Das würde das Konto schließen, was die Zahlung nicht erlaubte. Senden Sie weniger, oder alles.</translation>
    </message>
    <message>
        <source>This money is held for now. The page of the account says why.</source>
        <translation>Dieses Geld ist vorerst gebunden. Die Seite des Kontos sagt, warum.</translation>
    </message>
    <message>
        <source>The node no longer remembers a block that old. Another one may: choose it on the network page.</source>
        <translation>Der Knoten erinnert sich an einen so alten Block nicht mehr. Vielleicht ein anderer: Wählen Sie ihn auf der Netzseite.</translation>
    </message>
    <message>
        <source>The node refused to answer. Try again, or choose another on the network page.</source>
        <translation>Der Knoten hat die Antwort verweigert. Versuchen Sie es erneut, oder wählen Sie auf der Netzseite einen anderen.</translation>
    </message>
    <message>
        <source>Two figures of the node contradict each other. Nothing is signed with them. Try again in a moment.</source>
        <translation>Zwei Zahlen des Knotens widersprechen sich. Damit wird nichts signiert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The indexer refused to answer. Try again, or choose another on the network page.</source>
        <translation>Der Indexer hat die Antwort verweigert. Versuchen Sie es erneut, oder wählen Sie auf der Netzseite einen anderen.</translation>
    </message>
    <message>
        <source>The disk cannot be written to: {path}. Choose another folder, or make this one writable.</source>
        <translation>Auf die Festplatte kann nicht geschrieben werden: {path}. Wählen Sie einen anderen Ordner, oder machen Sie diesen beschreibbar.</translation>
    </message>
    <message>
        <source>The system forbids writing {path}. Choose another folder, or make this one writable.</source>
        <translation>Das System verbietet, {path} zu schreiben. Wählen Sie einen anderen Ordner, oder machen Sie diesen beschreibbar.</translation>
    </message>
    <message>
        <source>The disk failed while writing {path}. Try again; if it fails again, the disk may be dying: copy what matters elsewhere.</source>
        <translation>Die Festplatte hat beim Schreiben von {path} versagt. Versuchen Sie es erneut; geschieht es wieder, geht die Festplatte vielleicht kaputt: Kopieren Sie anderswohin, was zählt.</translation>
    </message>
    <message>
        <source>The folder of the profile cannot be written to: {folder}. Give yourself the right to write there, then start Sakia again.</source>
        <translation>In den Ordner des Profils kann nicht geschrieben werden: {folder}. Geben Sie sich dort das Recht zu schreiben, und starten Sie Sakia neu.</translation>
    </message>
    <message>
        <source>Another program wrote this file: {path}. It was left as it is. Move it elsewhere, and Sakia makes its own.</source>
        <translation>Ein anderes Programm hat diese Datei geschrieben: {path}. Sie wurde so gelassen, wie sie ist. Verschieben Sie sie anderswohin, dann legt Sakia eine eigene an.</translation>
    </message>
    <message>
        <source>The database cannot be written to: {path}. Give yourself the right to write there, then start Sakia again.</source>
        <translation>In die Datenbank kann nicht geschrieben werden: {path}. Geben Sie sich dort das Recht zu schreiben, und starten Sie Sakia neu.</translation>
    </message>
    <message>
        <source>The disk failed while reading or writing the database: {path}. Try again; if it fails again, the disk may be dying: copy what matters elsewhere.</source>
        <translation>Die Festplatte hat beim Lesen oder Schreiben der Datenbank versagt: {path}. Versuchen Sie es erneut; geschieht es wieder, geht die Festplatte vielleicht kaputt: Kopieren Sie anderswohin, was zählt.</translation>
    </message>
    <message>
        <source>Another program holds the database: {path}. Close it, then try again.</source>
        <translation>Ein anderes Programm hält die Datenbank besetzt: {path}. Schließen Sie es, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The three characters after the colon do not belong to this key: one of them is wrong. Copy it once more.</source>
        <translation>Die drei Zeichen nach dem Doppelpunkt gehören nicht zu diesem Schlüssel: Eines davon ist falsch. Kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Three characters must follow the colon of this key. Copy it once more.</source>
        <translation>Auf den Doppelpunkt dieses Schlüssels müssen drei Zeichen folgen. Kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>This is not written the way an address is. Copy it once more.</source>
        <translation>Das ist nicht geschrieben wie eine Adresse. Kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>No account can have this key: a character of it is wrong. Copy it once more.</source>
        <translation>Kein Konto kann diesen Schlüssel haben: Ein Zeichen davon ist falsch. Kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>There is nothing in this link. Ask for a new one.</source>
        <translation>In diesem Link steht nichts. Bitten Sie um einen neuen.</translation>
    </message>
    <message>
        <source>This link is too long to be a request for a payment. Ask for a new one.</source>
        <translation>Dieser Link ist zu lang für eine Zahlungsanforderung. Bitten Sie um einen neuen.</translation>
    </message>
    <message>
        <source>This link is damaged: its characters cannot be read. Ask for a new one.</source>
        <translation>Dieser Link ist beschädigt: Seine Zeichen sind unlesbar. Bitten Sie um einen neuen.</translation>
    </message>
    <message>
        <source>There is too much in this link for a request for a payment. Ask for a new one.</source>
        <translation>In diesem Link steht zu viel für eine Zahlungsanforderung. Bitten Sie um einen neuen.</translation>
    </message>
    <message>
        <source>The amount of this request cannot be read. Ask for a new one.</source>
        <translation>Der Betrag dieser Anforderung ist unlesbar. Bitten Sie um eine neue.</translation>
    </message>
    <message>
        <source>This request gives too many amounts to choose from. Ask for a new one.</source>
        <translation>Diese Anforderung nennt zu viele Beträge zur Auswahl. Bitten Sie um eine neue.</translation>
    </message>
    <message>
        <source>This request asks for two things that exclude each other. Ask for a new one.</source>
        <translation>Diese Anforderung verlangt zwei Dinge, die sich ausschließen. Bitten Sie um eine neue.</translation>
    </message>
    <message>
        <source>A part of this request cannot be read ({parameter}). Ask for a new one.</source>
        <translation>Ein Teil dieser Anforderung ist unlesbar ({parameter}). Bitten Sie um eine neue.</translation>
    </message>
    <message>
        <source>This list is too long: {most} lines fit. Split it in two.</source>
        <translation>Diese Liste ist zu lang: {most} Zeilen passen. Teilen Sie sie in zwei.</translation>
    </message>
    <message>
        <source>The system was not allowed to give a picture of the screen. Allow it in the system’s settings, or open a picture.</source>
        <translation>Dem System wurde nicht erlaubt, ein Bild des Bildschirms zu geben. Erlauben Sie es in den Einstellungen des Systems, oder öffnen Sie ein Bild.</translation>
    </message>
    <message>
        <source>The signature of this document is not right: it was altered, or a part of it is missing. Take it as it was saved.</source>
        <translation>Die Signatur dieses Dokuments stimmt nicht: Es wurde verändert, oder ein Teil fehlt. Nehmen Sie es, wie es gespeichert wurde.</translation>
    </message>
    <message>
        <source>The comment is too long: {characters} characters, where {most} fit.</source>
        <translation>Der Kommentar ist zu lang: {characters} Zeichen, {most} haben Platz.</translation>
    </message>
    <message>
        <source>With {amount_cents}, an account would have less than {least_cents}, and the rules of this currency destroy so little. Nothing was sent.</source>
        <translation>Mit {amount_cents} hätte ein Konto weniger als {least_cents}, und die Regeln dieser Währung vernichten so wenig. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Less than {least_cents} would remain, and the rules of this currency destroy so little. Pay {missing_cents} less, or everything. Nothing was sent.</source>
        <translation>Es blieben weniger als {least_cents}, und die Regeln dieser Währung vernichten so wenig. Zahlen Sie {missing_cents} weniger oder alles. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>All the certifications that you can give are in use. One comes back when it ends.</source>
        <translation>Alle Zertifizierungen, die Sie geben können, sind in Gebrauch. Eine wird frei, wenn sie endet.</translation>
    </message>
    <message>
        <source>This identity is revoked: nobody can certify it any more.</source>
        <translation>Diese Identität ist widerrufen: Niemand kann sie mehr zertifizieren.</translation>
    </message>
    <message>
        <source>A name has 2 to 100 letters without accents, digits, “-” or “_”, and nothing else.</source>
        <translation>Ein Name hat 2 bis 100 Buchstaben ohne Akzente und Umlaute, Ziffern, „-“ oder „_“, und sonst nichts.</translation>
    </message>
</context>
<context>
    <name>EvaluationCard</name>
    <message>
        <source>Ask for the evaluation</source>
        <translation>Um die Prüfung bitten</translation>
    </message>
    <message>
        <source>&amp;Asked for by</source>
        <translation>&amp;Erbeten von</translation>
    </message>
    <message>
        <source>Check the request</source>
        <translation>Anfrage prüfen</translation>
    </message>
    <message>
        <source>By what is worked out here, the evaluation would succeed.</source>
        <translation>Nach der Berechnung hier würde die Prüfung gelingen.</translation>
    </message>
    <message>
        <source>By what is worked out here, the evaluation would fail, and the money would be lost.</source>
        <translation>Nach der Berechnung hier würde die Prüfung scheitern, und das Geld wäre verloren.</translation>
    </message>
    <message>
        <source>What the evaluation would find is being worked out.</source>
        <translation>Es wird berechnet, was die Prüfung ergeben würde.</translation>
    </message>
    <message>
        <source>{price} are held on {account} while the oracles work. They come back when it succeeds; they are lost when the distance is too great.</source>
        <translation>{price} sind auf {account} gebunden, während die Orakel arbeiten. Sie kommen zurück, wenn es gelingt; sie sind verloren, wenn die Distanz zu groß ist.</translation>
    </message>
    <message>
        <source>Ask to become a member</source>
        <translation>Darum bitten, Mitglied zu werden</translation>
    </message>
    <message>
        <source>By what is worked out here, enough referees are within reach.</source>
        <translation>Nach der Berechnung hier sind genug Referenzmitglieder erreichbar.</translation>
    </message>
    <message>
        <source>By what is worked out here, too few referees are within reach: the request waits.</source>
        <translation>Nach der Berechnung hier sind zu wenige Referenzmitglieder erreichbar: Die Anfrage wartet.</translation>
    </message>
    <message>
        <source>Whether enough referees are within reach is being worked out.</source>
        <translation>Es wird berechnet, ob genug Referenzmitglieder erreichbar sind.</translation>
    </message>
</context>
<context>
    <name>Explorer</name>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Verbleibt</translation>
    </message>
    <message>
        <source>certifier</source>
        <translation>zertifiziert</translation>
    </message>
    <message>
        <source>certified</source>
        <translation>wird zertifiziert</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>identity {number}</source>
        <translation>Identität {number}</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>{status}, referee</source>
        <translation>{status}, Referenzmitglied</translation>
    </message>
    <message>
        <source>{name}, {kind}, certifies {centre} until {date}, {left}</source>
        <translation>{name}, {kind}, zertifiziert {centre} bis {date}, {left}</translation>
    </message>
    <message>
        <source>{name}, {kind}, certified by {centre} until {date}, {left}</source>
        <translation>{name}, {kind}, zertifiziert von {centre} bis {date}, {left}</translation>
    </message>
    <message>
        <source>Member until {date}.</source>
        <translation>Mitglied bis {date}.</translation>
    </message>
    <message>
        <source>Certifications: {received} received, {given} given.</source>
        <translation>Zertifizierungen: {received} erhalten, {given} gegeben.</translation>
    </message>
    <message>
        <source>A referee: certifies, and is certified, often enough to count for others.</source>
        <translation>Ein Referenzmitglied: Hat genug Zertifizierungen gegeben und erhalten, um für andere zu zählen.</translation>
    </message>
    <message>
        <source>From {first} to {last}: nobody within 5 steps.</source>
        <translation>Von {first} zu {last}: niemand in höchstens 5 Schritten.</translation>
    </message>
    <message>
        <source>From {first} to {last}: {steps}.</source>
        <translation>Von {first} zu {last}: {steps}.</translation>
    </message>
    <message>
        <source>Nobody more can certify this identity.</source>
        <translation>Niemand sonst kann diese Identität zertifizieren.</translation>
    </message>
    <message>
        <source>Whose certification would bring most, and the share within reach then: {people}.</source>
        <translation>Wessen Zertifizierung am meisten brächte, und der dann erreichbare Anteil: {people}.</translation>
    </message>
    <message>
        <source>If {people} certify: {share}</source>
        <translation>Mit der Zertifizierung durch {people}: {share}</translation>
    </message>
    <message>
        <source>There is no certification to renew.</source>
        <translation>Es gibt keine Zertifizierung zu erneuern.</translation>
    </message>
    <message>
        <source>Renew first: the one by {name}. Without it {percent} would be left: enough.</source>
        <translation>Zuerst erneuern: die von {name}. Ohne sie blieben {percent}: genug.</translation>
    </message>
    <message>
        <source>Renew first: the one by {name}. Without it {percent} would be left: too few.</source>
        <translation>Zuerst erneuern: die von {name}. Ohne sie blieben {percent}: zu wenig.</translation>
    </message>
    <message>
        <source>Member until {date}: it leaves, and nobody can certify it any more.</source>
        <translation>Mitglied bis {date}: Diese Identität geht, und niemand kann sie mehr zertifizieren.</translation>
    </message>
</context>
<context>
    <name>ExplorerPart</name>
    <message>
        <source>Back to whoever stood in the middle before</source>
        <translation>Zurück zu dem, der vorher in der Mitte stand</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vorwärts</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>A name, an address or a number, in the whole web of trust</source>
        <translation>Ein Name, eine Adresse oder eine Nummer, im ganzen Vertrauensnetz</translation>
    </message>
    <message>
        <source>Nobody in the middle yet</source>
        <translation>Noch niemand in der Mitte</translation>
    </message>
    <message>
        <source>Look for somebody: you see who certified them, and whom they certified.</source>
        <translation>Suchen Sie jemanden: Sie sehen, wer die Person zertifiziert hat und wen sie zertifiziert hat.</translation>
    </message>
    <message>
        <source>This account owns no identity: there is nobody to show.</source>
        <translation>Diesem Konto gehört keine Identität: Es gibt niemanden zu zeigen.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Die Datei konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This file is too large for what it should be.</source>
        <translation>Diese Datei ist zu groß für das, was sie sein sollte.</translation>
    </message>
</context>
<context>
    <name>FirstRunWizard</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Look for a new version of Sakia once a day</source>
        <translation>Einmal am Tag nach einer neuen Version von Sakia sehen</translation>
    </message>
    <message>
        <source>{host} then learns your network address and that you use Sakia; only a signed text comes back. It can be changed in the settings.</source>
        <translation>{host} erfährt dann Ihre Netzadresse und dass Sie Sakia verwenden; zurück kommt nur ein signierter Text. Das lässt sich in den Einstellungen ändern.</translation>
    </message>
</context>
<context>
    <name>ForesightCard</name>
    <message>
        <source>The distance, worked out here</source>
        <translation>Die Distanz, hier berechnet</translation>
    </message>
    <message>
        <source>Worked out from the local copy of the web of trust. The network looks again at the moment itself.</source>
        <translation>Aus der hiesigen Kopie des Vertrauensnetzes berechnet. Das Netz sieht im Augenblick selbst noch einmal nach.</translation>
    </message>
    <message>
        <source>If you certify as</source>
        <translation>Wenn Sie zertifizieren als</translation>
    </message>
    <message>
        <source>Who would help most</source>
        <translation>Wer am meisten helfen würde</translation>
    </message>
    <message>
        <source>{percent}, enough</source>
        <translation>{percent}, genug</translation>
    </message>
    <message>
        <source>{percent}, not enough</source>
        <translation>{percent}, nicht genug</translation>
    </message>
    <message>
        <source>identity {number}</source>
        <translation>Identität {number}</translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <source>This account</source>
        <translation>Dieses Konto</translation>
    </message>
    <message>
        <source>Account {number}</source>
        <translation>Konto {number}</translation>
    </message>
    <message>
        <source>root of the secret</source>
        <translation>Wurzel des Geheimnisses</translation>
    </message>
    <message>
        <source>In Duniter v1: {key}</source>
        <translation>In Duniter v1: {key}</translation>
    </message>
</context>
<context>
    <name>GroupChoice</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>People whose deadlines you watch together, those of your town perhaps. Kept on this computer alone.</source>
        <translation>Personen, deren Fristen Sie gemeinsam im Auge behalten, die Ihres Ortes vielleicht. Nur auf diesem Computer aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>&amp;Name of the group</source>
        <translation>&amp;Name der Gruppe</translation>
    </message>
    <message>
        <source>Make a group</source>
        <translation>Gruppe anlegen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget the group {name}?</source>
        <translation>Die Gruppe {name} vergessen?</translation>
    </message>
    <message>
        <source>Nothing changes for its people; only this list of yours is gone.</source>
        <translation>Für ihre Personen ändert sich nichts; nur Ihre Liste ist dann weg.</translation>
    </message>
    <message>
        <source>Forget the group</source>
        <translation>Gruppe vergessen</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Geben Sie zuerst einen Namen ein.</translation>
    </message>
</context>
<context>
    <name>GroupFilesCard</name>
    <message>
        <source>Take it along</source>
        <translation>Zum Mitnehmen</translation>
    </message>
    <message>
        <source>Spreadsheet…</source>
        <translation>Tabelle…</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Kalender…</translation>
    </message>
    <message>
        <source>Save this table as a CSV file</source>
        <translation>Diese Tabelle als CSV-Datei speichern</translation>
    </message>
    <message>
        <source>Save all that runs out as a calendar file with reminders</source>
        <translation>Alles, was abläuft, als Kalenderdatei mit Erinnerungen speichern</translation>
    </message>
    <message>
        <source>Save the group</source>
        <translation>Gruppe speichern</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>See this table as it will be on paper, and print it</source>
        <translation>Diese Tabelle ansehen, wie sie auf Papier wird, und drucken</translation>
    </message>
    <message>
        <source>Save this table as a PDF, to print it later or to send it</source>
        <translation>Diese Tabelle als PDF speichern, um sie später zu drucken oder zu senden</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>certifications</source>
        <translation>Zertifizierungen</translation>
    </message>
    <message>
        <source>to choose a name</source>
        <translation>einen Namen wählen</translation>
    </message>
    <message>
        <source>to ask for membership</source>
        <translation>um Mitgliedschaft bitten</translation>
    </message>
    <message>
        <source>to renew the membership by {date}</source>
        <translation>die Mitgliedschaft bis {date} erneuern</translation>
    </message>
    <message>
        <source>to renew the membership from {date} on</source>
        <translation>die Mitgliedschaft ab {date} erneuern</translation>
    </message>
    <message>
        <source>nothing for now</source>
        <translation>vorerst nichts</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>not known: a newer Sakia may tell</source>
        <translation>nicht bekannt: ein neueres Sakia weiß es vielleicht</translation>
    </message>
    <message>
        <source>{date}: membership</source>
        <translation>{date}: Mitgliedschaft</translation>
    </message>
    <message>
        <source>{date}: too few certifications</source>
        <translation>{date}: zu wenige Zertifizierungen</translation>
    </message>
    <message>
        <source>{date}: certification received</source>
        <translation>{date}: Zertifizierung erhalten</translation>
    </message>
    <message>
        <source>{date}: certification given</source>
        <translation>{date}: Zertifizierung gegeben</translation>
    </message>
    <message>
        <source>{date}: revoked</source>
        <translation>{date}: Widerruf</translation>
    </message>
    <message>
        <source>{date}: removed</source>
        <translation>{date}: Löschung</translation>
    </message>
    <message>
        <source>{name} ({when}, {left})</source>
        <translation>{name} ({when}, {left})</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>nobody of the group</source>
        <translation>niemand aus der Gruppe</translation>
    </message>
    <message>
        <source>{name}: {status}.</source>
        <translation>{name}: {status}.</translation>
    </message>
    <message>
        <source>Certifications received: {count}.</source>
        <translation>Erhaltene Zertifizierungen: {count}.</translation>
    </message>
    <message>
        <source>Needs: {need}.</source>
        <translation>Braucht: {need}.</translation>
    </message>
    <message>
        <source>Could help: {people}.</source>
        <translation>Könnten helfen: {people}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Runs out first</source>
        <translation>Läuft zuerst ab</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>Could help</source>
        <translation>Könnten helfen</translation>
    </message>
    <message>
        <source>{name}: the membership ends</source>
        <translation>{name}: die Mitgliedschaft endet</translation>
    </message>
    <message>
        <source>{name}: the identity ends</source>
        <translation>{name}: die Identität endet</translation>
    </message>
    <message>
        <source>{name}: too few certifications from now on</source>
        <translation>{name}: ab jetzt zu wenige Zertifizierungen</translation>
    </message>
    <message>
        <source>{name}: a certification received ends</source>
        <translation>{name}: eine erhaltene Zertifizierung endet</translation>
    </message>
    <message>
        <source>{name}: a certification given ends</source>
        <translation>{name}: eine gegebene Zertifizierung endet</translation>
    </message>
    <message>
        <source>Figures of {date}. What runs out first stands first.</source>
        <translation>Zahlen vom {date}. Was zuerst abläuft, steht zuerst.</translation>
    </message>
    <message>
        <source>to renew the membership</source>
        <translation>die Mitgliedschaft erneuern</translation>
    </message>
    <message>
        <source>to wait: the membership has been asked for</source>
        <translation>warten: die Mitgliedschaft ist beantragt</translation>
    </message>
    <message>
        <source>to renew the membership later</source>
        <translation>die Mitgliedschaft später erneuern</translation>
    </message>
    <message>
        <source>leaves the web of trust</source>
        <translation>verlässt das Vertrauensnetz</translation>
    </message>
</context>
<context>
    <name>GroupsPart</name>
    <message>
        <source>People of the group</source>
        <translation>Personen der Gruppe</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>Add somebody: a name, an address or a number</source>
        <translation>Jemanden hinzufügen: ein Name, eine Adresse oder eine Nummer</translation>
    </message>
    <message>
        <source>Nobody is in this group yet.</source>
        <translation>In dieser Gruppe ist noch niemand.</translation>
    </message>
    <message>
        <source>Show in the explorer</source>
        <translation>Beim Erkunden zeigen</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>Aus der Gruppe nehmen</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>HeldSecret</name>
    <message>
        <source>Hold to see</source>
        <translation>Zum Ansehen gedrückt halten</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show for a minute</source>
        <translation>Eine Minute zeigen</translation>
    </message>
    <message>
        <source>Hidden again in {seconds} s, or as soon as you leave this window.</source>
        <translation>Wieder verborgen in {seconds} s, oder sobald Sie dieses Fenster verlassen.</translation>
    </message>
    <message>
        <source>Hold the button, or its key, to see it. To write with both hands, show it for a minute.</source>
        <translation>Halten Sie den Knopf oder seine Taste gedrückt, um sie zu sehen. Um mit beiden Händen zu schreiben, zeigen Sie sie eine Minute lang.</translation>
    </message>
    <message>
        <source>Hidden again.</source>
        <translation>Wieder verborgen.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>{lines}: {money_in} in, {money_out} out</source>
        <translation>{lines}: {money_in} ein, {money_out} aus</translation>
    </message>
    <message>
        <source>{sums}, {total} together</source>
        <translation>{sums}, zusammen {total}</translation>
    </message>
    <message>
        <source>The UD of that day is not known here.</source>
        <translation>Die UD jenes Tages ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>in: {amount}</source>
        <translation>Eingang: {amount}</translation>
    </message>
    <message>
        <source>out: {amount}</source>
        <translation>Ausgang: {amount}</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Identifier in the index</source>
        <translation>Kennung im Index</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>UD of that day</source>
        <translation>UD jenes Tages</translation>
    </message>
    <message>
        <source>Balance after it</source>
        <translation>Stand danach</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Extrinsic</source>
        <translation>Extrinsic</translation>
    </message>
    <message>
        <source>Extrinsic, as an indexer tells</source>
        <translation>Extrinsic, laut einem Indexer</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
</context>
<context>
    <name>HistoryExport</name>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>account address</source>
        <translation>Adresse des Kontos</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>moved within the account</source>
        <translation>innerhalb des Kontos bewegt</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>UD of that day</source>
        <translation>UD jenes Tages</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>Kontostand</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>Kennung</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Name, address or comment</source>
        <translation>Name, Adresse oder Kommentar</translation>
    </message>
    <message>
        <source>Filter by name, address or comment</source>
        <translation>Nach Name, Adresse oder Kommentar filtern</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Dividends</source>
        <translation>Dividenden</translation>
    </message>
    <message>
        <source>Fees and refunds</source>
        <translation>Gebühren und Erstattungen</translation>
    </message>
    <message>
        <source>Held money</source>
        <translation>Gebundenes Geld</translation>
    </message>
    <message>
        <source>Other lines</source>
        <translation>Andere Zeilen</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Alle Daten</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Between two dates…</source>
        <translation>Zwischen zwei Daten…</translation>
    </message>
    <message>
        <source>Kind of lines</source>
        <translation>Art der Zeilen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Group dividends</source>
        <translation>Dividenden bündeln</translation>
    </message>
    <message>
        <source>Show the dividends of a month as one line</source>
        <translation>Dividenden eines Monats als eine Zeile zeigen</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>Person, amount, account, order</source>
        <translation>Person, Betrag, Konto, Reihenfolge</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Kontostand</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No line has all of what you ask for.</source>
        <translation>Keine Zeile hat alles, was Sie suchen.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Lines come as servers tell them.</source>
        <translation>Die Zeilen kommen, sobald Server sie nennen.</translation>
    </message>
    <message>
        <source>Payments received and sent will be here, with their dates and comments.</source>
        <translation>Hier stehen bald empfangene und gesendete Zahlungen mit Datum und Kommentar.</translation>
    </message>
    <message>
        <source>No movement yet</source>
        <translation>Noch keine Bewegung</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Show the amounts first: a list would tell them</source>
        <translation>Zeigen Sie zuerst die Beträge: Eine Liste würde sie verraten</translation>
    </message>
    <message>
        <source>Save as a list (CSV)…</source>
        <translation>Als Liste speichern (CSV)…</translation>
    </message>
    <message>
        <source>Save these lines</source>
        <translation>Diese Zeilen speichern</translation>
    </message>
    <message>
        <source>history</source>
        <translation>verlauf</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Sort by: {column}</source>
        <translation>Sortieren nach: {column}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Latest movements</source>
        <translation>Letzte Bewegungen</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Lines come as servers tell them.</source>
        <translation>Die Zeilen kommen, sobald Server sie nennen.</translation>
    </message>
    <message>
        <source>No movement yet</source>
        <translation>Noch keine Bewegung</translation>
    </message>
    <message>
        <source>Payments received and sent will be here.</source>
        <translation>Hier stehen bald empfangene und gesendete Zahlungen.</translation>
    </message>
    <message>
        <source>Create an account, restore one you have, or follow one without its key.</source>
        <translation>Erstellen Sie ein Konto, stellen Sie ein vorhandenes wieder her, oder beobachten Sie eines ohne seinen Schlüssel.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation>Neuigkeiten ansehen</translation>
    </message>
</context>
<context>
    <name>IdentitiesPart</name>
    <message>
        <source>My identities</source>
        <translation>Meine Identitäten</translation>
    </message>
    <message>
        <source>Identities come as servers tell of your accounts.</source>
        <translation>Die Identitäten kommen, sobald Server von Ihren Konten berichten.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>None of your accounts owns an identity</source>
        <translation>Keines Ihrer Konten hat eine Identität</translation>
    </message>
    <message>
        <source>Whoever is a member of the web of trust creates one dividend a day. A member who knows you well can invite you: give them the address of one of your accounts.</source>
        <translation>Wer Mitglied des Vertrauensnetzes ist, schöpft eine Dividende am Tag. Ein Mitglied, das Sie gut kennt, kann Sie einladen: Geben Sie ihm die Adresse eines Ihrer Konten.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Runs out first</source>
        <translation>Läuft zuerst ab</translation>
    </message>
    <message>
        <source>Whoever is a member of the web of trust creates dividends. Declare your identity under “Become a member”, then ask members who know you well to certify it.</source>
        <translation>Wer Mitglied des Vertrauensnetzes ist, schöpft Dividenden. Erklären Sie Ihre Identität unter „Mitglied werden“, und bitten Sie dann Mitglieder, die Sie gut kennen, sie zu zertifizieren.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
</context>
<context>
    <name>IdentityDetail</name>
    <message>
        <source>Distance</source>
        <translation>Distanz</translation>
    </message>
    <message>
        <source>Certify somebody</source>
        <translation>Jemanden zertifizieren</translation>
    </message>
    <message>
        <source>Renew the membership early</source>
        <translation>Mitgliedschaft schon jetzt erneuern</translation>
    </message>
    <message>
        <source>Certifications received</source>
        <translation>Erhaltene Zertifizierungen</translation>
    </message>
    <message>
        <source>Certifications given</source>
        <translation>Gegebene Zertifizierungen</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Verbleibt</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Bisher keine.</translation>
    </message>
    <message>
        <source>None that is known here.</source>
        <translation>Keine, die hier bekannt ist.</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Jetzt erneuern</translation>
    </message>
    <message>
        <source>Ask for membership</source>
        <translation>Um Mitgliedschaft bitten</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>May certify again</source>
        <translation>Darf wieder zertifizieren</translation>
    </message>
    <message>
        <source>Renewal possible</source>
        <translation>Erneuerung möglich</translation>
    </message>
    <message>
        <source>{date}, unless some are renewed</source>
        <translation>{date}, falls keine erneuert wird</translation>
    </message>
    <message>
        <source>Too few certifications from</source>
        <translation>Zu wenige Zertifizierungen ab</translation>
    </message>
    <message>
        <source>Fees that may be refunded</source>
        <translation>Gebühren, die erstattet werden können</translation>
    </message>
    <message>
        <source>{amount}, growing</source>
        <translation>{amount}, wachsend</translation>
    </message>
    <message>
        <source>Not known yet: the web of trust is being read.</source>
        <translation>Noch nicht bekannt: Das Vertrauensnetz wird gelesen.</translation>
    </message>
    <message>
        <source>Ask to stay</source>
        <translation>Um Verbleib bitten</translation>
    </message>
    <message>
        <source>{date}: none can be renewed</source>
        <translation>{date}: keine kann erneuert werden</translation>
    </message>
</context>
<context>
    <name>InviteCard</name>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>An invitation is your certification of this person: it uses one of your hundred, and you can certify again five days later. Nobody can take it back.</source>
        <translation>Eine Einladung ist Ihre Zertifizierung dieser Person: Sie verbraucht eine von Ihren hundert, und fünf Tage später können Sie wieder zertifizieren. Niemand kann sie zurücknehmen.</translation>
    </message>
    <message>
        <source>&amp;Invite as</source>
        <translation>&amp;Einladen als</translation>
    </message>
    <message>
        <source>Check the invitation</source>
        <translation>Einladung prüfen</translation>
    </message>
</context>
<context>
    <name>KeyFileView</name>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>&amp;Passwort der Datei</translation>
    </message>
    <message>
        <source>I have a recovery phrase instead</source>
        <translation>Ich habe stattdessen eine Wiederherstellungsphrase</translation>
    </message>
    <message>
        <source>Your key file</source>
        <translation>Ihre Schlüsseldatei</translation>
    </message>
    <message>
        <source>One that Cesium, Sakia, Silkaj or Tikka saved before 2026: PubSec, WIF, EWIF, a seed, or two lines with identifier and password. It stays where it is; its address is shown at the next step.</source>
        <translation>Eine, die Cesium, Sakia, Silkaj oder Tikka vor 2026 gespeichert hat: PubSec, WIF, EWIF, ein Seed oder zwei Zeilen mit Kennung und Passwort. Sie bleibt, wo sie ist; ihre Adresse wird im nächsten Schritt gezeigt.</translation>
    </message>
    <message>
        <source>Find my account</source>
        <translation>Mein Konto finden</translation>
    </message>
    <message>
        <source>Open the file, or paste here what is in it.</source>
        <translation>Öffnen Sie die Datei, oder fügen Sie hier ihren Inhalt ein.</translation>
    </message>
    <message>
        <source>Opened: {kind}</source>
        <translation>Geöffnet: {kind}</translation>
    </message>
    <message>
        <source>This is: {kind}</source>
        <translation>Das ist: {kind}</translation>
    </message>
    <message>
        <source>&amp;What is in the file</source>
        <translation>&amp;Inhalt der Datei</translation>
    </message>
    <message>
        <source>Key files</source>
        <translation>Schlüsseldateien</translation>
    </message>
    <message>
        <source>Open a key file</source>
        <translation>Schlüsseldatei öffnen</translation>
    </message>
    <message>
        <source>One that Sakia, Silkaj or the like saved: PubSec, WIF, EWIF, a seed, or two lines with identifier and password. It stays where it is; its address is shown at the next step.</source>
        <translation>Eine, die Sakia, Silkaj oder Ähnliches gespeichert hat: PubSec, WIF, EWIF, ein Seed oder zwei Zeilen mit Kennung und Passwort. Sie bleibt, wo sie ist; ihre Adresse wird im nächsten Schritt gezeigt.</translation>
    </message>
</context>
<context>
    <name>KeysPart</name>
    <message>
        <source>Another account</source>
        <translation>Ein anderes Konto</translation>
    </message>
    <message>
        <source>An identity can move to another account once in six months: the name, the certifications and the membership move, the money does not. A linked account only has its fees refunded.</source>
        <translation>Eine Identität kann alle sechs Monate einmal auf ein anderes Konto umziehen: Name, Zertifizierungen und Mitgliedschaft ziehen um, das Geld nicht. Einem verknüpften Konto werden nur die Gebühren erstattet.</translation>
    </message>
    <message>
        <source>&amp;Identity of the account</source>
        <translation>&amp;Identität des Kontos</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Was zu tun ist</translation>
    </message>
    <message>
        <source>Give the identity to the other account</source>
        <translation>Dem anderen Konto die Identität geben</translation>
    </message>
    <message>
        <source>Link the other account to the identity</source>
        <translation>Das andere Konto mit der Identität verknüpfen</translation>
    </message>
    <message>
        <source>The &amp;other account</source>
        <translation>Das &amp;andere Konto</translation>
    </message>
    <message>
        <source>Its address. Both keys must sign.</source>
        <translation>Seine Adresse. Beide Schlüssel müssen signieren.</translation>
    </message>
    <message>
        <source>Its key is here</source>
        <translation>Sein Schlüssel ist hier</translation>
    </message>
    <message>
        <source>Its key is on another computer…</source>
        <translation>Sein Schlüssel ist auf einem anderen Computer…</translation>
    </message>
    <message>
        <source>From another computer</source>
        <translation>Von einem anderen Computer</translation>
    </message>
    <message>
        <source>Open a request to sign it here with the account it names; open the answer to go on.</source>
        <translation>Öffnen Sie eine Anfrage, um sie hier mit dem darin genannten Konto zu signieren; öffnen Sie die Antwort, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Open a request or an answer…</source>
        <translation>Anfrage oder Antwort öffnen…</translation>
    </message>
    <message>
        <source>End a link</source>
        <translation>Verknüpfung lösen</translation>
    </message>
    <message>
        <source>The account’s fees are not refunded any more. It can be linked again.</source>
        <translation>Die Gebühren des Kontos werden nicht mehr erstattet. Es kann wieder verknüpft werden.</translation>
    </message>
    <message>
        <source>&amp;Linked account</source>
        <translation>&amp;Verknüpftes Konto</translation>
    </message>
    <message>
        <source>Check the end of the link</source>
        <translation>Lösen der Verknüpfung prüfen</translation>
    </message>
    <message>
        <source>Identity {number}, now of {owner}, moves to the account {account}.</source>
        <translation>Identität {number}, jetzt von {owner}, zieht auf das Konto {account} um.</translation>
    </message>
    <message>
        <source>The account {account} is linked to identity {number} of {owner}.</source>
        <translation>Das Konto {account} wird mit Identität {number} von {owner} verknüpft.</translation>
    </message>
    <message>
        <source>It moved on {date}, and can move again from {again}; until then the former account can revoke it too.</source>
        <translation>Sie ist am {date} umgezogen und kann ab {again} wieder umziehen; bis dahin kann auch das frühere Konto sie widerrufen.</translation>
    </message>
    <message>
        <source>Requests and answers (*.json);;All files (*)</source>
        <translation>Anfragen und Antworten (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a request or an answer</source>
        <translation>Anfrage oder Antwort öffnen</translation>
    </message>
    <message>
        <source>In this currency an identity stays with its account for good, and no account is linked to it.</source>
        <translation>In dieser Währung bleibt eine Identität für immer bei ihrem Konto, und kein Konto wird mit ihr verknüpft.</translation>
    </message>
    <message>
        <source>Read a QR code…</source>
        <translation>QR-Code lesen…</translation>
    </message>
    <message>
        <source>Sign, and show the answer</source>
        <translation>Signieren und Antwort zeigen</translation>
    </message>
    <message>
        <source>QR code of the request</source>
        <translation>QR-Code der Anfrage</translation>
    </message>
    <message>
        <source>QR code of the answer</source>
        <translation>QR-Code der Antwort</translation>
    </message>
    <message>
        <source>The request or the answer that the other computer shows.</source>
        <translation>Die Anfrage oder die Antwort, die der andere Computer zeigt.</translation>
    </message>
</context>
<context>
    <name>LeaveCard</name>
    <message>
        <source>Leave without a revocation</source>
        <translation>Ohne Widerruf austreten</translation>
    </message>
    <message>
        <source>&amp;Who leaves</source>
        <translation>&amp;Wer austritt</translation>
    </message>
    <message>
        <source>Check the farewell</source>
        <translation>Abschied prüfen</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>In this currency nobody leaves before the membership ends: do not renew it, and it ends by itself. A revocation alone ends an identity at once.</source>
        <translation>In dieser Währung tritt niemand aus, bevor die Mitgliedschaft endet: Erneuern Sie sie nicht, und sie endet von selbst. Nur ein Widerruf beendet eine Identität sofort.</translation>
    </message>
    <message>
        <source>A farewell tells everybody, in a block, that you leave the web of trust. It is milder than a revocation and slower: the identity, its name and its money stay.</source>
        <translation>Ein Abschied sagt allen in einem Block, dass Sie das Vertrauensnetz verlassen. Er ist milder als ein Widerruf und langsamer: Die Identität, ihr Name und ihr Geld bleiben.</translation>
    </message>
    <message>
        <source>For good: nobody can certify you any more, nor renew a certification that you have. Without certifications enough in force you can be no member with this identity, even if you change your mind.</source>
        <translation>Für immer: Niemand kann Sie mehr zertifizieren, noch eine Zertifizierung erneuern, die Sie haben. Ohne genügend gültige Zertifizierungen können Sie mit dieser Identität kein Mitglied sein, auch wenn Sie es sich anders überlegen.</translation>
    </message>
    <message>
        <source>You stay a member, certify others and create the dividend until {date}, when your membership ends; then all that is over. As long as your certifications last you may still ask to stay.</source>
        <translation>Sie bleiben Mitglied, zertifizieren andere und schöpfen die Dividende bis {date}, wenn Ihre Mitgliedschaft endet; dann ist all das vorbei. Solange Ihre Zertifizierungen gelten, können Sie noch bitten zu bleiben.</translation>
    </message>
    <message>
        <source>I &amp;know that nobody will be able to certify this identity again</source>
        <translation>Ich weiß, d&amp;ass niemand diese Identität mehr zertifizieren kann</translation>
    </message>
</context>
<context>
    <name>LendCard</name>
    <message>
        <source>Lend what is missing</source>
        <translation>Das Fehlende leihen</translation>
    </message>
    <message>
        <source>You check the payment and sign it here. The newcomer can pay it back with the first dividends.</source>
        <translation>Sie prüfen die Zahlung und signieren sie hier. Die neue Person kann sie mit den ersten Dividenden zurückzahlen.</translation>
    </message>
    <message>
        <source>From the &amp;account</source>
        <translation>Vom &amp;Konto</translation>
    </message>
</context>
<context>
    <name>Licence</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>Nicht ganz</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Through several channels</source>
        <translation>Über mehrere Wege</translation>
    </message>
    <message>
        <source>Do you know them well, and others who know them as well?</source>
        <translation>Kennen Sie diese Person gut, und andere, die sie ebenso kennen?</translation>
    </message>
    <message>
        <source>Did you check with them yourself that this account is theirs?</source>
        <translation>Haben Sie selbst mit ihr geprüft, dass dieses Konto ihres ist?</translation>
    </message>
    <message>
        <source>Have they made their revocation document?</source>
        <translation>Hat sie ihr Widerrufsdokument erstellt?</translation>
    </message>
    <message>
        <source>Did you meet, or were in touch through several different channels?</source>
        <translation>Haben Sie sich getroffen oder waren über mehrere verschiedene Wege in Kontakt?</translation>
    </message>
    <message>
        <source>Have others who know them been asked about this?</source>
        <translation>Wurden andere gefragt, die sie kennen?</translation>
    </message>
    <message>
        <source>Do they master their account: have they sent money from it?</source>
        <translation>Beherrscht sie ihr Konto: Hat sie schon Geld davon gesendet?</translation>
    </message>
    <message>
        <source>Have they studied the licence as it stands now?</source>
        <translation>Hat sie die Lizenz in ihrer heutigen Fassung studiert?</translation>
    </message>
    <message>
        <source>Will they make their revocation document once the invitation is final?</source>
        <translation>Wird sie ihr Widerrufsdokument erstellen, sobald die Einladung endgültig ist?</translation>
    </message>
    <message>
        <source>Is this their only identity, as far as you know, and do they know it must stay so?</source>
        <translation>Ist dies, soweit Sie wissen, ihre einzige Identität, und weiß sie, dass das so bleiben muss?</translation>
    </message>
    <message>
        <source>Do they keep their secret where they will find it again?</source>
        <translation>Bewahrt sie ihr Geheimnis dort auf, wo sie es wiederfindet?</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Licence of the Ğ1</source>
        <translation>Lizenz der Ğ1</translation>
    </message>
    <message>
        <source>Who becomes a member of the Ğ1 accepts this licence, and every program for the Ğ1 hands it on. Read it before you certify somebody, and have them read it.</source>
        <translation>Wer Mitglied der Ğ1 wird, nimmt diese Lizenz an, und jedes Programm für die Ğ1 gibt sie weiter. Lesen Sie sie, bevor Sie jemanden zertifizieren, und lassen Sie sie lesen.</translation>
    </message>
    <message>
        <source>This is the licence of the Ğ1, which is not the currency you are in: that one may have a licence of its own, which its members know.</source>
        <translation>Das ist die Lizenz der Ğ1; Sie sind hier in einer anderen Währung: Diese hat vielleicht eine eigene Lizenz, die ihre Mitglieder kennen.</translation>
    </message>
    <message>
        <source>&amp;Language of the text</source>
        <translation>&amp;Sprache des Textes</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>Version {version}, of {date}</source>
        <translation>Version {version}, vom {date}</translation>
    </message>
    <message>
        <source>This translation is of an older version. The newest text is in French: version {version}.</source>
        <translation>Diese Übersetzung ist von einer älteren Version. Der neueste Text ist auf Französisch: Version {version}.</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Sakia is locked</source>
        <translation>Sakia ist gesperrt</translation>
    </message>
    <message>
        <source>Your keys are encrypted on this computer. Type your password to go on.</source>
        <translation>Ihre Schlüssel sind auf diesem Computer verschlüsselt. Geben Sie Ihr Passwort ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Open with my session</source>
        <translation>Mit meiner Sitzung öffnen</translation>
    </message>
    <message>
        <source>Take the previous version</source>
        <translation>Vorherige Version nehmen</translation>
    </message>
    <message>
        <source>Forgotten password?</source>
        <translation>Passwort vergessen?</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>The accounts of the demonstration open with: {password}</source>
        <translation>Die Konten der Vorführung öffnen sich mit: {password}</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What Sakia noted since it started, for somebody who helps you. It stays in memory and is sent to nobody. Passwords, phrases and keys are never in it; addresses are shortened.</source>
        <translation>Was Sakia seit dem Start notiert hat, für jemanden, der Ihnen hilft. Es bleibt im Arbeitsspeicher und wird niemandem gesendet. Passwörter, Phrasen und Schlüssel stehen nie darin; Adressen sind gekürzt.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>&amp;With these words</source>
        <translation>&amp;Mit diesen Wörtern</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>Nichts wurde notiert.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
</context>
<context>
    <name>MakeRevocationCard</name>
    <message>
        <source>Make the revocation of your identity</source>
        <translation>Widerruf Ihrer Identität vorbereiten</translation>
    </message>
    <message>
        <source>The day your key is lost or stolen, only this document can stop others from living under your name. Make it now, and keep it as a secret: whoever holds it can end your identity.</source>
        <translation>An dem Tag, an dem Ihr Schlüssel verloren oder gestohlen ist, kann nur dieses Dokument verhindern, dass andere unter Ihrem Namen leben. Erstellen Sie es jetzt, und hüten Sie es wie ein Geheimnis: Wer es hat, kann Ihre Identität beenden.</translation>
    </message>
    <message>
        <source>&amp;Identity of the account</source>
        <translation>&amp;Identität des Kontos</translation>
    </message>
    <message>
        <source>Make the document</source>
        <translation>Dokument erstellen</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Code zeigen</translation>
    </message>
    <message>
        <source>Hide it again</source>
        <translation>Wieder verbergen</translation>
    </message>
    <message>
        <source>Revoke now…</source>
        <translation>Jetzt widerrufen…</translation>
    </message>
    <message>
        <source>The document is made, and nothing is published. Save it on paper or as a file.</source>
        <translation>Das Dokument ist erstellt, und nichts ist veröffentlicht. Speichern Sie es zum Drucken oder als Datei.</translation>
    </message>
    <message>
        <source>Save the revocation</source>
        <translation>Widerruf speichern</translation>
    </message>
    <message>
        <source>QR code of your revocation, a secret</source>
        <translation>QR-Code Ihres Widerrufs, ein Geheimnis</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as a PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
</context>
<context>
    <name>MoreFilters</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Only lines with this person</source>
        <translation>Nur Zeilen mit dieser Person</translation>
    </message>
    <message>
        <source>At least ({unit})</source>
        <translation>Mindestens ({unit})</translation>
    </message>
    <message>
        <source>At most ({unit})</source>
        <translation>Höchstens ({unit})</translation>
    </message>
    <message>
        <source>Smallest amount, in {unit}</source>
        <translation>Kleinster Betrag, in {unit}</translation>
    </message>
    <message>
        <source>Largest amount, in {unit}</source>
        <translation>Größter Betrag, in {unit}</translation>
    </message>
    <message>
        <source>Group dividends</source>
        <translation>Dividenden gruppieren</translation>
    </message>
    <message>
        <source>Show the dividends of a month as one line</source>
        <translation>Die Dividenden eines Monats in einer Zeile zeigen</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Dieses Konto</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>Whose lines</source>
        <translation>Wessen Zeilen</translation>
    </message>
</context>
<context>
    <name>Movements</name>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Universal dividend</source>
        <translation>Universelle Dividende</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Paid to the common treasury.</source>
        <translation>An die gemeinsame Kasse gezahlt.</translation>
    </message>
    <message>
        <source>Fee refunded</source>
        <translation>Gebühr erstattet</translation>
    </message>
    <message>
        <source>Given back by the common treasury.</source>
        <translation>Von der gemeinsamen Kasse zurückgegeben.</translation>
    </message>
    <message>
        <source>Remainder lost</source>
        <translation>Rest verloren</translation>
    </message>
    <message>
        <source>Held money lost</source>
        <translation>Gebundenes Geld verloren</translation>
    </message>
    <message>
        <source>What it guaranteed failed: it went to the common treasury.</source>
        <translation>Wofür es bürgte, ist gescheitert: Es ging an die gemeinsame Kasse.</translation>
    </message>
    <message>
        <source>One-time account</source>
        <translation>Einmaliges Konto</translation>
    </message>
    <message>
        <source>Money that waits under a key used only once.</source>
        <translation>Geld, das unter einem nur einmal benutzten Schlüssel wartet.</translation>
    </message>
    <message>
        <source>Money destroyed</source>
        <translation>Geld vernichtet</translation>
    </message>
    <message>
        <source>Destroyed by the account itself.</source>
        <translation>Vom Konto selbst vernichtet.</translation>
    </message>
    <message>
        <source>Other movement</source>
        <translation>Andere Bewegung</translation>
    </message>
    <message>
        <source>Made by a rule of the currency that is not a payment.</source>
        <translation>Von einer Regel der Währung gemacht, die keine Zahlung ist.</translation>
    </message>
    <message>
        <source>Unexplained difference</source>
        <translation>Ungeklärter Unterschied</translation>
    </message>
    <message>
        <source>The balance read from servers differs from all other lines together by this much. This line goes away when the missing ones come.</source>
        <translation>Der von Servern gelesene Kontostand weicht um so viel von allen anderen Zeilen zusammen ab. Diese Zeile verschwindet, wenn die fehlenden kommen.</translation>
    </message>
    <message>
        <source>Free again: the total does not change.</source>
        <translation>Wieder frei: Die Summe ändert sich nicht.</translation>
    </message>
    <message>
        <source>Dividends claimed</source>
        <translation>Dividenden abgeholt</translation>
    </message>
    <message>
        <source>Counted day by day already: the total does not change.</source>
        <translation>Schon Tag für Tag gezählt: Die Summe ändert sich nicht.</translation>
    </message>
    <message>
        <source>Money held</source>
        <translation>Geld gebunden</translation>
    </message>
    <message>
        <source>Still yours, and held for now: the total does not change.</source>
        <translation>Weiter Ihres, vorerst gebunden: Die Summe ändert sich nicht.</translation>
    </message>
    <message>
        <source>Held money released</source>
        <translation>Gebundenes Geld frei</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Kaution</translation>
    </message>
    <message>
        <source>Still yours, and set aside for now: the total does not change.</source>
        <translation>Weiter Ihres, vorerst beiseitegelegt: Die Summe ändert sich nicht.</translation>
    </message>
    <message>
        <source>Deposit returned</source>
        <translation>Kaution zurück</translation>
    </message>
    <message>
        <source>Too little for an account to keep: a rule of the currency took it away.</source>
        <translation>Zu wenig, als dass ein Konto es behielte: Eine Regel der Währung hat es genommen.</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>Choose the name</source>
        <translation>Namen wählen</translation>
    </message>
    <message>
        <source>&amp;Name of the identity</source>
        <translation>&amp;Name der Identität</translation>
    </message>
    <message>
        <source>One living person, one identity, one dividend: the whole currency rests on this promise.</source>
        <translation>Ein lebender Mensch, eine Identität, eine Dividende: Die ganze Währung beruht auf diesem Versprechen.</translation>
    </message>
    <message>
        <source>I &amp;promise that this is my only identity in this currency</source>
        <translation>Ich &amp;verspreche, dass dies meine einzige Identität in dieser Währung ist</translation>
    </message>
    <message>
        <source>Choose this name for good</source>
        <translation>Diesen Namen für immer wählen</translation>
    </message>
    <message>
        <source>{shortest} to {longest} letters without accents, digits, “-” or “_”. Everybody sees it, and it can never change.</source>
        <translation>{shortest} bis {longest} Buchstaben ohne Akzente und Umlaute, Ziffern, „-“ oder „_“. Alle sehen ihn, und er kann nie geändert werden.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>{name}, verified identity</source>
        <translation>{name}, geprüfte Identität</translation>
    </message>
    <message>
        <source>{mark} after a name: the verified name of an identity, which nobody else can bear.</source>
        <translation>{mark} nach einem Namen: der geprüfte Name einer Identität, den niemand sonst tragen kann.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Choose other servers</source>
        <translation>Andere Server wählen</translation>
    </message>
    <message>
        <source>What is believed</source>
        <translation>Was geglaubt wird</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Servers heard of</source>
        <translation>Server, von denen man hört</translation>
    </message>
    <message>
        <source>Nodes tell of these. They are neither asked nor believed unless you add them to your own.</source>
        <translation>Knoten erzählen von diesen. Sie werden weder gefragt noch geglaubt, solange Sie sie nicht zu Ihren eigenen hinzufügen.</translation>
    </message>
    <message>
        <source>Who is contacted, and what they learn</source>
        <translation>Wer angesprochen wird und was er erfährt</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>No server is known for this currency: add one below.</source>
        <translation>Für diese Währung ist kein Server bekannt: Fügen Sie unten einen hinzu.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Remembers the history of accounts, the comments and the names.</source>
        <translation>Merkt sich den Verlauf der Konten, die Kommentare und die Namen.</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>Indexer</translation>
    </message>
    <message>
        <source>No block heard of yet.</source>
        <translation>Noch von keinem Block gehört.</translation>
    </message>
    <message>
        <source>Final block {final}, heard {ago}.</source>
        <translation>Endgültiger Block {final}, gehört {ago}.</translation>
    </message>
    <message>
        <source>Newest block, not final yet: {best}.</source>
        <translation>Neuester Block, noch nicht endgültig: {best}.</translation>
    </message>
    <message>
        <source>Balances and payments work without it; new lines of histories come when it is back.</source>
        <translation>Kontostände und Zahlungen gehen ohne ihn; neue Zeilen der Verläufe kommen, wenn er zurück ist.</translation>
    </message>
    <message>
        <source>It has read up to {moment} only ({block}): the newest lines of histories are missing.</source>
        <translation>Er hat nur bis {moment} gelesen ({block}): Die neuesten Zeilen der Verläufe fehlen.</translation>
    </message>
</context>
<context>
    <name>Newcomer</name>
    <message>
        <source>An account with a little money</source>
        <translation>Ein Konto mit etwas Geld</translation>
    </message>
    <message>
        <source>An invitation, which is the first certification</source>
        <translation>Eine Einladung, die erste Zertifizierung</translation>
    </message>
    <message>
        <source>A name, chosen for good</source>
        <translation>Ein Name, für immer gewählt</translation>
    </message>
    <message>
        <source>Five certifications</source>
        <translation>Fünf Zertifizierungen</translation>
    </message>
    <message>
        <source>The evaluation of the distance</source>
        <translation>Die Prüfung der Distanz</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>to do now</source>
        <translation>jetzt zu tun</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>im Gange</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>Anybody can do this: somebody lends the money, for instance.</source>
        <translation>Das kann jeder tun: Jemand leiht zum Beispiel das Geld.</translation>
    </message>
    <message>
        <source>A member who knows the newcomer must do this.</source>
        <translation>Das muss ein Mitglied tun, das die neue Person kennt.</translation>
    </message>
    <message>
        <source>The newcomer must do this.</source>
        <translation>Das muss die neue Person tun.</translation>
    </message>
    <message>
        <source>Other members must do this.</source>
        <translation>Das müssen andere Mitglieder tun.</translation>
    </message>
    <message>
        <source>The newcomer or any member asks; whoever asks has the money held.</source>
        <translation>Die neue Person oder irgendein Mitglied bittet darum; wer bittet, dessen Geld wird gebunden.</translation>
    </message>
    <message>
        <source>Nobody has to do anything: the oracles of the currency work.</source>
        <translation>Niemand muss etwas tun: Die Orakel der Währung arbeiten.</translation>
    </message>
    <message>
        <source>Until {date}, when the identity is revoked for good.</source>
        <translation>Bis {date}, dann wird die Identität für immer widerrufen.</translation>
    </message>
    <message>
        <source>Until {date}, when the identity is removed.</source>
        <translation>Bis {date}, dann wird die Identität gelöscht.</translation>
    </message>
    <message>
        <source>The account must hold {needed}; {missing} are missing. They stay the newcomer’s.</source>
        <translation>Das Konto muss {needed} enthalten; {missing} fehlen. Das Geld bleibt der neuen Person.</translation>
    </message>
    <message>
        <source>An invitation creates the identity. A member can make one in five days.</source>
        <translation>Eine Einladung erschafft die Identität. Ein Mitglied kann alle fünf Tage eine aussprechen.</translation>
    </message>
    <message>
        <source>Choosing the name accepts the invitation.</source>
        <translation>Den Namen zu wählen heißt, die Einladung anzunehmen.</translation>
    </message>
    <message>
        <source>{price} are held from whoever asks: they come back when it succeeds, and are lost when it fails.</source>
        <translation>{price} werden bei dem gebunden, der darum bittet: Sie kommen zurück, wenn es gelingt, und sind verloren, wenn es scheitert.</translation>
    </message>
    <message>
        <source>The certifications suffice until {date}.</source>
        <translation>Die Zertifizierungen reichen bis {date}.</translation>
    </message>
    <message>
        <source>The distance is being evaluated: the answer comes within 12 minutes.</source>
        <translation>Die Distanz wird geprüft: Die Antwort kommt in höchstens 12 Minuten.</translation>
    </message>
    <message>
        <source>The evaluation failed: too few referees were within five steps, and the money that was held is lost. Find certifications that bring you nearer before you ask again.</source>
        <translation>Die Prüfung ist gescheitert: zu wenige Referenzmitglieder waren in höchstens fünf Schritten erreichbar, und das gebundene Geld ist verloren. Suchen Sie Zertifizierungen, die Sie näher bringen, bevor Sie erneut bitten.</translation>
    </message>
    <message>
        <source>The last evaluation ended without a membership, together with others that the same account paid for. Money was lost for some of them; whether for this one, nothing here tells. Before you ask again, see what an evaluation would find.</source>
        <translation>Die letzte Prüfung endete ohne Mitgliedschaft, zugleich mit anderen, die dasselbe Konto bezahlt hat. Für einige davon ging Geld verloren; ob für diese, ist hier nicht bekannt. Sehen Sie nach, was eine Prüfung ergäbe, bevor Sie erneut bitten.</translation>
    </message>
    <message>
        <source>The last evaluation ended without a membership, and no money is known to be lost: the oracles gave no answer, or certifications were missing by then. It can be asked for again.</source>
        <translation>Die letzte Prüfung endete ohne Mitgliedschaft, und es ist nicht bekannt, dass Geld verloren ging: Die Orakel gaben keine Antwort, oder es fehlten da Zertifizierungen. Man kann erneut darum bitten.</translation>
    </message>
    <message>
        <source>1 of 3: the requests of these minutes are gathered.</source>
        <translation>1 von 3: Die Anfragen dieser Minuten werden gesammelt.</translation>
    </message>
    <message>
        <source>2 of 3: the oracles work the distance out.</source>
        <translation>2 von 3: Die Orakel berechnen die Distanz.</translation>
    </message>
    <message>
        <source>3 of 3: the oracles hand their results in.</source>
        <translation>3 von 3: Die Orakel geben ihre Ergebnisse ab.</translation>
    </message>
    <message>
        <source>Answer at about {time}, {within}. You may close Sakia meanwhile.</source>
        <translation>Antwort gegen {time}, {within}. Sie können Sakia inzwischen schließen.</translation>
    </message>
    <message>
        <source>This account is linked to somebody’s identity: unlink it first, or take another account.</source>
        <translation>Dieses Konto ist mit jemandes Identität verknüpft: Lösen Sie zuerst die Verknüpfung, oder nehmen Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>This identity is revoked for good. Another account can be invited under another name.</source>
        <translation>Diese Identität ist für immer widerrufen. Ein anderes Konto kann unter einem anderen Namen eingeladen werden.</translation>
    </message>
    <message>
        <source>This version of Sakia does not know the status that the currency gave this identity: a newer one will.</source>
        <translation>Diese Version von Sakia kennt den Status nicht, den die Währung dieser Identität gegeben hat: Eine neuere wird ihn kennen.</translation>
    </message>
    <message>
        <source>The name is free. Names that look like it could not be looked for now.</source>
        <translation>Der Name ist frei. Ähnliche Namen konnten jetzt nicht gesucht werden.</translation>
    </message>
    <message>
        <source>The name is free, and none that is known looks like it.</source>
        <translation>Der Name ist frei, und kein bekannter sieht ihm ähnlich.</translation>
    </message>
    <message>
        <source>The name is free, but it looks like {names}: people may take one for the other.</source>
        <translation>Der Name ist frei, sieht aber aus wie {names}: Man könnte einen mit dem anderen verwechseln.</translation>
    </message>
    <message>
        <source>An identity, declared under a name for good</source>
        <translation>Eine Identität, unter einem Namen für immer erklärt</translation>
    </message>
    <message>
        <source>The request to become a member</source>
        <translation>Die Bitte, Mitglied zu werden</translation>
    </message>
    <message>
        <source>The identity waits with the network until there are enough certifications, and is written together with them.</source>
        <translation>Die Identität wartet beim Netz, bis es genug Zertifizierungen gibt, und wird mit ihnen zusammen geschrieben.</translation>
    </message>
    <message>
        <source>It has been asked for: a block takes the request as soon as enough referees are within reach.</source>
        <translation>Darum wurde gebeten: Ein Block nimmt die Anfrage, sobald genug Referenzmitglieder erreichbar sind.</translation>
    </message>
    <message>
        <source>A block takes the request once enough referees are within reach. It costs nothing.</source>
        <translation>Ein Block nimmt die Anfrage, wenn genug Referenzmitglieder erreichbar sind. Sie kostet nichts.</translation>
    </message>
</context>
<context>
    <name>NewcomerPart</name>
    <message>
        <source>What you see may be old.</source>
        <translation>Was Sie sehen, ist vielleicht nicht mehr aktuell.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Sakia made a mistake. Nothing was sent because of it; what you see may not be up to date.</source>
        <translation>Sakia hat einen Fehler gemacht. Deswegen wurde nichts gesendet; was Sie sehen, ist vielleicht nicht aktuell.</translation>
    </message>
    <message>
        <source>See the report</source>
        <translation>Bericht ansehen</translation>
    </message>
</context>
<context>
    <name>OperationList</name>
    <message>
        <source>On the way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>See the network</source>
        <translation>Netz ansehen</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>To {name}</source>
        <translation>An {name}</translation>
    </message>
    <message>
        <source>Claim of dividends</source>
        <translation>Abholen von Dividenden</translation>
    </message>
    <message>
        <source>Invitation of a newcomer</source>
        <translation>Einladung einer neuen Person</translation>
    </message>
    <message>
        <source>Choice of a name</source>
        <translation>Wahl eines Namens</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Zertifizierung</translation>
    </message>
    <message>
        <source>Request to become or stay a member</source>
        <translation>Antrag, Mitglied zu werden oder zu bleiben</translation>
    </message>
    <message>
        <source>Farewell to the web of trust</source>
        <translation>Abschied vom Vertrauensnetz</translation>
    </message>
    <message>
        <source>Revocation of an identity</source>
        <translation>Widerruf einer Identität</translation>
    </message>
    <message>
        <source>Change of the identity’s account</source>
        <translation>Wechsel des Kontos der Identität</translation>
    </message>
    <message>
        <source>Link of an account to the identity</source>
        <translation>Verknüpfung eines Kontos mit der Identität</translation>
    </message>
    <message>
        <source>End of the link to an identity</source>
        <translation>Ende der Verknüpfung mit einer Identität</translation>
    </message>
    <message>
        <source>Money brought in</source>
        <translation>Zurückgeholtes Geld</translation>
    </message>
</context>
<context>
    <name>OwnServersCard</name>
    <message>
        <source>Your own servers</source>
        <translation>Ihre eigenen Server</translation>
    </message>
    <message>
        <source>A node starts with wss://, an indexer with https://. It is asked first which currency it keeps.</source>
        <translation>Ein Knoten beginnt mit wss://, ein Indexer mit https://. Er wird zuerst gefragt, welche Währung er führt.</translation>
    </message>
    <message>
        <source>Address of a &amp;server</source>
        <translation>Adresse eines &amp;Servers</translation>
    </message>
    <message>
        <source>Check and add</source>
        <translation>Prüfen und hinzufügen</translation>
    </message>
    <message>
        <source>Every connection goes through it, and names are found at its far end. Such as socks5://127.0.0.1:9050.</source>
        <translation>Jede Verbindung geht hindurch, und Namen werden an seinem fernen Ende gesucht. Etwa socks5://127.0.0.1:9050.</translation>
    </message>
    <message>
        <source>SOCKS5 &amp;proxy</source>
        <translation>SOCKS5-Pro&amp;xy</translation>
    </message>
    <message>
        <source>Keep the proxy</source>
        <translation>Proxy speichern</translation>
    </message>
    <message>
        <source>Ask my own servers &amp;alone</source>
        <translation>Nur meine eigenen Server &amp;fragen</translation>
    </message>
    <message>
        <source>The network’s list is not fetched then.</source>
        <translation>Die Liste des Netzes wird dann nicht geholt.</translation>
    </message>
    <message>
        <source>Added. It is asked from now on.</source>
        <translation>Hinzugefügt. Er wird ab jetzt gefragt.</translation>
    </message>
    <message>
        <source>It was named when Sakia was started, and is asked until Sakia ends.</source>
        <translation>Er wurde beim Start von Sakia genannt und wird gefragt, bis Sakia endet.</translation>
    </message>
    <message>
        <source>Kept. It holds from now on.</source>
        <translation>Gespeichert. Es gilt ab jetzt.</translation>
    </message>
    <message>
        <source>A node’s address, such as g1.example.org:10901. It is asked first which currency it keeps.</source>
        <translation>Die Adresse eines Knotens, wie g1.example.org:10901. Er wird zuerst gefragt, welche Währung er führt.</translation>
    </message>
</context>
<context>
    <name>PageHelp</name>
    <message>
        <source>Hide the help of this page ({keys})</source>
        <translation>Hilfe dieser Seite verbergen ({keys})</translation>
    </message>
    <message>
        <source>Help on this page ({keys})</source>
        <translation>Hilfe zu dieser Seite ({keys})</translation>
    </message>
    <message>
        <source>All you have at a glance: the sum of the accounts whose key is here, what there is to do, the latest movements. UD, the universal dividend, is the money that each member creates every day. To claim it brings it into the account.</source>
        <translation>Alles, was Sie haben, auf einen Blick: die Summe der Konten, deren Schlüssel hier ist, was zu tun ist, die letzten Bewegungen. UD, die universelle Dividende, ist das Geld, das jedes Mitglied täglich schöpft. Abholen bringt es auf das Konto.</translation>
    </message>
    <message>
        <source>One account: its balance, its address to give to others, and all that came and went. A line is final once most servers have confirmed its block, about half a minute after it: nobody can take it back then. Member means that this person is in the web of trust and creates the UD.</source>
        <translation>Ein Konto: sein Stand, seine Adresse zum Weitergeben, und alles, was kam und ging. Eine Zeile ist endgültig, wenn die meisten Server ihren Block bestätigt haben, etwa eine halbe Minute danach: Dann kann sie niemand mehr zurücknehmen. Mitglied heißt, dass diese Person im Vertrauensnetz ist und die UD schöpft.</translation>
    </message>
    <message>
        <source>Find who is paid by name, address, link or QR code, and type how much; nothing leaves before you have read the summary and signed. Signed, sent, in a block, final: a payment can be refused until it is in a block, and is beyond recall once it is final. Comments are public, and stay for ever.</source>
        <translation>Finden Sie, wem gezahlt wird, über Name, Adresse, Link oder QR-Code, und geben Sie ein, wie viel; nichts geht ab, bevor Sie die Zusammenfassung gelesen und signiert haben. Signiert, gesendet, in einem Block, endgültig: Eine Zahlung kann abgelehnt werden, bis sie in einem Block ist, und ist unwiderruflich, wenn sie endgültig ist. Kommentare sind öffentlich und bleiben für immer.</translation>
    </message>
    <message>
        <source>Show this QR code or give this link: whoever pays finds your address, the amount and the comment filled in. The page waits with you, and shows a green tick when the money arrives. An address may be given to anybody: one can only pay to it.</source>
        <translation>Zeigen Sie diesen QR-Code oder geben Sie diesen Link: Wer zahlt, findet Ihre Adresse, den Betrag und den Kommentar ausgefüllt. Die Seite wartet mit Ihnen und zeigt ein grünes Häkchen, wenn das Geld ankommt. Eine Adresse darf jeder haben: Man kann nur darauf zahlen.</translation>
    </message>
    <message>
        <source>An account is a key: whoever has its recovery phrase has its money. Create one, restore one you have, or watch one without its key, to see its history without paying from it.</source>
        <translation>Ein Konto ist ein Schlüssel: Wer seine Wiederherstellungsphrase hat, hat sein Geld. Erstellen Sie eines, stellen Sie ein vorhandenes wieder her, oder beobachten Sie eines ohne seinen Schlüssel, um seinen Verlauf zu sehen, ohne davon zu zahlen.</translation>
    </message>
    <message>
        <source>The people you pay, under the names you give them: these are your own words, and nobody else sees this list. A name followed by ✓ is another thing: the verified name of an identity, which nobody else can have.</source>
        <translation>Die Leute, denen Sie zahlen, unter den Namen, die Sie ihnen geben: Es sind Ihre eigenen, und niemand sonst sieht diese Liste. Ein Name mit ✓ ist etwas anderes: der geprüfte Name einer Identität, einmalig in der Währung.</translation>
    </message>
    <message>
        <source>Who is a member, and until when. A member certifies people met and well known, and must be held by five certifications in force. A certification lasts two years, a membership one: both are renewed here. The distance is how many steps of certifications lie between two people.</source>
        <translation>Wer Mitglied ist, und bis wann. Ein Mitglied zertifiziert Menschen, die es getroffen hat und gut kennt, und braucht selbst fünf gültige Zertifizierungen. Eine Zertifizierung gilt zwei Jahre, eine Mitgliedschaft eines: Beide werden hier erneuert. Die Distanz ist die Zahl der Zertifizierungsschritte zwischen zwei Menschen.</translation>
    </message>
    <message>
        <source>How the currency fares. UD is what each member creates a day; N the number of members, M all the money there is, and M/N the share of each if it were spread evenly. The UD is re-evaluated twice a year so that all generations create alike.</source>
        <translation>Wie es der Währung geht. UD ist, was jedes Mitglied am Tag schöpft; N die Zahl der Mitglieder, M alles Geld, das es gibt, und M/N der Anteil eines jeden, wäre es gleich verteilt. Die UD wird zweimal im Jahr neu bewertet, damit alle Generationen gleich schöpfen.</translation>
    </message>
    <message>
        <source>Which computers are asked. Nodes keep the money and take payments; indexers, called squids, tell the history. What most of several nodes agree on is shown: none has to be believed alone.</source>
        <translation>Welche Computer gefragt werden. Knoten führen das Geld und nehmen Zahlungen an; Indexer, genannt Squids, erzählen den Verlauf. Gezeigt wird, worin die meisten von mehreren Knoten einig sind: Keinem muss man allein glauben.</translation>
    </message>
    <message>
        <source>Each choice is kept as soon as it is made. They hold for this profile on this computer, and nobody else learns of them.</source>
        <translation>Jede Wahl wird aufbewahrt, sobald sie getroffen ist. Sie gilt für dieses Profil auf diesem Computer, und niemand sonst erfährt davon.</translation>
    </message>
    <message>
        <source>What the program noted since it was started, to join to a question when something went wrong. No key, no password and no whole address is ever in it.</source>
        <translation>Was das Programm seit dem Start notiert hat, um es einer Frage beizulegen, wenn etwas schiefging. Nie steht ein Schlüssel, ein Passwort oder eine ganze Adresse darin.</translation>
    </message>
    <message>
        <source>What everybody promises who certifies somebody: to know the person well, and that this is their only identity. The money rests on that.</source>
        <translation>Was alle versprechen, die jemanden zertifizieren: die Person gut zu kennen, und dass dies ihre einzige Identität ist. Darauf beruht das Geld.</translation>
    </message>
    <message>
        <source>A program that holds keys is worth forging. With each release the project publishes a list of its files, and signs it. Here a file is compared with that list, and the list with the project’s key, before anybody opens the file.</source>
        <translation>Ein Programm, das Schlüssel hält, ist eine Fälschung wert. Mit jeder Version veröffentlicht das Projekt eine Liste ihrer Dateien und signiert sie. Hier wird eine Datei mit dieser Liste verglichen, und die Liste mit dem Schlüssel des Projekts, bevor jemand die Datei öffnet.</translation>
    </message>
    <message>
        <source>Somebody stands in the middle: on the left who certified them, on the right whom they certify. Dashed and dotted arrows end soon. A referee certifies, and is certified, often enough to count: to be a member one must have four in five of them within five steps.</source>
        <translation>Jemand steht in der Mitte: links, wer die Person zertifiziert hat, rechts, wen sie zertifiziert. Gestrichelte und gepunktete Pfeile enden bald. Ein Referenzmitglied zertifiziert und wird zertifiziert, oft genug, um zu zählen: Um Mitglied zu sein, muss man vier von fünf in höchstens fünf Schritten erreichen.</translation>
    </message>
    <message>
        <source>People whose deadlines you watch together, those around you for instance. What runs out first stands first, with what each needs and who of the group could help. Groups stay on this computer; they can be printed, or taken into a spreadsheet or a calendar.</source>
        <translation>Personen, deren Fristen Sie gemeinsam im Auge behalten, zum Beispiel die um Sie herum. Was zuerst abläuft, steht zuerst, mit dem, was jede braucht und wer aus der Gruppe helfen könnte. Gruppen bleiben auf diesem Computer; sie lassen sich drucken oder in eine Tabelle oder einen Kalender mitnehmen.</translation>
    </message>
    <message>
        <source>To certify says: I know this person well, and this is their only identity. You may do so every five days, a hundred times in all, and each lasts two years. “Certify later” puts somebody into your queue: Sakia tells you when their turn has come, and signs nothing by itself.</source>
        <translation>Zertifizieren heißt: Ich kenne diese Person gut, und dies ist ihre einzige Identität. Das geht alle fünf Tage, hundertmal insgesamt, und jede gilt zwei Jahre. „Später zertifizieren“ setzt jemanden auf Ihre Warteliste: Sakia sagt Ihnen, wann die Person an der Reihe ist, und signiert nichts von selbst.</translation>
    </message>
    <message>
        <source>One board for who comes in and for who helps them: 3 Ğ1 on the account, an invitation, a name, five certifications, an evaluation of the distance. Each step says who must act, what is missing and until when. 10 Ğ1 are held by the evaluation, and lost when the distance is too great.</source>
        <translation>Eine Tafel für den, der kommt, und für den, der hilft: 3 Ğ1 auf dem Konto, eine Einladung, ein Name, fünf Zertifizierungen, eine Prüfung der Distanz. Jeder Schritt sagt, wer handeln muss, was fehlt und bis wann. Die Prüfung bindet 10 Ğ1; sie sind verloren, wenn die Distanz zu groß ist.</translation>
    </message>
    <message>
        <source>The day your key is lost or stolen, this document ends your identity, so that nobody lives under your name. Make it now, print it or save it, and keep it apart from your recovery phrase. Any account can publish it, and nothing undoes it.</source>
        <translation>An dem Tag, an dem Ihr Schlüssel verloren oder gestohlen ist, beendet dieses Dokument Ihre Identität, damit niemand unter Ihrem Namen lebt. Erstellen Sie es jetzt, drucken oder speichern Sie es, und bewahren Sie es getrennt von Ihrer Wiederherstellungsphrase auf. Jedes Konto kann es veröffentlichen, und nichts macht es rückgängig.</translation>
    </message>
    <message>
        <source>An identity can move to another account of yours, once in six months: its name, its certifications and its membership go with it, the money stays. An account that is linked to it has its fees given back as a member’s, and no other right.</source>
        <translation>Eine Identität kann auf ein anderes Ihrer Konten umziehen, einmal in sechs Monaten: Name, Zertifizierungen und Mitgliedschaft gehen mit, das Geld bleibt. Einem verknüpften Konto werden die Gebühren erstattet wie dem eines Mitglieds; ein anderes Recht hat es nicht.</translation>
    </message>
    <message>
        <source>What you answered to the questions of the licence before each certification, with its date: to remember, years later, why you vouched for somebody. It stays on this computer alone, and can be printed.</source>
        <translation>Was Sie vor jeder Zertifizierung auf die Fragen der Lizenz geantwortet haben, mit Datum: damit Sie Jahre später noch wissen, warum Sie für jemanden eingestanden sind. Es bleibt nur auf diesem Computer und lässt sich drucken.</translation>
    </message>
    <message>
        <source>All you have at a glance: the sum of the accounts whose key is here, what there is to do, the latest movements. UD, the universal dividend, is the money that each member creates. It comes into the account by itself.</source>
        <translation>Alles, was Sie haben, auf einen Blick: die Summe der Konten, deren Schlüssel hier ist, was zu tun ist, die letzten Bewegungen. UD, die universelle Dividende, ist das Geld, das jedes Mitglied schöpft. Sie kommt von selbst auf das Konto.</translation>
    </message>
    <message>
        <source>One account: its balance, its address to give to others, and all that came and went. A line is called final once six blocks lie on top of its own: until then, and seldom after, the network may undo it. Member means that this person is in the web of trust and creates the UD.</source>
        <translation>Ein Konto: sein Stand, seine Adresse zum Weitergeben, und alles, was kam und ging. Eine Zeile heißt endgültig, sobald sechs Blöcke auf ihrem liegen: Bis dahin, und selten danach, kann das Netz sie rückgängig machen. Mitglied heißt, dass diese Person im Vertrauensnetz ist und die UD schöpft.</translation>
    </message>
    <message>
        <source>How the currency fares. UD is what each member creates each time; N the number of members, M all the money there is, and M/N the share of each if it were spread evenly. The UD is re-evaluated now and then so that all generations create alike: the rules below say when.</source>
        <translation>Wie es der Währung geht. UD ist, was jedes Mitglied jedes Mal schöpft; N die Zahl der Mitglieder, M alles Geld, das es gibt, und M/N der Anteil eines jeden, wäre es gleich verteilt. Die UD wird ab und zu neu bewertet, damit alle Generationen gleich viel schöpfen: Die Regeln unten sagen, wann.</translation>
    </message>
    <message>
        <source>Which computers are asked. Nodes keep the money, take payments and tell the history. What most of several nodes agree on is shown: none has to be believed alone.</source>
        <translation>Welche Computer gefragt werden. Knoten führen das Geld, nehmen Zahlungen an und erzählen den Verlauf. Gezeigt wird, worin die meisten von mehreren Knoten übereinstimmen: Keinem muss man allein glauben.</translation>
    </message>
    <message>
        <source>Who is a member, and until when. A member certifies people met and well known, and must be held by enough certifications in force. Memberships and certifications end, and are renewed here: the page “Currency” has the rules. The distance is how many steps of certifications lie between two people.</source>
        <translation>Wer Mitglied ist, und bis wann. Ein Mitglied zertifiziert Menschen, die es getroffen hat und gut kennt, und muss selbst genügend gültige Zertifizierungen haben. Mitgliedschaften und Zertifizierungen enden und werden hier erneuert: Die Seite „Währung“ hat die Regeln. Die Distanz ist, wie viele Schritte von Zertifizierungen zwei Menschen trennen.</translation>
    </message>
    <message>
        <source>Somebody stands in the middle: on the left who certified them, on the right whom they certify. Dashed and dotted arrows end soon. A referee certifies, and is certified, often enough to count: to be a member one must have enough of them within reach.</source>
        <translation>Jemand steht in der Mitte: links, wer die Person zertifiziert hat, rechts, wen sie zertifiziert. Gestrichelte und gepunktete Pfeile enden bald. Ein Referenzmitglied zertifiziert und wird zertifiziert, oft genug, um zu zählen: Um Mitglied zu sein, müssen genug davon erreichbar sein.</translation>
    </message>
    <message>
        <source>To certify says: I know this person well, and this is their only identity. How often you may do so, and how long it lasts, stands on the page “Currency”. “Certify later” puts somebody into your queue: Sakia tells you when their turn has come, and signs nothing by itself.</source>
        <translation>Zertifizieren heißt: Ich kenne diese Person gut, und dies ist ihre einzige Identität. Wie oft Sie es dürfen und wie lange es gilt, steht auf der Seite „Währung“. „Später zertifizieren“ setzt jemanden auf Ihre Warteliste: Sakia sagt Ihnen, wann die Person an der Reihe ist, und signiert nichts von selbst.</translation>
    </message>
    <message>
        <source>One board for who comes in and for who helps them: an identity declared under a name, enough certifications, the request to become a member. They wait with the network and are written together. Each step says who must act, what is missing and until when. None of it costs anything.</source>
        <translation>Eine Tafel für den, der kommt, und für den, der hilft: eine unter einem Namen erklärte Identität, genug Zertifizierungen, der Antrag auf Mitgliedschaft. Sie warten im Netz und werden zusammen geschrieben. Jeder Schritt sagt, wer handeln muss, was fehlt und bis wann. Nichts davon kostet etwas.</translation>
    </message>
    <message>
        <source>In this currency an identity stays with the key that declared it, and no other account has a part in it. Whoever loses the key, or whose key is stolen, revokes the identity and declares another one.</source>
        <translation>In dieser Währung bleibt eine Identität bei dem Schlüssel, der sie erklärt hat, und kein anderes Konto hat daran teil. Wer den Schlüssel verliert oder wem er gestohlen wird, widerruft die Identität und erklärt eine andere.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Licence of the Ğ1</source>
        <translation>Lizenz der Ğ1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>About Sakia</source>
        <translation>Über Sakia</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Web of trust</source>
        <translation>Vertrauensnetz</translation>
    </message>
    <message>
        <source>Check a download</source>
        <translation>Download prüfen</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <source>every {duration}</source>
        <translation>alle {duration}</translation>
    </message>
    <message>
        <source>A dividend is created</source>
        <translation>Eine Dividende wird geschöpft</translation>
    </message>
    <message>
        <source>It is re-evaluated</source>
        <translation>Sie wird neu bewertet</translation>
    </message>
    <message>
        <source>Growth from one re-evaluation to the next (c)</source>
        <translation>Wachstum von einer Neubewertung zur nächsten (c)</translation>
    </message>
    <message>
        <source>An account must hold at least</source>
        <translation>Ein Konto muss mindestens enthalten</translation>
    </message>
    <message>
        <source>A block is made</source>
        <translation>Ein Block wird erzeugt</translation>
    </message>
    <message>
        <source>To be a member and to certify, one has received</source>
        <translation>Um Mitglied zu sein und zu zertifizieren, hat man erhalten</translation>
    </message>
    <message>
        <source>To invite somebody, one has received</source>
        <translation>Um jemanden einzuladen, hat man erhalten</translation>
    </message>
    <message>
        <source>A certification lasts</source>
        <translation>Eine Zertifizierung gilt</translation>
    </message>
    <message>
        <source>Between two certifications of one member</source>
        <translation>Zwischen zwei Zertifizierungen eines Mitglieds</translation>
    </message>
    <message>
        <source>Certifications in force of one member, at most</source>
        <translation>Gültige Zertifizierungen eines Mitglieds, höchstens</translation>
    </message>
    <message>
        <source>A membership lasts</source>
        <translation>Eine Mitgliedschaft gilt</translation>
    </message>
    <message>
        <source>It can be renewed after</source>
        <translation>Sie kann erneuert werden nach</translation>
    </message>
    <message>
        <source>Between two invitations by one member</source>
        <translation>Zwischen zwei Einladungen eines Mitglieds</translation>
    </message>
    <message>
        <source>Who was invited chooses a name within</source>
        <translation>Wer eingeladen ist, wählt einen Namen innerhalb von</translation>
    </message>
    <message>
        <source>And becomes a member within</source>
        <translation>Und wird Mitglied innerhalb von</translation>
    </message>
    <message>
        <source>Who is no member any more is revoked after</source>
        <translation>Wer kein Mitglied mehr ist, wird widerrufen nach</translation>
    </message>
    <message>
        <source>A revoked identity is removed after</source>
        <translation>Eine widerrufene Identität wird gelöscht nach</translation>
    </message>
    <message>
        <source>Between two changes of an identity’s account</source>
        <translation>Zwischen zwei Kontowechseln einer Identität</translation>
    </message>
    <message>
        <source>Distance: referees within reach</source>
        <translation>Distanz: erreichbare Referenzmitglieder</translation>
    </message>
    <message>
        <source>{percent} of them, in at most {steps}</source>
        <translation>{percent} davon, in höchstens {steps}</translation>
    </message>
    <message>
        <source>Held while a distance is evaluated, lost when it fails</source>
        <translation>Gebunden, während eine Distanz geprüft wird, verloren, wenn es scheitert</translation>
    </message>
    <message>
        <source>An evaluation takes at most</source>
        <translation>Eine Prüfung dauert höchstens</translation>
    </message>
    <message>
        <source>Who declares an identity becomes a member within</source>
        <translation>Wer eine Identität erklärt, wird Mitglied innerhalb von</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Jetziges Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Neues Passwort noch einmal</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>Die beiden neuen Passwörter sind nicht gleich.</translation>
    </message>
    <message>
        <source>The password is changed. The old one opens nothing any more.</source>
        <translation>Das Passwort ist geändert. Das alte öffnet nichts mehr.</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Hold to see the password</source>
        <translation>Gedrückt halten, um das Passwort zu sehen</translation>
    </message>
</context>
<context>
    <name>PastCard</name>
    <message>
        <source>Its accounts, now and before</source>
        <translation>Ihre Konten, jetzt und früher</translation>
    </message>
    <message>
        <source>Changes of account</source>
        <translation>Kontowechsel</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>Verknüpfte Konten</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Former account</source>
        <translation>Früheres Konto</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Laut</translation>
    </message>
    <message>
        <source>Not read yet: an indexer tells it.</source>
        <translation>Noch nicht gelesen: Ein Indexer sagt es.</translation>
    </message>
    <message>
        <source>Always the same account.</source>
        <translation>Immer dasselbe Konto.</translation>
    </message>
    <message>
        <source>None but its own account.</source>
        <translation>Keine außer dem eigenen Konto.</translation>
    </message>
    <message>
        <source>a node</source>
        <translation>ein Knoten</translation>
    </message>
    <message>
        <source>an indexer alone</source>
        <translation>nur ein Indexer</translation>
    </message>
</context>
<context>
    <name>PathBoard</name>
    <message>
        <source>The path of {name}</source>
        <translation>Der Weg von {name}</translation>
    </message>
</context>
<context>
    <name>PayPage</name>
    <message>
        <source>Pay</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>&amp;From the account</source>
        <translation>&amp;Vom Konto</translation>
    </message>
    <message>
        <source>Review the payment</source>
        <translation>Zahlung prüfen</translation>
    </message>
    <message>
        <source>Empty this form</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>I can take it back after a wee&amp;k</source>
        <translation>Ich kann es nach einer Woche &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>No account can pay yet</source>
        <translation>Noch kann kein Konto zahlen</translation>
    </message>
    <message>
        <source>Create an account or restore one you have: a watched address holds no key here.</source>
        <translation>Erstellen Sie ein Konto oder stellen Sie ein vorhandenes wieder her: Eine beobachtete Adresse hat hier keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Only a payment to one person can be taken back.</source>
        <translation>Nur eine Zahlung an eine einzige Person kann zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Until they take it, with a program that knows such payments, it is in no balance; once they did, it is theirs.</source>
        <translation>Bis die Person es mit einem Programm nimmt, das solche Zahlungen kennt, steht es in keinem Kontostand; danach gehört es ihr.</translation>
    </message>
</context>
<context>
    <name>PayerChoice</name>
    <message>
        <source>{account}   {amount}</source>
        <translation>{account}   {amount}</translation>
    </message>
</context>
<context>
    <name>Payment</name>
    <message>
        <source>{amount} ({other})</source>
        <translation>{amount} ({other})</translation>
    </message>
    <message>
        <source>{payer} pays {people}: {amount} in all, fee {fee}; after it {rest} remain.</source>
        <translation>{payer} zahlt {people}: zusammen {amount}, Gebühr {fee}; danach bleiben {rest}.</translation>
    </message>
    <message>
        <source>{payer} pays {recipient} {amount}, fee {fee}; the account is then empty and closed.</source>
        <translation>{payer} zahlt {recipient} {amount}, Gebühr {fee}; das Konto ist dann leer und geschlossen.</translation>
    </message>
    <message>
        <source>{payer} pays {recipient} all that can be sent, {amount}, fee {fee}; after it {rest} remain.</source>
        <translation>{payer} zahlt {recipient} alles, was gesendet werden kann, {amount}, Gebühr {fee}; danach bleiben {rest}.</translation>
    </message>
    <message>
        <source>{payer} pays {recipient} {amount}, fee {fee}; after it {rest} remain.</source>
        <translation>{payer} zahlt {recipient} {amount}, Gebühr {fee}; danach bleiben {rest}.</translation>
    </message>
    <message>
        <source>{name} ({amount})</source>
        <comment>one of several who are paid</comment>
        <translation>{name} ({amount})</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between several who are paid</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>{refund} of the fee come back later: you are a member.</source>
        <translation>{refund} der Gebühr kommen später zurück: Sie sind Mitglied.</translation>
    </message>
    <message>
        <source>{payer} pays {people}: {amount} in all</source>
        <translation>{payer} zahlt {people}: zusammen {amount}</translation>
    </message>
    <message>
        <source>{payer} pays {recipient} {amount}</source>
        <translation>{payer} zahlt {recipient} {amount}</translation>
    </message>
    <message>
        <source>In a block</source>
        <translation>In einem Block</translation>
    </message>
    <message>
        <source>In {block}</source>
        <translation>In {block}</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>Signed and kept on this computer. It leaves as soon as a server takes it.</source>
        <translation>Signiert und auf diesem Computer aufbewahrt. Sie geht ab, sobald ein Server sie nimmt.</translation>
    </message>
    <message>
        <source>The network has it. The next blocks will hold it.</source>
        <translation>Das Netz hat sie. Die nächsten Blöcke werden sie enthalten.</translation>
    </message>
    <message>
        <source>A block holds it. In a moment nobody can undo that any more.</source>
        <translation>Ein Block enthält sie. Gleich kann das niemand mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>Paid, for good.</source>
        <translation>Gezahlt, endgültig.</translation>
    </message>
    <message>
        <source>A block holds this payment, but no server remembers whether it worked. Compare the balances, or ask the person. Do not pay again before you know.</source>
        <translation>Ein Block enthält diese Zahlung, aber kein Server weiß noch, ob sie gelang. Vergleichen Sie die Kontostände oder fragen Sie die Person. Zahlen Sie nicht noch einmal, bevor Sie es wissen.</translation>
    </message>
    <message>
        <source>One operator of {known} answers, and its word alone settles no payment. Once a second one answers, this goes on by itself. Nothing is lost: do not pay again.</source>
        <translation>Einer von {known} Betreibern antwortet, und sein Wort allein entscheidet keine Zahlung. Sobald ein zweiter antwortet, geht es von selbst weiter. Nichts ist verloren: Zahlen Sie nicht noch einmal.</translation>
    </message>
    <message>
        <source>It was handed to the network before the network went away.</source>
        <translation>Sie wurde dem Netz übergeben, bevor das Netz weg war.</translation>
    </message>
    <message>
        <source>A block held it when the network was last heard.</source>
        <translation>Ein Block enthielt sie, als das Netz zuletzt zu hören war.</translation>
    </message>
    <message>
        <source>The network cannot be heard now. What follows is shown once it is back, by itself. Nothing is lost: do not pay again.</source>
        <translation>Das Netz ist jetzt nicht zu erreichen. Wie es weitergeht, erscheint von selbst, sobald es wieder da ist. Nichts ist verloren: Zahlen Sie nicht noch einmal.</translation>
    </message>
    <message>
        <source>One server alone tells what this account has, and no other one confirms it now. If it lies, what you sign may come to nothing; nothing can be paid twice.</source>
        <translation>Nur ein Server sagt, was dieses Konto hat, und kein anderer bestätigt es jetzt. Wenn er lügt, kann aus dem, was Sie unterschreiben, nichts werden; nichts kann zweimal bezahlt werden.</translation>
    </message>
    <message>
        <source>A block holds it, but it moved no money, save perhaps the fee. {reason}</source>
        <translation>Ein Block enthält sie, aber sie bewegte kein Geld, außer vielleicht der Gebühr. {reason}</translation>
    </message>
    <message>
        <source>The network did not take it. Nothing was paid. {reason}</source>
        <translation>Das Netz hat sie nicht angenommen. Nichts wurde gezahlt. {reason}</translation>
    </message>
    <message>
        <source>The network has not taken it so far, and no money moved. {reason} If you pay again, the new payment takes the place of this one: both cannot happen.</source>
        <translation>Das Netz hat sie bisher nicht angenommen, und kein Geld wurde bewegt. {reason} Wenn Sie noch einmal zahlen, tritt die neue Zahlung an die Stelle dieser: Beide können nicht geschehen.</translation>
    </message>
    <message>
        <source>No block took it in time, and none can any more. Nothing was paid: you can pay again.</source>
        <translation>Kein Block nahm sie rechtzeitig, und keiner kann es mehr. Nichts wurde gezahlt: Sie können noch einmal zahlen.</translation>
    </message>
    <message>
        <source>An earlier payment of this account came to nothing, so this one is held back: no money moved. It stays valid until {moment}; after that you can pay again.</source>
        <translation>Aus einer früheren Zahlung dieses Kontos wurde nichts, darum wird diese zurückgehalten: Kein Geld wurde bewegt. Sie gilt bis {moment}; danach können Sie noch einmal zahlen.</translation>
    </message>
    <message>
        <source>One of your own accounts.</source>
        <translation>Eines Ihrer eigenen Konten.</translation>
    </message>
    <message>
        <source>This is your own word for them.</source>
        <translation>Das ist Ihr eigenes Wort für die Person.</translation>
    </message>
    <message>
        <source>Verified name: {name}.</source>
        <translation>Geprüfter Name: {name}.</translation>
    </message>
    <message>
        <source>No identity is known of this account.</source>
        <translation>Zu diesem Konto ist keine Identität bekannt.</translation>
    </message>
    <message>
        <source>The last time you paid “{name}”, it was another account: {address}. Ask the person which one is right.</source>
        <translation>Als Sie zuletzt „{name}“ zahlten, war es ein anderes Konto: {address}. Fragen Sie die Person, welches stimmt.</translation>
    </message>
    <message>
        <source>The name looks like “{name}”, which is another account: {address}. Is it the one you mean?</source>
        <translation>Der Name ähnelt „{name}“, einem anderen Konto: {address}. Meinen Sie dieses?</translation>
    </message>
    <message>
        <source>After a week {payer} can take it back, as long as it was not taken.</source>
        <translation>Nach einer Woche kann {payer} es zurücknehmen, solange es nicht genommen wurde.</translation>
    </message>
    <message>
        <source>A block holds it. Once several more stand on it, nobody can undo that any more.</source>
        <translation>Ein Block enthält es. Sobald einige weitere darauf stehen, kann es niemand mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>An earlier payment of this account came to nothing, so this one is held back: no money moved. Once it is no longer valid, you can look at it once more and pay again.</source>
        <translation>Aus einer früheren Zahlung dieses Kontos wurde nichts, darum wird diese zurückgehalten: Kein Geld wurde bewegt. Wenn sie nicht mehr gilt, können Sie sie noch einmal ansehen und neu zahlen.</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Who is on the way</source>
        <translation>Wer auf dem Weg ist</translation>
    </message>
    <message>
        <source>From an account to a member, step by step: your own way, or that of newcomers whom you accompany.</source>
        <translation>Vom Konto zum Mitglied, Schritt für Schritt: Ihr eigener Weg, oder der neuer Personen, die Sie begleiten.</translation>
    </message>
    <message>
        <source>&amp;Newcomer</source>
        <translation>&amp;Neue Person</translation>
    </message>
    <message>
        <source>&amp;Accompany somebody</source>
        <translation>&amp;Jemanden begleiten</translation>
    </message>
    <message>
        <source>The address of the newcomer’s account.</source>
        <translation>Die Adresse des Kontos der neuen Person.</translation>
    </message>
    <message>
        <source>Accompany</source>
        <translation>Begleiten</translation>
    </message>
    <message>
        <source>No longer accompany</source>
        <translation>Nicht mehr begleiten</translation>
    </message>
    <message>
        <source>Accompany this person no longer. Nothing of theirs changes.</source>
        <translation>Diese Person nicht mehr begleiten. Für sie ändert sich nichts.</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>Show in the middle</source>
        <translation>In die Mitte setzen</translation>
    </message>
    <message>
        <source>Certify</source>
        <translation>Zertifizieren</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation>Zu den Kontakten hinzufügen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>The invited person has to choose a name first.</source>
        <translation>Die eingeladene Person muss zuerst einen Namen wählen.</translation>
    </message>
    <message>
        <source>A revoked identity cannot be certified any more.</source>
        <translation>Eine widerrufene Identität kann nicht mehr zertifiziert werden.</translation>
    </message>
    <message>
        <source>This version of Sakia does not know the status: nothing is done with it.</source>
        <translation>Diese Version von Sakia kennt den Status nicht: Damit wird nichts getan.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Make a group…</source>
        <translation>Gruppe anlegen…</translation>
    </message>
    <message>
        <source>Add to a group</source>
        <translation>Zu einer Gruppe hinzufügen</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Pay somebody else</source>
        <translation>Jemand anderem zahlen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Asking who this is…</source>
        <translation>Wer das ist, wird gefragt…</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
</context>
<context>
    <name>PhraseCheck</name>
    <message>
        <source>Is it right on your paper? Cover the words and type these two.</source>
        <translation>Steht es richtig auf Ihrem Papier? Decken Sie die Wörter ab, und geben Sie diese zwei ein.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Your paper is right: these words open your accounts again on any computer.</source>
        <translation>Ihr Papier stimmt: Diese Wörter öffnen Ihre Konten auf jedem Computer wieder.</translation>
    </message>
    <message>
        <source>Word number {number}</source>
        <translation>Wort Nummer {number}</translation>
    </message>
    <message>
        <source>That is not word number {number}. Look at your paper, or see the words again.</source>
        <translation>Das ist nicht Wort Nummer {number}. Sehen Sie auf Ihr Papier, oder sehen Sie die Wörter noch einmal an.</translation>
    </message>
</context>
<context>
    <name>PhraseView</name>
    <message>
        <source>I have a secret identifier and a password instead</source>
        <translation>Stattdessen geheime Kennung und Passwort</translation>
    </message>
    <message>
        <source>Your recovery phrase</source>
        <translation>Ihre Wiederherstellungsphrase</translation>
    </message>
    <message>
        <source>Twelve words, or more, in any language. Capitals, accents and line breaks do not matter.</source>
        <translation>Zwölf Wörter oder mehr, in jeder Sprache. Großbuchstaben, Akzente und Zeilenumbrüche sind egal.</translation>
    </message>
    <message>
        <source>Find my accounts</source>
        <translation>Meine Konten finden</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Wörter</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) so far</source>
        <translation>
            <numerusform>%n Wort bisher</numerusform>
            <numerusform>%n Wörter bisher</numerusform>
        </translation>
    </message>
    <message>
        <source>I have a key file instead</source>
        <translation>Stattdessen eine Schlüsseldatei</translation>
    </message>
</context>
<context>
    <name>PrintPaperDialog</name>
    <message>
        <source>Print: {title}</source>
        <translation>Drucken: {title}</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Seiten, wie sie gedruckt werden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Show smaller</source>
        <translation>Kleiner zeigen</translation>
    </message>
    <message>
        <source>Show larger</source>
        <translation>Größer zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>This system’s Qt cannot print. Save a PDF, and print that.</source>
        <translation>Das Qt dieses Systems kann nicht drucken. Speichern Sie ein PDF, und drucken Sie das.</translation>
    </message>
    <message>
        <source>Handed to {printer}.</source>
        <translation>An {printer} übergeben.</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>“{comment}”</source>
        <translation>„{comment}“</translation>
    </message>
    <message>
        <source>Pay again</source>
        <translation>Noch einmal zahlen</translation>
    </message>
    <message>
        <source>Review and pay again</source>
        <translation>Prüfen und noch einmal zahlen</translation>
    </message>
    <message>
        <source>See the network</source>
        <translation>Netz ansehen</translation>
    </message>
</context>
<context>
    <name>ProgressDots</name>
    <message>
        <source>Step {position} of {count}</source>
        <translation>Schritt {position} von {count}</translation>
    </message>
</context>
<context>
    <name>ProtectView</name>
    <message>
        <source>The same password &amp;again</source>
        <translation>Dasselbe Passwort n&amp;och einmal</translation>
    </message>
    <message>
        <source>A name and a password</source>
        <translation>Ein Name und ein Passwort</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Ein Name</translation>
    </message>
    <message>
        <source>Your own word for the account; nobody else sees it.</source>
        <translation>Ihr eigenes Wort für das Konto; niemand sonst sieht es.</translation>
    </message>
    <message>
        <source>The password opens Sakia here. If you forget it, the recovery phrase opens your accounts again.</source>
        <translation>Das Passwort öffnet Sakia hier. Wenn Sie es vergessen, öffnet die Wiederherstellungsphrase Ihre Konten wieder.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertigstellen</translation>
    </message>
    <message>
        <source>&amp;Name of the account</source>
        <translation>&amp;Name des Kontos</translation>
    </message>
    <message>
        <source>Your own word for it; nobody else sees it.</source>
        <translation>Ihr eigenes Wort dafür; niemand sonst sieht es.</translation>
    </message>
    <message>
        <source>Name of account {number}</source>
        <translation>Name von Konto {number}</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mein Konto</translation>
    </message>
    <message>
        <source>Account {number}</source>
        <translation>Konto {number}</translation>
    </message>
    <message>
        <source>Four or five words that make you smile are easy to keep and hard to guess.</source>
        <translation>Vier oder fünf Wörter, die Sie lächeln lassen, sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it good.</source>
        <translation>Mittelmäßig. Ein Wort mehr macht es gut.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Gut.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
</context>
<context>
    <name>PublishRevocationCard</name>
    <message>
        <source>Open a revocation that was kept</source>
        <translation>Aufbewahrten Widerruf öffnen</translation>
    </message>
    <message>
        <source>Open a document…</source>
        <translation>Dokument öffnen…</translation>
    </message>
    <message>
        <source>&amp;Published by</source>
        <translation>&amp;Veröffentlicht von</translation>
    </message>
    <message>
        <source>Any account can publish it.</source>
        <translation>Jedes Konto kann ihn veröffentlichen.</translation>
    </message>
    <message>
        <source>Type {word} to &amp;go on</source>
        <translation>Zum Fort&amp;fahren {word} eingeben</translation>
    </message>
    <message>
        <source>Check the revocation</source>
        <translation>Widerruf prüfen</translation>
    </message>
    <message>
        <source>The signature is right. Add an account that can publish it, to know more.</source>
        <translation>Die Signatur stimmt. Fügen Sie ein Konto hinzu, das ihn veröffentlichen kann, um mehr zu erfahren.</translation>
    </message>
    <message>
        <source>This cannot be published now. {reason}</source>
        <translation>Das kann jetzt nicht veröffentlicht werden. {reason}</translation>
    </message>
    <message>
        <source>{whose} It is valid now.</source>
        <translation>{whose} Er ist jetzt gültig.</translation>
    </message>
    <message>
        <source>This is the revocation of {name}, identity {number}, account {address}.</source>
        <translation>Das ist der Widerruf von {name}, Identität {number}, Konto {address}.</translation>
    </message>
    <message>
        <source>Documents (*.json *.txt *.dunikey);;All files (*)</source>
        <translation>Dokumente (*.json *.txt *.dunikey);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a revocation</source>
        <translation>Widerruf öffnen</translation>
    </message>
    <message>
        <source>This is the revocation of {name}, account {address}.</source>
        <translation>Das ist der Widerruf von {name}, Konto {address}.</translation>
    </message>
    <message>
        <source>A document made here, or one saved by another program for Duniter. It is checked first.</source>
        <translation>Ein hier erstelltes Dokument, oder eines, das ein anderes Programm für Duniter gespeichert hat. Es wird zuerst geprüft.</translation>
    </message>
    <message>
        <source>Read a QR code…</source>
        <translation>QR-Code lesen…</translation>
    </message>
    <message>
        <source>The code of a revocation, on paper or on a screen.</source>
        <translation>Der Code eines Widerrufs, auf Papier oder auf einem Bildschirm.</translation>
    </message>
</context>
<context>
    <name>QrPopup</name>
    <message>
        <source>QR code of the address of {name}</source>
        <translation>QR-Code der Adresse von {name}</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>QR code of {text}</source>
        <translation>QR-Code von {text}</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message>
        <source>The licence must be handed on first.</source>
        <translation>Zuerst muss die Lizenz weitergegeben werden.</translation>
    </message>
    <message>
        <source>Answer every question.</source>
        <translation>Beantworten Sie jede Frage.</translation>
    </message>
    <message>
        <source>By the licence you must not certify this person yet: an indispensable answer is not yes.</source>
        <translation>Nach der Lizenz dürfen Sie diese Person noch nicht zertifizieren: Eine unerlässliche Antwort ist nicht Ja.</translation>
    </message>
    <message>
        <source>Strongly advised before you certify: {questions}</source>
        <translation>Vor dem Zertifizieren sehr empfohlen: {questions}</translation>
    </message>
    <message>
        <source>Whoever certifies hands the licence of the Ğ1 on: read it together.</source>
        <translation>Wer zertifiziert, gibt die Lizenz der Ğ1 weiter: Lesen Sie sie gemeinsam.</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Lizenz lesen</translation>
    </message>
    <message>
        <source>This currency may have a licence of its own: read it together. The questions are those of the licence of the Ğ1, and good ones wherever people trust each other.</source>
        <translation>Diese Währung hat vielleicht eine eigene Lizenz: Lesen Sie sie gemeinsam. Die Fragen sind die der Lizenz der Ğ1, und gut überall, wo Menschen einander vertrauen.</translation>
    </message>
    <message>
        <source>Read the licence of the Ğ1</source>
        <translation>Lizenz der Ğ1 lesen</translation>
    </message>
    <message>
        <source>I have handed the licence on to this person</source>
        <translation>Ich habe dieser Person die Lizenz weitergegeben</translation>
    </message>
    <message>
        <source>Indispensable</source>
        <translation>Unerlässlich</translation>
    </message>
    <message>
        <source>Strongly advised</source>
        <translation>Sehr empfohlen</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Wählen Sie eine Antwort</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>you are no member now</source>
        <translation>Sie sind jetzt kein Mitglied</translation>
    </message>
    <message>
        <source>your membership ends before, {date}</source>
        <translation>Ihre Mitgliedschaft endet vorher, am {date}</translation>
    </message>
    <message>
        <source>their identity is revoked</source>
        <translation>ihre Identität ist widerrufen</translation>
    </message>
    <message>
        <source>has not chosen a name yet</source>
        <translation>hat noch keinen Namen gewählt</translation>
    </message>
    <message>
        <source>has a status that this version does not know</source>
        <translation>hat einen Status, den diese Version nicht kennt</translation>
    </message>
    <message>
        <source>is leaving the web of trust</source>
        <translation>verlässt das Vertrauensnetz</translation>
    </message>
    <message>
        <source>has declared no identity yet</source>
        <translation>hat noch keine Identität erklärt</translation>
    </message>
    <message>
        <source>to be invited, the account needs money first</source>
        <translation>für die Einladung braucht das Konto zuerst Geld</translation>
    </message>
    <message>
        <source>cannot be invited: the account is linked to an identity</source>
        <translation>kann nicht eingeladen werden: Das Konto ist mit einer Identität verknüpft</translation>
    </message>
    <message>
        <source>not known yet whether the account can be invited</source>
        <translation>noch nicht bekannt, ob das Konto eingeladen werden kann</translation>
    </message>
    <message>
        <source>too late: their identity ends {date}</source>
        <translation>zu spät: ihre Identität endet am {date}</translation>
    </message>
    <message>
        <source>has no identity yet: to be invited</source>
        <translation>hat noch keine Identität: einzuladen</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>new certification</source>
        <translation>neue Zertifizierung</translation>
    </message>
    <message>
        <source>You can certify {name} now</source>
        <translation>Sie können {name} jetzt zertifizieren</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>To certify next</source>
        <translation>Als Nächstes zu zertifizieren</translation>
    </message>
    <message>
        <source>One certification at a time, in this order. Sakia tells you when somebody’s turn has come; it signs nothing by itself.</source>
        <translation>Eine Zertifizierung nach der anderen, in dieser Reihenfolge. Sakia sagt Ihnen, wann jemand an der Reihe ist; von selbst signiert es nichts.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>Possible about</source>
        <translation>Möglich etwa</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>Zertifiziert</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Certify now…</source>
        <translation>Jetzt zertifizieren…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Auf</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Ab</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>{name} waits no longer</source>
        <translation>{name} wartet nicht mehr</translation>
    </message>
</context>
<context>
    <name>ReadingProblem</name>
    <message>
        <source>What is kept on this computer cannot be read</source>
        <translation>Was auf diesem Rechner aufbewahrt wird, lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Your money is not touched by it.</source>
        <translation>Ihr Geld ist davon nicht betroffen.</translation>
    </message>
    <message>
        <source>What you see below may be old.</source>
        <translation>Was Sie unten sehen, ist vielleicht veraltet.</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>The same words exist in several languages, and each reading is another account.</source>
        <translation>Dieselben Wörter gibt es in mehreren Sprachen, und jede Lesart ist ein anderes Konto.</translation>
    </message>
    <message>
        <source>In which language were the words?</source>
        <translation>In welcher Sprache waren die Wörter?</translation>
    </message>
    <message>
        <source>If you are not sure, try one: when no account is found, come back and take the other.</source>
        <translation>Wenn Sie nicht sicher sind, probieren Sie eine: findet sich kein Konto, kommen Sie zurück und nehmen die andere.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Paid by</source>
        <translation>Gezahlt von</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Gezahlt an</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Made by Sakia on {moment}</source>
        <translation>Von Sakia erstellt am {moment}</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Als Bild speichern…</translation>
    </message>
    <message>
        <source>Receipt of a payment</source>
        <translation>Beleg einer Zahlung</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Die Datei konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Beleg speichern</translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Account that is &amp;paid</source>
        <translation>Konto, das &amp;empfängt</translation>
    </message>
    <message>
        <source>Show it to a customer</source>
        <translation>Einem Kunden zeigen</translation>
    </message>
    <message>
        <source>PNG…</source>
        <translation>PNG…</translation>
    </message>
    <message>
        <source>Save the code as a PNG picture</source>
        <translation>Code als PNG-Bild speichern</translation>
    </message>
    <message>
        <source>SVG…</source>
        <translation>SVG…</translation>
    </message>
    <message>
        <source>Save the code as an SVG drawing</source>
        <translation>Code als SVG-Zeichnung speichern</translation>
    </message>
    <message>
        <source>A sound when the payment arrives</source>
        <translation>Ein Ton, wenn die Zahlung ankommt</translation>
    </message>
    <message>
        <source>Wait for the next payment</source>
        <translation>Auf die nächste Zahlung warten</translation>
    </message>
    <message>
        <source>Copy the payment link</source>
        <translation>Zahlungslink kopieren</translation>
    </message>
    <message>
        <source>Add an account, and its code will be here for others to scan.</source>
        <translation>Fügen Sie ein Konto hinzu, dann steht hier sein Code zum Scannen für andere.</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Noch kein Konto</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>QR code to pay {name}</source>
        <translation>QR-Code, um {name} zu zahlen</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Code speichern</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Certification of {name}</source>
        <translation>Zertifizierung von {name}</translation>
    </message>
    <message>
        <source>On {moment}, before signing, {certifier} answered the questions of the licence.</source>
        <translation>Am {moment}, vor dem Signieren, hat {certifier} die Fragen der Lizenz beantwortet.</translation>
    </message>
    <message>
        <source>About {name}, account {address}.</source>
        <translation>Über {name}, Konto {address}.</translation>
    </message>
    <message>
        <source>Licence of the Ğ1, version {version}.</source>
        <translation>Lizenz der Ğ1, Version {version}.</translation>
    </message>
    <message>
        <source>Kept by Sakia on the certifier’s computer alone; the network knows the certification only.</source>
        <translation>Nur auf dem Computer dessen aufbewahrt, der zertifiziert; das Netz kennt nur die Zertifizierung.</translation>
    </message>
</context>
<context>
    <name>RecordsPart</name>
    <message>
        <source>No record yet</source>
        <translation>Noch kein Protokoll</translation>
    </message>
    <message>
        <source>What you answer before a certification is kept here, on this computer alone, with its date.</source>
        <translation>Was Sie vor einer Zertifizierung antworten, wird hier aufbewahrt, nur auf diesem Computer, mit Datum.</translation>
    </message>
    <message>
        <source>What you answered before you certified</source>
        <translation>Was Sie vor dem Zertifizieren geantwortet haben</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>A name, an address, a word of an answer.</source>
        <translation>Ein Name, eine Adresse, ein Wort einer Antwort.</translation>
    </message>
    <message>
        <source>Records of certifications</source>
        <translation>Protokolle der Zertifizierungen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>Zertifiziert von</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>No record holds these words.</source>
        <translation>Kein Protokoll enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Save for paper</source>
        <translation>Zum Drucken speichern</translation>
    </message>
    <message>
        <source>Print this record…</source>
        <translation>Dieses Protokoll drucken…</translation>
    </message>
    <message>
        <source>Save it as a PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Print all that are listed…</source>
        <translation>Alle in der Liste drucken…</translation>
    </message>
    <message>
        <source>Save them as a PDF…</source>
        <translation>Alle als PDF speichern…</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>Genuine</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>Not genuine: do not open it</source>
        <translation>Nicht echt: nicht öffnen</translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation>Unbekannte Datei</translation>
    </message>
    <message>
        <source>The list is missing</source>
        <translation>Die Liste fehlt</translation>
    </message>
    <message>
        <source>The list is not signed</source>
        <translation>Die Liste ist nicht signiert</translation>
    </message>
    <message>
        <source>Not the project’s list: do not open the file</source>
        <translation>Nicht die Liste des Projekts: die Datei nicht öffnen</translation>
    </message>
    <message>
        <source>Nobody can tell yet</source>
        <translation>Noch kann es niemand sagen</translation>
    </message>
    <message>
        <source>This file is, byte for byte, one that the project published and signed. It may be opened.</source>
        <translation>Diese Datei ist Byte für Byte eine, die das Projekt veröffentlicht und signiert hat. Sie kann geöffnet werden.</translation>
    </message>
    <message>
        <source>The project published another file under this name. This one was altered, or its download was cut short. Delete it and download it again from the project’s own page.</source>
        <translation>Das Projekt hat unter diesem Namen eine andere Datei veröffentlicht. Diese wurde verändert, oder der Download brach ab. Löschen Sie sie, und laden Sie sie von der Seite des Projekts selbst neu herunter.</translation>
    </message>
    <message>
        <source>The project’s list is genuine and this file is not in it. It may belong to another version: take the list of that version. If there is none, do not open the file.</source>
        <translation>Die Liste des Projekts ist echt, und diese Datei steht nicht darin. Vielleicht gehört sie zu einer anderen Version: Nehmen Sie deren Liste. Gibt es keine, öffnen Sie die Datei nicht.</translation>
    </message>
    <message>
        <source>Download SHA256SUMS and SHA256SUMS.minisig of the same version too, and put them beside the file; or choose the list. Until then nothing is known of this file.</source>
        <translation>Laden Sie auch SHA256SUMS und SHA256SUMS.minisig derselben Version herunter, und legen Sie sie neben die Datei; oder wählen Sie die Liste. Bis dahin ist über diese Datei nichts bekannt.</translation>
    </message>
    <message>
        <source>There is no SHA256SUMS.minisig beside the list, so anybody may have written it. Download that file too and put it beside the list. Until then nothing is known of this file.</source>
        <translation>Neben der Liste liegt kein SHA256SUMS.minisig, also kann sie jeder geschrieben haben. Laden Sie auch diese Datei herunter, und legen Sie sie neben die Liste. Bis dahin ist über die zu prüfende Datei nichts bekannt.</translation>
    </message>
    <message>
        <source>The key of the project did not sign this list as it is: somebody else made it, or altered it. What it says counts for nothing. Download everything again from the project’s own page.</source>
        <translation>Der Schlüssel des Projekts hat diese Liste so nicht signiert: Jemand anders hat sie erstellt oder verändert. Was sie sagt, zählt nicht. Laden Sie alles von der Seite des Projekts selbst neu herunter.</translation>
    </message>
    <message>
        <source>This version of Sakia holds no key of the project, which has not published one yet: who made the list cannot be checked.</source>
        <translation>Diese Version von Sakia enthält keinen Schlüssel des Projekts, das noch keinen veröffentlicht hat: Wer die Liste erstellt hat, lässt sich nicht prüfen.</translation>
    </message>
    <message>
        <source>The list calls it {name}.</source>
        <translation>Die Liste nennt sie {name}.</translation>
    </message>
    <message>
        <source>The file is the one of the list, whoever wrote that: its download is whole.</source>
        <translation>Die Datei ist die der Liste, wer auch immer diese schrieb: Der Download ist vollständig.</translation>
    </message>
    <message>
        <source>The file is not in the list, whoever wrote that: do not open it.</source>
        <translation>Die Datei steht nicht in der Liste, wer auch immer diese schrieb: Öffnen Sie sie nicht.</translation>
    </message>
    <message>
        <source>Signed by the project: {comment}</source>
        <translation>Vom Projekt signiert: {comment}</translation>
    </message>
</context>
<context>
    <name>RemoveAccount</name>
    <message>
        <source>Your &amp;password</source>
        <translation>Ihr &amp;Passwort</translation>
    </message>
    <message>
        <source>Remove {name} from this list?</source>
        <translation>{name} aus dieser Liste entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Nothing changes on the network. Its history leaves this computer.</source>
        <translation>Im Netz ändert sich nichts. Sein Verlauf verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Nothing changes on the network: the account keeps its money.</source>
        <translation>Im Netz ändert sich nichts: Das Konto behält sein Geld.</translation>
    </message>
    <message>
        <source>Something it signed is on its way: it cannot be called back, and is followed to its end.</source>
        <translation>Etwas, das es signiert hat, ist unterwegs: Es kann nicht zurückgerufen werden und wird bis zum Ende verfolgt.</translation>
    </message>
    <message>
        <source>Its history leaves this computer.</source>
        <translation>Sein Verlauf verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Its history leaves this computer. Its key and what it was made from ({origin}) stay in the vault, since an account of yours in another currency needs them.</source>
        <translation>Sein Verlauf verlässt diesen Computer. Sein Schlüssel und das, woraus er entstanden ist ({origin}), bleiben im Tresor, da eines Ihrer Konten in einer anderen Währung sie braucht.</translation>
    </message>
    <message>
        <source>Its history leaves this computer. Its key and what it was made from ({origin}) stay in the vault: your accounts in other currencies cannot be read at the moment, and one of them may need them.</source>
        <translation>Sein Verlauf verlässt diesen Computer. Sein Schlüssel und das, woraus er entstanden ist ({origin}), bleiben im Tresor: Ihre Konten in anderen Währungen lassen sich zurzeit nicht lesen, und eines davon könnte sie brauchen.</translation>
    </message>
    <message>
        <source>Its history and its key leave this computer. What they were made from ({origin}) stays in the vault, since other accounts come from it: their details show it, and with it this account can be restored.</source>
        <translation>Sein Verlauf und sein Schlüssel verlassen diesen Computer. Woraus sie entstanden sind ({origin}), bleibt im Tresor, da andere Konten davon abhängen: Deren Details zeigen es, und damit lässt sich dieses Konto wiederherstellen.</translation>
    </message>
    <message>
        <source>Its history and its secret leave this computer, and the vault’s older copy too. To pay from it again you need what it was made from ({origin}): whoever lost that can never reach this money again.</source>
        <translation>Sein Verlauf und sein Geheimnis verlassen diesen Computer, auch die ältere Kopie des Tresors. Um wieder davon zu zahlen, brauchen Sie das, woraus es entstanden ist ({origin}): Wer das verloren hat, kommt nie mehr an dieses Geld.</translation>
    </message>
    <message>
        <source>Nobody checked yet that its recovery phrase is on paper.</source>
        <translation>Noch hat niemand geprüft, dass seine Wiederherstellungsphrase auf Papier steht.</translation>
    </message>
</context>
<context>
    <name>RevealCard</name>
    <message>
        <source>Recovery phrase</source>
        <translation>Wiederherstellungsphrase</translation>
    </message>
    <message>
        <source>To write it down again. It is seen while you hold a button, or for a minute.</source>
        <translation>Um sie noch einmal aufzuschreiben. Sie ist zu sehen, solange Sie einen Knopf halten, oder eine Minute lang.</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Ihr &amp;Passwort</translation>
    </message>
    <message>
        <source>See the phrase</source>
        <translation>Phrase ansehen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Make sure that nobody looks on, and take no photo.</source>
        <translation>Achten Sie darauf, dass niemand zusieht, und machen Sie kein Foto.</translation>
    </message>
    <message>
        <source>Hold the button, or the space bar, to see it.</source>
        <translation>Halten Sie den Knopf oder die Leertaste gedrückt, um sie zu sehen.</translation>
    </message>
    <message>
        <source>This secret has no words. Its seed, in hexadecimal digits: {seed}</source>
        <translation>Dieses Geheimnis hat keine Wörter. Sein Seed in Hexadezimalziffern: {seed}</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Check before you sign</source>
        <translation>Prüfen Sie vor dem Signieren</translation>
    </message>
    <message>
        <source>Sign and pay</source>
        <translation>Signieren und zahlen</translation>
    </message>
    <message>
        <source>Change something</source>
        <translation>Etwas ändern</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Asking the network about the fee and both accounts…</source>
        <translation>Das Netz wird nach der Gebühr und beiden Konten gefragt…</translation>
    </message>
    <message>
        <source>Public comment: “{comment}”</source>
        <translation>Öffentlicher Kommentar: „{comment}“</translation>
    </message>
</context>
<context>
    <name>Revocation</name>
    <message>
        <source>Revocation of an identity: to keep secret, and safe</source>
        <translation>Widerruf einer Identität: geheim und sicher aufzubewahren</translation>
    </message>
    <message>
        <source>It belongs to {name} (identity {number}, account {address}).</source>
        <translation>Er gehört zu {name} (Identität {number}, Konto {address}).</translation>
    </message>
    <message>
        <source>Whoever holds this document can end this identity for good. Keep it where only you find it, apart from your recovery phrase.</source>
        <translation>Wer dieses Dokument hat, kann diese Identität für immer beenden. Bewahren Sie es dort auf, wo nur Sie es finden, getrennt von Ihrer Wiederherstellungsphrase.</translation>
    </message>
    <message>
        <source>Use it when the key is lost or stolen: open it in Sakia, under “Web of trust”, “Revocation”, and publish it from any account. The money of the account is not touched.</source>
        <translation>Verwenden Sie es, wenn der Schlüssel verloren oder gestohlen ist: Öffnen Sie es in Sakia, unter „Vertrauensnetz“, „Widerruf“, und veröffentlichen Sie es von einem beliebigen Konto. Das Geld des Kontos wird nicht angerührt.</translation>
    </message>
    <message>
        <source>It stops being valid six months after the identity has moved to another account: make a new one then.</source>
        <translation>Es verliert seine Gültigkeit sechs Monate, nachdem die Identität auf ein anderes Konto umgezogen ist: Erstellen Sie dann ein neues.</translation>
    </message>
    <message>
        <source>REVOKE</source>
        <translation>WIDERRUFEN</translation>
    </message>
    <message>
        <source>It belongs to {name} (account {address}).</source>
        <translation>Er gehört zu {name} (Konto {address}).</translation>
    </message>
    <message>
        <source>For good: the identity is no member any more and creates no dividend; its name and its certifications are lost; nothing brings it back. To be a member again takes another account, another name and new certifications. The money stays where it is.</source>
        <translation>Für immer: Die Identität ist kein Mitglied mehr und schöpft keine Dividende; ihr Name und ihre Zertifizierungen sind verloren; nichts bringt sie zurück. Um wieder Mitglied zu sein, braucht es ein anderes Konto, einen anderen Namen und neue Zertifizierungen. Das Geld bleibt, wo es ist.</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>The rules</source>
        <translation>Die Regeln</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Lizenz lesen</translation>
    </message>
    <message>
        <source>Read the licence of the Ğ1</source>
        <translation>Lizenz der Ğ1 lesen</translation>
    </message>
    <message>
        <source>Rules of the money</source>
        <translation>Regeln der Währung</translation>
    </message>
    <message>
        <source>Rules of the web of trust</source>
        <translation>Regeln des Vertrauensnetzes</translation>
    </message>
    <message>
        <source>They come with the first connection to a node.</source>
        <translation>Sie kommen mit der ersten Verbindung zu einem Knoten.</translation>
    </message>
    <message>
        <source>Told by the nodes, {moment}</source>
        <translation>Von den Knoten gesagt, {moment}</translation>
    </message>
</context>
<context>
    <name>SaidBanner</name>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>ScanButton</name>
    <message>
        <source>Read a QR code</source>
        <translation>QR-Code lesen</translation>
    </message>
    <message>
        <source>An address or a request for a payment. You will see what it asks before anything is paid.</source>
        <translation>Eine Adresse oder eine Zahlungsanforderung. Sie sehen, was sie verlangt, bevor etwas gezahlt wird.</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Read a QR code</source>
        <translation>QR-Code lesen</translation>
    </message>
    <message>
        <source>From the &amp;camera</source>
        <translation>Mit der &amp;Kamera</translation>
    </message>
    <message>
        <source>From the &amp;screen</source>
        <translation>Vom Bild&amp;schirm</translation>
    </message>
    <message>
        <source>From a &amp;picture…</source>
        <translation>Aus einem &amp;Bild…</translation>
    </message>
    <message>
        <source>From the clip&amp;board</source>
        <translation>Aus der &amp;Zwischenablage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A picture can also be dropped here.</source>
        <translation>Ein Bild kann auch hier abgelegt werden.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Picture with a QR code</source>
        <translation>Bild mit einem QR-Code</translation>
    </message>
</context>
<context>
    <name>ServerField</name>
    <message>
        <source>Check and use</source>
        <translation>Prüfen und benutzen</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
</context>
<context>
    <name>ServerRow</name>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
</context>
<context>
    <name>Servers</name>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Behind the others</source>
        <translation>Hinter den anderen</translation>
    </message>
    <message>
        <source>What it tells is old news for the others. It is asked again later.</source>
        <translation>Was er erzählt, ist für die anderen alt. Er wird später wieder gefragt.</translation>
    </message>
    <message>
        <source>Contradicts the others</source>
        <translation>Widerspricht den anderen</translation>
    </message>
    <message>
        <source>It says what most operators do not say, or what a proof refutes. It is not believed.</source>
        <translation>Er sagt, was die meisten Betreiber nicht sagen oder was ein Beweis widerlegt. Ihm wird nicht geglaubt.</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Andere Währung</translation>
    </message>
    <message>
        <source>It keeps another currency. Nothing it says is believed.</source>
        <translation>Er führt eine andere Währung. Nichts, was er sagt, wird geglaubt.</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Antwortet nicht</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms} ms</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>proves what it says</source>
        <translation>beweist, was er sagt</translation>
    </message>
    <message>
        <source>gives no proofs</source>
        <translation>gibt keine Beweise</translation>
    </message>
    <message>
        <source>asked again: {moment}</source>
        <translation>wird wieder gefragt: {moment}</translation>
    </message>
    <message>
        <source>{block}, {ago}</source>
        <translation>{block}, {ago}</translation>
    </message>
    <message>
        <source>known to Sakia</source>
        <translation>Sakia bekannt</translation>
    </message>
    <message>
        <source>on the network’s list</source>
        <translation>auf der Liste des Netzes</translation>
    </message>
    <message>
        <source>your own choice</source>
        <translation>Ihre eigene Wahl</translation>
    </message>
    <message>
        <source>heard of</source>
        <translation>vom Hörensagen</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>Indexer</translation>
    </message>
    <message>
        <source>Nobody agrees on anything yet.</source>
        <translation>Noch ist sich niemand über etwas einig.</translation>
    </message>
    <message>
        <source>{agreeing} of the {asked} operators asked agree on what is final.</source>
        <translation>{agreeing} der {asked} gefragten Betreiber sind sich einig, was endgültig ist.</translation>
    </message>
    <message>
        <source>Both operators asked agree on what is final. A third one would make a majority.</source>
        <translation>Beide gefragten Betreiber sind sich einig, was endgültig ist. Ein dritter ergäbe eine Mehrheit.</translation>
    </message>
    <message>
        <source>What is final is the word of one operator: no other one answers, or none is known.</source>
        <translation>Was endgültig ist, ist das Wort eines Betreibers: Kein anderer antwortet, oder keiner ist bekannt.</translation>
    </message>
    <message>
        <source>Proven against block {block}, on which {agreeing} of {asked} operators agree</source>
        <translation>Bewiesen gegen Block {block}, bei dem sich {agreeing} von {asked} Betreibern einig sind</translation>
    </message>
    <message>
        <source>Proven against block {block}, the word of one operator</source>
        <translation>Bewiesen gegen Block {block}, das Wort eines Betreibers</translation>
    </message>
    <message>
        <source>Not proven; two operators give the same figures at block {block}</source>
        <translation>Nicht bewiesen; zwei Betreiber geben bei Block {block} dieselben Zahlen</translation>
    </message>
    <message>
        <source>Not proven: the word of one server (block {block})</source>
        <translation>Nicht bewiesen: das Wort eines Servers (Block {block})</translation>
    </message>
    <message>
        <source>The node in use learns your network address, the accounts you follow and when you look at them, and every payment you make.</source>
        <translation>Der verwendete Knoten erfährt Ihre Netzadresse, die Konten, die Sie beobachten, und wann Sie sie ansehen, und jede Ihrer Zahlungen.</translation>
    </message>
    <message>
        <source>Other nodes learn your network address and that you use this currency; your payments too: what each costs is asked of them before you sign it, and it is handed to all of them afterwards.</source>
        <translation>Andere Knoten erfahren Ihre Netzadresse und dass Sie diese Währung verwenden; auch Ihre Zahlungen: Was jede kostet, wird sie vor dem Signieren gefragt, und danach wird sie allen übergeben.</translation>
    </message>
    <message>
        <source>The indexer in use learns your network address, the accounts whose history you read and the names you look for.</source>
        <translation>Der verwendete Indexer erfährt Ihre Netzadresse, die Konten, deren Verlauf Sie lesen, und die Namen, die Sie suchen.</translation>
    </message>
    <message>
        <source>The network’s list (git.duniter.org) is fetched once a day, unless you ask your own servers alone: it learns your network address.</source>
        <translation>Die Liste des Netzes (git.duniter.org) wird einmal am Tag geholt, außer wenn Sie nur Ihre eigenen Server fragen: Sie erfährt Ihre Netzadresse.</translation>
    </message>
    <message>
        <source>With a proxy such as Tor, none of them learns your network address. Nobody else is contacted, and your keys never leave this computer.</source>
        <translation>Mit einem Proxy wie Tor erfährt keiner von ihnen Ihre Netzadresse. Sonst wird niemand kontaktiert, und Ihre Schlüssel verlassen diesen Computer nie.</translation>
    </message>
    <message>
        <source>A node is asked first for the first block of its chain; one that keeps another currency is not listened to. Duniter v1 knows nothing final: what is shown as final lies under six blocks that most of those who run nodes agree on. Balances are compared in the same way; histories and names are the word of the node in use. Your keys never leave this computer, and no node can move your money.</source>
        <translation>Ein Knoten wird zuerst nach dem ersten Block seiner Kette gefragt; einem, der eine andere Währung führt, wird nicht zugehört. Duniter v1 kennt nichts Endgültiges: Was als endgültig gezeigt wird, liegt unter sechs Blöcken, auf die sich die meisten Betreiber von Knoten einigen. Kontostände werden ebenso verglichen; Verläufe und Namen sind das Wort des verwendeten Knotens. Ihre Schlüssel verlassen diesen Computer nie, und kein Knoten kann Ihr Geld bewegen.</translation>
    </message>
    <message>
        <source>A server is asked first which currency it keeps; one that keeps another is not listened to. What is shown as final is what most of those who run nodes agree on; a node that lags or contradicts them is set aside and tried again later. Balances are proven against that, and a lie stops the payment. Your keys never leave this computer, and no server can move your money.</source>
        <translation>Ein Server wird zuerst gefragt, welche Währung er führt; wer eine andere führt, wird nicht gehört. Als endgültig gilt, worin die meisten Betreiber von Knoten übereinstimmen; ein Knoten, der zurückliegt oder widerspricht, wird beiseitegelassen und später wieder versucht. Kontostände werden daran bewiesen, und eine Lüge hält die Zahlung an. Ihre Schlüssel verlassen diesen Computer nie, und kein Server kann Ihr Geld bewegen.</translation>
    </message>
    <message>
        <source>Says what accounts hold, their histories and the names, and passes payments on.</source>
        <translation>Sagt, was Konten enthalten, ihre Verläufe und die Namen, und gibt Zahlungen weiter.</translation>
    </message>
    <message>
        <source>Says what accounts hold, and passes payments on to the network.</source>
        <translation>Sagt, was Konten enthalten, und gibt Zahlungen an das Netz weiter.</translation>
    </message>
    <message>
        <source>The node in use learns your network address, the accounts you follow, the histories you read, the names you look for, and every payment you make.</source>
        <translation>Der verwendete Knoten erfährt Ihre Netzadresse, die Konten, die Sie beobachten, die Verläufe, die Sie lesen, die Namen, die Sie suchen, und jede Ihrer Zahlungen.</translation>
    </message>
    <message>
        <source>Other nodes, one of each operator, learn your network address, the accounts you follow and your payments: what most of them say is kept, and payments are handed to all of them.</source>
        <translation>Andere Knoten, einer je Betreiber, erfahren Ihre Netzadresse, die Konten, die Sie beobachten, und Ihre Zahlungen: Was die meisten sagen, gilt, und Zahlungen werden allen übergeben.</translation>
    </message>
    <message>
        <source>An address that begins with http:// is not encrypted: whoever sits on the way reads along.</source>
        <translation>Eine Adresse, die mit http:// beginnt, ist nicht verschlüsselt: Wer auf dem Weg sitzt, liest mit.</translation>
    </message>
</context>
<context>
    <name>ServersCard</name>
    <message>
        <source>Add to mine</source>
        <translation>Zu meinen hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Starts with wss:// or ws://. It is preferred to those of the list, and asked first which currency it keeps.</source>
        <translation>Beginnt mit wss:// oder ws://. Er wird denen der Liste vorgezogen und zuerst gefragt, welche Währung er führt.</translation>
    </message>
    <message>
        <source>Address of a &amp;node</source>
        <translation>Adresse eines &amp;Knotens</translation>
    </message>
    <message>
        <source>Starts with https:// or http://. It is preferred to those of the list.</source>
        <translation>Beginnt mit https:// oder http://. Er wird denen der Liste vorgezogen.</translation>
    </message>
    <message>
        <source>Address of an &amp;indexer (squid)</source>
        <translation>Adresse eines &amp;Indexers (squid)</translation>
    </message>
    <message>
        <source>Such as g1.example.org:10901, several with commas between. Each is asked first for its currency.</source>
        <translation>Wie g1.example.org:10901, mehrere mit Kommas dazwischen. Jeder wird zuerst nach seiner Währung gefragt.</translation>
    </message>
</context>
<context>
    <name>ServersView</name>
    <message>
        <source>It knows balances and takes payments. Starts with wss:// for Duniter v2, https:// for Duniter v1.</source>
        <translation>Er kennt Kontostände und nimmt Zahlungen an. Beginnt mit wss:// für Duniter v2, mit https:// für Duniter v1.</translation>
    </message>
    <message>
        <source>&amp;Node of Duniter</source>
        <translation>&amp;Knoten von Duniter</translation>
    </message>
    <message>
        <source>It knows names and past payments of Duniter v2. Without it there is no history.</source>
        <translation>Er kennt Namen und vergangene Zahlungen von Duniter v2. Ohne ihn gibt es keinen Verlauf.</translation>
    </message>
    <message>
        <source>&amp;Indexer (squid), if there is one</source>
        <translation>&amp;Indexer (squid), falls es einen gibt</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Andere Währung</translation>
    </message>
    <message>
        <source>Give the addresses of its servers. They are asked which currency they keep; nothing is sent.</source>
        <translation>Geben Sie die Adressen ihrer Server an. Sie werden gefragt, welche Währung sie führen; nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Ask these servers</source>
        <translation>Diese Server fragen</translation>
    </message>
</context>
<context>
    <name>SessionUnlockChoice</name>
    <message>
        <source>Open with my session on this computer</source>
        <translation>Mit meiner Sitzung auf diesem Computer öffnen</translation>
    </message>
    <message>
        <source>No password is asked then: every program of your session could open your keys. Off by default.</source>
        <translation>Dann wird kein Passwort verlangt: Jedes Programm Ihrer Sitzung könnte Ihre Schlüssel öffnen. Anfangs ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Help and about</source>
        <translation>Hilfe und Info</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Wo alles aufbewahrt wird</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Unit of amounts</source>
        <translation>&amp;Einheit der Beträge</translation>
    </message>
    <message>
        <source>&amp;Decimals of the other units</source>
        <translation>De&amp;zimalen anderer Einheiten</translation>
    </message>
    <message>
        <source>Lock after this many &amp;minutes without activity</source>
        <translation>Sperren nach so vielen &amp;Minuten ohne Aktivität</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Lock when the computer sleeps or its session is locked</source>
        <translation>Sperren, wenn der Computer schläft oder seine Sitzung gesperrt wird</translation>
    </message>
    <message>
        <source>Keep Sakia out of screenshots and shared screens</source>
        <translation>Sakia aus Bildschirmfotos und geteilten Bildschirmen heraushalten</translation>
    </message>
    <message>
        <source>Show dividends in histories</source>
        <translation>Dividenden in Verläufen zeigen</translation>
    </message>
    <message>
        <source>Group the dividends of a month in one line</source>
        <translation>Dividenden eines Monats in einer Zeile bündeln</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>The system’s</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Sakia is portable here: everything is kept beside the program, and goes where it goes. Whoever finds it can read all but the keys, which the password protects.</source>
        <translation>Sakia ist hier tragbar: Alles liegt neben dem Programm und geht mit ihm. Wer es findet, kann alles lesen außer den Schlüsseln, die das Passwort schützt.</translation>
    </message>
    <message>
        <source>To carry Sakia on a stick, make a folder named “{name}” beside the program there: its accounts are then kept in it. Nothing is moved by itself: to take these accounts along, quit and copy the folder “profiles” into it.</source>
        <translation>Um Sakia auf einem Stick mitzunehmen, legen Sie dort neben dem Programm einen Ordner namens „{name}“ an: Die Konten liegen dann darin. Nichts zieht von selbst um: Um diese Konten mitzunehmen, beenden Sie Sakia und kopieren den Ordner „profiles“ hinein.</translation>
    </message>
</context>
<context>
    <name>SeveralPart</name>
    <message>
        <source>Pay somebody else in the same payment</source>
        <translation>In derselben Zahlung noch jemandem zahlen</translation>
    </message>
    <message>
        <source>In this payment</source>
        <translation>In dieser Zahlung</translation>
    </message>
    <message>
        <source>This account is in the payment already. Take it out to change its amount.</source>
        <translation>Dieses Konto ist schon in der Zahlung. Nehmen Sie es heraus, um den Betrag zu ändern.</translation>
    </message>
    <message>
        <source>With several people, type an amount for each of them.</source>
        <translation>Bei mehreren Personen geben Sie für jede einen Betrag ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), {amount} together</source>
        <translation>
            <numerusform>%n Person, zusammen {amount}</numerusform>
            <numerusform>%n Personen, zusammen {amount}</numerusform>
        </translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>{name} herausnehmen</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Demonstration: this money exists on this computer alone and is worth nothing.</source>
        <translation>Vorführung: Dieses Geld gibt es nur auf diesem Computer, und es ist nichts wert.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang machen</translation>
    </message>
    <message>
        <source>Test currency {name}: this money is worth nothing.</source>
        <translation>Testwährung {name}: Dieses Geld ist nichts wert.</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Tab goes from one thing to the next, Enter and Space press what has the frame, Escape closes what is open over the page. Alt and an underlined letter go to a field.</source>
        <translation>Tab geht von einem zum nächsten, Eingabe und Leertaste drücken, was den Rahmen hat, Escape schließt, was über der Seite offen ist. Alt und ein unterstrichener Buchstabe führen zu einem Feld.</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Zu einer Seite gehen</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages and accounts</source>
        <translation>Seiten und Konten</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Web of trust</source>
        <translation>Vertrauensnetz</translation>
    </message>
</context>
<context>
    <name>SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>SortChoice</name>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>{column}, descending</source>
        <translation>{column}, absteigend</translation>
    </message>
    <message>
        <source>{column}, ascending</source>
        <translation>{column}, aufsteigend</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Sakia cannot open</source>
        <translation>Sakia kann sich nicht öffnen</translation>
    </message>
    <message>
        <source>A small currency starts on this computer. It takes a few seconds.</source>
        <translation>Eine kleine Währung startet auf diesem Computer. Das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Preparing the demonstration</source>
        <translation>Die Vorführung wird vorbereitet</translation>
    </message>
    <message>
        <source>Asking the node</source>
        <translation>Der Knoten wird gefragt</translation>
    </message>
    <message>
        <source>It tells which currency it keeps.</source>
        <translation>Er sagt, welche Währung er führt.</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Its figures were not read so far.</source>
        <translation>Seine Zahlen wurden bisher nicht gelesen.</translation>
    </message>
    <message>
        <source>Nobody has paid this account yet. It is born with its first payment.</source>
        <translation>Noch hat niemand auf dieses Konto gezahlt. Es entsteht mit der ersten Zahlung.</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Unbenutzt</translation>
    </message>
    <message>
        <source>An account without identity: it pays and is paid, and creates no dividend.</source>
        <translation>Ein Konto ohne Identität: Es zahlt und wird bezahlt, und schöpft keine Dividende.</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Geldbörse</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <source>Somebody created this identity; its owner has to confirm a name.</source>
        <translation>Jemand hat diese Identität angelegt; die Person muss einen Namen bestätigen.</translation>
    </message>
    <message>
        <source>Awaiting certifications</source>
        <translation>Wartet auf Zertifizierungen</translation>
    </message>
    <message>
        <source>The identity is confirmed and waits for enough certifications.</source>
        <translation>Die Identität ist bestätigt und wartet auf genug Zertifizierungen.</translation>
    </message>
    <message>
        <source>No longer a member</source>
        <translation>Nicht mehr Mitglied</translation>
    </message>
    <message>
        <source>The membership ended; it can be renewed.</source>
        <translation>Die Mitgliedschaft ist beendet; sie kann erneuert werden.</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>The identity was revoked for good. The account still holds and moves its money.</source>
        <translation>Die Identität wurde für immer widerrufen. Das Konto behält und bewegt weiter sein Geld.</translation>
    </message>
    <message>
        <source>You follow this account. Its key is not here: nothing can be paid from it.</source>
        <translation>Sie beobachten dieses Konto. Sein Schlüssel ist nicht hier: Nichts kann davon gezahlt werden.</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Signed and kept here; it leaves as soon as a server can be reached.</source>
        <translation>Signiert und hier aufbewahrt; geht ab, sobald ein Server erreichbar ist.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Handed to the network; no block holds it yet.</source>
        <translation>Dem Netz übergeben; noch enthält es kein Block.</translation>
    </message>
    <message>
        <source>In a block</source>
        <translation>In einem Block</translation>
    </message>
    <message>
        <source>In a block that the network is about to make final.</source>
        <translation>In einem Block, den das Netz bald endgültig macht.</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>Done. Nobody can undo it.</source>
        <translation>Fertig. Niemand kann es rückgängig machen.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>The network did not take it. No money moved.</source>
        <translation>Das Netz hat es nicht angenommen. Kein Geld wurde bewegt.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>A block holds it, but a rule forbade it. No money moved, save perhaps the fee.</source>
        <translation>Ein Block enthält es, aber eine Regel verbot es. Kein Geld wurde bewegt, außer vielleicht der Gebühr.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>No block took it in time, and none can any more. No money moved.</source>
        <translation>Kein Block nahm es rechtzeitig, und keiner kann es mehr. Kein Geld wurde bewegt.</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>An earlier payment of this account came to nothing. Once this one is no longer valid, you can pay again.</source>
        <translation>Aus einer früheren Zahlung dieses Kontos wurde nichts. Sobald diese nicht mehr gilt, können Sie wieder zahlen.</translation>
    </message>
    <message>
        <source>In a block, result unknown</source>
        <translation>In einem Block, Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>A block holds it, but no server remembers what it did. Look at the balance; do not pay again before you know.</source>
        <translation>Ein Block enthält es, aber kein Server weiß noch, was es bewirkte. Sehen Sie auf den Kontostand; zahlen Sie nicht noch einmal, bevor Sie es wissen.</translation>
    </message>
    <message>
        <source>Its block is not final yet.</source>
        <translation>Sein Block ist noch nicht endgültig.</translation>
    </message>
    <message>
        <source>Not final yet</source>
        <translation>Noch nicht endgültig</translation>
    </message>
    <message>
        <source>No server has told yet where it comes from.</source>
        <translation>Noch hat kein Server gesagt, woher es kommt.</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>Nicht geklärt</translation>
    </message>
    <message>
        <source>held until the distance evaluation ends</source>
        <translation>bis die Distanzprüfung endet</translation>
    </message>
    <message>
        <source>held by a rule of the currency</source>
        <translation>durch eine Regel der Währung</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet sich</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Andere Währung</translation>
    </message>
    <message>
        <source>This server keeps another currency. Nothing it says is believed.</source>
        <translation>Dieser Server führt eine andere Währung. Nichts, was er sagt, wird geglaubt.</translation>
    </message>
    <message>
        <source>Servers contradict each other</source>
        <translation>Server widersprechen sich</translation>
    </message>
    <message>
        <source>No majority agrees on what is final. Nothing new is believed, and nothing is signed.</source>
        <translation>Keine Mehrheit ist sich einig, was endgültig ist. Nichts Neues wird geglaubt, und nichts wird signiert.</translation>
    </message>
    <message>
        <source>The demonstration stopped; it starts again by itself</source>
        <translation>Die Vorführung hat angehalten; sie startet von selbst wieder</translation>
    </message>
    <message>
        <source>The network is slow: last final block {number}, {ago}</source>
        <translation>Das Netz ist langsam: letzter endgültiger Block {number}, {ago}</translation>
    </message>
    <message>
        <source>Connected without history: block {number}, {ago}</source>
        <translation>Verbunden ohne Verlauf: Block {number}, {ago}</translation>
    </message>
    <message>
        <source>Connected, waiting for the first block</source>
        <translation>Verbunden, wartet auf den ersten Block</translation>
    </message>
    <message>
        <source>Offline: no server is found. Is there a network?</source>
        <translation>Offline: kein Server gefunden. Gibt es ein Netz?</translation>
    </message>
    <message>
        <source>Offline: a web page answers. Does the network ask you to log in?</source>
        <translation>Offline: eine Webseite antwortet. Müssen Sie sich im Netz anmelden?</translation>
    </message>
    <message>
        <source>Offline: what answers cannot prove to be the servers</source>
        <translation>Offline: was antwortet, kann nicht beweisen, dass es die Server sind</translation>
    </message>
    <message>
        <source>Offline: servers stay silent, figures are the last ones known</source>
        <translation>Offline: die Server schweigen, die Zahlen sind die letzten bekannten</translation>
    </message>
    <message>
        <source>Offline: figures are the last ones known</source>
        <translation>Offline: die Zahlen sind die letzten bekannten</translation>
    </message>
    <message>
        <source>One alone may be mistaken without anybody noticing: what is shown is its word, and payments on their way are settled once a second operator answers. That comes by itself; or add a server, and remove those of yours that no longer exist.</source>
        <translation>Einer allein kann sich irren, ohne dass es jemand merkt: Was gezeigt wird, ist sein Wort, und Zahlungen unterwegs werden erst geklärt, wenn ein zweiter Betreiber antwortet. Das kommt von selbst; oder fügen Sie einen Server hinzu und entfernen Sie eigene, die es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>Connected, but this computer’s clock is {duration} ahead of the network</source>
        <translation>Verbunden, aber die Uhr dieses Computers geht dem Netz {duration} vor</translation>
    </message>
    <message>
        <source>Connected, but this computer’s clock is {duration} behind the network</source>
        <translation>Verbunden, aber die Uhr dieses Computers geht dem Netz {duration} nach</translation>
    </message>
    <message>
        <source>Payments are safe: what is signed goes by blocks, not by this clock. Set the clock, so that the dates and ages shown here are right.</source>
        <translation>Zahlungen sind sicher: Was signiert wird, richtet sich nach Blöcken, nicht nach dieser Uhr. Stellen Sie die Uhr, damit Daten und Zeiten hier stimmen.</translation>
    </message>
    <message>
        <source>Connected: block {number}, {ago}</source>
        <translation>Verbunden: Block {number}, {ago}</translation>
    </message>
    <message>
        <source>Connected: block {number}, {ago} (1 server)</source>
        <translation>Verbunden: Block {number}, {ago} (1 Server)</translation>
    </message>
    <message>
        <source>Connected: {agreeing} of {asked} operators agree, block {number}, {ago}</source>
        <translation>Verbunden: {agreeing} von {asked} Betreibern einig, Block {number}, {ago}</translation>
    </message>
    <message>
        <source>Unknown status</source>
        <translation>Unbekannter Status</translation>
    </message>
    <message>
        <source>A member of the web of trust, who creates the dividend.</source>
        <translation>Ein Mitglied des Vertrauensnetzes, das die Dividende schöpft.</translation>
    </message>
    <message>
        <source>The currency has a status that this version of Sakia does not know: update it.</source>
        <translation>Die Währung hat einen Status, den diese Version von Sakia nicht kennt: Aktualisieren Sie sie.</translation>
    </message>
    <message>
        <source>One operator of {known} answers: nothing is settled ({ago})</source>
        <translation>Ein Betreiber von {known} antwortet: nichts wird abgeschlossen ({ago})</translation>
    </message>
    <message>
        <source>locked until a date</source>
        <translation>bis zu einem Datum gesperrt</translation>
    </message>
    <message>
        <source>{status}, watch only</source>
        <translation>{status}, nur beobachtet</translation>
    </message>
    <message>
        <source>A member until the membership ends: it told that it leaves the web of trust.</source>
        <translation>Mitglied bis zum Ende der Mitgliedschaft: Diese Identität hat angekündigt, dass sie das Vertrauensnetz verlässt.</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Geht</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>See where it stands</source>
        <translation>Ansehen, wo es steht</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Vorführung</translation>
    </message>
    <message>
        <source>See the network</source>
        <translation>Netz ansehen</translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation>Verbindung: {state}</translation>
    </message>
    <message>
        <source>See whose turn it is</source>
        <translation>Sehen, wer an der Reihe ist</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step {step} of {count}: {words}</source>
        <translation>Schritt {step} von {count}: {words}</translation>
    </message>
</context>
<context>
    <name>SupposePanel</name>
    <message>
        <source>What if they certify?</source>
        <translation>Und wenn diese Personen zertifizieren?</translation>
    </message>
    <message>
        <source>Who might certify</source>
        <translation>Wer zertifizieren könnte</translation>
    </message>
    <message>
        <source>A member’s name, address or number</source>
        <translation>Name, Adresse oder Nummer eines Mitglieds</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Only members certify, and {name} is none now.</source>
        <translation>Nur Mitglieder zertifizieren, und {name} ist derzeit keines.</translation>
    </message>
    <message>
        <source>Not known yet: the web of trust is being read.</source>
        <translation>Noch nicht bekannt: Das Vertrauensnetz wird gelesen.</translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Nothing: everything is in order.</source>
        <translation>Nichts: Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>Not known yet: your accounts were not all read.</source>
        <translation>Noch nicht bekannt: Ihre Konten wurden nicht alle gelesen.</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>{account}: nobody knows what became of {amount}.</source>
        <translation>{account}: niemand weiß, was aus {amount} wurde.</translation>
    </message>
    <message>
        <source>{account}: a payment of {amount} is held back.</source>
        <translation>{account}: eine Zahlung von {amount} wird zurückgehalten.</translation>
    </message>
    <message>
        <source>{account}: choose the name of the identity.</source>
        <translation>{account}: Wählen Sie den Namen der Identität.</translation>
    </message>
    <message>
        <source>{account}: ask to become a member.</source>
        <translation>{account}: Beantragen Sie die Mitgliedschaft.</translation>
    </message>
    <message>
        <source>{account}: renew the membership.</source>
        <translation>{account}: Erneuern Sie die Mitgliedschaft.</translation>
    </message>
    <message>
        <source>{account}: {dividends} {amount}</source>
        <translation>{account}: {dividends} {amount}</translation>
    </message>
    <message>
        <source>{account}: make sure that its recovery phrase is on paper.</source>
        <translation>{account}: Prüfen Sie, dass die Wiederherstellungsphrase auf Papier steht.</translation>
    </message>
    <message>
        <source>{account}: a payment of {amount} expired. No money moved.</source>
        <translation>{account}: eine Zahlung von {amount} ist abgelaufen. Kein Geld wurde bewegt.</translation>
    </message>
    <message>
        <source>{account}: a payment of {amount} came to nothing.</source>
        <translation>{account}: aus einer Zahlung von {amount} wurde nichts.</translation>
    </message>
    <message>
        <source>Until {date}.</source>
        <translation>Bis {date}.</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Abholen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Certify</source>
        <translation>Zertifizieren</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Hingehen</translation>
    </message>
    <message>
        <source>{account}: make the revocation of the identity, and keep it.</source>
        <translation>{account}: Erstellen Sie den Widerruf der Identität, und bewahren Sie ihn auf.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>{account}: leaves the web of trust, as it told. It can still ask to stay.</source>
        <translation>{account}: verlässt das Vertrauensnetz, wie angekündigt. Noch kann darum gebeten werden, zu bleiben.</translation>
    </message>
</context>
<context>
    <name>TillDialog</name>
    <message>
        <source>To be paid</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>QR code to pay {name}</source>
        <translation>QR-Code, um {name} zu zahlen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Next payment</source>
        <translation>Nächste Zahlung</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search everything ({keys})</source>
        <translation>Alles durchsuchen ({keys})</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Lock now ({keys}). It locks by itself when nobody is there.</source>
        <translation>Jetzt sperren ({keys}). Es sperrt sich selbst, wenn niemand da ist.</translation>
    </message>
    <message>
        <source>Show amounts ({keys})</source>
        <translation>Beträge zeigen ({keys})</translation>
    </message>
    <message>
        <source>Hide amounts ({keys})</source>
        <translation>Beträge verbergen ({keys})</translation>
    </message>
</context>
<context>
    <name>TotalCard</name>
    <message>
        <source>What you have</source>
        <translation>Was Sie haben</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Pay somebody</source>
        <translation>Jemandem zahlen</translation>
    </message>
    <message>
        <source>Find somebody by name, type an amount, read the summary, sign. About half a minute later the payment is final: nobody can take it back.</source>
        <translation>Finden Sie jemanden über den Namen, geben Sie einen Betrag ein, lesen Sie die Zusammenfassung, signieren Sie. Etwa eine halbe Minute später ist die Zahlung endgültig: Niemand kann sie zurücknehmen.</translation>
    </message>
    <message>
        <source>Go to the payment</source>
        <translation>Zur Zahlung gehen</translation>
    </message>
    <message>
        <source>Your payment is on its way. It is final in half a minute or so.</source>
        <translation>Ihre Zahlung ist unterwegs. In etwa einer halben Minute ist sie endgültig.</translation>
    </message>
    <message>
        <source>Be paid</source>
        <translation>Bezahlt werden</translation>
    </message>
    <message>
        <source>Your address is all that others need: show its QR code, or send it. Here the grocery owes you something: let it pay, and watch the money arrive.</source>
        <translation>Ihre Adresse ist alles, was andere brauchen: Zeigen Sie ihren QR-Code, oder senden Sie sie. Hier schuldet Ihnen der Laden etwas: Lassen Sie ihn zahlen, und sehen Sie zu, wie das Geld ankommt.</translation>
    </message>
    <message>
        <source>Show my address</source>
        <translation>Meine Adresse zeigen</translation>
    </message>
    <message>
        <source>The grocery has paid. It is final in half a minute or so.</source>
        <translation>Der Laden hat gezahlt. In etwa einer halben Minute ist es endgültig.</translation>
    </message>
    <message>
        <source>Certify somebody</source>
        <translation>Jemanden zertifizieren</translation>
    </message>
    <message>
        <source>To certify says: I know this person well, and this is their only identity. You may do so once every five days; it lasts two years and cannot be taken back.</source>
        <translation>Zertifizieren heißt: Ich kenne diese Person gut, und dies ist ihre einzige Identität. Das geht einmal alle fünf Tage; es gilt zwei Jahre und lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Choose somebody to certify</source>
        <translation>Jemanden zum Zertifizieren wählen</translation>
    </message>
    <message>
        <source>Your certification is on its way. It is final in half a minute or so.</source>
        <translation>Ihre Zertifizierung ist unterwegs. In etwa einer halben Minute ist sie endgültig.</translation>
    </message>
    <message>
        <source>Renew your membership</source>
        <translation>Mitgliedschaft erneuern</translation>
    </message>
    <message>
        <source>A membership lasts a year. To renew it, ask for an evaluation: 10 Ğ1 are held until the answer comes, some ten minutes later, and given back when it is yes.</source>
        <translation>Eine Mitgliedschaft dauert ein Jahr. Um sie zu erneuern, bitten Sie um eine Prüfung: 10&#xa0;Ğ1 sind bis zur Antwort gebunden, etwa zehn Minuten, und werden bei Ja zurückgegeben.</translation>
    </message>
    <message>
        <source>See my membership</source>
        <translation>Meine Mitgliedschaft ansehen</translation>
    </message>
    <message>
        <source>Your request is on its way. It is final in half a minute or so.</source>
        <translation>Ihre Anfrage ist unterwegs. In etwa einer halben Minute ist sie endgültig.</translation>
    </message>
    <message>
        <source>Keep your recovery phrase</source>
        <translation>Die Wiederherstellungsphrase aufbewahren</translation>
    </message>
    <message>
        <source>Its words open your accounts again when this computer is lost. Open the details (the password here is “{password}”), see the words, write them down, and let Sakia check two.</source>
        <translation>Ihre Wörter öffnen Ihre Konten wieder, wenn dieser Computer verloren ist. Öffnen Sie die Details (das Passwort ist hier „{password}“), sehen Sie die Wörter an, schreiben Sie sie auf, und lassen Sie Sakia zwei davon prüfen.</translation>
    </message>
    <message>
        <source>Open the details</source>
        <translation>Details öffnen</translation>
    </message>
    <message>
        <source>Tour, step {position} of {count}</source>
        <translation>Schritt {position} von {count}</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Fertig: {step}</translation>
    </message>
    <message>
        <source>This account is empty. Let the grocery pay you something first; then find somebody to pay by name.</source>
        <translation>Dieses Konto ist leer. Lassen Sie sich zuerst vom Laden etwas zahlen; suchen Sie dann jemanden beim Namen, dem Sie zahlen.</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Tour of the demonstration</source>
        <translation>Rundgang durch die Vorführung</translation>
    </message>
    <message>
        <source>Let the grocery pay</source>
        <translation>Den Laden zahlen lassen</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Diesen Schritt auslassen</translation>
    </message>
    <message>
        <source>Put the tour away; it can be taken up again at any time</source>
        <translation>Den Rundgang wegräumen; er lässt sich jederzeit wieder aufnehmen</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>That was the tour</source>
        <translation>Das war der Rundgang</translation>
    </message>
    <message>
        <source>Steps done: {done} of {count}. Everything else is yours to try: nothing here is worth anything, and the settings start the demonstration afresh.</source>
        <translation>Erledigte Schritte: {done} von {count}. Alles andere dürfen Sie ausprobieren: Hier ist nichts etwas wert, und in den Einstellungen fängt die Vorführung von vorn an.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Von vorn beginnen</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} von {most}</translation>
    </message>
    <message>
        <source>{count} ({needed} needed)</source>
        <translation>{count} ({needed} nötig)</translation>
    </message>
    <message>
        <source>only members certify</source>
        <translation>nur Mitglieder zertifizieren</translation>
    </message>
    <message>
        <source>only with enough certifications received</source>
        <translation>nur mit genügend erhaltenen Zertifizierungen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>when one of the {count} given ends</source>
        <translation>wenn eine der {count} gegebenen endet</translation>
    </message>
    <message>
        <source>{date}, when the first of the {count} given ends</source>
        <translation>{date}, wenn die erste der {count} gegebenen endet</translation>
    </message>
    <message>
        <source>{date}: membership</source>
        <translation>{date}: Mitgliedschaft</translation>
    </message>
    <message>
        <source>{date}: a certification received</source>
        <translation>{date}: erhaltene Zertifizierung</translation>
    </message>
    <message>
        <source>{date}: a certification given</source>
        <translation>{date}: gegebene Zertifizierung</translation>
    </message>
    <message>
        <source>{date}: the identity is revoked</source>
        <translation>{date}: Identität widerrufen</translation>
    </message>
    <message>
        <source>{date}: the identity is removed</source>
        <translation>{date}: Identität gelöscht</translation>
    </message>
    <message>
        <source>Invited by a member. It is removed on {date} unless a name is chosen before.</source>
        <translation>Von einem Mitglied eingeladen. Sie wird am {date} gelöscht, wenn vorher kein Name gewählt wird.</translation>
    </message>
    <message>
        <source>It has its name. It is removed on {date} unless it becomes a member before.</source>
        <translation>Sie hat ihren Namen. Sie wird am {date} gelöscht, wenn sie vorher nicht Mitglied wird.</translation>
    </message>
    <message>
        <source>A member until {date}, and longer when renewed before.</source>
        <translation>Mitglied bis {date}, und länger, wenn vorher erneuert wird.</translation>
    </message>
    <message>
        <source>The membership ended. It can be had again; without it the identity is revoked on {date}.</source>
        <translation>Die Mitgliedschaft ist beendet. Man kann sie wiedererlangen; sonst wird die Identität am {date} widerrufen.</translation>
    </message>
    <message>
        <source>Revoked for good. It is removed on {date}; the account and its money stay.</source>
        <translation>Für immer widerrufen. Sie wird am {date} gelöscht; das Konto und sein Geld bleiben.</translation>
    </message>
    <message>
        <source>This version of Sakia does not know its status: nothing of it can be changed here.</source>
        <translation>Diese Version von Sakia kennt ihren Status nicht: Hier kann nichts an ihr geändert werden.</translation>
    </message>
    <message>
        <source>Ask members who know you well.</source>
        <translation>Bitten Sie Mitglieder, die Sie gut kennen.</translation>
    </message>
    <message>
        <source>Choose the name of this identity. A name is final.</source>
        <translation>Wählen Sie den Namen dieser Identität. Ein Name ist endgültig.</translation>
    </message>
    <message>
        <source>It has enough certifications: ask to become a member. {price} are held until the answer.</source>
        <translation>Sie hat genug Zertifizierungen: Bitten Sie um die Mitgliedschaft. {price} sind bis zur Antwort gebunden.</translation>
    </message>
    <message>
        <source>Its distance is being evaluated. The answer comes by itself, 8 to 12 minutes after the request.</source>
        <translation>Ihre Distanz wird geprüft. Die Antwort kommt von selbst, 8 bis 12 Minuten nach der Anfrage.</translation>
    </message>
    <message>
        <source>Renew the membership: it ends on {ends}. {price} are held until the answer.</source>
        <translation>Erneuern Sie die Mitgliedschaft: Sie endet am {ends}. {price} sind bis zur Antwort gebunden.</translation>
    </message>
    <message>
        <source>The membership ends on {ends}. It can be renewed from {renewable}.</source>
        <translation>Die Mitgliedschaft endet am {ends}. Sie kann ab {renewable} erneuert werden.</translation>
    </message>
    <message>
        <source>Nothing to do: all is in order.</source>
        <translation>Nichts zu tun: Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>Nothing can be done with a revoked identity.</source>
        <translation>Mit einer widerrufenen Identität kann man nichts tun.</translation>
    </message>
    <message>
        <source>Update Sakia to know more.</source>
        <translation>Aktualisieren Sie Sakia, um mehr zu erfahren.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>now, until {date}</source>
        <translation>jetzt, bis {date}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>von {first} bis {last}</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>noch {duration}</translation>
    </message>
    <message>
        <source>identity {number}</source>
        <translation>Identität {number}</translation>
    </message>
    <message>
        <source>{figure} %</source>
        <translation>{figure} %</translation>
    </message>
    <message>
        <source>Referees are members who certify and are certified enough.</source>
        <translation>Referenzmitglieder sind Mitglieder, die genug zertifizieren und zertifiziert werden.</translation>
    </message>
    <message>
        <source>A membership begins or goes on only while {percent} of them are linked to the person through {steps} certifications at most.</source>
        <translation>Eine Mitgliedschaft beginnt oder besteht nur fort, solange {percent} von ihnen mit der Person über höchstens {steps} Zertifizierungen verbunden sind.</translation>
    </message>
    <message>
        <source>{percent} of the referees are within reach: enough, since {needed} are asked for.</source>
        <translation>{percent} der Referenzmitglieder sind erreichbar: genug, denn {needed} sind verlangt.</translation>
    </message>
    <message>
        <source>{percent} of the referees are within reach, and {needed} are asked for: too few.</source>
        <translation>{percent} der Referenzmitglieder sind erreichbar, und {needed} sind verlangt: zu wenige.</translation>
    </message>
    <message>
        <source>{signer} renews the certification of {person}. Fee: {fee}.</source>
        <translation>{signer} erneuert die Zertifizierung von {person}. Gebühr: {fee}.</translation>
    </message>
    <message>
        <source>{signer} certifies {person}. Fee: {fee}.</source>
        <translation>{signer} zertifiziert {person}. Gebühr: {fee}.</translation>
    </message>
    <message>
        <source>{signer} tells the web of trust that it leaves. Fee: {fee}.</source>
        <translation>{signer} nimmt Abschied vom Vertrauensnetz. Gebühr: {fee}.</translation>
    </message>
    <message>
        <source>{signer} asks for the evaluation upon which the membership begins or goes on. Fee: {fee}. {held} are held until the answer: they come back when it is good, and are lost when the distance is too great.</source>
        <translation>{signer} bittet um die Prüfung, mit der die Mitgliedschaft beginnt oder weitergeht. Gebühr: {fee}. {held} sind bis zur Antwort gebunden: Sie kommen zurück, wenn sie gut ist, und sind verloren, wenn die Distanz zu groß ist.</translation>
    </message>
    <message>
        <source>{signer}: {what}. Fee: {fee}.</source>
        <translation>{signer}: {what}. Gebühr: {fee}.</translation>
    </message>
    <message>
        <source>Signed and kept on this computer. It leaves as soon as a server takes it.</source>
        <translation>Signiert und auf diesem Computer aufbewahrt. Sie geht ab, sobald ein Server sie nimmt.</translation>
    </message>
    <message>
        <source>The network has it. The next blocks will hold it.</source>
        <translation>Das Netz hat sie. Die nächsten Blöcke werden sie enthalten.</translation>
    </message>
    <message>
        <source>A block holds it. In a moment nobody can undo that any more.</source>
        <translation>Ein Block enthält sie. Gleich kann das niemand mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>Done, for good.</source>
        <translation>Erledigt, für immer.</translation>
    </message>
    <message>
        <source>A block holds it, but no server remembers whether it worked. Look at the identity in a while before you do it again.</source>
        <translation>Ein Block enthält es, aber kein Server erinnert sich, ob es gelungen ist. Sehen Sie die Identität später an, bevor Sie es noch einmal tun.</translation>
    </message>
    <message>
        <source>A block holds it, but nothing was changed by it. {reason}</source>
        <translation>Ein Block enthält es, aber es hat nichts geändert. {reason}</translation>
    </message>
    <message>
        <source>The network did not take it. Nothing was changed. {reason}</source>
        <translation>Das Netz hat es nicht angenommen. Nichts wurde geändert. {reason}</translation>
    </message>
    <message>
        <source>No block took it in time, and none can any more. Nothing was changed: you can do it again.</source>
        <translation>Kein Block hat es rechtzeitig aufgenommen, und keiner kann es mehr. Nichts wurde geändert: Sie können es noch einmal tun.</translation>
    </message>
    <message>
        <source>Something earlier of this account came to nothing, so this is held back until {moment}.</source>
        <translation>Aus etwas Früherem dieses Kontos wurde nichts, darum wird dies bis {moment} zurückgehalten.</translation>
    </message>
    <message>
        <source>Something earlier of this account came to nothing, so this is held back a few minutes.</source>
        <translation>Aus etwas Früherem dieses Kontos wurde nichts, darum wird dies einige Minuten zurückgehalten.</translation>
    </message>
    <message>
        <source>{date}: too few certifications</source>
        <translation>{date}: zu wenige Zertifizierungen</translation>
    </message>
    <message>
        <source>Revoked for good. The account and its money stay.</source>
        <translation>Für immer widerrufen. Das Konto und sein Geld bleiben.</translation>
    </message>
    <message>
        <source>It has enough certifications: ask to become a member.</source>
        <translation>Sie hat genug Zertifizierungen: Bitten Sie um die Mitgliedschaft.</translation>
    </message>
    <message>
        <source>It has been asked for: a block takes the request as soon as the rules are met.</source>
        <translation>Darum wurde gebeten: Ein Block nimmt die Anfrage, sobald die Regeln erfüllt sind.</translation>
    </message>
    <message>
        <source>Renew the membership: it ends on {ends}.</source>
        <translation>Erneuern Sie die Mitgliedschaft: Sie endet am {ends}.</translation>
    </message>
    <message>
        <source>{signer} asks to become or to stay a member. Fee: {fee}.</source>
        <translation>{signer} bittet darum, Mitglied zu werden oder zu bleiben. Gebühr: {fee}.</translation>
    </message>
    <message>
        <source>The network has it, and keeps it until the rules allow to write it in a block.</source>
        <translation>Das Netz hat es und bewahrt es auf, bis die Regeln erlauben, es in einen Block zu schreiben.</translation>
    </message>
    <message>
        <source>{signer} asks for the evaluation upon which {person} becomes a member. Fee: {fee}. {held} of {signer} are held until the answer: they come back when it is good, and {signer} loses them when the distance is too great.</source>
        <translation>{signer} bittet um die Prüfung, mit der {person} Mitglied wird. Gebühr: {fee}. {held} von {signer} sind bis zur Antwort gebunden: Sie kommen zurück, wenn sie gut ist, und {signer} verliert sie, wenn die Distanz zu groß ist.</translation>
    </message>
    <message>
        <source>A block holds it. Once several more stand on it, nobody can undo that any more.</source>
        <translation>Ein Block enthält es. Sobald einige weitere darauf stehen, kann es niemand mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>It told that it leaves: a member until {date}, and no longer unless it asks to stay before.</source>
        <translation>Sie hat ihren Abschied angekündigt: Mitglied bis {date} und nicht länger, außer sie bittet vorher darum, zu bleiben.</translation>
    </message>
    <message>
        <source>Nothing to do if that is still meant. To stay, ask before the certifications in force run out.</source>
        <translation>Nichts zu tun, wenn das noch so gewollt ist. Um zu bleiben, bitten Sie darum, bevor die gültigen Zertifizierungen ablaufen.</translation>
    </message>
</context>
<context>
    <name>TrustPage</name>
    <message>
        <source>Web of trust</source>
        <translation>Vertrauensnetz</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
    <message>
        <source>What you see may be old.</source>
        <translation>Was Sie sehen, ist vielleicht nicht mehr aktuell.</translation>
    </message>
    <message>
        <source>My identities</source>
        <translation>Meine Identitäten</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Certify</source>
        <translation>Zertifizieren</translation>
    </message>
    <message>
        <source>Become a member</source>
        <translation>Mitglied werden</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Widerruf</translation>
    </message>
    <message>
        <source>Keys and links</source>
        <translation>Schlüssel und Verknüpfungen</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Protokolle</translation>
    </message>
</context>
<context>
    <name>TrustReviewCard</name>
    <message>
        <source>Sign and send</source>
        <translation>Signieren und senden</translation>
    </message>
    <message>
        <source>Asking the network whether this is possible…</source>
        <translation>Das Netz wird gefragt, ob das möglich ist…</translation>
    </message>
</context>
<context>
    <name>UnitSwitch</name>
    <message>
        <source>Unit of amounts</source>
        <translation>Einheit der Beträge</translation>
    </message>
    <message>
        <source>More units</source>
        <translation>Weitere Einheiten</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>UD</source>
        <translation>UD</translation>
    </message>
    <message>
        <source>% M/N</source>
        <translation>% M/N</translation>
    </message>
    <message>
        <source>UD ±0</source>
        <translation>UD ±0</translation>
    </message>
    <message>
        <source>Currency unit ({currency})</source>
        <translation>Währungseinheit ({currency})</translation>
    </message>
    <message>
        <source>The amount as it is written in the blocks. One unit is one hundred cents.</source>
        <translation>Der Betrag, wie er in den Blöcken steht. Eine Einheit sind hundert Cent.</translation>
    </message>
    <message>
        <source>Universal dividend (UD)</source>
        <translation>Universelle Dividende (UD)</translation>
    </message>
    <message>
        <source>How many universal dividends the amount is worth: the amount divided by the UD of now. Every member creates the same, so 1 UD means the same for everybody, everywhere and at all times.</source>
        <translation>Wie viele universelle Dividenden der Betrag wert ist: der Betrag geteilt durch die jetzige UD. Jedes Mitglied schöpft gleich viel, also bedeutet 1 UD für alle dasselbe, überall und zu jeder Zeit.</translation>
    </message>
    <message>
        <source>Percent of the average share (M/N)</source>
        <translation>Prozent des Durchschnittsanteils (M/N)</translation>
    </message>
    <message>
        <source>The amount compared with the average share of a member: all the money M divided by the number of members N. 100 % means exactly the average.</source>
        <translation>Der Betrag verglichen mit dem Durchschnittsanteil eines Mitglieds: alles Geld M geteilt durch die Zahl der Mitglieder N. 100 % heißt genau der Durchschnitt.</translation>
    </message>
    <message>
        <source>Distance to the average, in {currency}</source>
        <translation>Abstand zum Durchschnitt, in {currency}</translation>
    </message>
    <message>
        <source>The amount minus the average share M/N. Above zero: more than the average; below zero: less. Summed over all members it is zero. Payments are shown in {currency}.</source>
        <translation>Der Betrag minus den Durchschnittsanteil M/N. Über null: mehr als der Durchschnitt; unter null: weniger. Über alle Mitglieder summiert ist es null. Zahlungen werden in {currency} gezeigt.</translation>
    </message>
    <message>
        <source>Distance to the average, in UD</source>
        <translation>Abstand zum Durchschnitt, in UD</translation>
    </message>
    <message>
        <source>The amount minus the average share M/N, counted in universal dividends. Summed over all members it is zero. Payments are shown in UD.</source>
        <translation>Der Betrag minus den Durchschnittsanteil M/N, gezählt in universellen Dividenden. Über alle Mitglieder summiert ist es null. Zahlungen werden in UD gezeigt.</translation>
    </message>
</context>
<context>
    <name>UnitsHelp</name>
    <message>
        <source>Hide the five units</source>
        <translation>Die fünf Einheiten verbergen</translation>
    </message>
    <message>
        <source>What the five units mean</source>
        <translation>Was die fünf Einheiten bedeuten</translation>
    </message>
</context>
<context>
    <name>UnreadLines</name>
    <message>
        <source>These lines cannot be read</source>
        <translation>Diese Zeilen lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Use</name>
    <message>
        <source>You certified this person on {since}, until {date}: a renewal now adds little.</source>
        <translation>Sie haben diese Person am {since} zertifiziert, bis {date}: Eine Erneuerung bringt jetzt wenig.</translation>
    </message>
    <message>
        <source>This person has all the certifications it takes: what is missing is to ask for the membership.</source>
        <translation>Diese Person hat alle nötigen Zertifizierungen: Es fehlt nur der Antrag auf Mitgliedschaft.</translation>
    </message>
    <message>
        <source>This person has all the certifications it takes, and has asked to be a member: wait for the answer.</source>
        <translation>Diese Person hat alle nötigen Zertifizierungen und hat die Mitgliedschaft beantragt: Warten Sie auf die Antwort.</translation>
    </message>
    <message>
        <source>It is too late for this identity: it ends on {date}, before it could become a member.</source>
        <translation>Für diese Identität ist es zu spät: Sie endet am {date}, bevor sie Mitglied werden könnte.</translation>
    </message>
    <message>
        <source>Even with yours, {percent} of the referees are within reach, and {needed} are asked for: too few. Members nearer to the referees would help more.</source>
        <translation>Auch mit Ihrer sind {percent} der Referenzmitglieder erreichbar, und {needed} sind verlangt: zu wenige. Mitglieder, die den Referenzmitgliedern näher sind, würden mehr helfen.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Sakia {version} is there, since {date}.</source>
        <translation>Sakia {version} ist da, seit {date}.</translation>
    </message>
    <message>
        <source>No version is newer than yours, {version}. Looked {moment}.</source>
        <translation>Keine Version ist neuer als Ihre, {version}. Nachgesehen: {moment}.</translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <source>New versions</source>
        <translation>Neue Versionen</translation>
    </message>
    <message>
        <source>Look for a new version once a day</source>
        <translation>Einmal am Tag nach einer neuen Version sehen</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Open the project’s page</source>
        <translation>Seite des Projekts öffnen</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>This Sakia, {version}, looks for no newer one and asks nobody: the project has no key yet by which a word about a new version could be told from a forged one.</source>
        <translation>Dieses Sakia, {version}, sucht kein neueres und fragt niemanden: Das Projekt hat noch keinen Schlüssel, an dem sich die Nachricht von einer neuen Version von einer gefälschten unterscheiden ließe.</translation>
    </message>
    <message>
        <source>{host} is asked, through your proxy if you have one, and learns your network address and that you use Sakia. Only a signed text comes back, with what is new: nothing is downloaded or installed by itself.</source>
        <translation>{host} wird gefragt, über Ihren Proxy, wenn Sie einen haben, und erfährt Ihre Netzadresse und dass Sie Sakia verwenden. Zurück kommt nur ein signierter Text mit den Neuigkeiten: Nichts wird von selbst heruntergeladen oder installiert.</translation>
    </message>
    <message>
        <source>This Sakia, {version}, looks for no newer one here: the demonstration asks nobody.</source>
        <translation>Dieses Sakia, {version}, sucht hier kein neueres: Die Vorführung fragt niemanden.</translation>
    </message>
</context>
<context>
    <name>Viewfinder</name>
    <message>
        <source>What the camera sees</source>
        <translation>Was die Kamera sieht</translation>
    </message>
</context>
<context>
    <name>WatchView</name>
    <message>
        <source>An address, a public key of Duniter v1, or a payment link.</source>
        <translation>Eine Adresse, ein öffentlicher Schlüssel von Duniter v1 oder ein Zahlungslink.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Your own word for it; nobody else sees it.</source>
        <translation>Ihr eigenes Wort dafür; niemand sonst sieht es.</translation>
    </message>
    <message>
        <source>Watch an address</source>
        <translation>Adresse beobachten</translation>
    </message>
    <message>
        <source>You will see its balance and its history. Nothing can be paid from it here.</source>
        <translation>Sie sehen Kontostand und Verlauf. Von hier kann nichts davon gezahlt werden.</translation>
    </message>
    <message>
        <source>Watch this address</source>
        <translation>Diese Adresse beobachten</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>Way to somebody</source>
        <translation>Weg zu jemandem</translation>
    </message>
    <message>
        <source>Way to</source>
        <translation>Weg zu</translation>
    </message>
    <message>
        <source>To whom? A name, an address or a number</source>
        <translation>Zu wem? Ein Name, eine Adresse oder eine Nummer</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>Der Hinweg</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Der Rückweg</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>WeakPassword</name>
    <message>
        <source>Easy to guess: whoever gets a copy of this computer’s files could open your accounts. Make it longer: several words are best.</source>
        <translation>Leicht zu erraten: Wer eine Kopie der Dateien dieses Computers bekommt, könnte Ihre Konten öffnen. Machen Sie es länger: Mehrere Wörter sind am besten.</translation>
    </message>
    <message>
        <source>I know that this password is easy to guess</source>
        <translation>Ich weiß, dass dieses Passwort leicht zu erraten ist</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>Who would help most?</source>
        <translation>Wer würde am meisten helfen?</translation>
    </message>
    <message>
        <source>Not known yet: the web of trust is being read.</source>
        <translation>Noch nicht bekannt: Das Vertrauensnetz wird gelesen.</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Wird berechnet…</translation>
    </message>
</context>
<context>
    <name>WhoPart</name>
    <message>
        <source>A name, a contact, one of your accounts, an address, a payment link.</source>
        <translation>Ein Name, ein Kontakt, eines Ihrer Konten, eine Adresse, ein Zahlungslink.</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>&amp;An wen</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>Choose whom to pay.</source>
        <translation>Wählen Sie, wem Sie zahlen.</translation>
    </message>
    <message>
        <source>Choose the person from the list that comes as you type.</source>
        <translation>Wählen Sie die Person aus der Liste, die beim Tippen erscheint.</translation>
    </message>
    <message>
        <source>Names cannot be looked for now: the network that tells them is away. An address, or somebody known here, can be paid.</source>
        <translation>Namen können jetzt nicht gesucht werden: Das Netz, das sie nennt, ist weg. An eine Adresse oder jemanden, der hier bekannt ist, kann gezahlt werden.</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation>{address} nehmen</translation>
    </message>
    <message>
        <source>The link calls this person “{name}”; nobody has verified that.</source>
        <translation>Der Link nennt diese Person „{name}“; das hat niemand geprüft.</translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message>
        <source>Recovery phrase</source>
        <translation>Wiederherstellungsphrase</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
</context>
<context>
    <name>WordsBackView</name>
    <message>
        <source>Word number {number}</source>
        <translation>Wort Nummer {number}</translation>
    </message>
    <message>
        <source>Two words, to be sure</source>
        <translation>Zwei Wörter, zur Sicherheit</translation>
    </message>
    <message>
        <source>Read them on your paper. You can go back to see the words again.</source>
        <translation>Lesen Sie sie von Ihrem Papier. Sie können zurückgehen, um die Wörter noch einmal zu sehen.</translation>
    </message>
    <message>
        <source>That is not word number {number}. Look at your paper, or go back to see the words.</source>
        <translation>Das ist nicht Wort Nummer {number}. Sehen Sie auf Ihr Papier, oder gehen Sie zurück zu den Wörtern.</translation>
    </message>
</context>
<context>
    <name>WordsView</name>
    <message>
        <source>&amp;Language of the words</source>
        <translation>&amp;Sprache der Wörter</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Sprache der Wörter</translation>
    </message>
    <message>
        <source>Whoever has these words has your money, and nobody can give them back to you: keep the paper safe, take no photo, send them to no one.</source>
        <translation>Wer diese Wörter hat, hat Ihr Geld, und niemand kann sie Ihnen zurückgeben: Bewahren Sie das Papier sicher auf, machen Sie kein Foto, senden Sie sie niemandem.</translation>
    </message>
    <message>
        <source>Your recovery phrase</source>
        <translation>Ihre Wiederherstellungsphrase</translation>
    </message>
    <message>
        <source>Write these twelve words on paper, in this order. They open your accounts again if this computer is lost.</source>
        <translation>Schreiben Sie diese zwölf Wörter in dieser Reihenfolge auf Papier. Sie öffnen Ihre Konten wieder, wenn dieser Computer verloren geht.</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Ich habe sie aufgeschrieben</translation>
    </message>
</context>
<context>
    <name>_ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>_Details</name>
    <message>
        <source>Key of the former network</source>
        <translation>Schlüssel des früheren Netzes</translation>
    </message>
    <message>
        <source>Address with its check sum</source>
        <translation>Adresse mit Prüfsumme</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Operations made</source>
        <translation>Gemachte Vorgänge</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Nummer der Identität</translation>
    </message>
    <message>
        <source>Copy the address with its check sum</source>
        <translation>Adresse mit Prüfsumme kopieren</translation>
    </message>
    <message>
        <source>Copy the key of the former network</source>
        <translation>Schlüssel des früheren Netzes kopieren</translation>
    </message>
</context>
<context>
    <name>_Fact</name>
    <message>
        <source>Copy: {what}</source>
        <translation>Kopieren: {what}</translation>
    </message>
</context>
<context>
    <name>_ForgottenAdvice</name>
    <message>
        <source>Nobody can find your password or set another one. You may try as often as you like: mind capital letters and the language of the keyboard.</source>
        <translation>Niemand kann Ihr Passwort herausfinden oder ein anderes setzen. Sie dürfen es so oft versuchen, wie Sie wollen: Achten Sie auf Großbuchstaben und die Sprache der Tastatur.</translation>
    </message>
    <message>
        <source>With its recovery phrase an account opens again, money and history with it, in another profile: start Sakia from a terminal with “{command}”, choose “I already have an account” and type the words.</source>
        <translation>Mit seiner Wiederherstellungsphrase öffnet sich ein Konto wieder, samt Geld und Verlauf, in einem anderen Profil: Starten Sie Sakia in einem Terminal mit „{command}“, wählen Sie „Ich habe schon ein Konto“ und tippen Sie die Wörter.</translation>
    </message>
    <message>
        <source>This profile stays as it is. Keep it, in case the password comes back to you: your contacts, and keys that you cannot type again, are nowhere else. Its keys are here:</source>
        <translation>Dieses Profil bleibt, wie es ist. Behalten Sie es, falls Ihnen das Passwort wieder einfällt: Ihre Kontakte und Schlüssel, die Sie nicht wieder eintippen können, sind nirgendwo sonst. Seine Schlüssel liegen hier:</translation>
    </message>
</context>
<context>
    <name>_Lately</name>
    <message>
        <source>Came in</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>UD created</source>
        <translation>UD geschöpft</translation>
    </message>
    <message>
        <source>{moment}, still being read</source>
        <translation>{moment}, wird noch gelesen</translation>
    </message>
    <message>
        <source>In 30 days, by the histories ({moment})</source>
        <translation>In 30 Tagen, nach den Verläufen ({moment})</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>In 30 days, by the histories (not read yet)</source>
        <translation>In 30 Tagen, nach den Verläufen (noch nicht gelesen)</translation>
    </message>
    <message>
        <source>as of block {number}</source>
        <translation>bis Block {number}</translation>
    </message>
    <message>
        <source>as of {moment}</source>
        <translation>Stand {moment}</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>{what}, from {first} on {start} to {last} on {end}</source>
        <translation>{what}, von {first} am {start} bis {last} am {end}</translation>
    </message>
</context>
<context>
    <name>_OperationRow</name>
    <message>
        <source>Follow</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>Follow: {what}</source>
        <translation>Verfolgen: {what}</translation>
    </message>
</context>
<context>
    <name>_Plurals</name>
    <message numerus="yes">
        <source>%n unclaimed dividend(s):</source>
        <translation>
            <numerusform>%n nicht abgeholte Dividende:</numerusform>
            <numerusform>%n nicht abgeholte Dividenden:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tg.</numerusform>
            <numerusform>%n Tg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dividend(s)</source>
        <translation>
            <numerusform>%n Dividende</numerusform>
            <numerusform>%n Dividenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To %n person(s)</source>
        <translation>
            <numerusform>An %n Person</numerusform>
            <numerusform>An %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dividend(s), {amount} together, come into {account}. Fee: {fee}; the account then holds {total}.</source>
        <translation>
            <numerusform>%n Dividende, {amount} zusammen, kommt auf {account}. Gebühr: {fee}; das Konto enthält danach {total}.</numerusform>
            <numerusform>%n Dividenden, {amount} zusammen, kommen auf {account}. Gebühr: {fee}; das Konto enthält danach {total}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You paid them %n time(s).</source>
        <translation>
            <numerusform>Sie haben der Person %n Mal gezahlt.</numerusform>
            <numerusform>Sie haben der Person %n Mal gezahlt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) on the way</source>
        <translation>
            <numerusform>%n Zahlung unterwegs</numerusform>
            <numerusform>%n Zahlungen unterwegs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) on the way</source>
        <translation>
            <numerusform>%n Vorgang unterwegs</numerusform>
            <numerusform>%n Vorgänge unterwegs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watched account(s) not counted</source>
        <translation>
            <numerusform>%n beobachtetes Konto nicht mitgezählt</numerusform>
            <numerusform>%n beobachtete Konten nicht mitgezählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more certification(s) are needed, from members who know this person well.</source>
        <translation>
            <numerusform>Es braucht noch %n Zertifizierung, von einem Mitglied, das diese Person gut kennt.</numerusform>
            <numerusform>Es braucht noch %n Zertifizierungen, von Mitgliedern, die diese Person gut kennen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certification(s) are missing. Ask members who know you well.</source>
        <translation>
            <numerusform>%n Zertifizierung fehlt. Bitten Sie Mitglieder, die Sie gut kennen.</numerusform>
            <numerusform>%n Zertifizierungen fehlen. Bitten Sie Mitglieder, die Sie gut kennen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From {date} on there are too few certifications: the membership ends at once, and the dividends stop. %n certification(s), new or renewed, would prevent that. Ask those whose certifications end first, or other members who know you well.</source>
        <translation>
            <numerusform>Ab {date} gibt es zu wenige Zertifizierungen: Die Mitgliedschaft endet sofort, und die Dividenden hören auf. %n Zertifizierung, neu oder erneuert, würde das verhindern. Bitten Sie jene, deren Zertifizierungen zuerst enden, oder andere Mitglieder, die Sie gut kennen.</numerusform>
            <numerusform>Ab {date} gibt es zu wenige Zertifizierungen: Die Mitgliedschaft endet sofort, und die Dividenden hören auf. %n Zertifizierungen, neu oder erneuert, würden das verhindern. Bitten Sie jene, deren Zertifizierungen zuerst enden, oder andere Mitglieder, die Sie gut kennen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more referee(s) must be within reach.</source>
        <translation>
            <numerusform>Noch %n Referenzmitglied muss erreichbar sein.</numerusform>
            <numerusform>Noch %n Referenzmitglieder müssen erreichbar sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certification(s) possible now</source>
        <translation>
            <numerusform>%n Zertifizierung jetzt möglich</numerusform>
            <numerusform>%n Zertifizierungen jetzt möglich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With yours, %n more certification(s) must come before {date}: else this identity ends, and yours is spent for nothing.</source>
        <translation>
            <numerusform>Mit Ihrer muss noch %n Zertifizierung vor dem {date} kommen: Sonst endet diese Identität, und Ihre ist umsonst gegeben.</numerusform>
            <numerusform>Mit Ihrer müssen noch %n Zertifizierungen vor dem {date} kommen: Sonst endet diese Identität, und Ihre ist umsonst gegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This person is a member with %n certification(s) of others, enough until {date}, and near enough to the referees: yours would change nothing for them now.</source>
        <translation>
            <numerusform>Diese Person ist Mitglied mit %n Zertifizierung einer anderen Person, genug bis {date}, und den Referenzmitgliedern nah genug: Ihre würde ihr jetzt nichts ändern.</numerusform>
            <numerusform>Diese Person ist Mitglied mit %n Zertifizierungen anderer, genug bis {date}, und den Referenzmitgliedern nah genug: Ihre würde ihr jetzt nichts ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) in your queue would have to wait longer.</source>
        <translation>
            <numerusform>%n andere Person auf Ihrer Warteliste müsste länger warten.</numerusform>
            <numerusform>%n andere Personen auf Ihrer Warteliste müssten länger warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more account(s) in the list at the side</source>
        <translation>
            <numerusform>%n weiteres Konto in der Liste an der Seite</numerusform>
            <numerusform>%n weitere Konten in der Liste an der Seite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) not read yet, not counted</source>
        <translation>
            <numerusform>%n Konto noch nicht gelesen und nicht gezählt</numerusform>
            <numerusform>%n Konten noch nicht gelesen und nicht gezählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n certification(s) received will end, the first on {date}.</source>
        <translation>
            <numerusform>{account}: %n erhaltene Zertifizierung endet am {date}.</numerusform>
            <numerusform>{account}: %n erhaltene Zertifizierungen enden, die erste am {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n certification(s) you gave will end, the first on {date}.</source>
        <translation>
            <numerusform>{account}: %n gegebene Zertifizierung endet am {date}.</numerusform>
            <numerusform>{account}: %n gegebene Zertifizierungen enden, die erste am {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n certification(s) of the queue can be made now.</source>
        <translation>
            <numerusform>{account}: %n Zertifizierung der Warteliste ist jetzt möglich.</numerusform>
            <numerusform>{account}: %n Zertifizierungen der Warteliste sind jetzt möglich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n certification(s) are missing to be a member.</source>
        <translation>
            <numerusform>{account}: %n Zertifizierung fehlt zur Mitgliedschaft.</numerusform>
            <numerusform>{account}: %n Zertifizierungen fehlen zur Mitgliedschaft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n certification(s), new or renewed, are needed to stay a member.</source>
        <translation>
            <numerusform>{account}: Um Mitglied zu bleiben, braucht es %n Zertifizierung, neu oder erneuert.</numerusform>
            <numerusform>{account}: Um Mitglied zu bleiben, braucht es %n Zertifizierungen, neu oder erneuert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weitere zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Certified by %n person(s)</source>
        <translation>
            <numerusform>Von %n Person zertifiziert</numerusform>
            <numerusform>Von %n Personen zertifiziert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Certifies %n person(s)</source>
        <translation>
            <numerusform>Zertifiziert %n Person</numerusform>
            <numerusform>Zertifiziert %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>through %n certification(s)</source>
        <translation>
            <numerusform>über %n Zertifizierung</numerusform>
            <numerusform>über %n Zertifizierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) chosen</source>
        <translation>
            <numerusform>%n Zeile gewählt</numerusform>
            <numerusform>%n Zeilen gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certification(s)</source>
        <translation>
            <numerusform>%n Zertifizierung</numerusform>
            <numerusform>%n Zertifizierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certification(s), new or renewed, by {date}</source>
        <translation>
            <numerusform>%n Zertifizierung, neu oder erneuert, bis {date}</numerusform>
            <numerusform>%n Zertifizierungen, neu oder erneuert, bis {date}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>und %n weitere Person</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certification(s), new or renewed</source>
        <translation>
            <numerusform>%n Zertifizierung, neu oder erneuert</numerusform>
            <numerusform>%n Zertifizierungen, neu oder erneuert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_WhomPart</name>
    <message>
        <source>&amp;Whom</source>
        <translation>&amp;Wen</translation>
    </message>
    <message>
        <source>A name, a contact, an address.</source>
        <translation>Ein Name, ein Kontakt, eine Adresse.</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>Certify somebody else</source>
        <translation>Jemand anderen zertifizieren</translation>
    </message>
</context>
</TS>
