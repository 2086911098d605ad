<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>BrowseView</name>
        <message>
            <source>Tracks</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CataloguePage</name>
        <message numerus="yes">
            <source>%n file(s) are as they were.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) had been written and are recorded now.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) could not be read; the rest is in the catalogue.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n temporary file(s) of ours were removed.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) are again what they were, to the last byte.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) left the catalogue. The files are where and as they were.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>&amp;Copy rows as text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Protect…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Read everything again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Try the samples…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add &amp;folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a folder to the catalogue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add f&amp;iles…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add files to the catalogue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Catalogue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare with the &amp;ledger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compared with the ledger. {result}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comparing with the ledger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copying the samples</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop a folder of music anywhere in this window. Holdback reads the files and shows which of them reserve your rights. Nothing is changed until you say so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find title, artist, ISRC, folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find tracks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holdback ended in the middle of its work last time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No track matches. Clear the search field or choose another filter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the &amp;containing folder</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Protect %n track(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Protect %n track(s)…</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Protect all %n track(s)…</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Reading files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See what your tracks say about AI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select &amp;all tracks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select a track to see everything its file says.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out of the catalo&amp;gue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The files themselves stay where and as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no audio file of a kind that Holdback knows. Nothing was changed; try another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>demo example</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open music import scan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rescan refresh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tag write reserve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>verify check proof</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CheckPane</name>
        <message>
            <source>Asked for by {date}. That is a courtesy date; no law sets it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check before you send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due by law on {date}, if they receive it today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gaps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Have a lawyer check it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out of the list of works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legal bases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No address is known; Holdback does not guess one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No gaps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has verified this. Ask a lawyer before you rely on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The source named was read when this text was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no draft yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These are marked in the letter. Fill them in before you send it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unverified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the recipient will learn about you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you should know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where to send it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written from general legal knowledge; the text was not read again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>found at {page}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>Album</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Artist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copyright notice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Format</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ISRC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reservation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search commands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DetailsPane</name>
        <message numerus="yes">
            <source>%n track(s) selected</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>(not verified)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About the chosen service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a service to read what its terms say.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Different by region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Digest of the audio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Format</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ISRC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No longer in force. {about}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Oddity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only for your own website; it does not reach what others host.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opens the Letters page with {service} as the recipient</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other and earlier wording</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remarks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Says nothing about AI.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Secondary sources say: {stance}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seen on {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seen on {date}: over 90 days ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select a track to see everything its file says.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statements and where they stand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statements, tags and file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Terms change. Read them again before you rely on this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file says nothing about AI or text and data mining.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The licence you grant by uploading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you can do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>allows changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>archived original</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>archived original, undated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>found at {page}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in force since {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>may be passed on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>may be transferred</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>quoted by others, original not read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seen on {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your own entry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{company} (not verified)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{dimension}: {restricting} says no, {allowing} says yes. The stricter one counts.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DropOverlay</name>
        <message numerus="yes">
            <source>Add %n item(s) to your catalogue. Files are read, not changed.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>All {count}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LetterForm</name>
        <message>
            <source>Automatic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Automatic: {choice}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Extras</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For {addressee}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of the letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Law</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a profile…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No letter fits this recipient and this profile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Optional</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Optional; an empty line starts a paragraph</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Postal address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profile of the sender</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recipient</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Someone else…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What only you know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which law the letter cites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You have no profile yet. It says who you are and how you can be reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your own words, added to the letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no address is known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seen on {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>two letters, such as DE or US</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LettersPage</name>
        <message>
            <source>Check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check ({count})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a recipient and a letter on the left; it appears here at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail draft with attachments (*.eml)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holdback writes the letter; you send it. A letter gives notice and asks: it cannot make a model forget, and tags and settings come first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a profile first: a letter needs a sender.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No letter yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No mail program could be opened. Copy the text instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open in mail program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF, to print and to send (*.pdf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plain text (*.txt)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the list of works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save letter…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The letter is in {file}. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text of the letter is in the clipboard. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This letter is too long to hand to a mail program directly. Save it as an e-mail draft, or copy the text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Word or LibreOffice document (*.docx)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the letter</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>&amp;About Holdback</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Catalogue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Commands…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Find</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closing as soon as the file at work is finished…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to {page}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show &amp;tasks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Works offline. Nothing leaves this computer unless you ask.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MatrixModel</name>
        <message>
            <source>No date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has recorded when the text was seen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seen more than 90 days ago: read the terms again before you rely on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seen on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seen within the last 90 days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The newest day on which Holdback's reviewers saw the text</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Something went wrong inside Holdback ({name}). What was at work has stopped; files that were not finished are unchanged. The log in the data folder says more.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MessageStrip</name>
        <message>
            <source>Close this message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Information</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warning</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Catalogue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Platforms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PagesView</name>
        <message>
            <source>Preview of the letter</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlanModel</name>
        <message numerus="yes">
            <source>%n conflict(s), see below</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs a look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody else's words stand there already; see below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The run ended before this file; it is as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The values below go into the file. The audio stays the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file will not be written, for the reason given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Will be written</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlatformsPage</name>
        <message numerus="yes">
            <source>%n entry(s) of your own could not be read and were left out. The first: {problem}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Age of the evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All kinds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any stance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No service fits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No service fits all the filters at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not verified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Platforms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seen more than 90 days ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seen within 90 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Services and what their terms say</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all services</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stance on any use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the terms say about AI, with the words and the day they were seen. A rule on paper does not stop copying, and silent is not safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{shown} of {total}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProfileForm</name>
        <message>
            <source>&amp;E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Policy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A web address begins with https://</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address of your TDM policy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Artist &amp;name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose at least one role.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copyright line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Distributor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the artist's name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I am one person, not a company or a band</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>IPI number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ISNI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In your files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legal name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licence terms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Postal address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publisher</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rights &amp;owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rights page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Roles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Societies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Terms of use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The IPI number's check digits are not right; look for a slip.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ISNI's check character is not right; look for a slip.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The country is two letters, such as DE or US.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The e-mail address is not whole.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The notice as it will stand in your files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The notice in your files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Website</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you reserve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your artist name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an agent's or PO box address keeps your home private</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as on your releases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>if not the artist name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>two letters, such as DE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>where and how a licence can be had</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>where the law differs: CA, QC</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProfilesTab</name>
        <message>
            <source>A profile says who you are; it is a file you can edit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the catalogue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profiles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profile is saved and in use.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProtectForm</name>
        <message>
            <source>&amp;Sidecar files (.xmp)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Who reserves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add mine everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add mine, ask about licences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beside every file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If others' &amp;words stand there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If others' words stand there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stands in the notice. More can follow in Settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the files' modification time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep theirs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only where a file needs one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace with mine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sidecar files (.xmp)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name that stands in the notice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to &amp;reserve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to reserve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your artist name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yours goes only where nothing stands yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yours is appended, also where a Creative Commons licence stands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yours is appended. Tracks under Creative Commons are left alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yours takes its place.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProtectView</name>
        <message numerus="yes">
            <source>%n already there</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed and are as they were.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n had everything already.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left alone</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left alone.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not reached and as they were.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them need a look</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) protected.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n will be written</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>(nothing)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(removed)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the catalogue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conflict: theirs is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conflict: yours is added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conflict: yours replaces it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter your artist name to see what would be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files and what happens to them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking at the files…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is written until you press the button below. The audio is never touched, and each file can be put back exactly as it was. The tags state your reservation; they do not block copying.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preparing the preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protect</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Protect %n track(s)</source>
            <comment>button</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Protecting %n track(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file at work is finished, the rest is not begun.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Values before and after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What became of each file:</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>&amp;Appearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything Holdback keeps lies in one folder on this computer: your profiles, the ledger of every write (needed to undo), letters, and an index of your files that can be rebuilt at any time. Nothing is sent anywhere unless you ask for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language and appearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the data folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profiles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To keep it elsewhere, start Holdback with --data-dir and a folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>log records backup</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TaskPanel</name>
        <message>
            <source>Nothing is at work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tasks</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TaskStatus</name>
        <message>
            <source>Progress of the task</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show everything that is at work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop this task</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tasks</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>TaskWords</name>
        <message>
            <source>Waiting for the task before it</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{rate} per second</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message>
            <source>&amp;Undo</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>&amp;Undo: protect %n track(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Putting files back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>put back restore</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WorksBox</name>
        <message numerus="yes">
            <source>%n more could not be read</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Catalogue (%n track(s))</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Choose a folder for the list of works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder of tracks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose files for the list of works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the tracks this letter is about, or drop them anywhere here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose tracks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the list of works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Optional: tracks to name in the letter. Drop them anywhere here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list was cut; choose fewer files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Works in the letter</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{chosen} of %n work(s) in the letter</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>_TaskRow</name>
        <message>
            <source>Progress of: {task}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop: {task}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>core</name>
        <message>
            <source>--answer wants KEY=TEXT, not {item}. Nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A W3C community report of 2024-05-10, used by publishers; no music company was found among its adopters. Who obeys it is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A box would become larger than 4 gigabytes. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A data protection objection belongs to one natural person. A band, label or company cannot make it: each member writes alone, with a profile of their own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A form to send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A lawyer should check what the letter says on: {citations}. These sentences come from general legal knowledge; the texts were not read again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A letter alone is rarely the reservation: for works online, tag the files and publish the machine-readable files first. It does not reach back in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A line in your own website's robots.txt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A link was put in the place of {file}. Nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A seal is there, but it could not be checked here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A sentence for people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A setting in your account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A text is too long for {file}: an ASF field holds 32,000 letters. The file was not changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AI datasets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AI developers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AI input</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AI models may not be trained on it; other analysis is left open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AI music generators</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AI preferences (Content-Usage)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AI training</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Addresses of pages with your voice, image or biography</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Addresses of the copies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Album</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Album artist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All of that is reserved, but search engines may index your music so that people find it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allowed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allowed unless you switch a setting, send a form or object.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Already there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An earlier version of the file that is named inside has a broken seal ({codes}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another Holdback is writing files at the moment. Nothing was changed here. Wait until it has finished, or close it, and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program has {file} open for writing. It was not changed. Close it there, or wait until the recording has ended, and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program touched the temporary file beside {file}. The file was not changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program's own key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Artist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for access to your data as well (yes or no)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for erasure as well (yes or no)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Audio changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Author</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Automated analysis of your work to gain information.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Barcode (UPC/EAN)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Batch {number} did not write {file}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Batch {number} is itself an undo. To have its files written again, protect them again. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Batch {number} wrote {file} later. Undo that one first, then this; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C2PA training and mining</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CAWG training and data mining</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Composer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conflict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Content is analysed automatically; machine learning is not named.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Content may be handed to others beside the training; AI is not named for them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copyright notice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data protection objection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Denied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Distributors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything is reserved, and the file says where a licence can be had.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything stood there already; the file was not touched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exactly as Holdback put it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exactly as Holdback wrote it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Feeding your work to a finished model, as prompt or context.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files of the format {format} have no safe place for a reservation. Allow a sidecar file (.xmp) beside it. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Generative AI training</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Genre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holdback cannot check manifests in files of this format.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holdback cannot make its data folder {path} ({reason}). Choose another one with --data-dir; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holdback cannot open {path} ({reason}). Check that the folder can be written; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holdback does not handle files of the format {format}. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holdback does not read this language ({language}), so nothing was found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holdback has never written this file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holdback has not written this file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holdback itself made a mistake ({reason}) and stopped. Files that were at work are as they were.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holdback itself made a mistake and stopped. Files that were at work are as they were. The details are in {path}; nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holdback's records are damaged ({reason}). They were left untouched, and no file was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holdback's records cannot be written ({reason}), and without them no file may be. No file was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How and when it was sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>IPI number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>IPTC/PLUS Data Mining</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ISNI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ISRC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ISWC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If you agree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In {country}, contract terms against such analysis have no effect.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In {file} some players would take part of a tag for sound. It was not changed; a sidecar can carry the statement instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Indexing your work so that people can find it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Instruction to a distributor: no AI licensing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It does not name the AI crawlers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no Content-Usage line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not a valid TDM policy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not a valid tdmrep.json.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not valid XML.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It prohibits something else than you chose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It says what you chose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was already as before; only the record was brought up to date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was signed with a certificate that cannot be judged ({codes}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its Content-Usage says something else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its reservation is not the one you chose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left as it is, for the reason given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letters cannot be written as {suffix}. Choose one of {known}. Nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lyricist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Machine learning is applied to content; training is not mentioned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Master owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May it use your uploads for other machine learning: recommendation, search, moderation?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May others train AI on your uploads: partners, users, visitors, crawlers? A rule against it binds the service's users; it does not stop crawlers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May the service or its group train generative AI with what you upload?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May the service pass your content or its licence on for AI?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Music hosting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the data set, or of the model that made the output</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names and accounts under which they may know you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names of crawlers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names of models or products</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No AI training</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No clause of {name} is known that allows AI uses. The letter objects only in case the terms are read that way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No confirmed address of {name} is known for letters of this kind. Look it up on the recipient's own pages; the letter shows a gap.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No headers, but the page itself carries the reservation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No law is cited, because Holdback has no reviewed text for this country.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No major operator documents that it obeys ai.txt.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No primary text carries this. Reported elsewhere: only if you agree.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No primary text carries this. Reported elsewhere: permitted unless you object.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No primary text carries this. Reported elsewhere: permitted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No primary text carries this. Reported elsewhere: ruled out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No primary text was read for this. Read the terms yourself, or let Holdback fetch them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No seal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No switch stated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No text and data mining, no AI training, no AI input, no use in AI search answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No training of generative AI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No way out is stated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of the {count} works can go into this letter. {reason} Nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not on record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not reserved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not stated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not used unless you agree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not verified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing can be found by {name}:{value}. Try {examples}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing in this text is about this use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing of batch {number} is left to undo. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to do: off unless you agree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notice about a hosted copy (DMCA or DSA)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objection to a platform's AI clause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On conditions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only if you agree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only models that make music, voice, text or pictures are ruled out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only on conditions, such as a licence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only whoever owns the recording can instruct its distributor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only with a licence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only with your express consent, says the text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open Terms Archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open Terms Archive has no such document: {url}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open Terms Archive holds no “{name}” of {service}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other machine learning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other tags than Holdback wrote, the same audio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Others may train AI on this only with your consent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Others may train AI on this unless you object or switch it off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Others may train AI on this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Partly reserved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passes it on for AI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People, and whoever must be told that you reserved your rights.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Performer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Permitted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Permitted unless you object</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Public declaration for your website</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publisher</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questions and notice to your collecting society</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RSL 1.0, a recommendation of 2025. Who obeys it is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read this letter once more and confirm each statement before you send it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the file was given up: it took more than {seconds} seconds or too much memory, or made the reader stop. It was not changed and is left out; it may be damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Really Simple Licensing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recommendations by a machine are described; machine learning is not named or denied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reminder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reservation of rights and questions to an AI developer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reservation towards a label or publisher</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reserve everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reserve everything but search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reserved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rights owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rights page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ruled out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seal broken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seal expired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seal intact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seal not checkable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seal trusted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Secrets are kept in: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signatories of the EU's Code of Practice for general-purpose AI have committed themselves to obey robots.txt (measure 1.3, 2025-07-10). Some crawlers are listed as ignoring it, Bytespider and LAIONDownloader among them. It binds nobody by technical force.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed, and unchanged since. The signer's certificate is not on a public trust list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed, but the certificate has expired since.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed, unchanged since, by a signer whose certificate is on a trust list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Silent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Social networks and video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong; the file is as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Storage and file transfer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Streaming services</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TDM Reservation Protocol</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TDM-Reservation is not the one you chose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TDMRep names this form. No major operator documents that it obeys noai. Use it where your host lets you set no headers, as GitHub Pages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Terms of use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text and data mining</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The APE tag in {file} is damaged: its items cannot be told apart. The file was not changed; a sidecar can carry the statement instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Ogg pages in front of the audio of {file} are cut or damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PDF “{name}” holds pictures of text only, which Holdback cannot read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PDF “{name}” is damaged and its text cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PDF “{name}” is locked with a password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Vorbis comments of {file} are damaged: lengths in them run past their end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The XMP packet in {file} cannot be read ({reason}), so it must not be replaced. The file was not changed; a sidecar can carry the statement instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address of your website</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer of {url} broke off. Try again later; nothing was compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The audio is not the one that Holdback wrote its statements into.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The audio is not the one that Holdback wrote.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The audio is the same; the tags were changed after Holdback wrote them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The audio of this file lies in pieces that overlap. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The audio of {file} would not have stayed exactly the same, so the file was not changed. Please report this: it is a fault of Holdback.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The catalogue cannot be sorted by {column}. It can by: {columns}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The catalogue {path} cannot be written ({reason}). Check that the data folder can be written, or choose another one. Your music files were not touched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The catalogue {path} is damaged ({reason}). It holds nothing that cannot be read again: scan your folders to build it anew. Your music files were not touched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The catalogue {path} is in use by another Holdback and stayed locked. Wait until its scan has ended and try again; nothing is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The choice could not be kept: {path} cannot be written ({reason}). Check the data folder; nothing else was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clause on AI in your contract, if you know it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clause on the rights you granted, if known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The comments of {file} have no room left: a FLAC block holds 16 megabytes. The file was not changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The date of your contract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The date of your distribution contract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The date of your first letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The descriptions in {file} are damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk reported an error at {file} ({reason}). The file was not changed. Check the disk before you try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file became shorter while it was read. Nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file carries no signed Content Credentials (C2PA).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is again what it was, to the last byte.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is as it was signed, but the certificate has expired since.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is exactly what Holdback wrote.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not where it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file reserves some uses, or says so only in a sentence for people.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file says no.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file says nothing about AI or text and data mining.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file says nothing about it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file says that these uses are allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file says two things at once. The stricter one counts, but it should be cleared up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file says yes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file says, in a way machines can read, that text and data mining, AI training and generative training are reserved. It states your reservation; it does not block copying.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file that Holdback wrote is not there any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file was changed after it was signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” may not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file's structure could not be understood ({reason}). It was not changed. If other programs play it, please report this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder {folder} cannot be written, and a safe write needs that. Nothing in it was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder {path} cannot be opened ({reason}). What is known of it stays in the catalogue as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder {path} is empty now: its drive may not be connected. Its tracks stay in the catalogue; take the folder out of the catalogue to drop them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The header of {file} is damaged or cut off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The header of {file} is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The index of {file} (its moov box) is damaged. It was not changed; a sidecar can carry the statement instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The label {label} may hold the performer's rights. Ask it with letter 6.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last box of {file} is open-ended and larger than 4 gigabytes, so nothing can be put behind it. It was not changed; use a sidecar.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The law of {country} allows computer analysis of works to a wide extent, whatever this letter says.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The law of {country} knows no reservation by letter. This letter gives notice and asks questions; nobody there has to follow it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ledger holds nothing about {file} that could be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The letter could not be written to {path} ({reason}). An earlier file there is unchanged. Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The letter {type} has no basis in the law of {country} that Holdback knows. It can be written for: {allowed}. Nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The manifest cannot be checked ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The manifest file beside the track does not hold a manifest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The manifest file beside the track is far too large to be one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The manifest is far larger than a real one; it was not read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The metadata blocks of {file} are damaged: one runs past its place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name of {url} was not found. Is there a network? ({reason})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name or address of your account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name or number of your account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The owner, permissions or extended attributes of {file} cannot be kept in a new file ({reason}), so it was not changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The part of Holdback that checks C2PA manifests cannot be loaded here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The platform may train AI on publicly available data, not on uploads as such.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The platform may train AI on this unless you object or switch it off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The platform may train AI on this, and the text names no way out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The platform may train machine learning on this; generative AI is not named.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The platform says that it does not train AI on this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The platform says that it trains AI on this only with your consent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The platform uses and develops AI; training on uploads is not spelt out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profile names no website. Write its address under [artist] as website = "https://…"; nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profile {name} names no collecting society. Add the society to the profile to write to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profile {path} cannot be read ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profile {path} could not be saved ({reason}). The former one is unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profile {path} is not a UTF-8 text file. Save it as UTF-8 and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The publisher {publisher} may hold the author's rights. Ask it with letter 6.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recording belongs to you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reference of your first letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reservation written into a copy of {file} could not be read back ({dimension}), so the file was not changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rules forbid users to train AI on what is on the platform.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The samples cannot be copied to {path} ({reason}). Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The saved page “{name}” holds no text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sender holds no right in this work that this letter could speak for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server answered with status {status}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server of {url} answered unexpectedly ({status}). Nothing was compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server of {url} asks us to wait ({status}). It was not checked; the last good text stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server of {url} has a fault ({status}). Try again later; nothing was compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server of {url} would not let Holdback read the page ({status}). Nothing was compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The setting {name} names a file that cannot be used ({reason}). Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sidecar that lies there cannot be read ({reason}), so it was not replaced. Move it away if it is not needed, and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sidecar was already gone; only the record was brought up to date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sidecar {file} cannot be read ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sidecar {file} is far too large to be one. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The signature holds, but nobody known to Holdback vouches for the signer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The signature no longer fits the file: it was changed after signing, or the manifest is damaged ({codes}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The site kit cannot be written to {path} ({reason}). Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sound would have to move beyond 4 gigabytes, which this file's tables cannot express. Nothing was changed; a sidecar can carry the statement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The state of the AI setting in your account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system does not let Holdback write {file} ({reason}). It was not changed. Check the permissions of the file and of its folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system's keyring does not answer. Nothing was kept. Unlock it and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system's keyring refused ({reason}). Nothing was kept. Unlock it and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text allows or announces it and names no way out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text does not let others train AI on this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text rules it out. That is a promise or a rule on paper: it does not stop copying.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text rules training out, but with exceptions that leave it open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text was read and says nothing about it. Silent is not safe: a general licence may still be argued to cover it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The title of your contract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The type of your first letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The window cannot be opened: {reason}. Run `python3 installers/dev.py run`, which sees to the missing system packages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no letters in the language {code}. Known are: {known}. Nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no batch {number}. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no file at {file}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no file or folder {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no file “{path}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no jurisdiction {name}. Known are: {known}. Nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no letter type {name}. The types are: {types}. Nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no page at {url} any more ({status}). That says nothing about the terms: look for their new address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no platform “{id}” in the dossier. Did you mean: {near}? “holdback platforms” lists all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no platform “{id}” in the dossier. “holdback platforms” lists all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no profile at {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no room left for Holdback's own records, without which nothing may be written. No file was changed. Free some space and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no room left for a safe write of {file} ({reason}). The file was not changed. Free some space and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no room to keep the catalogue ({path}). What was read so far is kept; make room and scan again. Your music files were not touched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such file, and Holdback has never written one of that name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is not enough room to write {file} safely: {wanted} MB are needed for a moment, {free} MB are free. The file was not changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing at this address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to undo: no written file is left in the ledger.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These headers are missing: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These words bear on the use but do not settle it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file carries content credentials (C2PA) signed by {signer}, which any change makes invalid. It was left alone; allow breaking the seal if it shall be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file carries content credentials (C2PA), which any change makes invalid. It was left alone; allow breaking the seal if it shall be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file would change by more than Holdback can remember for an undo. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is the same file as {other}, dealt with there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This letter needs a schedule of works, and no tracks were given. Choose files or folders; nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This letter needs one of these roles: {roles}. The profile {name} holds none of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This letter reserves text and data mining as a whole, which is more than your profile's policy does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This system offers no safe place for secrets (found: {found}). Nothing was kept. Install or unlock a keyring, such as GNOME Keyring or KWallet, and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This track already says something else about AI and text and data mining ({carrier}: {found}), and you chose to keep what stands there. Nothing is written; choose to add or to replace if the track shall say yours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This track is under a Creative Commons licence ({found}), which a reservation would contradict. Nothing is written unless you decide for this track what becomes of the licence: keep it, add to it, or replace it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Track number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Training AI is named as an example of what the licence allows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Training any kind of model with your work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Training by others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Training by others is made subject to conditions; it is neither licensed nor ruled out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Training models that make new music, voice, text or pictures.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trains generative AI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unclear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Used unless you act</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Users get no right to use what is on the platform in AI systems.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What stands at {url} does not look like the terms. Open the page; if they were rewritten throughout, save it and let Holdback read the file. Nothing was compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was answered so far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was written into a copy of {file} could not be read back as intended ({carrier}), so the file was not changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you found: row, address or output, with the date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you type into AI features is not shared for training.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What {url} sent cannot be read as text. Nothing was compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words bear on it but do not settle it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Works are tagged against AI use by default; others may use them only with your consent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written and read back; the audio is the same, bit by bit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are a member of {society}. This letter speaks only for recordings and performances; ask the society about the works with letter 8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can object</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You run the label that holds the recordings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You say expressly that these uses are allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You sing or play on the recording.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You write for somebody else, with their authority.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You wrote the music or the words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your full legal name as signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your member number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your particular situation: why this processing affects you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your profile names the label {label}. If your contract gave it exclusive rights, only the label can declare them: check the contract, or write letter 6 first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your profile's policy allows AI uses, but this letter reserves rights against them. Change one of the two before you send it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your robots.txt has rules of its own for {names}. They were left as they are; look at them yourself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your usage terms name a Creative Commons licence. It cannot be withdrawn for copies already taken; leave such tracks out of this letter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your works were found in a data set or an output</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a page saved by you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a platform's legal or support contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>added to the file .htaccess in the top folder (Apache)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>added to your site's block in the Caddyfile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an AI developer or the host of a data set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an AI developer's legal or copyright contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an id has small letters, digits and _ only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any page of your site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>between &lt;head&gt; and &lt;/head&gt; of every page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot be read ({reason})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>datadiligence, an open reader of opt-outs, obeys TDM-Reservation and X-Robots-Tag (version 0.1.7, tried 2026-11). Content-Usage is an IETF draft, not a standard yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>everybody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has {length} characters; a quote has {shortest} to {longest}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>holds control characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>included in the server block of nginx</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is longer than {longest} characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is not valid TOML ({reason})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is older than the newest evidence date of the clauses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>should be [[{key}]] tables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>should be a list of texts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>should be a table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>should be text in quotes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>should be true or false</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>should not be empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>so that it answers at {address}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the Wayback Machine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the data protection officer or form of a platform or developer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file should be named {id}.toml</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the folder .well-known in the top folder of your site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the page itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the service's designated agent or notice form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the top folder of what you publish (Netlify, Cloudflare Pages)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the top folder of your site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the works in the schedule, with their codes and your rights in them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this key is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unknown key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whoever got the first letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your artist name: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your collecting society</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your distributor's support or legal contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your e-mail address: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your label, publisher or library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your legal name: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your postal address: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your telephone number: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{address} is no plain https address. Correct it in the profile; nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} of {total} works were left out of the schedule because you do not control the rights this letter speaks for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} cannot be read ({reason}), so it cannot be compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} cannot be read ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} cannot be read ({reason}). Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} consists of absurdly many boxes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} consists of absurdly many chunks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} could not be looked at after the last run ended early ({reason}). It is looked at again at the next start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} could not be looked at after the last run ended early, because its folder is not there. It is looked at again at the next start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} does not begin with the stream's own description, so players differ in how they read it. It was not changed; re-encode it, or use a sidecar.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} does not say how its sound is coded (no COMM chunk). It was not changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} does not say how its sound is coded (no fmt chunk). It was not changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} ends before its sound does, so nothing can be put behind it. It was not changed; a sidecar can carry the statement instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} ends before its sound does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} ends in the middle of its ID3 tag, so it holds no audio that a tag could be added to. It was not changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} ends in the middle of its index.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} ends in the middle of its tags.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} ends in the middle of its {box} box.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} has come into being meanwhile. It was not touched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} has no comment header where one must be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} has no room left: a WAV file ends at 4 gigabytes. It was not changed; save it as RF64, or use a sidecar.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} has no room left: an AIFF file ends at 4 gigabytes. It was not changed; a sidecar can carry the statement instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} has no sound chunk that can be found. It was not changed; if it plays, save it anew in an audio editor first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} has {count} indexes (moov boxes); which one holds is anybody's guess.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} has {count} names (hard links). A safe write would give only this one the new content, so it was left alone. Allow splitting hard links if that is right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} holds a tag of {size} megabytes, far more than a real one. It was not read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} holds tags but no audio. It was not changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} holds {carrier}, which would have been lost in writing, so it was not changed. A sidecar file (.xmp) beside it is safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is a Wave64 file, which has no place for rights that any program reads. It was not changed; a sidecar can carry the statement instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is a link that leads nowhere ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is a link to something that is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is a link to {target}, outside the chosen folders. It was left alone; name that file itself if it shall be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is damaged: its sound is not where it must be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is empty: it has no bytes at all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is growing: another program is still writing it. It was not changed. Try again when the recording or export has ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is not a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is not a plain file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is not a plain file; it was not opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is not an audio file that Holdback knows. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is not the file that Holdback left there: its content was changed by another program. It was left alone. If the earlier file is needed, look into your backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is not there any more, or its folder was moved. Nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is not valid TOML: {reason}. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is not where it was, so it cannot be put back. If it was moved, name it where it is now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is write-protected. It was left as it is; take the protection away if it shall be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is write-protected. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} lacks its index or its sound (no moov or mdat box): it is a fragment of a stream, or was cut. It was not changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} met a fault inside Holdback ({kind}). The file was not changed. The log holds the details; please report it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} points at its pictures by places in the file that cannot be moved safely. It was not changed; a sidecar can carry the statement instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} points at its sound from places that cannot be moved safely. It was not changed; a sidecar can carry the statement instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} says everything already; it was changed since it was looked at. It was not touched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} says that its tag begins where none is. It was not changed; a sidecar can carry the statement instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} was at work when the last run ended early, and is now neither what it was nor what was to be written: another program changed or moved it since. Holdback left it alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} was changed as intended and is whole, but the disk did not confirm that this lasts ({reason}). Check the disk; the next start of Holdback looks at the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} was changed by another program after it was looked at. It was not changed by Holdback. Look at it again and try once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} was cut off or never finished: it does not end where it says. It was not changed; a sidecar can carry the statement instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} was moved or deleted meanwhile. Nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} was tagged by another program after Holdback wrote it; the audio is the same. It was left alone, because putting it back would lose those tags. Protect it again with another policy, or take the fields out in the program that wrote last.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}, line {line}: {key} is not a key Holdback knows{hint}. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}, line {line}: {key} must be {wanted}. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} takes such requests through a form: {form}. Holdback gives you the text in pieces to paste there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} cannot be reached ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} cannot be reached ({reason}): it may be a link to something that is gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} cannot be read ({reason}). Nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is a link to a folder that is scanned already; it was not followed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is damaged ({reason}). It was left untouched. Put back a copy, or move the file elsewhere to begin a new one: the music files are not affected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is in use by another program and stayed locked. Close the other Holdback and try again; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} was written by a newer Holdback. It was left untouched; install the newer version again to use it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{society} administers the author's rights in works of its members; a member must not declare them alone. Ask the society with letter 8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{url} answers in a form that is not accepted ({coding}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{url} builds its text with scripts, which Holdback does not run. Look in the archive, or save the page from your browser; nothing was compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{url} came in another language than the last text. Nothing was compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{url} came without any text. Nothing was compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{url} could not be reached. Try again later; nothing was compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{url} could not prove that it is what it says ({reason}). Nothing was read. If this happens everywhere, check the computer's clock, or sign in to the network that you are in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{url} did not answer in time. Try again later; nothing was compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{url} has only {new} characters; the last text had {old}. The page did not load as usual; nothing was compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{url} holds a document without text, such as scanned pages. It cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{url} is larger than {megabytes} MB, more than any page of terms. It was not read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{url} is no address that can be asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{url} is no text ({kind}). Nothing was compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{url} is not shown in this region. Nothing was compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{url} is refused: Holdback only opens https addresses of public hosts. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{url} is refused: its name leads to an address inside this network, not on the internet ({reason}). Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{url} is under maintenance. Try again later; nothing was compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{url} leads round in a circle. Nothing was compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{url} leads to another place: {target}. Holdback did not follow. If that is where the page now stands, add the address to your own entry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{url} led to {final} on the same host.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{url} now leads to the home page. Look for the new address of the terms; nothing was compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{url} sends damaged data. It was not read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{url} shows a cookie dialog instead of the terms. Look in the archive, or save the page from your browser; nothing was compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{url} wants a login before it shows the page. Nothing was compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{url} wants to be sure that a person is looking. Open it in your browser, save the page, and let Holdback read the file; nothing was compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} is no choice for {name}. Choose one of: {choices}. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{stance}” is called verified, but no clause in force carries it: add a quote, or a note that says why there is none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” cannot be a folder name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is no date: write 2026, 2026-08 or 2026-08-17</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is no https address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is no mail address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is none of {choices}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>℗ line</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
