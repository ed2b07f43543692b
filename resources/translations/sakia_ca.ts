<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ca" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Sakia</source>
        <translation>Quant a Sakia</translation>
    </message>
    <message>
        <source>A wallet for the Ğ1 and other libre currencies of Duniter.</source>
        <translation>Una cartera per a la Ğ1 i les altres monedes lliures de Duniter.</translation>
    </message>
    <message>
        <source>Version {version}, with Qt {qt}</source>
        <translation>Versió {version}, amb Qt {qt}</translation>
    </message>
    <message>
        <source>Copy for a question</source>
        <translation>Copia per fer una pregunta</translation>
    </message>
    <message>
        <source>Licence of the program</source>
        <translation>Llicència del programa</translation>
    </message>
    <message>
        <source>Sakia is free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>Sakia és programari lliure sota la Llicència Pública General de GNU, versió 3 o posterior: el podeu usar, estudiar, compartir i modificar. S’ofereix sense cap garantia.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Fet amb</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>On es desa tot</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Obre la carpeta</translation>
    </message>
    <message>
        <source>Take the tour of the demonstration</source>
        <translation>Fes el recorregut de la demostració</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>none: the key is not here</source>
        <translation>cap: la clau no és aquí</translation>
    </message>
    <message>
        <source>a recovery phrase</source>
        <translation>una frase de recuperació</translation>
    </message>
    <message>
        <source>an identifier and a password of Duniter v1</source>
        <translation>un identificador i una contrasenya de Duniter v1</translation>
    </message>
    <message>
        <source>a seed</source>
        <translation>una llavor</translation>
    </message>
    <message>
        <source>a key file of Duniter v1</source>
        <translation>un fitxer de clau de Duniter v1</translation>
    </message>
    <message>
        <source>a PubSec key, not encrypted</source>
        <translation>una clau PubSec, sense xifrar</translation>
    </message>
    <message>
        <source>a WIF key, not encrypted</source>
        <translation>una clau WIF, sense xifrar</translation>
    </message>
    <message>
        <source>an EWIF key, encrypted with a password</source>
        <translation>una clau EWIF, xifrada amb una contrasenya</translation>
    </message>
    <message>
        <source>a seed, not encrypted</source>
        <translation>una llavor, sense xifrar</translation>
    </message>
    <message>
        <source>two lines, an identifier and a password</source>
        <translation>dues línies, un identificador i una contrasenya</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Show the address as a QR code</source>
        <translation>Mostra l’adreça com a codi QR</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Cobra</translation>
    </message>
    <message>
        <source>Bring these dividends into the account</source>
        <translation>Ingressa aquests dividends al compte</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>encara no se sap</translation>
    </message>
    <message>
        <source>Its figures come with the first connection.</source>
        <translation>Les seves xifres arriben amb la primera connexió.</translation>
    </message>
    <message>
        <source>Can be sent:</source>
        <translation>Disponible:</translation>
    </message>
    <message>
        <source>Held ({reason}):</source>
        <translation>Retingut ({reason}):</translation>
    </message>
    <message>
        <source>Held:</source>
        <translation>Retingut:</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Menys detalls</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalls</translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>Details of {name}</source>
        <translation>Detalls de {name}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Canvia el nom</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Your own word for it; nobody else sees it.</source>
        <translation>El nom que vós li doneu; ningú més no el veu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tanca</translation>
    </message>
    <message>
        <source>Address and key</source>
        <translation>Adreça i clau</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adreça</translation>
    </message>
    <message>
        <source>In Duniter v1</source>
        <translation>A Duniter v1</translation>
    </message>
    <message>
        <source>With its check sum</source>
        <translation>Amb la seva suma de control</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatura</translation>
    </message>
    <message>
        <source>Derivation</source>
        <translation>Derivació</translation>
    </message>
    <message>
        <source>root of the secret</source>
        <translation>arrel del secret</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Número d’identitat</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copia la clau</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>Nom canviat.</translation>
    </message>
    <message>
        <source>Its key comes from</source>
        <translation>Origen de la clau</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Pay</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Pay from this account (Ctrl+P)</source>
        <translation>Paga des d’aquest compte (Ctrl+P)</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Rep</translation>
    </message>
    <message>
        <source>Ask for a payment (Ctrl+R)</source>
        <translation>Demana un pagament (Ctrl+R)</translation>
    </message>
    <message>
        <source>Details, rename, remove</source>
        <translation>Detalls, canvi de nom, eliminació</translation>
    </message>
    <message>
        <source>Create an account, restore one you have, or follow one without its key.</source>
        <translation>Creeu un compte, recupereu el que ja teniu o seguiu-ne un sense la seva clau.</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Encara no hi ha cap compte</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Afegeix un compte</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Details and recovery phrase…</source>
        <translation>Detalls i frase de recuperació…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Canvia el nom…</translation>
    </message>
    <message>
        <source>Remove from this list…</source>
        <translation>Treu d’aquesta llista…</translation>
    </message>
</context>
<context>
    <name>AccountsCard</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estat</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Dades de</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>encara sense llegir</translation>
    </message>
</context>
<context>
    <name>AddAccountPage</name>
    <message>
        <source>Add an account</source>
        <translation>Afegeix un compte</translation>
    </message>
</context>
<context>
    <name>AddressLabel</name>
    <message>
        <source>Copy the address</source>
        <translation>Copia l’adreça</translation>
    </message>
    <message>
        <source>Address {address}</source>
        <translation>Adreça {address}</translation>
    </message>
</context>
<context>
    <name>AddressRows</name>
    <message>
        <source>Copy {address}</source>
        <translation>Copia {address}</translation>
    </message>
    <message>
        <source>Pay {address}</source>
        <translation>Paga a {address}</translation>
    </message>
    <message>
        <source>Take {address} away</source>
        <translation>Treu {address}</translation>
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
        <translation>Rebut: {amount} de {name}.</translation>
    </message>
</context>
<context>
    <name>AmountPart</name>
    <message>
        <source>Fix the amount in UD, whatever a UD is worth when it is paid</source>
        <translation>Fixa l’import en DU, valgui el que valgui un DU quan es pagui</translation>
    </message>
    <message>
        <source>Everything…</source>
        <translation>Tot…</translation>
    </message>
    <message>
        <source>Type an amount instead</source>
        <translation>Escriu un import</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>Escriviu un import.</translation>
    </message>
    <message>
        <source>Everything but {amount}: the account stays open</source>
        <translation>Tot menys {amount}: el compte continua obert</translation>
    </message>
    <message>
        <source>Everything, and close the account</source>
        <translation>Tot, i tanca el compte</translation>
    </message>
    <message>
        <source>&amp;Amount in {unit}</source>
        <translation>I&amp;mport en {unit}</translation>
    </message>
    <message>
        <source>in {unit}</source>
        <translation>en {unit}</translation>
    </message>
    <message>
        <source>Everything that can be sent; {amount} stay so that the account stays open.</source>
        <translation>Tot el que es pot enviar; es queden {amount} perquè el compte continuï obert.</translation>
    </message>
    <message>
        <source>Everything, to the last cent. The account is then closed; whoever pays it later opens it again.</source>
        <translation>Tot, fins a l’últim cèntim. El compte queda tancat; qui el pagui més tard el tornarà a obrir.</translation>
    </message>
    <message>
        <source>Everything but {amount}</source>
        <translation>Tot menys {amount}</translation>
    </message>
    <message>
        <source>Everything, to the last cent</source>
        <translation>Tot, fins a l’últim cèntim</translation>
    </message>
    <message>
        <source>Everything that can be sent; {amount} stay in the account.</source>
        <translation>Tot el que es pot enviar; {amount} es queden al compte.</translation>
    </message>
    <message>
        <source>Everything, to the last cent.</source>
        <translation>Tot, fins a l’últim cèntim.</translation>
    </message>
    <message>
        <source>{amount} can be spent ({moment}).</source>
        <translation>Es poden gastar {amount} ({moment}).</translation>
    </message>
    <message>
        <source>{amount} remain after it ({moment}).</source>
        <translation>Després queden {amount} ({moment}).</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>amount hidden</source>
        <translation>import amagat</translation>
    </message>
</context>
<context>
    <name>ArrivalLine</name>
    <message>
        <source>Waiting for the payment…</source>
        <translation>S’espera el pagament…</translation>
    </message>
    <message>
        <source>{name} paid {amount} ({time}), perhaps before you asked: compare with the history.</source>
        <translation>{name} ha pagat {amount} ({time}), potser abans que es demanés: vegeu l’historial.</translation>
    </message>
    <message>
        <source>{name} paid {amount}. That is not what was asked for.</source>
        <translation>{name} ha pagat {amount}. No és el que es va demanar.</translation>
    </message>
    <message>
        <source>Received: {amount} from {name}. The payment is final.</source>
        <translation>Rebut: {amount} de {name}. El pagament és definitiu.</translation>
    </message>
    <message>
        <source>{amount} from {name}, by an indexer’s word alone: look at your balance before you rely on it.</source>
        <translation>{amount} de {name}, segons un sol indexador: mireu el vostre saldo abans de refiar-vos-en.</translation>
    </message>
    <message>
        <source>On its way: {amount} from {name}. The green tick comes in some seconds, when it is final.</source>
        <translation>En camí: {amount} de {name}. La marca verda arriba d’aquí a uns segons, quan sigui definitiu.</translation>
    </message>
    <message>
        <source>Comment: “{comment}”</source>
        <translation>Comentari: «{comment}»</translation>
    </message>
    <message>
        <source>Received: {amount} from {name}. It will be final once several more blocks have come.</source>
        <translation>Rebut: {amount} de {name}. Serà definitiu quan hagin arribat uns quants blocs més.</translation>
    </message>
    <message>
        <source>Offline: a payment that arrives is seen here once the network is back.</source>
        <translation>Sense connexió: un pagament que arribi es veurà aquí quan torni la xarxa.</translation>
    </message>
</context>
<context>
    <name>ArrivalsPanel</name>
    <message>
        <source>On their way in</source>
        <translation>De camí cap a la xarxa</translation>
    </message>
    <message>
        <source>Newest members</source>
        <translation>Últims membres arribats</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estat</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>Rebudes</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Núm. d’identitat</translation>
    </message>
    <message>
        <source>Nobody that is known here.</source>
        <translation>Ningú que es conegui aquí.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Tanca aquest missatge</translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>Be reminded</source>
        <translation>Recordatoris</translation>
    </message>
    <message>
        <source>Everything that runs out for your identities, as a file for your calendar: it reminds you three months, one month and one week before.</source>
        <translation>Tot el que venç de les vostres identitats, en un fitxer per al vostre calendari: us avisa tres mesos, un mes i una setmana abans.</translation>
    </message>
    <message>
        <source>Save for the calendar…</source>
        <translation>Desa per al calendari…</translation>
    </message>
    <message>
        <source>{identity}: the membership ends</source>
        <translation>{identity}: s’acaba l’adhesió</translation>
    </message>
    <message>
        <source>{identity}: the identity ends</source>
        <translation>{identity}: s’acaba la identitat</translation>
    </message>
    <message>
        <source>{identity}: too few certifications from now on</source>
        <translation>{identity}: massa poques certificacions a partir d’ara</translation>
    </message>
    <message>
        <source>{identity}: the certification by {other} ends</source>
        <translation>{identity}: s’acaba la certificació de {other}</translation>
    </message>
    <message>
        <source>{identity}: your certification of {other} ends</source>
        <translation>{identity}: s’acaba la vostra certificació a {other}</translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>Desa per al calendari</translation>
    </message>
    <message>
        <source>{identity}: the membership ends, since it leaves the web of trust</source>
        <translation>{identity}: fi de l’adhesió, després d’anunciar que se’n va</translation>
    </message>
</context>
<context>
    <name>CarryPanel</name>
    <message>
        <source>Let the other computer read this code, or carry the file to it.</source>
        <translation>Feu llegir aquest codi a l’altre ordinador, o porteu-li el fitxer.</translation>
    </message>
    <message>
        <source>Save it as a file…</source>
        <translation>Desa’l en un fitxer…</translation>
    </message>
    <message>
        <source>Save to carry it over</source>
        <translation>Desa per a l’altre ordinador</translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <source>This account has never been used. Check the address once more with the person.</source>
        <translation>Aquest compte no s’ha usat mai. Comproveu una altra vegada l’adreça amb la persona.</translation>
    </message>
    <message>
        <source>You are paying the account that pays.</source>
        <translation>Esteu pagant al mateix compte que paga.</translation>
    </message>
    <message>
        <source>The recipient’s identity was revoked. Make sure that the person still uses this account.</source>
        <translation>La identitat del destinatari està revocada. Assegureu-vos que la persona encara fa servir aquest compte.</translation>
    </message>
    <message>
        <source>This payment opens the recipient’s account: an account must hold {deposit} at least, so it must bring as much.</source>
        <translation>Aquest pagament obre el compte del destinatari: un compte ha de tenir almenys {deposit}, així que el pagament ha de portar com a mínim això.</translation>
    </message>
    <message>
        <source>Some of these accounts have never been used. Check their addresses once more with the people.</source>
        <translation>Alguns d’aquests comptes no s’han usat mai. Comproveu una altra vegada les adreces amb les persones.</translation>
    </message>
    <message>
        <source>Your account will be empty and closed: it can pay nobody until somebody pays it again. Its key and its history stay.</source>
        <translation>El vostre compte quedarà buit i tancat: no podrà pagar ningú fins que algú el torni a pagar. La clau i l’historial es queden.</translation>
    </message>
    <message>
        <source>Your unclaimed dividends are brought into the account first, in the same operation.</source>
        <translation>Els vostres dividends per cobrar entren abans al compte, en la mateixa operació.</translation>
    </message>
    <message>
        <source>A comment this long makes the payment cost a fee.</source>
        <translation>Amb un comentari tan llarg, el pagament costa una comissió.</translation>
    </message>
    <message>
        <source>The dividend is about to be re-evaluated: the amount in {currency} may change slightly.</source>
        <translation>El dividend és a punt de reavaluar-se: l’import en {currency} pot canviar una mica.</translation>
    </message>
    <message>
        <source>The money that is held stays in the account.</source>
        <translation>Els diners retinguts es queden al compte.</translation>
    </message>
    <message>
        <source>The certifier’s turn has not come yet: the network keeps this and writes it when it has.</source>
        <translation>Encara no és el torn de qui certifica: la xarxa ho guarda i ho escriurà quan li toqui.</translation>
    </message>
    <message>
        <source>This person is no member yet: all certifications are written at once, in the block that makes them one. Until then the network keeps this, and forgets it when it takes too long.</source>
        <translation>Aquesta persona encara no és membre: totes les certificacions s’escriuen alhora, al bloc que la fa membre. Fins aleshores la xarxa guarda aquesta, i l’oblida si triga massa.</translation>
    </message>
    <message>
        <source>Certifications are missing: the network keeps this request until there are enough, and forgets it when it takes too long.</source>
        <translation>Falten certificacions: la xarxa guarda aquesta petició fins que n’hi hagi prou, i l’oblida si triga massa.</translation>
    </message>
    <message>
        <source>Too few referees are within reach now: the network keeps this request, and no block takes it before that changes.</source>
        <translation>Ara hi ha massa pocs referents a l’abast: la xarxa guarda aquesta petició, i cap bloc no l’agafa mentre això no canviï.</translation>
    </message>
</context>
<context>
    <name>CentreCard</name>
    <message>
        <source>Draw smaller</source>
        <translation>Dibuixa més petit</translation>
    </message>
    <message>
        <source>Draw larger</source>
        <translation>Dibuixa més gran</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graf</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Llista</translation>
    </message>
    <message>
        <source>An arrow goes from who certifies to who is certified: solid while it lasts more than three months, dashed for three months at most, dotted for one month at most. Arrow keys walk, Enter puts somebody into the middle, + and - draw larger and smaller.</source>
        <translation>Una fletxa va de qui certifica a qui és certificat: contínua si li queden més de tres mesos, de ratlletes si en queden tres com a màxim, de punts si en queda un com a màxim. Les tecles de fletxa recorren, Retorn posa algú al centre, + i - engrandeixen i empetiteixen.</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Més…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Més accions</translation>
    </message>
    <message>
        <source>Referee</source>
        <translation>Referent</translation>
    </message>
    <message>
        <source>People around {name}: {left}, {right}</source>
        <translation>Al voltant de {name}: {left}, {right}</translation>
    </message>
</context>
<context>
    <name>CertifiersCard</name>
    <message>
        <source>Who can certify</source>
        <translation>Qui pot certificar</translation>
    </message>
    <message>
        <source>Nobody of this group can certify.</source>
        <translation>Ningú d’aquest grup no pot certificar.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Possible from</source>
        <translation>Possible des de</translation>
    </message>
    <message>
        <source>Certifications left</source>
        <translation>Certificacions que queden</translation>
    </message>
</context>
<context>
    <name>CertifyCard</name>
    <message>
        <source>Certify</source>
        <translation>Certifica</translation>
    </message>
    <message>
        <source>If you know this person well, yours can be one of the certifications needed.</source>
        <translation>Si coneixeu bé aquesta persona, la vostra pot ser una de les certificacions que calen.</translation>
    </message>
    <message>
        <source>&amp;Certify as</source>
        <translation>&amp;Certifica com a</translation>
    </message>
    <message>
        <source>To the questions of the licence</source>
        <translation>A les preguntes de la llicència</translation>
    </message>
    <message>
        <source>Certify later</source>
        <translation>Certifica més tard</translation>
    </message>
    <message>
        <source>Possible: {when}.</source>
        <translation>Possible: {when}.</translation>
    </message>
</context>
<context>
    <name>CertifyPart</name>
    <message>
        <source>&amp;Certify as</source>
        <translation>&amp;Certifica com a</translation>
    </message>
    <message>
        <source>Review the certification</source>
        <translation>Revisa la certificació</translation>
    </message>
    <message>
        <source>None of your identities is a member: only members certify.</source>
        <translation>Cap de les vostres identitats no és membre: només certifiquen els membres.</translation>
    </message>
    <message>
        <source>Choose whom to certify.</source>
        <translation>Trieu a qui certificar.</translation>
    </message>
    <message>
        <source>This account owns no identity: a newcomer must be invited first.</source>
        <translation>Aquest compte no té cap identitat: abans cal convidar la persona.</translation>
    </message>
    <message>
        <source>The first of yours ends on {date}: “Certify later” puts this person into the queue.</source>
        <translation>La primera de les vostres s’acaba el {date}: «Certifica més tard» posa aquesta persona a la cua.</translation>
    </message>
    <message>
        <source>Certify later</source>
        <translation>Certifica més tard</translation>
    </message>
    <message>
        <source>Put this person into the queue; Sakia tells you when their turn has come.</source>
        <translation>Posa aquesta persona a la cua; Sakia us avisa quan li arriba el torn.</translation>
    </message>
    <message>
        <source>In the queue above. Sakia tells you when it is possible.</source>
        <translation>És a la cua de més amunt. Sakia us avisarà quan sigui possible.</translation>
    </message>
    <message>
        <source>“Certify later” puts this person into the queue until then.</source>
        <translation>«Certifica més tard» posa aquesta persona a la cua fins aleshores.</translation>
    </message>
    <message>
        <source>This account owns no identity: its owner must declare one first.</source>
        <translation>Aquest compte no té cap identitat: abans el seu titular n’ha de declarar una.</translation>
    </message>
</context>
<context>
    <name>ChartsCard</name>
    <message>
        <source>Over time</source>
        <translation>Al llarg del temps</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Dividend</source>
        <translation>Dividend</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Money in all</source>
        <translation>Massa monetària</translation>
    </message>
    <message>
        <source>Average share</source>
        <translation>Part mitjana</translation>
    </message>
    <message>
        <source>Members (N)</source>
        <translation>Membres (N)</translation>
    </message>
    <message>
        <source>Money (M)</source>
        <translation>Moneda (M)</translation>
    </message>
    <message>
        <source>The dividend is what nodes tell of its re-evaluations, dated back from the next one.</source>
        <translation>El dividend és el que els nodes diuen de les seves reavaluacions, datades enrere des de la pròxima.</translation>
    </message>
    <message>
        <source>Members and money are the word of an indexer, which nobody proves.</source>
        <translation>Els membres i la moneda són la paraula d’un indexador, que ningú no prova.</translation>
    </message>
    <message>
        <source>Nobody has told how many members and how much money there were before.</source>
        <translation>Ningú no ha dit quants membres i quanta moneda hi havia abans.</translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation>Amaga la taula</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostra com a taula</translation>
    </message>
</context>
<context>
    <name>ChoiceView</name>
    <message>
        <source>Your accounts</source>
        <translation>Els vostres comptes</translation>
    </message>
    <message>
        <source>Looking for your accounts…</source>
        <translation>Es busquen els vostres comptes…</translation>
    </message>
    <message>
        <source>Is this the one you expect? The address tells.</source>
        <translation>És el que espereu? L’adreça ho diu.</translation>
    </message>
    <message>
        <source>Untick those you do not want to see here; you can add them later.</source>
        <translation>Desmarqueu els que no vulgueu veure aquí; els podreu afegir més tard.</translation>
    </message>
    <message>
        <source>{problem} This is the usual account of this secret; others can be looked for later.</source>
        <translation>{problem} Aquest és el compte habitual d’aquest secret; els altres es podran cercar més tard.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Torna-ho a provar</translation>
    </message>
    <message>
        <source>Nobody has ever used this account. If you expected money there, go back and check both secrets.</source>
        <translation>Ningú no ha usat mai aquest compte. Si hi esperàveu diners, torneu enrere i comproveu els dos secrets.</translation>
    </message>
    <message>
        <source>No account of this phrase was ever used. This is the one a new account would have.</source>
        <translation>Cap compte d’aquesta frase no s’ha usat mai. Aquest és el que tindria un compte nou.</translation>
    </message>
    <message>
        <source>Nobody has ever used this account. If you expected money there, it is in another file.</source>
        <translation>Ningú no ha usat mai aquest compte. Si hi esperàveu diners, són en un altre fitxer.</translation>
    </message>
</context>
<context>
    <name>ClaimCard</name>
    <message>
        <source>Claim your dividends</source>
        <translation>Cobra els vostres dividends</translation>
    </message>
    <message>
        <source>Sign and claim</source>
        <translation>Signa i cobra</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ara no</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>Es pregunta a la xarxa…</translation>
    </message>
</context>
<context>
    <name>CommandHandler</name>
    <message>
        <source>The tour takes place in the demonstration, with money that is worth nothing. Your accounts are locked meanwhile and stay as they are: start Sakia again to come back to them.</source>
        <translation>El recorregut es fa a la demostració, amb diners que no valen res. Mentrestant els vostres comptes queden blocats i com estan: torneu a iniciar Sakia per tornar-hi.</translation>
    </message>
    <message>
        <source>Go to the demonstration?</source>
        <translation>Voleu anar a la demostració?</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ves-hi</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Search everything</source>
        <translation>Cerca-ho tot</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Cerca en aquesta pàgina</translation>
    </message>
    <message>
        <source>Next unit of amounts</source>
        <translation>Unitat següent per als imports</translation>
    </message>
    <message>
        <source>Hide or show amounts</source>
        <translation>Amaga o mostra els imports</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloca ara</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Torna a llegir-ho tot</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Ajuda d’aquesta pàgina</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Fes el recorregut</translation>
    </message>
    <message>
        <source>Quit Sakia</source>
        <translation>Surt de Sakia</translation>
    </message>
</context>
<context>
    <name>CommentPart</name>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Comentari</translation>
    </message>
    <message>
        <source>Everybody can read it, for ever. Leave it empty if you like.</source>
        <translation>Tothom el podrà llegir, per sempre. El podeu deixar buit.</translation>
    </message>
    <message>
        <source>Public for ever. Free for {count} more characters, accents and emoji counting more.</source>
        <translation>Públic per sempre. Gratis durant {count} caràcters més; els accents i els emojis compten més.</translation>
    </message>
    <message>
        <source>Public for ever. A comment this long makes the payment cost some cents; {count} more characters fit.</source>
        <translation>Públic per sempre. Un comentari tan llarg fa pagar uns cèntims; hi caben {count} caràcters més.</translation>
    </message>
    <message>
        <source>Public for ever. Plain letters without accents, digits and common signs.</source>
        <translation>Públic per sempre. Lletres sense accents, xifres i signes corrents.</translation>
    </message>
</context>
<context>
    <name>ConditionalCard</name>
    <message>
        <source>Money under conditions</source>
        <translation>Diners amb condicions</translation>
    </message>
    <message>
        <source>Sign and take it</source>
        <translation>Signa i pren-los</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ara no</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Pren-los</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>Es pregunta a la xarxa…</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>{amount}, put there by {sender}.</source>
        <translation>{amount}, posats allà per {sender}.</translation>
    </message>
    <message>
        <source>{amount}.</source>
        <translation>{amount}.</translation>
    </message>
    <message>
        <source>You can take it now.</source>
        <translation>Els podeu prendre ara.</translation>
    </message>
    <message>
        <source>You can take it from {moment} on.</source>
        <translation>Els podreu prendre a partir d’aquest moment: {moment}.</translation>
    </message>
    <message>
        <source>It is yours alone, and locked until {moment}.</source>
        <translation>Són només vostres, i estan blocats fins a {moment}.</translation>
    </message>
    <message>
        <source>You can never take it.</source>
        <translation>No els podreu prendre mai.</translation>
    </message>
    <message>
        <source>Only who knows a secret text can take it: Sakia cannot do that.</source>
        <translation>Només els pot prendre qui sàpiga un text secret: Sakia no ho sap fer.</translation>
    </message>
    <message>
        <source>Several have to sign together to take it: Sakia cannot do that.</source>
        <translation>Per prendre’ls han de signar unes quantes persones plegades: Sakia no ho sap fer.</translation>
    </message>
    <message>
        <source>A secret text and several signatures are needed to take it: Sakia cannot do that.</source>
        <translation>Per prendre’ls calen un text secret i unes quantes signatures: Sakia no ho sap fer.</translation>
    </message>
    <message>
        <source>Its condition, or its age, could not be read.</source>
        <translation>No se n’ha pogut llegir la condició, o l’edat.</translation>
    </message>
    <message>
        <source>{person} can take it too, now.</source>
        <translation>{person} també els pot prendre, ara mateix.</translation>
    </message>
    <message>
        <source>As long as it is there, {person} can take it from {moment} on.</source>
        <translation>Mentre siguin allà, {person} els podrà prendre a partir d’aquest moment: {moment}.</translation>
    </message>
    <message>
        <source>What others can take too is not in the balance. Take it, and it is yours alone.</source>
        <translation>El que també poden prendre d’altres no és al saldo. Preneu-los, i seran només vostres.</translation>
    </message>
    <message>
        <source>{amount} come into {account}, which alone has it from then on. There is no fee.</source>
        <translation>{amount} entren a {account}, que des d’aleshores és l’únic que els té. No hi ha comissió.</translation>
    </message>
</context>
<context>
    <name>ConnectionBanner</name>
    <message>
        <source>See the network</source>
        <translation>Mostra la xarxa</translation>
    </message>
    <message>
        <source>Offline. The figures come when the network is back.</source>
        <translation>Sense connexió. Les xifres arribaran quan torni la xarxa.</translation>
    </message>
    <message>
        <source>Offline. These figures are of {moment}; paying waits for the network to come back.</source>
        <translation>Sense connexió. Aquestes xifres són de {moment}; per pagar cal esperar que torni la xarxa.</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>New contact</source>
        <translation>Contacte nou</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Your own word for this person; nobody else sees it.</source>
        <translation>El nom que vós doneu a aquesta persona; ningú més no el veu.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adreça</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Somebody may have several accounts: they bear the same name in your histories.</source>
        <translation>Algú pot tenir uns quants comptes: porten el mateix nom als vostres historials.</translation>
    </message>
    <message>
        <source>Another a&amp;ddress</source>
        <translation>Una altra a&amp;dreça</translation>
    </message>
    <message>
        <source>Add another address</source>
        <translation>Afegeix una altra adreça</translation>
    </message>
    <message>
        <source>Use the same key on this network</source>
        <translation>Usa la mateixa clau en aquesta xarxa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Treu</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Remove {name} from your contacts?</source>
        <translation>Voleu treure {name} dels contactes?</translation>
    </message>
    <message>
        <source>Past payments stay in your histories; your own word and your note go.</source>
        <translation>Els pagaments passats es queden als historials; el nom que li vau donar i la nota desapareixen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Desat.</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Contactes</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Afegeix un contacte</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporta…</translation>
    </message>
    <message>
        <source>Find a contact</source>
        <translation>Cerca un contacte</translation>
    </message>
    <message>
        <source>Give a name of your own to the people you pay: you find them again by it.</source>
        <translation>Doneu un nom vostre a les persones que pagueu: així les retrobareu.</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>Encara no hi ha cap contacte</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n adreça</numerusform>
            <numerusform>%n adreces</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the contacts</source>
        <translation>Exporta els contactes</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Llistes</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importa contactes</translation>
    </message>
    <message>
        <source>Nothing new is in this file.</source>
        <translation>En aquest fitxer no hi ha res de nou.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n contact(s)?</source>
        <translation>
            <numerusform>Voleu afegir %n contacte?</numerusform>
            <numerusform>Voleu afegir %n contactes?</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Afegeix</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) added.</source>
        <translation>
            <numerusform>S’ha afegit %n contacte.</numerusform>
            <numerusform>S’han afegit %n contactes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already and stay as they are.</source>
        <translation>
            <numerusform>%n ja hi és i es queda com està.</numerusform>
            <numerusform>%n ja hi són i es queden com estan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read ({lines}).</source>
        <translation>
            <numerusform>%n línia no es pot llegir ({lines}).</numerusform>
            <numerusform>%n línies no es poden llegir ({lines}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose somebody to pay them, or to change their name, their addresses or your note.</source>
        <translation>Trieu algú per pagar-li, o per canviar-ne el nom, les adreces o la vostra nota.</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>No hi ha ningú triat</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiat</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
</context>
<context>
    <name>CopyWordButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiat</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A mistake of Sakia’s</source>
        <translation>Un error de Sakia</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>L’informe</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Desa…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tanca</translation>
    </message>
    <message>
        <source>This is all that a report holds: the program’s version, your system’s name, and the lines of the program that led to the mistake. No name, amount, address or secret is in it. Sakia has sent it to nobody; whom you give it to is up to you.</source>
        <translation>Això és tot el que conté un informe: la versió del programa, el nom del vostre sistema i les línies del programa que han portat a l’error. No hi ha noms, imports, adreces ni secrets. Sakia no l’ha enviat a ningú; vós decidiu a qui el doneu.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Desa l’informe</translation>
    </message>
</context>
<context>
    <name>CredentialsView</name>
    <message>
        <source>Capitals, accents and spaces count: type exactly what you chose then.</source>
        <translation>Les majúscules, els accents i els espais compten: escriviu exactament el que vau triar aleshores.</translation>
    </message>
    <message>
        <source>Secret &amp;identifier</source>
        <translation>&amp;Identificador secret</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Contra&amp;senya</translation>
    </message>
    <message>
        <source>I have a recovery phrase instead</source>
        <translation>Tinc una frase de recuperació</translation>
    </message>
    <message>
        <source>Identifier and password</source>
        <translation>Identificador i contrasenya</translation>
    </message>
    <message>
        <source>Those of an account made with Cesium, Sakia or Silkaj before 2026. They always lead to some account: check its address at the next step.</source>
        <translation>Els d’un compte creat amb Cesium, Sakia o Silkaj abans del 2026. Sempre porten a algun compte: comproveu-ne l’adreça al pas següent.</translation>
    </message>
    <message>
        <source>Find my account</source>
        <translation>Troba el meu compte</translation>
    </message>
    <message>
        <source>Those of an account made with Sakia, Silkaj or the like. They always lead to some account: check its address at the next step.</source>
        <translation>Els d’un compte creat amb Sakia, Silkaj o un programa semblant. Sempre porten a algun compte: comproveu-ne l’adreça al pas següent.</translation>
    </message>
</context>
<context>
    <name>CurrencyFoundView</name>
    <message>
        <source>This is what they keep</source>
        <translation>Això és el que porten</translation>
    </message>
    <message>
        <source>Use this currency</source>
        <translation>Usa aquesta moneda</translation>
    </message>
    <message>
        <source>{symbol}, known as “{name}”</source>
        <translation>{symbol}, coneguda com «{name}»</translation>
    </message>
    <message>
        <source>{symbol}, unknown to this program</source>
        <translation>{symbol}, desconeguda per a aquest programa</translation>
    </message>
    <message>
        <source>Its first block (genesis), which tells it from every other currency: {genesis}</source>
        <translation>El seu primer bloc (gènesi), que la distingeix de totes les altres: {genesis}</translation>
    </message>
    <message>
        <source>Compare the genesis with what the people of this currency publish.</source>
        <translation>Compareu la gènesi amb la que publica la gent d’aquesta moneda.</translation>
    </message>
</context>
<context>
    <name>CurrencyPage</name>
    <message>
        <source>The currency {symbol}</source>
        <translation>La moneda {symbol}</translation>
    </message>
    <message>
        <source>They come with the first connection to a node.</source>
        <translation>Arriben amb la primera connexió a un node.</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Encara no hi ha xifres</translation>
    </message>
    <message>
        <source>What each member creates every day, the same for all.</source>
        <translation>El que cada membre crea cada dia, igual per a tothom.</translation>
    </message>
    <message>
        <source>Universal dividend</source>
        <translation>Dividend universal</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>aviat</translation>
    </message>
    <message>
        <source>Next dividend</source>
        <translation>Pròxim dividend</translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>encara sense data</translation>
    </message>
    <message>
        <source>Next re-evaluation</source>
        <translation>Pròxima reavaluació</translation>
    </message>
    <message>
        <source>What each member creates, the same for all.</source>
        <translation>El que crea cada membre, igual per a tothom.</translation>
    </message>
    <message>
        <source>The dividend follows the average share. If it happened today, it would be {amount}.</source>
        <translation>El dividend segueix la part mitjana. Si passés avui, seria de {amount}.</translation>
    </message>
    <message>
        <source>Every six months the dividend follows the average share. If it happened today, one dividend would be {amount}.</source>
        <translation>Cada sis mesos el dividend segueix la part mitjana. Si fos avui, un dividend valdria {amount}.</translation>
    </message>
    <message>
        <source>All dividends created since the start, those not claimed yet included (M).</source>
        <translation>Tots els dividends creats des del principi, inclosos els que encara no s’han cobrat (M).</translation>
    </message>
    <message>
        <source>Money in all</source>
        <translation>Massa monetària</translation>
    </message>
    <message>
        <source>People in the web of trust, who create the money together (N).</source>
        <translation>Persones de la xarxa de confiança, que creen juntes la moneda (N).</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>All the money divided by the number of members (M/N): {amount}.</source>
        <translation>Tota la moneda dividida pel nombre de membres (M/N): {amount}.</translation>
    </message>
    <message>
        <source>Average share</source>
        <translation>Part mitjana</translation>
    </message>
    <message>
        <source>At this pace it grows by {percent} in a year.</source>
        <translation>A aquest ritme creix un {percent} en un any.</translation>
    </message>
    <message>
        <source>What each member creates, the same for all: one every {duration}.</source>
        <translation>El que crea cada membre, igual per a tothom: un cada {duration}.</translation>
    </message>
    <message>
        <source>Every {duration} the dividend follows the average share. If it happened today, one dividend would be {amount}.</source>
        <translation>Cada {duration} el dividend segueix la part mitjana. Si fos avui, un dividend valdria {amount}.</translation>
    </message>
    <message>
        <source>All dividends created since the start (M).</source>
        <translation>Tots els dividends creats des del principi (M).</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation>avui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ahir</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demà</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} a les {time}</translation>
    </message>
    <message>
        <source>as of {moment}, block {number}</source>
        <translation>dades de {moment}, bloc {number}</translation>
    </message>
    <message>
        <source>block {number} of the former network</source>
        <translation>bloc {number} de la xarxa antiga</translation>
    </message>
    <message>
        <source>block {number}</source>
        <translation>bloc {number}</translation>
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
        <translation>ara mateix</translation>
    </message>
    <message>
        <source>{duration} ago</source>
        <translation>fa {duration}</translation>
    </message>
    <message>
        <source>in {duration}</source>
        <translation>d’aquí a {duration}</translation>
    </message>
</context>
<context>
    <name>DemonstrationCard</name>
    <message>
        <source>Demonstration</source>
        <translation>Demostració</translation>
    </message>
    <message>
        <source>A village that lives on this computer alone. Try everything; you can start again from nothing.</source>
        <translation>Un poble que només viu en aquest ordinador. Proveu-ho tot; podeu tornar a començar de zero.</translation>
    </message>
    <message>
        <source>A village that lives on this computer alone, to try everything in. Your accounts stay as they are.</source>
        <translation>Un poble que només viu en aquest ordinador, per provar-ho tot. Els vostres comptes es queden com estan.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Fes el recorregut</translation>
    </message>
    <message>
        <source>Start afresh…</source>
        <translation>Comença de zero…</translation>
    </message>
    <message>
        <source>Everything done here is forgotten: the demonstration’s accounts, payments, contacts and the steps of the tour. It was worth nothing, and cannot be brought back. Language, colours and units stay, and so do your real accounts, which are kept elsewhere.</source>
        <translation>S’oblida tot el que s’ha fet aquí: els comptes, els pagaments i els contactes de la demostració, i els passos del recorregut. No valia res i no es pot recuperar. La llengua, els colors i les unitats es queden, i també els vostres comptes de debò, que es desen en un altre lloc.</translation>
    </message>
    <message>
        <source>Start the demonstration afresh?</source>
        <translation>Voleu començar la demostració de zero?</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Comença de zero</translation>
    </message>
</context>
<context>
    <name>DeriveView</name>
    <message>
        <source>&amp;Recovery phrase</source>
        <translation>&amp;Frase de recuperació</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Your own word for it; nobody else sees it.</source>
        <translation>El nom que vós li doneu; ningú més no el veu.</translation>
    </message>
    <message>
        <source>Another account of a phrase I have here</source>
        <translation>Un altre compte d’una frase que ja és aquí</translation>
    </message>
    <message>
        <source>Add this account</source>
        <translation>Afegeix aquest compte</translation>
    </message>
    <message>
        <source>Phrase {number} ({language})</source>
        <translation>Frase {number} ({language})</translation>
    </message>
</context>
<context>
    <name>DoorsView</name>
    <message>
        <source>Welcome to Sakia</source>
        <translation>Us donem la benvinguda a Sakia</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Afegeix un compte</translation>
    </message>
    <message>
        <source>Where does the account come from?</source>
        <translation>D’on ve el compte?</translation>
    </message>
    <message>
        <source>A wallet for the free currency Ğ1 and others like it: your accounts, your payments and their history. Your keys stay on this computer, encrypted, and nowhere else.</source>
        <translation>Una cartera per a la moneda lliure Ğ1 i d’altres com ella: els vostres comptes, els vostres pagaments i el seu historial. Les vostres claus es queden en aquest ordinador, xifrades, i enlloc més.</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Crea un compte</translation>
    </message>
    <message>
        <source>Twelve words to write down, a password, and it is yours.</source>
        <translation>Dotze paraules per apuntar, una contrasenya, i és vostre.</translation>
    </message>
    <message>
        <source>I already have an account</source>
        <translation>Ja tinc un compte</translation>
    </message>
    <message>
        <source>See the balance and the history of any account. Paying from it needs its key.</source>
        <translation>Mireu el saldo i l’historial de qualsevol compte. Per pagar-hi cal la seva clau.</translation>
    </message>
    <message>
        <source>Watch an address</source>
        <translation>Segueix una adreça</translation>
    </message>
    <message>
        <source>A separate account with its own address; the recovery phrase you have restores it too.</source>
        <translation>Un compte a part amb la seva pròpia adreça; la frase de recuperació que teniu també el recupera.</translation>
    </message>
    <message>
        <source>Another account of a phrase I have here</source>
        <translation>Un altre compte d’una frase que ja és aquí</translation>
    </message>
    <message>
        <source>A test network, or another free currency: give the addresses of its servers.</source>
        <translation>Una xarxa de proves o una altra moneda lliure: doneu les adreces dels seus servidors.</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Una altra moneda</translation>
    </message>
    <message>
        <source>A small village that lives on this computer alone: pay and be paid, nothing is at stake.</source>
        <translation>Un poblet que només viu en aquest ordinador: pagueu i cobreu, sense arriscar res.</translation>
    </message>
    <message>
        <source>Try it without money</source>
        <translation>Prova-ho sense diners</translation>
    </message>
    <message>
        <source>Camille’s accounts in a small village that lives on this computer alone. Password: {password}</source>
        <translation>Els comptes de Camille en un poblet que només viu en aquest ordinador. Contrasenya: {password}</translation>
    </message>
    <message>
        <source>Open the demonstration’s accounts</source>
        <translation>Obre els comptes de la demostració</translation>
    </message>
    <message>
        <source>By its recovery phrase, its key file, or its secret identifier and password of Cesium or Sakia.</source>
        <translation>Amb la frase de recuperació, el fitxer de clau o l’identificador secret i la contrasenya de Cesium o Sakia.</translation>
    </message>
</context>
<context>
    <name>DownloadPage</name>
    <message>
        <source>Check a download</source>
        <translation>Comprova una baixada</translation>
    </message>
    <message>
        <source>Before you open it</source>
        <translation>Abans d’obrir-lo</translation>
    </message>
    <message>
        <source>Drop the file you downloaded on this page, or choose it. It is read and compared, never started.</source>
        <translation>Deixeu anar en aquesta pàgina el fitxer que heu baixat, o trieu-lo. Es llegeix i es compara, i no s’executa mai.</translation>
    </message>
    <message>
        <source>{list} and {signature} of the same version must lie beside it, or be dropped with it; both are published with every release.</source>
        <translation>{list} i {signature} de la mateixa versió han de ser al costat, o deixar-se anar alhora; tots dos es publiquen amb cada versió.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Tria un fitxer…</translation>
    </message>
    <message>
        <source>Choose the list…</source>
        <translation>Tria la llista…</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 del fitxer</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of the file</source>
        <translation>Copia el SHA-256 del fitxer</translation>
    </message>
    <message>
        <source>{name} – {size} bytes</source>
        <translation>{name} – {size} bytes</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>S’està llegint el fitxer…</translation>
    </message>
    <message>
        <source>File to check</source>
        <translation>Fitxer per comprovar</translation>
    </message>
    <message>
        <source>List of a release</source>
        <translation>Llista d’una versió</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This is a mistake of Sakia’s, not yours. Your money is where it was.</source>
        <translation>És un error de Sakia, no vostre. Els vostres diners són on eren.</translation>
    </message>
    <message>
        <source>Possible from {date}.</source>
        <translation>Serà possible a partir del {date}.</translation>
    </message>
    <message>
        <source>The network refused it, and does not say why.</source>
        <translation>La xarxa ho ha rebutjat i no diu per què.</translation>
    </message>
    <message>
        <source>A rule of the currency forbids it ({rule}). No money moved.</source>
        <translation>Una regla de la moneda ho prohibeix ({rule}). No s’han mogut diners.</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Escriviu una contrasenya.</translation>
    </message>
    <message>
        <source>This password holds a sign that cannot be read. Type it again.</source>
        <translation>Aquesta contrasenya conté un signe que no es pot llegir. Torneu-la a escriure.</translation>
    </message>
    <message>
        <source>This is not the password. Mind the capital letters and the keyboard.</source>
        <translation>Aquesta no és la contrasenya. Fixeu-vos en les majúscules i en el teclat.</translation>
    </message>
    <message>
        <source>There is a vault here already. It was left as it is.</source>
        <translation>Aquí ja hi ha una caixa forta. S’ha deixat com estava.</translation>
    </message>
    <message>
        <source>There is no vault here yet: add an account first.</source>
        <translation>Aquí encara no hi ha cap caixa forta: afegiu primer un compte.</translation>
    </message>
    <message>
        <source>Sakia is locked. Unlock it and try again.</source>
        <translation>Sakia està blocat. Desbloqueu-lo i torneu-ho a provar.</translation>
    </message>
    <message>
        <source>This is not a secret that makes a key.</source>
        <translation>Això no és un secret del qual surti una clau.</translation>
    </message>
    <message>
        <source>The computer has not enough free memory to open the vault ({memory_mib} MiB). Close other programs.</source>
        <translation>L’ordinador no té prou memòria lliure per obrir la caixa forta ({memory_mib} MiB). Tanqueu altres programes.</translation>
    </message>
    <message>
        <source>The system’s own safe cannot be used here. Use your password.</source>
        <translation>El magatzem segur del sistema no es pot usar aquí. Useu la vostra contrasenya.</translation>
    </message>
    <message>
        <source>The system does not know this vault. Use your password.</source>
        <translation>El sistema no coneix aquesta caixa forta. Useu la vostra contrasenya.</translation>
    </message>
    <message>
        <source>The file of the vault is gone, but a backup is there. Nothing is lost before you choose.</source>
        <translation>El fitxer de la caixa forta ha desaparegut, però n’hi ha una còpia. No es perd res mentre no trieu.</translation>
    </message>
    <message>
        <source>A newer Sakia wrote this vault. Install it to open the vault; the file was left as it is.</source>
        <translation>Aquesta caixa forta la va escriure una versió més nova de Sakia. Instal·leu-la per obrir-la; el fitxer s’ha deixat com estava.</translation>
    </message>
    <message>
        <source>The vault is saved, but its old backup could not be replaced. Check the disk, then try again.</source>
        <translation>La caixa forta s’ha desat, però no se n’ha pogut substituir la còpia antiga. Comproveu el disc i torneu-ho a provar.</translation>
    </message>
    <message>
        <source>Type the words of your recovery phrase.</source>
        <translation>Escriviu les paraules de la vostra frase de recuperació.</translation>
    </message>
    <message>
        <source>A recovery phrase has {allowed} words; there are {count} here.</source>
        <translation>Una frase de recuperació té {allowed} paraules; aquí n’hi ha {count}.</translation>
    </message>
    <message>
        <source>Word {position}, {word}, is in no list. The nearest: {nearest}.</source>
        <translation>La paraula {position}, {word}, no és a cap llista. La més semblant: {nearest}.</translation>
    </message>
    <message>
        <source>All words are right, but they do not fit together: one is another, or the order is wrong.</source>
        <translation>Totes les paraules són correctes, però no encaixen: n’hi ha una que és una altra, o l’ordre no és bo.</translation>
    </message>
    <message>
        <source>There is no word list in this language.</source>
        <translation>No hi ha cap llista de paraules en aquesta llengua.</translation>
    </message>
    <message>
        <source>Step {position} of the derivation is not written as it should: //0, //1…</source>
        <translation>El pas {position} de la derivació no està escrit com cal: //0, //1…</translation>
    </message>
    <message>
        <source>The derivation is too long.</source>
        <translation>La derivació és massa llarga.</translation>
    </message>
    <message>
        <source>The number of step {position} of the derivation is too large.</source>
        <translation>El número del pas {position} de la derivació és massa gran.</translation>
    </message>
    <message>
        <source>Derivations with a password (///) are not supported.</source>
        <translation>No s’admeten derivacions amb contrasenya (///).</translation>
    </message>
    <message>
        <source>Step {position}: this kind of key takes // and not /.</source>
        <translation>Pas {position}: aquesta mena de clau vol // i no /.</translation>
    </message>
    <message>
        <source>Type your secret identifier.</source>
        <translation>Escriviu el vostre identificador secret.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Escriviu la vostra contrasenya.</translation>
    </message>
    <message>
        <source>This text holds a sign that cannot be read. Type it again.</source>
        <translation>Aquest text conté un signe que no es pot llegir. Torneu-lo a escriure.</translation>
    </message>
    <message>
        <source>The comment is too long: {bytes} bytes, where {max_bytes} fit. Accents and emoji count more.</source>
        <translation>El comentari és massa llarg: {bytes} bytes, i n’hi caben {max_bytes}. Els accents i els emojis compten més.</translation>
    </message>
    <message>
        <source>One payment pays each account once, and not the account that pays. Nothing was sent.</source>
        <translation>Un pagament paga cada compte una sola vegada, i mai el que paga. No s’ha enviat res.</translation>
    </message>
    <message>
        <source>One payment pays {most} people at most. Make two of it. Nothing was sent.</source>
        <translation>Un pagament paga {most} persones com a màxim. Feu-ne dos. No s’ha enviat res.</translation>
    </message>
    <message>
        <source>The recipient’s account does not exist yet and needs {existential_deposit_cents} to be opened; {amount_cents} is less. Nothing was sent.</source>
        <translation>El compte del destinatari encara no existeix i necessita {existential_deposit_cents} per obrir-se; {amount_cents} és menys. No s’ha enviat res.</translation>
    </message>
    <message>
        <source>There is not enough: {missing_cents} are missing. {needed_cents} are needed and {available_cents} can be spent. Nothing was sent.</source>
        <translation>No n’hi ha prou: falten {missing_cents}. Calen {needed_cents} i es poden gastar {available_cents}. No s’ha enviat res.</translation>
    </message>
    <message>
        <source>This would empty the account, which must keep a little to stay open: {missing_cents} are missing. Choose “everything” to close it.</source>
        <translation>Això buidaria el compte, que ha de guardar una mica per continuar obert: falten {missing_cents}. Trieu «tot» per tancar-lo.</translation>
    </message>
    <message>
        <source>The fee of {fee_cents} must come from money already in the account: {available_cents} can pay it. Nothing was sent.</source>
        <translation>La comissió de {fee_cents} ha de sortir dels diners que ja són al compte: {available_cents} la poden pagar. No s’ha enviat res.</translation>
    </message>
    <message>
        <source>{held_cents} are held in this account: it cannot be closed until they are free.</source>
        <translation>En aquest compte hi ha {held_cents} retinguts: no es pot tancar fins que siguin lliures.</translation>
    </message>
    <message>
        <source>Only a member’s account has dividends to claim.</source>
        <translation>Només el compte d’un membre té dividends per cobrar.</translation>
    </message>
    <message>
        <source>There is no dividend to claim now: the next one comes within a day.</source>
        <translation>Ara no hi ha cap dividend per cobrar: el pròxim arriba en menys d’un dia.</translation>
    </message>
    <message>
        <source>Something changed since you looked at this payment. Look at it once more before you sign.</source>
        <translation>Alguna cosa ha canviat d’ençà que vau mirar aquest pagament. Mireu-lo una altra vegada abans de signar.</translation>
    </message>
    <message>
        <source>An earlier payment of this account came to nothing. A new one has to wait until that is certain.</source>
        <translation>Un pagament anterior d’aquest compte ha quedat en res. Per fer-ne un altre cal esperar que això sigui segur.</translation>
    </message>
    <message>
        <source>This account was closed and opened again. A new payment has to wait until no old one can be played twice.</source>
        <translation>Aquest compte es va tancar i tornar a obrir. Un pagament nou ha d’esperar que cap d’antic no es pugui repetir.</translation>
    </message>
    <message>
        <source>This payment is settled: there is nothing to send again.</source>
        <translation>Aquest pagament està resolt: no hi ha res per tornar a enviar.</translation>
    </message>
    <message>
        <source>A node gave figures of the dividend that cannot be true. They are not believed.</source>
        <translation>Un node ha donat xifres del dividend que no poden ser certes. No es creuen.</translation>
    </message>
    <message>
        <source>This unit has no meaning while the currency has no dividend.</source>
        <translation>Aquesta unitat no té sentit mentre la moneda no tingui dividend.</translation>
    </message>
    <message>
        <source>This unit has no meaning while the currency has no members.</source>
        <translation>Aquesta unitat no té sentit mentre la moneda no tingui membres.</translation>
    </message>
    <message>
        <source>This unit has no meaning while the currency has no money.</source>
        <translation>Aquesta unitat no té sentit mentre no hi hagi diners en la moneda.</translation>
    </message>
    <message>
        <source>The network waits for an earlier payment of this account before it takes this one.</source>
        <translation>La xarxa espera un pagament anterior d’aquest compte abans d’acceptar aquest.</translation>
    </message>
    <message>
        <source>Another operation of this account took its place: this one can no longer be taken.</source>
        <translation>Una altra operació d’aquest compte n’ha pres el lloc: aquesta ja no es pot acceptar.</translation>
    </message>
    <message>
        <source>The network did not recognise the signature. No money moved.</source>
        <translation>La xarxa no ha reconegut la signatura. No s’han mogut diners.</translation>
    </message>
    <message>
        <source>The payment waited too long and is no longer valid. No money moved.</source>
        <translation>El pagament ha esperat massa i ja no és vàlid. No s’han mogut diners.</translation>
    </message>
    <message>
        <source>The server has too much to do. The payment is offered again soon.</source>
        <translation>El servidor té massa feina. El pagament se li tornarà a oferir aviat.</translation>
    </message>
    <message>
        <source>The server does not want this payment for now. It is offered again soon.</source>
        <translation>El servidor no vol aquest pagament per ara. Se li tornarà a oferir aviat.</translation>
    </message>
    <message>
        <source>Another operation of this account has the same number: the server keeps the first.</source>
        <translation>Una altra operació d’aquest compte té el mateix número: el servidor es queda la primera.</translation>
    </message>
    <message>
        <source>The network did not take the payment. No money moved.</source>
        <translation>La xarxa no ha acceptat el pagament. No s’han mogut diners.</translation>
    </message>
    <message>
        <source>A rule of the currency forbade it, and no server says which any more.</source>
        <translation>Una regla de la moneda ho ha prohibit, i cap servidor ja no diu quina.</translation>
    </message>
    <message>
        <source>This money is frozen for now.</source>
        <translation>Aquests diners estan congelats per ara.</translation>
    </message>
    <message>
        <source>No node can be reached. Check your connection; the figures shown are the last ones known.</source>
        <translation>No s’arriba a cap node. Comproveu la connexió; les xifres que veieu són les últimes conegudes.</translation>
    </message>
    <message>
        <source>The node takes too long to answer. It is asked again soon.</source>
        <translation>El node triga massa a respondre. Se li tornarà a preguntar aviat.</translation>
    </message>
    <message>
        <source>The node’s answer makes no sense. It is not believed.</source>
        <translation>La resposta del node no té sentit. No es creu.</translation>
    </message>
    <message>
        <source>The node’s answer is absurdly long. It was cut off and is not believed.</source>
        <translation>La resposta del node és absurdament llarga. S’ha tallat i no es creu.</translation>
    </message>
    <message>
        <source>This node keeps another currency. Nothing it says is believed.</source>
        <translation>Aquest node porta una altra moneda. No es creu res del que diu.</translation>
    </message>
    <message>
        <source>This node writes the addresses of another network. It is not believed.</source>
        <translation>Aquest node escriu les adreces d’una altra xarxa. No se’l creu.</translation>
    </message>
    <message>
        <source>The node has too much to do. It is asked again soon.</source>
        <translation>El node té massa feina. Se li tornarà a preguntar aviat.</translation>
    </message>
    <message>
        <source>The connection to the node was closed. It is opened again soon.</source>
        <translation>La connexió amb el node s’ha tancat. Es tornarà a obrir aviat.</translation>
    </message>
    <message>
        <source>This is not the address of a node: it starts with wss://, or with https:// for Duniter v1.</source>
        <translation>Aquesta no és l’adreça d’un node: comença per wss://, o per https:// per a Duniter v1.</translation>
    </message>
    <message>
        <source>The currency’s rules changed in a way this Sakia does not know. Nothing is signed; look for an update.</source>
        <translation>Les regles de la moneda han canviat d’una manera que aquesta versió de Sakia no coneix. No se signa res; busqueu una actualització.</translation>
    </message>
    <message>
        <source>The network is slow to make blocks final ({blocks} blocks behind). Signing waits until it has caught up.</source>
        <translation>La xarxa triga a fer definitius els blocs ({blocks} blocs de retard). Per signar cal esperar que es posi al dia.</translation>
    </message>
    <message>
        <source>The blocks this node gives do not follow each other. It is not believed.</source>
        <translation>Els blocs que dona aquest node no se segueixen. No se’l creu.</translation>
    </message>
    <message>
        <source>This node is far behind the others. Another one is asked.</source>
        <translation>Aquest node va molt endarrerit respecte dels altres. Es pregunta a un altre.</translation>
    </message>
    <message>
        <source>This node contradicts most of the others. It is set aside and nothing was signed. Review again: another one will be asked.</source>
        <translation>Aquest node contradiu la majoria dels altres. S’ha deixat de banda i no s’ha signat res. Reviseu-ho de nou: es preguntarà a un altre.</translation>
    </message>
    <message>
        <source>The node gave a figure that its own proof refutes. It is set aside and nothing was signed. Review again: another node will be asked.</source>
        <translation>El node ha donat una xifra que la seva pròpia prova desmenteix. S’ha deixat de banda i no s’ha signat res. Reviseu-ho de nou: es preguntarà a un altre node.</translation>
    </message>
    <message>
        <source>The servers contradict each other and no majority says which is right. Nothing is signed with their figures; your money is where it was. Try again later, or look at the network page.</source>
        <translation>Els servidors es contradiuen i cap majoria no diu quin té raó. No se signa res amb les seves xifres; els vostres diners són on eren. Torneu-ho a provar més tard o mireu la pàgina de la xarxa.</translation>
    </message>
    <message>
        <source>This node describes the currency’s rules otherwise than most others. It is not believed.</source>
        <translation>Aquest node descriu les regles de la moneda d’una altra manera que la majoria. No se’l creu.</translation>
    </message>
    <message>
        <source>No way leads to this node: look at its address and at your connection.</source>
        <translation>Cap camí no porta a aquest node: mireu-ne l’adreça i la vostra connexió.</translation>
    </message>
    <message>
        <source>A web page answers instead of the node. Perhaps your network asks you to log in: open a browser and look.</source>
        <translation>Respon una pàgina web en comptes del node. Potser la vostra xarxa demana que us identifiqueu: obriu un navegador i mireu-ho.</translation>
    </message>
    <message>
        <source>What answers cannot show that it is the node. Perhaps your network asks you to log in, or the date of this computer is wrong.</source>
        <translation>El que respon no pot demostrar que és el node. Potser la vostra xarxa demana que us identifiqueu, o la data d’aquest ordinador no és bona.</translation>
    </message>
    <message>
        <source>The indexer cannot be reached: balances and payments work, histories wait.</source>
        <translation>No s’arriba a l’indexador: els saldos i els pagaments funcionen, els historials esperen.</translation>
    </message>
    <message>
        <source>The indexer takes too long to answer. It is asked again soon.</source>
        <translation>L’indexador triga massa a respondre. Se li tornarà a preguntar aviat.</translation>
    </message>
    <message>
        <source>The indexer’s answer makes no sense. It is not believed.</source>
        <translation>La resposta de l’indexador no té sentit. No es creu.</translation>
    </message>
    <message>
        <source>The indexer’s answer is absurdly long. It was cut off and is not believed.</source>
        <translation>La resposta de l’indexador és absurdament llarga. S’ha tallat i no es creu.</translation>
    </message>
    <message>
        <source>This indexer reads another currency. Nothing it says is believed.</source>
        <translation>Aquest indexador llegeix una altra moneda. No es creu res del que diu.</translation>
    </message>
    <message>
        <source>This is not the address of an indexer: it starts with https:// or http://.</source>
        <translation>Aquesta no és l’adreça d’un indexador: comença per https:// o http://.</translation>
    </message>
    <message>
        <source>The indexer has not read that far yet. It is asked again soon.</source>
        <translation>L’indexador encara no ha llegit fins allà. Se li tornarà a preguntar aviat.</translation>
    </message>
    <message>
        <source>No way leads to this indexer: look at its address and at your connection.</source>
        <translation>Cap camí no porta a aquest indexador: mireu-ne l’adreça i la vostra connexió.</translation>
    </message>
    <message>
        <source>A web page answers instead of the indexer. Perhaps your network asks you to log in: open a browser and look.</source>
        <translation>Respon una pàgina web en comptes de l’indexador. Potser la vostra xarxa demana que us identifiqueu: obriu un navegador i mireu-ho.</translation>
    </message>
    <message>
        <source>What answers cannot show that it is the indexer. Perhaps your network asks you to log in, or the date of this computer is wrong.</source>
        <translation>El que respon no pot demostrar que és l’indexador. Potser la vostra xarxa demana que us identifiqueu, o la data d’aquest ordinador no és bona.</translation>
    </message>
    <message>
        <source>The disk is full: {path} was not written. Make room and try again.</source>
        <translation>El disc és ple: no s’ha escrit {path}. Feu lloc i torneu-ho a provar.</translation>
    </message>
    <message>
        <source>Sakia is open already with this profile: look for its window.</source>
        <translation>Sakia ja és obert amb aquest perfil: busqueu-ne la finestra.</translation>
    </message>
    <message>
        <source>The disk is full: {folder}. Make room and try again.</source>
        <translation>El disc és ple: {folder}. Feu lloc i torneu-ho a provar.</translation>
    </message>
    <message>
        <source>The settings cannot be read; the usual ones are used. The first change keeps the old file as {aside}.</source>
        <translation>No es poden llegir les preferències; s’usen les habituals. Amb el primer canvi, el fitxer antic es desarà com a {aside}.</translation>
    </message>
    <message>
        <source>The file that says which currency you use cannot be read, so this is the Ğ1: {path}. Nothing was deleted.</source>
        <translation>No es pot llegir el fitxer que diu quina moneda useu; per tant, aquesta és la Ğ1: {path}. No s’ha esborrat res.</translation>
    </message>
    <message>
        <source>The neighbour cannot pay just now. Try again in a moment.</source>
        <translation>El veí no pot pagar ara mateix. Torneu-ho a provar d’aquí a un moment.</translation>
    </message>
    <message>
        <source>The demonstration could not start. Try again.</source>
        <translation>La demostració no ha pogut començar. Torneu-ho a provar.</translation>
    </message>
    <message>
        <source>The demonstration’s file is damaged or of another version; it is kept as {aside}. Try again: a new demonstration begins.</source>
        <translation>El fitxer de la demostració s’ha fet malbé o és d’una altra versió; es desa com a {aside}. Torneu-ho a provar: començarà una demostració nova.</translation>
    </message>
    <message>
        <source>The demonstration’s file cannot be read.</source>
        <translation>No es pot llegir el fitxer de la demostració.</translation>
    </message>
    <message>
        <source>Another version of Sakia wrote the demonstration’s file.</source>
        <translation>El fitxer de la demostració el va escriure una altra versió de Sakia.</translation>
    </message>
    <message>
        <source>A newer Sakia wrote this database. Install it; the file was left as it is: {path}.</source>
        <translation>Aquesta base de dades la va escriure una versió més nova de Sakia. Instal·leu-la; el fitxer s’ha deixat com estava: {path}.</translation>
    </message>
    <message>
        <source>The database is damaged and was left as it is: {path}. Your money is on the network and your keys in the vault; take the file away and Sakia reads everything again.</source>
        <translation>La base de dades s’ha fet malbé i s’ha deixat com estava: {path}. Els vostres diners són a la xarxa i les vostres claus, a la caixa forta; traieu el fitxer i Sakia ho tornarà a llegir tot.</translation>
    </message>
    <message>
        <source>The disk is full. Make room; nothing is lost, the network remembers.</source>
        <translation>El disc és ple. Feu lloc; no es perd res, la xarxa ho recorda.</translation>
    </message>
    <message>
        <source>A server gave an amount that cannot be. It was not kept.</source>
        <translation>Un servidor ha donat un import impossible. No s’ha desat.</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>Escriviu un import.</translation>
    </message>
    <message>
        <source>{character} at place {position} does not belong in a number.</source>
        <translation>{character}, al lloc {position}, no pot ser en un número.</translation>
    </message>
    <message>
        <source>The separators of this number are not where thousands are (place {position}).</source>
        <translation>Els separadors d’aquest número no són on van els milers (lloc {position}).</translation>
    </message>
    <message>
        <source>An amount to pay cannot be less than zero.</source>
        <translation>Un import per pagar no pot ser menor que zero.</translation>
    </message>
    <message>
        <source>Too many decimals: {given}, where {allowed} are possible.</source>
        <translation>Massa decimals: {given}, i n’hi pot haver {allowed}.</translation>
    </message>
    <message>
        <source>This can be read as {as_decimal} or as {as_groups}. Write it without the separator of thousands.</source>
        <translation>Això es pot llegir com a {as_decimal} o com a {as_groups}. Escriviu-ho sense el separador de milers.</translation>
    </message>
    <message>
        <source>This is too long for an amount.</source>
        <translation>Això és massa llarg per a un import.</translation>
    </message>
    <message>
        <source>Type an amount above zero.</source>
        <translation>Escriviu un import més gran que zero.</translation>
    </message>
    <message>
        <source>This is less than a cent, the smallest amount there is.</source>
        <translation>Això és menys d’un cèntim, l’import més petit que hi ha.</translation>
    </message>
    <message>
        <source>This is more than all the money there can be ({maximum_cents}).</source>
        <translation>Això és més que tots els diners que hi pot haver ({maximum_cents}).</translation>
    </message>
    <message>
        <source>Type or paste an address.</source>
        <translation>Escriviu o enganxeu una adreça.</translation>
    </message>
    <message>
        <source>The character {character} at place {position} is in no address. Look at it once more.</source>
        <translation>El caràcter {character}, al lloc {position}, no surt en cap adreça. Mireu-la una altra vegada.</translation>
    </message>
    <message>
        <source>An address has {expected} characters; this text has {length}. A part may be missing.</source>
        <translation>Una adreça té {expected} caràcters; aquest text en té {length}. Potser en falta una part.</translation>
    </message>
    <message>
        <source>Capital and small letters got lost in this address. Copy it again from where it was shown.</source>
        <translation>En aquesta adreça s’han perdut les majúscules i les minúscules. Torneu-la a copiar d’on es mostrava.</translation>
    </message>
    <message>
        <source>A character of this address is wrong: its check does not match. Copy it once more.</source>
        <translation>Un caràcter d’aquesta adreça és erroni: la comprovació no coincideix. Copieu-la una altra vegada.</translation>
    </message>
    <message>
        <source>This is an address of another network. On this network the same key is {offered}.</source>
        <translation>Aquesta és una adreça d’una altra xarxa. En aquesta xarxa, la mateixa clau és {offered}.</translation>
    </message>
    <message>
        <source>This link gives {parameter} twice. Ask for it once more.</source>
        <translation>Aquest enllaç dona {parameter} dues vegades. Demaneu-lo de nou.</translation>
    </message>
    <message>
        <source>This link asks for something Sakia cannot do.</source>
        <translation>Aquest enllaç demana una cosa que Sakia no sap fer.</translation>
    </message>
    <message>
        <source>This is neither an address nor a request for a payment, nor the name of anybody known.</source>
        <translation>Això no és ni una adreça, ni una petició de pagament, ni el nom de ningú conegut.</translation>
    </message>
    <message>
        <source>This looks like a secret: a recovery phrase or a key. Never paste it here and show it to nobody. Sakia did not keep it.</source>
        <translation>Això sembla un secret: una frase de recuperació o una clau. No l’enganxeu mai aquí ni l’ensenyeu a ningú. Sakia no l’ha desat.</translation>
    </message>
    <message>
        <source>This request is for another currency: {named}.</source>
        <translation>Aquesta petició és d’una altra moneda: {named}.</translation>
    </message>
    <message>
        <source>This request was made on {issued_at} and is no longer valid. Ask for a new one.</source>
        <translation>Aquesta petició es va fer el {issued_at} i ja no és vàlida. Demaneu-ne una de nova.</translation>
    </message>
    <message>
        <source>This key has no check against typing mistakes. Compare it with the person’s own.</source>
        <translation>Aquesta clau no té comprovació contra errors de tecleig. Compareu-la amb la de la persona mateixa.</translation>
    </message>
    <message>
        <source>This request asks for everything in the account.</source>
        <translation>Aquesta petició demana tot el que hi ha al compte.</translation>
    </message>
    <message>
        <source>This request also asks to send what remains to another account. Sakia does not do that.</source>
        <translation>Aquesta petició demana a més enviar el que quedi a un altre compte. Sakia no ho fa.</translation>
    </message>
    <message>
        <source>This link asks for a certification, not for a payment.</source>
        <translation>Aquest enllaç demana una certificació, no un pagament.</translation>
    </message>
    <message>
        <source>This request is marked as a demonstration.</source>
        <translation>Aquesta petició està marcada com a demostració.</translation>
    </message>
    <message>
        <source>The site that made this link waits for an answer that Sakia does not send.</source>
        <translation>El web que va fer aquest enllaç espera una resposta que Sakia no envia.</translation>
    </message>
    <message>
        <source>You follow this account already.</source>
        <translation>Ja seguiu aquest compte.</translation>
    </message>
    <message>
        <source>There is no address in this text.</source>
        <translation>En aquest text no hi ha cap adreça.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Doneu un nom al compte.</translation>
    </message>
    <message>
        <source>This name is too long: {limit} characters fit.</source>
        <translation>Aquest nom és massa llarg: hi caben {limit} caràcters.</translation>
    </message>
    <message>
        <source>Give this person a name.</source>
        <translation>Doneu un nom a aquesta persona.</translation>
    </message>
    <message>
        <source>This is too long: {max_length} characters fit.</source>
        <translation>Això és massa llarg: hi caben {max_length} caràcters.</translation>
    </message>
    <message>
        <source>Not the words of your phrase: look at the word at place {positions} on your paper.</source>
        <translation>No són les paraules de la vostra frase: mireu al paper la paraula número {positions}.</translation>
    </message>
    <message>
        <source>Choose at least one account.</source>
        <translation>Trieu almenys un compte.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Les dues contrasenyes no són iguals.</translation>
    </message>
    <message>
        <source>This password is easy to guess. Make it longer, or tick below that you know.</source>
        <translation>Aquesta contrasenya és fàcil d’endevinar. Feu-la més llarga, o marqueu a sota que ho sabeu.</translation>
    </message>
    <message>
        <source>A profile’s name is made of letters, digits, - and _.</source>
        <translation>El nom d’un perfil es compon de lletres, xifres, - i _.</translation>
    </message>
    <message>
        <source>No currency called {name} is known here. Known: {known}.</source>
        <translation>Aquí no es coneix cap moneda anomenada {name}. Conegudes: {known}.</translation>
    </message>
    <message>
        <source>This is no list of contacts: a CSV file with the columns name and address is expected.</source>
        <translation>Això no és una llista de contactes: s’espera un fitxer CSV amb les columnes name i address.</translation>
    </message>
    <message>
        <source>This is no picture that can be read. PNG and JPEG files are.</source>
        <translation>Aquesta imatge no es pot llegir. Els fitxers PNG i JPEG sí.</translation>
    </message>
    <message>
        <source>No QR code was found. It must be whole, sharp, and not too small.</source>
        <translation>No s’ha trobat cap codi QR. Ha de ser sencer, nítid i no massa petit.</translation>
    </message>
    <message>
        <source>There are several codes in sight. Show one alone.</source>
        <translation>Hi ha uns quants codis a la vista. Mostreu-ne només un.</translation>
    </message>
    <message>
        <source>The clipboard is empty. Copy a picture, a link or an address.</source>
        <translation>El porta-retalls és buit. Copieu una imatge, un enllaç o una adreça.</translation>
    </message>
    <message>
        <source>This system gives no picture of the screen. Take one yourself, and open its file here.</source>
        <translation>Aquest sistema no dona cap imatge de la pantalla. Feu-ne vós una captura i obriu aquí el fitxer.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} o {last}</translation>
    </message>
    <message>
        <source>This account owns no identity: only who was invited by a member has one.</source>
        <translation>Aquest compte no té cap identitat: només en té qui ha estat convidat per un membre.</translation>
    </message>
    <message>
        <source>This identity has its name already; a name is final.</source>
        <translation>Aquesta identitat ja té nom; un nom és definitiu.</translation>
    </message>
    <message>
        <source>This account has been invited already: it owns an identity.</source>
        <translation>Aquest compte ja ha estat convidat: té una identitat.</translation>
    </message>
    <message>
        <source>There is no such identity, or it was removed.</source>
        <translation>No existeix aquesta identitat, o s’ha eliminat.</translation>
    </message>
    <message>
        <source>This name is taken. A name is never given twice, even when its identity is gone: choose another.</source>
        <translation>Aquest nom és ocupat. Un nom no es dona mai dues vegades, ni tan sols quan la seva identitat ja no existeix: trieu-ne un altre.</translation>
    </message>
    <message>
        <source>A name has 3 to 42 letters without accents, digits, “-” or “_”, and nothing else.</source>
        <translation>Un nom té de 3 a 42 lletres sense accents, xifres, «-» o «_», i res més.</translation>
    </message>
    <message>
        <source>Only members invite newcomers, and this account’s owner is none.</source>
        <translation>Només els membres conviden persones noves, i el titular d’aquest compte no ho és.</translation>
    </message>
    <message>
        <source>You invited somebody a short while ago: between two invitations there must be five days.</source>
        <translation>Fa poc que heu convidat algú: entre dues invitacions han de passar cinc dies.</translation>
    </message>
    <message>
        <source>This account does not exist yet: it must hold a little money first. Pay it 3.00, for instance.</source>
        <translation>Aquest compte encara no existeix: abans ha de tenir uns quants diners. Pagueu-li 3,00, per exemple.</translation>
    </message>
    <message>
        <source>The newcomer’s account must hold a little money of its own first, about 3.00. You can lend it.</source>
        <translation>El compte de la persona nova ha de tenir abans uns quants diners propis, uns 3,00. Els hi podeu deixar.</translation>
    </message>
    <message>
        <source>The newcomer’s account is linked to somebody’s identity: they must unlink it, or take another one.</source>
        <translation>El compte de la persona nova està vinculat a la identitat d’algú: cal que el desvinculi o que en faci servir un altre.</translation>
    </message>
    <message>
        <source>Only an identity that was a member once can be revoked. This one disappears by itself if it is left.</source>
        <translation>Només es pot revocar una identitat que hagi estat membre alguna vegada. Aquesta desapareix sola si no s’hi fa res.</translation>
    </message>
    <message>
        <source>The signature does not belong to this key, this identity and this currency.</source>
        <translation>La signatura no correspon a aquesta clau, aquesta identitat i aquesta moneda.</translation>
    </message>
    <message>
        <source>The account makes blocks as a smith: it must go offline before its identity can change accounts.</source>
        <translation>El compte fa blocs com a forjador: s’ha de desconnectar abans que la seva identitat pugui canviar de compte.</translation>
    </message>
    <message>
        <source>The account made blocks as a smith a short while ago: its identity cannot change accounts yet.</source>
        <translation>Fa poc que el compte feia blocs com a forjador: la seva identitat encara no pot canviar de compte.</translation>
    </message>
    <message>
        <source>This identity changed accounts less than six months ago, and cannot do so again before.</source>
        <translation>Aquesta identitat va canviar de compte fa menys de sis mesos i no ho pot tornar a fer abans.</translation>
    </message>
    <message>
        <source>This account owns an identity already: choose another one.</source>
        <translation>Aquest compte ja té una identitat: trieu-ne un altre.</translation>
    </message>
    <message>
        <source>This identity has been with that account before and cannot go back to it.</source>
        <translation>Aquesta identitat ja va ser en aquell compte i no hi pot tornar.</translation>
    </message>
    <message>
        <source>This revocation was signed by a key that does not own the identity, or no longer may revoke it.</source>
        <translation>Aquesta revocació la va signar una clau que no té la identitat o que ja no la pot revocar.</translation>
    </message>
    <message>
        <source>This identity is revoked already, for good.</source>
        <translation>Aquesta identitat ja està revocada, per sempre.</translation>
    </message>
    <message>
        <source>The membership began or was renewed too short a time ago to be renewed.</source>
        <translation>L’adhesió va començar o es va renovar fa massa poc per renovar-la.</translation>
    </message>
    <message>
        <source>This account is linked to no identity.</source>
        <translation>Aquest compte no està vinculat a cap identitat.</translation>
    </message>
    <message>
        <source>The currency has given this identity a status that this version of Sakia does not know: nothing is signed that depends on it. A newer version will know it.</source>
        <translation>La moneda ha donat a aquesta identitat un estat que aquesta versió de Sakia no coneix: no se signa res que en depengui. Una versió més nova el coneixerà.</translation>
    </message>
    <message>
        <source>This account owns no identity: only members certify.</source>
        <translation>Aquest compte no té cap identitat: només certifiquen els membres.</translation>
    </message>
    <message>
        <source>Nobody can certify themselves.</source>
        <translation>Ningú no es pot certificar a si mateix.</translation>
    </message>
    <message>
        <source>You need five certifications in force yourself before you can certify.</source>
        <translation>També vós heu de tenir cinc certificacions vigents abans de poder certificar.</translation>
    </message>
    <message>
        <source>You certified somebody a short while ago: between two certifications there must be five days.</source>
        <translation>Fa poc que heu certificat algú: entre dues certificacions han de passar cinc dies.</translation>
    </message>
    <message>
        <source>You certify this person already: renew the certification instead.</source>
        <translation>Ja certifiqueu aquesta persona: renoveu més aviat la certificació.</translation>
    </message>
    <message>
        <source>Your certification of this person has ended: certify them anew instead of renewing.</source>
        <translation>La vostra certificació a aquesta persona s’ha acabat: certifiqueu-la de nou en comptes de renovar.</translation>
    </message>
    <message>
        <source>This identity is no member: there is no membership to end.</source>
        <translation>Aquesta identitat no és membre: no hi ha cap adhesió per acabar.</translation>
    </message>
    <message>
        <source>The membership began or was renewed too short a time ago to be ended.</source>
        <translation>L’adhesió va començar o es va renovar fa massa poc per acabar-la.</translation>
    </message>
    <message>
        <source>This person once asked to leave the web of trust: nobody can certify them any more.</source>
        <translation>Aquesta persona va demanar un dia de deixar la xarxa de confiança: ja ningú no la pot certificar.</translation>
    </message>
    <message>
        <source>Five certifications in force are needed to become or stay a member.</source>
        <translation>Calen cinc certificacions vigents per fer-se membre o continuar sent-ho.</translation>
    </message>
    <message>
        <source>This person cannot be certified now: they have not chosen their name yet, or their identity is revoked.</source>
        <translation>Ara no es pot certificar aquesta persona: encara no ha triat el seu nom, o la seva identitat està revocada.</translation>
    </message>
    <message>
        <source>An invitation certifies too, and you certified a short while ago: there must be five days between.</source>
        <translation>Una invitació també certifica, i fa poc que heu certificat: entremig han de passar cinc dies.</translation>
    </message>
    <message>
        <source>You need five certifications in force yourself before you can invite.</source>
        <translation>També vós heu de tenir cinc certificacions vigents abans de poder convidar.</translation>
    </message>
    <message>
        <source>An invitation certifies too, and all your 100 certifications are in use.</source>
        <translation>Una invitació també certifica, i les vostres 100 certificacions són totes en ús.</translation>
    </message>
    <message>
        <source>You are not a member now: only members certify.</source>
        <translation>Ara no sou membre: només certifiquen els membres.</translation>
    </message>
    <message>
        <source>There is no membership that could be renewed.</source>
        <translation>No hi ha cap adhesió que es pugui renovar.</translation>
    </message>
    <message>
        <source>This person is a member already.</source>
        <translation>Aquesta persona ja és membre.</translation>
    </message>
    <message>
        <source>The distance is being evaluated already: the result comes within about twelve minutes.</source>
        <translation>La distància ja s’està avaluant: el resultat arriba d’aquí a uns dotze minuts.</translation>
    </message>
    <message>
        <source>Only a member can ask for somebody else.</source>
        <translation>Només un membre ho pot demanar per a una altra persona.</translation>
    </message>
    <message>
        <source>This is not possible at this point of the identity’s life: it has no name yet, or it is revoked.</source>
        <translation>Això no és possible en aquest moment de la vida de la identitat: encara no té nom, o està revocada.</translation>
    </message>
    <message>
        <source>One can ask for somebody else only while they have not been a member yet.</source>
        <translation>Només es pot demanar per a una altra persona mentre encara no hagi estat membre.</translation>
    </message>
    <message>
        <source>Too many people ask at this moment: try again in a few minutes.</source>
        <translation>Ara mateix ho demana massa gent: torneu-ho a provar d’aquí a uns minuts.</translation>
    </message>
    <message>
        <source>{price_cents} are held while the distance is evaluated, and the account must stay open: {needed_cents} must be free and {available_cents} are. Dividends not claimed yet do not count: claim them first.</source>
        <translation>Es retenen {price_cents} mentre s’avalua la distància, i el compte ha de continuar obert: n’hi ha d’haver {needed_cents} de lliures i n’hi ha {available_cents}. Els dividends per cobrar no compten: cobreu-los abans.</translation>
    </message>
    <message>
        <source>The evaluation of distances met a difficulty that only those who make blocks can mend.</source>
        <translation>L’avaluació de distàncies ha topat amb una dificultat que només poden resoldre els qui fan els blocs.</translation>
    </message>
    <message>
        <source>This is not the document that is wanted here: take the file, or the whole text, as it was saved.</source>
        <translation>Aquest no és el document que es demana aquí: useu el fitxer, o el text sencer, tal com es va desar.</translation>
    </message>
    <message>
        <source>A newer version of Sakia wrote this document: update to read it.</source>
        <translation>Aquest document el va escriure una versió més nova de Sakia: actualitzeu Sakia per llegir-lo.</translation>
    </message>
    <message>
        <source>This document is of another currency. It has no effect in this one.</source>
        <translation>Aquest document és d’una altra moneda. En aquesta no té cap efecte.</translation>
    </message>
    <message>
        <source>The key of {address} is not on this computer. Open this request where that account is.</source>
        <translation>La clau de {address} no és en aquest ordinador. Obriu aquesta petició allà on hi hagi aquell compte.</translation>
    </message>
    <message>
        <source>Open a key file, or paste what is in it.</source>
        <translation>Obriu un fitxer de clau o enganxeu-ne el contingut.</translation>
    </message>
    <message>
        <source>This is far too long for a key file.</source>
        <translation>Això és massa llarg per ser un fitxer de clau.</translation>
    </message>
    <message>
        <source>This is not a key file of Duniter v1: neither PubSec, WIF, EWIF, seed, nor two lines.</source>
        <translation>Això no és un fitxer de clau de Duniter v1: ni PubSec, ni WIF, ni EWIF, ni llavor, ni dues línies.</translation>
    </message>
    <message>
        <source>This key file is of a version that is unknown here.</source>
        <translation>Aquest fitxer de clau és d’una versió desconeguda aquí.</translation>
    </message>
    <message>
        <source>This holds the public key alone. To pay, the file with the secret key is needed.</source>
        <translation>Aquí només hi ha la clau pública. Per pagar cal el fitxer amb la clau secreta.</translation>
    </message>
    <message>
        <source>This is a DEWIF file, which is not read here: save the key as WIF or EWIF where you made it.</source>
        <translation>Això és un fitxer DEWIF, que aquí no es pot llegir: deseu la clau com a WIF o EWIF allà on la vau crear.</translation>
    </message>
    <message>
        <source>This key file is damaged: a character is wrong or missing. Take another copy of it.</source>
        <translation>Aquest fitxer de clau s’ha fet malbé: un caràcter és equivocat o falta. Useu-ne una altra còpia.</translation>
    </message>
    <message>
        <source>Type the password of this file.</source>
        <translation>Escriviu la contrasenya d’aquest fitxer.</translation>
    </message>
    <message>
        <source>This is not the password of this file. The file itself is whole; capitals and accents count.</source>
        <translation>Aquesta no és la contrasenya d’aquest fitxer. El fitxer és intacte; les majúscules i els accents compten.</translation>
    </message>
    <message>
        <source>This person waits for your certification already.</source>
        <translation>Aquesta persona ja espera la vostra certificació.</translation>
    </message>
    <message>
        <source>{most} people wait for your certification already: more would wait for years.</source>
        <translation>Ja hi ha {most} persones que esperen la vostra certificació: les següents s’esperarien anys.</translation>
    </message>
    <message>
        <source>One operator alone answers, and its word settles nothing. It goes on by itself when a second one answers; or add a server, and remove those of yours that no longer exist, on the network page.</source>
        <translation>Només respon un operador, i la seva paraula sola no decideix res. Continua sol quan en respongui un altre; o afegiu un servidor i traieu els vostres que ja no existeixin, a la pàgina de la xarxa.</translation>
    </message>
    <message>
        <source>A comment in this currency has plain letters without accents, digits and common signs only. Take out: {characters}</source>
        <translation>En aquesta moneda, un comentari només té lletres sense accents, xifres i signes corrents. Traieu: {characters}</translation>
    </message>
    <message>
        <source>There is enough money, but not in pieces that make {amount_cents}. Round the amount, or wait for smaller pieces.</source>
        <translation>Hi ha prou diners, però no en trossos que sumin {amount_cents}. Arrodoniu l’import o espereu trossos més petits.</translation>
    </message>
    <message>
        <source>This account holds nothing yet: it can pay, or publish anything, once it was paid.</source>
        <translation>Aquest compte encara no té res: podrà pagar, o publicar alguna cosa, quan rebi un pagament.</translation>
    </message>
    <message>
        <source>What is on its way already takes {on_its_way_cents} of this account: {left_cents} can still be spent.</source>
        <translation>El que ja és en camí pren {on_its_way_cents} d’aquest compte: encara es poden gastar {left_cents}.</translation>
    </message>
    <message>
        <source>This account cannot be emptied while something else of it is on its way ({count}). Wait until all is final.</source>
        <translation>Aquest compte no es pot buidar mentre hi hagi alguna altra cosa seva en camí ({count}). Espereu que tot sigui definitiu.</translation>
    </message>
    <message>
        <source>The dividends of this account are being claimed already. Look again once what is on its way is final.</source>
        <translation>Els dividends d’aquest compte ja s’estan cobrant. Torneu-ho a mirar quan el que és en camí sigui definitiu.</translation>
    </message>
    <message>
        <source>This was signed already and is on its way: a second time would do nothing. Wait until it is final.</source>
        <translation>Això ja està signat i és en camí: una segona vegada no faria res. Espereu que sigui definitiu.</translation>
    </message>
    <message>
        <source>The identity of this account is moving to another account, or is being revoked: this would fail. Wait until that is final.</source>
        <translation>La identitat d’aquest compte està passant a un altre compte, o s’està revocant: això fallaria. Espereu que allò sigui definitiu.</translation>
    </message>
    <message>
        <source>The money of this payment was spent by another one first. This one can no longer be made.</source>
        <translation>Un altre pagament ha gastat abans els diners d’aquest. Aquest ja no es pot fer.</translation>
    </message>
    <message>
        <source>The network went back on the block that this payment rests on. No money moved: make the payment again.</source>
        <translation>La xarxa s’ha desdit del bloc en què es recolza aquest pagament. No s’han mogut diners: torneu a fer el pagament.</translation>
    </message>
    <message>
        <source>Sakia cannot do this in this currency.</source>
        <translation>Sakia no sap fer això en aquesta moneda.</translation>
    </message>
    <message>
        <source>Choose the name of this identity first: before that it cannot change accounts.</source>
        <translation>Trieu abans el nom d’aquesta identitat: fins aleshores no pot canviar de compte.</translation>
    </message>
    <message>
        <source>A revoked identity cannot change accounts any more.</source>
        <translation>Una identitat revocada ja no pot canviar de compte.</translation>
    </message>
    <message>
        <source>This money is no longer there, or is being brought in already.</source>
        <translation>Aquests diners ja no hi són, o ja els esteu prenent.</translation>
    </message>
    <message>
        <source>This account cannot take this money now.</source>
        <translation>Aquest compte no pot prendre aquests diners ara.</translation>
    </message>
    <message>
        <source>The network went back on the block that held this. It waits for another block: do nothing twice.</source>
        <translation>La xarxa s’ha desdit del bloc que contenia això. Espera un altre bloc: no feu res dues vegades.</translation>
    </message>
    <message>
        <source>A newer Sakia ({version}) has used this profile since. Install that version, or a later one; this one leaves everything as it is: {folder}.</source>
        <translation>Una versió més nova de Sakia ({version}) ha usat aquest perfil des d’aleshores. Instal·leu aquella versió o una de posterior; la present ho deixa tot com està: {folder}.</translation>
    </message>
    <message>
        <source>This version of Sakia holds no key of the project to check with.</source>
        <translation>Aquesta versió de Sakia no conté cap clau del projecte amb què comprovar-ho.</translation>
    </message>
    <message>
        <source>The project’s key did not sign this: it was altered, or another key signed it.</source>
        <translation>La clau del projecte no ha signat això: s’ha modificat, o ho ha signat una altra clau.</translation>
    </message>
    <message>
        <source>This is not a signature of the kind the project uses.</source>
        <translation>Això no és una signatura com les que usa el projecte.</translation>
    </message>
    <message>
        <source>This is not a list of files as a release has it: take SHA256SUMS as it was downloaded.</source>
        <translation>Això no és la llista de fitxers d’una versió: useu SHA256SUMS tal com es va baixar.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read.</source>
        <translation>No es pot llegir el fitxer {path}.</translation>
    </message>
    <message>
        <source>The project’s announcement makes no sense. It is not believed.</source>
        <translation>L’anunci del projecte no té sentit. No es creu.</translation>
    </message>
    <message>
        <source>The project’s announcement is of a kind this Sakia does not know: look at the project’s page.</source>
        <translation>L’anunci del projecte és d’una mena que aquesta versió de Sakia no coneix: mireu la pàgina del projecte.</translation>
    </message>
    <message>
        <source>The newest announcement given is of {date}, and too old to count: something newer may be kept from you. Look at the project’s page yourself.</source>
        <translation>L’anunci més recent que s’ha donat és del {date}, massa antic per comptar: potser us n’amaguen un de més nou. Mireu vós la pàgina del projecte.</translation>
    </message>
    <message>
        <source>The project’s announcement is of the future: look at the date of this computer.</source>
        <translation>L’anunci del projecte és del futur: mireu la data d’aquest ordinador.</translation>
    </message>
    <message>
        <source>An announcement older than one seen before was given: somebody may be hiding what came since. It is not believed.</source>
        <translation>S’ha donat un anunci més antic que un de ja vist: potser algú amaga el que ha vingut després. No es creu.</translation>
    </message>
    <message>
        <source>The project’s server cannot be reached. Nothing is known anew.</source>
        <translation>No s’arriba al servidor del projecte. No se sap res de nou.</translation>
    </message>
    <message>
        <source>The answer of the project’s server is absurdly long. It was cut off and is not believed.</source>
        <translation>La resposta del servidor del projecte és absurdament llarga. S’ha tallat i no es creu.</translation>
    </message>
    <message>
        <source>It waited for a block longer than the currency’s rules allow, and no block can hold it any more.</source>
        <translation>Ha esperat un bloc més temps del que permeten les regles de la moneda, i ja no el pot contenir cap bloc.</translation>
    </message>
    <message>
        <source>This account owns no identity.</source>
        <translation>Aquest compte no té cap identitat.</translation>
    </message>
    <message>
        <source>This is no revocation document of this currency: take the file exactly as it was saved.</source>
        <translation>No és un document de revocació d’aquesta moneda: agafeu el fitxer tal com es va desar.</translation>
    </message>
    <message>
        <source>This has been asked for already, and waits for a block.</source>
        <translation>Això ja s’ha demanat, i espera un bloc.</translation>
    </message>
    <message>
        <source>You certify this person already, and since so short a time that it cannot be renewed yet.</source>
        <translation>Ja certifiqueu aquesta persona, i des de fa tan poc que encara no es pot renovar.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or switch it on.</source>
        <translation>No s’ha trobat cap càmera. Connecteu-ne una o engegueu-la.</translation>
    </message>
    <message>
        <source>Sakia looks through a camera only where its optional part “camera” is installed.</source>
        <translation>Sakia només mira per una càmera si està instal·lada la seva part opcional «camera».</translation>
    </message>
    <message>
        <source>The system lacks a library without which Sakia cannot look through a camera.</source>
        <translation>Al sistema li falta una biblioteca sense la qual Sakia no pot mirar per una càmera.</translation>
    </message>
    <message>
        <source>The camera gives no picture. Another program may be using it, or the system may not allow it.</source>
        <translation>La càmera no dona imatge. Potser la fa servir un altre programa o el sistema no ho permet.</translation>
    </message>
    <message>
        <source>The vault does not hold this secret any more. Restore the account with its words or its key file.</source>
        <translation>La caixa forta ja no conté aquest secret. Recupereu el compte amb les seves paraules o el seu fitxer de clau.</translation>
    </message>
    <message>
        <source>The vault does not hold the key of this account. Restore the account with its words or its key file.</source>
        <translation>La caixa forta no conté la clau d’aquest compte. Recupereu el compte amb les seves paraules o el seu fitxer de clau.</translation>
    </message>
    <message>
        <source>The vault is full. Nothing was added. Remove an account first.</source>
        <translation>La caixa forta és plena. No s’hi ha afegit res. Traieu abans un compte.</translation>
    </message>
    <message>
        <source>What the system keeps does not open the vault any more. Use your password; the settings let you open with your session again.</source>
        <translation>El que desa el sistema ja no obre la caixa forta. Useu la vostra contrasenya; la configuració permet tornar a obrir amb la vostra sessió.</translation>
    </message>
    <message>
        <source>The file in the place of the vault is something else. It was left as it is. Your money is on the network: the words of your accounts bring it back.</source>
        <translation>El fitxer que hi ha al lloc de la caixa forta és una altra cosa. S’ha deixat com estava. Els vostres diners són a la xarxa: amb les paraules dels comptes hi tornareu a arribar.</translation>
    </message>
    <message>
        <source>A part of the vault’s file is missing. It was left as it is. Your money is on the network: the words of your accounts bring it back.</source>
        <translation>Falta una part del fitxer de la caixa forta. S’ha deixat com estava. Els vostres diners són a la xarxa: amb les paraules dels comptes hi tornareu a arribar.</translation>
    </message>
    <message>
        <source>The vault’s file was altered or damaged. It was left as it is. Your money is on the network: the words of your accounts bring it back.</source>
        <translation>El fitxer de la caixa forta s’ha modificat o s’ha fet malbé. S’ha deixat com estava. Els vostres diners són a la xarxa: amb les paraules dels comptes hi tornareu a arribar.</translation>
    </message>
    <message>
        <source>The vault’s file asks for an absurd amount of work. It was left as it is. Your money is on the network: the words of your accounts bring it back.</source>
        <translation>El fitxer de la caixa forta demana una quantitat absurda de feina. S’ha deixat com estava. Els vostres diners són a la xarxa: amb les paraules dels comptes hi tornareu a arribar.</translation>
    </message>
    <message>
        <source>The vault’s file is far too large. It was left as it is. Your money is on the network: the words of your accounts bring it back.</source>
        <translation>El fitxer de la caixa forta és massa gros. S’ha deixat com estava. Els vostres diners són a la xarxa: amb les paraules dels comptes hi tornareu a arribar.</translation>
    </message>
    <message>
        <source>There is no backup of the vault. Your money is on the network: the words of your accounts bring it back.</source>
        <translation>No hi ha cap còpia de la caixa forta. Els vostres diners són a la xarxa: amb les paraules dels comptes hi tornareu a arribar.</translation>
    </message>
    <message>
        <source>An amount of nothing cannot be paid. Type one above zero.</source>
        <translation>No es pot pagar un import de zero. Escriviu-ne un de més gran que zero.</translation>
    </message>
    <message>
        <source>This amount is larger than all the money there can be. Type a smaller one.</source>
        <translation>Aquest import és més gran que tots els diners que hi pot haver. Escriviu-ne un de més petit.</translation>
    </message>
    <message>
        <source>There is nothing that can be sent from this account. Money must come in first, or what is held become free.</source>
        <translation>No hi ha res que es pugui enviar des d’aquest compte. Abans han d’entrar diners, o alliberar-se els retinguts.</translation>
    </message>
    <message>
        <source>The currency keeps this account open: something else rests on it. Leave a little in it.</source>
        <translation>La moneda manté obert aquest compte: alguna altra cosa en depèn. Deixeu-n’hi una mica.</translation>
    </message>
    <message>
        <source>The key of this account is not here: nothing can be paid from it. Restore the account with its words or its key file.</source>
        <translation>La clau d’aquest compte no és aquí: no s’hi pot pagar res. Recupereu el compte amb les seves paraules o el seu fitxer de clau.</translation>
    </message>
    <message>
        <source>The key of this account is not here, or Sakia is locked. Unlock Sakia, or restore the account with its words.</source>
        <translation>La clau d’aquest compte no és aquí, o Sakia està blocat. Desbloqueu Sakia, o recupereu el compte amb les seves paraules.</translation>
    </message>
    <message>
        <source>The account cannot pay the fee. No money moved. Put some money on it first.</source>
        <translation>El compte no pot pagar la comissió. No s’han mogut diners. Poseu-hi abans uns quants diners.</translation>
    </message>
    <message>
        <source>The recipient’s account would hold too little to exist. Send more at once.</source>
        <translation>El compte del destinatari tindria massa poc per existir. Envieu-ne més en un sol pagament.</translation>
    </message>
    <message>
        <source>The recipient’s account cannot be opened with this amount. Send more at once.</source>
        <translation>El compte del destinatari no es pot obrir amb aquest import. Envieu-ne més en un sol pagament.</translation>
    </message>
    <message>
        <source>There is not enough money in the account. Send less, or wait for money to come in.</source>
        <translation>No hi ha prou diners al compte. Envieu-ne menys, o espereu que n’entri.</translation>
    </message>
    <message>
        <source>The account cannot be emptied: something else rests on it. Leave a little in it.</source>
        <translation>El compte no es pot buidar: alguna altra cosa en depèn. Deixeu-n’hi una mica.</translation>
    </message>
    <message>
        <source>This would close the account, which the payment did not allow. Send less, or everything.</source>
        <translation>Això tancaria el compte, i el pagament no ho permetia. Envieu-ne menys, o tot.</translation>
    </message>
    <message>
        <source>This money is held for now. The page of the account says why.</source>
        <translation>Aquests diners estan retinguts per ara. La pàgina del compte diu per què.</translation>
    </message>
    <message>
        <source>The node no longer remembers a block that old. Another one may: choose it on the network page.</source>
        <translation>El node ja no recorda un bloc tan antic. Potser un altre sí: trieu-lo a la pàgina de la xarxa.</translation>
    </message>
    <message>
        <source>The node refused to answer. Try again, or choose another on the network page.</source>
        <translation>El node s’ha negat a respondre. Torneu-ho a provar, o trieu-ne un altre a la pàgina de la xarxa.</translation>
    </message>
    <message>
        <source>Two figures of the node contradict each other. Nothing is signed with them. Try again in a moment.</source>
        <translation>Dues xifres del node es contradiuen. No se signa res amb elles. Torneu-ho a provar d’aquí a un moment.</translation>
    </message>
    <message>
        <source>The indexer refused to answer. Try again, or choose another on the network page.</source>
        <translation>L’indexador s’ha negat a respondre. Torneu-ho a provar, o trieu-ne un altre a la pàgina de la xarxa.</translation>
    </message>
    <message>
        <source>The disk cannot be written to: {path}. Choose another folder, or make this one writable.</source>
        <translation>No es pot escriure al disc: {path}. Trieu una altra carpeta, o permeteu escriure en aquesta.</translation>
    </message>
    <message>
        <source>The system forbids writing {path}. Choose another folder, or make this one writable.</source>
        <translation>El sistema prohibeix escriure {path}. Trieu una altra carpeta, o permeteu escriure en aquesta.</translation>
    </message>
    <message>
        <source>The disk failed while writing {path}. Try again; if it fails again, the disk may be dying: copy what matters elsewhere.</source>
        <translation>El disc ha fallat mentre s’escrivia {path}. Torneu-ho a provar; si torna a passar, potser el disc s’espatlla: copieu en un altre lloc el que importa.</translation>
    </message>
    <message>
        <source>The folder of the profile cannot be written to: {folder}. Give yourself the right to write there, then start Sakia again.</source>
        <translation>No es pot escriure a la carpeta del perfil: {folder}. Doneu-vos permís per escriure-hi i torneu a iniciar Sakia.</translation>
    </message>
    <message>
        <source>Another program wrote this file: {path}. It was left as it is. Move it elsewhere, and Sakia makes its own.</source>
        <translation>Aquest fitxer el va escriure un altre programa: {path}. S’ha deixat com estava. Moveu-lo a un altre lloc, i Sakia farà el seu.</translation>
    </message>
    <message>
        <source>The database cannot be written to: {path}. Give yourself the right to write there, then start Sakia again.</source>
        <translation>No es pot escriure a la base de dades: {path}. Doneu-vos permís per escriure-hi i torneu a iniciar Sakia.</translation>
    </message>
    <message>
        <source>The disk failed while reading or writing the database: {path}. Try again; if it fails again, the disk may be dying: copy what matters elsewhere.</source>
        <translation>El disc ha fallat mentre es llegia o s’escrivia la base de dades: {path}. Torneu-ho a provar; si torna a passar, potser el disc s’espatlla: copieu en un altre lloc el que importa.</translation>
    </message>
    <message>
        <source>Another program holds the database: {path}. Close it, then try again.</source>
        <translation>Un altre programa té ocupada la base de dades: {path}. Tanqueu-lo i torneu-ho a provar.</translation>
    </message>
    <message>
        <source>The three characters after the colon do not belong to this key: one of them is wrong. Copy it once more.</source>
        <translation>Els tres caràcters de després dels dos punts no corresponen a aquesta clau: n’hi ha un d’equivocat. Copieu-la una altra vegada.</translation>
    </message>
    <message>
        <source>Three characters must follow the colon of this key. Copy it once more.</source>
        <translation>Després dels dos punts d’aquesta clau hi ha d’haver tres caràcters. Copieu-la una altra vegada.</translation>
    </message>
    <message>
        <source>This is not written the way an address is. Copy it once more.</source>
        <translation>Això no està escrit com una adreça. Copieu-la una altra vegada.</translation>
    </message>
    <message>
        <source>No account can have this key: a character of it is wrong. Copy it once more.</source>
        <translation>Cap compte no pot tenir aquesta clau: un dels seus caràcters és equivocat. Copieu-la una altra vegada.</translation>
    </message>
    <message>
        <source>There is nothing in this link. Ask for a new one.</source>
        <translation>No hi ha res en aquest enllaç. Demaneu-ne un altre.</translation>
    </message>
    <message>
        <source>This link is too long to be a request for a payment. Ask for a new one.</source>
        <translation>Aquest enllaç és massa llarg per ser una petició de pagament. Demaneu-ne un altre.</translation>
    </message>
    <message>
        <source>This link is damaged: its characters cannot be read. Ask for a new one.</source>
        <translation>Aquest enllaç s’ha fet malbé: no se’n poden llegir els caràcters. Demaneu-ne un altre.</translation>
    </message>
    <message>
        <source>There is too much in this link for a request for a payment. Ask for a new one.</source>
        <translation>En aquest enllaç hi ha massa coses per ser una petició de pagament. Demaneu-ne un altre.</translation>
    </message>
    <message>
        <source>The amount of this request cannot be read. Ask for a new one.</source>
        <translation>No es pot llegir l’import d’aquesta petició. Demaneu-ne una altra.</translation>
    </message>
    <message>
        <source>This request gives too many amounts to choose from. Ask for a new one.</source>
        <translation>Aquesta petició dona massa imports per triar. Demaneu-ne una altra.</translation>
    </message>
    <message>
        <source>This request asks for two things that exclude each other. Ask for a new one.</source>
        <translation>Aquesta petició demana dues coses que s’exclouen. Demaneu-ne una altra.</translation>
    </message>
    <message>
        <source>A part of this request cannot be read ({parameter}). Ask for a new one.</source>
        <translation>No es pot llegir una part d’aquesta petició ({parameter}). Demaneu-ne una altra.</translation>
    </message>
    <message>
        <source>This list is too long: {most} lines fit. Split it in two.</source>
        <translation>Aquesta llista és massa llarga: hi caben {most} línies. Dividiu-la en dues.</translation>
    </message>
    <message>
        <source>The system was not allowed to give a picture of the screen. Allow it in the system’s settings, or open a picture.</source>
        <translation>No s’ha permès que el sistema donés una imatge de la pantalla. Permeteu-ho a la configuració del sistema, o obriu una imatge.</translation>
    </message>
    <message>
        <source>The signature of this document is not right: it was altered, or a part of it is missing. Take it as it was saved.</source>
        <translation>La signatura d’aquest document no és bona: s’ha modificat o en falta una part. Useu-lo tal com es va desar.</translation>
    </message>
    <message>
        <source>The comment is too long: {characters} characters, where {most} fit.</source>
        <translation>El comentari és massa llarg: {characters} caràcters, i n’hi caben {most}.</translation>
    </message>
    <message>
        <source>With {amount_cents}, an account would have less than {least_cents}, and the rules of this currency destroy so little. Nothing was sent.</source>
        <translation>Amb {amount_cents}, un compte tindria menys de {least_cents}, i les regles d’aquesta moneda destrueixen tan poca cosa. No s’ha enviat res.</translation>
    </message>
    <message>
        <source>Less than {least_cents} would remain, and the rules of this currency destroy so little. Pay {missing_cents} less, or everything. Nothing was sent.</source>
        <translation>Quedarien menys de {least_cents}, i les regles d’aquesta moneda destrueixen tan poca cosa. Pagueu {missing_cents} menys, o tot. No s’ha enviat res.</translation>
    </message>
    <message>
        <source>All the certifications that you can give are in use. One comes back when it ends.</source>
        <translation>Totes les certificacions que podeu donar són en ús. N’hi torna a haver una de lliure quan una s’acaba.</translation>
    </message>
    <message>
        <source>This identity is revoked: nobody can certify it any more.</source>
        <translation>Aquesta identitat està revocada: ja ningú no la pot certificar.</translation>
    </message>
    <message>
        <source>A name has 2 to 100 letters without accents, digits, “-” or “_”, and nothing else.</source>
        <translation>Un nom té de 2 a 100 lletres sense accents, xifres, «-» o «_», i res més.</translation>
    </message>
</context>
<context>
    <name>EvaluationCard</name>
    <message>
        <source>Ask for the evaluation</source>
        <translation>Demana l’avaluació</translation>
    </message>
    <message>
        <source>&amp;Asked for by</source>
        <translation>&amp;Demanada per</translation>
    </message>
    <message>
        <source>Check the request</source>
        <translation>Revisa la petició</translation>
    </message>
    <message>
        <source>By what is worked out here, the evaluation would succeed.</source>
        <translation>Segons el càlcul fet aquí, l’avaluació aniria bé.</translation>
    </message>
    <message>
        <source>By what is worked out here, the evaluation would fail, and the money would be lost.</source>
        <translation>Segons el càlcul fet aquí, l’avaluació fallaria i els diners es perdrien.</translation>
    </message>
    <message>
        <source>What the evaluation would find is being worked out.</source>
        <translation>S’està calculant què diria l’avaluació.</translation>
    </message>
    <message>
        <source>{price} are held on {account} while the oracles work. They come back when it succeeds; they are lost when the distance is too great.</source>
        <translation>Es retenen {price} a {account} mentre treballen els oracles. Tornen si va bé; es perden si la distància és massa gran.</translation>
    </message>
    <message>
        <source>Ask to become a member</source>
        <translation>Demana de fer-se membre</translation>
    </message>
    <message>
        <source>By what is worked out here, enough referees are within reach.</source>
        <translation>Segons el càlcul fet aquí, hi ha prou referents a l’abast.</translation>
    </message>
    <message>
        <source>By what is worked out here, too few referees are within reach: the request waits.</source>
        <translation>Segons el càlcul fet aquí, hi ha massa pocs referents a l’abast: la petició s’esperarà.</translation>
    </message>
    <message>
        <source>Whether enough referees are within reach is being worked out.</source>
        <translation>S’està calculant si hi ha prou referents a l’abast.</translation>
    </message>
</context>
<context>
    <name>Explorer</name>
    <message>
        <source>Direction</source>
        <translation>Sentit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estat</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fins al</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>certifier</source>
        <translation>certifica</translation>
    </message>
    <message>
        <source>certified</source>
        <translation>és certificat</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Algú</translation>
    </message>
    <message>
        <source>identity {number}</source>
        <translation>identitat {number}</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>encara sense llegir</translation>
    </message>
    <message>
        <source>{status}, referee</source>
        <translation>{status}, referent</translation>
    </message>
    <message>
        <source>{name}, {kind}, certifies {centre} until {date}, {left}</source>
        <translation>{name}, {kind}, certifica {centre} fins al {date}, {left}</translation>
    </message>
    <message>
        <source>{name}, {kind}, certified by {centre} until {date}, {left}</source>
        <translation>{name}, {kind}, amb certificació de {centre} fins al {date}, {left}</translation>
    </message>
    <message>
        <source>Member until {date}.</source>
        <translation>Membre fins al {date}.</translation>
    </message>
    <message>
        <source>Certifications: {received} received, {given} given.</source>
        <translation>Certificacions: {received} rebudes, {given} donades.</translation>
    </message>
    <message>
        <source>A referee: certifies, and is certified, often enough to count for others.</source>
        <translation>Referent: ha donat i rebut prou certificacions per comptar per als altres.</translation>
    </message>
    <message>
        <source>From {first} to {last}: nobody within 5 steps.</source>
        <translation>De {first} a {last}: ningú a 5 passos o menys.</translation>
    </message>
    <message>
        <source>From {first} to {last}: {steps}.</source>
        <translation>De {first} a {last}: {steps}.</translation>
    </message>
    <message>
        <source>Nobody more can certify this identity.</source>
        <translation>Ningú més no pot certificar aquesta identitat.</translation>
    </message>
    <message>
        <source>Whose certification would bring most, and the share within reach then: {people}.</source>
        <translation>Les certificacions que aportarien més, amb la part que quedaria a l’abast: {people}.</translation>
    </message>
    <message>
        <source>If {people} certify: {share}</source>
        <translation>Amb la certificació de: {people}. Aleshores: {share}</translation>
    </message>
    <message>
        <source>There is no certification to renew.</source>
        <translation>No hi ha cap certificació per renovar.</translation>
    </message>
    <message>
        <source>Renew first: the one by {name}. Without it {percent} would be left: enough.</source>
        <translation>Renoveu primer la de {name}. Sense ella quedaria el {percent}: n’hi ha prou.</translation>
    </message>
    <message>
        <source>Renew first: the one by {name}. Without it {percent} would be left: too few.</source>
        <translation>Renoveu primer la de {name}. Sense ella quedaria el {percent}: no n’hi ha prou.</translation>
    </message>
    <message>
        <source>Member until {date}: it leaves, and nobody can certify it any more.</source>
        <translation>Membre fins al {date}: aquesta identitat se’n va, i ja ningú no la pot certificar.</translation>
    </message>
</context>
<context>
    <name>ExplorerPart</name>
    <message>
        <source>Back to whoever stood in the middle before</source>
        <translation>Torna a qui era abans al centre</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Torna endavant</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>A name, an address or a number, in the whole web of trust</source>
        <translation>Un nom, una adreça o un número, en tota la xarxa de confiança</translation>
    </message>
    <message>
        <source>Nobody in the middle yet</source>
        <translation>Encara no hi ha ningú al centre</translation>
    </message>
    <message>
        <source>Look for somebody: you see who certified them, and whom they certified.</source>
        <translation>Cerqueu algú: veureu qui l’ha certificat i a qui ha certificat.</translation>
    </message>
    <message>
        <source>This account owns no identity: there is nobody to show.</source>
        <translation>Aquest compte no té cap identitat: no hi ha ningú per mostrar.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>No s’ha pogut escriure el fitxer. Trieu una altra carpeta.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Desat com a {name}.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>No s’ha pogut llegir el fitxer.</translation>
    </message>
    <message>
        <source>This file is too large for what it should be.</source>
        <translation>Aquest fitxer és massa gran per al que hauria de ser.</translation>
    </message>
</context>
<context>
    <name>FirstRunWizard</name>
    <message>
        <source>Language</source>
        <translation>Llengua</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colors</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Com el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clar</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Fosc</translation>
    </message>
    <message>
        <source>Look for a new version of Sakia once a day</source>
        <translation>Busca una versió nova de Sakia una vegada al dia</translation>
    </message>
    <message>
        <source>{host} then learns your network address and that you use Sakia; only a signed text comes back. It can be changed in the settings.</source>
        <translation>{host} s’assabenta aleshores de la vostra adreça de xarxa i que useu Sakia; només torna un text signat. Es pot canviar a la configuració.</translation>
    </message>
</context>
<context>
    <name>ForesightCard</name>
    <message>
        <source>The distance, worked out here</source>
        <translation>La distància, calculada aquí</translation>
    </message>
    <message>
        <source>Worked out from the local copy of the web of trust. The network looks again at the moment itself.</source>
        <translation>Calculat amb la còpia local de la xarxa de confiança. La xarxa torna a mirar quan arriba el moment.</translation>
    </message>
    <message>
        <source>If you certify as</source>
        <translation>Si certifiqueu com a</translation>
    </message>
    <message>
        <source>Who would help most</source>
        <translation>Qui ajudaria més</translation>
    </message>
    <message>
        <source>{percent}, enough</source>
        <translation>{percent}, suficient</translation>
    </message>
    <message>
        <source>{percent}, not enough</source>
        <translation>{percent}, insuficient</translation>
    </message>
    <message>
        <source>identity {number}</source>
        <translation>identitat {number}</translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <source>This account</source>
        <translation>Aquest compte</translation>
    </message>
    <message>
        <source>Account {number}</source>
        <translation>Compte {number}</translation>
    </message>
    <message>
        <source>root of the secret</source>
        <translation>arrel del secret</translation>
    </message>
    <message>
        <source>In Duniter v1: {key}</source>
        <translation>A Duniter v1: {key}</translation>
    </message>
</context>
<context>
    <name>GroupChoice</name>
    <message>
        <source>Groups</source>
        <translation>Grups</translation>
    </message>
    <message>
        <source>People whose deadlines you watch together, those of your town perhaps. Kept on this computer alone.</source>
        <translation>Persones de qui seguiu plegades els venciments, les del vostre poble per exemple. Només es desa en aquest ordinador.</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grup</translation>
    </message>
    <message>
        <source>&amp;Name of the group</source>
        <translation>&amp;Nom del grup</translation>
    </message>
    <message>
        <source>Make a group</source>
        <translation>Crea un grup</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Canvia el nom</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oblida</translation>
    </message>
    <message>
        <source>Forget the group {name}?</source>
        <translation>Voleu oblidar el grup {name}?</translation>
    </message>
    <message>
        <source>Nothing changes for its people; only this list of yours is gone.</source>
        <translation>Per a les seves persones no canvia res; només desapareix la vostra llista.</translation>
    </message>
    <message>
        <source>Forget the group</source>
        <translation>Oblida el grup</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Escriviu abans un nom.</translation>
    </message>
</context>
<context>
    <name>GroupFilesCard</name>
    <message>
        <source>Take it along</source>
        <translation>Per endur-se</translation>
    </message>
    <message>
        <source>Spreadsheet…</source>
        <translation>Full de càlcul…</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Calendari…</translation>
    </message>
    <message>
        <source>Save this table as a CSV file</source>
        <translation>Desa aquesta taula en un fitxer CSV</translation>
    </message>
    <message>
        <source>Save all that runs out as a calendar file with reminders</source>
        <translation>Desa tot el que venç en un fitxer de calendari amb recordatoris</translation>
    </message>
    <message>
        <source>Save the group</source>
        <translation>Desa el grup</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimeix…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>See this table as it will be on paper, and print it</source>
        <translation>Mostra aquesta taula tal com serà en paper, i imprimeix-la</translation>
    </message>
    <message>
        <source>Save this table as a PDF, to print it later or to send it</source>
        <translation>Desa aquesta taula en PDF, per imprimir-la més tard o enviar-la</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>certifications</source>
        <translation>certificacions</translation>
    </message>
    <message>
        <source>to choose a name</source>
        <translation>triar un nom</translation>
    </message>
    <message>
        <source>to ask for membership</source>
        <translation>demanar l’adhesió</translation>
    </message>
    <message>
        <source>to renew the membership by {date}</source>
        <translation>renovar l’adhesió abans del {date}</translation>
    </message>
    <message>
        <source>to renew the membership from {date} on</source>
        <translation>renovar l’adhesió a partir del {date}</translation>
    </message>
    <message>
        <source>nothing for now</source>
        <translation>res per ara</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>encara sense llegir</translation>
    </message>
    <message>
        <source>not known: a newer Sakia may tell</source>
        <translation>desconegut: potser un Sakia més nou ho dirà</translation>
    </message>
    <message>
        <source>{date}: membership</source>
        <translation>{date}: adhesió</translation>
    </message>
    <message>
        <source>{date}: too few certifications</source>
        <translation>{date}: massa poques certificacions</translation>
    </message>
    <message>
        <source>{date}: certification received</source>
        <translation>{date}: certificació rebuda</translation>
    </message>
    <message>
        <source>{date}: certification given</source>
        <translation>{date}: certificació donada</translation>
    </message>
    <message>
        <source>{date}: revoked</source>
        <translation>{date}: revocació</translation>
    </message>
    <message>
        <source>{date}: removed</source>
        <translation>{date}: eliminació</translation>
    </message>
    <message>
        <source>{name} ({when}, {left})</source>
        <translation>{name} ({when}, {left})</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ara</translation>
    </message>
    <message>
        <source>nobody of the group</source>
        <translation>ningú del grup</translation>
    </message>
    <message>
        <source>{name}: {status}.</source>
        <translation>{name}: {status}.</translation>
    </message>
    <message>
        <source>Certifications received: {count}.</source>
        <translation>Certificacions rebudes: {count}.</translation>
    </message>
    <message>
        <source>Needs: {need}.</source>
        <translation>Li cal: {need}.</translation>
    </message>
    <message>
        <source>Could help: {people}.</source>
        <translation>Hi podrien ajudar: {people}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estat</translation>
    </message>
    <message>
        <source>Runs out first</source>
        <translation>Venç primer</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Li cal</translation>
    </message>
    <message>
        <source>Could help</source>
        <translation>Hi podrien ajudar</translation>
    </message>
    <message>
        <source>{name}: the membership ends</source>
        <translation>{name}: s’acaba l’adhesió</translation>
    </message>
    <message>
        <source>{name}: the identity ends</source>
        <translation>{name}: s’acaba la identitat</translation>
    </message>
    <message>
        <source>{name}: too few certifications from now on</source>
        <translation>{name}: massa poques certificacions a partir d’ara</translation>
    </message>
    <message>
        <source>{name}: a certification received ends</source>
        <translation>{name}: s’acaba una certificació rebuda</translation>
    </message>
    <message>
        <source>{name}: a certification given ends</source>
        <translation>{name}: s’acaba una certificació donada</translation>
    </message>
    <message>
        <source>Figures of {date}. What runs out first stands first.</source>
        <translation>Dades del {date}. El que venç abans va primer.</translation>
    </message>
    <message>
        <source>to renew the membership</source>
        <translation>renovar l’adhesió</translation>
    </message>
    <message>
        <source>to wait: the membership has been asked for</source>
        <translation>esperar: l’adhesió està demanada</translation>
    </message>
    <message>
        <source>to renew the membership later</source>
        <translation>renovar l’adhesió més tard</translation>
    </message>
    <message>
        <source>leaves the web of trust</source>
        <translation>deixa la xarxa de confiança</translation>
    </message>
</context>
<context>
    <name>GroupsPart</name>
    <message>
        <source>People of the group</source>
        <translation>Persones del grup</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Afegeix algú</translation>
    </message>
    <message>
        <source>Add somebody: a name, an address or a number</source>
        <translation>Afegeix algú: un nom, una adreça o un número</translation>
    </message>
    <message>
        <source>Nobody is in this group yet.</source>
        <translation>Encara no hi ha ningú en aquest grup.</translation>
    </message>
    <message>
        <source>Show in the explorer</source>
        <translation>Mostra a l’explorador</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>Treu del grup</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Back</source>
        <translation>Enrere</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un moment…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Següent</translation>
    </message>
</context>
<context>
    <name>HeldSecret</name>
    <message>
        <source>Hold to see</source>
        <translation>Mantingueu premut per veure</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Amaga</translation>
    </message>
    <message>
        <source>Show for a minute</source>
        <translation>Mostra un minut</translation>
    </message>
    <message>
        <source>Hidden again in {seconds} s, or as soon as you leave this window.</source>
        <translation>S’amaga de nou d’aquí a {seconds} s, o quan deixeu aquesta finestra.</translation>
    </message>
    <message>
        <source>Hold the button, or its key, to see it. To write with both hands, show it for a minute.</source>
        <translation>Mantingueu premut el botó, o la seva tecla, per veure-la. Per escriure amb les dues mans, mostreu-la un minut.</translation>
    </message>
    <message>
        <source>Hidden again.</source>
        <translation>Amagat de nou.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Unknown</source>
        <translation>Desconegut</translation>
    </message>
    <message>
        <source>{lines}: {money_in} in, {money_out} out</source>
        <translation>{lines}: {money_in} entren, {money_out} surten</translation>
    </message>
    <message>
        <source>{sums}, {total} together</source>
        <translation>{sums}, {total} en total</translation>
    </message>
    <message>
        <source>The UD of that day is not known here.</source>
        <translation>Aquí no es coneix el DU d’aquell dia.</translation>
    </message>
    <message>
        <source>in: {amount}</source>
        <translation>entrada: {amount}</translation>
    </message>
    <message>
        <source>out: {amount}</source>
        <translation>sortida: {amount}</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>Close the details</source>
        <translation>Tanca els detalls</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Identifier in the index</source>
        <translation>Identificador a l’índex</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Afegeix contacte</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentari</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Què vol dir</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>UD of that day</source>
        <translation>DU d’aquell dia</translation>
    </message>
    <message>
        <source>Balance after it</source>
        <translation>Saldo després</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Comissió</translation>
    </message>
    <message>
        <source>Extrinsic</source>
        <translation>Extrínsec</translation>
    </message>
    <message>
        <source>Extrinsic, as an indexer tells</source>
        <translation>Extrínsec, segons un indexador</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operació</translation>
    </message>
</context>
<context>
    <name>HistoryExport</name>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>account</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>account address</source>
        <translation>adreça del compte</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipus</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adreça</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentari</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>import</translation>
    </message>
    <message>
        <source>moved within the account</source>
        <translation>mogut dins del compte</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unitat</translation>
    </message>
    <message>
        <source>UD of that day</source>
        <translation>DU d’aquell dia</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>saldo</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>línies</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estat</translation>
    </message>
    <message>
        <source>block</source>
        <translation>bloc</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identificador</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Name, address or comment</source>
        <translation>Nom, adreça o comentari</translation>
    </message>
    <message>
        <source>Filter by name, address or comment</source>
        <translation>Filtra per nom, adreça o comentari</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagaments</translation>
    </message>
    <message>
        <source>Dividends</source>
        <translation>Dividends</translation>
    </message>
    <message>
        <source>Fees and refunds</source>
        <translation>Comissions i devolucions</translation>
    </message>
    <message>
        <source>Held money</source>
        <translation>Diners retinguts</translation>
    </message>
    <message>
        <source>Other lines</source>
        <translation>Altres línies</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Totes les dates</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Aquest mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>El mes passat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Enguany</translation>
    </message>
    <message>
        <source>Between two dates…</source>
        <translation>Entre dues dates…</translation>
    </message>
    <message>
        <source>Kind of lines</source>
        <translation>Tipus de línies</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Últim dia</translation>
    </message>
    <message>
        <source>Group dividends</source>
        <translation>Agrupa dividends</translation>
    </message>
    <message>
        <source>Show the dividends of a month as one line</source>
        <translation>Mostra els dividends d’un mes en una sola línia</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L’any passat</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Més filtres</translation>
    </message>
    <message>
        <source>Person, amount, account, order</source>
        <translation>Persona, import, compte, ordre</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentari</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estat</translation>
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
        <translation>Historial</translation>
    </message>
    <message>
        <source>No line has all of what you ask for.</source>
        <translation>Cap línia no compleix tot el que demaneu.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No s’ha trobat res</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostra-ho tot</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Encara no llegit</translation>
    </message>
    <message>
        <source>Lines come as servers tell them.</source>
        <translation>Les línies arriben a mesura que els servidors les donen.</translation>
    </message>
    <message>
        <source>Payments received and sent will be here, with their dates and comments.</source>
        <translation>Aquí hi haurà els pagaments rebuts i enviats, amb dates i comentaris.</translation>
    </message>
    <message>
        <source>No movement yet</source>
        <translation>Encara no hi ha moviments</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiat</translation>
    </message>
    <message>
        <source>Show the amounts first: a list would tell them</source>
        <translation>Mostreu abans els imports: una llista els diria</translation>
    </message>
    <message>
        <source>Save as a list (CSV)…</source>
        <translation>Desa com a llista (CSV)…</translation>
    </message>
    <message>
        <source>Save these lines</source>
        <translation>Desa aquestes línies</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historial</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Sort by: {column}</source>
        <translation>Ordena per: {column}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Inici</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Latest movements</source>
        <translation>Últims moviments</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Encara no llegit</translation>
    </message>
    <message>
        <source>Lines come as servers tell them.</source>
        <translation>Les línies arriben a mesura que els servidors les donen.</translation>
    </message>
    <message>
        <source>No movement yet</source>
        <translation>Encara no hi ha moviments</translation>
    </message>
    <message>
        <source>Payments received and sent will be here.</source>
        <translation>Aquí hi haurà els pagaments rebuts i enviats.</translation>
    </message>
    <message>
        <source>Create an account, restore one you have, or follow one without its key.</source>
        <translation>Creeu un compte, recupereu el que ja teniu o seguiu-ne un sense la seva clau.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Benvinguda</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Afegeix un compte</translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation>Mostra les novetats</translation>
    </message>
</context>
<context>
    <name>IdentitiesPart</name>
    <message>
        <source>My identities</source>
        <translation>Les meves identitats</translation>
    </message>
    <message>
        <source>Identities come as servers tell of your accounts.</source>
        <translation>Les identitats arriben a mesura que els servidors informen dels vostres comptes.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Encara no llegit</translation>
    </message>
    <message>
        <source>None of your accounts owns an identity</source>
        <translation>Cap dels vostres comptes no té identitat</translation>
    </message>
    <message>
        <source>Whoever is a member of the web of trust creates one dividend a day. A member who knows you well can invite you: give them the address of one of your accounts.</source>
        <translation>Cada membre de la xarxa de confiança crea un dividend al dia. Un membre que us conegui bé us pot convidar: doneu-li l’adreça d’un dels vostres comptes.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Afegeix un compte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estat</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>Rebudes</translation>
    </message>
    <message>
        <source>Runs out first</source>
        <translation>Venç primer</translation>
    </message>
    <message>
        <source>Whoever is a member of the web of trust creates dividends. Declare your identity under “Become a member”, then ask members who know you well to certify it.</source>
        <translation>Qui és membre de la xarxa de confiança crea dividends. Declareu la vostra identitat a «Fer-se membre» i demaneu després a membres que us coneguin bé que la certifiquin.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Per fer</translation>
    </message>
</context>
<context>
    <name>IdentityDetail</name>
    <message>
        <source>Distance</source>
        <translation>Distància</translation>
    </message>
    <message>
        <source>Certify somebody</source>
        <translation>Certifica algú</translation>
    </message>
    <message>
        <source>Renew the membership early</source>
        <translation>Renova l’adhesió ara</translation>
    </message>
    <message>
        <source>Certifications received</source>
        <translation>Certificacions rebudes</translation>
    </message>
    <message>
        <source>Certifications given</source>
        <translation>Certificacions donades</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fins al</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Cap per ara.</translation>
    </message>
    <message>
        <source>None that is known here.</source>
        <translation>Aquí no se’n coneix cap.</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Renova ara</translation>
    </message>
    <message>
        <source>Ask for membership</source>
        <translation>Demana l’adhesió</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>May certify again</source>
        <translation>Pot tornar a certificar</translation>
    </message>
    <message>
        <source>Renewal possible</source>
        <translation>Renovació possible</translation>
    </message>
    <message>
        <source>{date}, unless some are renewed</source>
        <translation>{date}, si abans no se’n renova cap</translation>
    </message>
    <message>
        <source>Too few certifications from</source>
        <translation>Massa poques certificacions des del</translation>
    </message>
    <message>
        <source>Fees that may be refunded</source>
        <translation>Comissions que es poden tornar</translation>
    </message>
    <message>
        <source>{amount}, growing</source>
        <translation>{amount}, i creixent</translation>
    </message>
    <message>
        <source>Not known yet: the web of trust is being read.</source>
        <translation>Encara no se sap: s’està llegint la xarxa de confiança.</translation>
    </message>
    <message>
        <source>Ask to stay</source>
        <translation>Demana quedar-se</translation>
    </message>
    <message>
        <source>{date}: none can be renewed</source>
        <translation>{date}: no se’n pot renovar cap</translation>
    </message>
</context>
<context>
    <name>InviteCard</name>
    <message>
        <source>Invite</source>
        <translation>Convida</translation>
    </message>
    <message>
        <source>An invitation is your certification of this person: it uses one of your hundred, and you can certify again five days later. Nobody can take it back.</source>
        <translation>Una invitació és la vostra certificació a aquesta persona: n’usa una de les vostres cent, i podreu tornar a certificar cinc dies després. Ningú no la pot retirar.</translation>
    </message>
    <message>
        <source>&amp;Invite as</source>
        <translation>&amp;Convida com a</translation>
    </message>
    <message>
        <source>Check the invitation</source>
        <translation>Revisa la invitació</translation>
    </message>
</context>
<context>
    <name>KeyFileView</name>
    <message>
        <source>Open a file…</source>
        <translation>Obre un fitxer…</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>&amp;Contrasenya del fitxer</translation>
    </message>
    <message>
        <source>I have a recovery phrase instead</source>
        <translation>Tinc una frase de recuperació</translation>
    </message>
    <message>
        <source>Your key file</source>
        <translation>El vostre fitxer de clau</translation>
    </message>
    <message>
        <source>One that Cesium, Sakia, Silkaj or Tikka saved before 2026: PubSec, WIF, EWIF, a seed, or two lines with identifier and password. It stays where it is; its address is shown at the next step.</source>
        <translation>El que Cesium, Sakia, Silkaj o Tikka va desar abans del 2026: PubSec, WIF, EWIF, una llavor, o dues línies amb l’identificador i la contrasenya. Es queda on és; la seva adreça es mostra al pas següent.</translation>
    </message>
    <message>
        <source>Find my account</source>
        <translation>Troba el meu compte</translation>
    </message>
    <message>
        <source>Open the file, or paste here what is in it.</source>
        <translation>Obriu el fitxer o enganxeu-ne aquí el contingut.</translation>
    </message>
    <message>
        <source>Opened: {kind}</source>
        <translation>Obert: {kind}</translation>
    </message>
    <message>
        <source>This is: {kind}</source>
        <translation>Això és: {kind}</translation>
    </message>
    <message>
        <source>&amp;What is in the file</source>
        <translation>C&amp;ontingut del fitxer</translation>
    </message>
    <message>
        <source>Key files</source>
        <translation>Fitxers de clau</translation>
    </message>
    <message>
        <source>Open a key file</source>
        <translation>Obre un fitxer de clau</translation>
    </message>
    <message>
        <source>One that Sakia, Silkaj or the like saved: PubSec, WIF, EWIF, a seed, or two lines with identifier and password. It stays where it is; its address is shown at the next step.</source>
        <translation>El que Sakia, Silkaj o un programa semblant va desar: PubSec, WIF, EWIF, una llavor, o dues línies amb l’identificador i la contrasenya. Es queda on és; la seva adreça es mostra al pas següent.</translation>
    </message>
</context>
<context>
    <name>KeysPart</name>
    <message>
        <source>Another account</source>
        <translation>Un altre compte</translation>
    </message>
    <message>
        <source>An identity can move to another account once in six months: the name, the certifications and the membership move, the money does not. A linked account only has its fees refunded.</source>
        <translation>Una identitat pot passar a un altre compte una vegada cada sis mesos: hi passen el nom, les certificacions i l’adhesió, però no els diners. A un compte vinculat només se li tornen les comissions.</translation>
    </message>
    <message>
        <source>&amp;Identity of the account</source>
        <translation>&amp;Identitat del compte</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Què cal fer</translation>
    </message>
    <message>
        <source>Give the identity to the other account</source>
        <translation>Dona la identitat a l’altre compte</translation>
    </message>
    <message>
        <source>Link the other account to the identity</source>
        <translation>Vincula l’altre compte a la identitat</translation>
    </message>
    <message>
        <source>The &amp;other account</source>
        <translation>L’&amp;altre compte</translation>
    </message>
    <message>
        <source>Its address. Both keys must sign.</source>
        <translation>La seva adreça. Han de signar les dues claus.</translation>
    </message>
    <message>
        <source>Its key is here</source>
        <translation>La seva clau és aquí</translation>
    </message>
    <message>
        <source>Its key is on another computer…</source>
        <translation>La seva clau és en un altre ordinador…</translation>
    </message>
    <message>
        <source>From another computer</source>
        <translation>Des d’un altre ordinador</translation>
    </message>
    <message>
        <source>Open a request to sign it here with the account it names; open the answer to go on.</source>
        <translation>Obriu una petició per signar-la aquí amb el compte que anomena; obriu la resposta per continuar.</translation>
    </message>
    <message>
        <source>Open a request or an answer…</source>
        <translation>Obre una petició o una resposta…</translation>
    </message>
    <message>
        <source>End a link</source>
        <translation>Acaba un vincle</translation>
    </message>
    <message>
        <source>The account’s fees are not refunded any more. It can be linked again.</source>
        <translation>Les comissions del compte ja no es tornen. Es pot tornar a vincular.</translation>
    </message>
    <message>
        <source>&amp;Linked account</source>
        <translation>Compte &amp;vinculat</translation>
    </message>
    <message>
        <source>Check the end of the link</source>
        <translation>Revisa el final del vincle</translation>
    </message>
    <message>
        <source>Identity {number}, now of {owner}, moves to the account {account}.</source>
        <translation>La identitat {number}, ara de {owner}, passa al compte {account}.</translation>
    </message>
    <message>
        <source>The account {account} is linked to identity {number} of {owner}.</source>
        <translation>El compte {account} queda vinculat a la identitat {number} de {owner}.</translation>
    </message>
    <message>
        <source>It moved on {date}, and can move again from {again}; until then the former account can revoke it too.</source>
        <translation>Va canviar de compte el {date}, i podrà tornar a fer-ho a partir del {again}; fins llavors l’antic compte també la pot revocar.</translation>
    </message>
    <message>
        <source>Requests and answers (*.json);;All files (*)</source>
        <translation>Peticions i respostes (*.json);;Tots els fitxers (*)</translation>
    </message>
    <message>
        <source>Open a request or an answer</source>
        <translation>Obre una petició o una resposta</translation>
    </message>
    <message>
        <source>In this currency an identity stays with its account for good, and no account is linked to it.</source>
        <translation>En aquesta moneda una identitat es queda per sempre al seu compte, i no s’hi vincula cap compte.</translation>
    </message>
    <message>
        <source>Read a QR code…</source>
        <translation>Llegeix un codi QR…</translation>
    </message>
    <message>
        <source>Sign, and show the answer</source>
        <translation>Signa, i mostra la resposta</translation>
    </message>
    <message>
        <source>QR code of the request</source>
        <translation>Codi QR de la petició</translation>
    </message>
    <message>
        <source>QR code of the answer</source>
        <translation>Codi QR de la resposta</translation>
    </message>
    <message>
        <source>The request or the answer that the other computer shows.</source>
        <translation>La petició o la resposta que mostra l’altre ordinador.</translation>
    </message>
</context>
<context>
    <name>LeaveCard</name>
    <message>
        <source>Leave without a revocation</source>
        <translation>Marxar sense revocació</translation>
    </message>
    <message>
        <source>&amp;Who leaves</source>
        <translation>&amp;Qui marxa</translation>
    </message>
    <message>
        <source>Check the farewell</source>
        <translation>Comprova el comiat</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>In this currency nobody leaves before the membership ends: do not renew it, and it ends by itself. A revocation alone ends an identity at once.</source>
        <translation>En aquesta moneda ningú no marxa abans que acabi la seva adhesió: no la renoveu, i acabarà sola. Només una revocació posa fi de seguida a una identitat.</translation>
    </message>
    <message>
        <source>A farewell tells everybody, in a block, that you leave the web of trust. It is milder than a revocation and slower: the identity, its name and its money stay.</source>
        <translation>Un comiat diu a tothom, en un bloc, que deixeu la xarxa de confiança. És més suau que una revocació, i més lent: la identitat, el seu nom i els seus diners es queden.</translation>
    </message>
    <message>
        <source>For good: nobody can certify you any more, nor renew a certification that you have. Without certifications enough in force you can be no member with this identity, even if you change your mind.</source>
        <translation>Per sempre: ja ningú no us pot certificar, ni renovar una certificació que tingueu. Sense prou certificacions vigents no podeu ser membre amb aquesta identitat, encara que canvieu d’idea.</translation>
    </message>
    <message>
        <source>You stay a member, certify others and create the dividend until {date}, when your membership ends; then all that is over. As long as your certifications last you may still ask to stay.</source>
        <translation>Continueu sent membre, certifiqueu altres i creeu el dividend fins al {date}, quan acaba la vostra adhesió; després tot això s’acaba. Mentre durin les vostres certificacions encara podeu demanar de quedar-vos.</translation>
    </message>
    <message>
        <source>I &amp;know that nobody will be able to certify this identity again</source>
        <translation>Sé que ja &amp;ningú no podrà certificar aquesta identitat</translation>
    </message>
</context>
<context>
    <name>LendCard</name>
    <message>
        <source>Lend what is missing</source>
        <translation>Deixa el que falta</translation>
    </message>
    <message>
        <source>From the &amp;account</source>
        <translation>Des del &amp;compte</translation>
    </message>
    <message>
        <source>You check the payment and sign it here. The newcomer can pay it back with the first dividends.</source>
        <translation>Reviseu el pagament i el signeu aquí. La persona nova el podrà tornar amb els primers dividends.</translation>
    </message>
</context>
<context>
    <name>Licence</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>No del tot</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>Through several channels</source>
        <translation>Per diversos mitjans</translation>
    </message>
    <message>
        <source>Do you know them well, and others who know them as well?</source>
        <translation>Coneixeu bé aquesta persona, i d’altres que també la coneixen?</translation>
    </message>
    <message>
        <source>Did you check with them yourself that this account is theirs?</source>
        <translation>Heu comprovat vós amb ella que aquest compte és seu?</translation>
    </message>
    <message>
        <source>Have they made their revocation document?</source>
        <translation>Ha creat el seu document de revocació?</translation>
    </message>
    <message>
        <source>Did you meet, or were in touch through several different channels?</source>
        <translation>L’heu vista en persona, o hi heu estat en contacte per diversos mitjans diferents?</translation>
    </message>
    <message>
        <source>Have others who know them been asked about this?</source>
        <translation>Heu consultat altres persones que la coneixen?</translation>
    </message>
    <message>
        <source>Do they master their account: have they sent money from it?</source>
        <translation>Sap fer anar el seu compte: n’ha enviat diners?</translation>
    </message>
    <message>
        <source>Have they studied the licence as it stands now?</source>
        <translation>Ha estudiat la llicència en la versió actual?</translation>
    </message>
    <message>
        <source>Will they make their revocation document once the invitation is final?</source>
        <translation>Crearà el seu document de revocació quan la invitació sigui definitiva?</translation>
    </message>
    <message>
        <source>Is this their only identity, as far as you know, and do they know it must stay so?</source>
        <translation>És la seva única identitat, que vós sapigueu, i sap que ha de continuar així?</translation>
    </message>
    <message>
        <source>Do they keep their secret where they will find it again?</source>
        <translation>Desa el seu secret on el podrà retrobar?</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Licence of the Ğ1</source>
        <translation>Llicència de la Ğ1</translation>
    </message>
    <message>
        <source>Who becomes a member of the Ğ1 accepts this licence, and every program for the Ğ1 hands it on. Read it before you certify somebody, and have them read it.</source>
        <translation>Qui es fa membre de la Ğ1 accepta aquesta llicència, i tot programa per a la Ğ1 la transmet. Llegiu-la abans de certificar algú, i feu que la llegeixi.</translation>
    </message>
    <message>
        <source>This is the licence of the Ğ1, which is not the currency you are in: that one may have a licence of its own, which its members know.</source>
        <translation>Aquesta és la llicència de la Ğ1, que no és la moneda on sou: aquella potser té la seva pròpia llicència, que els seus membres coneixen.</translation>
    </message>
    <message>
        <source>&amp;Language of the text</source>
        <translation>&amp;Llengua del text</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text de la llicència</translation>
    </message>
    <message>
        <source>Version {version}, of {date}</source>
        <translation>Versió {version}, del {date}</translation>
    </message>
    <message>
        <source>This translation is of an older version. The newest text is in French: version {version}.</source>
        <translation>Aquesta traducció és d’una versió anterior. El text més recent és en francès: versió {version}.</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Sakia is locked</source>
        <translation>Sakia està blocat</translation>
    </message>
    <message>
        <source>Your keys are encrypted on this computer. Type your password to go on.</source>
        <translation>Les vostres claus estan xifrades en aquest ordinador. Escriviu la contrasenya per continuar.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contrasenya</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloca</translation>
    </message>
    <message>
        <source>Open with my session</source>
        <translation>Obre amb la meva sessió</translation>
    </message>
    <message>
        <source>Take the previous version</source>
        <translation>Usa la versió anterior</translation>
    </message>
    <message>
        <source>Forgotten password?</source>
        <translation>Heu oblidat la contrasenya?</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>S’obre…</translation>
    </message>
    <message>
        <source>The accounts of the demonstration open with: {password}</source>
        <translation>Els comptes de la demostració s’obren amb: {password}</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>What Sakia noted since it started, for somebody who helps you. It stays in memory and is sent to nobody. Passwords, phrases and keys are never in it; addresses are shortened.</source>
        <translation>El que Sakia ha anotat d’ençà que ha començat, per a qui us ajudi. Es queda a la memòria i no s’envia a ningú. No hi ha mai contrasenyes, frases ni claus; les adreces s’abreugen.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostra</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos i errors</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>&amp;With these words</source>
        <translation>Amb aquestes &amp;paraules</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Línies del registre</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>No s’ha anotat res.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Desa…</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Desa el registre</translation>
    </message>
</context>
<context>
    <name>MakeRevocationCard</name>
    <message>
        <source>Make the revocation of your identity</source>
        <translation>Prepara el document de revocació</translation>
    </message>
    <message>
        <source>The day your key is lost or stolen, only this document can stop others from living under your name. Make it now, and keep it as a secret: whoever holds it can end your identity.</source>
        <translation>El dia que perdeu la clau o us la robin, només aquest document pot impedir que d’altres visquin amb el vostre nom. Feu-lo ara i deseu-lo com un secret: qui el tingui pot posar fi a la vostra identitat.</translation>
    </message>
    <message>
        <source>&amp;Identity of the account</source>
        <translation>&amp;Identitat del compte</translation>
    </message>
    <message>
        <source>Make the document</source>
        <translation>Crea el document</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Desa en un fitxer…</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Mostra el codi</translation>
    </message>
    <message>
        <source>Hide it again</source>
        <translation>Torna’l a amagar</translation>
    </message>
    <message>
        <source>Revoke now…</source>
        <translation>Revoca ara…</translation>
    </message>
    <message>
        <source>The document is made, and nothing is published. Save it on paper or as a file.</source>
        <translation>El document està creat i no s’ha publicat res. Deseu-lo per imprimir-lo o en un fitxer.</translation>
    </message>
    <message>
        <source>Save the revocation</source>
        <translation>Desa la revocació</translation>
    </message>
    <message>
        <source>QR code of your revocation, a secret</source>
        <translation>Codi QR de la vostra revocació, un secret</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimeix…</translation>
    </message>
    <message>
        <source>Save as a PDF…</source>
        <translation>Desa en PDF…</translation>
    </message>
</context>
<context>
    <name>MoreFilters</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Only lines with this person</source>
        <translation>Només les línies amb aquesta persona</translation>
    </message>
    <message>
        <source>At least ({unit})</source>
        <translation>Com a mínim ({unit})</translation>
    </message>
    <message>
        <source>At most ({unit})</source>
        <translation>Com a màxim ({unit})</translation>
    </message>
    <message>
        <source>Smallest amount, in {unit}</source>
        <translation>Import mínim, en {unit}</translation>
    </message>
    <message>
        <source>Largest amount, in {unit}</source>
        <translation>Import màxim, en {unit}</translation>
    </message>
    <message>
        <source>Group dividends</source>
        <translation>Agrupa els dividends</translation>
    </message>
    <message>
        <source>Show the dividends of a month as one line</source>
        <translation>Mostra els dividends d’un mes en una sola línia</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Aquest compte</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tots els comptes</translation>
    </message>
    <message>
        <source>Whose lines</source>
        <translation>De qui són les línies</translation>
    </message>
</context>
<context>
    <name>Movements</name>
    <message>
        <source>Payment</source>
        <translation>Pagament</translation>
    </message>
    <message>
        <source>Universal dividend</source>
        <translation>Dividend universal</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Comissió</translation>
    </message>
    <message>
        <source>Paid to the common treasury.</source>
        <translation>Pagada a la tresoreria comuna.</translation>
    </message>
    <message>
        <source>Fee refunded</source>
        <translation>Comissió retornada</translation>
    </message>
    <message>
        <source>Given back by the common treasury.</source>
        <translation>Retornada per la tresoreria comuna.</translation>
    </message>
    <message>
        <source>Remainder lost</source>
        <translation>Resta perduda</translation>
    </message>
    <message>
        <source>Held money lost</source>
        <translation>Diners retinguts perduts</translation>
    </message>
    <message>
        <source>What it guaranteed failed: it went to the common treasury.</source>
        <translation>El que garantia no s’ha complert: ha anat a la tresoreria comuna.</translation>
    </message>
    <message>
        <source>One-time account</source>
        <translation>Compte d’un sol ús</translation>
    </message>
    <message>
        <source>Money that waits under a key used only once.</source>
        <translation>Diners que esperen sota una clau usada una sola vegada.</translation>
    </message>
    <message>
        <source>Money destroyed</source>
        <translation>Diners destruïts</translation>
    </message>
    <message>
        <source>Destroyed by the account itself.</source>
        <translation>Destruïts pel compte mateix.</translation>
    </message>
    <message>
        <source>Other movement</source>
        <translation>Un altre moviment</translation>
    </message>
    <message>
        <source>Made by a rule of the currency that is not a payment.</source>
        <translation>Fet per una regla de la moneda que no és un pagament.</translation>
    </message>
    <message>
        <source>Unexplained difference</source>
        <translation>Diferència sense explicar</translation>
    </message>
    <message>
        <source>The balance read from servers differs from all other lines together by this much. This line goes away when the missing ones come.</source>
        <translation>El saldo llegit dels servidors s’aparta en aquesta quantitat de totes les altres línies juntes. Aquesta línia desapareix quan arriben les que falten.</translation>
    </message>
    <message>
        <source>Free again: the total does not change.</source>
        <translation>Lliures de nou: el total no canvia.</translation>
    </message>
    <message>
        <source>Dividends claimed</source>
        <translation>Dividends cobrats</translation>
    </message>
    <message>
        <source>Counted day by day already: the total does not change.</source>
        <translation>Ja comptats dia a dia: el total no canvia.</translation>
    </message>
    <message>
        <source>Money held</source>
        <translation>Diners retinguts</translation>
    </message>
    <message>
        <source>Still yours, and held for now: the total does not change.</source>
        <translation>Encara vostres, retinguts per ara: el total no canvia.</translation>
    </message>
    <message>
        <source>Held money released</source>
        <translation>Diners alliberats</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Fiança</translation>
    </message>
    <message>
        <source>Still yours, and set aside for now: the total does not change.</source>
        <translation>Encara vostres, apartats per ara: el total no canvia.</translation>
    </message>
    <message>
        <source>Deposit returned</source>
        <translation>Fiança retornada</translation>
    </message>
    <message>
        <source>Too little for an account to keep: a rule of the currency took it away.</source>
        <translation>Massa poc perquè un compte ho conservi: una regla de la moneda s’ho ha endut.</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>Choose the name</source>
        <translation>Tria el nom</translation>
    </message>
    <message>
        <source>&amp;Name of the identity</source>
        <translation>&amp;Nom de la identitat</translation>
    </message>
    <message>
        <source>One living person, one identity, one dividend: the whole currency rests on this promise.</source>
        <translation>Una persona viva, una identitat, un dividend: tota la moneda descansa en aquesta promesa.</translation>
    </message>
    <message>
        <source>I &amp;promise that this is my only identity in this currency</source>
        <translation>&amp;Prometo que aquesta és la meva única identitat en aquesta moneda</translation>
    </message>
    <message>
        <source>Choose this name for good</source>
        <translation>Tria aquest nom per sempre</translation>
    </message>
    <message>
        <source>{shortest} to {longest} letters without accents, digits, “-” or “_”. Everybody sees it, and it can never change.</source>
        <translation>De {shortest} a {longest} lletres sense accents, xifres, «-» o «_». El veu tothom, i no es podrà canviar mai.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>{name}, verified identity</source>
        <translation>{name}, identitat verificada</translation>
    </message>
    <message>
        <source>{mark} after a name: the verified name of an identity, which nobody else can bear.</source>
        <translation>{mark} després d’un nom: el nom verificat d’una identitat, que ningú més no pot dur.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Xarxa</translation>
    </message>
    <message>
        <source>Choose other servers</source>
        <translation>Tria altres servidors</translation>
    </message>
    <message>
        <source>What is believed</source>
        <translation>El que es creu</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidors</translation>
    </message>
    <message>
        <source>Servers heard of</source>
        <translation>Servidors de què se sent a parlar</translation>
    </message>
    <message>
        <source>Nodes tell of these. They are neither asked nor believed unless you add them to your own.</source>
        <translation>Els nodes parlen d’aquests. Ni se’ls pregunta ni se’ls creu si no els afegiu als vostres.</translation>
    </message>
    <message>
        <source>Who is contacted, and what they learn</source>
        <translation>Amb qui es contacta i què n’aprèn</translation>
    </message>
    <message>
        <source>No server is known for this currency: add one below.</source>
        <translation>No es coneix cap servidor d’aquesta moneda: afegiu-ne un a sota.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>Remembers the history of accounts, the comments and the names.</source>
        <translation>Recorda l’historial dels comptes, els comentaris i els noms.</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>Indexador</translation>
    </message>
    <message>
        <source>No block heard of yet.</source>
        <translation>Encara no se sap de cap bloc.</translation>
    </message>
    <message>
        <source>Final block {final}, heard {ago}.</source>
        <translation>Bloc definitiu {final}, rebut {ago}.</translation>
    </message>
    <message>
        <source>Newest block, not final yet: {best}.</source>
        <translation>Bloc més recent, encara no definitiu: {best}.</translation>
    </message>
    <message>
        <source>Balances and payments work without it; new lines of histories come when it is back.</source>
        <translation>Els saldos i els pagaments funcionen sense ell; les línies noves dels historials arribaran quan torni.</translation>
    </message>
    <message>
        <source>It has read up to {moment} only ({block}): the newest lines of histories are missing.</source>
        <translation>Només ha llegit fins a {moment} ({block}): falten les línies més recents dels historials.</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Afegeix un servidor</translation>
    </message>
</context>
<context>
    <name>Newcomer</name>
    <message>
        <source>An account with a little money</source>
        <translation>Un compte amb uns quants diners</translation>
    </message>
    <message>
        <source>An invitation, which is the first certification</source>
        <translation>Una invitació, que és la primera certificació</translation>
    </message>
    <message>
        <source>A name, chosen for good</source>
        <translation>Un nom, triat per sempre</translation>
    </message>
    <message>
        <source>Five certifications</source>
        <translation>Cinc certificacions</translation>
    </message>
    <message>
        <source>The evaluation of the distance</source>
        <translation>L’avaluació de la distància</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fet</translation>
    </message>
    <message>
        <source>to do now</source>
        <translation>per fer ara</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curs</translation>
    </message>
    <message>
        <source>later</source>
        <translation>més tard</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>no és possible</translation>
    </message>
    <message>
        <source>Anybody can do this: somebody lends the money, for instance.</source>
        <translation>Això ho pot fer qualsevol: algú deixa els diners, per exemple.</translation>
    </message>
    <message>
        <source>A member who knows the newcomer must do this.</source>
        <translation>Això ho ha de fer un membre que conegui la persona nova.</translation>
    </message>
    <message>
        <source>The newcomer must do this.</source>
        <translation>Això ho ha de fer la persona nova.</translation>
    </message>
    <message>
        <source>Other members must do this.</source>
        <translation>Això ho han de fer altres membres.</translation>
    </message>
    <message>
        <source>The newcomer or any member asks; whoever asks has the money held.</source>
        <translation>La demana la persona nova o qualsevol membre; a qui la demana se li retenen els diners.</translation>
    </message>
    <message>
        <source>Nobody has to do anything: the oracles of the currency work.</source>
        <translation>Ningú no ha de fer res: treballen els oracles de la moneda.</translation>
    </message>
    <message>
        <source>Until {date}, when the identity is revoked for good.</source>
        <translation>Fins al {date}, quan la identitat es revocarà per sempre.</translation>
    </message>
    <message>
        <source>Until {date}, when the identity is removed.</source>
        <translation>Fins al {date}, quan la identitat s’eliminarà.</translation>
    </message>
    <message>
        <source>The account must hold {needed}; {missing} are missing. They stay the newcomer’s.</source>
        <translation>El compte ha de tenir {needed}; falten {missing}. Aquests diners continuen sent de la persona nova.</translation>
    </message>
    <message>
        <source>An invitation creates the identity. A member can make one in five days.</source>
        <translation>Una invitació crea la identitat. Un membre en pot fer una cada cinc dies.</translation>
    </message>
    <message>
        <source>Choosing the name accepts the invitation.</source>
        <translation>Triar el nom és acceptar la invitació.</translation>
    </message>
    <message>
        <source>{price} are held from whoever asks: they come back when it succeeds, and are lost when it fails.</source>
        <translation>A qui la demana se li retenen {price}: tornen si va bé i es perden si falla.</translation>
    </message>
    <message>
        <source>The certifications suffice until {date}.</source>
        <translation>Les certificacions són suficients fins al {date}.</translation>
    </message>
    <message>
        <source>The distance is being evaluated: the answer comes within 12 minutes.</source>
        <translation>S’està avaluant la distància: la resposta arriba en menys de 12 minuts.</translation>
    </message>
    <message>
        <source>The evaluation failed: too few referees were within five steps, and the money that was held is lost. Find certifications that bring you nearer before you ask again.</source>
        <translation>L’avaluació ha fallat: hi havia massa pocs referents a cinc passos o menys, i els diners retinguts s’han perdut. Busqueu certificacions que us hi acostin abans de tornar-la a demanar.</translation>
    </message>
    <message>
        <source>The last evaluation ended without a membership, together with others that the same account paid for. Money was lost for some of them; whether for this one, nothing here tells. Before you ask again, see what an evaluation would find.</source>
        <translation>L’última avaluació es va acabar sense adhesió, alhora que d’altres pagades pel mateix compte. S’han perdut diners per algunes; res aquí no diu si per aquesta. Abans de tornar-la a demanar, mireu què trobaria una avaluació.</translation>
    </message>
    <message>
        <source>The last evaluation ended without a membership, and no money is known to be lost: the oracles gave no answer, or certifications were missing by then. It can be asked for again.</source>
        <translation>L’última avaluació es va acabar sense adhesió, i no consta que s’hagin perdut diners: els oracles no van respondre, o aleshores faltaven certificacions. Es pot tornar a demanar.</translation>
    </message>
    <message>
        <source>This account is linked to somebody’s identity: unlink it first, or take another account.</source>
        <translation>Aquest compte està vinculat a la identitat d’algú: desvinculeu-lo abans o useu-ne un altre.</translation>
    </message>
    <message>
        <source>This identity is revoked for good. Another account can be invited under another name.</source>
        <translation>Aquesta identitat està revocada per sempre. Es pot convidar un altre compte amb un altre nom.</translation>
    </message>
    <message>
        <source>This version of Sakia does not know the status that the currency gave this identity: a newer one will.</source>
        <translation>Aquesta versió de Sakia no coneix l’estat que la moneda ha donat a aquesta identitat: una de més nova el coneixerà.</translation>
    </message>
    <message>
        <source>The name is free. Names that look like it could not be looked for now.</source>
        <translation>El nom és lliure. Per ara no s’han pogut buscar noms que s’hi assemblin.</translation>
    </message>
    <message>
        <source>The name is free, and none that is known looks like it.</source>
        <translation>El nom és lliure, i cap dels coneguts no s’hi assembla.</translation>
    </message>
    <message>
        <source>The name is free, but it looks like {names}: people may take one for the other.</source>
        <translation>El nom és lliure, però s’assembla a {names}: es podria prendre l’un per l’altre.</translation>
    </message>
    <message>
        <source>1 of 3: the requests of these minutes are gathered.</source>
        <translation>1 de 3: es recullen les peticions d’aquests minuts.</translation>
    </message>
    <message>
        <source>2 of 3: the oracles work the distance out.</source>
        <translation>2 de 3: els oracles calculen la distància.</translation>
    </message>
    <message>
        <source>3 of 3: the oracles hand their results in.</source>
        <translation>3 de 3: els oracles lliuren els seus resultats.</translation>
    </message>
    <message>
        <source>Answer at about {time}, {within}. You may close Sakia meanwhile.</source>
        <translation>Resposta cap a les {time}, {within}. Mentrestant podeu tancar Sakia.</translation>
    </message>
    <message>
        <source>The identity waits with the network until there are enough certifications, and is written together with them.</source>
        <translation>La identitat s’espera a la xarxa fins que hi hagi prou certificacions, i s’escriu juntament amb elles.</translation>
    </message>
    <message>
        <source>It has been asked for: a block takes the request as soon as enough referees are within reach.</source>
        <translation>Ja s’ha demanat: un bloc agafa la petició tan bon punt hi ha prou referents a l’abast.</translation>
    </message>
    <message>
        <source>A block takes the request once enough referees are within reach. It costs nothing.</source>
        <translation>Un bloc agafa la petició quan hi ha prou referents a l’abast. No costa res.</translation>
    </message>
    <message>
        <source>An identity, declared under a name for good</source>
        <translation>Una identitat, declarada amb un nom per sempre</translation>
    </message>
    <message>
        <source>The request to become a member</source>
        <translation>La petició de fer-se membre</translation>
    </message>
</context>
<context>
    <name>NewcomerPart</name>
    <message>
        <source>What you see may be old.</source>
        <translation>Potser el que veieu no està al dia.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Sakia made a mistake. Nothing was sent because of it; what you see may not be up to date.</source>
        <translation>Sakia ha tingut un error. No s’ha enviat res per això; potser el que veieu no està al dia.</translation>
    </message>
    <message>
        <source>See the report</source>
        <translation>Mostra l’informe</translation>
    </message>
</context>
<context>
    <name>OperationList</name>
    <message>
        <source>On the way</source>
        <translation>En camí</translation>
    </message>
    <message>
        <source>See the network</source>
        <translation>Mostra la xarxa</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>To {name}</source>
        <translation>A {name}</translation>
    </message>
    <message>
        <source>Claim of dividends</source>
        <translation>Cobrament de dividends</translation>
    </message>
    <message>
        <source>Invitation of a newcomer</source>
        <translation>Invitació d’una persona nova</translation>
    </message>
    <message>
        <source>Choice of a name</source>
        <translation>Elecció d’un nom</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Certificació</translation>
    </message>
    <message>
        <source>Request to become or stay a member</source>
        <translation>Petició de fer-se o continuar sent membre</translation>
    </message>
    <message>
        <source>Farewell to the web of trust</source>
        <translation>Comiat de la xarxa de confiança</translation>
    </message>
    <message>
        <source>Revocation of an identity</source>
        <translation>Revocació d’una identitat</translation>
    </message>
    <message>
        <source>Change of the identity’s account</source>
        <translation>Canvi del compte de la identitat</translation>
    </message>
    <message>
        <source>Link of an account to the identity</source>
        <translation>Vincle d’un compte a la identitat</translation>
    </message>
    <message>
        <source>End of the link to an identity</source>
        <translation>Fi del vincle amb una identitat</translation>
    </message>
    <message>
        <source>Money brought in</source>
        <translation>Diners recuperats</translation>
    </message>
</context>
<context>
    <name>OwnServersCard</name>
    <message>
        <source>Your own servers</source>
        <translation>Els vostres servidors</translation>
    </message>
    <message>
        <source>A node starts with wss://, an indexer with https://. It is asked first which currency it keeps.</source>
        <translation>Un node comença per wss://, un indexador per https://. Primer se li pregunta quina moneda porta.</translation>
    </message>
    <message>
        <source>Address of a &amp;server</source>
        <translation>Adreça d’un &amp;servidor</translation>
    </message>
    <message>
        <source>Check and add</source>
        <translation>Comprova i afegeix</translation>
    </message>
    <message>
        <source>Every connection goes through it, and names are found at its far end. Such as socks5://127.0.0.1:9050.</source>
        <translation>Hi passen totes les connexions, i els noms es busquen a l’altre extrem. Per exemple socks5://127.0.0.1:9050.</translation>
    </message>
    <message>
        <source>SOCKS5 &amp;proxy</source>
        <translation>Pro&amp;xy SOCKS5</translation>
    </message>
    <message>
        <source>Keep the proxy</source>
        <translation>Desa el proxy</translation>
    </message>
    <message>
        <source>Ask my own servers &amp;alone</source>
        <translation>Pregunta n&amp;omés als meus servidors</translation>
    </message>
    <message>
        <source>The network’s list is not fetched then.</source>
        <translation>Aleshores no es baixa la llista de la xarxa.</translation>
    </message>
    <message>
        <source>Added. It is asked from now on.</source>
        <translation>Afegit. Se li pregunta des d’ara.</translation>
    </message>
    <message>
        <source>It was named when Sakia was started, and is asked until Sakia ends.</source>
        <translation>Es va indicar en engegar Sakia, i se li pregunta fins que Sakia es tanqui.</translation>
    </message>
    <message>
        <source>Kept. It holds from now on.</source>
        <translation>Desat. Val des d’ara.</translation>
    </message>
    <message>
        <source>A node’s address, such as g1.example.org:10901. It is asked first which currency it keeps.</source>
        <translation>L’adreça d’un node, com ara g1.example.org:10901. Primer se li pregunta quina moneda porta.</translation>
    </message>
</context>
<context>
    <name>PageHelp</name>
    <message>
        <source>Hide the help of this page ({keys})</source>
        <translation>Amaga l’ajuda d’aquesta pàgina ({keys})</translation>
    </message>
    <message>
        <source>Help on this page ({keys})</source>
        <translation>Ajuda d’aquesta pàgina ({keys})</translation>
    </message>
    <message>
        <source>All you have at a glance: the sum of the accounts whose key is here, what there is to do, the latest movements. UD, the universal dividend, is the money that each member creates every day. To claim it brings it into the account.</source>
        <translation>Tot el que teniu, d’un cop d’ull: la suma dels comptes que tenen la clau aquí, el que hi ha per fer, els últims moviments. El DU, el dividend universal, són els diners que cada membre crea cada dia. Cobrar-lo l’ingressa al compte.</translation>
    </message>
    <message>
        <source>One account: its balance, its address to give to others, and all that came and went. A line is final once most servers have confirmed its block, about half a minute after it: nobody can take it back then. Member means that this person is in the web of trust and creates the UD.</source>
        <translation>Un compte: el saldo, l’adreça per donar als altres i tot el que hi ha entrat i sortit. Una línia és definitiva quan la majoria dels servidors n’han confirmat el bloc, cap a mig minut després: llavors ningú no la pot desfer. Membre vol dir que aquesta persona és a la xarxa de confiança i crea el DU.</translation>
    </message>
    <message>
        <source>Find who is paid by name, address, link or QR code, and type how much; nothing leaves before you have read the summary and signed. Signed, sent, in a block, final: a payment can be refused until it is in a block, and is beyond recall once it is final. Comments are public, and stay for ever.</source>
        <translation>Cerqueu a qui pagar per nom, adreça, enllaç o codi QR, i escriviu quant; no surt res abans que hàgiu llegit el resum i signat. Signat, enviat, en un bloc, definitiu: un pagament es pot rebutjar fins que és en un bloc, i no té tornada quan és definitiu. Els comentaris són públics, i per sempre.</translation>
    </message>
    <message>
        <source>Show this QR code or give this link: whoever pays finds your address, the amount and the comment filled in. The page waits with you, and shows a green tick when the money arrives. An address may be given to anybody: one can only pay to it.</source>
        <translation>Mostreu aquest codi QR o doneu aquest enllaç: qui paga troba ja escrits la vostra adreça, l’import i el comentari. La pàgina espera amb vós i mostra una marca verda quan arriben els diners. Una adreça es pot donar a qualsevol: només serveix per pagar-vos.</translation>
    </message>
    <message>
        <source>An account is a key: whoever has its recovery phrase has its money. Create one, restore one you have, or watch one without its key, to see its history without paying from it.</source>
        <translation>Un compte és una clau: qui en té la frase de recuperació en té els diners. Creeu-ne un, recupereu el que ja teniu, o seguiu-ne un sense la clau per veure’n l’historial sense pagar-hi.</translation>
    </message>
    <message>
        <source>The people you pay, under the names you give them: these are your own words, and nobody else sees this list. A name followed by ✓ is another thing: the verified name of an identity, which nobody else can have.</source>
        <translation>Les persones que pagueu, amb els noms que vós els doneu: els trieu vós, i ningú més no veu aquesta llista. Un nom seguit de ✓ és una altra cosa: el nom verificat d’una identitat, únic a la moneda.</translation>
    </message>
    <message>
        <source>Who is a member, and until when. A member certifies people met and well known, and must be held by five certifications in force. A certification lasts two years, a membership one: both are renewed here. The distance is how many steps of certifications lie between two people.</source>
        <translation>Qui és membre, i fins quan. Un membre certifica persones que ha tractat i coneix bé, i ha de tenir ell mateix cinc certificacions vigents. Una certificació dura dos anys i una adhesió, un: totes dues es renoven aquí. La distància és el nombre de passos de certificació que separen dues persones.</translation>
    </message>
    <message>
        <source>How the currency fares. UD is what each member creates a day; N the number of members, M all the money there is, and M/N the share of each if it were spread evenly. The UD is re-evaluated twice a year so that all generations create alike.</source>
        <translation>Com va la moneda. El DU és el que cada membre crea al dia; N, el nombre de membres; M, tots els diners que hi ha; i M/N, la part de cadascú si estiguessin repartits per igual. El DU es reavalua dues vegades l’any perquè totes les generacions creïn per igual.</translation>
    </message>
    <message>
        <source>Which computers are asked. Nodes keep the money and take payments; indexers, called squids, tell the history. What most of several nodes agree on is shown: none has to be believed alone.</source>
        <translation>A quins ordinadors es pregunta. Els nodes porten els diners i accepten els pagaments; els indexadors, anomenats squids, expliquen l’historial. Es mostra allò en què coincideix la majoria d’uns quants nodes: no cal creure’n cap tot sol.</translation>
    </message>
    <message>
        <source>Each choice is kept as soon as it is made. They hold for this profile on this computer, and nobody else learns of them.</source>
        <translation>Cada elecció es desa tan bon punt es fa. Valen per a aquest perfil en aquest ordinador, i ningú més no se n’assabenta.</translation>
    </message>
    <message>
        <source>What the program noted since it was started, to join to a question when something went wrong. No key, no password and no whole address is ever in it.</source>
        <translation>El que el programa ha anotat d’ençà que ha començat, per adjuntar-ho a una pregunta quan alguna cosa ha anat malament. No hi ha mai claus, contrasenyes ni adreces senceres.</translation>
    </message>
    <message>
        <source>What everybody promises who certifies somebody: to know the person well, and that this is their only identity. The money rests on that.</source>
        <translation>El que promet tothom qui certifica algú: conèixer bé la persona, i que aquesta és la seva única identitat. Els diners s’hi recolzen.</translation>
    </message>
    <message>
        <source>A program that holds keys is worth forging. With each release the project publishes a list of its files, and signs it. Here a file is compared with that list, and the list with the project’s key, before anybody opens the file.</source>
        <translation>Un programa que guarda claus val la pena de falsificar. Amb cada versió el projecte publica la llista dels seus fitxers, i la signa. Aquí es compara un fitxer amb aquesta llista, i la llista amb la clau del projecte, abans que ningú obri el fitxer.</translation>
    </message>
    <message>
        <source>Somebody stands in the middle: on the left who certified them, on the right whom they certify. Dashed and dotted arrows end soon. A referee certifies, and is certified, often enough to count: to be a member one must have four in five of them within five steps.</source>
        <translation>Algú és al centre: a l’esquerra, qui l’ha certificat; a la dreta, a qui certifica. Les fletxes de ratlletes i de punts s’acaben aviat. Un referent certifica i està certificat prou sovint per comptar: per ser membre cal tenir-ne quatre de cada cinc a cinc passos com a màxim.</translation>
    </message>
    <message>
        <source>People whose deadlines you watch together, those around you for instance. What runs out first stands first, with what each needs and who of the group could help. Groups stay on this computer; they can be printed, or taken into a spreadsheet or a calendar.</source>
        <translation>Persones de qui seguiu plegades els venciments, les del vostre voltant per exemple. El que venç abans va primer, amb el que li cal a cadascú i qui del grup hi podria ajudar. Els grups es queden en aquest ordinador; es poden imprimir, o portar a un full de càlcul o a un calendari.</translation>
    </message>
    <message>
        <source>To certify says: I know this person well, and this is their only identity. You may do so every five days, a hundred times in all, and each lasts two years. “Certify later” puts somebody into your queue: Sakia tells you when their turn has come, and signs nothing by itself.</source>
        <translation>Certificar vol dir: conec bé aquesta persona, i aquesta és la seva única identitat. Es pot fer cada cinc dies, cent vegades en total, i cada certificació dura dos anys. «Certifica més tard» posa algú a la cua: Sakia us avisa quan li arriba el torn, i no signa res tot sol.</translation>
    </message>
    <message>
        <source>One board for who comes in and for who helps them: 3 Ğ1 on the account, an invitation, a name, five certifications, an evaluation of the distance. Each step says who must act, what is missing and until when. 10 Ğ1 are held by the evaluation, and lost when the distance is too great.</source>
        <translation>Un tauler per a qui arriba i per a qui l’ajuda: 3 Ğ1 al compte, una invitació, un nom, cinc certificacions, una avaluació de la distància. Cada pas diu qui ha d’actuar, què falta i fins quan. L’avaluació reté 10 Ğ1, que es perden si la distància és massa gran.</translation>
    </message>
    <message>
        <source>The day your key is lost or stolen, this document ends your identity, so that nobody lives under your name. Make it now, print it or save it, and keep it apart from your recovery phrase. Any account can publish it, and nothing undoes it.</source>
        <translation>El dia que perdeu la clau o us la robin, aquest document posa fi a la vostra identitat, perquè ningú no visqui amb el vostre nom. Feu-lo ara, imprimiu-lo o deseu-lo, i guardeu-lo a part de la vostra frase de recuperació. El pot publicar qualsevol compte, i res no ho desfà.</translation>
    </message>
    <message>
        <source>An identity can move to another account of yours, once in six months: its name, its certifications and its membership go with it, the money stays. An account that is linked to it has its fees given back as a member’s, and no other right.</source>
        <translation>Una identitat pot passar a un altre compte vostre, una vegada cada sis mesos: el nom, les certificacions i l’adhesió hi van; els diners es queden. A un compte que hi està vinculat se li tornen les comissions com al d’un membre, i no té cap altre dret.</translation>
    </message>
    <message>
        <source>What you answered to the questions of the licence before each certification, with its date: to remember, years later, why you vouched for somebody. It stays on this computer alone, and can be printed.</source>
        <translation>El que vau respondre a les preguntes de la llicència abans de cada certificació, amb la data: per recordar, anys després, per què vau respondre d’algú. Es queda només en aquest ordinador, i es pot imprimir.</translation>
    </message>
    <message>
        <source>All you have at a glance: the sum of the accounts whose key is here, what there is to do, the latest movements. UD, the universal dividend, is the money that each member creates. It comes into the account by itself.</source>
        <translation>Tot el que teniu d’un cop d’ull: la suma dels comptes que tenen la clau aquí, el que cal fer, els últims moviments. El DU, dividend universal, és la moneda que crea cada membre. Arriba sol al compte.</translation>
    </message>
    <message>
        <source>One account: its balance, its address to give to others, and all that came and went. A line is called final once six blocks lie on top of its own: until then, and seldom after, the network may undo it. Member means that this person is in the web of trust and creates the UD.</source>
        <translation>Un compte: el seu saldo, la seva adreça per donar als altres, i tot el que ha entrat i sortit. Una línia es diu definitiva quan hi ha sis blocs sobre el seu: fins aleshores, i rarament després, la xarxa la pot desfer. Membre vol dir que aquesta persona és a la xarxa de confiança i crea el DU.</translation>
    </message>
    <message>
        <source>How the currency fares. UD is what each member creates each time; N the number of members, M all the money there is, and M/N the share of each if it were spread evenly. The UD is re-evaluated now and then so that all generations create alike: the rules below say when.</source>
        <translation>Com va la moneda. El DU és el que cada membre crea cada vegada; N el nombre de membres, M tota la moneda, i M/N la part de cadascú si es repartís per igual. El DU es reavalua de tant en tant perquè totes les generacions creïn igual: les regles de sota diuen quan.</translation>
    </message>
    <message>
        <source>Which computers are asked. Nodes keep the money, take payments and tell the history. What most of several nodes agree on is shown: none has to be believed alone.</source>
        <translation>A quins ordinadors es pregunta. Els nodes guarden la moneda, prenen els pagaments i expliquen l’historial. Es mostra allò en què coincideix la majoria de diversos nodes: cap no s’ha de creure sol.</translation>
    </message>
    <message>
        <source>Who is a member, and until when. A member certifies people met and well known, and must be held by enough certifications in force. Memberships and certifications end, and are renewed here: the page “Currency” has the rules. The distance is how many steps of certifications lie between two people.</source>
        <translation>Qui és membre, i fins quan. Un membre certifica gent que ha trobat i coneix bé, i s’ha de sostenir amb prou certificacions vigents. Adhesions i certificacions acaben, i es renoven aquí: la pàgina «Moneda» té les regles. La distància és quants passos de certificació hi ha entre dues persones.</translation>
    </message>
    <message>
        <source>Somebody stands in the middle: on the left who certified them, on the right whom they certify. Dashed and dotted arrows end soon. A referee certifies, and is certified, often enough to count: to be a member one must have enough of them within reach.</source>
        <translation>Algú és al mig: a l’esquerra qui l’ha certificat, a la dreta a qui certifica. Les fletxes de ratlles i de punts acaben aviat. Un referent certifica, i és certificat, prou per comptar: per ser membre cal tenir-ne prou a l’abast.</translation>
    </message>
    <message>
        <source>To certify says: I know this person well, and this is their only identity. How often you may do so, and how long it lasts, stands on the page “Currency”. “Certify later” puts somebody into your queue: Sakia tells you when their turn has come, and signs nothing by itself.</source>
        <translation>Certificar diu: conec bé aquesta persona, i aquesta és la seva única identitat. Cada quan ho podeu fer, i quant dura, és a la pàgina «Moneda». «Certifica més tard» posa algú a la vostra cua: Sakia us avisa quan arriba el seu torn, i no signa res pel seu compte.</translation>
    </message>
    <message>
        <source>One board for who comes in and for who helps them: an identity declared under a name, enough certifications, the request to become a member. They wait with the network and are written together. Each step says who must act, what is missing and until when. None of it costs anything.</source>
        <translation>Un tauler per a qui arriba i per a qui l’ajuda: una identitat declarada amb un nom, prou certificacions, la petició de ser membre. Esperen a la xarxa i s’escriuen plegades. Cada pas diu qui ha d’actuar, què falta i fins quan. Res d’això no costa diners.</translation>
    </message>
    <message>
        <source>In this currency an identity stays with the key that declared it, and no other account has a part in it. Whoever loses the key, or whose key is stolen, revokes the identity and declares another one.</source>
        <translation>En aquesta moneda una identitat es queda amb la clau que la va declarar, i cap altre compte no hi té part. Qui perd la clau, o a qui la roben, revoca la identitat i en declara una altra.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Home</source>
        <translation>Inici</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Rep</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Afegeix un compte</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactes</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Xarxa</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuració</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Dreceres de teclat</translation>
    </message>
    <message>
        <source>Licence of the Ğ1</source>
        <translation>Llicència de la Ğ1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>About Sakia</source>
        <translation>Quant a Sakia</translation>
    </message>
    <message>
        <source>page</source>
        <translation>pàgina</translation>
    </message>
    <message>
        <source>Web of trust</source>
        <translation>Xarxa de confiança</translation>
    </message>
    <message>
        <source>Check a download</source>
        <translation>Comprova una baixada</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <source>every {duration}</source>
        <translation>cada {duration}</translation>
    </message>
    <message>
        <source>A dividend is created</source>
        <translation>Es crea un dividend</translation>
    </message>
    <message>
        <source>It is re-evaluated</source>
        <translation>Es reavalua</translation>
    </message>
    <message>
        <source>Growth from one re-evaluation to the next (c)</source>
        <translation>Creixement d’una reavaluació a la següent (c)</translation>
    </message>
    <message>
        <source>An account must hold at least</source>
        <translation>Un compte ha de tenir almenys</translation>
    </message>
    <message>
        <source>A block is made</source>
        <translation>Es fa un bloc</translation>
    </message>
    <message>
        <source>To be a member and to certify, one has received</source>
        <translation>Per ser membre i certificar cal haver rebut</translation>
    </message>
    <message>
        <source>To invite somebody, one has received</source>
        <translation>Per convidar algú cal haver rebut</translation>
    </message>
    <message>
        <source>A certification lasts</source>
        <translation>Una certificació dura</translation>
    </message>
    <message>
        <source>Between two certifications of one member</source>
        <translation>Entre dues certificacions d’un mateix membre</translation>
    </message>
    <message>
        <source>Certifications in force of one member, at most</source>
        <translation>Certificacions vigents d’un mateix membre, com a màxim</translation>
    </message>
    <message>
        <source>A membership lasts</source>
        <translation>Una adhesió dura</translation>
    </message>
    <message>
        <source>It can be renewed after</source>
        <translation>Es pot renovar després de</translation>
    </message>
    <message>
        <source>Between two invitations by one member</source>
        <translation>Entre dues invitacions d’un mateix membre</translation>
    </message>
    <message>
        <source>Who was invited chooses a name within</source>
        <translation>La persona convidada tria un nom en menys de</translation>
    </message>
    <message>
        <source>And becomes a member within</source>
        <translation>I es fa membre en menys de</translation>
    </message>
    <message>
        <source>Who is no member any more is revoked after</source>
        <translation>Qui ja no és membre es revoca després de</translation>
    </message>
    <message>
        <source>A revoked identity is removed after</source>
        <translation>Una identitat revocada s’elimina després de</translation>
    </message>
    <message>
        <source>Between two changes of an identity’s account</source>
        <translation>Entre dos canvis del compte d’una identitat</translation>
    </message>
    <message>
        <source>Distance: referees within reach</source>
        <translation>Distància: referents a l’abast</translation>
    </message>
    <message>
        <source>{percent} of them, in at most {steps}</source>
        <translation>el {percent}, en {steps} com a màxim</translation>
    </message>
    <message>
        <source>Held while a distance is evaluated, lost when it fails</source>
        <translation>Retingut mentre s’avalua la distància, perdut si falla</translation>
    </message>
    <message>
        <source>An evaluation takes at most</source>
        <translation>Una avaluació dura com a màxim</translation>
    </message>
    <message>
        <source>Who declares an identity becomes a member within</source>
        <translation>Qui declara una identitat es fa membre en menys de</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>Contrasenya</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Contrasenya actual</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contrasenya nova</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Contrasenya nova una altra vegada</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Canvia la contrasenya</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>Les dues contrasenyes noves no són iguals.</translation>
    </message>
    <message>
        <source>The password is changed. The old one opens nothing any more.</source>
        <translation>La contrasenya s’ha canviat. L’antiga ja no obre res.</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Hold to see the password</source>
        <translation>Mantingueu premut per veure la contrasenya</translation>
    </message>
</context>
<context>
    <name>PastCard</name>
    <message>
        <source>Its accounts, now and before</source>
        <translation>Els seus comptes, ara i abans</translation>
    </message>
    <message>
        <source>Changes of account</source>
        <translation>Canvis de compte</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>Comptes vinculats</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Former account</source>
        <translation>Compte anterior</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Compte nou</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Segons</translation>
    </message>
    <message>
        <source>Not read yet: an indexer tells it.</source>
        <translation>Encara sense llegir: ho diu un indexador.</translation>
    </message>
    <message>
        <source>Always the same account.</source>
        <translation>Sempre el mateix compte.</translation>
    </message>
    <message>
        <source>None but its own account.</source>
        <translation>Cap, a part del seu propi compte.</translation>
    </message>
    <message>
        <source>a node</source>
        <translation>un node</translation>
    </message>
    <message>
        <source>an indexer alone</source>
        <translation>només un indexador</translation>
    </message>
</context>
<context>
    <name>PathBoard</name>
    <message>
        <source>The path of {name}</source>
        <translation>El camí de {name}</translation>
    </message>
</context>
<context>
    <name>PayPage</name>
    <message>
        <source>Pay</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>&amp;From the account</source>
        <translation>&amp;Des del compte</translation>
    </message>
    <message>
        <source>Review the payment</source>
        <translation>Revisa el pagament</translation>
    </message>
    <message>
        <source>Empty this form</source>
        <translation>Buida el formulari</translation>
    </message>
    <message>
        <source>I can take it back after a wee&amp;k</source>
        <translation>Els puc &amp;tornar a prendre al cap d’una setmana</translation>
    </message>
    <message>
        <source>No account can pay yet</source>
        <translation>Encara no pot pagar cap compte</translation>
    </message>
    <message>
        <source>Create an account or restore one you have: a watched address holds no key here.</source>
        <translation>Creeu un compte o recupereu el que ja teniu: una adreça seguida no té cap clau aquí.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Afegeix un compte</translation>
    </message>
    <message>
        <source>Only a payment to one person can be taken back.</source>
        <translation>Només es pot recuperar un pagament a una sola persona.</translation>
    </message>
    <message>
        <source>Until they take it, with a program that knows such payments, it is in no balance; once they did, it is theirs.</source>
        <translation>Fins que no els prengui, amb un programa que conegui aquests pagaments, no són en cap saldo; després ja són seus.</translation>
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
        <translation>{payer} paga a {people}: {amount} en total, comissió {fee}; després queden {rest}.</translation>
    </message>
    <message>
        <source>{payer} pays {recipient} {amount}, fee {fee}; the account is then empty and closed.</source>
        <translation>{payer} paga a {recipient} {amount}, comissió {fee}; el compte queda aleshores buit i tancat.</translation>
    </message>
    <message>
        <source>{payer} pays {recipient} all that can be sent, {amount}, fee {fee}; after it {rest} remain.</source>
        <translation>{payer} paga a {recipient} tot el que es pot enviar, {amount}, comissió {fee}; després queden {rest}.</translation>
    </message>
    <message>
        <source>{payer} pays {recipient} {amount}, fee {fee}; after it {rest} remain.</source>
        <translation>{payer} paga a {recipient} {amount}, comissió {fee}; després queden {rest}.</translation>
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
        <translation>De la comissió en tornen més tard {refund}: sou membre.</translation>
    </message>
    <message>
        <source>{payer} pays {people}: {amount} in all</source>
        <translation>{payer} paga a {people}: {amount} en total</translation>
    </message>
    <message>
        <source>{payer} pays {recipient} {amount}</source>
        <translation>{payer} paga a {recipient} {amount}</translation>
    </message>
    <message>
        <source>In a block</source>
        <translation>En un bloc</translation>
    </message>
    <message>
        <source>In {block}</source>
        <translation>En {block}</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signat</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviat</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitiu</translation>
    </message>
    <message>
        <source>Signed and kept on this computer. It leaves as soon as a server takes it.</source>
        <translation>Signat i desat en aquest ordinador. Sortirà tan bon punt un servidor l’accepti.</translation>
    </message>
    <message>
        <source>The network has it. The next blocks will hold it.</source>
        <translation>La xarxa el té. Els pròxims blocs el contindran.</translation>
    </message>
    <message>
        <source>A block holds it. In a moment nobody can undo that any more.</source>
        <translation>Un bloc el conté. D’aquí a un moment ningú no el podrà desfer.</translation>
    </message>
    <message>
        <source>Paid, for good.</source>
        <translation>Pagat, definitivament.</translation>
    </message>
    <message>
        <source>A block holds this payment, but no server remembers whether it worked. Compare the balances, or ask the person. Do not pay again before you know.</source>
        <translation>Un bloc conté aquest pagament, però cap servidor no recorda si ha funcionat. Compareu els saldos o pregunteu a la persona. No torneu a pagar abans de saber-ho.</translation>
    </message>
    <message>
        <source>It was handed to the network before the network went away.</source>
        <translation>Es va lliurar a la xarxa abans que la xarxa es perdés.</translation>
    </message>
    <message>
        <source>A block held it when the network was last heard.</source>
        <translation>Un bloc el contenia quan es va sentir la xarxa per última vegada.</translation>
    </message>
    <message>
        <source>The network cannot be heard now. What follows is shown once it is back, by itself. Nothing is lost: do not pay again.</source>
        <translation>Ara no es pot sentir la xarxa. El que segueix es mostrarà tot sol quan torni. No s’ha perdut res: no torneu a pagar.</translation>
    </message>
    <message>
        <source>One server alone tells what this account has, and no other one confirms it now. If it lies, what you sign may come to nothing; nothing can be paid twice.</source>
        <translation>Un sol servidor diu què té aquest compte, i cap altre no ho confirma ara. Si menteix, el que signeu pot quedar en no res; res no es pot pagar dues vegades.</translation>
    </message>
    <message>
        <source>A block holds it, but it moved no money, save perhaps the fee. {reason}</source>
        <translation>Un bloc el conté, però no ha mogut diners, tret potser de la comissió. {reason}</translation>
    </message>
    <message>
        <source>The network did not take it. Nothing was paid. {reason}</source>
        <translation>La xarxa no l’ha acceptat. No s’ha pagat res. {reason}</translation>
    </message>
    <message>
        <source>The network has not taken it so far, and no money moved. {reason} If you pay again, the new payment takes the place of this one: both cannot happen.</source>
        <translation>La xarxa encara no l’ha acceptat i no s’han mogut diners. {reason} Si torneu a pagar, el pagament nou pren el lloc d’aquest: no poden passar tots dos.</translation>
    </message>
    <message>
        <source>No block took it in time, and none can any more. Nothing was paid: you can pay again.</source>
        <translation>Cap bloc no l’ha agafat a temps i ja cap no pot. No s’ha pagat res: podeu tornar a pagar.</translation>
    </message>
    <message>
        <source>An earlier payment of this account came to nothing, so this one is held back: no money moved. It stays valid until {moment}; after that you can pay again.</source>
        <translation>Un pagament anterior d’aquest compte ha quedat en res, així que aquest queda en espera: no s’han mogut diners. És vàlid fins a {moment}; després podreu tornar a pagar.</translation>
    </message>
    <message>
        <source>One of your own accounts.</source>
        <translation>Un dels vostres comptes.</translation>
    </message>
    <message>
        <source>This is your own word for them.</source>
        <translation>És el nom que vós li doneu.</translation>
    </message>
    <message>
        <source>Verified name: {name}.</source>
        <translation>Nom verificat: {name}.</translation>
    </message>
    <message>
        <source>No identity is known of this account.</source>
        <translation>No es coneix cap identitat d’aquest compte.</translation>
    </message>
    <message>
        <source>The last time you paid “{name}”, it was another account: {address}. Ask the person which one is right.</source>
        <translation>L’última vegada que vau pagar a «{name}» va ser en un altre compte: {address}. Pregunteu a la persona quin és el bo.</translation>
    </message>
    <message>
        <source>The name looks like “{name}”, which is another account: {address}. Is it the one you mean?</source>
        <translation>El nom s’assembla a «{name}», que és un altre compte: {address}. És el que voleu?</translation>
    </message>
    <message>
        <source>One operator of {known} answers, and its word alone settles no payment. Once a second one answers, this goes on by itself. Nothing is lost: do not pay again.</source>
        <translation>Respon un operador de {known}, i la seva paraula sola no decideix cap pagament. Quan en respongui un altre, això continua sol. No es perd res: no torneu a pagar.</translation>
    </message>
    <message>
        <source>After a week {payer} can take it back, as long as it was not taken.</source>
        <translation>Al cap d’una setmana {payer} els pot tornar a prendre, mentre no els hagi pres ningú.</translation>
    </message>
    <message>
        <source>A block holds it. Once several more stand on it, nobody can undo that any more.</source>
        <translation>Un bloc ho conté. Quan n’hi hagi uns quants més al damunt, ningú no ho podrà desfer.</translation>
    </message>
    <message>
        <source>An earlier payment of this account came to nothing, so this one is held back: no money moved. Once it is no longer valid, you can look at it once more and pay again.</source>
        <translation>Un pagament anterior d’aquest compte ha quedat en res, així que aquest queda en espera: no s’han mogut diners. Quan deixi de ser vàlid, el podreu revisar i tornar a pagar.</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Who is on the way</source>
        <translation>Qui és de camí</translation>
    </message>
    <message>
        <source>From an account to a member, step by step: your own way, or that of newcomers whom you accompany.</source>
        <translation>D’un compte a un membre, pas a pas: el vostre camí, o el de les persones noves que acompanyeu.</translation>
    </message>
    <message>
        <source>&amp;Newcomer</source>
        <translation>&amp;Persona nova</translation>
    </message>
    <message>
        <source>&amp;Accompany somebody</source>
        <translation>&amp;Acompanya algú</translation>
    </message>
    <message>
        <source>The address of the newcomer’s account.</source>
        <translation>L’adreça del compte de la persona nova.</translation>
    </message>
    <message>
        <source>Accompany</source>
        <translation>Acompanya</translation>
    </message>
    <message>
        <source>No longer accompany</source>
        <translation>Deixa d’acompanyar</translation>
    </message>
    <message>
        <source>Accompany this person no longer. Nothing of theirs changes.</source>
        <translation>Deixa d’acompanyar aquesta persona. Per a ella no canvia res.</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>Show in the middle</source>
        <translation>Posa al centre</translation>
    </message>
    <message>
        <source>Certify</source>
        <translation>Certifica</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation>Afegeix als contactes</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copia l’adreça</translation>
    </message>
    <message>
        <source>Make a group…</source>
        <translation>Crea un grup…</translation>
    </message>
    <message>
        <source>Add to a group</source>
        <translation>Afegeix a un grup</translation>
    </message>
    <message>
        <source>The invited person has to choose a name first.</source>
        <translation>La persona convidada ha de triar abans un nom.</translation>
    </message>
    <message>
        <source>A revoked identity cannot be certified any more.</source>
        <translation>Una identitat revocada ja no es pot certificar.</translation>
    </message>
    <message>
        <source>This version of Sakia does not know the status: nothing is done with it.</source>
        <translation>Aquesta versió de Sakia no coneix l’estat: no hi fa res.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiat</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Change</source>
        <translation>Canvia</translation>
    </message>
    <message>
        <source>Pay somebody else</source>
        <translation>Paga a una altra persona</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copia l’adreça</translation>
    </message>
    <message>
        <source>Asking who this is…</source>
        <translation>Es pregunta qui és…</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
</context>
<context>
    <name>PhraseCheck</name>
    <message>
        <source>Is it right on your paper? Cover the words and type these two.</source>
        <translation>És bé al vostre paper? Tapeu les paraules i escriviu aquestes dues.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compara</translation>
    </message>
    <message>
        <source>Your paper is right: these words open your accounts again on any computer.</source>
        <translation>El vostre paper és bo: aquestes paraules tornen a obrir els vostres comptes en qualsevol ordinador.</translation>
    </message>
    <message>
        <source>Word number {number}</source>
        <translation>Paraula número {number}</translation>
    </message>
    <message>
        <source>That is not word number {number}. Look at your paper, or see the words again.</source>
        <translation>Aquesta no és la paraula número {number}. Mireu el paper o torneu a veure les paraules.</translation>
    </message>
</context>
<context>
    <name>PhraseView</name>
    <message>
        <source>I have a secret identifier and a password instead</source>
        <translation>Tinc un identificador secret i una contrasenya</translation>
    </message>
    <message>
        <source>Your recovery phrase</source>
        <translation>La vostra frase de recuperació</translation>
    </message>
    <message>
        <source>Twelve words, or more, in any language. Capitals, accents and line breaks do not matter.</source>
        <translation>Dotze paraules o més, en qualsevol llengua. Les majúscules, els accents i els salts de línia no importen.</translation>
    </message>
    <message>
        <source>Find my accounts</source>
        <translation>Troba els meus comptes</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Paraules</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) so far</source>
        <translation>
            <numerusform>%n paraula fins ara</numerusform>
            <numerusform>%n paraules fins ara</numerusform>
        </translation>
    </message>
    <message>
        <source>I have a key file instead</source>
        <translation>Tinc un fitxer de clau</translation>
    </message>
</context>
<context>
    <name>PrintPaperDialog</name>
    <message>
        <source>Print: {title}</source>
        <translation>Impressió: {title}</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Pàgines tal com s’imprimiran</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tanca</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimeix…</translation>
    </message>
    <message>
        <source>Show smaller</source>
        <translation>Mostra més petit</translation>
    </message>
    <message>
        <source>Show larger</source>
        <translation>Mostra més gran</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n pàgina</numerusform>
            <numerusform>%n pàgines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>This system’s Qt cannot print. Save a PDF, and print that.</source>
        <translation>El Qt d’aquest sistema no pot imprimir. Deseu un PDF i imprimiu-lo.</translation>
    </message>
    <message>
        <source>Handed to {printer}.</source>
        <translation>Lliurat a {printer}.</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Receipt</source>
        <translation>Rebut</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fet</translation>
    </message>
    <message>
        <source>“{comment}”</source>
        <translation>«{comment}»</translation>
    </message>
    <message>
        <source>Pay again</source>
        <translation>Torna a pagar</translation>
    </message>
    <message>
        <source>Review and pay again</source>
        <translation>Revisa i torna a pagar</translation>
    </message>
    <message>
        <source>See the network</source>
        <translation>Mostra la xarxa</translation>
    </message>
</context>
<context>
    <name>ProgressDots</name>
    <message>
        <source>Step {position} of {count}</source>
        <translation>Pas {position} de {count}</translation>
    </message>
</context>
<context>
    <name>ProtectView</name>
    <message>
        <source>The same password &amp;again</source>
        <translation>La mateixa contrasenya una altra &amp;vegada</translation>
    </message>
    <message>
        <source>A name and a password</source>
        <translation>Un nom i una contrasenya</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Un nom</translation>
    </message>
    <message>
        <source>Your own word for the account; nobody else sees it.</source>
        <translation>El nom que vós doneu al compte; ningú més no el veu.</translation>
    </message>
    <message>
        <source>The password opens Sakia here. If you forget it, the recovery phrase opens your accounts again.</source>
        <translation>La contrasenya obre Sakia aquí. Si l’oblideu, la frase de recuperació torna a obrir els vostres comptes.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Acaba</translation>
    </message>
    <message>
        <source>&amp;Name of the account</source>
        <translation>&amp;Nom del compte</translation>
    </message>
    <message>
        <source>Your own word for it; nobody else sees it.</source>
        <translation>El nom que vós li doneu; ningú més no el veu.</translation>
    </message>
    <message>
        <source>Name of account {number}</source>
        <translation>Nom del compte {number}</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>El meu compte</translation>
    </message>
    <message>
        <source>Account {number}</source>
        <translation>Compte {number}</translation>
    </message>
    <message>
        <source>Four or five words that make you smile are easy to keep and hard to guess.</source>
        <translation>Quatre o cinc paraules que us facin somriure són fàcils de recordar i difícils d’endevinar.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it good.</source>
        <translation>Acceptable. Amb una paraula més serà bona.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Bona.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contrasenya</translation>
    </message>
</context>
<context>
    <name>PublishRevocationCard</name>
    <message>
        <source>Open a revocation that was kept</source>
        <translation>Obre una revocació desada</translation>
    </message>
    <message>
        <source>Open a document…</source>
        <translation>Obre un document…</translation>
    </message>
    <message>
        <source>&amp;Published by</source>
        <translation>&amp;Publicada per</translation>
    </message>
    <message>
        <source>Any account can publish it.</source>
        <translation>La pot publicar qualsevol compte.</translation>
    </message>
    <message>
        <source>Type {word} to &amp;go on</source>
        <translation>E&amp;scriviu {word} per continuar</translation>
    </message>
    <message>
        <source>Check the revocation</source>
        <translation>Revisa la revocació</translation>
    </message>
    <message>
        <source>The signature is right. Add an account that can publish it, to know more.</source>
        <translation>La signatura és bona. Per saber-ne més, afegiu un compte que la pugui publicar.</translation>
    </message>
    <message>
        <source>This cannot be published now. {reason}</source>
        <translation>Ara no es pot publicar. {reason}</translation>
    </message>
    <message>
        <source>{whose} It is valid now.</source>
        <translation>{whose} Ara és vàlida.</translation>
    </message>
    <message>
        <source>This is the revocation of {name}, identity {number}, account {address}.</source>
        <translation>És la revocació de {name}, identitat {number}, compte {address}.</translation>
    </message>
    <message>
        <source>Documents (*.json *.txt *.dunikey);;All files (*)</source>
        <translation>Documents (*.json *.txt *.dunikey);;Tots els fitxers (*)</translation>
    </message>
    <message>
        <source>Open a revocation</source>
        <translation>Obre una revocació</translation>
    </message>
    <message>
        <source>This is the revocation of {name}, account {address}.</source>
        <translation>És la revocació de {name}, compte {address}.</translation>
    </message>
    <message>
        <source>A document made here, or one saved by another program for Duniter. It is checked first.</source>
        <translation>Un document fet aquí, o desat per un altre programa per a Duniter. Primer es comprova.</translation>
    </message>
    <message>
        <source>Read a QR code…</source>
        <translation>Llegeix un codi QR…</translation>
    </message>
    <message>
        <source>The code of a revocation, on paper or on a screen.</source>
        <translation>El codi d’una revocació, en paper o en una pantalla.</translation>
    </message>
</context>
<context>
    <name>QrPopup</name>
    <message>
        <source>QR code of the address of {name}</source>
        <translation>Codi QR de l’adreça de {name}</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code</source>
        <translation>Codi QR</translation>
    </message>
    <message>
        <source>QR code of {text}</source>
        <translation>Codi QR de {text}</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message>
        <source>The licence must be handed on first.</source>
        <translation>Abans cal transmetre la llicència.</translation>
    </message>
    <message>
        <source>Answer every question.</source>
        <translation>Responeu totes les preguntes.</translation>
    </message>
    <message>
        <source>By the licence you must not certify this person yet: an indispensable answer is not yes.</source>
        <translation>Segons la llicència, encara no heu de certificar aquesta persona: una resposta indispensable no és sí.</translation>
    </message>
    <message>
        <source>Strongly advised before you certify: {questions}</source>
        <translation>Molt recomanable abans de certificar: {questions}</translation>
    </message>
    <message>
        <source>Whoever certifies hands the licence of the Ğ1 on: read it together.</source>
        <translation>Qui certifica transmet la llicència de la Ğ1: llegiu-la plegats.</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Llegeix la llicència</translation>
    </message>
    <message>
        <source>This currency may have a licence of its own: read it together. The questions are those of the licence of the Ğ1, and good ones wherever people trust each other.</source>
        <translation>Aquesta moneda potser té la seva pròpia llicència: llegiu-la plegats. Les preguntes són les de la llicència de la Ğ1, i són bones arreu on hi ha confiança.</translation>
    </message>
    <message>
        <source>Read the licence of the Ğ1</source>
        <translation>Llegeix la llicència de la Ğ1</translation>
    </message>
    <message>
        <source>I have handed the licence on to this person</source>
        <translation>He transmès la llicència a aquesta persona</translation>
    </message>
    <message>
        <source>Indispensable</source>
        <translation>Indispensable</translation>
    </message>
    <message>
        <source>Strongly advised</source>
        <translation>Molt recomanable</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Trieu una resposta</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>now</source>
        <translation>ara</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconegut</translation>
    </message>
    <message>
        <source>you are no member now</source>
        <translation>ara no sou membre</translation>
    </message>
    <message>
        <source>your membership ends before, {date}</source>
        <translation>la vostra adhesió s’acaba abans, el {date}</translation>
    </message>
    <message>
        <source>their identity is revoked</source>
        <translation>la seva identitat està revocada</translation>
    </message>
    <message>
        <source>has not chosen a name yet</source>
        <translation>encara no ha triat cap nom</translation>
    </message>
    <message>
        <source>has a status that this version does not know</source>
        <translation>té un estat que aquesta versió no coneix</translation>
    </message>
    <message>
        <source>is leaving the web of trust</source>
        <translation>deixa la xarxa de confiança</translation>
    </message>
    <message>
        <source>has declared no identity yet</source>
        <translation>encara no ha declarat cap identitat</translation>
    </message>
    <message>
        <source>to be invited, the account needs money first</source>
        <translation>per poder-la convidar, el seu compte necessita abans diners</translation>
    </message>
    <message>
        <source>cannot be invited: the account is linked to an identity</source>
        <translation>no es pot convidar: el compte està vinculat a una identitat</translation>
    </message>
    <message>
        <source>not known yet whether the account can be invited</source>
        <translation>encara no se sap si es pot convidar aquest compte</translation>
    </message>
    <message>
        <source>too late: their identity ends {date}</source>
        <translation>massa tard: la seva identitat s’acaba el {date}</translation>
    </message>
    <message>
        <source>has no identity yet: to be invited</source>
        <translation>encara no té identitat: cal convidar-la</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>renovació</translation>
    </message>
    <message>
        <source>new certification</source>
        <translation>certificació nova</translation>
    </message>
    <message>
        <source>You can certify {name} now</source>
        <translation>Ja podeu certificar {name}</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>To certify next</source>
        <translation>Pròximes certificacions</translation>
    </message>
    <message>
        <source>One certification at a time, in this order. Sakia tells you when somebody’s turn has come; it signs nothing by itself.</source>
        <translation>Una certificació cada vegada, en aquest ordre. Sakia us avisa quan arriba el torn d’algú; no signa res pel seu compte.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lloc</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>A qui</translation>
    </message>
    <message>
        <source>Possible about</source>
        <translation>Possible cap a</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>Certifica</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observació</translation>
    </message>
    <message>
        <source>Certify now…</source>
        <translation>Certifica ara…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Abans</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Després</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Amunt</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Avall</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Treu</translation>
    </message>
    <message>
        <source>{name} waits no longer</source>
        <translation>{name} ja no espera</translation>
    </message>
</context>
<context>
    <name>ReadingProblem</name>
    <message>
        <source>What is kept on this computer cannot be read</source>
        <translation>El que es desa en aquest ordinador no es pot llegir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Torna-ho a provar</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copia els detalls</translation>
    </message>
    <message>
        <source>Your money is not touched by it.</source>
        <translation>Els vostres diners no en queden afectats.</translation>
    </message>
    <message>
        <source>What you see below may be old.</source>
        <translation>El que veieu a sota potser ja no està al dia.</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>The same words exist in several languages, and each reading is another account.</source>
        <translation>Les mateixes paraules existeixen en diverses llengües, i cada lectura és un altre compte.</translation>
    </message>
    <message>
        <source>In which language were the words?</source>
        <translation>En quina llengua eren les paraules?</translation>
    </message>
    <message>
        <source>If you are not sure, try one: when no account is found, come back and take the other.</source>
        <translation>Si no n’esteu segur, proveu-ne una: si no es troba cap compte, torneu i trieu l’altra.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Paid by</source>
        <translation>Pagat per</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Pagat a</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Comissió</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentari</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operació</translation>
    </message>
    <message>
        <source>Made by Sakia on {moment}</source>
        <translation>Fet per Sakia el {moment}</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Receipt</source>
        <translation>Rebut</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Desa com a PDF…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copia com a text</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tanca</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Desa com a imatge…</translation>
    </message>
    <message>
        <source>Receipt of a payment</source>
        <translation>Rebut d’un pagament</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>No s’ha pogut escriure el fitxer. Trieu una altra carpeta.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Desat com a {name}.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiat</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Desa el rebut</translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message>
        <source>Receive</source>
        <translation>Rep</translation>
    </message>
    <message>
        <source>Account that is &amp;paid</source>
        <translation>Com&amp;pte que rep</translation>
    </message>
    <message>
        <source>Show it to a customer</source>
        <translation>Mostra’l a un client</translation>
    </message>
    <message>
        <source>PNG…</source>
        <translation>PNG…</translation>
    </message>
    <message>
        <source>Save the code as a PNG picture</source>
        <translation>Desa el codi com a imatge PNG</translation>
    </message>
    <message>
        <source>SVG…</source>
        <translation>SVG…</translation>
    </message>
    <message>
        <source>Save the code as an SVG drawing</source>
        <translation>Desa el codi com a dibuix SVG</translation>
    </message>
    <message>
        <source>A sound when the payment arrives</source>
        <translation>Un so quan arribi el pagament</translation>
    </message>
    <message>
        <source>Wait for the next payment</source>
        <translation>Espera el pròxim pagament</translation>
    </message>
    <message>
        <source>Copy the payment link</source>
        <translation>Copia l’enllaç de pagament</translation>
    </message>
    <message>
        <source>Add an account, and its code will be here for others to scan.</source>
        <translation>Afegiu un compte, i aquí hi haurà el seu codi perquè d’altres l’escanegin.</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Encara no hi ha cap compte</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Afegeix un compte</translation>
    </message>
    <message>
        <source>QR code to pay {name}</source>
        <translation>Codi QR per pagar a {name}</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Desa el codi</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Certification of {name}</source>
        <translation>Certificació a {name}</translation>
    </message>
    <message>
        <source>On {moment}, before signing, {certifier} answered the questions of the licence.</source>
        <translation>El {moment}, abans de signar, {certifier} va respondre les preguntes de la llicència.</translation>
    </message>
    <message>
        <source>About {name}, account {address}.</source>
        <translation>Sobre {name}, compte {address}.</translation>
    </message>
    <message>
        <source>Licence of the Ğ1, version {version}.</source>
        <translation>Llicència de la Ğ1, versió {version}.</translation>
    </message>
    <message>
        <source>Kept by Sakia on the certifier’s computer alone; the network knows the certification only.</source>
        <translation>Sakia ho desa només a l’ordinador de qui certifica; la xarxa només coneix la certificació.</translation>
    </message>
</context>
<context>
    <name>RecordsPart</name>
    <message>
        <source>No record yet</source>
        <translation>Encara no hi ha cap fitxa</translation>
    </message>
    <message>
        <source>What you answer before a certification is kept here, on this computer alone, with its date.</source>
        <translation>El que responeu abans d’una certificació es desa aquí, només en aquest ordinador, amb la data.</translation>
    </message>
    <message>
        <source>What you answered before you certified</source>
        <translation>El que vau respondre abans de certificar</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Cerca</translation>
    </message>
    <message>
        <source>A name, an address, a word of an answer.</source>
        <translation>Un nom, una adreça, una paraula d’una resposta.</translation>
    </message>
    <message>
        <source>Records of certifications</source>
        <translation>Fitxes de certificació</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>A qui</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>Va certificar</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Llicència</translation>
    </message>
    <message>
        <source>No record holds these words.</source>
        <translation>Cap fitxa no conté aquestes paraules.</translation>
    </message>
    <message>
        <source>Save for paper</source>
        <translation>Desa per imprimir</translation>
    </message>
    <message>
        <source>Print this record…</source>
        <translation>Imprimeix aquesta fitxa…</translation>
    </message>
    <message>
        <source>Save it as a PDF…</source>
        <translation>Desa-la en PDF…</translation>
    </message>
    <message>
        <source>Print all that are listed…</source>
        <translation>Imprimeix tota la llista…</translation>
    </message>
    <message>
        <source>Save them as a PDF…</source>
        <translation>Desa-les en PDF…</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>Genuine</source>
        <translation>Autèntic</translation>
    </message>
    <message>
        <source>Not genuine: do not open it</source>
        <translation>No és autèntic: no l’obriu</translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation>Fitxer desconegut</translation>
    </message>
    <message>
        <source>The list is missing</source>
        <translation>Falta la llista</translation>
    </message>
    <message>
        <source>The list is not signed</source>
        <translation>La llista no està signada</translation>
    </message>
    <message>
        <source>Not the project’s list: do not open the file</source>
        <translation>No és la llista del projecte: no obriu el fitxer</translation>
    </message>
    <message>
        <source>Nobody can tell yet</source>
        <translation>Encara no ho pot dir ningú</translation>
    </message>
    <message>
        <source>This file is, byte for byte, one that the project published and signed. It may be opened.</source>
        <translation>Aquest fitxer és, byte per byte, un dels que el projecte ha publicat i signat. Es pot obrir.</translation>
    </message>
    <message>
        <source>The project published another file under this name. This one was altered, or its download was cut short. Delete it and download it again from the project’s own page.</source>
        <translation>El projecte ha publicat un altre fitxer amb aquest nom. Aquest s’ha modificat, o la baixada es va interrompre. Esborreu-lo i torneu-lo a baixar de la pàgina del mateix projecte.</translation>
    </message>
    <message>
        <source>The project’s list is genuine and this file is not in it. It may belong to another version: take the list of that version. If there is none, do not open the file.</source>
        <translation>La llista del projecte és autèntica i aquest fitxer no hi és. Potser és d’una altra versió: useu la llista d’aquella versió. Si no n’hi ha, no obriu el fitxer.</translation>
    </message>
    <message>
        <source>Download SHA256SUMS and SHA256SUMS.minisig of the same version too, and put them beside the file; or choose the list. Until then nothing is known of this file.</source>
        <translation>Baixeu també SHA256SUMS i SHA256SUMS.minisig de la mateixa versió i poseu-los al costat del fitxer; o trieu la llista. Fins aleshores no se sap res d’aquest fitxer.</translation>
    </message>
    <message>
        <source>There is no SHA256SUMS.minisig beside the list, so anybody may have written it. Download that file too and put it beside the list. Until then nothing is known of this file.</source>
        <translation>Al costat de la llista no hi ha SHA256SUMS.minisig; per tant, la pot haver escrita qualsevol. Baixeu també aquest fitxer i poseu-lo al costat de la llista. Fins aleshores no se sap res del fitxer per comprovar.</translation>
    </message>
    <message>
        <source>The key of the project did not sign this list as it is: somebody else made it, or altered it. What it says counts for nothing. Download everything again from the project’s own page.</source>
        <translation>La clau del projecte no ha signat aquesta llista tal com és: l’ha feta una altra persona, o l’ha modificada. El que diu no compta per a res. Torneu a baixar-ho tot de la pàgina del mateix projecte.</translation>
    </message>
    <message>
        <source>This version of Sakia holds no key of the project, which has not published one yet: who made the list cannot be checked.</source>
        <translation>Aquesta versió de Sakia no conté cap clau del projecte, que encara no n’ha publicat cap: no es pot comprovar qui ha fet la llista.</translation>
    </message>
    <message>
        <source>The list calls it {name}.</source>
        <translation>La llista l’anomena {name}.</translation>
    </message>
    <message>
        <source>The file is the one of the list, whoever wrote that: its download is whole.</source>
        <translation>El fitxer és el de la llista, l’hagi escrita qui l’hagi escrita: la baixada és sencera.</translation>
    </message>
    <message>
        <source>The file is not in the list, whoever wrote that: do not open it.</source>
        <translation>El fitxer no és a la llista, l’hagi escrita qui l’hagi escrita: no l’obriu.</translation>
    </message>
    <message>
        <source>Signed by the project: {comment}</source>
        <translation>Signat pel projecte: {comment}</translation>
    </message>
</context>
<context>
    <name>RemoveAccount</name>
    <message>
        <source>Your &amp;password</source>
        <translation>La vostra contras&amp;enya</translation>
    </message>
    <message>
        <source>Remove {name} from this list?</source>
        <translation>Voleu treure {name} d’aquesta llista?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Treu</translation>
    </message>
    <message>
        <source>Nothing changes on the network. Its history leaves this computer.</source>
        <translation>A la xarxa no canvia res. El seu historial surt d’aquest ordinador.</translation>
    </message>
    <message>
        <source>Nothing changes on the network: the account keeps its money.</source>
        <translation>A la xarxa no canvia res: el compte conserva els seus diners.</translation>
    </message>
    <message>
        <source>Something it signed is on its way: it cannot be called back, and is followed to its end.</source>
        <translation>Una cosa que ha signat és en camí: ja no es pot aturar, i se seguirà fins al final.</translation>
    </message>
    <message>
        <source>Its history leaves this computer.</source>
        <translation>El seu historial surt d’aquest ordinador.</translation>
    </message>
    <message>
        <source>Its history leaves this computer. Its key and what it was made from ({origin}) stay in the vault, since an account of yours in another currency needs them.</source>
        <translation>El seu historial surt d’aquest ordinador. La seva clau i allò de què prové ({origin}) es queden a la caixa forta, perquè un compte vostre en una altra moneda els necessita.</translation>
    </message>
    <message>
        <source>Its history leaves this computer. Its key and what it was made from ({origin}) stay in the vault: your accounts in other currencies cannot be read at the moment, and one of them may need them.</source>
        <translation>El seu historial surt d’aquest ordinador. La seva clau i allò de què prové ({origin}) es queden a la caixa forta: els vostres comptes en altres monedes no es poden llegir de moment, i algun podria necessitar-los.</translation>
    </message>
    <message>
        <source>Its history and its key leave this computer. What they were made from ({origin}) stays in the vault, since other accounts come from it: their details show it, and with it this account can be restored.</source>
        <translation>El seu historial i la seva clau surten d’aquest ordinador. Allò de què provenen ({origin}) es queda a la caixa forta, perquè d’altres comptes en depenen: els seus detalls ho mostren, i amb això es pot recuperar aquest compte.</translation>
    </message>
    <message>
        <source>Its history and its secret leave this computer, and the vault’s older copy too. To pay from it again you need what it was made from ({origin}): whoever lost that can never reach this money again.</source>
        <translation>El seu historial i el seu secret surten d’aquest ordinador, també de la còpia anterior de la caixa forta. Per tornar-hi a pagar cal allò de què prové ({origin}): qui ho hagi perdut no podrà arribar mai més a aquests diners.</translation>
    </message>
    <message>
        <source>Nobody checked yet that its recovery phrase is on paper.</source>
        <translation>Encara ningú no ha comprovat que la seva frase de recuperació sigui en paper.</translation>
    </message>
</context>
<context>
    <name>RevealCard</name>
    <message>
        <source>Recovery phrase</source>
        <translation>Frase de recuperació</translation>
    </message>
    <message>
        <source>To write it down again. It is seen while you hold a button, or for a minute.</source>
        <translation>Per tornar-la a apuntar. Es veu mentre manteniu premut un botó, o durant un minut.</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>La vostra contras&amp;enya</translation>
    </message>
    <message>
        <source>See the phrase</source>
        <translation>Mostra la frase</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fet</translation>
    </message>
    <message>
        <source>Make sure that nobody looks on, and take no photo.</source>
        <translation>Assegureu-vos que no mira ningú, i no feu cap foto.</translation>
    </message>
    <message>
        <source>Hold the button, or the space bar, to see it.</source>
        <translation>Mantingueu premut el botó, o la barra d’espai, per veure-la.</translation>
    </message>
    <message>
        <source>This secret has no words. Its seed, in hexadecimal digits: {seed}</source>
        <translation>Aquest secret no té paraules. La seva llavor, en xifres hexadecimals: {seed}</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Check before you sign</source>
        <translation>Comproveu abans de signar</translation>
    </message>
    <message>
        <source>Sign and pay</source>
        <translation>Signa i paga</translation>
    </message>
    <message>
        <source>Change something</source>
        <translation>Canvia alguna cosa</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Torna a mirar</translation>
    </message>
    <message>
        <source>Asking the network about the fee and both accounts…</source>
        <translation>Es pregunta a la xarxa per la comissió i els dos comptes…</translation>
    </message>
    <message>
        <source>Public comment: “{comment}”</source>
        <translation>Comentari públic: «{comment}»</translation>
    </message>
</context>
<context>
    <name>Revocation</name>
    <message>
        <source>Revocation of an identity: to keep secret, and safe</source>
        <translation>Revocació d’una identitat: per desar en secret i en lloc segur</translation>
    </message>
    <message>
        <source>It belongs to {name} (identity {number}, account {address}).</source>
        <translation>És la de {name} (identitat {number}, compte {address}).</translation>
    </message>
    <message>
        <source>Whoever holds this document can end this identity for good. Keep it where only you find it, apart from your recovery phrase.</source>
        <translation>Qui tingui aquest document pot posar fi a aquesta identitat per sempre. Deseu-lo on només el trobeu vós, a part de la vostra frase de recuperació.</translation>
    </message>
    <message>
        <source>Use it when the key is lost or stolen: open it in Sakia, under “Web of trust”, “Revocation”, and publish it from any account. The money of the account is not touched.</source>
        <translation>Useu-lo si perdeu la clau o us la roben: obriu-lo a Sakia, a «Xarxa de confiança», «Revocació», i publiqueu-lo des de qualsevol compte. Els diners del compte no es toquen.</translation>
    </message>
    <message>
        <source>It stops being valid six months after the identity has moved to another account: make a new one then.</source>
        <translation>Deixa de ser vàlid sis mesos després que la identitat hagi passat a un altre compte: feu-ne aleshores un de nou.</translation>
    </message>
    <message>
        <source>REVOKE</source>
        <translation>REVOCA</translation>
    </message>
    <message>
        <source>It belongs to {name} (account {address}).</source>
        <translation>És de {name} (compte {address}).</translation>
    </message>
    <message>
        <source>For good: the identity is no member any more and creates no dividend; its name and its certifications are lost; nothing brings it back. To be a member again takes another account, another name and new certifications. The money stays where it is.</source>
        <translation>Per sempre: la identitat deixa de ser membre i ja no crea dividends; es perden el nom i les certificacions; res no la farà tornar. Per tornar a ser membre calen un altre compte, un altre nom i certificacions noves. Els diners es queden on són.</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>The rules</source>
        <translation>Les regles</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Llegeix la llicència</translation>
    </message>
    <message>
        <source>Read the licence of the Ğ1</source>
        <translation>Llegeix la llicència de la Ğ1</translation>
    </message>
    <message>
        <source>Rules of the money</source>
        <translation>Regles de la moneda</translation>
    </message>
    <message>
        <source>Rules of the web of trust</source>
        <translation>Regles de la xarxa de confiança</translation>
    </message>
    <message>
        <source>They come with the first connection to a node.</source>
        <translation>Arriben amb la primera connexió a un node.</translation>
    </message>
    <message>
        <source>Told by the nodes, {moment}</source>
        <translation>Segons els nodes, {moment}</translation>
    </message>
</context>
<context>
    <name>SaidBanner</name>
    <message>
        <source>Open the folder</source>
        <translation>Obre la carpeta</translation>
    </message>
</context>
<context>
    <name>ScanButton</name>
    <message>
        <source>Read a QR code</source>
        <translation>Llegeix un codi QR</translation>
    </message>
    <message>
        <source>An address or a request for a payment. You will see what it asks before anything is paid.</source>
        <translation>Una adreça o una petició de pagament. Veureu què demana abans que es pagui res.</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Read a QR code</source>
        <translation>Llegeix un codi QR</translation>
    </message>
    <message>
        <source>From the &amp;camera</source>
        <translation>Amb la &amp;càmera</translation>
    </message>
    <message>
        <source>From the &amp;screen</source>
        <translation>De la &amp;pantalla</translation>
    </message>
    <message>
        <source>From a &amp;picture…</source>
        <translation>D’una &amp;imatge…</translation>
    </message>
    <message>
        <source>From the clip&amp;board</source>
        <translation>Del po&amp;rta-retalls</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
    <message>
        <source>A picture can also be dropped here.</source>
        <translation>També s’hi pot deixar anar una imatge.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imatges</translation>
    </message>
    <message>
        <source>Picture with a QR code</source>
        <translation>Imatge amb un codi QR</translation>
    </message>
</context>
<context>
    <name>ServerField</name>
    <message>
        <source>Check and use</source>
        <translation>Comprova i usa</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En ús</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Es pregunta…</translation>
    </message>
</context>
<context>
    <name>ServerRow</name>
    <message>
        <source>in use</source>
        <translation>en ús</translation>
    </message>
</context>
<context>
    <name>Servers</name>
    <message>
        <source>Not asked yet</source>
        <translation>Encara sense preguntar</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bé</translation>
    </message>
    <message>
        <source>Behind the others</source>
        <translation>Més endarrere que els altres</translation>
    </message>
    <message>
        <source>What it tells is old news for the others. It is asked again later.</source>
        <translation>El que explica ja és antic per als altres. Se li tornarà a preguntar més tard.</translation>
    </message>
    <message>
        <source>Contradicts the others</source>
        <translation>Contradiu els altres</translation>
    </message>
    <message>
        <source>It says what most operators do not say, or what a proof refutes. It is not believed.</source>
        <translation>Diu el que la majoria d’operadors no diu, o el que una prova desmenteix. No se’l creu.</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Una altra moneda</translation>
    </message>
    <message>
        <source>It keeps another currency. Nothing it says is believed.</source>
        <translation>Porta una altra moneda. No es creu res del que diu.</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>No respon</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms} ms</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versió {version}</translation>
    </message>
    <message>
        <source>proves what it says</source>
        <translation>demostra el que diu</translation>
    </message>
    <message>
        <source>gives no proofs</source>
        <translation>no dona proves</translation>
    </message>
    <message>
        <source>asked again: {moment}</source>
        <translation>se li torna a preguntar: {moment}</translation>
    </message>
    <message>
        <source>{block}, {ago}</source>
        <translation>{block}, {ago}</translation>
    </message>
    <message>
        <source>known to Sakia</source>
        <translation>conegut per Sakia</translation>
    </message>
    <message>
        <source>on the network’s list</source>
        <translation>a la llista de la xarxa</translation>
    </message>
    <message>
        <source>your own choice</source>
        <translation>triat per vós</translation>
    </message>
    <message>
        <source>heard of</source>
        <translation>només d’oïda</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>Indexador</translation>
    </message>
    <message>
        <source>Nobody agrees on anything yet.</source>
        <translation>Encara ningú no coincideix en res.</translation>
    </message>
    <message>
        <source>{agreeing} of the {asked} operators asked agree on what is final.</source>
        <translation>{agreeing} dels {asked} operadors preguntats coincideixen en el que és definitiu.</translation>
    </message>
    <message>
        <source>Both operators asked agree on what is final. A third one would make a majority.</source>
        <translation>Els dos operadors preguntats coincideixen en el que és definitiu. Amb un tercer hi hauria majoria.</translation>
    </message>
    <message>
        <source>What is final is the word of one operator: no other one answers, or none is known.</source>
        <translation>El que és definitiu és la paraula d’un sol operador: no en respon cap altre, o no se’n coneix cap més.</translation>
    </message>
    <message>
        <source>Proven against block {block}, on which {agreeing} of {asked} operators agree</source>
        <translation>Demostrat amb el bloc {block}, en què coincideixen {agreeing} de {asked} operadors</translation>
    </message>
    <message>
        <source>Proven against block {block}, the word of one operator</source>
        <translation>Demostrat amb el bloc {block}, la paraula d’un sol operador</translation>
    </message>
    <message>
        <source>Not proven; two operators give the same figures at block {block}</source>
        <translation>Sense demostrar; dos operadors donen les mateixes xifres al bloc {block}</translation>
    </message>
    <message>
        <source>Not proven: the word of one server (block {block})</source>
        <translation>Sense demostrar: la paraula d’un sol servidor (bloc {block})</translation>
    </message>
    <message>
        <source>The node in use learns your network address, the accounts you follow and when you look at them, and every payment you make.</source>
        <translation>El node en ús s’assabenta de la vostra adreça de xarxa, dels comptes que seguiu i de quan els mireu, i de cada pagament que feu.</translation>
    </message>
    <message>
        <source>Other nodes learn your network address and that you use this currency; your payments too: what each costs is asked of them before you sign it, and it is handed to all of them afterwards.</source>
        <translation>Els altres nodes s’assabenten de la vostra adreça de xarxa i que useu aquesta moneda; també dels vostres pagaments: se’ls pregunta què costa cadascun abans que el signeu, i després es lliura a tots ells.</translation>
    </message>
    <message>
        <source>The indexer in use learns your network address, the accounts whose history you read and the names you look for.</source>
        <translation>L’indexador en ús s’assabenta de la vostra adreça de xarxa, dels comptes de què llegiu l’historial i dels noms que busqueu.</translation>
    </message>
    <message>
        <source>The network’s list (git.duniter.org) is fetched once a day, unless you ask your own servers alone: it learns your network address.</source>
        <translation>La llista de la xarxa (git.duniter.org) es baixa una vegada al dia, tret que pregunteu només als vostres servidors: s’assabenta de la vostra adreça de xarxa.</translation>
    </message>
    <message>
        <source>With a proxy such as Tor, none of them learns your network address. Nobody else is contacted, and your keys never leave this computer.</source>
        <translation>Amb un servidor intermediari com Tor, cap d’ells no s’assabenta de la vostra adreça de xarxa. No es contacta amb ningú més, i les vostres claus no surten mai d’aquest ordinador.</translation>
    </message>
    <message>
        <source>A node is asked first for the first block of its chain; one that keeps another currency is not listened to. Duniter v1 knows nothing final: what is shown as final lies under six blocks that most of those who run nodes agree on. Balances are compared in the same way; histories and names are the word of the node in use. Your keys never leave this computer, and no node can move your money.</source>
        <translation>A un node se li demana primer el primer bloc de la seva cadena; el que porta una altra moneda no s’escolta. Duniter v1 no coneix res de definitiu: el que es mostra com a definitiu és sota sis blocs en què coincideix la majoria dels qui porten nodes. Els saldos es comparen de la mateixa manera; els historials i els noms són la paraula del node en ús. Les vostres claus no surten mai d’aquest ordinador, i cap node no pot moure els vostres diners.</translation>
    </message>
    <message>
        <source>A server is asked first which currency it keeps; one that keeps another is not listened to. What is shown as final is what most of those who run nodes agree on; a node that lags or contradicts them is set aside and tried again later. Balances are proven against that, and a lie stops the payment. Your keys never leave this computer, and no server can move your money.</source>
        <translation>A un servidor primer se li pregunta quina moneda porta; el que en porta una altra no s’escolta. El que es mostra com a definitiu és allò en què coincideix la majoria dels qui mantenen nodes; un node que va endarrerit o els contradiu s’aparta i es torna a provar més tard. Els saldos es demostren amb això, i una mentida atura el pagament. Les vostres claus no surten mai d’aquest ordinador, i cap servidor no pot moure els vostres diners.</translation>
    </message>
    <message>
        <source>Says what accounts hold, their histories and the names, and passes payments on.</source>
        <translation>Diu què tenen els comptes, els seus historials i els noms, i transmet els pagaments.</translation>
    </message>
    <message>
        <source>Says what accounts hold, and passes payments on to the network.</source>
        <translation>Diu què tenen els comptes i passa els pagaments a la xarxa.</translation>
    </message>
    <message>
        <source>The node in use learns your network address, the accounts you follow, the histories you read, the names you look for, and every payment you make.</source>
        <translation>El node en ús s’assabenta de la vostra adreça de xarxa, dels comptes que seguiu, dels historials que llegiu, dels noms que busqueu i de cada pagament que feu.</translation>
    </message>
    <message>
        <source>Other nodes, one of each operator, learn your network address, the accounts you follow and your payments: what most of them say is kept, and payments are handed to all of them.</source>
        <translation>Altres nodes, un de cada operador, s’assabenten de la vostra adreça de xarxa, dels comptes que seguiu i dels vostres pagaments: es guarda el que diu la majoria, i els pagaments es lliuren a tots.</translation>
    </message>
    <message>
        <source>An address that begins with http:// is not encrypted: whoever sits on the way reads along.</source>
        <translation>Una adreça que comença per http:// no està xifrada: qui sigui pel camí ho llegeix.</translation>
    </message>
</context>
<context>
    <name>ServersCard</name>
    <message>
        <source>Add to mine</source>
        <translation>Afegeix als meus</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Treu</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidors</translation>
    </message>
    <message>
        <source>Starts with wss:// or ws://. It is preferred to those of the list, and asked first which currency it keeps.</source>
        <translation>Comença per wss:// o ws://. Es prefereix als de la llista, i primer se li pregunta quina moneda porta.</translation>
    </message>
    <message>
        <source>Address of a &amp;node</source>
        <translation>Adreça d’un &amp;node</translation>
    </message>
    <message>
        <source>Starts with https:// or http://. It is preferred to those of the list.</source>
        <translation>Comença per https:// o http://. Es prefereix als de la llista.</translation>
    </message>
    <message>
        <source>Address of an &amp;indexer (squid)</source>
        <translation>Adreça d’un inde&amp;xador (squid)</translation>
    </message>
    <message>
        <source>Such as g1.example.org:10901, several with commas between. Each is asked first for its currency.</source>
        <translation>Com ara g1.example.org:10901, unes quantes separades per comes. Primer es pregunta a cadascun per la seva moneda.</translation>
    </message>
</context>
<context>
    <name>ServersView</name>
    <message>
        <source>It knows balances and takes payments. Starts with wss:// for Duniter v2, https:// for Duniter v1.</source>
        <translation>Coneix els saldos i accepta els pagaments. Comença per wss:// per a Duniter v2, per https:// per a Duniter v1.</translation>
    </message>
    <message>
        <source>&amp;Node of Duniter</source>
        <translation>&amp;Node de Duniter</translation>
    </message>
    <message>
        <source>It knows names and past payments of Duniter v2. Without it there is no history.</source>
        <translation>Coneix els noms i els pagaments passats de Duniter v2. Sense ell no hi ha historial.</translation>
    </message>
    <message>
        <source>&amp;Indexer (squid), if there is one</source>
        <translation>&amp;Indexador (squid), si n’hi ha</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Una altra moneda</translation>
    </message>
    <message>
        <source>Give the addresses of its servers. They are asked which currency they keep; nothing is sent.</source>
        <translation>Doneu les adreces dels seus servidors. Se’ls pregunta quina moneda porten; no s’envia res.</translation>
    </message>
    <message>
        <source>Ask these servers</source>
        <translation>Pregunta a aquests servidors</translation>
    </message>
</context>
<context>
    <name>SessionUnlockChoice</name>
    <message>
        <source>Open with my session on this computer</source>
        <translation>Obre amb la meva sessió en aquest ordinador</translation>
    </message>
    <message>
        <source>No password is asked then: every program of your session could open your keys. Off by default.</source>
        <translation>Llavors no es demana contrasenya: qualsevol programa de la vostra sessió podria obrir les vostres claus. Desactivat per defecte.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configuració</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Llengua i aspecte</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguretat</translation>
    </message>
    <message>
        <source>Help and about</source>
        <translation>Ajuda i quant a</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>On es desa tot</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Llengua</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Unit of amounts</source>
        <translation>&amp;Unitat dels imports</translation>
    </message>
    <message>
        <source>&amp;Decimals of the other units</source>
        <translation>&amp;Decimals de les altres unitats</translation>
    </message>
    <message>
        <source>Lock after this many &amp;minutes without activity</source>
        <translation>Bloca després d’aquests &amp;minuts sense activitat</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Lock when the computer sleeps or its session is locked</source>
        <translation>Bloca quan l’ordinador se suspèn o se’n bloca la sessió</translation>
    </message>
    <message>
        <source>Keep Sakia out of screenshots and shared screens</source>
        <translation>Mantén Sakia fora de les captures i les pantalles compartides</translation>
    </message>
    <message>
        <source>Show dividends in histories</source>
        <translation>Mostra els dividends als historials</translation>
    </message>
    <message>
        <source>Group the dividends of a month in one line</source>
        <translation>Agrupa els dividends d’un mes en una sola línia</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Obre la carpeta</translation>
    </message>
    <message>
        <source>The system’s</source>
        <translation>Com el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clar</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Fosc</translation>
    </message>
    <message>
        <source>Sakia is portable here: everything is kept beside the program, and goes where it goes. Whoever finds it can read all but the keys, which the password protects.</source>
        <translation>Aquí Sakia és portàtil: tot es desa al costat del programa, i va on va ell. Qui el trobi ho pot llegir tot menys les claus, que protegeix la contrasenya.</translation>
    </message>
    <message>
        <source>To carry Sakia on a stick, make a folder named “{name}” beside the program there: its accounts are then kept in it. Nothing is moved by itself: to take these accounts along, quit and copy the folder “profiles” into it.</source>
        <translation>Per dur Sakia en una memòria USB, feu-hi una carpeta anomenada «{name}» al costat del programa: els comptes s’hi desaran. Res no es mou tot sol: per endur-vos aquests comptes, sortiu i copieu-hi la carpeta «profiles».</translation>
    </message>
</context>
<context>
    <name>SeveralPart</name>
    <message>
        <source>Pay somebody else in the same payment</source>
        <translation>Pagar algú més en el mateix pagament</translation>
    </message>
    <message>
        <source>In this payment</source>
        <translation>En aquest pagament</translation>
    </message>
    <message>
        <source>This account is in the payment already. Take it out to change its amount.</source>
        <translation>Aquest compte ja és al pagament. Traieu-lo per canviar-ne l’import.</translation>
    </message>
    <message>
        <source>With several people, type an amount for each of them.</source>
        <translation>Amb diverses persones, escriviu un import per a cadascuna.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), {amount} together</source>
        <translation>
            <numerusform>%n persona, {amount} en total</numerusform>
            <numerusform>%n persones, {amount} en total</numerusform>
        </translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>Treure {name}</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Demonstration: this money exists on this computer alone and is worth nothing.</source>
        <translation>Demostració: aquests diners només existeixen en aquest ordinador i no valen res.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Fes el recorregut</translation>
    </message>
    <message>
        <source>Test currency {name}: this money is worth nothing.</source>
        <translation>Moneda de proves {name}: aquests diners no valen res.</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Dreceres de teclat</translation>
    </message>
    <message>
        <source>Tab goes from one thing to the next, Enter and Space press what has the frame, Escape closes what is open over the page. Alt and an underlined letter go to a field.</source>
        <translation>El tabulador passa d’una cosa a la següent, Retorn i Espai premen el que té el marc, Escapada tanca el que és obert sobre la pàgina. Alt i una lletra subratllada porten a un camp.</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Ves a una pàgina</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>A tot arreu</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages and accounts</source>
        <translation>Pàgines i comptes</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>encara no se sap</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inici</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactes</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Xarxa</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuració</translation>
    </message>
    <message>
        <source>Web of trust</source>
        <translation>Xarxa de confiança</translation>
    </message>
</context>
<context>
    <name>SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>Es carrega</translation>
    </message>
</context>
<context>
    <name>SortChoice</name>
    <message>
        <source>Sort by</source>
        <translation>Ordena per</translation>
    </message>
    <message>
        <source>{column}, descending</source>
        <translation>{column}, descendent</translation>
    </message>
    <message>
        <source>{column}, ascending</source>
        <translation>{column}, ascendent</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Try again</source>
        <translation>Torna-ho a provar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Surt</translation>
    </message>
    <message>
        <source>Sakia cannot open</source>
        <translation>Sakia no es pot obrir</translation>
    </message>
    <message>
        <source>A small currency starts on this computer. It takes a few seconds.</source>
        <translation>Una petita moneda arrenca en aquest ordinador. Triga uns segons.</translation>
    </message>
    <message>
        <source>Preparing the demonstration</source>
        <translation>Es prepara la demostració</translation>
    </message>
    <message>
        <source>Asking the node</source>
        <translation>Es pregunta al node</translation>
    </message>
    <message>
        <source>It tells which currency it keeps.</source>
        <translation>Diu quina moneda porta.</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Not read yet</source>
        <translation>Encara sense llegir</translation>
    </message>
    <message>
        <source>Its figures were not read so far.</source>
        <translation>Encara no s’han llegit les seves xifres.</translation>
    </message>
    <message>
        <source>Nobody has paid this account yet. It is born with its first payment.</source>
        <translation>Encara no ha pagat ningú a aquest compte. Neix amb el seu primer pagament.</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Encara sense usar</translation>
    </message>
    <message>
        <source>An account without identity: it pays and is paid, and creates no dividend.</source>
        <translation>Un compte sense identitat: paga i rep pagaments, però no crea dividends.</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Per confirmar</translation>
    </message>
    <message>
        <source>Somebody created this identity; its owner has to confirm a name.</source>
        <translation>Algú ha creat aquesta identitat; la persona ha de confirmar un nom.</translation>
    </message>
    <message>
        <source>Awaiting certifications</source>
        <translation>Espera certificacions</translation>
    </message>
    <message>
        <source>The identity is confirmed and waits for enough certifications.</source>
        <translation>La identitat està confirmada i espera prou certificacions.</translation>
    </message>
    <message>
        <source>No longer a member</source>
        <translation>Ja no és membre</translation>
    </message>
    <message>
        <source>The membership ended; it can be renewed.</source>
        <translation>L’adhesió s’ha acabat; es pot renovar.</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>The identity was revoked for good. The account still holds and moves its money.</source>
        <translation>La identitat s’ha revocat per sempre. El compte conserva els seus diners i els pot moure.</translation>
    </message>
    <message>
        <source>You follow this account. Its key is not here: nothing can be paid from it.</source>
        <translation>Seguiu aquest compte. La seva clau no és aquí: no s’hi pot pagar res.</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>Només lectura</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signat</translation>
    </message>
    <message>
        <source>Signed and kept here; it leaves as soon as a server can be reached.</source>
        <translation>Signat i desat aquí; surt tan bon punt s’arribi a un servidor.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviat</translation>
    </message>
    <message>
        <source>Handed to the network; no block holds it yet.</source>
        <translation>Lliurat a la xarxa; encara no el conté cap bloc.</translation>
    </message>
    <message>
        <source>In a block</source>
        <translation>En un bloc</translation>
    </message>
    <message>
        <source>In a block that the network is about to make final.</source>
        <translation>En un bloc que la xarxa és a punt de fer definitiu.</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitiu</translation>
    </message>
    <message>
        <source>Done. Nobody can undo it.</source>
        <translation>Fet. Ningú no ho pot desfer.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rebutjat</translation>
    </message>
    <message>
        <source>The network did not take it. No money moved.</source>
        <translation>La xarxa no l’ha acceptat. No s’ha mogut cap diner.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallit</translation>
    </message>
    <message>
        <source>A block holds it, but a rule forbade it. No money moved, save perhaps the fee.</source>
        <translation>Un bloc el conté, però una regla ho ha prohibit. No s’ha mogut cap diner, tret potser de la comissió.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducat</translation>
    </message>
    <message>
        <source>No block took it in time, and none can any more. No money moved.</source>
        <translation>Cap bloc no l’ha pres a temps, i ja no pot fer-ho cap. No s’ha mogut cap diner.</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>An earlier payment of this account came to nothing. Once this one is no longer valid, you can pay again.</source>
        <translation>Un pagament anterior d’aquest compte no ha arribat a res. Quan aquest deixi de ser vàlid, podreu tornar a pagar.</translation>
    </message>
    <message>
        <source>In a block, result unknown</source>
        <translation>En un bloc, resultat desconegut</translation>
    </message>
    <message>
        <source>A block holds it, but no server remembers what it did. Look at the balance; do not pay again before you know.</source>
        <translation>Un bloc el conté, però cap servidor no recorda què va fer. Mireu el saldo; no torneu a pagar abans de saber-ho.</translation>
    </message>
    <message>
        <source>Its block is not final yet.</source>
        <translation>El seu bloc encara no és definitiu.</translation>
    </message>
    <message>
        <source>Not final yet</source>
        <translation>Encara no definitiu</translation>
    </message>
    <message>
        <source>No server has told yet where it comes from.</source>
        <translation>Cap servidor no ha dit encara d’on ve.</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>Sense explicar</translation>
    </message>
    <message>
        <source>held until the distance evaluation ends</source>
        <translation>fins que acabi l’avaluació de distància</translation>
    </message>
    <message>
        <source>held by a rule of the currency</source>
        <translation>per una regla de la moneda</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connectat</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Es connecta</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sense connexió</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Una altra moneda</translation>
    </message>
    <message>
        <source>This server keeps another currency. Nothing it says is believed.</source>
        <translation>Aquest servidor porta una altra moneda. No es creu res del que diu.</translation>
    </message>
    <message>
        <source>Servers contradict each other</source>
        <translation>Els servidors es contradiuen</translation>
    </message>
    <message>
        <source>No majority agrees on what is final. Nothing new is believed, and nothing is signed.</source>
        <translation>Cap majoria no coincideix en què és definitiu. No es creu res de nou ni se signa res.</translation>
    </message>
    <message>
        <source>The demonstration stopped; it starts again by itself</source>
        <translation>La demostració s’ha aturat; torna a començar sola</translation>
    </message>
    <message>
        <source>The network is slow: last final block {number}, {ago}</source>
        <translation>La xarxa va lenta: últim bloc definitiu {number}, {ago}</translation>
    </message>
    <message>
        <source>Connected without history: block {number}, {ago}</source>
        <translation>Connectat sense historial: bloc {number}, {ago}</translation>
    </message>
    <message>
        <source>Connected, waiting for the first block</source>
        <translation>Connectat, s’espera el primer bloc</translation>
    </message>
    <message>
        <source>Offline: no server is found. Is there a network?</source>
        <translation>Sense connexió: no es troba cap servidor. Hi ha xarxa?</translation>
    </message>
    <message>
        <source>Offline: a web page answers. Does the network ask you to log in?</source>
        <translation>Sense connexió: respon una pàgina web. La xarxa demana que us identifiqueu?</translation>
    </message>
    <message>
        <source>Offline: what answers cannot prove to be the servers</source>
        <translation>Sense connexió: el que respon no pot demostrar que són els servidors</translation>
    </message>
    <message>
        <source>Offline: servers stay silent, figures are the last ones known</source>
        <translation>Sense connexió: els servidors callen, les xifres són les últimes conegudes</translation>
    </message>
    <message>
        <source>Offline: figures are the last ones known</source>
        <translation>Sense connexió: les xifres són les últimes conegudes</translation>
    </message>
    <message>
        <source>Connected, but this computer’s clock is {duration} ahead of the network</source>
        <translation>Connectat, però el rellotge d’aquest ordinador va {duration} avançat</translation>
    </message>
    <message>
        <source>Connected, but this computer’s clock is {duration} behind the network</source>
        <translation>Connectat, però el rellotge d’aquest ordinador va {duration} endarrerit</translation>
    </message>
    <message>
        <source>Payments are safe: what is signed goes by blocks, not by this clock. Set the clock, so that the dates and ages shown here are right.</source>
        <translation>Els pagaments no corren perill: el que se signa segueix els blocs, no aquest rellotge. Poseu-lo a l’hora perquè les dates i les antiguitats que es mostren aquí siguin correctes.</translation>
    </message>
    <message>
        <source>Connected: block {number}, {ago}</source>
        <translation>Connectat: bloc {number}, {ago}</translation>
    </message>
    <message>
        <source>Connected: block {number}, {ago} (1 server)</source>
        <translation>Connectat: bloc {number}, {ago} (1 servidor)</translation>
    </message>
    <message>
        <source>Connected: {agreeing} of {asked} operators agree, block {number}, {ago}</source>
        <translation>Connectat: {agreeing} de {asked} operadors coincideixen, bloc {number}, {ago}</translation>
    </message>
    <message>
        <source>Unknown status</source>
        <translation>Estat desconegut</translation>
    </message>
    <message>
        <source>A member of the web of trust, who creates the dividend.</source>
        <translation>Un membre de la xarxa de confiança, que crea el dividend.</translation>
    </message>
    <message>
        <source>The currency has a status that this version of Sakia does not know: update it.</source>
        <translation>La moneda té un estat que aquesta versió de Sakia no coneix: actualitzeu-la.</translation>
    </message>
    <message>
        <source>One alone may be mistaken without anybody noticing: what is shown is its word, and payments on their way are settled once a second operator answers. That comes by itself; or add a server, and remove those of yours that no longer exist.</source>
        <translation>Un de sol es pot equivocar sense que ningú ho noti: el que es mostra és la seva paraula, i els pagaments en camí es resolen quan respon un altre operador. Això arribarà sol; o afegiu un servidor i traieu els vostres que ja no existeixin.</translation>
    </message>
    <message>
        <source>One operator of {known} answers: nothing is settled ({ago})</source>
        <translation>Un operador de {known} respon: res no queda confirmat ({ago})</translation>
    </message>
    <message>
        <source>locked until a date</source>
        <translation>blocats fins a una data</translation>
    </message>
    <message>
        <source>{status}, watch only</source>
        <translation>{status}, només lectura</translation>
    </message>
    <message>
        <source>A member until the membership ends: it told that it leaves the web of trust.</source>
        <translation>Membre fins que acabi l’adhesió: aquesta identitat ha anunciat que deixa la xarxa de confiança.</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Se’n va</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>See where it stands</source>
        <translation>Mostra com va</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demostració</translation>
    </message>
    <message>
        <source>See the network</source>
        <translation>Mostra la xarxa</translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation>Connexió: {state}</translation>
    </message>
    <message>
        <source>See whose turn it is</source>
        <translation>Mostra de qui és el torn</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step {step} of {count}: {words}</source>
        <translation>Pas {step} de {count}: {words}</translation>
    </message>
</context>
<context>
    <name>SupposePanel</name>
    <message>
        <source>What if they certify?</source>
        <translation>I si certifiessin aquestes persones?</translation>
    </message>
    <message>
        <source>Who might certify</source>
        <translation>Qui podria certificar</translation>
    </message>
    <message>
        <source>A member’s name, address or number</source>
        <translation>El nom, l’adreça o el número d’un membre</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Torna a començar</translation>
    </message>
    <message>
        <source>Only members certify, and {name} is none now.</source>
        <translation>Només certifiquen els membres, i {name} ara no ho és.</translation>
    </message>
    <message>
        <source>Not known yet: the web of trust is being read.</source>
        <translation>Encara no se sap: s’està llegint la xarxa de confiança.</translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>To do</source>
        <translation>Per fer</translation>
    </message>
    <message>
        <source>Nothing: everything is in order.</source>
        <translation>Res: tot està en ordre.</translation>
    </message>
    <message>
        <source>Not known yet: your accounts were not all read.</source>
        <translation>Encara no se sap: no s’han llegit tots els vostres comptes.</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>{account}: nobody knows what became of {amount}.</source>
        <translation>{account}: ningú no sap què se n’ha fet, de {amount}.</translation>
    </message>
    <message>
        <source>{account}: a payment of {amount} is held back.</source>
        <translation>{account}: un pagament de {amount} queda en espera.</translation>
    </message>
    <message>
        <source>{account}: choose the name of the identity.</source>
        <translation>{account}: trieu el nom de la identitat.</translation>
    </message>
    <message>
        <source>{account}: ask to become a member.</source>
        <translation>{account}: demaneu fer-vos membre.</translation>
    </message>
    <message>
        <source>{account}: renew the membership.</source>
        <translation>{account}: renoveu l’adhesió.</translation>
    </message>
    <message>
        <source>{account}: {dividends} {amount}</source>
        <translation>{account}: {dividends} {amount}</translation>
    </message>
    <message>
        <source>{account}: make sure that its recovery phrase is on paper.</source>
        <translation>{account}: assegureu-vos de tenir en paper la frase de recuperació.</translation>
    </message>
    <message>
        <source>{account}: a payment of {amount} expired. No money moved.</source>
        <translation>{account}: un pagament de {amount} ha caducat. No s’han mogut diners.</translation>
    </message>
    <message>
        <source>{account}: a payment of {amount} came to nothing.</source>
        <translation>{account}: un pagament de {amount} ha quedat en res.</translation>
    </message>
    <message>
        <source>Until {date}.</source>
        <translation>Fins al {date}.</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Cobra</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprova</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renova</translation>
    </message>
    <message>
        <source>Certify</source>
        <translation>Certifica</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ves-hi</translation>
    </message>
    <message>
        <source>{account}: make the revocation of the identity, and keep it.</source>
        <translation>{account}: feu la revocació de la identitat i deseu-la.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Fes-la</translation>
    </message>
    <message>
        <source>{account}: leaves the web of trust, as it told. It can still ask to stay.</source>
        <translation>{account}: deixa la xarxa de confiança, com va anunciar. Encara pot demanar quedar-se.</translation>
    </message>
</context>
<context>
    <name>TillDialog</name>
    <message>
        <source>To be paid</source>
        <translation>Per pagar</translation>
    </message>
    <message>
        <source>QR code to pay {name}</source>
        <translation>Codi QR per pagar a {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tanca</translation>
    </message>
    <message>
        <source>Next payment</source>
        <translation>Pagament següent</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search everything ({keys})</source>
        <translation>Cerca-ho tot ({keys})</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloca ara</translation>
    </message>
    <message>
        <source>Lock now ({keys}). It locks by itself when nobody is there.</source>
        <translation>Bloca ara ({keys}). Es bloca sol quan no hi ha ningú.</translation>
    </message>
    <message>
        <source>Show amounts ({keys})</source>
        <translation>Mostra els imports ({keys})</translation>
    </message>
    <message>
        <source>Hide amounts ({keys})</source>
        <translation>Amaga els imports ({keys})</translation>
    </message>
</context>
<context>
    <name>TotalCard</name>
    <message>
        <source>What you have</source>
        <translation>El que teniu</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>encara no se sap</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Pay somebody</source>
        <translation>Paga a algú</translation>
    </message>
    <message>
        <source>Find somebody by name, type an amount, read the summary, sign. About half a minute later the payment is final: nobody can take it back.</source>
        <translation>Cerqueu algú pel nom, escriviu un import, llegiu el resum i signeu. Cap a mig minut després, el pagament és definitiu: ningú no el pot desfer.</translation>
    </message>
    <message>
        <source>Go to the payment</source>
        <translation>Vés al pagament</translation>
    </message>
    <message>
        <source>Your payment is on its way. It is final in half a minute or so.</source>
        <translation>El vostre pagament és en camí. Serà definitiu d’aquí a mig minut, més o menys.</translation>
    </message>
    <message>
        <source>Be paid</source>
        <translation>Rep un pagament</translation>
    </message>
    <message>
        <source>Your address is all that others need: show its QR code, or send it. Here the grocery owes you something: let it pay, and watch the money arrive.</source>
        <translation>La vostra adreça és tot el que els altres necessiten: mostreu-ne el codi QR o envieu-la. Aquí la botiga us deu alguna cosa: feu que pagui i mireu com arriben els diners.</translation>
    </message>
    <message>
        <source>Show my address</source>
        <translation>Mostra la meva adreça</translation>
    </message>
    <message>
        <source>The grocery has paid. It is final in half a minute or so.</source>
        <translation>La botiga ha pagat. Serà definitiu d’aquí a mig minut, més o menys.</translation>
    </message>
    <message>
        <source>Certify somebody</source>
        <translation>Certifica algú</translation>
    </message>
    <message>
        <source>To certify says: I know this person well, and this is their only identity. You may do so once every five days; it lasts two years and cannot be taken back.</source>
        <translation>Certificar vol dir: conec bé aquesta persona, i aquesta és la seva única identitat. Es pot fer un cop cada cinc dies; dura dos anys i no es pot retirar.</translation>
    </message>
    <message>
        <source>Choose somebody to certify</source>
        <translation>Tria a qui certificar</translation>
    </message>
    <message>
        <source>Your certification is on its way. It is final in half a minute or so.</source>
        <translation>La vostra certificació és en camí. Serà definitiva d’aquí a mig minut, més o menys.</translation>
    </message>
    <message>
        <source>Renew your membership</source>
        <translation>Renova l’adhesió</translation>
    </message>
    <message>
        <source>A membership lasts a year. To renew it, ask for an evaluation: 10 Ğ1 are held until the answer comes, some ten minutes later, and given back when it is yes.</source>
        <translation>Una adhesió dura un any. Per renovar-la, demaneu una avaluació: es retenen 10 Ğ1 fins que arriba la resposta, uns deu minuts després, i es tornen quan és que sí.</translation>
    </message>
    <message>
        <source>See my membership</source>
        <translation>Mostra la meva adhesió</translation>
    </message>
    <message>
        <source>Your request is on its way. It is final in half a minute or so.</source>
        <translation>La vostra petició és en camí. Serà definitiva d’aquí a mig minut, més o menys.</translation>
    </message>
    <message>
        <source>Keep your recovery phrase</source>
        <translation>Deseu la frase de recuperació</translation>
    </message>
    <message>
        <source>Its words open your accounts again when this computer is lost. Open the details (the password here is “{password}”), see the words, write them down, and let Sakia check two.</source>
        <translation>Les seves paraules tornen a obrir els vostres comptes si perdeu aquest ordinador. Obriu els detalls (aquí la contrasenya és «{password}»), mireu les paraules, apunteu-les i deixeu que Sakia en comprovi dues.</translation>
    </message>
    <message>
        <source>Open the details</source>
        <translation>Obre els detalls</translation>
    </message>
    <message>
        <source>Tour, step {position} of {count}</source>
        <translation>Recorregut, pas {position} de {count}</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Fet: {step}</translation>
    </message>
    <message>
        <source>This account is empty. Let the grocery pay you something first; then find somebody to pay by name.</source>
        <translation>Aquest compte és buit. Feu primer que la botiga us pagui alguna cosa; després cerqueu pel nom algú a qui pagar.</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Tour of the demonstration</source>
        <translation>Recorregut de la demostració</translation>
    </message>
    <message>
        <source>Let the grocery pay</source>
        <translation>Fes que la botiga pagui</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Salta aquest pas</translation>
    </message>
    <message>
        <source>Put the tour away; it can be taken up again at any time</source>
        <translation>Desa el recorregut; es pot reprendre en qualsevol moment</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Recorregut</translation>
    </message>
    <message>
        <source>That was the tour</source>
        <translation>Fi del recorregut</translation>
    </message>
    <message>
        <source>Steps done: {done} of {count}. Everything else is yours to try: nothing here is worth anything, and the settings start the demonstration afresh.</source>
        <translation>Passos fets: {done} de {count}. La resta és vostra per provar-la: aquí res no val res, i des de la configuració es comença la demostració de zero.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Torna a començar</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} de {most}</translation>
    </message>
    <message>
        <source>{count} ({needed} needed)</source>
        <translation>{count} (mín. {needed})</translation>
    </message>
    <message>
        <source>only members certify</source>
        <translation>només certifiquen els membres</translation>
    </message>
    <message>
        <source>only with enough certifications received</source>
        <translation>només amb prou certificacions rebudes</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ara</translation>
    </message>
    <message>
        <source>when one of the {count} given ends</source>
        <translation>quan s’acabi una de les {count} donades</translation>
    </message>
    <message>
        <source>{date}, when the first of the {count} given ends</source>
        <translation>{date}, quan s’acabi la primera de les {count} donades</translation>
    </message>
    <message>
        <source>{date}: membership</source>
        <translation>{date}: adhesió</translation>
    </message>
    <message>
        <source>{date}: a certification received</source>
        <translation>{date}: certificació rebuda</translation>
    </message>
    <message>
        <source>{date}: a certification given</source>
        <translation>{date}: certificació donada</translation>
    </message>
    <message>
        <source>{date}: too few certifications</source>
        <translation>{date}: massa poques certificacions</translation>
    </message>
    <message>
        <source>{date}: the identity is revoked</source>
        <translation>{date}: identitat revocada</translation>
    </message>
    <message>
        <source>{date}: the identity is removed</source>
        <translation>{date}: identitat eliminada</translation>
    </message>
    <message>
        <source>Invited by a member. It is removed on {date} unless a name is chosen before.</source>
        <translation>Convidada per un membre. S’eliminarà el {date} si abans no se’n tria el nom.</translation>
    </message>
    <message>
        <source>It has its name. It is removed on {date} unless it becomes a member before.</source>
        <translation>Té el seu nom. S’eliminarà el {date} si abans no es fa membre.</translation>
    </message>
    <message>
        <source>A member until {date}, and longer when renewed before.</source>
        <translation>Membre fins al {date}, i més temps si es renova abans.</translation>
    </message>
    <message>
        <source>The membership ended. It can be had again; without it the identity is revoked on {date}.</source>
        <translation>L’adhesió s’ha acabat. Es pot recuperar; si no, la identitat es revocarà el {date}.</translation>
    </message>
    <message>
        <source>Revoked for good. It is removed on {date}; the account and its money stay.</source>
        <translation>Revocada per sempre. S’eliminarà el {date}; el compte i els seus diners es queden.</translation>
    </message>
    <message>
        <source>This version of Sakia does not know its status: nothing of it can be changed here.</source>
        <translation>Aquesta versió de Sakia no en coneix l’estat: aquí no s’hi pot canviar res.</translation>
    </message>
    <message>
        <source>Ask members who know you well.</source>
        <translation>Demaneu-ho a membres que us coneguin bé.</translation>
    </message>
    <message>
        <source>Choose the name of this identity. A name is final.</source>
        <translation>Trieu el nom d’aquesta identitat. Un nom és definitiu.</translation>
    </message>
    <message>
        <source>It has enough certifications: ask to become a member. {price} are held until the answer.</source>
        <translation>Té prou certificacions: demaneu de fer-vos membre. Es retenen {price} fins a la resposta.</translation>
    </message>
    <message>
        <source>Its distance is being evaluated. The answer comes by itself, 8 to 12 minutes after the request.</source>
        <translation>S’està avaluant la seva distància. La resposta arriba sola, de 8 a 12 minuts després de la petició.</translation>
    </message>
    <message>
        <source>Renew the membership: it ends on {ends}. {price} are held until the answer.</source>
        <translation>Renoveu l’adhesió: s’acaba el {ends}. Es retenen {price} fins a la resposta.</translation>
    </message>
    <message>
        <source>The membership ends on {ends}. It can be renewed from {renewable}.</source>
        <translation>L’adhesió s’acaba el {ends}. Es podrà renovar a partir del {renewable}.</translation>
    </message>
    <message>
        <source>Nothing to do: all is in order.</source>
        <translation>Res a fer: tot està en ordre.</translation>
    </message>
    <message>
        <source>Nothing can be done with a revoked identity.</source>
        <translation>Amb una identitat revocada no es pot fer res.</translation>
    </message>
    <message>
        <source>Update Sakia to know more.</source>
        <translation>Actualitzeu Sakia per saber-ne més.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconegut</translation>
    </message>
    <message>
        <source>now, until {date}</source>
        <translation>ara, fins al {date}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>del {first} al {last}</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducada</translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>encara {duration}</translation>
    </message>
    <message>
        <source>identity {number}</source>
        <translation>identitat {number}</translation>
    </message>
    <message>
        <source>{figure} %</source>
        <translation>{figure} %</translation>
    </message>
    <message>
        <source>Referees are members who certify and are certified enough.</source>
        <translation>Els referents són membres que certifiquen i són certificats prou.</translation>
    </message>
    <message>
        <source>A membership begins or goes on only while {percent} of them are linked to the person through {steps} certifications at most.</source>
        <translation>Una adhesió només comença o continua mentre el {percent} d’ells estigui unit a la persona per {steps} certificacions com a molt.</translation>
    </message>
    <message>
        <source>{percent} of the referees are within reach: enough, since {needed} are asked for.</source>
        <translation>El {percent} dels referents és a l’abast: n’hi ha prou, ja que cal el {needed}.</translation>
    </message>
    <message>
        <source>{percent} of the referees are within reach, and {needed} are asked for: too few.</source>
        <translation>El {percent} dels referents és a l’abast, i se’n demana el {needed}: són pocs.</translation>
    </message>
    <message>
        <source>{signer} renews the certification of {person}. Fee: {fee}.</source>
        <translation>{signer} renova la certificació a {person}. Comissió: {fee}.</translation>
    </message>
    <message>
        <source>{signer} certifies {person}. Fee: {fee}.</source>
        <translation>{signer} certifica {person}. Comissió: {fee}.</translation>
    </message>
    <message>
        <source>{signer} tells the web of trust that it leaves. Fee: {fee}.</source>
        <translation>{signer} s’acomiada de la xarxa de confiança. Comissió: {fee}.</translation>
    </message>
    <message>
        <source>{signer} asks for the evaluation upon which the membership begins or goes on. Fee: {fee}. {held} are held until the answer: they come back when it is good, and are lost when the distance is too great.</source>
        <translation>{signer} demana l’avaluació de la qual depèn que l’adhesió comenci o continuï. Comissió: {fee}. Es retenen {held} fins a la resposta: tornen si és bona i es perden si la distància és massa gran.</translation>
    </message>
    <message>
        <source>{signer}: {what}. Fee: {fee}.</source>
        <translation>{signer}: {what}. Comissió: {fee}.</translation>
    </message>
    <message>
        <source>Signed and kept on this computer. It leaves as soon as a server takes it.</source>
        <translation>Signat i desat en aquest ordinador. Sortirà tan bon punt un servidor l’accepti.</translation>
    </message>
    <message>
        <source>The network has it. The next blocks will hold it.</source>
        <translation>La xarxa el té. Els pròxims blocs el contindran.</translation>
    </message>
    <message>
        <source>A block holds it. In a moment nobody can undo that any more.</source>
        <translation>Un bloc el conté. D’aquí a un moment ningú no el podrà desfer.</translation>
    </message>
    <message>
        <source>Done, for good.</source>
        <translation>Fet, definitivament.</translation>
    </message>
    <message>
        <source>A block holds it, but no server remembers whether it worked. Look at the identity in a while before you do it again.</source>
        <translation>Un bloc ho conté, però cap servidor no recorda si va funcionar. Mireu la identitat d’aquí a una estona abans de tornar-ho a fer.</translation>
    </message>
    <message>
        <source>A block holds it, but nothing was changed by it. {reason}</source>
        <translation>Un bloc ho conté, però no ha canviat res. {reason}</translation>
    </message>
    <message>
        <source>The network did not take it. Nothing was changed. {reason}</source>
        <translation>La xarxa no ho ha acceptat. No ha canviat res. {reason}</translation>
    </message>
    <message>
        <source>No block took it in time, and none can any more. Nothing was changed: you can do it again.</source>
        <translation>Cap bloc no ho ha agafat a temps i ja no ho pot fer cap. No ha canviat res: ho podeu tornar a fer.</translation>
    </message>
    <message>
        <source>Something earlier of this account came to nothing, so this is held back until {moment}.</source>
        <translation>Una operació anterior d’aquest compte ha quedat en res; per això aquesta queda en espera fins a {moment}.</translation>
    </message>
    <message>
        <source>Something earlier of this account came to nothing, so this is held back a few minutes.</source>
        <translation>Una operació anterior d’aquest compte ha quedat en res; per això aquesta queda en espera uns minuts.</translation>
    </message>
    <message>
        <source>Revoked for good. The account and its money stay.</source>
        <translation>Revocada per sempre. El compte i els seus diners es queden.</translation>
    </message>
    <message>
        <source>It has enough certifications: ask to become a member.</source>
        <translation>Té prou certificacions: demaneu de fer-vos membre.</translation>
    </message>
    <message>
        <source>It has been asked for: a block takes the request as soon as the rules are met.</source>
        <translation>Ja s’ha demanat: un bloc agafa la petició tan bon punt es compleixen les regles.</translation>
    </message>
    <message>
        <source>Renew the membership: it ends on {ends}.</source>
        <translation>Renoveu l’adhesió: s’acaba el {ends}.</translation>
    </message>
    <message>
        <source>{signer} asks to become or to stay a member. Fee: {fee}.</source>
        <translation>{signer} demana de fer-se o continuar sent membre. Comissió: {fee}.</translation>
    </message>
    <message>
        <source>The network has it, and keeps it until the rules allow to write it in a block.</source>
        <translation>La xarxa ho té, i ho guarda fins que les regles permetin escriure-ho en un bloc.</translation>
    </message>
    <message>
        <source>{signer} asks for the evaluation upon which {person} becomes a member. Fee: {fee}. {held} of {signer} are held until the answer: they come back when it is good, and {signer} loses them when the distance is too great.</source>
        <translation>{signer} demana l’avaluació amb la qual {person} es fa membre. Comissió: {fee}. Es retenen {held} de {signer} fins a la resposta: tornen si és bona, i {signer} els perd si la distància és massa gran.</translation>
    </message>
    <message>
        <source>A block holds it. Once several more stand on it, nobody can undo that any more.</source>
        <translation>Un bloc ho conté. Quan n’hi hagi uns quants més al damunt, ningú no ho podrà desfer.</translation>
    </message>
    <message>
        <source>It told that it leaves: a member until {date}, and no longer unless it asks to stay before.</source>
        <translation>Ha anunciat que se’n va: membre fins al {date}, i no més, si abans no demana quedar-se.</translation>
    </message>
    <message>
        <source>Nothing to do if that is still meant. To stay, ask before the certifications in force run out.</source>
        <translation>No cal fer res si encara és el que voleu. Per quedar-vos-hi, demaneu-ho abans que s’acabin les certificacions vigents.</translation>
    </message>
</context>
<context>
    <name>TrustPage</name>
    <message>
        <source>Web of trust</source>
        <translation>Xarxa de confiança</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Parts d’aquesta pàgina</translation>
    </message>
    <message>
        <source>What you see may be old.</source>
        <translation>Potser el que veieu no està al dia.</translation>
    </message>
    <message>
        <source>My identities</source>
        <translation>Les meves identitats</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorador</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grups</translation>
    </message>
    <message>
        <source>Certify</source>
        <translation>Certifica</translation>
    </message>
    <message>
        <source>Become a member</source>
        <translation>Fer-se membre</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Revocació</translation>
    </message>
    <message>
        <source>Keys and links</source>
        <translation>Claus i vincles</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fitxes</translation>
    </message>
</context>
<context>
    <name>TrustReviewCard</name>
    <message>
        <source>Sign and send</source>
        <translation>Signa i envia</translation>
    </message>
    <message>
        <source>Asking the network whether this is possible…</source>
        <translation>Es pregunta a la xarxa si és possible…</translation>
    </message>
</context>
<context>
    <name>UnitSwitch</name>
    <message>
        <source>Unit of amounts</source>
        <translation>Unitat dels imports</translation>
    </message>
    <message>
        <source>More units</source>
        <translation>Més unitats</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>UD</source>
        <translation>DU</translation>
    </message>
    <message>
        <source>% M/N</source>
        <translation>% M/N</translation>
    </message>
    <message>
        <source>UD ±0</source>
        <translation>DU ±0</translation>
    </message>
    <message>
        <source>Currency unit ({currency})</source>
        <translation>Unitat de la moneda ({currency})</translation>
    </message>
    <message>
        <source>The amount as it is written in the blocks. One unit is one hundred cents.</source>
        <translation>L’import tal com està escrit als blocs. Una unitat són cent cèntims.</translation>
    </message>
    <message>
        <source>Universal dividend (UD)</source>
        <translation>Dividend universal (DU)</translation>
    </message>
    <message>
        <source>How many universal dividends the amount is worth: the amount divided by the UD of now. Every member creates the same, so 1 UD means the same for everybody, everywhere and at all times.</source>
        <translation>Quants dividends universals val l’import: l’import dividit pel DU actual. Cada membre crea el mateix, de manera que 1 DU vol dir el mateix per a tothom, arreu i en tot temps.</translation>
    </message>
    <message>
        <source>Percent of the average share (M/N)</source>
        <translation>Percentatge de la part mitjana (M/N)</translation>
    </message>
    <message>
        <source>The amount compared with the average share of a member: all the money M divided by the number of members N. 100 % means exactly the average.</source>
        <translation>L’import comparat amb la part mitjana d’un membre: tots els diners M dividits pel nombre de membres N. 100 % és exactament la mitjana.</translation>
    </message>
    <message>
        <source>Distance to the average, in {currency}</source>
        <translation>Distància a la mitjana, en {currency}</translation>
    </message>
    <message>
        <source>The amount minus the average share M/N. Above zero: more than the average; below zero: less. Summed over all members it is zero. Payments are shown in {currency}.</source>
        <translation>L’import menys la part mitjana M/N. Per sobre de zero: més que la mitjana; per sota: menys. Sumat entre tots els membres fa zero. Els pagaments es mostren en {currency}.</translation>
    </message>
    <message>
        <source>Distance to the average, in UD</source>
        <translation>Distància a la mitjana, en DU</translation>
    </message>
    <message>
        <source>The amount minus the average share M/N, counted in universal dividends. Summed over all members it is zero. Payments are shown in UD.</source>
        <translation>L’import menys la part mitjana M/N, comptat en dividends universals. Sumat entre tots els membres fa zero. Els pagaments es mostren en DU.</translation>
    </message>
</context>
<context>
    <name>UnitsHelp</name>
    <message>
        <source>Hide the five units</source>
        <translation>Amaga les cinc unitats</translation>
    </message>
    <message>
        <source>What the five units mean</source>
        <translation>Què volen dir les cinc unitats</translation>
    </message>
</context>
<context>
    <name>UnreadLines</name>
    <message>
        <source>These lines cannot be read</source>
        <translation>Aquestes línies no es poden llegir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Torna-ho a provar</translation>
    </message>
</context>
<context>
    <name>Use</name>
    <message>
        <source>You certified this person on {since}, until {date}: a renewal now adds little.</source>
        <translation>Vau certificar aquesta persona el {since}, fins al {date}: renovar ara hi afegeix poc.</translation>
    </message>
    <message>
        <source>This person has all the certifications it takes: what is missing is to ask for the membership.</source>
        <translation>Aquesta persona té totes les certificacions necessàries: li falta demanar l’adhesió.</translation>
    </message>
    <message>
        <source>This person has all the certifications it takes, and has asked to be a member: wait for the answer.</source>
        <translation>Aquesta persona té totes les certificacions necessàries, i ha demanat de ser membre: espereu la resposta.</translation>
    </message>
    <message>
        <source>It is too late for this identity: it ends on {date}, before it could become a member.</source>
        <translation>És massa tard per a aquesta identitat: acaba el {date}, abans de poder ser membre.</translation>
    </message>
    <message>
        <source>Even with yours, {percent} of the referees are within reach, and {needed} are asked for: too few. Members nearer to the referees would help more.</source>
        <translation>Fins i tot amb la vostra, el {percent} dels referents és a l’abast, i se’n demana el {needed}: són pocs. Membres més propers als referents ajudarien més.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Sakia {version} is there, since {date}.</source>
        <translation>Hi ha Sakia {version}, des del {date}.</translation>
    </message>
    <message>
        <source>No version is newer than yours, {version}. Looked {moment}.</source>
        <translation>No hi ha cap versió més nova que la vostra, {version}. Comprovat {moment}.</translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <source>New versions</source>
        <translation>Versions noves</translation>
    </message>
    <message>
        <source>Look for a new version once a day</source>
        <translation>Busca una versió nova una vegada al dia</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Busca ara</translation>
    </message>
    <message>
        <source>Open the project’s page</source>
        <translation>Obre la pàgina del projecte</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Es pregunta…</translation>
    </message>
    <message>
        <source>This Sakia, {version}, looks for no newer one and asks nobody: the project has no key yet by which a word about a new version could be told from a forged one.</source>
        <translation>Aquest Sakia, {version}, no en busca cap de més nou ni pregunta res a ningú: el projecte encara no té cap clau per distingir l’anunci d’una versió nova d’un de falsificat.</translation>
    </message>
    <message>
        <source>{host} is asked, through your proxy if you have one, and learns your network address and that you use Sakia. Only a signed text comes back, with what is new: nothing is downloaded or installed by itself.</source>
        <translation>Es pregunta a {host}, a través del vostre servidor intermediari si en teniu, i s’assabenta de la vostra adreça de xarxa i que useu Sakia. Només torna un text signat, amb les novetats: no es baixa ni s’instal·la res tot sol.</translation>
    </message>
    <message>
        <source>This Sakia, {version}, looks for no newer one here: the demonstration asks nobody.</source>
        <translation>Aquest Sakia, {version}, no en busca aquí cap de més nou: la demostració no pregunta res a ningú.</translation>
    </message>
</context>
<context>
    <name>Viewfinder</name>
    <message>
        <source>What the camera sees</source>
        <translation>El que veu la càmera</translation>
    </message>
</context>
<context>
    <name>WatchView</name>
    <message>
        <source>An address, a public key of Duniter v1, or a payment link.</source>
        <translation>Una adreça, una clau pública de Duniter v1 o un enllaç de pagament.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adreça</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Your own word for it; nobody else sees it.</source>
        <translation>El nom que vós li doneu; ningú més no el veu.</translation>
    </message>
    <message>
        <source>Watch an address</source>
        <translation>Segueix una adreça</translation>
    </message>
    <message>
        <source>You will see its balance and its history. Nothing can be paid from it here.</source>
        <translation>En veureu el saldo i l’historial. Des d’aquí no s’hi pot pagar res.</translation>
    </message>
    <message>
        <source>Watch this address</source>
        <translation>Segueix aquesta adreça</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>Way to somebody</source>
        <translation>Camí cap a algú</translation>
    </message>
    <message>
        <source>Way to</source>
        <translation>Camí cap a</translation>
    </message>
    <message>
        <source>To whom? A name, an address or a number</source>
        <translation>Cap a qui? Un nom, una adreça o un número</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>El camí d’anada</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>El camí de tornada</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estat</translation>
    </message>
</context>
<context>
    <name>WeakPassword</name>
    <message>
        <source>Easy to guess: whoever gets a copy of this computer’s files could open your accounts. Make it longer: several words are best.</source>
        <translation>Fàcil d’endevinar: qui aconsegueixi una còpia dels fitxers d’aquest ordinador podria obrir els vostres comptes. Feu-la més llarga: el millor són diverses paraules.</translation>
    </message>
    <message>
        <source>I know that this password is easy to guess</source>
        <translation>Sé que aquesta contrasenya és fàcil d’endevinar</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>Who would help most?</source>
        <translation>Qui ajudaria més?</translation>
    </message>
    <message>
        <source>Not known yet: the web of trust is being read.</source>
        <translation>Encara no se sap: s’està llegint la xarxa de confiança.</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Es calcula…</translation>
    </message>
</context>
<context>
    <name>WhoPart</name>
    <message>
        <source>A name, a contact, one of your accounts, an address, a payment link.</source>
        <translation>Un nom, un contacte, un dels vostres comptes, una adreça o un enllaç de pagament.</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>&amp;A qui</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A qui</translation>
    </message>
    <message>
        <source>Choose whom to pay.</source>
        <translation>Trieu a qui pagar.</translation>
    </message>
    <message>
        <source>Choose the person from the list that comes as you type.</source>
        <translation>Trieu la persona a la llista que apareix quan escriviu.</translation>
    </message>
    <message>
        <source>Names cannot be looked for now: the network that tells them is away. An address, or somebody known here, can be paid.</source>
        <translation>Ara no es poden cercar noms: la xarxa que els dona no respon. Es pot pagar a una adreça, o a algú conegut aquí.</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation>Usa {address}</translation>
    </message>
    <message>
        <source>The link calls this person “{name}”; nobody has verified that.</source>
        <translation>L’enllaç anomena «{name}» aquesta persona; ningú no ho ha verificat.</translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message>
        <source>Recovery phrase</source>
        <translation>Frase de recuperació</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Amagat</translation>
    </message>
</context>
<context>
    <name>WordsBackView</name>
    <message>
        <source>Word number {number}</source>
        <translation>Paraula número {number}</translation>
    </message>
    <message>
        <source>Two words, to be sure</source>
        <translation>Dues paraules, per assegurar-se’n</translation>
    </message>
    <message>
        <source>Read them on your paper. You can go back to see the words again.</source>
        <translation>Llegiu-les al vostre paper. Podeu tornar enrere per veure les paraules una altra vegada.</translation>
    </message>
    <message>
        <source>That is not word number {number}. Look at your paper, or go back to see the words.</source>
        <translation>Aquesta no és la paraula número {number}. Mireu el paper o torneu enrere per veure les paraules.</translation>
    </message>
</context>
<context>
    <name>WordsView</name>
    <message>
        <source>&amp;Language of the words</source>
        <translation>&amp;Llengua de les paraules</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Llengua de les paraules</translation>
    </message>
    <message>
        <source>Whoever has these words has your money, and nobody can give them back to you: keep the paper safe, take no photo, send them to no one.</source>
        <translation>Qui té aquestes paraules té els vostres diners, i ningú no us les pot tornar: deseu bé el paper, no en feu fotos i no les envieu a ningú.</translation>
    </message>
    <message>
        <source>Your recovery phrase</source>
        <translation>La vostra frase de recuperació</translation>
    </message>
    <message>
        <source>Write these twelve words on paper, in this order. They open your accounts again if this computer is lost.</source>
        <translation>Escriviu aquestes dotze paraules en un paper, en aquest ordre. Tornaran a obrir els vostres comptes si perdeu aquest ordinador.</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Ja les he apuntades</translation>
    </message>
</context>
<context>
    <name>_ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Esborra</translation>
    </message>
</context>
<context>
    <name>_Details</name>
    <message>
        <source>Key of the former network</source>
        <translation>Clau de la xarxa antiga</translation>
    </message>
    <message>
        <source>Address with its check sum</source>
        <translation>Adreça amb la seva suma de control</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatura</translation>
    </message>
    <message>
        <source>Operations made</source>
        <translation>Operacions fetes</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Número d’identitat</translation>
    </message>
    <message>
        <source>Copy the address with its check sum</source>
        <translation>Copia l’adreça amb la seva suma de control</translation>
    </message>
    <message>
        <source>Copy the key of the former network</source>
        <translation>Copia la clau de la xarxa antiga</translation>
    </message>
</context>
<context>
    <name>_Fact</name>
    <message>
        <source>Copy: {what}</source>
        <translation>Copia: {what}</translation>
    </message>
</context>
<context>
    <name>_ForgottenAdvice</name>
    <message>
        <source>Nobody can find your password or set another one. You may try as often as you like: mind capital letters and the language of the keyboard.</source>
        <translation>Ningú no pot trobar la vostra contrasenya ni posar-ne una altra. Podeu provar-ho tantes vegades com vulgueu: compte amb les majúscules i la llengua del teclat.</translation>
    </message>
    <message>
        <source>With its recovery phrase an account opens again, money and history with it, in another profile: start Sakia from a terminal with “{command}”, choose “I already have an account” and type the words.</source>
        <translation>Amb la seva frase de recuperació un compte s’obre de nou, amb els seus diners i el seu historial, en un altre perfil: inicieu Sakia des d’un terminal amb «{command}», trieu «Ja tinc un compte» i escriviu les paraules.</translation>
    </message>
    <message>
        <source>This profile stays as it is. Keep it, in case the password comes back to you: your contacts, and keys that you cannot type again, are nowhere else. Its keys are here:</source>
        <translation>Aquest perfil queda tal com és. Guardeu-lo, per si us torna la contrasenya: els vostres contactes, i les claus que no podeu tornar a escriure, no són enlloc més. Les seves claus són aquí:</translation>
    </message>
</context>
<context>
    <name>_Lately</name>
    <message>
        <source>Came in</source>
        <translation>Rebut</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Gastat</translation>
    </message>
    <message>
        <source>UD created</source>
        <translation>DU creats</translation>
    </message>
    <message>
        <source>{moment}, still being read</source>
        <translation>{moment}, lectura en curs</translation>
    </message>
    <message>
        <source>In 30 days, by the histories ({moment})</source>
        <translation>En 30 dies, segons els historials ({moment})</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>encara sense llegir</translation>
    </message>
    <message>
        <source>In 30 days, by the histories (not read yet)</source>
        <translation>En 30 dies, segons els historials (encara sense llegir)</translation>
    </message>
    <message>
        <source>as of block {number}</source>
        <translation>fins al bloc {number}</translation>
    </message>
    <message>
        <source>as of {moment}</source>
        <translation>dades de {moment}</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>{what}, from {first} on {start} to {last} on {end}</source>
        <translation>{what}: de {first} el {start} a {last} el {end}</translation>
    </message>
</context>
<context>
    <name>_OperationRow</name>
    <message>
        <source>Follow</source>
        <translation>Segueix</translation>
    </message>
    <message>
        <source>Follow: {what}</source>
        <translation>Segueix: {what}</translation>
    </message>
</context>
<context>
    <name>_Plurals</name>
    <message numerus="yes">
        <source>%n unclaimed dividend(s):</source>
        <translation>
            <numerusform>%n dividend per cobrar:</numerusform>
            <numerusform>%n dividends per cobrar:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dies</numerusform>
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
            <numerusform>%n línia</numerusform>
            <numerusform>%n línies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To %n person(s)</source>
        <translation>
            <numerusform>A %n persona</numerusform>
            <numerusform>A %n persones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dividend(s), {amount} together, come into {account}. Fee: {fee}; the account then holds {total}.</source>
        <translation>
            <numerusform>%n dividend, {amount} en total, entra a {account}. Comissió: {fee}; el compte tindrà després {total}.</numerusform>
            <numerusform>%n dividends, {amount} en total, entren a {account}. Comissió: {fee}; el compte tindrà després {total}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You paid them %n time(s).</source>
        <translation>
            <numerusform>Li heu pagat %n vegada.</numerusform>
            <numerusform>Li heu pagat %n vegades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) on the way</source>
        <translation>
            <numerusform>%n pagament en camí</numerusform>
            <numerusform>%n pagaments en camí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) on the way</source>
        <translation>
            <numerusform>%n operació en camí</numerusform>
            <numerusform>%n operacions en camí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watched account(s) not counted</source>
        <translation>
            <numerusform>%n compte seguit no es compta</numerusform>
            <numerusform>%n comptes seguits no es compten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more certification(s) are needed, from members who know this person well.</source>
        <translation>
            <numerusform>Cal %n certificació més, d’un membre que conegui bé aquesta persona.</numerusform>
            <numerusform>Calen %n certificacions més, de membres que coneguin bé aquesta persona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certification(s) are missing. Ask members who know you well.</source>
        <translation>
            <numerusform>Falta %n certificació. Demaneu-la a membres que us coneguin bé.</numerusform>
            <numerusform>Falten %n certificacions. Demaneu-les a membres que us coneguin bé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From {date} on there are too few certifications: the membership ends at once, and the dividends stop. %n certification(s), new or renewed, would prevent that. Ask those whose certifications end first, or other members who know you well.</source>
        <translation>
            <numerusform>A partir del {date} hi haurà massa poques certificacions: l’adhesió s’acaba de seguida i els dividends s’aturen. %n certificació, nova o renovada, ho evitaria. Demaneu-ho a aquells les certificacions dels quals s’acaben primer, o a altres membres que us coneguin bé.</numerusform>
            <numerusform>A partir del {date} hi haurà massa poques certificacions: l’adhesió s’acaba de seguida i els dividends s’aturen. %n certificacions, noves o renovades, ho evitarien. Demaneu-ho a aquells les certificacions dels quals s’acaben primer, o a altres membres que us coneguin bé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more referee(s) must be within reach.</source>
        <translation>
            <numerusform>Falta %n referent a l’abast.</numerusform>
            <numerusform>Falten %n referents a l’abast.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Certified by %n person(s)</source>
        <translation>
            <numerusform>Amb certificació de %n persona</numerusform>
            <numerusform>Amb certificació de %n persones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Certifies %n person(s)</source>
        <translation>
            <numerusform>Certifica %n persona</numerusform>
            <numerusform>Certifica %n persones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>through %n certification(s)</source>
        <translation>
            <numerusform>per %n certificació</numerusform>
            <numerusform>per %n certificacions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certification(s) possible now</source>
        <translation>
            <numerusform>%n certificació possible ara</numerusform>
            <numerusform>%n certificacions possibles ara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With yours, %n more certification(s) must come before {date}: else this identity ends, and yours is spent for nothing.</source>
        <translation>
            <numerusform>Amb la vostra, caldrà %n certificació més abans del {date}: si no, aquesta identitat s’acaba i la vostra no serveix de res.</numerusform>
            <numerusform>Amb la vostra, caldran %n certificacions més abans del {date}: si no, aquesta identitat s’acaba i la vostra no serveix de res.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This person is a member with %n certification(s) of others, enough until {date}, and near enough to the referees: yours would change nothing for them now.</source>
        <translation>
            <numerusform>Aquesta persona és membre amb %n certificació d’una altra persona, suficient fins al {date}, i és prou a prop dels referents: ara la vostra no li canviaria res.</numerusform>
            <numerusform>Aquesta persona és membre amb %n certificacions d’altres persones, suficients fins al {date}, i és prou a prop dels referents: ara la vostra no li canviaria res.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) in your queue would have to wait longer.</source>
        <translation>
            <numerusform>%n persona més de la vostra cua hauria d’esperar més.</numerusform>
            <numerusform>%n persones més de la vostra cua haurien d’esperar més.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certification(s)</source>
        <translation>
            <numerusform>%n certificació</numerusform>
            <numerusform>%n certificacions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certification(s), new or renewed, by {date}</source>
        <translation>
            <numerusform>%n certificació, nova o renovada, abans del {date}</numerusform>
            <numerusform>%n certificacions, noves o renovades, abans del {date}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>en queda %n</numerusform>
            <numerusform>en queden %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>i %n més</numerusform>
            <numerusform>i %n més</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more account(s) in the list at the side</source>
        <translation>
            <numerusform>%n compte més a la llista del costat</numerusform>
            <numerusform>%n comptes més a la llista del costat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) not read yet, not counted</source>
        <translation>
            <numerusform>%n compte encara sense llegir no es compta</numerusform>
            <numerusform>%n comptes encara sense llegir no es compten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n certification(s) received will end, the first on {date}.</source>
        <translation>
            <numerusform>{account}: %n certificació rebuda acaba el {date}.</numerusform>
            <numerusform>{account}: %n certificacions rebudes acaben, la primera el {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n certification(s) you gave will end, the first on {date}.</source>
        <translation>
            <numerusform>{account}: %n certificació donada acaba el {date}.</numerusform>
            <numerusform>{account}: %n certificacions donades acaben, la primera el {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n certification(s) of the queue can be made now.</source>
        <translation>
            <numerusform>{account}: %n certificació de la cua és possible ara.</numerusform>
            <numerusform>{account}: %n certificacions de la cua són possibles ara.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n certification(s) are missing to be a member.</source>
        <translation>
            <numerusform>{account}: falta %n certificació per ser membre.</numerusform>
            <numerusform>{account}: falten %n certificacions per ser membre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n certification(s), new or renewed, are needed to stay a member.</source>
        <translation>
            <numerusform>{account}: cal %n certificació, nova o renovada, per continuar sent membre.</numerusform>
            <numerusform>{account}: calen %n certificacions, noves o renovades, per continuar sent membre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostra’n %n més</numerusform>
            <numerusform>Mostra’n %n més</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) chosen</source>
        <translation>
            <numerusform>%n línia triada</numerusform>
            <numerusform>%n línies triades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n pas</numerusform>
            <numerusform>%n passos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certification(s), new or renewed</source>
        <translation>
            <numerusform>%n certificació, nova o renovada</numerusform>
            <numerusform>%n certificacions, noves o renovades</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_WhomPart</name>
    <message>
        <source>&amp;Whom</source>
        <translation>&amp;A qui</translation>
    </message>
    <message>
        <source>A name, a contact, an address.</source>
        <translation>Un nom, un contacte, una adreça.</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>A qui</translation>
    </message>
    <message>
        <source>Certify somebody else</source>
        <translation>Certifica una altra persona</translation>
    </message>
</context>
</TS>
