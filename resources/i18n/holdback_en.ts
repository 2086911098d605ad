<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>ArrivedView</name>
        <message numerus="yes">
            <source>%n file(s) arrived</source>
            <translation>
                <numerusform>%n file arrived</numerusform>
                <numerusform>%n files arrived</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Protect %n file(s)</source>
            <translation>
                <numerusform>Protect %n file</numerusform>
                <numerusform>Protect %n files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BulkView</name>
        <message numerus="yes">
            <source>%n letter(s) could not be written.</source>
            <translation>
                <numerusform>%n letter could not be written.</numerusform>
                <numerusform>%n letters could not be written.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) written. Nothing was sent.</source>
            <translation>
                <numerusform>%n letter written. Nothing was sent.</numerusform>
                <numerusform>%n letters written. Nothing was sent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recipient(s) chosen</source>
            <translation>
                <numerusform>%n recipient chosen</numerusform>
                <numerusform>%n recipients chosen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CataloguePage</name>
        <message numerus="yes">
            <source>%n track(s) exported.</source>
            <translation>
                <numerusform>%n track exported.</numerusform>
                <numerusform>%n tracks exported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) selected</source>
            <translation>
                <numerusform>%n track selected</numerusform>
                <numerusform>%n tracks selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n item(s) to your catalogue. Files are read, not changed.</source>
            <translation>
                <numerusform>Add %n item to your catalogue. Files are read, not changed.</numerusform>
                <numerusform>Add %n items to your catalogue. Files are read, not changed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Protect %n track(s)</source>
            <translation>
                <numerusform>Protect %n track</numerusform>
                <numerusform>Protect %n tracks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Protect %n track(s)…</source>
            <translation>
                <numerusform>Protect %n track…</numerusform>
                <numerusform>Protect %n tracks…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Protect all %n track(s)…</source>
            <translation>
                <numerusform>Protect all %n track…</numerusform>
                <numerusform>Protect all %n tracks…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Seal %n track(s) anew</source>
            <translation>
                <numerusform>Seal %n track anew</numerusform>
                <numerusform>Seal %n tracks anew</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CheckCard</name>
        <message numerus="yes">
            <source>%n quote(s) of the dossier no longer stand in this text.</source>
            <translation>
                <numerusform>%n quote of the dossier no longer stands in this text.</numerusform>
                <numerusform>%n quotes of the dossier no longer stand in this text.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CheckTab</name>
        <message numerus="yes">
            <source>%n thing(s) are not as they should be.</source>
            <translation>
                <numerusform>%n thing is not as it should be.</numerusform>
                <numerusform>%n things are not as they should be.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CheckView</name>
        <message numerus="yes">
            <source>%n part(s) of the kit are not there as chosen.</source>
            <translation>
                <numerusform>%n part of the kit is not there as chosen.</numerusform>
                <numerusform>%n parts of the kit are not there as chosen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConfirmView</name>
        <message numerus="yes">
            <source>%n gap(s) are still open in it.</source>
            <translation>
                <numerusform>%n gap is still open in it.</numerusform>
                <numerusform>%n gaps are still open in it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DiaryWords</name>
        <message numerus="yes">
            <source>%n day(s) over</source>
            <translation>
                <numerusform>%n day over</numerusform>
                <numerusform>%n days over</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EditPreview</name>
        <message numerus="yes">
            <source>%n already there</source>
            <translation>
                <numerusform>%n already there</numerusform>
                <numerusform>%n already there</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed and are as they were.</source>
            <translation>
                <numerusform>%n failed and is as it was.</numerusform>
                <numerusform>%n failed and are as they were.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n had everything already.</source>
            <translation>
                <numerusform>%n had everything already.</numerusform>
                <numerusform>%n had everything already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left alone</source>
            <translation>
                <numerusform>%n left alone</numerusform>
                <numerusform>%n left alone</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left alone.</source>
            <translation>
                <numerusform>%n left alone.</numerusform>
                <numerusform>%n left alone.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not reached and as they were.</source>
            <translation>
                <numerusform>%n not reached and as it was.</numerusform>
                <numerusform>%n not reached and as they were.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) written.</source>
            <translation>
                <numerusform>%n track written.</numerusform>
                <numerusform>%n tracks written.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n will be written</source>
            <translation>
                <numerusform>%n will be written</numerusform>
                <numerusform>%n will be written</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Write %n sealed track(s) too: their seals will not hold</source>
            <translation>
                <numerusform>Write %n sealed track too: its seal will not hold</numerusform>
                <numerusform>Write %n sealed tracks too: their seals will not hold</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Write %n track(s)</source>
            <comment>button</comment>
            <translation>
                <numerusform>Write %n track</numerusform>
                <numerusform>Write %n tracks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Writing %n track(s)</source>
            <translation>
                <numerusform>Writing %n track</numerusform>
                <numerusform>Writing %n tracks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EditorView</name>
        <message numerus="yes">
            <source>%n value(s) cannot be written like this</source>
            <translation>
                <numerusform>%n value cannot be written like this</numerusform>
                <numerusform>%n values cannot be written like this</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) changed</source>
            <translation>
                <numerusform>%n value changed</numerusform>
                <numerusform>%n values changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Rights data of %n track(s)</source>
            <translation>
                <numerusform>Rights data of %n track</numerusform>
                <numerusform>Rights data of %n tracks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n track(s)</source>
            <translation>
                <numerusform>in %n track</numerusform>
                <numerusform>in %n tracks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Extras</name>
        <message numerus="yes">
            <source>%n new file(s) arrived in your watched folders.</source>
            <translation>
                <numerusform>%n new file arrived in your watched folders.</numerusform>
                <numerusform>%n new files arrived in your watched folders.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new track(s) protected.</source>
            <translation>
                <numerusform>%n new track protected.</numerusform>
                <numerusform>%n new tracks protected.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The rights sheet of %n release(s) is written.</source>
            <translation>
                <numerusform>The rights sheet of %n release is written.</numerusform>
                <numerusform>The rights sheet of %n releases is written.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Your decision is wanted: %n new file(s).</source>
            <translation>
                <numerusform>Your decision is wanted: %n new file.</numerusform>
                <numerusform>Your decision is wanted: %n new files.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message numerus="yes">
            <source>%n different value(s)</source>
            <translation>
                <numerusform>%n different value</numerusform>
                <numerusform>%n different values</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>changed in %n track(s)</source>
            <translation>
                <numerusform>changed in %n track</numerusform>
                <numerusform>changed in %n tracks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message numerus="yes">
            <source>%n file(s) of this run</source>
            <translation>
                <numerusform>%n file of this run</numerusform>
                <numerusform>%n files of this run</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not reached</source>
            <translation>
                <numerusform>%n not reached</numerusform>
                <numerusform>%n not reached</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n put back</source>
            <translation>
                <numerusform>%n put back</numerusform>
                <numerusform>%n put back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Put %n file(s) back</source>
            <translation>
                <numerusform>Put %n file back</numerusform>
                <numerusform>Put %n files back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The ledger is exported: %n write(s).</source>
            <translation>
                <numerusform>The ledger is exported: %n write.</numerusform>
                <numerusform>The ledger is exported: %n writes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportView</name>
        <message numerus="yes">
            <source>%n fit several</source>
            <translation>
                <numerusform>%n fits several</numerusform>
                <numerusform>%n fit several</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found none</source>
            <translation>
                <numerusform>%n found none</numerusform>
                <numerusform>%n found none</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hold a wrong value</source>
            <translation>
                <numerusform>%n holds a wrong value</numerusform>
                <numerusform>%n hold a wrong value</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) found their track</source>
            <translation>
                <numerusform>%n line found its track</numerusform>
                <numerusform>%n lines found their track</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n name a track twice</source>
            <translation>
                <numerusform>%n names a track twice</numerusform>
                <numerusform>%n name a track twice</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message numerus="yes">
            <source>%n item(s) could not be read; the rest is there.</source>
            <translation>
                <numerusform>%n item could not be read; the rest is there.</numerusform>
                <numerusform>%n items could not be read; the rest is there.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) left the catalogue; the files stay as they are.</source>
            <translation>
                <numerusform>%n track left the catalogue; the files stay as they are.</numerusform>
                <numerusform>%n tracks left the catalogue; the files stay as they are.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LettersPage</name>
        <message numerus="yes">
            <source>Name the works of %n item(s) in this letter.</source>
            <translation>
                <numerusform>Name the works of %n item in this letter.</numerusform>
                <numerusform>Name the works of %n items in this letter.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PastePanel</name>
        <message numerus="yes">
            <source>%n line(s) have no track and are left out.</source>
            <translation>
                <numerusform>%n line has no track and is left out.</numerusform>
                <numerusform>%n lines have no track and are left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) get nothing.</source>
            <translation>
                <numerusform>%n track gets nothing.</numerusform>
                <numerusform>%n tracks get nothing.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PiecesPane</name>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n character</numerusform>
                <numerusform>%n characters</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlanModel</name>
        <message numerus="yes">
            <source>%n conflict(s), see below</source>
            <translation>
                <numerusform>%n conflict, see below</numerusform>
                <numerusform>%n conflicts, see below</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s)</source>
            <translation>
                <numerusform>%n value</numerusform>
                <numerusform>%n values</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlatformsPage</name>
        <message numerus="yes">
            <source>%n entry(s) of your own could not be read and were left out. The first: {problem}</source>
            <translation>
                <numerusform>%n entry of your own could not be read and was left out. The first: {problem}</numerusform>
                <numerusform>%n entries of your own could not be read and were left out. The first: {problem}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>See what putting %n item(s) on this service would mean. Files are read, not changed.</source>
            <translation>
                <numerusform>See what putting %n item on this service would mean. Files are read, not changed.</numerusform>
                <numerusform>See what putting %n items on this service would mean. Files are read, not changed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Proof</name>
        <message numerus="yes">
            <source>%n file(s) are as they were.</source>
            <translation>
                <numerusform>%n file is as it was.</numerusform>
                <numerusform>%n files are as they were.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) had been written and are recorded now.</source>
            <translation>
                <numerusform>%n file had been written and is recorded now.</numerusform>
                <numerusform>%n files had been written and are recorded now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n temporary file(s) of ours were removed.</source>
            <translation>
                <numerusform>%n temporary file of ours was removed.</numerusform>
                <numerusform>%n temporary files of ours were removed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) are again what they were, to the last byte.</source>
            <translation>
                <numerusform>%n track is again what it was, to the last byte.</numerusform>
                <numerusform>%n tracks are again what they were, to the last byte.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProofView</name>
        <message numerus="yes">
            <source>%n file(s) could not be read and were left out: {names}.</source>
            <translation>
                <numerusform>%n file could not be read and was left out: {names}.</numerusform>
                <numerusform>%n files could not be read and were left out: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recording(s) are on the list.</source>
            <translation>
                <numerusform>%n recording is on the list.</numerusform>
                <numerusform>%n recordings are on the list.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Signed by {name}; %n recording(s).</source>
            <translation>
                <numerusform>Signed by {name}; %n recording.</numerusform>
                <numerusform>Signed by {name}; %n recordings.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProtectView</name>
        <message numerus="yes">
            <source>%n already there</source>
            <translation>
                <numerusform>%n already there</numerusform>
                <numerusform>%n already there</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed and are as they were.</source>
            <translation>
                <numerusform>%n failed and is as it was.</numerusform>
                <numerusform>%n failed and are as they were.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n had everything already.</source>
            <translation>
                <numerusform>%n had everything already.</numerusform>
                <numerusform>%n had everything already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left alone</source>
            <translation>
                <numerusform>%n left alone</numerusform>
                <numerusform>%n left alone</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left alone.</source>
            <translation>
                <numerusform>%n left alone.</numerusform>
                <numerusform>%n left alone.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not reached and as they were.</source>
            <translation>
                <numerusform>%n not reached and as it was.</numerusform>
                <numerusform>%n not reached and as they were.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them need a look</source>
            <translation>
                <numerusform>%n of them needs a look</numerusform>
                <numerusform>%n of them need a look</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) protected.</source>
            <translation>
                <numerusform>%n track protected.</numerusform>
                <numerusform>%n tracks protected.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n will be written</source>
            <translation>
                <numerusform>%n will be written</numerusform>
                <numerusform>%n will be written</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Protect %n track(s)</source>
            <comment>button</comment>
            <translation>
                <numerusform>Protect %n track</numerusform>
                <numerusform>Protect %n tracks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Protecting %n track(s)</source>
            <translation>
                <numerusform>Protecting %n track</numerusform>
                <numerusform>Protecting %n tracks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReminderBox</name>
        <message numerus="yes">
            <source>%n answer(s) to your letters are due within a week.</source>
            <translation>
                <numerusform>%n answer to your letters is due within a week.</numerusform>
                <numerusform>%n answers to your letters are due within a week.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) to your letters are overdue.</source>
            <translation>
                <numerusform>%n answer to your letters is overdue.</numerusform>
                <numerusform>%n answers to your letters are overdue.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SealChoice</name>
        <message numerus="yes">
            <source>%n file(s) carry a seal that is not yours and are left alone. Your own seals are renewed in the same go; those of others are never broken unasked.</source>
            <translation>
                <numerusform>%n file carries a seal that is not yours and is left alone. Your own seals are renewed in the same go; those of others are never broken unasked.</numerusform>
                <numerusform>%n files carry a seal that is not yours and are left alone. Your own seals are renewed in the same go; those of others are never broken unasked.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StoryView</name>
        <message numerus="yes">
            <source>%n text(s) were read and kept.</source>
            <translation>
                <numerusform>%n text was read and kept.</numerusform>
                <numerusform>%n texts were read and kept.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n version(s) are known to the archive.</source>
            <translation>
                <numerusform>%n version is known to the archive.</numerusform>
                <numerusform>%n versions are known to the archive.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n version(s) were read</source>
            <translation>
                <numerusform>%n version was read</numerusform>
                <numerusform>%n versions were read</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TaskStatus</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TaskWords</name>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>about %n minute left</numerusform>
                <numerusform>about %n minutes left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TermsPage</name>
        <message numerus="yes">
            <source>%n platform(s) changed their terms</source>
            <translation>
                <numerusform>%n platform changed its terms</numerusform>
                <numerusform>%n platforms changed their terms</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message numerus="yes">
            <source>&amp;Undo: edit %n track(s)</source>
            <translation>
                <numerusform>&amp;Undo: edit %n track</numerusform>
                <numerusform>&amp;Undo: edit %n tracks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Undo: protect %n track(s)</source>
            <translation>
                <numerusform>&amp;Undo: protect %n track</numerusform>
                <numerusform>&amp;Undo: protect %n tracks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UpkeepView</name>
        <message numerus="yes">
            <source>%n entry(s), all valid</source>
            <translation>
                <numerusform>%n entry, valid</numerusform>
                <numerusform>%n entries, all valid</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fault(s) found</source>
            <translation>
                <numerusform>%n fault found</numerusform>
                <numerusform>%n faults found</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Upkeeper</name>
        <message numerus="yes">
            <source>%n entry(s) of the update are in force.</source>
            <translation>
                <numerusform>%n entry of the update is in force.</numerusform>
                <numerusform>%n entries of the update are in force.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UploadView</name>
        <message numerus="yes">
            <source>%n could not be read.</source>
            <translation>
                <numerusform>%n could not be read.</numerusform>
                <numerusform>%n could not be read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s)</source>
            <translation>
                <numerusform>%n track</numerusform>
                <numerusform>%n tracks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Watcher</name>
        <message numerus="yes">
            <source>Protecting %n new track(s)</source>
            <translation>
                <numerusform>Protecting %n new track</numerusform>
                <numerusform>Protecting %n new tracks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WebsitePage</name>
        <message numerus="yes">
            <source>%n file(s) saved. Nothing was uploaded: that is yours to do, UPLOAD.txt says how.</source>
            <translation>
                <numerusform>%n file saved. Nothing was uploaded: that is yours to do, UPLOAD.txt says how.</numerusform>
                <numerusform>%n files saved. Nothing was uploaded: that is yours to do, UPLOAD.txt says how.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WorksBox</name>
        <message numerus="yes">
            <source>%n more could not be read</source>
            <translation>
                <numerusform>%n more could not be read</numerusform>
                <numerusform>%n more could not be read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Catalogue (%n track(s))</source>
            <translation>
                <numerusform>Catalogue (%n track)</numerusform>
                <numerusform>Catalogue (%n tracks)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{chosen} of %n work(s) in the letter</source>
            <translation>
                <numerusform>{chosen} of %n work in the letter</numerusform>
                <numerusform>{chosen} of %n works in the letter</numerusform>
            </translation>
        </message>
    </context>
</TS>
