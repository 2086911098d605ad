<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>ArrivedView</name>
        <message numerus="yes">
            <source>%n file(s) arrived</source>
            <translation>
                <numerusform>%n fichier est arrivé</numerusform>
                <numerusform>%n fichiers sont arrivés</numerusform>
            </translation>
        </message>
        <message>
            <source>(no profile)</source>
            <translation>(sans profil)</translation>
        </message>
        <message>
            <source>A folder or an album can belong to a profile. In a watched folder Holdback notices new exports when they are finished. Nothing is watched unless you say so here.</source>
            <translation>Un dossier ou un album peut appartenir à un profil. Dans un dossier surveillé, Holdback remarque les nouveaux exports quand ils sont terminés. Rien n’est surveillé sans que vous le disiez ici.</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>Ajouter un dossier…</translation>
        </message>
        <message>
            <source>Add the album</source>
            <translation>Ajouter l’album</translation>
        </message>
        <message>
            <source>Add the album “{album}”</source>
            <translation>Ajouter l’album « {album} »</translation>
        </message>
        <message>
            <source>Album “{album}”</source>
            <translation>Album « {album} »</translation>
        </message>
        <message>
            <source>Back to the catalogue</source>
            <translation>Retour au catalogue</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Choisir un dossier</translation>
        </message>
        <message>
            <source>Decide in the preview…</source>
            <translation>Décider dans l’aperçu…</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Files that arrived</source>
            <translation>Fichiers arrivés</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Folder or album</source>
            <translation>Dossier ou album</translation>
        </message>
        <message>
            <source>Folders and albums</source>
            <translation>Dossiers et albums</translation>
        </message>
        <message>
            <source>Folders and albums with their profiles</source>
            <translation>Dossiers et albums avec leurs profils</translation>
        </message>
        <message>
            <source>Forget the rule</source>
            <translation>Oublier la règle</translation>
        </message>
        <message>
            <source>Leave them as they are</source>
            <translation>Les laisser comme ils sont</translation>
        </message>
        <message>
            <source>New files</source>
            <translation>Nouveaux fichiers</translation>
        </message>
        <message>
            <source>New files in {folder}</source>
            <translation>Nouveaux fichiers dans {folder}</translation>
        </message>
        <message>
            <source>New in your watched folders. Each is protected as its folder says.</source>
            <translation>Nouveaux dans vos dossiers surveillés. Chacun est protégé comme le dit son dossier.</translation>
        </message>
        <message>
            <source>No folder is watched.</source>
            <translation>Aucun dossier n’est surveillé.</translation>
        </message>
        <message>
            <source>Nothing new in your watched folders.</source>
            <translation>Rien de nouveau dans vos dossiers surveillés.</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Profile of {folder}</source>
            <translation>Profil de {folder}</translation>
        </message>
        <message numerus="yes">
            <source>Protect %n file(s)</source>
            <translation>
                <numerusform>Protéger %n fichier</numerusform>
                <numerusform>Protéger %n fichiers</numerusform>
            </translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>The one in use</source>
            <translation>Celui qui est utilisé</translation>
        </message>
        <message>
            <source>Watch {folder}</source>
            <translation>Surveiller {folder}</translation>
        </message>
        <message>
            <source>Watched</source>
            <translation>Surveillé</translation>
        </message>
        <message>
            <source>are left alone</source>
            <translation>sont laissés tels quels</translation>
        </message>
        <message>
            <source>are protected</source>
            <translation>sont protégés</translation>
        </message>
        <message>
            <source>wait here</source>
            <translation>attendent ici</translation>
        </message>
    </context>
    <context>
        <name>BrowseView</name>
        <message>
            <source>Searches</source>
            <translation>Recherches</translation>
        </message>
        <message>
            <source>Show or hide the saved searches</source>
            <translation>Montrer ou cacher les recherches enregistrées</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>Morceaux</translation>
        </message>
    </context>
    <context>
        <name>BulkView</name>
        <message numerus="yes">
            <source>%n letter(s) could not be written.</source>
            <translation>
                <numerusform>%n lettre n’a pas pu être écrite.</numerusform>
                <numerusform>%n lettres n’ont pas pu être écrites.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) written. Nothing was sent.</source>
            <translation>
                <numerusform>%n lettre écrite. Rien n’a été envoyé.</numerusform>
                <numerusform>%n lettres écrites. Rien n’a été envoyé.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recipient(s) chosen</source>
            <translation>
                <numerusform>%n destinataire choisi</numerusform>
                <numerusform>%n destinataires choisis</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the letter</source>
            <translation>Retour à la lettre</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Choose a folder for the letters</source>
            <translation>Choisir un dossier pour les lettres</translation>
        </message>
        <message>
            <source>E-mail draft with attachments</source>
            <translation>Brouillon d’e-mail avec pièces jointes</translation>
        </message>
        <message>
            <source>Each recipient gets a letter and a row in the diary of their own. Language, law and address follow the recipient; your answers and words are the same in all of them. Read each letter before you send it: Holdback sends nothing.</source>
            <translation>Chaque destinataire reçoit sa propre lettre et sa propre ligne dans le journal. La langue, le droit et l’adresse suivent le destinataire ; vos réponses et vos mots sont les mêmes partout. Lisez chaque lettre avant de l’envoyer : Holdback n’envoie rien.</translation>
        </message>
        <message>
            <source>Each recipient will learn: {things}.</source>
            <translation>Chaque destinataire apprendra : {things}.</translation>
        </message>
        <message>
            <source>Find a service</source>
            <translation>Chercher un service</translation>
        </message>
        <message>
            <source>Letters written so far</source>
            <translation>Lettres écrites jusqu’ici</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Texte brut</translation>
        </message>
        <message>
            <source>Recipients of the letter</source>
            <translation>Destinataires de la lettre</translation>
        </message>
        <message>
            <source>Stopped. The letters written until then stay in the folder and in the diary.</source>
            <translation>Arrêté. Les lettres écrites jusque-là restent dans le dossier et dans le journal.</translation>
        </message>
        <message>
            <source>To several: {letter}</source>
            <translation>À plusieurs : {letter}</translation>
        </message>
        <message>
            <source>What came of each letter</source>
            <translation>Ce qu’il est advenu de chaque lettre</translation>
        </message>
        <message>
            <source>Word or LibreOffice document</source>
            <translation>Document Word ou LibreOffice</translation>
        </message>
        <message>
            <source>Write them to a folder…</source>
            <translation>Les écrire dans un dossier…</translation>
        </message>
        <message>
            <source>Writing the letters</source>
            <translation>Écriture des lettres</translation>
        </message>
        <message>
            <source>{name}: not written. {reason}</source>
            <translation>{name} : non écrite. {reason}</translation>
        </message>
    </context>
    <context>
        <name>CalendarStrip</name>
        <message>
            <source>Days on which answers are due</source>
            <translation>Jours où une réponse est attendue</translation>
        </message>
        <message>
            <source>No answer is awaited.</source>
            <translation>Aucune réponse n’est attendue.</translation>
        </message>
        <message>
            <source>day asked for</source>
            <translation>jour demandé</translation>
        </message>
        <message>
            <source>day by law</source>
            <translation>jour légal</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
    </context>
    <context>
        <name>CataloguePage</name>
        <message numerus="yes">
            <source>%n track(s) exported.</source>
            <translation>
                <numerusform>%n morceau exporté.</numerusform>
                <numerusform>%n morceaux exportés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) selected</source>
            <translation>
                <numerusform>%n morceau sélectionné</numerusform>
                <numerusform>%n morceaux sélectionnés</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Copy rows as text</source>
            <translation>&amp;Copier les lignes comme texte</translation>
        </message>
        <message>
            <source>&amp;Export the table…</source>
            <translation>&amp;Exporter le tableau…</translation>
        </message>
        <message>
            <source>&amp;Protect…</source>
            <translation>&amp;Protéger…</translation>
        </message>
        <message numerus="yes">
            <source>Add %n item(s) to your catalogue. Files are read, not changed.</source>
            <translation>
                <numerusform>Ajouter %n élément à votre catalogue. Les fichiers sont lus, pas modifiés.</numerusform>
                <numerusform>Ajouter %n éléments à votre catalogue. Les fichiers sont lus, pas modifiés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Catalogue</translation>
        </message>
        <message>
            <source>Compare with the &amp;ledger</source>
            <translation>Comparer avec le re&amp;gistre</translation>
        </message>
        <message>
            <source>Drop a folder of music anywhere in this window. Holdback reads the files and shows which of them reserve your rights. Nothing is changed until you say so.</source>
            <translation>Déposez un dossier de musique n’importe où dans cette fenêtre. Holdback lit les fichiers et montre lesquels réservent vos droits. Rien n’est modifié avant que vous ne le disiez.</translation>
        </message>
        <message>
            <source>E&amp;xplain this track</source>
            <translation>E&amp;xpliquer ce morceau</translation>
        </message>
        <message>
            <source>Export the table</source>
            <translation>Exporter le tableau</translation>
        </message>
        <message>
            <source>Exporting the table</source>
            <translation>Exportation du tableau</translation>
        </message>
        <message>
            <source>Find title, artist, ISRC, folder…</source>
            <translation>Chercher titre, artiste, ISRC, dossier…</translation>
        </message>
        <message>
            <source>Find tracks</source>
            <translation>Chercher des morceaux</translation>
        </message>
        <message>
            <source>No track matches. Clear the search field or choose another filter.</source>
            <translation>Aucun morceau ne correspond. Videz le champ de recherche ou choisissez un autre filtre.</translation>
        </message>
        <message>
            <source>Open the &amp;containing folder</source>
            <translation>Ouvrir le dossier c&amp;ontenant</translation>
        </message>
        <message numerus="yes">
            <source>Protect %n track(s)</source>
            <translation>
                <numerusform>Protéger %n morceau</numerusform>
                <numerusform>Protéger %n morceaux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Protect %n track(s)…</source>
            <translation>
                <numerusform>Protéger %n morceau…</numerusform>
                <numerusform>Protéger %n morceaux…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Protect all %n track(s)…</source>
            <translation>
                <numerusform>Protéger %n morceau…</numerusform>
                <numerusform>Protéger les %n morceaux…</numerusform>
            </translation>
        </message>
        <message>
            <source>Protect…</source>
            <translation>Protéger…</translation>
        </message>
        <message>
            <source>Sea&amp;l anew…</source>
            <translation>Sce&amp;ller de nouveau…</translation>
        </message>
        <message numerus="yes">
            <source>Seal %n track(s) anew</source>
            <translation>
                <numerusform>Sceller de nouveau %n morceau</numerusform>
                <numerusform>Sceller de nouveau %n morceaux</numerusform>
            </translation>
        </message>
        <message>
            <source>See what your tracks say about AI</source>
            <translation>Voyez ce que vos morceaux disent de l’IA</translation>
        </message>
        <message>
            <source>Select &amp;all tracks</source>
            <translation>Tout &amp;sélectionner</translation>
        </message>
        <message>
            <source>Take out of the catalo&amp;gue</source>
            <translation>Retirer du catalo&amp;gue</translation>
        </message>
        <message>
            <source>The files themselves stay where and as they are.</source>
            <translation>Les fichiers eux-mêmes restent où et comme ils sont.</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Bienvenue</translation>
        </message>
        <message>
            <source>csv json spreadsheet</source>
            <translation>csv json tableur</translation>
        </message>
        <message>
            <source>seal sign c2pa broken</source>
            <translation>sceau signer c2pa rompu</translation>
        </message>
        <message>
            <source>tag write reserve</source>
            <translation>étiquette écrire réserver</translation>
        </message>
        <message>
            <source>verify check proof</source>
            <translation>vérifier contrôle preuve</translation>
        </message>
    </context>
    <context>
        <name>ChangeView</name>
        <message>
            <source>All services</source>
            <translation>Tous les services</translation>
        </message>
        <message>
            <source>Mark as reviewed</source>
            <translation>Marquer comme revu</translation>
        </message>
        <message>
            <source>Next change</source>
            <translation>Modification suivante</translation>
        </message>
        <message>
            <source>Previous change</source>
            <translation>Modification précédente</translation>
        </message>
        <message>
            <source>Reviewed on {date}</source>
            <translation>Revu le {date}</translation>
        </message>
        <message>
            <source>Seen on {date}</source>
            <translation>Vu le {date}</translation>
        </message>
        <message>
            <source>The text after</source>
            <translation>Le texte après</translation>
        </message>
        <message>
            <source>The text before</source>
            <translation>Le texte avant</translation>
        </message>
        <message>
            <source>Write a letter</source>
            <translation>Écrire une lettre</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>Votre note</translation>
        </message>
        <message>
            <source>Your note: what does it mean for you?</source>
            <translation>Votre note : qu’est-ce que cela signifie pour vous ?</translation>
        </message>
        <message>
            <source>became</source>
            <translation>est devenu</translation>
        </message>
    </context>
    <context>
        <name>CheckCard</name>
        <message numerus="yes">
            <source>%n quote(s) of the dossier no longer stand in this text.</source>
            <translation>
                <numerusform>%n citation du dossier ne figure plus dans ce texte.</numerusform>
                <numerusform>%n citations du dossier ne figurent plus dans ce texte.</numerusform>
            </translation>
        </message>
        <message>
            <source>A page that you saved</source>
            <translation>Une page que vous avez enregistrée</translation>
        </message>
        <message>
            <source>According to Open Terms Archive: {page}</source>
            <translation>Selon Open Terms Archive : {page}</translation>
        </message>
        <message>
            <source>Ask these hosts</source>
            <translation>Interroger ces hôtes</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Interrogation…</translation>
        </message>
        <message>
            <source>Changes found</source>
            <translation>Modifications trouvées</translation>
        </message>
        <message>
            <source>Check the terms now</source>
            <translation>Vérifier les conditions maintenant</translation>
        </message>
        <message>
            <source>Choose the file…</source>
            <translation>Choisir le fichier…</translation>
        </message>
        <message>
            <source>Choose the saved page</source>
            <translation>Choisir la page enregistrée</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Have the page kept…</source>
            <translation>Faire conserver la page…</translation>
        </message>
        <message>
            <source>If it is right, put the address into an entry of your own.</source>
            <translation>Si elle est juste, mettez l’adresse dans une entrée à vous.</translation>
        </message>
        <message>
            <source>Look there instead: {source}</source>
            <translation>Regarder plutôt là : {source}</translation>
        </message>
        <message>
            <source>No address of the terms is known there.</source>
            <translation>Aucune adresse des conditions n’y est connue.</translation>
        </message>
        <message>
            <source>Open Terms Archive</source>
            <translation>Open Terms Archive</translation>
        </message>
        <message>
            <source>Save the page in your browser, then choose the file. Nobody is asked.</source>
            <translation>Enregistrez la page dans votre navigateur, puis choisissez le fichier. Personne n’est interrogé.</translation>
        </message>
        <message>
            <source>Saved pages (*.html *.htm *.mhtml *.mht *.pdf *.md *.txt)</source>
            <translation>Pages enregistrées (*.html *.htm *.mhtml *.mht *.pdf *.md *.txt)</translation>
        </message>
        <message>
            <source>Scripts build its text: save it in your browser to have it read.</source>
            <translation>Des scripts construisent son texte : enregistrez-la dans votre navigateur pour la faire lire.</translation>
        </message>
        <message>
            <source>Show what changed, side by side</source>
            <translation>Montrer les modifications côte à côte</translation>
        </message>
        <message>
            <source>The Wayback Machine keeps what stands there now</source>
            <translation>La Wayback Machine conserve ce qui s’y trouve maintenant</translation>
        </message>
        <message>
            <source>The service's own page</source>
            <translation>La page du service lui-même</translation>
        </message>
        <message>
            <source>There was nothing to ask.</source>
            <translation>Il n’y avait rien à demander.</translation>
        </message>
        <message>
            <source>Wayback Machine</source>
            <translation>Wayback Machine</translation>
        </message>
        <message>
            <source>Where is it now? Ask {host}</source>
            <translation>Où est-elle maintenant ? Demander à {host}</translation>
        </message>
        <message>
            <source>Where to look</source>
            <translation>Où regarder</translation>
        </message>
        <message>
            <source>Will ask: {hosts}. Nothing about you or your files is sent.</source>
            <translation>Interrogera : {hosts}. Rien sur vous ni sur vos fichiers n’est envoyé.</translation>
        </message>
        <message>
            <source>not reviewed yet</source>
            <translation>pas encore revu</translation>
        </message>
        <message>
            <source>reviewed</source>
            <translation>revu</translation>
        </message>
        <message>
            <source>{date}: {name}</source>
            <translation>{date} : {name}</translation>
        </message>
    </context>
    <context>
        <name>CheckPane</name>
        <message>
            <source>A PO box or your agent's address is enough for this letter: write it into the profile instead of your own.</source>
            <translation>Une boîte postale ou l’adresse de votre agent suffit pour cette lettre : inscrivez-la dans le profil à la place de la vôtre.</translation>
        </message>
        <message>
            <source>A notice of this kind needs your real name and address.</source>
            <translation>Une notification de ce type exige votre vrai nom et votre vraie adresse.</translation>
        </message>
        <message>
            <source>Asked for by {date}. That is a courtesy date; no law sets it.</source>
            <translation>Demandée pour le {date}. C’est une date de courtoisie ; aucune loi ne la fixe.</translation>
        </message>
        <message>
            <source>Check before you send</source>
            <translation>Vérifiez avant d’envoyer</translation>
        </message>
        <message>
            <source>Due by law on {date}, if they receive it today.</source>
            <translation>Due selon la loi le {date}, si la lettre est reçue aujourd’hui.</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>Lacunes</translation>
        </message>
        <message>
            <source>Have a lawyer check it</source>
            <translation>Faites vérifier par un avocat</translation>
        </message>
        <message>
            <source>Left out of the list of works</source>
            <translation>Laissés hors de la liste des œuvres</translation>
        </message>
        <message>
            <source>Legal bases</source>
            <translation>Bases légales</translation>
        </message>
        <message>
            <source>No address is known; Holdback does not guess one.</source>
            <translation>Aucune adresse n’est connue ; Holdback n’en devine pas.</translation>
        </message>
        <message>
            <source>No gaps</source>
            <translation>Aucune lacune</translation>
        </message>
        <message>
            <source>Nobody has verified this. Ask a lawyer before you rely on it.</source>
            <translation>Personne ne l’a vérifié. Demandez à un avocat avant de vous y fier.</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Source read</source>
            <translation>Source lue</translation>
        </message>
        <message>
            <source>The source named was read when this text was written.</source>
            <translation>La source citée a été lue quand ce texte a été écrit.</translation>
        </message>
        <message>
            <source>There is no draft yet.</source>
            <translation>Il n’y a pas encore de brouillon.</translation>
        </message>
        <message>
            <source>These are marked in the letter. Fill them in before you send it.</source>
            <translation>Elles sont marquées dans la lettre. Complétez-les avant de l’envoyer.</translation>
        </message>
        <message>
            <source>Unverified</source>
            <translation>Non vérifié</translation>
        </message>
        <message>
            <source>What the recipient will learn about you</source>
            <translation>Ce que le destinataire apprendra sur vous</translation>
        </message>
        <message>
            <source>What you should know</source>
            <translation>Ce que vous devriez savoir</translation>
        </message>
        <message>
            <source>Where to send it</source>
            <translation>Où l’envoyer</translation>
        </message>
        <message>
            <source>Written from general legal knowledge; the text was not read again.</source>
            <translation>Écrit d’après des connaissances juridiques générales ; le texte n’a pas été relu.</translation>
        </message>
        <message>
            <source>found at {page}</source>
            <translation>trouvée sur {page}</translation>
        </message>
    </context>
    <context>
        <name>CheckTab</name>
        <message numerus="yes">
            <source>%n thing(s) are not as they should be.</source>
            <translation>
                <numerusform>%n chose n’est pas comme il faut.</numerusform>
                <numerusform>%n choses ne sont pas comme il faut.</numerusform>
            </translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Vérifier de nouveau</translation>
        </message>
        <message>
            <source>Checking this installation</source>
            <translation>Vérification de cette installation</translation>
        </message>
        <message>
            <source>Copy the result</source>
            <translation>Copier le résultat</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Everything is as it should be.</source>
            <translation>Tout est comme il faut.</translation>
        </message>
        <message>
            <source>Looking everything over…</source>
            <translation>Examen de l’ensemble…</translation>
        </message>
        <message>
            <source>Not looked over yet.</source>
            <translation>Pas encore examiné.</translation>
        </message>
        <message>
            <source>Show the newest report</source>
            <translation>Montrer le dernier rapport</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>What was checked</source>
            <translation>Ce qui a été vérifié</translation>
        </message>
        <message>
            <source>What was kept when Holdback itself made a mistake. It is sent to nobody.</source>
            <translation>Ce qui a été conservé quand Holdback lui-même a fait une erreur. Ce n’est envoyé à personne.</translation>
        </message>
        <message>
            <source>for information</source>
            <translation>pour information</translation>
        </message>
        <message>
            <source>problem</source>
            <translation>problème</translation>
        </message>
        <message>
            <source>sound</source>
            <translation>en ordre</translation>
        </message>
    </context>
    <context>
        <name>CheckView</name>
        <message numerus="yes">
            <source>%n part(s) of the kit are not there as chosen.</source>
            <translation>
                <numerusform>%n partie du kit n’est pas comme choisi.</numerusform>
                <numerusform>%n parties du kit ne sont pas comme choisi.</numerusform>
            </translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Check my site now</source>
            <translation>Vérifier mon site maintenant</translation>
        </message>
        <message>
            <source>Different</source>
            <translation>Différent</translation>
        </message>
        <message>
            <source>Everything is there and says what you chose.</source>
            <translation>Tout est là et dit ce que vous avez choisi.</translation>
        </message>
        <message>
            <source>Goes online when you press the button, and only to {site}: it asks for robots.txt, tdmrep.json, license.xml, ai.txt, the TDM policy and the headers of the first page.</source>
            <translation>Va en ligne quand vous pressez le bouton, et seulement vers {site} : demande robots.txt, tdmrep.json, license.xml, ai.txt, la politique TDM et les en-têtes de la première page.</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Manquant</translation>
        </message>
        <message>
            <source>Not read</source>
            <translation>Non lu</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Partie</translation>
        </message>
        <message>
            <source>Something is there, but it does not say what you chose.</source>
            <translation>Quelque chose est là, mais ne dit pas ce que vous avez choisi.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>The site gave no usable answer; that says nothing about it.</source>
            <translation>Le site n’a pas donné de réponse utilisable ; cela ne dit rien à son sujet.</translation>
        </message>
        <message>
            <source>There</source>
            <translation>Là</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Ce qui a été trouvé</translation>
        </message>
        <message>
            <source>What your site says</source>
            <translation>Ce que dit votre site</translation>
        </message>
        <message>
            <source>Your site answers as the kit says.</source>
            <translation>Votre site répond comme le dit le kit.</translation>
        </message>
        <message>
            <source>Your site has nothing of this yet.</source>
            <translation>Votre site n’a encore rien de cela.</translation>
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
            <translation>Artiste</translation>
        </message>
        <message>
            <source>Copyright notice</source>
            <translation>Mention de copyright</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Nom du fichier</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
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
            <translation>Durée</translation>
        </message>
        <message>
            <source>Reservation</source>
            <translation>Réserve</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Sceau</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>Search commands</source>
            <translation>Chercher une commande</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Que voulez-vous faire ?</translation>
        </message>
    </context>
    <context>
        <name>ConfirmView</name>
        <message numerus="yes">
            <source>%n gap(s) are still open in it.</source>
            <translation>
                <numerusform>%n lacune y est encore ouverte.</numerusform>
                <numerusform>%n lacunes y sont encore ouvertes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the draft</source>
            <translation>Retour au brouillon</translation>
        </message>
        <message>
            <source>Confirm the letter</source>
            <translation>Confirmer la lettre</translation>
        </message>
        <message>
            <source>I have read the letter, and every statement in it is true.</source>
            <translation>J’ai lu la lettre, et tout ce qui y est affirmé est vrai.</translation>
        </message>
        <message>
            <source>Read and confirm</source>
            <translation>Lire et confirmer</translation>
        </message>
        <message>
            <source>The whole letter</source>
            <translation>La lettre entière</translation>
        </message>
        <message>
            <source>This letter makes statements in your name that can have legal consequences. Read it to the end before you take it out of Holdback.</source>
            <translation>Cette lettre fait en votre nom des déclarations qui peuvent avoir des effets juridiques. Lisez-la jusqu’au bout avant de la sortir de Holdback.</translation>
        </message>
    </context>
    <context>
        <name>DetailsPane</name>
        <message>
            <source>(not verified)</source>
            <translation>(non vérifié)</translation>
        </message>
        <message>
            <source>About the chosen service</source>
            <translation>Sur le service choisi</translation>
        </message>
        <message>
            <source>Choose a service to read what its terms say.</source>
            <translation>Choisissez un service pour lire ce que disent ses conditions.</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>Date not known</source>
            <translation>Date inconnue</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Different by region</source>
            <translation>Différent selon la région</translation>
        </message>
        <message>
            <source>Digest of the audio</source>
            <translation>Empreinte du son</translation>
        </message>
        <message>
            <source>Every text that was seen, and what it said, on one line</source>
            <translation>Chaque texte vu et ce qu’il disait, sur une ligne</translation>
        </message>
        <message>
            <source>Explains this track: what it says, where, since when</source>
            <translation>Explique ce morceau : ce qu’il dit, où, depuis quand</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>ISRC</source>
            <translation>ISRC</translation>
        </message>
        <message>
            <source>In plain words</source>
            <translation>En mots simples</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>No longer in force. {about}</source>
            <translation>Plus en vigueur. {about}</translation>
        </message>
        <message>
            <source>Oddity</source>
            <translation>Bizarrerie</translation>
        </message>
        <message>
            <source>One of my platforms</source>
            <translation>Une de mes plateformes</translation>
        </message>
        <message>
            <source>One of my platforms: shown by the filter, and watched</source>
            <translation>Une de mes plateformes : montrée par le filtre, et surveillée</translation>
        </message>
        <message>
            <source>Only for your own website; it does not reach what others host.</source>
            <translation>Seulement pour votre propre site ; n’atteint pas ce que d’autres hébergent.</translation>
        </message>
        <message>
            <source>Opens the Letters page with {service} as the recipient</source>
            <translation>Ouvre la page Lettres avec {service} comme destinataire</translation>
        </message>
        <message>
            <source>Other and earlier wording</source>
            <translation>Autres formulations et formulations antérieures</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Emplacement</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Remarques</translation>
        </message>
        <message>
            <source>Says nothing about AI.</source>
            <translation>Ne dit rien de l’IA.</translation>
        </message>
        <message>
            <source>Secondary sources say: {stance}.</source>
            <translation>Des sources secondaires disent : {stance}.</translation>
        </message>
        <message>
            <source>Seen on {date}</source>
            <translation>Vu le {date}</translation>
        </message>
        <message>
            <source>Seen on {date}: over 90 days ago</source>
            <translation>Vu le {date} : il y a plus de 90 jours</translation>
        </message>
        <message>
            <source>Select a track to see everything its file says.</source>
            <translation>Sélectionnez un morceau pour voir tout ce que dit son fichier.</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Signé par</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Déclarations</translation>
        </message>
        <message>
            <source>Statements and where they stand</source>
            <translation>Déclarations et leur emplacement</translation>
        </message>
        <message>
            <source>Statements, tags and file</source>
            <translation>Déclarations, étiquettes et fichier</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Terms change. Read them again before you rely on this.</source>
            <translation>Les conditions changent. Relisez-les avant de vous y fier.</translation>
        </message>
        <message>
            <source>Terms over time…</source>
            <translation>Les conditions au fil du temps…</translation>
        </message>
        <message>
            <source>The file says nothing about AI or text and data mining.</source>
            <translation>Le fichier ne dit rien de l’IA ni de la fouille de textes et de données.</translation>
        </message>
        <message>
            <source>The licence you grant by uploading</source>
            <translation>La licence que vous accordez en téléversant</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>What you can do</source>
            <translation>Ce que vous pouvez faire</translation>
        </message>
        <message>
            <source>Write a letter</source>
            <translation>Écrire une lettre</translation>
        </message>
        <message>
            <source>allows changes</source>
            <translation>permet des modifications</translation>
        </message>
        <message>
            <source>archived original</source>
            <translation>original archivé</translation>
        </message>
        <message>
            <source>archived original, undated</source>
            <translation>original archivé, sans date</translation>
        </message>
        <message>
            <source>found at {page}</source>
            <translation>trouvée sur {page}</translation>
        </message>
        <message>
            <source>in force since {date}</source>
            <translation>en vigueur depuis le {date}</translation>
        </message>
        <message>
            <source>may be passed on</source>
            <translation>peut être transmise</translation>
        </message>
        <message>
            <source>may be transferred</source>
            <translation>peut être cédée</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>manquant</translation>
        </message>
        <message>
            <source>quoted by others, original not read</source>
            <translation>cité par d’autres, original non lu</translation>
        </message>
        <message>
            <source>seen on {date}</source>
            <translation>vu le {date}</translation>
        </message>
        <message>
            <source>your own entry</source>
            <translation>votre propre entrée</translation>
        </message>
        <message>
            <source>{company} (not verified)</source>
            <translation>{company} (non vérifié)</translation>
        </message>
        <message>
            <source>{dimension}: {restricting} says no, {allowing} says yes. The stricter one counts.</source>
            <translation>{dimension} : {restricting} dit non, {allowing} dit oui. Le plus strict l’emporte.</translation>
        </message>
    </context>
    <context>
        <name>DiaryDetails</name>
        <message>
            <source>About the chosen letter</source>
            <translation>Sur la lettre choisie</translation>
        </message>
        <message>
            <source>Answer due {date}: {how}</source>
            <translation>Réponse attendue le {date} : {how}</translation>
        </message>
        <message>
            <source>Attach a proof…</source>
            <translation>Joindre une preuve…</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>Choose a letter to see what became of it.</source>
            <translation>Choisissez une lettre pour voir ce qu’elle est devenue.</translation>
        </message>
        <message>
            <source>Choose a receipt, scan or answer</source>
            <translation>Choisir un reçu, un scan ou une réponse</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>How it was sent</source>
            <translation>Comment elle a été envoyée</translation>
        </message>
        <message>
            <source>I sent it</source>
            <translation>Je l’ai envoyée</translation>
        </message>
        <message>
            <source>I sent it again</source>
            <translation>Je l’ai renvoyée</translation>
        </message>
        <message>
            <source>In your words</source>
            <translation>Avec vos mots</translation>
        </message>
        <message>
            <source>Note down</source>
            <translation>Noter</translation>
        </message>
        <message>
            <source>Note it down</source>
            <translation>Le noter</translation>
        </message>
        <message>
            <source>Nothing more will come of it</source>
            <translation>Il n’en sortira plus rien</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Le</translation>
        </message>
        <message>
            <source>On which day</source>
            <translation>Quel jour</translation>
        </message>
        <message>
            <source>Open the letter</source>
            <translation>Ouvrir la lettre</translation>
        </message>
        <message>
            <source>Proof: {file}</source>
            <translation>Preuve : {file}</translation>
        </message>
        <message>
            <source>Remove the draft</source>
            <translation>Supprimer le brouillon</translation>
        </message>
        <message>
            <source>They answered</source>
            <translation>Ils ont répondu</translation>
        </message>
        <message>
            <source>They received it</source>
            <translation>Ils l’ont reçue</translation>
        </message>
        <message>
            <source>They take two more months</source>
            <translation>Ils prennent deux mois de plus</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ce qui s’est passé</translation>
        </message>
        <message>
            <source>Write a reminder</source>
            <translation>Écrire une relance</translation>
        </message>
    </context>
    <context>
        <name>DiaryModel</name>
        <message>
            <source>Answer due</source>
            <translation>Réponse attendue</translation>
        </message>
        <message>
            <source>Dated</source>
            <translation>Datée du</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Lettre</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>tous</translation>
        </message>
    </context>
    <context>
        <name>DiaryPage</name>
        <message>
            <source>Any status</source>
            <translation>Tout état</translation>
        </message>
        <message>
            <source>Calendar (*.ics)</source>
            <translation>Calendrier (*.ics)</translation>
        </message>
        <message>
            <source>Diary</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Find a letter</source>
            <translation>Chercher une lettre</translation>
        </message>
        <message>
            <source>Letters and what became of them</source>
            <translation>Les lettres et ce qu’elles sont devenues</translation>
        </message>
        <message>
            <source>Letters that you save appear here. Note down when you sent them, and Holdback tells you when an answer is due, by law or by courtesy.</source>
            <translation>Les lettres que vous enregistrez apparaissent ici. Notez quand vous les avez envoyées, et Holdback vous dit quand une réponse est attendue, par la loi ou par courtoisie.</translation>
        </message>
        <message>
            <source>No letters yet</source>
            <translation>Pas encore de lettres</translation>
        </message>
        <message>
            <source>Save as calendar…</source>
            <translation>Enregistrer comme calendrier…</translation>
        </message>
        <message>
            <source>Save as table…</source>
            <translation>Enregistrer comme tableau…</translation>
        </message>
        <message>
            <source>Save the deadlines</source>
            <translation>Enregistrer les échéances</translation>
        </message>
        <message>
            <source>Save the diary</source>
            <translation>Enregistrer le journal</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tableau (*.csv)</translation>
        </message>
        <message>
            <source>The diary is in {file}.</source>
            <translation>Le journal est dans {file}.</translation>
        </message>
        <message>
            <source>Write a letter</source>
            <translation>Écrire une lettre</translation>
        </message>
        <message>
            <source>Writing the diary</source>
            <translation>Écriture du journal</translation>
        </message>
    </context>
    <context>
        <name>DiaryWords</name>
        <message numerus="yes">
            <source>%n day(s) over</source>
            <translation>
                <numerusform>dépassée de %n jour</numerusform>
                <numerusform>dépassée de %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>by law</source>
            <translation>par la loi</translation>
        </message>
        <message>
            <source>courtesy date, no law sets it</source>
            <translation>date de courtoisie, aucune loi ne la fixe</translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>dans %n jour</numerusform>
                <numerusform>dans %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
    </context>
    <context>
        <name>EditPreview</name>
        <message numerus="yes">
            <source>%n already there</source>
            <translation>
                <numerusform>%n y figure déjà</numerusform>
                <numerusform>%n y figurent déjà</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed and are as they were.</source>
            <translation>
                <numerusform>%n a échoué et est comme il était.</numerusform>
                <numerusform>%n ont échoué et sont comme ils étaient.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n had everything already.</source>
            <translation>
                <numerusform>%n avait déjà tout.</numerusform>
                <numerusform>%n avaient déjà tout.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left alone</source>
            <translation>
                <numerusform>%n laissé tel quel</numerusform>
                <numerusform>%n laissés tels quels</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left alone.</source>
            <translation>
                <numerusform>%n laissé tel quel.</numerusform>
                <numerusform>%n laissés tels quels.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not reached and as they were.</source>
            <translation>
                <numerusform>%n non atteint et comme il était.</numerusform>
                <numerusform>%n non atteints et comme ils étaient.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) written.</source>
            <translation>
                <numerusform>%n morceau écrit.</numerusform>
                <numerusform>%n morceaux écrits.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n will be written</source>
            <translation>
                <numerusform>%n sera écrit</numerusform>
                <numerusform>%n seront écrits</numerusform>
            </translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>Back to editing</source>
            <translation>Retour à la saisie</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Files and what happens to them</source>
            <translation>Les fichiers et ce qui leur arrive</translation>
        </message>
        <message>
            <source>Looking at the files…</source>
            <translation>Examen des fichiers…</translation>
        </message>
        <message>
            <source>Nothing is written until you press the button below. The audio is never touched, other tags stay, and each file can be put back exactly as it was.</source>
            <translation>Rien n’est écrit avant que vous ne pressiez le bouton ci-dessous. Le son n’est jamais touché, les autres étiquettes restent, et chaque fichier peut être remis exactement comme il était.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Emplacement</translation>
        </message>
        <message>
            <source>Preparing the preview</source>
            <translation>Préparation de l’aperçu</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>The file at work is finished, the rest is not begun.</source>
            <translation>Le fichier en cours est terminé, le reste n’est pas commencé.</translation>
        </message>
        <message>
            <source>Values before and after</source>
            <translation>Valeurs avant et après</translation>
        </message>
        <message numerus="yes">
            <source>Write %n sealed track(s) too: their seals will not hold</source>
            <translation>
                <numerusform>Écrire aussi %n morceau scellé : son sceau ne tiendra plus</numerusform>
                <numerusform>Écrire aussi %n morceaux scellés : leurs sceaux ne tiendront plus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Write %n track(s)</source>
            <comment>button</comment>
            <translation>
                <numerusform>Écrire %n morceau</numerusform>
                <numerusform>Écrire %n morceaux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Writing %n track(s)</source>
            <translation>
                <numerusform>Écriture de %n morceau</numerusform>
                <numerusform>Écriture de %n morceaux</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EditorView</name>
        <message numerus="yes">
            <source>%n value(s) cannot be written like this</source>
            <translation>
                <numerusform>%n valeur ne peut être écrite ainsi</numerusform>
                <numerusform>%n valeurs ne peuvent être écrites ainsi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) changed</source>
            <translation>
                <numerusform>%n valeur modifiée</numerusform>
                <numerusform>%n valeurs modifiées</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the catalogue</source>
            <translation>Retour au catalogue</translation>
        </message>
        <message>
            <source>Fill down</source>
            <translation>Recopier vers le bas</translation>
        </message>
        <message>
            <source>Gives the lines of the clipboard to the tracks in order. Shows them first.</source>
            <translation>Donne les lignes du presse-papiers aux morceaux dans l’ordre. Les montre d’abord.</translation>
        </message>
        <message>
            <source>Gives the topmost selected value to the others below (Ctrl+D).</source>
            <translation>Donne la valeur du haut de la sélection aux autres en dessous (Ctrl+D).</translation>
        </message>
        <message>
            <source>Nothing is changed yet.</source>
            <translation>Rien n’est encore modifié.</translation>
        </message>
        <message>
            <source>Paste a list</source>
            <translation>Coller une liste</translation>
        </message>
        <message>
            <source>Reading the files</source>
            <translation>Lecture des fichiers</translation>
        </message>
        <message>
            <source>Reading the files…</source>
            <translation>Lecture des fichiers…</translation>
        </message>
        <message numerus="yes">
            <source>Rights data of %n track(s)</source>
            <translation>
                <numerusform>Données de droits de %n morceau</numerusform>
                <numerusform>Données de droits de %n morceaux</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what will be written</source>
            <translation>Montrer ce qui sera écrit</translation>
        </message>
        <message>
            <source>Take all changes back</source>
            <translation>Reprendre toutes les modifications</translation>
        </message>
        <message>
            <source>another policy</source>
            <translation>une autre politique</translation>
        </message>
        <message numerus="yes">
            <source>in %n track(s)</source>
            <translation>
                <numerusform>dans %n morceau</numerusform>
                <numerusform>dans %n morceaux</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExplainWindow</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Copier le texte</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Explication</translation>
        </message>
        <message>
            <source>In plain words</source>
            <translation>En mots simples</translation>
        </message>
        <message>
            <source>Read on in the handbook</source>
            <translation>Lire la suite dans le manuel</translation>
        </message>
    </context>
    <context>
        <name>Extras</name>
        <message numerus="yes">
            <source>%n new file(s) arrived in your watched folders.</source>
            <translation>
                <numerusform>%n nouveau fichier est arrivé dans vos dossiers surveillés.</numerusform>
                <numerusform>%n nouveaux fichiers sont arrivés dans vos dossiers surveillés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new track(s) protected.</source>
            <translation>
                <numerusform>%n nouveau morceau protégé.</numerusform>
                <numerusform>%n nouveaux morceaux protégés.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Edit rights data…</source>
            <translation>&amp;Modifier les données de droits…</translation>
        </message>
        <message>
            <source>&amp;Import a table…</source>
            <translation>&amp;Importer un tableau…</translation>
        </message>
        <message>
            <source>&amp;Rights sheet of the release…</source>
            <translation>Fiche de &amp;droits de la sortie…</translation>
        </message>
        <message>
            <source>Arri&amp;ved files and folders…</source>
            <translation>Fichiers arri&amp;vés et dossiers…</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Arrivés</translation>
        </message>
        <message>
            <source>Arrived files and folders</source>
            <translation>Fichiers arrivés et dossiers</translation>
        </message>
        <message>
            <source>Changes to other tracks are not written yet.</source>
            <translation>Les modifications d’autres morceaux ne sont pas encore écrites.</translation>
        </message>
        <message>
            <source>Edit rights data</source>
            <translation>Modifier les données de droits</translation>
        </message>
        <message>
            <source>Forget them</source>
            <translation>Les oublier</translation>
        </message>
        <message>
            <source>Go on editing</source>
            <translation>Continuer à modifier</translation>
        </message>
        <message>
            <source>Go on with them</source>
            <translation>Continuer avec elles</translation>
        </message>
        <message>
            <source>Import a table</source>
            <translation>Importer un tableau</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>L’ouvrir</translation>
        </message>
        <message>
            <source>Save the rights sheet</source>
            <translation>Enregistrer la fiche de droits</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Les montrer</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tableaux</translation>
        </message>
        <message>
            <source>The editor takes {most} tracks at once. Select fewer of them.</source>
            <translation>L’éditeur prend {most} morceaux à la fois. Sélectionnez-en moins.</translation>
        </message>
        <message numerus="yes">
            <source>The rights sheet of %n release(s) is written.</source>
            <translation>
                <numerusform>La fiche de droits de %n sortie est écrite.</numerusform>
                <numerusform>La fiche de droits de %n sorties est écrite.</numerusform>
            </translation>
        </message>
        <message>
            <source>These files are in a folder of the profile “{name}”: it is in use.</source>
            <translation>Ces fichiers sont dans un dossier du profil « {name} » : il est utilisé.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Writing the rights sheet</source>
            <translation>Écriture de la fiche de droits</translation>
        </message>
        <message>
            <source>Your changes are kept, but not written yet.</source>
            <translation>Vos modifications sont gardées, mais pas encore écrites.</translation>
        </message>
        <message numerus="yes">
            <source>Your decision is wanted: %n new file(s).</source>
            <translation>
                <numerusform>Votre décision est attendue : %n nouveau fichier.</numerusform>
                <numerusform>Votre décision est attendue : %n nouveaux fichiers.</numerusform>
            </translation>
        </message>
        <message>
            <source>csv xlsx spreadsheet isrc list</source>
            <translation>csv xlsx tableur isrc liste</translation>
        </message>
        <message>
            <source>isrc iswc upc title artist label copyright fields tags</source>
            <translation>isrc iswc upc titre artiste label copyright champs étiquettes</translation>
        </message>
        <message>
            <source>pdf credits label copy</source>
            <translation>pdf crédits label copie</translation>
        </message>
        <message>
            <source>watch new export daw profile bind rule</source>
            <translation>surveiller nouveau export daw profil lier règle</translation>
        </message>
    </context>
    <context>
        <name>FactsBox</name>
        <message>
            <source>Optional</source>
            <translation>Facultatif</translation>
        </message>
        <message>
            <source>What only you know</source>
            <translation>Ce que vous seul savez</translation>
        </message>
    </context>
    <context>
        <name>FieldForm</name>
        <message>
            <source>A policy is stated in somebody's name: make a profile first.</source>
            <translation>Une politique est énoncée au nom de quelqu’un : créez d’abord un profil.</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Codes</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Laisser tel quel</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Noms</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Politique</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Droits</translation>
        </message>
        <message>
            <source>Stated in the words of the profile “{name}”.</source>
            <translation>Énoncée avec les mots du profil « {name} ».</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message numerus="yes">
            <source>%n different value(s)</source>
            <translation>
                <numerusform>%n valeur différente</numerusform>
                <numerusform>%n valeurs différentes</numerusform>
            </translation>
        </message>
        <message>
            <source>Take the changes of “{field}” back</source>
            <translation>Reprendre les modifications de « {field} »</translation>
        </message>
        <message numerus="yes">
            <source>changed in %n track(s)</source>
            <translation>
                <numerusform>modifié dans %n morceau</numerusform>
                <numerusform>modifié dans %n morceaux</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FileChoice</name>
        <message>
            <source>Add mine</source>
            <translation>Ajouter la mienne</translation>
        </message>
        <message>
            <source>Any change makes the file's signed content credentials (C2PA) invalid.</source>
            <translation>Toute modification rend invalides les Content Credentials (C2PA) signés du fichier.</translation>
        </message>
        <message>
            <source>As chosen above</source>
            <translation>Comme choisi ci-dessus</translation>
        </message>
        <message>
            <source>Keep theirs</source>
            <translation>Garder la leur</translation>
        </message>
        <message>
            <source>Only for this file:</source>
            <translation>Seulement pour ce fichier :</translation>
        </message>
        <message>
            <source>Others' words in this file</source>
            <translation>Les mots d’autrui dans ce fichier</translation>
        </message>
        <message>
            <source>Replace with mine</source>
            <translation>Remplacer par la mienne</translation>
        </message>
        <message>
            <source>The other names (hard links) keep the file as it is; this one gets the new.</source>
            <translation>Les autres noms (liens physiques) gardent le fichier tel quel ; celui-ci reçoit le nouveau.</translation>
        </message>
        <message>
            <source>Write although it breaks the seal</source>
            <translation>Écrire bien que cela rompe le sceau</translation>
        </message>
        <message>
            <source>Write although the file has several names</source>
            <translation>Écrire bien que le fichier ait plusieurs noms</translation>
        </message>
    </context>
    <context>
        <name>FileDetails</name>
        <message>
            <source>(nothing)</source>
            <translation>(rien)</translation>
        </message>
        <message>
            <source>(removed)</source>
            <translation>(supprimé)</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Changed by another program since</source>
            <translation>Modifié depuis par un autre programme</translation>
        </message>
        <message>
            <source>Changed by this run</source>
            <translation>Modifié par ce passage</translation>
        </message>
        <message>
            <source>Choose a file to see what was changed.</source>
            <translation>Choisissez un fichier pour voir ce qui a été modifié.</translation>
        </message>
        <message>
            <source>Digest then {then}… and now {now}…</source>
            <translation>Empreinte alors {then}… et maintenant {now}…</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Last changed: {moment}.</source>
            <translation>Dernière modification : {moment}.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Emplacement</translation>
        </message>
        <message>
            <source>Reads the file and names every value that another program changed.</source>
            <translation>Lit le fichier et nomme chaque valeur qu’un autre programme a modifiée.</translation>
        </message>
        <message>
            <source>The values were not kept by the version that wrote it.</source>
            <translation>Les valeurs n’ont pas été conservées par la version qui l’a écrit.</translation>
        </message>
        <message>
            <source>Values that were changed</source>
            <translation>Valeurs modifiées</translation>
        </message>
        <message>
            <source>What changed since?</source>
            <translation>Qu’est-ce qui a changé depuis ?</translation>
        </message>
        <message>
            <source>Which values differ was not kept by the version that wrote it.</source>
            <translation>Quelles valeurs diffèrent n’a pas été conservé par la version qui l’a écrit.</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Age of the evidence</source>
            <translation>Âge des preuves</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Tous les genres</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Tous les services</translation>
        </message>
        <message>
            <source>All {count}</source>
            <translation>Tous {count}</translation>
        </message>
        <message>
            <source>Any evidence</source>
            <translation>Toute preuve</translation>
        </message>
        <message>
            <source>Any stance</source>
            <translation>Toute position</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifiés</translation>
        </message>
        <message>
            <source>Find a service</source>
            <translation>Chercher un service</translation>
        </message>
        <message>
            <source>Kind of service</source>
            <translation>Genre de service</translation>
        </message>
        <message>
            <source>My platforms</source>
            <translation>Mes plateformes</translation>
        </message>
        <message>
            <source>Not verified</source>
            <translation>Non vérifié</translation>
        </message>
        <message>
            <source>Seen more than 90 days ago</source>
            <translation>Vu il y a plus de 90 jours</translation>
        </message>
        <message>
            <source>Seen within 90 days</source>
            <translation>Vu dans les 90 derniers jours</translation>
        </message>
        <message>
            <source>Stance on any use</source>
            <translation>Position sur un usage quelconque</translation>
        </message>
        <message>
            <source>Which services</source>
            <translation>Quels services</translation>
        </message>
        <message>
            <source>{shown} of {total}</source>
            <translation>{shown} sur {total}</translation>
        </message>
    </context>
    <context>
        <name>FilterMenu</name>
        <message>
            <source>By another program since it was protected</source>
            <translation>Par un autre programme depuis la protection</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifiés</translation>
        </message>
        <message>
            <source>Choose conditions; they are written into the search field.</source>
            <translation>Choisissez des conditions ; elles s’inscrivent dans le champ de recherche.</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Vider la recherche</translation>
        </message>
        <message>
            <source>Copyright notice</source>
            <translation>Mention de copyright</translation>
        </message>
        <message>
            <source>Differs between places in the file</source>
            <translation>Diffère d’un endroit du fichier à l’autre</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtre</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>In the last 30 days</source>
            <translation>Dans les 30 derniers jours</translation>
        </message>
        <message>
            <source>In the last 7 days</source>
            <translation>Dans les 7 derniers jours</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Manquant</translation>
        </message>
        <message>
            <source>No {field}</source>
            <translation>Sans {field}</translation>
        </message>
        <message>
            <source>Reservation</source>
            <translation>Réserve</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Sceau</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>artist</source>
            <translation>artiste</translation>
        </message>
        <message>
            <source>copyright notice</source>
            <translation>mention de copyright</translation>
        </message>
        <message>
            <source>label</source>
            <translation>label</translation>
        </message>
        <message>
            <source>title</source>
            <translation>titre</translation>
        </message>
    </context>
    <context>
        <name>GlanceView</name>
        <message>
            <source>No service fits</source>
            <translation>Aucun service ne convient</translation>
        </message>
        <message>
            <source>No service fits all the filters at once.</source>
            <translation>Aucun service ne répond à tous les filtres à la fois.</translation>
        </message>
        <message>
            <source>Services and what their terms say</source>
            <translation>Les services et ce que disent leurs conditions</translation>
        </message>
        <message>
            <source>Show all services</source>
            <translation>Montrer tous les services</translation>
        </message>
    </context>
    <context>
        <name>GridModel</name>
        <message>
            <source>Track</source>
            <translation>Morceau</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>modifié</translation>
        </message>
        <message>
            <source>{field} afterwards</source>
            <translation>{field} après</translation>
        </message>
        <message>
            <source>{field} now</source>
            <translation>{field} maintenant</translation>
        </message>
    </context>
    <context>
        <name>GridView</name>
        <message>
            <source>The chosen field in every track</source>
            <translation>Le champ choisi dans chaque morceau</translation>
        </message>
    </context>
    <context>
        <name>GroupMenu</name>
        <message>
            <source>By album</source>
            <translation>Par album</translation>
        </message>
        <message>
            <source>By folder</source>
            <translation>Par dossier</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>No groups</source>
            <translation>Sans groupes</translation>
        </message>
    </context>
    <context>
        <name>Groups</name>
        <message>
            <source>No album</source>
            <translation>Sans album</translation>
        </message>
        <message>
            <source>{name}: {reserved} of {count} reserved</source>
            <translation>{name} : {reserved} sur {count} réservés</translation>
        </message>
    </context>
    <context>
        <name>GuideView</name>
        <message>
            <source>Back to the letter</source>
            <translation>Retour à la lettre</translation>
        </message>
        <message>
            <source>Change the profile…</source>
            <translation>Changer le profil…</translation>
        </message>
        <message>
            <source>Collecting society: {value}</source>
            <translation>Société de gestion : {value}</translation>
        </message>
        <message>
            <source>Country: {value}</source>
            <translation>Pays : {value}</translation>
        </message>
        <message>
            <source>Find a service</source>
            <translation>Chercher un service</translation>
        </message>
        <message>
            <source>Go to the catalogue</source>
            <translation>Aller au catalogue</translation>
        </message>
        <message>
            <source>I found my works in a data set or an output</source>
            <translation>J’ai trouvé mes œuvres dans un jeu de données ou un résultat</translation>
        </message>
        <message>
            <source>I have a website of my own</source>
            <translation>J’ai mon propre site web</translation>
        </message>
        <message>
            <source>Label or publisher: {value}</source>
            <translation>Label ou éditeur : {value}</translation>
        </message>
        <message>
            <source>Make a profile first, then answer the questions.</source>
            <translation>Créez d’abord un profil, puis répondez aux questions.</translation>
        </message>
        <message>
            <source>My voice, image or biography is there too</source>
            <translation>Ma voix, mon image ou ma biographie y sont aussi</translation>
        </message>
        <message>
            <source>Open the diary</source>
            <translation>Ouvrir le journal</translation>
        </message>
        <message>
            <source>Open the profile</source>
            <translation>Ouvrir le profil</translation>
        </message>
        <message>
            <source>Roles: {value}</source>
            <translation>Rôles : {value}</translation>
        </message>
        <message>
            <source>Services that matter to you</source>
            <translation>Les services qui comptent pour vous</translation>
        </message>
        <message>
            <source>Show the setting</source>
            <translation>Montrer le réglage</translation>
        </message>
        <message>
            <source>Someone hosts copies without my consent</source>
            <translation>Quelqu’un héberge des copies sans mon accord</translation>
        </message>
        <message>
            <source>What your profile says</source>
            <translation>Ce que dit votre profil</translation>
        </message>
        <message>
            <source>Where do I begin?</source>
            <translation>Par où commencer ?</translation>
        </message>
        <message>
            <source>Where is your music, and who worries you?</source>
            <translation>Où est votre musique, et qui vous inquiète ?</translation>
        </message>
        <message>
            <source>Write the declaration</source>
            <translation>Écrire la déclaration</translation>
        </message>
        <message>
            <source>Write the letter</source>
            <translation>Écrire la lettre</translation>
        </message>
        <message>
            <source>You have no profile yet.</source>
            <translation>Vous n’avez pas encore de profil.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>non dit</translation>
        </message>
    </context>
    <context>
        <name>HandbookWindow</name>
        <message>
            <source>Chapters</source>
            <translation>Chapitres</translation>
        </message>
        <message>
            <source>Find in the handbook</source>
            <translation>Chercher dans le manuel</translation>
        </message>
        <message>
            <source>Handbook</source>
            <translation>Manuel</translation>
        </message>
        <message>
            <source>No chapter has these words.</source>
            <translation>Aucun chapitre ne contient ces mots.</translation>
        </message>
        <message>
            <source>Text of the chapter</source>
            <translation>Texte du chapitre</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>&amp;Handbook</source>
            <translation>&amp;Manuel</translation>
        </message>
        <message>
            <source>E&amp;xplain what is selected</source>
            <translation>E&amp;xpliquer la sélection</translation>
        </message>
        <message>
            <source>Open the chapter about this page</source>
            <translation>Ouvrir le chapitre sur cette page</translation>
        </message>
        <message>
            <source>What &amp;words mean</source>
            <translation>Ce que les &amp;mots signifient</translation>
        </message>
        <message>
            <source>glossary terms</source>
            <translation>glossaire termes</translation>
        </message>
        <message>
            <source>what does it mean why</source>
            <translation>que signifie pourquoi</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message numerus="yes">
            <source>%n file(s) of this run</source>
            <translation>
                <numerusform>%n fichier de ce passage</numerusform>
                <numerusform>%n fichiers de ce passage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not reached</source>
            <translation>
                <numerusform>%n non atteint</numerusform>
                <numerusform>%n non atteints</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n put back</source>
            <translation>
                <numerusform>%n remis en état</numerusform>
                <numerusform>%n remis en état</numerusform>
            </translation>
        </message>
        <message>
            <source>Compare with the files</source>
            <translation>Comparer avec les fichiers</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>Comparé</translation>
        </message>
        <message>
            <source>Comparing with the ledger</source>
            <translation>Comparaison avec le registre</translation>
        </message>
        <message>
            <source>Each time Holdback writes into your files it is noted here, with what is needed to put every file back exactly as it was.</source>
            <translation>Chaque fois que Holdback écrit dans vos fichiers, c’est noté ici, avec ce qu’il faut pour remettre chaque fichier exactement comme il était.</translation>
        </message>
        <message>
            <source>Edited rights data</source>
            <translation>Données de droits modifiées</translation>
        </message>
        <message>
            <source>Export the &amp;ledger…</source>
            <translation>Exporter le re&amp;gistre…</translation>
        </message>
        <message>
            <source>Export the ledger</source>
            <translation>Exporter le registre</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>Files of the run</source>
            <translation>Fichiers du passage</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Nothing has been written yet</source>
            <translation>Rien n’a encore été écrit</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <source>Protect: {policy}, for {artist}</source>
            <translation>Protéger : {policy}, pour {artist}</translation>
        </message>
        <message numerus="yes">
            <source>Put %n file(s) back</source>
            <translation>
                <numerusform>Remettre %n fichier en état</numerusform>
                <numerusform>Remettre %n fichiers en état</numerusform>
            </translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Remettre en état</translation>
        </message>
        <message>
            <source>Put the whole run back</source>
            <translation>Remettre tout le passage en état</translation>
        </message>
        <message>
            <source>Putting files back</source>
            <translation>Remise en état des fichiers</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Passages</translation>
        </message>
        <message>
            <source>Says for each file whether it is still what Holdback wrote.</source>
            <translation>Dit pour chaque fichier s’il est encore ce que Holdback a écrit.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message numerus="yes">
            <source>The ledger is exported: %n write(s).</source>
            <translation>
                <numerusform>Le registre est exporté : %n écriture.</numerusform>
                <numerusform>Le registre est exporté : %n écritures.</numerusform>
            </translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>commencé</translation>
        </message>
        <message>
            <source>in doubt</source>
            <translation>incertain</translation>
        </message>
        <message>
            <source>json proof backup</source>
            <translation>json preuve sauvegarde</translation>
        </message>
        <message>
            <source>not written</source>
            <translation>non écrit</translation>
        </message>
        <message>
            <source>put back</source>
            <translation>remis en état</translation>
        </message>
        <message>
            <source>stands</source>
            <translation>en place</translation>
        </message>
        <message>
            <source>written</source>
            <translation>écrit</translation>
        </message>
    </context>
    <context>
        <name>Holdback</name>
        <message>
            <source>Holdback made a mistake of its own in an earlier run. Files at work were left whole. What happened is kept on this computer and sent to nobody; read it, and tell us if you like.</source>
            <translation>Holdback lui-même a fait une erreur lors d’une exécution précédente. Les fichiers en cours sont restés entiers. Ce qui s’est passé est conservé sur cet ordinateur et n’est envoyé à personne ; lisez-le, et dites-le-nous si vous voulez.</translation>
        </message>
        <message>
            <source>Open the records</source>
            <translation>Ouvrir les données</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>Montrer le rapport</translation>
        </message>
    </context>
    <context>
        <name>IdentityCard</name>
        <message>
            <source>&amp;Email in the certificate</source>
            <translation>&amp;E-mail dans le certificat</translation>
        </message>
        <message>
            <source>&amp;Name in the certificate</source>
            <translation>&amp;Nom dans le certificat</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Expiré</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Fingerprint (SHA-256)</source>
            <translation>Empreinte (SHA-256)</translation>
        </message>
        <message>
            <source>From a file, until the window closes. Nothing of it is kept here.</source>
            <translation>Depuis un fichier, jusqu’à la fermeture de la fenêtre. Rien n’en est conservé ici.</translation>
        </message>
        <message>
            <source>Let go</source>
            <translation>Ne plus l’utiliser</translation>
        </message>
        <message>
            <source>Make it to a file…</source>
            <translation>La créer dans un fichier…</translation>
        </message>
        <message>
            <source>Make my identity</source>
            <translation>Créer mon identité</translation>
        </message>
        <message>
            <source>May stay empty; everybody can read it in the seal</source>
            <translation>Peut rester vide ; tout le monde peut le lire dans le sceau</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Readers call seals expired whose certificate has run out.</source>
            <translation>Les lecteurs disent expirés les sceaux dont le certificat a pris fin.</translation>
        </message>
        <message>
            <source>Readers that know the authority see your name as confirmed by it.</source>
            <translation>Les lecteurs qui connaissent l’autorité voient votre nom comme confirmé par elle.</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <source>The private key lies encrypted in the data folder, its passphrase does not.</source>
            <translation>La clé privée se trouve chiffrée dans le dossier de données, sa phrase de passe non.</translation>
        </message>
        <message>
            <source>The signature holds for everybody; who you are, others cannot tell.</source>
            <translation>La signature vaut pour tous ; qui vous êtes, les autres ne peuvent le savoir.</translation>
        </message>
        <message>
            <source>Tracks can be sealed with it: choose so in the preview before you protect.</source>
            <translation>On peut sceller des morceaux avec elle : choisissez-le dans l’aperçu avant de protéger.</translation>
        </message>
        <message>
            <source>Use a certificate I have…</source>
            <translation>Utiliser un certificat que j’ai…</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Valide</translation>
        </message>
        <message>
            <source>Valid, signer unknown to others</source>
            <translation>Valide, signataire inconnu des autres</translation>
        </message>
        <message>
            <source>Vouched for</source>
            <translation>Garanti</translation>
        </message>
        <message>
            <source>Vouched for by</source>
            <translation>Garanti par</translation>
        </message>
        <message>
            <source>With an identity of your own you can seal tracks: sign your reservation, so that everybody can tell whether the file is still as you left it. One step, no account, nothing is sent anywhere.</source>
            <translation>Avec une identité à vous, vous pouvez sceller des morceaux : signer votre réserve, pour que chacun puisse savoir si le fichier est encore tel que vous l’avez laissé. Une seule étape, pas de compte, rien n’est envoyé nulle part.</translation>
        </message>
        <message>
            <source>You can still make or use an identity in a file with a passphrase of your own; it is then in use until the window closes.</source>
            <translation>Vous pouvez tout de même créer ou utiliser une identité dans un fichier, avec une phrase de passe à vous ; elle sert alors jusqu’à la fermeture de la fenêtre.</translation>
        </message>
        <message>
            <source>Your signing identity</source>
            <translation>Votre identité de signature</translation>
        </message>
        <message>
            <source>nobody but yourself</source>
            <translation>personne d’autre que vous</translation>
        </message>
        <message>
            <source>{since} to {expires}</source>
            <translation>{since} à {expires}</translation>
        </message>
    </context>
    <context>
        <name>ImportModel</name>
        <message>
            <source>Found</source>
            <translation>Trouvé</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Named in the table</source>
            <translation>Nommé dans le tableau</translation>
        </message>
        <message>
            <source>Named twice</source>
            <translation>Nommé deux fois</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Pas trouvé</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>Rien à faire</translation>
        </message>
        <message>
            <source>Several fit</source>
            <translation>Plusieurs conviennent</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>Morceau</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Valeurs</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Ce qui se passe</translation>
        </message>
        <message>
            <source>Wrong value</source>
            <translation>Mauvaise valeur</translation>
        </message>
    </context>
    <context>
        <name>ImportView</name>
        <message numerus="yes">
            <source>%n fit several</source>
            <translation>
                <numerusform>%n convient à plusieurs</numerusform>
                <numerusform>%n conviennent à plusieurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found none</source>
            <translation>
                <numerusform>%n n’a rien trouvé</numerusform>
                <numerusform>%n n’ont rien trouvé</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hold a wrong value</source>
            <translation>
                <numerusform>%n contient une mauvaise valeur</numerusform>
                <numerusform>%n contiennent une mauvaise valeur</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) found their track</source>
            <translation>
                <numerusform>%n ligne a trouvé son morceau</numerusform>
                <numerusform>%n lignes ont trouvé leur morceau</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n name a track twice</source>
            <translation>
                <numerusform>%n nomme un morceau deux fois</numerusform>
                <numerusform>%n nomment un morceau deux fois</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the catalogue</source>
            <translation>Retour au catalogue</translation>
        </message>
        <message>
            <source>Columns left out: {names}.</source>
            <translation>Colonnes laissées de côté : {names}.</translation>
        </message>
        <message>
            <source>Lines of the table and their tracks</source>
            <translation>Lignes du tableau et leurs morceaux</translation>
        </message>
        <message>
            <source>No lines.</source>
            <translation>Aucune ligne.</translation>
        </message>
        <message>
            <source>Only cells that hold something are taken. What a track was found by stays.</source>
            <translation>Seules les cellules remplies sont prises. Ce par quoi un morceau a été trouvé reste.</translation>
        </message>
        <message>
            <source>Reading the table</source>
            <translation>Lecture du tableau</translation>
        </message>
        <message>
            <source>Reading the table…</source>
            <translation>Lecture du tableau…</translation>
        </message>
        <message>
            <source>Show what will be written</source>
            <translation>Montrer ce qui sera écrit</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message numerus="yes">
            <source>%n item(s) could not be read; the rest is there.</source>
            <translation>
                <numerusform>%n élément n’a pas pu être lu ; le reste est là.</numerusform>
                <numerusform>%n éléments n’ont pas pu être lus ; le reste est là.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) left the catalogue; the files stay as they are.</source>
            <translation>
                <numerusform>%n morceau a quitté le catalogue ; les fichiers restent comme ils sont.</numerusform>
                <numerusform>%n morceaux ont quitté le catalogue ; les fichiers restent comme ils sont.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Read everything again</source>
            <translation>Tout &amp;relire</translation>
        </message>
        <message>
            <source>&amp;Try the samples</source>
            <translation>&amp;Essayer les exemples</translation>
        </message>
        <message>
            <source>Add &amp;folder…</source>
            <translation>Ajouter un &amp;dossier…</translation>
        </message>
        <message>
            <source>Add a folder to the catalogue</source>
            <translation>Ajouter un dossier au catalogue</translation>
        </message>
        <message>
            <source>Add f&amp;iles…</source>
            <translation>Ajouter des f&amp;ichiers…</translation>
        </message>
        <message>
            <source>Add files to the catalogue</source>
            <translation>Ajouter des fichiers au catalogue</translation>
        </message>
        <message>
            <source>Copying the samples</source>
            <translation>Copie des exemples</translation>
        </message>
        <message>
            <source>Reading files</source>
            <translation>Lecture des fichiers</translation>
        </message>
        <message>
            <source>There is no audio file of a kind that Holdback knows. Nothing was changed; try another folder.</source>
            <translation>Il n’y a aucun fichier audio d’un genre que Holdback connaît. Rien n’a été modifié ; essayez un autre dossier.</translation>
        </message>
        <message>
            <source>demo example</source>
            <translation>démo exemple</translation>
        </message>
        <message>
            <source>open music import scan</source>
            <translation>ouvrir musique importer scanner</translation>
        </message>
        <message>
            <source>rescan refresh</source>
            <translation>relire actualiser</translation>
        </message>
    </context>
    <context>
        <name>KeepView</name>
        <message>
            <source>Access key</source>
            <translation>Clé d’accès</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Tous les services</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Everybody with a free account gets two keys at {page}.</source>
            <translation>Quiconque a un compte gratuit reçoit deux clés à {page}.</translation>
        </message>
        <message>
            <source>Forget them</source>
            <translation>Les oublier</translation>
        </message>
        <message>
            <source>Have it kept</source>
            <translation>La faire conserver</translation>
        </message>
        <message>
            <source>Kept at {page}.</source>
            <translation>Conservée à {page}.</translation>
        </message>
        <message>
            <source>No address of the terms is known.</source>
            <translation>Aucune adresse des conditions n’est connue.</translation>
        </message>
        <message>
            <source>Put into the keyring</source>
            <translation>Mettre dans le trousseau</translation>
        </message>
        <message>
            <source>Put your two archive keys into the keyring first.</source>
            <translation>Mettez d’abord vos deux clés d’archive dans le trousseau.</translation>
        </message>
        <message>
            <source>Secret key</source>
            <translation>Clé secrète</translation>
        </message>
        <message>
            <source>The Wayback Machine then fetches the page itself and keeps it for everybody: a proof of what stood there that does not come from you. The page's address and your two archive keys are sent to web.archive.org, nothing else.</source>
            <translation>La Wayback Machine va alors chercher la page elle-même et la conserve pour tous : une preuve de ce qui s’y trouvait, qui ne vient pas de vous. L’adresse de la page et vos deux clés d’archive sont envoyées à web.archive.org, rien d’autre.</translation>
        </message>
        <message>
            <source>The archive is at work; this takes up to some minutes…</source>
            <translation>L’archive est au travail ; cela prend jusqu’à quelques minutes…</translation>
        </message>
        <message>
            <source>Which page?</source>
            <translation>Quelle page ?</translation>
        </message>
        <message>
            <source>Your archive keys</source>
            <translation>Vos clés d’archive</translation>
        </message>
        <message>
            <source>Your keys are in it.</source>
            <translation>Vos clés y sont.</translation>
        </message>
        <message>
            <source>{service}: have the terms kept</source>
            <translation>{service} : faire conserver les conditions</translation>
        </message>
    </context>
    <context>
        <name>KitView</name>
        <message>
            <source>Content of the file</source>
            <translation>Contenu du fichier</translation>
        </message>
        <message>
            <source>Files of the kit</source>
            <translation>Fichiers du kit</translation>
        </message>
        <message>
            <source>If your site has a robots.txt already: every line of it is kept.</source>
            <translation>Si votre site a déjà un robots.txt : chacune de ses lignes est conservée.</translation>
        </message>
        <message>
            <source>Merge my robots.txt…</source>
            <translation>Fusionner mon robots.txt…</translation>
        </message>
        <message>
            <source>Merged with {file}</source>
            <translation>Fusionné avec {file}</translation>
        </message>
        <message>
            <source>None of these files stops anybody. They state your reservation in the forms that programs can read, beside the sentence for people and the tags in your files.</source>
            <translation>Aucun de ces fichiers n’arrête personne. Ils énoncent votre réserve sous les formes que les programmes lisent, à côté de la phrase pour les personnes et des étiquettes dans vos fichiers.</translation>
        </message>
        <message>
            <source>Save the files…</source>
            <translation>Enregistrer les fichiers…</translation>
        </message>
        <message>
            <source>What to upload where</source>
            <translation>Quoi téléverser où</translation>
        </message>
        <message>
            <source>Where it goes: {place}</source>
            <translation>Où il va : {place}</translation>
        </message>
        <message>
            <source>Who reads it: {readers}</source>
            <translation>Qui le lit : {readers}</translation>
        </message>
        <message>
            <source>Without it</source>
            <translation>Sans lui</translation>
        </message>
        <message>
            <source>Your &amp;host</source>
            <translation>Votre &amp;hébergeur</translation>
        </message>
        <message>
            <source>Your host</source>
            <translation>Votre hébergeur</translation>
        </message>
    </context>
    <context>
        <name>LetterForm</name>
        <message>
            <source>As saved, from {name}. The profile is another by now; your letter was left as it was.</source>
            <translation>Telle qu’enregistrée, par {name}. Le profil est un autre à présent ; votre lettre a été laissée telle quelle.</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <source>Automatic: {choice}</source>
            <translation>Automatique : {choice}</translation>
        </message>
        <message>
            <source>Choose tracks: this letter names works. Add files or a folder under “Works” on the left, or drop them here.</source>
            <translation>Choisissez des morceaux : cette lettre nomme des œuvres. Ajoutez des fichiers ou un dossier sous « Œuvres » à gauche, ou déposez-les ici.</translation>
        </message>
        <message>
            <source>Extras</source>
            <translation>Suppléments</translation>
        </message>
        <message>
            <source>For {addressee}.</source>
            <translation>Pour {addressee}.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Language of the letter</source>
            <translation>Langue de la lettre</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Droit</translation>
        </message>
        <message>
            <source>Make a profile first: a letter needs a sender.</source>
            <translation>Créez d’abord un profil : une lettre a besoin d’un expéditeur.</translation>
        </message>
        <message>
            <source>Make a profile…</source>
            <translation>Créer un profil…</translation>
        </message>
        <message>
            <source>No letter fits this recipient and this profile.</source>
            <translation>Aucune lettre ne convient à ce destinataire et à ce profil.</translation>
        </message>
        <message>
            <source>No letter fits this recipient and this profile. Choose another recipient; a letter that is greyed out says why when you point at it.</source>
            <translation>Aucune lettre ne convient à ce destinataire et à ce profil. Choisissez un autre destinataire ; une lettre grisée dit pourquoi quand vous la pointez.</translation>
        </message>
        <message>
            <source>Optional; an empty line starts a paragraph</source>
            <translation>Facultatif ; une ligne vide commence un paragraphe</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Emplacement</translation>
        </message>
        <message>
            <source>Profile of the sender</source>
            <translation>Profil de l’expéditeur</translation>
        </message>
        <message>
            <source>Take today's profile</source>
            <translation>Prendre le profil d’aujourd’hui</translation>
        </message>
        <message>
            <source>What the letter is made of</source>
            <translation>De quoi la lettre est faite</translation>
        </message>
        <message>
            <source>Which law the letter cites</source>
            <translation>Quel droit la lettre cite</translation>
        </message>
        <message>
            <source>Which letter</source>
            <translation>Quelle lettre</translation>
        </message>
        <message>
            <source>You have no profile yet. It says who you are and how you can be reached.</source>
            <translation>Vous n’avez pas encore de profil. Il dit qui vous êtes et comment vous joindre.</translation>
        </message>
        <message>
            <source>Your own words, added to the letter</source>
            <translation>Vos propres mots, ajoutés à la lettre</translation>
        </message>
        <message>
            <source>Your reference</source>
            <translation>Votre référence</translation>
        </message>
    </context>
    <context>
        <name>LetterPane</name>
        <message>
            <source>Blue, on the screen only: your answers and your own words.</source>
            <translation>Bleu, à l’écran seulement : vos réponses et vos propres mots.</translation>
        </message>
        <message>
            <source>The recipient will learn: {things}.</source>
            <translation>Le destinataire apprendra : {things}.</translation>
        </message>
        <message>
            <source>Yellow: still missing; it stands in the letter as a gap.</source>
            <translation>Jaune : manque encore ; figure dans la lettre comme une lacune.</translation>
        </message>
    </context>
    <context>
        <name>LettersPage</name>
        <message>
            <source>Check</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>Check ({count})</source>
            <translation>Vérifier ({count})</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Copier le texte</translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>Remplir</translation>
        </message>
        <message>
            <source>Fill in and check the letter</source>
            <translation>Remplir et vérifier la lettre</translation>
        </message>
        <message>
            <source>Holdback writes the letter; you send it. A letter gives notice and asks: it cannot make a model forget, and tags and settings come first.</source>
            <translation>Holdback écrit la lettre ; vous l’envoyez. Une lettre informe et demande : elle ne peut faire oublier un modèle, et les étiquettes et réglages viennent d’abord.</translation>
        </message>
        <message>
            <source>It appears here in a moment.</source>
            <translation>Elle apparaît ici dans un instant.</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Lettres</translation>
        </message>
        <message numerus="yes">
            <source>Name the works of %n item(s) in this letter.</source>
            <translation>
                <numerusform>Nommer dans cette lettre les œuvres de %n élément.</numerusform>
                <numerusform>Nommer dans cette lettre les œuvres de %n éléments.</numerusform>
            </translation>
        </message>
        <message>
            <source>No letter yet</source>
            <translation>Pas encore de lettre</translation>
        </message>
        <message>
            <source>Open in mail program</source>
            <translation>Ouvrir dans le logiciel de messagerie</translation>
        </message>
        <message>
            <source>Opened as saved on {date}. It now bears today's date, and the day for an answer is counted from today.</source>
            <translation>Ouverte telle qu’enregistrée le {date}. Elle porte maintenant la date d’aujourd’hui, et le jour de réponse se compte à partir d’aujourd’hui.</translation>
        </message>
        <message>
            <source>Reading the list of works</source>
            <translation>Lecture de la liste des œuvres</translation>
        </message>
        <message>
            <source>Save letter…</source>
            <translation>Enregistrer la lettre…</translation>
        </message>
        <message>
            <source>Web form</source>
            <translation>Formulaire web</translation>
        </message>
        <message>
            <source>Where do I begin?</source>
            <translation>Par où commencer ?</translation>
        </message>
        <message>
            <source>Writing the letter…</source>
            <translation>Écriture de la lettre…</translation>
        </message>
    </context>
    <context>
        <name>LogView</name>
        <message>
            <source>All services</source>
            <translation>Tous les services</translation>
        </message>
        <message>
            <source>Checks that were made</source>
            <translation>Vérifications faites</translation>
        </message>
        <message>
            <source>Checks, the newest first</source>
            <translation>Vérifications, la plus récente d’abord</translation>
        </message>
        <message>
            <source>Each check of a service's terms is noted here, with its outcome: those that you ask for, and those of the schedule.</source>
            <translation>Chaque vérification des conditions d’un service est notée ici, avec son issue : celles que vous demandez et celles du calendrier.</translation>
        </message>
        <message>
            <source>Nothing was checked yet</source>
            <translation>Rien n’a encore été vérifié</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Issue</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>What was told</source>
            <translation>Ce qui a été dit</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>&amp;About Holdback</source>
            <translation>À &amp;propos de Holdback</translation>
        </message>
        <message>
            <source>&amp;Commands…</source>
            <translation>&amp;Commandes…</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Chercher</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>Closing as soon as the file at work is finished…</source>
            <translation>Fermeture dès que le fichier en cours est terminé…</translation>
        </message>
        <message>
            <source>Go to {page}</source>
            <translation>Aller à {page}</translation>
        </message>
        <message>
            <source>Select what you want explained first.</source>
            <translation>Sélectionnez d’abord ce que vous voulez voir expliqué.</translation>
        </message>
        <message>
            <source>Show &amp;tasks</source>
            <translation>Montrer les &amp;tâches</translation>
        </message>
        <message>
            <source>Works offline. Nothing leaves this computer unless you ask.</source>
            <translation>Fonctionne hors ligne. Rien ne quitte cet ordinateur sans que vous le demandiez.</translation>
        </message>
    </context>
    <context>
        <name>MatrixModel</name>
        <message>
            <source>No date</source>
            <translation>Sans date</translation>
        </message>
        <message>
            <source>Nobody has recorded when the text was seen.</source>
            <translation>Personne n’a noté quand le texte a été vu.</translation>
        </message>
        <message>
            <source>Seen more than 90 days ago: read the terms again before you rely on it.</source>
            <translation>Vu il y a plus de 90 jours : relisez les conditions avant de vous y fier.</translation>
        </message>
        <message>
            <source>Seen more than 90 days ago: read the terms again.</source>
            <translation>Vu il y a plus de 90 jours : relisez les conditions.</translation>
        </message>
        <message>
            <source>Seen on</source>
            <translation>Vu le</translation>
        </message>
        <message>
            <source>Seen within the last 90 days.</source>
            <translation>Vu dans les 90 derniers jours.</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>The newest day on which Holdback's reviewers saw the text</source>
            <translation>Le dernier jour où les relecteurs de Holdback ont vu le texte</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;Catalogue</source>
            <translation>&amp;Catalogue</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Édition</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Aide</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Something went wrong inside Holdback ({name}). What was at work has stopped; files that were not finished are unchanged. Try again; if it happens again, Settings, Check shows the report, which is sent to nobody.</source>
            <translation>Quelque chose s’est mal passé dans Holdback ({name}). Ce qui était en cours s’est arrêté ; les fichiers inachevés sont inchangés. Réessayez ; si cela se reproduit, Réglages, Contrôle montre le rapport, qui n’est envoyé à personne.</translation>
        </message>
    </context>
    <context>
        <name>MessageStrip</name>
        <message>
            <source>Close this message</source>
            <translation>Fermer ce message</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Erreur</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Information</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Avertissement</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
    </context>
    <context>
        <name>Outgoing</name>
        <message>
            <source>E-mail draft with attachments (*.eml)</source>
            <translation>Brouillon d’e-mail avec pièces jointes (*.eml)</translation>
        </message>
        <message>
            <source>No mail program could be opened. Copy the text instead.</source>
            <translation>Aucun logiciel de messagerie n’a pu être ouvert. Copiez plutôt le texte.</translation>
        </message>
        <message>
            <source>Note down that I sent it</source>
            <translation>Noter que je l’ai envoyée</translation>
        </message>
        <message>
            <source>Open the diary</source>
            <translation>Ouvrir le journal</translation>
        </message>
        <message>
            <source>PDF, to print and to send (*.pdf)</source>
            <translation>PDF, à imprimer et à envoyer (*.pdf)</translation>
        </message>
        <message>
            <source>Piece {number} is in the clipboard. Nothing was sent.</source>
            <translation>Le morceau de texte {number} est dans le presse-papiers. Rien n’a été envoyé.</translation>
        </message>
        <message>
            <source>Plain text (*.txt)</source>
            <translation>Texte brut (*.txt)</translation>
        </message>
        <message>
            <source>Save the letter</source>
            <translation>Enregistrer la lettre</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Montrer le dossier</translation>
        </message>
        <message>
            <source>The diary says that you sent the letter today through the form.</source>
            <translation>Le journal dit que vous avez envoyé la lettre aujourd’hui par le formulaire.</translation>
        </message>
        <message>
            <source>The letter is in {file}. Nothing was sent.</source>
            <translation>La lettre est dans {file}. Rien n’a été envoyé.</translation>
        </message>
        <message>
            <source>The list of works lies beside it: {names}.</source>
            <translation>La liste des œuvres se trouve à côté : {names}.</translation>
        </message>
        <message>
            <source>The text of the letter is in the clipboard. Nothing was sent.</source>
            <translation>Le texte de la lettre est dans le presse-papiers. Rien n’a été envoyé.</translation>
        </message>
        <message>
            <source>This letter is too long to hand to a mail program directly. Save it as an e-mail draft, or copy the text.</source>
            <translation>Cette lettre est trop longue pour être remise directement à un logiciel de messagerie. Enregistrez-la comme brouillon d’e-mail, ou copiez le texte.</translation>
        </message>
        <message>
            <source>Word or LibreOffice document (*.docx)</source>
            <translation>Document Word ou LibreOffice (*.docx)</translation>
        </message>
        <message>
            <source>Writing the letter</source>
            <translation>Écriture de la lettre</translation>
        </message>
    </context>
    <context>
        <name>OverviewPane</name>
        <message>
            <source>Albums with most to do</source>
            <translation>Albums où il reste le plus à faire</translation>
        </message>
        <message>
            <source>By format</source>
            <translation>Par format</translation>
        </message>
        <message>
            <source>No album</source>
            <translation>Sans album</translation>
        </message>
        <message>
            <source>Protection at a glance</source>
            <translation>La protection en un coup d’œil</translation>
        </message>
        <message>
            <source>Select a track to see everything its file says.</source>
            <translation>Sélectionnez un morceau pour voir tout ce que dit son fichier.</translation>
        </message>
        <message>
            <source>{reserved} of {total}</source>
            <translation>{reserved} sur {total}</translation>
        </message>
        <message>
            <source>{reserved} of {total} tracks are reserved</source>
            <translation>{reserved} morceaux sur {total} sont réservés</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Catalogue</source>
            <translation>Catalogue</translation>
        </message>
        <message>
            <source>Diary</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Lettres</translation>
        </message>
        <message>
            <source>Platforms</source>
            <translation>Plateformes</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Site web</translation>
        </message>
    </context>
    <context>
        <name>PagesView</name>
        <message>
            <source>Preview of the letter</source>
            <translation>Aperçu de la lettre</translation>
        </message>
    </context>
    <context>
        <name>PassphraseDialog</name>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Phrase de passe</translation>
        </message>
        <message>
            <source>At least eight characters.</source>
            <translation>Au moins huit caractères.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Once &amp;more</source>
            <translation>Encore une &amp;fois</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Encore une fois</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase de passe</translation>
        </message>
        <message>
            <source>The passphrase of the file; leave it empty if it has none.</source>
            <translation>La phrase de passe du fichier ; laissez vide s’il n’en a pas.</translation>
        </message>
        <message>
            <source>The private key is written encrypted with this passphrase, at least eight characters. Nobody can open the file without it, and nobody can give it back to you.</source>
            <translation>La clé privée est écrite chiffrée avec cette phrase de passe, d’au moins huit caractères. Personne ne peut ouvrir le fichier sans elle, et personne ne peut vous la rendre.</translation>
        </message>
        <message>
            <source>The two entries differ.</source>
            <translation>Les deux saisies diffèrent.</translation>
        </message>
    </context>
    <context>
        <name>PastePanel</name>
        <message numerus="yes">
            <source>%n line(s) have no track and are left out.</source>
            <translation>
                <numerusform>%n ligne n’a pas de morceau et est laissée de côté.</numerusform>
                <numerusform>%n lignes n’ont pas de morceau et sont laissées de côté.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) get nothing.</source>
            <translation>
                <numerusform>%n morceau ne reçoit rien.</numerusform>
                <numerusform>%n morceaux ne reçoivent rien.</numerusform>
            </translation>
        </message>
        <message>
            <source>(no track)</source>
            <translation>(aucun morceau)</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>In the order of the table. Empty lines leave their track as it is.</source>
            <translation>Dans l’ordre du tableau. Les lignes vides laissent leur morceau tel quel.</translation>
        </message>
        <message>
            <source>Leave the list</source>
            <translation>Laisser la liste</translation>
        </message>
        <message>
            <source>Lines of the list and the tracks they go to</source>
            <translation>Lignes de la liste et morceaux où elles vont</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>Morceau</translation>
        </message>
        <message>
            <source>Use the list</source>
            <translation>Utiliser la liste</translation>
        </message>
        <message>
            <source>stays as it is</source>
            <translation>reste tel quel</translation>
        </message>
        <message>
            <source>{lines} lines onto {tracks} tracks: {field}</source>
            <translation>{lines} lignes sur {tracks} morceaux : {field}</translation>
        </message>
    </context>
    <context>
        <name>PiecesPane</name>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n caractère</numerusform>
                <numerusform>%n caractères</numerusform>
            </translation>
        </message>
        <message>
            <source>Address of the form</source>
            <translation>Adresse du formulaire</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy: {piece}</source>
            <translation>Copier : {piece}</translation>
        </message>
        <message>
            <source>I sent it through the form today</source>
            <translation>Je l’ai envoyée aujourd’hui par le formulaire</translation>
        </message>
        <message>
            <source>Piece {number} of {count}</source>
            <translation>Partie {number} sur {count}</translation>
        </message>
        <message>
            <source>The diary says that you sent it today through the form.</source>
            <translation>Le journal dit que vous l’avez envoyée aujourd’hui par le formulaire.</translation>
        </message>
        <message>
            <source>The diary then counts the days until an answer is due.</source>
            <translation>Le journal compte alors les jours jusqu’à la réponse attendue.</translation>
        </message>
        <message>
            <source>The letter for the recipient's form</source>
            <translation>La lettre pour le formulaire du destinataire</translation>
        </message>
        <message>
            <source>Their form</source>
            <translation>Leur formulaire</translation>
        </message>
        <message>
            <source>This recipient takes such letters through a form. Open it, paste the pieces in order, and send it there yourself: Holdback sends nothing, and opens the page only when you click its address.</source>
            <translation>Ce destinataire reçoit de telles lettres par un formulaire. Ouvrez-le, collez-y les parties dans l’ordre et envoyez-le vous-même : Holdback n’envoie rien, et n’ouvre la page que si vous cliquez sur son adresse.</translation>
        </message>
        <message>
            <source>When you have sent it</source>
            <translation>Quand vous l’aurez envoyée</translation>
        </message>
    </context>
    <context>
        <name>PlanModel</name>
        <message numerus="yes">
            <source>%n conflict(s), see below</source>
            <translation>
                <numerusform>%n conflit, voir ci-dessous</numerusform>
                <numerusform>%n conflits, voir ci-dessous</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s)</source>
            <translation>
                <numerusform>%n valeur</numerusform>
                <numerusform>%n valeurs</numerusform>
            </translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Left alone</source>
            <translation>Laissé tel quel</translation>
        </message>
        <message>
            <source>Needs a look</source>
            <translation>À regarder</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>Non atteint</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>Somebody else's words stand there already; see below.</source>
            <translation>Les mots de quelqu’un d’autre y figurent déjà ; voir ci-dessous.</translation>
        </message>
        <message>
            <source>The run ended before this file; it is as it was.</source>
            <translation>Le passage s’est terminé avant ce fichier ; il est comme il était.</translation>
        </message>
        <message>
            <source>The values below go into the file. The audio stays the same.</source>
            <translation>Les valeurs ci-dessous vont dans le fichier. Le son reste le même.</translation>
        </message>
        <message>
            <source>This file will not be written, for the reason given.</source>
            <translation>Ce fichier ne sera pas écrit, pour la raison indiquée.</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Ce qui se passe</translation>
        </message>
        <message>
            <source>Will be written</source>
            <translation>Sera écrit</translation>
        </message>
    </context>
    <context>
        <name>PlatformsPage</name>
        <message numerus="yes">
            <source>%n entry(s) of your own could not be read and were left out. The first: {problem}</source>
            <translation>
                <numerusform>%n entrée de votre main n’a pas pu être lue et a été laissée de côté. La première : {problem}</numerusform>
                <numerusform>%n entrées de votre main n’ont pas pu être lues et ont été laissées de côté. La première : {problem}</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Checks that were made…</source>
            <translation>&amp;Vérifications faites…</translation>
        </message>
        <message>
            <source>&amp;Read a text of terms…</source>
            <translation>Li&amp;re un texte de conditions…</translation>
        </message>
        <message>
            <source>&amp;Upkeep of the dossier…</source>
            <translation>E&amp;ntretien du dossier…</translation>
        </message>
        <message>
            <source>Before you upload…</source>
            <translation>Avant de téléverser…</translation>
        </message>
        <message>
            <source>E&amp;xplain this stance</source>
            <translation>E&amp;xpliquer cette position</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Looking at the tracks</source>
            <translation>Examen des morceaux</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Platforms</source>
            <translation>Plateformes</translation>
        </message>
        <message>
            <source>Save the matrix</source>
            <translation>Enregistrer le tableau</translation>
        </message>
        <message>
            <source>Save the services shown as PDF, web page or table</source>
            <translation>Enregistrer les services affichés en PDF, page web ou tableau</translation>
        </message>
        <message numerus="yes">
            <source>See what putting %n item(s) on this service would mean. Files are read, not changed.</source>
            <translation>
                <numerusform>Voir ce que signifierait mettre %n élément sur ce service. Les fichiers sont lus, pas modifiés.</numerusform>
                <numerusform>Voir ce que signifierait mettre %n éléments sur ce service. Les fichiers sont lus, pas modifiés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tableau (*.csv)</translation>
        </message>
        <message>
            <source>The matrix is in {file}.</source>
            <translation>Le tableau est dans {file}.</translation>
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation>Page web (*.html)</translation>
        </message>
        <message>
            <source>What the terms say about AI, with the words and the day they were seen. A rule on paper does not stop copying, and silent is not safe.</source>
            <translation>Ce que les conditions disent de l’IA, avec les mots et le jour où ils ont été vus. Une règle sur le papier n’empêche pas de copier, et se taire n’est pas protéger.</translation>
        </message>
        <message>
            <source>Writing the matrix</source>
            <translation>Écriture du tableau</translation>
        </message>
        <message>
            <source>analyze paste pdf</source>
            <translation>analyser coller pdf</translation>
        </message>
        <message>
            <source>log watch</source>
            <translation>journal surveiller</translation>
        </message>
        <message>
            <source>toml entry import update key</source>
            <translation>toml entrée importer mise à jour clé</translation>
        </message>
    </context>
    <context>
        <name>ProfileForm</name>
        <message>
            <source>&amp;E-mail</source>
            <translation>&amp;E-mail</translation>
        </message>
        <message>
            <source>&amp;Policy</source>
            <translation>&amp;Politique</translation>
        </message>
        <message>
            <source>A web address begins with https://</source>
            <translation>Une adresse web commence par https://</translation>
        </message>
        <message>
            <source>Account names</source>
            <translation>Noms de compte</translation>
        </message>
        <message>
            <source>Address of your TDM policy</source>
            <translation>Adresse de votre politique TDM</translation>
        </message>
        <message>
            <source>Artist &amp;name</source>
            <translation>&amp;Nom d’artiste</translation>
        </message>
        <message>
            <source>Choose at least one role.</source>
            <translation>Choisissez au moins un rôle.</translation>
        </message>
        <message>
            <source>Copyright line</source>
            <translation>Ligne de copyright</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Distributor</source>
            <translation>Distributeur</translation>
        </message>
        <message>
            <source>Enter the artist's name.</source>
            <translation>Indiquez le nom d’artiste.</translation>
        </message>
        <message>
            <source>For letters</source>
            <translation>Pour les lettres</translation>
        </message>
        <message>
            <source>I am one person, not a company or a band</source>
            <translation>Je suis une personne seule, pas une société ni un groupe</translation>
        </message>
        <message>
            <source>IPI number</source>
            <translation>Numéro IPI</translation>
        </message>
        <message>
            <source>ISNI</source>
            <translation>ISNI</translation>
        </message>
        <message>
            <source>In your files</source>
            <translation>Dans vos fichiers</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Legal name</source>
            <translation>Nom légal</translation>
        </message>
        <message>
            <source>Licence terms</source>
            <translation>Conditions de licence</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation>Adresse postale</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Éditeur</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Rights &amp;owner</source>
            <translation>&amp;Titulaire des droits</translation>
        </message>
        <message>
            <source>Rights page</source>
            <translation>Page des droits</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Rôles</translation>
        </message>
        <message>
            <source>Societies</source>
            <translation>Sociétés de gestion</translation>
        </message>
        <message>
            <source>Terms of use</source>
            <translation>Conditions d’utilisation</translation>
        </message>
        <message>
            <source>The IPI number's check digits are not right; look for a slip.</source>
            <translation>Les chiffres de contrôle du numéro IPI ne sont pas bons ; cherchez une faute de frappe.</translation>
        </message>
        <message>
            <source>The ISNI's check character is not right; look for a slip.</source>
            <translation>Le caractère de contrôle de l’ISNI n’est pas bon ; cherchez une faute de frappe.</translation>
        </message>
        <message>
            <source>The country is two letters, such as DE or US.</source>
            <translation>Le pays tient en deux lettres, comme DE ou US.</translation>
        </message>
        <message>
            <source>The e-mail address is not whole.</source>
            <translation>L’adresse e-mail n’est pas complète.</translation>
        </message>
        <message>
            <source>The notice as it will stand in your files</source>
            <translation>La mention telle qu’elle figurera dans vos fichiers</translation>
        </message>
        <message>
            <source>The notice in your files</source>
            <translation>La mention dans vos fichiers</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Site web</translation>
        </message>
        <message>
            <source>What you reserve</source>
            <translation>Ce que vous réservez</translation>
        </message>
        <message>
            <source>Your artist name</source>
            <translation>Votre nom d’artiste</translation>
        </message>
        <message>
            <source>an agent's or PO box address keeps your home private</source>
            <translation>l’adresse d’un agent ou une boîte postale garde votre domicile privé</translation>
        </message>
        <message>
            <source>as on your releases</source>
            <translation>comme sur vos sorties</translation>
        </message>
        <message>
            <source>for letters</source>
            <translation>pour les lettres</translation>
        </message>
        <message>
            <source>if not the artist name</source>
            <translation>si ce n’est pas le nom d’artiste</translation>
        </message>
        <message>
            <source>two letters, such as DE</source>
            <translation>deux lettres, comme DE</translation>
        </message>
        <message>
            <source>where and how a licence can be had</source>
            <translation>où et comment obtenir une licence</translation>
        </message>
        <message>
            <source>where the law differs: CA, QC</source>
            <translation>où le droit diffère : CA, QC</translation>
        </message>
    </context>
    <context>
        <name>ProfilesTab</name>
        <message>
            <source>A profile says who you are; it is a file you can edit.</source>
            <translation>Un profil dit qui vous êtes ; c’est un fichier que vous pouvez modifier.</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>Abandonner les modifications</translation>
        </message>
        <message>
            <source>Go to the catalogue</source>
            <translation>Aller au catalogue</translation>
        </message>
        <message>
            <source>New profile</source>
            <translation>Nouveau profil</translation>
        </message>
        <message>
            <source>Not saved yet.</source>
            <translation>Pas encore enregistré.</translation>
        </message>
        <message>
            <source>Profiles</source>
            <translation>Profils</translation>
        </message>
        <message>
            <source>Save profile</source>
            <translation>Enregistrer le profil</translation>
        </message>
        <message>
            <source>The profile is saved and in use.</source>
            <translation>Le profil est enregistré et utilisé.</translation>
        </message>
    </context>
    <context>
        <name>Proof</name>
        <message numerus="yes">
            <source>%n file(s) are as they were.</source>
            <translation>
                <numerusform>%n fichier est comme il était.</numerusform>
                <numerusform>%n fichiers sont comme ils étaient.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) had been written and are recorded now.</source>
            <translation>
                <numerusform>%n fichier avait été écrit et est maintenant consigné.</numerusform>
                <numerusform>%n fichiers avaient été écrits et sont maintenant consignés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n temporary file(s) of ours were removed.</source>
            <translation>
                <numerusform>%n fichier temporaire à nous a été supprimé.</numerusform>
                <numerusform>%n fichiers temporaires à nous ont été supprimés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) are again what they were, to the last byte.</source>
            <translation>
                <numerusform>%n morceau est redevenu ce qu’il était, au dernier octet près.</numerusform>
                <numerusform>%n morceaux sont redevenus ce qu’ils étaient, au dernier octet près.</numerusform>
            </translation>
        </message>
        <message>
            <source>Compared with the ledger. {result}</source>
            <translation>Comparé avec le registre. {result}</translation>
        </message>
        <message>
            <source>Comparing with the ledger</source>
            <translation>Comparaison avec le registre</translation>
        </message>
        <message>
            <source>Holdback ended in the middle of its work last time.</source>
            <translation>La dernière fois, Holdback s’est arrêté au milieu de son travail.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>ProofView</name>
        <message numerus="yes">
            <source>%n file(s) could not be read and were left out: {names}.</source>
            <translation>
                <numerusform>%n fichier n’a pas pu être lu et a été laissé de côté : {names}.</numerusform>
                <numerusform>%n fichiers n’ont pas pu être lus et ont été laissés de côté : {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recording(s) are on the list.</source>
            <translation>
                <numerusform>%n enregistrement est sur la liste.</numerusform>
                <numerusform>%n enregistrements sont sur la liste.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Timestamp authority (optional)</source>
            <translation>Autorité d’&amp;horodatage (facultatif)</translation>
        </message>
        <message>
            <source>A list says who you are: make a profile in Settings first.</source>
            <translation>Une liste dit qui vous êtes : créez d’abord un profil dans Réglages.</translation>
        </message>
        <message>
            <source>A signed, dated list of your recordings</source>
            <translation>Une liste signée et datée de vos enregistrements</translation>
        </message>
        <message>
            <source>Address of a timestamp authority</source>
            <translation>Adresse d’une autorité d’horodatage</translation>
        </message>
        <message>
            <source>Check a list</source>
            <translation>Vérifier une liste</translation>
        </message>
        <message>
            <source>Choose a list (.json); its signature must lie beside it. No network is used.</source>
            <translation>Choisissez une liste (.json) ; sa signature doit se trouver à côté. Aucun réseau n’est utilisé.</translation>
        </message>
        <message>
            <source>Choose a list…</source>
            <translation>Choisir une liste…</translation>
        </message>
        <message>
            <source>Choose a signed list</source>
            <translation>Choisir une liste signée</translation>
        </message>
        <message>
            <source>Does not hold</source>
            <translation>Ne tient pas</translation>
        </message>
        <message>
            <source>Goes online, to this address only. It learns a digest and nothing else.</source>
            <translation>Va en ligne, vers cette adresse seulement. Elle apprend une empreinte et rien d’autre.</translation>
        </message>
        <message>
            <source>Holds, signer trusted</source>
            <translation>Tient, signataire de confiance</translation>
        </message>
        <message>
            <source>Holds, signer unknown</source>
            <translation>Tient, signataire inconnu</translation>
        </message>
        <message>
            <source>It existed at the latest {when}, says {authority}.</source>
            <translation>Elle existait au plus tard le {when}, dit {authority}.</translation>
        </message>
        <message>
            <source>It is timestamped.</source>
            <translation>Elle est horodatée.</translation>
        </message>
        <message>
            <source>Only addresses that begin with https:// are asked.</source>
            <translation>Seules les adresses commençant par https:// sont interrogées.</translation>
        </message>
        <message>
            <source>Sign and save the list</source>
            <translation>Signer et enregistrer la liste</translation>
        </message>
        <message>
            <source>Sign and save the list…</source>
            <translation>Signer et enregistrer la liste…</translation>
        </message>
        <message numerus="yes">
            <source>Signed by {name}; %n recording(s).</source>
            <translation>
                <numerusform>Signée par {name} ; %n enregistrement.</numerusform>
                <numerusform>Signée par {name} ; %n enregistrements.</numerusform>
            </translation>
        </message>
        <message>
            <source>Signing the list of recordings</source>
            <translation>Signature de la liste d’enregistrements</translation>
        </message>
        <message>
            <source>Tags can be stripped. This list names each recording of your catalogue by the digest of its audio, says what you reserve, and carries your signature: who has the audio can find it in the list, tags or not. Anybody can check it with standard tools. It does not prove that the music is yours.</source>
            <translation>Les étiquettes peuvent être ôtées. Cette liste nomme chaque enregistrement de votre catalogue par l’empreinte de son contenu sonore, dit ce que vous réservez et porte votre signature : qui a le son peut le retrouver dans la liste, avec ou sans étiquettes. Chacun peut la vérifier avec des outils courants. Elle ne prouve pas que la musique est à vous.</translation>
        </message>
        <message>
            <source>The list says it was made {when}.</source>
            <translation>La liste dit avoir été faite {when}.</translation>
        </message>
        <message>
            <source>The list, its signature or its timestamp was changed, or is damaged.</source>
            <translation>La liste, sa signature ou son horodatage a été modifié, ou est endommagé.</translation>
        </message>
        <message>
            <source>Unchanged since it was signed, by you or by a signer that you trust.</source>
            <translation>Inchangée depuis sa signature, par vous ou par un signataire auquel vous vous fiez.</translation>
        </message>
        <message>
            <source>Unchanged since it was signed; nobody known here vouches for the signer.</source>
            <translation>Inchangée depuis sa signature ; personne de connu ici ne garantit le signataire.</translation>
        </message>
        <message>
            <source>Without one the date in the list is your own word. With one, an authority of your choice says that the list existed by then (RFC 3161).</source>
            <translation>Sans elle, la date de la liste n’est que votre parole. Avec elle, une autorité de votre choix dit que la liste existait alors (RFC 3161).</translation>
        </message>
    </context>
    <context>
        <name>ProtectForm</name>
        <message>
            <source>&amp;Sidecar files (.xmp)</source>
            <translation>Fichiers &amp;compagnons (.xmp)</translation>
        </message>
        <message>
            <source>&amp;Who reserves</source>
            <translation>&amp;Qui réserve</translation>
        </message>
        <message>
            <source>Add mine everywhere</source>
            <translation>Ajouter la mienne partout</translation>
        </message>
        <message>
            <source>Add mine, ask about licences</source>
            <translation>Ajouter la mienne, demander pour les licences</translation>
        </message>
        <message>
            <source>Beside every file</source>
            <translation>À côté de chaque fichier</translation>
        </message>
        <message>
            <source>If others' &amp;words stand there</source>
            <translation>Si les &amp;mots d’autrui y figurent</translation>
        </message>
        <message>
            <source>If others' words stand there</source>
            <translation>Si les mots d’autrui y figurent</translation>
        </message>
        <message>
            <source>It stands in the notice. More can follow in Settings.</source>
            <translation>Il figure dans la mention. La suite peut venir dans Réglages.</translation>
        </message>
        <message>
            <source>Keep file times</source>
            <translation>Garder les dates des fichiers</translation>
        </message>
        <message>
            <source>Keep theirs</source>
            <translation>Garder la leur</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <source>Only where a file needs one</source>
            <translation>Seulement où un fichier en a besoin</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Replace with mine</source>
            <translation>Remplacer par la mienne</translation>
        </message>
        <message>
            <source>Sidecar files (.xmp)</source>
            <translation>Fichiers compagnons (.xmp)</translation>
        </message>
        <message>
            <source>The name that stands in the notice.</source>
            <translation>Le nom qui figure dans la mention.</translation>
        </message>
        <message>
            <source>The time of the last change stays what it was before the write.</source>
            <translation>La date de la dernière modification reste celle d’avant l’écriture.</translation>
        </message>
        <message>
            <source>What to &amp;reserve</source>
            <translation>Que &amp;réserver</translation>
        </message>
        <message>
            <source>What to reserve</source>
            <translation>Que réserver</translation>
        </message>
        <message>
            <source>Your artist name</source>
            <translation>Votre nom d’artiste</translation>
        </message>
        <message>
            <source>Yours goes only where nothing stands yet.</source>
            <translation>La vôtre ne va que là où rien ne figure encore.</translation>
        </message>
        <message>
            <source>Yours is appended, also where a Creative Commons licence stands.</source>
            <translation>La vôtre est ajoutée, même là où figure une licence Creative Commons.</translation>
        </message>
        <message>
            <source>Yours is appended. Tracks under Creative Commons are left alone.</source>
            <translation>La vôtre est ajoutée. Les morceaux sous Creative Commons sont laissés tels quels.</translation>
        </message>
        <message>
            <source>Yours takes its place.</source>
            <translation>La vôtre prend sa place.</translation>
        </message>
    </context>
    <context>
        <name>ProtectView</name>
        <message numerus="yes">
            <source>%n already there</source>
            <translation>
                <numerusform>%n y figure déjà</numerusform>
                <numerusform>%n y figurent déjà</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed and are as they were.</source>
            <translation>
                <numerusform>%n a échoué et est comme il était.</numerusform>
                <numerusform>%n ont échoué et sont comme ils étaient.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n had everything already.</source>
            <translation>
                <numerusform>%n avait déjà tout.</numerusform>
                <numerusform>%n avaient déjà tout.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left alone</source>
            <translation>
                <numerusform>%n laissé tel quel</numerusform>
                <numerusform>%n laissés tels quels</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left alone.</source>
            <translation>
                <numerusform>%n laissé tel quel.</numerusform>
                <numerusform>%n laissés tels quels.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not reached and as they were.</source>
            <translation>
                <numerusform>%n non atteint et comme il était.</numerusform>
                <numerusform>%n non atteints et comme ils étaient.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them need a look</source>
            <translation>
                <numerusform>%n d’entre eux demande un regard</numerusform>
                <numerusform>%n d’entre eux demandent un regard</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) protected.</source>
            <translation>
                <numerusform>%n morceau protégé.</numerusform>
                <numerusform>%n morceaux protégés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n will be written</source>
            <translation>
                <numerusform>%n sera écrit</numerusform>
                <numerusform>%n seront écrits</numerusform>
            </translation>
        </message>
        <message>
            <source>(nothing)</source>
            <translation>(rien)</translation>
        </message>
        <message>
            <source>(removed)</source>
            <translation>(supprimé)</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>Back to the catalogue</source>
            <translation>Retour au catalogue</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Conflict: theirs is kept</source>
            <translation>Conflit : la leur est gardée</translation>
        </message>
        <message>
            <source>Conflict: yours is added</source>
            <translation>Conflit : la vôtre est ajoutée</translation>
        </message>
        <message>
            <source>Conflict: yours replaces it</source>
            <translation>Conflit : la vôtre remplace la leur</translation>
        </message>
        <message>
            <source>Enter your artist name to see what would be written.</source>
            <translation>Indiquez votre nom d’artiste pour voir ce qui serait écrit.</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Files and what happens to them</source>
            <translation>Les fichiers et ce qui leur arrive</translation>
        </message>
        <message>
            <source>Looking at the files…</source>
            <translation>Examen des fichiers…</translation>
        </message>
        <message>
            <source>Nothing is written until you press the button below. The audio is never touched, and each file can be put back exactly as it was. The tags state your reservation; they do not block copying.</source>
            <translation>Rien n’est écrit avant que vous ne pressiez le bouton ci-dessous. Le son n’est jamais touché, et chaque fichier peut être remis exactement comme il était. Les étiquettes énoncent votre réserve ; elles n’empêchent pas de copier.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Emplacement</translation>
        </message>
        <message>
            <source>Preparing the preview</source>
            <translation>Préparation de l’aperçu</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>Protect</source>
            <translation>Protéger</translation>
        </message>
        <message numerus="yes">
            <source>Protect %n track(s)</source>
            <comment>button</comment>
            <translation>
                <numerusform>Protéger %n morceau</numerusform>
                <numerusform>Protéger %n morceaux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Protecting %n track(s)</source>
            <translation>
                <numerusform>Protection de %n morceau</numerusform>
                <numerusform>Protection de %n morceaux</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>The file at work is finished, the rest is not begun.</source>
            <translation>Le fichier en cours est terminé, le reste n’est pas commencé.</translation>
        </message>
        <message>
            <source>Values before and after</source>
            <translation>Valeurs avant et après</translation>
        </message>
        <message>
            <source>What became of each file:</source>
            <translation>Ce qu’est devenu chaque fichier :</translation>
        </message>
    </context>
    <context>
        <name>ProtectionBar</name>
        <message>
            <source>{reserved} of {total} tracks are reserved ({share})</source>
            <translation>{reserved} morceaux sur {total} sont réservés ({share})</translation>
        </message>
    </context>
    <context>
        <name>ReaderView</name>
        <message>
            <source>All services</source>
            <translation>Tous les services</translation>
        </message>
        <message>
            <source>Found by rules, word for word. It is a finding to check, no advice.</source>
            <translation>Trouvé par des règles, mot pour mot. C’est un résultat à vérifier, pas un conseil.</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Ouvrir un fichier…</translation>
        </message>
        <message>
            <source>Open a text of terms</source>
            <translation>Ouvrir un texte de conditions</translation>
        </message>
        <message>
            <source>Paste the text here</source>
            <translation>Collez le texte ici</translation>
        </message>
        <message>
            <source>Read a text of terms</source>
            <translation>Lire un texte de conditions</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>Le lire</translation>
        </message>
        <message>
            <source>Texts of terms (*.html *.htm *.mhtml *.mht *.pdf *.md *.txt)</source>
            <translation>Textes de conditions (*.html *.htm *.mhtml *.mht *.pdf *.md *.txt)</translation>
        </message>
        <message>
            <source>Web page, saved page (.mhtml), PDF, Markdown or plain text. It stays on this computer.</source>
            <translation>Page web, page enregistrée (.mhtml), PDF, Markdown ou texte brut. Il reste sur cet ordinateur.</translation>
        </message>
        <message>
            <source>What it says about AI</source>
            <translation>Ce qu’il dit de l’IA</translation>
        </message>
        <message>
            <source>Which text?</source>
            <translation>Quel texte ?</translation>
        </message>
    </context>
    <context>
        <name>RecipientBox</name>
        <message>
            <source>As saved. The clause it quotes reads otherwise in the dossier by now; your letter was left as it was.</source>
            <translation>Telle qu’enregistrée. La clause qu’elle cite se lit autrement dans le dossier à présent ; votre lettre a été laissée telle quelle.</translation>
        </message>
        <message>
            <source>As saved. The dossier has another address by now: {address}. Your letter was left as it was.</source>
            <translation>Telle qu’enregistrée. Le dossier a maintenant une autre adresse : {address}. Votre lettre a été laissée telle quelle.</translation>
        </message>
        <message>
            <source>Country code</source>
            <translation>Code du pays</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation>Adresse postale</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Destinataire</translation>
        </message>
        <message>
            <source>Someone else…</source>
            <translation>Quelqu’un d’autre…</translation>
        </message>
        <message>
            <source>Take the new one</source>
            <translation>Prendre la nouvelle</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Write to several…</source>
            <translation>Écrire à plusieurs…</translation>
        </message>
        <message>
            <source>no address is known</source>
            <translation>aucune adresse n’est connue</translation>
        </message>
        <message>
            <source>seen on {date}</source>
            <translation>vu le {date}</translation>
        </message>
        <message>
            <source>two letters, such as DE or US</source>
            <translation>deux lettres, comme DE ou US</translation>
        </message>
    </context>
    <context>
        <name>ReminderBox</name>
        <message numerus="yes">
            <source>%n answer(s) to your letters are due within a week.</source>
            <translation>
                <numerusform>%n réponse à vos lettres est attendue dans la semaine.</numerusform>
                <numerusform>%n réponses à vos lettres sont attendues dans la semaine.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) to your letters are overdue.</source>
            <translation>
                <numerusform>%n réponse à vos lettres est en retard.</numerusform>
                <numerusform>%n réponses à vos lettres sont en retard.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the diary</source>
            <translation>Ouvrir le journal</translation>
        </message>
        <message>
            <source>Remind me once a day</source>
            <translation>Me le rappeler une fois par jour</translation>
        </message>
        <message>
            <source>While Holdback runs, a note beside the clock says which answers are due.</source>
            <translation>Tant que Holdback tourne, une note près de l’horloge dit quelles réponses sont attendues.</translation>
        </message>
    </context>
    <context>
        <name>RightsSheet</name>
        <message>
            <source>Read from the files by Holdback on {day}.</source>
            <translation>Lu dans les fichiers par Holdback le {day}.</translation>
        </message>
        <message>
            <source>Rights sheet</source>
            <translation>Fiche de droits</translation>
        </message>
        <message>
            <source>Without an album</source>
            <translation>Sans album</translation>
        </message>
    </context>
    <context>
        <name>SealChoice</name>
        <message numerus="yes">
            <source>%n file(s) carry a seal that is not yours and are left alone. Your own seals are renewed in the same go; those of others are never broken unasked.</source>
            <translation>
                <numerusform>%n fichier porte un sceau qui n’est pas le vôtre et est laissé tel quel. Vos propres sceaux sont renouvelés du même coup ; ceux des autres ne sont jamais rompus sans demander.</numerusform>
                <numerusform>%n fichiers portent un sceau qui n’est pas le vôtre et sont laissés tels quels. Vos propres sceaux sont renouvelés du même coup ; ceux des autres ne sont jamais rompus sans demander.</numerusform>
            </translation>
        </message>
        <message>
            <source>A signature that shows whether a file is still as you left it. Optional; off unless you tick it.</source>
            <translation>Une signature qui montre si un fichier est encore tel que vous l’avez laissé. Facultatif ; désactivé tant que vous ne cochez pas.</translation>
        </message>
        <message>
            <source>How the recordings came about</source>
            <translation>Comment les enregistrements sont nés</translation>
        </message>
        <message>
            <source>How they came a&amp;bout</source>
            <translation>Comment ils sont &amp;nés</translation>
        </message>
        <message>
            <source>Made by people with software</source>
            <translation>Faits par des personnes avec un logiciel</translation>
        </message>
        <message>
            <source>Make a signing identity…</source>
            <translation>Créer une identité de signature…</translation>
        </message>
        <message>
            <source>Opening the signing identity</source>
            <translation>Ouverture de l’identité de signature</translation>
        </message>
        <message>
            <source>Partly made with AI</source>
            <translation>Faits en partie avec de l’IA</translation>
        </message>
        <message>
            <source>Please choose…</source>
            <translation>Veuillez choisir…</translation>
        </message>
        <message>
            <source>Recorded: voices, instruments, sounds</source>
            <translation>Enregistrés : voix, instruments, sons</translation>
        </message>
        <message>
            <source>Say how the recordings came about: a seal states it, and Holdback never assumes it.</source>
            <translation>Dites comment les enregistrements sont nés : un sceau l’énonce, et Holdback ne le suppose jamais.</translation>
        </message>
        <message>
            <source>Sea&amp;l the files as well (sign them)</source>
            <translation>Sce&amp;ller aussi les fichiers (les signer)</translation>
        </message>
        <message>
            <source>Seal (C2PA)</source>
            <translation>Sceau (C2PA)</translation>
        </message>
        <message>
            <source>Signed by {name}. Any later change by another program breaks the seal, not the statements.</source>
            <translation>Signé par {name}. Toute modification ultérieure par un autre programme rompt le sceau, pas les déclarations.</translation>
        </message>
        <message>
            <source>There is no signing identity yet: make one, or do not seal.</source>
            <translation>Il n’y a pas encore d’identité de signature : créez-en une, ou ne scellez pas.</translation>
        </message>
        <message>
            <source>Waiting for the keyring…</source>
            <translation>En attente du trousseau de clés…</translation>
        </message>
        <message>
            <source>in a file beside it, signed by {name}</source>
            <translation>dans un fichier à côté, signé par {name}</translation>
        </message>
        <message>
            <source>in the file, signed by {name}</source>
            <translation>dans le fichier, signé par {name}</translation>
        </message>
        <message>
            <source>seal beside it: {file}</source>
            <translation>sceau à côté : {file}</translation>
        </message>
        <message>
            <source>seal in the file</source>
            <translation>sceau dans le fichier</translation>
        </message>
    </context>
    <context>
        <name>SealNotice</name>
        <message>
            <source>Opens the preview; nothing is written before you say so.</source>
            <translation>Ouvre l’aperçu ; rien n’est écrit avant que vous ne le disiez.</translation>
        </message>
        <message>
            <source>Re-seal…</source>
            <translation>Sceller de nouveau…</translation>
        </message>
        <message>
            <source>Seal broken by a later edit, statements still there.</source>
            <translation>Sceau rompu par une modification ultérieure, les déclarations sont toujours là.</translation>
        </message>
        <message>
            <source>Seal broken, and nothing in it can be read any more.</source>
            <translation>Sceau rompu, et plus rien n’y est lisible.</translation>
        </message>
        <message>
            <source>Signed by {name}.</source>
            <translation>Signé par {name}.</translation>
        </message>
        <message>
            <source>The certificate of the seal has expired; the file is as it was signed.</source>
            <translation>Le certificat du sceau a expiré ; le fichier est tel qu’il a été signé.</translation>
        </message>
    </context>
    <context>
        <name>SearchSidebar</name>
        <message>
            <source>All tracks</source>
            <translation>Tous les morceaux</translation>
        </message>
        <message>
            <source>Name for the search</source>
            <translation>Nom de la recherche</translation>
        </message>
        <message>
            <source>Name this search</source>
            <translation>Nommer cette recherche</translation>
        </message>
        <message>
            <source>Press Enter to keep what is searched for now.</source>
            <translation>Appuyez sur Entrée pour garder la recherche actuelle.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>Recherches enregistrées</translation>
        </message>
        <message>
            <source>Searches</source>
            <translation>Recherches</translation>
        </message>
        <message>
            <source>Set to what is searched for now</source>
            <translation>Mettre à la recherche actuelle</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>&amp;Appearance</source>
            <translation>&amp;Apparence</translation>
        </message>
        <message>
            <source>&amp;Check this installation</source>
            <translation>&amp;Contrôler cette installation</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>About</source>
            <translation>À propos</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Dossier de données</translation>
        </message>
        <message>
            <source>Everything Holdback keeps lies in one folder on this computer: your profiles, the ledger of every write (needed to undo), letters, and an index of your files that can be rebuilt at any time. Nothing is sent anywhere unless you ask for it.</source>
            <translation>Tout ce que Holdback conserve se trouve dans un dossier sur cet ordinateur : vos profils, le registre de chaque écriture (nécessaire pour annuler), les lettres, et un index de vos fichiers qui peut être refait à tout moment. Rien n’est envoyé nulle part sans que vous le demandiez.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It uses Qt and PySide6 (LGPL-3.0), mutagen (GPL-2.0-or-later) and others; their licences come with the program.</source>
            <translation>Logiciel libre sous la Licence publique générale GNU, version 3 ou ultérieure. Il utilise Qt et PySide6 (LGPL-3.0), mutagen (GPL-2.0 ou ultérieure) et d’autres ; leurs licences accompagnent le programme.</translation>
        </message>
        <message>
            <source>Holdback states your reservation where machines and people can read it: in your files, towards platforms, in letters. It cannot block copying, and it is not legal advice.</source>
            <translation>Holdback énonce votre réserve là où machines et personnes peuvent la lire : dans vos fichiers, envers les plateformes, dans des lettres. Il ne peut empêcher de copier, et ce n’est pas un conseil juridique.</translation>
        </message>
        <message>
            <source>Holdback {version}</source>
            <translation>Holdback {version}</translation>
        </message>
        <message>
            <source>Language and appearance</source>
            <translation>Langue et apparence</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Open the data folder</source>
            <translation>Ouvrir le dossier de données</translation>
        </message>
        <message>
            <source>Profiles</source>
            <translation>Profils</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Show the licences</source>
            <translation>Montrer les licences</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>To keep it elsewhere, start Holdback with --data-dir and a folder.</source>
            <translation>Pour le garder ailleurs, lancez Holdback avec --data-dir et un dossier.</translation>
        </message>
        <message>
            <source>Your data</source>
            <translation>Vos données</translation>
        </message>
        <message>
            <source>Your signing identity</source>
            <translation>Votre identité de signature</translation>
        </message>
        <message>
            <source>doctor problem log crash report</source>
            <translation>doctor problème journal rapport plantage</translation>
        </message>
        <message>
            <source>log records backup</source>
            <translation>journal données sauvegarde</translation>
        </message>
        <message>
            <source>seal sign certificate key c2pa trust</source>
            <translation>sceau signer certificat clé c2pa confiance</translation>
        </message>
    </context>
    <context>
        <name>SignalsCard</name>
        <message>
            <source>Asking…</source>
            <translation>Interrogation…</translation>
        </message>
        <message>
            <source>It signals nothing.</source>
            <translation>Il ne signale rien.</translation>
        </message>
        <message>
            <source>Its robots.txt keeps out {some} of {all} AI crawlers</source>
            <translation>Son robots.txt exclut {some} robots d’IA sur {all}</translation>
        </message>
        <message>
            <source>List of AI crawlers: {source}, of {date}.</source>
            <translation>Liste des robots d’IA : {source}, du {date}.</translation>
        </message>
        <message>
            <source>No address of the terms is known there.</source>
            <translation>Aucune adresse des conditions n’y est connue.</translation>
        </message>
        <message>
            <source>Read it now</source>
            <translation>Le lire maintenant</translation>
        </message>
        <message>
            <source>Towards outside crawlers</source>
            <translation>Envers les robots extérieurs</translation>
        </message>
        <message>
            <source>What the service's pages tell the AI crawlers of others. It says nothing about what the service itself does with your music.</source>
            <translation>Ce que les pages du service disent aux robots d’IA d’autrui. Cela ne dit rien de ce que le service fait lui-même de votre musique.</translation>
        </message>
        <message>
            <source>Will ask: {hosts}. Nothing about you or your files is sent.</source>
            <translation>Interrogera : {hosts}. Rien sur vous ni sur vos fichiers n’est envoyé.</translation>
        </message>
    </context>
    <context>
        <name>SigningTab</name>
        <message>
            <source>A seal (a C2PA manifest) proves that nothing in the file was changed since you signed it: not the audio, not the tags. It does not stop anybody from copying.</source>
            <translation>Un sceau (un manifeste C2PA) prouve que rien dans le fichier n’a été modifié depuis que vous l’avez signé : ni le son, ni les étiquettes. Il n’empêche personne de copier.</translation>
        </message>
        <message>
            <source>Changing the list</source>
            <translation>Modification de la liste</translation>
        </message>
        <message>
            <source>Destroy the private key</source>
            <translation>Détruire la clé privée</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Export the signing identity</source>
            <translation>Exporter l’identité de signature</translation>
        </message>
        <message>
            <source>Exporting the identity</source>
            <translation>Exportation de l’identité</translation>
        </message>
        <message>
            <source>Make a signing identity</source>
            <translation>Créer une identité de signature</translation>
        </message>
        <message>
            <source>Make the identity</source>
            <translation>Créer l’identité</translation>
        </message>
        <message>
            <source>Making the identity</source>
            <translation>Création de l’identité</translation>
        </message>
        <message>
            <source>Other people's readers say “valid, signer unknown” of an identity made here: the signature holds, but they cannot know that the name in it is yours. Only an authority on the C2PA trust list can vouch for a name. If one issued you a certificate, use it here instead.</source>
            <translation>Les lecteurs des autres disent d’une identité créée ici « valide, signataire inconnu » : la signature tient, mais ils ne peuvent savoir que le nom qui y figure est le vôtre. Seule une autorité de la liste de confiance C2PA peut garantir un nom. Si l’une d’elles vous a délivré un certificat, utilisez-le ici à la place.</translation>
        </message>
        <message>
            <source>Reading the certificate</source>
            <translation>Lecture du certificat</translation>
        </message>
        <message>
            <source>Reading the identity</source>
            <translation>Lecture de l’identité</translation>
        </message>
        <message>
            <source>Removing the identity</source>
            <translation>Suppression de l’identité</translation>
        </message>
        <message>
            <source>Seals that only this certificate vouches for are “valid, signer unknown”.</source>
            <translation>Les sceaux que seul ce certificat garantit sont « valides, signataire inconnu ».</translation>
        </message>
        <message>
            <source>Seals that this certificate vouches for count as trusted here from now on.</source>
            <translation>Les sceaux que ce certificat garantit sont désormais tenus ici pour fiables.</translation>
        </message>
        <message>
            <source>Source: tried in November 2026 with the C2PA project's own reader (c2pa 0.38.1, state “Valid”, code signingCredential.untrusted) and with an independent one (encypher-c2pa 1.7.1).</source>
            <translation>Source : essayé en novembre 2026 avec le lecteur du projet C2PA lui-même (c2pa 0.38.1, état « Valid », code signingCredential.untrusted) et avec un lecteur indépendant (encypher-c2pa 1.7.1).</translation>
        </message>
        <message>
            <source>The identity is exported. Keep file and passphrase in different places.</source>
            <translation>L’identité est exportée. Gardez le fichier et la phrase de passe à des endroits différents.</translation>
        </message>
        <message>
            <source>The identity is removed. Seals made with it still count as yours here.</source>
            <translation>L’identité est supprimée. Les sceaux faits avec elle comptent toujours ici comme les vôtres.</translation>
        </message>
        <message>
            <source>The root certificate of whoever signs</source>
            <translation>Le certificat racine de celui qui signe</translation>
        </message>
        <message>
            <source>This destroys the private key for good. Tracks sealed with it stay sealed, but nothing can be sealed with it any more, and after a change those tracks cannot be sealed anew with their history. Export it first if in doubt.</source>
            <translation>Ceci détruit définitivement la clé privée. Les morceaux scellés avec elle restent scellés, mais plus rien ne peut l’être avec elle, et après une modification ces morceaux ne peuvent être scellés de nouveau avec leur histoire. En cas de doute, exportez-la d’abord.</translation>
        </message>
        <message>
            <source>This identity seals from now on. An earlier one is kept beside it.</source>
            <translation>Cette identité scelle désormais. Une précédente est conservée à côté.</translation>
        </message>
        <message>
            <source>Use a certificate and key that you have</source>
            <translation>Utiliser un certificat et une clé que vous avez</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>L’utiliser</translation>
        </message>
        <message>
            <source>What a seal proves, and what it does not</source>
            <translation>Ce qu’un sceau prouve, et ce qu’il ne prouve pas</translation>
        </message>
        <message>
            <source>Your signing identity is in the file, and in use until the window closes.</source>
            <translation>Votre identité de signature est dans le fichier, et utilisée jusqu’à la fermeture de la fenêtre.</translation>
        </message>
        <message>
            <source>Your signing identity is made. Export it now, to have a copy elsewhere.</source>
            <translation>Votre identité de signature est créée. Exportez-la maintenant, pour en avoir une copie ailleurs.</translation>
        </message>
    </context>
    <context>
        <name>StoryView</name>
        <message numerus="yes">
            <source>%n text(s) were read and kept.</source>
            <translation>
                <numerusform>%n texte a été lu et conservé.</numerusform>
                <numerusform>%n textes ont été lus et conservés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n version(s) are known to the archive.</source>
            <translation>
                <numerusform>%n version est connue de l’archive.</numerusform>
                <numerusform>%n versions sont connues de l’archive.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n version(s) were read</source>
            <translation>
                <numerusform>%n version a été lue</numerusform>
                <numerusform>%n versions ont été lues</numerusform>
            </translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Tous les services</translation>
        </message>
        <message>
            <source>Asking the archive…</source>
            <translation>Interrogation de l’archive…</translation>
        </message>
        <message>
            <source>Cut anew by the archive; no change by the service</source>
            <translation>Redécoupé par l’archive ; aucun changement par le service</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>First seen on {date}, and not yet on {before}.</source>
            <translation>Vu pour la première fois le {date}, et pas encore le {before}.</translation>
        </message>
        <message>
            <source>First seen on {date}; the version before, of {before}, lacks it.</source>
            <translation>Vu pour la première fois le {date} ; la version d’avant, du {before}, ne l’a pas.</translation>
        </message>
        <message>
            <source>It is gone since {date}.</source>
            <translation>A disparu depuis le {date}.</translation>
        </message>
        <message>
            <source>It stands in none of the versions that could be read.</source>
            <translation>Ne figure dans aucune des versions qui ont pu être lues.</translation>
        </message>
        <message>
            <source>It stood in the oldest version that could be read, of {date}.</source>
            <translation>Figurait dans la plus ancienne version qui a pu être lue, du {date}.</translation>
        </message>
        <message>
            <source>Look for earlier texts</source>
            <translation>Chercher des textes antérieurs</translation>
        </message>
        <message>
            <source>No archive follows this document.</source>
            <translation>Aucune archive ne suit ce document.</translation>
        </message>
        <message>
            <source>No text of this service is kept yet. Check its terms, or look for earlier texts in an archive ({hosts}).</source>
            <translation>Aucun texte de ce service n’est encore conservé. Vérifiez ses conditions, ou cherchez des textes antérieurs dans une archive ({hosts}).</translation>
        </message>
        <message>
            <source>Says the same as before</source>
            <translation>Dit la même chose qu’avant</translation>
        </message>
        <message>
            <source>Seen on</source>
            <translation>Vu le</translation>
        </message>
        <message>
            <source>Texts that were seen, the newest first</source>
            <translation>Textes vus, le plus récent d’abord</translation>
        </message>
        <message>
            <source>What it says about AI</source>
            <translation>Ce qu’il dit de l’IA</translation>
        </message>
        <message>
            <source>When did this clause first appear?</source>
            <translation>Quand cette clause est-elle apparue ?</translation>
        </message>
        <message>
            <source>Will ask: {hosts}. Nothing about you or your files is sent.</source>
            <translation>Interrogera : {hosts}. Rien sur vous ni sur vos fichiers n’est envoyé.</translation>
        </message>
        <message>
            <source>of {total} known.</source>
            <translation>sur {total} connues.</translation>
        </message>
        <message>
            <source>{service}: the terms over time</source>
            <translation>{service} : les conditions au fil du temps</translation>
        </message>
    </context>
    <context>
        <name>TaskPanel</name>
        <message>
            <source>Nothing is at work.</source>
            <translation>Rien n’est en cours.</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tâches</translation>
        </message>
    </context>
    <context>
        <name>TaskStatus</name>
        <message>
            <source>Progress of the task</source>
            <translation>Progression de la tâche</translation>
        </message>
        <message>
            <source>Show everything that is at work</source>
            <translation>Montrer tout ce qui est en cours</translation>
        </message>
        <message>
            <source>Stop this task</source>
            <translation>Arrêter cette tâche</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tâches</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n de plus</numerusform>
                <numerusform>et %n de plus</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TaskWords</name>
        <message>
            <source>Waiting for the task before it</source>
            <translation>Attend la tâche qui la précède</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>encore %n minute environ</numerusform>
                <numerusform>encore %n minutes environ</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>encore moins d’une minute</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} sur {total}</translation>
        </message>
        <message>
            <source>{rate} per second</source>
            <translation>{rate} par seconde</translation>
        </message>
    </context>
    <context>
        <name>TermsPage</name>
        <message numerus="yes">
            <source>%n platform(s) changed their terms</source>
            <translation>
                <numerusform>%n plateforme a modifié ses conditions</numerusform>
                <numerusform>%n plateformes ont modifié leurs conditions</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking the terms of {service}</source>
            <translation>Vérification des conditions de {service}</translation>
        </message>
        <message>
            <source>Looking for the terms of {service}</source>
            <translation>Recherche des conditions de {service}</translation>
        </message>
        <message>
            <source>Reading the signals of {service}</source>
            <translation>Lecture des signaux de {service}</translation>
        </message>
        <message>
            <source>See what changed</source>
            <translation>Voir ce qui a changé</translation>
        </message>
        <message>
            <source>Watching my platforms</source>
            <translation>Surveillance de mes plateformes</translation>
        </message>
        <message>
            <source>What {service} says about AI has changed.</source>
            <translation>Ce que {service} dit de l’IA a changé.</translation>
        </message>
    </context>
    <context>
        <name>TextPane</name>
        <message>
            <source>Next passage</source>
            <translation>Passage suivant</translation>
        </message>
        <message>
            <source>No passage in this text is about AI.</source>
            <translation>Aucun passage de ce texte ne parle de l’IA.</translation>
        </message>
        <message>
            <source>Passage {number} of {total}</source>
            <translation>Passage {number} sur {total}</translation>
        </message>
        <message>
            <source>Previous passage</source>
            <translation>Passage précédent</translation>
        </message>
        <message>
            <source>Quoted in the dossier</source>
            <translation>Cité dans le dossier</translation>
        </message>
        <message>
            <source>The text of the terms</source>
            <translation>Le texte des conditions</translation>
        </message>
    </context>
    <context>
        <name>Texts</name>
        <message>
            <source>Looking for the first appearance of a clause</source>
            <translation>Recherche de la première apparition d’une clause</translation>
        </message>
        <message>
            <source>Reading earlier terms of {service}</source>
            <translation>Lecture de conditions antérieures de {service}</translation>
        </message>
        <message>
            <source>Reading the text</source>
            <translation>Lecture du texte</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Stances over time</source>
            <translation>Les positions au fil du temps</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Holdback</source>
            <translation>Ouvrir Holdback</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
    </context>
    <context>
        <name>TrustCard</name>
        <message>
            <source>Add a certificate…</source>
            <translation>Ajouter un certificat…</translation>
        </message>
        <message>
            <source>Nobody yet.</source>
            <translation>Encore personne.</translation>
        </message>
        <message>
            <source>Trust it no longer</source>
            <translation>Ne plus lui faire confiance</translation>
        </message>
        <message>
            <source>Trusted certificates</source>
            <translation>Certificats de confiance</translation>
        </message>
        <message>
            <source>Whose seals are trusted here</source>
            <translation>À quels sceaux on se fie ici</translation>
        </message>
        <message>
            <source>Your own, always. Add the root certificate of a label or a colleague, and the catalogue shows their seals as trusted too. No public list is built in, and seals are checked without the network.</source>
            <translation>Aux vôtres, toujours. Ajoutez le certificat racine d’un label ou d’un collègue, et le catalogue montre aussi leurs sceaux comme fiables. Aucune liste publique n’est intégrée, et les sceaux sont vérifiés sans réseau.</translation>
        </message>
        <message>
            <source>{name} (yours), until {day}</source>
            <translation>{name} (le vôtre), jusqu’au {day}</translation>
        </message>
        <message>
            <source>{name}, until {day}</source>
            <translation>{name}, jusqu’au {day}</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Undo: edit %n track(s)</source>
            <translation>
                <numerusform>&amp;Annuler : modifier %n morceau</numerusform>
                <numerusform>&amp;Annuler : modifier %n morceaux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Undo: protect %n track(s)</source>
            <translation>
                <numerusform>&amp;Annuler : protéger %n morceau</numerusform>
                <numerusform>&amp;Annuler : protéger %n morceaux</numerusform>
            </translation>
        </message>
        <message>
            <source>Putting files back</source>
            <translation>Remise en état des fichiers</translation>
        </message>
        <message>
            <source>put back restore</source>
            <translation>remettre rétablir</translation>
        </message>
    </context>
    <context>
        <name>UpkeepView</name>
        <message numerus="yes">
            <source>%n entry(s), all valid</source>
            <translation>
                <numerusform>%n entrée, valide</numerusform>
                <numerusform>%n entrées, toutes valides</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fault(s) found</source>
            <translation>
                <numerusform>%n défaut trouvé</numerusform>
                <numerusform>%n défauts trouvés</numerusform>
            </translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Tous les services</translation>
        </message>
        <message>
            <source>An entry is one file that you can read, change and pass on. One of your own counts instead of the shipped one.</source>
            <translation>Une entrée est un fichier que vous pouvez lire, modifier et transmettre. Une entrée à vous compte à la place de celle livrée.</translation>
        </message>
        <message>
            <source>Compare the fingerprint with its giver, by telephone or in person: whoever holds the key decides what your dossier says.</source>
            <translation>Comparez l’empreinte avec celui qui la donne, par téléphone ou en personne : qui détient la clé décide de ce que dit votre dossier.</translation>
        </message>
        <message>
            <source>Entries out and in</source>
            <translation>Entrées, sortie et reprise</translation>
        </message>
        <message>
            <source>Entry (*.toml)</source>
            <translation>Entrée (*.toml)</translation>
        </message>
        <message>
            <source>In force: number {number}.</source>
            <translation>En vigueur : numéro {number}.</translation>
        </message>
        <message>
            <source>Is it sound?</source>
            <translation>Est-il en ordre ?</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>No key yet: every update is refused.</source>
            <translation>Pas encore de clé : toute mise à jour est refusée.</translation>
        </message>
        <message>
            <source>No longer trust {name}</source>
            <translation>Ne plus se fier à {name}</translation>
        </message>
        <message>
            <source>None is in force.</source>
            <translation>Aucune n’est en vigueur.</translation>
        </message>
        <message>
            <source>Over one of my own of that name</source>
            <translation>Par-dessus une des miennes de ce nom</translation>
        </message>
        <message>
            <source>Signed update (*.holdback)</source>
            <translation>Mise à jour signée (*.holdback)</translation>
        </message>
        <message>
            <source>Signed updates</source>
            <translation>Mises à jour signées</translation>
        </message>
        <message>
            <source>Somebody you trust may hand you a whole dossier as one signed file. It is taken only if one of the keys below signed it. Holdback never fetches one.</source>
            <translation>Quelqu’un à qui vous vous fiez peut vous remettre tout un dossier en un fichier signé. Il n’est pris que si l’une des clés ci-dessous l’a signé. Holdback n’en cherche jamais.</translation>
        </message>
        <message>
            <source>Take a signed update</source>
            <translation>Prendre une mise à jour signée</translation>
        </message>
        <message>
            <source>Take a signed update…</source>
            <translation>Prendre une mise à jour signée…</translation>
        </message>
        <message>
            <source>Take an entry</source>
            <translation>Prendre une entrée</translation>
        </message>
        <message>
            <source>Take an entry…</source>
            <translation>Prendre une entrée…</translation>
        </message>
        <message>
            <source>Trust this key</source>
            <translation>Se fier à cette clé</translation>
        </message>
        <message>
            <source>Upkeep of the dossier</source>
            <translation>Entretien du dossier</translation>
        </message>
        <message>
            <source>Whose key</source>
            <translation>Clé de qui</translation>
        </message>
        <message>
            <source>Whose updates are taken</source>
            <translation>De qui prendre les mises à jour</translation>
        </message>
        <message>
            <source>Write an entry to a file…</source>
            <translation>Écrire une entrée dans un fichier…</translation>
        </message>
        <message>
            <source>Write the entry</source>
            <translation>Écrire l’entrée</translation>
        </message>
        <message>
            <source>Write {service} to a file…</source>
            <translation>Écrire {service} dans un fichier…</translation>
        </message>
        <message>
            <source>Your own: {entries}. They lie in {folder}.</source>
            <translation>Les vôtres : {entries}. Elles se trouvent dans {folder}.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
    </context>
    <context>
        <name>Upkeeper</name>
        <message numerus="yes">
            <source>%n entry(s) of the update are in force.</source>
            <translation>
                <numerusform>%n entrée de la mise à jour est en vigueur.</numerusform>
                <numerusform>%n entrées de la mise à jour sont en vigueur.</numerusform>
            </translation>
        </message>
        <message>
            <source>Having a page kept</source>
            <translation>Conservation d’une page</translation>
        </message>
        <message>
            <source>The entry is in {file}.</source>
            <translation>L’entrée est dans {file}.</translation>
        </message>
        <message>
            <source>{service} is now one of your own entries.</source>
            <translation>{service} est maintenant une entrée à vous.</translation>
        </message>
    </context>
    <context>
        <name>UploadView</name>
        <message numerus="yes">
            <source>%n could not be read.</source>
            <translation>
                <numerusform>%n n’a pas pu être lu.</numerusform>
                <numerusform>%n n’ont pas pu être lus.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s)</source>
            <translation>
                <numerusform>%n morceau</numerusform>
                <numerusform>%n morceaux</numerusform>
            </translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Tous les services</translation>
        </message>
        <message>
            <source>Before you upload</source>
            <translation>Avant de téléverser</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Catalogue</translation>
        </message>
        <message>
            <source>Choose a folder of tracks</source>
            <translation>Choisir un dossier de morceaux</translation>
        </message>
        <message>
            <source>Do this first</source>
            <translation>À faire d’abord</translation>
        </message>
        <message>
            <source>Every track states your reservation.</source>
            <translation>Chaque morceau énonce votre réserve.</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>Dossier…</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>Bon à savoir</translation>
        </message>
        <message>
            <source>If {label} has an agreement of its own with {service}, that counts instead of these terms.</source>
            <translation>Si {label} a son propre accord avec {service}, c’est lui qui compte au lieu de ces conditions.</translation>
        </message>
        <message>
            <source>Services to upload to</source>
            <translation>Services où téléverser</translation>
        </message>
        <message>
            <source>There are no tracks to look at.</source>
            <translation>Il n’y a pas de morceaux à examiner.</translation>
        </message>
        <message>
            <source>Tick the services that you upload to.</source>
            <translation>Cochez les services où vous téléversez.</translation>
        </message>
        <message>
            <source>Weigh this</source>
            <translation>À peser</translation>
        </message>
        <message>
            <source>Where to?</source>
            <translation>Vers où ?</translation>
        </message>
        <message>
            <source>Which tracks?</source>
            <translation>Quels morceaux ?</translation>
        </message>
        <message>
            <source>Your tracks</source>
            <translation>Vos morceaux</translation>
        </message>
        <message>
            <source>seen on {date}</source>
            <translation>vu le {date}</translation>
        </message>
    </context>
    <context>
        <name>WatchButton</name>
        <message>
            <source>Checks that were made…</source>
            <translation>Vérifications faites…</translation>
        </message>
        <message>
            <source>Do not watch my platforms</source>
            <translation>Ne pas surveiller mes plateformes</translation>
        </message>
        <message>
            <source>Go on beside the clock when the window is closed</source>
            <translation>Continuer près de l’horloge quand la fenêtre est fermée</translation>
        </message>
        <message>
            <source>Watch my platforms every day</source>
            <translation>Surveiller mes plateformes chaque jour</translation>
        </message>
        <message>
            <source>Watch my platforms every week</source>
            <translation>Surveiller mes plateformes chaque semaine</translation>
        </message>
        <message>
            <source>Watching: daily</source>
            <translation>Surveillance : chaque jour</translation>
        </message>
        <message>
            <source>Watching: off</source>
            <translation>Surveillance : désactivée</translation>
        </message>
        <message>
            <source>Watching: weekly</source>
            <translation>Surveillance : chaque semaine</translation>
        </message>
        <message>
            <source>While Holdback is open it asks the terms pages of my platforms for changes. Nothing about you or your files is sent.</source>
            <translation>Tant que Holdback est ouvert, il interroge les pages de conditions de mes plateformes. Rien sur vous ni sur vos fichiers n’est envoyé.</translation>
        </message>
    </context>
    <context>
        <name>Watcher</name>
        <message numerus="yes">
            <source>Protecting %n new track(s)</source>
            <translation>
                <numerusform>Protection de %n nouveau morceau</numerusform>
                <numerusform>Protection de %n nouveaux morceaux</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading the folder</source>
            <translation>Lecture du dossier</translation>
        </message>
    </context>
    <context>
        <name>WebsitePage</name>
        <message numerus="yes">
            <source>%n file(s) saved. Nothing was uploaded: that is yours to do, UPLOAD.txt says how.</source>
            <translation>
                <numerusform>%n fichier enregistré. Rien n’a été téléversé : c’est à vous, UPLOAD.txt dit comment.</numerusform>
                <numerusform>%n fichiers enregistrés. Rien n’a été téléversé : c’est à vous, UPLOAD.txt dit comment.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Sign a list of the recordings</source>
            <translation>&amp;Signer une liste des enregistrements</translation>
        </message>
        <message>
            <source>A folder for the files</source>
            <translation>Un dossier pour les fichiers</translation>
        </message>
        <message>
            <source>Asking {site}</source>
            <translation>Interrogation de {site}</translation>
        </message>
        <message>
            <source>Check your site</source>
            <translation>Vérifier votre site</translation>
        </message>
        <message>
            <source>Files for your site</source>
            <translation>Fichiers pour votre site</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Save the files for your &amp;website…</source>
            <translation>Enregistrer les fichiers pour votre site &amp;web…</translation>
        </message>
        <message>
            <source>Saving the files for your site</source>
            <translation>Enregistrement des fichiers pour votre site</translation>
        </message>
        <message>
            <source>Signed list</source>
            <translation>Liste signée</translation>
        </message>
        <message>
            <source>The same word at your own address</source>
            <translation>Le même mot à votre propre adresse</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Site web</translation>
        </message>
        <message>
            <source>What AI companies have committed themselves to read today is the website: robots.txt and its kin. Write the address of yours into your profile, and Holdback makes the files for it.</source>
            <translation>Ce que les entreprises d’IA se sont engagées à lire aujourd’hui, c’est le site web : robots.txt et ses semblables. Inscrivez l’adresse du vôtre dans votre profil, et Holdback fait les fichiers.</translation>
        </message>
        <message>
            <source>Write your website's address</source>
            <translation>Inscrire l’adresse de votre site</translation>
        </message>
        <message>
            <source>Your present robots.txt</source>
            <translation>Votre robots.txt actuel</translation>
        </message>
        <message>
            <source>proof timestamp digest essence</source>
            <translation>preuve horodatage empreinte son</translation>
        </message>
        <message>
            <source>robots tdmrep license headers kit</source>
            <translation>robots tdmrep licence en-têtes kit</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Choisir un dossier…</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Holdback can read your music and show what it says about AI; it changes no file before you have seen each change and said yes.</source>
            <translation>Holdback peut lire votre musique et montrer ce qu’elle dit de l’IA ; il ne modifie aucun fichier avant que vous n’ayez vu chaque modification et dit oui.</translation>
        </message>
        <message>
            <source>Holdback can write your no into your files, in words that machines read; it cannot stop anybody from copying them.</source>
            <translation>Holdback peut écrire votre non dans vos fichiers, avec des mots que les machines lisent ; il ne peut empêcher personne de les copier.</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Show my tracks</source>
            <translation>Montrer mes morceaux</translation>
        </message>
        <message>
            <source>Skip the introduction</source>
            <translation>Passer l’introduction</translation>
        </message>
        <message>
            <source>Skip this step</source>
            <translation>Passer cette étape</translation>
        </message>
        <message>
            <source>Step {step} of {steps}</source>
            <translation>Étape {step} sur {steps}</translation>
        </message>
        <message>
            <source>The sentence that says whose music this is names you; your name stays on this computer until you write it into your files.</source>
            <translation>La phrase qui dit à qui est cette musique vous nomme ; votre nom reste sur cet ordinateur jusqu’à ce que vous l’écriviez dans vos fichiers.</translation>
        </message>
        <message>
            <source>Try the samples first</source>
            <translation>Essayer d’abord les exemples</translation>
        </message>
        <message>
            <source>What do you want to reserve?</source>
            <translation>Que voulez-vous réserver ?</translation>
        </message>
        <message>
            <source>Where is your music?</source>
            <translation>Où est votre musique ?</translation>
        </message>
        <message>
            <source>Who are you?</source>
            <translation>Qui êtes-vous ?</translation>
        </message>
        <message>
            <source>Your artist name</source>
            <translation>Votre nom d’artiste</translation>
        </message>
    </context>
    <context>
        <name>Widgets</name>
        <message>
            <source>Clear the field</source>
            <translation>Vider le champ</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Chercher</translation>
        </message>
    </context>
    <context>
        <name>WorksBox</name>
        <message numerus="yes">
            <source>%n more could not be read</source>
            <translation>
                <numerusform>%n de plus n’a pas pu être lu</numerusform>
                <numerusform>%n de plus n’ont pas pu être lus</numerusform>
            </translation>
        </message>
        <message>
            <source>Beside the letter, save the list as</source>
            <translation>À côté de la lettre, enregistrer la liste comme</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Catalogue</translation>
        </message>
        <message numerus="yes">
            <source>Catalogue (%n track(s))</source>
            <translation>
                <numerusform>Catalogue (%n morceau)</numerusform>
                <numerusform>Catalogue (%n morceaux)</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a folder for the list of works</source>
            <translation>Choisir un dossier pour la liste des œuvres</translation>
        </message>
        <message>
            <source>Choose a folder of tracks</source>
            <translation>Choisir un dossier de morceaux</translation>
        </message>
        <message>
            <source>Choose files for the list of works</source>
            <translation>Choisir des fichiers pour la liste des œuvres</translation>
        </message>
        <message>
            <source>Choose the tracks this letter is about, or drop them anywhere here.</source>
            <translation>Choisissez les morceaux dont parle cette lettre, ou déposez-les n’importe où ici.</translation>
        </message>
        <message>
            <source>Choose tracks</source>
            <translation>Choisir des morceaux</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Vider</translation>
        </message>
        <message>
            <source>Clear the list of works</source>
            <translation>Vider la liste des œuvres</translation>
        </message>
        <message>
            <source>Files…</source>
            <translation>Fichiers…</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>Dossier…</translation>
        </message>
        <message>
            <source>Optional: tracks to name in the letter. Drop them anywhere here.</source>
            <translation>Facultatif : des morceaux à nommer dans la lettre. Déposez-les n’importe où ici.</translation>
        </message>
        <message>
            <source>Spreadsheet (XLSX)</source>
            <translation>Tableur (XLSX)</translation>
        </message>
        <message>
            <source>Table as text (CSV)</source>
            <translation>Tableau comme texte (CSV)</translation>
        </message>
        <message>
            <source>Take the works of the whole catalogue</source>
            <translation>Prendre les œuvres de tout le catalogue</translation>
        </message>
        <message>
            <source>The list was cut; choose fewer files.</source>
            <translation>La liste a été coupée ; choisissez moins de fichiers.</translation>
        </message>
        <message>
            <source>Works</source>
            <translation>Œuvres</translation>
        </message>
        <message>
            <source>Works in the letter</source>
            <translation>Œuvres dans la lettre</translation>
        </message>
        <message numerus="yes">
            <source>{chosen} of %n work(s) in the letter</source>
            <translation>
                <numerusform>{chosen} sur %n œuvre dans la lettre</numerusform>
                <numerusform>{chosen} sur %n œuvres dans la lettre</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_TaskRow</name>
        <message>
            <source>Progress of: {task}</source>
            <translation>Progression de : {task}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Stop: {task}</source>
            <translation>Arrêter : {task}</translation>
        </message>
    </context>
    <context>
        <name>core</name>
        <message>
            <source>--answer wants KEY=TEXT, not {item}. Nothing was written.</source>
            <translation>--answer attend CLÉ=TEXTE, pas {item}. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>--file goes with one service: name it. Nothing was compared.</source>
            <translation>--file va avec un seul service : nommez-le. Rien n’a été comparé.</translation>
        </message>
        <message>
            <source>--folder is for several letters; one letter goes to --output FILE. Nothing was written.</source>
            <translation>--folder sert à plusieurs lettres ; une seule lettre va dans --output FICHIER. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>A UPC has 12 digits, an EAN 13. Here are {count}.</source>
            <translation>Un UPC a 12 chiffres, un EAN 13. Ici il y en a {count}.</translation>
        </message>
        <message>
            <source>A W3C community report of 2024-05-10, used by publishers; no music company was found among its adopters. Who obeys it is not known.</source>
            <translation>Un rapport d’un groupe communautaire du W3C du 2024-05-10, utilisé par des éditeurs ; aucune société de musique n’a été trouvée parmi ceux qui l’ont adopté. Qui le respecte n’est pas connu.</translation>
        </message>
        <message>
            <source>A box would become larger than 4 gigabytes. Nothing was changed.</source>
            <translation>Une boîte dépasserait 4 gigaoctets. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>A clause about AI is missing in {url}, but the text is also much shorter ({new} of {old} characters): the page may not have loaded as usual. Nothing was concluded.</source>
            <translation>Une clause sur l’IA manque dans {url}, mais le texte est aussi bien plus court ({new} caractères sur {old}) : la page ne s’est peut-être pas chargée comme d’habitude. Rien n’en a été conclu.</translation>
        </message>
        <message>
            <source>A clause about AI is missing. Holdback will call it removed only if it is still missing in a second look, at least six hours later.</source>
            <translation>Une clause sur l’IA manque. Holdback ne la dira supprimée que si elle manque encore à un second regard, au moins six heures plus tard.</translation>
        </message>
        <message>
            <source>A contact is a web address (https://…) or an e-mail address.</source>
            <translation>Un contact est une adresse web (https://…) ou une adresse e-mail.</translation>
        </message>
        <message>
            <source>A data protection objection belongs to one natural person. A band, label or company cannot make it: each member writes alone, with a profile of their own.</source>
            <translation>Une opposition au titre de la protection des données appartient à une seule personne physique. Un groupe, un label ou une société ne peut la faire : chaque membre écrit seul, avec son propre profil.</translation>
        </message>
        <message>
            <source>A digit is mistyped: the check digit of this {name} would be {expected}.</source>
            <translation>Un chiffre est mal tapé : le chiffre de contrôle de ce {name} serait {expected}.</translation>
        </message>
        <message>
            <source>A form to send</source>
            <translation>Un formulaire à envoyer</translation>
        </message>
        <message>
            <source>A header page of {file} is damaged: its checksum is wrong, and writing would hide that. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>Une page d’en-tête de {file} est endommagée : sa somme de contrôle est fausse, et écrire le cacherait. Il n’a pas été modifié ; un fichier compagnon peut porter la déclaration à la place.</translation>
        </message>
        <message>
            <source>A lawyer should check what the letter says on: {citations}. These sentences come from general legal knowledge; the texts were not read again.</source>
            <translation>Un avocat devrait vérifier ce que la lettre dit de : {citations}. Ces phrases viennent de connaissances juridiques générales ; les textes n’ont pas été relus.</translation>
        </message>
        <message>
            <source>A letter alone is rarely the reservation: for works online, tag the files and publish the machine-readable files first. It does not reach back in time.</source>
            <translation>Une lettre seule est rarement la réserve : pour des œuvres en ligne, étiquetez d’abord les fichiers et publiez les fichiers lisibles par machine. Elle n’agit pas en arrière dans le temps.</translation>
        </message>
        <message>
            <source>A letter goes by one of {channels}, not by {channel}. Nothing was noted down.</source>
            <translation>Une lettre part par l’une de ces voies : {channels}, pas par {channel}. Rien n’a été noté.</translation>
        </message>
        <message>
            <source>A line in your own website's robots.txt</source>
            <translation>Une ligne dans le robots.txt de votre propre site</translation>
        </message>
        <message>
            <source>A link was put in the place of {file}. Nothing was written.</source>
            <translation>Un lien a été mis à la place de {file}. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>A part of {file} is damaged: it is shorter than what it says it holds.</source>
            <translation>Une partie de {file} est endommagée : elle est plus courte que ce qu’elle dit contenir.</translation>
        </message>
        <message>
            <source>A plan of edited fields has no options. Nothing was changed.</source>
            <translation>Un plan de champs modifiés n’a pas d’options. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>A policy is stated in somebody's name: make a profile first. Nothing was changed.</source>
            <translation>Une politique est énoncée au nom de quelqu’un : créez d’abord un profil. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>A seal is there, but it could not be checked here.</source>
            <translation>Il y a un sceau, mais il n’a pas pu être vérifié ici.</translation>
        </message>
        <message>
            <source>A seal states how the recordings came about. Say it with --origin: {choices}. Nothing was changed.</source>
            <translation>Un sceau énonce comment les enregistrements sont nés. Dites-le avec --origin : {choices}. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>A sentence for people</source>
            <translation>Une phrase pour les personnes</translation>
        </message>
        <message>
            <source>A setting in your account</source>
            <translation>Un réglage de votre compte</translation>
        </message>
        <message>
            <source>A signing identity needs a name. Nothing was made.</source>
            <translation>Une identité de signature a besoin d’un nom. Rien n’a été créé.</translation>
        </message>
        <message>
            <source>A society speaks for works, never for recordings or performances.</source>
            <translation>Une société de gestion parle pour les œuvres, jamais pour les enregistrements ni les interprétations.</translation>
        </message>
        <message>
            <source>A switch works at once; a letter asks.</source>
            <translation>Un réglage agit tout de suite ; une lettre demande.</translation>
        </message>
        <message>
            <source>A text is too long for {file}: an ASF field holds 32,000 letters. The file was not changed.</source>
            <translation>Un texte est trop long pour {file} : un champ ASF contient 32 000 lettres. Le fichier n’a pas été modifié.</translation>
        </message>
        <message>
            <source>A track that reaches the service through a distributor or label is governed by their agreement, not by these terms. Instruct them in writing (letter type 5).</source>
            <translation>Un morceau qui arrive au service par un distributeur ou un label suit leur contrat, pas ces conditions. Donnez-leur vos instructions par écrit (lettre de type 5).</translation>
        </message>
        <message>
            <source>A trusted key needs a name of up to 80 characters. Nothing was changed.</source>
            <translation>Une clé de confiance a besoin d’un nom de 80 caractères au plus. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>A web address begins with https:// or http://.</source>
            <translation>Une adresse web commence par http:// ou https://.</translation>
        </message>
        <message>
            <source>A year has four digits, such as 2026.</source>
            <translation>Une année a quatre chiffres, comme 2026.</translation>
        </message>
        <message>
            <source>AI datasets</source>
            <translation>Jeux de données d’IA</translation>
        </message>
        <message>
            <source>AI developers</source>
            <translation>Développeurs d’IA</translation>
        </message>
        <message>
            <source>AI input</source>
            <translation>Entrée d’IA</translation>
        </message>
        <message>
            <source>AI licences for independent music are mostly signed by distributors.</source>
            <translation>Les licences d’IA pour la musique indépendante sont le plus souvent signées par les distributeurs.</translation>
        </message>
        <message>
            <source>AI music generators</source>
            <translation>Générateurs de musique par IA</translation>
        </message>
        <message>
            <source>AI preferences (Content-Usage)</source>
            <translation>Préférences d’IA (Content-Usage)</translation>
        </message>
        <message>
            <source>AI training</source>
            <translation>Entraînement d’IA</translation>
        </message>
        <message>
            <source>Add an empty file named .nojekyll beside them; without it the folder .well-known is left out.</source>
            <translation>Ajoutez à côté un fichier vide nommé .nojekyll ; sans lui, le dossier .well-known est laissé de côté.</translation>
        </message>
        <message>
            <source>Add the lines of headers/htaccess.txt to the file .htaccess in the top folder; make it if there is none. They need the module headers, which most hosts have on.</source>
            <translation>Ajoutez les lignes de headers/htaccess.txt au fichier .htaccess du dossier racine ; créez-le s’il n’y en a pas. Elles ont besoin du module headers, actif chez la plupart des hébergeurs.</translation>
        </message>
        <message>
            <source>Add your country to the profile</source>
            <translation>Ajoutez votre pays au profil</translation>
        </message>
        <message>
            <source>Addresses of pages with your voice, image or biography</source>
            <translation>Adresses des pages avec votre voix, votre image ou votre biographie</translation>
        </message>
        <message>
            <source>Addresses of the copies</source>
            <translation>Adresses des copies</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agent</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>Album</translation>
        </message>
        <message>
            <source>Album artist</source>
            <translation>Artiste de l’album</translation>
        </message>
        <message>
            <source>All of that is reserved, but search engines may index your music so that people find it.</source>
            <translation>Tout cela est réservé, mais les moteurs de recherche peuvent indexer votre musique pour qu’on la trouve.</translation>
        </message>
        <message>
            <source>Allow</source>
            <translation>Autoriser</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>Autorisé</translation>
        </message>
        <message>
            <source>Allowed unless you switch a setting, send a form or object.</source>
            <translation>Autorisé sauf si vous changez un réglage, envoyez un formulaire ou vous opposez.</translation>
        </message>
        <message>
            <source>Already there</source>
            <translation>Y figure déjà</translation>
        </message>
        <message>
            <source>An IPI name number has 9 to 11 digits.</source>
            <translation>Un numéro IPI de nom a 9 à 11 chiffres.</translation>
        </message>
        <message>
            <source>An ISNI has 16 digits; the last may be an X.</source>
            <translation>Un ISNI a 16 chiffres ; le dernier peut être un X.</translation>
        </message>
        <message>
            <source>An ISRC has 12 characters: two letters, three letters or digits, seven digits. Here are {count}.</source>
            <translation>Un ISRC a 12 caractères : deux lettres, trois lettres ou chiffres, sept chiffres. Ici il y en a {count}.</translation>
        </message>
        <message>
            <source>An ISWC is the letter T and ten digits, such as T-034.524.680-1.</source>
            <translation>Un ISWC est la lettre T et dix chiffres, comme T-034.524.680-1.</translation>
        </message>
        <message>
            <source>An answer came.</source>
            <translation>Une réponse est arrivée.</translation>
        </message>
        <message>
            <source>An earlier version of the file that is named inside has a broken seal ({codes}).</source>
            <translation>Une version antérieure du fichier, nommée à l’intérieur, a un sceau rompu ({codes}).</translation>
        </message>
        <message>
            <source>Another Holdback is writing files at the moment. Nothing was changed here. Wait until it has finished, or close it, and try again.</source>
            <translation>Un autre Holdback écrit des fichiers en ce moment. Rien n’a été modifié ici. Attendez qu’il ait fini, ou fermez-le, et réessayez.</translation>
        </message>
        <message>
            <source>Another host, or not sure</source>
            <translation>Un autre hébergeur, ou pas sûr</translation>
        </message>
        <message>
            <source>Another key is trusted under the name “{name}”. Take that one away first, or choose another name; nothing was changed.</source>
            <translation>Une autre clé est de confiance sous le nom « {name} ». Retirez-la d’abord, ou choisissez un autre nom ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Another program has {file} open for writing. It was not changed. Close it there, or wait until the recording has ended, and try again.</source>
            <translation>Un autre programme a ouvert {file} en écriture. Il n’a pas été modifié. Fermez-le là-bas, ou attendez la fin de l’enregistrement, et réessayez.</translation>
        </message>
        <message>
            <source>Another program touched the temporary file beside {file}. The file was not changed.</source>
            <translation>Un autre programme a touché au fichier temporaire à côté de {file}. Le fichier n’a pas été modifié.</translation>
        </message>
        <message>
            <source>Another program's own key</source>
            <translation>La clé d’un autre programme</translation>
        </message>
        <message>
            <source>Another way</source>
            <translation>Une autre voie</translation>
        </message>
        <message>
            <source>Another way of sending</source>
            <translation>Une autre façon d’envoyer</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Répondue</translation>
        </message>
        <message>
            <source>Answered by them</source>
            <translation>Ils ont répondu</translation>
        </message>
        <message>
            <source>Apache</source>
            <translation>Apache</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>Artiste</translation>
        </message>
        <message>
            <source>As written</source>
            <translation>Comme écrit</translation>
        </message>
        <message>
            <source>Ask for access to your data as well</source>
            <translation>Demander aussi l’accès à vos données</translation>
        </message>
        <message>
            <source>Ask for erasure as well</source>
            <translation>Demander aussi l’effacement</translation>
        </message>
        <message>
            <source>Ask {name} how the contract stands to AI</source>
            <translation>Demandez à {name} ce que le contrat dit de l’IA</translation>
        </message>
        <message>
            <source>Ask {society} what it reserved and what you may declare alone</source>
            <translation>Demandez à {society} ce qu’elle a réservé et ce que vous pouvez déclarer seul</translation>
        </message>
        <message>
            <source>At that time {url} led to another place: {target}. Nothing was compared.</source>
            <translation>À ce moment, {url} menait ailleurs : {target}. Rien n’a été comparé.</translation>
        </message>
        <message>
            <source>Audio changed</source>
            <translation>Son modifié</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>Automated analysis of your work to gain information.</source>
            <translation>Analyse automatique de votre œuvre pour en tirer des informations.</translation>
        </message>
        <message>
            <source>Barcode (UPC/EAN)</source>
            <translation>Code-barres (UPC/EAN)</translation>
        </message>
        <message>
            <source>Batch {number} did not write {file}.</source>
            <translation>Le passage {number} n’a pas écrit {file}.</translation>
        </message>
        <message>
            <source>Batch {number} is itself an undo. To have its files written again, protect them again. Nothing was changed.</source>
            <translation>Le passage {number} est lui-même une annulation. Pour faire écrire de nouveau ses fichiers, protégez-les de nouveau. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Batch {number} wrote {file} later. Undo that one first, then this; nothing was changed.</source>
            <translation>Le passage {number} a écrit {file} plus tard. Annulez celui-là d’abord, puis celui-ci ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>C2PA training and mining</source>
            <translation>C2PA, entraînement et fouille</translation>
        </message>
        <message>
            <source>CAWG training and data mining</source>
            <translation>CAWG, entraînement et fouille de données</translation>
        </message>
        <message>
            <source>Caddy</source>
            <translation>Caddy</translation>
        </message>
        <message>
            <source>Changed elsewhere since it was protected</source>
            <translation>Modifiés ailleurs depuis leur protection</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Clôturée</translation>
        </message>
        <message>
            <source>Closed by you</source>
            <translation>Clôturée par vous</translation>
        </message>
        <message>
            <source>Cloudflare Pages</source>
            <translation>Cloudflare Pages</translation>
        </message>
        <message>
            <source>Cloudflare can write a robots.txt of its own. If your settings do so, let it be, or switch it off; Holdback's check shows what is really served.</source>
            <translation>Cloudflare peut écrire un robots.txt de son côté. Si vos réglages le font, laissez-le ou désactivez-le ; le contrôle de Holdback montre ce qui est vraiment servi.</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Commentaire</translation>
        </message>
        <message>
            <source>Composer</source>
            <translation>Compositeur</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Conflit</translation>
        </message>
        <message>
            <source>Conflicting</source>
            <translation>Contradictoire</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Content is analysed automatically; machine learning is not named.</source>
            <translation>Le contenu est analysé automatiquement ; l’apprentissage automatique n’est pas nommé.</translation>
        </message>
        <message>
            <source>Content may be handed to others beside the training; AI is not named for them.</source>
            <translation>Le contenu peut être remis à d’autres en plus de l’entraînement ; l’IA n’est pas nommée pour eux.</translation>
        </message>
        <message>
            <source>Copy headers/nginx.conf to the server and include it inside the server block: include /etc/nginx/holdback.conf; – where a location block has add_header lines of its own, include it there as well, because nginx then drops those of above.</source>
            <translation>Copiez headers/nginx.conf sur le serveur et incluez-le dans le bloc server : include /etc/nginx/holdback.conf; – là où un bloc location a ses propres lignes add_header, incluez-le là aussi, car nginx laisse alors tomber celles du dessus.</translation>
        </message>
        <message>
            <source>Copyright notice</source>
            <translation>Mention de copyright</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>N’a pas pu être lu</translation>
        </message>
        <message>
            <source>Counted from receipt on {start}.</source>
            <translation>Compté depuis la réception le {start}.</translation>
        </message>
        <message>
            <source>Counted from sending on {start}, until you note down when they received it.</source>
            <translation>Compté depuis l’envoi le {start}, jusqu’à ce que vous notiez la réception.</translation>
        </message>
        <message>
            <source>Counted in plain days from {start}; weekends and holidays count as well.</source>
            <translation>Compté en jours simples depuis le {start} ; les week-ends et jours fériés comptent aussi.</translation>
        </message>
        <message>
            <source>Cut anew by the archive</source>
            <translation>Redécoupé par l’archive</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Dossier de données</translation>
        </message>
        <message>
            <source>Data protection objection</source>
            <translation>Opposition au titre de la protection des données</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Denied</source>
            <translation>Refusé</translation>
        </message>
        <message>
            <source>Different by region</source>
            <translation>Différent selon la région</translation>
        </message>
        <message>
            <source>Different hosts gave the same page: this network seems to ask for a sign-in. Sign in with your browser and check again; nothing was compared.</source>
            <translation>Des hôtes différents ont donné la même page : ce réseau semble demander une connexion. Connectez-vous avec votre navigateur et vérifiez de nouveau ; rien n’a été comparé.</translation>
        </message>
        <message>
            <source>Distributors</source>
            <translation>Distributeurs</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
        <message>
            <source>Drafted</source>
            <translation>Rédigée</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>EEA, Switzerland, United Kingdom</source>
            <translation>EEE, Suisse, Royaume-Uni</translation>
        </message>
        <message>
            <source>EU, EEA, Switzerland, United Kingdom</source>
            <translation>UE, EEE, Suisse, Royaume-Uni</translation>
        </message>
        <message>
            <source>EU, EFTA, United Kingdom</source>
            <translation>UE, AELE, Royaume-Uni</translation>
        </message>
        <message>
            <source>Each word says what a text said on the day named; it is no legal advice. Silent is not safe, and not verified means that nobody read a primary text.</source>
            <translation>Chaque mot dit ce qu’un texte disait au jour indiqué ; ce n’est pas un conseil juridique. Se taire n’est pas protéger, et non vérifié veut dire que personne n’a lu de texte primaire.</translation>
        </message>
        <message>
            <source>Everything is reserved, and the file says where a licence can be had.</source>
            <translation>Tout est réservé, et le fichier dit où l’on peut obtenir une licence.</translation>
        </message>
        <message>
            <source>Everything stood there already; the file was not touched.</source>
            <translation>Tout y figurait déjà ; le fichier n’a pas été touché.</translation>
        </message>
        <message>
            <source>Everywhere else</source>
            <translation>Partout ailleurs</translation>
        </message>
        <message>
            <source>Evidence date</source>
            <translation>Date des preuves</translation>
        </message>
        <message>
            <source>Exactly as Holdback put it back.</source>
            <translation>Exactement comme Holdback l’a remis.</translation>
        </message>
        <message>
            <source>Exactly as Holdback wrote it.</source>
            <translation>Exactement comme Holdback l’a écrit.</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échoué</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>Fax</translation>
        </message>
        <message>
            <source>Feeding your work to a finished model, as prompt or context.</source>
            <translation>Donner votre œuvre à un modèle achevé, comme instruction ou contexte.</translation>
        </message>
        <message>
            <source>Files of the format {format} have no place for these fields. Nothing was changed; keep the data in another format too, such as WAV or FLAC.</source>
            <translation>Les fichiers du format {format} n’ont pas de place pour ces champs. Rien n’a été modifié ; gardez aussi les données dans un autre format, comme WAV ou FLAC.</translation>
        </message>
        <message>
            <source>Files of the format {format} have no safe place for a reservation. Allow a sidecar file (.xmp) beside it. Nothing was changed.</source>
            <translation>Les fichiers du format {format} n’ont pas de place sûre pour une réserve. Permettez un fichier compagnon (.xmp) à côté. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>First text kept</source>
            <translation>Premier texte conservé</translation>
        </message>
        <message>
            <source>For the verdict “reserved”, mining, training and generative training would each have to be denied in a way that machines read.</source>
            <translation>Pour le constat « réservé », la fouille, l’entraînement et l’entraînement génératif devraient chacun être refusés d’une façon que les machines lisent.</translation>
        </message>
        <message>
            <source>For works online, European law wants a reservation that machines can read. Its date counts: it does not reach back.</source>
            <translation>Pour les œuvres en ligne, le droit européen veut une réserve que les machines peuvent lire. Sa date compte : elle n’agit pas en arrière.</translation>
        </message>
        <message>
            <source>Forbidden to users</source>
            <translation>Interdit aux utilisateurs</translation>
        </message>
        <message>
            <source>Generative AI training</source>
            <translation>Entraînement d’IA générative</translation>
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
            <translation>GitHub Pages ne pose pas d’en-têtes à vous, les pages doivent donc le dire elles-mêmes :</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Holdback cannot check manifests in files of this format.</source>
            <translation>Holdback ne peut pas vérifier les manifestes dans les fichiers de ce format.</translation>
        </message>
        <message>
            <source>Holdback cannot make its data folder {path} ({reason}). Choose another one with --data-dir; nothing was changed.</source>
            <translation>Holdback ne peut pas créer son dossier de données {path} ({reason}). Choisissez-en un autre avec --data-dir ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Holdback cannot open {path} ({reason}). Check that the folder can be written; nothing was changed.</source>
            <translation>Holdback ne peut pas ouvrir {path} ({reason}). Vérifiez que l’on peut écrire dans le dossier ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Holdback counts the month of data protection requests and reminds you.</source>
            <translation>Holdback compte le mois des demandes de protection des données et vous le rappelle.</translation>
        </message>
        <message>
            <source>Holdback does not handle files of the format {format}. Nothing was changed.</source>
            <translation>Holdback ne traite pas les fichiers du format {format}. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Holdback does not read this language ({language}), so nothing was found.</source>
            <translation>Holdback ne lit pas cette langue ({language}), donc rien n’a été trouvé.</translation>
        </message>
        <message>
            <source>Holdback has never written this file.</source>
            <translation>Holdback n’a jamais écrit ce fichier.</translation>
        </message>
        <message>
            <source>Holdback has not written this file.</source>
            <translation>Holdback n’a pas écrit ce fichier.</translation>
        </message>
        <message>
            <source>Holdback has not written to this file, or has put it back since.</source>
            <translation>Holdback n’a pas écrit dans ce fichier, ou l’a remis en état depuis.</translation>
        </message>
        <message>
            <source>Holdback itself made a mistake ({reason}) and stopped. Files that were at work are as they were.</source>
            <translation>Holdback lui-même a fait une erreur ({reason}) et s’est arrêté. Les fichiers en cours sont comme ils étaient.</translation>
        </message>
        <message>
            <source>Holdback itself made a mistake and stopped. Files that were at work are as they were. The details are in {path}; nothing was sent.</source>
            <translation>Holdback lui-même a fait une erreur et s’est arrêté. Les fichiers en cours sont comme ils étaient. Les détails sont dans {path} ; rien n’a été envoyé.</translation>
        </message>
        <message>
            <source>Holdback wrote its reservation on {date}; the History page can put the file back as it was.</source>
            <translation>Holdback a écrit sa réserve le {date} ; la page Historique peut remettre le fichier comme il était.</translation>
        </message>
        <message>
            <source>Holdback's records are damaged ({reason}). They were left untouched, and no file was changed.</source>
            <translation>Les données de Holdback sont endommagées ({reason}). Elles ont été laissées intactes, et aucun fichier n’a été modifié.</translation>
        </message>
        <message>
            <source>Holdback's records cannot be written ({reason}), and without them no file may be. No file was changed.</source>
            <translation>Les données de Holdback ne peuvent pas être écrites ({reason}), et sans elles aucun fichier ne doit l’être. Aucun fichier n’a été modifié.</translation>
        </message>
        <message>
            <source>Holidays: {rule}.</source>
            <translation>Jours fériés : {rule}.</translation>
        </message>
        <message>
            <source>How and when it was sent</source>
            <translation>Comment et quand elle a été envoyée</translation>
        </message>
        <message>
            <source>How {file} came about is not known, and a seal has to state it. Seal it in the preview, where that is asked. Nothing was changed.</source>
            <translation>Comment {file} est né n’est pas connu, et un sceau doit l’énoncer. Scellez-le dans l’aperçu, où on le demande. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>IPI number</source>
            <translation>Numéro IPI</translation>
        </message>
        <message>
            <source>IPTC/PLUS Data Mining</source>
            <translation>IPTC/PLUS Data Mining</translation>
        </message>
        <message>
            <source>ISCC codes are left out: the optional part iscc-core is not installed.</source>
            <translation>Les codes ISCC sont laissés de côté : la partie facultative iscc-core n’est pas installée.</translation>
        </message>
        <message>
            <source>ISCC codes are left out: the program fpcalc (Chromaprint) is not installed.</source>
            <translation>Les codes ISCC sont laissés de côté : le programme fpcalc (Chromaprint) n’est pas installé.</translation>
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
            <translation>Si vous acceptez</translation>
        </message>
        <message>
            <source>If you do nothing</source>
            <translation>Si vous ne faites rien</translation>
        </message>
        <message>
            <source>If you do nothing, uploads are used.</source>
            <translation>Si vous ne faites rien, ce que vous téléversez est utilisé.</translation>
        </message>
        <message>
            <source>If you do nothing: {default}.</source>
            <translation>Si vous ne faites rien : {default}.</translation>
        </message>
        <message>
            <source>If your host lets you set headers, ask its support for these; the files in the folder headers show them in several forms.</source>
            <translation>Si votre hébergeur vous laisse poser des en-têtes, demandez-les à son assistance ; les fichiers du dossier headers les montrent sous plusieurs formes.</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>En personne</translation>
        </message>
        <message>
            <source>In {file} some players would take part of a tag for sound. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>Dans {file}, certains lecteurs prendraient une partie d’une étiquette pour du son. Il n’a pas été modifié ; un fichier compagnon peut porter la déclaration à la place.</translation>
        </message>
        <message>
            <source>In {region} it is different: {stance}.</source>
            <translation>Dans {region}, c’est différent : {stance}.</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Index</translation>
        </message>
        <message>
            <source>Indexing your work so that people can find it.</source>
            <translation>Indexer votre œuvre pour qu’on puisse la trouver.</translation>
        </message>
        <message>
            <source>Instruct {name} not to license your recordings for AI</source>
            <translation>Donnez à {name} l’instruction de ne pas concéder de licence d’IA sur vos enregistrements</translation>
        </message>
        <message>
            <source>Instruction to a distributor: no AI licensing</source>
            <translation>Instruction à un distributeur : pas de licence d’IA</translation>
        </message>
        <message>
            <source>It allows only on conditions: {uses}.</source>
            <translation>Il ne permet que sous conditions : {uses}.</translation>
        </message>
        <message>
            <source>It answers another question.</source>
            <translation>Il répond à une autre question.</translation>
        </message>
        <message>
            <source>It belongs to something else.</source>
            <translation>Il appartient à autre chose.</translation>
        </message>
        <message>
            <source>It cannot be read.</source>
            <translation>Il ne peut être lu.</translation>
        </message>
        <message>
            <source>It concerns voice, image and biography, not the music. An answer is due within one month by law where the GDPR applies.</source>
            <translation>Elle concerne voix, image et biographie, pas la musique. Une réponse est due par la loi dans un délai d’un mois là où le RGPD s’applique.</translation>
        </message>
        <message>
            <source>It does not name the AI crawlers.</source>
            <translation>Il ne nomme pas les robots d’IA.</translation>
        </message>
        <message>
            <source>It gives notice and asks; it does not stop anything by itself.</source>
            <translation>Elle informe et demande ; elle n’arrête rien par elle-même.</translation>
        </message>
        <message>
            <source>It has no Content-Usage line.</source>
            <translation>Il n’a pas de ligne Content-Usage.</translation>
        </message>
        <message>
            <source>It has no signed attributes.</source>
            <translation>Il n’a pas d’attributs signés.</translation>
        </message>
        <message>
            <source>It is no CMS signature.</source>
            <translation>Ce n’est pas une signature CMS.</translation>
        </message>
        <message>
            <source>It is not a valid TDM policy.</source>
            <translation>Ce n’est pas une politique TDM valide.</translation>
        </message>
        <message>
            <source>It is not a valid tdmrep.json.</source>
            <translation>Ce n’est pas un tdmrep.json valide.</translation>
        </message>
        <message>
            <source>It is not valid XML.</source>
            <translation>Ce n’est pas du XML valide.</translation>
        </message>
        <message>
            <source>It is of a kind that Holdback does not read.</source>
            <translation>Il est d’un genre que Holdback ne lit pas.</translation>
        </message>
        <message>
            <source>It leaves open: {uses}.</source>
            <translation>Il laisse ouvert : {uses}.</translation>
        </message>
        <message>
            <source>It prohibits something else than you chose.</source>
            <translation>Il interdit autre chose que ce que vous avez choisi.</translation>
        </message>
        <message>
            <source>It says no to: {uses}.</source>
            <translation>Il dit non à : {uses}.</translation>
        </message>
        <message>
            <source>It says so only in a sentence for people; programs that look for a machine-readable word find none.</source>
            <translation>Il ne le dit que dans une phrase pour les personnes ; les programmes qui cherchent un mot lisible par machine n’en trouvent pas.</translation>
        </message>
        <message>
            <source>It says something else than the kit's ai.txt.</source>
            <translation>Il dit autre chose que l’ai.txt du kit.</translation>
        </message>
        <message>
            <source>It says what you chose.</source>
            <translation>Il dit ce que vous avez choisi.</translation>
        </message>
        <message>
            <source>It says yes to: {uses}.</source>
            <translation>Il dit oui à : {uses}.</translation>
        </message>
        <message>
            <source>It uses a digest that Holdback does not accept.</source>
            <translation>Il utilise une empreinte que Holdback n’accepte pas.</translation>
        </message>
        <message>
            <source>It uses a kind of key that Holdback does not read.</source>
            <translation>Il utilise un genre de clé que Holdback ne lit pas.</translation>
        </message>
        <message>
            <source>It was already as before; only the record was brought up to date.</source>
            <translation>C’était déjà comme avant ; seule la consignation a été mise à jour.</translation>
        </message>
        <message>
            <source>It was signed with a certificate that cannot be judged ({codes}).</source>
            <translation>Il a été signé avec un certificat qui ne peut être jugé ({codes}).</translation>
        </message>
        <message>
            <source>Its Content-Usage says something else.</source>
            <translation>Son Content-Usage dit autre chose.</translation>
        </message>
        <message>
            <source>Its reservation is not the one you chose.</source>
            <translation>Sa réserve n’est pas celle que vous avez choisie.</translation>
        </message>
        <message>
            <source>Keyring</source>
            <translation>Trousseau</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Left as it is, for the reason given.</source>
            <translation>Laissé comme il est, pour la raison indiquée.</translation>
        </message>
        <message>
            <source>Let another program save a copy of the file anew, and try it on that copy.</source>
            <translation>Faites enregistrer par un autre programme une copie neuve du fichier, et essayez sur cette copie.</translation>
        </message>
        <message>
            <source>Letter {number} was not noted down as sent yet. Note that first; nothing was changed.</source>
            <translation>La lettre {number} n’a pas encore été notée comme envoyée. Notez-le d’abord ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Letter {number} was sent and stays on record as it was. Write a reminder, or a new letter. Nothing was changed.</source>
            <translation>La lettre {number} a été envoyée et reste consignée telle quelle. Écrivez une relance, ou une nouvelle lettre. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Letter {number} was sent and stays on record. Close it instead. Nothing was changed.</source>
            <translation>La lettre {number} a été envoyée et reste consignée. Clôturez-la plutôt. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Letters cannot be written as {suffix}. Choose one of {known}. Nothing was written.</source>
            <translation>Les lettres ne peuvent pas être écrites en {suffix}. Choisissez parmi {known}. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>Line {line} is about the same track.</source>
            <translation>La ligne {line} porte sur le même morceau.</translation>
        </message>
        <message>
            <source>Lists cannot be signed with this kind of key (Ed25519). Use an identity with an elliptic curve of the P kind, or RSA. Nothing was written.</source>
            <translation>Les listes ne peuvent être signées avec ce genre de clé (Ed25519). Utilisez une identité à courbe elliptique de genre P, ou RSA. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>Lyricist</source>
            <translation>Parolier</translation>
        </message>
        <message>
            <source>Machine learning is applied to content; training is not mentioned.</source>
            <translation>L’apprentissage automatique est appliqué au contenu ; l’entraînement n’est pas mentionné.</translation>
        </message>
        <message>
            <source>Made on {day}</source>
            <translation>Fait le {day}</translation>
        </message>
        <message>
            <source>Master owner</source>
            <translation>Titulaire du master</translation>
        </message>
        <message>
            <source>May it use your uploads for other machine learning: recommendation, search, moderation?</source>
            <translation>Peut-il utiliser ce que vous téléversez pour un autre apprentissage automatique : recommandation, recherche, modération ?</translation>
        </message>
        <message>
            <source>May others train AI on your uploads: partners, users, visitors, crawlers? A rule against it binds the service's users; it does not stop crawlers.</source>
            <translation>D’autres peuvent-ils entraîner une IA avec ce que vous téléversez : partenaires, utilisateurs, visiteurs, robots ? Une règle contre cela lie les utilisateurs du service ; elle n’arrête pas les robots.</translation>
        </message>
        <message>
            <source>May the service or its group train generative AI with what you upload?</source>
            <translation>Le service ou son groupe peut-il entraîner une IA générative avec ce que vous téléversez ?</translation>
        </message>
        <message>
            <source>May the service pass your content or its licence on for AI?</source>
            <translation>Le service peut-il transmettre votre contenu ou sa licence à des fins d’IA ?</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Manquant</translation>
        </message>
        <message>
            <source>Music hosting</source>
            <translation>Hébergement de musique</translation>
        </message>
        <message>
            <source>Name either values (--set FIELD=VALUE) or a table (--table FILE).</source>
            <translation>Nommez soit des valeurs (--set CHAMP=VALEUR), soit un tableau (--table FICHIER).</translation>
        </message>
        <message>
            <source>Name of the data set, or of the model that made the output</source>
            <translation>Nom du jeu de données, ou du modèle qui a produit le résultat</translation>
        </message>
        <message>
            <source>Name services with --to, or somebody else with --to-name, not both. Nothing was written.</source>
            <translation>Nommez des services avec --to, ou quelqu’un d’autre avec --to-name, pas les deux. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>Name the folder that the files shall be written to.</source>
            <translation>Nommez le dossier où les fichiers doivent être écrits.</translation>
        </message>
        <message>
            <source>Name this crawler in your own website's robots.txt: {value}</source>
            <translation>Nommez ce robot dans le robots.txt de votre propre site : {value}</translation>
        </message>
        <message>
            <source>Names and accounts under which they may know you</source>
            <translation>Noms et comptes sous lesquels ils peuvent vous connaître</translation>
        </message>
        <message>
            <source>Names of crawlers</source>
            <translation>Noms des robots</translation>
        </message>
        <message>
            <source>Names of models or products</source>
            <translation>Noms de modèles ou de produits</translation>
        </message>
        <message>
            <source>Netlify</source>
            <translation>Netlify</translation>
        </message>
        <message>
            <source>No AI may analyse your music, learn from it, take it as input or use it in its search answers.</source>
            <translation>Aucune IA ne peut analyser votre musique, en apprendre, la prendre en entrée ou s’en servir dans ses réponses de recherche.</translation>
        </message>
        <message>
            <source>No AI may learn from your music; other analysis is left open.</source>
            <translation>Aucune IA ne peut apprendre de votre musique ; toute autre analyse reste ouverte.</translation>
        </message>
        <message>
            <source>No AI training</source>
            <translation>Pas d’entraînement d’IA</translation>
        </message>
        <message>
            <source>No ISRC</source>
            <translation>Sans ISRC</translation>
        </message>
        <message>
            <source>No address of the terms of {name} is known for this source. Try another one.</source>
            <translation>Aucune adresse des conditions de {name} n’est connue pour cette source. Essayez-en une autre.</translation>
        </message>
        <message>
            <source>No address of the terms of {name} is known. Add one to an entry of your own; nothing was asked.</source>
            <translation>Aucune adresse des conditions de {name} n’est connue. Ajoutez-en une dans une entrée à vous ; rien n’a été demandé.</translation>
        </message>
        <message>
            <source>No clause of {name} is known that allows AI uses. The letter objects only in case the terms are read that way.</source>
            <translation>Aucune clause de {name} permettant des usages d’IA n’est connue. La lettre ne s’oppose que pour le cas où les conditions seraient lues ainsi.</translation>
        </message>
        <message>
            <source>No confirmed address of {name} is known for letters of this kind. Look it up on the recipient's own pages; the letter shows a gap.</source>
            <translation>Aucune adresse confirmée de {name} n’est connue pour les lettres de ce genre. Cherchez-la sur les pages du destinataire lui-même ; la lettre montre une lacune.</translation>
        </message>
        <message>
            <source>No headers, but the page itself carries the reservation.</source>
            <translation>Pas d’en-têtes, mais la page elle-même porte la réserve.</translation>
        </message>
        <message>
            <source>No law is cited, because Holdback has no reviewed text for this country.</source>
            <translation>Aucune loi n’est citée, car Holdback n’a pas de texte revu pour ce pays.</translation>
        </message>
        <message>
            <source>No major operator documents that it obeys ai.txt.</source>
            <translation>Aucun grand opérateur ne documente qu’il respecte ai.txt.</translation>
        </message>
        <message>
            <source>No primary text carries this. Reported elsewhere: only if you agree.</source>
            <translation>Aucun texte primaire ne porte cela. Rapporté ailleurs : seulement si vous acceptez.</translation>
        </message>
        <message>
            <source>No primary text carries this. Reported elsewhere: permitted unless you object.</source>
            <translation>Aucun texte primaire ne porte cela. Rapporté ailleurs : permis sauf opposition.</translation>
        </message>
        <message>
            <source>No primary text carries this. Reported elsewhere: permitted.</source>
            <translation>Aucun texte primaire ne porte cela. Rapporté ailleurs : permis.</translation>
        </message>
        <message>
            <source>No primary text carries this. Reported elsewhere: ruled out.</source>
            <translation>Aucun texte primaire ne porte cela. Rapporté ailleurs : exclu.</translation>
        </message>
        <message>
            <source>No primary text was read for this. Read the terms yourself, or let Holdback fetch them.</source>
            <translation>Aucun texte primaire n’a été lu pour cela. Lisez vous-même les conditions, ou laissez Holdback les chercher.</translation>
        </message>
        <message>
            <source>No seal</source>
            <translation>Pas de sceau</translation>
        </message>
        <message>
            <source>No switch stated</source>
            <translation>Aucun réglage indiqué</translation>
        </message>
        <message>
            <source>No track of the catalogue fits this line. Add its folder first, or name its path.</source>
            <translation>Aucun morceau du catalogue ne correspond à cette ligne. Ajoutez d’abord son dossier, ou nommez son chemin.</translation>
        </message>
        <message>
            <source>No training of generative AI</source>
            <translation>Pas d’entraînement d’IA générative</translation>
        </message>
        <message>
            <source>No way out is stated</source>
            <translation>Aucune issue n’est indiquée</translation>
        </message>
        <message>
            <source>Nobody has verified what the terms say about some AI uses.</source>
            <translation>Personne n’a vérifié ce que les conditions disent de certains usages d’IA.</translation>
        </message>
        <message>
            <source>Nobody has verified what this service's terms say about AI. Read them, or let Holdback fetch them, before you upload.</source>
            <translation>Personne n’a vérifié ce que les conditions de ce service disent de l’IA. Lisez-les, ou laissez Holdback les chercher, avant de téléverser.</translation>
        </message>
        <message>
            <source>None of the {count} works can go into this letter. {reason} Nothing was written.</source>
            <translation>Aucune des {count} œuvres ne peut entrer dans cette lettre. {reason} Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>Not on record</source>
            <translation>Non consigné</translation>
        </message>
        <message>
            <source>Not reserved</source>
            <translation>Non réservé</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Non indiqué</translation>
        </message>
        <message>
            <source>Not used unless you agree</source>
            <translation>Pas utilisé sauf si vous acceptez</translation>
        </message>
        <message>
            <source>Not verified</source>
            <translation>Non vérifié</translation>
        </message>
        <message>
            <source>Not written</source>
            <translation>Non écrit</translation>
        </message>
        <message>
            <source>Note in the diary what you sent and what came back</source>
            <translation>Notez dans le journal ce que vous avez envoyé et ce qui est revenu</translation>
        </message>
        <message>
            <source>Nothing can be found by {name}:{value}. Try {examples}.</source>
            <translation>Rien ne peut être trouvé par {name}:{value}. Essayez {examples}.</translation>
        </message>
        <message>
            <source>Nothing changed.</source>
            <translation>Rien n’a changé.</translation>
        </message>
        <message>
            <source>Nothing in this text is about this use.</source>
            <translation>Rien dans ce texte ne parle de cet usage.</translation>
        </message>
        <message>
            <source>Nothing more is to come of it.</source>
            <translation>Il ne doit plus rien en sortir.</translation>
        </message>
        <message>
            <source>Nothing of batch {number} is left to undo. Nothing was changed.</source>
            <translation>Il ne reste rien du passage {number} à annuler. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Nothing to do: off unless you agree</source>
            <translation>Rien à faire : désactivé sauf si vous acceptez</translation>
        </message>
        <message>
            <source>Nothing was changed. Holdback leaves files alone that it does not know.</source>
            <translation>Rien n’a été modifié. Holdback laisse tels quels les fichiers qu’il ne connaît pas.</translation>
        </message>
        <message>
            <source>Nothing was changed. It may have been moved, renamed, or lie on a drive that is not connected.</source>
            <translation>Rien n’a été modifié. Il a peut-être été déplacé, renommé, ou se trouve sur un disque non branché.</translation>
        </message>
        <message>
            <source>Nothing was changed. Look at what was asked for and try again.</source>
            <translation>Rien n’a été modifié. Regardez ce qui était demandé et réessayez.</translation>
        </message>
        <message>
            <source>Nothing was changed. Make room on that drive and try again.</source>
            <translation>Rien n’a été modifié. Faites de la place sur ce disque et réessayez.</translation>
        </message>
        <message>
            <source>Nothing was changed. See whether other programs open it; if not, take it from a backup.</source>
            <translation>Rien n’a été modifié. Voyez si d’autres programmes l’ouvrent ; sinon, reprenez-le d’une sauvegarde.</translation>
        </message>
        <message>
            <source>Nothing was changed. Take the file from a backup, or ask for help before you go on.</source>
            <translation>Rien n’a été modifié. Reprenez le fichier d’une sauvegarde, ou demandez de l’aide avant de continuer.</translation>
        </message>
        <message>
            <source>Nothing was changed. Try again later; everything else works without the network.</source>
            <translation>Rien n’a été modifié. Réessayez plus tard ; tout le reste fonctionne sans réseau.</translation>
        </message>
        <message>
            <source>Nothing was kept. Install or unlock a keyring and try again.</source>
            <translation>Rien n’a été conservé. Installez ou déverrouillez un trousseau et réessayez.</translation>
        </message>
        <message>
            <source>Nothing was written. Choose another place, or allow yourself to write there.</source>
            <translation>Rien n’a été écrit. Choisissez un autre endroit, ou donnez-vous le droit d’y écrire.</translation>
        </message>
        <message>
            <source>Nothing was written. Read it again and look at the changes once more.</source>
            <translation>Rien n’a été écrit. Relisez-le et regardez les modifications encore une fois.</translation>
        </message>
        <message>
            <source>Notice about a hosted copy (DMCA or DSA)</source>
            <translation>Notification d’une copie hébergée (DMCA ou DSA)</translation>
        </message>
        <message>
            <source>Notice differs between places in the file</source>
            <translation>La mention diffère d’un endroit du fichier à l’autre</translation>
        </message>
        <message>
            <source>Object to the AI clause of {name}</source>
            <translation>Opposez-vous à la clause d’IA de {name}</translation>
        </message>
        <message>
            <source>Object to the use of your personal data by {name}</source>
            <translation>Opposez-vous à l’usage de vos données personnelles par {name}</translation>
        </message>
        <message>
            <source>Objection to a platform's AI clause</source>
            <translation>Opposition à la clause d’IA d’une plateforme</translation>
        </message>
        <message>
            <source>Older than 90 days</source>
            <translation>Plus de 90 jours</translation>
        </message>
        <message>
            <source>On conditions</source>
            <translation>Sous conditions</translation>
        </message>
        <message>
            <source>On “{use}” it says no in {restricting} and yes in {allowing}; the stricter one counts, but a reader may take the other one.</source>
            <translation>Sur « {use} », il dit non dans {restricting} et oui dans {allowing} ; le plus strict l’emporte, mais un lecteur peut prendre l’autre.</translation>
        </message>
        <message>
            <source>One month by the calendar, and the two more that they took.</source>
            <translation>Un mois de calendrier, et les deux de plus qu’ils ont pris.</translation>
        </message>
        <message>
            <source>One month by the calendar, not 30 days.</source>
            <translation>Un mois de calendrier, pas 30 jours.</translation>
        </message>
        <message>
            <source>Only AI that makes music, voices, text or pictures may not learn from it.</source>
            <translation>Seule une IA qui crée de la musique, des voix, des textes ou des images ne peut en apprendre.</translation>
        </message>
        <message>
            <source>Only a data protection request has a period in law that can be extended. Nothing was noted down.</source>
            <translation>Seule une demande de protection des données a un délai légal qui peut être prolongé. Rien n’a été noté.</translation>
        </message>
        <message>
            <source>Only for identified copies that a service stores, never because of training.</source>
            <translation>Seulement pour des copies identifiées qu’un service stocke, jamais à cause d’un entraînement.</translation>
        </message>
        <message>
            <source>Only if you agree</source>
            <translation>Seulement si vous acceptez</translation>
        </message>
        <message>
            <source>Only on conditions, such as a licence.</source>
            <translation>Seulement sous conditions, comme une licence.</translation>
        </message>
        <message>
            <source>Only the layout changed</source>
            <translation>Seule la mise en page a changé</translation>
        </message>
        <message>
            <source>Only what the evidence shows, with the date on which you saw it.</source>
            <translation>Seulement ce que montrent les preuves, avec la date où vous l’avez vu.</translation>
        </message>
        <message>
            <source>Only whoever owns the recording can instruct its distributor.</source>
            <translation>Seul le propriétaire de l’enregistrement peut donner des instructions à son distributeur.</translation>
        </message>
        <message>
            <source>Only with a licence</source>
            <translation>Seulement avec une licence</translation>
        </message>
        <message>
            <source>Only with your express consent, says the text.</source>
            <translation>Seulement avec votre accord exprès, dit le texte.</translation>
        </message>
        <message>
            <source>Open Terms Archive</source>
            <translation>Open Terms Archive</translation>
        </message>
        <message>
            <source>Open Terms Archive declares no “{name}” of {service}.</source>
            <translation>Open Terms Archive ne déclare pas de « {name} » de {service}.</translation>
        </message>
        <message>
            <source>Open Terms Archive does not follow “{name}”.</source>
            <translation>Open Terms Archive ne suit pas « {name} ».</translation>
        </message>
        <message>
            <source>Open Terms Archive has no such document: {url}</source>
            <translation>Open Terms Archive n’a pas ce document : {url}</translation>
        </message>
        <message>
            <source>Open Terms Archive holds no “{name}” of {service}.</source>
            <translation>Open Terms Archive ne détient pas de « {name} » de {service}.</translation>
        </message>
        <message>
            <source>Other machine learning</source>
            <translation>Autre apprentissage automatique</translation>
        </message>
        <message>
            <source>Other tags than Holdback wrote, the same audio.</source>
            <translation>D’autres étiquettes que celles écrites par Holdback, le même son.</translation>
        </message>
        <message>
            <source>Others may train AI on this only with your consent.</source>
            <translation>D’autres ne peuvent entraîner une IA avec cela qu’avec votre accord.</translation>
        </message>
        <message>
            <source>Others may train AI on this unless you object or switch it off.</source>
            <translation>D’autres peuvent entraîner une IA avec cela sauf opposition ou réglage contraire.</translation>
        </message>
        <message>
            <source>Others may train AI on this.</source>
            <translation>D’autres peuvent entraîner une IA avec cela.</translation>
        </message>
        <message>
            <source>Others may use works for AI unless the artist sets a tag, which is off by default.</source>
            <translation>D’autres peuvent utiliser les œuvres pour l’IA sauf si l’artiste pose une étiquette, absente par défaut.</translation>
        </message>
        <message>
            <source>Others report: {stance}. Their words are no proof; only the terms are.</source>
            <translation>D’autres rapportent : {stance}. Leurs mots ne prouvent rien ; seules les conditions comptent.</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Partly reserved</source>
            <translation>Réservé en partie</translation>
        </message>
        <message>
            <source>Passes it on for AI</source>
            <translation>Le transmet pour l’IA</translation>
        </message>
        <message>
            <source>Paste the lines of headers/head.html between &lt;head&gt; and &lt;/head&gt; of every page.</source>
            <translation>Collez les lignes de headers/head.html entre &lt;head&gt; et &lt;/head&gt; de chaque page.</translation>
        </message>
        <message>
            <source>People, and whoever must be told that you reserved your rights.</source>
            <translation>Les personnes, et quiconque doit apprendre que vous avez réservé vos droits.</translation>
        </message>
        <message>
            <source>Performer</source>
            <translation>Interprète</translation>
        </message>
        <message>
            <source>Permitted</source>
            <translation>Permis</translation>
        </message>
        <message>
            <source>Permitted unless you object</source>
            <translation>Permis sauf opposition</translation>
        </message>
        <message>
            <source>Platforms</source>
            <translation>Plateformes</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Courrier</translation>
        </message>
        <message>
            <source>Public declaration for your website</source>
            <translation>Déclaration publique pour votre site web</translation>
        </message>
        <message>
            <source>Publish the site.</source>
            <translation>Publiez le site.</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Éditeur</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Remettre en état</translation>
        </message>
        <message>
            <source>Put headers/_headers beside them, directly in the published folder. Where one exists, add the lines to it.</source>
            <translation>Mettez headers/_headers à côté, directement dans le dossier publié. S’il en existe un, ajoutez-y les lignes.</translation>
        </message>
        <message>
            <source>Put robots.txt, ai.txt, license.xml, the folder .well-known, the TDM policy and the folder declaration into the folder that is published, beside index.html.</source>
            <translation>Mettez robots.txt, ai.txt, license.xml, le dossier .well-known, la politique TDM et le dossier declaration dans le dossier publié, à côté d’index.html.</translation>
        </message>
        <message>
            <source>Put the block of headers/Caddyfile.txt into your site's block, then reload.</source>
            <translation>Mettez le bloc de headers/Caddyfile.txt dans le bloc de votre site, puis rechargez.</translation>
        </message>
        <message>
            <source>Put the machine-readable files and the declaration on your website</source>
            <translation>Mettez les fichiers lisibles par machine et la déclaration sur votre site web</translation>
        </message>
        <message>
            <source>Questions and notice to your collecting society</source>
            <translation>Questions et avis à votre société de gestion</translation>
        </message>
        <message>
            <source>RSL 1.0, a recommendation of 2025. Who obeys it is not known.</source>
            <translation>RSL 1.0, une recommandation de 2025. Qui la respecte n’est pas connu.</translation>
        </message>
        <message>
            <source>Read this letter once more and confirm each statement before you send it.</source>
            <translation>Relisez cette lettre et confirmez chaque déclaration avant de l’envoyer.</translation>
        </message>
        <message>
            <source>Reading the file was given up: it took too long or too much memory, or made the reader stop. It was not changed and is left out; it may be damaged.</source>
            <translation>La lecture du fichier a été abandonnée : trop longue, trop de mémoire, ou elle a fait s’arrêter le lecteur. Il n’a pas été modifié et est laissé de côté ; il est peut-être endommagé.</translation>
        </message>
        <message>
            <source>Really Simple Licensing</source>
            <translation>Really Simple Licensing</translation>
        </message>
        <message>
            <source>Received by them</source>
            <translation>Reçue par eux</translation>
        </message>
        <message>
            <source>Recommendations by a machine are described; machine learning is not named or denied.</source>
            <translation>Des recommandations par une machine sont décrites ; l’apprentissage automatique n’est ni nommé ni nié.</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>Region {code}</source>
            <translation>Région {code}</translation>
        </message>
        <message>
            <source>Registered post</source>
            <translation>Recommandé</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>Relance</translation>
        </message>
        <message>
            <source>Reservation of rights and questions to an AI developer</source>
            <translation>Réserve de droits et questions à un développeur d’IA</translation>
        </message>
        <message>
            <source>Reservation towards a label or publisher</source>
            <translation>Réserve envers un label ou un éditeur</translation>
        </message>
        <message>
            <source>Reserve everything</source>
            <translation>Tout réserver</translation>
        </message>
        <message>
            <source>Reserve everything but search</source>
            <translation>Tout réserver sauf la recherche</translation>
        </message>
        <message>
            <source>Reserve your rights towards {name}</source>
            <translation>Réservez vos droits envers {name}</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>Réservé</translation>
        </message>
        <message>
            <source>Rights owner</source>
            <translation>Titulaire des droits</translation>
        </message>
        <message>
            <source>Rights page</source>
            <translation>Page des droits</translation>
        </message>
        <message>
            <source>Ruled out</source>
            <translation>Exclu</translation>
        </message>
        <message>
            <source>Saved to a file</source>
            <translation>Enregistrée dans un fichier</translation>
        </message>
        <message>
            <source>Say who you are (--profile) and which list to write (--output).</source>
            <translation>Dites qui vous êtes (--profile) et quelle liste écrire (--output).</translation>
        </message>
        <message>
            <source>Seal broken</source>
            <translation>Sceau rompu</translation>
        </message>
        <message>
            <source>Seal expired</source>
            <translation>Sceau expiré</translation>
        </message>
        <message>
            <source>Seal intact</source>
            <translation>Sceau intact</translation>
        </message>
        <message>
            <source>Seal not checkable</source>
            <translation>Sceau non vérifiable</translation>
        </message>
        <message>
            <source>Seal trusted</source>
            <translation>Sceau fiable</translation>
        </message>
        <message>
            <source>Seals made with this certificate would be invalid for every reader ({reason}). Nothing was changed.</source>
            <translation>Les sceaux faits avec ce certificat seraient invalides pour tout lecteur ({reason}). Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Recherche</translation>
        </message>
        <message>
            <source>Secrets are kept in: {name}</source>
            <translation>Les secrets sont conservés dans : {name}</translation>
        </message>
        <message>
            <source>See `holdback platforms --help` for what goes with {word}.</source>
            <translation>Voyez `holdback platforms --help` pour ce qui va avec {word}.</translation>
        </message>
        <message>
            <source>Send a notice about the hosted copies</source>
            <translation>Envoyez des notifications sur les copies hébergées</translation>
        </message>
        <message>
            <source>Send this form: {value}</source>
            <translation>Envoyez ce formulaire : {value}</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Envoyée</translation>
        </message>
        <message>
            <source>Sent; the answer is not due yet.</source>
            <translation>Envoyée ; la réponse n’est pas encore attendue.</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Set the AI choice of {name} first</source>
            <translation>Réglez d’abord le choix d’IA de {name}</translation>
        </message>
        <message>
            <source>Several letters go to --folder DIR, not to --output FILE. Nothing was written.</source>
            <translation>Plusieurs lettres vont dans --folder DOSSIER, pas dans --output FICHIER. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>Signatories of the EU's Code of Practice for general-purpose AI have committed themselves to obey robots.txt (measure 1.3, 2025-07-10). Some crawlers are listed as ignoring it, Bytespider and LAIONDownloader among them. It binds nobody by technical force.</source>
            <translation>Les signataires du code de bonnes pratiques de l’UE pour l’IA à usage général se sont engagés à respecter robots.txt (mesure 1.3, 2025-07-10). Certains robots sont signalés comme l’ignorant, dont Bytespider et LAIONDownloader. Il ne lie personne par la technique.</translation>
        </message>
        <message>
            <source>Signed and unchanged since, by you or by a signer that you trust (Settings, Signing). Others may see “valid, signer unknown”.</source>
            <translation>Signé et inchangé depuis, par vous ou par un signataire auquel vous vous fiez (Réglages, Signature). D’autres verront peut-être « valide, signataire inconnu ».</translation>
        </message>
        <message>
            <source>Signed, and unchanged since. Nobody known here vouches for the signer's name.</source>
            <translation>Signé, et inchangé depuis. Personne de connu ici ne garantit le nom du signataire.</translation>
        </message>
        <message>
            <source>Signed, but the certificate has expired since.</source>
            <translation>Signé, mais le certificat a expiré depuis.</translation>
        </message>
        <message>
            <source>Signing inside the file would lose {what}. The signature lies in a file beside it instead; the track itself keeps everything.</source>
            <translation>Signer à l’intérieur du fichier ferait perdre {what}. La signature se trouve donc dans un fichier à côté ; le morceau lui-même garde tout.</translation>
        </message>
        <message>
            <source>Signing inside the file would touch the audio.</source>
            <translation>Signer à l’intérieur du fichier toucherait au son.</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>Se tait</translation>
        </message>
        <message>
            <source>Social networks and video</source>
            <translation>Réseaux sociaux et vidéo</translation>
        </message>
        <message>
            <source>Somebody else's words stand in it already. Protect it by hand to decide what becomes of them.</source>
            <translation>Les mots de quelqu’un d’autre y figurent déjà. Protégez-le à la main pour décider de ce qu’ils deviennent.</translation>
        </message>
        <message>
            <source>Something else was signed.</source>
            <translation>Autre chose a été signé.</translation>
        </message>
        <message>
            <source>Something went wrong; the file is as it was.</source>
            <translation>Quelque chose s’est mal passé ; le fichier est comme il était.</translation>
        </message>
        <message>
            <source>Stance changed</source>
            <translation>Position modifiée</translation>
        </message>
        <message>
            <source>Storage and file transfer</source>
            <translation>Stockage et transfert de fichiers</translation>
        </message>
        <message>
            <source>Streaming services</source>
            <translation>Services de streaming</translation>
        </message>
        <message>
            <source>Switch this setting in your account: {value}</source>
            <translation>Changez ce réglage dans votre compte : {value}</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <source>TDM Reservation Protocol</source>
            <translation>TDM Reservation Protocol</translation>
        </message>
        <message>
            <source>TDM-Reservation is not the one you chose.</source>
            <translation>TDM-Reservation n’est pas celle que vous avez choisie.</translation>
        </message>
        <message>
            <source>TDMRep names this form. No major operator documents that it obeys noai. Use it where your host lets you set no headers, as GitHub Pages.</source>
            <translation>TDMRep nomme cette forme. Aucun grand opérateur ne documente qu’il respecte noai. Utilisez-la là où votre hébergeur ne vous laisse pas poser d’en-têtes, comme GitHub Pages.</translation>
        </message>
        <message>
            <source>Tag {count} tracks that say nothing yet</source>
            <translation>Étiquetez {count} morceaux qui ne disent encore rien</translation>
        </message>
        <message>
            <source>Tags changed</source>
            <translation>Étiquettes modifiées</translation>
        </message>
        <message>
            <source>Terms of use</source>
            <translation>Conditions d’utilisation</translation>
        </message>
        <message>
            <source>Test with nginx -t, then reload nginx.</source>
            <translation>Testez avec nginx -t, puis rechargez nginx.</translation>
        </message>
        <message>
            <source>Text and data mining</source>
            <translation>Fouille de textes et de données</translation>
        </message>
        <message>
            <source>Text changed</source>
            <translation>Texte modifié</translation>
        </message>
        <message>
            <source>That is more than 90 days ago. Terms change; read them again before you rely on it.</source>
            <translation>C’était il y a plus de 90 jours. Les conditions changent ; relisez-les avant de vous y fier.</translation>
        </message>
        <message>
            <source>The APE tag in {file} is damaged: its items cannot be told apart. The file was not changed; a sidecar can carry the statement instead.</source>
            <translation>L’étiquette APE de {file} est endommagée : on ne peut en séparer les éléments. Le fichier n’a pas été modifié ; un fichier compagnon peut porter la déclaration à la place.</translation>
        </message>
        <message>
            <source>The Ogg pages in front of the audio of {file} are cut or damaged.</source>
            <translation>Les pages Ogg devant le son de {file} sont coupées ou endommagées.</translation>
        </message>
        <message>
            <source>The PDF “{name}” holds pictures of text only, which Holdback cannot read.</source>
            <translation>Le PDF « {name} » ne contient que des images de texte, que Holdback ne peut pas lire.</translation>
        </message>
        <message>
            <source>The PDF “{name}” is damaged and its text cannot be read.</source>
            <translation>Le PDF « {name} » est endommagé et son texte ne peut être lu.</translation>
        </message>
        <message>
            <source>The PDF “{name}” is locked with a password.</source>
            <translation>Le PDF « {name} » est protégé par un mot de passe.</translation>
        </message>
        <message>
            <source>The Vorbis comments of {file} are damaged: lengths in them run past their end.</source>
            <translation>Les commentaires Vorbis de {file} sont endommagés : des longueurs y dépassent leur fin.</translation>
        </message>
        <message>
            <source>The Wayback Machine answered in a form that is not understood. Nothing was compared.</source>
            <translation>La Wayback Machine a répondu sous une forme qui n’est pas comprise. Rien n’a été comparé.</translation>
        </message>
        <message>
            <source>The Wayback Machine does not show this site, at its owner's wish.</source>
            <translation>La Wayback Machine ne montre pas ce site, à la demande de son propriétaire.</translation>
        </message>
        <message>
            <source>The Wayback Machine holds no readable copy of {url}.</source>
            <translation>La Wayback Machine n’a pas de copie lisible de {url}.</translation>
        </message>
        <message>
            <source>The Wayback Machine keeps pages for people with a free account. Put your two archive keys into the keyring on the Platforms page first; nothing was sent.</source>
            <translation>La Wayback Machine conserve des pages pour qui a un compte gratuit. Mettez d’abord vos deux clés d’archive dans le trousseau, sur la page Plateformes ; rien n’a été envoyé.</translation>
        </message>
        <message>
            <source>The XMP packet in {file} cannot be read ({reason}), so it must not be replaced. The file was not changed; a sidecar can carry the statement instead.</source>
            <translation>Le paquet XMP de {file} ne peut être lu ({reason}), il ne doit donc pas être remplacé. Le fichier n’a pas été modifié ; un fichier compagnon peut porter la déclaration à la place.</translation>
        </message>
        <message>
            <source>The address of your website</source>
            <translation>L’adresse de votre site web</translation>
        </message>
        <message>
            <source>The answer of the timestamp authority does not hold ({reason}). Nothing was timestamped.</source>
            <translation>La réponse de l’autorité d’horodatage ne tient pas ({reason}). Rien n’a été horodaté.</translation>
        </message>
        <message>
            <source>The answer of {url} broke off. Try again later; nothing was compared.</source>
            <translation>La réponse de {url} s’est interrompue. Réessayez plus tard ; rien n’a été comparé.</translation>
        </message>
        <message>
            <source>The archive cut the page anew; the service itself changed nothing.</source>
            <translation>L’archive a redécoupé la page ; le service lui-même n’a rien changé.</translation>
        </message>
        <message>
            <source>The archive did not keep {url}: {reason}.</source>
            <translation>L’archive n’a pas conservé {url} : {reason}.</translation>
        </message>
        <message>
            <source>The archive is still at work on {url}. Look again in some minutes.</source>
            <translation>L’archive travaille encore sur {url}. Regardez de nouveau dans quelques minutes.</translation>
        </message>
        <message>
            <source>The artist is said to have a choice; the text names no default.</source>
            <translation>L’artiste aurait le choix ; le texte ne dit pas ce qui vaut par défaut.</translation>
        </message>
        <message>
            <source>The attachments are larger than {limit} MB together, more than many mail servers take. No mail was written; send a link or fewer files.</source>
            <translation>Les pièces jointes dépassent ensemble {limit} Mo, plus que bien des serveurs n’acceptent. Aucun e-mail n’a été écrit ; envoyez un lien ou moins de fichiers.</translation>
        </message>
        <message>
            <source>The audio is not the one that Holdback wrote its statements into.</source>
            <translation>Le son n’est pas celui dans lequel Holdback a écrit ses déclarations.</translation>
        </message>
        <message>
            <source>The audio is not the one that Holdback wrote.</source>
            <translation>Le son n’est pas celui que Holdback a écrit.</translation>
        </message>
        <message>
            <source>The audio is the same; the tags were changed after Holdback wrote them.</source>
            <translation>Le son est le même ; les étiquettes ont été modifiées après l’écriture par Holdback.</translation>
        </message>
        <message>
            <source>The audio of this file lies in pieces that overlap. Nothing was changed.</source>
            <translation>Le son de ce fichier est en morceaux qui se chevauchent. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The audio of {file} would not have stayed exactly the same, so the file was not changed. Please report this: it is a fault of Holdback.</source>
            <translation>Le son de {file} ne serait pas resté exactement le même, le fichier n’a donc pas été modifié. Merci de le signaler : c’est un défaut de Holdback.</translation>
        </message>
        <message>
            <source>The authority refused.</source>
            <translation>L’autorité a refusé.</translation>
        </message>
        <message>
            <source>The authority's certificate was not valid at that time.</source>
            <translation>Le certificat de l’autorité n’était pas valide à ce moment.</translation>
        </message>
        <message>
            <source>The ban covers only part of the content and leaves the rest open.</source>
            <translation>L’interdiction ne couvre qu’une partie du contenu et laisse le reste ouvert.</translation>
        </message>
        <message>
            <source>The catalogue cannot be exported as {suffix}. It can as: {known}.</source>
            <translation>Le catalogue ne peut pas être exporté en {suffix}. Il le peut en : {known}.</translation>
        </message>
        <message>
            <source>The catalogue cannot be sorted by {column}. It can by: {columns}.</source>
            <translation>Le catalogue ne peut pas être trié par {column}. Il le peut par : {columns}.</translation>
        </message>
        <message>
            <source>The catalogue {path} cannot be written ({reason}). Check that the data folder can be written, or choose another one. Your music files were not touched.</source>
            <translation>Le catalogue {path} ne peut pas être écrit ({reason}). Vérifiez que l’on peut écrire dans le dossier de données, ou choisissez-en un autre. Vos fichiers de musique n’ont pas été touchés.</translation>
        </message>
        <message>
            <source>The catalogue {path} is damaged ({reason}). It holds nothing that cannot be read again: scan your folders to build it anew. Your music files were not touched.</source>
            <translation>Le catalogue {path} est endommagé ({reason}). Il ne contient rien qui ne puisse être relu : relisez vos dossiers pour le refaire. Vos fichiers de musique n’ont pas été touchés.</translation>
        </message>
        <message>
            <source>The catalogue {path} is in use by another Holdback and stayed locked. Wait until its scan has ended and try again; nothing is lost.</source>
            <translation>Le catalogue {path} est utilisé par un autre Holdback et est resté verrouillé. Attendez la fin de sa lecture et réessayez ; rien n’est perdu.</translation>
        </message>
        <message>
            <source>The certificate is not one of a timestamp authority.</source>
            <translation>Le certificat n’est pas celui d’une autorité d’horodatage.</translation>
        </message>
        <message>
            <source>The certificates in {file} are no chain: “{name}” was not issued by the one after it. Your own comes first, the root last. Nothing was changed.</source>
            <translation>Les certificats de {file} ne forment pas une chaîne : « {name} » n’a pas été émis par le suivant. Le vôtre vient d’abord, la racine en dernier. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The choice could not be kept: {path} cannot be written ({reason}). Check the data folder; nothing else was changed.</source>
            <translation>Le choix n’a pas pu être conservé : {path} ne peut être écrit ({reason}). Vérifiez le dossier de données ; rien d’autre n’a été modifié.</translation>
        </message>
        <message>
            <source>The clause on AI in your contract, if you know it</source>
            <translation>La clause sur l’IA de votre contrat, si vous la connaissez</translation>
        </message>
        <message>
            <source>The clause on the rights you granted, if known</source>
            <translation>La clause sur les droits que vous avez cédés, si elle est connue</translation>
        </message>
        <message>
            <source>The comments of {file} have no room left: a FLAC block holds 16 megabytes. The file was not changed.</source>
            <translation>Les commentaires de {file} n’ont plus de place : un bloc FLAC contient 16 mégaoctets. Le fichier n’a pas été modifié.</translation>
        </message>
        <message>
            <source>The content was changed after it was signed.</source>
            <translation>Le contenu a été modifié après sa signature.</translation>
        </message>
        <message>
            <source>The date of your contract</source>
            <translation>La date de votre contrat</translation>
        </message>
        <message>
            <source>The date of your distribution contract</source>
            <translation>La date de votre contrat de distribution</translation>
        </message>
        <message>
            <source>The date of your first letter</source>
            <translation>La date de votre première lettre</translation>
        </message>
        <message>
            <source>The day for an answer is over.</source>
            <translation>Le jour attendu pour la réponse est passé.</translation>
        </message>
        <message>
            <source>The day on which they were seen is not known; read them again.</source>
            <translation>Le jour où elles ont été vues n’est pas connu ; relisez-les.</translation>
        </message>
        <message>
            <source>The descriptions in {file} are damaged.</source>
            <translation>Les descriptions de {file} sont endommagées.</translation>
        </message>
        <message>
            <source>The diary is exported to a .csv or .ics file, not to {file}.</source>
            <translation>Le journal s’exporte dans un fichier .csv ou .ics, pas dans {file}.</translation>
        </message>
        <message>
            <source>The digest of the audio of {file} is not known. Nothing was written.</source>
            <translation>L’empreinte sonore de {file} n’est pas connue. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>The disk reported an error at {file} ({reason}). The file was not changed. Check the disk before you try again.</source>
            <translation>Le disque a signalé une erreur sur {file} ({reason}). Le fichier n’a pas été modifié. Vérifiez le disque avant de réessayer.</translation>
        </message>
        <message>
            <source>The distribution agreement decides whether your tracks are licensed for AI. Ask in writing and instruct the distributor (letter type 5).</source>
            <translation>C’est le contrat de distribution qui décide si vos morceaux sont concédés pour l’IA. Demandez par écrit et donnez vos instructions au distributeur (lettre de type 5).</translation>
        </message>
        <message>
            <source>The dossier update {path} (number {number}) is not newer than what is there. Nothing was changed.</source>
            <translation>La mise à jour du dossier {path} (numéro {number}) n’est pas plus récente que ce qui est là. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The dossier update {path} is past its day ({day}). Nothing was changed; ask for a newer one, or check the computer's clock.</source>
            <translation>La mise à jour du dossier {path} a dépassé sa date ({day}). Rien n’a été modifié ; demandez-en une plus récente, ou vérifiez l’horloge de l’ordinateur.</translation>
        </message>
        <message>
            <source>The dossier update {path} is signed with a key that you do not trust (“{key}”). Nothing was changed; add the key first if you know whose it is.</source>
            <translation>La mise à jour du dossier {path} est signée avec une clé à laquelle vous ne vous fiez pas (« {key} »). Rien n’a été modifié ; ajoutez d’abord la clé si vous savez de qui elle est.</translation>
        </message>
        <message>
            <source>The extension had to be announced by {day}, within the first month. Nothing was noted down; the answer is overdue.</source>
            <translation>La prolongation devait être annoncée avant le {day}, dans le premier mois. Rien n’a été noté ; la réponse est en retard.</translation>
        </message>
        <message>
            <source>The file became shorter while it was read. Nothing was written.</source>
            <translation>Le fichier a raccourci pendant sa lecture. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>The file carries no signed Content Credentials (C2PA).</source>
            <translation>Le fichier ne porte pas de Content Credentials (C2PA) signés.</translation>
        </message>
        <message>
            <source>The file is again what it was, to the last byte.</source>
            <translation>Le fichier est redevenu ce qu’il était, au dernier octet près.</translation>
        </message>
        <message>
            <source>The file is as it was signed, but the certificate has expired since.</source>
            <translation>Le fichier est tel qu’il a été signé, mais le certificat a expiré depuis.</translation>
        </message>
        <message>
            <source>The file is exactly what Holdback wrote.</source>
            <translation>Le fichier est exactement ce que Holdback a écrit.</translation>
        </message>
        <message>
            <source>The file is not where it was.</source>
            <translation>Le fichier n’est plus où il était.</translation>
        </message>
        <message>
            <source>The file reserves some uses, or says so only in a sentence for people.</source>
            <translation>Le fichier réserve certains usages, ou ne le dit que dans une phrase pour les personnes.</translation>
        </message>
        <message>
            <source>The file says no.</source>
            <translation>Le fichier dit non.</translation>
        </message>
        <message>
            <source>The file says nothing about AI or text and data mining.</source>
            <translation>Le fichier ne dit rien de l’IA ni de la fouille de textes et de données.</translation>
        </message>
        <message>
            <source>The file says nothing about AI or text and data mining. Holdback looked at {tags} of its tags and at the small files beside it.</source>
            <translation>Le fichier ne dit rien de l’IA ni de la fouille de textes et de données. Holdback a regardé {tags} de ses étiquettes et les petits fichiers à côté.</translation>
        </message>
        <message>
            <source>The file says nothing about it.</source>
            <translation>Le fichier n’en dit rien.</translation>
        </message>
        <message>
            <source>The file says that these uses are allowed.</source>
            <translation>Le fichier dit que ces usages sont autorisés.</translation>
        </message>
        <message>
            <source>The file says two things at once. The stricter one counts, but it should be cleared up.</source>
            <translation>Le fichier dit deux choses à la fois. Le plus strict l’emporte, mais il faudrait tirer cela au clair.</translation>
        </message>
        <message>
            <source>The file says yes.</source>
            <translation>Le fichier dit oui.</translation>
        </message>
        <message>
            <source>The file says, in a way machines can read, that text and data mining, AI training and generative training are reserved. It states your reservation; it does not block copying.</source>
            <translation>Le fichier dit, d’une façon lisible par les machines, que la fouille de textes et de données, l’entraînement d’IA et l’entraînement génératif sont réservés. Il énonce votre réserve ; il n’empêche pas de copier.</translation>
        </message>
        <message>
            <source>The file that Holdback wrote is not there any more.</source>
            <translation>Le fichier que Holdback a écrit n’est plus là.</translation>
        </message>
        <message>
            <source>The file was changed after it was signed. What it states still counts.</source>
            <translation>Le fichier a été modifié après sa signature. Ce qu’il énonce compte toujours.</translation>
        </message>
        <message>
            <source>The file “{path}” cannot be read.</source>
            <translation>Le fichier « {path} » ne peut être lu.</translation>
        </message>
        <message>
            <source>The file “{path}” may not be read.</source>
            <translation>Le fichier « {path} » ne doit pas être lu.</translation>
        </message>
        <message>
            <source>The file's structure could not be understood ({reason}). It was not changed. If other programs play it, please report this.</source>
            <translation>La structure du fichier n’a pas pu être comprise ({reason}). Il n’a pas été modifié. Si d’autres programmes le lisent, merci de le signaler.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be written, and a safe write needs that. Nothing in it was changed.</source>
            <translation>On ne peut écrire dans le dossier {folder}, et une écriture sûre en a besoin. Rien n’y a été modifié.</translation>
        </message>
        <message>
            <source>The folder {path} cannot be opened ({reason}). What is known of it stays in the catalogue as it was.</source>
            <translation>Le dossier {path} ne peut être ouvert ({reason}). Ce qu’on en sait reste dans le catalogue tel quel.</translation>
        </message>
        <message>
            <source>The folder {path} is empty now: its drive may not be connected. Its tracks stay in the catalogue; take the folder out of the catalogue to drop them.</source>
            <translation>Le dossier {path} est vide maintenant : son disque n’est peut-être pas branché. Ses morceaux restent dans le catalogue ; retirez le dossier du catalogue pour les enlever.</translation>
        </message>
        <message>
            <source>The header of {file} is damaged or cut off.</source>
            <translation>L’en-tête de {file} est endommagé ou coupé.</translation>
        </message>
        <message>
            <source>The header of {file} is damaged.</source>
            <translation>L’en-tête de {file} est endommagé.</translation>
        </message>
        <message>
            <source>The identity {path} cannot be read ({reason}).</source>
            <translation>L’identité {path} ne peut être lue ({reason}).</translation>
        </message>
        <message>
            <source>The index of {file} (its moov box) is damaged. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>L’index de {file} (sa boîte moov) est endommagé. Il n’a pas été modifié ; un fichier compagnon peut porter la déclaration à la place.</translation>
        </message>
        <message>
            <source>The key in {file} is not of a kind that C2PA signs with: an elliptic curve (P-256, P-384, P-521), Ed25519, or RSA of 2048 bits or more. Nothing was changed.</source>
            <translation>La clé dans {file} n’est pas d’un genre avec lequel C2PA signe : courbe elliptique (P-256, P-384, P-521), Ed25519, ou RSA de 2048 bits ou plus. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The label {label} may hold the performer's rights. Ask it with letter 6.</source>
            <translation>Le label {label} détient peut-être les droits de l’interprète. Demandez-lui avec la lettre 6.</translation>
        </message>
        <message>
            <source>The last box of {file} is open-ended and larger than 4 gigabytes, so nothing can be put behind it. It was not changed; use a sidecar.</source>
            <translation>La dernière boîte de {file} n’a pas de fin indiquée et dépasse 4 gigaoctets, on ne peut donc rien mettre derrière. Il n’a pas été modifié ; utilisez un fichier compagnon.</translation>
        </message>
        <message>
            <source>The layout changed, the wording is the same.</source>
            <translation>La mise en page a changé, les mots sont les mêmes.</translation>
        </message>
        <message>
            <source>The ledger holds nothing about {file} that could be undone.</source>
            <translation>Le registre ne contient rien sur {file} qui puisse être annulé.</translation>
        </message>
        <message>
            <source>The letter could not be written to {path} ({reason}). An earlier file there is unchanged. Choose another folder.</source>
            <translation>La lettre n’a pas pu être écrite dans {path} ({reason}). Un fichier antérieur y est inchangé. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>The letter names enclosures that you must add yourself: {enclosures}.</source>
            <translation>La lettre nomme des annexes que vous devez ajouter vous-même : {enclosures}.</translation>
        </message>
        <message>
            <source>The letter refuses the use and asks what happened so far.</source>
            <translation>La lettre refuse l’usage et demande ce qui s’est passé jusqu’ici.</translation>
        </message>
        <message>
            <source>The letter {type} has no basis in the law of {country} that Holdback knows. It can be written for: {allowed}. Nothing was written.</source>
            <translation>La lettre {type} n’a pas de base dans le droit de {country} que Holdback connaisse. Elle peut être écrite pour : {allowed}. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>The list of keys that you trust, {path}, cannot be read ({reason}). Mend it or take it away; nothing was changed.</source>
            <translation>La liste des clés auxquelles vous vous fiez, {path}, ne peut être lue ({reason}). Réparez-la ou retirez-la ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The manifest cannot be checked ({reason}).</source>
            <translation>Le manifeste ne peut être vérifié ({reason}).</translation>
        </message>
        <message>
            <source>The manifest file beside the track does not hold a manifest.</source>
            <translation>Le fichier de manifeste à côté du morceau ne contient pas de manifeste.</translation>
        </message>
        <message>
            <source>The manifest file beside the track is far too large to be one.</source>
            <translation>Le fichier de manifeste à côté du morceau est bien trop grand pour en être un.</translation>
        </message>
        <message>
            <source>The manifest is far larger than a real one; it was not read.</source>
            <translation>Le manifeste est bien plus grand qu’un vrai ; il n’a pas été lu.</translation>
        </message>
        <message>
            <source>The manifest is not in the signed copy.</source>
            <translation>Le manifeste n’est pas dans la copie signée.</translation>
        </message>
        <message>
            <source>The manifest itself was changed after it was signed, or is damaged ({codes}).</source>
            <translation>Le manifeste lui-même a été modifié après sa signature, ou est endommagé ({codes}).</translation>
        </message>
        <message>
            <source>The manifest lies on a server, and Holdback does not go online to read it.</source>
            <translation>Le manifeste se trouve sur un serveur, et Holdback ne va pas en ligne pour le lire.</translation>
        </message>
        <message>
            <source>The metadata blocks of {file} are damaged: one runs past its place.</source>
            <translation>Les blocs de métadonnées de {file} sont endommagés : l’un dépasse sa place.</translation>
        </message>
        <message>
            <source>The name of {url} was not found. Is there a network? ({reason})</source>
            <translation>Le nom de {url} n’a pas été trouvé. Y a-t-il un réseau ? ({reason})</translation>
        </message>
        <message>
            <source>The name or address of your account</source>
            <translation>Le nom ou l’adresse de votre compte</translation>
        </message>
        <message>
            <source>The name or number of your account</source>
            <translation>Le nom ou le numéro de votre compte</translation>
        </message>
        <message>
            <source>The newest evidence is older than 90 days, or of unknown date. Check the terms now.</source>
            <translation>La preuve la plus récente a plus de 90 jours, ou une date inconnue. Vérifiez les conditions maintenant.</translation>
        </message>
        <message>
            <source>The owner, permissions or extended attributes of {file} cannot be kept in a new file ({reason}), so it was not changed.</source>
            <translation>Le propriétaire, les permissions ou les attributs étendus de {file} ne peuvent être conservés dans un nouveau fichier ({reason}), il n’a donc pas été modifié.</translation>
        </message>
        <message>
            <source>The part of Holdback that checks C2PA manifests cannot be loaded here.</source>
            <translation>La partie de Holdback qui vérifie les manifestes C2PA ne peut être chargée ici.</translation>
        </message>
        <message>
            <source>The passphrase must have at least eight characters. Nothing was written.</source>
            <translation>La phrase de passe doit avoir au moins huit caractères. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>The platform may train AI on publicly available data, not on uploads as such.</source>
            <translation>La plateforme peut entraîner une IA avec des données publiques, pas avec ce qui est téléversé en tant que tel.</translation>
        </message>
        <message>
            <source>The platform may train AI on this unless you object or switch it off.</source>
            <translation>La plateforme peut entraîner une IA avec cela sauf opposition ou réglage contraire.</translation>
        </message>
        <message>
            <source>The platform may train AI on this, and the text names no way out.</source>
            <translation>La plateforme peut entraîner une IA avec cela, et le texte n’indique aucune issue.</translation>
        </message>
        <message>
            <source>The platform may train machine learning on this; generative AI is not named.</source>
            <translation>La plateforme peut faire de l’apprentissage automatique avec cela ; l’IA générative n’est pas nommée.</translation>
        </message>
        <message>
            <source>The platform says that it cannot keep others from collecting what is public.</source>
            <translation>La plateforme dit qu’elle ne peut empêcher d’autres de collecter ce qui est public.</translation>
        </message>
        <message>
            <source>The platform says that it does not train AI on this.</source>
            <translation>La plateforme dit qu’elle n’entraîne pas d’IA avec cela.</translation>
        </message>
        <message>
            <source>The platform says that it trains AI on this only with your consent.</source>
            <translation>La plateforme dit qu’elle n’entraîne une IA avec cela qu’avec votre accord.</translation>
        </message>
        <message>
            <source>The platform uses and develops AI; training on uploads is not spelt out.</source>
            <translation>La plateforme utilise et développe de l’IA ; l’entraînement avec ce qui est téléversé n’est pas précisé.</translation>
        </message>
        <message>
            <source>The private key in {file} cannot be opened: it is missing, or the passphrase is wrong. Nothing was changed.</source>
            <translation>La clé privée de {file} ne peut être ouverte : elle manque, ou la phrase de passe est fausse. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The private key in {file} does not belong to its first certificate. Nothing was changed.</source>
            <translation>La clé privée de {file} n’appartient pas à son premier certificat. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The profile names no website. Write its address under [artist] as website = "https://…"; nothing was written.</source>
            <translation>Le profil ne nomme aucun site web. Inscrivez son adresse sous [artist] comme website = "https://…" ; rien n’a été écrit.</translation>
        </message>
        <message>
            <source>The profile {name} names no collecting society. Add the society to the profile to write to it.</source>
            <translation>Le profil {name} ne nomme aucune société de gestion. Ajoutez la société au profil pour lui écrire.</translation>
        </message>
        <message>
            <source>The profile {path} cannot be read ({reason}).</source>
            <translation>Le profil {path} ne peut être lu ({reason}).</translation>
        </message>
        <message>
            <source>The profile {path} could not be saved ({reason}). The former one is unchanged.</source>
            <translation>Le profil {path} n’a pas pu être enregistré ({reason}). Le précédent est inchangé.</translation>
        </message>
        <message>
            <source>The profile {path} is not a UTF-8 text file. Save it as UTF-8 and try again.</source>
            <translation>Le profil {path} n’est pas un fichier texte en UTF-8. Enregistrez-le en UTF-8 et réessayez.</translation>
        </message>
        <message>
            <source>The promise speaks of machine learning; generative AI is not named in it.</source>
            <translation>La promesse parle d’apprentissage automatique ; l’IA générative n’y est pas nommée.</translation>
        </message>
        <message>
            <source>The promise speaks of models of others only; the platform's own are left open.</source>
            <translation>La promesse ne parle que de modèles d’autrui ; ceux de la plateforme elle-même restent ouverts.</translation>
        </message>
        <message>
            <source>The publisher {publisher} may hold the author's rights. Ask it with letter 6.</source>
            <translation>L’éditeur {publisher} détient peut-être les droits d’auteur. Demandez-lui avec la lettre 6.</translation>
        </message>
        <message>
            <source>The recording belongs to you.</source>
            <translation>L’enregistrement vous appartient.</translation>
        </message>
        <message>
            <source>The reference of your first letter</source>
            <translation>La référence de votre première lettre</translation>
        </message>
        <message>
            <source>The reservation written into a copy of {file} could not be read back ({dimension}), so the file was not changed.</source>
            <translation>La réserve écrite dans une copie de {file} n’a pas pu être relue ({dimension}), le fichier n’a donc pas été modifié.</translation>
        </message>
        <message>
            <source>The reviewer noted: {note}</source>
            <translation>Le relecteur a noté : {note}</translation>
        </message>
        <message>
            <source>The rules forbid users to train AI on what is on the platform.</source>
            <translation>Les règles interdisent aux utilisateurs d’entraîner une IA avec ce qui est sur la plateforme.</translation>
        </message>
        <message>
            <source>The same file is to be edited twice. Nothing was changed.</source>
            <translation>Le même fichier doit être modifié deux fois. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The samples cannot be copied to {path} ({reason}). Choose another folder.</source>
            <translation>Les exemples ne peuvent être copiés dans {path} ({reason}). Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>The saved page “{name}” holds no text.</source>
            <translation>La page enregistrée « {name} » ne contient pas de texte.</translation>
        </message>
        <message>
            <source>The seal inside {file} cannot be renewed ({reason}), so the file was not changed.</source>
            <translation>Le sceau dans {file} ne peut être renouvelé ({reason}), le fichier n’a donc pas été modifié.</translation>
        </message>
        <message>
            <source>The seal was broken by a later edit. The statements are still there, and still count, but unsealed ({codes}).</source>
            <translation>Le sceau a été rompu par une modification ultérieure. Les déclarations sont toujours là et comptent toujours, mais sans sceau ({codes}).</translation>
        </message>
        <message>
            <source>The seal was made by {signer}.</source>
            <translation>Le sceau a été fait par {signer}.</translation>
        </message>
        <message>
            <source>The sender holds no right in this work that this letter could speak for.</source>
            <translation>L’expéditeur n’a dans cette œuvre aucun droit pour lequel cette lettre pourrait parler.</translation>
        </message>
        <message>
            <source>The server answered with status {status}.</source>
            <translation>Le serveur a répondu avec l’état {status}.</translation>
        </message>
        <message>
            <source>The server of {url} answered unexpectedly ({status}). Nothing was compared.</source>
            <translation>Le serveur de {url} a répondu de façon inattendue ({status}). Rien n’a été comparé.</translation>
        </message>
        <message>
            <source>The server of {url} asks us to wait ({status}). It was not checked; the last good text stays.</source>
            <translation>Le serveur de {url} nous demande d’attendre ({status}). Il n’a pas été vérifié ; le dernier bon texte reste.</translation>
        </message>
        <message>
            <source>The server of {url} has a fault ({status}). Try again later; nothing was compared.</source>
            <translation>Le serveur de {url} a une panne ({status}). Réessayez plus tard ; rien n’a été comparé.</translation>
        </message>
        <message>
            <source>The server of {url} would not let Holdback read the page ({status}). Nothing was compared.</source>
            <translation>Le serveur de {url} n’a pas laissé Holdback lire la page ({status}). Rien n’a été comparé.</translation>
        </message>
        <message>
            <source>The service forbids its users to do it. That is a rule on paper for others; it does not stop crawlers and says nothing about the service itself.</source>
            <translation>Le service l’interdit à ses utilisateurs. C’est une règle sur le papier pour les autres ; elle n’arrête pas les robots et ne dit rien du service lui-même.</translation>
        </message>
        <message>
            <source>The setting {name} names a file that cannot be used ({reason}). Nothing was sent.</source>
            <translation>Le réglage {name} nomme un fichier qui ne peut servir ({reason}). Rien n’a été envoyé.</translation>
        </message>
        <message>
            <source>The sidecar that lies there cannot be read ({reason}), so it was not replaced. Move it away if it is not needed, and try again.</source>
            <translation>Le fichier compagnon qui s’y trouve ne peut être lu ({reason}), il n’a donc pas été remplacé. Déplacez-le s’il n’est pas utile, et réessayez.</translation>
        </message>
        <message>
            <source>The sidecar was already gone; only the record was brought up to date.</source>
            <translation>Le fichier compagnon avait déjà disparu ; seule la consignation a été mise à jour.</translation>
        </message>
        <message>
            <source>The sidecar {file} cannot be read ({reason}).</source>
            <translation>Le fichier compagnon {file} ne peut être lu ({reason}).</translation>
        </message>
        <message>
            <source>The sidecar {file} is far too large to be one. Nothing was changed.</source>
            <translation>Le fichier compagnon {file} est bien trop grand pour en être un. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The signature does not fit.</source>
            <translation>La signature ne correspond pas.</translation>
        </message>
        <message>
            <source>The signature holds, but nobody known to Holdback vouches for the signer.</source>
            <translation>La signature tient, mais personne que Holdback connaisse ne garantit le signataire.</translation>
        </message>
        <message>
            <source>The signature inside the file does not hold ({state}).</source>
            <translation>La signature dans le fichier ne tient pas ({state}).</translation>
        </message>
        <message>
            <source>The signature of the dossier update {path} is wrong: it was damaged or changed. Nothing was changed here.</source>
            <translation>La signature de la mise à jour du dossier {path} est fausse : elle a été endommagée ou modifiée. Rien n’a été modifié ici.</translation>
        </message>
        <message>
            <source>The signature of the list does not hold.</source>
            <translation>La signature de la liste ne tient pas.</translation>
        </message>
        <message>
            <source>The signer's certificate is not in it.</source>
            <translation>Le certificat du signataire n’y est pas.</translation>
        </message>
        <message>
            <source>The signer's certificate was not valid at that time.</source>
            <translation>Le certificat du signataire n’était pas valide à ce moment.</translation>
        </message>
        <message>
            <source>The site kit cannot be written to {path} ({reason}). Choose another folder.</source>
            <translation>Le kit du site ne peut être écrit dans {path} ({reason}). Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>The sound would have to move beyond 4 gigabytes, which this file's tables cannot express. Nothing was changed; a sidecar can carry the statement.</source>
            <translation>Le son devrait se déplacer au-delà de 4 gigaoctets, ce que les tables de ce fichier ne peuvent exprimer. Rien n’a été modifié ; un fichier compagnon peut porter la déclaration.</translation>
        </message>
        <message>
            <source>The state of the AI setting in your account</source>
            <translation>L’état du réglage d’IA dans votre compte</translation>
        </message>
        <message>
            <source>The system does not let Holdback write {file} ({reason}). It was not changed. Check the permissions of the file and of its folder.</source>
            <translation>Le système ne laisse pas Holdback écrire {file} ({reason}). Il n’a pas été modifié. Vérifiez les permissions du fichier et de son dossier.</translation>
        </message>
        <message>
            <source>The system's keyring does not answer. Nothing was kept. Unlock it and try again.</source>
            <translation>Le trousseau de clés du système ne répond pas. Rien n’a été conservé. Déverrouillez-le et réessayez.</translation>
        </message>
        <message>
            <source>The system's keyring refused ({reason}). Nothing was kept. Unlock it and try again.</source>
            <translation>Le trousseau de clés du système a refusé ({reason}). Rien n’a été conservé. Déverrouillez-le et réessayez.</translation>
        </message>
        <message>
            <source>The table is written as .csv or .html, not as {file}.</source>
            <translation>Le tableau s’écrit en .csv ou .html, pas en {file}.</translation>
        </message>
        <message>
            <source>The terms let others train AI with uploads and name no way out.</source>
            <translation>Les conditions laissent d’autres entraîner une IA avec ce qui est téléversé et n’indiquent aucune issue.</translation>
        </message>
        <message>
            <source>The terms let others train AI with uploads unless you object.</source>
            <translation>Les conditions laissent d’autres entraîner une IA avec ce qui est téléversé sauf opposition.</translation>
        </message>
        <message>
            <source>The terms let the service pass uploads or their licence on for AI unless you object.</source>
            <translation>Les conditions laissent le service transmettre ce qui est téléversé ou sa licence pour l’IA sauf opposition.</translation>
        </message>
        <message>
            <source>The terms let the service pass uploads or their licence on for AI.</source>
            <translation>Les conditions laissent le service transmettre ce qui est téléversé ou sa licence pour l’IA.</translation>
        </message>
        <message>
            <source>The terms let the service train generative AI with uploads and name no way out.</source>
            <translation>Les conditions laissent le service entraîner une IA générative avec ce qui est téléversé et n’indiquent aucune issue.</translation>
        </message>
        <message>
            <source>The terms let the service train generative AI with uploads unless you object.</source>
            <translation>Les conditions laissent le service entraîner une IA générative avec ce qui est téléversé sauf opposition.</translation>
        </message>
        <message>
            <source>The terms let the service use uploads for other machine learning unless you object.</source>
            <translation>Les conditions laissent le service utiliser ce qui est téléversé pour un autre apprentissage automatique sauf opposition.</translation>
        </message>
        <message>
            <source>The terms let the service use uploads for other machine learning.</source>
            <translation>Les conditions laissent le service utiliser ce qui est téléversé pour un autre apprentissage automatique.</translation>
        </message>
        <message>
            <source>The terms say nothing of generative AI. Silent is not safe: a general licence may still be argued to cover it.</source>
            <translation>Les conditions ne disent rien de l’IA générative. Se taire n’est pas protéger : on peut encore soutenir qu’une licence générale la couvre.</translation>
        </message>
        <message>
            <source>The terms say nothing of training by others.</source>
            <translation>Les conditions ne disent rien de l’entraînement par d’autres.</translation>
        </message>
        <message>
            <source>The text allows or announces it and names no way out.</source>
            <translation>Le texte le permet ou l’annonce et n’indique aucune issue.</translation>
        </message>
        <message>
            <source>The text changed; what it says about AI did not.</source>
            <translation>Le texte a changé ; ce qu’il dit de l’IA, non.</translation>
        </message>
        <message>
            <source>The text does not let others train AI on this.</source>
            <translation>Le texte ne laisse pas d’autres entraîner une IA avec cela.</translation>
        </message>
        <message>
            <source>The text rules it out. That is a promise or a rule on paper: it does not stop copying.</source>
            <translation>Le texte l’exclut. C’est une promesse ou une règle sur le papier : cela n’empêche pas de copier.</translation>
        </message>
        <message>
            <source>The text rules training out, but with exceptions that leave it open.</source>
            <translation>Le texte exclut l’entraînement, mais avec des exceptions qui le laissent ouvert.</translation>
        </message>
        <message>
            <source>The text was read and says nothing about it. Silent is not safe: a general licence may still be argued to cover it.</source>
            <translation>Le texte a été lu et n’en dit rien. Se taire n’est pas protéger : on peut encore soutenir qu’une licence générale le couvre.</translation>
        </message>
        <message>
            <source>The timestamp authority answered with status {status}. Nothing was timestamped.</source>
            <translation>L’autorité d’horodatage a répondu avec l’état {status}. Rien n’a été horodaté.</translation>
        </message>
        <message>
            <source>The timestamp does not hold.</source>
            <translation>L’horodatage ne tient pas.</translation>
        </message>
        <message>
            <source>The timestamp holds, but nobody known to Holdback vouches for its authority ({name}). Add its root certificate to the trusted ones if you know it.</source>
            <translation>L’horodatage tient, mais personne que Holdback connaisse ne garantit son autorité ({name}). Ajoutez son certificat racine à ceux de confiance si vous la connaissez.</translation>
        </message>
        <message>
            <source>The title of your contract</source>
            <translation>L’intitulé de votre contrat</translation>
        </message>
        <message>
            <source>The track could not be signed ({reason}). The file was not changed.</source>
            <translation>Le morceau n’a pas pu être signé ({reason}). Le fichier n’a pas été modifié.</translation>
        </message>
        <message>
            <source>The track is written, but {file} beside it is not: {reason}</source>
            <translation>Le morceau est écrit, mais {file} à côté ne l’est pas : {reason}</translation>
        </message>
        <message>
            <source>The two passphrases differ. Nothing was written.</source>
            <translation>Les deux phrases de passe diffèrent. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>The type of your first letter</source>
            <translation>Le type de votre première lettre</translation>
        </message>
        <message>
            <source>The window cannot be opened: {reason}. Run `python3 installers/dev.py run`, which sees to the missing system packages.</source>
            <translation>La fenêtre ne peut s’ouvrir : {reason}. Lancez `python3 installers/dev.py run`, qui s’occupe des paquets système manquants.</translation>
        </message>
        <message>
            <source>The words are: {words}</source>
            <translation>Les mots sont : {words}</translation>
        </message>
        <message>
            <source>Then let Holdback check your site: it says what is missing.</source>
            <translation>Laissez ensuite Holdback vérifier votre site : il dit ce qui manque.</translation>
        </message>
        <message>
            <source>There are no letters in the language {code}. Known are: {known}. Nothing was written.</source>
            <translation>Il n’y a pas de lettres dans la langue {code}. Connues : {known}. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>There is no added certificate with the fingerprint {fingerprint}. Nothing was changed.</source>
            <translation>Il n’y a pas de certificat ajouté avec l’empreinte {fingerprint}. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>There is no batch {number}. Nothing was changed.</source>
            <translation>Il n’y a pas de passage {number}. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>There is no file at {file}.</source>
            <translation>Il n’y a pas de fichier à {file}.</translation>
        </message>
        <message>
            <source>There is no file or folder {path}.</source>
            <translation>Il n’y a ni fichier ni dossier {path}.</translation>
        </message>
        <message>
            <source>There is no file “{path}”.</source>
            <translation>Il n’y a pas de fichier « {path} ».</translation>
        </message>
        <message>
            <source>There is no folder {folder}. Nothing was written.</source>
            <translation>Il n’y a pas de dossier {folder}. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>There is no identity at {path}.</source>
            <translation>Il n’y a pas d’identité à {path}.</translation>
        </message>
        <message>
            <source>There is no jurisdiction {name}. Known are: {known}. Nothing was written.</source>
            <translation>Il n’y a pas de droit {name}. Connus : {known}. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>There is no letter type {name}. The types are: {types}. Nothing was written.</source>
            <translation>Il n’y a pas de type de lettre {name}. Les types sont : {types}. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>There is no letter {number} in the diary. Nothing was changed.</source>
            <translation>Il n’y a pas de lettre {number} dans le journal. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>There is no page at {url} any more ({status}). That says nothing about the terms: look for their new address.</source>
            <translation>Il n’y a plus de page à {url} ({status}). Cela ne dit rien des conditions : cherchez leur nouvelle adresse.</translation>
        </message>
        <message>
            <source>There is no platform “{id}” in the dossier. Did you mean: {near}? “holdback platforms” lists all.</source>
            <translation>Il n’y a pas de plateforme « {id} » dans le dossier. Vouliez-vous dire : {near} ? « holdback platforms » les liste toutes.</translation>
        </message>
        <message>
            <source>There is no platform “{id}” in the dossier. “holdback platforms” lists all.</source>
            <translation>Il n’y a pas de plateforme « {id} » dans le dossier. « holdback platforms » les liste toutes.</translation>
        </message>
        <message>
            <source>There is no profile at {path}.</source>
            <translation>Il n’y a pas de profil à {path}.</translation>
        </message>
        <message>
            <source>There is no profile for this folder. Choose one; nothing was written.</source>
            <translation>Il n’y a pas de profil pour ce dossier. Choisissez-en un ; rien n’a été écrit.</translation>
        </message>
        <message>
            <source>There is no room left for Holdback's own records, without which nothing may be written. No file was changed. Free some space and try again.</source>
            <translation>Il n’y a plus de place pour les données de Holdback lui-même, sans lesquelles rien ne doit être écrit. Aucun fichier n’a été modifié. Libérez de l’espace et réessayez.</translation>
        </message>
        <message>
            <source>There is no room left for a safe write of {file} ({reason}). The file was not changed. Free some space and try again.</source>
            <translation>Il n’y a plus de place pour une écriture sûre de {file} ({reason}). Le fichier n’a pas été modifié. Libérez de l’espace et réessayez.</translation>
        </message>
        <message>
            <source>There is no room to keep the catalogue ({path}). What was read so far is kept; make room and scan again. Your music files were not touched.</source>
            <translation>Il n’y a pas de place pour conserver le catalogue ({path}). Ce qui a été lu jusqu’ici est gardé ; faites de la place et relisez. Vos fichiers de musique n’ont pas été touchés.</translation>
        </message>
        <message>
            <source>There is no sentence to quote: what counts is that the text does not speak of it.</source>
            <translation>Il n’y a pas de phrase à citer : ce qui compte, c’est que le texte n’en parle pas.</translation>
        </message>
        <message>
            <source>There is no signing identity yet. Make one under Settings, Signing. Nothing was changed.</source>
            <translation>Il n’y a pas encore d’identité de signature. Créez-en une sous Réglages, Signature. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>There is no signing identity yet. `holdback identity make` makes one.</source>
            <translation>Il n’y a pas encore d’identité de signature. `holdback identity make` en crée une.</translation>
        </message>
        <message>
            <source>There is no signing identity yet. `holdback identity make` makes one. Nothing was changed.</source>
            <translation>Il n’y a pas encore d’identité de signature. `holdback identity make` en crée une. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>There is no such file, and Holdback has never written one of that name.</source>
            <translation>Ce fichier n’existe pas, et Holdback n’en a jamais écrit de ce nom.</translation>
        </message>
        <message>
            <source>There is no track to put on the list. Nothing was written.</source>
            <translation>Il n’y a pas de morceau à mettre sur la liste. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>There is not enough room to write {file} safely: {wanted} MB are needed for a moment, {free} MB are free. The file was not changed.</source>
            <translation>Il n’y a pas assez de place pour écrire {file} en sûreté : il faut {wanted} Mo pour un instant, {free} Mo sont libres. Le fichier n’a pas été modifié.</translation>
        </message>
        <message>
            <source>There is nothing at this address.</source>
            <translation>Il n’y a rien à cette adresse.</translation>
        </message>
        <message>
            <source>There is nothing to undo: no written file is left in the ledger.</source>
            <translation>Il n’y a rien à annuler : il ne reste aucun fichier écrit dans le registre.</translation>
        </message>
        <message>
            <source>These headers are missing: {names}.</source>
            <translation>Ces en-têtes manquent : {names}.</translation>
        </message>
        <message>
            <source>These words bear on the use but do not settle it.</source>
            <translation>Ces mots touchent à l’usage mais ne le tranchent pas.</translation>
        </message>
        <message>
            <source>They are in force since {date}.</source>
            <translation>Elles sont en vigueur depuis le {date}.</translation>
        </message>
        <message>
            <source>They state the reservation where crawlers look for it.</source>
            <translation>Ils énoncent la réserve là où les robots la cherchent.</translation>
        </message>
        <message>
            <source>They took two more months</source>
            <translation>Ils ont pris deux mois de plus</translation>
        </message>
        <message>
            <source>They were seen on {date} ({how}).</source>
            <translation>Elles ont été vues le {date} ({how}).</translation>
        </message>
        <message>
            <source>This destroys the private key: nothing can be sealed with it any more, and tracks sealed with it cannot be sealed anew. Export it first if in doubt, then say --yes. Nothing was removed.</source>
            <translation>Ceci détruit la clé privée : plus rien ne peut être scellé avec elle, et les morceaux scellés avec elle ne peuvent l’être de nouveau. En cas de doute exportez-la d’abord, puis dites --yes. Rien n’a été supprimé.</translation>
        </message>
        <message>
            <source>This document has no address that could be kept. Nothing was sent.</source>
            <translation>Ce document n’a pas d’adresse qui puisse être conservée. Rien n’a été envoyé.</translation>
        </message>
        <message>
            <source>This draft cannot be read ({reason}). It was left untouched; draft the letter anew.</source>
            <translation>Ce brouillon ne peut être lu ({reason}). Il a été laissé intact ; rédigez la lettre de nouveau.</translation>
        </message>
        <message>
            <source>This draft was saved by a newer Holdback. It was left untouched; install the newer version again to open it.</source>
            <translation>Ce brouillon a été enregistré par un Holdback plus récent. Il a été laissé intact ; réinstallez la version plus récente pour l’ouvrir.</translation>
        </message>
        <message>
            <source>This file carries content credentials (C2PA) signed by {signer}, which any change makes invalid. It was left alone; allow breaking the seal if it shall be written.</source>
            <translation>Ce fichier porte des Content Credentials (C2PA) signés par {signer}, que toute modification rend invalides. Il a été laissé tel quel ; permettez de rompre le sceau s’il doit être écrit.</translation>
        </message>
        <message>
            <source>This file carries content credentials (C2PA), which any change makes invalid. It was left alone; allow breaking the seal if it shall be written.</source>
            <translation>Ce fichier porte des Content Credentials (C2PA), que toute modification rend invalides. Il a été laissé tel quel ; permettez de rompre le sceau s’il doit être écrit.</translation>
        </message>
        <message>
            <source>This file would change by more than Holdback can remember for an undo. Nothing was changed.</source>
            <translation>Ce fichier changerait de plus que ce dont Holdback peut se souvenir pour annuler. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>This is longer than {count} characters.</source>
            <translation>C’est plus long que {count} caractères.</translation>
        </message>
        <message>
            <source>This is no public key: an Ed25519 key in base64 has 44 letters, digits and signs. Nothing was changed.</source>
            <translation>Ce n’est pas une clé publique : une clé Ed25519 en base64 a 44 lettres, chiffres et signes. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>This is the first text that Holdback keeps of this document.</source>
            <translation>C’est le premier texte que Holdback conserve de ce document.</translation>
        </message>
        <message>
            <source>This is the same file as {other}, dealt with there.</source>
            <translation>C’est le même fichier que {other}, traité là-bas.</translation>
        </message>
        <message>
            <source>This is what the text says. Whether the service keeps to it nobody can see from outside, and Holdback gives no legal advice.</source>
            <translation>Voilà ce que dit le texte. Si le service s’y tient, personne ne peut le voir de l’extérieur, et Holdback ne donne pas de conseil juridique.</translation>
        </message>
        <message>
            <source>This letter needs a schedule of works, and no tracks were given. Choose files or folders; nothing was written.</source>
            <translation>Cette lettre a besoin d’une liste d’œuvres, et aucun morceau n’a été donné. Choisissez des fichiers ou des dossiers ; rien n’a été écrit.</translation>
        </message>
        <message>
            <source>This letter needs one of these roles: {roles}. The profile {name} holds none of them.</source>
            <translation>Cette lettre demande l’un de ces rôles : {roles}. Le profil {name} n’en a aucun.</translation>
        </message>
        <message>
            <source>This letter reserves text and data mining as a whole, which is more than your profile's policy does.</source>
            <translation>Cette lettre réserve toute la fouille de textes et de données, ce qui est plus que la politique de votre profil.</translation>
        </message>
        <message>
            <source>This list is general legal knowledge: look the day up before you rely on it.</source>
            <translation>Cette liste relève de connaissances juridiques générales : vérifiez le jour avant de vous y fier.</translation>
        </message>
        <message>
            <source>This notice needs your full legal name and real contact data. In other letters an agent's or PO box address will do.</source>
            <translation>Cette notification exige votre nom légal complet et de vraies coordonnées. Dans d’autres lettres, l’adresse d’un agent ou une boîte postale suffit.</translation>
        </message>
        <message>
            <source>This part is missing. Nothing was changed; install Holdback again.</source>
            <translation>Cette partie manque. Rien n’a été modifié ; réinstallez Holdback.</translation>
        </message>
        <message>
            <source>This stands in {places}.</source>
            <translation>Cela figure dans {places}.</translation>
        </message>
        <message>
            <source>This system offers no safe place for secrets (found: {found}). Nothing was kept. Install or unlock a keyring, such as GNOME Keyring or KWallet, and try again.</source>
            <translation>Ce système n’offre pas de place sûre pour les secrets (trouvé : {found}). Rien n’a été conservé. Installez ou déverrouillez un trousseau, comme GNOME Keyring ou KWallet, et réessayez.</translation>
        </message>
        <message>
            <source>This track already says something else about AI and text and data mining ({carrier}: {found}), and you chose to keep what stands there. Nothing is written; choose to add or to replace if the track shall say yours.</source>
            <translation>Ce morceau dit déjà autre chose sur l’IA et la fouille de textes et de données ({carrier} : {found}), et vous avez choisi de garder ce qui y figure. Rien n’est écrit ; choisissez d’ajouter ou de remplacer si le morceau doit dire la vôtre.</translation>
        </message>
        <message>
            <source>This track is under a Creative Commons licence ({found}), which a reservation would contradict. Nothing is written unless you decide for this track what becomes of the licence: keep it, add to it, or replace it.</source>
            <translation>Ce morceau est sous une licence Creative Commons ({found}), qu’une réserve contredirait. Rien n’est écrit sauf si vous décidez pour ce morceau ce que devient la licence : la garder, y ajouter, ou la remplacer.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Track number</source>
            <translation>Numéro de piste</translation>
        </message>
        <message>
            <source>Training AI is named as an example of what the licence allows.</source>
            <translation>Entraîner une IA est nommé comme exemple de ce que la licence permet.</translation>
        </message>
        <message>
            <source>Training any kind of model with your work.</source>
            <translation>Entraîner un modèle quelconque avec votre œuvre.</translation>
        </message>
        <message>
            <source>Training by others</source>
            <translation>Entraînement par d’autres</translation>
        </message>
        <message>
            <source>Training by others is made subject to conditions; it is neither licensed nor ruled out.</source>
            <translation>L’entraînement par d’autres est soumis à des conditions ; il n’est ni concédé ni exclu.</translation>
        </message>
        <message>
            <source>Training models that make new music, voice, text or pictures.</source>
            <translation>Entraîner des modèles qui créent de la musique, des voix, des textes ou des images.</translation>
        </message>
        <message>
            <source>Trains generative AI</source>
            <translation>Entraîne une IA générative</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Inchangé</translation>
        </message>
        <message>
            <source>Unclear</source>
            <translation>Pas clair</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>États-Unis</translation>
        </message>
        <message>
            <source>Unprotected</source>
            <translation>Sans protection</translation>
        </message>
        <message>
            <source>Upload robots.txt, ai.txt, license.xml and the folder .well-known to the top folder of your site. Names that begin with a dot are hidden by many programs: make sure that .well-known goes along.</source>
            <translation>Téléversez robots.txt, ai.txt, license.xml et le dossier .well-known dans le dossier racine de votre site. Bien des programmes cachent les noms commençant par un point : veillez à ce que .well-known en soit.</translation>
        </message>
        <message>
            <source>Upload the TDM policy (tdm-policy.json) so that it answers at the address in it.</source>
            <translation>Téléversez la politique TDM (tdm-policy.json) pour qu’elle réponde à l’adresse qui y figure.</translation>
        </message>
        <message>
            <source>Upload the folder declaration and link to it from your imprint or footer, or copy its text into a page of yours.</source>
            <translation>Téléversez le dossier declaration et liez-le depuis vos mentions légales ou le pied de page, ou copiez son texte dans une page à vous.</translation>
        </message>
        <message>
            <source>Used unless you act</source>
            <translation>Utilisé sauf si vous agissez</translation>
        </message>
        <message>
            <source>Users get no right to use what is on the platform in AI systems.</source>
            <translation>Les utilisateurs n’ont aucun droit d’utiliser dans des systèmes d’IA ce qui est sur la plateforme.</translation>
        </message>
        <message>
            <source>Users may not</source>
            <translation>Interdit aux usagers</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Waiting for a second look</source>
            <translation>En attente d’un second regard</translation>
        </message>
        <message>
            <source>Web form</source>
            <translation>Formulaire web</translation>
        </message>
        <message>
            <source>What platforms' terms say about AI</source>
            <translation>Ce que les conditions des plateformes disent de l’IA</translation>
        </message>
        <message>
            <source>What stands at {url} does not look like the terms. Open the page; if they were rewritten throughout, save it and let Holdback read the file. Nothing was compared.</source>
            <translation>Ce qui se trouve à {url} ne ressemble pas aux conditions. Ouvrez la page ; si elles ont été entièrement réécrites, enregistrez-la et laissez Holdback lire le fichier. Rien n’a été comparé.</translation>
        </message>
        <message>
            <source>What the contract moved to them, only they can reserve or license.</source>
            <translation>Ce que le contrat leur a transféré, eux seuls peuvent le réserver ou le concéder.</translation>
        </message>
        <message>
            <source>What the text says about AI changed. Look at the finding and decide.</source>
            <translation>Ce que le texte dit de l’IA a changé. Regardez le résultat et décidez.</translation>
        </message>
        <message>
            <source>What this cannot do: it states a will where machines and people can read it. It does not stop anybody from copying the file, and whoever strips the tags strips the statement with them.</source>
            <translation>Ce que cela ne peut faire : cela énonce une volonté là où machines et personnes peuvent la lire. Cela n’empêche personne de copier le fichier, et qui ôte les étiquettes ôte aussi la déclaration.</translation>
        </message>
        <message>
            <source>What this means: silence reserves nothing. Protecting the file writes your choice into it, after you have seen every change.</source>
            <translation>Ce que cela signifie : se taire ne réserve rien. Protéger le fichier y écrit votre choix, après que vous avez vu chaque modification.</translation>
        </message>
        <message>
            <source>What was answered so far</source>
            <translation>Ce qui a été répondu jusqu’ici</translation>
        </message>
        <message>
            <source>What was written into a copy of {file} could not be read back as intended ({carrier}), so the file was not changed.</source>
            <translation>Ce qui a été écrit dans une copie de {file} n’a pas pu être relu comme prévu ({carrier}), le fichier n’a donc pas été modifié.</translation>
        </message>
        <message>
            <source>What you can do, as others report: {way}.</source>
            <translation>Ce que vous pouvez faire, selon d’autres : {way}.</translation>
        </message>
        <message>
            <source>What you can do: {way}.</source>
            <translation>Ce que vous pouvez faire : {way}.</translation>
        </message>
        <message>
            <source>What you found: row, address or output, with the date</source>
            <translation>Ce que vous avez trouvé : ligne, adresse ou résultat, avec la date</translation>
        </message>
        <message>
            <source>What you type into AI features is not shared for training.</source>
            <translation>Ce que vous tapez dans les fonctions d’IA n’est pas partagé pour l’entraînement.</translation>
        </message>
        <message>
            <source>What {url} sent cannot be read as text. Nothing was compared.</source>
            <translation>Ce que {url} a envoyé ne peut être lu comme texte. Rien n’a été comparé.</translation>
        </message>
        <message>
            <source>Where {name} is to be written to was last looked up over 90 days ago ({date}). See whether the address still holds before you send the letter.</source>
            <translation>Où écrire à {name} a été vérifié pour la dernière fois il y a plus de 90 jours ({date}). Voyez si l’adresse vaut encore avant d’envoyer la lettre.</translation>
        </message>
        <message>
            <source>Which document of {service} is it? Say --document with one of: {names}.</source>
            <translation>De quel document de {service} s’agit-il ? Dites --document avec l’un de : {names}.</translation>
        </message>
        <message>
            <source>With the upload you grant a licence that reaches beyond running the service.</source>
            <translation>En téléversant, vous accordez une licence qui va au-delà du fonctionnement du service.</translation>
        </message>
        <message>
            <source>Without it no letter can cite the law that is yours.</source>
            <translation>Sans lui, aucune lettre ne peut citer le droit qui est le vôtre.</translation>
        </message>
        <message>
            <source>Words bear on it but do not settle it.</source>
            <translation>Des mots y touchent mais ne le tranchent pas.</translation>
        </message>
        <message>
            <source>Works are tagged against AI use by default; others may use them only with your consent.</source>
            <translation>Les œuvres sont étiquetées par défaut contre l’usage par l’IA ; d’autres ne peuvent s’en servir qu’avec votre accord.</translation>
        </message>
        <message>
            <source>Write about the works that you found</source>
            <translation>Écrivez au sujet des œuvres que vous avez trouvées</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Écrit</translation>
        </message>
        <message>
            <source>Written and read back; the audio is the same, bit by bit.</source>
            <translation>Écrit et relu ; le son est le même, bit pour bit.</translation>
        </message>
        <message>
            <source>Written, but not noted down as sent.</source>
            <translation>Écrite, mais pas notée comme envoyée.</translation>
        </message>
        <message>
            <source>You added no key named “{name}”. Nothing was changed.</source>
            <translation>Vous n’avez ajouté aucune clé nommée « {name} ». Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>You are a member of {society}. This letter speaks only for recordings and performances; ask the society about the works with letter 8.</source>
            <translation>Vous êtes membre de {society}. Cette lettre ne parle que pour les enregistrements et les interprétations ; interrogez la société sur les œuvres avec la lettre 8.</translation>
        </message>
        <message>
            <source>You can object</source>
            <translation>Opposition possible</translation>
        </message>
        <message>
            <source>You have an entry “{id}” of your own already. It was not changed; say that it is to be replaced, or move it away.</source>
            <translation>Vous avez déjà une entrée « {id} » à vous. Elle n’a pas été modifiée ; dites qu’elle doit être remplacée, ou déplacez-la.</translation>
        </message>
        <message>
            <source>You run the label that holds the recordings.</source>
            <translation>Vous dirigez le label qui détient les enregistrements.</translation>
        </message>
        <message>
            <source>You say expressly that these uses are allowed.</source>
            <translation>Vous dites expressément que ces usages sont autorisés.</translation>
        </message>
        <message>
            <source>You sing or play on the recording.</source>
            <translation>Vous chantez ou jouez sur l’enregistrement.</translation>
        </message>
        <message>
            <source>You stopped before this letter was written.</source>
            <translation>Vous avez arrêté avant que cette lettre soit écrite.</translation>
        </message>
        <message>
            <source>You write for somebody else, with their authority.</source>
            <translation>Vous écrivez pour quelqu’un d’autre, avec son pouvoir.</translation>
        </message>
        <message>
            <source>You wrote the music or the words.</source>
            <translation>Vous avez écrit la musique ou les paroles.</translation>
        </message>
        <message>
            <source>Your full legal name as signature</source>
            <translation>Votre nom légal complet comme signature</translation>
        </message>
        <message>
            <source>Your member number</source>
            <translation>Votre numéro de membre</translation>
        </message>
        <message>
            <source>Your own words claim {claim}: “{excerpt}”. That can be wrong or risky; reword it or be sure of it. Nothing was changed.</source>
            <translation>Vos propres mots affirment {claim} : « {excerpt} ». Cela peut être faux ou risqué ; reformulez-le ou soyez-en sûr. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Your particular situation: why this processing affects you</source>
            <translation>Votre situation particulière : pourquoi ce traitement vous touche</translation>
        </message>
        <message>
            <source>Your profile names the label {label}. If your contract gave it exclusive rights, only the label can declare them: check the contract, or write letter 6 first.</source>
            <translation>Votre profil nomme le label {label}. Si votre contrat lui a donné des droits exclusifs, lui seul peut les déclarer : vérifiez le contrat, ou écrivez d’abord la lettre 6.</translation>
        </message>
        <message>
            <source>Your profile's policy allows AI uses, but this letter reserves rights against them. Change one of the two before you send it.</source>
            <translation>La politique de votre profil autorise des usages d’IA, mais cette lettre réserve des droits contre eux. Changez l’un des deux avant de l’envoyer.</translation>
        </message>
        <message>
            <source>Your robots.txt has rules of its own for {names}. They were left as they are; look at them yourself.</source>
            <translation>Votre robots.txt a ses propres règles pour {names}. Elles ont été laissées telles quelles ; regardez-les vous-même.</translation>
        </message>
        <message>
            <source>Your usage terms name a Creative Commons licence. It cannot be withdrawn for copies already taken; leave such tracks out of this letter.</source>
            <translation>Vos conditions d’utilisation nomment une licence Creative Commons. Elle ne peut être retirée pour des copies déjà prises ; laissez ces morceaux hors de cette lettre.</translation>
        </message>
        <message>
            <source>Your works were found in a data set or an output</source>
            <translation>Vos œuvres ont été trouvées dans un jeu de données ou un résultat</translation>
        </message>
        <message>
            <source>a page saved by you</source>
            <translation>une page enregistrée par vous</translation>
        </message>
        <message>
            <source>a period in law for answering outside data protection</source>
            <translation>un délai légal de réponse hors protection des données</translation>
        </message>
        <message>
            <source>a platform's legal or support contact</source>
            <translation>le contact juridique ou l’assistance d’une plateforme</translation>
        </message>
        <message>
            <source>a right from the NO FAKES bill or the ELVIS Act</source>
            <translation>un droit tiré du projet NO FAKES ou de l’ELVIS Act</translation>
        </message>
        <message>
            <source>a right to opt out in a country whose law has none</source>
            <translation>un droit d’opposition dans un pays dont le droit n’en connaît pas</translation>
        </message>
        <message>
            <source>a statement under penalty of perjury that was not confirmed</source>
            <translation>une déclaration sous peine de parjure qui n’a pas été confirmée</translation>
        </message>
        <message>
            <source>a takedown of hosted copies because of training</source>
            <translation>un retrait de copies hébergées à cause d’un entraînement</translation>
        </message>
        <message>
            <source>a threat, a penalty, a cost or the form of a formal warning</source>
            <translation>une menace, une sanction, un coût ou la forme d’une mise en demeure</translation>
        </message>
        <message>
            <source>added to the file .htaccess in the top folder (Apache)</source>
            <translation>ajouté au fichier .htaccess dans le dossier racine (Apache)</translation>
        </message>
        <message>
            <source>added to your site's block in the Caddyfile</source>
            <translation>ajouté au bloc de votre site dans le Caddyfile</translation>
        </message>
        <message>
            <source>all rights in tracks under a Creative Commons licence</source>
            <translation>tous droits sur des morceaux sous licence Creative Commons</translation>
        </message>
        <message>
            <source>an AI developer or the host of a data set</source>
            <translation>un développeur d’IA ou l’hébergeur d’un jeu de données</translation>
        </message>
        <message>
            <source>an AI developer's legal or copyright contact</source>
            <translation>le contact juridique ou droit d’auteur d’un développeur d’IA</translation>
        </message>
        <message>
            <source>an archived copy of the terms</source>
            <translation>une copie archivée des conditions</translation>
        </message>
        <message>
            <source>an archived copy without a date</source>
            <translation>une copie archivée sans date</translation>
        </message>
        <message>
            <source>an id has small letters, digits and _ only</source>
            <translation>un identifiant n’a que des minuscules, des chiffres et _</translation>
        </message>
        <message>
            <source>any page of your site</source>
            <translation>n’importe quelle page de votre site</translation>
        </message>
        <message>
            <source>authority or exclusive ownership that the roles do not show</source>
            <translation>un pouvoir ou une propriété exclusive que les rôles ne montrent pas</translation>
        </message>
        <message>
            <source>between &lt;head&gt; and &lt;/head&gt; of every page</source>
            <translation>entre &lt;head&gt; et &lt;/head&gt; de chaque page</translation>
        </message>
        <message>
            <source>cannot be read ({reason})</source>
            <translation>ne peut être lu ({reason})</translation>
        </message>
        <message>
            <source>datadiligence, an open reader of opt-outs, obeys TDM-Reservation and X-Robots-Tag (version 0.1.7, tried 2026-11). Content-Usage is an IETF draft, not a standard yet.</source>
            <translation>datadiligence, un lecteur libre de réserves, respecte TDM-Reservation et X-Robots-Tag (version 0.1.7, essayé en 2026-11). Content-Usage est un projet de l’IETF, pas encore une norme.</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>tous</translation>
        </message>
        <message>
            <source>has {length} characters; a quote has {shortest} to {longest}</source>
            <translation>a {length} caractères ; une citation en a {shortest} à {longest}</translation>
        </message>
        <message>
            <source>holds control characters</source>
            <translation>contient des caractères de contrôle</translation>
        </message>
        <message>
            <source>included in the server block of nginx</source>
            <translation>inclus dans le bloc serveur de nginx</translation>
        </message>
        <message>
            <source>is longer than {longest} characters</source>
            <translation>dépasse {longest} caractères</translation>
        </message>
        <message>
            <source>is not valid TOML ({reason})</source>
            <translation>n’est pas du TOML valide ({reason})</translation>
        </message>
        <message>
            <source>is older than the newest evidence date of the clauses</source>
            <translation>est plus ancien que la preuve la plus récente des clauses</translation>
        </message>
        <message>
            <source>it does not hold</source>
            <translation>elle ne tient pas</translation>
        </message>
        <message>
            <source>nginx</source>
            <translation>nginx</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>no date is known</source>
            <translation>aucune date n’est connue</translation>
        </message>
        <message>
            <source>not there; Holdback does not need it</source>
            <translation>n’y est pas ; Holdback n’en a pas besoin</translation>
        </message>
        <message>
            <source>past scraping by the addressee, without evidence</source>
            <translation>une collecte passée par le destinataire, sans preuve</translation>
        </message>
        <message>
            <source>quote</source>
            <translation>citation</translation>
        </message>
        <message>
            <source>quoted by others, the terms were not read</source>
            <translation>cité par d’autres, les conditions n’ont pas été lues</translation>
        </message>
        <message>
            <source>rights that a society holds, or that a society's reservation covers recordings</source>
            <translation>des droits que détient une société de gestion, ou que la réserve d’une société couvre des enregistrements</translation>
        </message>
        <message>
            <source>robots.txt only counts at the top of the address: on a page like name.github.io/project it is not read. A domain of your own solves that.</source>
            <translation>robots.txt ne compte qu’au sommet de l’adresse : sur une page comme name.github.io/project il n’est pas lu. Un domaine à vous résout cela.</translation>
        </message>
        <message>
            <source>seen on</source>
            <translation>vu le</translation>
        </message>
        <message>
            <source>should be [[{key}]] tables</source>
            <translation>devraient être des tables [[{key}]]</translation>
        </message>
        <message>
            <source>should be a list of texts</source>
            <translation>devrait être une liste de textes</translation>
        </message>
        <message>
            <source>should be a table</source>
            <translation>devrait être une table</translation>
        </message>
        <message>
            <source>should be text in quotes</source>
            <translation>devrait être un texte entre guillemets</translation>
        </message>
        <message>
            <source>should be true or false</source>
            <translation>devrait être true ou false</translation>
        </message>
        <message>
            <source>should not be empty</source>
            <translation>ne devrait pas être vide</translation>
        </message>
        <message>
            <source>so that it answers at {address}</source>
            <translation>pour qu’il réponde à {address}</translation>
        </message>
        <message>
            <source>sound, {place}</source>
            <translation>en ordre, {place}</translation>
        </message>
        <message>
            <source>stale</source>
            <translation>périmé</translation>
        </message>
        <message>
            <source>statutory damages or other sums</source>
            <translation>des dommages forfaitaires ou d’autres sommes</translation>
        </message>
        <message>
            <source>that a letter is court-proof or approved by a lawyer</source>
            <translation>qu’une lettre résiste en justice ou est approuvée par un avocat</translation>
        </message>
        <message>
            <source>that a provider must say which works it used</source>
            <translation>qu’un fournisseur doit dire quelles œuvres il a utilisées</translation>
        </message>
        <message>
            <source>that a reservation reaches back in time</source>
            <translation>qu’une réserve agit en arrière dans le temps</translation>
        </message>
        <message>
            <source>that a tag or file stops AI systems; it states a reservation</source>
            <translation>qu’une étiquette ou un fichier arrête les systèmes d’IA ; ils énoncent une réserve</translation>
        </message>
        <message>
            <source>that an objection is absolute</source>
            <translation>qu’une opposition est absolue</translation>
        </message>
        <message>
            <source>that data protection law protects music</source>
            <translation>que la protection des données protège la musique</translation>
        </message>
        <message>
            <source>that some format is officially recognised</source>
            <translation>qu’un format est officiellement reconnu</translation>
        </message>
        <message>
            <source>that the addressee trains on the works, without evidence</source>
            <translation>que le destinataire entraîne avec les œuvres, sans preuve</translation>
        </message>
        <message>
            <source>that this letter by itself forbids AI training by law</source>
            <translation>que cette lettre interdit à elle seule, par la loi, l’entraînement d’IA</translation>
        </message>
        <message>
            <source>that training is unlawful as such</source>
            <translation>que l’entraînement est illégal en soi</translation>
        </message>
        <message>
            <source>that works must be deleted from a trained model</source>
            <translation>que des œuvres doivent être effacées d’un modèle entraîné</translation>
        </message>
        <message>
            <source>the Wayback Machine</source>
            <translation>la Wayback Machine</translation>
        </message>
        <message>
            <source>the data protection officer or form of a platform or developer</source>
            <translation>le délégué à la protection des données ou le formulaire d’une plateforme ou d’un développeur</translation>
        </message>
        <message>
            <source>the file should be named {id}.toml</source>
            <translation>le fichier devrait s’appeler {id}.toml</translation>
        </message>
        <message>
            <source>the folder .well-known in the top folder of your site</source>
            <translation>le dossier .well-known dans le dossier racine de votre site</translation>
        </message>
        <message>
            <source>the page itself</source>
            <translation>la page elle-même</translation>
        </message>
        <message>
            <source>the service's designated agent or notice form</source>
            <translation>l’agent désigné ou le formulaire de notification du service</translation>
        </message>
        <message>
            <source>the top folder of what you publish (Netlify, Cloudflare Pages)</source>
            <translation>le dossier racine de ce que vous publiez (Netlify, Cloudflare Pages)</translation>
        </message>
        <message>
            <source>the top folder of your site</source>
            <translation>le dossier racine de votre site</translation>
        </message>
        <message>
            <source>the works in the schedule, with their codes and your rights in them</source>
            <translation>les œuvres de la liste, avec leurs codes et vos droits sur elles</translation>
        </message>
        <message>
            <source>this key is missing</source>
            <translation>cette clé manque</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>unknown key</source>
            <translation>clé inconnue</translation>
        </message>
        <message>
            <source>whoever got the first letter</source>
            <translation>celui qui a reçu la première lettre</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>your artist name: {value}</source>
            <translation>votre nom d’artiste : {value}</translation>
        </message>
        <message>
            <source>your collecting society</source>
            <translation>votre société de gestion</translation>
        </message>
        <message>
            <source>your distributor's support or legal contact</source>
            <translation>le contact juridique ou l’assistance de votre distributeur</translation>
        </message>
        <message>
            <source>your e-mail address: {value}</source>
            <translation>votre adresse e-mail : {value}</translation>
        </message>
        <message>
            <source>your label, publisher or library</source>
            <translation>votre label, éditeur ou bibliothèque musicale</translation>
        </message>
        <message>
            <source>your legal name: {value}</source>
            <translation>votre nom légal : {value}</translation>
        </message>
        <message>
            <source>your postal address: {value}</source>
            <translation>votre adresse postale : {value}</translation>
        </message>
        <message>
            <source>your telephone number: {value}</source>
            <translation>votre numéro de téléphone : {value}</translation>
        </message>
        <message>
            <source>{address} gave no text.</source>
            <translation>{address} n’a donné aucun texte.</translation>
        </message>
        <message>
            <source>{address} is no plain https address. Correct it in the profile; nothing was written.</source>
            <translation>{address} n’est pas une simple adresse https. Corrigez-la dans le profil ; rien n’a été écrit.</translation>
        </message>
        <message>
            <source>{country}: contract terms against such analysis have no effect there.</source>
            <translation>{country} : les clauses contractuelles contre une telle analyse n’y ont pas d’effet.</translation>
        </message>
        <message>
            <source>{country}: the law there allows computer analysis of works to a wide extent, whatever this letter says.</source>
            <translation>{country} : le droit y permet largement l’analyse informatique d’œuvres, quoi que dise cette lettre.</translation>
        </message>
        <message>
            <source>{country}: the law there knows no reservation by letter. This letter gives notice and asks questions; nobody there has to follow it.</source>
            <translation>{country} : le droit n’y connaît pas de réserve par lettre. Cette lettre informe et pose des questions ; personne là-bas n’est tenu de la suivre.</translation>
        </message>
        <message>
            <source>{count} of {total} tracks allow AI uses expressly. Is that what you want?</source>
            <translation>{count} morceaux sur {total} autorisent expressément des usages d’IA. Est-ce ce que vous voulez ?</translation>
        </message>
        <message>
            <source>{count} of {total} tracks are reserved only in part. Protect them first.</source>
            <translation>{count} morceaux sur {total} ne sont réservés qu’en partie. Protégez-les d’abord.</translation>
        </message>
        <message>
            <source>{count} of {total} tracks carry no reservation. Protect them first.</source>
            <translation>{count} morceaux sur {total} ne portent pas de réserve. Protégez-les d’abord.</translation>
        </message>
        <message>
            <source>{count} of {total} tracks hold statements that disagree. Look at them first.</source>
            <translation>{count} morceaux sur {total} contiennent des déclarations qui se contredisent. Regardez-les d’abord.</translation>
        </message>
        <message>
            <source>{count} of {total} works were left out of the schedule because you do not control the rights this letter speaks for.</source>
            <translation>{count} œuvres sur {total} ont été laissées hors de la liste, car vous n’en contrôlez pas les droits pour lesquels parle cette lettre.</translation>
        </message>
        <message>
            <source>{count} tracks fit this line. Name the path, so that only one does.</source>
            <translation>{count} morceaux correspondent à cette ligne. Nommez le chemin, pour qu’un seul convienne.</translation>
        </message>
        <message>
            <source>{day} is yet to come. Nothing was noted down.</source>
            <translation>{day} est encore à venir. Rien n’a été noté.</translation>
        </message>
        <message>
            <source>{due} is a weekend or a holiday: the period ends on the next working day.</source>
            <translation>{due} est un week-end ou un jour férié : le délai finit le jour ouvrable suivant.</translation>
        </message>
        <message>
            <source>{file} begins in the middle of a FLAC stream: the header that holds the tags is missing. Nothing was changed; save it as FLAC anew in an audio editor, and protect that file.</source>
            <translation>{file} commence au milieu d’un flux FLAC : l’en-tête qui contient les étiquettes manque. Rien n’a été modifié ; enregistrez-le à neuf en FLAC dans un éditeur audio et protégez ce fichier-là.</translation>
        </message>
        <message>
            <source>{file} cannot be read ({reason}), so it cannot be compared.</source>
            <translation>{file} ne peut être lu ({reason}), il ne peut donc être comparé.</translation>
        </message>
        <message>
            <source>{file} cannot be read ({reason}).</source>
            <translation>{file} ne peut être lu ({reason}).</translation>
        </message>
        <message>
            <source>{file} cannot be read ({reason}). Nothing was changed.</source>
            <translation>{file} ne peut être lu ({reason}). Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{file} cannot be read as a spreadsheet ({reason}). Save it anew as XLSX or CSV.</source>
            <translation>{file} ne peut être lu comme tableur ({reason}). Enregistrez-le à neuf en XLSX ou CSV.</translation>
        </message>
        <message>
            <source>{file} cannot be read as a table ({reason}). Save it anew as CSV in UTF-8.</source>
            <translation>{file} ne peut être lu comme tableau ({reason}). Enregistrez-le à neuf en CSV UTF-8.</translation>
        </message>
        <message>
            <source>{file} consists of absurdly many boxes.</source>
            <translation>{file} se compose d’un nombre absurde de boîtes.</translation>
        </message>
        <message>
            <source>{file} consists of absurdly many chunks.</source>
            <translation>{file} se compose d’un nombre absurde de blocs.</translation>
        </message>
        <message>
            <source>{file} could not be looked at after the last run ended early ({reason}). It is looked at again at the next start.</source>
            <translation>{file} n’a pas pu être examiné après la fin prématurée du dernier passage ({reason}). Il le sera au prochain démarrage.</translation>
        </message>
        <message>
            <source>{file} could not be looked at after the last run ended early, because its folder is not there. It is looked at again at the next start.</source>
            <translation>{file} n’a pas pu être examiné après la fin prématurée du dernier passage, car son dossier n’est pas là. Il le sera au prochain démarrage.</translation>
        </message>
        <message>
            <source>{file} does not begin with the stream's own description, so players differ in how they read it. It was not changed; re-encode it, or use a sidecar.</source>
            <translation>{file} ne commence pas par la description du flux, si bien que les lecteurs le lisent différemment. Il n’a pas été modifié ; réencodez-le, ou utilisez un fichier compagnon.</translation>
        </message>
        <message>
            <source>{file} does not end with its last frame: it was cut, and players would take a tag for sound. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>{file} ne finit pas par sa dernière trame : il a été coupé, et des lecteurs prendraient une étiquette pour du son. Il n’a pas été modifié ; un fichier compagnon peut porter la déclaration à la place.</translation>
        </message>
        <message>
            <source>{file} does not say how its sound is coded (no COMM chunk). It was not changed.</source>
            <translation>{file} ne dit pas comment son contenu est codé (pas de bloc COMM). Il n’a pas été modifié.</translation>
        </message>
        <message>
            <source>{file} does not say how its sound is coded (no fmt chunk). It was not changed.</source>
            <translation>{file} ne dit pas comment son contenu est codé (pas de bloc fmt). Il n’a pas été modifié.</translation>
        </message>
        <message>
            <source>{file} ends before its sound does, so nothing can be put behind it. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>{file} finit avant son contenu sonore, on ne peut donc rien mettre derrière. Il n’a pas été modifié ; un fichier compagnon peut porter la déclaration à la place.</translation>
        </message>
        <message>
            <source>{file} ends before its sound does.</source>
            <translation>{file} finit avant son contenu sonore.</translation>
        </message>
        <message>
            <source>{file} ends in the middle of its ID3 tag, so it holds no audio that a tag could be added to. It was not changed.</source>
            <translation>{file} finit au milieu de son étiquette ID3, il ne contient donc pas de son auquel ajouter une étiquette. Il n’a pas été modifié.</translation>
        </message>
        <message>
            <source>{file} ends in the middle of its index.</source>
            <translation>{file} finit au milieu de son index.</translation>
        </message>
        <message>
            <source>{file} ends in the middle of its tags.</source>
            <translation>{file} finit au milieu de ses étiquettes.</translation>
        </message>
        <message>
            <source>{file} ends in the middle of its {box} box.</source>
            <translation>{file} finit au milieu de sa boîte {box}.</translation>
        </message>
        <message>
            <source>{file} has come into being meanwhile. It was not touched.</source>
            <translation>{file} est apparu entre-temps. Il n’a pas été touché.</translation>
        </message>
        <message>
            <source>{file} has no column named path, ISRC or title, so its lines cannot be matched with tracks. Name one of them so in the first line.</source>
            <translation>{file} n’a pas de colonne nommée path, ISRC ou title, ses lignes ne peuvent donc être rapportées à des morceaux. Nommez-en une ainsi dans la première ligne.</translation>
        </message>
        <message>
            <source>{file} has no comment header where one must be.</source>
            <translation>{file} n’a pas d’en-tête de commentaires là où il en faut un.</translation>
        </message>
        <message>
            <source>{file} has no room left: a WAV file ends at 4 gigabytes. It was not changed; save it as RF64, or use a sidecar.</source>
            <translation>{file} n’a plus de place : un fichier WAV finit à 4 gigaoctets. Il n’a pas été modifié ; enregistrez-le en RF64, ou utilisez un fichier compagnon.</translation>
        </message>
        <message>
            <source>{file} has no room left: an AIFF file ends at 4 gigabytes. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>{file} n’a plus de place : un fichier AIFF finit à 4 gigaoctets. Il n’a pas été modifié ; un fichier compagnon peut porter la déclaration à la place.</translation>
        </message>
        <message>
            <source>{file} has no sound chunk that can be found. It was not changed; if it plays, save it anew in an audio editor first.</source>
            <translation>{file} n’a pas de bloc de son que l’on puisse trouver. Il n’a pas été modifié ; s’il se lit, enregistrez-le d’abord à neuf dans un éditeur audio.</translation>
        </message>
        <message>
            <source>{file} has {count} indexes (moov boxes); which one holds is anybody's guess.</source>
            <translation>{file} a {count} index (boîtes moov) ; lequel vaut, nul ne peut le dire.</translation>
        </message>
        <message>
            <source>{file} has {count} names (hard links). A safe write would give only this one the new content, so it was left alone. Allow splitting hard links if that is right.</source>
            <translation>{file} a {count} noms (liens physiques). Une écriture sûre ne donnerait le nouveau contenu qu’à celui-ci, il a donc été laissé tel quel. Permettez de séparer les liens si c’est ce qu’il faut.</translation>
        </message>
        <message>
            <source>{file} holds a certificate, but none that vouches for signers. Ask for the root certificate of whoever signed. Nothing was changed.</source>
            <translation>{file} contient un certificat, mais aucun qui garantisse des signataires. Demandez le certificat racine de celui qui a signé. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{file} holds a tag of {size} megabytes, far more than a real one. It was not read.</source>
            <translation>{file} contient une étiquette de {size} mégaoctets, bien plus qu’une vraie. Elle n’a pas été lue.</translation>
        </message>
        <message>
            <source>{file} holds no certificate. Nothing was changed.</source>
            <translation>{file} ne contient pas de certificat. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{file} holds only your own certificate. C2PA also needs the certificate of the authority that issued it (its chain). Add it to the file. Nothing was changed.</source>
            <translation>{file} ne contient que votre propre certificat. C2PA a aussi besoin du certificat de l’autorité qui l’a émis (sa chaîne). Ajoutez-le au fichier. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{file} holds several recordings one behind another (chained Ogg), and not all of them can be tagged. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>{file} contient plusieurs enregistrements à la suite (Ogg chaîné), et tous ne peuvent pas être étiquetés. Il n’a pas été modifié ; un fichier compagnon peut porter la déclaration à la place.</translation>
        </message>
        <message>
            <source>{file} holds tags but no audio. It was not changed.</source>
            <translation>{file} contient des étiquettes mais pas de son. Il n’a pas été modifié.</translation>
        </message>
        <message>
            <source>{file} holds {carrier}, which would have been lost in writing, so it was not changed. A sidecar file (.xmp) beside it is safe.</source>
            <translation>{file} contient {carrier}, qui aurait été perdu à l’écriture, il n’a donc pas été modifié. Un fichier compagnon (.xmp) à côté est sûr.</translation>
        </message>
        <message>
            <source>{file} is Dolby Digital sound (AC-3), a format that Holdback does not handle. Nothing was changed; keep the recording in another format too, such as WAV or FLAC, and protect that.</source>
            <translation>{file} est du son Dolby Digital (AC-3), un format que Holdback ne traite pas. Rien n’a été modifié ; conservez aussi l’enregistrement dans un autre format, comme WAV ou FLAC, et protégez ce fichier-là.</translation>
        </message>
        <message>
            <source>{file} is a Wave64 file, which has no place for rights that any program reads. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>{file} est un fichier Wave64, qui n’a pas de place pour des droits qu’un programme lise. Il n’a pas été modifié ; un fichier compagnon peut porter la déclaration à la place.</translation>
        </message>
        <message>
            <source>{file} is a link that leads nowhere ({reason}).</source>
            <translation>{file} est un lien qui ne mène nulle part ({reason}).</translation>
        </message>
        <message>
            <source>{file} is a link to something that is not there.</source>
            <translation>{file} est un lien vers quelque chose qui n’est pas là.</translation>
        </message>
        <message>
            <source>{file} is a link to {target}, outside the chosen folders. It was left alone; name that file itself if it shall be written.</source>
            <translation>{file} est un lien vers {target}, hors des dossiers choisis. Il a été laissé tel quel ; nommez ce fichier-là s’il doit être écrit.</translation>
        </message>
        <message>
            <source>{file} is damaged: its sound is not where it must be.</source>
            <translation>{file} est endommagé : son contenu sonore n’est pas où il doit être.</translation>
        </message>
        <message>
            <source>{file} is empty: it has no bytes at all.</source>
            <translation>{file} est vide : il n’a pas un octet.</translation>
        </message>
        <message>
            <source>{file} is far larger than a table of tracks. It was not read.</source>
            <translation>{file} est bien plus grand qu’un tableau de morceaux. Il n’a pas été lu.</translation>
        </message>
        <message>
            <source>{file} is growing: another program is still writing it. It was not changed. Try again when the recording or export has ended.</source>
            <translation>{file} grandit : un autre programme est en train de l’écrire. Il n’a pas été modifié. Réessayez quand l’enregistrement ou l’exportation est fini.</translation>
        </message>
        <message>
            <source>{file} is no text, so it is no CSV table.</source>
            <translation>{file} n’est pas un texte, donc pas un tableau CSV.</translation>
        </message>
        <message>
            <source>{file} is not a file.</source>
            <translation>{file} n’est pas un fichier.</translation>
        </message>
        <message>
            <source>{file} is not a plain file.</source>
            <translation>{file} n’est pas un fichier ordinaire.</translation>
        </message>
        <message>
            <source>{file} is not a plain file; it was not opened.</source>
            <translation>{file} n’est pas un fichier ordinaire ; il n’a pas été ouvert.</translation>
        </message>
        <message>
            <source>{file} is not an audio file that Holdback knows. Nothing was changed.</source>
            <translation>{file} n’est pas un fichier audio que Holdback connaisse. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{file} is not the file that Holdback left there: its content was changed by another program. It was left alone. If the earlier file is needed, look into your backup.</source>
            <translation>{file} n’est pas le fichier que Holdback y a laissé : son contenu a été modifié par un autre programme. Il a été laissé tel quel. Si le fichier antérieur est utile, voyez votre sauvegarde.</translation>
        </message>
        <message>
            <source>{file} is not there any more, or its folder was moved. Nothing was written.</source>
            <translation>{file} n’est plus là, ou son dossier a été déplacé. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>{file} is not valid TOML: {reason}. Nothing was changed.</source>
            <translation>{file} n’est pas du TOML valide : {reason}. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{file} is not where it was, so it cannot be put back. If it was moved, name it where it is now.</source>
            <translation>{file} n’est pas où il était, il ne peut donc être remis en état. S’il a été déplacé, nommez-le là où il est maintenant.</translation>
        </message>
        <message>
            <source>{file} is write-protected. It was left as it is; take the protection away if it shall be written.</source>
            <translation>{file} est protégé en écriture. Il a été laissé comme il est ; ôtez la protection s’il doit être écrit.</translation>
        </message>
        <message>
            <source>{file} is write-protected. Nothing was changed.</source>
            <translation>{file} est protégé en écriture. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{file} lacks its index or its sound (no moov or mdat box): it is a fragment of a stream, or was cut. It was not changed.</source>
            <translation>{file} manque de son index ou de son contenu sonore (pas de boîte moov ou mdat) : c’est un fragment de flux, ou il a été coupé. Il n’a pas été modifié.</translation>
        </message>
        <message>
            <source>{file} leads to another file than when it was looked at. Nothing was written.</source>
            <translation>{file} mène à un autre fichier que lorsqu’il a été examiné. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>{file} met a fault inside Holdback ({kind}). The file was not changed. The log holds the details; please report it.</source>
            <translation>{file} a rencontré un défaut de Holdback ({kind}). Le fichier n’a pas été modifié. Le journal technique contient les détails ; merci de le signaler.</translation>
        </message>
        <message>
            <source>{file} met a fault inside Holdback while it was looked at ({kind}). It was not changed. The log holds the details; please report it.</source>
            <translation>{file} a rencontré un défaut de Holdback pendant son examen ({kind}). Il n’a pas été modifié. Le journal technique contient les détails ; merci de le signaler.</translation>
        </message>
        <message>
            <source>{file} points at its pictures by places in the file that cannot be moved safely. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>{file} désigne ses images par des places du fichier qui ne peuvent être déplacées sans risque. Il n’a pas été modifié ; un fichier compagnon peut porter la déclaration à la place.</translation>
        </message>
        <message>
            <source>{file} points at its sound from places that cannot be moved safely. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>{file} désigne son contenu sonore depuis des places qui ne peuvent être déplacées sans risque. Il n’a pas été modifié ; un fichier compagnon peut porter la déclaration à la place.</translation>
        </message>
        <message>
            <source>{file} says everything already; it was changed since it was looked at. It was not touched.</source>
            <translation>{file} dit déjà tout ; il a été modifié depuis son examen. Il n’a pas été touché.</translation>
        </message>
        <message>
            <source>{file} says that its tag begins where none is. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>{file} dit que son étiquette commence là où il n’y en a pas. Il n’a pas été modifié ; un fichier compagnon peut porter la déclaration à la place.</translation>
        </message>
        <message>
            <source>{file} unpacks to far more than a table of tracks needs. It was not read.</source>
            <translation>{file} se décompresse en bien plus qu’il n’en faut pour un tableau de morceaux. Il n’a pas été lu.</translation>
        </message>
        <message>
            <source>{file} was at work when the last run ended early, and is now neither what it was nor what was to be written: another program changed or moved it since. Holdback left it alone.</source>
            <translation>{file} était en cours quand le dernier passage s’est arrêté trop tôt, et n’est maintenant ni ce qu’il était ni ce qui devait être écrit : un autre programme l’a modifié ou déplacé depuis. Holdback l’a laissé tel quel.</translation>
        </message>
        <message>
            <source>{file} was changed as intended and is whole, but the disk did not confirm that this lasts ({reason}). Check the disk; the next start of Holdback looks at the file again.</source>
            <translation>{file} a été modifié comme voulu et est entier, mais le disque n’a pas confirmé que cela dure ({reason}). Vérifiez le disque ; le prochain démarrage de Holdback regardera de nouveau ce fichier.</translation>
        </message>
        <message>
            <source>{file} was changed by another program after it was looked at. It was not changed by Holdback. Look at it again and try once more.</source>
            <translation>{file} a été modifié par un autre programme après son examen. Holdback ne l’a pas modifié. Examinez-le de nouveau et réessayez.</translation>
        </message>
        <message>
            <source>{file} was cut off or never finished: it does not end where it says. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>{file} a été coupé ou jamais terminé : il ne finit pas où il le dit. Il n’a pas été modifié ; un fichier compagnon peut porter la déclaration à la place.</translation>
        </message>
        <message>
            <source>{file} was moved or deleted meanwhile. Nothing was written.</source>
            <translation>{file} a été déplacé ou supprimé entre-temps. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>{file} was tagged by another program after Holdback wrote it; the audio is the same. It was left alone, because putting it back would lose those tags. Protect it again with another policy, or take the fields out in the program that wrote last.</source>
            <translation>{file} a été étiqueté par un autre programme après l’écriture par Holdback ; le son est le même. Il a été laissé tel quel, car le remettre en état ferait perdre ces étiquettes. Protégez-le de nouveau avec une autre politique, ou ôtez les champs dans le programme qui a écrit en dernier.</translation>
        </message>
        <message>
            <source>{file}, line {line}: {key} is not a key Holdback knows{hint}. Nothing was changed.</source>
            <translation>{file}, ligne {line} : {key} n’est pas une clé que Holdback connaisse{hint}. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{file}, line {line}: {key} must be {wanted}. Nothing was changed.</source>
            <translation>{file}, ligne {line} : {key} doit être {wanted}. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{name} takes such requests through a form: {form}. Holdback gives you the text in pieces to paste there.</source>
            <translation>{name} reçoit de telles demandes par un formulaire : {form}. Holdback vous donne le texte en parties à y coller.</translation>
        </message>
        <message>
            <source>{number} entries</source>
            <translation>{number} entrées</translation>
        </message>
        <message>
            <source>{number} more places say something too; the details list them.</source>
            <translation>{number} autres endroits en disent aussi quelque chose ; les détails les listent.</translation>
        </message>
        <message>
            <source>{path} cannot be attached ({reason}). No mail was written.</source>
            <translation>{path} ne peut être joint ({reason}). Aucun e-mail n’a été écrit.</translation>
        </message>
        <message>
            <source>{path} cannot be reached ({reason}).</source>
            <translation>{path} ne peut être atteint ({reason}).</translation>
        </message>
        <message>
            <source>{path} cannot be reached ({reason}): it may be a link to something that is gone.</source>
            <translation>{path} ne peut être atteint ({reason}) : c’est peut-être un lien vers quelque chose de disparu.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({reason}).</source>
            <translation>{path} ne peut être lu ({reason}).</translation>
        </message>
        <message>
            <source>{path} cannot be read ({reason}). Nothing was noted down.</source>
            <translation>{path} ne peut être lu ({reason}). Rien n’a été noté.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({reason}). Nothing was written.</source>
            <translation>{path} ne peut être lu ({reason}). Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}).</source>
            <translation>{path} ne peut être écrit ({reason}).</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}). Choose another folder or name.</source>
            <translation>{path} ne peut être écrit ({reason}). Choisissez un autre dossier ou nom.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}). Choose another place; nothing was changed.</source>
            <translation>{path} ne peut être écrit ({reason}). Choisissez un autre endroit ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}). Choose another place; the ledger is as it was.</source>
            <translation>{path} ne peut être écrit ({reason}). Choisissez un autre endroit ; le registre est comme il était.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}). Choose another place; what was there stays.</source>
            <translation>{path} ne peut être écrit ({reason}). Choisissez un autre endroit ; ce qui était là reste.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}). Nothing was changed.</source>
            <translation>{path} ne peut être écrit ({reason}). Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{path} exists already and was left as it is. Choose another name.</source>
            <translation>{path} existe déjà et a été laissé tel quel. Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>{path} is a link to a folder that is scanned already; it was not followed.</source>
            <translation>{path} est un lien vers un dossier déjà lu ; il n’a pas été suivi.</translation>
        </message>
        <message>
            <source>{path} is a list already. `holdback verify` checks it; --timestamp URL asks for a timestamp of it. Nothing was written.</source>
            <translation>{path} est déjà une liste. `holdback verify` la vérifie ; --timestamp URL en demande un horodatage. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>{path} is damaged ({reason}). It was left untouched. Put back a copy, or move the file elsewhere to begin a new one: the music files are not affected.</source>
            <translation>{path} est endommagé ({reason}). Il a été laissé intact. Remettez une copie, ou déplacez le fichier ailleurs pour en commencer un nouveau : les fichiers de musique ne sont pas touchés.</translation>
        </message>
        <message>
            <source>{path} is far too large to be a list of recordings.</source>
            <translation>{path} est bien trop grand pour être une liste d’enregistrements.</translation>
        </message>
        <message>
            <source>{path} is far too large to hold certificates.</source>
            <translation>{path} est bien trop grand pour contenir des certificats.</translation>
        </message>
        <message>
            <source>{path} is in use by another program and stayed locked. Close the other Holdback and try again; nothing was changed.</source>
            <translation>{path} est utilisé par un autre programme et est resté verrouillé. Fermez l’autre Holdback et réessayez ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{path} is missing, so the list cannot be checked.</source>
            <translation>{path} manque, la liste ne peut donc être vérifiée.</translation>
        </message>
        <message>
            <source>{path} is no dossier update. Nothing was changed.</source>
            <translation>{path} n’est pas une mise à jour du dossier. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{path} is no list of recordings.</source>
            <translation>{path} n’est pas une liste d’enregistrements.</translation>
        </message>
        <message>
            <source>{path} is too large for a page of terms. Nothing was compared.</source>
            <translation>{path} est trop grand pour une page de conditions. Rien n’a été comparé.</translation>
        </message>
        <message>
            <source>{path} was written by a newer Holdback. It was left untouched; install the newer version again to use it.</source>
            <translation>{path} a été écrit par un Holdback plus récent. Il a été laissé intact ; réinstallez la version plus récente pour l’utiliser.</translation>
        </message>
        <message>
            <source>{question} {name}: {stance}. {meaning}</source>
            <translation>{question} {name} : {stance}. {meaning}</translation>
        </message>
        <message>
            <source>{society} administers the author's rights in works of its members; a member must not declare them alone. Ask the society with letter 8.</source>
            <translation>{society} gère les droits d’auteur sur les œuvres de ses membres ; un membre ne doit pas les déclarer seul. Interrogez la société avec la lettre 8.</translation>
        </message>
        <message>
            <source>{standard} in {place}: {words}</source>
            <translation>{standard} dans {place} : {words}</translation>
        </message>
        <message>
            <source>{url} answers in a form that is not accepted ({coding}).</source>
            <translation>{url} répond sous une forme qui n’est pas acceptée ({coding}).</translation>
        </message>
        <message>
            <source>{url} builds its text with scripts, which Holdback does not run. Look in the archive, or save the page from your browser; nothing was compared.</source>
            <translation>{url} construit son texte avec des scripts, que Holdback n’exécute pas. Voyez dans l’archive, ou enregistrez la page depuis votre navigateur ; rien n’a été comparé.</translation>
        </message>
        <message>
            <source>{url} came in another language than the last text. Nothing was compared.</source>
            <translation>{url} est arrivé dans une autre langue que le dernier texte. Rien n’a été comparé.</translation>
        </message>
        <message>
            <source>{url} came without any text. Nothing was compared.</source>
            <translation>{url} est arrivé sans aucun texte. Rien n’a été comparé.</translation>
        </message>
        <message>
            <source>{url} could not be reached. Try again later; nothing was compared.</source>
            <translation>{url} n’a pas pu être atteint. Réessayez plus tard ; rien n’a été comparé.</translation>
        </message>
        <message>
            <source>{url} could not be read ({status}).</source>
            <translation>{url} n’a pas pu être lu ({status}).</translation>
        </message>
        <message>
            <source>{url} could not prove that it is what it says ({reason}). Nothing was read. If this happens everywhere, check the computer's clock, or sign in to the network that you are in.</source>
            <translation>{url} n’a pas pu prouver qu’il est ce qu’il dit ({reason}). Rien n’a été lu. Si cela arrive partout, vérifiez l’horloge de l’ordinateur, ou connectez-vous au réseau où vous êtes.</translation>
        </message>
        <message>
            <source>{url} did not answer in time. Try again later; nothing was compared.</source>
            <translation>{url} n’a pas répondu à temps. Réessayez plus tard ; rien n’a été comparé.</translation>
        </message>
        <message>
            <source>{url} has only {new} characters; the last text had {old}. The page did not load as usual; nothing was compared.</source>
            <translation>{url} n’a que {new} caractères ; le dernier texte en avait {old}. La page ne s’est pas chargée comme d’habitude ; rien n’a été comparé.</translation>
        </message>
        <message>
            <source>{url} holds a document without text, such as scanned pages. It cannot be read.</source>
            <translation>{url} contient un document sans texte, comme des pages numérisées. Il ne peut être lu.</translation>
        </message>
        <message>
            <source>{url} is larger than {megabytes} MB, more than any page of terms. It was not read.</source>
            <translation>{url} dépasse {megabytes} Mo, plus que toute page de conditions. Il n’a pas été lu.</translation>
        </message>
        <message>
            <source>{url} is no address that can be asked.</source>
            <translation>{url} n’est pas une adresse que l’on puisse interroger.</translation>
        </message>
        <message>
            <source>{url} is no text ({kind}). Nothing was compared.</source>
            <translation>{url} n’est pas un texte ({kind}). Rien n’a été comparé.</translation>
        </message>
        <message>
            <source>{url} is not shown in this region. Nothing was compared.</source>
            <translation>{url} n’est pas montré dans cette région. Rien n’a été comparé.</translation>
        </message>
        <message>
            <source>{url} is refused: Holdback only opens https addresses of public hosts. Nothing was sent.</source>
            <translation>{url} est refusé : Holdback n’ouvre que des adresses https d’hôtes publics. Rien n’a été envoyé.</translation>
        </message>
        <message>
            <source>{url} is refused: its name leads to an address inside this network, not on the internet ({reason}). Nothing was sent.</source>
            <translation>{url} est refusé : son nom mène à une adresse dans ce réseau, pas sur internet ({reason}). Rien n’a été envoyé.</translation>
        </message>
        <message>
            <source>{url} is under maintenance. Try again later; nothing was compared.</source>
            <translation>{url} est en maintenance. Réessayez plus tard ; rien n’a été comparé.</translation>
        </message>
        <message>
            <source>{url} leads round in a circle. Nothing was compared.</source>
            <translation>{url} tourne en rond. Rien n’a été comparé.</translation>
        </message>
        <message>
            <source>{url} leads to another place: {target}. Holdback did not follow. If that is where the page now stands, add the address to your own entry.</source>
            <translation>{url} mène ailleurs : {target}. Holdback n’a pas suivi. Si la page s’y trouve maintenant, ajoutez l’adresse à votre propre entrée.</translation>
        </message>
        <message>
            <source>{url} led to {final} on the same host.</source>
            <translation>{url} menait à {final} sur le même hôte.</translation>
        </message>
        <message>
            <source>{url} now leads to the home page. Look for the new address of the terms; nothing was compared.</source>
            <translation>{url} mène maintenant à la page d’accueil. Cherchez la nouvelle adresse des conditions ; rien n’a été comparé.</translation>
        </message>
        <message>
            <source>{url} sends damaged data. It was not read.</source>
            <translation>{url} envoie des données endommagées. Rien n’a été lu.</translation>
        </message>
        <message>
            <source>{url} shows a cookie dialog instead of the terms. Look in the archive, or save the page from your browser; nothing was compared.</source>
            <translation>{url} montre un dialogue de cookies au lieu des conditions. Voyez dans l’archive, ou enregistrez la page depuis votre navigateur ; rien n’a été comparé.</translation>
        </message>
        <message>
            <source>{url} wants a login before it shows the page. Nothing was compared.</source>
            <translation>{url} demande une connexion avant de montrer la page. Rien n’a été comparé.</translation>
        </message>
        <message>
            <source>{url} wants to be sure that a person is looking. Open it in your browser, save the page, and let Holdback read the file; nothing was compared.</source>
            <translation>{url} veut être sûr qu’une personne regarde. Ouvrez-le dans votre navigateur, enregistrez la page, et laissez Holdback lire le fichier ; rien n’a été comparé.</translation>
        </message>
        <message>
            <source>{value} is no choice for {name}. Choose one of: {choices}. Nothing was changed.</source>
            <translation>{value} n’est pas un choix pour {name}. Choisissez parmi : {choices}. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{version}, FTS5 no</source>
            <translation>{version}, FTS5 non</translation>
        </message>
        <message>
            <source>{version}, FTS5 yes</source>
            <translation>{version}, FTS5 oui</translation>
        </message>
        <message>
            <source>{words} is no field and value. Write it as isrc=DEA122600017. Fields: {fields}.</source>
            <translation>{words} n’est pas un champ et sa valeur. Écrivez-le comme isrc=DEA122600017. Champs : {fields}.</translation>
        </message>
        <message>
            <source>“{stance}” is called verified, but no clause in force carries it: add a quote, or a note that says why there is none</source>
            <translation>« {stance} » est dit vérifié, mais aucune clause en vigueur ne le porte : ajoutez une citation, ou une note qui dise pourquoi il n’y en a pas</translation>
        </message>
        <message>
            <source>“{value}” cannot be a folder name</source>
            <translation>« {value} » ne peut être un nom de dossier</translation>
        </message>
        <message>
            <source>“{value}” is no date: write 2026, 2026-08 or 2026-08-17</source>
            <translation>« {value} » n’est pas une date : écrivez 2026, 2026-08 ou 2026-08-17</translation>
        </message>
        <message>
            <source>“{value}” is no https address</source>
            <translation>« {value} » n’est pas une adresse https</translation>
        </message>
        <message>
            <source>“{value}” is no mail address</source>
            <translation>« {value} » n’est pas une adresse e-mail</translation>
        </message>
        <message>
            <source>“{value}” is none of {choices}</source>
            <translation>« {value} » n’est aucun de {choices}</translation>
        </message>
        <message>
            <source>℗ line</source>
            <translation>Ligne ℗</translation>
        </message>
    </context>
    <context>
        <name>speaker</name>
        <message>
            <source>(nothing)</source>
            <translation>(rien)</translation>
        </message>
        <message>
            <source>(removed)</source>
            <translation>(supprimé)</translation>
        </message>
    </context>
</TS>
