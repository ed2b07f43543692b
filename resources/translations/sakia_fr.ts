<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Sakia</source>
        <translation>À propos de Sakia</translation>
    </message>
    <message>
        <source>A wallet for the Ğ1 and other libre currencies of Duniter.</source>
        <translation>Un portefeuille pour la Ğ1 et les autres monnaies libres de Duniter.</translation>
    </message>
    <message>
        <source>Version {version}, with Qt {qt}</source>
        <translation>Version {version}, avec Qt {qt}</translation>
    </message>
    <message>
        <source>Copy for a question</source>
        <translation>Copier pour poser une question</translation>
    </message>
    <message>
        <source>Licence of the program</source>
        <translation>Licence du programme</translation>
    </message>
    <message>
        <source>Sakia is free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>Sakia est un logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure&#xa0;: vous pouvez l’utiliser, l’étudier, le partager et le modifier. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Fait avec</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Où tout est rangé</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Take the tour of the demonstration</source>
        <translation>Suivre la visite guidée de la démonstration</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>none: the key is not here</source>
        <translation>aucune&#xa0;: la clé n’est pas ici</translation>
    </message>
    <message>
        <source>a recovery phrase</source>
        <translation>une phrase de récupération</translation>
    </message>
    <message>
        <source>an identifier and a password of Duniter v1</source>
        <translation>un identifiant et un mot de passe de Duniter v1</translation>
    </message>
    <message>
        <source>a seed</source>
        <translation>une graine</translation>
    </message>
    <message>
        <source>a key file of Duniter v1</source>
        <translation>un fichier de clé de Duniter v1</translation>
    </message>
    <message>
        <source>a PubSec key, not encrypted</source>
        <translation>une clé PubSec, non chiffrée</translation>
    </message>
    <message>
        <source>a WIF key, not encrypted</source>
        <translation>une clé WIF, non chiffrée</translation>
    </message>
    <message>
        <source>an EWIF key, encrypted with a password</source>
        <translation>une clé EWIF, chiffrée par un mot de passe</translation>
    </message>
    <message>
        <source>a seed, not encrypted</source>
        <translation>une graine, non chiffrée</translation>
    </message>
    <message>
        <source>two lines, an identifier and a password</source>
        <translation>deux lignes, un identifiant et un mot de passe</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Show the address as a QR code</source>
        <translation>Montrer l’adresse en code QR</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Bring these dividends into the account</source>
        <translation>Faire entrer ces dividendes dans le compte</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>Its figures come with the first connection.</source>
        <translation>Ses chiffres arrivent avec la première connexion.</translation>
    </message>
    <message>
        <source>Can be sent:</source>
        <translation>Disponible&#xa0;:</translation>
    </message>
    <message>
        <source>Held ({reason}):</source>
        <translation>Bloqué ({reason})&#xa0;:</translation>
    </message>
    <message>
        <source>Held:</source>
        <translation>Bloqué&#xa0;:</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Moins de détails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>Details of {name}</source>
        <translation>Détails de {name}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Your own word for it; nobody else sees it.</source>
        <translation>Le nom que vous lui donnez&#x202f;; personne d’autre ne le voit.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Address and key</source>
        <translation>Adresse et clé</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>In Duniter v1</source>
        <translation>Dans Duniter v1</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Derivation</source>
        <translation>Dérivation</translation>
    </message>
    <message>
        <source>root of the secret</source>
        <translation>racine du secret</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Numéro d’identité</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>Renommé.</translation>
    </message>
    <message>
        <source>Its key comes from</source>
        <translation>Origine de sa clé</translation>
    </message>
    <message>
        <source>With its check sum</source>
        <translation>Avec sa somme de contrôle</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Pay</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Pay from this account (Ctrl+P)</source>
        <translation>Payer depuis ce compte (Ctrl+P)</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recevoir</translation>
    </message>
    <message>
        <source>Ask for a payment (Ctrl+R)</source>
        <translation>Demander un paiement (Ctrl+R)</translation>
    </message>
    <message>
        <source>Details, rename, remove</source>
        <translation>Détails, renommer, retirer</translation>
    </message>
    <message>
        <source>Create an account, restore one you have, or follow one without its key.</source>
        <translation>Créez un compte, retrouvez celui que vous avez, ou suivez-en un sans sa clé.</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Pas encore de compte</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Details and recovery phrase…</source>
        <translation>Détails et phrase de récupération…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Remove from this list…</source>
        <translation>Retirer de cette liste…</translation>
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
        <translation>Statut</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lu</translation>
    </message>
</context>
<context>
    <name>AddAccountPage</name>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
</context>
<context>
    <name>AddressLabel</name>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
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
        <translation>Copier {address}</translation>
    </message>
    <message>
        <source>Pay {address}</source>
        <translation>Payer {address}</translation>
    </message>
    <message>
        <source>Take {address} away</source>
        <translation>Retirer {address}</translation>
    </message>
</context>
<context>
    <name>Aloud</name>
    <message>
        <source>{what}: {state}.</source>
        <translation>{what}&#xa0;: {state}.</translation>
    </message>
    <message>
        <source>Received: {amount} from {name}.</source>
        <translation>Reçu&#xa0;: {amount} de {name}.</translation>
    </message>
</context>
<context>
    <name>AmountPart</name>
    <message>
        <source>Fix the amount in UD, whatever a UD is worth when it is paid</source>
        <translation>Fixer le montant en DU, quelle que soit la valeur du DU au moment du paiement</translation>
    </message>
    <message>
        <source>Everything…</source>
        <translation>Tout…</translation>
    </message>
    <message>
        <source>Type an amount instead</source>
        <translation>Taper plutôt un montant</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>Tapez un montant.</translation>
    </message>
    <message>
        <source>Everything but {amount}: the account stays open</source>
        <translation>Tout sauf {amount}&#xa0;: le compte reste ouvert</translation>
    </message>
    <message>
        <source>Everything, and close the account</source>
        <translation>Tout, et fermer le compte</translation>
    </message>
    <message>
        <source>&amp;Amount in {unit}</source>
        <translation>&amp;Montant en {unit}</translation>
    </message>
    <message>
        <source>in {unit}</source>
        <translation>en {unit}</translation>
    </message>
    <message>
        <source>Everything that can be sent; {amount} stay so that the account stays open.</source>
        <translation>Tout ce qui peut partir&#x202f;; {amount} restent pour que le compte reste ouvert.</translation>
    </message>
    <message>
        <source>Everything, to the last cent. The account is then closed; whoever pays it later opens it again.</source>
        <translation>Tout, jusqu’au dernier centime. Le compte est alors fermé&#x202f;; qui le paiera plus tard le rouvrira.</translation>
    </message>
    <message>
        <source>Everything but {amount}</source>
        <translation>Tout sauf {amount}</translation>
    </message>
    <message>
        <source>Everything, to the last cent</source>
        <translation>Tout, jusqu’au dernier centime</translation>
    </message>
    <message>
        <source>Everything that can be sent; {amount} stay in the account.</source>
        <translation>Tout ce qui peut partir&#x202f;; {amount} restent sur le compte.</translation>
    </message>
    <message>
        <source>Everything, to the last cent.</source>
        <translation>Tout, jusqu’au dernier centime.</translation>
    </message>
    <message>
        <source>{amount} can be spent ({moment}).</source>
        <translation>{amount} disponibles ({moment}).</translation>
    </message>
    <message>
        <source>{amount} remain after it ({moment}).</source>
        <translation>Il restera {amount} ({moment}).</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>amount hidden</source>
        <translation>montant masqué</translation>
    </message>
</context>
<context>
    <name>ArrivalLine</name>
    <message>
        <source>Waiting for the payment…</source>
        <translation>En attente du paiement…</translation>
    </message>
    <message>
        <source>{name} paid {amount} ({time}), perhaps before you asked: compare with the history.</source>
        <translation>{name} a payé {amount} ({time}), peut-être avant votre demande&#xa0;: comparez avec l’historique.</translation>
    </message>
    <message>
        <source>{name} paid {amount}. That is not what was asked for.</source>
        <translation>{name} a payé {amount}. Ce n’est pas ce qui était demandé.</translation>
    </message>
    <message>
        <source>Received: {amount} from {name}. The payment is final.</source>
        <translation>Reçu&#xa0;: {amount} de {name}. Le paiement est définitif.</translation>
    </message>
    <message>
        <source>{amount} from {name}, by an indexer’s word alone: look at your balance before you rely on it.</source>
        <translation>{amount} de {name}, d’après un seul indexeur&#xa0;: regardez votre solde avant de vous y fier.</translation>
    </message>
    <message>
        <source>On its way: {amount} from {name}. The green tick comes in some seconds, when it is final.</source>
        <translation>En route&#xa0;: {amount} de {name}. La coche verte vient dans quelques secondes, quand le paiement est définitif.</translation>
    </message>
    <message>
        <source>Comment: “{comment}”</source>
        <translation>Commentaire&#xa0;: «&#xa0;{comment}&#xa0;»</translation>
    </message>
    <message>
        <source>Received: {amount} from {name}. It will be final once several more blocks have come.</source>
        <translation>Reçu&#xa0;: {amount} de {name}. Il sera définitif quand plusieurs autres blocs seront venus.</translation>
    </message>
    <message>
        <source>Offline: a payment that arrives is seen here once the network is back.</source>
        <translation>Hors ligne&#xa0;: un paiement qui arrive ne se verra ici qu’au retour du réseau.</translation>
    </message>
</context>
<context>
    <name>ArrivalsPanel</name>
    <message>
        <source>On their way in</source>
        <translation>En chemin vers la toile</translation>
    </message>
    <message>
        <source>Newest members</source>
        <translation>Derniers membres arrivés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>Reçues</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>N° d’identité</translation>
    </message>
    <message>
        <source>Nobody that is known here.</source>
        <translation>Personne que l’on connaisse ici.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>Be reminded</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Everything that runs out for your identities, as a file for your calendar: it reminds you three months, one month and one week before.</source>
        <translation>Tout ce qui arrive à échéance pour vos identités, en fichier pour votre agenda&#xa0;: il vous prévient trois mois, un mois et une semaine avant.</translation>
    </message>
    <message>
        <source>Save for the calendar…</source>
        <translation>Enregistrer pour l’agenda…</translation>
    </message>
    <message>
        <source>{identity}: the membership ends</source>
        <translation>{identity}&#xa0;: fin de l’adhésion</translation>
    </message>
    <message>
        <source>{identity}: the identity ends</source>
        <translation>{identity}&#xa0;: fin de l’identité</translation>
    </message>
    <message>
        <source>{identity}: the certification by {other} ends</source>
        <translation>{identity}&#xa0;: fin de la certification par {other}</translation>
    </message>
    <message>
        <source>{identity}: your certification of {other} ends</source>
        <translation>{identity}&#xa0;: fin de votre certification de {other}</translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>Enregistrer pour l’agenda</translation>
    </message>
    <message>
        <source>{identity}: too few certifications from now on</source>
        <translation>{identity}&#xa0;: trop peu de certifications à partir de ce jour</translation>
    </message>
    <message>
        <source>{identity}: the membership ends, since it leaves the web of trust</source>
        <translation>{identity}&#xa0;: fin de l’adhésion, après l’annonce du départ</translation>
    </message>
</context>
<context>
    <name>CarryPanel</name>
    <message>
        <source>Let the other computer read this code, or carry the file to it.</source>
        <translation>Faites lire ce code par l’autre ordinateur, ou portez-lui le fichier.</translation>
    </message>
    <message>
        <source>Save it as a file…</source>
        <translation>L’enregistrer en fichier…</translation>
    </message>
    <message>
        <source>Save to carry it over</source>
        <translation>Enregistrer pour l’autre ordinateur</translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <source>This account has never been used. Check the address once more with the person.</source>
        <translation>Ce compte n’a jamais servi. Vérifiez encore une fois l’adresse avec la personne.</translation>
    </message>
    <message>
        <source>You are paying the account that pays.</source>
        <translation>Vous payez le compte qui paie.</translation>
    </message>
    <message>
        <source>The recipient’s identity was revoked. Make sure that the person still uses this account.</source>
        <translation>L’identité du destinataire est révoquée. Assurez-vous que la personne utilise encore ce compte.</translation>
    </message>
    <message>
        <source>This payment opens the recipient’s account: an account must hold {deposit} at least, so it must bring as much.</source>
        <translation>Ce paiement ouvre le compte du destinataire&#xa0;: un compte doit contenir au moins {deposit}, il faut donc qu’il en apporte autant.</translation>
    </message>
    <message>
        <source>Some of these accounts have never been used. Check their addresses once more with the people.</source>
        <translation>Certains de ces comptes n’ont jamais servi. Vérifiez encore une fois leurs adresses avec les personnes.</translation>
    </message>
    <message>
        <source>Your account will be empty and closed: it can pay nobody until somebody pays it again. Its key and its history stay.</source>
        <translation>Votre compte sera vide et fermé&#xa0;: il ne pourra payer personne tant qu’il n’aura pas été payé de nouveau. Sa clé et son historique restent.</translation>
    </message>
    <message>
        <source>Your unclaimed dividends are brought into the account first, in the same operation.</source>
        <translation>Vos dividendes non récupérés entrent d’abord dans le compte, dans la même opération.</translation>
    </message>
    <message>
        <source>A comment this long makes the payment cost a fee.</source>
        <translation>Avec un commentaire aussi long, le paiement coûte des frais.</translation>
    </message>
    <message>
        <source>The dividend is about to be re-evaluated: the amount in {currency} may change slightly.</source>
        <translation>Le dividende va être réévalué&#xa0;: le montant en {currency} peut changer un peu.</translation>
    </message>
    <message>
        <source>The money that is held stays in the account.</source>
        <translation>L’argent bloqué reste sur le compte.</translation>
    </message>
    <message>
        <source>The certifier’s turn has not come yet: the network keeps this and writes it when it has.</source>
        <translation>Le tour de la personne qui certifie n’est pas encore venu&#xa0;: le réseau garde ceci et l’écrira le moment venu.</translation>
    </message>
    <message>
        <source>This person is no member yet: all certifications are written at once, in the block that makes them one. Until then the network keeps this, and forgets it when it takes too long.</source>
        <translation>Cette personne n’est pas encore membre&#xa0;: toutes les certifications sont écrites ensemble, dans le bloc qui la fait membre. D’ici là, le réseau garde celle-ci, et l’oublie si cela dure trop longtemps.</translation>
    </message>
    <message>
        <source>Certifications are missing: the network keeps this request until there are enough, and forgets it when it takes too long.</source>
        <translation>Il manque des certifications&#xa0;: le réseau garde cette demande jusqu’à ce qu’il y en ait assez, et l’oublie si cela dure trop longtemps.</translation>
    </message>
    <message>
        <source>Too few referees are within reach now: the network keeps this request, and no block takes it before that changes.</source>
        <translation>Trop peu de référents sont à portée pour l’instant&#xa0;: le réseau garde cette demande, et aucun bloc ne la prend tant que cela dure.</translation>
    </message>
</context>
<context>
    <name>CentreCard</name>
    <message>
        <source>Draw smaller</source>
        <translation>Dessiner plus petit</translation>
    </message>
    <message>
        <source>Draw larger</source>
        <translation>Dessiner plus grand</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>An arrow goes from who certifies to who is certified: solid while it lasts more than three months, dashed for three months at most, dotted for one month at most. Arrow keys walk, Enter puts somebody into the middle, + and - draw larger and smaller.</source>
        <translation>Une flèche va de qui certifie à qui est certifié&#xa0;: pleine s’il reste plus de trois mois, en tirets s’il reste trois mois au plus, en pointillé s’il reste un mois au plus. Les touches fléchées font le tour, Entrée met quelqu’un au centre, + et - agrandissent et rapetissent.</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Referee</source>
        <translation>Référent</translation>
    </message>
    <message>
        <source>People around {name}: {left}, {right}</source>
        <translation>Autour de {name}&#xa0;: {left}, {right}</translation>
    </message>
</context>
<context>
    <name>CertifiersCard</name>
    <message>
        <source>Who can certify</source>
        <translation>Qui peut certifier</translation>
    </message>
    <message>
        <source>Nobody of this group can certify.</source>
        <translation>Personne de ce groupe ne peut certifier.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Possible from</source>
        <translation>Possible dès</translation>
    </message>
    <message>
        <source>Certifications left</source>
        <translation>Certifications restantes</translation>
    </message>
</context>
<context>
    <name>CertifyCard</name>
    <message>
        <source>Certify</source>
        <translation>Certifier</translation>
    </message>
    <message>
        <source>If you know this person well, yours can be one of the certifications needed.</source>
        <translation>Si vous connaissez bien cette personne, la vôtre peut être une des certifications nécessaires.</translation>
    </message>
    <message>
        <source>&amp;Certify as</source>
        <translation>&amp;Certifier en tant que</translation>
    </message>
    <message>
        <source>To the questions of the licence</source>
        <translation>Vers les questions de la licence</translation>
    </message>
    <message>
        <source>Certify later</source>
        <translation>Certifier plus tard</translation>
    </message>
    <message>
        <source>Possible: {when}.</source>
        <translation>Possible&#xa0;: {when}.</translation>
    </message>
</context>
<context>
    <name>CertifyPart</name>
    <message>
        <source>&amp;Certify as</source>
        <translation>&amp;Certifier en tant que</translation>
    </message>
    <message>
        <source>Review the certification</source>
        <translation>Vérifier la certification</translation>
    </message>
    <message>
        <source>Certify later</source>
        <translation>Certifier plus tard</translation>
    </message>
    <message>
        <source>Put this person into the queue; Sakia tells you when their turn has come.</source>
        <translation>Mettre cette personne dans la file&#x202f;; Sakia vous dira quand son tour est venu.</translation>
    </message>
    <message>
        <source>None of your identities is a member: only members certify.</source>
        <translation>Aucune de vos identités n’est membre&#xa0;: seuls les membres certifient.</translation>
    </message>
    <message>
        <source>Choose whom to certify.</source>
        <translation>Choisissez qui certifier.</translation>
    </message>
    <message>
        <source>This account owns no identity: a newcomer must be invited first.</source>
        <translation>Ce compte n’a pas d’identité&#xa0;: il faut d’abord inviter la personne.</translation>
    </message>
    <message>
        <source>In the queue above. Sakia tells you when it is possible.</source>
        <translation>C’est dans la file ci-dessus. Sakia vous dira quand ce sera possible.</translation>
    </message>
    <message>
        <source>“Certify later” puts this person into the queue until then.</source>
        <translation>«&#xa0;Certifier plus tard&#xa0;» met cette personne dans la file jusque-là.</translation>
    </message>
    <message>
        <source>The first of yours ends on {date}: “Certify later” puts this person into the queue.</source>
        <translation>La première des vôtres prend fin le {date}&#xa0;: «&#xa0;Certifier plus tard&#xa0;» met cette personne dans la file.</translation>
    </message>
    <message>
        <source>This account owns no identity: its owner must declare one first.</source>
        <translation>Ce compte n’a pas d’identité&#xa0;: son propriétaire doit d’abord en déclarer une.</translation>
    </message>
</context>
<context>
    <name>ChartsCard</name>
    <message>
        <source>Over time</source>
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dividend</source>
        <translation>Dividende</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Money in all</source>
        <translation>Masse monétaire</translation>
    </message>
    <message>
        <source>Average share</source>
        <translation>Part moyenne</translation>
    </message>
    <message>
        <source>Members (N)</source>
        <translation>Membres (N)</translation>
    </message>
    <message>
        <source>Money (M)</source>
        <translation>Monnaie (M)</translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation>Masquer le tableau</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Montrer en tableau</translation>
    </message>
    <message>
        <source>The dividend is what nodes tell of its re-evaluations, dated back from the next one.</source>
        <translation>Le dividende est ce que les nœuds disent de ses réévaluations, datées en remontant depuis la prochaine.</translation>
    </message>
    <message>
        <source>Members and money are the word of an indexer, which nobody proves.</source>
        <translation>Les membres et la monnaie sont la parole d’un indexeur, que personne ne prouve.</translation>
    </message>
    <message>
        <source>Nobody has told how many members and how much money there were before.</source>
        <translation>Personne n’a dit combien il y avait auparavant de membres et de monnaie.</translation>
    </message>
</context>
<context>
    <name>ChoiceView</name>
    <message>
        <source>Your accounts</source>
        <translation>Vos comptes</translation>
    </message>
    <message>
        <source>Looking for your accounts…</source>
        <translation>Recherche de vos comptes…</translation>
    </message>
    <message>
        <source>Is this the one you expect? The address tells.</source>
        <translation>Est-ce bien celui que vous attendez&#x202f;? L’adresse le dit.</translation>
    </message>
    <message>
        <source>Untick those you do not want to see here; you can add them later.</source>
        <translation>Décochez ceux que vous ne voulez pas voir ici&#x202f;; vous pourrez les ajouter plus tard.</translation>
    </message>
    <message>
        <source>{problem} This is the usual account of this secret; others can be looked for later.</source>
        <translation>{problem} Voici le compte habituel de ce secret&#x202f;; les autres se chercheront plus tard.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nobody has ever used this account. If you expected money there, go back and check both secrets.</source>
        <translation>Personne n’a jamais utilisé ce compte. Si vous pensiez y trouver de l’argent, revenez en arrière et vérifiez vos deux secrets.</translation>
    </message>
    <message>
        <source>No account of this phrase was ever used. This is the one a new account would have.</source>
        <translation>Aucun compte de cette phrase n’a encore servi. Voici celui qu’aurait un nouveau compte.</translation>
    </message>
    <message>
        <source>Nobody has ever used this account. If you expected money there, it is in another file.</source>
        <translation>Personne n’a jamais utilisé ce compte. Si vous pensiez y trouver de l’argent, il est dans un autre fichier.</translation>
    </message>
</context>
<context>
    <name>ClaimCard</name>
    <message>
        <source>Claim your dividends</source>
        <translation>Récupérer vos dividendes</translation>
    </message>
    <message>
        <source>Sign and claim</source>
        <translation>Signer et récupérer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>Question posée au réseau…</translation>
    </message>
</context>
<context>
    <name>CommandHandler</name>
    <message>
        <source>The tour takes place in the demonstration, with money that is worth nothing. Your accounts are locked meanwhile and stay as they are: start Sakia again to come back to them.</source>
        <translation>La visite se fait dans la démonstration, avec une monnaie qui ne vaut rien. Vos comptes sont verrouillés pendant ce temps et restent tels quels&#xa0;: relancez Sakia pour y revenir.</translation>
    </message>
    <message>
        <source>Go to the demonstration?</source>
        <translation>Aller à la démonstration&#x202f;?</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Search everything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Chercher dans cette page</translation>
    </message>
    <message>
        <source>Next unit of amounts</source>
        <translation>Unité suivante pour les montants</translation>
    </message>
    <message>
        <source>Hide or show amounts</source>
        <translation>Masquer ou montrer les montants</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Tout relire</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Aide de cette page</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Suivre la visite guidée</translation>
    </message>
    <message>
        <source>Quit Sakia</source>
        <translation>Quitter Sakia</translation>
    </message>
</context>
<context>
    <name>CommentPart</name>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Commentaire</translation>
    </message>
    <message>
        <source>Everybody can read it, for ever. Leave it empty if you like.</source>
        <translation>Tout le monde peut le lire, pour toujours. Vous pouvez le laisser vide.</translation>
    </message>
    <message>
        <source>Public for ever. Free for {count} more characters, accents and emoji counting more.</source>
        <translation>Public pour toujours. Encore {count} caractères gratuits&#x202f;; les accents et les émojis comptent davantage.</translation>
    </message>
    <message>
        <source>Public for ever. A comment this long makes the payment cost some cents; {count} more characters fit.</source>
        <translation>Public pour toujours. Un commentaire aussi long fait payer quelques centimes de frais&#x202f;; il reste de la place pour {count} caractères.</translation>
    </message>
    <message>
        <source>Public for ever. Plain letters without accents, digits and common signs.</source>
        <translation>Public pour toujours. Lettres simples sans accents, chiffres et signes courants.</translation>
    </message>
</context>
<context>
    <name>ConditionalCard</name>
    <message>
        <source>Money under conditions</source>
        <translation>Argent sous conditions</translation>
    </message>
    <message>
        <source>Sign and take it</source>
        <translation>Signer et le prendre</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Le prendre</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>Question posée au réseau…</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>{amount}, put there by {sender}.</source>
        <translation>{amount}, mis là par {sender}.</translation>
    </message>
    <message>
        <source>{amount}.</source>
        <translation>{amount}.</translation>
    </message>
    <message>
        <source>You can take it now.</source>
        <translation>Vous pouvez le prendre maintenant.</translation>
    </message>
    <message>
        <source>You can take it from {moment} on.</source>
        <translation>Vous pourrez le prendre à partir de ce moment&#xa0;: {moment}.</translation>
    </message>
    <message>
        <source>It is yours alone, and locked until {moment}.</source>
        <translation>Il n’est qu’à vous, et bloqué jusqu’à ce moment&#xa0;: {moment}.</translation>
    </message>
    <message>
        <source>You can never take it.</source>
        <translation>Vous ne pourrez jamais le prendre.</translation>
    </message>
    <message>
        <source>Only who knows a secret text can take it: Sakia cannot do that.</source>
        <translation>Il faut connaître un texte secret pour le prendre&#xa0;: Sakia ne sait pas le faire.</translation>
    </message>
    <message>
        <source>Several have to sign together to take it: Sakia cannot do that.</source>
        <translation>Il faut signer à plusieurs pour le prendre&#xa0;: Sakia ne sait pas le faire.</translation>
    </message>
    <message>
        <source>A secret text and several signatures are needed to take it: Sakia cannot do that.</source>
        <translation>Il faut un texte secret et plusieurs signatures pour le prendre&#xa0;: Sakia ne sait pas le faire.</translation>
    </message>
    <message>
        <source>Its condition, or its age, could not be read.</source>
        <translation>Sa condition, ou son âge, n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>{person} can take it too, now.</source>
        <translation>{person} peut aussi le prendre, dès maintenant.</translation>
    </message>
    <message>
        <source>As long as it is there, {person} can take it from {moment} on.</source>
        <translation>Tant qu’il est là, {person} pourra le prendre à partir de ce moment&#xa0;: {moment}.</translation>
    </message>
    <message>
        <source>What others can take too is not in the balance. Take it, and it is yours alone.</source>
        <translation>Ce que d’autres peuvent prendre aussi n’est pas dans le solde. Prenez-le, et il ne sera qu’à vous.</translation>
    </message>
    <message>
        <source>{amount} come into {account}, which alone has it from then on. There is no fee.</source>
        <translation>{amount} entrent dans {account}, qui sera dès lors seul à les avoir. C’est sans frais.</translation>
    </message>
</context>
<context>
    <name>ConnectionBanner</name>
    <message>
        <source>See the network</source>
        <translation>Voir le réseau</translation>
    </message>
    <message>
        <source>Offline. The figures come when the network is back.</source>
        <translation>Hors ligne. Les chiffres arriveront au retour du réseau.</translation>
    </message>
    <message>
        <source>Offline. These figures are of {moment}; paying waits for the network to come back.</source>
        <translation>Hors ligne. Derniers chiffres connus&#xa0;: {moment}. Pour payer, il faut que le réseau revienne.</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Your own word for this person; nobody else sees it.</source>
        <translation>Le nom que vous lui donnez&#x202f;; personne d’autre ne le voit.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Use the same key on this network</source>
        <translation>Utiliser la même clé sur ce réseau</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Remove {name} from your contacts?</source>
        <translation>Retirer {name} de vos contacts&#x202f;?</translation>
    </message>
    <message>
        <source>Past payments stay in your histories; your own word and your note go.</source>
        <translation>Les paiements passés restent dans vos historiques&#x202f;; le nom que vous aviez donné et votre note disparaissent.</translation>
    </message>
    <message>
        <source>Somebody may have several accounts: they bear the same name in your histories.</source>
        <translation>Une personne peut avoir plusieurs comptes&#xa0;: ils portent le même nom dans vos historiques.</translation>
    </message>
    <message>
        <source>Another a&amp;ddress</source>
        <translation>Autre a&amp;dresse</translation>
    </message>
    <message>
        <source>Add another address</source>
        <translation>Ajouter une autre adresse</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Find a contact</source>
        <translation>Chercher un contact</translation>
    </message>
    <message>
        <source>Give a name of your own to the people you pay: you find them again by it.</source>
        <translation>Notez les personnes que vous payez, sous le nom de votre choix&#xa0;: vous les retrouverez plus vite.</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>Pas encore de contact</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n adresse</numerusform>
            <numerusform>%n adresses</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the contacts</source>
        <translation>Exporter les contacts</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Nothing new is in this file.</source>
        <translation>Il n’y a rien de nouveau dans ce fichier.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n contact(s)?</source>
        <translation>
            <numerusform>Ajouter %n contact&#x202f;?</numerusform>
            <numerusform>Ajouter %n contacts&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) added.</source>
        <translation>
            <numerusform>%n contact ajouté.</numerusform>
            <numerusform>%n contacts ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already and stay as they are.</source>
        <translation>
            <numerusform>%n est déjà là et reste tel quel.</numerusform>
            <numerusform>%n sont déjà là et restent tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read ({lines}).</source>
        <translation>
            <numerusform>%n ligne est illisible ({lines}).</numerusform>
            <numerusform>%n lignes sont illisibles ({lines}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose somebody to pay them, or to change their name, their addresses or your note.</source>
        <translation>Choisissez quelqu’un pour le payer, ou pour changer son nom, ses adresses ou votre note.</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Personne n’est choisi</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>CopyWordButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A mistake of Sakia’s</source>
        <translation>Une erreur de Sakia</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This is all that a report holds: the program’s version, your system’s name, and the lines of the program that led to the mistake. No name, amount, address or secret is in it. Sakia has sent it to nobody; whom you give it to is up to you.</source>
        <translation>Voici tout ce que contient un rapport&#xa0;: la version du programme, le nom de votre système et les lignes du programme qui ont mené à l’erreur. Il n’y a ni nom, ni montant, ni adresse, ni secret. Sakia ne l’a envoyé à personne&#x202f;; c’est vous qui décidez à qui le donner.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
</context>
<context>
    <name>CredentialsView</name>
    <message>
        <source>Capitals, accents and spaces count: type exactly what you chose then.</source>
        <translation>Majuscules, accents et espaces comptent&#xa0;: tapez exactement ce que vous aviez choisi.</translation>
    </message>
    <message>
        <source>Secret &amp;identifier</source>
        <translation>&amp;Identifiant secret</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>I have a recovery phrase instead</source>
        <translation>J’ai plutôt une phrase de récupération</translation>
    </message>
    <message>
        <source>Identifier and password</source>
        <translation>Identifiant et mot de passe</translation>
    </message>
    <message>
        <source>Those of an account made with Cesium, Sakia or Silkaj before 2026. They always lead to some account: check its address at the next step.</source>
        <translation>Ceux d’un compte créé avec Cesium, Sakia ou Silkaj avant 2026. Ils mènent toujours à un compte&#xa0;: vérifiez son adresse à l’étape suivante.</translation>
    </message>
    <message>
        <source>Find my account</source>
        <translation>Trouver mon compte</translation>
    </message>
    <message>
        <source>Those of an account made with Sakia, Silkaj or the like. They always lead to some account: check its address at the next step.</source>
        <translation>Ceux d’un compte créé avec Sakia, Silkaj ou un logiciel semblable. Ils mènent toujours à un compte&#xa0;: vérifiez son adresse à l’étape suivante.</translation>
    </message>
</context>
<context>
    <name>CurrencyFoundView</name>
    <message>
        <source>This is what they keep</source>
        <translation>Voici la monnaie qu’ils tiennent</translation>
    </message>
    <message>
        <source>Use this currency</source>
        <translation>Utiliser cette monnaie</translation>
    </message>
    <message>
        <source>{symbol}, known as “{name}”</source>
        <translation>{symbol}, connue sous le nom de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>{symbol}, unknown to this program</source>
        <translation>{symbol}, inconnue de ce programme</translation>
    </message>
    <message>
        <source>Its first block (genesis), which tells it from every other currency: {genesis}</source>
        <translation>Son premier bloc (genèse), qui la distingue de toutes les autres&#xa0;: {genesis}</translation>
    </message>
    <message>
        <source>Compare the genesis with what the people of this currency publish.</source>
        <translation>Comparez la genèse avec celle que publient les gens de cette monnaie.</translation>
    </message>
</context>
<context>
    <name>CurrencyPage</name>
    <message>
        <source>The currency {symbol}</source>
        <translation>La monnaie {symbol}</translation>
    </message>
    <message>
        <source>They come with the first connection to a node.</source>
        <translation>Ils arrivent avec la première connexion à un nœud.</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Pas encore de chiffres</translation>
    </message>
    <message>
        <source>What each member creates every day, the same for all.</source>
        <translation>Ce que chaque membre crée chaque jour, à parts égales.</translation>
    </message>
    <message>
        <source>Universal dividend</source>
        <translation>Dividende universel</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>bientôt</translation>
    </message>
    <message>
        <source>Next dividend</source>
        <translation>Prochain dividende</translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>pas encore prévue</translation>
    </message>
    <message>
        <source>Next re-evaluation</source>
        <translation>Prochaine réévaluation</translation>
    </message>
    <message>
        <source>Every six months the dividend follows the average share. If it happened today, one dividend would be {amount}.</source>
        <translation>Tous les six mois, le dividende suit la part moyenne. Si c’était aujourd’hui, un dividende vaudrait {amount}.</translation>
    </message>
    <message>
        <source>All dividends created since the start, those not claimed yet included (M).</source>
        <translation>Tous les dividendes créés depuis le début, y compris ceux qui attendent d’être récupérés (M).</translation>
    </message>
    <message>
        <source>Money in all</source>
        <translation>Masse monétaire</translation>
    </message>
    <message>
        <source>People in the web of trust, who create the money together (N).</source>
        <translation>Les personnes de la toile de confiance, qui créent ensemble la monnaie (N).</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>All the money divided by the number of members (M/N): {amount}.</source>
        <translation>Toute la monnaie divisée par le nombre de membres (M/N)&#xa0;: {amount}.</translation>
    </message>
    <message>
        <source>Average share</source>
        <translation>Part moyenne</translation>
    </message>
    <message>
        <source>At this pace it grows by {percent} in a year.</source>
        <translation>À ce rythme, elle croît de {percent} en un an.</translation>
    </message>
    <message>
        <source>What each member creates, the same for all: one every {duration}.</source>
        <translation>Ce que crée chaque membre, le même pour tous&#xa0;: un toutes les {duration}.</translation>
    </message>
    <message>
        <source>Every {duration} the dividend follows the average share. If it happened today, one dividend would be {amount}.</source>
        <translation>Toutes les {duration}, le dividende suit la part moyenne. Si c’était aujourd’hui, un dividende serait de {amount}.</translation>
    </message>
    <message>
        <source>All dividends created since the start (M).</source>
        <translation>Tous les dividendes créés depuis le début (M).</translation>
    </message>
    <message>
        <source>What each member creates, the same for all.</source>
        <translation>Ce que chaque membre crée, le même pour tous.</translation>
    </message>
    <message>
        <source>The dividend follows the average share. If it happened today, it would be {amount}.</source>
        <translation>Le dividende suit la part moyenne. Si cela arrivait aujourd’hui, il serait de {amount}.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <source>as of {moment}, block {number}</source>
        <translation>situation&#xa0;: {moment}, bloc {number}</translation>
    </message>
    <message>
        <source>block {number} of the former network</source>
        <translation>bloc {number} de l’ancien réseau</translation>
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
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>{duration} ago</source>
        <translation>il y a {duration}</translation>
    </message>
    <message>
        <source>in {duration}</source>
        <translation>dans {duration}</translation>
    </message>
</context>
<context>
    <name>DemonstrationCard</name>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>A village that lives on this computer alone. Try everything; you can start again from nothing.</source>
        <translation>Un village qui ne vit que sur cet ordinateur. Essayez tout&#x202f;; vous pouvez toujours repartir de zéro.</translation>
    </message>
    <message>
        <source>A village that lives on this computer alone, to try everything in. Your accounts stay as they are.</source>
        <translation>Un village qui ne vit que sur cet ordinateur, pour tout essayer. Vos comptes restent tels quels.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Suivre la visite guidée</translation>
    </message>
    <message>
        <source>Start afresh…</source>
        <translation>Repartir de zéro…</translation>
    </message>
    <message>
        <source>Everything done here is forgotten: the demonstration’s accounts, payments, contacts and the steps of the tour. It was worth nothing, and cannot be brought back. Language, colours and units stay, and so do your real accounts, which are kept elsewhere.</source>
        <translation>Tout ce qui a été fait ici est oublié&#xa0;: comptes, paiements et contacts de la démonstration, étapes de la visite. Cela ne valait rien, et ne peut pas être récupéré. La langue, les couleurs et les unités restent, ainsi que vos vrais comptes, gardés ailleurs.</translation>
    </message>
    <message>
        <source>Start the demonstration afresh?</source>
        <translation>Repartir de zéro dans la démonstration&#x202f;?</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Repartir de zéro</translation>
    </message>
</context>
<context>
    <name>DeriveView</name>
    <message>
        <source>&amp;Recovery phrase</source>
        <translation>&amp;Phrase de récupération</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Your own word for it; nobody else sees it.</source>
        <translation>Le nom que vous lui donnez&#x202f;; personne d’autre ne le voit.</translation>
    </message>
    <message>
        <source>Another account of a phrase I have here</source>
        <translation>Un autre compte d’une phrase déjà ici</translation>
    </message>
    <message>
        <source>Add this account</source>
        <translation>Ajouter ce compte</translation>
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
        <translation>Bienvenue dans Sakia</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Where does the account come from?</source>
        <translation>D’où vient le compte&#x202f;?</translation>
    </message>
    <message>
        <source>A wallet for the free currency Ğ1 and others like it: your accounts, your payments and their history. Your keys stay on this computer, encrypted, and nowhere else.</source>
        <translation>Un portefeuille pour la monnaie libre Ğ1 et ses semblables&#xa0;: vos comptes, vos paiements et leur historique. Vos clés restent sur cet ordinateur, chiffrées, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>Twelve words to write down, a password, and it is yours.</source>
        <translation>Douze mots à noter, un mot de passe, et il est à vous.</translation>
    </message>
    <message>
        <source>I already have an account</source>
        <translation>J’ai déjà un compte</translation>
    </message>
    <message>
        <source>See the balance and the history of any account. Paying from it needs its key.</source>
        <translation>Voir le solde et l’historique de n’importe quel compte. Pour payer avec lui, il faut sa clé.</translation>
    </message>
    <message>
        <source>Watch an address</source>
        <translation>Suivre une adresse</translation>
    </message>
    <message>
        <source>A separate account with its own address; the recovery phrase you have restores it too.</source>
        <translation>Un compte à part, avec sa propre adresse&#x202f;; la phrase de récupération que vous avez le retrouve aussi.</translation>
    </message>
    <message>
        <source>Another account of a phrase I have here</source>
        <translation>Un autre compte d’une phrase déjà ici</translation>
    </message>
    <message>
        <source>A test network, or another free currency: give the addresses of its servers.</source>
        <translation>Un réseau d’essai, ou une autre monnaie libre&#xa0;: donnez les adresses de ses serveurs.</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Autre monnaie</translation>
    </message>
    <message>
        <source>A small village that lives on this computer alone: pay and be paid, nothing is at stake.</source>
        <translation>Un petit village qui n’existe que sur cet ordinateur&#xa0;: payez, faites-vous payer, rien n’est en jeu.</translation>
    </message>
    <message>
        <source>Try it without money</source>
        <translation>Essayer sans argent</translation>
    </message>
    <message>
        <source>Camille’s accounts in a small village that lives on this computer alone. Password: {password}</source>
        <translation>Les comptes de Camille, dans un petit village qui n’existe que sur cet ordinateur. Mot de passe&#xa0;: {password}</translation>
    </message>
    <message>
        <source>Open the demonstration’s accounts</source>
        <translation>Ouvrir les comptes de la démonstration</translation>
    </message>
    <message>
        <source>By its recovery phrase, its key file, or its secret identifier and password of Cesium or Sakia.</source>
        <translation>Par sa phrase de récupération, son fichier de clé, ou son identifiant secret et son mot de passe de Cesium ou de Sakia.</translation>
    </message>
</context>
<context>
    <name>DownloadPage</name>
    <message>
        <source>Check a download</source>
        <translation>Vérifier un téléchargement</translation>
    </message>
    <message>
        <source>Before you open it</source>
        <translation>Avant de l’ouvrir</translation>
    </message>
    <message>
        <source>Drop the file you downloaded on this page, or choose it. It is read and compared, never started.</source>
        <translation>Déposez sur cette page le fichier téléchargé, ou choisissez-le. Il est lu et comparé, jamais lancé.</translation>
    </message>
    <message>
        <source>{list} and {signature} of the same version must lie beside it, or be dropped with it; both are published with every release.</source>
        <translation>{list} et {signature} de la même version doivent se trouver à côté, ou être déposés avec lui&#x202f;; les deux sont publiés avec chaque version.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose the list…</source>
        <translation>Choisir la liste…</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 du fichier</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of the file</source>
        <translation>Copier le SHA-256 du fichier</translation>
    </message>
    <message>
        <source>{name} – {size} bytes</source>
        <translation>{name} – {size} octets</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Le fichier est en cours de lecture…</translation>
    </message>
    <message>
        <source>File to check</source>
        <translation>Fichier à vérifier</translation>
    </message>
    <message>
        <source>List of a release</source>
        <translation>Liste d’une version</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>“{text}”</source>
        <translation>«&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} ou {last}</translation>
    </message>
    <message>
        <source>The comment is too long: {bytes} bytes, where {max_bytes} fit. Accents and emoji count more.</source>
        <translation>Le commentaire est trop long&#xa0;: {bytes} octets, pour {max_bytes} possibles. Les accents et les émojis comptent davantage.</translation>
    </message>
    <message>
        <source>One payment pays each account once, and not the account that pays. Nothing was sent.</source>
        <translation>Un paiement paie chaque compte une seule fois, et jamais celui qui paie. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>One payment pays {most} people at most. Make two of it. Nothing was sent.</source>
        <translation>Un paiement paie au plus {most} personnes. Faites-en deux. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The recipient’s account does not exist yet and needs {existential_deposit_cents} to be opened; {amount_cents} is less. Nothing was sent.</source>
        <translation>Le compte du destinataire n’existe pas encore et il faut {existential_deposit_cents} pour l’ouvrir&#x202f;; {amount_cents} ne suffit pas. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>There is not enough: {missing_cents} are missing. {needed_cents} are needed and {available_cents} can be spent. Nothing was sent.</source>
        <translation>Il manque {missing_cents}&#xa0;: il faut {needed_cents} et {available_cents} sont disponibles. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This would empty the account, which must keep a little to stay open: {missing_cents} are missing. Choose “everything” to close it.</source>
        <translation>Cela viderait le compte, qui doit garder un peu d’argent pour rester ouvert&#xa0;: il manque {missing_cents}. Choisissez «&#xa0;tout&#xa0;» pour le fermer.</translation>
    </message>
    <message>
        <source>The fee of {fee_cents} must come from money already in the account: {available_cents} can pay it. Nothing was sent.</source>
        <translation>Les frais de {fee_cents} doivent venir de l’argent déjà sur le compte&#xa0;: {available_cents} peuvent servir. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>{held_cents} are held in this account: it cannot be closed until they are free.</source>
        <translation>{held_cents} sont bloqués sur ce compte&#xa0;: il ne peut pas être fermé avant qu’ils soient libres.</translation>
    </message>
    <message>
        <source>Only a member’s account has dividends to claim.</source>
        <translation>Seul le compte d’un membre a des dividendes à récupérer.</translation>
    </message>
    <message>
        <source>There is no dividend to claim now: the next one comes within a day.</source>
        <translation>Aucun dividende à récupérer pour l’instant&#xa0;: le prochain arrive d’ici un jour.</translation>
    </message>
    <message>
        <source>Something changed since you looked at this payment. Look at it once more before you sign.</source>
        <translation>Quelque chose a changé depuis que vous avez lu ce paiement. Relisez-le avant de signer.</translation>
    </message>
    <message>
        <source>An earlier payment of this account came to nothing. A new one has to wait until that is certain.</source>
        <translation>Un paiement précédent de ce compte n’a pas abouti. Le suivant doit attendre que ce soit certain.</translation>
    </message>
    <message>
        <source>This account was closed and opened again. A new payment has to wait until no old one can be played twice.</source>
        <translation>Ce compte a été fermé puis rouvert. Un nouveau paiement doit attendre qu’aucun ancien ne puisse être rejoué.</translation>
    </message>
    <message>
        <source>This payment is settled: there is nothing to send again.</source>
        <translation>Ce paiement est terminé&#xa0;: il n’y a rien à renvoyer.</translation>
    </message>
    <message>
        <source>A node gave figures of the dividend that cannot be true. They are not believed.</source>
        <translation>Un nœud a donné des chiffres du dividende qui ne peuvent pas être vrais. On ne les croit pas.</translation>
    </message>
    <message>
        <source>This unit has no meaning while the currency has no dividend.</source>
        <translation>Cette unité n’a pas de sens tant que la monnaie n’a pas de dividende.</translation>
    </message>
    <message>
        <source>This unit has no meaning while the currency has no members.</source>
        <translation>Cette unité n’a pas de sens tant que la monnaie n’a pas de membres.</translation>
    </message>
    <message>
        <source>This unit has no meaning while the currency has no money.</source>
        <translation>Cette unité n’a pas de sens tant qu’il n’y a pas de monnaie.</translation>
    </message>
    <message>
        <source>The network waits for an earlier payment of this account before it takes this one.</source>
        <translation>Le réseau attend un paiement précédent de ce compte avant d’accepter celui-ci.</translation>
    </message>
    <message>
        <source>Another operation of this account took its place: this one can no longer be taken.</source>
        <translation>Une autre opération de ce compte a pris sa place&#xa0;: celle-ci ne peut plus passer.</translation>
    </message>
    <message>
        <source>The network did not recognise the signature. No money moved.</source>
        <translation>Le réseau n’a pas reconnu la signature. L’argent n’a pas bougé.</translation>
    </message>
    <message>
        <source>The payment waited too long and is no longer valid. No money moved.</source>
        <translation>Le paiement a trop attendu et n’est plus valable. L’argent n’a pas bougé.</translation>
    </message>
    <message>
        <source>The server has too much to do. The payment is offered again soon.</source>
        <translation>Le serveur a trop à faire. Le paiement lui sera bientôt proposé de nouveau.</translation>
    </message>
    <message>
        <source>The server does not want this payment for now. It is offered again soon.</source>
        <translation>Le serveur ne veut pas de ce paiement pour l’instant. Il lui sera bientôt proposé de nouveau.</translation>
    </message>
    <message>
        <source>Another operation of this account has the same number: the server keeps the first.</source>
        <translation>Une autre opération de ce compte porte le même numéro&#xa0;: le serveur garde la première.</translation>
    </message>
    <message>
        <source>The network did not take the payment. No money moved.</source>
        <translation>Le réseau n’a pas accepté le paiement. L’argent n’a pas bougé.</translation>
    </message>
    <message>
        <source>A rule of the currency forbade it, and no server says which any more.</source>
        <translation>Une règle de la monnaie l’a interdit, et plus aucun serveur ne dit laquelle.</translation>
    </message>
    <message>
        <source>This money is frozen for now.</source>
        <translation>Cet argent est gelé pour l’instant.</translation>
    </message>
    <message>
        <source>This is a mistake of Sakia’s, not yours. Your money is where it was.</source>
        <translation>C’est une erreur de Sakia, pas de vous. Votre argent est là où il était.</translation>
    </message>
    <message>
        <source>Possible from {date}.</source>
        <translation>Possible à partir du {date}.</translation>
    </message>
    <message>
        <source>The network refused it, and does not say why.</source>
        <translation>Le réseau l’a refusé, sans dire pourquoi.</translation>
    </message>
    <message>
        <source>A rule of the currency forbids it ({rule}). No money moved.</source>
        <translation>Une règle de la monnaie l’interdit ({rule}). L’argent n’a pas bougé.</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Tapez un mot de passe.</translation>
    </message>
    <message>
        <source>This password holds a sign that cannot be read. Type it again.</source>
        <translation>Ce mot de passe contient un signe illisible. Tapez-le de nouveau.</translation>
    </message>
    <message>
        <source>This is not the password. Mind the capital letters and the keyboard.</source>
        <translation>Ce n’est pas le mot de passe. Attention aux majuscules et au clavier.</translation>
    </message>
    <message>
        <source>There is a vault here already. It was left as it is.</source>
        <translation>Il y a déjà un coffre ici. On n’y a pas touché.</translation>
    </message>
    <message>
        <source>There is no vault here yet: add an account first.</source>
        <translation>Il n’y a pas encore de coffre ici&#xa0;: ajoutez d’abord un compte.</translation>
    </message>
    <message>
        <source>Sakia is locked. Unlock it and try again.</source>
        <translation>Sakia est verrouillé. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>This is not a secret that makes a key.</source>
        <translation>Ce secret ne donne pas de clé.</translation>
    </message>
    <message>
        <source>The computer has not enough free memory to open the vault ({memory_mib} MiB). Close other programs.</source>
        <translation>L’ordinateur n’a pas assez de mémoire libre pour ouvrir le coffre ({memory_mib} Mio). Fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>The system’s own safe cannot be used here. Use your password.</source>
        <translation>Le coffre du système n’est pas utilisable ici. Utilisez votre mot de passe.</translation>
    </message>
    <message>
        <source>The system does not know this vault. Use your password.</source>
        <translation>Le système ne connaît pas ce coffre. Utilisez votre mot de passe.</translation>
    </message>
    <message>
        <source>The file of the vault is gone, but a backup is there. Nothing is lost before you choose.</source>
        <translation>Le fichier du coffre a disparu, mais il y a une sauvegarde. Rien n’est perdu tant que vous n’avez pas choisi.</translation>
    </message>
    <message>
        <source>A newer Sakia wrote this vault. Install it to open the vault; the file was left as it is.</source>
        <translation>Une version plus récente de Sakia a écrit ce coffre. Installez-la pour l’ouvrir&#x202f;; on n’a pas touché au fichier.</translation>
    </message>
    <message>
        <source>The vault is saved, but its old backup could not be replaced. Check the disk, then try again.</source>
        <translation>Le coffre est enregistré, mais son ancienne sauvegarde n’a pas pu être remplacée. Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Type the words of your recovery phrase.</source>
        <translation>Tapez les mots de votre phrase de récupération.</translation>
    </message>
    <message>
        <source>A recovery phrase has {allowed} words; there are {count} here.</source>
        <translation>Une phrase de récupération a {allowed} mots&#x202f;; il y en a {count} ici.</translation>
    </message>
    <message>
        <source>Word {position}, {word}, is in no list. The nearest: {nearest}.</source>
        <translation>Le mot {position}, {word}, n’est dans aucune liste. Les plus proches&#xa0;: {nearest}.</translation>
    </message>
    <message>
        <source>All words are right, but they do not fit together: one is another, or the order is wrong.</source>
        <translation>Tous les mots existent, mais ils ne vont pas ensemble&#xa0;: l’un d’eux est un autre, ou l’ordre est faux.</translation>
    </message>
    <message>
        <source>There is no word list in this language.</source>
        <translation>Il n’y a pas de liste de mots dans cette langue.</translation>
    </message>
    <message>
        <source>Step {position} of the derivation is not written as it should: //0, //1…</source>
        <translation>L’étape {position} de la dérivation n’est pas écrite comme il faut&#xa0;: //0, //1…</translation>
    </message>
    <message>
        <source>The derivation is too long.</source>
        <translation>La dérivation est trop longue.</translation>
    </message>
    <message>
        <source>The number of step {position} of the derivation is too large.</source>
        <translation>Le nombre de l’étape {position} de la dérivation est trop grand.</translation>
    </message>
    <message>
        <source>Derivations with a password (///) are not supported.</source>
        <translation>Les dérivations avec mot de passe (///) ne sont pas prises en charge.</translation>
    </message>
    <message>
        <source>Step {position}: this kind of key takes // and not /.</source>
        <translation>Étape {position}&#xa0;: ce type de clé veut // et non /.</translation>
    </message>
    <message>
        <source>Type your secret identifier.</source>
        <translation>Tapez votre identifiant secret.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Tapez votre mot de passe.</translation>
    </message>
    <message>
        <source>This text holds a sign that cannot be read. Type it again.</source>
        <translation>Ce texte contient un signe illisible. Tapez-le de nouveau.</translation>
    </message>
    <message>
        <source>No node can be reached. Check your connection; the figures shown are the last ones known.</source>
        <translation>Aucun nœud ne répond. Vérifiez votre connexion&#x202f;; les chiffres affichés sont les derniers connus.</translation>
    </message>
    <message>
        <source>The node takes too long to answer. It is asked again soon.</source>
        <translation>Le nœud met trop de temps à répondre. On lui redemandera bientôt.</translation>
    </message>
    <message>
        <source>The node’s answer makes no sense. It is not believed.</source>
        <translation>La réponse du nœud n’a pas de sens. On ne la croit pas.</translation>
    </message>
    <message>
        <source>The node’s answer is absurdly long. It was cut off and is not believed.</source>
        <translation>La réponse du nœud est absurdement longue. On l’a coupée et on ne la croit pas.</translation>
    </message>
    <message>
        <source>This node keeps another currency. Nothing it says is believed.</source>
        <translation>Ce nœud tient une autre monnaie. On ne croit rien de ce qu’il dit.</translation>
    </message>
    <message>
        <source>This node writes the addresses of another network. It is not believed.</source>
        <translation>Ce nœud écrit les adresses d’un autre réseau. On ne le croit pas.</translation>
    </message>
    <message>
        <source>The node has too much to do. It is asked again soon.</source>
        <translation>Le nœud a trop à faire. On lui redemandera bientôt.</translation>
    </message>
    <message>
        <source>The connection to the node was closed. It is opened again soon.</source>
        <translation>La connexion au nœud a été fermée. Elle sera bientôt rouverte.</translation>
    </message>
    <message>
        <source>This is not the address of a node: it starts with wss://, or with https:// for Duniter v1.</source>
        <translation>Ce n’est pas l’adresse d’un nœud&#xa0;: elle commence par wss://, ou par https:// pour Duniter v1.</translation>
    </message>
    <message>
        <source>The currency’s rules changed in a way this Sakia does not know. Nothing is signed; look for an update.</source>
        <translation>Les règles de la monnaie ont changé d’une façon que cette version de Sakia ne connaît pas. Rien n’est signé&#x202f;; cherchez une mise à jour.</translation>
    </message>
    <message>
        <source>The network is slow to make blocks final ({blocks} blocks behind). Signing waits until it has caught up.</source>
        <translation>Le réseau tarde à rendre les blocs définitifs ({blocks} blocs de retard). Pour signer, il faut attendre qu’il ait rattrapé.</translation>
    </message>
    <message>
        <source>The blocks this node gives do not follow each other. It is not believed.</source>
        <translation>Les blocs que donne ce nœud ne se suivent pas. On ne le croit pas.</translation>
    </message>
    <message>
        <source>This node is far behind the others. Another one is asked.</source>
        <translation>Ce nœud est loin derrière les autres. On en interroge un autre.</translation>
    </message>
    <message>
        <source>This node contradicts most of the others. It is set aside and nothing was signed. Review again: another one will be asked.</source>
        <translation>Ce nœud contredit la plupart des autres. Il est mis à l’écart et rien n’a été signé. Vérifiez de nouveau&#xa0;: un autre sera interrogé.</translation>
    </message>
    <message>
        <source>The node gave a figure that its own proof refutes. It is set aside and nothing was signed. Review again: another node will be asked.</source>
        <translation>Le nœud a donné un chiffre que sa propre preuve réfute. Il est mis à l’écart et rien n’a été signé. Vérifiez de nouveau&#xa0;: un autre nœud sera interrogé.</translation>
    </message>
    <message>
        <source>The servers contradict each other and no majority says which is right. Nothing is signed with their figures; your money is where it was. Try again later, or look at the network page.</source>
        <translation>Les serveurs se contredisent et aucune majorité ne dit lequel a raison. On ne signe rien avec leurs chiffres&#x202f;; votre argent est là où il était. Réessayez plus tard, ou voyez la page du réseau.</translation>
    </message>
    <message>
        <source>This node describes the currency’s rules otherwise than most others. It is not believed.</source>
        <translation>Ce nœud décrit les règles de la monnaie autrement que la plupart des autres. On ne le croit pas.</translation>
    </message>
    <message>
        <source>The indexer cannot be reached: balances and payments work, histories wait.</source>
        <translation>L’indexeur ne répond pas&#xa0;: les soldes et les paiements fonctionnent, les historiques attendent.</translation>
    </message>
    <message>
        <source>The indexer takes too long to answer. It is asked again soon.</source>
        <translation>L’indexeur met trop de temps à répondre. On lui redemandera bientôt.</translation>
    </message>
    <message>
        <source>The indexer’s answer makes no sense. It is not believed.</source>
        <translation>La réponse de l’indexeur n’a pas de sens. On ne la croit pas.</translation>
    </message>
    <message>
        <source>The indexer’s answer is absurdly long. It was cut off and is not believed.</source>
        <translation>La réponse de l’indexeur est absurdement longue. On l’a coupée et on ne la croit pas.</translation>
    </message>
    <message>
        <source>This indexer reads another currency. Nothing it says is believed.</source>
        <translation>Cet indexeur lit une autre monnaie. On ne croit rien de ce qu’il dit.</translation>
    </message>
    <message>
        <source>This is not the address of an indexer: it starts with https:// or http://.</source>
        <translation>Ce n’est pas l’adresse d’un indexeur&#xa0;: elle commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>The disk is full: {path} was not written. Make room and try again.</source>
        <translation>Le disque est plein&#xa0;: {path} n’a pas été écrit. Faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>Sakia is open already with this profile: look for its window.</source>
        <translation>Sakia est déjà ouvert avec ce profil&#xa0;: cherchez sa fenêtre.</translation>
    </message>
    <message>
        <source>The disk is full: {folder}. Make room and try again.</source>
        <translation>Le disque est plein&#xa0;: {folder}. Faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>The settings cannot be read; the usual ones are used. The first change keeps the old file as {aside}.</source>
        <translation>Les réglages sont illisibles&#x202f;; ceux d’origine sont utilisés. Au premier changement, l’ancien fichier sera gardé sous le nom {aside}.</translation>
    </message>
    <message>
        <source>The file that says which currency you use cannot be read, so this is the Ğ1: {path}. Nothing was deleted.</source>
        <translation>Le fichier qui dit quelle monnaie vous utilisez est illisible, voici donc la Ğ1&#xa0;: {path}. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>The neighbour cannot pay just now. Try again in a moment.</source>
        <translation>Le voisin ne peut pas payer pour le moment. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The demonstration could not start. Try again.</source>
        <translation>La démonstration n’a pas pu démarrer. Réessayez.</translation>
    </message>
    <message>
        <source>The demonstration’s file is damaged or of another version; it is kept as {aside}. Try again: a new demonstration begins.</source>
        <translation>Le fichier de la démonstration est abîmé ou d’une autre version&#x202f;; il est gardé sous le nom {aside}. Réessayez&#xa0;: une nouvelle démonstration commence.</translation>
    </message>
    <message>
        <source>The demonstration’s file cannot be read.</source>
        <translation>Le fichier de la démonstration est illisible.</translation>
    </message>
    <message>
        <source>Another version of Sakia wrote the demonstration’s file.</source>
        <translation>Une autre version de Sakia a écrit le fichier de la démonstration.</translation>
    </message>
    <message>
        <source>A newer Sakia wrote this database. Install it; the file was left as it is: {path}.</source>
        <translation>Une version plus récente de Sakia a écrit cette base de données. Installez-la&#x202f;; on n’a pas touché au fichier&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>The database is damaged and was left as it is: {path}. Your money is on the network and your keys in the vault; take the file away and Sakia reads everything again.</source>
        <translation>La base de données est abîmée et on n’y a pas touché&#xa0;: {path}. Votre argent est sur le réseau et vos clés dans le coffre&#x202f;; écartez ce fichier et Sakia relira tout.</translation>
    </message>
    <message>
        <source>The disk is full. Make room; nothing is lost, the network remembers.</source>
        <translation>Le disque est plein. Faites de la place&#x202f;; rien n’est perdu, le réseau se souvient.</translation>
    </message>
    <message>
        <source>A server gave an amount that cannot be. It was not kept.</source>
        <translation>Un serveur a donné un montant impossible. Il n’a pas été gardé.</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>Tapez un montant.</translation>
    </message>
    <message>
        <source>{character} at place {position} does not belong in a number.</source>
        <translation>{character}, à la place {position}, n’a rien à faire dans un nombre.</translation>
    </message>
    <message>
        <source>The separators of this number are not where thousands are (place {position}).</source>
        <translation>Les séparateurs de ce nombre ne sont pas à la place des milliers (place {position}).</translation>
    </message>
    <message>
        <source>An amount to pay cannot be less than zero.</source>
        <translation>Un montant à payer ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>Too many decimals: {given}, where {allowed} are possible.</source>
        <translation>Trop de décimales&#xa0;: {given}, pour {allowed} possibles.</translation>
    </message>
    <message>
        <source>This can be read as {as_decimal} or as {as_groups}. Write it without the separator of thousands.</source>
        <translation>On peut lire {as_decimal} ou {as_groups}. Écrivez-le sans séparateur de milliers.</translation>
    </message>
    <message>
        <source>This is too long for an amount.</source>
        <translation>C’est trop long pour un montant.</translation>
    </message>
    <message>
        <source>Type an amount above zero.</source>
        <translation>Tapez un montant supérieur à zéro.</translation>
    </message>
    <message>
        <source>This is less than a cent, the smallest amount there is.</source>
        <translation>C’est moins d’un centime, le plus petit montant possible.</translation>
    </message>
    <message>
        <source>This is more than all the money there can be ({maximum_cents}).</source>
        <translation>C’est plus que toute la monnaie possible ({maximum_cents}).</translation>
    </message>
    <message>
        <source>Type or paste an address.</source>
        <translation>Tapez ou collez une adresse.</translation>
    </message>
    <message>
        <source>The character {character} at place {position} is in no address. Look at it once more.</source>
        <translation>Le caractère {character}, à la place {position}, n’existe dans aucune adresse. Regardez encore une fois.</translation>
    </message>
    <message>
        <source>An address has {expected} characters; this text has {length}. A part may be missing.</source>
        <translation>Une adresse a {expected} caractères&#x202f;; ce texte en a {length}. Il en manque peut-être une partie.</translation>
    </message>
    <message>
        <source>Capital and small letters got lost in this address. Copy it again from where it was shown.</source>
        <translation>Les majuscules et les minuscules de cette adresse se sont perdues. Copiez-la de nouveau là où elle est affichée.</translation>
    </message>
    <message>
        <source>A character of this address is wrong: its check does not match. Copy it once more.</source>
        <translation>Un caractère de cette adresse est faux&#xa0;: sa vérification échoue. Copiez-la encore une fois.</translation>
    </message>
    <message>
        <source>This is an address of another network. On this network the same key is {offered}.</source>
        <translation>C’est une adresse d’un autre réseau. Sur ce réseau, la même clé s’écrit {offered}.</translation>
    </message>
    <message>
        <source>This link gives {parameter} twice. Ask for it once more.</source>
        <translation>Ce lien donne deux fois {parameter}. Demandez-en un autre.</translation>
    </message>
    <message>
        <source>This link asks for something Sakia cannot do.</source>
        <translation>Ce lien demande quelque chose que Sakia ne sait pas faire.</translation>
    </message>
    <message>
        <source>This is neither an address nor a request for a payment, nor the name of anybody known.</source>
        <translation>Ce n’est ni une adresse, ni une demande de paiement, ni le nom de quelqu’un de connu.</translation>
    </message>
    <message>
        <source>This looks like a secret: a recovery phrase or a key. Never paste it here and show it to nobody. Sakia did not keep it.</source>
        <translation>Cela ressemble à un secret&#xa0;: une phrase de récupération ou une clé. Ne le collez jamais ici et ne le montrez à personne. Sakia ne l’a pas gardé.</translation>
    </message>
    <message>
        <source>This request is for another currency: {named}.</source>
        <translation>Cette demande concerne une autre monnaie&#xa0;: {named}.</translation>
    </message>
    <message>
        <source>This request was made on {issued_at} and is no longer valid. Ask for a new one.</source>
        <translation>Cette demande date du {issued_at} et n’est plus valable. Demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>This key has no check against typing mistakes. Compare it with the person’s own.</source>
        <translation>Cette clé n’a pas de protection contre les fautes de frappe. Comparez-la avec celle de la personne.</translation>
    </message>
    <message>
        <source>This request asks for everything in the account.</source>
        <translation>Cette demande réclame tout ce que contient le compte.</translation>
    </message>
    <message>
        <source>This request also asks to send what remains to another account. Sakia does not do that.</source>
        <translation>Cette demande voudrait aussi envoyer le reste à un autre compte. Sakia ne le fait pas.</translation>
    </message>
    <message>
        <source>This link asks for a certification, not for a payment.</source>
        <translation>Ce lien demande une certification, pas un paiement.</translation>
    </message>
    <message>
        <source>This request is marked as a demonstration.</source>
        <translation>Cette demande est marquée comme une démonstration.</translation>
    </message>
    <message>
        <source>The site that made this link waits for an answer that Sakia does not send.</source>
        <translation>Le site qui a créé ce lien attend une réponse que Sakia n’envoie pas.</translation>
    </message>
    <message>
        <source>You follow this account already.</source>
        <translation>Vous suivez déjà ce compte.</translation>
    </message>
    <message>
        <source>There is no address in this text.</source>
        <translation>Il n’y a pas d’adresse dans ce texte.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Donnez un nom au compte.</translation>
    </message>
    <message>
        <source>This name is too long: {limit} characters fit.</source>
        <translation>Ce nom est trop long&#xa0;: {limit} caractères au plus.</translation>
    </message>
    <message>
        <source>Give this person a name.</source>
        <translation>Donnez un nom à cette personne.</translation>
    </message>
    <message>
        <source>This is too long: {max_length} characters fit.</source>
        <translation>C’est trop long&#xa0;: {max_length} caractères au plus.</translation>
    </message>
    <message>
        <source>Not the words of your phrase: look at the word at place {positions} on your paper.</source>
        <translation>Ce ne sont pas les mots de votre phrase&#xa0;: regardez le mot {positions} sur votre papier.</translation>
    </message>
    <message>
        <source>Choose at least one account.</source>
        <translation>Choisissez au moins un compte.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Les deux mots de passe sont différents.</translation>
    </message>
    <message>
        <source>This password is easy to guess. Make it longer, or tick below that you know.</source>
        <translation>Ce mot de passe est facile à deviner. Allongez-le, ou cochez plus bas que vous le savez.</translation>
    </message>
    <message>
        <source>A profile’s name is made of letters, digits, - and _.</source>
        <translation>Le nom d’un profil est fait de lettres, de chiffres, de - et de _.</translation>
    </message>
    <message>
        <source>No currency called {name} is known here. Known: {known}.</source>
        <translation>Aucune monnaie nommée {name} n’est connue ici. Connues&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>This account owns no identity: only who was invited by a member has one.</source>
        <translation>Ce compte n’a pas d’identité&#xa0;: seule une personne invitée par un membre en a une.</translation>
    </message>
    <message>
        <source>This identity has its name already; a name is final.</source>
        <translation>Cette identité a déjà son nom&#x202f;; un nom est définitif.</translation>
    </message>
    <message>
        <source>This account has been invited already: it owns an identity.</source>
        <translation>Ce compte a déjà été invité&#xa0;: il possède une identité.</translation>
    </message>
    <message>
        <source>There is no such identity, or it was removed.</source>
        <translation>Cette identité n’existe pas, ou elle a été supprimée.</translation>
    </message>
    <message>
        <source>This name is taken. A name is never given twice, even when its identity is gone: choose another.</source>
        <translation>Ce nom est pris. Un nom n’est jamais donné deux fois, même quand son identité a disparu&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A name has 3 to 42 letters without accents, digits, “-” or “_”, and nothing else.</source>
        <translation>Un nom comporte de 3 à 42 lettres sans accent, chiffres, «&#xa0;-&#xa0;» ou «&#xa0;_&#xa0;», et rien d’autre.</translation>
    </message>
    <message>
        <source>Only members invite newcomers, and this account’s owner is none.</source>
        <translation>Seuls les membres invitent de nouveaux venus, et ce compte n’est pas celui d’un membre.</translation>
    </message>
    <message>
        <source>You invited somebody a short while ago: between two invitations there must be five days.</source>
        <translation>Vous avez invité quelqu’un récemment&#xa0;: il faut cinq jours entre deux invitations.</translation>
    </message>
    <message>
        <source>This account does not exist yet: it must hold a little money first. Pay it 3.00, for instance.</source>
        <translation>Ce compte n’existe pas encore&#xa0;: il doit d’abord contenir un peu d’argent. Versez-lui 3,00 par exemple.</translation>
    </message>
    <message>
        <source>The newcomer’s account must hold a little money of its own first, about 3.00. You can lend it.</source>
        <translation>Le compte du nouveau venu doit d’abord contenir un peu d’argent à lui, environ 3,00. Vous pouvez le prêter.</translation>
    </message>
    <message>
        <source>The newcomer’s account is linked to somebody’s identity: they must unlink it, or take another one.</source>
        <translation>Le compte du nouveau venu est lié à l’identité de quelqu’un&#xa0;: il faut défaire ce lien, ou prendre un autre compte.</translation>
    </message>
    <message>
        <source>Only an identity that was a member once can be revoked. This one disappears by itself if it is left.</source>
        <translation>Seule une identité qui a été membre peut être révoquée. Celle-ci disparaît d’elle-même si on la laisse.</translation>
    </message>
    <message>
        <source>The signature does not belong to this key, this identity and this currency.</source>
        <translation>La signature ne correspond pas à cette clé, cette identité et cette monnaie.</translation>
    </message>
    <message>
        <source>The account makes blocks as a smith: it must go offline before its identity can change accounts.</source>
        <translation>Ce compte produit des blocs en tant que forgeron&#xa0;: il doit se mettre hors ligne avant que son identité change de compte.</translation>
    </message>
    <message>
        <source>The account made blocks as a smith a short while ago: its identity cannot change accounts yet.</source>
        <translation>Ce compte a produit des blocs récemment en tant que forgeron&#xa0;: son identité ne peut pas encore changer de compte.</translation>
    </message>
    <message>
        <source>This identity changed accounts less than six months ago, and cannot do so again before.</source>
        <translation>Cette identité a changé de compte il y a moins de six mois, et ne peut pas en changer plus tôt.</translation>
    </message>
    <message>
        <source>This account owns an identity already: choose another one.</source>
        <translation>Ce compte possède déjà une identité&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This identity has been with that account before and cannot go back to it.</source>
        <translation>Cette identité a déjà été sur ce compte et ne peut pas y revenir.</translation>
    </message>
    <message>
        <source>This revocation was signed by a key that does not own the identity, or no longer may revoke it.</source>
        <translation>Cette révocation est signée par une clé qui ne possède pas l’identité, ou qui ne peut plus la révoquer.</translation>
    </message>
    <message>
        <source>This identity is revoked already, for good.</source>
        <translation>Cette identité est déjà révoquée, définitivement.</translation>
    </message>
    <message>
        <source>This account is linked to no identity.</source>
        <translation>Ce compte n’est lié à aucune identité.</translation>
    </message>
    <message>
        <source>The currency has given this identity a status that this version of Sakia does not know: nothing is signed that depends on it. A newer version will know it.</source>
        <translation>La monnaie a donné à cette identité un statut que cette version de Sakia ne connaît pas&#xa0;: rien n’est signé de ce qui en dépend. Une version plus récente le connaîtra.</translation>
    </message>
    <message>
        <source>This account owns no identity: only members certify.</source>
        <translation>Ce compte n’a pas d’identité&#xa0;: seuls les membres certifient.</translation>
    </message>
    <message>
        <source>Nobody can certify themselves.</source>
        <translation>Personne ne peut se certifier soi-même.</translation>
    </message>
    <message>
        <source>You need five certifications in force yourself before you can certify.</source>
        <translation>Il vous faut cinq certifications en cours avant de pouvoir certifier.</translation>
    </message>
    <message>
        <source>You certified somebody a short while ago: between two certifications there must be five days.</source>
        <translation>Vous avez certifié quelqu’un récemment&#xa0;: il faut cinq jours entre deux certifications.</translation>
    </message>
    <message>
        <source>You certify this person already: renew the certification instead.</source>
        <translation>Vous certifiez déjà cette personne&#xa0;: renouvelez plutôt votre certification.</translation>
    </message>
    <message>
        <source>Your certification of this person has ended: certify them anew instead of renewing.</source>
        <translation>Votre certification de cette personne est terminée&#xa0;: certifiez-la à nouveau plutôt que de renouveler.</translation>
    </message>
    <message>
        <source>This person waits for your certification already.</source>
        <translation>Cette personne attend déjà votre certification.</translation>
    </message>
    <message>
        <source>{most} people wait for your certification already: more would wait for years.</source>
        <translation>{most} personnes attendent déjà votre certification&#xa0;: les suivantes attendraient des années.</translation>
    </message>
    <message>
        <source>Five certifications in force are needed to become or stay a member.</source>
        <translation>Il faut cinq certifications en cours pour devenir ou rester membre.</translation>
    </message>
    <message>
        <source>This person cannot be certified now: they have not chosen their name yet, or their identity is revoked.</source>
        <translation>Cette personne ne peut pas être certifiée pour l’instant&#xa0;: elle n’a pas encore choisi son nom, ou son identité est révoquée.</translation>
    </message>
    <message>
        <source>An invitation certifies too, and you certified a short while ago: there must be five days between.</source>
        <translation>Une invitation certifie aussi, et vous avez certifié récemment&#xa0;: il faut cinq jours entre les deux.</translation>
    </message>
    <message>
        <source>You need five certifications in force yourself before you can invite.</source>
        <translation>Il vous faut cinq certifications en cours avant de pouvoir inviter.</translation>
    </message>
    <message>
        <source>An invitation certifies too, and all your 100 certifications are in use.</source>
        <translation>Une invitation certifie aussi, et vos 100 certifications sont toutes en cours.</translation>
    </message>
    <message>
        <source>You are not a member now: only members certify.</source>
        <translation>Vous n’êtes pas membre actuellement&#xa0;: seuls les membres certifient.</translation>
    </message>
    <message>
        <source>There is no membership that could be renewed.</source>
        <translation>Il n’y a pas d’adhésion à renouveler.</translation>
    </message>
    <message>
        <source>This person is a member already.</source>
        <translation>Cette personne est déjà membre.</translation>
    </message>
    <message>
        <source>The distance is being evaluated already: the result comes within about twelve minutes.</source>
        <translation>La distance est déjà en cours d’évaluation&#xa0;: le résultat arrive d’ici une douzaine de minutes.</translation>
    </message>
    <message>
        <source>Only a member can ask for somebody else.</source>
        <translation>Seul un membre peut demander pour quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>This is not possible at this point of the identity’s life: it has no name yet, or it is revoked.</source>
        <translation>Ce n’est pas possible à ce stade de la vie de l’identité&#xa0;: elle n’a pas encore de nom, ou elle est révoquée.</translation>
    </message>
    <message>
        <source>One can ask for somebody else only while they have not been a member yet.</source>
        <translation>On ne peut demander pour quelqu’un d’autre que tant que cette personne n’a pas encore été membre.</translation>
    </message>
    <message>
        <source>Too many people ask at this moment: try again in a few minutes.</source>
        <translation>Trop de personnes demandent en ce moment&#xa0;: réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>{price_cents} are held while the distance is evaluated, and the account must stay open: {needed_cents} must be free and {available_cents} are. Dividends not claimed yet do not count: claim them first.</source>
        <translation>{price_cents} sont bloqués pendant l’évaluation de la distance, et le compte doit rester ouvert&#xa0;: {needed_cents} doivent être disponibles et {available_cents} le sont. Les dividendes pas encore récupérés ne comptent pas&#xa0;: récupérez-les d’abord.</translation>
    </message>
    <message>
        <source>The evaluation of distances met a difficulty that only those who make blocks can mend.</source>
        <translation>L’évaluation des distances a rencontré une difficulté que seules les personnes qui produisent les blocs peuvent résoudre.</translation>
    </message>
    <message>
        <source>No way leads to this node: look at its address and at your connection.</source>
        <translation>Aucun chemin ne mène à ce nœud&#xa0;: vérifiez son adresse et votre connexion.</translation>
    </message>
    <message>
        <source>A web page answers instead of the node. Perhaps your network asks you to log in: open a browser and look.</source>
        <translation>Une page web répond à la place du nœud. Peut-être votre réseau vous demande-t-il de vous identifier&#xa0;: ouvrez un navigateur pour voir.</translation>
    </message>
    <message>
        <source>What answers cannot show that it is the node. Perhaps your network asks you to log in, or the date of this computer is wrong.</source>
        <translation>Ce qui répond ne peut pas montrer que c’est bien le nœud. Peut-être votre réseau vous demande-t-il de vous identifier, ou la date de cet ordinateur est-elle fausse.</translation>
    </message>
    <message>
        <source>The indexer has not read that far yet. It is asked again soon.</source>
        <translation>L’indexeur n’a pas encore lu jusque-là. Il sera bientôt interrogé de nouveau.</translation>
    </message>
    <message>
        <source>No way leads to this indexer: look at its address and at your connection.</source>
        <translation>Aucun chemin ne mène à cet indexeur&#xa0;: vérifiez son adresse et votre connexion.</translation>
    </message>
    <message>
        <source>A web page answers instead of the indexer. Perhaps your network asks you to log in: open a browser and look.</source>
        <translation>Une page web répond à la place de l’indexeur. Peut-être votre réseau vous demande-t-il de vous identifier&#xa0;: ouvrez un navigateur pour voir.</translation>
    </message>
    <message>
        <source>What answers cannot show that it is the indexer. Perhaps your network asks you to log in, or the date of this computer is wrong.</source>
        <translation>Ce qui répond ne peut pas montrer que c’est bien l’indexeur. Peut-être votre réseau vous demande-t-il de vous identifier, ou la date de cet ordinateur est-elle fausse.</translation>
    </message>
    <message>
        <source>This is no picture that can be read. PNG and JPEG files are.</source>
        <translation>Ce n’est pas une image lisible. Les fichiers PNG et JPEG le sont.</translation>
    </message>
    <message>
        <source>No QR code was found. It must be whole, sharp, and not too small.</source>
        <translation>Aucun code QR n’a été trouvé. Il doit être entier, net et pas trop petit.</translation>
    </message>
    <message>
        <source>There are several codes in sight. Show one alone.</source>
        <translation>Il y a plusieurs codes en vue. N’en montrez qu’un.</translation>
    </message>
    <message>
        <source>The clipboard is empty. Copy a picture, a link or an address.</source>
        <translation>Le presse-papiers est vide. Copiez une image, un lien ou une adresse.</translation>
    </message>
    <message>
        <source>This system gives no picture of the screen. Take one yourself, and open its file here.</source>
        <translation>Ce système ne donne pas d’image de l’écran. Prenez-en une vous-même et ouvrez son fichier ici.</translation>
    </message>
    <message>
        <source>This is no list of contacts: a CSV file with the columns name and address is expected.</source>
        <translation>Ce n’est pas une liste de contacts&#xa0;: il faut un fichier CSV avec les colonnes nom et adresse.</translation>
    </message>
    <message>
        <source>This is not the document that is wanted here: take the file, or the whole text, as it was saved.</source>
        <translation>Ce n’est pas le document attendu ici&#xa0;: prenez le fichier, ou le texte entier, tel qu’il a été enregistré.</translation>
    </message>
    <message>
        <source>A newer version of Sakia wrote this document: update to read it.</source>
        <translation>Une version plus récente de Sakia a écrit ce document&#xa0;: mettez Sakia à jour pour le lire.</translation>
    </message>
    <message>
        <source>This document is of another currency. It has no effect in this one.</source>
        <translation>Ce document est d’une autre monnaie. Il est sans effet dans celle-ci.</translation>
    </message>
    <message>
        <source>The key of {address} is not on this computer. Open this request where that account is.</source>
        <translation>La clé de {address} n’est pas sur cet ordinateur. Ouvrez cette demande là où se trouve ce compte.</translation>
    </message>
    <message>
        <source>Open a key file, or paste what is in it.</source>
        <translation>Ouvrez un fichier de clé, ou collez ce qu’il contient.</translation>
    </message>
    <message>
        <source>This is far too long for a key file.</source>
        <translation>C’est beaucoup trop long pour un fichier de clé.</translation>
    </message>
    <message>
        <source>This is not a key file of Duniter v1: neither PubSec, WIF, EWIF, seed, nor two lines.</source>
        <translation>Ce n’est pas un fichier de clé de Duniter v1&#xa0;: ni PubSec, ni WIF, ni EWIF, ni graine, ni deux lignes.</translation>
    </message>
    <message>
        <source>This key file is of a version that is unknown here.</source>
        <translation>Ce fichier de clé est d’une version inconnue ici.</translation>
    </message>
    <message>
        <source>This holds the public key alone. To pay, the file with the secret key is needed.</source>
        <translation>Il n’y a ici que la clé publique. Pour payer, il faut le fichier qui contient la clé secrète.</translation>
    </message>
    <message>
        <source>This is a DEWIF file, which is not read here: save the key as WIF or EWIF where you made it.</source>
        <translation>C’est un fichier DEWIF, qui n’est pas lu ici&#xa0;: enregistrez la clé en WIF ou en EWIF là où vous l’avez créée.</translation>
    </message>
    <message>
        <source>This key file is damaged: a character is wrong or missing. Take another copy of it.</source>
        <translation>Ce fichier de clé est abîmé&#xa0;: un caractère est faux ou manque. Prenez-en une autre copie.</translation>
    </message>
    <message>
        <source>Type the password of this file.</source>
        <translation>Tapez le mot de passe de ce fichier.</translation>
    </message>
    <message>
        <source>This is not the password of this file. The file itself is whole; capitals and accents count.</source>
        <translation>Ce n’est pas le mot de passe de ce fichier. Le fichier, lui, est intact&#x202f;; majuscules et accents comptent.</translation>
    </message>
    <message>
        <source>One operator alone answers, and its word settles nothing. It goes on by itself when a second one answers; or add a server, and remove those of yours that no longer exist, on the network page.</source>
        <translation>Un seul opérateur répond, et sa parole seule ne règle rien. Cela reprend tout seul dès qu’un deuxième répond&#x202f;; ou bien ajoutez un serveur et retirez ceux des vôtres qui n’existent plus, sur la page du réseau.</translation>
    </message>
    <message>
        <source>A comment in this currency has plain letters without accents, digits and common signs only. Take out: {characters}</source>
        <translation>Dans cette monnaie, un commentaire n’a que des lettres sans accent, des chiffres et des signes courants. Retirez&#xa0;: {characters}</translation>
    </message>
    <message>
        <source>There is enough money, but not in pieces that make {amount_cents}. Round the amount, or wait for smaller pieces.</source>
        <translation>Il y a assez d’argent, mais pas en morceaux qui fassent {amount_cents}. Arrondissez le montant, ou attendez de plus petits morceaux.</translation>
    </message>
    <message>
        <source>This account holds nothing yet: it can pay, or publish anything, once it was paid.</source>
        <translation>Ce compte ne contient encore rien&#xa0;: il pourra payer, ou publier quoi que ce soit, quand il aura été payé.</translation>
    </message>
    <message>
        <source>What is on its way already takes {on_its_way_cents} of this account: {left_cents} can still be spent.</source>
        <translation>Ce qui est déjà en route prend {on_its_way_cents} à ce compte&#xa0;: il reste {left_cents} à dépenser.</translation>
    </message>
    <message>
        <source>This account cannot be emptied while something else of it is on its way ({count}). Wait until all is final.</source>
        <translation>On ne peut pas vider ce compte tant qu’autre chose de lui est en route ({count}). Attendez que tout soit définitif.</translation>
    </message>
    <message>
        <source>The dividends of this account are being claimed already. Look again once what is on its way is final.</source>
        <translation>Les dividendes de ce compte sont déjà en train d’être récupérés. Regardez à nouveau quand ce qui est en route sera définitif.</translation>
    </message>
    <message>
        <source>This was signed already and is on its way: a second time would do nothing. Wait until it is final.</source>
        <translation>C’est déjà signé et en route&#xa0;: une seconde fois ne ferait rien. Attendez que ce soit définitif.</translation>
    </message>
    <message>
        <source>The identity of this account is moving to another account, or is being revoked: this would fail. Wait until that is final.</source>
        <translation>L’identité de ce compte est en train de passer à un autre compte, ou d’être révoquée&#xa0;: ceci échouerait. Attendez que ce soit définitif.</translation>
    </message>
    <message>
        <source>The money of this payment was spent by another one first. This one can no longer be made.</source>
        <translation>L’argent de ce paiement a d’abord été dépensé par un autre. Celui-ci ne peut plus se faire.</translation>
    </message>
    <message>
        <source>The network went back on the block that this payment rests on. No money moved: make the payment again.</source>
        <translation>Le réseau est revenu sur le bloc sur lequel ce paiement repose. L’argent n’a pas bougé&#xa0;: refaites le paiement.</translation>
    </message>
    <message>
        <source>Sakia cannot do this in this currency.</source>
        <translation>Sakia ne sait pas faire cela dans cette monnaie.</translation>
    </message>
    <message>
        <source>Choose the name of this identity first: before that it cannot change accounts.</source>
        <translation>Choisissez d’abord le nom de cette identité&#xa0;: avant cela elle ne peut pas changer de compte.</translation>
    </message>
    <message>
        <source>A revoked identity cannot change accounts any more.</source>
        <translation>Une identité révoquée ne peut plus changer de compte.</translation>
    </message>
    <message>
        <source>This money is no longer there, or is being brought in already.</source>
        <translation>Cet argent n’est plus là, ou vous êtes déjà en train de le prendre.</translation>
    </message>
    <message>
        <source>This account cannot take this money now.</source>
        <translation>Ce compte ne peut pas prendre cet argent maintenant.</translation>
    </message>
    <message>
        <source>The network went back on the block that held this. It waits for another block: do nothing twice.</source>
        <translation>Le réseau est revenu sur le bloc qui contenait ceci. Un autre bloc le prendra&#xa0;: ne refaites rien.</translation>
    </message>
    <message>
        <source>A newer Sakia ({version}) has used this profile since. Install that version, or a later one; this one leaves everything as it is: {folder}.</source>
        <translation>Une version plus récente de Sakia ({version}) a utilisé ce profil depuis. Installez celle-là, ou une plus récente encore&#x202f;; celle-ci ne touche à rien&#xa0;: {folder}.</translation>
    </message>
    <message>
        <source>This version of Sakia holds no key of the project to check with.</source>
        <translation>Cette version de Sakia ne contient pas de clé du projet avec laquelle vérifier.</translation>
    </message>
    <message>
        <source>The project’s key did not sign this: it was altered, or another key signed it.</source>
        <translation>La clé du projet n’a pas signé ceci&#xa0;: cela a été modifié, ou une autre clé l’a signé.</translation>
    </message>
    <message>
        <source>This is not a signature of the kind the project uses.</source>
        <translation>Ce n’est pas une signature comme en fait le projet.</translation>
    </message>
    <message>
        <source>This is not a list of files as a release has it: take SHA256SUMS as it was downloaded.</source>
        <translation>Ce n’est pas la liste des fichiers d’une version&#xa0;: prenez SHA256SUMS tel qu’il a été téléchargé.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read.</source>
        <translation>Le fichier {path} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The project’s announcement makes no sense. It is not believed.</source>
        <translation>L’annonce du projet n’a pas de sens. Sakia n’en tient pas compte.</translation>
    </message>
    <message>
        <source>The project’s announcement is of a kind this Sakia does not know: look at the project’s page.</source>
        <translation>L’annonce du projet est d’un genre que cette version de Sakia ne connaît pas&#xa0;: regardez la page du projet.</translation>
    </message>
    <message>
        <source>The newest announcement given is of {date}, and too old to count: something newer may be kept from you. Look at the project’s page yourself.</source>
        <translation>La dernière annonce reçue est du {date}, trop ancienne pour compter&#xa0;: on vous en cache peut-être une plus récente. Regardez vous-même la page du projet.</translation>
    </message>
    <message>
        <source>The project’s announcement is of the future: look at the date of this computer.</source>
        <translation>L’annonce du projet vient du futur&#xa0;: regardez la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>An announcement older than one seen before was given: somebody may be hiding what came since. It is not believed.</source>
        <translation>On a reçu une annonce plus ancienne qu’une autre déjà vue&#xa0;: quelqu’un cache peut-être ce qui est venu depuis. Sakia n’en tient pas compte.</translation>
    </message>
    <message>
        <source>The project’s server cannot be reached. Nothing is known anew.</source>
        <translation>Le serveur du projet est injoignable. On n’a rien appris de nouveau.</translation>
    </message>
    <message>
        <source>The answer of the project’s server is absurdly long. It was cut off and is not believed.</source>
        <translation>La réponse du serveur du projet est absurdement longue. Elle a été coupée, et Sakia n’en tient pas compte.</translation>
    </message>
    <message>
        <source>It waited for a block longer than the currency’s rules allow, and no block can hold it any more.</source>
        <translation>L’attente d’un bloc a duré plus que les règles de la monnaie ne le permettent, et plus aucun bloc ne peut le prendre.</translation>
    </message>
    <message>
        <source>This account owns no identity.</source>
        <translation>Ce compte n’a pas d’identité.</translation>
    </message>
    <message>
        <source>This has been asked for already, and waits for a block.</source>
        <translation>Cela a déjà été demandé, et attend un bloc.</translation>
    </message>
    <message>
        <source>You certify this person already, and since so short a time that it cannot be renewed yet.</source>
        <translation>Vous certifiez déjà cette personne, et depuis trop peu de temps pour renouveler la certification.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or switch it on.</source>
        <translation>Aucune caméra n’a été trouvée. Branchez-en une, ou allumez-la.</translation>
    </message>
    <message>
        <source>Sakia looks through a camera only where its optional part “camera” is installed.</source>
        <translation>Sakia ne regarde par une caméra que si sa partie facultative «&#xa0;camera&#xa0;» est installée.</translation>
    </message>
    <message>
        <source>The system lacks a library without which Sakia cannot look through a camera.</source>
        <translation>Il manque au système une bibliothèque sans laquelle Sakia ne peut pas regarder par une caméra.</translation>
    </message>
    <message>
        <source>The camera gives no picture. Another program may be using it, or the system may not allow it.</source>
        <translation>La caméra ne donne pas d’image. Un autre programme s’en sert peut-être, ou le système ne le permet pas.</translation>
    </message>
    <message>
        <source>An amount of nothing cannot be paid. Type one above zero.</source>
        <translation>On ne peut pas payer un montant nul. Tapez-en un supérieur à zéro.</translation>
    </message>
    <message>
        <source>This amount is larger than all the money there can be. Type a smaller one.</source>
        <translation>Ce montant dépasse toute la monnaie possible. Tapez-en un plus petit.</translation>
    </message>
    <message>
        <source>There is nothing that can be sent from this account. Money must come in first, or what is held become free.</source>
        <translation>Il n’y a rien à envoyer depuis ce compte. Il faut d’abord que de l’argent arrive, ou que ce qui est bloqué se libère.</translation>
    </message>
    <message>
        <source>The currency keeps this account open: something else rests on it. Leave a little in it.</source>
        <translation>La monnaie garde ce compte ouvert&#xa0;: autre chose dépend de lui. Laissez-y un peu d’argent.</translation>
    </message>
    <message>
        <source>The key of this account is not here: nothing can be paid from it. Restore the account with its words or its key file.</source>
        <translation>La clé de ce compte n’est pas ici&#xa0;: on ne peut rien payer avec lui. Retrouvez le compte avec ses mots ou son fichier de clé.</translation>
    </message>
    <message>
        <source>The key of this account is not here, or Sakia is locked. Unlock Sakia, or restore the account with its words.</source>
        <translation>La clé de ce compte n’est pas ici, ou Sakia est verrouillé. Déverrouillez Sakia, ou retrouvez le compte avec ses mots.</translation>
    </message>
    <message>
        <source>The account cannot pay the fee. No money moved. Put some money on it first.</source>
        <translation>Le compte ne peut pas payer les frais. L’argent n’a pas bougé. Mettez-y d’abord un peu d’argent.</translation>
    </message>
    <message>
        <source>The recipient’s account would hold too little to exist. Send more at once.</source>
        <translation>Le compte du destinataire contiendrait trop peu pour exister. Envoyez davantage en une fois.</translation>
    </message>
    <message>
        <source>The recipient’s account cannot be opened with this amount. Send more at once.</source>
        <translation>Ce montant ne suffit pas pour ouvrir le compte du destinataire. Envoyez davantage en une fois.</translation>
    </message>
    <message>
        <source>There is not enough money in the account. Send less, or wait for money to come in.</source>
        <translation>Il n’y a pas assez d’argent sur le compte. Envoyez moins, ou attendez que de l’argent arrive.</translation>
    </message>
    <message>
        <source>The account cannot be emptied: something else rests on it. Leave a little in it.</source>
        <translation>Le compte ne peut pas être vidé&#xa0;: autre chose dépend de lui. Laissez-y un peu d’argent.</translation>
    </message>
    <message>
        <source>This would close the account, which the payment did not allow. Send less, or everything.</source>
        <translation>Cela fermerait le compte, ce que le paiement ne permettait pas. Envoyez moins, ou tout.</translation>
    </message>
    <message>
        <source>This money is held for now. The page of the account says why.</source>
        <translation>Cet argent est bloqué pour l’instant. La page du compte dit pourquoi.</translation>
    </message>
    <message>
        <source>The vault does not hold this secret any more. Restore the account with its words or its key file.</source>
        <translation>Le coffre ne contient plus ce secret. Retrouvez le compte avec ses mots ou son fichier de clé.</translation>
    </message>
    <message>
        <source>The vault does not hold the key of this account. Restore the account with its words or its key file.</source>
        <translation>Le coffre ne contient pas la clé de ce compte. Retrouvez le compte avec ses mots ou son fichier de clé.</translation>
    </message>
    <message>
        <source>The vault is full. Nothing was added. Remove an account first.</source>
        <translation>Le coffre est plein. Rien n’a été ajouté. Retirez d’abord un compte.</translation>
    </message>
    <message>
        <source>What the system keeps does not open the vault any more. Use your password; the settings let you open with your session again.</source>
        <translation>Ce que garde le système n’ouvre plus le coffre. Utilisez votre mot de passe&#x202f;; les réglages permettent d’ouvrir à nouveau avec votre session.</translation>
    </message>
    <message>
        <source>The file in the place of the vault is something else. It was left as it is. Your money is on the network: the words of your accounts bring it back.</source>
        <translation>Le fichier à la place du coffre est autre chose. On n’y a pas touché. Votre argent est sur le réseau&#xa0;: les mots de vos comptes vous y redonneront accès.</translation>
    </message>
    <message>
        <source>A part of the vault’s file is missing. It was left as it is. Your money is on the network: the words of your accounts bring it back.</source>
        <translation>Il manque une partie du fichier du coffre. On n’y a pas touché. Votre argent est sur le réseau&#xa0;: les mots de vos comptes vous y redonneront accès.</translation>
    </message>
    <message>
        <source>The vault’s file was altered or damaged. It was left as it is. Your money is on the network: the words of your accounts bring it back.</source>
        <translation>Le fichier du coffre a été modifié ou abîmé. On n’y a pas touché. Votre argent est sur le réseau&#xa0;: les mots de vos comptes vous y redonneront accès.</translation>
    </message>
    <message>
        <source>The vault’s file asks for an absurd amount of work. It was left as it is. Your money is on the network: the words of your accounts bring it back.</source>
        <translation>Le fichier du coffre demande une quantité absurde de travail. On n’y a pas touché. Votre argent est sur le réseau&#xa0;: les mots de vos comptes vous y redonneront accès.</translation>
    </message>
    <message>
        <source>The vault’s file is far too large. It was left as it is. Your money is on the network: the words of your accounts bring it back.</source>
        <translation>Le fichier du coffre est beaucoup trop gros. On n’y a pas touché. Votre argent est sur le réseau&#xa0;: les mots de vos comptes vous y redonneront accès.</translation>
    </message>
    <message>
        <source>There is no backup of the vault. Your money is on the network: the words of your accounts bring it back.</source>
        <translation>Il n’y a pas de sauvegarde du coffre. Votre argent est sur le réseau&#xa0;: les mots de vos comptes vous y redonneront accès.</translation>
    </message>
    <message>
        <source>The node no longer remembers a block that old. Another one may: choose it on the network page.</source>
        <translation>Le nœud ne se souvient plus d’un bloc aussi ancien. Un autre s’en souvient peut-être&#xa0;: choisissez-le sur la page du réseau.</translation>
    </message>
    <message>
        <source>The node refused to answer. Try again, or choose another on the network page.</source>
        <translation>Le nœud a refusé de répondre. Réessayez, ou choisissez-en un autre sur la page du réseau.</translation>
    </message>
    <message>
        <source>Two figures of the node contradict each other. Nothing is signed with them. Try again in a moment.</source>
        <translation>Deux chiffres du nœud se contredisent. On ne signe rien avec eux. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>The indexer refused to answer. Try again, or choose another on the network page.</source>
        <translation>L’indexeur a refusé de répondre. Réessayez, ou choisissez-en un autre sur la page du réseau.</translation>
    </message>
    <message>
        <source>The disk cannot be written to: {path}. Choose another folder, or make this one writable.</source>
        <translation>On ne peut pas écrire sur le disque&#xa0;: {path}. Choisissez un autre dossier, ou permettez d’écrire dans celui-ci.</translation>
    </message>
    <message>
        <source>The system forbids writing {path}. Choose another folder, or make this one writable.</source>
        <translation>Le système interdit d’écrire {path}. Choisissez un autre dossier, ou permettez d’écrire dans celui-ci.</translation>
    </message>
    <message>
        <source>The disk failed while writing {path}. Try again; if it fails again, the disk may be dying: copy what matters elsewhere.</source>
        <translation>Le disque a échoué en écrivant {path}. Réessayez&#x202f;; si cela recommence, le disque est peut-être en fin de vie&#xa0;: copiez ailleurs ce qui compte.</translation>
    </message>
    <message>
        <source>The folder of the profile cannot be written to: {folder}. Give yourself the right to write there, then start Sakia again.</source>
        <translation>On ne peut pas écrire dans le dossier du profil&#xa0;: {folder}. Donnez-vous le droit d’y écrire, puis relancez Sakia.</translation>
    </message>
    <message>
        <source>Another program wrote this file: {path}. It was left as it is. Move it elsewhere, and Sakia makes its own.</source>
        <translation>Un autre programme a écrit ce fichier&#xa0;: {path}. On n’y a pas touché. Déplacez-le ailleurs, et Sakia fera le sien.</translation>
    </message>
    <message>
        <source>The database cannot be written to: {path}. Give yourself the right to write there, then start Sakia again.</source>
        <translation>On ne peut pas écrire dans la base de données&#xa0;: {path}. Donnez-vous le droit d’y écrire, puis relancez Sakia.</translation>
    </message>
    <message>
        <source>The disk failed while reading or writing the database: {path}. Try again; if it fails again, the disk may be dying: copy what matters elsewhere.</source>
        <translation>Le disque a échoué en lisant ou en écrivant la base de données&#xa0;: {path}. Réessayez&#x202f;; si cela recommence, le disque est peut-être en fin de vie&#xa0;: copiez ailleurs ce qui compte.</translation>
    </message>
    <message>
        <source>Another program holds the database: {path}. Close it, then try again.</source>
        <translation>Un autre programme occupe la base de données&#xa0;: {path}. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The three characters after the colon do not belong to this key: one of them is wrong. Copy it once more.</source>
        <translation>Les trois caractères après les deux-points ne vont pas avec cette clé&#xa0;: il y a une erreur. Copiez-la encore une fois.</translation>
    </message>
    <message>
        <source>Three characters must follow the colon of this key. Copy it once more.</source>
        <translation>Trois caractères doivent suivre les deux-points de cette clé. Copiez-la encore une fois.</translation>
    </message>
    <message>
        <source>This is not written the way an address is. Copy it once more.</source>
        <translation>Ce n’est pas écrit comme une adresse. Copiez-la encore une fois.</translation>
    </message>
    <message>
        <source>No account can have this key: a character of it is wrong. Copy it once more.</source>
        <translation>Aucun compte ne peut avoir cette clé&#xa0;: un de ses caractères est faux. Copiez-la encore une fois.</translation>
    </message>
    <message>
        <source>There is nothing in this link. Ask for a new one.</source>
        <translation>Ce lien est vide. Demandez-en un autre.</translation>
    </message>
    <message>
        <source>This link is too long to be a request for a payment. Ask for a new one.</source>
        <translation>Ce lien est trop long pour une demande de paiement. Demandez-en un autre.</translation>
    </message>
    <message>
        <source>This link is damaged: its characters cannot be read. Ask for a new one.</source>
        <translation>Ce lien est abîmé&#xa0;: ses caractères sont illisibles. Demandez-en un autre.</translation>
    </message>
    <message>
        <source>There is too much in this link for a request for a payment. Ask for a new one.</source>
        <translation>Il y a trop de choses dans ce lien pour une demande de paiement. Demandez-en un autre.</translation>
    </message>
    <message>
        <source>The amount of this request cannot be read. Ask for a new one.</source>
        <translation>Le montant de cette demande est illisible. Demandez-en une autre.</translation>
    </message>
    <message>
        <source>This request gives too many amounts to choose from. Ask for a new one.</source>
        <translation>Cette demande propose trop de montants au choix. Demandez-en une autre.</translation>
    </message>
    <message>
        <source>This request asks for two things that exclude each other. Ask for a new one.</source>
        <translation>Cette demande réclame deux choses incompatibles. Demandez-en une autre.</translation>
    </message>
    <message>
        <source>A part of this request cannot be read ({parameter}). Ask for a new one.</source>
        <translation>Une partie de cette demande est illisible ({parameter}). Demandez-en une autre.</translation>
    </message>
    <message>
        <source>The system was not allowed to give a picture of the screen. Allow it in the system’s settings, or open a picture.</source>
        <translation>Le système n’a pas été autorisé à donner une image de l’écran. Autorisez-le dans les réglages du système, ou ouvrez une image.</translation>
    </message>
    <message>
        <source>This list is too long: {most} lines fit. Split it in two.</source>
        <translation>Cette liste est trop longue&#xa0;: {most} lignes au plus. Coupez-la en deux.</translation>
    </message>
    <message>
        <source>The signature of this document is not right: it was altered, or a part of it is missing. Take it as it was saved.</source>
        <translation>La signature de ce document n’est pas bonne&#xa0;: il a été modifié, ou il en manque une partie. Reprenez-le tel qu’il a été enregistré.</translation>
    </message>
    <message>
        <source>This identity is no member: there is no membership to end.</source>
        <translation>Cette identité n’est pas membre&#xa0;: il n’y a pas d’adhésion à terminer.</translation>
    </message>
    <message>
        <source>The membership began or was renewed too short a time ago to be ended.</source>
        <translation>L’adhésion a commencé ou a été renouvelée depuis trop peu de temps pour être terminée.</translation>
    </message>
    <message>
        <source>This person once asked to leave the web of trust: nobody can certify them any more.</source>
        <translation>Cette personne a demandé un jour à quitter la toile de confiance&#xa0;: plus personne ne peut la certifier.</translation>
    </message>
    <message>
        <source>The membership began or was renewed too short a time ago to be renewed.</source>
        <translation>L’adhésion a commencé ou a été renouvelée depuis trop peu de temps pour être renouvelée.</translation>
    </message>
    <message>
        <source>This is no revocation document of this currency: take the file exactly as it was saved.</source>
        <translation>Ce n’est pas un document de révocation de cette monnaie&#xa0;: prenez le fichier exactement comme il a été enregistré.</translation>
    </message>
    <message>
        <source>The comment is too long: {characters} characters, where {most} fit.</source>
        <translation>Le commentaire est trop long&#xa0;: {characters} caractères, pour {most} au plus.</translation>
    </message>
    <message>
        <source>With {amount_cents}, an account would have less than {least_cents}, and the rules of this currency destroy so little. Nothing was sent.</source>
        <translation>Avec {amount_cents}, un compte aurait moins de {least_cents}, et les règles de cette monnaie détruisent si peu. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Less than {least_cents} would remain, and the rules of this currency destroy so little. Pay {missing_cents} less, or everything. Nothing was sent.</source>
        <translation>Il resterait moins de {least_cents}, et les règles de cette monnaie détruisent si peu. Payez {missing_cents} de moins, ou tout. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This identity is revoked: nobody can certify it any more.</source>
        <translation>Cette identité est révoquée&#xa0;: plus personne ne peut la certifier.</translation>
    </message>
    <message>
        <source>All the certifications that you can give are in use. One comes back when it ends.</source>
        <translation>Toutes les certifications que vous pouvez donner sont en cours. Chacune revient quand elle se termine.</translation>
    </message>
    <message>
        <source>A name has 2 to 100 letters without accents, digits, “-” or “_”, and nothing else.</source>
        <translation>Un nom comporte de 2 à 100 lettres sans accent, chiffres, «&#xa0;-&#xa0;» ou «&#xa0;_&#xa0;», et rien d’autre.</translation>
    </message>
</context>
<context>
    <name>EvaluationCard</name>
    <message>
        <source>Ask for the evaluation</source>
        <translation>Demander l’évaluation</translation>
    </message>
    <message>
        <source>&amp;Asked for by</source>
        <translation>&amp;Demandée par</translation>
    </message>
    <message>
        <source>Check the request</source>
        <translation>Vérifier la demande</translation>
    </message>
    <message>
        <source>By what is worked out here, the evaluation would succeed.</source>
        <translation>D’après le calcul fait ici, l’évaluation réussirait.</translation>
    </message>
    <message>
        <source>By what is worked out here, the evaluation would fail, and the money would be lost.</source>
        <translation>D’après le calcul fait ici, l’évaluation échouerait, et l’argent serait perdu.</translation>
    </message>
    <message>
        <source>What the evaluation would find is being worked out.</source>
        <translation>Le résultat probable de l’évaluation est en cours de calcul.</translation>
    </message>
    <message>
        <source>{price} are held on {account} while the oracles work. They come back when it succeeds; they are lost when the distance is too great.</source>
        <translation>{price} sont bloqués sur {account} pendant que les oracles travaillent. Ils reviennent en cas de succès&#x202f;; ils sont perdus si la distance est trop grande.</translation>
    </message>
    <message>
        <source>Ask to become a member</source>
        <translation>Demander à devenir membre</translation>
    </message>
    <message>
        <source>By what is worked out here, enough referees are within reach.</source>
        <translation>D’après ce qui est calculé ici, assez de référents sont à portée.</translation>
    </message>
    <message>
        <source>By what is worked out here, too few referees are within reach: the request waits.</source>
        <translation>D’après ce qui est calculé ici, trop peu de référents sont à portée&#xa0;: la demande attendra.</translation>
    </message>
    <message>
        <source>Whether enough referees are within reach is being worked out.</source>
        <translation>Calcul en cours&#xa0;: y a-t-il assez de référents à portée&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Explorer</name>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Il reste</translation>
    </message>
    <message>
        <source>certifier</source>
        <translation>certifie</translation>
    </message>
    <message>
        <source>certified</source>
        <translation>est certifié</translation>
    </message>
    <message>
        <source>identity {number}</source>
        <translation>identité {number}</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>{status}, referee</source>
        <translation>{status}, référent</translation>
    </message>
    <message>
        <source>{name}, {kind}, certifies {centre} until {date}, {left}</source>
        <translation>{name}, {kind}, certifie {centre} jusqu’au {date}, {left}</translation>
    </message>
    <message>
        <source>{name}, {kind}, certified by {centre} until {date}, {left}</source>
        <translation>{name}, {kind}, certifié par {centre} jusqu’au {date}, {left}</translation>
    </message>
    <message>
        <source>Member until {date}.</source>
        <translation>Membre jusqu’au {date}.</translation>
    </message>
    <message>
        <source>Certifications: {received} received, {given} given.</source>
        <translation>Certifications&#xa0;: {received} reçues, {given} émises.</translation>
    </message>
    <message>
        <source>A referee: certifies, and is certified, often enough to count for others.</source>
        <translation>Référent&#xa0;: a donné et reçu assez de certifications pour compter pour les autres.</translation>
    </message>
    <message>
        <source>From {first} to {last}: nobody within 5 steps.</source>
        <translation>De {first} à {last}&#xa0;: personne à 5 pas ou moins.</translation>
    </message>
    <message>
        <source>From {first} to {last}: {steps}.</source>
        <translation>De {first} à {last}&#xa0;: {steps}.</translation>
    </message>
    <message>
        <source>Nobody more can certify this identity.</source>
        <translation>Personne d’autre ne peut certifier cette identité.</translation>
    </message>
    <message>
        <source>Whose certification would bring most, and the share within reach then: {people}.</source>
        <translation>Les certifications qui apporteraient le plus, avec la part alors à portée&#xa0;: {people}.</translation>
    </message>
    <message>
        <source>If {people} certify: {share}</source>
        <translation>Avec la certification de&#xa0;: {people}. Alors&#xa0;: {share}</translation>
    </message>
    <message>
        <source>There is no certification to renew.</source>
        <translation>Il n’y a pas de certification à renouveler.</translation>
    </message>
    <message>
        <source>Renew first: the one by {name}. Without it {percent} would be left: enough.</source>
        <translation>À renouveler d’abord&#xa0;: celle de {name}. Sans elle il resterait {percent}&#xa0;: suffisant.</translation>
    </message>
    <message>
        <source>Renew first: the one by {name}. Without it {percent} would be left: too few.</source>
        <translation>À renouveler d’abord&#xa0;: celle de {name}. Sans elle il resterait {percent}&#xa0;: insuffisant.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>Member until {date}: it leaves, and nobody can certify it any more.</source>
        <translation>Membre jusqu’au {date}&#xa0;: cette identité s’en va, et personne ne peut plus la certifier.</translation>
    </message>
</context>
<context>
    <name>ExplorerPart</name>
    <message>
        <source>Back to whoever stood in the middle before</source>
        <translation>Revenir à qui était au centre avant</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Avancer de nouveau</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>A name, an address or a number, in the whole web of trust</source>
        <translation>Un nom, une adresse ou un numéro, dans toute la toile de confiance</translation>
    </message>
    <message>
        <source>Nobody in the middle yet</source>
        <translation>Personne au centre pour l’instant</translation>
    </message>
    <message>
        <source>Look for somebody: you see who certified them, and whom they certified.</source>
        <translation>Cherchez quelqu’un&#xa0;: vous verrez qui l’a certifié et qui cette personne a certifié.</translation>
    </message>
    <message>
        <source>This account owns no identity: there is nobody to show.</source>
        <translation>Ce compte n’a pas d’identité&#xa0;: il n’y a personne à montrer.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Le fichier n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous le nom {name}.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Le fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>This file is too large for what it should be.</source>
        <translation>Ce fichier est trop gros pour ce qu’il devrait être.</translation>
    </message>
</context>
<context>
    <name>FirstRunWizard</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Look for a new version of Sakia once a day</source>
        <translation>Chercher une nouvelle version de Sakia une fois par jour</translation>
    </message>
    <message>
        <source>{host} then learns your network address and that you use Sakia; only a signed text comes back. It can be changed in the settings.</source>
        <translation>{host} apprend alors votre adresse réseau et que vous utilisez Sakia&#x202f;; il ne revient qu’un texte signé. Cela se change dans les réglages.</translation>
    </message>
</context>
<context>
    <name>ForesightCard</name>
    <message>
        <source>The distance, worked out here</source>
        <translation>La distance, calculée ici</translation>
    </message>
    <message>
        <source>If you certify as</source>
        <translation>Si vous certifiez en tant que</translation>
    </message>
    <message>
        <source>Who would help most</source>
        <translation>Qui aiderait le plus</translation>
    </message>
    <message>
        <source>{percent}, enough</source>
        <translation>{percent}, suffisant</translation>
    </message>
    <message>
        <source>{percent}, not enough</source>
        <translation>{percent}, insuffisant</translation>
    </message>
    <message>
        <source>identity {number}</source>
        <translation>identité {number}</translation>
    </message>
    <message>
        <source>Worked out from the local copy of the web of trust. The network looks again at the moment itself.</source>
        <translation>Calculé sur la copie locale de la toile de confiance. Le réseau regarde à nouveau le moment venu.</translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <source>Account {number}</source>
        <translation>Compte {number}</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Ce compte</translation>
    </message>
    <message>
        <source>root of the secret</source>
        <translation>racine du secret</translation>
    </message>
    <message>
        <source>In Duniter v1: {key}</source>
        <translation>En Duniter v1&#xa0;: {key}</translation>
    </message>
</context>
<context>
    <name>GroupChoice</name>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>People whose deadlines you watch together, those of your town perhaps. Kept on this computer alone.</source>
        <translation>Des personnes dont vous suivez ensemble les échéances, celles de votre commune par exemple. Gardé sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <source>&amp;Name of the group</source>
        <translation>&amp;Nom du groupe</translation>
    </message>
    <message>
        <source>Make a group</source>
        <translation>Créer un groupe</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget the group {name}?</source>
        <translation>Oublier le groupe {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing changes for its people; only this list of yours is gone.</source>
        <translation>Rien ne change pour ses membres&#x202f;; seule votre liste disparaît.</translation>
    </message>
    <message>
        <source>Forget the group</source>
        <translation>Oublier le groupe</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Tapez d’abord un nom.</translation>
    </message>
</context>
<context>
    <name>GroupFilesCard</name>
    <message>
        <source>Take it along</source>
        <translation>À emporter</translation>
    </message>
    <message>
        <source>Spreadsheet…</source>
        <translation>Tableur…</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Agenda…</translation>
    </message>
    <message>
        <source>Save this table as a CSV file</source>
        <translation>Enregistrer ce tableau en fichier CSV</translation>
    </message>
    <message>
        <source>Save all that runs out as a calendar file with reminders</source>
        <translation>Enregistrer toutes les échéances en fichier d’agenda, avec des rappels</translation>
    </message>
    <message>
        <source>Save the group</source>
        <translation>Enregistrer le groupe</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>See this table as it will be on paper, and print it</source>
        <translation>Voir ce tableau tel qu’il sera sur papier, et l’imprimer</translation>
    </message>
    <message>
        <source>Save this table as a PDF, to print it later or to send it</source>
        <translation>Enregistrer ce tableau en PDF, pour l’imprimer plus tard ou l’envoyer</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>certifications</source>
        <translation>des certifications</translation>
    </message>
    <message>
        <source>to choose a name</source>
        <translation>choisir un nom</translation>
    </message>
    <message>
        <source>to ask for membership</source>
        <translation>demander l’adhésion</translation>
    </message>
    <message>
        <source>to renew the membership by {date}</source>
        <translation>renouveler l’adhésion avant le {date}</translation>
    </message>
    <message>
        <source>to renew the membership from {date} on</source>
        <translation>renouveler l’adhésion à partir du {date}</translation>
    </message>
    <message>
        <source>nothing for now</source>
        <translation>rien pour l’instant</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>not known: a newer Sakia may tell</source>
        <translation>inconnu&#xa0;: une version plus récente de Sakia le dira peut-être</translation>
    </message>
    <message>
        <source>{date}: membership</source>
        <translation>{date}&#xa0;: adhésion</translation>
    </message>
    <message>
        <source>{date}: too few certifications</source>
        <translation>{date}&#xa0;: trop peu de certifications</translation>
    </message>
    <message>
        <source>{date}: certification received</source>
        <translation>{date}&#xa0;: certification reçue</translation>
    </message>
    <message>
        <source>{date}: certification given</source>
        <translation>{date}&#xa0;: certification émise</translation>
    </message>
    <message>
        <source>{date}: revoked</source>
        <translation>{date}&#xa0;: révocation</translation>
    </message>
    <message>
        <source>{date}: removed</source>
        <translation>{date}&#xa0;: suppression</translation>
    </message>
    <message>
        <source>{name} ({when}, {left})</source>
        <translation>{name} ({when}, {left})</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>nobody of the group</source>
        <translation>personne du groupe</translation>
    </message>
    <message>
        <source>{name}: {status}.</source>
        <translation>{name}&#xa0;: {status}.</translation>
    </message>
    <message>
        <source>Certifications received: {count}.</source>
        <translation>Certifications reçues&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Needs: {need}.</source>
        <translation>À faire&#xa0;: {need}.</translation>
    </message>
    <message>
        <source>Could help: {people}.</source>
        <translation>Peuvent aider&#xa0;: {people}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Runs out first</source>
        <translation>Première échéance</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Could help</source>
        <translation>Peuvent aider</translation>
    </message>
    <message>
        <source>{name}: the membership ends</source>
        <translation>{name}&#xa0;: fin de l’adhésion</translation>
    </message>
    <message>
        <source>{name}: the identity ends</source>
        <translation>{name}&#xa0;: fin de l’identité</translation>
    </message>
    <message>
        <source>{name}: too few certifications from now on</source>
        <translation>{name}&#xa0;: trop peu de certifications à partir de ce jour</translation>
    </message>
    <message>
        <source>{name}: a certification received ends</source>
        <translation>{name}&#xa0;: fin d’une certification reçue</translation>
    </message>
    <message>
        <source>{name}: a certification given ends</source>
        <translation>{name}&#xa0;: fin d’une certification émise</translation>
    </message>
    <message>
        <source>Figures of {date}. What runs out first stands first.</source>
        <translation>Chiffres du {date}. Les premières échéances viennent en premier.</translation>
    </message>
    <message>
        <source>to renew the membership</source>
        <translation>renouveler l’adhésion</translation>
    </message>
    <message>
        <source>to renew the membership later</source>
        <translation>renouveler l’adhésion plus tard</translation>
    </message>
    <message>
        <source>to wait: the membership has been asked for</source>
        <translation>attendre&#xa0;: l’adhésion est demandée</translation>
    </message>
    <message>
        <source>leaves the web of trust</source>
        <translation>quitte la toile de confiance</translation>
    </message>
</context>
<context>
    <name>GroupsPart</name>
    <message>
        <source>People of the group</source>
        <translation>Personnes du groupe</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>Add somebody: a name, an address or a number</source>
        <translation>Ajouter quelqu’un&#xa0;: un nom, une adresse ou un numéro</translation>
    </message>
    <message>
        <source>Nobody is in this group yet.</source>
        <translation>Personne n’est encore dans ce groupe.</translation>
    </message>
    <message>
        <source>Show in the explorer</source>
        <translation>Voir dans l’explorateur</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>Retirer du groupe</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>HeldSecret</name>
    <message>
        <source>Hold to see</source>
        <translation>Maintenir pour voir</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show for a minute</source>
        <translation>Montrer une minute</translation>
    </message>
    <message>
        <source>Hidden again in {seconds} s, or as soon as you leave this window.</source>
        <translation>De nouveau masqué dans {seconds} s, ou dès que vous quittez cette fenêtre.</translation>
    </message>
    <message>
        <source>Hold the button, or its key, to see it. To write with both hands, show it for a minute.</source>
        <translation>Maintenez le bouton, ou sa touche, pour la voir. Pour écrire à deux mains, montrez-la une minute.</translation>
    </message>
    <message>
        <source>Hidden again.</source>
        <translation>De nouveau masqué.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>{lines}: {money_in} in, {money_out} out</source>
        <translation>{lines}&#xa0;: {money_in} entrés, {money_out} sortis</translation>
    </message>
    <message>
        <source>{sums}, {total} together</source>
        <translation>{sums}, {total} en tout</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>The UD of that day is not known here.</source>
        <translation>Le DU de ce jour n’est pas connu ici.</translation>
    </message>
    <message>
        <source>in: {amount}</source>
        <translation>entrée&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>out: {amount}</source>
        <translation>sortie&#xa0;: {amount}</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>UD of that day</source>
        <translation>DU de ce jour</translation>
    </message>
    <message>
        <source>Balance after it</source>
        <translation>Solde ensuite</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Extrinsic</source>
        <translation>Extrinsèque</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Identifier in the index</source>
        <translation>Identifiant dans l’index</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Ajouter aux contacts</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela veut dire</translation>
    </message>
    <message>
        <source>Extrinsic, as an indexer tells</source>
        <translation>Extrinsèque, d’après un indexeur</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
</context>
<context>
    <name>HistoryExport</name>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>account</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>account address</source>
        <translation>adresse du compte</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>moved within the account</source>
        <translation>déplacé dans le compte</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>UD of that day</source>
        <translation>DU de ce jour</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>solde</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>block</source>
        <translation>bloc</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identifiant</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Name, address or comment</source>
        <translation>Nom, adresse ou commentaire</translation>
    </message>
    <message>
        <source>Filter by name, address or comment</source>
        <translation>Filtrer par nom, adresse ou commentaire</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Dividends</source>
        <translation>Dividendes</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L’an dernier</translation>
    </message>
    <message>
        <source>Between two dates…</source>
        <translation>Entre deux dates…</translation>
    </message>
    <message>
        <source>Kind of lines</source>
        <translation>Type de lignes</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Group dividends</source>
        <translation>Grouper les DU</translation>
    </message>
    <message>
        <source>Show the dividends of a month as one line</source>
        <translation>Montrer les dividendes d’un mois sur une seule ligne</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Autres filtres</translation>
    </message>
    <message>
        <source>Fees and refunds</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Held money</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Other lines</source>
        <translation>Autres lignes</translation>
    </message>
    <message>
        <source>Person, amount, account, order</source>
        <translation>Personne, montant, compte, ordre</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>No line has all of what you ask for.</source>
        <translation>Aucune ligne ne correspond à tout ce que vous demandez.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>Lines come as servers tell them.</source>
        <translation>Les lignes arrivent à mesure que les serveurs les donnent.</translation>
    </message>
    <message>
        <source>Payments received and sent will be here, with their dates and comments.</source>
        <translation>Les paiements reçus et envoyés seront ici, avec leurs dates et leurs commentaires.</translation>
    </message>
    <message>
        <source>No movement yet</source>
        <translation>Pas encore de mouvement</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Show the amounts first: a list would tell them</source>
        <translation>Affichez d’abord les montants&#xa0;: une liste les dirait</translation>
    </message>
    <message>
        <source>Save as a list (CSV)…</source>
        <translation>Enregistrer comme liste (CSV)…</translation>
    </message>
    <message>
        <source>Save these lines</source>
        <translation>Enregistrer ces lignes</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historique</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Sort by: {column}</source>
        <translation>Trier par&#xa0;: {column}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Latest movements</source>
        <translation>Derniers mouvements</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>Lines come as servers tell them.</source>
        <translation>Les lignes arrivent à mesure que les serveurs les donnent.</translation>
    </message>
    <message>
        <source>No movement yet</source>
        <translation>Pas encore de mouvement</translation>
    </message>
    <message>
        <source>Payments received and sent will be here.</source>
        <translation>Les paiements reçus et envoyés seront ici.</translation>
    </message>
    <message>
        <source>Create an account, restore one you have, or follow one without its key.</source>
        <translation>Créez un compte, retrouvez celui que vous avez, ou suivez-en un sans sa clé.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation>Voir les nouveautés</translation>
    </message>
</context>
<context>
    <name>IdentitiesPart</name>
    <message>
        <source>My identities</source>
        <translation>Mes identités</translation>
    </message>
    <message>
        <source>Identities come as servers tell of your accounts.</source>
        <translation>Les identités arrivent à mesure que les serveurs parlent de vos comptes.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>None of your accounts owns an identity</source>
        <translation>Aucun de vos comptes n’a d’identité</translation>
    </message>
    <message>
        <source>Whoever is a member of the web of trust creates one dividend a day. A member who knows you well can invite you: give them the address of one of your accounts.</source>
        <translation>Chaque membre de la toile de confiance crée un dividende par jour. Un membre qui vous connaît bien peut vous inviter&#xa0;: donnez-lui l’adresse de l’un de vos comptes.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>Reçues</translation>
    </message>
    <message>
        <source>Runs out first</source>
        <translation>Première échéance</translation>
    </message>
    <message>
        <source>Whoever is a member of the web of trust creates dividends. Declare your identity under “Become a member”, then ask members who know you well to certify it.</source>
        <translation>Chaque membre de la toile de confiance crée des dividendes. Déclarez votre identité sous «&#xa0;Devenir membre&#xa0;», puis demandez à des membres qui vous connaissent bien de la certifier.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
</context>
<context>
    <name>IdentityDetail</name>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Certify somebody</source>
        <translation>Certifier quelqu’un</translation>
    </message>
    <message>
        <source>Renew the membership early</source>
        <translation>Renouveler l’adhésion dès maintenant</translation>
    </message>
    <message>
        <source>Certifications received</source>
        <translation>Certifications reçues</translation>
    </message>
    <message>
        <source>Certifications given</source>
        <translation>Certifications émises</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Il reste</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Aucune pour l’instant.</translation>
    </message>
    <message>
        <source>None that is known here.</source>
        <translation>Aucune n’est connue ici.</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Ask for membership</source>
        <translation>Demander l’adhésion</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>May certify again</source>
        <translation>Peut certifier de nouveau</translation>
    </message>
    <message>
        <source>Renewal possible</source>
        <translation>Renouvellement possible</translation>
    </message>
    <message>
        <source>{date}, unless some are renewed</source>
        <translation>{date}, si aucune n’est renouvelée d’ici là</translation>
    </message>
    <message>
        <source>Too few certifications from</source>
        <translation>Trop peu de certifications à partir du</translation>
    </message>
    <message>
        <source>Fees that may be refunded</source>
        <translation>Frais remboursables</translation>
    </message>
    <message>
        <source>{amount}, growing</source>
        <translation>{amount}, et ce montant croît</translation>
    </message>
    <message>
        <source>Not known yet: the web of trust is being read.</source>
        <translation>Pas encore connue&#xa0;: la toile de confiance est en cours de lecture.</translation>
    </message>
    <message>
        <source>Ask to stay</source>
        <translation>Demander à rester</translation>
    </message>
    <message>
        <source>{date}: none can be renewed</source>
        <translation>{date}&#xa0;: aucune ne peut être renouvelée</translation>
    </message>
</context>
<context>
    <name>InviteCard</name>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>An invitation is your certification of this person: it uses one of your hundred, and you can certify again five days later. Nobody can take it back.</source>
        <translation>Une invitation est votre certification de cette personne&#xa0;: elle utilise l’une de vos cent, et vous pourrez certifier de nouveau cinq jours plus tard. Personne ne peut la retirer.</translation>
    </message>
    <message>
        <source>&amp;Invite as</source>
        <translation>&amp;Inviter en tant que</translation>
    </message>
    <message>
        <source>Check the invitation</source>
        <translation>Vérifier l’invitation</translation>
    </message>
</context>
<context>
    <name>KeyFileView</name>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>&amp;Mot de passe du fichier</translation>
    </message>
    <message>
        <source>I have a recovery phrase instead</source>
        <translation>J’ai plutôt une phrase de récupération</translation>
    </message>
    <message>
        <source>Your key file</source>
        <translation>Votre fichier de clé</translation>
    </message>
    <message>
        <source>One that Cesium, Sakia, Silkaj or Tikka saved before 2026: PubSec, WIF, EWIF, a seed, or two lines with identifier and password. It stays where it is; its address is shown at the next step.</source>
        <translation>Celui que Cesium, Sakia, Silkaj ou Tikka a enregistré avant 2026&#xa0;: PubSec, WIF, EWIF, une graine, ou deux lignes avec l’identifiant et le mot de passe. Il reste où il est&#x202f;; son adresse est montrée à l’étape suivante.</translation>
    </message>
    <message>
        <source>Find my account</source>
        <translation>Trouver mon compte</translation>
    </message>
    <message>
        <source>Open the file, or paste here what is in it.</source>
        <translation>Ouvrez le fichier, ou collez ici ce qu’il contient.</translation>
    </message>
    <message>
        <source>Opened: {kind}</source>
        <translation>Ouvert&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>This is: {kind}</source>
        <translation>C’est&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>&amp;What is in the file</source>
        <translation>&amp;Contenu du fichier</translation>
    </message>
    <message>
        <source>Key files</source>
        <translation>Fichiers de clé</translation>
    </message>
    <message>
        <source>Open a key file</source>
        <translation>Ouvrir un fichier de clé</translation>
    </message>
    <message>
        <source>One that Sakia, Silkaj or the like saved: PubSec, WIF, EWIF, a seed, or two lines with identifier and password. It stays where it is; its address is shown at the next step.</source>
        <translation>Celui que Sakia, Silkaj ou un logiciel semblable a enregistré&#xa0;: PubSec, WIF, EWIF, une graine, ou deux lignes avec l’identifiant et le mot de passe. Il reste où il est&#x202f;; son adresse est montrée à l’étape suivante.</translation>
    </message>
</context>
<context>
    <name>KeysPart</name>
    <message>
        <source>Another account</source>
        <translation>Un autre compte</translation>
    </message>
    <message>
        <source>An identity can move to another account once in six months: the name, the certifications and the membership move, the money does not. A linked account only has its fees refunded.</source>
        <translation>Une identité peut passer à un autre compte une fois tous les six mois&#xa0;: le nom, les certifications et l’adhésion changent de compte, pas l’argent. Un compte lié a seulement ses frais remboursés.</translation>
    </message>
    <message>
        <source>&amp;Identity of the account</source>
        <translation>&amp;Identité du compte</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Que faire</translation>
    </message>
    <message>
        <source>Give the identity to the other account</source>
        <translation>Donner l’identité à l’autre compte</translation>
    </message>
    <message>
        <source>Link the other account to the identity</source>
        <translation>Lier l’autre compte à l’identité</translation>
    </message>
    <message>
        <source>The &amp;other account</source>
        <translation>L’&amp;autre compte</translation>
    </message>
    <message>
        <source>Its address. Both keys must sign.</source>
        <translation>Son adresse. Les deux clés doivent signer.</translation>
    </message>
    <message>
        <source>Its key is here</source>
        <translation>Sa clé est ici</translation>
    </message>
    <message>
        <source>Its key is on another computer…</source>
        <translation>Sa clé est sur un autre ordinateur…</translation>
    </message>
    <message>
        <source>From another computer</source>
        <translation>Depuis un autre ordinateur</translation>
    </message>
    <message>
        <source>Open a request to sign it here with the account it names; open the answer to go on.</source>
        <translation>Ouvrez une demande pour la signer ici avec le compte qu’elle nomme&#x202f;; ouvrez la réponse pour continuer.</translation>
    </message>
    <message>
        <source>Open a request or an answer…</source>
        <translation>Ouvrir une demande ou une réponse…</translation>
    </message>
    <message>
        <source>End a link</source>
        <translation>Mettre fin à un lien</translation>
    </message>
    <message>
        <source>The account’s fees are not refunded any more. It can be linked again.</source>
        <translation>Les frais du compte ne sont plus remboursés. On peut le lier de nouveau.</translation>
    </message>
    <message>
        <source>&amp;Linked account</source>
        <translation>Compte &amp;lié</translation>
    </message>
    <message>
        <source>Check the end of the link</source>
        <translation>Vérifier la fin du lien</translation>
    </message>
    <message>
        <source>Identity {number}, now of {owner}, moves to the account {account}.</source>
        <translation>L’identité {number}, aujourd’hui de {owner}, passe au compte {account}.</translation>
    </message>
    <message>
        <source>The account {account} is linked to identity {number} of {owner}.</source>
        <translation>Le compte {account} est lié à l’identité {number} de {owner}.</translation>
    </message>
    <message>
        <source>It moved on {date}, and can move again from {again}; until then the former account can revoke it too.</source>
        <translation>Elle a changé de compte le {date}, et le pourra de nouveau à partir du {again}&#x202f;; d’ici là, l’ancien compte peut aussi la révoquer.</translation>
    </message>
    <message>
        <source>Requests and answers (*.json);;All files (*)</source>
        <translation>Demandes et réponses (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a request or an answer</source>
        <translation>Ouvrir une demande ou une réponse</translation>
    </message>
    <message>
        <source>In this currency an identity stays with its account for good, and no account is linked to it.</source>
        <translation>Dans cette monnaie, une identité reste pour toujours sur son compte, et aucun compte ne lui est lié.</translation>
    </message>
    <message>
        <source>Read a QR code…</source>
        <translation>Lire un code QR…</translation>
    </message>
    <message>
        <source>Sign, and show the answer</source>
        <translation>Signer, et montrer la réponse</translation>
    </message>
    <message>
        <source>QR code of the request</source>
        <translation>Code QR de la demande</translation>
    </message>
    <message>
        <source>QR code of the answer</source>
        <translation>Code QR de la réponse</translation>
    </message>
    <message>
        <source>The request or the answer that the other computer shows.</source>
        <translation>La demande ou la réponse que montre l’autre ordinateur.</translation>
    </message>
</context>
<context>
    <name>LeaveCard</name>
    <message>
        <source>Leave without a revocation</source>
        <translation>Partir sans révocation</translation>
    </message>
    <message>
        <source>&amp;Who leaves</source>
        <translation>&amp;Qui part</translation>
    </message>
    <message>
        <source>Check the farewell</source>
        <translation>Vérifier l’adieu</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>In this currency nobody leaves before the membership ends: do not renew it, and it ends by itself. A revocation alone ends an identity at once.</source>
        <translation>Dans cette monnaie, personne ne part avant la fin de son adhésion&#xa0;: ne la renouvelez pas, et elle finit d’elle-même. Seule une révocation met fin tout de suite à une identité.</translation>
    </message>
    <message>
        <source>A farewell tells everybody, in a block, that you leave the web of trust. It is milder than a revocation and slower: the identity, its name and its money stay.</source>
        <translation>Un adieu dit à tous, dans un bloc, que vous quittez la toile de confiance. C’est plus doux qu’une révocation, et plus lent&#xa0;: l’identité, son nom et son argent restent.</translation>
    </message>
    <message>
        <source>For good: nobody can certify you any more, nor renew a certification that you have. Without certifications enough in force you can be no member with this identity, even if you change your mind.</source>
        <translation>Définitivement&#xa0;: plus personne ne peut vous certifier, ni renouveler une certification que vous avez. Sans assez de certifications en cours, vous ne pouvez pas être membre avec cette identité, même si vous changez d’avis.</translation>
    </message>
    <message>
        <source>You stay a member, certify others and create the dividend until {date}, when your membership ends; then all that is over. As long as your certifications last you may still ask to stay.</source>
        <translation>Vous restez membre, certifiez les autres et créez le dividende jusqu’au {date}, où votre adhésion finit&#x202f;; ensuite, tout cela s’arrête. Tant que durent vos certifications, vous pouvez encore demander à rester.</translation>
    </message>
    <message>
        <source>I &amp;know that nobody will be able to certify this identity again</source>
        <translation>Je &amp;sais que plus personne ne pourra certifier cette identité</translation>
    </message>
</context>
<context>
    <name>LendCard</name>
    <message>
        <source>Lend what is missing</source>
        <translation>Prêter ce qui manque</translation>
    </message>
    <message>
        <source>From the &amp;account</source>
        <translation>Depuis le &amp;compte</translation>
    </message>
    <message>
        <source>You check the payment and sign it here. The newcomer can pay it back with the first dividends.</source>
        <translation>Vous vérifiez le paiement et le signez ici. Le nouveau venu pourra le rendre avec ses premiers dividendes.</translation>
    </message>
</context>
<context>
    <name>Licence</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>Pas tout à fait</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En personne</translation>
    </message>
    <message>
        <source>Through several channels</source>
        <translation>Par plusieurs moyens</translation>
    </message>
    <message>
        <source>Do you know them well, and others who know them as well?</source>
        <translation>Connaissez-vous bien cette personne, et d’autres qui la connaissent aussi&#x202f;?</translation>
    </message>
    <message>
        <source>Did you check with them yourself that this account is theirs?</source>
        <translation>Avez-vous vérifié vous-même avec elle que ce compte est le sien&#x202f;?</translation>
    </message>
    <message>
        <source>Have they made their revocation document?</source>
        <translation>A-t-elle créé son document de révocation&#x202f;?</translation>
    </message>
    <message>
        <source>Did you meet, or were in touch through several different channels?</source>
        <translation>L’avez-vous rencontrée, ou jointe par plusieurs moyens différents&#x202f;?</translation>
    </message>
    <message>
        <source>Have others who know them been asked about this?</source>
        <translation>Avez-vous consulté d’autres personnes qui la connaissent&#x202f;?</translation>
    </message>
    <message>
        <source>Do they master their account: have they sent money from it?</source>
        <translation>Maîtrise-t-elle son compte&#xa0;: a-t-elle déjà envoyé de l’argent avec lui&#x202f;?</translation>
    </message>
    <message>
        <source>Have they studied the licence as it stands now?</source>
        <translation>A-t-elle étudié la licence dans sa version actuelle&#x202f;?</translation>
    </message>
    <message>
        <source>Will they make their revocation document once the invitation is final?</source>
        <translation>Fera-t-elle son document de révocation une fois l’invitation définitive&#x202f;?</translation>
    </message>
    <message>
        <source>Is this their only identity, as far as you know, and do they know it must stay so?</source>
        <translation>Est-ce sa seule identité, à votre connaissance, et sait-elle qu’il doit en rester ainsi&#x202f;?</translation>
    </message>
    <message>
        <source>Do they keep their secret where they will find it again?</source>
        <translation>Garde-t-elle son secret là où elle le retrouvera&#x202f;?</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Licence of the Ğ1</source>
        <translation>Licence de la Ğ1</translation>
    </message>
    <message>
        <source>Who becomes a member of the Ğ1 accepts this licence, and every program for the Ğ1 hands it on. Read it before you certify somebody, and have them read it.</source>
        <translation>Qui devient membre de la Ğ1 accepte cette licence, et tout logiciel pour la Ğ1 la transmet. Lisez-la avant de certifier quelqu’un, et faites-la lui lire.</translation>
    </message>
    <message>
        <source>&amp;Language of the text</source>
        <translation>&amp;Langue du texte</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Version {version}, of {date}</source>
        <translation>Version {version}, du {date}</translation>
    </message>
    <message>
        <source>This translation is of an older version. The newest text is in French: version {version}.</source>
        <translation>Cette traduction est d’une version plus ancienne. Le texte le plus récent est en français&#xa0;: version {version}.</translation>
    </message>
    <message>
        <source>This is the licence of the Ğ1, which is not the currency you are in: that one may have a licence of its own, which its members know.</source>
        <translation>C’est la licence de la Ğ1, qui n’est pas la monnaie où vous êtes&#xa0;: celle-ci a peut-être sa propre licence, que ses membres connaissent.</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Sakia is locked</source>
        <translation>Sakia est verrouillé</translation>
    </message>
    <message>
        <source>Your keys are encrypted on this computer. Type your password to go on.</source>
        <translation>Vos clés sont chiffrées sur cet ordinateur. Tapez votre mot de passe pour continuer.</translation>
    </message>
    <message>
        <source>The accounts of the demonstration open with: {password}</source>
        <translation>Les comptes de la démonstration s’ouvrent avec&#xa0;: {password}</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Open with my session</source>
        <translation>Ouvrir avec ma session</translation>
    </message>
    <message>
        <source>Take the previous version</source>
        <translation>Reprendre la version précédente</translation>
    </message>
    <message>
        <source>Forgotten password?</source>
        <translation>Mot de passe oublié&#x202f;?</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What Sakia noted since it started, for somebody who helps you. It stays in memory and is sent to nobody. Passwords, phrases and keys are never in it; addresses are shortened.</source>
        <translation>Ce que Sakia a noté depuis son démarrage, pour quelqu’un qui vous aide. Cela reste en mémoire et n’est envoyé à personne. Les mots de passe, phrases et clés n’y sont jamais&#x202f;; les adresses sont raccourcies.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Montrer</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>&amp;With these words</source>
        <translation>&amp;Avec ces mots</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Lignes du journal</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>Rien n’a été noté.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le journal</translation>
    </message>
</context>
<context>
    <name>MakeRevocationCard</name>
    <message>
        <source>Make the revocation of your identity</source>
        <translation>Préparer le document de révocation</translation>
    </message>
    <message>
        <source>The day your key is lost or stolen, only this document can stop others from living under your name. Make it now, and keep it as a secret: whoever holds it can end your identity.</source>
        <translation>Le jour où votre clé est perdue ou volée, seul ce document peut empêcher que d’autres vivent sous votre nom. Créez-le maintenant, et gardez-le comme un secret&#xa0;: qui le détient peut mettre fin à votre identité.</translation>
    </message>
    <message>
        <source>&amp;Identity of the account</source>
        <translation>&amp;Identité du compte</translation>
    </message>
    <message>
        <source>Make the document</source>
        <translation>Créer le document</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Enregistrer en fichier…</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Montrer le code</translation>
    </message>
    <message>
        <source>Hide it again</source>
        <translation>Le cacher de nouveau</translation>
    </message>
    <message>
        <source>Revoke now…</source>
        <translation>Révoquer maintenant…</translation>
    </message>
    <message>
        <source>The document is made, and nothing is published. Save it on paper or as a file.</source>
        <translation>Le document est créé, et rien n’est publié. Enregistrez-le pour l’imprimer, ou en fichier.</translation>
    </message>
    <message>
        <source>Save the revocation</source>
        <translation>Enregistrer la révocation</translation>
    </message>
    <message>
        <source>QR code of your revocation, a secret</source>
        <translation>Code QR de votre révocation, un secret</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as a PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
</context>
<context>
    <name>MoreFilters</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Only lines with this person</source>
        <translation>Seulement les lignes avec cette personne</translation>
    </message>
    <message>
        <source>At least ({unit})</source>
        <translation>Au moins ({unit})</translation>
    </message>
    <message>
        <source>At most ({unit})</source>
        <translation>Au plus ({unit})</translation>
    </message>
    <message>
        <source>Smallest amount, in {unit}</source>
        <translation>Plus petit montant, en {unit}</translation>
    </message>
    <message>
        <source>Largest amount, in {unit}</source>
        <translation>Plus grand montant, en {unit}</translation>
    </message>
    <message>
        <source>Group dividends</source>
        <translation>Grouper les dividendes</translation>
    </message>
    <message>
        <source>Show the dividends of a month as one line</source>
        <translation>Montrer les dividendes d’un mois sur une seule ligne</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Ce compte</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>Whose lines</source>
        <translation>De qui sont les lignes</translation>
    </message>
</context>
<context>
    <name>Movements</name>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Universal dividend</source>
        <translation>Dividende universel</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Paid to the common treasury.</source>
        <translation>Versés à la trésorerie commune.</translation>
    </message>
    <message>
        <source>Fee refunded</source>
        <translation>Frais remboursés</translation>
    </message>
    <message>
        <source>Given back by the common treasury.</source>
        <translation>Rendus par la trésorerie commune.</translation>
    </message>
    <message>
        <source>Remainder lost</source>
        <translation>Reste perdu</translation>
    </message>
    <message>
        <source>Held money lost</source>
        <translation>Argent bloqué perdu</translation>
    </message>
    <message>
        <source>What it guaranteed failed: it went to the common treasury.</source>
        <translation>Ce qu’il garantissait a échoué&#xa0;: la trésorerie commune l’a reçu.</translation>
    </message>
    <message>
        <source>One-time account</source>
        <translation>Compte éphémère</translation>
    </message>
    <message>
        <source>Money that waits under a key used only once.</source>
        <translation>De l’argent qui attend sous une clé ne servant qu’une fois.</translation>
    </message>
    <message>
        <source>Money destroyed</source>
        <translation>Argent détruit</translation>
    </message>
    <message>
        <source>Destroyed by the account itself.</source>
        <translation>Détruit par le compte lui-même.</translation>
    </message>
    <message>
        <source>Other movement</source>
        <translation>Autre mouvement</translation>
    </message>
    <message>
        <source>Made by a rule of the currency that is not a payment.</source>
        <translation>Dû à une règle de la monnaie, sans être un paiement.</translation>
    </message>
    <message>
        <source>Unexplained difference</source>
        <translation>Écart inexpliqué</translation>
    </message>
    <message>
        <source>The balance read from servers differs from all other lines together by this much. This line goes away when the missing ones come.</source>
        <translation>Le solde lu sur les serveurs s’écarte d’autant de la somme de toutes les autres lignes. Cette ligne disparaît quand celles qui manquent arrivent.</translation>
    </message>
    <message>
        <source>Free again: the total does not change.</source>
        <translation>De nouveau disponible&#xa0;: le total ne change pas.</translation>
    </message>
    <message>
        <source>Dividends claimed</source>
        <translation>Dividendes récupérés</translation>
    </message>
    <message>
        <source>Counted day by day already: the total does not change.</source>
        <translation>Déjà comptés jour après jour&#xa0;: le total ne change pas.</translation>
    </message>
    <message>
        <source>Money held</source>
        <translation>Argent bloqué</translation>
    </message>
    <message>
        <source>Still yours, and held for now: the total does not change.</source>
        <translation>Toujours à vous, mais bloqué pour l’instant&#xa0;: le total ne change pas.</translation>
    </message>
    <message>
        <source>Held money released</source>
        <translation>Argent débloqué</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Caution</translation>
    </message>
    <message>
        <source>Still yours, and set aside for now: the total does not change.</source>
        <translation>Toujours à vous, mais mis de côté pour l’instant&#xa0;: le total ne change pas.</translation>
    </message>
    <message>
        <source>Deposit returned</source>
        <translation>Caution rendue</translation>
    </message>
    <message>
        <source>Too little for an account to keep: a rule of the currency took it away.</source>
        <translation>Trop peu pour qu’un compte le garde&#xa0;: une règle de la monnaie l’a pris.</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>Choose the name</source>
        <translation>Choisir le nom</translation>
    </message>
    <message>
        <source>&amp;Name of the identity</source>
        <translation>&amp;Nom de l’identité</translation>
    </message>
    <message>
        <source>I &amp;promise that this is my only identity in this currency</source>
        <translation>Je &amp;promets que c’est ma seule identité dans cette monnaie</translation>
    </message>
    <message>
        <source>Choose this name for good</source>
        <translation>Choisir ce nom pour toujours</translation>
    </message>
    <message>
        <source>One living person, one identity, one dividend: the whole currency rests on this promise.</source>
        <translation>Une personne vivante, une identité, un dividende&#xa0;: toute la monnaie repose sur cette promesse.</translation>
    </message>
    <message>
        <source>{shortest} to {longest} letters without accents, digits, “-” or “_”. Everybody sees it, and it can never change.</source>
        <translation>De {shortest} à {longest} lettres sans accents, chiffres, «&#xa0;-&#xa0;» ou «&#xa0;_&#xa0;». Tout le monde le voit, et il ne pourra jamais changer.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>{name}, verified identity</source>
        <translation>{name}, identité vérifiée</translation>
    </message>
    <message>
        <source>{mark} after a name: the verified name of an identity, which nobody else can bear.</source>
        <translation>{mark} après un nom&#xa0;: le nom vérifié d’une identité, que personne d’autre ne peut porter.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Choose other servers</source>
        <translation>Choisir d’autres serveurs</translation>
    </message>
    <message>
        <source>What is believed</source>
        <translation>Ce que l’on croit</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Servers heard of</source>
        <translation>Serveurs dont on a entendu parler</translation>
    </message>
    <message>
        <source>Nodes tell of these. They are neither asked nor believed unless you add them to your own.</source>
        <translation>Des nœuds parlent de ceux-ci. On ne les interroge ni ne les croit, sauf si vous les ajoutez aux vôtres.</translation>
    </message>
    <message>
        <source>Who is contacted, and what they learn</source>
        <translation>Qui est contacté, et ce qu’il apprend</translation>
    </message>
    <message>
        <source>No server is known for this currency: add one below.</source>
        <translation>On ne connaît aucun serveur de cette monnaie&#xa0;: ajoutez-en un ci-dessous.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Remembers the history of accounts, the comments and the names.</source>
        <translation>Garde l’historique des comptes, les commentaires et les noms.</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>Indexeur</translation>
    </message>
    <message>
        <source>No block heard of yet.</source>
        <translation>Aucun bloc reçu pour l’instant.</translation>
    </message>
    <message>
        <source>Final block {final}, heard {ago}.</source>
        <translation>Bloc définitif {final}, reçu {ago}.</translation>
    </message>
    <message>
        <source>Newest block, not final yet: {best}.</source>
        <translation>Dernier bloc, pas encore définitif&#xa0;: {best}.</translation>
    </message>
    <message>
        <source>Balances and payments work without it; new lines of histories come when it is back.</source>
        <translation>Les soldes et les paiements fonctionnent sans lui&#x202f;; les nouvelles lignes des historiques arriveront à son retour.</translation>
    </message>
    <message>
        <source>It has read up to {moment} only ({block}): the newest lines of histories are missing.</source>
        <translation>Il n’a lu que jusqu’à {moment} ({block})&#xa0;: les lignes les plus récentes des historiques manquent.</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Ajouter un serveur</translation>
    </message>
</context>
<context>
    <name>Newcomer</name>
    <message>
        <source>An account with a little money</source>
        <translation>Un compte avec un peu d’argent</translation>
    </message>
    <message>
        <source>An invitation, which is the first certification</source>
        <translation>Une invitation, qui est la première certification</translation>
    </message>
    <message>
        <source>A name, chosen for good</source>
        <translation>Un nom, choisi pour toujours</translation>
    </message>
    <message>
        <source>Five certifications</source>
        <translation>Cinq certifications</translation>
    </message>
    <message>
        <source>The evaluation of the distance</source>
        <translation>L’évaluation de la distance</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>to do now</source>
        <translation>à faire maintenant</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>Anybody can do this: somebody lends the money, for instance.</source>
        <translation>N’importe qui peut le faire&#xa0;: quelqu’un prête l’argent, par exemple.</translation>
    </message>
    <message>
        <source>A member who knows the newcomer must do this.</source>
        <translation>À faire par un membre qui connaît le nouveau venu.</translation>
    </message>
    <message>
        <source>The newcomer must do this.</source>
        <translation>À faire par le nouveau venu.</translation>
    </message>
    <message>
        <source>Other members must do this.</source>
        <translation>À faire par d’autres membres.</translation>
    </message>
    <message>
        <source>The newcomer or any member asks; whoever asks has the money held.</source>
        <translation>Le nouveau venu ou n’importe quel membre la demande&#x202f;; l’argent est bloqué chez qui la demande.</translation>
    </message>
    <message>
        <source>Nobody has to do anything: the oracles of the currency work.</source>
        <translation>Personne n’a rien à faire&#xa0;: les oracles de la monnaie travaillent.</translation>
    </message>
    <message>
        <source>Until {date}, when the identity is revoked for good.</source>
        <translation>Jusqu’au {date}, où l’identité sera révoquée pour toujours.</translation>
    </message>
    <message>
        <source>Until {date}, when the identity is removed.</source>
        <translation>Jusqu’au {date}, où l’identité sera supprimée.</translation>
    </message>
    <message>
        <source>The account must hold {needed}; {missing} are missing. They stay the newcomer’s.</source>
        <translation>Le compte doit contenir {needed}&#x202f;; il manque {missing}. Cet argent reste au nouveau venu.</translation>
    </message>
    <message>
        <source>An invitation creates the identity. A member can make one in five days.</source>
        <translation>Une invitation crée l’identité. Un membre peut en faire une tous les cinq jours.</translation>
    </message>
    <message>
        <source>Choosing the name accepts the invitation.</source>
        <translation>Choisir le nom, c’est accepter l’invitation.</translation>
    </message>
    <message>
        <source>{price} are held from whoever asks: they come back when it succeeds, and are lost when it fails.</source>
        <translation>{price} sont bloqués chez qui la demande&#xa0;: rendus si elle réussit, perdus si elle échoue.</translation>
    </message>
    <message>
        <source>The certifications suffice until {date}.</source>
        <translation>Les certifications suffisent jusqu’au {date}.</translation>
    </message>
    <message>
        <source>The distance is being evaluated: the answer comes within 12 minutes.</source>
        <translation>La distance est en cours d’évaluation&#xa0;: la réponse arrive d’ici 12 minutes.</translation>
    </message>
    <message>
        <source>The evaluation failed: too few referees were within five steps, and the money that was held is lost. Find certifications that bring you nearer before you ask again.</source>
        <translation>L’évaluation a échoué&#xa0;: trop peu de membres référents étaient à cinq pas au plus, et l’argent bloqué est perdu. Trouvez des certifications qui rapprochent avant de redemander.</translation>
    </message>
    <message>
        <source>The last evaluation ended without a membership, together with others that the same account paid for. Money was lost for some of them; whether for this one, nothing here tells. Before you ask again, see what an evaluation would find.</source>
        <translation>La dernière évaluation s’est terminée sans adhésion, en même temps que d’autres payées par le même compte. De l’argent a été perdu pour certaines&#x202f;; rien ici ne dit si c’est le cas pour celle-ci. Avant de redemander, regardez ce qu’une évaluation trouverait.</translation>
    </message>
    <message>
        <source>The last evaluation ended without a membership, and no money is known to be lost: the oracles gave no answer, or certifications were missing by then. It can be asked for again.</source>
        <translation>La dernière évaluation s’est terminée sans adhésion, et aucune perte d’argent n’est connue&#xa0;: les oracles n’ont pas répondu, ou il manquait alors des certifications. On peut la redemander.</translation>
    </message>
    <message>
        <source>This account is linked to somebody’s identity: unlink it first, or take another account.</source>
        <translation>Ce compte est lié à l’identité de quelqu’un&#xa0;: déliez-le d’abord, ou prenez un autre compte.</translation>
    </message>
    <message>
        <source>This identity is revoked for good. Another account can be invited under another name.</source>
        <translation>Cette identité est révoquée pour toujours. Un autre compte peut être invité sous un autre nom.</translation>
    </message>
    <message>
        <source>This version of Sakia does not know the status that the currency gave this identity: a newer one will.</source>
        <translation>Cette version de Sakia ne connaît pas le statut que la monnaie a donné à cette identité&#xa0;: une plus récente le connaîtra.</translation>
    </message>
    <message>
        <source>The name is free. Names that look like it could not be looked for now.</source>
        <translation>Le nom est libre. Les noms qui lui ressemblent n’ont pas pu être cherchés pour l’instant.</translation>
    </message>
    <message>
        <source>The name is free, and none that is known looks like it.</source>
        <translation>Le nom est libre, et aucun nom connu ne lui ressemble.</translation>
    </message>
    <message>
        <source>The name is free, but it looks like {names}: people may take one for the other.</source>
        <translation>Le nom est libre, mais il ressemble à {names}&#xa0;: on pourrait prendre l’un pour l’autre.</translation>
    </message>
    <message>
        <source>1 of 3: the requests of these minutes are gathered.</source>
        <translation>1 sur 3&#xa0;: les demandes de ces minutes sont rassemblées.</translation>
    </message>
    <message>
        <source>2 of 3: the oracles work the distance out.</source>
        <translation>2 sur 3&#xa0;: les oracles calculent la distance.</translation>
    </message>
    <message>
        <source>3 of 3: the oracles hand their results in.</source>
        <translation>3 sur 3&#xa0;: les oracles remettent leurs résultats.</translation>
    </message>
    <message>
        <source>Answer at about {time}, {within}. You may close Sakia meanwhile.</source>
        <translation>Réponse vers {time}, {within}. Vous pouvez fermer Sakia entre-temps.</translation>
    </message>
    <message>
        <source>The identity waits with the network until there are enough certifications, and is written together with them.</source>
        <translation>L’identité attend auprès du réseau qu’il y ait assez de certifications, et est écrite avec elles.</translation>
    </message>
    <message>
        <source>It has been asked for: a block takes the request as soon as enough referees are within reach.</source>
        <translation>C’est demandé&#xa0;: un bloc prendra la demande dès qu’assez de référents seront à portée.</translation>
    </message>
    <message>
        <source>A block takes the request once enough referees are within reach. It costs nothing.</source>
        <translation>Un bloc prend la demande dès qu’assez de référents sont à portée. Cela ne coûte rien.</translation>
    </message>
    <message>
        <source>An identity, declared under a name for good</source>
        <translation>Une identité, déclarée sous un nom pour toujours</translation>
    </message>
    <message>
        <source>The request to become a member</source>
        <translation>La demande pour devenir membre</translation>
    </message>
</context>
<context>
    <name>NewcomerPart</name>
    <message>
        <source>What you see may be old.</source>
        <translation>Ce que vous voyez n’est peut-être plus à jour.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Sakia made a mistake. Nothing was sent because of it; what you see may not be up to date.</source>
        <translation>Sakia s’est trompé. Rien n’est parti à cause de cela&#x202f;; ce que vous voyez n’est peut-être pas à jour.</translation>
    </message>
    <message>
        <source>See the report</source>
        <translation>Voir le rapport</translation>
    </message>
</context>
<context>
    <name>OperationList</name>
    <message>
        <source>On the way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>See the network</source>
        <translation>Voir le réseau</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>To {name}</source>
        <translation>À {name}</translation>
    </message>
    <message>
        <source>Claim of dividends</source>
        <translation>Récupération de dividendes</translation>
    </message>
    <message>
        <source>Invitation of a newcomer</source>
        <translation>Invitation d’un nouveau venu</translation>
    </message>
    <message>
        <source>Choice of a name</source>
        <translation>Choix d’un nom</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Certification</translation>
    </message>
    <message>
        <source>Request to become or stay a member</source>
        <translation>Demande pour devenir ou rester membre</translation>
    </message>
    <message>
        <source>Revocation of an identity</source>
        <translation>Révocation d’une identité</translation>
    </message>
    <message>
        <source>Change of the identity’s account</source>
        <translation>Changement du compte de l’identité</translation>
    </message>
    <message>
        <source>Link of an account to the identity</source>
        <translation>Lien d’un compte à l’identité</translation>
    </message>
    <message>
        <source>End of the link to an identity</source>
        <translation>Fin du lien à une identité</translation>
    </message>
    <message>
        <source>Money brought in</source>
        <translation>Argent repris</translation>
    </message>
    <message>
        <source>Farewell to the web of trust</source>
        <translation>Adieu à la toile de confiance</translation>
    </message>
</context>
<context>
    <name>OwnServersCard</name>
    <message>
        <source>Your own servers</source>
        <translation>Vos propres serveurs</translation>
    </message>
    <message>
        <source>A node starts with wss://, an indexer with https://. It is asked first which currency it keeps.</source>
        <translation>Un nœud commence par wss://, un indexeur par https://. On lui demande d’abord quelle monnaie il tient.</translation>
    </message>
    <message>
        <source>Address of a &amp;server</source>
        <translation>Adresse d’un &amp;serveur</translation>
    </message>
    <message>
        <source>Check and add</source>
        <translation>Vérifier et ajouter</translation>
    </message>
    <message>
        <source>Every connection goes through it, and names are found at its far end. Such as socks5://127.0.0.1:9050.</source>
        <translation>Toutes les connexions y passent, et les noms sont cherchés à son autre bout. Par exemple socks5://127.0.0.1:9050.</translation>
    </message>
    <message>
        <source>SOCKS5 &amp;proxy</source>
        <translation>&amp;Proxy SOCKS5</translation>
    </message>
    <message>
        <source>Keep the proxy</source>
        <translation>Garder le proxy</translation>
    </message>
    <message>
        <source>Ask my own servers &amp;alone</source>
        <translation>N’interroger &amp;que mes propres serveurs</translation>
    </message>
    <message>
        <source>The network’s list is not fetched then.</source>
        <translation>La liste du réseau n’est alors pas cherchée.</translation>
    </message>
    <message>
        <source>Added. It is asked from now on.</source>
        <translation>Ajouté. Il est interrogé dès maintenant.</translation>
    </message>
    <message>
        <source>It was named when Sakia was started, and is asked until Sakia ends.</source>
        <translation>Il a été indiqué au lancement de Sakia, et reste interrogé jusqu’à sa fermeture.</translation>
    </message>
    <message>
        <source>Kept. It holds from now on.</source>
        <translation>Enregistré. Cela vaut dès maintenant.</translation>
    </message>
    <message>
        <source>A node’s address, such as g1.example.org:10901. It is asked first which currency it keeps.</source>
        <translation>L’adresse d’un nœud, comme g1.example.org:10901. On lui demande d’abord quelle monnaie il tient.</translation>
    </message>
</context>
<context>
    <name>PageHelp</name>
    <message>
        <source>Hide the help of this page ({keys})</source>
        <translation>Cacher l’aide de cette page ({keys})</translation>
    </message>
    <message>
        <source>Help on this page ({keys})</source>
        <translation>Aide de cette page ({keys})</translation>
    </message>
    <message>
        <source>All you have at a glance: the sum of the accounts whose key is here, what there is to do, the latest movements. UD, the universal dividend, is the money that each member creates every day. To claim it brings it into the account.</source>
        <translation>Tout ce que vous avez en un coup d’œil&#xa0;: la somme des comptes dont la clé est ici, ce qu’il y a à faire, les derniers mouvements. Le DU, dividende universel, est la monnaie que chaque membre crée chaque jour. Le récupérer le fait entrer sur le compte.</translation>
    </message>
    <message>
        <source>One account: its balance, its address to give to others, and all that came and went. A line is final once most servers have confirmed its block, about half a minute after it: nobody can take it back then. Member means that this person is in the web of trust and creates the UD.</source>
        <translation>Un compte&#xa0;: son solde, son adresse à donner aux autres, et tout ce qui est entré et sorti. Une ligne est définitive quand la plupart des serveurs ont confirmé son bloc, environ une demi-minute plus tard&#xa0;: plus personne ne peut alors revenir dessus. Membre veut dire que cette personne fait partie de la toile de confiance et crée le DU.</translation>
    </message>
    <message>
        <source>Find who is paid by name, address, link or QR code, and type how much; nothing leaves before you have read the summary and signed. Signed, sent, in a block, final: a payment can be refused until it is in a block, and is beyond recall once it is final. Comments are public, and stay for ever.</source>
        <translation>Trouvez qui payer par son nom, son adresse, un lien ou un code QR, puis tapez combien&#x202f;; rien ne part avant que vous ayez lu le résumé et signé. Signé, envoyé, dans un bloc, définitif&#xa0;: un paiement peut être refusé tant qu’il n’est pas dans un bloc, et ne se rattrape plus une fois définitif. Les commentaires sont publics, pour toujours.</translation>
    </message>
    <message>
        <source>Show this QR code or give this link: whoever pays finds your address, the amount and the comment filled in. The page waits with you, and shows a green tick when the money arrives. An address may be given to anybody: one can only pay to it.</source>
        <translation>Montrez ce code QR ou donnez ce lien&#xa0;: qui paie trouve votre adresse, le montant et le commentaire déjà remplis. La page attend avec vous, et montre une coche verte quand l’argent arrive. Une adresse peut être donnée à n’importe qui&#xa0;: elle ne sert qu’à recevoir.</translation>
    </message>
    <message>
        <source>An account is a key: whoever has its recovery phrase has its money. Create one, restore one you have, or watch one without its key, to see its history without paying from it.</source>
        <translation>Un compte est une clé&#xa0;: qui a sa phrase de récupération a son argent. Créez-en un, retrouvez celui que vous avez, ou suivez-en un sans sa clé, pour voir son historique sans pouvoir payer.</translation>
    </message>
    <message>
        <source>The people you pay, under the names you give them: these are your own words, and nobody else sees this list. A name followed by ✓ is another thing: the verified name of an identity, which nobody else can have.</source>
        <translation>Les personnes que vous payez, sous les noms que vous leur donnez&#xa0;: c’est vous qui les choisissez, et personne d’autre ne voit cette liste. Un nom suivi de ✓ est autre chose&#xa0;: le nom vérifié d’une identité, unique dans la monnaie.</translation>
    </message>
    <message>
        <source>Who is a member, and until when. A member certifies people met and well known, and must be held by five certifications in force. A certification lasts two years, a membership one: both are renewed here. The distance is how many steps of certifications lie between two people.</source>
        <translation>Qui est membre, et jusqu’à quand. Un membre certifie des personnes rencontrées et bien connues, et doit lui-même avoir cinq certifications en cours. Une certification dure deux ans, une adhésion un an&#xa0;: les deux se renouvellent ici. La distance est le nombre de pas de certification qui séparent deux personnes.</translation>
    </message>
    <message>
        <source>How the currency fares. UD is what each member creates a day; N the number of members, M all the money there is, and M/N the share of each if it were spread evenly. The UD is re-evaluated twice a year so that all generations create alike.</source>
        <translation>Comment va la monnaie. Le DU est ce que chaque membre crée par jour&#x202f;; N, le nombre de membres&#x202f;; M, toute la monnaie qui existe&#x202f;; M/N, la part de chacun si elle était également répartie. Le DU est réévalué deux fois par an, pour que toutes les générations créent à égalité.</translation>
    </message>
    <message>
        <source>Which computers are asked. Nodes keep the money and take payments; indexers, called squids, tell the history. What most of several nodes agree on is shown: none has to be believed alone.</source>
        <translation>Quels ordinateurs sont interrogés. Les nœuds tiennent la monnaie et acceptent les paiements&#x202f;; les indexeurs, dits «&#xa0;squids&#xa0;», racontent l’historique. On montre ce sur quoi s’accordent la plupart des nœuds&#xa0;: aucun n’est cru seul.</translation>
    </message>
    <message>
        <source>Each choice is kept as soon as it is made. They hold for this profile on this computer, and nobody else learns of them.</source>
        <translation>Chaque choix est gardé dès qu’il est fait. Ils valent pour ce profil sur cet ordinateur, et personne d’autre n’en sait rien.</translation>
    </message>
    <message>
        <source>What the program noted since it was started, to join to a question when something went wrong. No key, no password and no whole address is ever in it.</source>
        <translation>Ce que le programme a noté depuis son démarrage, à joindre à une question quand quelque chose s’est mal passé. Il ne contient jamais ni clé, ni mot de passe, ni adresse entière.</translation>
    </message>
    <message>
        <source>What everybody promises who certifies somebody: to know the person well, and that this is their only identity. The money rests on that.</source>
        <translation>Ce que promet quiconque certifie quelqu’un&#xa0;: bien connaître la personne, et que c’est là sa seule identité. La monnaie repose là-dessus.</translation>
    </message>
    <message>
        <source>A program that holds keys is worth forging. With each release the project publishes a list of its files, and signs it. Here a file is compared with that list, and the list with the project’s key, before anybody opens the file.</source>
        <translation>Un programme qui garde des clés tente les faussaires. Avec chaque version, le projet publie la liste de ses fichiers et la signe. Ici, un fichier est comparé à cette liste, et la liste à la clé du projet, avant que quiconque n’ouvre le fichier.</translation>
    </message>
    <message>
        <source>Somebody stands in the middle: on the left who certified them, on the right whom they certify. Dashed and dotted arrows end soon. A referee certifies, and is certified, often enough to count: to be a member one must have four in five of them within five steps.</source>
        <translation>Quelqu’un est au milieu&#xa0;: à gauche qui l’a certifié, à droite qui il certifie. Les flèches en tirets ou en pointillés finissent bientôt. Un référent certifie et est certifié assez souvent pour compter&#xa0;: pour être membre, il faut en avoir quatre sur cinq à cinq pas au plus.</translation>
    </message>
    <message>
        <source>People whose deadlines you watch together, those around you for instance. What runs out first stands first, with what each needs and who of the group could help. Groups stay on this computer; they can be printed, or taken into a spreadsheet or a calendar.</source>
        <translation>Des personnes dont vous surveillez ensemble les échéances, celles d’autour de vous par exemple. Ce qui finit d’abord est en haut, avec ce qu’il faut à chacun et qui du groupe peut aider. Les groupes restent sur cet ordinateur&#x202f;; ils s’impriment, ou vont dans un tableur ou un agenda.</translation>
    </message>
    <message>
        <source>To certify says: I know this person well, and this is their only identity. You may do so every five days, a hundred times in all, and each lasts two years. “Certify later” puts somebody into your queue: Sakia tells you when their turn has come, and signs nothing by itself.</source>
        <translation>Certifier, c’est dire&#xa0;: je connais bien cette personne, et c’est sa seule identité. On le peut tous les cinq jours, cent fois en tout, et cela dure deux ans. «&#xa0;Certifier plus tard&#xa0;» met quelqu’un dans votre file&#xa0;: Sakia dit quand vient son tour, et ne signe rien de lui-même.</translation>
    </message>
    <message>
        <source>One board for who comes in and for who helps them: 3 Ğ1 on the account, an invitation, a name, five certifications, an evaluation of the distance. Each step says who must act, what is missing and until when. 10 Ğ1 are held by the evaluation, and lost when the distance is too great.</source>
        <translation>Un tableau pour qui arrive et pour qui l’aide&#xa0;: 3&#xa0;Ğ1 sur le compte, une invitation, un nom, cinq certifications, une évaluation de la distance. Chaque étape dit qui doit agir, ce qui manque et jusqu’à quand. L’évaluation bloque 10&#xa0;Ğ1, perdus si la distance est trop grande.</translation>
    </message>
    <message>
        <source>The day your key is lost or stolen, this document ends your identity, so that nobody lives under your name. Make it now, print it or save it, and keep it apart from your recovery phrase. Any account can publish it, and nothing undoes it.</source>
        <translation>Le jour où votre clé est perdue ou volée, ce document met fin à votre identité, pour que personne ne vive sous votre nom. Faites-le maintenant, imprimez-le ou enregistrez-le, et gardez-le loin de votre phrase de récupération. Tout compte peut le publier, et rien ne l’annule.</translation>
    </message>
    <message>
        <source>An identity can move to another account of yours, once in six months: its name, its certifications and its membership go with it, the money stays. An account that is linked to it has its fees given back as a member’s, and no other right.</source>
        <translation>Une identité peut passer à un autre de vos comptes, une fois tous les six mois&#xa0;: son nom, ses certifications et son adhésion la suivent, l’argent reste. Un compte qui lui est lié se voit rendre ses frais comme celui d’un membre, et n’a aucun autre droit.</translation>
    </message>
    <message>
        <source>What you answered to the questions of the licence before each certification, with its date: to remember, years later, why you vouched for somebody. It stays on this computer alone, and can be printed.</source>
        <translation>Ce que vous avez répondu aux questions de la licence avant chaque certification, avec sa date&#xa0;: pour vous rappeler, des années plus tard, pourquoi vous avez répondu de quelqu’un. Cela reste sur ce seul ordinateur, et s’imprime.</translation>
    </message>
    <message>
        <source>All you have at a glance: the sum of the accounts whose key is here, what there is to do, the latest movements. UD, the universal dividend, is the money that each member creates. It comes into the account by itself.</source>
        <translation>Tout ce que vous avez d’un coup d’œil&#xa0;: la somme des comptes dont la clé est ici, ce qu’il y a à faire, les derniers mouvements. Le DU, dividende universel, est la monnaie que chaque membre crée. Il arrive de lui-même sur le compte.</translation>
    </message>
    <message>
        <source>One account: its balance, its address to give to others, and all that came and went. A line is called final once six blocks lie on top of its own: until then, and seldom after, the network may undo it. Member means that this person is in the web of trust and creates the UD.</source>
        <translation>Un compte&#xa0;: son solde, son adresse à donner aux autres, et tout ce qui est entré et sorti. Une ligne est dite définitive une fois six blocs posés sur le sien&#xa0;: jusque-là, et rarement ensuite, le réseau peut la défaire. Membre veut dire que cette personne est dans la toile de confiance et crée le DU.</translation>
    </message>
    <message>
        <source>How the currency fares. UD is what each member creates each time; N the number of members, M all the money there is, and M/N the share of each if it were spread evenly. The UD is re-evaluated now and then so that all generations create alike: the rules below say when.</source>
        <translation>Comment va la monnaie. Le DU est ce que chaque membre crée à chaque fois&#x202f;; N est le nombre de membres, M toute la monnaie, et M/N la part de chacun si elle était répartie également. Le DU est réévalué de temps en temps pour que toutes les générations créent autant&#xa0;: les règles ci-dessous disent quand.</translation>
    </message>
    <message>
        <source>Which computers are asked. Nodes keep the money, take payments and tell the history. What most of several nodes agree on is shown: none has to be believed alone.</source>
        <translation>Quels ordinateurs sont interrogés. Les nœuds gardent la monnaie, prennent les paiements et disent l’historique. On montre ce sur quoi s’accordent la plupart de plusieurs nœuds&#xa0;: aucun n’est cru seul.</translation>
    </message>
    <message>
        <source>Who is a member, and until when. A member certifies people met and well known, and must be held by enough certifications in force. Memberships and certifications end, and are renewed here: the page “Currency” has the rules. The distance is how many steps of certifications lie between two people.</source>
        <translation>Qui est membre, et jusqu’à quand. Un membre certifie des personnes rencontrées et bien connues, et doit lui-même avoir assez de certifications en cours. Adhésions et certifications se terminent, et se renouvellent ici&#xa0;: les règles sont à la page «&#xa0;Monnaie&#xa0;». La distance est le nombre de pas de certification qui séparent deux personnes.</translation>
    </message>
    <message>
        <source>Somebody stands in the middle: on the left who certified them, on the right whom they certify. Dashed and dotted arrows end soon. A referee certifies, and is certified, often enough to count: to be a member one must have enough of them within reach.</source>
        <translation>Quelqu’un est au milieu&#xa0;: à gauche qui l’a certifié, à droite qui il certifie. Les flèches en tirets et en pointillés finissent bientôt. Un référent certifie, et est certifié, assez souvent pour compter&#xa0;: pour être membre, il faut en avoir assez à portée.</translation>
    </message>
    <message>
        <source>To certify says: I know this person well, and this is their only identity. How often you may do so, and how long it lasts, stands on the page “Currency”. “Certify later” puts somebody into your queue: Sakia tells you when their turn has come, and signs nothing by itself.</source>
        <translation>Certifier, c’est dire&#xa0;: je connais bien cette personne, et c’est sa seule identité. La page «&#xa0;Monnaie&#xa0;» dit tous les combien vous pouvez le faire, et combien de temps cela dure. «&#xa0;Certifier plus tard&#xa0;» met quelqu’un dans votre file&#xa0;: Sakia vous dit quand son tour est venu, et ne signe rien de lui-même.</translation>
    </message>
    <message>
        <source>One board for who comes in and for who helps them: an identity declared under a name, enough certifications, the request to become a member. They wait with the network and are written together. Each step says who must act, what is missing and until when. None of it costs anything.</source>
        <translation>Un seul tableau pour qui arrive et pour qui l’aide&#xa0;: une identité déclarée sous un nom, assez de certifications, la demande d’adhésion. Elles attendent auprès du réseau et sont écrites ensemble. Chaque étape dit qui doit agir, ce qui manque et jusqu’à quand. Rien de cela ne coûte.</translation>
    </message>
    <message>
        <source>In this currency an identity stays with the key that declared it, and no other account has a part in it. Whoever loses the key, or whose key is stolen, revokes the identity and declares another one.</source>
        <translation>Dans cette monnaie, une identité reste avec la clé qui l’a déclarée, et aucun autre compte n’y a part. Qui perd sa clé, ou se la fait voler, révoque l’identité et en déclare une autre.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recevoir</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Licence of the Ğ1</source>
        <translation>Licence de la Ğ1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>About Sakia</source>
        <translation>À propos de Sakia</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>Web of trust</source>
        <translation>Toile de confiance</translation>
    </message>
    <message>
        <source>Check a download</source>
        <translation>Vérifier un téléchargement</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <source>every {duration}</source>
        <translation>à {duration} d’intervalle</translation>
    </message>
    <message>
        <source>A dividend is created</source>
        <translation>Un dividende est créé</translation>
    </message>
    <message>
        <source>It is re-evaluated</source>
        <translation>Il est réévalué</translation>
    </message>
    <message>
        <source>Growth from one re-evaluation to the next (c)</source>
        <translation>Croissance d’une réévaluation à l’autre (c)</translation>
    </message>
    <message>
        <source>An account must hold at least</source>
        <translation>Un compte doit contenir au moins</translation>
    </message>
    <message>
        <source>A block is made</source>
        <translation>Un bloc est fait</translation>
    </message>
    <message>
        <source>To be a member and to certify, one has received</source>
        <translation>Pour être membre et certifier, il faut avoir reçu</translation>
    </message>
    <message>
        <source>To invite somebody, one has received</source>
        <translation>Pour inviter quelqu’un, il faut avoir reçu</translation>
    </message>
    <message>
        <source>A certification lasts</source>
        <translation>Une certification dure</translation>
    </message>
    <message>
        <source>Between two certifications of one member</source>
        <translation>Entre deux certifications d’un même membre</translation>
    </message>
    <message>
        <source>Certifications in force of one member, at most</source>
        <translation>Certifications en cours d’un même membre, au plus</translation>
    </message>
    <message>
        <source>A membership lasts</source>
        <translation>Une adhésion dure</translation>
    </message>
    <message>
        <source>It can be renewed after</source>
        <translation>Elle peut être renouvelée après</translation>
    </message>
    <message>
        <source>Between two invitations by one member</source>
        <translation>Entre deux invitations d’un même membre</translation>
    </message>
    <message>
        <source>Who was invited chooses a name within</source>
        <translation>La personne invitée choisit un nom en moins de</translation>
    </message>
    <message>
        <source>And becomes a member within</source>
        <translation>Et devient membre en moins de</translation>
    </message>
    <message>
        <source>Who is no member any more is revoked after</source>
        <translation>Qui n’est plus membre est révoqué après</translation>
    </message>
    <message>
        <source>A revoked identity is removed after</source>
        <translation>Une identité révoquée est supprimée après</translation>
    </message>
    <message>
        <source>Between two changes of an identity’s account</source>
        <translation>Entre deux changements du compte d’une identité</translation>
    </message>
    <message>
        <source>Distance: referees within reach</source>
        <translation>Distance&#xa0;: référents à portée</translation>
    </message>
    <message>
        <source>{percent} of them, in at most {steps}</source>
        <translation>{percent} d’entre eux, en au plus {steps}</translation>
    </message>
    <message>
        <source>Held while a distance is evaluated, lost when it fails</source>
        <translation>Bloqué pendant l’évaluation de la distance, perdu si elle échoue</translation>
    </message>
    <message>
        <source>An evaluation takes at most</source>
        <translation>Une évaluation dure au plus</translation>
    </message>
    <message>
        <source>Who declares an identity becomes a member within</source>
        <translation>Qui déclare une identité devient membre sous</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Le nouveau, encore une fois</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>Les deux nouveaux mots de passe sont différents.</translation>
    </message>
    <message>
        <source>The password is changed. The old one opens nothing any more.</source>
        <translation>Le mot de passe est changé. L’ancien n’ouvre plus rien.</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Hold to see the password</source>
        <translation>Maintenir pour voir le mot de passe</translation>
    </message>
</context>
<context>
    <name>PastCard</name>
    <message>
        <source>Its accounts, now and before</source>
        <translation>Ses comptes, actuels et anciens</translation>
    </message>
    <message>
        <source>Changes of account</source>
        <translation>Changements de compte</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>Comptes liés</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Former account</source>
        <translation>Ancien compte</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Selon</translation>
    </message>
    <message>
        <source>Not read yet: an indexer tells it.</source>
        <translation>Pas encore lu&#xa0;: c’est un indexeur qui le dit.</translation>
    </message>
    <message>
        <source>Always the same account.</source>
        <translation>Toujours le même compte.</translation>
    </message>
    <message>
        <source>None but its own account.</source>
        <translation>Aucun, à part son propre compte.</translation>
    </message>
    <message>
        <source>a node</source>
        <translation>un nœud</translation>
    </message>
    <message>
        <source>an indexer alone</source>
        <translation>un indexeur seulement</translation>
    </message>
</context>
<context>
    <name>PathBoard</name>
    <message>
        <source>The path of {name}</source>
        <translation>Le chemin de {name}</translation>
    </message>
</context>
<context>
    <name>PayPage</name>
    <message>
        <source>Pay</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>&amp;From the account</source>
        <translation>&amp;Du compte</translation>
    </message>
    <message>
        <source>Review the payment</source>
        <translation>Vérifier le paiement</translation>
    </message>
    <message>
        <source>Empty this form</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>I can take it back after a wee&amp;k</source>
        <translation>Je peux le &amp;reprendre après une semaine</translation>
    </message>
    <message>
        <source>No account can pay yet</source>
        <translation>Aucun compte ne peut encore payer</translation>
    </message>
    <message>
        <source>Create an account or restore one you have: a watched address holds no key here.</source>
        <translation>Créez un compte ou retrouvez le vôtre&#xa0;: une adresse suivie n’a pas sa clé ici.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Only a payment to one person can be taken back.</source>
        <translation>Seul un paiement à une seule personne peut être repris.</translation>
    </message>
    <message>
        <source>Until they take it, with a program that knows such payments, it is in no balance; once they did, it is theirs.</source>
        <translation>Tant que la personne ne l’a pas pris, avec un programme qui connaît ces paiements, il n’est dans aucun solde&#x202f;; ensuite, il est à elle.</translation>
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
        <translation>{payer} paie {people}&#xa0;: {amount} en tout, frais {fee}&#x202f;; il reste ensuite {rest}.</translation>
    </message>
    <message>
        <source>{payer} pays {recipient} {amount}, fee {fee}; the account is then empty and closed.</source>
        <translation>{payer} paie {amount} à {recipient}, frais {fee}&#x202f;; le compte est ensuite vide et fermé.</translation>
    </message>
    <message>
        <source>{payer} pays {recipient} all that can be sent, {amount}, fee {fee}; after it {rest} remain.</source>
        <translation>{payer} paie à {recipient} tout ce qui peut partir, {amount}, frais {fee}&#x202f;; il reste ensuite {rest}.</translation>
    </message>
    <message>
        <source>{payer} pays {recipient} {amount}, fee {fee}; after it {rest} remain.</source>
        <translation>{payer} paie {amount} à {recipient}, frais {fee}&#x202f;; il reste ensuite {rest}.</translation>
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
        <translation>{refund} de ces frais vous reviennent plus tard&#xa0;: vous êtes membre.</translation>
    </message>
    <message>
        <source>{payer} pays {people}: {amount} in all</source>
        <translation>{payer} paie {people}&#xa0;: {amount} en tout</translation>
    </message>
    <message>
        <source>{payer} pays {recipient} {amount}</source>
        <translation>{payer} paie {amount} à {recipient}</translation>
    </message>
    <message>
        <source>In a block</source>
        <translation>Dans un bloc</translation>
    </message>
    <message>
        <source>In {block}</source>
        <translation>Dans le {block}</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Définitif</translation>
    </message>
    <message>
        <source>Signed and kept on this computer. It leaves as soon as a server takes it.</source>
        <translation>Signé et gardé sur cet ordinateur. Il part dès qu’un serveur l’accepte.</translation>
    </message>
    <message>
        <source>The network has it. The next blocks will hold it.</source>
        <translation>Le réseau l’a reçu. Il sera dans l’un des prochains blocs.</translation>
    </message>
    <message>
        <source>A block holds it. In a moment nobody can undo that any more.</source>
        <translation>Il est dans un bloc. Dans un instant, plus personne ne pourra revenir dessus.</translation>
    </message>
    <message>
        <source>Paid, for good.</source>
        <translation>C’est payé, pour de bon.</translation>
    </message>
    <message>
        <source>A block holds this payment, but no server remembers whether it worked. Compare the balances, or ask the person. Do not pay again before you know.</source>
        <translation>Ce paiement est dans un bloc, mais plus aucun serveur ne sait s’il a réussi. Comparez les soldes, ou demandez à la personne. Ne payez pas de nouveau avant de savoir.</translation>
    </message>
    <message>
        <source>It was handed to the network before the network went away.</source>
        <translation>Il a été remis au réseau avant que le réseau ne soit perdu.</translation>
    </message>
    <message>
        <source>A block held it when the network was last heard.</source>
        <translation>Un bloc le contenait quand le réseau a été entendu pour la dernière fois.</translation>
    </message>
    <message>
        <source>The network cannot be heard now. What follows is shown once it is back, by itself. Nothing is lost: do not pay again.</source>
        <translation>Le réseau est injoignable en ce moment. La suite s’affichera d’elle-même à son retour. Rien n’est perdu&#xa0;: ne payez pas une deuxième fois.</translation>
    </message>
    <message>
        <source>One server alone tells what this account has, and no other one confirms it now. If it lies, what you sign may come to nothing; nothing can be paid twice.</source>
        <translation>Un seul serveur dit ce qu’a ce compte, et aucun autre ne le confirme en ce moment. S’il ment, ce que vous signez peut ne pas aboutir&#x202f;; rien ne peut être payé deux fois.</translation>
    </message>
    <message>
        <source>A block holds it, but it moved no money, save perhaps the fee. {reason}</source>
        <translation>Il est dans un bloc, mais rien n’a été payé, sauf peut-être les frais. {reason}</translation>
    </message>
    <message>
        <source>The network did not take it. Nothing was paid. {reason}</source>
        <translation>Le réseau ne l’a pas accepté. Rien n’a été payé. {reason}</translation>
    </message>
    <message>
        <source>The network has not taken it so far, and no money moved. {reason} If you pay again, the new payment takes the place of this one: both cannot happen.</source>
        <translation>Le réseau ne l’a pas accepté jusqu’ici, et rien n’a été payé. {reason} Si vous payez de nouveau, le nouveau paiement prend la place de celui-ci&#xa0;: ils ne peuvent pas passer tous les deux.</translation>
    </message>
    <message>
        <source>No block took it in time, and none can any more. Nothing was paid: you can pay again.</source>
        <translation>Aucun bloc ne l’a pris à temps, et aucun ne le peut plus. Rien n’a été payé&#xa0;: vous pouvez payer de nouveau.</translation>
    </message>
    <message>
        <source>An earlier payment of this account came to nothing, so this one is held back: no money moved. It stays valid until {moment}; after that you can pay again.</source>
        <translation>Un paiement précédent de ce compte n’a pas abouti, celui-ci est donc retenu&#xa0;: rien n’a été payé. Il reste valable jusqu’à {moment}&#x202f;; ensuite, vous pourrez payer de nouveau.</translation>
    </message>
    <message>
        <source>One of your own accounts.</source>
        <translation>L’un de vos comptes.</translation>
    </message>
    <message>
        <source>This is your own word for them.</source>
        <translation>C’est le nom que vous lui donnez.</translation>
    </message>
    <message>
        <source>Verified name: {name}.</source>
        <translation>Nom vérifié&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>No identity is known of this account.</source>
        <translation>On ne connaît pas d’identité à ce compte.</translation>
    </message>
    <message>
        <source>The last time you paid “{name}”, it was another account: {address}. Ask the person which one is right.</source>
        <translation>La dernière fois que vous avez payé «&#xa0;{name}&#xa0;», c’était un autre compte&#xa0;: {address}. Demandez à la personne lequel est le bon.</translation>
    </message>
    <message>
        <source>The name looks like “{name}”, which is another account: {address}. Is it the one you mean?</source>
        <translation>Ce nom ressemble à «&#xa0;{name}&#xa0;», qui est un autre compte&#xa0;: {address}. Est-ce bien lui que vous voulez payer&#x202f;?</translation>
    </message>
    <message>
        <source>One operator of {known} answers, and its word alone settles no payment. Once a second one answers, this goes on by itself. Nothing is lost: do not pay again.</source>
        <translation>Un seul opérateur sur {known} répond, et sa parole seule ne règle aucun paiement. Dès qu’un deuxième répond, cela reprend tout seul. Rien n’est perdu&#xa0;: ne payez pas de nouveau.</translation>
    </message>
    <message>
        <source>After a week {payer} can take it back, as long as it was not taken.</source>
        <translation>Après une semaine, {payer} peut le reprendre, tant qu’il n’a pas été pris.</translation>
    </message>
    <message>
        <source>A block holds it. Once several more stand on it, nobody can undo that any more.</source>
        <translation>Un bloc le contient. Quand plusieurs autres l’auront suivi, personne ne pourra plus l’annuler.</translation>
    </message>
    <message>
        <source>An earlier payment of this account came to nothing, so this one is held back: no money moved. Once it is no longer valid, you can look at it once more and pay again.</source>
        <translation>Un paiement précédent de ce compte n’a pas abouti, celui-ci est donc retenu&#xa0;: rien n’a été payé. Quand il ne sera plus valable, vous pourrez le relire et payer de nouveau.</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Who is on the way</source>
        <translation>Qui est en chemin</translation>
    </message>
    <message>
        <source>From an account to a member, step by step: your own way, or that of newcomers whom you accompany.</source>
        <translation>Du compte au membre, pas à pas&#xa0;: votre propre chemin, ou celui des nouveaux venus que vous accompagnez.</translation>
    </message>
    <message>
        <source>&amp;Newcomer</source>
        <translation>&amp;Nouveau venu</translation>
    </message>
    <message>
        <source>&amp;Accompany somebody</source>
        <translation>&amp;Accompagner quelqu’un</translation>
    </message>
    <message>
        <source>The address of the newcomer’s account.</source>
        <translation>L’adresse du compte du nouveau venu.</translation>
    </message>
    <message>
        <source>Accompany</source>
        <translation>Accompagner</translation>
    </message>
    <message>
        <source>No longer accompany</source>
        <translation>Ne plus accompagner</translation>
    </message>
    <message>
        <source>Accompany this person no longer. Nothing of theirs changes.</source>
        <translation>Ne plus accompagner cette personne. Rien ne change pour elle.</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>Show in the middle</source>
        <translation>Mettre au centre</translation>
    </message>
    <message>
        <source>Certify</source>
        <translation>Certifier</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation>Ajouter aux contacts</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>The invited person has to choose a name first.</source>
        <translation>La personne invitée doit d’abord choisir un nom.</translation>
    </message>
    <message>
        <source>A revoked identity cannot be certified any more.</source>
        <translation>Une identité révoquée ne peut plus être certifiée.</translation>
    </message>
    <message>
        <source>This version of Sakia does not know the status: nothing is done with it.</source>
        <translation>Cette version de Sakia ne connaît pas ce statut&#xa0;: elle n’en fait rien.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Make a group…</source>
        <translation>Créer un groupe…</translation>
    </message>
    <message>
        <source>Add to a group</source>
        <translation>Ajouter à un groupe</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Pay somebody else</source>
        <translation>Payer quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Asking who this is…</source>
        <translation>Qui est-ce&#x202f;? On demande…</translation>
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
        <translation>Est-ce bien noté sur votre papier&#x202f;? Cachez les mots et tapez ces deux-là.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Your paper is right: these words open your accounts again on any computer.</source>
        <translation>Votre papier est bon&#xa0;: ces mots rouvrent vos comptes sur n’importe quel ordinateur.</translation>
    </message>
    <message>
        <source>Word number {number}</source>
        <translation>Mot numéro {number}</translation>
    </message>
    <message>
        <source>That is not word number {number}. Look at your paper, or see the words again.</source>
        <translation>Ce n’est pas le mot numéro {number}. Regardez votre papier, ou revoyez les mots.</translation>
    </message>
</context>
<context>
    <name>PhraseView</name>
    <message>
        <source>I have a secret identifier and a password instead</source>
        <translation>J’ai plutôt un identifiant secret et un mot de passe</translation>
    </message>
    <message>
        <source>Your recovery phrase</source>
        <translation>Votre phrase de récupération</translation>
    </message>
    <message>
        <source>Twelve words, or more, in any language. Capitals, accents and line breaks do not matter.</source>
        <translation>Douze mots ou plus, dans n’importe quelle langue. Majuscules, accents et retours à la ligne n’ont pas d’importance.</translation>
    </message>
    <message>
        <source>Find my accounts</source>
        <translation>Trouver mes comptes</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Mots</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) so far</source>
        <translation>
            <numerusform>%n mot jusqu’ici</numerusform>
            <numerusform>%n mots jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>I have a key file instead</source>
        <translation>J’ai plutôt un fichier de clé</translation>
    </message>
</context>
<context>
    <name>PrintPaperDialog</name>
    <message>
        <source>Print: {title}</source>
        <translation>Imprimer&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Pages telles qu’elles seront imprimées</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Show smaller</source>
        <translation>Afficher plus petit</translation>
    </message>
    <message>
        <source>Show larger</source>
        <translation>Afficher plus grand</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>This system’s Qt cannot print. Save a PDF, and print that.</source>
        <translation>Le Qt de ce système ne sait pas imprimer. Enregistrez un PDF, et imprimez-le.</translation>
    </message>
    <message>
        <source>Handed to {printer}.</source>
        <translation>Confié à {printer}.</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>“{comment}”</source>
        <translation>«&#xa0;{comment}&#xa0;»</translation>
    </message>
    <message>
        <source>Pay again</source>
        <translation>Payer de nouveau</translation>
    </message>
    <message>
        <source>Review and pay again</source>
        <translation>Vérifier et payer de nouveau</translation>
    </message>
    <message>
        <source>See the network</source>
        <translation>Voir le réseau</translation>
    </message>
</context>
<context>
    <name>ProgressDots</name>
    <message>
        <source>Step {position} of {count}</source>
        <translation>Étape {position} sur {count}</translation>
    </message>
</context>
<context>
    <name>ProtectView</name>
    <message>
        <source>The same password &amp;again</source>
        <translation>Le même mot de passe, &amp;encore</translation>
    </message>
    <message>
        <source>A name and a password</source>
        <translation>Un nom et un mot de passe</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Un nom</translation>
    </message>
    <message>
        <source>Your own word for the account; nobody else sees it.</source>
        <translation>Le nom que vous donnez à ce compte&#x202f;; personne d’autre ne le voit.</translation>
    </message>
    <message>
        <source>The password opens Sakia here. If you forget it, the recovery phrase opens your accounts again.</source>
        <translation>Le mot de passe ouvre Sakia ici. Si vous l’oubliez, la phrase de récupération rouvrira vos comptes.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>&amp;Name of the account</source>
        <translation>&amp;Nom du compte</translation>
    </message>
    <message>
        <source>Your own word for it; nobody else sees it.</source>
        <translation>Le nom que vous lui donnez&#x202f;; personne d’autre ne le voit.</translation>
    </message>
    <message>
        <source>Name of account {number}</source>
        <translation>Nom du compte {number}</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mon compte</translation>
    </message>
    <message>
        <source>Account {number}</source>
        <translation>Compte {number}</translation>
    </message>
    <message>
        <source>Four or five words that make you smile are easy to keep and hard to guess.</source>
        <translation>Quatre ou cinq mots qui vous font sourire&#xa0;: facile à retenir, difficile à deviner.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it good.</source>
        <translation>Passable. Un mot de plus et il sera bon.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Bon.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
</context>
<context>
    <name>PublishRevocationCard</name>
    <message>
        <source>Open a revocation that was kept</source>
        <translation>Ouvrir une révocation conservée</translation>
    </message>
    <message>
        <source>Open a document…</source>
        <translation>Ouvrir un document…</translation>
    </message>
    <message>
        <source>&amp;Published by</source>
        <translation>&amp;Publiée par</translation>
    </message>
    <message>
        <source>Any account can publish it.</source>
        <translation>N’importe quel compte peut la publier.</translation>
    </message>
    <message>
        <source>Type {word} to &amp;go on</source>
        <translation>Tapez {word} pour &amp;continuer</translation>
    </message>
    <message>
        <source>Check the revocation</source>
        <translation>Vérifier la révocation</translation>
    </message>
    <message>
        <source>The signature is right. Add an account that can publish it, to know more.</source>
        <translation>La signature est bonne. Ajoutez un compte qui puisse la publier pour en savoir plus.</translation>
    </message>
    <message>
        <source>This cannot be published now. {reason}</source>
        <translation>Elle ne peut pas être publiée maintenant. {reason}</translation>
    </message>
    <message>
        <source>{whose} It is valid now.</source>
        <translation>{whose} Elle est valable maintenant.</translation>
    </message>
    <message>
        <source>This is the revocation of {name}, identity {number}, account {address}.</source>
        <translation>C’est la révocation de {name}, identité {number}, compte {address}.</translation>
    </message>
    <message>
        <source>Documents (*.json *.txt *.dunikey);;All files (*)</source>
        <translation>Documents (*.json *.txt *.dunikey);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a revocation</source>
        <translation>Ouvrir une révocation</translation>
    </message>
    <message>
        <source>This is the revocation of {name}, account {address}.</source>
        <translation>Voici la révocation de {name}, compte {address}.</translation>
    </message>
    <message>
        <source>Read a QR code…</source>
        <translation>Lire un code QR…</translation>
    </message>
    <message>
        <source>The code of a revocation, on paper or on a screen.</source>
        <translation>Le code d’une révocation, sur papier ou sur un écran.</translation>
    </message>
    <message>
        <source>A document made here, or one saved by another program for Duniter. It is checked first.</source>
        <translation>Un document fait ici, ou enregistré par un autre programme pour Duniter. Il est d’abord vérifié.</translation>
    </message>
</context>
<context>
    <name>QrPopup</name>
    <message>
        <source>QR code of the address of {name}</source>
        <translation>Code QR de l’adresse de {name}</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>QR code of {text}</source>
        <translation>Code QR de {text}</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message>
        <source>The licence must be handed on first.</source>
        <translation>La licence doit d’abord être transmise.</translation>
    </message>
    <message>
        <source>Answer every question.</source>
        <translation>Répondez à chaque question.</translation>
    </message>
    <message>
        <source>By the licence you must not certify this person yet: an indispensable answer is not yes.</source>
        <translation>D’après la licence, vous ne devez pas encore certifier cette personne&#xa0;: une réponse indispensable n’est pas oui.</translation>
    </message>
    <message>
        <source>Strongly advised before you certify: {questions}</source>
        <translation>Vivement conseillé avant de certifier&#xa0;: {questions}</translation>
    </message>
    <message>
        <source>Whoever certifies hands the licence of the Ğ1 on: read it together.</source>
        <translation>Qui certifie transmet la licence de la Ğ1&#xa0;: lisez-la ensemble.</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Lire la licence</translation>
    </message>
    <message>
        <source>This currency may have a licence of its own: read it together. The questions are those of the licence of the Ğ1, and good ones wherever people trust each other.</source>
        <translation>Cette monnaie a peut-être sa propre licence&#xa0;: lisez-la ensemble. Les questions sont celles de la licence de la Ğ1, et sont bonnes partout où l’on se fait confiance.</translation>
    </message>
    <message>
        <source>Read the licence of the Ğ1</source>
        <translation>Lire la licence de la Ğ1</translation>
    </message>
    <message>
        <source>I have handed the licence on to this person</source>
        <translation>J’ai transmis la licence à cette personne</translation>
    </message>
    <message>
        <source>Indispensable</source>
        <translation>Indispensable</translation>
    </message>
    <message>
        <source>Strongly advised</source>
        <translation>Vivement conseillé</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Choisissez une réponse</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>you are no member now</source>
        <translation>vous n’êtes pas membre actuellement</translation>
    </message>
    <message>
        <source>your membership ends before, {date}</source>
        <translation>votre adhésion finit avant, le {date}</translation>
    </message>
    <message>
        <source>their identity is revoked</source>
        <translation>son identité est révoquée</translation>
    </message>
    <message>
        <source>is leaving the web of trust</source>
        <translation>quitte la toile de confiance</translation>
    </message>
    <message>
        <source>has declared no identity yet</source>
        <translation>n’a pas encore déclaré d’identité</translation>
    </message>
    <message>
        <source>to be invited, the account needs money first</source>
        <translation>pour être invité, ce compte doit d’abord recevoir de l’argent</translation>
    </message>
    <message>
        <source>cannot be invited: the account is linked to an identity</source>
        <translation>ne peut pas être invité&#xa0;: ce compte est lié à une identité</translation>
    </message>
    <message>
        <source>not known yet whether the account can be invited</source>
        <translation>on ne sait pas encore si ce compte peut être invité</translation>
    </message>
    <message>
        <source>too late: their identity ends {date}</source>
        <translation>trop tard&#xa0;: son identité prend fin le {date}</translation>
    </message>
    <message>
        <source>has no identity yet: to be invited</source>
        <translation>n’a pas encore d’identité&#xa0;: à inviter</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>renouvellement</translation>
    </message>
    <message>
        <source>new certification</source>
        <translation>nouvelle certification</translation>
    </message>
    <message>
        <source>You can certify {name} now</source>
        <translation>Vous pouvez certifier {name}</translation>
    </message>
    <message>
        <source>has not chosen a name yet</source>
        <translation>n’a pas encore choisi de nom</translation>
    </message>
    <message>
        <source>has a status that this version does not know</source>
        <translation>a un statut que cette version ne connaît pas</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>To certify next</source>
        <translation>À certifier ensuite</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Possible about</source>
        <translation>Possible vers</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>Certifie</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Certify now…</source>
        <translation>Certifier maintenant…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Haut</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Bas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>{name} waits no longer</source>
        <translation>{name} n’attend plus</translation>
    </message>
    <message>
        <source>One certification at a time, in this order. Sakia tells you when somebody’s turn has come; it signs nothing by itself.</source>
        <translation>Une certification à la fois, dans cet ordre. Sakia vous dit quand le tour de quelqu’un est venu&#x202f;; il ne signe rien de lui-même.</translation>
    </message>
</context>
<context>
    <name>ReadingProblem</name>
    <message>
        <source>What is kept on this computer cannot be read</source>
        <translation>Ce qui est gardé sur cet ordinateur ne peut pas être lu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Your money is not touched by it.</source>
        <translation>Votre monnaie n’est pas touchée.</translation>
    </message>
    <message>
        <source>What you see below may be old.</source>
        <translation>Ce que vous voyez ci-dessous n’est peut-être plus à jour.</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>The same words exist in several languages, and each reading is another account.</source>
        <translation>Les mêmes mots existent en plusieurs langues, et chaque lecture donne un autre compte.</translation>
    </message>
    <message>
        <source>In which language were the words?</source>
        <translation>En quelle langue étaient les mots&#x202f;?</translation>
    </message>
    <message>
        <source>If you are not sure, try one: when no account is found, come back and take the other.</source>
        <translation>Si vous hésitez, essayez-en une&#xa0;: si aucun compte n’est trouvé, revenez et prenez l’autre.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Paid by</source>
        <translation>Payé par</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Payé à</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Made by Sakia on {moment}</source>
        <translation>Fait par Sakia le {moment}</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Receipt of a payment</source>
        <translation>Reçu d’un paiement</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Le fichier n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous le nom {name}.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Enregistrer le reçu</translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message>
        <source>Receive</source>
        <translation>Recevoir</translation>
    </message>
    <message>
        <source>Copy the payment link</source>
        <translation>Copier le lien de paiement</translation>
    </message>
    <message>
        <source>Add an account, and its code will be here for others to scan.</source>
        <translation>Ajoutez un compte, et son code sera ici, prêt à être scanné.</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Pas encore de compte</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>QR code to pay {name}</source>
        <translation>Code QR pour payer {name}</translation>
    </message>
    <message>
        <source>Show it to a customer</source>
        <translation>Montrer à un client</translation>
    </message>
    <message>
        <source>PNG…</source>
        <translation>PNG…</translation>
    </message>
    <message>
        <source>Save the code as a PNG picture</source>
        <translation>Enregistrer le code en image PNG</translation>
    </message>
    <message>
        <source>SVG…</source>
        <translation>SVG…</translation>
    </message>
    <message>
        <source>Save the code as an SVG drawing</source>
        <translation>Enregistrer le code en dessin SVG</translation>
    </message>
    <message>
        <source>A sound when the payment arrives</source>
        <translation>Un son quand le paiement arrive</translation>
    </message>
    <message>
        <source>Wait for the next payment</source>
        <translation>Attendre le paiement suivant</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Enregistrer le code</translation>
    </message>
    <message>
        <source>Account that is &amp;paid</source>
        <translation>Compte qui &amp;reçoit</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Certification of {name}</source>
        <translation>Certification de {name}</translation>
    </message>
    <message>
        <source>On {moment}, before signing, {certifier} answered the questions of the licence.</source>
        <translation>Le {moment}, avant de signer, {certifier} a répondu aux questions de la licence.</translation>
    </message>
    <message>
        <source>About {name}, account {address}.</source>
        <translation>Au sujet de {name}, compte {address}.</translation>
    </message>
    <message>
        <source>Licence of the Ğ1, version {version}.</source>
        <translation>Licence de la Ğ1, version {version}.</translation>
    </message>
    <message>
        <source>Kept by Sakia on the certifier’s computer alone; the network knows the certification only.</source>
        <translation>Gardé par Sakia sur le seul ordinateur de qui certifie&#x202f;; le réseau ne connaît que la certification.</translation>
    </message>
</context>
<context>
    <name>RecordsPart</name>
    <message>
        <source>No record yet</source>
        <translation>Pas encore de fiche</translation>
    </message>
    <message>
        <source>What you answer before a certification is kept here, on this computer alone, with its date.</source>
        <translation>Ce que vous répondez avant une certification est gardé ici, sur ce seul ordinateur, avec sa date.</translation>
    </message>
    <message>
        <source>What you answered before you certified</source>
        <translation>Ce que vous avez répondu avant de certifier</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message>
        <source>A name, an address, a word of an answer.</source>
        <translation>Un nom, une adresse, un mot d’une réponse.</translation>
    </message>
    <message>
        <source>Records of certifications</source>
        <translation>Fiches de certification</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>Certifié par</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>No record holds these words.</source>
        <translation>Aucune fiche ne contient ces mots.</translation>
    </message>
    <message>
        <source>Save for paper</source>
        <translation>Enregistrer pour imprimer</translation>
    </message>
    <message>
        <source>Print this record…</source>
        <translation>Imprimer cette fiche…</translation>
    </message>
    <message>
        <source>Save it as a PDF…</source>
        <translation>L’enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print all that are listed…</source>
        <translation>Imprimer toutes celles de la liste…</translation>
    </message>
    <message>
        <source>Save them as a PDF…</source>
        <translation>Les enregistrer en PDF…</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>Genuine</source>
        <translation>Authentique</translation>
    </message>
    <message>
        <source>Not genuine: do not open it</source>
        <translation>Pas authentique&#xa0;: ne l’ouvrez pas</translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation>Fichier inconnu</translation>
    </message>
    <message>
        <source>The list is missing</source>
        <translation>Il manque la liste</translation>
    </message>
    <message>
        <source>The list is not signed</source>
        <translation>La liste n’est pas signée</translation>
    </message>
    <message>
        <source>Not the project’s list: do not open the file</source>
        <translation>Ce n’est pas la liste du projet&#xa0;: n’ouvrez pas le fichier</translation>
    </message>
    <message>
        <source>Nobody can tell yet</source>
        <translation>Personne ne peut encore le dire</translation>
    </message>
    <message>
        <source>This file is, byte for byte, one that the project published and signed. It may be opened.</source>
        <translation>Ce fichier est, octet pour octet, un de ceux que le projet a publiés et signés. Il peut être ouvert.</translation>
    </message>
    <message>
        <source>The project published another file under this name. This one was altered, or its download was cut short. Delete it and download it again from the project’s own page.</source>
        <translation>Le projet a publié un autre fichier sous ce nom. Celui-ci a été modifié, ou son téléchargement a été interrompu. Supprimez-le et téléchargez-le de nouveau depuis la page du projet lui-même.</translation>
    </message>
    <message>
        <source>The project’s list is genuine and this file is not in it. It may belong to another version: take the list of that version. If there is none, do not open the file.</source>
        <translation>La liste du projet est authentique et ce fichier n’y est pas. Il est peut-être d’une autre version&#xa0;: prenez la liste de cette version. S’il n’y en a pas, n’ouvrez pas le fichier.</translation>
    </message>
    <message>
        <source>Download SHA256SUMS and SHA256SUMS.minisig of the same version too, and put them beside the file; or choose the list. Until then nothing is known of this file.</source>
        <translation>Téléchargez aussi SHA256SUMS et SHA256SUMS.minisig de la même version et mettez-les à côté du fichier&#x202f;; ou choisissez la liste. D’ici là, on ne sait rien de ce fichier.</translation>
    </message>
    <message>
        <source>There is no SHA256SUMS.minisig beside the list, so anybody may have written it. Download that file too and put it beside the list. Until then nothing is known of this file.</source>
        <translation>Il n’y a pas de SHA256SUMS.minisig à côté de la liste&#xa0;: n’importe qui a pu l’écrire. Téléchargez aussi ce fichier et mettez-le à côté de la liste. D’ici là, on ne sait rien du fichier à vérifier.</translation>
    </message>
    <message>
        <source>The key of the project did not sign this list as it is: somebody else made it, or altered it. What it says counts for nothing. Download everything again from the project’s own page.</source>
        <translation>La clé du projet n’a pas signé cette liste telle qu’elle est&#xa0;: quelqu’un d’autre l’a faite, ou modifiée. Ce qu’elle dit ne compte pas. Téléchargez tout de nouveau depuis la page du projet lui-même.</translation>
    </message>
    <message>
        <source>This version of Sakia holds no key of the project, which has not published one yet: who made the list cannot be checked.</source>
        <translation>Cette version de Sakia ne contient pas de clé du projet, qui n’en a pas encore publié&#xa0;: on ne peut pas vérifier qui a fait la liste.</translation>
    </message>
    <message>
        <source>The list calls it {name}.</source>
        <translation>La liste l’appelle {name}.</translation>
    </message>
    <message>
        <source>The file is the one of the list, whoever wrote that: its download is whole.</source>
        <translation>Le fichier est celui de la liste, quel qu’en soit l’auteur&#xa0;: le téléchargement est entier.</translation>
    </message>
    <message>
        <source>The file is not in the list, whoever wrote that: do not open it.</source>
        <translation>Le fichier n’est pas dans la liste, quel qu’en soit l’auteur&#xa0;: ne l’ouvrez pas.</translation>
    </message>
    <message>
        <source>Signed by the project: {comment}</source>
        <translation>Signé par le projet&#xa0;: {comment}</translation>
    </message>
</context>
<context>
    <name>RemoveAccount</name>
    <message>
        <source>Your &amp;password</source>
        <translation>Votre mot de &amp;passe</translation>
    </message>
    <message>
        <source>Remove {name} from this list?</source>
        <translation>Retirer {name} de cette liste&#x202f;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Nothing changes on the network. Its history leaves this computer.</source>
        <translation>Rien ne change sur le réseau. Son historique quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing changes on the network: the account keeps its money.</source>
        <translation>Rien ne change sur le réseau&#xa0;: le compte garde son argent.</translation>
    </message>
    <message>
        <source>Something it signed is on its way: it cannot be called back, and is followed to its end.</source>
        <translation>Une opération qu’il a signée est en route&#xa0;: elle ne peut pas être rappelée, et reste suivie jusqu’au bout.</translation>
    </message>
    <message>
        <source>Its history leaves this computer.</source>
        <translation>Son historique quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Its history leaves this computer. Its key and what it was made from ({origin}) stay in the vault, since an account of yours in another currency needs them.</source>
        <translation>Son historique quitte cet ordinateur. Sa clé et ce dont elle vient ({origin}) restent dans le coffre, car un de vos comptes dans une autre monnaie en a besoin.</translation>
    </message>
    <message>
        <source>Its history leaves this computer. Its key and what it was made from ({origin}) stay in the vault: your accounts in other currencies cannot be read at the moment, and one of them may need them.</source>
        <translation>Son historique quitte cet ordinateur. Sa clé et ce dont elle vient ({origin}) restent dans le coffre&#xa0;: vos comptes dans d’autres monnaies ne peuvent pas être lus pour le moment, et l’un d’eux pourrait en avoir besoin.</translation>
    </message>
    <message>
        <source>Its history and its key leave this computer. What they were made from ({origin}) stays in the vault, since other accounts come from it: their details show it, and with it this account can be restored.</source>
        <translation>Son historique et sa clé quittent cet ordinateur. Ce dont ils viennent ({origin}) reste dans le coffre, car d’autres comptes en dépendent&#xa0;: leurs détails le montrent, et avec lui ce compte peut être retrouvé.</translation>
    </message>
    <message>
        <source>Its history and its secret leave this computer, and the vault’s older copy too. To pay from it again you need what it was made from ({origin}): whoever lost that can never reach this money again.</source>
        <translation>Son historique et son secret quittent cet ordinateur, la copie précédente du coffre comprise. Pour payer à nouveau depuis ce compte, il faut ce dont il vient ({origin})&#xa0;: qui l’a perdu n’atteindra plus jamais cet argent.</translation>
    </message>
    <message>
        <source>Nobody checked yet that its recovery phrase is on paper.</source>
        <translation>Personne n’a encore vérifié que sa phrase de récupération est sur papier.</translation>
    </message>
</context>
<context>
    <name>RevealCard</name>
    <message>
        <source>Recovery phrase</source>
        <translation>Phrase de récupération</translation>
    </message>
    <message>
        <source>To write it down again. It is seen while you hold a button, or for a minute.</source>
        <translation>Pour la noter de nouveau. Elle se voit tant que vous maintenez un bouton, ou pendant une minute.</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Votre mot de &amp;passe</translation>
    </message>
    <message>
        <source>Make sure that nobody looks on, and take no photo.</source>
        <translation>Assurez-vous que personne ne regarde, et ne prenez pas de photo.</translation>
    </message>
    <message>
        <source>This secret has no words. Its seed, in hexadecimal digits: {seed}</source>
        <translation>Ce secret n’a pas de mots. Sa graine, en chiffres hexadécimaux&#xa0;: {seed}</translation>
    </message>
    <message>
        <source>See the phrase</source>
        <translation>Voir la phrase</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>C’est noté</translation>
    </message>
    <message>
        <source>Hold the button, or the space bar, to see it.</source>
        <translation>Maintenez le bouton, ou la barre d’espace, pour la voir.</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Check before you sign</source>
        <translation>Vérifiez avant de signer</translation>
    </message>
    <message>
        <source>Sign and pay</source>
        <translation>Signer et payer</translation>
    </message>
    <message>
        <source>Change something</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Asking the network about the fee and both accounts…</source>
        <translation>On demande au réseau les frais et l’état des deux comptes…</translation>
    </message>
    <message>
        <source>Public comment: “{comment}”</source>
        <translation>Commentaire public&#xa0;: «&#xa0;{comment}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Revocation</name>
    <message>
        <source>Revocation of an identity: to keep secret, and safe</source>
        <translation>Révocation d’une identité&#xa0;: à garder secrète, en lieu sûr</translation>
    </message>
    <message>
        <source>It belongs to {name} (identity {number}, account {address}).</source>
        <translation>Elle est celle de {name} (identité {number}, compte {address}).</translation>
    </message>
    <message>
        <source>Whoever holds this document can end this identity for good. Keep it where only you find it, apart from your recovery phrase.</source>
        <translation>Qui détient ce document peut mettre fin à cette identité pour toujours. Gardez-le là où vous seul le trouverez, à part de votre phrase de récupération.</translation>
    </message>
    <message>
        <source>Use it when the key is lost or stolen: open it in Sakia, under “Web of trust”, “Revocation”, and publish it from any account. The money of the account is not touched.</source>
        <translation>Servez-vous-en si la clé est perdue ou volée&#xa0;: ouvrez-le dans Sakia, sous «&#xa0;Toile de confiance&#xa0;», «&#xa0;Révocation&#xa0;», et publiez-le depuis n’importe quel compte. L’argent du compte n’est pas touché.</translation>
    </message>
    <message>
        <source>It stops being valid six months after the identity has moved to another account: make a new one then.</source>
        <translation>Il cesse d’être valable six mois après le passage de l’identité à un autre compte&#xa0;: faites-en alors un nouveau.</translation>
    </message>
    <message>
        <source>REVOKE</source>
        <translation>RÉVOQUER</translation>
    </message>
    <message>
        <source>It belongs to {name} (account {address}).</source>
        <translation>Il appartient à {name} (compte {address}).</translation>
    </message>
    <message>
        <source>For good: the identity is no member any more and creates no dividend; its name and its certifications are lost; nothing brings it back. To be a member again takes another account, another name and new certifications. The money stays where it is.</source>
        <translation>Pour toujours&#xa0;: l’identité n’est plus membre et ne crée plus de dividende&#x202f;; son nom et ses certifications sont perdus&#x202f;; rien ne la fait revenir. Pour être de nouveau membre, il faut un autre compte, un autre nom et de nouvelles certifications. L’argent reste où il est.</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>The rules</source>
        <translation>Les règles</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Lire la licence</translation>
    </message>
    <message>
        <source>Rules of the money</source>
        <translation>Règles de la monnaie</translation>
    </message>
    <message>
        <source>Rules of the web of trust</source>
        <translation>Règles de la toile de confiance</translation>
    </message>
    <message>
        <source>They come with the first connection to a node.</source>
        <translation>Elles arrivent avec la première connexion à un nœud.</translation>
    </message>
    <message>
        <source>Told by the nodes, {moment}</source>
        <translation>D’après les nœuds, {moment}</translation>
    </message>
    <message>
        <source>Read the licence of the Ğ1</source>
        <translation>Lire la licence de la Ğ1</translation>
    </message>
</context>
<context>
    <name>SaidBanner</name>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>ScanButton</name>
    <message>
        <source>Read a QR code</source>
        <translation>Lire un code QR</translation>
    </message>
    <message>
        <source>An address or a request for a payment. You will see what it asks before anything is paid.</source>
        <translation>Une adresse ou une demande de paiement. Vous verrez ce qu’elle demande avant que rien ne soit payé.</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Read a QR code</source>
        <translation>Lire un code QR</translation>
    </message>
    <message>
        <source>From the &amp;camera</source>
        <translation>Avec la &amp;caméra</translation>
    </message>
    <message>
        <source>From the &amp;screen</source>
        <translation>À l’éc&amp;ran</translation>
    </message>
    <message>
        <source>From a &amp;picture…</source>
        <translation>Dans une &amp;image…</translation>
    </message>
    <message>
        <source>From the clip&amp;board</source>
        <translation>Dans le &amp;presse-papiers</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A picture can also be dropped here.</source>
        <translation>On peut aussi déposer une image ici.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Picture with a QR code</source>
        <translation>Image contenant un code QR</translation>
    </message>
</context>
<context>
    <name>ServerField</name>
    <message>
        <source>Check and use</source>
        <translation>Vérifier et utiliser</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Question posée…</translation>
    </message>
</context>
<context>
    <name>ServerRow</name>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
</context>
<context>
    <name>Servers</name>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore interrogé</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Behind the others</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Contradicts the others</source>
        <translation>Contredit les autres</translation>
    </message>
    <message>
        <source>It says what most operators do not say, or what a proof refutes. It is not believed.</source>
        <translation>Il dit ce que la plupart des opérateurs ne disent pas, ou ce qu’une preuve réfute. On ne le croit pas.</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Autre monnaie</translation>
    </message>
    <message>
        <source>It keeps another currency. Nothing it says is believed.</source>
        <translation>Il tient une autre monnaie. On ne croit rien de ce qu’il dit.</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Ne répond pas</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms}&#xa0;ms</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>version {version}</translation>
    </message>
    <message>
        <source>proves what it says</source>
        <translation>prouve ce qu’il dit</translation>
    </message>
    <message>
        <source>gives no proofs</source>
        <translation>ne donne pas de preuves</translation>
    </message>
    <message>
        <source>asked again: {moment}</source>
        <translation>interrogé de nouveau&#xa0;: {moment}</translation>
    </message>
    <message>
        <source>{block}, {ago}</source>
        <translation>{block}, {ago}</translation>
    </message>
    <message>
        <source>known to Sakia</source>
        <translation>connu de Sakia</translation>
    </message>
    <message>
        <source>on the network’s list</source>
        <translation>sur la liste du réseau</translation>
    </message>
    <message>
        <source>your own choice</source>
        <translation>votre choix</translation>
    </message>
    <message>
        <source>heard of</source>
        <translation>par ouï-dire</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>Indexeur</translation>
    </message>
    <message>
        <source>Nobody agrees on anything yet.</source>
        <translation>Personne ne s’accorde encore sur rien.</translation>
    </message>
    <message>
        <source>{agreeing} of the {asked} operators asked agree on what is final.</source>
        <translation>{agreeing} des {asked} opérateurs interrogés s’accordent sur ce qui est définitif.</translation>
    </message>
    <message>
        <source>Both operators asked agree on what is final. A third one would make a majority.</source>
        <translation>Les deux opérateurs interrogés s’accordent sur ce qui est définitif. Un troisième ferait une majorité.</translation>
    </message>
    <message>
        <source>What is final is the word of one operator: no other one answers, or none is known.</source>
        <translation>Ce qui est définitif est la parole d’un seul opérateur&#xa0;: aucun autre ne répond, ou on n’en connaît pas.</translation>
    </message>
    <message>
        <source>Proven against block {block}, on which {agreeing} of {asked} operators agree</source>
        <translation>Prouvé à partir du bloc {block}, sur lequel {agreeing} opérateurs sur {asked} s’accordent</translation>
    </message>
    <message>
        <source>Proven against block {block}, the word of one operator</source>
        <translation>Prouvé à partir du bloc {block}, parole d’un seul opérateur</translation>
    </message>
    <message>
        <source>Not proven; two operators give the same figures at block {block}</source>
        <translation>Non prouvé&#x202f;; deux opérateurs donnent les mêmes chiffres au bloc {block}</translation>
    </message>
    <message>
        <source>Not proven: the word of one server (block {block})</source>
        <translation>Non prouvé&#xa0;: la parole d’un seul serveur (bloc {block})</translation>
    </message>
    <message>
        <source>The node in use learns your network address, the accounts you follow and when you look at them, and every payment you make.</source>
        <translation>Le nœud utilisé apprend votre adresse réseau, les comptes que vous suivez et quand vous les consultez, et chaque paiement que vous faites.</translation>
    </message>
    <message>
        <source>The indexer in use learns your network address, the accounts whose history you read and the names you look for.</source>
        <translation>L’indexeur utilisé apprend votre adresse réseau, les comptes dont vous lisez l’historique et les noms que vous cherchez.</translation>
    </message>
    <message>
        <source>The network’s list (git.duniter.org) is fetched once a day, unless you ask your own servers alone: it learns your network address.</source>
        <translation>La liste du réseau (git.duniter.org) est cherchée une fois par jour, sauf si vous n’interrogez que vos propres serveurs&#xa0;: elle apprend votre adresse réseau.</translation>
    </message>
    <message>
        <source>With a proxy such as Tor, none of them learns your network address. Nobody else is contacted, and your keys never leave this computer.</source>
        <translation>Avec un proxy comme Tor, aucun n’apprend votre adresse réseau. Personne d’autre n’est contacté, et vos clés ne quittent jamais cet ordinateur.</translation>
    </message>
    <message>
        <source>What it tells is old news for the others. It is asked again later.</source>
        <translation>Ce qu’il annonce, les autres le savent depuis longtemps. Il sera interrogé de nouveau plus tard.</translation>
    </message>
    <message>
        <source>Other nodes learn your network address and that you use this currency; your payments too: what each costs is asked of them before you sign it, and it is handed to all of them afterwards.</source>
        <translation>Les autres nœuds apprennent votre adresse réseau et que vous utilisez cette monnaie&#x202f;; vos paiements aussi&#xa0;: ce que coûte chacun leur est demandé avant que vous le signiez, et il leur est remis à tous ensuite.</translation>
    </message>
    <message>
        <source>A node is asked first for the first block of its chain; one that keeps another currency is not listened to. Duniter v1 knows nothing final: what is shown as final lies under six blocks that most of those who run nodes agree on. Balances are compared in the same way; histories and names are the word of the node in use. Your keys never leave this computer, and no node can move your money.</source>
        <translation>On demande d’abord à un nœud le premier bloc de sa chaîne&#x202f;; celui qui tient une autre monnaie n’est pas écouté. Duniter v1 ne connaît rien de définitif&#xa0;: ce qui est montré comme définitif est sous six blocs sur lesquels s’accordent la plupart de ceux qui tiennent des nœuds. Les soldes sont comparés de même&#x202f;; les historiques et les noms sont la parole du nœud utilisé. Vos clés ne quittent jamais cet ordinateur, et aucun nœud ne peut déplacer votre argent.</translation>
    </message>
    <message>
        <source>A server is asked first which currency it keeps; one that keeps another is not listened to. What is shown as final is what most of those who run nodes agree on; a node that lags or contradicts them is set aside and tried again later. Balances are proven against that, and a lie stops the payment. Your keys never leave this computer, and no server can move your money.</source>
        <translation>On demande d’abord à un serveur quelle monnaie il tient&#x202f;; celui qui en tient une autre n’est pas écouté. Ce qui est montré comme définitif est ce sur quoi s’accordent la plupart de ceux qui tiennent des nœuds&#x202f;; un nœud en retard ou qui les contredit est mis à l’écart et réessayé plus tard. Les soldes sont prouvés à partir de là, et un mensonge arrête le paiement. Vos clés ne quittent jamais cet ordinateur, et aucun serveur ne peut déplacer votre argent.</translation>
    </message>
    <message>
        <source>Says what accounts hold, their histories and the names, and passes payments on.</source>
        <translation>Dit ce que contiennent les comptes, leurs historiques et les noms, et transmet les paiements.</translation>
    </message>
    <message>
        <source>Says what accounts hold, and passes payments on to the network.</source>
        <translation>Dit ce que contiennent les comptes et transmet les paiements au réseau.</translation>
    </message>
    <message>
        <source>The node in use learns your network address, the accounts you follow, the histories you read, the names you look for, and every payment you make.</source>
        <translation>Le nœud utilisé apprend votre adresse réseau, les comptes que vous suivez, les historiques que vous lisez, les noms que vous cherchez et chaque paiement que vous faites.</translation>
    </message>
    <message>
        <source>Other nodes, one of each operator, learn your network address, the accounts you follow and your payments: what most of them say is kept, and payments are handed to all of them.</source>
        <translation>Les autres nœuds, un par opérateur, apprennent votre adresse réseau, les comptes que vous suivez et vos paiements&#xa0;: on garde ce que disent la plupart, et les paiements sont remis à tous.</translation>
    </message>
    <message>
        <source>An address that begins with http:// is not encrypted: whoever sits on the way reads along.</source>
        <translation>Une adresse qui commence par http:// n’est pas chiffrée&#xa0;: quiconque se trouve sur le chemin peut lire.</translation>
    </message>
</context>
<context>
    <name>ServersCard</name>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Starts with wss:// or ws://. It is preferred to those of the list, and asked first which currency it keeps.</source>
        <translation>Commence par wss:// ou ws://. On le préfère à ceux de la liste, et on lui demande d’abord quelle monnaie il tient.</translation>
    </message>
    <message>
        <source>Starts with https:// or http://. It is preferred to those of the list.</source>
        <translation>Commence par https:// ou http://. On le préfère à ceux de la liste.</translation>
    </message>
    <message>
        <source>Address of a &amp;node</source>
        <translation>Adresse d’un &amp;nœud</translation>
    </message>
    <message>
        <source>Address of an &amp;indexer (squid)</source>
        <translation>Adresse d’un &amp;indexeur (squid)</translation>
    </message>
    <message>
        <source>Add to mine</source>
        <translation>Ajouter aux miens</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Such as g1.example.org:10901, several with commas between. Each is asked first for its currency.</source>
        <translation>Comme g1.example.org:10901, plusieurs séparées par des virgules. On demande d’abord à chacun sa monnaie.</translation>
    </message>
</context>
<context>
    <name>ServersView</name>
    <message>
        <source>It knows balances and takes payments. Starts with wss:// for Duniter v2, https:// for Duniter v1.</source>
        <translation>Il connaît les soldes et prend les paiements. Commence par wss:// pour Duniter v2, par https:// pour Duniter v1.</translation>
    </message>
    <message>
        <source>&amp;Node of Duniter</source>
        <translation>&amp;Nœud de Duniter</translation>
    </message>
    <message>
        <source>It knows names and past payments of Duniter v2. Without it there is no history.</source>
        <translation>Il connaît les noms et les paiements passés de Duniter v2. Sans lui, pas d’historique.</translation>
    </message>
    <message>
        <source>&amp;Indexer (squid), if there is one</source>
        <translation>&amp;Indexeur (squid), s’il y en a un</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Autre monnaie</translation>
    </message>
    <message>
        <source>Give the addresses of its servers. They are asked which currency they keep; nothing is sent.</source>
        <translation>Donnez les adresses de ses serveurs. On leur demande quelle monnaie ils tiennent&#x202f;; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Ask these servers</source>
        <translation>Demander à ces serveurs</translation>
    </message>
</context>
<context>
    <name>SessionUnlockChoice</name>
    <message>
        <source>Open with my session on this computer</source>
        <translation>Ouvrir avec ma session sur cet ordinateur</translation>
    </message>
    <message>
        <source>No password is asked then: every program of your session could open your keys. Off by default.</source>
        <translation>Le mot de passe n’est alors plus demandé&#xa0;: tout programme de votre session pourrait ouvrir vos clés. Désactivé d’origine.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Help and about</source>
        <translation>Aide et à propos</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Où tout est rangé</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Unit of amounts</source>
        <translation>&amp;Unité des montants</translation>
    </message>
    <message>
        <source>&amp;Decimals of the other units</source>
        <translation>&amp;Décimales des autres unités</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Show dividends in histories</source>
        <translation>Montrer les dividendes dans les historiques</translation>
    </message>
    <message>
        <source>Group the dividends of a month in one line</source>
        <translation>Grouper les dividendes d’un mois sur une ligne</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The system’s</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Lock when the computer sleeps or its session is locked</source>
        <translation>Verrouiller quand l’ordinateur se met en veille ou que sa session est verrouillée</translation>
    </message>
    <message>
        <source>Keep Sakia out of screenshots and shared screens</source>
        <translation>Tenir Sakia hors des captures et des partages d’écran</translation>
    </message>
    <message>
        <source>Lock after this many &amp;minutes without activity</source>
        <translation>&amp;Verrouiller après ce temps sans activité</translation>
    </message>
    <message>
        <source>Sakia is portable here: everything is kept beside the program, and goes where it goes. Whoever finds it can read all but the keys, which the password protects.</source>
        <translation>Sakia est portable ici&#xa0;: tout est gardé à côté du programme et le suit. Qui le trouve peut tout lire, sauf les clés, que le mot de passe protège.</translation>
    </message>
    <message>
        <source>To carry Sakia on a stick, make a folder named “{name}” beside the program there: its accounts are then kept in it. Nothing is moved by itself: to take these accounts along, quit and copy the folder “profiles” into it.</source>
        <translation>Pour emporter Sakia sur une clé USB, créez-y à côté du programme un dossier nommé «&#xa0;{name}&#xa0;»&#xa0;: ses comptes y seront gardés. Rien n’est déplacé tout seul&#xa0;: pour emporter ces comptes-ci, quittez et copiez-y le dossier «&#xa0;profiles&#xa0;».</translation>
    </message>
</context>
<context>
    <name>SeveralPart</name>
    <message>
        <source>Pay somebody else in the same payment</source>
        <translation>Payer quelqu’un d’autre dans le même paiement</translation>
    </message>
    <message>
        <source>In this payment</source>
        <translation>Dans ce paiement</translation>
    </message>
    <message>
        <source>This account is in the payment already. Take it out to change its amount.</source>
        <translation>Ce compte est déjà dans le paiement. Retirez-le pour changer son montant.</translation>
    </message>
    <message>
        <source>With several people, type an amount for each of them.</source>
        <translation>À plusieurs personnes, tapez un montant pour chacune.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), {amount} together</source>
        <translation>
            <numerusform>%n personne, {amount} en tout</numerusform>
            <numerusform>%n personnes, {amount} en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>Retirer {name}</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Demonstration: this money exists on this computer alone and is worth nothing.</source>
        <translation>Démonstration&#xa0;: cette monnaie n’existe que sur cet ordinateur et ne vaut rien.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Suivre la visite guidée</translation>
    </message>
    <message>
        <source>Test currency {name}: this money is worth nothing.</source>
        <translation>Monnaie d’essai {name}&#xa0;: elle ne vaut rien.</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Tab goes from one thing to the next, Enter and Space press what has the frame, Escape closes what is open over the page. Alt and an underlined letter go to a field.</source>
        <translation>Tab passe d’un élément au suivant, Entrée et Espace actionnent celui qui est encadré, Échap ferme ce qui est ouvert par-dessus la page. Alt et une lettre soulignée mènent à un champ.</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Aller à une page</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages and accounts</source>
        <translation>Pages et comptes</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Web of trust</source>
        <translation>Toile de confiance</translation>
    </message>
</context>
<context>
    <name>SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>SortChoice</name>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>{column}, descending</source>
        <translation>{column}, décroissant</translation>
    </message>
    <message>
        <source>{column}, ascending</source>
        <translation>{column}, croissant</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>A small currency starts on this computer. It takes a few seconds.</source>
        <translation>Une petite monnaie démarre sur cet ordinateur. Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Preparing the demonstration</source>
        <translation>La démonstration se prépare</translation>
    </message>
    <message>
        <source>Sakia cannot open</source>
        <translation>Sakia ne peut pas s’ouvrir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Asking the node</source>
        <translation>Question au nœud</translation>
    </message>
    <message>
        <source>It tells which currency it keeps.</source>
        <translation>Il dit quelle monnaie il tient.</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>Its figures were not read so far.</source>
        <translation>Ses chiffres n’ont pas encore été lus.</translation>
    </message>
    <message>
        <source>Nobody has paid this account yet. It is born with its first payment.</source>
        <translation>Personne n’a encore payé ce compte. Il naîtra avec son premier paiement.</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Pas encore utilisé</translation>
    </message>
    <message>
        <source>An account without identity: it pays and is paid, and creates no dividend.</source>
        <translation>Un compte sans identité&#xa0;: il paie et il est payé, mais ne crée pas de dividende.</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Somebody created this identity; its owner has to confirm a name.</source>
        <translation>Quelqu’un a créé cette identité&#x202f;; la personne doit confirmer son nom.</translation>
    </message>
    <message>
        <source>Awaiting certifications</source>
        <translation>En attente de certifications</translation>
    </message>
    <message>
        <source>The identity is confirmed and waits for enough certifications.</source>
        <translation>L’identité est confirmée et attend assez de certifications.</translation>
    </message>
    <message>
        <source>No longer a member</source>
        <translation>Plus membre</translation>
    </message>
    <message>
        <source>The membership ended; it can be renewed.</source>
        <translation>L’adhésion est terminée&#x202f;; elle peut être renouvelée.</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>The identity was revoked for good. The account still holds and moves its money.</source>
        <translation>L’identité est révoquée pour toujours. Le compte garde son argent et peut encore payer.</translation>
    </message>
    <message>
        <source>You follow this account. Its key is not here: nothing can be paid from it.</source>
        <translation>Vous suivez ce compte. Sa clé n’est pas ici&#xa0;: on ne peut rien payer avec lui.</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Signed and kept here; it leaves as soon as a server can be reached.</source>
        <translation>Signé et gardé ici&#x202f;; il partira dès qu’un serveur répondra.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Handed to the network; no block holds it yet.</source>
        <translation>Remis au réseau&#x202f;; aucun bloc ne le contient encore.</translation>
    </message>
    <message>
        <source>In a block</source>
        <translation>Dans un bloc</translation>
    </message>
    <message>
        <source>In a block that the network is about to make final.</source>
        <translation>Dans un bloc que le réseau va rendre définitif.</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Définitif</translation>
    </message>
    <message>
        <source>Done. Nobody can undo it.</source>
        <translation>C’est fait. Personne ne peut l’annuler.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>The network did not take it. No money moved.</source>
        <translation>Le réseau ne l’a pas accepté. L’argent n’a pas bougé.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>A block holds it, but a rule forbade it. No money moved, save perhaps the fee.</source>
        <translation>Un bloc le contient, mais une règle l’a interdit. L’argent n’a pas bougé, sauf peut-être les frais.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>No block took it in time, and none can any more. No money moved.</source>
        <translation>Aucun bloc ne l’a pris à temps, et aucun ne le peut plus. L’argent n’a pas bougé.</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>An earlier payment of this account came to nothing. Once this one is no longer valid, you can pay again.</source>
        <translation>Un paiement précédent de ce compte n’a pas abouti. Quand celui-ci ne sera plus valable, vous pourrez payer de nouveau.</translation>
    </message>
    <message>
        <source>In a block, result unknown</source>
        <translation>Dans un bloc, résultat inconnu</translation>
    </message>
    <message>
        <source>A block holds it, but no server remembers what it did. Look at the balance; do not pay again before you know.</source>
        <translation>Un bloc le contient, mais aucun serveur ne se souvient du résultat. Regardez le solde&#x202f;; ne payez pas de nouveau avant de savoir.</translation>
    </message>
    <message>
        <source>Its block is not final yet.</source>
        <translation>Son bloc n’est pas encore définitif.</translation>
    </message>
    <message>
        <source>Not final yet</source>
        <translation>Pas définitif</translation>
    </message>
    <message>
        <source>held until the distance evaluation ends</source>
        <translation>jusqu’à la fin de l’évaluation de distance</translation>
    </message>
    <message>
        <source>held by a rule of the currency</source>
        <translation>par une règle de la monnaie</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Autre monnaie</translation>
    </message>
    <message>
        <source>This server keeps another currency. Nothing it says is believed.</source>
        <translation>Ce serveur tient une autre monnaie. On ne croit rien de ce qu’il dit.</translation>
    </message>
    <message>
        <source>Servers contradict each other</source>
        <translation>Les serveurs se contredisent</translation>
    </message>
    <message>
        <source>No majority agrees on what is final. Nothing new is believed, and nothing is signed.</source>
        <translation>Aucune majorité ne s’accorde sur ce qui est définitif. On ne croit rien de nouveau et on ne signe rien.</translation>
    </message>
    <message>
        <source>Connected, waiting for the first block</source>
        <translation>Connecté, en attente du premier bloc</translation>
    </message>
    <message>
        <source>Offline: figures are the last ones known</source>
        <translation>Hors ligne&#xa0;: les chiffres sont les derniers connus</translation>
    </message>
    <message>
        <source>The network is slow: last final block {number}, {ago}</source>
        <translation>Le réseau est lent&#xa0;: dernier bloc définitif {number}, {ago}</translation>
    </message>
    <message>
        <source>Connected without history: block {number}, {ago}</source>
        <translation>Connecté, sans historique&#xa0;: bloc {number}, {ago}</translation>
    </message>
    <message>
        <source>Connected: block {number}, {ago}</source>
        <translation>Connecté&#xa0;: bloc {number}, {ago}</translation>
    </message>
    <message>
        <source>Connected: block {number}, {ago} (1 server)</source>
        <translation>Connecté&#xa0;: bloc {number}, {ago} (1 serveur)</translation>
    </message>
    <message>
        <source>Connected: {agreeing} of {asked} operators agree, block {number}, {ago}</source>
        <translation>Connecté&#xa0;: {agreeing} opérateurs sur {asked} d’accord, bloc {number}, {ago}</translation>
    </message>
    <message>
        <source>Offline: no server is found. Is there a network?</source>
        <translation>Hors ligne&#xa0;: aucun serveur trouvé. Y a-t-il un réseau&#x202f;?</translation>
    </message>
    <message>
        <source>Offline: a web page answers. Does the network ask you to log in?</source>
        <translation>Hors ligne&#xa0;: une page web répond. Faut-il s’identifier&#x202f;?</translation>
    </message>
    <message>
        <source>Offline: what answers cannot prove to be the servers</source>
        <translation>Hors ligne&#xa0;: ce qui répond ne prouve pas être les serveurs</translation>
    </message>
    <message>
        <source>Offline: servers stay silent, figures are the last ones known</source>
        <translation>Hors ligne&#xa0;: les serveurs se taisent, derniers chiffres connus</translation>
    </message>
    <message>
        <source>Connected, but this computer’s clock is {duration} ahead of the network</source>
        <translation>Connecté, mais l’horloge de cet ordinateur avance de {duration}</translation>
    </message>
    <message>
        <source>Connected, but this computer’s clock is {duration} behind the network</source>
        <translation>Connecté, mais l’horloge de cet ordinateur retarde de {duration}</translation>
    </message>
    <message>
        <source>Payments are safe: what is signed goes by blocks, not by this clock. Set the clock, so that the dates and ages shown here are right.</source>
        <translation>Les paiements ne risquent rien&#xa0;: ce qui est signé suit les blocs et non cette horloge. Réglez-la pour que les dates et les durées affichées ici soient justes.</translation>
    </message>
    <message>
        <source>No server has told yet where it comes from.</source>
        <translation>Aucun serveur n’a encore dit d’où cela vient.</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>Inexpliqué</translation>
    </message>
    <message>
        <source>The demonstration stopped; it starts again by itself</source>
        <translation>La démonstration s’est arrêtée&#x202f;; elle redémarre d’elle-même</translation>
    </message>
    <message>
        <source>Unknown status</source>
        <translation>Statut inconnu</translation>
    </message>
    <message>
        <source>The currency has a status that this version of Sakia does not know: update it.</source>
        <translation>La monnaie a un statut que cette version de Sakia ne connaît pas&#xa0;: mettez-la à jour.</translation>
    </message>
    <message>
        <source>One alone may be mistaken without anybody noticing: what is shown is its word, and payments on their way are settled once a second operator answers. That comes by itself; or add a server, and remove those of yours that no longer exist.</source>
        <translation>Un opérateur seul peut se tromper sans que personne le voie&#xa0;: ce qui est affiché est sa parole, et les paiements en route seront réglés dès qu’un deuxième répondra. Cela viendra tout seul&#x202f;; ou bien ajoutez un serveur, et retirez ceux des vôtres qui n’existent plus.</translation>
    </message>
    <message>
        <source>One operator of {known} answers: nothing is settled ({ago})</source>
        <translation>Un opérateur sur {known} répond&#xa0;: rien n’est réglé ({ago})</translation>
    </message>
    <message>
        <source>locked until a date</source>
        <translation>bloqué jusqu’à une date</translation>
    </message>
    <message>
        <source>{status}, watch only</source>
        <translation>{status}, suivi</translation>
    </message>
    <message>
        <source>A member of the web of trust, who creates the dividend.</source>
        <translation>Un membre de la toile de confiance, qui crée le dividende.</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Sur le départ</translation>
    </message>
    <message>
        <source>A member until the membership ends: it told that it leaves the web of trust.</source>
        <translation>Membre jusqu’à la fin de l’adhésion&#xa0;: cette identité a annoncé qu’elle quitte la toile de confiance.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>See the network</source>
        <translation>Voir le réseau</translation>
    </message>
    <message>
        <source>See where it stands</source>
        <translation>Voir où cela en est</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>See whose turn it is</source>
        <translation>Voir de qui c’est le tour</translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation>Connexion&#xa0;: {state}</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step {step} of {count}: {words}</source>
        <translation>Étape {step} sur {count}&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>SupposePanel</name>
    <message>
        <source>What if they certify?</source>
        <translation>Et si ces personnes certifiaient&#x202f;?</translation>
    </message>
    <message>
        <source>Who might certify</source>
        <translation>Qui pourrait certifier</translation>
    </message>
    <message>
        <source>A member’s name, address or number</source>
        <translation>Le nom, l’adresse ou le numéro d’un membre</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Only members certify, and {name} is none now.</source>
        <translation>Seuls les membres certifient, et {name} n’est pas membre en ce moment.</translation>
    </message>
    <message>
        <source>Not known yet: the web of trust is being read.</source>
        <translation>Pas encore connue&#xa0;: la toile de confiance est en cours de lecture.</translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Nothing: everything is in order.</source>
        <translation>Rien&#xa0;: tout est en ordre.</translation>
    </message>
    <message>
        <source>Not known yet: your accounts were not all read.</source>
        <translation>Pas encore connu&#xa0;: vos comptes n’ont pas tous été lus.</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>{account}: nobody knows what became of {amount}.</source>
        <translation>{account}&#xa0;: on ne sait pas ce que sont devenus {amount}.</translation>
    </message>
    <message>
        <source>{account}: a payment of {amount} is held back.</source>
        <translation>{account}&#xa0;: un paiement de {amount} est retenu.</translation>
    </message>
    <message>
        <source>{account}: choose the name of the identity.</source>
        <translation>{account}&#xa0;: choisissez le nom de l’identité.</translation>
    </message>
    <message>
        <source>{account}: ask to become a member.</source>
        <translation>{account}&#xa0;: demandez à devenir membre.</translation>
    </message>
    <message>
        <source>{account}: renew the membership.</source>
        <translation>{account}&#xa0;: renouvelez l’adhésion.</translation>
    </message>
    <message>
        <source>{account}: {dividends} {amount}</source>
        <translation>{account}&#xa0;: {dividends} {amount}</translation>
    </message>
    <message>
        <source>{account}: make sure that its recovery phrase is on paper.</source>
        <translation>{account}&#xa0;: assurez-vous que sa phrase de récupération est sur papier.</translation>
    </message>
    <message>
        <source>{account}: a payment of {amount} expired. No money moved.</source>
        <translation>{account}&#xa0;: un paiement de {amount} a expiré. L’argent n’a pas bougé.</translation>
    </message>
    <message>
        <source>{account}: a payment of {amount} came to nothing.</source>
        <translation>{account}&#xa0;: un paiement de {amount} n’a pas abouti.</translation>
    </message>
    <message>
        <source>Until {date}.</source>
        <translation>Avant le {date}.</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Certify</source>
        <translation>Certifier</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>{account}: make the revocation of the identity, and keep it.</source>
        <translation>{account}&#xa0;: faites la révocation de l’identité, et gardez-la.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>La faire</translation>
    </message>
    <message>
        <source>{account}: leaves the web of trust, as it told. It can still ask to stay.</source>
        <translation>{account}&#xa0;: quitte la toile de confiance, comme annoncé. Il est encore possible de demander à rester.</translation>
    </message>
</context>
<context>
    <name>TillDialog</name>
    <message>
        <source>To be paid</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>QR code to pay {name}</source>
        <translation>Code QR pour payer {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Next payment</source>
        <translation>Paiement suivant</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search everything ({keys})</source>
        <translation>Chercher partout ({keys})</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Lock now ({keys}). It locks by itself when nobody is there.</source>
        <translation>Verrouiller maintenant ({keys}). Sakia se verrouille tout seul quand il n’y a personne.</translation>
    </message>
    <message>
        <source>Show amounts ({keys})</source>
        <translation>Montrer les montants ({keys})</translation>
    </message>
    <message>
        <source>Hide amounts ({keys})</source>
        <translation>Masquer les montants ({keys})</translation>
    </message>
</context>
<context>
    <name>TotalCard</name>
    <message>
        <source>What you have</source>
        <translation>Ce que vous avez</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Pay somebody</source>
        <translation>Payer quelqu’un</translation>
    </message>
    <message>
        <source>Find somebody by name, type an amount, read the summary, sign. About half a minute later the payment is final: nobody can take it back.</source>
        <translation>Trouvez quelqu’un par son nom, tapez un montant, lisez le résumé, signez. Environ une demi-minute plus tard, le paiement est définitif&#xa0;: personne ne peut revenir dessus.</translation>
    </message>
    <message>
        <source>Go to the payment</source>
        <translation>Aller au paiement</translation>
    </message>
    <message>
        <source>Your payment is on its way. It is final in half a minute or so.</source>
        <translation>Votre paiement est en route. Il sera définitif d’ici une demi-minute environ.</translation>
    </message>
    <message>
        <source>Be paid</source>
        <translation>Recevoir un paiement</translation>
    </message>
    <message>
        <source>Your address is all that others need: show its QR code, or send it. Here the grocery owes you something: let it pay, and watch the money arrive.</source>
        <translation>Votre adresse est tout ce qu’il faut aux autres&#xa0;: montrez son code QR, ou envoyez-la. Ici, l’épicerie vous doit quelque chose&#xa0;: faites-la payer, et regardez l’argent arriver.</translation>
    </message>
    <message>
        <source>Show my address</source>
        <translation>Montrer mon adresse</translation>
    </message>
    <message>
        <source>The grocery has paid. It is final in half a minute or so.</source>
        <translation>L’épicerie a payé. Ce sera définitif d’ici une demi-minute environ.</translation>
    </message>
    <message>
        <source>Certify somebody</source>
        <translation>Certifier quelqu’un</translation>
    </message>
    <message>
        <source>To certify says: I know this person well, and this is their only identity. You may do so once every five days; it lasts two years and cannot be taken back.</source>
        <translation>Certifier, c’est dire&#xa0;: je connais bien cette personne, et c’est sa seule identité. On le peut une fois tous les cinq jours&#x202f;; cela vaut deux ans et ne se retire pas.</translation>
    </message>
    <message>
        <source>Choose somebody to certify</source>
        <translation>Choisir qui certifier</translation>
    </message>
    <message>
        <source>Your certification is on its way. It is final in half a minute or so.</source>
        <translation>Votre certification est en route. Elle sera définitive d’ici une demi-minute environ.</translation>
    </message>
    <message>
        <source>Renew your membership</source>
        <translation>Renouveler votre adhésion</translation>
    </message>
    <message>
        <source>A membership lasts a year. To renew it, ask for an evaluation: 10 Ğ1 are held until the answer comes, some ten minutes later, and given back when it is yes.</source>
        <translation>Une adhésion dure un an. Pour la renouveler, demandez une évaluation&#xa0;: 10&#xa0;Ğ1 sont bloqués jusqu’à la réponse, une dizaine de minutes plus tard, et rendus si c’est oui.</translation>
    </message>
    <message>
        <source>See my membership</source>
        <translation>Voir mon adhésion</translation>
    </message>
    <message>
        <source>Your request is on its way. It is final in half a minute or so.</source>
        <translation>Votre demande est en route. Elle sera définitive d’ici une demi-minute environ.</translation>
    </message>
    <message>
        <source>Keep your recovery phrase</source>
        <translation>Garder votre phrase de récupération</translation>
    </message>
    <message>
        <source>Its words open your accounts again when this computer is lost. Open the details (the password here is “{password}”), see the words, write them down, and let Sakia check two.</source>
        <translation>Ses mots rouvrent vos comptes si cet ordinateur est perdu. Ouvrez les détails (ici, le mot de passe est «&#xa0;{password}&#xa0;»), regardez les mots, notez-les, et laissez Sakia en vérifier deux.</translation>
    </message>
    <message>
        <source>Open the details</source>
        <translation>Ouvrir les détails</translation>
    </message>
    <message>
        <source>Tour, step {position} of {count}</source>
        <translation>Visite, étape {position} sur {count}</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Fait&#xa0;: {step}</translation>
    </message>
    <message>
        <source>This account is empty. Let the grocery pay you something first; then find somebody to pay by name.</source>
        <translation>Ce compte est vide. Faites-vous d’abord payer quelque chose par l’épicerie&#x202f;; cherchez ensuite par son nom quelqu’un à payer.</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Tour of the demonstration</source>
        <translation>Visite guidée de la démonstration</translation>
    </message>
    <message>
        <source>Let the grocery pay</source>
        <translation>Faire payer l’épicerie</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Passer cette étape</translation>
    </message>
    <message>
        <source>Put the tour away; it can be taken up again at any time</source>
        <translation>Ranger la visite&#x202f;; elle peut être reprise à tout moment</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>That was the tour</source>
        <translation>La visite est finie</translation>
    </message>
    <message>
        <source>Steps done: {done} of {count}. Everything else is yours to try: nothing here is worth anything, and the settings start the demonstration afresh.</source>
        <translation>Étapes faites&#xa0;: {done} sur {count}. Tout le reste est à essayer&#xa0;: rien ici n’a de valeur, et les réglages permettent de repartir de zéro.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} sur {most}</translation>
    </message>
    <message>
        <source>{count} ({needed} needed)</source>
        <translation>{count} ({needed} exigées)</translation>
    </message>
    <message>
        <source>only members certify</source>
        <translation>seuls les membres certifient</translation>
    </message>
    <message>
        <source>only with enough certifications received</source>
        <translation>seulement avec assez de certifications reçues</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>when one of the {count} given ends</source>
        <translation>quand l’une des {count} certifications émises prendra fin</translation>
    </message>
    <message>
        <source>{date}, when the first of the {count} given ends</source>
        <translation>{date}, quand la première des {count} certifications émises prendra fin</translation>
    </message>
    <message>
        <source>{date}: membership</source>
        <translation>{date}&#xa0;: adhésion</translation>
    </message>
    <message>
        <source>{date}: a certification received</source>
        <translation>{date}&#xa0;: certification reçue</translation>
    </message>
    <message>
        <source>{date}: a certification given</source>
        <translation>{date}&#xa0;: certification émise</translation>
    </message>
    <message>
        <source>{date}: the identity is revoked</source>
        <translation>{date}&#xa0;: identité révoquée</translation>
    </message>
    <message>
        <source>{date}: the identity is removed</source>
        <translation>{date}&#xa0;: identité supprimée</translation>
    </message>
    <message>
        <source>Invited by a member. It is removed on {date} unless a name is chosen before.</source>
        <translation>Invitée par un membre. Elle sera supprimée le {date} si son nom n’est pas choisi d’ici là.</translation>
    </message>
    <message>
        <source>It has its name. It is removed on {date} unless it becomes a member before.</source>
        <translation>Elle a son nom. Elle sera supprimée le {date} si elle n’est pas membre d’ici là.</translation>
    </message>
    <message>
        <source>A member until {date}, and longer when renewed before.</source>
        <translation>Membre jusqu’au {date}, et plus longtemps si l’adhésion est renouvelée d’ici là.</translation>
    </message>
    <message>
        <source>The membership ended. It can be had again; without it the identity is revoked on {date}.</source>
        <translation>L’adhésion a pris fin. On peut la retrouver&#x202f;; sinon l’identité sera révoquée le {date}.</translation>
    </message>
    <message>
        <source>Revoked for good. It is removed on {date}; the account and its money stay.</source>
        <translation>Révoquée pour toujours. Elle sera supprimée le {date}&#x202f;; le compte et son argent restent.</translation>
    </message>
    <message>
        <source>This version of Sakia does not know its status: nothing of it can be changed here.</source>
        <translation>Cette version de Sakia ne connaît pas son statut&#xa0;: on ne peut rien en changer ici.</translation>
    </message>
    <message>
        <source>Ask members who know you well.</source>
        <translation>Adressez-vous à des membres qui vous connaissent bien.</translation>
    </message>
    <message>
        <source>Choose the name of this identity. A name is final.</source>
        <translation>Choisissez le nom de cette identité. Un nom est définitif.</translation>
    </message>
    <message>
        <source>It has enough certifications: ask to become a member. {price} are held until the answer.</source>
        <translation>Elle a assez de certifications&#xa0;: demandez à devenir membre. {price} sont bloqués jusqu’à la réponse.</translation>
    </message>
    <message>
        <source>Its distance is being evaluated. The answer comes by itself, 8 to 12 minutes after the request.</source>
        <translation>Sa distance est en cours d’évaluation. La réponse vient d’elle-même, 8 à 12 minutes après la demande.</translation>
    </message>
    <message>
        <source>Renew the membership: it ends on {ends}. {price} are held until the answer.</source>
        <translation>Renouvelez l’adhésion&#xa0;: elle prend fin le {ends}. {price} sont bloqués jusqu’à la réponse.</translation>
    </message>
    <message>
        <source>The membership ends on {ends}. It can be renewed from {renewable}.</source>
        <translation>L’adhésion prend fin le {ends}. Elle pourra être renouvelée à partir du {renewable}.</translation>
    </message>
    <message>
        <source>Nothing to do: all is in order.</source>
        <translation>Rien à faire&#xa0;: tout est en ordre.</translation>
    </message>
    <message>
        <source>Nothing can be done with a revoked identity.</source>
        <translation>On ne peut rien faire d’une identité révoquée.</translation>
    </message>
    <message>
        <source>Update Sakia to know more.</source>
        <translation>Mettez Sakia à jour pour en savoir plus.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>now, until {date}</source>
        <translation>maintenant, jusqu’au {date}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>encore {duration}</translation>
    </message>
    <message>
        <source>identity {number}</source>
        <translation>identité {number}</translation>
    </message>
    <message>
        <source>{figure} %</source>
        <translation>{figure}&#x202f;%</translation>
    </message>
    <message>
        <source>{percent} of the referees are within reach: enough, since {needed} are asked for.</source>
        <translation>{percent} des référents sont à portée&#xa0;: c’est assez, puisqu’il en faut {needed}.</translation>
    </message>
    <message>
        <source>{signer} renews the certification of {person}. Fee: {fee}.</source>
        <translation>{signer} renouvelle la certification de {person}. Frais&#xa0;: {fee}.</translation>
    </message>
    <message>
        <source>{signer} certifies {person}. Fee: {fee}.</source>
        <translation>{signer} certifie {person}. Frais&#xa0;: {fee}.</translation>
    </message>
    <message>
        <source>{signer} asks for the evaluation upon which the membership begins or goes on. Fee: {fee}. {held} are held until the answer: they come back when it is good, and are lost when the distance is too great.</source>
        <translation>{signer} demande l’évaluation dont dépend le début ou la suite de l’adhésion. Frais&#xa0;: {fee}. {held} sont bloqués jusqu’à la réponse&#xa0;: rendus si elle est bonne, perdus si la distance est trop grande.</translation>
    </message>
    <message>
        <source>{signer}: {what}. Fee: {fee}.</source>
        <translation>{signer}&#xa0;: {what}. Frais&#xa0;: {fee}.</translation>
    </message>
    <message>
        <source>Signed and kept on this computer. It leaves as soon as a server takes it.</source>
        <translation>Signé et gardé sur cet ordinateur. L’envoi se fait dès qu’un serveur l’accepte.</translation>
    </message>
    <message>
        <source>The network has it. The next blocks will hold it.</source>
        <translation>Le réseau l’a reçu. Un des prochains blocs le contiendra.</translation>
    </message>
    <message>
        <source>A block holds it. In a moment nobody can undo that any more.</source>
        <translation>Un bloc le contient. Dans un instant, plus personne ne pourra le défaire.</translation>
    </message>
    <message>
        <source>Done, for good.</source>
        <translation>C’est fait, définitivement.</translation>
    </message>
    <message>
        <source>A block holds it, but no server remembers whether it worked. Look at the identity in a while before you do it again.</source>
        <translation>Un bloc le contient, mais aucun serveur ne se souvient si cela a réussi. Regardez l’identité dans un moment avant de recommencer.</translation>
    </message>
    <message>
        <source>A block holds it, but nothing was changed by it. {reason}</source>
        <translation>Un bloc le contient, mais rien n’a changé. {reason}</translation>
    </message>
    <message>
        <source>The network did not take it. Nothing was changed. {reason}</source>
        <translation>Le réseau ne l’a pas accepté. Rien n’a changé. {reason}</translation>
    </message>
    <message>
        <source>No block took it in time, and none can any more. Nothing was changed: you can do it again.</source>
        <translation>Aucun bloc ne l’a pris à temps, et aucun ne le peut plus. Rien n’a changé&#xa0;: vous pouvez recommencer.</translation>
    </message>
    <message>
        <source>Something earlier of this account came to nothing, so this is held back until {moment}.</source>
        <translation>Une opération antérieure de ce compte n’a pas abouti&#xa0;: celle-ci est retenue jusqu’à {moment}.</translation>
    </message>
    <message>
        <source>Something earlier of this account came to nothing, so this is held back a few minutes.</source>
        <translation>Une opération antérieure de ce compte n’a pas abouti&#xa0;: celle-ci est retenue quelques minutes.</translation>
    </message>
    <message>
        <source>{date}: too few certifications</source>
        <translation>{date}&#xa0;: trop peu de certifications</translation>
    </message>
    <message>
        <source>Revoked for good. The account and its money stay.</source>
        <translation>Révoquée pour toujours. Le compte et son argent restent.</translation>
    </message>
    <message>
        <source>It has enough certifications: ask to become a member.</source>
        <translation>Elle a assez de certifications&#xa0;: demandez à devenir membre.</translation>
    </message>
    <message>
        <source>It has been asked for: a block takes the request as soon as the rules are met.</source>
        <translation>C’est demandé&#xa0;: un bloc prendra la demande dès que les règles le permettront.</translation>
    </message>
    <message>
        <source>Renew the membership: it ends on {ends}.</source>
        <translation>Renouvelez l’adhésion&#xa0;: elle se termine le {ends}.</translation>
    </message>
    <message>
        <source>{signer} asks to become or to stay a member. Fee: {fee}.</source>
        <translation>{signer} demande à devenir ou à rester membre. Frais&#xa0;: {fee}.</translation>
    </message>
    <message>
        <source>The network has it, and keeps it until the rules allow to write it in a block.</source>
        <translation>Le réseau l’a reçu, et le garde jusqu’à ce que les règles permettent de l’écrire dans un bloc.</translation>
    </message>
    <message>
        <source>{signer} asks for the evaluation upon which {person} becomes a member. Fee: {fee}. {held} of {signer} are held until the answer: they come back when it is good, and {signer} loses them when the distance is too great.</source>
        <translation>{signer} demande l’évaluation après laquelle {person} devient membre. Frais&#xa0;: {fee}. {held} de {signer} sont bloqués jusqu’à la réponse&#xa0;: ils reviennent si elle est bonne, et {signer} les perd si la distance est trop grande.</translation>
    </message>
    <message>
        <source>Referees are members who certify and are certified enough.</source>
        <translation>Les référents ont donné et reçu assez de certifications.</translation>
    </message>
    <message>
        <source>A membership begins or goes on only while {percent} of them are linked to the person through {steps} certifications at most.</source>
        <translation>Une adhésion ne commence ou ne continue que si {percent} d’entre eux sont liés à la personne par {steps} certifications au plus.</translation>
    </message>
    <message>
        <source>{percent} of the referees are within reach, and {needed} are asked for: too few.</source>
        <translation>{percent} des référents sont à portée, et {needed} sont demandés&#xa0;: trop peu.</translation>
    </message>
    <message>
        <source>{signer} tells the web of trust that it leaves. Fee: {fee}.</source>
        <translation>{signer} dit adieu à la toile de confiance. Frais&#xa0;: {fee}.</translation>
    </message>
    <message>
        <source>A block holds it. Once several more stand on it, nobody can undo that any more.</source>
        <translation>Un bloc le contient. Quand plusieurs autres l’auront suivi, personne ne pourra plus l’annuler.</translation>
    </message>
    <message>
        <source>It told that it leaves: a member until {date}, and no longer unless it asks to stay before.</source>
        <translation>Elle a annoncé son départ&#xa0;: membre jusqu’au {date}, et pas plus longtemps, sauf si elle demande avant à rester.</translation>
    </message>
    <message>
        <source>Nothing to do if that is still meant. To stay, ask before the certifications in force run out.</source>
        <translation>Rien à faire si c’est toujours voulu. Pour rester, demandez-le avant que les certifications en vigueur ne prennent fin.</translation>
    </message>
</context>
<context>
    <name>TrustPage</name>
    <message>
        <source>Web of trust</source>
        <translation>Toile de confiance</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Parties de cette page</translation>
    </message>
    <message>
        <source>What you see may be old.</source>
        <translation>Ce que vous voyez n’est peut-être plus à jour.</translation>
    </message>
    <message>
        <source>My identities</source>
        <translation>Mes identités</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorateur</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Certify</source>
        <translation>Certifier</translation>
    </message>
    <message>
        <source>Become a member</source>
        <translation>Devenir membre</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Révocation</translation>
    </message>
    <message>
        <source>Keys and links</source>
        <translation>Clés et liens</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
</context>
<context>
    <name>TrustReviewCard</name>
    <message>
        <source>Sign and send</source>
        <translation>Signer et envoyer</translation>
    </message>
    <message>
        <source>Asking the network whether this is possible…</source>
        <translation>On demande au réseau si c’est possible…</translation>
    </message>
</context>
<context>
    <name>UnitSwitch</name>
    <message>
        <source>Unit of amounts</source>
        <translation>Unité des montants</translation>
    </message>
    <message>
        <source>More units</source>
        <translation>Autres unités</translation>
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
        <translation>Unité de la monnaie ({currency})</translation>
    </message>
    <message>
        <source>The amount as it is written in the blocks. One unit is one hundred cents.</source>
        <translation>Le montant tel qu’il est écrit dans les blocs. Une unité fait cent centimes.</translation>
    </message>
    <message>
        <source>Universal dividend (UD)</source>
        <translation>Dividende universel (DU)</translation>
    </message>
    <message>
        <source>Percent of the average share (M/N)</source>
        <translation>Pourcentage de la part moyenne (M/N)</translation>
    </message>
    <message>
        <source>The amount compared with the average share of a member: all the money M divided by the number of members N. 100 % means exactly the average.</source>
        <translation>Le montant comparé à la part moyenne d’un membre&#xa0;: toute la monnaie M divisée par le nombre de membres N. 100&#x202f;% est exactement la moyenne.</translation>
    </message>
    <message>
        <source>Distance to the average, in {currency}</source>
        <translation>Écart à la moyenne, en {currency}</translation>
    </message>
    <message>
        <source>The amount minus the average share M/N. Above zero: more than the average; below zero: less. Summed over all members it is zero. Payments are shown in {currency}.</source>
        <translation>Le montant moins la part moyenne M/N. Au-dessus de zéro&#xa0;: plus que la moyenne&#x202f;; en dessous&#xa0;: moins. La somme sur tous les membres est nulle. Les paiements sont montrés en {currency}.</translation>
    </message>
    <message>
        <source>Distance to the average, in UD</source>
        <translation>Écart à la moyenne, en DU</translation>
    </message>
    <message>
        <source>The amount minus the average share M/N, counted in universal dividends. Summed over all members it is zero. Payments are shown in UD.</source>
        <translation>Le montant moins la part moyenne M/N, compté en dividendes universels. La somme sur tous les membres est nulle. Les paiements sont montrés en DU.</translation>
    </message>
    <message>
        <source>How many universal dividends the amount is worth: the amount divided by the UD of now. Every member creates the same, so 1 UD means the same for everybody, everywhere and at all times.</source>
        <translation>Combien de dividendes universels vaut le montant&#xa0;: le montant divisé par le DU actuel. Chaque membre crée autant, donc 1 DU veut dire la même chose pour tous, partout et en tout temps.</translation>
    </message>
</context>
<context>
    <name>UnitsHelp</name>
    <message>
        <source>Hide the five units</source>
        <translation>Masquer les cinq unités</translation>
    </message>
    <message>
        <source>What the five units mean</source>
        <translation>Ce que veulent dire les cinq unités</translation>
    </message>
</context>
<context>
    <name>UnreadLines</name>
    <message>
        <source>These lines cannot be read</source>
        <translation>Ces lignes ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Use</name>
    <message>
        <source>You certified this person on {since}, until {date}: a renewal now adds little.</source>
        <translation>Vous avez certifié cette personne le {since}, jusqu’au {date}&#xa0;: un renouvellement maintenant n’ajoute guère.</translation>
    </message>
    <message>
        <source>This person has all the certifications it takes: what is missing is to ask for the membership.</source>
        <translation>Cette personne a toutes les certifications qu’il faut&#xa0;: il ne manque que la demande d’adhésion.</translation>
    </message>
    <message>
        <source>This person has all the certifications it takes, and has asked to be a member: wait for the answer.</source>
        <translation>Cette personne a toutes les certifications qu’il faut, et a demandé à être membre&#xa0;: attendez la réponse.</translation>
    </message>
    <message>
        <source>It is too late for this identity: it ends on {date}, before it could become a member.</source>
        <translation>C’est trop tard pour cette identité&#xa0;: elle finit le {date}, avant de pouvoir devenir membre.</translation>
    </message>
    <message>
        <source>Even with yours, {percent} of the referees are within reach, and {needed} are asked for: too few. Members nearer to the referees would help more.</source>
        <translation>Même avec la vôtre, {percent} des référents sont à portée, et {needed} sont demandés&#xa0;: trop peu. Des membres plus proches des référents aideraient davantage.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Sakia {version} is there, since {date}.</source>
        <translation>La version {version} de Sakia est sortie le {date}.</translation>
    </message>
    <message>
        <source>No version is newer than yours, {version}. Looked {moment}.</source>
        <translation>Aucune version n’est plus récente que la vôtre, {version}. Dernière recherche&#xa0;: {moment}.</translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <source>New versions</source>
        <translation>Nouvelles versions</translation>
    </message>
    <message>
        <source>Look for a new version once a day</source>
        <translation>Chercher une nouvelle version une fois par jour</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Chercher maintenant</translation>
    </message>
    <message>
        <source>Open the project’s page</source>
        <translation>Ouvrir la page du projet</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <source>This Sakia, {version}, looks for no newer one and asks nobody: the project has no key yet by which a word about a new version could be told from a forged one.</source>
        <translation>Cette version de Sakia, {version}, n’en cherche pas de plus récente et n’interroge personne&#xa0;: le projet n’a pas encore de clé qui permette de distinguer l’annonce d’une nouvelle version d’une annonce contrefaite.</translation>
    </message>
    <message>
        <source>{host} is asked, through your proxy if you have one, and learns your network address and that you use Sakia. Only a signed text comes back, with what is new: nothing is downloaded or installed by itself.</source>
        <translation>{host} est interrogé, à travers votre proxy si vous en avez un, et apprend votre adresse réseau et que vous utilisez Sakia. Il ne revient qu’un texte signé, avec les nouveautés&#xa0;: rien n’est téléchargé ni installé tout seul.</translation>
    </message>
    <message>
        <source>This Sakia, {version}, looks for no newer one here: the demonstration asks nobody.</source>
        <translation>Ce Sakia, {version}, n’en cherche pas ici de plus récent&#xa0;: la démonstration ne demande rien à personne.</translation>
    </message>
</context>
<context>
    <name>Viewfinder</name>
    <message>
        <source>What the camera sees</source>
        <translation>Ce que voit la caméra</translation>
    </message>
</context>
<context>
    <name>WatchView</name>
    <message>
        <source>An address, a public key of Duniter v1, or a payment link.</source>
        <translation>Une adresse, une clé publique de Duniter v1, ou un lien de paiement.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Your own word for it; nobody else sees it.</source>
        <translation>Le nom que vous lui donnez&#x202f;; personne d’autre ne le voit.</translation>
    </message>
    <message>
        <source>Watch an address</source>
        <translation>Suivre une adresse</translation>
    </message>
    <message>
        <source>You will see its balance and its history. Nothing can be paid from it here.</source>
        <translation>Vous verrez son solde et son historique. On ne pourra rien payer avec elle ici.</translation>
    </message>
    <message>
        <source>Watch this address</source>
        <translation>Suivre cette adresse</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>Way to somebody</source>
        <translation>Chemin vers quelqu’un</translation>
    </message>
    <message>
        <source>Way to</source>
        <translation>Chemin vers</translation>
    </message>
    <message>
        <source>To whom? A name, an address or a number</source>
        <translation>Vers qui&#x202f;? Un nom, une adresse ou un numéro</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>Le chemin aller</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Le chemin retour</translation>
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
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>WeakPassword</name>
    <message>
        <source>Easy to guess: whoever gets a copy of this computer’s files could open your accounts. Make it longer: several words are best.</source>
        <translation>Facile à deviner&#xa0;: qui obtiendrait une copie des fichiers de cet ordinateur pourrait ouvrir vos comptes. Allongez-le&#xa0;: plusieurs mots, c’est le mieux.</translation>
    </message>
    <message>
        <source>I know that this password is easy to guess</source>
        <translation>Je sais que ce mot de passe est facile à deviner</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>Who would help most?</source>
        <translation>Qui aiderait le plus&#x202f;?</translation>
    </message>
    <message>
        <source>Not known yet: the web of trust is being read.</source>
        <translation>Pas encore connu&#xa0;: la toile de confiance est en cours de lecture.</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Calcul en cours…</translation>
    </message>
</context>
<context>
    <name>WhoPart</name>
    <message>
        <source>A name, a contact, one of your accounts, an address, a payment link.</source>
        <translation>Un nom, un contact, un de vos comptes, une adresse, un lien de paiement.</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Choose whom to pay.</source>
        <translation>Choisissez qui payer.</translation>
    </message>
    <message>
        <source>Choose the person from the list that comes as you type.</source>
        <translation>Choisissez la personne dans la liste qui vient quand vous tapez.</translation>
    </message>
    <message>
        <source>Names cannot be looked for now: the network that tells them is away. An address, or somebody known here, can be paid.</source>
        <translation>Les noms ne peuvent pas être cherchés en ce moment&#xa0;: le réseau qui les donne est injoignable. Une adresse, ou quelqu’un de connu ici, peut être payé.</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation>Utiliser {address}</translation>
    </message>
    <message>
        <source>The link calls this person “{name}”; nobody has verified that.</source>
        <translation>Le lien appelle cette personne «&#xa0;{name}&#xa0;»&#x202f;; personne ne l’a vérifié.</translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message>
        <source>Recovery phrase</source>
        <translation>Phrase de récupération</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
</context>
<context>
    <name>WordsBackView</name>
    <message>
        <source>Word number {number}</source>
        <translation>Mot numéro {number}</translation>
    </message>
    <message>
        <source>Two words, to be sure</source>
        <translation>Deux mots, pour vérifier</translation>
    </message>
    <message>
        <source>Read them on your paper. You can go back to see the words again.</source>
        <translation>Lisez-les sur votre papier. Vous pouvez revenir en arrière pour revoir les mots.</translation>
    </message>
    <message>
        <source>That is not word number {number}. Look at your paper, or go back to see the words.</source>
        <translation>Ce n’est pas le mot numéro {number}. Regardez votre papier, ou revenez en arrière pour revoir les mots.</translation>
    </message>
</context>
<context>
    <name>WordsView</name>
    <message>
        <source>&amp;Language of the words</source>
        <translation>&amp;Langue des mots</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Langue des mots</translation>
    </message>
    <message>
        <source>Whoever has these words has your money, and nobody can give them back to you: keep the paper safe, take no photo, send them to no one.</source>
        <translation>Qui a ces mots a votre argent, et personne ne peut vous les rendre&#xa0;: gardez le papier en lieu sûr, n’en faites pas de photo, ne les envoyez à personne.</translation>
    </message>
    <message>
        <source>Your recovery phrase</source>
        <translation>Votre phrase de récupération</translation>
    </message>
    <message>
        <source>Write these twelve words on paper, in this order. They open your accounts again if this computer is lost.</source>
        <translation>Écrivez ces douze mots sur papier, dans cet ordre. Ils rouvriront vos comptes si cet ordinateur est perdu.</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Je les ai notés</translation>
    </message>
</context>
<context>
    <name>_ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>_Details</name>
    <message>
        <source>Key of the former network</source>
        <translation>Clé de l’ancien réseau</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Operations made</source>
        <translation>Opérations faites</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Numéro d’identité</translation>
    </message>
    <message>
        <source>Copy the key of the former network</source>
        <translation>Copier la clé de l’ancien réseau</translation>
    </message>
    <message>
        <source>Address with its check sum</source>
        <translation>Adresse avec sa somme de contrôle</translation>
    </message>
    <message>
        <source>Copy the address with its check sum</source>
        <translation>Copier l’adresse avec sa somme de contrôle</translation>
    </message>
</context>
<context>
    <name>_Fact</name>
    <message>
        <source>Copy: {what}</source>
        <translation>Copier&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>_ForgottenAdvice</name>
    <message>
        <source>Nobody can find your password or set another one. You may try as often as you like: mind capital letters and the language of the keyboard.</source>
        <translation>Personne ne peut retrouver votre mot de passe, ni en mettre un autre à sa place. Vous pouvez essayer autant de fois que vous voulez&#xa0;: attention aux majuscules et à la langue du clavier.</translation>
    </message>
    <message>
        <source>With its recovery phrase an account opens again, money and history with it, in another profile: start Sakia from a terminal with “{command}”, choose “I already have an account” and type the words.</source>
        <translation>Avec sa phrase de récupération, un compte s’ouvre à nouveau, avec son argent et son historique, dans un autre profil&#xa0;: lancez Sakia depuis un terminal avec «&#xa0;{command}&#xa0;», choisissez «&#xa0;J’ai déjà un compte&#xa0;» et tapez les mots.</translation>
    </message>
    <message>
        <source>This profile stays as it is. Keep it, in case the password comes back to you: your contacts, and keys that you cannot type again, are nowhere else. Its keys are here:</source>
        <translation>Ce profil reste tel quel. Gardez-le, au cas où le mot de passe vous reviendrait&#xa0;: vos contacts, et les clés que vous ne pouvez pas retaper, ne sont nulle part ailleurs. Ses clés sont ici&#xa0;:</translation>
    </message>
</context>
<context>
    <name>_Lately</name>
    <message>
        <source>Came in</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>UD created</source>
        <translation>DU créés</translation>
    </message>
    <message>
        <source>{moment}, still being read</source>
        <translation>{moment}, lecture en cours</translation>
    </message>
    <message>
        <source>In 30 days, by the histories ({moment})</source>
        <translation>En 30 jours, d’après les historiques ({moment})</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>In 30 days, by the histories (not read yet)</source>
        <translation>En 30 jours, d’après les historiques (pas encore lus)</translation>
    </message>
    <message>
        <source>as of block {number}</source>
        <translation>jusqu’au bloc {number}</translation>
    </message>
    <message>
        <source>as of {moment}</source>
        <translation>situation&#xa0;: {moment}</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>{what}, from {first} on {start} to {last} on {end}</source>
        <translation>{what}&#xa0;: de {first} le {start} à {last} le {end}</translation>
    </message>
</context>
<context>
    <name>_OperationRow</name>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Follow: {what}</source>
        <translation>Suivre&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>_Plurals</name>
    <message numerus="yes">
        <source>%n payment(s) on the way</source>
        <translation>
            <numerusform>%n paiement en route</numerusform>
            <numerusform>%n paiements en route</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) on the way</source>
        <translation>
            <numerusform>%n opération en route</numerusform>
            <numerusform>%n opérations en route</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watched account(s) not counted</source>
        <translation>
            <numerusform>%n compte suivi n’est pas compté</numerusform>
            <numerusform>%n comptes suivis ne sont pas comptés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dividend(s)</source>
        <translation>
            <numerusform>%n dividende</numerusform>
            <numerusform>%n dividendes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) chosen</source>
        <translation>
            <numerusform>%n ligne choisie</numerusform>
            <numerusform>%n lignes choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclaimed dividend(s):</source>
        <translation>
            <numerusform>%n dividende à récupérer&#xa0;:</numerusform>
            <numerusform>%n dividendes à récupérer&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To %n person(s)</source>
        <translation>
            <numerusform>À %n personne</numerusform>
            <numerusform>À %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dividend(s), {amount} together, come into {account}. Fee: {fee}; the account then holds {total}.</source>
        <translation>
            <numerusform>%n dividende, soit {amount}, entre dans le compte {account}. Frais&#xa0;: {fee}&#x202f;; le compte contiendra ensuite {total}.</numerusform>
            <numerusform>%n dividendes, soit {amount} en tout, entrent dans le compte {account}. Frais&#xa0;: {fee}&#x202f;; le compte contiendra ensuite {total}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You paid them %n time(s).</source>
        <translation>
            <numerusform>Vous avez payé cette personne une fois.</numerusform>
            <numerusform>Vous avez payé cette personne %n fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certification(s) are missing. Ask members who know you well.</source>
        <translation>
            <numerusform>Il manque %n certification. Adressez-vous à des membres qui vous connaissent bien.</numerusform>
            <numerusform>Il manque %n certifications. Adressez-vous à des membres qui vous connaissent bien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From {date} on there are too few certifications: the membership ends at once, and the dividends stop. %n certification(s), new or renewed, would prevent that. Ask those whose certifications end first, or other members who know you well.</source>
        <translation>
            <numerusform>À partir du {date}, il y aura trop peu de certifications&#xa0;: l’adhésion prend fin aussitôt, et les dividendes s’arrêtent. %n certification, nouvelle ou renouvelée, l’éviterait. Adressez-vous à ceux dont les certifications prennent fin les premières, ou à d’autres membres qui vous connaissent bien.</numerusform>
            <numerusform>À partir du {date}, il y aura trop peu de certifications&#xa0;: l’adhésion prend fin aussitôt, et les dividendes s’arrêtent. %n certifications, nouvelles ou renouvelées, l’éviteraient. Adressez-vous à ceux dont les certifications prennent fin les premières, ou à d’autres membres qui vous connaissent bien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more referee(s) must be within reach.</source>
        <translation>
            <numerusform>Il manque %n référent à portée.</numerusform>
            <numerusform>Il manque %n référents à portée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more certification(s) are needed, from members who know this person well.</source>
        <translation>
            <numerusform>Il faut encore %n certification, d’un membre qui connaît bien cette personne.</numerusform>
            <numerusform>Il faut encore %n certifications, de membres qui connaissent bien cette personne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certification(s) possible now</source>
        <translation>
            <numerusform>%n certification possible</numerusform>
            <numerusform>%n certifications possibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With yours, %n more certification(s) must come before {date}: else this identity ends, and yours is spent for nothing.</source>
        <translation>
            <numerusform>Avec la vôtre, il faudra encore %n certification avant le {date}&#xa0;: sinon cette identité prend fin, et la vôtre est donnée pour rien.</numerusform>
            <numerusform>Avec la vôtre, il faudra encore %n certifications avant le {date}&#xa0;: sinon cette identité prend fin, et la vôtre est donnée pour rien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This person is a member with %n certification(s) of others, enough until {date}, and near enough to the referees: yours would change nothing for them now.</source>
        <translation>
            <numerusform>Cette personne est membre avec %n certification d’autres membres, assez jusqu’au {date}, et assez proche des référents&#xa0;: la vôtre ne lui changerait rien pour l’instant.</numerusform>
            <numerusform>Cette personne est membre avec %n certifications d’autres membres, assez jusqu’au {date}, et assez proche des référents&#xa0;: la vôtre ne lui changerait rien pour l’instant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) not read yet, not counted</source>
        <translation>
            <numerusform>%n compte pas encore lu n’est pas compté</numerusform>
            <numerusform>%n comptes pas encore lus ne sont pas comptés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more account(s) in the list at the side</source>
        <translation>
            <numerusform>%n autre compte dans la liste sur le côté</numerusform>
            <numerusform>%n autres comptes dans la liste sur le côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n certification(s) received will end, the first on {date}.</source>
        <translation>
            <numerusform>{account}&#xa0;: %n certification reçue prend fin le {date}.</numerusform>
            <numerusform>{account}&#xa0;: %n certifications reçues prennent fin, la première le {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n certification(s) you gave will end, the first on {date}.</source>
        <translation>
            <numerusform>{account}&#xa0;: %n certification émise prend fin le {date}.</numerusform>
            <numerusform>{account}&#xa0;: %n certifications émises prennent fin, la première le {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n certification(s) of the queue can be made now.</source>
        <translation>
            <numerusform>{account}&#xa0;: %n certification de la file est possible maintenant.</numerusform>
            <numerusform>{account}&#xa0;: %n certifications de la file sont possibles maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n certification(s) are missing to be a member.</source>
        <translation>
            <numerusform>{account}&#xa0;: il manque %n certification pour être membre.</numerusform>
            <numerusform>{account}&#xa0;: il manque %n certifications pour être membre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n certification(s), new or renewed, are needed to stay a member.</source>
        <translation>
            <numerusform>{account}&#xa0;: il faut %n certification, nouvelle ou renouvelée, pour rester membre.</numerusform>
            <numerusform>{account}&#xa0;: il faut %n certifications, nouvelles ou renouvelées, pour rester membre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>En montrer %n de plus</numerusform>
            <numerusform>En montrer %n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Certified by %n person(s)</source>
        <translation>
            <numerusform>Certifié par %n personne</numerusform>
            <numerusform>Certifié par %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Certifies %n person(s)</source>
        <translation>
            <numerusform>Certifie %n personne</numerusform>
            <numerusform>Certifie %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>through %n certification(s)</source>
        <translation>
            <numerusform>par %n certification</numerusform>
            <numerusform>par %n certifications</numerusform>
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
        <source>%n certification(s), new or renewed, by {date}</source>
        <translation>
            <numerusform>%n certification, nouvelle ou renouvelée, avant le {date}</numerusform>
            <numerusform>%n certifications, nouvelles ou renouvelées, avant le {date}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n restante</numerusform>
            <numerusform>%n restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n pas</numerusform>
            <numerusform>%n pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certification(s), new or renewed</source>
        <translation>
            <numerusform>%n certification, nouvelle ou renouvelée</numerusform>
            <numerusform>%n certifications, nouvelles ou renouvelées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) in your queue would have to wait longer.</source>
        <translation>
            <numerusform>%n autre personne de votre file devrait attendre plus longtemps.</numerusform>
            <numerusform>%n autres personnes de votre file devraient attendre plus longtemps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_WhomPart</name>
    <message>
        <source>&amp;Whom</source>
        <translation>&amp;Qui</translation>
    </message>
    <message>
        <source>A name, a contact, an address.</source>
        <translation>Un nom, un contact, une adresse.</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Certify somebody else</source>
        <translation>Certifier quelqu’un d’autre</translation>
    </message>
</context>
</TS>
