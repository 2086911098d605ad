<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>ArrivedView</name>
        <message numerus="yes">
            <source>%n file(s) arrived</source>
            <translation>
                <numerusform>Ha llegado %n archivo</numerusform>
                <numerusform>Han llegado %n archivos</numerusform>
            </translation>
        </message>
        <message>
            <source>(no profile)</source>
            <translation>(sin perfil)</translation>
        </message>
        <message>
            <source>A folder or an album can belong to a profile. In a watched folder Holdback notices new exports when they are finished. Nothing is watched unless you say so here.</source>
            <translation>Una carpeta o un álbum puede pertenecer a un perfil. En una carpeta vigilada, Holdback nota las exportaciones nuevas cuando están terminadas. No se vigila nada si no lo dices aquí.</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>Añadir carpeta…</translation>
        </message>
        <message>
            <source>Add the album</source>
            <translation>Añadir el álbum</translation>
        </message>
        <message>
            <source>Add the album “{album}”</source>
            <translation>Añadir el álbum «{album}»</translation>
        </message>
        <message>
            <source>Album “{album}”</source>
            <translation>Álbum «{album}»</translation>
        </message>
        <message>
            <source>Back to the catalogue</source>
            <translation>Volver al catálogo</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Elegir una carpeta</translation>
        </message>
        <message>
            <source>Decide in the preview…</source>
            <translation>Decidir en la vista previa…</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Files that arrived</source>
            <translation>Archivos llegados</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Folder or album</source>
            <translation>Carpeta o álbum</translation>
        </message>
        <message>
            <source>Folders and albums</source>
            <translation>Carpetas y álbumes</translation>
        </message>
        <message>
            <source>Folders and albums with their profiles</source>
            <translation>Carpetas y álbumes con sus perfiles</translation>
        </message>
        <message>
            <source>Forget the rule</source>
            <translation>Olvidar la regla</translation>
        </message>
        <message>
            <source>Leave them as they are</source>
            <translation>Dejarlos como están</translation>
        </message>
        <message>
            <source>New files</source>
            <translation>Archivos nuevos</translation>
        </message>
        <message>
            <source>New files in {folder}</source>
            <translation>Archivos nuevos en {folder}</translation>
        </message>
        <message>
            <source>New in your watched folders. Each is protected as its folder says.</source>
            <translation>Nuevos en tus carpetas vigiladas. Cada uno se protege como dice su carpeta.</translation>
        </message>
        <message>
            <source>No folder is watched.</source>
            <translation>No se vigila ninguna carpeta.</translation>
        </message>
        <message>
            <source>Nothing new in your watched folders.</source>
            <translation>Nada nuevo en tus carpetas vigiladas.</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Perfil</translation>
        </message>
        <message>
            <source>Profile of {folder}</source>
            <translation>Perfil de {folder}</translation>
        </message>
        <message numerus="yes">
            <source>Protect %n file(s)</source>
            <translation>
                <numerusform>Proteger %n archivo</numerusform>
                <numerusform>Proteger %n archivos</numerusform>
            </translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Observación</translation>
        </message>
        <message>
            <source>The one in use</source>
            <translation>El que está en uso</translation>
        </message>
        <message>
            <source>Watch {folder}</source>
            <translation>Vigilar {folder}</translation>
        </message>
        <message>
            <source>Watched</source>
            <translation>Vigilada</translation>
        </message>
        <message>
            <source>are left alone</source>
            <translation>se dejan como están</translation>
        </message>
        <message>
            <source>are protected</source>
            <translation>se protegen</translation>
        </message>
        <message>
            <source>wait here</source>
            <translation>esperan aquí</translation>
        </message>
    </context>
    <context>
        <name>BrowseView</name>
        <message>
            <source>Searches</source>
            <translation>Búsquedas</translation>
        </message>
        <message>
            <source>Show or hide the saved searches</source>
            <translation>Mostrar u ocultar las búsquedas guardadas</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>Temas</translation>
        </message>
    </context>
    <context>
        <name>BulkView</name>
        <message numerus="yes">
            <source>%n letter(s) could not be written.</source>
            <translation>
                <numerusform>%n carta no se pudo escribir.</numerusform>
                <numerusform>%n cartas no se pudieron escribir.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) written. Nothing was sent.</source>
            <translation>
                <numerusform>%n carta escrita. No se ha enviado nada.</numerusform>
                <numerusform>%n cartas escritas. No se ha enviado nada.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recipient(s) chosen</source>
            <translation>
                <numerusform>%n destinatario elegido</numerusform>
                <numerusform>%n destinatarios elegidos</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the letter</source>
            <translation>Volver a la carta</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Choose a folder for the letters</source>
            <translation>Elegir una carpeta para las cartas</translation>
        </message>
        <message>
            <source>E-mail draft with attachments</source>
            <translation>Borrador de correo con adjuntos</translation>
        </message>
        <message>
            <source>Each recipient gets a letter and a row in the diary of their own. Language, law and address follow the recipient; your answers and words are the same in all of them. Read each letter before you send it: Holdback sends nothing.</source>
            <translation>Cada destinatario recibe su propia carta y su propia fila en el diario. El idioma, el derecho y la dirección siguen al destinatario; tus respuestas y tus palabras son las mismas en todas. Lee cada carta antes de enviarla: Holdback no envía nada.</translation>
        </message>
        <message>
            <source>Each recipient will learn: {things}.</source>
            <translation>Cada destinatario sabrá: {things}.</translation>
        </message>
        <message>
            <source>Find a service</source>
            <translation>Buscar un servicio</translation>
        </message>
        <message>
            <source>Letters written so far</source>
            <translation>Cartas escritas hasta ahora</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Texto sin formato</translation>
        </message>
        <message>
            <source>Recipients of the letter</source>
            <translation>Destinatarios de la carta</translation>
        </message>
        <message>
            <source>Stopped. The letters written until then stay in the folder and in the diary.</source>
            <translation>Detenido. Las cartas escritas hasta entonces quedan en la carpeta y en el diario.</translation>
        </message>
        <message>
            <source>To several: {letter}</source>
            <translation>A varios: {letter}</translation>
        </message>
        <message>
            <source>What came of each letter</source>
            <translation>Qué ha sido de cada carta</translation>
        </message>
        <message>
            <source>Word or LibreOffice document</source>
            <translation>Documento de Word o LibreOffice</translation>
        </message>
        <message>
            <source>Write them to a folder…</source>
            <translation>Escribirlas en una carpeta…</translation>
        </message>
        <message>
            <source>Writing the letters</source>
            <translation>Escribiendo las cartas</translation>
        </message>
        <message>
            <source>{name}: not written. {reason}</source>
            <translation>{name}: no escrita. {reason}</translation>
        </message>
    </context>
    <context>
        <name>CalendarStrip</name>
        <message>
            <source>Days on which answers are due</source>
            <translation>Días en que se espera respuesta</translation>
        </message>
        <message>
            <source>No answer is awaited.</source>
            <translation>No se espera ninguna respuesta.</translation>
        </message>
        <message>
            <source>day asked for</source>
            <translation>día pedido</translation>
        </message>
        <message>
            <source>day by law</source>
            <translation>día por ley</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
    </context>
    <context>
        <name>CataloguePage</name>
        <message numerus="yes">
            <source>%n track(s) exported.</source>
            <translation>
                <numerusform>%n tema exportado.</numerusform>
                <numerusform>%n temas exportados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) selected</source>
            <translation>
                <numerusform>%n tema seleccionado</numerusform>
                <numerusform>%n temas seleccionados</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Copy rows as text</source>
            <translation>&amp;Copiar filas como texto</translation>
        </message>
        <message>
            <source>&amp;Export the table…</source>
            <translation>&amp;Exportar la tabla…</translation>
        </message>
        <message>
            <source>&amp;Protect…</source>
            <translation>&amp;Proteger…</translation>
        </message>
        <message numerus="yes">
            <source>Add %n item(s) to your catalogue. Files are read, not changed.</source>
            <translation>
                <numerusform>Añadir %n elemento a tu catálogo. Los archivos se leen, no se cambian.</numerusform>
                <numerusform>Añadir %n elementos a tu catálogo. Los archivos se leen, no se cambian.</numerusform>
            </translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Catálogo</translation>
        </message>
        <message>
            <source>Compare with the &amp;ledger</source>
            <translation>Comparar con el re&amp;gistro</translation>
        </message>
        <message>
            <source>Drop a folder of music anywhere in this window. Holdback reads the files and shows which of them reserve your rights. Nothing is changed until you say so.</source>
            <translation>Suelta una carpeta de música en cualquier lugar de esta ventana. Holdback lee los archivos y muestra cuáles reservan tus derechos. No se cambia nada hasta que tú lo digas.</translation>
        </message>
        <message>
            <source>E&amp;xplain this track</source>
            <translation>E&amp;xplicar este tema</translation>
        </message>
        <message>
            <source>Export the table</source>
            <translation>Exportar la tabla</translation>
        </message>
        <message>
            <source>Exporting the table</source>
            <translation>Exportando la tabla</translation>
        </message>
        <message>
            <source>Find title, artist, ISRC, folder…</source>
            <translation>Buscar título, artista, ISRC, carpeta…</translation>
        </message>
        <message>
            <source>Find tracks</source>
            <translation>Buscar temas</translation>
        </message>
        <message>
            <source>No track matches. Clear the search field or choose another filter.</source>
            <translation>Ningún tema coincide. Vacía el campo de búsqueda o elige otro filtro.</translation>
        </message>
        <message>
            <source>Open the &amp;containing folder</source>
            <translation>Abrir la carpeta &amp;contenedora</translation>
        </message>
        <message numerus="yes">
            <source>Protect %n track(s)</source>
            <translation>
                <numerusform>Proteger %n tema</numerusform>
                <numerusform>Proteger %n temas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Protect %n track(s)…</source>
            <translation>
                <numerusform>Proteger %n tema…</numerusform>
                <numerusform>Proteger %n temas…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Protect all %n track(s)…</source>
            <translation>
                <numerusform>Proteger %n tema…</numerusform>
                <numerusform>Proteger los %n temas…</numerusform>
            </translation>
        </message>
        <message>
            <source>Protect…</source>
            <translation>Proteger…</translation>
        </message>
        <message>
            <source>Sea&amp;l anew…</source>
            <translation>Se&amp;llar de nuevo…</translation>
        </message>
        <message numerus="yes">
            <source>Seal %n track(s) anew</source>
            <translation>
                <numerusform>Sellar de nuevo %n tema</numerusform>
                <numerusform>Sellar de nuevo %n temas</numerusform>
            </translation>
        </message>
        <message>
            <source>See what your tracks say about AI</source>
            <translation>Mira qué dicen tus temas sobre la IA</translation>
        </message>
        <message>
            <source>Select &amp;all tracks</source>
            <translation>&amp;Seleccionar todos los temas</translation>
        </message>
        <message>
            <source>Take out of the catalo&amp;gue</source>
            <translation>Sacar del catálo&amp;go</translation>
        </message>
        <message>
            <source>The files themselves stay where and as they are.</source>
            <translation>Los archivos mismos quedan donde y como están.</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Bienvenida</translation>
        </message>
        <message>
            <source>csv json spreadsheet</source>
            <translation>csv json hoja de cálculo</translation>
        </message>
        <message>
            <source>seal sign c2pa broken</source>
            <translation>sello firmar c2pa roto</translation>
        </message>
        <message>
            <source>tag write reserve</source>
            <translation>etiqueta escribir reservar</translation>
        </message>
        <message>
            <source>verify check proof</source>
            <translation>verificar comprobar prueba</translation>
        </message>
    </context>
    <context>
        <name>ChangeView</name>
        <message>
            <source>All services</source>
            <translation>Todos los servicios</translation>
        </message>
        <message>
            <source>Mark as reviewed</source>
            <translation>Marcar como revisado</translation>
        </message>
        <message>
            <source>Next change</source>
            <translation>Cambio siguiente</translation>
        </message>
        <message>
            <source>Previous change</source>
            <translation>Cambio anterior</translation>
        </message>
        <message>
            <source>Reviewed on {date}</source>
            <translation>Revisado el {date}</translation>
        </message>
        <message>
            <source>Seen on {date}</source>
            <translation>Visto el {date}</translation>
        </message>
        <message>
            <source>The text after</source>
            <translation>El texto después</translation>
        </message>
        <message>
            <source>The text before</source>
            <translation>El texto antes</translation>
        </message>
        <message>
            <source>Write a letter</source>
            <translation>Escribir una carta</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>Tu nota</translation>
        </message>
        <message>
            <source>Your note: what does it mean for you?</source>
            <translation>Tu nota: ¿qué significa para ti?</translation>
        </message>
        <message>
            <source>became</source>
            <translation>pasó a ser</translation>
        </message>
    </context>
    <context>
        <name>CheckCard</name>
        <message numerus="yes">
            <source>%n quote(s) of the dossier no longer stand in this text.</source>
            <translation>
                <numerusform>%n cita del dosier ya no está en este texto.</numerusform>
                <numerusform>%n citas del dosier ya no están en este texto.</numerusform>
            </translation>
        </message>
        <message>
            <source>A page that you saved</source>
            <translation>Una página que guardaste</translation>
        </message>
        <message>
            <source>According to Open Terms Archive: {page}</source>
            <translation>Según Open Terms Archive: {page}</translation>
        </message>
        <message>
            <source>Ask these hosts</source>
            <translation>Preguntar a estos servidores</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Preguntando…</translation>
        </message>
        <message>
            <source>Changes found</source>
            <translation>Cambios encontrados</translation>
        </message>
        <message>
            <source>Check the terms now</source>
            <translation>Comprobar las condiciones ahora</translation>
        </message>
        <message>
            <source>Choose the file…</source>
            <translation>Elegir el archivo…</translation>
        </message>
        <message>
            <source>Choose the saved page</source>
            <translation>Elegir la página guardada</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <source>Have the page kept…</source>
            <translation>Hacer que se guarde la página…</translation>
        </message>
        <message>
            <source>If it is right, put the address into an entry of your own.</source>
            <translation>Si es correcta, pon la dirección en una entrada tuya.</translation>
        </message>
        <message>
            <source>Look there instead: {source}</source>
            <translation>Mirar mejor allí: {source}</translation>
        </message>
        <message>
            <source>No address of the terms is known there.</source>
            <translation>Allí no se conoce ninguna dirección de las condiciones.</translation>
        </message>
        <message>
            <source>Open Terms Archive</source>
            <translation>Open Terms Archive</translation>
        </message>
        <message>
            <source>Save the page in your browser, then choose the file. Nobody is asked.</source>
            <translation>Guarda la página en tu navegador y luego elige el archivo. No se pregunta a nadie.</translation>
        </message>
        <message>
            <source>Saved pages (*.html *.htm *.mhtml *.mht *.pdf *.md *.txt)</source>
            <translation>Páginas guardadas (*.html *.htm *.mhtml *.mht *.pdf *.md *.txt)</translation>
        </message>
        <message>
            <source>Scripts build its text: save it in your browser to have it read.</source>
            <translation>Unos scripts construyen su texto: guárdala en tu navegador para que se lea.</translation>
        </message>
        <message>
            <source>Show what changed, side by side</source>
            <translation>Mostrar lo que cambió, lado a lado</translation>
        </message>
        <message>
            <source>The Wayback Machine keeps what stands there now</source>
            <translation>La Wayback Machine guarda lo que hay allí ahora</translation>
        </message>
        <message>
            <source>The service's own page</source>
            <translation>La página del propio servicio</translation>
        </message>
        <message>
            <source>There was nothing to ask.</source>
            <translation>No había nada que preguntar.</translation>
        </message>
        <message>
            <source>Wayback Machine</source>
            <translation>Wayback Machine</translation>
        </message>
        <message>
            <source>Where is it now? Ask {host}</source>
            <translation>¿Dónde está ahora? Preguntar a {host}</translation>
        </message>
        <message>
            <source>Where to look</source>
            <translation>Dónde mirar</translation>
        </message>
        <message>
            <source>Will ask: {hosts}. Nothing about you or your files is sent.</source>
            <translation>Preguntará a: {hosts}. No se envía nada sobre ti ni sobre tus archivos.</translation>
        </message>
        <message>
            <source>not reviewed yet</source>
            <translation>aún sin revisar</translation>
        </message>
        <message>
            <source>reviewed</source>
            <translation>revisado</translation>
        </message>
        <message>
            <source>{date}: {name}</source>
            <translation>{date}: {name}</translation>
        </message>
    </context>
    <context>
        <name>CheckPane</name>
        <message>
            <source>A PO box or your agent's address is enough for this letter: write it into the profile instead of your own.</source>
            <translation>Un apartado de correos o la dirección de tu agente basta para esta carta: ponlo en el perfil en lugar de la tuya.</translation>
        </message>
        <message>
            <source>A notice of this kind needs your real name and address.</source>
            <translation>Un aviso de este tipo exige tu nombre y tu dirección reales.</translation>
        </message>
        <message>
            <source>Asked for by {date}. That is a courtesy date; no law sets it.</source>
            <translation>Pedida para el {date}. Es una fecha de cortesía; ninguna ley la fija.</translation>
        </message>
        <message>
            <source>Check before you send</source>
            <translation>Comprueba antes de enviar</translation>
        </message>
        <message>
            <source>Due by law on {date}, if they receive it today.</source>
            <translation>Exigible por ley el {date}, si la reciben hoy.</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>Huecos</translation>
        </message>
        <message>
            <source>Have a lawyer check it</source>
            <translation>Haz que lo revise un abogado</translation>
        </message>
        <message>
            <source>Left out of the list of works</source>
            <translation>Fuera de la lista de obras</translation>
        </message>
        <message>
            <source>Legal bases</source>
            <translation>Bases legales</translation>
        </message>
        <message>
            <source>No address is known; Holdback does not guess one.</source>
            <translation>No se conoce ninguna dirección; Holdback no inventa ninguna.</translation>
        </message>
        <message>
            <source>No gaps</source>
            <translation>Sin huecos</translation>
        </message>
        <message>
            <source>Nobody has verified this. Ask a lawyer before you rely on it.</source>
            <translation>Nadie lo ha verificado. Pregunta a un abogado antes de fiarte.</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Source read</source>
            <translation>Fuente leída</translation>
        </message>
        <message>
            <source>The source named was read when this text was written.</source>
            <translation>La fuente citada se leyó cuando se escribió este texto.</translation>
        </message>
        <message>
            <source>There is no draft yet.</source>
            <translation>Aún no hay borrador.</translation>
        </message>
        <message>
            <source>These are marked in the letter. Fill them in before you send it.</source>
            <translation>Están marcados en la carta. Complétalos antes de enviarla.</translation>
        </message>
        <message>
            <source>Unverified</source>
            <translation>Sin verificar</translation>
        </message>
        <message>
            <source>What the recipient will learn about you</source>
            <translation>Lo que el destinatario sabrá de ti</translation>
        </message>
        <message>
            <source>What you should know</source>
            <translation>Lo que deberías saber</translation>
        </message>
        <message>
            <source>Where to send it</source>
            <translation>Adónde enviarla</translation>
        </message>
        <message>
            <source>Written from general legal knowledge; the text was not read again.</source>
            <translation>Escrito a partir de conocimientos jurídicos generales; el texto no se volvió a leer.</translation>
        </message>
        <message>
            <source>found at {page}</source>
            <translation>hallada en {page}</translation>
        </message>
    </context>
    <context>
        <name>CheckTab</name>
        <message numerus="yes">
            <source>%n thing(s) are not as they should be.</source>
            <translation>
                <numerusform>%n cosa no está como debe.</numerusform>
                <numerusform>%n cosas no están como deben.</numerusform>
            </translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Comprobar de nuevo</translation>
        </message>
        <message>
            <source>Checking this installation</source>
            <translation>Comprobando esta instalación</translation>
        </message>
        <message>
            <source>Copy the result</source>
            <translation>Copiar el resultado</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Everything is as it should be.</source>
            <translation>Todo está como debe.</translation>
        </message>
        <message>
            <source>Looking everything over…</source>
            <translation>Revisándolo todo…</translation>
        </message>
        <message>
            <source>Not looked over yet.</source>
            <translation>Aún sin revisar.</translation>
        </message>
        <message>
            <source>Show the newest report</source>
            <translation>Mostrar el informe más nuevo</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>What was checked</source>
            <translation>Lo que se comprobó</translation>
        </message>
        <message>
            <source>What was kept when Holdback itself made a mistake. It is sent to nobody.</source>
            <translation>Lo que se guardó cuando el propio Holdback cometió un error. No se envía a nadie.</translation>
        </message>
        <message>
            <source>for information</source>
            <translation>para información</translation>
        </message>
        <message>
            <source>problem</source>
            <translation>problema</translation>
        </message>
        <message>
            <source>sound</source>
            <translation>en orden</translation>
        </message>
    </context>
    <context>
        <name>CheckView</name>
        <message numerus="yes">
            <source>%n part(s) of the kit are not there as chosen.</source>
            <translation>
                <numerusform>%n parte del kit no está como se eligió.</numerusform>
                <numerusform>%n partes del kit no están como se eligió.</numerusform>
            </translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Check my site now</source>
            <translation>Comprobar mi sitio ahora</translation>
        </message>
        <message>
            <source>Different</source>
            <translation>Distinto</translation>
        </message>
        <message>
            <source>Everything is there and says what you chose.</source>
            <translation>Todo está y dice lo que elegiste.</translation>
        </message>
        <message>
            <source>Goes online when you press the button, and only to {site}: it asks for robots.txt, tdmrep.json, license.xml, ai.txt, the TDM policy and the headers of the first page.</source>
            <translation>Se conecta cuando pulsas el botón, y solo a {site}: pide robots.txt, tdmrep.json, license.xml, ai.txt, la política TDM y las cabeceras de la primera página.</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Falta</translation>
        </message>
        <message>
            <source>Not read</source>
            <translation>Sin leer</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>Something is there, but it does not say what you chose.</source>
            <translation>Hay algo, pero no dice lo que elegiste.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>The site gave no usable answer; that says nothing about it.</source>
            <translation>El sitio no dio una respuesta útil; eso no dice nada de él.</translation>
        </message>
        <message>
            <source>There</source>
            <translation>Está</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Lo que se halló</translation>
        </message>
        <message>
            <source>What your site says</source>
            <translation>Lo que dice tu sitio</translation>
        </message>
        <message>
            <source>Your site answers as the kit says.</source>
            <translation>Tu sitio responde como dice el kit.</translation>
        </message>
        <message>
            <source>Your site has nothing of this yet.</source>
            <translation>Tu sitio aún no tiene nada de esto.</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>Album</source>
            <translation>Álbum</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>Artista</translation>
        </message>
        <message>
            <source>Copyright notice</source>
            <translation>Aviso de copyright</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Nombre del archivo</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>ISRC</source>
            <translation>ISRC</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Sello discográfico</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>Reservation</source>
            <translation>Reserva</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Sello</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>Órdenes</translation>
        </message>
        <message>
            <source>Search commands</source>
            <translation>Buscar órdenes</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>¿Qué quieres hacer?</translation>
        </message>
    </context>
    <context>
        <name>ConfirmView</name>
        <message numerus="yes">
            <source>%n gap(s) are still open in it.</source>
            <translation>
                <numerusform>Aún queda %n hueco en ella.</numerusform>
                <numerusform>Aún quedan %n huecos en ella.</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the draft</source>
            <translation>Volver al borrador</translation>
        </message>
        <message>
            <source>Confirm the letter</source>
            <translation>Confirmar la carta</translation>
        </message>
        <message>
            <source>I have read the letter, and every statement in it is true.</source>
            <translation>He leído la carta y todo lo que afirma es cierto.</translation>
        </message>
        <message>
            <source>Read and confirm</source>
            <translation>Leer y confirmar</translation>
        </message>
        <message>
            <source>The whole letter</source>
            <translation>La carta entera</translation>
        </message>
        <message>
            <source>This letter makes statements in your name that can have legal consequences. Read it to the end before you take it out of Holdback.</source>
            <translation>Esta carta hace en tu nombre declaraciones que pueden tener consecuencias jurídicas. Léela hasta el final antes de sacarla de Holdback.</translation>
        </message>
    </context>
    <context>
        <name>DetailsPane</name>
        <message>
            <source>(not verified)</source>
            <translation>(sin verificar)</translation>
        </message>
        <message>
            <source>About the chosen service</source>
            <translation>Sobre el servicio elegido</translation>
        </message>
        <message>
            <source>Choose a service to read what its terms say.</source>
            <translation>Elige un servicio para leer qué dicen sus condiciones.</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contactos</translation>
        </message>
        <message>
            <source>Date not known</source>
            <translation>Fecha desconocida</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Different by region</source>
            <translation>Distinto según la región</translation>
        </message>
        <message>
            <source>Digest of the audio</source>
            <translation>Huella del audio</translation>
        </message>
        <message>
            <source>Every text that was seen, and what it said, on one line</source>
            <translation>Cada texto visto y lo que decía, en una línea</translation>
        </message>
        <message>
            <source>Explains this track: what it says, where, since when</source>
            <translation>Explica este tema: qué dice, dónde, desde cuándo</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>ISRC</source>
            <translation>ISRC</translation>
        </message>
        <message>
            <source>In plain words</source>
            <translation>En palabras sencillas</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>No longer in force. {about}</source>
            <translation>Ya no está en vigor. {about}</translation>
        </message>
        <message>
            <source>Oddity</source>
            <translation>Rareza</translation>
        </message>
        <message>
            <source>One of my platforms</source>
            <translation>Una de mis plataformas</translation>
        </message>
        <message>
            <source>One of my platforms: shown by the filter, and watched</source>
            <translation>Una de mis plataformas: la muestra el filtro, y se vigila</translation>
        </message>
        <message>
            <source>Only for your own website; it does not reach what others host.</source>
            <translation>Solo para tu propio sitio; no alcanza lo que alojan otros.</translation>
        </message>
        <message>
            <source>Opens the Letters page with {service} as the recipient</source>
            <translation>Abre la página Cartas con {service} como destinatario</translation>
        </message>
        <message>
            <source>Other and earlier wording</source>
            <translation>Otras redacciones y redacciones anteriores</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Observaciones</translation>
        </message>
        <message>
            <source>Says nothing about AI.</source>
            <translation>No dice nada de la IA.</translation>
        </message>
        <message>
            <source>Secondary sources say: {stance}.</source>
            <translation>Fuentes secundarias dicen: {stance}.</translation>
        </message>
        <message>
            <source>Seen on {date}</source>
            <translation>Visto el {date}</translation>
        </message>
        <message>
            <source>Seen on {date}: over 90 days ago</source>
            <translation>Visto el {date}: hace más de 90 días</translation>
        </message>
        <message>
            <source>Select a track to see everything its file says.</source>
            <translation>Selecciona un tema para ver todo lo que dice su archivo.</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Firmado por</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Declaraciones</translation>
        </message>
        <message>
            <source>Statements and where they stand</source>
            <translation>Declaraciones y dónde están</translation>
        </message>
        <message>
            <source>Statements, tags and file</source>
            <translation>Declaraciones, etiquetas y archivo</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Terms change. Read them again before you rely on this.</source>
            <translation>Las condiciones cambian. Léelas de nuevo antes de fiarte.</translation>
        </message>
        <message>
            <source>Terms over time…</source>
            <translation>Las condiciones en el tiempo…</translation>
        </message>
        <message>
            <source>The file says nothing about AI or text and data mining.</source>
            <translation>El archivo no dice nada de IA ni de minería de textos y datos.</translation>
        </message>
        <message>
            <source>The licence you grant by uploading</source>
            <translation>La licencia que concedes al subir</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>What you can do</source>
            <translation>Qué puedes hacer</translation>
        </message>
        <message>
            <source>Write a letter</source>
            <translation>Escribir una carta</translation>
        </message>
        <message>
            <source>allows changes</source>
            <translation>permite cambios</translation>
        </message>
        <message>
            <source>archived original</source>
            <translation>original archivado</translation>
        </message>
        <message>
            <source>archived original, undated</source>
            <translation>original archivado, sin fecha</translation>
        </message>
        <message>
            <source>found at {page}</source>
            <translation>hallada en {page}</translation>
        </message>
        <message>
            <source>in force since {date}</source>
            <translation>en vigor desde el {date}</translation>
        </message>
        <message>
            <source>may be passed on</source>
            <translation>puede pasarse a otros</translation>
        </message>
        <message>
            <source>may be transferred</source>
            <translation>puede cederse</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>falta</translation>
        </message>
        <message>
            <source>quoted by others, original not read</source>
            <translation>citado por otros, original no leído</translation>
        </message>
        <message>
            <source>seen on {date}</source>
            <translation>visto el {date}</translation>
        </message>
        <message>
            <source>your own entry</source>
            <translation>tu propia entrada</translation>
        </message>
        <message>
            <source>{company} (not verified)</source>
            <translation>{company} (sin verificar)</translation>
        </message>
        <message>
            <source>{dimension}: {restricting} says no, {allowing} says yes. The stricter one counts.</source>
            <translation>{dimension}: {restricting} dice no, {allowing} dice sí. Cuenta lo más estricto.</translation>
        </message>
    </context>
    <context>
        <name>DiaryDetails</name>
        <message>
            <source>About the chosen letter</source>
            <translation>Sobre la carta elegida</translation>
        </message>
        <message>
            <source>Answer due {date}: {how}</source>
            <translation>Respuesta esperada el {date}: {how}</translation>
        </message>
        <message>
            <source>Attach a proof…</source>
            <translation>Adjuntar una prueba…</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Por</translation>
        </message>
        <message>
            <source>Choose a letter to see what became of it.</source>
            <translation>Elige una carta para ver qué ha sido de ella.</translation>
        </message>
        <message>
            <source>Choose a receipt, scan or answer</source>
            <translation>Elegir un recibo, un escaneo o una respuesta</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>How it was sent</source>
            <translation>Cómo se envió</translation>
        </message>
        <message>
            <source>I sent it</source>
            <translation>La he enviado</translation>
        </message>
        <message>
            <source>I sent it again</source>
            <translation>La he vuelto a enviar</translation>
        </message>
        <message>
            <source>In your words</source>
            <translation>Con tus palabras</translation>
        </message>
        <message>
            <source>Note down</source>
            <translation>Anotar</translation>
        </message>
        <message>
            <source>Note it down</source>
            <translation>Anotarlo</translation>
        </message>
        <message>
            <source>Nothing more will come of it</source>
            <translation>Ya no saldrá nada más</translation>
        </message>
        <message>
            <source>On</source>
            <translation>El</translation>
        </message>
        <message>
            <source>On which day</source>
            <translation>Qué día</translation>
        </message>
        <message>
            <source>Open the letter</source>
            <translation>Abrir la carta</translation>
        </message>
        <message>
            <source>Proof: {file}</source>
            <translation>Prueba: {file}</translation>
        </message>
        <message>
            <source>Remove the draft</source>
            <translation>Quitar el borrador</translation>
        </message>
        <message>
            <source>They answered</source>
            <translation>Respondieron</translation>
        </message>
        <message>
            <source>They received it</source>
            <translation>La recibieron</translation>
        </message>
        <message>
            <source>They take two more months</source>
            <translation>Se toman dos meses más</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Qué pasó</translation>
        </message>
        <message>
            <source>Write a reminder</source>
            <translation>Escribir un recordatorio</translation>
        </message>
    </context>
    <context>
        <name>DiaryModel</name>
        <message>
            <source>Answer due</source>
            <translation>Respuesta esperada</translation>
        </message>
        <message>
            <source>Dated</source>
            <translation>Fechada</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>To</source>
            <translation>A</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>todos</translation>
        </message>
    </context>
    <context>
        <name>DiaryPage</name>
        <message>
            <source>Any status</source>
            <translation>Cualquier estado</translation>
        </message>
        <message>
            <source>Calendar (*.ics)</source>
            <translation>Calendario (*.ics)</translation>
        </message>
        <message>
            <source>Diary</source>
            <translation>Diario</translation>
        </message>
        <message>
            <source>Find a letter</source>
            <translation>Buscar una carta</translation>
        </message>
        <message>
            <source>Letters and what became of them</source>
            <translation>Las cartas y qué ha sido de ellas</translation>
        </message>
        <message>
            <source>Letters that you save appear here. Note down when you sent them, and Holdback tells you when an answer is due, by law or by courtesy.</source>
            <translation>Las cartas que guardas aparecen aquí. Anota cuándo las enviaste, y Holdback te dice cuándo se espera respuesta, por ley o por cortesía.</translation>
        </message>
        <message>
            <source>No letters yet</source>
            <translation>Aún no hay cartas</translation>
        </message>
        <message>
            <source>Save as calendar…</source>
            <translation>Guardar como calendario…</translation>
        </message>
        <message>
            <source>Save as table…</source>
            <translation>Guardar como tabla…</translation>
        </message>
        <message>
            <source>Save the deadlines</source>
            <translation>Guardar los plazos</translation>
        </message>
        <message>
            <source>Save the diary</source>
            <translation>Guardar el diario</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabla (*.csv)</translation>
        </message>
        <message>
            <source>The diary is in {file}.</source>
            <translation>El diario está en {file}.</translation>
        </message>
        <message>
            <source>Write a letter</source>
            <translation>Escribir una carta</translation>
        </message>
        <message>
            <source>Writing the diary</source>
            <translation>Escribiendo el diario</translation>
        </message>
    </context>
    <context>
        <name>DiaryWords</name>
        <message numerus="yes">
            <source>%n day(s) over</source>
            <translation>
                <numerusform>pasada hace %n día</numerusform>
                <numerusform>pasada hace %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>by law</source>
            <translation>por ley</translation>
        </message>
        <message>
            <source>courtesy date, no law sets it</source>
            <translation>fecha de cortesía, ninguna ley la fija</translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>en %n día</numerusform>
                <numerusform>en %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
    </context>
    <context>
        <name>EditPreview</name>
        <message numerus="yes">
            <source>%n already there</source>
            <translation>
                <numerusform>%n ya estaba</numerusform>
                <numerusform>%n ya estaban</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed and are as they were.</source>
            <translation>
                <numerusform>%n falló y está como estaba.</numerusform>
                <numerusform>%n fallaron y están como estaban.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n had everything already.</source>
            <translation>
                <numerusform>%n ya lo tenía todo.</numerusform>
                <numerusform>%n ya lo tenían todo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left alone</source>
            <translation>
                <numerusform>%n se deja como está</numerusform>
                <numerusform>%n se dejan como están</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left alone.</source>
            <translation>
                <numerusform>%n se dejó como estaba.</numerusform>
                <numerusform>%n se dejaron como estaban.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not reached and as they were.</source>
            <translation>
                <numerusform>%n no alcanzado y como estaba.</numerusform>
                <numerusform>%n no alcanzados y como estaban.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) written.</source>
            <translation>
                <numerusform>%n tema escrito.</numerusform>
                <numerusform>%n temas escritos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n will be written</source>
            <translation>
                <numerusform>se escribirá %n</numerusform>
                <numerusform>se escribirán %n</numerusform>
            </translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Back to editing</source>
            <translation>Volver a editar</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Files and what happens to them</source>
            <translation>Los archivos y qué pasa con ellos</translation>
        </message>
        <message>
            <source>Looking at the files…</source>
            <translation>Mirando los archivos…</translation>
        </message>
        <message>
            <source>Nothing is written until you press the button below. The audio is never touched, other tags stay, and each file can be put back exactly as it was.</source>
            <translation>No se escribe nada hasta que pulses el botón de abajo. El audio no se toca nunca, las demás etiquetas quedan, y cada archivo puede volver exactamente a como estaba.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Preparing the preview</source>
            <translation>Preparando la vista previa</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>The file at work is finished, the rest is not begun.</source>
            <translation>El archivo en curso se termina, lo demás no se empieza.</translation>
        </message>
        <message>
            <source>Values before and after</source>
            <translation>Valores antes y después</translation>
        </message>
        <message numerus="yes">
            <source>Write %n sealed track(s) too: their seals will not hold</source>
            <translation>
                <numerusform>Escribir también %n tema sellado: su sello no se sostendrá</numerusform>
                <numerusform>Escribir también %n temas sellados: sus sellos no se sostendrán</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Write %n track(s)</source>
            <comment>button</comment>
            <translation>
                <numerusform>Escribir %n tema</numerusform>
                <numerusform>Escribir %n temas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Writing %n track(s)</source>
            <translation>
                <numerusform>Escribiendo %n tema</numerusform>
                <numerusform>Escribiendo %n temas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EditorView</name>
        <message numerus="yes">
            <source>%n value(s) cannot be written like this</source>
            <translation>
                <numerusform>%n valor no se puede escribir así</numerusform>
                <numerusform>%n valores no se pueden escribir así</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) changed</source>
            <translation>
                <numerusform>%n valor cambiado</numerusform>
                <numerusform>%n valores cambiados</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the catalogue</source>
            <translation>Volver al catálogo</translation>
        </message>
        <message>
            <source>Fill down</source>
            <translation>Rellenar hacia abajo</translation>
        </message>
        <message>
            <source>Gives the lines of the clipboard to the tracks in order. Shows them first.</source>
            <translation>Da las líneas del portapapeles a los temas en orden. Antes las muestra.</translation>
        </message>
        <message>
            <source>Gives the topmost selected value to the others below (Ctrl+D).</source>
            <translation>Da el valor de arriba de la selección a los de abajo (Ctrl+D).</translation>
        </message>
        <message>
            <source>Nothing is changed yet.</source>
            <translation>Aún no se ha cambiado nada.</translation>
        </message>
        <message>
            <source>Paste a list</source>
            <translation>Pegar una lista</translation>
        </message>
        <message>
            <source>Reading the files</source>
            <translation>Leyendo los archivos</translation>
        </message>
        <message>
            <source>Reading the files…</source>
            <translation>Leyendo los archivos…</translation>
        </message>
        <message numerus="yes">
            <source>Rights data of %n track(s)</source>
            <translation>
                <numerusform>Datos de derechos de %n tema</numerusform>
                <numerusform>Datos de derechos de %n temas</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what will be written</source>
            <translation>Mostrar lo que se escribirá</translation>
        </message>
        <message>
            <source>Take all changes back</source>
            <translation>Retirar todos los cambios</translation>
        </message>
        <message>
            <source>another policy</source>
            <translation>otra política</translation>
        </message>
        <message numerus="yes">
            <source>in %n track(s)</source>
            <translation>
                <numerusform>en %n tema</numerusform>
                <numerusform>en %n temas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExplainWindow</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Copiar el texto</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Explicación</translation>
        </message>
        <message>
            <source>In plain words</source>
            <translation>En palabras sencillas</translation>
        </message>
        <message>
            <source>Read on in the handbook</source>
            <translation>Seguir leyendo en el manual</translation>
        </message>
    </context>
    <context>
        <name>Extras</name>
        <message numerus="yes">
            <source>%n new file(s) arrived in your watched folders.</source>
            <translation>
                <numerusform>Ha llegado %n archivo nuevo a tus carpetas vigiladas.</numerusform>
                <numerusform>Han llegado %n archivos nuevos a tus carpetas vigiladas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new track(s) protected.</source>
            <translation>
                <numerusform>%n tema nuevo protegido.</numerusform>
                <numerusform>%n temas nuevos protegidos.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Edit rights data…</source>
            <translation>&amp;Editar datos de derechos…</translation>
        </message>
        <message>
            <source>&amp;Import a table…</source>
            <translation>&amp;Importar una tabla…</translation>
        </message>
        <message>
            <source>&amp;Rights sheet of the release…</source>
            <translation>Ficha de de&amp;rechos de la publicación…</translation>
        </message>
        <message>
            <source>Arri&amp;ved files and folders…</source>
            <translation>Archi&amp;vos llegados y carpetas…</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Llegados</translation>
        </message>
        <message>
            <source>Arrived files and folders</source>
            <translation>Archivos llegados y carpetas</translation>
        </message>
        <message>
            <source>Changes to other tracks are not written yet.</source>
            <translation>Los cambios de otros temas aún no están escritos.</translation>
        </message>
        <message>
            <source>Edit rights data</source>
            <translation>Editar datos de derechos</translation>
        </message>
        <message>
            <source>Forget them</source>
            <translation>Olvidarlos</translation>
        </message>
        <message>
            <source>Go on editing</source>
            <translation>Seguir editando</translation>
        </message>
        <message>
            <source>Go on with them</source>
            <translation>Seguir con ellos</translation>
        </message>
        <message>
            <source>Import a table</source>
            <translation>Importar una tabla</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Abrirla</translation>
        </message>
        <message>
            <source>Save the rights sheet</source>
            <translation>Guardar la ficha de derechos</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Mostrarlos</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tablas</translation>
        </message>
        <message>
            <source>The editor takes {most} tracks at once. Select fewer of them.</source>
            <translation>El editor admite {most} temas a la vez. Selecciona menos.</translation>
        </message>
        <message numerus="yes">
            <source>The rights sheet of %n release(s) is written.</source>
            <translation>
                <numerusform>La ficha de derechos de %n publicación está escrita.</numerusform>
                <numerusform>La ficha de derechos de %n publicaciones está escrita.</numerusform>
            </translation>
        </message>
        <message>
            <source>These files are in a folder of the profile “{name}”: it is in use.</source>
            <translation>Estos archivos están en una carpeta del perfil «{name}»: se usa ese.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Writing the rights sheet</source>
            <translation>Escribiendo la ficha de derechos</translation>
        </message>
        <message>
            <source>Your changes are kept, but not written yet.</source>
            <translation>Tus cambios se conservan, pero aún no están escritos.</translation>
        </message>
        <message numerus="yes">
            <source>Your decision is wanted: %n new file(s).</source>
            <translation>
                <numerusform>Se espera tu decisión: %n archivo nuevo.</numerusform>
                <numerusform>Se espera tu decisión: %n archivos nuevos.</numerusform>
            </translation>
        </message>
        <message>
            <source>csv xlsx spreadsheet isrc list</source>
            <translation>csv xlsx hoja de cálculo isrc lista</translation>
        </message>
        <message>
            <source>isrc iswc upc title artist label copyright fields tags</source>
            <translation>isrc iswc upc título artista sello copyright campos etiquetas</translation>
        </message>
        <message>
            <source>pdf credits label copy</source>
            <translation>pdf créditos label copia</translation>
        </message>
        <message>
            <source>watch new export daw profile bind rule</source>
            <translation>vigilar nuevo exportación daw perfil vincular regla</translation>
        </message>
    </context>
    <context>
        <name>FactsBox</name>
        <message>
            <source>Optional</source>
            <translation>Opcional</translation>
        </message>
        <message>
            <source>What only you know</source>
            <translation>Lo que solo tú sabes</translation>
        </message>
    </context>
    <context>
        <name>FieldForm</name>
        <message>
            <source>A policy is stated in somebody's name: make a profile first.</source>
            <translation>Una política se declara en nombre de alguien: crea antes un perfil.</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Códigos</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Dejar como está</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Nombres</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Política</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Derechos</translation>
        </message>
        <message>
            <source>Stated in the words of the profile “{name}”.</source>
            <translation>Declarada con las palabras del perfil «{name}».</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message numerus="yes">
            <source>%n different value(s)</source>
            <translation>
                <numerusform>%n valor distinto</numerusform>
                <numerusform>%n valores distintos</numerusform>
            </translation>
        </message>
        <message>
            <source>Take the changes of “{field}” back</source>
            <translation>Retirar los cambios de «{field}»</translation>
        </message>
        <message numerus="yes">
            <source>changed in %n track(s)</source>
            <translation>
                <numerusform>cambiado en %n tema</numerusform>
                <numerusform>cambiado en %n temas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FileChoice</name>
        <message>
            <source>Add mine</source>
            <translation>Añadir la mía</translation>
        </message>
        <message>
            <source>Any change makes the file's signed content credentials (C2PA) invalid.</source>
            <translation>Cualquier cambio invalida las Content Credentials (C2PA) firmadas del archivo.</translation>
        </message>
        <message>
            <source>As chosen above</source>
            <translation>Como se eligió arriba</translation>
        </message>
        <message>
            <source>Keep theirs</source>
            <translation>Conservar la suya</translation>
        </message>
        <message>
            <source>Only for this file:</source>
            <translation>Solo para este archivo:</translation>
        </message>
        <message>
            <source>Others' words in this file</source>
            <translation>Palabras de otros en este archivo</translation>
        </message>
        <message>
            <source>Replace with mine</source>
            <translation>Sustituir por la mía</translation>
        </message>
        <message>
            <source>The other names (hard links) keep the file as it is; this one gets the new.</source>
            <translation>Los otros nombres (enlaces duros) conservan el archivo como está; este recibe el nuevo.</translation>
        </message>
        <message>
            <source>Write although it breaks the seal</source>
            <translation>Escribir aunque rompa el sello</translation>
        </message>
        <message>
            <source>Write although the file has several names</source>
            <translation>Escribir aunque el archivo tenga varios nombres</translation>
        </message>
    </context>
    <context>
        <name>FileDetails</name>
        <message>
            <source>(nothing)</source>
            <translation>(nada)</translation>
        </message>
        <message>
            <source>(removed)</source>
            <translation>(quitado)</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Changed by another program since</source>
            <translation>Cambiado desde entonces por otro programa</translation>
        </message>
        <message>
            <source>Changed by this run</source>
            <translation>Cambiado por esta pasada</translation>
        </message>
        <message>
            <source>Choose a file to see what was changed.</source>
            <translation>Elige un archivo para ver qué se cambió.</translation>
        </message>
        <message>
            <source>Digest then {then}… and now {now}…</source>
            <translation>Huella entonces {then}… y ahora {now}…</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Last changed: {moment}.</source>
            <translation>Último cambio: {moment}.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Reads the file and names every value that another program changed.</source>
            <translation>Lee el archivo y nombra cada valor que otro programa cambió.</translation>
        </message>
        <message>
            <source>The values were not kept by the version that wrote it.</source>
            <translation>La versión que lo escribió no guardó los valores.</translation>
        </message>
        <message>
            <source>Values that were changed</source>
            <translation>Valores cambiados</translation>
        </message>
        <message>
            <source>What changed since?</source>
            <translation>¿Qué cambió desde entonces?</translation>
        </message>
        <message>
            <source>Which values differ was not kept by the version that wrote it.</source>
            <translation>La versión que lo escribió no guardó qué valores difieren.</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Age of the evidence</source>
            <translation>Antigüedad de las pruebas</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Todos los tipos</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Todos los servicios</translation>
        </message>
        <message>
            <source>All {count}</source>
            <translation>Todos {count}</translation>
        </message>
        <message>
            <source>Any evidence</source>
            <translation>Cualquier prueba</translation>
        </message>
        <message>
            <source>Any stance</source>
            <translation>Cualquier postura</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Cambiados</translation>
        </message>
        <message>
            <source>Find a service</source>
            <translation>Buscar un servicio</translation>
        </message>
        <message>
            <source>Kind of service</source>
            <translation>Tipo de servicio</translation>
        </message>
        <message>
            <source>My platforms</source>
            <translation>Mis plataformas</translation>
        </message>
        <message>
            <source>Not verified</source>
            <translation>Sin verificar</translation>
        </message>
        <message>
            <source>Seen more than 90 days ago</source>
            <translation>Visto hace más de 90 días</translation>
        </message>
        <message>
            <source>Seen within 90 days</source>
            <translation>Visto en los últimos 90 días</translation>
        </message>
        <message>
            <source>Stance on any use</source>
            <translation>Postura sobre cualquier uso</translation>
        </message>
        <message>
            <source>Which services</source>
            <translation>Qué servicios</translation>
        </message>
        <message>
            <source>{shown} of {total}</source>
            <translation>{shown} de {total}</translation>
        </message>
    </context>
    <context>
        <name>FilterMenu</name>
        <message>
            <source>By another program since it was protected</source>
            <translation>Por otro programa desde que se protegió</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Cambiados</translation>
        </message>
        <message>
            <source>Choose conditions; they are written into the search field.</source>
            <translation>Elige condiciones; se escriben en el campo de búsqueda.</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Vaciar la búsqueda</translation>
        </message>
        <message>
            <source>Copyright notice</source>
            <translation>Aviso de copyright</translation>
        </message>
        <message>
            <source>Differs between places in the file</source>
            <translation>Difiere entre lugares del archivo</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtro</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>In the last 30 days</source>
            <translation>En los últimos 30 días</translation>
        </message>
        <message>
            <source>In the last 7 days</source>
            <translation>En los últimos 7 días</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Falta</translation>
        </message>
        <message>
            <source>No {field}</source>
            <translation>Sin {field}</translation>
        </message>
        <message>
            <source>Reservation</source>
            <translation>Reserva</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Sello</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>artist</source>
            <translation>artista</translation>
        </message>
        <message>
            <source>copyright notice</source>
            <translation>aviso de copyright</translation>
        </message>
        <message>
            <source>label</source>
            <translation>sello</translation>
        </message>
        <message>
            <source>title</source>
            <translation>título</translation>
        </message>
    </context>
    <context>
        <name>GlanceView</name>
        <message>
            <source>No service fits</source>
            <translation>Ningún servicio encaja</translation>
        </message>
        <message>
            <source>No service fits all the filters at once.</source>
            <translation>Ningún servicio cumple todos los filtros a la vez.</translation>
        </message>
        <message>
            <source>Services and what their terms say</source>
            <translation>Los servicios y lo que dicen sus condiciones</translation>
        </message>
        <message>
            <source>Show all services</source>
            <translation>Mostrar todos los servicios</translation>
        </message>
    </context>
    <context>
        <name>GridModel</name>
        <message>
            <source>Track</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>cambiado</translation>
        </message>
        <message>
            <source>{field} afterwards</source>
            <translation>{field} después</translation>
        </message>
        <message>
            <source>{field} now</source>
            <translation>{field} ahora</translation>
        </message>
    </context>
    <context>
        <name>GridView</name>
        <message>
            <source>The chosen field in every track</source>
            <translation>El campo elegido en cada tema</translation>
        </message>
    </context>
    <context>
        <name>GroupMenu</name>
        <message>
            <source>By album</source>
            <translation>Por álbum</translation>
        </message>
        <message>
            <source>By folder</source>
            <translation>Por carpeta</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>No groups</source>
            <translation>Sin grupos</translation>
        </message>
    </context>
    <context>
        <name>Groups</name>
        <message>
            <source>No album</source>
            <translation>Sin álbum</translation>
        </message>
        <message>
            <source>{name}: {reserved} of {count} reserved</source>
            <translation>{name}: {reserved} de {count} reservados</translation>
        </message>
    </context>
    <context>
        <name>GuideView</name>
        <message>
            <source>Back to the letter</source>
            <translation>Volver a la carta</translation>
        </message>
        <message>
            <source>Change the profile…</source>
            <translation>Cambiar el perfil…</translation>
        </message>
        <message>
            <source>Collecting society: {value}</source>
            <translation>Entidad de gestión: {value}</translation>
        </message>
        <message>
            <source>Country: {value}</source>
            <translation>País: {value}</translation>
        </message>
        <message>
            <source>Find a service</source>
            <translation>Buscar un servicio</translation>
        </message>
        <message>
            <source>Go to the catalogue</source>
            <translation>Ir al catálogo</translation>
        </message>
        <message>
            <source>I found my works in a data set or an output</source>
            <translation>Encontré mis obras en un conjunto de datos o en un resultado</translation>
        </message>
        <message>
            <source>I have a website of my own</source>
            <translation>Tengo un sitio web propio</translation>
        </message>
        <message>
            <source>Label or publisher: {value}</source>
            <translation>Sello o editorial: {value}</translation>
        </message>
        <message>
            <source>Make a profile first, then answer the questions.</source>
            <translation>Crea primero un perfil y luego responde a las preguntas.</translation>
        </message>
        <message>
            <source>My voice, image or biography is there too</source>
            <translation>Mi voz, mi imagen o mi biografía también están ahí</translation>
        </message>
        <message>
            <source>Open the diary</source>
            <translation>Abrir el diario</translation>
        </message>
        <message>
            <source>Open the profile</source>
            <translation>Abrir el perfil</translation>
        </message>
        <message>
            <source>Roles: {value}</source>
            <translation>Papeles: {value}</translation>
        </message>
        <message>
            <source>Services that matter to you</source>
            <translation>Los servicios que te importan</translation>
        </message>
        <message>
            <source>Show the setting</source>
            <translation>Mostrar el ajuste</translation>
        </message>
        <message>
            <source>Someone hosts copies without my consent</source>
            <translation>Alguien aloja copias sin mi permiso</translation>
        </message>
        <message>
            <source>What your profile says</source>
            <translation>Lo que dice tu perfil</translation>
        </message>
        <message>
            <source>Where do I begin?</source>
            <translation>¿Por dónde empiezo?</translation>
        </message>
        <message>
            <source>Where is your music, and who worries you?</source>
            <translation>¿Dónde está tu música y quién te preocupa?</translation>
        </message>
        <message>
            <source>Write the declaration</source>
            <translation>Escribir la declaración</translation>
        </message>
        <message>
            <source>Write the letter</source>
            <translation>Escribir la carta</translation>
        </message>
        <message>
            <source>You have no profile yet.</source>
            <translation>Aún no tienes perfil.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>sin decir</translation>
        </message>
    </context>
    <context>
        <name>HandbookWindow</name>
        <message>
            <source>Chapters</source>
            <translation>Capítulos</translation>
        </message>
        <message>
            <source>Find in the handbook</source>
            <translation>Buscar en el manual</translation>
        </message>
        <message>
            <source>Handbook</source>
            <translation>Manual</translation>
        </message>
        <message>
            <source>No chapter has these words.</source>
            <translation>Ningún capítulo contiene estas palabras.</translation>
        </message>
        <message>
            <source>Text of the chapter</source>
            <translation>Texto del capítulo</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>&amp;Handbook</source>
            <translation>&amp;Manual</translation>
        </message>
        <message>
            <source>E&amp;xplain what is selected</source>
            <translation>E&amp;xplicar lo seleccionado</translation>
        </message>
        <message>
            <source>Open the chapter about this page</source>
            <translation>Abrir el capítulo sobre esta página</translation>
        </message>
        <message>
            <source>What &amp;words mean</source>
            <translation>Qué significan las &amp;palabras</translation>
        </message>
        <message>
            <source>glossary terms</source>
            <translation>glosario términos</translation>
        </message>
        <message>
            <source>what does it mean why</source>
            <translation>qué significa por qué</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message numerus="yes">
            <source>%n file(s) of this run</source>
            <translation>
                <numerusform>%n archivo de esta pasada</numerusform>
                <numerusform>%n archivos de esta pasada</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not reached</source>
            <translation>
                <numerusform>%n no alcanzado</numerusform>
                <numerusform>%n no alcanzados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n put back</source>
            <translation>
                <numerusform>%n restaurado</numerusform>
                <numerusform>%n restaurados</numerusform>
            </translation>
        </message>
        <message>
            <source>Compare with the files</source>
            <translation>Comparar con los archivos</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>Comparado</translation>
        </message>
        <message>
            <source>Comparing with the ledger</source>
            <translation>Comparando con el registro</translation>
        </message>
        <message>
            <source>Each time Holdback writes into your files it is noted here, with what is needed to put every file back exactly as it was.</source>
            <translation>Cada vez que Holdback escribe en tus archivos se anota aquí, con lo necesario para dejar cada archivo exactamente como estaba.</translation>
        </message>
        <message>
            <source>Edited rights data</source>
            <translation>Datos de derechos editados</translation>
        </message>
        <message>
            <source>Export the &amp;ledger…</source>
            <translation>Exportar el re&amp;gistro…</translation>
        </message>
        <message>
            <source>Export the ledger</source>
            <translation>Exportar el registro</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>Files of the run</source>
            <translation>Archivos de la pasada</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Nothing has been written yet</source>
            <translation>Aún no se ha escrito nada</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>Protect: {policy}, for {artist}</source>
            <translation>Proteger: {policy}, para {artist}</translation>
        </message>
        <message numerus="yes">
            <source>Put %n file(s) back</source>
            <translation>
                <numerusform>Restaurar %n archivo</numerusform>
                <numerusform>Restaurar %n archivos</numerusform>
            </translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Put the whole run back</source>
            <translation>Restaurar toda la pasada</translation>
        </message>
        <message>
            <source>Putting files back</source>
            <translation>Restaurando archivos</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Pasadas</translation>
        </message>
        <message>
            <source>Says for each file whether it is still what Holdback wrote.</source>
            <translation>Dice de cada archivo si sigue siendo lo que Holdback escribió.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message numerus="yes">
            <source>The ledger is exported: %n write(s).</source>
            <translation>
                <numerusform>El registro está exportado: %n escritura.</numerusform>
                <numerusform>El registro está exportado: %n escrituras.</numerusform>
            </translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>empezado</translation>
        </message>
        <message>
            <source>in doubt</source>
            <translation>en duda</translation>
        </message>
        <message>
            <source>json proof backup</source>
            <translation>json prueba copia de seguridad</translation>
        </message>
        <message>
            <source>not written</source>
            <translation>no escrito</translation>
        </message>
        <message>
            <source>put back</source>
            <translation>restaurado</translation>
        </message>
        <message>
            <source>stands</source>
            <translation>en pie</translation>
        </message>
        <message>
            <source>written</source>
            <translation>escrito</translation>
        </message>
    </context>
    <context>
        <name>Holdback</name>
        <message>
            <source>Holdback made a mistake of its own in an earlier run. Files at work were left whole. What happened is kept on this computer and sent to nobody; read it, and tell us if you like.</source>
            <translation>El propio Holdback cometió un error en una ejecución anterior. Los archivos en curso quedaron enteros. Lo que pasó se guarda en este ordenador y no se envía a nadie; léelo, y cuéntanoslo si quieres.</translation>
        </message>
        <message>
            <source>Open the records</source>
            <translation>Abrir los datos</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>Mostrar el informe</translation>
        </message>
    </context>
    <context>
        <name>IdentityCard</name>
        <message>
            <source>&amp;Email in the certificate</source>
            <translation>&amp;Correo en el certificado</translation>
        </message>
        <message>
            <source>&amp;Name in the certificate</source>
            <translation>&amp;Nombre en el certificado</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Caducada</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Fingerprint (SHA-256)</source>
            <translation>Huella (SHA-256)</translation>
        </message>
        <message>
            <source>From a file, until the window closes. Nothing of it is kept here.</source>
            <translation>De un archivo, hasta que se cierre la ventana. Aquí no se guarda nada de ella.</translation>
        </message>
        <message>
            <source>Let go</source>
            <translation>Dejar de usarla</translation>
        </message>
        <message>
            <source>Make it to a file…</source>
            <translation>Crearla en un archivo…</translation>
        </message>
        <message>
            <source>Make my identity</source>
            <translation>Crear mi identidad</translation>
        </message>
        <message>
            <source>May stay empty; everybody can read it in the seal</source>
            <translation>Puede quedar vacío; cualquiera puede leerlo en el sello</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Readers call seals expired whose certificate has run out.</source>
            <translation>Los lectores llaman caducados a los sellos cuyo certificado ha vencido.</translation>
        </message>
        <message>
            <source>Readers that know the authority see your name as confirmed by it.</source>
            <translation>Los lectores que conocen a la autoridad ven tu nombre como confirmado por ella.</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Eliminar…</translation>
        </message>
        <message>
            <source>The private key lies encrypted in the data folder, its passphrase does not.</source>
            <translation>La clave privada está cifrada en la carpeta de datos; su frase de contraseña, no.</translation>
        </message>
        <message>
            <source>The signature holds for everybody; who you are, others cannot tell.</source>
            <translation>La firma vale para todos; quién eres, los demás no pueden saberlo.</translation>
        </message>
        <message>
            <source>Tracks can be sealed with it: choose so in the preview before you protect.</source>
            <translation>Con ella se pueden sellar temas: elígelo en la vista previa antes de proteger.</translation>
        </message>
        <message>
            <source>Use a certificate I have…</source>
            <translation>Usar un certificado que tengo…</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Válida</translation>
        </message>
        <message>
            <source>Valid, signer unknown to others</source>
            <translation>Válida, firmante desconocido para otros</translation>
        </message>
        <message>
            <source>Vouched for</source>
            <translation>Avalada</translation>
        </message>
        <message>
            <source>Vouched for by</source>
            <translation>Avalada por</translation>
        </message>
        <message>
            <source>With an identity of your own you can seal tracks: sign your reservation, so that everybody can tell whether the file is still as you left it. One step, no account, nothing is sent anywhere.</source>
            <translation>Con una identidad propia puedes sellar temas: firmar tu reserva, para que cualquiera pueda saber si el archivo sigue como lo dejaste. Un solo paso, sin cuenta, no se envía nada a ningún sitio.</translation>
        </message>
        <message>
            <source>You can still make or use an identity in a file with a passphrase of your own; it is then in use until the window closes.</source>
            <translation>Aun así puedes crear o usar una identidad en un archivo con una frase de contraseña tuya; entonces sirve hasta que se cierre la ventana.</translation>
        </message>
        <message>
            <source>Your signing identity</source>
            <translation>Tu identidad de firma</translation>
        </message>
        <message>
            <source>nobody but yourself</source>
            <translation>nadie más que tú</translation>
        </message>
        <message>
            <source>{since} to {expires}</source>
            <translation>{since} a {expires}</translation>
        </message>
    </context>
    <context>
        <name>ImportModel</name>
        <message>
            <source>Found</source>
            <translation>Hallado</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message>
            <source>Named in the table</source>
            <translation>Nombrado en la tabla</translation>
        </message>
        <message>
            <source>Named twice</source>
            <translation>Nombrado dos veces</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>No hallado</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>Nada que hacer</translation>
        </message>
        <message>
            <source>Several fit</source>
            <translation>Varios encajan</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Valores</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Qué pasa</translation>
        </message>
        <message>
            <source>Wrong value</source>
            <translation>Valor incorrecto</translation>
        </message>
    </context>
    <context>
        <name>ImportView</name>
        <message numerus="yes">
            <source>%n fit several</source>
            <translation>
                <numerusform>%n encaja con varios</numerusform>
                <numerusform>%n encajan con varios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found none</source>
            <translation>
                <numerusform>%n no halló ninguno</numerusform>
                <numerusform>%n no hallaron ninguno</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hold a wrong value</source>
            <translation>
                <numerusform>%n tiene un valor incorrecto</numerusform>
                <numerusform>%n tienen un valor incorrecto</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) found their track</source>
            <translation>
                <numerusform>%n línea halló su tema</numerusform>
                <numerusform>%n líneas hallaron su tema</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n name a track twice</source>
            <translation>
                <numerusform>%n nombra un tema dos veces</numerusform>
                <numerusform>%n nombran un tema dos veces</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the catalogue</source>
            <translation>Volver al catálogo</translation>
        </message>
        <message>
            <source>Columns left out: {names}.</source>
            <translation>Columnas omitidas: {names}.</translation>
        </message>
        <message>
            <source>Lines of the table and their tracks</source>
            <translation>Líneas de la tabla y sus temas</translation>
        </message>
        <message>
            <source>No lines.</source>
            <translation>Ninguna línea.</translation>
        </message>
        <message>
            <source>Only cells that hold something are taken. What a track was found by stays.</source>
            <translation>Solo se toman las celdas con contenido. Aquello por lo que se halló un tema se queda.</translation>
        </message>
        <message>
            <source>Reading the table</source>
            <translation>Leyendo la tabla</translation>
        </message>
        <message>
            <source>Reading the table…</source>
            <translation>Leyendo la tabla…</translation>
        </message>
        <message>
            <source>Show what will be written</source>
            <translation>Mostrar lo que se escribirá</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message numerus="yes">
            <source>%n item(s) could not be read; the rest is there.</source>
            <translation>
                <numerusform>%n elemento no se pudo leer; lo demás está.</numerusform>
                <numerusform>%n elementos no se pudieron leer; lo demás está.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) left the catalogue; the files stay as they are.</source>
            <translation>
                <numerusform>%n tema salió del catálogo; los archivos quedan como están.</numerusform>
                <numerusform>%n temas salieron del catálogo; los archivos quedan como están.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Read everything again</source>
            <translation>&amp;Releer todo</translation>
        </message>
        <message>
            <source>&amp;Try the samples</source>
            <translation>&amp;Probar las muestras</translation>
        </message>
        <message>
            <source>Add &amp;folder…</source>
            <translation>Añadir car&amp;peta…</translation>
        </message>
        <message>
            <source>Add a folder to the catalogue</source>
            <translation>Añadir una carpeta al catálogo</translation>
        </message>
        <message>
            <source>Add f&amp;iles…</source>
            <translation>Añadir arch&amp;ivos…</translation>
        </message>
        <message>
            <source>Add files to the catalogue</source>
            <translation>Añadir archivos al catálogo</translation>
        </message>
        <message>
            <source>Copying the samples</source>
            <translation>Copiando las muestras</translation>
        </message>
        <message>
            <source>Reading files</source>
            <translation>Leyendo archivos</translation>
        </message>
        <message>
            <source>There is no audio file of a kind that Holdback knows. Nothing was changed; try another folder.</source>
            <translation>No hay ningún archivo de audio de un tipo que Holdback conozca. No se cambió nada; prueba otra carpeta.</translation>
        </message>
        <message>
            <source>demo example</source>
            <translation>demo ejemplo</translation>
        </message>
        <message>
            <source>open music import scan</source>
            <translation>abrir música importar escanear</translation>
        </message>
        <message>
            <source>rescan refresh</source>
            <translation>releer actualizar</translation>
        </message>
    </context>
    <context>
        <name>KeepView</name>
        <message>
            <source>Access key</source>
            <translation>Clave de acceso</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Todos los servicios</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <source>Everybody with a free account gets two keys at {page}.</source>
            <translation>Quien tenga una cuenta gratuita recibe dos claves en {page}.</translation>
        </message>
        <message>
            <source>Forget them</source>
            <translation>Olvidarlos</translation>
        </message>
        <message>
            <source>Have it kept</source>
            <translation>Hacer que se guarde</translation>
        </message>
        <message>
            <source>Kept at {page}.</source>
            <translation>Guardada en {page}.</translation>
        </message>
        <message>
            <source>No address of the terms is known.</source>
            <translation>No se conoce ninguna dirección de las condiciones.</translation>
        </message>
        <message>
            <source>Put into the keyring</source>
            <translation>Poner en el llavero</translation>
        </message>
        <message>
            <source>Put your two archive keys into the keyring first.</source>
            <translation>Pon antes tus dos claves de archivo en el llavero.</translation>
        </message>
        <message>
            <source>Secret key</source>
            <translation>Clave secreta</translation>
        </message>
        <message>
            <source>The Wayback Machine then fetches the page itself and keeps it for everybody: a proof of what stood there that does not come from you. The page's address and your two archive keys are sent to web.archive.org, nothing else.</source>
            <translation>La Wayback Machine busca entonces ella misma la página y la guarda para todos: una prueba de lo que había que no viene de ti. Se envían a web.archive.org la dirección de la página y tus dos claves de archivo, nada más.</translation>
        </message>
        <message>
            <source>The archive is at work; this takes up to some minutes…</source>
            <translation>El archivo está trabajando; tarda hasta unos minutos…</translation>
        </message>
        <message>
            <source>Which page?</source>
            <translation>¿Qué página?</translation>
        </message>
        <message>
            <source>Your archive keys</source>
            <translation>Tus claves de archivo</translation>
        </message>
        <message>
            <source>Your keys are in it.</source>
            <translation>Tus claves están en él.</translation>
        </message>
        <message>
            <source>{service}: have the terms kept</source>
            <translation>{service}: hacer que se guarden las condiciones</translation>
        </message>
    </context>
    <context>
        <name>KitView</name>
        <message>
            <source>Content of the file</source>
            <translation>Contenido del archivo</translation>
        </message>
        <message>
            <source>Files of the kit</source>
            <translation>Archivos del kit</translation>
        </message>
        <message>
            <source>If your site has a robots.txt already: every line of it is kept.</source>
            <translation>Si tu sitio ya tiene un robots.txt: se conserva cada una de sus líneas.</translation>
        </message>
        <message>
            <source>Merge my robots.txt…</source>
            <translation>Fusionar mi robots.txt…</translation>
        </message>
        <message>
            <source>Merged with {file}</source>
            <translation>Fusionado con {file}</translation>
        </message>
        <message>
            <source>None of these files stops anybody. They state your reservation in the forms that programs can read, beside the sentence for people and the tags in your files.</source>
            <translation>Ninguno de estos archivos detiene a nadie. Declaran tu reserva en las formas que leen los programas, junto a la frase para personas y las etiquetas de tus archivos.</translation>
        </message>
        <message>
            <source>Save the files…</source>
            <translation>Guardar los archivos…</translation>
        </message>
        <message>
            <source>What to upload where</source>
            <translation>Qué subir y adónde</translation>
        </message>
        <message>
            <source>Where it goes: {place}</source>
            <translation>Adónde va: {place}</translation>
        </message>
        <message>
            <source>Who reads it: {readers}</source>
            <translation>Quién lo lee: {readers}</translation>
        </message>
        <message>
            <source>Without it</source>
            <translation>Sin él</translation>
        </message>
        <message>
            <source>Your &amp;host</source>
            <translation>Tu al&amp;ojamiento</translation>
        </message>
        <message>
            <source>Your host</source>
            <translation>Tu alojamiento</translation>
        </message>
    </context>
    <context>
        <name>LetterForm</name>
        <message>
            <source>As saved, from {name}. The profile is another by now; your letter was left as it was.</source>
            <translation>Como se guardó, de {name}. El perfil es ya otro; tu carta se dejó como estaba.</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <source>Automatic: {choice}</source>
            <translation>Automático: {choice}</translation>
        </message>
        <message>
            <source>Choose tracks: this letter names works. Add files or a folder under “Works” on the left, or drop them here.</source>
            <translation>Elige temas: esta carta nombra obras. Añade archivos o una carpeta en «Obras» a la izquierda, o suéltalos aquí.</translation>
        </message>
        <message>
            <source>Extras</source>
            <translation>Extras</translation>
        </message>
        <message>
            <source>For {addressee}.</source>
            <translation>Para {addressee}.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Language of the letter</source>
            <translation>Idioma de la carta</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Derecho</translation>
        </message>
        <message>
            <source>Make a profile first: a letter needs a sender.</source>
            <translation>Crea primero un perfil: una carta necesita remitente.</translation>
        </message>
        <message>
            <source>Make a profile…</source>
            <translation>Crear un perfil…</translation>
        </message>
        <message>
            <source>No letter fits this recipient and this profile.</source>
            <translation>Ninguna carta sirve para este destinatario y este perfil.</translation>
        </message>
        <message>
            <source>No letter fits this recipient and this profile. Choose another recipient; a letter that is greyed out says why when you point at it.</source>
            <translation>Ninguna carta sirve para este destinatario y este perfil. Elige otro destinatario; una carta en gris dice por qué cuando la señalas.</translation>
        </message>
        <message>
            <source>Optional; an empty line starts a paragraph</source>
            <translation>Opcional; una línea vacía empieza un párrafo</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Profile of the sender</source>
            <translation>Perfil del remitente</translation>
        </message>
        <message>
            <source>Take today's profile</source>
            <translation>Tomar el perfil de hoy</translation>
        </message>
        <message>
            <source>What the letter is made of</source>
            <translation>De qué se compone la carta</translation>
        </message>
        <message>
            <source>Which law the letter cites</source>
            <translation>Qué derecho cita la carta</translation>
        </message>
        <message>
            <source>Which letter</source>
            <translation>Qué carta</translation>
        </message>
        <message>
            <source>You have no profile yet. It says who you are and how you can be reached.</source>
            <translation>Aún no tienes perfil. Dice quién eres y cómo localizarte.</translation>
        </message>
        <message>
            <source>Your own words, added to the letter</source>
            <translation>Tus propias palabras, añadidas a la carta</translation>
        </message>
        <message>
            <source>Your reference</source>
            <translation>Tu referencia</translation>
        </message>
    </context>
    <context>
        <name>LetterPane</name>
        <message>
            <source>Blue, on the screen only: your answers and your own words.</source>
            <translation>Azul, solo en pantalla: tus respuestas y tus propias palabras.</translation>
        </message>
        <message>
            <source>The recipient will learn: {things}.</source>
            <translation>El destinatario sabrá: {things}.</translation>
        </message>
        <message>
            <source>Yellow: still missing; it stands in the letter as a gap.</source>
            <translation>Amarillo: aún falta; en la carta queda como hueco.</translation>
        </message>
    </context>
    <context>
        <name>LettersPage</name>
        <message>
            <source>Check</source>
            <translation>Comprobar</translation>
        </message>
        <message>
            <source>Check ({count})</source>
            <translation>Comprobar ({count})</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Copiar texto</translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>Rellenar</translation>
        </message>
        <message>
            <source>Fill in and check the letter</source>
            <translation>Rellenar y comprobar la carta</translation>
        </message>
        <message>
            <source>Holdback writes the letter; you send it. A letter gives notice and asks: it cannot make a model forget, and tags and settings come first.</source>
            <translation>Holdback escribe la carta; tú la envías. Una carta informa y pide: no puede hacer que un modelo olvide, y las etiquetas y los ajustes van antes.</translation>
        </message>
        <message>
            <source>It appears here in a moment.</source>
            <translation>Aparece aquí en un momento.</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Cartas</translation>
        </message>
        <message numerus="yes">
            <source>Name the works of %n item(s) in this letter.</source>
            <translation>
                <numerusform>Nombrar en esta carta las obras de %n elemento.</numerusform>
                <numerusform>Nombrar en esta carta las obras de %n elementos.</numerusform>
            </translation>
        </message>
        <message>
            <source>No letter yet</source>
            <translation>Aún no hay carta</translation>
        </message>
        <message>
            <source>Open in mail program</source>
            <translation>Abrir en el programa de correo</translation>
        </message>
        <message>
            <source>Opened as saved on {date}. It now bears today's date, and the day for an answer is counted from today.</source>
            <translation>Abierta como se guardó el {date}. Ahora lleva la fecha de hoy, y el día de respuesta se cuenta desde hoy.</translation>
        </message>
        <message>
            <source>Reading the list of works</source>
            <translation>Leyendo la lista de obras</translation>
        </message>
        <message>
            <source>Save letter…</source>
            <translation>Guardar carta…</translation>
        </message>
        <message>
            <source>Web form</source>
            <translation>Formulario web</translation>
        </message>
        <message>
            <source>Where do I begin?</source>
            <translation>¿Por dónde empiezo?</translation>
        </message>
        <message>
            <source>Writing the letter…</source>
            <translation>Escribiendo la carta…</translation>
        </message>
    </context>
    <context>
        <name>LogView</name>
        <message>
            <source>All services</source>
            <translation>Todos los servicios</translation>
        </message>
        <message>
            <source>Checks that were made</source>
            <translation>Comprobaciones hechas</translation>
        </message>
        <message>
            <source>Checks, the newest first</source>
            <translation>Comprobaciones, la más nueva primero</translation>
        </message>
        <message>
            <source>Each check of a service's terms is noted here, with its outcome: those that you ask for, and those of the schedule.</source>
            <translation>Cada comprobación de las condiciones de un servicio se anota aquí, con su resultado: las que pides y las del calendario.</translation>
        </message>
        <message>
            <source>Nothing was checked yet</source>
            <translation>Aún no se ha comprobado nada</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>What was told</source>
            <translation>Lo que se dijo</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>&amp;About Holdback</source>
            <translation>&amp;Acerca de Holdback</translation>
        </message>
        <message>
            <source>&amp;Commands…</source>
            <translation>Ór&amp;denes…</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Buscar</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>Closing as soon as the file at work is finished…</source>
            <translation>Se cerrará en cuanto termine el archivo en curso…</translation>
        </message>
        <message>
            <source>Go to {page}</source>
            <translation>Ir a {page}</translation>
        </message>
        <message>
            <source>Select what you want explained first.</source>
            <translation>Selecciona antes lo que quieres que se explique.</translation>
        </message>
        <message>
            <source>Show &amp;tasks</source>
            <translation>Mostrar &amp;tareas</translation>
        </message>
        <message>
            <source>Works offline. Nothing leaves this computer unless you ask.</source>
            <translation>Funciona sin conexión. Nada sale de este ordenador si tú no lo pides.</translation>
        </message>
    </context>
    <context>
        <name>MatrixModel</name>
        <message>
            <source>No date</source>
            <translation>Sin fecha</translation>
        </message>
        <message>
            <source>Nobody has recorded when the text was seen.</source>
            <translation>Nadie anotó cuándo se vio el texto.</translation>
        </message>
        <message>
            <source>Seen more than 90 days ago: read the terms again before you rely on it.</source>
            <translation>Visto hace más de 90 días: lee las condiciones de nuevo antes de fiarte.</translation>
        </message>
        <message>
            <source>Seen more than 90 days ago: read the terms again.</source>
            <translation>Visto hace más de 90 días: lee las condiciones de nuevo.</translation>
        </message>
        <message>
            <source>Seen on</source>
            <translation>Visto el</translation>
        </message>
        <message>
            <source>Seen within the last 90 days.</source>
            <translation>Visto en los últimos 90 días.</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>The newest day on which Holdback's reviewers saw the text</source>
            <translation>El último día en que los revisores de Holdback vieron el texto</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;Catalogue</source>
            <translation>&amp;Catálogo</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Something went wrong inside Holdback ({name}). What was at work has stopped; files that were not finished are unchanged. Try again; if it happens again, Settings, Check shows the report, which is sent to nobody.</source>
            <translation>Algo salió mal dentro de Holdback ({name}). Lo que estaba en curso se detuvo; los archivos sin terminar no han cambiado. Inténtalo de nuevo; si se repite, Ajustes, Comprobación muestra el informe, que no se envía a nadie.</translation>
        </message>
    </context>
    <context>
        <name>MessageStrip</name>
        <message>
            <source>Close this message</source>
            <translation>Cerrar este mensaje</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Error</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Información</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Advertencia</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
    </context>
    <context>
        <name>Outgoing</name>
        <message>
            <source>E-mail draft with attachments (*.eml)</source>
            <translation>Borrador de correo con adjuntos (*.eml)</translation>
        </message>
        <message>
            <source>No mail program could be opened. Copy the text instead.</source>
            <translation>No se pudo abrir ningún programa de correo. Copia el texto en su lugar.</translation>
        </message>
        <message>
            <source>Note down that I sent it</source>
            <translation>Anotar que la envié</translation>
        </message>
        <message>
            <source>Open the diary</source>
            <translation>Abrir el diario</translation>
        </message>
        <message>
            <source>PDF, to print and to send (*.pdf)</source>
            <translation>PDF, para imprimir y enviar (*.pdf)</translation>
        </message>
        <message>
            <source>Piece {number} is in the clipboard. Nothing was sent.</source>
            <translation>La parte {number} está en el portapapeles. No se envió nada.</translation>
        </message>
        <message>
            <source>Plain text (*.txt)</source>
            <translation>Texto sin formato (*.txt)</translation>
        </message>
        <message>
            <source>Save the letter</source>
            <translation>Guardar la carta</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Mostrar la carpeta</translation>
        </message>
        <message>
            <source>The diary says that you sent the letter today through the form.</source>
            <translation>El diario dice que enviaste la carta hoy por el formulario.</translation>
        </message>
        <message>
            <source>The letter is in {file}. Nothing was sent.</source>
            <translation>La carta está en {file}. No se envió nada.</translation>
        </message>
        <message>
            <source>The list of works lies beside it: {names}.</source>
            <translation>La lista de obras está al lado: {names}.</translation>
        </message>
        <message>
            <source>The text of the letter is in the clipboard. Nothing was sent.</source>
            <translation>El texto de la carta está en el portapapeles. No se envió nada.</translation>
        </message>
        <message>
            <source>This letter is too long to hand to a mail program directly. Save it as an e-mail draft, or copy the text.</source>
            <translation>Esta carta es demasiado larga para pasarla directamente a un programa de correo. Guárdala como borrador de correo o copia el texto.</translation>
        </message>
        <message>
            <source>Word or LibreOffice document (*.docx)</source>
            <translation>Documento de Word o LibreOffice (*.docx)</translation>
        </message>
        <message>
            <source>Writing the letter</source>
            <translation>Escribiendo la carta</translation>
        </message>
    </context>
    <context>
        <name>OverviewPane</name>
        <message>
            <source>Albums with most to do</source>
            <translation>Álbumes con más por hacer</translation>
        </message>
        <message>
            <source>By format</source>
            <translation>Por formato</translation>
        </message>
        <message>
            <source>No album</source>
            <translation>Sin álbum</translation>
        </message>
        <message>
            <source>Protection at a glance</source>
            <translation>La protección de un vistazo</translation>
        </message>
        <message>
            <source>Select a track to see everything its file says.</source>
            <translation>Selecciona un tema para ver todo lo que dice su archivo.</translation>
        </message>
        <message>
            <source>{reserved} of {total}</source>
            <translation>{reserved} de {total}</translation>
        </message>
        <message>
            <source>{reserved} of {total} tracks are reserved</source>
            <translation>{reserved} de {total} temas están reservados</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Catalogue</source>
            <translation>Catálogo</translation>
        </message>
        <message>
            <source>Diary</source>
            <translation>Diario</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Cartas</translation>
        </message>
        <message>
            <source>Platforms</source>
            <translation>Plataformas</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Sitio web</translation>
        </message>
    </context>
    <context>
        <name>PagesView</name>
        <message>
            <source>Preview of the letter</source>
            <translation>Vista previa de la carta</translation>
        </message>
    </context>
    <context>
        <name>PassphraseDialog</name>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Frase de contraseña</translation>
        </message>
        <message>
            <source>At least eight characters.</source>
            <translation>Al menos ocho caracteres.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Once &amp;more</source>
            <translation>Otra &amp;vez</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Otra vez</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>The passphrase of the file; leave it empty if it has none.</source>
            <translation>La frase de contraseña del archivo; déjala vacía si no tiene.</translation>
        </message>
        <message>
            <source>The private key is written encrypted with this passphrase, at least eight characters. Nobody can open the file without it, and nobody can give it back to you.</source>
            <translation>La clave privada se escribe cifrada con esta frase de contraseña, de al menos ocho caracteres. Nadie puede abrir el archivo sin ella, y nadie puede devolvértela.</translation>
        </message>
        <message>
            <source>The two entries differ.</source>
            <translation>Las dos entradas difieren.</translation>
        </message>
    </context>
    <context>
        <name>PastePanel</name>
        <message numerus="yes">
            <source>%n line(s) have no track and are left out.</source>
            <translation>
                <numerusform>%n línea no tiene tema y se omite.</numerusform>
                <numerusform>%n líneas no tienen tema y se omiten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) get nothing.</source>
            <translation>
                <numerusform>%n tema no recibe nada.</numerusform>
                <numerusform>%n temas no reciben nada.</numerusform>
            </translation>
        </message>
        <message>
            <source>(no track)</source>
            <translation>(ningún tema)</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>In the order of the table. Empty lines leave their track as it is.</source>
            <translation>En el orden de la tabla. Las líneas vacías dejan su tema como está.</translation>
        </message>
        <message>
            <source>Leave the list</source>
            <translation>Dejar la lista</translation>
        </message>
        <message>
            <source>Lines of the list and the tracks they go to</source>
            <translation>Líneas de la lista y los temas a los que van</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Observación</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Use the list</source>
            <translation>Usar la lista</translation>
        </message>
        <message>
            <source>stays as it is</source>
            <translation>queda como está</translation>
        </message>
        <message>
            <source>{lines} lines onto {tracks} tracks: {field}</source>
            <translation>{lines} líneas en {tracks} temas: {field}</translation>
        </message>
    </context>
    <context>
        <name>PiecesPane</name>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n carácter</numerusform>
                <numerusform>%n caracteres</numerusform>
            </translation>
        </message>
        <message>
            <source>Address of the form</source>
            <translation>Dirección del formulario</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy: {piece}</source>
            <translation>Copiar: {piece}</translation>
        </message>
        <message>
            <source>I sent it through the form today</source>
            <translation>La envié hoy por el formulario</translation>
        </message>
        <message>
            <source>Piece {number} of {count}</source>
            <translation>Parte {number} de {count}</translation>
        </message>
        <message>
            <source>The diary says that you sent it today through the form.</source>
            <translation>El diario dice que la enviaste hoy por el formulario.</translation>
        </message>
        <message>
            <source>The diary then counts the days until an answer is due.</source>
            <translation>Entonces el diario cuenta los días hasta que se espera respuesta.</translation>
        </message>
        <message>
            <source>The letter for the recipient's form</source>
            <translation>La carta para el formulario del destinatario</translation>
        </message>
        <message>
            <source>Their form</source>
            <translation>Su formulario</translation>
        </message>
        <message>
            <source>This recipient takes such letters through a form. Open it, paste the pieces in order, and send it there yourself: Holdback sends nothing, and opens the page only when you click its address.</source>
            <translation>Este destinatario recibe estas cartas por un formulario. Ábrelo, pega las partes en orden y envíalo tú desde allí: Holdback no envía nada, y abre la página solo cuando haces clic en su dirección.</translation>
        </message>
        <message>
            <source>When you have sent it</source>
            <translation>Cuando la hayas enviado</translation>
        </message>
    </context>
    <context>
        <name>PlanModel</name>
        <message numerus="yes">
            <source>%n conflict(s), see below</source>
            <translation>
                <numerusform>%n conflicto, ver abajo</numerusform>
                <numerusform>%n conflictos, ver abajo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s)</source>
            <translation>
                <numerusform>%n valor</numerusform>
                <numerusform>%n valores</numerusform>
            </translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Left alone</source>
            <translation>Se deja como está</translation>
        </message>
        <message>
            <source>Needs a look</source>
            <translation>Hay que mirarlo</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>No alcanzado</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Observación</translation>
        </message>
        <message>
            <source>Somebody else's words stand there already; see below.</source>
            <translation>Ya hay palabras de otra persona; ver abajo.</translation>
        </message>
        <message>
            <source>The run ended before this file; it is as it was.</source>
            <translation>La pasada terminó antes de este archivo; está como estaba.</translation>
        </message>
        <message>
            <source>The values below go into the file. The audio stays the same.</source>
            <translation>Los valores de abajo van al archivo. El audio queda igual.</translation>
        </message>
        <message>
            <source>This file will not be written, for the reason given.</source>
            <translation>Este archivo no se escribirá, por la razón indicada.</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Qué pasa</translation>
        </message>
        <message>
            <source>Will be written</source>
            <translation>Se escribirá</translation>
        </message>
    </context>
    <context>
        <name>PlatformsPage</name>
        <message numerus="yes">
            <source>%n entry(s) of your own could not be read and were left out. The first: {problem}</source>
            <translation>
                <numerusform>%n entrada tuya no se pudo leer y quedó fuera. La primera: {problem}</numerusform>
                <numerusform>%n entradas tuyas no se pudieron leer y quedaron fuera. La primera: {problem}</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Checks that were made…</source>
            <translation>&amp;Comprobaciones hechas…</translation>
        </message>
        <message>
            <source>&amp;Read a text of terms…</source>
            <translation>&amp;Leer un texto de condiciones…</translation>
        </message>
        <message>
            <source>&amp;Upkeep of the dossier…</source>
            <translation>&amp;Mantenimiento del dosier…</translation>
        </message>
        <message>
            <source>Before you upload…</source>
            <translation>Antes de subir…</translation>
        </message>
        <message>
            <source>E&amp;xplain this stance</source>
            <translation>E&amp;xplicar esta postura</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Looking at the tracks</source>
            <translation>Mirando los temas</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Platforms</source>
            <translation>Plataformas</translation>
        </message>
        <message>
            <source>Save the matrix</source>
            <translation>Guardar la tabla</translation>
        </message>
        <message>
            <source>Save the services shown as PDF, web page or table</source>
            <translation>Guardar los servicios mostrados como PDF, página web o tabla</translation>
        </message>
        <message numerus="yes">
            <source>See what putting %n item(s) on this service would mean. Files are read, not changed.</source>
            <translation>
                <numerusform>Ver qué supondría poner %n elemento en este servicio. Los archivos se leen, no se cambian.</numerusform>
                <numerusform>Ver qué supondría poner %n elementos en este servicio. Los archivos se leen, no se cambian.</numerusform>
            </translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabla (*.csv)</translation>
        </message>
        <message>
            <source>The matrix is in {file}.</source>
            <translation>La tabla está en {file}.</translation>
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation>Página web (*.html)</translation>
        </message>
        <message>
            <source>What the terms say about AI, with the words and the day they were seen. A rule on paper does not stop copying, and silent is not safe.</source>
            <translation>Lo que dicen las condiciones sobre la IA, con las palabras y el día en que se vieron. Una regla sobre papel no impide copiar, y callar no es proteger.</translation>
        </message>
        <message>
            <source>Writing the matrix</source>
            <translation>Escribiendo la tabla</translation>
        </message>
        <message>
            <source>analyze paste pdf</source>
            <translation>analizar pegar pdf</translation>
        </message>
        <message>
            <source>log watch</source>
            <translation>registro vigilar</translation>
        </message>
        <message>
            <source>toml entry import update key</source>
            <translation>toml entrada importar actualización clave</translation>
        </message>
    </context>
    <context>
        <name>ProfileForm</name>
        <message>
            <source>&amp;E-mail</source>
            <translation>&amp;Correo</translation>
        </message>
        <message>
            <source>&amp;Policy</source>
            <translation>&amp;Política</translation>
        </message>
        <message>
            <source>A web address begins with https://</source>
            <translation>Una dirección web empieza por https://</translation>
        </message>
        <message>
            <source>Account names</source>
            <translation>Nombres de cuenta</translation>
        </message>
        <message>
            <source>Address of your TDM policy</source>
            <translation>Dirección de tu política TDM</translation>
        </message>
        <message>
            <source>Artist &amp;name</source>
            <translation>&amp;Nombre artístico</translation>
        </message>
        <message>
            <source>Choose at least one role.</source>
            <translation>Elige al menos un papel.</translation>
        </message>
        <message>
            <source>Copyright line</source>
            <translation>Línea de copyright</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Distributor</source>
            <translation>Distribuidora</translation>
        </message>
        <message>
            <source>Enter the artist's name.</source>
            <translation>Escribe el nombre artístico.</translation>
        </message>
        <message>
            <source>For letters</source>
            <translation>Para cartas</translation>
        </message>
        <message>
            <source>I am one person, not a company or a band</source>
            <translation>Soy una sola persona, no una empresa ni un grupo</translation>
        </message>
        <message>
            <source>IPI number</source>
            <translation>Número IPI</translation>
        </message>
        <message>
            <source>ISNI</source>
            <translation>ISNI</translation>
        </message>
        <message>
            <source>In your files</source>
            <translation>En tus archivos</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Sello discográfico</translation>
        </message>
        <message>
            <source>Legal name</source>
            <translation>Nombre legal</translation>
        </message>
        <message>
            <source>Licence terms</source>
            <translation>Condiciones de licencia</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation>Dirección postal</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Editorial</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Región</translation>
        </message>
        <message>
            <source>Rights &amp;owner</source>
            <translation>&amp;Titular de los derechos</translation>
        </message>
        <message>
            <source>Rights page</source>
            <translation>Página de derechos</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Papeles</translation>
        </message>
        <message>
            <source>Societies</source>
            <translation>Entidades de gestión</translation>
        </message>
        <message>
            <source>Terms of use</source>
            <translation>Condiciones de uso</translation>
        </message>
        <message>
            <source>The IPI number's check digits are not right; look for a slip.</source>
            <translation>Los dígitos de control del número IPI no son correctos; busca un desliz.</translation>
        </message>
        <message>
            <source>The ISNI's check character is not right; look for a slip.</source>
            <translation>El carácter de control del ISNI no es correcto; busca un desliz.</translation>
        </message>
        <message>
            <source>The country is two letters, such as DE or US.</source>
            <translation>El país son dos letras, como DE o US.</translation>
        </message>
        <message>
            <source>The e-mail address is not whole.</source>
            <translation>La dirección de correo no está completa.</translation>
        </message>
        <message>
            <source>The notice as it will stand in your files</source>
            <translation>El aviso tal como estará en tus archivos</translation>
        </message>
        <message>
            <source>The notice in your files</source>
            <translation>El aviso en tus archivos</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Sitio web</translation>
        </message>
        <message>
            <source>What you reserve</source>
            <translation>Lo que reservas</translation>
        </message>
        <message>
            <source>Your artist name</source>
            <translation>Tu nombre artístico</translation>
        </message>
        <message>
            <source>an agent's or PO box address keeps your home private</source>
            <translation>la dirección de un agente o un apartado de correos mantiene privado tu domicilio</translation>
        </message>
        <message>
            <source>as on your releases</source>
            <translation>como en tus publicaciones</translation>
        </message>
        <message>
            <source>for letters</source>
            <translation>para cartas</translation>
        </message>
        <message>
            <source>if not the artist name</source>
            <translation>si no es el nombre artístico</translation>
        </message>
        <message>
            <source>two letters, such as DE</source>
            <translation>dos letras, como DE</translation>
        </message>
        <message>
            <source>where and how a licence can be had</source>
            <translation>dónde y cómo obtener una licencia</translation>
        </message>
        <message>
            <source>where the law differs: CA, QC</source>
            <translation>donde el derecho difiere: CA, QC</translation>
        </message>
    </context>
    <context>
        <name>ProfilesTab</name>
        <message>
            <source>A profile says who you are; it is a file you can edit.</source>
            <translation>Un perfil dice quién eres; es un archivo que puedes editar.</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>Descartar cambios</translation>
        </message>
        <message>
            <source>Go to the catalogue</source>
            <translation>Ir al catálogo</translation>
        </message>
        <message>
            <source>New profile</source>
            <translation>Perfil nuevo</translation>
        </message>
        <message>
            <source>Not saved yet.</source>
            <translation>Aún sin guardar.</translation>
        </message>
        <message>
            <source>Profiles</source>
            <translation>Perfiles</translation>
        </message>
        <message>
            <source>Save profile</source>
            <translation>Guardar perfil</translation>
        </message>
        <message>
            <source>The profile is saved and in use.</source>
            <translation>El perfil está guardado y en uso.</translation>
        </message>
    </context>
    <context>
        <name>Proof</name>
        <message numerus="yes">
            <source>%n file(s) are as they were.</source>
            <translation>
                <numerusform>%n archivo está como estaba.</numerusform>
                <numerusform>%n archivos están como estaban.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) had been written and are recorded now.</source>
            <translation>
                <numerusform>%n archivo se había escrito y ahora está registrado.</numerusform>
                <numerusform>%n archivos se habían escrito y ahora están registrados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n temporary file(s) of ours were removed.</source>
            <translation>
                <numerusform>Se quitó %n archivo temporal nuestro.</numerusform>
                <numerusform>Se quitaron %n archivos temporales nuestros.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) are again what they were, to the last byte.</source>
            <translation>
                <numerusform>%n tema es otra vez lo que era, hasta el último byte.</numerusform>
                <numerusform>%n temas son otra vez lo que eran, hasta el último byte.</numerusform>
            </translation>
        </message>
        <message>
            <source>Compared with the ledger. {result}</source>
            <translation>Comparado con el registro. {result}</translation>
        </message>
        <message>
            <source>Comparing with the ledger</source>
            <translation>Comparando con el registro</translation>
        </message>
        <message>
            <source>Holdback ended in the middle of its work last time.</source>
            <translation>La última vez Holdback terminó en medio de su trabajo.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>ProofView</name>
        <message numerus="yes">
            <source>%n file(s) could not be read and were left out: {names}.</source>
            <translation>
                <numerusform>%n archivo no se pudo leer y quedó fuera: {names}.</numerusform>
                <numerusform>%n archivos no se pudieron leer y quedaron fuera: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recording(s) are on the list.</source>
            <translation>
                <numerusform>%n grabación está en la lista.</numerusform>
                <numerusform>%n grabaciones están en la lista.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Timestamp authority (optional)</source>
            <translation>Autoridad de sellado de &amp;tiempo (opcional)</translation>
        </message>
        <message>
            <source>A list says who you are: make a profile in Settings first.</source>
            <translation>Una lista dice quién eres: crea antes un perfil en Ajustes.</translation>
        </message>
        <message>
            <source>A signed, dated list of your recordings</source>
            <translation>Una lista firmada y fechada de tus grabaciones</translation>
        </message>
        <message>
            <source>Address of a timestamp authority</source>
            <translation>Dirección de una autoridad de sellado de tiempo</translation>
        </message>
        <message>
            <source>Check a list</source>
            <translation>Comprobar una lista</translation>
        </message>
        <message>
            <source>Choose a list (.json); its signature must lie beside it. No network is used.</source>
            <translation>Elige una lista (.json); su firma debe estar al lado. No se usa ninguna red.</translation>
        </message>
        <message>
            <source>Choose a list…</source>
            <translation>Elegir una lista…</translation>
        </message>
        <message>
            <source>Choose a signed list</source>
            <translation>Elegir una lista firmada</translation>
        </message>
        <message>
            <source>Does not hold</source>
            <translation>No se sostiene</translation>
        </message>
        <message>
            <source>Goes online, to this address only. It learns a digest and nothing else.</source>
            <translation>Se conecta, solo a esta dirección. Sabe una huella y nada más.</translation>
        </message>
        <message>
            <source>Holds, signer trusted</source>
            <translation>Se sostiene, firmante de confianza</translation>
        </message>
        <message>
            <source>Holds, signer unknown</source>
            <translation>Se sostiene, firmante desconocido</translation>
        </message>
        <message>
            <source>It existed at the latest {when}, says {authority}.</source>
            <translation>Existía a más tardar el {when}, dice {authority}.</translation>
        </message>
        <message>
            <source>It is timestamped.</source>
            <translation>Lleva sello de tiempo.</translation>
        </message>
        <message>
            <source>Only addresses that begin with https:// are asked.</source>
            <translation>Solo se pregunta a direcciones que empiezan por https://.</translation>
        </message>
        <message>
            <source>Sign and save the list</source>
            <translation>Firmar y guardar la lista</translation>
        </message>
        <message>
            <source>Sign and save the list…</source>
            <translation>Firmar y guardar la lista…</translation>
        </message>
        <message numerus="yes">
            <source>Signed by {name}; %n recording(s).</source>
            <translation>
                <numerusform>Firmada por {name}; %n grabación.</numerusform>
                <numerusform>Firmada por {name}; %n grabaciones.</numerusform>
            </translation>
        </message>
        <message>
            <source>Signing the list of recordings</source>
            <translation>Firmando la lista de grabaciones</translation>
        </message>
        <message>
            <source>Tags can be stripped. This list names each recording of your catalogue by the digest of its audio, says what you reserve, and carries your signature: who has the audio can find it in the list, tags or not. Anybody can check it with standard tools. It does not prove that the music is yours.</source>
            <translation>Las etiquetas se pueden quitar. Esta lista nombra cada grabación de tu catálogo por la huella de su audio, dice lo que reservas y lleva tu firma: quien tenga el audio puede hallarlo en la lista, con etiquetas o sin ellas. Cualquiera puede comprobarla con herramientas comunes. No prueba que la música sea tuya.</translation>
        </message>
        <message>
            <source>The list says it was made {when}.</source>
            <translation>La lista dice que se hizo {when}.</translation>
        </message>
        <message>
            <source>The list, its signature or its timestamp was changed, or is damaged.</source>
            <translation>La lista, su firma o su sello de tiempo se cambió, o está dañado.</translation>
        </message>
        <message>
            <source>Unchanged since it was signed, by you or by a signer that you trust.</source>
            <translation>Sin cambios desde que se firmó, por ti o por un firmante en quien confías.</translation>
        </message>
        <message>
            <source>Unchanged since it was signed; nobody known here vouches for the signer.</source>
            <translation>Sin cambios desde que se firmó; nadie conocido aquí avala al firmante.</translation>
        </message>
        <message>
            <source>Without one the date in the list is your own word. With one, an authority of your choice says that the list existed by then (RFC 3161).</source>
            <translation>Sin ella, la fecha de la lista es solo tu palabra. Con ella, una autoridad que tú eliges dice que la lista existía entonces (RFC 3161).</translation>
        </message>
    </context>
    <context>
        <name>ProtectForm</name>
        <message>
            <source>&amp;Sidecar files (.xmp)</source>
            <translation>545	&amp;Archivos adjuntos de metadatos (.xmp)Archivos auxiliares (.xmp)</translation>
        </message>
        <message>
            <source>&amp;Who reserves</source>
            <translation>&amp;Quién reserva</translation>
        </message>
        <message>
            <source>Add mine everywhere</source>
            <translation>Añadir la mía en todas partes</translation>
        </message>
        <message>
            <source>Add mine, ask about licences</source>
            <translation>Añadir la mía, preguntar por las licencias</translation>
        </message>
        <message>
            <source>Beside every file</source>
            <translation>Junto a cada archivo</translation>
        </message>
        <message>
            <source>If others' &amp;words stand there</source>
            <translation>Si hay &amp;palabras de otros</translation>
        </message>
        <message>
            <source>If others' words stand there</source>
            <translation>Si hay palabras de otros</translation>
        </message>
        <message>
            <source>It stands in the notice. More can follow in Settings.</source>
            <translation>Figura en el aviso. Lo demás puede venir en Ajustes.</translation>
        </message>
        <message>
            <source>Keep file times</source>
            <translation>Conservar las fechas de los archivos</translation>
        </message>
        <message>
            <source>Keep theirs</source>
            <translation>Conservar la suya</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>Only where a file needs one</source>
            <translation>Solo donde un archivo lo necesita</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Perfil</translation>
        </message>
        <message>
            <source>Replace with mine</source>
            <translation>Sustituir por la mía</translation>
        </message>
        <message>
            <source>Sidecar files (.xmp)</source>
            <translation>Archivos auxiliares (.xmp)</translation>
        </message>
        <message>
            <source>The name that stands in the notice.</source>
            <translation>El nombre que figura en el aviso.</translation>
        </message>
        <message>
            <source>The time of the last change stays what it was before the write.</source>
            <translation>La fecha del último cambio queda la de antes de escribir.</translation>
        </message>
        <message>
            <source>What to &amp;reserve</source>
            <translation>Qué &amp;reservar</translation>
        </message>
        <message>
            <source>What to reserve</source>
            <translation>Qué reservar</translation>
        </message>
        <message>
            <source>Your artist name</source>
            <translation>Tu nombre artístico</translation>
        </message>
        <message>
            <source>Yours goes only where nothing stands yet.</source>
            <translation>La tuya va solo donde aún no hay nada.</translation>
        </message>
        <message>
            <source>Yours is appended, also where a Creative Commons licence stands.</source>
            <translation>La tuya se añade, también donde hay una licencia Creative Commons.</translation>
        </message>
        <message>
            <source>Yours is appended. Tracks under Creative Commons are left alone.</source>
            <translation>La tuya se añade. Los temas bajo Creative Commons se dejan como están.</translation>
        </message>
        <message>
            <source>Yours takes its place.</source>
            <translation>La tuya ocupa su lugar.</translation>
        </message>
    </context>
    <context>
        <name>ProtectView</name>
        <message numerus="yes">
            <source>%n already there</source>
            <translation>
                <numerusform>%n ya estaba</numerusform>
                <numerusform>%n ya estaban</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed and are as they were.</source>
            <translation>
                <numerusform>%n falló y está como estaba.</numerusform>
                <numerusform>%n fallaron y están como estaban.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n had everything already.</source>
            <translation>
                <numerusform>%n ya lo tenía todo.</numerusform>
                <numerusform>%n ya lo tenían todo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left alone</source>
            <translation>
                <numerusform>%n se deja como está</numerusform>
                <numerusform>%n se dejan como están</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left alone.</source>
            <translation>
                <numerusform>%n se dejó como estaba.</numerusform>
                <numerusform>%n se dejaron como estaban.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not reached and as they were.</source>
            <translation>
                <numerusform>%n no alcanzado y como estaba.</numerusform>
                <numerusform>%n no alcanzados y como estaban.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them need a look</source>
            <translation>
                <numerusform>hay que mirar %n de ellos</numerusform>
                <numerusform>hay que mirar %n de ellos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) protected.</source>
            <translation>
                <numerusform>%n tema protegido.</numerusform>
                <numerusform>%n temas protegidos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n will be written</source>
            <translation>
                <numerusform>se escribirá %n</numerusform>
                <numerusform>se escribirán %n</numerusform>
            </translation>
        </message>
        <message>
            <source>(nothing)</source>
            <translation>(nada)</translation>
        </message>
        <message>
            <source>(removed)</source>
            <translation>(quitado)</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Back to the catalogue</source>
            <translation>Volver al catálogo</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Conflict: theirs is kept</source>
            <translation>Conflicto: se conserva la suya</translation>
        </message>
        <message>
            <source>Conflict: yours is added</source>
            <translation>Conflicto: se añade la tuya</translation>
        </message>
        <message>
            <source>Conflict: yours replaces it</source>
            <translation>Conflicto: la tuya sustituye a la suya</translation>
        </message>
        <message>
            <source>Enter your artist name to see what would be written.</source>
            <translation>Escribe tu nombre artístico para ver lo que se escribiría.</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Files and what happens to them</source>
            <translation>Los archivos y qué pasa con ellos</translation>
        </message>
        <message>
            <source>Looking at the files…</source>
            <translation>Mirando los archivos…</translation>
        </message>
        <message>
            <source>Nothing is written until you press the button below. The audio is never touched, and each file can be put back exactly as it was. The tags state your reservation; they do not block copying.</source>
            <translation>No se escribe nada hasta que pulses el botón de abajo. El audio no se toca nunca, y cada archivo puede volver exactamente a como estaba. Las etiquetas declaran tu reserva; no impiden copiar.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Preparing the preview</source>
            <translation>Preparando la vista previa</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Protect</source>
            <translation>Proteger</translation>
        </message>
        <message numerus="yes">
            <source>Protect %n track(s)</source>
            <comment>button</comment>
            <translation>
                <numerusform>Proteger %n tema</numerusform>
                <numerusform>Proteger %n temas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Protecting %n track(s)</source>
            <translation>
                <numerusform>Protegiendo %n tema</numerusform>
                <numerusform>Protegiendo %n temas</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>The file at work is finished, the rest is not begun.</source>
            <translation>El archivo en curso se termina, lo demás no se empieza.</translation>
        </message>
        <message>
            <source>Values before and after</source>
            <translation>Valores antes y después</translation>
        </message>
        <message>
            <source>What became of each file:</source>
            <translation>Qué ha sido de cada archivo:</translation>
        </message>
    </context>
    <context>
        <name>ProtectionBar</name>
        <message>
            <source>{reserved} of {total} tracks are reserved ({share})</source>
            <translation>{reserved} de {total} temas están reservados ({share})</translation>
        </message>
    </context>
    <context>
        <name>ReaderView</name>
        <message>
            <source>All services</source>
            <translation>Todos los servicios</translation>
        </message>
        <message>
            <source>Found by rules, word for word. It is a finding to check, no advice.</source>
            <translation>Hallado por reglas, palabra por palabra. Es un hallazgo por comprobar, no un consejo.</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Abrir un archivo…</translation>
        </message>
        <message>
            <source>Open a text of terms</source>
            <translation>Abrir un texto de condiciones</translation>
        </message>
        <message>
            <source>Paste the text here</source>
            <translation>Pega el texto aquí</translation>
        </message>
        <message>
            <source>Read a text of terms</source>
            <translation>Leer un texto de condiciones</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>Leerlo</translation>
        </message>
        <message>
            <source>Texts of terms (*.html *.htm *.mhtml *.mht *.pdf *.md *.txt)</source>
            <translation>Textos de condiciones (*.html *.htm *.mhtml *.mht *.pdf *.md *.txt)</translation>
        </message>
        <message>
            <source>Web page, saved page (.mhtml), PDF, Markdown or plain text. It stays on this computer.</source>
            <translation>Página web, página guardada (.mhtml), PDF, Markdown o texto sin formato. Se queda en este ordenador.</translation>
        </message>
        <message>
            <source>What it says about AI</source>
            <translation>Lo que dice sobre la IA</translation>
        </message>
        <message>
            <source>Which text?</source>
            <translation>¿Qué texto?</translation>
        </message>
    </context>
    <context>
        <name>RecipientBox</name>
        <message>
            <source>As saved. The clause it quotes reads otherwise in the dossier by now; your letter was left as it was.</source>
            <translation>Como se guardó. La cláusula que cita dice ya otra cosa en el dosier; tu carta se dejó como estaba.</translation>
        </message>
        <message>
            <source>As saved. The dossier has another address by now: {address}. Your letter was left as it was.</source>
            <translation>Como se guardó. El dosier tiene ya otra dirección: {address}. Tu carta se dejó como estaba.</translation>
        </message>
        <message>
            <source>Country code</source>
            <translation>Código de país</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation>Dirección postal</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Destinatario</translation>
        </message>
        <message>
            <source>Someone else…</source>
            <translation>Otra persona…</translation>
        </message>
        <message>
            <source>Take the new one</source>
            <translation>Tomar la nueva</translation>
        </message>
        <message>
            <source>To</source>
            <translation>A</translation>
        </message>
        <message>
            <source>Write to several…</source>
            <translation>Escribir a varios…</translation>
        </message>
        <message>
            <source>no address is known</source>
            <translation>no se conoce ninguna dirección</translation>
        </message>
        <message>
            <source>seen on {date}</source>
            <translation>visto el {date}</translation>
        </message>
        <message>
            <source>two letters, such as DE or US</source>
            <translation>dos letras, como DE o US</translation>
        </message>
    </context>
    <context>
        <name>ReminderBox</name>
        <message numerus="yes">
            <source>%n answer(s) to your letters are due within a week.</source>
            <translation>
                <numerusform>%n respuesta a tus cartas se espera en una semana.</numerusform>
                <numerusform>%n respuestas a tus cartas se esperan en una semana.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) to your letters are overdue.</source>
            <translation>
                <numerusform>%n respuesta a tus cartas lleva retraso.</numerusform>
                <numerusform>%n respuestas a tus cartas llevan retraso.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the diary</source>
            <translation>Abrir el diario</translation>
        </message>
        <message>
            <source>Remind me once a day</source>
            <translation>Recordármelo una vez al día</translation>
        </message>
        <message>
            <source>While Holdback runs, a note beside the clock says which answers are due.</source>
            <translation>Mientras Holdback esté abierto, una nota junto al reloj dice qué respuestas se esperan.</translation>
        </message>
    </context>
    <context>
        <name>RightsSheet</name>
        <message>
            <source>Read from the files by Holdback on {day}.</source>
            <translation>Leído de los archivos por Holdback el {day}.</translation>
        </message>
        <message>
            <source>Rights sheet</source>
            <translation>Ficha de derechos</translation>
        </message>
        <message>
            <source>Without an album</source>
            <translation>Sin álbum</translation>
        </message>
    </context>
    <context>
        <name>SealChoice</name>
        <message numerus="yes">
            <source>%n file(s) carry a seal that is not yours and are left alone. Your own seals are renewed in the same go; those of others are never broken unasked.</source>
            <translation>
                <numerusform>%n archivo lleva un sello que no es tuyo y se deja como está. Tus propios sellos se renuevan a la vez; los de otros nunca se rompen sin preguntar.</numerusform>
                <numerusform>%n archivos llevan un sello que no es tuyo y se dejan como están. Tus propios sellos se renuevan a la vez; los de otros nunca se rompen sin preguntar.</numerusform>
            </translation>
        </message>
        <message>
            <source>A signature that shows whether a file is still as you left it. Optional; off unless you tick it.</source>
            <translation>Una firma que muestra si un archivo sigue como lo dejaste. Opcional; desactivada salvo que la marques.</translation>
        </message>
        <message>
            <source>How the recordings came about</source>
            <translation>Cómo nacieron las grabaciones</translation>
        </message>
        <message>
            <source>How they came a&amp;bout</source>
            <translation>Cómo &amp;nacieron</translation>
        </message>
        <message>
            <source>Made by people with software</source>
            <translation>Hechas por personas con software</translation>
        </message>
        <message>
            <source>Make a signing identity…</source>
            <translation>Crear una identidad de firma…</translation>
        </message>
        <message>
            <source>Opening the signing identity</source>
            <translation>Abriendo la identidad de firma</translation>
        </message>
        <message>
            <source>Partly made with AI</source>
            <translation>Hechas en parte con IA</translation>
        </message>
        <message>
            <source>Please choose…</source>
            <translation>Elige, por favor…</translation>
        </message>
        <message>
            <source>Recorded: voices, instruments, sounds</source>
            <translation>Grabadas: voces, instrumentos, sonidos</translation>
        </message>
        <message>
            <source>Say how the recordings came about: a seal states it, and Holdback never assumes it.</source>
            <translation>Di cómo nacieron las grabaciones: un sello lo declara, y Holdback nunca lo supone.</translation>
        </message>
        <message>
            <source>Sea&amp;l the files as well (sign them)</source>
            <translation>Se&amp;llar también los archivos (firmarlos)</translation>
        </message>
        <message>
            <source>Seal (C2PA)</source>
            <translation>Sello (C2PA)</translation>
        </message>
        <message>
            <source>Signed by {name}. Any later change by another program breaks the seal, not the statements.</source>
            <translation>Firmado por {name}. Cualquier cambio posterior de otro programa rompe el sello, no las declaraciones.</translation>
        </message>
        <message>
            <source>There is no signing identity yet: make one, or do not seal.</source>
            <translation>Aún no hay identidad de firma: crea una, o no selles.</translation>
        </message>
        <message>
            <source>Waiting for the keyring…</source>
            <translation>Esperando al llavero…</translation>
        </message>
        <message>
            <source>in a file beside it, signed by {name}</source>
            <translation>en un archivo al lado, firmado por {name}</translation>
        </message>
        <message>
            <source>in the file, signed by {name}</source>
            <translation>en el archivo, firmado por {name}</translation>
        </message>
        <message>
            <source>seal beside it: {file}</source>
            <translation>sello al lado: {file}</translation>
        </message>
        <message>
            <source>seal in the file</source>
            <translation>sello en el archivo</translation>
        </message>
    </context>
    <context>
        <name>SealNotice</name>
        <message>
            <source>Opens the preview; nothing is written before you say so.</source>
            <translation>Abre la vista previa; no se escribe nada hasta que tú lo digas.</translation>
        </message>
        <message>
            <source>Re-seal…</source>
            <translation>Sellar de nuevo…</translation>
        </message>
        <message>
            <source>Seal broken by a later edit, statements still there.</source>
            <translation>Sello roto por una edición posterior; las declaraciones siguen ahí.</translation>
        </message>
        <message>
            <source>Seal broken, and nothing in it can be read any more.</source>
            <translation>Sello roto, y ya no se puede leer nada en él.</translation>
        </message>
        <message>
            <source>Signed by {name}.</source>
            <translation>Firmado por {name}.</translation>
        </message>
        <message>
            <source>The certificate of the seal has expired; the file is as it was signed.</source>
            <translation>El certificado del sello ha caducado; el archivo está como se firmó.</translation>
        </message>
    </context>
    <context>
        <name>SearchSidebar</name>
        <message>
            <source>All tracks</source>
            <translation>Todos los temas</translation>
        </message>
        <message>
            <source>Name for the search</source>
            <translation>Nombre de la búsqueda</translation>
        </message>
        <message>
            <source>Name this search</source>
            <translation>Poner nombre a esta búsqueda</translation>
        </message>
        <message>
            <source>Press Enter to keep what is searched for now.</source>
            <translation>Pulsa Intro para guardar la búsqueda actual.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>Búsquedas guardadas</translation>
        </message>
        <message>
            <source>Searches</source>
            <translation>Búsquedas</translation>
        </message>
        <message>
            <source>Set to what is searched for now</source>
            <translation>Poner la búsqueda actual</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>&amp;Appearance</source>
            <translation>&amp;Apariencia</translation>
        </message>
        <message>
            <source>&amp;Check this installation</source>
            <translation>&amp;Comprobar esta instalación</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Comprobar</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscura</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Carpeta de datos</translation>
        </message>
        <message>
            <source>Everything Holdback keeps lies in one folder on this computer: your profiles, the ledger of every write (needed to undo), letters, and an index of your files that can be rebuilt at any time. Nothing is sent anywhere unless you ask for it.</source>
            <translation>Todo lo que Holdback guarda está en una carpeta de este ordenador: tus perfiles, el registro de cada escritura (necesario para deshacer), cartas, y un índice de tus archivos que puede rehacerse en cualquier momento. No se envía nada a ningún sitio si tú no lo pides.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It uses Qt and PySide6 (LGPL-3.0), mutagen (GPL-2.0-or-later) and others; their licences come with the program.</source>
            <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Usa Qt y PySide6 (LGPL-3.0), mutagen (GPL-2.0 o posterior) y otros; sus licencias vienen con el programa.</translation>
        </message>
        <message>
            <source>Holdback states your reservation where machines and people can read it: in your files, towards platforms, in letters. It cannot block copying, and it is not legal advice.</source>
            <translation>Holdback declara tu reserva donde máquinas y personas pueden leerla: en tus archivos, ante las plataformas, en cartas. No puede impedir que se copie, y no es asesoramiento jurídico.</translation>
        </message>
        <message>
            <source>Holdback {version}</source>
            <translation>Holdback {version}</translation>
        </message>
        <message>
            <source>Language and appearance</source>
            <translation>Idioma y apariencia</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clara</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <source>Open the data folder</source>
            <translation>Abrir la carpeta de datos</translation>
        </message>
        <message>
            <source>Profiles</source>
            <translation>Perfiles</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Show the licences</source>
            <translation>Mostrar las licencias</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>To keep it elsewhere, start Holdback with --data-dir and a folder.</source>
            <translation>Para guardarla en otro lugar, inicia Holdback con --data-dir y una carpeta.</translation>
        </message>
        <message>
            <source>Your data</source>
            <translation>Tus datos</translation>
        </message>
        <message>
            <source>Your signing identity</source>
            <translation>Tu identidad de firma</translation>
        </message>
        <message>
            <source>doctor problem log crash report</source>
            <translation>doctor problema registro informe fallo</translation>
        </message>
        <message>
            <source>log records backup</source>
            <translation>registro datos copia de seguridad</translation>
        </message>
        <message>
            <source>seal sign certificate key c2pa trust</source>
            <translation>sello firmar certificado clave c2pa confianza</translation>
        </message>
    </context>
    <context>
        <name>SignalsCard</name>
        <message>
            <source>Asking…</source>
            <translation>Preguntando…</translation>
        </message>
        <message>
            <source>It signals nothing.</source>
            <translation>No señala nada.</translation>
        </message>
        <message>
            <source>Its robots.txt keeps out {some} of {all} AI crawlers</source>
            <translation>Su robots.txt deja fuera {some} de {all} rastreadores de IA</translation>
        </message>
        <message>
            <source>List of AI crawlers: {source}, of {date}.</source>
            <translation>Lista de rastreadores de IA: {source}, del {date}.</translation>
        </message>
        <message>
            <source>No address of the terms is known there.</source>
            <translation>Allí no se conoce ninguna dirección de las condiciones.</translation>
        </message>
        <message>
            <source>Read it now</source>
            <translation>Leerlo ahora</translation>
        </message>
        <message>
            <source>Towards outside crawlers</source>
            <translation>Hacia rastreadores externos</translation>
        </message>
        <message>
            <source>What the service's pages tell the AI crawlers of others. It says nothing about what the service itself does with your music.</source>
            <translation>Lo que las páginas del servicio dicen a los rastreadores de IA de otros. No dice nada de lo que el propio servicio hace con tu música.</translation>
        </message>
        <message>
            <source>Will ask: {hosts}. Nothing about you or your files is sent.</source>
            <translation>Preguntará a: {hosts}. No se envía nada sobre ti ni sobre tus archivos.</translation>
        </message>
    </context>
    <context>
        <name>SigningTab</name>
        <message>
            <source>A seal (a C2PA manifest) proves that nothing in the file was changed since you signed it: not the audio, not the tags. It does not stop anybody from copying.</source>
            <translation>Un sello (un manifiesto C2PA) prueba que nada en el archivo cambió desde que lo firmaste: ni el audio ni las etiquetas. No impide a nadie copiar.</translation>
        </message>
        <message>
            <source>Changing the list</source>
            <translation>Cambiando la lista</translation>
        </message>
        <message>
            <source>Destroy the private key</source>
            <translation>Destruir la clave privada</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Export the signing identity</source>
            <translation>Exportar la identidad de firma</translation>
        </message>
        <message>
            <source>Exporting the identity</source>
            <translation>Exportando la identidad</translation>
        </message>
        <message>
            <source>Make a signing identity</source>
            <translation>Crear una identidad de firma</translation>
        </message>
        <message>
            <source>Make the identity</source>
            <translation>Crear la identidad</translation>
        </message>
        <message>
            <source>Making the identity</source>
            <translation>Creando la identidad</translation>
        </message>
        <message>
            <source>Other people's readers say “valid, signer unknown” of an identity made here: the signature holds, but they cannot know that the name in it is yours. Only an authority on the C2PA trust list can vouch for a name. If one issued you a certificate, use it here instead.</source>
            <translation>Los lectores de otras personas dicen de una identidad hecha aquí «válida, firmante desconocido»: la firma se sostiene, pero no pueden saber que el nombre que lleva es el tuyo. Solo una autoridad de la lista de confianza de C2PA puede avalar un nombre. Si alguna te emitió un certificado, úsalo aquí en su lugar.</translation>
        </message>
        <message>
            <source>Reading the certificate</source>
            <translation>Leyendo el certificado</translation>
        </message>
        <message>
            <source>Reading the identity</source>
            <translation>Leyendo la identidad</translation>
        </message>
        <message>
            <source>Removing the identity</source>
            <translation>Eliminando la identidad</translation>
        </message>
        <message>
            <source>Seals that only this certificate vouches for are “valid, signer unknown”.</source>
            <translation>Los sellos que solo este certificado avala son «válidos, firmante desconocido».</translation>
        </message>
        <message>
            <source>Seals that this certificate vouches for count as trusted here from now on.</source>
            <translation>Los sellos que este certificado avala cuentan aquí desde ahora como de confianza.</translation>
        </message>
        <message>
            <source>Source: tried in November 2026 with the C2PA project's own reader (c2pa 0.38.1, state “Valid”, code signingCredential.untrusted) and with an independent one (encypher-c2pa 1.7.1).</source>
            <translation>Fuente: probado en noviembre de 2026 con el lector del propio proyecto C2PA (c2pa 0.38.1, estado «Valid», código signingCredential.untrusted) y con uno independiente (encypher-c2pa 1.7.1).</translation>
        </message>
        <message>
            <source>The identity is exported. Keep file and passphrase in different places.</source>
            <translation>La identidad está exportada. Guarda el archivo y la frase de contraseña en lugares distintos.</translation>
        </message>
        <message>
            <source>The identity is removed. Seals made with it still count as yours here.</source>
            <translation>La identidad está eliminada. Los sellos hechos con ella siguen contando aquí como tuyos.</translation>
        </message>
        <message>
            <source>The root certificate of whoever signs</source>
            <translation>El certificado raíz de quien firma</translation>
        </message>
        <message>
            <source>This destroys the private key for good. Tracks sealed with it stay sealed, but nothing can be sealed with it any more, and after a change those tracks cannot be sealed anew with their history. Export it first if in doubt.</source>
            <translation>Esto destruye la clave privada para siempre. Los temas sellados con ella siguen sellados, pero nada más puede sellarse con ella, y tras un cambio esos temas no pueden sellarse de nuevo con su historia. En caso de duda, expórtala antes.</translation>
        </message>
        <message>
            <source>This identity seals from now on. An earlier one is kept beside it.</source>
            <translation>Esta identidad sella desde ahora. Una anterior se guarda a su lado.</translation>
        </message>
        <message>
            <source>Use a certificate and key that you have</source>
            <translation>Usar un certificado y una clave que tienes</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Usarla</translation>
        </message>
        <message>
            <source>What a seal proves, and what it does not</source>
            <translation>Qué prueba un sello y qué no</translation>
        </message>
        <message>
            <source>Your signing identity is in the file, and in use until the window closes.</source>
            <translation>Tu identidad de firma está en el archivo, y en uso hasta que se cierre la ventana.</translation>
        </message>
        <message>
            <source>Your signing identity is made. Export it now, to have a copy elsewhere.</source>
            <translation>Tu identidad de firma está creada. Expórtala ahora, para tener una copia en otro lugar.</translation>
        </message>
    </context>
    <context>
        <name>StoryView</name>
        <message numerus="yes">
            <source>%n text(s) were read and kept.</source>
            <translation>
                <numerusform>Se leyó y se guardó %n texto.</numerusform>
                <numerusform>Se leyeron y se guardaron %n textos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n version(s) are known to the archive.</source>
            <translation>
                <numerusform>El archivo conoce %n versión.</numerusform>
                <numerusform>El archivo conoce %n versiones.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n version(s) were read</source>
            <translation>
                <numerusform>Se leyó %n versión</numerusform>
                <numerusform>Se leyeron %n versiones</numerusform>
            </translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Todos los servicios</translation>
        </message>
        <message>
            <source>Asking the archive…</source>
            <translation>Preguntando al archivo…</translation>
        </message>
        <message>
            <source>Cut anew by the archive; no change by the service</source>
            <translation>Recortado de nuevo por el archivo; ningún cambio del servicio</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <source>First seen on {date}, and not yet on {before}.</source>
            <translation>Visto por primera vez el {date}, y aún no el {before}.</translation>
        </message>
        <message>
            <source>First seen on {date}; the version before, of {before}, lacks it.</source>
            <translation>Visto por primera vez el {date}; la versión anterior, del {before}, no lo tiene.</translation>
        </message>
        <message>
            <source>It is gone since {date}.</source>
            <translation>Desapareció desde el {date}.</translation>
        </message>
        <message>
            <source>It stands in none of the versions that could be read.</source>
            <translation>No está en ninguna de las versiones que se pudieron leer.</translation>
        </message>
        <message>
            <source>It stood in the oldest version that could be read, of {date}.</source>
            <translation>Estaba en la versión más antigua que se pudo leer, del {date}.</translation>
        </message>
        <message>
            <source>Look for earlier texts</source>
            <translation>Buscar textos anteriores</translation>
        </message>
        <message>
            <source>No archive follows this document.</source>
            <translation>Ningún archivo sigue este documento.</translation>
        </message>
        <message>
            <source>No text of this service is kept yet. Check its terms, or look for earlier texts in an archive ({hosts}).</source>
            <translation>Aún no se guarda ningún texto de este servicio. Comprueba sus condiciones, o busca textos anteriores en un archivo ({hosts}).</translation>
        </message>
        <message>
            <source>Says the same as before</source>
            <translation>Dice lo mismo que antes</translation>
        </message>
        <message>
            <source>Seen on</source>
            <translation>Visto el</translation>
        </message>
        <message>
            <source>Texts that were seen, the newest first</source>
            <translation>Textos vistos, el más nuevo primero</translation>
        </message>
        <message>
            <source>What it says about AI</source>
            <translation>Lo que dice sobre la IA</translation>
        </message>
        <message>
            <source>When did this clause first appear?</source>
            <translation>¿Cuándo apareció esta cláusula?</translation>
        </message>
        <message>
            <source>Will ask: {hosts}. Nothing about you or your files is sent.</source>
            <translation>Preguntará a: {hosts}. No se envía nada sobre ti ni sobre tus archivos.</translation>
        </message>
        <message>
            <source>of {total} known.</source>
            <translation>de {total} conocidas.</translation>
        </message>
        <message>
            <source>{service}: the terms over time</source>
            <translation>{service}: las condiciones en el tiempo</translation>
        </message>
    </context>
    <context>
        <name>TaskPanel</name>
        <message>
            <source>Nothing is at work.</source>
            <translation>No hay nada en curso.</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tareas</translation>
        </message>
    </context>
    <context>
        <name>TaskStatus</name>
        <message>
            <source>Progress of the task</source>
            <translation>Progreso de la tarea</translation>
        </message>
        <message>
            <source>Show everything that is at work</source>
            <translation>Mostrar todo lo que está en curso</translation>
        </message>
        <message>
            <source>Stop this task</source>
            <translation>Detener esta tarea</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tareas</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TaskWords</name>
        <message>
            <source>Waiting for the task before it</source>
            <translation>Espera a la tarea anterior</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>queda %n minuto aproximadamente</numerusform>
                <numerusform>quedan unos %n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>queda menos de un minuto</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} de {total}</translation>
        </message>
        <message>
            <source>{rate} per second</source>
            <translation>{rate} por segundo</translation>
        </message>
    </context>
    <context>
        <name>TermsPage</name>
        <message numerus="yes">
            <source>%n platform(s) changed their terms</source>
            <translation>
                <numerusform>%n plataforma cambió sus condiciones</numerusform>
                <numerusform>%n plataformas cambiaron sus condiciones</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking the terms of {service}</source>
            <translation>Comprobando las condiciones de {service}</translation>
        </message>
        <message>
            <source>Looking for the terms of {service}</source>
            <translation>Buscando las condiciones de {service}</translation>
        </message>
        <message>
            <source>Reading the signals of {service}</source>
            <translation>Leyendo las señales de {service}</translation>
        </message>
        <message>
            <source>See what changed</source>
            <translation>Ver qué cambió</translation>
        </message>
        <message>
            <source>Watching my platforms</source>
            <translation>Vigilando mis plataformas</translation>
        </message>
        <message>
            <source>What {service} says about AI has changed.</source>
            <translation>Cambió lo que {service} dice sobre la IA.</translation>
        </message>
    </context>
    <context>
        <name>TextPane</name>
        <message>
            <source>Next passage</source>
            <translation>Pasaje siguiente</translation>
        </message>
        <message>
            <source>No passage in this text is about AI.</source>
            <translation>Ningún pasaje de este texto trata de la IA.</translation>
        </message>
        <message>
            <source>Passage {number} of {total}</source>
            <translation>Pasaje {number} de {total}</translation>
        </message>
        <message>
            <source>Previous passage</source>
            <translation>Pasaje anterior</translation>
        </message>
        <message>
            <source>Quoted in the dossier</source>
            <translation>Citado en el dosier</translation>
        </message>
        <message>
            <source>The text of the terms</source>
            <translation>El texto de las condiciones</translation>
        </message>
    </context>
    <context>
        <name>Texts</name>
        <message>
            <source>Looking for the first appearance of a clause</source>
            <translation>Buscando la primera aparición de una cláusula</translation>
        </message>
        <message>
            <source>Reading earlier terms of {service}</source>
            <translation>Leyendo condiciones anteriores de {service}</translation>
        </message>
        <message>
            <source>Reading the text</source>
            <translation>Leyendo el texto</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Stances over time</source>
            <translation>Las posturas en el tiempo</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Holdback</source>
            <translation>Abrir Holdback</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
    </context>
    <context>
        <name>TrustCard</name>
        <message>
            <source>Add a certificate…</source>
            <translation>Añadir un certificado…</translation>
        </message>
        <message>
            <source>Nobody yet.</source>
            <translation>Aún nadie.</translation>
        </message>
        <message>
            <source>Trust it no longer</source>
            <translation>Dejar de confiar en él</translation>
        </message>
        <message>
            <source>Trusted certificates</source>
            <translation>Certificados de confianza</translation>
        </message>
        <message>
            <source>Whose seals are trusted here</source>
            <translation>En qué sellos se confía aquí</translation>
        </message>
        <message>
            <source>Your own, always. Add the root certificate of a label or a colleague, and the catalogue shows their seals as trusted too. No public list is built in, and seals are checked without the network.</source>
            <translation>En los tuyos, siempre. Añade el certificado raíz de un sello discográfico o de un colega, y el catálogo muestra también sus sellos como de confianza. No hay ninguna lista pública incorporada, y los sellos se comprueban sin red.</translation>
        </message>
        <message>
            <source>{name} (yours), until {day}</source>
            <translation>{name} (tuyo), hasta el {day}</translation>
        </message>
        <message>
            <source>{name}, until {day}</source>
            <translation>{name}, hasta el {day}</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Undo: edit %n track(s)</source>
            <translation>
                <numerusform>&amp;Deshacer: editar %n tema</numerusform>
                <numerusform>&amp;Deshacer: editar %n temas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Undo: protect %n track(s)</source>
            <translation>
                <numerusform>&amp;Deshacer: proteger %n tema</numerusform>
                <numerusform>&amp;Deshacer: proteger %n temas</numerusform>
            </translation>
        </message>
        <message>
            <source>Putting files back</source>
            <translation>Restaurando archivos</translation>
        </message>
        <message>
            <source>put back restore</source>
            <translation>restaurar volver atrás</translation>
        </message>
    </context>
    <context>
        <name>UpkeepView</name>
        <message numerus="yes">
            <source>%n entry(s), all valid</source>
            <translation>
                <numerusform>%n entrada, válida</numerusform>
                <numerusform>%n entradas, todas válidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fault(s) found</source>
            <translation>
                <numerusform>%n fallo hallado</numerusform>
                <numerusform>%n fallos hallados</numerusform>
            </translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Todos los servicios</translation>
        </message>
        <message>
            <source>An entry is one file that you can read, change and pass on. One of your own counts instead of the shipped one.</source>
            <translation>Una entrada es un archivo que puedes leer, cambiar y pasar a otros. Una tuya cuenta en lugar de la incluida.</translation>
        </message>
        <message>
            <source>Compare the fingerprint with its giver, by telephone or in person: whoever holds the key decides what your dossier says.</source>
            <translation>Compara la huella con quien la da, por teléfono o en persona: quien tiene la clave decide lo que dice tu dosier.</translation>
        </message>
        <message>
            <source>Entries out and in</source>
            <translation>Entradas, sacar y traer</translation>
        </message>
        <message>
            <source>Entry (*.toml)</source>
            <translation>Entrada (*.toml)</translation>
        </message>
        <message>
            <source>In force: number {number}.</source>
            <translation>En vigor: número {number}.</translation>
        </message>
        <message>
            <source>Is it sound?</source>
            <translation>¿Está en orden?</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>No key yet: every update is refused.</source>
            <translation>Aún no hay clave: toda actualización se rechaza.</translation>
        </message>
        <message>
            <source>No longer trust {name}</source>
            <translation>Dejar de confiar en {name}</translation>
        </message>
        <message>
            <source>None is in force.</source>
            <translation>Ninguna está en vigor.</translation>
        </message>
        <message>
            <source>Over one of my own of that name</source>
            <translation>Sobre una mía de ese nombre</translation>
        </message>
        <message>
            <source>Signed update (*.holdback)</source>
            <translation>Actualización firmada (*.holdback)</translation>
        </message>
        <message>
            <source>Signed updates</source>
            <translation>Actualizaciones firmadas</translation>
        </message>
        <message>
            <source>Somebody you trust may hand you a whole dossier as one signed file. It is taken only if one of the keys below signed it. Holdback never fetches one.</source>
            <translation>Alguien en quien confías puede darte un dosier entero en un archivo firmado. Solo se toma si lo firmó una de las claves de abajo. Holdback nunca busca ninguno.</translation>
        </message>
        <message>
            <source>Take a signed update</source>
            <translation>Tomar una actualización firmada</translation>
        </message>
        <message>
            <source>Take a signed update…</source>
            <translation>Tomar una actualización firmada…</translation>
        </message>
        <message>
            <source>Take an entry</source>
            <translation>Tomar una entrada</translation>
        </message>
        <message>
            <source>Take an entry…</source>
            <translation>Tomar una entrada…</translation>
        </message>
        <message>
            <source>Trust this key</source>
            <translation>Confiar en esta clave</translation>
        </message>
        <message>
            <source>Upkeep of the dossier</source>
            <translation>Mantenimiento del dosier</translation>
        </message>
        <message>
            <source>Whose key</source>
            <translation>Clave de quién</translation>
        </message>
        <message>
            <source>Whose updates are taken</source>
            <translation>De quién se toman actualizaciones</translation>
        </message>
        <message>
            <source>Write an entry to a file…</source>
            <translation>Escribir una entrada en un archivo…</translation>
        </message>
        <message>
            <source>Write the entry</source>
            <translation>Escribir la entrada</translation>
        </message>
        <message>
            <source>Write {service} to a file…</source>
            <translation>Escribir {service} en un archivo…</translation>
        </message>
        <message>
            <source>Your own: {entries}. They lie in {folder}.</source>
            <translation>Tuyas: {entries}. Están en {folder}.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
    </context>
    <context>
        <name>Upkeeper</name>
        <message numerus="yes">
            <source>%n entry(s) of the update are in force.</source>
            <translation>
                <numerusform>%n entrada de la actualización está en vigor.</numerusform>
                <numerusform>%n entradas de la actualización están en vigor.</numerusform>
            </translation>
        </message>
        <message>
            <source>Having a page kept</source>
            <translation>Haciendo guardar una página</translation>
        </message>
        <message>
            <source>The entry is in {file}.</source>
            <translation>La entrada está en {file}.</translation>
        </message>
        <message>
            <source>{service} is now one of your own entries.</source>
            <translation>{service} es ahora una entrada tuya.</translation>
        </message>
    </context>
    <context>
        <name>UploadView</name>
        <message numerus="yes">
            <source>%n could not be read.</source>
            <translation>
                <numerusform>%n no se pudo leer.</numerusform>
                <numerusform>%n no se pudieron leer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s)</source>
            <translation>
                <numerusform>%n tema</numerusform>
                <numerusform>%n temas</numerusform>
            </translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Todos los servicios</translation>
        </message>
        <message>
            <source>Before you upload</source>
            <translation>Antes de subir</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Catálogo</translation>
        </message>
        <message>
            <source>Choose a folder of tracks</source>
            <translation>Elegir una carpeta de temas</translation>
        </message>
        <message>
            <source>Do this first</source>
            <translation>Haz esto primero</translation>
        </message>
        <message>
            <source>Every track states your reservation.</source>
            <translation>Cada tema declara tu reserva.</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>Carpeta…</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>Conviene saber</translation>
        </message>
        <message>
            <source>If {label} has an agreement of its own with {service}, that counts instead of these terms.</source>
            <translation>Si {label} tiene un acuerdo propio con {service}, cuenta ese en lugar de estas condiciones.</translation>
        </message>
        <message>
            <source>Services to upload to</source>
            <translation>Servicios a los que subir</translation>
        </message>
        <message>
            <source>There are no tracks to look at.</source>
            <translation>No hay temas que mirar.</translation>
        </message>
        <message>
            <source>Tick the services that you upload to.</source>
            <translation>Marca los servicios a los que subes.</translation>
        </message>
        <message>
            <source>Weigh this</source>
            <translation>Sopesa esto</translation>
        </message>
        <message>
            <source>Where to?</source>
            <translation>¿Adónde?</translation>
        </message>
        <message>
            <source>Which tracks?</source>
            <translation>¿Qué temas?</translation>
        </message>
        <message>
            <source>Your tracks</source>
            <translation>Tus temas</translation>
        </message>
        <message>
            <source>seen on {date}</source>
            <translation>visto el {date}</translation>
        </message>
    </context>
    <context>
        <name>WatchButton</name>
        <message>
            <source>Checks that were made…</source>
            <translation>Comprobaciones hechas…</translation>
        </message>
        <message>
            <source>Do not watch my platforms</source>
            <translation>No vigilar mis plataformas</translation>
        </message>
        <message>
            <source>Go on beside the clock when the window is closed</source>
            <translation>Seguir junto al reloj cuando se cierra la ventana</translation>
        </message>
        <message>
            <source>Watch my platforms every day</source>
            <translation>Vigilar mis plataformas cada día</translation>
        </message>
        <message>
            <source>Watch my platforms every week</source>
            <translation>Vigilar mis plataformas cada semana</translation>
        </message>
        <message>
            <source>Watching: daily</source>
            <translation>Vigilancia: diaria</translation>
        </message>
        <message>
            <source>Watching: off</source>
            <translation>Vigilancia: desactivada</translation>
        </message>
        <message>
            <source>Watching: weekly</source>
            <translation>Vigilancia: semanal</translation>
        </message>
        <message>
            <source>While Holdback is open it asks the terms pages of my platforms for changes. Nothing about you or your files is sent.</source>
            <translation>Mientras Holdback esté abierto pregunta a las páginas de condiciones de mis plataformas. No se envía nada sobre ti ni sobre tus archivos.</translation>
        </message>
    </context>
    <context>
        <name>Watcher</name>
        <message numerus="yes">
            <source>Protecting %n new track(s)</source>
            <translation>
                <numerusform>Protegiendo %n tema nuevo</numerusform>
                <numerusform>Protegiendo %n temas nuevos</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading the folder</source>
            <translation>Leyendo la carpeta</translation>
        </message>
    </context>
    <context>
        <name>WebsitePage</name>
        <message numerus="yes">
            <source>%n file(s) saved. Nothing was uploaded: that is yours to do, UPLOAD.txt says how.</source>
            <translation>
                <numerusform>%n archivo guardado. No se ha subido nada: eso te toca a ti, UPLOAD.txt dice cómo.</numerusform>
                <numerusform>%n archivos guardados. No se ha subido nada: eso te toca a ti, UPLOAD.txt dice cómo.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Sign a list of the recordings</source>
            <translation>&amp;Firmar una lista de las grabaciones</translation>
        </message>
        <message>
            <source>A folder for the files</source>
            <translation>Una carpeta para los archivos</translation>
        </message>
        <message>
            <source>Asking {site}</source>
            <translation>Preguntando a {site}</translation>
        </message>
        <message>
            <source>Check your site</source>
            <translation>Comprobar tu sitio</translation>
        </message>
        <message>
            <source>Files for your site</source>
            <translation>Archivos para tu sitio</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <source>Save the files for your &amp;website…</source>
            <translation>Guardar los archivos para tu sitio &amp;web…</translation>
        </message>
        <message>
            <source>Saving the files for your site</source>
            <translation>Guardando los archivos para tu sitio</translation>
        </message>
        <message>
            <source>Signed list</source>
            <translation>Lista firmada</translation>
        </message>
        <message>
            <source>The same word at your own address</source>
            <translation>La misma palabra en tu propia dirección</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Sitio web</translation>
        </message>
        <message>
            <source>What AI companies have committed themselves to read today is the website: robots.txt and its kin. Write the address of yours into your profile, and Holdback makes the files for it.</source>
            <translation>Lo que las empresas de IA se han comprometido a leer hoy es el sitio web: robots.txt y similares. Escribe la dirección del tuyo en tu perfil, y Holdback hace los archivos.</translation>
        </message>
        <message>
            <source>Write your website's address</source>
            <translation>Escribir la dirección de tu sitio</translation>
        </message>
        <message>
            <source>Your present robots.txt</source>
            <translation>Tu robots.txt actual</translation>
        </message>
        <message>
            <source>proof timestamp digest essence</source>
            <translation>prueba sello de tiempo huella audio</translation>
        </message>
        <message>
            <source>robots tdmrep license headers kit</source>
            <translation>robots tdmrep licencia cabeceras kit</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Elegir una carpeta…</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Holdback can read your music and show what it says about AI; it changes no file before you have seen each change and said yes.</source>
            <translation>Holdback puede leer tu música y mostrar qué dice sobre la IA; no cambia ningún archivo antes de que hayas visto cada cambio y dicho que sí.</translation>
        </message>
        <message>
            <source>Holdback can write your no into your files, in words that machines read; it cannot stop anybody from copying them.</source>
            <translation>Holdback puede escribir tu no en tus archivos, con palabras que leen las máquinas; no puede impedir a nadie copiarlos.</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Show my tracks</source>
            <translation>Mostrar mis temas</translation>
        </message>
        <message>
            <source>Skip the introduction</source>
            <translation>Saltar la introducción</translation>
        </message>
        <message>
            <source>Skip this step</source>
            <translation>Saltar este paso</translation>
        </message>
        <message>
            <source>Step {step} of {steps}</source>
            <translation>Paso {step} de {steps}</translation>
        </message>
        <message>
            <source>The sentence that says whose music this is names you; your name stays on this computer until you write it into your files.</source>
            <translation>La frase que dice de quién es esta música te nombra; tu nombre queda en este ordenador hasta que lo escribas en tus archivos.</translation>
        </message>
        <message>
            <source>Try the samples first</source>
            <translation>Probar antes las muestras</translation>
        </message>
        <message>
            <source>What do you want to reserve?</source>
            <translation>¿Qué quieres reservar?</translation>
        </message>
        <message>
            <source>Where is your music?</source>
            <translation>¿Dónde está tu música?</translation>
        </message>
        <message>
            <source>Who are you?</source>
            <translation>¿Quién eres?</translation>
        </message>
        <message>
            <source>Your artist name</source>
            <translation>Tu nombre artístico</translation>
        </message>
    </context>
    <context>
        <name>Widgets</name>
        <message>
            <source>Clear the field</source>
            <translation>Vaciar el campo</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
    </context>
    <context>
        <name>WorksBox</name>
        <message numerus="yes">
            <source>%n more could not be read</source>
            <translation>
                <numerusform>%n más no se pudo leer</numerusform>
                <numerusform>%n más no se pudieron leer</numerusform>
            </translation>
        </message>
        <message>
            <source>Beside the letter, save the list as</source>
            <translation>Junto a la carta, guardar la lista como</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Catálogo</translation>
        </message>
        <message numerus="yes">
            <source>Catalogue (%n track(s))</source>
            <translation>
                <numerusform>Catálogo (%n tema)</numerusform>
                <numerusform>Catálogo (%n temas)</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a folder for the list of works</source>
            <translation>Elegir una carpeta para la lista de obras</translation>
        </message>
        <message>
            <source>Choose a folder of tracks</source>
            <translation>Elegir una carpeta de temas</translation>
        </message>
        <message>
            <source>Choose files for the list of works</source>
            <translation>Elegir archivos para la lista de obras</translation>
        </message>
        <message>
            <source>Choose the tracks this letter is about, or drop them anywhere here.</source>
            <translation>Elige los temas de los que trata esta carta, o suéltalos en cualquier lugar de aquí.</translation>
        </message>
        <message>
            <source>Choose tracks</source>
            <translation>Elegir temas</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Vaciar</translation>
        </message>
        <message>
            <source>Clear the list of works</source>
            <translation>Vaciar la lista de obras</translation>
        </message>
        <message>
            <source>Files…</source>
            <translation>Archivos…</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>Carpeta…</translation>
        </message>
        <message>
            <source>Optional: tracks to name in the letter. Drop them anywhere here.</source>
            <translation>Opcional: temas que nombrar en la carta. Suéltalos en cualquier lugar de aquí.</translation>
        </message>
        <message>
            <source>Spreadsheet (XLSX)</source>
            <translation>Hoja de cálculo (XLSX)</translation>
        </message>
        <message>
            <source>Table as text (CSV)</source>
            <translation>Tabla como texto (CSV)</translation>
        </message>
        <message>
            <source>Take the works of the whole catalogue</source>
            <translation>Tomar las obras de todo el catálogo</translation>
        </message>
        <message>
            <source>The list was cut; choose fewer files.</source>
            <translation>La lista se recortó; elige menos archivos.</translation>
        </message>
        <message>
            <source>Works</source>
            <translation>Obras</translation>
        </message>
        <message>
            <source>Works in the letter</source>
            <translation>Obras en la carta</translation>
        </message>
        <message numerus="yes">
            <source>{chosen} of %n work(s) in the letter</source>
            <translation>
                <numerusform>{chosen} de %n obra en la carta</numerusform>
                <numerusform>{chosen} de %n obras en la carta</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_TaskRow</name>
        <message>
            <source>Progress of: {task}</source>
            <translation>Progreso de: {task}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Stop: {task}</source>
            <translation>Detener: {task}</translation>
        </message>
    </context>
    <context>
        <name>core</name>
        <message>
            <source>--answer wants KEY=TEXT, not {item}. Nothing was written.</source>
            <translation>--answer espera CLAVE=TEXTO, no {item}. No se escribió nada.</translation>
        </message>
        <message>
            <source>--file goes with one service: name it. Nothing was compared.</source>
            <translation>--file va con un solo servicio: nómbralo. No se comparó nada.</translation>
        </message>
        <message>
            <source>--folder is for several letters; one letter goes to --output FILE. Nothing was written.</source>
            <translation>--folder es para varias cartas; una sola va a --output ARCHIVO. No se escribió nada.</translation>
        </message>
        <message>
            <source>A UPC has 12 digits, an EAN 13. Here are {count}.</source>
            <translation>Un UPC tiene 12 dígitos, un EAN 13. Aquí hay {count}.</translation>
        </message>
        <message>
            <source>A W3C community report of 2024-05-10, used by publishers; no music company was found among its adopters. Who obeys it is not known.</source>
            <translation>Un informe de un grupo comunitario del W3C del 2024-05-10, usado por editoriales; entre quienes lo adoptaron no se halló ninguna empresa de música. No se sabe quién lo respeta.</translation>
        </message>
        <message>
            <source>A box would become larger than 4 gigabytes. Nothing was changed.</source>
            <translation>Una caja superaría los 4 gigabytes. No se cambió nada.</translation>
        </message>
        <message>
            <source>A clause about AI is missing in {url}, but the text is also much shorter ({new} of {old} characters): the page may not have loaded as usual. Nothing was concluded.</source>
            <translation>Falta una cláusula sobre IA en {url}, pero el texto también es mucho más corto ({new} de {old} caracteres): quizá la página no se cargó como siempre. No se concluyó nada.</translation>
        </message>
        <message>
            <source>A clause about AI is missing. Holdback will call it removed only if it is still missing in a second look, at least six hours later.</source>
            <translation>Falta una cláusula sobre IA. Holdback solo la dará por eliminada si sigue faltando en una segunda mirada, al menos seis horas después.</translation>
        </message>
        <message>
            <source>A contact is a web address (https://…) or an e-mail address.</source>
            <translation>Un contacto es una dirección web (https://…) o una dirección de correo.</translation>
        </message>
        <message>
            <source>A data protection objection belongs to one natural person. A band, label or company cannot make it: each member writes alone, with a profile of their own.</source>
            <translation>Una oposición de protección de datos corresponde a una sola persona física. Un grupo, un sello o una empresa no puede hacerla: cada miembro escribe solo, con un perfil propio.</translation>
        </message>
        <message>
            <source>A digit is mistyped: the check digit of this {name} would be {expected}.</source>
            <translation>Hay un dígito mal tecleado: el dígito de control de este {name} sería {expected}.</translation>
        </message>
        <message>
            <source>A form to send</source>
            <translation>Un formulario que enviar</translation>
        </message>
        <message>
            <source>A header page of {file} is damaged: its checksum is wrong, and writing would hide that. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>Una página de cabecera de {file} está dañada: su suma de control es incorrecta, y escribir lo ocultaría. No se cambió; un archivo auxiliar puede llevar la declaración en su lugar.</translation>
        </message>
        <message>
            <source>A lawyer should check what the letter says on: {citations}. These sentences come from general legal knowledge; the texts were not read again.</source>
            <translation>Un abogado debería revisar lo que la carta dice sobre: {citations}. Estas frases vienen de conocimientos jurídicos generales; los textos no se volvieron a leer.</translation>
        </message>
        <message>
            <source>A letter alone is rarely the reservation: for works online, tag the files and publish the machine-readable files first. It does not reach back in time.</source>
            <translation>Una carta sola rara vez es la reserva: para obras en línea, etiqueta antes los archivos y publica los archivos legibles por máquina. No actúa hacia atrás en el tiempo.</translation>
        </message>
        <message>
            <source>A letter goes by one of {channels}, not by {channel}. Nothing was noted down.</source>
            <translation>Una carta va por una de estas vías: {channels}, no por {channel}. No se anotó nada.</translation>
        </message>
        <message>
            <source>A line in your own website's robots.txt</source>
            <translation>Una línea en el robots.txt de tu propio sitio</translation>
        </message>
        <message>
            <source>A link was put in the place of {file}. Nothing was written.</source>
            <translation>Se puso un enlace en el lugar de {file}. No se escribió nada.</translation>
        </message>
        <message>
            <source>A part of {file} is damaged: it is shorter than what it says it holds.</source>
            <translation>Una parte de {file} está dañada: es más corta de lo que dice contener.</translation>
        </message>
        <message>
            <source>A plan of edited fields has no options. Nothing was changed.</source>
            <translation>Un plan de campos editados no tiene opciones. No se cambió nada.</translation>
        </message>
        <message>
            <source>A policy is stated in somebody's name: make a profile first. Nothing was changed.</source>
            <translation>Una política se declara en nombre de alguien: crea antes un perfil. No se cambió nada.</translation>
        </message>
        <message>
            <source>A seal is there, but it could not be checked here.</source>
            <translation>Hay un sello, pero aquí no se pudo comprobar.</translation>
        </message>
        <message>
            <source>A seal states how the recordings came about. Say it with --origin: {choices}. Nothing was changed.</source>
            <translation>Un sello declara cómo nacieron las grabaciones. Dilo con --origin: {choices}. No se cambió nada.</translation>
        </message>
        <message>
            <source>A sentence for people</source>
            <translation>Una frase para personas</translation>
        </message>
        <message>
            <source>A setting in your account</source>
            <translation>Un ajuste de tu cuenta</translation>
        </message>
        <message>
            <source>A signing identity needs a name. Nothing was made.</source>
            <translation>Una identidad de firma necesita un nombre. No se creó nada.</translation>
        </message>
        <message>
            <source>A society speaks for works, never for recordings or performances.</source>
            <translation>Una entidad de gestión habla por las obras, nunca por las grabaciones ni las interpretaciones.</translation>
        </message>
        <message>
            <source>A switch works at once; a letter asks.</source>
            <translation>Un interruptor actúa al momento; una carta pide.</translation>
        </message>
        <message>
            <source>A text is too long for {file}: an ASF field holds 32,000 letters. The file was not changed.</source>
            <translation>Un texto es demasiado largo para {file}: un campo ASF admite 32.000 letras. El archivo no se cambió.</translation>
        </message>
        <message>
            <source>A track that reaches the service through a distributor or label is governed by their agreement, not by these terms. Instruct them in writing (letter type 5).</source>
            <translation>Un tema que llega al servicio por una distribuidora o un sello se rige por su contrato, no por estas condiciones. Dales instrucciones por escrito (carta de tipo 5).</translation>
        </message>
        <message>
            <source>A trusted key needs a name of up to 80 characters. Nothing was changed.</source>
            <translation>Una clave de confianza necesita un nombre de hasta 80 caracteres. No se cambió nada.</translation>
        </message>
        <message>
            <source>A web address begins with https:// or http://.</source>
            <translation>Una dirección web empieza por http:// o https://.</translation>
        </message>
        <message>
            <source>A year has four digits, such as 2026.</source>
            <translation>Un año tiene cuatro cifras, como 2026.</translation>
        </message>
        <message>
            <source>AI datasets</source>
            <translation>Conjuntos de datos de IA</translation>
        </message>
        <message>
            <source>AI developers</source>
            <translation>Desarrolladores de IA</translation>
        </message>
        <message>
            <source>AI input</source>
            <translation>Entrada de IA</translation>
        </message>
        <message>
            <source>AI licences for independent music are mostly signed by distributors.</source>
            <translation>Las licencias de IA para la música independiente las firman casi siempre las distribuidoras.</translation>
        </message>
        <message>
            <source>AI music generators</source>
            <translation>Generadores de música con IA</translation>
        </message>
        <message>
            <source>AI preferences (Content-Usage)</source>
            <translation>Preferencias de IA (Content-Usage)</translation>
        </message>
        <message>
            <source>AI training</source>
            <translation>Entrenamiento de IA</translation>
        </message>
        <message>
            <source>Add an empty file named .nojekyll beside them; without it the folder .well-known is left out.</source>
            <translation>Añade junto a ellos un archivo vacío llamado .nojekyll; sin él, la carpeta .well-known se omite.</translation>
        </message>
        <message>
            <source>Add the lines of headers/htaccess.txt to the file .htaccess in the top folder; make it if there is none. They need the module headers, which most hosts have on.</source>
            <translation>Añade las líneas de headers/htaccess.txt al archivo .htaccess de la carpeta raíz; créalo si no existe. Necesitan el módulo headers, activo en la mayoría de alojamientos.</translation>
        </message>
        <message>
            <source>Add your country to the profile</source>
            <translation>Añade tu país al perfil</translation>
        </message>
        <message>
            <source>Addresses of pages with your voice, image or biography</source>
            <translation>Direcciones de páginas con tu voz, tu imagen o tu biografía</translation>
        </message>
        <message>
            <source>Addresses of the copies</source>
            <translation>Direcciones de las copias</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agente</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>Álbum</translation>
        </message>
        <message>
            <source>Album artist</source>
            <translation>Artista del álbum</translation>
        </message>
        <message>
            <source>All of that is reserved, but search engines may index your music so that people find it.</source>
            <translation>Todo eso queda reservado, pero los buscadores pueden indexar tu música para que la gente la encuentre.</translation>
        </message>
        <message>
            <source>Allow</source>
            <translation>Permitir</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>Permitido</translation>
        </message>
        <message>
            <source>Allowed unless you switch a setting, send a form or object.</source>
            <translation>Permitido salvo que cambies un ajuste, envíes un formulario o te opongas.</translation>
        </message>
        <message>
            <source>Already there</source>
            <translation>Ya estaba</translation>
        </message>
        <message>
            <source>An IPI name number has 9 to 11 digits.</source>
            <translation>Un número IPI de nombre tiene de 9 a 11 dígitos.</translation>
        </message>
        <message>
            <source>An ISNI has 16 digits; the last may be an X.</source>
            <translation>Un ISNI tiene 16 dígitos; el último puede ser una X.</translation>
        </message>
        <message>
            <source>An ISRC has 12 characters: two letters, three letters or digits, seven digits. Here are {count}.</source>
            <translation>Un ISRC tiene 12 caracteres: dos letras, tres letras o dígitos, siete dígitos. Aquí hay {count}.</translation>
        </message>
        <message>
            <source>An ISWC is the letter T and ten digits, such as T-034.524.680-1.</source>
            <translation>Un ISWC es la letra T y diez dígitos, como T-034.524.680-1.</translation>
        </message>
        <message>
            <source>An answer came.</source>
            <translation>Llegó una respuesta.</translation>
        </message>
        <message>
            <source>An earlier version of the file that is named inside has a broken seal ({codes}).</source>
            <translation>Una versión anterior del archivo, nombrada dentro, tiene un sello roto ({codes}).</translation>
        </message>
        <message>
            <source>Another Holdback is writing files at the moment. Nothing was changed here. Wait until it has finished, or close it, and try again.</source>
            <translation>Otro Holdback está escribiendo archivos en este momento. Aquí no se cambió nada. Espera a que termine, o ciérralo, e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>Another host, or not sure</source>
            <translation>Otro alojamiento, o sin seguridad</translation>
        </message>
        <message>
            <source>Another key is trusted under the name “{name}”. Take that one away first, or choose another name; nothing was changed.</source>
            <translation>Ya se confía en otra clave con el nombre «{name}». Quita esa antes, o elige otro nombre; no se cambió nada.</translation>
        </message>
        <message>
            <source>Another program has {file} open for writing. It was not changed. Close it there, or wait until the recording has ended, and try again.</source>
            <translation>Otro programa tiene {file} abierto para escribir. No se cambió. Ciérralo allí, o espera a que termine la grabación, e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>Another program touched the temporary file beside {file}. The file was not changed.</source>
            <translation>Otro programa tocó el archivo temporal junto a {file}. El archivo no se cambió.</translation>
        </message>
        <message>
            <source>Another program's own key</source>
            <translation>La clave propia de otro programa</translation>
        </message>
        <message>
            <source>Another way</source>
            <translation>Otra vía</translation>
        </message>
        <message>
            <source>Another way of sending</source>
            <translation>Otra forma de envío</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Respondida</translation>
        </message>
        <message>
            <source>Answered by them</source>
            <translation>Respondieron</translation>
        </message>
        <message>
            <source>Apache</source>
            <translation>Apache</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>Artista</translation>
        </message>
        <message>
            <source>As written</source>
            <translation>Como está escrito</translation>
        </message>
        <message>
            <source>Ask for access to your data as well</source>
            <translation>Pedir también acceso a tus datos</translation>
        </message>
        <message>
            <source>Ask for erasure as well</source>
            <translation>Pedir también la supresión</translation>
        </message>
        <message>
            <source>Ask {name} how the contract stands to AI</source>
            <translation>Pregunta a {name} qué dice el contrato sobre la IA</translation>
        </message>
        <message>
            <source>Ask {society} what it reserved and what you may declare alone</source>
            <translation>Pregunta a {society} qué reservó y qué puedes declarar tú solo</translation>
        </message>
        <message>
            <source>At that time {url} led to another place: {target}. Nothing was compared.</source>
            <translation>En ese momento {url} llevaba a otro sitio: {target}. No se comparó nada.</translation>
        </message>
        <message>
            <source>Audio changed</source>
            <translation>Audio cambiado</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>Automated analysis of your work to gain information.</source>
            <translation>Análisis automático de tu obra para obtener información.</translation>
        </message>
        <message>
            <source>Barcode (UPC/EAN)</source>
            <translation>Código de barras (UPC/EAN)</translation>
        </message>
        <message>
            <source>Batch {number} did not write {file}.</source>
            <translation>La pasada {number} no escribió {file}.</translation>
        </message>
        <message>
            <source>Batch {number} is itself an undo. To have its files written again, protect them again. Nothing was changed.</source>
            <translation>La pasada {number} es ella misma un deshacer. Para que sus archivos se escriban otra vez, protégelos de nuevo. No se cambió nada.</translation>
        </message>
        <message>
            <source>Batch {number} wrote {file} later. Undo that one first, then this; nothing was changed.</source>
            <translation>La pasada {number} escribió {file} después. Deshaz esa antes y luego esta; no se cambió nada.</translation>
        </message>
        <message>
            <source>C2PA training and mining</source>
            <translation>C2PA, entrenamiento y minería</translation>
        </message>
        <message>
            <source>CAWG training and data mining</source>
            <translation>CAWG, entrenamiento y minería de datos</translation>
        </message>
        <message>
            <source>Caddy</source>
            <translation>Caddy</translation>
        </message>
        <message>
            <source>Changed elsewhere since it was protected</source>
            <translation>Cambiados en otro sitio desde que se protegieron</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrada</translation>
        </message>
        <message>
            <source>Closed by you</source>
            <translation>Cerrada por ti</translation>
        </message>
        <message>
            <source>Cloudflare Pages</source>
            <translation>Cloudflare Pages</translation>
        </message>
        <message>
            <source>Cloudflare can write a robots.txt of its own. If your settings do so, let it be, or switch it off; Holdback's check shows what is really served.</source>
            <translation>Cloudflare puede escribir un robots.txt por su cuenta. Si tus ajustes lo hacen, déjalo o desactívalo; la comprobación de Holdback muestra lo que se sirve de verdad.</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Comentario</translation>
        </message>
        <message>
            <source>Composer</source>
            <translation>Compositor</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Conflicto</translation>
        </message>
        <message>
            <source>Conflicting</source>
            <translation>Contradictorio</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>Content is analysed automatically; machine learning is not named.</source>
            <translation>El contenido se analiza automáticamente; no se nombra el aprendizaje automático.</translation>
        </message>
        <message>
            <source>Content may be handed to others beside the training; AI is not named for them.</source>
            <translation>El contenido puede entregarse a otros además del entrenamiento; para ellos no se nombra la IA.</translation>
        </message>
        <message>
            <source>Copy headers/nginx.conf to the server and include it inside the server block: include /etc/nginx/holdback.conf; – where a location block has add_header lines of its own, include it there as well, because nginx then drops those of above.</source>
            <translation>Copia headers/nginx.conf al servidor e inclúyelo dentro del bloque server: include /etc/nginx/holdback.conf; – donde un bloque location tenga líneas add_header propias, inclúyelo también ahí, porque nginx descarta entonces las de arriba.</translation>
        </message>
        <message>
            <source>Copyright notice</source>
            <translation>Aviso de copyright</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>No se pudo leer</translation>
        </message>
        <message>
            <source>Counted from receipt on {start}.</source>
            <translation>Contado desde la recepción el {start}.</translation>
        </message>
        <message>
            <source>Counted from sending on {start}, until you note down when they received it.</source>
            <translation>Contado desde el envío el {start}, hasta que anotes cuándo la recibieron.</translation>
        </message>
        <message>
            <source>Counted in plain days from {start}; weekends and holidays count as well.</source>
            <translation>Contado en días naturales desde el {start}; los fines de semana y festivos también cuentan.</translation>
        </message>
        <message>
            <source>Cut anew by the archive</source>
            <translation>Recortado de nuevo por el archivo</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Carpeta de datos</translation>
        </message>
        <message>
            <source>Data protection objection</source>
            <translation>Oposición de protección de datos</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Denied</source>
            <translation>Denegado</translation>
        </message>
        <message>
            <source>Different by region</source>
            <translation>Distinto según la región</translation>
        </message>
        <message>
            <source>Different hosts gave the same page: this network seems to ask for a sign-in. Sign in with your browser and check again; nothing was compared.</source>
            <translation>Servidores distintos dieron la misma página: esta red parece pedir que inicies sesión. Hazlo con tu navegador y comprueba de nuevo; no se comparó nada.</translation>
        </message>
        <message>
            <source>Distributors</source>
            <translation>Distribuidoras</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <source>Drafted</source>
            <translation>Redactada</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>EEA, Switzerland, United Kingdom</source>
            <translation>EEE, Suiza, Reino Unido</translation>
        </message>
        <message>
            <source>EU, EEA, Switzerland, United Kingdom</source>
            <translation>UE, EEE, Suiza, Reino Unido</translation>
        </message>
        <message>
            <source>EU, EFTA, United Kingdom</source>
            <translation>UE, AELC, Reino Unido</translation>
        </message>
        <message>
            <source>Each word says what a text said on the day named; it is no legal advice. Silent is not safe, and not verified means that nobody read a primary text.</source>
            <translation>Cada palabra dice lo que un texto decía el día indicado; no es asesoramiento jurídico. Callar no es proteger, y sin verificar significa que nadie leyó un texto primario.</translation>
        </message>
        <message>
            <source>Everything is reserved, and the file says where a licence can be had.</source>
            <translation>Todo queda reservado, y el archivo dice dónde se obtiene una licencia.</translation>
        </message>
        <message>
            <source>Everything stood there already; the file was not touched.</source>
            <translation>Ya estaba todo; el archivo no se tocó.</translation>
        </message>
        <message>
            <source>Everywhere else</source>
            <translation>En todo lo demás</translation>
        </message>
        <message>
            <source>Evidence date</source>
            <translation>Fecha de la prueba</translation>
        </message>
        <message>
            <source>Exactly as Holdback put it back.</source>
            <translation>Exactamente como lo dejó Holdback al restaurarlo.</translation>
        </message>
        <message>
            <source>Exactly as Holdback wrote it.</source>
            <translation>Exactamente como lo escribió Holdback.</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fallido</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>Fax</translation>
        </message>
        <message>
            <source>Feeding your work to a finished model, as prompt or context.</source>
            <translation>Dar tu obra a un modelo terminado, como instrucción o contexto.</translation>
        </message>
        <message>
            <source>Files of the format {format} have no place for these fields. Nothing was changed; keep the data in another format too, such as WAV or FLAC.</source>
            <translation>Los archivos del formato {format} no tienen sitio para estos campos. No se cambió nada; guarda los datos también en otro formato, como WAV o FLAC.</translation>
        </message>
        <message>
            <source>Files of the format {format} have no safe place for a reservation. Allow a sidecar file (.xmp) beside it. Nothing was changed.</source>
            <translation>Los archivos del formato {format} no tienen un sitio seguro para una reserva. Permite un archivo auxiliar (.xmp) al lado. No se cambió nada.</translation>
        </message>
        <message>
            <source>First text kept</source>
            <translation>Primer texto guardado</translation>
        </message>
        <message>
            <source>For the verdict “reserved”, mining, training and generative training would each have to be denied in a way that machines read.</source>
            <translation>Para el dictamen «reservado», la minería, el entrenamiento y el entrenamiento generativo tendrían que negarse cada uno de forma legible por máquinas.</translation>
        </message>
        <message>
            <source>For works online, European law wants a reservation that machines can read. Its date counts: it does not reach back.</source>
            <translation>Para obras en línea, el derecho europeo quiere una reserva que las máquinas puedan leer. Su fecha cuenta: no actúa hacia atrás.</translation>
        </message>
        <message>
            <source>Forbidden to users</source>
            <translation>Prohibido a los usuarios</translation>
        </message>
        <message>
            <source>Generative AI training</source>
            <translation>Entrenamiento de IA generativa</translation>
        </message>
        <message>
            <source>Genre</source>
            <translation>Género</translation>
        </message>
        <message>
            <source>GitHub Pages</source>
            <translation>GitHub Pages</translation>
        </message>
        <message>
            <source>GitHub Pages sets no headers of your own, so the pages themselves must say it:</source>
            <translation>GitHub Pages no pone cabeceras tuyas, así que deben decirlo las propias páginas:</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Holdback cannot check manifests in files of this format.</source>
            <translation>Holdback no puede comprobar manifiestos en archivos de este formato.</translation>
        </message>
        <message>
            <source>Holdback cannot make its data folder {path} ({reason}). Choose another one with --data-dir; nothing was changed.</source>
            <translation>Holdback no puede crear su carpeta de datos {path} ({reason}). Elige otra con --data-dir; no se cambió nada.</translation>
        </message>
        <message>
            <source>Holdback cannot open {path} ({reason}). Check that the folder can be written; nothing was changed.</source>
            <translation>Holdback no puede abrir {path} ({reason}). Comprueba que se puede escribir en la carpeta; no se cambió nada.</translation>
        </message>
        <message>
            <source>Holdback counts the month of data protection requests and reminds you.</source>
            <translation>Holdback cuenta el mes de las solicitudes de protección de datos y te avisa.</translation>
        </message>
        <message>
            <source>Holdback does not handle files of the format {format}. Nothing was changed.</source>
            <translation>Holdback no trata archivos del formato {format}. No se cambió nada.</translation>
        </message>
        <message>
            <source>Holdback does not read this language ({language}), so nothing was found.</source>
            <translation>Holdback no lee este idioma ({language}), así que no se halló nada.</translation>
        </message>
        <message>
            <source>Holdback has never written this file.</source>
            <translation>Holdback nunca ha escrito este archivo.</translation>
        </message>
        <message>
            <source>Holdback has not written this file.</source>
            <translation>Holdback no ha escrito este archivo.</translation>
        </message>
        <message>
            <source>Holdback has not written to this file, or has put it back since.</source>
            <translation>Holdback no ha escrito en este archivo, o lo ha restaurado desde entonces.</translation>
        </message>
        <message>
            <source>Holdback itself made a mistake ({reason}) and stopped. Files that were at work are as they were.</source>
            <translation>El propio Holdback cometió un error ({reason}) y se detuvo. Los archivos en curso están como estaban.</translation>
        </message>
        <message>
            <source>Holdback itself made a mistake and stopped. Files that were at work are as they were. The details are in {path}; nothing was sent.</source>
            <translation>El propio Holdback cometió un error y se detuvo. Los archivos en curso están como estaban. Los detalles están en {path}; no se envió nada.</translation>
        </message>
        <message>
            <source>Holdback wrote its reservation on {date}; the History page can put the file back as it was.</source>
            <translation>Holdback escribió su reserva el {date}; la página Historial puede dejar el archivo como estaba.</translation>
        </message>
        <message>
            <source>Holdback's records are damaged ({reason}). They were left untouched, and no file was changed.</source>
            <translation>Los datos de Holdback están dañados ({reason}). Se dejaron intactos, y no se cambió ningún archivo.</translation>
        </message>
        <message>
            <source>Holdback's records cannot be written ({reason}), and without them no file may be. No file was changed.</source>
            <translation>Los datos de Holdback no se pueden escribir ({reason}), y sin ellos no debe escribirse ningún archivo. No se cambió ninguno.</translation>
        </message>
        <message>
            <source>Holidays: {rule}.</source>
            <translation>Festivos: {rule}.</translation>
        </message>
        <message>
            <source>How and when it was sent</source>
            <translation>Cómo y cuándo se envió</translation>
        </message>
        <message>
            <source>How {file} came about is not known, and a seal has to state it. Seal it in the preview, where that is asked. Nothing was changed.</source>
            <translation>No se sabe cómo nació {file}, y un sello debe declararlo. Séllalo en la vista previa, donde se pregunta. No se cambió nada.</translation>
        </message>
        <message>
            <source>IPI number</source>
            <translation>Número IPI</translation>
        </message>
        <message>
            <source>IPTC/PLUS Data Mining</source>
            <translation>IPTC/PLUS Data Mining</translation>
        </message>
        <message>
            <source>ISCC codes are left out: the optional part iscc-core is not installed.</source>
            <translation>Los códigos ISCC se omiten: la parte opcional iscc-core no está instalada.</translation>
        </message>
        <message>
            <source>ISCC codes are left out: the program fpcalc (Chromaprint) is not installed.</source>
            <translation>Los códigos ISCC se omiten: el programa fpcalc (Chromaprint) no está instalado.</translation>
        </message>
        <message>
            <source>ISNI</source>
            <translation>ISNI</translation>
        </message>
        <message>
            <source>ISRC</source>
            <translation>ISRC</translation>
        </message>
        <message>
            <source>ISWC</source>
            <translation>ISWC</translation>
        </message>
        <message>
            <source>If you agree</source>
            <translation>Si aceptas</translation>
        </message>
        <message>
            <source>If you do nothing</source>
            <translation>Si no haces nada</translation>
        </message>
        <message>
            <source>If you do nothing, uploads are used.</source>
            <translation>Si no haces nada, se usa lo que subes.</translation>
        </message>
        <message>
            <source>If you do nothing: {default}.</source>
            <translation>Si no haces nada: {default}.</translation>
        </message>
        <message>
            <source>If your host lets you set headers, ask its support for these; the files in the folder headers show them in several forms.</source>
            <translation>Si tu alojamiento te deja poner cabeceras, pídelas a su asistencia; los archivos de la carpeta headers las muestran en varias formas.</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>En persona</translation>
        </message>
        <message>
            <source>In {file} some players would take part of a tag for sound. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>En {file} algunos reproductores tomarían parte de una etiqueta por sonido. No se cambió; un archivo auxiliar puede llevar la declaración en su lugar.</translation>
        </message>
        <message>
            <source>In {region} it is different: {stance}.</source>
            <translation>En {region} es distinto: {stance}.</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Índice</translation>
        </message>
        <message>
            <source>Indexing your work so that people can find it.</source>
            <translation>Indexar tu obra para que la gente la encuentre.</translation>
        </message>
        <message>
            <source>Instruct {name} not to license your recordings for AI</source>
            <translation>Da a {name} la instrucción de no licenciar tus grabaciones para IA</translation>
        </message>
        <message>
            <source>Instruction to a distributor: no AI licensing</source>
            <translation>Instrucción a una distribuidora: sin licencias de IA</translation>
        </message>
        <message>
            <source>It allows only on conditions: {uses}.</source>
            <translation>Solo permite con condiciones: {uses}.</translation>
        </message>
        <message>
            <source>It answers another question.</source>
            <translation>Responde a otra pregunta.</translation>
        </message>
        <message>
            <source>It belongs to something else.</source>
            <translation>Pertenece a otra cosa.</translation>
        </message>
        <message>
            <source>It cannot be read.</source>
            <translation>No se puede leer.</translation>
        </message>
        <message>
            <source>It concerns voice, image and biography, not the music. An answer is due within one month by law where the GDPR applies.</source>
            <translation>Se refiere a voz, imagen y biografía, no a la música. Donde rige el RGPD, la respuesta es exigible por ley en un mes.</translation>
        </message>
        <message>
            <source>It does not name the AI crawlers.</source>
            <translation>No nombra los rastreadores de IA.</translation>
        </message>
        <message>
            <source>It gives notice and asks; it does not stop anything by itself.</source>
            <translation>Informa y pide; por sí misma no detiene nada.</translation>
        </message>
        <message>
            <source>It has no Content-Usage line.</source>
            <translation>No tiene línea Content-Usage.</translation>
        </message>
        <message>
            <source>It has no signed attributes.</source>
            <translation>No tiene atributos firmados.</translation>
        </message>
        <message>
            <source>It is no CMS signature.</source>
            <translation>No es una firma CMS.</translation>
        </message>
        <message>
            <source>It is not a valid TDM policy.</source>
            <translation>No es una política TDM válida.</translation>
        </message>
        <message>
            <source>It is not a valid tdmrep.json.</source>
            <translation>No es un tdmrep.json válido.</translation>
        </message>
        <message>
            <source>It is not valid XML.</source>
            <translation>No es XML válido.</translation>
        </message>
        <message>
            <source>It is of a kind that Holdback does not read.</source>
            <translation>Es de un tipo que Holdback no lee.</translation>
        </message>
        <message>
            <source>It leaves open: {uses}.</source>
            <translation>Deja abierto: {uses}.</translation>
        </message>
        <message>
            <source>It prohibits something else than you chose.</source>
            <translation>Prohíbe algo distinto de lo que elegiste.</translation>
        </message>
        <message>
            <source>It says no to: {uses}.</source>
            <translation>Dice no a: {uses}.</translation>
        </message>
        <message>
            <source>It says so only in a sentence for people; programs that look for a machine-readable word find none.</source>
            <translation>Solo lo dice en una frase para personas; los programas que buscan una palabra legible por máquina no hallan ninguna.</translation>
        </message>
        <message>
            <source>It says something else than the kit's ai.txt.</source>
            <translation>Dice algo distinto que el ai.txt del kit.</translation>
        </message>
        <message>
            <source>It says what you chose.</source>
            <translation>Dice lo que elegiste.</translation>
        </message>
        <message>
            <source>It says yes to: {uses}.</source>
            <translation>Dice sí a: {uses}.</translation>
        </message>
        <message>
            <source>It uses a digest that Holdback does not accept.</source>
            <translation>Usa una huella que Holdback no acepta.</translation>
        </message>
        <message>
            <source>It uses a kind of key that Holdback does not read.</source>
            <translation>Usa un tipo de clave que Holdback no lee.</translation>
        </message>
        <message>
            <source>It was already as before; only the record was brought up to date.</source>
            <translation>Ya estaba como antes; solo se puso al día la anotación.</translation>
        </message>
        <message>
            <source>It was signed with a certificate that cannot be judged ({codes}).</source>
            <translation>Se firmó con un certificado que no se puede juzgar ({codes}).</translation>
        </message>
        <message>
            <source>Its Content-Usage says something else.</source>
            <translation>Su Content-Usage dice otra cosa.</translation>
        </message>
        <message>
            <source>Its reservation is not the one you chose.</source>
            <translation>Su reserva no es la que elegiste.</translation>
        </message>
        <message>
            <source>Keyring</source>
            <translation>Llavero</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Sello discográfico</translation>
        </message>
        <message>
            <source>Left as it is, for the reason given.</source>
            <translation>Se deja como está, por la razón indicada.</translation>
        </message>
        <message>
            <source>Let another program save a copy of the file anew, and try it on that copy.</source>
            <translation>Haz que otro programa guarde una copia nueva del archivo, e inténtalo con esa copia.</translation>
        </message>
        <message>
            <source>Letter {number} was not noted down as sent yet. Note that first; nothing was changed.</source>
            <translation>La carta {number} aún no está anotada como enviada. Anótalo antes; no se cambió nada.</translation>
        </message>
        <message>
            <source>Letter {number} was sent and stays on record as it was. Write a reminder, or a new letter. Nothing was changed.</source>
            <translation>La carta {number} se envió y queda registrada tal cual. Escribe un recordatorio o una carta nueva. No se cambió nada.</translation>
        </message>
        <message>
            <source>Letter {number} was sent and stays on record. Close it instead. Nothing was changed.</source>
            <translation>La carta {number} se envió y queda registrada. Ciérrala en su lugar. No se cambió nada.</translation>
        </message>
        <message>
            <source>Letters cannot be written as {suffix}. Choose one of {known}. Nothing was written.</source>
            <translation>Las cartas no se pueden escribir como {suffix}. Elige una de {known}. No se escribió nada.</translation>
        </message>
        <message>
            <source>Line {line} is about the same track.</source>
            <translation>La línea {line} trata del mismo tema.</translation>
        </message>
        <message>
            <source>Lists cannot be signed with this kind of key (Ed25519). Use an identity with an elliptic curve of the P kind, or RSA. Nothing was written.</source>
            <translation>Las listas no se pueden firmar con este tipo de clave (Ed25519). Usa una identidad con curva elíptica del tipo P, o RSA. No se escribió nada.</translation>
        </message>
        <message>
            <source>Lyricist</source>
            <translation>Letrista</translation>
        </message>
        <message>
            <source>Machine learning is applied to content; training is not mentioned.</source>
            <translation>Se aplica aprendizaje automático al contenido; no se menciona el entrenamiento.</translation>
        </message>
        <message>
            <source>Made on {day}</source>
            <translation>Hecho el {day}</translation>
        </message>
        <message>
            <source>Master owner</source>
            <translation>Titular del máster</translation>
        </message>
        <message>
            <source>May it use your uploads for other machine learning: recommendation, search, moderation?</source>
            <translation>¿Puede usar lo que subes para otro aprendizaje automático: recomendación, búsqueda, moderación?</translation>
        </message>
        <message>
            <source>May others train AI on your uploads: partners, users, visitors, crawlers? A rule against it binds the service's users; it does not stop crawlers.</source>
            <translation>¿Pueden otros entrenar IA con lo que subes: socios, usuarios, visitantes, rastreadores? Una regla en contra obliga a los usuarios del servicio; no detiene a los rastreadores.</translation>
        </message>
        <message>
            <source>May the service or its group train generative AI with what you upload?</source>
            <translation>¿Puede el servicio o su grupo entrenar IA generativa con lo que subes?</translation>
        </message>
        <message>
            <source>May the service pass your content or its licence on for AI?</source>
            <translation>¿Puede el servicio pasar tu contenido o su licencia para IA?</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Falta</translation>
        </message>
        <message>
            <source>Music hosting</source>
            <translation>Alojamiento de música</translation>
        </message>
        <message>
            <source>Name either values (--set FIELD=VALUE) or a table (--table FILE).</source>
            <translation>Nombra valores (--set CAMPO=VALOR) o una tabla (--table ARCHIVO).</translation>
        </message>
        <message>
            <source>Name of the data set, or of the model that made the output</source>
            <translation>Nombre del conjunto de datos, o del modelo que produjo el resultado</translation>
        </message>
        <message>
            <source>Name services with --to, or somebody else with --to-name, not both. Nothing was written.</source>
            <translation>Nombra servicios con --to, o a otra persona con --to-name, no ambos. No se escribió nada.</translation>
        </message>
        <message>
            <source>Name the folder that the files shall be written to.</source>
            <translation>Nombra la carpeta en la que deben escribirse los archivos.</translation>
        </message>
        <message>
            <source>Name this crawler in your own website's robots.txt: {value}</source>
            <translation>Nombra este rastreador en el robots.txt de tu propio sitio: {value}</translation>
        </message>
        <message>
            <source>Names and accounts under which they may know you</source>
            <translation>Nombres y cuentas por los que pueden conocerte</translation>
        </message>
        <message>
            <source>Names of crawlers</source>
            <translation>Nombres de rastreadores</translation>
        </message>
        <message>
            <source>Names of models or products</source>
            <translation>Nombres de modelos o productos</translation>
        </message>
        <message>
            <source>Netlify</source>
            <translation>Netlify</translation>
        </message>
        <message>
            <source>No AI may analyse your music, learn from it, take it as input or use it in its search answers.</source>
            <translation>Ninguna IA puede analizar tu música, aprender de ella, tomarla como entrada ni usarla en sus respuestas de búsqueda.</translation>
        </message>
        <message>
            <source>No AI may learn from your music; other analysis is left open.</source>
            <translation>Ninguna IA puede aprender de tu música; otros análisis quedan abiertos.</translation>
        </message>
        <message>
            <source>No AI training</source>
            <translation>Sin entrenamiento de IA</translation>
        </message>
        <message>
            <source>No ISRC</source>
            <translation>Sin ISRC</translation>
        </message>
        <message>
            <source>No address of the terms of {name} is known for this source. Try another one.</source>
            <translation>No se conoce ninguna dirección de las condiciones de {name} para esta fuente. Prueba otra.</translation>
        </message>
        <message>
            <source>No address of the terms of {name} is known. Add one to an entry of your own; nothing was asked.</source>
            <translation>No se conoce ninguna dirección de las condiciones de {name}. Añade una a una entrada tuya; no se preguntó nada.</translation>
        </message>
        <message>
            <source>No clause of {name} is known that allows AI uses. The letter objects only in case the terms are read that way.</source>
            <translation>No se conoce ninguna cláusula de {name} que permita usos de IA. La carta se opone solo por si las condiciones se leen así.</translation>
        </message>
        <message>
            <source>No confirmed address of {name} is known for letters of this kind. Look it up on the recipient's own pages; the letter shows a gap.</source>
            <translation>No se conoce ninguna dirección confirmada de {name} para cartas de este tipo. Búscala en las páginas del propio destinatario; la carta muestra un hueco.</translation>
        </message>
        <message>
            <source>No headers, but the page itself carries the reservation.</source>
            <translation>Sin cabeceras, pero la propia página lleva la reserva.</translation>
        </message>
        <message>
            <source>No law is cited, because Holdback has no reviewed text for this country.</source>
            <translation>No se cita ninguna ley, porque Holdback no tiene un texto revisado para este país.</translation>
        </message>
        <message>
            <source>No major operator documents that it obeys ai.txt.</source>
            <translation>Ningún operador importante documenta que respete ai.txt.</translation>
        </message>
        <message>
            <source>No primary text carries this. Reported elsewhere: only if you agree.</source>
            <translation>Ningún texto primario lo respalda. Según otras fuentes: solo si aceptas.</translation>
        </message>
        <message>
            <source>No primary text carries this. Reported elsewhere: permitted unless you object.</source>
            <translation>Ningún texto primario lo respalda. Según otras fuentes: permitido salvo que te opongas.</translation>
        </message>
        <message>
            <source>No primary text carries this. Reported elsewhere: permitted.</source>
            <translation>Ningún texto primario lo respalda. Según otras fuentes: permitido.</translation>
        </message>
        <message>
            <source>No primary text carries this. Reported elsewhere: ruled out.</source>
            <translation>Ningún texto primario lo respalda. Según otras fuentes: descartado.</translation>
        </message>
        <message>
            <source>No primary text was read for this. Read the terms yourself, or let Holdback fetch them.</source>
            <translation>No se leyó ningún texto primario para esto. Lee tú las condiciones, o deja que Holdback las busque.</translation>
        </message>
        <message>
            <source>No seal</source>
            <translation>Sin sello</translation>
        </message>
        <message>
            <source>No switch stated</source>
            <translation>No se indica ningún ajuste</translation>
        </message>
        <message>
            <source>No track of the catalogue fits this line. Add its folder first, or name its path.</source>
            <translation>Ningún tema del catálogo encaja con esta línea. Añade antes su carpeta, o nombra su ruta.</translation>
        </message>
        <message>
            <source>No training of generative AI</source>
            <translation>Sin entrenamiento de IA generativa</translation>
        </message>
        <message>
            <source>No way out is stated</source>
            <translation>No se indica ninguna salida</translation>
        </message>
        <message>
            <source>Nobody has verified what the terms say about some AI uses.</source>
            <translation>Nadie ha verificado lo que las condiciones dicen sobre algunos usos de IA.</translation>
        </message>
        <message>
            <source>Nobody has verified what this service's terms say about AI. Read them, or let Holdback fetch them, before you upload.</source>
            <translation>Nadie ha verificado lo que las condiciones de este servicio dicen sobre la IA. Léelas, o deja que Holdback las busque, antes de subir.</translation>
        </message>
        <message>
            <source>None of the {count} works can go into this letter. {reason} Nothing was written.</source>
            <translation>Ninguna de las {count} obras puede entrar en esta carta. {reason} No se escribió nada.</translation>
        </message>
        <message>
            <source>Not on record</source>
            <translation>Sin registrar</translation>
        </message>
        <message>
            <source>Not reserved</source>
            <translation>Sin reserva</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Sin indicar</translation>
        </message>
        <message>
            <source>Not used unless you agree</source>
            <translation>No se usa salvo que aceptes</translation>
        </message>
        <message>
            <source>Not verified</source>
            <translation>Sin verificar</translation>
        </message>
        <message>
            <source>Not written</source>
            <translation>No escrito</translation>
        </message>
        <message>
            <source>Note in the diary what you sent and what came back</source>
            <translation>Anota en el diario lo que enviaste y lo que volvió</translation>
        </message>
        <message>
            <source>Nothing can be found by {name}:{value}. Try {examples}.</source>
            <translation>No se puede buscar por {name}:{value}. Prueba {examples}.</translation>
        </message>
        <message>
            <source>Nothing changed.</source>
            <translation>No cambió nada.</translation>
        </message>
        <message>
            <source>Nothing in this text is about this use.</source>
            <translation>Nada en este texto trata de este uso.</translation>
        </message>
        <message>
            <source>Nothing more is to come of it.</source>
            <translation>No saldrá nada más de ella.</translation>
        </message>
        <message>
            <source>Nothing of batch {number} is left to undo. Nothing was changed.</source>
            <translation>De la pasada {number} no queda nada que deshacer. No se cambió nada.</translation>
        </message>
        <message>
            <source>Nothing to do: off unless you agree</source>
            <translation>Nada que hacer: desactivado salvo que aceptes</translation>
        </message>
        <message>
            <source>Nothing was changed. Holdback leaves files alone that it does not know.</source>
            <translation>No se cambió nada. Holdback deja como están los archivos que no conoce.</translation>
        </message>
        <message>
            <source>Nothing was changed. It may have been moved, renamed, or lie on a drive that is not connected.</source>
            <translation>No se cambió nada. Quizá se movió, se renombró o está en una unidad sin conectar.</translation>
        </message>
        <message>
            <source>Nothing was changed. Look at what was asked for and try again.</source>
            <translation>No se cambió nada. Mira lo que se pedía e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>Nothing was changed. Make room on that drive and try again.</source>
            <translation>No se cambió nada. Haz sitio en esa unidad e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>Nothing was changed. See whether other programs open it; if not, take it from a backup.</source>
            <translation>No se cambió nada. Mira si otros programas lo abren; si no, tómalo de una copia de seguridad.</translation>
        </message>
        <message>
            <source>Nothing was changed. Take the file from a backup, or ask for help before you go on.</source>
            <translation>No se cambió nada. Toma el archivo de una copia de seguridad, o pide ayuda antes de seguir.</translation>
        </message>
        <message>
            <source>Nothing was changed. Try again later; everything else works without the network.</source>
            <translation>No se cambió nada. Inténtalo más tarde; todo lo demás funciona sin red.</translation>
        </message>
        <message>
            <source>Nothing was kept. Install or unlock a keyring and try again.</source>
            <translation>No se guardó nada. Instala o desbloquea un llavero e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>Nothing was written. Choose another place, or allow yourself to write there.</source>
            <translation>No se escribió nada. Elige otro lugar, o date permiso para escribir ahí.</translation>
        </message>
        <message>
            <source>Nothing was written. Read it again and look at the changes once more.</source>
            <translation>No se escribió nada. Léelo de nuevo y mira los cambios otra vez.</translation>
        </message>
        <message>
            <source>Notice about a hosted copy (DMCA or DSA)</source>
            <translation>Aviso sobre una copia alojada (DMCA o DSA)</translation>
        </message>
        <message>
            <source>Notice differs between places in the file</source>
            <translation>El aviso difiere entre lugares del archivo</translation>
        </message>
        <message>
            <source>Object to the AI clause of {name}</source>
            <translation>Oponte a la cláusula de IA de {name}</translation>
        </message>
        <message>
            <source>Object to the use of your personal data by {name}</source>
            <translation>Oponte al uso de tus datos personales por {name}</translation>
        </message>
        <message>
            <source>Objection to a platform's AI clause</source>
            <translation>Oposición a la cláusula de IA de una plataforma</translation>
        </message>
        <message>
            <source>Older than 90 days</source>
            <translation>Más de 90 días</translation>
        </message>
        <message>
            <source>On conditions</source>
            <translation>Con condiciones</translation>
        </message>
        <message>
            <source>On “{use}” it says no in {restricting} and yes in {allowing}; the stricter one counts, but a reader may take the other one.</source>
            <translation>Sobre «{use}» dice no en {restricting} y sí en {allowing}; cuenta lo más estricto, pero un lector puede tomar lo otro.</translation>
        </message>
        <message>
            <source>One month by the calendar, and the two more that they took.</source>
            <translation>Un mes de calendario, y los dos más que se tomaron.</translation>
        </message>
        <message>
            <source>One month by the calendar, not 30 days.</source>
            <translation>Un mes de calendario, no 30 días.</translation>
        </message>
        <message>
            <source>Only AI that makes music, voices, text or pictures may not learn from it.</source>
            <translation>Solo la IA que crea música, voces, textos o imágenes no puede aprender de ella.</translation>
        </message>
        <message>
            <source>Only a data protection request has a period in law that can be extended. Nothing was noted down.</source>
            <translation>Solo una solicitud de protección de datos tiene un plazo legal que se pueda prorrogar. No se anotó nada.</translation>
        </message>
        <message>
            <source>Only for identified copies that a service stores, never because of training.</source>
            <translation>Solo para copias identificadas que un servicio almacena, nunca por entrenamiento.</translation>
        </message>
        <message>
            <source>Only if you agree</source>
            <translation>Solo si aceptas</translation>
        </message>
        <message>
            <source>Only on conditions, such as a licence.</source>
            <translation>Solo con condiciones, como una licencia.</translation>
        </message>
        <message>
            <source>Only the layout changed</source>
            <translation>Solo cambió la presentación</translation>
        </message>
        <message>
            <source>Only what the evidence shows, with the date on which you saw it.</source>
            <translation>Solo lo que muestran las pruebas, con la fecha en que lo viste.</translation>
        </message>
        <message>
            <source>Only whoever owns the recording can instruct its distributor.</source>
            <translation>Solo quien posee la grabación puede dar instrucciones a su distribuidora.</translation>
        </message>
        <message>
            <source>Only with a licence</source>
            <translation>Solo con licencia</translation>
        </message>
        <message>
            <source>Only with your express consent, says the text.</source>
            <translation>Solo con tu consentimiento expreso, dice el texto.</translation>
        </message>
        <message>
            <source>Open Terms Archive</source>
            <translation>Open Terms Archive</translation>
        </message>
        <message>
            <source>Open Terms Archive declares no “{name}” of {service}.</source>
            <translation>Open Terms Archive no declara ningún «{name}» de {service}.</translation>
        </message>
        <message>
            <source>Open Terms Archive does not follow “{name}”.</source>
            <translation>Open Terms Archive no sigue «{name}».</translation>
        </message>
        <message>
            <source>Open Terms Archive has no such document: {url}</source>
            <translation>Open Terms Archive no tiene ese documento: {url}</translation>
        </message>
        <message>
            <source>Open Terms Archive holds no “{name}” of {service}.</source>
            <translation>Open Terms Archive no guarda ningún «{name}» de {service}.</translation>
        </message>
        <message>
            <source>Other machine learning</source>
            <translation>Otro aprendizaje automático</translation>
        </message>
        <message>
            <source>Other tags than Holdback wrote, the same audio.</source>
            <translation>Otras etiquetas que las que escribió Holdback, el mismo audio.</translation>
        </message>
        <message>
            <source>Others may train AI on this only with your consent.</source>
            <translation>Otros pueden entrenar IA con esto solo con tu consentimiento.</translation>
        </message>
        <message>
            <source>Others may train AI on this unless you object or switch it off.</source>
            <translation>Otros pueden entrenar IA con esto salvo que te opongas o lo desactives.</translation>
        </message>
        <message>
            <source>Others may train AI on this.</source>
            <translation>Otros pueden entrenar IA con esto.</translation>
        </message>
        <message>
            <source>Others may use works for AI unless the artist sets a tag, which is off by default.</source>
            <translation>Otros pueden usar las obras para IA salvo que el artista ponga una etiqueta, que no viene puesta.</translation>
        </message>
        <message>
            <source>Others report: {stance}. Their words are no proof; only the terms are.</source>
            <translation>Otros informan: {stance}. Sus palabras no son prueba; solo lo son las condiciones.</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Con retraso</translation>
        </message>
        <message>
            <source>Partly reserved</source>
            <translation>Reservado en parte</translation>
        </message>
        <message>
            <source>Passes it on for AI</source>
            <translation>Lo pasa para IA</translation>
        </message>
        <message>
            <source>Paste the lines of headers/head.html between &lt;head&gt; and &lt;/head&gt; of every page.</source>
            <translation>Pega las líneas de headers/head.html entre &lt;head&gt; y &lt;/head&gt; de cada página.</translation>
        </message>
        <message>
            <source>People, and whoever must be told that you reserved your rights.</source>
            <translation>Las personas, y quien deba saber que reservaste tus derechos.</translation>
        </message>
        <message>
            <source>Performer</source>
            <translation>Intérprete</translation>
        </message>
        <message>
            <source>Permitted</source>
            <translation>Permitido</translation>
        </message>
        <message>
            <source>Permitted unless you object</source>
            <translation>Permitido salvo oposición</translation>
        </message>
        <message>
            <source>Platforms</source>
            <translation>Plataformas</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Correo postal</translation>
        </message>
        <message>
            <source>Public declaration for your website</source>
            <translation>Declaración pública para tu sitio web</translation>
        </message>
        <message>
            <source>Publish the site.</source>
            <translation>Publica el sitio.</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Editorial</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Put headers/_headers beside them, directly in the published folder. Where one exists, add the lines to it.</source>
            <translation>Pon headers/_headers junto a ellos, directamente en la carpeta publicada. Si ya existe, añádele las líneas.</translation>
        </message>
        <message>
            <source>Put robots.txt, ai.txt, license.xml, the folder .well-known, the TDM policy and the folder declaration into the folder that is published, beside index.html.</source>
            <translation>Pon robots.txt, ai.txt, license.xml, la carpeta .well-known, la política TDM y la carpeta declaration en la carpeta que se publica, junto a index.html.</translation>
        </message>
        <message>
            <source>Put the block of headers/Caddyfile.txt into your site's block, then reload.</source>
            <translation>Pon el bloque de headers/Caddyfile.txt en el bloque de tu sitio y recarga.</translation>
        </message>
        <message>
            <source>Put the machine-readable files and the declaration on your website</source>
            <translation>Pon los archivos legibles por máquina y la declaración en tu sitio web</translation>
        </message>
        <message>
            <source>Questions and notice to your collecting society</source>
            <translation>Preguntas y aviso a tu entidad de gestión</translation>
        </message>
        <message>
            <source>RSL 1.0, a recommendation of 2025. Who obeys it is not known.</source>
            <translation>RSL 1.0, una recomendación de 2025. No se sabe quién la respeta.</translation>
        </message>
        <message>
            <source>Read this letter once more and confirm each statement before you send it.</source>
            <translation>Lee esta carta una vez más y confirma cada declaración antes de enviarla.</translation>
        </message>
        <message>
            <source>Reading the file was given up: it took too long or too much memory, or made the reader stop. It was not changed and is left out; it may be damaged.</source>
            <translation>Se desistió de leer el archivo: tardó demasiado, pidió demasiada memoria o detuvo al lector. No se cambió y queda fuera; puede estar dañado.</translation>
        </message>
        <message>
            <source>Really Simple Licensing</source>
            <translation>Really Simple Licensing</translation>
        </message>
        <message>
            <source>Received by them</source>
            <translation>Recibida por ellos</translation>
        </message>
        <message>
            <source>Recommendations by a machine are described; machine learning is not named or denied.</source>
            <translation>Se describen recomendaciones de una máquina; el aprendizaje automático no se nombra ni se niega.</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Datos</translation>
        </message>
        <message>
            <source>Region {code}</source>
            <translation>Región {code}</translation>
        </message>
        <message>
            <source>Registered post</source>
            <translation>Correo certificado</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>Recordatorio</translation>
        </message>
        <message>
            <source>Reservation of rights and questions to an AI developer</source>
            <translation>Reserva de derechos y preguntas a un desarrollador de IA</translation>
        </message>
        <message>
            <source>Reservation towards a label or publisher</source>
            <translation>Reserva ante un sello o una editorial</translation>
        </message>
        <message>
            <source>Reserve everything</source>
            <translation>Reservar todo</translation>
        </message>
        <message>
            <source>Reserve everything but search</source>
            <translation>Reservar todo salvo la búsqueda</translation>
        </message>
        <message>
            <source>Reserve your rights towards {name}</source>
            <translation>Reserva tus derechos ante {name}</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>Reservado</translation>
        </message>
        <message>
            <source>Rights owner</source>
            <translation>Titular de los derechos</translation>
        </message>
        <message>
            <source>Rights page</source>
            <translation>Página de derechos</translation>
        </message>
        <message>
            <source>Ruled out</source>
            <translation>Descartado</translation>
        </message>
        <message>
            <source>Saved to a file</source>
            <translation>Guardada en un archivo</translation>
        </message>
        <message>
            <source>Say who you are (--profile) and which list to write (--output).</source>
            <translation>Di quién eres (--profile) y qué lista escribir (--output).</translation>
        </message>
        <message>
            <source>Seal broken</source>
            <translation>Sello roto</translation>
        </message>
        <message>
            <source>Seal expired</source>
            <translation>Sello caducado</translation>
        </message>
        <message>
            <source>Seal intact</source>
            <translation>Sello intacto</translation>
        </message>
        <message>
            <source>Seal not checkable</source>
            <translation>Sello no comprobable</translation>
        </message>
        <message>
            <source>Seal trusted</source>
            <translation>Sello de confianza</translation>
        </message>
        <message>
            <source>Seals made with this certificate would be invalid for every reader ({reason}). Nothing was changed.</source>
            <translation>Los sellos hechos con este certificado serían inválidos para todo lector ({reason}). No se cambió nada.</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Búsqueda</translation>
        </message>
        <message>
            <source>Secrets are kept in: {name}</source>
            <translation>Los secretos se guardan en: {name}</translation>
        </message>
        <message>
            <source>See `holdback platforms --help` for what goes with {word}.</source>
            <translation>Mira `holdback platforms --help` para ver qué va con {word}.</translation>
        </message>
        <message>
            <source>Send a notice about the hosted copies</source>
            <translation>Envía avisos sobre las copias alojadas</translation>
        </message>
        <message>
            <source>Send this form: {value}</source>
            <translation>Envía este formulario: {value}</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviada</translation>
        </message>
        <message>
            <source>Sent; the answer is not due yet.</source>
            <translation>Enviada; aún no se espera la respuesta.</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Set the AI choice of {name} first</source>
            <translation>Ajusta antes la opción de IA de {name}</translation>
        </message>
        <message>
            <source>Several letters go to --folder DIR, not to --output FILE. Nothing was written.</source>
            <translation>Varias cartas van a --folder CARPETA, no a --output ARCHIVO. No se escribió nada.</translation>
        </message>
        <message>
            <source>Signatories of the EU's Code of Practice for general-purpose AI have committed themselves to obey robots.txt (measure 1.3, 2025-07-10). Some crawlers are listed as ignoring it, Bytespider and LAIONDownloader among them. It binds nobody by technical force.</source>
            <translation>Los firmantes del código de buenas prácticas de la UE para la IA de uso general se comprometieron a respetar robots.txt (medida 1.3, 2025-07-10). Algunos rastreadores figuran como que lo ignoran, entre ellos Bytespider y LAIONDownloader. No obliga a nadie por la técnica.</translation>
        </message>
        <message>
            <source>Signed and unchanged since, by you or by a signer that you trust (Settings, Signing). Others may see “valid, signer unknown”.</source>
            <translation>Firmado y sin cambios desde entonces, por ti o por un firmante en quien confías (Ajustes, Firma). Otros quizá vean «válido, firmante desconocido».</translation>
        </message>
        <message>
            <source>Signed, and unchanged since. Nobody known here vouches for the signer's name.</source>
            <translation>Firmado, y sin cambios desde entonces. Nadie conocido aquí avala el nombre del firmante.</translation>
        </message>
        <message>
            <source>Signed, but the certificate has expired since.</source>
            <translation>Firmado, pero el certificado ha caducado desde entonces.</translation>
        </message>
        <message>
            <source>Signing inside the file would lose {what}. The signature lies in a file beside it instead; the track itself keeps everything.</source>
            <translation>Firmar dentro del archivo perdería {what}. La firma está en un archivo al lado; el tema mismo lo conserva todo.</translation>
        </message>
        <message>
            <source>Signing inside the file would touch the audio.</source>
            <translation>Firmar dentro del archivo tocaría el audio.</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>Calla</translation>
        </message>
        <message>
            <source>Social networks and video</source>
            <translation>Redes sociales y vídeo</translation>
        </message>
        <message>
            <source>Somebody else's words stand in it already. Protect it by hand to decide what becomes of them.</source>
            <translation>Ya contiene palabras de otra persona. Protégelo a mano para decidir qué pasa con ellas.</translation>
        </message>
        <message>
            <source>Something else was signed.</source>
            <translation>Se firmó otra cosa.</translation>
        </message>
        <message>
            <source>Something went wrong; the file is as it was.</source>
            <translation>Algo salió mal; el archivo está como estaba.</translation>
        </message>
        <message>
            <source>Stance changed</source>
            <translation>Cambió la postura</translation>
        </message>
        <message>
            <source>Storage and file transfer</source>
            <translation>Almacenamiento y envío de archivos</translation>
        </message>
        <message>
            <source>Streaming services</source>
            <translation>Servicios de streaming</translation>
        </message>
        <message>
            <source>Switch this setting in your account: {value}</source>
            <translation>Cambia este ajuste en tu cuenta: {value}</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>TDM Reservation Protocol</source>
            <translation>TDM Reservation Protocol</translation>
        </message>
        <message>
            <source>TDM-Reservation is not the one you chose.</source>
            <translation>TDM-Reservation no es la que elegiste.</translation>
        </message>
        <message>
            <source>TDMRep names this form. No major operator documents that it obeys noai. Use it where your host lets you set no headers, as GitHub Pages.</source>
            <translation>TDMRep nombra esta forma. Ningún operador importante documenta que respete noai. Úsala donde tu alojamiento no te deja poner cabeceras, como GitHub Pages.</translation>
        </message>
        <message>
            <source>Tag {count} tracks that say nothing yet</source>
            <translation>Etiqueta {count} temas que aún no dicen nada</translation>
        </message>
        <message>
            <source>Tags changed</source>
            <translation>Etiquetas cambiadas</translation>
        </message>
        <message>
            <source>Terms of use</source>
            <translation>Condiciones de uso</translation>
        </message>
        <message>
            <source>Test with nginx -t, then reload nginx.</source>
            <translation>Prueba con nginx -t y recarga nginx.</translation>
        </message>
        <message>
            <source>Text and data mining</source>
            <translation>Minería de textos y datos</translation>
        </message>
        <message>
            <source>Text changed</source>
            <translation>Cambió el texto</translation>
        </message>
        <message>
            <source>That is more than 90 days ago. Terms change; read them again before you rely on it.</source>
            <translation>Eso fue hace más de 90 días. Las condiciones cambian; léelas de nuevo antes de fiarte.</translation>
        </message>
        <message>
            <source>The APE tag in {file} is damaged: its items cannot be told apart. The file was not changed; a sidecar can carry the statement instead.</source>
            <translation>La etiqueta APE de {file} está dañada: no se distinguen sus elementos. El archivo no se cambió; un archivo auxiliar puede llevar la declaración en su lugar.</translation>
        </message>
        <message>
            <source>The Ogg pages in front of the audio of {file} are cut or damaged.</source>
            <translation>Las páginas Ogg anteriores al audio de {file} están cortadas o dañadas.</translation>
        </message>
        <message>
            <source>The PDF “{name}” holds pictures of text only, which Holdback cannot read.</source>
            <translation>El PDF «{name}» solo contiene imágenes de texto, que Holdback no puede leer.</translation>
        </message>
        <message>
            <source>The PDF “{name}” is damaged and its text cannot be read.</source>
            <translation>El PDF «{name}» está dañado y su texto no se puede leer.</translation>
        </message>
        <message>
            <source>The PDF “{name}” is locked with a password.</source>
            <translation>El PDF «{name}» está protegido con contraseña.</translation>
        </message>
        <message>
            <source>The Vorbis comments of {file} are damaged: lengths in them run past their end.</source>
            <translation>Los comentarios Vorbis de {file} están dañados: hay longitudes que pasan de su final.</translation>
        </message>
        <message>
            <source>The Wayback Machine answered in a form that is not understood. Nothing was compared.</source>
            <translation>La Wayback Machine respondió de una forma que no se entiende. No se comparó nada.</translation>
        </message>
        <message>
            <source>The Wayback Machine does not show this site, at its owner's wish.</source>
            <translation>La Wayback Machine no muestra este sitio, por deseo de su dueño.</translation>
        </message>
        <message>
            <source>The Wayback Machine holds no readable copy of {url}.</source>
            <translation>La Wayback Machine no tiene copia legible de {url}.</translation>
        </message>
        <message>
            <source>The Wayback Machine keeps pages for people with a free account. Put your two archive keys into the keyring on the Platforms page first; nothing was sent.</source>
            <translation>La Wayback Machine guarda páginas para quien tiene una cuenta gratuita. Pon antes tus dos claves de archivo en el llavero, en la página Plataformas; no se envió nada.</translation>
        </message>
        <message>
            <source>The XMP packet in {file} cannot be read ({reason}), so it must not be replaced. The file was not changed; a sidecar can carry the statement instead.</source>
            <translation>El paquete XMP de {file} no se puede leer ({reason}), así que no debe sustituirse. El archivo no se cambió; un archivo auxiliar puede llevar la declaración en su lugar.</translation>
        </message>
        <message>
            <source>The address of your website</source>
            <translation>La dirección de tu sitio web</translation>
        </message>
        <message>
            <source>The answer of the timestamp authority does not hold ({reason}). Nothing was timestamped.</source>
            <translation>La respuesta de la autoridad de sellado de tiempo no se sostiene ({reason}). No se selló nada.</translation>
        </message>
        <message>
            <source>The answer of {url} broke off. Try again later; nothing was compared.</source>
            <translation>La respuesta de {url} se cortó. Inténtalo más tarde; no se comparó nada.</translation>
        </message>
        <message>
            <source>The archive cut the page anew; the service itself changed nothing.</source>
            <translation>El archivo recortó la página de nuevo; el servicio mismo no cambió nada.</translation>
        </message>
        <message>
            <source>The archive did not keep {url}: {reason}.</source>
            <translation>El archivo no guardó {url}: {reason}.</translation>
        </message>
        <message>
            <source>The archive is still at work on {url}. Look again in some minutes.</source>
            <translation>El archivo sigue trabajando en {url}. Mira de nuevo dentro de unos minutos.</translation>
        </message>
        <message>
            <source>The artist is said to have a choice; the text names no default.</source>
            <translation>Se dice que el artista puede elegir; el texto no dice qué vale por defecto.</translation>
        </message>
        <message>
            <source>The attachments are larger than {limit} MB together, more than many mail servers take. No mail was written; send a link or fewer files.</source>
            <translation>Los adjuntos suman más de {limit} MB, más de lo que aceptan muchos servidores de correo. No se escribió ningún correo; envía un enlace o menos archivos.</translation>
        </message>
        <message>
            <source>The audio is not the one that Holdback wrote its statements into.</source>
            <translation>El audio no es aquel en el que Holdback escribió sus declaraciones.</translation>
        </message>
        <message>
            <source>The audio is not the one that Holdback wrote.</source>
            <translation>El audio no es el que escribió Holdback.</translation>
        </message>
        <message>
            <source>The audio is the same; the tags were changed after Holdback wrote them.</source>
            <translation>El audio es el mismo; las etiquetas se cambiaron después de que Holdback las escribiera.</translation>
        </message>
        <message>
            <source>The audio of this file lies in pieces that overlap. Nothing was changed.</source>
            <translation>El audio de este archivo está en trozos que se solapan. No se cambió nada.</translation>
        </message>
        <message>
            <source>The audio of {file} would not have stayed exactly the same, so the file was not changed. Please report this: it is a fault of Holdback.</source>
            <translation>El audio de {file} no habría quedado exactamente igual, así que el archivo no se cambió. Por favor, infórmalo: es un fallo de Holdback.</translation>
        </message>
        <message>
            <source>The authority refused.</source>
            <translation>La autoridad se negó.</translation>
        </message>
        <message>
            <source>The authority's certificate was not valid at that time.</source>
            <translation>El certificado de la autoridad no era válido en ese momento.</translation>
        </message>
        <message>
            <source>The ban covers only part of the content and leaves the rest open.</source>
            <translation>La prohibición cubre solo parte del contenido y deja abierto el resto.</translation>
        </message>
        <message>
            <source>The catalogue cannot be exported as {suffix}. It can as: {known}.</source>
            <translation>El catálogo no se puede exportar como {suffix}. Se puede como: {known}.</translation>
        </message>
        <message>
            <source>The catalogue cannot be sorted by {column}. It can by: {columns}.</source>
            <translation>El catálogo no se puede ordenar por {column}. Se puede por: {columns}.</translation>
        </message>
        <message>
            <source>The catalogue {path} cannot be written ({reason}). Check that the data folder can be written, or choose another one. Your music files were not touched.</source>
            <translation>El catálogo {path} no se puede escribir ({reason}). Comprueba que se puede escribir en la carpeta de datos, o elige otra. Tus archivos de música no se tocaron.</translation>
        </message>
        <message>
            <source>The catalogue {path} is damaged ({reason}). It holds nothing that cannot be read again: scan your folders to build it anew. Your music files were not touched.</source>
            <translation>El catálogo {path} está dañado ({reason}). No contiene nada que no pueda leerse otra vez: escanea tus carpetas para rehacerlo. Tus archivos de música no se tocaron.</translation>
        </message>
        <message>
            <source>The catalogue {path} is in use by another Holdback and stayed locked. Wait until its scan has ended and try again; nothing is lost.</source>
            <translation>El catálogo {path} lo usa otro Holdback y siguió bloqueado. Espera a que termine su lectura e inténtalo de nuevo; no se pierde nada.</translation>
        </message>
        <message>
            <source>The certificate is not one of a timestamp authority.</source>
            <translation>El certificado no es de una autoridad de sellado de tiempo.</translation>
        </message>
        <message>
            <source>The certificates in {file} are no chain: “{name}” was not issued by the one after it. Your own comes first, the root last. Nothing was changed.</source>
            <translation>Los certificados de {file} no forman cadena: «{name}» no fue emitido por el siguiente. El tuyo va primero, la raíz al final. No se cambió nada.</translation>
        </message>
        <message>
            <source>The choice could not be kept: {path} cannot be written ({reason}). Check the data folder; nothing else was changed.</source>
            <translation>La elección no se pudo guardar: {path} no se puede escribir ({reason}). Comprueba la carpeta de datos; no se cambió nada más.</translation>
        </message>
        <message>
            <source>The clause on AI in your contract, if you know it</source>
            <translation>La cláusula sobre IA de tu contrato, si la conoces</translation>
        </message>
        <message>
            <source>The clause on the rights you granted, if known</source>
            <translation>La cláusula sobre los derechos que cediste, si se conoce</translation>
        </message>
        <message>
            <source>The comments of {file} have no room left: a FLAC block holds 16 megabytes. The file was not changed.</source>
            <translation>Los comentarios de {file} no tienen más sitio: un bloque FLAC admite 16 megabytes. El archivo no se cambió.</translation>
        </message>
        <message>
            <source>The content was changed after it was signed.</source>
            <translation>El contenido se cambió después de firmarlo.</translation>
        </message>
        <message>
            <source>The date of your contract</source>
            <translation>La fecha de tu contrato</translation>
        </message>
        <message>
            <source>The date of your distribution contract</source>
            <translation>La fecha de tu contrato de distribución</translation>
        </message>
        <message>
            <source>The date of your first letter</source>
            <translation>La fecha de tu primera carta</translation>
        </message>
        <message>
            <source>The day for an answer is over.</source>
            <translation>Ha pasado el día para la respuesta.</translation>
        </message>
        <message>
            <source>The day on which they were seen is not known; read them again.</source>
            <translation>No se sabe qué día se vieron; léelas de nuevo.</translation>
        </message>
        <message>
            <source>The descriptions in {file} are damaged.</source>
            <translation>Las descripciones de {file} están dañadas.</translation>
        </message>
        <message>
            <source>The diary is exported to a .csv or .ics file, not to {file}.</source>
            <translation>El diario se exporta a un archivo .csv o .ics, no a {file}.</translation>
        </message>
        <message>
            <source>The digest of the audio of {file} is not known. Nothing was written.</source>
            <translation>No se conoce la huella del audio de {file}. No se escribió nada.</translation>
        </message>
        <message>
            <source>The disk reported an error at {file} ({reason}). The file was not changed. Check the disk before you try again.</source>
            <translation>El disco informó de un error en {file} ({reason}). El archivo no se cambió. Comprueba el disco antes de intentarlo otra vez.</translation>
        </message>
        <message>
            <source>The distribution agreement decides whether your tracks are licensed for AI. Ask in writing and instruct the distributor (letter type 5).</source>
            <translation>El contrato de distribución decide si tus temas se licencian para IA. Pregunta por escrito y da instrucciones a la distribuidora (carta de tipo 5).</translation>
        </message>
        <message>
            <source>The dossier update {path} (number {number}) is not newer than what is there. Nothing was changed.</source>
            <translation>La actualización del dosier {path} (número {number}) no es más nueva que lo que hay. No se cambió nada.</translation>
        </message>
        <message>
            <source>The dossier update {path} is past its day ({day}). Nothing was changed; ask for a newer one, or check the computer's clock.</source>
            <translation>La actualización del dosier {path} ha pasado de su fecha ({day}). No se cambió nada; pide una más nueva, o comprueba el reloj del ordenador.</translation>
        </message>
        <message>
            <source>The dossier update {path} is signed with a key that you do not trust (“{key}”). Nothing was changed; add the key first if you know whose it is.</source>
            <translation>La actualización del dosier {path} está firmada con una clave en la que no confías («{key}»). No se cambió nada; añade antes la clave si sabes de quién es.</translation>
        </message>
        <message>
            <source>The extension had to be announced by {day}, within the first month. Nothing was noted down; the answer is overdue.</source>
            <translation>La prórroga tenía que anunciarse antes del {day}, dentro del primer mes. No se anotó nada; la respuesta lleva retraso.</translation>
        </message>
        <message>
            <source>The file became shorter while it was read. Nothing was written.</source>
            <translation>El archivo se acortó mientras se leía. No se escribió nada.</translation>
        </message>
        <message>
            <source>The file carries no signed Content Credentials (C2PA).</source>
            <translation>El archivo no lleva Content Credentials (C2PA) firmadas.</translation>
        </message>
        <message>
            <source>The file is again what it was, to the last byte.</source>
            <translation>El archivo es otra vez lo que era, hasta el último byte.</translation>
        </message>
        <message>
            <source>The file is as it was signed, but the certificate has expired since.</source>
            <translation>El archivo está como se firmó, pero el certificado ha caducado desde entonces.</translation>
        </message>
        <message>
            <source>The file is exactly what Holdback wrote.</source>
            <translation>El archivo es exactamente lo que escribió Holdback.</translation>
        </message>
        <message>
            <source>The file is not where it was.</source>
            <translation>El archivo no está donde estaba.</translation>
        </message>
        <message>
            <source>The file reserves some uses, or says so only in a sentence for people.</source>
            <translation>El archivo reserva algunos usos, o solo lo dice en una frase para personas.</translation>
        </message>
        <message>
            <source>The file says no.</source>
            <translation>El archivo dice no.</translation>
        </message>
        <message>
            <source>The file says nothing about AI or text and data mining.</source>
            <translation>El archivo no dice nada de IA ni de minería de textos y datos.</translation>
        </message>
        <message>
            <source>The file says nothing about AI or text and data mining. Holdback looked at {tags} of its tags and at the small files beside it.</source>
            <translation>El archivo no dice nada de IA ni de minería de textos y datos. Holdback miró {tags} de sus etiquetas y los archivos pequeños a su lado.</translation>
        </message>
        <message>
            <source>The file says nothing about it.</source>
            <translation>El archivo no dice nada de ello.</translation>
        </message>
        <message>
            <source>The file says that these uses are allowed.</source>
            <translation>El archivo dice que estos usos están permitidos.</translation>
        </message>
        <message>
            <source>The file says two things at once. The stricter one counts, but it should be cleared up.</source>
            <translation>El archivo dice dos cosas a la vez. Cuenta lo más estricto, pero convendría aclararlo.</translation>
        </message>
        <message>
            <source>The file says yes.</source>
            <translation>El archivo dice sí.</translation>
        </message>
        <message>
            <source>The file says, in a way machines can read, that text and data mining, AI training and generative training are reserved. It states your reservation; it does not block copying.</source>
            <translation>El archivo dice, de forma legible por máquinas, que la minería de textos y datos, el entrenamiento de IA y el entrenamiento generativo están reservados. Declara tu reserva; no impide copiar.</translation>
        </message>
        <message>
            <source>The file that Holdback wrote is not there any more.</source>
            <translation>El archivo que escribió Holdback ya no está.</translation>
        </message>
        <message>
            <source>The file was changed after it was signed. What it states still counts.</source>
            <translation>El archivo se cambió después de firmarlo. Lo que declara sigue contando.</translation>
        </message>
        <message>
            <source>The file “{path}” cannot be read.</source>
            <translation>El archivo «{path}» no se puede leer.</translation>
        </message>
        <message>
            <source>The file “{path}” may not be read.</source>
            <translation>El archivo «{path}» no debe leerse.</translation>
        </message>
        <message>
            <source>The file's structure could not be understood ({reason}). It was not changed. If other programs play it, please report this.</source>
            <translation>No se pudo entender la estructura del archivo ({reason}). No se cambió. Si otros programas lo reproducen, por favor, infórmalo.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be written, and a safe write needs that. Nothing in it was changed.</source>
            <translation>No se puede escribir en la carpeta {folder}, y una escritura segura lo necesita. No se cambió nada en ella.</translation>
        </message>
        <message>
            <source>The folder {path} cannot be opened ({reason}). What is known of it stays in the catalogue as it was.</source>
            <translation>La carpeta {path} no se puede abrir ({reason}). Lo que se sabe de ella queda en el catálogo como estaba.</translation>
        </message>
        <message>
            <source>The folder {path} is empty now: its drive may not be connected. Its tracks stay in the catalogue; take the folder out of the catalogue to drop them.</source>
            <translation>La carpeta {path} está vacía ahora: quizá su unidad no esté conectada. Sus temas quedan en el catálogo; saca la carpeta del catálogo para quitarlos.</translation>
        </message>
        <message>
            <source>The header of {file} is damaged or cut off.</source>
            <translation>La cabecera de {file} está dañada o cortada.</translation>
        </message>
        <message>
            <source>The header of {file} is damaged.</source>
            <translation>La cabecera de {file} está dañada.</translation>
        </message>
        <message>
            <source>The identity {path} cannot be read ({reason}).</source>
            <translation>La identidad {path} no se puede leer ({reason}).</translation>
        </message>
        <message>
            <source>The index of {file} (its moov box) is damaged. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>El índice de {file} (su caja moov) está dañado. No se cambió; un archivo auxiliar puede llevar la declaración en su lugar.</translation>
        </message>
        <message>
            <source>The key in {file} is not of a kind that C2PA signs with: an elliptic curve (P-256, P-384, P-521), Ed25519, or RSA of 2048 bits or more. Nothing was changed.</source>
            <translation>La clave de {file} no es de un tipo con el que firme C2PA: curva elíptica (P-256, P-384, P-521), Ed25519, o RSA de 2048 bits o más. No se cambió nada.</translation>
        </message>
        <message>
            <source>The label {label} may hold the performer's rights. Ask it with letter 6.</source>
            <translation>El sello {label} quizá tenga los derechos del intérprete. Pregúntale con la carta 6.</translation>
        </message>
        <message>
            <source>The last box of {file} is open-ended and larger than 4 gigabytes, so nothing can be put behind it. It was not changed; use a sidecar.</source>
            <translation>La última caja de {file} no tiene final indicado y supera los 4 gigabytes, así que no se puede poner nada detrás. No se cambió; usa un archivo auxiliar.</translation>
        </message>
        <message>
            <source>The layout changed, the wording is the same.</source>
            <translation>Cambió la presentación; las palabras son las mismas.</translation>
        </message>
        <message>
            <source>The ledger holds nothing about {file} that could be undone.</source>
            <translation>El registro no tiene nada de {file} que se pueda deshacer.</translation>
        </message>
        <message>
            <source>The letter could not be written to {path} ({reason}). An earlier file there is unchanged. Choose another folder.</source>
            <translation>La carta no se pudo escribir en {path} ({reason}). Un archivo anterior allí no ha cambiado. Elige otra carpeta.</translation>
        </message>
        <message>
            <source>The letter names enclosures that you must add yourself: {enclosures}.</source>
            <translation>La carta nombra anexos que debes añadir tú: {enclosures}.</translation>
        </message>
        <message>
            <source>The letter refuses the use and asks what happened so far.</source>
            <translation>La carta rechaza el uso y pregunta qué ha pasado hasta ahora.</translation>
        </message>
        <message>
            <source>The letter {type} has no basis in the law of {country} that Holdback knows. It can be written for: {allowed}. Nothing was written.</source>
            <translation>La carta {type} no tiene base en el derecho de {country} que Holdback conozca. Se puede escribir para: {allowed}. No se escribió nada.</translation>
        </message>
        <message>
            <source>The list of keys that you trust, {path}, cannot be read ({reason}). Mend it or take it away; nothing was changed.</source>
            <translation>La lista de claves en las que confías, {path}, no se puede leer ({reason}). Arréglala o quítala; no se cambió nada.</translation>
        </message>
        <message>
            <source>The manifest cannot be checked ({reason}).</source>
            <translation>El manifiesto no se puede comprobar ({reason}).</translation>
        </message>
        <message>
            <source>The manifest file beside the track does not hold a manifest.</source>
            <translation>El archivo de manifiesto junto al tema no contiene un manifiesto.</translation>
        </message>
        <message>
            <source>The manifest file beside the track is far too large to be one.</source>
            <translation>El archivo de manifiesto junto al tema es demasiado grande para serlo.</translation>
        </message>
        <message>
            <source>The manifest is far larger than a real one; it was not read.</source>
            <translation>El manifiesto es mucho mayor que uno real; no se leyó.</translation>
        </message>
        <message>
            <source>The manifest is not in the signed copy.</source>
            <translation>El manifiesto no está en la copia firmada.</translation>
        </message>
        <message>
            <source>The manifest itself was changed after it was signed, or is damaged ({codes}).</source>
            <translation>El propio manifiesto se cambió después de firmarlo, o está dañado ({codes}).</translation>
        </message>
        <message>
            <source>The manifest lies on a server, and Holdback does not go online to read it.</source>
            <translation>El manifiesto está en un servidor, y Holdback no se conecta para leerlo.</translation>
        </message>
        <message>
            <source>The metadata blocks of {file} are damaged: one runs past its place.</source>
            <translation>Los bloques de metadatos de {file} están dañados: uno pasa de su sitio.</translation>
        </message>
        <message>
            <source>The name of {url} was not found. Is there a network? ({reason})</source>
            <translation>No se encontró el nombre de {url}. ¿Hay red? ({reason})</translation>
        </message>
        <message>
            <source>The name or address of your account</source>
            <translation>El nombre o la dirección de tu cuenta</translation>
        </message>
        <message>
            <source>The name or number of your account</source>
            <translation>El nombre o el número de tu cuenta</translation>
        </message>
        <message>
            <source>The newest evidence is older than 90 days, or of unknown date. Check the terms now.</source>
            <translation>La prueba más nueva tiene más de 90 días, o fecha desconocida. Comprueba las condiciones ahora.</translation>
        </message>
        <message>
            <source>The owner, permissions or extended attributes of {file} cannot be kept in a new file ({reason}), so it was not changed.</source>
            <translation>El propietario, los permisos o los atributos extendidos de {file} no se pueden conservar en un archivo nuevo ({reason}), así que no se cambió.</translation>
        </message>
        <message>
            <source>The part of Holdback that checks C2PA manifests cannot be loaded here.</source>
            <translation>La parte de Holdback que comprueba manifiestos C2PA no se puede cargar aquí.</translation>
        </message>
        <message>
            <source>The passphrase must have at least eight characters. Nothing was written.</source>
            <translation>La frase de contraseña debe tener al menos ocho caracteres. No se escribió nada.</translation>
        </message>
        <message>
            <source>The platform may train AI on publicly available data, not on uploads as such.</source>
            <translation>La plataforma puede entrenar IA con datos públicos, no con lo subido como tal.</translation>
        </message>
        <message>
            <source>The platform may train AI on this unless you object or switch it off.</source>
            <translation>La plataforma puede entrenar IA con esto salvo que te opongas o lo desactives.</translation>
        </message>
        <message>
            <source>The platform may train AI on this, and the text names no way out.</source>
            <translation>La plataforma puede entrenar IA con esto, y el texto no indica ninguna salida.</translation>
        </message>
        <message>
            <source>The platform may train machine learning on this; generative AI is not named.</source>
            <translation>La plataforma puede hacer aprendizaje automático con esto; no se nombra la IA generativa.</translation>
        </message>
        <message>
            <source>The platform says that it cannot keep others from collecting what is public.</source>
            <translation>La plataforma dice que no puede impedir que otros recojan lo que es público.</translation>
        </message>
        <message>
            <source>The platform says that it does not train AI on this.</source>
            <translation>La plataforma dice que no entrena IA con esto.</translation>
        </message>
        <message>
            <source>The platform says that it trains AI on this only with your consent.</source>
            <translation>La plataforma dice que entrena IA con esto solo con tu consentimiento.</translation>
        </message>
        <message>
            <source>The platform uses and develops AI; training on uploads is not spelt out.</source>
            <translation>La plataforma usa y desarrolla IA; no se detalla el entrenamiento con lo subido.</translation>
        </message>
        <message>
            <source>The private key in {file} cannot be opened: it is missing, or the passphrase is wrong. Nothing was changed.</source>
            <translation>La clave privada de {file} no se puede abrir: falta, o la frase de contraseña es incorrecta. No se cambió nada.</translation>
        </message>
        <message>
            <source>The private key in {file} does not belong to its first certificate. Nothing was changed.</source>
            <translation>La clave privada de {file} no corresponde a su primer certificado. No se cambió nada.</translation>
        </message>
        <message>
            <source>The profile names no website. Write its address under [artist] as website = "https://…"; nothing was written.</source>
            <translation>El perfil no nombra ningún sitio web. Escribe su dirección en [artist] como website = "https://…"; no se escribió nada.</translation>
        </message>
        <message>
            <source>The profile {name} names no collecting society. Add the society to the profile to write to it.</source>
            <translation>El perfil {name} no nombra ninguna entidad de gestión. Añade la entidad al perfil para escribirle.</translation>
        </message>
        <message>
            <source>The profile {path} cannot be read ({reason}).</source>
            <translation>El perfil {path} no se puede leer ({reason}).</translation>
        </message>
        <message>
            <source>The profile {path} could not be saved ({reason}). The former one is unchanged.</source>
            <translation>El perfil {path} no se pudo guardar ({reason}). El anterior no ha cambiado.</translation>
        </message>
        <message>
            <source>The profile {path} is not a UTF-8 text file. Save it as UTF-8 and try again.</source>
            <translation>El perfil {path} no es un archivo de texto UTF-8. Guárdalo como UTF-8 e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>The promise speaks of machine learning; generative AI is not named in it.</source>
            <translation>La promesa habla de aprendizaje automático; la IA generativa no se nombra en ella.</translation>
        </message>
        <message>
            <source>The promise speaks of models of others only; the platform's own are left open.</source>
            <translation>La promesa habla solo de modelos de otros; los de la propia plataforma quedan abiertos.</translation>
        </message>
        <message>
            <source>The publisher {publisher} may hold the author's rights. Ask it with letter 6.</source>
            <translation>La editorial {publisher} quizá tenga los derechos de autor. Pregúntale con la carta 6.</translation>
        </message>
        <message>
            <source>The recording belongs to you.</source>
            <translation>La grabación es tuya.</translation>
        </message>
        <message>
            <source>The reference of your first letter</source>
            <translation>La referencia de tu primera carta</translation>
        </message>
        <message>
            <source>The reservation written into a copy of {file} could not be read back ({dimension}), so the file was not changed.</source>
            <translation>La reserva escrita en una copia de {file} no se pudo leer de vuelta ({dimension}), así que el archivo no se cambió.</translation>
        </message>
        <message>
            <source>The reviewer noted: {note}</source>
            <translation>El revisor anotó: {note}</translation>
        </message>
        <message>
            <source>The rules forbid users to train AI on what is on the platform.</source>
            <translation>Las reglas prohíben a los usuarios entrenar IA con lo que hay en la plataforma.</translation>
        </message>
        <message>
            <source>The same file is to be edited twice. Nothing was changed.</source>
            <translation>El mismo archivo debe editarse dos veces. No se cambió nada.</translation>
        </message>
        <message>
            <source>The samples cannot be copied to {path} ({reason}). Choose another folder.</source>
            <translation>Las muestras no se pueden copiar a {path} ({reason}). Elige otra carpeta.</translation>
        </message>
        <message>
            <source>The saved page “{name}” holds no text.</source>
            <translation>La página guardada «{name}» no contiene texto.</translation>
        </message>
        <message>
            <source>The seal inside {file} cannot be renewed ({reason}), so the file was not changed.</source>
            <translation>El sello dentro de {file} no se puede renovar ({reason}), así que el archivo no se cambió.</translation>
        </message>
        <message>
            <source>The seal was broken by a later edit. The statements are still there, and still count, but unsealed ({codes}).</source>
            <translation>El sello se rompió por una edición posterior. Las declaraciones siguen ahí y siguen contando, pero sin sello ({codes}).</translation>
        </message>
        <message>
            <source>The seal was made by {signer}.</source>
            <translation>El sello lo hizo {signer}.</translation>
        </message>
        <message>
            <source>The sender holds no right in this work that this letter could speak for.</source>
            <translation>El remitente no tiene en esta obra ningún derecho por el que esta carta pueda hablar.</translation>
        </message>
        <message>
            <source>The server answered with status {status}.</source>
            <translation>El servidor respondió con el estado {status}.</translation>
        </message>
        <message>
            <source>The server of {url} answered unexpectedly ({status}). Nothing was compared.</source>
            <translation>El servidor de {url} respondió de forma inesperada ({status}). No se comparó nada.</translation>
        </message>
        <message>
            <source>The server of {url} asks us to wait ({status}). It was not checked; the last good text stays.</source>
            <translation>El servidor de {url} nos pide esperar ({status}). No se comprobó; queda el último texto bueno.</translation>
        </message>
        <message>
            <source>The server of {url} has a fault ({status}). Try again later; nothing was compared.</source>
            <translation>El servidor de {url} tiene un fallo ({status}). Inténtalo más tarde; no se comparó nada.</translation>
        </message>
        <message>
            <source>The server of {url} would not let Holdback read the page ({status}). Nothing was compared.</source>
            <translation>El servidor de {url} no dejó que Holdback leyera la página ({status}). No se comparó nada.</translation>
        </message>
        <message>
            <source>The service forbids its users to do it. That is a rule on paper for others; it does not stop crawlers and says nothing about the service itself.</source>
            <translation>El servicio se lo prohíbe a sus usuarios. Es una regla sobre papel para otros; no detiene a los rastreadores y no dice nada del propio servicio.</translation>
        </message>
        <message>
            <source>The setting {name} names a file that cannot be used ({reason}). Nothing was sent.</source>
            <translation>El ajuste {name} nombra un archivo que no se puede usar ({reason}). No se envió nada.</translation>
        </message>
        <message>
            <source>The sidecar that lies there cannot be read ({reason}), so it was not replaced. Move it away if it is not needed, and try again.</source>
            <translation>El archivo auxiliar que hay no se puede leer ({reason}), así que no se sustituyó. Apártalo si no hace falta e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>The sidecar was already gone; only the record was brought up to date.</source>
            <translation>El archivo auxiliar ya no estaba; solo se puso al día la anotación.</translation>
        </message>
        <message>
            <source>The sidecar {file} cannot be read ({reason}).</source>
            <translation>El archivo auxiliar {file} no se puede leer ({reason}).</translation>
        </message>
        <message>
            <source>The sidecar {file} is far too large to be one. Nothing was changed.</source>
            <translation>El archivo auxiliar {file} es demasiado grande para serlo. No se cambió nada.</translation>
        </message>
        <message>
            <source>The signature does not fit.</source>
            <translation>La firma no encaja.</translation>
        </message>
        <message>
            <source>The signature holds, but nobody known to Holdback vouches for the signer.</source>
            <translation>La firma se sostiene, pero nadie que Holdback conozca avala al firmante.</translation>
        </message>
        <message>
            <source>The signature inside the file does not hold ({state}).</source>
            <translation>La firma dentro del archivo no se sostiene ({state}).</translation>
        </message>
        <message>
            <source>The signature of the dossier update {path} is wrong: it was damaged or changed. Nothing was changed here.</source>
            <translation>La firma de la actualización del dosier {path} es incorrecta: está dañada o cambiada. Aquí no se cambió nada.</translation>
        </message>
        <message>
            <source>The signature of the list does not hold.</source>
            <translation>La firma de la lista no se sostiene.</translation>
        </message>
        <message>
            <source>The signer's certificate is not in it.</source>
            <translation>El certificado del firmante no está.</translation>
        </message>
        <message>
            <source>The signer's certificate was not valid at that time.</source>
            <translation>El certificado del firmante no era válido en ese momento.</translation>
        </message>
        <message>
            <source>The site kit cannot be written to {path} ({reason}). Choose another folder.</source>
            <translation>El kit del sitio no se puede escribir en {path} ({reason}). Elige otra carpeta.</translation>
        </message>
        <message>
            <source>The sound would have to move beyond 4 gigabytes, which this file's tables cannot express. Nothing was changed; a sidecar can carry the statement.</source>
            <translation>El sonido tendría que pasar de los 4 gigabytes, lo que las tablas de este archivo no pueden expresar. No se cambió nada; un archivo auxiliar puede llevar la declaración.</translation>
        </message>
        <message>
            <source>The state of the AI setting in your account</source>
            <translation>El estado del ajuste de IA en tu cuenta</translation>
        </message>
        <message>
            <source>The system does not let Holdback write {file} ({reason}). It was not changed. Check the permissions of the file and of its folder.</source>
            <translation>El sistema no deja a Holdback escribir {file} ({reason}). No se cambió. Comprueba los permisos del archivo y de su carpeta.</translation>
        </message>
        <message>
            <source>The system's keyring does not answer. Nothing was kept. Unlock it and try again.</source>
            <translation>El llavero del sistema no responde. No se guardó nada. Desbloquéalo e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>The system's keyring refused ({reason}). Nothing was kept. Unlock it and try again.</source>
            <translation>El llavero del sistema se negó ({reason}). No se guardó nada. Desbloquéalo e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>The table is written as .csv or .html, not as {file}.</source>
            <translation>La tabla se escribe como .csv o .html, no como {file}.</translation>
        </message>
        <message>
            <source>The terms let others train AI with uploads and name no way out.</source>
            <translation>Las condiciones dejan que otros entrenen IA con lo subido y no indican ninguna salida.</translation>
        </message>
        <message>
            <source>The terms let others train AI with uploads unless you object.</source>
            <translation>Las condiciones dejan que otros entrenen IA con lo subido salvo que te opongas.</translation>
        </message>
        <message>
            <source>The terms let the service pass uploads or their licence on for AI unless you object.</source>
            <translation>Las condiciones dejan que el servicio pase lo subido o su licencia para IA salvo que te opongas.</translation>
        </message>
        <message>
            <source>The terms let the service pass uploads or their licence on for AI.</source>
            <translation>Las condiciones dejan que el servicio pase lo subido o su licencia para IA.</translation>
        </message>
        <message>
            <source>The terms let the service train generative AI with uploads and name no way out.</source>
            <translation>Las condiciones dejan que el servicio entrene IA generativa con lo subido y no indican ninguna salida.</translation>
        </message>
        <message>
            <source>The terms let the service train generative AI with uploads unless you object.</source>
            <translation>Las condiciones dejan que el servicio entrene IA generativa con lo subido salvo que te opongas.</translation>
        </message>
        <message>
            <source>The terms let the service use uploads for other machine learning unless you object.</source>
            <translation>Las condiciones dejan que el servicio use lo subido para otro aprendizaje automático salvo que te opongas.</translation>
        </message>
        <message>
            <source>The terms let the service use uploads for other machine learning.</source>
            <translation>Las condiciones dejan que el servicio use lo subido para otro aprendizaje automático.</translation>
        </message>
        <message>
            <source>The terms say nothing of generative AI. Silent is not safe: a general licence may still be argued to cover it.</source>
            <translation>Las condiciones no dicen nada de la IA generativa. Callar no es proteger: aún puede sostenerse que una licencia general la cubre.</translation>
        </message>
        <message>
            <source>The terms say nothing of training by others.</source>
            <translation>Las condiciones no dicen nada del entrenamiento por otros.</translation>
        </message>
        <message>
            <source>The text allows or announces it and names no way out.</source>
            <translation>El texto lo permite o lo anuncia y no indica ninguna salida.</translation>
        </message>
        <message>
            <source>The text changed; what it says about AI did not.</source>
            <translation>El texto cambió; lo que dice sobre la IA, no.</translation>
        </message>
        <message>
            <source>The text does not let others train AI on this.</source>
            <translation>El texto no deja que otros entrenen IA con esto.</translation>
        </message>
        <message>
            <source>The text rules it out. That is a promise or a rule on paper: it does not stop copying.</source>
            <translation>El texto lo descarta. Es una promesa o una regla sobre papel: no impide copiar.</translation>
        </message>
        <message>
            <source>The text rules training out, but with exceptions that leave it open.</source>
            <translation>El texto descarta el entrenamiento, pero con excepciones que lo dejan abierto.</translation>
        </message>
        <message>
            <source>The text was read and says nothing about it. Silent is not safe: a general licence may still be argued to cover it.</source>
            <translation>El texto se leyó y no dice nada de ello. Callar no es proteger: aún puede sostenerse que una licencia general lo cubre.</translation>
        </message>
        <message>
            <source>The timestamp authority answered with status {status}. Nothing was timestamped.</source>
            <translation>La autoridad de sellado de tiempo respondió con el estado {status}. No se selló nada.</translation>
        </message>
        <message>
            <source>The timestamp does not hold.</source>
            <translation>El sello de tiempo no se sostiene.</translation>
        </message>
        <message>
            <source>The timestamp holds, but nobody known to Holdback vouches for its authority ({name}). Add its root certificate to the trusted ones if you know it.</source>
            <translation>El sello de tiempo se sostiene, pero nadie que Holdback conozca avala a su autoridad ({name}). Añade su certificado raíz a los de confianza si la conoces.</translation>
        </message>
        <message>
            <source>The title of your contract</source>
            <translation>El título de tu contrato</translation>
        </message>
        <message>
            <source>The track could not be signed ({reason}). The file was not changed.</source>
            <translation>El tema no se pudo firmar ({reason}). El archivo no se cambió.</translation>
        </message>
        <message>
            <source>The track is written, but {file} beside it is not: {reason}</source>
            <translation>El tema está escrito, pero {file} a su lado no: {reason}</translation>
        </message>
        <message>
            <source>The two passphrases differ. Nothing was written.</source>
            <translation>Las dos frases de contraseña difieren. No se escribió nada.</translation>
        </message>
        <message>
            <source>The type of your first letter</source>
            <translation>El tipo de tu primera carta</translation>
        </message>
        <message>
            <source>The window cannot be opened: {reason}. Run `python3 installers/dev.py run`, which sees to the missing system packages.</source>
            <translation>La ventana no se puede abrir: {reason}. Ejecuta `python3 installers/dev.py run`, que se ocupa de los paquetes del sistema que falten.</translation>
        </message>
        <message>
            <source>The words are: {words}</source>
            <translation>Las palabras son: {words}</translation>
        </message>
        <message>
            <source>Then let Holdback check your site: it says what is missing.</source>
            <translation>Luego deja que Holdback compruebe tu sitio: dice lo que falta.</translation>
        </message>
        <message>
            <source>There are no letters in the language {code}. Known are: {known}. Nothing was written.</source>
            <translation>No hay cartas en el idioma {code}. Se conocen: {known}. No se escribió nada.</translation>
        </message>
        <message>
            <source>There is no added certificate with the fingerprint {fingerprint}. Nothing was changed.</source>
            <translation>No hay ningún certificado añadido con la huella {fingerprint}. No se cambió nada.</translation>
        </message>
        <message>
            <source>There is no batch {number}. Nothing was changed.</source>
            <translation>No hay pasada {number}. No se cambió nada.</translation>
        </message>
        <message>
            <source>There is no file at {file}.</source>
            <translation>No hay ningún archivo en {file}.</translation>
        </message>
        <message>
            <source>There is no file or folder {path}.</source>
            <translation>No hay archivo ni carpeta {path}.</translation>
        </message>
        <message>
            <source>There is no file “{path}”.</source>
            <translation>No hay archivo «{path}».</translation>
        </message>
        <message>
            <source>There is no folder {folder}. Nothing was written.</source>
            <translation>No hay carpeta {folder}. No se escribió nada.</translation>
        </message>
        <message>
            <source>There is no identity at {path}.</source>
            <translation>No hay identidad en {path}.</translation>
        </message>
        <message>
            <source>There is no jurisdiction {name}. Known are: {known}. Nothing was written.</source>
            <translation>No hay jurisdicción {name}. Se conocen: {known}. No se escribió nada.</translation>
        </message>
        <message>
            <source>There is no letter type {name}. The types are: {types}. Nothing was written.</source>
            <translation>No hay tipo de carta {name}. Los tipos son: {types}. No se escribió nada.</translation>
        </message>
        <message>
            <source>There is no letter {number} in the diary. Nothing was changed.</source>
            <translation>No hay carta {number} en el diario. No se cambió nada.</translation>
        </message>
        <message>
            <source>There is no page at {url} any more ({status}). That says nothing about the terms: look for their new address.</source>
            <translation>Ya no hay página en {url} ({status}). Eso no dice nada de las condiciones: busca su nueva dirección.</translation>
        </message>
        <message>
            <source>There is no platform “{id}” in the dossier. Did you mean: {near}? “holdback platforms” lists all.</source>
            <translation>No hay plataforma «{id}» en el dosier. ¿Querías decir: {near}? «holdback platforms» las lista todas.</translation>
        </message>
        <message>
            <source>There is no platform “{id}” in the dossier. “holdback platforms” lists all.</source>
            <translation>No hay plataforma «{id}» en el dosier. «holdback platforms» las lista todas.</translation>
        </message>
        <message>
            <source>There is no profile at {path}.</source>
            <translation>No hay perfil en {path}.</translation>
        </message>
        <message>
            <source>There is no profile for this folder. Choose one; nothing was written.</source>
            <translation>No hay perfil para esta carpeta. Elige uno; no se escribió nada.</translation>
        </message>
        <message>
            <source>There is no room left for Holdback's own records, without which nothing may be written. No file was changed. Free some space and try again.</source>
            <translation>No queda sitio para los datos del propio Holdback, sin los que no debe escribirse nada. No se cambió ningún archivo. Libera espacio e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>There is no room left for a safe write of {file} ({reason}). The file was not changed. Free some space and try again.</source>
            <translation>No queda sitio para escribir {file} con seguridad ({reason}). El archivo no se cambió. Libera espacio e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>There is no room to keep the catalogue ({path}). What was read so far is kept; make room and scan again. Your music files were not touched.</source>
            <translation>No hay sitio para guardar el catálogo ({path}). Lo leído hasta ahora se conserva; haz sitio y escanea de nuevo. Tus archivos de música no se tocaron.</translation>
        </message>
        <message>
            <source>There is no sentence to quote: what counts is that the text does not speak of it.</source>
            <translation>No hay frase que citar: lo que cuenta es que el texto no habla de ello.</translation>
        </message>
        <message>
            <source>There is no signing identity yet. Make one under Settings, Signing. Nothing was changed.</source>
            <translation>Aún no hay identidad de firma. Crea una en Ajustes, Firma. No se cambió nada.</translation>
        </message>
        <message>
            <source>There is no signing identity yet. `holdback identity make` makes one.</source>
            <translation>Aún no hay identidad de firma. `holdback identity make` crea una.</translation>
        </message>
        <message>
            <source>There is no signing identity yet. `holdback identity make` makes one. Nothing was changed.</source>
            <translation>Aún no hay identidad de firma. `holdback identity make` crea una. No se cambió nada.</translation>
        </message>
        <message>
            <source>There is no such file, and Holdback has never written one of that name.</source>
            <translation>No existe tal archivo, y Holdback nunca escribió uno con ese nombre.</translation>
        </message>
        <message>
            <source>There is no track to put on the list. Nothing was written.</source>
            <translation>No hay ningún tema que poner en la lista. No se escribió nada.</translation>
        </message>
        <message>
            <source>There is not enough room to write {file} safely: {wanted} MB are needed for a moment, {free} MB are free. The file was not changed.</source>
            <translation>No hay sitio suficiente para escribir {file} con seguridad: hacen falta {wanted} MB por un momento, hay {free} MB libres. El archivo no se cambió.</translation>
        </message>
        <message>
            <source>There is nothing at this address.</source>
            <translation>No hay nada en esta dirección.</translation>
        </message>
        <message>
            <source>There is nothing to undo: no written file is left in the ledger.</source>
            <translation>No hay nada que deshacer: no queda ningún archivo escrito en el registro.</translation>
        </message>
        <message>
            <source>These headers are missing: {names}.</source>
            <translation>Faltan estas cabeceras: {names}.</translation>
        </message>
        <message>
            <source>These words bear on the use but do not settle it.</source>
            <translation>Estas palabras atañen al uso pero no lo deciden.</translation>
        </message>
        <message>
            <source>They are in force since {date}.</source>
            <translation>Están en vigor desde el {date}.</translation>
        </message>
        <message>
            <source>They state the reservation where crawlers look for it.</source>
            <translation>Declaran la reserva donde los rastreadores la buscan.</translation>
        </message>
        <message>
            <source>They took two more months</source>
            <translation>Se tomaron dos meses más</translation>
        </message>
        <message>
            <source>They were seen on {date} ({how}).</source>
            <translation>Se vieron el {date} ({how}).</translation>
        </message>
        <message>
            <source>This destroys the private key: nothing can be sealed with it any more, and tracks sealed with it cannot be sealed anew. Export it first if in doubt, then say --yes. Nothing was removed.</source>
            <translation>Esto destruye la clave privada: nada más puede sellarse con ella, y los temas sellados con ella no pueden sellarse de nuevo. En caso de duda expórtala antes y luego di --yes. No se eliminó nada.</translation>
        </message>
        <message>
            <source>This document has no address that could be kept. Nothing was sent.</source>
            <translation>Este documento no tiene ninguna dirección que se pueda guardar. No se envió nada.</translation>
        </message>
        <message>
            <source>This draft cannot be read ({reason}). It was left untouched; draft the letter anew.</source>
            <translation>Este borrador no se puede leer ({reason}). Se dejó intacto; redacta la carta de nuevo.</translation>
        </message>
        <message>
            <source>This draft was saved by a newer Holdback. It was left untouched; install the newer version again to open it.</source>
            <translation>Este borrador lo guardó un Holdback más nuevo. Se dejó intacto; instala otra vez la versión más nueva para abrirlo.</translation>
        </message>
        <message>
            <source>This file carries content credentials (C2PA) signed by {signer}, which any change makes invalid. It was left alone; allow breaking the seal if it shall be written.</source>
            <translation>Este archivo lleva Content Credentials (C2PA) firmadas por {signer}, que cualquier cambio invalida. Se dejó como está; permite romper el sello si debe escribirse.</translation>
        </message>
        <message>
            <source>This file carries content credentials (C2PA), which any change makes invalid. It was left alone; allow breaking the seal if it shall be written.</source>
            <translation>Este archivo lleva Content Credentials (C2PA), que cualquier cambio invalida. Se dejó como está; permite romper el sello si debe escribirse.</translation>
        </message>
        <message>
            <source>This file would change by more than Holdback can remember for an undo. Nothing was changed.</source>
            <translation>Este archivo cambiaría en más de lo que Holdback puede recordar para deshacer. No se cambió nada.</translation>
        </message>
        <message>
            <source>This is longer than {count} characters.</source>
            <translation>Supera los {count} caracteres.</translation>
        </message>
        <message>
            <source>This is no public key: an Ed25519 key in base64 has 44 letters, digits and signs. Nothing was changed.</source>
            <translation>Esto no es una clave pública: una clave Ed25519 en base64 tiene 44 letras, cifras y signos. No se cambió nada.</translation>
        </message>
        <message>
            <source>This is the first text that Holdback keeps of this document.</source>
            <translation>Este es el primer texto que Holdback guarda de este documento.</translation>
        </message>
        <message>
            <source>This is the same file as {other}, dealt with there.</source>
            <translation>Es el mismo archivo que {other}, tratado allí.</translation>
        </message>
        <message>
            <source>This is what the text says. Whether the service keeps to it nobody can see from outside, and Holdback gives no legal advice.</source>
            <translation>Esto es lo que dice el texto. Si el servicio lo cumple, nadie puede verlo desde fuera, y Holdback no da asesoramiento jurídico.</translation>
        </message>
        <message>
            <source>This letter needs a schedule of works, and no tracks were given. Choose files or folders; nothing was written.</source>
            <translation>Esta carta necesita una lista de obras, y no se dieron temas. Elige archivos o carpetas; no se escribió nada.</translation>
        </message>
        <message>
            <source>This letter needs one of these roles: {roles}. The profile {name} holds none of them.</source>
            <translation>Esta carta necesita uno de estos papeles: {roles}. El perfil {name} no tiene ninguno.</translation>
        </message>
        <message>
            <source>This letter reserves text and data mining as a whole, which is more than your profile's policy does.</source>
            <translation>Esta carta reserva toda la minería de textos y datos, que es más que la política de tu perfil.</translation>
        </message>
        <message>
            <source>This list is general legal knowledge: look the day up before you rely on it.</source>
            <translation>Esta lista es conocimiento jurídico general: comprueba el día antes de fiarte.</translation>
        </message>
        <message>
            <source>This notice needs your full legal name and real contact data. In other letters an agent's or PO box address will do.</source>
            <translation>Este aviso necesita tu nombre legal completo y datos de contacto reales. En otras cartas basta la dirección de un agente o un apartado de correos.</translation>
        </message>
        <message>
            <source>This part is missing. Nothing was changed; install Holdback again.</source>
            <translation>Falta esta parte. No se cambió nada; instala Holdback de nuevo.</translation>
        </message>
        <message>
            <source>This stands in {places}.</source>
            <translation>Esto figura en {places}.</translation>
        </message>
        <message>
            <source>This system offers no safe place for secrets (found: {found}). Nothing was kept. Install or unlock a keyring, such as GNOME Keyring or KWallet, and try again.</source>
            <translation>Este sistema no ofrece un lugar seguro para secretos (se halló: {found}). No se guardó nada. Instala o desbloquea un llavero, como GNOME Keyring o KWallet, e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>This track already says something else about AI and text and data mining ({carrier}: {found}), and you chose to keep what stands there. Nothing is written; choose to add or to replace if the track shall say yours.</source>
            <translation>Este tema ya dice otra cosa sobre IA y minería de textos y datos ({carrier}: {found}), y elegiste conservar lo que hay. No se escribe nada; elige añadir o sustituir si el tema debe decir la tuya.</translation>
        </message>
        <message>
            <source>This track is under a Creative Commons licence ({found}), which a reservation would contradict. Nothing is written unless you decide for this track what becomes of the licence: keep it, add to it, or replace it.</source>
            <translation>Este tema está bajo una licencia Creative Commons ({found}), que una reserva contradiría. No se escribe nada salvo que decidas para este tema qué pasa con la licencia: conservarla, añadirle algo o sustituirla.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Track number</source>
            <translation>Número de pista</translation>
        </message>
        <message>
            <source>Training AI is named as an example of what the licence allows.</source>
            <translation>Entrenar IA se nombra como ejemplo de lo que permite la licencia.</translation>
        </message>
        <message>
            <source>Training any kind of model with your work.</source>
            <translation>Entrenar cualquier tipo de modelo con tu obra.</translation>
        </message>
        <message>
            <source>Training by others</source>
            <translation>Entrenamiento por otros</translation>
        </message>
        <message>
            <source>Training by others is made subject to conditions; it is neither licensed nor ruled out.</source>
            <translation>El entrenamiento por otros se somete a condiciones; no se licencia ni se descarta.</translation>
        </message>
        <message>
            <source>Training models that make new music, voice, text or pictures.</source>
            <translation>Entrenar modelos que crean música, voces, textos o imágenes nuevos.</translation>
        </message>
        <message>
            <source>Trains generative AI</source>
            <translation>Entrena IA generativa</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Sin cambios</translation>
        </message>
        <message>
            <source>Unclear</source>
            <translation>No está claro</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>Estados Unidos</translation>
        </message>
        <message>
            <source>Unprotected</source>
            <translation>Sin protección</translation>
        </message>
        <message>
            <source>Upload robots.txt, ai.txt, license.xml and the folder .well-known to the top folder of your site. Names that begin with a dot are hidden by many programs: make sure that .well-known goes along.</source>
            <translation>Sube robots.txt, ai.txt, license.xml y la carpeta .well-known a la carpeta raíz de tu sitio. Muchos programas ocultan los nombres que empiezan por punto: cuida de que .well-known vaya con ellos.</translation>
        </message>
        <message>
            <source>Upload the TDM policy (tdm-policy.json) so that it answers at the address in it.</source>
            <translation>Sube la política TDM (tdm-policy.json) para que responda en la dirección que figura en ella.</translation>
        </message>
        <message>
            <source>Upload the folder declaration and link to it from your imprint or footer, or copy its text into a page of yours.</source>
            <translation>Sube la carpeta declaration y enlázala desde tu aviso legal o pie de página, o copia su texto en una página tuya.</translation>
        </message>
        <message>
            <source>Used unless you act</source>
            <translation>Se usa salvo que actúes</translation>
        </message>
        <message>
            <source>Users get no right to use what is on the platform in AI systems.</source>
            <translation>Los usuarios no tienen derecho a usar en sistemas de IA lo que hay en la plataforma.</translation>
        </message>
        <message>
            <source>Users may not</source>
            <translation>Usuarios no pueden</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Waiting for a second look</source>
            <translation>A la espera de una segunda mirada</translation>
        </message>
        <message>
            <source>Web form</source>
            <translation>Formulario web</translation>
        </message>
        <message>
            <source>What platforms' terms say about AI</source>
            <translation>Lo que dicen las condiciones de las plataformas sobre la IA</translation>
        </message>
        <message>
            <source>What stands at {url} does not look like the terms. Open the page; if they were rewritten throughout, save it and let Holdback read the file. Nothing was compared.</source>
            <translation>Lo que hay en {url} no parece ser las condiciones. Abre la página; si se reescribieron por completo, guárdala y deja que Holdback lea el archivo. No se comparó nada.</translation>
        </message>
        <message>
            <source>What the contract moved to them, only they can reserve or license.</source>
            <translation>Lo que el contrato les transfirió, solo ellos pueden reservarlo o licenciarlo.</translation>
        </message>
        <message>
            <source>What the text says about AI changed. Look at the finding and decide.</source>
            <translation>Cambió lo que el texto dice sobre la IA. Mira el hallazgo y decide.</translation>
        </message>
        <message>
            <source>What this cannot do: it states a will where machines and people can read it. It does not stop anybody from copying the file, and whoever strips the tags strips the statement with them.</source>
            <translation>Lo que esto no puede: declara una voluntad donde máquinas y personas pueden leerla. No impide a nadie copiar el archivo, y quien quita las etiquetas quita con ellas la declaración.</translation>
        </message>
        <message>
            <source>What this means: silence reserves nothing. Protecting the file writes your choice into it, after you have seen every change.</source>
            <translation>Lo que esto significa: callar no reserva nada. Proteger el archivo escribe en él tu elección, después de que hayas visto cada cambio.</translation>
        </message>
        <message>
            <source>What was answered so far</source>
            <translation>Lo respondido hasta ahora</translation>
        </message>
        <message>
            <source>What was written into a copy of {file} could not be read back as intended ({carrier}), so the file was not changed.</source>
            <translation>Lo escrito en una copia de {file} no se pudo leer de vuelta como debía ({carrier}), así que el archivo no se cambió.</translation>
        </message>
        <message>
            <source>What you can do, as others report: {way}.</source>
            <translation>Lo que puedes hacer, según otros: {way}.</translation>
        </message>
        <message>
            <source>What you can do: {way}.</source>
            <translation>Lo que puedes hacer: {way}.</translation>
        </message>
        <message>
            <source>What you found: row, address or output, with the date</source>
            <translation>Lo que encontraste: fila, dirección o resultado, con la fecha</translation>
        </message>
        <message>
            <source>What you type into AI features is not shared for training.</source>
            <translation>Lo que escribes en las funciones de IA no se comparte para entrenar.</translation>
        </message>
        <message>
            <source>What {url} sent cannot be read as text. Nothing was compared.</source>
            <translation>Lo que envió {url} no se puede leer como texto. No se comparó nada.</translation>
        </message>
        <message>
            <source>Where {name} is to be written to was last looked up over 90 days ago ({date}). See whether the address still holds before you send the letter.</source>
            <translation>Adónde escribir a {name} se comprobó por última vez hace más de 90 días ({date}). Mira si la dirección sigue valiendo antes de enviar la carta.</translation>
        </message>
        <message>
            <source>Which document of {service} is it? Say --document with one of: {names}.</source>
            <translation>¿Qué documento de {service} es? Di --document con uno de: {names}.</translation>
        </message>
        <message>
            <source>With the upload you grant a licence that reaches beyond running the service.</source>
            <translation>Al subir concedes una licencia que va más allá de hacer funcionar el servicio.</translation>
        </message>
        <message>
            <source>Without it no letter can cite the law that is yours.</source>
            <translation>Sin él ninguna carta puede citar el derecho que es el tuyo.</translation>
        </message>
        <message>
            <source>Words bear on it but do not settle it.</source>
            <translation>Hay palabras que le atañen pero no lo deciden.</translation>
        </message>
        <message>
            <source>Works are tagged against AI use by default; others may use them only with your consent.</source>
            <translation>Las obras llevan por defecto una etiqueta contra el uso por IA; otros solo pueden usarlas con tu consentimiento.</translation>
        </message>
        <message>
            <source>Write about the works that you found</source>
            <translation>Escribe sobre las obras que encontraste</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Escrito</translation>
        </message>
        <message>
            <source>Written and read back; the audio is the same, bit by bit.</source>
            <translation>Escrito y leído de vuelta; el audio es el mismo, bit a bit.</translation>
        </message>
        <message>
            <source>Written, but not noted down as sent.</source>
            <translation>Escrita, pero no anotada como enviada.</translation>
        </message>
        <message>
            <source>You added no key named “{name}”. Nothing was changed.</source>
            <translation>No añadiste ninguna clave llamada «{name}». No se cambió nada.</translation>
        </message>
        <message>
            <source>You are a member of {society}. This letter speaks only for recordings and performances; ask the society about the works with letter 8.</source>
            <translation>Eres miembro de {society}. Esta carta habla solo por grabaciones e interpretaciones; pregunta a la entidad por las obras con la carta 8.</translation>
        </message>
        <message>
            <source>You can object</source>
            <translation>Puedes oponerte</translation>
        </message>
        <message>
            <source>You have an entry “{id}” of your own already. It was not changed; say that it is to be replaced, or move it away.</source>
            <translation>Ya tienes una entrada «{id}» propia. No se cambió; di que debe sustituirse, o apártala.</translation>
        </message>
        <message>
            <source>You run the label that holds the recordings.</source>
            <translation>Diriges el sello que posee las grabaciones.</translation>
        </message>
        <message>
            <source>You say expressly that these uses are allowed.</source>
            <translation>Dices expresamente que estos usos están permitidos.</translation>
        </message>
        <message>
            <source>You sing or play on the recording.</source>
            <translation>Cantas o tocas en la grabación.</translation>
        </message>
        <message>
            <source>You stopped before this letter was written.</source>
            <translation>Paraste antes de que se escribiera esta carta.</translation>
        </message>
        <message>
            <source>You write for somebody else, with their authority.</source>
            <translation>Escribes por otra persona, con su autorización.</translation>
        </message>
        <message>
            <source>You wrote the music or the words.</source>
            <translation>Escribiste la música o la letra.</translation>
        </message>
        <message>
            <source>Your full legal name as signature</source>
            <translation>Tu nombre legal completo como firma</translation>
        </message>
        <message>
            <source>Your member number</source>
            <translation>Tu número de socio</translation>
        </message>
        <message>
            <source>Your own words claim {claim}: “{excerpt}”. That can be wrong or risky; reword it or be sure of it. Nothing was changed.</source>
            <translation>Tus propias palabras afirman {claim}: «{excerpt}». Eso puede ser falso o arriesgado; cámbialo o asegúrate. No se cambió nada.</translation>
        </message>
        <message>
            <source>Your particular situation: why this processing affects you</source>
            <translation>Tu situación particular: por qué te afecta este tratamiento</translation>
        </message>
        <message>
            <source>Your profile names the label {label}. If your contract gave it exclusive rights, only the label can declare them: check the contract, or write letter 6 first.</source>
            <translation>Tu perfil nombra el sello {label}. Si tu contrato le dio derechos exclusivos, solo el sello puede declararlos: comprueba el contrato, o escribe antes la carta 6.</translation>
        </message>
        <message>
            <source>Your profile's policy allows AI uses, but this letter reserves rights against them. Change one of the two before you send it.</source>
            <translation>La política de tu perfil permite usos de IA, pero esta carta reserva derechos contra ellos. Cambia uno de los dos antes de enviarla.</translation>
        </message>
        <message>
            <source>Your robots.txt has rules of its own for {names}. They were left as they are; look at them yourself.</source>
            <translation>Tu robots.txt tiene reglas propias para {names}. Se dejaron como están; míralas tú.</translation>
        </message>
        <message>
            <source>Your usage terms name a Creative Commons licence. It cannot be withdrawn for copies already taken; leave such tracks out of this letter.</source>
            <translation>Tus condiciones de uso nombran una licencia Creative Commons. No puede retirarse para copias ya tomadas; deja esos temas fuera de esta carta.</translation>
        </message>
        <message>
            <source>Your works were found in a data set or an output</source>
            <translation>Tus obras se hallaron en un conjunto de datos o en un resultado</translation>
        </message>
        <message>
            <source>a page saved by you</source>
            <translation>una página guardada por ti</translation>
        </message>
        <message>
            <source>a period in law for answering outside data protection</source>
            <translation>un plazo legal de respuesta fuera de la protección de datos</translation>
        </message>
        <message>
            <source>a platform's legal or support contact</source>
            <translation>el contacto jurídico o de asistencia de una plataforma</translation>
        </message>
        <message>
            <source>a right from the NO FAKES bill or the ELVIS Act</source>
            <translation>un derecho del proyecto NO FAKES o de la ELVIS Act</translation>
        </message>
        <message>
            <source>a right to opt out in a country whose law has none</source>
            <translation>un derecho de oposición en un país cuya ley no lo tiene</translation>
        </message>
        <message>
            <source>a statement under penalty of perjury that was not confirmed</source>
            <translation>una declaración bajo pena de perjurio que no se confirmó</translation>
        </message>
        <message>
            <source>a takedown of hosted copies because of training</source>
            <translation>una retirada de copias alojadas a causa de un entrenamiento</translation>
        </message>
        <message>
            <source>a threat, a penalty, a cost or the form of a formal warning</source>
            <translation>una amenaza, una sanción, un coste o la forma de un requerimiento formal</translation>
        </message>
        <message>
            <source>added to the file .htaccess in the top folder (Apache)</source>
            <translation>añadido al archivo .htaccess de la carpeta raíz (Apache)</translation>
        </message>
        <message>
            <source>added to your site's block in the Caddyfile</source>
            <translation>añadido al bloque de tu sitio en el Caddyfile</translation>
        </message>
        <message>
            <source>all rights in tracks under a Creative Commons licence</source>
            <translation>todos los derechos sobre temas bajo una licencia Creative Commons</translation>
        </message>
        <message>
            <source>an AI developer or the host of a data set</source>
            <translation>un desarrollador de IA o quien aloja un conjunto de datos</translation>
        </message>
        <message>
            <source>an AI developer's legal or copyright contact</source>
            <translation>el contacto jurídico o de derechos de autor de un desarrollador de IA</translation>
        </message>
        <message>
            <source>an archived copy of the terms</source>
            <translation>una copia archivada de las condiciones</translation>
        </message>
        <message>
            <source>an archived copy without a date</source>
            <translation>una copia archivada sin fecha</translation>
        </message>
        <message>
            <source>an id has small letters, digits and _ only</source>
            <translation>un id solo tiene minúsculas, cifras y _</translation>
        </message>
        <message>
            <source>any page of your site</source>
            <translation>cualquier página de tu sitio</translation>
        </message>
        <message>
            <source>authority or exclusive ownership that the roles do not show</source>
            <translation>un poder o una propiedad exclusiva que los papeles no muestran</translation>
        </message>
        <message>
            <source>between &lt;head&gt; and &lt;/head&gt; of every page</source>
            <translation>entre &lt;head&gt; y &lt;/head&gt; de cada página</translation>
        </message>
        <message>
            <source>cannot be read ({reason})</source>
            <translation>no se puede leer ({reason})</translation>
        </message>
        <message>
            <source>datadiligence, an open reader of opt-outs, obeys TDM-Reservation and X-Robots-Tag (version 0.1.7, tried 2026-11). Content-Usage is an IETF draft, not a standard yet.</source>
            <translation>datadiligence, un lector abierto de exclusiones, respeta TDM-Reservation y X-Robots-Tag (versión 0.1.7, probado en 2026-11). Content-Usage es un borrador del IETF, aún no un estándar.</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>todos</translation>
        </message>
        <message>
            <source>has {length} characters; a quote has {shortest} to {longest}</source>
            <translation>tiene {length} caracteres; una cita tiene de {shortest} a {longest}</translation>
        </message>
        <message>
            <source>holds control characters</source>
            <translation>contiene caracteres de control</translation>
        </message>
        <message>
            <source>included in the server block of nginx</source>
            <translation>incluido en el bloque server de nginx</translation>
        </message>
        <message>
            <source>is longer than {longest} characters</source>
            <translation>supera los {longest} caracteres</translation>
        </message>
        <message>
            <source>is not valid TOML ({reason})</source>
            <translation>no es TOML válido ({reason})</translation>
        </message>
        <message>
            <source>is older than the newest evidence date of the clauses</source>
            <translation>es más antiguo que la prueba más nueva de las cláusulas</translation>
        </message>
        <message>
            <source>it does not hold</source>
            <translation>no se sostiene</translation>
        </message>
        <message>
            <source>nginx</source>
            <translation>nginx</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>no date is known</source>
            <translation>no se conoce ninguna fecha</translation>
        </message>
        <message>
            <source>not there; Holdback does not need it</source>
            <translation>no está; Holdback no lo necesita</translation>
        </message>
        <message>
            <source>past scraping by the addressee, without evidence</source>
            <translation>una recogida pasada por el destinatario, sin pruebas</translation>
        </message>
        <message>
            <source>quote</source>
            <translation>cita</translation>
        </message>
        <message>
            <source>quoted by others, the terms were not read</source>
            <translation>citado por otros, las condiciones no se leyeron</translation>
        </message>
        <message>
            <source>rights that a society holds, or that a society's reservation covers recordings</source>
            <translation>derechos que tiene una entidad de gestión, o que la reserva de una entidad cubre grabaciones</translation>
        </message>
        <message>
            <source>robots.txt only counts at the top of the address: on a page like name.github.io/project it is not read. A domain of your own solves that.</source>
            <translation>robots.txt solo cuenta en lo alto de la dirección: en una página como name.github.io/project no se lee. Un dominio propio lo resuelve.</translation>
        </message>
        <message>
            <source>seen on</source>
            <translation>visto el</translation>
        </message>
        <message>
            <source>should be [[{key}]] tables</source>
            <translation>deberían ser tablas [[{key}]]</translation>
        </message>
        <message>
            <source>should be a list of texts</source>
            <translation>debería ser una lista de textos</translation>
        </message>
        <message>
            <source>should be a table</source>
            <translation>debería ser una tabla</translation>
        </message>
        <message>
            <source>should be text in quotes</source>
            <translation>debería ser un texto entre comillas</translation>
        </message>
        <message>
            <source>should be true or false</source>
            <translation>debería ser true o false</translation>
        </message>
        <message>
            <source>should not be empty</source>
            <translation>no debería estar vacío</translation>
        </message>
        <message>
            <source>so that it answers at {address}</source>
            <translation>para que responda en {address}</translation>
        </message>
        <message>
            <source>sound, {place}</source>
            <translation>en orden, {place}</translation>
        </message>
        <message>
            <source>stale</source>
            <translation>anticuado</translation>
        </message>
        <message>
            <source>statutory damages or other sums</source>
            <translation>indemnizaciones legales u otras sumas</translation>
        </message>
        <message>
            <source>that a letter is court-proof or approved by a lawyer</source>
            <translation>que una carta es a prueba de tribunales o aprobada por un abogado</translation>
        </message>
        <message>
            <source>that a provider must say which works it used</source>
            <translation>que un proveedor debe decir qué obras usó</translation>
        </message>
        <message>
            <source>that a reservation reaches back in time</source>
            <translation>que una reserva actúa hacia atrás en el tiempo</translation>
        </message>
        <message>
            <source>that a tag or file stops AI systems; it states a reservation</source>
            <translation>que una etiqueta o un archivo detiene los sistemas de IA; declaran una reserva</translation>
        </message>
        <message>
            <source>that an objection is absolute</source>
            <translation>que una oposición es absoluta</translation>
        </message>
        <message>
            <source>that data protection law protects music</source>
            <translation>que la protección de datos protege la música</translation>
        </message>
        <message>
            <source>that some format is officially recognised</source>
            <translation>que un formato está reconocido oficialmente</translation>
        </message>
        <message>
            <source>that the addressee trains on the works, without evidence</source>
            <translation>que el destinatario entrena con las obras, sin pruebas</translation>
        </message>
        <message>
            <source>that this letter by itself forbids AI training by law</source>
            <translation>que esta carta por sí sola prohíbe por ley el entrenamiento de IA</translation>
        </message>
        <message>
            <source>that training is unlawful as such</source>
            <translation>que el entrenamiento es ilícito como tal</translation>
        </message>
        <message>
            <source>that works must be deleted from a trained model</source>
            <translation>que hay que borrar obras de un modelo entrenado</translation>
        </message>
        <message>
            <source>the Wayback Machine</source>
            <translation>la Wayback Machine</translation>
        </message>
        <message>
            <source>the data protection officer or form of a platform or developer</source>
            <translation>el delegado de protección de datos o el formulario de una plataforma o un desarrollador</translation>
        </message>
        <message>
            <source>the file should be named {id}.toml</source>
            <translation>el archivo debería llamarse {id}.toml</translation>
        </message>
        <message>
            <source>the folder .well-known in the top folder of your site</source>
            <translation>la carpeta .well-known de la carpeta raíz de tu sitio</translation>
        </message>
        <message>
            <source>the page itself</source>
            <translation>la propia página</translation>
        </message>
        <message>
            <source>the service's designated agent or notice form</source>
            <translation>el agente designado o el formulario de avisos del servicio</translation>
        </message>
        <message>
            <source>the top folder of what you publish (Netlify, Cloudflare Pages)</source>
            <translation>la carpeta raíz de lo que publicas (Netlify, Cloudflare Pages)</translation>
        </message>
        <message>
            <source>the top folder of your site</source>
            <translation>la carpeta raíz de tu sitio</translation>
        </message>
        <message>
            <source>the works in the schedule, with their codes and your rights in them</source>
            <translation>las obras de la lista, con sus códigos y tus derechos sobre ellas</translation>
        </message>
        <message>
            <source>this key is missing</source>
            <translation>falta esta clave</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <source>unknown key</source>
            <translation>clave desconocida</translation>
        </message>
        <message>
            <source>whoever got the first letter</source>
            <translation>quien recibió la primera carta</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>your artist name: {value}</source>
            <translation>tu nombre artístico: {value}</translation>
        </message>
        <message>
            <source>your collecting society</source>
            <translation>tu entidad de gestión</translation>
        </message>
        <message>
            <source>your distributor's support or legal contact</source>
            <translation>el contacto jurídico o de asistencia de tu distribuidora</translation>
        </message>
        <message>
            <source>your e-mail address: {value}</source>
            <translation>tu dirección de correo: {value}</translation>
        </message>
        <message>
            <source>your label, publisher or library</source>
            <translation>tu sello, editorial o biblioteca musical</translation>
        </message>
        <message>
            <source>your legal name: {value}</source>
            <translation>tu nombre legal: {value}</translation>
        </message>
        <message>
            <source>your postal address: {value}</source>
            <translation>tu dirección postal: {value}</translation>
        </message>
        <message>
            <source>your telephone number: {value}</source>
            <translation>tu número de teléfono: {value}</translation>
        </message>
        <message>
            <source>{address} gave no text.</source>
            <translation>{address} no dio ningún texto.</translation>
        </message>
        <message>
            <source>{address} is no plain https address. Correct it in the profile; nothing was written.</source>
            <translation>{address} no es una dirección https simple. Corrígela en el perfil; no se escribió nada.</translation>
        </message>
        <message>
            <source>{country}: contract terms against such analysis have no effect there.</source>
            <translation>{country}: allí las cláusulas contractuales contra tal análisis no surten efecto.</translation>
        </message>
        <message>
            <source>{country}: the law there allows computer analysis of works to a wide extent, whatever this letter says.</source>
            <translation>{country}: el derecho permite allí ampliamente el análisis informático de obras, diga lo que diga esta carta.</translation>
        </message>
        <message>
            <source>{country}: the law there knows no reservation by letter. This letter gives notice and asks questions; nobody there has to follow it.</source>
            <translation>{country}: el derecho no conoce allí una reserva por carta. Esta carta informa y hace preguntas; nadie allí está obligado a seguirla.</translation>
        </message>
        <message>
            <source>{count} of {total} tracks allow AI uses expressly. Is that what you want?</source>
            <translation>{count} de {total} temas permiten expresamente usos de IA. ¿Es lo que quieres?</translation>
        </message>
        <message>
            <source>{count} of {total} tracks are reserved only in part. Protect them first.</source>
            <translation>{count} de {total} temas están reservados solo en parte. Protégelos antes.</translation>
        </message>
        <message>
            <source>{count} of {total} tracks carry no reservation. Protect them first.</source>
            <translation>{count} de {total} temas no llevan reserva. Protégelos antes.</translation>
        </message>
        <message>
            <source>{count} of {total} tracks hold statements that disagree. Look at them first.</source>
            <translation>{count} de {total} temas contienen declaraciones que se contradicen. Míralos antes.</translation>
        </message>
        <message>
            <source>{count} of {total} works were left out of the schedule because you do not control the rights this letter speaks for.</source>
            <translation>{count} de {total} obras quedaron fuera de la lista porque no controlas los derechos por los que habla esta carta.</translation>
        </message>
        <message>
            <source>{count} tracks fit this line. Name the path, so that only one does.</source>
            <translation>{count} temas encajan con esta línea. Nombra la ruta, para que solo encaje uno.</translation>
        </message>
        <message>
            <source>{day} is yet to come. Nothing was noted down.</source>
            <translation>{day} aún está por llegar. No se anotó nada.</translation>
        </message>
        <message>
            <source>{due} is a weekend or a holiday: the period ends on the next working day.</source>
            <translation>{due} es fin de semana o festivo: el plazo termina el siguiente día hábil.</translation>
        </message>
        <message>
            <source>{file} begins in the middle of a FLAC stream: the header that holds the tags is missing. Nothing was changed; save it as FLAC anew in an audio editor, and protect that file.</source>
            <translation>{file} empieza en medio de un flujo FLAC: falta la cabecera que lleva las etiquetas. No se cambió nada; guárdalo de nuevo como FLAC en un editor de audio y protege ese archivo.</translation>
        </message>
        <message>
            <source>{file} cannot be read ({reason}), so it cannot be compared.</source>
            <translation>{file} no se puede leer ({reason}), así que no se puede comparar.</translation>
        </message>
        <message>
            <source>{file} cannot be read ({reason}).</source>
            <translation>{file} no se puede leer ({reason}).</translation>
        </message>
        <message>
            <source>{file} cannot be read ({reason}). Nothing was changed.</source>
            <translation>{file} no se puede leer ({reason}). No se cambió nada.</translation>
        </message>
        <message>
            <source>{file} cannot be read as a spreadsheet ({reason}). Save it anew as XLSX or CSV.</source>
            <translation>{file} no se puede leer como hoja de cálculo ({reason}). Guárdalo de nuevo como XLSX o CSV.</translation>
        </message>
        <message>
            <source>{file} cannot be read as a table ({reason}). Save it anew as CSV in UTF-8.</source>
            <translation>{file} no se puede leer como tabla ({reason}). Guárdalo de nuevo como CSV en UTF-8.</translation>
        </message>
        <message>
            <source>{file} consists of absurdly many boxes.</source>
            <translation>{file} consta de un número absurdo de cajas.</translation>
        </message>
        <message>
            <source>{file} consists of absurdly many chunks.</source>
            <translation>{file} consta de un número absurdo de bloques.</translation>
        </message>
        <message>
            <source>{file} could not be looked at after the last run ended early ({reason}). It is looked at again at the next start.</source>
            <translation>{file} no se pudo mirar después de que la última pasada terminara antes de tiempo ({reason}). Se mirará en el próximo inicio.</translation>
        </message>
        <message>
            <source>{file} could not be looked at after the last run ended early, because its folder is not there. It is looked at again at the next start.</source>
            <translation>{file} no se pudo mirar después de que la última pasada terminara antes de tiempo, porque su carpeta no está. Se mirará en el próximo inicio.</translation>
        </message>
        <message>
            <source>{file} does not begin with the stream's own description, so players differ in how they read it. It was not changed; re-encode it, or use a sidecar.</source>
            <translation>{file} no empieza con la descripción del propio flujo, así que los reproductores difieren al leerlo. No se cambió; recodifícalo, o usa un archivo auxiliar.</translation>
        </message>
        <message>
            <source>{file} does not end with its last frame: it was cut, and players would take a tag for sound. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>{file} no termina con su última trama: se cortó, y los reproductores tomarían una etiqueta por sonido. No se cambió; un archivo auxiliar puede llevar la declaración en su lugar.</translation>
        </message>
        <message>
            <source>{file} does not say how its sound is coded (no COMM chunk). It was not changed.</source>
            <translation>{file} no dice cómo está codificado su sonido (sin bloque COMM). No se cambió.</translation>
        </message>
        <message>
            <source>{file} does not say how its sound is coded (no fmt chunk). It was not changed.</source>
            <translation>{file} no dice cómo está codificado su sonido (sin bloque fmt). No se cambió.</translation>
        </message>
        <message>
            <source>{file} ends before its sound does, so nothing can be put behind it. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>{file} termina antes que su sonido, así que no se puede poner nada detrás. No se cambió; un archivo auxiliar puede llevar la declaración en su lugar.</translation>
        </message>
        <message>
            <source>{file} ends before its sound does.</source>
            <translation>{file} termina antes que su sonido.</translation>
        </message>
        <message>
            <source>{file} ends in the middle of its ID3 tag, so it holds no audio that a tag could be added to. It was not changed.</source>
            <translation>{file} termina en medio de su etiqueta ID3, así que no contiene audio al que añadir una etiqueta. No se cambió.</translation>
        </message>
        <message>
            <source>{file} ends in the middle of its index.</source>
            <translation>{file} termina en medio de su índice.</translation>
        </message>
        <message>
            <source>{file} ends in the middle of its tags.</source>
            <translation>{file} termina en medio de sus etiquetas.</translation>
        </message>
        <message>
            <source>{file} ends in the middle of its {box} box.</source>
            <translation>{file} termina en medio de su caja {box}.</translation>
        </message>
        <message>
            <source>{file} has come into being meanwhile. It was not touched.</source>
            <translation>{file} ha aparecido entretanto. No se tocó.</translation>
        </message>
        <message>
            <source>{file} has no column named path, ISRC or title, so its lines cannot be matched with tracks. Name one of them so in the first line.</source>
            <translation>{file} no tiene ninguna columna llamada path, ISRC o title, así que sus líneas no se pueden asociar a temas. Nombra así una de ellas en la primera línea.</translation>
        </message>
        <message>
            <source>{file} has no comment header where one must be.</source>
            <translation>{file} no tiene cabecera de comentarios donde debe haber una.</translation>
        </message>
        <message>
            <source>{file} has no room left: a WAV file ends at 4 gigabytes. It was not changed; save it as RF64, or use a sidecar.</source>
            <translation>{file} no tiene más sitio: un archivo WAV termina en 4 gigabytes. No se cambió; guárdalo como RF64, o usa un archivo auxiliar.</translation>
        </message>
        <message>
            <source>{file} has no room left: an AIFF file ends at 4 gigabytes. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>{file} no tiene más sitio: un archivo AIFF termina en 4 gigabytes. No se cambió; un archivo auxiliar puede llevar la declaración en su lugar.</translation>
        </message>
        <message>
            <source>{file} has no sound chunk that can be found. It was not changed; if it plays, save it anew in an audio editor first.</source>
            <translation>{file} no tiene bloque de sonido que se pueda hallar. No se cambió; si se reproduce, guárdalo antes de nuevo en un editor de audio.</translation>
        </message>
        <message>
            <source>{file} has {count} indexes (moov boxes); which one holds is anybody's guess.</source>
            <translation>{file} tiene {count} índices (cajas moov); cuál vale, nadie puede saberlo.</translation>
        </message>
        <message>
            <source>{file} has {count} names (hard links). A safe write would give only this one the new content, so it was left alone. Allow splitting hard links if that is right.</source>
            <translation>{file} tiene {count} nombres (enlaces duros). Una escritura segura solo daría a este el contenido nuevo, así que se dejó como está. Permite separar enlaces duros si es lo correcto.</translation>
        </message>
        <message>
            <source>{file} holds a certificate, but none that vouches for signers. Ask for the root certificate of whoever signed. Nothing was changed.</source>
            <translation>{file} contiene un certificado, pero ninguno que avale a firmantes. Pide el certificado raíz de quien firmó. No se cambió nada.</translation>
        </message>
        <message>
            <source>{file} holds a tag of {size} megabytes, far more than a real one. It was not read.</source>
            <translation>{file} contiene una etiqueta de {size} megabytes, mucho más que una real. No se leyó.</translation>
        </message>
        <message>
            <source>{file} holds no certificate. Nothing was changed.</source>
            <translation>{file} no contiene ningún certificado. No se cambió nada.</translation>
        </message>
        <message>
            <source>{file} holds only your own certificate. C2PA also needs the certificate of the authority that issued it (its chain). Add it to the file. Nothing was changed.</source>
            <translation>{file} contiene solo tu propio certificado. C2PA necesita también el certificado de la autoridad que lo emitió (su cadena). Añádelo al archivo. No se cambió nada.</translation>
        </message>
        <message>
            <source>{file} holds several recordings one behind another (chained Ogg), and not all of them can be tagged. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>{file} contiene varias grabaciones una tras otra (Ogg encadenado), y no todas se pueden etiquetar. No se cambió; un archivo auxiliar puede llevar la declaración en su lugar.</translation>
        </message>
        <message>
            <source>{file} holds tags but no audio. It was not changed.</source>
            <translation>{file} contiene etiquetas pero no audio. No se cambió.</translation>
        </message>
        <message>
            <source>{file} holds {carrier}, which would have been lost in writing, so it was not changed. A sidecar file (.xmp) beside it is safe.</source>
            <translation>{file} contiene {carrier}, que se habría perdido al escribir, así que no se cambió. Un archivo auxiliar (.xmp) al lado es seguro.</translation>
        </message>
        <message>
            <source>{file} is Dolby Digital sound (AC-3), a format that Holdback does not handle. Nothing was changed; keep the recording in another format too, such as WAV or FLAC, and protect that.</source>
            <translation>{file} es sonido Dolby Digital (AC-3), un formato que Holdback no trata. No se cambió nada; guarda la grabación también en otro formato, como WAV o FLAC, y protege ese archivo.</translation>
        </message>
        <message>
            <source>{file} is a Wave64 file, which has no place for rights that any program reads. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>{file} es un archivo Wave64, que no tiene sitio para derechos que algún programa lea. No se cambió; un archivo auxiliar puede llevar la declaración en su lugar.</translation>
        </message>
        <message>
            <source>{file} is a link that leads nowhere ({reason}).</source>
            <translation>{file} es un enlace que no lleva a ninguna parte ({reason}).</translation>
        </message>
        <message>
            <source>{file} is a link to something that is not there.</source>
            <translation>{file} es un enlace a algo que no está.</translation>
        </message>
        <message>
            <source>{file} is a link to {target}, outside the chosen folders. It was left alone; name that file itself if it shall be written.</source>
            <translation>{file} es un enlace a {target}, fuera de las carpetas elegidas. Se dejó como está; nombra ese archivo si debe escribirse.</translation>
        </message>
        <message>
            <source>{file} is damaged: its sound is not where it must be.</source>
            <translation>{file} está dañado: su sonido no está donde debe.</translation>
        </message>
        <message>
            <source>{file} is empty: it has no bytes at all.</source>
            <translation>{file} está vacío: no tiene ni un byte.</translation>
        </message>
        <message>
            <source>{file} is far larger than a table of tracks. It was not read.</source>
            <translation>{file} es mucho mayor que una tabla de temas. No se leyó.</translation>
        </message>
        <message>
            <source>{file} is growing: another program is still writing it. It was not changed. Try again when the recording or export has ended.</source>
            <translation>{file} está creciendo: otro programa aún lo escribe. No se cambió. Inténtalo de nuevo cuando termine la grabación o la exportación.</translation>
        </message>
        <message>
            <source>{file} is no text, so it is no CSV table.</source>
            <translation>{file} no es texto, así que no es una tabla CSV.</translation>
        </message>
        <message>
            <source>{file} is not a file.</source>
            <translation>{file} no es un archivo.</translation>
        </message>
        <message>
            <source>{file} is not a plain file.</source>
            <translation>{file} no es un archivo normal.</translation>
        </message>
        <message>
            <source>{file} is not a plain file; it was not opened.</source>
            <translation>{file} no es un archivo normal; no se abrió.</translation>
        </message>
        <message>
            <source>{file} is not an audio file that Holdback knows. Nothing was changed.</source>
            <translation>{file} no es un archivo de audio que Holdback conozca. No se cambió nada.</translation>
        </message>
        <message>
            <source>{file} is not the file that Holdback left there: its content was changed by another program. It was left alone. If the earlier file is needed, look into your backup.</source>
            <translation>{file} no es el archivo que Holdback dejó ahí: otro programa cambió su contenido. Se dejó como está. Si hace falta el archivo anterior, mira en tu copia de seguridad.</translation>
        </message>
        <message>
            <source>{file} is not there any more, or its folder was moved. Nothing was written.</source>
            <translation>{file} ya no está, o su carpeta se movió. No se escribió nada.</translation>
        </message>
        <message>
            <source>{file} is not valid TOML: {reason}. Nothing was changed.</source>
            <translation>{file} no es TOML válido: {reason}. No se cambió nada.</translation>
        </message>
        <message>
            <source>{file} is not where it was, so it cannot be put back. If it was moved, name it where it is now.</source>
            <translation>{file} no está donde estaba, así que no se puede restaurar. Si se movió, nómbralo donde está ahora.</translation>
        </message>
        <message>
            <source>{file} is write-protected. It was left as it is; take the protection away if it shall be written.</source>
            <translation>{file} está protegido contra escritura. Se dejó como está; quita la protección si debe escribirse.</translation>
        </message>
        <message>
            <source>{file} is write-protected. Nothing was changed.</source>
            <translation>{file} está protegido contra escritura. No se cambió nada.</translation>
        </message>
        <message>
            <source>{file} lacks its index or its sound (no moov or mdat box): it is a fragment of a stream, or was cut. It was not changed.</source>
            <translation>A {file} le falta su índice o su sonido (sin caja moov o mdat): es un fragmento de un flujo, o se cortó. No se cambió.</translation>
        </message>
        <message>
            <source>{file} leads to another file than when it was looked at. Nothing was written.</source>
            <translation>{file} lleva a otro archivo que cuando se miró. No se escribió nada.</translation>
        </message>
        <message>
            <source>{file} met a fault inside Holdback ({kind}). The file was not changed. The log holds the details; please report it.</source>
            <translation>{file} topó con un fallo de Holdback ({kind}). El archivo no se cambió. El registro técnico tiene los detalles; por favor, infórmalo.</translation>
        </message>
        <message>
            <source>{file} met a fault inside Holdback while it was looked at ({kind}). It was not changed. The log holds the details; please report it.</source>
            <translation>{file} topó con un fallo de Holdback mientras se miraba ({kind}). No se cambió. El registro técnico tiene los detalles; por favor, infórmalo.</translation>
        </message>
        <message>
            <source>{file} points at its pictures by places in the file that cannot be moved safely. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>{file} señala sus imágenes por lugares del archivo que no se pueden mover con seguridad. No se cambió; un archivo auxiliar puede llevar la declaración en su lugar.</translation>
        </message>
        <message>
            <source>{file} points at its sound from places that cannot be moved safely. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>{file} señala su sonido desde lugares que no se pueden mover con seguridad. No se cambió; un archivo auxiliar puede llevar la declaración en su lugar.</translation>
        </message>
        <message>
            <source>{file} says everything already; it was changed since it was looked at. It was not touched.</source>
            <translation>{file} ya lo dice todo; se cambió desde que se miró. No se tocó.</translation>
        </message>
        <message>
            <source>{file} says that its tag begins where none is. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>{file} dice que su etiqueta empieza donde no hay ninguna. No se cambió; un archivo auxiliar puede llevar la declaración en su lugar.</translation>
        </message>
        <message>
            <source>{file} unpacks to far more than a table of tracks needs. It was not read.</source>
            <translation>{file} se descomprime en mucho más de lo que necesita una tabla de temas. No se leyó.</translation>
        </message>
        <message>
            <source>{file} was at work when the last run ended early, and is now neither what it was nor what was to be written: another program changed or moved it since. Holdback left it alone.</source>
            <translation>{file} estaba en curso cuando la última pasada terminó antes de tiempo, y ahora no es ni lo que era ni lo que debía escribirse: otro programa lo cambió o lo movió desde entonces. Holdback lo dejó como está.</translation>
        </message>
        <message>
            <source>{file} was changed as intended and is whole, but the disk did not confirm that this lasts ({reason}). Check the disk; the next start of Holdback looks at the file again.</source>
            <translation>{file} se cambió como se quería y está entero, pero el disco no confirmó que eso dure ({reason}). Comprueba el disco; el próximo inicio de Holdback vuelve a mirar el archivo.</translation>
        </message>
        <message>
            <source>{file} was changed by another program after it was looked at. It was not changed by Holdback. Look at it again and try once more.</source>
            <translation>Otro programa cambió {file} después de que se mirara. Holdback no lo cambió. Míralo otra vez e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>{file} was cut off or never finished: it does not end where it says. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>{file} se cortó o nunca se terminó: no termina donde dice. No se cambió; un archivo auxiliar puede llevar la declaración en su lugar.</translation>
        </message>
        <message>
            <source>{file} was moved or deleted meanwhile. Nothing was written.</source>
            <translation>{file} se movió o se borró entretanto. No se escribió nada.</translation>
        </message>
        <message>
            <source>{file} was tagged by another program after Holdback wrote it; the audio is the same. It was left alone, because putting it back would lose those tags. Protect it again with another policy, or take the fields out in the program that wrote last.</source>
            <translation>Otro programa etiquetó {file} después de que Holdback lo escribiera; el audio es el mismo. Se dejó como está, porque restaurarlo perdería esas etiquetas. Protégelo de nuevo con otra política, o quita los campos en el programa que escribió al final.</translation>
        </message>
        <message>
            <source>{file}, line {line}: {key} is not a key Holdback knows{hint}. Nothing was changed.</source>
            <translation>{file}, línea {line}: {key} no es una clave que Holdback conozca{hint}. No se cambió nada.</translation>
        </message>
        <message>
            <source>{file}, line {line}: {key} must be {wanted}. Nothing was changed.</source>
            <translation>{file}, línea {line}: {key} debe ser {wanted}. No se cambió nada.</translation>
        </message>
        <message>
            <source>{name} takes such requests through a form: {form}. Holdback gives you the text in pieces to paste there.</source>
            <translation>{name} recibe tales solicitudes por un formulario: {form}. Holdback te da el texto en partes para pegarlas ahí.</translation>
        </message>
        <message>
            <source>{number} entries</source>
            <translation>{number} entradas</translation>
        </message>
        <message>
            <source>{number} more places say something too; the details list them.</source>
            <translation>{number} lugares más también dicen algo; los detalles los enumeran.</translation>
        </message>
        <message>
            <source>{path} cannot be attached ({reason}). No mail was written.</source>
            <translation>{path} no se puede adjuntar ({reason}). No se escribió ningún correo.</translation>
        </message>
        <message>
            <source>{path} cannot be reached ({reason}).</source>
            <translation>{path} no se puede alcanzar ({reason}).</translation>
        </message>
        <message>
            <source>{path} cannot be reached ({reason}): it may be a link to something that is gone.</source>
            <translation>{path} no se puede alcanzar ({reason}): quizá sea un enlace a algo que ya no está.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({reason}).</source>
            <translation>{path} no se puede leer ({reason}).</translation>
        </message>
        <message>
            <source>{path} cannot be read ({reason}). Nothing was noted down.</source>
            <translation>{path} no se puede leer ({reason}). No se anotó nada.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({reason}). Nothing was written.</source>
            <translation>{path} no se puede leer ({reason}). No se escribió nada.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}).</source>
            <translation>{path} no se puede escribir ({reason}).</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}). Choose another folder or name.</source>
            <translation>{path} no se puede escribir ({reason}). Elige otra carpeta u otro nombre.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}). Choose another place; nothing was changed.</source>
            <translation>{path} no se puede escribir ({reason}). Elige otro lugar; no se cambió nada.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}). Choose another place; the ledger is as it was.</source>
            <translation>{path} no se puede escribir ({reason}). Elige otro lugar; el registro está como estaba.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}). Choose another place; what was there stays.</source>
            <translation>{path} no se puede escribir ({reason}). Elige otro lugar; lo que había sigue ahí.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}). Nothing was changed.</source>
            <translation>{path} no se puede escribir ({reason}). No se cambió nada.</translation>
        </message>
        <message>
            <source>{path} exists already and was left as it is. Choose another name.</source>
            <translation>{path} ya existe y se dejó como está. Elige otro nombre.</translation>
        </message>
        <message>
            <source>{path} is a link to a folder that is scanned already; it was not followed.</source>
            <translation>{path} es un enlace a una carpeta que ya se escanea; no se siguió.</translation>
        </message>
        <message>
            <source>{path} is a list already. `holdback verify` checks it; --timestamp URL asks for a timestamp of it. Nothing was written.</source>
            <translation>{path} ya es una lista. `holdback verify` la comprueba; --timestamp URL pide un sello de tiempo de ella. No se escribió nada.</translation>
        </message>
        <message>
            <source>{path} is damaged ({reason}). It was left untouched. Put back a copy, or move the file elsewhere to begin a new one: the music files are not affected.</source>
            <translation>{path} está dañado ({reason}). Se dejó intacto. Pon una copia en su sitio, o mueve el archivo a otro lugar para empezar uno nuevo: los archivos de música no se ven afectados.</translation>
        </message>
        <message>
            <source>{path} is far too large to be a list of recordings.</source>
            <translation>{path} es demasiado grande para ser una lista de grabaciones.</translation>
        </message>
        <message>
            <source>{path} is far too large to hold certificates.</source>
            <translation>{path} es demasiado grande para contener certificados.</translation>
        </message>
        <message>
            <source>{path} is in use by another program and stayed locked. Close the other Holdback and try again; nothing was changed.</source>
            <translation>{path} lo usa otro programa y siguió bloqueado. Cierra el otro Holdback e inténtalo de nuevo; no se cambió nada.</translation>
        </message>
        <message>
            <source>{path} is missing, so the list cannot be checked.</source>
            <translation>{path} falta, así que la lista no se puede comprobar.</translation>
        </message>
        <message>
            <source>{path} is no dossier update. Nothing was changed.</source>
            <translation>{path} no es una actualización del dosier. No se cambió nada.</translation>
        </message>
        <message>
            <source>{path} is no list of recordings.</source>
            <translation>{path} no es una lista de grabaciones.</translation>
        </message>
        <message>
            <source>{path} is too large for a page of terms. Nothing was compared.</source>
            <translation>{path} es demasiado grande para una página de condiciones. No se comparó nada.</translation>
        </message>
        <message>
            <source>{path} was written by a newer Holdback. It was left untouched; install the newer version again to use it.</source>
            <translation>{path} lo escribió un Holdback más nuevo. Se dejó intacto; instala otra vez la versión más nueva para usarlo.</translation>
        </message>
        <message>
            <source>{question} {name}: {stance}. {meaning}</source>
            <translation>{question} {name}: {stance}. {meaning}</translation>
        </message>
        <message>
            <source>{society} administers the author's rights in works of its members; a member must not declare them alone. Ask the society with letter 8.</source>
            <translation>{society} administra los derechos de autor de las obras de sus miembros; un miembro no debe declararlos solo. Pregunta a la entidad con la carta 8.</translation>
        </message>
        <message>
            <source>{standard} in {place}: {words}</source>
            <translation>{standard} en {place}: {words}</translation>
        </message>
        <message>
            <source>{url} answers in a form that is not accepted ({coding}).</source>
            <translation>{url} responde de una forma que no se acepta ({coding}).</translation>
        </message>
        <message>
            <source>{url} builds its text with scripts, which Holdback does not run. Look in the archive, or save the page from your browser; nothing was compared.</source>
            <translation>{url} construye su texto con scripts, que Holdback no ejecuta. Mira en el archivo, o guarda la página desde tu navegador; no se comparó nada.</translation>
        </message>
        <message>
            <source>{url} came in another language than the last text. Nothing was compared.</source>
            <translation>{url} llegó en otro idioma que el último texto. No se comparó nada.</translation>
        </message>
        <message>
            <source>{url} came without any text. Nothing was compared.</source>
            <translation>{url} llegó sin ningún texto. No se comparó nada.</translation>
        </message>
        <message>
            <source>{url} could not be reached. Try again later; nothing was compared.</source>
            <translation>{url} no se pudo alcanzar. Inténtalo más tarde; no se comparó nada.</translation>
        </message>
        <message>
            <source>{url} could not be read ({status}).</source>
            <translation>{url} no se pudo leer ({status}).</translation>
        </message>
        <message>
            <source>{url} could not prove that it is what it says ({reason}). Nothing was read. If this happens everywhere, check the computer's clock, or sign in to the network that you are in.</source>
            <translation>{url} no pudo probar que es lo que dice ({reason}). No se leyó nada. Si pasa en todas partes, comprueba el reloj del ordenador, o inicia sesión en la red en la que estás.</translation>
        </message>
        <message>
            <source>{url} did not answer in time. Try again later; nothing was compared.</source>
            <translation>{url} no respondió a tiempo. Inténtalo más tarde; no se comparó nada.</translation>
        </message>
        <message>
            <source>{url} has only {new} characters; the last text had {old}. The page did not load as usual; nothing was compared.</source>
            <translation>{url} tiene solo {new} caracteres; el último texto tenía {old}. La página no se cargó como siempre; no se comparó nada.</translation>
        </message>
        <message>
            <source>{url} holds a document without text, such as scanned pages. It cannot be read.</source>
            <translation>{url} contiene un documento sin texto, como páginas escaneadas. No se puede leer.</translation>
        </message>
        <message>
            <source>{url} is larger than {megabytes} MB, more than any page of terms. It was not read.</source>
            <translation>{url} supera los {megabytes} MB, más que cualquier página de condiciones. No se leyó.</translation>
        </message>
        <message>
            <source>{url} is no address that can be asked.</source>
            <translation>{url} no es una dirección a la que se pueda preguntar.</translation>
        </message>
        <message>
            <source>{url} is no text ({kind}). Nothing was compared.</source>
            <translation>{url} no es texto ({kind}). No se comparó nada.</translation>
        </message>
        <message>
            <source>{url} is not shown in this region. Nothing was compared.</source>
            <translation>{url} no se muestra en esta región. No se comparó nada.</translation>
        </message>
        <message>
            <source>{url} is refused: Holdback only opens https addresses of public hosts. Nothing was sent.</source>
            <translation>{url} se rechaza: Holdback solo abre direcciones https de servidores públicos. No se envió nada.</translation>
        </message>
        <message>
            <source>{url} is refused: its name leads to an address inside this network, not on the internet ({reason}). Nothing was sent.</source>
            <translation>{url} se rechaza: su nombre lleva a una dirección de esta red, no de internet ({reason}). No se envió nada.</translation>
        </message>
        <message>
            <source>{url} is under maintenance. Try again later; nothing was compared.</source>
            <translation>{url} está en mantenimiento. Inténtalo más tarde; no se comparó nada.</translation>
        </message>
        <message>
            <source>{url} leads round in a circle. Nothing was compared.</source>
            <translation>{url} da vueltas en círculo. No se comparó nada.</translation>
        </message>
        <message>
            <source>{url} leads to another place: {target}. Holdback did not follow. If that is where the page now stands, add the address to your own entry.</source>
            <translation>{url} lleva a otro sitio: {target}. Holdback no lo siguió. Si la página está ahora ahí, añade la dirección a tu propia entrada.</translation>
        </message>
        <message>
            <source>{url} led to {final} on the same host.</source>
            <translation>{url} llevaba a {final} en el mismo servidor.</translation>
        </message>
        <message>
            <source>{url} now leads to the home page. Look for the new address of the terms; nothing was compared.</source>
            <translation>{url} lleva ahora a la página de inicio. Busca la nueva dirección de las condiciones; no se comparó nada.</translation>
        </message>
        <message>
            <source>{url} sends damaged data. It was not read.</source>
            <translation>{url} envía datos dañados. No se leyó.</translation>
        </message>
        <message>
            <source>{url} shows a cookie dialog instead of the terms. Look in the archive, or save the page from your browser; nothing was compared.</source>
            <translation>{url} muestra un diálogo de cookies en lugar de las condiciones. Mira en el archivo, o guarda la página desde tu navegador; no se comparó nada.</translation>
        </message>
        <message>
            <source>{url} wants a login before it shows the page. Nothing was compared.</source>
            <translation>{url} pide iniciar sesión antes de mostrar la página. No se comparó nada.</translation>
        </message>
        <message>
            <source>{url} wants to be sure that a person is looking. Open it in your browser, save the page, and let Holdback read the file; nothing was compared.</source>
            <translation>{url} quiere asegurarse de que mira una persona. Ábrelo en tu navegador, guarda la página y deja que Holdback lea el archivo; no se comparó nada.</translation>
        </message>
        <message>
            <source>{value} is no choice for {name}. Choose one of: {choices}. Nothing was changed.</source>
            <translation>{value} no es una opción de {name}. Elige una de: {choices}. No se cambió nada.</translation>
        </message>
        <message>
            <source>{version}, FTS5 no</source>
            <translation>{version}, FTS5 no</translation>
        </message>
        <message>
            <source>{version}, FTS5 yes</source>
            <translation>{version}, FTS5 sí</translation>
        </message>
        <message>
            <source>{words} is no field and value. Write it as isrc=DEA122600017. Fields: {fields}.</source>
            <translation>{words} no es un campo con su valor. Escríbelo como isrc=DEA122600017. Campos: {fields}.</translation>
        </message>
        <message>
            <source>“{stance}” is called verified, but no clause in force carries it: add a quote, or a note that says why there is none</source>
            <translation>«{stance}» se llama verificado, pero ninguna cláusula en vigor lo respalda: añade una cita, o una nota que diga por qué no la hay</translation>
        </message>
        <message>
            <source>“{value}” cannot be a folder name</source>
            <translation>«{value}» no puede ser un nombre de carpeta</translation>
        </message>
        <message>
            <source>“{value}” is no date: write 2026, 2026-08 or 2026-08-17</source>
            <translation>«{value}» no es una fecha: escribe 2026, 2026-08 o 2026-08-17</translation>
        </message>
        <message>
            <source>“{value}” is no https address</source>
            <translation>«{value}» no es una dirección https</translation>
        </message>
        <message>
            <source>“{value}” is no mail address</source>
            <translation>«{value}» no es una dirección de correo</translation>
        </message>
        <message>
            <source>“{value}” is none of {choices}</source>
            <translation>«{value}» no es ninguno de {choices}</translation>
        </message>
        <message>
            <source>℗ line</source>
            <translation>Línea ℗</translation>
        </message>
    </context>
    <context>
        <name>speaker</name>
        <message>
            <source>(nothing)</source>
            <translation>(nada)</translation>
        </message>
        <message>
            <source>(removed)</source>
            <translation>(quitado)</translation>
        </message>
    </context>
</TS>
