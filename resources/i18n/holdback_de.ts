<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>ArrivedView</name>
        <message numerus="yes">
            <source>%n file(s) arrived</source>
            <translation>
                <numerusform>%n Datei ist angekommen</numerusform>
                <numerusform>%n Dateien sind angekommen</numerusform>
            </translation>
        </message>
        <message>
            <source>(no profile)</source>
            <translation>(kein Profil)</translation>
        </message>
        <message>
            <source>A folder or an album can belong to a profile. In a watched folder Holdback notices new exports when they are finished. Nothing is watched unless you say so here.</source>
            <translation>Ein Ordner oder ein Album kann zu einem Profil gehören. In einem beobachteten Ordner bemerkt Holdback neue Exporte, sobald sie fertig sind. Beobachtet wird nur, was du hier bestimmst.</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>Ordner hinzufügen…</translation>
        </message>
        <message>
            <source>Add the album</source>
            <translation>Album hinzufügen</translation>
        </message>
        <message>
            <source>Add the album “{album}”</source>
            <translation>Album „{album}“ hinzufügen</translation>
        </message>
        <message>
            <source>Album “{album}”</source>
            <translation>Album „{album}“</translation>
        </message>
        <message>
            <source>Back to the catalogue</source>
            <translation>Zurück zum Katalog</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Wähle einen Ordner</translation>
        </message>
        <message>
            <source>Decide in the preview…</source>
            <translation>In der Vorschau entscheiden…</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Files that arrived</source>
            <translation>Angekommene Dateien</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Folder or album</source>
            <translation>Ordner oder Album</translation>
        </message>
        <message>
            <source>Folders and albums</source>
            <translation>Ordner und Alben</translation>
        </message>
        <message>
            <source>Folders and albums with their profiles</source>
            <translation>Ordner und Alben mit ihren Profilen</translation>
        </message>
        <message>
            <source>Forget the rule</source>
            <translation>Regel vergessen</translation>
        </message>
        <message>
            <source>Leave them as they are</source>
            <translation>So lassen, wie sie sind</translation>
        </message>
        <message>
            <source>New files</source>
            <translation>Neue Dateien</translation>
        </message>
        <message>
            <source>New files in {folder}</source>
            <translation>Neue Dateien in {folder}</translation>
        </message>
        <message>
            <source>New in your watched folders. Each is protected as its folder says.</source>
            <translation>Neu in deinen beobachteten Ordnern. Jede wird geschützt, wie es ihr Ordner sagt.</translation>
        </message>
        <message>
            <source>No folder is watched.</source>
            <translation>Kein Ordner wird beobachtet.</translation>
        </message>
        <message>
            <source>Nothing new in your watched folders.</source>
            <translation>Nichts Neues in deinen beobachteten Ordnern.</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Profile of {folder}</source>
            <translation>Profil von {folder}</translation>
        </message>
        <message numerus="yes">
            <source>Protect %n file(s)</source>
            <translation>
                <numerusform>%n Datei schützen</numerusform>
                <numerusform>%n Dateien schützen</numerusform>
            </translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Anmerkung</translation>
        </message>
        <message>
            <source>The one in use</source>
            <translation>Das gerade benutzte</translation>
        </message>
        <message>
            <source>Watch {folder}</source>
            <translation>{folder} beobachten</translation>
        </message>
        <message>
            <source>Watched</source>
            <translation>Beobachtet</translation>
        </message>
        <message>
            <source>are left alone</source>
            <translation>werden nicht angerührt</translation>
        </message>
        <message>
            <source>are protected</source>
            <translation>werden geschützt</translation>
        </message>
        <message>
            <source>wait here</source>
            <translation>warten hier</translation>
        </message>
    </context>
    <context>
        <name>BrowseView</name>
        <message>
            <source>Searches</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Show or hide the saved searches</source>
            <translation>Gespeicherte Suchen zeigen oder verbergen</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>Tracks</translation>
        </message>
    </context>
    <context>
        <name>BulkView</name>
        <message numerus="yes">
            <source>%n letter(s) could not be written.</source>
            <translation>
                <numerusform>%n Brief konnte nicht geschrieben werden.</numerusform>
                <numerusform>%n Briefe konnten nicht geschrieben werden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) written. Nothing was sent.</source>
            <translation>
                <numerusform>%n Brief geschrieben. Es wurde nichts gesendet.</numerusform>
                <numerusform>%n Briefe geschrieben. Es wurde nichts gesendet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recipient(s) chosen</source>
            <translation>
                <numerusform>%n Empfänger gewählt</numerusform>
                <numerusform>%n Empfänger gewählt</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the letter</source>
            <translation>Zurück zum Brief</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Choose a folder for the letters</source>
            <translation>Ordner für die Briefe wählen</translation>
        </message>
        <message>
            <source>E-mail draft with attachments</source>
            <translation>E-Mail-Entwurf mit Anhängen</translation>
        </message>
        <message>
            <source>Each recipient gets a letter and a row in the diary of their own. Language, law and address follow the recipient; your answers and words are the same in all of them. Read each letter before you send it: Holdback sends nothing.</source>
            <translation>Jeder Empfänger bekommt einen eigenen Brief und eine eigene Zeile im Tagebuch. Sprache, Recht und Adresse richten sich nach dem Empfänger; deine Antworten und eigenen Worte sind in allen gleich. Lies jeden Brief, bevor du ihn abschickst: Holdback sendet nichts.</translation>
        </message>
        <message>
            <source>Each recipient will learn: {things}.</source>
            <translation>Jeder Empfänger erfährt: {things}.</translation>
        </message>
        <message>
            <source>Find a service</source>
            <translation>Dienst suchen</translation>
        </message>
        <message>
            <source>Letters written so far</source>
            <translation>Bisher geschriebene Briefe</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Reiner Text</translation>
        </message>
        <message>
            <source>Recipients of the letter</source>
            <translation>Empfänger des Briefs</translation>
        </message>
        <message>
            <source>Stopped. The letters written until then stay in the folder and in the diary.</source>
            <translation>Angehalten. Die bis dahin geschriebenen Briefe bleiben im Ordner und im Tagebuch.</translation>
        </message>
        <message>
            <source>To several: {letter}</source>
            <translation>An mehrere: {letter}</translation>
        </message>
        <message>
            <source>What came of each letter</source>
            <translation>Was aus jedem Brief wurde</translation>
        </message>
        <message>
            <source>Word or LibreOffice document</source>
            <translation>Word- oder LibreOffice-Dokument</translation>
        </message>
        <message>
            <source>Write them to a folder…</source>
            <translation>In einen Ordner schreiben …</translation>
        </message>
        <message>
            <source>Writing the letters</source>
            <translation>Briefe werden geschrieben</translation>
        </message>
        <message>
            <source>{name}: not written. {reason}</source>
            <translation>{name}: nicht geschrieben. {reason}</translation>
        </message>
    </context>
    <context>
        <name>CalendarStrip</name>
        <message>
            <source>Days on which answers are due</source>
            <translation>Tage, an denen Antworten fällig sind</translation>
        </message>
        <message>
            <source>No answer is awaited.</source>
            <translation>Keine Antwort steht aus.</translation>
        </message>
        <message>
            <source>day asked for</source>
            <translation>erbetener Tag</translation>
        </message>
        <message>
            <source>day by law</source>
            <translation>Tag nach Gesetz</translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
    </context>
    <context>
        <name>CataloguePage</name>
        <message numerus="yes">
            <source>%n track(s) exported.</source>
            <translation>
                <numerusform>%n Track ausgegeben.</numerusform>
                <numerusform>%n Tracks ausgegeben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) selected</source>
            <translation>
                <numerusform>%n Track ausgewählt</numerusform>
                <numerusform>%n Tracks ausgewählt</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Copy rows as text</source>
            <translation>Zeilen als Text &amp;kopieren</translation>
        </message>
        <message>
            <source>&amp;Export the table…</source>
            <translation>Tabelle &amp;ausgeben …</translation>
        </message>
        <message>
            <source>&amp;Protect…</source>
            <translation>&amp;Schützen …</translation>
        </message>
        <message numerus="yes">
            <source>Add %n item(s) to your catalogue. Files are read, not changed.</source>
            <translation>
                <numerusform>%n Eintrag in den Katalog aufnehmen. Dateien werden gelesen, nicht geändert.</numerusform>
                <numerusform>%n Einträge in den Katalog aufnehmen. Dateien werden gelesen, nicht geändert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>Compare with the &amp;ledger</source>
            <translation>Mit dem &amp;Protokoll vergleichen</translation>
        </message>
        <message>
            <source>Drop a folder of music anywhere in this window. Holdback reads the files and shows which of them reserve your rights. Nothing is changed until you say so.</source>
            <translation>Zieh einen Ordner mit Musik irgendwo in dieses Fenster. Holdback liest die Dateien und zeigt, welche deine Rechte vorbehalten. Geändert wird nichts, bis du es sagst.</translation>
        </message>
        <message>
            <source>E&amp;xplain this track</source>
            <translation>Diesen Track er&amp;klären</translation>
        </message>
        <message>
            <source>Export the table</source>
            <translation>Tabelle ausgeben</translation>
        </message>
        <message>
            <source>Exporting the table</source>
            <translation>Tabelle wird ausgegeben</translation>
        </message>
        <message>
            <source>Find title, artist, ISRC, folder…</source>
            <translation>Titel, Künstler, ISRC, Ordner suchen …</translation>
        </message>
        <message>
            <source>Find tracks</source>
            <translation>Tracks suchen</translation>
        </message>
        <message>
            <source>No track matches. Clear the search field or choose another filter.</source>
            <translation>Kein Track passt. Leere das Suchfeld oder wähle einen anderen Filter.</translation>
        </message>
        <message>
            <source>Open the &amp;containing folder</source>
            <translation>&amp;Enthaltenden Ordner öffnen</translation>
        </message>
        <message numerus="yes">
            <source>Protect %n track(s)</source>
            <translation>
                <numerusform>%n Track schützen</numerusform>
                <numerusform>%n Tracks schützen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Protect %n track(s)…</source>
            <translation>
                <numerusform>%n Track schützen …</numerusform>
                <numerusform>%n Tracks schützen …</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Protect all %n track(s)…</source>
            <translation>
                <numerusform>%n Track schützen …</numerusform>
                <numerusform>Alle %n Tracks schützen …</numerusform>
            </translation>
        </message>
        <message>
            <source>Protect…</source>
            <translation>Schützen …</translation>
        </message>
        <message>
            <source>Sea&amp;l anew…</source>
            <translation>Neu versie&amp;geln …</translation>
        </message>
        <message numerus="yes">
            <source>Seal %n track(s) anew</source>
            <translation>
                <numerusform>%n Track neu versiegeln</numerusform>
                <numerusform>%n Tracks neu versiegeln</numerusform>
            </translation>
        </message>
        <message>
            <source>See what your tracks say about AI</source>
            <translation>Sieh, was deine Tracks über KI sagen</translation>
        </message>
        <message>
            <source>Select &amp;all tracks</source>
            <translation>&amp;Alle Tracks auswählen</translation>
        </message>
        <message>
            <source>Take out of the catalo&amp;gue</source>
            <translation>Aus dem Katalo&amp;g nehmen</translation>
        </message>
        <message>
            <source>The files themselves stay where and as they are.</source>
            <translation>Die Dateien selbst bleiben, wo und wie sie sind.</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Willkommen</translation>
        </message>
        <message>
            <source>csv json spreadsheet</source>
            <translation>csv json Tabelle</translation>
        </message>
        <message>
            <source>seal sign c2pa broken</source>
            <translation>siegel signieren c2pa gebrochen</translation>
        </message>
        <message>
            <source>tag write reserve</source>
            <translation>taggen schreiben vorbehalten</translation>
        </message>
        <message>
            <source>verify check proof</source>
            <translation>prüfen vergleichen Nachweis</translation>
        </message>
    </context>
    <context>
        <name>ChangeView</name>
        <message>
            <source>All services</source>
            <translation>Alle Dienste</translation>
        </message>
        <message>
            <source>Mark as reviewed</source>
            <translation>Als gesichtet markieren</translation>
        </message>
        <message>
            <source>Next change</source>
            <translation>Nächste Änderung</translation>
        </message>
        <message>
            <source>Previous change</source>
            <translation>Vorige Änderung</translation>
        </message>
        <message>
            <source>Reviewed on {date}</source>
            <translation>Gesichtet am {date}</translation>
        </message>
        <message>
            <source>Seen on {date}</source>
            <translation>Gesehen am {date}</translation>
        </message>
        <message>
            <source>The text after</source>
            <translation>Der Text nachher</translation>
        </message>
        <message>
            <source>The text before</source>
            <translation>Der Text vorher</translation>
        </message>
        <message>
            <source>Write a letter</source>
            <translation>Brief schreiben</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>Deine Notiz</translation>
        </message>
        <message>
            <source>Your note: what does it mean for you?</source>
            <translation>Deine Notiz: Was heißt das für dich?</translation>
        </message>
        <message>
            <source>became</source>
            <translation>wurde zu</translation>
        </message>
    </context>
    <context>
        <name>CheckCard</name>
        <message numerus="yes">
            <source>%n quote(s) of the dossier no longer stand in this text.</source>
            <translation>
                <numerusform>%n Zitat des Dossiers steht nicht mehr in diesem Text.</numerusform>
                <numerusform>%n Zitate des Dossiers stehen nicht mehr in diesem Text.</numerusform>
            </translation>
        </message>
        <message>
            <source>A page that you saved</source>
            <translation>Eine Seite, die du gespeichert hast</translation>
        </message>
        <message>
            <source>According to Open Terms Archive: {page}</source>
            <translation>Laut Open Terms Archive: {page}</translation>
        </message>
        <message>
            <source>Ask these hosts</source>
            <translation>Diese Server fragen</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Wird gefragt …</translation>
        </message>
        <message>
            <source>Changes found</source>
            <translation>Gefundene Änderungen</translation>
        </message>
        <message>
            <source>Check the terms now</source>
            <translation>Bedingungen jetzt prüfen</translation>
        </message>
        <message>
            <source>Choose the file…</source>
            <translation>Datei wählen …</translation>
        </message>
        <message>
            <source>Choose the saved page</source>
            <translation>Gespeicherte Seite wählen</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Have the page kept…</source>
            <translation>Seite aufbewahren lassen …</translation>
        </message>
        <message>
            <source>If it is right, put the address into an entry of your own.</source>
            <translation>Wenn das stimmt, trage die Adresse in einen eigenen Eintrag ein.</translation>
        </message>
        <message>
            <source>Look there instead: {source}</source>
            <translation>Stattdessen dort nachsehen: {source}</translation>
        </message>
        <message>
            <source>No address of the terms is known there.</source>
            <translation>Dort ist keine Adresse der Bedingungen bekannt.</translation>
        </message>
        <message>
            <source>Open Terms Archive</source>
            <translation>Open Terms Archive</translation>
        </message>
        <message>
            <source>Save the page in your browser, then choose the file. Nobody is asked.</source>
            <translation>Speichere die Seite im Browser und wähle dann die Datei. Niemand wird gefragt.</translation>
        </message>
        <message>
            <source>Saved pages (*.html *.htm *.mhtml *.mht *.pdf *.md *.txt)</source>
            <translation>Gespeicherte Seiten (*.html *.htm *.mhtml *.mht *.pdf *.md *.txt)</translation>
        </message>
        <message>
            <source>Scripts build its text: save it in your browser to have it read.</source>
            <translation>Skripte bauen seinen Text auf: Speichere die Seite im Browser, um sie lesen zu lassen.</translation>
        </message>
        <message>
            <source>Show what changed, side by side</source>
            <translation>Nebeneinander zeigen, was sich geändert hat</translation>
        </message>
        <message>
            <source>The Wayback Machine keeps what stands there now</source>
            <translation>Die Wayback Machine bewahrt auf, was jetzt dort steht</translation>
        </message>
        <message>
            <source>The service's own page</source>
            <translation>Die Seite des Dienstes selbst</translation>
        </message>
        <message>
            <source>There was nothing to ask.</source>
            <translation>Es gab nichts zu fragen.</translation>
        </message>
        <message>
            <source>Wayback Machine</source>
            <translation>Wayback Machine</translation>
        </message>
        <message>
            <source>Where is it now? Ask {host}</source>
            <translation>Wo steht es jetzt? {host} fragen</translation>
        </message>
        <message>
            <source>Where to look</source>
            <translation>Wo nachgesehen wird</translation>
        </message>
        <message>
            <source>Will ask: {hosts}. Nothing about you or your files is sent.</source>
            <translation>Gefragt wird: {hosts}. Über dich und deine Dateien wird nichts verschickt.</translation>
        </message>
        <message>
            <source>not reviewed yet</source>
            <translation>noch nicht gesichtet</translation>
        </message>
        <message>
            <source>reviewed</source>
            <translation>gesichtet</translation>
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
            <translation>Für diesen Brief genügt ein Postfach oder die Anschrift deiner Agentur: Trag sie im Profil statt deiner eigenen ein.</translation>
        </message>
        <message>
            <source>A notice of this kind needs your real name and address.</source>
            <translation>Eine solche Meldung braucht deinen wirklichen Namen und deine Anschrift.</translation>
        </message>
        <message>
            <source>Asked for by {date}. That is a courtesy date; no law sets it.</source>
            <translation>Erbeten bis {date}. Das ist ein Höflichkeitsdatum; kein Gesetz setzt es.</translation>
        </message>
        <message>
            <source>Check before you send</source>
            <translation>Vor dem Versenden prüfen</translation>
        </message>
        <message>
            <source>Due by law on {date}, if they receive it today.</source>
            <translation>Gesetzlich fällig am {date}, wenn sie ihn heute erhalten.</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>Lücken</translation>
        </message>
        <message>
            <source>Have a lawyer check it</source>
            <translation>Von einem Anwalt prüfen lassen</translation>
        </message>
        <message>
            <source>Left out of the list of works</source>
            <translation>Aus der Werkliste weggelassen</translation>
        </message>
        <message>
            <source>Legal bases</source>
            <translation>Rechtsgrundlagen</translation>
        </message>
        <message>
            <source>No address is known; Holdback does not guess one.</source>
            <translation>Keine Adresse ist bekannt; Holdback rät keine.</translation>
        </message>
        <message>
            <source>No gaps</source>
            <translation>Keine Lücken</translation>
        </message>
        <message>
            <source>Nobody has verified this. Ask a lawyer before you rely on it.</source>
            <translation>Das hat niemand geprüft. Frag einen Anwalt, bevor du dich darauf stützt.</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Source read</source>
            <translation>Quelle gelesen</translation>
        </message>
        <message>
            <source>The source named was read when this text was written.</source>
            <translation>Die genannte Quelle wurde gelesen, als dieser Text entstand.</translation>
        </message>
        <message>
            <source>There is no draft yet.</source>
            <translation>Es gibt noch keinen Entwurf.</translation>
        </message>
        <message>
            <source>These are marked in the letter. Fill them in before you send it.</source>
            <translation>Sie sind im Brief markiert. Füll sie aus, bevor du ihn verschickst.</translation>
        </message>
        <message>
            <source>Unverified</source>
            <translation>Ungeprüft</translation>
        </message>
        <message>
            <source>What the recipient will learn about you</source>
            <translation>Was der Empfänger über dich erfährt</translation>
        </message>
        <message>
            <source>What you should know</source>
            <translation>Was du wissen solltest</translation>
        </message>
        <message>
            <source>Where to send it</source>
            <translation>Wohin damit</translation>
        </message>
        <message>
            <source>Written from general legal knowledge; the text was not read again.</source>
            <translation>Aus allgemeiner Rechtskenntnis geschrieben; der Text wurde nicht noch einmal gelesen.</translation>
        </message>
        <message>
            <source>found at {page}</source>
            <translation>gefunden auf {page}</translation>
        </message>
    </context>
    <context>
        <name>CheckTab</name>
        <message numerus="yes">
            <source>%n thing(s) are not as they should be.</source>
            <translation>
                <numerusform>%n Punkt ist nicht, wie er sein soll.</numerusform>
                <numerusform>%n Punkte sind nicht, wie sie sein sollen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Noch einmal prüfen</translation>
        </message>
        <message>
            <source>Checking this installation</source>
            <translation>Installation wird geprüft</translation>
        </message>
        <message>
            <source>Copy the result</source>
            <translation>Ergebnis kopieren</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Everything is as it should be.</source>
            <translation>Alles ist, wie es sein soll.</translation>
        </message>
        <message>
            <source>Looking everything over…</source>
            <translation>Alles wird geprüft …</translation>
        </message>
        <message>
            <source>Not looked over yet.</source>
            <translation>Noch nicht geprüft.</translation>
        </message>
        <message>
            <source>Show the newest report</source>
            <translation>Neuesten Bericht zeigen</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>What was checked</source>
            <translation>Was geprüft wurde</translation>
        </message>
        <message>
            <source>What was kept when Holdback itself made a mistake. It is sent to nobody.</source>
            <translation>Was aufbewahrt wurde, als Holdback selbst einen Fehler gemacht hat. Es wird niemandem geschickt.</translation>
        </message>
        <message>
            <source>for information</source>
            <translation>zur Kenntnis</translation>
        </message>
        <message>
            <source>problem</source>
            <translation>Problem</translation>
        </message>
        <message>
            <source>sound</source>
            <translation>in Ordnung</translation>
        </message>
    </context>
    <context>
        <name>CheckView</name>
        <message numerus="yes">
            <source>%n part(s) of the kit are not there as chosen.</source>
            <translation>
                <numerusform>%n Teil der Dateien ist nicht so da, wie du es gewählt hast.</numerusform>
                <numerusform>%n Teile der Dateien sind nicht so da, wie du es gewählt hast.</numerusform>
            </translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Check my site now</source>
            <translation>Meine Website jetzt prüfen</translation>
        </message>
        <message>
            <source>Different</source>
            <translation>Anders</translation>
        </message>
        <message>
            <source>Everything is there and says what you chose.</source>
            <translation>Alles ist da und sagt, was du gewählt hast.</translation>
        </message>
        <message>
            <source>Goes online when you press the button, and only to {site}: it asks for robots.txt, tdmrep.json, license.xml, ai.txt, the TDM policy and the headers of the first page.</source>
            <translation>Geht online, wenn du den Knopf drückst, und nur zu {site}: gefragt wird nach robots.txt, tdmrep.json, license.xml, ai.txt, der TDM-Policy und den Headern der ersten Seite.</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Fehlt</translation>
        </message>
        <message>
            <source>Not read</source>
            <translation>Nicht gelesen</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>Something is there, but it does not say what you chose.</source>
            <translation>Da ist etwas, aber es sagt nicht, was du gewählt hast.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>The site gave no usable answer; that says nothing about it.</source>
            <translation>Die Website gab keine brauchbare Antwort; das sagt nichts über sie.</translation>
        </message>
        <message>
            <source>There</source>
            <translation>Da</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
        <message>
            <source>What your site says</source>
            <translation>Was deine Website sagt</translation>
        </message>
        <message>
            <source>Your site answers as the kit says.</source>
            <translation>Deine Website antwortet so, wie die Dateien es sagen.</translation>
        </message>
        <message>
            <source>Your site has nothing of this yet.</source>
            <translation>Davon hat deine Website noch nichts.</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>Album</source>
            <translation>Album</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>Künstler</translation>
        </message>
        <message>
            <source>Copyright notice</source>
            <translation>Copyright-Vermerk</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Dateiname</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>ISRC</source>
            <translation>ISRC</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <source>Reservation</source>
            <translation>Vorbehalt</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Siegel</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>Search commands</source>
            <translation>Befehle suchen</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Was möchtest du tun?</translation>
        </message>
    </context>
    <context>
        <name>ConfirmView</name>
        <message numerus="yes">
            <source>%n gap(s) are still open in it.</source>
            <translation>
                <numerusform>%n Lücke ist darin noch offen.</numerusform>
                <numerusform>%n Lücken sind darin noch offen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the draft</source>
            <translation>Zurück zum Entwurf</translation>
        </message>
        <message>
            <source>Confirm the letter</source>
            <translation>Den Brief bestätigen</translation>
        </message>
        <message>
            <source>I have read the letter, and every statement in it is true.</source>
            <translation>Ich habe den Brief gelesen, und jede Aussage darin ist wahr.</translation>
        </message>
        <message>
            <source>Read and confirm</source>
            <translation>Lesen und bestätigen</translation>
        </message>
        <message>
            <source>The whole letter</source>
            <translation>Der ganze Brief</translation>
        </message>
        <message>
            <source>This letter makes statements in your name that can have legal consequences. Read it to the end before you take it out of Holdback.</source>
            <translation>Dieser Brief macht in deinem Namen Aussagen, die rechtliche Folgen haben können. Lies ihn bis zum Ende, bevor du ihn aus Holdback herausnimmst.</translation>
        </message>
    </context>
    <context>
        <name>DetailsPane</name>
        <message>
            <source>(not verified)</source>
            <translation>(ungeprüft)</translation>
        </message>
        <message>
            <source>About the chosen service</source>
            <translation>Über den gewählten Dienst</translation>
        </message>
        <message>
            <source>Choose a service to read what its terms say.</source>
            <translation>Wähle einen Dienst, um zu lesen, was seine Bedingungen sagen.</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Kontakte</translation>
        </message>
        <message>
            <source>Date not known</source>
            <translation>Datum unbekannt</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Different by region</source>
            <translation>Je nach Region anders</translation>
        </message>
        <message>
            <source>Digest of the audio</source>
            <translation>Prüfsumme des Tons</translation>
        </message>
        <message>
            <source>Every text that was seen, and what it said, on one line</source>
            <translation>Jeder gesehene Text und was er sagte, auf einer Linie</translation>
        </message>
        <message>
            <source>Explains this track: what it says, where, since when</source>
            <translation>Erklärt diesen Track: was er sagt, wo, seit wann</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Angabe</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>ISRC</source>
            <translation>ISRC</translation>
        </message>
        <message>
            <source>In plain words</source>
            <translation>In einfachen Worten</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <source>No longer in force. {about}</source>
            <translation>Nicht mehr in Kraft. {about}</translation>
        </message>
        <message>
            <source>Oddity</source>
            <translation>Auffälligkeit</translation>
        </message>
        <message>
            <source>One of my platforms</source>
            <translation>Eine meiner Plattformen</translation>
        </message>
        <message>
            <source>One of my platforms: shown by the filter, and watched</source>
            <translation>Eine meiner Plattformen: vom Filter gezeigt und beobachtet</translation>
        </message>
        <message>
            <source>Only for your own website; it does not reach what others host.</source>
            <translation>Nur für deine eigene Website; was andere hosten, erreicht es nicht.</translation>
        </message>
        <message>
            <source>Opens the Letters page with {service} as the recipient</source>
            <translation>Öffnet die Seite Briefe mit {service} als Empfänger</translation>
        </message>
        <message>
            <source>Other and earlier wording</source>
            <translation>Anderer und früherer Wortlaut</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Anmerkungen</translation>
        </message>
        <message>
            <source>Says nothing about AI.</source>
            <translation>Sagt nichts über KI.</translation>
        </message>
        <message>
            <source>Secondary sources say: {stance}.</source>
            <translation>Zweitquellen sagen: {stance}.</translation>
        </message>
        <message>
            <source>Seen on {date}</source>
            <translation>Gesehen am {date}</translation>
        </message>
        <message>
            <source>Seen on {date}: over 90 days ago</source>
            <translation>{date}: über 90 Tage her</translation>
        </message>
        <message>
            <source>Select a track to see everything its file says.</source>
            <translation>Wähle einen Track, um alles zu sehen, was seine Datei sagt.</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Unterschrieben von</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Aussagen</translation>
        </message>
        <message>
            <source>Statements and where they stand</source>
            <translation>Aussagen und wo sie stehen</translation>
        </message>
        <message>
            <source>Statements, tags and file</source>
            <translation>Aussagen, Tags und Datei</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>Terms change. Read them again before you rely on this.</source>
            <translation>Bedingungen ändern sich. Lies sie neu, bevor du dich darauf stützt.</translation>
        </message>
        <message>
            <source>Terms over time…</source>
            <translation>Bedingungen im Lauf der Zeit …</translation>
        </message>
        <message>
            <source>The file says nothing about AI or text and data mining.</source>
            <translation>Die Datei sagt nichts über KI oder Text und Data Mining.</translation>
        </message>
        <message>
            <source>The licence you grant by uploading</source>
            <translation>Die Lizenz, die du mit dem Hochladen gibst</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>What you can do</source>
            <translation>Was du tun kannst</translation>
        </message>
        <message>
            <source>Write a letter</source>
            <translation>Brief schreiben</translation>
        </message>
        <message>
            <source>allows changes</source>
            <translation>erlaubt Änderungen</translation>
        </message>
        <message>
            <source>archived original</source>
            <translation>archiviertes Original</translation>
        </message>
        <message>
            <source>archived original, undated</source>
            <translation>archiviertes Original, undatiert</translation>
        </message>
        <message>
            <source>found at {page}</source>
            <translation>gefunden auf {page}</translation>
        </message>
        <message>
            <source>in force since {date}</source>
            <translation>in Kraft seit {date}</translation>
        </message>
        <message>
            <source>may be passed on</source>
            <translation>darf weitergegeben werden</translation>
        </message>
        <message>
            <source>may be transferred</source>
            <translation>darf übertragen werden</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <source>quoted by others, original not read</source>
            <translation>von anderen zitiert, Original nicht gelesen</translation>
        </message>
        <message>
            <source>seen on {date}</source>
            <translation>gesehen am {date}</translation>
        </message>
        <message>
            <source>your own entry</source>
            <translation>dein eigener Eintrag</translation>
        </message>
        <message>
            <source>{company} (not verified)</source>
            <translation>{company} (ungeprüft)</translation>
        </message>
        <message>
            <source>{dimension}: {restricting} says no, {allowing} says yes. The stricter one counts.</source>
            <translation>{dimension}: {restricting} sagt nein, {allowing} sagt ja. Das Strengere gilt.</translation>
        </message>
    </context>
    <context>
        <name>DiaryDetails</name>
        <message>
            <source>About the chosen letter</source>
            <translation>Über den gewählten Brief</translation>
        </message>
        <message>
            <source>Answer due {date}: {how}</source>
            <translation>Antwort fällig am {date}: {how}</translation>
        </message>
        <message>
            <source>Attach a proof…</source>
            <translation>Nachweis anhängen …</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Per</translation>
        </message>
        <message>
            <source>Choose a letter to see what became of it.</source>
            <translation>Wähle einen Brief, um zu sehen, was aus ihm wurde.</translation>
        </message>
        <message>
            <source>Choose a receipt, scan or answer</source>
            <translation>Wähle Beleg, Scan oder Antwort</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>How it was sent</source>
            <translation>Wie er verschickt wurde</translation>
        </message>
        <message>
            <source>I sent it</source>
            <translation>Ich habe ihn verschickt</translation>
        </message>
        <message>
            <source>I sent it again</source>
            <translation>Ich habe ihn noch einmal verschickt</translation>
        </message>
        <message>
            <source>In your words</source>
            <translation>In deinen Worten</translation>
        </message>
        <message>
            <source>Note down</source>
            <translation>Notieren</translation>
        </message>
        <message>
            <source>Note it down</source>
            <translation>Jetzt notieren</translation>
        </message>
        <message>
            <source>Nothing more will come of it</source>
            <translation>Mehr wird nicht kommen</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Am</translation>
        </message>
        <message>
            <source>On which day</source>
            <translation>An welchem Tag</translation>
        </message>
        <message>
            <source>Open the letter</source>
            <translation>Brief öffnen</translation>
        </message>
        <message>
            <source>Proof: {file}</source>
            <translation>Nachweis: {file}</translation>
        </message>
        <message>
            <source>Remove the draft</source>
            <translation>Entwurf entfernen</translation>
        </message>
        <message>
            <source>They answered</source>
            <translation>Sie haben geantwortet</translation>
        </message>
        <message>
            <source>They received it</source>
            <translation>Sie haben ihn erhalten</translation>
        </message>
        <message>
            <source>They take two more months</source>
            <translation>Sie nehmen sich zwei Monate mehr</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
        <message>
            <source>Write a reminder</source>
            <translation>Erinnerung schreiben</translation>
        </message>
    </context>
    <context>
        <name>DiaryModel</name>
        <message>
            <source>Answer due</source>
            <translation>Antwort fällig</translation>
        </message>
        <message>
            <source>Dated</source>
            <translation>Datiert</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>alle</translation>
        </message>
    </context>
    <context>
        <name>DiaryPage</name>
        <message>
            <source>Any status</source>
            <translation>Jeder Status</translation>
        </message>
        <message>
            <source>Calendar (*.ics)</source>
            <translation>Kalender (*.ics)</translation>
        </message>
        <message>
            <source>Diary</source>
            <translation>Tagebuch</translation>
        </message>
        <message>
            <source>Find a letter</source>
            <translation>Brief suchen</translation>
        </message>
        <message>
            <source>Letters and what became of them</source>
            <translation>Briefe und was aus ihnen wurde</translation>
        </message>
        <message>
            <source>Letters that you save appear here. Note down when you sent them, and Holdback tells you when an answer is due, by law or by courtesy.</source>
            <translation>Briefe, die du sicherst, erscheinen hier. Notiere, wann du sie verschickt hast, und Holdback sagt dir, wann eine Antwort fällig ist, nach Gesetz oder aus Höflichkeit.</translation>
        </message>
        <message>
            <source>No letters yet</source>
            <translation>Noch keine Briefe</translation>
        </message>
        <message>
            <source>Save as calendar…</source>
            <translation>Als Kalender sichern …</translation>
        </message>
        <message>
            <source>Save as table…</source>
            <translation>Als Tabelle sichern …</translation>
        </message>
        <message>
            <source>Save the deadlines</source>
            <translation>Die Fristen sichern</translation>
        </message>
        <message>
            <source>Save the diary</source>
            <translation>Das Tagebuch sichern</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabelle (*.csv)</translation>
        </message>
        <message>
            <source>The diary is in {file}.</source>
            <translation>Das Tagebuch liegt in {file}.</translation>
        </message>
        <message>
            <source>Write a letter</source>
            <translation>Brief schreiben</translation>
        </message>
        <message>
            <source>Writing the diary</source>
            <translation>Das Tagebuch wird geschrieben</translation>
        </message>
    </context>
    <context>
        <name>DiaryWords</name>
        <message numerus="yes">
            <source>%n day(s) over</source>
            <translation>
                <numerusform>%n Tag darüber</numerusform>
                <numerusform>%n Tage darüber</numerusform>
            </translation>
        </message>
        <message>
            <source>by law</source>
            <translation>gesetzlich</translation>
        </message>
        <message>
            <source>courtesy date, no law sets it</source>
            <translation>Höflichkeitsdatum, kein Gesetz setzt es</translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>in %n Tag</numerusform>
                <numerusform>in %n Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
    </context>
    <context>
        <name>EditPreview</name>
        <message numerus="yes">
            <source>%n already there</source>
            <translation>
                <numerusform>%n schon da</numerusform>
                <numerusform>%n schon da</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed and are as they were.</source>
            <translation>
                <numerusform>%n ist fehlgeschlagen und wie zuvor.</numerusform>
                <numerusform>%n sind fehlgeschlagen und wie zuvor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n had everything already.</source>
            <translation>
                <numerusform>%n hatte schon alles.</numerusform>
                <numerusform>%n hatten schon alles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left alone</source>
            <translation>
                <numerusform>%n in Ruhe gelassen</numerusform>
                <numerusform>%n in Ruhe gelassen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left alone.</source>
            <translation>
                <numerusform>%n in Ruhe gelassen.</numerusform>
                <numerusform>%n in Ruhe gelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not reached and as they were.</source>
            <translation>
                <numerusform>%n wurde nicht erreicht und ist wie zuvor.</numerusform>
                <numerusform>%n wurden nicht erreicht und sind wie zuvor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) written.</source>
            <translation>
                <numerusform>%n Titel geschrieben.</numerusform>
                <numerusform>%n Titel geschrieben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n will be written</source>
            <translation>
                <numerusform>%n wird geschrieben</numerusform>
                <numerusform>%n werden geschrieben</numerusform>
            </translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>Back to editing</source>
            <translation>Zurück zum Bearbeiten</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Files and what happens to them</source>
            <translation>Dateien und was mit ihnen geschieht</translation>
        </message>
        <message>
            <source>Looking at the files…</source>
            <translation>Dateien werden angesehen …</translation>
        </message>
        <message>
            <source>Nothing is written until you press the button below. The audio is never touched, other tags stay, and each file can be put back exactly as it was.</source>
            <translation>Geschrieben wird erst, wenn du unten den Knopf drückst. Der Ton wird nie berührt, andere Angaben bleiben, und jede Datei lässt sich genau so zurückholen, wie sie war.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Preparing the preview</source>
            <translation>Vorschau wird vorbereitet</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>The file at work is finished, the rest is not begun.</source>
            <translation>Die Datei in Arbeit wird fertig, der Rest nicht begonnen.</translation>
        </message>
        <message>
            <source>Values before and after</source>
            <translation>Werte vorher und nachher</translation>
        </message>
        <message numerus="yes">
            <source>Write %n sealed track(s) too: their seals will not hold</source>
            <translation>
                <numerusform>Auch %n versiegelten Titel schreiben: Sein Siegel gilt dann nicht mehr</numerusform>
                <numerusform>Auch %n versiegelte Titel schreiben: Ihre Siegel gelten dann nicht mehr</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Write %n track(s)</source>
            <comment>button</comment>
            <translation>
                <numerusform>%n Titel schreiben</numerusform>
                <numerusform>%n Titel schreiben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Writing %n track(s)</source>
            <translation>
                <numerusform>%n Titel wird geschrieben</numerusform>
                <numerusform>%n Titel werden geschrieben</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EditorView</name>
        <message numerus="yes">
            <source>%n value(s) cannot be written like this</source>
            <translation>
                <numerusform>%n Wert kann so nicht geschrieben werden</numerusform>
                <numerusform>%n Werte können so nicht geschrieben werden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) changed</source>
            <translation>
                <numerusform>%n Wert geändert</numerusform>
                <numerusform>%n Werte geändert</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the catalogue</source>
            <translation>Zurück zum Katalog</translation>
        </message>
        <message>
            <source>Fill down</source>
            <translation>Nach unten ausfüllen</translation>
        </message>
        <message>
            <source>Gives the lines of the clipboard to the tracks in order. Shows them first.</source>
            <translation>Verteilt die Zeilen der Zwischenablage der Reihe nach auf die Titel. Zeigt sie vorher.</translation>
        </message>
        <message>
            <source>Gives the topmost selected value to the others below (Ctrl+D).</source>
            <translation>Gibt den obersten gewählten Wert den anderen darunter (Strg+D).</translation>
        </message>
        <message>
            <source>Nothing is changed yet.</source>
            <translation>Noch ist nichts geändert.</translation>
        </message>
        <message>
            <source>Paste a list</source>
            <translation>Liste einfügen</translation>
        </message>
        <message>
            <source>Reading the files</source>
            <translation>Dateien lesen</translation>
        </message>
        <message>
            <source>Reading the files…</source>
            <translation>Die Dateien werden gelesen…</translation>
        </message>
        <message numerus="yes">
            <source>Rights data of %n track(s)</source>
            <translation>
                <numerusform>Rechteangaben von %n Titel</numerusform>
                <numerusform>Rechteangaben von %n Titeln</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what will be written</source>
            <translation>Zeigen, was geschrieben wird</translation>
        </message>
        <message>
            <source>Take all changes back</source>
            <translation>Alle Änderungen zurücknehmen</translation>
        </message>
        <message>
            <source>another policy</source>
            <translation>eine andere Entscheidung</translation>
        </message>
        <message numerus="yes">
            <source>in %n track(s)</source>
            <translation>
                <numerusform>in %n Titel</numerusform>
                <numerusform>in %n Titeln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExplainWindow</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Text kopieren</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Erklärung</translation>
        </message>
        <message>
            <source>In plain words</source>
            <translation>In einfachen Worten</translation>
        </message>
        <message>
            <source>Read on in the handbook</source>
            <translation>Im Handbuch weiterlesen</translation>
        </message>
    </context>
    <context>
        <name>Extras</name>
        <message numerus="yes">
            <source>%n new file(s) arrived in your watched folders.</source>
            <translation>
                <numerusform>%n neue Datei ist in deinen beobachteten Ordnern angekommen.</numerusform>
                <numerusform>%n neue Dateien sind in deinen beobachteten Ordnern angekommen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new track(s) protected.</source>
            <translation>
                <numerusform>%n neuer Titel geschützt.</numerusform>
                <numerusform>%n neue Titel geschützt.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Edit rights data…</source>
            <translation>Rechteangaben b&amp;earbeiten…</translation>
        </message>
        <message>
            <source>&amp;Import a table…</source>
            <translation>Tabelle &amp;importieren…</translation>
        </message>
        <message>
            <source>&amp;Rights sheet of the release…</source>
            <translation>&amp;Rechteblatt der Veröffentlichung…</translation>
        </message>
        <message>
            <source>Arri&amp;ved files and folders…</source>
            <translation>A&amp;ngekommene Dateien und Ordner…</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Angekommen</translation>
        </message>
        <message>
            <source>Arrived files and folders</source>
            <translation>Angekommene Dateien und Ordner</translation>
        </message>
        <message>
            <source>Changes to other tracks are not written yet.</source>
            <translation>Änderungen an anderen Titeln sind noch nicht geschrieben.</translation>
        </message>
        <message>
            <source>Edit rights data</source>
            <translation>Rechteangaben bearbeiten</translation>
        </message>
        <message>
            <source>Forget them</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <source>Go on editing</source>
            <translation>Weiter bearbeiten</translation>
        </message>
        <message>
            <source>Go on with them</source>
            <translation>Dort weitermachen</translation>
        </message>
        <message>
            <source>Import a table</source>
            <translation>Tabelle importieren</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Save the rights sheet</source>
            <translation>Rechteblatt speichern</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tabellen</translation>
        </message>
        <message>
            <source>The editor takes {most} tracks at once. Select fewer of them.</source>
            <translation>Der Editor nimmt {most} Titel auf einmal. Wähle weniger aus.</translation>
        </message>
        <message numerus="yes">
            <source>The rights sheet of %n release(s) is written.</source>
            <translation>
                <numerusform>Das Rechteblatt von %n Veröffentlichung ist geschrieben.</numerusform>
                <numerusform>Das Rechteblatt von %n Veröffentlichungen ist geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <source>These files are in a folder of the profile “{name}”: it is in use.</source>
            <translation>Diese Dateien liegen in einem Ordner des Profils „{name}“: Es wird nun benutzt.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Writing the rights sheet</source>
            <translation>Rechteblatt schreiben</translation>
        </message>
        <message>
            <source>Your changes are kept, but not written yet.</source>
            <translation>Deine Änderungen sind aufgehoben, aber noch nicht geschrieben.</translation>
        </message>
        <message numerus="yes">
            <source>Your decision is wanted: %n new file(s).</source>
            <translation>
                <numerusform>Deine Entscheidung ist gefragt: %n neue Datei.</numerusform>
                <numerusform>Deine Entscheidung ist gefragt: %n neue Dateien.</numerusform>
            </translation>
        </message>
        <message>
            <source>csv xlsx spreadsheet isrc list</source>
            <translation>csv xlsx tabelle isrc liste</translation>
        </message>
        <message>
            <source>isrc iswc upc title artist label copyright fields tags</source>
            <translation>isrc iswc upc titel interpret label copyright felder tags</translation>
        </message>
        <message>
            <source>pdf credits label copy</source>
            <translation>pdf credits labelcopy angaben</translation>
        </message>
        <message>
            <source>watch new export daw profile bind rule</source>
            <translation>beobachten neu export daw profil binden regel</translation>
        </message>
    </context>
    <context>
        <name>FactsBox</name>
        <message>
            <source>Optional</source>
            <translation>Freiwillig</translation>
        </message>
        <message>
            <source>What only you know</source>
            <translation>Was nur du weißt</translation>
        </message>
    </context>
    <context>
        <name>FieldForm</name>
        <message>
            <source>A policy is stated in somebody's name: make a profile first.</source>
            <translation>Eine Entscheidung trägt einen Namen: Lege zuerst ein Profil an.</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Kennungen</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>So lassen, wie es ist</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Entscheidung</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Rechte</translation>
        </message>
        <message>
            <source>Stated in the words of the profile “{name}”.</source>
            <translation>In den Worten des Profils „{name}“.</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message numerus="yes">
            <source>%n different value(s)</source>
            <translation>
                <numerusform>%n Wert</numerusform>
                <numerusform>%n verschiedene Werte</numerusform>
            </translation>
        </message>
        <message>
            <source>Take the changes of “{field}” back</source>
            <translation>Änderungen an „{field}“ zurücknehmen</translation>
        </message>
        <message numerus="yes">
            <source>changed in %n track(s)</source>
            <translation>
                <numerusform>in %n Titel geändert</numerusform>
                <numerusform>in %n Titeln geändert</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FileChoice</name>
        <message>
            <source>Add mine</source>
            <translation>Meines hinzufügen</translation>
        </message>
        <message>
            <source>Any change makes the file's signed content credentials (C2PA) invalid.</source>
            <translation>Jede Änderung macht die unterschriebenen Content Credentials (C2PA) der Datei ungültig.</translation>
        </message>
        <message>
            <source>As chosen above</source>
            <translation>Wie oben gewählt</translation>
        </message>
        <message>
            <source>Keep theirs</source>
            <translation>Das Fremde lassen</translation>
        </message>
        <message>
            <source>Only for this file:</source>
            <translation>Nur für diese Datei:</translation>
        </message>
        <message>
            <source>Others' words in this file</source>
            <translation>Worte anderer in dieser Datei</translation>
        </message>
        <message>
            <source>Replace with mine</source>
            <translation>Durch meines ersetzen</translation>
        </message>
        <message>
            <source>The other names (hard links) keep the file as it is; this one gets the new.</source>
            <translation>Die anderen Namen (harte Verweise) behalten die Datei, wie sie ist; dieser bekommt die neue.</translation>
        </message>
        <message>
            <source>Write although it breaks the seal</source>
            <translation>Schreiben, obwohl es das Siegel bricht</translation>
        </message>
        <message>
            <source>Write although the file has several names</source>
            <translation>Schreiben, obwohl die Datei mehrere Namen hat</translation>
        </message>
    </context>
    <context>
        <name>FileDetails</name>
        <message>
            <source>(nothing)</source>
            <translation>(nichts)</translation>
        </message>
        <message>
            <source>(removed)</source>
            <translation>(entfernt)</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Changed by another program since</source>
            <translation>Seither von einem anderen Programm geändert</translation>
        </message>
        <message>
            <source>Changed by this run</source>
            <translation>Von diesem Lauf geändert</translation>
        </message>
        <message>
            <source>Choose a file to see what was changed.</source>
            <translation>Wähle eine Datei, um zu sehen, was geändert wurde.</translation>
        </message>
        <message>
            <source>Digest then {then}… and now {now}…</source>
            <translation>Prüfsumme damals {then}… und jetzt {now}…</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Last changed: {moment}.</source>
            <translation>Zuletzt geändert: {moment}.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Reads the file and names every value that another program changed.</source>
            <translation>Liest die Datei und nennt jeden Wert, den ein anderes Programm geändert hat.</translation>
        </message>
        <message>
            <source>The values were not kept by the version that wrote it.</source>
            <translation>Die Version, die sie schrieb, hat die Werte nicht aufgehoben.</translation>
        </message>
        <message>
            <source>Values that were changed</source>
            <translation>Geänderte Werte</translation>
        </message>
        <message>
            <source>What changed since?</source>
            <translation>Was ist seither anders?</translation>
        </message>
        <message>
            <source>Which values differ was not kept by the version that wrote it.</source>
            <translation>Welche Werte abweichen, hat die Version, die sie schrieb, nicht aufgehoben.</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Age of the evidence</source>
            <translation>Alter des Belegs</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Alle Arten</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Alle Dienste</translation>
        </message>
        <message>
            <source>All {count}</source>
            <translation>Alle {count}</translation>
        </message>
        <message>
            <source>Any evidence</source>
            <translation>Jeder Beleg</translation>
        </message>
        <message>
            <source>Any stance</source>
            <translation>Jede Haltung</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>Find a service</source>
            <translation>Dienst suchen</translation>
        </message>
        <message>
            <source>Kind of service</source>
            <translation>Art des Dienstes</translation>
        </message>
        <message>
            <source>My platforms</source>
            <translation>Meine Plattformen</translation>
        </message>
        <message>
            <source>Not verified</source>
            <translation>Ungeprüft</translation>
        </message>
        <message>
            <source>Seen more than 90 days ago</source>
            <translation>Vor über 90 Tagen gesehen</translation>
        </message>
        <message>
            <source>Seen within 90 days</source>
            <translation>In den letzten 90 Tagen gesehen</translation>
        </message>
        <message>
            <source>Stance on any use</source>
            <translation>Haltung zu irgendeiner Nutzung</translation>
        </message>
        <message>
            <source>Which services</source>
            <translation>Welche Dienste</translation>
        </message>
        <message>
            <source>{shown} of {total}</source>
            <translation>{shown} von {total}</translation>
        </message>
    </context>
    <context>
        <name>FilterMenu</name>
        <message>
            <source>By another program since it was protected</source>
            <translation>Von einem anderen Programm, seit es geschützt wurde</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>Choose conditions; they are written into the search field.</source>
            <translation>Wähle Bedingungen; sie werden ins Suchfeld geschrieben.</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Suche leeren</translation>
        </message>
        <message>
            <source>Copyright notice</source>
            <translation>Copyright-Vermerk</translation>
        </message>
        <message>
            <source>Differs between places in the file</source>
            <translation>Unterscheidet sich je nach Stelle in der Datei</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>In the last 30 days</source>
            <translation>In den letzten 30 Tagen</translation>
        </message>
        <message>
            <source>In the last 7 days</source>
            <translation>In den letzten 7 Tagen</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Fehlt</translation>
        </message>
        <message>
            <source>No {field}</source>
            <translation>Kein Eintrag: {field}</translation>
        </message>
        <message>
            <source>Reservation</source>
            <translation>Vorbehalt</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Siegel</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>artist</source>
            <translation>Künstler</translation>
        </message>
        <message>
            <source>copyright notice</source>
            <translation>Copyright-Vermerk</translation>
        </message>
        <message>
            <source>label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>title</source>
            <translation>Titel</translation>
        </message>
    </context>
    <context>
        <name>GlanceView</name>
        <message>
            <source>No service fits</source>
            <translation>Kein Dienst passt</translation>
        </message>
        <message>
            <source>No service fits all the filters at once.</source>
            <translation>Kein Dienst passt zu allen Filtern zugleich.</translation>
        </message>
        <message>
            <source>Services and what their terms say</source>
            <translation>Dienste und was ihre Bedingungen sagen</translation>
        </message>
        <message>
            <source>Show all services</source>
            <translation>Alle Dienste zeigen</translation>
        </message>
    </context>
    <context>
        <name>GridModel</name>
        <message>
            <source>Track</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>geändert</translation>
        </message>
        <message>
            <source>{field} afterwards</source>
            <translation>{field} danach</translation>
        </message>
        <message>
            <source>{field} now</source>
            <translation>{field} jetzt</translation>
        </message>
    </context>
    <context>
        <name>GridView</name>
        <message>
            <source>The chosen field in every track</source>
            <translation>Das gewählte Feld in jedem Titel</translation>
        </message>
    </context>
    <context>
        <name>GroupMenu</name>
        <message>
            <source>By album</source>
            <translation>Nach Album</translation>
        </message>
        <message>
            <source>By folder</source>
            <translation>Nach Ordner</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>No groups</source>
            <translation>Ohne Gruppen</translation>
        </message>
    </context>
    <context>
        <name>Groups</name>
        <message>
            <source>No album</source>
            <translation>Kein Album</translation>
        </message>
        <message>
            <source>{name}: {reserved} of {count} reserved</source>
            <translation>{name}: {reserved} von {count} vorbehalten</translation>
        </message>
    </context>
    <context>
        <name>GuideView</name>
        <message>
            <source>Back to the letter</source>
            <translation>Zurück zum Brief</translation>
        </message>
        <message>
            <source>Change the profile…</source>
            <translation>Profil ändern …</translation>
        </message>
        <message>
            <source>Collecting society: {value}</source>
            <translation>Verwertungsgesellschaft: {value}</translation>
        </message>
        <message>
            <source>Country: {value}</source>
            <translation>Land: {value}</translation>
        </message>
        <message>
            <source>Find a service</source>
            <translation>Dienst suchen</translation>
        </message>
        <message>
            <source>Go to the catalogue</source>
            <translation>Zum Katalog</translation>
        </message>
        <message>
            <source>I found my works in a data set or an output</source>
            <translation>Ich habe meine Werke in einem Datensatz oder einer Ausgabe gefunden</translation>
        </message>
        <message>
            <source>I have a website of my own</source>
            <translation>Ich habe eine eigene Website</translation>
        </message>
        <message>
            <source>Label or publisher: {value}</source>
            <translation>Label oder Verlag: {value}</translation>
        </message>
        <message>
            <source>Make a profile first, then answer the questions.</source>
            <translation>Leg zuerst ein Profil an, dann beantworte die Fragen.</translation>
        </message>
        <message>
            <source>My voice, image or biography is there too</source>
            <translation>Auch meine Stimme, mein Bild oder mein Lebenslauf ist dort</translation>
        </message>
        <message>
            <source>Open the diary</source>
            <translation>Tagebuch öffnen</translation>
        </message>
        <message>
            <source>Open the profile</source>
            <translation>Profil öffnen</translation>
        </message>
        <message>
            <source>Roles: {value}</source>
            <translation>Rollen: {value}</translation>
        </message>
        <message>
            <source>Services that matter to you</source>
            <translation>Dienste, die dir wichtig sind</translation>
        </message>
        <message>
            <source>Show the setting</source>
            <translation>Einstellung zeigen</translation>
        </message>
        <message>
            <source>Someone hosts copies without my consent</source>
            <translation>Jemand hostet Kopien ohne meine Zustimmung</translation>
        </message>
        <message>
            <source>What your profile says</source>
            <translation>Was dein Profil sagt</translation>
        </message>
        <message>
            <source>Where do I begin?</source>
            <translation>Wo fange ich an?</translation>
        </message>
        <message>
            <source>Where is your music, and who worries you?</source>
            <translation>Wo ist deine Musik, und wer macht dir Sorgen?</translation>
        </message>
        <message>
            <source>Write the declaration</source>
            <translation>Erklärung schreiben</translation>
        </message>
        <message>
            <source>Write the letter</source>
            <translation>Brief schreiben</translation>
        </message>
        <message>
            <source>You have no profile yet.</source>
            <translation>Du hast noch kein Profil.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>nicht angegeben</translation>
        </message>
    </context>
    <context>
        <name>HandbookWindow</name>
        <message>
            <source>Chapters</source>
            <translation>Kapitel</translation>
        </message>
        <message>
            <source>Find in the handbook</source>
            <translation>Im Handbuch suchen</translation>
        </message>
        <message>
            <source>Handbook</source>
            <translation>Handbuch</translation>
        </message>
        <message>
            <source>No chapter has these words.</source>
            <translation>In keinem Kapitel stehen diese Wörter.</translation>
        </message>
        <message>
            <source>Text of the chapter</source>
            <translation>Text des Kapitels</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>&amp;Handbook</source>
            <translation>&amp;Handbuch</translation>
        </message>
        <message>
            <source>E&amp;xplain what is selected</source>
            <translation>Auswahl er&amp;klären</translation>
        </message>
        <message>
            <source>Open the chapter about this page</source>
            <translation>Das Kapitel zu dieser Seite öffnen</translation>
        </message>
        <message>
            <source>What &amp;words mean</source>
            <translation>Was &amp;Wörter bedeuten</translation>
        </message>
        <message>
            <source>glossary terms</source>
            <translation>Glossar Begriffe</translation>
        </message>
        <message>
            <source>what does it mean why</source>
            <translation>bedeutet warum wieso</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message numerus="yes">
            <source>%n file(s) of this run</source>
            <translation>
                <numerusform>%n Datei dieses Laufs</numerusform>
                <numerusform>%n Dateien dieses Laufs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not reached</source>
            <translation>
                <numerusform>%n nicht erreicht</numerusform>
                <numerusform>%n nicht erreicht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n put back</source>
            <translation>
                <numerusform>%n zurückgesetzt</numerusform>
                <numerusform>%n zurückgesetzt</numerusform>
            </translation>
        </message>
        <message>
            <source>Compare with the files</source>
            <translation>Mit den Dateien vergleichen</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>Verglichen</translation>
        </message>
        <message>
            <source>Comparing with the ledger</source>
            <translation>Vergleich mit dem Protokoll</translation>
        </message>
        <message>
            <source>Each time Holdback writes into your files it is noted here, with what is needed to put every file back exactly as it was.</source>
            <translation>Jedes Mal, wenn Holdback in deine Dateien schreibt, wird es hier verzeichnet, mit allem, was nötig ist, um jede Datei genau so zurückzusetzen, wie sie war.</translation>
        </message>
        <message>
            <source>Edited rights data</source>
            <translation>Rechteangaben bearbeitet</translation>
        </message>
        <message>
            <source>Export the &amp;ledger…</source>
            <translation>&amp;Protokoll ausgeben …</translation>
        </message>
        <message>
            <source>Export the ledger</source>
            <translation>Protokoll ausgeben</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Files of the run</source>
            <translation>Dateien des Laufs</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Nothing has been written yet</source>
            <translation>Noch wurde nichts geschrieben</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>Protect: {policy}, for {artist}</source>
            <translation>Schützen: {policy}, für {artist}</translation>
        </message>
        <message numerus="yes">
            <source>Put %n file(s) back</source>
            <translation>
                <numerusform>%n Datei zurücksetzen</numerusform>
                <numerusform>%n Dateien zurücksetzen</numerusform>
            </translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Zurückgesetzt</translation>
        </message>
        <message>
            <source>Put the whole run back</source>
            <translation>Den ganzen Lauf zurücksetzen</translation>
        </message>
        <message>
            <source>Putting files back</source>
            <translation>Dateien werden zurückgesetzt</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Läufe</translation>
        </message>
        <message>
            <source>Says for each file whether it is still what Holdback wrote.</source>
            <translation>Sagt für jede Datei, ob sie noch ist, was Holdback geschrieben hat.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message numerus="yes">
            <source>The ledger is exported: %n write(s).</source>
            <translation>
                <numerusform>Das Protokoll ist ausgegeben: %n Schreibvorgang.</numerusform>
                <numerusform>Das Protokoll ist ausgegeben: %n Schreibvorgänge.</numerusform>
            </translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>begonnen</translation>
        </message>
        <message>
            <source>in doubt</source>
            <translation>zweifelhaft</translation>
        </message>
        <message>
            <source>json proof backup</source>
            <translation>json Nachweis Sicherung</translation>
        </message>
        <message>
            <source>not written</source>
            <translation>nicht geschrieben</translation>
        </message>
        <message>
            <source>put back</source>
            <translation>zurückgesetzt</translation>
        </message>
        <message>
            <source>stands</source>
            <translation>steht</translation>
        </message>
        <message>
            <source>written</source>
            <translation>geschrieben</translation>
        </message>
    </context>
    <context>
        <name>Holdback</name>
        <message>
            <source>Holdback made a mistake of its own in an earlier run. Files at work were left whole. What happened is kept on this computer and sent to nobody; read it, and tell us if you like.</source>
            <translation>Holdback hat beim letzten Mal selbst einen Fehler gemacht. Dateien, die gerade dran waren, blieben ganz. Was passiert ist, liegt auf diesem Rechner und wird niemandem geschickt; lies es und sag uns Bescheid, wenn du magst.</translation>
        </message>
        <message>
            <source>Open the records</source>
            <translation>Die Aufzeichnungen öffnen</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>Bericht zeigen</translation>
        </message>
    </context>
    <context>
        <name>IdentityCard</name>
        <message>
            <source>&amp;Email in the certificate</source>
            <translation>&amp;E-Mail im Zertifikat</translation>
        </message>
        <message>
            <source>&amp;Name in the certificate</source>
            <translation>&amp;Name im Zertifikat</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Abgelaufen</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Ausgeben …</translation>
        </message>
        <message>
            <source>Fingerprint (SHA-256)</source>
            <translation>Fingerabdruck (SHA-256)</translation>
        </message>
        <message>
            <source>From a file, until the window closes. Nothing of it is kept here.</source>
            <translation>Aus einer Datei, bis das Fenster schließt. Hier wird nichts davon aufbewahrt.</translation>
        </message>
        <message>
            <source>Let go</source>
            <translation>Loslassen</translation>
        </message>
        <message>
            <source>Make it to a file…</source>
            <translation>In eine Datei anlegen …</translation>
        </message>
        <message>
            <source>Make my identity</source>
            <translation>Meine Identität anlegen</translation>
        </message>
        <message>
            <source>May stay empty; everybody can read it in the seal</source>
            <translation>Darf leer bleiben; im Siegel kann sie jeder lesen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Readers call seals expired whose certificate has run out.</source>
            <translation>Leseprogramme nennen Siegel abgelaufen, deren Zertifikat abgelaufen ist.</translation>
        </message>
        <message>
            <source>Readers that know the authority see your name as confirmed by it.</source>
            <translation>Leseprogramme, die die Stelle kennen, sehen deinen Namen als von ihr bestätigt.</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Entfernen …</translation>
        </message>
        <message>
            <source>The private key lies encrypted in the data folder, its passphrase does not.</source>
            <translation>Der private Schlüssel liegt verschlüsselt im Datenordner, sein Passwort nicht.</translation>
        </message>
        <message>
            <source>The signature holds for everybody; who you are, others cannot tell.</source>
            <translation>Die Signatur hält für alle; wer du bist, können andere nicht wissen.</translation>
        </message>
        <message>
            <source>Tracks can be sealed with it: choose so in the preview before you protect.</source>
            <translation>Damit lassen sich Tracks versiegeln: Wähle es in der Vorschau vor dem Schützen.</translation>
        </message>
        <message>
            <source>Use a certificate I have…</source>
            <translation>Ein vorhandenes Zertifikat nutzen …</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Gültig</translation>
        </message>
        <message>
            <source>Valid, signer unknown to others</source>
            <translation>Gültig, für andere unbekannt</translation>
        </message>
        <message>
            <source>Vouched for</source>
            <translation>Verbürgt</translation>
        </message>
        <message>
            <source>Vouched for by</source>
            <translation>Verbürgt von</translation>
        </message>
        <message>
            <source>With an identity of your own you can seal tracks: sign your reservation, so that everybody can tell whether the file is still as you left it. One step, no account, nothing is sent anywhere.</source>
            <translation>Mit einer eigenen Identität kannst du Tracks versiegeln: deinen Vorbehalt signieren, sodass jeder sehen kann, ob die Datei noch so ist, wie du sie gelassen hast. Ein Schritt, kein Konto, nichts wird gesendet.</translation>
        </message>
        <message>
            <source>You can still make or use an identity in a file with a passphrase of your own; it is then in use until the window closes.</source>
            <translation>Du kannst trotzdem eine Identität in einer Datei mit eigenem Passwort anlegen oder nutzen; sie gilt dann, bis das Fenster schließt.</translation>
        </message>
        <message>
            <source>Your signing identity</source>
            <translation>Deine Signatur-Identität</translation>
        </message>
        <message>
            <source>nobody but yourself</source>
            <translation>niemand außer dir selbst</translation>
        </message>
        <message>
            <source>{since} to {expires}</source>
            <translation>{since} bis {expires}</translation>
        </message>
    </context>
    <context>
        <name>ImportModel</name>
        <message>
            <source>Found</source>
            <translation>Gefunden</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Named in the table</source>
            <translation>In der Tabelle genannt</translation>
        </message>
        <message>
            <source>Named twice</source>
            <translation>Zweimal genannt</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>Nichts zu tun</translation>
        </message>
        <message>
            <source>Several fit</source>
            <translation>Mehrere passen</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Werte</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Was geschieht</translation>
        </message>
        <message>
            <source>Wrong value</source>
            <translation>Falscher Wert</translation>
        </message>
    </context>
    <context>
        <name>ImportView</name>
        <message numerus="yes">
            <source>%n fit several</source>
            <translation>
                <numerusform>%n passt auf mehrere</numerusform>
                <numerusform>%n passen auf mehrere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found none</source>
            <translation>
                <numerusform>%n fand keinen</numerusform>
                <numerusform>%n fanden keinen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hold a wrong value</source>
            <translation>
                <numerusform>%n enthält einen falschen Wert</numerusform>
                <numerusform>%n enthalten einen falschen Wert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) found their track</source>
            <translation>
                <numerusform>%n Zeile fand ihren Titel</numerusform>
                <numerusform>%n Zeilen fanden ihren Titel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n name a track twice</source>
            <translation>
                <numerusform>%n nennt einen Titel zweimal</numerusform>
                <numerusform>%n nennen einen Titel zweimal</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the catalogue</source>
            <translation>Zurück zum Katalog</translation>
        </message>
        <message>
            <source>Columns left out: {names}.</source>
            <translation>Ausgelassene Spalten: {names}.</translation>
        </message>
        <message>
            <source>Lines of the table and their tracks</source>
            <translation>Zeilen der Tabelle und ihre Titel</translation>
        </message>
        <message>
            <source>No lines.</source>
            <translation>Keine Zeilen.</translation>
        </message>
        <message>
            <source>Only cells that hold something are taken. What a track was found by stays.</source>
            <translation>Übernommen werden nur Zellen, in denen etwas steht. Woran ein Titel erkannt wurde, bleibt.</translation>
        </message>
        <message>
            <source>Reading the table</source>
            <translation>Tabelle lesen</translation>
        </message>
        <message>
            <source>Reading the table…</source>
            <translation>Die Tabelle wird gelesen…</translation>
        </message>
        <message>
            <source>Show what will be written</source>
            <translation>Zeigen, was geschrieben wird</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message numerus="yes">
            <source>%n item(s) could not be read; the rest is there.</source>
            <translation>
                <numerusform>%n Eintrag konnte nicht gelesen werden; der Rest ist da.</numerusform>
                <numerusform>%n Einträge konnten nicht gelesen werden; der Rest ist da.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) left the catalogue; the files stay as they are.</source>
            <translation>
                <numerusform>%n Track ist nicht mehr im Katalog; die Datei bleibt, wie sie ist.</numerusform>
                <numerusform>%n Tracks sind nicht mehr im Katalog; die Dateien bleiben, wie sie sind.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Read everything again</source>
            <translation>Alles neu &amp;lesen</translation>
        </message>
        <message>
            <source>&amp;Try the samples</source>
            <translation>Beispiele &amp;ausprobieren</translation>
        </message>
        <message>
            <source>Add &amp;folder…</source>
            <translation>&amp;Ordner hinzufügen …</translation>
        </message>
        <message>
            <source>Add a folder to the catalogue</source>
            <translation>Einen Ordner in den Katalog aufnehmen</translation>
        </message>
        <message>
            <source>Add f&amp;iles…</source>
            <translation>Date&amp;ien hinzufügen …</translation>
        </message>
        <message>
            <source>Add files to the catalogue</source>
            <translation>Dateien in den Katalog aufnehmen</translation>
        </message>
        <message>
            <source>Copying the samples</source>
            <translation>Beispiele werden kopiert</translation>
        </message>
        <message>
            <source>Reading files</source>
            <translation>Dateien werden gelesen</translation>
        </message>
        <message>
            <source>There is no audio file of a kind that Holdback knows. Nothing was changed; try another folder.</source>
            <translation>Hier ist keine Audiodatei einer Art, die Holdback kennt. Nichts wurde geändert; versuch einen anderen Ordner.</translation>
        </message>
        <message>
            <source>demo example</source>
            <translation>Beispiel Demo Muster</translation>
        </message>
        <message>
            <source>open music import scan</source>
            <translation>öffnen Musik importieren einlesen</translation>
        </message>
        <message>
            <source>rescan refresh</source>
            <translation>neu einlesen aktualisieren</translation>
        </message>
    </context>
    <context>
        <name>KeepView</name>
        <message>
            <source>Access key</source>
            <translation>Zugangsschlüssel</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Alle Dienste</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Everybody with a free account gets two keys at {page}.</source>
            <translation>Wer ein kostenloses Konto hat, bekommt zwei Schlüssel auf {page}.</translation>
        </message>
        <message>
            <source>Forget them</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <source>Have it kept</source>
            <translation>Aufbewahren lassen</translation>
        </message>
        <message>
            <source>Kept at {page}.</source>
            <translation>Aufbewahrt unter {page}.</translation>
        </message>
        <message>
            <source>No address of the terms is known.</source>
            <translation>Keine Adresse der Bedingungen ist bekannt.</translation>
        </message>
        <message>
            <source>Put into the keyring</source>
            <translation>In den Schlüsselbund legen</translation>
        </message>
        <message>
            <source>Put your two archive keys into the keyring first.</source>
            <translation>Lege zuerst deine beiden Archivschlüssel in den Schlüsselbund.</translation>
        </message>
        <message>
            <source>Secret key</source>
            <translation>Geheimer Schlüssel</translation>
        </message>
        <message>
            <source>The Wayback Machine then fetches the page itself and keeps it for everybody: a proof of what stood there that does not come from you. The page's address and your two archive keys are sent to web.archive.org, nothing else.</source>
            <translation>Die Wayback Machine holt die Seite dann selbst und bewahrt sie für alle auf: ein Beleg dafür, was dort stand, der nicht von dir kommt. An web.archive.org gehen die Adresse der Seite und deine beiden Archivschlüssel, sonst nichts.</translation>
        </message>
        <message>
            <source>The archive is at work; this takes up to some minutes…</source>
            <translation>Das Archiv arbeitet; das dauert bis zu einigen Minuten …</translation>
        </message>
        <message>
            <source>Which page?</source>
            <translation>Welche Seite?</translation>
        </message>
        <message>
            <source>Your archive keys</source>
            <translation>Deine Archivschlüssel</translation>
        </message>
        <message>
            <source>Your keys are in it.</source>
            <translation>Deine Schlüssel liegen darin.</translation>
        </message>
        <message>
            <source>{service}: have the terms kept</source>
            <translation>{service}: Bedingungen aufbewahren lassen</translation>
        </message>
    </context>
    <context>
        <name>KitView</name>
        <message>
            <source>Content of the file</source>
            <translation>Inhalt der Datei</translation>
        </message>
        <message>
            <source>Files of the kit</source>
            <translation>Dateien für die Website</translation>
        </message>
        <message>
            <source>If your site has a robots.txt already: every line of it is kept.</source>
            <translation>Falls deine Website schon eine robots.txt hat: Jede Zeile davon bleibt.</translation>
        </message>
        <message>
            <source>Merge my robots.txt…</source>
            <translation>Meine robots.txt einarbeiten …</translation>
        </message>
        <message>
            <source>Merged with {file}</source>
            <translation>Mit {file} vereint</translation>
        </message>
        <message>
            <source>None of these files stops anybody. They state your reservation in the forms that programs can read, beside the sentence for people and the tags in your files.</source>
            <translation>Keine dieser Dateien hält jemanden auf. Sie erklären deinen Vorbehalt in den Formen, die Programme lesen können, neben dem Satz für Menschen und den Tags in deinen Dateien.</translation>
        </message>
        <message>
            <source>Save the files…</source>
            <translation>Dateien speichern …</translation>
        </message>
        <message>
            <source>What to upload where</source>
            <translation>Was wohin hochgeladen wird</translation>
        </message>
        <message>
            <source>Where it goes: {place}</source>
            <translation>Wohin: {place}</translation>
        </message>
        <message>
            <source>Who reads it: {readers}</source>
            <translation>Wer es liest: {readers}</translation>
        </message>
        <message>
            <source>Without it</source>
            <translation>Ohne sie</translation>
        </message>
        <message>
            <source>Your &amp;host</source>
            <translation>Dein &amp;Hoster</translation>
        </message>
        <message>
            <source>Your host</source>
            <translation>Dein Hoster</translation>
        </message>
    </context>
    <context>
        <name>LetterForm</name>
        <message>
            <source>As saved, from {name}. The profile is another by now; your letter was left as it was.</source>
            <translation>Wie gespeichert, von {name}. Das Profil ist inzwischen anders; dein Brief blieb, wie er war.</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>Automatic: {choice}</source>
            <translation>Automatisch: {choice}</translation>
        </message>
        <message>
            <source>Choose tracks: this letter names works. Add files or a folder under “Works” on the left, or drop them here.</source>
            <translation>Wähle Titel: Dieser Brief nennt Werke. Füge links unter „Werke“ Dateien oder einen Ordner hinzu, oder ziehe sie hierher.</translation>
        </message>
        <message>
            <source>Extras</source>
            <translation>Ergänzungen</translation>
        </message>
        <message>
            <source>For {addressee}.</source>
            <translation>Für {addressee}.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Language of the letter</source>
            <translation>Sprache des Briefs</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Recht</translation>
        </message>
        <message>
            <source>Make a profile first: a letter needs a sender.</source>
            <translation>Leg zuerst ein Profil an: Ein Brief braucht einen Absender.</translation>
        </message>
        <message>
            <source>Make a profile…</source>
            <translation>Profil anlegen …</translation>
        </message>
        <message>
            <source>No letter fits this recipient and this profile.</source>
            <translation>Kein Brief passt zu diesem Empfänger und diesem Profil.</translation>
        </message>
        <message>
            <source>No letter fits this recipient and this profile. Choose another recipient; a letter that is greyed out says why when you point at it.</source>
            <translation>Kein Brief passt zu diesem Empfänger und diesem Profil. Wähle einen anderen Empfänger; ein ausgegrauter Brief sagt, warum, wenn du auf ihn zeigst.</translation>
        </message>
        <message>
            <source>Optional; an empty line starts a paragraph</source>
            <translation>Freiwillig; eine leere Zeile beginnt einen Absatz</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Profile of the sender</source>
            <translation>Profil des Absenders</translation>
        </message>
        <message>
            <source>Take today's profile</source>
            <translation>Das heutige Profil nehmen</translation>
        </message>
        <message>
            <source>What the letter is made of</source>
            <translation>Woraus der Brief besteht</translation>
        </message>
        <message>
            <source>Which law the letter cites</source>
            <translation>Welches Recht der Brief nennt</translation>
        </message>
        <message>
            <source>Which letter</source>
            <translation>Welcher Brief</translation>
        </message>
        <message>
            <source>You have no profile yet. It says who you are and how you can be reached.</source>
            <translation>Du hast noch kein Profil. Es sagt, wer du bist und wie man dich erreicht.</translation>
        </message>
        <message>
            <source>Your own words, added to the letter</source>
            <translation>Deine eigenen Worte, dem Brief hinzugefügt</translation>
        </message>
        <message>
            <source>Your reference</source>
            <translation>Dein Zeichen</translation>
        </message>
    </context>
    <context>
        <name>LetterPane</name>
        <message>
            <source>Blue, on the screen only: your answers and your own words.</source>
            <translation>Blau, nur auf dem Bildschirm: deine Antworten und deine eigenen Worte.</translation>
        </message>
        <message>
            <source>The recipient will learn: {things}.</source>
            <translation>Der Empfänger erfährt: {things}.</translation>
        </message>
        <message>
            <source>Yellow: still missing; it stands in the letter as a gap.</source>
            <translation>Gelb: fehlt noch; es steht im Brief als Lücke.</translation>
        </message>
    </context>
    <context>
        <name>LettersPage</name>
        <message>
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Check ({count})</source>
            <translation>Prüfen ({count})</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Text kopieren</translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>Ausfüllen</translation>
        </message>
        <message>
            <source>Fill in and check the letter</source>
            <translation>Den Brief ausfüllen und prüfen</translation>
        </message>
        <message>
            <source>Holdback writes the letter; you send it. A letter gives notice and asks: it cannot make a model forget, and tags and settings come first.</source>
            <translation>Holdback schreibt den Brief; du verschickst ihn. Ein Brief teilt mit und fragt: Er lässt kein Modell vergessen, und Tags und Einstellungen kommen zuerst.</translation>
        </message>
        <message>
            <source>It appears here in a moment.</source>
            <translation>Er erscheint gleich hier.</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Briefe</translation>
        </message>
        <message numerus="yes">
            <source>Name the works of %n item(s) in this letter.</source>
            <translation>
                <numerusform>Die Werke aus %n Element in diesem Brief nennen.</numerusform>
                <numerusform>Die Werke aus %n Elementen in diesem Brief nennen.</numerusform>
            </translation>
        </message>
        <message>
            <source>No letter yet</source>
            <translation>Noch kein Brief</translation>
        </message>
        <message>
            <source>Open in mail program</source>
            <translation>Im Mailprogramm öffnen</translation>
        </message>
        <message>
            <source>Opened as saved on {date}. It now bears today's date, and the day for an answer is counted from today.</source>
            <translation>Geöffnet, wie am {date} gesichert. Der Brief trägt jetzt das heutige Datum, und der Tag für die Antwort zählt ab heute.</translation>
        </message>
        <message>
            <source>Reading the list of works</source>
            <translation>Die Werkliste wird gelesen</translation>
        </message>
        <message>
            <source>Save letter…</source>
            <translation>Brief sichern …</translation>
        </message>
        <message>
            <source>Web form</source>
            <translation>Webformular</translation>
        </message>
        <message>
            <source>Where do I begin?</source>
            <translation>Wo fange ich an?</translation>
        </message>
        <message>
            <source>Writing the letter…</source>
            <translation>Der Brief wird geschrieben …</translation>
        </message>
    </context>
    <context>
        <name>LogView</name>
        <message>
            <source>All services</source>
            <translation>Alle Dienste</translation>
        </message>
        <message>
            <source>Checks that were made</source>
            <translation>Gemachte Prüfungen</translation>
        </message>
        <message>
            <source>Checks, the newest first</source>
            <translation>Prüfungen, die neueste zuerst</translation>
        </message>
        <message>
            <source>Each check of a service's terms is noted here, with its outcome: those that you ask for, and those of the schedule.</source>
            <translation>Hier steht jede Prüfung der Bedingungen eines Dienstes mit ihrem Ergebnis: die von dir gewünschten und die nach Zeitplan.</translation>
        </message>
        <message>
            <source>Nothing was checked yet</source>
            <translation>Noch nichts geprüft</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Dienst</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>What was told</source>
            <translation>Was gesagt wurde</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>&amp;About Holdback</source>
            <translation>Ü&amp;ber Holdback</translation>
        </message>
        <message>
            <source>&amp;Commands…</source>
            <translation>&amp;Befehle …</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Suchen</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>Closing as soon as the file at work is finished…</source>
            <translation>Wird geschlossen, sobald die Datei in Arbeit fertig ist …</translation>
        </message>
        <message>
            <source>Go to {page}</source>
            <translation>Zu {page}</translation>
        </message>
        <message>
            <source>Select what you want explained first.</source>
            <translation>Wähle zuerst aus, was erklärt werden soll.</translation>
        </message>
        <message>
            <source>Show &amp;tasks</source>
            <translation>&amp;Aufgaben zeigen</translation>
        </message>
        <message>
            <source>Works offline. Nothing leaves this computer unless you ask.</source>
            <translation>Arbeitet offline. Nichts verlässt diesen Rechner, wenn du es nicht willst.</translation>
        </message>
    </context>
    <context>
        <name>MatrixModel</name>
        <message>
            <source>No date</source>
            <translation>Kein Datum</translation>
        </message>
        <message>
            <source>Nobody has recorded when the text was seen.</source>
            <translation>Niemand hat festgehalten, wann der Text gesehen wurde.</translation>
        </message>
        <message>
            <source>Seen more than 90 days ago: read the terms again before you rely on it.</source>
            <translation>Vor mehr als 90 Tagen gesehen: Lies die Bedingungen neu, bevor du dich darauf stützt.</translation>
        </message>
        <message>
            <source>Seen more than 90 days ago: read the terms again.</source>
            <translation>Vor mehr als 90 Tagen gesehen: Lies die Bedingungen neu.</translation>
        </message>
        <message>
            <source>Seen on</source>
            <translation>Gesehen am</translation>
        </message>
        <message>
            <source>Seen within the last 90 days.</source>
            <translation>In den letzten 90 Tagen gesehen.</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Dienst</translation>
        </message>
        <message>
            <source>The newest day on which Holdback's reviewers saw the text</source>
            <translation>Der jüngste Tag, an dem der Text für Holdback gesehen wurde</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;Catalogue</source>
            <translation>&amp;Katalog</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Something went wrong inside Holdback ({name}). What was at work has stopped; files that were not finished are unchanged. Try again; if it happens again, Settings, Check shows the report, which is sent to nobody.</source>
            <translation>In Holdback ist etwas schiefgegangen ({name}). Was gerade lief, ist angehalten; nicht fertige Dateien sind unverändert. Versuch es noch einmal; passiert es wieder, zeigt Einstellungen, Prüfen den Bericht, der niemandem geschickt wird.</translation>
        </message>
    </context>
    <context>
        <name>MessageStrip</name>
        <message>
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
    </context>
    <context>
        <name>Outgoing</name>
        <message>
            <source>E-mail draft with attachments (*.eml)</source>
            <translation>E-Mail-Entwurf mit Anlagen (*.eml)</translation>
        </message>
        <message>
            <source>No mail program could be opened. Copy the text instead.</source>
            <translation>Kein Mailprogramm ließ sich öffnen. Kopiere stattdessen den Text.</translation>
        </message>
        <message>
            <source>Note down that I sent it</source>
            <translation>Notieren, dass ich ihn verschickt habe</translation>
        </message>
        <message>
            <source>Open the diary</source>
            <translation>Tagebuch öffnen</translation>
        </message>
        <message>
            <source>PDF, to print and to send (*.pdf)</source>
            <translation>PDF, zum Drucken und Verschicken (*.pdf)</translation>
        </message>
        <message>
            <source>Piece {number} is in the clipboard. Nothing was sent.</source>
            <translation>Teil {number} ist in der Zwischenablage. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Plain text (*.txt)</source>
            <translation>Reiner Text (*.txt)</translation>
        </message>
        <message>
            <source>Save the letter</source>
            <translation>Den Brief sichern</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Ordner zeigen</translation>
        </message>
        <message>
            <source>The diary says that you sent the letter today through the form.</source>
            <translation>Im Tagebuch steht, dass du den Brief heute über das Formular gesendet hast.</translation>
        </message>
        <message>
            <source>The letter is in {file}. Nothing was sent.</source>
            <translation>Der Brief liegt in {file}. Nichts wurde verschickt.</translation>
        </message>
        <message>
            <source>The list of works lies beside it: {names}.</source>
            <translation>Die Werkliste liegt daneben: {names}.</translation>
        </message>
        <message>
            <source>The text of the letter is in the clipboard. Nothing was sent.</source>
            <translation>Der Text des Briefs ist in der Zwischenablage. Nichts wurde verschickt.</translation>
        </message>
        <message>
            <source>This letter is too long to hand to a mail program directly. Save it as an e-mail draft, or copy the text.</source>
            <translation>Dieser Brief ist zu lang, um ihn direkt einem Mailprogramm zu übergeben. Sichere ihn als E-Mail-Entwurf oder kopiere den Text.</translation>
        </message>
        <message>
            <source>Word or LibreOffice document (*.docx)</source>
            <translation>Word- oder LibreOffice-Dokument (*.docx)</translation>
        </message>
        <message>
            <source>Writing the letter</source>
            <translation>Der Brief wird geschrieben</translation>
        </message>
    </context>
    <context>
        <name>OverviewPane</name>
        <message>
            <source>Albums with most to do</source>
            <translation>Alben mit dem meisten, was zu tun ist</translation>
        </message>
        <message>
            <source>By format</source>
            <translation>Nach Format</translation>
        </message>
        <message>
            <source>No album</source>
            <translation>Kein Album</translation>
        </message>
        <message>
            <source>Protection at a glance</source>
            <translation>Schutz auf einen Blick</translation>
        </message>
        <message>
            <source>Select a track to see everything its file says.</source>
            <translation>Wähle einen Track, um alles zu sehen, was seine Datei sagt.</translation>
        </message>
        <message>
            <source>{reserved} of {total}</source>
            <translation>{reserved} von {total}</translation>
        </message>
        <message>
            <source>{reserved} of {total} tracks are reserved</source>
            <translation>{reserved} von {total} Tracks sind vorbehalten</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Catalogue</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>Diary</source>
            <translation>Tagebuch</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Briefe</translation>
        </message>
        <message>
            <source>Platforms</source>
            <translation>Plattformen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Website</translation>
        </message>
    </context>
    <context>
        <name>PagesView</name>
        <message>
            <source>Preview of the letter</source>
            <translation>Vorschau des Briefs</translation>
        </message>
    </context>
    <context>
        <name>PassphraseDialog</name>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Passwort</translation>
        </message>
        <message>
            <source>At least eight characters.</source>
            <translation>Mindestens acht Zeichen.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Once &amp;more</source>
            <translation>Noch ein&amp;mal</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>The passphrase of the file; leave it empty if it has none.</source>
            <translation>Das Passwort der Datei; leer lassen, wenn sie keines hat.</translation>
        </message>
        <message>
            <source>The private key is written encrypted with this passphrase, at least eight characters. Nobody can open the file without it, and nobody can give it back to you.</source>
            <translation>Der private Schlüssel wird mit diesem Passwort verschlüsselt geschrieben, mindestens acht Zeichen. Ohne es kann niemand die Datei öffnen, und niemand kann es dir wiedergeben.</translation>
        </message>
        <message>
            <source>The two entries differ.</source>
            <translation>Die beiden Eingaben sind verschieden.</translation>
        </message>
    </context>
    <context>
        <name>PastePanel</name>
        <message numerus="yes">
            <source>%n line(s) have no track and are left out.</source>
            <translation>
                <numerusform>%n Zeile hat keinen Titel und fällt weg.</numerusform>
                <numerusform>%n Zeilen haben keinen Titel und fallen weg.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) get nothing.</source>
            <translation>
                <numerusform>%n Titel bekommt nichts.</numerusform>
                <numerusform>%n Titel bekommen nichts.</numerusform>
            </translation>
        </message>
        <message>
            <source>(no track)</source>
            <translation>(kein Titel)</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>Danach</translation>
        </message>
        <message>
            <source>In the order of the table. Empty lines leave their track as it is.</source>
            <translation>In der Reihenfolge der Tabelle. Leere Zeilen lassen ihren Titel, wie er ist.</translation>
        </message>
        <message>
            <source>Leave the list</source>
            <translation>Liste verwerfen</translation>
        </message>
        <message>
            <source>Lines of the list and the tracks they go to</source>
            <translation>Zeilen der Liste und die Titel, zu denen sie kommen</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Anmerkung</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Use the list</source>
            <translation>Liste übernehmen</translation>
        </message>
        <message>
            <source>stays as it is</source>
            <translation>bleibt, wie es ist</translation>
        </message>
        <message>
            <source>{lines} lines onto {tracks} tracks: {field}</source>
            <translation>{lines} Zeilen auf {tracks} Titel: {field}</translation>
        </message>
    </context>
    <context>
        <name>PiecesPane</name>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n Zeichen</numerusform>
                <numerusform>%n Zeichen</numerusform>
            </translation>
        </message>
        <message>
            <source>Address of the form</source>
            <translation>Adresse des Formulars</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy: {piece}</source>
            <translation>Kopieren: {piece}</translation>
        </message>
        <message>
            <source>I sent it through the form today</source>
            <translation>Ich habe ihn heute über das Formular gesendet</translation>
        </message>
        <message>
            <source>Piece {number} of {count}</source>
            <translation>Teil {number} von {count}</translation>
        </message>
        <message>
            <source>The diary says that you sent it today through the form.</source>
            <translation>Im Tagebuch steht, dass du ihn heute über das Formular gesendet hast.</translation>
        </message>
        <message>
            <source>The diary then counts the days until an answer is due.</source>
            <translation>Das Tagebuch zählt dann die Tage, bis eine Antwort fällig ist.</translation>
        </message>
        <message>
            <source>The letter for the recipient's form</source>
            <translation>Der Brief für das Formular des Empfängers</translation>
        </message>
        <message>
            <source>Their form</source>
            <translation>Das Formular</translation>
        </message>
        <message>
            <source>This recipient takes such letters through a form. Open it, paste the pieces in order, and send it there yourself: Holdback sends nothing, and opens the page only when you click its address.</source>
            <translation>Dieser Empfänger nimmt solche Briefe über ein Formular entgegen. Öffne es, füge die Teile der Reihe nach ein und sende es dort selbst ab: Holdback sendet nichts und öffnet die Seite nur, wenn du auf ihre Adresse klickst.</translation>
        </message>
        <message>
            <source>When you have sent it</source>
            <translation>Wenn du ihn abgeschickt hast</translation>
        </message>
    </context>
    <context>
        <name>PlanModel</name>
        <message numerus="yes">
            <source>%n conflict(s), see below</source>
            <translation>
                <numerusform>%n Widerspruch, siehe unten</numerusform>
                <numerusform>%n Widersprüche, siehe unten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s)</source>
            <translation>
                <numerusform>%n Wert</numerusform>
                <numerusform>%n Werte</numerusform>
            </translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Left alone</source>
            <translation>In Ruhe gelassen</translation>
        </message>
        <message>
            <source>Needs a look</source>
            <translation>Bitte ansehen</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>Nicht erreicht</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Anmerkung</translation>
        </message>
        <message>
            <source>Somebody else's words stand there already; see below.</source>
            <translation>Dort steht schon etwas von jemand anderem; siehe unten.</translation>
        </message>
        <message>
            <source>The run ended before this file; it is as it was.</source>
            <translation>Der Lauf endete vor dieser Datei; sie ist, wie sie war.</translation>
        </message>
        <message>
            <source>The values below go into the file. The audio stays the same.</source>
            <translation>Die Werte unten kommen in die Datei. Der Ton bleibt derselbe.</translation>
        </message>
        <message>
            <source>This file will not be written, for the reason given.</source>
            <translation>Diese Datei wird nicht geschrieben, aus dem genannten Grund.</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Was geschieht</translation>
        </message>
        <message>
            <source>Will be written</source>
            <translation>Wird geschrieben</translation>
        </message>
    </context>
    <context>
        <name>PlatformsPage</name>
        <message numerus="yes">
            <source>%n entry(s) of your own could not be read and were left out. The first: {problem}</source>
            <translation>
                <numerusform>%n eigener Eintrag von dir war nicht lesbar und blieb weg. Der erste: {problem}</numerusform>
                <numerusform>%n eigene Einträge von dir waren nicht lesbar und blieben weg. Der erste: {problem}</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Checks that were made…</source>
            <translation>Gemachte &amp;Prüfungen …</translation>
        </message>
        <message>
            <source>&amp;Read a text of terms…</source>
            <translation>Bedingungen &amp;lesen …</translation>
        </message>
        <message>
            <source>&amp;Upkeep of the dossier…</source>
            <translation>P&amp;flege des Dossiers …</translation>
        </message>
        <message>
            <source>Before you upload…</source>
            <translation>Vor dem Hochladen …</translation>
        </message>
        <message>
            <source>E&amp;xplain this stance</source>
            <translation>Diese Haltung er&amp;klären</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Ausgeben …</translation>
        </message>
        <message>
            <source>Looking at the tracks</source>
            <translation>Tracks werden angesehen</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Platforms</source>
            <translation>Plattformen</translation>
        </message>
        <message>
            <source>Save the matrix</source>
            <translation>Die Übersicht sichern</translation>
        </message>
        <message>
            <source>Save the services shown as PDF, web page or table</source>
            <translation>Die gezeigten Dienste als PDF, Webseite oder Tabelle sichern</translation>
        </message>
        <message numerus="yes">
            <source>See what putting %n item(s) on this service would mean. Files are read, not changed.</source>
            <translation>
                <numerusform>Zeigen, was es hieße, %n Element zu diesem Dienst hochzuladen. Dateien werden gelesen, nicht geändert.</numerusform>
                <numerusform>Zeigen, was es hieße, %n Elemente zu diesem Dienst hochzuladen. Dateien werden gelesen, nicht geändert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabelle (*.csv)</translation>
        </message>
        <message>
            <source>The matrix is in {file}.</source>
            <translation>Die Übersicht liegt in {file}.</translation>
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation>Webseite (*.html)</translation>
        </message>
        <message>
            <source>What the terms say about AI, with the words and the day they were seen. A rule on paper does not stop copying, and silent is not safe.</source>
            <translation>Was die Bedingungen über KI sagen, im Wortlaut und mit dem Tag, an dem er gesehen wurde. Eine Regel auf Papier verhindert kein Kopieren, und Schweigen ist keine Sicherheit.</translation>
        </message>
        <message>
            <source>Writing the matrix</source>
            <translation>Die Übersicht wird geschrieben</translation>
        </message>
        <message>
            <source>analyze paste pdf</source>
            <translation>analysieren einfügen pdf</translation>
        </message>
        <message>
            <source>log watch</source>
            <translation>protokoll beobachten</translation>
        </message>
        <message>
            <source>toml entry import update key</source>
            <translation>toml eintrag einlesen aktualisierung schlüssel</translation>
        </message>
    </context>
    <context>
        <name>ProfileForm</name>
        <message>
            <source>&amp;E-mail</source>
            <translation>&amp;E-Mail</translation>
        </message>
        <message>
            <source>&amp;Policy</source>
            <translation>&amp;Vorgabe</translation>
        </message>
        <message>
            <source>A web address begins with https://</source>
            <translation>Eine Webadresse beginnt mit https://</translation>
        </message>
        <message>
            <source>Account names</source>
            <translation>Kontonamen</translation>
        </message>
        <message>
            <source>Address of your TDM policy</source>
            <translation>Adresse deiner TDM-Erklärung</translation>
        </message>
        <message>
            <source>Artist &amp;name</source>
            <translation>Künstler&amp;name</translation>
        </message>
        <message>
            <source>Choose at least one role.</source>
            <translation>Wähle mindestens eine Rolle.</translation>
        </message>
        <message>
            <source>Copyright line</source>
            <translation>Copyright-Zeile</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Distributor</source>
            <translation>Vertrieb</translation>
        </message>
        <message>
            <source>Enter the artist's name.</source>
            <translation>Gib den Künstlernamen ein.</translation>
        </message>
        <message>
            <source>For letters</source>
            <translation>Für Briefe</translation>
        </message>
        <message>
            <source>I am one person, not a company or a band</source>
            <translation>Ich bin eine einzelne Person, keine Firma oder Band</translation>
        </message>
        <message>
            <source>IPI number</source>
            <translation>IPI-Nummer</translation>
        </message>
        <message>
            <source>ISNI</source>
            <translation>ISNI</translation>
        </message>
        <message>
            <source>In your files</source>
            <translation>In deinen Dateien</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Legal name</source>
            <translation>Bürgerlicher Name</translation>
        </message>
        <message>
            <source>Licence terms</source>
            <translation>Lizenzbedingungen</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation>Postanschrift</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Verlag</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Rights &amp;owner</source>
            <translation>Rechte&amp;inhaber</translation>
        </message>
        <message>
            <source>Rights page</source>
            <translation>Rechteseite</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Rollen</translation>
        </message>
        <message>
            <source>Societies</source>
            <translation>Verwertungsgesellschaften</translation>
        </message>
        <message>
            <source>Terms of use</source>
            <translation>Nutzungsbedingungen</translation>
        </message>
        <message>
            <source>The IPI number's check digits are not right; look for a slip.</source>
            <translation>Die Prüfziffern der IPI-Nummer stimmen nicht; such nach einem Tippfehler.</translation>
        </message>
        <message>
            <source>The ISNI's check character is not right; look for a slip.</source>
            <translation>Das Prüfzeichen der ISNI stimmt nicht; such nach einem Tippfehler.</translation>
        </message>
        <message>
            <source>The country is two letters, such as DE or US.</source>
            <translation>Das Land sind zwei Buchstaben wie DE oder US.</translation>
        </message>
        <message>
            <source>The e-mail address is not whole.</source>
            <translation>Die E-Mail-Adresse ist nicht vollständig.</translation>
        </message>
        <message>
            <source>The notice as it will stand in your files</source>
            <translation>Der Vermerk, wie er in deinen Dateien stehen wird</translation>
        </message>
        <message>
            <source>The notice in your files</source>
            <translation>Der Vermerk in deinen Dateien</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Website</translation>
        </message>
        <message>
            <source>What you reserve</source>
            <translation>Was du vorbehältst</translation>
        </message>
        <message>
            <source>Your artist name</source>
            <translation>Dein Künstlername</translation>
        </message>
        <message>
            <source>an agent's or PO box address keeps your home private</source>
            <translation>die Anschrift eines Agenten oder ein Postfach hält dein Zuhause privat</translation>
        </message>
        <message>
            <source>as on your releases</source>
            <translation>wie auf deinen Veröffentlichungen</translation>
        </message>
        <message>
            <source>for letters</source>
            <translation>für Briefe</translation>
        </message>
        <message>
            <source>if not the artist name</source>
            <translation>falls nicht der Künstlername</translation>
        </message>
        <message>
            <source>two letters, such as DE</source>
            <translation>zwei Buchstaben wie DE</translation>
        </message>
        <message>
            <source>where and how a licence can be had</source>
            <translation>wo und wie es eine Lizenz gibt</translation>
        </message>
        <message>
            <source>where the law differs: CA, QC</source>
            <translation>wo das Recht abweicht: CA, QC</translation>
        </message>
    </context>
    <context>
        <name>ProfilesTab</name>
        <message>
            <source>A profile says who you are; it is a file you can edit.</source>
            <translation>Ein Profil sagt, wer du bist; es ist eine Datei, die du bearbeiten kannst.</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>Änderungen verwerfen</translation>
        </message>
        <message>
            <source>Go to the catalogue</source>
            <translation>Zum Katalog</translation>
        </message>
        <message>
            <source>New profile</source>
            <translation>Neues Profil</translation>
        </message>
        <message>
            <source>Not saved yet.</source>
            <translation>Noch nicht gesichert.</translation>
        </message>
        <message>
            <source>Profiles</source>
            <translation>Profile</translation>
        </message>
        <message>
            <source>Save profile</source>
            <translation>Profil sichern</translation>
        </message>
        <message>
            <source>The profile is saved and in use.</source>
            <translation>Das Profil ist gesichert und in Gebrauch.</translation>
        </message>
    </context>
    <context>
        <name>Proof</name>
        <message numerus="yes">
            <source>%n file(s) are as they were.</source>
            <translation>
                <numerusform>%n Datei ist, wie sie war.</numerusform>
                <numerusform>%n Dateien sind, wie sie waren.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) had been written and are recorded now.</source>
            <translation>
                <numerusform>%n Datei war schon geschrieben und ist jetzt verzeichnet.</numerusform>
                <numerusform>%n Dateien waren schon geschrieben und sind jetzt verzeichnet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n temporary file(s) of ours were removed.</source>
            <translation>
                <numerusform>%n temporäre Datei von uns wurde entfernt.</numerusform>
                <numerusform>%n temporäre Dateien von uns wurden entfernt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) are again what they were, to the last byte.</source>
            <translation>
                <numerusform>%n Track ist wieder, was er war, bis aufs letzte Byte.</numerusform>
                <numerusform>%n Tracks sind wieder, was sie waren, bis aufs letzte Byte.</numerusform>
            </translation>
        </message>
        <message>
            <source>Compared with the ledger. {result}</source>
            <translation>Mit dem Protokoll verglichen. {result}</translation>
        </message>
        <message>
            <source>Comparing with the ledger</source>
            <translation>Vergleich mit dem Protokoll</translation>
        </message>
        <message>
            <source>Holdback ended in the middle of its work last time.</source>
            <translation>Holdback wurde beim letzten Mal mitten in der Arbeit beendet.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>ProofView</name>
        <message numerus="yes">
            <source>%n file(s) could not be read and were left out: {names}.</source>
            <translation>
                <numerusform>%n Datei konnte nicht gelesen werden und fehlt: {names}.</numerusform>
                <numerusform>%n Dateien konnten nicht gelesen werden und fehlen: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recording(s) are on the list.</source>
            <translation>
                <numerusform>%n Aufnahme steht auf der Liste.</numerusform>
                <numerusform>%n Aufnahmen stehen auf der Liste.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Timestamp authority (optional)</source>
            <translation>&amp;Zeitstempel-Stelle (freiwillig)</translation>
        </message>
        <message>
            <source>A list says who you are: make a profile in Settings first.</source>
            <translation>Eine Liste sagt, wer du bist: Lege zuerst in den Einstellungen ein Profil an.</translation>
        </message>
        <message>
            <source>A signed, dated list of your recordings</source>
            <translation>Eine signierte, datierte Liste deiner Aufnahmen</translation>
        </message>
        <message>
            <source>Address of a timestamp authority</source>
            <translation>Adresse einer Zeitstempel-Stelle</translation>
        </message>
        <message>
            <source>Check a list</source>
            <translation>Eine Liste prüfen</translation>
        </message>
        <message>
            <source>Choose a list (.json); its signature must lie beside it. No network is used.</source>
            <translation>Wähle eine Liste (.json); ihre Signatur muss daneben liegen. Ohne Netz.</translation>
        </message>
        <message>
            <source>Choose a list…</source>
            <translation>Liste wählen …</translation>
        </message>
        <message>
            <source>Choose a signed list</source>
            <translation>Eine signierte Liste wählen</translation>
        </message>
        <message>
            <source>Does not hold</source>
            <translation>Hält nicht</translation>
        </message>
        <message>
            <source>Goes online, to this address only. It learns a digest and nothing else.</source>
            <translation>Geht online, nur zu dieser Adresse. Sie erfährt einen Prüfwert und sonst nichts.</translation>
        </message>
        <message>
            <source>Holds, signer trusted</source>
            <translation>Hält, Unterzeichner vertraut</translation>
        </message>
        <message>
            <source>Holds, signer unknown</source>
            <translation>Hält, Unterzeichner unbekannt</translation>
        </message>
        <message>
            <source>It existed at the latest {when}, says {authority}.</source>
            <translation>Sie lag spätestens {when} vor, sagt {authority}.</translation>
        </message>
        <message>
            <source>It is timestamped.</source>
            <translation>Sie hat einen Zeitstempel.</translation>
        </message>
        <message>
            <source>Only addresses that begin with https:// are asked.</source>
            <translation>Gefragt werden nur Adressen, die mit https:// beginnen.</translation>
        </message>
        <message>
            <source>Sign and save the list</source>
            <translation>Liste signieren und speichern</translation>
        </message>
        <message>
            <source>Sign and save the list…</source>
            <translation>Liste signieren und speichern …</translation>
        </message>
        <message numerus="yes">
            <source>Signed by {name}; %n recording(s).</source>
            <translation>
                <numerusform>Signiert von {name}; %n Aufnahme.</numerusform>
                <numerusform>Signiert von {name}; %n Aufnahmen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Signing the list of recordings</source>
            <translation>Liste der Aufnahmen signieren</translation>
        </message>
        <message>
            <source>Tags can be stripped. This list names each recording of your catalogue by the digest of its audio, says what you reserve, and carries your signature: who has the audio can find it in the list, tags or not. Anybody can check it with standard tools. It does not prove that the music is yours.</source>
            <translation>Tags lassen sich entfernen. Diese Liste nennt jede Aufnahme deines Katalogs mit dem Prüfwert ihres Tons, sagt, was du vorbehältst, und trägt deine Signatur: Wer den Ton hat, findet ihn auf der Liste, mit Tags oder ohne. Jeder kann sie mit gängigen Werkzeugen prüfen. Sie beweist nicht, dass die Musik dir gehört.</translation>
        </message>
        <message>
            <source>The list says it was made {when}.</source>
            <translation>Die Liste sagt, sie sei {when} entstanden.</translation>
        </message>
        <message>
            <source>The list, its signature or its timestamp was changed, or is damaged.</source>
            <translation>Die Liste, ihre Signatur oder ihr Zeitstempel wurde geändert oder ist beschädigt.</translation>
        </message>
        <message>
            <source>Unchanged since it was signed, by you or by a signer that you trust.</source>
            <translation>Unverändert seit der Signatur, von dir oder von jemandem, dem du vertraust.</translation>
        </message>
        <message>
            <source>Unchanged since it was signed; nobody known here vouches for the signer.</source>
            <translation>Unverändert seit der Signatur; niemand hier Bekanntes bürgt für den Unterzeichner.</translation>
        </message>
        <message>
            <source>Without one the date in the list is your own word. With one, an authority of your choice says that the list existed by then (RFC 3161).</source>
            <translation>Ohne sie ist das Datum in der Liste dein eigenes Wort. Mit ihr sagt eine Stelle deiner Wahl, dass es die Liste da schon gab (RFC 3161).</translation>
        </message>
    </context>
    <context>
        <name>ProtectForm</name>
        <message>
            <source>&amp;Sidecar files (.xmp)</source>
            <translation>&amp;Begleitdateien (.xmp)</translation>
        </message>
        <message>
            <source>&amp;Who reserves</source>
            <translation>&amp;Wer vorbehält</translation>
        </message>
        <message>
            <source>Add mine everywhere</source>
            <translation>Meines überall hinzufügen</translation>
        </message>
        <message>
            <source>Add mine, ask about licences</source>
            <translation>Meines hinzufügen, bei Lizenzen fragen</translation>
        </message>
        <message>
            <source>Beside every file</source>
            <translation>Neben jede Datei</translation>
        </message>
        <message>
            <source>If others' &amp;words stand there</source>
            <translation>Wenn dort schon Worte &amp;anderer stehen</translation>
        </message>
        <message>
            <source>If others' words stand there</source>
            <translation>Wenn dort schon Worte anderer stehen</translation>
        </message>
        <message>
            <source>It stands in the notice. More can follow in Settings.</source>
            <translation>Er steht im Vermerk. Mehr kannst du später in den Einstellungen ergänzen.</translation>
        </message>
        <message>
            <source>Keep file times</source>
            <translation>Dateizeiten erhalten</translation>
        </message>
        <message>
            <source>Keep theirs</source>
            <translation>Das Fremde lassen</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message>
            <source>Only where a file needs one</source>
            <translation>Nur wo eine Datei es braucht</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Replace with mine</source>
            <translation>Durch meines ersetzen</translation>
        </message>
        <message>
            <source>Sidecar files (.xmp)</source>
            <translation>Begleitdateien (.xmp)</translation>
        </message>
        <message>
            <source>The name that stands in the notice.</source>
            <translation>Der Name, der im Vermerk steht.</translation>
        </message>
        <message>
            <source>The time of the last change stays what it was before the write.</source>
            <translation>Die Zeit der letzten Änderung bleibt, was sie vor dem Schreiben war.</translation>
        </message>
        <message>
            <source>What to &amp;reserve</source>
            <translation>Was du vo&amp;rbehältst</translation>
        </message>
        <message>
            <source>What to reserve</source>
            <translation>Was du vorbehältst</translation>
        </message>
        <message>
            <source>Your artist name</source>
            <translation>Dein Künstlername</translation>
        </message>
        <message>
            <source>Yours goes only where nothing stands yet.</source>
            <translation>Deines kommt nur hin, wo noch nichts steht.</translation>
        </message>
        <message>
            <source>Yours is appended, also where a Creative Commons licence stands.</source>
            <translation>Deines wird angehängt, auch wo eine Creative-Commons-Lizenz steht.</translation>
        </message>
        <message>
            <source>Yours is appended. Tracks under Creative Commons are left alone.</source>
            <translation>Deines wird angehängt. Tracks unter Creative Commons bleiben in Ruhe.</translation>
        </message>
        <message>
            <source>Yours takes its place.</source>
            <translation>Deines tritt an seine Stelle.</translation>
        </message>
    </context>
    <context>
        <name>ProtectView</name>
        <message numerus="yes">
            <source>%n already there</source>
            <translation>
                <numerusform>%n schon da</numerusform>
                <numerusform>%n schon da</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed and are as they were.</source>
            <translation>
                <numerusform>%n ist fehlgeschlagen und wie zuvor.</numerusform>
                <numerusform>%n sind fehlgeschlagen und wie zuvor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n had everything already.</source>
            <translation>
                <numerusform>%n hatte schon alles.</numerusform>
                <numerusform>%n hatten schon alles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left alone</source>
            <translation>
                <numerusform>%n in Ruhe gelassen</numerusform>
                <numerusform>%n in Ruhe gelassen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left alone.</source>
            <translation>
                <numerusform>%n in Ruhe gelassen.</numerusform>
                <numerusform>%n in Ruhe gelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not reached and as they were.</source>
            <translation>
                <numerusform>%n wurde nicht erreicht und ist wie zuvor.</numerusform>
                <numerusform>%n wurden nicht erreicht und sind wie zuvor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them need a look</source>
            <translation>
                <numerusform>%n davon solltest du dir ansehen</numerusform>
                <numerusform>%n davon solltest du dir ansehen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) protected.</source>
            <translation>
                <numerusform>%n Track geschützt.</numerusform>
                <numerusform>%n Tracks geschützt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n will be written</source>
            <translation>
                <numerusform>%n wird geschrieben</numerusform>
                <numerusform>%n werden geschrieben</numerusform>
            </translation>
        </message>
        <message>
            <source>(nothing)</source>
            <translation>(nichts)</translation>
        </message>
        <message>
            <source>(removed)</source>
            <translation>(entfernt)</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>Back to the catalogue</source>
            <translation>Zurück zum Katalog</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Conflict: theirs is kept</source>
            <translation>Widerspruch: das Fremde bleibt</translation>
        </message>
        <message>
            <source>Conflict: yours is added</source>
            <translation>Widerspruch: deines kommt dazu</translation>
        </message>
        <message>
            <source>Conflict: yours replaces it</source>
            <translation>Widerspruch: deines ersetzt es</translation>
        </message>
        <message>
            <source>Enter your artist name to see what would be written.</source>
            <translation>Gib deinen Künstlernamen ein, um zu sehen, was geschrieben würde.</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Files and what happens to them</source>
            <translation>Dateien und was mit ihnen geschieht</translation>
        </message>
        <message>
            <source>Looking at the files…</source>
            <translation>Dateien werden angesehen …</translation>
        </message>
        <message>
            <source>Nothing is written until you press the button below. The audio is never touched, and each file can be put back exactly as it was. The tags state your reservation; they do not block copying.</source>
            <translation>Geschrieben wird nichts, bis du unten auf den Knopf drückst. Der Ton wird nie angefasst, und jede Datei lässt sich genau so zurücksetzen, wie sie war. Die Tags erklären deinen Vorbehalt; sie verhindern kein Kopieren.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Preparing the preview</source>
            <translation>Vorschau wird vorbereitet</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Protect</source>
            <translation>Schützen</translation>
        </message>
        <message numerus="yes">
            <source>Protect %n track(s)</source>
            <comment>button</comment>
            <translation>
                <numerusform>%n Track schützen</numerusform>
                <numerusform>%n Tracks schützen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Protecting %n track(s)</source>
            <translation>
                <numerusform>%n Track wird geschützt</numerusform>
                <numerusform>%n Tracks werden geschützt</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>The file at work is finished, the rest is not begun.</source>
            <translation>Die Datei in Arbeit wird fertig, der Rest nicht begonnen.</translation>
        </message>
        <message>
            <source>Values before and after</source>
            <translation>Werte vorher und nachher</translation>
        </message>
        <message>
            <source>What became of each file:</source>
            <translation>Was aus jeder Datei wurde:</translation>
        </message>
    </context>
    <context>
        <name>ProtectionBar</name>
        <message>
            <source>{reserved} of {total} tracks are reserved ({share})</source>
            <translation>{reserved} von {total} Tracks sind vorbehalten ({share})</translation>
        </message>
    </context>
    <context>
        <name>ReaderView</name>
        <message>
            <source>All services</source>
            <translation>Alle Dienste</translation>
        </message>
        <message>
            <source>Found by rules, word for word. It is a finding to check, no advice.</source>
            <translation>Nach Regeln gefunden, Wort für Wort. Ein Fund zum Prüfen, kein Rat.</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Datei öffnen …</translation>
        </message>
        <message>
            <source>Open a text of terms</source>
            <translation>Bedingungen öffnen</translation>
        </message>
        <message>
            <source>Paste the text here</source>
            <translation>Text hier einfügen</translation>
        </message>
        <message>
            <source>Read a text of terms</source>
            <translation>Bedingungen lesen</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>Texts of terms (*.html *.htm *.mhtml *.mht *.pdf *.md *.txt)</source>
            <translation>Bedingungen (*.html *.htm *.mhtml *.mht *.pdf *.md *.txt)</translation>
        </message>
        <message>
            <source>Web page, saved page (.mhtml), PDF, Markdown or plain text. It stays on this computer.</source>
            <translation>Webseite, gespeicherte Seite (.mhtml), PDF, Markdown oder reiner Text. Er bleibt auf diesem Computer.</translation>
        </message>
        <message>
            <source>What it says about AI</source>
            <translation>Was er über KI sagt</translation>
        </message>
        <message>
            <source>Which text?</source>
            <translation>Welcher Text?</translation>
        </message>
    </context>
    <context>
        <name>RecipientBox</name>
        <message>
            <source>As saved. The clause it quotes reads otherwise in the dossier by now; your letter was left as it was.</source>
            <translation>Wie gespeichert. Die zitierte Klausel steht im Dossier inzwischen anders; dein Brief blieb, wie er war.</translation>
        </message>
        <message>
            <source>As saved. The dossier has another address by now: {address}. Your letter was left as it was.</source>
            <translation>Wie gespeichert. Das Dossier hat inzwischen eine andere Adresse: {address}. Dein Brief blieb, wie er war.</translation>
        </message>
        <message>
            <source>Country code</source>
            <translation>Länderkürzel</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation>Postanschrift</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Empfänger</translation>
        </message>
        <message>
            <source>Someone else…</source>
            <translation>Jemand anderes …</translation>
        </message>
        <message>
            <source>Take the new one</source>
            <translation>Die neue nehmen</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Write to several…</source>
            <translation>An mehrere schreiben …</translation>
        </message>
        <message>
            <source>no address is known</source>
            <translation>keine Adresse bekannt</translation>
        </message>
        <message>
            <source>seen on {date}</source>
            <translation>gesehen am {date}</translation>
        </message>
        <message>
            <source>two letters, such as DE or US</source>
            <translation>zwei Buchstaben wie DE oder US</translation>
        </message>
    </context>
    <context>
        <name>ReminderBox</name>
        <message numerus="yes">
            <source>%n answer(s) to your letters are due within a week.</source>
            <translation>
                <numerusform>%n Antwort auf deine Briefe ist binnen einer Woche fällig.</numerusform>
                <numerusform>%n Antworten auf deine Briefe sind binnen einer Woche fällig.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) to your letters are overdue.</source>
            <translation>
                <numerusform>%n Antwort auf deine Briefe ist überfällig.</numerusform>
                <numerusform>%n Antworten auf deine Briefe sind überfällig.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the diary</source>
            <translation>Tagebuch öffnen</translation>
        </message>
        <message>
            <source>Remind me once a day</source>
            <translation>Einmal am Tag erinnern</translation>
        </message>
        <message>
            <source>While Holdback runs, a note beside the clock says which answers are due.</source>
            <translation>Solange Holdback läuft, sagt ein Hinweis neben der Uhr, welche Antworten fällig sind.</translation>
        </message>
    </context>
    <context>
        <name>RightsSheet</name>
        <message>
            <source>Read from the files by Holdback on {day}.</source>
            <translation>Von Holdback am {day} aus den Dateien gelesen.</translation>
        </message>
        <message>
            <source>Rights sheet</source>
            <translation>Rechteblatt</translation>
        </message>
        <message>
            <source>Without an album</source>
            <translation>Ohne Album</translation>
        </message>
    </context>
    <context>
        <name>SealChoice</name>
        <message numerus="yes">
            <source>%n file(s) carry a seal that is not yours and are left alone. Your own seals are renewed in the same go; those of others are never broken unasked.</source>
            <translation>
                <numerusform>%n Datei trägt ein Siegel, das nicht deines ist, und bleibt in Ruhe. Deine eigenen Siegel werden im selben Durchgang erneuert; die anderer werden nie ungefragt gebrochen.</numerusform>
                <numerusform>%n Dateien tragen ein Siegel, das nicht deines ist, und bleiben in Ruhe. Deine eigenen Siegel werden im selben Durchgang erneuert; die anderer werden nie ungefragt gebrochen.</numerusform>
            </translation>
        </message>
        <message>
            <source>A signature that shows whether a file is still as you left it. Optional; off unless you tick it.</source>
            <translation>Eine Signatur, die zeigt, ob eine Datei noch so ist, wie du sie gelassen hast. Freiwillig; aus, solange du sie nicht ankreuzt.</translation>
        </message>
        <message>
            <source>How the recordings came about</source>
            <translation>Wie die Aufnahmen entstanden sind</translation>
        </message>
        <message>
            <source>How they came a&amp;bout</source>
            <translation>Wie sie ent&amp;standen sind</translation>
        </message>
        <message>
            <source>Made by people with software</source>
            <translation>Von Menschen mit Software gemacht</translation>
        </message>
        <message>
            <source>Make a signing identity…</source>
            <translation>Signatur-Identität anlegen …</translation>
        </message>
        <message>
            <source>Opening the signing identity</source>
            <translation>Signatur-Identität wird geöffnet</translation>
        </message>
        <message>
            <source>Partly made with AI</source>
            <translation>Zum Teil mit KI gemacht</translation>
        </message>
        <message>
            <source>Please choose…</source>
            <translation>Bitte wählen …</translation>
        </message>
        <message>
            <source>Recorded: voices, instruments, sounds</source>
            <translation>Aufgenommen: Stimmen, Instrumente, Klänge</translation>
        </message>
        <message>
            <source>Say how the recordings came about: a seal states it, and Holdback never assumes it.</source>
            <translation>Sag, wie die Aufnahmen entstanden sind: Ein Siegel hält es fest, und Holdback nimmt es nie an.</translation>
        </message>
        <message>
            <source>Sea&amp;l the files as well (sign them)</source>
            <translation>Die Dateien auch versie&amp;geln (signieren)</translation>
        </message>
        <message>
            <source>Seal (C2PA)</source>
            <translation>Siegel (C2PA)</translation>
        </message>
        <message>
            <source>Signed by {name}. Any later change by another program breaks the seal, not the statements.</source>
            <translation>Signiert von {name}. Jede spätere Änderung durch ein anderes Programm bricht das Siegel, nicht die Aussagen.</translation>
        </message>
        <message>
            <source>There is no signing identity yet: make one, or do not seal.</source>
            <translation>Es gibt noch keine Signatur-Identität: Lege eine an, oder versiegle nicht.</translation>
        </message>
        <message>
            <source>Waiting for the keyring…</source>
            <translation>Warten auf den Schlüsselbund …</translation>
        </message>
        <message>
            <source>in a file beside it, signed by {name}</source>
            <translation>in einer Datei daneben, signiert von {name}</translation>
        </message>
        <message>
            <source>in the file, signed by {name}</source>
            <translation>in der Datei, signiert von {name}</translation>
        </message>
        <message>
            <source>seal beside it: {file}</source>
            <translation>Siegel daneben: {file}</translation>
        </message>
        <message>
            <source>seal in the file</source>
            <translation>Siegel in der Datei</translation>
        </message>
    </context>
    <context>
        <name>SealNotice</name>
        <message>
            <source>Opens the preview; nothing is written before you say so.</source>
            <translation>Öffnet die Vorschau; nichts wird geschrieben, bevor du es sagst.</translation>
        </message>
        <message>
            <source>Re-seal…</source>
            <translation>Neu versiegeln …</translation>
        </message>
        <message>
            <source>Seal broken by a later edit, statements still there.</source>
            <translation>Siegel durch eine spätere Änderung gebrochen, Aussagen noch da.</translation>
        </message>
        <message>
            <source>Seal broken, and nothing in it can be read any more.</source>
            <translation>Siegel gebrochen, und nichts darin ist mehr lesbar.</translation>
        </message>
        <message>
            <source>Signed by {name}.</source>
            <translation>Signiert von {name}.</translation>
        </message>
        <message>
            <source>The certificate of the seal has expired; the file is as it was signed.</source>
            <translation>Das Zertifikat des Siegels ist abgelaufen; die Datei ist, wie sie signiert wurde.</translation>
        </message>
    </context>
    <context>
        <name>SearchSidebar</name>
        <message>
            <source>All tracks</source>
            <translation>Alle Tracks</translation>
        </message>
        <message>
            <source>Name for the search</source>
            <translation>Name für die Suche</translation>
        </message>
        <message>
            <source>Name this search</source>
            <translation>Dieser Suche einen Namen geben</translation>
        </message>
        <message>
            <source>Press Enter to keep what is searched for now.</source>
            <translation>Drück die Eingabetaste, um die jetzige Suche zu behalten.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>Gesicherte Suchen</translation>
        </message>
        <message>
            <source>Searches</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Set to what is searched for now</source>
            <translation>Auf die jetzige Suche setzen</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>&amp;Appearance</source>
            <translation>&amp;Aussehen</translation>
        </message>
        <message>
            <source>&amp;Check this installation</source>
            <translation>Diese Installation &amp;prüfen</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Sprache</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Über Holdback</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Datenordner</translation>
        </message>
        <message>
            <source>Everything Holdback keeps lies in one folder on this computer: your profiles, the ledger of every write (needed to undo), letters, and an index of your files that can be rebuilt at any time. Nothing is sent anywhere unless you ask for it.</source>
            <translation>Alles, was Holdback aufbewahrt, liegt in einem Ordner auf diesem Rechner: deine Profile, das Protokoll jedes Schreibens (nötig zum Rückgängigmachen), Briefe und ein Verzeichnis deiner Dateien, das sich jederzeit neu bauen lässt. Nichts wird irgendwohin geschickt, wenn du nicht darum bittest.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It uses Qt and PySide6 (LGPL-3.0), mutagen (GPL-2.0-or-later) and others; their licences come with the program.</source>
            <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Sie benutzt Qt und PySide6 (LGPL-3.0), mutagen (GPL-2.0-or-later) und andere; deren Lizenzen liegen dem Programm bei.</translation>
        </message>
        <message>
            <source>Holdback states your reservation where machines and people can read it: in your files, towards platforms, in letters. It cannot block copying, and it is not legal advice.</source>
            <translation>Holdback erklärt deinen Vorbehalt, wo Maschinen und Menschen ihn lesen können: in deinen Dateien, gegenüber Plattformen, in Briefen. Kopieren verhindern kann es nicht, und es ist keine Rechtsberatung.</translation>
        </message>
        <message>
            <source>Holdback {version}</source>
            <translation>Holdback {version}</translation>
        </message>
        <message>
            <source>Language and appearance</source>
            <translation>Sprache und Aussehen</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Open the data folder</source>
            <translation>Den Datenordner öffnen</translation>
        </message>
        <message>
            <source>Profiles</source>
            <translation>Profile</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Show the licences</source>
            <translation>Lizenzen zeigen</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>Signieren</translation>
        </message>
        <message>
            <source>To keep it elsewhere, start Holdback with --data-dir and a folder.</source>
            <translation>Um ihn anderswo zu haben, starte Holdback mit --data-dir und einem Ordner.</translation>
        </message>
        <message>
            <source>Your data</source>
            <translation>Deine Daten</translation>
        </message>
        <message>
            <source>Your signing identity</source>
            <translation>Deine Signatur-Identität</translation>
        </message>
        <message>
            <source>doctor problem log crash report</source>
            <translation>Diagnose Problem Protokoll Absturz Bericht</translation>
        </message>
        <message>
            <source>log records backup</source>
            <translation>Protokoll Aufzeichnungen Sicherung</translation>
        </message>
        <message>
            <source>seal sign certificate key c2pa trust</source>
            <translation>siegel signieren zertifikat schlüssel c2pa vertrauen</translation>
        </message>
    </context>
    <context>
        <name>SignalsCard</name>
        <message>
            <source>Asking…</source>
            <translation>Wird gefragt …</translation>
        </message>
        <message>
            <source>It signals nothing.</source>
            <translation>Es gibt kein Zeichen.</translation>
        </message>
        <message>
            <source>Its robots.txt keeps out {some} of {all} AI crawlers</source>
            <translation>Die robots.txt hält {some} von {all} KI-Crawlern fern</translation>
        </message>
        <message>
            <source>List of AI crawlers: {source}, of {date}.</source>
            <translation>Liste der KI-Crawler: {source}, vom {date}.</translation>
        </message>
        <message>
            <source>No address of the terms is known there.</source>
            <translation>Dort ist keine Adresse der Bedingungen bekannt.</translation>
        </message>
        <message>
            <source>Read it now</source>
            <translation>Jetzt lesen</translation>
        </message>
        <message>
            <source>Towards outside crawlers</source>
            <translation>Gegenüber fremden Crawlern</translation>
        </message>
        <message>
            <source>What the service's pages tell the AI crawlers of others. It says nothing about what the service itself does with your music.</source>
            <translation>Was die Seiten des Dienstes den KI-Crawlern anderer sagen. Das sagt nichts darüber, was der Dienst selbst mit deiner Musik macht.</translation>
        </message>
        <message>
            <source>Will ask: {hosts}. Nothing about you or your files is sent.</source>
            <translation>Gefragt wird: {hosts}. Über dich und deine Dateien wird nichts verschickt.</translation>
        </message>
    </context>
    <context>
        <name>SigningTab</name>
        <message>
            <source>A seal (a C2PA manifest) proves that nothing in the file was changed since you signed it: not the audio, not the tags. It does not stop anybody from copying.</source>
            <translation>Ein Siegel (ein C2PA-Manifest) beweist, dass in der Datei nichts geändert wurde, seit du sie signiert hast: weder der Ton noch die Tags. Es hindert niemanden am Kopieren.</translation>
        </message>
        <message>
            <source>Changing the list</source>
            <translation>Liste wird geändert</translation>
        </message>
        <message>
            <source>Destroy the private key</source>
            <translation>Privaten Schlüssel vernichten</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Export the signing identity</source>
            <translation>Signatur-Identität exportieren</translation>
        </message>
        <message>
            <source>Exporting the identity</source>
            <translation>Identität wird exportiert</translation>
        </message>
        <message>
            <source>Make a signing identity</source>
            <translation>Eine Signatur-Identität anlegen</translation>
        </message>
        <message>
            <source>Make the identity</source>
            <translation>Identität anlegen</translation>
        </message>
        <message>
            <source>Making the identity</source>
            <translation>Identität wird angelegt</translation>
        </message>
        <message>
            <source>Other people's readers say “valid, signer unknown” of an identity made here: the signature holds, but they cannot know that the name in it is yours. Only an authority on the C2PA trust list can vouch for a name. If one issued you a certificate, use it here instead.</source>
            <translation>Die Leseprogramme anderer sagen zu einer hier angelegten Identität „gültig, Unterzeichner unbekannt“: Die Signatur hält, aber sie können nicht wissen, ob der Name darin deiner ist. Für einen Namen bürgen kann nur eine Stelle auf der Vertrauensliste von C2PA. Hat dir eine davon ein Zertifikat ausgestellt, nutze hier dieses.</translation>
        </message>
        <message>
            <source>Reading the certificate</source>
            <translation>Zertifikat wird gelesen</translation>
        </message>
        <message>
            <source>Reading the identity</source>
            <translation>Identität wird gelesen</translation>
        </message>
        <message>
            <source>Removing the identity</source>
            <translation>Identität wird entfernt</translation>
        </message>
        <message>
            <source>Seals that only this certificate vouches for are “valid, signer unknown”.</source>
            <translation>Siegel, für die nur dieses Zertifikat bürgt, sind nun „gültig, Unterzeichner unbekannt“.</translation>
        </message>
        <message>
            <source>Seals that this certificate vouches for count as trusted here from now on.</source>
            <translation>Siegel, für die dieses Zertifikat bürgt, gelten hier ab jetzt als vertraut.</translation>
        </message>
        <message>
            <source>Source: tried in November 2026 with the C2PA project's own reader (c2pa 0.38.1, state “Valid”, code signingCredential.untrusted) and with an independent one (encypher-c2pa 1.7.1).</source>
            <translation>Quelle: im November 2026 versucht mit dem Leseprogramm des C2PA-Projekts (c2pa 0.38.1, Zustand „Valid“, Code signingCredential.untrusted) und mit einem unabhängigen (encypher-c2pa 1.7.1).</translation>
        </message>
        <message>
            <source>The identity is exported. Keep file and passphrase in different places.</source>
            <translation>Die Identität ist exportiert. Bewahre Datei und Passwort an verschiedenen Orten auf.</translation>
        </message>
        <message>
            <source>The identity is removed. Seals made with it still count as yours here.</source>
            <translation>Die Identität ist entfernt. Siegel von ihr gelten hier weiter als deine.</translation>
        </message>
        <message>
            <source>The root certificate of whoever signs</source>
            <translation>Das Stammzertifikat derer, die signieren</translation>
        </message>
        <message>
            <source>This destroys the private key for good. Tracks sealed with it stay sealed, but nothing can be sealed with it any more, and after a change those tracks cannot be sealed anew with their history. Export it first if in doubt.</source>
            <translation>Das vernichtet den privaten Schlüssel endgültig. Damit versiegelte Tracks bleiben versiegelt, aber mit ihm lässt sich nichts mehr versiegeln, und nach einer Änderung lassen sich diese Tracks nicht mit ihrer Vorgeschichte neu versiegeln. Im Zweifel exportiere sie vorher.</translation>
        </message>
        <message>
            <source>This identity seals from now on. An earlier one is kept beside it.</source>
            <translation>Diese Identität versiegelt ab jetzt. Eine frühere wird daneben aufbewahrt.</translation>
        </message>
        <message>
            <source>Use a certificate and key that you have</source>
            <translation>Ein vorhandenes Zertifikat mit Schlüssel nutzen</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Nutzen</translation>
        </message>
        <message>
            <source>What a seal proves, and what it does not</source>
            <translation>Was ein Siegel beweist und was nicht</translation>
        </message>
        <message>
            <source>Your signing identity is in the file, and in use until the window closes.</source>
            <translation>Deine Signatur-Identität liegt in der Datei und gilt, bis das Fenster schließt.</translation>
        </message>
        <message>
            <source>Your signing identity is made. Export it now, to have a copy elsewhere.</source>
            <translation>Deine Signatur-Identität ist angelegt. Exportiere sie jetzt, damit es anderswo eine Kopie gibt.</translation>
        </message>
    </context>
    <context>
        <name>StoryView</name>
        <message numerus="yes">
            <source>%n text(s) were read and kept.</source>
            <translation>
                <numerusform>%n Text wurde gelesen und aufbewahrt.</numerusform>
                <numerusform>%n Texte wurden gelesen und aufbewahrt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n version(s) are known to the archive.</source>
            <translation>
                <numerusform>Das Archiv kennt %n Fassung.</numerusform>
                <numerusform>Das Archiv kennt %n Fassungen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n version(s) were read</source>
            <translation>
                <numerusform>%n Fassung wurde gelesen</numerusform>
                <numerusform>%n Fassungen wurden gelesen</numerusform>
            </translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Alle Dienste</translation>
        </message>
        <message>
            <source>Asking the archive…</source>
            <translation>Das Archiv wird gefragt …</translation>
        </message>
        <message>
            <source>Cut anew by the archive; no change by the service</source>
            <translation>Vom Archiv neu zugeschnitten; keine Änderung des Dienstes</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>First seen on {date}, and not yet on {before}.</source>
            <translation>Zuerst gesehen am {date}, am {before} noch nicht.</translation>
        </message>
        <message>
            <source>First seen on {date}; the version before, of {before}, lacks it.</source>
            <translation>Zuerst gesehen am {date}; in der Fassung davor, vom {before}, fehlt es.</translation>
        </message>
        <message>
            <source>It is gone since {date}.</source>
            <translation>Seit {date} fehlt es.</translation>
        </message>
        <message>
            <source>It stands in none of the versions that could be read.</source>
            <translation>Es steht in keiner der lesbaren Fassungen.</translation>
        </message>
        <message>
            <source>It stood in the oldest version that could be read, of {date}.</source>
            <translation>Es stand schon in der ältesten lesbaren Fassung, vom {date}.</translation>
        </message>
        <message>
            <source>Look for earlier texts</source>
            <translation>Frühere Texte suchen</translation>
        </message>
        <message>
            <source>No archive follows this document.</source>
            <translation>Kein Archiv verfolgt dieses Dokument.</translation>
        </message>
        <message>
            <source>No text of this service is kept yet. Check its terms, or look for earlier texts in an archive ({hosts}).</source>
            <translation>Von diesem Dienst ist noch kein Text aufbewahrt. Prüfe seine Bedingungen oder suche frühere Texte in einem Archiv ({hosts}).</translation>
        </message>
        <message>
            <source>Says the same as before</source>
            <translation>Sagt dasselbe wie zuvor</translation>
        </message>
        <message>
            <source>Seen on</source>
            <translation>Gesehen am</translation>
        </message>
        <message>
            <source>Texts that were seen, the newest first</source>
            <translation>Gesehene Texte, der neueste zuerst</translation>
        </message>
        <message>
            <source>What it says about AI</source>
            <translation>Was er über KI sagt</translation>
        </message>
        <message>
            <source>When did this clause first appear?</source>
            <translation>Wann stand diese Klausel zuerst da?</translation>
        </message>
        <message>
            <source>Will ask: {hosts}. Nothing about you or your files is sent.</source>
            <translation>Gefragt wird: {hosts}. Über dich und deine Dateien wird nichts verschickt.</translation>
        </message>
        <message>
            <source>of {total} known.</source>
            <translation>von {total} bekannten.</translation>
        </message>
        <message>
            <source>{service}: the terms over time</source>
            <translation>{service}: die Bedingungen im Lauf der Zeit</translation>
        </message>
    </context>
    <context>
        <name>TaskPanel</name>
        <message>
            <source>Nothing is at work.</source>
            <translation>Nichts ist in Arbeit.</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Aufgaben</translation>
        </message>
    </context>
    <context>
        <name>TaskStatus</name>
        <message>
            <source>Progress of the task</source>
            <translation>Fortschritt der Aufgabe</translation>
        </message>
        <message>
            <source>Show everything that is at work</source>
            <translation>Alles zeigen, was in Arbeit ist</translation>
        </message>
        <message>
            <source>Stop this task</source>
            <translation>Diese Aufgabe anhalten</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Aufgaben</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weitere</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TaskWords</name>
        <message>
            <source>Waiting for the task before it</source>
            <translation>Wartet auf die Aufgabe davor</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>etwa noch %n Minute</numerusform>
                <numerusform>etwa noch %n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>weniger als eine Minute</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} von {total}</translation>
        </message>
        <message>
            <source>{rate} per second</source>
            <translation>{rate} pro Sekunde</translation>
        </message>
    </context>
    <context>
        <name>TermsPage</name>
        <message numerus="yes">
            <source>%n platform(s) changed their terms</source>
            <translation>
                <numerusform>%n Plattform hat ihre Bedingungen geändert</numerusform>
                <numerusform>%n Plattformen haben ihre Bedingungen geändert</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking the terms of {service}</source>
            <translation>Bedingungen von {service} werden geprüft</translation>
        </message>
        <message>
            <source>Looking for the terms of {service}</source>
            <translation>Bedingungen von {service} werden gesucht</translation>
        </message>
        <message>
            <source>Reading the signals of {service}</source>
            <translation>Zeichen von {service} werden gelesen</translation>
        </message>
        <message>
            <source>See what changed</source>
            <translation>Änderung ansehen</translation>
        </message>
        <message>
            <source>Watching my platforms</source>
            <translation>Meine Plattformen werden beobachtet</translation>
        </message>
        <message>
            <source>What {service} says about AI has changed.</source>
            <translation>Was {service} über KI sagt, hat sich geändert.</translation>
        </message>
    </context>
    <context>
        <name>TextPane</name>
        <message>
            <source>Next passage</source>
            <translation>Nächste Stelle</translation>
        </message>
        <message>
            <source>No passage in this text is about AI.</source>
            <translation>Keine Stelle in diesem Text handelt von KI.</translation>
        </message>
        <message>
            <source>Passage {number} of {total}</source>
            <translation>Stelle {number} von {total}</translation>
        </message>
        <message>
            <source>Previous passage</source>
            <translation>Vorige Stelle</translation>
        </message>
        <message>
            <source>Quoted in the dossier</source>
            <translation>Im Dossier zitiert</translation>
        </message>
        <message>
            <source>The text of the terms</source>
            <translation>Text der Bedingungen</translation>
        </message>
    </context>
    <context>
        <name>Texts</name>
        <message>
            <source>Looking for the first appearance of a clause</source>
            <translation>Erstes Auftreten einer Klausel wird gesucht</translation>
        </message>
        <message>
            <source>Reading earlier terms of {service}</source>
            <translation>Frühere Bedingungen von {service} werden gelesen</translation>
        </message>
        <message>
            <source>Reading the text</source>
            <translation>Text wird gelesen</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Stances over time</source>
            <translation>Haltungen im Lauf der Zeit</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Holdback</source>
            <translation>Holdback öffnen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
    </context>
    <context>
        <name>TrustCard</name>
        <message>
            <source>Add a certificate…</source>
            <translation>Zertifikat hinzufügen …</translation>
        </message>
        <message>
            <source>Nobody yet.</source>
            <translation>Noch niemand.</translation>
        </message>
        <message>
            <source>Trust it no longer</source>
            <translation>Nicht mehr vertrauen</translation>
        </message>
        <message>
            <source>Trusted certificates</source>
            <translation>Vertraute Zertifikate</translation>
        </message>
        <message>
            <source>Whose seals are trusted here</source>
            <translation>Wessen Siegeln hier vertraut wird</translation>
        </message>
        <message>
            <source>Your own, always. Add the root certificate of a label or a colleague, and the catalogue shows their seals as trusted too. No public list is built in, and seals are checked without the network.</source>
            <translation>Deinen eigenen immer. Füge das Stammzertifikat eines Labels oder einer Kollegin hinzu, und der Katalog zeigt auch deren Siegel als vertraut. Eine öffentliche Liste ist nicht eingebaut, und Siegel werden ohne Netz geprüft.</translation>
        </message>
        <message>
            <source>{name} (yours), until {day}</source>
            <translation>{name} (deins), bis {day}</translation>
        </message>
        <message>
            <source>{name}, until {day}</source>
            <translation>{name}, bis {day}</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Undo: edit %n track(s)</source>
            <translation>
                <numerusform>&amp;Rückgängig: %n Track bearbeiten</numerusform>
                <numerusform>&amp;Rückgängig: %n Tracks bearbeiten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Undo: protect %n track(s)</source>
            <translation>
                <numerusform>&amp;Rückgängig: %n Track schützen</numerusform>
                <numerusform>&amp;Rückgängig: %n Tracks schützen</numerusform>
            </translation>
        </message>
        <message>
            <source>Putting files back</source>
            <translation>Dateien werden zurückgesetzt</translation>
        </message>
        <message>
            <source>put back restore</source>
            <translation>zurücksetzen wiederherstellen</translation>
        </message>
    </context>
    <context>
        <name>UpkeepView</name>
        <message numerus="yes">
            <source>%n entry(s), all valid</source>
            <translation>
                <numerusform>%n Eintrag, gültig</numerusform>
                <numerusform>%n Einträge, alle gültig</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fault(s) found</source>
            <translation>
                <numerusform>%n Fehler gefunden</numerusform>
                <numerusform>%n Fehler gefunden</numerusform>
            </translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Alle Dienste</translation>
        </message>
        <message>
            <source>An entry is one file that you can read, change and pass on. One of your own counts instead of the shipped one.</source>
            <translation>Ein Eintrag ist eine Datei, die du lesen, ändern und weitergeben kannst. Ein eigener gilt statt des mitgelieferten.</translation>
        </message>
        <message>
            <source>Compare the fingerprint with its giver, by telephone or in person: whoever holds the key decides what your dossier says.</source>
            <translation>Vergleiche den Fingerabdruck mit dem, von dem er kommt, am Telefon oder persönlich: Wer den Schlüssel hat, bestimmt, was in deinem Dossier steht.</translation>
        </message>
        <message>
            <source>Entries out and in</source>
            <translation>Einträge hinaus und herein</translation>
        </message>
        <message>
            <source>Entry (*.toml)</source>
            <translation>Eintrag (*.toml)</translation>
        </message>
        <message>
            <source>In force: number {number}.</source>
            <translation>In Kraft: Nummer {number}.</translation>
        </message>
        <message>
            <source>Is it sound?</source>
            <translation>Ist es in Ordnung?</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>No key yet: every update is refused.</source>
            <translation>Noch kein Schlüssel: Jede Aktualisierung wird abgewiesen.</translation>
        </message>
        <message>
            <source>No longer trust {name}</source>
            <translation>{name} nicht mehr vertrauen</translation>
        </message>
        <message>
            <source>None is in force.</source>
            <translation>Keine ist in Kraft.</translation>
        </message>
        <message>
            <source>Over one of my own of that name</source>
            <translation>Über einen eigenen dieses Namens</translation>
        </message>
        <message>
            <source>Signed update (*.holdback)</source>
            <translation>Signierte Aktualisierung (*.holdback)</translation>
        </message>
        <message>
            <source>Signed updates</source>
            <translation>Signierte Aktualisierungen</translation>
        </message>
        <message>
            <source>Somebody you trust may hand you a whole dossier as one signed file. It is taken only if one of the keys below signed it. Holdback never fetches one.</source>
            <translation>Jemand, dem du vertraust, kann dir ein ganzes Dossier als eine signierte Datei geben. Sie wird nur angenommen, wenn einer der Schlüssel unten sie signiert hat. Holdback holt nie selbst eine.</translation>
        </message>
        <message>
            <source>Take a signed update</source>
            <translation>Signierte Aktualisierung annehmen</translation>
        </message>
        <message>
            <source>Take a signed update…</source>
            <translation>Signierte Aktualisierung annehmen …</translation>
        </message>
        <message>
            <source>Take an entry</source>
            <translation>Eintrag annehmen</translation>
        </message>
        <message>
            <source>Take an entry…</source>
            <translation>Eintrag annehmen …</translation>
        </message>
        <message>
            <source>Trust this key</source>
            <translation>Diesem Schlüssel vertrauen</translation>
        </message>
        <message>
            <source>Upkeep of the dossier</source>
            <translation>Pflege des Dossiers</translation>
        </message>
        <message>
            <source>Whose key</source>
            <translation>Wessen Schlüssel</translation>
        </message>
        <message>
            <source>Whose updates are taken</source>
            <translation>Wessen Aktualisierungen angenommen werden</translation>
        </message>
        <message>
            <source>Write an entry to a file…</source>
            <translation>Eintrag in eine Datei schreiben …</translation>
        </message>
        <message>
            <source>Write the entry</source>
            <translation>Eintrag schreiben</translation>
        </message>
        <message>
            <source>Write {service} to a file…</source>
            <translation>{service} in eine Datei schreiben …</translation>
        </message>
        <message>
            <source>Your own: {entries}. They lie in {folder}.</source>
            <translation>Deine eigenen: {entries}. Sie liegen in {folder}.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
    </context>
    <context>
        <name>Upkeeper</name>
        <message numerus="yes">
            <source>%n entry(s) of the update are in force.</source>
            <translation>
                <numerusform>%n Eintrag der Aktualisierung ist in Kraft.</numerusform>
                <numerusform>%n Einträge der Aktualisierung sind in Kraft.</numerusform>
            </translation>
        </message>
        <message>
            <source>Having a page kept</source>
            <translation>Eine Seite wird aufbewahrt</translation>
        </message>
        <message>
            <source>The entry is in {file}.</source>
            <translation>Der Eintrag ist in {file}.</translation>
        </message>
        <message>
            <source>{service} is now one of your own entries.</source>
            <translation>{service} ist jetzt einer deiner eigenen Einträge.</translation>
        </message>
    </context>
    <context>
        <name>UploadView</name>
        <message numerus="yes">
            <source>%n could not be read.</source>
            <translation>
                <numerusform>%n war nicht lesbar.</numerusform>
                <numerusform>%n waren nicht lesbar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s)</source>
            <translation>
                <numerusform>%n Track</numerusform>
                <numerusform>%n Tracks</numerusform>
            </translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Alle Dienste</translation>
        </message>
        <message>
            <source>Before you upload</source>
            <translation>Vor dem Hochladen</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>Choose a folder of tracks</source>
            <translation>Ordner mit Tracks wählen</translation>
        </message>
        <message>
            <source>Do this first</source>
            <translation>Zuerst tun</translation>
        </message>
        <message>
            <source>Every track states your reservation.</source>
            <translation>Jeder Track erklärt deinen Vorbehalt.</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>Ordner …</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>Gut zu wissen</translation>
        </message>
        <message>
            <source>If {label} has an agreement of its own with {service}, that counts instead of these terms.</source>
            <translation>Hat {label} eine eigene Vereinbarung mit {service}, gilt sie statt dieser Bedingungen.</translation>
        </message>
        <message>
            <source>Services to upload to</source>
            <translation>Dienste, zu denen du hochlädst</translation>
        </message>
        <message>
            <source>There are no tracks to look at.</source>
            <translation>Es gibt keine Tracks, die sich ansehen ließen.</translation>
        </message>
        <message>
            <source>Tick the services that you upload to.</source>
            <translation>Kreuze die Dienste an, zu denen du hochlädst.</translation>
        </message>
        <message>
            <source>Weigh this</source>
            <translation>Abwägen</translation>
        </message>
        <message>
            <source>Where to?</source>
            <translation>Wohin?</translation>
        </message>
        <message>
            <source>Which tracks?</source>
            <translation>Welche Tracks?</translation>
        </message>
        <message>
            <source>Your tracks</source>
            <translation>Deine Tracks</translation>
        </message>
        <message>
            <source>seen on {date}</source>
            <translation>gesehen am {date}</translation>
        </message>
    </context>
    <context>
        <name>WatchButton</name>
        <message>
            <source>Checks that were made…</source>
            <translation>Gemachte Prüfungen …</translation>
        </message>
        <message>
            <source>Do not watch my platforms</source>
            <translation>Meine Plattformen nicht beobachten</translation>
        </message>
        <message>
            <source>Go on beside the clock when the window is closed</source>
            <translation>Neben der Uhr weitermachen, wenn das Fenster zu ist</translation>
        </message>
        <message>
            <source>Watch my platforms every day</source>
            <translation>Meine Plattformen täglich beobachten</translation>
        </message>
        <message>
            <source>Watch my platforms every week</source>
            <translation>Meine Plattformen wöchentlich beobachten</translation>
        </message>
        <message>
            <source>Watching: daily</source>
            <translation>Beobachten: täglich</translation>
        </message>
        <message>
            <source>Watching: off</source>
            <translation>Beobachten: aus</translation>
        </message>
        <message>
            <source>Watching: weekly</source>
            <translation>Beobachten: wöchentlich</translation>
        </message>
        <message>
            <source>While Holdback is open it asks the terms pages of my platforms for changes. Nothing about you or your files is sent.</source>
            <translation>Solange Holdback offen ist, fragt es die Seiten mit den Bedingungen meiner Plattformen nach Änderungen. Über dich und deine Dateien wird nichts verschickt.</translation>
        </message>
    </context>
    <context>
        <name>Watcher</name>
        <message numerus="yes">
            <source>Protecting %n new track(s)</source>
            <translation>
                <numerusform>%n neuer Titel wird geschützt</numerusform>
                <numerusform>%n neue Titel werden geschützt</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading the folder</source>
            <translation>Ordner lesen</translation>
        </message>
    </context>
    <context>
        <name>WebsitePage</name>
        <message numerus="yes">
            <source>%n file(s) saved. Nothing was uploaded: that is yours to do, UPLOAD.txt says how.</source>
            <translation>
                <numerusform>%n Datei gespeichert. Hochgeladen wurde nichts: Das ist deine Sache, UPLOAD.txt sagt wie.</numerusform>
                <numerusform>%n Dateien gespeichert. Hochgeladen wurde nichts: Das ist deine Sache, UPLOAD.txt sagt wie.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Sign a list of the recordings</source>
            <translation>Eine &amp;Liste der Aufnahmen signieren</translation>
        </message>
        <message>
            <source>A folder for the files</source>
            <translation>Ein Ordner für die Dateien</translation>
        </message>
        <message>
            <source>Asking {site}</source>
            <translation>{site} wird gefragt</translation>
        </message>
        <message>
            <source>Check your site</source>
            <translation>Website prüfen</translation>
        </message>
        <message>
            <source>Files for your site</source>
            <translation>Dateien für die Website</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Save the files for your &amp;website…</source>
            <translation>Dateien für deine &amp;Website speichern …</translation>
        </message>
        <message>
            <source>Saving the files for your site</source>
            <translation>Dateien für deine Website werden gespeichert</translation>
        </message>
        <message>
            <source>Signed list</source>
            <translation>Signierte Liste</translation>
        </message>
        <message>
            <source>The same word at your own address</source>
            <translation>Dasselbe Wort unter deiner eigenen Adresse</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Website</translation>
        </message>
        <message>
            <source>What AI companies have committed themselves to read today is the website: robots.txt and its kin. Write the address of yours into your profile, and Holdback makes the files for it.</source>
            <translation>Was KI-Firmen heute zu lesen zugesagt haben, ist die Website: robots.txt und Verwandtes. Trag die Adresse deiner Website ins Profil ein, und Holdback macht die Dateien dafür.</translation>
        </message>
        <message>
            <source>Write your website's address</source>
            <translation>Adresse deiner Website eintragen</translation>
        </message>
        <message>
            <source>Your present robots.txt</source>
            <translation>Deine jetzige robots.txt</translation>
        </message>
        <message>
            <source>proof timestamp digest essence</source>
            <translation>beweis zeitstempel prüfwert essenz</translation>
        </message>
        <message>
            <source>robots tdmrep license headers kit</source>
            <translation>robots tdmrep license header dateien</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Ordner wählen …</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Holdback can read your music and show what it says about AI; it changes no file before you have seen each change and said yes.</source>
            <translation>Holdback kann deine Musik lesen und zeigen, was sie über KI sagt; es ändert keine Datei, bevor du jede Änderung gesehen und Ja gesagt hast.</translation>
        </message>
        <message>
            <source>Holdback can write your no into your files, in words that machines read; it cannot stop anybody from copying them.</source>
            <translation>Holdback kann dein Nein in deine Dateien schreiben, in Worten, die Maschinen lesen; es kann niemanden am Kopieren hindern.</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Show my tracks</source>
            <translation>Meine Tracks zeigen</translation>
        </message>
        <message>
            <source>Skip the introduction</source>
            <translation>Einführung überspringen</translation>
        </message>
        <message>
            <source>Skip this step</source>
            <translation>Diesen Schritt überspringen</translation>
        </message>
        <message>
            <source>Step {step} of {steps}</source>
            <translation>Schritt {step} von {steps}</translation>
        </message>
        <message>
            <source>The sentence that says whose music this is names you; your name stays on this computer until you write it into your files.</source>
            <translation>Der Satz, der sagt, wessen Musik das ist, nennt dich; dein Name bleibt auf diesem Rechner, bis du ihn in deine Dateien schreibst.</translation>
        </message>
        <message>
            <source>Try the samples first</source>
            <translation>Erst die Beispiele ausprobieren</translation>
        </message>
        <message>
            <source>What do you want to reserve?</source>
            <translation>Was willst du dir vorbehalten?</translation>
        </message>
        <message>
            <source>Where is your music?</source>
            <translation>Wo liegt deine Musik?</translation>
        </message>
        <message>
            <source>Who are you?</source>
            <translation>Wer bist du?</translation>
        </message>
        <message>
            <source>Your artist name</source>
            <translation>Dein Künstlername</translation>
        </message>
    </context>
    <context>
        <name>Widgets</name>
        <message>
            <source>Clear the field</source>
            <translation>Feld leeren</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
    </context>
    <context>
        <name>WorksBox</name>
        <message numerus="yes">
            <source>%n more could not be read</source>
            <translation>
                <numerusform>%n weitere konnte nicht gelesen werden</numerusform>
                <numerusform>%n weitere konnten nicht gelesen werden</numerusform>
            </translation>
        </message>
        <message>
            <source>Beside the letter, save the list as</source>
            <translation>Neben dem Brief die Liste sichern als</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Katalog</translation>
        </message>
        <message numerus="yes">
            <source>Catalogue (%n track(s))</source>
            <translation>
                <numerusform>Katalog (%n Track)</numerusform>
                <numerusform>Katalog (%n Tracks)</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a folder for the list of works</source>
            <translation>Ordner für die Werkliste wählen</translation>
        </message>
        <message>
            <source>Choose a folder of tracks</source>
            <translation>Ordner mit Tracks wählen</translation>
        </message>
        <message>
            <source>Choose files for the list of works</source>
            <translation>Dateien für die Werkliste wählen</translation>
        </message>
        <message>
            <source>Choose the tracks this letter is about, or drop them anywhere here.</source>
            <translation>Wähle die Tracks, um die es in diesem Brief geht, oder zieh sie irgendwo hierher.</translation>
        </message>
        <message>
            <source>Choose tracks</source>
            <translation>Tracks wählen</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Clear the list of works</source>
            <translation>Werkliste leeren</translation>
        </message>
        <message>
            <source>Files…</source>
            <translation>Dateien …</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>Ordner …</translation>
        </message>
        <message>
            <source>Optional: tracks to name in the letter. Drop them anywhere here.</source>
            <translation>Freiwillig: Tracks, die der Brief nennen soll. Zieh sie irgendwo hierher.</translation>
        </message>
        <message>
            <source>Spreadsheet (XLSX)</source>
            <translation>Tabellenblatt (XLSX)</translation>
        </message>
        <message>
            <source>Table as text (CSV)</source>
            <translation>Tabelle als Text (CSV)</translation>
        </message>
        <message>
            <source>Take the works of the whole catalogue</source>
            <translation>Die Werke des ganzen Katalogs nehmen</translation>
        </message>
        <message>
            <source>The list was cut; choose fewer files.</source>
            <translation>Die Liste wurde gekürzt; wähle weniger Dateien.</translation>
        </message>
        <message>
            <source>Works</source>
            <translation>Werke</translation>
        </message>
        <message>
            <source>Works in the letter</source>
            <translation>Werke im Brief</translation>
        </message>
        <message numerus="yes">
            <source>{chosen} of %n work(s) in the letter</source>
            <translation>
                <numerusform>{chosen} von %n Werk im Brief</numerusform>
                <numerusform>{chosen} von %n Werken im Brief</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_TaskRow</name>
        <message>
            <source>Progress of: {task}</source>
            <translation>Fortschritt von: {task}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Stop: {task}</source>
            <translation>Anhalten: {task}</translation>
        </message>
    </context>
    <context>
        <name>core</name>
        <message>
            <source>--answer wants KEY=TEXT, not {item}. Nothing was written.</source>
            <translation>--answer verlangt SCHLÜSSEL=TEXT, nicht {item}. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>--file goes with one service: name it. Nothing was compared.</source>
            <translation>--file gehört zu genau einem Dienst: Nenne ihn. Nichts wurde verglichen.</translation>
        </message>
        <message>
            <source>--folder is for several letters; one letter goes to --output FILE. Nothing was written.</source>
            <translation>--folder ist für mehrere Briefe; ein einzelner Brief geht an --output DATEI. Es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>A UPC has 12 digits, an EAN 13. Here are {count}.</source>
            <translation>Ein UPC hat 12 Ziffern, eine EAN 13. Hier sind es {count}.</translation>
        </message>
        <message>
            <source>A W3C community report of 2024-05-10, used by publishers; no music company was found among its adopters. Who obeys it is not known.</source>
            <translation>Bericht einer W3C-Gruppe vom 10.05.2024, von Verlagen benutzt; unter den Anwendern fand sich keine Musikfirma. Wer sich daran hält, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>A box would become larger than 4 gigabytes. Nothing was changed.</source>
            <translation>Eine Box würde größer als 4 Gigabyte. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>A clause about AI is missing in {url}, but the text is also much shorter ({new} of {old} characters): the page may not have loaded as usual. Nothing was concluded.</source>
            <translation>In {url} fehlt eine Klausel über KI, aber der Text ist auch viel kürzer ({new} von {old} Zeichen): Die Seite ist vielleicht nicht wie sonst geladen worden. Daraus wurde nichts geschlossen.</translation>
        </message>
        <message>
            <source>A clause about AI is missing. Holdback will call it removed only if it is still missing in a second look, at least six hours later.</source>
            <translation>Eine Klausel über KI fehlt. Holdback nennt sie erst dann gestrichen, wenn sie bei einem zweiten Blick, frühestens sechs Stunden später, noch immer fehlt.</translation>
        </message>
        <message>
            <source>A contact is a web address (https://…) or an e-mail address.</source>
            <translation>Ein Kontakt ist eine Webadresse (https://…) oder eine E-Mail-Adresse.</translation>
        </message>
        <message>
            <source>A data protection objection belongs to one natural person. A band, label or company cannot make it: each member writes alone, with a profile of their own.</source>
            <translation>Ein datenschutzrechtlicher Widerspruch gehört einem einzelnen Menschen. Eine Band, ein Label oder eine Firma kann ihn nicht erheben: Jedes Mitglied schreibt allein, mit eigenem Profil.</translation>
        </message>
        <message>
            <source>A digit is mistyped: the check digit of this {name} would be {expected}.</source>
            <translation>Eine Ziffer ist vertippt: Die Prüfziffer dieser {name} wäre {expected}.</translation>
        </message>
        <message>
            <source>A form to send</source>
            <translation>Ein Formular zum Absenden</translation>
        </message>
        <message>
            <source>A header page of {file} is damaged: its checksum is wrong, and writing would hide that. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>Eine Kopfseite von {file} ist beschädigt: Ihre Prüfsumme stimmt nicht, und ein Schreiben würde das verdecken. Sie wurde nicht geändert; eine Begleitdatei kann die Aussage stattdessen tragen.</translation>
        </message>
        <message>
            <source>A lawyer should check what the letter says on: {citations}. These sentences come from general legal knowledge; the texts were not read again.</source>
            <translation>Ein Anwalt sollte prüfen, was der Brief sagt zu: {citations}. Diese Sätze stammen aus allgemeiner Rechtskenntnis; die Texte wurden nicht noch einmal gelesen.</translation>
        </message>
        <message>
            <source>A letter alone is rarely the reservation: for works online, tag the files and publish the machine-readable files first. It does not reach back in time.</source>
            <translation>Ein Brief allein ist selten der Vorbehalt: Für Werke im Netz tagge zuerst die Dateien und veröffentliche die maschinenlesbaren Dateien. Er wirkt nicht zurück.</translation>
        </message>
        <message>
            <source>A letter goes by one of {channels}, not by {channel}. Nothing was noted down.</source>
            <translation>Ein Brief geht auf einem dieser Wege: {channels}, nicht per {channel}. Notiert wurde nichts.</translation>
        </message>
        <message>
            <source>A line in your own website's robots.txt</source>
            <translation>Eine Zeile in der robots.txt deiner eigenen Website</translation>
        </message>
        <message>
            <source>A link was put in the place of {file}. Nothing was written.</source>
            <translation>An die Stelle von {file} wurde ein Verweis gesetzt. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>A part of {file} is damaged: it is shorter than what it says it holds.</source>
            <translation>Ein Teil von {file} ist beschädigt: Er ist kürzer, als er selbst angibt.</translation>
        </message>
        <message>
            <source>A plan of edited fields has no options. Nothing was changed.</source>
            <translation>Ein Plan mit bearbeiteten Feldern hat keine Optionen. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>A policy is stated in somebody's name: make a profile first. Nothing was changed.</source>
            <translation>Eine Entscheidung trägt einen Namen: Lege zuerst ein Profil an. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>A seal is there, but it could not be checked here.</source>
            <translation>Ein Siegel ist da, konnte aber hier nicht geprüft werden.</translation>
        </message>
        <message>
            <source>A seal states how the recordings came about. Say it with --origin: {choices}. Nothing was changed.</source>
            <translation>Ein Siegel erklärt, wie die Aufnahmen entstanden sind. Sag es mit --origin: {choices}. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>A sentence for people</source>
            <translation>Ein Satz für Menschen</translation>
        </message>
        <message>
            <source>A setting in your account</source>
            <translation>Eine Einstellung in deinem Konto</translation>
        </message>
        <message>
            <source>A signing identity needs a name. Nothing was made.</source>
            <translation>Eine Identität zum Unterschreiben braucht einen Namen. Nichts wurde angelegt.</translation>
        </message>
        <message>
            <source>A society speaks for works, never for recordings or performances.</source>
            <translation>Eine Gesellschaft spricht für Werke, nie für Aufnahmen oder Darbietungen.</translation>
        </message>
        <message>
            <source>A switch works at once; a letter asks.</source>
            <translation>Ein Schalter wirkt sofort; ein Brief bittet.</translation>
        </message>
        <message>
            <source>A text is too long for {file}: an ASF field holds 32,000 letters. The file was not changed.</source>
            <translation>Ein Text ist zu lang für {file}: Ein ASF-Feld fasst 32.000 Zeichen. Die Datei wurde nicht geändert.</translation>
        </message>
        <message>
            <source>A track that reaches the service through a distributor or label is governed by their agreement, not by these terms. Instruct them in writing (letter type 5).</source>
            <translation>Kommt ein Track über einen Vertrieb oder ein Label zum Dienst, gilt deren Vereinbarung, nicht diese Bedingungen. Weise sie schriftlich an (Briefart 5).</translation>
        </message>
        <message>
            <source>A trusted key needs a name of up to 80 characters. Nothing was changed.</source>
            <translation>Ein Schlüssel, dem du vertraust, braucht einen Namen von höchstens 80 Zeichen. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>A web address begins with https:// or http://.</source>
            <translation>Eine Webadresse beginnt mit https:// oder http://.</translation>
        </message>
        <message>
            <source>A year has four digits, such as 2026.</source>
            <translation>Ein Jahr hat vier Ziffern, etwa 2026.</translation>
        </message>
        <message>
            <source>AI datasets</source>
            <translation>KI-Datensätze</translation>
        </message>
        <message>
            <source>AI developers</source>
            <translation>KI-Entwickler</translation>
        </message>
        <message>
            <source>AI input</source>
            <translation>KI-Eingabe</translation>
        </message>
        <message>
            <source>AI licences for independent music are mostly signed by distributors.</source>
            <translation>KI-Lizenzen für unabhängige Musik schließen meist die Vertriebe.</translation>
        </message>
        <message>
            <source>AI music generators</source>
            <translation>KI-Musikgeneratoren</translation>
        </message>
        <message>
            <source>AI preferences (Content-Usage)</source>
            <translation>KI-Präferenzen (Content-Usage)</translation>
        </message>
        <message>
            <source>AI training</source>
            <translation>KI-Training</translation>
        </message>
        <message>
            <source>Add an empty file named .nojekyll beside them; without it the folder .well-known is left out.</source>
            <translation>Lege eine leere Datei namens .nojekyll dazu; ohne sie bleibt der Ordner .well-known weg.</translation>
        </message>
        <message>
            <source>Add the lines of headers/htaccess.txt to the file .htaccess in the top folder; make it if there is none. They need the module headers, which most hosts have on.</source>
            <translation>Füge die Zeilen aus headers/htaccess.txt der Datei .htaccess im obersten Ordner hinzu; lege sie an, wenn es keine gibt. Sie brauchen das Modul headers, das bei den meisten Hostern an ist.</translation>
        </message>
        <message>
            <source>Add your country to the profile</source>
            <translation>Trag dein Land im Profil ein</translation>
        </message>
        <message>
            <source>Addresses of pages with your voice, image or biography</source>
            <translation>Adressen von Seiten mit deiner Stimme, deinem Bild oder Lebenslauf</translation>
        </message>
        <message>
            <source>Addresses of the copies</source>
            <translation>Adressen der Kopien</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agentur</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>Album</translation>
        </message>
        <message>
            <source>Album artist</source>
            <translation>Albumkünstler</translation>
        </message>
        <message>
            <source>All of that is reserved, but search engines may index your music so that people find it.</source>
            <translation>All das ist vorbehalten, aber Suchmaschinen dürfen deine Musik verzeichnen, damit Menschen sie finden.</translation>
        </message>
        <message>
            <source>Allow</source>
            <translation>Erlauben</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>Erlaubt</translation>
        </message>
        <message>
            <source>Allowed unless you switch a setting, send a form or object.</source>
            <translation>Erlaubt, wenn du nicht eine Einstellung änderst, ein Formular schickst oder widersprichst.</translation>
        </message>
        <message>
            <source>Already there</source>
            <translation>Schon da</translation>
        </message>
        <message>
            <source>An IPI name number has 9 to 11 digits.</source>
            <translation>Eine IPI-Nummer hat 9 bis 11 Ziffern.</translation>
        </message>
        <message>
            <source>An ISNI has 16 digits; the last may be an X.</source>
            <translation>Eine ISNI hat 16 Ziffern; die letzte darf ein X sein.</translation>
        </message>
        <message>
            <source>An ISRC has 12 characters: two letters, three letters or digits, seven digits. Here are {count}.</source>
            <translation>Ein ISRC hat 12 Zeichen: zwei Buchstaben, drei Buchstaben oder Ziffern, sieben Ziffern. Hier sind es {count}.</translation>
        </message>
        <message>
            <source>An ISWC is the letter T and ten digits, such as T-034.524.680-1.</source>
            <translation>Ein ISWC ist der Buchstabe T und zehn Ziffern, etwa T-034.524.680-1.</translation>
        </message>
        <message>
            <source>An answer came.</source>
            <translation>Eine Antwort kam.</translation>
        </message>
        <message>
            <source>An earlier version of the file that is named inside has a broken seal ({codes}).</source>
            <translation>Eine frühere Fassung der Datei, die darin genannt ist, hat ein gebrochenes Siegel ({codes}).</translation>
        </message>
        <message>
            <source>Another Holdback is writing files at the moment. Nothing was changed here. Wait until it has finished, or close it, and try again.</source>
            <translation>Ein anderes Holdback schreibt gerade Dateien. Hier wurde nichts geändert. Warte, bis es fertig ist, oder schließe es und versuch es noch einmal.</translation>
        </message>
        <message>
            <source>Another host, or not sure</source>
            <translation>Anderer Hoster, oder unsicher</translation>
        </message>
        <message>
            <source>Another key is trusted under the name “{name}”. Take that one away first, or choose another name; nothing was changed.</source>
            <translation>Unter dem Namen „{name}“ steht schon ein anderer Schlüssel. Nimm zuerst jenen weg oder wähle einen anderen Namen; nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Another program has {file} open for writing. It was not changed. Close it there, or wait until the recording has ended, and try again.</source>
            <translation>Ein anderes Programm hat {file} zum Schreiben geöffnet. Die Datei wurde nicht geändert. Schließe sie dort oder warte, bis die Aufnahme beendet ist, und versuch es noch einmal.</translation>
        </message>
        <message>
            <source>Another program touched the temporary file beside {file}. The file was not changed.</source>
            <translation>Ein anderes Programm hat die temporäre Datei neben {file} angefasst. Die Datei wurde nicht geändert.</translation>
        </message>
        <message>
            <source>Another program's own key</source>
            <translation>Eigener Schlüssel eines anderen Programms</translation>
        </message>
        <message>
            <source>Another way</source>
            <translation>Ein anderer Weg</translation>
        </message>
        <message>
            <source>Another way of sending</source>
            <translation>Ein anderer Versandweg</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Beantwortet</translation>
        </message>
        <message>
            <source>Answered by them</source>
            <translation>Von ihnen beantwortet</translation>
        </message>
        <message>
            <source>Apache</source>
            <translation>Apache</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>Künstler</translation>
        </message>
        <message>
            <source>As written</source>
            <translation>Wie geschrieben</translation>
        </message>
        <message>
            <source>Ask for access to your data as well</source>
            <translation>Auch Auskunft über deine Daten verlangen</translation>
        </message>
        <message>
            <source>Ask for erasure as well</source>
            <translation>Auch Löschung verlangen</translation>
        </message>
        <message>
            <source>Ask {name} how the contract stands to AI</source>
            <translation>Frag {name}, wie der Vertrag zu KI steht</translation>
        </message>
        <message>
            <source>Ask {society} what it reserved and what you may declare alone</source>
            <translation>Frag die {society}, was sie vorbehalten hat und was du allein erklären darfst</translation>
        </message>
        <message>
            <source>At that time {url} led to another place: {target}. Nothing was compared.</source>
            <translation>Damals führte {url} an einen anderen Ort: {target}. Verglichen wurde nichts.</translation>
        </message>
        <message>
            <source>Audio changed</source>
            <translation>Ton geändert</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Urheber</translation>
        </message>
        <message>
            <source>Automated analysis of your work to gain information.</source>
            <translation>Automatisches Auswerten deines Werks, um Informationen zu gewinnen.</translation>
        </message>
        <message>
            <source>Barcode (UPC/EAN)</source>
            <translation>Barcode (UPC/EAN)</translation>
        </message>
        <message>
            <source>Batch {number} did not write {file}.</source>
            <translation>Durchgang {number} hat {file} nicht geschrieben.</translation>
        </message>
        <message>
            <source>Batch {number} is itself an undo. To have its files written again, protect them again. Nothing was changed.</source>
            <translation>Durchgang {number} macht selbst etwas rückgängig. Damit seine Dateien wieder geschrieben werden, schütze sie erneut. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Batch {number} wrote {file} later. Undo that one first, then this; nothing was changed.</source>
            <translation>Durchgang {number} hat {file} später geschrieben. Mach erst jenen rückgängig, dann diesen; nichts wurde geändert.</translation>
        </message>
        <message>
            <source>C2PA training and mining</source>
            <translation>C2PA-Angabe zu Training und Mining</translation>
        </message>
        <message>
            <source>CAWG training and data mining</source>
            <translation>CAWG-Angabe zu Training und Data Mining</translation>
        </message>
        <message>
            <source>Caddy</source>
            <translation>Caddy</translation>
        </message>
        <message>
            <source>Changed elsewhere since it was protected</source>
            <translation>Anderswo geändert, seit sie geschützt wurde</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Abgeschlossen</translation>
        </message>
        <message>
            <source>Closed by you</source>
            <translation>Von dir abgeschlossen</translation>
        </message>
        <message>
            <source>Cloudflare Pages</source>
            <translation>Cloudflare Pages</translation>
        </message>
        <message>
            <source>Cloudflare can write a robots.txt of its own. If your settings do so, let it be, or switch it off; Holdback's check shows what is really served.</source>
            <translation>Cloudflare kann selbst eine robots.txt schreiben. Wenn deine Einstellungen das tun, lass sie oder schalte es ab; Holdbacks Prüfung zeigt, was wirklich ausgeliefert wird.</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>Composer</source>
            <translation>Komponist</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Widerspruch</translation>
        </message>
        <message>
            <source>Conflicting</source>
            <translation>Widersprüchlich</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Content is analysed automatically; machine learning is not named.</source>
            <translation>Inhalte werden automatisch ausgewertet; maschinelles Lernen ist nicht genannt.</translation>
        </message>
        <message>
            <source>Content may be handed to others beside the training; AI is not named for them.</source>
            <translation>Inhalte dürfen neben dem Training an andere gegeben werden; KI ist für diese nicht genannt.</translation>
        </message>
        <message>
            <source>Copy headers/nginx.conf to the server and include it inside the server block: include /etc/nginx/holdback.conf; – where a location block has add_header lines of its own, include it there as well, because nginx then drops those of above.</source>
            <translation>Kopiere headers/nginx.conf auf den Server und binde sie im server-Block ein: include /etc/nginx/holdback.conf; – wo ein location-Block eigene add_header-Zeilen hat, binde sie auch dort ein, weil nginx dann die von oben fallen lässt.</translation>
        </message>
        <message>
            <source>Copyright notice</source>
            <translation>Copyright-Vermerk</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>Nicht lesbar</translation>
        </message>
        <message>
            <source>Counted from receipt on {start}.</source>
            <translation>Gezählt ab dem Eingang am {start}.</translation>
        </message>
        <message>
            <source>Counted from sending on {start}, until you note down when they received it.</source>
            <translation>Gezählt ab dem Absenden am {start}, bis du den Eingang notierst.</translation>
        </message>
        <message>
            <source>Counted in plain days from {start}; weekends and holidays count as well.</source>
            <translation>Einfach nach Tagen gezählt ab dem {start}; Wochenenden und Feiertage zählen mit.</translation>
        </message>
        <message>
            <source>Cut anew by the archive</source>
            <translation>Vom Archiv neu zugeschnitten</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Datenordner</translation>
        </message>
        <message>
            <source>Data protection objection</source>
            <translation>Datenschutz-Widerspruch</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Denied</source>
            <translation>Untersagt</translation>
        </message>
        <message>
            <source>Different by region</source>
            <translation>Je nach Region anders</translation>
        </message>
        <message>
            <source>Different hosts gave the same page: this network seems to ask for a sign-in. Sign in with your browser and check again; nothing was compared.</source>
            <translation>Verschiedene Server gaben dieselbe Seite aus: Dieses Netz scheint eine Anmeldung zu verlangen. Melde dich im Browser an und prüf noch einmal; verglichen wurde nichts.</translation>
        </message>
        <message>
            <source>Distributors</source>
            <translation>Vertriebe</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>Drafted</source>
            <translation>Entworfen</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>EEA, Switzerland, United Kingdom</source>
            <translation>EWR, Schweiz, Vereinigtes Königreich</translation>
        </message>
        <message>
            <source>EU, EEA, Switzerland, United Kingdom</source>
            <translation>EU, EWR, Schweiz, Vereinigtes Königreich</translation>
        </message>
        <message>
            <source>EU, EFTA, United Kingdom</source>
            <translation>EU, EFTA, Vereinigtes Königreich</translation>
        </message>
        <message>
            <source>Each word says what a text said on the day named; it is no legal advice. Silent is not safe, and not verified means that nobody read a primary text.</source>
            <translation>Jedes Wort sagt, was ein Text am genannten Tag sagte; es ist keine Rechtsberatung. Schweigen ist keine Sicherheit, und ungeprüft heißt, dass niemand einen Originaltext gelesen hat.</translation>
        </message>
        <message>
            <source>Everything is reserved, and the file says where a licence can be had.</source>
            <translation>Alles ist vorbehalten, und die Datei sagt, wo es eine Lizenz gibt.</translation>
        </message>
        <message>
            <source>Everything stood there already; the file was not touched.</source>
            <translation>Alles stand schon da; die Datei wurde nicht angefasst.</translation>
        </message>
        <message>
            <source>Everywhere else</source>
            <translation>Überall sonst</translation>
        </message>
        <message>
            <source>Evidence date</source>
            <translation>Datum des Belegs</translation>
        </message>
        <message>
            <source>Exactly as Holdback put it back.</source>
            <translation>Genau so, wie Holdback sie zurückgesetzt hat.</translation>
        </message>
        <message>
            <source>Exactly as Holdback wrote it.</source>
            <translation>Genau so, wie Holdback sie geschrieben hat.</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>Fax</translation>
        </message>
        <message>
            <source>Feeding your work to a finished model, as prompt or context.</source>
            <translation>Dein Werk einem fertigen Modell vorlegen, als Eingabe oder Kontext.</translation>
        </message>
        <message>
            <source>Files of the format {format} have no place for these fields. Nothing was changed; keep the data in another format too, such as WAV or FLAC.</source>
            <translation>Dateien des Formats {format} haben keinen Platz für diese Felder. Nichts wurde geändert; halte die Angaben auch in einem anderen Format wie WAV oder FLAC.</translation>
        </message>
        <message>
            <source>Files of the format {format} have no safe place for a reservation. Allow a sidecar file (.xmp) beside it. Nothing was changed.</source>
            <translation>Dateien des Formats {format} haben keinen sicheren Platz für einen Vorbehalt. Erlaube eine Begleitdatei (.xmp) daneben. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>First text kept</source>
            <translation>Erster Text aufbewahrt</translation>
        </message>
        <message>
            <source>For the verdict “reserved”, mining, training and generative training would each have to be denied in a way that machines read.</source>
            <translation>Für den Befund „vorbehalten“ müssten Mining, Training und generatives Training jedes für sich maschinenlesbar verneint sein.</translation>
        </message>
        <message>
            <source>For works online, European law wants a reservation that machines can read. Its date counts: it does not reach back.</source>
            <translation>Für Werke im Netz verlangt europäisches Recht einen maschinenlesbaren Vorbehalt. Sein Datum zählt: Er wirkt nicht zurück.</translation>
        </message>
        <message>
            <source>Forbidden to users</source>
            <translation>Nutzern verboten</translation>
        </message>
        <message>
            <source>Generative AI training</source>
            <translation>Training generativer KI</translation>
        </message>
        <message>
            <source>Genre</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>GitHub Pages</source>
            <translation>GitHub Pages</translation>
        </message>
        <message>
            <source>GitHub Pages sets no headers of your own, so the pages themselves must say it:</source>
            <translation>GitHub Pages setzt keine eigenen Header, also müssen es die Seiten selbst sagen:</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Holdback cannot check manifests in files of this format.</source>
            <translation>Holdback kann Manifeste in Dateien dieses Formats nicht prüfen.</translation>
        </message>
        <message>
            <source>Holdback cannot make its data folder {path} ({reason}). Choose another one with --data-dir; nothing was changed.</source>
            <translation>Holdback kann seinen Datenordner {path} nicht anlegen ({reason}). Wähle mit --data-dir einen anderen; nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Holdback cannot open {path} ({reason}). Check that the folder can be written; nothing was changed.</source>
            <translation>Holdback kann {path} nicht öffnen ({reason}). Prüf, ob der Ordner beschreibbar ist; nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Holdback counts the month of data protection requests and reminds you.</source>
            <translation>Holdback zählt den Monat der Datenschutzanliegen und erinnert dich.</translation>
        </message>
        <message>
            <source>Holdback does not handle files of the format {format}. Nothing was changed.</source>
            <translation>Mit Dateien des Formats {format} kann Holdback nicht umgehen. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Holdback does not read this language ({language}), so nothing was found.</source>
            <translation>Diese Sprache ({language}) liest Holdback nicht; darum wurde nichts gefunden.</translation>
        </message>
        <message>
            <source>Holdback has never written this file.</source>
            <translation>Diese Datei hat Holdback nie geschrieben.</translation>
        </message>
        <message>
            <source>Holdback has not written this file.</source>
            <translation>Diese Datei hat Holdback nicht geschrieben.</translation>
        </message>
        <message>
            <source>Holdback has not written to this file, or has put it back since.</source>
            <translation>Holdback hat in diese Datei nichts geschrieben oder sie seither zurückgesetzt.</translation>
        </message>
        <message>
            <source>Holdback itself made a mistake ({reason}) and stopped. Files that were at work are as they were.</source>
            <translation>Holdback selbst hat einen Fehler gemacht ({reason}) und aufgehört. Dateien in Arbeit sind, wie sie waren.</translation>
        </message>
        <message>
            <source>Holdback itself made a mistake and stopped. Files that were at work are as they were. The details are in {path}; nothing was sent.</source>
            <translation>Holdback selbst hat einen Fehler gemacht und aufgehört. Dateien in Arbeit sind, wie sie waren. Einzelheiten stehen in {path}; nichts wurde verschickt.</translation>
        </message>
        <message>
            <source>Holdback wrote its reservation on {date}; the History page can put the file back as it was.</source>
            <translation>Holdback hat ihren Vorbehalt am {date} geschrieben; die Seite Verlauf kann die Datei wieder so machen, wie sie war.</translation>
        </message>
        <message>
            <source>Holdback's records are damaged ({reason}). They were left untouched, and no file was changed.</source>
            <translation>Holdbacks Aufzeichnungen sind beschädigt ({reason}). Sie blieben unangetastet, und keine Datei wurde geändert.</translation>
        </message>
        <message>
            <source>Holdback's records cannot be written ({reason}), and without them no file may be. No file was changed.</source>
            <translation>Holdbacks Aufzeichnungen lassen sich nicht schreiben ({reason}), und ohne sie darf auch sonst nichts geschrieben werden. Keine Datei wurde geändert.</translation>
        </message>
        <message>
            <source>Holidays: {rule}.</source>
            <translation>Feiertage: {rule}.</translation>
        </message>
        <message>
            <source>How and when it was sent</source>
            <translation>Wie und wann er verschickt wurde</translation>
        </message>
        <message>
            <source>How {file} came about is not known, and a seal has to state it. Seal it in the preview, where that is asked. Nothing was changed.</source>
            <translation>Wie {file} entstanden ist, ist nicht bekannt, und ein Siegel muss es sagen. Versiegle sie in der Vorschau, wo danach gefragt wird. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>IPI number</source>
            <translation>IPI-Nummer</translation>
        </message>
        <message>
            <source>IPTC/PLUS Data Mining</source>
            <translation>IPTC/PLUS Data Mining</translation>
        </message>
        <message>
            <source>ISCC codes are left out: the optional part iscc-core is not installed.</source>
            <translation>ISCC-Codes fehlen: Der freiwillige Teil iscc-core ist nicht installiert.</translation>
        </message>
        <message>
            <source>ISCC codes are left out: the program fpcalc (Chromaprint) is not installed.</source>
            <translation>ISCC-Codes fehlen: Das Programm fpcalc (Chromaprint) ist nicht installiert.</translation>
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
            <translation>Zustimmung</translation>
        </message>
        <message>
            <source>If you do nothing</source>
            <translation>Wenn du nichts tust</translation>
        </message>
        <message>
            <source>If you do nothing, uploads are used.</source>
            <translation>Tust du nichts, werden Uploads genutzt.</translation>
        </message>
        <message>
            <source>If you do nothing: {default}.</source>
            <translation>Wenn du nichts tust: {default}.</translation>
        </message>
        <message>
            <source>If your host lets you set headers, ask its support for these; the files in the folder headers show them in several forms.</source>
            <translation>Wenn dein Hoster dich Header setzen lässt, bitte seinen Support um diese; die Dateien im Ordner headers zeigen sie in mehreren Formen.</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>Persönlich</translation>
        </message>
        <message>
            <source>In {file} some players would take part of a tag for sound. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>In {file} würden manche Abspieler einen Teil eines Tags für Ton halten. Die Datei wurde nicht geändert; eine Begleitdatei kann die Aussage stattdessen tragen.</translation>
        </message>
        <message>
            <source>In {region} it is different: {stance}.</source>
            <translation>In {region} ist es anders: {stance}.</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Index</translation>
        </message>
        <message>
            <source>Indexing your work so that people can find it.</source>
            <translation>Dein Werk verzeichnen, damit Menschen es finden.</translation>
        </message>
        <message>
            <source>Instruct {name} not to license your recordings for AI</source>
            <translation>Weise {name} an, deine Aufnahmen nicht für KI zu lizenzieren</translation>
        </message>
        <message>
            <source>Instruction to a distributor: no AI licensing</source>
            <translation>Anweisung an einen Vertrieb: keine KI-Lizenzen</translation>
        </message>
        <message>
            <source>It allows only on conditions: {uses}.</source>
            <translation>Nur unter Bedingungen erlaubt sie: {uses}.</translation>
        </message>
        <message>
            <source>It answers another question.</source>
            <translation>Er beantwortet eine andere Frage.</translation>
        </message>
        <message>
            <source>It belongs to something else.</source>
            <translation>Er gehört zu etwas anderem.</translation>
        </message>
        <message>
            <source>It cannot be read.</source>
            <translation>Das lässt sich nicht lesen.</translation>
        </message>
        <message>
            <source>It concerns voice, image and biography, not the music. An answer is due within one month by law where the GDPR applies.</source>
            <translation>Es geht um Stimme, Bild und Lebenslauf, nicht um die Musik. Wo die DSGVO gilt, ist eine Antwort gesetzlich binnen eines Monats fällig.</translation>
        </message>
        <message>
            <source>It does not name the AI crawlers.</source>
            <translation>Sie nennt die KI-Crawler nicht.</translation>
        </message>
        <message>
            <source>It gives notice and asks; it does not stop anything by itself.</source>
            <translation>Er teilt mit und fragt; von selbst verhindert er nichts.</translation>
        </message>
        <message>
            <source>It has no Content-Usage line.</source>
            <translation>Sie hat keine Content-Usage-Zeile.</translation>
        </message>
        <message>
            <source>It has no signed attributes.</source>
            <translation>Es fehlen signierte Attribute.</translation>
        </message>
        <message>
            <source>It is no CMS signature.</source>
            <translation>Das ist keine CMS-Signatur.</translation>
        </message>
        <message>
            <source>It is not a valid TDM policy.</source>
            <translation>Das ist keine gültige TDM-Erklärung.</translation>
        </message>
        <message>
            <source>It is not a valid tdmrep.json.</source>
            <translation>Das ist keine gültige tdmrep.json.</translation>
        </message>
        <message>
            <source>It is not valid XML.</source>
            <translation>Das ist kein gültiges XML.</translation>
        </message>
        <message>
            <source>It is of a kind that Holdback does not read.</source>
            <translation>Das ist von einer Art, die Holdback nicht liest.</translation>
        </message>
        <message>
            <source>It leaves open: {uses}.</source>
            <translation>Offen lässt sie: {uses}.</translation>
        </message>
        <message>
            <source>It prohibits something else than you chose.</source>
            <translation>Es untersagt etwas anderes, als du gewählt hast.</translation>
        </message>
        <message>
            <source>It says no to: {uses}.</source>
            <translation>Sie sagt Nein zu: {uses}.</translation>
        </message>
        <message>
            <source>It says so only in a sentence for people; programs that look for a machine-readable word find none.</source>
            <translation>Sie sagt das nur in einem Satz für Menschen; Programme, die ein maschinenlesbares Wort suchen, finden keines.</translation>
        </message>
        <message>
            <source>It says something else than the kit's ai.txt.</source>
            <translation>Sie sagt etwas anderes als die ai.txt aus den Dateien.</translation>
        </message>
        <message>
            <source>It says what you chose.</source>
            <translation>Es sagt, was du gewählt hast.</translation>
        </message>
        <message>
            <source>It says yes to: {uses}.</source>
            <translation>Sie sagt Ja zu: {uses}.</translation>
        </message>
        <message>
            <source>It uses a digest that Holdback does not accept.</source>
            <translation>Sie benutzt einen Prüfwert, den Holdback nicht annimmt.</translation>
        </message>
        <message>
            <source>It uses a kind of key that Holdback does not read.</source>
            <translation>Sie benutzt eine Art Schlüssel, die Holdback nicht liest.</translation>
        </message>
        <message>
            <source>It was already as before; only the record was brought up to date.</source>
            <translation>Sie war schon wie vorher; nur der Eintrag wurde nachgetragen.</translation>
        </message>
        <message>
            <source>It was signed with a certificate that cannot be judged ({codes}).</source>
            <translation>Unterschrieben mit einem Zertifikat, das sich nicht beurteilen lässt ({codes}).</translation>
        </message>
        <message>
            <source>Its Content-Usage says something else.</source>
            <translation>Seine Content-Usage sagt etwas anderes.</translation>
        </message>
        <message>
            <source>Its reservation is not the one you chose.</source>
            <translation>Sein Vorbehalt ist nicht der, den du gewählt hast.</translation>
        </message>
        <message>
            <source>Keyring</source>
            <translation>Schlüsselbund</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Left as it is, for the reason given.</source>
            <translation>Gelassen, wie sie ist, aus dem genannten Grund.</translation>
        </message>
        <message>
            <source>Let another program save a copy of the file anew, and try it on that copy.</source>
            <translation>Lass ein anderes Programm eine Kopie der Datei neu speichern und versuch es mit dieser Kopie.</translation>
        </message>
        <message>
            <source>Letter {number} was not noted down as sent yet. Note that first; nothing was changed.</source>
            <translation>Brief {number} ist noch nicht als verschickt notiert. Notiere das zuerst; nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Letter {number} was sent and stays on record as it was. Write a reminder, or a new letter. Nothing was changed.</source>
            <translation>Brief {number} wurde verschickt und bleibt verzeichnet, wie er war. Schreib eine Erinnerung oder einen neuen Brief. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Letter {number} was sent and stays on record. Close it instead. Nothing was changed.</source>
            <translation>Brief {number} wurde verschickt und bleibt verzeichnet. Schließe ihn stattdessen ab. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Letters cannot be written as {suffix}. Choose one of {known}. Nothing was written.</source>
            <translation>Briefe lassen sich nicht als {suffix} schreiben. Wähle eines von {known}. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>Line {line} is about the same track.</source>
            <translation>Zeile {line} handelt vom selben Titel.</translation>
        </message>
        <message>
            <source>Lists cannot be signed with this kind of key (Ed25519). Use an identity with an elliptic curve of the P kind, or RSA. Nothing was written.</source>
            <translation>Mit dieser Art Schlüssel (Ed25519) lassen sich keine Listen signieren. Nutze eine Identität mit einer elliptischen Kurve der P-Art oder RSA. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>Lyricist</source>
            <translation>Texter</translation>
        </message>
        <message>
            <source>Machine learning is applied to content; training is not mentioned.</source>
            <translation>Auf Inhalte wird maschinelles Lernen angewandt; Training ist nicht erwähnt.</translation>
        </message>
        <message>
            <source>Made on {day}</source>
            <translation>Erstellt am {day}</translation>
        </message>
        <message>
            <source>Master owner</source>
            <translation>Inhaber der Aufnahme</translation>
        </message>
        <message>
            <source>May it use your uploads for other machine learning: recommendation, search, moderation?</source>
            <translation>Darf er deine Uploads für anderes maschinelles Lernen nutzen: Empfehlung, Suche, Moderation?</translation>
        </message>
        <message>
            <source>May others train AI on your uploads: partners, users, visitors, crawlers? A rule against it binds the service's users; it does not stop crawlers.</source>
            <translation>Dürfen andere KI mit deinen Uploads trainieren: Partner, Nutzer, Besucher, Crawler? Eine Regel dagegen bindet die Nutzer des Dienstes; Crawler hält sie nicht auf.</translation>
        </message>
        <message>
            <source>May the service or its group train generative AI with what you upload?</source>
            <translation>Darf der Dienst oder sein Konzern generative KI mit dem trainieren, was du hochlädst?</translation>
        </message>
        <message>
            <source>May the service pass your content or its licence on for AI?</source>
            <translation>Darf der Dienst deine Inhalte oder seine Lizenz daran für KI weitergeben?</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Fehlt</translation>
        </message>
        <message>
            <source>Music hosting</source>
            <translation>Musik-Hosting</translation>
        </message>
        <message>
            <source>Name either values (--set FIELD=VALUE) or a table (--table FILE).</source>
            <translation>Nenne entweder Werte (--set FIELD=VALUE) oder eine Tabelle (--table FILE).</translation>
        </message>
        <message>
            <source>Name of the data set, or of the model that made the output</source>
            <translation>Name des Datensatzes oder des Modells, das die Ausgabe gemacht hat</translation>
        </message>
        <message>
            <source>Name services with --to, or somebody else with --to-name, not both. Nothing was written.</source>
            <translation>Nenne Dienste mit --to oder jemand anderen mit --to-name, nicht beides. Es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>Name the folder that the files shall be written to.</source>
            <translation>Nenne den Ordner, in den die Dateien geschrieben werden sollen.</translation>
        </message>
        <message>
            <source>Name this crawler in your own website's robots.txt: {value}</source>
            <translation>Nenne diesen Crawler in der robots.txt deiner eigenen Website: {value}</translation>
        </message>
        <message>
            <source>Names and accounts under which they may know you</source>
            <translation>Namen und Konten, unter denen sie dich kennen können</translation>
        </message>
        <message>
            <source>Names of crawlers</source>
            <translation>Namen von Crawlern</translation>
        </message>
        <message>
            <source>Names of models or products</source>
            <translation>Namen von Modellen oder Produkten</translation>
        </message>
        <message>
            <source>Netlify</source>
            <translation>Netlify</translation>
        </message>
        <message>
            <source>No AI may analyse your music, learn from it, take it as input or use it in its search answers.</source>
            <translation>Keine KI darf deine Musik auswerten, aus ihr lernen, sie als Eingabe nehmen oder in ihren Suchantworten verwenden.</translation>
        </message>
        <message>
            <source>No AI may learn from your music; other analysis is left open.</source>
            <translation>Keine KI darf aus deiner Musik lernen; andere Auswertung bleibt offen.</translation>
        </message>
        <message>
            <source>No AI training</source>
            <translation>Kein KI-Training</translation>
        </message>
        <message>
            <source>No ISRC</source>
            <translation>Keine ISRC</translation>
        </message>
        <message>
            <source>No address of the terms of {name} is known for this source. Try another one.</source>
            <translation>Für diese Quelle ist keine Adresse der Bedingungen von {name} bekannt. Versuch eine andere.</translation>
        </message>
        <message>
            <source>No address of the terms of {name} is known. Add one to an entry of your own; nothing was asked.</source>
            <translation>Von {name} ist keine Adresse der Bedingungen bekannt. Trag eine in einem eigenen Eintrag nach; gefragt wurde nichts.</translation>
        </message>
        <message>
            <source>No clause of {name} is known that allows AI uses. The letter objects only in case the terms are read that way.</source>
            <translation>Von {name} ist keine Klausel bekannt, die KI-Nutzungen erlaubt. Der Brief widerspricht nur für den Fall, dass die Bedingungen so gelesen werden.</translation>
        </message>
        <message>
            <source>No confirmed address of {name} is known for letters of this kind. Look it up on the recipient's own pages; the letter shows a gap.</source>
            <translation>Von {name} ist für Briefe dieser Art keine bestätigte Adresse bekannt. Such sie auf den Seiten des Empfängers; der Brief zeigt eine Lücke.</translation>
        </message>
        <message>
            <source>No headers, but the page itself carries the reservation.</source>
            <translation>Keine Header, aber die Seite selbst trägt den Vorbehalt.</translation>
        </message>
        <message>
            <source>No law is cited, because Holdback has no reviewed text for this country.</source>
            <translation>Kein Gesetz wird genannt, weil Holdback für dieses Land keinen geprüften Text hat.</translation>
        </message>
        <message>
            <source>No major operator documents that it obeys ai.txt.</source>
            <translation>Kein großer Betreiber erklärt, dass er ai.txt befolgt.</translation>
        </message>
        <message>
            <source>No primary text carries this. Reported elsewhere: only if you agree.</source>
            <translation>Kein Originaltext trägt das. Anderswo berichtet: nur mit Zustimmung.</translation>
        </message>
        <message>
            <source>No primary text carries this. Reported elsewhere: permitted unless you object.</source>
            <translation>Kein Originaltext trägt das. Anderswo berichtet: erlaubt bis zum Widerspruch.</translation>
        </message>
        <message>
            <source>No primary text carries this. Reported elsewhere: permitted.</source>
            <translation>Kein Originaltext trägt das. Anderswo berichtet: erlaubt.</translation>
        </message>
        <message>
            <source>No primary text carries this. Reported elsewhere: ruled out.</source>
            <translation>Kein Originaltext trägt das. Anderswo berichtet: ausgeschlossen.</translation>
        </message>
        <message>
            <source>No primary text was read for this. Read the terms yourself, or let Holdback fetch them.</source>
            <translation>Dafür wurde kein Originaltext gelesen. Lies die Bedingungen selbst oder lass Holdback sie holen.</translation>
        </message>
        <message>
            <source>No seal</source>
            <translation>Kein Siegel</translation>
        </message>
        <message>
            <source>No switch stated</source>
            <translation>Kein Schalter genannt</translation>
        </message>
        <message>
            <source>No track of the catalogue fits this line. Add its folder first, or name its path.</source>
            <translation>Kein Titel des Katalogs passt zu dieser Zeile. Füge zuerst seinen Ordner hinzu oder nenne den Pfad.</translation>
        </message>
        <message>
            <source>No training of generative AI</source>
            <translation>Kein Training generativer KI</translation>
        </message>
        <message>
            <source>No way out is stated</source>
            <translation>Kein Ausweg genannt</translation>
        </message>
        <message>
            <source>Nobody has verified what the terms say about some AI uses.</source>
            <translation>Was die Bedingungen über manche KI-Nutzungen sagen, hat niemand geprüft.</translation>
        </message>
        <message>
            <source>Nobody has verified what this service's terms say about AI. Read them, or let Holdback fetch them, before you upload.</source>
            <translation>Was die Bedingungen dieses Dienstes über KI sagen, hat niemand geprüft. Lies sie, oder lass Holdback sie holen, bevor du hochlädst.</translation>
        </message>
        <message>
            <source>None of the {count} works can go into this letter. {reason} Nothing was written.</source>
            <translation>Keines der {count} Werke kann in diesen Brief. {reason} Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>Not on record</source>
            <translation>Nicht verzeichnet</translation>
        </message>
        <message>
            <source>Not reserved</source>
            <translation>Nicht vorbehalten</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Nicht gesagt</translation>
        </message>
        <message>
            <source>Not used unless you agree</source>
            <translation>Keine Nutzung ohne deine Zustimmung</translation>
        </message>
        <message>
            <source>Not verified</source>
            <translation>Ungeprüft</translation>
        </message>
        <message>
            <source>Not written</source>
            <translation>Nicht geschrieben</translation>
        </message>
        <message>
            <source>Note in the diary what you sent and what came back</source>
            <translation>Notiere im Tagebuch, was du verschickt hast und was zurückkam</translation>
        </message>
        <message>
            <source>Nothing can be found by {name}:{value}. Try {examples}.</source>
            <translation>Nach {name}:{value} lässt sich nicht suchen. Versuch {examples}.</translation>
        </message>
        <message>
            <source>Nothing changed.</source>
            <translation>Nichts hat sich geändert.</translation>
        </message>
        <message>
            <source>Nothing in this text is about this use.</source>
            <translation>Nichts in diesem Text handelt von dieser Nutzung.</translation>
        </message>
        <message>
            <source>Nothing more is to come of it.</source>
            <translation>Mehr kommt daraus nicht.</translation>
        </message>
        <message>
            <source>Nothing of batch {number} is left to undo. Nothing was changed.</source>
            <translation>Von Durchgang {number} ist nichts mehr rückgängig zu machen. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Nothing to do: off unless you agree</source>
            <translation>Nichts zu tun: aus, bis du zustimmst</translation>
        </message>
        <message>
            <source>Nothing was changed. Holdback leaves files alone that it does not know.</source>
            <translation>Es wurde nichts geändert. Holdback lässt Dateien in Ruhe, die es nicht kennt.</translation>
        </message>
        <message>
            <source>Nothing was changed. It may have been moved, renamed, or lie on a drive that is not connected.</source>
            <translation>Es wurde nichts geändert. Vielleicht wurde sie verschoben, umbenannt oder liegt auf einem Laufwerk, das nicht verbunden ist.</translation>
        </message>
        <message>
            <source>Nothing was changed. Look at what was asked for and try again.</source>
            <translation>Es wurde nichts geändert. Sieh nach, was verlangt war, und versuch es noch einmal.</translation>
        </message>
        <message>
            <source>Nothing was changed. Make room on that drive and try again.</source>
            <translation>Es wurde nichts geändert. Schaff Platz auf diesem Laufwerk und versuch es noch einmal.</translation>
        </message>
        <message>
            <source>Nothing was changed. See whether other programs open it; if not, take it from a backup.</source>
            <translation>Es wurde nichts geändert. Sieh nach, ob andere Programme sie öffnen; wenn nicht, nimm sie aus einer Sicherung.</translation>
        </message>
        <message>
            <source>Nothing was changed. Take the file from a backup, or ask for help before you go on.</source>
            <translation>Es wurde nichts geändert. Nimm die Datei aus einer Sicherung oder frag um Hilfe, bevor du weitermachst.</translation>
        </message>
        <message>
            <source>Nothing was changed. Try again later; everything else works without the network.</source>
            <translation>Es wurde nichts geändert. Versuch es später noch einmal; alles andere geht ohne Netz.</translation>
        </message>
        <message>
            <source>Nothing was kept. Install or unlock a keyring and try again.</source>
            <translation>Es wurde nichts aufbewahrt. Installiere oder entsperre einen Schlüsselbund und versuch es noch einmal.</translation>
        </message>
        <message>
            <source>Nothing was written. Choose another place, or allow yourself to write there.</source>
            <translation>Es wurde nichts geschrieben. Wähle einen anderen Ort oder gib dir dort das Schreibrecht.</translation>
        </message>
        <message>
            <source>Nothing was written. Read it again and look at the changes once more.</source>
            <translation>Es wurde nichts geschrieben. Lies sie neu ein und sieh dir die Änderungen noch einmal an.</translation>
        </message>
        <message>
            <source>Notice about a hosted copy (DMCA or DSA)</source>
            <translation>Meldung einer gehosteten Kopie (DMCA oder DSA)</translation>
        </message>
        <message>
            <source>Notice differs between places in the file</source>
            <translation>Der Vermerk ist an verschiedenen Stellen der Datei verschieden</translation>
        </message>
        <message>
            <source>Object to the AI clause of {name}</source>
            <translation>Widersprich der KI-Klausel von {name}</translation>
        </message>
        <message>
            <source>Object to the use of your personal data by {name}</source>
            <translation>Widersprich der Nutzung deiner personenbezogenen Daten durch {name}</translation>
        </message>
        <message>
            <source>Objection to a platform's AI clause</source>
            <translation>Widerspruch gegen die KI-Klausel einer Plattform</translation>
        </message>
        <message>
            <source>Older than 90 days</source>
            <translation>Älter als 90 Tage</translation>
        </message>
        <message>
            <source>On conditions</source>
            <translation>Unter Bedingungen</translation>
        </message>
        <message>
            <source>On “{use}” it says no in {restricting} and yes in {allowing}; the stricter one counts, but a reader may take the other one.</source>
            <translation>Zu „{use}“ sagt sie Nein in {restricting} und Ja in {allowing}; das Strengere zählt, aber wer liest, kann sich an das andere halten.</translation>
        </message>
        <message>
            <source>One month by the calendar, and the two more that they took.</source>
            <translation>Ein Monat nach dem Kalender und die zwei weiteren, die sie sich genommen haben.</translation>
        </message>
        <message>
            <source>One month by the calendar, not 30 days.</source>
            <translation>Ein Monat nach dem Kalender, nicht 30 Tage.</translation>
        </message>
        <message>
            <source>Only AI that makes music, voices, text or pictures may not learn from it.</source>
            <translation>Nur KI, die Musik, Stimmen, Texte oder Bilder erzeugt, darf nicht aus ihr lernen.</translation>
        </message>
        <message>
            <source>Only a data protection request has a period in law that can be extended. Nothing was noted down.</source>
            <translation>Nur ein Datenschutzanliegen hat eine gesetzliche Frist, die sich verlängern lässt. Notiert wurde nichts.</translation>
        </message>
        <message>
            <source>Only for identified copies that a service stores, never because of training.</source>
            <translation>Nur für bestimmte Kopien, die ein Dienst speichert, nie wegen Trainings.</translation>
        </message>
        <message>
            <source>Only if you agree</source>
            <translation>Nur mit Zustimmung</translation>
        </message>
        <message>
            <source>Only on conditions, such as a licence.</source>
            <translation>Nur unter Bedingungen, etwa mit Lizenz.</translation>
        </message>
        <message>
            <source>Only the layout changed</source>
            <translation>Nur die Gestaltung geändert</translation>
        </message>
        <message>
            <source>Only what the evidence shows, with the date on which you saw it.</source>
            <translation>Nur was der Beleg zeigt, mit dem Tag, an dem du es gesehen hast.</translation>
        </message>
        <message>
            <source>Only whoever owns the recording can instruct its distributor.</source>
            <translation>Nur wem die Aufnahme gehört, der kann ihren Vertrieb anweisen.</translation>
        </message>
        <message>
            <source>Only with a licence</source>
            <translation>Nur mit Lizenz</translation>
        </message>
        <message>
            <source>Only with your express consent, says the text.</source>
            <translation>Nur mit deiner ausdrücklichen Zustimmung, sagt der Text.</translation>
        </message>
        <message>
            <source>Open Terms Archive</source>
            <translation>Open Terms Archive</translation>
        </message>
        <message>
            <source>Open Terms Archive declares no “{name}” of {service}.</source>
            <translation>Das Open Terms Archive nennt kein „{name}“ von {service}.</translation>
        </message>
        <message>
            <source>Open Terms Archive does not follow “{name}”.</source>
            <translation>Das Open Terms Archive verfolgt „{name}“ nicht.</translation>
        </message>
        <message>
            <source>Open Terms Archive has no such document: {url}</source>
            <translation>Das Open Terms Archive hat kein solches Dokument: {url}</translation>
        </message>
        <message>
            <source>Open Terms Archive holds no “{name}” of {service}.</source>
            <translation>Das Open Terms Archive hat kein „{name}“ von {service}.</translation>
        </message>
        <message>
            <source>Other machine learning</source>
            <translation>Anderes maschinelles Lernen</translation>
        </message>
        <message>
            <source>Other tags than Holdback wrote, the same audio.</source>
            <translation>Andere Tags, als Holdback schrieb, derselbe Ton.</translation>
        </message>
        <message>
            <source>Others may train AI on this only with your consent.</source>
            <translation>Andere dürfen damit KI nur mit deiner Zustimmung trainieren.</translation>
        </message>
        <message>
            <source>Others may train AI on this unless you object or switch it off.</source>
            <translation>Andere dürfen damit KI trainieren, wenn du nicht widersprichst oder es abschaltest.</translation>
        </message>
        <message>
            <source>Others may train AI on this.</source>
            <translation>Andere dürfen damit KI trainieren.</translation>
        </message>
        <message>
            <source>Others may use works for AI unless the artist sets a tag, which is off by default.</source>
            <translation>Andere dürfen Werke für KI nutzen, wenn der Künstler nicht ein Tag setzt, das von vornherein aus ist.</translation>
        </message>
        <message>
            <source>Others report: {stance}. Their words are no proof; only the terms are.</source>
            <translation>Andere berichten: {stance}. Ihre Worte sind kein Beleg; das sind nur die Bedingungen.</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Überfällig</translation>
        </message>
        <message>
            <source>Partly reserved</source>
            <translation>Teilweise vorbehalten</translation>
        </message>
        <message>
            <source>Passes it on for AI</source>
            <translation>Gibt es für KI weiter</translation>
        </message>
        <message>
            <source>Paste the lines of headers/head.html between &lt;head&gt; and &lt;/head&gt; of every page.</source>
            <translation>Füge die Zeilen aus headers/head.html auf jeder Seite zwischen &lt;head&gt; und &lt;/head&gt; ein.</translation>
        </message>
        <message>
            <source>People, and whoever must be told that you reserved your rights.</source>
            <translation>Menschen, und alle, denen du sagen musst, dass du deine Rechte vorbehältst.</translation>
        </message>
        <message>
            <source>Performer</source>
            <translation>Interpret</translation>
        </message>
        <message>
            <source>Permitted</source>
            <translation>Erlaubt</translation>
        </message>
        <message>
            <source>Permitted unless you object</source>
            <translation>Erlaubt bis zum Widerspruch</translation>
        </message>
        <message>
            <source>Platforms</source>
            <translation>Plattformen</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Post</translation>
        </message>
        <message>
            <source>Public declaration for your website</source>
            <translation>Öffentliche Erklärung für deine Website</translation>
        </message>
        <message>
            <source>Publish the site.</source>
            <translation>Veröffentliche die Website.</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Verlag</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Zurückgesetzt</translation>
        </message>
        <message>
            <source>Put headers/_headers beside them, directly in the published folder. Where one exists, add the lines to it.</source>
            <translation>Lege headers/_headers daneben, direkt in den veröffentlichten Ordner. Gibt es dort schon eine, füge ihr die Zeilen hinzu.</translation>
        </message>
        <message>
            <source>Put robots.txt, ai.txt, license.xml, the folder .well-known, the TDM policy and the folder declaration into the folder that is published, beside index.html.</source>
            <translation>Lege robots.txt, ai.txt, license.xml, den Ordner .well-known, die TDM-Policy und den Ordner declaration in den Ordner, der veröffentlicht wird, neben index.html.</translation>
        </message>
        <message>
            <source>Put the block of headers/Caddyfile.txt into your site's block, then reload.</source>
            <translation>Setze den Block aus headers/Caddyfile.txt in den Block deiner Website und lade neu.</translation>
        </message>
        <message>
            <source>Put the machine-readable files and the declaration on your website</source>
            <translation>Stell die maschinenlesbaren Dateien und die Erklärung auf deine Website</translation>
        </message>
        <message>
            <source>Questions and notice to your collecting society</source>
            <translation>Fragen und Mitteilung an deine Verwertungsgesellschaft</translation>
        </message>
        <message>
            <source>RSL 1.0, a recommendation of 2025. Who obeys it is not known.</source>
            <translation>RSL 1.0, eine Empfehlung von 2025. Wer sich daran hält, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>Read this letter once more and confirm each statement before you send it.</source>
            <translation>Lies diesen Brief noch einmal und bestätige jede Aussage, bevor du ihn verschickst.</translation>
        </message>
        <message>
            <source>Reading the file was given up: it took too long or too much memory, or made the reader stop. It was not changed and is left out; it may be damaged.</source>
            <translation>Das Lesen der Datei wurde aufgegeben: Es dauerte zu lange, brauchte zu viel Speicher oder brachte den Leser zum Stehen. Sie wurde nicht geändert und bleibt weg; vielleicht ist sie beschädigt.</translation>
        </message>
        <message>
            <source>Really Simple Licensing</source>
            <translation>Really Simple Licensing</translation>
        </message>
        <message>
            <source>Received by them</source>
            <translation>Bei ihnen eingegangen</translation>
        </message>
        <message>
            <source>Recommendations by a machine are described; machine learning is not named or denied.</source>
            <translation>Maschinelle Empfehlungen sind beschrieben; maschinelles Lernen ist weder genannt noch ausgeschlossen.</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Aufzeichnungen</translation>
        </message>
        <message>
            <source>Region {code}</source>
            <translation>Region {code}</translation>
        </message>
        <message>
            <source>Registered post</source>
            <translation>Einschreiben</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>Erinnerung</translation>
        </message>
        <message>
            <source>Reservation of rights and questions to an AI developer</source>
            <translation>Rechtevorbehalt und Fragen an einen KI-Entwickler</translation>
        </message>
        <message>
            <source>Reservation towards a label or publisher</source>
            <translation>Vorbehalt gegenüber einem Label oder Verlag</translation>
        </message>
        <message>
            <source>Reserve everything</source>
            <translation>Alles vorbehalten</translation>
        </message>
        <message>
            <source>Reserve everything but search</source>
            <translation>Alles außer der Suche vorbehalten</translation>
        </message>
        <message>
            <source>Reserve your rights towards {name}</source>
            <translation>Behalte deine Rechte gegenüber {name} vor</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>Vorbehalten</translation>
        </message>
        <message>
            <source>Rights owner</source>
            <translation>Rechteinhaber</translation>
        </message>
        <message>
            <source>Rights page</source>
            <translation>Rechteseite</translation>
        </message>
        <message>
            <source>Ruled out</source>
            <translation>Untersagt</translation>
        </message>
        <message>
            <source>Saved to a file</source>
            <translation>In eine Datei gesichert</translation>
        </message>
        <message>
            <source>Say who you are (--profile) and which list to write (--output).</source>
            <translation>Sag, wer du bist (--profile) und welche Liste geschrieben werden soll (--output).</translation>
        </message>
        <message>
            <source>Seal broken</source>
            <translation>Siegel gebrochen</translation>
        </message>
        <message>
            <source>Seal expired</source>
            <translation>Siegel abgelaufen</translation>
        </message>
        <message>
            <source>Seal intact</source>
            <translation>Siegel unversehrt</translation>
        </message>
        <message>
            <source>Seal not checkable</source>
            <translation>Siegel nicht prüfbar</translation>
        </message>
        <message>
            <source>Seal trusted</source>
            <translation>Siegel vertrauenswürdig</translation>
        </message>
        <message>
            <source>Seals made with this certificate would be invalid for every reader ({reason}). Nothing was changed.</source>
            <translation>Siegel mit diesem Zertifikat wären für jedes Leseprogramm ungültig ({reason}). Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>Secrets are kept in: {name}</source>
            <translation>Geheimnisse liegen in: {name}</translation>
        </message>
        <message>
            <source>See `holdback platforms --help` for what goes with {word}.</source>
            <translation>`holdback platforms --help` sagt, was zu {word} gehört.</translation>
        </message>
        <message>
            <source>Send a notice about the hosted copies</source>
            <translation>Melde die gehosteten Kopien</translation>
        </message>
        <message>
            <source>Send this form: {value}</source>
            <translation>Schick dieses Formular ab: {value}</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Verschickt</translation>
        </message>
        <message>
            <source>Sent; the answer is not due yet.</source>
            <translation>Verschickt; die Antwort ist noch nicht fällig.</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Dienst</translation>
        </message>
        <message>
            <source>Set the AI choice of {name} first</source>
            <translation>Triff zuerst die KI-Wahl bei {name}</translation>
        </message>
        <message>
            <source>Several letters go to --folder DIR, not to --output FILE. Nothing was written.</source>
            <translation>Mehrere Briefe gehen an --folder ORDNER, nicht an --output DATEI. Es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>Signatories of the EU's Code of Practice for general-purpose AI have committed themselves to obey robots.txt (measure 1.3, 2025-07-10). Some crawlers are listed as ignoring it, Bytespider and LAIONDownloader among them. It binds nobody by technical force.</source>
            <translation>Die Unterzeichner des EU-Verhaltenskodex für KI-Modelle mit allgemeinem Verwendungszweck haben sich verpflichtet, robots.txt zu befolgen (Maßnahme 1.3, 10.07.2025). Manche Crawler gelten als solche, die es missachten, darunter Bytespider und LAIONDownloader. Technisch zwingt es niemanden.</translation>
        </message>
        <message>
            <source>Signed and unchanged since, by you or by a signer that you trust (Settings, Signing). Others may see “valid, signer unknown”.</source>
            <translation>Signiert und seither unverändert, von dir oder von jemandem, dem du vertraust (Einstellungen, Signieren). Andere sehen vielleicht „gültig, Unterzeichner unbekannt“.</translation>
        </message>
        <message>
            <source>Signed, and unchanged since. Nobody known here vouches for the signer's name.</source>
            <translation>Signiert und seither unverändert. Niemand hier Bekanntes bürgt für den Namen des Unterzeichners.</translation>
        </message>
        <message>
            <source>Signed, but the certificate has expired since.</source>
            <translation>Unterschrieben, aber das Zertifikat ist seither abgelaufen.</translation>
        </message>
        <message>
            <source>Signing inside the file would lose {what}. The signature lies in a file beside it instead; the track itself keeps everything.</source>
            <translation>Beim Unterschreiben in der Datei ginge {what} verloren. Die Unterschrift liegt stattdessen in einer Datei daneben; der Track selbst behält alles.</translation>
        </message>
        <message>
            <source>Signing inside the file would touch the audio.</source>
            <translation>Unterschreiben in der Datei würde den Ton anfassen.</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>Schweigt</translation>
        </message>
        <message>
            <source>Social networks and video</source>
            <translation>Soziale Netze und Video</translation>
        </message>
        <message>
            <source>Somebody else's words stand in it already. Protect it by hand to decide what becomes of them.</source>
            <translation>Darin stehen schon Worte von jemand anderem. Schütze sie von Hand und entscheide, was daraus wird.</translation>
        </message>
        <message>
            <source>Something else was signed.</source>
            <translation>Signiert wurde etwas anderes.</translation>
        </message>
        <message>
            <source>Something went wrong; the file is as it was.</source>
            <translation>Etwas ging schief; die Datei ist, wie sie war.</translation>
        </message>
        <message>
            <source>Stance changed</source>
            <translation>Haltung geändert</translation>
        </message>
        <message>
            <source>Storage and file transfer</source>
            <translation>Speicher und Dateiversand</translation>
        </message>
        <message>
            <source>Streaming services</source>
            <translation>Streamingdienste</translation>
        </message>
        <message>
            <source>Switch this setting in your account: {value}</source>
            <translation>Stell diese Einstellung in deinem Konto um: {value}</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>TDM Reservation Protocol</source>
            <translation>TDM Reservation Protocol</translation>
        </message>
        <message>
            <source>TDM-Reservation is not the one you chose.</source>
            <translation>TDM-Reservation ist nicht die, die du gewählt hast.</translation>
        </message>
        <message>
            <source>TDMRep names this form. No major operator documents that it obeys noai. Use it where your host lets you set no headers, as GitHub Pages.</source>
            <translation>TDMRep nennt diese Form. Kein großer Betreiber erklärt, dass er noai befolgt. Nimm sie, wo dein Anbieter dich keine Header setzen lässt, wie bei GitHub Pages.</translation>
        </message>
        <message>
            <source>Tag {count} tracks that say nothing yet</source>
            <translation>Tagge {count} Tracks, die noch nichts sagen</translation>
        </message>
        <message>
            <source>Tags changed</source>
            <translation>Tags geändert</translation>
        </message>
        <message>
            <source>Terms of use</source>
            <translation>Nutzungsbedingungen</translation>
        </message>
        <message>
            <source>Test with nginx -t, then reload nginx.</source>
            <translation>Prüfe mit nginx -t und lade nginx neu.</translation>
        </message>
        <message>
            <source>Text and data mining</source>
            <translation>Text und Data Mining</translation>
        </message>
        <message>
            <source>Text changed</source>
            <translation>Text geändert</translation>
        </message>
        <message>
            <source>That is more than 90 days ago. Terms change; read them again before you rely on it.</source>
            <translation>Das ist über 90 Tage her. Bedingungen ändern sich; lies sie noch einmal, bevor du dich darauf verlässt.</translation>
        </message>
        <message>
            <source>The APE tag in {file} is damaged: its items cannot be told apart. The file was not changed; a sidecar can carry the statement instead.</source>
            <translation>Das APE-Tag in {file} ist beschädigt: Seine Einträge lassen sich nicht auseinanderhalten. Die Datei wurde nicht geändert; eine Begleitdatei kann die Aussage stattdessen tragen.</translation>
        </message>
        <message>
            <source>The Ogg pages in front of the audio of {file} are cut or damaged.</source>
            <translation>Die Ogg-Seiten vor dem Ton von {file} sind abgeschnitten oder beschädigt.</translation>
        </message>
        <message>
            <source>The PDF “{name}” holds pictures of text only, which Holdback cannot read.</source>
            <translation>Das PDF „{name}“ enthält nur Bilder von Text, die Holdback nicht lesen kann.</translation>
        </message>
        <message>
            <source>The PDF “{name}” is damaged and its text cannot be read.</source>
            <translation>Das PDF „{name}“ ist beschädigt, sein Text ist nicht lesbar.</translation>
        </message>
        <message>
            <source>The PDF “{name}” is locked with a password.</source>
            <translation>Das PDF „{name}“ ist mit einem Passwort gesperrt.</translation>
        </message>
        <message>
            <source>The Vorbis comments of {file} are damaged: lengths in them run past their end.</source>
            <translation>Die Vorbis-Kommentare von {file} sind beschädigt: Längen darin reichen über ihr Ende hinaus.</translation>
        </message>
        <message>
            <source>The Wayback Machine answered in a form that is not understood. Nothing was compared.</source>
            <translation>Die Wayback Machine antwortete in unverständlicher Form. Verglichen wurde nichts.</translation>
        </message>
        <message>
            <source>The Wayback Machine does not show this site, at its owner's wish.</source>
            <translation>Die Wayback Machine zeigt diese Site auf Wunsch ihres Inhabers nicht.</translation>
        </message>
        <message>
            <source>The Wayback Machine holds no readable copy of {url}.</source>
            <translation>Die Wayback Machine hat keine lesbare Kopie von {url}.</translation>
        </message>
        <message>
            <source>The Wayback Machine keeps pages for people with a free account. Put your two archive keys into the keyring on the Platforms page first; nothing was sent.</source>
            <translation>Die Wayback Machine bewahrt Seiten für Leute mit kostenlosem Konto auf. Lege zuerst auf der Seite „Plattformen“ deine beiden Archivschlüssel in den Schlüsselbund; nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>The XMP packet in {file} cannot be read ({reason}), so it must not be replaced. The file was not changed; a sidecar can carry the statement instead.</source>
            <translation>Das XMP-Paket in {file} ist nicht lesbar ({reason}) und darf darum nicht ersetzt werden. Die Datei wurde nicht geändert; eine Begleitdatei kann die Aussage stattdessen tragen.</translation>
        </message>
        <message>
            <source>The address of your website</source>
            <translation>Die Adresse deiner Website</translation>
        </message>
        <message>
            <source>The answer of the timestamp authority does not hold ({reason}). Nothing was timestamped.</source>
            <translation>Die Antwort der Zeitstempel-Stelle hält nicht ({reason}). Es gibt keinen Zeitstempel.</translation>
        </message>
        <message>
            <source>The answer of {url} broke off. Try again later; nothing was compared.</source>
            <translation>Die Antwort von {url} brach ab. Versuch es später noch einmal; verglichen wurde nichts.</translation>
        </message>
        <message>
            <source>The archive cut the page anew; the service itself changed nothing.</source>
            <translation>Das Archiv hat die Seite neu zugeschnitten; der Dienst selbst hat nichts geändert.</translation>
        </message>
        <message>
            <source>The archive did not keep {url}: {reason}.</source>
            <translation>Das Archiv hat {url} nicht aufbewahrt: {reason}.</translation>
        </message>
        <message>
            <source>The archive is still at work on {url}. Look again in some minutes.</source>
            <translation>Das Archiv arbeitet noch an {url}. Sieh in ein paar Minuten wieder nach.</translation>
        </message>
        <message>
            <source>The artist is said to have a choice; the text names no default.</source>
            <translation>Dem Künstler wird eine Wahl zugesprochen; was ohne sie gilt, sagt der Text nicht.</translation>
        </message>
        <message>
            <source>The attachments are larger than {limit} MB together, more than many mail servers take. No mail was written; send a link or fewer files.</source>
            <translation>Die Anlagen sind zusammen größer als {limit} MB, mehr als viele Mailserver annehmen. Es wurde keine Mail geschrieben; schick einen Link oder weniger Dateien.</translation>
        </message>
        <message>
            <source>The audio is not the one that Holdback wrote its statements into.</source>
            <translation>Der Ton ist nicht der, in den Holdback seine Aussagen schrieb.</translation>
        </message>
        <message>
            <source>The audio is not the one that Holdback wrote.</source>
            <translation>Der Ton ist nicht der, den Holdback schrieb.</translation>
        </message>
        <message>
            <source>The audio is the same; the tags were changed after Holdback wrote them.</source>
            <translation>Der Ton ist derselbe; die Tags wurden geändert, nachdem Holdback sie schrieb.</translation>
        </message>
        <message>
            <source>The audio of this file lies in pieces that overlap. Nothing was changed.</source>
            <translation>Der Ton dieser Datei liegt in Stücken, die einander überlappen. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>The audio of {file} would not have stayed exactly the same, so the file was not changed. Please report this: it is a fault of Holdback.</source>
            <translation>Der Ton von {file} wäre nicht genau derselbe geblieben; darum wurde die Datei nicht geändert. Bitte melde das: Es ist ein Fehler von Holdback.</translation>
        </message>
        <message>
            <source>The authority refused.</source>
            <translation>Die Stelle hat abgelehnt.</translation>
        </message>
        <message>
            <source>The authority's certificate was not valid at that time.</source>
            <translation>Das Zertifikat der Stelle galt zu dieser Zeit nicht.</translation>
        </message>
        <message>
            <source>The ban covers only part of the content and leaves the rest open.</source>
            <translation>Das Verbot deckt nur einen Teil der Inhalte und lässt den Rest offen.</translation>
        </message>
        <message>
            <source>The catalogue cannot be exported as {suffix}. It can as: {known}.</source>
            <translation>Als {suffix} lässt sich der Katalog nicht ausgeben. Möglich ist: {known}.</translation>
        </message>
        <message>
            <source>The catalogue cannot be sorted by {column}. It can by: {columns}.</source>
            <translation>Nach {column} lässt sich der Katalog nicht sortieren. Möglich ist: {columns}.</translation>
        </message>
        <message>
            <source>The catalogue {path} cannot be written ({reason}). Check that the data folder can be written, or choose another one. Your music files were not touched.</source>
            <translation>Der Katalog {path} lässt sich nicht schreiben ({reason}). Prüf, ob der Datenordner beschreibbar ist, oder wähle einen anderen. Deine Musikdateien wurden nicht angefasst.</translation>
        </message>
        <message>
            <source>The catalogue {path} is damaged ({reason}). It holds nothing that cannot be read again: scan your folders to build it anew. Your music files were not touched.</source>
            <translation>Der Katalog {path} ist beschädigt ({reason}). Er enthält nichts, was sich nicht neu lesen lässt: Lies deine Ordner neu ein. Deine Musikdateien wurden nicht angefasst.</translation>
        </message>
        <message>
            <source>The catalogue {path} is in use by another Holdback and stayed locked. Wait until its scan has ended and try again; nothing is lost.</source>
            <translation>Der Katalog {path} wird von einem anderen Holdback benutzt und blieb gesperrt. Warte, bis es fertig gelesen hat, und versuch es noch einmal; verloren ist nichts.</translation>
        </message>
        <message>
            <source>The certificate is not one of a timestamp authority.</source>
            <translation>Das Zertifikat ist keines einer Zeitstempel-Stelle.</translation>
        </message>
        <message>
            <source>The certificates in {file} are no chain: “{name}” was not issued by the one after it. Your own comes first, the root last. Nothing was changed.</source>
            <translation>Die Zertifikate in {file} sind keine Kette: „{name}“ wurde nicht von dem danach ausgestellt. Dein eigenes kommt zuerst, die Wurzel zuletzt. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>The choice could not be kept: {path} cannot be written ({reason}). Check the data folder; nothing else was changed.</source>
            <translation>Die Wahl konnte nicht behalten werden: {path} ist nicht beschreibbar ({reason}). Prüf den Datenordner; sonst wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The clause on AI in your contract, if you know it</source>
            <translation>Die Klausel über KI in deinem Vertrag, falls du sie kennst</translation>
        </message>
        <message>
            <source>The clause on the rights you granted, if known</source>
            <translation>Die Klausel über die Rechte, die du eingeräumt hast, falls bekannt</translation>
        </message>
        <message>
            <source>The comments of {file} have no room left: a FLAC block holds 16 megabytes. The file was not changed.</source>
            <translation>In den Kommentaren von {file} ist kein Platz mehr: Ein FLAC-Block fasst 16 Megabyte. Die Datei wurde nicht geändert.</translation>
        </message>
        <message>
            <source>The content was changed after it was signed.</source>
            <translation>Der Inhalt wurde nach dem Signieren geändert.</translation>
        </message>
        <message>
            <source>The date of your contract</source>
            <translation>Das Datum deines Vertrags</translation>
        </message>
        <message>
            <source>The date of your distribution contract</source>
            <translation>Das Datum deines Vertriebsvertrags</translation>
        </message>
        <message>
            <source>The date of your first letter</source>
            <translation>Das Datum deines ersten Briefs</translation>
        </message>
        <message>
            <source>The day for an answer is over.</source>
            <translation>Der Tag für eine Antwort ist vorbei.</translation>
        </message>
        <message>
            <source>The day on which they were seen is not known; read them again.</source>
            <translation>An welchem Tag sie gesehen wurden, ist nicht bekannt; lies sie noch einmal.</translation>
        </message>
        <message>
            <source>The descriptions in {file} are damaged.</source>
            <translation>Die Beschreibungen in {file} sind beschädigt.</translation>
        </message>
        <message>
            <source>The diary is exported to a .csv or .ics file, not to {file}.</source>
            <translation>Das Tagebuch wird als .csv oder .ics ausgegeben, nicht nach {file}.</translation>
        </message>
        <message>
            <source>The digest of the audio of {file} is not known. Nothing was written.</source>
            <translation>Der Prüfwert des Tons von {file} ist nicht bekannt. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>The disk reported an error at {file} ({reason}). The file was not changed. Check the disk before you try again.</source>
            <translation>Die Festplatte meldete bei {file} einen Fehler ({reason}). Die Datei wurde nicht geändert. Prüf die Festplatte, bevor du es noch einmal versuchst.</translation>
        </message>
        <message>
            <source>The distribution agreement decides whether your tracks are licensed for AI. Ask in writing and instruct the distributor (letter type 5).</source>
            <translation>Der Vertriebsvertrag entscheidet, ob deine Tracks für KI lizenziert werden. Frag schriftlich nach und weise den Vertrieb an (Briefart 5).</translation>
        </message>
        <message>
            <source>The dossier update {path} (number {number}) is not newer than what is there. Nothing was changed.</source>
            <translation>Die Dossier-Aktualisierung {path} (Nummer {number}) ist nicht neuer als das, was da ist. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>The dossier update {path} is past its day ({day}). Nothing was changed; ask for a newer one, or check the computer's clock.</source>
            <translation>Die Dossier-Aktualisierung {path} ist über ihren Tag hinaus ({day}). Nichts wurde geändert; besorg eine neuere, oder prüf die Uhr des Rechners.</translation>
        </message>
        <message>
            <source>The dossier update {path} is signed with a key that you do not trust (“{key}”). Nothing was changed; add the key first if you know whose it is.</source>
            <translation>Die Dossier-Aktualisierung {path} ist mit einem Schlüssel signiert, dem du nicht vertraust („{key}“). Nichts wurde geändert; füge den Schlüssel zuerst hinzu, wenn du weißt, wem er gehört.</translation>
        </message>
        <message>
            <source>The extension had to be announced by {day}, within the first month. Nothing was noted down; the answer is overdue.</source>
            <translation>Die Verlängerung hätte bis {day} angekündigt werden müssen, im ersten Monat. Notiert wurde nichts; die Antwort ist überfällig.</translation>
        </message>
        <message>
            <source>The file became shorter while it was read. Nothing was written.</source>
            <translation>Die Datei wurde kürzer, während sie gelesen wurde. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>The file carries no signed Content Credentials (C2PA).</source>
            <translation>Die Datei trägt keine unterschriebenen Content Credentials (C2PA).</translation>
        </message>
        <message>
            <source>The file is again what it was, to the last byte.</source>
            <translation>Die Datei ist wieder, was sie war, bis aufs letzte Byte.</translation>
        </message>
        <message>
            <source>The file is as it was signed, but the certificate has expired since.</source>
            <translation>Die Datei ist, wie sie unterschrieben wurde, aber das Zertifikat ist seither abgelaufen.</translation>
        </message>
        <message>
            <source>The file is exactly what Holdback wrote.</source>
            <translation>Die Datei ist genau das, was Holdback geschrieben hat.</translation>
        </message>
        <message>
            <source>The file is not where it was.</source>
            <translation>Die Datei ist nicht mehr, wo sie war.</translation>
        </message>
        <message>
            <source>The file reserves some uses, or says so only in a sentence for people.</source>
            <translation>Die Datei behält manche Nutzungen vor, oder sie sagt es nur in einem Satz für Menschen.</translation>
        </message>
        <message>
            <source>The file says no.</source>
            <translation>Die Datei sagt nein.</translation>
        </message>
        <message>
            <source>The file says nothing about AI or text and data mining.</source>
            <translation>Die Datei sagt nichts über KI oder Text und Data Mining.</translation>
        </message>
        <message>
            <source>The file says nothing about AI or text and data mining. Holdback looked at {tags} of its tags and at the small files beside it.</source>
            <translation>Die Datei sagt nichts über KI oder Text und Data Mining. Holdback hat {tags} Tags in ihr und die kleinen Dateien daneben angesehen.</translation>
        </message>
        <message>
            <source>The file says nothing about it.</source>
            <translation>Die Datei sagt dazu nichts.</translation>
        </message>
        <message>
            <source>The file says that these uses are allowed.</source>
            <translation>Die Datei sagt, dass diese Nutzungen erlaubt sind.</translation>
        </message>
        <message>
            <source>The file says two things at once. The stricter one counts, but it should be cleared up.</source>
            <translation>Die Datei sagt zweierlei zugleich. Das Strengere gilt, aber es sollte bereinigt werden.</translation>
        </message>
        <message>
            <source>The file says yes.</source>
            <translation>Die Datei sagt ja.</translation>
        </message>
        <message>
            <source>The file says, in a way machines can read, that text and data mining, AI training and generative training are reserved. It states your reservation; it does not block copying.</source>
            <translation>Die Datei sagt auf maschinenlesbare Weise, dass Text und Data Mining, KI-Training und Training generativer KI vorbehalten sind. Sie erklärt deinen Vorbehalt; Kopieren verhindert sie nicht.</translation>
        </message>
        <message>
            <source>The file that Holdback wrote is not there any more.</source>
            <translation>Die Datei, die Holdback schrieb, ist nicht mehr da.</translation>
        </message>
        <message>
            <source>The file was changed after it was signed. What it states still counts.</source>
            <translation>Die Datei wurde nach dem Signieren geändert. Was sie sagt, gilt weiter.</translation>
        </message>
        <message>
            <source>The file “{path}” cannot be read.</source>
            <translation>Die Datei „{path}“ ist nicht lesbar.</translation>
        </message>
        <message>
            <source>The file “{path}” may not be read.</source>
            <translation>Die Datei „{path}“ darf nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The file's structure could not be understood ({reason}). It was not changed. If other programs play it, please report this.</source>
            <translation>Der Aufbau der Datei war nicht zu verstehen ({reason}). Sie wurde nicht geändert. Falls andere Programme sie abspielen, melde das bitte.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be written, and a safe write needs that. Nothing in it was changed.</source>
            <translation>Der Ordner {folder} ist nicht beschreibbar, und das braucht es zum sicheren Schreiben. Nichts darin wurde geändert.</translation>
        </message>
        <message>
            <source>The folder {path} cannot be opened ({reason}). What is known of it stays in the catalogue as it was.</source>
            <translation>Der Ordner {path} lässt sich nicht öffnen ({reason}). Was von ihm bekannt ist, bleibt im Katalog, wie es war.</translation>
        </message>
        <message>
            <source>The folder {path} is empty now: its drive may not be connected. Its tracks stay in the catalogue; take the folder out of the catalogue to drop them.</source>
            <translation>Der Ordner {path} ist jetzt leer: Vielleicht ist sein Laufwerk nicht angeschlossen. Seine Tracks bleiben im Katalog; nimm den Ordner aus dem Katalog, um sie loszuwerden.</translation>
        </message>
        <message>
            <source>The header of {file} is damaged or cut off.</source>
            <translation>Der Kopf von {file} ist beschädigt oder abgeschnitten.</translation>
        </message>
        <message>
            <source>The header of {file} is damaged.</source>
            <translation>Der Kopf von {file} ist beschädigt.</translation>
        </message>
        <message>
            <source>The identity {path} cannot be read ({reason}).</source>
            <translation>Die Identität {path} ist nicht lesbar ({reason}).</translation>
        </message>
        <message>
            <source>The index of {file} (its moov box) is damaged. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>Das Inhaltsverzeichnis von {file} (seine moov-Box) ist beschädigt. Die Datei wurde nicht geändert; eine Begleitdatei kann die Aussage stattdessen tragen.</translation>
        </message>
        <message>
            <source>The key in {file} is not of a kind that C2PA signs with: an elliptic curve (P-256, P-384, P-521), Ed25519, or RSA of 2048 bits or more. Nothing was changed.</source>
            <translation>Der Schlüssel in {file} ist von keiner Art, mit der C2PA signiert: eine elliptische Kurve (P-256, P-384, P-521), Ed25519 oder RSA mit 2048 Bit oder mehr. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>The label {label} may hold the performer's rights. Ask it with letter 6.</source>
            <translation>Das Label {label} hat vielleicht die Rechte des Interpreten. Frag es mit Brief 6.</translation>
        </message>
        <message>
            <source>The last box of {file} is open-ended and larger than 4 gigabytes, so nothing can be put behind it. It was not changed; use a sidecar.</source>
            <translation>Die letzte Box von {file} hat ein offenes Ende und ist größer als 4 Gigabyte; dahinter lässt sich nichts setzen. Sie wurde nicht geändert; nimm eine Begleitdatei.</translation>
        </message>
        <message>
            <source>The layout changed, the wording is the same.</source>
            <translation>Die Gestaltung hat sich geändert, der Wortlaut ist derselbe.</translation>
        </message>
        <message>
            <source>The ledger holds nothing about {file} that could be undone.</source>
            <translation>Das Protokoll enthält nichts über {file}, was sich rückgängig machen ließe.</translation>
        </message>
        <message>
            <source>The letter could not be written to {path} ({reason}). An earlier file there is unchanged. Choose another folder.</source>
            <translation>Der Brief ließ sich nicht nach {path} schreiben ({reason}). Eine frühere Datei dort ist unverändert. Wähle einen anderen Ordner.</translation>
        </message>
        <message>
            <source>The letter names enclosures that you must add yourself: {enclosures}.</source>
            <translation>Der Brief nennt Anlagen, die du selbst hinzufügen musst: {enclosures}.</translation>
        </message>
        <message>
            <source>The letter refuses the use and asks what happened so far.</source>
            <translation>Der Brief lehnt die Nutzung ab und fragt, was bisher geschah.</translation>
        </message>
        <message>
            <source>The letter {type} has no basis in the law of {country} that Holdback knows. It can be written for: {allowed}. Nothing was written.</source>
            <translation>Der Brief {type} hat im Recht von {country}, soweit Holdback es kennt, keine Grundlage. Möglich ist er für: {allowed}. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>The list of keys that you trust, {path}, cannot be read ({reason}). Mend it or take it away; nothing was changed.</source>
            <translation>Die Liste der Schlüssel, denen du vertraust, {path}, ist nicht lesbar ({reason}). Bringe sie in Ordnung oder nimm sie weg; nichts wurde geändert.</translation>
        </message>
        <message>
            <source>The manifest cannot be checked ({reason}).</source>
            <translation>Das Manifest lässt sich nicht prüfen ({reason}).</translation>
        </message>
        <message>
            <source>The manifest file beside the track does not hold a manifest.</source>
            <translation>Die Manifestdatei neben dem Track enthält kein Manifest.</translation>
        </message>
        <message>
            <source>The manifest file beside the track is far too large to be one.</source>
            <translation>Die Manifestdatei neben dem Track ist viel zu groß, um eine zu sein.</translation>
        </message>
        <message>
            <source>The manifest is far larger than a real one; it was not read.</source>
            <translation>Das Manifest ist weit größer als ein echtes; es wurde nicht gelesen.</translation>
        </message>
        <message>
            <source>The manifest is not in the signed copy.</source>
            <translation>Das Manifest steht nicht in der unterschriebenen Kopie.</translation>
        </message>
        <message>
            <source>The manifest itself was changed after it was signed, or is damaged ({codes}).</source>
            <translation>Das Manifest selbst wurde nach dem Signieren geändert oder ist beschädigt ({codes}).</translation>
        </message>
        <message>
            <source>The manifest lies on a server, and Holdback does not go online to read it.</source>
            <translation>Das Manifest liegt auf einem Server, und Holdback geht nicht online, um es zu lesen.</translation>
        </message>
        <message>
            <source>The metadata blocks of {file} are damaged: one runs past its place.</source>
            <translation>Die Metadatenblöcke von {file} sind beschädigt: Einer reicht über seinen Platz hinaus.</translation>
        </message>
        <message>
            <source>The name of {url} was not found. Is there a network? ({reason})</source>
            <translation>Der Name von {url} wurde nicht gefunden. Besteht eine Netzverbindung? ({reason})</translation>
        </message>
        <message>
            <source>The name or address of your account</source>
            <translation>Name oder Adresse deines Kontos</translation>
        </message>
        <message>
            <source>The name or number of your account</source>
            <translation>Name oder Nummer deines Kontos</translation>
        </message>
        <message>
            <source>The newest evidence is older than 90 days, or of unknown date. Check the terms now.</source>
            <translation>Der jüngste Beleg ist über 90 Tage alt oder ohne Datum. Prüf die Bedingungen jetzt.</translation>
        </message>
        <message>
            <source>The owner, permissions or extended attributes of {file} cannot be kept in a new file ({reason}), so it was not changed.</source>
            <translation>Besitzer, Rechte oder erweiterte Attribute von {file} lassen sich in einer neuen Datei nicht erhalten ({reason}); darum wurde sie nicht geändert.</translation>
        </message>
        <message>
            <source>The part of Holdback that checks C2PA manifests cannot be loaded here.</source>
            <translation>Der Teil von Holdback, der C2PA-Manifeste prüft, lässt sich hier nicht laden.</translation>
        </message>
        <message>
            <source>The passphrase must have at least eight characters. Nothing was written.</source>
            <translation>Die Passphrase muss mindestens acht Zeichen haben. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>The platform may train AI on publicly available data, not on uploads as such.</source>
            <translation>Die Plattform darf KI mit öffentlich zugänglichen Daten trainieren, mit Uploads als solchen nicht.</translation>
        </message>
        <message>
            <source>The platform may train AI on this unless you object or switch it off.</source>
            <translation>Die Plattform darf damit KI trainieren, wenn du nicht widersprichst oder es abschaltest.</translation>
        </message>
        <message>
            <source>The platform may train AI on this, and the text names no way out.</source>
            <translation>Die Plattform darf damit KI trainieren, und der Text nennt keinen Ausweg.</translation>
        </message>
        <message>
            <source>The platform may train machine learning on this; generative AI is not named.</source>
            <translation>Die Plattform darf damit maschinelles Lernen trainieren; generative KI ist nicht genannt.</translation>
        </message>
        <message>
            <source>The platform says that it cannot keep others from collecting what is public.</source>
            <translation>Die Plattform sagt, dass sie andere nicht daran hindern kann, Öffentliches zu sammeln.</translation>
        </message>
        <message>
            <source>The platform says that it does not train AI on this.</source>
            <translation>Die Plattform sagt, dass sie damit keine KI trainiert.</translation>
        </message>
        <message>
            <source>The platform says that it trains AI on this only with your consent.</source>
            <translation>Die Plattform sagt, dass sie damit KI nur mit deiner Zustimmung trainiert.</translation>
        </message>
        <message>
            <source>The platform uses and develops AI; training on uploads is not spelt out.</source>
            <translation>Die Plattform nutzt und entwickelt KI; Training mit Uploads ist nicht ausgesprochen.</translation>
        </message>
        <message>
            <source>The private key in {file} cannot be opened: it is missing, or the passphrase is wrong. Nothing was changed.</source>
            <translation>Der private Schlüssel in {file} lässt sich nicht öffnen: Er fehlt, oder die Passphrase ist falsch. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>The private key in {file} does not belong to its first certificate. Nothing was changed.</source>
            <translation>Der private Schlüssel in {file} gehört nicht zu ihrem ersten Zertifikat. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>The profile names no website. Write its address under [artist] as website = "https://…"; nothing was written.</source>
            <translation>Das Profil nennt keine Website. Schreib ihre Adresse unter [artist] als website = "https://…"; nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>The profile {name} names no collecting society. Add the society to the profile to write to it.</source>
            <translation>Das Profil {name} nennt keine Verwertungsgesellschaft. Trag sie im Profil ein, um ihr zu schreiben.</translation>
        </message>
        <message>
            <source>The profile {path} cannot be read ({reason}).</source>
            <translation>Das Profil {path} ist nicht lesbar ({reason}).</translation>
        </message>
        <message>
            <source>The profile {path} could not be saved ({reason}). The former one is unchanged.</source>
            <translation>Das Profil {path} ließ sich nicht sichern ({reason}). Das frühere ist unverändert.</translation>
        </message>
        <message>
            <source>The profile {path} is not a UTF-8 text file. Save it as UTF-8 and try again.</source>
            <translation>Das Profil {path} ist keine Textdatei in UTF-8. Sichere es als UTF-8 und versuch es noch einmal.</translation>
        </message>
        <message>
            <source>The promise speaks of machine learning; generative AI is not named in it.</source>
            <translation>Das Versprechen spricht von maschinellem Lernen; generative KI nennt es nicht.</translation>
        </message>
        <message>
            <source>The promise speaks of models of others only; the platform's own are left open.</source>
            <translation>Das Versprechen spricht nur von Modellen anderer; die eigenen der Plattform lässt es offen.</translation>
        </message>
        <message>
            <source>The publisher {publisher} may hold the author's rights. Ask it with letter 6.</source>
            <translation>Der Verlag {publisher} hat vielleicht die Rechte des Urhebers. Frag ihn mit Brief 6.</translation>
        </message>
        <message>
            <source>The recording belongs to you.</source>
            <translation>Die Aufnahme gehört dir.</translation>
        </message>
        <message>
            <source>The reference of your first letter</source>
            <translation>Das Zeichen deines ersten Briefs</translation>
        </message>
        <message>
            <source>The reservation written into a copy of {file} could not be read back ({dimension}), so the file was not changed.</source>
            <translation>Der Vorbehalt, der in eine Kopie von {file} geschrieben wurde, ließ sich nicht zurücklesen ({dimension}); darum wurde die Datei nicht geändert.</translation>
        </message>
        <message>
            <source>The reviewer noted: {note}</source>
            <translation>Beim Prüfen wurde vermerkt: {note}</translation>
        </message>
        <message>
            <source>The rules forbid users to train AI on what is on the platform.</source>
            <translation>Die Regeln verbieten den Nutzern, KI mit dem zu trainieren, was auf der Plattform liegt.</translation>
        </message>
        <message>
            <source>The same file is to be edited twice. Nothing was changed.</source>
            <translation>Dieselbe Datei soll zweimal bearbeitet werden. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>The samples cannot be copied to {path} ({reason}). Choose another folder.</source>
            <translation>Die Beispiele lassen sich nicht nach {path} kopieren ({reason}). Wähle einen anderen Ordner.</translation>
        </message>
        <message>
            <source>The saved page “{name}” holds no text.</source>
            <translation>Die gesicherte Seite „{name}“ enthält keinen Text.</translation>
        </message>
        <message>
            <source>The seal inside {file} cannot be renewed ({reason}), so the file was not changed.</source>
            <translation>Das Siegel in {file} lässt sich nicht erneuern ({reason}); darum wurde die Datei nicht geändert.</translation>
        </message>
        <message>
            <source>The seal was broken by a later edit. The statements are still there, and still count, but unsealed ({codes}).</source>
            <translation>Das Siegel wurde durch eine spätere Änderung gebrochen. Die Aussagen sind noch da und gelten weiter, aber unversiegelt ({codes}).</translation>
        </message>
        <message>
            <source>The seal was made by {signer}.</source>
            <translation>Das Siegel stammt von {signer}.</translation>
        </message>
        <message>
            <source>The sender holds no right in this work that this letter could speak for.</source>
            <translation>Der Absender hat an diesem Werk kein Recht, für das dieser Brief sprechen könnte.</translation>
        </message>
        <message>
            <source>The server answered with status {status}.</source>
            <translation>Der Server antwortete mit Status {status}.</translation>
        </message>
        <message>
            <source>The server of {url} answered unexpectedly ({status}). Nothing was compared.</source>
            <translation>Der Server von {url} antwortete unerwartet ({status}). Verglichen wurde nichts.</translation>
        </message>
        <message>
            <source>The server of {url} asks us to wait ({status}). It was not checked; the last good text stays.</source>
            <translation>Der Server von {url} bittet uns zu warten ({status}). Geprüft wurde nicht; der letzte gute Text bleibt.</translation>
        </message>
        <message>
            <source>The server of {url} has a fault ({status}). Try again later; nothing was compared.</source>
            <translation>Der Server von {url} hat einen Fehler ({status}). Versuch es später noch einmal; verglichen wurde nichts.</translation>
        </message>
        <message>
            <source>The server of {url} would not let Holdback read the page ({status}). Nothing was compared.</source>
            <translation>Der Server von {url} ließ Holdback die Seite nicht lesen ({status}). Verglichen wurde nichts.</translation>
        </message>
        <message>
            <source>The service forbids its users to do it. That is a rule on paper for others; it does not stop crawlers and says nothing about the service itself.</source>
            <translation>Der Dienst verbietet es seinen Nutzern. Das ist eine Regel auf dem Papier für andere; sie hält keine Crawler auf und sagt nichts über den Dienst selbst.</translation>
        </message>
        <message>
            <source>The setting {name} names a file that cannot be used ({reason}). Nothing was sent.</source>
            <translation>Die Einstellung {name} nennt eine Datei, die nicht brauchbar ist ({reason}). Nichts wurde verschickt.</translation>
        </message>
        <message>
            <source>The sidecar that lies there cannot be read ({reason}), so it was not replaced. Move it away if it is not needed, and try again.</source>
            <translation>Die Begleitdatei, die dort liegt, ist nicht lesbar ({reason}) und wurde darum nicht ersetzt. Leg sie weg, wenn sie nicht gebraucht wird, und versuch es noch einmal.</translation>
        </message>
        <message>
            <source>The sidecar was already gone; only the record was brought up to date.</source>
            <translation>Die Begleitdatei war schon weg; nur der Eintrag wurde nachgetragen.</translation>
        </message>
        <message>
            <source>The sidecar {file} cannot be read ({reason}).</source>
            <translation>Die Begleitdatei {file} ist nicht lesbar ({reason}).</translation>
        </message>
        <message>
            <source>The sidecar {file} is far too large to be one. Nothing was changed.</source>
            <translation>Die Begleitdatei {file} ist viel zu groß, um eine zu sein. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>The signature does not fit.</source>
            <translation>Die Signatur passt nicht.</translation>
        </message>
        <message>
            <source>The signature holds, but nobody known to Holdback vouches for the signer.</source>
            <translation>Die Unterschrift hält, aber niemand, den Holdback kennt, bürgt für den Unterzeichner.</translation>
        </message>
        <message>
            <source>The signature inside the file does not hold ({state}).</source>
            <translation>Die Unterschrift in der Datei hält nicht ({state}).</translation>
        </message>
        <message>
            <source>The signature of the dossier update {path} is wrong: it was damaged or changed. Nothing was changed here.</source>
            <translation>Die Unterschrift der Dossier-Aktualisierung {path} ist falsch: Sie wurde beschädigt oder verändert. Hier wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The signature of the list does not hold.</source>
            <translation>Die Signatur der Liste hält nicht.</translation>
        </message>
        <message>
            <source>The signer's certificate is not in it.</source>
            <translation>Das Zertifikat des Unterzeichners ist nicht dabei.</translation>
        </message>
        <message>
            <source>The signer's certificate was not valid at that time.</source>
            <translation>Das Zertifikat des Unterzeichners galt zu dieser Zeit nicht.</translation>
        </message>
        <message>
            <source>The site kit cannot be written to {path} ({reason}). Choose another folder.</source>
            <translation>Der Website-Satz lässt sich nicht nach {path} schreiben ({reason}). Wähle einen anderen Ordner.</translation>
        </message>
        <message>
            <source>The sound would have to move beyond 4 gigabytes, which this file's tables cannot express. Nothing was changed; a sidecar can carry the statement.</source>
            <translation>Der Ton müsste über 4 Gigabyte hinaus verschoben werden, was die Tabellen dieser Datei nicht ausdrücken können. Nichts wurde geändert; eine Begleitdatei kann die Aussage tragen.</translation>
        </message>
        <message>
            <source>The state of the AI setting in your account</source>
            <translation>Der Stand der KI-Einstellung in deinem Konto</translation>
        </message>
        <message>
            <source>The system does not let Holdback write {file} ({reason}). It was not changed. Check the permissions of the file and of its folder.</source>
            <translation>Das System lässt Holdback {file} nicht schreiben ({reason}). Die Datei wurde nicht geändert. Prüf die Rechte der Datei und ihres Ordners.</translation>
        </message>
        <message>
            <source>The system's keyring does not answer. Nothing was kept. Unlock it and try again.</source>
            <translation>Der Schlüsselbund des Systems antwortet nicht. Nichts wurde aufbewahrt. Entsperre ihn und versuch es noch einmal.</translation>
        </message>
        <message>
            <source>The system's keyring refused ({reason}). Nothing was kept. Unlock it and try again.</source>
            <translation>Der Schlüsselbund des Systems hat abgelehnt ({reason}). Nichts wurde aufbewahrt. Entsperre ihn und versuch es noch einmal.</translation>
        </message>
        <message>
            <source>The table is written as .csv or .html, not as {file}.</source>
            <translation>Die Tabelle wird als .csv oder .html geschrieben, nicht als {file}.</translation>
        </message>
        <message>
            <source>The terms let others train AI with uploads and name no way out.</source>
            <translation>Die Bedingungen lassen andere mit Uploads KI trainieren und nennen keinen Ausweg.</translation>
        </message>
        <message>
            <source>The terms let others train AI with uploads unless you object.</source>
            <translation>Die Bedingungen lassen andere mit Uploads KI trainieren, wenn du nicht widersprichst.</translation>
        </message>
        <message>
            <source>The terms let the service pass uploads or their licence on for AI unless you object.</source>
            <translation>Die Bedingungen lassen den Dienst Uploads oder deren Lizenz für KI weitergeben, wenn du nicht widersprichst.</translation>
        </message>
        <message>
            <source>The terms let the service pass uploads or their licence on for AI.</source>
            <translation>Die Bedingungen lassen den Dienst Uploads oder deren Lizenz für KI weitergeben.</translation>
        </message>
        <message>
            <source>The terms let the service train generative AI with uploads and name no way out.</source>
            <translation>Die Bedingungen lassen den Dienst mit Uploads generative KI trainieren und nennen keinen Ausweg.</translation>
        </message>
        <message>
            <source>The terms let the service train generative AI with uploads unless you object.</source>
            <translation>Die Bedingungen lassen den Dienst mit Uploads generative KI trainieren, wenn du nicht widersprichst.</translation>
        </message>
        <message>
            <source>The terms let the service use uploads for other machine learning unless you object.</source>
            <translation>Die Bedingungen lassen den Dienst Uploads für anderes maschinelles Lernen nutzen, wenn du nicht widersprichst.</translation>
        </message>
        <message>
            <source>The terms let the service use uploads for other machine learning.</source>
            <translation>Die Bedingungen lassen den Dienst Uploads für anderes maschinelles Lernen nutzen.</translation>
        </message>
        <message>
            <source>The terms say nothing of generative AI. Silent is not safe: a general licence may still be argued to cover it.</source>
            <translation>Die Bedingungen sagen nichts über generative KI. Schweigen ist keine Sicherheit: Eine allgemeine Lizenz lässt sich vielleicht darauf erstrecken.</translation>
        </message>
        <message>
            <source>The terms say nothing of training by others.</source>
            <translation>Die Bedingungen sagen nichts über Training durch andere.</translation>
        </message>
        <message>
            <source>The text allows or announces it and names no way out.</source>
            <translation>Der Text erlaubt es oder kündigt es an und nennt keinen Ausweg.</translation>
        </message>
        <message>
            <source>The text changed; what it says about AI did not.</source>
            <translation>Der Text hat sich geändert; was er über KI sagt, nicht.</translation>
        </message>
        <message>
            <source>The text does not let others train AI on this.</source>
            <translation>Der Text lässt andere damit keine KI trainieren.</translation>
        </message>
        <message>
            <source>The text rules it out. That is a promise or a rule on paper: it does not stop copying.</source>
            <translation>Der Text schließt es aus. Das ist ein Versprechen oder eine Regel auf Papier: Kopieren verhindert sie nicht.</translation>
        </message>
        <message>
            <source>The text rules training out, but with exceptions that leave it open.</source>
            <translation>Der Text schließt Training aus, aber mit Ausnahmen, die es offen lassen.</translation>
        </message>
        <message>
            <source>The text was read and says nothing about it. Silent is not safe: a general licence may still be argued to cover it.</source>
            <translation>Der Text wurde gelesen und sagt dazu nichts. Schweigen ist keine Sicherheit: Eine allgemeine Lizenz lässt sich vielleicht darauf erstrecken.</translation>
        </message>
        <message>
            <source>The timestamp authority answered with status {status}. Nothing was timestamped.</source>
            <translation>Die Zeitstempel-Stelle antwortete mit Status {status}. Es gibt keinen Zeitstempel.</translation>
        </message>
        <message>
            <source>The timestamp does not hold.</source>
            <translation>Der Zeitstempel hält nicht.</translation>
        </message>
        <message>
            <source>The timestamp holds, but nobody known to Holdback vouches for its authority ({name}). Add its root certificate to the trusted ones if you know it.</source>
            <translation>Der Zeitstempel hält, aber niemand, den Holdback kennt, bürgt für seine Stelle ({name}). Füge ihr Stammzertifikat den vertrauten hinzu, wenn du sie kennst.</translation>
        </message>
        <message>
            <source>The title of your contract</source>
            <translation>Der Titel deines Vertrags</translation>
        </message>
        <message>
            <source>The track could not be signed ({reason}). The file was not changed.</source>
            <translation>Der Track ließ sich nicht unterschreiben ({reason}). Die Datei wurde nicht geändert.</translation>
        </message>
        <message>
            <source>The track is written, but {file} beside it is not: {reason}</source>
            <translation>Der Track ist geschrieben, {file} daneben aber nicht: {reason}</translation>
        </message>
        <message>
            <source>The two passphrases differ. Nothing was written.</source>
            <translation>Die zwei Passphrasen sind verschieden. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>The type of your first letter</source>
            <translation>Die Art deines ersten Briefs</translation>
        </message>
        <message>
            <source>The window cannot be opened: {reason}. Run `python3 installers/dev.py run`, which sees to the missing system packages.</source>
            <translation>Das Fenster lässt sich nicht öffnen: {reason}. Starte `python3 installers/dev.py run`, das sich um fehlende Systempakete kümmert.</translation>
        </message>
        <message>
            <source>The words are: {words}</source>
            <translation>Die Worte lauten: {words}</translation>
        </message>
        <message>
            <source>Then let Holdback check your site: it says what is missing.</source>
            <translation>Lass dann Holdback deine Website prüfen: Es sagt, was fehlt.</translation>
        </message>
        <message>
            <source>There are no letters in the language {code}. Known are: {known}. Nothing was written.</source>
            <translation>In der Sprache {code} gibt es keine Briefe. Es gibt: {known}. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>There is no added certificate with the fingerprint {fingerprint}. Nothing was changed.</source>
            <translation>Es gibt kein hinzugefügtes Zertifikat mit dem Fingerabdruck {fingerprint}. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>There is no batch {number}. Nothing was changed.</source>
            <translation>Es gibt keinen Durchgang {number}. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>There is no file at {file}.</source>
            <translation>An der Stelle {file} ist keine Datei.</translation>
        </message>
        <message>
            <source>There is no file or folder {path}.</source>
            <translation>Es gibt keine Datei und keinen Ordner {path}.</translation>
        </message>
        <message>
            <source>There is no file “{path}”.</source>
            <translation>Es gibt keine Datei „{path}“.</translation>
        </message>
        <message>
            <source>There is no folder {folder}. Nothing was written.</source>
            <translation>Es gibt keinen Ordner {folder}. Es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>There is no identity at {path}.</source>
            <translation>An der Stelle {path} ist keine Identität.</translation>
        </message>
        <message>
            <source>There is no jurisdiction {name}. Known are: {known}. Nothing was written.</source>
            <translation>Es gibt keine Rechtsordnung {name}. Es gibt: {known}. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>There is no letter type {name}. The types are: {types}. Nothing was written.</source>
            <translation>Es gibt keine Briefart {name}. Die Arten sind: {types}. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>There is no letter {number} in the diary. Nothing was changed.</source>
            <translation>Im Tagebuch gibt es keinen Brief {number}. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>There is no page at {url} any more ({status}). That says nothing about the terms: look for their new address.</source>
            <translation>Unter {url} ist keine Seite mehr ({status}). Über die Bedingungen sagt das nichts: Such ihre neue Adresse.</translation>
        </message>
        <message>
            <source>There is no platform “{id}” in the dossier. Did you mean: {near}? “holdback platforms” lists all.</source>
            <translation>Im Dossier gibt es keine Plattform „{id}“. Meintest du: {near}? „holdback platforms“ zählt alle auf.</translation>
        </message>
        <message>
            <source>There is no platform “{id}” in the dossier. “holdback platforms” lists all.</source>
            <translation>Im Dossier gibt es keine Plattform „{id}“. „holdback platforms“ zählt alle auf.</translation>
        </message>
        <message>
            <source>There is no profile at {path}.</source>
            <translation>An der Stelle {path} ist kein Profil.</translation>
        </message>
        <message>
            <source>There is no profile for this folder. Choose one; nothing was written.</source>
            <translation>Für diesen Ordner gibt es kein Profil. Wähle eines; nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>There is no room left for Holdback's own records, without which nothing may be written. No file was changed. Free some space and try again.</source>
            <translation>Für Holdbacks eigene Aufzeichnungen ist kein Platz mehr, und ohne sie darf nichts geschrieben werden. Keine Datei wurde geändert. Mach Platz und versuch es noch einmal.</translation>
        </message>
        <message>
            <source>There is no room left for a safe write of {file} ({reason}). The file was not changed. Free some space and try again.</source>
            <translation>Für ein sicheres Schreiben von {file} ist kein Platz mehr ({reason}). Die Datei wurde nicht geändert. Mach Platz und versuch es noch einmal.</translation>
        </message>
        <message>
            <source>There is no room to keep the catalogue ({path}). What was read so far is kept; make room and scan again. Your music files were not touched.</source>
            <translation>Für den Katalog ({path}) ist kein Platz. Was bisher gelesen wurde, bleibt; mach Platz und lies noch einmal ein. Deine Musikdateien wurden nicht angefasst.</translation>
        </message>
        <message>
            <source>There is no sentence to quote: what counts is that the text does not speak of it.</source>
            <translation>Es gibt keinen Satz, den man zitieren könnte: Es zählt, dass der Text nicht davon spricht.</translation>
        </message>
        <message>
            <source>There is no signing identity yet. Make one under Settings, Signing. Nothing was changed.</source>
            <translation>Es gibt noch keine Signatur-Identität. Lege eine unter Einstellungen, Signieren an. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>There is no signing identity yet. `holdback identity make` makes one.</source>
            <translation>Es gibt noch keine Identität zum Unterschreiben. `holdback identity make` legt eine an.</translation>
        </message>
        <message>
            <source>There is no signing identity yet. `holdback identity make` makes one. Nothing was changed.</source>
            <translation>Es gibt noch keine Identität zum Unterschreiben. `holdback identity make` legt eine an. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>There is no such file, and Holdback has never written one of that name.</source>
            <translation>Diese Datei gibt es nicht, und Holdback hat nie eine dieses Namens geschrieben.</translation>
        </message>
        <message>
            <source>There is no track to put on the list. Nothing was written.</source>
            <translation>Es gibt keinen Track für die Liste. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>There is not enough room to write {file} safely: {wanted} MB are needed for a moment, {free} MB are free. The file was not changed.</source>
            <translation>Um {file} sicher zu schreiben, fehlt Platz: {wanted} MB werden kurz gebraucht, {free} MB sind frei. Die Datei wurde nicht geändert.</translation>
        </message>
        <message>
            <source>There is nothing at this address.</source>
            <translation>Unter dieser Adresse ist nichts.</translation>
        </message>
        <message>
            <source>There is nothing to undo: no written file is left in the ledger.</source>
            <translation>Nichts ist rückgängig zu machen: Im Protokoll ist keine geschriebene Datei mehr.</translation>
        </message>
        <message>
            <source>These headers are missing: {names}.</source>
            <translation>Diese Header fehlen: {names}.</translation>
        </message>
        <message>
            <source>These words bear on the use but do not settle it.</source>
            <translation>Diese Worte berühren die Nutzung, entscheiden sie aber nicht.</translation>
        </message>
        <message>
            <source>They are in force since {date}.</source>
            <translation>Sie gelten seit {date}.</translation>
        </message>
        <message>
            <source>They state the reservation where crawlers look for it.</source>
            <translation>Sie nennen den Vorbehalt dort, wo Crawler danach sehen.</translation>
        </message>
        <message>
            <source>They took two more months</source>
            <translation>Sie nahmen sich zwei Monate mehr</translation>
        </message>
        <message>
            <source>They were seen on {date} ({how}).</source>
            <translation>Gesehen wurden sie am {date} ({how}).</translation>
        </message>
        <message>
            <source>This destroys the private key: nothing can be sealed with it any more, and tracks sealed with it cannot be sealed anew. Export it first if in doubt, then say --yes. Nothing was removed.</source>
            <translation>Das vernichtet den privaten Schlüssel: Mit ihm lässt sich nichts mehr versiegeln, und damit versiegelte Tracks lassen sich nicht neu versiegeln. Im Zweifel exportiere sie vorher, dann sag --yes. Nichts wurde entfernt.</translation>
        </message>
        <message>
            <source>This document has no address that could be kept. Nothing was sent.</source>
            <translation>Dieses Dokument hat keine Adresse, die sich aufbewahren ließe. Nichts wurde verschickt.</translation>
        </message>
        <message>
            <source>This draft cannot be read ({reason}). It was left untouched; draft the letter anew.</source>
            <translation>Dieser Entwurf ist nicht lesbar ({reason}). Er blieb unangetastet; entwirf den Brief neu.</translation>
        </message>
        <message>
            <source>This draft was saved by a newer Holdback. It was left untouched; install the newer version again to open it.</source>
            <translation>Dieser Entwurf wurde von einem neueren Holdback gesichert. Er blieb unangetastet; installiere die neuere Version wieder, um ihn zu öffnen.</translation>
        </message>
        <message>
            <source>This file carries content credentials (C2PA) signed by {signer}, which any change makes invalid. It was left alone; allow breaking the seal if it shall be written.</source>
            <translation>Diese Datei trägt Content Credentials (C2PA), unterschrieben von {signer}; jede Änderung macht sie ungültig. Sie blieb in Ruhe; erlaube, das Siegel zu brechen, wenn sie geschrieben werden soll.</translation>
        </message>
        <message>
            <source>This file carries content credentials (C2PA), which any change makes invalid. It was left alone; allow breaking the seal if it shall be written.</source>
            <translation>Diese Datei trägt Content Credentials (C2PA); jede Änderung macht sie ungültig. Sie blieb in Ruhe; erlaube, das Siegel zu brechen, wenn sie geschrieben werden soll.</translation>
        </message>
        <message>
            <source>This file would change by more than Holdback can remember for an undo. Nothing was changed.</source>
            <translation>An dieser Datei würde sich mehr ändern, als Holdback sich zum Rückgängigmachen merken kann. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>This is longer than {count} characters.</source>
            <translation>Das ist länger als {count} Zeichen.</translation>
        </message>
        <message>
            <source>This is no public key: an Ed25519 key in base64 has 44 letters, digits and signs. Nothing was changed.</source>
            <translation>Das ist kein öffentlicher Schlüssel: Ein Ed25519-Schlüssel in Base64 hat 44 Buchstaben, Ziffern und Zeichen. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>This is the first text that Holdback keeps of this document.</source>
            <translation>Das ist der erste Text, den Holdback von diesem Dokument aufbewahrt.</translation>
        </message>
        <message>
            <source>This is the same file as {other}, dealt with there.</source>
            <translation>Das ist dieselbe Datei wie {other} und wird dort behandelt.</translation>
        </message>
        <message>
            <source>This is what the text says. Whether the service keeps to it nobody can see from outside, and Holdback gives no legal advice.</source>
            <translation>Das sagt der Text. Ob sich der Dienst daran hält, sieht von außen niemand, und Holdback gibt keinen Rechtsrat.</translation>
        </message>
        <message>
            <source>This letter needs a schedule of works, and no tracks were given. Choose files or folders; nothing was written.</source>
            <translation>Dieser Brief braucht eine Werkliste, und es wurden keine Tracks genannt. Wähle Dateien oder Ordner; nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>This letter needs one of these roles: {roles}. The profile {name} holds none of them.</source>
            <translation>Dieser Brief verlangt eine dieser Rollen: {roles}. Das Profil {name} hat keine davon.</translation>
        </message>
        <message>
            <source>This letter reserves text and data mining as a whole, which is more than your profile's policy does.</source>
            <translation>Dieser Brief behält Text und Data Mining im Ganzen vor; das ist mehr als die Vorgabe deines Profils.</translation>
        </message>
        <message>
            <source>This list is general legal knowledge: look the day up before you rely on it.</source>
            <translation>Diese Liste ist allgemeines Rechtswissen: Schlag den Tag nach, bevor du dich darauf verlässt.</translation>
        </message>
        <message>
            <source>This notice needs your full legal name and real contact data. In other letters an agent's or PO box address will do.</source>
            <translation>Diese Meldung braucht deinen vollen bürgerlichen Namen und echte Kontaktdaten. In anderen Briefen genügt die Anschrift einer Agentur oder ein Postfach.</translation>
        </message>
        <message>
            <source>This part is missing. Nothing was changed; install Holdback again.</source>
            <translation>Dieser Teil fehlt. Es wurde nichts geändert; installiere Holdback neu.</translation>
        </message>
        <message>
            <source>This stands in {places}.</source>
            <translation>Das steht so da: {places}.</translation>
        </message>
        <message>
            <source>This system offers no safe place for secrets (found: {found}). Nothing was kept. Install or unlock a keyring, such as GNOME Keyring or KWallet, and try again.</source>
            <translation>Dieses System bietet keinen sicheren Ort für Geheimnisse (gefunden: {found}). Nichts wurde aufbewahrt. Installiere oder entsperre einen Schlüsselbund wie GNOME Keyring oder KWallet und versuch es noch einmal.</translation>
        </message>
        <message>
            <source>This track already says something else about AI and text and data mining ({carrier}: {found}), and you chose to keep what stands there. Nothing is written; choose to add or to replace if the track shall say yours.</source>
            <translation>Dieser Track sagt schon etwas anderes über KI und Text und Data Mining ({carrier}: {found}), und du wolltest behalten, was dort steht. Nichts wird geschrieben; wähle Hinzufügen oder Ersetzen, wenn der Track deines sagen soll.</translation>
        </message>
        <message>
            <source>This track is under a Creative Commons licence ({found}), which a reservation would contradict. Nothing is written unless you decide for this track what becomes of the licence: keep it, add to it, or replace it.</source>
            <translation>Dieser Track steht unter einer Creative-Commons-Lizenz ({found}), der ein Vorbehalt widerspräche. Nichts wird geschrieben, bis du für diesen Track entscheidest, was aus der Lizenz wird: behalten, ergänzen oder ersetzen.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Track number</source>
            <translation>Tracknummer</translation>
        </message>
        <message>
            <source>Training AI is named as an example of what the licence allows.</source>
            <translation>Training von KI ist als Beispiel dessen genannt, was die Lizenz erlaubt.</translation>
        </message>
        <message>
            <source>Training any kind of model with your work.</source>
            <translation>Irgendein Modell mit deinem Werk trainieren.</translation>
        </message>
        <message>
            <source>Training by others</source>
            <translation>Training durch andere</translation>
        </message>
        <message>
            <source>Training by others is made subject to conditions; it is neither licensed nor ruled out.</source>
            <translation>Training durch andere ist an Bedingungen geknüpft; es ist weder lizenziert noch ausgeschlossen.</translation>
        </message>
        <message>
            <source>Training models that make new music, voice, text or pictures.</source>
            <translation>Modelle trainieren, die neue Musik, Stimme, Text oder Bilder erzeugen.</translation>
        </message>
        <message>
            <source>Trains generative AI</source>
            <translation>Trainiert generative KI</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Unverändert</translation>
        </message>
        <message>
            <source>Unclear</source>
            <translation>Unklar</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>Vereinigte Staaten</translation>
        </message>
        <message>
            <source>Unprotected</source>
            <translation>Ungeschützt</translation>
        </message>
        <message>
            <source>Upload robots.txt, ai.txt, license.xml and the folder .well-known to the top folder of your site. Names that begin with a dot are hidden by many programs: make sure that .well-known goes along.</source>
            <translation>Lade robots.txt, ai.txt, license.xml und den Ordner .well-known in den obersten Ordner deiner Website hoch. Namen, die mit einem Punkt beginnen, verbergen viele Programme: Achte darauf, dass .well-known mitkommt.</translation>
        </message>
        <message>
            <source>Upload the TDM policy (tdm-policy.json) so that it answers at the address in it.</source>
            <translation>Lade die TDM-Policy (tdm-policy.json) so hoch, dass sie unter der Adresse darin antwortet.</translation>
        </message>
        <message>
            <source>Upload the folder declaration and link to it from your imprint or footer, or copy its text into a page of yours.</source>
            <translation>Lade den Ordner declaration hoch und verlinke ihn aus Impressum oder Fußzeile, oder kopiere seinen Text auf eine deiner Seiten.</translation>
        </message>
        <message>
            <source>Used unless you act</source>
            <translation>Nutzung, wenn du nichts tust</translation>
        </message>
        <message>
            <source>Users get no right to use what is on the platform in AI systems.</source>
            <translation>Nutzer bekommen kein Recht, das auf der Plattform Liegende in KI-Systemen zu nutzen.</translation>
        </message>
        <message>
            <source>Users may not</source>
            <translation>Nutzern verboten</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Waiting for a second look</source>
            <translation>Wartet auf einen zweiten Blick</translation>
        </message>
        <message>
            <source>Web form</source>
            <translation>Webformular</translation>
        </message>
        <message>
            <source>What platforms' terms say about AI</source>
            <translation>Was die Bedingungen von Plattformen über KI sagen</translation>
        </message>
        <message>
            <source>What stands at {url} does not look like the terms. Open the page; if they were rewritten throughout, save it and let Holdback read the file. Nothing was compared.</source>
            <translation>Was unter {url} steht, sieht nicht nach den Bedingungen aus. Öffne die Seite; falls sie ganz neu geschrieben wurden, sichere sie und lass Holdback die Datei lesen. Verglichen wurde nichts.</translation>
        </message>
        <message>
            <source>What the contract moved to them, only they can reserve or license.</source>
            <translation>Was der Vertrag ihnen übertragen hat, können nur sie vorbehalten oder lizenzieren.</translation>
        </message>
        <message>
            <source>What the text says about AI changed. Look at the finding and decide.</source>
            <translation>Was der Text über KI sagt, hat sich geändert. Sieh dir den Fund an und entscheide.</translation>
        </message>
        <message>
            <source>What this cannot do: it states a will where machines and people can read it. It does not stop anybody from copying the file, and whoever strips the tags strips the statement with them.</source>
            <translation>Was das nicht kann: Es erklärt einen Willen, wo Maschinen und Menschen ihn lesen können. Es hindert niemanden am Kopieren der Datei, und wer die Tags entfernt, entfernt die Erklärung mit ihnen.</translation>
        </message>
        <message>
            <source>What this means: silence reserves nothing. Protecting the file writes your choice into it, after you have seen every change.</source>
            <translation>Was das heißt: Schweigen behält nichts vor. Wenn du die Datei schützt, wird deine Wahl hineingeschrieben, nachdem du jede Änderung gesehen hast.</translation>
        </message>
        <message>
            <source>What was answered so far</source>
            <translation>Was bisher geantwortet wurde</translation>
        </message>
        <message>
            <source>What was written into a copy of {file} could not be read back as intended ({carrier}), so the file was not changed.</source>
            <translation>Was in eine Kopie von {file} geschrieben wurde, ließ sich nicht wie gewollt zurücklesen ({carrier}); darum wurde die Datei nicht geändert.</translation>
        </message>
        <message>
            <source>What you can do, as others report: {way}.</source>
            <translation>Was du tun kannst, wie andere berichten: {way}.</translation>
        </message>
        <message>
            <source>What you can do: {way}.</source>
            <translation>Was du tun kannst: {way}.</translation>
        </message>
        <message>
            <source>What you found: row, address or output, with the date</source>
            <translation>Was du gefunden hast: Zeile, Adresse oder Ausgabe, mit Datum</translation>
        </message>
        <message>
            <source>What you type into AI features is not shared for training.</source>
            <translation>Was du in KI-Funktionen tippst, wird nicht fürs Training weitergegeben.</translation>
        </message>
        <message>
            <source>What {url} sent cannot be read as text. Nothing was compared.</source>
            <translation>Was {url} geschickt hat, lässt sich nicht als Text lesen. Verglichen wurde nichts.</translation>
        </message>
        <message>
            <source>Where {name} is to be written to was last looked up over 90 days ago ({date}). See whether the address still holds before you send the letter.</source>
            <translation>Wohin an {name} zu schreiben ist, wurde zuletzt vor über 90 Tagen nachgesehen ({date}). Sieh nach, ob die Adresse noch stimmt, bevor du den Brief abschickst.</translation>
        </message>
        <message>
            <source>Which document of {service} is it? Say --document with one of: {names}.</source>
            <translation>Welches Dokument von {service} ist es? Nenne mit --document eines davon: {names}.</translation>
        </message>
        <message>
            <source>With the upload you grant a licence that reaches beyond running the service.</source>
            <translation>Mit dem Hochladen gibst du eine Lizenz, die über den Betrieb des Dienstes hinausreicht.</translation>
        </message>
        <message>
            <source>Without it no letter can cite the law that is yours.</source>
            <translation>Ohne es kann kein Brief das Recht nennen, das deines ist.</translation>
        </message>
        <message>
            <source>Words bear on it but do not settle it.</source>
            <translation>Worte berühren es, entscheiden es aber nicht.</translation>
        </message>
        <message>
            <source>Works are tagged against AI use by default; others may use them only with your consent.</source>
            <translation>Werke werden von vornherein gegen KI-Nutzung gekennzeichnet; andere dürfen sie nur mit deiner Zustimmung nutzen.</translation>
        </message>
        <message>
            <source>Write about the works that you found</source>
            <translation>Schreib wegen der Werke, die du gefunden hast</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Geschrieben</translation>
        </message>
        <message>
            <source>Written and read back; the audio is the same, bit by bit.</source>
            <translation>Geschrieben und zurückgelesen; der Ton ist derselbe, Bit für Bit.</translation>
        </message>
        <message>
            <source>Written, but not noted down as sent.</source>
            <translation>Geschrieben, aber nicht als verschickt notiert.</translation>
        </message>
        <message>
            <source>You added no key named “{name}”. Nothing was changed.</source>
            <translation>Du hast keinen Schlüssel namens „{name}“ hinzugefügt. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>You are a member of {society}. This letter speaks only for recordings and performances; ask the society about the works with letter 8.</source>
            <translation>Du bist Mitglied der {society}. Dieser Brief spricht nur für Aufnahmen und Darbietungen; nach den Werken frag die Gesellschaft mit Brief 8.</translation>
        </message>
        <message>
            <source>You can object</source>
            <translation>Abwählbar</translation>
        </message>
        <message>
            <source>You have an entry “{id}” of your own already. It was not changed; say that it is to be replaced, or move it away.</source>
            <translation>Du hast schon einen eigenen Eintrag „{id}“. Er wurde nicht geändert; sag, dass er ersetzt werden soll, oder leg ihn weg.</translation>
        </message>
        <message>
            <source>You run the label that holds the recordings.</source>
            <translation>Du führst das Label, dem die Aufnahmen gehören.</translation>
        </message>
        <message>
            <source>You say expressly that these uses are allowed.</source>
            <translation>Du sagst ausdrücklich, dass diese Nutzungen erlaubt sind.</translation>
        </message>
        <message>
            <source>You sing or play on the recording.</source>
            <translation>Du singst oder spielst auf der Aufnahme.</translation>
        </message>
        <message>
            <source>You stopped before this letter was written.</source>
            <translation>Du hast angehalten, bevor dieser Brief geschrieben wurde.</translation>
        </message>
        <message>
            <source>You write for somebody else, with their authority.</source>
            <translation>Du schreibst für jemand anderen, mit dessen Vollmacht.</translation>
        </message>
        <message>
            <source>You wrote the music or the words.</source>
            <translation>Du hast die Musik oder den Text geschrieben.</translation>
        </message>
        <message>
            <source>Your full legal name as signature</source>
            <translation>Dein voller bürgerlicher Name als Unterschrift</translation>
        </message>
        <message>
            <source>Your member number</source>
            <translation>Deine Mitgliedsnummer</translation>
        </message>
        <message>
            <source>Your own words claim {claim}: “{excerpt}”. That can be wrong or risky; reword it or be sure of it. Nothing was changed.</source>
            <translation>Deine eigenen Worte behaupten {claim}: „{excerpt}“. Das kann falsch oder riskant sein; formuliere es um oder sei dir sicher. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Your particular situation: why this processing affects you</source>
            <translation>Deine besondere Situation: warum dich diese Verarbeitung betrifft</translation>
        </message>
        <message>
            <source>Your profile names the label {label}. If your contract gave it exclusive rights, only the label can declare them: check the contract, or write letter 6 first.</source>
            <translation>Dein Profil nennt das Label {label}. Gab ihm dein Vertrag ausschließliche Rechte, kann nur das Label sie erklären: Sieh in den Vertrag, oder schreib zuerst Brief 6.</translation>
        </message>
        <message>
            <source>Your profile's policy allows AI uses, but this letter reserves rights against them. Change one of the two before you send it.</source>
            <translation>Die Vorgabe deines Profils erlaubt KI-Nutzungen, dieser Brief aber behält Rechte dagegen vor. Ändere eines von beiden, bevor du ihn verschickst.</translation>
        </message>
        <message>
            <source>Your robots.txt has rules of its own for {names}. They were left as they are; look at them yourself.</source>
            <translation>Deine robots.txt hat eigene Regeln für {names}. Sie blieben, wie sie waren; sieh sie dir selbst an.</translation>
        </message>
        <message>
            <source>Your usage terms name a Creative Commons licence. It cannot be withdrawn for copies already taken; leave such tracks out of this letter.</source>
            <translation>Deine Nutzungsbedingungen nennen eine Creative-Commons-Lizenz. Für schon genommene Kopien lässt sie sich nicht zurückziehen; lass solche Tracks aus diesem Brief weg.</translation>
        </message>
        <message>
            <source>Your works were found in a data set or an output</source>
            <translation>Deine Werke wurden in einem Datensatz oder einer Ausgabe gefunden</translation>
        </message>
        <message>
            <source>a page saved by you</source>
            <translation>eine von dir gesicherte Seite</translation>
        </message>
        <message>
            <source>a period in law for answering outside data protection</source>
            <translation>eine gesetzliche Antwortfrist außerhalb des Datenschutzes</translation>
        </message>
        <message>
            <source>a platform's legal or support contact</source>
            <translation>die Rechtsabteilung oder den Support einer Plattform</translation>
        </message>
        <message>
            <source>a right from the NO FAKES bill or the ELVIS Act</source>
            <translation>ein Recht aus dem Entwurf des NO FAKES Act oder dem ELVIS Act</translation>
        </message>
        <message>
            <source>a right to opt out in a country whose law has none</source>
            <translation>ein Widerspruchsrecht in einem Land, dessen Recht keines kennt</translation>
        </message>
        <message>
            <source>a statement under penalty of perjury that was not confirmed</source>
            <translation>eine unbestätigte Erklärung unter Strafandrohung für Falschaussage</translation>
        </message>
        <message>
            <source>a takedown of hosted copies because of training</source>
            <translation>die Löschung gehosteter Kopien wegen Trainings</translation>
        </message>
        <message>
            <source>a threat, a penalty, a cost or the form of a formal warning</source>
            <translation>eine Drohung, eine Strafe, Kosten oder die Form einer Abmahnung</translation>
        </message>
        <message>
            <source>added to the file .htaccess in the top folder (Apache)</source>
            <translation>in der Datei .htaccess im obersten Ordner ergänzen (Apache)</translation>
        </message>
        <message>
            <source>added to your site's block in the Caddyfile</source>
            <translation>im Block deiner Site in der Caddyfile ergänzen</translation>
        </message>
        <message>
            <source>all rights in tracks under a Creative Commons licence</source>
            <translation>alle Rechte an Tracks unter einer Creative-Commons-Lizenz</translation>
        </message>
        <message>
            <source>an AI developer or the host of a data set</source>
            <translation>einen KI-Entwickler oder den Hoster eines Datensatzes</translation>
        </message>
        <message>
            <source>an AI developer's legal or copyright contact</source>
            <translation>die Rechts- oder Urheberrechtsstelle eines KI-Entwicklers</translation>
        </message>
        <message>
            <source>an archived copy of the terms</source>
            <translation>eine archivierte Fassung der Bedingungen</translation>
        </message>
        <message>
            <source>an archived copy without a date</source>
            <translation>eine archivierte Fassung ohne Datum</translation>
        </message>
        <message>
            <source>an id has small letters, digits and _ only</source>
            <translation>ein Kürzel hat nur Kleinbuchstaben, Ziffern und _</translation>
        </message>
        <message>
            <source>any page of your site</source>
            <translation>jede Seite deiner Site</translation>
        </message>
        <message>
            <source>authority or exclusive ownership that the roles do not show</source>
            <translation>Vollmacht oder Alleineigentum, die aus den Rollen nicht hervorgehen</translation>
        </message>
        <message>
            <source>between &lt;head&gt; and &lt;/head&gt; of every page</source>
            <translation>zwischen &lt;head&gt; und &lt;/head&gt; jeder Seite</translation>
        </message>
        <message>
            <source>cannot be read ({reason})</source>
            <translation>nicht lesbar ({reason})</translation>
        </message>
        <message>
            <source>datadiligence, an open reader of opt-outs, obeys TDM-Reservation and X-Robots-Tag (version 0.1.7, tried 2026-11). Content-Usage is an IETF draft, not a standard yet.</source>
            <translation>datadiligence, ein offener Leser von Widersprüchen, befolgt TDM-Reservation und X-Robots-Tag (Version 0.1.7, erprobt 2026-11). Content-Usage ist ein IETF-Entwurf, noch kein Standard.</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>has {length} characters; a quote has {shortest} to {longest}</source>
            <translation>hat {length} Zeichen; ein Zitat hat {shortest} bis {longest}</translation>
        </message>
        <message>
            <source>holds control characters</source>
            <translation>enthält Steuerzeichen</translation>
        </message>
        <message>
            <source>included in the server block of nginx</source>
            <translation>im Serverblock von nginx einbinden</translation>
        </message>
        <message>
            <source>is longer than {longest} characters</source>
            <translation>ist länger als {longest} Zeichen</translation>
        </message>
        <message>
            <source>is not valid TOML ({reason})</source>
            <translation>ist kein gültiges TOML ({reason})</translation>
        </message>
        <message>
            <source>is older than the newest evidence date of the clauses</source>
            <translation>ist älter als der jüngste Beleg der Klauseln</translation>
        </message>
        <message>
            <source>it does not hold</source>
            <translation>es hält nicht</translation>
        </message>
        <message>
            <source>nginx</source>
            <translation>nginx</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>no date is known</source>
            <translation>kein Datum bekannt</translation>
        </message>
        <message>
            <source>not there; Holdback does not need it</source>
            <translation>nicht da; Holdback braucht es nicht</translation>
        </message>
        <message>
            <source>past scraping by the addressee, without evidence</source>
            <translation>früheres Abgreifen durch den Empfänger, ohne Beleg</translation>
        </message>
        <message>
            <source>quote</source>
            <translation>Zitat</translation>
        </message>
        <message>
            <source>quoted by others, the terms were not read</source>
            <translation>von anderen zitiert, die Bedingungen wurden nicht gelesen</translation>
        </message>
        <message>
            <source>rights that a society holds, or that a society's reservation covers recordings</source>
            <translation>Rechte, die eine Gesellschaft hält, oder dass deren Vorbehalt Aufnahmen deckt</translation>
        </message>
        <message>
            <source>robots.txt only counts at the top of the address: on a page like name.github.io/project it is not read. A domain of your own solves that.</source>
            <translation>robots.txt zählt nur ganz oben in der Adresse: Auf einer Seite wie name.github.io/projekt wird sie nicht gelesen. Eine eigene Domain löst das.</translation>
        </message>
        <message>
            <source>seen on</source>
            <translation>gesehen am</translation>
        </message>
        <message>
            <source>should be [[{key}]] tables</source>
            <translation>sollten Tabellen [[{key}]] sein</translation>
        </message>
        <message>
            <source>should be a list of texts</source>
            <translation>sollte eine Liste von Texten sein</translation>
        </message>
        <message>
            <source>should be a table</source>
            <translation>sollte eine Tabelle sein</translation>
        </message>
        <message>
            <source>should be text in quotes</source>
            <translation>sollte Text in Anführungszeichen sein</translation>
        </message>
        <message>
            <source>should be true or false</source>
            <translation>sollte true oder false sein</translation>
        </message>
        <message>
            <source>should not be empty</source>
            <translation>sollte nicht leer sein</translation>
        </message>
        <message>
            <source>so that it answers at {address}</source>
            <translation>sodass sie unter {address} antwortet</translation>
        </message>
        <message>
            <source>sound, {place}</source>
            <translation>in Ordnung, {place}</translation>
        </message>
        <message>
            <source>stale</source>
            <translation>veraltet</translation>
        </message>
        <message>
            <source>statutory damages or other sums</source>
            <translation>pauschalen Schadensersatz oder andere Summen</translation>
        </message>
        <message>
            <source>that a letter is court-proof or approved by a lawyer</source>
            <translation>dass ein Brief gerichtsfest oder von einem Anwalt gebilligt sei</translation>
        </message>
        <message>
            <source>that a provider must say which works it used</source>
            <translation>dass ein Anbieter sagen müsse, welche Werke er benutzt hat</translation>
        </message>
        <message>
            <source>that a reservation reaches back in time</source>
            <translation>dass ein Vorbehalt zurückwirke</translation>
        </message>
        <message>
            <source>that a tag or file stops AI systems; it states a reservation</source>
            <translation>dass ein Tag oder eine Datei KI-Systeme aufhalte; sie erklären einen Vorbehalt</translation>
        </message>
        <message>
            <source>that an objection is absolute</source>
            <translation>dass ein Widerspruch unbedingt gelte</translation>
        </message>
        <message>
            <source>that data protection law protects music</source>
            <translation>dass der Datenschutz Musik schütze</translation>
        </message>
        <message>
            <source>that some format is officially recognised</source>
            <translation>dass irgendein Format amtlich anerkannt sei</translation>
        </message>
        <message>
            <source>that the addressee trains on the works, without evidence</source>
            <translation>dass der Empfänger mit den Werken trainiere, ohne Beleg</translation>
        </message>
        <message>
            <source>that this letter by itself forbids AI training by law</source>
            <translation>dass dieser Brief für sich KI-Training rechtlich verbiete</translation>
        </message>
        <message>
            <source>that training is unlawful as such</source>
            <translation>dass Training als solches rechtswidrig sei</translation>
        </message>
        <message>
            <source>that works must be deleted from a trained model</source>
            <translation>dass Werke aus einem trainierten Modell gelöscht werden müssten</translation>
        </message>
        <message>
            <source>the Wayback Machine</source>
            <translation>die Wayback Machine</translation>
        </message>
        <message>
            <source>the data protection officer or form of a platform or developer</source>
            <translation>den Datenschutzbeauftragten oder das Formular einer Plattform oder eines Entwicklers</translation>
        </message>
        <message>
            <source>the file should be named {id}.toml</source>
            <translation>die Datei sollte {id}.toml heißen</translation>
        </message>
        <message>
            <source>the folder .well-known in the top folder of your site</source>
            <translation>der Ordner .well-known im obersten Ordner deiner Site</translation>
        </message>
        <message>
            <source>the page itself</source>
            <translation>die Seite selbst</translation>
        </message>
        <message>
            <source>the service's designated agent or notice form</source>
            <translation>die benannte Stelle oder das Meldeformular des Dienstes</translation>
        </message>
        <message>
            <source>the top folder of what you publish (Netlify, Cloudflare Pages)</source>
            <translation>der oberste Ordner dessen, was du veröffentlichst (Netlify, Cloudflare Pages)</translation>
        </message>
        <message>
            <source>the top folder of your site</source>
            <translation>der oberste Ordner deiner Site</translation>
        </message>
        <message>
            <source>the works in the schedule, with their codes and your rights in them</source>
            <translation>die Werke der Liste, mit ihren Kennungen und deinen Rechten daran</translation>
        </message>
        <message>
            <source>this key is missing</source>
            <translation>dieser Schlüssel fehlt</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>unknown key</source>
            <translation>unbekannter Schlüssel</translation>
        </message>
        <message>
            <source>whoever got the first letter</source>
            <translation>alle, die den ersten Brief bekamen</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>your artist name: {value}</source>
            <translation>deinen Künstlernamen: {value}</translation>
        </message>
        <message>
            <source>your collecting society</source>
            <translation>deine Verwertungsgesellschaft</translation>
        </message>
        <message>
            <source>your distributor's support or legal contact</source>
            <translation>den Support oder die Rechtsabteilung deines Vertriebs</translation>
        </message>
        <message>
            <source>your e-mail address: {value}</source>
            <translation>deine E-Mail-Adresse: {value}</translation>
        </message>
        <message>
            <source>your label, publisher or library</source>
            <translation>dein Label, deinen Verlag oder deine Library</translation>
        </message>
        <message>
            <source>your legal name: {value}</source>
            <translation>deinen bürgerlichen Namen: {value}</translation>
        </message>
        <message>
            <source>your postal address: {value}</source>
            <translation>deine Postanschrift: {value}</translation>
        </message>
        <message>
            <source>your telephone number: {value}</source>
            <translation>deine Telefonnummer: {value}</translation>
        </message>
        <message>
            <source>{address} gave no text.</source>
            <translation>{address} gab keinen Text.</translation>
        </message>
        <message>
            <source>{address} is no plain https address. Correct it in the profile; nothing was written.</source>
            <translation>{address} ist keine schlichte https-Adresse. Berichtige sie im Profil; nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>{country}: contract terms against such analysis have no effect there.</source>
            <translation>{country}: Vertragsklauseln gegen solche Auswertung sind dort unwirksam.</translation>
        </message>
        <message>
            <source>{country}: the law there allows computer analysis of works to a wide extent, whatever this letter says.</source>
            <translation>{country}: Das Recht dort erlaubt die Auswertung von Werken durch Computer in weitem Umfang, was auch immer dieser Brief sagt.</translation>
        </message>
        <message>
            <source>{country}: the law there knows no reservation by letter. This letter gives notice and asks questions; nobody there has to follow it.</source>
            <translation>{country}: Das Recht dort kennt keinen Vorbehalt per Brief. Dieser Brief teilt mit und fragt; dort muss ihm niemand folgen.</translation>
        </message>
        <message>
            <source>{count} of {total} tracks allow AI uses expressly. Is that what you want?</source>
            <translation>{count} von {total} Tracks erlauben KI-Nutzungen ausdrücklich. Willst du das?</translation>
        </message>
        <message>
            <source>{count} of {total} tracks are reserved only in part. Protect them first.</source>
            <translation>{count} von {total} Tracks sind nur teilweise vorbehalten. Schütze sie zuerst.</translation>
        </message>
        <message>
            <source>{count} of {total} tracks carry no reservation. Protect them first.</source>
            <translation>{count} von {total} Tracks tragen keinen Vorbehalt. Schütze sie zuerst.</translation>
        </message>
        <message>
            <source>{count} of {total} tracks hold statements that disagree. Look at them first.</source>
            <translation>{count} von {total} Tracks enthalten Aussagen, die einander widersprechen. Sieh sie dir zuerst an.</translation>
        </message>
        <message>
            <source>{count} of {total} works were left out of the schedule because you do not control the rights this letter speaks for.</source>
            <translation>{count} von {total} Werken blieben aus der Liste weg, weil du nicht die Rechte hast, für die dieser Brief spricht.</translation>
        </message>
        <message>
            <source>{count} tracks fit this line. Name the path, so that only one does.</source>
            <translation>{count} Titel passen zu dieser Zeile. Nenne den Pfad, damit es nur einer ist.</translation>
        </message>
        <message>
            <source>{day} is yet to come. Nothing was noted down.</source>
            <translation>{day} liegt noch in der Zukunft. Notiert wurde nichts.</translation>
        </message>
        <message>
            <source>{due} is a weekend or a holiday: the period ends on the next working day.</source>
            <translation>Der {due} ist ein Wochenende oder Feiertag: Die Frist endet am nächsten Werktag.</translation>
        </message>
        <message>
            <source>{file} begins in the middle of a FLAC stream: the header that holds the tags is missing. Nothing was changed; save it as FLAC anew in an audio editor, and protect that file.</source>
            <translation>{file} beginnt mitten in einem FLAC-Strom: Der Kopf, der die Tags enthält, fehlt. Nichts wurde geändert; speichere die Aufnahme in einem Audioeditor neu als FLAC und schütze diese Datei.</translation>
        </message>
        <message>
            <source>{file} cannot be read ({reason}), so it cannot be compared.</source>
            <translation>{file} ist nicht lesbar ({reason}) und lässt sich darum nicht vergleichen.</translation>
        </message>
        <message>
            <source>{file} cannot be read ({reason}).</source>
            <translation>{file} ist nicht lesbar ({reason}).</translation>
        </message>
        <message>
            <source>{file} cannot be read ({reason}). Nothing was changed.</source>
            <translation>{file} ist nicht lesbar ({reason}). Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>{file} cannot be read as a spreadsheet ({reason}). Save it anew as XLSX or CSV.</source>
            <translation>{file} lässt sich nicht als Tabelle lesen ({reason}). Speichere sie neu als XLSX oder CSV.</translation>
        </message>
        <message>
            <source>{file} cannot be read as a table ({reason}). Save it anew as CSV in UTF-8.</source>
            <translation>{file} lässt sich nicht als Tabelle lesen ({reason}). Speichere sie neu als CSV in UTF-8.</translation>
        </message>
        <message>
            <source>{file} consists of absurdly many boxes.</source>
            <translation>{file} besteht aus widersinnig vielen Boxen.</translation>
        </message>
        <message>
            <source>{file} consists of absurdly many chunks.</source>
            <translation>{file} besteht aus widersinnig vielen Chunks.</translation>
        </message>
        <message>
            <source>{file} could not be looked at after the last run ended early ({reason}). It is looked at again at the next start.</source>
            <translation>{file} ließ sich nach dem vorzeitigen Ende des letzten Laufs nicht ansehen ({reason}). Beim nächsten Start wird noch einmal nachgesehen.</translation>
        </message>
        <message>
            <source>{file} could not be looked at after the last run ended early, because its folder is not there. It is looked at again at the next start.</source>
            <translation>{file} ließ sich nach dem vorzeitigen Ende des letzten Laufs nicht ansehen, weil der Ordner nicht da ist. Beim nächsten Start wird noch einmal nachgesehen.</translation>
        </message>
        <message>
            <source>{file} does not begin with the stream's own description, so players differ in how they read it. It was not changed; re-encode it, or use a sidecar.</source>
            <translation>{file} beginnt nicht mit der eigenen Beschreibung des Stroms; Abspieler lesen die Datei darum verschieden. Sie wurde nicht geändert; kodiere sie neu oder nimm eine Begleitdatei.</translation>
        </message>
        <message>
            <source>{file} does not end with its last frame: it was cut, and players would take a tag for sound. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>{file} endet nicht mit ihrem letzten Frame: Sie wurde abgeschnitten, und Abspieler hielten ein Tag für Ton. Sie wurde nicht geändert; eine Begleitdatei kann die Aussage stattdessen tragen.</translation>
        </message>
        <message>
            <source>{file} does not say how its sound is coded (no COMM chunk). It was not changed.</source>
            <translation>{file} sagt nicht, wie der Ton kodiert ist (kein COMM-Chunk). Die Datei wurde nicht geändert.</translation>
        </message>
        <message>
            <source>{file} does not say how its sound is coded (no fmt chunk). It was not changed.</source>
            <translation>{file} sagt nicht, wie der Ton kodiert ist (kein fmt-Chunk). Die Datei wurde nicht geändert.</translation>
        </message>
        <message>
            <source>{file} ends before its sound does, so nothing can be put behind it. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>{file} endet vor ihrem Ton; dahinter lässt sich nichts setzen. Sie wurde nicht geändert; eine Begleitdatei kann die Aussage stattdessen tragen.</translation>
        </message>
        <message>
            <source>{file} ends before its sound does.</source>
            <translation>{file} endet vor ihrem Ton.</translation>
        </message>
        <message>
            <source>{file} ends in the middle of its ID3 tag, so it holds no audio that a tag could be added to. It was not changed.</source>
            <translation>{file} endet mitten in ihrem ID3-Tag und enthält darum keinen Ton, zu dem ein Tag gehören könnte. Sie wurde nicht geändert.</translation>
        </message>
        <message>
            <source>{file} ends in the middle of its index.</source>
            <translation>{file} endet mitten in ihrem Inhaltsverzeichnis.</translation>
        </message>
        <message>
            <source>{file} ends in the middle of its tags.</source>
            <translation>{file} endet mitten in ihren Tags.</translation>
        </message>
        <message>
            <source>{file} ends in the middle of its {box} box.</source>
            <translation>{file} endet mitten in ihrer Box {box}.</translation>
        </message>
        <message>
            <source>{file} has come into being meanwhile. It was not touched.</source>
            <translation>{file} ist inzwischen entstanden. Sie wurde nicht angefasst.</translation>
        </message>
        <message>
            <source>{file} has no column named path, ISRC or title, so its lines cannot be matched with tracks. Name one of them so in the first line.</source>
            <translation>{file} hat keine Spalte namens Pfad, ISRC oder Titel, also lassen sich ihre Zeilen keinen Titeln zuordnen. Nenne eine davon so in der ersten Zeile.</translation>
        </message>
        <message>
            <source>{file} has no comment header where one must be.</source>
            <translation>{file} hat keinen Kommentarkopf, wo einer sein muss.</translation>
        </message>
        <message>
            <source>{file} has no room left: a WAV file ends at 4 gigabytes. It was not changed; save it as RF64, or use a sidecar.</source>
            <translation>In {file} ist kein Platz mehr: Eine WAV-Datei endet bei 4 Gigabyte. Sie wurde nicht geändert; sichere sie als RF64 oder nimm eine Begleitdatei.</translation>
        </message>
        <message>
            <source>{file} has no room left: an AIFF file ends at 4 gigabytes. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>In {file} ist kein Platz mehr: Eine AIFF-Datei endet bei 4 Gigabyte. Sie wurde nicht geändert; eine Begleitdatei kann die Aussage stattdessen tragen.</translation>
        </message>
        <message>
            <source>{file} has no sound chunk that can be found. It was not changed; if it plays, save it anew in an audio editor first.</source>
            <translation>{file} hat keinen auffindbaren Ton-Chunk. Sie wurde nicht geändert; falls sie sich abspielen lässt, sichere sie erst in einem Audioeditor neu.</translation>
        </message>
        <message>
            <source>{file} has {count} indexes (moov boxes); which one holds is anybody's guess.</source>
            <translation>{file} hat {count} Inhaltsverzeichnisse (moov-Boxen); welches gilt, kann niemand wissen.</translation>
        </message>
        <message>
            <source>{file} has {count} names (hard links). A safe write would give only this one the new content, so it was left alone. Allow splitting hard links if that is right.</source>
            <translation>{file} hat {count} Namen (harte Verweise). Ein sicheres Schreiben gäbe nur diesem den neuen Inhalt; darum blieb sie in Ruhe. Erlaube, harte Verweise zu trennen, wenn das recht ist.</translation>
        </message>
        <message>
            <source>{file} holds a certificate, but none that vouches for signers. Ask for the root certificate of whoever signed. Nothing was changed.</source>
            <translation>{file} enthält ein Zertifikat, aber keines, das für Unterzeichner bürgt. Bitte um das Stammzertifikat derer, die signiert haben. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>{file} holds a tag of {size} megabytes, far more than a real one. It was not read.</source>
            <translation>{file} enthält ein Tag von {size} Megabyte, weit mehr als ein echtes. Es wurde nicht gelesen.</translation>
        </message>
        <message>
            <source>{file} holds no certificate. Nothing was changed.</source>
            <translation>{file} enthält kein Zertifikat. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>{file} holds only your own certificate. C2PA also needs the certificate of the authority that issued it (its chain). Add it to the file. Nothing was changed.</source>
            <translation>{file} enthält nur dein eigenes Zertifikat. C2PA braucht auch das der Stelle, die es ausgestellt hat (seine Kette). Füge es der Datei hinzu. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>{file} holds several recordings one behind another (chained Ogg), and not all of them can be tagged. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>{file} enthält mehrere Aufnahmen hintereinander (verkettetes Ogg), und nicht alle davon lassen sich taggen. Die Datei wurde nicht geändert; eine Begleitdatei kann die Aussage stattdessen tragen.</translation>
        </message>
        <message>
            <source>{file} holds tags but no audio. It was not changed.</source>
            <translation>{file} enthält Tags, aber keinen Ton. Sie wurde nicht geändert.</translation>
        </message>
        <message>
            <source>{file} holds {carrier}, which would have been lost in writing, so it was not changed. A sidecar file (.xmp) beside it is safe.</source>
            <translation>{file} enthält {carrier}, was beim Schreiben verloren ginge; darum wurde sie nicht geändert. Eine Begleitdatei (.xmp) daneben ist sicher.</translation>
        </message>
        <message>
            <source>{file} is Dolby Digital sound (AC-3), a format that Holdback does not handle. Nothing was changed; keep the recording in another format too, such as WAV or FLAC, and protect that.</source>
            <translation>{file} ist Dolby-Digital-Ton (AC-3), ein Format, das Holdback nicht bearbeitet. Nichts wurde geändert; bewahre die Aufnahme auch in einem anderen Format auf, etwa WAV oder FLAC, und schütze diese Datei.</translation>
        </message>
        <message>
            <source>{file} is a Wave64 file, which has no place for rights that any program reads. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>{file} ist eine Wave64-Datei; sie hat keinen Platz für Rechte, den irgendein Programm liest. Sie wurde nicht geändert; eine Begleitdatei kann die Aussage stattdessen tragen.</translation>
        </message>
        <message>
            <source>{file} is a link that leads nowhere ({reason}).</source>
            <translation>{file} ist ein Verweis, der nirgendwohin führt ({reason}).</translation>
        </message>
        <message>
            <source>{file} is a link to something that is not there.</source>
            <translation>{file} ist ein Verweis auf etwas, das nicht da ist.</translation>
        </message>
        <message>
            <source>{file} is a link to {target}, outside the chosen folders. It was left alone; name that file itself if it shall be written.</source>
            <translation>{file} ist ein Verweis auf {target}, außerhalb der gewählten Ordner. Sie blieb in Ruhe; nenne jene Datei selbst, wenn sie geschrieben werden soll.</translation>
        </message>
        <message>
            <source>{file} is damaged: its sound is not where it must be.</source>
            <translation>{file} ist beschädigt: Ihr Ton ist nicht, wo er sein muss.</translation>
        </message>
        <message>
            <source>{file} is empty: it has no bytes at all.</source>
            <translation>{file} ist leer: Sie hat gar keine Bytes.</translation>
        </message>
        <message>
            <source>{file} is far larger than a table of tracks. It was not read.</source>
            <translation>{file} ist viel größer als eine Tabelle von Titeln. Sie wurde nicht gelesen.</translation>
        </message>
        <message>
            <source>{file} is growing: another program is still writing it. It was not changed. Try again when the recording or export has ended.</source>
            <translation>{file} wächst: Ein anderes Programm schreibt noch daran. Sie wurde nicht geändert. Versuch es noch einmal, wenn die Aufnahme oder der Export beendet ist.</translation>
        </message>
        <message>
            <source>{file} is no text, so it is no CSV table.</source>
            <translation>{file} ist kein Text, also keine CSV-Tabelle.</translation>
        </message>
        <message>
            <source>{file} is not a file.</source>
            <translation>{file} ist keine Datei.</translation>
        </message>
        <message>
            <source>{file} is not a plain file.</source>
            <translation>{file} ist keine gewöhnliche Datei.</translation>
        </message>
        <message>
            <source>{file} is not a plain file; it was not opened.</source>
            <translation>{file} ist keine gewöhnliche Datei; sie wurde nicht geöffnet.</translation>
        </message>
        <message>
            <source>{file} is not an audio file that Holdback knows. Nothing was changed.</source>
            <translation>{file} ist keine Audiodatei, die Holdback kennt. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>{file} is not the file that Holdback left there: its content was changed by another program. It was left alone. If the earlier file is needed, look into your backup.</source>
            <translation>{file} ist nicht die Datei, die Holdback dort gelassen hat: Ein anderes Programm hat den Inhalt geändert. Sie blieb in Ruhe. Falls die frühere Datei gebraucht wird, sieh in deine Sicherung.</translation>
        </message>
        <message>
            <source>{file} is not there any more, or its folder was moved. Nothing was written.</source>
            <translation>{file} ist nicht mehr da, oder der Ordner wurde verschoben. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>{file} is not valid TOML: {reason}. Nothing was changed.</source>
            <translation>{file} ist kein gültiges TOML: {reason}. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>{file} is not where it was, so it cannot be put back. If it was moved, name it where it is now.</source>
            <translation>{file} ist nicht, wo sie war, und lässt sich darum nicht zurücksetzen. Falls sie verschoben wurde, nenne sie an ihrem jetzigen Ort.</translation>
        </message>
        <message>
            <source>{file} is write-protected. It was left as it is; take the protection away if it shall be written.</source>
            <translation>{file} ist schreibgeschützt. Sie blieb, wie sie ist; nimm den Schutz weg, wenn sie geschrieben werden soll.</translation>
        </message>
        <message>
            <source>{file} is write-protected. Nothing was changed.</source>
            <translation>{file} ist schreibgeschützt. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>{file} lacks its index or its sound (no moov or mdat box): it is a fragment of a stream, or was cut. It was not changed.</source>
            <translation>{file} fehlt das Inhaltsverzeichnis oder der Ton (keine moov- oder mdat-Box): Sie ist ein Stück eines Stroms oder wurde abgeschnitten. Sie wurde nicht geändert.</translation>
        </message>
        <message>
            <source>{file} leads to another file than when it was looked at. Nothing was written.</source>
            <translation>{file} führt jetzt zu einer anderen Datei als beim Ansehen. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>{file} met a fault inside Holdback ({kind}). The file was not changed. The log holds the details; please report it.</source>
            <translation>Bei {file} stieß Holdback auf einen eigenen Fehler ({kind}). Die Datei wurde nicht geändert. Das Protokoll nennt die Einzelheiten; bitte melde es.</translation>
        </message>
        <message>
            <source>{file} met a fault inside Holdback while it was looked at ({kind}). It was not changed. The log holds the details; please report it.</source>
            <translation>Bei {file} stieß Holdback beim Ansehen auf einen eigenen Fehler ({kind}). Die Datei wurde nicht geändert. Das Protokoll nennt die Einzelheiten; bitte melde es.</translation>
        </message>
        <message>
            <source>{file} points at its pictures by places in the file that cannot be moved safely. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>{file} verweist auf ihre Bilder an Stellen, die sich nicht sicher verschieben lassen. Sie wurde nicht geändert; eine Begleitdatei kann die Aussage stattdessen tragen.</translation>
        </message>
        <message>
            <source>{file} points at its sound from places that cannot be moved safely. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>{file} verweist auf ihren Ton von Stellen aus, die sich nicht sicher verschieben lassen. Sie wurde nicht geändert; eine Begleitdatei kann die Aussage stattdessen tragen.</translation>
        </message>
        <message>
            <source>{file} says everything already; it was changed since it was looked at. It was not touched.</source>
            <translation>{file} sagt schon alles; sie wurde geändert, seit sie angesehen wurde. Sie wurde nicht angefasst.</translation>
        </message>
        <message>
            <source>{file} says that its tag begins where none is. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>{file} sagt, dass ihr Tag dort beginnt, wo keines ist. Sie wurde nicht geändert; eine Begleitdatei kann die Aussage stattdessen tragen.</translation>
        </message>
        <message>
            <source>{file} unpacks to far more than a table of tracks needs. It was not read.</source>
            <translation>{file} ist ausgepackt viel größer, als eine Tabelle von Titeln braucht. Sie wurde nicht gelesen.</translation>
        </message>
        <message>
            <source>{file} was at work when the last run ended early, and is now neither what it was nor what was to be written: another program changed or moved it since. Holdback left it alone.</source>
            <translation>{file} war in Arbeit, als der letzte Lauf vorzeitig endete, und ist jetzt weder, was sie war, noch, was geschrieben werden sollte: Ein anderes Programm hat sie seither geändert oder verschoben. Holdback ließ sie in Ruhe.</translation>
        </message>
        <message>
            <source>{file} was changed as intended and is whole, but the disk did not confirm that this lasts ({reason}). Check the disk; the next start of Holdback looks at the file again.</source>
            <translation>{file} wurde wie gewollt geändert und ist heil, aber die Festplatte hat nicht bestätigt, dass das bleibt ({reason}). Prüf die Festplatte; beim nächsten Start sieht Holdback noch einmal nach.</translation>
        </message>
        <message>
            <source>{file} was changed by another program after it was looked at. It was not changed by Holdback. Look at it again and try once more.</source>
            <translation>{file} wurde von einem anderen Programm geändert, nachdem sie angesehen wurde. Holdback hat sie nicht geändert. Sieh sie noch einmal an und versuch es erneut.</translation>
        </message>
        <message>
            <source>{file} was cut off or never finished: it does not end where it says. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>{file} wurde abgeschnitten oder nie fertig: Sie endet nicht, wo sie sagt. Sie wurde nicht geändert; eine Begleitdatei kann die Aussage stattdessen tragen.</translation>
        </message>
        <message>
            <source>{file} was moved or deleted meanwhile. Nothing was written.</source>
            <translation>{file} wurde inzwischen verschoben oder gelöscht. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>{file} was tagged by another program after Holdback wrote it; the audio is the same. It was left alone, because putting it back would lose those tags. Protect it again with another policy, or take the fields out in the program that wrote last.</source>
            <translation>{file} wurde von einem anderen Programm getaggt, nachdem Holdback sie schrieb; der Ton ist derselbe. Sie blieb in Ruhe, weil beim Zurücksetzen jene Tags verloren gingen. Schütze sie noch einmal mit einer anderen Vorgabe, oder nimm die Felder in dem Programm heraus, das zuletzt schrieb.</translation>
        </message>
        <message>
            <source>{file}, line {line}: {key} is not a key Holdback knows{hint}. Nothing was changed.</source>
            <translation>{file}, Zeile {line}: {key} ist kein Schlüssel, den Holdback kennt{hint}. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>{file}, line {line}: {key} must be {wanted}. Nothing was changed.</source>
            <translation>{file}, Zeile {line}: {key} muss {wanted} sein. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>{name} takes such requests through a form: {form}. Holdback gives you the text in pieces to paste there.</source>
            <translation>{name} nimmt solche Anliegen über ein Formular entgegen: {form}. Holdback gibt dir den Text in Stücken, die du dort einfügst.</translation>
        </message>
        <message>
            <source>{number} entries</source>
            <translation>{number} Einträge</translation>
        </message>
        <message>
            <source>{number} more places say something too; the details list them.</source>
            <translation>{number} weitere Stellen sagen auch etwas; die Einzelheiten zählen sie auf.</translation>
        </message>
        <message>
            <source>{path} cannot be attached ({reason}). No mail was written.</source>
            <translation>{path} lässt sich nicht anhängen ({reason}). Es wurde keine Mail geschrieben.</translation>
        </message>
        <message>
            <source>{path} cannot be reached ({reason}).</source>
            <translation>{path} ist nicht erreichbar ({reason}).</translation>
        </message>
        <message>
            <source>{path} cannot be reached ({reason}): it may be a link to something that is gone.</source>
            <translation>{path} ist nicht erreichbar ({reason}): Vielleicht ist es ein Verweis auf etwas, das weg ist.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({reason}).</source>
            <translation>{path} ist nicht lesbar ({reason}).</translation>
        </message>
        <message>
            <source>{path} cannot be read ({reason}). Nothing was noted down.</source>
            <translation>{path} ist nicht lesbar ({reason}). Notiert wurde nichts.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({reason}). Nothing was written.</source>
            <translation>{path} ist nicht lesbar ({reason}). Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}).</source>
            <translation>{path} ist nicht beschreibbar ({reason}).</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}). Choose another folder or name.</source>
            <translation>{path} kann nicht geschrieben werden ({reason}). Wähle einen anderen Ordner oder Namen.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}). Choose another place; nothing was changed.</source>
            <translation>{path} ist nicht beschreibbar ({reason}). Wähle einen anderen Ort; nichts wurde geändert.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}). Choose another place; the ledger is as it was.</source>
            <translation>{path} ist nicht beschreibbar ({reason}). Wähle einen anderen Ort; das Protokoll ist, wie es war.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}). Choose another place; what was there stays.</source>
            <translation>{path} ist nicht beschreibbar ({reason}). Wähle einen anderen Ort; was dort war, bleibt.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}). Nothing was changed.</source>
            <translation>{path} lässt sich nicht schreiben ({reason}). Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>{path} exists already and was left as it is. Choose another name.</source>
            <translation>{path} gibt es schon und blieb, wie es war. Wähle einen anderen Namen.</translation>
        </message>
        <message>
            <source>{path} is a link to a folder that is scanned already; it was not followed.</source>
            <translation>{path} ist ein Verweis auf einen Ordner, der schon eingelesen wird; ihm wurde nicht gefolgt.</translation>
        </message>
        <message>
            <source>{path} is a list already. `holdback verify` checks it; --timestamp URL asks for a timestamp of it. Nothing was written.</source>
            <translation>{path} ist schon eine Liste. `holdback verify` prüft sie; --timestamp URL bittet um einen Zeitstempel für sie. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>{path} is damaged ({reason}). It was left untouched. Put back a copy, or move the file elsewhere to begin a new one: the music files are not affected.</source>
            <translation>{path} ist beschädigt ({reason}). Die Datei blieb unangetastet. Leg eine Kopie zurück, oder verschieb sie, um eine neue zu beginnen: Die Musikdateien sind nicht betroffen.</translation>
        </message>
        <message>
            <source>{path} is far too large to be a list of recordings.</source>
            <translation>{path} ist viel zu groß für eine Liste von Aufnahmen.</translation>
        </message>
        <message>
            <source>{path} is far too large to hold certificates.</source>
            <translation>{path} ist viel zu groß, um Zertifikate zu enthalten.</translation>
        </message>
        <message>
            <source>{path} is in use by another program and stayed locked. Close the other Holdback and try again; nothing was changed.</source>
            <translation>{path} wird von einem anderen Programm benutzt und blieb gesperrt. Schließe das andere Holdback und versuch es noch einmal; nichts wurde geändert.</translation>
        </message>
        <message>
            <source>{path} is missing, so the list cannot be checked.</source>
            <translation>{path} fehlt, also lässt sich die Liste nicht prüfen.</translation>
        </message>
        <message>
            <source>{path} is no dossier update. Nothing was changed.</source>
            <translation>{path} ist keine Dossier-Aktualisierung. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>{path} is no list of recordings.</source>
            <translation>{path} ist keine Liste von Aufnahmen.</translation>
        </message>
        <message>
            <source>{path} is too large for a page of terms. Nothing was compared.</source>
            <translation>{path} ist zu groß für eine Seite mit Bedingungen. Verglichen wurde nichts.</translation>
        </message>
        <message>
            <source>{path} was written by a newer Holdback. It was left untouched; install the newer version again to use it.</source>
            <translation>{path} wurde von einem neueren Holdback geschrieben. Die Datei blieb unangetastet; installiere die neuere Version wieder, um sie zu benutzen.</translation>
        </message>
        <message>
            <source>{question} {name}: {stance}. {meaning}</source>
            <translation>{question} {name}: {stance}. {meaning}</translation>
        </message>
        <message>
            <source>{society} administers the author's rights in works of its members; a member must not declare them alone. Ask the society with letter 8.</source>
            <translation>Die {society} nimmt die Rechte des Urhebers an den Werken ihrer Mitglieder wahr; ein Mitglied darf sie nicht allein erklären. Frag die Gesellschaft mit Brief 8.</translation>
        </message>
        <message>
            <source>{standard} in {place}: {words}</source>
            <translation>{standard} in {place}: {words}</translation>
        </message>
        <message>
            <source>{url} answers in a form that is not accepted ({coding}).</source>
            <translation>{url} antwortet in einer Form, die nicht angenommen wird ({coding}).</translation>
        </message>
        <message>
            <source>{url} builds its text with scripts, which Holdback does not run. Look in the archive, or save the page from your browser; nothing was compared.</source>
            <translation>{url} baut ihren Text mit Skripten auf, die Holdback nicht ausführt. Sieh ins Archiv, oder sichere die Seite in deinem Browser; verglichen wurde nichts.</translation>
        </message>
        <message>
            <source>{url} came in another language than the last text. Nothing was compared.</source>
            <translation>{url} kam in einer anderen Sprache als der letzte Text. Verglichen wurde nichts.</translation>
        </message>
        <message>
            <source>{url} came without any text. Nothing was compared.</source>
            <translation>{url} kam ganz ohne Text. Verglichen wurde nichts.</translation>
        </message>
        <message>
            <source>{url} could not be reached. Try again later; nothing was compared.</source>
            <translation>{url} war nicht erreichbar. Versuch es später noch einmal; verglichen wurde nichts.</translation>
        </message>
        <message>
            <source>{url} could not be read ({status}).</source>
            <translation>{url} war nicht lesbar ({status}).</translation>
        </message>
        <message>
            <source>{url} could not prove that it is what it says ({reason}). Nothing was read. If this happens everywhere, check the computer's clock, or sign in to the network that you are in.</source>
            <translation>{url} konnte nicht beweisen, was sie zu sein vorgibt ({reason}). Nichts wurde gelesen. Geschieht das überall, prüf die Uhr des Rechners, oder melde dich im Netz an, in dem du bist.</translation>
        </message>
        <message>
            <source>{url} did not answer in time. Try again later; nothing was compared.</source>
            <translation>{url} antwortete nicht rechtzeitig. Versuch es später noch einmal; verglichen wurde nichts.</translation>
        </message>
        <message>
            <source>{url} has only {new} characters; the last text had {old}. The page did not load as usual; nothing was compared.</source>
            <translation>{url} hat nur {new} Zeichen; der letzte Text hatte {old}. Die Seite ist nicht wie sonst geladen worden; verglichen wurde nichts.</translation>
        </message>
        <message>
            <source>{url} holds a document without text, such as scanned pages. It cannot be read.</source>
            <translation>{url} enthält ein Dokument ohne Text, etwa eingescannte Seiten. Es ist nicht lesbar.</translation>
        </message>
        <message>
            <source>{url} is larger than {megabytes} MB, more than any page of terms. It was not read.</source>
            <translation>{url} ist größer als {megabytes} MB, mehr als jede Seite mit Bedingungen. Sie wurde nicht gelesen.</translation>
        </message>
        <message>
            <source>{url} is no address that can be asked.</source>
            <translation>{url} ist keine Adresse, die man fragen kann.</translation>
        </message>
        <message>
            <source>{url} is no text ({kind}). Nothing was compared.</source>
            <translation>{url} ist kein Text ({kind}). Verglichen wurde nichts.</translation>
        </message>
        <message>
            <source>{url} is not shown in this region. Nothing was compared.</source>
            <translation>{url} wird in dieser Region nicht gezeigt. Verglichen wurde nichts.</translation>
        </message>
        <message>
            <source>{url} is refused: Holdback only opens https addresses of public hosts. Nothing was sent.</source>
            <translation>{url} ist abgelehnt: Holdback öffnet nur https-Adressen öffentlicher Server. Nichts wurde verschickt.</translation>
        </message>
        <message>
            <source>{url} is refused: its name leads to an address inside this network, not on the internet ({reason}). Nothing was sent.</source>
            <translation>{url} ist abgelehnt: Der Name führt zu einer Adresse in diesem Netz, nicht im Internet ({reason}). Nichts wurde verschickt.</translation>
        </message>
        <message>
            <source>{url} is under maintenance. Try again later; nothing was compared.</source>
            <translation>{url} wird gewartet. Versuch es später noch einmal; verglichen wurde nichts.</translation>
        </message>
        <message>
            <source>{url} leads round in a circle. Nothing was compared.</source>
            <translation>{url} führt im Kreis. Verglichen wurde nichts.</translation>
        </message>
        <message>
            <source>{url} leads to another place: {target}. Holdback did not follow. If that is where the page now stands, add the address to your own entry.</source>
            <translation>{url} führt an einen anderen Ort: {target}. Holdback ist nicht gefolgt. Steht die Seite jetzt dort, trag die Adresse in deinem eigenen Eintrag nach.</translation>
        </message>
        <message>
            <source>{url} led to {final} on the same host.</source>
            <translation>{url} führte zu {final} auf demselben Server.</translation>
        </message>
        <message>
            <source>{url} now leads to the home page. Look for the new address of the terms; nothing was compared.</source>
            <translation>{url} führt jetzt zur Startseite. Such die neue Adresse der Bedingungen; verglichen wurde nichts.</translation>
        </message>
        <message>
            <source>{url} sends damaged data. It was not read.</source>
            <translation>{url} schickt beschädigte Daten. Sie wurde nicht gelesen.</translation>
        </message>
        <message>
            <source>{url} shows a cookie dialog instead of the terms. Look in the archive, or save the page from your browser; nothing was compared.</source>
            <translation>{url} zeigt einen Cookie-Dialog statt der Bedingungen. Sieh ins Archiv, oder sichere die Seite in deinem Browser; verglichen wurde nichts.</translation>
        </message>
        <message>
            <source>{url} wants a login before it shows the page. Nothing was compared.</source>
            <translation>{url} will eine Anmeldung, bevor sie die Seite zeigt. Verglichen wurde nichts.</translation>
        </message>
        <message>
            <source>{url} wants to be sure that a person is looking. Open it in your browser, save the page, and let Holdback read the file; nothing was compared.</source>
            <translation>{url} will sicher sein, dass ein Mensch hinsieht. Öffne sie in deinem Browser, sichere die Seite und lass Holdback die Datei lesen; verglichen wurde nichts.</translation>
        </message>
        <message>
            <source>{value} is no choice for {name}. Choose one of: {choices}. Nothing was changed.</source>
            <translation>{value} ist keine Wahl für {name}. Wähle eines von: {choices}. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>{version}, FTS5 no</source>
            <translation>{version}, FTS5 nein</translation>
        </message>
        <message>
            <source>{version}, FTS5 yes</source>
            <translation>{version}, FTS5 ja</translation>
        </message>
        <message>
            <source>{words} is no field and value. Write it as isrc=DEA122600017. Fields: {fields}.</source>
            <translation>{words} ist kein Feld mit Wert. Schreib es so: isrc=DEA122600017. Felder: {fields}.</translation>
        </message>
        <message>
            <source>“{stance}” is called verified, but no clause in force carries it: add a quote, or a note that says why there is none</source>
            <translation>„{stance}“ heißt geprüft, aber keine geltende Klausel trägt es: Ergänze ein Zitat oder eine Notiz, die sagt, warum es keines gibt</translation>
        </message>
        <message>
            <source>“{value}” cannot be a folder name</source>
            <translation>„{value}“ kann kein Ordnername sein</translation>
        </message>
        <message>
            <source>“{value}” is no date: write 2026, 2026-08 or 2026-08-17</source>
            <translation>„{value}“ ist kein Datum: Schreib 2026, 2026-08 oder 2026-08-17</translation>
        </message>
        <message>
            <source>“{value}” is no https address</source>
            <translation>„{value}“ ist keine https-Adresse</translation>
        </message>
        <message>
            <source>“{value}” is no mail address</source>
            <translation>„{value}“ ist keine Mailadresse</translation>
        </message>
        <message>
            <source>“{value}” is none of {choices}</source>
            <translation>„{value}“ ist keines von {choices}</translation>
        </message>
        <message>
            <source>℗ line</source>
            <translation>℗-Zeile</translation>
        </message>
    </context>
    <context>
        <name>speaker</name>
        <message>
            <source>(nothing)</source>
            <translation>(nichts)</translation>
        </message>
        <message>
            <source>(removed)</source>
            <translation>(entfernt)</translation>
        </message>
    </context>
</TS>
