<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="eo" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Sakia</source>
        <translation>Pri Sakia</translation>
    </message>
    <message>
        <source>A wallet for the Ğ1 and other libre currencies of Duniter.</source>
        <translation>Monujo por la Ğ1 kaj aliaj liberaj moneroj de Duniter.</translation>
    </message>
    <message>
        <source>Version {version}, with Qt {qt}</source>
        <translation>Versio {version}, kun Qt {qt}</translation>
    </message>
    <message>
        <source>Copy for a question</source>
        <translation>Kopii por demando</translation>
    </message>
    <message>
        <source>Licence of the program</source>
        <translation>Permesilo de la programo</translation>
    </message>
    <message>
        <source>Sakia is free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>Sakia estas libera programo laŭ la Ĝenerala Publika Permesilo de GNU, versio 3 aŭ posta: vi rajtas uzi, studi, disdoni kaj ŝanĝi ĝin. Ĝi venas sen ia garantio.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Farita per</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Kie ĉio konserviĝas</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Malfermi la dosierujon</translation>
    </message>
    <message>
        <source>Take the tour of the demonstration</source>
        <translation>Fari la rondiron de la demonstro</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>none: the key is not here</source>
        <translation>neniu: la ŝlosilo ne estas ĉi tie</translation>
    </message>
    <message>
        <source>a recovery phrase</source>
        <translation>restariga frazo</translation>
    </message>
    <message>
        <source>an identifier and a password of Duniter v1</source>
        <translation>identigilo kaj pasvorto de Duniter v1</translation>
    </message>
    <message>
        <source>a seed</source>
        <translation>semo</translation>
    </message>
    <message>
        <source>a key file of Duniter v1</source>
        <translation>ŝlosila dosiero de Duniter v1</translation>
    </message>
    <message>
        <source>a PubSec key, not encrypted</source>
        <translation>PubSec-ŝlosilo, ne ĉifrita</translation>
    </message>
    <message>
        <source>a WIF key, not encrypted</source>
        <translation>WIF-ŝlosilo, ne ĉifrita</translation>
    </message>
    <message>
        <source>an EWIF key, encrypted with a password</source>
        <translation>EWIF-ŝlosilo, ĉifrita per pasvorto</translation>
    </message>
    <message>
        <source>a seed, not encrypted</source>
        <translation>semo, ne ĉifrita</translation>
    </message>
    <message>
        <source>two lines, an identifier and a password</source>
        <translation>du linioj, identigilo kaj pasvorto</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Show the address as a QR code</source>
        <translation>Montri la adreson kiel QR-kodon</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Preni</translation>
    </message>
    <message>
        <source>Bring these dividends into the account</source>
        <translation>Venigi ĉi tiujn dividendojn en la konton</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ankoraŭ ne konata</translation>
    </message>
    <message>
        <source>Its figures come with the first connection.</source>
        <translation>Ĝiaj ciferoj venos kun la unua konekto.</translation>
    </message>
    <message>
        <source>Can be sent:</source>
        <translation>Disponebla:</translation>
    </message>
    <message>
        <source>Held ({reason}):</source>
        <translation>Retenata ({reason}):</translation>
    </message>
    <message>
        <source>Held:</source>
        <translation>Retenata:</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Malpli da detaloj</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaloj</translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>Details of {name}</source>
        <translation>Detaloj de {name}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomi</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nomo</translation>
    </message>
    <message>
        <source>Your own word for it; nobody else sees it.</source>
        <translation>La nomo, kiun vi mem donas; neniu alia vidas ĝin.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermi</translation>
    </message>
    <message>
        <source>Address and key</source>
        <translation>Adreso kaj ŝlosilo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adreso</translation>
    </message>
    <message>
        <source>In Duniter v1</source>
        <translation>En Duniter v1</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Subskribo</translation>
    </message>
    <message>
        <source>Derivation</source>
        <translation>Derivo</translation>
    </message>
    <message>
        <source>root of the secret</source>
        <translation>radiko de la sekreto</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Numero de la identeco</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Kopii la ŝlosilon</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>Renomita.</translation>
    </message>
    <message>
        <source>Its key comes from</source>
        <translation>Deveno de la ŝlosilo</translation>
    </message>
    <message>
        <source>With its check sum</source>
        <translation>Kun ĝia kontrolsumo</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Pay</source>
        <translation>Pagi</translation>
    </message>
    <message>
        <source>Pay from this account (Ctrl+P)</source>
        <translation>Pagi el ĉi tiu konto (Ctrl+P)</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Ricevi</translation>
    </message>
    <message>
        <source>Ask for a payment (Ctrl+R)</source>
        <translation>Peti pagon (Ctrl+R)</translation>
    </message>
    <message>
        <source>Details, rename, remove</source>
        <translation>Detaloj, renomi, forigi</translation>
    </message>
    <message>
        <source>Create an account, restore one you have, or follow one without its key.</source>
        <translation>Kreu konton, restarigu tiun, kiun vi havas, aŭ sekvu iun sen ĝia ŝlosilo.</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Ankoraŭ neniu konto</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Aldoni konton</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kontoj</translation>
    </message>
    <message>
        <source>Details and recovery phrase…</source>
        <translation>Detaloj kaj restariga frazo…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomi…</translation>
    </message>
    <message>
        <source>Remove from this list…</source>
        <translation>Forigi el ĉi tiu listo…</translation>
    </message>
</context>
<context>
    <name>AccountsCard</name>
    <message>
        <source>Accounts</source>
        <translation>Kontoj</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Ĝisdata je</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>ankoraŭ ne legita</translation>
    </message>
</context>
<context>
    <name>AddAccountPage</name>
    <message>
        <source>Add an account</source>
        <translation>Aldoni konton</translation>
    </message>
</context>
<context>
    <name>AddressLabel</name>
    <message>
        <source>Copy the address</source>
        <translation>Kopii la adreson</translation>
    </message>
    <message>
        <source>Address {address}</source>
        <translation>Adreso {address}</translation>
    </message>
</context>
<context>
    <name>AddressRows</name>
    <message>
        <source>Copy {address}</source>
        <translation>Kopii {address}</translation>
    </message>
    <message>
        <source>Pay {address}</source>
        <translation>Pagi al {address}</translation>
    </message>
    <message>
        <source>Take {address} away</source>
        <translation>Forigi {address}</translation>
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
        <translation>Ricevita: {amount} de {name}.</translation>
    </message>
</context>
<context>
    <name>AmountPart</name>
    <message>
        <source>Fix the amount in UD, whatever a UD is worth when it is paid</source>
        <translation>Fiksi la sumon en UD, kiom ajn UD valoros ĉe la pago</translation>
    </message>
    <message>
        <source>Everything…</source>
        <translation>Ĉio…</translation>
    </message>
    <message>
        <source>Type an amount instead</source>
        <translation>Prefere tajpi sumon</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>Tajpu sumon.</translation>
    </message>
    <message>
        <source>Everything but {amount}: the account stays open</source>
        <translation>Ĉio krom {amount}: la konto restas malfermita</translation>
    </message>
    <message>
        <source>Everything, and close the account</source>
        <translation>Ĉio, kaj fermi la konton</translation>
    </message>
    <message>
        <source>&amp;Amount in {unit}</source>
        <translation>&amp;Sumo en {unit}</translation>
    </message>
    <message>
        <source>in {unit}</source>
        <translation>en {unit}</translation>
    </message>
    <message>
        <source>Everything that can be sent; {amount} stay so that the account stays open.</source>
        <translation>Ĉio sendebla; {amount} restas, por ke la konto restu malfermita.</translation>
    </message>
    <message>
        <source>Everything, to the last cent. The account is then closed; whoever pays it later opens it again.</source>
        <translation>Ĉio, ĝis la lasta cendo. La konto tiam estas fermita; kiu poste pagos al ĝi, tiu remalfermos ĝin.</translation>
    </message>
    <message>
        <source>Everything but {amount}</source>
        <translation>Ĉio krom {amount}</translation>
    </message>
    <message>
        <source>Everything, to the last cent</source>
        <translation>Ĉio, ĝis la lasta cendo</translation>
    </message>
    <message>
        <source>Everything that can be sent; {amount} stay in the account.</source>
        <translation>Ĉio sendebla; {amount} restas en la konto.</translation>
    </message>
    <message>
        <source>Everything, to the last cent.</source>
        <translation>Ĉio, ĝis la lasta cendo.</translation>
    </message>
    <message>
        <source>{amount} can be spent ({moment}).</source>
        <translation>Eblas elspezi {amount} ({moment}).</translation>
    </message>
    <message>
        <source>{amount} remain after it ({moment}).</source>
        <translation>Poste restos {amount} ({moment}).</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>amount hidden</source>
        <translation>sumo kaŝita</translation>
    </message>
</context>
<context>
    <name>ArrivalLine</name>
    <message>
        <source>Waiting for the payment…</source>
        <translation>Atendante la pagon…</translation>
    </message>
    <message>
        <source>{name} paid {amount} ({time}), perhaps before you asked: compare with the history.</source>
        <translation>{name} pagis {amount} ({time}), eble antaŭ via peto: komparu kun la historio.</translation>
    </message>
    <message>
        <source>{name} paid {amount}. That is not what was asked for.</source>
        <translation>{name} pagis {amount}. Tio ne estas la petita.</translation>
    </message>
    <message>
        <source>Received: {amount} from {name}. The payment is final.</source>
        <translation>Ricevita: {amount} de {name}. La pago estas definitiva.</translation>
    </message>
    <message>
        <source>{amount} from {name}, by an indexer’s word alone: look at your balance before you rely on it.</source>
        <translation>{amount} de {name}, laŭ unu sola indeksilo: rigardu vian saldon antaŭ ol fidi tion.</translation>
    </message>
    <message>
        <source>On its way: {amount} from {name}. The green tick comes in some seconds, when it is final.</source>
        <translation>Survoje: {amount} de {name}. La verda marko venos post kelkaj sekundoj, kiam ĝi estos definitiva.</translation>
    </message>
    <message>
        <source>Comment: “{comment}”</source>
        <translation>Komento: „{comment}“</translation>
    </message>
    <message>
        <source>Received: {amount} from {name}. It will be final once several more blocks have come.</source>
        <translation>Ricevita: {amount} de {name}. Ĝi estos definitiva, kiam pluraj pliaj blokoj estos venintaj.</translation>
    </message>
    <message>
        <source>Offline: a payment that arrives is seen here once the network is back.</source>
        <translation>Senkonekte: pago kiu alvenas videblos ĉi tie kiam la reto revenos.</translation>
    </message>
</context>
<context>
    <name>ArrivalsPanel</name>
    <message>
        <source>On their way in</source>
        <translation>Survoje al la reto</translation>
    </message>
    <message>
        <source>Newest members</source>
        <translation>Plej novaj membroj</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nomo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>Ricevitaj</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>N-ro de identeco</translation>
    </message>
    <message>
        <source>Nobody that is known here.</source>
        <translation>Neniu konata ĉi tie.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermi ĉi tiun mesaĝon</translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>Be reminded</source>
        <translation>Memorigoj</translation>
    </message>
    <message>
        <source>Everything that runs out for your identities, as a file for your calendar: it reminds you three months, one month and one week before.</source>
        <translation>Ĉio, kio finiĝos por viaj identecoj, kiel dosiero por via kalendaro: ĝi memorigas vin tri monatojn, unu monaton kaj unu semajnon antaŭe.</translation>
    </message>
    <message>
        <source>Save for the calendar…</source>
        <translation>Konservi por la kalendaro…</translation>
    </message>
    <message>
        <source>{identity}: the membership ends</source>
        <translation>{identity}: la membreco finiĝas</translation>
    </message>
    <message>
        <source>{identity}: the identity ends</source>
        <translation>{identity}: la identeco finiĝas</translation>
    </message>
    <message>
        <source>{identity}: the certification by {other} ends</source>
        <translation>{identity}: la atesto de {other} finiĝas</translation>
    </message>
    <message>
        <source>{identity}: your certification of {other} ends</source>
        <translation>{identity}: via atesto pri {other} finiĝas</translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>Konservi por la kalendaro</translation>
    </message>
    <message>
        <source>{identity}: too few certifications from now on</source>
        <translation>{identity}: de nun tro malmultaj atestoj</translation>
    </message>
    <message>
        <source>{identity}: the membership ends, since it leaves the web of trust</source>
        <translation>{identity}: la membreco finiĝas, kiel anoncite</translation>
    </message>
</context>
<context>
    <name>CarryPanel</name>
    <message>
        <source>Let the other computer read this code, or carry the file to it.</source>
        <translation>Legigu ĉi tiun kodon al la alia komputilo, aŭ portu la dosieron al ĝi.</translation>
    </message>
    <message>
        <source>Save it as a file…</source>
        <translation>Konservi ĝin kiel dosieron…</translation>
    </message>
    <message>
        <source>Save to carry it over</source>
        <translation>Konservi por la alia komputilo</translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <source>This account has never been used. Check the address once more with the person.</source>
        <translation>Ĉi tiu konto neniam estis uzata. Kontrolu la adreson ankoraŭfoje kun la persono.</translation>
    </message>
    <message>
        <source>You are paying the account that pays.</source>
        <translation>Vi pagas al la konto, kiu pagas.</translation>
    </message>
    <message>
        <source>The recipient’s identity was revoked. Make sure that the person still uses this account.</source>
        <translation>La identeco de la ricevanto estas nuligita. Certiĝu, ke la persono ankoraŭ uzas ĉi tiun konton.</translation>
    </message>
    <message>
        <source>This payment opens the recipient’s account: an account must hold {deposit} at least, so it must bring as much.</source>
        <translation>Ĉi tiu pago malfermas la konton de la ricevanto: konto devas enhavi almenaŭ {deposit}, do la pago devas alporti tiom.</translation>
    </message>
    <message>
        <source>Some of these accounts have never been used. Check their addresses once more with the people.</source>
        <translation>Kelkaj el ĉi tiuj kontoj neniam estis uzataj. Kontrolu iliajn adresojn ankoraŭfoje kun la personoj.</translation>
    </message>
    <message>
        <source>Your account will be empty and closed: it can pay nobody until somebody pays it again. Its key and its history stay.</source>
        <translation>Via konto estos malplena kaj fermita: ĝi povos pagi al neniu, ĝis iu denove pagos al ĝi. Ĝia ŝlosilo kaj historio restas.</translation>
    </message>
    <message>
        <source>Your unclaimed dividends are brought into the account first, in the same operation.</source>
        <translation>Viaj ne prenitaj dividendoj unue venas en la konton, en la sama operacio.</translation>
    </message>
    <message>
        <source>A comment this long makes the payment cost a fee.</source>
        <translation>Kun tiel longa komento la pago kostas kotizon.</translation>
    </message>
    <message>
        <source>The dividend is about to be re-evaluated: the amount in {currency} may change slightly.</source>
        <translation>La dividendo baldaŭ estos retaksata: la sumo en {currency} povas iomete ŝanĝiĝi.</translation>
    </message>
    <message>
        <source>The money that is held stays in the account.</source>
        <translation>La retenata mono restas en la konto.</translation>
    </message>
    <message>
        <source>The certifier’s turn has not come yet: the network keeps this and writes it when it has.</source>
        <translation>La vico de tiu, kiu atestas, ankoraŭ ne venis: la reto konservas ĉi tion kaj skribos ĝin, kiam ĝi venos.</translation>
    </message>
    <message>
        <source>This person is no member yet: all certifications are written at once, in the block that makes them one. Until then the network keeps this, and forgets it when it takes too long.</source>
        <translation>Ĉi tiu persono ankoraŭ ne estas membro: ĉiuj atestoj estas skribataj kune, en la bloko, kiu igas ĝin membro. Ĝis tiam la reto konservas ĉi tion, kaj forgesas ĝin, se tio daŭras tro longe.</translation>
    </message>
    <message>
        <source>Certifications are missing: the network keeps this request until there are enough, and forgets it when it takes too long.</source>
        <translation>Mankas atestoj: la reto konservas ĉi tiun peton, ĝis estos sufiĉe, kaj forgesas ĝin, se tio daŭras tro longe.</translation>
    </message>
    <message>
        <source>Too few referees are within reach now: the network keeps this request, and no block takes it before that changes.</source>
        <translation>Nun tro malmultaj referencaj membroj estas atingeblaj: la reto konservas ĉi tiun peton, kaj neniu bloko prenos ĝin, antaŭ ol tio ŝanĝiĝos.</translation>
    </message>
</context>
<context>
    <name>CentreCard</name>
    <message>
        <source>Draw smaller</source>
        <translation>Desegni pli malgrande</translation>
    </message>
    <message>
        <source>Draw larger</source>
        <translation>Desegni pli grande</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>An arrow goes from who certifies to who is certified: solid while it lasts more than three months, dashed for three months at most, dotted for one month at most. Arrow keys walk, Enter puts somebody into the middle, + and - draw larger and smaller.</source>
        <translation>Sago iras de tiu, kiu atestas, al tiu, kiu estas atestata: plena, se restas pli ol tri monatoj, streka, se restas maksimume tri monatoj, punkta, se restas maksimume unu monato. Sagoklavoj paŝas, Enter metas iun en la mezon, + kaj - desegnas pli grande kaj pli malgrande.</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Pli…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Pliaj agoj</translation>
    </message>
    <message>
        <source>Referee</source>
        <translation>Referenca membro</translation>
    </message>
    <message>
        <source>People around {name}: {left}, {right}</source>
        <translation>Ĉirkaŭ {name}: {left}, {right}</translation>
    </message>
</context>
<context>
    <name>CertifiersCard</name>
    <message>
        <source>Who can certify</source>
        <translation>Kiu povas atesti</translation>
    </message>
    <message>
        <source>Nobody of this group can certify.</source>
        <translation>Neniu el ĉi tiu grupo povas atesti.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nomo</translation>
    </message>
    <message>
        <source>Possible from</source>
        <translation>Ebla ekde</translation>
    </message>
    <message>
        <source>Certifications left</source>
        <translation>Restantaj atestoj</translation>
    </message>
</context>
<context>
    <name>CertifyCard</name>
    <message>
        <source>Certify</source>
        <translation>Atesti</translation>
    </message>
    <message>
        <source>If you know this person well, yours can be one of the certifications needed.</source>
        <translation>Se vi bone konas ĉi tiun personon, la via povas esti unu el la necesaj atestoj.</translation>
    </message>
    <message>
        <source>&amp;Certify as</source>
        <translation>&amp;Atesti kiel</translation>
    </message>
    <message>
        <source>To the questions of the licence</source>
        <translation>Al la demandoj de la permesilo</translation>
    </message>
    <message>
        <source>Certify later</source>
        <translation>Atesti poste</translation>
    </message>
    <message>
        <source>Possible: {when}.</source>
        <translation>Ebla: {when}.</translation>
    </message>
</context>
<context>
    <name>CertifyPart</name>
    <message>
        <source>&amp;Certify as</source>
        <translation>&amp;Atesti kiel</translation>
    </message>
    <message>
        <source>Review the certification</source>
        <translation>Kontroli la ateston</translation>
    </message>
    <message>
        <source>None of your identities is a member: only members certify.</source>
        <translation>Neniu el viaj identecoj estas membro: nur membroj atestas.</translation>
    </message>
    <message>
        <source>Choose whom to certify.</source>
        <translation>Elektu, kiun atesti.</translation>
    </message>
    <message>
        <source>This account owns no identity: a newcomer must be invited first.</source>
        <translation>Ĉi tiu konto havas neniun identecon: novulon necesas unue inviti.</translation>
    </message>
    <message>
        <source>The first of yours ends on {date}: “Certify later” puts this person into the queue.</source>
        <translation>La unua el viaj finiĝos je {date}: „Atesti poste“ metas ĉi tiun personon en la vicon.</translation>
    </message>
    <message>
        <source>Certify later</source>
        <translation>Atesti poste</translation>
    </message>
    <message>
        <source>Put this person into the queue; Sakia tells you when their turn has come.</source>
        <translation>Meti ĉi tiun personon en la vicon; Sakia diros al vi, kiam venis ĝia vico.</translation>
    </message>
    <message>
        <source>In the queue above. Sakia tells you when it is possible.</source>
        <translation>En la vico supre. Sakia diros al vi, kiam tio eblos.</translation>
    </message>
    <message>
        <source>“Certify later” puts this person into the queue until then.</source>
        <translation>„Atesti poste“ metas ĉi tiun personon en la vicon ĝis tiam.</translation>
    </message>
    <message>
        <source>This account owns no identity: its owner must declare one first.</source>
        <translation>Ĉi tiu konto havas neniun identecon: ĝia posedanto devas unue deklari unu.</translation>
    </message>
</context>
<context>
    <name>ChartsCard</name>
    <message>
        <source>Over time</source>
        <translation>Laŭ la tempo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Dividend</source>
        <translation>Dividendo</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membroj</translation>
    </message>
    <message>
        <source>Money in all</source>
        <translation>Tuta mono</translation>
    </message>
    <message>
        <source>Average share</source>
        <translation>Meza parto</translation>
    </message>
    <message>
        <source>Members (N)</source>
        <translation>Membroj (N)</translation>
    </message>
    <message>
        <source>Money (M)</source>
        <translation>Mono (M)</translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation>Kaŝi la tabelon</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Montri kiel tabelon</translation>
    </message>
    <message>
        <source>The dividend is what nodes tell of its re-evaluations, dated back from the next one.</source>
        <translation>La dividendo estas tio, kion nodoj diras pri ĝiaj retaksadoj, kun datoj kalkulitaj reen de la sekva.</translation>
    </message>
    <message>
        <source>Members and money are the word of an indexer, which nobody proves.</source>
        <translation>Membroj kaj mono estas la vorto de indeksilo, kiun neniu pruvas.</translation>
    </message>
    <message>
        <source>Nobody has told how many members and how much money there were before.</source>
        <translation>Neniu diris, kiom da membroj kaj kiom da mono estis antaŭe.</translation>
    </message>
</context>
<context>
    <name>ChoiceView</name>
    <message>
        <source>Your accounts</source>
        <translation>Viaj kontoj</translation>
    </message>
    <message>
        <source>Looking for your accounts…</source>
        <translation>Serĉante viajn kontojn…</translation>
    </message>
    <message>
        <source>Is this the one you expect? The address tells.</source>
        <translation>Ĉu estas tiu, kiun vi atendas? La adreso diras tion.</translation>
    </message>
    <message>
        <source>Untick those you do not want to see here; you can add them later.</source>
        <translation>Malmarku tiujn, kiujn vi ne volas vidi ĉi tie; vi povos aldoni ilin poste.</translation>
    </message>
    <message>
        <source>{problem} This is the usual account of this secret; others can be looked for later.</source>
        <translation>{problem} Jen la kutima konto de ĉi tiu sekreto; aliajn eblos serĉi poste.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Provi denove</translation>
    </message>
    <message>
        <source>Nobody has ever used this account. If you expected money there, go back and check both secrets.</source>
        <translation>Neniu iam uzis ĉi tiun konton. Se vi atendis monon tie, reiru kaj kontrolu ambaŭ sekretojn.</translation>
    </message>
    <message>
        <source>No account of this phrase was ever used. This is the one a new account would have.</source>
        <translation>Neniu konto de ĉi tiu frazo estis iam uzata. Jen tiu, kiun havus nova konto.</translation>
    </message>
    <message>
        <source>Nobody has ever used this account. If you expected money there, it is in another file.</source>
        <translation>Neniu iam uzis ĉi tiun konton. Se vi atendis monon tie, ĝi estas en alia dosiero.</translation>
    </message>
</context>
<context>
    <name>ClaimCard</name>
    <message>
        <source>Claim your dividends</source>
        <translation>Preni viajn dividendojn</translation>
    </message>
    <message>
        <source>Sign and claim</source>
        <translation>Subskribi kaj preni</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ne nun</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>Demandante la reton…</translation>
    </message>
</context>
<context>
    <name>CommandHandler</name>
    <message>
        <source>The tour takes place in the demonstration, with money that is worth nothing. Your accounts are locked meanwhile and stay as they are: start Sakia again to come back to them.</source>
        <translation>La rondiro okazas en la demonstro, per mono, kiu valoras nenion. Viaj kontoj estas dume ŝlositaj kaj restas tiaj: restartigu Sakian por reveni al ili.</translation>
    </message>
    <message>
        <source>Go to the demonstration?</source>
        <translation>Ĉu iri al la demonstro?</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Iri tien</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Search everything</source>
        <translation>Serĉi ĉion</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Serĉi en ĉi tiu paĝo</translation>
    </message>
    <message>
        <source>Next unit of amounts</source>
        <translation>Sekva unuo de sumoj</translation>
    </message>
    <message>
        <source>Hide or show amounts</source>
        <translation>Kaŝi aŭ montri sumojn</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Ŝlosi nun</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Relegi ĉion</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Helpo pri ĉi tiu paĝo</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Fari la rondiron</translation>
    </message>
    <message>
        <source>Quit Sakia</source>
        <translation>Forlasi Sakia</translation>
    </message>
</context>
<context>
    <name>CommentPart</name>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Komento</translation>
    </message>
    <message>
        <source>Everybody can read it, for ever. Leave it empty if you like.</source>
        <translation>Ĉiuj povas legi ĝin, por ĉiam. Vi povas lasi ĝin malplena.</translation>
    </message>
    <message>
        <source>Public for ever. Free for {count} more characters, accents and emoji counting more.</source>
        <translation>Publika por ĉiam. Senpaga por pliaj {count} signoj; supersignoj kaj emoĝioj kalkuliĝas pli.</translation>
    </message>
    <message>
        <source>Public for ever. A comment this long makes the payment cost some cents; {count} more characters fit.</source>
        <translation>Publika por ĉiam. Tiel longa komento kostigas la pagon kelkajn cendojn; restas loko por {count} signoj.</translation>
    </message>
    <message>
        <source>Public for ever. Plain letters without accents, digits and common signs.</source>
        <translation>Publika por ĉiam. Simplaj literoj sen supersignoj, ciferoj kaj kutimaj signoj.</translation>
    </message>
</context>
<context>
    <name>ConditionalCard</name>
    <message>
        <source>Money under conditions</source>
        <translation>Mono sub kondiĉoj</translation>
    </message>
    <message>
        <source>Sign and take it</source>
        <translation>Subskribi kaj preni</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ne nun</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Preni</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>Demandante la reton…</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>{amount}, put there by {sender}.</source>
        <translation>{amount}, metitaj tien de {sender}.</translation>
    </message>
    <message>
        <source>{amount}.</source>
        <translation>{amount}.</translation>
    </message>
    <message>
        <source>You can take it now.</source>
        <translation>Vi povas preni ĝin nun.</translation>
    </message>
    <message>
        <source>You can take it from {moment} on.</source>
        <translation>Vi povos preni ĝin ekde {moment}.</translation>
    </message>
    <message>
        <source>It is yours alone, and locked until {moment}.</source>
        <translation>Ĝi estas nur via, kaj ŝlosita ĝis {moment}.</translation>
    </message>
    <message>
        <source>You can never take it.</source>
        <translation>Vi neniam povos preni ĝin.</translation>
    </message>
    <message>
        <source>Only who knows a secret text can take it: Sakia cannot do that.</source>
        <translation>Nur kiu scias sekretan tekston, povas preni ĝin: Sakia ne povas fari tion.</translation>
    </message>
    <message>
        <source>Several have to sign together to take it: Sakia cannot do that.</source>
        <translation>Pluraj devas kune subskribi por preni ĝin: Sakia ne povas fari tion.</translation>
    </message>
    <message>
        <source>A secret text and several signatures are needed to take it: Sakia cannot do that.</source>
        <translation>Sekreta teksto kaj pluraj subskriboj necesas por preni ĝin: Sakia ne povas fari tion.</translation>
    </message>
    <message>
        <source>Its condition, or its age, could not be read.</source>
        <translation>Ĝia kondiĉo, aŭ ĝia aĝo, ne estis legebla.</translation>
    </message>
    <message>
        <source>{person} can take it too, now.</source>
        <translation>Ankaŭ {person} povas preni ĝin, jam nun.</translation>
    </message>
    <message>
        <source>As long as it is there, {person} can take it from {moment} on.</source>
        <translation>Dum ĝi estas tie, {person} povos preni ĝin ekde {moment}.</translation>
    </message>
    <message>
        <source>What others can take too is not in the balance. Take it, and it is yours alone.</source>
        <translation>Kion ankaŭ aliaj povas preni, tio ne estas en la saldo. Prenu ĝin, kaj ĝi estos nur via.</translation>
    </message>
    <message>
        <source>{amount} come into {account}, which alone has it from then on. There is no fee.</source>
        <translation>{amount} venas en {account}, kiu de tiam sola havas ilin. Ne estas kotizo.</translation>
    </message>
</context>
<context>
    <name>ConnectionBanner</name>
    <message>
        <source>See the network</source>
        <translation>Vidi la reton</translation>
    </message>
    <message>
        <source>Offline. The figures come when the network is back.</source>
        <translation>Senkonekte. La ciferoj venos, kiam la reto revenos.</translation>
    </message>
    <message>
        <source>Offline. These figures are of {moment}; paying waits for the network to come back.</source>
        <translation>Senkonekte. Ĉi tiuj ciferoj estas de {moment}; por pagi necesas, ke la reto revenu.</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>New contact</source>
        <translation>Nova kontakto</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nomo</translation>
    </message>
    <message>
        <source>Your own word for this person; nobody else sees it.</source>
        <translation>La nomo, kiun vi mem donas al ĉi tiu persono; neniu alia vidas ĝin.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adreso</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;oto</translation>
    </message>
    <message>
        <source>Somebody may have several accounts: they bear the same name in your histories.</source>
        <translation>Iu povas havi plurajn kontojn: ili portas la saman nomon en viaj historioj.</translation>
    </message>
    <message>
        <source>Another a&amp;ddress</source>
        <translation>Alia a&amp;dreso</translation>
    </message>
    <message>
        <source>Add another address</source>
        <translation>Aldoni alian adreson</translation>
    </message>
    <message>
        <source>Use the same key on this network</source>
        <translation>Uzi la saman ŝlosilon en ĉi tiu reto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Konservi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Forigi</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pagi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Nuligi</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Konservita.</translation>
    </message>
    <message>
        <source>Remove {name} from your contacts?</source>
        <translation>Ĉu forigi {name} el viaj kontaktoj?</translation>
    </message>
    <message>
        <source>Past payments stay in your histories; your own word and your note go.</source>
        <translation>Pasintaj pagoj restas en viaj historioj; la nomo, kiun vi donis, kaj via noto malaperas.</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Kontaktoj</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Aldoni kontakton</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Enporti…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Elporti…</translation>
    </message>
    <message>
        <source>Find a contact</source>
        <translation>Serĉi kontakton</translation>
    </message>
    <message>
        <source>Give a name of your own to the people you pay: you find them again by it.</source>
        <translation>Donu propran nomon al tiuj, al kiuj vi pagas: tiel vi retrovos ilin.</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>Ankoraŭ neniu kontakto</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n adreso</numerusform>
            <numerusform>%n adresoj</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the contacts</source>
        <translation>Elporti la kontaktojn</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listoj</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Enporti kontaktojn</translation>
    </message>
    <message>
        <source>Nothing new is in this file.</source>
        <translation>En ĉi tiu dosiero estas nenio nova.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n contact(s)?</source>
        <translation>
            <numerusform>Ĉu aldoni %n kontakton?</numerusform>
            <numerusform>Ĉu aldoni %n kontaktojn?</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aldoni</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) added.</source>
        <translation>
            <numerusform>%n kontakto aldonita.</numerusform>
            <numerusform>%n kontaktoj aldonitaj.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already and stay as they are.</source>
        <translation>
            <numerusform>%n jam estas tie kaj restas tia.</numerusform>
            <numerusform>%n jam estas tie kaj restas tiaj.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read ({lines}).</source>
        <translation>
            <numerusform>%n linio ne estas legebla ({lines}).</numerusform>
            <numerusform>%n linioj ne estas legeblaj ({lines}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose somebody to pay them, or to change their name, their addresses or your note.</source>
        <translation>Elektu iun por pagi al tiu, aŭ por ŝanĝi ties nomon, adresojn aŭ vian noton.</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Neniu estas elektita</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiita</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopii</translation>
    </message>
</context>
<context>
    <name>CopyWordButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiita</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A mistake of Sakia’s</source>
        <translation>Eraro de Sakia</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>La raporto</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Konservi…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopii</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermi</translation>
    </message>
    <message>
        <source>This is all that a report holds: the program’s version, your system’s name, and the lines of the program that led to the mistake. No name, amount, address or secret is in it. Sakia has sent it to nobody; whom you give it to is up to you.</source>
        <translation>Jen ĉio, kion raporto enhavas: la versio de la programo, la nomo de via sistemo, kaj la linioj de la programo, kiuj kondukis al la eraro. Neniu nomo, sumo, adreso aŭ sekreto estas en ĝi. Sakia sendis ĝin al neniu; al kiu vi donos ĝin, vi mem decidas.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Konservi la raporton</translation>
    </message>
</context>
<context>
    <name>CredentialsView</name>
    <message>
        <source>Capitals, accents and spaces count: type exactly what you chose then.</source>
        <translation>Majuskloj, supersignoj kaj spacoj gravas: tajpu precize tion, kion vi tiam elektis.</translation>
    </message>
    <message>
        <source>Secret &amp;identifier</source>
        <translation>Sekreta &amp;identigilo</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Pasvorto</translation>
    </message>
    <message>
        <source>I have a recovery phrase instead</source>
        <translation>Mi havas anstataŭe restarigan frazon</translation>
    </message>
    <message>
        <source>Identifier and password</source>
        <translation>Identigilo kaj pasvorto</translation>
    </message>
    <message>
        <source>Those of an account made with Cesium, Sakia or Silkaj before 2026. They always lead to some account: check its address at the next step.</source>
        <translation>Tiuj de konto kreita per Cesium, Sakia aŭ Silkaj antaŭ 2026. Ili ĉiam kondukas al iu konto: kontrolu ĝian adreson ĉe la sekva paŝo.</translation>
    </message>
    <message>
        <source>Find my account</source>
        <translation>Trovi mian konton</translation>
    </message>
    <message>
        <source>Those of an account made with Sakia, Silkaj or the like. They always lead to some account: check its address at the next step.</source>
        <translation>Tiuj de konto kreita per Sakia, Silkaj aŭ simila programo. Ili ĉiam kondukas al iu konto: kontrolu ĝian adreson ĉe la sekva paŝo.</translation>
    </message>
</context>
<context>
    <name>CurrencyFoundView</name>
    <message>
        <source>This is what they keep</source>
        <translation>Jen kion ili tenas</translation>
    </message>
    <message>
        <source>Use this currency</source>
        <translation>Uzi ĉi tiun moneron</translation>
    </message>
    <message>
        <source>{symbol}, known as “{name}”</source>
        <translation>{symbol}, konata kiel „{name}“</translation>
    </message>
    <message>
        <source>{symbol}, unknown to this program</source>
        <translation>{symbol}, nekonata de ĉi tiu programo</translation>
    </message>
    <message>
        <source>Its first block (genesis), which tells it from every other currency: {genesis}</source>
        <translation>Ĝia unua bloko (genezo), kiu distingas ĝin de ĉiu alia monero: {genesis}</translation>
    </message>
    <message>
        <source>Compare the genesis with what the people of this currency publish.</source>
        <translation>Komparu la genezon kun tio, kion publikigas la homoj de ĉi tiu monero.</translation>
    </message>
</context>
<context>
    <name>CurrencyPage</name>
    <message>
        <source>The currency {symbol}</source>
        <translation>La monero {symbol}</translation>
    </message>
    <message>
        <source>They come with the first connection to a node.</source>
        <translation>Ili venas kun la unua konekto al nodo.</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Ankoraŭ neniuj ciferoj</translation>
    </message>
    <message>
        <source>What each member creates every day, the same for all.</source>
        <translation>Kion ĉiu membro kreas ĉiutage, same por ĉiuj.</translation>
    </message>
    <message>
        <source>Universal dividend</source>
        <translation>Universala dividendo</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>baldaŭ</translation>
    </message>
    <message>
        <source>Next dividend</source>
        <translation>Sekva dividendo</translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>ankoraŭ ne planita</translation>
    </message>
    <message>
        <source>Next re-evaluation</source>
        <translation>Sekva retakso</translation>
    </message>
    <message>
        <source>Every six months the dividend follows the average share. If it happened today, one dividend would be {amount}.</source>
        <translation>Ĉiun duonjaron la dividendo sekvas la mezan parton. Hodiaŭ unu dividendo estus {amount}.</translation>
    </message>
    <message>
        <source>All dividends created since the start, those not claimed yet included (M).</source>
        <translation>Ĉiuj dividendoj kreitaj de la komenco, ankaŭ la ankoraŭ ne prenitaj (M).</translation>
    </message>
    <message>
        <source>Money in all</source>
        <translation>Tuta mono</translation>
    </message>
    <message>
        <source>People in the web of trust, who create the money together (N).</source>
        <translation>Homoj en la fidoreto, kiuj kune kreas la monon (N).</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membroj</translation>
    </message>
    <message>
        <source>All the money divided by the number of members (M/N): {amount}.</source>
        <translation>La tuta mono dividita per la nombro de membroj (M/N): {amount}.</translation>
    </message>
    <message>
        <source>Average share</source>
        <translation>Meza parto</translation>
    </message>
    <message>
        <source>At this pace it grows by {percent} in a year.</source>
        <translation>Laŭ ĉi tiu ritmo ĝi kreskas je {percent} en jaro.</translation>
    </message>
    <message>
        <source>What each member creates, the same for all: one every {duration}.</source>
        <translation>Kion ĉiu membro kreas, same por ĉiuj: unu ĉiun {duration}.</translation>
    </message>
    <message>
        <source>Every {duration} the dividend follows the average share. If it happened today, one dividend would be {amount}.</source>
        <translation>Ĉiun {duration} la dividendo sekvas la mezan parton. Hodiaŭ unu dividendo estus {amount}.</translation>
    </message>
    <message>
        <source>All dividends created since the start (M).</source>
        <translation>Ĉiuj dividendoj kreitaj de la komenco (M).</translation>
    </message>
    <message>
        <source>What each member creates, the same for all.</source>
        <translation>Kion ĉiu membro kreas, egale por ĉiuj.</translation>
    </message>
    <message>
        <source>The dividend follows the average share. If it happened today, it would be {amount}.</source>
        <translation>La dividendo sekvas la mezan parton. Se tio okazus hodiaŭ, ĝi estus {amount}.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation>hodiaŭ</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hieraŭ</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgaŭ</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} je {time}</translation>
    </message>
    <message>
        <source>as of {moment}, block {number}</source>
        <translation>stato de {moment}, bloko {number}</translation>
    </message>
    <message>
        <source>block {number} of the former network</source>
        <translation>bloko {number} de la iama reto</translation>
    </message>
    <message>
        <source>block {number}</source>
        <translation>bloko {number}</translation>
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
        <translation>ĵus</translation>
    </message>
    <message>
        <source>{duration} ago</source>
        <translation>antaŭ {duration}</translation>
    </message>
    <message>
        <source>in {duration}</source>
        <translation>post {duration}</translation>
    </message>
</context>
<context>
    <name>DemonstrationCard</name>
    <message>
        <source>Demonstration</source>
        <translation>Demonstro</translation>
    </message>
    <message>
        <source>A village that lives on this computer alone. Try everything; you can start again from nothing.</source>
        <translation>Vilaĝo, kiu vivas nur en ĉi tiu komputilo. Provu ĉion; vi povas rekomenci de nulo.</translation>
    </message>
    <message>
        <source>A village that lives on this computer alone, to try everything in. Your accounts stay as they are.</source>
        <translation>Vilaĝo, kiu vivas nur en ĉi tiu komputilo, por provi ĉion. Viaj kontoj restas tiaj.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Fari la rondiron</translation>
    </message>
    <message>
        <source>Start afresh…</source>
        <translation>Rekomenci…</translation>
    </message>
    <message>
        <source>Everything done here is forgotten: the demonstration’s accounts, payments, contacts and the steps of the tour. It was worth nothing, and cannot be brought back. Language, colours and units stay, and so do your real accounts, which are kept elsewhere.</source>
        <translation>Ĉio farita ĉi tie forgesiĝas: la kontoj, pagoj kaj kontaktoj de la demonstro, kaj la paŝoj de la rondiro. Ĝi valoris nenion kaj ne estas reakirebla. Lingvo, koloroj kaj unuoj restas, same viaj veraj kontoj, kiuj estas tenataj aliloke.</translation>
    </message>
    <message>
        <source>Start the demonstration afresh?</source>
        <translation>Ĉu rekomenci la demonstron de nulo?</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Rekomenci</translation>
    </message>
</context>
<context>
    <name>DeriveView</name>
    <message>
        <source>&amp;Recovery phrase</source>
        <translation>&amp;Restariga frazo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nomo</translation>
    </message>
    <message>
        <source>Your own word for it; nobody else sees it.</source>
        <translation>La nomo, kiun vi mem donas; neniu alia vidas ĝin.</translation>
    </message>
    <message>
        <source>Another account of a phrase I have here</source>
        <translation>Alia konto de frazo, kiu estas ĉi tie</translation>
    </message>
    <message>
        <source>Add this account</source>
        <translation>Aldoni ĉi tiun konton</translation>
    </message>
    <message>
        <source>Phrase {number} ({language})</source>
        <translation>Frazo {number} ({language})</translation>
    </message>
</context>
<context>
    <name>DoorsView</name>
    <message>
        <source>Welcome to Sakia</source>
        <translation>Bonvenon en Sakia</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Aldoni konton</translation>
    </message>
    <message>
        <source>Where does the account come from?</source>
        <translation>De kie venas la konto?</translation>
    </message>
    <message>
        <source>A wallet for the free currency Ğ1 and others like it: your accounts, your payments and their history. Your keys stay on this computer, encrypted, and nowhere else.</source>
        <translation>Monujo por la libera monero Ğ1 kaj similaj: viaj kontoj, viaj pagoj kaj ilia historio. Viaj ŝlosiloj restas en ĉi tiu komputilo, ĉifritaj, kaj nenie alie.</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Krei konton</translation>
    </message>
    <message>
        <source>Twelve words to write down, a password, and it is yours.</source>
        <translation>Dek du vortoj por noti, pasvorto, kaj ĝi estas via.</translation>
    </message>
    <message>
        <source>I already have an account</source>
        <translation>Mi jam havas konton</translation>
    </message>
    <message>
        <source>See the balance and the history of any account. Paying from it needs its key.</source>
        <translation>Vidu la saldon kaj la historion de iu ajn konto. Por pagi el ĝi necesas ĝia ŝlosilo.</translation>
    </message>
    <message>
        <source>Watch an address</source>
        <translation>Sekvi adreson</translation>
    </message>
    <message>
        <source>A separate account with its own address; the recovery phrase you have restores it too.</source>
        <translation>Aparta konto kun propra adreso; la restariga frazo, kiun vi havas, restarigas ankaŭ ĝin.</translation>
    </message>
    <message>
        <source>Another account of a phrase I have here</source>
        <translation>Alia konto de frazo, kiu estas ĉi tie</translation>
    </message>
    <message>
        <source>A test network, or another free currency: give the addresses of its servers.</source>
        <translation>Prova reto aŭ alia libera monero: donu la adresojn de ĝiaj serviloj.</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Alia monero</translation>
    </message>
    <message>
        <source>A small village that lives on this computer alone: pay and be paid, nothing is at stake.</source>
        <translation>Vilaĝeto, kiu vivas nur en ĉi tiu komputilo: pagu kaj ricevu, nenion vi riskas.</translation>
    </message>
    <message>
        <source>Try it without money</source>
        <translation>Provi sen mono</translation>
    </message>
    <message>
        <source>Camille’s accounts in a small village that lives on this computer alone. Password: {password}</source>
        <translation>La kontoj de Camille en vilaĝeto, kiu vivas nur en ĉi tiu komputilo. Pasvorto: {password}</translation>
    </message>
    <message>
        <source>Open the demonstration’s accounts</source>
        <translation>Malfermi la kontojn de la demonstro</translation>
    </message>
    <message>
        <source>By its recovery phrase, its key file, or its secret identifier and password of Cesium or Sakia.</source>
        <translation>Per ĝia restariga frazo, ĝia ŝlosildosiero, aŭ ĝiaj sekreta identigilo kaj pasvorto de Cesium aŭ Sakia.</translation>
    </message>
</context>
<context>
    <name>DownloadPage</name>
    <message>
        <source>Check a download</source>
        <translation>Kontroli elŝuton</translation>
    </message>
    <message>
        <source>Before you open it</source>
        <translation>Antaŭ ol vi malfermos ĝin</translation>
    </message>
    <message>
        <source>Drop the file you downloaded on this page, or choose it. It is read and compared, never started.</source>
        <translation>Demetu la elŝutitan dosieron sur ĉi tiun paĝon, aŭ elektu ĝin. Ĝi estas legata kaj komparata, neniam lanĉata.</translation>
    </message>
    <message>
        <source>{list} and {signature} of the same version must lie beside it, or be dropped with it; both are published with every release.</source>
        <translation>{list} kaj {signature} de la sama versio devas esti apud ĝi, aŭ esti demetitaj kun ĝi; ambaŭ estas publikigataj kun ĉiu versio.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elekti dosieron…</translation>
    </message>
    <message>
        <source>Choose the list…</source>
        <translation>Elekti la liston…</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 de la dosiero</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of the file</source>
        <translation>Kopii la SHA-256 de la dosiero</translation>
    </message>
    <message>
        <source>{name} – {size} bytes</source>
        <translation>{name} – {size} bajtoj</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>La dosiero estas legata…</translation>
    </message>
    <message>
        <source>File to check</source>
        <translation>Kontrolota dosiero</translation>
    </message>
    <message>
        <source>List of a release</source>
        <translation>Listo de versio</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This is a mistake of Sakia’s, not yours. Your money is where it was.</source>
        <translation>Tio estas eraro de Sakia, ne via. Via mono estas tie, kie ĝi estis.</translation>
    </message>
    <message>
        <source>Possible from {date}.</source>
        <translation>Ebla ekde {date}.</translation>
    </message>
    <message>
        <source>The network refused it, and does not say why.</source>
        <translation>La reto rifuzis ĝin kaj ne diras kial.</translation>
    </message>
    <message>
        <source>A rule of the currency forbids it ({rule}). No money moved.</source>
        <translation>Regulo de la monero malpermesas tion ({rule}). Neniu mono moviĝis.</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Tajpu pasvorton.</translation>
    </message>
    <message>
        <source>This password holds a sign that cannot be read. Type it again.</source>
        <translation>Ĉi tiu pasvorto enhavas nelegeblan signon. Tajpu ĝin denove.</translation>
    </message>
    <message>
        <source>This is not the password. Mind the capital letters and the keyboard.</source>
        <translation>Tio ne estas la pasvorto. Atentu la majusklojn kaj la klavaron.</translation>
    </message>
    <message>
        <source>There is a vault here already. It was left as it is.</source>
        <translation>Ĉi tie jam estas trezorejo. Ĝi estis lasita tia.</translation>
    </message>
    <message>
        <source>There is no vault here yet: add an account first.</source>
        <translation>Ĉi tie ankoraŭ ne estas trezorejo: unue aldonu konton.</translation>
    </message>
    <message>
        <source>Sakia is locked. Unlock it and try again.</source>
        <translation>Sakia estas ŝlosita. Malŝlosu ĝin kaj reprovu.</translation>
    </message>
    <message>
        <source>This is not a secret that makes a key.</source>
        <translation>El ĉi tiu sekreto ne fariĝas ŝlosilo.</translation>
    </message>
    <message>
        <source>The computer has not enough free memory to open the vault ({memory_mib} MiB). Close other programs.</source>
        <translation>La komputilo ne havas sufiĉe da libera memoro por malfermi la trezorejon ({memory_mib} MiB). Fermu aliajn programojn.</translation>
    </message>
    <message>
        <source>The system’s own safe cannot be used here. Use your password.</source>
        <translation>La propra ŝlosilejo de la sistemo ne uzeblas ĉi tie. Uzu vian pasvorton.</translation>
    </message>
    <message>
        <source>The system does not know this vault. Use your password.</source>
        <translation>La sistemo ne konas ĉi tiun trezorejon. Uzu vian pasvorton.</translation>
    </message>
    <message>
        <source>The file of the vault is gone, but a backup is there. Nothing is lost before you choose.</source>
        <translation>La dosiero de la trezorejo malaperis, sed ekzistas savkopio. Nenio perdiĝas, antaŭ ol vi elektos.</translation>
    </message>
    <message>
        <source>A newer Sakia wrote this vault. Install it to open the vault; the file was left as it is.</source>
        <translation>Pli nova Sakia skribis ĉi tiun trezorejon. Instalu ĝin por malfermi la trezorejon; la dosiero estis lasita tia.</translation>
    </message>
    <message>
        <source>The vault is saved, but its old backup could not be replaced. Check the disk, then try again.</source>
        <translation>La trezorejo estas konservita, sed ĝia malnova savkopio ne povis esti anstataŭigita. Kontrolu la diskon kaj provu denove.</translation>
    </message>
    <message>
        <source>Type the words of your recovery phrase.</source>
        <translation>Tajpu la vortojn de via restariga frazo.</translation>
    </message>
    <message>
        <source>A recovery phrase has {allowed} words; there are {count} here.</source>
        <translation>Restariga frazo havas {allowed} vortojn; ĉi tie estas {count}.</translation>
    </message>
    <message>
        <source>Word {position}, {word}, is in no list. The nearest: {nearest}.</source>
        <translation>Vorto {position}, {word}, estas en neniu listo. La plej simila: {nearest}.</translation>
    </message>
    <message>
        <source>All words are right, but they do not fit together: one is another, or the order is wrong.</source>
        <translation>Ĉiuj vortoj ekzistas, sed ili ne kongruas: unu estas alia, aŭ la ordo estas malĝusta.</translation>
    </message>
    <message>
        <source>There is no word list in this language.</source>
        <translation>En ĉi tiu lingvo ne ekzistas vortlisto.</translation>
    </message>
    <message>
        <source>Step {position} of the derivation is not written as it should: //0, //1…</source>
        <translation>Paŝo {position} de la derivado ne estas skribita kiel necesas: //0, //1…</translation>
    </message>
    <message>
        <source>The derivation is too long.</source>
        <translation>La derivado estas tro longa.</translation>
    </message>
    <message>
        <source>The number of step {position} of the derivation is too large.</source>
        <translation>La nombro de paŝo {position} de la derivado estas tro granda.</translation>
    </message>
    <message>
        <source>Derivations with a password (///) are not supported.</source>
        <translation>Derivadoj kun pasvorto (///) ne estas subtenataj.</translation>
    </message>
    <message>
        <source>Step {position}: this kind of key takes // and not /.</source>
        <translation>Paŝo {position}: tia ŝlosilo akceptas // kaj ne /.</translation>
    </message>
    <message>
        <source>Type your secret identifier.</source>
        <translation>Tajpu vian sekretan identigilon.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Tajpu vian pasvorton.</translation>
    </message>
    <message>
        <source>This text holds a sign that cannot be read. Type it again.</source>
        <translation>Ĉi tiu teksto enhavas nelegeblan signon. Tajpu ĝin denove.</translation>
    </message>
    <message>
        <source>The comment is too long: {bytes} bytes, where {max_bytes} fit. Accents and emoji count more.</source>
        <translation>La komento estas tro longa: {bytes} bajtoj, kaj {max_bytes} eblas. Supersignoj kaj emoĝioj kalkuliĝas pli.</translation>
    </message>
    <message>
        <source>One payment pays each account once, and not the account that pays. Nothing was sent.</source>
        <translation>Unu pago pagas al ĉiu konto unu fojon, kaj neniam al la konto, kiu pagas. Nenio estis sendita.</translation>
    </message>
    <message>
        <source>One payment pays {most} people at most. Make two of it. Nothing was sent.</source>
        <translation>Unu pago pagas al maksimume {most} personoj. Faru du. Nenio estis sendita.</translation>
    </message>
    <message>
        <source>The recipient’s account does not exist yet and needs {existential_deposit_cents} to be opened; {amount_cents} is less. Nothing was sent.</source>
        <translation>La konto de la ricevanto ankoraŭ ne ekzistas kaj bezonas {existential_deposit_cents} por malfermiĝi; {amount_cents} estas malpli. Nenio estis sendita.</translation>
    </message>
    <message>
        <source>There is not enough: {missing_cents} are missing. {needed_cents} are needed and {available_cents} can be spent. Nothing was sent.</source>
        <translation>Ne sufiĉas: mankas {missing_cents}. Necesas {needed_cents} kaj elspezeblas {available_cents}. Nenio estis sendita.</translation>
    </message>
    <message>
        <source>This would empty the account, which must keep a little to stay open: {missing_cents} are missing. Choose “everything” to close it.</source>
        <translation>Tio malplenigus la konton, kiu devas gardi iom por resti malfermita: mankas {missing_cents}. Elektu „ĉio“ por fermi ĝin.</translation>
    </message>
    <message>
        <source>The fee of {fee_cents} must come from money already in the account: {available_cents} can pay it. Nothing was sent.</source>
        <translation>La kotizo de {fee_cents} devas veni el mono jam en la konto: {available_cents} povas pagi ĝin. Nenio estis sendita.</translation>
    </message>
    <message>
        <source>{held_cents} are held in this account: it cannot be closed until they are free.</source>
        <translation>{held_cents} estas retenataj en ĉi tiu konto: ĝi ne povas esti fermita, ĝis ili liberiĝos.</translation>
    </message>
    <message>
        <source>Only a member’s account has dividends to claim.</source>
        <translation>Nur konto de membro havas dividendojn por preni.</translation>
    </message>
    <message>
        <source>There is no dividend to claim now: the next one comes within a day.</source>
        <translation>Nun estas neniu dividendo por preni: la sekva venos ene de unu tago.</translation>
    </message>
    <message>
        <source>Something changed since you looked at this payment. Look at it once more before you sign.</source>
        <translation>Io ŝanĝiĝis, de kiam vi rigardis ĉi tiun pagon. Rigardu ĝin ankoraŭfoje antaŭ ol subskribi.</translation>
    </message>
    <message>
        <source>An earlier payment of this account came to nothing. A new one has to wait until that is certain.</source>
        <translation>Pli frua pago de ĉi tiu konto nuliĝis. Nova devas atendi, ĝis tio estos certa.</translation>
    </message>
    <message>
        <source>This account was closed and opened again. A new payment has to wait until no old one can be played twice.</source>
        <translation>Ĉi tiu konto estis fermita kaj remalfermita. Nova pago devas atendi, ĝis neniu malnova povas ripetiĝi.</translation>
    </message>
    <message>
        <source>This payment is settled: there is nothing to send again.</source>
        <translation>Ĉi tiu pago estas finita: nenio estas resendenda.</translation>
    </message>
    <message>
        <source>A node gave figures of the dividend that cannot be true. They are not believed.</source>
        <translation>Nodo donis ciferojn de la dividendo, kiuj ne povas esti veraj. Ili ne estas kredataj.</translation>
    </message>
    <message>
        <source>This unit has no meaning while the currency has no dividend.</source>
        <translation>Ĉi tiu unuo havas nenian sencon, dum la monero havas neniun dividendon.</translation>
    </message>
    <message>
        <source>This unit has no meaning while the currency has no members.</source>
        <translation>Ĉi tiu unuo havas nenian sencon, dum la monero havas neniujn membrojn.</translation>
    </message>
    <message>
        <source>This unit has no meaning while the currency has no money.</source>
        <translation>Ĉi tiu unuo havas nenian sencon, dum ne estas mono en la monero.</translation>
    </message>
    <message>
        <source>The network waits for an earlier payment of this account before it takes this one.</source>
        <translation>La reto atendas antaŭan pagon de ĉi tiu konto, antaŭ ol ĝi akceptos ĉi tiun.</translation>
    </message>
    <message>
        <source>Another operation of this account took its place: this one can no longer be taken.</source>
        <translation>Alia operacio de ĉi tiu konto prenis ĝian lokon: ĉi tiu ne plu estas akceptebla.</translation>
    </message>
    <message>
        <source>The network did not recognise the signature. No money moved.</source>
        <translation>La reto ne rekonis la subskribon. Neniu mono moviĝis.</translation>
    </message>
    <message>
        <source>The payment waited too long and is no longer valid. No money moved.</source>
        <translation>La pago atendis tro longe kaj ne plu validas. Neniu mono moviĝis.</translation>
    </message>
    <message>
        <source>The server has too much to do. The payment is offered again soon.</source>
        <translation>La servilo havas tro da laboro. La pago baldaŭ estos denove proponita al ĝi.</translation>
    </message>
    <message>
        <source>The server does not want this payment for now. It is offered again soon.</source>
        <translation>La servilo nun ne volas ĉi tiun pagon. Ĝi baldaŭ estos proponita denove.</translation>
    </message>
    <message>
        <source>Another operation of this account has the same number: the server keeps the first.</source>
        <translation>Alia operacio de ĉi tiu konto havas la saman numeron: la servilo tenas la unuan.</translation>
    </message>
    <message>
        <source>The network did not take the payment. No money moved.</source>
        <translation>La reto ne akceptis la pagon. Neniu mono moviĝis.</translation>
    </message>
    <message>
        <source>A rule of the currency forbade it, and no server says which any more.</source>
        <translation>Regulo de la monero malpermesis tion, kaj neniu servilo plu diras kiu.</translation>
    </message>
    <message>
        <source>This money is frozen for now.</source>
        <translation>Ĉi tiu mono estas nun frostigita.</translation>
    </message>
    <message>
        <source>No node can be reached. Check your connection; the figures shown are the last ones known.</source>
        <translation>Neniu nodo estas atingebla. Kontrolu vian konekton; la montrataj ciferoj estas la lastaj konataj.</translation>
    </message>
    <message>
        <source>The node takes too long to answer. It is asked again soon.</source>
        <translation>La nodo tro longe respondas. Ĝi baldaŭ estos demandita denove.</translation>
    </message>
    <message>
        <source>The node’s answer makes no sense. It is not believed.</source>
        <translation>La respondo de la nodo havas nenian sencon. Ĝi ne estas kredata.</translation>
    </message>
    <message>
        <source>The node’s answer is absurdly long. It was cut off and is not believed.</source>
        <translation>La respondo de la nodo estas absurde longa. Ĝi estis detranĉita kaj ne estas kredata.</translation>
    </message>
    <message>
        <source>This node keeps another currency. Nothing it says is believed.</source>
        <translation>Ĉi tiu nodo tenas alian moneron. Nenio, kion ĝi diras, estas kredata.</translation>
    </message>
    <message>
        <source>This node writes the addresses of another network. It is not believed.</source>
        <translation>Ĉi tiu nodo skribas la adresojn de alia reto. Ĝi ne estas kredata.</translation>
    </message>
    <message>
        <source>The node has too much to do. It is asked again soon.</source>
        <translation>La nodo havas tro da laboro. Ĝi baldaŭ estos demandita denove.</translation>
    </message>
    <message>
        <source>The connection to the node was closed. It is opened again soon.</source>
        <translation>La konekto al la nodo fermiĝis. Ĝi baldaŭ remalfermiĝos.</translation>
    </message>
    <message>
        <source>This is not the address of a node: it starts with wss://, or with https:// for Duniter v1.</source>
        <translation>Tio ne estas adreso de nodo: ĝi komenciĝas per wss://, aŭ per https:// por Duniter v1.</translation>
    </message>
    <message>
        <source>The currency’s rules changed in a way this Sakia does not know. Nothing is signed; look for an update.</source>
        <translation>La reguloj de la monero ŝanĝiĝis en maniero, kiun ĉi tiu Sakia ne konas. Nenio estas subskribita; serĉu ĝisdatigon.</translation>
    </message>
    <message>
        <source>The network is slow to make blocks final ({blocks} blocks behind). Signing waits until it has caught up.</source>
        <translation>La reto malrapide definitivigas blokojn ({blocks} blokoj malantaŭe). La subskribo atendas, ĝis ĝi reatingis.</translation>
    </message>
    <message>
        <source>The blocks this node gives do not follow each other. It is not believed.</source>
        <translation>La blokoj, kiujn ĉi tiu nodo donas, ne sekvas unu la alian. Ĝi ne estas kredata.</translation>
    </message>
    <message>
        <source>This node is far behind the others. Another one is asked.</source>
        <translation>Ĉi tiu nodo estas multe malantaŭ la aliaj. Alia estas demandata.</translation>
    </message>
    <message>
        <source>This node contradicts most of the others. It is set aside and nothing was signed. Review again: another one will be asked.</source>
        <translation>Ĉi tiu nodo kontraŭdiras la plej multajn aliajn. Ĝi estas flankenmetita, kaj nenio estis subskribita. Kontrolu denove: alia estos demandita.</translation>
    </message>
    <message>
        <source>The node gave a figure that its own proof refutes. It is set aside and nothing was signed. Review again: another node will be asked.</source>
        <translation>La nodo donis ciferon, kiun ĝia propra pruvo refutas. Ĝi estas flankenmetita, kaj nenio estis subskribita. Kontrolu denove: alia nodo estos demandita.</translation>
    </message>
    <message>
        <source>One operator alone answers, and its word settles nothing. It goes on by itself when a second one answers; or add a server, and remove those of yours that no longer exist, on the network page.</source>
        <translation>Nur unu prizorganto respondas, kaj ĝia vorto decidas nenion. Tio daŭros mem, kiam dua respondos; aŭ aldonu servilon, kaj forigu viajn, kiuj ne plu ekzistas, en la paĝo de la reto.</translation>
    </message>
    <message>
        <source>The servers contradict each other and no majority says which is right. Nothing is signed with their figures; your money is where it was. Try again later, or look at the network page.</source>
        <translation>La serviloj kontraŭdiras unu la alian, kaj neniu plimulto diras, kiu pravas. Nenio estas subskribita per iliaj ciferoj; via mono estas, kie ĝi estis. Provu denove poste, aŭ rigardu la paĝon de la reto.</translation>
    </message>
    <message>
        <source>This node describes the currency’s rules otherwise than most others. It is not believed.</source>
        <translation>Ĉi tiu nodo priskribas la regulojn de la monero alie ol la plej multaj. Ĝi ne estas kredata.</translation>
    </message>
    <message>
        <source>No way leads to this node: look at its address and at your connection.</source>
        <translation>Neniu vojo kondukas al ĉi tiu nodo: rigardu ĝian adreson kaj vian konekton.</translation>
    </message>
    <message>
        <source>A web page answers instead of the node. Perhaps your network asks you to log in: open a browser and look.</source>
        <translation>Anstataŭ la nodo respondas retpaĝo. Eble via reto petas ensaluton: malfermu retumilon kaj rigardu.</translation>
    </message>
    <message>
        <source>What answers cannot show that it is the node. Perhaps your network asks you to log in, or the date of this computer is wrong.</source>
        <translation>Kio respondas, ne povas montri, ke ĝi estas la nodo. Eble via reto petas ensaluton, aŭ la dato de ĉi tiu komputilo malĝustas.</translation>
    </message>
    <message>
        <source>The indexer cannot be reached: balances and payments work, histories wait.</source>
        <translation>La indeksilo ne estas atingebla: saldoj kaj pagoj funkcias, historioj atendas.</translation>
    </message>
    <message>
        <source>The indexer takes too long to answer. It is asked again soon.</source>
        <translation>La indeksilo tro longe respondas. Ĝi baldaŭ estos demandita denove.</translation>
    </message>
    <message>
        <source>The indexer’s answer makes no sense. It is not believed.</source>
        <translation>La respondo de la indeksilo havas nenian sencon. Ĝi ne estas kredata.</translation>
    </message>
    <message>
        <source>The indexer’s answer is absurdly long. It was cut off and is not believed.</source>
        <translation>La respondo de la indeksilo estas absurde longa. Ĝi estis detranĉita kaj ne estas kredata.</translation>
    </message>
    <message>
        <source>This indexer reads another currency. Nothing it says is believed.</source>
        <translation>Ĉi tiu indeksilo legas alian moneron. Nenio, kion ĝi diras, estas kredata.</translation>
    </message>
    <message>
        <source>This is not the address of an indexer: it starts with https:// or http://.</source>
        <translation>Tio ne estas adreso de indeksilo: ĝi komenciĝas per https:// aŭ http://.</translation>
    </message>
    <message>
        <source>The indexer has not read that far yet. It is asked again soon.</source>
        <translation>La indeksilo ankoraŭ ne legis tiel malproksimen. Ĝi baldaŭ estos demandita denove.</translation>
    </message>
    <message>
        <source>No way leads to this indexer: look at its address and at your connection.</source>
        <translation>Neniu vojo kondukas al ĉi tiu indeksilo: rigardu ĝian adreson kaj vian konekton.</translation>
    </message>
    <message>
        <source>A web page answers instead of the indexer. Perhaps your network asks you to log in: open a browser and look.</source>
        <translation>Anstataŭ la indeksilo respondas retpaĝo. Eble via reto petas ensaluton: malfermu retumilon kaj rigardu.</translation>
    </message>
    <message>
        <source>What answers cannot show that it is the indexer. Perhaps your network asks you to log in, or the date of this computer is wrong.</source>
        <translation>Kio respondas, ne povas montri, ke ĝi estas la indeksilo. Eble via reto petas ensaluton, aŭ la dato de ĉi tiu komputilo malĝustas.</translation>
    </message>
    <message>
        <source>The disk is full: {path} was not written. Make room and try again.</source>
        <translation>La disko estas plena: {path} ne estis skribita. Faru lokon kaj provu denove.</translation>
    </message>
    <message>
        <source>Sakia is open already with this profile: look for its window.</source>
        <translation>Sakia jam estas malfermita kun ĉi tiu profilo: serĉu ĝian fenestron.</translation>
    </message>
    <message>
        <source>The disk is full: {folder}. Make room and try again.</source>
        <translation>La disko estas plena: {folder}. Faru lokon kaj provu denove.</translation>
    </message>
    <message>
        <source>The settings cannot be read; the usual ones are used. The first change keeps the old file as {aside}.</source>
        <translation>La agordoj ne legeblas; la kutimaj estas uzataj. Ĉe la unua ŝanĝo la malnova dosiero estos konservita kiel {aside}.</translation>
    </message>
    <message>
        <source>The file that says which currency you use cannot be read, so this is the Ğ1: {path}. Nothing was deleted.</source>
        <translation>La dosiero, kiu diras, kiun moneron vi uzas, ne legeblas, do ĉi tio estas Ğ1: {path}. Nenio estis forigita.</translation>
    </message>
    <message>
        <source>The neighbour cannot pay just now. Try again in a moment.</source>
        <translation>La najbaro nun ne povas pagi. Provu denove post momento.</translation>
    </message>
    <message>
        <source>The demonstration could not start. Try again.</source>
        <translation>La demonstro ne povis startiĝi. Provu denove.</translation>
    </message>
    <message>
        <source>The demonstration’s file is damaged or of another version; it is kept as {aside}. Try again: a new demonstration begins.</source>
        <translation>La dosiero de la demonstro estas difektita aŭ de alia versio; ĝi estas konservita kiel {aside}. Provu denove: nova demonstro komenciĝos.</translation>
    </message>
    <message>
        <source>The demonstration’s file cannot be read.</source>
        <translation>La dosiero de la demonstro ne legeblas.</translation>
    </message>
    <message>
        <source>Another version of Sakia wrote the demonstration’s file.</source>
        <translation>Alia versio de Sakia skribis la dosieron de la demonstro.</translation>
    </message>
    <message>
        <source>A newer Sakia wrote this database. Install it; the file was left as it is: {path}.</source>
        <translation>Pli nova Sakia skribis ĉi tiun datumbazon. Instalu ĝin; la dosiero estis lasita tia: {path}.</translation>
    </message>
    <message>
        <source>The database is damaged and was left as it is: {path}. Your money is on the network and your keys in the vault; take the file away and Sakia reads everything again.</source>
        <translation>La datumbazo estas difektita kaj estis lasita tia: {path}. Via mono estas en la reto kaj viaj ŝlosiloj en la trezorejo; forprenu la dosieron, kaj Sakia relegos ĉion.</translation>
    </message>
    <message>
        <source>The disk is full. Make room; nothing is lost, the network remembers.</source>
        <translation>La disko estas plena. Faru lokon; nenio perdiĝis, la reto memoras.</translation>
    </message>
    <message>
        <source>A server gave an amount that cannot be. It was not kept.</source>
        <translation>Servilo donis neeblan sumon. Ĝi ne estis konservita.</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>Tajpu sumon.</translation>
    </message>
    <message>
        <source>{character} at place {position} does not belong in a number.</source>
        <translation>{character} ĉe loko {position} ne apartenas al nombro.</translation>
    </message>
    <message>
        <source>The separators of this number are not where thousands are (place {position}).</source>
        <translation>La apartigiloj de ĉi tiu nombro ne estas tie, kie estas miloj (loko {position}).</translation>
    </message>
    <message>
        <source>An amount to pay cannot be less than zero.</source>
        <translation>Pagota sumo ne povas esti malpli ol nulo.</translation>
    </message>
    <message>
        <source>Too many decimals: {given}, where {allowed} are possible.</source>
        <translation>Tro da decimaloj: {given}, dum {allowed} eblas.</translation>
    </message>
    <message>
        <source>This can be read as {as_decimal} or as {as_groups}. Write it without the separator of thousands.</source>
        <translation>Tio legeblas kiel {as_decimal} aŭ kiel {as_groups}. Skribu ĝin sen la apartigilo de miloj.</translation>
    </message>
    <message>
        <source>This is too long for an amount.</source>
        <translation>Tio estas tro longa por sumo.</translation>
    </message>
    <message>
        <source>Type an amount above zero.</source>
        <translation>Tajpu sumon pli grandan ol nulo.</translation>
    </message>
    <message>
        <source>This is less than a cent, the smallest amount there is.</source>
        <translation>Tio estas malpli ol unu cendo, la plej malgranda sumo.</translation>
    </message>
    <message>
        <source>This is more than all the money there can be ({maximum_cents}).</source>
        <translation>Tio estas pli ol la tuta mono, kiu povas ekzisti ({maximum_cents}).</translation>
    </message>
    <message>
        <source>Type or paste an address.</source>
        <translation>Tajpu aŭ algluu adreson.</translation>
    </message>
    <message>
        <source>The character {character} at place {position} is in no address. Look at it once more.</source>
        <translation>La signo {character} ĉe loko {position} estas en neniu adreso. Rigardu ĝin ankoraŭfoje.</translation>
    </message>
    <message>
        <source>An address has {expected} characters; this text has {length}. A part may be missing.</source>
        <translation>Adreso havas {expected} signojn; ĉi tiu teksto havas {length}. Eble parto mankas.</translation>
    </message>
    <message>
        <source>Capital and small letters got lost in this address. Copy it again from where it was shown.</source>
        <translation>Majuskloj kaj minuskloj perdiĝis en ĉi tiu adreso. Kopiu ĝin denove de tie, kie ĝi estis montrita.</translation>
    </message>
    <message>
        <source>A character of this address is wrong: its check does not match. Copy it once more.</source>
        <translation>Signo de ĉi tiu adreso estas malĝusta: ĝia kontrolo ne kongruas. Kopiu ĝin ankoraŭfoje.</translation>
    </message>
    <message>
        <source>This is an address of another network. On this network the same key is {offered}.</source>
        <translation>Tio estas adreso de alia reto. En ĉi tiu reto la sama ŝlosilo estas {offered}.</translation>
    </message>
    <message>
        <source>This link gives {parameter} twice. Ask for it once more.</source>
        <translation>Ĉi tiu ligilo donas {parameter} dufoje. Petu ĝin denove.</translation>
    </message>
    <message>
        <source>This link asks for something Sakia cannot do.</source>
        <translation>Ĉi tiu ligilo petas ion, kion Sakia ne povas fari.</translation>
    </message>
    <message>
        <source>This is neither an address nor a request for a payment, nor the name of anybody known.</source>
        <translation>Tio estas nek adreso, nek peto de pago, nek la nomo de iu konata.</translation>
    </message>
    <message>
        <source>This looks like a secret: a recovery phrase or a key. Never paste it here and show it to nobody. Sakia did not keep it.</source>
        <translation>Tio ŝajnas sekreto: restariga frazo aŭ ŝlosilo. Neniam algluu ĝin ĉi tie kaj montru ĝin al neniu. Sakia ne konservis ĝin.</translation>
    </message>
    <message>
        <source>This request is for another currency: {named}.</source>
        <translation>Ĉi tiu peto estas por alia monero: {named}.</translation>
    </message>
    <message>
        <source>This request was made on {issued_at} and is no longer valid. Ask for a new one.</source>
        <translation>Ĉi tiu peto estis farita je {issued_at} kaj ne plu validas. Petu novan.</translation>
    </message>
    <message>
        <source>This key has no check against typing mistakes. Compare it with the person’s own.</source>
        <translation>Ĉi tiu ŝlosilo havas nenian kontrolon kontraŭ tajperaroj. Komparu ĝin kun tiu de la persono mem.</translation>
    </message>
    <message>
        <source>This request asks for everything in the account.</source>
        <translation>Ĉi tiu peto petas ĉion en la konto.</translation>
    </message>
    <message>
        <source>This request also asks to send what remains to another account. Sakia does not do that.</source>
        <translation>Ĉi tiu peto petas ankaŭ sendi la reston al alia konto. Sakia ne faras tion.</translation>
    </message>
    <message>
        <source>This link asks for a certification, not for a payment.</source>
        <translation>Ĉi tiu ligilo petas ateston, ne pagon.</translation>
    </message>
    <message>
        <source>This request is marked as a demonstration.</source>
        <translation>Ĉi tiu peto estas markita kiel demonstro.</translation>
    </message>
    <message>
        <source>The site that made this link waits for an answer that Sakia does not send.</source>
        <translation>La retejo, kiu faris ĉi tiun ligilon, atendas respondon, kiun Sakia ne sendas.</translation>
    </message>
    <message>
        <source>You follow this account already.</source>
        <translation>Vi jam sekvas ĉi tiun konton.</translation>
    </message>
    <message>
        <source>There is no address in this text.</source>
        <translation>En ĉi tiu teksto estas neniu adreso.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Donu nomon al la konto.</translation>
    </message>
    <message>
        <source>This name is too long: {limit} characters fit.</source>
        <translation>Ĉi tiu nomo estas tro longa: eblas {limit} signoj.</translation>
    </message>
    <message>
        <source>Give this person a name.</source>
        <translation>Donu nomon al ĉi tiu persono.</translation>
    </message>
    <message>
        <source>This is too long: {max_length} characters fit.</source>
        <translation>Tio estas tro longa: eblas {max_length} signoj.</translation>
    </message>
    <message>
        <source>Not the words of your phrase: look at the word at place {positions} on your paper.</source>
        <translation>Ne la vortoj de via frazo: rigardu sur via papero la vorton numero {positions}.</translation>
    </message>
    <message>
        <source>Choose at least one account.</source>
        <translation>Elektu almenaŭ unu konton.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>La du pasvortoj ne estas samaj.</translation>
    </message>
    <message>
        <source>This password is easy to guess. Make it longer, or tick below that you know.</source>
        <translation>Ĉi tiu pasvorto estas facile divenebla. Plilongigu ĝin, aŭ marku sube, ke vi scias tion.</translation>
    </message>
    <message>
        <source>A profile’s name is made of letters, digits, - and _.</source>
        <translation>La nomo de profilo konsistas el literoj, ciferoj, - kaj _.</translation>
    </message>
    <message>
        <source>No currency called {name} is known here. Known: {known}.</source>
        <translation>Neniu monero nomata {name} estas konata ĉi tie. Konataj: {known}.</translation>
    </message>
    <message>
        <source>This is no list of contacts: a CSV file with the columns name and address is expected.</source>
        <translation>Tio ne estas listo de kontaktoj: necesas CSV-dosiero kun la kolumnoj name kaj address.</translation>
    </message>
    <message>
        <source>This is no picture that can be read. PNG and JPEG files are.</source>
        <translation>Ĉi tiu bildo ne legeblas. Dosieroj PNG kaj JPEG legeblas.</translation>
    </message>
    <message>
        <source>No QR code was found. It must be whole, sharp, and not too small.</source>
        <translation>Neniu QR-kodo troviĝis. Ĝi devas esti tuta, klara kaj ne tro malgranda.</translation>
    </message>
    <message>
        <source>There are several codes in sight. Show one alone.</source>
        <translation>Pluraj kodoj videblas. Montru nur unu.</translation>
    </message>
    <message>
        <source>The clipboard is empty. Copy a picture, a link or an address.</source>
        <translation>La tondujo estas malplena. Kopiu bildon, ligilon aŭ adreson.</translation>
    </message>
    <message>
        <source>This system gives no picture of the screen. Take one yourself, and open its file here.</source>
        <translation>Ĉi tiu sistemo donas neniun bildon de la ekrano. Faru vi mem, kaj malfermu ĝian dosieron ĉi tie.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} aŭ {last}</translation>
    </message>
    <message>
        <source>This account owns no identity: only who was invited by a member has one.</source>
        <translation>Ĉi tiu konto havas neniun identecon: nur kiu estis invitita de membro, havas.</translation>
    </message>
    <message>
        <source>This identity has its name already; a name is final.</source>
        <translation>Ĉi tiu identeco jam havas sian nomon; nomo estas definitiva.</translation>
    </message>
    <message>
        <source>This account has been invited already: it owns an identity.</source>
        <translation>Ĉi tiu konto jam estis invitita: ĝi havas identecon.</translation>
    </message>
    <message>
        <source>There is no such identity, or it was removed.</source>
        <translation>Tia identeco ne ekzistas, aŭ ĝi estis forigita.</translation>
    </message>
    <message>
        <source>This name is taken. A name is never given twice, even when its identity is gone: choose another.</source>
        <translation>Ĉi tiu nomo estas okupita. Nomo neniam estas donita dufoje, eĉ kiam ĝia identeco malaperis: elektu alian.</translation>
    </message>
    <message>
        <source>A name has 3 to 42 letters without accents, digits, “-” or “_”, and nothing else.</source>
        <translation>Nomo havas de 3 ĝis 42 literojn sen supersignoj, ciferojn, „-“ aŭ „_“, kaj nenion alian.</translation>
    </message>
    <message>
        <source>Only members invite newcomers, and this account’s owner is none.</source>
        <translation>Nur membroj invitas novulojn, kaj la posedanto de ĉi tiu konto ne estas membro.</translation>
    </message>
    <message>
        <source>You invited somebody a short while ago: between two invitations there must be five days.</source>
        <translation>Vi antaŭ nelonge invitis iun: inter du invitoj devas esti kvin tagoj.</translation>
    </message>
    <message>
        <source>This account does not exist yet: it must hold a little money first. Pay it 3.00, for instance.</source>
        <translation>Ĉi tiu konto ankoraŭ ne ekzistas: ĝi unue devas enhavi iom da mono. Pagu al ĝi ekzemple 3,00.</translation>
    </message>
    <message>
        <source>The newcomer’s account must hold a little money of its own first, about 3.00. You can lend it.</source>
        <translation>La konto de la novulo unue devas enhavi iom da propra mono, ĉirkaŭ 3,00. Vi povas prunti ĝin.</translation>
    </message>
    <message>
        <source>The newcomer’s account is linked to somebody’s identity: they must unlink it, or take another one.</source>
        <translation>La konto de la novulo estas ligita al ies identeco: necesas malligi ĝin, aŭ preni alian.</translation>
    </message>
    <message>
        <source>Only an identity that was a member once can be revoked. This one disappears by itself if it is left.</source>
        <translation>Nur identeco, kiu iam estis membro, povas esti nuligita. Ĉi tiu malaperos mem, se oni lasos ĝin.</translation>
    </message>
    <message>
        <source>The signature does not belong to this key, this identity and this currency.</source>
        <translation>La subskribo ne apartenas al ĉi tiu ŝlosilo, ĉi tiu identeco kaj ĉi tiu monero.</translation>
    </message>
    <message>
        <source>The account makes blocks as a smith: it must go offline before its identity can change accounts.</source>
        <translation>La konto faras blokojn kiel forĝisto: ĝi devas malkonektiĝi, antaŭ ol ĝia identeco povos ŝanĝi konton.</translation>
    </message>
    <message>
        <source>The account made blocks as a smith a short while ago: its identity cannot change accounts yet.</source>
        <translation>La konto antaŭ nelonge faris blokojn kiel forĝisto: ĝia identeco ankoraŭ ne povas ŝanĝi konton.</translation>
    </message>
    <message>
        <source>This identity changed accounts less than six months ago, and cannot do so again before.</source>
        <translation>Ĉi tiu identeco ŝanĝis konton antaŭ malpli ol ses monatoj, kaj ne povas pli frue refari tion.</translation>
    </message>
    <message>
        <source>This account owns an identity already: choose another one.</source>
        <translation>Ĉi tiu konto jam havas identecon: elektu alian.</translation>
    </message>
    <message>
        <source>This identity has been with that account before and cannot go back to it.</source>
        <translation>Ĉi tiu identeco jam estis ĉe tiu konto kaj ne povas reveni al ĝi.</translation>
    </message>
    <message>
        <source>Choose the name of this identity first: before that it cannot change accounts.</source>
        <translation>Unue elektu la nomon de ĉi tiu identeco: antaŭ tio ĝi ne povas ŝanĝi konton.</translation>
    </message>
    <message>
        <source>A revoked identity cannot change accounts any more.</source>
        <translation>Nuligita identeco ne plu povas ŝanĝi konton.</translation>
    </message>
    <message>
        <source>This revocation was signed by a key that does not own the identity, or no longer may revoke it.</source>
        <translation>Ĉi tiu nuligo estis subskribita de ŝlosilo, kiu ne posedas la identecon, aŭ ne plu rajtas nuligi ĝin.</translation>
    </message>
    <message>
        <source>This identity is revoked already, for good.</source>
        <translation>Ĉi tiu identeco jam estas nuligita, por ĉiam.</translation>
    </message>
    <message>
        <source>This account is linked to no identity.</source>
        <translation>Ĉi tiu konto estas ligita al neniu identeco.</translation>
    </message>
    <message>
        <source>The currency has given this identity a status that this version of Sakia does not know: nothing is signed that depends on it. A newer version will know it.</source>
        <translation>La monero donis al ĉi tiu identeco staton, kiun ĉi tiu versio de Sakia ne konas: nenio, kio dependas de ĝi, estas subskribita. Pli nova versio konos ĝin.</translation>
    </message>
    <message>
        <source>This account owns no identity: only members certify.</source>
        <translation>Ĉi tiu konto havas neniun identecon: nur membroj atestas.</translation>
    </message>
    <message>
        <source>Nobody can certify themselves.</source>
        <translation>Neniu povas atesti sin mem.</translation>
    </message>
    <message>
        <source>You need five certifications in force yourself before you can certify.</source>
        <translation>Vi mem bezonas kvin validajn atestojn, antaŭ ol vi povos atesti.</translation>
    </message>
    <message>
        <source>You certified somebody a short while ago: between two certifications there must be five days.</source>
        <translation>Vi antaŭ nelonge atestis iun: inter du atestoj devas esti kvin tagoj.</translation>
    </message>
    <message>
        <source>You certify this person already: renew the certification instead.</source>
        <translation>Vi jam atestas ĉi tiun personon: prefere renovigu la ateston.</translation>
    </message>
    <message>
        <source>Your certification of this person has ended: certify them anew instead of renewing.</source>
        <translation>Via atesto pri ĉi tiu persono finiĝis: atestu ĝin denove anstataŭ renovigi.</translation>
    </message>
    <message>
        <source>Five certifications in force are needed to become or stay a member.</source>
        <translation>Kvin validaj atestoj necesas por fariĝi aŭ resti membro.</translation>
    </message>
    <message>
        <source>This person cannot be certified now: they have not chosen their name yet, or their identity is revoked.</source>
        <translation>Ĉi tiu persono nun ne povas esti atestata: ĝi ankoraŭ ne elektis sian nomon, aŭ ĝia identeco estas nuligita.</translation>
    </message>
    <message>
        <source>An invitation certifies too, and you certified a short while ago: there must be five days between.</source>
        <translation>Ankaŭ invito atestas, kaj vi antaŭ nelonge atestis: intere devas esti kvin tagoj.</translation>
    </message>
    <message>
        <source>You need five certifications in force yourself before you can invite.</source>
        <translation>Vi mem bezonas kvin validajn atestojn, antaŭ ol vi povos inviti.</translation>
    </message>
    <message>
        <source>An invitation certifies too, and all your 100 certifications are in use.</source>
        <translation>Ankaŭ invito atestas, kaj ĉiuj viaj 100 atestoj estas uzataj.</translation>
    </message>
    <message>
        <source>You are not a member now: only members certify.</source>
        <translation>Vi nun ne estas membro: nur membroj atestas.</translation>
    </message>
    <message>
        <source>There is no membership that could be renewed.</source>
        <translation>Ne ekzistas membreco, kiu povus esti renovigita.</translation>
    </message>
    <message>
        <source>This person is a member already.</source>
        <translation>Ĉi tiu persono jam estas membro.</translation>
    </message>
    <message>
        <source>The distance is being evaluated already: the result comes within about twelve minutes.</source>
        <translation>La distanco jam estas taksata: la rezulto venos ene de ĉirkaŭ dek du minutoj.</translation>
    </message>
    <message>
        <source>Only a member can ask for somebody else.</source>
        <translation>Nur membro povas peti por iu alia.</translation>
    </message>
    <message>
        <source>This is not possible at this point of the identity’s life: it has no name yet, or it is revoked.</source>
        <translation>Tio ne eblas ĉe ĉi tiu punkto de la vivo de la identeco: ĝi ankoraŭ ne havas nomon, aŭ ĝi estas nuligita.</translation>
    </message>
    <message>
        <source>One can ask for somebody else only while they have not been a member yet.</source>
        <translation>Oni povas peti por iu alia nur, dum tiu ankoraŭ ne estis membro.</translation>
    </message>
    <message>
        <source>Too many people ask at this moment: try again in a few minutes.</source>
        <translation>Tro da homoj petas en ĉi tiu momento: provu denove post kelkaj minutoj.</translation>
    </message>
    <message>
        <source>{price_cents} are held while the distance is evaluated, and the account must stay open: {needed_cents} must be free and {available_cents} are. Dividends not claimed yet do not count: claim them first.</source>
        <translation>{price_cents} estas retenataj, dum la distanco estas taksata, kaj la konto devas resti malfermita: {needed_cents} devas esti liberaj, kaj {available_cents} estas. Dividendoj ankoraŭ ne prenitaj ne kalkuliĝas: unue prenu ilin.</translation>
    </message>
    <message>
        <source>The evaluation of distances met a difficulty that only those who make blocks can mend.</source>
        <translation>La taksado de distancoj renkontis malfacilaĵon, kiun povas solvi nur tiuj, kiuj faras blokojn.</translation>
    </message>
    <message>
        <source>This is not the document that is wanted here: take the file, or the whole text, as it was saved.</source>
        <translation>Tio ne estas la dokumento dezirata ĉi tie: prenu la dosieron, aŭ la tutan tekston, tia, kia ĝi estis konservita.</translation>
    </message>
    <message>
        <source>A newer version of Sakia wrote this document: update to read it.</source>
        <translation>Pli nova versio de Sakia skribis ĉi tiun dokumenton: ĝisdatigu por legi ĝin.</translation>
    </message>
    <message>
        <source>This document is of another currency. It has no effect in this one.</source>
        <translation>Ĉi tiu dokumento estas de alia monero. En ĉi tiu ĝi havas nenian efikon.</translation>
    </message>
    <message>
        <source>The key of {address} is not on this computer. Open this request where that account is.</source>
        <translation>La ŝlosilo de {address} ne estas en ĉi tiu komputilo. Malfermu ĉi tiun peton tie, kie estas tiu konto.</translation>
    </message>
    <message>
        <source>Open a key file, or paste what is in it.</source>
        <translation>Malfermu ŝlosilan dosieron, aŭ algluu ĝian enhavon.</translation>
    </message>
    <message>
        <source>This is far too long for a key file.</source>
        <translation>Tio estas multe tro longa por ŝlosila dosiero.</translation>
    </message>
    <message>
        <source>This is not a key file of Duniter v1: neither PubSec, WIF, EWIF, seed, nor two lines.</source>
        <translation>Tio ne estas ŝlosila dosiero de Duniter v1: nek PubSec, WIF, EWIF, semo, nek du linioj.</translation>
    </message>
    <message>
        <source>This key file is of a version that is unknown here.</source>
        <translation>Ĉi tiu ŝlosila dosiero estas de versio nekonata ĉi tie.</translation>
    </message>
    <message>
        <source>This holds the public key alone. To pay, the file with the secret key is needed.</source>
        <translation>Tio enhavas nur la publikan ŝlosilon. Por pagi necesas la dosiero kun la sekreta ŝlosilo.</translation>
    </message>
    <message>
        <source>This is a DEWIF file, which is not read here: save the key as WIF or EWIF where you made it.</source>
        <translation>Tio estas DEWIF-dosiero, kiu ne estas legata ĉi tie: konservu la ŝlosilon kiel WIF aŭ EWIF tie, kie vi faris ĝin.</translation>
    </message>
    <message>
        <source>This key file is damaged: a character is wrong or missing. Take another copy of it.</source>
        <translation>Ĉi tiu ŝlosila dosiero estas difektita: signo malĝustas aŭ mankas. Prenu alian kopion de ĝi.</translation>
    </message>
    <message>
        <source>Type the password of this file.</source>
        <translation>Tajpu la pasvorton de ĉi tiu dosiero.</translation>
    </message>
    <message>
        <source>This is not the password of this file. The file itself is whole; capitals and accents count.</source>
        <translation>Tio ne estas la pasvorto de ĉi tiu dosiero. La dosiero mem estas sendifekta; majuskloj kaj supersignoj gravas.</translation>
    </message>
    <message>
        <source>This person waits for your certification already.</source>
        <translation>Ĉi tiu persono jam atendas vian ateston.</translation>
    </message>
    <message>
        <source>{most} people wait for your certification already: more would wait for years.</source>
        <translation>{most} homoj jam atendas vian ateston: pliaj atendus jarojn.</translation>
    </message>
    <message>
        <source>A comment in this currency has plain letters without accents, digits and common signs only. Take out: {characters}</source>
        <translation>Komento en ĉi tiu monero havas nur simplajn literojn sen supersignoj, ciferojn kaj kutimajn signojn. Forprenu: {characters}</translation>
    </message>
    <message>
        <source>There is enough money, but not in pieces that make {amount_cents}. Round the amount, or wait for smaller pieces.</source>
        <translation>Estas sufiĉe da mono, sed ne en pecoj, kiuj sumiĝas al {amount_cents}. Rondigu la sumon, aŭ atendu pli malgrandajn pecojn.</translation>
    </message>
    <message>
        <source>This account holds nothing yet: it can pay, or publish anything, once it was paid.</source>
        <translation>Ĉi tiu konto ankoraŭ enhavas nenion: ĝi povos pagi aŭ publikigi ion, kiam ĝi ricevos pagon.</translation>
    </message>
    <message>
        <source>What is on its way already takes {on_its_way_cents} of this account: {left_cents} can still be spent.</source>
        <translation>Kio jam estas survoje, prenas {on_its_way_cents} de ĉi tiu konto: ankoraŭ elspezeblas {left_cents}.</translation>
    </message>
    <message>
        <source>This account cannot be emptied while something else of it is on its way ({count}). Wait until all is final.</source>
        <translation>Ĉi tiu konto ne povas esti malplenigita, dum io alia ĝia estas survoje ({count}). Atendu, ĝis ĉio estos definitiva.</translation>
    </message>
    <message>
        <source>The dividends of this account are being claimed already. Look again once what is on its way is final.</source>
        <translation>La dividendoj de ĉi tiu konto jam estas prenataj. Rigardu denove, kiam tio, kio estas survoje, estos definitiva.</translation>
    </message>
    <message>
        <source>This was signed already and is on its way: a second time would do nothing. Wait until it is final.</source>
        <translation>Tio jam estas subskribita kaj survoje: dua fojo farus nenion. Atendu, ĝis ĝi estos definitiva.</translation>
    </message>
    <message>
        <source>The identity of this account is moving to another account, or is being revoked: this would fail. Wait until that is final.</source>
        <translation>La identeco de ĉi tiu konto estas translokata al alia konto aŭ nuligata: ĉi tio fiaskus. Atendu, ĝis tio estos definitiva.</translation>
    </message>
    <message>
        <source>The money of this payment was spent by another one first. This one can no longer be made.</source>
        <translation>La monon de ĉi tiu pago unue elspezis alia. Ĉi tiu ne plu estas farebla.</translation>
    </message>
    <message>
        <source>The network went back on the block that this payment rests on. No money moved: make the payment again.</source>
        <translation>La reto reprenis la blokon, sur kiu ĉi tiu pago staras. Neniu mono moviĝis: refaru la pagon.</translation>
    </message>
    <message>
        <source>Sakia cannot do this in this currency.</source>
        <translation>Sakia ne povas fari tion en ĉi tiu monero.</translation>
    </message>
    <message>
        <source>This money is no longer there, or is being brought in already.</source>
        <translation>Ĉi tiu mono ne plu estas tie, aŭ vi jam prenas ĝin.</translation>
    </message>
    <message>
        <source>This account cannot take this money now.</source>
        <translation>Ĉi tiu konto nun ne povas preni ĉi tiun monon.</translation>
    </message>
    <message>
        <source>The network went back on the block that held this. It waits for another block: do nothing twice.</source>
        <translation>La reto reprenis la blokon, kiu enhavis tion. Ĝi atendas alian blokon: faru nenion dufoje.</translation>
    </message>
    <message>
        <source>A newer Sakia ({version}) has used this profile since. Install that version, or a later one; this one leaves everything as it is: {folder}.</source>
        <translation>Intertempe pli nova Sakia ({version}) uzis ĉi tiun profilon. Instalu tiun version, aŭ pli novan; ĉi tiu lasas ĉion tia, kia ĝi estas: {folder}.</translation>
    </message>
    <message>
        <source>This version of Sakia holds no key of the project to check with.</source>
        <translation>Ĉi tiu versio de Sakia enhavas neniun ŝlosilon de la projekto, per kiu kontroli.</translation>
    </message>
    <message>
        <source>The project’s key did not sign this: it was altered, or another key signed it.</source>
        <translation>La ŝlosilo de la projekto ne subskribis ĉi tion: ĝi estis ŝanĝita, aŭ alia ŝlosilo subskribis ĝin.</translation>
    </message>
    <message>
        <source>This is not a signature of the kind the project uses.</source>
        <translation>Tio ne estas subskribo de la speco, kiun la projekto uzas.</translation>
    </message>
    <message>
        <source>This is not a list of files as a release has it: take SHA256SUMS as it was downloaded.</source>
        <translation>Tio ne estas la dosierlisto de versio: prenu SHA256SUMS tia, kia ĝi estis elŝutita.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read.</source>
        <translation>La dosiero {path} ne estas legebla.</translation>
    </message>
    <message>
        <source>The project’s announcement makes no sense. It is not believed.</source>
        <translation>La anonco de la projekto havas nenian sencon. Ĝi ne estas kredata.</translation>
    </message>
    <message>
        <source>The project’s announcement is of a kind this Sakia does not know: look at the project’s page.</source>
        <translation>La anonco de la projekto estas de speco, kiun ĉi tiu Sakia ne konas: rigardu la paĝon de la projekto.</translation>
    </message>
    <message>
        <source>The newest announcement given is of {date}, and too old to count: something newer may be kept from you. Look at the project’s page yourself.</source>
        <translation>La plej nova donita anonco estas de {date}, tro malnova por validi: io pli nova eble estas kaŝata al vi. Mem rigardu la paĝon de la projekto.</translation>
    </message>
    <message>
        <source>The project’s announcement is of the future: look at the date of this computer.</source>
        <translation>La anonco de la projekto venas el la estonteco: kontrolu la daton de ĉi tiu komputilo.</translation>
    </message>
    <message>
        <source>An announcement older than one seen before was given: somebody may be hiding what came since. It is not believed.</source>
        <translation>Estis donita anonco pli malnova ol alia jam vidita: iu eble kaŝas tion, kio venis poste. Ĝi ne estas kredata.</translation>
    </message>
    <message>
        <source>The project’s server cannot be reached. Nothing is known anew.</source>
        <translation>La servilo de la projekto ne estas atingebla. Nenio nova estas konata.</translation>
    </message>
    <message>
        <source>The answer of the project’s server is absurdly long. It was cut off and is not believed.</source>
        <translation>La respondo de la servilo de la projekto estas absurde longa. Ĝi estis detranĉita kaj ne estas kredata.</translation>
    </message>
    <message>
        <source>It waited for a block longer than the currency’s rules allow, and no block can hold it any more.</source>
        <translation>Ĝi atendis blokon pli longe, ol la reguloj de la monero permesas, kaj neniu bloko plu povas enhavi ĝin.</translation>
    </message>
    <message>
        <source>This account owns no identity.</source>
        <translation>Ĉi tiu konto havas neniun identecon.</translation>
    </message>
    <message>
        <source>This has been asked for already, and waits for a block.</source>
        <translation>Tio jam estis petita, kaj atendas blokon.</translation>
    </message>
    <message>
        <source>You certify this person already, and since so short a time that it cannot be renewed yet.</source>
        <translation>Vi jam atestas ĉi tiun personon, kaj de tiel mallonge, ke renovigo ankoraŭ ne eblas.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or switch it on.</source>
        <translation>Neniu fotilo troviĝis. Konektu iun, aŭ ŝaltu ĝin.</translation>
    </message>
    <message>
        <source>Sakia looks through a camera only where its optional part “camera” is installed.</source>
        <translation>Sakia rigardas tra fotilo nur kie ĝia laŭvola parto „camera“ estas instalita.</translation>
    </message>
    <message>
        <source>The system lacks a library without which Sakia cannot look through a camera.</source>
        <translation>Mankas al la sistemo biblioteko, sen kiu Sakia ne povas rigardi tra fotilo.</translation>
    </message>
    <message>
        <source>The camera gives no picture. Another program may be using it, or the system may not allow it.</source>
        <translation>La fotilo donas neniun bildon. Eble alia programo uzas ĝin, aŭ la sistemo ne permesas tion.</translation>
    </message>
    <message>
        <source>The vault does not hold this secret any more. Restore the account with its words or its key file.</source>
        <translation>La trezorejo ne plu enhavas ĉi tiun sekreton. Restarigu la konton per ĝiaj vortoj aŭ ĝia ŝlosila dosiero.</translation>
    </message>
    <message>
        <source>The vault does not hold the key of this account. Restore the account with its words or its key file.</source>
        <translation>La trezorejo ne enhavas la ŝlosilon de ĉi tiu konto. Restarigu la konton per ĝiaj vortoj aŭ ĝia ŝlosila dosiero.</translation>
    </message>
    <message>
        <source>The vault is full. Nothing was added. Remove an account first.</source>
        <translation>La trezorejo estas plena. Nenio estis aldonita. Unue forigu konton.</translation>
    </message>
    <message>
        <source>What the system keeps does not open the vault any more. Use your password; the settings let you open with your session again.</source>
        <translation>Tio, kion konservas la sistemo, ne plu malfermas la trezorejon. Uzu vian pasvorton; la agordoj ebligas denove malfermi per via seanco.</translation>
    </message>
    <message>
        <source>The file in the place of the vault is something else. It was left as it is. Your money is on the network: the words of your accounts bring it back.</source>
        <translation>La dosiero en la loko de la trezorejo estas io alia. Ĝi estis lasita tia. Via mono estas en la reto: per la vortoj de viaj kontoj vi denove atingos ĝin.</translation>
    </message>
    <message>
        <source>A part of the vault’s file is missing. It was left as it is. Your money is on the network: the words of your accounts bring it back.</source>
        <translation>Parto de la dosiero de la trezorejo mankas. Ĝi estis lasita tia. Via mono estas en la reto: per la vortoj de viaj kontoj vi denove atingos ĝin.</translation>
    </message>
    <message>
        <source>The vault’s file was altered or damaged. It was left as it is. Your money is on the network: the words of your accounts bring it back.</source>
        <translation>La dosiero de la trezorejo estis ŝanĝita aŭ difektita. Ĝi estis lasita tia. Via mono estas en la reto: per la vortoj de viaj kontoj vi denove atingos ĝin.</translation>
    </message>
    <message>
        <source>The vault’s file asks for an absurd amount of work. It was left as it is. Your money is on the network: the words of your accounts bring it back.</source>
        <translation>La dosiero de la trezorejo postulas absurdan kvanton da laboro. Ĝi estis lasita tia. Via mono estas en la reto: per la vortoj de viaj kontoj vi denove atingos ĝin.</translation>
    </message>
    <message>
        <source>The vault’s file is far too large. It was left as it is. Your money is on the network: the words of your accounts bring it back.</source>
        <translation>La dosiero de la trezorejo estas multe tro granda. Ĝi estis lasita tia. Via mono estas en la reto: per la vortoj de viaj kontoj vi denove atingos ĝin.</translation>
    </message>
    <message>
        <source>There is no backup of the vault. Your money is on the network: the words of your accounts bring it back.</source>
        <translation>Ne ekzistas savkopio de la trezorejo. Via mono estas en la reto: per la vortoj de viaj kontoj vi denove atingos ĝin.</translation>
    </message>
    <message>
        <source>An amount of nothing cannot be paid. Type one above zero.</source>
        <translation>Nulan sumon oni ne povas pagi. Tajpu iun super nulo.</translation>
    </message>
    <message>
        <source>This amount is larger than all the money there can be. Type a smaller one.</source>
        <translation>Ĉi tiu sumo estas pli granda ol la tuta ebla mono. Tajpu malpli grandan.</translation>
    </message>
    <message>
        <source>There is nothing that can be sent from this account. Money must come in first, or what is held become free.</source>
        <translation>Nenio estas sendebla el ĉi tiu konto. Unue mono devas enveni, aŭ la retenata liberiĝi.</translation>
    </message>
    <message>
        <source>The currency keeps this account open: something else rests on it. Leave a little in it.</source>
        <translation>La monero tenas ĉi tiun konton malfermita: io alia dependas de ĝi. Lasu iom en ĝi.</translation>
    </message>
    <message>
        <source>The key of this account is not here: nothing can be paid from it. Restore the account with its words or its key file.</source>
        <translation>La ŝlosilo de ĉi tiu konto ne estas ĉi tie: nenio estas pagebla el ĝi. Restarigu la konton per ĝiaj vortoj aŭ ĝia ŝlosila dosiero.</translation>
    </message>
    <message>
        <source>The key of this account is not here, or Sakia is locked. Unlock Sakia, or restore the account with its words.</source>
        <translation>La ŝlosilo de ĉi tiu konto ne estas ĉi tie, aŭ Sakia estas ŝlosita. Malŝlosu Sakian, aŭ restarigu la konton per ĝiaj vortoj.</translation>
    </message>
    <message>
        <source>The account cannot pay the fee. No money moved. Put some money on it first.</source>
        <translation>La konto ne povas pagi la kotizon. Neniu mono moviĝis. Unue metu iom da mono en ĝin.</translation>
    </message>
    <message>
        <source>The recipient’s account would hold too little to exist. Send more at once.</source>
        <translation>La konto de la ricevanto enhavus tro malmulte por ekzisti. Sendu pli per unu pago.</translation>
    </message>
    <message>
        <source>The recipient’s account cannot be opened with this amount. Send more at once.</source>
        <translation>La konto de la ricevanto ne povas esti malfermita per ĉi tiu sumo. Sendu pli per unu pago.</translation>
    </message>
    <message>
        <source>There is not enough money in the account. Send less, or wait for money to come in.</source>
        <translation>En la konto ne estas sufiĉe da mono. Sendu malpli, aŭ atendu, ĝis mono envenos.</translation>
    </message>
    <message>
        <source>The account cannot be emptied: something else rests on it. Leave a little in it.</source>
        <translation>La konto ne povas esti malplenigita: io alia dependas de ĝi. Lasu iom en ĝi.</translation>
    </message>
    <message>
        <source>This would close the account, which the payment did not allow. Send less, or everything.</source>
        <translation>Tio fermus la konton, kion la pago ne permesis. Sendu malpli, aŭ ĉion.</translation>
    </message>
    <message>
        <source>This money is held for now. The page of the account says why.</source>
        <translation>Ĉi tiu mono estas nun retenata. La paĝo de la konto diras kial.</translation>
    </message>
    <message>
        <source>The node no longer remembers a block that old. Another one may: choose it on the network page.</source>
        <translation>La nodo ne plu memoras tiel malnovan blokon. Eble alia jes: elektu ĝin en la paĝo de la reto.</translation>
    </message>
    <message>
        <source>The node refused to answer. Try again, or choose another on the network page.</source>
        <translation>La nodo rifuzis respondi. Provu denove, aŭ elektu alian en la paĝo de la reto.</translation>
    </message>
    <message>
        <source>Two figures of the node contradict each other. Nothing is signed with them. Try again in a moment.</source>
        <translation>Du ciferoj de la nodo kontraŭdiras unu la alian. Per ili nenio estas subskribita. Provu denove post momento.</translation>
    </message>
    <message>
        <source>The indexer refused to answer. Try again, or choose another on the network page.</source>
        <translation>La indeksilo rifuzis respondi. Provu denove, aŭ elektu alian en la paĝo de la reto.</translation>
    </message>
    <message>
        <source>The disk cannot be written to: {path}. Choose another folder, or make this one writable.</source>
        <translation>Oni ne povas skribi sur la diskon: {path}. Elektu alian dosierujon, aŭ ebligu skribi en ĉi tiun.</translation>
    </message>
    <message>
        <source>The system forbids writing {path}. Choose another folder, or make this one writable.</source>
        <translation>La sistemo malpermesas skribi {path}. Elektu alian dosierujon, aŭ ebligu skribi en ĉi tiun.</translation>
    </message>
    <message>
        <source>The disk failed while writing {path}. Try again; if it fails again, the disk may be dying: copy what matters elsewhere.</source>
        <translation>La disko fiaskis dum skribado de {path}. Provu denove; se tio reokazos, la disko eble estas difektiĝanta: kopiu aliloken tion, kio gravas.</translation>
    </message>
    <message>
        <source>The folder of the profile cannot be written to: {folder}. Give yourself the right to write there, then start Sakia again.</source>
        <translation>Oni ne povas skribi en la dosierujon de la profilo: {folder}. Donu al vi la rajton skribi tien, poste relanĉu Sakian.</translation>
    </message>
    <message>
        <source>Another program wrote this file: {path}. It was left as it is. Move it elsewhere, and Sakia makes its own.</source>
        <translation>Alia programo skribis ĉi tiun dosieron: {path}. Ĝi estis lasita tia. Movu ĝin aliloken, kaj Sakia faros la sian.</translation>
    </message>
    <message>
        <source>The database cannot be written to: {path}. Give yourself the right to write there, then start Sakia again.</source>
        <translation>Oni ne povas skribi en la datumbazon: {path}. Donu al vi la rajton skribi tien, poste relanĉu Sakian.</translation>
    </message>
    <message>
        <source>The disk failed while reading or writing the database: {path}. Try again; if it fails again, the disk may be dying: copy what matters elsewhere.</source>
        <translation>La disko fiaskis dum legado aŭ skribado de la datumbazo: {path}. Provu denove; se tio reokazos, la disko eble estas difektiĝanta: kopiu aliloken tion, kio gravas.</translation>
    </message>
    <message>
        <source>Another program holds the database: {path}. Close it, then try again.</source>
        <translation>Alia programo okupas la datumbazon: {path}. Fermu ĝin, poste provu denove.</translation>
    </message>
    <message>
        <source>The three characters after the colon do not belong to this key: one of them is wrong. Copy it once more.</source>
        <translation>La tri signoj post la dupunkto ne apartenas al ĉi tiu ŝlosilo: unu el ili malĝustas. Kopiu ĝin denove.</translation>
    </message>
    <message>
        <source>Three characters must follow the colon of this key. Copy it once more.</source>
        <translation>Tri signoj devas sekvi la dupunkton de ĉi tiu ŝlosilo. Kopiu ĝin denove.</translation>
    </message>
    <message>
        <source>This is not written the way an address is. Copy it once more.</source>
        <translation>Tio ne estas skribita kiel adreso. Kopiu ĝin denove.</translation>
    </message>
    <message>
        <source>No account can have this key: a character of it is wrong. Copy it once more.</source>
        <translation>Neniu konto povas havi ĉi tiun ŝlosilon: unu ĝia signo malĝustas. Kopiu ĝin denove.</translation>
    </message>
    <message>
        <source>There is nothing in this link. Ask for a new one.</source>
        <translation>En ĉi tiu ligilo estas nenio. Petu alian.</translation>
    </message>
    <message>
        <source>This link is too long to be a request for a payment. Ask for a new one.</source>
        <translation>Ĉi tiu ligilo estas tro longa por peto de pago. Petu alian.</translation>
    </message>
    <message>
        <source>This link is damaged: its characters cannot be read. Ask for a new one.</source>
        <translation>Ĉi tiu ligilo estas difektita: ĝiaj signoj ne legeblas. Petu alian.</translation>
    </message>
    <message>
        <source>There is too much in this link for a request for a payment. Ask for a new one.</source>
        <translation>En ĉi tiu ligilo estas tro por peto de pago. Petu alian.</translation>
    </message>
    <message>
        <source>The amount of this request cannot be read. Ask for a new one.</source>
        <translation>La sumo de ĉi tiu peto ne legeblas. Petu alian.</translation>
    </message>
    <message>
        <source>This request gives too many amounts to choose from. Ask for a new one.</source>
        <translation>Ĉi tiu peto donas tro da sumoj por elekti. Petu alian.</translation>
    </message>
    <message>
        <source>This request asks for two things that exclude each other. Ask for a new one.</source>
        <translation>Ĉi tiu peto petas du aferojn, kiuj ekskludas unu la alian. Petu alian.</translation>
    </message>
    <message>
        <source>A part of this request cannot be read ({parameter}). Ask for a new one.</source>
        <translation>Parto de ĉi tiu peto ne legeblas ({parameter}). Petu alian.</translation>
    </message>
    <message>
        <source>This list is too long: {most} lines fit. Split it in two.</source>
        <translation>Ĉi tiu listo estas tro longa: eblas {most} linioj. Dividu ĝin en du.</translation>
    </message>
    <message>
        <source>The system was not allowed to give a picture of the screen. Allow it in the system’s settings, or open a picture.</source>
        <translation>Al la sistemo ne estis permesite doni bildon de la ekrano. Permesu tion en la agordoj de la sistemo, aŭ malfermu bildon.</translation>
    </message>
    <message>
        <source>The signature of this document is not right: it was altered, or a part of it is missing. Take it as it was saved.</source>
        <translation>La subskribo de ĉi tiu dokumento ne ĝustas: ĝi estis ŝanĝita, aŭ parto mankas. Prenu ĝin tia, kia ĝi estis konservita.</translation>
    </message>
    <message>
        <source>The membership began or was renewed too short a time ago to be renewed.</source>
        <translation>La membreco komenciĝis aŭ estis renovigita antaŭ tro mallonge por esti renovigita.</translation>
    </message>
    <message>
        <source>This identity is no member: there is no membership to end.</source>
        <translation>Ĉi tiu identeco ne estas membro: ne estas membreco por fini.</translation>
    </message>
    <message>
        <source>The membership began or was renewed too short a time ago to be ended.</source>
        <translation>La membreco komenciĝis aŭ estis renovigita antaŭ tro mallonge por esti finita.</translation>
    </message>
    <message>
        <source>This person once asked to leave the web of trust: nobody can certify them any more.</source>
        <translation>Ĉi tiu persono iam petis forlasi la fidoreton: neniu plu povas atesti ĝin.</translation>
    </message>
    <message>
        <source>This is no revocation document of this currency: take the file exactly as it was saved.</source>
        <translation>Tio ne estas dokumento de nuligo de ĉi tiu monero: prenu la dosieron ekzakte tia, kia ĝi estis konservita.</translation>
    </message>
    <message>
        <source>The comment is too long: {characters} characters, where {most} fit.</source>
        <translation>La komento estas tro longa: {characters} signoj, dum {most} eblas.</translation>
    </message>
    <message>
        <source>With {amount_cents}, an account would have less than {least_cents}, and the rules of this currency destroy so little. Nothing was sent.</source>
        <translation>Kun {amount_cents}, konto havus malpli ol {least_cents}, kaj la reguloj de ĉi tiu valuto detruas tiom malmultan monon. Nenio estis sendita.</translation>
    </message>
    <message>
        <source>Less than {least_cents} would remain, and the rules of this currency destroy so little. Pay {missing_cents} less, or everything. Nothing was sent.</source>
        <translation>Restus malpli ol {least_cents}, kaj la reguloj de ĉi tiu valuto detruas tiom malmultan monon. Pagu {missing_cents} malpli, aŭ ĉion. Nenio estis sendita.</translation>
    </message>
    <message>
        <source>This identity is revoked: nobody can certify it any more.</source>
        <translation>Ĉi tiu identeco estas revokita: neniu plu povas atesti ĝin.</translation>
    </message>
    <message>
        <source>All the certifications that you can give are in use. One comes back when it ends.</source>
        <translation>Ĉiuj atestoj, kiujn vi povas doni, estas uzataj. Unu liberiĝos, kiam ĝi finiĝos.</translation>
    </message>
    <message>
        <source>A name has 2 to 100 letters without accents, digits, “-” or “_”, and nothing else.</source>
        <translation>Nomo havas de 2 ĝis 100 literojn sen supersignoj, ciferojn, „-“ aŭ „_“, kaj nenion alian.</translation>
    </message>
</context>
<context>
    <name>EvaluationCard</name>
    <message>
        <source>Ask for the evaluation</source>
        <translation>Peti la taksadon</translation>
    </message>
    <message>
        <source>&amp;Asked for by</source>
        <translation>&amp;Petata de</translation>
    </message>
    <message>
        <source>Check the request</source>
        <translation>Kontroli la peton</translation>
    </message>
    <message>
        <source>By what is worked out here, the evaluation would succeed.</source>
        <translation>Laŭ la kalkulo farita ĉi tie la taksado sukcesus.</translation>
    </message>
    <message>
        <source>By what is worked out here, the evaluation would fail, and the money would be lost.</source>
        <translation>Laŭ la kalkulo farita ĉi tie la taksado malsukcesus, kaj la mono perdiĝus.</translation>
    </message>
    <message>
        <source>What the evaluation would find is being worked out.</source>
        <translation>Kion la taksado trovus, estas nun kalkulata.</translation>
    </message>
    <message>
        <source>{price} are held on {account} while the oracles work. They come back when it succeeds; they are lost when the distance is too great.</source>
        <translation>{price} estas retenataj ĉe {account}, dum la orakoloj laboras. Ili revenas, kiam ĝi sukcesas; ili perdiĝas, kiam la distanco estas tro granda.</translation>
    </message>
    <message>
        <source>Ask to become a member</source>
        <translation>Peti membriĝon</translation>
    </message>
    <message>
        <source>By what is worked out here, enough referees are within reach.</source>
        <translation>Laŭ la ĉi-tiea kalkulo, sufiĉe da referencaj membroj estas atingeblaj.</translation>
    </message>
    <message>
        <source>By what is worked out here, too few referees are within reach: the request waits.</source>
        <translation>Laŭ la ĉi-tiea kalkulo, tro malmultaj referencaj membroj estas atingeblaj: la peto atendos.</translation>
    </message>
    <message>
        <source>Whether enough referees are within reach is being worked out.</source>
        <translation>Oni kalkulas, ĉu sufiĉe da referencaj membroj estas atingeblaj.</translation>
    </message>
</context>
<context>
    <name>Explorer</name>
    <message>
        <source>Direction</source>
        <translation>Direkto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nomo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Ĝis</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restas</translation>
    </message>
    <message>
        <source>certifier</source>
        <translation>atestas</translation>
    </message>
    <message>
        <source>certified</source>
        <translation>estas atestata</translation>
    </message>
    <message>
        <source>identity {number}</source>
        <translation>identeco {number}</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>ankoraŭ ne legita</translation>
    </message>
    <message>
        <source>{status}, referee</source>
        <translation>{status}, referenca membro</translation>
    </message>
    <message>
        <source>{name}, {kind}, certifies {centre} until {date}, {left}</source>
        <translation>{name}, {kind}, atestas {centre} ĝis {date}, {left}</translation>
    </message>
    <message>
        <source>{name}, {kind}, certified by {centre} until {date}, {left}</source>
        <translation>{name}, {kind}, atestata de {centre} ĝis {date}, {left}</translation>
    </message>
    <message>
        <source>Member until {date}.</source>
        <translation>Membro ĝis {date}.</translation>
    </message>
    <message>
        <source>Certifications: {received} received, {given} given.</source>
        <translation>Atestoj: {received} ricevitaj, {given} donitaj.</translation>
    </message>
    <message>
        <source>A referee: certifies, and is certified, often enough to count for others.</source>
        <translation>Referenca membro: donis kaj ricevis sufiĉe da atestoj por kalkuliĝi por aliaj.</translation>
    </message>
    <message>
        <source>From {first} to {last}: nobody within 5 steps.</source>
        <translation>De {first} al {last}: neniu ene de 5 paŝoj.</translation>
    </message>
    <message>
        <source>From {first} to {last}: {steps}.</source>
        <translation>De {first} al {last}: {steps}.</translation>
    </message>
    <message>
        <source>Nobody more can certify this identity.</source>
        <translation>Neniu plia povas atesti ĉi tiun identecon.</translation>
    </message>
    <message>
        <source>Whose certification would bring most, and the share within reach then: {people}.</source>
        <translation>Kies atesto alportus plej multe, kaj la tiam atingebla parto: {people}.</translation>
    </message>
    <message>
        <source>If {people} certify: {share}</source>
        <translation>Kun atesto de: {people}. Tiam: {share}</translation>
    </message>
    <message>
        <source>There is no certification to renew.</source>
        <translation>Ne estas atesto por renovigi.</translation>
    </message>
    <message>
        <source>Renew first: the one by {name}. Without it {percent} would be left: enough.</source>
        <translation>Unue renovigu: tiun de {name}. Sen ĝi restus {percent}: sufiĉe.</translation>
    </message>
    <message>
        <source>Renew first: the one by {name}. Without it {percent} would be left: too few.</source>
        <translation>Unue renovigu: tiun de {name}. Sen ĝi restus {percent}: tro malmulte.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Iu</translation>
    </message>
    <message>
        <source>Member until {date}: it leaves, and nobody can certify it any more.</source>
        <translation>Membro ĝis {date}: ĉi tiu identeco foriras, kaj neniu plu povas atesti ĝin.</translation>
    </message>
</context>
<context>
    <name>ExplorerPart</name>
    <message>
        <source>Back to whoever stood in the middle before</source>
        <translation>Reen al tiu, kiu antaŭe staris en la mezo</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Denove antaŭen</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Serĉi</translation>
    </message>
    <message>
        <source>A name, an address or a number, in the whole web of trust</source>
        <translation>Nomo, adreso aŭ numero, en la tuta fidoreto</translation>
    </message>
    <message>
        <source>Nobody in the middle yet</source>
        <translation>Ankoraŭ neniu en la mezo</translation>
    </message>
    <message>
        <source>Look for somebody: you see who certified them, and whom they certified.</source>
        <translation>Serĉu iun: vi vidos, kiu atestis tiun, kaj kiun tiu atestis.</translation>
    </message>
    <message>
        <source>This account owns no identity: there is nobody to show.</source>
        <translation>Ĉi tiu konto posedas neniun identecon: estas neniu por montri.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>La dosiero ne povis esti skribita. Elektu alian dosierujon.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Konservita kiel {name}.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>La dosiero ne povis esti legita.</translation>
    </message>
    <message>
        <source>This file is too large for what it should be.</source>
        <translation>Ĉi tiu dosiero estas tro granda por tio, kio ĝi devus esti.</translation>
    </message>
</context>
<context>
    <name>FirstRunWizard</name>
    <message>
        <source>Language</source>
        <translation>Lingvo</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Koloroj</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kiel la sistemo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hela</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Malhela</translation>
    </message>
    <message>
        <source>Look for a new version of Sakia once a day</source>
        <translation>Serĉi novan version de Sakia unufoje tage</translation>
    </message>
    <message>
        <source>{host} then learns your network address and that you use Sakia; only a signed text comes back. It can be changed in the settings.</source>
        <translation>{host} tiam ekscias vian retan adreson kaj ke vi uzas Sakian; revenas nur subskribita teksto. Tio estas ŝanĝebla en la agordoj.</translation>
    </message>
</context>
<context>
    <name>ForesightCard</name>
    <message>
        <source>The distance, worked out here</source>
        <translation>La distanco, kalkulita ĉi tie</translation>
    </message>
    <message>
        <source>If you certify as</source>
        <translation>Se vi atestas kiel</translation>
    </message>
    <message>
        <source>Who would help most</source>
        <translation>Kiu plej helpus</translation>
    </message>
    <message>
        <source>{percent}, enough</source>
        <translation>{percent}, sufiĉe</translation>
    </message>
    <message>
        <source>{percent}, not enough</source>
        <translation>{percent}, ne sufiĉe</translation>
    </message>
    <message>
        <source>identity {number}</source>
        <translation>identeco {number}</translation>
    </message>
    <message>
        <source>Worked out from the local copy of the web of trust. The network looks again at the moment itself.</source>
        <translation>Kalkulita el la loka kopio de la fidoreto. La reto rerigardos en la momento mem.</translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <source>This account</source>
        <translation>Ĉi tiu konto</translation>
    </message>
    <message>
        <source>Account {number}</source>
        <translation>Konto {number}</translation>
    </message>
    <message>
        <source>root of the secret</source>
        <translation>radiko de la sekreto</translation>
    </message>
    <message>
        <source>In Duniter v1: {key}</source>
        <translation>En Duniter v1: {key}</translation>
    </message>
</context>
<context>
    <name>GroupChoice</name>
    <message>
        <source>Groups</source>
        <translation>Grupoj</translation>
    </message>
    <message>
        <source>People whose deadlines you watch together, those of your town perhaps. Kept on this computer alone.</source>
        <translation>Homoj, kies limdatojn vi kune observas, eble tiuj de via urbo. Konservata nur en ĉi tiu komputilo.</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>&amp;Name of the group</source>
        <translation>&amp;Nomo de la grupo</translation>
    </message>
    <message>
        <source>Make a group</source>
        <translation>Fari grupon</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomi</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Forgesi</translation>
    </message>
    <message>
        <source>Forget the group {name}?</source>
        <translation>Ĉu forgesi la grupon {name}?</translation>
    </message>
    <message>
        <source>Nothing changes for its people; only this list of yours is gone.</source>
        <translation>Por ĝiaj homoj nenio ŝanĝiĝas; nur via listo malaperos.</translation>
    </message>
    <message>
        <source>Forget the group</source>
        <translation>Forgesi la grupon</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Unue tajpu nomon.</translation>
    </message>
</context>
<context>
    <name>GroupFilesCard</name>
    <message>
        <source>Take it along</source>
        <translation>Por kunporti</translation>
    </message>
    <message>
        <source>Spreadsheet…</source>
        <translation>Kalkultabelo…</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Kalendaro…</translation>
    </message>
    <message>
        <source>Save this table as a CSV file</source>
        <translation>Konservi ĉi tiun tabelon kiel CSV-dosieron</translation>
    </message>
    <message>
        <source>Save all that runs out as a calendar file with reminders</source>
        <translation>Konservi ĉion finiĝontan kiel kalendaran dosieron kun memorigoj</translation>
    </message>
    <message>
        <source>Save the group</source>
        <translation>Konservi la grupon</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Presi…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>See this table as it will be on paper, and print it</source>
        <translation>Vidi ĉi tiun tabelon tia, kia ĝi estos sur papero, kaj presi ĝin</translation>
    </message>
    <message>
        <source>Save this table as a PDF, to print it later or to send it</source>
        <translation>Konservi ĉi tiun tabelon kiel PDF, por poste presi aŭ sendi ĝin</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>certifications</source>
        <translation>atestoj</translation>
    </message>
    <message>
        <source>to choose a name</source>
        <translation>elekti nomon</translation>
    </message>
    <message>
        <source>to ask for membership</source>
        <translation>peti membrecon</translation>
    </message>
    <message>
        <source>to renew the membership by {date}</source>
        <translation>renovigi la membrecon antaŭ {date}</translation>
    </message>
    <message>
        <source>to renew the membership from {date} on</source>
        <translation>renovigi la membrecon ekde {date}</translation>
    </message>
    <message>
        <source>nothing for now</source>
        <translation>nun nenio</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>ankoraŭ ne legita</translation>
    </message>
    <message>
        <source>not known: a newer Sakia may tell</source>
        <translation>ne konata: pli nova Sakia eble diros</translation>
    </message>
    <message>
        <source>{date}: membership</source>
        <translation>{date}: membreco</translation>
    </message>
    <message>
        <source>{date}: too few certifications</source>
        <translation>{date}: tro malmultaj atestoj</translation>
    </message>
    <message>
        <source>{date}: certification received</source>
        <translation>{date}: ricevita atesto</translation>
    </message>
    <message>
        <source>{date}: certification given</source>
        <translation>{date}: donita atesto</translation>
    </message>
    <message>
        <source>{date}: revoked</source>
        <translation>{date}: nuligo</translation>
    </message>
    <message>
        <source>{date}: removed</source>
        <translation>{date}: forigo</translation>
    </message>
    <message>
        <source>{name} ({when}, {left})</source>
        <translation>{name} ({when}, {left})</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nun</translation>
    </message>
    <message>
        <source>nobody of the group</source>
        <translation>neniu el la grupo</translation>
    </message>
    <message>
        <source>{name}: {status}.</source>
        <translation>{name}: {status}.</translation>
    </message>
    <message>
        <source>Certifications received: {count}.</source>
        <translation>Ricevitaj atestoj: {count}.</translation>
    </message>
    <message>
        <source>Needs: {need}.</source>
        <translation>Bezonas: {need}.</translation>
    </message>
    <message>
        <source>Could help: {people}.</source>
        <translation>Povus helpi: {people}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nomo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Runs out first</source>
        <translation>Unue finiĝos</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bezonas</translation>
    </message>
    <message>
        <source>Could help</source>
        <translation>Povus helpi</translation>
    </message>
    <message>
        <source>{name}: the membership ends</source>
        <translation>{name}: la membreco finiĝas</translation>
    </message>
    <message>
        <source>{name}: the identity ends</source>
        <translation>{name}: la identeco finiĝas</translation>
    </message>
    <message>
        <source>{name}: too few certifications from now on</source>
        <translation>{name}: de nun tro malmultaj atestoj</translation>
    </message>
    <message>
        <source>{name}: a certification received ends</source>
        <translation>{name}: ricevita atesto finiĝas</translation>
    </message>
    <message>
        <source>{name}: a certification given ends</source>
        <translation>{name}: donita atesto finiĝas</translation>
    </message>
    <message>
        <source>Figures of {date}. What runs out first stands first.</source>
        <translation>Ciferoj de {date}. Kio unue finiĝos, staras unue.</translation>
    </message>
    <message>
        <source>to renew the membership</source>
        <translation>renovigi la membrecon</translation>
    </message>
    <message>
        <source>to renew the membership later</source>
        <translation>renovigi la membrecon poste</translation>
    </message>
    <message>
        <source>to wait: the membership has been asked for</source>
        <translation>atendi: la membreco estas petita</translation>
    </message>
    <message>
        <source>leaves the web of trust</source>
        <translation>forlasas la fidoreton</translation>
    </message>
</context>
<context>
    <name>GroupsPart</name>
    <message>
        <source>People of the group</source>
        <translation>Homoj de la grupo</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Aldoni iun</translation>
    </message>
    <message>
        <source>Add somebody: a name, an address or a number</source>
        <translation>Aldoni iun: nomo, adreso aŭ numero</translation>
    </message>
    <message>
        <source>Nobody is in this group yet.</source>
        <translation>Ankoraŭ neniu estas en ĉi tiu grupo.</translation>
    </message>
    <message>
        <source>Show in the explorer</source>
        <translation>Montri en la esplorilo</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>Forpreni el la grupo</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Back</source>
        <translation>Reen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Momenton…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sekva</translation>
    </message>
</context>
<context>
    <name>HeldSecret</name>
    <message>
        <source>Hold to see</source>
        <translation>Teni por vidi</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Kaŝi</translation>
    </message>
    <message>
        <source>Show for a minute</source>
        <translation>Montri dum minuto</translation>
    </message>
    <message>
        <source>Hidden again in {seconds} s, or as soon as you leave this window.</source>
        <translation>Denove kaŝita post {seconds} s, aŭ kiam vi forlasas ĉi tiun fenestron.</translation>
    </message>
    <message>
        <source>Hold the button, or its key, to see it. To write with both hands, show it for a minute.</source>
        <translation>Tenu la butonon, aŭ ĝian klavon, por vidi ĝin. Por skribi per ambaŭ manoj, montru ĝin dum minuto.</translation>
    </message>
    <message>
        <source>Hidden again.</source>
        <translation>Denove kaŝita.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Unknown</source>
        <translation>Nekonata</translation>
    </message>
    <message>
        <source>{lines}: {money_in} in, {money_out} out</source>
        <translation>{lines}: {money_in} venis, {money_out} iris</translation>
    </message>
    <message>
        <source>{sums}, {total} together</source>
        <translation>{sums}, {total} kune</translation>
    </message>
    <message>
        <source>The UD of that day is not known here.</source>
        <translation>La UD de tiu tago ne estas konata ĉi tie.</translation>
    </message>
    <message>
        <source>in: {amount}</source>
        <translation>enspezo: {amount}</translation>
    </message>
    <message>
        <source>out: {amount}</source>
        <translation>elspezo: {amount}</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>Close the details</source>
        <translation>Fermi la detalojn</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloko</translation>
    </message>
    <message>
        <source>Identifier in the index</source>
        <translation>Identigilo en la indekso</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pagi</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Aldoni kontakton</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komento</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Kion ĝi signifas</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>UD of that day</source>
        <translation>UD de tiu tago</translation>
    </message>
    <message>
        <source>Balance after it</source>
        <translation>Saldo poste</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Kotizo</translation>
    </message>
    <message>
        <source>Extrinsic</source>
        <translation>Ekstrinsiko</translation>
    </message>
    <message>
        <source>Extrinsic, as an indexer tells</source>
        <translation>Ekstrinsiko, laŭ indeksilo</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identigilo</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operacio</translation>
    </message>
</context>
<context>
    <name>HistoryExport</name>
    <message>
        <source>date</source>
        <translation>dato</translation>
    </message>
    <message>
        <source>account</source>
        <translation>konto</translation>
    </message>
    <message>
        <source>account address</source>
        <translation>adreso de la konto</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>speco</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persono</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adreso</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>komento</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>sumo</translation>
    </message>
    <message>
        <source>moved within the account</source>
        <translation>movita ene de la konto</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unuo</translation>
    </message>
    <message>
        <source>UD of that day</source>
        <translation>UD de tiu tago</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>saldo</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>linioj</translation>
    </message>
    <message>
        <source>state</source>
        <translation>stato</translation>
    </message>
    <message>
        <source>block</source>
        <translation>bloko</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identigilo</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Name, address or comment</source>
        <translation>Nomo, adreso aŭ komento</translation>
    </message>
    <message>
        <source>Filter by name, address or comment</source>
        <translation>Filtri laŭ nomo, adreso aŭ komento</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Ĉio</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagoj</translation>
    </message>
    <message>
        <source>Dividends</source>
        <translation>Dividendoj</translation>
    </message>
    <message>
        <source>Fees and refunds</source>
        <translation>Kotizoj kaj repagoj</translation>
    </message>
    <message>
        <source>Held money</source>
        <translation>Retenata mono</translation>
    </message>
    <message>
        <source>Other lines</source>
        <translation>Aliaj linioj</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Ĉiuj datoj</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ĉi-monate</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Lastmonate</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Ĉi-jare</translation>
    </message>
    <message>
        <source>Between two dates…</source>
        <translation>Inter du datoj…</translation>
    </message>
    <message>
        <source>Kind of lines</source>
        <translation>Speco de linioj</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datoj</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Unua tago</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Lasta tago</translation>
    </message>
    <message>
        <source>Group dividends</source>
        <translation>Grupigi dividendojn</translation>
    </message>
    <message>
        <source>Show the dividends of a month as one line</source>
        <translation>Montri la dividendojn de monato kiel unu linion</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Lasta jaro</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Pliaj filtriloj</translation>
    </message>
    <message>
        <source>Person, amount, account, order</source>
        <translation>Persono, sumo, konto, ordo</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persono</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komento</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Sumo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>History</source>
        <translation>Historio</translation>
    </message>
    <message>
        <source>No line has all of what you ask for.</source>
        <translation>Neniu linio havas ĉion, kion vi petas.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nenio trovita</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Montri ĉion</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ankoraŭ ne legita</translation>
    </message>
    <message>
        <source>Lines come as servers tell them.</source>
        <translation>La linioj venas laŭ tio, kion serviloj diras.</translation>
    </message>
    <message>
        <source>Payments received and sent will be here, with their dates and comments.</source>
        <translation>Ĉi tie estos pagoj ricevitaj kaj senditaj, kun datoj kaj komentoj.</translation>
    </message>
    <message>
        <source>No movement yet</source>
        <translation>Ankoraŭ neniu movo</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiita</translation>
    </message>
    <message>
        <source>Show the amounts first: a list would tell them</source>
        <translation>Unue montru la sumojn: listo dirus ilin</translation>
    </message>
    <message>
        <source>Save as a list (CSV)…</source>
        <translation>Konservi kiel liston (CSV)…</translation>
    </message>
    <message>
        <source>Save these lines</source>
        <translation>Konservi ĉi tiujn liniojn</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historio</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Sort by: {column}</source>
        <translation>Ordigi laŭ: {column}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopii</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Hejmo</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pagi</translation>
    </message>
    <message>
        <source>Latest movements</source>
        <translation>Lastaj movoj</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ankoraŭ ne legita</translation>
    </message>
    <message>
        <source>Lines come as servers tell them.</source>
        <translation>La linioj venas laŭ tio, kion serviloj diras.</translation>
    </message>
    <message>
        <source>No movement yet</source>
        <translation>Ankoraŭ neniu movo</translation>
    </message>
    <message>
        <source>Payments received and sent will be here.</source>
        <translation>Ĉi tie estos pagoj ricevitaj kaj senditaj.</translation>
    </message>
    <message>
        <source>Create an account, restore one you have, or follow one without its key.</source>
        <translation>Kreu konton, restarigu tiun, kiun vi havas, aŭ sekvu iun sen ĝia ŝlosilo.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bonvenon</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Aldoni konton</translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation>Vidi la novaĵojn</translation>
    </message>
</context>
<context>
    <name>IdentitiesPart</name>
    <message>
        <source>My identities</source>
        <translation>Miaj identecoj</translation>
    </message>
    <message>
        <source>Identities come as servers tell of your accounts.</source>
        <translation>La identecoj venas laŭ tio, kion serviloj diras pri viaj kontoj.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ankoraŭ ne legita</translation>
    </message>
    <message>
        <source>None of your accounts owns an identity</source>
        <translation>Neniu el viaj kontoj havas identecon</translation>
    </message>
    <message>
        <source>Whoever is a member of the web of trust creates one dividend a day. A member who knows you well can invite you: give them the address of one of your accounts.</source>
        <translation>Kiu estas membro de la fidoreto, tiu kreas unu dividendon tage. Membro, kiu bone konas vin, povas inviti vin: donu al tiu la adreson de unu el viaj kontoj.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Aldoni konton</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nomo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>Ricevitaj</translation>
    </message>
    <message>
        <source>Runs out first</source>
        <translation>Unue finiĝos</translation>
    </message>
    <message>
        <source>Whoever is a member of the web of trust creates dividends. Declare your identity under “Become a member”, then ask members who know you well to certify it.</source>
        <translation>Kiu estas membro de la fidoreto, tiu kreas dividendojn. Deklaru vian identecon sub „Membriĝi“, poste petu membrojn, kiuj bone konas vin, atesti ĝin.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Farenda</translation>
    </message>
</context>
<context>
    <name>IdentityDetail</name>
    <message>
        <source>Distance</source>
        <translation>Distanco</translation>
    </message>
    <message>
        <source>Certify somebody</source>
        <translation>Atesti iun</translation>
    </message>
    <message>
        <source>Renew the membership early</source>
        <translation>Renovigi la membrecon jam nun</translation>
    </message>
    <message>
        <source>Certifications received</source>
        <translation>Ricevitaj atestoj</translation>
    </message>
    <message>
        <source>Certifications given</source>
        <translation>Donitaj atestoj</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persono</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Ĝis</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restas</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Ankoraŭ neniu.</translation>
    </message>
    <message>
        <source>None that is known here.</source>
        <translation>Neniu konata ĉi tie.</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Renovigi nun</translation>
    </message>
    <message>
        <source>Ask for membership</source>
        <translation>Peti membrecon</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>May certify again</source>
        <translation>Rajtas denove atesti</translation>
    </message>
    <message>
        <source>Renewal possible</source>
        <translation>Renovigo ebla</translation>
    </message>
    <message>
        <source>{date}, unless some are renewed</source>
        <translation>{date}, se neniu estos renovigita</translation>
    </message>
    <message>
        <source>Too few certifications from</source>
        <translation>Tro malmultaj atestoj ekde</translation>
    </message>
    <message>
        <source>Fees that may be refunded</source>
        <translation>Kotizoj repageblaj</translation>
    </message>
    <message>
        <source>{amount}, growing</source>
        <translation>{amount}, kreskanta</translation>
    </message>
    <message>
        <source>Not known yet: the web of trust is being read.</source>
        <translation>Ankoraŭ ne konata: la fidoreto estas legata.</translation>
    </message>
    <message>
        <source>Ask to stay</source>
        <translation>Peti resti</translation>
    </message>
    <message>
        <source>{date}: none can be renewed</source>
        <translation>{date}: neniu estas renovigebla</translation>
    </message>
</context>
<context>
    <name>InviteCard</name>
    <message>
        <source>Invite</source>
        <translation>Inviti</translation>
    </message>
    <message>
        <source>An invitation is your certification of this person: it uses one of your hundred, and you can certify again five days later. Nobody can take it back.</source>
        <translation>Invito estas via atesto pri ĉi tiu persono: ĝi uzas unu el viaj cent, kaj vi povos denove atesti kvin tagojn poste. Neniu povas repreni ĝin.</translation>
    </message>
    <message>
        <source>&amp;Invite as</source>
        <translation>&amp;Inviti kiel</translation>
    </message>
    <message>
        <source>Check the invitation</source>
        <translation>Kontroli la inviton</translation>
    </message>
</context>
<context>
    <name>KeyFileView</name>
    <message>
        <source>Open a file…</source>
        <translation>Malfermi dosieron…</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>&amp;Pasvorto de la dosiero</translation>
    </message>
    <message>
        <source>I have a recovery phrase instead</source>
        <translation>Mi havas anstataŭe restarigan frazon</translation>
    </message>
    <message>
        <source>Your key file</source>
        <translation>Via ŝlosila dosiero</translation>
    </message>
    <message>
        <source>One that Cesium, Sakia, Silkaj or Tikka saved before 2026: PubSec, WIF, EWIF, a seed, or two lines with identifier and password. It stays where it is; its address is shown at the next step.</source>
        <translation>Tia, kian Cesium, Sakia, Silkaj aŭ Tikka konservis antaŭ 2026: PubSec, WIF, EWIF, semo, aŭ du linioj kun identigilo kaj pasvorto. Ĝi restas, kie ĝi estas; ĝia adreso montriĝos ĉe la sekva paŝo.</translation>
    </message>
    <message>
        <source>Find my account</source>
        <translation>Trovi mian konton</translation>
    </message>
    <message>
        <source>Open the file, or paste here what is in it.</source>
        <translation>Malfermu la dosieron, aŭ algluu ĉi tien ĝian enhavon.</translation>
    </message>
    <message>
        <source>Opened: {kind}</source>
        <translation>Malfermita: {kind}</translation>
    </message>
    <message>
        <source>This is: {kind}</source>
        <translation>Tio estas: {kind}</translation>
    </message>
    <message>
        <source>&amp;What is in the file</source>
        <translation>&amp;Enhavo de la dosiero</translation>
    </message>
    <message>
        <source>Key files</source>
        <translation>Ŝlosilaj dosieroj</translation>
    </message>
    <message>
        <source>Open a key file</source>
        <translation>Malfermi ŝlosilan dosieron</translation>
    </message>
    <message>
        <source>One that Sakia, Silkaj or the like saved: PubSec, WIF, EWIF, a seed, or two lines with identifier and password. It stays where it is; its address is shown at the next step.</source>
        <translation>Tia, kian Sakia, Silkaj aŭ simila programo konservis: PubSec, WIF, EWIF, semo, aŭ du linioj kun identigilo kaj pasvorto. Ĝi restas, kie ĝi estas; ĝia adreso montriĝos ĉe la sekva paŝo.</translation>
    </message>
</context>
<context>
    <name>KeysPart</name>
    <message>
        <source>Another account</source>
        <translation>Alia konto</translation>
    </message>
    <message>
        <source>An identity can move to another account once in six months: the name, the certifications and the membership move, the money does not. A linked account only has its fees refunded.</source>
        <translation>Identeco povas transiri al alia konto unufoje en ses monatoj: la nomo, la atestoj kaj la membreco transiras, la mono ne. Al ligita konto nur ĝiaj kotizoj estas repagataj.</translation>
    </message>
    <message>
        <source>&amp;Identity of the account</source>
        <translation>&amp;Identeco de la konto</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Kion fari</translation>
    </message>
    <message>
        <source>Give the identity to the other account</source>
        <translation>Doni la identecon al la alia konto</translation>
    </message>
    <message>
        <source>Link the other account to the identity</source>
        <translation>Ligi la alian konton al la identeco</translation>
    </message>
    <message>
        <source>The &amp;other account</source>
        <translation>La &amp;alia konto</translation>
    </message>
    <message>
        <source>Its address. Both keys must sign.</source>
        <translation>Ĝia adreso. Ambaŭ ŝlosiloj devas subskribi.</translation>
    </message>
    <message>
        <source>Its key is here</source>
        <translation>Ĝia ŝlosilo estas ĉi tie</translation>
    </message>
    <message>
        <source>Its key is on another computer…</source>
        <translation>Ĝia ŝlosilo estas en alia komputilo…</translation>
    </message>
    <message>
        <source>From another computer</source>
        <translation>De alia komputilo</translation>
    </message>
    <message>
        <source>Open a request to sign it here with the account it names; open the answer to go on.</source>
        <translation>Malfermu peton por subskribi ĝin ĉi tie per la konto, kiun ĝi nomas; malfermu la respondon por daŭrigi.</translation>
    </message>
    <message>
        <source>Open a request or an answer…</source>
        <translation>Malfermi peton aŭ respondon…</translation>
    </message>
    <message>
        <source>End a link</source>
        <translation>Fini ligon</translation>
    </message>
    <message>
        <source>The account’s fees are not refunded any more. It can be linked again.</source>
        <translation>La kotizoj de la konto ne plu estas repagataj. Ĝi povas esti ligita denove.</translation>
    </message>
    <message>
        <source>&amp;Linked account</source>
        <translation>&amp;Ligita konto</translation>
    </message>
    <message>
        <source>Check the end of the link</source>
        <translation>Kontroli la finon de la ligo</translation>
    </message>
    <message>
        <source>Identity {number}, now of {owner}, moves to the account {account}.</source>
        <translation>Identeco {number}, nun de {owner}, transiras al la konto {account}.</translation>
    </message>
    <message>
        <source>The account {account} is linked to identity {number} of {owner}.</source>
        <translation>La konto {account} estas ligita al identeco {number} de {owner}.</translation>
    </message>
    <message>
        <source>It moved on {date}, and can move again from {again}; until then the former account can revoke it too.</source>
        <translation>Ĝi transiris je {date}, kaj povos retransiri ekde {again}; ĝis tiam ankaŭ la antaŭa konto povas nuligi ĝin.</translation>
    </message>
    <message>
        <source>Requests and answers (*.json);;All files (*)</source>
        <translation>Petoj kaj respondoj (*.json);;Ĉiuj dosieroj (*)</translation>
    </message>
    <message>
        <source>Open a request or an answer</source>
        <translation>Malfermi peton aŭ respondon</translation>
    </message>
    <message>
        <source>In this currency an identity stays with its account for good, and no account is linked to it.</source>
        <translation>En ĉi tiu monero identeco restas por ĉiam ĉe sia konto, kaj neniu konto estas ligita al ĝi.</translation>
    </message>
    <message>
        <source>Read a QR code…</source>
        <translation>Legi QR-kodon…</translation>
    </message>
    <message>
        <source>Sign, and show the answer</source>
        <translation>Subskribi, kaj montri la respondon</translation>
    </message>
    <message>
        <source>QR code of the request</source>
        <translation>QR-kodo de la peto</translation>
    </message>
    <message>
        <source>QR code of the answer</source>
        <translation>QR-kodo de la respondo</translation>
    </message>
    <message>
        <source>The request or the answer that the other computer shows.</source>
        <translation>La peto aŭ la respondo, kiun la alia komputilo montras.</translation>
    </message>
</context>
<context>
    <name>LeaveCard</name>
    <message>
        <source>Leave without a revocation</source>
        <translation>Foriri sen nuligo</translation>
    </message>
    <message>
        <source>&amp;Who leaves</source>
        <translation>&amp;Kiu foriras</translation>
    </message>
    <message>
        <source>Check the farewell</source>
        <translation>Kontroli la adiaŭon</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>In this currency nobody leaves before the membership ends: do not renew it, and it ends by itself. A revocation alone ends an identity at once.</source>
        <translation>En ĉi tiu monero neniu foriras, antaŭ ol finiĝos la membreco: ne renovigu ĝin, kaj ĝi finiĝos mem. Nur nuligo tuj finas identecon.</translation>
    </message>
    <message>
        <source>A farewell tells everybody, in a block, that you leave the web of trust. It is milder than a revocation and slower: the identity, its name and its money stay.</source>
        <translation>Adiaŭo diras al ĉiuj, en bloko, ke vi forlasas la fidoreton. Ĝi estas pli milda ol nuligo, kaj pli malrapida: la identeco, ĝia nomo kaj ĝia mono restas.</translation>
    </message>
    <message>
        <source>For good: nobody can certify you any more, nor renew a certification that you have. Without certifications enough in force you can be no member with this identity, even if you change your mind.</source>
        <translation>Por ĉiam: neniu plu povas atesti vin, nek renovigi ateston, kiun vi havas. Sen sufiĉe da validaj atestoj vi ne povas esti membro per ĉi tiu identeco, eĉ se vi ŝanĝos vian opinion.</translation>
    </message>
    <message>
        <source>You stay a member, certify others and create the dividend until {date}, when your membership ends; then all that is over. As long as your certifications last you may still ask to stay.</source>
        <translation>Vi restas membro, atestas aliajn kaj kreas la dividendon ĝis {date}, kiam via membreco finiĝos; tiam ĉio tio estos for. Dum viaj atestoj daŭras, vi ankoraŭ povas peti resti.</translation>
    </message>
    <message>
        <source>I &amp;know that nobody will be able to certify this identity again</source>
        <translation>Mi &amp;scias, ke neniu plu povos atesti ĉi tiun identecon</translation>
    </message>
</context>
<context>
    <name>LendCard</name>
    <message>
        <source>Lend what is missing</source>
        <translation>Prunti la mankantan</translation>
    </message>
    <message>
        <source>You check the payment and sign it here. The newcomer can pay it back with the first dividends.</source>
        <translation>Vi kontrolas la pagon kaj subskribas ĝin ĉi tie. La novulo povos repagi ĝin per la unuaj dividendoj.</translation>
    </message>
    <message>
        <source>From the &amp;account</source>
        <translation>El la &amp;konto</translation>
    </message>
</context>
<context>
    <name>Licence</name>
    <message>
        <source>Yes</source>
        <translation>Jes</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>Ne tute</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Through several channels</source>
        <translation>Per pluraj vojoj</translation>
    </message>
    <message>
        <source>Do you know them well, and others who know them as well?</source>
        <translation>Ĉu vi bone konas la personon, kaj aliajn, kiuj same konas ĝin?</translation>
    </message>
    <message>
        <source>Did you check with them yourself that this account is theirs?</source>
        <translation>Ĉu vi mem kontrolis kun la persono, ke ĉi tiu konto estas ĝia?</translation>
    </message>
    <message>
        <source>Have they made their revocation document?</source>
        <translation>Ĉu la persono faris sian dokumenton de nuligo?</translation>
    </message>
    <message>
        <source>Did you meet, or were in touch through several different channels?</source>
        <translation>Ĉu vi renkontiĝis, aŭ kontaktis per pluraj malsamaj vojoj?</translation>
    </message>
    <message>
        <source>Have others who know them been asked about this?</source>
        <translation>Ĉu oni demandis aliajn, kiuj konas la personon?</translation>
    </message>
    <message>
        <source>Do they master their account: have they sent money from it?</source>
        <translation>Ĉu la persono regas sian konton: ĉu ĝi jam sendis monon el ĝi?</translation>
    </message>
    <message>
        <source>Have they studied the licence as it stands now?</source>
        <translation>Ĉu la persono studis la permesilon en ĝia nuna versio?</translation>
    </message>
    <message>
        <source>Will they make their revocation document once the invitation is final?</source>
        <translation>Ĉu la persono faros sian dokumenton de nuligo, kiam la invito estos definitiva?</translation>
    </message>
    <message>
        <source>Is this their only identity, as far as you know, and do they know it must stay so?</source>
        <translation>Ĉu tio estas ĝia sola identeco, laŭ via scio, kaj ĉu ĝi scias, ke tiel devas resti?</translation>
    </message>
    <message>
        <source>Do they keep their secret where they will find it again?</source>
        <translation>Ĉu la persono tenas sian sekreton tie, kie ĝi retrovos ĝin?</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Licence of the Ğ1</source>
        <translation>Permesilo de la Ğ1</translation>
    </message>
    <message>
        <source>Who becomes a member of the Ğ1 accepts this licence, and every program for the Ğ1 hands it on. Read it before you certify somebody, and have them read it.</source>
        <translation>Kiu fariĝas membro de Ğ1, tiu akceptas ĉi tiun permesilon, kaj ĉiu programo por Ğ1 transdonas ĝin. Legu ĝin, antaŭ ol vi atestos iun, kaj legigu ĝin.</translation>
    </message>
    <message>
        <source>&amp;Language of the text</source>
        <translation>&amp;Lingvo de la teksto</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Teksto de la permesilo</translation>
    </message>
    <message>
        <source>Version {version}, of {date}</source>
        <translation>Versio {version}, de {date}</translation>
    </message>
    <message>
        <source>This translation is of an older version. The newest text is in French: version {version}.</source>
        <translation>Ĉi tiu traduko estas de pli malnova versio. La plej nova teksto estas en la franca: versio {version}.</translation>
    </message>
    <message>
        <source>This is the licence of the Ğ1, which is not the currency you are in: that one may have a licence of its own, which its members know.</source>
        <translation>Jen la permesilo de Ğ1, kiu ne estas la monero, en kiu vi estas: tiu eble havas propran permesilon, kiun konas ĝiaj membroj.</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Sakia is locked</source>
        <translation>Sakia estas ŝlosita</translation>
    </message>
    <message>
        <source>Your keys are encrypted on this computer. Type your password to go on.</source>
        <translation>Viaj ŝlosiloj estas ĉifritaj en ĉi tiu komputilo. Tajpu vian pasvorton por daŭrigi.</translation>
    </message>
    <message>
        <source>The accounts of the demonstration open with: {password}</source>
        <translation>La kontoj de la demonstro malfermiĝas per: {password}</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Pasvorto</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Malŝlosi</translation>
    </message>
    <message>
        <source>Open with my session</source>
        <translation>Malfermi per mia seanco</translation>
    </message>
    <message>
        <source>Take the previous version</source>
        <translation>Uzi la antaŭan version</translation>
    </message>
    <message>
        <source>Forgotten password?</source>
        <translation>Ĉu vi forgesis la pasvorton?</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Malfermante…</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Protokolo</translation>
    </message>
    <message>
        <source>What Sakia noted since it started, for somebody who helps you. It stays in memory and is sent to nobody. Passwords, phrases and keys are never in it; addresses are shortened.</source>
        <translation>Kion Sakia notis de sia starto, por iu, kiu helpas vin. Ĝi restas en la memoro kaj estas sendata al neniu. Pasvortoj, frazoj kaj ŝlosiloj neniam estas en ĝi; adresoj estas mallongigitaj.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Montri</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Ĉio</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertoj kaj eraroj</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Eraroj</translation>
    </message>
    <message>
        <source>&amp;With these words</source>
        <translation>Kun ĉi tiuj &amp;vortoj</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Linioj de la protokolo</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>Nenio estis notita.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopii</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Konservi…</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Konservi la protokolon</translation>
    </message>
</context>
<context>
    <name>MakeRevocationCard</name>
    <message>
        <source>Make the revocation of your identity</source>
        <translation>Prepari la nuligon de via identeco</translation>
    </message>
    <message>
        <source>The day your key is lost or stolen, only this document can stop others from living under your name. Make it now, and keep it as a secret: whoever holds it can end your identity.</source>
        <translation>En la tago, kiam via ŝlosilo estas perdita aŭ ŝtelita, nur ĉi tiu dokumento povas malhelpi, ke aliaj vivu sub via nomo. Faru ĝin nun, kaj gardu ĝin kiel sekreton: kiu havas ĝin, povas fini vian identecon.</translation>
    </message>
    <message>
        <source>&amp;Identity of the account</source>
        <translation>&amp;Identeco de la konto</translation>
    </message>
    <message>
        <source>Make the document</source>
        <translation>Fari la dokumenton</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Konservi kiel dosieron…</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Montri la kodon</translation>
    </message>
    <message>
        <source>Hide it again</source>
        <translation>Kaŝi ĝin denove</translation>
    </message>
    <message>
        <source>Revoke now…</source>
        <translation>Nuligi nun…</translation>
    </message>
    <message>
        <source>The document is made, and nothing is published. Save it on paper or as a file.</source>
        <translation>La dokumento estas farita, kaj nenio estas publikigita. Konservu ĝin por presi aŭ kiel dosieron.</translation>
    </message>
    <message>
        <source>Save the revocation</source>
        <translation>Konservi la nuligon</translation>
    </message>
    <message>
        <source>QR code of your revocation, a secret</source>
        <translation>QR-kodo de via nuligo, sekreto</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Presi…</translation>
    </message>
    <message>
        <source>Save as a PDF…</source>
        <translation>Konservi kiel PDF…</translation>
    </message>
</context>
<context>
    <name>MoreFilters</name>
    <message>
        <source>Person</source>
        <translation>Persono</translation>
    </message>
    <message>
        <source>Only lines with this person</source>
        <translation>Nur linioj kun ĉi tiu persono</translation>
    </message>
    <message>
        <source>At least ({unit})</source>
        <translation>Almenaŭ ({unit})</translation>
    </message>
    <message>
        <source>At most ({unit})</source>
        <translation>Maksimume ({unit})</translation>
    </message>
    <message>
        <source>Smallest amount, in {unit}</source>
        <translation>Plej malgranda sumo, en {unit}</translation>
    </message>
    <message>
        <source>Largest amount, in {unit}</source>
        <translation>Plej granda sumo, en {unit}</translation>
    </message>
    <message>
        <source>Group dividends</source>
        <translation>Grupigi dividendojn</translation>
    </message>
    <message>
        <source>Show the dividends of a month as one line</source>
        <translation>Montri la dividendojn de monato kiel unu linion</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Ĉi tiu konto</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Ĉiuj kontoj</translation>
    </message>
    <message>
        <source>Whose lines</source>
        <translation>Kies linioj</translation>
    </message>
</context>
<context>
    <name>Movements</name>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Universal dividend</source>
        <translation>Universala dividendo</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Kotizo</translation>
    </message>
    <message>
        <source>Paid to the common treasury.</source>
        <translation>Pagita al la komuna kaso.</translation>
    </message>
    <message>
        <source>Fee refunded</source>
        <translation>Kotizo repagita</translation>
    </message>
    <message>
        <source>Given back by the common treasury.</source>
        <translation>Redonita de la komuna kaso.</translation>
    </message>
    <message>
        <source>Remainder lost</source>
        <translation>Restaĵo perdita</translation>
    </message>
    <message>
        <source>Held money lost</source>
        <translation>Retenata mono perdita</translation>
    </message>
    <message>
        <source>What it guaranteed failed: it went to the common treasury.</source>
        <translation>Tio, kion ĝi garantiis, malsukcesis: ĝi iris al la komuna kaso.</translation>
    </message>
    <message>
        <source>One-time account</source>
        <translation>Unufoja konto</translation>
    </message>
    <message>
        <source>Money that waits under a key used only once.</source>
        <translation>Mono, kiu atendas sub ŝlosilo uzata nur unufoje.</translation>
    </message>
    <message>
        <source>Money destroyed</source>
        <translation>Mono detruita</translation>
    </message>
    <message>
        <source>Destroyed by the account itself.</source>
        <translation>Detruita de la konto mem.</translation>
    </message>
    <message>
        <source>Other movement</source>
        <translation>Alia movo</translation>
    </message>
    <message>
        <source>Made by a rule of the currency that is not a payment.</source>
        <translation>Farita de regulo de la monero, kiu ne estas pago.</translation>
    </message>
    <message>
        <source>Unexplained difference</source>
        <translation>Neklarigita diferenco</translation>
    </message>
    <message>
        <source>The balance read from servers differs from all other lines together by this much. This line goes away when the missing ones come.</source>
        <translation>La saldo legita de serviloj diferencas je tiom de la sumo de ĉiuj aliaj linioj. Ĉi tiu linio malaperos, kiam la mankantaj venos.</translation>
    </message>
    <message>
        <source>Free again: the total does not change.</source>
        <translation>Denove libera: la sumo ne ŝanĝiĝas.</translation>
    </message>
    <message>
        <source>Dividends claimed</source>
        <translation>Dividendoj prenitaj</translation>
    </message>
    <message>
        <source>Counted day by day already: the total does not change.</source>
        <translation>Jam kalkulita tago post tago: la sumo ne ŝanĝiĝas.</translation>
    </message>
    <message>
        <source>Money held</source>
        <translation>Mono retenata</translation>
    </message>
    <message>
        <source>Still yours, and held for now: the total does not change.</source>
        <translation>Ankoraŭ via, kaj nun retenata: la sumo ne ŝanĝiĝas.</translation>
    </message>
    <message>
        <source>Held money released</source>
        <translation>Retenata mono liberigita</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Garantiaĵo</translation>
    </message>
    <message>
        <source>Still yours, and set aside for now: the total does not change.</source>
        <translation>Ankoraŭ via, kaj nun flankenmetita: la sumo ne ŝanĝiĝas.</translation>
    </message>
    <message>
        <source>Deposit returned</source>
        <translation>Garantiaĵo redonita</translation>
    </message>
    <message>
        <source>Too little for an account to keep: a rule of the currency took it away.</source>
        <translation>Tro malmulte, por ke konto konservu ĝin: regulo de la valuto forprenis ĝin.</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>Choose the name</source>
        <translation>Elekti la nomon</translation>
    </message>
    <message>
        <source>&amp;Name of the identity</source>
        <translation>&amp;Nomo de la identeco</translation>
    </message>
    <message>
        <source>I &amp;promise that this is my only identity in this currency</source>
        <translation>Mi &amp;promesas, ke ĉi tio estas mia sola identeco en ĉi tiu monero</translation>
    </message>
    <message>
        <source>Choose this name for good</source>
        <translation>Elekti ĉi tiun nomon por ĉiam</translation>
    </message>
    <message>
        <source>One living person, one identity, one dividend: the whole currency rests on this promise.</source>
        <translation>Unu vivanta persono, unu identeco, unu dividendo: la tuta monero baziĝas sur ĉi tiu promeso.</translation>
    </message>
    <message>
        <source>{shortest} to {longest} letters without accents, digits, “-” or “_”. Everybody sees it, and it can never change.</source>
        <translation>De {shortest} ĝis {longest} literoj sen supersignoj, ciferoj, „-“ aŭ „_“. Ĉiuj vidas ĝin, kaj ĝi neniam povos ŝanĝiĝi.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>{name}, verified identity</source>
        <translation>{name}, kontrolita identeco</translation>
    </message>
    <message>
        <source>{mark} after a name: the verified name of an identity, which nobody else can bear.</source>
        <translation>{mark} post nomo: la kontrolita nomo de identeco, kiun neniu alia povas porti.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Reto</translation>
    </message>
    <message>
        <source>Choose other servers</source>
        <translation>Elekti aliajn servilojn</translation>
    </message>
    <message>
        <source>What is believed</source>
        <translation>Kio estas kredata</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serviloj</translation>
    </message>
    <message>
        <source>Servers heard of</source>
        <translation>Serviloj nur menciitaj</translation>
    </message>
    <message>
        <source>Nodes tell of these. They are neither asked nor believed unless you add them to your own.</source>
        <translation>Nodoj parolas pri ĉi tiuj. Ili estas nek demandataj nek kredataj, se vi ne aldonas ilin al viaj.</translation>
    </message>
    <message>
        <source>Who is contacted, and what they learn</source>
        <translation>Kiu estas kontaktata, kaj kion tiu ekscias</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Aldoni servilon</translation>
    </message>
    <message>
        <source>No server is known for this currency: add one below.</source>
        <translation>Neniu servilo estas konata por ĉi tiu monero: aldonu unu sube.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Remembers the history of accounts, the comments and the names.</source>
        <translation>Memoras la historion de kontoj, la komentojn kaj la nomojn.</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>Indeksilo</translation>
    </message>
    <message>
        <source>No block heard of yet.</source>
        <translation>Ankoraŭ neniu bloko aŭdita.</translation>
    </message>
    <message>
        <source>Final block {final}, heard {ago}.</source>
        <translation>Definitiva bloko {final}, aŭdita {ago}.</translation>
    </message>
    <message>
        <source>Newest block, not final yet: {best}.</source>
        <translation>Plej nova bloko, ankoraŭ ne definitiva: {best}.</translation>
    </message>
    <message>
        <source>Balances and payments work without it; new lines of histories come when it is back.</source>
        <translation>Saldoj kaj pagoj funkcias sen ĝi; novaj linioj de historioj venos, kiam ĝi revenos.</translation>
    </message>
    <message>
        <source>It has read up to {moment} only ({block}): the newest lines of histories are missing.</source>
        <translation>Ĝi legis nur ĝis {moment} ({block}): la plej novaj linioj de historioj mankas.</translation>
    </message>
</context>
<context>
    <name>Newcomer</name>
    <message>
        <source>An account with a little money</source>
        <translation>Konto kun iom da mono</translation>
    </message>
    <message>
        <source>An invitation, which is the first certification</source>
        <translation>Invito, kiu estas la unua atesto</translation>
    </message>
    <message>
        <source>A name, chosen for good</source>
        <translation>Nomo, elektita por ĉiam</translation>
    </message>
    <message>
        <source>Five certifications</source>
        <translation>Kvin atestoj</translation>
    </message>
    <message>
        <source>The evaluation of the distance</source>
        <translation>La taksado de la distanco</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>done</source>
        <translation>farita</translation>
    </message>
    <message>
        <source>to do now</source>
        <translation>nun farenda</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>okazanta</translation>
    </message>
    <message>
        <source>later</source>
        <translation>poste</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>ne eblas</translation>
    </message>
    <message>
        <source>Anybody can do this: somebody lends the money, for instance.</source>
        <translation>Tion povas fari iu ajn: iu pruntas la monon, ekzemple.</translation>
    </message>
    <message>
        <source>A member who knows the newcomer must do this.</source>
        <translation>Tion devas fari membro, kiu konas la novulon.</translation>
    </message>
    <message>
        <source>The newcomer must do this.</source>
        <translation>Tion devas fari la novulo.</translation>
    </message>
    <message>
        <source>Other members must do this.</source>
        <translation>Tion devas fari aliaj membroj.</translation>
    </message>
    <message>
        <source>The newcomer or any member asks; whoever asks has the money held.</source>
        <translation>Petas la novulo aŭ iu ajn membro; de tiu, kiu petas, la mono estas retenata.</translation>
    </message>
    <message>
        <source>Nobody has to do anything: the oracles of the currency work.</source>
        <translation>Neniu devas fari ion: la orakoloj de la monero laboras.</translation>
    </message>
    <message>
        <source>Until {date}, when the identity is revoked for good.</source>
        <translation>Ĝis {date}, kiam la identeco estos nuligita por ĉiam.</translation>
    </message>
    <message>
        <source>Until {date}, when the identity is removed.</source>
        <translation>Ĝis {date}, kiam la identeco estos forigita.</translation>
    </message>
    <message>
        <source>The account must hold {needed}; {missing} are missing. They stay the newcomer’s.</source>
        <translation>La konto devas enhavi {needed}; mankas {missing}. Tiu mono restas de la novulo.</translation>
    </message>
    <message>
        <source>An invitation creates the identity. A member can make one in five days.</source>
        <translation>Invito kreas la identecon. Membro povas fari unu en kvin tagoj.</translation>
    </message>
    <message>
        <source>Choosing the name accepts the invitation.</source>
        <translation>Elekti la nomon signifas akcepti la inviton.</translation>
    </message>
    <message>
        <source>{price} are held from whoever asks: they come back when it succeeds, and are lost when it fails.</source>
        <translation>{price} estas retenataj de tiu, kiu petas: ili revenas, kiam ĝi sukcesas, kaj perdiĝas, kiam ĝi malsukcesas.</translation>
    </message>
    <message>
        <source>The certifications suffice until {date}.</source>
        <translation>La atestoj sufiĉas ĝis {date}.</translation>
    </message>
    <message>
        <source>The distance is being evaluated: the answer comes within 12 minutes.</source>
        <translation>La distanco estas taksata: la respondo venos ene de 12 minutoj.</translation>
    </message>
    <message>
        <source>The evaluation failed: too few referees were within five steps, and the money that was held is lost. Find certifications that bring you nearer before you ask again.</source>
        <translation>La taksado malsukcesis: tro malmultaj referencaj membroj estis ene de kvin paŝoj, kaj la retenita mono perdiĝis. Trovu atestojn, kiuj proksimigas vin, antaŭ ol vi petos denove.</translation>
    </message>
    <message>
        <source>The last evaluation ended without a membership, together with others that the same account paid for. Money was lost for some of them; whether for this one, nothing here tells. Before you ask again, see what an evaluation would find.</source>
        <translation>La lasta taksado finiĝis sen membreco, samtempe kun aliaj, kiujn pagis la sama konto. Pro kelkaj el ili mono perdiĝis; ĉu pro ĉi tiu, nenio ĉi tie diras. Antaŭ ol vi petos denove, rigardu, kion taksado trovus.</translation>
    </message>
    <message>
        <source>The last evaluation ended without a membership, and no money is known to be lost: the oracles gave no answer, or certifications were missing by then. It can be asked for again.</source>
        <translation>La lasta taksado finiĝis sen membreco, kaj ne estas konate, ke mono perdiĝis: la orakoloj donis neniun respondon, aŭ tiam mankis atestoj. Oni povas peti ĝin denove.</translation>
    </message>
    <message>
        <source>1 of 3: the requests of these minutes are gathered.</source>
        <translation>1 el 3: la petoj de ĉi tiuj minutoj estas kolektataj.</translation>
    </message>
    <message>
        <source>2 of 3: the oracles work the distance out.</source>
        <translation>2 el 3: la orakoloj kalkulas la distancon.</translation>
    </message>
    <message>
        <source>3 of 3: the oracles hand their results in.</source>
        <translation>3 el 3: la orakoloj transdonas siajn rezultojn.</translation>
    </message>
    <message>
        <source>Answer at about {time}, {within}. You may close Sakia meanwhile.</source>
        <translation>Respondo ĉirkaŭ {time}, {within}. Dume vi povas fermi Sakian.</translation>
    </message>
    <message>
        <source>This account is linked to somebody’s identity: unlink it first, or take another account.</source>
        <translation>Ĉi tiu konto estas ligita al ies identeco: unue malligu ĝin, aŭ prenu alian konton.</translation>
    </message>
    <message>
        <source>This identity is revoked for good. Another account can be invited under another name.</source>
        <translation>Ĉi tiu identeco estas nuligita por ĉiam. Alia konto povas esti invitita sub alia nomo.</translation>
    </message>
    <message>
        <source>This version of Sakia does not know the status that the currency gave this identity: a newer one will.</source>
        <translation>Ĉi tiu versio de Sakia ne konas la staton, kiun la monero donis al ĉi tiu identeco: pli nova konos ĝin.</translation>
    </message>
    <message>
        <source>The name is free. Names that look like it could not be looked for now.</source>
        <translation>La nomo estas libera. Similaj nomoj nun ne povis esti serĉataj.</translation>
    </message>
    <message>
        <source>The name is free, and none that is known looks like it.</source>
        <translation>La nomo estas libera, kaj neniu konata similas al ĝi.</translation>
    </message>
    <message>
        <source>The name is free, but it looks like {names}: people may take one for the other.</source>
        <translation>La nomo estas libera, sed ĝi similas al {names}: oni povus konfuzi unu kun la alia.</translation>
    </message>
    <message>
        <source>An identity, declared under a name for good</source>
        <translation>Identeco, deklarita por ĉiam sub iu nomo</translation>
    </message>
    <message>
        <source>The request to become a member</source>
        <translation>La peto pri membriĝo</translation>
    </message>
    <message>
        <source>The identity waits with the network until there are enough certifications, and is written together with them.</source>
        <translation>La identeco atendas ĉe la reto, ĝis estos sufiĉe da atestoj, kaj estas skribata kune kun ili.</translation>
    </message>
    <message>
        <source>It has been asked for: a block takes the request as soon as enough referees are within reach.</source>
        <translation>Tio estas petita: bloko prenos la peton, tuj kiam sufiĉe da referencaj membroj estos atingeblaj.</translation>
    </message>
    <message>
        <source>A block takes the request once enough referees are within reach. It costs nothing.</source>
        <translation>Bloko prenos la peton, kiam sufiĉe da referencaj membroj estos atingeblaj. Tio kostas nenion.</translation>
    </message>
</context>
<context>
    <name>NewcomerPart</name>
    <message>
        <source>What you see may be old.</source>
        <translation>Kion vi vidas, tio eble ne estas ĝisdata.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Sakia made a mistake. Nothing was sent because of it; what you see may not be up to date.</source>
        <translation>Sakia eraris. Nenio estis sendita pro tio; kion vi vidas, tio eble ne estas ĝisdata.</translation>
    </message>
    <message>
        <source>See the report</source>
        <translation>Vidi la raporton</translation>
    </message>
</context>
<context>
    <name>OperationList</name>
    <message>
        <source>On the way</source>
        <translation>Survoje</translation>
    </message>
    <message>
        <source>See the network</source>
        <translation>Vidi la reton</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>To {name}</source>
        <translation>Al {name}</translation>
    </message>
    <message>
        <source>Claim of dividends</source>
        <translation>Preno de dividendoj</translation>
    </message>
    <message>
        <source>Invitation of a newcomer</source>
        <translation>Invito de novulo</translation>
    </message>
    <message>
        <source>Choice of a name</source>
        <translation>Elekto de nomo</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Atesto</translation>
    </message>
    <message>
        <source>Request to become or stay a member</source>
        <translation>Peto fariĝi aŭ resti membro</translation>
    </message>
    <message>
        <source>Revocation of an identity</source>
        <translation>Nuligo de identeco</translation>
    </message>
    <message>
        <source>Change of the identity’s account</source>
        <translation>Ŝanĝo de la konto de la identeco</translation>
    </message>
    <message>
        <source>Link of an account to the identity</source>
        <translation>Ligo de konto al la identeco</translation>
    </message>
    <message>
        <source>End of the link to an identity</source>
        <translation>Fino de la ligo al identeco</translation>
    </message>
    <message>
        <source>Money brought in</source>
        <translation>Reprenita mono</translation>
    </message>
    <message>
        <source>Farewell to the web of trust</source>
        <translation>Adiaŭo al la fidoreto</translation>
    </message>
</context>
<context>
    <name>OwnServersCard</name>
    <message>
        <source>Your own servers</source>
        <translation>Viaj propraj serviloj</translation>
    </message>
    <message>
        <source>A node starts with wss://, an indexer with https://. It is asked first which currency it keeps.</source>
        <translation>Nodo komenciĝas per wss://, indeksilo per https://. Ĝi unue estas demandata, kiun moneron ĝi tenas.</translation>
    </message>
    <message>
        <source>Address of a &amp;server</source>
        <translation>Adreso de &amp;servilo</translation>
    </message>
    <message>
        <source>Check and add</source>
        <translation>Kontroli kaj aldoni</translation>
    </message>
    <message>
        <source>Every connection goes through it, and names are found at its far end. Such as socks5://127.0.0.1:9050.</source>
        <translation>Ĉiu konekto iras tra ĝi, kaj nomoj estas serĉataj ĉe ĝia alia fino. Ekzemple socks5://127.0.0.1:9050.</translation>
    </message>
    <message>
        <source>SOCKS5 &amp;proxy</source>
        <translation>SOCKS5-&amp;prokurilo</translation>
    </message>
    <message>
        <source>Keep the proxy</source>
        <translation>Konservi la prokurilon</translation>
    </message>
    <message>
        <source>Ask my own servers &amp;alone</source>
        <translation>Demandi &amp;nur miajn proprajn servilojn</translation>
    </message>
    <message>
        <source>The network’s list is not fetched then.</source>
        <translation>La listo de la reto tiam ne estas elŝutata.</translation>
    </message>
    <message>
        <source>Added. It is asked from now on.</source>
        <translation>Aldonita. Ĝi estas demandata de nun.</translation>
    </message>
    <message>
        <source>It was named when Sakia was started, and is asked until Sakia ends.</source>
        <translation>Ĝi estis nomita, kiam Sakia startis, kaj estas demandata, ĝis Sakia finiĝos.</translation>
    </message>
    <message>
        <source>Kept. It holds from now on.</source>
        <translation>Konservita. Ĝi validas de nun.</translation>
    </message>
    <message>
        <source>A node’s address, such as g1.example.org:10901. It is asked first which currency it keeps.</source>
        <translation>Adreso de nodo, kiel g1.example.org:10901. Oni unue demandas ĝin, kiun moneron ĝi tenas.</translation>
    </message>
</context>
<context>
    <name>PageHelp</name>
    <message>
        <source>Hide the help of this page ({keys})</source>
        <translation>Kaŝi la helpon de ĉi tiu paĝo ({keys})</translation>
    </message>
    <message>
        <source>Help on this page ({keys})</source>
        <translation>Helpo pri ĉi tiu paĝo ({keys})</translation>
    </message>
    <message>
        <source>All you have at a glance: the sum of the accounts whose key is here, what there is to do, the latest movements. UD, the universal dividend, is the money that each member creates every day. To claim it brings it into the account.</source>
        <translation>Ĉio, kion vi havas, per unu rigardo: la sumo de la kontoj, kies ŝlosilo estas ĉi tie, kio estas farenda, la lastaj movoj. UD, la universala dividendo, estas la mono, kiun ĉiu membro kreas ĉiutage. Preni ĝin venigas ĝin en la konton.</translation>
    </message>
    <message>
        <source>One account: its balance, its address to give to others, and all that came and went. A line is final once most servers have confirmed its block, about half a minute after it: nobody can take it back then. Member means that this person is in the web of trust and creates the UD.</source>
        <translation>Unu konto: ĝia saldo, ĝia adreso por doni al aliaj, kaj ĉio, kio venis kaj iris. Linio estas definitiva, kiam la plej multaj serviloj konfirmis ĝian blokon, ĉirkaŭ duonminuton poste: tiam neniu povas repreni ĝin. Membro signifas, ke ĉi tiu persono estas en la fidoreto kaj kreas la UD.</translation>
    </message>
    <message>
        <source>Find who is paid by name, address, link or QR code, and type how much; nothing leaves before you have read the summary and signed. Signed, sent, in a block, final: a payment can be refused until it is in a block, and is beyond recall once it is final. Comments are public, and stay for ever.</source>
        <translation>Trovu la pagoton per nomo, adreso, ligilo aŭ QR-kodo, kaj tajpu kiom; nenio foriras, antaŭ ol vi legis la resumon kaj subskribis. Subskribita, sendita, en bloko, definitiva: pago povas esti rifuzita, ĝis ĝi estas en bloko, kaj ne plu revokeblas, kiam ĝi estas definitiva. Komentoj estas publikaj kaj restas por ĉiam.</translation>
    </message>
    <message>
        <source>Show this QR code or give this link: whoever pays finds your address, the amount and the comment filled in. The page waits with you, and shows a green tick when the money arrives. An address may be given to anybody: one can only pay to it.</source>
        <translation>Montru ĉi tiun QR-kodon aŭ donu ĉi tiun ligilon: kiu pagas, tiu trovas vian adreson, la sumon kaj la komenton jam skribitaj. La paĝo atendas kun vi, kaj montras verdan markon, kiam la mono alvenas. Adreson vi povas doni al iu ajn: oni povas nur pagi al ĝi.</translation>
    </message>
    <message>
        <source>An account is a key: whoever has its recovery phrase has its money. Create one, restore one you have, or watch one without its key, to see its history without paying from it.</source>
        <translation>Konto estas ŝlosilo: kiu havas ĝian restarigan frazon, tiu havas ĝian monon. Kreu unu, restarigu unu, kiun vi havas, aŭ sekvu unu sen ĝia ŝlosilo, por vidi ĝian historion sen pagi el ĝi.</translation>
    </message>
    <message>
        <source>The people you pay, under the names you give them: these are your own words, and nobody else sees this list. A name followed by ✓ is another thing: the verified name of an identity, which nobody else can have.</source>
        <translation>La homoj, al kiuj vi pagas, sub la nomoj, kiujn vi donas: tiuj estas viaj propraj vortoj, kaj neniu alia vidas ĉi tiun liston. Nomo sekvata de ✓ estas alia afero: la kontrolita nomo de identeco, kiun neniu alia povas havi.</translation>
    </message>
    <message>
        <source>Who is a member, and until when. A member certifies people met and well known, and must be held by five certifications in force. A certification lasts two years, a membership one: both are renewed here. The distance is how many steps of certifications lie between two people.</source>
        <translation>Kiu estas membro, kaj ĝis kiam. Membro atestas homojn renkontitajn kaj bone konatajn, kaj mem bezonas kvin validajn atestojn. Atesto daŭras du jarojn, membreco unu: ambaŭ estas renovigataj ĉi tie. La distanco estas la nombro de atestaj paŝoj inter du homoj.</translation>
    </message>
    <message>
        <source>How the currency fares. UD is what each member creates a day; N the number of members, M all the money there is, and M/N the share of each if it were spread evenly. The UD is re-evaluated twice a year so that all generations create alike.</source>
        <translation>Kiel fartas la monero. UD estas tio, kion ĉiu membro kreas tage; N la nombro de membroj, M la tuta mono, kaj M/N la parto de ĉiu, se ĝi estus egale disdonita. La UD estas retaksata dufoje jare, por ke ĉiuj generacioj kreu egale.</translation>
    </message>
    <message>
        <source>Which computers are asked. Nodes keep the money and take payments; indexers, called squids, tell the history. What most of several nodes agree on is shown: none has to be believed alone.</source>
        <translation>Kiuj komputiloj estas demandataj. Nodoj tenas la monon kaj akceptas pagojn; indeksiloj, nomataj squids, rakontas la historion. Montriĝas tio, pri kio konsentas la plej multaj el pluraj nodoj: neniun necesas kredi sola.</translation>
    </message>
    <message>
        <source>Each choice is kept as soon as it is made. They hold for this profile on this computer, and nobody else learns of them.</source>
        <translation>Ĉiu elekto estas konservata tuj. Ili validas por ĉi tiu profilo en ĉi tiu komputilo, kaj neniu alia ekscias ilin.</translation>
    </message>
    <message>
        <source>What the program noted since it was started, to join to a question when something went wrong. No key, no password and no whole address is ever in it.</source>
        <translation>Kion la programo notis de sia starto, por aldoni al demando, kiam io misis. Neniu ŝlosilo, neniu pasvorto kaj neniu tuta adreso iam estas en ĝi.</translation>
    </message>
    <message>
        <source>What everybody promises who certifies somebody: to know the person well, and that this is their only identity. The money rests on that.</source>
        <translation>Kion promesas ĉiu, kiu atestas iun: bone koni la personon, kaj ke tio estas ĝia sola identeco. La mono dependas de tio.</translation>
    </message>
    <message>
        <source>A program that holds keys is worth forging. With each release the project publishes a list of its files, and signs it. Here a file is compared with that list, and the list with the project’s key, before anybody opens the file.</source>
        <translation>Programo, kiu tenas ŝlosilojn, estas alloga por falsistoj. Kun ĉiu versio la projekto publikigas liston de siaj dosieroj, kaj subskribas ĝin. Ĉi tie dosiero estas komparata kun tiu listo, kaj la listo kun la ŝlosilo de la projekto, antaŭ ol iu malfermos la dosieron.</translation>
    </message>
    <message>
        <source>Somebody stands in the middle: on the left who certified them, on the right whom they certify. Dashed and dotted arrows end soon. A referee certifies, and is certified, often enough to count: to be a member one must have four in five of them within five steps.</source>
        <translation>Iu estas en la mezo: maldekstre tiuj, kiuj atestis pri tiu persono, dekstre tiuj, kiujn ĝi atestas. Strekaj kaj punktaj sagoj baldaŭ finiĝos. Referenca membro donis kaj ricevis sufiĉe da atestoj por kalkuliĝi: por esti membro, oni devas havi kvar el kvin el ili je maksimume kvin paŝoj.</translation>
    </message>
    <message>
        <source>People whose deadlines you watch together, those around you for instance. What runs out first stands first, with what each needs and who of the group could help. Groups stay on this computer; they can be printed, or taken into a spreadsheet or a calendar.</source>
        <translation>Personoj, kies limdatojn vi kune sekvas, ekzemple tiuj ĉirkaŭ vi. Kio unue finiĝos, staras unue, kun tio, kion ĉiu bezonas, kaj kiu el la grupo povus helpi. Grupoj restas en ĉi tiu komputilo; ili estas preseblaj, aŭ transporteblaj al kalkultabelo aŭ kalendaro.</translation>
    </message>
    <message>
        <source>To certify says: I know this person well, and this is their only identity. You may do so every five days, a hundred times in all, and each lasts two years. “Certify later” puts somebody into your queue: Sakia tells you when their turn has come, and signs nothing by itself.</source>
        <translation>Atesti signifas: mi bone konas ĉi tiun personon, kaj jen ĝia sola identeco. Vi rajtas tion ĉiun kvinan tagon, entute cent fojojn, kaj ĉiu atesto daŭras du jarojn. „Atesti poste“ metas iun en vian vicon: Sakia diras al vi, kiam venis ties vico, kaj mem subskribas nenion.</translation>
    </message>
    <message>
        <source>One board for who comes in and for who helps them: 3 Ğ1 on the account, an invitation, a name, five certifications, an evaluation of the distance. Each step says who must act, what is missing and until when. 10 Ğ1 are held by the evaluation, and lost when the distance is too great.</source>
        <translation>Unu tabulo por tiu, kiu venas, kaj por tiu, kiu helpas: 3&#xa0;Ğ1 en la konto, invito, nomo, kvin atestoj, taksado de la distanco. Ĉiu paŝo diras, kiu devas agi, kio mankas kaj ĝis kiam. La taksado retenas 10&#xa0;Ğ1, perdataj, se la distanco estas tro granda.</translation>
    </message>
    <message>
        <source>The day your key is lost or stolen, this document ends your identity, so that nobody lives under your name. Make it now, print it or save it, and keep it apart from your recovery phrase. Any account can publish it, and nothing undoes it.</source>
        <translation>En la tago, kiam via ŝlosilo perdiĝos aŭ estos ŝtelita, ĉi tiu dokumento finos vian identecon, por ke neniu vivu sub via nomo. Faru ĝin nun, presu aŭ konservu ĝin, kaj tenu ĝin aparte de via restariga frazo. Iu ajn konto povas publikigi ĝin, kaj nenio malfaras ĝin.</translation>
    </message>
    <message>
        <source>An identity can move to another account of yours, once in six months: its name, its certifications and its membership go with it, the money stays. An account that is linked to it has its fees given back as a member’s, and no other right.</source>
        <translation>Identeco povas transiri al alia via konto, unufoje en ses monatoj: ĝia nomo, ĝiaj atestoj kaj ĝia membreco transiras kun ĝi, la mono restas. Al konto ligita al ĝi la kotizoj estas repagataj kiel al membro, kaj ĝi havas neniun alian rajton.</translation>
    </message>
    <message>
        <source>What you answered to the questions of the licence before each certification, with its date: to remember, years later, why you vouched for somebody. It stays on this computer alone, and can be printed.</source>
        <translation>Kion vi respondis al la demandoj de la permesilo antaŭ ĉiu atesto, kun ĝia dato: por memori post jaroj, kial vi garantiis pri iu. Tio restas nur en ĉi tiu komputilo, kaj estas presebla.</translation>
    </message>
    <message>
        <source>All you have at a glance: the sum of the accounts whose key is here, what there is to do, the latest movements. UD, the universal dividend, is the money that each member creates. It comes into the account by itself.</source>
        <translation>Ĉio, kion vi havas, per unu rigardo: la sumo de la kontoj, kies ŝlosilo estas ĉi tie, kio estas farenda, la lastaj movoj. UD, la universala dividendo, estas la mono, kiun ĉiu membro kreas. Ĝi mem venas en la konton.</translation>
    </message>
    <message>
        <source>One account: its balance, its address to give to others, and all that came and went. A line is called final once six blocks lie on top of its own: until then, and seldom after, the network may undo it. Member means that this person is in the web of trust and creates the UD.</source>
        <translation>Unu konto: ĝia saldo, ĝia adreso por doni al aliaj, kaj ĉio, kio venis kaj iris. Linio nomiĝas definitiva, kiam ses blokoj kuŝas super ĝia: ĝis tiam, kaj malofte poste, la reto povas malfari ĝin. Membro signifas, ke ĉi tiu persono estas en la fidoreto kaj kreas la UD.</translation>
    </message>
    <message>
        <source>How the currency fares. UD is what each member creates each time; N the number of members, M all the money there is, and M/N the share of each if it were spread evenly. The UD is re-evaluated now and then so that all generations create alike: the rules below say when.</source>
        <translation>Kiel fartas la monero. UD estas tio, kion ĉiu membro kreas ĉiufoje; N la nombro de membroj, M la tuta mono, kaj M/N la parto de ĉiu, se ĝi estus egale dividita. La UD estas retaksata de tempo al tempo, por ke ĉiuj generacioj kreu egale: la reguloj sube diras, kiam.</translation>
    </message>
    <message>
        <source>Which computers are asked. Nodes keep the money, take payments and tell the history. What most of several nodes agree on is shown: none has to be believed alone.</source>
        <translation>Kiuj komputiloj estas demandataj. Nodoj tenas la monon, akceptas pagojn kaj rakontas la historion. Oni montras tion, pri kio konsentas la plej multaj el pluraj nodoj: neniun necesas kredi sola.</translation>
    </message>
    <message>
        <source>Who is a member, and until when. A member certifies people met and well known, and must be held by enough certifications in force. Memberships and certifications end, and are renewed here: the page “Currency” has the rules. The distance is how many steps of certifications lie between two people.</source>
        <translation>Kiu estas membro, kaj ĝis kiam. Membro atestas personojn, kiujn ĝi renkontis kaj bone konas, kaj mem devas havi sufiĉe da validaj atestoj. Membrecoj kaj atestoj finiĝas, kaj estas renovigataj ĉi tie: la paĝo „Monero“ havas la regulojn. La distanco estas la nombro de paŝoj de atestoj inter du personoj.</translation>
    </message>
    <message>
        <source>Somebody stands in the middle: on the left who certified them, on the right whom they certify. Dashed and dotted arrows end soon. A referee certifies, and is certified, often enough to count: to be a member one must have enough of them within reach.</source>
        <translation>Iu estas en la mezo: maldekstre tiuj, kiuj atestis pri tiu persono, dekstre tiuj, kiujn ĝi atestas. Strekaj kaj punktaj sagoj baldaŭ finiĝos. Referenca membro donis kaj ricevis sufiĉe da atestoj por kalkuliĝi: por esti membro, oni devas havi sufiĉe da ili atingeblaj.</translation>
    </message>
    <message>
        <source>To certify says: I know this person well, and this is their only identity. How often you may do so, and how long it lasts, stands on the page “Currency”. “Certify later” puts somebody into your queue: Sakia tells you when their turn has come, and signs nothing by itself.</source>
        <translation>Atesti signifas: mi bone konas ĉi tiun personon, kaj jen ĝia sola identeco. Kiom ofte vi rajtas tion, kaj kiom longe tio daŭras, staras en la paĝo „Monero“. „Atesti poste“ metas iun en vian vicon: Sakia diras al vi, kiam venis ties vico, kaj mem subskribas nenion.</translation>
    </message>
    <message>
        <source>One board for who comes in and for who helps them: an identity declared under a name, enough certifications, the request to become a member. They wait with the network and are written together. Each step says who must act, what is missing and until when. None of it costs anything.</source>
        <translation>Unu tabulo por tiu, kiu venas, kaj por tiu, kiu helpas: identeco deklarita sub nomo, sufiĉe da atestoj, la peto pri membriĝo. Ili atendas ĉe la reto kaj estas skribataj kune. Ĉiu paŝo diras, kiu devas agi, kio mankas kaj ĝis kiam. Nenio el tio kostas ion.</translation>
    </message>
    <message>
        <source>In this currency an identity stays with the key that declared it, and no other account has a part in it. Whoever loses the key, or whose key is stolen, revokes the identity and declares another one.</source>
        <translation>En ĉi tiu monero identeco restas ĉe la ŝlosilo, kiu deklaris ĝin, kaj neniu alia konto partoprenas en ĝi. Kiu perdas la ŝlosilon, aŭ al kiu oni ŝtelas ĝin, tiu nuligas la identecon kaj deklaras alian.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Home</source>
        <translation>Hejmo</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kontoj</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pagi</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Ricevi</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Aldoni konton</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktoj</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monero</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Reto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Agordoj</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavkombinoj</translation>
    </message>
    <message>
        <source>Licence of the Ğ1</source>
        <translation>Permesilo de la Ğ1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokolo</translation>
    </message>
    <message>
        <source>About Sakia</source>
        <translation>Pri Sakia</translation>
    </message>
    <message>
        <source>page</source>
        <translation>paĝo</translation>
    </message>
    <message>
        <source>Web of trust</source>
        <translation>Fidoreto</translation>
    </message>
    <message>
        <source>Check a download</source>
        <translation>Kontroli elŝuton</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <source>every {duration}</source>
        <translation>ĉiun {duration}</translation>
    </message>
    <message>
        <source>A dividend is created</source>
        <translation>Dividendo estas kreata</translation>
    </message>
    <message>
        <source>It is re-evaluated</source>
        <translation>Ĝi estas retaksata</translation>
    </message>
    <message>
        <source>Growth from one re-evaluation to the next (c)</source>
        <translation>Kresko de unu retaksado al la sekva (c)</translation>
    </message>
    <message>
        <source>An account must hold at least</source>
        <translation>Konto devas enhavi almenaŭ</translation>
    </message>
    <message>
        <source>A block is made</source>
        <translation>Bloko estas farata</translation>
    </message>
    <message>
        <source>To be a member and to certify, one has received</source>
        <translation>Por esti membro kaj atesti, oni ricevis</translation>
    </message>
    <message>
        <source>To invite somebody, one has received</source>
        <translation>Por inviti iun, oni ricevis</translation>
    </message>
    <message>
        <source>A certification lasts</source>
        <translation>Atesto daŭras</translation>
    </message>
    <message>
        <source>Between two certifications of one member</source>
        <translation>Inter du atestoj de unu membro</translation>
    </message>
    <message>
        <source>Certifications in force of one member, at most</source>
        <translation>Validaj atestoj de unu membro, maksimume</translation>
    </message>
    <message>
        <source>A membership lasts</source>
        <translation>Membreco daŭras</translation>
    </message>
    <message>
        <source>It can be renewed after</source>
        <translation>Ĝi povas esti renovigita post</translation>
    </message>
    <message>
        <source>Between two invitations by one member</source>
        <translation>Inter du invitoj de unu membro</translation>
    </message>
    <message>
        <source>Who was invited chooses a name within</source>
        <translation>Kiu estas invitita, elektas nomon ene de</translation>
    </message>
    <message>
        <source>And becomes a member within</source>
        <translation>Kaj fariĝas membro ene de</translation>
    </message>
    <message>
        <source>Who is no member any more is revoked after</source>
        <translation>Kiu ne plu estas membro, estas nuligita post</translation>
    </message>
    <message>
        <source>A revoked identity is removed after</source>
        <translation>Nuligita identeco estas forigita post</translation>
    </message>
    <message>
        <source>Between two changes of an identity’s account</source>
        <translation>Inter du ŝanĝoj de la konto de identeco</translation>
    </message>
    <message>
        <source>Distance: referees within reach</source>
        <translation>Distanco: atingeblaj referencaj membroj</translation>
    </message>
    <message>
        <source>{percent} of them, in at most {steps}</source>
        <translation>{percent} el ili, en maksimume {steps}</translation>
    </message>
    <message>
        <source>Held while a distance is evaluated, lost when it fails</source>
        <translation>Retenata dum la taksado de distanco, perdita, se ĝi malsukcesas</translation>
    </message>
    <message>
        <source>An evaluation takes at most</source>
        <translation>Taksado daŭras maksimume</translation>
    </message>
    <message>
        <source>Who declares an identity becomes a member within</source>
        <translation>Kiu deklaras identecon, tiu membriĝas ene de</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>Pasvorto</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Nuna pasvorto</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nova pasvorto</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Nova pasvorto denove</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Ŝanĝi la pasvorton</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>La du novaj pasvortoj ne estas samaj.</translation>
    </message>
    <message>
        <source>The password is changed. The old one opens nothing any more.</source>
        <translation>La pasvorto estas ŝanĝita. La malnova malfermas nenion plu.</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Hold to see the password</source>
        <translation>Teni por vidi la pasvorton</translation>
    </message>
</context>
<context>
    <name>PastCard</name>
    <message>
        <source>Its accounts, now and before</source>
        <translation>Ĝiaj kontoj, nun kaj antaŭe</translation>
    </message>
    <message>
        <source>Changes of account</source>
        <translation>Ŝanĝoj de konto</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>Ligitaj kontoj</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Former account</source>
        <translation>Antaŭa konto</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nova konto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Laŭ</translation>
    </message>
    <message>
        <source>Not read yet: an indexer tells it.</source>
        <translation>Ankoraŭ ne legita: indeksilo diras ĝin.</translation>
    </message>
    <message>
        <source>Always the same account.</source>
        <translation>Ĉiam la sama konto.</translation>
    </message>
    <message>
        <source>None but its own account.</source>
        <translation>Neniu krom ĝia propra konto.</translation>
    </message>
    <message>
        <source>a node</source>
        <translation>nodo</translation>
    </message>
    <message>
        <source>an indexer alone</source>
        <translation>nur indeksilo</translation>
    </message>
</context>
<context>
    <name>PathBoard</name>
    <message>
        <source>The path of {name}</source>
        <translation>La vojo de {name}</translation>
    </message>
</context>
<context>
    <name>PayPage</name>
    <message>
        <source>Pay</source>
        <translation>Pagi</translation>
    </message>
    <message>
        <source>&amp;From the account</source>
        <translation>&amp;De la konto</translation>
    </message>
    <message>
        <source>Review the payment</source>
        <translation>Kontroli la pagon</translation>
    </message>
    <message>
        <source>Empty this form</source>
        <translation>Malplenigi</translation>
    </message>
    <message>
        <source>I can take it back after a wee&amp;k</source>
        <translation>Mi povas &amp;repreni ĝin post semajno</translation>
    </message>
    <message>
        <source>No account can pay yet</source>
        <translation>Ankoraŭ neniu konto povas pagi</translation>
    </message>
    <message>
        <source>Create an account or restore one you have: a watched address holds no key here.</source>
        <translation>Kreu konton aŭ restarigu tiun, kiun vi havas: sekvata adreso havas ĉi tie neniun ŝlosilon.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Aldoni konton</translation>
    </message>
    <message>
        <source>Only a payment to one person can be taken back.</source>
        <translation>Nur pago al unu sola persono povas esti reprenita.</translation>
    </message>
    <message>
        <source>Until they take it, with a program that knows such payments, it is in no balance; once they did, it is theirs.</source>
        <translation>Ĝis la persono prenos ĝin, per programo, kiu konas tiajn pagojn, ĝi estas en neniu saldo; poste ĝi estas ĝia.</translation>
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
        <translation>{payer} pagas al {people}: entute {amount}, kotizo {fee}; poste restas {rest}.</translation>
    </message>
    <message>
        <source>{payer} pays {recipient} {amount}, fee {fee}; the account is then empty and closed.</source>
        <translation>{payer} pagas al {recipient} {amount}, kotizo {fee}; la konto tiam estas malplena kaj fermita.</translation>
    </message>
    <message>
        <source>{payer} pays {recipient} all that can be sent, {amount}, fee {fee}; after it {rest} remain.</source>
        <translation>{payer} pagas al {recipient} ĉion sendeblan, {amount}, kotizo {fee}; poste restas {rest}.</translation>
    </message>
    <message>
        <source>{payer} pays {recipient} {amount}, fee {fee}; after it {rest} remain.</source>
        <translation>{payer} pagas al {recipient} {amount}, kotizo {fee}; poste restas {rest}.</translation>
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
        <translation>{refund} de la kotizo revenos poste: vi estas membro.</translation>
    </message>
    <message>
        <source>{payer} pays {people}: {amount} in all</source>
        <translation>{payer} pagas al {people}: entute {amount}</translation>
    </message>
    <message>
        <source>{payer} pays {recipient} {amount}</source>
        <translation>{payer} pagas al {recipient} {amount}</translation>
    </message>
    <message>
        <source>In a block</source>
        <translation>En bloko</translation>
    </message>
    <message>
        <source>In {block}</source>
        <translation>En {block}</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Subskribita</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendita</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitiva</translation>
    </message>
    <message>
        <source>Signed and kept on this computer. It leaves as soon as a server takes it.</source>
        <translation>Subskribita kaj konservita en ĉi tiu komputilo. Ĝi foriros, tuj kiam servilo akceptos ĝin.</translation>
    </message>
    <message>
        <source>The network has it. The next blocks will hold it.</source>
        <translation>La reto havas ĝin. La sekvaj blokoj enhavos ĝin.</translation>
    </message>
    <message>
        <source>A block holds it. In a moment nobody can undo that any more.</source>
        <translation>Bloko enhavas ĝin. Post momento neniu plu povos malfari tion.</translation>
    </message>
    <message>
        <source>Paid, for good.</source>
        <translation>Pagita, definitive.</translation>
    </message>
    <message>
        <source>A block holds this payment, but no server remembers whether it worked. Compare the balances, or ask the person. Do not pay again before you know.</source>
        <translation>Bloko enhavas ĉi tiun pagon, sed neniu servilo memoras, ĉu ĝi sukcesis. Komparu la saldojn, aŭ demandu la personon. Ne pagu denove, antaŭ ol vi scios.</translation>
    </message>
    <message>
        <source>One operator of {known} answers, and its word alone settles no payment. Once a second one answers, this goes on by itself. Nothing is lost: do not pay again.</source>
        <translation>Unu prizorganto el {known} respondas, kaj ĝia vorto sola decidas neniun pagon. Kiam dua respondos, tio daŭros mem. Nenio perdiĝis: ne pagu denove.</translation>
    </message>
    <message>
        <source>It was handed to the network before the network went away.</source>
        <translation>Ĝi estis transdonita al la reto, antaŭ ol la reto malaperis.</translation>
    </message>
    <message>
        <source>A block held it when the network was last heard.</source>
        <translation>Bloko enhavis ĝin, kiam la reto estis laste aŭdita.</translation>
    </message>
    <message>
        <source>The network cannot be heard now. What follows is shown once it is back, by itself. Nothing is lost: do not pay again.</source>
        <translation>La reto nun ne estas aŭdebla. Kio sekvas, tio montriĝos mem, kiam ĝi revenos. Nenio perdiĝis: ne pagu denove.</translation>
    </message>
    <message>
        <source>One server alone tells what this account has, and no other one confirms it now. If it lies, what you sign may come to nothing; nothing can be paid twice.</source>
        <translation>Nur unu servilo diras, kion havas ĉi tiu konto, kaj neniu alia nun konfirmas tion. Se ĝi mensogas, tio, kion vi subskribas, povas malsukcesi; nenio povas esti pagita dufoje.</translation>
    </message>
    <message>
        <source>A block holds it, but it moved no money, save perhaps the fee. {reason}</source>
        <translation>Bloko enhavas ĝin, sed ĝi movis neniun monon, krom eble la kotizo. {reason}</translation>
    </message>
    <message>
        <source>The network did not take it. Nothing was paid. {reason}</source>
        <translation>La reto ne akceptis ĝin. Nenio estis pagita. {reason}</translation>
    </message>
    <message>
        <source>The network has not taken it so far, and no money moved. {reason} If you pay again, the new payment takes the place of this one: both cannot happen.</source>
        <translation>La reto ĝis nun ne akceptis ĝin, kaj neniu mono moviĝis. {reason} Se vi pagos denove, la nova pago anstataŭos ĉi tiun: ambaŭ ne povas okazi.</translation>
    </message>
    <message>
        <source>No block took it in time, and none can any more. Nothing was paid: you can pay again.</source>
        <translation>Neniu bloko prenis ĝin ĝustatempe, kaj neniu plu povas. Nenio estis pagita: vi povas pagi denove.</translation>
    </message>
    <message>
        <source>An earlier payment of this account came to nothing, so this one is held back: no money moved. It stays valid until {moment}; after that you can pay again.</source>
        <translation>Pli frua pago de ĉi tiu konto nuliĝis, do ĉi tiu estas haltigita: neniu mono moviĝis. Ĝi validas ĝis {moment}; poste vi povos pagi denove.</translation>
    </message>
    <message>
        <source>One of your own accounts.</source>
        <translation>Unu el viaj propraj kontoj.</translation>
    </message>
    <message>
        <source>This is your own word for them.</source>
        <translation>Tio estas via propra nomo por tiu persono.</translation>
    </message>
    <message>
        <source>Verified name: {name}.</source>
        <translation>Kontrolita nomo: {name}.</translation>
    </message>
    <message>
        <source>No identity is known of this account.</source>
        <translation>Neniu identeco de ĉi tiu konto estas konata.</translation>
    </message>
    <message>
        <source>The last time you paid “{name}”, it was another account: {address}. Ask the person which one is right.</source>
        <translation>Kiam vi laste pagis al „{name}“, tio estis alia konto: {address}. Demandu la personon, kiu estas la ĝusta.</translation>
    </message>
    <message>
        <source>The name looks like “{name}”, which is another account: {address}. Is it the one you mean?</source>
        <translation>La nomo similas al „{name}“, kiu estas alia konto: {address}. Ĉu vi celas tiun?</translation>
    </message>
    <message>
        <source>After a week {payer} can take it back, as long as it was not taken.</source>
        <translation>Post semajno {payer} povas repreni ĝin, dum ĝi ne estas prenita.</translation>
    </message>
    <message>
        <source>A block holds it. Once several more stand on it, nobody can undo that any more.</source>
        <translation>Bloko enhavas ĝin. Kiam pluraj pliaj staros sur ĝi, neniu plu povos malfari ĝin.</translation>
    </message>
    <message>
        <source>An earlier payment of this account came to nothing, so this one is held back: no money moved. Once it is no longer valid, you can look at it once more and pay again.</source>
        <translation>Antaŭa pago de ĉi tiu konto fiaskis, do ĉi tiu estas haltigita: neniu mono moviĝis. Kiam ĝi ne plu validos, vi povos rerigardi ĝin kaj pagi denove.</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Who is on the way</source>
        <translation>Kiu estas survoje</translation>
    </message>
    <message>
        <source>From an account to a member, step by step: your own way, or that of newcomers whom you accompany.</source>
        <translation>De konto al membro, paŝo post paŝo: via propra vojo, aŭ tiu de novuloj, kiujn vi akompanas.</translation>
    </message>
    <message>
        <source>&amp;Newcomer</source>
        <translation>&amp;Novulo</translation>
    </message>
    <message>
        <source>&amp;Accompany somebody</source>
        <translation>Ak&amp;ompani iun</translation>
    </message>
    <message>
        <source>The address of the newcomer’s account.</source>
        <translation>La adreso de la konto de la novulo.</translation>
    </message>
    <message>
        <source>Accompany</source>
        <translation>Akompani</translation>
    </message>
    <message>
        <source>No longer accompany</source>
        <translation>Ne plu akompani</translation>
    </message>
    <message>
        <source>Accompany this person no longer. Nothing of theirs changes.</source>
        <translation>Ne plu akompani ĉi tiun personon. Por ĝi nenio ŝanĝiĝas.</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>Show in the middle</source>
        <translation>Meti en la mezon</translation>
    </message>
    <message>
        <source>Certify</source>
        <translation>Atesti</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pagi</translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation>Aldoni al la kontaktoj</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopii la adreson</translation>
    </message>
    <message>
        <source>The invited person has to choose a name first.</source>
        <translation>La invitita persono devas unue elekti nomon.</translation>
    </message>
    <message>
        <source>A revoked identity cannot be certified any more.</source>
        <translation>Nuligita identeco ne plu povas esti atestata.</translation>
    </message>
    <message>
        <source>This version of Sakia does not know the status: nothing is done with it.</source>
        <translation>Ĉi tiu versio de Sakia ne konas la staton: nenio estas farata per ĝi.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiita</translation>
    </message>
    <message>
        <source>Make a group…</source>
        <translation>Fari grupon…</translation>
    </message>
    <message>
        <source>Add to a group</source>
        <translation>Aldoni al grupo</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Change</source>
        <translation>Ŝanĝi</translation>
    </message>
    <message>
        <source>Pay somebody else</source>
        <translation>Pagi al alia persono</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopii la adreson</translation>
    </message>
    <message>
        <source>Asking who this is…</source>
        <translation>Demandante, kiu tio estas…</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
</context>
<context>
    <name>PhraseCheck</name>
    <message>
        <source>Is it right on your paper? Cover the words and type these two.</source>
        <translation>Ĉu ĝi ĝustas sur via papero? Kovru la vortojn kaj tajpu ĉi tiujn du.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Kompari</translation>
    </message>
    <message>
        <source>Your paper is right: these words open your accounts again on any computer.</source>
        <translation>Via papero ĝustas: ĉi tiuj vortoj remalfermas viajn kontojn en ajna komputilo.</translation>
    </message>
    <message>
        <source>Word number {number}</source>
        <translation>Vorto numero {number}</translation>
    </message>
    <message>
        <source>That is not word number {number}. Look at your paper, or see the words again.</source>
        <translation>Tio ne estas la vorto numero {number}. Rigardu vian paperon, aŭ revidu la vortojn.</translation>
    </message>
</context>
<context>
    <name>PhraseView</name>
    <message>
        <source>I have a secret identifier and a password instead</source>
        <translation>Mi havas anstataŭe sekretan identigilon kaj pasvorton</translation>
    </message>
    <message>
        <source>Your recovery phrase</source>
        <translation>Via restariga frazo</translation>
    </message>
    <message>
        <source>Twelve words, or more, in any language. Capitals, accents and line breaks do not matter.</source>
        <translation>Dek du vortoj aŭ pli, en iu ajn lingvo. Majuskloj, supersignoj kaj linifinoj ne gravas.</translation>
    </message>
    <message>
        <source>Find my accounts</source>
        <translation>Trovi miajn kontojn</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Vortoj</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) so far</source>
        <translation>
            <numerusform>%n vorto ĝis nun</numerusform>
            <numerusform>%n vortoj ĝis nun</numerusform>
        </translation>
    </message>
    <message>
        <source>I have a key file instead</source>
        <translation>Mi havas anstataŭe ŝlosilan dosieron</translation>
    </message>
</context>
<context>
    <name>PrintPaperDialog</name>
    <message>
        <source>Print: {title}</source>
        <translation>Presi: {title}</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Paĝoj tiaj, kiaj ili estos presitaj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermi</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Presi…</translation>
    </message>
    <message>
        <source>Show smaller</source>
        <translation>Montri pli malgrande</translation>
    </message>
    <message>
        <source>Show larger</source>
        <translation>Montri pli grande</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n paĝo</numerusform>
            <numerusform>%n paĝoj</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>This system’s Qt cannot print. Save a PDF, and print that.</source>
        <translation>La Qt de ĉi tiu sistemo ne povas presi. Konservu PDF-dosieron, kaj presu tiun.</translation>
    </message>
    <message>
        <source>Handed to {printer}.</source>
        <translation>Transdonita al {printer}.</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Receipt</source>
        <translation>Kvitanco</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Farita</translation>
    </message>
    <message>
        <source>“{comment}”</source>
        <translation>„{comment}“</translation>
    </message>
    <message>
        <source>Pay again</source>
        <translation>Pagi denove</translation>
    </message>
    <message>
        <source>Review and pay again</source>
        <translation>Kontroli kaj pagi denove</translation>
    </message>
    <message>
        <source>See the network</source>
        <translation>Vidi la reton</translation>
    </message>
</context>
<context>
    <name>ProgressDots</name>
    <message>
        <source>Step {position} of {count}</source>
        <translation>Paŝo {position} el {count}</translation>
    </message>
</context>
<context>
    <name>ProtectView</name>
    <message>
        <source>The same password &amp;again</source>
        <translation>La sama pasvorto &amp;denove</translation>
    </message>
    <message>
        <source>A name and a password</source>
        <translation>Nomo kaj pasvorto</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Nomo</translation>
    </message>
    <message>
        <source>Your own word for the account; nobody else sees it.</source>
        <translation>La nomo, kiun vi mem donas al la konto; neniu alia vidas ĝin.</translation>
    </message>
    <message>
        <source>The password opens Sakia here. If you forget it, the recovery phrase opens your accounts again.</source>
        <translation>La pasvorto malfermas Sakia ĉi tie. Se vi forgesos ĝin, la restariga frazo malfermos viajn kontojn denove.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fini</translation>
    </message>
    <message>
        <source>&amp;Name of the account</source>
        <translation>&amp;Nomo de la konto</translation>
    </message>
    <message>
        <source>Your own word for it; nobody else sees it.</source>
        <translation>La nomo, kiun vi mem donas; neniu alia vidas ĝin.</translation>
    </message>
    <message>
        <source>Name of account {number}</source>
        <translation>Nomo de konto {number}</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mia konto</translation>
    </message>
    <message>
        <source>Account {number}</source>
        <translation>Konto {number}</translation>
    </message>
    <message>
        <source>Four or five words that make you smile are easy to keep and hard to guess.</source>
        <translation>Kvar aŭ kvin vortoj, kiuj ridetigas vin, estas facile memoreblaj kaj malfacile diveneblaj.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it good.</source>
        <translation>Akceptebla. Unu plia vorto faros ĝin bona.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Bona.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Pasvorto</translation>
    </message>
</context>
<context>
    <name>PublishRevocationCard</name>
    <message>
        <source>Open a revocation that was kept</source>
        <translation>Malfermi konservitan nuligon</translation>
    </message>
    <message>
        <source>Open a document…</source>
        <translation>Malfermi dokumenton…</translation>
    </message>
    <message>
        <source>&amp;Published by</source>
        <translation>&amp;Publikigata de</translation>
    </message>
    <message>
        <source>Any account can publish it.</source>
        <translation>Iu ajn konto povas publikigi ĝin.</translation>
    </message>
    <message>
        <source>Type {word} to &amp;go on</source>
        <translation>Tajpu {word} por &amp;daŭrigi</translation>
    </message>
    <message>
        <source>Check the revocation</source>
        <translation>Kontroli la nuligon</translation>
    </message>
    <message>
        <source>The signature is right. Add an account that can publish it, to know more.</source>
        <translation>La subskribo ĝustas. Aldonu konton, kiu povas publikigi ĝin, por scii pli.</translation>
    </message>
    <message>
        <source>This cannot be published now. {reason}</source>
        <translation>Tio nun ne povas esti publikigita. {reason}</translation>
    </message>
    <message>
        <source>{whose} It is valid now.</source>
        <translation>{whose} Ĝi nun validas.</translation>
    </message>
    <message>
        <source>This is the revocation of {name}, identity {number}, account {address}.</source>
        <translation>Jen la nuligo de {name}, identeco {number}, konto {address}.</translation>
    </message>
    <message>
        <source>Documents (*.json *.txt *.dunikey);;All files (*)</source>
        <translation>Dokumentoj (*.json *.txt *.dunikey);;Ĉiuj dosieroj (*)</translation>
    </message>
    <message>
        <source>Open a revocation</source>
        <translation>Malfermi nuligon</translation>
    </message>
    <message>
        <source>This is the revocation of {name}, account {address}.</source>
        <translation>Jen la nuligo de {name}, konto {address}.</translation>
    </message>
    <message>
        <source>Read a QR code…</source>
        <translation>Legi QR-kodon…</translation>
    </message>
    <message>
        <source>The code of a revocation, on paper or on a screen.</source>
        <translation>La kodo de nuligo, sur papero aŭ sur ekrano.</translation>
    </message>
    <message>
        <source>A document made here, or one saved by another program for Duniter. It is checked first.</source>
        <translation>Dokumento farita ĉi tie, aŭ konservita de alia programo por Duniter. Unue ĝi estas kontrolata.</translation>
    </message>
</context>
<context>
    <name>QrPopup</name>
    <message>
        <source>QR code of the address of {name}</source>
        <translation>QR-kodo de la adreso de {name}</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code</source>
        <translation>QR-kodo</translation>
    </message>
    <message>
        <source>QR code of {text}</source>
        <translation>QR-kodo de {text}</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Nuligi</translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message>
        <source>The licence must be handed on first.</source>
        <translation>Unue necesas transdoni la permesilon.</translation>
    </message>
    <message>
        <source>Answer every question.</source>
        <translation>Respondu ĉiun demandon.</translation>
    </message>
    <message>
        <source>By the licence you must not certify this person yet: an indispensable answer is not yes.</source>
        <translation>Laŭ la permesilo vi ankoraŭ ne devas atesti ĉi tiun personon: nepra respondo ne estas jes.</translation>
    </message>
    <message>
        <source>Strongly advised before you certify: {questions}</source>
        <translation>Tre konsilata antaŭ ol vi atestos: {questions}</translation>
    </message>
    <message>
        <source>Whoever certifies hands the licence of the Ğ1 on: read it together.</source>
        <translation>Kiu atestas, tiu transdonas la permesilon de Ğ1: legu ĝin kune.</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Legi la permesilon</translation>
    </message>
    <message>
        <source>This currency may have a licence of its own: read it together. The questions are those of the licence of the Ğ1, and good ones wherever people trust each other.</source>
        <translation>Ĉi tiu monero eble havas propran permesilon: legu ĝin kune. La demandoj estas tiuj de la permesilo de Ğ1, kaj bonaj ĉie, kie homoj fidas unu la alian.</translation>
    </message>
    <message>
        <source>Read the licence of the Ğ1</source>
        <translation>Legi la permesilon de Ğ1</translation>
    </message>
    <message>
        <source>I have handed the licence on to this person</source>
        <translation>Mi transdonis la permesilon al ĉi tiu persono</translation>
    </message>
    <message>
        <source>Indispensable</source>
        <translation>Nepra</translation>
    </message>
    <message>
        <source>Strongly advised</source>
        <translation>Tre konsilata</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Elektu respondon</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>now</source>
        <translation>nun</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ne konata</translation>
    </message>
    <message>
        <source>you are no member now</source>
        <translation>vi nun ne estas membro</translation>
    </message>
    <message>
        <source>your membership ends before, {date}</source>
        <translation>via membreco finiĝas antaŭe, je {date}</translation>
    </message>
    <message>
        <source>their identity is revoked</source>
        <translation>ĝia identeco estas nuligita</translation>
    </message>
    <message>
        <source>has not chosen a name yet</source>
        <translation>ankoraŭ ne elektis nomon</translation>
    </message>
    <message>
        <source>has a status that this version does not know</source>
        <translation>havas staton, kiun ĉi tiu versio ne konas</translation>
    </message>
    <message>
        <source>is leaving the web of trust</source>
        <translation>forlasas la fidoreton</translation>
    </message>
    <message>
        <source>has declared no identity yet</source>
        <translation>ankoraŭ ne deklaris identecon</translation>
    </message>
    <message>
        <source>to be invited, the account needs money first</source>
        <translation>por esti invitita, la konto unue bezonas monon</translation>
    </message>
    <message>
        <source>cannot be invited: the account is linked to an identity</source>
        <translation>ne povas esti invitita: la konto estas ligita al identeco</translation>
    </message>
    <message>
        <source>not known yet whether the account can be invited</source>
        <translation>ankoraŭ ne estas konate, ĉu la konto povas esti invitita</translation>
    </message>
    <message>
        <source>too late: their identity ends {date}</source>
        <translation>tro malfrue: ĝia identeco finiĝas je {date}</translation>
    </message>
    <message>
        <source>has no identity yet: to be invited</source>
        <translation>ankoraŭ havas neniun identecon: invitenda</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>renovigo</translation>
    </message>
    <message>
        <source>new certification</source>
        <translation>nova atesto</translation>
    </message>
    <message>
        <source>You can certify {name} now</source>
        <translation>Vi nun povas atesti {name}</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>To certify next</source>
        <translation>Sekve atestendaj</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Loko</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Kiu</translation>
    </message>
    <message>
        <source>Possible about</source>
        <translation>Ebla ĉirkaŭ</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>Atestas</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Rimarko</translation>
    </message>
    <message>
        <source>Certify now…</source>
        <translation>Atesti nun…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Pli frue</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Pli poste</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Supren</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Malsupren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Forigi</translation>
    </message>
    <message>
        <source>{name} waits no longer</source>
        <translation>{name} ne plu atendas</translation>
    </message>
    <message>
        <source>One certification at a time, in this order. Sakia tells you when somebody’s turn has come; it signs nothing by itself.</source>
        <translation>Po unu atesto, en ĉi tiu ordo. Sakia diras al vi, kiam venis ies vico; mem ĝi subskribas nenion.</translation>
    </message>
</context>
<context>
    <name>ReadingProblem</name>
    <message>
        <source>What is kept on this computer cannot be read</source>
        <translation>Kio estas konservata en ĉi tiu komputilo ne legeblas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Provi denove</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Kopii la detalojn</translation>
    </message>
    <message>
        <source>Your money is not touched by it.</source>
        <translation>Via mono ne estas tuŝita de tio.</translation>
    </message>
    <message>
        <source>What you see below may be old.</source>
        <translation>Kion vi vidas sube eble jam ne estas aktuala.</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>The same words exist in several languages, and each reading is another account.</source>
        <translation>La samaj vortoj ekzistas en pluraj lingvoj, kaj ĉiu legado estas alia konto.</translation>
    </message>
    <message>
        <source>In which language were the words?</source>
        <translation>En kiu lingvo estis la vortoj?</translation>
    </message>
    <message>
        <source>If you are not sure, try one: when no account is found, come back and take the other.</source>
        <translation>Se vi ne certas, provu unu: se neniu konto troviĝas, revenu kaj prenu la alian.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Paid by</source>
        <translation>Pagita de</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Pagita al</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Sumo</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Kotizo</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komento</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloko</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operacio</translation>
    </message>
    <message>
        <source>Made by Sakia on {moment}</source>
        <translation>Farita de Sakia je {moment}</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Receipt</source>
        <translation>Kvitanco</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Konservi kiel PDF…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopii kiel tekston</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermi</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Konservi kiel bildon…</translation>
    </message>
    <message>
        <source>Receipt of a payment</source>
        <translation>Kvitanco de pago</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>La dosiero ne povis esti skribita. Elektu alian dosierujon.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Konservita kiel {name}.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiita</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Konservi la kvitancon</translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message>
        <source>Receive</source>
        <translation>Ricevi</translation>
    </message>
    <message>
        <source>Account that is &amp;paid</source>
        <translation>Kont&amp;o, kiu ricevas</translation>
    </message>
    <message>
        <source>Show it to a customer</source>
        <translation>Montri ĝin al kliento</translation>
    </message>
    <message>
        <source>PNG…</source>
        <translation>PNG…</translation>
    </message>
    <message>
        <source>Save the code as a PNG picture</source>
        <translation>Konservi la kodon kiel PNG-bildon</translation>
    </message>
    <message>
        <source>SVG…</source>
        <translation>SVG…</translation>
    </message>
    <message>
        <source>Save the code as an SVG drawing</source>
        <translation>Konservi la kodon kiel SVG-desegnon</translation>
    </message>
    <message>
        <source>A sound when the payment arrives</source>
        <translation>Sono, kiam la pago alvenas</translation>
    </message>
    <message>
        <source>Wait for the next payment</source>
        <translation>Atendi la sekvan pagon</translation>
    </message>
    <message>
        <source>Copy the payment link</source>
        <translation>Kopii la pagligilon</translation>
    </message>
    <message>
        <source>Add an account, and its code will be here for others to scan.</source>
        <translation>Aldonu konton, kaj ĉi tie estos ĝia kodo, por ke aliaj skanu ĝin.</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Ankoraŭ neniu konto</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Aldoni konton</translation>
    </message>
    <message>
        <source>QR code to pay {name}</source>
        <translation>QR-kodo por pagi al {name}</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Konservi la kodon</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Certification of {name}</source>
        <translation>Atesto pri {name}</translation>
    </message>
    <message>
        <source>On {moment}, before signing, {certifier} answered the questions of the licence.</source>
        <translation>Je {moment}, antaŭ ol subskribi, {certifier} respondis la demandojn de la permesilo.</translation>
    </message>
    <message>
        <source>About {name}, account {address}.</source>
        <translation>Pri {name}, konto {address}.</translation>
    </message>
    <message>
        <source>Licence of the Ğ1, version {version}.</source>
        <translation>Permesilo de Ğ1, versio {version}.</translation>
    </message>
    <message>
        <source>Kept by Sakia on the certifier’s computer alone; the network knows the certification only.</source>
        <translation>Konservata de Sakia nur en la komputilo de tiu, kiu atestas; la reto konas nur la ateston.</translation>
    </message>
</context>
<context>
    <name>RecordsPart</name>
    <message>
        <source>No record yet</source>
        <translation>Ankoraŭ neniu registro</translation>
    </message>
    <message>
        <source>What you answer before a certification is kept here, on this computer alone, with its date.</source>
        <translation>Kion vi respondas antaŭ atesto, tio estas konservata ĉi tie, nur en ĉi tiu komputilo, kun la dato.</translation>
    </message>
    <message>
        <source>What you answered before you certified</source>
        <translation>Kion vi respondis, antaŭ ol vi atestis</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Serĉi</translation>
    </message>
    <message>
        <source>A name, an address, a word of an answer.</source>
        <translation>Nomo, adreso, vorto de respondo.</translation>
    </message>
    <message>
        <source>Records of certifications</source>
        <translation>Registroj de atestoj</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Kiu</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>Atestita de</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Permesilo</translation>
    </message>
    <message>
        <source>No record holds these words.</source>
        <translation>Neniu registro enhavas ĉi tiujn vortojn.</translation>
    </message>
    <message>
        <source>Save for paper</source>
        <translation>Konservi por presi</translation>
    </message>
    <message>
        <source>Print this record…</source>
        <translation>Presi ĉi tiun registron…</translation>
    </message>
    <message>
        <source>Save it as a PDF…</source>
        <translation>Konservi ĝin kiel PDF…</translation>
    </message>
    <message>
        <source>Print all that are listed…</source>
        <translation>Presi ĉiujn listigitajn…</translation>
    </message>
    <message>
        <source>Save them as a PDF…</source>
        <translation>Konservi ilin kiel PDF…</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>Genuine</source>
        <translation>Aŭtentika</translation>
    </message>
    <message>
        <source>Not genuine: do not open it</source>
        <translation>Ne aŭtentika: ne malfermu ĝin</translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation>Nekonata dosiero</translation>
    </message>
    <message>
        <source>The list is missing</source>
        <translation>La listo mankas</translation>
    </message>
    <message>
        <source>The list is not signed</source>
        <translation>La listo ne estas subskribita</translation>
    </message>
    <message>
        <source>Not the project’s list: do not open the file</source>
        <translation>Ne la listo de la projekto: ne malfermu la dosieron</translation>
    </message>
    <message>
        <source>Nobody can tell yet</source>
        <translation>Neniu ankoraŭ povas diri</translation>
    </message>
    <message>
        <source>This file is, byte for byte, one that the project published and signed. It may be opened.</source>
        <translation>Ĉi tiu dosiero estas, bajton post bajto, unu el tiuj, kiujn la projekto publikigis kaj subskribis. Ĝi povas esti malfermita.</translation>
    </message>
    <message>
        <source>The project published another file under this name. This one was altered, or its download was cut short. Delete it and download it again from the project’s own page.</source>
        <translation>La projekto publikigis alian dosieron sub ĉi tiu nomo. Ĉi tiu estis ŝanĝita, aŭ ĝia elŝuto estis interrompita. Forigu ĝin kaj elŝutu ĝin denove de la propra paĝo de la projekto.</translation>
    </message>
    <message>
        <source>The project’s list is genuine and this file is not in it. It may belong to another version: take the list of that version. If there is none, do not open the file.</source>
        <translation>La listo de la projekto estas aŭtentika, kaj ĉi tiu dosiero ne estas en ĝi. Ĝi eble apartenas al alia versio: prenu la liston de tiu versio. Se ne ekzistas tia, ne malfermu la dosieron.</translation>
    </message>
    <message>
        <source>Download SHA256SUMS and SHA256SUMS.minisig of the same version too, and put them beside the file; or choose the list. Until then nothing is known of this file.</source>
        <translation>Elŝutu ankaŭ SHA256SUMS kaj SHA256SUMS.minisig de la sama versio, kaj metu ilin apud la dosieron; aŭ elektu la liston. Ĝis tiam nenio estas konata pri ĉi tiu dosiero.</translation>
    </message>
    <message>
        <source>There is no SHA256SUMS.minisig beside the list, so anybody may have written it. Download that file too and put it beside the list. Until then nothing is known of this file.</source>
        <translation>Apud la listo estas neniu SHA256SUMS.minisig, do iu ajn povis skribi ĝin. Elŝutu ankaŭ tiun dosieron kaj metu ĝin apud la liston. Ĝis tiam nenio estas konata pri ĉi tiu dosiero.</translation>
    </message>
    <message>
        <source>The key of the project did not sign this list as it is: somebody else made it, or altered it. What it says counts for nothing. Download everything again from the project’s own page.</source>
        <translation>La ŝlosilo de la projekto ne subskribis ĉi tiun liston tia, kia ĝi estas: iu alia faris aŭ ŝanĝis ĝin. Kion ĝi diras, tio ne validas. Elŝutu ĉion denove de la propra paĝo de la projekto.</translation>
    </message>
    <message>
        <source>This version of Sakia holds no key of the project, which has not published one yet: who made the list cannot be checked.</source>
        <translation>Ĉi tiu versio de Sakia enhavas neniun ŝlosilon de la projekto, kiu ankoraŭ ne publikigis iun: ne eblas kontroli, kiu faris la liston.</translation>
    </message>
    <message>
        <source>The list calls it {name}.</source>
        <translation>La listo nomas ĝin {name}.</translation>
    </message>
    <message>
        <source>The file is the one of the list, whoever wrote that: its download is whole.</source>
        <translation>La dosiero estas tiu de la listo, kiu ajn skribis tiun: la elŝuto estas kompleta.</translation>
    </message>
    <message>
        <source>The file is not in the list, whoever wrote that: do not open it.</source>
        <translation>La dosiero ne estas en la listo, kiu ajn skribis tiun: ne malfermu ĝin.</translation>
    </message>
    <message>
        <source>Signed by the project: {comment}</source>
        <translation>Subskribita de la projekto: {comment}</translation>
    </message>
</context>
<context>
    <name>RemoveAccount</name>
    <message>
        <source>Your &amp;password</source>
        <translation>Via &amp;pasvorto</translation>
    </message>
    <message>
        <source>Remove {name} from this list?</source>
        <translation>Ĉu forigi {name} el ĉi tiu listo?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Forigi</translation>
    </message>
    <message>
        <source>Nothing changes on the network. Its history leaves this computer.</source>
        <translation>En la reto nenio ŝanĝiĝas. Ĝia historio forlasas ĉi tiun komputilon.</translation>
    </message>
    <message>
        <source>Nothing changes on the network: the account keeps its money.</source>
        <translation>En la reto nenio ŝanĝiĝas: la konto gardas sian monon.</translation>
    </message>
    <message>
        <source>Something it signed is on its way: it cannot be called back, and is followed to its end.</source>
        <translation>Io, kion ĝi subskribis, estas survoje: ĝi ne revokeblas, kaj estas sekvata ĝis la fino.</translation>
    </message>
    <message>
        <source>Its history leaves this computer.</source>
        <translation>Ĝia historio forlasas ĉi tiun komputilon.</translation>
    </message>
    <message>
        <source>Its history leaves this computer. Its key and what it was made from ({origin}) stay in the vault, since an account of yours in another currency needs them.</source>
        <translation>Ĝia historio forlasas ĉi tiun komputilon. Ĝia ŝlosilo kaj tio, el kio ĝi estis farita ({origin}), restas en la trezorejo, ĉar konto via en alia valuto bezonas ilin.</translation>
    </message>
    <message>
        <source>Its history leaves this computer. Its key and what it was made from ({origin}) stay in the vault: your accounts in other currencies cannot be read at the moment, and one of them may need them.</source>
        <translation>Ĝia historio forlasas ĉi tiun komputilon. Ĝia ŝlosilo kaj tio, el kio ĝi estis farita ({origin}), restas en la trezorejo: viaj kontoj en aliaj valutoj nun ne estas legeblaj, kaj iu el ili eble bezonas ilin.</translation>
    </message>
    <message>
        <source>Its history and its key leave this computer. What they were made from ({origin}) stays in the vault, since other accounts come from it: their details show it, and with it this account can be restored.</source>
        <translation>Ĝia historio kaj ĝia ŝlosilo forlasas ĉi tiun komputilon. Tio, el kio ili estis faritaj ({origin}), restas en la trezorejo, ĉar aliaj kontoj dependas de ĝi: iliaj detaloj montras ĝin, kaj per ĝi ĉi tiu konto estas restarigebla.</translation>
    </message>
    <message>
        <source>Its history and its secret leave this computer, and the vault’s older copy too. To pay from it again you need what it was made from ({origin}): whoever lost that can never reach this money again.</source>
        <translation>Ĝia historio kaj ĝia sekreto forlasas ĉi tiun komputilon, ankaŭ la pli malnova kopio de la trezorejo. Por denove pagi el ĝi vi bezonas tion, el kio ĝi estis farita ({origin}): kiu perdis tion, neniam plu atingos ĉi tiun monon.</translation>
    </message>
    <message>
        <source>Nobody checked yet that its recovery phrase is on paper.</source>
        <translation>Ankoraŭ neniu kontrolis, ke ĝia restariga frazo estas sur papero.</translation>
    </message>
</context>
<context>
    <name>RevealCard</name>
    <message>
        <source>Recovery phrase</source>
        <translation>Restariga frazo</translation>
    </message>
    <message>
        <source>To write it down again. It is seen while you hold a button, or for a minute.</source>
        <translation>Por denove noti ĝin. Ĝi videblas, dum vi tenas butonon, aŭ dum minuto.</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Via &amp;pasvorto</translation>
    </message>
    <message>
        <source>See the phrase</source>
        <translation>Vidi la frazon</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Farita</translation>
    </message>
    <message>
        <source>Make sure that nobody looks on, and take no photo.</source>
        <translation>Certiĝu, ke neniu rigardas, kaj ne fotu.</translation>
    </message>
    <message>
        <source>Hold the button, or the space bar, to see it.</source>
        <translation>Tenu la butonon, aŭ la spacetklavon, por vidi ĝin.</translation>
    </message>
    <message>
        <source>This secret has no words. Its seed, in hexadecimal digits: {seed}</source>
        <translation>Ĉi tiu sekreto ne havas vortojn. Ĝia semo, en deksesumaj ciferoj: {seed}</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Check before you sign</source>
        <translation>Kontrolu antaŭ ol subskribi</translation>
    </message>
    <message>
        <source>Sign and pay</source>
        <translation>Subskribi kaj pagi</translation>
    </message>
    <message>
        <source>Change something</source>
        <translation>Ŝanĝi ion</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Rigardi denove</translation>
    </message>
    <message>
        <source>Asking the network about the fee and both accounts…</source>
        <translation>Demandante la reton pri la kotizo kaj ambaŭ kontoj…</translation>
    </message>
    <message>
        <source>Public comment: “{comment}”</source>
        <translation>Publika komento: „{comment}“</translation>
    </message>
</context>
<context>
    <name>Revocation</name>
    <message>
        <source>Revocation of an identity: to keep secret, and safe</source>
        <translation>Nuligo de identeco: gardenda sekreta kaj sekura</translation>
    </message>
    <message>
        <source>It belongs to {name} (identity {number}, account {address}).</source>
        <translation>Ĝi apartenas al {name} (identeco {number}, konto {address}).</translation>
    </message>
    <message>
        <source>Whoever holds this document can end this identity for good. Keep it where only you find it, apart from your recovery phrase.</source>
        <translation>Kiu havas ĉi tiun dokumenton, povas fini ĉi tiun identecon por ĉiam. Gardu ĝin tie, kie nur vi trovos ĝin, aparte de via restariga frazo.</translation>
    </message>
    <message>
        <source>Use it when the key is lost or stolen: open it in Sakia, under “Web of trust”, “Revocation”, and publish it from any account. The money of the account is not touched.</source>
        <translation>Uzu ĝin, kiam la ŝlosilo estas perdita aŭ ŝtelita: malfermu ĝin en Sakia, sub „Fidoreto“, „Nuligo“, kaj publikigu ĝin el iu ajn konto. La mono de la konto ne estas tuŝata.</translation>
    </message>
    <message>
        <source>It stops being valid six months after the identity has moved to another account: make a new one then.</source>
        <translation>Ĝi ĉesas validi ses monatojn post kiam la identeco transiris al alia konto: faru tiam novan.</translation>
    </message>
    <message>
        <source>REVOKE</source>
        <translation>NULIGI</translation>
    </message>
    <message>
        <source>It belongs to {name} (account {address}).</source>
        <translation>Ĝi apartenas al {name} (konto {address}).</translation>
    </message>
    <message>
        <source>For good: the identity is no member any more and creates no dividend; its name and its certifications are lost; nothing brings it back. To be a member again takes another account, another name and new certifications. The money stays where it is.</source>
        <translation>Por ĉiam: la identeco ne plu estas membro kaj kreas neniun dividendon; ĝiaj nomo kaj atestoj estas perditaj; nenio revenigas ĝin. Por esti denove membro, necesas alia konto, alia nomo kaj novaj atestoj. La mono restas, kie ĝi estas.</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>The rules</source>
        <translation>La reguloj</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Legi la permesilon</translation>
    </message>
    <message>
        <source>Rules of the money</source>
        <translation>Reguloj de la mono</translation>
    </message>
    <message>
        <source>Rules of the web of trust</source>
        <translation>Reguloj de la fidoreto</translation>
    </message>
    <message>
        <source>They come with the first connection to a node.</source>
        <translation>Ili venas kun la unua konekto al nodo.</translation>
    </message>
    <message>
        <source>Told by the nodes, {moment}</source>
        <translation>Laŭ la nodoj, {moment}</translation>
    </message>
    <message>
        <source>Read the licence of the Ğ1</source>
        <translation>Legi la permesilon de Ğ1</translation>
    </message>
</context>
<context>
    <name>SaidBanner</name>
    <message>
        <source>Open the folder</source>
        <translation>Malfermi la dosierujon</translation>
    </message>
</context>
<context>
    <name>ScanButton</name>
    <message>
        <source>Read a QR code</source>
        <translation>Legi QR-kodon</translation>
    </message>
    <message>
        <source>An address or a request for a payment. You will see what it asks before anything is paid.</source>
        <translation>Adreso aŭ peto de pago. Vi vidos, kion ĝi petas, antaŭ ol io estos pagita.</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Read a QR code</source>
        <translation>Legi QR-kodon</translation>
    </message>
    <message>
        <source>From the &amp;camera</source>
        <translation>Per la &amp;fotilo</translation>
    </message>
    <message>
        <source>From the &amp;screen</source>
        <translation>El la &amp;ekrano</translation>
    </message>
    <message>
        <source>From a &amp;picture…</source>
        <translation>El &amp;bildo…</translation>
    </message>
    <message>
        <source>From the clip&amp;board</source>
        <translation>El la &amp;tondejo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Nuligi</translation>
    </message>
    <message>
        <source>A picture can also be dropped here.</source>
        <translation>Bildo povas ankaŭ esti demetita ĉi tien.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bildoj</translation>
    </message>
    <message>
        <source>Picture with a QR code</source>
        <translation>Bildo kun QR-kodo</translation>
    </message>
</context>
<context>
    <name>ServerField</name>
    <message>
        <source>Check and use</source>
        <translation>Kontroli kaj uzi</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Uzata</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demandante…</translation>
    </message>
</context>
<context>
    <name>ServerRow</name>
    <message>
        <source>in use</source>
        <translation>uzata</translation>
    </message>
</context>
<context>
    <name>Servers</name>
    <message>
        <source>Not asked yet</source>
        <translation>Ankoraŭ ne demandita</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bona</translation>
    </message>
    <message>
        <source>Behind the others</source>
        <translation>Malantaŭ la aliaj</translation>
    </message>
    <message>
        <source>What it tells is old news for the others. It is asked again later.</source>
        <translation>Kion ĝi diras, estas malnovaĵo por la aliaj. Ĝi estos demandita denove poste.</translation>
    </message>
    <message>
        <source>Contradicts the others</source>
        <translation>Kontraŭdiras la aliajn</translation>
    </message>
    <message>
        <source>It says what most operators do not say, or what a proof refutes. It is not believed.</source>
        <translation>Ĝi diras, kion la plej multaj prizorgantoj ne diras, aŭ kion pruvo refutas. Ĝi ne estas kredata.</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Alia monero</translation>
    </message>
    <message>
        <source>It keeps another currency. Nothing it says is believed.</source>
        <translation>Ĝi tenas alian moneron. Nenio, kion ĝi diras, estas kredata.</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Ne respondas</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms} ms</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versio {version}</translation>
    </message>
    <message>
        <source>proves what it says</source>
        <translation>pruvas, kion ĝi diras</translation>
    </message>
    <message>
        <source>gives no proofs</source>
        <translation>donas neniujn pruvojn</translation>
    </message>
    <message>
        <source>asked again: {moment}</source>
        <translation>demandota denove: {moment}</translation>
    </message>
    <message>
        <source>{block}, {ago}</source>
        <translation>{block}, {ago}</translation>
    </message>
    <message>
        <source>known to Sakia</source>
        <translation>konata de Sakia</translation>
    </message>
    <message>
        <source>on the network’s list</source>
        <translation>en la listo de la reto</translation>
    </message>
    <message>
        <source>your own choice</source>
        <translation>via propra elekto</translation>
    </message>
    <message>
        <source>heard of</source>
        <translation>nur menciita</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>Indeksilo</translation>
    </message>
    <message>
        <source>Nobody agrees on anything yet.</source>
        <translation>Ankoraŭ neniu konsentas pri io.</translation>
    </message>
    <message>
        <source>{agreeing} of the {asked} operators asked agree on what is final.</source>
        <translation>{agreeing} el la {asked} demanditaj prizorgantoj konsentas pri tio, kio estas definitiva.</translation>
    </message>
    <message>
        <source>Both operators asked agree on what is final. A third one would make a majority.</source>
        <translation>Ambaŭ demanditaj prizorgantoj konsentas pri tio, kio estas definitiva. Tria farus plimulton.</translation>
    </message>
    <message>
        <source>What is final is the word of one operator: no other one answers, or none is known.</source>
        <translation>Kio estas definitiva, estas la vorto de unu prizorganto: neniu alia respondas, aŭ neniu estas konata.</translation>
    </message>
    <message>
        <source>Proven against block {block}, on which {agreeing} of {asked} operators agree</source>
        <translation>Pruvita per bloko {block}, pri kiu konsentas {agreeing} el {asked} prizorgantoj</translation>
    </message>
    <message>
        <source>Proven against block {block}, the word of one operator</source>
        <translation>Pruvita per bloko {block}, la vorto de unu prizorganto</translation>
    </message>
    <message>
        <source>Not proven; two operators give the same figures at block {block}</source>
        <translation>Ne pruvita; du prizorgantoj donas la samajn ciferojn ĉe bloko {block}</translation>
    </message>
    <message>
        <source>Not proven: the word of one server (block {block})</source>
        <translation>Ne pruvita: la vorto de unu servilo (bloko {block})</translation>
    </message>
    <message>
        <source>The node in use learns your network address, the accounts you follow and when you look at them, and every payment you make.</source>
        <translation>La uzata nodo ekscias vian retan adreson, la kontojn, kiujn vi sekvas, kaj kiam vi rigardas ilin, kaj ĉiun vian pagon.</translation>
    </message>
    <message>
        <source>Other nodes learn your network address and that you use this currency; your payments too: what each costs is asked of them before you sign it, and it is handed to all of them afterwards.</source>
        <translation>Aliaj nodoj ekscias vian retan adreson kaj ke vi uzas ĉi tiun moneron; ankaŭ viajn pagojn: kiom ĉiu kostas, tion oni demandas ilin, antaŭ ol vi subskribos, kaj poste ĝi estas donata al ĉiuj.</translation>
    </message>
    <message>
        <source>The indexer in use learns your network address, the accounts whose history you read and the names you look for.</source>
        <translation>La uzata indeksilo ekscias vian retan adreson, la kontojn, kies historion vi legas, kaj la nomojn, kiujn vi serĉas.</translation>
    </message>
    <message>
        <source>The network’s list (git.duniter.org) is fetched once a day, unless you ask your own servers alone: it learns your network address.</source>
        <translation>La listo de la reto (git.duniter.org) estas elŝutata unufoje tage, krom se vi demandas nur viajn proprajn servilojn: ĝi ekscias vian retan adreson.</translation>
    </message>
    <message>
        <source>With a proxy such as Tor, none of them learns your network address. Nobody else is contacted, and your keys never leave this computer.</source>
        <translation>Per prokurilo kiel Tor, neniu el ili ekscias vian retan adreson. Neniu alia estas kontaktata, kaj viaj ŝlosiloj neniam forlasas ĉi tiun komputilon.</translation>
    </message>
    <message>
        <source>A node is asked first for the first block of its chain; one that keeps another currency is not listened to. Duniter v1 knows nothing final: what is shown as final lies under six blocks that most of those who run nodes agree on. Balances are compared in the same way; histories and names are the word of the node in use. Your keys never leave this computer, and no node can move your money.</source>
        <translation>Oni unue petas de nodo la unuan blokon de ĝia ĉeno; nodo, kiu tenas alian moneron, ne estas aŭskultata. Duniter v1 konas nenion definitivan: kio estas montrata kiel definitiva, kuŝas sub ses blokoj, pri kiuj konsentas la plej multaj el tiuj, kiuj tenas nodojn. Saldoj estas komparataj same; historioj kaj nomoj estas la vorto de la uzata nodo. Viaj ŝlosiloj neniam forlasas ĉi tiun komputilon, kaj neniu nodo povas movi vian monon.</translation>
    </message>
    <message>
        <source>A server is asked first which currency it keeps; one that keeps another is not listened to. What is shown as final is what most of those who run nodes agree on; a node that lags or contradicts them is set aside and tried again later. Balances are proven against that, and a lie stops the payment. Your keys never leave this computer, and no server can move your money.</source>
        <translation>Oni unue demandas servilon, kiun moneron ĝi tenas; servilo, kiu tenas alian, ne estas aŭskultata. Kio estas montrata kiel definitiva, pri tio konsentas la plej multaj el tiuj, kiuj tenas nodojn; nodo, kiu malfruas aŭ kontraŭdiras ilin, estas flankenmetata kaj provata denove poste. Saldoj estas pruvataj per tio, kaj mensogo haltigas la pagon. Viaj ŝlosiloj neniam forlasas ĉi tiun komputilon, kaj neniu servilo povas movi vian monon.</translation>
    </message>
    <message>
        <source>Says what accounts hold, their histories and the names, and passes payments on.</source>
        <translation>Diras, kion enhavas la kontoj, iliajn historiojn kaj la nomojn, kaj transdonas pagojn.</translation>
    </message>
    <message>
        <source>Says what accounts hold, and passes payments on to the network.</source>
        <translation>Diras, kion enhavas la kontoj, kaj transdonas pagojn al la reto.</translation>
    </message>
    <message>
        <source>The node in use learns your network address, the accounts you follow, the histories you read, the names you look for, and every payment you make.</source>
        <translation>La uzata nodo ekscias vian retan adreson, la kontojn, kiujn vi sekvas, la historiojn, kiujn vi legas, la nomojn, kiujn vi serĉas, kaj ĉiun vian pagon.</translation>
    </message>
    <message>
        <source>Other nodes, one of each operator, learn your network address, the accounts you follow and your payments: what most of them say is kept, and payments are handed to all of them.</source>
        <translation>Aliaj nodoj, po unu de ĉiu tenanto, ekscias vian retan adreson, la kontojn, kiujn vi sekvas, kaj viajn pagojn: oni konservas tion, kion diras la plej multaj, kaj pagoj estas donataj al ĉiuj.</translation>
    </message>
    <message>
        <source>An address that begins with http:// is not encrypted: whoever sits on the way reads along.</source>
        <translation>Adreso, kiu komenciĝas per http://, ne estas ĉifrita: kiu ajn sidas survoje, povas kunlegi.</translation>
    </message>
</context>
<context>
    <name>ServersCard</name>
    <message>
        <source>Add to mine</source>
        <translation>Aldoni al miaj</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Forigi</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serviloj</translation>
    </message>
    <message>
        <source>Starts with wss:// or ws://. It is preferred to those of the list, and asked first which currency it keeps.</source>
        <translation>Komenciĝas per wss:// aŭ ws://. Ĝi estas preferata al tiuj de la listo, kaj unue demandata, kiun moneron ĝi tenas.</translation>
    </message>
    <message>
        <source>Address of a &amp;node</source>
        <translation>Adreso de &amp;nodo</translation>
    </message>
    <message>
        <source>Starts with https:// or http://. It is preferred to those of the list.</source>
        <translation>Komenciĝas per https:// aŭ http://. Ĝi estas preferata al tiuj de la listo.</translation>
    </message>
    <message>
        <source>Address of an &amp;indexer (squid)</source>
        <translation>Adreso de &amp;indeksilo (squid)</translation>
    </message>
    <message>
        <source>Such as g1.example.org:10901, several with commas between. Each is asked first for its currency.</source>
        <translation>Ekzemple g1.example.org:10901, pluraj kun komoj inter si. Oni unue demandas ĉiun pri ĝia monero.</translation>
    </message>
</context>
<context>
    <name>ServersView</name>
    <message>
        <source>It knows balances and takes payments. Starts with wss:// for Duniter v2, https:// for Duniter v1.</source>
        <translation>Ĝi konas saldojn kaj akceptas pagojn. Komenciĝas per wss:// por Duniter v2, per https:// por Duniter v1.</translation>
    </message>
    <message>
        <source>&amp;Node of Duniter</source>
        <translation>&amp;Nodo de Duniter</translation>
    </message>
    <message>
        <source>It knows names and past payments of Duniter v2. Without it there is no history.</source>
        <translation>Ĝi konas nomojn kaj pasintajn pagojn de Duniter v2. Sen ĝi ne estas historio.</translation>
    </message>
    <message>
        <source>&amp;Indexer (squid), if there is one</source>
        <translation>&amp;Indeksilo (squid), se ekzistas</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Alia monero</translation>
    </message>
    <message>
        <source>Give the addresses of its servers. They are asked which currency they keep; nothing is sent.</source>
        <translation>Donu la adresojn de ĝiaj serviloj. Ili estas demandataj, kiun moneron ili tenas; nenio estas sendata.</translation>
    </message>
    <message>
        <source>Ask these servers</source>
        <translation>Demandi ĉi tiujn servilojn</translation>
    </message>
</context>
<context>
    <name>SessionUnlockChoice</name>
    <message>
        <source>Open with my session on this computer</source>
        <translation>Malfermi per mia seanco en ĉi tiu komputilo</translation>
    </message>
    <message>
        <source>No password is asked then: every program of your session could open your keys. Off by default.</source>
        <translation>Tiam neniu pasvorto estas petata: ĉiu programo de via seanco povus malfermi viajn ŝlosilojn. Defaŭlte malŝaltita.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Agordoj</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Lingvo kaj aspekto</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Sumoj</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sekureco</translation>
    </message>
    <message>
        <source>Help and about</source>
        <translation>Helpo kaj informoj</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Kie ĉio konserviĝas</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingvo</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Etoso</translation>
    </message>
    <message>
        <source>&amp;Unit of amounts</source>
        <translation>&amp;Unuo de sumoj</translation>
    </message>
    <message>
        <source>&amp;Decimals of the other units</source>
        <translation>&amp;Decimaloj de la aliaj unuoj</translation>
    </message>
    <message>
        <source>Lock after this many &amp;minutes without activity</source>
        <translation>Ŝlosi post tiom da &amp;minutoj sen agado</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Lock when the computer sleeps or its session is locked</source>
        <translation>Ŝlosi, kiam la komputilo dormas aŭ ĝia seanco estas ŝlosita</translation>
    </message>
    <message>
        <source>Keep Sakia out of screenshots and shared screens</source>
        <translation>Teni Sakian for de ekrankopioj kaj kundividataj ekranoj</translation>
    </message>
    <message>
        <source>Show dividends in histories</source>
        <translation>Montri dividendojn en historioj</translation>
    </message>
    <message>
        <source>Group the dividends of a month in one line</source>
        <translation>Grupigi la dividendojn de monato en unu linio</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Malfermi la dosierujon</translation>
    </message>
    <message>
        <source>The system’s</source>
        <translation>Kiel la sistemo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hela</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Malhela</translation>
    </message>
    <message>
        <source>Sakia is portable here: everything is kept beside the program, and goes where it goes. Whoever finds it can read all but the keys, which the password protects.</source>
        <translation>Sakia estas ĉi tie portebla: ĉio konserviĝas apud la programo kaj iras kun ĝi. Kiu trovas ĝin, povas legi ĉion krom la ŝlosiloj, kiujn protektas la pasvorto.</translation>
    </message>
    <message>
        <source>To carry Sakia on a stick, make a folder named “{name}” beside the program there: its accounts are then kept in it. Nothing is moved by itself: to take these accounts along, quit and copy the folder “profiles” into it.</source>
        <translation>Por kunporti Sakian sur USB-memorilo, faru tie apud la programo dosierujon nomatan „{name}“: ĝiaj kontoj tiam konserviĝos en ĝi. Nenio moviĝas mem: por kunpreni ĉi tiujn kontojn, forlasu Sakian kaj kopiu la dosierujon „profiles“ en ĝin.</translation>
    </message>
</context>
<context>
    <name>SeveralPart</name>
    <message>
        <source>Pay somebody else in the same payment</source>
        <translation>Pagi al iu alia en la sama pago</translation>
    </message>
    <message>
        <source>In this payment</source>
        <translation>En ĉi tiu pago</translation>
    </message>
    <message>
        <source>This account is in the payment already. Take it out to change its amount.</source>
        <translation>Ĉi tiu konto jam estas en la pago. Forprenu ĝin por ŝanĝi ĝian sumon.</translation>
    </message>
    <message>
        <source>With several people, type an amount for each of them.</source>
        <translation>Por pluraj personoj, tajpu sumon por ĉiu.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), {amount} together</source>
        <translation>
            <numerusform>%n persono, entute {amount}</numerusform>
            <numerusform>%n personoj, entute {amount}</numerusform>
        </translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>Forpreni {name}</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Demonstration: this money exists on this computer alone and is worth nothing.</source>
        <translation>Demonstro: ĉi tiu mono ekzistas nur en ĉi tiu komputilo kaj valoras nenion.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Fari la rondiron</translation>
    </message>
    <message>
        <source>Test currency {name}: this money is worth nothing.</source>
        <translation>Prova monero {name}: ĉi tiu mono valoras nenion.</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavkombinoj</translation>
    </message>
    <message>
        <source>Tab goes from one thing to the next, Enter and Space press what has the frame, Escape closes what is open over the page. Alt and an underlined letter go to a field.</source>
        <translation>Tab iras de unu afero al la sekva, Enter kaj Spaceto premas tion, kio havas la kadron, Escape fermas tion, kio estas malfermita super la paĝo. Alt kaj substrekita litero iras al kampo.</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Iri al paĝo</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Ĉie</translation>
    </message>
    <message>
        <source> or </source>
        <translation> aŭ </translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages and accounts</source>
        <translation>Paĝoj kaj kontoj</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ankoraŭ ne konata</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hejmo</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kontoj</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktoj</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monero</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Reto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Agordoj</translation>
    </message>
    <message>
        <source>Web of trust</source>
        <translation>Fidoreto</translation>
    </message>
</context>
<context>
    <name>SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>Ŝargante</translation>
    </message>
</context>
<context>
    <name>SortChoice</name>
    <message>
        <source>Sort by</source>
        <translation>Ordigi laŭ</translation>
    </message>
    <message>
        <source>{column}, descending</source>
        <translation>{column}, malkreske</translation>
    </message>
    <message>
        <source>{column}, ascending</source>
        <translation>{column}, kreske</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Try again</source>
        <translation>Provi denove</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Forlasi</translation>
    </message>
    <message>
        <source>Sakia cannot open</source>
        <translation>Sakia ne povas malfermiĝi</translation>
    </message>
    <message>
        <source>A small currency starts on this computer. It takes a few seconds.</source>
        <translation>Malgranda monero startas en ĉi tiu komputilo. Tio daŭras kelkajn sekundojn.</translation>
    </message>
    <message>
        <source>Preparing the demonstration</source>
        <translation>Preparante la demonstron</translation>
    </message>
    <message>
        <source>Asking the node</source>
        <translation>Demandante la nodon</translation>
    </message>
    <message>
        <source>It tells which currency it keeps.</source>
        <translation>Ĝi diras, kiun moneron ĝi tenas.</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Not read yet</source>
        <translation>Ankoraŭ ne legita</translation>
    </message>
    <message>
        <source>Its figures were not read so far.</source>
        <translation>Ĝiaj ciferoj ankoraŭ ne estis legitaj.</translation>
    </message>
    <message>
        <source>Nobody has paid this account yet. It is born with its first payment.</source>
        <translation>Ankoraŭ neniu pagis al ĉi tiu konto. Ĝi naskiĝos kun sia unua pago.</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Ankoraŭ ne uzita</translation>
    </message>
    <message>
        <source>An account without identity: it pays and is paid, and creates no dividend.</source>
        <translation>Konto sen identeco: ĝi pagas kaj ricevas, kaj kreas neniun dividendon.</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Monujo</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Konfirmenda</translation>
    </message>
    <message>
        <source>Somebody created this identity; its owner has to confirm a name.</source>
        <translation>Iu kreis ĉi tiun identecon; ĝia posedanto devas konfirmi nomon.</translation>
    </message>
    <message>
        <source>Awaiting certifications</source>
        <translation>Atendas atestojn</translation>
    </message>
    <message>
        <source>The identity is confirmed and waits for enough certifications.</source>
        <translation>La identeco estas konfirmita kaj atendas sufiĉajn atestojn.</translation>
    </message>
    <message>
        <source>No longer a member</source>
        <translation>Ne plu membro</translation>
    </message>
    <message>
        <source>The membership ended; it can be renewed.</source>
        <translation>La membreco finiĝis; ĝi estas renovigebla.</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revokita</translation>
    </message>
    <message>
        <source>The identity was revoked for good. The account still holds and moves its money.</source>
        <translation>La identeco estas por ĉiam revokita. La konto plu tenas kaj movas sian monon.</translation>
    </message>
    <message>
        <source>You follow this account. Its key is not here: nothing can be paid from it.</source>
        <translation>Vi sekvas ĉi tiun konton. Ĝia ŝlosilo ne estas ĉi tie: nenio estas pagebla el ĝi.</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>Nur legebla</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Subskribita</translation>
    </message>
    <message>
        <source>Signed and kept here; it leaves as soon as a server can be reached.</source>
        <translation>Subskribita kaj konservita ĉi tie; foriros, tuj kiam servilo estos atingebla.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendita</translation>
    </message>
    <message>
        <source>Handed to the network; no block holds it yet.</source>
        <translation>Transdonita al la reto; ankoraŭ neniu bloko enhavas ĝin.</translation>
    </message>
    <message>
        <source>In a block</source>
        <translation>En bloko</translation>
    </message>
    <message>
        <source>In a block that the network is about to make final.</source>
        <translation>En bloko, kiun la reto tuj faros definitiva.</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitiva</translation>
    </message>
    <message>
        <source>Done. Nobody can undo it.</source>
        <translation>Farita. Neniu povas malfari tion.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifuzita</translation>
    </message>
    <message>
        <source>The network did not take it. No money moved.</source>
        <translation>La reto ne akceptis ĝin. Neniu mono moviĝis.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Malsukcesa</translation>
    </message>
    <message>
        <source>A block holds it, but a rule forbade it. No money moved, save perhaps the fee.</source>
        <translation>Bloko enhavas ĝin, sed regulo malpermesis ĝin. Neniu mono moviĝis, krom eble la kotizo.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Eksvalida</translation>
    </message>
    <message>
        <source>No block took it in time, and none can any more. No money moved.</source>
        <translation>Neniu bloko prenis ĝin ĝustatempe, kaj neniu plu povas. Neniu mono moviĝis.</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Haltigita</translation>
    </message>
    <message>
        <source>An earlier payment of this account came to nothing. Once this one is no longer valid, you can pay again.</source>
        <translation>Pli frua pago de ĉi tiu konto nuliĝis. Kiam ĉi tiu ne plu validos, vi povos pagi denove.</translation>
    </message>
    <message>
        <source>In a block, result unknown</source>
        <translation>En bloko, rezulto nekonata</translation>
    </message>
    <message>
        <source>A block holds it, but no server remembers what it did. Look at the balance; do not pay again before you know.</source>
        <translation>Bloko enhavas ĝin, sed neniu servilo memoras, kion ĝi faris. Rigardu la saldon; ne pagu denove, antaŭ ol vi scios.</translation>
    </message>
    <message>
        <source>Its block is not final yet.</source>
        <translation>Ĝia bloko ankoraŭ ne estas definitiva.</translation>
    </message>
    <message>
        <source>Not final yet</source>
        <translation>Ankoraŭ ne definitiva</translation>
    </message>
    <message>
        <source>No server has told yet where it comes from.</source>
        <translation>Ankoraŭ neniu servilo diris, de kie ĝi venas.</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>Ne klarigita</translation>
    </message>
    <message>
        <source>held until the distance evaluation ends</source>
        <translation>ĝis la fino de la distanca taksado</translation>
    </message>
    <message>
        <source>held by a rule of the currency</source>
        <translation>laŭ regulo de la monero</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Konektita</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Konektante</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Senkonekte</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Alia monero</translation>
    </message>
    <message>
        <source>This server keeps another currency. Nothing it says is believed.</source>
        <translation>Ĉi tiu servilo tenas alian moneron. Nenio, kion ĝi diras, estas kredata.</translation>
    </message>
    <message>
        <source>Servers contradict each other</source>
        <translation>Serviloj kontraŭdiras unu la alian</translation>
    </message>
    <message>
        <source>No majority agrees on what is final. Nothing new is believed, and nothing is signed.</source>
        <translation>Neniu plimulto konsentas pri tio, kio estas definitiva. Nenio nova estas kredata, kaj nenio estas subskribata.</translation>
    </message>
    <message>
        <source>The demonstration stopped; it starts again by itself</source>
        <translation>La demonstro haltis; ĝi mem restartas</translation>
    </message>
    <message>
        <source>The network is slow: last final block {number}, {ago}</source>
        <translation>La reto malrapidas: lasta definitiva bloko {number}, {ago}</translation>
    </message>
    <message>
        <source>Connected without history: block {number}, {ago}</source>
        <translation>Konektita sen historio: bloko {number}, {ago}</translation>
    </message>
    <message>
        <source>Connected, waiting for the first block</source>
        <translation>Konektita, atendante la unuan blokon</translation>
    </message>
    <message>
        <source>Offline: no server is found. Is there a network?</source>
        <translation>Senkonekte: neniu servilo trovita. Ĉu estas reto?</translation>
    </message>
    <message>
        <source>Offline: a web page answers. Does the network ask you to log in?</source>
        <translation>Senkonekte: retpaĝo respondas. Ĉu la reto petas vin ensaluti?</translation>
    </message>
    <message>
        <source>Offline: what answers cannot prove to be the servers</source>
        <translation>Senkonekte: kio respondas, ne povas pruvi, ke ĝi estas la serviloj</translation>
    </message>
    <message>
        <source>Offline: servers stay silent, figures are the last ones known</source>
        <translation>Senkonekte: la serviloj silentas, la ciferoj estas la lastaj konataj</translation>
    </message>
    <message>
        <source>Offline: figures are the last ones known</source>
        <translation>Senkonekte: la ciferoj estas la lastaj konataj</translation>
    </message>
    <message>
        <source>One alone may be mistaken without anybody noticing: what is shown is its word, and payments on their way are settled once a second operator answers. That comes by itself; or add a server, and remove those of yours that no longer exist.</source>
        <translation>Unu sola povas erari sen ke iu rimarkus: kio montriĝas, estas ĝia vorto, kaj pagoj survoje estos decidataj, kiam dua prizorganto respondos. Tio venos mem; aŭ aldonu servilon, kaj forigu viajn, kiuj ne plu ekzistas.</translation>
    </message>
    <message>
        <source>Connected, but this computer’s clock is {duration} ahead of the network</source>
        <translation>Konektita, sed la horloĝo de ĉi tiu komputilo antaŭas je {duration}</translation>
    </message>
    <message>
        <source>Connected, but this computer’s clock is {duration} behind the network</source>
        <translation>Konektita, sed la horloĝo de ĉi tiu komputilo malfruas je {duration}</translation>
    </message>
    <message>
        <source>Payments are safe: what is signed goes by blocks, not by this clock. Set the clock, so that the dates and ages shown here are right.</source>
        <translation>Pagoj estas sekuraj: kio estas subskribita, sekvas blokojn, ne ĉi tiun horloĝon. Ĝustigu la horloĝon, por ke la datoj kaj aĝoj montrataj ĉi tie estu ĝustaj.</translation>
    </message>
    <message>
        <source>Connected: block {number}, {ago}</source>
        <translation>Konektita: bloko {number}, {ago}</translation>
    </message>
    <message>
        <source>Connected: block {number}, {ago} (1 server)</source>
        <translation>Konektita: bloko {number}, {ago} (1 servilo)</translation>
    </message>
    <message>
        <source>Connected: {agreeing} of {asked} operators agree, block {number}, {ago}</source>
        <translation>Konektita: {agreeing} el {asked} funkciigantoj konsentas, bloko {number}, {ago}</translation>
    </message>
    <message>
        <source>Unknown status</source>
        <translation>Nekonata stato</translation>
    </message>
    <message>
        <source>The currency has a status that this version of Sakia does not know: update it.</source>
        <translation>La monero havas staton, kiun ĉi tiu versio de Sakia ne konas: ĝisdatigu ĝin.</translation>
    </message>
    <message>
        <source>One operator of {known} answers: nothing is settled ({ago})</source>
        <translation>Unu prizorganto el {known} respondas: nenio estas decidita ({ago})</translation>
    </message>
    <message>
        <source>locked until a date</source>
        <translation>ŝlosita ĝis dato</translation>
    </message>
    <message>
        <source>{status}, watch only</source>
        <translation>{status}, nur legebla</translation>
    </message>
    <message>
        <source>A member of the web of trust, who creates the dividend.</source>
        <translation>Membro de la fidoreto, kiu kreas la dividendon.</translation>
    </message>
    <message>
        <source>A member until the membership ends: it told that it leaves the web of trust.</source>
        <translation>Membro ĝis la fino de la membreco: ĉi tiu identeco anoncis, ke ĝi forlasas la fidoreton.</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Foriranta</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>See where it stands</source>
        <translation>Vidi, kie ĝi estas</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demonstro</translation>
    </message>
    <message>
        <source>See the network</source>
        <translation>Vidi la reton</translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation>Konekto: {state}</translation>
    </message>
    <message>
        <source>See whose turn it is</source>
        <translation>Vidi, kies vico estas</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step {step} of {count}: {words}</source>
        <translation>Paŝo {step} el {count}: {words}</translation>
    </message>
</context>
<context>
    <name>SupposePanel</name>
    <message>
        <source>What if they certify?</source>
        <translation>Kaj se ĉi tiuj personoj atestus?</translation>
    </message>
    <message>
        <source>Who might certify</source>
        <translation>Kiu povus atesti</translation>
    </message>
    <message>
        <source>A member’s name, address or number</source>
        <translation>Nomo, adreso aŭ numero de membro</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Rekomenci</translation>
    </message>
    <message>
        <source>Only members certify, and {name} is none now.</source>
        <translation>Nur membroj atestas, kaj {name} nun ne estas membro.</translation>
    </message>
    <message>
        <source>Not known yet: the web of trust is being read.</source>
        <translation>Ankoraŭ ne konata: la fidoreto estas legata.</translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>To do</source>
        <translation>Farenda</translation>
    </message>
    <message>
        <source>Nothing: everything is in order.</source>
        <translation>Nenio: ĉio estas en ordo.</translation>
    </message>
    <message>
        <source>Not known yet: your accounts were not all read.</source>
        <translation>Ankoraŭ ne konata: ne ĉiuj viaj kontoj estis legitaj.</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>{account}: nobody knows what became of {amount}.</source>
        <translation>{account}: neniu scias, kio okazis al {amount}.</translation>
    </message>
    <message>
        <source>{account}: a payment of {amount} is held back.</source>
        <translation>{account}: pago de {amount} estas haltigita.</translation>
    </message>
    <message>
        <source>{account}: choose the name of the identity.</source>
        <translation>{account}: elektu la nomon de la identeco.</translation>
    </message>
    <message>
        <source>{account}: ask to become a member.</source>
        <translation>{account}: petu membriĝon.</translation>
    </message>
    <message>
        <source>{account}: renew the membership.</source>
        <translation>{account}: renovigu la membrecon.</translation>
    </message>
    <message>
        <source>{account}: {dividends} {amount}</source>
        <translation>{account}: {dividends} {amount}</translation>
    </message>
    <message>
        <source>{account}: make sure that its recovery phrase is on paper.</source>
        <translation>{account}: certiĝu, ke la restariga frazo estas sur papero.</translation>
    </message>
    <message>
        <source>{account}: a payment of {amount} expired. No money moved.</source>
        <translation>{account}: pago de {amount} eksvalidiĝis. Neniu mono moviĝis.</translation>
    </message>
    <message>
        <source>{account}: a payment of {amount} came to nothing.</source>
        <translation>{account}: pago de {amount} nuliĝis.</translation>
    </message>
    <message>
        <source>Until {date}.</source>
        <translation>Ĝis {date}.</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Vidi</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Preni</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontroli</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renovigi</translation>
    </message>
    <message>
        <source>Certify</source>
        <translation>Atesti</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Iri tien</translation>
    </message>
    <message>
        <source>{account}: make the revocation of the identity, and keep it.</source>
        <translation>{account}: faru la nuligon de la identeco, kaj konservu ĝin.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Fari ĝin</translation>
    </message>
    <message>
        <source>{account}: leaves the web of trust, as it told. It can still ask to stay.</source>
        <translation>{account}: forlasas la fidoreton, kiel anoncite. Ĝi ankoraŭ povas peti resti.</translation>
    </message>
</context>
<context>
    <name>TillDialog</name>
    <message>
        <source>To be paid</source>
        <translation>Pagenda</translation>
    </message>
    <message>
        <source>QR code to pay {name}</source>
        <translation>QR-kodo por pagi al {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermi</translation>
    </message>
    <message>
        <source>Next payment</source>
        <translation>Sekva pago</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search everything ({keys})</source>
        <translation>Serĉi ĉion ({keys})</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Ŝlosi nun</translation>
    </message>
    <message>
        <source>Lock now ({keys}). It locks by itself when nobody is there.</source>
        <translation>Ŝlosi nun ({keys}). Ĝi ŝlosas sin mem, kiam neniu ĉeestas.</translation>
    </message>
    <message>
        <source>Show amounts ({keys})</source>
        <translation>Montri sumojn ({keys})</translation>
    </message>
    <message>
        <source>Hide amounts ({keys})</source>
        <translation>Kaŝi sumojn ({keys})</translation>
    </message>
</context>
<context>
    <name>TotalCard</name>
    <message>
        <source>What you have</source>
        <translation>Kion vi havas</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ankoraŭ ne konata</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Pay somebody</source>
        <translation>Pagi al iu</translation>
    </message>
    <message>
        <source>Find somebody by name, type an amount, read the summary, sign. About half a minute later the payment is final: nobody can take it back.</source>
        <translation>Trovu iun per nomo, tajpu sumon, legu la resumon, subskribu. Ĉirkaŭ duonminuton poste la pago estas definitiva: neniu povas repreni ĝin.</translation>
    </message>
    <message>
        <source>Go to the payment</source>
        <translation>Iri al la pago</translation>
    </message>
    <message>
        <source>Your payment is on its way. It is final in half a minute or so.</source>
        <translation>Via pago estas survoje. Ĝi estos definitiva post ĉirkaŭ duonminuto.</translation>
    </message>
    <message>
        <source>Be paid</source>
        <translation>Ricevi pagon</translation>
    </message>
    <message>
        <source>Your address is all that others need: show its QR code, or send it. Here the grocery owes you something: let it pay, and watch the money arrive.</source>
        <translation>Via adreso estas ĉio, kion aliaj bezonas: montru ĝian QR-kodon, aŭ sendu ĝin. Ĉi tie la nutraĵvendejo ŝuldas ion al vi: pagigu ĝin, kaj rigardu la monon alveni.</translation>
    </message>
    <message>
        <source>Show my address</source>
        <translation>Montri mian adreson</translation>
    </message>
    <message>
        <source>The grocery has paid. It is final in half a minute or so.</source>
        <translation>La nutraĵvendejo pagis. Tio estos definitiva post ĉirkaŭ duonminuto.</translation>
    </message>
    <message>
        <source>Certify somebody</source>
        <translation>Atesti iun</translation>
    </message>
    <message>
        <source>To certify says: I know this person well, and this is their only identity. You may do so once every five days; it lasts two years and cannot be taken back.</source>
        <translation>Atesti signifas: mi bone konas ĉi tiun personon, kaj ĉi tio estas ĝia sola identeco. Tion oni povas unufoje en kvin tagoj; ĝi daŭras du jarojn kaj ne estas reprenebla.</translation>
    </message>
    <message>
        <source>Choose somebody to certify</source>
        <translation>Elekti, kiun atesti</translation>
    </message>
    <message>
        <source>Your certification is on its way. It is final in half a minute or so.</source>
        <translation>Via atesto estas survoje. Ĝi estos definitiva post ĉirkaŭ duonminuto.</translation>
    </message>
    <message>
        <source>Renew your membership</source>
        <translation>Renovigi vian membrecon</translation>
    </message>
    <message>
        <source>A membership lasts a year. To renew it, ask for an evaluation: 10 Ğ1 are held until the answer comes, some ten minutes later, and given back when it is yes.</source>
        <translation>Membreco daŭras jaron. Por renovigi ĝin, petu taksadon: 10&#xa0;Ğ1 estas retenataj ĝis la respondo, post ĉirkaŭ dek minutoj, kaj redonataj, se ĝi estas jes.</translation>
    </message>
    <message>
        <source>See my membership</source>
        <translation>Vidi mian membrecon</translation>
    </message>
    <message>
        <source>Your request is on its way. It is final in half a minute or so.</source>
        <translation>Via peto estas survoje. Ĝi estos definitiva post ĉirkaŭ duonminuto.</translation>
    </message>
    <message>
        <source>Keep your recovery phrase</source>
        <translation>Konservu vian restarigan frazon</translation>
    </message>
    <message>
        <source>Its words open your accounts again when this computer is lost. Open the details (the password here is “{password}”), see the words, write them down, and let Sakia check two.</source>
        <translation>Ĝiaj vortoj remalfermas viajn kontojn, kiam ĉi tiu komputilo perdiĝis. Malfermu la detalojn (la pasvorto ĉi tie estas „{password}“), vidu la vortojn, notu ilin, kaj lasu Sakian kontroli du.</translation>
    </message>
    <message>
        <source>Open the details</source>
        <translation>Malfermi la detalojn</translation>
    </message>
    <message>
        <source>Tour, step {position} of {count}</source>
        <translation>Rondiro, paŝo {position} el {count}</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Farita: {step}</translation>
    </message>
    <message>
        <source>This account is empty. Let the grocery pay you something first; then find somebody to pay by name.</source>
        <translation>Ĉi tiu konto estas malplena. Unue pagigu ion al vi de la nutraĵvendejo; poste serĉu laŭnome iun, al kiu pagi.</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Tour of the demonstration</source>
        <translation>Rondiro de la demonstro</translation>
    </message>
    <message>
        <source>Let the grocery pay</source>
        <translation>Pagigi la nutraĵvendejon</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Preterpasi ĉi tiun paŝon</translation>
    </message>
    <message>
        <source>Put the tour away; it can be taken up again at any time</source>
        <translation>Formeti la rondiron; vi povas rekomenci ĝin iam ajn</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rondiro</translation>
    </message>
    <message>
        <source>That was the tour</source>
        <translation>Tio estis la rondiro</translation>
    </message>
    <message>
        <source>Steps done: {done} of {count}. Everything else is yours to try: nothing here is worth anything, and the settings start the demonstration afresh.</source>
        <translation>Faritaj paŝoj: {done} el {count}. Ĉion alian vi rajtas provi: nenio ĉi tie valoras ion, kaj la agordoj rekomencas la demonstron de nulo.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Rekomenci</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} el {most}</translation>
    </message>
    <message>
        <source>{count} ({needed} needed)</source>
        <translation>{count} (necesas {needed})</translation>
    </message>
    <message>
        <source>only members certify</source>
        <translation>nur membroj atestas</translation>
    </message>
    <message>
        <source>only with enough certifications received</source>
        <translation>nur kun sufiĉe da ricevitaj atestoj</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nun</translation>
    </message>
    <message>
        <source>when one of the {count} given ends</source>
        <translation>kiam finiĝos unu el la {count} donitaj</translation>
    </message>
    <message>
        <source>{date}, when the first of the {count} given ends</source>
        <translation>{date}, kiam finiĝos la unua el la {count} donitaj</translation>
    </message>
    <message>
        <source>{date}: membership</source>
        <translation>{date}: membreco</translation>
    </message>
    <message>
        <source>{date}: a certification received</source>
        <translation>{date}: ricevita atesto</translation>
    </message>
    <message>
        <source>{date}: a certification given</source>
        <translation>{date}: donita atesto</translation>
    </message>
    <message>
        <source>{date}: the identity is revoked</source>
        <translation>{date}: la identeco estas nuligita</translation>
    </message>
    <message>
        <source>{date}: the identity is removed</source>
        <translation>{date}: la identeco estas forigita</translation>
    </message>
    <message>
        <source>Invited by a member. It is removed on {date} unless a name is chosen before.</source>
        <translation>Invitita de membro. Ĝi estos forigita je {date}, se antaŭe nomo ne estos elektita.</translation>
    </message>
    <message>
        <source>It has its name. It is removed on {date} unless it becomes a member before.</source>
        <translation>Ĝi havas sian nomon. Ĝi estos forigita je {date}, se ĝi ne antaŭe fariĝos membro.</translation>
    </message>
    <message>
        <source>A member until {date}, and longer when renewed before.</source>
        <translation>Membro ĝis {date}, kaj pli longe, se antaŭe renovigita.</translation>
    </message>
    <message>
        <source>The membership ended. It can be had again; without it the identity is revoked on {date}.</source>
        <translation>La membreco finiĝis. Eblas rehavi ĝin; sen ĝi la identeco estos nuligita je {date}.</translation>
    </message>
    <message>
        <source>Revoked for good. It is removed on {date}; the account and its money stay.</source>
        <translation>Nuligita por ĉiam. Ĝi estos forigita je {date}; la konto kaj ĝia mono restas.</translation>
    </message>
    <message>
        <source>This version of Sakia does not know its status: nothing of it can be changed here.</source>
        <translation>Ĉi tiu versio de Sakia ne konas ĝian staton: nenio de ĝi povas esti ŝanĝita ĉi tie.</translation>
    </message>
    <message>
        <source>Ask members who know you well.</source>
        <translation>Petu membrojn, kiuj bone konas vin.</translation>
    </message>
    <message>
        <source>Choose the name of this identity. A name is final.</source>
        <translation>Elektu la nomon de ĉi tiu identeco. Nomo estas definitiva.</translation>
    </message>
    <message>
        <source>It has enough certifications: ask to become a member. {price} are held until the answer.</source>
        <translation>Ĝi havas sufiĉe da atestoj: petu membriĝon. {price} estas retenataj ĝis la respondo.</translation>
    </message>
    <message>
        <source>Its distance is being evaluated. The answer comes by itself, 8 to 12 minutes after the request.</source>
        <translation>Ĝia distanco estas taksata. La respondo venos mem, de 8 ĝis 12 minutojn post la peto.</translation>
    </message>
    <message>
        <source>Renew the membership: it ends on {ends}. {price} are held until the answer.</source>
        <translation>Renovigu la membrecon: ĝi finiĝos je {ends}. {price} estas retenataj ĝis la respondo.</translation>
    </message>
    <message>
        <source>The membership ends on {ends}. It can be renewed from {renewable}.</source>
        <translation>La membreco finiĝos je {ends}. Ĝi estos renovigebla ekde {renewable}.</translation>
    </message>
    <message>
        <source>Nothing to do: all is in order.</source>
        <translation>Nenio farenda: ĉio estas en ordo.</translation>
    </message>
    <message>
        <source>Nothing can be done with a revoked identity.</source>
        <translation>Per nuligita identeco nenio estas farebla.</translation>
    </message>
    <message>
        <source>Update Sakia to know more.</source>
        <translation>Ĝisdatigu Sakian por scii pli.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ne konata</translation>
    </message>
    <message>
        <source>now, until {date}</source>
        <translation>nun, ĝis {date}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>de {first} ĝis {last}</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>finiĝinta</translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>restas {duration}</translation>
    </message>
    <message>
        <source>identity {number}</source>
        <translation>identeco {number}</translation>
    </message>
    <message>
        <source>{figure} %</source>
        <translation>{figure} %</translation>
    </message>
    <message>
        <source>{percent} of the referees are within reach: enough, since {needed} are asked for.</source>
        <translation>{percent} el la referencaj membroj estas atingeblaj: sufiĉe, ĉar {needed} estas postulataj.</translation>
    </message>
    <message>
        <source>{signer} renews the certification of {person}. Fee: {fee}.</source>
        <translation>{signer} renovigas la ateston pri {person}. Kotizo: {fee}.</translation>
    </message>
    <message>
        <source>{signer} certifies {person}. Fee: {fee}.</source>
        <translation>{signer} atestas {person}. Kotizo: {fee}.</translation>
    </message>
    <message>
        <source>{signer} asks for the evaluation upon which the membership begins or goes on. Fee: {fee}. {held} are held until the answer: they come back when it is good, and are lost when the distance is too great.</source>
        <translation>{signer} petas la taksadon, per kiu la membreco komenciĝas aŭ daŭras. Kotizo: {fee}. {held} estas retenataj ĝis la respondo: ili revenas, kiam ĝi estas bona, kaj perdiĝas, kiam la distanco estas tro granda.</translation>
    </message>
    <message>
        <source>{signer}: {what}. Fee: {fee}.</source>
        <translation>{signer}: {what}. Kotizo: {fee}.</translation>
    </message>
    <message>
        <source>Signed and kept on this computer. It leaves as soon as a server takes it.</source>
        <translation>Subskribita kaj konservita en ĉi tiu komputilo. Ĝi foriros, tuj kiam servilo akceptos ĝin.</translation>
    </message>
    <message>
        <source>The network has it. The next blocks will hold it.</source>
        <translation>La reto havas ĝin. La sekvaj blokoj enhavos ĝin.</translation>
    </message>
    <message>
        <source>A block holds it. In a moment nobody can undo that any more.</source>
        <translation>Bloko enhavas ĝin. Post momento neniu plu povos malfari tion.</translation>
    </message>
    <message>
        <source>Done, for good.</source>
        <translation>Farita, por ĉiam.</translation>
    </message>
    <message>
        <source>A block holds it, but no server remembers whether it worked. Look at the identity in a while before you do it again.</source>
        <translation>Bloko enhavas ĝin, sed neniu servilo memoras, ĉu ĝi sukcesis. Rigardu la identecon post iom, antaŭ ol vi refaros tion.</translation>
    </message>
    <message>
        <source>A block holds it, but nothing was changed by it. {reason}</source>
        <translation>Bloko enhavas ĝin, sed ĝi ŝanĝis nenion. {reason}</translation>
    </message>
    <message>
        <source>The network did not take it. Nothing was changed. {reason}</source>
        <translation>La reto ne akceptis ĝin. Nenio ŝanĝiĝis. {reason}</translation>
    </message>
    <message>
        <source>No block took it in time, and none can any more. Nothing was changed: you can do it again.</source>
        <translation>Neniu bloko prenis ĝin ĝustatempe, kaj neniu plu povas. Nenio ŝanĝiĝis: vi povas refari tion.</translation>
    </message>
    <message>
        <source>Something earlier of this account came to nothing, so this is held back until {moment}.</source>
        <translation>Io antaŭa de ĉi tiu konto fiaskis, do ĉi tio estas haltigita ĝis {moment}.</translation>
    </message>
    <message>
        <source>Something earlier of this account came to nothing, so this is held back a few minutes.</source>
        <translation>Io antaŭa de ĉi tiu konto fiaskis, do ĉi tio estas haltigita kelkajn minutojn.</translation>
    </message>
    <message>
        <source>{date}: too few certifications</source>
        <translation>{date}: tro malmultaj atestoj</translation>
    </message>
    <message>
        <source>Revoked for good. The account and its money stay.</source>
        <translation>Nuligita por ĉiam. La konto kaj ĝia mono restas.</translation>
    </message>
    <message>
        <source>It has enough certifications: ask to become a member.</source>
        <translation>Ĝi havas sufiĉe da atestoj: petu membriĝon.</translation>
    </message>
    <message>
        <source>It has been asked for: a block takes the request as soon as the rules are met.</source>
        <translation>Tio estas petita: bloko prenos la peton, tuj kiam la reguloj estos plenumitaj.</translation>
    </message>
    <message>
        <source>Renew the membership: it ends on {ends}.</source>
        <translation>Renovigu la membrecon: ĝi finiĝos je {ends}.</translation>
    </message>
    <message>
        <source>{signer} asks to become or to stay a member. Fee: {fee}.</source>
        <translation>{signer} petas fariĝi aŭ resti membro. Kotizo: {fee}.</translation>
    </message>
    <message>
        <source>The network has it, and keeps it until the rules allow to write it in a block.</source>
        <translation>La reto havas ĝin, kaj konservas ĝin, ĝis la reguloj permesos skribi ĝin en blokon.</translation>
    </message>
    <message>
        <source>{signer} asks for the evaluation upon which {person} becomes a member. Fee: {fee}. {held} of {signer} are held until the answer: they come back when it is good, and {signer} loses them when the distance is too great.</source>
        <translation>{signer} petas la taksadon, per kiu {person} fariĝas membro. Kotizo: {fee}. {held} de {signer} estas retenataj ĝis la respondo: ili revenas, kiam ĝi estas bona, kaj {signer} perdas ilin, kiam la distanco estas tro granda.</translation>
    </message>
    <message>
        <source>Referees are members who certify and are certified enough.</source>
        <translation>Referencaj membroj donis kaj ricevis sufiĉe da atestoj.</translation>
    </message>
    <message>
        <source>A membership begins or goes on only while {percent} of them are linked to the person through {steps} certifications at most.</source>
        <translation>Membreco komenciĝas aŭ daŭras nur, dum {percent} el ili estas ligitaj al la persono per maksimume {steps} atestoj.</translation>
    </message>
    <message>
        <source>{percent} of the referees are within reach, and {needed} are asked for: too few.</source>
        <translation>{percent} el la referencaj membroj estas atingeblaj, kaj {needed} estas postulataj: tro malmultaj.</translation>
    </message>
    <message>
        <source>{signer} tells the web of trust that it leaves. Fee: {fee}.</source>
        <translation>{signer} adiaŭas la fidoreton. Kotizo: {fee}.</translation>
    </message>
    <message>
        <source>A block holds it. Once several more stand on it, nobody can undo that any more.</source>
        <translation>Bloko enhavas ĝin. Kiam pluraj pliaj staros sur ĝi, neniu plu povos malfari ĝin.</translation>
    </message>
    <message>
        <source>It told that it leaves: a member until {date}, and no longer unless it asks to stay before.</source>
        <translation>Ĝi anoncis sian foriron: membro ĝis {date}, kaj ne pli longe, krom se ĝi antaŭe petas resti.</translation>
    </message>
    <message>
        <source>Nothing to do if that is still meant. To stay, ask before the certifications in force run out.</source>
        <translation>Nenio farenda, se tio ankoraŭ estas la volo. Por resti, petu antaŭ ol la validaj atestoj finiĝos.</translation>
    </message>
</context>
<context>
    <name>TrustPage</name>
    <message>
        <source>Web of trust</source>
        <translation>Fidoreto</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Partoj de ĉi tiu paĝo</translation>
    </message>
    <message>
        <source>What you see may be old.</source>
        <translation>Kion vi vidas, tio eble ne estas ĝisdata.</translation>
    </message>
    <message>
        <source>My identities</source>
        <translation>Miaj identecoj</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Esplorilo</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupoj</translation>
    </message>
    <message>
        <source>Certify</source>
        <translation>Atesti</translation>
    </message>
    <message>
        <source>Become a member</source>
        <translation>Membriĝi</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Nuligo</translation>
    </message>
    <message>
        <source>Keys and links</source>
        <translation>Ŝlosiloj kaj ligoj</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registroj</translation>
    </message>
</context>
<context>
    <name>TrustReviewCard</name>
    <message>
        <source>Sign and send</source>
        <translation>Subskribi kaj sendi</translation>
    </message>
    <message>
        <source>Asking the network whether this is possible…</source>
        <translation>Demandante la reton, ĉu tio eblas…</translation>
    </message>
</context>
<context>
    <name>UnitSwitch</name>
    <message>
        <source>Unit of amounts</source>
        <translation>Unuo de sumoj</translation>
    </message>
    <message>
        <source>More units</source>
        <translation>Pliaj unuoj</translation>
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
        <translation>Unuo de la monero ({currency})</translation>
    </message>
    <message>
        <source>The amount as it is written in the blocks. One unit is one hundred cents.</source>
        <translation>La sumo, kiel ĝi estas skribita en la blokoj. Unu unuo estas cent cendoj.</translation>
    </message>
    <message>
        <source>Universal dividend (UD)</source>
        <translation>Universala dividendo (UD)</translation>
    </message>
    <message>
        <source>Percent of the average share (M/N)</source>
        <translation>Procento de la meza parto (M/N)</translation>
    </message>
    <message>
        <source>The amount compared with the average share of a member: all the money M divided by the number of members N. 100 % means exactly the average.</source>
        <translation>La sumo kompare kun la meza parto de membro: la tuta mono M dividita per la nombro de membroj N. 100&#xa0;% signifas ekzakte la mezon.</translation>
    </message>
    <message>
        <source>Distance to the average, in {currency}</source>
        <translation>Distanco al la mezumo, en {currency}</translation>
    </message>
    <message>
        <source>The amount minus the average share M/N. Above zero: more than the average; below zero: less. Summed over all members it is zero. Payments are shown in {currency}.</source>
        <translation>La sumo minus la meza parto M/N. Super nulo: pli ol la mezo; sub nulo: malpli. Sumigita por ĉiuj membroj ĝi estas nulo. Pagoj estas montrataj en {currency}.</translation>
    </message>
    <message>
        <source>Distance to the average, in UD</source>
        <translation>Distanco al la mezumo, en UD</translation>
    </message>
    <message>
        <source>The amount minus the average share M/N, counted in universal dividends. Summed over all members it is zero. Payments are shown in UD.</source>
        <translation>La sumo minus la meza parto M/N, kalkulita en universalaj dividendoj. Sumigita por ĉiuj membroj ĝi estas nulo. Pagoj estas montrataj en UD.</translation>
    </message>
    <message>
        <source>How many universal dividends the amount is worth: the amount divided by the UD of now. Every member creates the same, so 1 UD means the same for everybody, everywhere and at all times.</source>
        <translation>Kiom da universalaj dividendoj la sumo valoras: la sumo dividita per la nuna UD. Ĉiu membro kreas same, do 1 UD signifas la samon por ĉiuj, ĉie kaj ĉiam.</translation>
    </message>
</context>
<context>
    <name>UnitsHelp</name>
    <message>
        <source>Hide the five units</source>
        <translation>Kaŝi la kvin unuojn</translation>
    </message>
    <message>
        <source>What the five units mean</source>
        <translation>Kion signifas la kvin unuoj</translation>
    </message>
</context>
<context>
    <name>UnreadLines</name>
    <message>
        <source>These lines cannot be read</source>
        <translation>Ĉi tiuj linioj ne legeblas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Provi denove</translation>
    </message>
</context>
<context>
    <name>Use</name>
    <message>
        <source>You certified this person on {since}, until {date}: a renewal now adds little.</source>
        <translation>Vi atestis ĉi tiun personon je {since}, ĝis {date}: renovigo nun aldonas malmulte.</translation>
    </message>
    <message>
        <source>This person has all the certifications it takes: what is missing is to ask for the membership.</source>
        <translation>Ĉi tiu persono havas ĉiujn necesajn atestojn: mankas nur la peto pri membriĝo.</translation>
    </message>
    <message>
        <source>This person has all the certifications it takes, and has asked to be a member: wait for the answer.</source>
        <translation>Ĉi tiu persono havas ĉiujn necesajn atestojn, kaj petis membriĝon: atendu la respondon.</translation>
    </message>
    <message>
        <source>It is too late for this identity: it ends on {date}, before it could become a member.</source>
        <translation>Estas tro malfrue por ĉi tiu identeco: ĝi finiĝos je {date}, antaŭ ol ĝi povus membriĝi.</translation>
    </message>
    <message>
        <source>Even with yours, {percent} of the referees are within reach, and {needed} are asked for: too few. Members nearer to the referees would help more.</source>
        <translation>Eĉ kun la via, {percent} el la referencaj membroj estas atingeblaj, kaj {needed} estas postulataj: tro malmultaj. Membroj pli proksimaj al la referencaj membroj pli helpus.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Sakia {version} is there, since {date}.</source>
        <translation>Sakia {version} aperis je {date}.</translation>
    </message>
    <message>
        <source>No version is newer than yours, {version}. Looked {moment}.</source>
        <translation>Neniu versio estas pli nova ol la via, {version}. Kontrolita {moment}.</translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <source>New versions</source>
        <translation>Novaj versioj</translation>
    </message>
    <message>
        <source>Look for a new version once a day</source>
        <translation>Serĉi novan version unufoje tage</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Serĉi nun</translation>
    </message>
    <message>
        <source>Open the project’s page</source>
        <translation>Malfermi la paĝon de la projekto</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demandante…</translation>
    </message>
    <message>
        <source>This Sakia, {version}, looks for no newer one and asks nobody: the project has no key yet by which a word about a new version could be told from a forged one.</source>
        <translation>Ĉi tiu Sakia, {version}, serĉas neniun pli novan kaj demandas neniun: la projekto ankoraŭ ne havas ŝlosilon, per kiu distingi anoncon pri nova versio de falsita anonco.</translation>
    </message>
    <message>
        <source>{host} is asked, through your proxy if you have one, and learns your network address and that you use Sakia. Only a signed text comes back, with what is new: nothing is downloaded or installed by itself.</source>
        <translation>{host} estas demandata, per via prokurilo, se vi havas iun, kaj ekscias vian retan adreson kaj ke vi uzas Sakian. Revenas nur subskribita teksto kun la novaĵoj: nenio estas elŝutata aŭ instalata mem.</translation>
    </message>
    <message>
        <source>This Sakia, {version}, looks for no newer one here: the demonstration asks nobody.</source>
        <translation>Ĉi tiu Sakia, {version}, serĉas ĉi tie neniun pli novan: la demonstro demandas neniun.</translation>
    </message>
</context>
<context>
    <name>Viewfinder</name>
    <message>
        <source>What the camera sees</source>
        <translation>Kion la fotilo vidas</translation>
    </message>
</context>
<context>
    <name>WatchView</name>
    <message>
        <source>An address, a public key of Duniter v1, or a payment link.</source>
        <translation>Adreso, publika ŝlosilo de Duniter v1 aŭ pagligilo.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adreso</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nomo</translation>
    </message>
    <message>
        <source>Your own word for it; nobody else sees it.</source>
        <translation>La nomo, kiun vi mem donas; neniu alia vidas ĝin.</translation>
    </message>
    <message>
        <source>Watch an address</source>
        <translation>Sekvi adreson</translation>
    </message>
    <message>
        <source>You will see its balance and its history. Nothing can be paid from it here.</source>
        <translation>Vi vidos ĝian saldon kaj historion. Nenio estas pagebla el ĝi ĉi tie.</translation>
    </message>
    <message>
        <source>Watch this address</source>
        <translation>Sekvi ĉi tiun adreson</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>Way to somebody</source>
        <translation>Vojo al iu</translation>
    </message>
    <message>
        <source>Way to</source>
        <translation>Vojo al</translation>
    </message>
    <message>
        <source>To whom? A name, an address or a number</source>
        <translation>Al kiu? Nomo, adreso aŭ numero</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>La vojo tien</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>La vojo reen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paŝo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nomo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
</context>
<context>
    <name>WeakPassword</name>
    <message>
        <source>Easy to guess: whoever gets a copy of this computer’s files could open your accounts. Make it longer: several words are best.</source>
        <translation>Facile divenebla: kiu akirus kopion de la dosieroj de ĉi tiu komputilo, tiu povus malfermi viajn kontojn. Plilongigu ĝin: pluraj vortoj estas plej bonaj.</translation>
    </message>
    <message>
        <source>I know that this password is easy to guess</source>
        <translation>Mi scias, ke ĉi tiu pasvorto estas facile divenebla</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>Who would help most?</source>
        <translation>Kiu plej helpus?</translation>
    </message>
    <message>
        <source>Not known yet: the web of trust is being read.</source>
        <translation>Ankoraŭ ne konata: la fidoreto estas legata.</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Kalkulata…</translation>
    </message>
</context>
<context>
    <name>WhoPart</name>
    <message>
        <source>A name, a contact, one of your accounts, an address, a payment link.</source>
        <translation>Nomo, kontakto, unu el viaj kontoj, adreso aŭ pagligilo.</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>&amp;Al kiu</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Al kiu</translation>
    </message>
    <message>
        <source>Choose whom to pay.</source>
        <translation>Elektu, al kiu pagi.</translation>
    </message>
    <message>
        <source>Choose the person from the list that comes as you type.</source>
        <translation>Elektu la personon el la listo, kiu aperas dum vi tajpas.</translation>
    </message>
    <message>
        <source>Names cannot be looked for now: the network that tells them is away. An address, or somebody known here, can be paid.</source>
        <translation>Nun ne eblas serĉi nomojn: la reto, kiu diras ilin, mankas. Oni povas pagi al adreso, aŭ al iu konata ĉi tie.</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation>Uzi {address}</translation>
    </message>
    <message>
        <source>The link calls this person “{name}”; nobody has verified that.</source>
        <translation>La ligilo nomas ĉi tiun personon „{name}“; neniu kontrolis tion.</translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message>
        <source>Recovery phrase</source>
        <translation>Restariga frazo</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Kaŝita</translation>
    </message>
</context>
<context>
    <name>WordsBackView</name>
    <message>
        <source>Word number {number}</source>
        <translation>Vorto numero {number}</translation>
    </message>
    <message>
        <source>Two words, to be sure</source>
        <translation>Du vortoj, por certeco</translation>
    </message>
    <message>
        <source>Read them on your paper. You can go back to see the words again.</source>
        <translation>Legu ilin sur via papero. Vi povas reiri por revidi la vortojn.</translation>
    </message>
    <message>
        <source>That is not word number {number}. Look at your paper, or go back to see the words.</source>
        <translation>Tio ne estas la vorto numero {number}. Rigardu vian paperon, aŭ reiru por vidi la vortojn.</translation>
    </message>
</context>
<context>
    <name>WordsView</name>
    <message>
        <source>&amp;Language of the words</source>
        <translation>&amp;Lingvo de la vortoj</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Lingvo de la vortoj</translation>
    </message>
    <message>
        <source>Whoever has these words has your money, and nobody can give them back to you: keep the paper safe, take no photo, send them to no one.</source>
        <translation>Kiu havas ĉi tiujn vortojn, tiu havas vian monon, kaj neniu povas redoni ilin al vi: konservu la paperon sekure, ne fotu ĝin, sendu ilin al neniu.</translation>
    </message>
    <message>
        <source>Your recovery phrase</source>
        <translation>Via restariga frazo</translation>
    </message>
    <message>
        <source>Write these twelve words on paper, in this order. They open your accounts again if this computer is lost.</source>
        <translation>Skribu ĉi tiujn dek du vortojn sur paperon, en ĉi tiu ordo. Ili malfermos viajn kontojn denove, se ĉi tiu komputilo perdiĝos.</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Mi notis ilin</translation>
    </message>
</context>
<context>
    <name>_ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Malplenigi</translation>
    </message>
</context>
<context>
    <name>_Details</name>
    <message>
        <source>Key of the former network</source>
        <translation>Ŝlosilo de la antaŭa reto</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Subskribo</translation>
    </message>
    <message>
        <source>Operations made</source>
        <translation>Faritaj operacioj</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Numero de la identeco</translation>
    </message>
    <message>
        <source>Copy the key of the former network</source>
        <translation>Kopii la ŝlosilon de la antaŭa reto</translation>
    </message>
    <message>
        <source>Address with its check sum</source>
        <translation>Adreso kun ĝia kontrolsumo</translation>
    </message>
    <message>
        <source>Copy the address with its check sum</source>
        <translation>Kopii la adreson kun ĝia kontrolsumo</translation>
    </message>
</context>
<context>
    <name>_Fact</name>
    <message>
        <source>Copy: {what}</source>
        <translation>Kopii: {what}</translation>
    </message>
</context>
<context>
    <name>_ForgottenAdvice</name>
    <message>
        <source>Nobody can find your password or set another one. You may try as often as you like: mind capital letters and the language of the keyboard.</source>
        <translation>Neniu povas trovi vian pasvorton aŭ meti alian. Vi povas provi tiom ofte, kiom vi volas: atentu pri majuskloj kaj la lingvo de la klavaro.</translation>
    </message>
    <message>
        <source>With its recovery phrase an account opens again, money and history with it, in another profile: start Sakia from a terminal with “{command}”, choose “I already have an account” and type the words.</source>
        <translation>Per sia restaŭra frazo konto malfermiĝas denove, kun mono kaj historio, en alia profilo: lanĉu Sakia el terminalo per „{command}“, elektu „Mi jam havas konton“ kaj tajpu la vortojn.</translation>
    </message>
    <message>
        <source>This profile stays as it is. Keep it, in case the password comes back to you: your contacts, and keys that you cannot type again, are nowhere else. Its keys are here:</source>
        <translation>Ĉi tiu profilo restas kiel ĝi estas. Konservu ĝin, se la pasvorto revenus al vi: viaj kontaktoj, kaj ŝlosiloj, kiujn vi ne povas retajpi, estas nenie aliloke. Ĝiaj ŝlosiloj estas ĉi tie:</translation>
    </message>
</context>
<context>
    <name>_Lately</name>
    <message>
        <source>Came in</source>
        <translation>Ricevita</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Elspezita</translation>
    </message>
    <message>
        <source>UD created</source>
        <translation>Kreitaj UD</translation>
    </message>
    <message>
        <source>{moment}, still being read</source>
        <translation>{moment}, ankoraŭ legata</translation>
    </message>
    <message>
        <source>In 30 days, by the histories ({moment})</source>
        <translation>Dum 30 tagoj, laŭ la historioj ({moment})</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>ankoraŭ ne legita</translation>
    </message>
    <message>
        <source>In 30 days, by the histories (not read yet)</source>
        <translation>Dum 30 tagoj, laŭ la historioj (ankoraŭ ne legitaj)</translation>
    </message>
    <message>
        <source>as of block {number}</source>
        <translation>ĝis bloko {number}</translation>
    </message>
    <message>
        <source>as of {moment}</source>
        <translation>ĝisdata je {moment}</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>{what}, from {first} on {start} to {last} on {end}</source>
        <translation>{what}, de {first} je {start} ĝis {last} je {end}</translation>
    </message>
</context>
<context>
    <name>_OperationRow</name>
    <message>
        <source>Follow</source>
        <translation>Sekvi</translation>
    </message>
    <message>
        <source>Follow: {what}</source>
        <translation>Sekvi: {what}</translation>
    </message>
</context>
<context>
    <name>_Plurals</name>
    <message numerus="yes">
        <source>%n unclaimed dividend(s):</source>
        <translation>
            <numerusform>%n neprenita dividendo:</numerusform>
            <numerusform>%n neprenitaj dividendoj:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n tago</numerusform>
            <numerusform>%n tagoj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dividend(s)</source>
        <translation>
            <numerusform>%n dividendo</numerusform>
            <numerusform>%n dividendoj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n linio</numerusform>
            <numerusform>%n linioj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To %n person(s)</source>
        <translation>
            <numerusform>Al %n persono</numerusform>
            <numerusform>Al %n personoj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dividend(s), {amount} together, come into {account}. Fee: {fee}; the account then holds {total}.</source>
        <translation>
            <numerusform>%n dividendo, {amount} entute, venas en {account}. Kotizo: {fee}; la konto poste havos {total}.</numerusform>
            <numerusform>%n dividendoj, {amount} entute, venas en {account}. Kotizo: {fee}; la konto poste havos {total}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You paid them %n time(s).</source>
        <translation>
            <numerusform>Vi pagis al tiu %n fojon.</numerusform>
            <numerusform>Vi pagis al tiu %n fojojn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) on the way</source>
        <translation>
            <numerusform>%n pago survoje</numerusform>
            <numerusform>%n pagoj survoje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) on the way</source>
        <translation>
            <numerusform>%n operacio survoje</numerusform>
            <numerusform>%n operacioj survoje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watched account(s) not counted</source>
        <translation>
            <numerusform>%n sekvata konto ne kalkulita</numerusform>
            <numerusform>%n sekvataj kontoj ne kalkulitaj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more certification(s) are needed, from members who know this person well.</source>
        <translation>
            <numerusform>Necesas ankoraŭ %n atesto, de membro, kiu bone konas ĉi tiun personon.</numerusform>
            <numerusform>Necesas ankoraŭ %n atestoj, de membroj, kiuj bone konas ĉi tiun personon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certification(s) are missing. Ask members who know you well.</source>
        <translation>
            <numerusform>Mankas %n atesto. Petu membrojn, kiuj bone konas vin.</numerusform>
            <numerusform>Mankas %n atestoj. Petu membrojn, kiuj bone konas vin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From {date} on there are too few certifications: the membership ends at once, and the dividends stop. %n certification(s), new or renewed, would prevent that. Ask those whose certifications end first, or other members who know you well.</source>
        <translation>
            <numerusform>Ekde {date} estos tro malmultaj atestoj: la membreco tuj finiĝos, kaj la dividendoj ĉesos. %n atesto, nova aŭ renovigita, evitus tion. Petu tiujn, kies atestoj finiĝos unue, aŭ aliajn membrojn, kiuj bone konas vin.</numerusform>
            <numerusform>Ekde {date} estos tro malmultaj atestoj: la membreco tuj finiĝos, kaj la dividendoj ĉesos. %n atestoj, novaj aŭ renovigitaj, evitus tion. Petu tiujn, kies atestoj finiĝos unue, aŭ aliajn membrojn, kiuj bone konas vin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more referee(s) must be within reach.</source>
        <translation>
            <numerusform>Ankoraŭ %n referenca membro devas esti atingebla.</numerusform>
            <numerusform>Ankoraŭ %n referencaj membroj devas esti atingeblaj.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certification(s) possible now</source>
        <translation>
            <numerusform>%n atesto nun ebla</numerusform>
            <numerusform>%n atestoj nun eblaj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With yours, %n more certification(s) must come before {date}: else this identity ends, and yours is spent for nothing.</source>
        <translation>
            <numerusform>Kun la via, ankoraŭ %n atesto devas veni antaŭ {date}: alie ĉi tiu identeco finiĝos, kaj la via estos donita vane.</numerusform>
            <numerusform>Kun la via, ankoraŭ %n atestoj devas veni antaŭ {date}: alie ĉi tiu identeco finiĝos, kaj la via estos donita vane.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This person is a member with %n certification(s) of others, enough until {date}, and near enough to the referees: yours would change nothing for them now.</source>
        <translation>
            <numerusform>Ĉi tiu persono estas membro per %n atesto de alia, sufiĉe ĝis {date}, kaj sufiĉe proksima al la referencaj membroj: la via nun ŝanĝus nenion por ĝi.</numerusform>
            <numerusform>Ĉi tiu persono estas membro per %n atestoj de aliaj, sufiĉe ĝis {date}, kaj sufiĉe proksima al la referencaj membroj: la via nun ŝanĝus nenion por ĝi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more account(s) in the list at the side</source>
        <translation>
            <numerusform>%n plia konto en la flanka listo</numerusform>
            <numerusform>%n pliaj kontoj en la flanka listo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) not read yet, not counted</source>
        <translation>
            <numerusform>%n konto ankoraŭ ne legita, ne kalkulita</numerusform>
            <numerusform>%n kontoj ankoraŭ ne legitaj, ne kalkulitaj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n certification(s) received will end, the first on {date}.</source>
        <translation>
            <numerusform>{account}: %n ricevita atesto finiĝos je {date}.</numerusform>
            <numerusform>{account}: %n ricevitaj atestoj finiĝos, la unua je {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n certification(s) you gave will end, the first on {date}.</source>
        <translation>
            <numerusform>{account}: %n donita atesto finiĝos je {date}.</numerusform>
            <numerusform>{account}: %n donitaj atestoj finiĝos, la unua je {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n certification(s) of the queue can be made now.</source>
        <translation>
            <numerusform>{account}: %n atesto de la vico nun eblas.</numerusform>
            <numerusform>{account}: %n atestoj de la vico nun eblas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n certification(s) are missing to be a member.</source>
        <translation>
            <numerusform>{account}: mankas %n atesto por esti membro.</numerusform>
            <numerusform>{account}: mankas %n atestoj por esti membro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n certification(s), new or renewed, are needed to stay a member.</source>
        <translation>
            <numerusform>{account}: necesas %n atesto, nova aŭ renovigita, por resti membro.</numerusform>
            <numerusform>{account}: necesas %n atestoj, novaj aŭ renovigitaj, por resti membro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Montri %n plian</numerusform>
            <numerusform>Montri %n pliajn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Certified by %n person(s)</source>
        <translation>
            <numerusform>Atestata de %n persono</numerusform>
            <numerusform>Atestata de %n personoj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Certifies %n person(s)</source>
        <translation>
            <numerusform>Atestas %n personon</numerusform>
            <numerusform>Atestas %n personojn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>through %n certification(s)</source>
        <translation>
            <numerusform>tra %n atesto</numerusform>
            <numerusform>tra %n atestoj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) chosen</source>
        <translation>
            <numerusform>%n linio elektita</numerusform>
            <numerusform>%n linioj elektitaj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certification(s)</source>
        <translation>
            <numerusform>%n atesto</numerusform>
            <numerusform>%n atestoj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certification(s), new or renewed, by {date}</source>
        <translation>
            <numerusform>%n atesto, nova aŭ renovigita, antaŭ {date}</numerusform>
            <numerusform>%n atestoj, novaj aŭ renovigitaj, antaŭ {date}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>restas %n</numerusform>
            <numerusform>restas %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>kaj %n alia</numerusform>
            <numerusform>kaj %n aliaj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paŝo</numerusform>
            <numerusform>%n paŝoj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certification(s), new or renewed</source>
        <translation>
            <numerusform>%n atesto, nova aŭ renovigita</numerusform>
            <numerusform>%n atestoj, novaj aŭ renovigitaj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) in your queue would have to wait longer.</source>
        <translation>
            <numerusform>%n alia en via vico devus atendi pli longe.</numerusform>
            <numerusform>%n aliaj en via vico devus atendi pli longe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_WhomPart</name>
    <message>
        <source>&amp;Whom</source>
        <translation>&amp;Kiu</translation>
    </message>
    <message>
        <source>A name, a contact, an address.</source>
        <translation>Nomo, kontakto, adreso.</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Kiu</translation>
    </message>
    <message>
        <source>Certify somebody else</source>
        <translation>Atesti iun alian</translation>
    </message>
</context>
</TS>
