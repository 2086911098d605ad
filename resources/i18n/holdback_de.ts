<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>CataloguePage</name>
        <message>
            <source>Catalogue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop a folder of music here. Holdback reads the files and changes nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your catalogue is empty</source>
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
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
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
        <name>_Words</name>
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
        <name>core</name>
        <message>
            <source>--answer wants KEY=TEXT, not {item}. Nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A form to send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A line in your own website's robots.txt</source>
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
            <source>Failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Feeding your work to a finished model, as prompt or context.</source>
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
            <source>Holdback cannot make its data folder {path} ({reason}). Choose another one with --data-dir; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holdback cannot open {path} ({reason}). Check that the folder can be written; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holdback cannot write into {format} files. {file} was not changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holdback does not handle files of the format {format}. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holdback has not written this file.</source>
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
            <source>Indexing your work so that people can find it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Instruction to a distributor: no AI licensing</source>
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
            <source>Lyricist</source>
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
            <source>Only with a licence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only with your express consent, says the text.</source>
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
            <source>Partly reserved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passes it on for AI</source>
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
            <source>Reading the file was given up: it took more than {seconds} seconds or too much memory, or made the reader stop. It was not changed and is left out; it may be damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Really Simple Licensing</source>
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
            <source>The address of your website</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The audio is not the one that Holdback wrote.</source>
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
            <source>The file carries no signed Content Credentials (C2PA).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is again what it was, to the last byte.</source>
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
            <source>The name or address of your account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name or number of your account</source>
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
            <source>The recording belongs to you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reference of your first letter</source>
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
            <source>The sidecar that lies there cannot be read ({reason}), so it was not replaced. Move it away if it is not needed, and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sidecar {file} cannot be read ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The state of the AI setting in your account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text allows or announces it and names no way out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text rules it out. That is a promise or a rule on paper: it does not stop copying.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text says nothing about this use.</source>
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
            <source>There is no file at {file}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no file “{path}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no letter type {name}. The types are: {types}. Nothing was written.</source>
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
            <source>This file would change by more than Holdback can remember for an undo. Nothing was changed.</source>
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
            <source>Training any kind of model with your work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Training by others</source>
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
            <source>What was answered so far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you found: row, address or output, with the date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words bear on it but do not settle it.</source>
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
            <source>Your works were found in a data set or an output</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a platform's legal or support contact</source>
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
            <source>cannot be read ({reason})</source>
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
            <source>the data protection officer or form of a platform or developer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file should be named {id}.toml</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the service's designated agent or notice form</source>
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
            <source>your collecting society</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your distributor's support or legal contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your label, publisher or library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} cannot be read ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} ends in the middle of its tags.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} holds a tag of {size} megabytes, far more than a real one. It was not read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is empty: it has no bytes at all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is not a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is not an audio file that Holdback knows. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is not valid TOML: {reason}. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is write-protected. Nothing was changed.</source>
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
            <source>“{stance}” is called verified, but no clause in force carries it: add a quote, or a note that says why there is none</source>
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
