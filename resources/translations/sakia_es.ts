<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Sakia</source>
        <translation>Acerca de Sakia</translation>
    </message>
    <message>
        <source>A wallet for the Ğ1 and other libre currencies of Duniter.</source>
        <translation>Un monedero para la Ğ1 y las demás monedas libres de Duniter.</translation>
    </message>
    <message>
        <source>Version {version}, with Qt {qt}</source>
        <translation>Versión {version}, con Qt {qt}</translation>
    </message>
    <message>
        <source>Copy for a question</source>
        <translation>Copiar para hacer una pregunta</translation>
    </message>
    <message>
        <source>Licence of the program</source>
        <translation>Licencia del programa</translation>
    </message>
    <message>
        <source>Sakia is free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>Sakia es software libre bajo la Licencia Pública General de GNU, versión 3 o posterior: puedes usarlo, estudiarlo, compartirlo y modificarlo. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Dónde se guarda todo</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Take the tour of the demonstration</source>
        <translation>Hacer el recorrido de la demostración</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>none: the key is not here</source>
        <translation>ninguna: la clave no está aquí</translation>
    </message>
    <message>
        <source>a recovery phrase</source>
        <translation>una frase de recuperación</translation>
    </message>
    <message>
        <source>an identifier and a password of Duniter v1</source>
        <translation>un identificador y una contraseña de Duniter v1</translation>
    </message>
    <message>
        <source>a seed</source>
        <translation>una semilla</translation>
    </message>
    <message>
        <source>a key file of Duniter v1</source>
        <translation>un archivo de clave de Duniter v1</translation>
    </message>
    <message>
        <source>a PubSec key, not encrypted</source>
        <translation>una clave PubSec, sin cifrar</translation>
    </message>
    <message>
        <source>a WIF key, not encrypted</source>
        <translation>una clave WIF, sin cifrar</translation>
    </message>
    <message>
        <source>an EWIF key, encrypted with a password</source>
        <translation>una clave EWIF, cifrada con una contraseña</translation>
    </message>
    <message>
        <source>a seed, not encrypted</source>
        <translation>una semilla, sin cifrar</translation>
    </message>
    <message>
        <source>two lines, an identifier and a password</source>
        <translation>dos líneas, un identificador y una contraseña</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Show the address as a QR code</source>
        <translation>Mostrar la dirección como código QR</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Bring these dividends into the account</source>
        <translation>Ingresar estos dividendos en la cuenta</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>Its figures come with the first connection.</source>
        <translation>Sus cifras llegan con la primera conexión.</translation>
    </message>
    <message>
        <source>Can be sent:</source>
        <translation>Disponible:</translation>
    </message>
    <message>
        <source>Held ({reason}):</source>
        <translation>Retenido ({reason}):</translation>
    </message>
    <message>
        <source>Held:</source>
        <translation>Retenido:</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Menos detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>Details of {name}</source>
        <translation>Detalles de {name}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Your own word for it; nobody else sees it.</source>
        <translation>El nombre que tú le das; nadie más lo ve.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Address and key</source>
        <translation>Dirección y clave</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>In Duniter v1</source>
        <translation>En Duniter v1</translation>
    </message>
    <message>
        <source>With its check sum</source>
        <translation>Con su suma de control</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Derivation</source>
        <translation>Derivación</translation>
    </message>
    <message>
        <source>root of the secret</source>
        <translation>raíz del secreto</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Número de identidad</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copiar la clave</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>Nombre cambiado.</translation>
    </message>
    <message>
        <source>Its key comes from</source>
        <translation>Origen de su clave</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Pay</source>
        <translation>Pagar</translation>
    </message>
    <message>
        <source>Pay from this account (Ctrl+P)</source>
        <translation>Pagar desde esta cuenta (Control+P)</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Ask for a payment (Ctrl+R)</source>
        <translation>Pedir un pago (Control+R)</translation>
    </message>
    <message>
        <source>Details, rename, remove</source>
        <translation>Detalles, cambiar el nombre, quitar</translation>
    </message>
    <message>
        <source>Create an account, restore one you have, or follow one without its key.</source>
        <translation>Crea una cuenta, recupera la que ya tienes o sigue una sin su clave.</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Todavía no hay cuentas</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Details and recovery phrase…</source>
        <translation>Detalles y frase de recuperación…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Remove from this list…</source>
        <translation>Quitar de esta lista…</translation>
    </message>
</context>
<context>
    <name>AccountsCard</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
</context>
<context>
    <name>AddAccountPage</name>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
</context>
<context>
    <name>AddressLabel</name>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Address {address}</source>
        <translation>Dirección {address}</translation>
    </message>
</context>
<context>
    <name>AddressRows</name>
    <message>
        <source>Copy {address}</source>
        <translation>Copiar {address}</translation>
    </message>
    <message>
        <source>Pay {address}</source>
        <translation>Pagar a {address}</translation>
    </message>
    <message>
        <source>Take {address} away</source>
        <translation>Quitar {address}</translation>
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
        <translation>Recibido: {amount} de {name}.</translation>
    </message>
</context>
<context>
    <name>AmountPart</name>
    <message>
        <source>Fix the amount in UD, whatever a UD is worth when it is paid</source>
        <translation>Fijar el importe en DU, valga lo que valga un DU cuando se pague</translation>
    </message>
    <message>
        <source>Everything…</source>
        <translation>Todo…</translation>
    </message>
    <message>
        <source>Type an amount instead</source>
        <translation>Escribir mejor un importe</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>Escribe un importe.</translation>
    </message>
    <message>
        <source>Everything but {amount}: the account stays open</source>
        <translation>Todo menos {amount}: la cuenta sigue abierta</translation>
    </message>
    <message>
        <source>Everything, and close the account</source>
        <translation>Todo, y cerrar la cuenta</translation>
    </message>
    <message>
        <source>&amp;Amount in {unit}</source>
        <translation>I&amp;mporte en {unit}</translation>
    </message>
    <message>
        <source>in {unit}</source>
        <translation>en {unit}</translation>
    </message>
    <message>
        <source>Everything that can be sent; {amount} stay so that the account stays open.</source>
        <translation>Todo lo que se puede enviar; se quedan {amount} para que la cuenta siga abierta.</translation>
    </message>
    <message>
        <source>Everything, to the last cent. The account is then closed; whoever pays it later opens it again.</source>
        <translation>Todo, hasta el último céntimo. La cuenta queda cerrada; quien la pague más tarde la abrirá de nuevo.</translation>
    </message>
    <message>
        <source>Everything but {amount}</source>
        <translation>Todo menos {amount}</translation>
    </message>
    <message>
        <source>Everything, to the last cent</source>
        <translation>Todo, hasta el último céntimo</translation>
    </message>
    <message>
        <source>Everything that can be sent; {amount} stay in the account.</source>
        <translation>Todo lo que se puede enviar; {amount} se quedan en la cuenta.</translation>
    </message>
    <message>
        <source>Everything, to the last cent.</source>
        <translation>Todo, hasta el último céntimo.</translation>
    </message>
    <message>
        <source>{amount} can be spent ({moment}).</source>
        <translation>Se pueden gastar {amount} ({moment}).</translation>
    </message>
    <message>
        <source>{amount} remain after it ({moment}).</source>
        <translation>Después quedan {amount} ({moment}).</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>amount hidden</source>
        <translation>importe oculto</translation>
    </message>
</context>
<context>
    <name>ArrivalLine</name>
    <message>
        <source>Waiting for the payment…</source>
        <translation>Esperando el pago…</translation>
    </message>
    <message>
        <source>{name} paid {amount} ({time}), perhaps before you asked: compare with the history.</source>
        <translation>{name} ha pagado {amount} ({time}), quizá antes de que se pidiera: véase el historial.</translation>
    </message>
    <message>
        <source>{name} paid {amount}. That is not what was asked for.</source>
        <translation>{name} ha pagado {amount}. No es lo que se pidió.</translation>
    </message>
    <message>
        <source>Received: {amount} from {name}. The payment is final.</source>
        <translation>Recibido: {amount} de {name}. El pago es definitivo.</translation>
    </message>
    <message>
        <source>{amount} from {name}, by an indexer’s word alone: look at your balance before you rely on it.</source>
        <translation>{amount} de {name}, según un solo indexador: mire su saldo antes de confiar en ello.</translation>
    </message>
    <message>
        <source>On its way: {amount} from {name}. The green tick comes in some seconds, when it is final.</source>
        <translation>En camino: {amount} de {name}. La marca verde llega en unos segundos, cuando sea definitivo.</translation>
    </message>
    <message>
        <source>Comment: “{comment}”</source>
        <translation>Comentario: «{comment}»</translation>
    </message>
    <message>
        <source>Received: {amount} from {name}. It will be final once several more blocks have come.</source>
        <translation>Recibido: {amount} de {name}. Será definitivo cuando hayan llegado varios bloques más.</translation>
    </message>
    <message>
        <source>Offline: a payment that arrives is seen here once the network is back.</source>
        <translation>Sin conexión: un pago que llegue se verá aquí cuando vuelva la red.</translation>
    </message>
</context>
<context>
    <name>ArrivalsPanel</name>
    <message>
        <source>On their way in</source>
        <translation>En camino hacia la red</translation>
    </message>
    <message>
        <source>Newest members</source>
        <translation>Últimos miembros llegados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>Recibidas</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>N.º de identidad</translation>
    </message>
    <message>
        <source>Nobody that is known here.</source>
        <translation>Nadie que se conozca aquí.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>Be reminded</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Everything that runs out for your identities, as a file for your calendar: it reminds you three months, one month and one week before.</source>
        <translation>Todo lo que vence en tus identidades, en un archivo para tu calendario: te avisa tres meses, un mes y una semana antes.</translation>
    </message>
    <message>
        <source>Save for the calendar…</source>
        <translation>Guardar para el calendario…</translation>
    </message>
    <message>
        <source>{identity}: the membership ends</source>
        <translation>{identity}: termina la membresía</translation>
    </message>
    <message>
        <source>{identity}: the identity ends</source>
        <translation>{identity}: termina la identidad</translation>
    </message>
    <message>
        <source>{identity}: the certification by {other} ends</source>
        <translation>{identity}: termina la certificación de {other}</translation>
    </message>
    <message>
        <source>{identity}: your certification of {other} ends</source>
        <translation>{identity}: termina tu certificación a {other}</translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>Guardar para el calendario</translation>
    </message>
    <message>
        <source>{identity}: too few certifications from now on</source>
        <translation>{identity}: muy pocas certificaciones desde hoy</translation>
    </message>
    <message>
        <source>{identity}: the membership ends, since it leaves the web of trust</source>
        <translation>{identity}: fin de la membresía, tras anunciar su salida</translation>
    </message>
</context>
<context>
    <name>CarryPanel</name>
    <message>
        <source>Let the other computer read this code, or carry the file to it.</source>
        <translation>Haz que el otro ordenador lea este código, o llévale el archivo.</translation>
    </message>
    <message>
        <source>Save it as a file…</source>
        <translation>Guardarlo como archivo…</translation>
    </message>
    <message>
        <source>Save to carry it over</source>
        <translation>Guardar para el otro ordenador</translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <source>This account has never been used. Check the address once more with the person.</source>
        <translation>Esta cuenta no se ha usado nunca. Comprueba otra vez la dirección con la persona.</translation>
    </message>
    <message>
        <source>You are paying the account that pays.</source>
        <translation>Estás pagando a la misma cuenta que paga.</translation>
    </message>
    <message>
        <source>The recipient’s identity was revoked. Make sure that the person still uses this account.</source>
        <translation>La identidad del destinatario está revocada. Asegúrate de que la persona sigue usando esta cuenta.</translation>
    </message>
    <message>
        <source>This payment opens the recipient’s account: an account must hold {deposit} at least, so it must bring as much.</source>
        <translation>Este pago abre la cuenta del destinatario: una cuenta debe tener al menos {deposit}, así que el pago debe llevar al menos eso.</translation>
    </message>
    <message>
        <source>Some of these accounts have never been used. Check their addresses once more with the people.</source>
        <translation>Algunas de estas cuentas no se han usado nunca. Comprueba otra vez sus direcciones con las personas.</translation>
    </message>
    <message>
        <source>Your account will be empty and closed: it can pay nobody until somebody pays it again. Its key and its history stay.</source>
        <translation>Tu cuenta quedará vacía y cerrada: no podrá pagar a nadie hasta que alguien vuelva a pagarle. Su clave y su historial se quedan.</translation>
    </message>
    <message>
        <source>Your unclaimed dividends are brought into the account first, in the same operation.</source>
        <translation>Tus dividendos por cobrar entran antes en la cuenta, en la misma operación.</translation>
    </message>
    <message>
        <source>A comment this long makes the payment cost a fee.</source>
        <translation>Con un comentario tan largo, el pago cuesta una comisión.</translation>
    </message>
    <message>
        <source>The dividend is about to be re-evaluated: the amount in {currency} may change slightly.</source>
        <translation>El dividendo está a punto de reevaluarse: el importe en {currency} puede cambiar un poco.</translation>
    </message>
    <message>
        <source>The money that is held stays in the account.</source>
        <translation>El dinero retenido se queda en la cuenta.</translation>
    </message>
    <message>
        <source>The certifier’s turn has not come yet: the network keeps this and writes it when it has.</source>
        <translation>Aún no le toca a quien certifica: la red guarda esto y lo escribirá cuando le toque.</translation>
    </message>
    <message>
        <source>This person is no member yet: all certifications are written at once, in the block that makes them one. Until then the network keeps this, and forgets it when it takes too long.</source>
        <translation>Esta persona aún no es miembro: todas las certificaciones se escriben a la vez, en el bloque que la hace miembro. Hasta entonces la red guarda esta, y la olvida si tarda demasiado.</translation>
    </message>
    <message>
        <source>Certifications are missing: the network keeps this request until there are enough, and forgets it when it takes too long.</source>
        <translation>Faltan certificaciones: la red guarda esta solicitud hasta que haya suficientes, y la olvida si tarda demasiado.</translation>
    </message>
    <message>
        <source>Too few referees are within reach now: the network keeps this request, and no block takes it before that changes.</source>
        <translation>Ahora hay muy pocos referentes al alcance: la red guarda esta solicitud, y ningún bloque la toma antes de que eso cambie.</translation>
    </message>
</context>
<context>
    <name>CentreCard</name>
    <message>
        <source>Draw smaller</source>
        <translation>Dibujar más pequeño</translation>
    </message>
    <message>
        <source>Draw larger</source>
        <translation>Dibujar más grande</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>An arrow goes from who certifies to who is certified: solid while it lasts more than three months, dashed for three months at most, dotted for one month at most. Arrow keys walk, Enter puts somebody into the middle, + and - draw larger and smaller.</source>
        <translation>Una flecha va de quien certifica a quien es certificado: continua si quedan más de tres meses, a trazos si quedan tres meses como máximo, de puntos si queda un mes como máximo. Las teclas de flecha recorren, Intro pone a alguien en el centro, + y - agrandan y reducen.</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Referee</source>
        <translation>Referente</translation>
    </message>
    <message>
        <source>People around {name}: {left}, {right}</source>
        <translation>En torno a {name}: {left}, {right}</translation>
    </message>
</context>
<context>
    <name>CertifiersCard</name>
    <message>
        <source>Who can certify</source>
        <translation>Quién puede certificar</translation>
    </message>
    <message>
        <source>Nobody of this group can certify.</source>
        <translation>Nadie de este grupo puede certificar.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Possible from</source>
        <translation>Posible desde</translation>
    </message>
    <message>
        <source>Certifications left</source>
        <translation>Certificaciones que quedan</translation>
    </message>
</context>
<context>
    <name>CertifyCard</name>
    <message>
        <source>Certify</source>
        <translation>Certificar</translation>
    </message>
    <message>
        <source>If you know this person well, yours can be one of the certifications needed.</source>
        <translation>Si conoces bien a esta persona, la tuya puede ser una de las certificaciones necesarias.</translation>
    </message>
    <message>
        <source>&amp;Certify as</source>
        <translation>&amp;Certificar como</translation>
    </message>
    <message>
        <source>To the questions of the licence</source>
        <translation>A las preguntas de la licencia</translation>
    </message>
    <message>
        <source>Certify later</source>
        <translation>Certificar más tarde</translation>
    </message>
    <message>
        <source>Possible: {when}.</source>
        <translation>Posible: {when}.</translation>
    </message>
</context>
<context>
    <name>CertifyPart</name>
    <message>
        <source>&amp;Certify as</source>
        <translation>&amp;Certificar como</translation>
    </message>
    <message>
        <source>Review the certification</source>
        <translation>Revisar la certificación</translation>
    </message>
    <message>
        <source>Certify later</source>
        <translation>Certificar más tarde</translation>
    </message>
    <message>
        <source>Put this person into the queue; Sakia tells you when their turn has come.</source>
        <translation>Poner a esta persona en la cola; Sakia te avisa cuando llegue su turno.</translation>
    </message>
    <message>
        <source>None of your identities is a member: only members certify.</source>
        <translation>Ninguna de tus identidades es miembro: solo los miembros certifican.</translation>
    </message>
    <message>
        <source>Choose whom to certify.</source>
        <translation>Elige a quién certificar.</translation>
    </message>
    <message>
        <source>This account owns no identity: a newcomer must be invited first.</source>
        <translation>Esta cuenta no tiene ninguna identidad: antes hay que invitar a la persona.</translation>
    </message>
    <message>
        <source>In the queue above. Sakia tells you when it is possible.</source>
        <translation>Está en la cola de arriba. Sakia te avisará cuando sea posible.</translation>
    </message>
    <message>
        <source>“Certify later” puts this person into the queue until then.</source>
        <translation>«Certificar más tarde» pone a esta persona en la cola hasta entonces.</translation>
    </message>
    <message>
        <source>The first of yours ends on {date}: “Certify later” puts this person into the queue.</source>
        <translation>La primera de las tuyas termina el {date}: «Certificar más tarde» pone a esta persona en la cola.</translation>
    </message>
    <message>
        <source>This account owns no identity: its owner must declare one first.</source>
        <translation>Esta cuenta no tiene identidad: su dueño debe declarar una primero.</translation>
    </message>
</context>
<context>
    <name>ChartsCard</name>
    <message>
        <source>Over time</source>
        <translation>A lo largo del tiempo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Dividend</source>
        <translation>Dividendo</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Money in all</source>
        <translation>Masa monetaria</translation>
    </message>
    <message>
        <source>Average share</source>
        <translation>Parte media</translation>
    </message>
    <message>
        <source>Members (N)</source>
        <translation>Miembros (N)</translation>
    </message>
    <message>
        <source>Money (M)</source>
        <translation>Moneda (M)</translation>
    </message>
    <message>
        <source>The dividend is what nodes tell of its re-evaluations, dated back from the next one.</source>
        <translation>El dividendo es lo que los nodos dicen de sus reevaluaciones, fechadas hacia atrás desde la próxima.</translation>
    </message>
    <message>
        <source>Members and money are the word of an indexer, which nobody proves.</source>
        <translation>Los miembros y la moneda son la palabra de un indexador, que nadie prueba.</translation>
    </message>
    <message>
        <source>Nobody has told how many members and how much money there were before.</source>
        <translation>Nadie ha dicho cuántos miembros y cuánta moneda había antes.</translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation>Ocultar la tabla</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
</context>
<context>
    <name>ChoiceView</name>
    <message>
        <source>Your accounts</source>
        <translation>Tus cuentas</translation>
    </message>
    <message>
        <source>Looking for your accounts…</source>
        <translation>Buscando tus cuentas…</translation>
    </message>
    <message>
        <source>Is this the one you expect? The address tells.</source>
        <translation>¿Es la que esperas? La dirección lo dice.</translation>
    </message>
    <message>
        <source>Untick those you do not want to see here; you can add them later.</source>
        <translation>Desmarca las que no quieras ver aquí; podrás añadirlas más tarde.</translation>
    </message>
    <message>
        <source>{problem} This is the usual account of this secret; others can be looked for later.</source>
        <translation>{problem} Esta es la cuenta habitual de este secreto; las demás se podrán buscar más tarde.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nobody has ever used this account. If you expected money there, go back and check both secrets.</source>
        <translation>Nadie ha usado nunca esta cuenta. Si esperabas encontrar dinero, vuelve atrás y comprueba los dos secretos.</translation>
    </message>
    <message>
        <source>No account of this phrase was ever used. This is the one a new account would have.</source>
        <translation>Ninguna cuenta de esta frase se ha usado nunca. Esta es la que tendría una cuenta nueva.</translation>
    </message>
    <message>
        <source>Nobody has ever used this account. If you expected money there, it is in another file.</source>
        <translation>Nadie ha usado nunca esta cuenta. Si esperabas encontrar dinero, está en otro archivo.</translation>
    </message>
</context>
<context>
    <name>ClaimCard</name>
    <message>
        <source>Claim your dividends</source>
        <translation>Cobrar tus dividendos</translation>
    </message>
    <message>
        <source>Sign and claim</source>
        <translation>Firmar y cobrar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>Preguntando a la red…</translation>
    </message>
</context>
<context>
    <name>CommandHandler</name>
    <message>
        <source>The tour takes place in the demonstration, with money that is worth nothing. Your accounts are locked meanwhile and stay as they are: start Sakia again to come back to them.</source>
        <translation>El recorrido se hace en la demostración, con dinero que no vale nada. Mientras tanto tus cuentas quedan bloqueadas y como están: inicia Sakia de nuevo para volver a ellas.</translation>
    </message>
    <message>
        <source>Go to the demonstration?</source>
        <translation>¿Ir a la demostración?</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Next unit of amounts</source>
        <translation>Unidad siguiente para los importes</translation>
    </message>
    <message>
        <source>Hide or show amounts</source>
        <translation>Ocultar o mostrar los importes</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Leerlo todo de nuevo</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Ayuda de esta página</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer el recorrido</translation>
    </message>
    <message>
        <source>Quit Sakia</source>
        <translation>Salir de Sakia</translation>
    </message>
</context>
<context>
    <name>CommentPart</name>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Comentario</translation>
    </message>
    <message>
        <source>Everybody can read it, for ever. Leave it empty if you like.</source>
        <translation>Todo el mundo podrá leerlo, para siempre. Puedes dejarlo vacío.</translation>
    </message>
    <message>
        <source>Public for ever. Free for {count} more characters, accents and emoji counting more.</source>
        <translation>Público para siempre. Gratis durante {count} caracteres más; los acentos y emojis cuentan más.</translation>
    </message>
    <message>
        <source>Public for ever. A comment this long makes the payment cost some cents; {count} more characters fit.</source>
        <translation>Público para siempre. Con un comentario tan largo, el pago cuesta unos céntimos; caben {count} caracteres más.</translation>
    </message>
    <message>
        <source>Public for ever. Plain letters without accents, digits and common signs.</source>
        <translation>Público para siempre. Letras sin acentos, cifras y signos corrientes.</translation>
    </message>
</context>
<context>
    <name>ConditionalCard</name>
    <message>
        <source>Money under conditions</source>
        <translation>Dinero con condiciones</translation>
    </message>
    <message>
        <source>Sign and take it</source>
        <translation>Firmar y tomarlo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Tomarlo</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>Preguntando a la red…</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>{amount}, put there by {sender}.</source>
        <translation>{amount}, que puso ahí {sender}.</translation>
    </message>
    <message>
        <source>{amount}.</source>
        <translation>{amount}.</translation>
    </message>
    <message>
        <source>You can take it now.</source>
        <translation>Puedes tomarlo ahora.</translation>
    </message>
    <message>
        <source>You can take it from {moment} on.</source>
        <translation>Podrás tomarlo desde este momento: {moment}.</translation>
    </message>
    <message>
        <source>It is yours alone, and locked until {moment}.</source>
        <translation>Es solo tuyo, y está bloqueado hasta este momento: {moment}.</translation>
    </message>
    <message>
        <source>You can never take it.</source>
        <translation>Nunca podrás tomarlo.</translation>
    </message>
    <message>
        <source>Only who knows a secret text can take it: Sakia cannot do that.</source>
        <translation>Hay que conocer un texto secreto para tomarlo: Sakia no puede hacerlo.</translation>
    </message>
    <message>
        <source>Several have to sign together to take it: Sakia cannot do that.</source>
        <translation>Varias personas deben firmar juntas para tomarlo: Sakia no puede hacerlo.</translation>
    </message>
    <message>
        <source>A secret text and several signatures are needed to take it: Sakia cannot do that.</source>
        <translation>Hacen falta un texto secreto y varias firmas para tomarlo: Sakia no puede hacerlo.</translation>
    </message>
    <message>
        <source>Its condition, or its age, could not be read.</source>
        <translation>No se pudo leer su condición o su antigüedad.</translation>
    </message>
    <message>
        <source>{person} can take it too, now.</source>
        <translation>{person} también puede tomarlo, ya mismo.</translation>
    </message>
    <message>
        <source>As long as it is there, {person} can take it from {moment} on.</source>
        <translation>Mientras siga ahí, {person} podrá tomarlo desde este momento: {moment}.</translation>
    </message>
    <message>
        <source>What others can take too is not in the balance. Take it, and it is yours alone.</source>
        <translation>Lo que otros también pueden tomar no está en el saldo. Tómalo, y será solo tuyo.</translation>
    </message>
    <message>
        <source>{amount} come into {account}, which alone has it from then on. There is no fee.</source>
        <translation>{amount} entran en {account}, que desde entonces será la única en tenerlos. No hay comisión.</translation>
    </message>
</context>
<context>
    <name>ConnectionBanner</name>
    <message>
        <source>See the network</source>
        <translation>Ver la red</translation>
    </message>
    <message>
        <source>Offline. The figures come when the network is back.</source>
        <translation>Sin conexión. Las cifras llegarán cuando vuelva la red.</translation>
    </message>
    <message>
        <source>Offline. These figures are of {moment}; paying waits for the network to come back.</source>
        <translation>Sin conexión. Estas cifras son de {moment}; para pagar hay que esperar a que vuelva la red.</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>New contact</source>
        <translation>Contacto nuevo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Your own word for this person; nobody else sees it.</source>
        <translation>El nombre que tú le das a esta persona; nadie más lo ve.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Somebody may have several accounts: they bear the same name in your histories.</source>
        <translation>Alguien puede tener varias cuentas: llevan el mismo nombre en tus historiales.</translation>
    </message>
    <message>
        <source>Another a&amp;ddress</source>
        <translation>Otra d&amp;irección</translation>
    </message>
    <message>
        <source>Add another address</source>
        <translation>Añadir otra dirección</translation>
    </message>
    <message>
        <source>Use the same key on this network</source>
        <translation>Usar la misma clave en esta red</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pagar</translation>
    </message>
    <message>
        <source>Remove {name} from your contacts?</source>
        <translation>¿Quitar {name} de tus contactos?</translation>
    </message>
    <message>
        <source>Past payments stay in your histories; your own word and your note go.</source>
        <translation>Los pagos pasados siguen en tus historiales; el nombre que le diste y tu nota desaparecen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Añadir un contacto</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Find a contact</source>
        <translation>Buscar un contacto</translation>
    </message>
    <message>
        <source>Give a name of your own to the people you pay: you find them again by it.</source>
        <translation>Dales un nombre tuyo a las personas a las que pagas: así las encontrarás de nuevo.</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>Todavía no hay contactos</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n dirección</numerusform>
            <numerusform>%n direcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the contacts</source>
        <translation>Exportar los contactos</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Nothing new is in this file.</source>
        <translation>En este archivo no hay nada nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n contact(s)?</source>
        <translation>
            <numerusform>¿Añadir %n contacto?</numerusform>
            <numerusform>¿Añadir %n contactos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) added.</source>
        <translation>
            <numerusform>%n contacto añadido.</numerusform>
            <numerusform>%n contactos añadidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already and stay as they are.</source>
        <translation>
            <numerusform>%n ya está y se queda como está.</numerusform>
            <numerusform>%n ya están y se quedan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read ({lines}).</source>
        <translation>
            <numerusform>%n línea no se puede leer ({lines}).</numerusform>
            <numerusform>%n líneas no se pueden leer ({lines}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose somebody to pay them, or to change their name, their addresses or your note.</source>
        <translation>Elige a alguien para pagarle, o para cambiar su nombre, sus direcciones o tu nota.</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>No hay nadie elegido</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>CopyWordButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A mistake of Sakia’s</source>
        <translation>Un fallo de Sakia</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This is all that a report holds: the program’s version, your system’s name, and the lines of the program that led to the mistake. No name, amount, address or secret is in it. Sakia has sent it to nobody; whom you give it to is up to you.</source>
        <translation>Esto es todo lo que contiene un informe: la versión del programa, el nombre de tu sistema y las líneas del programa que llevaron al fallo. No hay en él nombres, importes, direcciones ni secretos. Sakia no lo ha enviado a nadie; tú decides a quién se lo das.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
</context>
<context>
    <name>CredentialsView</name>
    <message>
        <source>Capitals, accents and spaces count: type exactly what you chose then.</source>
        <translation>Las mayúsculas, los acentos y los espacios cuentan: escribe exactamente lo que elegiste entonces.</translation>
    </message>
    <message>
        <source>Secret &amp;identifier</source>
        <translation>&amp;Identificador secreto</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>I have a recovery phrase instead</source>
        <translation>Prefiero usar una frase de recuperación</translation>
    </message>
    <message>
        <source>Identifier and password</source>
        <translation>Identificador y contraseña</translation>
    </message>
    <message>
        <source>Those of an account made with Cesium, Sakia or Silkaj before 2026. They always lead to some account: check its address at the next step.</source>
        <translation>Los de una cuenta creada con Cesium, Sakia o Silkaj antes de 2026. Siempre llevan a alguna cuenta: comprueba su dirección en el paso siguiente.</translation>
    </message>
    <message>
        <source>Find my account</source>
        <translation>Encontrar mi cuenta</translation>
    </message>
    <message>
        <source>Those of an account made with Sakia, Silkaj or the like. They always lead to some account: check its address at the next step.</source>
        <translation>Los de una cuenta creada con Sakia, Silkaj u otro programa parecido. Siempre llevan a alguna cuenta: comprueba su dirección en el paso siguiente.</translation>
    </message>
</context>
<context>
    <name>CurrencyFoundView</name>
    <message>
        <source>This is what they keep</source>
        <translation>Esto es lo que llevan</translation>
    </message>
    <message>
        <source>Use this currency</source>
        <translation>Usar esta moneda</translation>
    </message>
    <message>
        <source>{symbol}, known as “{name}”</source>
        <translation>{symbol}, conocida como «{name}»</translation>
    </message>
    <message>
        <source>{symbol}, unknown to this program</source>
        <translation>{symbol}, desconocida para este programa</translation>
    </message>
    <message>
        <source>Its first block (genesis), which tells it from every other currency: {genesis}</source>
        <translation>Su primer bloque (génesis), que la distingue de todas las demás: {genesis}</translation>
    </message>
    <message>
        <source>Compare the genesis with what the people of this currency publish.</source>
        <translation>Compara la génesis con la que publica la gente de esta moneda.</translation>
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
        <translation>Llegan con la primera conexión a un nodo.</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Todavía no hay cifras</translation>
    </message>
    <message>
        <source>What each member creates every day, the same for all.</source>
        <translation>Lo que cada miembro crea cada día, igual para todos.</translation>
    </message>
    <message>
        <source>Universal dividend</source>
        <translation>Dividendo universal</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>Next dividend</source>
        <translation>Próximo dividendo</translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>aún sin fecha</translation>
    </message>
    <message>
        <source>Next re-evaluation</source>
        <translation>Próxima reevaluación</translation>
    </message>
    <message>
        <source>What each member creates, the same for all.</source>
        <translation>Lo que crea cada miembro, igual para todos.</translation>
    </message>
    <message>
        <source>The dividend follows the average share. If it happened today, it would be {amount}.</source>
        <translation>El dividendo sigue la parte media. Si ocurriera hoy, sería de {amount}.</translation>
    </message>
    <message>
        <source>Every six months the dividend follows the average share. If it happened today, one dividend would be {amount}.</source>
        <translation>Cada seis meses el dividendo sigue a la parte media. Si fuera hoy, un dividendo valdría {amount}.</translation>
    </message>
    <message>
        <source>All dividends created since the start, those not claimed yet included (M).</source>
        <translation>Todos los dividendos creados desde el principio, incluidos los que aún no se han cobrado (M).</translation>
    </message>
    <message>
        <source>Money in all</source>
        <translation>Masa monetaria</translation>
    </message>
    <message>
        <source>People in the web of trust, who create the money together (N).</source>
        <translation>Personas de la red de confianza, que crean juntas la moneda (N).</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>All the money divided by the number of members (M/N): {amount}.</source>
        <translation>Toda la moneda dividida por el número de miembros (M/N): {amount}.</translation>
    </message>
    <message>
        <source>Average share</source>
        <translation>Parte media</translation>
    </message>
    <message>
        <source>At this pace it grows by {percent} in a year.</source>
        <translation>A este ritmo crece un {percent} en un año.</translation>
    </message>
    <message>
        <source>What each member creates, the same for all: one every {duration}.</source>
        <translation>Lo que crea cada miembro, igual para todos: uno cada {duration}.</translation>
    </message>
    <message>
        <source>Every {duration} the dividend follows the average share. If it happened today, one dividend would be {amount}.</source>
        <translation>Cada {duration} el dividendo sigue la parte media. Si fuera hoy, un dividendo sería de {amount}.</translation>
    </message>
    <message>
        <source>All dividends created since the start (M).</source>
        <translation>Todos los dividendos creados desde el principio (M).</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} a las {time}</translation>
    </message>
    <message>
        <source>as of {moment}, block {number}</source>
        <translation>datos de {moment}, bloque {number}</translation>
    </message>
    <message>
        <source>block {number} of the former network</source>
        <translation>bloque {number} de la red antigua</translation>
    </message>
    <message>
        <source>block {number}</source>
        <translation>bloque {number}</translation>
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
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>{duration} ago</source>
        <translation>hace {duration}</translation>
    </message>
    <message>
        <source>in {duration}</source>
        <translation>dentro de {duration}</translation>
    </message>
</context>
<context>
    <name>DemonstrationCard</name>
    <message>
        <source>Demonstration</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>A village that lives on this computer alone. Try everything; you can start again from nothing.</source>
        <translation>Un pueblo que solo vive en este ordenador. Pruébalo todo; puedes volver a empezar de cero.</translation>
    </message>
    <message>
        <source>A village that lives on this computer alone, to try everything in. Your accounts stay as they are.</source>
        <translation>Un pueblo que solo vive en este ordenador, para probarlo todo. Tus cuentas se quedan como están.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer el recorrido</translation>
    </message>
    <message>
        <source>Start afresh…</source>
        <translation>Empezar de cero…</translation>
    </message>
    <message>
        <source>Everything done here is forgotten: the demonstration’s accounts, payments, contacts and the steps of the tour. It was worth nothing, and cannot be brought back. Language, colours and units stay, and so do your real accounts, which are kept elsewhere.</source>
        <translation>Se olvida todo lo hecho aquí: las cuentas, los pagos y los contactos de la demostración, y los pasos del recorrido. No valía nada y no se puede recuperar. El idioma, los colores y las unidades se quedan, y también tus cuentas de verdad, que se guardan en otro sitio.</translation>
    </message>
    <message>
        <source>Start the demonstration afresh?</source>
        <translation>¿Empezar la demostración de cero?</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Empezar de cero</translation>
    </message>
</context>
<context>
    <name>DeriveView</name>
    <message>
        <source>&amp;Recovery phrase</source>
        <translation>&amp;Frase de recuperación</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Your own word for it; nobody else sees it.</source>
        <translation>El nombre que tú le das; nadie más lo ve.</translation>
    </message>
    <message>
        <source>Another account of a phrase I have here</source>
        <translation>Otra cuenta de una frase que ya está aquí</translation>
    </message>
    <message>
        <source>Add this account</source>
        <translation>Añadir esta cuenta</translation>
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
        <translation>Te damos la bienvenida a Sakia</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Where does the account come from?</source>
        <translation>¿De dónde viene la cuenta?</translation>
    </message>
    <message>
        <source>A wallet for the free currency Ğ1 and others like it: your accounts, your payments and their history. Your keys stay on this computer, encrypted, and nowhere else.</source>
        <translation>Un monedero para la moneda libre Ğ1 y otras como ella: tus cuentas, tus pagos y su historial. Tus claves se quedan en este ordenador, cifradas, y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Crear una cuenta</translation>
    </message>
    <message>
        <source>Twelve words to write down, a password, and it is yours.</source>
        <translation>Doce palabras que apuntar, una contraseña, y es tuya.</translation>
    </message>
    <message>
        <source>I already have an account</source>
        <translation>Ya tengo una cuenta</translation>
    </message>
    <message>
        <source>See the balance and the history of any account. Paying from it needs its key.</source>
        <translation>Mira el saldo y el historial de cualquier cuenta. Para pagar con ella hace falta su clave.</translation>
    </message>
    <message>
        <source>Watch an address</source>
        <translation>Seguir una dirección</translation>
    </message>
    <message>
        <source>A separate account with its own address; the recovery phrase you have restores it too.</source>
        <translation>Una cuenta aparte con su propia dirección; la frase de recuperación que tienes también la recupera.</translation>
    </message>
    <message>
        <source>Another account of a phrase I have here</source>
        <translation>Otra cuenta de una frase que ya está aquí</translation>
    </message>
    <message>
        <source>A test network, or another free currency: give the addresses of its servers.</source>
        <translation>Una red de pruebas u otra moneda libre: da las direcciones de sus servidores.</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Otra moneda</translation>
    </message>
    <message>
        <source>A small village that lives on this computer alone: pay and be paid, nothing is at stake.</source>
        <translation>Un pueblecito que solo vive en este ordenador: paga y cobra, sin arriesgar nada.</translation>
    </message>
    <message>
        <source>Try it without money</source>
        <translation>Probar sin dinero</translation>
    </message>
    <message>
        <source>Camille’s accounts in a small village that lives on this computer alone. Password: {password}</source>
        <translation>Las cuentas de Camille en un pueblecito que solo vive en este ordenador. Contraseña: {password}</translation>
    </message>
    <message>
        <source>Open the demonstration’s accounts</source>
        <translation>Abrir las cuentas de la demostración</translation>
    </message>
    <message>
        <source>By its recovery phrase, its key file, or its secret identifier and password of Cesium or Sakia.</source>
        <translation>Con su frase de recuperación, su archivo de clave o su identificador secreto y su contraseña de Cesium o Sakia.</translation>
    </message>
</context>
<context>
    <name>DownloadPage</name>
    <message>
        <source>Check a download</source>
        <translation>Comprobar una descarga</translation>
    </message>
    <message>
        <source>Before you open it</source>
        <translation>Antes de abrirlo</translation>
    </message>
    <message>
        <source>Drop the file you downloaded on this page, or choose it. It is read and compared, never started.</source>
        <translation>Suelta en esta página el archivo descargado, o elígelo. Se lee y se compara, nunca se ejecuta.</translation>
    </message>
    <message>
        <source>{list} and {signature} of the same version must lie beside it, or be dropped with it; both are published with every release.</source>
        <translation>{list} y {signature} de la misma versión deben estar a su lado, o soltarse con él; ambos se publican con cada versión.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose the list…</source>
        <translation>Elegir la lista…</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 del archivo</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of the file</source>
        <translation>Copiar el SHA-256 del archivo</translation>
    </message>
    <message>
        <source>{name} – {size} bytes</source>
        <translation>{name} – {size} bytes</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Se está leyendo el archivo…</translation>
    </message>
    <message>
        <source>File to check</source>
        <translation>Archivo que comprobar</translation>
    </message>
    <message>
        <source>List of a release</source>
        <translation>Lista de una versión</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This is a mistake of Sakia’s, not yours. Your money is where it was.</source>
        <translation>Es un fallo de Sakia, no tuyo. Tu dinero está donde estaba.</translation>
    </message>
    <message>
        <source>Possible from {date}.</source>
        <translation>Será posible a partir del {date}.</translation>
    </message>
    <message>
        <source>The network refused it, and does not say why.</source>
        <translation>La red lo rechazó y no dice por qué.</translation>
    </message>
    <message>
        <source>A rule of the currency forbids it ({rule}). No money moved.</source>
        <translation>Una regla de la moneda lo prohíbe ({rule}). No se ha movido dinero.</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Escribe una contraseña.</translation>
    </message>
    <message>
        <source>This password holds a sign that cannot be read. Type it again.</source>
        <translation>Esta contraseña contiene un signo ilegible. Escríbela de nuevo.</translation>
    </message>
    <message>
        <source>This is not the password. Mind the capital letters and the keyboard.</source>
        <translation>Esta no es la contraseña. Fíjate en las mayúsculas y en el teclado.</translation>
    </message>
    <message>
        <source>There is a vault here already. It was left as it is.</source>
        <translation>Aquí ya hay una caja fuerte. Se ha dejado como está.</translation>
    </message>
    <message>
        <source>There is no vault here yet: add an account first.</source>
        <translation>Aquí todavía no hay caja fuerte: añade primero una cuenta.</translation>
    </message>
    <message>
        <source>Sakia is locked. Unlock it and try again.</source>
        <translation>Sakia está bloqueado. Desbloquéalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This is not a secret that makes a key.</source>
        <translation>Esto no es un secreto del que salga una clave.</translation>
    </message>
    <message>
        <source>The computer has not enough free memory to open the vault ({memory_mib} MiB). Close other programs.</source>
        <translation>El ordenador no tiene bastante memoria libre para abrir la caja fuerte ({memory_mib} MiB). Cierra otros programas.</translation>
    </message>
    <message>
        <source>The system’s own safe cannot be used here. Use your password.</source>
        <translation>El almacén seguro del sistema no se puede usar aquí. Usa tu contraseña.</translation>
    </message>
    <message>
        <source>The system does not know this vault. Use your password.</source>
        <translation>El sistema no conoce esta caja fuerte. Usa tu contraseña.</translation>
    </message>
    <message>
        <source>The file of the vault is gone, but a backup is there. Nothing is lost before you choose.</source>
        <translation>El archivo de la caja fuerte ha desaparecido, pero hay una copia. No se pierde nada antes de que elijas.</translation>
    </message>
    <message>
        <source>A newer Sakia wrote this vault. Install it to open the vault; the file was left as it is.</source>
        <translation>Esta caja fuerte la escribió una versión más reciente de Sakia. Instálala para abrirla; el archivo se ha dejado como está.</translation>
    </message>
    <message>
        <source>The vault is saved, but its old backup could not be replaced. Check the disk, then try again.</source>
        <translation>La caja fuerte está guardada, pero no se pudo reemplazar su copia antigua. Comprueba el disco e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Type the words of your recovery phrase.</source>
        <translation>Escribe las palabras de tu frase de recuperación.</translation>
    </message>
    <message>
        <source>A recovery phrase has {allowed} words; there are {count} here.</source>
        <translation>Una frase de recuperación tiene {allowed} palabras; aquí hay {count}.</translation>
    </message>
    <message>
        <source>Word {position}, {word}, is in no list. The nearest: {nearest}.</source>
        <translation>La palabra {position}, {word}, no está en ninguna lista. La más parecida: {nearest}.</translation>
    </message>
    <message>
        <source>All words are right, but they do not fit together: one is another, or the order is wrong.</source>
        <translation>Todas las palabras son correctas, pero no encajan entre sí: una es otra, o el orden está mal.</translation>
    </message>
    <message>
        <source>There is no word list in this language.</source>
        <translation>No hay lista de palabras en este idioma.</translation>
    </message>
    <message>
        <source>Step {position} of the derivation is not written as it should: //0, //1…</source>
        <translation>El paso {position} de la derivación no está escrito como debe: //0, //1…</translation>
    </message>
    <message>
        <source>The derivation is too long.</source>
        <translation>La derivación es demasiado larga.</translation>
    </message>
    <message>
        <source>The number of step {position} of the derivation is too large.</source>
        <translation>El número del paso {position} de la derivación es demasiado grande.</translation>
    </message>
    <message>
        <source>Derivations with a password (///) are not supported.</source>
        <translation>No se admiten derivaciones con contraseña (///).</translation>
    </message>
    <message>
        <source>Step {position}: this kind of key takes // and not /.</source>
        <translation>Paso {position}: este tipo de clave lleva // y no /.</translation>
    </message>
    <message>
        <source>Type your secret identifier.</source>
        <translation>Escribe tu identificador secreto.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Escribe tu contraseña.</translation>
    </message>
    <message>
        <source>This text holds a sign that cannot be read. Type it again.</source>
        <translation>Este texto contiene un signo ilegible. Escríbelo de nuevo.</translation>
    </message>
    <message>
        <source>The comment is too long: {bytes} bytes, where {max_bytes} fit. Accents and emoji count more.</source>
        <translation>El comentario es demasiado largo: {bytes} bytes, y caben {max_bytes}. Los acentos y emojis cuentan más.</translation>
    </message>
    <message>
        <source>One payment pays each account once, and not the account that pays. Nothing was sent.</source>
        <translation>Un pago paga a cada cuenta una sola vez, y nunca a la que paga. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>One payment pays {most} people at most. Make two of it. Nothing was sent.</source>
        <translation>Un pago paga a {most} personas como mucho. Haz dos. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The recipient’s account does not exist yet and needs {existential_deposit_cents} to be opened; {amount_cents} is less. Nothing was sent.</source>
        <translation>La cuenta del destinatario aún no existe y necesita {existential_deposit_cents} para abrirse; {amount_cents} es menos. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>There is not enough: {missing_cents} are missing. {needed_cents} are needed and {available_cents} can be spent. Nothing was sent.</source>
        <translation>No hay suficiente: faltan {missing_cents}. Se necesitan {needed_cents} y se pueden gastar {available_cents}. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>This would empty the account, which must keep a little to stay open: {missing_cents} are missing. Choose “everything” to close it.</source>
        <translation>Esto vaciaría la cuenta, que debe conservar un poco para seguir abierta: faltan {missing_cents}. Elige «todo» para cerrarla.</translation>
    </message>
    <message>
        <source>The fee of {fee_cents} must come from money already in the account: {available_cents} can pay it. Nothing was sent.</source>
        <translation>La comisión de {fee_cents} debe salir del dinero que ya está en la cuenta: {available_cents} pueden pagarla. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>{held_cents} are held in this account: it cannot be closed until they are free.</source>
        <translation>En esta cuenta hay {held_cents} retenidos: no se puede cerrar hasta que queden libres.</translation>
    </message>
    <message>
        <source>Only a member’s account has dividends to claim.</source>
        <translation>Solo la cuenta de un miembro tiene dividendos que cobrar.</translation>
    </message>
    <message>
        <source>There is no dividend to claim now: the next one comes within a day.</source>
        <translation>Ahora no hay ningún dividendo que cobrar: el próximo llega en menos de un día.</translation>
    </message>
    <message>
        <source>Something changed since you looked at this payment. Look at it once more before you sign.</source>
        <translation>Algo ha cambiado desde que miraste este pago. Míralo otra vez antes de firmar.</translation>
    </message>
    <message>
        <source>An earlier payment of this account came to nothing. A new one has to wait until that is certain.</source>
        <translation>Un pago anterior de esta cuenta no llegó a nada. Para hacer otro hay que esperar a que eso sea seguro.</translation>
    </message>
    <message>
        <source>This account was closed and opened again. A new payment has to wait until no old one can be played twice.</source>
        <translation>Esta cuenta se cerró y se abrió de nuevo. Un pago nuevo debe esperar hasta que ninguno antiguo pueda repetirse.</translation>
    </message>
    <message>
        <source>This payment is settled: there is nothing to send again.</source>
        <translation>Este pago está resuelto: no hay nada que enviar de nuevo.</translation>
    </message>
    <message>
        <source>A node gave figures of the dividend that cannot be true. They are not believed.</source>
        <translation>Un nodo dio cifras del dividendo que no pueden ser verdad. No se creen.</translation>
    </message>
    <message>
        <source>This unit has no meaning while the currency has no dividend.</source>
        <translation>Esta unidad no tiene sentido mientras la moneda no tenga dividendo.</translation>
    </message>
    <message>
        <source>This unit has no meaning while the currency has no members.</source>
        <translation>Esta unidad no tiene sentido mientras la moneda no tenga miembros.</translation>
    </message>
    <message>
        <source>This unit has no meaning while the currency has no money.</source>
        <translation>Esta unidad no tiene sentido mientras no haya dinero en la moneda.</translation>
    </message>
    <message>
        <source>The network waits for an earlier payment of this account before it takes this one.</source>
        <translation>La red espera un pago anterior de esta cuenta antes de aceptar este.</translation>
    </message>
    <message>
        <source>Another operation of this account took its place: this one can no longer be taken.</source>
        <translation>Otra operación de esta cuenta ocupó su lugar: esta ya no se puede aceptar.</translation>
    </message>
    <message>
        <source>The network did not recognise the signature. No money moved.</source>
        <translation>La red no reconoció la firma. No se ha movido dinero.</translation>
    </message>
    <message>
        <source>The payment waited too long and is no longer valid. No money moved.</source>
        <translation>El pago esperó demasiado y ya no es válido. No se ha movido dinero.</translation>
    </message>
    <message>
        <source>The server has too much to do. The payment is offered again soon.</source>
        <translation>El servidor tiene demasiado trabajo. El pago se le ofrecerá de nuevo pronto.</translation>
    </message>
    <message>
        <source>The server does not want this payment for now. It is offered again soon.</source>
        <translation>El servidor no quiere este pago por ahora. Se le ofrecerá de nuevo pronto.</translation>
    </message>
    <message>
        <source>Another operation of this account has the same number: the server keeps the first.</source>
        <translation>Otra operación de esta cuenta tiene el mismo número: el servidor se queda con la primera.</translation>
    </message>
    <message>
        <source>The network did not take the payment. No money moved.</source>
        <translation>La red no aceptó el pago. No se ha movido dinero.</translation>
    </message>
    <message>
        <source>A rule of the currency forbade it, and no server says which any more.</source>
        <translation>Una regla de la moneda lo prohibió, y ningún servidor dice ya cuál.</translation>
    </message>
    <message>
        <source>This money is frozen for now.</source>
        <translation>Este dinero está congelado por ahora.</translation>
    </message>
    <message>
        <source>No node can be reached. Check your connection; the figures shown are the last ones known.</source>
        <translation>No se llega a ningún nodo. Comprueba tu conexión; las cifras que ves son las últimas conocidas.</translation>
    </message>
    <message>
        <source>The node takes too long to answer. It is asked again soon.</source>
        <translation>El nodo tarda demasiado en responder. Se le preguntará de nuevo pronto.</translation>
    </message>
    <message>
        <source>The node’s answer makes no sense. It is not believed.</source>
        <translation>La respuesta del nodo no tiene sentido. No se cree.</translation>
    </message>
    <message>
        <source>The node’s answer is absurdly long. It was cut off and is not believed.</source>
        <translation>La respuesta del nodo es absurdamente larga. Se ha cortado y no se cree.</translation>
    </message>
    <message>
        <source>This node keeps another currency. Nothing it says is believed.</source>
        <translation>Este nodo lleva otra moneda. No se cree nada de lo que dice.</translation>
    </message>
    <message>
        <source>This node writes the addresses of another network. It is not believed.</source>
        <translation>Este nodo escribe las direcciones de otra red. No se le cree.</translation>
    </message>
    <message>
        <source>The node has too much to do. It is asked again soon.</source>
        <translation>El nodo tiene demasiado trabajo. Se le preguntará de nuevo pronto.</translation>
    </message>
    <message>
        <source>The connection to the node was closed. It is opened again soon.</source>
        <translation>La conexión con el nodo se cerró. Se abrirá de nuevo pronto.</translation>
    </message>
    <message>
        <source>This is not the address of a node: it starts with wss://, or with https:// for Duniter v1.</source>
        <translation>Esta no es la dirección de un nodo: empieza por wss://, o por https:// para Duniter v1.</translation>
    </message>
    <message>
        <source>The currency’s rules changed in a way this Sakia does not know. Nothing is signed; look for an update.</source>
        <translation>Las reglas de la moneda han cambiado de un modo que esta versión de Sakia no conoce. No se firma nada; busca una actualización.</translation>
    </message>
    <message>
        <source>The network is slow to make blocks final ({blocks} blocks behind). Signing waits until it has caught up.</source>
        <translation>La red tarda en hacer definitivos los bloques (lleva {blocks} bloques de retraso). Para firmar hay que esperar a que se ponga al día.</translation>
    </message>
    <message>
        <source>The blocks this node gives do not follow each other. It is not believed.</source>
        <translation>Los bloques que da este nodo no se siguen unos a otros. No se le cree.</translation>
    </message>
    <message>
        <source>This node is far behind the others. Another one is asked.</source>
        <translation>Este nodo va muy por detrás de los demás. Se pregunta a otro.</translation>
    </message>
    <message>
        <source>This node contradicts most of the others. It is set aside and nothing was signed. Review again: another one will be asked.</source>
        <translation>Este nodo contradice a la mayoría de los demás. Se ha apartado y no se ha firmado nada. Revisa de nuevo: se preguntará a otro.</translation>
    </message>
    <message>
        <source>The node gave a figure that its own proof refutes. It is set aside and nothing was signed. Review again: another node will be asked.</source>
        <translation>El nodo dio una cifra que su propia prueba desmiente. Se ha apartado y no se ha firmado nada. Revisa de nuevo: se preguntará a otro nodo.</translation>
    </message>
    <message>
        <source>The servers contradict each other and no majority says which is right. Nothing is signed with their figures; your money is where it was. Try again later, or look at the network page.</source>
        <translation>Los servidores se contradicen y ninguna mayoría dice cuál tiene razón. No se firma nada con sus cifras; tu dinero está donde estaba. Inténtalo más tarde o mira la página de la red.</translation>
    </message>
    <message>
        <source>This node describes the currency’s rules otherwise than most others. It is not believed.</source>
        <translation>Este nodo describe las reglas de la moneda de otra manera que la mayoría. No se le cree.</translation>
    </message>
    <message>
        <source>No way leads to this node: look at its address and at your connection.</source>
        <translation>Ningún camino lleva a este nodo: mira su dirección y tu conexión.</translation>
    </message>
    <message>
        <source>A web page answers instead of the node. Perhaps your network asks you to log in: open a browser and look.</source>
        <translation>Responde una página web en lugar del nodo. Quizá tu red pida que te identifiques: abre un navegador y míralo.</translation>
    </message>
    <message>
        <source>What answers cannot show that it is the node. Perhaps your network asks you to log in, or the date of this computer is wrong.</source>
        <translation>Lo que responde no puede demostrar que es el nodo. Quizá tu red pida que te identifiques, o la fecha de este ordenador esté mal.</translation>
    </message>
    <message>
        <source>The indexer cannot be reached: balances and payments work, histories wait.</source>
        <translation>No se llega al indexador: los saldos y los pagos funcionan, los historiales esperan.</translation>
    </message>
    <message>
        <source>The indexer takes too long to answer. It is asked again soon.</source>
        <translation>El indexador tarda demasiado en responder. Se le preguntará de nuevo pronto.</translation>
    </message>
    <message>
        <source>The indexer’s answer makes no sense. It is not believed.</source>
        <translation>La respuesta del indexador no tiene sentido. No se cree.</translation>
    </message>
    <message>
        <source>The indexer’s answer is absurdly long. It was cut off and is not believed.</source>
        <translation>La respuesta del indexador es absurdamente larga. Se ha cortado y no se cree.</translation>
    </message>
    <message>
        <source>This indexer reads another currency. Nothing it says is believed.</source>
        <translation>Este indexador lee otra moneda. No se cree nada de lo que dice.</translation>
    </message>
    <message>
        <source>This is not the address of an indexer: it starts with https:// or http://.</source>
        <translation>Esta no es la dirección de un indexador: debe empezar por https:// o http://.</translation>
    </message>
    <message>
        <source>The indexer has not read that far yet. It is asked again soon.</source>
        <translation>El indexador todavía no ha leído hasta ahí. Se le preguntará de nuevo pronto.</translation>
    </message>
    <message>
        <source>No way leads to this indexer: look at its address and at your connection.</source>
        <translation>Ningún camino lleva a este indexador: mira su dirección y tu conexión.</translation>
    </message>
    <message>
        <source>A web page answers instead of the indexer. Perhaps your network asks you to log in: open a browser and look.</source>
        <translation>Responde una página web en lugar del indexador. Quizá tu red pida que te identifiques: abre un navegador y míralo.</translation>
    </message>
    <message>
        <source>What answers cannot show that it is the indexer. Perhaps your network asks you to log in, or the date of this computer is wrong.</source>
        <translation>Lo que responde no puede demostrar que es el indexador. Quizá tu red pida que te identifiques, o la fecha de este ordenador esté mal.</translation>
    </message>
    <message>
        <source>The disk is full: {path} was not written. Make room and try again.</source>
        <translation>El disco está lleno: no se ha escrito {path}. Haz sitio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Sakia is open already with this profile: look for its window.</source>
        <translation>Sakia ya está abierto con este perfil: busca su ventana.</translation>
    </message>
    <message>
        <source>The disk is full: {folder}. Make room and try again.</source>
        <translation>El disco está lleno: {folder}. Haz sitio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The settings cannot be read; the usual ones are used. The first change keeps the old file as {aside}.</source>
        <translation>No se pueden leer los ajustes; se usan los habituales. Con el primer cambio, el archivo antiguo se guardará como {aside}.</translation>
    </message>
    <message>
        <source>The file that says which currency you use cannot be read, so this is the Ğ1: {path}. Nothing was deleted.</source>
        <translation>No se puede leer el archivo que dice qué moneda usas, así que esta es la Ğ1: {path}. No se ha borrado nada.</translation>
    </message>
    <message>
        <source>The neighbour cannot pay just now. Try again in a moment.</source>
        <translation>El vecino no puede pagar ahora mismo. Inténtalo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>The demonstration could not start. Try again.</source>
        <translation>La demostración no pudo empezar. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The demonstration’s file is damaged or of another version; it is kept as {aside}. Try again: a new demonstration begins.</source>
        <translation>El archivo de la demostración está dañado o es de otra versión; se guarda como {aside}. Inténtalo de nuevo: empezará otra demostración.</translation>
    </message>
    <message>
        <source>The demonstration’s file cannot be read.</source>
        <translation>No se puede leer el archivo de la demostración.</translation>
    </message>
    <message>
        <source>Another version of Sakia wrote the demonstration’s file.</source>
        <translation>El archivo de la demostración lo escribió otra versión de Sakia.</translation>
    </message>
    <message>
        <source>A newer Sakia wrote this database. Install it; the file was left as it is: {path}.</source>
        <translation>Esta base de datos la escribió una versión más reciente de Sakia. Instálala; el archivo se ha dejado como está: {path}.</translation>
    </message>
    <message>
        <source>The database is damaged and was left as it is: {path}. Your money is on the network and your keys in the vault; take the file away and Sakia reads everything again.</source>
        <translation>La base de datos está dañada y se ha dejado como está: {path}. Tu dinero está en la red y tus claves en la caja fuerte; retira el archivo y Sakia lo leerá todo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full. Make room; nothing is lost, the network remembers.</source>
        <translation>El disco está lleno. Haz sitio; no se pierde nada, la red lo recuerda.</translation>
    </message>
    <message>
        <source>A server gave an amount that cannot be. It was not kept.</source>
        <translation>Un servidor dio un importe imposible. No se ha guardado.</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>Escribe un importe.</translation>
    </message>
    <message>
        <source>{character} at place {position} does not belong in a number.</source>
        <translation>{character}, en el lugar {position}, no puede estar en un número.</translation>
    </message>
    <message>
        <source>The separators of this number are not where thousands are (place {position}).</source>
        <translation>Los separadores de este número no están donde van los millares (lugar {position}).</translation>
    </message>
    <message>
        <source>An amount to pay cannot be less than zero.</source>
        <translation>Un importe que pagar no puede ser menor que cero.</translation>
    </message>
    <message>
        <source>Too many decimals: {given}, where {allowed} are possible.</source>
        <translation>Demasiados decimales: {given}, y pueden ser {allowed}.</translation>
    </message>
    <message>
        <source>This can be read as {as_decimal} or as {as_groups}. Write it without the separator of thousands.</source>
        <translation>Esto se puede leer como {as_decimal} o como {as_groups}. Escríbelo sin el separador de millares.</translation>
    </message>
    <message>
        <source>This is too long for an amount.</source>
        <translation>Esto es demasiado largo para un importe.</translation>
    </message>
    <message>
        <source>Type an amount above zero.</source>
        <translation>Escribe un importe mayor que cero.</translation>
    </message>
    <message>
        <source>This is less than a cent, the smallest amount there is.</source>
        <translation>Esto es menos de un céntimo, el importe más pequeño que existe.</translation>
    </message>
    <message>
        <source>This is more than all the money there can be ({maximum_cents}).</source>
        <translation>Esto es más que todo el dinero que puede existir ({maximum_cents}).</translation>
    </message>
    <message>
        <source>Type or paste an address.</source>
        <translation>Escribe o pega una dirección.</translation>
    </message>
    <message>
        <source>The character {character} at place {position} is in no address. Look at it once more.</source>
        <translation>El carácter {character}, en el lugar {position}, no aparece en ninguna dirección. Míralo otra vez.</translation>
    </message>
    <message>
        <source>An address has {expected} characters; this text has {length}. A part may be missing.</source>
        <translation>Una dirección tiene {expected} caracteres; este texto tiene {length}. Puede que falte una parte.</translation>
    </message>
    <message>
        <source>Capital and small letters got lost in this address. Copy it again from where it was shown.</source>
        <translation>En esta dirección se han perdido mayúsculas y minúsculas. Cópiala de nuevo de donde se mostraba.</translation>
    </message>
    <message>
        <source>A character of this address is wrong: its check does not match. Copy it once more.</source>
        <translation>Un carácter de esta dirección está mal: su comprobación no coincide. Cópiala otra vez.</translation>
    </message>
    <message>
        <source>This is an address of another network. On this network the same key is {offered}.</source>
        <translation>Esta es una dirección de otra red. En esta red, la misma clave es {offered}.</translation>
    </message>
    <message>
        <source>This link gives {parameter} twice. Ask for it once more.</source>
        <translation>Este enlace da {parameter} dos veces. Pídelo de nuevo.</translation>
    </message>
    <message>
        <source>This link asks for something Sakia cannot do.</source>
        <translation>Este enlace pide algo que Sakia no sabe hacer.</translation>
    </message>
    <message>
        <source>This is neither an address nor a request for a payment, nor the name of anybody known.</source>
        <translation>Esto no es una dirección, ni una petición de pago, ni el nombre de nadie conocido.</translation>
    </message>
    <message>
        <source>This looks like a secret: a recovery phrase or a key. Never paste it here and show it to nobody. Sakia did not keep it.</source>
        <translation>Esto parece un secreto: una frase de recuperación o una clave. No la pegues nunca aquí ni se la enseñes a nadie. Sakia no la ha guardado.</translation>
    </message>
    <message>
        <source>This request is for another currency: {named}.</source>
        <translation>Esta petición es de otra moneda: {named}.</translation>
    </message>
    <message>
        <source>This request was made on {issued_at} and is no longer valid. Ask for a new one.</source>
        <translation>Esta petición se hizo el {issued_at} y ya no es válida. Pide otra.</translation>
    </message>
    <message>
        <source>This key has no check against typing mistakes. Compare it with the person’s own.</source>
        <translation>Esta clave no tiene comprobación contra errores al teclear. Compárala con la de la propia persona.</translation>
    </message>
    <message>
        <source>This request asks for everything in the account.</source>
        <translation>Esta petición pide todo lo que hay en la cuenta.</translation>
    </message>
    <message>
        <source>This request also asks to send what remains to another account. Sakia does not do that.</source>
        <translation>Esta petición pide además enviar lo que quede a otra cuenta. Sakia no hace eso.</translation>
    </message>
    <message>
        <source>This link asks for a certification, not for a payment.</source>
        <translation>Este enlace pide una certificación, no un pago.</translation>
    </message>
    <message>
        <source>This request is marked as a demonstration.</source>
        <translation>Esta petición está marcada como demostración.</translation>
    </message>
    <message>
        <source>The site that made this link waits for an answer that Sakia does not send.</source>
        <translation>La web que hizo este enlace espera una respuesta que Sakia no envía.</translation>
    </message>
    <message>
        <source>You follow this account already.</source>
        <translation>Ya sigues esta cuenta.</translation>
    </message>
    <message>
        <source>There is no address in this text.</source>
        <translation>No hay ninguna dirección en este texto.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Dale un nombre a la cuenta.</translation>
    </message>
    <message>
        <source>This name is too long: {limit} characters fit.</source>
        <translation>Este nombre es demasiado largo: caben {limit} caracteres.</translation>
    </message>
    <message>
        <source>Give this person a name.</source>
        <translation>Dale un nombre a esta persona.</translation>
    </message>
    <message>
        <source>This is too long: {max_length} characters fit.</source>
        <translation>Esto es demasiado largo: caben {max_length} caracteres.</translation>
    </message>
    <message>
        <source>Not the words of your phrase: look at the word at place {positions} on your paper.</source>
        <translation>No son las palabras de tu frase: mira en tu papel la palabra número {positions}.</translation>
    </message>
    <message>
        <source>Choose at least one account.</source>
        <translation>Elige al menos una cuenta.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Las dos contraseñas no son iguales.</translation>
    </message>
    <message>
        <source>This password is easy to guess. Make it longer, or tick below that you know.</source>
        <translation>Esta contraseña es fácil de adivinar. Hazla más larga, o marca abajo que lo sabes.</translation>
    </message>
    <message>
        <source>A profile’s name is made of letters, digits, - and _.</source>
        <translation>El nombre de un perfil se compone de letras, cifras, - y _.</translation>
    </message>
    <message>
        <source>No currency called {name} is known here. Known: {known}.</source>
        <translation>Aquí no se conoce ninguna moneda llamada {name}. Conocidas: {known}.</translation>
    </message>
    <message>
        <source>This is no list of contacts: a CSV file with the columns name and address is expected.</source>
        <translation>Esto no es una lista de contactos: se espera un archivo CSV con las columnas name y address.</translation>
    </message>
    <message>
        <source>This is no picture that can be read. PNG and JPEG files are.</source>
        <translation>Esta imagen no se puede leer. Se pueden leer archivos PNG y JPEG.</translation>
    </message>
    <message>
        <source>No QR code was found. It must be whole, sharp, and not too small.</source>
        <translation>No se ha encontrado ningún código QR. Debe verse entero, nítido y no demasiado pequeño.</translation>
    </message>
    <message>
        <source>There are several codes in sight. Show one alone.</source>
        <translation>Hay varios códigos a la vista. Muestra solo uno.</translation>
    </message>
    <message>
        <source>The clipboard is empty. Copy a picture, a link or an address.</source>
        <translation>El portapapeles está vacío. Copia una imagen, un enlace o una dirección.</translation>
    </message>
    <message>
        <source>This system gives no picture of the screen. Take one yourself, and open its file here.</source>
        <translation>Este sistema no da ninguna imagen de la pantalla. Haz tú una captura y abre aquí su archivo.</translation>
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
        <translation>Esta cuenta no tiene ninguna identidad: solo la tiene quien fue invitado por un miembro.</translation>
    </message>
    <message>
        <source>This identity has its name already; a name is final.</source>
        <translation>Esta identidad ya tiene nombre; un nombre es definitivo.</translation>
    </message>
    <message>
        <source>This account has been invited already: it owns an identity.</source>
        <translation>Esta cuenta ya fue invitada: tiene una identidad.</translation>
    </message>
    <message>
        <source>There is no such identity, or it was removed.</source>
        <translation>No existe tal identidad, o se eliminó.</translation>
    </message>
    <message>
        <source>This name is taken. A name is never given twice, even when its identity is gone: choose another.</source>
        <translation>Este nombre está ocupado. Un nombre nunca se da dos veces, ni siquiera cuando su identidad ya no existe: elige otro.</translation>
    </message>
    <message>
        <source>A name has 3 to 42 letters without accents, digits, “-” or “_”, and nothing else.</source>
        <translation>Un nombre tiene de 3 a 42 letras sin acentos, cifras, «-» o «_», y nada más.</translation>
    </message>
    <message>
        <source>Only members invite newcomers, and this account’s owner is none.</source>
        <translation>Solo los miembros invitan a personas nuevas, y el titular de esta cuenta no lo es.</translation>
    </message>
    <message>
        <source>You invited somebody a short while ago: between two invitations there must be five days.</source>
        <translation>Has invitado a alguien hace poco: entre dos invitaciones deben pasar cinco días.</translation>
    </message>
    <message>
        <source>This account does not exist yet: it must hold a little money first. Pay it 3.00, for instance.</source>
        <translation>Esta cuenta aún no existe: antes debe tener un poco de dinero. Págale 3,00, por ejemplo.</translation>
    </message>
    <message>
        <source>The newcomer’s account must hold a little money of its own first, about 3.00. You can lend it.</source>
        <translation>La cuenta de la persona nueva debe tener antes un poco de dinero propio, unos 3,00. Puedes prestárselo.</translation>
    </message>
    <message>
        <source>The newcomer’s account is linked to somebody’s identity: they must unlink it, or take another one.</source>
        <translation>La cuenta de la persona nueva está vinculada a la identidad de alguien: debe desvincularla o usar otra.</translation>
    </message>
    <message>
        <source>Only an identity that was a member once can be revoked. This one disappears by itself if it is left.</source>
        <translation>Solo se puede revocar una identidad que alguna vez fue miembro. Esta desaparece sola si se deja.</translation>
    </message>
    <message>
        <source>The signature does not belong to this key, this identity and this currency.</source>
        <translation>La firma no corresponde a esta clave, esta identidad y esta moneda.</translation>
    </message>
    <message>
        <source>The account makes blocks as a smith: it must go offline before its identity can change accounts.</source>
        <translation>La cuenta hace bloques como forjadora: debe desconectarse antes de que su identidad pueda cambiar de cuenta.</translation>
    </message>
    <message>
        <source>The account made blocks as a smith a short while ago: its identity cannot change accounts yet.</source>
        <translation>La cuenta hizo bloques como forjadora hace poco: su identidad todavía no puede cambiar de cuenta.</translation>
    </message>
    <message>
        <source>This identity changed accounts less than six months ago, and cannot do so again before.</source>
        <translation>Esta identidad cambió de cuenta hace menos de seis meses y no puede volver a hacerlo antes.</translation>
    </message>
    <message>
        <source>This account owns an identity already: choose another one.</source>
        <translation>Esta cuenta ya tiene una identidad: elige otra.</translation>
    </message>
    <message>
        <source>This identity has been with that account before and cannot go back to it.</source>
        <translation>Esta identidad ya estuvo en esa cuenta y no puede volver a ella.</translation>
    </message>
    <message>
        <source>This revocation was signed by a key that does not own the identity, or no longer may revoke it.</source>
        <translation>Esta revocación la firmó una clave que no tiene la identidad o que ya no puede revocarla.</translation>
    </message>
    <message>
        <source>This identity is revoked already, for good.</source>
        <translation>Esta identidad ya está revocada, para siempre.</translation>
    </message>
    <message>
        <source>This account is linked to no identity.</source>
        <translation>Esta cuenta no está vinculada a ninguna identidad.</translation>
    </message>
    <message>
        <source>The currency has given this identity a status that this version of Sakia does not know: nothing is signed that depends on it. A newer version will know it.</source>
        <translation>La moneda ha dado a esta identidad un estado que esta versión de Sakia no conoce: no se firma nada que dependa de él. Una versión más nueva lo conocerá.</translation>
    </message>
    <message>
        <source>This account owns no identity: only members certify.</source>
        <translation>Esta cuenta no tiene ninguna identidad: solo los miembros certifican.</translation>
    </message>
    <message>
        <source>Nobody can certify themselves.</source>
        <translation>Nadie puede certificarse a sí mismo.</translation>
    </message>
    <message>
        <source>You need five certifications in force yourself before you can certify.</source>
        <translation>Tú también debes tener cinco certificaciones vigentes antes de poder certificar.</translation>
    </message>
    <message>
        <source>You certified somebody a short while ago: between two certifications there must be five days.</source>
        <translation>Has certificado a alguien hace poco: entre dos certificaciones deben pasar cinco días.</translation>
    </message>
    <message>
        <source>You certify this person already: renew the certification instead.</source>
        <translation>Ya certificas a esta persona: renueva más bien la certificación.</translation>
    </message>
    <message>
        <source>Your certification of this person has ended: certify them anew instead of renewing.</source>
        <translation>Tu certificación de esta persona ha terminado: certifícala de nuevo en lugar de renovar.</translation>
    </message>
    <message>
        <source>This person waits for your certification already.</source>
        <translation>Esta persona ya espera tu certificación.</translation>
    </message>
    <message>
        <source>This identity is no member: there is no membership to end.</source>
        <translation>Esta identidad no es miembro: no hay membresía que terminar.</translation>
    </message>
    <message>
        <source>The membership began or was renewed too short a time ago to be ended.</source>
        <translation>La membresía empezó o se renovó hace demasiado poco para terminarla.</translation>
    </message>
    <message>
        <source>This person once asked to leave the web of trust: nobody can certify them any more.</source>
        <translation>Esta persona pidió un día dejar la red de confianza: ya nadie puede certificarla.</translation>
    </message>
    <message>
        <source>{most} people wait for your certification already: more would wait for years.</source>
        <translation>Ya hay {most} personas que esperan tu certificación: las siguientes esperarían años.</translation>
    </message>
    <message>
        <source>Five certifications in force are needed to become or stay a member.</source>
        <translation>Se necesitan cinco certificaciones vigentes para hacerse o seguir siendo miembro.</translation>
    </message>
    <message>
        <source>This person cannot be certified now: they have not chosen their name yet, or their identity is revoked.</source>
        <translation>Ahora no se puede certificar a esta persona: aún no ha elegido su nombre, o su identidad está revocada.</translation>
    </message>
    <message>
        <source>An invitation certifies too, and you certified a short while ago: there must be five days between.</source>
        <translation>Una invitación también certifica, y has certificado hace poco: entre una y otra deben pasar cinco días.</translation>
    </message>
    <message>
        <source>You need five certifications in force yourself before you can invite.</source>
        <translation>Tú también debes tener cinco certificaciones vigentes antes de poder invitar.</translation>
    </message>
    <message>
        <source>An invitation certifies too, and all your 100 certifications are in use.</source>
        <translation>Una invitación también certifica, y tus 100 certificaciones están todas en uso.</translation>
    </message>
    <message>
        <source>You are not a member now: only members certify.</source>
        <translation>Ahora no eres miembro: solo los miembros certifican.</translation>
    </message>
    <message>
        <source>The membership began or was renewed too short a time ago to be renewed.</source>
        <translation>La membresía empezó o se renovó hace demasiado poco para renovarla.</translation>
    </message>
    <message>
        <source>There is no membership that could be renewed.</source>
        <translation>No hay ninguna membresía que se pueda renovar.</translation>
    </message>
    <message>
        <source>This person is a member already.</source>
        <translation>Esta persona ya es miembro.</translation>
    </message>
    <message>
        <source>The distance is being evaluated already: the result comes within about twelve minutes.</source>
        <translation>La distancia ya se está evaluando: el resultado llega en unos doce minutos.</translation>
    </message>
    <message>
        <source>Only a member can ask for somebody else.</source>
        <translation>Solo un miembro puede pedirlo para otra persona.</translation>
    </message>
    <message>
        <source>This is not possible at this point of the identity’s life: it has no name yet, or it is revoked.</source>
        <translation>Esto no es posible en este momento de la vida de la identidad: aún no tiene nombre, o está revocada.</translation>
    </message>
    <message>
        <source>One can ask for somebody else only while they have not been a member yet.</source>
        <translation>Solo se puede pedir para otra persona mientras no haya sido miembro todavía.</translation>
    </message>
    <message>
        <source>Too many people ask at this moment: try again in a few minutes.</source>
        <translation>Demasiada gente pide en este momento: inténtalo de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>{price_cents} are held while the distance is evaluated, and the account must stay open: {needed_cents} must be free and {available_cents} are. Dividends not claimed yet do not count: claim them first.</source>
        <translation>Se retienen {price_cents} mientras se evalúa la distancia, y la cuenta debe seguir abierta: deben estar libres {needed_cents} y lo están {available_cents}. Los dividendos por cobrar no cuentan: cóbralos antes.</translation>
    </message>
    <message>
        <source>The evaluation of distances met a difficulty that only those who make blocks can mend.</source>
        <translation>La evaluación de distancias tropezó con una dificultad que solo pueden resolver quienes hacen los bloques.</translation>
    </message>
    <message>
        <source>This is not the document that is wanted here: take the file, or the whole text, as it was saved.</source>
        <translation>Este no es el documento que se pide aquí: usa el archivo, o el texto entero, tal como se guardó.</translation>
    </message>
    <message>
        <source>A newer version of Sakia wrote this document: update to read it.</source>
        <translation>Este documento lo escribió una versión más nueva de Sakia: actualiza Sakia para leerlo.</translation>
    </message>
    <message>
        <source>This document is of another currency. It has no effect in this one.</source>
        <translation>Este documento es de otra moneda. En esta no tiene efecto.</translation>
    </message>
    <message>
        <source>The key of {address} is not on this computer. Open this request where that account is.</source>
        <translation>La clave de {address} no está en este ordenador. Abre esta petición donde esté esa cuenta.</translation>
    </message>
    <message>
        <source>Open a key file, or paste what is in it.</source>
        <translation>Abre un archivo de clave o pega lo que contiene.</translation>
    </message>
    <message>
        <source>This is far too long for a key file.</source>
        <translation>Esto es demasiado largo para un archivo de clave.</translation>
    </message>
    <message>
        <source>This is not a key file of Duniter v1: neither PubSec, WIF, EWIF, seed, nor two lines.</source>
        <translation>Este no es un archivo de clave de Duniter v1: ni PubSec, ni WIF, ni EWIF, ni semilla, ni dos líneas.</translation>
    </message>
    <message>
        <source>This key file is of a version that is unknown here.</source>
        <translation>Este archivo de clave es de una versión desconocida aquí.</translation>
    </message>
    <message>
        <source>This holds the public key alone. To pay, the file with the secret key is needed.</source>
        <translation>Aquí solo está la clave pública. Para pagar hace falta el archivo con la clave secreta.</translation>
    </message>
    <message>
        <source>This is a DEWIF file, which is not read here: save the key as WIF or EWIF where you made it.</source>
        <translation>Este es un archivo DEWIF, que aquí no se puede leer: guarda la clave como WIF o EWIF allí donde la creaste.</translation>
    </message>
    <message>
        <source>This key file is damaged: a character is wrong or missing. Take another copy of it.</source>
        <translation>Este archivo de clave está dañado: un carácter está mal o falta. Usa otra copia.</translation>
    </message>
    <message>
        <source>Type the password of this file.</source>
        <translation>Escribe la contraseña de este archivo.</translation>
    </message>
    <message>
        <source>This is not the password of this file. The file itself is whole; capitals and accents count.</source>
        <translation>Esta no es la contraseña de este archivo. El archivo está intacto; las mayúsculas y los acentos cuentan.</translation>
    </message>
    <message>
        <source>One operator alone answers, and its word settles nothing. It goes on by itself when a second one answers; or add a server, and remove those of yours that no longer exist, on the network page.</source>
        <translation>Solo responde un operador, y su palabra sola no decide nada. Se sigue sin más cuando responda otro; o añade un servidor y quita los tuyos que ya no existan, en la página de la red.</translation>
    </message>
    <message>
        <source>A comment in this currency has plain letters without accents, digits and common signs only. Take out: {characters}</source>
        <translation>En esta moneda, un comentario solo tiene letras sin acentos, cifras y signos corrientes. Quita: {characters}</translation>
    </message>
    <message>
        <source>There is enough money, but not in pieces that make {amount_cents}. Round the amount, or wait for smaller pieces.</source>
        <translation>Hay dinero suficiente, pero no en trozos que sumen {amount_cents}. Redondea el importe o espera a tener trozos más pequeños.</translation>
    </message>
    <message>
        <source>This account holds nothing yet: it can pay, or publish anything, once it was paid.</source>
        <translation>Esta cuenta todavía no tiene nada: podrá pagar, o publicar algo, cuando reciba un pago.</translation>
    </message>
    <message>
        <source>What is on its way already takes {on_its_way_cents} of this account: {left_cents} can still be spent.</source>
        <translation>Lo que ya está en camino toma {on_its_way_cents} de esta cuenta: aún se pueden gastar {left_cents}.</translation>
    </message>
    <message>
        <source>This account cannot be emptied while something else of it is on its way ({count}). Wait until all is final.</source>
        <translation>Esta cuenta no se puede vaciar mientras haya algo más suyo en camino ({count}). Espera a que todo sea definitivo.</translation>
    </message>
    <message>
        <source>The dividends of this account are being claimed already. Look again once what is on its way is final.</source>
        <translation>Los dividendos de esta cuenta ya se están cobrando. Vuelve a mirar cuando lo que está en camino sea definitivo.</translation>
    </message>
    <message>
        <source>This was signed already and is on its way: a second time would do nothing. Wait until it is final.</source>
        <translation>Esto ya está firmado y en camino: una segunda vez no haría nada. Espera a que sea definitivo.</translation>
    </message>
    <message>
        <source>The identity of this account is moving to another account, or is being revoked: this would fail. Wait until that is final.</source>
        <translation>La identidad de esta cuenta está pasando a otra cuenta, o se está revocando: esto fallaría. Espera a que eso sea definitivo.</translation>
    </message>
    <message>
        <source>The money of this payment was spent by another one first. This one can no longer be made.</source>
        <translation>Otro pago gastó antes el dinero de este. Este ya no se puede hacer.</translation>
    </message>
    <message>
        <source>The network went back on the block that this payment rests on. No money moved: make the payment again.</source>
        <translation>La red anuló el bloque en el que se apoya este pago. No se ha movido dinero: haz el pago de nuevo.</translation>
    </message>
    <message>
        <source>Sakia cannot do this in this currency.</source>
        <translation>Sakia no sabe hacer esto en esta moneda.</translation>
    </message>
    <message>
        <source>Choose the name of this identity first: before that it cannot change accounts.</source>
        <translation>Elige antes el nombre de esta identidad: hasta entonces no puede cambiar de cuenta.</translation>
    </message>
    <message>
        <source>A revoked identity cannot change accounts any more.</source>
        <translation>Una identidad revocada ya no puede cambiar de cuenta.</translation>
    </message>
    <message>
        <source>This money is no longer there, or is being brought in already.</source>
        <translation>Este dinero ya no está, o ya lo estás tomando.</translation>
    </message>
    <message>
        <source>This account cannot take this money now.</source>
        <translation>Esta cuenta no puede tomar este dinero ahora.</translation>
    </message>
    <message>
        <source>The network went back on the block that held this. It waits for another block: do nothing twice.</source>
        <translation>La red ha dado marcha atrás sobre el bloque que contenía esto. Otro bloque lo tomará: no repitas nada.</translation>
    </message>
    <message>
        <source>A newer Sakia ({version}) has used this profile since. Install that version, or a later one; this one leaves everything as it is: {folder}.</source>
        <translation>Una versión más reciente de Sakia ({version}) ha usado este perfil desde entonces. Instala esa versión, o una posterior; esta lo deja todo como está: {folder}.</translation>
    </message>
    <message>
        <source>This version of Sakia holds no key of the project to check with.</source>
        <translation>Esta versión de Sakia no contiene ninguna clave del proyecto con la que comprobar.</translation>
    </message>
    <message>
        <source>The project’s key did not sign this: it was altered, or another key signed it.</source>
        <translation>La clave del proyecto no firmó esto: fue alterado, o lo firmó otra clave.</translation>
    </message>
    <message>
        <source>This is not a signature of the kind the project uses.</source>
        <translation>No es una firma como las que usa el proyecto.</translation>
    </message>
    <message>
        <source>This is not a list of files as a release has it: take SHA256SUMS as it was downloaded.</source>
        <translation>No es la lista de archivos de una versión: usa SHA256SUMS tal como se descargó.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read.</source>
        <translation>No se puede leer el archivo {path}.</translation>
    </message>
    <message>
        <source>The project’s announcement makes no sense. It is not believed.</source>
        <translation>El anuncio del proyecto no tiene sentido. No se cree.</translation>
    </message>
    <message>
        <source>The project’s announcement is of a kind this Sakia does not know: look at the project’s page.</source>
        <translation>El anuncio del proyecto es de un tipo que esta versión de Sakia no conoce: mira la página del proyecto.</translation>
    </message>
    <message>
        <source>The newest announcement given is of {date}, and too old to count: something newer may be kept from you. Look at the project’s page yourself.</source>
        <translation>El último anuncio recibido es del {date}, demasiado antiguo para contar: quizá te oculten algo más reciente. Mira tú la página del proyecto.</translation>
    </message>
    <message>
        <source>The project’s announcement is of the future: look at the date of this computer.</source>
        <translation>El anuncio del proyecto es del futuro: mira la fecha de este ordenador.</translation>
    </message>
    <message>
        <source>An announcement older than one seen before was given: somebody may be hiding what came since. It is not believed.</source>
        <translation>Se ha recibido un anuncio más antiguo que otro ya visto: quizá alguien oculte lo que vino después. No se cree.</translation>
    </message>
    <message>
        <source>The project’s server cannot be reached. Nothing is known anew.</source>
        <translation>No se puede alcanzar el servidor del proyecto. No se sabe nada nuevo.</translation>
    </message>
    <message>
        <source>The answer of the project’s server is absurdly long. It was cut off and is not believed.</source>
        <translation>La respuesta del servidor del proyecto es absurdamente larga. Se ha cortado y no se cree.</translation>
    </message>
    <message>
        <source>It waited for a block longer than the currency’s rules allow, and no block can hold it any more.</source>
        <translation>Esperó un bloque más tiempo del que permiten las reglas de la moneda, y ya ningún bloque puede contenerlo.</translation>
    </message>
    <message>
        <source>This account owns no identity.</source>
        <translation>Esta cuenta no tiene identidad.</translation>
    </message>
    <message>
        <source>This is no revocation document of this currency: take the file exactly as it was saved.</source>
        <translation>No es un documento de revocación de esta moneda: toma el archivo tal como se guardó.</translation>
    </message>
    <message>
        <source>This has been asked for already, and waits for a block.</source>
        <translation>Esto ya se ha pedido, y espera un bloque.</translation>
    </message>
    <message>
        <source>You certify this person already, and since so short a time that it cannot be renewed yet.</source>
        <translation>Ya certificas a esta persona, y desde hace tan poco que aún no se puede renovar.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or switch it on.</source>
        <translation>No se ha encontrado ninguna cámara. Conecte una o enciéndala.</translation>
    </message>
    <message>
        <source>Sakia looks through a camera only where its optional part “camera” is installed.</source>
        <translation>Sakia solo mira por una cámara si está instalada su parte opcional «camera».</translation>
    </message>
    <message>
        <source>The system lacks a library without which Sakia cannot look through a camera.</source>
        <translation>Al sistema le falta una biblioteca sin la cual Sakia no puede mirar por una cámara.</translation>
    </message>
    <message>
        <source>The camera gives no picture. Another program may be using it, or the system may not allow it.</source>
        <translation>La cámara no da imagen. Puede que otro programa la esté usando o que el sistema no lo permita.</translation>
    </message>
    <message>
        <source>The vault does not hold this secret any more. Restore the account with its words or its key file.</source>
        <translation>La caja fuerte ya no contiene este secreto. Recupera la cuenta con sus palabras o su archivo de clave.</translation>
    </message>
    <message>
        <source>The vault does not hold the key of this account. Restore the account with its words or its key file.</source>
        <translation>La caja fuerte no contiene la clave de esta cuenta. Recupera la cuenta con sus palabras o su archivo de clave.</translation>
    </message>
    <message>
        <source>The vault is full. Nothing was added. Remove an account first.</source>
        <translation>La caja fuerte está llena. No se ha añadido nada. Quita antes una cuenta.</translation>
    </message>
    <message>
        <source>What the system keeps does not open the vault any more. Use your password; the settings let you open with your session again.</source>
        <translation>Lo que guarda el sistema ya no abre la caja fuerte. Usa tu contraseña; los ajustes permiten volver a abrir con tu sesión.</translation>
    </message>
    <message>
        <source>The file in the place of the vault is something else. It was left as it is. Your money is on the network: the words of your accounts bring it back.</source>
        <translation>El archivo que está en lugar de la caja fuerte es otra cosa. Se ha dejado como está. Tu dinero está en la red: con las palabras de tus cuentas vuelves a él.</translation>
    </message>
    <message>
        <source>A part of the vault’s file is missing. It was left as it is. Your money is on the network: the words of your accounts bring it back.</source>
        <translation>Falta una parte del archivo de la caja fuerte. Se ha dejado como está. Tu dinero está en la red: con las palabras de tus cuentas vuelves a él.</translation>
    </message>
    <message>
        <source>The vault’s file was altered or damaged. It was left as it is. Your money is on the network: the words of your accounts bring it back.</source>
        <translation>El archivo de la caja fuerte fue modificado o está dañado. Se ha dejado como está. Tu dinero está en la red: con las palabras de tus cuentas vuelves a él.</translation>
    </message>
    <message>
        <source>The vault’s file asks for an absurd amount of work. It was left as it is. Your money is on the network: the words of your accounts bring it back.</source>
        <translation>El archivo de la caja fuerte pide una cantidad absurda de trabajo. Se ha dejado como está. Tu dinero está en la red: con las palabras de tus cuentas vuelves a él.</translation>
    </message>
    <message>
        <source>The vault’s file is far too large. It was left as it is. Your money is on the network: the words of your accounts bring it back.</source>
        <translation>El archivo de la caja fuerte es demasiado grande. Se ha dejado como está. Tu dinero está en la red: con las palabras de tus cuentas vuelves a él.</translation>
    </message>
    <message>
        <source>There is no backup of the vault. Your money is on the network: the words of your accounts bring it back.</source>
        <translation>No hay ninguna copia de la caja fuerte. Tu dinero está en la red: con las palabras de tus cuentas vuelves a él.</translation>
    </message>
    <message>
        <source>An amount of nothing cannot be paid. Type one above zero.</source>
        <translation>No se puede pagar un importe de cero. Escribe uno mayor que cero.</translation>
    </message>
    <message>
        <source>This amount is larger than all the money there can be. Type a smaller one.</source>
        <translation>Este importe es mayor que todo el dinero que puede existir. Escribe uno menor.</translation>
    </message>
    <message>
        <source>There is nothing that can be sent from this account. Money must come in first, or what is held become free.</source>
        <translation>No hay nada que se pueda enviar desde esta cuenta. Antes debe entrar dinero, o quedar libre lo que está retenido.</translation>
    </message>
    <message>
        <source>The currency keeps this account open: something else rests on it. Leave a little in it.</source>
        <translation>La moneda mantiene abierta esta cuenta: algo más depende de ella. Deja un poco en ella.</translation>
    </message>
    <message>
        <source>The key of this account is not here: nothing can be paid from it. Restore the account with its words or its key file.</source>
        <translation>La clave de esta cuenta no está aquí: no se puede pagar nada desde ella. Recupera la cuenta con sus palabras o su archivo de clave.</translation>
    </message>
    <message>
        <source>The key of this account is not here, or Sakia is locked. Unlock Sakia, or restore the account with its words.</source>
        <translation>La clave de esta cuenta no está aquí, o Sakia está bloqueado. Desbloquea Sakia, o recupera la cuenta con sus palabras.</translation>
    </message>
    <message>
        <source>The account cannot pay the fee. No money moved. Put some money on it first.</source>
        <translation>La cuenta no puede pagar la comisión. No se ha movido dinero. Pon antes un poco de dinero en ella.</translation>
    </message>
    <message>
        <source>The recipient’s account would hold too little to exist. Send more at once.</source>
        <translation>La cuenta del destinatario tendría demasiado poco para existir. Envía más en un solo pago.</translation>
    </message>
    <message>
        <source>The recipient’s account cannot be opened with this amount. Send more at once.</source>
        <translation>La cuenta del destinatario no se puede abrir con este importe. Envía más en un solo pago.</translation>
    </message>
    <message>
        <source>There is not enough money in the account. Send less, or wait for money to come in.</source>
        <translation>No hay suficiente dinero en la cuenta. Envía menos, o espera a que entre dinero.</translation>
    </message>
    <message>
        <source>The account cannot be emptied: something else rests on it. Leave a little in it.</source>
        <translation>La cuenta no se puede vaciar: algo más depende de ella. Deja un poco en ella.</translation>
    </message>
    <message>
        <source>This would close the account, which the payment did not allow. Send less, or everything.</source>
        <translation>Esto cerraría la cuenta, y el pago no lo permitía. Envía menos, o todo.</translation>
    </message>
    <message>
        <source>This money is held for now. The page of the account says why.</source>
        <translation>Este dinero está retenido por ahora. La página de la cuenta dice por qué.</translation>
    </message>
    <message>
        <source>The node no longer remembers a block that old. Another one may: choose it on the network page.</source>
        <translation>El nodo ya no recuerda un bloque tan antiguo. Quizá otro sí: elígelo en la página de la red.</translation>
    </message>
    <message>
        <source>The node refused to answer. Try again, or choose another on the network page.</source>
        <translation>El nodo se negó a responder. Inténtalo de nuevo, o elige otro en la página de la red.</translation>
    </message>
    <message>
        <source>Two figures of the node contradict each other. Nothing is signed with them. Try again in a moment.</source>
        <translation>Dos cifras del nodo se contradicen. No se firma nada con ellas. Inténtalo dentro de un momento.</translation>
    </message>
    <message>
        <source>The indexer refused to answer. Try again, or choose another on the network page.</source>
        <translation>El indexador se negó a responder. Inténtalo de nuevo, o elige otro en la página de la red.</translation>
    </message>
    <message>
        <source>The disk cannot be written to: {path}. Choose another folder, or make this one writable.</source>
        <translation>No se puede escribir en el disco: {path}. Elige otra carpeta, o permite escribir en esta.</translation>
    </message>
    <message>
        <source>The system forbids writing {path}. Choose another folder, or make this one writable.</source>
        <translation>El sistema prohíbe escribir {path}. Elige otra carpeta, o permite escribir en esta.</translation>
    </message>
    <message>
        <source>The disk failed while writing {path}. Try again; if it fails again, the disk may be dying: copy what matters elsewhere.</source>
        <translation>El disco falló al escribir {path}. Inténtalo de nuevo; si vuelve a pasar, quizá el disco esté fallando: copia en otro sitio lo que importa.</translation>
    </message>
    <message>
        <source>The folder of the profile cannot be written to: {folder}. Give yourself the right to write there, then start Sakia again.</source>
        <translation>No se puede escribir en la carpeta del perfil: {folder}. Date permiso para escribir ahí y vuelve a iniciar Sakia.</translation>
    </message>
    <message>
        <source>Another program wrote this file: {path}. It was left as it is. Move it elsewhere, and Sakia makes its own.</source>
        <translation>Este archivo lo escribió otro programa: {path}. Se ha dejado como está. Muévelo a otro sitio, y Sakia hará el suyo.</translation>
    </message>
    <message>
        <source>The database cannot be written to: {path}. Give yourself the right to write there, then start Sakia again.</source>
        <translation>No se puede escribir en la base de datos: {path}. Date permiso para escribir ahí y vuelve a iniciar Sakia.</translation>
    </message>
    <message>
        <source>The disk failed while reading or writing the database: {path}. Try again; if it fails again, the disk may be dying: copy what matters elsewhere.</source>
        <translation>El disco falló al leer o escribir la base de datos: {path}. Inténtalo de nuevo; si vuelve a pasar, quizá el disco esté fallando: copia en otro sitio lo que importa.</translation>
    </message>
    <message>
        <source>Another program holds the database: {path}. Close it, then try again.</source>
        <translation>Otro programa tiene ocupada la base de datos: {path}. Ciérralo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The three characters after the colon do not belong to this key: one of them is wrong. Copy it once more.</source>
        <translation>Los tres caracteres tras los dos puntos no corresponden a esta clave: uno está mal. Cópiala otra vez.</translation>
    </message>
    <message>
        <source>Three characters must follow the colon of this key. Copy it once more.</source>
        <translation>Tras los dos puntos de esta clave deben seguir tres caracteres. Cópiala otra vez.</translation>
    </message>
    <message>
        <source>This is not written the way an address is. Copy it once more.</source>
        <translation>Esto no está escrito como una dirección. Cópiala otra vez.</translation>
    </message>
    <message>
        <source>No account can have this key: a character of it is wrong. Copy it once more.</source>
        <translation>Ninguna cuenta puede tener esta clave: uno de sus caracteres está mal. Cópiala otra vez.</translation>
    </message>
    <message>
        <source>There is nothing in this link. Ask for a new one.</source>
        <translation>No hay nada en este enlace. Pide otro.</translation>
    </message>
    <message>
        <source>This link is too long to be a request for a payment. Ask for a new one.</source>
        <translation>Este enlace es demasiado largo para ser una petición de pago. Pide otro.</translation>
    </message>
    <message>
        <source>This link is damaged: its characters cannot be read. Ask for a new one.</source>
        <translation>Este enlace está dañado: no se pueden leer sus caracteres. Pide otro.</translation>
    </message>
    <message>
        <source>There is too much in this link for a request for a payment. Ask for a new one.</source>
        <translation>Hay demasiado en este enlace para ser una petición de pago. Pide otro.</translation>
    </message>
    <message>
        <source>The amount of this request cannot be read. Ask for a new one.</source>
        <translation>No se puede leer el importe de esta petición. Pide otra.</translation>
    </message>
    <message>
        <source>This request gives too many amounts to choose from. Ask for a new one.</source>
        <translation>Esta petición da demasiados importes entre los que elegir. Pide otra.</translation>
    </message>
    <message>
        <source>This request asks for two things that exclude each other. Ask for a new one.</source>
        <translation>Esta petición pide dos cosas que se excluyen. Pide otra.</translation>
    </message>
    <message>
        <source>A part of this request cannot be read ({parameter}). Ask for a new one.</source>
        <translation>No se puede leer una parte de esta petición ({parameter}). Pide otra.</translation>
    </message>
    <message>
        <source>This list is too long: {most} lines fit. Split it in two.</source>
        <translation>Esta lista es demasiado larga: caben {most} líneas. Divídela en dos.</translation>
    </message>
    <message>
        <source>The system was not allowed to give a picture of the screen. Allow it in the system’s settings, or open a picture.</source>
        <translation>No se permitió al sistema dar una imagen de la pantalla. Permítelo en los ajustes del sistema, o abre una imagen.</translation>
    </message>
    <message>
        <source>The signature of this document is not right: it was altered, or a part of it is missing. Take it as it was saved.</source>
        <translation>La firma de este documento no es correcta: fue modificado o le falta una parte. Úsalo tal como se guardó.</translation>
    </message>
    <message>
        <source>The comment is too long: {characters} characters, where {most} fit.</source>
        <translation>El comentario es demasiado largo: {characters} caracteres, y caben {most}.</translation>
    </message>
    <message>
        <source>With {amount_cents}, an account would have less than {least_cents}, and the rules of this currency destroy so little. Nothing was sent.</source>
        <translation>Con {amount_cents}, una cuenta tendría menos de {least_cents}, y las reglas de esta moneda destruyen tan poco. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Less than {least_cents} would remain, and the rules of this currency destroy so little. Pay {missing_cents} less, or everything. Nothing was sent.</source>
        <translation>Quedarían menos de {least_cents}, y las reglas de esta moneda destruyen tan poco. Paga {missing_cents} menos, o todo. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>This identity is revoked: nobody can certify it any more.</source>
        <translation>Esta identidad está revocada: ya nadie puede certificarla.</translation>
    </message>
    <message>
        <source>All the certifications that you can give are in use. One comes back when it ends.</source>
        <translation>Todas las certificaciones que puedes dar están en uso. Una vuelve cuando termina.</translation>
    </message>
    <message>
        <source>A name has 2 to 100 letters without accents, digits, “-” or “_”, and nothing else.</source>
        <translation>Un nombre tiene de 2 a 100 letras sin acentos, cifras, «-» o «_», y nada más.</translation>
    </message>
</context>
<context>
    <name>EvaluationCard</name>
    <message>
        <source>Ask for the evaluation</source>
        <translation>Pedir la evaluación</translation>
    </message>
    <message>
        <source>&amp;Asked for by</source>
        <translation>&amp;Pedida por</translation>
    </message>
    <message>
        <source>Check the request</source>
        <translation>Revisar la petición</translation>
    </message>
    <message>
        <source>By what is worked out here, the evaluation would succeed.</source>
        <translation>Según el cálculo hecho aquí, la evaluación saldría bien.</translation>
    </message>
    <message>
        <source>By what is worked out here, the evaluation would fail, and the money would be lost.</source>
        <translation>Según el cálculo hecho aquí, la evaluación fallaría y el dinero se perdería.</translation>
    </message>
    <message>
        <source>What the evaluation would find is being worked out.</source>
        <translation>Se está calculando lo que diría la evaluación.</translation>
    </message>
    <message>
        <source>{price} are held on {account} while the oracles work. They come back when it succeeds; they are lost when the distance is too great.</source>
        <translation>Se retienen {price} en {account} mientras trabajan los oráculos. Vuelven si sale bien; se pierden si la distancia es demasiado grande.</translation>
    </message>
    <message>
        <source>Ask to become a member</source>
        <translation>Pedir ser miembro</translation>
    </message>
    <message>
        <source>By what is worked out here, enough referees are within reach.</source>
        <translation>Según lo calculado aquí, hay suficientes referentes al alcance.</translation>
    </message>
    <message>
        <source>By what is worked out here, too few referees are within reach: the request waits.</source>
        <translation>Según lo calculado aquí, hay muy pocos referentes al alcance: la solicitud esperará.</translation>
    </message>
    <message>
        <source>Whether enough referees are within reach is being worked out.</source>
        <translation>Se está calculando si hay suficientes referentes al alcance.</translation>
    </message>
</context>
<context>
    <name>Explorer</name>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Queda</translation>
    </message>
    <message>
        <source>certifier</source>
        <translation>certifica</translation>
    </message>
    <message>
        <source>certified</source>
        <translation>es certificado</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>identity {number}</source>
        <translation>identidad {number}</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
    <message>
        <source>{status}, referee</source>
        <translation>{status}, referente</translation>
    </message>
    <message>
        <source>{name}, {kind}, certifies {centre} until {date}, {left}</source>
        <translation>{name}, {kind}, certifica a {centre} hasta el {date}, {left}</translation>
    </message>
    <message>
        <source>{name}, {kind}, certified by {centre} until {date}, {left}</source>
        <translation>{name}, {kind}, con certificación de {centre} hasta el {date}, {left}</translation>
    </message>
    <message>
        <source>Member until {date}.</source>
        <translation>Miembro hasta el {date}.</translation>
    </message>
    <message>
        <source>Certifications: {received} received, {given} given.</source>
        <translation>Certificaciones: {received} recibidas, {given} dadas.</translation>
    </message>
    <message>
        <source>A referee: certifies, and is certified, often enough to count for others.</source>
        <translation>Referente: ha dado y recibido suficientes certificaciones para contar para los demás.</translation>
    </message>
    <message>
        <source>From {first} to {last}: nobody within 5 steps.</source>
        <translation>De {first} a {last}: nadie a 5 pasos o menos.</translation>
    </message>
    <message>
        <source>From {first} to {last}: {steps}.</source>
        <translation>De {first} a {last}: {steps}.</translation>
    </message>
    <message>
        <source>Nobody more can certify this identity.</source>
        <translation>Nadie más puede certificar esta identidad.</translation>
    </message>
    <message>
        <source>Whose certification would bring most, and the share within reach then: {people}.</source>
        <translation>Las certificaciones que más aportarían, con la parte que quedaría al alcance: {people}.</translation>
    </message>
    <message>
        <source>If {people} certify: {share}</source>
        <translation>Con la certificación de: {people}. Entonces: {share}</translation>
    </message>
    <message>
        <source>There is no certification to renew.</source>
        <translation>No hay ninguna certificación que renovar.</translation>
    </message>
    <message>
        <source>Renew first: the one by {name}. Without it {percent} would be left: enough.</source>
        <translation>Renovar primero: la de {name}. Sin ella quedaría el {percent}: suficiente.</translation>
    </message>
    <message>
        <source>Renew first: the one by {name}. Without it {percent} would be left: too few.</source>
        <translation>Renovar primero: la de {name}. Sin ella quedaría el {percent}: insuficiente.</translation>
    </message>
    <message>
        <source>Member until {date}: it leaves, and nobody can certify it any more.</source>
        <translation>Miembro hasta el {date}: esta identidad se marcha, y ya nadie puede certificarla.</translation>
    </message>
</context>
<context>
    <name>ExplorerPart</name>
    <message>
        <source>Back to whoever stood in the middle before</source>
        <translation>Volver a quien estaba antes en el centro</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Avanzar de nuevo</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>A name, an address or a number, in the whole web of trust</source>
        <translation>Un nombre, una dirección o un número, en toda la red de confianza</translation>
    </message>
    <message>
        <source>Nobody in the middle yet</source>
        <translation>Todavía no hay nadie en el centro</translation>
    </message>
    <message>
        <source>Look for somebody: you see who certified them, and whom they certified.</source>
        <translation>Busca a alguien: verás quién certificó a esa persona y a quién certificó ella.</translation>
    </message>
    <message>
        <source>This account owns no identity: there is nobody to show.</source>
        <translation>Esta cuenta no tiene identidad: no hay nadie que mostrar.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>No se pudo escribir el archivo. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>No se pudo leer el archivo.</translation>
    </message>
    <message>
        <source>This file is too large for what it should be.</source>
        <translation>Este archivo es demasiado grande para lo que debería ser.</translation>
    </message>
</context>
<context>
    <name>FirstRunWizard</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Look for a new version of Sakia once a day</source>
        <translation>Buscar una nueva versión de Sakia una vez al día</translation>
    </message>
    <message>
        <source>{host} then learns your network address and that you use Sakia; only a signed text comes back. It can be changed in the settings.</source>
        <translation>{host} sabrá entonces tu dirección de red y que usas Sakia; solo vuelve un texto firmado. Se puede cambiar en los ajustes.</translation>
    </message>
</context>
<context>
    <name>ForesightCard</name>
    <message>
        <source>The distance, worked out here</source>
        <translation>La distancia, calculada aquí</translation>
    </message>
    <message>
        <source>Worked out from the local copy of the web of trust. The network looks again at the moment itself.</source>
        <translation>Calculado con la copia local de la red de confianza. La red vuelve a mirar llegado el momento.</translation>
    </message>
    <message>
        <source>If you certify as</source>
        <translation>Si certificas como</translation>
    </message>
    <message>
        <source>Who would help most</source>
        <translation>Quién ayudaría más</translation>
    </message>
    <message>
        <source>{percent}, enough</source>
        <translation>{percent}, suficiente</translation>
    </message>
    <message>
        <source>{percent}, not enough</source>
        <translation>{percent}, insuficiente</translation>
    </message>
    <message>
        <source>identity {number}</source>
        <translation>identidad {number}</translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <source>This account</source>
        <translation>Esta cuenta</translation>
    </message>
    <message>
        <source>Account {number}</source>
        <translation>Cuenta {number}</translation>
    </message>
    <message>
        <source>root of the secret</source>
        <translation>raíz del secreto</translation>
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
        <translation>Grupos</translation>
    </message>
    <message>
        <source>People whose deadlines you watch together, those of your town perhaps. Kept on this computer alone.</source>
        <translation>Personas cuyos plazos sigues juntas, las de tu pueblo por ejemplo. Solo se guarda en este ordenador.</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>&amp;Name of the group</source>
        <translation>&amp;Nombre del grupo</translation>
    </message>
    <message>
        <source>Make a group</source>
        <translation>Crear un grupo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget the group {name}?</source>
        <translation>¿Olvidar el grupo {name}?</translation>
    </message>
    <message>
        <source>Nothing changes for its people; only this list of yours is gone.</source>
        <translation>Para sus miembros no cambia nada; solo desaparece tu lista.</translation>
    </message>
    <message>
        <source>Forget the group</source>
        <translation>Olvidar el grupo</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Escribe antes un nombre.</translation>
    </message>
</context>
<context>
    <name>GroupFilesCard</name>
    <message>
        <source>Take it along</source>
        <translation>Para llevar</translation>
    </message>
    <message>
        <source>Spreadsheet…</source>
        <translation>Hoja de cálculo…</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Calendario…</translation>
    </message>
    <message>
        <source>Save this table as a CSV file</source>
        <translation>Guardar esta tabla como archivo CSV</translation>
    </message>
    <message>
        <source>Save all that runs out as a calendar file with reminders</source>
        <translation>Guardar todo lo que vence como archivo de calendario con recordatorios</translation>
    </message>
    <message>
        <source>Save the group</source>
        <translation>Guardar el grupo</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>See this table as it will be on paper, and print it</source>
        <translation>Ver esta tabla tal como quedará en papel, e imprimirla</translation>
    </message>
    <message>
        <source>Save this table as a PDF, to print it later or to send it</source>
        <translation>Guardar esta tabla en PDF, para imprimirla más tarde o enviarla</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>certifications</source>
        <translation>certificaciones</translation>
    </message>
    <message>
        <source>to choose a name</source>
        <translation>elegir un nombre</translation>
    </message>
    <message>
        <source>to ask for membership</source>
        <translation>pedir la membresía</translation>
    </message>
    <message>
        <source>to renew the membership by {date}</source>
        <translation>renovar la membresía antes del {date}</translation>
    </message>
    <message>
        <source>to renew the membership from {date} on</source>
        <translation>renovar la membresía a partir del {date}</translation>
    </message>
    <message>
        <source>nothing for now</source>
        <translation>nada por ahora</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
    <message>
        <source>not known: a newer Sakia may tell</source>
        <translation>desconocido: quizá lo diga una versión más reciente de Sakia</translation>
    </message>
    <message>
        <source>{date}: membership</source>
        <translation>{date}: membresía</translation>
    </message>
    <message>
        <source>{date}: too few certifications</source>
        <translation>{date}: muy pocas certificaciones</translation>
    </message>
    <message>
        <source>{date}: certification received</source>
        <translation>{date}: certificación recibida</translation>
    </message>
    <message>
        <source>{date}: certification given</source>
        <translation>{date}: certificación dada</translation>
    </message>
    <message>
        <source>{date}: revoked</source>
        <translation>{date}: revocación</translation>
    </message>
    <message>
        <source>{date}: removed</source>
        <translation>{date}: eliminación</translation>
    </message>
    <message>
        <source>{name} ({when}, {left})</source>
        <translation>{name} ({when}, {left})</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>nobody of the group</source>
        <translation>nadie del grupo</translation>
    </message>
    <message>
        <source>{name}: {status}.</source>
        <translation>{name}: {status}.</translation>
    </message>
    <message>
        <source>Certifications received: {count}.</source>
        <translation>Certificaciones recibidas: {count}.</translation>
    </message>
    <message>
        <source>Needs: {need}.</source>
        <translation>Le falta: {need}.</translation>
    </message>
    <message>
        <source>Could help: {people}.</source>
        <translation>Podrían ayudar: {people}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Runs out first</source>
        <translation>Vence primero</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Le falta</translation>
    </message>
    <message>
        <source>Could help</source>
        <translation>Podrían ayudar</translation>
    </message>
    <message>
        <source>{name}: the membership ends</source>
        <translation>{name}: termina la membresía</translation>
    </message>
    <message>
        <source>{name}: the identity ends</source>
        <translation>{name}: termina la identidad</translation>
    </message>
    <message>
        <source>{name}: too few certifications from now on</source>
        <translation>{name}: muy pocas certificaciones desde hoy</translation>
    </message>
    <message>
        <source>{name}: a certification received ends</source>
        <translation>{name}: termina una certificación recibida</translation>
    </message>
    <message>
        <source>{name}: a certification given ends</source>
        <translation>{name}: termina una certificación dada</translation>
    </message>
    <message>
        <source>Figures of {date}. What runs out first stands first.</source>
        <translation>Datos del {date}. Lo que vence antes va primero.</translation>
    </message>
    <message>
        <source>to renew the membership</source>
        <translation>renovar la membresía</translation>
    </message>
    <message>
        <source>to wait: the membership has been asked for</source>
        <translation>esperar: la membresía está pedida</translation>
    </message>
    <message>
        <source>to renew the membership later</source>
        <translation>renovar la membresía más tarde</translation>
    </message>
    <message>
        <source>leaves the web of trust</source>
        <translation>deja la red de confianza</translation>
    </message>
</context>
<context>
    <name>GroupsPart</name>
    <message>
        <source>People of the group</source>
        <translation>Personas del grupo</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>Add somebody: a name, an address or a number</source>
        <translation>Añadir a alguien: un nombre, una dirección o un número</translation>
    </message>
    <message>
        <source>Nobody is in this group yet.</source>
        <translation>Todavía no hay nadie en este grupo.</translation>
    </message>
    <message>
        <source>Show in the explorer</source>
        <translation>Mostrar en el explorador</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>Quitar del grupo</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>HeldSecret</name>
    <message>
        <source>Hold to see</source>
        <translation>Mantén pulsado para ver</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show for a minute</source>
        <translation>Mostrar un minuto</translation>
    </message>
    <message>
        <source>Hidden again in {seconds} s, or as soon as you leave this window.</source>
        <translation>Se oculta de nuevo en {seconds} s, o en cuanto dejas esta ventana.</translation>
    </message>
    <message>
        <source>Hold the button, or its key, to see it. To write with both hands, show it for a minute.</source>
        <translation>Mantén pulsado el botón, o su tecla, para verla. Para escribir con las dos manos, muéstrala un minuto.</translation>
    </message>
    <message>
        <source>Hidden again.</source>
        <translation>Oculto de nuevo.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>{lines}: {money_in} in, {money_out} out</source>
        <translation>{lines}: {money_in} entran, {money_out} salen</translation>
    </message>
    <message>
        <source>{sums}, {total} together</source>
        <translation>{sums}, {total} en total</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>The UD of that day is not known here.</source>
        <translation>Aquí no se conoce el DU de ese día.</translation>
    </message>
    <message>
        <source>in: {amount}</source>
        <translation>entrada: {amount}</translation>
    </message>
    <message>
        <source>out: {amount}</source>
        <translation>salida: {amount}</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>UD of that day</source>
        <translation>DU de ese día</translation>
    </message>
    <message>
        <source>Balance after it</source>
        <translation>Saldo después</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Extrinsic</source>
        <translation>Extrínseco</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Identifier in the index</source>
        <translation>Identificador en el índice</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pagar</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Añadir contacto</translation>
    </message>
    <message>
        <source>Extrinsic, as an indexer tells</source>
        <translation>Extrínseco, según un indexador</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
</context>
<context>
    <name>HistoryExport</name>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>account address</source>
        <translation>dirección de la cuenta</translation>
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
        <translation>dirección</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>importe</translation>
    </message>
    <message>
        <source>moved within the account</source>
        <translation>movido dentro de la cuenta</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>UD of that day</source>
        <translation>DU de ese día</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>saldo</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>block</source>
        <translation>bloque</translation>
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
        <translation>Nombre, dirección o comentario</translation>
    </message>
    <message>
        <source>Filter by name, address or comment</source>
        <translation>Filtrar por nombre, dirección o comentario</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Dividends</source>
        <translation>Dividendos</translation>
    </message>
    <message>
        <source>Fees and refunds</source>
        <translation>Comisiones y devoluciones</translation>
    </message>
    <message>
        <source>Held money</source>
        <translation>Dinero retenido</translation>
    </message>
    <message>
        <source>Other lines</source>
        <translation>Otras líneas</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Todas las fechas</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>El mes pasado</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>El año pasado</translation>
    </message>
    <message>
        <source>Between two dates…</source>
        <translation>Entre dos fechas…</translation>
    </message>
    <message>
        <source>Kind of lines</source>
        <translation>Tipo de líneas</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Group dividends</source>
        <translation>Agrupar dividendos</translation>
    </message>
    <message>
        <source>Show the dividends of a month as one line</source>
        <translation>Mostrar los dividendos de un mes en una sola línea</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>Person, amount, account, order</source>
        <translation>Persona, importe, cuenta, orden</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
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
        <translation>Ninguna línea cumple todo lo que pides.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún sin leer</translation>
    </message>
    <message>
        <source>Lines come as servers tell them.</source>
        <translation>Las líneas llegan a medida que los servidores las dan.</translation>
    </message>
    <message>
        <source>Payments received and sent will be here, with their dates and comments.</source>
        <translation>Aquí estarán los pagos recibidos y enviados, con sus fechas y comentarios.</translation>
    </message>
    <message>
        <source>No movement yet</source>
        <translation>Todavía no hay movimientos</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Show the amounts first: a list would tell them</source>
        <translation>Muestra antes los importes: una lista los diría</translation>
    </message>
    <message>
        <source>Save as a list (CSV)…</source>
        <translation>Guardar como lista (CSV)…</translation>
    </message>
    <message>
        <source>Save these lines</source>
        <translation>Guardar estas líneas</translation>
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
        <translation>Ordenar por: {column}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pagar</translation>
    </message>
    <message>
        <source>Latest movements</source>
        <translation>Últimos movimientos</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún sin leer</translation>
    </message>
    <message>
        <source>Lines come as servers tell them.</source>
        <translation>Las líneas llegan a medida que los servidores las dan.</translation>
    </message>
    <message>
        <source>No movement yet</source>
        <translation>Todavía no hay movimientos</translation>
    </message>
    <message>
        <source>Payments received and sent will be here.</source>
        <translation>Aquí estarán los pagos recibidos y enviados.</translation>
    </message>
    <message>
        <source>Create an account, restore one you have, or follow one without its key.</source>
        <translation>Crea una cuenta, recupera la que ya tienes o sigue una sin su clave.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Hola</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation>Ver las novedades</translation>
    </message>
</context>
<context>
    <name>IdentitiesPart</name>
    <message>
        <source>My identities</source>
        <translation>Mis identidades</translation>
    </message>
    <message>
        <source>Identities come as servers tell of your accounts.</source>
        <translation>Las identidades llegan a medida que los servidores informan de tus cuentas.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún sin leer</translation>
    </message>
    <message>
        <source>None of your accounts owns an identity</source>
        <translation>Ninguna de tus cuentas tiene una identidad</translation>
    </message>
    <message>
        <source>Whoever is a member of the web of trust creates one dividend a day. A member who knows you well can invite you: give them the address of one of your accounts.</source>
        <translation>Cada miembro de la red de confianza crea un dividendo al día. Un miembro que te conozca bien puede invitarte: dale la dirección de una de tus cuentas.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>Recibidas</translation>
    </message>
    <message>
        <source>Runs out first</source>
        <translation>Vence primero</translation>
    </message>
    <message>
        <source>Whoever is a member of the web of trust creates dividends. Declare your identity under “Become a member”, then ask members who know you well to certify it.</source>
        <translation>Quien es miembro de la red de confianza crea dividendos. Declara tu identidad en «Hacerse miembro» y pide después a miembros que te conozcan bien que la certifiquen.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
</context>
<context>
    <name>IdentityDetail</name>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Certify somebody</source>
        <translation>Certificar a alguien</translation>
    </message>
    <message>
        <source>Renew the membership early</source>
        <translation>Renovar ya la membresía</translation>
    </message>
    <message>
        <source>Certifications received</source>
        <translation>Certificaciones recibidas</translation>
    </message>
    <message>
        <source>Certifications given</source>
        <translation>Certificaciones dadas</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Queda</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Ninguna por ahora.</translation>
    </message>
    <message>
        <source>None that is known here.</source>
        <translation>Aquí no se conoce ninguna.</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Renovar ahora</translation>
    </message>
    <message>
        <source>Ask for membership</source>
        <translation>Pedir la membresía</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>May certify again</source>
        <translation>Puede certificar de nuevo</translation>
    </message>
    <message>
        <source>Renewal possible</source>
        <translation>Renovación posible</translation>
    </message>
    <message>
        <source>{date}, unless some are renewed</source>
        <translation>{date}, si antes no se renueva ninguna</translation>
    </message>
    <message>
        <source>Too few certifications from</source>
        <translation>Muy pocas certificaciones desde</translation>
    </message>
    <message>
        <source>Fees that may be refunded</source>
        <translation>Comisiones reembolsables</translation>
    </message>
    <message>
        <source>{amount}, growing</source>
        <translation>{amount}, y creciendo</translation>
    </message>
    <message>
        <source>Not known yet: the web of trust is being read.</source>
        <translation>Aún no se sabe: se está leyendo la red de confianza.</translation>
    </message>
    <message>
        <source>Ask to stay</source>
        <translation>Pedir quedarse</translation>
    </message>
    <message>
        <source>{date}: none can be renewed</source>
        <translation>{date}: ninguna puede renovarse</translation>
    </message>
</context>
<context>
    <name>InviteCard</name>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>An invitation is your certification of this person: it uses one of your hundred, and you can certify again five days later. Nobody can take it back.</source>
        <translation>Una invitación es tu certificación a esta persona: usa una de tus cien, y podrás certificar de nuevo cinco días después. Nadie la puede retirar.</translation>
    </message>
    <message>
        <source>&amp;Invite as</source>
        <translation>&amp;Invitar como</translation>
    </message>
    <message>
        <source>Check the invitation</source>
        <translation>Revisar la invitación</translation>
    </message>
</context>
<context>
    <name>KeyFileView</name>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>&amp;Contraseña del archivo</translation>
    </message>
    <message>
        <source>I have a recovery phrase instead</source>
        <translation>Prefiero usar una frase de recuperación</translation>
    </message>
    <message>
        <source>Your key file</source>
        <translation>Tu archivo de clave</translation>
    </message>
    <message>
        <source>One that Cesium, Sakia, Silkaj or Tikka saved before 2026: PubSec, WIF, EWIF, a seed, or two lines with identifier and password. It stays where it is; its address is shown at the next step.</source>
        <translation>El que Cesium, Sakia, Silkaj o Tikka guardó antes de 2026: PubSec, WIF, EWIF, una semilla, o dos líneas con el identificador y la contraseña. Se queda donde está; su dirección se muestra en el paso siguiente.</translation>
    </message>
    <message>
        <source>Find my account</source>
        <translation>Encontrar mi cuenta</translation>
    </message>
    <message>
        <source>Open the file, or paste here what is in it.</source>
        <translation>Abre el archivo o pega aquí lo que contiene.</translation>
    </message>
    <message>
        <source>Opened: {kind}</source>
        <translation>Abierto: {kind}</translation>
    </message>
    <message>
        <source>This is: {kind}</source>
        <translation>Esto es: {kind}</translation>
    </message>
    <message>
        <source>&amp;What is in the file</source>
        <translation>C&amp;ontenido del archivo</translation>
    </message>
    <message>
        <source>Key files</source>
        <translation>Archivos de clave</translation>
    </message>
    <message>
        <source>Open a key file</source>
        <translation>Abrir un archivo de clave</translation>
    </message>
    <message>
        <source>One that Sakia, Silkaj or the like saved: PubSec, WIF, EWIF, a seed, or two lines with identifier and password. It stays where it is; its address is shown at the next step.</source>
        <translation>El que Sakia, Silkaj u otro programa parecido guardó: PubSec, WIF, EWIF, una semilla, o dos líneas con el identificador y la contraseña. Se queda donde está; su dirección se muestra en el paso siguiente.</translation>
    </message>
</context>
<context>
    <name>KeysPart</name>
    <message>
        <source>Another account</source>
        <translation>Otra cuenta</translation>
    </message>
    <message>
        <source>An identity can move to another account once in six months: the name, the certifications and the membership move, the money does not. A linked account only has its fees refunded.</source>
        <translation>Una identidad puede pasar a otra cuenta una vez cada seis meses: pasan el nombre, las certificaciones y la membresía, no el dinero. A una cuenta vinculada solo se le devuelven las comisiones.</translation>
    </message>
    <message>
        <source>&amp;Identity of the account</source>
        <translation>&amp;Identidad de la cuenta</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Qué hacer</translation>
    </message>
    <message>
        <source>Give the identity to the other account</source>
        <translation>Dar la identidad a la otra cuenta</translation>
    </message>
    <message>
        <source>Link the other account to the identity</source>
        <translation>Vincular la otra cuenta a la identidad</translation>
    </message>
    <message>
        <source>The &amp;other account</source>
        <translation>La &amp;otra cuenta</translation>
    </message>
    <message>
        <source>Its address. Both keys must sign.</source>
        <translation>Su dirección. Deben firmar las dos claves.</translation>
    </message>
    <message>
        <source>Its key is here</source>
        <translation>Su clave está aquí</translation>
    </message>
    <message>
        <source>Its key is on another computer…</source>
        <translation>Su clave está en otro ordenador…</translation>
    </message>
    <message>
        <source>From another computer</source>
        <translation>Desde otro ordenador</translation>
    </message>
    <message>
        <source>Open a request to sign it here with the account it names; open the answer to go on.</source>
        <translation>Abre una petición para firmarla aquí con la cuenta que nombra; abre la respuesta para continuar.</translation>
    </message>
    <message>
        <source>Open a request or an answer…</source>
        <translation>Abrir una petición o una respuesta…</translation>
    </message>
    <message>
        <source>End a link</source>
        <translation>Terminar un vínculo</translation>
    </message>
    <message>
        <source>The account’s fees are not refunded any more. It can be linked again.</source>
        <translation>Ya no se devuelven las comisiones de la cuenta. Se puede vincular de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Linked account</source>
        <translation>Cuenta &amp;vinculada</translation>
    </message>
    <message>
        <source>Check the end of the link</source>
        <translation>Revisar el fin del vínculo</translation>
    </message>
    <message>
        <source>Identity {number}, now of {owner}, moves to the account {account}.</source>
        <translation>La identidad {number}, ahora de {owner}, pasa a la cuenta {account}.</translation>
    </message>
    <message>
        <source>The account {account} is linked to identity {number} of {owner}.</source>
        <translation>La cuenta {account} se vincula a la identidad {number} de {owner}.</translation>
    </message>
    <message>
        <source>It moved on {date}, and can move again from {again}; until then the former account can revoke it too.</source>
        <translation>Cambió de cuenta el {date}, y podrá hacerlo de nuevo a partir del {again}; hasta entonces la cuenta anterior también puede revocarla.</translation>
    </message>
    <message>
        <source>Requests and answers (*.json);;All files (*)</source>
        <translation>Peticiones y respuestas (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a request or an answer</source>
        <translation>Abrir una petición o una respuesta</translation>
    </message>
    <message>
        <source>In this currency an identity stays with its account for good, and no account is linked to it.</source>
        <translation>En esta moneda una identidad queda para siempre en su cuenta, y ninguna cuenta se vincula a ella.</translation>
    </message>
    <message>
        <source>Read a QR code…</source>
        <translation>Leer un código QR…</translation>
    </message>
    <message>
        <source>Sign, and show the answer</source>
        <translation>Firmar y mostrar la respuesta</translation>
    </message>
    <message>
        <source>QR code of the request</source>
        <translation>Código QR de la petición</translation>
    </message>
    <message>
        <source>QR code of the answer</source>
        <translation>Código QR de la respuesta</translation>
    </message>
    <message>
        <source>The request or the answer that the other computer shows.</source>
        <translation>La petición o la respuesta que muestra el otro ordenador.</translation>
    </message>
</context>
<context>
    <name>LeaveCard</name>
    <message>
        <source>Leave without a revocation</source>
        <translation>Irse sin revocación</translation>
    </message>
    <message>
        <source>&amp;Who leaves</source>
        <translation>&amp;Quién se va</translation>
    </message>
    <message>
        <source>Check the farewell</source>
        <translation>Comprobar la despedida</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>In this currency nobody leaves before the membership ends: do not renew it, and it ends by itself. A revocation alone ends an identity at once.</source>
        <translation>En esta moneda nadie se va antes de que termine su membresía: no la renueves, y terminará sola. Solo una revocación pone fin enseguida a una identidad.</translation>
    </message>
    <message>
        <source>A farewell tells everybody, in a block, that you leave the web of trust. It is milder than a revocation and slower: the identity, its name and its money stay.</source>
        <translation>Una despedida dice a todos, en un bloque, que dejas la red de confianza. Es más suave que una revocación, y más lenta: la identidad, su nombre y su dinero se quedan.</translation>
    </message>
    <message>
        <source>For good: nobody can certify you any more, nor renew a certification that you have. Without certifications enough in force you can be no member with this identity, even if you change your mind.</source>
        <translation>Para siempre: ya nadie puede certificarte, ni renovar una certificación que tengas. Sin bastantes certificaciones vigentes no puedes ser miembro con esta identidad, aunque cambies de idea.</translation>
    </message>
    <message>
        <source>You stay a member, certify others and create the dividend until {date}, when your membership ends; then all that is over. As long as your certifications last you may still ask to stay.</source>
        <translation>Sigues siendo miembro, certificas a otros y creas el dividendo hasta el {date}, cuando termina tu membresía; después todo eso se acaba. Mientras duren tus certificaciones aún puedes pedir quedarte.</translation>
    </message>
    <message>
        <source>I &amp;know that nobody will be able to certify this identity again</source>
        <translation>Sé que ya &amp;nadie podrá certificar esta identidad</translation>
    </message>
</context>
<context>
    <name>LendCard</name>
    <message>
        <source>Lend what is missing</source>
        <translation>Prestar lo que falta</translation>
    </message>
    <message>
        <source>From the &amp;account</source>
        <translation>Desde la &amp;cuenta</translation>
    </message>
    <message>
        <source>You check the payment and sign it here. The newcomer can pay it back with the first dividends.</source>
        <translation>Revisas el pago y lo firmas aquí. La persona nueva podrá devolverlo con sus primeros dividendos.</translation>
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
        <translation>No del todo</translation>
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
        <translation>Por varios medios</translation>
    </message>
    <message>
        <source>Do you know them well, and others who know them as well?</source>
        <translation>¿Conoces bien a esta persona, y a otras que también la conocen?</translation>
    </message>
    <message>
        <source>Did you check with them yourself that this account is theirs?</source>
        <translation>¿Has comprobado tú con ella que esta cuenta es suya?</translation>
    </message>
    <message>
        <source>Have they made their revocation document?</source>
        <translation>¿Ha creado su documento de revocación?</translation>
    </message>
    <message>
        <source>Did you meet, or were in touch through several different channels?</source>
        <translation>¿La has visto en persona, o has estado en contacto por varios medios distintos?</translation>
    </message>
    <message>
        <source>Have others who know them been asked about this?</source>
        <translation>¿Has consultado a otras personas que la conocen?</translation>
    </message>
    <message>
        <source>Do they master their account: have they sent money from it?</source>
        <translation>¿Sabe manejar su cuenta: ha enviado dinero desde ella?</translation>
    </message>
    <message>
        <source>Have they studied the licence as it stands now?</source>
        <translation>¿Ha estudiado la licencia en su versión actual?</translation>
    </message>
    <message>
        <source>Will they make their revocation document once the invitation is final?</source>
        <translation>¿Creará su documento de revocación cuando la invitación sea definitiva?</translation>
    </message>
    <message>
        <source>Is this their only identity, as far as you know, and do they know it must stay so?</source>
        <translation>¿Es su única identidad, que tú sepas, y sabe que debe seguir siendo así?</translation>
    </message>
    <message>
        <source>Do they keep their secret where they will find it again?</source>
        <translation>¿Guarda su secreto donde podrá encontrarlo?</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Licence of the Ğ1</source>
        <translation>Licencia de la Ğ1</translation>
    </message>
    <message>
        <source>Who becomes a member of the Ğ1 accepts this licence, and every program for the Ğ1 hands it on. Read it before you certify somebody, and have them read it.</source>
        <translation>Quien se hace miembro de la Ğ1 acepta esta licencia, y todo programa para la Ğ1 la transmite. Léela antes de certificar a alguien, y haz que la lea.</translation>
    </message>
    <message>
        <source>This is the licence of the Ğ1, which is not the currency you are in: that one may have a licence of its own, which its members know.</source>
        <translation>Esta es la licencia de la Ğ1, que no es la moneda en la que estás: esa quizá tenga su propia licencia, que sus miembros conocen.</translation>
    </message>
    <message>
        <source>&amp;Language of the text</source>
        <translation>&amp;Idioma del texto</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Version {version}, of {date}</source>
        <translation>Versión {version}, del {date}</translation>
    </message>
    <message>
        <source>This translation is of an older version. The newest text is in French: version {version}.</source>
        <translation>Esta traducción es de una versión anterior. El texto más reciente está en francés: versión {version}.</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Sakia is locked</source>
        <translation>Sakia está bloqueado</translation>
    </message>
    <message>
        <source>Your keys are encrypted on this computer. Type your password to go on.</source>
        <translation>Tus claves están cifradas en este ordenador. Escribe tu contraseña para continuar.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Open with my session</source>
        <translation>Abrir con mi sesión</translation>
    </message>
    <message>
        <source>Take the previous version</source>
        <translation>Usar la versión anterior</translation>
    </message>
    <message>
        <source>Forgotten password?</source>
        <translation>¿Has olvidado la contraseña?</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>The accounts of the demonstration open with: {password}</source>
        <translation>Las cuentas de la demostración se abren con: {password}</translation>
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
        <translation>Lo que Sakia ha anotado desde que empezó, para quien te ayude. Se queda en la memoria y no se envía a nadie. Nunca contiene contraseñas, frases ni claves; las direcciones están abreviadas.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos y errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>&amp;With these words</source>
        <translation>Con estas &amp;palabras</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Líneas del registro</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>No se ha anotado nada.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Guardar el registro</translation>
    </message>
</context>
<context>
    <name>MakeRevocationCard</name>
    <message>
        <source>Make the revocation of your identity</source>
        <translation>Preparar el documento de revocación</translation>
    </message>
    <message>
        <source>The day your key is lost or stolen, only this document can stop others from living under your name. Make it now, and keep it as a secret: whoever holds it can end your identity.</source>
        <translation>El día que pierdas tu clave o te la roben, solo este documento puede impedir que otros vivan con tu nombre. Créalo ahora y guárdalo como un secreto: quien lo tenga puede poner fin a tu identidad.</translation>
    </message>
    <message>
        <source>&amp;Identity of the account</source>
        <translation>&amp;Identidad de la cuenta</translation>
    </message>
    <message>
        <source>Make the document</source>
        <translation>Crear el documento</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Mostrar el código</translation>
    </message>
    <message>
        <source>Hide it again</source>
        <translation>Ocultarlo de nuevo</translation>
    </message>
    <message>
        <source>Revoke now…</source>
        <translation>Revocar ahora…</translation>
    </message>
    <message>
        <source>The document is made, and nothing is published. Save it on paper or as a file.</source>
        <translation>El documento está creado y no se ha publicado nada. Guárdalo para imprimirlo o como archivo.</translation>
    </message>
    <message>
        <source>Save the revocation</source>
        <translation>Guardar la revocación</translation>
    </message>
    <message>
        <source>QR code of your revocation, a secret</source>
        <translation>Código QR de tu revocación, un secreto</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as a PDF…</source>
        <translation>Guardar en PDF…</translation>
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
        <translation>Solo las líneas con esta persona</translation>
    </message>
    <message>
        <source>At least ({unit})</source>
        <translation>Al menos ({unit})</translation>
    </message>
    <message>
        <source>At most ({unit})</source>
        <translation>Como máximo ({unit})</translation>
    </message>
    <message>
        <source>Smallest amount, in {unit}</source>
        <translation>Importe mínimo, en {unit}</translation>
    </message>
    <message>
        <source>Largest amount, in {unit}</source>
        <translation>Importe máximo, en {unit}</translation>
    </message>
    <message>
        <source>Group dividends</source>
        <translation>Agrupar dividendos</translation>
    </message>
    <message>
        <source>Show the dividends of a month as one line</source>
        <translation>Mostrar los dividendos de un mes en una sola línea</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Esta cuenta</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>Whose lines</source>
        <translation>De quién son las líneas</translation>
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
        <translation>Dividendo universal</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Paid to the common treasury.</source>
        <translation>Pagada a la tesorería común.</translation>
    </message>
    <message>
        <source>Fee refunded</source>
        <translation>Comisión devuelta</translation>
    </message>
    <message>
        <source>Given back by the common treasury.</source>
        <translation>Devuelta por la tesorería común.</translation>
    </message>
    <message>
        <source>Remainder lost</source>
        <translation>Resto perdido</translation>
    </message>
    <message>
        <source>Held money lost</source>
        <translation>Dinero retenido perdido</translation>
    </message>
    <message>
        <source>What it guaranteed failed: it went to the common treasury.</source>
        <translation>Lo que garantizaba no se cumplió: fue a la tesorería común.</translation>
    </message>
    <message>
        <source>One-time account</source>
        <translation>Cuenta de un solo uso</translation>
    </message>
    <message>
        <source>Money that waits under a key used only once.</source>
        <translation>Dinero que espera bajo una clave usada una sola vez.</translation>
    </message>
    <message>
        <source>Money destroyed</source>
        <translation>Dinero destruido</translation>
    </message>
    <message>
        <source>Destroyed by the account itself.</source>
        <translation>Destruido por la propia cuenta.</translation>
    </message>
    <message>
        <source>Other movement</source>
        <translation>Otro movimiento</translation>
    </message>
    <message>
        <source>Made by a rule of the currency that is not a payment.</source>
        <translation>Lo hizo una regla de la moneda que no es un pago.</translation>
    </message>
    <message>
        <source>Unexplained difference</source>
        <translation>Diferencia sin explicar</translation>
    </message>
    <message>
        <source>The balance read from servers differs from all other lines together by this much. This line goes away when the missing ones come.</source>
        <translation>El saldo leído de los servidores se aparta en esta cantidad de todas las demás líneas juntas. Esta línea desaparece cuando llegan las que faltan.</translation>
    </message>
    <message>
        <source>Free again: the total does not change.</source>
        <translation>Libre de nuevo: el total no cambia.</translation>
    </message>
    <message>
        <source>Dividends claimed</source>
        <translation>Dividendos cobrados</translation>
    </message>
    <message>
        <source>Counted day by day already: the total does not change.</source>
        <translation>Ya contados día a día: el total no cambia.</translation>
    </message>
    <message>
        <source>Money held</source>
        <translation>Dinero retenido</translation>
    </message>
    <message>
        <source>Still yours, and held for now: the total does not change.</source>
        <translation>Sigue siendo tuyo, retenido por ahora: el total no cambia.</translation>
    </message>
    <message>
        <source>Held money released</source>
        <translation>Dinero liberado</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Fianza</translation>
    </message>
    <message>
        <source>Still yours, and set aside for now: the total does not change.</source>
        <translation>Sigue siendo tuyo, apartado por ahora: el total no cambia.</translation>
    </message>
    <message>
        <source>Deposit returned</source>
        <translation>Fianza devuelta</translation>
    </message>
    <message>
        <source>Too little for an account to keep: a rule of the currency took it away.</source>
        <translation>Demasiado poco para que una cuenta lo conserve: una regla de la moneda se lo llevó.</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>Choose the name</source>
        <translation>Elegir el nombre</translation>
    </message>
    <message>
        <source>&amp;Name of the identity</source>
        <translation>&amp;Nombre de la identidad</translation>
    </message>
    <message>
        <source>One living person, one identity, one dividend: the whole currency rests on this promise.</source>
        <translation>Una persona viva, una identidad, un dividendo: toda la moneda descansa en esta promesa.</translation>
    </message>
    <message>
        <source>I &amp;promise that this is my only identity in this currency</source>
        <translation>&amp;Prometo que esta es mi única identidad en esta moneda</translation>
    </message>
    <message>
        <source>Choose this name for good</source>
        <translation>Elegir este nombre para siempre</translation>
    </message>
    <message>
        <source>{shortest} to {longest} letters without accents, digits, “-” or “_”. Everybody sees it, and it can never change.</source>
        <translation>De {shortest} a {longest} letras sin acentos, cifras, «-» o «_». Todo el mundo lo ve, y no se podrá cambiar nunca.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>{name}, verified identity</source>
        <translation>{name}, identidad verificada</translation>
    </message>
    <message>
        <source>{mark} after a name: the verified name of an identity, which nobody else can bear.</source>
        <translation>{mark} tras un nombre: el nombre verificado de una identidad, que nadie más puede llevar.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Choose other servers</source>
        <translation>Elegir otros servidores</translation>
    </message>
    <message>
        <source>What is believed</source>
        <translation>Lo que se cree</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Servers heard of</source>
        <translation>Servidores de los que se oye hablar</translation>
    </message>
    <message>
        <source>Nodes tell of these. They are neither asked nor believed unless you add them to your own.</source>
        <translation>Los nodos hablan de estos. No se les pregunta ni se les cree si no los añades a los tuyos.</translation>
    </message>
    <message>
        <source>Who is contacted, and what they learn</source>
        <translation>Con quién se contacta y qué averigua</translation>
    </message>
    <message>
        <source>No server is known for this currency: add one below.</source>
        <translation>No se conoce ningún servidor de esta moneda: añade uno abajo.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Remembers the history of accounts, the comments and the names.</source>
        <translation>Recuerda el historial de las cuentas, los comentarios y los nombres.</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>Indexador</translation>
    </message>
    <message>
        <source>No block heard of yet.</source>
        <translation>Aún no se sabe de ningún bloque.</translation>
    </message>
    <message>
        <source>Final block {final}, heard {ago}.</source>
        <translation>Bloque definitivo {final}, recibido {ago}.</translation>
    </message>
    <message>
        <source>Newest block, not final yet: {best}.</source>
        <translation>Bloque más reciente, aún no definitivo: {best}.</translation>
    </message>
    <message>
        <source>Balances and payments work without it; new lines of histories come when it is back.</source>
        <translation>Los saldos y los pagos funcionan sin él; las líneas nuevas de los historiales llegarán cuando vuelva.</translation>
    </message>
    <message>
        <source>It has read up to {moment} only ({block}): the newest lines of histories are missing.</source>
        <translation>Solo ha leído hasta {moment} ({block}): faltan las líneas más recientes de los historiales.</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Añadir un servidor</translation>
    </message>
</context>
<context>
    <name>Newcomer</name>
    <message>
        <source>An account with a little money</source>
        <translation>Una cuenta con un poco de dinero</translation>
    </message>
    <message>
        <source>An invitation, which is the first certification</source>
        <translation>Una invitación, que es la primera certificación</translation>
    </message>
    <message>
        <source>A name, chosen for good</source>
        <translation>Un nombre, elegido para siempre</translation>
    </message>
    <message>
        <source>Five certifications</source>
        <translation>Cinco certificaciones</translation>
    </message>
    <message>
        <source>The evaluation of the distance</source>
        <translation>La evaluación de la distancia</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>to do now</source>
        <translation>por hacer ahora</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>later</source>
        <translation>más tarde</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>no es posible</translation>
    </message>
    <message>
        <source>Anybody can do this: somebody lends the money, for instance.</source>
        <translation>Esto lo puede hacer cualquiera: alguien presta el dinero, por ejemplo.</translation>
    </message>
    <message>
        <source>A member who knows the newcomer must do this.</source>
        <translation>Esto lo debe hacer un miembro que conozca a la persona nueva.</translation>
    </message>
    <message>
        <source>The newcomer must do this.</source>
        <translation>Esto lo debe hacer la persona nueva.</translation>
    </message>
    <message>
        <source>Other members must do this.</source>
        <translation>Esto lo deben hacer otros miembros.</translation>
    </message>
    <message>
        <source>The newcomer or any member asks; whoever asks has the money held.</source>
        <translation>La pide la persona nueva o cualquier miembro; a quien la pide se le retiene el dinero.</translation>
    </message>
    <message>
        <source>Nobody has to do anything: the oracles of the currency work.</source>
        <translation>Nadie tiene que hacer nada: trabajan los oráculos de la moneda.</translation>
    </message>
    <message>
        <source>Until {date}, when the identity is revoked for good.</source>
        <translation>Hasta el {date}, cuando la identidad se revocará para siempre.</translation>
    </message>
    <message>
        <source>Until {date}, when the identity is removed.</source>
        <translation>Hasta el {date}, cuando la identidad se eliminará.</translation>
    </message>
    <message>
        <source>The account must hold {needed}; {missing} are missing. They stay the newcomer’s.</source>
        <translation>La cuenta debe tener {needed}; faltan {missing}. Ese dinero sigue siendo de la persona nueva.</translation>
    </message>
    <message>
        <source>An invitation creates the identity. A member can make one in five days.</source>
        <translation>Una invitación crea la identidad. Un miembro puede hacer una cada cinco días.</translation>
    </message>
    <message>
        <source>Choosing the name accepts the invitation.</source>
        <translation>Elegir el nombre es aceptar la invitación.</translation>
    </message>
    <message>
        <source>{price} are held from whoever asks: they come back when it succeeds, and are lost when it fails.</source>
        <translation>A quien la pide se le retienen {price}: vuelven si sale bien y se pierden si falla.</translation>
    </message>
    <message>
        <source>The certifications suffice until {date}.</source>
        <translation>Las certificaciones bastan hasta el {date}.</translation>
    </message>
    <message>
        <source>The distance is being evaluated: the answer comes within 12 minutes.</source>
        <translation>La distancia se está evaluando: la respuesta llega en menos de 12 minutos.</translation>
    </message>
    <message>
        <source>The evaluation failed: too few referees were within five steps, and the money that was held is lost. Find certifications that bring you nearer before you ask again.</source>
        <translation>La evaluación falló: había muy pocos referentes a cinco pasos o menos, y el dinero retenido se ha perdido. Busca certificaciones que te acerquen antes de volver a pedirla.</translation>
    </message>
    <message>
        <source>The last evaluation ended without a membership, together with others that the same account paid for. Money was lost for some of them; whether for this one, nothing here tells. Before you ask again, see what an evaluation would find.</source>
        <translation>La última evaluación terminó sin membresía, a la vez que otras pagadas por la misma cuenta. Se perdió dinero por algunas de ellas; nada aquí dice si por esta. Antes de volver a pedirla, mira lo que encontraría una evaluación.</translation>
    </message>
    <message>
        <source>The last evaluation ended without a membership, and no money is known to be lost: the oracles gave no answer, or certifications were missing by then. It can be asked for again.</source>
        <translation>La última evaluación terminó sin membresía, y no consta que se haya perdido dinero: los oráculos no respondieron, o faltaban entonces certificaciones. Se puede volver a pedir.</translation>
    </message>
    <message>
        <source>This account is linked to somebody’s identity: unlink it first, or take another account.</source>
        <translation>Esta cuenta está vinculada a la identidad de alguien: desvincúlala antes o usa otra cuenta.</translation>
    </message>
    <message>
        <source>This identity is revoked for good. Another account can be invited under another name.</source>
        <translation>Esta identidad está revocada para siempre. Se puede invitar a otra cuenta con otro nombre.</translation>
    </message>
    <message>
        <source>This version of Sakia does not know the status that the currency gave this identity: a newer one will.</source>
        <translation>Esta versión de Sakia no conoce el estado que la moneda ha dado a esta identidad: una más nueva lo conocerá.</translation>
    </message>
    <message>
        <source>The name is free. Names that look like it could not be looked for now.</source>
        <translation>El nombre está libre. Por ahora no se han podido buscar nombres que se le parezcan.</translation>
    </message>
    <message>
        <source>The name is free, and none that is known looks like it.</source>
        <translation>El nombre está libre, y ninguno de los conocidos se le parece.</translation>
    </message>
    <message>
        <source>The name is free, but it looks like {names}: people may take one for the other.</source>
        <translation>El nombre está libre, pero se parece a {names}: se podría tomar uno por otro.</translation>
    </message>
    <message>
        <source>1 of 3: the requests of these minutes are gathered.</source>
        <translation>1 de 3: se reúnen las peticiones de estos minutos.</translation>
    </message>
    <message>
        <source>2 of 3: the oracles work the distance out.</source>
        <translation>2 de 3: los oráculos calculan la distancia.</translation>
    </message>
    <message>
        <source>3 of 3: the oracles hand their results in.</source>
        <translation>3 de 3: los oráculos entregan sus resultados.</translation>
    </message>
    <message>
        <source>Answer at about {time}, {within}. You may close Sakia meanwhile.</source>
        <translation>Respuesta hacia las {time}, {within}. Mientras tanto puedes cerrar Sakia.</translation>
    </message>
    <message>
        <source>The identity waits with the network until there are enough certifications, and is written together with them.</source>
        <translation>La identidad espera en la red hasta que haya suficientes certificaciones, y se escribe junto con ellas.</translation>
    </message>
    <message>
        <source>It has been asked for: a block takes the request as soon as enough referees are within reach.</source>
        <translation>Ya se ha pedido: un bloque tomará la solicitud en cuanto haya suficientes referentes al alcance.</translation>
    </message>
    <message>
        <source>A block takes the request once enough referees are within reach. It costs nothing.</source>
        <translation>Un bloque toma la solicitud cuando hay suficientes referentes al alcance. No cuesta nada.</translation>
    </message>
    <message>
        <source>An identity, declared under a name for good</source>
        <translation>Una identidad, declarada con un nombre para siempre</translation>
    </message>
    <message>
        <source>The request to become a member</source>
        <translation>La solicitud para ser miembro</translation>
    </message>
</context>
<context>
    <name>NewcomerPart</name>
    <message>
        <source>What you see may be old.</source>
        <translation>Puede que lo que ves no esté al día.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Sakia made a mistake. Nothing was sent because of it; what you see may not be up to date.</source>
        <translation>Sakia ha tenido un fallo. No se ha enviado nada por ello; puede que lo que ves no esté al día.</translation>
    </message>
    <message>
        <source>See the report</source>
        <translation>Ver el informe</translation>
    </message>
</context>
<context>
    <name>OperationList</name>
    <message>
        <source>On the way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>See the network</source>
        <translation>Ver la red</translation>
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
        <translation>Cobro de dividendos</translation>
    </message>
    <message>
        <source>Invitation of a newcomer</source>
        <translation>Invitación de una persona nueva</translation>
    </message>
    <message>
        <source>Choice of a name</source>
        <translation>Elección de un nombre</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Certificación</translation>
    </message>
    <message>
        <source>Request to become or stay a member</source>
        <translation>Petición de hacerse o seguir siendo miembro</translation>
    </message>
    <message>
        <source>Farewell to the web of trust</source>
        <translation>Despedida de la red de confianza</translation>
    </message>
    <message>
        <source>Revocation of an identity</source>
        <translation>Revocación de una identidad</translation>
    </message>
    <message>
        <source>Change of the identity’s account</source>
        <translation>Cambio de la cuenta de la identidad</translation>
    </message>
    <message>
        <source>Link of an account to the identity</source>
        <translation>Vínculo de una cuenta a la identidad</translation>
    </message>
    <message>
        <source>End of the link to an identity</source>
        <translation>Fin del vínculo con una identidad</translation>
    </message>
    <message>
        <source>Money brought in</source>
        <translation>Dinero tomado</translation>
    </message>
</context>
<context>
    <name>OwnServersCard</name>
    <message>
        <source>Your own servers</source>
        <translation>Tus propios servidores</translation>
    </message>
    <message>
        <source>A node starts with wss://, an indexer with https://. It is asked first which currency it keeps.</source>
        <translation>Un nodo empieza por wss://, un indexador por https://. Primero se le pregunta qué moneda lleva.</translation>
    </message>
    <message>
        <source>Address of a &amp;server</source>
        <translation>Dirección de un &amp;servidor</translation>
    </message>
    <message>
        <source>Check and add</source>
        <translation>Comprobar y añadir</translation>
    </message>
    <message>
        <source>Every connection goes through it, and names are found at its far end. Such as socks5://127.0.0.1:9050.</source>
        <translation>Todas las conexiones pasan por él, y los nombres se buscan en el otro extremo. Por ejemplo socks5://127.0.0.1:9050.</translation>
    </message>
    <message>
        <source>SOCKS5 &amp;proxy</source>
        <translation>Pro&amp;xy SOCKS5</translation>
    </message>
    <message>
        <source>Keep the proxy</source>
        <translation>Guardar el proxy</translation>
    </message>
    <message>
        <source>Ask my own servers &amp;alone</source>
        <translation>Preguntar s&amp;olo a mis propios servidores</translation>
    </message>
    <message>
        <source>The network’s list is not fetched then.</source>
        <translation>Entonces no se descarga la lista de la red.</translation>
    </message>
    <message>
        <source>Added. It is asked from now on.</source>
        <translation>Añadido. Se le pregunta desde ahora.</translation>
    </message>
    <message>
        <source>It was named when Sakia was started, and is asked until Sakia ends.</source>
        <translation>Se indicó al iniciar Sakia, y se le pregunta hasta que Sakia se cierre.</translation>
    </message>
    <message>
        <source>Kept. It holds from now on.</source>
        <translation>Guardado. Vale desde ahora.</translation>
    </message>
    <message>
        <source>A node’s address, such as g1.example.org:10901. It is asked first which currency it keeps.</source>
        <translation>La dirección de un nodo, como g1.example.org:10901. Primero se le pregunta qué moneda lleva.</translation>
    </message>
</context>
<context>
    <name>PageHelp</name>
    <message>
        <source>Hide the help of this page ({keys})</source>
        <translation>Ocultar la ayuda de esta página ({keys})</translation>
    </message>
    <message>
        <source>Help on this page ({keys})</source>
        <translation>Ayuda de esta página ({keys})</translation>
    </message>
    <message>
        <source>All you have at a glance: the sum of the accounts whose key is here, what there is to do, the latest movements. UD, the universal dividend, is the money that each member creates every day. To claim it brings it into the account.</source>
        <translation>Todo lo que tienes, de un vistazo: la suma de las cuentas cuya clave está aquí, lo que hay por hacer, los últimos movimientos. El DU, el dividendo universal, es el dinero que cada miembro crea cada día. Cobrarlo lo ingresa en la cuenta.</translation>
    </message>
    <message>
        <source>One account: its balance, its address to give to others, and all that came and went. A line is final once most servers have confirmed its block, about half a minute after it: nobody can take it back then. Member means that this person is in the web of trust and creates the UD.</source>
        <translation>Una cuenta: su saldo, su dirección para dársela a otros, y todo lo que entró y salió. Una línea es definitiva cuando la mayoría de los servidores han confirmado su bloque, alrededor de medio minuto después: entonces nadie puede deshacerla. Miembro significa que esta persona está en la red de confianza y crea el DU.</translation>
    </message>
    <message>
        <source>Find who is paid by name, address, link or QR code, and type how much; nothing leaves before you have read the summary and signed. Signed, sent, in a block, final: a payment can be refused until it is in a block, and is beyond recall once it is final. Comments are public, and stay for ever.</source>
        <translation>Busca a quién pagar por nombre, dirección, enlace o código QR, y escribe cuánto; nada sale antes de que hayas leído el resumen y firmado. Firmado, enviado, en un bloque, definitivo: un pago se puede rechazar hasta que está en un bloque, y no tiene vuelta atrás cuando es definitivo. Los comentarios son públicos, y para siempre.</translation>
    </message>
    <message>
        <source>Show this QR code or give this link: whoever pays finds your address, the amount and the comment filled in. The page waits with you, and shows a green tick when the money arrives. An address may be given to anybody: one can only pay to it.</source>
        <translation>Muestra este código QR o da este enlace: quien paga encuentra ya escritos tu dirección, el importe y el comentario. La página espera contigo y muestra una marca verde cuando llega el dinero. Una dirección se puede dar a cualquiera: solo sirve para pagarte.</translation>
    </message>
    <message>
        <source>An account is a key: whoever has its recovery phrase has its money. Create one, restore one you have, or watch one without its key, to see its history without paying from it.</source>
        <translation>Una cuenta es una clave: quien tiene su frase de recuperación tiene su dinero. Crea una, recupera la que ya tienes, o sigue una sin su clave para ver su historial sin pagar con ella.</translation>
    </message>
    <message>
        <source>The people you pay, under the names you give them: these are your own words, and nobody else sees this list. A name followed by ✓ is another thing: the verified name of an identity, which nobody else can have.</source>
        <translation>Las personas a las que pagas, con los nombres que tú les das: los eliges tú, y nadie más ve esta lista. Un nombre seguido de ✓ es otra cosa: el nombre verificado de una identidad, único en la moneda.</translation>
    </message>
    <message>
        <source>Who is a member, and until when. A member certifies people met and well known, and must be held by five certifications in force. A certification lasts two years, a membership one: both are renewed here. The distance is how many steps of certifications lie between two people.</source>
        <translation>Quién es miembro, y hasta cuándo. Un miembro certifica a personas que ha tratado y conoce bien, y debe tener él mismo cinco certificaciones vigentes. Una certificación dura dos años y una membresía uno: las dos se renuevan aquí. La distancia es el número de pasos de certificación que separan a dos personas.</translation>
    </message>
    <message>
        <source>How the currency fares. UD is what each member creates a day; N the number of members, M all the money there is, and M/N the share of each if it were spread evenly. The UD is re-evaluated twice a year so that all generations create alike.</source>
        <translation>Cómo va la moneda. El DU es lo que cada miembro crea al día; N, el número de miembros; M, todo el dinero que hay; y M/N, la parte de cada uno si estuviera repartido por igual. El DU se reevalúa dos veces al año para que todas las generaciones creen por igual.</translation>
    </message>
    <message>
        <source>Which computers are asked. Nodes keep the money and take payments; indexers, called squids, tell the history. What most of several nodes agree on is shown: none has to be believed alone.</source>
        <translation>A qué ordenadores se pregunta. Los nodos llevan el dinero y aceptan los pagos; los indexadores, llamados squids, cuentan el historial. Se muestra aquello en lo que coinciden la mayoría de varios nodos: no hay que creer a ninguno por sí solo.</translation>
    </message>
    <message>
        <source>Each choice is kept as soon as it is made. They hold for this profile on this computer, and nobody else learns of them.</source>
        <translation>Cada elección se guarda en cuanto se hace. Valen para este perfil en este ordenador, y nadie más se entera de ellas.</translation>
    </message>
    <message>
        <source>What the program noted since it was started, to join to a question when something went wrong. No key, no password and no whole address is ever in it.</source>
        <translation>Lo que el programa ha anotado desde que empezó, para adjuntarlo a una pregunta cuando algo fue mal. Nunca contiene claves, contraseñas ni direcciones enteras.</translation>
    </message>
    <message>
        <source>What everybody promises who certifies somebody: to know the person well, and that this is their only identity. The money rests on that.</source>
        <translation>Lo que promete todo el que certifica a alguien: conocer bien a la persona, y que esta es su única identidad. En eso se apoya el dinero.</translation>
    </message>
    <message>
        <source>A program that holds keys is worth forging. With each release the project publishes a list of its files, and signs it. Here a file is compared with that list, and the list with the project’s key, before anybody opens the file.</source>
        <translation>Un programa que guarda claves tienta a los falsificadores. Con cada versión, el proyecto publica la lista de sus archivos y la firma. Aquí se compara un archivo con esa lista, y la lista con la clave del proyecto, antes de que nadie abra el archivo.</translation>
    </message>
    <message>
        <source>Somebody stands in the middle: on the left who certified them, on the right whom they certify. Dashed and dotted arrows end soon. A referee certifies, and is certified, often enough to count: to be a member one must have four in five of them within five steps.</source>
        <translation>Alguien está en el centro: a la izquierda quienes le certificaron, a la derecha a quienes certifica. Las flechas de rayas o de puntos acaban pronto. Un referente certifica y es certificado lo bastante para contar: para ser miembro hay que tener a cuatro de cada cinco a cinco pasos como mucho.</translation>
    </message>
    <message>
        <source>People whose deadlines you watch together, those around you for instance. What runs out first stands first, with what each needs and who of the group could help. Groups stay on this computer; they can be printed, or taken into a spreadsheet or a calendar.</source>
        <translation>Personas cuyos plazos vigilas a la vez, las de tu entorno por ejemplo. Lo que acaba antes va primero, con lo que cada una necesita y quién del grupo puede ayudar. Los grupos se quedan en este ordenador; se pueden imprimir, o llevar a una hoja de cálculo o a un calendario.</translation>
    </message>
    <message>
        <source>To certify says: I know this person well, and this is their only identity. You may do so every five days, a hundred times in all, and each lasts two years. “Certify later” puts somebody into your queue: Sakia tells you when their turn has come, and signs nothing by itself.</source>
        <translation>Certificar es decir: conozco bien a esta persona, y esta es su única identidad. Se puede cada cinco días, cien veces en total, y dura dos años. «Certificar más tarde» pone a alguien en tu cola: Sakia te avisa cuando llega su turno, y no firma nada por su cuenta.</translation>
    </message>
    <message>
        <source>One board for who comes in and for who helps them: 3 Ğ1 on the account, an invitation, a name, five certifications, an evaluation of the distance. Each step says who must act, what is missing and until when. 10 Ğ1 are held by the evaluation, and lost when the distance is too great.</source>
        <translation>Un tablero para quien llega y para quien le ayuda: 3&#xa0;Ğ1 en la cuenta, una invitación, un nombre, cinco certificaciones, una evaluación de la distancia. Cada paso dice quién debe actuar, qué falta y hasta cuándo. La evaluación retiene 10&#xa0;Ğ1, que se pierden si la distancia es demasiado grande.</translation>
    </message>
    <message>
        <source>The day your key is lost or stolen, this document ends your identity, so that nobody lives under your name. Make it now, print it or save it, and keep it apart from your recovery phrase. Any account can publish it, and nothing undoes it.</source>
        <translation>El día en que tu clave se pierda o te la roben, este documento pone fin a tu identidad, para que nadie viva con tu nombre. Hazlo ahora, imprímelo o guárdalo, lejos de tu frase de recuperación. Cualquier cuenta puede publicarlo, y nada lo deshace.</translation>
    </message>
    <message>
        <source>An identity can move to another account of yours, once in six months: its name, its certifications and its membership go with it, the money stays. An account that is linked to it has its fees given back as a member’s, and no other right.</source>
        <translation>Una identidad puede pasar a otra de tus cuentas, una vez cada seis meses: su nombre, sus certificaciones y su membresía van con ella, el dinero se queda. A una cuenta vinculada se le devuelven las comisiones como a la de un miembro, y no tiene ningún otro derecho.</translation>
    </message>
    <message>
        <source>What you answered to the questions of the licence before each certification, with its date: to remember, years later, why you vouched for somebody. It stays on this computer alone, and can be printed.</source>
        <translation>Lo que respondiste a las preguntas de la licencia antes de cada certificación, con su fecha: para recordar, años después, por qué respondiste por alguien. Se queda solo en este ordenador, y se puede imprimir.</translation>
    </message>
    <message>
        <source>All you have at a glance: the sum of the accounts whose key is here, what there is to do, the latest movements. UD, the universal dividend, is the money that each member creates. It comes into the account by itself.</source>
        <translation>Todo lo que tienes de un vistazo: la suma de las cuentas cuya clave está aquí, lo que hay que hacer, los últimos movimientos. El DU, dividendo universal, es el dinero que crea cada miembro. Llega solo a la cuenta.</translation>
    </message>
    <message>
        <source>One account: its balance, its address to give to others, and all that came and went. A line is called final once six blocks lie on top of its own: until then, and seldom after, the network may undo it. Member means that this person is in the web of trust and creates the UD.</source>
        <translation>Una cuenta: su saldo, su dirección para dar a otros, y todo lo que entró y salió. Una línea se llama definitiva cuando seis bloques están sobre el suyo: hasta entonces, y rara vez después, la red puede deshacerla. Miembro quiere decir que esta persona está en la red de confianza y crea el DU.</translation>
    </message>
    <message>
        <source>How the currency fares. UD is what each member creates each time; N the number of members, M all the money there is, and M/N the share of each if it were spread evenly. The UD is re-evaluated now and then so that all generations create alike: the rules below say when.</source>
        <translation>Cómo va la moneda. El DU es lo que cada miembro crea cada vez; N el número de miembros, M todo el dinero, y M/N la parte de cada uno si se repartiera por igual. El DU se reevalúa de vez en cuando para que todas las generaciones creen lo mismo: las reglas de abajo dicen cuándo.</translation>
    </message>
    <message>
        <source>Which computers are asked. Nodes keep the money, take payments and tell the history. What most of several nodes agree on is shown: none has to be believed alone.</source>
        <translation>A qué ordenadores se pregunta. Los nodos guardan el dinero, toman los pagos y cuentan el historial. Se muestra aquello en lo que coincide la mayoría de varios nodos: a ninguno hay que creerle solo.</translation>
    </message>
    <message>
        <source>Who is a member, and until when. A member certifies people met and well known, and must be held by enough certifications in force. Memberships and certifications end, and are renewed here: the page “Currency” has the rules. The distance is how many steps of certifications lie between two people.</source>
        <translation>Quién es miembro, y hasta cuándo. Un miembro certifica a gente que ha encontrado y conoce bien, y debe sostenerse con bastantes certificaciones vigentes. Membresías y certificaciones terminan, y se renuevan aquí: la página «Moneda» tiene las reglas. La distancia es cuántos pasos de certificación hay entre dos personas.</translation>
    </message>
    <message>
        <source>Somebody stands in the middle: on the left who certified them, on the right whom they certify. Dashed and dotted arrows end soon. A referee certifies, and is certified, often enough to count: to be a member one must have enough of them within reach.</source>
        <translation>Alguien está en el centro: a la izquierda quien lo certificó, a la derecha a quien certifica. Las flechas de rayas y de puntos terminan pronto. Un referente certifica, y es certificado, lo bastante para contar: para ser miembro hay que tener bastantes al alcance.</translation>
    </message>
    <message>
        <source>To certify says: I know this person well, and this is their only identity. How often you may do so, and how long it lasts, stands on the page “Currency”. “Certify later” puts somebody into your queue: Sakia tells you when their turn has come, and signs nothing by itself.</source>
        <translation>Certificar dice: conozco bien a esta persona, y esta es su única identidad. Cada cuánto puedes hacerlo, y cuánto dura, está en la página «Moneda». «Certificar más tarde» pone a alguien en tu cola: Sakia te avisa cuando llega su turno, y no firma nada por su cuenta.</translation>
    </message>
    <message>
        <source>One board for who comes in and for who helps them: an identity declared under a name, enough certifications, the request to become a member. They wait with the network and are written together. Each step says who must act, what is missing and until when. None of it costs anything.</source>
        <translation>Un tablero para quien llega y para quien le ayuda: una identidad declarada con un nombre, bastantes certificaciones, la petición de ser miembro. Esperan en la red y se escriben juntas. Cada paso dice quién debe actuar, qué falta y hasta cuándo. Nada de esto cuesta dinero.</translation>
    </message>
    <message>
        <source>In this currency an identity stays with the key that declared it, and no other account has a part in it. Whoever loses the key, or whose key is stolen, revokes the identity and declares another one.</source>
        <translation>En esta moneda una identidad se queda con la clave que la declaró, y ninguna otra cuenta tiene parte en ella. Quien pierde la clave, o a quien se la roban, revoca la identidad y declara otra.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pagar</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Licence of the Ğ1</source>
        <translation>Licencia de la Ğ1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>About Sakia</source>
        <translation>Acerca de Sakia</translation>
    </message>
    <message>
        <source>page</source>
        <translation>página</translation>
    </message>
    <message>
        <source>Web of trust</source>
        <translation>Red de confianza</translation>
    </message>
    <message>
        <source>Check a download</source>
        <translation>Comprobar una descarga</translation>
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
        <translation>Se crea un dividendo</translation>
    </message>
    <message>
        <source>It is re-evaluated</source>
        <translation>Se reevalúa</translation>
    </message>
    <message>
        <source>Growth from one re-evaluation to the next (c)</source>
        <translation>Crecimiento de una reevaluación a la siguiente (c)</translation>
    </message>
    <message>
        <source>An account must hold at least</source>
        <translation>Una cuenta debe tener al menos</translation>
    </message>
    <message>
        <source>A block is made</source>
        <translation>Se hace un bloque</translation>
    </message>
    <message>
        <source>To be a member and to certify, one has received</source>
        <translation>Para ser miembro y certificar hay que haber recibido</translation>
    </message>
    <message>
        <source>To invite somebody, one has received</source>
        <translation>Para invitar a alguien hay que haber recibido</translation>
    </message>
    <message>
        <source>A certification lasts</source>
        <translation>Una certificación dura</translation>
    </message>
    <message>
        <source>Between two certifications of one member</source>
        <translation>Entre dos certificaciones de un mismo miembro</translation>
    </message>
    <message>
        <source>Certifications in force of one member, at most</source>
        <translation>Certificaciones vigentes de un mismo miembro, como máximo</translation>
    </message>
    <message>
        <source>A membership lasts</source>
        <translation>Una membresía dura</translation>
    </message>
    <message>
        <source>It can be renewed after</source>
        <translation>Se puede renovar después de</translation>
    </message>
    <message>
        <source>Between two invitations by one member</source>
        <translation>Entre dos invitaciones de un mismo miembro</translation>
    </message>
    <message>
        <source>Who was invited chooses a name within</source>
        <translation>La persona invitada elige un nombre en menos de</translation>
    </message>
    <message>
        <source>And becomes a member within</source>
        <translation>Y llega a ser miembro en menos de</translation>
    </message>
    <message>
        <source>Who is no member any more is revoked after</source>
        <translation>Quien ya no es miembro es revocado después de</translation>
    </message>
    <message>
        <source>A revoked identity is removed after</source>
        <translation>Una identidad revocada se elimina después de</translation>
    </message>
    <message>
        <source>Between two changes of an identity’s account</source>
        <translation>Entre dos cambios de la cuenta de una identidad</translation>
    </message>
    <message>
        <source>Distance: referees within reach</source>
        <translation>Distancia: referentes al alcance</translation>
    </message>
    <message>
        <source>{percent} of them, in at most {steps}</source>
        <translation>el {percent} de ellos, en {steps} como máximo</translation>
    </message>
    <message>
        <source>Held while a distance is evaluated, lost when it fails</source>
        <translation>Retenido mientras se evalúa la distancia, perdido si falla</translation>
    </message>
    <message>
        <source>An evaluation takes at most</source>
        <translation>Una evaluación dura como máximo</translation>
    </message>
    <message>
        <source>Who declares an identity becomes a member within</source>
        <translation>Quien declara una identidad se hace miembro en</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Contraseña nueva otra vez</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>Las dos contraseñas nuevas no son iguales.</translation>
    </message>
    <message>
        <source>The password is changed. The old one opens nothing any more.</source>
        <translation>La contraseña se ha cambiado. La antigua ya no abre nada.</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Hold to see the password</source>
        <translation>Mantén pulsado para ver la contraseña</translation>
    </message>
</context>
<context>
    <name>PastCard</name>
    <message>
        <source>Its accounts, now and before</source>
        <translation>Sus cuentas, ahora y antes</translation>
    </message>
    <message>
        <source>Changes of account</source>
        <translation>Cambios de cuenta</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>Cuentas vinculadas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Former account</source>
        <translation>Cuenta anterior</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Cuenta nueva</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Según</translation>
    </message>
    <message>
        <source>Not read yet: an indexer tells it.</source>
        <translation>Aún sin leer: lo dice un indexador.</translation>
    </message>
    <message>
        <source>Always the same account.</source>
        <translation>Siempre la misma cuenta.</translation>
    </message>
    <message>
        <source>None but its own account.</source>
        <translation>Ninguna, aparte de su propia cuenta.</translation>
    </message>
    <message>
        <source>a node</source>
        <translation>un nodo</translation>
    </message>
    <message>
        <source>an indexer alone</source>
        <translation>solo un indexador</translation>
    </message>
</context>
<context>
    <name>PathBoard</name>
    <message>
        <source>The path of {name}</source>
        <translation>El camino de {name}</translation>
    </message>
</context>
<context>
    <name>PayPage</name>
    <message>
        <source>Pay</source>
        <translation>Pagar</translation>
    </message>
    <message>
        <source>&amp;From the account</source>
        <translation>&amp;Desde la cuenta</translation>
    </message>
    <message>
        <source>Review the payment</source>
        <translation>Revisar el pago</translation>
    </message>
    <message>
        <source>Empty this form</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>I can take it back after a wee&amp;k</source>
        <translation>Puedo &amp;recuperarlo tras una semana</translation>
    </message>
    <message>
        <source>No account can pay yet</source>
        <translation>Ninguna cuenta puede pagar todavía</translation>
    </message>
    <message>
        <source>Create an account or restore one you have: a watched address holds no key here.</source>
        <translation>Crea una cuenta o recupera la que ya tienes: una dirección seguida no tiene aquí ninguna clave.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Only a payment to one person can be taken back.</source>
        <translation>Solo se puede recuperar un pago a una sola persona.</translation>
    </message>
    <message>
        <source>Until they take it, with a program that knows such payments, it is in no balance; once they did, it is theirs.</source>
        <translation>Mientras la persona no lo tome, con un programa que conozca estos pagos, no está en ningún saldo; después, es suyo.</translation>
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
        <translation>{payer} paga a {people}: {amount} en total, comisión {fee}; después quedan {rest}.</translation>
    </message>
    <message>
        <source>{payer} pays {recipient} {amount}, fee {fee}; the account is then empty and closed.</source>
        <translation>{payer} paga a {recipient} {amount}, comisión {fee}; la cuenta queda entonces vacía y cerrada.</translation>
    </message>
    <message>
        <source>{payer} pays {recipient} all that can be sent, {amount}, fee {fee}; after it {rest} remain.</source>
        <translation>{payer} paga a {recipient} todo lo que se puede enviar, {amount}, comisión {fee}; después quedan {rest}.</translation>
    </message>
    <message>
        <source>{payer} pays {recipient} {amount}, fee {fee}; after it {rest} remain.</source>
        <translation>{payer} paga a {recipient} {amount}, comisión {fee}; después quedan {rest}.</translation>
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
        <translation>Más tarde te devuelven {refund} de la comisión: eres miembro.</translation>
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
        <translation>En un bloque</translation>
    </message>
    <message>
        <source>In {block}</source>
        <translation>En {block}</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitivo</translation>
    </message>
    <message>
        <source>Signed and kept on this computer. It leaves as soon as a server takes it.</source>
        <translation>Firmado y guardado en este ordenador. Saldrá en cuanto un servidor lo acepte.</translation>
    </message>
    <message>
        <source>The network has it. The next blocks will hold it.</source>
        <translation>La red lo tiene. Los próximos bloques lo contendrán.</translation>
    </message>
    <message>
        <source>A block holds it. In a moment nobody can undo that any more.</source>
        <translation>Un bloque lo contiene. Dentro de un momento nadie podrá deshacerlo.</translation>
    </message>
    <message>
        <source>Paid, for good.</source>
        <translation>Pagado, definitivamente.</translation>
    </message>
    <message>
        <source>A block holds this payment, but no server remembers whether it worked. Compare the balances, or ask the person. Do not pay again before you know.</source>
        <translation>Un bloque contiene este pago, pero ningún servidor recuerda si funcionó. Compara los saldos o pregunta a la persona. No pagues de nuevo antes de saberlo.</translation>
    </message>
    <message>
        <source>It was handed to the network before the network went away.</source>
        <translation>Se entregó a la red antes de que la red se perdiera.</translation>
    </message>
    <message>
        <source>A block held it when the network was last heard.</source>
        <translation>Un bloque lo contenía cuando se oyó la red por última vez.</translation>
    </message>
    <message>
        <source>The network cannot be heard now. What follows is shown once it is back, by itself. Nothing is lost: do not pay again.</source>
        <translation>Ahora no se puede oír la red. Lo que sigue se mostrará por sí solo cuando vuelva. Nada se ha perdido: no pagues otra vez.</translation>
    </message>
    <message>
        <source>One server alone tells what this account has, and no other one confirms it now. If it lies, what you sign may come to nothing; nothing can be paid twice.</source>
        <translation>Un solo servidor dice lo que tiene esta cuenta, y ningún otro lo confirma ahora. Si miente, lo que firmas puede quedar en nada; nada puede pagarse dos veces.</translation>
    </message>
    <message>
        <source>A block holds it, but it moved no money, save perhaps the fee. {reason}</source>
        <translation>Un bloque lo contiene, pero no movió dinero, salvo quizá la comisión. {reason}</translation>
    </message>
    <message>
        <source>The network did not take it. Nothing was paid. {reason}</source>
        <translation>La red no lo aceptó. No se ha pagado nada. {reason}</translation>
    </message>
    <message>
        <source>The network has not taken it so far, and no money moved. {reason} If you pay again, the new payment takes the place of this one: both cannot happen.</source>
        <translation>La red aún no lo ha aceptado y no se ha movido dinero. {reason} Si pagas de nuevo, el pago nuevo ocupa el lugar de este: no pueden ocurrir los dos.</translation>
    </message>
    <message>
        <source>No block took it in time, and none can any more. Nothing was paid: you can pay again.</source>
        <translation>Ningún bloque lo tomó a tiempo y ya ninguno puede. No se ha pagado nada: puedes pagar de nuevo.</translation>
    </message>
    <message>
        <source>An earlier payment of this account came to nothing, so this one is held back: no money moved. It stays valid until {moment}; after that you can pay again.</source>
        <translation>Un pago anterior de esta cuenta no llegó a nada, así que este queda en espera: no se ha movido dinero. Es válido hasta {moment}; después podrás pagar de nuevo.</translation>
    </message>
    <message>
        <source>One of your own accounts.</source>
        <translation>Una de tus propias cuentas.</translation>
    </message>
    <message>
        <source>This is your own word for them.</source>
        <translation>Es el nombre que tú le das.</translation>
    </message>
    <message>
        <source>Verified name: {name}.</source>
        <translation>Nombre verificado: {name}.</translation>
    </message>
    <message>
        <source>No identity is known of this account.</source>
        <translation>No se conoce ninguna identidad de esta cuenta.</translation>
    </message>
    <message>
        <source>The last time you paid “{name}”, it was another account: {address}. Ask the person which one is right.</source>
        <translation>La última vez que pagaste a «{name}» fue en otra cuenta: {address}. Pregunta a la persona cuál es la correcta.</translation>
    </message>
    <message>
        <source>The name looks like “{name}”, which is another account: {address}. Is it the one you mean?</source>
        <translation>El nombre se parece a «{name}», que es otra cuenta: {address}. ¿Es la que quieres?</translation>
    </message>
    <message>
        <source>One operator of {known} answers, and its word alone settles no payment. Once a second one answers, this goes on by itself. Nothing is lost: do not pay again.</source>
        <translation>Responde un operador de {known}, y su palabra sola no decide ningún pago. Cuando responda otro, esto sigue por sí solo. No se pierde nada: no pagues de nuevo.</translation>
    </message>
    <message>
        <source>After a week {payer} can take it back, as long as it was not taken.</source>
        <translation>Tras una semana {payer} puede recuperarlo, mientras nadie lo haya tomado.</translation>
    </message>
    <message>
        <source>A block holds it. Once several more stand on it, nobody can undo that any more.</source>
        <translation>Un bloque lo contiene. Cuando le sigan varios más, nadie podrá deshacerlo.</translation>
    </message>
    <message>
        <source>An earlier payment of this account came to nothing, so this one is held back: no money moved. Once it is no longer valid, you can look at it once more and pay again.</source>
        <translation>Un pago anterior de esta cuenta no llegó a nada, así que este queda en espera: no se ha movido dinero. Cuando deje de ser válido, podrás revisarlo y pagar de nuevo.</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Who is on the way</source>
        <translation>Quién está en camino</translation>
    </message>
    <message>
        <source>From an account to a member, step by step: your own way, or that of newcomers whom you accompany.</source>
        <translation>De una cuenta a un miembro, paso a paso: tu propio camino, o el de las personas nuevas a las que acompañas.</translation>
    </message>
    <message>
        <source>&amp;Newcomer</source>
        <translation>&amp;Persona nueva</translation>
    </message>
    <message>
        <source>&amp;Accompany somebody</source>
        <translation>&amp;Acompañar a alguien</translation>
    </message>
    <message>
        <source>The address of the newcomer’s account.</source>
        <translation>La dirección de la cuenta de la persona nueva.</translation>
    </message>
    <message>
        <source>Accompany</source>
        <translation>Acompañar</translation>
    </message>
    <message>
        <source>No longer accompany</source>
        <translation>Dejar de acompañar</translation>
    </message>
    <message>
        <source>Accompany this person no longer. Nothing of theirs changes.</source>
        <translation>Dejar de acompañar a esta persona. Para ella no cambia nada.</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>Show in the middle</source>
        <translation>Poner en el centro</translation>
    </message>
    <message>
        <source>Certify</source>
        <translation>Certificar</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pagar</translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation>Añadir a los contactos</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>The invited person has to choose a name first.</source>
        <translation>La persona invitada debe elegir antes un nombre.</translation>
    </message>
    <message>
        <source>A revoked identity cannot be certified any more.</source>
        <translation>Una identidad revocada ya no se puede certificar.</translation>
    </message>
    <message>
        <source>This version of Sakia does not know the status: nothing is done with it.</source>
        <translation>Esta versión de Sakia no conoce el estado: no hace nada con ella.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Make a group…</source>
        <translation>Crear un grupo…</translation>
    </message>
    <message>
        <source>Add to a group</source>
        <translation>Añadir a un grupo</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Pay somebody else</source>
        <translation>Pagar a otra persona</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Asking who this is…</source>
        <translation>Preguntando quién es…</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
</context>
<context>
    <name>PhraseCheck</name>
    <message>
        <source>Is it right on your paper? Cover the words and type these two.</source>
        <translation>¿Está bien en tu papel? Tapa las palabras y escribe estas dos.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Your paper is right: these words open your accounts again on any computer.</source>
        <translation>Tu papel está bien: estas palabras abren tus cuentas de nuevo en cualquier ordenador.</translation>
    </message>
    <message>
        <source>Word number {number}</source>
        <translation>Palabra número {number}</translation>
    </message>
    <message>
        <source>That is not word number {number}. Look at your paper, or see the words again.</source>
        <translation>Esa no es la palabra número {number}. Mira tu papel o vuelve a ver las palabras.</translation>
    </message>
</context>
<context>
    <name>PhraseView</name>
    <message>
        <source>I have a secret identifier and a password instead</source>
        <translation>Prefiero usar un identificador secreto y una contraseña</translation>
    </message>
    <message>
        <source>Your recovery phrase</source>
        <translation>Tu frase de recuperación</translation>
    </message>
    <message>
        <source>Twelve words, or more, in any language. Capitals, accents and line breaks do not matter.</source>
        <translation>Doce palabras o más, en cualquier idioma. Las mayúsculas, los acentos y los saltos de línea no importan.</translation>
    </message>
    <message>
        <source>Find my accounts</source>
        <translation>Encontrar mis cuentas</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Palabras</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) so far</source>
        <translation>
            <numerusform>%n palabra hasta ahora</numerusform>
            <numerusform>%n palabras hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>I have a key file instead</source>
        <translation>Prefiero usar un archivo de clave</translation>
    </message>
</context>
<context>
    <name>PrintPaperDialog</name>
    <message>
        <source>Print: {title}</source>
        <translation>Imprimir: {title}</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Páginas tal como se imprimirán</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Show smaller</source>
        <translation>Mostrar más pequeño</translation>
    </message>
    <message>
        <source>Show larger</source>
        <translation>Mostrar más grande</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>This system’s Qt cannot print. Save a PDF, and print that.</source>
        <translation>El Qt de este sistema no sabe imprimir. Guarda un PDF e imprímelo.</translation>
    </message>
    <message>
        <source>Handed to {printer}.</source>
        <translation>Entregado a {printer}.</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>“{comment}”</source>
        <translation>«{comment}»</translation>
    </message>
    <message>
        <source>Pay again</source>
        <translation>Pagar de nuevo</translation>
    </message>
    <message>
        <source>Review and pay again</source>
        <translation>Revisar y pagar de nuevo</translation>
    </message>
    <message>
        <source>See the network</source>
        <translation>Ver la red</translation>
    </message>
</context>
<context>
    <name>ProgressDots</name>
    <message>
        <source>Step {position} of {count}</source>
        <translation>Paso {position} de {count}</translation>
    </message>
</context>
<context>
    <name>ProtectView</name>
    <message>
        <source>The same password &amp;again</source>
        <translation>La misma contraseña &amp;otra vez</translation>
    </message>
    <message>
        <source>A name and a password</source>
        <translation>Un nombre y una contraseña</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>Your own word for the account; nobody else sees it.</source>
        <translation>El nombre que tú le das a la cuenta; nadie más lo ve.</translation>
    </message>
    <message>
        <source>The password opens Sakia here. If you forget it, the recovery phrase opens your accounts again.</source>
        <translation>La contraseña abre Sakia aquí. Si la olvidas, la frase de recuperación abre tus cuentas de nuevo.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>&amp;Name of the account</source>
        <translation>&amp;Nombre de la cuenta</translation>
    </message>
    <message>
        <source>Your own word for it; nobody else sees it.</source>
        <translation>El nombre que tú le das; nadie más lo ve.</translation>
    </message>
    <message>
        <source>Name of account {number}</source>
        <translation>Nombre de la cuenta {number}</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mi cuenta</translation>
    </message>
    <message>
        <source>Account {number}</source>
        <translation>Cuenta {number}</translation>
    </message>
    <message>
        <source>Four or five words that make you smile are easy to keep and hard to guess.</source>
        <translation>Cuatro o cinco palabras que te hagan sonreír son fáciles de recordar y difíciles de adivinar.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it good.</source>
        <translation>Aceptable. Con una palabra más será buena.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Buena.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
</context>
<context>
    <name>PublishRevocationCard</name>
    <message>
        <source>Open a revocation that was kept</source>
        <translation>Abrir una revocación guardada</translation>
    </message>
    <message>
        <source>Open a document…</source>
        <translation>Abrir un documento…</translation>
    </message>
    <message>
        <source>&amp;Published by</source>
        <translation>&amp;Publicada por</translation>
    </message>
    <message>
        <source>Any account can publish it.</source>
        <translation>Cualquier cuenta puede publicarla.</translation>
    </message>
    <message>
        <source>Type {word} to &amp;go on</source>
        <translation>E&amp;scribe {word} para continuar</translation>
    </message>
    <message>
        <source>Check the revocation</source>
        <translation>Revisar la revocación</translation>
    </message>
    <message>
        <source>The signature is right. Add an account that can publish it, to know more.</source>
        <translation>La firma es correcta. Para saber más, añade una cuenta que pueda publicarla.</translation>
    </message>
    <message>
        <source>This cannot be published now. {reason}</source>
        <translation>Ahora no se puede publicar. {reason}</translation>
    </message>
    <message>
        <source>{whose} It is valid now.</source>
        <translation>{whose} Ahora es válida.</translation>
    </message>
    <message>
        <source>This is the revocation of {name}, identity {number}, account {address}.</source>
        <translation>Es la revocación de {name}, identidad {number}, cuenta {address}.</translation>
    </message>
    <message>
        <source>Documents (*.json *.txt *.dunikey);;All files (*)</source>
        <translation>Documentos (*.json *.txt *.dunikey);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a revocation</source>
        <translation>Abrir una revocación</translation>
    </message>
    <message>
        <source>This is the revocation of {name}, account {address}.</source>
        <translation>Esta es la revocación de {name}, cuenta {address}.</translation>
    </message>
    <message>
        <source>A document made here, or one saved by another program for Duniter. It is checked first.</source>
        <translation>Un documento hecho aquí, o guardado por otro programa para Duniter. Primero se comprueba.</translation>
    </message>
    <message>
        <source>Read a QR code…</source>
        <translation>Leer un código QR…</translation>
    </message>
    <message>
        <source>The code of a revocation, on paper or on a screen.</source>
        <translation>El código de una revocación, en papel o en una pantalla.</translation>
    </message>
</context>
<context>
    <name>QrPopup</name>
    <message>
        <source>QR code of the address of {name}</source>
        <translation>Código QR de la dirección de {name}</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>QR code of {text}</source>
        <translation>Código QR de {text}</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message>
        <source>The licence must be handed on first.</source>
        <translation>Antes hay que transmitir la licencia.</translation>
    </message>
    <message>
        <source>Answer every question.</source>
        <translation>Responde a todas las preguntas.</translation>
    </message>
    <message>
        <source>By the licence you must not certify this person yet: an indispensable answer is not yes.</source>
        <translation>Según la licencia, todavía no debes certificar a esta persona: una respuesta indispensable no es sí.</translation>
    </message>
    <message>
        <source>Strongly advised before you certify: {questions}</source>
        <translation>Muy recomendable antes de certificar: {questions}</translation>
    </message>
    <message>
        <source>Whoever certifies hands the licence of the Ğ1 on: read it together.</source>
        <translation>Quien certifica transmite la licencia de la Ğ1: léela con la persona.</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Leer la licencia</translation>
    </message>
    <message>
        <source>This currency may have a licence of its own: read it together. The questions are those of the licence of the Ğ1, and good ones wherever people trust each other.</source>
        <translation>Esta moneda quizá tenga su propia licencia: leedla juntos. Las preguntas son las de la licencia de la Ğ1, y son buenas dondequiera que haya confianza.</translation>
    </message>
    <message>
        <source>Read the licence of the Ğ1</source>
        <translation>Leer la licencia de la Ğ1</translation>
    </message>
    <message>
        <source>I have handed the licence on to this person</source>
        <translation>He transmitido la licencia a esta persona</translation>
    </message>
    <message>
        <source>Indispensable</source>
        <translation>Indispensable</translation>
    </message>
    <message>
        <source>Strongly advised</source>
        <translation>Muy recomendable</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Elige una respuesta</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>you are no member now</source>
        <translation>ahora no eres miembro</translation>
    </message>
    <message>
        <source>your membership ends before, {date}</source>
        <translation>tu membresía termina antes, el {date}</translation>
    </message>
    <message>
        <source>their identity is revoked</source>
        <translation>su identidad está revocada</translation>
    </message>
    <message>
        <source>is leaving the web of trust</source>
        <translation>deja la red de confianza</translation>
    </message>
    <message>
        <source>has declared no identity yet</source>
        <translation>aún no ha declarado una identidad</translation>
    </message>
    <message>
        <source>to be invited, the account needs money first</source>
        <translation>para poder invitarla, su cuenta necesita antes dinero</translation>
    </message>
    <message>
        <source>cannot be invited: the account is linked to an identity</source>
        <translation>no se puede invitar: la cuenta está vinculada a una identidad</translation>
    </message>
    <message>
        <source>not known yet whether the account can be invited</source>
        <translation>aún no se sabe si se puede invitar a esta cuenta</translation>
    </message>
    <message>
        <source>too late: their identity ends {date}</source>
        <translation>demasiado tarde: su identidad termina el {date}</translation>
    </message>
    <message>
        <source>has no identity yet: to be invited</source>
        <translation>aún no tiene identidad: hay que invitarla</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>renovación</translation>
    </message>
    <message>
        <source>new certification</source>
        <translation>certificación nueva</translation>
    </message>
    <message>
        <source>You can certify {name} now</source>
        <translation>Ya puedes certificar a {name}</translation>
    </message>
    <message>
        <source>has not chosen a name yet</source>
        <translation>aún no ha elegido un nombre</translation>
    </message>
    <message>
        <source>has a status that this version does not know</source>
        <translation>tiene un estado que esta versión no conoce</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>To certify next</source>
        <translation>Próximas certificaciones</translation>
    </message>
    <message>
        <source>One certification at a time, in this order. Sakia tells you when somebody’s turn has come; it signs nothing by itself.</source>
        <translation>Una certificación cada vez, en este orden. Sakia te avisa cuando llega el turno de alguien; no firma nada por su cuenta.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Possible about</source>
        <translation>Posible hacia</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>Certifica</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Certify now…</source>
        <translation>Certificar ahora…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Arriba</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Abajo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>{name} waits no longer</source>
        <translation>{name} ya no espera</translation>
    </message>
</context>
<context>
    <name>ReadingProblem</name>
    <message>
        <source>What is kept on this computer cannot be read</source>
        <translation>Lo que se guarda en este ordenador no se puede leer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Your money is not touched by it.</source>
        <translation>Tu dinero no se ve afectado.</translation>
    </message>
    <message>
        <source>What you see below may be old.</source>
        <translation>Lo que ves abajo quizá ya no esté al día.</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>The same words exist in several languages, and each reading is another account.</source>
        <translation>Las mismas palabras existen en varios idiomas, y cada lectura es otra cuenta.</translation>
    </message>
    <message>
        <source>In which language were the words?</source>
        <translation>¿En qué idioma estaban las palabras?</translation>
    </message>
    <message>
        <source>If you are not sure, try one: when no account is found, come back and take the other.</source>
        <translation>Si no lo sabes con seguridad, prueba uno: si no se encuentra ninguna cuenta, vuelve y elige el otro.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Paid by</source>
        <translation>Pagado por</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Pagado a</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Made by Sakia on {moment}</source>
        <translation>Hecho por Sakia el {moment}</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Guardar como imagen…</translation>
    </message>
    <message>
        <source>Receipt of a payment</source>
        <translation>Recibo de un pago</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>No se pudo escribir el archivo. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Guardar el recibo</translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message>
        <source>Receive</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Show it to a customer</source>
        <translation>Mostrarlo a un cliente</translation>
    </message>
    <message>
        <source>PNG…</source>
        <translation>PNG…</translation>
    </message>
    <message>
        <source>Save the code as a PNG picture</source>
        <translation>Guardar el código como imagen PNG</translation>
    </message>
    <message>
        <source>SVG…</source>
        <translation>SVG…</translation>
    </message>
    <message>
        <source>Save the code as an SVG drawing</source>
        <translation>Guardar el código como dibujo SVG</translation>
    </message>
    <message>
        <source>A sound when the payment arrives</source>
        <translation>Un sonido cuando llegue el pago</translation>
    </message>
    <message>
        <source>Wait for the next payment</source>
        <translation>Esperar el próximo pago</translation>
    </message>
    <message>
        <source>Copy the payment link</source>
        <translation>Copiar el enlace de pago</translation>
    </message>
    <message>
        <source>Add an account, and its code will be here for others to scan.</source>
        <translation>Añade una cuenta, y aquí estará su código para que otros lo escaneen.</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Todavía no hay cuentas</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>QR code to pay {name}</source>
        <translation>Código QR para pagar a {name}</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Guardar el código</translation>
    </message>
    <message>
        <source>Account that is &amp;paid</source>
        <translation>Cuent&amp;a que recibe</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Certification of {name}</source>
        <translation>Certificación a {name}</translation>
    </message>
    <message>
        <source>On {moment}, before signing, {certifier} answered the questions of the licence.</source>
        <translation>El {moment}, antes de firmar, {certifier} respondió a las preguntas de la licencia.</translation>
    </message>
    <message>
        <source>About {name}, account {address}.</source>
        <translation>Sobre {name}, cuenta {address}.</translation>
    </message>
    <message>
        <source>Licence of the Ğ1, version {version}.</source>
        <translation>Licencia de la Ğ1, versión {version}.</translation>
    </message>
    <message>
        <source>Kept by Sakia on the certifier’s computer alone; the network knows the certification only.</source>
        <translation>Sakia lo guarda solo en el ordenador de quien certifica; la red solo conoce la certificación.</translation>
    </message>
</context>
<context>
    <name>RecordsPart</name>
    <message>
        <source>No record yet</source>
        <translation>Todavía no hay fichas</translation>
    </message>
    <message>
        <source>What you answer before a certification is kept here, on this computer alone, with its date.</source>
        <translation>Lo que respondes antes de una certificación se guarda aquí, solo en este ordenador, con su fecha.</translation>
    </message>
    <message>
        <source>What you answered before you certified</source>
        <translation>Lo que respondiste antes de certificar</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>A name, an address, a word of an answer.</source>
        <translation>Un nombre, una dirección, una palabra de una respuesta.</translation>
    </message>
    <message>
        <source>Records of certifications</source>
        <translation>Fichas de certificación</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>Certificó</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>No record holds these words.</source>
        <translation>Ninguna ficha contiene estas palabras.</translation>
    </message>
    <message>
        <source>Save for paper</source>
        <translation>Guardar para imprimir</translation>
    </message>
    <message>
        <source>Print this record…</source>
        <translation>Imprimir esta ficha…</translation>
    </message>
    <message>
        <source>Save it as a PDF…</source>
        <translation>Guardarla en PDF…</translation>
    </message>
    <message>
        <source>Print all that are listed…</source>
        <translation>Imprimir todas las de la lista…</translation>
    </message>
    <message>
        <source>Save them as a PDF…</source>
        <translation>Guardarlas en PDF…</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>Genuine</source>
        <translation>Auténtico</translation>
    </message>
    <message>
        <source>Not genuine: do not open it</source>
        <translation>No es auténtico: no lo abras</translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation>Archivo desconocido</translation>
    </message>
    <message>
        <source>The list is missing</source>
        <translation>Falta la lista</translation>
    </message>
    <message>
        <source>The list is not signed</source>
        <translation>La lista no está firmada</translation>
    </message>
    <message>
        <source>Not the project’s list: do not open the file</source>
        <translation>No es la lista del proyecto: no abras el archivo</translation>
    </message>
    <message>
        <source>Nobody can tell yet</source>
        <translation>Nadie puede decirlo todavía</translation>
    </message>
    <message>
        <source>This file is, byte for byte, one that the project published and signed. It may be opened.</source>
        <translation>Este archivo es, byte a byte, uno de los que el proyecto publicó y firmó. Puede abrirse.</translation>
    </message>
    <message>
        <source>The project published another file under this name. This one was altered, or its download was cut short. Delete it and download it again from the project’s own page.</source>
        <translation>El proyecto publicó otro archivo con este nombre. Este fue alterado, o su descarga se interrumpió. Bórralo y descárgalo de nuevo desde la página del propio proyecto.</translation>
    </message>
    <message>
        <source>The project’s list is genuine and this file is not in it. It may belong to another version: take the list of that version. If there is none, do not open the file.</source>
        <translation>La lista del proyecto es auténtica y este archivo no está en ella. Quizá sea de otra versión: usa la lista de esa versión. Si no la hay, no abras el archivo.</translation>
    </message>
    <message>
        <source>Download SHA256SUMS and SHA256SUMS.minisig of the same version too, and put them beside the file; or choose the list. Until then nothing is known of this file.</source>
        <translation>Descarga también SHA256SUMS y SHA256SUMS.minisig de la misma versión y ponlos junto al archivo; o elige la lista. Hasta entonces no se sabe nada de este archivo.</translation>
    </message>
    <message>
        <source>There is no SHA256SUMS.minisig beside the list, so anybody may have written it. Download that file too and put it beside the list. Until then nothing is known of this file.</source>
        <translation>No hay ningún SHA256SUMS.minisig junto a la lista: cualquiera pudo escribirla. Descarga también ese archivo y ponlo junto a la lista. Hasta entonces no se sabe nada de este archivo.</translation>
    </message>
    <message>
        <source>The key of the project did not sign this list as it is: somebody else made it, or altered it. What it says counts for nothing. Download everything again from the project’s own page.</source>
        <translation>La clave del proyecto no firmó esta lista tal como está: otra persona la hizo, o la alteró. Lo que dice no vale nada. Descárgalo todo de nuevo desde la página del propio proyecto.</translation>
    </message>
    <message>
        <source>This version of Sakia holds no key of the project, which has not published one yet: who made the list cannot be checked.</source>
        <translation>Esta versión de Sakia no contiene ninguna clave del proyecto, que aún no ha publicado ninguna: no se puede comprobar quién hizo la lista.</translation>
    </message>
    <message>
        <source>The list calls it {name}.</source>
        <translation>La lista lo llama {name}.</translation>
    </message>
    <message>
        <source>The file is the one of the list, whoever wrote that: its download is whole.</source>
        <translation>El archivo es el de la lista, sea quien sea su autor: la descarga está completa.</translation>
    </message>
    <message>
        <source>The file is not in the list, whoever wrote that: do not open it.</source>
        <translation>El archivo no está en la lista, sea quien sea su autor: no lo abras.</translation>
    </message>
    <message>
        <source>Signed by the project: {comment}</source>
        <translation>Firmado por el proyecto: {comment}</translation>
    </message>
</context>
<context>
    <name>RemoveAccount</name>
    <message>
        <source>Your &amp;password</source>
        <translation>&amp;Tu contraseña</translation>
    </message>
    <message>
        <source>Remove {name} from this list?</source>
        <translation>¿Quitar {name} de esta lista?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Nothing changes on the network. Its history leaves this computer.</source>
        <translation>En la red no cambia nada. Su historial sale de este ordenador.</translation>
    </message>
    <message>
        <source>Nothing changes on the network: the account keeps its money.</source>
        <translation>En la red no cambia nada: la cuenta conserva su dinero.</translation>
    </message>
    <message>
        <source>Something it signed is on its way: it cannot be called back, and is followed to its end.</source>
        <translation>Algo que firmó está en camino: ya no se puede detener, y se seguirá hasta el final.</translation>
    </message>
    <message>
        <source>Its history leaves this computer.</source>
        <translation>Su historial sale de este ordenador.</translation>
    </message>
    <message>
        <source>Its history leaves this computer. Its key and what it was made from ({origin}) stay in the vault, since an account of yours in another currency needs them.</source>
        <translation>Su historial sale de este ordenador. Su clave y aquello de lo que procede ({origin}) se quedan en la caja fuerte, porque una de tus cuentas en otra moneda los necesita.</translation>
    </message>
    <message>
        <source>Its history leaves this computer. Its key and what it was made from ({origin}) stay in the vault: your accounts in other currencies cannot be read at the moment, and one of them may need them.</source>
        <translation>Su historial sale de este ordenador. Su clave y aquello de lo que procede ({origin}) se quedan en la caja fuerte: tus cuentas en otras monedas no se pueden leer por el momento, y alguna podría necesitarlos.</translation>
    </message>
    <message>
        <source>Its history and its key leave this computer. What they were made from ({origin}) stays in the vault, since other accounts come from it: their details show it, and with it this account can be restored.</source>
        <translation>Su historial y su clave salen de este ordenador. Aquello de lo que proceden ({origin}) se queda en la caja fuerte, porque otras cuentas dependen de ello: sus detalles lo muestran, y con ello se puede recuperar esta cuenta.</translation>
    </message>
    <message>
        <source>Its history and its secret leave this computer, and the vault’s older copy too. To pay from it again you need what it was made from ({origin}): whoever lost that can never reach this money again.</source>
        <translation>Su historial y su secreto salen de este ordenador, también de la copia anterior de la caja fuerte. Para volver a pagar con ella hace falta aquello de lo que procede ({origin}): quien lo haya perdido no podrá llegar nunca más a este dinero.</translation>
    </message>
    <message>
        <source>Nobody checked yet that its recovery phrase is on paper.</source>
        <translation>Nadie ha comprobado aún que su frase de recuperación esté en papel.</translation>
    </message>
</context>
<context>
    <name>RevealCard</name>
    <message>
        <source>Recovery phrase</source>
        <translation>Frase de recuperación</translation>
    </message>
    <message>
        <source>To write it down again. It is seen while you hold a button, or for a minute.</source>
        <translation>Para apuntarla de nuevo. Se ve mientras mantienes pulsado un botón, o durante un minuto.</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>&amp;Tu contraseña</translation>
    </message>
    <message>
        <source>See the phrase</source>
        <translation>Ver la frase</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Make sure that nobody looks on, and take no photo.</source>
        <translation>Asegúrate de que nadie mira, y no hagas ninguna foto.</translation>
    </message>
    <message>
        <source>Hold the button, or the space bar, to see it.</source>
        <translation>Mantén pulsado el botón, o la barra espaciadora, para verla.</translation>
    </message>
    <message>
        <source>This secret has no words. Its seed, in hexadecimal digits: {seed}</source>
        <translation>Este secreto no tiene palabras. Su semilla, en cifras hexadecimales: {seed}</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Check before you sign</source>
        <translation>Comprueba antes de firmar</translation>
    </message>
    <message>
        <source>Sign and pay</source>
        <translation>Firmar y pagar</translation>
    </message>
    <message>
        <source>Change something</source>
        <translation>Cambiar algo</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Asking the network about the fee and both accounts…</source>
        <translation>Preguntando a la red por la comisión y las dos cuentas…</translation>
    </message>
    <message>
        <source>Public comment: “{comment}”</source>
        <translation>Comentario público: «{comment}»</translation>
    </message>
</context>
<context>
    <name>Revocation</name>
    <message>
        <source>Revocation of an identity: to keep secret, and safe</source>
        <translation>Revocación de una identidad: guardar en secreto y a salvo</translation>
    </message>
    <message>
        <source>It belongs to {name} (identity {number}, account {address}).</source>
        <translation>Es la de {name} (identidad {number}, cuenta {address}).</translation>
    </message>
    <message>
        <source>Whoever holds this document can end this identity for good. Keep it where only you find it, apart from your recovery phrase.</source>
        <translation>Quien tenga este documento puede poner fin a esta identidad para siempre. Guárdalo donde solo tú lo encuentres, aparte de tu frase de recuperación.</translation>
    </message>
    <message>
        <source>Use it when the key is lost or stolen: open it in Sakia, under “Web of trust”, “Revocation”, and publish it from any account. The money of the account is not touched.</source>
        <translation>Úsalo si pierdes la clave o te la roban: ábrelo en Sakia, en «Red de confianza», «Revocación», y publícalo desde cualquier cuenta. El dinero de la cuenta no se toca.</translation>
    </message>
    <message>
        <source>It stops being valid six months after the identity has moved to another account: make a new one then.</source>
        <translation>Deja de ser válido seis meses después de que la identidad pase a otra cuenta: haz entonces uno nuevo.</translation>
    </message>
    <message>
        <source>REVOKE</source>
        <translation>REVOCAR</translation>
    </message>
    <message>
        <source>It belongs to {name} (account {address}).</source>
        <translation>Pertenece a {name} (cuenta {address}).</translation>
    </message>
    <message>
        <source>For good: the identity is no member any more and creates no dividend; its name and its certifications are lost; nothing brings it back. To be a member again takes another account, another name and new certifications. The money stays where it is.</source>
        <translation>Para siempre: la identidad deja de ser miembro y no crea más dividendos; se pierden su nombre y sus certificaciones; nada la devuelve. Para volver a ser miembro hacen falta otra cuenta, otro nombre y nuevas certificaciones. El dinero queda donde está.</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>The rules</source>
        <translation>Las reglas</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Leer la licencia</translation>
    </message>
    <message>
        <source>Read the licence of the Ğ1</source>
        <translation>Leer la licencia de la Ğ1</translation>
    </message>
    <message>
        <source>Rules of the money</source>
        <translation>Reglas de la moneda</translation>
    </message>
    <message>
        <source>Rules of the web of trust</source>
        <translation>Reglas de la red de confianza</translation>
    </message>
    <message>
        <source>They come with the first connection to a node.</source>
        <translation>Llegan con la primera conexión a un nodo.</translation>
    </message>
    <message>
        <source>Told by the nodes, {moment}</source>
        <translation>Según los nodos, {moment}</translation>
    </message>
</context>
<context>
    <name>SaidBanner</name>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
</context>
<context>
    <name>ScanButton</name>
    <message>
        <source>Read a QR code</source>
        <translation>Leer un código QR</translation>
    </message>
    <message>
        <source>An address or a request for a payment. You will see what it asks before anything is paid.</source>
        <translation>Una dirección o una petición de pago. Verás lo que pide antes de que se pague nada.</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Read a QR code</source>
        <translation>Leer un código QR</translation>
    </message>
    <message>
        <source>From the &amp;camera</source>
        <translation>Con la &amp;cámara</translation>
    </message>
    <message>
        <source>From the &amp;screen</source>
        <translation>De la &amp;pantalla</translation>
    </message>
    <message>
        <source>From a &amp;picture…</source>
        <translation>De una &amp;imagen…</translation>
    </message>
    <message>
        <source>From the clip&amp;board</source>
        <translation>Del po&amp;rtapapeles</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A picture can also be dropped here.</source>
        <translation>También se puede soltar una imagen aquí.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Picture with a QR code</source>
        <translation>Imagen con un código QR</translation>
    </message>
</context>
<context>
    <name>ServerField</name>
    <message>
        <source>Check and use</source>
        <translation>Comprobar y usar</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
</context>
<context>
    <name>ServerRow</name>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
</context>
<context>
    <name>Servers</name>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin preguntar</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Behind the others</source>
        <translation>Más atrás que los demás</translation>
    </message>
    <message>
        <source>What it tells is old news for the others. It is asked again later.</source>
        <translation>Lo que cuenta ya es antiguo para los demás. Se le preguntará de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Contradicts the others</source>
        <translation>Contradice a los demás</translation>
    </message>
    <message>
        <source>It says what most operators do not say, or what a proof refutes. It is not believed.</source>
        <translation>Dice lo que la mayoría de los operadores no dice, o lo que una prueba desmiente. No se le cree.</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Otra moneda</translation>
    </message>
    <message>
        <source>It keeps another currency. Nothing it says is believed.</source>
        <translation>Lleva otra moneda. No se cree nada de lo que dice.</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>No responde</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms} ms</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versión {version}</translation>
    </message>
    <message>
        <source>proves what it says</source>
        <translation>demuestra lo que dice</translation>
    </message>
    <message>
        <source>gives no proofs</source>
        <translation>no da pruebas</translation>
    </message>
    <message>
        <source>asked again: {moment}</source>
        <translation>se le pregunta de nuevo: {moment}</translation>
    </message>
    <message>
        <source>{block}, {ago}</source>
        <translation>{block}, {ago}</translation>
    </message>
    <message>
        <source>known to Sakia</source>
        <translation>conocido por Sakia</translation>
    </message>
    <message>
        <source>on the network’s list</source>
        <translation>en la lista de la red</translation>
    </message>
    <message>
        <source>your own choice</source>
        <translation>elegido por ti</translation>
    </message>
    <message>
        <source>heard of</source>
        <translation>solo de oídas</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>Indexador</translation>
    </message>
    <message>
        <source>Nobody agrees on anything yet.</source>
        <translation>Todavía nadie coincide en nada.</translation>
    </message>
    <message>
        <source>{agreeing} of the {asked} operators asked agree on what is final.</source>
        <translation>{agreeing} de los {asked} operadores preguntados coinciden en lo que es definitivo.</translation>
    </message>
    <message>
        <source>Both operators asked agree on what is final. A third one would make a majority.</source>
        <translation>Los dos operadores preguntados coinciden en lo que es definitivo. Con un tercero habría mayoría.</translation>
    </message>
    <message>
        <source>What is final is the word of one operator: no other one answers, or none is known.</source>
        <translation>Lo que es definitivo es la palabra de un solo operador: ningún otro responde, o no se conoce otro.</translation>
    </message>
    <message>
        <source>Proven against block {block}, on which {agreeing} of {asked} operators agree</source>
        <translation>Demostrado con el bloque {block}, en el que coinciden {agreeing} de {asked} operadores</translation>
    </message>
    <message>
        <source>Proven against block {block}, the word of one operator</source>
        <translation>Demostrado con el bloque {block}, la palabra de un solo operador</translation>
    </message>
    <message>
        <source>Not proven; two operators give the same figures at block {block}</source>
        <translation>Sin demostrar; dos operadores dan las mismas cifras en el bloque {block}</translation>
    </message>
    <message>
        <source>Not proven: the word of one server (block {block})</source>
        <translation>Sin demostrar: la palabra de un solo servidor (bloque {block})</translation>
    </message>
    <message>
        <source>The node in use learns your network address, the accounts you follow and when you look at them, and every payment you make.</source>
        <translation>El nodo en uso averigua tu dirección de red, las cuentas que sigues y cuándo las miras, y cada pago que haces.</translation>
    </message>
    <message>
        <source>Other nodes learn your network address and that you use this currency; your payments too: what each costs is asked of them before you sign it, and it is handed to all of them afterwards.</source>
        <translation>Los demás nodos averiguan tu dirección de red y que usas esta moneda; también tus pagos: se les pregunta lo que cuesta cada uno antes de que lo firmes, y después se entrega a todos ellos.</translation>
    </message>
    <message>
        <source>The indexer in use learns your network address, the accounts whose history you read and the names you look for.</source>
        <translation>El indexador en uso averigua tu dirección de red, las cuentas cuyo historial lees y los nombres que buscas.</translation>
    </message>
    <message>
        <source>The network’s list (git.duniter.org) is fetched once a day, unless you ask your own servers alone: it learns your network address.</source>
        <translation>La lista de la red (git.duniter.org) se descarga una vez al día, salvo que preguntes solo a tus propios servidores: averigua tu dirección de red.</translation>
    </message>
    <message>
        <source>With a proxy such as Tor, none of them learns your network address. Nobody else is contacted, and your keys never leave this computer.</source>
        <translation>Con un proxy como Tor, ninguno de ellos averigua tu dirección de red. No se contacta con nadie más, y tus claves nunca salen de este ordenador.</translation>
    </message>
    <message>
        <source>A node is asked first for the first block of its chain; one that keeps another currency is not listened to. Duniter v1 knows nothing final: what is shown as final lies under six blocks that most of those who run nodes agree on. Balances are compared in the same way; histories and names are the word of the node in use. Your keys never leave this computer, and no node can move your money.</source>
        <translation>A un nodo se le pide primero el primer bloque de su cadena; al que lleva otra moneda no se le hace caso. Duniter v1 no conoce nada definitivo: lo que se muestra como definitivo está bajo seis bloques en los que coincide la mayoría de quienes mantienen nodos. Los saldos se comparan igual; los historiales y los nombres son la palabra del nodo en uso. Tus claves nunca salen de este ordenador, y ningún nodo puede mover tu dinero.</translation>
    </message>
    <message>
        <source>A server is asked first which currency it keeps; one that keeps another is not listened to. What is shown as final is what most of those who run nodes agree on; a node that lags or contradicts them is set aside and tried again later. Balances are proven against that, and a lie stops the payment. Your keys never leave this computer, and no server can move your money.</source>
        <translation>A un servidor se le pregunta primero qué moneda lleva; a uno que lleva otra no se le hace caso. Lo que se muestra como definitivo es aquello en lo que coinciden la mayoría de quienes mantienen nodos; un nodo que se retrasa o los contradice se aparta y se prueba más tarde. Los saldos se demuestran con eso, y una mentira detiene el pago. Tus claves nunca salen de este ordenador, y ningún servidor puede mover tu dinero.</translation>
    </message>
    <message>
        <source>Says what accounts hold, their histories and the names, and passes payments on.</source>
        <translation>Dice lo que contienen las cuentas, sus historiales y los nombres, y transmite los pagos.</translation>
    </message>
    <message>
        <source>Says what accounts hold, and passes payments on to the network.</source>
        <translation>Dice lo que contienen las cuentas y transmite los pagos a la red.</translation>
    </message>
    <message>
        <source>The node in use learns your network address, the accounts you follow, the histories you read, the names you look for, and every payment you make.</source>
        <translation>El nodo en uso conoce tu dirección de red, las cuentas que sigues, los historiales que lees, los nombres que buscas y cada pago que haces.</translation>
    </message>
    <message>
        <source>Other nodes, one of each operator, learn your network address, the accounts you follow and your payments: what most of them say is kept, and payments are handed to all of them.</source>
        <translation>Los demás nodos, uno por operador, conocen tu dirección de red, las cuentas que sigues y tus pagos: se guarda lo que dice la mayoría, y los pagos se entregan a todos.</translation>
    </message>
    <message>
        <source>An address that begins with http:// is not encrypted: whoever sits on the way reads along.</source>
        <translation>Una dirección que empieza por http:// no va cifrada: quien esté en el camino puede leer.</translation>
    </message>
</context>
<context>
    <name>ServersCard</name>
    <message>
        <source>Add to mine</source>
        <translation>Añadir a los míos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Starts with wss:// or ws://. It is preferred to those of the list, and asked first which currency it keeps.</source>
        <translation>Empieza por wss:// o ws://. Se prefiere a los de la lista, y primero se le pregunta qué moneda lleva.</translation>
    </message>
    <message>
        <source>Address of a &amp;node</source>
        <translation>Dirección de un &amp;nodo</translation>
    </message>
    <message>
        <source>Starts with https:// or http://. It is preferred to those of the list.</source>
        <translation>Empieza por https:// o http://. Se prefiere a los de la lista.</translation>
    </message>
    <message>
        <source>Address of an &amp;indexer (squid)</source>
        <translation>Dirección de un inde&amp;xador (squid)</translation>
    </message>
    <message>
        <source>Such as g1.example.org:10901, several with commas between. Each is asked first for its currency.</source>
        <translation>Como g1.example.org:10901, varias separadas por comas. A cada uno se le pregunta primero su moneda.</translation>
    </message>
</context>
<context>
    <name>ServersView</name>
    <message>
        <source>It knows balances and takes payments. Starts with wss:// for Duniter v2, https:// for Duniter v1.</source>
        <translation>Conoce los saldos y recibe los pagos. Empieza por wss:// para Duniter v2, por https:// para Duniter v1.</translation>
    </message>
    <message>
        <source>&amp;Node of Duniter</source>
        <translation>&amp;Nodo de Duniter</translation>
    </message>
    <message>
        <source>It knows names and past payments of Duniter v2. Without it there is no history.</source>
        <translation>Conoce los nombres y los pagos pasados de Duniter v2. Sin él no hay historial.</translation>
    </message>
    <message>
        <source>&amp;Indexer (squid), if there is one</source>
        <translation>&amp;Indexador (squid), si lo hay</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Otra moneda</translation>
    </message>
    <message>
        <source>Give the addresses of its servers. They are asked which currency they keep; nothing is sent.</source>
        <translation>Da las direcciones de sus servidores. Se les pregunta qué moneda llevan; no se envía nada.</translation>
    </message>
    <message>
        <source>Ask these servers</source>
        <translation>Preguntar a estos servidores</translation>
    </message>
</context>
<context>
    <name>SessionUnlockChoice</name>
    <message>
        <source>Open with my session on this computer</source>
        <translation>Abrir con mi sesión en este ordenador</translation>
    </message>
    <message>
        <source>No password is asked then: every program of your session could open your keys. Off by default.</source>
        <translation>Entonces no se pide contraseña: cualquier programa de tu sesión podría abrir tus claves. Desactivado por defecto.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Importes</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Help and about</source>
        <translation>Ayuda e información</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Dónde se guarda todo</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>&amp;Unit of amounts</source>
        <translation>&amp;Unidad de los importes</translation>
    </message>
    <message>
        <source>&amp;Decimals of the other units</source>
        <translation>&amp;Decimales de las demás unidades</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Lock when the computer sleeps or its session is locked</source>
        <translation>Bloquear cuando el ordenador se suspende o se bloquea su sesión</translation>
    </message>
    <message>
        <source>Keep Sakia out of screenshots and shared screens</source>
        <translation>Mantener Sakia fuera de las capturas y las pantallas compartidas</translation>
    </message>
    <message>
        <source>Show dividends in histories</source>
        <translation>Mostrar los dividendos en los historiales</translation>
    </message>
    <message>
        <source>Group the dividends of a month in one line</source>
        <translation>Agrupar los dividendos de un mes en una sola línea</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>The system’s</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Lock after this many &amp;minutes without activity</source>
        <translation>&amp;Bloquear tras estos minutos sin actividad</translation>
    </message>
    <message>
        <source>Sakia is portable here: everything is kept beside the program, and goes where it goes. Whoever finds it can read all but the keys, which the password protects.</source>
        <translation>Sakia es portátil aquí: todo se guarda junto al programa y va con él. Quien lo encuentre puede leerlo todo menos las claves, que la contraseña protege.</translation>
    </message>
    <message>
        <source>To carry Sakia on a stick, make a folder named “{name}” beside the program there: its accounts are then kept in it. Nothing is moved by itself: to take these accounts along, quit and copy the folder “profiles” into it.</source>
        <translation>Para llevar Sakia en una memoria USB, crea en ella, junto al programa, una carpeta llamada «{name}»: sus cuentas se guardarán allí. Nada se mueve por sí solo: para llevarte estas cuentas, sal de Sakia y copia en ella la carpeta «profiles».</translation>
    </message>
</context>
<context>
    <name>SeveralPart</name>
    <message>
        <source>Pay somebody else in the same payment</source>
        <translation>Pagar a alguien más en el mismo pago</translation>
    </message>
    <message>
        <source>In this payment</source>
        <translation>En este pago</translation>
    </message>
    <message>
        <source>This account is in the payment already. Take it out to change its amount.</source>
        <translation>Esta cuenta ya está en el pago. Quítala para cambiar su importe.</translation>
    </message>
    <message>
        <source>With several people, type an amount for each of them.</source>
        <translation>Con varias personas, escribe un importe para cada una.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), {amount} together</source>
        <translation>
            <numerusform>%n persona, {amount} en total</numerusform>
            <numerusform>%n personas, {amount} en total</numerusform>
        </translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>Quitar a {name}</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Demonstration: this money exists on this computer alone and is worth nothing.</source>
        <translation>Demostración: este dinero solo existe en este ordenador y no vale nada.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer el recorrido</translation>
    </message>
    <message>
        <source>Test currency {name}: this money is worth nothing.</source>
        <translation>Moneda de pruebas {name}: este dinero no vale nada.</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Tab goes from one thing to the next, Enter and Space press what has the frame, Escape closes what is open over the page. Alt and an underlined letter go to a field.</source>
        <translation>Tab pasa de una cosa a la siguiente, Intro y Espacio pulsan lo que tiene el marco, Escape cierra lo que está abierto sobre la página. Alt y una letra subrayada llevan a un campo.</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Ir a una página</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>En todas partes</translation>
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
        <translation>Páginas y cuentas</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Web of trust</source>
        <translation>Red de confianza</translation>
    </message>
</context>
<context>
    <name>SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>SortChoice</name>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>{column}, descending</source>
        <translation>{column}, descendente</translation>
    </message>
    <message>
        <source>{column}, ascending</source>
        <translation>{column}, ascendente</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Sakia cannot open</source>
        <translation>Sakia no se puede abrir</translation>
    </message>
    <message>
        <source>A small currency starts on this computer. It takes a few seconds.</source>
        <translation>Una pequeña moneda arranca en este ordenador. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>Preparing the demonstration</source>
        <translation>Preparando la demostración</translation>
    </message>
    <message>
        <source>Asking the node</source>
        <translation>Preguntando al nodo</translation>
    </message>
    <message>
        <source>It tells which currency it keeps.</source>
        <translation>Dice qué moneda lleva.</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Not read yet</source>
        <translation>Aún sin leer</translation>
    </message>
    <message>
        <source>Its figures were not read so far.</source>
        <translation>Todavía no se han leído sus cifras.</translation>
    </message>
    <message>
        <source>Nobody has paid this account yet. It is born with its first payment.</source>
        <translation>Nadie ha pagado aún a esta cuenta. Nace con su primer pago.</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Aún sin usar</translation>
    </message>
    <message>
        <source>An account without identity: it pays and is paid, and creates no dividend.</source>
        <translation>Una cuenta sin identidad: paga y recibe pagos, pero no crea dividendos.</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Monedero</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Por confirmar</translation>
    </message>
    <message>
        <source>Somebody created this identity; its owner has to confirm a name.</source>
        <translation>Alguien creó esta identidad; la persona tiene que confirmar un nombre.</translation>
    </message>
    <message>
        <source>Awaiting certifications</source>
        <translation>Espera certificaciones</translation>
    </message>
    <message>
        <source>The identity is confirmed and waits for enough certifications.</source>
        <translation>La identidad está confirmada y espera suficientes certificaciones.</translation>
    </message>
    <message>
        <source>No longer a member</source>
        <translation>Ya no es miembro</translation>
    </message>
    <message>
        <source>The membership ended; it can be renewed.</source>
        <translation>La membresía terminó; se puede renovar.</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>The identity was revoked for good. The account still holds and moves its money.</source>
        <translation>La identidad se revocó para siempre. La cuenta conserva su dinero y puede moverlo.</translation>
    </message>
    <message>
        <source>You follow this account. Its key is not here: nothing can be paid from it.</source>
        <translation>Sigues esta cuenta. Su clave no está aquí: no se puede pagar nada desde ella.</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Signed and kept here; it leaves as soon as a server can be reached.</source>
        <translation>Firmado y guardado aquí; sale en cuanto se llegue a un servidor.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Handed to the network; no block holds it yet.</source>
        <translation>Entregado a la red; ningún bloque lo contiene todavía.</translation>
    </message>
    <message>
        <source>In a block</source>
        <translation>En un bloque</translation>
    </message>
    <message>
        <source>In a block that the network is about to make final.</source>
        <translation>En un bloque que la red está a punto de hacer definitivo.</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitivo</translation>
    </message>
    <message>
        <source>Done. Nobody can undo it.</source>
        <translation>Hecho. Nadie puede deshacerlo.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>The network did not take it. No money moved.</source>
        <translation>La red no lo aceptó. No se ha movido dinero.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>A block holds it, but a rule forbade it. No money moved, save perhaps the fee.</source>
        <translation>Un bloque lo contiene, pero una regla lo prohibió. No se ha movido dinero, salvo quizá la comisión.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>No block took it in time, and none can any more. No money moved.</source>
        <translation>Ningún bloque lo tomó a tiempo y ya ninguno puede. No se ha movido dinero.</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>An earlier payment of this account came to nothing. Once this one is no longer valid, you can pay again.</source>
        <translation>Un pago anterior de esta cuenta no llegó a nada. Cuando este deje de ser válido, podrás pagar de nuevo.</translation>
    </message>
    <message>
        <source>In a block, result unknown</source>
        <translation>En un bloque, resultado desconocido</translation>
    </message>
    <message>
        <source>A block holds it, but no server remembers what it did. Look at the balance; do not pay again before you know.</source>
        <translation>Un bloque lo contiene, pero ningún servidor recuerda qué hizo. Mira el saldo; no pagues de nuevo antes de saberlo.</translation>
    </message>
    <message>
        <source>Its block is not final yet.</source>
        <translation>Su bloque aún no es definitivo.</translation>
    </message>
    <message>
        <source>Not final yet</source>
        <translation>Aún no definitivo</translation>
    </message>
    <message>
        <source>No server has told yet where it comes from.</source>
        <translation>Ningún servidor ha dicho todavía de dónde viene.</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>Sin explicar</translation>
    </message>
    <message>
        <source>held until the distance evaluation ends</source>
        <translation>hasta que termine la evaluación de distancia</translation>
    </message>
    <message>
        <source>held by a rule of the currency</source>
        <translation>por una regla de la moneda</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Otra moneda</translation>
    </message>
    <message>
        <source>This server keeps another currency. Nothing it says is believed.</source>
        <translation>Este servidor lleva otra moneda. No se cree nada de lo que dice.</translation>
    </message>
    <message>
        <source>Servers contradict each other</source>
        <translation>Los servidores se contradicen</translation>
    </message>
    <message>
        <source>No majority agrees on what is final. Nothing new is believed, and nothing is signed.</source>
        <translation>Ninguna mayoría coincide en lo que es definitivo. No se cree nada nuevo ni se firma nada.</translation>
    </message>
    <message>
        <source>The demonstration stopped; it starts again by itself</source>
        <translation>La demostración se paró; vuelve a empezar sola</translation>
    </message>
    <message>
        <source>Connected, waiting for the first block</source>
        <translation>Conectado, esperando el primer bloque</translation>
    </message>
    <message>
        <source>Offline: no server is found. Is there a network?</source>
        <translation>Sin conexión: no se encuentra ningún servidor. ¿Hay red?</translation>
    </message>
    <message>
        <source>Offline: a web page answers. Does the network ask you to log in?</source>
        <translation>Sin conexión: responde una página web. ¿La red pide que te identifiques?</translation>
    </message>
    <message>
        <source>Offline: what answers cannot prove to be the servers</source>
        <translation>Sin conexión: lo que responde no puede demostrar que son los servidores</translation>
    </message>
    <message>
        <source>Offline: servers stay silent, figures are the last ones known</source>
        <translation>Sin conexión: los servidores callan, las cifras son las últimas conocidas</translation>
    </message>
    <message>
        <source>Offline: figures are the last ones known</source>
        <translation>Sin conexión: las cifras son las últimas conocidas</translation>
    </message>
    <message>
        <source>The network is slow: last final block {number}, {ago}</source>
        <translation>La red va lenta: último bloque definitivo {number}, {ago}</translation>
    </message>
    <message>
        <source>A member of the web of trust, who creates the dividend.</source>
        <translation>Un miembro de la red de confianza, que crea el dividendo.</translation>
    </message>
    <message>
        <source>Connected without history: block {number}, {ago}</source>
        <translation>Conectado sin historial: bloque {number}, {ago}</translation>
    </message>
    <message>
        <source>Connected, but this computer’s clock is {duration} ahead of the network</source>
        <translation>Conectado, pero el reloj de este ordenador va {duration} por delante de la red</translation>
    </message>
    <message>
        <source>Connected, but this computer’s clock is {duration} behind the network</source>
        <translation>Conectado, pero el reloj de este ordenador va {duration} por detrás de la red</translation>
    </message>
    <message>
        <source>Payments are safe: what is signed goes by blocks, not by this clock. Set the clock, so that the dates and ages shown here are right.</source>
        <translation>Los pagos no corren peligro: lo que se firma sigue los bloques, no este reloj. Ponlo en hora para que sean correctas las fechas y antigüedades que se muestran aquí.</translation>
    </message>
    <message>
        <source>Connected: block {number}, {ago}</source>
        <translation>Conectado: bloque {number}, {ago}</translation>
    </message>
    <message>
        <source>Connected: block {number}, {ago} (1 server)</source>
        <translation>Conectado: bloque {number}, {ago} (1 servidor)</translation>
    </message>
    <message>
        <source>Connected: {agreeing} of {asked} operators agree, block {number}, {ago}</source>
        <translation>Conectado: {agreeing} de {asked} operadores coinciden, bloque {number}, {ago}</translation>
    </message>
    <message>
        <source>Unknown status</source>
        <translation>Estado desconocido</translation>
    </message>
    <message>
        <source>The currency has a status that this version of Sakia does not know: update it.</source>
        <translation>La moneda tiene un estado que esta versión de Sakia no conoce: actualízala.</translation>
    </message>
    <message>
        <source>One alone may be mistaken without anybody noticing: what is shown is its word, and payments on their way are settled once a second operator answers. That comes by itself; or add a server, and remove those of yours that no longer exist.</source>
        <translation>Uno solo puede equivocarse sin que nadie lo note: lo que se muestra es su palabra, y los pagos en camino se resuelven cuando responda otro operador. Eso llegará solo; o añade un servidor y quita los tuyos que ya no existan.</translation>
    </message>
    <message>
        <source>One operator of {known} answers: nothing is settled ({ago})</source>
        <translation>Un operador de {known} responde: nada queda confirmado ({ago})</translation>
    </message>
    <message>
        <source>locked until a date</source>
        <translation>bloqueado hasta una fecha</translation>
    </message>
    <message>
        <source>{status}, watch only</source>
        <translation>{status}, solo lectura</translation>
    </message>
    <message>
        <source>A member until the membership ends: it told that it leaves the web of trust.</source>
        <translation>Miembro hasta el fin de la membresía: esta identidad ha anunciado que deja la red de confianza.</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Se marcha</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>See the network</source>
        <translation>Ver la red</translation>
    </message>
    <message>
        <source>See where it stands</source>
        <translation>Ver cómo va</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>See whose turn it is</source>
        <translation>Ver de quién es el turno</translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation>Conexión: {state}</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step {step} of {count}: {words}</source>
        <translation>Paso {step} de {count}: {words}</translation>
    </message>
</context>
<context>
    <name>SupposePanel</name>
    <message>
        <source>What if they certify?</source>
        <translation>¿Y si certificaran estas personas?</translation>
    </message>
    <message>
        <source>Who might certify</source>
        <translation>Quién podría certificar</translation>
    </message>
    <message>
        <source>A member’s name, address or number</source>
        <translation>El nombre, la dirección o el número de un miembro</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Only members certify, and {name} is none now.</source>
        <translation>Solo certifican los miembros, y {name} no lo es ahora.</translation>
    </message>
    <message>
        <source>Not known yet: the web of trust is being read.</source>
        <translation>Aún no se sabe: se está leyendo la red de confianza.</translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Nothing: everything is in order.</source>
        <translation>Nada: todo está en orden.</translation>
    </message>
    <message>
        <source>Not known yet: your accounts were not all read.</source>
        <translation>Aún no se sabe: no se han leído todas tus cuentas.</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>{account}: nobody knows what became of {amount}.</source>
        <translation>{account}: nadie sabe qué fue de {amount}.</translation>
    </message>
    <message>
        <source>{account}: a payment of {amount} is held back.</source>
        <translation>{account}: un pago de {amount} está en espera.</translation>
    </message>
    <message>
        <source>{account}: choose the name of the identity.</source>
        <translation>{account}: elige el nombre de la identidad.</translation>
    </message>
    <message>
        <source>{account}: ask to become a member.</source>
        <translation>{account}: pide hacerte miembro.</translation>
    </message>
    <message>
        <source>{account}: renew the membership.</source>
        <translation>{account}: renueva la membresía.</translation>
    </message>
    <message>
        <source>{account}: {dividends} {amount}</source>
        <translation>{account}: {dividends} {amount}</translation>
    </message>
    <message>
        <source>{account}: make sure that its recovery phrase is on paper.</source>
        <translation>{account}: asegúrate de tener en papel su frase de recuperación.</translation>
    </message>
    <message>
        <source>{account}: a payment of {amount} expired. No money moved.</source>
        <translation>{account}: un pago de {amount} ha caducado. No se ha movido dinero.</translation>
    </message>
    <message>
        <source>{account}: a payment of {amount} came to nothing.</source>
        <translation>{account}: un pago de {amount} no llegó a nada.</translation>
    </message>
    <message>
        <source>Until {date}.</source>
        <translation>Antes del {date}.</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>Certify</source>
        <translation>Certificar</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>{account}: make the revocation of the identity, and keep it.</source>
        <translation>{account}: haz la revocación de la identidad y guárdala.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Hacerla</translation>
    </message>
    <message>
        <source>{account}: leaves the web of trust, as it told. It can still ask to stay.</source>
        <translation>{account}: deja la red de confianza, como anunció. Todavía puede pedir quedarse.</translation>
    </message>
</context>
<context>
    <name>TillDialog</name>
    <message>
        <source>To be paid</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>QR code to pay {name}</source>
        <translation>Código QR para pagar a {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Next payment</source>
        <translation>Pago siguiente</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search everything ({keys})</source>
        <translation>Buscar en todo ({keys})</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Lock now ({keys}). It locks by itself when nobody is there.</source>
        <translation>Bloquear ahora ({keys}). Se bloquea solo cuando no hay nadie.</translation>
    </message>
    <message>
        <source>Show amounts ({keys})</source>
        <translation>Mostrar los importes ({keys})</translation>
    </message>
    <message>
        <source>Hide amounts ({keys})</source>
        <translation>Ocultar los importes ({keys})</translation>
    </message>
</context>
<context>
    <name>TotalCard</name>
    <message>
        <source>What you have</source>
        <translation>Lo que tienes</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Pay somebody</source>
        <translation>Pagar a alguien</translation>
    </message>
    <message>
        <source>Find somebody by name, type an amount, read the summary, sign. About half a minute later the payment is final: nobody can take it back.</source>
        <translation>Busca a alguien por su nombre, escribe un importe, lee el resumen y firma. Alrededor de medio minuto después, el pago es definitivo: nadie puede deshacerlo.</translation>
    </message>
    <message>
        <source>Go to the payment</source>
        <translation>Ir al pago</translation>
    </message>
    <message>
        <source>Your payment is on its way. It is final in half a minute or so.</source>
        <translation>Tu pago está en camino. Será definitivo en medio minuto, más o menos.</translation>
    </message>
    <message>
        <source>Be paid</source>
        <translation>Recibir un pago</translation>
    </message>
    <message>
        <source>Your address is all that others need: show its QR code, or send it. Here the grocery owes you something: let it pay, and watch the money arrive.</source>
        <translation>Tu dirección es todo lo que necesitan los demás: muestra su código QR o envíala. Aquí la tienda te debe algo: haz que pague y mira cómo llega el dinero.</translation>
    </message>
    <message>
        <source>Show my address</source>
        <translation>Mostrar mi dirección</translation>
    </message>
    <message>
        <source>The grocery has paid. It is final in half a minute or so.</source>
        <translation>La tienda ha pagado. Será definitivo en medio minuto, más o menos.</translation>
    </message>
    <message>
        <source>Certify somebody</source>
        <translation>Certificar a alguien</translation>
    </message>
    <message>
        <source>To certify says: I know this person well, and this is their only identity. You may do so once every five days; it lasts two years and cannot be taken back.</source>
        <translation>Certificar quiere decir: conozco bien a esta persona, y esta es su única identidad. Puedes hacerlo una vez cada cinco días; dura dos años y no se puede retirar.</translation>
    </message>
    <message>
        <source>Choose somebody to certify</source>
        <translation>Elegir a quién certificar</translation>
    </message>
    <message>
        <source>Your certification is on its way. It is final in half a minute or so.</source>
        <translation>Tu certificación está en camino. Será definitiva en medio minuto, más o menos.</translation>
    </message>
    <message>
        <source>Renew your membership</source>
        <translation>Renovar tu membresía</translation>
    </message>
    <message>
        <source>A membership lasts a year. To renew it, ask for an evaluation: 10 Ğ1 are held until the answer comes, some ten minutes later, and given back when it is yes.</source>
        <translation>Una membresía dura un año. Para renovarla, pide una evaluación: se retienen 10 Ğ1 hasta que llega la respuesta, unos diez minutos después, y se devuelven cuando es que sí.</translation>
    </message>
    <message>
        <source>See my membership</source>
        <translation>Ver mi membresía</translation>
    </message>
    <message>
        <source>Your request is on its way. It is final in half a minute or so.</source>
        <translation>Tu petición está en camino. Será definitiva en medio minuto, más o menos.</translation>
    </message>
    <message>
        <source>Keep your recovery phrase</source>
        <translation>Guardar tu frase de recuperación</translation>
    </message>
    <message>
        <source>Its words open your accounts again when this computer is lost. Open the details (the password here is “{password}”), see the words, write them down, and let Sakia check two.</source>
        <translation>Sus palabras abren tus cuentas de nuevo si pierdes este ordenador. Abre los detalles (aquí la contraseña es «{password}»), mira las palabras, apúntalas, y deja que Sakia compruebe dos.</translation>
    </message>
    <message>
        <source>Open the details</source>
        <translation>Abrir los detalles</translation>
    </message>
    <message>
        <source>Tour, step {position} of {count}</source>
        <translation>Recorrido, paso {position} de {count}</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Hecho: {step}</translation>
    </message>
    <message>
        <source>This account is empty. Let the grocery pay you something first; then find somebody to pay by name.</source>
        <translation>Esta cuenta está vacía. Haz primero que la tienda te pague algo; después busca por su nombre a alguien a quien pagar.</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Tour of the demonstration</source>
        <translation>Recorrido de la demostración</translation>
    </message>
    <message>
        <source>Let the grocery pay</source>
        <translation>Hacer que la tienda pague</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Saltar este paso</translation>
    </message>
    <message>
        <source>Put the tour away; it can be taken up again at any time</source>
        <translation>Guardar el recorrido; se puede retomar en cualquier momento</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>That was the tour</source>
        <translation>Fin del recorrido</translation>
    </message>
    <message>
        <source>Steps done: {done} of {count}. Everything else is yours to try: nothing here is worth anything, and the settings start the demonstration afresh.</source>
        <translation>Pasos hechos: {done} de {count}. Lo demás es tuyo para probarlo: aquí nada vale nada, y desde los ajustes se empieza la demostración de cero.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Empezar otra vez</translation>
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
        <translation>solo los miembros certifican</translation>
    </message>
    <message>
        <source>only with enough certifications received</source>
        <translation>solo con suficientes certificaciones recibidas</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>when one of the {count} given ends</source>
        <translation>cuando termine una de las {count} dadas</translation>
    </message>
    <message>
        <source>{date}, when the first of the {count} given ends</source>
        <translation>{date}, cuando termine la primera de las {count} dadas</translation>
    </message>
    <message>
        <source>{date}: membership</source>
        <translation>{date}: membresía</translation>
    </message>
    <message>
        <source>{date}: a certification received</source>
        <translation>{date}: certificación recibida</translation>
    </message>
    <message>
        <source>{date}: a certification given</source>
        <translation>{date}: certificación dada</translation>
    </message>
    <message>
        <source>{date}: the identity is revoked</source>
        <translation>{date}: identidad revocada</translation>
    </message>
    <message>
        <source>{date}: the identity is removed</source>
        <translation>{date}: identidad eliminada</translation>
    </message>
    <message>
        <source>Invited by a member. It is removed on {date} unless a name is chosen before.</source>
        <translation>Invitada por un miembro. Se eliminará el {date} si antes no se elige su nombre.</translation>
    </message>
    <message>
        <source>It has its name. It is removed on {date} unless it becomes a member before.</source>
        <translation>Tiene su nombre. Se eliminará el {date} si antes no llega a ser miembro.</translation>
    </message>
    <message>
        <source>A member until {date}, and longer when renewed before.</source>
        <translation>Miembro hasta el {date}, y más tiempo si se renueva antes.</translation>
    </message>
    <message>
        <source>The membership ended. It can be had again; without it the identity is revoked on {date}.</source>
        <translation>La membresía terminó. Se puede recuperar; sin ella, la identidad se revocará el {date}.</translation>
    </message>
    <message>
        <source>Revoked for good. It is removed on {date}; the account and its money stay.</source>
        <translation>Revocada para siempre. Se eliminará el {date}; la cuenta y su dinero se quedan.</translation>
    </message>
    <message>
        <source>This version of Sakia does not know its status: nothing of it can be changed here.</source>
        <translation>Esta versión de Sakia no conoce su estado: aquí no se puede cambiar nada de ella.</translation>
    </message>
    <message>
        <source>Ask members who know you well.</source>
        <translation>Pídeselo a miembros que te conozcan bien.</translation>
    </message>
    <message>
        <source>Choose the name of this identity. A name is final.</source>
        <translation>Elige el nombre de esta identidad. Un nombre es definitivo.</translation>
    </message>
    <message>
        <source>It has enough certifications: ask to become a member. {price} are held until the answer.</source>
        <translation>Tiene suficientes certificaciones: pide hacerte miembro. Se retienen {price} hasta la respuesta.</translation>
    </message>
    <message>
        <source>Its distance is being evaluated. The answer comes by itself, 8 to 12 minutes after the request.</source>
        <translation>Su distancia se está evaluando. La respuesta llega sola, de 8 a 12 minutos después de la petición.</translation>
    </message>
    <message>
        <source>Renew the membership: it ends on {ends}. {price} are held until the answer.</source>
        <translation>Renueva la membresía: termina el {ends}. Se retienen {price} hasta la respuesta.</translation>
    </message>
    <message>
        <source>The membership ends on {ends}. It can be renewed from {renewable}.</source>
        <translation>La membresía termina el {ends}. Se podrá renovar a partir del {renewable}.</translation>
    </message>
    <message>
        <source>Nothing to do: all is in order.</source>
        <translation>Nada que hacer: todo está en orden.</translation>
    </message>
    <message>
        <source>Nothing can be done with a revoked identity.</source>
        <translation>Con una identidad revocada no se puede hacer nada.</translation>
    </message>
    <message>
        <source>Update Sakia to know more.</source>
        <translation>Actualiza Sakia para saber más.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>now, until {date}</source>
        <translation>ahora, hasta el {date}</translation>
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
        <translation>aún {duration}</translation>
    </message>
    <message>
        <source>identity {number}</source>
        <translation>identidad {number}</translation>
    </message>
    <message>
        <source>{figure} %</source>
        <translation>{figure}&#xa0;%</translation>
    </message>
    <message>
        <source>Referees are members who certify and are certified enough.</source>
        <translation>Los referentes son miembros que certifican y son certificados lo bastante.</translation>
    </message>
    <message>
        <source>A membership begins or goes on only while {percent} of them are linked to the person through {steps} certifications at most.</source>
        <translation>Una membresía solo empieza o sigue mientras el {percent} de ellos esté unido a la persona por {steps} certificaciones como mucho.</translation>
    </message>
    <message>
        <source>{percent} of the referees are within reach: enough, since {needed} are asked for.</source>
        <translation>El {percent} de los referentes está al alcance: es suficiente, pues se exige el {needed}.</translation>
    </message>
    <message>
        <source>{percent} of the referees are within reach, and {needed} are asked for: too few.</source>
        <translation>El {percent} de los referentes está al alcance, y se pide el {needed}: son pocos.</translation>
    </message>
    <message>
        <source>{signer} renews the certification of {person}. Fee: {fee}.</source>
        <translation>{signer} renueva la certificación a {person}. Comisión: {fee}.</translation>
    </message>
    <message>
        <source>{signer} certifies {person}. Fee: {fee}.</source>
        <translation>{signer} certifica a {person}. Comisión: {fee}.</translation>
    </message>
    <message>
        <source>{signer} tells the web of trust that it leaves. Fee: {fee}.</source>
        <translation>{signer} se despide de la red de confianza. Comisión: {fee}.</translation>
    </message>
    <message>
        <source>{signer} asks for the evaluation upon which the membership begins or goes on. Fee: {fee}. {held} are held until the answer: they come back when it is good, and are lost when the distance is too great.</source>
        <translation>{signer} pide la evaluación de la que depende que la membresía empiece o siga. Comisión: {fee}. Se retienen {held} hasta la respuesta: vuelven si es buena y se pierden si la distancia es demasiado grande.</translation>
    </message>
    <message>
        <source>{signer}: {what}. Fee: {fee}.</source>
        <translation>{signer}: {what}. Comisión: {fee}.</translation>
    </message>
    <message>
        <source>Signed and kept on this computer. It leaves as soon as a server takes it.</source>
        <translation>Firmado y guardado en este ordenador. Saldrá en cuanto un servidor lo acepte.</translation>
    </message>
    <message>
        <source>The network has it. The next blocks will hold it.</source>
        <translation>La red lo tiene. Los próximos bloques lo contendrán.</translation>
    </message>
    <message>
        <source>A block holds it. In a moment nobody can undo that any more.</source>
        <translation>Un bloque lo contiene. Dentro de un momento nadie podrá deshacerlo.</translation>
    </message>
    <message>
        <source>Done, for good.</source>
        <translation>Hecho, definitivamente.</translation>
    </message>
    <message>
        <source>A block holds it, but no server remembers whether it worked. Look at the identity in a while before you do it again.</source>
        <translation>Un bloque lo contiene, pero ningún servidor recuerda si funcionó. Mira la identidad dentro de un rato antes de hacerlo de nuevo.</translation>
    </message>
    <message>
        <source>A block holds it, but nothing was changed by it. {reason}</source>
        <translation>Un bloque lo contiene, pero no ha cambiado nada. {reason}</translation>
    </message>
    <message>
        <source>The network did not take it. Nothing was changed. {reason}</source>
        <translation>La red no lo aceptó. No ha cambiado nada. {reason}</translation>
    </message>
    <message>
        <source>No block took it in time, and none can any more. Nothing was changed: you can do it again.</source>
        <translation>Ningún bloque lo tomó a tiempo y ya ninguno puede. No ha cambiado nada: puedes hacerlo de nuevo.</translation>
    </message>
    <message>
        <source>Something earlier of this account came to nothing, so this is held back until {moment}.</source>
        <translation>Algo anterior de esta cuenta no llegó a nada, así que esto queda en espera hasta {moment}.</translation>
    </message>
    <message>
        <source>Something earlier of this account came to nothing, so this is held back a few minutes.</source>
        <translation>Algo anterior de esta cuenta no llegó a nada, así que esto queda en espera unos minutos.</translation>
    </message>
    <message>
        <source>{date}: too few certifications</source>
        <translation>{date}: muy pocas certificaciones</translation>
    </message>
    <message>
        <source>Revoked for good. The account and its money stay.</source>
        <translation>Revocada para siempre. La cuenta y su dinero quedan.</translation>
    </message>
    <message>
        <source>It has enough certifications: ask to become a member.</source>
        <translation>Tiene suficientes certificaciones: pide ser miembro.</translation>
    </message>
    <message>
        <source>It has been asked for: a block takes the request as soon as the rules are met.</source>
        <translation>Ya se ha pedido: un bloque tomará la solicitud en cuanto se cumplan las reglas.</translation>
    </message>
    <message>
        <source>Renew the membership: it ends on {ends}.</source>
        <translation>Renueva la membresía: termina el {ends}.</translation>
    </message>
    <message>
        <source>{signer} asks to become or to stay a member. Fee: {fee}.</source>
        <translation>{signer} pide ser miembro o seguir siéndolo. Comisión: {fee}.</translation>
    </message>
    <message>
        <source>The network has it, and keeps it until the rules allow to write it in a block.</source>
        <translation>La red lo tiene, y lo guarda hasta que las reglas permitan escribirlo en un bloque.</translation>
    </message>
    <message>
        <source>{signer} asks for the evaluation upon which {person} becomes a member. Fee: {fee}. {held} of {signer} are held until the answer: they come back when it is good, and {signer} loses them when the distance is too great.</source>
        <translation>{signer} pide la evaluación tras la cual {person} se hace miembro. Comisión: {fee}. Se retienen {held} de {signer} hasta la respuesta: vuelven si es buena, y {signer} los pierde si la distancia es demasiado grande.</translation>
    </message>
    <message>
        <source>A block holds it. Once several more stand on it, nobody can undo that any more.</source>
        <translation>Un bloque lo contiene. Cuando le sigan varios más, nadie podrá deshacerlo.</translation>
    </message>
    <message>
        <source>It told that it leaves: a member until {date}, and no longer unless it asks to stay before.</source>
        <translation>Ha anunciado su salida: miembro hasta el {date}, y no más, salvo que antes pida quedarse.</translation>
    </message>
    <message>
        <source>Nothing to do if that is still meant. To stay, ask before the certifications in force run out.</source>
        <translation>Nada que hacer si sigue siendo lo que quieres. Para quedarte, pídelo antes de que terminen las certificaciones vigentes.</translation>
    </message>
</context>
<context>
    <name>TrustPage</name>
    <message>
        <source>Web of trust</source>
        <translation>Red de confianza</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Partes de esta página</translation>
    </message>
    <message>
        <source>What you see may be old.</source>
        <translation>Puede que lo que ves no esté al día.</translation>
    </message>
    <message>
        <source>My identities</source>
        <translation>Mis identidades</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorador</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Certify</source>
        <translation>Certificar</translation>
    </message>
    <message>
        <source>Become a member</source>
        <translation>Hacerse miembro</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Revocación</translation>
    </message>
    <message>
        <source>Keys and links</source>
        <translation>Claves y vínculos</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fichas</translation>
    </message>
</context>
<context>
    <name>TrustReviewCard</name>
    <message>
        <source>Sign and send</source>
        <translation>Firmar y enviar</translation>
    </message>
    <message>
        <source>Asking the network whether this is possible…</source>
        <translation>Preguntando a la red si es posible…</translation>
    </message>
</context>
<context>
    <name>UnitSwitch</name>
    <message>
        <source>Unit of amounts</source>
        <translation>Unidad de los importes</translation>
    </message>
    <message>
        <source>More units</source>
        <translation>Más unidades</translation>
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
        <translation>Unidad de la moneda ({currency})</translation>
    </message>
    <message>
        <source>The amount as it is written in the blocks. One unit is one hundred cents.</source>
        <translation>El importe tal como está escrito en los bloques. Una unidad son cien céntimos.</translation>
    </message>
    <message>
        <source>Universal dividend (UD)</source>
        <translation>Dividendo universal (DU)</translation>
    </message>
    <message>
        <source>How many universal dividends the amount is worth: the amount divided by the UD of now. Every member creates the same, so 1 UD means the same for everybody, everywhere and at all times.</source>
        <translation>Cuántos dividendos universales vale el importe: el importe dividido por el DU actual. Cada miembro crea lo mismo, así que 1 DU significa lo mismo para todos, en todas partes y en todo tiempo.</translation>
    </message>
    <message>
        <source>Percent of the average share (M/N)</source>
        <translation>Porcentaje de la parte media (M/N)</translation>
    </message>
    <message>
        <source>The amount compared with the average share of a member: all the money M divided by the number of members N. 100 % means exactly the average.</source>
        <translation>El importe comparado con la parte media de un miembro: todo el dinero M dividido por el número de miembros N. 100 % es exactamente la media.</translation>
    </message>
    <message>
        <source>Distance to the average, in {currency}</source>
        <translation>Distancia a la media, en {currency}</translation>
    </message>
    <message>
        <source>The amount minus the average share M/N. Above zero: more than the average; below zero: less. Summed over all members it is zero. Payments are shown in {currency}.</source>
        <translation>El importe menos la parte media M/N. Por encima de cero: más que la media; por debajo: menos. Sumado entre todos los miembros da cero. Los pagos se muestran en {currency}.</translation>
    </message>
    <message>
        <source>Distance to the average, in UD</source>
        <translation>Distancia a la media, en DU</translation>
    </message>
    <message>
        <source>The amount minus the average share M/N, counted in universal dividends. Summed over all members it is zero. Payments are shown in UD.</source>
        <translation>El importe menos la parte media M/N, contado en dividendos universales. Sumado entre todos los miembros da cero. Los pagos se muestran en DU.</translation>
    </message>
</context>
<context>
    <name>UnitsHelp</name>
    <message>
        <source>Hide the five units</source>
        <translation>Ocultar las cinco unidades</translation>
    </message>
    <message>
        <source>What the five units mean</source>
        <translation>Qué significan las cinco unidades</translation>
    </message>
</context>
<context>
    <name>UnreadLines</name>
    <message>
        <source>These lines cannot be read</source>
        <translation>Estas líneas no se pueden leer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>Use</name>
    <message>
        <source>You certified this person on {since}, until {date}: a renewal now adds little.</source>
        <translation>Certificaste a esta persona el {since}, hasta el {date}: renovar ahora añade poco.</translation>
    </message>
    <message>
        <source>This person has all the certifications it takes: what is missing is to ask for the membership.</source>
        <translation>Esta persona tiene todas las certificaciones necesarias: le falta pedir la membresía.</translation>
    </message>
    <message>
        <source>This person has all the certifications it takes, and has asked to be a member: wait for the answer.</source>
        <translation>Esta persona tiene todas las certificaciones necesarias, y ha pedido ser miembro: espera la respuesta.</translation>
    </message>
    <message>
        <source>It is too late for this identity: it ends on {date}, before it could become a member.</source>
        <translation>Es demasiado tarde para esta identidad: termina el {date}, antes de poder ser miembro.</translation>
    </message>
    <message>
        <source>Even with yours, {percent} of the referees are within reach, and {needed} are asked for: too few. Members nearer to the referees would help more.</source>
        <translation>Incluso con la tuya, el {percent} de los referentes está al alcance, y se pide el {needed}: son pocos. Miembros más cercanos a los referentes ayudarían más.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Sakia {version} is there, since {date}.</source>
        <translation>Sakia {version} está disponible desde el {date}.</translation>
    </message>
    <message>
        <source>No version is newer than yours, {version}. Looked {moment}.</source>
        <translation>Ninguna versión es más reciente que la tuya, {version}. Última búsqueda: {moment}.</translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <source>New versions</source>
        <translation>Nuevas versiones</translation>
    </message>
    <message>
        <source>Look for a new version once a day</source>
        <translation>Buscar una nueva versión una vez al día</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Buscar ahora</translation>
    </message>
    <message>
        <source>Open the project’s page</source>
        <translation>Abrir la página del proyecto</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>This Sakia, {version}, looks for no newer one and asks nobody: the project has no key yet by which a word about a new version could be told from a forged one.</source>
        <translation>Esta versión de Sakia, {version}, no busca otra más reciente y no pregunta a nadie: el proyecto aún no tiene una clave con la que distinguir el anuncio de una nueva versión de uno falsificado.</translation>
    </message>
    <message>
        <source>{host} is asked, through your proxy if you have one, and learns your network address and that you use Sakia. Only a signed text comes back, with what is new: nothing is downloaded or installed by itself.</source>
        <translation>Se pregunta a {host}, a través de tu proxy si tienes uno, y sabrá tu dirección de red y que usas Sakia. Solo vuelve un texto firmado, con las novedades: nada se descarga ni se instala por sí solo.</translation>
    </message>
    <message>
        <source>This Sakia, {version}, looks for no newer one here: the demonstration asks nobody.</source>
        <translation>Este Sakia, {version}, no busca aquí uno más reciente: la demostración no pregunta a nadie.</translation>
    </message>
</context>
<context>
    <name>Viewfinder</name>
    <message>
        <source>What the camera sees</source>
        <translation>Lo que ve la cámara</translation>
    </message>
</context>
<context>
    <name>WatchView</name>
    <message>
        <source>An address, a public key of Duniter v1, or a payment link.</source>
        <translation>Una dirección, una clave pública de Duniter v1 o un enlace de pago.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Your own word for it; nobody else sees it.</source>
        <translation>El nombre que tú le das; nadie más lo ve.</translation>
    </message>
    <message>
        <source>Watch an address</source>
        <translation>Seguir una dirección</translation>
    </message>
    <message>
        <source>You will see its balance and its history. Nothing can be paid from it here.</source>
        <translation>Verás su saldo y su historial. Desde aquí no se puede pagar nada con ella.</translation>
    </message>
    <message>
        <source>Watch this address</source>
        <translation>Seguir esta dirección</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>Way to somebody</source>
        <translation>Camino hacia alguien</translation>
    </message>
    <message>
        <source>Way to</source>
        <translation>Camino hacia</translation>
    </message>
    <message>
        <source>To whom? A name, an address or a number</source>
        <translation>¿Hacia quién? Un nombre, una dirección o un número</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>El camino de ida</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>El camino de vuelta</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>WeakPassword</name>
    <message>
        <source>Easy to guess: whoever gets a copy of this computer’s files could open your accounts. Make it longer: several words are best.</source>
        <translation>Fácil de adivinar: quien consiga una copia de los archivos de este ordenador podría abrir tus cuentas. Hazla más larga: lo mejor son varias palabras.</translation>
    </message>
    <message>
        <source>I know that this password is easy to guess</source>
        <translation>Sé que esta contraseña es fácil de adivinar</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>Who would help most?</source>
        <translation>¿Quién ayudaría más?</translation>
    </message>
    <message>
        <source>Not known yet: the web of trust is being read.</source>
        <translation>Aún no se sabe: se está leyendo la red de confianza.</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Calculando…</translation>
    </message>
</context>
<context>
    <name>WhoPart</name>
    <message>
        <source>A name, a contact, one of your accounts, an address, a payment link.</source>
        <translation>Un nombre, un contacto, una de tus cuentas, una dirección o un enlace de pago.</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>&amp;A quién</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Choose whom to pay.</source>
        <translation>Elige a quién pagar.</translation>
    </message>
    <message>
        <source>Choose the person from the list that comes as you type.</source>
        <translation>Elige a la persona en la lista que aparece al escribir.</translation>
    </message>
    <message>
        <source>Names cannot be looked for now: the network that tells them is away. An address, or somebody known here, can be paid.</source>
        <translation>Ahora no se pueden buscar nombres: la red que los da no responde. Se puede pagar a una dirección, o a alguien conocido aquí.</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation>Usar {address}</translation>
    </message>
    <message>
        <source>The link calls this person “{name}”; nobody has verified that.</source>
        <translation>El enlace llama «{name}» a esta persona; nadie lo ha verificado.</translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message>
        <source>Recovery phrase</source>
        <translation>Frase de recuperación</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
</context>
<context>
    <name>WordsBackView</name>
    <message>
        <source>Word number {number}</source>
        <translation>Palabra número {number}</translation>
    </message>
    <message>
        <source>Two words, to be sure</source>
        <translation>Dos palabras, para asegurarse</translation>
    </message>
    <message>
        <source>Read them on your paper. You can go back to see the words again.</source>
        <translation>Léelas en tu papel. Puedes volver atrás para ver las palabras de nuevo.</translation>
    </message>
    <message>
        <source>That is not word number {number}. Look at your paper, or go back to see the words.</source>
        <translation>Esa no es la palabra número {number}. Mira tu papel o vuelve atrás para ver las palabras.</translation>
    </message>
</context>
<context>
    <name>WordsView</name>
    <message>
        <source>&amp;Language of the words</source>
        <translation>&amp;Idioma de las palabras</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Idioma de las palabras</translation>
    </message>
    <message>
        <source>Whoever has these words has your money, and nobody can give them back to you: keep the paper safe, take no photo, send them to no one.</source>
        <translation>Quien tenga estas palabras tiene tu dinero, y nadie te las puede devolver: guarda bien el papel, no hagas fotos y no se las envíes a nadie.</translation>
    </message>
    <message>
        <source>Your recovery phrase</source>
        <translation>Tu frase de recuperación</translation>
    </message>
    <message>
        <source>Write these twelve words on paper, in this order. They open your accounts again if this computer is lost.</source>
        <translation>Escribe estas doce palabras en un papel, en este orden. Abrirán tus cuentas de nuevo si pierdes este ordenador.</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Ya las he apuntado</translation>
    </message>
</context>
<context>
    <name>_ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>_Details</name>
    <message>
        <source>Key of the former network</source>
        <translation>Clave de la red antigua</translation>
    </message>
    <message>
        <source>Address with its check sum</source>
        <translation>Dirección con su suma de control</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Operations made</source>
        <translation>Operaciones hechas</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Número de identidad</translation>
    </message>
    <message>
        <source>Copy the address with its check sum</source>
        <translation>Copiar la dirección con su suma de control</translation>
    </message>
    <message>
        <source>Copy the key of the former network</source>
        <translation>Copiar la clave de la red antigua</translation>
    </message>
</context>
<context>
    <name>_Fact</name>
    <message>
        <source>Copy: {what}</source>
        <translation>Copiar: {what}</translation>
    </message>
</context>
<context>
    <name>_ForgottenAdvice</name>
    <message>
        <source>Nobody can find your password or set another one. You may try as often as you like: mind capital letters and the language of the keyboard.</source>
        <translation>Nadie puede encontrar tu contraseña ni poner otra. Puedes probar tantas veces como quieras: cuidado con las mayúsculas y el idioma del teclado.</translation>
    </message>
    <message>
        <source>With its recovery phrase an account opens again, money and history with it, in another profile: start Sakia from a terminal with “{command}”, choose “I already have an account” and type the words.</source>
        <translation>Con su frase de recuperación una cuenta se abre de nuevo, con su dinero y su historial, en otro perfil: inicia Sakia desde un terminal con «{command}», elige «Ya tengo una cuenta» y escribe las palabras.</translation>
    </message>
    <message>
        <source>This profile stays as it is. Keep it, in case the password comes back to you: your contacts, and keys that you cannot type again, are nowhere else. Its keys are here:</source>
        <translation>Este perfil queda como está. Guárdalo, por si te vuelve la contraseña: tus contactos, y las claves que no puedes volver a escribir, no están en ningún otro sitio. Sus claves están aquí:</translation>
    </message>
</context>
<context>
    <name>_Lately</name>
    <message>
        <source>Came in</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>UD created</source>
        <translation>DU creados</translation>
    </message>
    <message>
        <source>{moment}, still being read</source>
        <translation>{moment}, lectura en curso</translation>
    </message>
    <message>
        <source>In 30 days, by the histories ({moment})</source>
        <translation>En 30 días, según los historiales ({moment})</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
    <message>
        <source>In 30 days, by the histories (not read yet)</source>
        <translation>En 30 días, según los historiales (aún sin leer)</translation>
    </message>
    <message>
        <source>as of block {number}</source>
        <translation>hasta el bloque {number}</translation>
    </message>
    <message>
        <source>as of {moment}</source>
        <translation>datos de {moment}</translation>
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
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Follow: {what}</source>
        <translation>Seguir: {what}</translation>
    </message>
</context>
<context>
    <name>_Plurals</name>
    <message numerus="yes">
        <source>%n unclaimed dividend(s):</source>
        <translation>
            <numerusform>%n dividendo por cobrar:</numerusform>
            <numerusform>%n dividendos por cobrar:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dividend(s)</source>
        <translation>
            <numerusform>%n dividendo</numerusform>
            <numerusform>%n dividendos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) chosen</source>
        <translation>
            <numerusform>%n línea elegida</numerusform>
            <numerusform>%n líneas elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To %n person(s)</source>
        <translation>
            <numerusform>A %n persona</numerusform>
            <numerusform>A %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dividend(s), {amount} together, come into {account}. Fee: {fee}; the account then holds {total}.</source>
        <translation>
            <numerusform>%n dividendo, {amount} en total, entra en {account}. Comisión: {fee}; la cuenta tendrá después {total}.</numerusform>
            <numerusform>%n dividendos, {amount} en total, entran en {account}. Comisión: {fee}; la cuenta tendrá después {total}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You paid them %n time(s).</source>
        <translation>
            <numerusform>Le has pagado %n vez.</numerusform>
            <numerusform>Le has pagado %n veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) on the way</source>
        <translation>
            <numerusform>%n pago en camino</numerusform>
            <numerusform>%n pagos en camino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) on the way</source>
        <translation>
            <numerusform>%n operación en camino</numerusform>
            <numerusform>%n operaciones en camino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watched account(s) not counted</source>
        <translation>
            <numerusform>%n cuenta seguida no se cuenta</numerusform>
            <numerusform>%n cuentas seguidas no se cuentan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certification(s) are missing. Ask members who know you well.</source>
        <translation>
            <numerusform>Falta %n certificación. Pídesela a miembros que te conozcan bien.</numerusform>
            <numerusform>Faltan %n certificaciones. Pídeselas a miembros que te conozcan bien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From {date} on there are too few certifications: the membership ends at once, and the dividends stop. %n certification(s), new or renewed, would prevent that. Ask those whose certifications end first, or other members who know you well.</source>
        <translation>
            <numerusform>A partir del {date} habrá muy pocas certificaciones: la membresía termina de inmediato y los dividendos se detienen. %n certificación, nueva o renovada, lo evitaría. Pídeselo a aquellos cuyas certificaciones terminan primero, o a otros miembros que te conozcan bien.</numerusform>
            <numerusform>A partir del {date} habrá muy pocas certificaciones: la membresía termina de inmediato y los dividendos se detienen. %n certificaciones, nuevas o renovadas, lo evitarían. Pídeselo a aquellos cuyas certificaciones terminan primero, o a otros miembros que te conozcan bien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more referee(s) must be within reach.</source>
        <translation>
            <numerusform>Falta %n referente al alcance.</numerusform>
            <numerusform>Faltan %n referentes al alcance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more certification(s) are needed, from members who know this person well.</source>
        <translation>
            <numerusform>Falta %n certificación, de un miembro que conozca bien a esta persona.</numerusform>
            <numerusform>Faltan %n certificaciones, de miembros que conozcan bien a esta persona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certification(s) possible now</source>
        <translation>
            <numerusform>%n certificación posible ahora</numerusform>
            <numerusform>%n certificaciones posibles ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With yours, %n more certification(s) must come before {date}: else this identity ends, and yours is spent for nothing.</source>
        <translation>
            <numerusform>Con la tuya, hará falta %n certificación más antes del {date}: si no, esta identidad termina y la tuya no sirve de nada.</numerusform>
            <numerusform>Con la tuya, harán falta %n certificaciones más antes del {date}: si no, esta identidad termina y la tuya no sirve de nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This person is a member with %n certification(s) of others, enough until {date}, and near enough to the referees: yours would change nothing for them now.</source>
        <translation>
            <numerusform>Esta persona es miembro con %n certificación de otra persona, suficiente hasta el {date}, y está bastante cerca de los referentes: la tuya no le cambiaría nada ahora.</numerusform>
            <numerusform>Esta persona es miembro con %n certificaciones de otras personas, suficientes hasta el {date}, y está bastante cerca de los referentes: la tuya no le cambiaría nada ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) in your queue would have to wait longer.</source>
        <translation>
            <numerusform>%n persona más de tu cola tendría que esperar más.</numerusform>
            <numerusform>%n personas más de tu cola tendrían que esperar más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more account(s) in the list at the side</source>
        <translation>
            <numerusform>%n cuenta más en la lista del lado</numerusform>
            <numerusform>%n cuentas más en la lista del lado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) not read yet, not counted</source>
        <translation>
            <numerusform>%n cuenta aún no leída no se cuenta</numerusform>
            <numerusform>%n cuentas aún no leídas no se cuentan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n certification(s) received will end, the first on {date}.</source>
        <translation>
            <numerusform>{account}: %n certificación recibida termina el {date}.</numerusform>
            <numerusform>{account}: %n certificaciones recibidas terminan, la primera el {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n certification(s) you gave will end, the first on {date}.</source>
        <translation>
            <numerusform>{account}: %n certificación dada termina el {date}.</numerusform>
            <numerusform>{account}: %n certificaciones dadas terminan, la primera el {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n certification(s) of the queue can be made now.</source>
        <translation>
            <numerusform>{account}: %n certificación de la cola es posible ahora.</numerusform>
            <numerusform>{account}: %n certificaciones de la cola son posibles ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n certification(s) are missing to be a member.</source>
        <translation>
            <numerusform>{account}: falta %n certificación para ser miembro.</numerusform>
            <numerusform>{account}: faltan %n certificaciones para ser miembro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n certification(s), new or renewed, are needed to stay a member.</source>
        <translation>
            <numerusform>{account}: hace falta %n certificación, nueva o renovada, para seguir siendo miembro.</numerusform>
            <numerusform>{account}: hacen falta %n certificaciones, nuevas o renovadas, para seguir siendo miembro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Certified by %n person(s)</source>
        <translation>
            <numerusform>Con certificación de %n persona</numerusform>
            <numerusform>Con certificación de %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Certifies %n person(s)</source>
        <translation>
            <numerusform>Certifica a %n persona</numerusform>
            <numerusform>Certifica a %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>through %n certification(s)</source>
        <translation>
            <numerusform>por %n certificación</numerusform>
            <numerusform>por %n certificaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certification(s)</source>
        <translation>
            <numerusform>%n certificación</numerusform>
            <numerusform>%n certificaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certification(s), new or renewed, by {date}</source>
        <translation>
            <numerusform>%n certificación, nueva o renovada, antes del {date}</numerusform>
            <numerusform>%n certificaciones, nuevas o renovadas, antes del {date}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>queda %n</numerusform>
            <numerusform>quedan %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certification(s), new or renewed</source>
        <translation>
            <numerusform>%n certificación, nueva o renovada</numerusform>
            <numerusform>%n certificaciones, nuevas o renovadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_WhomPart</name>
    <message>
        <source>&amp;Whom</source>
        <translation>&amp;A quién</translation>
    </message>
    <message>
        <source>A name, a contact, an address.</source>
        <translation>Un nombre, un contacto, una dirección.</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Certify somebody else</source>
        <translation>Certificar a otra persona</translation>
    </message>
</context>
</TS>
