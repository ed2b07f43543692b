<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Sakia</source>
        <translation>Informazioni su Sakia</translation>
    </message>
    <message>
        <source>A wallet for the Ğ1 and other libre currencies of Duniter.</source>
        <translation>Un portafoglio per la Ğ1 e le altre monete libere di Duniter.</translation>
    </message>
    <message>
        <source>Version {version}, with Qt {qt}</source>
        <translation>Versione {version}, con Qt {qt}</translation>
    </message>
    <message>
        <source>Copy for a question</source>
        <translation>Copia per fare una domanda</translation>
    </message>
    <message>
        <source>Licence of the program</source>
        <translation>Licenza del programma</translation>
    </message>
    <message>
        <source>Sakia is free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>Sakia è software libero sotto la GNU General Public License, versione 3 o successiva: puoi usarlo, studiarlo, condividerlo e modificarlo. Non offre alcuna garanzia.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Fatto con</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Dove si trova tutto</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Take the tour of the demonstration</source>
        <translation>Fai il giro della dimostrazione</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>none: the key is not here</source>
        <translation>nessuna: la chiave non è qui</translation>
    </message>
    <message>
        <source>a recovery phrase</source>
        <translation>una frase di recupero</translation>
    </message>
    <message>
        <source>an identifier and a password of Duniter v1</source>
        <translation>un identificativo e una password di Duniter v1</translation>
    </message>
    <message>
        <source>a seed</source>
        <translation>un seme</translation>
    </message>
    <message>
        <source>a key file of Duniter v1</source>
        <translation>un file di chiave di Duniter v1</translation>
    </message>
    <message>
        <source>a PubSec key, not encrypted</source>
        <translation>una chiave PubSec, non cifrata</translation>
    </message>
    <message>
        <source>a WIF key, not encrypted</source>
        <translation>una chiave WIF, non cifrata</translation>
    </message>
    <message>
        <source>an EWIF key, encrypted with a password</source>
        <translation>una chiave EWIF, cifrata con una password</translation>
    </message>
    <message>
        <source>a seed, not encrypted</source>
        <translation>un seme, non cifrato</translation>
    </message>
    <message>
        <source>two lines, an identifier and a password</source>
        <translation>due righe, un identificativo e una password</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Show the address as a QR code</source>
        <translation>Mostra l’indirizzo come codice QR</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Riscuoti</translation>
    </message>
    <message>
        <source>Bring these dividends into the account</source>
        <translation>Porta questi dividendi nel conto</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>non ancora noto</translation>
    </message>
    <message>
        <source>Its figures come with the first connection.</source>
        <translation>Le sue cifre arrivano con la prima connessione.</translation>
    </message>
    <message>
        <source>Can be sent:</source>
        <translation>Disponibile:</translation>
    </message>
    <message>
        <source>Held ({reason}):</source>
        <translation>Trattenuto ({reason}):</translation>
    </message>
    <message>
        <source>Held:</source>
        <translation>Trattenuto:</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Meno dettagli</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>Details of {name}</source>
        <translation>Dettagli di {name}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Your own word for it; nobody else sees it.</source>
        <translation>Il nome che gli dai tu; nessun altro lo vede.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Address and key</source>
        <translation>Indirizzo e chiave</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>In Duniter v1</source>
        <translation>In Duniter v1</translation>
    </message>
    <message>
        <source>With its check sum</source>
        <translation>Con la sua somma di controllo</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Derivation</source>
        <translation>Derivazione</translation>
    </message>
    <message>
        <source>root of the secret</source>
        <translation>radice del segreto</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Numero d’identità</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copia la chiave</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>Rinominato.</translation>
    </message>
    <message>
        <source>Its key comes from</source>
        <translation>Origine della chiave</translation>
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
        <translation>Paga da questo conto (Ctrl+P)</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Ricevi</translation>
    </message>
    <message>
        <source>Ask for a payment (Ctrl+R)</source>
        <translation>Chiedi un pagamento (Ctrl+R)</translation>
    </message>
    <message>
        <source>Details, rename, remove</source>
        <translation>Dettagli, rinomina, rimuovi</translation>
    </message>
    <message>
        <source>Create an account, restore one you have, or follow one without its key.</source>
        <translation>Crea un conto, recupera quello che hai già o seguine uno senza la sua chiave.</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Ancora nessun conto</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Aggiungi un conto</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Conti</translation>
    </message>
    <message>
        <source>Details and recovery phrase…</source>
        <translation>Dettagli e frase di recupero…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <source>Remove from this list…</source>
        <translation>Togli da questa lista…</translation>
    </message>
</context>
<context>
    <name>AccountsCard</name>
    <message>
        <source>Accounts</source>
        <translation>Conti</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conto</translation>
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
        <translation>Dati di</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>non ancora letto</translation>
    </message>
</context>
<context>
    <name>AddAccountPage</name>
    <message>
        <source>Add an account</source>
        <translation>Aggiungi un conto</translation>
    </message>
</context>
<context>
    <name>AddressLabel</name>
    <message>
        <source>Copy the address</source>
        <translation>Copia l’indirizzo</translation>
    </message>
    <message>
        <source>Address {address}</source>
        <translation>Indirizzo {address}</translation>
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
        <translation>Togli {address}</translation>
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
        <translation>Ricevuto: {amount} da {name}.</translation>
    </message>
</context>
<context>
    <name>AmountPart</name>
    <message>
        <source>Fix the amount in UD, whatever a UD is worth when it is paid</source>
        <translation>Fissa l’importo in DU, qualunque sia il valore del DU al momento del pagamento</translation>
    </message>
    <message>
        <source>Everything…</source>
        <translation>Tutto…</translation>
    </message>
    <message>
        <source>Type an amount instead</source>
        <translation>Scrivi invece un importo</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>Scrivi un importo.</translation>
    </message>
    <message>
        <source>Everything but {amount}: the account stays open</source>
        <translation>Tutto tranne {amount}: il conto resta aperto</translation>
    </message>
    <message>
        <source>Everything, and close the account</source>
        <translation>Tutto, e chiudi il conto</translation>
    </message>
    <message>
        <source>&amp;Amount in {unit}</source>
        <translation>&amp;Importo in {unit}</translation>
    </message>
    <message>
        <source>in {unit}</source>
        <translation>in {unit}</translation>
    </message>
    <message>
        <source>Everything that can be sent; {amount} stay so that the account stays open.</source>
        <translation>Tutto ciò che si può inviare; restano {amount} perché il conto rimanga aperto.</translation>
    </message>
    <message>
        <source>Everything, to the last cent. The account is then closed; whoever pays it later opens it again.</source>
        <translation>Tutto, fino all’ultimo centesimo. Il conto è poi chiuso; chi lo paga più tardi lo riapre.</translation>
    </message>
    <message>
        <source>Everything but {amount}</source>
        <translation>Tutto tranne {amount}</translation>
    </message>
    <message>
        <source>Everything, to the last cent</source>
        <translation>Tutto, fino all’ultimo centesimo</translation>
    </message>
    <message>
        <source>Everything that can be sent; {amount} stay in the account.</source>
        <translation>Tutto ciò che si può inviare; {amount} restano sul conto.</translation>
    </message>
    <message>
        <source>Everything, to the last cent.</source>
        <translation>Tutto, fino all’ultimo centesimo.</translation>
    </message>
    <message>
        <source>{amount} can be spent ({moment}).</source>
        <translation>Si possono spendere {amount} ({moment}).</translation>
    </message>
    <message>
        <source>{amount} remain after it ({moment}).</source>
        <translation>Dopo restano {amount} ({moment}).</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>amount hidden</source>
        <translation>importo nascosto</translation>
    </message>
</context>
<context>
    <name>ArrivalLine</name>
    <message>
        <source>Waiting for the payment…</source>
        <translation>In attesa del pagamento…</translation>
    </message>
    <message>
        <source>{name} paid {amount} ({time}), perhaps before you asked: compare with the history.</source>
        <translation>{name} ha pagato {amount} ({time}), forse prima che fosse chiesto: vedi la cronologia.</translation>
    </message>
    <message>
        <source>{name} paid {amount}. That is not what was asked for.</source>
        <translation>{name} ha pagato {amount}. Non è ciò che era stato chiesto.</translation>
    </message>
    <message>
        <source>Received: {amount} from {name}. The payment is final.</source>
        <translation>Ricevuto: {amount} da {name}. Il pagamento è definitivo.</translation>
    </message>
    <message>
        <source>{amount} from {name}, by an indexer’s word alone: look at your balance before you rely on it.</source>
        <translation>{amount} da {name}, secondo un solo indicizzatore: guardi il suo saldo prima di farci affidamento.</translation>
    </message>
    <message>
        <source>On its way: {amount} from {name}. The green tick comes in some seconds, when it is final.</source>
        <translation>In arrivo: {amount} da {name}. La spunta verde arriva tra qualche secondo, quando è definitivo.</translation>
    </message>
    <message>
        <source>Comment: “{comment}”</source>
        <translation>Commento: «{comment}»</translation>
    </message>
    <message>
        <source>Received: {amount} from {name}. It will be final once several more blocks have come.</source>
        <translation>Ricevuto: {amount} da {name}. Sarà definitivo quando saranno arrivati parecchi altri blocchi.</translation>
    </message>
    <message>
        <source>Offline: a payment that arrives is seen here once the network is back.</source>
        <translation>Non in linea: un pagamento che arriva si vedrà qui al ritorno della rete.</translation>
    </message>
</context>
<context>
    <name>ArrivalsPanel</name>
    <message>
        <source>On their way in</source>
        <translation>In arrivo nella rete</translation>
    </message>
    <message>
        <source>Newest members</source>
        <translation>Ultimi membri arrivati</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>Ricevute</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>N. d’identità</translation>
    </message>
    <message>
        <source>Nobody that is known here.</source>
        <translation>Nessuno che qui si conosca.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>Be reminded</source>
        <translation>Promemoria</translation>
    </message>
    <message>
        <source>Everything that runs out for your identities, as a file for your calendar: it reminds you three months, one month and one week before.</source>
        <translation>Tutto ciò che scade per le tue identità, in un file per il tuo calendario: ti avvisa tre mesi, un mese e una settimana prima.</translation>
    </message>
    <message>
        <source>Save for the calendar…</source>
        <translation>Salva per il calendario…</translation>
    </message>
    <message>
        <source>{identity}: the membership ends</source>
        <translation>{identity}: finisce l’adesione</translation>
    </message>
    <message>
        <source>{identity}: the identity ends</source>
        <translation>{identity}: finisce l’identità</translation>
    </message>
    <message>
        <source>{identity}: the certification by {other} ends</source>
        <translation>{identity}: finisce la certificazione di {other}</translation>
    </message>
    <message>
        <source>{identity}: your certification of {other} ends</source>
        <translation>{identity}: finisce la tua certificazione di {other}</translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>Salva per il calendario</translation>
    </message>
    <message>
        <source>{identity}: too few certifications from now on</source>
        <translation>{identity}: da ora troppo poche certificazioni</translation>
    </message>
    <message>
        <source>{identity}: the membership ends, since it leaves the web of trust</source>
        <translation>{identity}: finisce l’adesione, come annunciato</translation>
    </message>
</context>
<context>
    <name>CarryPanel</name>
    <message>
        <source>Let the other computer read this code, or carry the file to it.</source>
        <translation>Fai leggere questo codice all’altro computer, o portagli il file.</translation>
    </message>
    <message>
        <source>Save it as a file…</source>
        <translation>Salvalo come file…</translation>
    </message>
    <message>
        <source>Save to carry it over</source>
        <translation>Salva per l’altro computer</translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <source>This account has never been used. Check the address once more with the person.</source>
        <translation>Questo conto non è mai stato usato. Controlla ancora una volta l’indirizzo con la persona.</translation>
    </message>
    <message>
        <source>You are paying the account that pays.</source>
        <translation>Stai pagando il conto stesso che paga.</translation>
    </message>
    <message>
        <source>The recipient’s identity was revoked. Make sure that the person still uses this account.</source>
        <translation>L’identità del destinatario è revocata. Assicurati che la persona usi ancora questo conto.</translation>
    </message>
    <message>
        <source>This payment opens the recipient’s account: an account must hold {deposit} at least, so it must bring as much.</source>
        <translation>Questo pagamento apre il conto del destinatario: un conto deve contenere almeno {deposit}, quindi il pagamento deve portarne altrettanto.</translation>
    </message>
    <message>
        <source>Some of these accounts have never been used. Check their addresses once more with the people.</source>
        <translation>Alcuni di questi conti non sono mai stati usati. Controlla ancora una volta i loro indirizzi con le persone.</translation>
    </message>
    <message>
        <source>Your account will be empty and closed: it can pay nobody until somebody pays it again. Its key and its history stay.</source>
        <translation>Il tuo conto sarà vuoto e chiuso: non potrà pagare nessuno finché qualcuno non lo pagherà di nuovo. La chiave e la cronologia restano.</translation>
    </message>
    <message>
        <source>Your unclaimed dividends are brought into the account first, in the same operation.</source>
        <translation>I tuoi dividendi da riscuotere entrano prima nel conto, nella stessa operazione.</translation>
    </message>
    <message>
        <source>A comment this long makes the payment cost a fee.</source>
        <translation>Con un commento così lungo, il pagamento costa una commissione.</translation>
    </message>
    <message>
        <source>The dividend is about to be re-evaluated: the amount in {currency} may change slightly.</source>
        <translation>Il dividendo sta per essere rivalutato: l’importo in {currency} può cambiare un poco.</translation>
    </message>
    <message>
        <source>The money that is held stays in the account.</source>
        <translation>Il denaro trattenuto resta nel conto.</translation>
    </message>
    <message>
        <source>The certifier’s turn has not come yet: the network keeps this and writes it when it has.</source>
        <translation>Il turno di chi certifica non è ancora arrivato: la rete lo conserva e lo scrive quando sarà il momento.</translation>
    </message>
    <message>
        <source>This person is no member yet: all certifications are written at once, in the block that makes them one. Until then the network keeps this, and forgets it when it takes too long.</source>
        <translation>Questa persona non è ancora membro: tutte le certificazioni si scrivono insieme, nel blocco che la rende membro. Fino ad allora la rete conserva questa, e la dimentica se dura troppo.</translation>
    </message>
    <message>
        <source>Certifications are missing: the network keeps this request until there are enough, and forgets it when it takes too long.</source>
        <translation>Mancano certificazioni: la rete conserva questa richiesta finché ce ne sono abbastanza, e la dimentica se dura troppo.</translation>
    </message>
    <message>
        <source>Too few referees are within reach now: the network keeps this request, and no block takes it before that changes.</source>
        <translation>Ora troppo pochi referenti sono raggiungibili: la rete conserva questa richiesta, e nessun blocco la prende finché non cambia.</translation>
    </message>
</context>
<context>
    <name>CentreCard</name>
    <message>
        <source>Draw smaller</source>
        <translation>Disegna più piccolo</translation>
    </message>
    <message>
        <source>Draw larger</source>
        <translation>Disegna più grande</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Elenco</translation>
    </message>
    <message>
        <source>An arrow goes from who certifies to who is certified: solid while it lasts more than three months, dashed for three months at most, dotted for one month at most. Arrow keys walk, Enter puts somebody into the middle, + and - draw larger and smaller.</source>
        <translation>Una freccia va da chi certifica a chi è certificato: continua se restano più di tre mesi, tratteggiata se ne restano al massimo tre, a puntini se ne resta al massimo uno. Le frecce della tastiera camminano, Invio mette qualcuno al centro, + e - ingrandiscono e rimpiccioliscono.</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Altro…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Altre azioni</translation>
    </message>
    <message>
        <source>Referee</source>
        <translation>Referente</translation>
    </message>
    <message>
        <source>People around {name}: {left}, {right}</source>
        <translation>Intorno a {name}: {left}, {right}</translation>
    </message>
</context>
<context>
    <name>CertifiersCard</name>
    <message>
        <source>Who can certify</source>
        <translation>Chi può certificare</translation>
    </message>
    <message>
        <source>Nobody of this group can certify.</source>
        <translation>Nessuno di questo gruppo può certificare.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Possible from</source>
        <translation>Possibile dal</translation>
    </message>
    <message>
        <source>Certifications left</source>
        <translation>Certificazioni rimaste</translation>
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
        <translation>Se conosci bene questa persona, la tua può essere una delle certificazioni necessarie.</translation>
    </message>
    <message>
        <source>&amp;Certify as</source>
        <translation>&amp;Certifica come</translation>
    </message>
    <message>
        <source>To the questions of the licence</source>
        <translation>Alle domande della licenza</translation>
    </message>
    <message>
        <source>Certify later</source>
        <translation>Certifica più tardi</translation>
    </message>
    <message>
        <source>Possible: {when}.</source>
        <translation>Possibile: {when}.</translation>
    </message>
</context>
<context>
    <name>CertifyPart</name>
    <message>
        <source>&amp;Certify as</source>
        <translation>&amp;Certifica come</translation>
    </message>
    <message>
        <source>Review the certification</source>
        <translation>Controlla la certificazione</translation>
    </message>
    <message>
        <source>None of your identities is a member: only members certify.</source>
        <translation>Nessuna delle tue identità è membro: solo i membri certificano.</translation>
    </message>
    <message>
        <source>Choose whom to certify.</source>
        <translation>Scegli chi certificare.</translation>
    </message>
    <message>
        <source>This account owns no identity: a newcomer must be invited first.</source>
        <translation>Questo conto non ha un’identità: prima bisogna invitare la persona.</translation>
    </message>
    <message>
        <source>The first of yours ends on {date}: “Certify later” puts this person into the queue.</source>
        <translation>La prima delle tue finisce il {date}: «Certifica più tardi» mette questa persona in coda.</translation>
    </message>
    <message>
        <source>Certify later</source>
        <translation>Certifica più tardi</translation>
    </message>
    <message>
        <source>Put this person into the queue; Sakia tells you when their turn has come.</source>
        <translation>Metti questa persona in coda; Sakia ti dice quando è il suo turno.</translation>
    </message>
    <message>
        <source>In the queue above. Sakia tells you when it is possible.</source>
        <translation>È nella coda qui sopra. Sakia ti dirà quando sarà possibile.</translation>
    </message>
    <message>
        <source>“Certify later” puts this person into the queue until then.</source>
        <translation>«Certifica più tardi» mette questa persona in coda fino ad allora.</translation>
    </message>
    <message>
        <source>This account owns no identity: its owner must declare one first.</source>
        <translation>Questo conto non ha un’identità: il suo titolare deve prima dichiararne una.</translation>
    </message>
</context>
<context>
    <name>ChartsCard</name>
    <message>
        <source>Over time</source>
        <translation>Nel tempo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Dividend</source>
        <translation>Dividendo</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membri</translation>
    </message>
    <message>
        <source>Money in all</source>
        <translation>Massa monetaria</translation>
    </message>
    <message>
        <source>Average share</source>
        <translation>Quota media</translation>
    </message>
    <message>
        <source>Members (N)</source>
        <translation>Membri (N)</translation>
    </message>
    <message>
        <source>Money (M)</source>
        <translation>Moneta (M)</translation>
    </message>
    <message>
        <source>The dividend is what nodes tell of its re-evaluations, dated back from the next one.</source>
        <translation>Il dividendo è ciò che i nodi dicono delle sue rivalutazioni, con date contate all’indietro dalla prossima.</translation>
    </message>
    <message>
        <source>Members and money are the word of an indexer, which nobody proves.</source>
        <translation>Membri e moneta sono la parola di un indicizzatore, che nessuno dimostra.</translation>
    </message>
    <message>
        <source>Nobody has told how many members and how much money there were before.</source>
        <translation>Nessuno ha detto quanti membri e quanta moneta c’erano prima.</translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation>Nascondi la tabella</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostra come tabella</translation>
    </message>
</context>
<context>
    <name>ChoiceView</name>
    <message>
        <source>Your accounts</source>
        <translation>I tuoi conti</translation>
    </message>
    <message>
        <source>Looking for your accounts…</source>
        <translation>Ricerca dei tuoi conti…</translation>
    </message>
    <message>
        <source>Is this the one you expect? The address tells.</source>
        <translation>È quello che ti aspetti? Lo dice l’indirizzo.</translation>
    </message>
    <message>
        <source>Untick those you do not want to see here; you can add them later.</source>
        <translation>Togli la spunta a quelli che non vuoi vedere qui; potrai aggiungerli più tardi.</translation>
    </message>
    <message>
        <source>{problem} This is the usual account of this secret; others can be looked for later.</source>
        <translation>{problem} Questo è il conto abituale di questo segreto; gli altri si potranno cercare più tardi.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Nobody has ever used this account. If you expected money there, go back and check both secrets.</source>
        <translation>Nessuno ha mai usato questo conto. Se ti aspettavi di trovarci denaro, torna indietro e controlla i due segreti.</translation>
    </message>
    <message>
        <source>No account of this phrase was ever used. This is the one a new account would have.</source>
        <translation>Nessun conto di questa frase è mai stato usato. Questo è quello che avrebbe un conto nuovo.</translation>
    </message>
    <message>
        <source>Nobody has ever used this account. If you expected money there, it is in another file.</source>
        <translation>Nessuno ha mai usato questo conto. Se ti aspettavi di trovarci denaro, è in un altro file.</translation>
    </message>
</context>
<context>
    <name>ClaimCard</name>
    <message>
        <source>Claim your dividends</source>
        <translation>Riscuoti i tuoi dividendi</translation>
    </message>
    <message>
        <source>Sign and claim</source>
        <translation>Firma e riscuoti</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>Si chiede alla rete…</translation>
    </message>
</context>
<context>
    <name>CommandHandler</name>
    <message>
        <source>The tour takes place in the demonstration, with money that is worth nothing. Your accounts are locked meanwhile and stay as they are: start Sakia again to come back to them.</source>
        <translation>Il giro si fa nella dimostrazione, con denaro che non vale nulla. Intanto i tuoi conti sono bloccati e restano come sono: riavvia Sakia per tornarci.</translation>
    </message>
    <message>
        <source>Go to the demonstration?</source>
        <translation>Andare alla dimostrazione?</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Vai</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Search everything</source>
        <translation>Cerca ovunque</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Cerca in questa pagina</translation>
    </message>
    <message>
        <source>Next unit of amounts</source>
        <translation>Unità successiva per gli importi</translation>
    </message>
    <message>
        <source>Hide or show amounts</source>
        <translation>Nascondi o mostra gli importi</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Blocca ora</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Rileggi tutto</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Aiuto su questa pagina</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Fai il giro</translation>
    </message>
    <message>
        <source>Quit Sakia</source>
        <translation>Esci da Sakia</translation>
    </message>
</context>
<context>
    <name>CommentPart</name>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Commento</translation>
    </message>
    <message>
        <source>Everybody can read it, for ever. Leave it empty if you like.</source>
        <translation>Tutti possono leggerlo, per sempre. Puoi lasciarlo vuoto.</translation>
    </message>
    <message>
        <source>Public for ever. Free for {count} more characters, accents and emoji counting more.</source>
        <translation>Pubblico per sempre. Gratis per altri {count} caratteri; accenti ed emoji contano di più.</translation>
    </message>
    <message>
        <source>Public for ever. A comment this long makes the payment cost some cents; {count} more characters fit.</source>
        <translation>Pubblico per sempre. Un commento così lungo costa qualche centesimo; ci stanno altri {count} caratteri.</translation>
    </message>
    <message>
        <source>Public for ever. Plain letters without accents, digits and common signs.</source>
        <translation>Pubblico per sempre. Lettere semplici senza accenti, cifre e segni comuni.</translation>
    </message>
</context>
<context>
    <name>ConditionalCard</name>
    <message>
        <source>Money under conditions</source>
        <translation>Denaro a condizioni</translation>
    </message>
    <message>
        <source>Sign and take it</source>
        <translation>Firma e prendilo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Prendilo</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>Si chiede alla rete…</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>{amount}, put there by {sender}.</source>
        <translation>{amount}, messi lì da {sender}.</translation>
    </message>
    <message>
        <source>{amount}.</source>
        <translation>{amount}.</translation>
    </message>
    <message>
        <source>You can take it now.</source>
        <translation>Puoi prenderlo ora.</translation>
    </message>
    <message>
        <source>You can take it from {moment} on.</source>
        <translation>Potrai prenderlo a partire da questo momento: {moment}.</translation>
    </message>
    <message>
        <source>It is yours alone, and locked until {moment}.</source>
        <translation>È solo tuo, e bloccato fino a {moment}.</translation>
    </message>
    <message>
        <source>You can never take it.</source>
        <translation>Non potrai mai prenderlo.</translation>
    </message>
    <message>
        <source>Only who knows a secret text can take it: Sakia cannot do that.</source>
        <translation>Può prenderlo solo chi conosce un testo segreto: Sakia non sa farlo.</translation>
    </message>
    <message>
        <source>Several have to sign together to take it: Sakia cannot do that.</source>
        <translation>Per prenderlo devono firmare più persone insieme: Sakia non sa farlo.</translation>
    </message>
    <message>
        <source>A secret text and several signatures are needed to take it: Sakia cannot do that.</source>
        <translation>Per prenderlo servono un testo segreto e più firme: Sakia non sa farlo.</translation>
    </message>
    <message>
        <source>Its condition, or its age, could not be read.</source>
        <translation>La sua condizione, o la sua età, è illeggibile.</translation>
    </message>
    <message>
        <source>{person} can take it too, now.</source>
        <translation>Può prenderlo anche {person}, già ora.</translation>
    </message>
    <message>
        <source>As long as it is there, {person} can take it from {moment} on.</source>
        <translation>Finché è lì, {person} potrà prenderlo a partire da questo momento: {moment}.</translation>
    </message>
    <message>
        <source>What others can take too is not in the balance. Take it, and it is yours alone.</source>
        <translation>Ciò che anche altri possono prendere non è nel saldo. Prendilo, e sarà solo tuo.</translation>
    </message>
    <message>
        <source>{amount} come into {account}, which alone has it from then on. There is no fee.</source>
        <translation>{amount} entrano in {account}, che da allora è il solo ad averli. Senza commissione.</translation>
    </message>
</context>
<context>
    <name>ConnectionBanner</name>
    <message>
        <source>See the network</source>
        <translation>Vedi la rete</translation>
    </message>
    <message>
        <source>Offline. The figures come when the network is back.</source>
        <translation>Non in linea. Le cifre arriveranno quando torna la rete.</translation>
    </message>
    <message>
        <source>Offline. These figures are of {moment}; paying waits for the network to come back.</source>
        <translation>Non in linea. Queste cifre sono di {moment}; per pagare bisogna aspettare che torni la rete.</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>New contact</source>
        <translation>Nuovo contatto</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Your own word for this person; nobody else sees it.</source>
        <translation>Il nome che dai tu a questa persona; nessun altro lo vede.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Indirizzo</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Somebody may have several accounts: they bear the same name in your histories.</source>
        <translation>Una persona può avere più conti: portano lo stesso nome nelle tue cronologie.</translation>
    </message>
    <message>
        <source>Another a&amp;ddress</source>
        <translation>Un altro in&amp;dirizzo</translation>
    </message>
    <message>
        <source>Add another address</source>
        <translation>Aggiungi un altro indirizzo</translation>
    </message>
    <message>
        <source>Use the same key on this network</source>
        <translation>Usa la stessa chiave su questa rete</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Remove {name} from your contacts?</source>
        <translation>Togliere {name} dai tuoi contatti?</translation>
    </message>
    <message>
        <source>Past payments stay in your histories; your own word and your note go.</source>
        <translation>I pagamenti passati restano nelle cronologie; il nome che avevi dato e la nota spariscono.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvato.</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Contatti</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Aggiungi un contatto</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Find a contact</source>
        <translation>Cerca un contatto</translation>
    </message>
    <message>
        <source>Give a name of your own to the people you pay: you find them again by it.</source>
        <translation>Dai un nome tuo alle persone che paghi: così le ritrovi.</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>Ancora nessun contatto</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n indirizzo</numerusform>
            <numerusform>%n indirizzi</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the contacts</source>
        <translation>Esporta i contatti</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importa contatti</translation>
    </message>
    <message>
        <source>Nothing new is in this file.</source>
        <translation>In questo file non c’è nulla di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n contact(s)?</source>
        <translation>
            <numerusform>Aggiungere %n contatto?</numerusform>
            <numerusform>Aggiungere %n contatti?</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) added.</source>
        <translation>
            <numerusform>%n contatto aggiunto.</numerusform>
            <numerusform>%n contatti aggiunti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already and stay as they are.</source>
        <translation>
            <numerusform>%n c’è già e resta com’è.</numerusform>
            <numerusform>%n ci sono già e restano come sono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read ({lines}).</source>
        <translation>
            <numerusform>%n riga non si può leggere ({lines}).</numerusform>
            <numerusform>%n righe non si possono leggere ({lines}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose somebody to pay them, or to change their name, their addresses or your note.</source>
        <translation>Scegli qualcuno per pagarlo, o per cambiarne il nome, gli indirizzi o la tua nota.</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Nessuno è scelto</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
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
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A mistake of Sakia’s</source>
        <translation>Un errore di Sakia</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Il rapporto</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salva…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>This is all that a report holds: the program’s version, your system’s name, and the lines of the program that led to the mistake. No name, amount, address or secret is in it. Sakia has sent it to nobody; whom you give it to is up to you.</source>
        <translation>Ecco tutto ciò che contiene un rapporto: la versione del programma, il nome del tuo sistema e le righe del programma che hanno portato all’errore. Non ci sono nomi, importi, indirizzi o segreti. Sakia non l’ha inviato a nessuno; decidi tu a chi darlo.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salva il rapporto</translation>
    </message>
</context>
<context>
    <name>CredentialsView</name>
    <message>
        <source>Capitals, accents and spaces count: type exactly what you chose then.</source>
        <translation>Maiuscole, accenti e spazi contano: scrivi esattamente ciò che avevi scelto allora.</translation>
    </message>
    <message>
        <source>Secret &amp;identifier</source>
        <translation>&amp;Identificativo segreto</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>I have a recovery phrase instead</source>
        <translation>Ho invece una frase di recupero</translation>
    </message>
    <message>
        <source>Identifier and password</source>
        <translation>Identificativo e password</translation>
    </message>
    <message>
        <source>Those of an account made with Cesium, Sakia or Silkaj before 2026. They always lead to some account: check its address at the next step.</source>
        <translation>Quelli di un conto creato con Cesium, Sakia o Silkaj prima del 2026. Portano sempre a un conto: controlla il suo indirizzo al passo successivo.</translation>
    </message>
    <message>
        <source>Find my account</source>
        <translation>Trova il mio conto</translation>
    </message>
    <message>
        <source>Those of an account made with Sakia, Silkaj or the like. They always lead to some account: check its address at the next step.</source>
        <translation>Quelli di un conto creato con Sakia, Silkaj o un programma simile. Portano sempre a un conto: controlla il suo indirizzo al passo successivo.</translation>
    </message>
</context>
<context>
    <name>CurrencyFoundView</name>
    <message>
        <source>This is what they keep</source>
        <translation>Ecco che cosa tengono</translation>
    </message>
    <message>
        <source>Use this currency</source>
        <translation>Usa questa moneta</translation>
    </message>
    <message>
        <source>{symbol}, known as “{name}”</source>
        <translation>{symbol}, nota come «{name}»</translation>
    </message>
    <message>
        <source>{symbol}, unknown to this program</source>
        <translation>{symbol}, sconosciuta a questo programma</translation>
    </message>
    <message>
        <source>Its first block (genesis), which tells it from every other currency: {genesis}</source>
        <translation>Il suo primo blocco (genesi), che la distingue da tutte le altre: {genesis}</translation>
    </message>
    <message>
        <source>Compare the genesis with what the people of this currency publish.</source>
        <translation>Confronta la genesi con quella pubblicata dalle persone di questa moneta.</translation>
    </message>
</context>
<context>
    <name>CurrencyPage</name>
    <message>
        <source>The currency {symbol}</source>
        <translation>La moneta {symbol}</translation>
    </message>
    <message>
        <source>They come with the first connection to a node.</source>
        <translation>Arrivano con la prima connessione a un nodo.</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Ancora nessuna cifra</translation>
    </message>
    <message>
        <source>What each member creates every day, the same for all.</source>
        <translation>Ciò che ogni membro crea ogni giorno, uguale per tutti.</translation>
    </message>
    <message>
        <source>Universal dividend</source>
        <translation>Dividendo universale</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>presto</translation>
    </message>
    <message>
        <source>Next dividend</source>
        <translation>Prossimo dividendo</translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>non ancora prevista</translation>
    </message>
    <message>
        <source>Next re-evaluation</source>
        <translation>Prossima rivalutazione</translation>
    </message>
    <message>
        <source>What each member creates, the same for all.</source>
        <translation>Ciò che crea ogni membro, uguale per tutti.</translation>
    </message>
    <message>
        <source>The dividend follows the average share. If it happened today, it would be {amount}.</source>
        <translation>Il dividendo segue la quota media. Se fosse oggi, sarebbe di {amount}.</translation>
    </message>
    <message>
        <source>Every six months the dividend follows the average share. If it happened today, one dividend would be {amount}.</source>
        <translation>Ogni sei mesi il dividendo segue la quota media. Se fosse oggi, un dividendo varrebbe {amount}.</translation>
    </message>
    <message>
        <source>All dividends created since the start, those not claimed yet included (M).</source>
        <translation>Tutti i dividendi creati dall’inizio, compresi quelli non ancora riscossi (M).</translation>
    </message>
    <message>
        <source>Money in all</source>
        <translation>Massa monetaria</translation>
    </message>
    <message>
        <source>People in the web of trust, who create the money together (N).</source>
        <translation>Le persone della rete di fiducia, che creano insieme la moneta (N).</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membri</translation>
    </message>
    <message>
        <source>All the money divided by the number of members (M/N): {amount}.</source>
        <translation>Tutta la moneta divisa per il numero di membri (M/N): {amount}.</translation>
    </message>
    <message>
        <source>Average share</source>
        <translation>Quota media</translation>
    </message>
    <message>
        <source>At this pace it grows by {percent} in a year.</source>
        <translation>A questo ritmo cresce del {percent} in un anno.</translation>
    </message>
    <message>
        <source>What each member creates, the same for all: one every {duration}.</source>
        <translation>Ciò che crea ogni membro, uguale per tutti: uno ogni {duration}.</translation>
    </message>
    <message>
        <source>Every {duration} the dividend follows the average share. If it happened today, one dividend would be {amount}.</source>
        <translation>Ogni {duration} il dividendo segue la quota media. Se fosse oggi, un dividendo sarebbe di {amount}.</translation>
    </message>
    <message>
        <source>All dividends created since the start (M).</source>
        <translation>Tutti i dividendi creati dall’inizio (M).</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>domani</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} alle {time}</translation>
    </message>
    <message>
        <source>as of {moment}, block {number}</source>
        <translation>dati di {moment}, blocco {number}</translation>
    </message>
    <message>
        <source>block {number} of the former network</source>
        <translation>blocco {number} della vecchia rete</translation>
    </message>
    <message>
        <source>block {number}</source>
        <translation>blocco {number}</translation>
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
        <translation>proprio ora</translation>
    </message>
    <message>
        <source>{duration} ago</source>
        <translation>{duration} fa</translation>
    </message>
    <message>
        <source>in {duration}</source>
        <translation>tra {duration}</translation>
    </message>
</context>
<context>
    <name>DemonstrationCard</name>
    <message>
        <source>Demonstration</source>
        <translation>Dimostrazione</translation>
    </message>
    <message>
        <source>A village that lives on this computer alone. Try everything; you can start again from nothing.</source>
        <translation>Un villaggio che vive solo su questo computer. Prova tutto; puoi ricominciare da zero.</translation>
    </message>
    <message>
        <source>A village that lives on this computer alone, to try everything in. Your accounts stay as they are.</source>
        <translation>Un villaggio che vive solo su questo computer, per provare tutto. I tuoi conti restano come sono.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Fai il giro</translation>
    </message>
    <message>
        <source>Start afresh…</source>
        <translation>Ricomincia da capo…</translation>
    </message>
    <message>
        <source>Everything done here is forgotten: the demonstration’s accounts, payments, contacts and the steps of the tour. It was worth nothing, and cannot be brought back. Language, colours and units stay, and so do your real accounts, which are kept elsewhere.</source>
        <translation>Tutto ciò che è stato fatto qui viene dimenticato: i conti, i pagamenti e i contatti della dimostrazione e i passi del giro. Non valeva nulla e non si può recuperare. Lingua, colori e unità restano, e così i tuoi conti veri, tenuti altrove.</translation>
    </message>
    <message>
        <source>Start the demonstration afresh?</source>
        <translation>Ricominciare la dimostrazione da capo?</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Ricomincia da capo</translation>
    </message>
</context>
<context>
    <name>DeriveView</name>
    <message>
        <source>&amp;Recovery phrase</source>
        <translation>&amp;Frase di recupero</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Your own word for it; nobody else sees it.</source>
        <translation>Il nome che gli dai tu; nessun altro lo vede.</translation>
    </message>
    <message>
        <source>Another account of a phrase I have here</source>
        <translation>Un altro conto di una frase già qui</translation>
    </message>
    <message>
        <source>Add this account</source>
        <translation>Aggiungi questo conto</translation>
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
        <translation>Benvenuti in Sakia</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Aggiungi un conto</translation>
    </message>
    <message>
        <source>Where does the account come from?</source>
        <translation>Da dove viene il conto?</translation>
    </message>
    <message>
        <source>A wallet for the free currency Ğ1 and others like it: your accounts, your payments and their history. Your keys stay on this computer, encrypted, and nowhere else.</source>
        <translation>Un portafoglio per la moneta libera Ğ1 e altre simili: i tuoi conti, i tuoi pagamenti e la loro cronologia. Le tue chiavi restano su questo computer, cifrate, e in nessun altro luogo.</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Crea un conto</translation>
    </message>
    <message>
        <source>Twelve words to write down, a password, and it is yours.</source>
        <translation>Dodici parole da annotare, una password, ed è tuo.</translation>
    </message>
    <message>
        <source>I already have an account</source>
        <translation>Ho già un conto</translation>
    </message>
    <message>
        <source>See the balance and the history of any account. Paying from it needs its key.</source>
        <translation>Vedi il saldo e la cronologia di qualsiasi conto. Per pagare con esso serve la sua chiave.</translation>
    </message>
    <message>
        <source>Watch an address</source>
        <translation>Segui un indirizzo</translation>
    </message>
    <message>
        <source>A separate account with its own address; the recovery phrase you have restores it too.</source>
        <translation>Un conto a parte con il suo indirizzo; la frase di recupero che hai recupera anche questo.</translation>
    </message>
    <message>
        <source>Another account of a phrase I have here</source>
        <translation>Un altro conto di una frase già qui</translation>
    </message>
    <message>
        <source>A test network, or another free currency: give the addresses of its servers.</source>
        <translation>Una rete di prova o un’altra moneta libera: dai gli indirizzi dei suoi server.</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Un’altra moneta</translation>
    </message>
    <message>
        <source>A small village that lives on this computer alone: pay and be paid, nothing is at stake.</source>
        <translation>Un piccolo villaggio che vive solo su questo computer: paga e fatti pagare, non rischi nulla.</translation>
    </message>
    <message>
        <source>Try it without money</source>
        <translation>Prova senza denaro</translation>
    </message>
    <message>
        <source>Camille’s accounts in a small village that lives on this computer alone. Password: {password}</source>
        <translation>I conti di Camille in un piccolo villaggio che vive solo su questo computer. Password: {password}</translation>
    </message>
    <message>
        <source>Open the demonstration’s accounts</source>
        <translation>Apri i conti della dimostrazione</translation>
    </message>
    <message>
        <source>By its recovery phrase, its key file, or its secret identifier and password of Cesium or Sakia.</source>
        <translation>Con la sua frase di recupero, il suo file di chiave, oppure l’identificativo segreto e la password di Cesium o Sakia.</translation>
    </message>
</context>
<context>
    <name>DownloadPage</name>
    <message>
        <source>Check a download</source>
        <translation>Controlla un file scaricato</translation>
    </message>
    <message>
        <source>Before you open it</source>
        <translation>Prima di aprirlo</translation>
    </message>
    <message>
        <source>Drop the file you downloaded on this page, or choose it. It is read and compared, never started.</source>
        <translation>Trascina su questa pagina il file scaricato, o sceglilo. Viene letto e confrontato, mai avviato.</translation>
    </message>
    <message>
        <source>{list} and {signature} of the same version must lie beside it, or be dropped with it; both are published with every release.</source>
        <translation>{list} e {signature} della stessa versione devono stargli accanto, o essere trascinati insieme; entrambi sono pubblicati con ogni versione.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Choose the list…</source>
        <translation>Scegli l’elenco…</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 del file</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of the file</source>
        <translation>Copia lo SHA-256 del file</translation>
    </message>
    <message>
        <source>{name} – {size} bytes</source>
        <translation>{name} – {size} byte</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Lettura del file in corso…</translation>
    </message>
    <message>
        <source>File to check</source>
        <translation>File da controllare</translation>
    </message>
    <message>
        <source>List of a release</source>
        <translation>Elenco di una versione</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This is a mistake of Sakia’s, not yours. Your money is where it was.</source>
        <translation>È un errore di Sakia, non tuo. Il tuo denaro è dov’era.</translation>
    </message>
    <message>
        <source>Possible from {date}.</source>
        <translation>Sarà possibile dal {date}.</translation>
    </message>
    <message>
        <source>The network refused it, and does not say why.</source>
        <translation>La rete l’ha rifiutato e non dice perché.</translation>
    </message>
    <message>
        <source>A rule of the currency forbids it ({rule}). No money moved.</source>
        <translation>Una regola della moneta lo vieta ({rule}). Nessun denaro si è mosso.</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Scrivi una password.</translation>
    </message>
    <message>
        <source>This password holds a sign that cannot be read. Type it again.</source>
        <translation>Questa password contiene un segno illeggibile. Scrivila di nuovo.</translation>
    </message>
    <message>
        <source>This is not the password. Mind the capital letters and the keyboard.</source>
        <translation>Questa non è la password. Attenzione alle maiuscole e alla tastiera.</translation>
    </message>
    <message>
        <source>There is a vault here already. It was left as it is.</source>
        <translation>Qui c’è già una cassaforte. È stata lasciata com’era.</translation>
    </message>
    <message>
        <source>There is no vault here yet: add an account first.</source>
        <translation>Qui non c’è ancora una cassaforte: prima aggiungi un conto.</translation>
    </message>
    <message>
        <source>Sakia is locked. Unlock it and try again.</source>
        <translation>Sakia è bloccato. Sbloccalo e riprova.</translation>
    </message>
    <message>
        <source>This is not a secret that makes a key.</source>
        <translation>Da questo segreto non nasce una chiave.</translation>
    </message>
    <message>
        <source>The computer has not enough free memory to open the vault ({memory_mib} MiB). Close other programs.</source>
        <translation>Il computer non ha abbastanza memoria libera per aprire la cassaforte ({memory_mib} MiB). Chiudi altri programmi.</translation>
    </message>
    <message>
        <source>The system’s own safe cannot be used here. Use your password.</source>
        <translation>Il portachiavi del sistema qui non si può usare. Usa la tua password.</translation>
    </message>
    <message>
        <source>The system does not know this vault. Use your password.</source>
        <translation>Il sistema non conosce questa cassaforte. Usa la tua password.</translation>
    </message>
    <message>
        <source>The file of the vault is gone, but a backup is there. Nothing is lost before you choose.</source>
        <translation>Il file della cassaforte è sparito, ma ce n’è una copia. Nulla è perduto finché non scegli.</translation>
    </message>
    <message>
        <source>A newer Sakia wrote this vault. Install it to open the vault; the file was left as it is.</source>
        <translation>Questa cassaforte l’ha scritta una versione più recente di Sakia. Installala per aprirla; il file è stato lasciato com’era.</translation>
    </message>
    <message>
        <source>The vault is saved, but its old backup could not be replaced. Check the disk, then try again.</source>
        <translation>La cassaforte è salvata, ma la sua vecchia copia non si è potuta sostituire. Controlla il disco e riprova.</translation>
    </message>
    <message>
        <source>Type the words of your recovery phrase.</source>
        <translation>Scrivi le parole della tua frase di recupero.</translation>
    </message>
    <message>
        <source>A recovery phrase has {allowed} words; there are {count} here.</source>
        <translation>Una frase di recupero ha {allowed} parole; qui ce ne sono {count}.</translation>
    </message>
    <message>
        <source>Word {position}, {word}, is in no list. The nearest: {nearest}.</source>
        <translation>La parola {position}, {word}, non è in nessuna lista. La più simile: {nearest}.</translation>
    </message>
    <message>
        <source>All words are right, but they do not fit together: one is another, or the order is wrong.</source>
        <translation>Tutte le parole sono giuste, ma non stanno insieme: una è un’altra, o l’ordine è sbagliato.</translation>
    </message>
    <message>
        <source>There is no word list in this language.</source>
        <translation>In questa lingua non c’è un elenco di parole.</translation>
    </message>
    <message>
        <source>Step {position} of the derivation is not written as it should: //0, //1…</source>
        <translation>Il passo {position} della derivazione non è scritto come dovrebbe: //0, //1…</translation>
    </message>
    <message>
        <source>The derivation is too long.</source>
        <translation>La derivazione è troppo lunga.</translation>
    </message>
    <message>
        <source>The number of step {position} of the derivation is too large.</source>
        <translation>Il numero del passo {position} della derivazione è troppo grande.</translation>
    </message>
    <message>
        <source>Derivations with a password (///) are not supported.</source>
        <translation>Le derivazioni con password (///) non sono supportate.</translation>
    </message>
    <message>
        <source>Step {position}: this kind of key takes // and not /.</source>
        <translation>Passo {position}: questo tipo di chiave vuole // e non /.</translation>
    </message>
    <message>
        <source>Type your secret identifier.</source>
        <translation>Scrivi il tuo identificativo segreto.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Scrivi la tua password.</translation>
    </message>
    <message>
        <source>This text holds a sign that cannot be read. Type it again.</source>
        <translation>Questo testo contiene un segno illeggibile. Scrivilo di nuovo.</translation>
    </message>
    <message>
        <source>The comment is too long: {bytes} bytes, where {max_bytes} fit. Accents and emoji count more.</source>
        <translation>Il commento è troppo lungo: {bytes} byte, e ce ne stanno {max_bytes}. Accenti ed emoji contano di più.</translation>
    </message>
    <message>
        <source>One payment pays each account once, and not the account that pays. Nothing was sent.</source>
        <translation>Un pagamento paga ogni conto una volta sola, e mai quello che paga. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>One payment pays {most} people at most. Make two of it. Nothing was sent.</source>
        <translation>Un pagamento paga al massimo {most} persone. Fanne due. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The recipient’s account does not exist yet and needs {existential_deposit_cents} to be opened; {amount_cents} is less. Nothing was sent.</source>
        <translation>Il conto del destinatario non esiste ancora e servono {existential_deposit_cents} per aprirlo; {amount_cents} è meno. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>There is not enough: {missing_cents} are missing. {needed_cents} are needed and {available_cents} can be spent. Nothing was sent.</source>
        <translation>Non basta: mancano {missing_cents}. Servono {needed_cents} e si possono spendere {available_cents}. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>This would empty the account, which must keep a little to stay open: {missing_cents} are missing. Choose “everything” to close it.</source>
        <translation>Questo svuoterebbe il conto, che deve tenere un poco per restare aperto: mancano {missing_cents}. Scegli «tutto» per chiuderlo.</translation>
    </message>
    <message>
        <source>The fee of {fee_cents} must come from money already in the account: {available_cents} can pay it. Nothing was sent.</source>
        <translation>La commissione di {fee_cents} deve venire dal denaro già nel conto: {available_cents} possono pagarla. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>{held_cents} are held in this account: it cannot be closed until they are free.</source>
        <translation>In questo conto sono trattenuti {held_cents}: non si può chiudere finché non sono liberi.</translation>
    </message>
    <message>
        <source>Only a member’s account has dividends to claim.</source>
        <translation>Solo il conto di un membro ha dividendi da riscuotere.</translation>
    </message>
    <message>
        <source>There is no dividend to claim now: the next one comes within a day.</source>
        <translation>Ora non c’è nessun dividendo da riscuotere: il prossimo arriva entro un giorno.</translation>
    </message>
    <message>
        <source>Something changed since you looked at this payment. Look at it once more before you sign.</source>
        <translation>Qualcosa è cambiato da quando hai guardato questo pagamento. Guardalo ancora una volta prima di firmare.</translation>
    </message>
    <message>
        <source>An earlier payment of this account came to nothing. A new one has to wait until that is certain.</source>
        <translation>Un pagamento precedente di questo conto non è andato a buon fine. Per farne un altro bisogna aspettare che sia certo.</translation>
    </message>
    <message>
        <source>This account was closed and opened again. A new payment has to wait until no old one can be played twice.</source>
        <translation>Questo conto è stato chiuso e riaperto. Un nuovo pagamento deve aspettare che nessuno vecchio possa ripetersi.</translation>
    </message>
    <message>
        <source>This payment is settled: there is nothing to send again.</source>
        <translation>Questo pagamento è concluso: non c’è nulla da inviare di nuovo.</translation>
    </message>
    <message>
        <source>A node gave figures of the dividend that cannot be true. They are not believed.</source>
        <translation>Un nodo ha dato cifre del dividendo che non possono essere vere. Non vengono credute.</translation>
    </message>
    <message>
        <source>This unit has no meaning while the currency has no dividend.</source>
        <translation>Questa unità non ha senso finché la moneta non ha un dividendo.</translation>
    </message>
    <message>
        <source>This unit has no meaning while the currency has no members.</source>
        <translation>Questa unità non ha senso finché la moneta non ha membri.</translation>
    </message>
    <message>
        <source>This unit has no meaning while the currency has no money.</source>
        <translation>Questa unità non ha senso finché nella moneta non c’è denaro.</translation>
    </message>
    <message>
        <source>The network waits for an earlier payment of this account before it takes this one.</source>
        <translation>La rete aspetta un pagamento precedente di questo conto prima di accettare questo.</translation>
    </message>
    <message>
        <source>Another operation of this account took its place: this one can no longer be taken.</source>
        <translation>Un’altra operazione di questo conto ne ha preso il posto: questa non può più essere accettata.</translation>
    </message>
    <message>
        <source>The network did not recognise the signature. No money moved.</source>
        <translation>La rete non ha riconosciuto la firma. Nessun denaro si è mosso.</translation>
    </message>
    <message>
        <source>The payment waited too long and is no longer valid. No money moved.</source>
        <translation>Il pagamento ha aspettato troppo e non è più valido. Nessun denaro si è mosso.</translation>
    </message>
    <message>
        <source>The server has too much to do. The payment is offered again soon.</source>
        <translation>Il server ha troppo da fare. Il pagamento gli sarà presto proposto di nuovo.</translation>
    </message>
    <message>
        <source>The server does not want this payment for now. It is offered again soon.</source>
        <translation>Il server per ora non vuole questo pagamento. Gli sarà presto proposto di nuovo.</translation>
    </message>
    <message>
        <source>Another operation of this account has the same number: the server keeps the first.</source>
        <translation>Un’altra operazione di questo conto ha lo stesso numero: il server tiene la prima.</translation>
    </message>
    <message>
        <source>The network did not take the payment. No money moved.</source>
        <translation>La rete non ha accettato il pagamento. Nessun denaro si è mosso.</translation>
    </message>
    <message>
        <source>A rule of the currency forbade it, and no server says which any more.</source>
        <translation>Una regola della moneta l’ha vietato, e nessun server dice più quale.</translation>
    </message>
    <message>
        <source>This money is frozen for now.</source>
        <translation>Questo denaro per ora è congelato.</translation>
    </message>
    <message>
        <source>No node can be reached. Check your connection; the figures shown are the last ones known.</source>
        <translation>Nessun nodo è raggiungibile. Controlla la connessione; le cifre mostrate sono le ultime note.</translation>
    </message>
    <message>
        <source>The node takes too long to answer. It is asked again soon.</source>
        <translation>Il nodo impiega troppo a rispondere. Gli si chiederà di nuovo presto.</translation>
    </message>
    <message>
        <source>The node’s answer makes no sense. It is not believed.</source>
        <translation>La risposta del nodo non ha senso. Non viene creduta.</translation>
    </message>
    <message>
        <source>The node’s answer is absurdly long. It was cut off and is not believed.</source>
        <translation>La risposta del nodo è assurdamente lunga. È stata tagliata e non viene creduta.</translation>
    </message>
    <message>
        <source>This node keeps another currency. Nothing it says is believed.</source>
        <translation>Questo nodo tiene un’altra moneta. Non si crede a nulla di ciò che dice.</translation>
    </message>
    <message>
        <source>This node writes the addresses of another network. It is not believed.</source>
        <translation>Questo nodo scrive gli indirizzi di un’altra rete. Non gli si crede.</translation>
    </message>
    <message>
        <source>The node has too much to do. It is asked again soon.</source>
        <translation>Il nodo ha troppo da fare. Gli si chiederà di nuovo presto.</translation>
    </message>
    <message>
        <source>The connection to the node was closed. It is opened again soon.</source>
        <translation>La connessione al nodo si è chiusa. Si riaprirà presto.</translation>
    </message>
    <message>
        <source>This is not the address of a node: it starts with wss://, or with https:// for Duniter v1.</source>
        <translation>Questo non è l’indirizzo di un nodo: comincia con wss://, o con https:// per Duniter v1.</translation>
    </message>
    <message>
        <source>The currency’s rules changed in a way this Sakia does not know. Nothing is signed; look for an update.</source>
        <translation>Le regole della moneta sono cambiate in un modo che questa versione di Sakia non conosce. Non si firma nulla; cerca un aggiornamento.</translation>
    </message>
    <message>
        <source>The network is slow to make blocks final ({blocks} blocks behind). Signing waits until it has caught up.</source>
        <translation>La rete tarda a rendere definitivi i blocchi ({blocks} blocchi di ritardo). Per firmare bisogna aspettare che recuperi.</translation>
    </message>
    <message>
        <source>The blocks this node gives do not follow each other. It is not believed.</source>
        <translation>I blocchi che dà questo nodo non si susseguono. Non gli si crede.</translation>
    </message>
    <message>
        <source>This node is far behind the others. Another one is asked.</source>
        <translation>Questo nodo è molto indietro rispetto agli altri. Si chiede a un altro.</translation>
    </message>
    <message>
        <source>This node contradicts most of the others. It is set aside and nothing was signed. Review again: another one will be asked.</source>
        <translation>Questo nodo contraddice la maggior parte degli altri. È stato messo da parte e non è stato firmato nulla. Controlla di nuovo: si chiederà a un altro.</translation>
    </message>
    <message>
        <source>The node gave a figure that its own proof refutes. It is set aside and nothing was signed. Review again: another node will be asked.</source>
        <translation>Il nodo ha dato una cifra che la sua stessa prova smentisce. È stato messo da parte e non è stato firmato nulla. Controlla di nuovo: si chiederà a un altro nodo.</translation>
    </message>
    <message>
        <source>One operator alone answers, and its word settles nothing. It goes on by itself when a second one answers; or add a server, and remove those of yours that no longer exist, on the network page.</source>
        <translation>Risponde un solo operatore, e la sua sola parola non decide nulla. Si riprende da sé quando ne risponde un secondo; oppure aggiungi un server e togli i tuoi che non esistono più, nella pagina della rete.</translation>
    </message>
    <message>
        <source>The servers contradict each other and no majority says which is right. Nothing is signed with their figures; your money is where it was. Try again later, or look at the network page.</source>
        <translation>I server si contraddicono e nessuna maggioranza dice chi ha ragione. Con le loro cifre non si firma nulla; il tuo denaro è dov’era. Riprova più tardi, o guarda la pagina della rete.</translation>
    </message>
    <message>
        <source>This node describes the currency’s rules otherwise than most others. It is not believed.</source>
        <translation>Questo nodo descrive le regole della moneta in modo diverso dalla maggior parte degli altri. Non gli si crede.</translation>
    </message>
    <message>
        <source>No way leads to this node: look at its address and at your connection.</source>
        <translation>Nessuna via porta a questo nodo: controlla il suo indirizzo e la tua connessione.</translation>
    </message>
    <message>
        <source>A web page answers instead of the node. Perhaps your network asks you to log in: open a browser and look.</source>
        <translation>Invece del nodo risponde una pagina web. Forse la tua rete chiede di accedere: apri un browser e guarda.</translation>
    </message>
    <message>
        <source>What answers cannot show that it is the node. Perhaps your network asks you to log in, or the date of this computer is wrong.</source>
        <translation>Chi risponde non può mostrare di essere il nodo. Forse la tua rete chiede di accedere, o la data di questo computer è sbagliata.</translation>
    </message>
    <message>
        <source>The indexer cannot be reached: balances and payments work, histories wait.</source>
        <translation>L’indicizzatore non è raggiungibile: saldi e pagamenti funzionano, le cronologie aspettano.</translation>
    </message>
    <message>
        <source>The indexer takes too long to answer. It is asked again soon.</source>
        <translation>L’indicizzatore impiega troppo a rispondere. Gli si chiederà di nuovo presto.</translation>
    </message>
    <message>
        <source>The indexer’s answer makes no sense. It is not believed.</source>
        <translation>La risposta dell’indicizzatore non ha senso. Non viene creduta.</translation>
    </message>
    <message>
        <source>The indexer’s answer is absurdly long. It was cut off and is not believed.</source>
        <translation>La risposta dell’indicizzatore è assurdamente lunga. È stata tagliata e non viene creduta.</translation>
    </message>
    <message>
        <source>This indexer reads another currency. Nothing it says is believed.</source>
        <translation>Questo indicizzatore legge un’altra moneta. Non si crede a nulla di ciò che dice.</translation>
    </message>
    <message>
        <source>This is not the address of an indexer: it starts with https:// or http://.</source>
        <translation>Questo non è l’indirizzo di un indicizzatore: comincia con https:// o http://.</translation>
    </message>
    <message>
        <source>The indexer has not read that far yet. It is asked again soon.</source>
        <translation>L’indicizzatore non ha ancora letto fin lì. Gli si chiederà di nuovo presto.</translation>
    </message>
    <message>
        <source>No way leads to this indexer: look at its address and at your connection.</source>
        <translation>Nessuna via porta a questo indicizzatore: controlla il suo indirizzo e la tua connessione.</translation>
    </message>
    <message>
        <source>A web page answers instead of the indexer. Perhaps your network asks you to log in: open a browser and look.</source>
        <translation>Invece dell’indicizzatore risponde una pagina web. Forse la tua rete chiede di accedere: apri un browser e guarda.</translation>
    </message>
    <message>
        <source>What answers cannot show that it is the indexer. Perhaps your network asks you to log in, or the date of this computer is wrong.</source>
        <translation>Chi risponde non può mostrare di essere l’indicizzatore. Forse la tua rete chiede di accedere, o la data di questo computer è sbagliata.</translation>
    </message>
    <message>
        <source>The disk is full: {path} was not written. Make room and try again.</source>
        <translation>Il disco è pieno: {path} non è stato scritto. Fai spazio e riprova.</translation>
    </message>
    <message>
        <source>Sakia is open already with this profile: look for its window.</source>
        <translation>Sakia è già aperto con questo profilo: cerca la sua finestra.</translation>
    </message>
    <message>
        <source>The disk is full: {folder}. Make room and try again.</source>
        <translation>Il disco è pieno: {folder}. Fai spazio e riprova.</translation>
    </message>
    <message>
        <source>The settings cannot be read; the usual ones are used. The first change keeps the old file as {aside}.</source>
        <translation>Le impostazioni sono illeggibili; si usano quelle abituali. Alla prima modifica il vecchio file sarà conservato come {aside}.</translation>
    </message>
    <message>
        <source>The file that says which currency you use cannot be read, so this is the Ğ1: {path}. Nothing was deleted.</source>
        <translation>Il file che dice quale moneta usi è illeggibile, quindi questa è la Ğ1: {path}. Non è stato cancellato nulla.</translation>
    </message>
    <message>
        <source>The neighbour cannot pay just now. Try again in a moment.</source>
        <translation>Il vicino non può pagare proprio ora. Riprova tra un momento.</translation>
    </message>
    <message>
        <source>The demonstration could not start. Try again.</source>
        <translation>La dimostrazione non è riuscita a partire. Riprova.</translation>
    </message>
    <message>
        <source>The demonstration’s file is damaged or of another version; it is kept as {aside}. Try again: a new demonstration begins.</source>
        <translation>Il file della dimostrazione è danneggiato o di un’altra versione; è conservato come {aside}. Riprova: comincia una nuova dimostrazione.</translation>
    </message>
    <message>
        <source>The demonstration’s file cannot be read.</source>
        <translation>Il file della dimostrazione è illeggibile.</translation>
    </message>
    <message>
        <source>Another version of Sakia wrote the demonstration’s file.</source>
        <translation>Il file della dimostrazione l’ha scritto un’altra versione di Sakia.</translation>
    </message>
    <message>
        <source>A newer Sakia wrote this database. Install it; the file was left as it is: {path}.</source>
        <translation>Questo database l’ha scritto una versione più recente di Sakia. Installala; il file è stato lasciato com’era: {path}.</translation>
    </message>
    <message>
        <source>The database is damaged and was left as it is: {path}. Your money is on the network and your keys in the vault; take the file away and Sakia reads everything again.</source>
        <translation>Il database è danneggiato ed è stato lasciato com’era: {path}. Il tuo denaro è nella rete e le tue chiavi nella cassaforte; togli il file e Sakia rilegge tutto.</translation>
    </message>
    <message>
        <source>The disk is full. Make room; nothing is lost, the network remembers.</source>
        <translation>Il disco è pieno. Fai spazio; nulla è perduto, la rete ricorda.</translation>
    </message>
    <message>
        <source>A server gave an amount that cannot be. It was not kept.</source>
        <translation>Un server ha dato un importo impossibile. Non è stato conservato.</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>Scrivi un importo.</translation>
    </message>
    <message>
        <source>{character} at place {position} does not belong in a number.</source>
        <translation>{character}, al posto {position}, non può stare in un numero.</translation>
    </message>
    <message>
        <source>The separators of this number are not where thousands are (place {position}).</source>
        <translation>I separatori di questo numero non sono dove stanno le migliaia (posto {position}).</translation>
    </message>
    <message>
        <source>An amount to pay cannot be less than zero.</source>
        <translation>Un importo da pagare non può essere minore di zero.</translation>
    </message>
    <message>
        <source>Too many decimals: {given}, where {allowed} are possible.</source>
        <translation>Troppi decimali: {given}, e possono essere {allowed}.</translation>
    </message>
    <message>
        <source>This can be read as {as_decimal} or as {as_groups}. Write it without the separator of thousands.</source>
        <translation>Questo si può leggere come {as_decimal} o come {as_groups}. Scrivilo senza il separatore delle migliaia.</translation>
    </message>
    <message>
        <source>This is too long for an amount.</source>
        <translation>È troppo lungo per un importo.</translation>
    </message>
    <message>
        <source>Type an amount above zero.</source>
        <translation>Scrivi un importo maggiore di zero.</translation>
    </message>
    <message>
        <source>This is less than a cent, the smallest amount there is.</source>
        <translation>È meno di un centesimo, l’importo più piccolo che c’è.</translation>
    </message>
    <message>
        <source>This is more than all the money there can be ({maximum_cents}).</source>
        <translation>È più di tutto il denaro che può esistere ({maximum_cents}).</translation>
    </message>
    <message>
        <source>Type or paste an address.</source>
        <translation>Scrivi o incolla un indirizzo.</translation>
    </message>
    <message>
        <source>The character {character} at place {position} is in no address. Look at it once more.</source>
        <translation>Il carattere {character}, al posto {position}, non sta in nessun indirizzo. Guardalo ancora una volta.</translation>
    </message>
    <message>
        <source>An address has {expected} characters; this text has {length}. A part may be missing.</source>
        <translation>Un indirizzo ha {expected} caratteri; questo testo ne ha {length}. Forse ne manca una parte.</translation>
    </message>
    <message>
        <source>Capital and small letters got lost in this address. Copy it again from where it was shown.</source>
        <translation>In questo indirizzo si sono perse maiuscole e minuscole. Copialo di nuovo da dov’era mostrato.</translation>
    </message>
    <message>
        <source>A character of this address is wrong: its check does not match. Copy it once more.</source>
        <translation>Un carattere di questo indirizzo è sbagliato: la verifica non corrisponde. Copialo ancora una volta.</translation>
    </message>
    <message>
        <source>This is an address of another network. On this network the same key is {offered}.</source>
        <translation>È un indirizzo di un’altra rete. Su questa rete la stessa chiave è {offered}.</translation>
    </message>
    <message>
        <source>This link gives {parameter} twice. Ask for it once more.</source>
        <translation>Questo link dà {parameter} due volte. Chiedilo di nuovo.</translation>
    </message>
    <message>
        <source>This link asks for something Sakia cannot do.</source>
        <translation>Questo link chiede qualcosa che Sakia non sa fare.</translation>
    </message>
    <message>
        <source>This is neither an address nor a request for a payment, nor the name of anybody known.</source>
        <translation>Non è né un indirizzo, né una richiesta di pagamento, né il nome di qualcuno conosciuto.</translation>
    </message>
    <message>
        <source>This looks like a secret: a recovery phrase or a key. Never paste it here and show it to nobody. Sakia did not keep it.</source>
        <translation>Sembra un segreto: una frase di recupero o una chiave. Non incollarlo mai qui e non mostrarlo a nessuno. Sakia non l’ha conservato.</translation>
    </message>
    <message>
        <source>This request is for another currency: {named}.</source>
        <translation>Questa richiesta è per un’altra moneta: {named}.</translation>
    </message>
    <message>
        <source>This request was made on {issued_at} and is no longer valid. Ask for a new one.</source>
        <translation>Questa richiesta è stata fatta il {issued_at} e non è più valida. Chiedine una nuova.</translation>
    </message>
    <message>
        <source>This key has no check against typing mistakes. Compare it with the person’s own.</source>
        <translation>Questa chiave non ha una verifica contro gli errori di battitura. Confrontala con quella della persona.</translation>
    </message>
    <message>
        <source>This request asks for everything in the account.</source>
        <translation>Questa richiesta chiede tutto ciò che c’è nel conto.</translation>
    </message>
    <message>
        <source>This request also asks to send what remains to another account. Sakia does not do that.</source>
        <translation>Questa richiesta chiede anche di inviare il resto a un altro conto. Sakia non lo fa.</translation>
    </message>
    <message>
        <source>This link asks for a certification, not for a payment.</source>
        <translation>Questo link chiede una certificazione, non un pagamento.</translation>
    </message>
    <message>
        <source>This request is marked as a demonstration.</source>
        <translation>Questa richiesta è contrassegnata come dimostrazione.</translation>
    </message>
    <message>
        <source>The site that made this link waits for an answer that Sakia does not send.</source>
        <translation>Il sito che ha creato questo link aspetta una risposta che Sakia non invia.</translation>
    </message>
    <message>
        <source>You follow this account already.</source>
        <translation>Segui già questo conto.</translation>
    </message>
    <message>
        <source>There is no address in this text.</source>
        <translation>In questo testo non c’è nessun indirizzo.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Dai un nome al conto.</translation>
    </message>
    <message>
        <source>This name is too long: {limit} characters fit.</source>
        <translation>Questo nome è troppo lungo: al massimo {limit} caratteri.</translation>
    </message>
    <message>
        <source>Give this person a name.</source>
        <translation>Dai un nome a questa persona.</translation>
    </message>
    <message>
        <source>This is too long: {max_length} characters fit.</source>
        <translation>È troppo lungo: al massimo {max_length} caratteri.</translation>
    </message>
    <message>
        <source>Not the words of your phrase: look at the word at place {positions} on your paper.</source>
        <translation>Non sono le parole della tua frase: guarda sul foglio la parola numero {positions}.</translation>
    </message>
    <message>
        <source>Choose at least one account.</source>
        <translation>Scegli almeno un conto.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Le due password non sono uguali.</translation>
    </message>
    <message>
        <source>This password is easy to guess. Make it longer, or tick below that you know.</source>
        <translation>Questa password è facile da indovinare. Allungala, o spunta sotto che lo sai.</translation>
    </message>
    <message>
        <source>A profile’s name is made of letters, digits, - and _.</source>
        <translation>Il nome di un profilo è fatto di lettere, cifre, - e _.</translation>
    </message>
    <message>
        <source>No currency called {name} is known here. Known: {known}.</source>
        <translation>Qui non si conosce nessuna moneta di nome {name}. Conosciute: {known}.</translation>
    </message>
    <message>
        <source>This is no list of contacts: a CSV file with the columns name and address is expected.</source>
        <translation>Questo non è un elenco di contatti: serve un file CSV con le colonne name e address.</translation>
    </message>
    <message>
        <source>This is no picture that can be read. PNG and JPEG files are.</source>
        <translation>Questa immagine non si può leggere. I file PNG e JPEG sì.</translation>
    </message>
    <message>
        <source>No QR code was found. It must be whole, sharp, and not too small.</source>
        <translation>Nessun codice QR trovato. Deve essere intero, nitido e non troppo piccolo.</translation>
    </message>
    <message>
        <source>There are several codes in sight. Show one alone.</source>
        <translation>Ci sono più codici in vista. Mostrane uno solo.</translation>
    </message>
    <message>
        <source>The clipboard is empty. Copy a picture, a link or an address.</source>
        <translation>Gli appunti sono vuoti. Copia un’immagine, un link o un indirizzo.</translation>
    </message>
    <message>
        <source>This system gives no picture of the screen. Take one yourself, and open its file here.</source>
        <translation>Questo sistema non dà immagini dello schermo. Fanne una tu, e apri qui il suo file.</translation>
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
        <translation>Questo conto non ha un’identità: ce l’ha solo chi è stato invitato da un membro.</translation>
    </message>
    <message>
        <source>This identity has its name already; a name is final.</source>
        <translation>Questa identità ha già il suo nome; un nome è definitivo.</translation>
    </message>
    <message>
        <source>This account has been invited already: it owns an identity.</source>
        <translation>Questo conto è già stato invitato: ha un’identità.</translation>
    </message>
    <message>
        <source>There is no such identity, or it was removed.</source>
        <translation>Questa identità non esiste, o è stata rimossa.</translation>
    </message>
    <message>
        <source>This name is taken. A name is never given twice, even when its identity is gone: choose another.</source>
        <translation>Questo nome è preso. Un nome non si dà mai due volte, neanche quando la sua identità non c’è più: scegline un altro.</translation>
    </message>
    <message>
        <source>A name has 3 to 42 letters without accents, digits, “-” or “_”, and nothing else.</source>
        <translation>Un nome ha da 3 a 42 lettere senza accenti, cifre, «-» o «_», e nient’altro.</translation>
    </message>
    <message>
        <source>Only members invite newcomers, and this account’s owner is none.</source>
        <translation>Solo i membri invitano nuove persone, e il titolare di questo conto non lo è.</translation>
    </message>
    <message>
        <source>You invited somebody a short while ago: between two invitations there must be five days.</source>
        <translation>Hai invitato qualcuno da poco: tra due inviti devono passare cinque giorni.</translation>
    </message>
    <message>
        <source>This account does not exist yet: it must hold a little money first. Pay it 3.00, for instance.</source>
        <translation>Questo conto non esiste ancora: prima deve contenere un po’ di denaro. Versagli per esempio 3,00.</translation>
    </message>
    <message>
        <source>The newcomer’s account must hold a little money of its own first, about 3.00. You can lend it.</source>
        <translation>Il conto della nuova persona deve prima contenere un po’ di denaro suo, circa 3,00. Puoi prestarlo.</translation>
    </message>
    <message>
        <source>The newcomer’s account is linked to somebody’s identity: they must unlink it, or take another one.</source>
        <translation>Il conto della nuova persona è collegato all’identità di qualcuno: bisogna scollegarlo, o prenderne un altro.</translation>
    </message>
    <message>
        <source>Only an identity that was a member once can be revoked. This one disappears by itself if it is left.</source>
        <translation>Solo un’identità che è stata membro può essere revocata. Questa sparisce da sé se la si lascia.</translation>
    </message>
    <message>
        <source>The signature does not belong to this key, this identity and this currency.</source>
        <translation>La firma non corrisponde a questa chiave, a questa identità e a questa moneta.</translation>
    </message>
    <message>
        <source>The account makes blocks as a smith: it must go offline before its identity can change accounts.</source>
        <translation>Il conto produce blocchi come fabbro: deve andare offline prima che la sua identità possa cambiare conto.</translation>
    </message>
    <message>
        <source>The account made blocks as a smith a short while ago: its identity cannot change accounts yet.</source>
        <translation>Il conto ha prodotto blocchi come fabbro da poco: la sua identità non può ancora cambiare conto.</translation>
    </message>
    <message>
        <source>This identity changed accounts less than six months ago, and cannot do so again before.</source>
        <translation>Questa identità ha cambiato conto meno di sei mesi fa, e prima non può farlo di nuovo.</translation>
    </message>
    <message>
        <source>This account owns an identity already: choose another one.</source>
        <translation>Questo conto ha già un’identità: scegline un altro.</translation>
    </message>
    <message>
        <source>This identity has been with that account before and cannot go back to it.</source>
        <translation>Questa identità è già stata su quel conto e non può tornarci.</translation>
    </message>
    <message>
        <source>Choose the name of this identity first: before that it cannot change accounts.</source>
        <translation>Scegli prima il nome di questa identità: prima non può cambiare conto.</translation>
    </message>
    <message>
        <source>A revoked identity cannot change accounts any more.</source>
        <translation>Un’identità revocata non può più cambiare conto.</translation>
    </message>
    <message>
        <source>This revocation was signed by a key that does not own the identity, or no longer may revoke it.</source>
        <translation>Questa revoca è firmata da una chiave che non possiede l’identità, o che non può più revocarla.</translation>
    </message>
    <message>
        <source>This identity is revoked already, for good.</source>
        <translation>Questa identità è già revocata, per sempre.</translation>
    </message>
    <message>
        <source>The membership began or was renewed too short a time ago to be renewed.</source>
        <translation>L’adesione è cominciata o è stata rinnovata da troppo poco tempo per essere rinnovata.</translation>
    </message>
    <message>
        <source>This account is linked to no identity.</source>
        <translation>Questo conto non è collegato a nessuna identità.</translation>
    </message>
    <message>
        <source>The currency has given this identity a status that this version of Sakia does not know: nothing is signed that depends on it. A newer version will know it.</source>
        <translation>La moneta ha dato a questa identità uno stato che questa versione di Sakia non conosce: non si firma nulla che ne dipenda. Una versione più recente lo conoscerà.</translation>
    </message>
    <message>
        <source>This account owns no identity: only members certify.</source>
        <translation>Questo conto non ha un’identità: solo i membri certificano.</translation>
    </message>
    <message>
        <source>Nobody can certify themselves.</source>
        <translation>Nessuno può certificare sé stesso.</translation>
    </message>
    <message>
        <source>You need five certifications in force yourself before you can certify.</source>
        <translation>Ti servono cinque certificazioni valide prima di poter certificare.</translation>
    </message>
    <message>
        <source>You certified somebody a short while ago: between two certifications there must be five days.</source>
        <translation>Hai certificato qualcuno da poco: tra due certificazioni devono passare cinque giorni.</translation>
    </message>
    <message>
        <source>You certify this person already: renew the certification instead.</source>
        <translation>Certifichi già questa persona: rinnova piuttosto la certificazione.</translation>
    </message>
    <message>
        <source>Your certification of this person has ended: certify them anew instead of renewing.</source>
        <translation>La tua certificazione di questa persona è finita: certificala di nuovo invece di rinnovare.</translation>
    </message>
    <message>
        <source>This identity is no member: there is no membership to end.</source>
        <translation>Questa identità non è membro: non c’è un’adesione da terminare.</translation>
    </message>
    <message>
        <source>The membership began or was renewed too short a time ago to be ended.</source>
        <translation>L’adesione è cominciata o è stata rinnovata da troppo poco tempo per essere terminata.</translation>
    </message>
    <message>
        <source>This person once asked to leave the web of trust: nobody can certify them any more.</source>
        <translation>Questa persona ha chiesto un giorno di lasciare la rete di fiducia: nessuno può più certificarla.</translation>
    </message>
    <message>
        <source>Five certifications in force are needed to become or stay a member.</source>
        <translation>Per diventare o restare membro servono cinque certificazioni valide.</translation>
    </message>
    <message>
        <source>This person cannot be certified now: they have not chosen their name yet, or their identity is revoked.</source>
        <translation>Questa persona ora non può essere certificata: non ha ancora scelto il suo nome, o la sua identità è revocata.</translation>
    </message>
    <message>
        <source>An invitation certifies too, and you certified a short while ago: there must be five days between.</source>
        <translation>Anche un invito certifica, e hai certificato da poco: devono passare cinque giorni.</translation>
    </message>
    <message>
        <source>You need five certifications in force yourself before you can invite.</source>
        <translation>Ti servono cinque certificazioni valide prima di poter invitare.</translation>
    </message>
    <message>
        <source>An invitation certifies too, and all your 100 certifications are in use.</source>
        <translation>Anche un invito certifica, e tutte le tue 100 certificazioni sono in uso.</translation>
    </message>
    <message>
        <source>You are not a member now: only members certify.</source>
        <translation>Ora non sei membro: solo i membri certificano.</translation>
    </message>
    <message>
        <source>There is no membership that could be renewed.</source>
        <translation>Non c’è nessuna adesione da rinnovare.</translation>
    </message>
    <message>
        <source>This person is a member already.</source>
        <translation>Questa persona è già membro.</translation>
    </message>
    <message>
        <source>The distance is being evaluated already: the result comes within about twelve minutes.</source>
        <translation>La distanza è già in valutazione: il risultato arriva entro una dozzina di minuti.</translation>
    </message>
    <message>
        <source>Only a member can ask for somebody else.</source>
        <translation>Solo un membro può chiedere per qualcun altro.</translation>
    </message>
    <message>
        <source>This is not possible at this point of the identity’s life: it has no name yet, or it is revoked.</source>
        <translation>A questo punto della vita dell’identità non è possibile: non ha ancora un nome, o è revocata.</translation>
    </message>
    <message>
        <source>One can ask for somebody else only while they have not been a member yet.</source>
        <translation>Si può chiedere per qualcun altro solo finché non è mai stato membro.</translation>
    </message>
    <message>
        <source>Too many people ask at this moment: try again in a few minutes.</source>
        <translation>In questo momento chiedono in troppi: riprova tra qualche minuto.</translation>
    </message>
    <message>
        <source>{price_cents} are held while the distance is evaluated, and the account must stay open: {needed_cents} must be free and {available_cents} are. Dividends not claimed yet do not count: claim them first.</source>
        <translation>{price_cents} sono trattenuti durante la valutazione della distanza, e il conto deve restare aperto: devono essere liberi {needed_cents} e lo sono {available_cents}. I dividendi non ancora riscossi non contano: riscuotili prima.</translation>
    </message>
    <message>
        <source>The evaluation of distances met a difficulty that only those who make blocks can mend.</source>
        <translation>La valutazione delle distanze ha incontrato una difficoltà che può risolvere solo chi produce i blocchi.</translation>
    </message>
    <message>
        <source>This is not the document that is wanted here: take the file, or the whole text, as it was saved.</source>
        <translation>Non è il documento richiesto qui: prendi il file, o il testo intero, com’è stato salvato.</translation>
    </message>
    <message>
        <source>A newer version of Sakia wrote this document: update to read it.</source>
        <translation>Questo documento l’ha scritto una versione più recente di Sakia: aggiorna per leggerlo.</translation>
    </message>
    <message>
        <source>This document is of another currency. It has no effect in this one.</source>
        <translation>Questo documento è di un’altra moneta. In questa non ha effetto.</translation>
    </message>
    <message>
        <source>The key of {address} is not on this computer. Open this request where that account is.</source>
        <translation>La chiave di {address} non è su questo computer. Apri questa richiesta dove c’è quel conto.</translation>
    </message>
    <message>
        <source>Open a key file, or paste what is in it.</source>
        <translation>Apri un file di chiave, o incolla ciò che contiene.</translation>
    </message>
    <message>
        <source>This is far too long for a key file.</source>
        <translation>È decisamente troppo lungo per un file di chiave.</translation>
    </message>
    <message>
        <source>This is not a key file of Duniter v1: neither PubSec, WIF, EWIF, seed, nor two lines.</source>
        <translation>Questo non è un file di chiave di Duniter v1: né PubSec, WIF, EWIF, seme, né due righe.</translation>
    </message>
    <message>
        <source>This key file is of a version that is unknown here.</source>
        <translation>Questo file di chiave è di una versione qui sconosciuta.</translation>
    </message>
    <message>
        <source>This holds the public key alone. To pay, the file with the secret key is needed.</source>
        <translation>Qui c’è solo la chiave pubblica. Per pagare serve il file con la chiave segreta.</translation>
    </message>
    <message>
        <source>This is a DEWIF file, which is not read here: save the key as WIF or EWIF where you made it.</source>
        <translation>Questo è un file DEWIF, che qui non si legge: salva la chiave come WIF o EWIF dove l’hai creata.</translation>
    </message>
    <message>
        <source>This key file is damaged: a character is wrong or missing. Take another copy of it.</source>
        <translation>Questo file di chiave è danneggiato: un carattere è sbagliato o manca. Prendine un’altra copia.</translation>
    </message>
    <message>
        <source>Type the password of this file.</source>
        <translation>Scrivi la password di questo file.</translation>
    </message>
    <message>
        <source>This is not the password of this file. The file itself is whole; capitals and accents count.</source>
        <translation>Questa non è la password di questo file. Il file è intatto; maiuscole e accenti contano.</translation>
    </message>
    <message>
        <source>This person waits for your certification already.</source>
        <translation>Questa persona aspetta già la tua certificazione.</translation>
    </message>
    <message>
        <source>{most} people wait for your certification already: more would wait for years.</source>
        <translation>{most} persone aspettano già la tua certificazione: le successive aspetterebbero anni.</translation>
    </message>
    <message>
        <source>A comment in this currency has plain letters without accents, digits and common signs only. Take out: {characters}</source>
        <translation>In questa moneta un commento ha solo lettere semplici senza accenti, cifre e segni comuni. Togli: {characters}</translation>
    </message>
    <message>
        <source>There is enough money, but not in pieces that make {amount_cents}. Round the amount, or wait for smaller pieces.</source>
        <translation>Il denaro basta, ma non in pezzi che facciano {amount_cents}. Arrotonda l’importo, o aspetta pezzi più piccoli.</translation>
    </message>
    <message>
        <source>This account holds nothing yet: it can pay, or publish anything, once it was paid.</source>
        <translation>Questo conto non contiene ancora nulla: potrà pagare, o pubblicare qualcosa, quando avrà ricevuto un pagamento.</translation>
    </message>
    <message>
        <source>What is on its way already takes {on_its_way_cents} of this account: {left_cents} can still be spent.</source>
        <translation>Ciò che è già in viaggio prende {on_its_way_cents} da questo conto: si possono ancora spendere {left_cents}.</translation>
    </message>
    <message>
        <source>This account cannot be emptied while something else of it is on its way ({count}). Wait until all is final.</source>
        <translation>Questo conto non si può svuotare mentre qualcos’altro di suo è in viaggio ({count}). Aspetta che tutto sia definitivo.</translation>
    </message>
    <message>
        <source>The dividends of this account are being claimed already. Look again once what is on its way is final.</source>
        <translation>I dividendi di questo conto si stanno già riscuotendo. Guarda di nuovo quando ciò che è in viaggio sarà definitivo.</translation>
    </message>
    <message>
        <source>This was signed already and is on its way: a second time would do nothing. Wait until it is final.</source>
        <translation>È già firmato e in viaggio: una seconda volta non farebbe nulla. Aspetta che sia definitivo.</translation>
    </message>
    <message>
        <source>The identity of this account is moving to another account, or is being revoked: this would fail. Wait until that is final.</source>
        <translation>L’identità di questo conto sta passando a un altro conto, o si sta revocando: questo fallirebbe. Aspetta che ciò sia definitivo.</translation>
    </message>
    <message>
        <source>The money of this payment was spent by another one first. This one can no longer be made.</source>
        <translation>Il denaro di questo pagamento è stato speso prima da un altro. Questo non si può più fare.</translation>
    </message>
    <message>
        <source>The network went back on the block that this payment rests on. No money moved: make the payment again.</source>
        <translation>La rete è tornata indietro sul blocco su cui poggia questo pagamento. Nessun denaro si è mosso: rifai il pagamento.</translation>
    </message>
    <message>
        <source>Sakia cannot do this in this currency.</source>
        <translation>Sakia non sa farlo in questa moneta.</translation>
    </message>
    <message>
        <source>This money is no longer there, or is being brought in already.</source>
        <translation>Questo denaro non c’è più, o lo stai già prendendo.</translation>
    </message>
    <message>
        <source>This account cannot take this money now.</source>
        <translation>Questo conto ora non può prendere questo denaro.</translation>
    </message>
    <message>
        <source>The network went back on the block that held this. It waits for another block: do nothing twice.</source>
        <translation>La rete è tornata indietro sul blocco che lo conteneva. Aspetta un altro blocco: non fare nulla due volte.</translation>
    </message>
    <message>
        <source>A newer Sakia ({version}) has used this profile since. Install that version, or a later one; this one leaves everything as it is: {folder}.</source>
        <translation>Una versione più recente di Sakia ({version}) ha usato questo profilo nel frattempo. Installa quella versione o una successiva; questa lascia tutto com’è: {folder}.</translation>
    </message>
    <message>
        <source>This version of Sakia holds no key of the project to check with.</source>
        <translation>Questa versione di Sakia non contiene una chiave del progetto con cui controllare.</translation>
    </message>
    <message>
        <source>The project’s key did not sign this: it was altered, or another key signed it.</source>
        <translation>La chiave del progetto non ha firmato questo: è stato modificato, o l’ha firmato un’altra chiave.</translation>
    </message>
    <message>
        <source>This is not a signature of the kind the project uses.</source>
        <translation>Questa non è una firma del tipo usato dal progetto.</translation>
    </message>
    <message>
        <source>This is not a list of files as a release has it: take SHA256SUMS as it was downloaded.</source>
        <translation>Questo non è l’elenco dei file di una versione: prendi SHA256SUMS com’è stato scaricato.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read.</source>
        <translation>Il file {path} è illeggibile.</translation>
    </message>
    <message>
        <source>The project’s announcement makes no sense. It is not believed.</source>
        <translation>L’annuncio del progetto non ha senso. Non viene creduto.</translation>
    </message>
    <message>
        <source>The project’s announcement is of a kind this Sakia does not know: look at the project’s page.</source>
        <translation>L’annuncio del progetto è di un tipo che questa versione di Sakia non conosce: guarda la pagina del progetto.</translation>
    </message>
    <message>
        <source>The newest announcement given is of {date}, and too old to count: something newer may be kept from you. Look at the project’s page yourself.</source>
        <translation>L’annuncio più recente ricevuto è del {date}, troppo vecchio per contare: forse te ne nascondono uno più recente. Guarda tu stesso la pagina del progetto.</translation>
    </message>
    <message>
        <source>The project’s announcement is of the future: look at the date of this computer.</source>
        <translation>L’annuncio del progetto viene dal futuro: controlla la data di questo computer.</translation>
    </message>
    <message>
        <source>An announcement older than one seen before was given: somebody may be hiding what came since. It is not believed.</source>
        <translation>È arrivato un annuncio più vecchio di uno già visto: forse qualcuno nasconde ciò che è venuto dopo. Non viene creduto.</translation>
    </message>
    <message>
        <source>The project’s server cannot be reached. Nothing is known anew.</source>
        <translation>Il server del progetto non è raggiungibile. Non si sa nulla di nuovo.</translation>
    </message>
    <message>
        <source>The answer of the project’s server is absurdly long. It was cut off and is not believed.</source>
        <translation>La risposta del server del progetto è assurdamente lunga. È stata tagliata e non viene creduta.</translation>
    </message>
    <message>
        <source>It waited for a block longer than the currency’s rules allow, and no block can hold it any more.</source>
        <translation>Ha aspettato un blocco più di quanto le regole della moneta permettano, e nessun blocco può più contenerlo.</translation>
    </message>
    <message>
        <source>This account owns no identity.</source>
        <translation>Questo conto non ha un’identità.</translation>
    </message>
    <message>
        <source>This is no revocation document of this currency: take the file exactly as it was saved.</source>
        <translation>Questo non è un documento di revoca di questa moneta: prendi il file esattamente com’è stato salvato.</translation>
    </message>
    <message>
        <source>This has been asked for already, and waits for a block.</source>
        <translation>È già stato chiesto, e aspetta un blocco.</translation>
    </message>
    <message>
        <source>You certify this person already, and since so short a time that it cannot be renewed yet.</source>
        <translation>Certifichi già questa persona, e da così poco che non si può ancora rinnovare.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or switch it on.</source>
        <translation>Nessuna videocamera trovata. Collegarne una o accenderla.</translation>
    </message>
    <message>
        <source>Sakia looks through a camera only where its optional part “camera” is installed.</source>
        <translation>Sakia guarda da una videocamera solo se è installata la sua parte facoltativa «camera».</translation>
    </message>
    <message>
        <source>The system lacks a library without which Sakia cannot look through a camera.</source>
        <translation>Al sistema manca una libreria senza la quale Sakia non può guardare da una videocamera.</translation>
    </message>
    <message>
        <source>The camera gives no picture. Another program may be using it, or the system may not allow it.</source>
        <translation>La videocamera non dà immagini. Forse la usa un altro programma, o il sistema non lo permette.</translation>
    </message>
    <message>
        <source>The vault does not hold this secret any more. Restore the account with its words or its key file.</source>
        <translation>La cassaforte non contiene più questo segreto. Recupera il conto con le sue parole o il suo file di chiave.</translation>
    </message>
    <message>
        <source>The vault does not hold the key of this account. Restore the account with its words or its key file.</source>
        <translation>La cassaforte non contiene la chiave di questo conto. Recupera il conto con le sue parole o il suo file di chiave.</translation>
    </message>
    <message>
        <source>The vault is full. Nothing was added. Remove an account first.</source>
        <translation>La cassaforte è piena. Non è stato aggiunto nulla. Togli prima un conto.</translation>
    </message>
    <message>
        <source>What the system keeps does not open the vault any more. Use your password; the settings let you open with your session again.</source>
        <translation>Ciò che il sistema conserva non apre più la cassaforte. Usa la tua password; le impostazioni permettono di aprire di nuovo con la tua sessione.</translation>
    </message>
    <message>
        <source>The file in the place of the vault is something else. It was left as it is. Your money is on the network: the words of your accounts bring it back.</source>
        <translation>Il file al posto della cassaforte è un’altra cosa. È stato lasciato com’era. Il tuo denaro è nella rete: con le parole dei tuoi conti ci arrivi di nuovo.</translation>
    </message>
    <message>
        <source>A part of the vault’s file is missing. It was left as it is. Your money is on the network: the words of your accounts bring it back.</source>
        <translation>Manca una parte del file della cassaforte. È stato lasciato com’era. Il tuo denaro è nella rete: con le parole dei tuoi conti ci arrivi di nuovo.</translation>
    </message>
    <message>
        <source>The vault’s file was altered or damaged. It was left as it is. Your money is on the network: the words of your accounts bring it back.</source>
        <translation>Il file della cassaforte è stato modificato o danneggiato. È stato lasciato com’era. Il tuo denaro è nella rete: con le parole dei tuoi conti ci arrivi di nuovo.</translation>
    </message>
    <message>
        <source>The vault’s file asks for an absurd amount of work. It was left as it is. Your money is on the network: the words of your accounts bring it back.</source>
        <translation>Il file della cassaforte chiede una quantità assurda di lavoro. È stato lasciato com’era. Il tuo denaro è nella rete: con le parole dei tuoi conti ci arrivi di nuovo.</translation>
    </message>
    <message>
        <source>The vault’s file is far too large. It was left as it is. Your money is on the network: the words of your accounts bring it back.</source>
        <translation>Il file della cassaforte è decisamente troppo grande. È stato lasciato com’era. Il tuo denaro è nella rete: con le parole dei tuoi conti ci arrivi di nuovo.</translation>
    </message>
    <message>
        <source>There is no backup of the vault. Your money is on the network: the words of your accounts bring it back.</source>
        <translation>Non c’è nessuna copia della cassaforte. Il tuo denaro è nella rete: con le parole dei tuoi conti ci arrivi di nuovo.</translation>
    </message>
    <message>
        <source>An amount of nothing cannot be paid. Type one above zero.</source>
        <translation>Non si può pagare un importo di zero. Scrivine uno maggiore di zero.</translation>
    </message>
    <message>
        <source>This amount is larger than all the money there can be. Type a smaller one.</source>
        <translation>Questo importo è più grande di tutto il denaro che può esistere. Scrivine uno più piccolo.</translation>
    </message>
    <message>
        <source>There is nothing that can be sent from this account. Money must come in first, or what is held become free.</source>
        <translation>Da questo conto non si può inviare nulla. Prima deve entrare denaro, o liberarsi quello trattenuto.</translation>
    </message>
    <message>
        <source>The currency keeps this account open: something else rests on it. Leave a little in it.</source>
        <translation>La moneta tiene aperto questo conto: qualcos’altro dipende da esso. Lasciaci qualcosa.</translation>
    </message>
    <message>
        <source>The key of this account is not here: nothing can be paid from it. Restore the account with its words or its key file.</source>
        <translation>La chiave di questo conto non è qui: non si può pagare nulla da esso. Recupera il conto con le sue parole o il suo file di chiave.</translation>
    </message>
    <message>
        <source>The key of this account is not here, or Sakia is locked. Unlock Sakia, or restore the account with its words.</source>
        <translation>La chiave di questo conto non è qui, o Sakia è bloccato. Sblocca Sakia, o recupera il conto con le sue parole.</translation>
    </message>
    <message>
        <source>The account cannot pay the fee. No money moved. Put some money on it first.</source>
        <translation>Il conto non può pagare la commissione. Nessun denaro si è mosso. Mettici prima un po’ di denaro.</translation>
    </message>
    <message>
        <source>The recipient’s account would hold too little to exist. Send more at once.</source>
        <translation>Il conto del destinatario conterrebbe troppo poco per esistere. Invia di più in una volta sola.</translation>
    </message>
    <message>
        <source>The recipient’s account cannot be opened with this amount. Send more at once.</source>
        <translation>Il conto del destinatario non si può aprire con questo importo. Invia di più in una volta sola.</translation>
    </message>
    <message>
        <source>There is not enough money in the account. Send less, or wait for money to come in.</source>
        <translation>Nel conto non c’è abbastanza denaro. Invia di meno, o aspetta che entri denaro.</translation>
    </message>
    <message>
        <source>The account cannot be emptied: something else rests on it. Leave a little in it.</source>
        <translation>Il conto non si può svuotare: qualcos’altro dipende da esso. Lasciaci qualcosa.</translation>
    </message>
    <message>
        <source>This would close the account, which the payment did not allow. Send less, or everything.</source>
        <translation>Questo chiuderebbe il conto, e il pagamento non lo permetteva. Invia di meno, o tutto.</translation>
    </message>
    <message>
        <source>This money is held for now. The page of the account says why.</source>
        <translation>Questo denaro per ora è trattenuto. La pagina del conto dice perché.</translation>
    </message>
    <message>
        <source>The node no longer remembers a block that old. Another one may: choose it on the network page.</source>
        <translation>Il nodo non ricorda più un blocco così vecchio. Forse un altro sì: sceglilo nella pagina della rete.</translation>
    </message>
    <message>
        <source>The node refused to answer. Try again, or choose another on the network page.</source>
        <translation>Il nodo ha rifiutato di rispondere. Riprova, o scegline un altro nella pagina della rete.</translation>
    </message>
    <message>
        <source>Two figures of the node contradict each other. Nothing is signed with them. Try again in a moment.</source>
        <translation>Due cifre del nodo si contraddicono. Con quelle non si firma nulla. Riprova tra un momento.</translation>
    </message>
    <message>
        <source>The indexer refused to answer. Try again, or choose another on the network page.</source>
        <translation>L’indicizzatore ha rifiutato di rispondere. Riprova, o scegline un altro nella pagina della rete.</translation>
    </message>
    <message>
        <source>The disk cannot be written to: {path}. Choose another folder, or make this one writable.</source>
        <translation>Non si può scrivere sul disco: {path}. Scegli un’altra cartella, o rendi scrivibile questa.</translation>
    </message>
    <message>
        <source>The system forbids writing {path}. Choose another folder, or make this one writable.</source>
        <translation>Il sistema vieta di scrivere {path}. Scegli un’altra cartella, o rendi scrivibile questa.</translation>
    </message>
    <message>
        <source>The disk failed while writing {path}. Try again; if it fails again, the disk may be dying: copy what matters elsewhere.</source>
        <translation>Il disco ha fallito scrivendo {path}. Riprova; se succede ancora, forse il disco si sta guastando: copia altrove ciò che conta.</translation>
    </message>
    <message>
        <source>The folder of the profile cannot be written to: {folder}. Give yourself the right to write there, then start Sakia again.</source>
        <translation>Non si può scrivere nella cartella del profilo: {folder}. Datti il permesso di scriverci, poi riavvia Sakia.</translation>
    </message>
    <message>
        <source>Another program wrote this file: {path}. It was left as it is. Move it elsewhere, and Sakia makes its own.</source>
        <translation>Questo file l’ha scritto un altro programma: {path}. È stato lasciato com’era. Spostalo altrove, e Sakia farà il suo.</translation>
    </message>
    <message>
        <source>The database cannot be written to: {path}. Give yourself the right to write there, then start Sakia again.</source>
        <translation>Non si può scrivere nel database: {path}. Datti il permesso di scriverci, poi riavvia Sakia.</translation>
    </message>
    <message>
        <source>The disk failed while reading or writing the database: {path}. Try again; if it fails again, the disk may be dying: copy what matters elsewhere.</source>
        <translation>Il disco ha fallito leggendo o scrivendo il database: {path}. Riprova; se succede ancora, forse il disco si sta guastando: copia altrove ciò che conta.</translation>
    </message>
    <message>
        <source>Another program holds the database: {path}. Close it, then try again.</source>
        <translation>Un altro programma tiene occupato il database: {path}. Chiudilo, poi riprova.</translation>
    </message>
    <message>
        <source>The three characters after the colon do not belong to this key: one of them is wrong. Copy it once more.</source>
        <translation>I tre caratteri dopo i due punti non corrispondono a questa chiave: uno è sbagliato. Copiala ancora una volta.</translation>
    </message>
    <message>
        <source>Three characters must follow the colon of this key. Copy it once more.</source>
        <translation>Dopo i due punti di questa chiave devono seguire tre caratteri. Copiala ancora una volta.</translation>
    </message>
    <message>
        <source>This is not written the way an address is. Copy it once more.</source>
        <translation>Non è scritto come un indirizzo. Copialo ancora una volta.</translation>
    </message>
    <message>
        <source>No account can have this key: a character of it is wrong. Copy it once more.</source>
        <translation>Nessun conto può avere questa chiave: un suo carattere è sbagliato. Copiala ancora una volta.</translation>
    </message>
    <message>
        <source>There is nothing in this link. Ask for a new one.</source>
        <translation>In questo link non c’è nulla. Chiedine un altro.</translation>
    </message>
    <message>
        <source>This link is too long to be a request for a payment. Ask for a new one.</source>
        <translation>Questo link è troppo lungo per essere una richiesta di pagamento. Chiedine un altro.</translation>
    </message>
    <message>
        <source>This link is damaged: its characters cannot be read. Ask for a new one.</source>
        <translation>Questo link è danneggiato: i suoi caratteri sono illeggibili. Chiedine un altro.</translation>
    </message>
    <message>
        <source>There is too much in this link for a request for a payment. Ask for a new one.</source>
        <translation>In questo link c’è troppo per una richiesta di pagamento. Chiedine un altro.</translation>
    </message>
    <message>
        <source>The amount of this request cannot be read. Ask for a new one.</source>
        <translation>L’importo di questa richiesta è illeggibile. Chiedine un’altra.</translation>
    </message>
    <message>
        <source>This request gives too many amounts to choose from. Ask for a new one.</source>
        <translation>Questa richiesta dà troppi importi tra cui scegliere. Chiedine un’altra.</translation>
    </message>
    <message>
        <source>This request asks for two things that exclude each other. Ask for a new one.</source>
        <translation>Questa richiesta chiede due cose che si escludono. Chiedine un’altra.</translation>
    </message>
    <message>
        <source>A part of this request cannot be read ({parameter}). Ask for a new one.</source>
        <translation>Una parte di questa richiesta è illeggibile ({parameter}). Chiedine un’altra.</translation>
    </message>
    <message>
        <source>This list is too long: {most} lines fit. Split it in two.</source>
        <translation>Questo elenco è troppo lungo: al massimo {most} righe. Dividila in due.</translation>
    </message>
    <message>
        <source>The system was not allowed to give a picture of the screen. Allow it in the system’s settings, or open a picture.</source>
        <translation>Al sistema non è stato permesso di dare un’immagine dello schermo. Consentilo nelle impostazioni del sistema, o apri un’immagine.</translation>
    </message>
    <message>
        <source>The signature of this document is not right: it was altered, or a part of it is missing. Take it as it was saved.</source>
        <translation>La firma di questo documento non è giusta: è stato modificato, o ne manca una parte. Prendilo com’è stato salvato.</translation>
    </message>
    <message>
        <source>The comment is too long: {characters} characters, where {most} fit.</source>
        <translation>Il commento è troppo lungo: {characters} caratteri, e ce ne stanno {most}.</translation>
    </message>
    <message>
        <source>With {amount_cents}, an account would have less than {least_cents}, and the rules of this currency destroy so little. Nothing was sent.</source>
        <translation>Con {amount_cents}, un conto avrebbe meno di {least_cents}, e le regole di questa moneta distruggono così poco. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Less than {least_cents} would remain, and the rules of this currency destroy so little. Pay {missing_cents} less, or everything. Nothing was sent.</source>
        <translation>Resterebbero meno di {least_cents}, e le regole di questa moneta distruggono così poco. Paga {missing_cents} in meno, o tutto. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>All the certifications that you can give are in use. One comes back when it ends.</source>
        <translation>Tutte le certificazioni che puoi dare sono in uso. Una torna libera quando finisce.</translation>
    </message>
    <message>
        <source>This identity is revoked: nobody can certify it any more.</source>
        <translation>Questa identità è revocata: nessuno può più certificarla.</translation>
    </message>
    <message>
        <source>A name has 2 to 100 letters without accents, digits, “-” or “_”, and nothing else.</source>
        <translation>Un nome ha da 2 a 100 lettere senza accenti, cifre, «-» o «_», e nient’altro.</translation>
    </message>
</context>
<context>
    <name>EvaluationCard</name>
    <message>
        <source>Ask for the evaluation</source>
        <translation>Chiedi la valutazione</translation>
    </message>
    <message>
        <source>&amp;Asked for by</source>
        <translation>&amp;Chiesta da</translation>
    </message>
    <message>
        <source>Check the request</source>
        <translation>Controlla la richiesta</translation>
    </message>
    <message>
        <source>By what is worked out here, the evaluation would succeed.</source>
        <translation>Secondo il calcolo fatto qui, la valutazione riuscirebbe.</translation>
    </message>
    <message>
        <source>By what is worked out here, the evaluation would fail, and the money would be lost.</source>
        <translation>Secondo il calcolo fatto qui, la valutazione fallirebbe, e il denaro sarebbe perduto.</translation>
    </message>
    <message>
        <source>What the evaluation would find is being worked out.</source>
        <translation>Si sta calcolando che cosa direbbe la valutazione.</translation>
    </message>
    <message>
        <source>{price} are held on {account} while the oracles work. They come back when it succeeds; they are lost when the distance is too great.</source>
        <translation>{price} sono trattenuti su {account} mentre lavorano gli oracoli. Tornano se riesce; sono perduti se la distanza è troppo grande.</translation>
    </message>
    <message>
        <source>Ask to become a member</source>
        <translation>Chiedi di diventare membro</translation>
    </message>
    <message>
        <source>By what is worked out here, enough referees are within reach.</source>
        <translation>Secondo il calcolo fatto qui, abbastanza referenti sono raggiungibili.</translation>
    </message>
    <message>
        <source>By what is worked out here, too few referees are within reach: the request waits.</source>
        <translation>Secondo il calcolo fatto qui, troppo pochi referenti sono raggiungibili: la richiesta aspetterà.</translation>
    </message>
    <message>
        <source>Whether enough referees are within reach is being worked out.</source>
        <translation>Si sta calcolando se abbastanza referenti sono raggiungibili.</translation>
    </message>
</context>
<context>
    <name>Explorer</name>
    <message>
        <source>Direction</source>
        <translation>Verso</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino al</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Resta</translation>
    </message>
    <message>
        <source>certifier</source>
        <translation>certifica</translation>
    </message>
    <message>
        <source>certified</source>
        <translation>è certificato</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Qualcuno</translation>
    </message>
    <message>
        <source>identity {number}</source>
        <translation>identità {number}</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>non ancora letto</translation>
    </message>
    <message>
        <source>{status}, referee</source>
        <translation>{status}, referente</translation>
    </message>
    <message>
        <source>{name}, {kind}, certifies {centre} until {date}, {left}</source>
        <translation>{name}, {kind}, certifica {centre} fino al {date}, {left}</translation>
    </message>
    <message>
        <source>{name}, {kind}, certified by {centre} until {date}, {left}</source>
        <translation>{name}, {kind}, con certificazione di {centre} fino al {date}, {left}</translation>
    </message>
    <message>
        <source>Member until {date}.</source>
        <translation>Membro fino al {date}.</translation>
    </message>
    <message>
        <source>Certifications: {received} received, {given} given.</source>
        <translation>Certificazioni: {received} ricevute, {given} date.</translation>
    </message>
    <message>
        <source>A referee: certifies, and is certified, often enough to count for others.</source>
        <translation>Referente: ha dato e ricevuto abbastanza certificazioni da contare per gli altri.</translation>
    </message>
    <message>
        <source>From {first} to {last}: nobody within 5 steps.</source>
        <translation>Da {first} a {last}: nessuno entro 5 passi.</translation>
    </message>
    <message>
        <source>From {first} to {last}: {steps}.</source>
        <translation>Da {first} a {last}: {steps}.</translation>
    </message>
    <message>
        <source>Nobody more can certify this identity.</source>
        <translation>Nessun altro può certificare questa identità.</translation>
    </message>
    <message>
        <source>Whose certification would bring most, and the share within reach then: {people}.</source>
        <translation>Le certificazioni che porterebbero di più, con la parte allora raggiungibile: {people}.</translation>
    </message>
    <message>
        <source>If {people} certify: {share}</source>
        <translation>Con la certificazione di: {people}. Allora: {share}</translation>
    </message>
    <message>
        <source>There is no certification to renew.</source>
        <translation>Non c’è nessuna certificazione da rinnovare.</translation>
    </message>
    <message>
        <source>Renew first: the one by {name}. Without it {percent} would be left: enough.</source>
        <translation>Da rinnovare per prima: quella di {name}. Senza, resterebbe il {percent}: abbastanza.</translation>
    </message>
    <message>
        <source>Renew first: the one by {name}. Without it {percent} would be left: too few.</source>
        <translation>Da rinnovare per prima: quella di {name}. Senza, resterebbe il {percent}: troppo poco.</translation>
    </message>
    <message>
        <source>Member until {date}: it leaves, and nobody can certify it any more.</source>
        <translation>Membro fino al {date}: questa identità se ne va, e nessuno può più certificarla.</translation>
    </message>
</context>
<context>
    <name>ExplorerPart</name>
    <message>
        <source>Back to whoever stood in the middle before</source>
        <translation>Torna a chi era prima al centro</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Di nuovo avanti</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>A name, an address or a number, in the whole web of trust</source>
        <translation>Un nome, un indirizzo o un numero, in tutta la rete di fiducia</translation>
    </message>
    <message>
        <source>Nobody in the middle yet</source>
        <translation>Ancora nessuno al centro</translation>
    </message>
    <message>
        <source>Look for somebody: you see who certified them, and whom they certified.</source>
        <translation>Cerca qualcuno: vedrai chi l’ha certificato e chi ha certificato.</translation>
    </message>
    <message>
        <source>This account owns no identity: there is nobody to show.</source>
        <translation>Questo conto non ha identità: non c’è nessuno da mostrare.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Non è stato possibile scrivere il file. Scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Salvato come {name}.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Non è stato possibile leggere il file.</translation>
    </message>
    <message>
        <source>This file is too large for what it should be.</source>
        <translation>Questo file è troppo grande per quello che dovrebbe essere.</translation>
    </message>
</context>
<context>
    <name>FirstRunWizard</name>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Look for a new version of Sakia once a day</source>
        <translation>Cerca una nuova versione di Sakia una volta al giorno</translation>
    </message>
    <message>
        <source>{host} then learns your network address and that you use Sakia; only a signed text comes back. It can be changed in the settings.</source>
        <translation>{host} viene allora a sapere il tuo indirizzo di rete e che usi Sakia; torna solo un testo firmato. Si può cambiare nelle impostazioni.</translation>
    </message>
</context>
<context>
    <name>ForesightCard</name>
    <message>
        <source>The distance, worked out here</source>
        <translation>La distanza, calcolata qui</translation>
    </message>
    <message>
        <source>Worked out from the local copy of the web of trust. The network looks again at the moment itself.</source>
        <translation>Calcolato sulla copia locale della rete di fiducia. La rete guarda di nuovo al momento stesso.</translation>
    </message>
    <message>
        <source>If you certify as</source>
        <translation>Se certifichi come</translation>
    </message>
    <message>
        <source>Who would help most</source>
        <translation>Chi aiuterebbe di più</translation>
    </message>
    <message>
        <source>{percent}, enough</source>
        <translation>{percent}, abbastanza</translation>
    </message>
    <message>
        <source>{percent}, not enough</source>
        <translation>{percent}, non abbastanza</translation>
    </message>
    <message>
        <source>identity {number}</source>
        <translation>identità {number}</translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <source>This account</source>
        <translation>Questo conto</translation>
    </message>
    <message>
        <source>Account {number}</source>
        <translation>Conto {number}</translation>
    </message>
    <message>
        <source>root of the secret</source>
        <translation>radice del segreto</translation>
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
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>People whose deadlines you watch together, those of your town perhaps. Kept on this computer alone.</source>
        <translation>Persone di cui segui insieme le scadenze, per esempio quelle del tuo paese. Tenuto solo su questo computer.</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppo</translation>
    </message>
    <message>
        <source>&amp;Name of the group</source>
        <translation>&amp;Nome del gruppo</translation>
    </message>
    <message>
        <source>Make a group</source>
        <translation>Crea un gruppo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Dimentica</translation>
    </message>
    <message>
        <source>Forget the group {name}?</source>
        <translation>Dimenticare il gruppo {name}?</translation>
    </message>
    <message>
        <source>Nothing changes for its people; only this list of yours is gone.</source>
        <translation>Per le sue persone non cambia nulla; sparisce solo il tuo elenco.</translation>
    </message>
    <message>
        <source>Forget the group</source>
        <translation>Dimentica il gruppo</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Scrivi prima un nome.</translation>
    </message>
</context>
<context>
    <name>GroupFilesCard</name>
    <message>
        <source>Take it along</source>
        <translation>Da portare con sé</translation>
    </message>
    <message>
        <source>Spreadsheet…</source>
        <translation>Foglio di calcolo…</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Calendario…</translation>
    </message>
    <message>
        <source>Save this table as a CSV file</source>
        <translation>Salva questa tabella come file CSV</translation>
    </message>
    <message>
        <source>Save all that runs out as a calendar file with reminders</source>
        <translation>Salva tutte le scadenze come file di calendario con promemoria</translation>
    </message>
    <message>
        <source>Save the group</source>
        <translation>Salva il gruppo</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>See this table as it will be on paper, and print it</source>
        <translation>Guarda questa tabella come sarà su carta, e stampala</translation>
    </message>
    <message>
        <source>Save this table as a PDF, to print it later or to send it</source>
        <translation>Salva questa tabella come PDF, per stamparla più tardi o inviarla</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>certifications</source>
        <translation>certificazioni</translation>
    </message>
    <message>
        <source>to choose a name</source>
        <translation>scegliere un nome</translation>
    </message>
    <message>
        <source>to ask for membership</source>
        <translation>chiedere l’adesione</translation>
    </message>
    <message>
        <source>to renew the membership by {date}</source>
        <translation>rinnovare l’adesione entro il {date}</translation>
    </message>
    <message>
        <source>to renew the membership from {date} on</source>
        <translation>rinnovare l’adesione dal {date}</translation>
    </message>
    <message>
        <source>nothing for now</source>
        <translation>per ora nulla</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>non ancora letto</translation>
    </message>
    <message>
        <source>not known: a newer Sakia may tell</source>
        <translation>sconosciuto: forse un Sakia più recente lo dirà</translation>
    </message>
    <message>
        <source>{date}: membership</source>
        <translation>{date}: adesione</translation>
    </message>
    <message>
        <source>{date}: too few certifications</source>
        <translation>{date}: troppo poche certificazioni</translation>
    </message>
    <message>
        <source>{date}: certification received</source>
        <translation>{date}: certificazione ricevuta</translation>
    </message>
    <message>
        <source>{date}: certification given</source>
        <translation>{date}: certificazione data</translation>
    </message>
    <message>
        <source>{date}: revoked</source>
        <translation>{date}: revoca</translation>
    </message>
    <message>
        <source>{date}: removed</source>
        <translation>{date}: rimozione</translation>
    </message>
    <message>
        <source>{name} ({when}, {left})</source>
        <translation>{name} ({when}, {left})</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>nobody of the group</source>
        <translation>nessuno del gruppo</translation>
    </message>
    <message>
        <source>{name}: {status}.</source>
        <translation>{name}: {status}.</translation>
    </message>
    <message>
        <source>Certifications received: {count}.</source>
        <translation>Certificazioni ricevute: {count}.</translation>
    </message>
    <message>
        <source>Needs: {need}.</source>
        <translation>Serve: {need}.</translation>
    </message>
    <message>
        <source>Could help: {people}.</source>
        <translation>Potrebbero aiutare: {people}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Runs out first</source>
        <translation>Scade per primo</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Serve</translation>
    </message>
    <message>
        <source>Could help</source>
        <translation>Potrebbero aiutare</translation>
    </message>
    <message>
        <source>{name}: the membership ends</source>
        <translation>{name}: finisce l’adesione</translation>
    </message>
    <message>
        <source>{name}: the identity ends</source>
        <translation>{name}: finisce l’identità</translation>
    </message>
    <message>
        <source>{name}: too few certifications from now on</source>
        <translation>{name}: da ora troppo poche certificazioni</translation>
    </message>
    <message>
        <source>{name}: a certification received ends</source>
        <translation>{name}: finisce una certificazione ricevuta</translation>
    </message>
    <message>
        <source>{name}: a certification given ends</source>
        <translation>{name}: finisce una certificazione data</translation>
    </message>
    <message>
        <source>Figures of {date}. What runs out first stands first.</source>
        <translation>Dati del {date}. Ciò che scade prima viene prima.</translation>
    </message>
    <message>
        <source>to renew the membership</source>
        <translation>rinnovare l’adesione</translation>
    </message>
    <message>
        <source>to wait: the membership has been asked for</source>
        <translation>aspettare: l’adesione è stata chiesta</translation>
    </message>
    <message>
        <source>to renew the membership later</source>
        <translation>rinnovare l’adesione più tardi</translation>
    </message>
    <message>
        <source>leaves the web of trust</source>
        <translation>lascia la rete di fiducia</translation>
    </message>
</context>
<context>
    <name>GroupsPart</name>
    <message>
        <source>People of the group</source>
        <translation>Persone del gruppo</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Aggiungi qualcuno</translation>
    </message>
    <message>
        <source>Add somebody: a name, an address or a number</source>
        <translation>Aggiungi qualcuno: un nome, un indirizzo o un numero</translation>
    </message>
    <message>
        <source>Nobody is in this group yet.</source>
        <translation>In questo gruppo non c’è ancora nessuno.</translation>
    </message>
    <message>
        <source>Show in the explorer</source>
        <translation>Mostra in Esplora</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>Togli dal gruppo</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
</context>
<context>
    <name>HeldSecret</name>
    <message>
        <source>Hold to see</source>
        <translation>Tieni premuto per vedere</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Show for a minute</source>
        <translation>Mostra per un minuto</translation>
    </message>
    <message>
        <source>Hidden again in {seconds} s, or as soon as you leave this window.</source>
        <translation>Di nuovo nascosto tra {seconds} s, o appena lasci questa finestra.</translation>
    </message>
    <message>
        <source>Hold the button, or its key, to see it. To write with both hands, show it for a minute.</source>
        <translation>Tieni premuto il pulsante, o il suo tasto, per vederla. Per scrivere con due mani, mostrala per un minuto.</translation>
    </message>
    <message>
        <source>Hidden again.</source>
        <translation>Di nuovo nascosto.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Unknown</source>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>{lines}: {money_in} in, {money_out} out</source>
        <translation>{lines}: {money_in} in entrata, {money_out} in uscita</translation>
    </message>
    <message>
        <source>{sums}, {total} together</source>
        <translation>{sums}, {total} in tutto</translation>
    </message>
    <message>
        <source>The UD of that day is not known here.</source>
        <translation>Il DU di quel giorno qui non è noto.</translation>
    </message>
    <message>
        <source>in: {amount}</source>
        <translation>entrata: {amount}</translation>
    </message>
    <message>
        <source>out: {amount}</source>
        <translation>uscita: {amount}</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>Close the details</source>
        <translation>Chiudi i dettagli</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blocco</translation>
    </message>
    <message>
        <source>Identifier in the index</source>
        <translation>Identificativo nell’indice</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Aggiungi contatto</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commento</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Che cosa significa</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conto</translation>
    </message>
    <message>
        <source>UD of that day</source>
        <translation>DU di quel giorno</translation>
    </message>
    <message>
        <source>Balance after it</source>
        <translation>Saldo dopo</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Commissione</translation>
    </message>
    <message>
        <source>Extrinsic</source>
        <translation>Estrinseca</translation>
    </message>
    <message>
        <source>Extrinsic, as an indexer tells</source>
        <translation>Estrinseca, secondo un indicizzatore</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificativo</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operazione</translation>
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
        <translation>conto</translation>
    </message>
    <message>
        <source>account address</source>
        <translation>indirizzo del conto</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>address</source>
        <translation>indirizzo</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commento</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>importo</translation>
    </message>
    <message>
        <source>moved within the account</source>
        <translation>spostato nel conto</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unità</translation>
    </message>
    <message>
        <source>UD of that day</source>
        <translation>DU di quel giorno</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>saldo</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>righe</translation>
    </message>
    <message>
        <source>state</source>
        <translation>stato</translation>
    </message>
    <message>
        <source>block</source>
        <translation>blocco</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identificativo</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Name, address or comment</source>
        <translation>Nome, indirizzo o commento</translation>
    </message>
    <message>
        <source>Filter by name, address or comment</source>
        <translation>Filtra per nome, indirizzo o commento</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamenti</translation>
    </message>
    <message>
        <source>Dividends</source>
        <translation>Dividendi</translation>
    </message>
    <message>
        <source>Fees and refunds</source>
        <translation>Commissioni e rimborsi</translation>
    </message>
    <message>
        <source>Held money</source>
        <translation>Denaro trattenuto</translation>
    </message>
    <message>
        <source>Other lines</source>
        <translation>Altre righe</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Tutte le date</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Questo mese</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Il mese scorso</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Quest’anno</translation>
    </message>
    <message>
        <source>Between two dates…</source>
        <translation>Tra due date…</translation>
    </message>
    <message>
        <source>Kind of lines</source>
        <translation>Tipo di righe</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>Group dividends</source>
        <translation>Raggruppa dividendi</translation>
    </message>
    <message>
        <source>Show the dividends of a month as one line</source>
        <translation>Mostra i dividendi di un mese su una sola riga</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L’anno scorso</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Altri filtri</translation>
    </message>
    <message>
        <source>Person, amount, account, order</source>
        <translation>Persona, importo, conto, ordine</translation>
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
        <translation>Commento</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
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
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>No line has all of what you ask for.</source>
        <translation>Nessuna riga ha tutto ciò che chiedi.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nulla trovato</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Non ancora letto</translation>
    </message>
    <message>
        <source>Lines come as servers tell them.</source>
        <translation>Le righe arrivano man mano che i server le danno.</translation>
    </message>
    <message>
        <source>Payments received and sent will be here, with their dates and comments.</source>
        <translation>Qui ci saranno i pagamenti ricevuti e inviati, con date e commenti.</translation>
    </message>
    <message>
        <source>No movement yet</source>
        <translation>Ancora nessun movimento</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Show the amounts first: a list would tell them</source>
        <translation>Mostra prima gli importi: un elenco li direbbe</translation>
    </message>
    <message>
        <source>Save as a list (CSV)…</source>
        <translation>Salva come lista (CSV)…</translation>
    </message>
    <message>
        <source>Save these lines</source>
        <translation>Salva queste righe</translation>
    </message>
    <message>
        <source>history</source>
        <translation>cronologia</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Sort by: {column}</source>
        <translation>Ordina per: {column}</translation>
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
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Latest movements</source>
        <translation>Ultimi movimenti</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Non ancora letto</translation>
    </message>
    <message>
        <source>Lines come as servers tell them.</source>
        <translation>Le righe arrivano man mano che i server le danno.</translation>
    </message>
    <message>
        <source>No movement yet</source>
        <translation>Ancora nessun movimento</translation>
    </message>
    <message>
        <source>Payments received and sent will be here.</source>
        <translation>Qui ci saranno i pagamenti ricevuti e inviati.</translation>
    </message>
    <message>
        <source>Create an account, restore one you have, or follow one without its key.</source>
        <translation>Crea un conto, recupera quello che hai già o seguine uno senza la sua chiave.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Benvenuti</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Aggiungi un conto</translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation>Vedi le novità</translation>
    </message>
</context>
<context>
    <name>IdentitiesPart</name>
    <message>
        <source>My identities</source>
        <translation>Le mie identità</translation>
    </message>
    <message>
        <source>Identities come as servers tell of your accounts.</source>
        <translation>Le identità arrivano man mano che i server danno notizie dei tuoi conti.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Non ancora letto</translation>
    </message>
    <message>
        <source>None of your accounts owns an identity</source>
        <translation>Nessuno dei tuoi conti ha un’identità</translation>
    </message>
    <message>
        <source>Whoever is a member of the web of trust creates one dividend a day. A member who knows you well can invite you: give them the address of one of your accounts.</source>
        <translation>Chi è membro della rete di fiducia crea un dividendo al giorno. Un membro che ti conosce bene può invitarti: dagli l’indirizzo di uno dei tuoi conti.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Aggiungi un conto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>Certificata da</translation>
    </message>
    <message>
        <source>Runs out first</source>
        <translation>Scade per primo</translation>
    </message>
    <message>
        <source>Whoever is a member of the web of trust creates dividends. Declare your identity under “Become a member”, then ask members who know you well to certify it.</source>
        <translation>Chi è membro della rete di fiducia crea dividendi. Dichiara la tua identità in «Diventare membro», poi chiedi a membri che ti conoscono bene di certificarla.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Da fare</translation>
    </message>
</context>
<context>
    <name>IdentityDetail</name>
    <message>
        <source>Distance</source>
        <translation>Distanza</translation>
    </message>
    <message>
        <source>Certify somebody</source>
        <translation>Certifica qualcuno</translation>
    </message>
    <message>
        <source>Renew the membership early</source>
        <translation>Rinnova l’adesione già ora</translation>
    </message>
    <message>
        <source>Certifications received</source>
        <translation>Certificazioni ricevute</translation>
    </message>
    <message>
        <source>Certifications given</source>
        <translation>Certificazioni date</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino al</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Resta</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Nessuna finora.</translation>
    </message>
    <message>
        <source>None that is known here.</source>
        <translation>Nessuna che qui si conosca.</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Rinnova ora</translation>
    </message>
    <message>
        <source>Ask for membership</source>
        <translation>Chiedi l’adesione</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conto</translation>
    </message>
    <message>
        <source>May certify again</source>
        <translation>Può certificare di nuovo</translation>
    </message>
    <message>
        <source>Renewal possible</source>
        <translation>Rinnovo possibile</translation>
    </message>
    <message>
        <source>{date}, unless some are renewed</source>
        <translation>{date}, se nessuna viene rinnovata</translation>
    </message>
    <message>
        <source>Too few certifications from</source>
        <translation>Troppo poche certificazioni dal</translation>
    </message>
    <message>
        <source>Fees that may be refunded</source>
        <translation>Commissioni rimborsabili</translation>
    </message>
    <message>
        <source>{amount}, growing</source>
        <translation>{amount}, in crescita</translation>
    </message>
    <message>
        <source>Not known yet: the web of trust is being read.</source>
        <translation>Non ancora noto: si sta leggendo la rete di fiducia.</translation>
    </message>
    <message>
        <source>Ask to stay</source>
        <translation>Chiedi di restare</translation>
    </message>
    <message>
        <source>{date}: none can be renewed</source>
        <translation>{date}: nessuna può essere rinnovata</translation>
    </message>
</context>
<context>
    <name>InviteCard</name>
    <message>
        <source>Invite</source>
        <translation>Invita</translation>
    </message>
    <message>
        <source>An invitation is your certification of this person: it uses one of your hundred, and you can certify again five days later. Nobody can take it back.</source>
        <translation>Un invito è la tua certificazione di questa persona: ne usa una delle tue cento, e potrai certificare di nuovo cinque giorni dopo. Nessuno può ritirarla.</translation>
    </message>
    <message>
        <source>&amp;Invite as</source>
        <translation>&amp;Invita come</translation>
    </message>
    <message>
        <source>Check the invitation</source>
        <translation>Controlla l’invito</translation>
    </message>
</context>
<context>
    <name>KeyFileView</name>
    <message>
        <source>Open a file…</source>
        <translation>Apri un file…</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>&amp;Password del file</translation>
    </message>
    <message>
        <source>I have a recovery phrase instead</source>
        <translation>Ho invece una frase di recupero</translation>
    </message>
    <message>
        <source>Your key file</source>
        <translation>Il tuo file di chiave</translation>
    </message>
    <message>
        <source>One that Cesium, Sakia, Silkaj or Tikka saved before 2026: PubSec, WIF, EWIF, a seed, or two lines with identifier and password. It stays where it is; its address is shown at the next step.</source>
        <translation>Uno che Cesium, Sakia, Silkaj o Tikka ha salvato prima del 2026: PubSec, WIF, EWIF, un seme, o due righe con identificativo e password. Resta dov’è; il suo indirizzo si vede al passo successivo.</translation>
    </message>
    <message>
        <source>Find my account</source>
        <translation>Trova il mio conto</translation>
    </message>
    <message>
        <source>Open the file, or paste here what is in it.</source>
        <translation>Apri il file, o incolla qui ciò che contiene.</translation>
    </message>
    <message>
        <source>Opened: {kind}</source>
        <translation>Aperto: {kind}</translation>
    </message>
    <message>
        <source>This is: {kind}</source>
        <translation>Questo è: {kind}</translation>
    </message>
    <message>
        <source>&amp;What is in the file</source>
        <translation>C&amp;ontenuto del file</translation>
    </message>
    <message>
        <source>Key files</source>
        <translation>File di chiave</translation>
    </message>
    <message>
        <source>Open a key file</source>
        <translation>Apri un file di chiave</translation>
    </message>
    <message>
        <source>One that Sakia, Silkaj or the like saved: PubSec, WIF, EWIF, a seed, or two lines with identifier and password. It stays where it is; its address is shown at the next step.</source>
        <translation>Uno che Sakia, Silkaj o un programma simile ha salvato: PubSec, WIF, EWIF, un seme, o due righe con identificativo e password. Resta dov’è; il suo indirizzo si vede al passo successivo.</translation>
    </message>
</context>
<context>
    <name>KeysPart</name>
    <message>
        <source>Another account</source>
        <translation>Un altro conto</translation>
    </message>
    <message>
        <source>An identity can move to another account once in six months: the name, the certifications and the membership move, the money does not. A linked account only has its fees refunded.</source>
        <translation>Un’identità può passare a un altro conto una volta ogni sei mesi: passano il nome, le certificazioni e l’adesione, il denaro no. A un conto collegato si rimborsano solo le commissioni.</translation>
    </message>
    <message>
        <source>&amp;Identity of the account</source>
        <translation>&amp;Identità del conto</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Che cosa fare</translation>
    </message>
    <message>
        <source>Give the identity to the other account</source>
        <translation>Dai l’identità all’altro conto</translation>
    </message>
    <message>
        <source>Link the other account to the identity</source>
        <translation>Collega l’altro conto all’identità</translation>
    </message>
    <message>
        <source>The &amp;other account</source>
        <translation>L’&amp;altro conto</translation>
    </message>
    <message>
        <source>Its address. Both keys must sign.</source>
        <translation>Il suo indirizzo. Devono firmare tutte e due le chiavi.</translation>
    </message>
    <message>
        <source>Its key is here</source>
        <translation>La sua chiave è qui</translation>
    </message>
    <message>
        <source>Its key is on another computer…</source>
        <translation>La sua chiave è su un altro computer…</translation>
    </message>
    <message>
        <source>From another computer</source>
        <translation>Da un altro computer</translation>
    </message>
    <message>
        <source>Open a request to sign it here with the account it names; open the answer to go on.</source>
        <translation>Apri una richiesta per firmarla qui con il conto che nomina; apri la risposta per continuare.</translation>
    </message>
    <message>
        <source>Open a request or an answer…</source>
        <translation>Apri una richiesta o una risposta…</translation>
    </message>
    <message>
        <source>End a link</source>
        <translation>Termina un collegamento</translation>
    </message>
    <message>
        <source>The account’s fees are not refunded any more. It can be linked again.</source>
        <translation>Le commissioni del conto non sono più rimborsate. Si può collegare di nuovo.</translation>
    </message>
    <message>
        <source>&amp;Linked account</source>
        <translation>Conto &amp;collegato</translation>
    </message>
    <message>
        <source>Check the end of the link</source>
        <translation>Controlla la fine del collegamento</translation>
    </message>
    <message>
        <source>Identity {number}, now of {owner}, moves to the account {account}.</source>
        <translation>L’identità {number}, ora di {owner}, passa al conto {account}.</translation>
    </message>
    <message>
        <source>The account {account} is linked to identity {number} of {owner}.</source>
        <translation>Il conto {account} viene collegato all’identità {number} di {owner}.</translation>
    </message>
    <message>
        <source>It moved on {date}, and can move again from {again}; until then the former account can revoke it too.</source>
        <translation>Ha cambiato conto il {date}, e potrà farlo di nuovo dal {again}; fino ad allora anche il vecchio conto può revocarla.</translation>
    </message>
    <message>
        <source>Requests and answers (*.json);;All files (*)</source>
        <translation>Richieste e risposte (*.json);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Open a request or an answer</source>
        <translation>Apri una richiesta o una risposta</translation>
    </message>
    <message>
        <source>In this currency an identity stays with its account for good, and no account is linked to it.</source>
        <translation>In questa moneta un’identità resta per sempre con il suo conto, e nessun conto le viene collegato.</translation>
    </message>
    <message>
        <source>Read a QR code…</source>
        <translation>Leggi un codice QR…</translation>
    </message>
    <message>
        <source>Sign, and show the answer</source>
        <translation>Firma, e mostra la risposta</translation>
    </message>
    <message>
        <source>QR code of the request</source>
        <translation>Codice QR della richiesta</translation>
    </message>
    <message>
        <source>QR code of the answer</source>
        <translation>Codice QR della risposta</translation>
    </message>
    <message>
        <source>The request or the answer that the other computer shows.</source>
        <translation>La richiesta o la risposta che mostra l’altro computer.</translation>
    </message>
</context>
<context>
    <name>LeaveCard</name>
    <message>
        <source>Leave without a revocation</source>
        <translation>Andarsene senza revoca</translation>
    </message>
    <message>
        <source>&amp;Who leaves</source>
        <translation>&amp;Chi se ne va</translation>
    </message>
    <message>
        <source>Check the farewell</source>
        <translation>Controlla l’addio</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>In this currency nobody leaves before the membership ends: do not renew it, and it ends by itself. A revocation alone ends an identity at once.</source>
        <translation>In questa moneta nessuno se ne va prima che finisca l’adesione: non rinnovarla, e finisce da sé. Solo una revoca pone fine subito a un’identità.</translation>
    </message>
    <message>
        <source>A farewell tells everybody, in a block, that you leave the web of trust. It is milder than a revocation and slower: the identity, its name and its money stay.</source>
        <translation>Un addio dice a tutti, in un blocco, che lasci la rete di fiducia. È più mite di una revoca, e più lento: l’identità, il suo nome e il suo denaro restano.</translation>
    </message>
    <message>
        <source>For good: nobody can certify you any more, nor renew a certification that you have. Without certifications enough in force you can be no member with this identity, even if you change your mind.</source>
        <translation>Per sempre: nessuno può più certificarti, né rinnovare una certificazione che hai. Senza abbastanza certificazioni valide non puoi essere membro con questa identità, anche se cambi idea.</translation>
    </message>
    <message>
        <source>You stay a member, certify others and create the dividend until {date}, when your membership ends; then all that is over. As long as your certifications last you may still ask to stay.</source>
        <translation>Resti membro, certifichi altri e crei il dividendo fino al {date}, quando finisce la tua adesione; poi tutto questo è finito. Finché durano le tue certificazioni puoi ancora chiedere di restare.</translation>
    </message>
    <message>
        <source>I &amp;know that nobody will be able to certify this identity again</source>
        <translation>So che &amp;nessuno potrà più certificare questa identità</translation>
    </message>
</context>
<context>
    <name>LendCard</name>
    <message>
        <source>Lend what is missing</source>
        <translation>Presta ciò che manca</translation>
    </message>
    <message>
        <source>You check the payment and sign it here. The newcomer can pay it back with the first dividends.</source>
        <translation>Controlli il pagamento e lo firmi qui. La nuova persona potrà restituirlo con i primi dividendi.</translation>
    </message>
    <message>
        <source>From the &amp;account</source>
        <translation>Dal &amp;conto</translation>
    </message>
</context>
<context>
    <name>Licence</name>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>Non del tutto</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Di persona</translation>
    </message>
    <message>
        <source>Through several channels</source>
        <translation>Per più vie</translation>
    </message>
    <message>
        <source>Do you know them well, and others who know them as well?</source>
        <translation>Conosci bene questa persona, e altri che la conoscono altrettanto?</translation>
    </message>
    <message>
        <source>Did you check with them yourself that this account is theirs?</source>
        <translation>Hai verificato tu con lei che questo conto è suo?</translation>
    </message>
    <message>
        <source>Have they made their revocation document?</source>
        <translation>Ha creato il suo documento di revoca?</translation>
    </message>
    <message>
        <source>Did you meet, or were in touch through several different channels?</source>
        <translation>Vi siete incontrati, o sentiti per più vie diverse?</translation>
    </message>
    <message>
        <source>Have others who know them been asked about this?</source>
        <translation>Hai chiesto ad altri che la conoscono?</translation>
    </message>
    <message>
        <source>Do they master their account: have they sent money from it?</source>
        <translation>Padroneggia il suo conto: ha già inviato denaro da lì?</translation>
    </message>
    <message>
        <source>Have they studied the licence as it stands now?</source>
        <translation>Ha studiato la licenza nella sua versione attuale?</translation>
    </message>
    <message>
        <source>Will they make their revocation document once the invitation is final?</source>
        <translation>Creerà il suo documento di revoca quando l’invito sarà definitivo?</translation>
    </message>
    <message>
        <source>Is this their only identity, as far as you know, and do they know it must stay so?</source>
        <translation>È la sua unica identità, per quanto ne sai, e sa che deve restare così?</translation>
    </message>
    <message>
        <source>Do they keep their secret where they will find it again?</source>
        <translation>Custodisce il suo segreto dove potrà ritrovarlo?</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Licence of the Ğ1</source>
        <translation>Licenza della Ğ1</translation>
    </message>
    <message>
        <source>Who becomes a member of the Ğ1 accepts this licence, and every program for the Ğ1 hands it on. Read it before you certify somebody, and have them read it.</source>
        <translation>Chi diventa membro della Ğ1 accetta questa licenza, e ogni programma per la Ğ1 la trasmette. Leggila prima di certificare qualcuno, e fagliela leggere.</translation>
    </message>
    <message>
        <source>This is the licence of the Ğ1, which is not the currency you are in: that one may have a licence of its own, which its members know.</source>
        <translation>Questa è la licenza della Ğ1, che non è la moneta in cui sei: quella ha forse una licenza sua, che i suoi membri conoscono.</translation>
    </message>
    <message>
        <source>&amp;Language of the text</source>
        <translation>&amp;Lingua del testo</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Testo della licenza</translation>
    </message>
    <message>
        <source>Version {version}, of {date}</source>
        <translation>Versione {version}, del {date}</translation>
    </message>
    <message>
        <source>This translation is of an older version. The newest text is in French: version {version}.</source>
        <translation>Questa traduzione è di una versione più vecchia. Il testo più recente è in francese: versione {version}.</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Sakia is locked</source>
        <translation>Sakia è bloccato</translation>
    </message>
    <message>
        <source>Your keys are encrypted on this computer. Type your password to go on.</source>
        <translation>Le tue chiavi sono cifrate su questo computer. Scrivi la password per continuare.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>Open with my session</source>
        <translation>Apri con la mia sessione</translation>
    </message>
    <message>
        <source>Take the previous version</source>
        <translation>Usa la versione precedente</translation>
    </message>
    <message>
        <source>Forgotten password?</source>
        <translation>Password dimenticata?</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Apertura…</translation>
    </message>
    <message>
        <source>The accounts of the demonstration open with: {password}</source>
        <translation>I conti della dimostrazione si aprono con: {password}</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What Sakia noted since it started, for somebody who helps you. It stays in memory and is sent to nobody. Passwords, phrases and keys are never in it; addresses are shortened.</source>
        <translation>Ciò che Sakia ha annotato dall’avvio, per chi ti aiuta. Resta in memoria e non viene inviato a nessuno. Password, frasi e chiavi non ci sono mai; gli indirizzi sono abbreviati.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostra</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avvisi ed errori</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errori</translation>
    </message>
    <message>
        <source>&amp;With these words</source>
        <translation>Con queste &amp;parole</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Righe del registro</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>Nulla è stato annotato.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salva…</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Salva il registro</translation>
    </message>
</context>
<context>
    <name>MakeRevocationCard</name>
    <message>
        <source>Make the revocation of your identity</source>
        <translation>Prepara la revoca della tua identità</translation>
    </message>
    <message>
        <source>The day your key is lost or stolen, only this document can stop others from living under your name. Make it now, and keep it as a secret: whoever holds it can end your identity.</source>
        <translation>Il giorno in cui la tua chiave è persa o rubata, solo questo documento può impedire ad altri di vivere con il tuo nome. Crealo ora, e custodiscilo come un segreto: chi lo possiede può mettere fine alla tua identità.</translation>
    </message>
    <message>
        <source>&amp;Identity of the account</source>
        <translation>&amp;Identità del conto</translation>
    </message>
    <message>
        <source>Make the document</source>
        <translation>Crea il documento</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Salva come file…</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Mostra il codice</translation>
    </message>
    <message>
        <source>Hide it again</source>
        <translation>Nascondilo di nuovo</translation>
    </message>
    <message>
        <source>Revoke now…</source>
        <translation>Revoca ora…</translation>
    </message>
    <message>
        <source>The document is made, and nothing is published. Save it on paper or as a file.</source>
        <translation>Il documento è creato, e nulla è pubblicato. Salvalo per stamparlo o come file.</translation>
    </message>
    <message>
        <source>Save the revocation</source>
        <translation>Salva la revoca</translation>
    </message>
    <message>
        <source>QR code of your revocation, a secret</source>
        <translation>Codice QR della tua revoca, un segreto</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Save as a PDF…</source>
        <translation>Salva come PDF…</translation>
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
        <translation>Solo le righe con questa persona</translation>
    </message>
    <message>
        <source>At least ({unit})</source>
        <translation>Almeno ({unit})</translation>
    </message>
    <message>
        <source>At most ({unit})</source>
        <translation>Al massimo ({unit})</translation>
    </message>
    <message>
        <source>Smallest amount, in {unit}</source>
        <translation>Importo minimo, in {unit}</translation>
    </message>
    <message>
        <source>Largest amount, in {unit}</source>
        <translation>Importo massimo, in {unit}</translation>
    </message>
    <message>
        <source>Group dividends</source>
        <translation>Raggruppa i dividendi</translation>
    </message>
    <message>
        <source>Show the dividends of a month as one line</source>
        <translation>Mostra i dividendi di un mese in una sola riga</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Questo conto</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tutti i conti</translation>
    </message>
    <message>
        <source>Whose lines</source>
        <translation>Di chi sono le righe</translation>
    </message>
</context>
<context>
    <name>Movements</name>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Universal dividend</source>
        <translation>Dividendo universale</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Commissione</translation>
    </message>
    <message>
        <source>Paid to the common treasury.</source>
        <translation>Pagata alla tesoreria comune.</translation>
    </message>
    <message>
        <source>Fee refunded</source>
        <translation>Commissione rimborsata</translation>
    </message>
    <message>
        <source>Given back by the common treasury.</source>
        <translation>Resa dalla tesoreria comune.</translation>
    </message>
    <message>
        <source>Remainder lost</source>
        <translation>Resto perduto</translation>
    </message>
    <message>
        <source>Held money lost</source>
        <translation>Denaro trattenuto perduto</translation>
    </message>
    <message>
        <source>What it guaranteed failed: it went to the common treasury.</source>
        <translation>Ciò che garantiva è fallito: è andato al tesoro comune.</translation>
    </message>
    <message>
        <source>One-time account</source>
        <translation>Conto usa e getta</translation>
    </message>
    <message>
        <source>Money that waits under a key used only once.</source>
        <translation>Denaro che aspetta sotto una chiave usata una sola volta.</translation>
    </message>
    <message>
        <source>Money destroyed</source>
        <translation>Denaro distrutto</translation>
    </message>
    <message>
        <source>Destroyed by the account itself.</source>
        <translation>Distrutto dal conto stesso.</translation>
    </message>
    <message>
        <source>Other movement</source>
        <translation>Altro movimento</translation>
    </message>
    <message>
        <source>Made by a rule of the currency that is not a payment.</source>
        <translation>Dovuto a una regola della moneta, non a un pagamento.</translation>
    </message>
    <message>
        <source>Unexplained difference</source>
        <translation>Differenza non spiegata</translation>
    </message>
    <message>
        <source>The balance read from servers differs from all other lines together by this much. This line goes away when the missing ones come.</source>
        <translation>Il saldo letto dai server differisce di tanto dalla somma di tutte le altre righe. Questa riga sparisce quando arrivano quelle che mancano.</translation>
    </message>
    <message>
        <source>Free again: the total does not change.</source>
        <translation>Di nuovo libero: il totale non cambia.</translation>
    </message>
    <message>
        <source>Dividends claimed</source>
        <translation>Dividendi riscossi</translation>
    </message>
    <message>
        <source>Counted day by day already: the total does not change.</source>
        <translation>Già contati giorno per giorno: il totale non cambia.</translation>
    </message>
    <message>
        <source>Money held</source>
        <translation>Denaro trattenuto</translation>
    </message>
    <message>
        <source>Still yours, and held for now: the total does not change.</source>
        <translation>Ancora tuo, trattenuto per ora: il totale non cambia.</translation>
    </message>
    <message>
        <source>Held money released</source>
        <translation>Denaro liberato</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Cauzione</translation>
    </message>
    <message>
        <source>Still yours, and set aside for now: the total does not change.</source>
        <translation>Ancora tuo, messo da parte per ora: il totale non cambia.</translation>
    </message>
    <message>
        <source>Deposit returned</source>
        <translation>Cauzione resa</translation>
    </message>
    <message>
        <source>Too little for an account to keep: a rule of the currency took it away.</source>
        <translation>Troppo poco perché un conto lo conservi: una regola della moneta lo ha tolto.</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>Choose the name</source>
        <translation>Scegli il nome</translation>
    </message>
    <message>
        <source>&amp;Name of the identity</source>
        <translation>&amp;Nome dell’identità</translation>
    </message>
    <message>
        <source>One living person, one identity, one dividend: the whole currency rests on this promise.</source>
        <translation>Una persona viva, un’identità, un dividendo: tutta la moneta poggia su questa promessa.</translation>
    </message>
    <message>
        <source>I &amp;promise that this is my only identity in this currency</source>
        <translation>&amp;Prometto che questa è la mia unica identità in questa moneta</translation>
    </message>
    <message>
        <source>Choose this name for good</source>
        <translation>Scegli questo nome per sempre</translation>
    </message>
    <message>
        <source>{shortest} to {longest} letters without accents, digits, “-” or “_”. Everybody sees it, and it can never change.</source>
        <translation>Da {shortest} a {longest} lettere senza accenti, cifre, «-» o «_». Lo vedono tutti, e non potrà mai cambiare.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>{name}, verified identity</source>
        <translation>{name}, identità verificata</translation>
    </message>
    <message>
        <source>{mark} after a name: the verified name of an identity, which nobody else can bear.</source>
        <translation>{mark} dopo un nome: il nome verificato di un’identità, che nessun altro può portare.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Choose other servers</source>
        <translation>Scegli altri server</translation>
    </message>
    <message>
        <source>What is believed</source>
        <translation>Ciò che si crede</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Servers heard of</source>
        <translation>Server di cui si sente parlare</translation>
    </message>
    <message>
        <source>Nodes tell of these. They are neither asked nor believed unless you add them to your own.</source>
        <translation>Di questi parlano i nodi. Non si interrogano né si credono, a meno che tu li aggiunga ai tuoi.</translation>
    </message>
    <message>
        <source>Who is contacted, and what they learn</source>
        <translation>Chi viene contattato e che cosa apprende</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Aggiungi un server</translation>
    </message>
    <message>
        <source>No server is known for this currency: add one below.</source>
        <translation>Nessun server di questa moneta è noto: aggiungine uno qui sotto.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Remembers the history of accounts, the comments and the names.</source>
        <translation>Ricorda la cronologia dei conti, i commenti e i nomi.</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>Indicizzatore</translation>
    </message>
    <message>
        <source>No block heard of yet.</source>
        <translation>Ancora nessun blocco noto.</translation>
    </message>
    <message>
        <source>Final block {final}, heard {ago}.</source>
        <translation>Blocco definitivo {final}, ricevuto {ago}.</translation>
    </message>
    <message>
        <source>Newest block, not final yet: {best}.</source>
        <translation>Blocco più recente, non ancora definitivo: {best}.</translation>
    </message>
    <message>
        <source>Balances and payments work without it; new lines of histories come when it is back.</source>
        <translation>Saldi e pagamenti funzionano senza; le nuove righe delle cronologie arrivano al suo ritorno.</translation>
    </message>
    <message>
        <source>It has read up to {moment} only ({block}): the newest lines of histories are missing.</source>
        <translation>Ha letto solo fino a {moment} ({block}): mancano le righe più recenti delle cronologie.</translation>
    </message>
</context>
<context>
    <name>Newcomer</name>
    <message>
        <source>An account with a little money</source>
        <translation>Un conto con un po’ di denaro</translation>
    </message>
    <message>
        <source>An invitation, which is the first certification</source>
        <translation>Un invito, che è la prima certificazione</translation>
    </message>
    <message>
        <source>A name, chosen for good</source>
        <translation>Un nome, scelto per sempre</translation>
    </message>
    <message>
        <source>Five certifications</source>
        <translation>Cinque certificazioni</translation>
    </message>
    <message>
        <source>The evaluation of the distance</source>
        <translation>La valutazione della distanza</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>to do now</source>
        <translation>da fare ora</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>later</source>
        <translation>più tardi</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>non possibile</translation>
    </message>
    <message>
        <source>Anybody can do this: somebody lends the money, for instance.</source>
        <translation>Può farlo chiunque: per esempio qualcuno presta il denaro.</translation>
    </message>
    <message>
        <source>A member who knows the newcomer must do this.</source>
        <translation>Deve farlo un membro che conosce la nuova persona.</translation>
    </message>
    <message>
        <source>The newcomer must do this.</source>
        <translation>Deve farlo la nuova persona.</translation>
    </message>
    <message>
        <source>Other members must do this.</source>
        <translation>Devono farlo altri membri.</translation>
    </message>
    <message>
        <source>The newcomer or any member asks; whoever asks has the money held.</source>
        <translation>La chiede la nuova persona o un membro qualsiasi; a chi la chiede il denaro viene trattenuto.</translation>
    </message>
    <message>
        <source>Nobody has to do anything: the oracles of the currency work.</source>
        <translation>Nessuno deve fare nulla: lavorano gli oracoli della moneta.</translation>
    </message>
    <message>
        <source>Until {date}, when the identity is revoked for good.</source>
        <translation>Fino al {date}, quando l’identità viene revocata per sempre.</translation>
    </message>
    <message>
        <source>Until {date}, when the identity is removed.</source>
        <translation>Fino al {date}, quando l’identità viene rimossa.</translation>
    </message>
    <message>
        <source>The account must hold {needed}; {missing} are missing. They stay the newcomer’s.</source>
        <translation>Il conto deve contenere {needed}; mancano {missing}. Quel denaro resta della nuova persona.</translation>
    </message>
    <message>
        <source>An invitation creates the identity. A member can make one in five days.</source>
        <translation>Un invito crea l’identità. Un membro può farne uno ogni cinque giorni.</translation>
    </message>
    <message>
        <source>Choosing the name accepts the invitation.</source>
        <translation>Scegliere il nome è accettare l’invito.</translation>
    </message>
    <message>
        <source>{price} are held from whoever asks: they come back when it succeeds, and are lost when it fails.</source>
        <translation>A chi la chiede vengono trattenuti {price}: tornano se riesce, e sono perduti se fallisce.</translation>
    </message>
    <message>
        <source>The certifications suffice until {date}.</source>
        <translation>Le certificazioni bastano fino al {date}.</translation>
    </message>
    <message>
        <source>The distance is being evaluated: the answer comes within 12 minutes.</source>
        <translation>La distanza è in valutazione: la risposta arriva entro 12 minuti.</translation>
    </message>
    <message>
        <source>The evaluation failed: too few referees were within five steps, and the money that was held is lost. Find certifications that bring you nearer before you ask again.</source>
        <translation>La valutazione è fallita: troppo pochi referenti erano entro cinque passi, e il denaro trattenuto è perduto. Trova certificazioni che ti avvicinino prima di chiederla di nuovo.</translation>
    </message>
    <message>
        <source>The last evaluation ended without a membership, together with others that the same account paid for. Money was lost for some of them; whether for this one, nothing here tells. Before you ask again, see what an evaluation would find.</source>
        <translation>L’ultima valutazione è finita senza adesione, insieme ad altre pagate dallo stesso conto. Per alcune si è perso denaro; se per questa, qui nulla lo dice. Prima di chiederla di nuovo, guarda che cosa troverebbe una valutazione.</translation>
    </message>
    <message>
        <source>The last evaluation ended without a membership, and no money is known to be lost: the oracles gave no answer, or certifications were missing by then. It can be asked for again.</source>
        <translation>L’ultima valutazione è finita senza adesione, e non risulta denaro perduto: gli oracoli non hanno risposto, o allora mancavano certificazioni. Si può chiedere di nuovo.</translation>
    </message>
    <message>
        <source>1 of 3: the requests of these minutes are gathered.</source>
        <translation>1 di 3: si raccolgono le richieste di questi minuti.</translation>
    </message>
    <message>
        <source>2 of 3: the oracles work the distance out.</source>
        <translation>2 di 3: gli oracoli calcolano la distanza.</translation>
    </message>
    <message>
        <source>3 of 3: the oracles hand their results in.</source>
        <translation>3 di 3: gli oracoli consegnano i loro risultati.</translation>
    </message>
    <message>
        <source>Answer at about {time}, {within}. You may close Sakia meanwhile.</source>
        <translation>Risposta verso le {time}, {within}. Intanto puoi chiudere Sakia.</translation>
    </message>
    <message>
        <source>This account is linked to somebody’s identity: unlink it first, or take another account.</source>
        <translation>Questo conto è collegato all’identità di qualcuno: prima scollegalo, o prendi un altro conto.</translation>
    </message>
    <message>
        <source>This identity is revoked for good. Another account can be invited under another name.</source>
        <translation>Questa identità è revocata per sempre. Un altro conto può essere invitato con un altro nome.</translation>
    </message>
    <message>
        <source>This version of Sakia does not know the status that the currency gave this identity: a newer one will.</source>
        <translation>Questa versione di Sakia non conosce lo stato che la moneta ha dato a questa identità: una più recente lo conoscerà.</translation>
    </message>
    <message>
        <source>The name is free. Names that look like it could not be looked for now.</source>
        <translation>Il nome è libero. Per ora non si sono potuti cercare nomi simili.</translation>
    </message>
    <message>
        <source>The name is free, and none that is known looks like it.</source>
        <translation>Il nome è libero, e nessuno di quelli noti gli somiglia.</translation>
    </message>
    <message>
        <source>The name is free, but it looks like {names}: people may take one for the other.</source>
        <translation>Il nome è libero, ma somiglia a {names}: si potrebbe scambiare l’uno per l’altro.</translation>
    </message>
    <message>
        <source>An identity, declared under a name for good</source>
        <translation>Un’identità, dichiarata con un nome per sempre</translation>
    </message>
    <message>
        <source>The request to become a member</source>
        <translation>La richiesta di diventare membro</translation>
    </message>
    <message>
        <source>The identity waits with the network until there are enough certifications, and is written together with them.</source>
        <translation>L’identità aspetta nella rete finché ci sono abbastanza certificazioni, e viene scritta insieme a loro.</translation>
    </message>
    <message>
        <source>It has been asked for: a block takes the request as soon as enough referees are within reach.</source>
        <translation>È stato chiesto: un blocco prende la richiesta non appena abbastanza referenti sono raggiungibili.</translation>
    </message>
    <message>
        <source>A block takes the request once enough referees are within reach. It costs nothing.</source>
        <translation>Un blocco prende la richiesta quando abbastanza referenti sono raggiungibili. Non costa nulla.</translation>
    </message>
</context>
<context>
    <name>NewcomerPart</name>
    <message>
        <source>What you see may be old.</source>
        <translation>Ciò che vedi potrebbe non essere aggiornato.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Sakia made a mistake. Nothing was sent because of it; what you see may not be up to date.</source>
        <translation>Sakia ha avuto un errore. Per questo non è stato inviato nulla; ciò che vedi potrebbe non essere aggiornato.</translation>
    </message>
    <message>
        <source>See the report</source>
        <translation>Vedi il rapporto</translation>
    </message>
</context>
<context>
    <name>OperationList</name>
    <message>
        <source>On the way</source>
        <translation>In cammino</translation>
    </message>
    <message>
        <source>See the network</source>
        <translation>Vedi la rete</translation>
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
        <translation>Riscossione di dividendi</translation>
    </message>
    <message>
        <source>Invitation of a newcomer</source>
        <translation>Invito di una nuova persona</translation>
    </message>
    <message>
        <source>Choice of a name</source>
        <translation>Scelta di un nome</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Certificazione</translation>
    </message>
    <message>
        <source>Request to become or stay a member</source>
        <translation>Richiesta di diventare o restare membro</translation>
    </message>
    <message>
        <source>Farewell to the web of trust</source>
        <translation>Addio alla rete di fiducia</translation>
    </message>
    <message>
        <source>Revocation of an identity</source>
        <translation>Revoca di un’identità</translation>
    </message>
    <message>
        <source>Change of the identity’s account</source>
        <translation>Cambio del conto dell’identità</translation>
    </message>
    <message>
        <source>Link of an account to the identity</source>
        <translation>Collegamento di un conto all’identità</translation>
    </message>
    <message>
        <source>End of the link to an identity</source>
        <translation>Fine del collegamento a un’identità</translation>
    </message>
    <message>
        <source>Money brought in</source>
        <translation>Denaro ripreso</translation>
    </message>
</context>
<context>
    <name>OwnServersCard</name>
    <message>
        <source>Your own servers</source>
        <translation>I tuoi server</translation>
    </message>
    <message>
        <source>A node starts with wss://, an indexer with https://. It is asked first which currency it keeps.</source>
        <translation>Un nodo comincia con wss://, un indicizzatore con https://. Prima gli si chiede quale moneta tiene.</translation>
    </message>
    <message>
        <source>Address of a &amp;server</source>
        <translation>Indirizzo di un &amp;server</translation>
    </message>
    <message>
        <source>Check and add</source>
        <translation>Controlla e aggiungi</translation>
    </message>
    <message>
        <source>Every connection goes through it, and names are found at its far end. Such as socks5://127.0.0.1:9050.</source>
        <translation>Ci passano tutte le connessioni, e i nomi si cercano all’altro capo. Per esempio socks5://127.0.0.1:9050.</translation>
    </message>
    <message>
        <source>SOCKS5 &amp;proxy</source>
        <translation>Pro&amp;xy SOCKS5</translation>
    </message>
    <message>
        <source>Keep the proxy</source>
        <translation>Salva il proxy</translation>
    </message>
    <message>
        <source>Ask my own servers &amp;alone</source>
        <translation>Interr&amp;oga solo i miei server</translation>
    </message>
    <message>
        <source>The network’s list is not fetched then.</source>
        <translation>Allora l’elenco della rete non viene scaricato.</translation>
    </message>
    <message>
        <source>Added. It is asked from now on.</source>
        <translation>Aggiunto. Da ora viene interrogato.</translation>
    </message>
    <message>
        <source>It was named when Sakia was started, and is asked until Sakia ends.</source>
        <translation>È stato indicato all’avvio di Sakia, e viene interrogato finché Sakia non si chiude.</translation>
    </message>
    <message>
        <source>Kept. It holds from now on.</source>
        <translation>Salvato. Vale da ora.</translation>
    </message>
    <message>
        <source>A node’s address, such as g1.example.org:10901. It is asked first which currency it keeps.</source>
        <translation>L’indirizzo di un nodo, come g1.example.org:10901. Prima gli si chiede quale moneta tiene.</translation>
    </message>
</context>
<context>
    <name>PageHelp</name>
    <message>
        <source>Hide the help of this page ({keys})</source>
        <translation>Nascondi l’aiuto di questa pagina ({keys})</translation>
    </message>
    <message>
        <source>Help on this page ({keys})</source>
        <translation>Aiuto su questa pagina ({keys})</translation>
    </message>
    <message>
        <source>All you have at a glance: the sum of the accounts whose key is here, what there is to do, the latest movements. UD, the universal dividend, is the money that each member creates every day. To claim it brings it into the account.</source>
        <translation>Tutto ciò che hai, a colpo d’occhio: la somma dei conti la cui chiave è qui, che cosa c’è da fare, gli ultimi movimenti. Il DU, dividendo universale, è il denaro che ogni membro crea ogni giorno. Riscuoterlo lo fa entrare nel conto.</translation>
    </message>
    <message>
        <source>One account: its balance, its address to give to others, and all that came and went. A line is final once most servers have confirmed its block, about half a minute after it: nobody can take it back then. Member means that this person is in the web of trust and creates the UD.</source>
        <translation>Un conto: il saldo, l’indirizzo da dare agli altri, e tutto ciò che è entrato e uscito. Una riga è definitiva quando la maggior parte dei server ha confermato il suo blocco, circa mezzo minuto dopo: allora nessuno può più annullarla. Membro significa che questa persona è nella rete di fiducia e crea il DU.</translation>
    </message>
    <message>
        <source>Find who is paid by name, address, link or QR code, and type how much; nothing leaves before you have read the summary and signed. Signed, sent, in a block, final: a payment can be refused until it is in a block, and is beyond recall once it is final. Comments are public, and stay for ever.</source>
        <translation>Trova chi pagare per nome, indirizzo, link o codice QR, e scrivi quanto; nulla parte prima che tu abbia letto il riassunto e firmato. Firmato, inviato, in un blocco, definitivo: un pagamento può essere rifiutato finché non è in un blocco, e non si può più richiamare quando è definitivo. I commenti sono pubblici, per sempre.</translation>
    </message>
    <message>
        <source>Show this QR code or give this link: whoever pays finds your address, the amount and the comment filled in. The page waits with you, and shows a green tick when the money arrives. An address may be given to anybody: one can only pay to it.</source>
        <translation>Mostra questo codice QR o dai questo link: chi paga trova già scritti il tuo indirizzo, l’importo e il commento. La pagina aspetta con te e mostra un segno verde quando arriva il denaro. Un indirizzo si può dare a chiunque: serve solo a pagarti.</translation>
    </message>
    <message>
        <source>An account is a key: whoever has its recovery phrase has its money. Create one, restore one you have, or watch one without its key, to see its history without paying from it.</source>
        <translation>Un conto è una chiave: chi ha la sua frase di recupero ha il suo denaro. Creane uno, recupera quello che hai già, o seguine uno senza la chiave, per vederne la cronologia senza pagare.</translation>
    </message>
    <message>
        <source>The people you pay, under the names you give them: these are your own words, and nobody else sees this list. A name followed by ✓ is another thing: the verified name of an identity, which nobody else can have.</source>
        <translation>Le persone che paghi, con i nomi che dai loro: li scegli tu, e nessun altro vede questa lista. Un nome seguito da ✓ è un’altra cosa: il nome verificato di un’identità, unico nella moneta.</translation>
    </message>
    <message>
        <source>Who is a member, and until when. A member certifies people met and well known, and must be held by five certifications in force. A certification lasts two years, a membership one: both are renewed here. The distance is how many steps of certifications lie between two people.</source>
        <translation>Chi è membro, e fino a quando. Un membro certifica persone incontrate e ben conosciute, e deve avere lui stesso cinque certificazioni valide. Una certificazione dura due anni, un’adesione uno: si rinnovano entrambe qui. La distanza è il numero di passi di certificazione tra due persone.</translation>
    </message>
    <message>
        <source>How the currency fares. UD is what each member creates a day; N the number of members, M all the money there is, and M/N the share of each if it were spread evenly. The UD is re-evaluated twice a year so that all generations create alike.</source>
        <translation>Come va la moneta. Il DU è ciò che ogni membro crea al giorno; N il numero di membri; M tutto il denaro che c’è; M/N la parte di ciascuno se fosse diviso in parti uguali. Il DU è rivalutato due volte l’anno perché tutte le generazioni creino allo stesso modo.</translation>
    </message>
    <message>
        <source>Which computers are asked. Nodes keep the money and take payments; indexers, called squids, tell the history. What most of several nodes agree on is shown: none has to be believed alone.</source>
        <translation>A quali computer si chiede. I nodi tengono il denaro e accettano i pagamenti; gli indicizzatori, detti squid, raccontano la cronologia. Si mostra ciò su cui concorda la maggior parte dei nodi: nessuno va creduto da solo.</translation>
    </message>
    <message>
        <source>Each choice is kept as soon as it is made. They hold for this profile on this computer, and nobody else learns of them.</source>
        <translation>Ogni scelta è conservata appena è fatta. Vale per questo profilo su questo computer, e nessun altro ne viene a conoscenza.</translation>
    </message>
    <message>
        <source>What the program noted since it was started, to join to a question when something went wrong. No key, no password and no whole address is ever in it.</source>
        <translation>Ciò che il programma ha annotato da quando è partito, da allegare a una domanda quando qualcosa è andato storto. Non contiene mai chiavi, password o indirizzi interi.</translation>
    </message>
    <message>
        <source>What everybody promises who certifies somebody: to know the person well, and that this is their only identity. The money rests on that.</source>
        <translation>Ciò che promette chiunque certifichi qualcuno: di conoscere bene la persona, e che questa è la sua unica identità. Il denaro si fonda su questo.</translation>
    </message>
    <message>
        <source>A program that holds keys is worth forging. With each release the project publishes a list of its files, and signs it. Here a file is compared with that list, and the list with the project’s key, before anybody opens the file.</source>
        <translation>Un programma che custodisce chiavi vale la pena di essere falsificato. Con ogni versione il progetto pubblica l’elenco dei suoi file, e lo firma. Qui un file si confronta con quell’elenco, e l’elenco con la chiave del progetto, prima che qualcuno apra il file.</translation>
    </message>
    <message>
        <source>Somebody stands in the middle: on the left who certified them, on the right whom they certify. Dashed and dotted arrows end soon. A referee certifies, and is certified, often enough to count: to be a member one must have four in five of them within five steps.</source>
        <translation>Qualcuno è al centro: a sinistra chi l’ha certificato, a destra chi certifica. Le frecce tratteggiate e a puntini finiscono presto. Un referente certifica ed è certificato abbastanza spesso da contare: per essere membro bisogna averne quattro su cinque entro cinque passi.</translation>
    </message>
    <message>
        <source>People whose deadlines you watch together, those around you for instance. What runs out first stands first, with what each needs and who of the group could help. Groups stay on this computer; they can be printed, or taken into a spreadsheet or a calendar.</source>
        <translation>Persone di cui segui insieme le scadenze, per esempio quelle intorno a te. Ciò che scade prima viene prima, con ciò che serve a ciascuna e chi del gruppo potrebbe aiutare. I gruppi restano su questo computer; si possono stampare, o portare in un foglio di calcolo o in un calendario.</translation>
    </message>
    <message>
        <source>To certify says: I know this person well, and this is their only identity. You may do so every five days, a hundred times in all, and each lasts two years. “Certify later” puts somebody into your queue: Sakia tells you when their turn has come, and signs nothing by itself.</source>
        <translation>Certificare vuol dire: conosco bene questa persona, e questa è la sua unica identità. Si può fare ogni cinque giorni, cento volte in tutto, e ognuna dura due anni. «Certifica più tardi» mette qualcuno in coda: Sakia ti dice quando arriva il suo turno, e non firma nulla da sé.</translation>
    </message>
    <message>
        <source>One board for who comes in and for who helps them: 3 Ğ1 on the account, an invitation, a name, five certifications, an evaluation of the distance. Each step says who must act, what is missing and until when. 10 Ğ1 are held by the evaluation, and lost when the distance is too great.</source>
        <translation>Una tabella per chi arriva e per chi lo aiuta: 3 Ğ1 sul conto, un invito, un nome, cinque certificazioni, una valutazione della distanza. Ogni passo dice chi deve agire, che cosa manca e fino a quando. La valutazione trattiene 10 Ğ1, perduti se la distanza è troppo grande.</translation>
    </message>
    <message>
        <source>The day your key is lost or stolen, this document ends your identity, so that nobody lives under your name. Make it now, print it or save it, and keep it apart from your recovery phrase. Any account can publish it, and nothing undoes it.</source>
        <translation>Il giorno in cui la tua chiave è persa o rubata, questo documento mette fine alla tua identità, perché nessuno viva con il tuo nome. Crealo ora, stampalo o salvalo, e tienilo separato dalla tua frase di recupero. Qualsiasi conto può pubblicarlo, e nulla lo annulla.</translation>
    </message>
    <message>
        <source>An identity can move to another account of yours, once in six months: its name, its certifications and its membership go with it, the money stays. An account that is linked to it has its fees given back as a member’s, and no other right.</source>
        <translation>Un’identità può passare a un altro tuo conto, una volta ogni sei mesi: il nome, le certificazioni e l’adesione la seguono, il denaro resta. A un conto collegato si rimborsano le commissioni come a quello di un membro, e non ha altri diritti.</translation>
    </message>
    <message>
        <source>What you answered to the questions of the licence before each certification, with its date: to remember, years later, why you vouched for somebody. It stays on this computer alone, and can be printed.</source>
        <translation>Ciò che hai risposto alle domande della licenza prima di ogni certificazione, con la data: per ricordare, anni dopo, perché hai garantito per qualcuno. Resta solo su questo computer, e si può stampare.</translation>
    </message>
    <message>
        <source>All you have at a glance: the sum of the accounts whose key is here, what there is to do, the latest movements. UD, the universal dividend, is the money that each member creates. It comes into the account by itself.</source>
        <translation>Tutto ciò che hai a colpo d’occhio: la somma dei conti la cui chiave è qui, che cosa c’è da fare, gli ultimi movimenti. Il DU, dividendo universale, è il denaro che ogni membro crea. Arriva da sé nel conto.</translation>
    </message>
    <message>
        <source>One account: its balance, its address to give to others, and all that came and went. A line is called final once six blocks lie on top of its own: until then, and seldom after, the network may undo it. Member means that this person is in the web of trust and creates the UD.</source>
        <translation>Un conto: il suo saldo, il suo indirizzo da dare agli altri, e tutto ciò che è entrato e uscito. Una riga si dice definitiva quando sei blocchi stanno sopra il suo: fino ad allora, e di rado dopo, la rete può disfarla. Membro vuol dire che questa persona è nella rete di fiducia e crea il DU.</translation>
    </message>
    <message>
        <source>How the currency fares. UD is what each member creates each time; N the number of members, M all the money there is, and M/N the share of each if it were spread evenly. The UD is re-evaluated now and then so that all generations create alike: the rules below say when.</source>
        <translation>Come va la moneta. Il DU è ciò che ogni membro crea ogni volta; N il numero dei membri, M tutto il denaro che c’è, e M/N la quota di ciascuno se fosse diviso in parti uguali. Il DU viene rivalutato di tanto in tanto perché tutte le generazioni creino lo stesso: le regole qui sotto dicono quando.</translation>
    </message>
    <message>
        <source>Which computers are asked. Nodes keep the money, take payments and tell the history. What most of several nodes agree on is shown: none has to be believed alone.</source>
        <translation>A quali computer si chiede. I nodi tengono il denaro, accettano i pagamenti e raccontano la cronologia. Si mostra ciò su cui concorda la maggior parte di più nodi: a nessuno si deve credere da solo.</translation>
    </message>
    <message>
        <source>Who is a member, and until when. A member certifies people met and well known, and must be held by enough certifications in force. Memberships and certifications end, and are renewed here: the page “Currency” has the rules. The distance is how many steps of certifications lie between two people.</source>
        <translation>Chi è membro, e fino a quando. Un membro certifica persone incontrate e ben conosciute, e deve avere abbastanza certificazioni valide. Adesioni e certificazioni finiscono, e si rinnovano qui: la pagina «Moneta» ha le regole. La distanza è quanti passi di certificazione separano due persone.</translation>
    </message>
    <message>
        <source>Somebody stands in the middle: on the left who certified them, on the right whom they certify. Dashed and dotted arrows end soon. A referee certifies, and is certified, often enough to count: to be a member one must have enough of them within reach.</source>
        <translation>Qualcuno sta al centro: a sinistra chi l’ha certificato, a destra chi certifica. Le frecce tratteggiate e a puntini finiscono presto. Un referente certifica, ed è certificato, abbastanza da contare: per essere membro bisogna averne abbastanza raggiungibili.</translation>
    </message>
    <message>
        <source>To certify says: I know this person well, and this is their only identity. How often you may do so, and how long it lasts, stands on the page “Currency”. “Certify later” puts somebody into your queue: Sakia tells you when their turn has come, and signs nothing by itself.</source>
        <translation>Certificare vuol dire: conosco bene questa persona, e questa è la sua sola identità. Quanto spesso puoi farlo, e quanto dura, sta nella pagina «Moneta». «Certifica più tardi» mette qualcuno nella tua coda: Sakia ti dice quando è il suo turno, e non firma nulla da sé.</translation>
    </message>
    <message>
        <source>One board for who comes in and for who helps them: an identity declared under a name, enough certifications, the request to become a member. They wait with the network and are written together. Each step says who must act, what is missing and until when. None of it costs anything.</source>
        <translation>Una tabella per chi arriva e per chi lo aiuta: un’identità dichiarata con un nome, abbastanza certificazioni, la richiesta di diventare membro. Aspettano nella rete e si scrivono insieme. Ogni passo dice chi deve agire, che cosa manca e fino a quando. Nulla di questo costa.</translation>
    </message>
    <message>
        <source>In this currency an identity stays with the key that declared it, and no other account has a part in it. Whoever loses the key, or whose key is stolen, revokes the identity and declares another one.</source>
        <translation>In questa moneta un’identità resta alla chiave che l’ha dichiarata, e nessun altro conto vi ha parte. Chi perde la chiave, o se la vede rubare, revoca l’identità e ne dichiara un’altra.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Home</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Conti</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Ricevi</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Aggiungi un conto</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatti</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneta</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Licence of the Ğ1</source>
        <translation>Licenza della Ğ1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>About Sakia</source>
        <translation>Informazioni su Sakia</translation>
    </message>
    <message>
        <source>page</source>
        <translation>pagina</translation>
    </message>
    <message>
        <source>Web of trust</source>
        <translation>Rete di fiducia</translation>
    </message>
    <message>
        <source>Check a download</source>
        <translation>Controlla un file scaricato</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <source>every {duration}</source>
        <translation>ogni {duration}</translation>
    </message>
    <message>
        <source>A dividend is created</source>
        <translation>Si crea un dividendo</translation>
    </message>
    <message>
        <source>It is re-evaluated</source>
        <translation>Viene rivalutato</translation>
    </message>
    <message>
        <source>Growth from one re-evaluation to the next (c)</source>
        <translation>Crescita da una rivalutazione alla successiva (c)</translation>
    </message>
    <message>
        <source>An account must hold at least</source>
        <translation>Un conto deve contenere almeno</translation>
    </message>
    <message>
        <source>A block is made</source>
        <translation>Si produce un blocco</translation>
    </message>
    <message>
        <source>To be a member and to certify, one has received</source>
        <translation>Per essere membro e certificare, bisogna aver ricevuto</translation>
    </message>
    <message>
        <source>To invite somebody, one has received</source>
        <translation>Per invitare qualcuno, bisogna aver ricevuto</translation>
    </message>
    <message>
        <source>A certification lasts</source>
        <translation>Una certificazione dura</translation>
    </message>
    <message>
        <source>Between two certifications of one member</source>
        <translation>Tra due certificazioni di uno stesso membro</translation>
    </message>
    <message>
        <source>Certifications in force of one member, at most</source>
        <translation>Certificazioni valide di uno stesso membro, al massimo</translation>
    </message>
    <message>
        <source>A membership lasts</source>
        <translation>Un’adesione dura</translation>
    </message>
    <message>
        <source>It can be renewed after</source>
        <translation>Si può rinnovare dopo</translation>
    </message>
    <message>
        <source>Between two invitations by one member</source>
        <translation>Tra due inviti di uno stesso membro</translation>
    </message>
    <message>
        <source>Who was invited chooses a name within</source>
        <translation>Chi è invitato sceglie un nome entro</translation>
    </message>
    <message>
        <source>And becomes a member within</source>
        <translation>E diventa membro entro</translation>
    </message>
    <message>
        <source>Who is no member any more is revoked after</source>
        <translation>Chi non è più membro è revocato dopo</translation>
    </message>
    <message>
        <source>A revoked identity is removed after</source>
        <translation>Un’identità revocata è rimossa dopo</translation>
    </message>
    <message>
        <source>Between two changes of an identity’s account</source>
        <translation>Tra due cambi del conto di un’identità</translation>
    </message>
    <message>
        <source>Distance: referees within reach</source>
        <translation>Distanza: referenti raggiungibili</translation>
    </message>
    <message>
        <source>{percent} of them, in at most {steps}</source>
        <translation>il {percent} di loro, in al massimo {steps}</translation>
    </message>
    <message>
        <source>Held while a distance is evaluated, lost when it fails</source>
        <translation>Trattenuto durante la valutazione della distanza, perduto se fallisce</translation>
    </message>
    <message>
        <source>An evaluation takes at most</source>
        <translation>Una valutazione dura al massimo</translation>
    </message>
    <message>
        <source>Who declares an identity becomes a member within</source>
        <translation>Chi dichiara un’identità diventa membro entro</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Password attuale</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nuova password</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Ancora la nuova password</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambia la password</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>Le due nuove password non sono uguali.</translation>
    </message>
    <message>
        <source>The password is changed. The old one opens nothing any more.</source>
        <translation>La password è cambiata. La vecchia non apre più nulla.</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Hold to see the password</source>
        <translation>Tieni premuto per vedere la password</translation>
    </message>
</context>
<context>
    <name>PastCard</name>
    <message>
        <source>Its accounts, now and before</source>
        <translation>I suoi conti, ora e prima</translation>
    </message>
    <message>
        <source>Changes of account</source>
        <translation>Cambi di conto</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>Conti collegati</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Former account</source>
        <translation>Conto precedente</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Conto nuovo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conto</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Secondo</translation>
    </message>
    <message>
        <source>Not read yet: an indexer tells it.</source>
        <translation>Non ancora letto: lo dice un indicizzatore.</translation>
    </message>
    <message>
        <source>Always the same account.</source>
        <translation>Sempre lo stesso conto.</translation>
    </message>
    <message>
        <source>None but its own account.</source>
        <translation>Nessuno, oltre al suo conto.</translation>
    </message>
    <message>
        <source>a node</source>
        <translation>un nodo</translation>
    </message>
    <message>
        <source>an indexer alone</source>
        <translation>solo un indicizzatore</translation>
    </message>
</context>
<context>
    <name>PathBoard</name>
    <message>
        <source>The path of {name}</source>
        <translation>Il cammino di {name}</translation>
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
        <translation>&amp;Dal conto</translation>
    </message>
    <message>
        <source>Review the payment</source>
        <translation>Rivedi il pagamento</translation>
    </message>
    <message>
        <source>Empty this form</source>
        <translation>Svuota</translation>
    </message>
    <message>
        <source>I can take it back after a wee&amp;k</source>
        <translation>Posso &amp;riprenderlo dopo una settimana</translation>
    </message>
    <message>
        <source>No account can pay yet</source>
        <translation>Nessun conto può ancora pagare</translation>
    </message>
    <message>
        <source>Create an account or restore one you have: a watched address holds no key here.</source>
        <translation>Crea un conto o recupera quello che hai già: un indirizzo seguito non ha qui alcuna chiave.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Aggiungi un conto</translation>
    </message>
    <message>
        <source>Only a payment to one person can be taken back.</source>
        <translation>Solo un pagamento a una sola persona può essere ripreso.</translation>
    </message>
    <message>
        <source>Until they take it, with a program that knows such payments, it is in no balance; once they did, it is theirs.</source>
        <translation>Finché la persona non lo prende, con un programma che conosce questi pagamenti, non è in nessun saldo; dopo è suo.</translation>
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
        <translation>{payer} paga a {people}: {amount} in tutto, commissione {fee}; dopo restano {rest}.</translation>
    </message>
    <message>
        <source>{payer} pays {recipient} {amount}, fee {fee}; the account is then empty and closed.</source>
        <translation>{payer} paga a {recipient} {amount}, commissione {fee}; il conto è poi vuoto e chiuso.</translation>
    </message>
    <message>
        <source>{payer} pays {recipient} all that can be sent, {amount}, fee {fee}; after it {rest} remain.</source>
        <translation>{payer} paga a {recipient} tutto ciò che si può inviare, {amount}, commissione {fee}; dopo restano {rest}.</translation>
    </message>
    <message>
        <source>{payer} pays {recipient} {amount}, fee {fee}; after it {rest} remain.</source>
        <translation>{payer} paga a {recipient} {amount}, commissione {fee}; dopo restano {rest}.</translation>
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
        <translation>Della commissione tornano più tardi {refund}: sei membro.</translation>
    </message>
    <message>
        <source>{payer} pays {people}: {amount} in all</source>
        <translation>{payer} paga a {people}: {amount} in tutto</translation>
    </message>
    <message>
        <source>{payer} pays {recipient} {amount}</source>
        <translation>{payer} paga a {recipient} {amount}</translation>
    </message>
    <message>
        <source>In a block</source>
        <translation>In un blocco</translation>
    </message>
    <message>
        <source>In {block}</source>
        <translation>In {block}</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmato</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inviato</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitivo</translation>
    </message>
    <message>
        <source>Signed and kept on this computer. It leaves as soon as a server takes it.</source>
        <translation>Firmato e conservato su questo computer. Partirà appena un server lo accetta.</translation>
    </message>
    <message>
        <source>The network has it. The next blocks will hold it.</source>
        <translation>La rete ce l’ha. I prossimi blocchi lo conterranno.</translation>
    </message>
    <message>
        <source>A block holds it. In a moment nobody can undo that any more.</source>
        <translation>Un blocco lo contiene. Tra un momento nessuno potrà più annullarlo.</translation>
    </message>
    <message>
        <source>Paid, for good.</source>
        <translation>Pagato, definitivamente.</translation>
    </message>
    <message>
        <source>A block holds this payment, but no server remembers whether it worked. Compare the balances, or ask the person. Do not pay again before you know.</source>
        <translation>Un blocco contiene questo pagamento, ma nessun server ricorda se è riuscito. Confronta i saldi, o chiedi alla persona. Non pagare di nuovo prima di saperlo.</translation>
    </message>
    <message>
        <source>One operator of {known} answers, and its word alone settles no payment. Once a second one answers, this goes on by itself. Nothing is lost: do not pay again.</source>
        <translation>Risponde un operatore su {known}, e la sua sola parola non decide alcun pagamento. Quando ne risponderà un secondo, si riprende da sé. Nulla è perduto: non pagare di nuovo.</translation>
    </message>
    <message>
        <source>It was handed to the network before the network went away.</source>
        <translation>È stato consegnato alla rete prima che la rete sparisse.</translation>
    </message>
    <message>
        <source>A block held it when the network was last heard.</source>
        <translation>Un blocco lo conteneva quando la rete si è sentita l’ultima volta.</translation>
    </message>
    <message>
        <source>The network cannot be heard now. What follows is shown once it is back, by itself. Nothing is lost: do not pay again.</source>
        <translation>Ora la rete non si sente. Il seguito comparirà da sé quando tornerà. Nulla è perso: non pagare di nuovo.</translation>
    </message>
    <message>
        <source>One server alone tells what this account has, and no other one confirms it now. If it lies, what you sign may come to nothing; nothing can be paid twice.</source>
        <translation>Un solo server dice che cosa ha questo conto, e nessun altro lo conferma ora. Se mente, ciò che firmi può finire in nulla; niente può essere pagato due volte.</translation>
    </message>
    <message>
        <source>A block holds it, but it moved no money, save perhaps the fee. {reason}</source>
        <translation>Un blocco lo contiene, ma non ha mosso denaro, salvo forse la commissione. {reason}</translation>
    </message>
    <message>
        <source>The network did not take it. Nothing was paid. {reason}</source>
        <translation>La rete non l’ha accettato. Non è stato pagato nulla. {reason}</translation>
    </message>
    <message>
        <source>The network has not taken it so far, and no money moved. {reason} If you pay again, the new payment takes the place of this one: both cannot happen.</source>
        <translation>La rete finora non l’ha accettato, e nessun denaro si è mosso. {reason} Se paghi di nuovo, il nuovo pagamento prende il posto di questo: non possono avvenire entrambi.</translation>
    </message>
    <message>
        <source>No block took it in time, and none can any more. Nothing was paid: you can pay again.</source>
        <translation>Nessun blocco l’ha preso in tempo e ormai nessuno può più. Non è stato pagato nulla: puoi pagare di nuovo.</translation>
    </message>
    <message>
        <source>An earlier payment of this account came to nothing, so this one is held back: no money moved. It stays valid until {moment}; after that you can pay again.</source>
        <translation>Un pagamento precedente di questo conto non è andato a buon fine, perciò questo è in sospeso: nessun denaro si è mosso. È valido fino a {moment}; poi potrai pagare di nuovo.</translation>
    </message>
    <message>
        <source>One of your own accounts.</source>
        <translation>Uno dei tuoi conti.</translation>
    </message>
    <message>
        <source>This is your own word for them.</source>
        <translation>È il nome che le dai tu.</translation>
    </message>
    <message>
        <source>Verified name: {name}.</source>
        <translation>Nome verificato: {name}.</translation>
    </message>
    <message>
        <source>No identity is known of this account.</source>
        <translation>Di questo conto non si conosce alcuna identità.</translation>
    </message>
    <message>
        <source>The last time you paid “{name}”, it was another account: {address}. Ask the person which one is right.</source>
        <translation>L’ultima volta che hai pagato «{name}» era un altro conto: {address}. Chiedi alla persona qual è quello giusto.</translation>
    </message>
    <message>
        <source>The name looks like “{name}”, which is another account: {address}. Is it the one you mean?</source>
        <translation>Il nome somiglia a «{name}», che è un altro conto: {address}. È quello che intendi?</translation>
    </message>
    <message>
        <source>After a week {payer} can take it back, as long as it was not taken.</source>
        <translation>Dopo una settimana {payer} può riprenderlo, finché non è stato preso.</translation>
    </message>
    <message>
        <source>A block holds it. Once several more stand on it, nobody can undo that any more.</source>
        <translation>Un blocco lo contiene. Quando ne avrà sopra parecchi altri, nessuno potrà più annullarlo.</translation>
    </message>
    <message>
        <source>An earlier payment of this account came to nothing, so this one is held back: no money moved. Once it is no longer valid, you can look at it once more and pay again.</source>
        <translation>Un pagamento precedente di questo conto non è andato a buon fine, perciò questo è in sospeso: nessun denaro si è mosso. Quando non sarà più valido, potrai rivederlo e pagare di nuovo.</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Who is on the way</source>
        <translation>Chi è in cammino</translation>
    </message>
    <message>
        <source>From an account to a member, step by step: your own way, or that of newcomers whom you accompany.</source>
        <translation>Da un conto a un membro, passo dopo passo: il tuo cammino, o quello delle nuove persone che accompagni.</translation>
    </message>
    <message>
        <source>&amp;Newcomer</source>
        <translation>&amp;Nuova persona</translation>
    </message>
    <message>
        <source>&amp;Accompany somebody</source>
        <translation>&amp;Accompagna qualcuno</translation>
    </message>
    <message>
        <source>The address of the newcomer’s account.</source>
        <translation>L’indirizzo del conto della nuova persona.</translation>
    </message>
    <message>
        <source>Accompany</source>
        <translation>Accompagna</translation>
    </message>
    <message>
        <source>No longer accompany</source>
        <translation>Non accompagnare più</translation>
    </message>
    <message>
        <source>Accompany this person no longer. Nothing of theirs changes.</source>
        <translation>Non accompagnare più questa persona. Per lei non cambia nulla.</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>Show in the middle</source>
        <translation>Metti al centro</translation>
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
        <translation>Aggiungi ai contatti</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copia l’indirizzo</translation>
    </message>
    <message>
        <source>The invited person has to choose a name first.</source>
        <translation>La persona invitata deve prima scegliere un nome.</translation>
    </message>
    <message>
        <source>A revoked identity cannot be certified any more.</source>
        <translation>Un’identità revocata non si può più certificare.</translation>
    </message>
    <message>
        <source>This version of Sakia does not know the status: nothing is done with it.</source>
        <translation>Questa versione di Sakia non conosce lo stato: non ne fa nulla.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Make a group…</source>
        <translation>Crea un gruppo…</translation>
    </message>
    <message>
        <source>Add to a group</source>
        <translation>Aggiungi a un gruppo</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Change</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Pay somebody else</source>
        <translation>Paga un’altra persona</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copia l’indirizzo</translation>
    </message>
    <message>
        <source>Asking who this is…</source>
        <translation>Si chiede chi è…</translation>
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
        <translation>È giusto sul tuo foglio? Copri le parole e scrivi queste due.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Your paper is right: these words open your accounts again on any computer.</source>
        <translation>Il tuo foglio è giusto: queste parole riaprono i tuoi conti su qualsiasi computer.</translation>
    </message>
    <message>
        <source>Word number {number}</source>
        <translation>Parola numero {number}</translation>
    </message>
    <message>
        <source>That is not word number {number}. Look at your paper, or see the words again.</source>
        <translation>Questa non è la parola numero {number}. Guarda il tuo foglio, o rivedi le parole.</translation>
    </message>
</context>
<context>
    <name>PhraseView</name>
    <message>
        <source>I have a secret identifier and a password instead</source>
        <translation>Ho invece un identificativo segreto e una password</translation>
    </message>
    <message>
        <source>Your recovery phrase</source>
        <translation>La tua frase di recupero</translation>
    </message>
    <message>
        <source>Twelve words, or more, in any language. Capitals, accents and line breaks do not matter.</source>
        <translation>Dodici parole o più, in qualsiasi lingua. Maiuscole, accenti e a capo non contano.</translation>
    </message>
    <message>
        <source>Find my accounts</source>
        <translation>Trova i miei conti</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Parole</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) so far</source>
        <translation>
            <numerusform>%n parola finora</numerusform>
            <numerusform>%n parole finora</numerusform>
        </translation>
    </message>
    <message>
        <source>I have a key file instead</source>
        <translation>Ho invece un file di chiave</translation>
    </message>
</context>
<context>
    <name>PrintPaperDialog</name>
    <message>
        <source>Print: {title}</source>
        <translation>Stampa: {title}</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Pagine come saranno stampate</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Show smaller</source>
        <translation>Mostra più piccolo</translation>
    </message>
    <message>
        <source>Show larger</source>
        <translation>Mostra più grande</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>This system’s Qt cannot print. Save a PDF, and print that.</source>
        <translation>Il Qt di questo sistema non può stampare. Salva un PDF, e stampa quello.</translation>
    </message>
    <message>
        <source>Handed to {printer}.</source>
        <translation>Consegnato a {printer}.</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Receipt</source>
        <translation>Ricevuta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>“{comment}”</source>
        <translation>«{comment}»</translation>
    </message>
    <message>
        <source>Pay again</source>
        <translation>Paga di nuovo</translation>
    </message>
    <message>
        <source>Review and pay again</source>
        <translation>Rivedi e paga di nuovo</translation>
    </message>
    <message>
        <source>See the network</source>
        <translation>Vedi la rete</translation>
    </message>
</context>
<context>
    <name>ProgressDots</name>
    <message>
        <source>Step {position} of {count}</source>
        <translation>Passo {position} di {count}</translation>
    </message>
</context>
<context>
    <name>ProtectView</name>
    <message>
        <source>The same password &amp;again</source>
        <translation>La stessa password anc&amp;ora</translation>
    </message>
    <message>
        <source>A name and a password</source>
        <translation>Un nome e una password</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Un nome</translation>
    </message>
    <message>
        <source>Your own word for the account; nobody else sees it.</source>
        <translation>Il nome che dai tu al conto; nessun altro lo vede.</translation>
    </message>
    <message>
        <source>The password opens Sakia here. If you forget it, the recovery phrase opens your accounts again.</source>
        <translation>La password apre Sakia qui. Se la dimentichi, la frase di recupero riapre i tuoi conti.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>&amp;Name of the account</source>
        <translation>&amp;Nome del conto</translation>
    </message>
    <message>
        <source>Your own word for it; nobody else sees it.</source>
        <translation>Il nome che gli dai tu; nessun altro lo vede.</translation>
    </message>
    <message>
        <source>Name of account {number}</source>
        <translation>Nome del conto {number}</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Il mio conto</translation>
    </message>
    <message>
        <source>Account {number}</source>
        <translation>Conto {number}</translation>
    </message>
    <message>
        <source>Four or five words that make you smile are easy to keep and hard to guess.</source>
        <translation>Quattro o cinque parole che ti fanno sorridere sono facili da ricordare e difficili da indovinare.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it good.</source>
        <translation>Discreta. Una parola in più la rende buona.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Buona.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
</context>
<context>
    <name>PublishRevocationCard</name>
    <message>
        <source>Open a revocation that was kept</source>
        <translation>Apri una revoca conservata</translation>
    </message>
    <message>
        <source>Open a document…</source>
        <translation>Apri un documento…</translation>
    </message>
    <message>
        <source>&amp;Published by</source>
        <translation>&amp;Pubblicata da</translation>
    </message>
    <message>
        <source>Any account can publish it.</source>
        <translation>Può pubblicarla qualsiasi conto.</translation>
    </message>
    <message>
        <source>Type {word} to &amp;go on</source>
        <translation>&amp;Scrivi {word} per continuare</translation>
    </message>
    <message>
        <source>Check the revocation</source>
        <translation>Controlla la revoca</translation>
    </message>
    <message>
        <source>The signature is right. Add an account that can publish it, to know more.</source>
        <translation>La firma è giusta. Per saperne di più, aggiungi un conto che possa pubblicarla.</translation>
    </message>
    <message>
        <source>This cannot be published now. {reason}</source>
        <translation>Ora non si può pubblicare. {reason}</translation>
    </message>
    <message>
        <source>{whose} It is valid now.</source>
        <translation>{whose} Ora è valida.</translation>
    </message>
    <message>
        <source>This is the revocation of {name}, identity {number}, account {address}.</source>
        <translation>È la revoca di {name}, identità {number}, conto {address}.</translation>
    </message>
    <message>
        <source>Documents (*.json *.txt *.dunikey);;All files (*)</source>
        <translation>Documenti (*.json *.txt *.dunikey);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Open a revocation</source>
        <translation>Apri una revoca</translation>
    </message>
    <message>
        <source>This is the revocation of {name}, account {address}.</source>
        <translation>È la revoca di {name}, conto {address}.</translation>
    </message>
    <message>
        <source>A document made here, or one saved by another program for Duniter. It is checked first.</source>
        <translation>Un documento fatto qui, o salvato da un altro programma per Duniter. Prima viene controllato.</translation>
    </message>
    <message>
        <source>Read a QR code…</source>
        <translation>Leggi un codice QR…</translation>
    </message>
    <message>
        <source>The code of a revocation, on paper or on a screen.</source>
        <translation>Il codice di una revoca, su carta o su uno schermo.</translation>
    </message>
</context>
<context>
    <name>QrPopup</name>
    <message>
        <source>QR code of the address of {name}</source>
        <translation>Codice QR dell’indirizzo di {name}</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code</source>
        <translation>Codice QR</translation>
    </message>
    <message>
        <source>QR code of {text}</source>
        <translation>Codice QR di {text}</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message>
        <source>The licence must be handed on first.</source>
        <translation>Prima bisogna trasmettere la licenza.</translation>
    </message>
    <message>
        <source>Answer every question.</source>
        <translation>Rispondi a ogni domanda.</translation>
    </message>
    <message>
        <source>By the licence you must not certify this person yet: an indispensable answer is not yes.</source>
        <translation>Secondo la licenza non devi ancora certificare questa persona: una risposta indispensabile non è sì.</translation>
    </message>
    <message>
        <source>Strongly advised before you certify: {questions}</source>
        <translation>Vivamente consigliato prima di certificare: {questions}</translation>
    </message>
    <message>
        <source>Whoever certifies hands the licence of the Ğ1 on: read it together.</source>
        <translation>Chi certifica trasmette la licenza della Ğ1: leggetela insieme.</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Leggi la licenza</translation>
    </message>
    <message>
        <source>This currency may have a licence of its own: read it together. The questions are those of the licence of the Ğ1, and good ones wherever people trust each other.</source>
        <translation>Questa moneta ha forse una licenza sua: leggetela insieme. Le domande sono quelle della licenza della Ğ1, e buone ovunque ci si fidi gli uni degli altri.</translation>
    </message>
    <message>
        <source>Read the licence of the Ğ1</source>
        <translation>Leggi la licenza della Ğ1</translation>
    </message>
    <message>
        <source>I have handed the licence on to this person</source>
        <translation>Ho trasmesso la licenza a questa persona</translation>
    </message>
    <message>
        <source>Indispensable</source>
        <translation>Indispensabile</translation>
    </message>
    <message>
        <source>Strongly advised</source>
        <translation>Vivamente consigliato</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Scegli una risposta</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>now</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>you are no member now</source>
        <translation>ora non sei membro</translation>
    </message>
    <message>
        <source>your membership ends before, {date}</source>
        <translation>la tua adesione finisce prima, il {date}</translation>
    </message>
    <message>
        <source>their identity is revoked</source>
        <translation>la sua identità è revocata</translation>
    </message>
    <message>
        <source>has not chosen a name yet</source>
        <translation>non ha ancora scelto un nome</translation>
    </message>
    <message>
        <source>has a status that this version does not know</source>
        <translation>ha uno stato che questa versione non conosce</translation>
    </message>
    <message>
        <source>is leaving the web of trust</source>
        <translation>lascia la rete di fiducia</translation>
    </message>
    <message>
        <source>has declared no identity yet</source>
        <translation>non ha ancora dichiarato un’identità</translation>
    </message>
    <message>
        <source>to be invited, the account needs money first</source>
        <translation>per essere invitato, il conto ha prima bisogno di denaro</translation>
    </message>
    <message>
        <source>cannot be invited: the account is linked to an identity</source>
        <translation>non può essere invitato: il conto è collegato a un’identità</translation>
    </message>
    <message>
        <source>not known yet whether the account can be invited</source>
        <translation>non si sa ancora se il conto può essere invitato</translation>
    </message>
    <message>
        <source>too late: their identity ends {date}</source>
        <translation>troppo tardi: la sua identità finisce il {date}</translation>
    </message>
    <message>
        <source>has no identity yet: to be invited</source>
        <translation>non ha ancora un’identità: da invitare</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>rinnovo</translation>
    </message>
    <message>
        <source>new certification</source>
        <translation>nuova certificazione</translation>
    </message>
    <message>
        <source>You can certify {name} now</source>
        <translation>Ora puoi certificare {name}</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>To certify next</source>
        <translation>Prossime certificazioni</translation>
    </message>
    <message>
        <source>One certification at a time, in this order. Sakia tells you when somebody’s turn has come; it signs nothing by itself.</source>
        <translation>Una certificazione alla volta, in quest’ordine. Sakia ti dice quando è il turno di qualcuno; da sé non firma nulla.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posto</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Possible about</source>
        <translation>Possibile verso</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>Certifica</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Certify now…</source>
        <translation>Certifica ora…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Su</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Giù</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>{name} waits no longer</source>
        <translation>{name} non aspetta più</translation>
    </message>
</context>
<context>
    <name>ReadingProblem</name>
    <message>
        <source>What is kept on this computer cannot be read</source>
        <translation>Ciò che è conservato su questo computer non si può leggere</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copia i dettagli</translation>
    </message>
    <message>
        <source>Your money is not touched by it.</source>
        <translation>Il tuo denaro non ne è toccato.</translation>
    </message>
    <message>
        <source>What you see below may be old.</source>
        <translation>Ciò che vedi qui sotto forse non è più aggiornato.</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>The same words exist in several languages, and each reading is another account.</source>
        <translation>Le stesse parole esistono in più lingue, e ogni lettura è un altro conto.</translation>
    </message>
    <message>
        <source>In which language were the words?</source>
        <translation>In quale lingua erano le parole?</translation>
    </message>
    <message>
        <source>If you are not sure, try one: when no account is found, come back and take the other.</source>
        <translation>Se non sei sicuro, provane una: se non si trova nessun conto, torna indietro e prendi l’altra.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Paid by</source>
        <translation>Pagato da</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Pagato a</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Commissione</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commento</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blocco</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operazione</translation>
    </message>
    <message>
        <source>Made by Sakia on {moment}</source>
        <translation>Fatta da Sakia il {moment}</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Receipt</source>
        <translation>Ricevuta</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salva come PDF…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copia come testo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Salva come immagine…</translation>
    </message>
    <message>
        <source>Receipt of a payment</source>
        <translation>Ricevuta di un pagamento</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Non è stato possibile scrivere il file. Scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Salvata come {name}.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiata</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Salva la ricevuta</translation>
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
        <translation>Conto che rice&amp;ve</translation>
    </message>
    <message>
        <source>Show it to a customer</source>
        <translation>Mostralo a un cliente</translation>
    </message>
    <message>
        <source>PNG…</source>
        <translation>PNG…</translation>
    </message>
    <message>
        <source>Save the code as a PNG picture</source>
        <translation>Salva il codice come immagine PNG</translation>
    </message>
    <message>
        <source>SVG…</source>
        <translation>SVG…</translation>
    </message>
    <message>
        <source>Save the code as an SVG drawing</source>
        <translation>Salva il codice come disegno SVG</translation>
    </message>
    <message>
        <source>A sound when the payment arrives</source>
        <translation>Suono all’arrivo del pagamento</translation>
    </message>
    <message>
        <source>Wait for the next payment</source>
        <translation>Aspetta il prossimo pagamento</translation>
    </message>
    <message>
        <source>Copy the payment link</source>
        <translation>Copia il link</translation>
    </message>
    <message>
        <source>Add an account, and its code will be here for others to scan.</source>
        <translation>Aggiungi un conto, e qui ci sarà il suo codice da far leggere ad altri.</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Ancora nessun conto</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Aggiungi un conto</translation>
    </message>
    <message>
        <source>QR code to pay {name}</source>
        <translation>Codice QR per pagare {name}</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Salva il codice</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Certification of {name}</source>
        <translation>Certificazione di {name}</translation>
    </message>
    <message>
        <source>On {moment}, before signing, {certifier} answered the questions of the licence.</source>
        <translation>Il {moment}, prima di firmare, {certifier} ha risposto alle domande della licenza.</translation>
    </message>
    <message>
        <source>About {name}, account {address}.</source>
        <translation>Su {name}, conto {address}.</translation>
    </message>
    <message>
        <source>Licence of the Ğ1, version {version}.</source>
        <translation>Licenza della Ğ1, versione {version}.</translation>
    </message>
    <message>
        <source>Kept by Sakia on the certifier’s computer alone; the network knows the certification only.</source>
        <translation>Sakia lo tiene solo sul computer di chi certifica; la rete conosce solo la certificazione.</translation>
    </message>
</context>
<context>
    <name>RecordsPart</name>
    <message>
        <source>No record yet</source>
        <translation>Ancora nessuna scheda</translation>
    </message>
    <message>
        <source>What you answer before a certification is kept here, on this computer alone, with its date.</source>
        <translation>Ciò che rispondi prima di una certificazione si conserva qui, solo su questo computer, con la data.</translation>
    </message>
    <message>
        <source>What you answered before you certified</source>
        <translation>Che cosa hai risposto prima di certificare</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Cerca</translation>
    </message>
    <message>
        <source>A name, an address, a word of an answer.</source>
        <translation>Un nome, un indirizzo, una parola di una risposta.</translation>
    </message>
    <message>
        <source>Records of certifications</source>
        <translation>Schede delle certificazioni</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>Certificato da</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>No record holds these words.</source>
        <translation>Nessuna scheda contiene queste parole.</translation>
    </message>
    <message>
        <source>Save for paper</source>
        <translation>Salva per stampare</translation>
    </message>
    <message>
        <source>Print this record…</source>
        <translation>Stampa questa scheda…</translation>
    </message>
    <message>
        <source>Save it as a PDF…</source>
        <translation>Salvala come PDF…</translation>
    </message>
    <message>
        <source>Print all that are listed…</source>
        <translation>Stampa tutto l’elenco…</translation>
    </message>
    <message>
        <source>Save them as a PDF…</source>
        <translation>Salvale come PDF…</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>Genuine</source>
        <translation>Autentico</translation>
    </message>
    <message>
        <source>Not genuine: do not open it</source>
        <translation>Non autentico: non aprirlo</translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation>File sconosciuto</translation>
    </message>
    <message>
        <source>The list is missing</source>
        <translation>Manca l’elenco</translation>
    </message>
    <message>
        <source>The list is not signed</source>
        <translation>L’elenco non è firmato</translation>
    </message>
    <message>
        <source>Not the project’s list: do not open the file</source>
        <translation>Non è l’elenco del progetto: non aprire il file</translation>
    </message>
    <message>
        <source>Nobody can tell yet</source>
        <translation>Nessuno può ancora dirlo</translation>
    </message>
    <message>
        <source>This file is, byte for byte, one that the project published and signed. It may be opened.</source>
        <translation>Questo file è, byte per byte, uno di quelli che il progetto ha pubblicato e firmato. Si può aprire.</translation>
    </message>
    <message>
        <source>The project published another file under this name. This one was altered, or its download was cut short. Delete it and download it again from the project’s own page.</source>
        <translation>Il progetto ha pubblicato un altro file con questo nome. Questo è stato modificato, o il suo scaricamento si è interrotto. Cancellalo e scaricalo di nuovo dalla pagina del progetto stesso.</translation>
    </message>
    <message>
        <source>The project’s list is genuine and this file is not in it. It may belong to another version: take the list of that version. If there is none, do not open the file.</source>
        <translation>L’elenco del progetto è autentico e questo file non c’è. Forse è di un’altra versione: prendi l’elenco di quella versione. Se non c’è, non aprire il file.</translation>
    </message>
    <message>
        <source>Download SHA256SUMS and SHA256SUMS.minisig of the same version too, and put them beside the file; or choose the list. Until then nothing is known of this file.</source>
        <translation>Scarica anche SHA256SUMS e SHA256SUMS.minisig della stessa versione e mettili accanto al file; oppure scegli l’elenco. Fino ad allora di questo file non si sa nulla.</translation>
    </message>
    <message>
        <source>There is no SHA256SUMS.minisig beside the list, so anybody may have written it. Download that file too and put it beside the list. Until then nothing is known of this file.</source>
        <translation>Accanto all’elenco non c’è SHA256SUMS.minisig, quindi può averlo scritto chiunque. Scarica anche quel file e mettilo accanto all’elenco. Fino ad allora del file da controllare non si sa nulla.</translation>
    </message>
    <message>
        <source>The key of the project did not sign this list as it is: somebody else made it, or altered it. What it says counts for nothing. Download everything again from the project’s own page.</source>
        <translation>La chiave del progetto non ha firmato questo elenco così com’è: l’ha fatto, o modificato, qualcun altro. Ciò che dice non conta. Scarica di nuovo tutto dalla pagina del progetto stesso.</translation>
    </message>
    <message>
        <source>This version of Sakia holds no key of the project, which has not published one yet: who made the list cannot be checked.</source>
        <translation>Questa versione di Sakia non contiene una chiave del progetto, che non ne ha ancora pubblicata una: non si può controllare chi ha fatto l’elenco.</translation>
    </message>
    <message>
        <source>The list calls it {name}.</source>
        <translation>L’elenco lo chiama {name}.</translation>
    </message>
    <message>
        <source>The file is the one of the list, whoever wrote that: its download is whole.</source>
        <translation>Il file è quello dell’elenco, chiunque l’abbia scritto: è stato scaricato per intero.</translation>
    </message>
    <message>
        <source>The file is not in the list, whoever wrote that: do not open it.</source>
        <translation>Il file non è nell’elenco, chiunque l’abbia scritto: non aprirlo.</translation>
    </message>
    <message>
        <source>Signed by the project: {comment}</source>
        <translation>Firmato dal progetto: {comment}</translation>
    </message>
</context>
<context>
    <name>RemoveAccount</name>
    <message>
        <source>Your &amp;password</source>
        <translation>La &amp;tua password</translation>
    </message>
    <message>
        <source>Remove {name} from this list?</source>
        <translation>Togliere {name} da questa lista?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Nothing changes on the network. Its history leaves this computer.</source>
        <translation>Nella rete non cambia nulla. La sua cronologia lascia questo computer.</translation>
    </message>
    <message>
        <source>Nothing changes on the network: the account keeps its money.</source>
        <translation>Sulla rete non cambia nulla: il conto conserva il suo denaro.</translation>
    </message>
    <message>
        <source>Something it signed is on its way: it cannot be called back, and is followed to its end.</source>
        <translation>Qualcosa che ha firmato è in viaggio: non si può richiamare, e sarà seguito fino alla fine.</translation>
    </message>
    <message>
        <source>Its history leaves this computer.</source>
        <translation>La sua cronologia lascia questo computer.</translation>
    </message>
    <message>
        <source>Its history leaves this computer. Its key and what it was made from ({origin}) stay in the vault, since an account of yours in another currency needs them.</source>
        <translation>La sua cronologia lascia questo computer. La sua chiave e ciò da cui proviene ({origin}) restano nella cassaforte, perché un tuo conto in un’altra moneta ne ha bisogno.</translation>
    </message>
    <message>
        <source>Its history leaves this computer. Its key and what it was made from ({origin}) stay in the vault: your accounts in other currencies cannot be read at the moment, and one of them may need them.</source>
        <translation>La sua cronologia lascia questo computer. La sua chiave e ciò da cui proviene ({origin}) restano nella cassaforte: i tuoi conti in altre monete al momento non si possono leggere, e uno di essi potrebbe averne bisogno.</translation>
    </message>
    <message>
        <source>Its history and its key leave this computer. What they were made from ({origin}) stays in the vault, since other accounts come from it: their details show it, and with it this account can be restored.</source>
        <translation>La sua cronologia e la sua chiave lasciano questo computer. Ciò da cui provengono ({origin}) resta nella cassaforte, perché altri conti ne dipendono: i loro dettagli lo mostrano, e con quello si può recuperare questo conto.</translation>
    </message>
    <message>
        <source>Its history and its secret leave this computer, and the vault’s older copy too. To pay from it again you need what it was made from ({origin}): whoever lost that can never reach this money again.</source>
        <translation>La sua cronologia e il suo segreto lasciano questo computer, anche dalla copia precedente della cassaforte. Per pagare di nuovo da esso serve ciò da cui è nato ({origin}): chi l’ha perduto non potrà mai più raggiungere questo denaro.</translation>
    </message>
    <message>
        <source>Nobody checked yet that its recovery phrase is on paper.</source>
        <translation>Nessuno ha ancora controllato che la sua frase di recupero sia su carta.</translation>
    </message>
</context>
<context>
    <name>RevealCard</name>
    <message>
        <source>Recovery phrase</source>
        <translation>Frase di recupero</translation>
    </message>
    <message>
        <source>To write it down again. It is seen while you hold a button, or for a minute.</source>
        <translation>Per scriverla di nuovo. Si vede mentre tieni premuto un pulsante, o per un minuto.</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>La &amp;tua password</translation>
    </message>
    <message>
        <source>See the phrase</source>
        <translation>Mostra la frase</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Make sure that nobody looks on, and take no photo.</source>
        <translation>Assicurati che nessuno guardi, e non fare foto.</translation>
    </message>
    <message>
        <source>Hold the button, or the space bar, to see it.</source>
        <translation>Tieni premuto il pulsante, o la barra spaziatrice, per vederla.</translation>
    </message>
    <message>
        <source>This secret has no words. Its seed, in hexadecimal digits: {seed}</source>
        <translation>Questo segreto non ha parole. Il suo seme, in cifre esadecimali: {seed}</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Check before you sign</source>
        <translation>Controlla prima di firmare</translation>
    </message>
    <message>
        <source>Sign and pay</source>
        <translation>Firma e paga</translation>
    </message>
    <message>
        <source>Change something</source>
        <translation>Cambia qualcosa</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Guarda di nuovo</translation>
    </message>
    <message>
        <source>Asking the network about the fee and both accounts…</source>
        <translation>Si chiede alla rete della commissione e dei due conti…</translation>
    </message>
    <message>
        <source>Public comment: “{comment}”</source>
        <translation>Commento pubblico: «{comment}»</translation>
    </message>
</context>
<context>
    <name>Revocation</name>
    <message>
        <source>Revocation of an identity: to keep secret, and safe</source>
        <translation>Revoca di un’identità: da tenere segreta e al sicuro</translation>
    </message>
    <message>
        <source>It belongs to {name} (identity {number}, account {address}).</source>
        <translation>È quella di {name} (identità {number}, conto {address}).</translation>
    </message>
    <message>
        <source>Whoever holds this document can end this identity for good. Keep it where only you find it, apart from your recovery phrase.</source>
        <translation>Chi possiede questo documento può mettere fine a questa identità per sempre. Tienilo dove solo tu lo trovi, separato dalla tua frase di recupero.</translation>
    </message>
    <message>
        <source>Use it when the key is lost or stolen: open it in Sakia, under “Web of trust”, “Revocation”, and publish it from any account. The money of the account is not touched.</source>
        <translation>Usalo se la chiave è persa o rubata: aprilo in Sakia, sotto «Rete di fiducia», «Revoca», e pubblicalo da qualsiasi conto. Il denaro del conto non viene toccato.</translation>
    </message>
    <message>
        <source>It stops being valid six months after the identity has moved to another account: make a new one then.</source>
        <translation>Smette di essere valido sei mesi dopo il passaggio dell’identità a un altro conto: creane allora uno nuovo.</translation>
    </message>
    <message>
        <source>REVOKE</source>
        <translation>REVOCA</translation>
    </message>
    <message>
        <source>It belongs to {name} (account {address}).</source>
        <translation>È di {name} (conto {address}).</translation>
    </message>
    <message>
        <source>For good: the identity is no member any more and creates no dividend; its name and its certifications are lost; nothing brings it back. To be a member again takes another account, another name and new certifications. The money stays where it is.</source>
        <translation>Per sempre: l’identità non è più membro e non crea più dividendi; il suo nome e le sue certificazioni sono persi; nulla la fa tornare. Per essere di nuovo membro servono un altro conto, un altro nome e nuove certificazioni. Il denaro resta dov’è.</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>The rules</source>
        <translation>Le regole</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Leggi la licenza</translation>
    </message>
    <message>
        <source>Read the licence of the Ğ1</source>
        <translation>Leggi la licenza della Ğ1</translation>
    </message>
    <message>
        <source>Rules of the money</source>
        <translation>Regole della moneta</translation>
    </message>
    <message>
        <source>Rules of the web of trust</source>
        <translation>Regole della rete di fiducia</translation>
    </message>
    <message>
        <source>They come with the first connection to a node.</source>
        <translation>Arrivano con la prima connessione a un nodo.</translation>
    </message>
    <message>
        <source>Told by the nodes, {moment}</source>
        <translation>Secondo i nodi, {moment}</translation>
    </message>
</context>
<context>
    <name>SaidBanner</name>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
</context>
<context>
    <name>ScanButton</name>
    <message>
        <source>Read a QR code</source>
        <translation>Leggi un codice QR</translation>
    </message>
    <message>
        <source>An address or a request for a payment. You will see what it asks before anything is paid.</source>
        <translation>Un indirizzo o una richiesta di pagamento. Vedrai che cosa chiede prima che si paghi qualcosa.</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Read a QR code</source>
        <translation>Leggi un codice QR</translation>
    </message>
    <message>
        <source>From the &amp;camera</source>
        <translation>Dalla &amp;fotocamera</translation>
    </message>
    <message>
        <source>From the &amp;screen</source>
        <translation>Dallo &amp;schermo</translation>
    </message>
    <message>
        <source>From a &amp;picture…</source>
        <translation>Da un’&amp;immagine…</translation>
    </message>
    <message>
        <source>From the clip&amp;board</source>
        <translation>Dagli a&amp;ppunti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>A picture can also be dropped here.</source>
        <translation>Si può anche lasciare qui un’immagine.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Picture with a QR code</source>
        <translation>Immagine con un codice QR</translation>
    </message>
</context>
<context>
    <name>ServerField</name>
    <message>
        <source>Check and use</source>
        <translation>Controlla e usa</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In uso</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Si chiede…</translation>
    </message>
</context>
<context>
    <name>ServerRow</name>
    <message>
        <source>in use</source>
        <translation>in uso</translation>
    </message>
</context>
<context>
    <name>Servers</name>
    <message>
        <source>Not asked yet</source>
        <translation>Non ancora interrogato</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bene</translation>
    </message>
    <message>
        <source>Behind the others</source>
        <translation>Più indietro degli altri</translation>
    </message>
    <message>
        <source>What it tells is old news for the others. It is asked again later.</source>
        <translation>Ciò che dice è vecchio per gli altri. Gli si chiederà di nuovo più tardi.</translation>
    </message>
    <message>
        <source>Contradicts the others</source>
        <translation>Contraddice gli altri</translation>
    </message>
    <message>
        <source>It says what most operators do not say, or what a proof refutes. It is not believed.</source>
        <translation>Dice ciò che la maggior parte degli operatori non dice, o che una prova smentisce. Non gli si crede.</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Un’altra moneta</translation>
    </message>
    <message>
        <source>It keeps another currency. Nothing it says is believed.</source>
        <translation>Tiene un’altra moneta. Non si crede a nulla di ciò che dice.</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Non risponde</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms} ms</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versione {version}</translation>
    </message>
    <message>
        <source>proves what it says</source>
        <translation>prova ciò che dice</translation>
    </message>
    <message>
        <source>gives no proofs</source>
        <translation>non dà prove</translation>
    </message>
    <message>
        <source>asked again: {moment}</source>
        <translation>interrogato di nuovo: {moment}</translation>
    </message>
    <message>
        <source>{block}, {ago}</source>
        <translation>{block}, {ago}</translation>
    </message>
    <message>
        <source>known to Sakia</source>
        <translation>noto a Sakia</translation>
    </message>
    <message>
        <source>on the network’s list</source>
        <translation>nella lista della rete</translation>
    </message>
    <message>
        <source>your own choice</source>
        <translation>scelto da te</translation>
    </message>
    <message>
        <source>heard of</source>
        <translation>per sentito dire</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>Indicizzatore</translation>
    </message>
    <message>
        <source>Nobody agrees on anything yet.</source>
        <translation>Ancora nessuno concorda su nulla.</translation>
    </message>
    <message>
        <source>{agreeing} of the {asked} operators asked agree on what is final.</source>
        <translation>{agreeing} dei {asked} operatori interrogati concordano su ciò che è definitivo.</translation>
    </message>
    <message>
        <source>Both operators asked agree on what is final. A third one would make a majority.</source>
        <translation>Entrambi gli operatori interrogati concordano su ciò che è definitivo. Un terzo farebbe una maggioranza.</translation>
    </message>
    <message>
        <source>What is final is the word of one operator: no other one answers, or none is known.</source>
        <translation>Ciò che è definitivo è la parola di un solo operatore: nessun altro risponde, o non se ne conoscono.</translation>
    </message>
    <message>
        <source>Proven against block {block}, on which {agreeing} of {asked} operators agree</source>
        <translation>Dimostrato sul blocco {block}, su cui concordano {agreeing} operatori su {asked}</translation>
    </message>
    <message>
        <source>Proven against block {block}, the word of one operator</source>
        <translation>Dimostrato sul blocco {block}, parola di un solo operatore</translation>
    </message>
    <message>
        <source>Not proven; two operators give the same figures at block {block}</source>
        <translation>Non dimostrato; due operatori danno le stesse cifre al blocco {block}</translation>
    </message>
    <message>
        <source>Not proven: the word of one server (block {block})</source>
        <translation>Non dimostrato: la parola di un solo server (blocco {block})</translation>
    </message>
    <message>
        <source>The node in use learns your network address, the accounts you follow and when you look at them, and every payment you make.</source>
        <translation>Il nodo in uso viene a sapere il tuo indirizzo di rete, i conti che segui e quando li guardi, e ogni pagamento che fai.</translation>
    </message>
    <message>
        <source>Other nodes learn your network address and that you use this currency; your payments too: what each costs is asked of them before you sign it, and it is handed to all of them afterwards.</source>
        <translation>Gli altri nodi vengono a sapere il tuo indirizzo di rete e che usi questa moneta; anche i tuoi pagamenti: quanto costa ciascuno viene chiesto a loro prima che tu lo firmi, e poi viene consegnato a tutti.</translation>
    </message>
    <message>
        <source>The indexer in use learns your network address, the accounts whose history you read and the names you look for.</source>
        <translation>L’indicizzatore in uso viene a sapere il tuo indirizzo di rete, i conti di cui leggi la cronologia e i nomi che cerchi.</translation>
    </message>
    <message>
        <source>The network’s list (git.duniter.org) is fetched once a day, unless you ask your own servers alone: it learns your network address.</source>
        <translation>L’elenco della rete (git.duniter.org) si scarica una volta al giorno, a meno che tu interroghi solo i tuoi server: viene a sapere il tuo indirizzo di rete.</translation>
    </message>
    <message>
        <source>With a proxy such as Tor, none of them learns your network address. Nobody else is contacted, and your keys never leave this computer.</source>
        <translation>Con un proxy come Tor, nessuno di loro viene a sapere il tuo indirizzo di rete. Nessun altro viene contattato, e le tue chiavi non lasciano mai questo computer.</translation>
    </message>
    <message>
        <source>A node is asked first for the first block of its chain; one that keeps another currency is not listened to. Duniter v1 knows nothing final: what is shown as final lies under six blocks that most of those who run nodes agree on. Balances are compared in the same way; histories and names are the word of the node in use. Your keys never leave this computer, and no node can move your money.</source>
        <translation>A un nodo si chiede prima il primo blocco della sua catena; chi tiene un’altra moneta non viene ascoltato. Duniter v1 non conosce nulla di definitivo: ciò che è mostrato come definitivo sta sotto sei blocchi su cui concorda la maggior parte di chi gestisce nodi. I saldi si confrontano allo stesso modo; cronologie e nomi sono la parola del nodo in uso. Le tue chiavi non lasciano mai questo computer, e nessun nodo può muovere il tuo denaro.</translation>
    </message>
    <message>
        <source>A server is asked first which currency it keeps; one that keeps another is not listened to. What is shown as final is what most of those who run nodes agree on; a node that lags or contradicts them is set aside and tried again later. Balances are proven against that, and a lie stops the payment. Your keys never leave this computer, and no server can move your money.</source>
        <translation>A un server si chiede prima quale moneta tiene; chi ne tiene un’altra non viene ascoltato. Ciò che è mostrato come definitivo è ciò su cui concorda la maggior parte di chi gestisce nodi; un nodo in ritardo o che li contraddice viene messo da parte e riprovato più tardi. I saldi sono dimostrati a partire da lì, e una bugia ferma il pagamento. Le tue chiavi non lasciano mai questo computer, e nessun server può muovere il tuo denaro.</translation>
    </message>
    <message>
        <source>Says what accounts hold, their histories and the names, and passes payments on.</source>
        <translation>Dice che cosa contengono i conti, le loro cronologie e i nomi, e trasmette i pagamenti.</translation>
    </message>
    <message>
        <source>Says what accounts hold, and passes payments on to the network.</source>
        <translation>Dice che cosa contengono i conti e trasmette i pagamenti alla rete.</translation>
    </message>
    <message>
        <source>The node in use learns your network address, the accounts you follow, the histories you read, the names you look for, and every payment you make.</source>
        <translation>Il nodo in uso viene a sapere il tuo indirizzo di rete, i conti che segui, le cronologie che leggi, i nomi che cerchi e ogni pagamento che fai.</translation>
    </message>
    <message>
        <source>Other nodes, one of each operator, learn your network address, the accounts you follow and your payments: what most of them say is kept, and payments are handed to all of them.</source>
        <translation>Altri nodi, uno per operatore, vengono a sapere il tuo indirizzo di rete, i conti che segui e i tuoi pagamenti: vale ciò che dice la maggior parte, e i pagamenti sono consegnati a tutti.</translation>
    </message>
    <message>
        <source>An address that begins with http:// is not encrypted: whoever sits on the way reads along.</source>
        <translation>Un indirizzo che comincia con http:// non è cifrato: chi sta lungo la via legge.</translation>
    </message>
</context>
<context>
    <name>ServersCard</name>
    <message>
        <source>Add to mine</source>
        <translation>Aggiungi ai miei</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Starts with wss:// or ws://. It is preferred to those of the list, and asked first which currency it keeps.</source>
        <translation>Comincia con wss:// o ws://. È preferito a quelli dell’elenco, e prima gli si chiede quale moneta tiene.</translation>
    </message>
    <message>
        <source>Address of a &amp;node</source>
        <translation>Indirizzo di un &amp;nodo</translation>
    </message>
    <message>
        <source>Starts with https:// or http://. It is preferred to those of the list.</source>
        <translation>Comincia con https:// o http://. È preferito a quelli dell’elenco.</translation>
    </message>
    <message>
        <source>Address of an &amp;indexer (squid)</source>
        <translation>Indirizzo di un indi&amp;cizzatore (squid)</translation>
    </message>
    <message>
        <source>Such as g1.example.org:10901, several with commas between. Each is asked first for its currency.</source>
        <translation>Come g1.example.org:10901, più d’uno separati da virgole. A ciascuno si chiede prima la sua moneta.</translation>
    </message>
</context>
<context>
    <name>ServersView</name>
    <message>
        <source>It knows balances and takes payments. Starts with wss:// for Duniter v2, https:// for Duniter v1.</source>
        <translation>Conosce i saldi e accetta i pagamenti. Comincia con wss:// per Duniter v2, con https:// per Duniter v1.</translation>
    </message>
    <message>
        <source>&amp;Node of Duniter</source>
        <translation>&amp;Nodo di Duniter</translation>
    </message>
    <message>
        <source>It knows names and past payments of Duniter v2. Without it there is no history.</source>
        <translation>Conosce i nomi e i pagamenti passati di Duniter v2. Senza, non c’è cronologia.</translation>
    </message>
    <message>
        <source>&amp;Indexer (squid), if there is one</source>
        <translation>&amp;Indicizzatore (squid), se c’è</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Un’altra moneta</translation>
    </message>
    <message>
        <source>Give the addresses of its servers. They are asked which currency they keep; nothing is sent.</source>
        <translation>Dai gli indirizzi dei suoi server. Si chiede loro quale moneta tengono; non si invia nulla.</translation>
    </message>
    <message>
        <source>Ask these servers</source>
        <translation>Chiedi a questi server</translation>
    </message>
</context>
<context>
    <name>SessionUnlockChoice</name>
    <message>
        <source>Open with my session on this computer</source>
        <translation>Apri con la mia sessione su questo computer</translation>
    </message>
    <message>
        <source>No password is asked then: every program of your session could open your keys. Off by default.</source>
        <translation>Allora non si chiede nessuna password: ogni programma della tua sessione potrebbe aprire le tue chiavi. Disattivato all’origine.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Lingua e aspetto</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Importi</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicurezza</translation>
    </message>
    <message>
        <source>Help and about</source>
        <translation>Aiuto e informazioni</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Dove si trova tutto</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>&amp;Unit of amounts</source>
        <translation>&amp;Unità degli importi</translation>
    </message>
    <message>
        <source>&amp;Decimals of the other units</source>
        <translation>&amp;Decimali delle altre unità</translation>
    </message>
    <message>
        <source>Lock after this many &amp;minutes without activity</source>
        <translation>Blocca dopo questi &amp;minuti senza attività</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Lock when the computer sleeps or its session is locked</source>
        <translation>Blocca quando il computer va in sospensione o la sua sessione viene bloccata</translation>
    </message>
    <message>
        <source>Keep Sakia out of screenshots and shared screens</source>
        <translation>Tieni Sakia fuori dalle catture e dalle condivisioni dello schermo</translation>
    </message>
    <message>
        <source>Show dividends in histories</source>
        <translation>Mostra i dividendi nelle cronologie</translation>
    </message>
    <message>
        <source>Group the dividends of a month in one line</source>
        <translation>Raggruppa i dividendi di un mese su una sola riga</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>The system’s</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Sakia is portable here: everything is kept beside the program, and goes where it goes. Whoever finds it can read all but the keys, which the password protects.</source>
        <translation>Qui Sakia è portatile: tutto è tenuto accanto al programma e va dove va lui. Chi lo trova può leggere tutto tranne le chiavi, protette dalla password.</translation>
    </message>
    <message>
        <source>To carry Sakia on a stick, make a folder named “{name}” beside the program there: its accounts are then kept in it. Nothing is moved by itself: to take these accounts along, quit and copy the folder “profiles” into it.</source>
        <translation>Per portare Sakia su una chiavetta, crea lì accanto al programma una cartella di nome «{name}»: i conti vi saranno tenuti. Nulla si sposta da sé: per portare con te questi conti, esci e copiaci la cartella «profiles».</translation>
    </message>
</context>
<context>
    <name>SeveralPart</name>
    <message>
        <source>Pay somebody else in the same payment</source>
        <translation>Paga qualcun altro nello stesso pagamento</translation>
    </message>
    <message>
        <source>In this payment</source>
        <translation>In questo pagamento</translation>
    </message>
    <message>
        <source>This account is in the payment already. Take it out to change its amount.</source>
        <translation>Questo conto è già nel pagamento. Toglilo per cambiarne l’importo.</translation>
    </message>
    <message>
        <source>With several people, type an amount for each of them.</source>
        <translation>Con più persone, scrivi un importo per ciascuna.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), {amount} together</source>
        <translation>
            <numerusform>%n persona, {amount} in tutto</numerusform>
            <numerusform>%n persone, {amount} in tutto</numerusform>
        </translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>Togli {name}</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Demonstration: this money exists on this computer alone and is worth nothing.</source>
        <translation>Dimostrazione: questo denaro esiste solo su questo computer e non vale nulla.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Fai il giro</translation>
    </message>
    <message>
        <source>Test currency {name}: this money is worth nothing.</source>
        <translation>Moneta di prova {name}: questo denaro non vale nulla.</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Tab goes from one thing to the next, Enter and Space press what has the frame, Escape closes what is open over the page. Alt and an underlined letter go to a field.</source>
        <translation>Tab passa da una cosa alla successiva, Invio e Spazio premono ciò che ha la cornice, Esc chiude ciò che è aperto sopra la pagina. Alt e una lettera sottolineata portano a un campo.</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Vai a una pagina</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Ovunque</translation>
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
        <translation>Pagine e conti</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>non ancora noto</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Conti</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatti</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneta</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Web of trust</source>
        <translation>Rete di fiducia</translation>
    </message>
</context>
<context>
    <name>SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>Caricamento</translation>
    </message>
</context>
<context>
    <name>SortChoice</name>
    <message>
        <source>Sort by</source>
        <translation>Ordina per</translation>
    </message>
    <message>
        <source>{column}, descending</source>
        <translation>{column}, decrescente</translation>
    </message>
    <message>
        <source>{column}, ascending</source>
        <translation>{column}, crescente</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Sakia cannot open</source>
        <translation>Sakia non può aprirsi</translation>
    </message>
    <message>
        <source>A small currency starts on this computer. It takes a few seconds.</source>
        <translation>Una piccola moneta si avvia su questo computer. Ci vogliono pochi secondi.</translation>
    </message>
    <message>
        <source>Preparing the demonstration</source>
        <translation>La dimostrazione si prepara</translation>
    </message>
    <message>
        <source>Asking the node</source>
        <translation>Si chiede al nodo</translation>
    </message>
    <message>
        <source>It tells which currency it keeps.</source>
        <translation>Dice quale moneta tiene.</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Not read yet</source>
        <translation>Non ancora letto</translation>
    </message>
    <message>
        <source>Its figures were not read so far.</source>
        <translation>Le sue cifre non sono ancora state lette.</translation>
    </message>
    <message>
        <source>Nobody has paid this account yet. It is born with its first payment.</source>
        <translation>Nessuno ha ancora pagato questo conto. Nasce con il suo primo pagamento.</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Non ancora usato</translation>
    </message>
    <message>
        <source>An account without identity: it pays and is paid, and creates no dividend.</source>
        <translation>Un conto senza identità: paga ed è pagato, e non crea dividendi.</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Portafoglio</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Da confermare</translation>
    </message>
    <message>
        <source>Somebody created this identity; its owner has to confirm a name.</source>
        <translation>Qualcuno ha creato questa identità; la persona deve confermare un nome.</translation>
    </message>
    <message>
        <source>Awaiting certifications</source>
        <translation>Attende certificazioni</translation>
    </message>
    <message>
        <source>The identity is confirmed and waits for enough certifications.</source>
        <translation>L’identità è confermata e attende abbastanza certificazioni.</translation>
    </message>
    <message>
        <source>No longer a member</source>
        <translation>Non più membro</translation>
    </message>
    <message>
        <source>The membership ended; it can be renewed.</source>
        <translation>L’adesione è finita; si può rinnovare.</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocata</translation>
    </message>
    <message>
        <source>The identity was revoked for good. The account still holds and moves its money.</source>
        <translation>L’identità è revocata per sempre. Il conto conserva il suo denaro e può muoverlo.</translation>
    </message>
    <message>
        <source>You follow this account. Its key is not here: nothing can be paid from it.</source>
        <translation>Segui questo conto. La sua chiave non è qui: con esso non si può pagare nulla.</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>Sola lettura</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmato</translation>
    </message>
    <message>
        <source>Signed and kept here; it leaves as soon as a server can be reached.</source>
        <translation>Firmato e conservato qui; parte appena si raggiunge un server.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inviato</translation>
    </message>
    <message>
        <source>Handed to the network; no block holds it yet.</source>
        <translation>Consegnato alla rete; ancora nessun blocco lo contiene.</translation>
    </message>
    <message>
        <source>In a block</source>
        <translation>In un blocco</translation>
    </message>
    <message>
        <source>In a block that the network is about to make final.</source>
        <translation>In un blocco che la rete sta per rendere definitivo.</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitivo</translation>
    </message>
    <message>
        <source>Done. Nobody can undo it.</source>
        <translation>Fatto. Nessuno può annullarlo.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>The network did not take it. No money moved.</source>
        <translation>La rete non l’ha accettato. Il denaro non si è mosso.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallito</translation>
    </message>
    <message>
        <source>A block holds it, but a rule forbade it. No money moved, save perhaps the fee.</source>
        <translation>Un blocco lo contiene, ma una regola l’ha vietato. Il denaro non si è mosso, salvo forse la commissione.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Scaduto</translation>
    </message>
    <message>
        <source>No block took it in time, and none can any more. No money moved.</source>
        <translation>Nessun blocco l’ha preso in tempo, e ormai nessuno può. Il denaro non si è mosso.</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>In sospeso</translation>
    </message>
    <message>
        <source>An earlier payment of this account came to nothing. Once this one is no longer valid, you can pay again.</source>
        <translation>Un pagamento precedente di questo conto non è andato a buon fine. Quando questo non sarà più valido, potrai pagare di nuovo.</translation>
    </message>
    <message>
        <source>In a block, result unknown</source>
        <translation>In un blocco, esito sconosciuto</translation>
    </message>
    <message>
        <source>A block holds it, but no server remembers what it did. Look at the balance; do not pay again before you know.</source>
        <translation>Un blocco lo contiene, ma nessun server ricorda che cosa ha fatto. Guarda il saldo; non pagare di nuovo prima di saperlo.</translation>
    </message>
    <message>
        <source>Its block is not final yet.</source>
        <translation>Il suo blocco non è ancora definitivo.</translation>
    </message>
    <message>
        <source>Not final yet</source>
        <translation>Non ancora definitivo</translation>
    </message>
    <message>
        <source>No server has told yet where it comes from.</source>
        <translation>Nessun server ha ancora detto da dove viene.</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>Non spiegato</translation>
    </message>
    <message>
        <source>held until the distance evaluation ends</source>
        <translation>fino al termine della valutazione di distanza</translation>
    </message>
    <message>
        <source>held by a rule of the currency</source>
        <translation>per una regola della moneta</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connesso</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connessione in corso</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Non in linea</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Un’altra moneta</translation>
    </message>
    <message>
        <source>This server keeps another currency. Nothing it says is believed.</source>
        <translation>Questo server tiene un’altra moneta. Non si crede a nulla di ciò che dice.</translation>
    </message>
    <message>
        <source>Servers contradict each other</source>
        <translation>I server si contraddicono</translation>
    </message>
    <message>
        <source>No majority agrees on what is final. Nothing new is believed, and nothing is signed.</source>
        <translation>Nessuna maggioranza concorda su ciò che è definitivo. Non si crede a nulla di nuovo e non si firma nulla.</translation>
    </message>
    <message>
        <source>The demonstration stopped; it starts again by itself</source>
        <translation>La dimostrazione si è fermata; riparte da sola</translation>
    </message>
    <message>
        <source>The network is slow: last final block {number}, {ago}</source>
        <translation>La rete è lenta: ultimo blocco definitivo {number}, {ago}</translation>
    </message>
    <message>
        <source>Connected without history: block {number}, {ago}</source>
        <translation>Connesso senza cronologia: blocco {number}, {ago}</translation>
    </message>
    <message>
        <source>Connected, waiting for the first block</source>
        <translation>Connesso, in attesa del primo blocco</translation>
    </message>
    <message>
        <source>Offline: no server is found. Is there a network?</source>
        <translation>Non in linea: nessun server trovato. C’è una rete?</translation>
    </message>
    <message>
        <source>Offline: a web page answers. Does the network ask you to log in?</source>
        <translation>Non in linea: risponde una pagina web. La rete chiede di accedere?</translation>
    </message>
    <message>
        <source>Offline: what answers cannot prove to be the servers</source>
        <translation>Non in linea: ciò che risponde non può provare di essere i server</translation>
    </message>
    <message>
        <source>Offline: servers stay silent, figures are the last ones known</source>
        <translation>Non in linea: i server tacciono, le cifre sono le ultime note</translation>
    </message>
    <message>
        <source>Offline: figures are the last ones known</source>
        <translation>Non in linea: le cifre sono le ultime note</translation>
    </message>
    <message>
        <source>One alone may be mistaken without anybody noticing: what is shown is its word, and payments on their way are settled once a second operator answers. That comes by itself; or add a server, and remove those of yours that no longer exist.</source>
        <translation>Uno solo può sbagliare senza che nessuno se ne accorga: ciò che si vede è la sua parola, e i pagamenti in corso si risolvono quando risponde un secondo operatore. Avviene da sé; oppure aggiungi un server, e togli quelli tuoi che non esistono più.</translation>
    </message>
    <message>
        <source>Connected, but this computer’s clock is {duration} ahead of the network</source>
        <translation>Connesso, ma l’orologio di questo computer è avanti di {duration}</translation>
    </message>
    <message>
        <source>Connected, but this computer’s clock is {duration} behind the network</source>
        <translation>Connesso, ma l’orologio di questo computer è indietro di {duration}</translation>
    </message>
    <message>
        <source>Payments are safe: what is signed goes by blocks, not by this clock. Set the clock, so that the dates and ages shown here are right.</source>
        <translation>I pagamenti non corrono rischi: ciò che si firma segue i blocchi, non questo orologio. Regolalo, perché siano giuste le date e le durate mostrate qui.</translation>
    </message>
    <message>
        <source>Connected: block {number}, {ago}</source>
        <translation>Connesso: blocco {number}, {ago}</translation>
    </message>
    <message>
        <source>Connected: block {number}, {ago} (1 server)</source>
        <translation>Connesso: blocco {number}, {ago} (1 server)</translation>
    </message>
    <message>
        <source>Connected: {agreeing} of {asked} operators agree, block {number}, {ago}</source>
        <translation>Connesso: {agreeing} operatori su {asked} concordano, blocco {number}, {ago}</translation>
    </message>
    <message>
        <source>Unknown status</source>
        <translation>Stato sconosciuto</translation>
    </message>
    <message>
        <source>A member of the web of trust, who creates the dividend.</source>
        <translation>Un membro della rete di fiducia, che crea il dividendo.</translation>
    </message>
    <message>
        <source>The currency has a status that this version of Sakia does not know: update it.</source>
        <translation>La moneta ha uno stato che questa versione di Sakia non conosce: aggiornala.</translation>
    </message>
    <message>
        <source>One operator of {known} answers: nothing is settled ({ago})</source>
        <translation>Risponde un operatore su {known}: nulla si conclude ({ago})</translation>
    </message>
    <message>
        <source>locked until a date</source>
        <translation>bloccato fino a una data</translation>
    </message>
    <message>
        <source>{status}, watch only</source>
        <translation>{status}, sola lettura</translation>
    </message>
    <message>
        <source>A member until the membership ends: it told that it leaves the web of trust.</source>
        <translation>Membro fino alla fine dell’adesione: questa identità ha annunciato che lascia la rete di fiducia.</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Se ne va</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>See where it stands</source>
        <translation>Vedi a che punto è</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Dimostrazione</translation>
    </message>
    <message>
        <source>See the network</source>
        <translation>Vedi la rete</translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation>Connessione: {state}</translation>
    </message>
    <message>
        <source>See whose turn it is</source>
        <translation>Vedi di chi è il turno</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step {step} of {count}: {words}</source>
        <translation>Passo {step} di {count}: {words}</translation>
    </message>
</context>
<context>
    <name>SupposePanel</name>
    <message>
        <source>What if they certify?</source>
        <translation>E se certificassero queste persone?</translation>
    </message>
    <message>
        <source>Who might certify</source>
        <translation>Chi potrebbe certificare</translation>
    </message>
    <message>
        <source>A member’s name, address or number</source>
        <translation>Il nome, l’indirizzo o il numero di un membro</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Ricomincia</translation>
    </message>
    <message>
        <source>Only members certify, and {name} is none now.</source>
        <translation>Certificano solo i membri, e {name} ora non lo è.</translation>
    </message>
    <message>
        <source>Not known yet: the web of trust is being read.</source>
        <translation>Non ancora noto: si sta leggendo la rete di fiducia.</translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>To do</source>
        <translation>Da fare</translation>
    </message>
    <message>
        <source>Nothing: everything is in order.</source>
        <translation>Nulla: tutto è in ordine.</translation>
    </message>
    <message>
        <source>Not known yet: your accounts were not all read.</source>
        <translation>Non ancora noto: i tuoi conti non sono stati letti tutti.</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>{account}: nobody knows what became of {amount}.</source>
        <translation>{account}: nessuno sa che ne è stato di {amount}.</translation>
    </message>
    <message>
        <source>{account}: a payment of {amount} is held back.</source>
        <translation>{account}: un pagamento di {amount} è in sospeso.</translation>
    </message>
    <message>
        <source>{account}: choose the name of the identity.</source>
        <translation>{account}: scegli il nome dell’identità.</translation>
    </message>
    <message>
        <source>{account}: ask to become a member.</source>
        <translation>{account}: chiedi di diventare membro.</translation>
    </message>
    <message>
        <source>{account}: renew the membership.</source>
        <translation>{account}: rinnova l’adesione.</translation>
    </message>
    <message>
        <source>{account}: {dividends} {amount}</source>
        <translation>{account}: {dividends} {amount}</translation>
    </message>
    <message>
        <source>{account}: make sure that its recovery phrase is on paper.</source>
        <translation>{account}: assicurati che la frase di recupero sia su carta.</translation>
    </message>
    <message>
        <source>{account}: a payment of {amount} expired. No money moved.</source>
        <translation>{account}: un pagamento di {amount} è scaduto. Nessun denaro si è mosso.</translation>
    </message>
    <message>
        <source>{account}: a payment of {amount} came to nothing.</source>
        <translation>{account}: un pagamento di {amount} non è andato a buon fine.</translation>
    </message>
    <message>
        <source>Until {date}.</source>
        <translation>Fino al {date}.</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Vedi</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Riscuoti</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controlla</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Rinnova</translation>
    </message>
    <message>
        <source>Certify</source>
        <translation>Certifica</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Vai</translation>
    </message>
    <message>
        <source>{account}: make the revocation of the identity, and keep it.</source>
        <translation>{account}: crea la revoca dell’identità, e conservala.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Creala</translation>
    </message>
    <message>
        <source>{account}: leaves the web of trust, as it told. It can still ask to stay.</source>
        <translation>{account}: lascia la rete di fiducia, come annunciato. Può ancora chiedere di restare.</translation>
    </message>
</context>
<context>
    <name>TillDialog</name>
    <message>
        <source>To be paid</source>
        <translation>Da pagare</translation>
    </message>
    <message>
        <source>QR code to pay {name}</source>
        <translation>Codice QR per pagare {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Next payment</source>
        <translation>Pagamento successivo</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search everything ({keys})</source>
        <translation>Cerca ovunque ({keys})</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Blocca ora</translation>
    </message>
    <message>
        <source>Lock now ({keys}). It locks by itself when nobody is there.</source>
        <translation>Blocca ora ({keys}). Si blocca da solo quando non c’è nessuno.</translation>
    </message>
    <message>
        <source>Show amounts ({keys})</source>
        <translation>Mostra gli importi ({keys})</translation>
    </message>
    <message>
        <source>Hide amounts ({keys})</source>
        <translation>Nascondi gli importi ({keys})</translation>
    </message>
</context>
<context>
    <name>TotalCard</name>
    <message>
        <source>What you have</source>
        <translation>Ciò che hai</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>non ancora noto</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Pay somebody</source>
        <translation>Paga qualcuno</translation>
    </message>
    <message>
        <source>Find somebody by name, type an amount, read the summary, sign. About half a minute later the payment is final: nobody can take it back.</source>
        <translation>Trova qualcuno per nome, scrivi un importo, leggi il riepilogo, firma. Circa mezzo minuto dopo il pagamento è definitivo: nessuno può riprenderlo.</translation>
    </message>
    <message>
        <source>Go to the payment</source>
        <translation>Vai al pagamento</translation>
    </message>
    <message>
        <source>Your payment is on its way. It is final in half a minute or so.</source>
        <translation>Il tuo pagamento è in corso. Sarà definitivo tra circa mezzo minuto.</translation>
    </message>
    <message>
        <source>Be paid</source>
        <translation>Ricevi un pagamento</translation>
    </message>
    <message>
        <source>Your address is all that others need: show its QR code, or send it. Here the grocery owes you something: let it pay, and watch the money arrive.</source>
        <translation>Il tuo indirizzo è tutto ciò che serve agli altri: mostra il suo codice QR, oppure invialo. Qui l’alimentari ti deve qualcosa: fallo pagare, e guarda arrivare il denaro.</translation>
    </message>
    <message>
        <source>Show my address</source>
        <translation>Mostra il mio indirizzo</translation>
    </message>
    <message>
        <source>The grocery has paid. It is final in half a minute or so.</source>
        <translation>L’alimentari ha pagato. Sarà definitivo tra circa mezzo minuto.</translation>
    </message>
    <message>
        <source>Certify somebody</source>
        <translation>Certifica qualcuno</translation>
    </message>
    <message>
        <source>To certify says: I know this person well, and this is their only identity. You may do so once every five days; it lasts two years and cannot be taken back.</source>
        <translation>Certificare vuol dire: conosco bene questa persona, e questa è la sua unica identità. Si può fare una volta ogni cinque giorni; vale due anni e non si può ritirare.</translation>
    </message>
    <message>
        <source>Choose somebody to certify</source>
        <translation>Scegli chi certificare</translation>
    </message>
    <message>
        <source>Your certification is on its way. It is final in half a minute or so.</source>
        <translation>La tua certificazione è in corso. Sarà definitiva tra circa mezzo minuto.</translation>
    </message>
    <message>
        <source>Renew your membership</source>
        <translation>Rinnova la tua adesione</translation>
    </message>
    <message>
        <source>A membership lasts a year. To renew it, ask for an evaluation: 10 Ğ1 are held until the answer comes, some ten minutes later, and given back when it is yes.</source>
        <translation>Un’adesione dura un anno. Per rinnovarla, chiedi una valutazione: 10&#xa0;Ğ1 sono trattenuti fino alla risposta, una decina di minuti dopo, e restituiti se è sì.</translation>
    </message>
    <message>
        <source>See my membership</source>
        <translation>Vedi la mia adesione</translation>
    </message>
    <message>
        <source>Your request is on its way. It is final in half a minute or so.</source>
        <translation>La tua richiesta è in corso. Sarà definitiva tra circa mezzo minuto.</translation>
    </message>
    <message>
        <source>Keep your recovery phrase</source>
        <translation>Conserva la tua frase di recupero</translation>
    </message>
    <message>
        <source>Its words open your accounts again when this computer is lost. Open the details (the password here is “{password}”), see the words, write them down, and let Sakia check two.</source>
        <translation>Le sue parole riaprono i tuoi conti se perdi questo computer. Apri i dettagli (qui la password è «{password}»), guarda le parole, scrivile, e lascia che Sakia ne verifichi due.</translation>
    </message>
    <message>
        <source>Open the details</source>
        <translation>Apri i dettagli</translation>
    </message>
    <message>
        <source>Tour, step {position} of {count}</source>
        <translation>Giro, passo {position} di {count}</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Fatto: {step}</translation>
    </message>
    <message>
        <source>This account is empty. Let the grocery pay you something first; then find somebody to pay by name.</source>
        <translation>Questo conto è vuoto. Fatti prima pagare qualcosa dall’alimentari; poi cerca per nome qualcuno da pagare.</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Tour of the demonstration</source>
        <translation>Giro della dimostrazione</translation>
    </message>
    <message>
        <source>Let the grocery pay</source>
        <translation>Fai pagare l’alimentari</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Salta questo passo</translation>
    </message>
    <message>
        <source>Put the tour away; it can be taken up again at any time</source>
        <translation>Metti via il giro; si può riprendere in qualsiasi momento</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Giro</translation>
    </message>
    <message>
        <source>That was the tour</source>
        <translation>Il giro è finito</translation>
    </message>
    <message>
        <source>Steps done: {done} of {count}. Everything else is yours to try: nothing here is worth anything, and the settings start the demonstration afresh.</source>
        <translation>Passi fatti: {done} di {count}. Tutto il resto è da provare: qui niente ha valore, e le impostazioni fanno ricominciare la dimostrazione da capo.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Ricomincia</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} di {most}</translation>
    </message>
    <message>
        <source>{count} ({needed} needed)</source>
        <translation>{count} (min. {needed})</translation>
    </message>
    <message>
        <source>only members certify</source>
        <translation>solo i membri certificano</translation>
    </message>
    <message>
        <source>only with enough certifications received</source>
        <translation>solo con abbastanza certificazioni ricevute</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>when one of the {count} given ends</source>
        <translation>quando finisce una delle {count} date</translation>
    </message>
    <message>
        <source>{date}, when the first of the {count} given ends</source>
        <translation>{date}, quando finisce la prima delle {count} date</translation>
    </message>
    <message>
        <source>{date}: membership</source>
        <translation>{date}: adesione</translation>
    </message>
    <message>
        <source>{date}: a certification received</source>
        <translation>{date}: certificazione ricevuta</translation>
    </message>
    <message>
        <source>{date}: a certification given</source>
        <translation>{date}: certificazione data</translation>
    </message>
    <message>
        <source>{date}: the identity is revoked</source>
        <translation>{date}: identità revocata</translation>
    </message>
    <message>
        <source>{date}: the identity is removed</source>
        <translation>{date}: identità rimossa</translation>
    </message>
    <message>
        <source>Invited by a member. It is removed on {date} unless a name is chosen before.</source>
        <translation>Invitata da un membro. Viene rimossa il {date} se prima non si sceglie un nome.</translation>
    </message>
    <message>
        <source>It has its name. It is removed on {date} unless it becomes a member before.</source>
        <translation>Ha il suo nome. Viene rimossa il {date} se prima non diventa membro.</translation>
    </message>
    <message>
        <source>A member until {date}, and longer when renewed before.</source>
        <translation>Membro fino al {date}, e più a lungo se rinnovata prima.</translation>
    </message>
    <message>
        <source>The membership ended. It can be had again; without it the identity is revoked on {date}.</source>
        <translation>L’adesione è finita. Si può riavere; altrimenti l’identità viene revocata il {date}.</translation>
    </message>
    <message>
        <source>Revoked for good. It is removed on {date}; the account and its money stay.</source>
        <translation>Revocata per sempre. Viene rimossa il {date}; il conto e il suo denaro restano.</translation>
    </message>
    <message>
        <source>This version of Sakia does not know its status: nothing of it can be changed here.</source>
        <translation>Questa versione di Sakia non conosce il suo stato: qui non se ne può cambiare nulla.</translation>
    </message>
    <message>
        <source>Ask members who know you well.</source>
        <translation>Rivolgiti a membri che ti conoscono bene.</translation>
    </message>
    <message>
        <source>Choose the name of this identity. A name is final.</source>
        <translation>Scegli il nome di questa identità. Un nome è definitivo.</translation>
    </message>
    <message>
        <source>It has enough certifications: ask to become a member. {price} are held until the answer.</source>
        <translation>Ha abbastanza certificazioni: chiedi di diventare membro. {price} sono trattenuti fino alla risposta.</translation>
    </message>
    <message>
        <source>Its distance is being evaluated. The answer comes by itself, 8 to 12 minutes after the request.</source>
        <translation>La sua distanza è in valutazione. La risposta arriva da sé, da 8 a 12 minuti dopo la richiesta.</translation>
    </message>
    <message>
        <source>Renew the membership: it ends on {ends}. {price} are held until the answer.</source>
        <translation>Rinnova l’adesione: finisce il {ends}. {price} sono trattenuti fino alla risposta.</translation>
    </message>
    <message>
        <source>The membership ends on {ends}. It can be renewed from {renewable}.</source>
        <translation>L’adesione finisce il {ends}. Si potrà rinnovare dal {renewable}.</translation>
    </message>
    <message>
        <source>Nothing to do: all is in order.</source>
        <translation>Nulla da fare: tutto è in ordine.</translation>
    </message>
    <message>
        <source>Nothing can be done with a revoked identity.</source>
        <translation>Con un’identità revocata non si può fare nulla.</translation>
    </message>
    <message>
        <source>Update Sakia to know more.</source>
        <translation>Aggiorna Sakia per saperne di più.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>now, until {date}</source>
        <translation>ora, fino al {date}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>dal {first} al {last}</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>scaduta</translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>ancora {duration}</translation>
    </message>
    <message>
        <source>identity {number}</source>
        <translation>identità {number}</translation>
    </message>
    <message>
        <source>{figure} %</source>
        <translation>{figure} %</translation>
    </message>
    <message>
        <source>Referees are members who certify and are certified enough.</source>
        <translation>I referenti sono membri che certificano e sono certificati abbastanza.</translation>
    </message>
    <message>
        <source>A membership begins or goes on only while {percent} of them are linked to the person through {steps} certifications at most.</source>
        <translation>Un’adesione comincia o continua solo finché {percent} di loro sono legati alla persona da {steps} certificazioni al massimo.</translation>
    </message>
    <message>
        <source>{percent} of the referees are within reach: enough, since {needed} are asked for.</source>
        <translation>Il {percent} dei referenti è raggiungibile: abbastanza, poiché ne serve il {needed}.</translation>
    </message>
    <message>
        <source>{percent} of the referees are within reach, and {needed} are asked for: too few.</source>
        <translation>{percent} dei referenti sono raggiungibili, e se ne chiedono {needed}: troppo pochi.</translation>
    </message>
    <message>
        <source>{signer} renews the certification of {person}. Fee: {fee}.</source>
        <translation>{signer} rinnova la certificazione di {person}. Commissione: {fee}.</translation>
    </message>
    <message>
        <source>{signer} certifies {person}. Fee: {fee}.</source>
        <translation>{signer} certifica {person}. Commissione: {fee}.</translation>
    </message>
    <message>
        <source>{signer} tells the web of trust that it leaves. Fee: {fee}.</source>
        <translation>{signer} dice addio alla rete di fiducia. Commissione: {fee}.</translation>
    </message>
    <message>
        <source>{signer} asks for the evaluation upon which the membership begins or goes on. Fee: {fee}. {held} are held until the answer: they come back when it is good, and are lost when the distance is too great.</source>
        <translation>{signer} chiede la valutazione da cui dipende che l’adesione cominci o continui. Commissione: {fee}. {held} sono trattenuti fino alla risposta: tornano se è buona, e sono perduti se la distanza è troppo grande.</translation>
    </message>
    <message>
        <source>{signer}: {what}. Fee: {fee}.</source>
        <translation>{signer}: {what}. Commissione: {fee}.</translation>
    </message>
    <message>
        <source>Signed and kept on this computer. It leaves as soon as a server takes it.</source>
        <translation>Firmato e conservato su questo computer. Partirà appena un server lo accetta.</translation>
    </message>
    <message>
        <source>The network has it. The next blocks will hold it.</source>
        <translation>La rete ce l’ha. I prossimi blocchi lo conterranno.</translation>
    </message>
    <message>
        <source>A block holds it. In a moment nobody can undo that any more.</source>
        <translation>Un blocco lo contiene. Tra un momento nessuno potrà più annullarlo.</translation>
    </message>
    <message>
        <source>Done, for good.</source>
        <translation>Fatto, per sempre.</translation>
    </message>
    <message>
        <source>A block holds it, but no server remembers whether it worked. Look at the identity in a while before you do it again.</source>
        <translation>Un blocco lo contiene, ma nessun server ricorda se è riuscito. Guarda l’identità tra un po’ prima di rifarlo.</translation>
    </message>
    <message>
        <source>A block holds it, but nothing was changed by it. {reason}</source>
        <translation>Un blocco lo contiene, ma non ha cambiato nulla. {reason}</translation>
    </message>
    <message>
        <source>The network did not take it. Nothing was changed. {reason}</source>
        <translation>La rete non l’ha accettato. Non è cambiato nulla. {reason}</translation>
    </message>
    <message>
        <source>No block took it in time, and none can any more. Nothing was changed: you can do it again.</source>
        <translation>Nessun blocco l’ha preso in tempo, e nessuno può più farlo. Non è cambiato nulla: puoi rifarlo.</translation>
    </message>
    <message>
        <source>Something earlier of this account came to nothing, so this is held back until {moment}.</source>
        <translation>Qualcosa di precedente di questo conto non è andato a buon fine, perciò questo è in sospeso fino a {moment}.</translation>
    </message>
    <message>
        <source>Something earlier of this account came to nothing, so this is held back a few minutes.</source>
        <translation>Qualcosa di precedente di questo conto non è andato a buon fine, perciò questo è in sospeso per qualche minuto.</translation>
    </message>
    <message>
        <source>{date}: too few certifications</source>
        <translation>{date}: troppo poche certificazioni</translation>
    </message>
    <message>
        <source>Revoked for good. The account and its money stay.</source>
        <translation>Revocata per sempre. Il conto e il suo denaro restano.</translation>
    </message>
    <message>
        <source>It has enough certifications: ask to become a member.</source>
        <translation>Ha abbastanza certificazioni: chiedi di diventare membro.</translation>
    </message>
    <message>
        <source>It has been asked for: a block takes the request as soon as the rules are met.</source>
        <translation>È stato chiesto: un blocco prende la richiesta non appena le regole sono rispettate.</translation>
    </message>
    <message>
        <source>Renew the membership: it ends on {ends}.</source>
        <translation>Rinnova l’adesione: finisce il {ends}.</translation>
    </message>
    <message>
        <source>{signer} asks to become or to stay a member. Fee: {fee}.</source>
        <translation>{signer} chiede di diventare o restare membro. Commissione: {fee}.</translation>
    </message>
    <message>
        <source>The network has it, and keeps it until the rules allow to write it in a block.</source>
        <translation>La rete ce l’ha, e lo conserva finché le regole permettono di scriverlo in un blocco.</translation>
    </message>
    <message>
        <source>{signer} asks for the evaluation upon which {person} becomes a member. Fee: {fee}. {held} of {signer} are held until the answer: they come back when it is good, and {signer} loses them when the distance is too great.</source>
        <translation>{signer} chiede la valutazione con cui {person} diventa membro. Commissione: {fee}. {held} di {signer} sono trattenuti fino alla risposta: tornano se è buona, e {signer} li perde se la distanza è troppo grande.</translation>
    </message>
    <message>
        <source>A block holds it. Once several more stand on it, nobody can undo that any more.</source>
        <translation>Un blocco lo contiene. Quando ne avrà sopra parecchi altri, nessuno potrà più annullarlo.</translation>
    </message>
    <message>
        <source>It told that it leaves: a member until {date}, and no longer unless it asks to stay before.</source>
        <translation>Ha annunciato che se ne va: membro fino al {date}, e non oltre, a meno che prima chieda di restare.</translation>
    </message>
    <message>
        <source>Nothing to do if that is still meant. To stay, ask before the certifications in force run out.</source>
        <translation>Nulla da fare se è ancora ciò che vuoi. Per restare, chiedilo prima che finiscano le certificazioni valide.</translation>
    </message>
</context>
<context>
    <name>TrustPage</name>
    <message>
        <source>Web of trust</source>
        <translation>Rete di fiducia</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Parti di questa pagina</translation>
    </message>
    <message>
        <source>What you see may be old.</source>
        <translation>Ciò che vedi potrebbe non essere aggiornato.</translation>
    </message>
    <message>
        <source>My identities</source>
        <translation>Le mie identità</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Esplora</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Certify</source>
        <translation>Certifica</translation>
    </message>
    <message>
        <source>Become a member</source>
        <translation>Diventare membro</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Revoca</translation>
    </message>
    <message>
        <source>Keys and links</source>
        <translation>Chiavi e collegamenti</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Schede</translation>
    </message>
</context>
<context>
    <name>TrustReviewCard</name>
    <message>
        <source>Sign and send</source>
        <translation>Firma e invia</translation>
    </message>
    <message>
        <source>Asking the network whether this is possible…</source>
        <translation>Si chiede alla rete se è possibile…</translation>
    </message>
</context>
<context>
    <name>UnitSwitch</name>
    <message>
        <source>Unit of amounts</source>
        <translation>Unità degli importi</translation>
    </message>
    <message>
        <source>More units</source>
        <translation>Altre unità</translation>
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
        <translation>Unità della moneta ({currency})</translation>
    </message>
    <message>
        <source>The amount as it is written in the blocks. One unit is one hundred cents.</source>
        <translation>L’importo come è scritto nei blocchi. Un’unità sono cento centesimi.</translation>
    </message>
    <message>
        <source>Universal dividend (UD)</source>
        <translation>Dividendo universale (DU)</translation>
    </message>
    <message>
        <source>How many universal dividends the amount is worth: the amount divided by the UD of now. Every member creates the same, so 1 UD means the same for everybody, everywhere and at all times.</source>
        <translation>Quanti dividendi universali vale l’importo: l’importo diviso per il DU di adesso. Ogni membro crea lo stesso, quindi 1 DU significa la stessa cosa per tutti, ovunque e in ogni tempo.</translation>
    </message>
    <message>
        <source>Percent of the average share (M/N)</source>
        <translation>Percentuale della quota media (M/N)</translation>
    </message>
    <message>
        <source>The amount compared with the average share of a member: all the money M divided by the number of members N. 100 % means exactly the average.</source>
        <translation>L’importo confrontato con la quota media di un membro: tutto il denaro M diviso per il numero di membri N. 100 % è esattamente la media.</translation>
    </message>
    <message>
        <source>Distance to the average, in {currency}</source>
        <translation>Distanza dalla media, in {currency}</translation>
    </message>
    <message>
        <source>The amount minus the average share M/N. Above zero: more than the average; below zero: less. Summed over all members it is zero. Payments are shown in {currency}.</source>
        <translation>L’importo meno la quota media M/N. Sopra zero: più della media; sotto: meno. Sommato su tutti i membri dà zero. I pagamenti sono mostrati in {currency}.</translation>
    </message>
    <message>
        <source>Distance to the average, in UD</source>
        <translation>Distanza dalla media, in DU</translation>
    </message>
    <message>
        <source>The amount minus the average share M/N, counted in universal dividends. Summed over all members it is zero. Payments are shown in UD.</source>
        <translation>L’importo meno la quota media M/N, contato in dividendi universali. Sommato su tutti i membri dà zero. I pagamenti sono mostrati in DU.</translation>
    </message>
</context>
<context>
    <name>UnitsHelp</name>
    <message>
        <source>Hide the five units</source>
        <translation>Nascondi le cinque unità</translation>
    </message>
    <message>
        <source>What the five units mean</source>
        <translation>Che cosa significano le cinque unità</translation>
    </message>
</context>
<context>
    <name>UnreadLines</name>
    <message>
        <source>These lines cannot be read</source>
        <translation>Queste righe non si possono leggere</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>Use</name>
    <message>
        <source>You certified this person on {since}, until {date}: a renewal now adds little.</source>
        <translation>Hai certificato questa persona il {since}, fino al {date}: un rinnovo ora aggiunge poco.</translation>
    </message>
    <message>
        <source>This person has all the certifications it takes: what is missing is to ask for the membership.</source>
        <translation>Questa persona ha tutte le certificazioni necessarie: manca solo la richiesta di adesione.</translation>
    </message>
    <message>
        <source>This person has all the certifications it takes, and has asked to be a member: wait for the answer.</source>
        <translation>Questa persona ha tutte le certificazioni necessarie, e ha chiesto di essere membro: aspetta la risposta.</translation>
    </message>
    <message>
        <source>It is too late for this identity: it ends on {date}, before it could become a member.</source>
        <translation>È troppo tardi per questa identità: finisce il {date}, prima di poter diventare membro.</translation>
    </message>
    <message>
        <source>Even with yours, {percent} of the referees are within reach, and {needed} are asked for: too few. Members nearer to the referees would help more.</source>
        <translation>Anche con la tua, {percent} dei referenti sono raggiungibili, e se ne chiedono {needed}: troppo pochi. Membri più vicini ai referenti aiuterebbero di più.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Sakia {version} is there, since {date}.</source>
        <translation>C’è Sakia {version}, dal {date}.</translation>
    </message>
    <message>
        <source>No version is newer than yours, {version}. Looked {moment}.</source>
        <translation>Nessuna versione è più recente della tua, {version}. Controllato {moment}.</translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <source>New versions</source>
        <translation>Nuove versioni</translation>
    </message>
    <message>
        <source>Look for a new version once a day</source>
        <translation>Cerca una nuova versione una volta al giorno</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Cerca ora</translation>
    </message>
    <message>
        <source>Open the project’s page</source>
        <translation>Apri la pagina del progetto</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Richiesta in corso…</translation>
    </message>
    <message>
        <source>This Sakia, {version}, looks for no newer one and asks nobody: the project has no key yet by which a word about a new version could be told from a forged one.</source>
        <translation>Questo Sakia, {version}, non ne cerca uno più recente e non chiede a nessuno: il progetto non ha ancora una chiave con cui distinguere l’annuncio di una nuova versione da uno falsificato.</translation>
    </message>
    <message>
        <source>{host} is asked, through your proxy if you have one, and learns your network address and that you use Sakia. Only a signed text comes back, with what is new: nothing is downloaded or installed by itself.</source>
        <translation>Si chiede a {host}, attraverso il tuo proxy se ne hai uno, che viene a sapere il tuo indirizzo di rete e che usi Sakia. Torna solo un testo firmato, con le novità: nulla viene scaricato o installato da sé.</translation>
    </message>
    <message>
        <source>This Sakia, {version}, looks for no newer one here: the demonstration asks nobody.</source>
        <translation>Questo Sakia, {version}, qui non ne cerca uno più recente: la dimostrazione non chiede a nessuno.</translation>
    </message>
</context>
<context>
    <name>Viewfinder</name>
    <message>
        <source>What the camera sees</source>
        <translation>Ciò che vede la fotocamera</translation>
    </message>
</context>
<context>
    <name>WatchView</name>
    <message>
        <source>An address, a public key of Duniter v1, or a payment link.</source>
        <translation>Un indirizzo, una chiave pubblica di Duniter v1 o un link di pagamento.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Indirizzo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Your own word for it; nobody else sees it.</source>
        <translation>Il nome che gli dai tu; nessun altro lo vede.</translation>
    </message>
    <message>
        <source>Watch an address</source>
        <translation>Segui un indirizzo</translation>
    </message>
    <message>
        <source>You will see its balance and its history. Nothing can be paid from it here.</source>
        <translation>Ne vedrai il saldo e la cronologia. Da qui non si può pagare nulla con esso.</translation>
    </message>
    <message>
        <source>Watch this address</source>
        <translation>Segui questo indirizzo</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>Way to somebody</source>
        <translation>Cammino verso qualcuno</translation>
    </message>
    <message>
        <source>Way to</source>
        <translation>Cammino verso</translation>
    </message>
    <message>
        <source>To whom? A name, an address or a number</source>
        <translation>Verso chi? Un nome, un indirizzo o un numero</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>Il cammino di andata</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Il cammino di ritorno</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Facile da indovinare: chi avesse una copia dei file di questo computer potrebbe aprire i tuoi conti. Allungala: la cosa migliore sono più parole.</translation>
    </message>
    <message>
        <source>I know that this password is easy to guess</source>
        <translation>So che questa password è facile da indovinare</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>Who would help most?</source>
        <translation>Chi aiuterebbe di più?</translation>
    </message>
    <message>
        <source>Not known yet: the web of trust is being read.</source>
        <translation>Non ancora noto: si sta leggendo la rete di fiducia.</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Calcolo in corso…</translation>
    </message>
</context>
<context>
    <name>WhoPart</name>
    <message>
        <source>A name, a contact, one of your accounts, an address, a payment link.</source>
        <translation>Un nome, un contatto, uno dei tuoi conti, un indirizzo o un link di pagamento.</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>&amp;A chi</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A chi</translation>
    </message>
    <message>
        <source>Choose whom to pay.</source>
        <translation>Scegli chi pagare.</translation>
    </message>
    <message>
        <source>Choose the person from the list that comes as you type.</source>
        <translation>Scegli la persona dall’elenco che compare mentre scrivi.</translation>
    </message>
    <message>
        <source>Names cannot be looked for now: the network that tells them is away. An address, or somebody known here, can be paid.</source>
        <translation>Ora non si possono cercare nomi: la rete che li dà non risponde. Si può pagare un indirizzo, o qualcuno noto qui.</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation>Usa {address}</translation>
    </message>
    <message>
        <source>The link calls this person “{name}”; nobody has verified that.</source>
        <translation>Il link chiama «{name}» questa persona; nessuno l’ha verificato.</translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message>
        <source>Recovery phrase</source>
        <translation>Frase di recupero</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Nascosto</translation>
    </message>
</context>
<context>
    <name>WordsBackView</name>
    <message>
        <source>Word number {number}</source>
        <translation>Parola numero {number}</translation>
    </message>
    <message>
        <source>Two words, to be sure</source>
        <translation>Due parole, per sicurezza</translation>
    </message>
    <message>
        <source>Read them on your paper. You can go back to see the words again.</source>
        <translation>Leggile sul tuo foglio. Puoi tornare indietro per rivedere le parole.</translation>
    </message>
    <message>
        <source>That is not word number {number}. Look at your paper, or go back to see the words.</source>
        <translation>Questa non è la parola numero {number}. Guarda il foglio, o torna indietro per rivedere le parole.</translation>
    </message>
</context>
<context>
    <name>WordsView</name>
    <message>
        <source>&amp;Language of the words</source>
        <translation>&amp;Lingua delle parole</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Lingua delle parole</translation>
    </message>
    <message>
        <source>Whoever has these words has your money, and nobody can give them back to you: keep the paper safe, take no photo, send them to no one.</source>
        <translation>Chi ha queste parole ha il tuo denaro, e nessuno può ridartele: conserva bene il foglio, non fare foto, non inviarle a nessuno.</translation>
    </message>
    <message>
        <source>Your recovery phrase</source>
        <translation>La tua frase di recupero</translation>
    </message>
    <message>
        <source>Write these twelve words on paper, in this order. They open your accounts again if this computer is lost.</source>
        <translation>Scrivi queste dodici parole su carta, in quest’ordine. Riapriranno i tuoi conti se perdi questo computer.</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Le ho annotate</translation>
    </message>
</context>
<context>
    <name>_ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Cancella</translation>
    </message>
</context>
<context>
    <name>_Details</name>
    <message>
        <source>Key of the former network</source>
        <translation>Chiave della vecchia rete</translation>
    </message>
    <message>
        <source>Address with its check sum</source>
        <translation>Indirizzo con la sua somma di controllo</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Operations made</source>
        <translation>Operazioni fatte</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Numero d’identità</translation>
    </message>
    <message>
        <source>Copy the address with its check sum</source>
        <translation>Copia l’indirizzo con la sua somma di controllo</translation>
    </message>
    <message>
        <source>Copy the key of the former network</source>
        <translation>Copia la chiave della vecchia rete</translation>
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
        <translation>Nessuno può ritrovare la tua password o metterne un’altra. Puoi provare quante volte vuoi: attenzione alle maiuscole e alla lingua della tastiera.</translation>
    </message>
    <message>
        <source>With its recovery phrase an account opens again, money and history with it, in another profile: start Sakia from a terminal with “{command}”, choose “I already have an account” and type the words.</source>
        <translation>Con la sua frase di recupero un conto si riapre, con il denaro e la cronologia, in un altro profilo: avvia Sakia da un terminale con «{command}», scegli «Ho già un conto» e scrivi le parole.</translation>
    </message>
    <message>
        <source>This profile stays as it is. Keep it, in case the password comes back to you: your contacts, and keys that you cannot type again, are nowhere else. Its keys are here:</source>
        <translation>Questo profilo resta com’è. Conservalo, nel caso la password ti torni in mente: i tuoi contatti, e le chiavi che non puoi riscrivere, non sono altrove. Le sue chiavi sono qui:</translation>
    </message>
</context>
<context>
    <name>_Lately</name>
    <message>
        <source>Came in</source>
        <translation>Ricevuto</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Speso</translation>
    </message>
    <message>
        <source>UD created</source>
        <translation>DU creati</translation>
    </message>
    <message>
        <source>{moment}, still being read</source>
        <translation>{moment}, lettura in corso</translation>
    </message>
    <message>
        <source>In 30 days, by the histories ({moment})</source>
        <translation>In 30 giorni, secondo le cronologie ({moment})</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>non ancora letto</translation>
    </message>
    <message>
        <source>In 30 days, by the histories (not read yet)</source>
        <translation>In 30 giorni, secondo le cronologie (non ancora lette)</translation>
    </message>
    <message>
        <source>as of block {number}</source>
        <translation>fino al blocco {number}</translation>
    </message>
    <message>
        <source>as of {moment}</source>
        <translation>dati di {moment}</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>{what}, from {first} on {start} to {last} on {end}</source>
        <translation>{what}: da {first} il {start} a {last} il {end}</translation>
    </message>
</context>
<context>
    <name>_OperationRow</name>
    <message>
        <source>Follow</source>
        <translation>Segui</translation>
    </message>
    <message>
        <source>Follow: {what}</source>
        <translation>Segui: {what}</translation>
    </message>
</context>
<context>
    <name>_Plurals</name>
    <message numerus="yes">
        <source>%n unclaimed dividend(s):</source>
        <translation>
            <numerusform>%n dividendo da riscuotere:</numerusform>
            <numerusform>%n dividendi da riscuotere:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dividend(s)</source>
        <translation>
            <numerusform>%n dividendo</numerusform>
            <numerusform>%n dividendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n riga</numerusform>
            <numerusform>%n righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To %n person(s)</source>
        <translation>
            <numerusform>A %n persona</numerusform>
            <numerusform>A %n persone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dividend(s), {amount} together, come into {account}. Fee: {fee}; the account then holds {total}.</source>
        <translation>
            <numerusform>%n dividendo, {amount} in tutto, entra in {account}. Commissione: {fee}; il conto avrà poi {total}.</numerusform>
            <numerusform>%n dividendi, {amount} in tutto, entrano in {account}. Commissione: {fee}; il conto avrà poi {total}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You paid them %n time(s).</source>
        <translation>
            <numerusform>L’hai pagata %n volta.</numerusform>
            <numerusform>L’hai pagata %n volte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) on the way</source>
        <translation>
            <numerusform>%n pagamento in cammino</numerusform>
            <numerusform>%n pagamenti in cammino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) on the way</source>
        <translation>
            <numerusform>%n operazione in corso</numerusform>
            <numerusform>%n operazioni in corso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watched account(s) not counted</source>
        <translation>
            <numerusform>%n conto seguito non è contato</numerusform>
            <numerusform>%n conti seguiti non sono contati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more certification(s) are needed, from members who know this person well.</source>
        <translation>
            <numerusform>Serve ancora %n certificazione, da un membro che conosca bene questa persona.</numerusform>
            <numerusform>Servono ancora %n certificazioni, da membri che conoscano bene questa persona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certification(s) are missing. Ask members who know you well.</source>
        <translation>
            <numerusform>Manca %n certificazione. Rivolgiti a membri che ti conoscono bene.</numerusform>
            <numerusform>Mancano %n certificazioni. Rivolgiti a membri che ti conoscono bene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From {date} on there are too few certifications: the membership ends at once, and the dividends stop. %n certification(s), new or renewed, would prevent that. Ask those whose certifications end first, or other members who know you well.</source>
        <translation>
            <numerusform>Dal {date} ci saranno troppo poche certificazioni: l’adesione finisce subito e i dividendi si fermano. %n certificazione, nuova o rinnovata, lo eviterebbe. Rivolgiti a coloro le cui certificazioni finiscono per prime, o ad altri membri che ti conoscono bene.</numerusform>
            <numerusform>Dal {date} ci saranno troppo poche certificazioni: l’adesione finisce subito e i dividendi si fermano. %n certificazioni, nuove o rinnovate, lo eviterebbero. Rivolgiti a coloro le cui certificazioni finiscono per prime, o ad altri membri che ti conoscono bene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more referee(s) must be within reach.</source>
        <translation>
            <numerusform>Deve essere raggiungibile ancora %n referente.</numerusform>
            <numerusform>Devono essere raggiungibili ancora %n referenti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certification(s) possible now</source>
        <translation>
            <numerusform>%n certificazione possibile ora</numerusform>
            <numerusform>%n certificazioni possibili ora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With yours, %n more certification(s) must come before {date}: else this identity ends, and yours is spent for nothing.</source>
        <translation>
            <numerusform>Con la tua, servirà ancora %n certificazione prima del {date}: altrimenti questa identità finisce, e la tua è data per nulla.</numerusform>
            <numerusform>Con la tua, serviranno ancora %n certificazioni prima del {date}: altrimenti questa identità finisce, e la tua è data per nulla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This person is a member with %n certification(s) of others, enough until {date}, and near enough to the referees: yours would change nothing for them now.</source>
        <translation>
            <numerusform>Questa persona è membro con %n certificazione di un’altra persona, abbastanza fino al {date}, e abbastanza vicina ai referenti: la tua ora non le cambierebbe nulla.</numerusform>
            <numerusform>Questa persona è membro con %n certificazioni di altre persone, abbastanza fino al {date}, e abbastanza vicina ai referenti: la tua ora non le cambierebbe nulla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) in your queue would have to wait longer.</source>
        <translation>
            <numerusform>%n altra persona nella tua coda dovrebbe aspettare di più.</numerusform>
            <numerusform>%n altre persone nella tua coda dovrebbero aspettare di più.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more account(s) in the list at the side</source>
        <translation>
            <numerusform>%n altro conto nella lista a lato</numerusform>
            <numerusform>%n altri conti nella lista a lato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) not read yet, not counted</source>
        <translation>
            <numerusform>%n conto non ancora letto, non contato</numerusform>
            <numerusform>%n conti non ancora letti, non contati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n certification(s) received will end, the first on {date}.</source>
        <translation>
            <numerusform>{account}: %n certificazione ricevuta finisce il {date}.</numerusform>
            <numerusform>{account}: %n certificazioni ricevute finiscono, la prima il {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n certification(s) you gave will end, the first on {date}.</source>
        <translation>
            <numerusform>{account}: %n certificazione data finisce il {date}.</numerusform>
            <numerusform>{account}: %n certificazioni date finiscono, la prima il {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n certification(s) of the queue can be made now.</source>
        <translation>
            <numerusform>{account}: ora è possibile %n certificazione della coda.</numerusform>
            <numerusform>{account}: ora sono possibili %n certificazioni della coda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n certification(s) are missing to be a member.</source>
        <translation>
            <numerusform>{account}: manca %n certificazione per essere membro.</numerusform>
            <numerusform>{account}: mancano %n certificazioni per essere membro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n certification(s), new or renewed, are needed to stay a member.</source>
        <translation>
            <numerusform>{account}: serve %n certificazione, nuova o rinnovata, per restare membro.</numerusform>
            <numerusform>{account}: servono %n certificazioni, nuove o rinnovate, per restare membro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrane %n in più</numerusform>
            <numerusform>Mostrane %n in più</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Certified by %n person(s)</source>
        <translation>
            <numerusform>Con certificazione di %n persona</numerusform>
            <numerusform>Con certificazione di %n persone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Certifies %n person(s)</source>
        <translation>
            <numerusform>Certifica %n persona</numerusform>
            <numerusform>Certifica %n persone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>through %n certification(s)</source>
        <translation>
            <numerusform>attraverso %n certificazione</numerusform>
            <numerusform>attraverso %n certificazioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) chosen</source>
        <translation>
            <numerusform>%n riga scelta</numerusform>
            <numerusform>%n righe scelte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certification(s)</source>
        <translation>
            <numerusform>%n certificazione</numerusform>
            <numerusform>%n certificazioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certification(s), new or renewed, by {date}</source>
        <translation>
            <numerusform>%n certificazione, nuova o rinnovata, entro il {date}</numerusform>
            <numerusform>%n certificazioni, nuove o rinnovate, entro il {date}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>ne resta %n</numerusform>
            <numerusform>ne restano %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>e %n altra</numerusform>
            <numerusform>e altre %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n passo</numerusform>
            <numerusform>%n passi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certification(s), new or renewed</source>
        <translation>
            <numerusform>%n certificazione, nuova o rinnovata</numerusform>
            <numerusform>%n certificazioni, nuove o rinnovate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_WhomPart</name>
    <message>
        <source>&amp;Whom</source>
        <translation>C&amp;hi</translation>
    </message>
    <message>
        <source>A name, a contact, an address.</source>
        <translation>Un nome, un contatto, un indirizzo.</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Certify somebody else</source>
        <translation>Certifica qualcun altro</translation>
    </message>
</context>
</TS>
