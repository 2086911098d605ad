<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>ArrivedView</name>
        <message numerus="yes">
            <source>%n file(s) arrived</source>
            <translation>
                <numerusform>%n 件のファイルが届きました</numerusform>
            </translation>
        </message>
        <message>
            <source>(no profile)</source>
            <translation>(プロフィールなし)</translation>
        </message>
        <message>
            <source>A folder or an album can belong to a profile. In a watched folder Holdback notices new exports when they are finished. Nothing is watched unless you say so here.</source>
            <translation>フォルダーやアルバムはプロフィールに結び付けられます。監視するフォルダーでは、新しい書き出しが終わったときに Holdback が気付きます。ここで指示しないかぎり何も監視しません。</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>フォルダーを追加…</translation>
        </message>
        <message>
            <source>Add the album</source>
            <translation>アルバムを追加</translation>
        </message>
        <message>
            <source>Add the album “{album}”</source>
            <translation>アルバム「{album}」を追加</translation>
        </message>
        <message>
            <source>Album “{album}”</source>
            <translation>アルバム「{album}」</translation>
        </message>
        <message>
            <source>Back to the catalogue</source>
            <translation>カタログに戻る</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>フォルダーを選ぶ</translation>
        </message>
        <message>
            <source>Decide in the preview…</source>
            <translation>プレビューで決める…</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Files that arrived</source>
            <translation>届いたファイル</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>Folder or album</source>
            <translation>フォルダーまたはアルバム</translation>
        </message>
        <message>
            <source>Folders and albums</source>
            <translation>フォルダーとアルバム</translation>
        </message>
        <message>
            <source>Folders and albums with their profiles</source>
            <translation>フォルダーとアルバムのプロフィール</translation>
        </message>
        <message>
            <source>Forget the rule</source>
            <translation>規則を忘れる</translation>
        </message>
        <message>
            <source>Leave them as they are</source>
            <translation>そのままにする</translation>
        </message>
        <message>
            <source>New files</source>
            <translation>新しいファイル</translation>
        </message>
        <message>
            <source>New files in {folder}</source>
            <translation>{folder} の新しいファイル</translation>
        </message>
        <message>
            <source>New in your watched folders. Each is protected as its folder says.</source>
            <translation>監視するフォルダーの新しいファイルです。それぞれフォルダーの指定どおりに保護します。</translation>
        </message>
        <message>
            <source>No folder is watched.</source>
            <translation>監視しているフォルダーはありません。</translation>
        </message>
        <message>
            <source>Nothing new in your watched folders.</source>
            <translation>監視するフォルダーに新しいものはありません。</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>プロフィール</translation>
        </message>
        <message>
            <source>Profile of {folder}</source>
            <translation>{folder} のプロフィール</translation>
        </message>
        <message numerus="yes">
            <source>Protect %n file(s)</source>
            <translation>
                <numerusform>%n 件を保護</numerusform>
            </translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>備考</translation>
        </message>
        <message>
            <source>The one in use</source>
            <translation>使用中のもの</translation>
        </message>
        <message>
            <source>Watch {folder}</source>
            <translation>{folder} を監視</translation>
        </message>
        <message>
            <source>Watched</source>
            <translation>監視中</translation>
        </message>
        <message>
            <source>are left alone</source>
            <translation>そのままにする</translation>
        </message>
        <message>
            <source>are protected</source>
            <translation>保護する</translation>
        </message>
        <message>
            <source>wait here</source>
            <translation>ここで待つ</translation>
        </message>
    </context>
    <context>
        <name>BrowseView</name>
        <message>
            <source>Searches</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Show or hide the saved searches</source>
            <translation>保存した検索の表示を切り替える</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>トラック</translation>
        </message>
    </context>
    <context>
        <name>BulkView</name>
        <message numerus="yes">
            <source>%n letter(s) could not be written.</source>
            <translation>
                <numerusform>%n 通の手紙を書き出せませんでした。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) written. Nothing was sent.</source>
            <translation>
                <numerusform>%n 通の手紙を書き出しました。何も送信していません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recipient(s) chosen</source>
            <translation>
                <numerusform>宛先 %n 件を選択中</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the letter</source>
            <translation>手紙に戻る</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Choose a folder for the letters</source>
            <translation>手紙の保存先フォルダーを選ぶ</translation>
        </message>
        <message>
            <source>E-mail draft with attachments</source>
            <translation>添付ファイル付きメールの下書き</translation>
        </message>
        <message>
            <source>Each recipient gets a letter and a row in the diary of their own. Language, law and address follow the recipient; your answers and words are the same in all of them. Read each letter before you send it: Holdback sends nothing.</source>
            <translation>宛先ごとに手紙が一通と日誌の行が一つずつできます。言語、法律、住所は宛先に合わせます。あなたの回答と言葉はどれも同じです。送る前に一通ずつ読んでください。Holdback は何も送信しません。</translation>
        </message>
        <message>
            <source>Each recipient will learn: {things}.</source>
            <translation>各宛先に伝わること: {things}。</translation>
        </message>
        <message>
            <source>Find a service</source>
            <translation>サービスを検索</translation>
        </message>
        <message>
            <source>Letters written so far</source>
            <translation>これまでに書いた手紙</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>プレーンテキスト</translation>
        </message>
        <message>
            <source>Recipients of the letter</source>
            <translation>手紙の宛先</translation>
        </message>
        <message>
            <source>Stopped. The letters written until then stay in the folder and in the diary.</source>
            <translation>中止しました。それまでに書いた手紙はフォルダーと日誌に残ります。</translation>
        </message>
        <message>
            <source>To several: {letter}</source>
            <translation>複数の宛先へ: {letter}</translation>
        </message>
        <message>
            <source>What came of each letter</source>
            <translation>各手紙の結果</translation>
        </message>
        <message>
            <source>Word or LibreOffice document</source>
            <translation>Word または LibreOffice 文書</translation>
        </message>
        <message>
            <source>Write them to a folder…</source>
            <translation>フォルダーに書き出す…</translation>
        </message>
        <message>
            <source>Writing the letters</source>
            <translation>手紙を書き出しています</translation>
        </message>
        <message>
            <source>{name}: not written. {reason}</source>
            <translation>{name}: 書き出していません。{reason}</translation>
        </message>
    </context>
    <context>
        <name>CalendarStrip</name>
        <message>
            <source>Days on which answers are due</source>
            <translation>回答期日のある日</translation>
        </message>
        <message>
            <source>No answer is awaited.</source>
            <translation>待っている回答はありません。</translation>
        </message>
        <message>
            <source>day asked for</source>
            <translation>求めた期日</translation>
        </message>
        <message>
            <source>day by law</source>
            <translation>法律上の期日</translation>
        </message>
        <message>
            <source>today</source>
            <translation>今日</translation>
        </message>
    </context>
    <context>
        <name>CataloguePage</name>
        <message numerus="yes">
            <source>%n track(s) exported.</source>
            <translation>
                <numerusform>%n 曲を書き出しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) selected</source>
            <translation>
                <numerusform>%n 曲を選択中</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Copy rows as text</source>
            <translation>行をテキストとしてコピー(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Export the table…</source>
            <translation>表を書き出す(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Protect…</source>
            <translation>保護する(&amp;P)…</translation>
        </message>
        <message numerus="yes">
            <source>Add %n item(s) to your catalogue. Files are read, not changed.</source>
            <translation>
                <numerusform>%n 件をカタログに追加します。ファイルは読むだけで、変更しません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>カタログ</translation>
        </message>
        <message>
            <source>Compare with the &amp;ledger</source>
            <translation>台帳と照合する(&amp;L)</translation>
        </message>
        <message>
            <source>Drop a folder of music anywhere in this window. Holdback reads the files and shows which of them reserve your rights. Nothing is changed until you say so.</source>
            <translation>音楽のフォルダーをこのウィンドウのどこかにドロップしてください。Holdback がファイルを読み、どれがあなたの権利を留保しているかを示します。あなたが指示するまで何も変更しません。</translation>
        </message>
        <message>
            <source>E&amp;xplain this track</source>
            <translation>このトラックを説明(&amp;X)</translation>
        </message>
        <message>
            <source>Export the table</source>
            <translation>表を書き出す</translation>
        </message>
        <message>
            <source>Exporting the table</source>
            <translation>表を書き出しています</translation>
        </message>
        <message>
            <source>Find title, artist, ISRC, folder…</source>
            <translation>タイトル、アーティスト、ISRC、フォルダーを検索…</translation>
        </message>
        <message>
            <source>Find tracks</source>
            <translation>トラックを検索</translation>
        </message>
        <message>
            <source>No track matches. Clear the search field or choose another filter.</source>
            <translation>該当するトラックはありません。検索欄を空にするか、別のフィルターを選んでください。</translation>
        </message>
        <message>
            <source>Open the &amp;containing folder</source>
            <translation>含まれるフォルダーを開く(&amp;C)</translation>
        </message>
        <message numerus="yes">
            <source>Protect %n track(s)</source>
            <translation>
                <numerusform>%n 曲を保護</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Protect %n track(s)…</source>
            <translation>
                <numerusform>%n 曲を保護…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Protect all %n track(s)…</source>
            <translation>
                <numerusform>全 %n 曲を保護…</numerusform>
            </translation>
        </message>
        <message>
            <source>Protect…</source>
            <translation>保護する…</translation>
        </message>
        <message>
            <source>Sea&amp;l anew…</source>
            <translation>再び封印する(&amp;L)…</translation>
        </message>
        <message numerus="yes">
            <source>Seal %n track(s) anew</source>
            <translation>
                <numerusform>%n 曲を再び封印</numerusform>
            </translation>
        </message>
        <message>
            <source>See what your tracks say about AI</source>
            <translation>あなたの曲が AI について何と言っているかを見る</translation>
        </message>
        <message>
            <source>Select &amp;all tracks</source>
            <translation>すべてのトラックを選択(&amp;A)</translation>
        </message>
        <message>
            <source>Take out of the catalo&amp;gue</source>
            <translation>カタログから外す(&amp;G)</translation>
        </message>
        <message>
            <source>The files themselves stay where and as they are.</source>
            <translation>ファイルそのものは今の場所に今のまま残ります。</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>ようこそ</translation>
        </message>
        <message>
            <source>csv json spreadsheet</source>
            <translation>csv json 表計算</translation>
        </message>
        <message>
            <source>seal sign c2pa broken</source>
            <translation>封印 署名 c2pa 破損</translation>
        </message>
        <message>
            <source>tag write reserve</source>
            <translation>タグ 書き込み 留保</translation>
        </message>
        <message>
            <source>verify check proof</source>
            <translation>照合 確認 証明</translation>
        </message>
    </context>
    <context>
        <name>ChangeView</name>
        <message>
            <source>All services</source>
            <translation>すべてのサービス</translation>
        </message>
        <message>
            <source>Mark as reviewed</source>
            <translation>確認済みにする</translation>
        </message>
        <message>
            <source>Next change</source>
            <translation>次の変更</translation>
        </message>
        <message>
            <source>Previous change</source>
            <translation>前の変更</translation>
        </message>
        <message>
            <source>Reviewed on {date}</source>
            <translation>{date} に確認</translation>
        </message>
        <message>
            <source>Seen on {date}</source>
            <translation>{date} に閲覧</translation>
        </message>
        <message>
            <source>The text after</source>
            <translation>変更後の文</translation>
        </message>
        <message>
            <source>The text before</source>
            <translation>変更前の文</translation>
        </message>
        <message>
            <source>Write a letter</source>
            <translation>手紙を書く</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>Your note: what does it mean for you?</source>
            <translation>メモ: あなたにとって何を意味しますか?</translation>
        </message>
        <message>
            <source>became</source>
            <translation>から変わって</translation>
        </message>
    </context>
    <context>
        <name>CheckCard</name>
        <message numerus="yes">
            <source>%n quote(s) of the dossier no longer stand in this text.</source>
            <translation>
                <numerusform>資料の引用 %n 件がこの文にはもうありません。</numerusform>
            </translation>
        </message>
        <message>
            <source>A page that you saved</source>
            <translation>自分で保存したページ</translation>
        </message>
        <message>
            <source>According to Open Terms Archive: {page}</source>
            <translation>Open Terms Archive によると: {page}</translation>
        </message>
        <message>
            <source>Ask these hosts</source>
            <translation>これらのホストに問い合わせる</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>問い合わせ中…</translation>
        </message>
        <message>
            <source>Changes found</source>
            <translation>変更が見つかりました</translation>
        </message>
        <message>
            <source>Check the terms now</source>
            <translation>今すぐ規約を確認</translation>
        </message>
        <message>
            <source>Choose the file…</source>
            <translation>ファイルを選ぶ…</translation>
        </message>
        <message>
            <source>Choose the saved page</source>
            <translation>保存したページを選ぶ</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>文書</translation>
        </message>
        <message>
            <source>Have the page kept…</source>
            <translation>ページを保存してもらう…</translation>
        </message>
        <message>
            <source>If it is right, put the address into an entry of your own.</source>
            <translation>正しければ、そのアドレスを自分の項目に入れてください。</translation>
        </message>
        <message>
            <source>Look there instead: {source}</source>
            <translation>代わりにそこを見る: {source}</translation>
        </message>
        <message>
            <source>No address of the terms is known there.</source>
            <translation>そこでは規約のアドレスが分かりません。</translation>
        </message>
        <message>
            <source>Open Terms Archive</source>
            <translation>Open Terms Archive</translation>
        </message>
        <message>
            <source>Save the page in your browser, then choose the file. Nobody is asked.</source>
            <translation>ブラウザーでページを保存し、そのファイルを選んでください。どこにも問い合わせません。</translation>
        </message>
        <message>
            <source>Saved pages (*.html *.htm *.mhtml *.mht *.pdf *.md *.txt)</source>
            <translation>保存したページ (*.html *.htm *.mhtml *.mht *.pdf *.md *.txt)</translation>
        </message>
        <message>
            <source>Scripts build its text: save it in your browser to have it read.</source>
            <translation>スクリプトが文を組み立てています。ブラウザーで保存すれば読ませられます。</translation>
        </message>
        <message>
            <source>Show what changed, side by side</source>
            <translation>変更点を並べて表示</translation>
        </message>
        <message>
            <source>The Wayback Machine keeps what stands there now</source>
            <translation>Wayback Machine が今そこにあるものを保存します</translation>
        </message>
        <message>
            <source>The service's own page</source>
            <translation>サービス自身のページ</translation>
        </message>
        <message>
            <source>There was nothing to ask.</source>
            <translation>問い合わせるものはありませんでした。</translation>
        </message>
        <message>
            <source>Wayback Machine</source>
            <translation>Wayback Machine</translation>
        </message>
        <message>
            <source>Where is it now? Ask {host}</source>
            <translation>今どこにあるか {host} に尋ねる</translation>
        </message>
        <message>
            <source>Where to look</source>
            <translation>どこを見るか</translation>
        </message>
        <message>
            <source>Will ask: {hosts}. Nothing about you or your files is sent.</source>
            <translation>問い合わせ先: {hosts}。あなたやファイルについては何も送信しません。</translation>
        </message>
        <message>
            <source>not reviewed yet</source>
            <translation>未確認</translation>
        </message>
        <message>
            <source>reviewed</source>
            <translation>確認済み</translation>
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
            <translation>この手紙には私書箱か代理人の住所で足ります。プロフィールに自宅の代わりに書いてください。</translation>
        </message>
        <message>
            <source>A notice of this kind needs your real name and address.</source>
            <translation>この種の通知には本名と実際の住所が必要です。</translation>
        </message>
        <message>
            <source>Asked for by {date}. That is a courtesy date; no law sets it.</source>
            <translation>{date} までの回答をお願いします。これは礼儀上の期日で、法律上の期限ではありません。</translation>
        </message>
        <message>
            <source>Check before you send</source>
            <translation>送る前に確認</translation>
        </message>
        <message>
            <source>Due by law on {date}, if they receive it today.</source>
            <translation>相手が今日受け取った場合、法律上の期限は {date} です。</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>空欄</translation>
        </message>
        <message>
            <source>Have a lawyer check it</source>
            <translation>弁護士に確認してもらう</translation>
        </message>
        <message>
            <source>Left out of the list of works</source>
            <translation>作品一覧から外したもの</translation>
        </message>
        <message>
            <source>Legal bases</source>
            <translation>法的根拠</translation>
        </message>
        <message>
            <source>No address is known; Holdback does not guess one.</source>
            <translation>住所が分かりません。Holdback は推測しません。</translation>
        </message>
        <message>
            <source>No gaps</source>
            <translation>空欄なし</translation>
        </message>
        <message>
            <source>Nobody has verified this. Ask a lawyer before you rely on it.</source>
            <translation>誰も検証していません。頼る前に弁護士に尋ねてください。</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>Source read</source>
            <translation>原典確認済み</translation>
        </message>
        <message>
            <source>The source named was read when this text was written.</source>
            <translation>この文を書いたとき、挙げた原典を読みました。</translation>
        </message>
        <message>
            <source>There is no draft yet.</source>
            <translation>まだ下書きはありません。</translation>
        </message>
        <message>
            <source>These are marked in the letter. Fill them in before you send it.</source>
            <translation>手紙の中に印があります。送る前に埋めてください。</translation>
        </message>
        <message>
            <source>Unverified</source>
            <translation>未検証</translation>
        </message>
        <message>
            <source>What the recipient will learn about you</source>
            <translation>あなたについて相手に伝わること</translation>
        </message>
        <message>
            <source>What you should know</source>
            <translation>知っておくべきこと</translation>
        </message>
        <message>
            <source>Where to send it</source>
            <translation>送り先</translation>
        </message>
        <message>
            <source>Written from general legal knowledge; the text was not read again.</source>
            <translation>一般的な法律知識から書きました。条文は読み直していません。</translation>
        </message>
        <message>
            <source>found at {page}</source>
            <translation>{page} で確認</translation>
        </message>
    </context>
    <context>
        <name>CheckTab</name>
        <message numerus="yes">
            <source>%n thing(s) are not as they should be.</source>
            <translation>
                <numerusform>%n 件に問題があります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>もう一度確認</translation>
        </message>
        <message>
            <source>Checking this installation</source>
            <translation>この環境を確認しています</translation>
        </message>
        <message>
            <source>Copy the result</source>
            <translation>結果をコピー</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <source>Everything is as it should be.</source>
            <translation>すべて問題ありません。</translation>
        </message>
        <message>
            <source>Looking everything over…</source>
            <translation>全体を調べています…</translation>
        </message>
        <message>
            <source>Not looked over yet.</source>
            <translation>まだ調べていません。</translation>
        </message>
        <message>
            <source>Show the newest report</source>
            <translation>最新の報告を表示</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>What was checked</source>
            <translation>確認したもの</translation>
        </message>
        <message>
            <source>What was kept when Holdback itself made a mistake. It is sent to nobody.</source>
            <translation>Holdback 自身の誤りのときに残したもの。誰にも送られません。</translation>
        </message>
        <message>
            <source>for information</source>
            <translation>参考</translation>
        </message>
        <message>
            <source>problem</source>
            <translation>問題</translation>
        </message>
        <message>
            <source>sound</source>
            <translation>正常</translation>
        </message>
    </context>
    <context>
        <name>CheckView</name>
        <message numerus="yes">
            <source>%n part(s) of the kit are not there as chosen.</source>
            <translation>
                <numerusform>キットの %n か所が選んだとおりではありません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <source>Check my site now</source>
            <translation>今すぐ自分のサイトを確認</translation>
        </message>
        <message>
            <source>Different</source>
            <translation>異なる</translation>
        </message>
        <message>
            <source>Everything is there and says what you chose.</source>
            <translation>すべてあり、選んだとおりのことを述べています。</translation>
        </message>
        <message>
            <source>Goes online when you press the button, and only to {site}: it asks for robots.txt, tdmrep.json, license.xml, ai.txt, the TDM policy and the headers of the first page.</source>
            <translation>ボタンを押すとオンラインになり、{site} だけに問い合わせます: robots.txt、tdmrep.json、license.xml、ai.txt、TDM ポリシー、最初のページのヘッダー。</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>欠落</translation>
        </message>
        <message>
            <source>Not read</source>
            <translation>未読</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>部分</translation>
        </message>
        <message>
            <source>Something is there, but it does not say what you chose.</source>
            <translation>何かありますが、選んだことを述べていません。</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>The site gave no usable answer; that says nothing about it.</source>
            <translation>サイトから使える応答がありませんでした。サイトについては何も分かりません。</translation>
        </message>
        <message>
            <source>There</source>
            <translation>あり</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>見つかったもの</translation>
        </message>
        <message>
            <source>What your site says</source>
            <translation>あなたのサイトが述べること</translation>
        </message>
        <message>
            <source>Your site answers as the kit says.</source>
            <translation>サイトはキットのとおりに応答しています。</translation>
        </message>
        <message>
            <source>Your site has nothing of this yet.</source>
            <translation>サイトにはまだ何もありません。</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>Album</source>
            <translation>アルバム</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>アーティスト</translation>
        </message>
        <message>
            <source>Copyright notice</source>
            <translation>著作権表示</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日付</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>ファイル名</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>ISRC</source>
            <translation>ISRC</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>レーベル</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>長さ</translation>
        </message>
        <message>
            <source>Reservation</source>
            <translation>留保</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>封印</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>タイトル</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>Search commands</source>
            <translation>コマンドを検索</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>何をしますか?</translation>
        </message>
    </context>
    <context>
        <name>ConfirmView</name>
        <message numerus="yes">
            <source>%n gap(s) are still open in it.</source>
            <translation>
                <numerusform>空欄がまだ %n か所あります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the draft</source>
            <translation>下書きに戻る</translation>
        </message>
        <message>
            <source>Confirm the letter</source>
            <translation>手紙を確認</translation>
        </message>
        <message>
            <source>I have read the letter, and every statement in it is true.</source>
            <translation>手紙を読みました。書かれていることはすべて真実です。</translation>
        </message>
        <message>
            <source>Read and confirm</source>
            <translation>読んで確認する</translation>
        </message>
        <message>
            <source>The whole letter</source>
            <translation>手紙の全文</translation>
        </message>
        <message>
            <source>This letter makes statements in your name that can have legal consequences. Read it to the end before you take it out of Holdback.</source>
            <translation>この手紙はあなたの名で、法的な結果を伴いうる申し立てをします。Holdback から取り出す前に最後まで読んでください。</translation>
        </message>
    </context>
    <context>
        <name>DetailsPane</name>
        <message>
            <source>(not verified)</source>
            <translation>(未検証)</translation>
        </message>
        <message>
            <source>About the chosen service</source>
            <translation>選んだサービスについて</translation>
        </message>
        <message>
            <source>Choose a service to read what its terms say.</source>
            <translation>サービスを選ぶと、その規約の内容を読めます。</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>連絡先</translation>
        </message>
        <message>
            <source>Date not known</source>
            <translation>日付不明</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <source>Different by region</source>
            <translation>地域による違い</translation>
        </message>
        <message>
            <source>Digest of the audio</source>
            <translation>音声のダイジェスト</translation>
        </message>
        <message>
            <source>Every text that was seen, and what it said, on one line</source>
            <translation>見られたすべての文とその内容を一本の線上に</translation>
        </message>
        <message>
            <source>Explains this track: what it says, where, since when</source>
            <translation>このトラックの説明: 何を、どこで、いつから述べているか</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>事実</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <source>ISRC</source>
            <translation>ISRC</translation>
        </message>
        <message>
            <source>In plain words</source>
            <translation>やさしい言葉で</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>長さ</translation>
        </message>
        <message>
            <source>No longer in force. {about}</source>
            <translation>もう有効ではありません。{about}</translation>
        </message>
        <message>
            <source>Oddity</source>
            <translation>注意点</translation>
        </message>
        <message>
            <source>One of my platforms</source>
            <translation>使っているプラットフォーム</translation>
        </message>
        <message>
            <source>One of my platforms: shown by the filter, and watched</source>
            <translation>使っているプラットフォーム: フィルターで表示され、監視されます</translation>
        </message>
        <message>
            <source>Only for your own website; it does not reach what others host.</source>
            <translation>自分のウェブサイトにのみ有効で、他者がホストするものには及びません。</translation>
        </message>
        <message>
            <source>Opens the Letters page with {service} as the recipient</source>
            <translation>{service} を宛先として手紙のページを開きます</translation>
        </message>
        <message>
            <source>Other and earlier wording</source>
            <translation>ほかの文言と以前の文言</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>場所</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>備考</translation>
        </message>
        <message>
            <source>Says nothing about AI.</source>
            <translation>AI については何も述べていません。</translation>
        </message>
        <message>
            <source>Secondary sources say: {stance}.</source>
            <translation>二次情報によると: {stance}。</translation>
        </message>
        <message>
            <source>Seen on {date}</source>
            <translation>{date} に閲覧</translation>
        </message>
        <message>
            <source>Seen on {date}: over 90 days ago</source>
            <translation>{date} に閲覧: 90 日以上前</translation>
        </message>
        <message>
            <source>Select a track to see everything its file says.</source>
            <translation>トラックを選ぶと、そのファイルの内容がすべて表示されます。</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>署名者</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>表明</translation>
        </message>
        <message>
            <source>Statements and where they stand</source>
            <translation>表明とその場所</translation>
        </message>
        <message>
            <source>Statements, tags and file</source>
            <translation>表明、タグ、ファイル</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>タグ</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>タグ</translation>
        </message>
        <message>
            <source>Terms change. Read them again before you rely on this.</source>
            <translation>規約は変わります。頼る前に読み直してください。</translation>
        </message>
        <message>
            <source>Terms over time…</source>
            <translation>規約の移り変わり…</translation>
        </message>
        <message>
            <source>The file says nothing about AI or text and data mining.</source>
            <translation>このファイルは AI についてもテキスト・データマイニングについても何も述べていません。</translation>
        </message>
        <message>
            <source>The licence you grant by uploading</source>
            <translation>アップロードで与える許諾</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>値</translation>
        </message>
        <message>
            <source>What you can do</source>
            <translation>できること</translation>
        </message>
        <message>
            <source>Write a letter</source>
            <translation>手紙を書く</translation>
        </message>
        <message>
            <source>allows changes</source>
            <translation>改変を許す</translation>
        </message>
        <message>
            <source>archived original</source>
            <translation>保存された原文</translation>
        </message>
        <message>
            <source>archived original, undated</source>
            <translation>保存された原文、日付なし</translation>
        </message>
        <message>
            <source>found at {page}</source>
            <translation>{page} で確認</translation>
        </message>
        <message>
            <source>in force since {date}</source>
            <translation>{date} から有効</translation>
        </message>
        <message>
            <source>may be passed on</source>
            <translation>第三者に渡すことがある</translation>
        </message>
        <message>
            <source>may be transferred</source>
            <translation>譲渡されることがある</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>欠落</translation>
        </message>
        <message>
            <source>quoted by others, original not read</source>
            <translation>他者による引用、原文は未読</translation>
        </message>
        <message>
            <source>seen on {date}</source>
            <translation>{date} に閲覧</translation>
        </message>
        <message>
            <source>your own entry</source>
            <translation>自分の項目</translation>
        </message>
        <message>
            <source>{company} (not verified)</source>
            <translation>{company} (未検証)</translation>
        </message>
        <message>
            <source>{dimension}: {restricting} says no, {allowing} says yes. The stricter one counts.</source>
            <translation>{dimension}: {restricting} は「いいえ」、{allowing} は「はい」。厳しい方が優先します。</translation>
        </message>
    </context>
    <context>
        <name>DiaryDetails</name>
        <message>
            <source>About the chosen letter</source>
            <translation>選んだ手紙について</translation>
        </message>
        <message>
            <source>Answer due {date}: {how}</source>
            <translation>回答期日 {date}: {how}</translation>
        </message>
        <message>
            <source>Attach a proof…</source>
            <translation>証拠を添付…</translation>
        </message>
        <message>
            <source>By</source>
            <translation>方法</translation>
        </message>
        <message>
            <source>Choose a letter to see what became of it.</source>
            <translation>手紙を選ぶと、その後の経過が分かります。</translation>
        </message>
        <message>
            <source>Choose a receipt, scan or answer</source>
            <translation>受領証、スキャン、回答を選ぶ</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>全員</translation>
        </message>
        <message>
            <source>How it was sent</source>
            <translation>送付方法</translation>
        </message>
        <message>
            <source>I sent it</source>
            <translation>送った</translation>
        </message>
        <message>
            <source>I sent it again</source>
            <translation>もう一度送った</translation>
        </message>
        <message>
            <source>In your words</source>
            <translation>自分の言葉で</translation>
        </message>
        <message>
            <source>Note down</source>
            <translation>記録する</translation>
        </message>
        <message>
            <source>Note it down</source>
            <translation>記録する</translation>
        </message>
        <message>
            <source>Nothing more will come of it</source>
            <translation>これ以上は何も起こらない</translation>
        </message>
        <message>
            <source>On</source>
            <translation>日</translation>
        </message>
        <message>
            <source>On which day</source>
            <translation>どの日か</translation>
        </message>
        <message>
            <source>Open the letter</source>
            <translation>手紙を開く</translation>
        </message>
        <message>
            <source>Proof: {file}</source>
            <translation>証拠: {file}</translation>
        </message>
        <message>
            <source>Remove the draft</source>
            <translation>下書きを削除</translation>
        </message>
        <message>
            <source>They answered</source>
            <translation>相手が回答した</translation>
        </message>
        <message>
            <source>They received it</source>
            <translation>相手が受け取った</translation>
        </message>
        <message>
            <source>They take two more months</source>
            <translation>相手が二か月延長した</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>起きたこと</translation>
        </message>
        <message>
            <source>Write a reminder</source>
            <translation>督促を書く</translation>
        </message>
    </context>
    <context>
        <name>DiaryModel</name>
        <message>
            <source>Answer due</source>
            <translation>回答期日</translation>
        </message>
        <message>
            <source>Dated</source>
            <translation>日付</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>手紙</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>To</source>
            <translation>宛先</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>全員</translation>
        </message>
    </context>
    <context>
        <name>DiaryPage</name>
        <message>
            <source>Any status</source>
            <translation>すべての状態</translation>
        </message>
        <message>
            <source>Calendar (*.ics)</source>
            <translation>カレンダー (*.ics)</translation>
        </message>
        <message>
            <source>Diary</source>
            <translation>日誌</translation>
        </message>
        <message>
            <source>Find a letter</source>
            <translation>手紙を検索</translation>
        </message>
        <message>
            <source>Letters and what became of them</source>
            <translation>手紙とその後</translation>
        </message>
        <message>
            <source>Letters that you save appear here. Note down when you sent them, and Holdback tells you when an answer is due, by law or by courtesy.</source>
            <translation>保存した手紙がここに並びます。いつ送ったかを記録すれば、回答がいつになるか、法律によるか礼儀によるかを Holdback が教えます。</translation>
        </message>
        <message>
            <source>No letters yet</source>
            <translation>手紙はまだありません</translation>
        </message>
        <message>
            <source>Save as calendar…</source>
            <translation>カレンダーとして保存…</translation>
        </message>
        <message>
            <source>Save as table…</source>
            <translation>表として保存…</translation>
        </message>
        <message>
            <source>Save the deadlines</source>
            <translation>期日を保存</translation>
        </message>
        <message>
            <source>Save the diary</source>
            <translation>日誌を保存</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>表 (*.csv)</translation>
        </message>
        <message>
            <source>The diary is in {file}.</source>
            <translation>日誌は {file} にあります。</translation>
        </message>
        <message>
            <source>Write a letter</source>
            <translation>手紙を書く</translation>
        </message>
        <message>
            <source>Writing the diary</source>
            <translation>日誌を書き出しています</translation>
        </message>
    </context>
    <context>
        <name>DiaryWords</name>
        <message numerus="yes">
            <source>%n day(s) over</source>
            <translation>
                <numerusform>%n 日超過</numerusform>
            </translation>
        </message>
        <message>
            <source>by law</source>
            <translation>法律による</translation>
        </message>
        <message>
            <source>courtesy date, no law sets it</source>
            <translation>礼儀上の期日で、法律の定めはありません</translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>あと %n 日</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>今日</translation>
        </message>
    </context>
    <context>
        <name>EditPreview</name>
        <message numerus="yes">
            <source>%n already there</source>
            <translation>
                <numerusform>%n 件はすでにあり</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed and are as they were.</source>
            <translation>
                <numerusform>%n 件は失敗し、元のままです。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n had everything already.</source>
            <translation>
                <numerusform>%n 件にはすでにすべてありました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left alone</source>
            <translation>
                <numerusform>%n 件はそのまま</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left alone.</source>
            <translation>
                <numerusform>%n 件はそのままにしました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not reached and as they were.</source>
            <translation>
                <numerusform>%n 件は未着手で、元のままです。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) written.</source>
            <translation>
                <numerusform>%n 曲に書き込みました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n will be written</source>
            <translation>
                <numerusform>%n 件に書き込みます</numerusform>
            </translation>
        </message>
        <message>
            <source>After</source>
            <translation>後</translation>
        </message>
        <message>
            <source>Back to editing</source>
            <translation>編集に戻る</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>前</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Files and what happens to them</source>
            <translation>ファイルと起こること</translation>
        </message>
        <message>
            <source>Looking at the files…</source>
            <translation>ファイルを調べています…</translation>
        </message>
        <message>
            <source>Nothing is written until you press the button below. The audio is never touched, other tags stay, and each file can be put back exactly as it was.</source>
            <translation>下のボタンを押すまで何も書き込みません。音声には決して触れず、ほかのタグは残り、どのファイルも正確に元に戻せます。</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>場所</translation>
        </message>
        <message>
            <source>Preparing the preview</source>
            <translation>プレビューを準備しています</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>進行状況</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>The file at work is finished, the rest is not begun.</source>
            <translation>作業中のファイルは最後まで行い、残りは始めません。</translation>
        </message>
        <message>
            <source>Values before and after</source>
            <translation>前後の値</translation>
        </message>
        <message numerus="yes">
            <source>Write %n sealed track(s) too: their seals will not hold</source>
            <translation>
                <numerusform>封印のある %n 曲にも書き込む: その封印は成り立たなくなります</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Write %n track(s)</source>
            <comment>button</comment>
            <translation>
                <numerusform>%n 曲に書き込む</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Writing %n track(s)</source>
            <translation>
                <numerusform>%n 曲に書き込んでいます</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EditorView</name>
        <message numerus="yes">
            <source>%n value(s) cannot be written like this</source>
            <translation>
                <numerusform>値 %n 個はこのままでは書き込めません</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) changed</source>
            <translation>
                <numerusform>値 %n 個を変更</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the catalogue</source>
            <translation>カタログに戻る</translation>
        </message>
        <message>
            <source>Fill down</source>
            <translation>下へコピー</translation>
        </message>
        <message>
            <source>Gives the lines of the clipboard to the tracks in order. Shows them first.</source>
            <translation>クリップボードの行を順にトラックへ割り当てます。先に表示します。</translation>
        </message>
        <message>
            <source>Gives the topmost selected value to the others below (Ctrl+D).</source>
            <translation>選択の一番上の値を下の行に入れます (Ctrl+D)。</translation>
        </message>
        <message>
            <source>Nothing is changed yet.</source>
            <translation>まだ何も変更していません。</translation>
        </message>
        <message>
            <source>Paste a list</source>
            <translation>一覧を貼り付け</translation>
        </message>
        <message>
            <source>Reading the files</source>
            <translation>ファイルを読んでいます</translation>
        </message>
        <message>
            <source>Reading the files…</source>
            <translation>ファイルを読んでいます…</translation>
        </message>
        <message numerus="yes">
            <source>Rights data of %n track(s)</source>
            <translation>
                <numerusform>%n 曲の権利データ</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what will be written</source>
            <translation>書き込む内容を表示</translation>
        </message>
        <message>
            <source>Take all changes back</source>
            <translation>すべての変更を取り消す</translation>
        </message>
        <message>
            <source>another policy</source>
            <translation>別の方針</translation>
        </message>
        <message numerus="yes">
            <source>in %n track(s)</source>
            <translation>
                <numerusform>%n 曲で</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExplainWindow</name>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>文をコピー</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>説明</translation>
        </message>
        <message>
            <source>In plain words</source>
            <translation>やさしい言葉で</translation>
        </message>
        <message>
            <source>Read on in the handbook</source>
            <translation>続きを手引きで読む</translation>
        </message>
    </context>
    <context>
        <name>Extras</name>
        <message numerus="yes">
            <source>%n new file(s) arrived in your watched folders.</source>
            <translation>
                <numerusform>監視するフォルダーに新しいファイルが %n 件届きました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new track(s) protected.</source>
            <translation>
                <numerusform>新しい %n 曲を保護しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Edit rights data…</source>
            <translation>権利データを編集(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Import a table…</source>
            <translation>表を取り込む(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Rights sheet of the release…</source>
            <translation>リリースの権利シート(&amp;R)…</translation>
        </message>
        <message>
            <source>Arri&amp;ved files and folders…</source>
            <translation>届いたファイルとフォルダー(&amp;V)…</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>届いたもの</translation>
        </message>
        <message>
            <source>Arrived files and folders</source>
            <translation>届いたファイルとフォルダー</translation>
        </message>
        <message>
            <source>Changes to other tracks are not written yet.</source>
            <translation>ほかのトラックの変更はまだ書き込んでいません。</translation>
        </message>
        <message>
            <source>Edit rights data</source>
            <translation>権利データを編集</translation>
        </message>
        <message>
            <source>Forget them</source>
            <translation>破棄する</translation>
        </message>
        <message>
            <source>Go on editing</source>
            <translation>編集を続ける</translation>
        </message>
        <message>
            <source>Go on with them</source>
            <translation>それらで続ける</translation>
        </message>
        <message>
            <source>Import a table</source>
            <translation>表を取り込む</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Save the rights sheet</source>
            <translation>権利シートを保存</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>表示する</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>表</translation>
        </message>
        <message>
            <source>The editor takes {most} tracks at once. Select fewer of them.</source>
            <translation>編集できるのは一度に {most} 曲です。選択を減らしてください。</translation>
        </message>
        <message numerus="yes">
            <source>The rights sheet of %n release(s) is written.</source>
            <translation>
                <numerusform>リリース %n 件の権利シートを書き出しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>These files are in a folder of the profile “{name}”: it is in use.</source>
            <translation>これらのファイルはプロフィール「{name}」のフォルダーにあるため、それを使います。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Writing the rights sheet</source>
            <translation>権利シートを書き出しています</translation>
        </message>
        <message>
            <source>Your changes are kept, but not written yet.</source>
            <translation>変更は保持していますが、まだ書き込んでいません。</translation>
        </message>
        <message numerus="yes">
            <source>Your decision is wanted: %n new file(s).</source>
            <translation>
                <numerusform>判断が必要です: 新しいファイル %n 件。</numerusform>
            </translation>
        </message>
        <message>
            <source>csv xlsx spreadsheet isrc list</source>
            <translation>csv xlsx 表計算 isrc 一覧</translation>
        </message>
        <message>
            <source>isrc iswc upc title artist label copyright fields tags</source>
            <translation>isrc iswc upc タイトル アーティスト レーベル 著作権 項目 タグ</translation>
        </message>
        <message>
            <source>pdf credits label copy</source>
            <translation>pdf クレジット レーベルコピー</translation>
        </message>
        <message>
            <source>watch new export daw profile bind rule</source>
            <translation>監視 新規 書き出し daw プロフィール 規則</translation>
        </message>
    </context>
    <context>
        <name>FactsBox</name>
        <message>
            <source>Optional</source>
            <translation>任意</translation>
        </message>
        <message>
            <source>What only you know</source>
            <translation>あなただけが知っていること</translation>
        </message>
    </context>
    <context>
        <name>FieldForm</name>
        <message>
            <source>A policy is stated in somebody's name: make a profile first.</source>
            <translation>方針は誰かの名で表明されます。まずプロフィールを作ってください。</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>コード</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>そのままにする</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>方針</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>権利</translation>
        </message>
        <message>
            <source>Stated in the words of the profile “{name}”.</source>
            <translation>プロフィール「{name}」の言葉で表明します。</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message numerus="yes">
            <source>%n different value(s)</source>
            <translation>
                <numerusform>異なる値 %n 個</numerusform>
            </translation>
        </message>
        <message>
            <source>Take the changes of “{field}” back</source>
            <translation>「{field}」の変更を取り消す</translation>
        </message>
        <message numerus="yes">
            <source>changed in %n track(s)</source>
            <translation>
                <numerusform>%n 曲で変更</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FileChoice</name>
        <message>
            <source>Add mine</source>
            <translation>自分のものを追加</translation>
        </message>
        <message>
            <source>Any change makes the file's signed content credentials (C2PA) invalid.</source>
            <translation>変更すると、ファイルの署名済みコンテンツ認証情報 (C2PA) は無効になります。</translation>
        </message>
        <message>
            <source>As chosen above</source>
            <translation>上の選択どおり</translation>
        </message>
        <message>
            <source>Keep theirs</source>
            <translation>相手のものを残す</translation>
        </message>
        <message>
            <source>Only for this file:</source>
            <translation>このファイルだけ:</translation>
        </message>
        <message>
            <source>Others' words in this file</source>
            <translation>このファイルにある他者の言葉</translation>
        </message>
        <message>
            <source>Replace with mine</source>
            <translation>自分のものに置き換える</translation>
        </message>
        <message>
            <source>The other names (hard links) keep the file as it is; this one gets the new.</source>
            <translation>ほかの名前 (ハードリンク) は元のファイルのまま、この名前だけが新しくなります。</translation>
        </message>
        <message>
            <source>Write although it breaks the seal</source>
            <translation>封印が壊れても書き込む</translation>
        </message>
        <message>
            <source>Write although the file has several names</source>
            <translation>ファイルに複数の名前があっても書き込む</translation>
        </message>
    </context>
    <context>
        <name>FileDetails</name>
        <message>
            <source>(nothing)</source>
            <translation>(なし)</translation>
        </message>
        <message>
            <source>(removed)</source>
            <translation>(削除)</translation>
        </message>
        <message>
            <source>After</source>
            <translation>後</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>前</translation>
        </message>
        <message>
            <source>Changed by another program since</source>
            <translation>その後別のプログラムが変更</translation>
        </message>
        <message>
            <source>Changed by this run</source>
            <translation>この実行で変更</translation>
        </message>
        <message>
            <source>Choose a file to see what was changed.</source>
            <translation>ファイルを選ぶと、変更内容が分かります。</translation>
        </message>
        <message>
            <source>Digest then {then}… and now {now}…</source>
            <translation>当時のダイジェスト {then}…、今は {now}…</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Last changed: {moment}.</source>
            <translation>最終変更: {moment}。</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>場所</translation>
        </message>
        <message>
            <source>Reads the file and names every value that another program changed.</source>
            <translation>ファイルを読み、別のプログラムが変えた値を挙げます。</translation>
        </message>
        <message>
            <source>The values were not kept by the version that wrote it.</source>
            <translation>書き込んだ版では値を残していません。</translation>
        </message>
        <message>
            <source>Values that were changed</source>
            <translation>変更された値</translation>
        </message>
        <message>
            <source>What changed since?</source>
            <translation>その後何が変わったか</translation>
        </message>
        <message>
            <source>Which values differ was not kept by the version that wrote it.</source>
            <translation>書き込んだ版では、どの値が異なるかを残していません。</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Age of the evidence</source>
            <translation>根拠の古さ</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>すべての種類</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>すべてのサービス</translation>
        </message>
        <message>
            <source>All {count}</source>
            <translation>すべて {count}</translation>
        </message>
        <message>
            <source>Any evidence</source>
            <translation>すべての根拠</translation>
        </message>
        <message>
            <source>Any stance</source>
            <translation>すべての立場</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>変更あり</translation>
        </message>
        <message>
            <source>Find a service</source>
            <translation>サービスを検索</translation>
        </message>
        <message>
            <source>Kind of service</source>
            <translation>サービスの種類</translation>
        </message>
        <message>
            <source>My platforms</source>
            <translation>使っているプラットフォーム</translation>
        </message>
        <message>
            <source>Not verified</source>
            <translation>未検証</translation>
        </message>
        <message>
            <source>Seen more than 90 days ago</source>
            <translation>90 日以上前に閲覧</translation>
        </message>
        <message>
            <source>Seen within 90 days</source>
            <translation>90 日以内に閲覧</translation>
        </message>
        <message>
            <source>Stance on any use</source>
            <translation>いずれかの利用についての立場</translation>
        </message>
        <message>
            <source>Which services</source>
            <translation>どのサービス</translation>
        </message>
        <message>
            <source>{shown} of {total}</source>
            <translation>{total} 件中 {shown} 件</translation>
        </message>
    </context>
    <context>
        <name>FilterMenu</name>
        <message>
            <source>By another program since it was protected</source>
            <translation>保護後に別のプログラムで</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>変更あり</translation>
        </message>
        <message>
            <source>Choose conditions; they are written into the search field.</source>
            <translation>条件を選ぶと検索欄に入ります。</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>検索を消去</translation>
        </message>
        <message>
            <source>Copyright notice</source>
            <translation>著作権表示</translation>
        </message>
        <message>
            <source>Differs between places in the file</source>
            <translation>ファイル内の場所によって異なる</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>フィルター</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>In the last 30 days</source>
            <translation>過去 30 日</translation>
        </message>
        <message>
            <source>In the last 7 days</source>
            <translation>過去 7 日</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>欠落</translation>
        </message>
        <message>
            <source>No {field}</source>
            <translation>{field} なし</translation>
        </message>
        <message>
            <source>Reservation</source>
            <translation>留保</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>封印</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>artist</source>
            <translation>アーティスト</translation>
        </message>
        <message>
            <source>copyright notice</source>
            <translation>著作権表示</translation>
        </message>
        <message>
            <source>label</source>
            <translation>レーベル</translation>
        </message>
        <message>
            <source>title</source>
            <translation>タイトル</translation>
        </message>
    </context>
    <context>
        <name>GlanceView</name>
        <message>
            <source>No service fits</source>
            <translation>該当するサービスなし</translation>
        </message>
        <message>
            <source>No service fits all the filters at once.</source>
            <translation>すべてのフィルターに合うサービスはありません。</translation>
        </message>
        <message>
            <source>Services and what their terms say</source>
            <translation>サービスとその規約の内容</translation>
        </message>
        <message>
            <source>Show all services</source>
            <translation>すべてのサービスを表示</translation>
        </message>
    </context>
    <context>
        <name>GridModel</name>
        <message>
            <source>Track</source>
            <translation>トラック</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>{field} afterwards</source>
            <translation>変更後の{field}</translation>
        </message>
        <message>
            <source>{field} now</source>
            <translation>現在の{field}</translation>
        </message>
    </context>
    <context>
        <name>GridView</name>
        <message>
            <source>The chosen field in every track</source>
            <translation>各トラックの選んだ項目</translation>
        </message>
    </context>
    <context>
        <name>GroupMenu</name>
        <message>
            <source>By album</source>
            <translation>アルバム別</translation>
        </message>
        <message>
            <source>By folder</source>
            <translation>フォルダー別</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>グループ</translation>
        </message>
        <message>
            <source>No groups</source>
            <translation>グループなし</translation>
        </message>
    </context>
    <context>
        <name>Groups</name>
        <message>
            <source>No album</source>
            <translation>アルバムなし</translation>
        </message>
        <message>
            <source>{name}: {reserved} of {count} reserved</source>
            <translation>{name}: {count} 曲中 {reserved} 曲を留保</translation>
        </message>
    </context>
    <context>
        <name>GuideView</name>
        <message>
            <source>Back to the letter</source>
            <translation>手紙に戻る</translation>
        </message>
        <message>
            <source>Change the profile…</source>
            <translation>プロフィールを変更…</translation>
        </message>
        <message>
            <source>Collecting society: {value}</source>
            <translation>管理団体: {value}</translation>
        </message>
        <message>
            <source>Country: {value}</source>
            <translation>国: {value}</translation>
        </message>
        <message>
            <source>Find a service</source>
            <translation>サービスを検索</translation>
        </message>
        <message>
            <source>Go to the catalogue</source>
            <translation>カタログへ</translation>
        </message>
        <message>
            <source>I found my works in a data set or an output</source>
            <translation>データセットや生成物に自分の作品を見つけた</translation>
        </message>
        <message>
            <source>I have a website of my own</source>
            <translation>自分のウェブサイトがある</translation>
        </message>
        <message>
            <source>Label or publisher: {value}</source>
            <translation>レーベルまたは出版社: {value}</translation>
        </message>
        <message>
            <source>Make a profile first, then answer the questions.</source>
            <translation>まずプロフィールを作り、それから質問に答えてください。</translation>
        </message>
        <message>
            <source>My voice, image or biography is there too</source>
            <translation>自分の声、姿、経歴もそこにある</translation>
        </message>
        <message>
            <source>Open the diary</source>
            <translation>日誌を開く</translation>
        </message>
        <message>
            <source>Open the profile</source>
            <translation>プロフィールを開く</translation>
        </message>
        <message>
            <source>Roles: {value}</source>
            <translation>役割: {value}</translation>
        </message>
        <message>
            <source>Services that matter to you</source>
            <translation>気にかけているサービス</translation>
        </message>
        <message>
            <source>Show the setting</source>
            <translation>設定を表示</translation>
        </message>
        <message>
            <source>Someone hosts copies without my consent</source>
            <translation>誰かが無断で複製を置いている</translation>
        </message>
        <message>
            <source>What your profile says</source>
            <translation>プロフィールの内容</translation>
        </message>
        <message>
            <source>Where do I begin?</source>
            <translation>どこから始めるか</translation>
        </message>
        <message>
            <source>Where is your music, and who worries you?</source>
            <translation>あなたの音楽はどこにあり、誰が気がかりですか?</translation>
        </message>
        <message>
            <source>Write the declaration</source>
            <translation>宣言を書く</translation>
        </message>
        <message>
            <source>Write the letter</source>
            <translation>手紙を書く</translation>
        </message>
        <message>
            <source>You have no profile yet.</source>
            <translation>まだプロフィールがありません。</translation>
        </message>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>未記入</translation>
        </message>
    </context>
    <context>
        <name>HandbookWindow</name>
        <message>
            <source>Chapters</source>
            <translation>章</translation>
        </message>
        <message>
            <source>Find in the handbook</source>
            <translation>手引きを検索</translation>
        </message>
        <message>
            <source>Handbook</source>
            <translation>手引き</translation>
        </message>
        <message>
            <source>No chapter has these words.</source>
            <translation>これらの言葉がある章はありません。</translation>
        </message>
        <message>
            <source>Text of the chapter</source>
            <translation>章の本文</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>&amp;Handbook</source>
            <translation>手引き(&amp;H)</translation>
        </message>
        <message>
            <source>E&amp;xplain what is selected</source>
            <translation>選択したものを説明(&amp;X)</translation>
        </message>
        <message>
            <source>Open the chapter about this page</source>
            <translation>このページについての章を開く</translation>
        </message>
        <message>
            <source>What &amp;words mean</source>
            <translation>言葉の意味(&amp;W)</translation>
        </message>
        <message>
            <source>glossary terms</source>
            <translation>用語集 用語</translation>
        </message>
        <message>
            <source>what does it mean why</source>
            <translation>意味 なぜ</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message numerus="yes">
            <source>%n file(s) of this run</source>
            <translation>
                <numerusform>この実行のファイル %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not reached</source>
            <translation>
                <numerusform>%n 件は未着手</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n put back</source>
            <translation>
                <numerusform>%n 件を元に戻しました</numerusform>
            </translation>
        </message>
        <message>
            <source>Compare with the files</source>
            <translation>ファイルと照合</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>照合結果</translation>
        </message>
        <message>
            <source>Comparing with the ledger</source>
            <translation>台帳と照合しています</translation>
        </message>
        <message>
            <source>Each time Holdback writes into your files it is noted here, with what is needed to put every file back exactly as it was.</source>
            <translation>Holdback がファイルに書き込むたびに、どのファイルも正確に元に戻すのに必要なものと一緒にここに記録されます。</translation>
        </message>
        <message>
            <source>Edited rights data</source>
            <translation>権利データの編集</translation>
        </message>
        <message>
            <source>Export the &amp;ledger…</source>
            <translation>台帳を書き出す(&amp;L)…</translation>
        </message>
        <message>
            <source>Export the ledger</source>
            <translation>台帳を書き出す</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Files of the run</source>
            <translation>実行のファイル</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <source>Nothing has been written yet</source>
            <translation>まだ何も書き込んでいません</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>現在</translation>
        </message>
        <message>
            <source>Protect: {policy}, for {artist}</source>
            <translation>保護: {policy}、{artist}</translation>
        </message>
        <message numerus="yes">
            <source>Put %n file(s) back</source>
            <translation>
                <numerusform>%n 件を元に戻す</numerusform>
            </translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Put the whole run back</source>
            <translation>この実行をすべて元に戻す</translation>
        </message>
        <message>
            <source>Putting files back</source>
            <translation>ファイルを元に戻しています</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>実行</translation>
        </message>
        <message>
            <source>Says for each file whether it is still what Holdback wrote.</source>
            <translation>各ファイルが今も Holdback が書いたとおりかを示します。</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message numerus="yes">
            <source>The ledger is exported: %n write(s).</source>
            <translation>
                <numerusform>台帳を書き出しました: 書き込み %n 件。</numerusform>
            </translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>When</source>
            <translation>いつ</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>着手済み</translation>
        </message>
        <message>
            <source>in doubt</source>
            <translation>不確か</translation>
        </message>
        <message>
            <source>json proof backup</source>
            <translation>json 証拠 バックアップ</translation>
        </message>
        <message>
            <source>not written</source>
            <translation>未書き込み</translation>
        </message>
        <message>
            <source>put back</source>
            <translation>元に戻した</translation>
        </message>
        <message>
            <source>stands</source>
            <translation>有効</translation>
        </message>
        <message>
            <source>written</source>
            <translation>書き込み済み</translation>
        </message>
    </context>
    <context>
        <name>Holdback</name>
        <message>
            <source>Holdback made a mistake of its own in an earlier run. Files at work were left whole. What happened is kept on this computer and sent to nobody; read it, and tell us if you like.</source>
            <translation>以前の実行で Holdback 自身の誤りがありました。作業中のファイルは無事です。起きたことはこのコンピューターに保存され、誰にも送られません。読んで、よければ知らせてください。</translation>
        </message>
        <message>
            <source>Open the records</source>
            <translation>記録を開く</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>報告を表示</translation>
        </message>
    </context>
    <context>
        <name>IdentityCard</name>
        <message>
            <source>&amp;Email in the certificate</source>
            <translation>証明書のメールアドレス(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Name in the certificate</source>
            <translation>証明書の名前(&amp;N)</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>期限切れ</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>書き出す…</translation>
        </message>
        <message>
            <source>Fingerprint (SHA-256)</source>
            <translation>指紋 (SHA-256)</translation>
        </message>
        <message>
            <source>From a file, until the window closes. Nothing of it is kept here.</source>
            <translation>ファイルから読み込み、ウィンドウを閉じるまで使います。ここには何も残しません。</translation>
        </message>
        <message>
            <source>Let go</source>
            <translation>使うのをやめる</translation>
        </message>
        <message>
            <source>Make it to a file…</source>
            <translation>ファイルに作る…</translation>
        </message>
        <message>
            <source>Make my identity</source>
            <translation>自分の身元を作る</translation>
        </message>
        <message>
            <source>May stay empty; everybody can read it in the seal</source>
            <translation>空でもかまいません。封印の中で誰でも読めます</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Readers call seals expired whose certificate has run out.</source>
            <translation>証明書の期限が切れた封印は、読み取り側で期限切れと表示されます。</translation>
        </message>
        <message>
            <source>Readers that know the authority see your name as confirmed by it.</source>
            <translation>その認証局を知る読み取り側には、あなたの名前が確認済みと表示されます。</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>削除…</translation>
        </message>
        <message>
            <source>The private key lies encrypted in the data folder, its passphrase does not.</source>
            <translation>秘密鍵は暗号化してデータフォルダーに置きます。パスフレーズは置きません。</translation>
        </message>
        <message>
            <source>The signature holds for everybody; who you are, others cannot tell.</source>
            <translation>署名は誰に対しても有効です。あなたが誰かは、他の人には分かりません。</translation>
        </message>
        <message>
            <source>Tracks can be sealed with it: choose so in the preview before you protect.</source>
            <translation>これでトラックを封印できます。保護する前にプレビューで選んでください。</translation>
        </message>
        <message>
            <source>Use a certificate I have…</source>
            <translation>持っている証明書を使う…</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>有効</translation>
        </message>
        <message>
            <source>Valid, signer unknown to others</source>
            <translation>有効、署名者は他の人に不明</translation>
        </message>
        <message>
            <source>Vouched for</source>
            <translation>保証あり</translation>
        </message>
        <message>
            <source>Vouched for by</source>
            <translation>保証者</translation>
        </message>
        <message>
            <source>With an identity of your own you can seal tracks: sign your reservation, so that everybody can tell whether the file is still as you left it. One step, no account, nothing is sent anywhere.</source>
            <translation>自分の身元があれば、トラックを封印できます。留保に署名し、ファイルがあなたの手を離れたときのままかを誰でも確かめられるようにします。一手順で済み、アカウントは不要、どこにも何も送信しません。</translation>
        </message>
        <message>
            <source>You can still make or use an identity in a file with a passphrase of your own; it is then in use until the window closes.</source>
            <translation>それでも、自分のパスフレーズを付けたファイルの身元を作ったり使ったりできます。その場合はウィンドウを閉じるまで有効です。</translation>
        </message>
        <message>
            <source>Your signing identity</source>
            <translation>あなたの署名用の身元</translation>
        </message>
        <message>
            <source>nobody but yourself</source>
            <translation>あなた自身のみ</translation>
        </message>
        <message>
            <source>{since} to {expires}</source>
            <translation>{since} から {expires} まで</translation>
        </message>
    </context>
    <context>
        <name>ImportModel</name>
        <message>
            <source>Found</source>
            <translation>見つかった</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Named in the table</source>
            <translation>表での名前</translation>
        </message>
        <message>
            <source>Named twice</source>
            <translation>二度指定</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>見つからない</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>することなし</translation>
        </message>
        <message>
            <source>Several fit</source>
            <translation>複数が該当</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>トラック</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>値</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>何が起こるか</translation>
        </message>
        <message>
            <source>Wrong value</source>
            <translation>値の誤り</translation>
        </message>
    </context>
    <context>
        <name>ImportView</name>
        <message numerus="yes">
            <source>%n fit several</source>
            <translation>
                <numerusform>%n 件は複数に該当</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found none</source>
            <translation>
                <numerusform>%n 件は該当なし</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hold a wrong value</source>
            <translation>
                <numerusform>%n 件に値の誤り</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) found their track</source>
            <translation>
                <numerusform>%n 行のトラックが見つかりました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n name a track twice</source>
            <translation>
                <numerusform>%n 件は同じトラックを二度指定</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the catalogue</source>
            <translation>カタログに戻る</translation>
        </message>
        <message>
            <source>Columns left out: {names}.</source>
            <translation>使わない列: {names}。</translation>
        </message>
        <message>
            <source>Lines of the table and their tracks</source>
            <translation>表の行とトラック</translation>
        </message>
        <message>
            <source>No lines.</source>
            <translation>行がありません。</translation>
        </message>
        <message>
            <source>Only cells that hold something are taken. What a track was found by stays.</source>
            <translation>内容のあるセルだけを使います。トラックを見つける手がかりは変えません。</translation>
        </message>
        <message>
            <source>Reading the table</source>
            <translation>表を読んでいます</translation>
        </message>
        <message>
            <source>Reading the table…</source>
            <translation>表を読んでいます…</translation>
        </message>
        <message>
            <source>Show what will be written</source>
            <translation>書き込む内容を表示</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message numerus="yes">
            <source>%n item(s) could not be read; the rest is there.</source>
            <translation>
                <numerusform>%n 件を読めませんでした。残りはあります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) left the catalogue; the files stay as they are.</source>
            <translation>
                <numerusform>%n 曲をカタログから外しました。ファイルはそのままです。</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Read everything again</source>
            <translation>すべて読み直す(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Try the samples</source>
            <translation>サンプルを試す(&amp;T)</translation>
        </message>
        <message>
            <source>Add &amp;folder…</source>
            <translation>フォルダーを追加(&amp;F)…</translation>
        </message>
        <message>
            <source>Add a folder to the catalogue</source>
            <translation>カタログにフォルダーを追加</translation>
        </message>
        <message>
            <source>Add f&amp;iles…</source>
            <translation>ファイルを追加(&amp;I)…</translation>
        </message>
        <message>
            <source>Add files to the catalogue</source>
            <translation>カタログにファイルを追加</translation>
        </message>
        <message>
            <source>Copying the samples</source>
            <translation>サンプルをコピーしています</translation>
        </message>
        <message>
            <source>Reading files</source>
            <translation>ファイルを読んでいます</translation>
        </message>
        <message>
            <source>There is no audio file of a kind that Holdback knows. Nothing was changed; try another folder.</source>
            <translation>Holdback が扱える種類の音声ファイルがありません。何も変更していません。別のフォルダーを試してください。</translation>
        </message>
        <message>
            <source>demo example</source>
            <translation>デモ 例</translation>
        </message>
        <message>
            <source>open music import scan</source>
            <translation>開く 音楽 取り込み 走査</translation>
        </message>
        <message>
            <source>rescan refresh</source>
            <translation>再走査 更新</translation>
        </message>
    </context>
    <context>
        <name>KeepView</name>
        <message>
            <source>Access key</source>
            <translation>アクセスキー</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>すべてのサービス</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>文書</translation>
        </message>
        <message>
            <source>Everybody with a free account gets two keys at {page}.</source>
            <translation>無料アカウントがあれば {page} で二つの鍵が得られます。</translation>
        </message>
        <message>
            <source>Forget them</source>
            <translation>破棄する</translation>
        </message>
        <message>
            <source>Have it kept</source>
            <translation>保存してもらう</translation>
        </message>
        <message>
            <source>Kept at {page}.</source>
            <translation>{page} に保存されました。</translation>
        </message>
        <message>
            <source>No address of the terms is known.</source>
            <translation>規約のアドレスが分かりません。</translation>
        </message>
        <message>
            <source>Put into the keyring</source>
            <translation>キーリングに入れる</translation>
        </message>
        <message>
            <source>Put your two archive keys into the keyring first.</source>
            <translation>先に二つのアーカイブキーをキーリングに入れてください。</translation>
        </message>
        <message>
            <source>Secret key</source>
            <translation>秘密キー</translation>
        </message>
        <message>
            <source>The Wayback Machine then fetches the page itself and keeps it for everybody: a proof of what stood there that does not come from you. The page's address and your two archive keys are sent to web.archive.org, nothing else.</source>
            <translation>Wayback Machine が自らページを取得し、誰もが見られるよう保存します。そこにあったもののあなた以外による証拠になります。ページのアドレスと二つのアーカイブキーを web.archive.org に送り、ほかは何も送りません。</translation>
        </message>
        <message>
            <source>The archive is at work; this takes up to some minutes…</source>
            <translation>アーカイブが処理中です。数分かかることがあります…</translation>
        </message>
        <message>
            <source>Which page?</source>
            <translation>どのページ?</translation>
        </message>
        <message>
            <source>Your archive keys</source>
            <translation>アーカイブキー</translation>
        </message>
        <message>
            <source>Your keys are in it.</source>
            <translation>鍵は入っています。</translation>
        </message>
        <message>
            <source>{service}: have the terms kept</source>
            <translation>{service}: 規約を保存してもらう</translation>
        </message>
    </context>
    <context>
        <name>KitView</name>
        <message>
            <source>Content of the file</source>
            <translation>ファイルの内容</translation>
        </message>
        <message>
            <source>Files of the kit</source>
            <translation>キットのファイル</translation>
        </message>
        <message>
            <source>If your site has a robots.txt already: every line of it is kept.</source>
            <translation>サイトにすでに robots.txt がある場合、その行はすべて残します。</translation>
        </message>
        <message>
            <source>Merge my robots.txt…</source>
            <translation>自分の robots.txt と統合…</translation>
        </message>
        <message>
            <source>Merged with {file}</source>
            <translation>{file} と統合済み</translation>
        </message>
        <message>
            <source>None of these files stops anybody. They state your reservation in the forms that programs can read, beside the sentence for people and the tags in your files.</source>
            <translation>これらのファイルは誰も止めません。人のための文やファイルのタグとともに、プログラムが読める形で留保を表明します。</translation>
        </message>
        <message>
            <source>Save the files…</source>
            <translation>ファイルを保存…</translation>
        </message>
        <message>
            <source>What to upload where</source>
            <translation>何をどこに置くか</translation>
        </message>
        <message>
            <source>Where it goes: {place}</source>
            <translation>置き場所: {place}</translation>
        </message>
        <message>
            <source>Who reads it: {readers}</source>
            <translation>読む相手: {readers}</translation>
        </message>
        <message>
            <source>Without it</source>
            <translation>統合しない</translation>
        </message>
        <message>
            <source>Your &amp;host</source>
            <translation>ホスト(&amp;H)</translation>
        </message>
        <message>
            <source>Your host</source>
            <translation>ホスト</translation>
        </message>
    </context>
    <context>
        <name>LetterForm</name>
        <message>
            <source>As saved, from {name}. The profile is another by now; your letter was left as it was.</source>
            <translation>保存時のまま、{name} より。プロフィールはその後変わりましたが、手紙はそのままです。</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>自動</translation>
        </message>
        <message>
            <source>Automatic: {choice}</source>
            <translation>自動: {choice}</translation>
        </message>
        <message>
            <source>Choose tracks: this letter names works. Add files or a folder under “Works” on the left, or drop them here.</source>
            <translation>トラックを選んでください。この手紙は作品名を挙げます。左の「作品」にファイルかフォルダーを追加するか、ここにドロップしてください。</translation>
        </message>
        <message>
            <source>Extras</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>For {addressee}.</source>
            <translation>{addressee} 宛て。</translation>
        </message>
        <message>
            <source>From</source>
            <translation>差出人</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Language of the letter</source>
            <translation>手紙の言語</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>法律</translation>
        </message>
        <message>
            <source>Make a profile first: a letter needs a sender.</source>
            <translation>まずプロフィールを作ってください。手紙には差出人が必要です。</translation>
        </message>
        <message>
            <source>Make a profile…</source>
            <translation>プロフィールを作る…</translation>
        </message>
        <message>
            <source>No letter fits this recipient and this profile.</source>
            <translation>この宛先とプロフィールに合う手紙はありません。</translation>
        </message>
        <message>
            <source>No letter fits this recipient and this profile. Choose another recipient; a letter that is greyed out says why when you point at it.</source>
            <translation>この宛先とプロフィールに合う手紙はありません。別の宛先を選んでください。灰色の手紙は、ポインターを合わせると理由が分かります。</translation>
        </message>
        <message>
            <source>Optional; an empty line starts a paragraph</source>
            <translation>任意。空行で段落が変わります</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>場所</translation>
        </message>
        <message>
            <source>Profile of the sender</source>
            <translation>差出人のプロフィール</translation>
        </message>
        <message>
            <source>Take today's profile</source>
            <translation>今のプロフィールを使う</translation>
        </message>
        <message>
            <source>What the letter is made of</source>
            <translation>手紙の構成</translation>
        </message>
        <message>
            <source>Which law the letter cites</source>
            <translation>手紙が引く法律</translation>
        </message>
        <message>
            <source>Which letter</source>
            <translation>どの手紙</translation>
        </message>
        <message>
            <source>You have no profile yet. It says who you are and how you can be reached.</source>
            <translation>まだプロフィールがありません。あなたが誰で、どう連絡できるかを示すものです。</translation>
        </message>
        <message>
            <source>Your own words, added to the letter</source>
            <translation>手紙に加える自分の言葉</translation>
        </message>
        <message>
            <source>Your reference</source>
            <translation>自分の参照番号</translation>
        </message>
    </context>
    <context>
        <name>LetterPane</name>
        <message>
            <source>Blue, on the screen only: your answers and your own words.</source>
            <translation>青 (画面上のみ): あなたの回答と言葉。</translation>
        </message>
        <message>
            <source>The recipient will learn: {things}.</source>
            <translation>相手に伝わること: {things}。</translation>
        </message>
        <message>
            <source>Yellow: still missing; it stands in the letter as a gap.</source>
            <translation>黄: まだ足りないもの。手紙では空欄になります。</translation>
        </message>
    </context>
    <context>
        <name>LettersPage</name>
        <message>
            <source>Check</source>
            <translation>確認</translation>
        </message>
        <message>
            <source>Check ({count})</source>
            <translation>確認 ({count})</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>文をコピー</translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>記入</translation>
        </message>
        <message>
            <source>Fill in and check the letter</source>
            <translation>手紙の記入と確認</translation>
        </message>
        <message>
            <source>Holdback writes the letter; you send it. A letter gives notice and asks: it cannot make a model forget, and tags and settings come first.</source>
            <translation>手紙を書くのは Holdback、送るのはあなたです。手紙は知らせ、求めるものです。モデルに忘れさせることはできません。タグと設定が先です。</translation>
        </message>
        <message>
            <source>It appears here in a moment.</source>
            <translation>まもなくここに表示されます。</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>手紙</translation>
        </message>
        <message numerus="yes">
            <source>Name the works of %n item(s) in this letter.</source>
            <translation>
                <numerusform>%n 件の作品をこの手紙に挙げます。</numerusform>
            </translation>
        </message>
        <message>
            <source>No letter yet</source>
            <translation>手紙はまだありません</translation>
        </message>
        <message>
            <source>Open in mail program</source>
            <translation>メールソフトで開く</translation>
        </message>
        <message>
            <source>Opened as saved on {date}. It now bears today's date, and the day for an answer is counted from today.</source>
            <translation>{date} に保存したまま開きました。日付は今日となり、回答期日も今日から数えます。</translation>
        </message>
        <message>
            <source>Reading the list of works</source>
            <translation>作品一覧を読んでいます</translation>
        </message>
        <message>
            <source>Save letter…</source>
            <translation>手紙を保存…</translation>
        </message>
        <message>
            <source>Web form</source>
            <translation>ウェブフォーム</translation>
        </message>
        <message>
            <source>Where do I begin?</source>
            <translation>どこから始めるか</translation>
        </message>
        <message>
            <source>Writing the letter…</source>
            <translation>手紙を書いています…</translation>
        </message>
    </context>
    <context>
        <name>LogView</name>
        <message>
            <source>All services</source>
            <translation>すべてのサービス</translation>
        </message>
        <message>
            <source>Checks that were made</source>
            <translation>行った確認</translation>
        </message>
        <message>
            <source>Checks, the newest first</source>
            <translation>確認、新しい順</translation>
        </message>
        <message>
            <source>Each check of a service's terms is noted here, with its outcome: those that you ask for, and those of the schedule.</source>
            <translation>サービスの規約の確認は、求めたものも予定されたものも、結果とともにここに記録されます。</translation>
        </message>
        <message>
            <source>Nothing was checked yet</source>
            <translation>まだ何も確認していません</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>サービス</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>出典</translation>
        </message>
        <message>
            <source>What was told</source>
            <translation>伝えた内容</translation>
        </message>
        <message>
            <source>When</source>
            <translation>いつ</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>&amp;About Holdback</source>
            <translation>Holdback について(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Commands…</source>
            <translation>コマンド(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>検索(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>終了(&amp;Q)</translation>
        </message>
        <message>
            <source>Closing as soon as the file at work is finished…</source>
            <translation>作業中のファイルが終わりしだい閉じます…</translation>
        </message>
        <message>
            <source>Go to {page}</source>
            <translation>{page} へ移動</translation>
        </message>
        <message>
            <source>Select what you want explained first.</source>
            <translation>先に説明してほしいものを選んでください。</translation>
        </message>
        <message>
            <source>Show &amp;tasks</source>
            <translation>作業を表示(&amp;T)</translation>
        </message>
        <message>
            <source>Works offline. Nothing leaves this computer unless you ask.</source>
            <translation>オフラインで動作します。あなたが求めないかぎり、何もこのコンピューターの外に出ません。</translation>
        </message>
    </context>
    <context>
        <name>MatrixModel</name>
        <message>
            <source>No date</source>
            <translation>日付なし</translation>
        </message>
        <message>
            <source>Nobody has recorded when the text was seen.</source>
            <translation>この文がいつ見られたかの記録がありません。</translation>
        </message>
        <message>
            <source>Seen more than 90 days ago: read the terms again before you rely on it.</source>
            <translation>90 日以上前に閲覧: 頼る前に規約を読み直してください。</translation>
        </message>
        <message>
            <source>Seen more than 90 days ago: read the terms again.</source>
            <translation>90 日以上前に閲覧: 規約を読み直してください。</translation>
        </message>
        <message>
            <source>Seen on</source>
            <translation>閲覧日</translation>
        </message>
        <message>
            <source>Seen within the last 90 days.</source>
            <translation>90 日以内に閲覧。</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>サービス</translation>
        </message>
        <message>
            <source>The newest day on which Holdback's reviewers saw the text</source>
            <translation>Holdback の確認者がこの文を見た最も新しい日</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;Catalogue</source>
            <translation>カタログ(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>編集(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>ファイル(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>ヘルプ(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>表示(&amp;V)</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Something went wrong inside Holdback ({name}). What was at work has stopped; files that were not finished are unchanged. Try again; if it happens again, Settings, Check shows the report, which is sent to nobody.</source>
            <translation>Holdback の内部で問題が起きました ({name})。進行中の作業は止まり、終わっていないファイルは変わっていません。もう一度試してください。また起きたら、設定の「確認」で報告を見られます。報告は誰にも送られません。</translation>
        </message>
    </context>
    <context>
        <name>MessageStrip</name>
        <message>
            <source>Close this message</source>
            <translation>このメッセージを閉じる</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>エラー</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>情報</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Pages</source>
            <translation>ページ</translation>
        </message>
    </context>
    <context>
        <name>Outgoing</name>
        <message>
            <source>E-mail draft with attachments (*.eml)</source>
            <translation>添付ファイル付きメールの下書き (*.eml)</translation>
        </message>
        <message>
            <source>No mail program could be opened. Copy the text instead.</source>
            <translation>メールソフトを開けませんでした。代わりに文をコピーしてください。</translation>
        </message>
        <message>
            <source>Note down that I sent it</source>
            <translation>送ったと記録する</translation>
        </message>
        <message>
            <source>Open the diary</source>
            <translation>日誌を開く</translation>
        </message>
        <message>
            <source>PDF, to print and to send (*.pdf)</source>
            <translation>PDF、印刷・送付用 (*.pdf)</translation>
        </message>
        <message>
            <source>Piece {number} is in the clipboard. Nothing was sent.</source>
            <translation>{number} 番目の部分をクリップボードに入れました。何も送信していません。</translation>
        </message>
        <message>
            <source>Plain text (*.txt)</source>
            <translation>プレーンテキスト (*.txt)</translation>
        </message>
        <message>
            <source>Save the letter</source>
            <translation>手紙を保存</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>フォルダーを表示</translation>
        </message>
        <message>
            <source>The diary says that you sent the letter today through the form.</source>
            <translation>今日フォームから手紙を送ったと日誌に記録しました。</translation>
        </message>
        <message>
            <source>The letter is in {file}. Nothing was sent.</source>
            <translation>手紙は {file} にあります。何も送信していません。</translation>
        </message>
        <message>
            <source>The list of works lies beside it: {names}.</source>
            <translation>作品一覧はその隣にあります: {names}。</translation>
        </message>
        <message>
            <source>The text of the letter is in the clipboard. Nothing was sent.</source>
            <translation>手紙の文をクリップボードに入れました。何も送信していません。</translation>
        </message>
        <message>
            <source>This letter is too long to hand to a mail program directly. Save it as an e-mail draft, or copy the text.</source>
            <translation>この手紙は長すぎてメールソフトに直接渡せません。メールの下書きとして保存するか、文をコピーしてください。</translation>
        </message>
        <message>
            <source>Word or LibreOffice document (*.docx)</source>
            <translation>Word または LibreOffice 文書 (*.docx)</translation>
        </message>
        <message>
            <source>Writing the letter</source>
            <translation>手紙を書き出しています</translation>
        </message>
    </context>
    <context>
        <name>OverviewPane</name>
        <message>
            <source>Albums with most to do</source>
            <translation>残りの多いアルバム</translation>
        </message>
        <message>
            <source>By format</source>
            <translation>形式別</translation>
        </message>
        <message>
            <source>No album</source>
            <translation>アルバムなし</translation>
        </message>
        <message>
            <source>Protection at a glance</source>
            <translation>保護の概要</translation>
        </message>
        <message>
            <source>Select a track to see everything its file says.</source>
            <translation>トラックを選ぶと、そのファイルの内容がすべて表示されます。</translation>
        </message>
        <message>
            <source>{reserved} of {total}</source>
            <translation>{total} 曲中 {reserved} 曲</translation>
        </message>
        <message>
            <source>{reserved} of {total} tracks are reserved</source>
            <translation>{total} 曲中 {reserved} 曲が留保済み</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Catalogue</source>
            <translation>カタログ</translation>
        </message>
        <message>
            <source>Diary</source>
            <translation>日誌</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>手紙</translation>
        </message>
        <message>
            <source>Platforms</source>
            <translation>プラットフォーム</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>ウェブサイト</translation>
        </message>
    </context>
    <context>
        <name>PagesView</name>
        <message>
            <source>Preview of the letter</source>
            <translation>手紙のプレビュー</translation>
        </message>
    </context>
    <context>
        <name>PassphraseDialog</name>
        <message>
            <source>&amp;Passphrase</source>
            <translation>パスフレーズ(&amp;P)</translation>
        </message>
        <message>
            <source>At least eight characters.</source>
            <translation>8 文字以上。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Once &amp;more</source>
            <translation>もう一度(&amp;M)</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>もう一度</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>パスフレーズ</translation>
        </message>
        <message>
            <source>The passphrase of the file; leave it empty if it has none.</source>
            <translation>ファイルのパスフレーズ。なければ空のままにします。</translation>
        </message>
        <message>
            <source>The private key is written encrypted with this passphrase, at least eight characters. Nobody can open the file without it, and nobody can give it back to you.</source>
            <translation>秘密鍵はこのパスフレーズ (8 文字以上) で暗号化して書き出します。これがなければ誰もファイルを開けず、誰もあなたに取り戻してあげられません。</translation>
        </message>
        <message>
            <source>The two entries differ.</source>
            <translation>二つの入力が異なります。</translation>
        </message>
    </context>
    <context>
        <name>PastePanel</name>
        <message numerus="yes">
            <source>%n line(s) have no track and are left out.</source>
            <translation>
                <numerusform>%n 行はトラックがないため使いません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) get nothing.</source>
            <translation>
                <numerusform>%n 曲には何も入りません。</numerusform>
            </translation>
        </message>
        <message>
            <source>(no track)</source>
            <translation>(トラックなし)</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>変更後</translation>
        </message>
        <message>
            <source>In the order of the table. Empty lines leave their track as it is.</source>
            <translation>表の順です。空行のトラックはそのままです。</translation>
        </message>
        <message>
            <source>Leave the list</source>
            <translation>一覧を使わない</translation>
        </message>
        <message>
            <source>Lines of the list and the tracks they go to</source>
            <translation>一覧の行と割り当て先のトラック</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>現在</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>備考</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>トラック</translation>
        </message>
        <message>
            <source>Use the list</source>
            <translation>一覧を使う</translation>
        </message>
        <message>
            <source>stays as it is</source>
            <translation>そのまま</translation>
        </message>
        <message>
            <source>{lines} lines onto {tracks} tracks: {field}</source>
            <translation>{lines} 行を {tracks} 曲へ: {field}</translation>
        </message>
    </context>
    <context>
        <name>PiecesPane</name>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n 文字</numerusform>
            </translation>
        </message>
        <message>
            <source>Address of the form</source>
            <translation>フォームのアドレス</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Copy: {piece}</source>
            <translation>コピー: {piece}</translation>
        </message>
        <message>
            <source>I sent it through the form today</source>
            <translation>今日フォームから送った</translation>
        </message>
        <message>
            <source>Piece {number} of {count}</source>
            <translation>{count} 個中 {number} 個目</translation>
        </message>
        <message>
            <source>The diary says that you sent it today through the form.</source>
            <translation>今日フォームから送ったと日誌に記録しました。</translation>
        </message>
        <message>
            <source>The diary then counts the days until an answer is due.</source>
            <translation>以後、日誌が回答期日までの日数を数えます。</translation>
        </message>
        <message>
            <source>The letter for the recipient's form</source>
            <translation>相手のフォーム用の手紙</translation>
        </message>
        <message>
            <source>Their form</source>
            <translation>相手のフォーム</translation>
        </message>
        <message>
            <source>This recipient takes such letters through a form. Open it, paste the pieces in order, and send it there yourself: Holdback sends nothing, and opens the page only when you click its address.</source>
            <translation>この宛先はこうした手紙をフォームで受け付けます。フォームを開き、部分を順に貼り付け、そこで自分で送信してください。Holdback は何も送信せず、アドレスをクリックしたときだけページを開きます。</translation>
        </message>
        <message>
            <source>When you have sent it</source>
            <translation>送ったあと</translation>
        </message>
    </context>
    <context>
        <name>PlanModel</name>
        <message numerus="yes">
            <source>%n conflict(s), see below</source>
            <translation>
                <numerusform>衝突 %n 件、下を参照</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s)</source>
            <translation>
                <numerusform>値 %n 個</numerusform>
            </translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Left alone</source>
            <translation>そのまま</translation>
        </message>
        <message>
            <source>Needs a look</source>
            <translation>要確認</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>未着手</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>備考</translation>
        </message>
        <message>
            <source>Somebody else's words stand there already; see below.</source>
            <translation>すでに他の人の言葉があります。下を参照してください。</translation>
        </message>
        <message>
            <source>The run ended before this file; it is as it was.</source>
            <translation>このファイルの前に実行が終わりました。元のままです。</translation>
        </message>
        <message>
            <source>The values below go into the file. The audio stays the same.</source>
            <translation>下の値をファイルに書き込みます。音声は変わりません。</translation>
        </message>
        <message>
            <source>This file will not be written, for the reason given.</source>
            <translation>記された理由により、このファイルには書き込みません。</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>何が起こるか</translation>
        </message>
        <message>
            <source>Will be written</source>
            <translation>書き込む</translation>
        </message>
    </context>
    <context>
        <name>PlatformsPage</name>
        <message numerus="yes">
            <source>%n entry(s) of your own could not be read and were left out. The first: {problem}</source>
            <translation>
                <numerusform>自分の項目 %n 件を読めず、除外しました。最初のもの: {problem}</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Checks that were made…</source>
            <translation>行った確認(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Read a text of terms…</source>
            <translation>規約の文を読む(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Upkeep of the dossier…</source>
            <translation>資料の管理(&amp;U)…</translation>
        </message>
        <message>
            <source>Before you upload…</source>
            <translation>アップロードの前に…</translation>
        </message>
        <message>
            <source>E&amp;xplain this stance</source>
            <translation>この立場を説明(&amp;X)</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>書き出す…</translation>
        </message>
        <message>
            <source>Looking at the tracks</source>
            <translation>トラックを調べています</translation>
        </message>
        <message>
            <source>More</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Platforms</source>
            <translation>プラットフォーム</translation>
        </message>
        <message>
            <source>Save the matrix</source>
            <translation>一覧表を保存</translation>
        </message>
        <message>
            <source>Save the services shown as PDF, web page or table</source>
            <translation>表示中のサービスを PDF、ウェブページ、表として保存</translation>
        </message>
        <message numerus="yes">
            <source>See what putting %n item(s) on this service would mean. Files are read, not changed.</source>
            <translation>
                <numerusform>%n 件をこのサービスに置くと何を意味するかを見ます。ファイルは読むだけで、変更しません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>表 (*.csv)</translation>
        </message>
        <message>
            <source>The matrix is in {file}.</source>
            <translation>一覧表は {file} にあります。</translation>
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation>ウェブページ (*.html)</translation>
        </message>
        <message>
            <source>What the terms say about AI, with the words and the day they were seen. A rule on paper does not stop copying, and silent is not safe.</source>
            <translation>規約が AI について述べること、その文言と見られた日。紙の上の決まりは複製を止めません。沈黙は安全ではありません。</translation>
        </message>
        <message>
            <source>Writing the matrix</source>
            <translation>一覧表を書き出しています</translation>
        </message>
        <message>
            <source>analyze paste pdf</source>
            <translation>解析 貼り付け pdf</translation>
        </message>
        <message>
            <source>log watch</source>
            <translation>記録 監視</translation>
        </message>
        <message>
            <source>toml entry import update key</source>
            <translation>toml 項目 取り込み 更新 鍵</translation>
        </message>
    </context>
    <context>
        <name>ProfileForm</name>
        <message>
            <source>&amp;E-mail</source>
            <translation>メール(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Policy</source>
            <translation>方針(&amp;P)</translation>
        </message>
        <message>
            <source>A web address begins with https://</source>
            <translation>ウェブアドレスは https:// で始まります</translation>
        </message>
        <message>
            <source>Account names</source>
            <translation>アカウント名</translation>
        </message>
        <message>
            <source>Address of your TDM policy</source>
            <translation>TDM ポリシーのアドレス</translation>
        </message>
        <message>
            <source>Artist &amp;name</source>
            <translation>アーティスト名(&amp;N)</translation>
        </message>
        <message>
            <source>Choose at least one role.</source>
            <translation>役割を少なくとも一つ選んでください。</translation>
        </message>
        <message>
            <source>Copyright line</source>
            <translation>著作権の行</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>国</translation>
        </message>
        <message>
            <source>Distributor</source>
            <translation>ディストリビューター</translation>
        </message>
        <message>
            <source>Enter the artist's name.</source>
            <translation>アーティスト名を入力してください。</translation>
        </message>
        <message>
            <source>For letters</source>
            <translation>手紙用</translation>
        </message>
        <message>
            <source>I am one person, not a company or a band</source>
            <translation>会社やバンドではなく、一個人です</translation>
        </message>
        <message>
            <source>IPI number</source>
            <translation>IPI 番号</translation>
        </message>
        <message>
            <source>ISNI</source>
            <translation>ISNI</translation>
        </message>
        <message>
            <source>In your files</source>
            <translation>ファイル内</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>レーベル</translation>
        </message>
        <message>
            <source>Legal name</source>
            <translation>法律上の名前</translation>
        </message>
        <message>
            <source>Licence terms</source>
            <translation>許諾条件</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>電話</translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation>住所</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>出版社</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>地域</translation>
        </message>
        <message>
            <source>Rights &amp;owner</source>
            <translation>権利者(&amp;O)</translation>
        </message>
        <message>
            <source>Rights page</source>
            <translation>権利のページ</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>役割</translation>
        </message>
        <message>
            <source>Societies</source>
            <translation>管理団体</translation>
        </message>
        <message>
            <source>Terms of use</source>
            <translation>利用条件</translation>
        </message>
        <message>
            <source>The IPI number's check digits are not right; look for a slip.</source>
            <translation>IPI 番号の検査数字が合いません。打ち間違いを探してください。</translation>
        </message>
        <message>
            <source>The ISNI's check character is not right; look for a slip.</source>
            <translation>ISNI の検査文字が合いません。打ち間違いを探してください。</translation>
        </message>
        <message>
            <source>The country is two letters, such as DE or US.</source>
            <translation>国は DE や US のような 2 文字です。</translation>
        </message>
        <message>
            <source>The e-mail address is not whole.</source>
            <translation>メールアドレスが完全ではありません。</translation>
        </message>
        <message>
            <source>The notice as it will stand in your files</source>
            <translation>ファイルに入る表示</translation>
        </message>
        <message>
            <source>The notice in your files</source>
            <translation>ファイル内の表示</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>ウェブサイト</translation>
        </message>
        <message>
            <source>What you reserve</source>
            <translation>留保するもの</translation>
        </message>
        <message>
            <source>Your artist name</source>
            <translation>アーティスト名</translation>
        </message>
        <message>
            <source>an agent's or PO box address keeps your home private</source>
            <translation>代理人の住所か私書箱なら自宅を知られません</translation>
        </message>
        <message>
            <source>as on your releases</source>
            <translation>リリースでの名義どおり</translation>
        </message>
        <message>
            <source>for letters</source>
            <translation>手紙用</translation>
        </message>
        <message>
            <source>if not the artist name</source>
            <translation>アーティスト名と異なる場合</translation>
        </message>
        <message>
            <source>two letters, such as DE</source>
            <translation>DE のような 2 文字</translation>
        </message>
        <message>
            <source>where and how a licence can be had</source>
            <translation>許諾を得られる場所と方法</translation>
        </message>
        <message>
            <source>where the law differs: CA, QC</source>
            <translation>法律が異なる地域: CA、QC</translation>
        </message>
    </context>
    <context>
        <name>ProfilesTab</name>
        <message>
            <source>A profile says who you are; it is a file you can edit.</source>
            <translation>プロフィールはあなたが誰かを示します。編集できるファイルです。</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>変更を破棄</translation>
        </message>
        <message>
            <source>Go to the catalogue</source>
            <translation>カタログへ</translation>
        </message>
        <message>
            <source>New profile</source>
            <translation>新しいプロフィール</translation>
        </message>
        <message>
            <source>Not saved yet.</source>
            <translation>まだ保存していません。</translation>
        </message>
        <message>
            <source>Profiles</source>
            <translation>プロフィール</translation>
        </message>
        <message>
            <source>Save profile</source>
            <translation>プロフィールを保存</translation>
        </message>
        <message>
            <source>The profile is saved and in use.</source>
            <translation>プロフィールを保存し、使用しています。</translation>
        </message>
    </context>
    <context>
        <name>Proof</name>
        <message numerus="yes">
            <source>%n file(s) are as they were.</source>
            <translation>
                <numerusform>%n 件のファイルは元のままです。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) had been written and are recorded now.</source>
            <translation>
                <numerusform>%n 件のファイルは書き込み済みで、いま記録しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n temporary file(s) of ours were removed.</source>
            <translation>
                <numerusform>Holdback の一時ファイル %n 件を削除しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) are again what they were, to the last byte.</source>
            <translation>
                <numerusform>%n 曲が最後の 1 バイトまで元どおりになりました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Compared with the ledger. {result}</source>
            <translation>台帳と照合しました。{result}</translation>
        </message>
        <message>
            <source>Comparing with the ledger</source>
            <translation>台帳と照合しています</translation>
        </message>
        <message>
            <source>Holdback ended in the middle of its work last time.</source>
            <translation>前回 Holdback は作業の途中で終わりました。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
    </context>
    <context>
        <name>ProofView</name>
        <message numerus="yes">
            <source>%n file(s) could not be read and were left out: {names}.</source>
            <translation>
                <numerusform>%n 件のファイルを読めず、除外しました: {names}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recording(s) are on the list.</source>
            <translation>
                <numerusform>一覧に %n 件の録音があります。</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Timestamp authority (optional)</source>
            <translation>タイムスタンプ局 (任意)(&amp;T)</translation>
        </message>
        <message>
            <source>A list says who you are: make a profile in Settings first.</source>
            <translation>一覧にはあなたが誰かを記します。まず設定でプロフィールを作ってください。</translation>
        </message>
        <message>
            <source>A signed, dated list of your recordings</source>
            <translation>署名と日付のある録音の一覧</translation>
        </message>
        <message>
            <source>Address of a timestamp authority</source>
            <translation>タイムスタンプ局のアドレス</translation>
        </message>
        <message>
            <source>Check a list</source>
            <translation>一覧を確認</translation>
        </message>
        <message>
            <source>Choose a list (.json); its signature must lie beside it. No network is used.</source>
            <translation>一覧 (.json) を選んでください。署名は隣に必要です。ネットワークは使いません。</translation>
        </message>
        <message>
            <source>Choose a list…</source>
            <translation>一覧を選ぶ…</translation>
        </message>
        <message>
            <source>Choose a signed list</source>
            <translation>署名付きの一覧を選ぶ</translation>
        </message>
        <message>
            <source>Does not hold</source>
            <translation>成り立ちません</translation>
        </message>
        <message>
            <source>Goes online, to this address only. It learns a digest and nothing else.</source>
            <translation>このアドレスだけにオンラインで接続します。相手に伝わるのはダイジェストだけです。</translation>
        </message>
        <message>
            <source>Holds, signer trusted</source>
            <translation>有効、署名者は信頼済み</translation>
        </message>
        <message>
            <source>Holds, signer unknown</source>
            <translation>有効、署名者不明</translation>
        </message>
        <message>
            <source>It existed at the latest {when}, says {authority}.</source>
            <translation>{authority} によると遅くとも {when} には存在していました。</translation>
        </message>
        <message>
            <source>It is timestamped.</source>
            <translation>タイムスタンプがあります。</translation>
        </message>
        <message>
            <source>Only addresses that begin with https:// are asked.</source>
            <translation>https:// で始まるアドレスだけに問い合わせます。</translation>
        </message>
        <message>
            <source>Sign and save the list</source>
            <translation>一覧に署名して保存</translation>
        </message>
        <message>
            <source>Sign and save the list…</source>
            <translation>一覧に署名して保存…</translation>
        </message>
        <message numerus="yes">
            <source>Signed by {name}; %n recording(s).</source>
            <translation>
                <numerusform>{name} による署名、録音 %n 件。</numerusform>
            </translation>
        </message>
        <message>
            <source>Signing the list of recordings</source>
            <translation>録音の一覧に署名しています</translation>
        </message>
        <message>
            <source>Tags can be stripped. This list names each recording of your catalogue by the digest of its audio, says what you reserve, and carries your signature: who has the audio can find it in the list, tags or not. Anybody can check it with standard tools. It does not prove that the music is yours.</source>
            <translation>タグは取り除かれることがあります。この一覧は、カタログの各録音を音声のダイジェストで示し、留保するものを述べ、あなたの署名を載せます。音声を持つ人は、タグの有無にかかわらず一覧で見つけられます。標準的な道具で誰でも確認できます。音楽があなたのものだと証明するものではありません。</translation>
        </message>
        <message>
            <source>The list says it was made {when}.</source>
            <translation>一覧には {when} に作成とあります。</translation>
        </message>
        <message>
            <source>The list, its signature or its timestamp was changed, or is damaged.</source>
            <translation>一覧、署名、タイムスタンプのいずれかが変更されたか壊れています。</translation>
        </message>
        <message>
            <source>Unchanged since it was signed, by you or by a signer that you trust.</source>
            <translation>あなた自身か信頼する署名者による署名の後、変わっていません。</translation>
        </message>
        <message>
            <source>Unchanged since it was signed; nobody known here vouches for the signer.</source>
            <translation>署名後変わっていません。署名者を保証する者はここでは知られていません。</translation>
        </message>
        <message>
            <source>Without one the date in the list is your own word. With one, an authority of your choice says that the list existed by then (RFC 3161).</source>
            <translation>なければ、一覧の日付はあなたの言葉にすぎません。あれば、あなたの選ぶ機関がその時までに存在したと述べます (RFC 3161)。</translation>
        </message>
    </context>
    <context>
        <name>ProtectForm</name>
        <message>
            <source>&amp;Sidecar files (.xmp)</source>
            <translation>付随ファイル (.xmp)(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Who reserves</source>
            <translation>誰が留保するか(&amp;W)</translation>
        </message>
        <message>
            <source>Add mine everywhere</source>
            <translation>どこにでも自分のものを追加</translation>
        </message>
        <message>
            <source>Add mine, ask about licences</source>
            <translation>自分のものを追加、許諾があれば尋ねる</translation>
        </message>
        <message>
            <source>Beside every file</source>
            <translation>すべてのファイルの隣</translation>
        </message>
        <message>
            <source>If others' &amp;words stand there</source>
            <translation>他者の言葉がある場合(&amp;W)</translation>
        </message>
        <message>
            <source>If others' words stand there</source>
            <translation>他者の言葉がある場合</translation>
        </message>
        <message>
            <source>It stands in the notice. More can follow in Settings.</source>
            <translation>表示に入ります。続きは設定で入力できます。</translation>
        </message>
        <message>
            <source>Keep file times</source>
            <translation>ファイルの日時を保つ</translation>
        </message>
        <message>
            <source>Keep theirs</source>
            <translation>相手のものを残す</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>しない</translation>
        </message>
        <message>
            <source>Only where a file needs one</source>
            <translation>必要なファイルだけ</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>プロフィール</translation>
        </message>
        <message>
            <source>Replace with mine</source>
            <translation>自分のものに置き換える</translation>
        </message>
        <message>
            <source>Sidecar files (.xmp)</source>
            <translation>付随ファイル (.xmp)</translation>
        </message>
        <message>
            <source>The name that stands in the notice.</source>
            <translation>表示に入る名前。</translation>
        </message>
        <message>
            <source>The time of the last change stays what it was before the write.</source>
            <translation>最終変更の日時は書き込み前のままです。</translation>
        </message>
        <message>
            <source>What to &amp;reserve</source>
            <translation>留保するもの(&amp;R)</translation>
        </message>
        <message>
            <source>What to reserve</source>
            <translation>留保するもの</translation>
        </message>
        <message>
            <source>Your artist name</source>
            <translation>アーティスト名</translation>
        </message>
        <message>
            <source>Yours goes only where nothing stands yet.</source>
            <translation>何もないところにだけ自分のものを入れます。</translation>
        </message>
        <message>
            <source>Yours is appended, also where a Creative Commons licence stands.</source>
            <translation>クリエイティブ・コモンズの許諾があるところにも自分のものを追加します。</translation>
        </message>
        <message>
            <source>Yours is appended. Tracks under Creative Commons are left alone.</source>
            <translation>自分のものを追加します。クリエイティブ・コモンズのトラックはそのままです。</translation>
        </message>
        <message>
            <source>Yours takes its place.</source>
            <translation>自分のものに置き換えます。</translation>
        </message>
    </context>
    <context>
        <name>ProtectView</name>
        <message numerus="yes">
            <source>%n already there</source>
            <translation>
                <numerusform>%n 件はすでにあり</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed and are as they were.</source>
            <translation>
                <numerusform>%n 件は失敗し、元のままです。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n had everything already.</source>
            <translation>
                <numerusform>%n 件にはすでにすべてありました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left alone</source>
            <translation>
                <numerusform>%n 件はそのまま</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left alone.</source>
            <translation>
                <numerusform>%n 件はそのままにしました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not reached and as they were.</source>
            <translation>
                <numerusform>%n 件は未着手で、元のままです。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them need a look</source>
            <translation>
                <numerusform>うち %n 件は要確認</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) protected.</source>
            <translation>
                <numerusform>%n 曲を保護しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n will be written</source>
            <translation>
                <numerusform>%n 件に書き込みます</numerusform>
            </translation>
        </message>
        <message>
            <source>(nothing)</source>
            <translation>(なし)</translation>
        </message>
        <message>
            <source>(removed)</source>
            <translation>(削除)</translation>
        </message>
        <message>
            <source>After</source>
            <translation>後</translation>
        </message>
        <message>
            <source>Back to the catalogue</source>
            <translation>カタログに戻る</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>前</translation>
        </message>
        <message>
            <source>Conflict: theirs is kept</source>
            <translation>衝突: 相手のものを残します</translation>
        </message>
        <message>
            <source>Conflict: yours is added</source>
            <translation>衝突: 自分のものを追加します</translation>
        </message>
        <message>
            <source>Conflict: yours replaces it</source>
            <translation>衝突: 自分のものに置き換えます</translation>
        </message>
        <message>
            <source>Enter your artist name to see what would be written.</source>
            <translation>アーティスト名を入力すると、書き込まれる内容が表示されます。</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Files and what happens to them</source>
            <translation>ファイルと起こること</translation>
        </message>
        <message>
            <source>Looking at the files…</source>
            <translation>ファイルを調べています…</translation>
        </message>
        <message>
            <source>Nothing is written until you press the button below. The audio is never touched, and each file can be put back exactly as it was. The tags state your reservation; they do not block copying.</source>
            <translation>下のボタンを押すまで何も書き込みません。音声には決して触れず、どのファイルも正確に元に戻せます。タグは留保を表明するもので、複製を止めるものではありません。</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>場所</translation>
        </message>
        <message>
            <source>Preparing the preview</source>
            <translation>プレビューを準備しています</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>進行状況</translation>
        </message>
        <message>
            <source>Protect</source>
            <translation>保護</translation>
        </message>
        <message numerus="yes">
            <source>Protect %n track(s)</source>
            <comment>button</comment>
            <translation>
                <numerusform>%n 曲を保護</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Protecting %n track(s)</source>
            <translation>
                <numerusform>%n 曲を保護しています</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>The file at work is finished, the rest is not begun.</source>
            <translation>作業中のファイルは最後まで行い、残りは始めません。</translation>
        </message>
        <message>
            <source>Values before and after</source>
            <translation>前後の値</translation>
        </message>
        <message>
            <source>What became of each file:</source>
            <translation>各ファイルの結果:</translation>
        </message>
    </context>
    <context>
        <name>ProtectionBar</name>
        <message>
            <source>{reserved} of {total} tracks are reserved ({share})</source>
            <translation>{total} 曲中 {reserved} 曲が留保済み ({share})</translation>
        </message>
    </context>
    <context>
        <name>ReaderView</name>
        <message>
            <source>All services</source>
            <translation>すべてのサービス</translation>
        </message>
        <message>
            <source>Found by rules, word for word. It is a finding to check, no advice.</source>
            <translation>規則により文字どおり見つけたものです。確認すべき結果であり、助言ではありません。</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>ファイルを開く…</translation>
        </message>
        <message>
            <source>Open a text of terms</source>
            <translation>規約の文を開く</translation>
        </message>
        <message>
            <source>Paste the text here</source>
            <translation>ここに文を貼り付け</translation>
        </message>
        <message>
            <source>Read a text of terms</source>
            <translation>規約の文を読む</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>読む</translation>
        </message>
        <message>
            <source>Texts of terms (*.html *.htm *.mhtml *.mht *.pdf *.md *.txt)</source>
            <translation>規約の文 (*.html *.htm *.mhtml *.mht *.pdf *.md *.txt)</translation>
        </message>
        <message>
            <source>Web page, saved page (.mhtml), PDF, Markdown or plain text. It stays on this computer.</source>
            <translation>ウェブページ、保存したページ (.mhtml)、PDF、Markdown、プレーンテキスト。このコンピューターの中に留まります。</translation>
        </message>
        <message>
            <source>What it says about AI</source>
            <translation>AI について述べていること</translation>
        </message>
        <message>
            <source>Which text?</source>
            <translation>どの文?</translation>
        </message>
    </context>
    <context>
        <name>RecipientBox</name>
        <message>
            <source>As saved. The clause it quotes reads otherwise in the dossier by now; your letter was left as it was.</source>
            <translation>保存時のまま。引用した条項は資料ではその後変わりましたが、手紙はそのままです。</translation>
        </message>
        <message>
            <source>As saved. The dossier has another address by now: {address}. Your letter was left as it was.</source>
            <translation>保存時のまま。資料の住所はその後変わりました: {address}。手紙はそのままです。</translation>
        </message>
        <message>
            <source>Country code</source>
            <translation>国コード</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>メール</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation>住所</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>宛先</translation>
        </message>
        <message>
            <source>Someone else…</source>
            <translation>その他…</translation>
        </message>
        <message>
            <source>Take the new one</source>
            <translation>新しい方を使う</translation>
        </message>
        <message>
            <source>To</source>
            <translation>宛先</translation>
        </message>
        <message>
            <source>Write to several…</source>
            <translation>複数に書く…</translation>
        </message>
        <message>
            <source>no address is known</source>
            <translation>住所が分かりません</translation>
        </message>
        <message>
            <source>seen on {date}</source>
            <translation>{date} に閲覧</translation>
        </message>
        <message>
            <source>two letters, such as DE or US</source>
            <translation>DE や US のような 2 文字</translation>
        </message>
    </context>
    <context>
        <name>ReminderBox</name>
        <message numerus="yes">
            <source>%n answer(s) to your letters are due within a week.</source>
            <translation>
                <numerusform>手紙への回答 %n 件が一週間以内に期日を迎えます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) to your letters are overdue.</source>
            <translation>
                <numerusform>手紙への回答 %n 件が期日を過ぎています。</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the diary</source>
            <translation>日誌を開く</translation>
        </message>
        <message>
            <source>Remind me once a day</source>
            <translation>一日一回知らせる</translation>
        </message>
        <message>
            <source>While Holdback runs, a note beside the clock says which answers are due.</source>
            <translation>Holdback の起動中、時計の横に、どの回答が期日かを示します。</translation>
        </message>
    </context>
    <context>
        <name>RightsSheet</name>
        <message>
            <source>Read from the files by Holdback on {day}.</source>
            <translation>{day} に Holdback がファイルから読み取り。</translation>
        </message>
        <message>
            <source>Rights sheet</source>
            <translation>権利シート</translation>
        </message>
        <message>
            <source>Without an album</source>
            <translation>アルバムなし</translation>
        </message>
    </context>
    <context>
        <name>SealChoice</name>
        <message numerus="yes">
            <source>%n file(s) carry a seal that is not yours and are left alone. Your own seals are renewed in the same go; those of others are never broken unasked.</source>
            <translation>
                <numerusform>%n 件のファイルには他者の封印があり、そのままにします。自分の封印は同時に更新します。他者の封印を断りなく壊すことはありません。</numerusform>
            </translation>
        </message>
        <message>
            <source>A signature that shows whether a file is still as you left it. Optional; off unless you tick it.</source>
            <translation>ファイルがあなたの手を離れたときのままかを示す署名です。任意で、チェックしないかぎり行いません。</translation>
        </message>
        <message>
            <source>How the recordings came about</source>
            <translation>録音の成り立ち</translation>
        </message>
        <message>
            <source>How they came a&amp;bout</source>
            <translation>どう作られたか(&amp;B)</translation>
        </message>
        <message>
            <source>Made by people with software</source>
            <translation>人がソフトウェアで制作</translation>
        </message>
        <message>
            <source>Make a signing identity…</source>
            <translation>署名用の身元を作る…</translation>
        </message>
        <message>
            <source>Opening the signing identity</source>
            <translation>署名用の身元を開いています</translation>
        </message>
        <message>
            <source>Partly made with AI</source>
            <translation>一部に AI を使用</translation>
        </message>
        <message>
            <source>Please choose…</source>
            <translation>選んでください…</translation>
        </message>
        <message>
            <source>Recorded: voices, instruments, sounds</source>
            <translation>録音: 声、楽器、音</translation>
        </message>
        <message>
            <source>Say how the recordings came about: a seal states it, and Holdback never assumes it.</source>
            <translation>録音がどう作られたかを選んでください。封印に記されるもので、Holdback は決して推測しません。</translation>
        </message>
        <message>
            <source>Sea&amp;l the files as well (sign them)</source>
            <translation>ファイルも封印する (署名する)(&amp;L)</translation>
        </message>
        <message>
            <source>Seal (C2PA)</source>
            <translation>封印 (C2PA)</translation>
        </message>
        <message>
            <source>Signed by {name}. Any later change by another program breaks the seal, not the statements.</source>
            <translation>{name} による署名。後から他のプログラムで変更すると、表明ではなく封印が壊れます。</translation>
        </message>
        <message>
            <source>There is no signing identity yet: make one, or do not seal.</source>
            <translation>署名用の身元がまだありません。作るか、封印しないでください。</translation>
        </message>
        <message>
            <source>Waiting for the keyring…</source>
            <translation>キーリングを待っています…</translation>
        </message>
        <message>
            <source>in a file beside it, signed by {name}</source>
            <translation>隣のファイルに、{name} による署名</translation>
        </message>
        <message>
            <source>in the file, signed by {name}</source>
            <translation>ファイル内に、{name} による署名</translation>
        </message>
        <message>
            <source>seal beside it: {file}</source>
            <translation>隣に封印: {file}</translation>
        </message>
        <message>
            <source>seal in the file</source>
            <translation>ファイル内に封印</translation>
        </message>
    </context>
    <context>
        <name>SealNotice</name>
        <message>
            <source>Opens the preview; nothing is written before you say so.</source>
            <translation>プレビューを開きます。あなたが指示するまで何も書き込みません。</translation>
        </message>
        <message>
            <source>Re-seal…</source>
            <translation>再び封印…</translation>
        </message>
        <message>
            <source>Seal broken by a later edit, statements still there.</source>
            <translation>後の編集で封印が壊れました。表明は残っています。</translation>
        </message>
        <message>
            <source>Seal broken, and nothing in it can be read any more.</source>
            <translation>封印が壊れ、中はもう何も読めません。</translation>
        </message>
        <message>
            <source>Signed by {name}.</source>
            <translation>{name} による署名。</translation>
        </message>
        <message>
            <source>The certificate of the seal has expired; the file is as it was signed.</source>
            <translation>封印の証明書の期限が切れています。ファイルは署名時のままです。</translation>
        </message>
    </context>
    <context>
        <name>SearchSidebar</name>
        <message>
            <source>All tracks</source>
            <translation>すべてのトラック</translation>
        </message>
        <message>
            <source>Name for the search</source>
            <translation>検索の名前</translation>
        </message>
        <message>
            <source>Name this search</source>
            <translation>この検索に名前を付ける</translation>
        </message>
        <message>
            <source>Press Enter to keep what is searched for now.</source>
            <translation>Enter を押すと今の検索を保存します。</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>名前を変更</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>保存した検索</translation>
        </message>
        <message>
            <source>Searches</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Set to what is searched for now</source>
            <translation>今の検索に置き換える</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>&amp;Appearance</source>
            <translation>外観(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Check this installation</source>
            <translation>この環境を確認(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>言語(&amp;L)</translation>
        </message>
        <message>
            <source>About</source>
            <translation>このソフトについて</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>確認</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>暗い</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>データフォルダー</translation>
        </message>
        <message>
            <source>Everything Holdback keeps lies in one folder on this computer: your profiles, the ledger of every write (needed to undo), letters, and an index of your files that can be rebuilt at any time. Nothing is sent anywhere unless you ask for it.</source>
            <translation>Holdback が保存するものはすべてこのコンピューターの一つのフォルダーにあります。プロフィール、すべての書き込みの台帳 (元に戻すのに必要)、手紙、いつでも作り直せるファイルの索引です。あなたが求めないかぎり、どこにも送信しません。</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It uses Qt and PySide6 (LGPL-3.0), mutagen (GPL-2.0-or-later) and others; their licences come with the program.</source>
            <translation>GNU 一般公衆利用許諾書バージョン 3 以降によるフリーソフトウェアです。Qt と PySide6 (LGPL-3.0)、mutagen (GPL-2.0-or-later) などを使っています。それぞれのライセンスはプログラムに付属します。</translation>
        </message>
        <message>
            <source>Holdback states your reservation where machines and people can read it: in your files, towards platforms, in letters. It cannot block copying, and it is not legal advice.</source>
            <translation>Holdback は、機械と人が読めるところ、つまりファイルの中、プラットフォームに対して、手紙で、あなたの留保を表明します。複製を止めることはできず、法律上の助言でもありません。</translation>
        </message>
        <message>
            <source>Holdback {version}</source>
            <translation>Holdback {version}</translation>
        </message>
        <message>
            <source>Language and appearance</source>
            <translation>言語と外観</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>明るい</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>フォルダーを開く</translation>
        </message>
        <message>
            <source>Open the data folder</source>
            <translation>データフォルダーを開く</translation>
        </message>
        <message>
            <source>Profiles</source>
            <translation>プロフィール</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Show the licences</source>
            <translation>ライセンスを表示</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>署名</translation>
        </message>
        <message>
            <source>To keep it elsewhere, start Holdback with --data-dir and a folder.</source>
            <translation>別の場所に置くには、--data-dir とフォルダーを付けて Holdback を起動します。</translation>
        </message>
        <message>
            <source>Your data</source>
            <translation>あなたのデータ</translation>
        </message>
        <message>
            <source>Your signing identity</source>
            <translation>あなたの署名用の身元</translation>
        </message>
        <message>
            <source>doctor problem log crash report</source>
            <translation>doctor 問題 ログ クラッシュ 報告</translation>
        </message>
        <message>
            <source>log records backup</source>
            <translation>ログ 記録 バックアップ</translation>
        </message>
        <message>
            <source>seal sign certificate key c2pa trust</source>
            <translation>封印 署名 証明書 鍵 c2pa 信頼</translation>
        </message>
    </context>
    <context>
        <name>SignalsCard</name>
        <message>
            <source>Asking…</source>
            <translation>問い合わせ中…</translation>
        </message>
        <message>
            <source>It signals nothing.</source>
            <translation>何も示していません。</translation>
        </message>
        <message>
            <source>Its robots.txt keeps out {some} of {all} AI crawlers</source>
            <translation>robots.txt は AI クローラー {all} 種中 {some} 種を締め出しています</translation>
        </message>
        <message>
            <source>List of AI crawlers: {source}, of {date}.</source>
            <translation>AI クローラーの一覧: {source}、{date}。</translation>
        </message>
        <message>
            <source>No address of the terms is known there.</source>
            <translation>そこでは規約のアドレスが分かりません。</translation>
        </message>
        <message>
            <source>Read it now</source>
            <translation>今すぐ読む</translation>
        </message>
        <message>
            <source>Towards outside crawlers</source>
            <translation>外部のクローラーに対して</translation>
        </message>
        <message>
            <source>What the service's pages tell the AI crawlers of others. It says nothing about what the service itself does with your music.</source>
            <translation>サービスのページが他者の AI クローラーに伝えることです。サービス自身があなたの音楽をどう扱うかについては何も述べていません。</translation>
        </message>
        <message>
            <source>Will ask: {hosts}. Nothing about you or your files is sent.</source>
            <translation>問い合わせ先: {hosts}。あなたやファイルについては何も送信しません。</translation>
        </message>
    </context>
    <context>
        <name>SigningTab</name>
        <message>
            <source>A seal (a C2PA manifest) proves that nothing in the file was changed since you signed it: not the audio, not the tags. It does not stop anybody from copying.</source>
            <translation>封印 (C2PA マニフェスト) は、署名後にファイルの音声もタグも変わっていないことを証明します。誰かの複製を止めるものではありません。</translation>
        </message>
        <message>
            <source>Changing the list</source>
            <translation>一覧を変更しています</translation>
        </message>
        <message>
            <source>Destroy the private key</source>
            <translation>秘密鍵を破棄</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>書き出す</translation>
        </message>
        <message>
            <source>Export the signing identity</source>
            <translation>署名用の身元を書き出す</translation>
        </message>
        <message>
            <source>Exporting the identity</source>
            <translation>身元を書き出しています</translation>
        </message>
        <message>
            <source>Make a signing identity</source>
            <translation>署名用の身元を作る</translation>
        </message>
        <message>
            <source>Make the identity</source>
            <translation>身元を作る</translation>
        </message>
        <message>
            <source>Making the identity</source>
            <translation>身元を作っています</translation>
        </message>
        <message>
            <source>Other people's readers say “valid, signer unknown” of an identity made here: the signature holds, but they cannot know that the name in it is yours. Only an authority on the C2PA trust list can vouch for a name. If one issued you a certificate, use it here instead.</source>
            <translation>ここで作った身元は、他の人の読み取りソフトでは「有効、署名者不明」と表示されます。署名は有効ですが、そこにある名前があなたのものかは分かりません。名前を保証できるのは C2PA の信頼リストにある認証局だけです。発行された証明書があれば、代わりにここで使ってください。</translation>
        </message>
        <message>
            <source>Reading the certificate</source>
            <translation>証明書を読んでいます</translation>
        </message>
        <message>
            <source>Reading the identity</source>
            <translation>身元を読んでいます</translation>
        </message>
        <message>
            <source>Removing the identity</source>
            <translation>身元を削除しています</translation>
        </message>
        <message>
            <source>Seals that only this certificate vouches for are “valid, signer unknown”.</source>
            <translation>この証明書だけが保証する封印は「有効、署名者不明」です。</translation>
        </message>
        <message>
            <source>Seals that this certificate vouches for count as trusted here from now on.</source>
            <translation>この証明書が保証する封印は、今後ここでは信頼済みとして扱います。</translation>
        </message>
        <message>
            <source>Source: tried in November 2026 with the C2PA project's own reader (c2pa 0.38.1, state “Valid”, code signingCredential.untrusted) and with an independent one (encypher-c2pa 1.7.1).</source>
            <translation>出典: 2026 年 11 月に C2PA プロジェクト自身の読み取りソフト (c2pa 0.38.1、状態「Valid」、コード signingCredential.untrusted) と独立したもの (encypher-c2pa 1.7.1) で試しました。</translation>
        </message>
        <message>
            <source>The identity is exported. Keep file and passphrase in different places.</source>
            <translation>身元を書き出しました。ファイルとパスフレーズは別々の場所に保管してください。</translation>
        </message>
        <message>
            <source>The identity is removed. Seals made with it still count as yours here.</source>
            <translation>身元を削除しました。それで作った封印は、ここでは引き続きあなたのものとして扱います。</translation>
        </message>
        <message>
            <source>The root certificate of whoever signs</source>
            <translation>署名者のルート証明書</translation>
        </message>
        <message>
            <source>This destroys the private key for good. Tracks sealed with it stay sealed, but nothing can be sealed with it any more, and after a change those tracks cannot be sealed anew with their history. Export it first if in doubt.</source>
            <translation>秘密鍵を完全に破棄します。それで封印したトラックは封印されたままですが、以後は何も封印できず、変更後にその履歴とともに封印し直すこともできません。迷うなら先に書き出してください。</translation>
        </message>
        <message>
            <source>This identity seals from now on. An earlier one is kept beside it.</source>
            <translation>今後はこの身元で封印します。以前のものは隣に残します。</translation>
        </message>
        <message>
            <source>Use a certificate and key that you have</source>
            <translation>持っている証明書と鍵を使う</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>使う</translation>
        </message>
        <message>
            <source>What a seal proves, and what it does not</source>
            <translation>封印が証明すること、しないこと</translation>
        </message>
        <message>
            <source>Your signing identity is in the file, and in use until the window closes.</source>
            <translation>署名用の身元はファイルにあり、ウィンドウを閉じるまで使います。</translation>
        </message>
        <message>
            <source>Your signing identity is made. Export it now, to have a copy elsewhere.</source>
            <translation>署名用の身元を作りました。別の場所に控えを持つため、今すぐ書き出してください。</translation>
        </message>
    </context>
    <context>
        <name>StoryView</name>
        <message numerus="yes">
            <source>%n text(s) were read and kept.</source>
            <translation>
                <numerusform>%n 件の文を読み、保存しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n version(s) are known to the archive.</source>
            <translation>
                <numerusform>アーカイブには %n 版あります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n version(s) were read</source>
            <translation>
                <numerusform>%n 版を読みました</numerusform>
            </translation>
        </message>
        <message>
            <source>All services</source>
            <translation>すべてのサービス</translation>
        </message>
        <message>
            <source>Asking the archive…</source>
            <translation>アーカイブに問い合わせています…</translation>
        </message>
        <message>
            <source>Cut anew by the archive; no change by the service</source>
            <translation>アーカイブによる切り出し直しで、サービスによる変更ではありません</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>文書</translation>
        </message>
        <message>
            <source>First seen on {date}, and not yet on {before}.</source>
            <translation>{date} に初めて確認され、{before} にはまだありません。</translation>
        </message>
        <message>
            <source>First seen on {date}; the version before, of {before}, lacks it.</source>
            <translation>{date} に初めて確認され、その前の {before} の版にはありません。</translation>
        </message>
        <message>
            <source>It is gone since {date}.</source>
            <translation>{date} 以降なくなりました。</translation>
        </message>
        <message>
            <source>It stands in none of the versions that could be read.</source>
            <translation>読めたどの版にもありません。</translation>
        </message>
        <message>
            <source>It stood in the oldest version that could be read, of {date}.</source>
            <translation>読めた最も古い {date} の版にありました。</translation>
        </message>
        <message>
            <source>Look for earlier texts</source>
            <translation>以前の文を探す</translation>
        </message>
        <message>
            <source>No archive follows this document.</source>
            <translation>この文書を追っているアーカイブはありません。</translation>
        </message>
        <message>
            <source>No text of this service is kept yet. Check its terms, or look for earlier texts in an archive ({hosts}).</source>
            <translation>このサービスの文はまだ保存されていません。規約を確認するか、アーカイブ ({hosts}) で以前の文を探してください。</translation>
        </message>
        <message>
            <source>Says the same as before</source>
            <translation>以前と同じ内容</translation>
        </message>
        <message>
            <source>Seen on</source>
            <translation>閲覧日</translation>
        </message>
        <message>
            <source>Texts that were seen, the newest first</source>
            <translation>見られた文、新しい順</translation>
        </message>
        <message>
            <source>What it says about AI</source>
            <translation>AI について述べていること</translation>
        </message>
        <message>
            <source>When did this clause first appear?</source>
            <translation>この条項が初めて現れたのはいつか</translation>
        </message>
        <message>
            <source>Will ask: {hosts}. Nothing about you or your files is sent.</source>
            <translation>問い合わせ先: {hosts}。あなたやファイルについては何も送信しません。</translation>
        </message>
        <message>
            <source>of {total} known.</source>
            <translation>既知の {total} 件中。</translation>
        </message>
        <message>
            <source>{service}: the terms over time</source>
            <translation>{service}: 規約の移り変わり</translation>
        </message>
    </context>
    <context>
        <name>TaskPanel</name>
        <message>
            <source>Nothing is at work.</source>
            <translation>進行中の作業はありません。</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>作業</translation>
        </message>
    </context>
    <context>
        <name>TaskStatus</name>
        <message>
            <source>Progress of the task</source>
            <translation>作業の進行状況</translation>
        </message>
        <message>
            <source>Show everything that is at work</source>
            <translation>進行中の作業をすべて表示</translation>
        </message>
        <message>
            <source>Stop this task</source>
            <translation>この作業を停止</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>作業</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ほか %n 件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TaskWords</name>
        <message>
            <source>Waiting for the task before it</source>
            <translation>前の作業を待っています</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>残り約 %n 分</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>残り 1 分未満</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{total} 件中 {done} 件</translation>
        </message>
        <message>
            <source>{rate} per second</source>
            <translation>毎秒 {rate}</translation>
        </message>
    </context>
    <context>
        <name>TermsPage</name>
        <message numerus="yes">
            <source>%n platform(s) changed their terms</source>
            <translation>
                <numerusform>%n 件のプラットフォームが規約を変更しました</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking the terms of {service}</source>
            <translation>{service} の規約を確認しています</translation>
        </message>
        <message>
            <source>Looking for the terms of {service}</source>
            <translation>{service} の規約を探しています</translation>
        </message>
        <message>
            <source>Reading the signals of {service}</source>
            <translation>{service} の信号を読んでいます</translation>
        </message>
        <message>
            <source>See what changed</source>
            <translation>変更点を見る</translation>
        </message>
        <message>
            <source>Watching my platforms</source>
            <translation>使っているプラットフォームを監視しています</translation>
        </message>
        <message>
            <source>What {service} says about AI has changed.</source>
            <translation>{service} が AI について述べる内容が変わりました。</translation>
        </message>
    </context>
    <context>
        <name>TextPane</name>
        <message>
            <source>Next passage</source>
            <translation>次の箇所</translation>
        </message>
        <message>
            <source>No passage in this text is about AI.</source>
            <translation>この文に AI についての箇所はありません。</translation>
        </message>
        <message>
            <source>Passage {number} of {total}</source>
            <translation>{total} か所中 {number} か所目</translation>
        </message>
        <message>
            <source>Previous passage</source>
            <translation>前の箇所</translation>
        </message>
        <message>
            <source>Quoted in the dossier</source>
            <translation>資料に引用あり</translation>
        </message>
        <message>
            <source>The text of the terms</source>
            <translation>規約の文</translation>
        </message>
    </context>
    <context>
        <name>Texts</name>
        <message>
            <source>Looking for the first appearance of a clause</source>
            <translation>条項が初めて現れた時を調べています</translation>
        </message>
        <message>
            <source>Reading earlier terms of {service}</source>
            <translation>{service} の以前の規約を読んでいます</translation>
        </message>
        <message>
            <source>Reading the text</source>
            <translation>文を読んでいます</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Stances over time</source>
            <translation>立場の移り変わり</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Holdback</source>
            <translation>Holdback を開く</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>終了</translation>
        </message>
    </context>
    <context>
        <name>TrustCard</name>
        <message>
            <source>Add a certificate…</source>
            <translation>証明書を追加…</translation>
        </message>
        <message>
            <source>Nobody yet.</source>
            <translation>まだ誰もいません。</translation>
        </message>
        <message>
            <source>Trust it no longer</source>
            <translation>信頼をやめる</translation>
        </message>
        <message>
            <source>Trusted certificates</source>
            <translation>信頼する証明書</translation>
        </message>
        <message>
            <source>Whose seals are trusted here</source>
            <translation>ここで信頼する封印</translation>
        </message>
        <message>
            <source>Your own, always. Add the root certificate of a label or a colleague, and the catalogue shows their seals as trusted too. No public list is built in, and seals are checked without the network.</source>
            <translation>自分のものは常に。レーベルや仲間のルート証明書を追加すると、カタログでその封印も信頼済みと表示されます。公開リストは内蔵せず、封印はネットワークなしで確認します。</translation>
        </message>
        <message>
            <source>{name} (yours), until {day}</source>
            <translation>{name} (自分)、{day} まで</translation>
        </message>
        <message>
            <source>{name}, until {day}</source>
            <translation>{name}、{day} まで</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message>
            <source>&amp;Undo</source>
            <translation>元に戻す(&amp;U)</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Undo: edit %n track(s)</source>
            <translation>
                <numerusform>元に戻す(&amp;U): %n 曲の編集</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Undo: protect %n track(s)</source>
            <translation>
                <numerusform>元に戻す(&amp;U): %n 曲の保護</numerusform>
            </translation>
        </message>
        <message>
            <source>Putting files back</source>
            <translation>ファイルを元に戻しています</translation>
        </message>
        <message>
            <source>put back restore</source>
            <translation>復元 取り消し</translation>
        </message>
    </context>
    <context>
        <name>UpkeepView</name>
        <message numerus="yes">
            <source>%n entry(s), all valid</source>
            <translation>
                <numerusform>項目 %n 件、すべて有効</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fault(s) found</source>
            <translation>
                <numerusform>不備が %n 件見つかりました</numerusform>
            </translation>
        </message>
        <message>
            <source>All services</source>
            <translation>すべてのサービス</translation>
        </message>
        <message>
            <source>An entry is one file that you can read, change and pass on. One of your own counts instead of the shipped one.</source>
            <translation>項目は、読み、変え、人に渡せる一つのファイルです。自分の項目は付属のものより優先します。</translation>
        </message>
        <message>
            <source>Compare the fingerprint with its giver, by telephone or in person: whoever holds the key decides what your dossier says.</source>
            <translation>指紋を渡し手と電話か対面で照合してください。鍵を持つ人が資料の内容を決められます。</translation>
        </message>
        <message>
            <source>Entries out and in</source>
            <translation>項目の出し入れ</translation>
        </message>
        <message>
            <source>Entry (*.toml)</source>
            <translation>項目 (*.toml)</translation>
        </message>
        <message>
            <source>In force: number {number}.</source>
            <translation>適用中: 番号 {number}。</translation>
        </message>
        <message>
            <source>Is it sound?</source>
            <translation>正常か</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>鍵</translation>
        </message>
        <message>
            <source>No key yet: every update is refused.</source>
            <translation>鍵がまだないため、更新はすべて拒みます。</translation>
        </message>
        <message>
            <source>No longer trust {name}</source>
            <translation>{name} の信頼をやめる</translation>
        </message>
        <message>
            <source>None is in force.</source>
            <translation>適用中のものはありません。</translation>
        </message>
        <message>
            <source>Over one of my own of that name</source>
            <translation>同名の自分の項目を上書き</translation>
        </message>
        <message>
            <source>Signed update (*.holdback)</source>
            <translation>署名付き更新 (*.holdback)</translation>
        </message>
        <message>
            <source>Signed updates</source>
            <translation>署名付き更新</translation>
        </message>
        <message>
            <source>Somebody you trust may hand you a whole dossier as one signed file. It is taken only if one of the keys below signed it. Holdback never fetches one.</source>
            <translation>信頼する人から、資料全体を一つの署名付きファイルで受け取れます。下の鍵のどれかで署名されているときだけ取り込みます。Holdback が自ら取得することはありません。</translation>
        </message>
        <message>
            <source>Take a signed update</source>
            <translation>署名付き更新を取り込む</translation>
        </message>
        <message>
            <source>Take a signed update…</source>
            <translation>署名付き更新を取り込む…</translation>
        </message>
        <message>
            <source>Take an entry</source>
            <translation>項目を取り込む</translation>
        </message>
        <message>
            <source>Take an entry…</source>
            <translation>項目を取り込む…</translation>
        </message>
        <message>
            <source>Trust this key</source>
            <translation>この鍵を信頼</translation>
        </message>
        <message>
            <source>Upkeep of the dossier</source>
            <translation>資料の管理</translation>
        </message>
        <message>
            <source>Whose key</source>
            <translation>誰の鍵か</translation>
        </message>
        <message>
            <source>Whose updates are taken</source>
            <translation>誰の更新を取り込むか</translation>
        </message>
        <message>
            <source>Write an entry to a file…</source>
            <translation>項目をファイルに書き出す…</translation>
        </message>
        <message>
            <source>Write the entry</source>
            <translation>項目を書き出す</translation>
        </message>
        <message>
            <source>Write {service} to a file…</source>
            <translation>{service} をファイルに書き出す…</translation>
        </message>
        <message>
            <source>Your own: {entries}. They lie in {folder}.</source>
            <translation>自分の項目: {entries}。場所は {folder}。</translation>
        </message>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
    </context>
    <context>
        <name>Upkeeper</name>
        <message numerus="yes">
            <source>%n entry(s) of the update are in force.</source>
            <translation>
                <numerusform>更新の %n 件が適用されています。</numerusform>
            </translation>
        </message>
        <message>
            <source>Having a page kept</source>
            <translation>ページを保存してもらっています</translation>
        </message>
        <message>
            <source>The entry is in {file}.</source>
            <translation>項目は {file} にあります。</translation>
        </message>
        <message>
            <source>{service} is now one of your own entries.</source>
            <translation>{service} は自分の項目になりました。</translation>
        </message>
    </context>
    <context>
        <name>UploadView</name>
        <message numerus="yes">
            <source>%n could not be read.</source>
            <translation>
                <numerusform>%n 件を読めませんでした。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s)</source>
            <translation>
                <numerusform>%n 曲</numerusform>
            </translation>
        </message>
        <message>
            <source>All services</source>
            <translation>すべてのサービス</translation>
        </message>
        <message>
            <source>Before you upload</source>
            <translation>アップロードの前に</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>カタログ</translation>
        </message>
        <message>
            <source>Choose a folder of tracks</source>
            <translation>トラックのフォルダーを選ぶ</translation>
        </message>
        <message>
            <source>Do this first</source>
            <translation>まずこれを</translation>
        </message>
        <message>
            <source>Every track states your reservation.</source>
            <translation>どのトラックも留保を表明しています。</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>フォルダー…</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>知っておくとよいこと</translation>
        </message>
        <message>
            <source>If {label} has an agreement of its own with {service}, that counts instead of these terms.</source>
            <translation>{label} が {service} と独自の契約を結んでいる場合、この規約ではなくその契約が優先します。</translation>
        </message>
        <message>
            <source>Services to upload to</source>
            <translation>アップロード先のサービス</translation>
        </message>
        <message>
            <source>There are no tracks to look at.</source>
            <translation>調べるトラックがありません。</translation>
        </message>
        <message>
            <source>Tick the services that you upload to.</source>
            <translation>アップロード先のサービスにチェックを付けてください。</translation>
        </message>
        <message>
            <source>Weigh this</source>
            <translation>よく考える</translation>
        </message>
        <message>
            <source>Where to?</source>
            <translation>どこへ?</translation>
        </message>
        <message>
            <source>Which tracks?</source>
            <translation>どのトラック?</translation>
        </message>
        <message>
            <source>Your tracks</source>
            <translation>あなたのトラック</translation>
        </message>
        <message>
            <source>seen on {date}</source>
            <translation>{date} に閲覧</translation>
        </message>
    </context>
    <context>
        <name>WatchButton</name>
        <message>
            <source>Checks that were made…</source>
            <translation>行った確認…</translation>
        </message>
        <message>
            <source>Do not watch my platforms</source>
            <translation>使っているプラットフォームを監視しない</translation>
        </message>
        <message>
            <source>Go on beside the clock when the window is closed</source>
            <translation>ウィンドウを閉じても時計の横で続ける</translation>
        </message>
        <message>
            <source>Watch my platforms every day</source>
            <translation>使っているプラットフォームを毎日監視</translation>
        </message>
        <message>
            <source>Watch my platforms every week</source>
            <translation>使っているプラットフォームを毎週監視</translation>
        </message>
        <message>
            <source>Watching: daily</source>
            <translation>監視: 毎日</translation>
        </message>
        <message>
            <source>Watching: off</source>
            <translation>監視: オフ</translation>
        </message>
        <message>
            <source>Watching: weekly</source>
            <translation>監視: 毎週</translation>
        </message>
        <message>
            <source>While Holdback is open it asks the terms pages of my platforms for changes. Nothing about you or your files is sent.</source>
            <translation>Holdback が開いている間、使っているプラットフォームの規約ページに変更がないか問い合わせます。あなたやファイルについては何も送信しません。</translation>
        </message>
    </context>
    <context>
        <name>Watcher</name>
        <message numerus="yes">
            <source>Protecting %n new track(s)</source>
            <translation>
                <numerusform>新しい %n 曲を保護しています</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading the folder</source>
            <translation>フォルダーを読んでいます</translation>
        </message>
    </context>
    <context>
        <name>WebsitePage</name>
        <message numerus="yes">
            <source>%n file(s) saved. Nothing was uploaded: that is yours to do, UPLOAD.txt says how.</source>
            <translation>
                <numerusform>%n 件を保存しました。アップロードはしていません。手順は UPLOAD.txt にあります。</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Sign a list of the recordings</source>
            <translation>録音の一覧に署名(&amp;S)</translation>
        </message>
        <message>
            <source>A folder for the files</source>
            <translation>ファイル用のフォルダー</translation>
        </message>
        <message>
            <source>Asking {site}</source>
            <translation>{site} に問い合わせています</translation>
        </message>
        <message>
            <source>Check your site</source>
            <translation>サイトを確認</translation>
        </message>
        <message>
            <source>Files for your site</source>
            <translation>サイト用のファイル</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>フォルダーを開く</translation>
        </message>
        <message>
            <source>Save the files for your &amp;website…</source>
            <translation>ウェブサイト用のファイルを保存(&amp;W)…</translation>
        </message>
        <message>
            <source>Saving the files for your site</source>
            <translation>サイト用のファイルを保存しています</translation>
        </message>
        <message>
            <source>Signed list</source>
            <translation>署名付き一覧</translation>
        </message>
        <message>
            <source>The same word at your own address</source>
            <translation>自分のアドレスでも同じ言葉を</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>ウェブサイト</translation>
        </message>
        <message>
            <source>What AI companies have committed themselves to read today is the website: robots.txt and its kin. Write the address of yours into your profile, and Holdback makes the files for it.</source>
            <translation>AI 企業が今日読むと約束しているのは、ウェブサイトの robots.txt などです。プロフィールにサイトのアドレスを書けば、Holdback がファイルを作ります。</translation>
        </message>
        <message>
            <source>Write your website's address</source>
            <translation>サイトのアドレスを書く</translation>
        </message>
        <message>
            <source>Your present robots.txt</source>
            <translation>今の robots.txt</translation>
        </message>
        <message>
            <source>proof timestamp digest essence</source>
            <translation>証拠 タイムスタンプ ダイジェスト 音声</translation>
        </message>
        <message>
            <source>robots tdmrep license headers kit</source>
            <translation>robots tdmrep 許諾 ヘッダー キット</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>フォルダーを選ぶ…</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Holdback can read your music and show what it says about AI; it changes no file before you have seen each change and said yes.</source>
            <translation>Holdback はあなたの音楽を読み、AI について何と言っているかを示せます。あなたがすべての変更を見て「はい」と言うまで、どのファイルも変更しません。</translation>
        </message>
        <message>
            <source>Holdback can write your no into your files, in words that machines read; it cannot stop anybody from copying them.</source>
            <translation>Holdback は、機械が読める言葉であなたの「いいえ」をファイルに書き込めます。誰かの複製を止めることはできません。</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>あとで</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>次へ</translation>
        </message>
        <message>
            <source>Show my tracks</source>
            <translation>自分のトラックを表示</translation>
        </message>
        <message>
            <source>Skip the introduction</source>
            <translation>案内を飛ばす</translation>
        </message>
        <message>
            <source>Skip this step</source>
            <translation>この手順を飛ばす</translation>
        </message>
        <message>
            <source>Step {step} of {steps}</source>
            <translation>手順 {steps} 中 {step}</translation>
        </message>
        <message>
            <source>The sentence that says whose music this is names you; your name stays on this computer until you write it into your files.</source>
            <translation>誰の音楽かを示す文にあなたの名前が入ります。ファイルに書き込むまで、名前はこのコンピューターに留まります。</translation>
        </message>
        <message>
            <source>Try the samples first</source>
            <translation>まずサンプルを試す</translation>
        </message>
        <message>
            <source>What do you want to reserve?</source>
            <translation>何を留保しますか?</translation>
        </message>
        <message>
            <source>Where is your music?</source>
            <translation>あなたの音楽はどこにありますか?</translation>
        </message>
        <message>
            <source>Who are you?</source>
            <translation>あなたは誰ですか?</translation>
        </message>
        <message>
            <source>Your artist name</source>
            <translation>アーティスト名</translation>
        </message>
    </context>
    <context>
        <name>Widgets</name>
        <message>
            <source>Clear the field</source>
            <translation>欄を消去</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>検索</translation>
        </message>
    </context>
    <context>
        <name>WorksBox</name>
        <message numerus="yes">
            <source>%n more could not be read</source>
            <translation>
                <numerusform>ほか %n 件を読めませんでした</numerusform>
            </translation>
        </message>
        <message>
            <source>Beside the letter, save the list as</source>
            <translation>手紙の隣に一覧を保存する形式</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>カタログ</translation>
        </message>
        <message numerus="yes">
            <source>Catalogue (%n track(s))</source>
            <translation>
                <numerusform>カタログ (%n 曲)</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a folder for the list of works</source>
            <translation>作品一覧用のフォルダーを選ぶ</translation>
        </message>
        <message>
            <source>Choose a folder of tracks</source>
            <translation>トラックのフォルダーを選ぶ</translation>
        </message>
        <message>
            <source>Choose files for the list of works</source>
            <translation>作品一覧用のファイルを選ぶ</translation>
        </message>
        <message>
            <source>Choose the tracks this letter is about, or drop them anywhere here.</source>
            <translation>この手紙が扱うトラックを選ぶか、ここのどこかにドロップしてください。</translation>
        </message>
        <message>
            <source>Choose tracks</source>
            <translation>トラックを選ぶ</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>消去</translation>
        </message>
        <message>
            <source>Clear the list of works</source>
            <translation>作品一覧を消去</translation>
        </message>
        <message>
            <source>Files…</source>
            <translation>ファイル…</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>フォルダー…</translation>
        </message>
        <message>
            <source>Optional: tracks to name in the letter. Drop them anywhere here.</source>
            <translation>任意: 手紙に挙げるトラック。ここのどこかにドロップしてください。</translation>
        </message>
        <message>
            <source>Spreadsheet (XLSX)</source>
            <translation>スプレッドシート (XLSX)</translation>
        </message>
        <message>
            <source>Table as text (CSV)</source>
            <translation>テキストの表 (CSV)</translation>
        </message>
        <message>
            <source>Take the works of the whole catalogue</source>
            <translation>カタログ全体の作品を使う</translation>
        </message>
        <message>
            <source>The list was cut; choose fewer files.</source>
            <translation>一覧を途中で切りました。ファイルを減らしてください。</translation>
        </message>
        <message>
            <source>Works</source>
            <translation>作品</translation>
        </message>
        <message>
            <source>Works in the letter</source>
            <translation>手紙に入る作品</translation>
        </message>
        <message numerus="yes">
            <source>{chosen} of %n work(s) in the letter</source>
            <translation>
                <numerusform>%n 作品中 {chosen} 作品を手紙に記載</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_TaskRow</name>
        <message>
            <source>Progress of: {task}</source>
            <translation>進行状況: {task}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Stop: {task}</source>
            <translation>停止: {task}</translation>
        </message>
    </context>
    <context>
        <name>core</name>
        <message>
            <source>--answer wants KEY=TEXT, not {item}. Nothing was written.</source>
            <translation>--answer は KEY=TEXT の形で指定します。{item} ではありません。何も書き出していません。</translation>
        </message>
        <message>
            <source>--file goes with one service: name it. Nothing was compared.</source>
            <translation>--file は一つのサービスと使います。サービスを指定してください。何も比較していません。</translation>
        </message>
        <message>
            <source>--folder is for several letters; one letter goes to --output FILE. Nothing was written.</source>
            <translation>--folder は複数の手紙用です。一通なら --output FILE を使います。何も書き出していません。</translation>
        </message>
        <message>
            <source>A UPC has 12 digits, an EAN 13. Here are {count}.</source>
            <translation>UPC は 12 桁、EAN は 13 桁です。ここでは {count} 桁です。</translation>
        </message>
        <message>
            <source>A W3C community report of 2024-05-10, used by publishers; no music company was found among its adopters. Who obeys it is not known.</source>
            <translation>2024-05-10 の W3C コミュニティ報告で、出版社が使っています。採用者の中に音楽会社は見つかりませんでした。誰が従うかは分かっていません。</translation>
        </message>
        <message>
            <source>A box would become larger than 4 gigabytes. Nothing was changed.</source>
            <translation>ボックスが 4 ギガバイトを超えてしまいます。何も変更していません。</translation>
        </message>
        <message>
            <source>A clause about AI is missing in {url}, but the text is also much shorter ({new} of {old} characters): the page may not have loaded as usual. Nothing was concluded.</source>
            <translation>{url} で AI についての条項が欠けていますが、文も大幅に短くなっています ({old} 文字中 {new} 文字)。ページがいつものように読み込まれなかったのかもしれません。何も結論していません。</translation>
        </message>
        <message>
            <source>A clause about AI is missing. Holdback will call it removed only if it is still missing in a second look, at least six hours later.</source>
            <translation>AI についての条項が欠けています。6 時間以上後の再確認でもなお欠けている場合にだけ、Holdback は削除されたとみなします。</translation>
        </message>
        <message>
            <source>A contact is a web address (https://…) or an e-mail address.</source>
            <translation>連絡先はウェブアドレス (https://…) かメールアドレスです。</translation>
        </message>
        <message>
            <source>A data protection objection belongs to one natural person. A band, label or company cannot make it: each member writes alone, with a profile of their own.</source>
            <translation>データ保護の異議は一個人のものです。バンド、レーベル、会社は行えません。各メンバーが自分のプロフィールで一人ずつ書きます。</translation>
        </message>
        <message>
            <source>A digit is mistyped: the check digit of this {name} would be {expected}.</source>
            <translation>数字の打ち間違いがあります。この {name} の検査数字は {expected} のはずです。</translation>
        </message>
        <message>
            <source>A form to send</source>
            <translation>送信するフォーム</translation>
        </message>
        <message>
            <source>A header page of {file} is damaged: its checksum is wrong, and writing would hide that. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>{file} のヘッダーページが壊れています。チェックサムが合わず、書き込むとそれが隠れてしまいます。変更していません。代わりに付随ファイルに表明を載せられます。</translation>
        </message>
        <message>
            <source>A lawyer should check what the letter says on: {citations}. These sentences come from general legal knowledge; the texts were not read again.</source>
            <translation>次の点について手紙が述べることは弁護士に確認してもらってください: {citations}。これらの文は一般的な法律知識によるもので、条文は読み直していません。</translation>
        </message>
        <message>
            <source>A letter alone is rarely the reservation: for works online, tag the files and publish the machine-readable files first. It does not reach back in time.</source>
            <translation>手紙だけで留保になることはまれです。オンラインの作品では、まずファイルにタグを付け、機械可読のファイルを公開してください。過去にさかのぼることはありません。</translation>
        </message>
        <message>
            <source>A letter goes by one of {channels}, not by {channel}. Nothing was noted down.</source>
            <translation>手紙の送り方は {channels} のいずれかで、{channel} ではありません。何も記録していません。</translation>
        </message>
        <message>
            <source>A line in your own website's robots.txt</source>
            <translation>自分のウェブサイトの robots.txt の一行</translation>
        </message>
        <message>
            <source>A link was put in the place of {file}. Nothing was written.</source>
            <translation>{file} の場所にリンクが置かれました。何も書き込んでいません。</translation>
        </message>
        <message>
            <source>A part of {file} is damaged: it is shorter than what it says it holds.</source>
            <translation>{file} の一部が壊れています。示された長さより短くなっています。</translation>
        </message>
        <message>
            <source>A plan of edited fields has no options. Nothing was changed.</source>
            <translation>項目の編集計画に選択肢はありません。何も変更していません。</translation>
        </message>
        <message>
            <source>A policy is stated in somebody's name: make a profile first. Nothing was changed.</source>
            <translation>方針は誰かの名で表明されます。まずプロフィールを作ってください。何も変更していません。</translation>
        </message>
        <message>
            <source>A seal is there, but it could not be checked here.</source>
            <translation>封印はありますが、ここでは確認できませんでした。</translation>
        </message>
        <message>
            <source>A seal states how the recordings came about. Say it with --origin: {choices}. Nothing was changed.</source>
            <translation>封印には録音の成り立ちを記します。--origin で指定してください: {choices}。何も変更していません。</translation>
        </message>
        <message>
            <source>A sentence for people</source>
            <translation>人のための文</translation>
        </message>
        <message>
            <source>A setting in your account</source>
            <translation>アカウントの設定</translation>
        </message>
        <message>
            <source>A signing identity needs a name. Nothing was made.</source>
            <translation>署名用の身元には名前が必要です。何も作っていません。</translation>
        </message>
        <message>
            <source>A society speaks for works, never for recordings or performances.</source>
            <translation>管理団体が代弁するのは作品であり、録音や実演ではありません。</translation>
        </message>
        <message>
            <source>A switch works at once; a letter asks.</source>
            <translation>設定はすぐに効き、手紙は求めるだけです。</translation>
        </message>
        <message>
            <source>A text is too long for {file}: an ASF field holds 32,000 letters. The file was not changed.</source>
            <translation>{file} には文が長すぎます。ASF の項目は 32,000 文字までです。ファイルは変更していません。</translation>
        </message>
        <message>
            <source>A track that reaches the service through a distributor or label is governed by their agreement, not by these terms. Instruct them in writing (letter type 5).</source>
            <translation>ディストリビューターやレーベルを通じて届くトラックには、この規約ではなくその契約が適用されます。書面で指示してください (手紙 5)。</translation>
        </message>
        <message>
            <source>A trusted key needs a name of up to 80 characters. Nothing was changed.</source>
            <translation>信頼する鍵には 80 文字以内の名前が必要です。何も変更していません。</translation>
        </message>
        <message>
            <source>A web address begins with https:// or http://.</source>
            <translation>ウェブアドレスは http:// か https:// で始まります。</translation>
        </message>
        <message>
            <source>A year has four digits, such as 2026.</source>
            <translation>年は 2026 のような 4 桁です。</translation>
        </message>
        <message>
            <source>AI datasets</source>
            <translation>AI データセット</translation>
        </message>
        <message>
            <source>AI developers</source>
            <translation>AI 開発者</translation>
        </message>
        <message>
            <source>AI input</source>
            <translation>AI への入力</translation>
        </message>
        <message>
            <source>AI licences for independent music are mostly signed by distributors.</source>
            <translation>独立系の音楽の AI ライセンスは、たいていディストリビューターが結びます。</translation>
        </message>
        <message>
            <source>AI music generators</source>
            <translation>AI 音楽生成</translation>
        </message>
        <message>
            <source>AI preferences (Content-Usage)</source>
            <translation>AI 選好 (Content-Usage)</translation>
        </message>
        <message>
            <source>AI training</source>
            <translation>AI の学習</translation>
        </message>
        <message>
            <source>Add an empty file named .nojekyll beside them; without it the folder .well-known is left out.</source>
            <translation>隣に .nojekyll という空のファイルを加えてください。ないと .well-known フォルダーが除かれます。</translation>
        </message>
        <message>
            <source>Add the lines of headers/htaccess.txt to the file .htaccess in the top folder; make it if there is none. They need the module headers, which most hosts have on.</source>
            <translation>headers/htaccess.txt の行を最上位フォルダーの .htaccess に加えてください。なければ作ります。headers モジュールが必要ですが、たいていのホストで有効です。</translation>
        </message>
        <message>
            <source>Add your country to the profile</source>
            <translation>プロフィールに国を加える</translation>
        </message>
        <message>
            <source>Addresses of pages with your voice, image or biography</source>
            <translation>あなたの声、姿、経歴があるページのアドレス</translation>
        </message>
        <message>
            <source>Addresses of the copies</source>
            <translation>複製のアドレス</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>代理人</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>アルバム</translation>
        </message>
        <message>
            <source>Album artist</source>
            <translation>アルバムアーティスト</translation>
        </message>
        <message>
            <source>All of that is reserved, but search engines may index your music so that people find it.</source>
            <translation>すべて留保しますが、検索エンジンは人が見つけられるよう音楽を索引に載せられます。</translation>
        </message>
        <message>
            <source>Allow</source>
            <translation>許可</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>許可</translation>
        </message>
        <message>
            <source>Allowed unless you switch a setting, send a form or object.</source>
            <translation>設定を変える、フォームを送る、異議を述べるかしないかぎり許可。</translation>
        </message>
        <message>
            <source>Already there</source>
            <translation>すでにあり</translation>
        </message>
        <message>
            <source>An IPI name number has 9 to 11 digits.</source>
            <translation>IPI 名称番号は 9 から 11 桁です。</translation>
        </message>
        <message>
            <source>An ISNI has 16 digits; the last may be an X.</source>
            <translation>ISNI は 16 桁で、最後は X のこともあります。</translation>
        </message>
        <message>
            <source>An ISRC has 12 characters: two letters, three letters or digits, seven digits. Here are {count}.</source>
            <translation>ISRC は 12 文字です: 英字 2、英数字 3、数字 7。ここでは {count} 文字です。</translation>
        </message>
        <message>
            <source>An ISWC is the letter T and ten digits, such as T-034.524.680-1.</source>
            <translation>ISWC は T と 10 桁の数字です。例: T-034.524.680-1。</translation>
        </message>
        <message>
            <source>An answer came.</source>
            <translation>回答が届きました。</translation>
        </message>
        <message>
            <source>An earlier version of the file that is named inside has a broken seal ({codes}).</source>
            <translation>中に示されたファイルの以前の版の封印が壊れています ({codes})。</translation>
        </message>
        <message>
            <source>Another Holdback is writing files at the moment. Nothing was changed here. Wait until it has finished, or close it, and try again.</source>
            <translation>別の Holdback がいまファイルに書き込んでいます。ここでは何も変更していません。終わるのを待つか、閉じてからもう一度試してください。</translation>
        </message>
        <message>
            <source>Another host, or not sure</source>
            <translation>その他のホスト、または不明</translation>
        </message>
        <message>
            <source>Another key is trusted under the name “{name}”. Take that one away first, or choose another name; nothing was changed.</source>
            <translation>「{name}」の名で別の鍵を信頼しています。先にそれを外すか、別の名前を選んでください。何も変更していません。</translation>
        </message>
        <message>
            <source>Another program has {file} open for writing. It was not changed. Close it there, or wait until the recording has ended, and try again.</source>
            <translation>別のプログラムが {file} を書き込み用に開いています。変更していません。そちらで閉じるか、録音の終了を待ってから試してください。</translation>
        </message>
        <message>
            <source>Another program touched the temporary file beside {file}. The file was not changed.</source>
            <translation>別のプログラムが {file} の隣の一時ファイルに触れました。ファイルは変更していません。</translation>
        </message>
        <message>
            <source>Another program's own key</source>
            <translation>別のプログラム独自のキー</translation>
        </message>
        <message>
            <source>Another way</source>
            <translation>別の方法</translation>
        </message>
        <message>
            <source>Another way of sending</source>
            <translation>別の送付方法</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>回答済み</translation>
        </message>
        <message>
            <source>Answered by them</source>
            <translation>相手が回答</translation>
        </message>
        <message>
            <source>Apache</source>
            <translation>Apache</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>アーティスト</translation>
        </message>
        <message>
            <source>As written</source>
            <translation>記載どおり</translation>
        </message>
        <message>
            <source>Ask for access to your data as well</source>
            <translation>自分のデータの開示も求める</translation>
        </message>
        <message>
            <source>Ask for erasure as well</source>
            <translation>消去も求める</translation>
        </message>
        <message>
            <source>Ask {name} how the contract stands to AI</source>
            <translation>契約が AI をどう扱うかを {name} に尋ねる</translation>
        </message>
        <message>
            <source>Ask {society} what it reserved and what you may declare alone</source>
            <translation>何を留保し、何を自分で宣言できるかを {society} に尋ねる</translation>
        </message>
        <message>
            <source>At that time {url} led to another place: {target}. Nothing was compared.</source>
            <translation>その時点で {url} は別の場所 {target} に転送されていました。何も比較していません。</translation>
        </message>
        <message>
            <source>Audio changed</source>
            <translation>音声が変更済み</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>著作者</translation>
        </message>
        <message>
            <source>Automated analysis of your work to gain information.</source>
            <translation>情報を得るための作品の自動解析。</translation>
        </message>
        <message>
            <source>Barcode (UPC/EAN)</source>
            <translation>バーコード (UPC/EAN)</translation>
        </message>
        <message>
            <source>Batch {number} did not write {file}.</source>
            <translation>実行 {number} は {file} を書いていません。</translation>
        </message>
        <message>
            <source>Batch {number} is itself an undo. To have its files written again, protect them again. Nothing was changed.</source>
            <translation>実行 {number} はそれ自体が取り消しです。ファイルを再び書くには、もう一度保護してください。何も変更していません。</translation>
        </message>
        <message>
            <source>Batch {number} wrote {file} later. Undo that one first, then this; nothing was changed.</source>
            <translation>実行 {number} がその後に {file} を書きました。先にそれを取り消してください。何も変更していません。</translation>
        </message>
        <message>
            <source>C2PA training and mining</source>
            <translation>C2PA 学習・マイニング</translation>
        </message>
        <message>
            <source>CAWG training and data mining</source>
            <translation>CAWG 学習・データマイニング</translation>
        </message>
        <message>
            <source>Caddy</source>
            <translation>Caddy</translation>
        </message>
        <message>
            <source>Changed elsewhere since it was protected</source>
            <translation>保護後に他で変更</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Closed by you</source>
            <translation>あなたが終了</translation>
        </message>
        <message>
            <source>Cloudflare Pages</source>
            <translation>Cloudflare Pages</translation>
        </message>
        <message>
            <source>Cloudflare can write a robots.txt of its own. If your settings do so, let it be, or switch it off; Holdback's check shows what is really served.</source>
            <translation>Cloudflare は独自の robots.txt を書くことがあります。設定がそうなら、そのままにするか切ってください。実際に配信されているものは Holdback の確認で分かります。</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>コメント</translation>
        </message>
        <message>
            <source>Composer</source>
            <translation>作曲者</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>衝突</translation>
        </message>
        <message>
            <source>Conflicting</source>
            <translation>矛盾</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>連絡先</translation>
        </message>
        <message>
            <source>Content is analysed automatically; machine learning is not named.</source>
            <translation>内容を自動的に解析します。機械学習は挙げられていません。</translation>
        </message>
        <message>
            <source>Content may be handed to others beside the training; AI is not named for them.</source>
            <translation>学習のほかに内容が第三者に渡ることがあります。それについて AI は挙げられていません。</translation>
        </message>
        <message>
            <source>Copy headers/nginx.conf to the server and include it inside the server block: include /etc/nginx/holdback.conf; – where a location block has add_header lines of its own, include it there as well, because nginx then drops those of above.</source>
            <translation>headers/nginx.conf をサーバーにコピーし、server ブロックに読み込みます: include /etc/nginx/holdback.conf; – location ブロックに独自の add_header 行がある場合、nginx は上の行を無視するので、そこにも読み込んでください。</translation>
        </message>
        <message>
            <source>Copyright notice</source>
            <translation>著作権表示</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>読めませんでした</translation>
        </message>
        <message>
            <source>Counted from receipt on {start}.</source>
            <translation>{start} の受領から数えます。</translation>
        </message>
        <message>
            <source>Counted from sending on {start}, until you note down when they received it.</source>
            <translation>受領日を記録するまで、{start} の送付から数えます。</translation>
        </message>
        <message>
            <source>Counted in plain days from {start}; weekends and holidays count as well.</source>
            <translation>{start} から暦日で数えます。週末や祝日も含みます。</translation>
        </message>
        <message>
            <source>Cut anew by the archive</source>
            <translation>アーカイブが切り出し直しました</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>データフォルダー</translation>
        </message>
        <message>
            <source>Data protection objection</source>
            <translation>データ保護の異議</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日付</translation>
        </message>
        <message>
            <source>Denied</source>
            <translation>拒否</translation>
        </message>
        <message>
            <source>Different by region</source>
            <translation>地域による違い</translation>
        </message>
        <message>
            <source>Different hosts gave the same page: this network seems to ask for a sign-in. Sign in with your browser and check again; nothing was compared.</source>
            <translation>異なるホストが同じページを返しました。このネットワークはサインインを求めているようです。ブラウザーでサインインしてからもう一度確認してください。何も比較していません。</translation>
        </message>
        <message>
            <source>Distributors</source>
            <translation>ディストリビューター</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>下書き</translation>
        </message>
        <message>
            <source>Drafted</source>
            <translation>作成済み</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>メール</translation>
        </message>
        <message>
            <source>EEA, Switzerland, United Kingdom</source>
            <translation>EEA、スイス、英国</translation>
        </message>
        <message>
            <source>EU, EEA, Switzerland, United Kingdom</source>
            <translation>EU、EEA、スイス、英国</translation>
        </message>
        <message>
            <source>EU, EFTA, United Kingdom</source>
            <translation>EU、EFTA、英国</translation>
        </message>
        <message>
            <source>Each word says what a text said on the day named; it is no legal advice. Silent is not safe, and not verified means that nobody read a primary text.</source>
            <translation>各語は、記された日に文が何と述べていたかを示します。法律上の助言ではありません。沈黙は安全ではなく、未検証とは誰も一次の文を読んでいないという意味です。</translation>
        </message>
        <message>
            <source>Everything is reserved, and the file says where a licence can be had.</source>
            <translation>すべてを留保し、許諾を得られる場所をファイルに記します。</translation>
        </message>
        <message>
            <source>Everything stood there already; the file was not touched.</source>
            <translation>すべてすでにありました。ファイルには触れていません。</translation>
        </message>
        <message>
            <source>Everywhere else</source>
            <translation>その他の地域</translation>
        </message>
        <message>
            <source>Evidence date</source>
            <translation>根拠の日付</translation>
        </message>
        <message>
            <source>Exactly as Holdback put it back.</source>
            <translation>Holdback が元に戻したとおりです。</translation>
        </message>
        <message>
            <source>Exactly as Holdback wrote it.</source>
            <translation>Holdback が書いたとおりです。</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>ファックス</translation>
        </message>
        <message>
            <source>Feeding your work to a finished model, as prompt or context.</source>
            <translation>完成したモデルに、指示や文脈として作品を与えること。</translation>
        </message>
        <message>
            <source>Files of the format {format} have no place for these fields. Nothing was changed; keep the data in another format too, such as WAV or FLAC.</source>
            <translation>{format} 形式のファイルにはこれらの項目の場所がありません。何も変更していません。WAV や FLAC など別の形式でもデータを持っておいてください。</translation>
        </message>
        <message>
            <source>Files of the format {format} have no safe place for a reservation. Allow a sidecar file (.xmp) beside it. Nothing was changed.</source>
            <translation>{format} 形式のファイルには留保の安全な場所がありません。隣の付随ファイル (.xmp) を許可してください。何も変更していません。</translation>
        </message>
        <message>
            <source>First text kept</source>
            <translation>最初に保存した文</translation>
        </message>
        <message>
            <source>For the verdict “reserved”, mining, training and generative training would each have to be denied in a way that machines read.</source>
            <translation>「留保済み」とするには、マイニング、学習、生成 AI の学習のそれぞれが機械に読める形で拒まれている必要があります。</translation>
        </message>
        <message>
            <source>For works online, European law wants a reservation that machines can read. Its date counts: it does not reach back.</source>
            <translation>オンラインの作品では、欧州の法律は機械が読める留保を求めます。日付が大切で、さかのぼりません。</translation>
        </message>
        <message>
            <source>Forbidden to users</source>
            <translation>利用者には禁止</translation>
        </message>
        <message>
            <source>Generative AI training</source>
            <translation>生成 AI の学習</translation>
        </message>
        <message>
            <source>Genre</source>
            <translation>ジャンル</translation>
        </message>
        <message>
            <source>GitHub Pages</source>
            <translation>GitHub Pages</translation>
        </message>
        <message>
            <source>GitHub Pages sets no headers of your own, so the pages themselves must say it:</source>
            <translation>GitHub Pages では独自のヘッダーを設定できないため、ページ自体に記します:</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>グループ</translation>
        </message>
        <message>
            <source>Holdback cannot check manifests in files of this format.</source>
            <translation>Holdback はこの形式のファイルのマニフェストを確認できません。</translation>
        </message>
        <message>
            <source>Holdback cannot make its data folder {path} ({reason}). Choose another one with --data-dir; nothing was changed.</source>
            <translation>Holdback はデータフォルダー {path} を作れません ({reason})。--data-dir で別のものを選んでください。何も変更していません。</translation>
        </message>
        <message>
            <source>Holdback cannot open {path} ({reason}). Check that the folder can be written; nothing was changed.</source>
            <translation>Holdback は {path} を開けません ({reason})。フォルダーに書き込めるか確認してください。何も変更していません。</translation>
        </message>
        <message>
            <source>Holdback counts the month of data protection requests and reminds you.</source>
            <translation>データ保護請求の一か月は Holdback が数え、知らせます。</translation>
        </message>
        <message>
            <source>Holdback does not handle files of the format {format}. Nothing was changed.</source>
            <translation>Holdback は {format} 形式のファイルを扱いません。何も変更していません。</translation>
        </message>
        <message>
            <source>Holdback does not read this language ({language}), so nothing was found.</source>
            <translation>Holdback はこの言語 ({language}) を読めないため、何も見つかりませんでした。</translation>
        </message>
        <message>
            <source>Holdback has never written this file.</source>
            <translation>Holdback はこのファイルに書き込んだことがありません。</translation>
        </message>
        <message>
            <source>Holdback has not written this file.</source>
            <translation>Holdback はこのファイルに書き込んでいません。</translation>
        </message>
        <message>
            <source>Holdback has not written to this file, or has put it back since.</source>
            <translation>Holdback はこのファイルに書き込んでいないか、その後元に戻しました。</translation>
        </message>
        <message>
            <source>Holdback itself made a mistake ({reason}) and stopped. Files that were at work are as they were.</source>
            <translation>Holdback 自身の誤りで停止しました ({reason})。作業中のファイルは元のままです。</translation>
        </message>
        <message>
            <source>Holdback itself made a mistake and stopped. Files that were at work are as they were. The details are in {path}; nothing was sent.</source>
            <translation>Holdback 自身の誤りで停止しました。作業中のファイルは元のままです。詳細は {path} にあります。何も送信していません。</translation>
        </message>
        <message>
            <source>Holdback wrote its reservation on {date}; the History page can put the file back as it was.</source>
            <translation>{date} に Holdback が留保を書き込みました。履歴のページでファイルを元に戻せます。</translation>
        </message>
        <message>
            <source>Holdback's records are damaged ({reason}). They were left untouched, and no file was changed.</source>
            <translation>Holdback の記録が壊れています ({reason})。記録はそのままにし、ファイルも変更していません。</translation>
        </message>
        <message>
            <source>Holdback's records cannot be written ({reason}), and without them no file may be. No file was changed.</source>
            <translation>Holdback の記録に書き込めません ({reason})。記録なしにはどのファイルにも書けません。ファイルは変更していません。</translation>
        </message>
        <message>
            <source>Holidays: {rule}.</source>
            <translation>祝日: {rule}。</translation>
        </message>
        <message>
            <source>How and when it was sent</source>
            <translation>いつどのように送ったか</translation>
        </message>
        <message>
            <source>How {file} came about is not known, and a seal has to state it. Seal it in the preview, where that is asked. Nothing was changed.</source>
            <translation>{file} の成り立ちが分からず、封印には記す必要があります。尋ねられるプレビューで封印してください。何も変更していません。</translation>
        </message>
        <message>
            <source>IPI number</source>
            <translation>IPI 番号</translation>
        </message>
        <message>
            <source>IPTC/PLUS Data Mining</source>
            <translation>IPTC/PLUS Data Mining</translation>
        </message>
        <message>
            <source>ISCC codes are left out: the optional part iscc-core is not installed.</source>
            <translation>ISCC コードは省きました。任意の部品 iscc-core が入っていません。</translation>
        </message>
        <message>
            <source>ISCC codes are left out: the program fpcalc (Chromaprint) is not installed.</source>
            <translation>ISCC コードは省きました。プログラム fpcalc (Chromaprint) が入っていません。</translation>
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
            <translation>同意した場合</translation>
        </message>
        <message>
            <source>If you do nothing</source>
            <translation>何もしない場合</translation>
        </message>
        <message>
            <source>If you do nothing, uploads are used.</source>
            <translation>何もしないと、アップロードしたものが使われます。</translation>
        </message>
        <message>
            <source>If you do nothing: {default}.</source>
            <translation>何もしない場合: {default}。</translation>
        </message>
        <message>
            <source>If your host lets you set headers, ask its support for these; the files in the folder headers show them in several forms.</source>
            <translation>ホストでヘッダーを設定できるなら、サポートに頼んでください。headers フォルダーにいくつかの形があります。</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>手渡し</translation>
        </message>
        <message>
            <source>In {file} some players would take part of a tag for sound. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>{file} では、一部のプレーヤーがタグの一部を音として扱ってしまいます。変更していません。代わりに付随ファイルに表明を載せられます。</translation>
        </message>
        <message>
            <source>In {region} it is different: {stance}.</source>
            <translation>{region} では異なります: {stance}。</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>索引</translation>
        </message>
        <message>
            <source>Indexing your work so that people can find it.</source>
            <translation>人が見つけられるように作品を索引に載せること。</translation>
        </message>
        <message>
            <source>Instruct {name} not to license your recordings for AI</source>
            <translation>録音を AI に許諾しないよう {name} に指示する</translation>
        </message>
        <message>
            <source>Instruction to a distributor: no AI licensing</source>
            <translation>ディストリビューターへの指示: AI への許諾をしない</translation>
        </message>
        <message>
            <source>It allows only on conditions: {uses}.</source>
            <translation>条件付きでのみ許すもの: {uses}。</translation>
        </message>
        <message>
            <source>It answers another question.</source>
            <translation>別の問い合わせへの応答です。</translation>
        </message>
        <message>
            <source>It belongs to something else.</source>
            <translation>別のものに属しています。</translation>
        </message>
        <message>
            <source>It cannot be read.</source>
            <translation>読めません。</translation>
        </message>
        <message>
            <source>It concerns voice, image and biography, not the music. An answer is due within one month by law where the GDPR applies.</source>
            <translation>対象は声、姿、経歴であり、音楽ではありません。GDPR が適用される場合、法律上一か月以内に回答が必要です。</translation>
        </message>
        <message>
            <source>It does not name the AI crawlers.</source>
            <translation>AI クローラーの名がありません。</translation>
        </message>
        <message>
            <source>It gives notice and asks; it does not stop anything by itself.</source>
            <translation>知らせ、求めるものであり、それ自体は何も止めません。</translation>
        </message>
        <message>
            <source>It has no Content-Usage line.</source>
            <translation>Content-Usage の行がありません。</translation>
        </message>
        <message>
            <source>It has no signed attributes.</source>
            <translation>署名付き属性がありません。</translation>
        </message>
        <message>
            <source>It is no CMS signature.</source>
            <translation>CMS 署名ではありません。</translation>
        </message>
        <message>
            <source>It is not a valid TDM policy.</source>
            <translation>有効な TDM ポリシーではありません。</translation>
        </message>
        <message>
            <source>It is not a valid tdmrep.json.</source>
            <translation>有効な tdmrep.json ではありません。</translation>
        </message>
        <message>
            <source>It is not valid XML.</source>
            <translation>有効な XML ではありません。</translation>
        </message>
        <message>
            <source>It is of a kind that Holdback does not read.</source>
            <translation>Holdback の読めない種類です。</translation>
        </message>
        <message>
            <source>It leaves open: {uses}.</source>
            <translation>開かれているもの: {uses}。</translation>
        </message>
        <message>
            <source>It prohibits something else than you chose.</source>
            <translation>選んだものと異なることを禁じています。</translation>
        </message>
        <message>
            <source>It says no to: {uses}.</source>
            <translation>「いいえ」と述べるもの: {uses}。</translation>
        </message>
        <message>
            <source>It says so only in a sentence for people; programs that look for a machine-readable word find none.</source>
            <translation>人のための文でのみ述べています。機械可読の語を探すプログラムには見つかりません。</translation>
        </message>
        <message>
            <source>It says something else than the kit's ai.txt.</source>
            <translation>キットの ai.txt と異なることを述べています。</translation>
        </message>
        <message>
            <source>It says what you chose.</source>
            <translation>選んだとおりのことが書かれています。</translation>
        </message>
        <message>
            <source>It says yes to: {uses}.</source>
            <translation>「はい」と述べるもの: {uses}。</translation>
        </message>
        <message>
            <source>It uses a digest that Holdback does not accept.</source>
            <translation>Holdback の受け付けないダイジェストを使っています。</translation>
        </message>
        <message>
            <source>It uses a kind of key that Holdback does not read.</source>
            <translation>Holdback の読めない種類の鍵を使っています。</translation>
        </message>
        <message>
            <source>It was already as before; only the record was brought up to date.</source>
            <translation>すでに元の状態でした。記録だけを更新しました。</translation>
        </message>
        <message>
            <source>It was signed with a certificate that cannot be judged ({codes}).</source>
            <translation>判定できない証明書で署名されています ({codes})。</translation>
        </message>
        <message>
            <source>Its Content-Usage says something else.</source>
            <translation>Content-Usage が異なることを述べています。</translation>
        </message>
        <message>
            <source>Its reservation is not the one you chose.</source>
            <translation>留保が選んだものと異なります。</translation>
        </message>
        <message>
            <source>Keyring</source>
            <translation>キーリング</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>レーベル</translation>
        </message>
        <message>
            <source>Left as it is, for the reason given.</source>
            <translation>記された理由により、そのままにしました。</translation>
        </message>
        <message>
            <source>Let another program save a copy of the file anew, and try it on that copy.</source>
            <translation>別のプログラムでファイルの写しを保存し直し、その写しで試してください。</translation>
        </message>
        <message>
            <source>Letter {number} was not noted down as sent yet. Note that first; nothing was changed.</source>
            <translation>手紙 {number} はまだ送付済みと記録されていません。先に記録してください。何も変更していません。</translation>
        </message>
        <message>
            <source>Letter {number} was sent and stays on record as it was. Write a reminder, or a new letter. Nothing was changed.</source>
            <translation>手紙 {number} は送付済みで、そのまま記録に残ります。督促か新しい手紙を書いてください。何も変更していません。</translation>
        </message>
        <message>
            <source>Letter {number} was sent and stays on record. Close it instead. Nothing was changed.</source>
            <translation>手紙 {number} は送付済みで、記録に残ります。代わりに終了にしてください。何も変更していません。</translation>
        </message>
        <message>
            <source>Letters cannot be written as {suffix}. Choose one of {known}. Nothing was written.</source>
            <translation>手紙は {suffix} では書き出せません。{known} から選んでください。何も書き出していません。</translation>
        </message>
        <message>
            <source>Line {line} is about the same track.</source>
            <translation>{line} 行目は同じトラックについてです。</translation>
        </message>
        <message>
            <source>Lists cannot be signed with this kind of key (Ed25519). Use an identity with an elliptic curve of the P kind, or RSA. Nothing was written.</source>
            <translation>この種類の鍵 (Ed25519) では一覧に署名できません。P 系の楕円曲線か RSA の身元を使ってください。何も書き出していません。</translation>
        </message>
        <message>
            <source>Lyricist</source>
            <translation>作詞者</translation>
        </message>
        <message>
            <source>Machine learning is applied to content; training is not mentioned.</source>
            <translation>内容に機械学習が適用されます。学習への利用は述べられていません。</translation>
        </message>
        <message>
            <source>Made on {day}</source>
            <translation>{day} 作成</translation>
        </message>
        <message>
            <source>Master owner</source>
            <translation>原盤権者</translation>
        </message>
        <message>
            <source>May it use your uploads for other machine learning: recommendation, search, moderation?</source>
            <translation>アップロードを推薦、検索、監視など、ほかの機械学習に使えますか?</translation>
        </message>
        <message>
            <source>May others train AI on your uploads: partners, users, visitors, crawlers? A rule against it binds the service's users; it does not stop crawlers.</source>
            <translation>提携先、利用者、訪問者、クローラーなど第三者は、アップロードで AI を学習させられますか? それを禁じる決まりはサービスの利用者を縛るもので、クローラーは止まりません。</translation>
        </message>
        <message>
            <source>May the service or its group train generative AI with what you upload?</source>
            <translation>サービスやそのグループは、アップロードで生成 AI を学習させられますか?</translation>
        </message>
        <message>
            <source>May the service pass your content or its licence on for AI?</source>
            <translation>サービスは AI のために内容やその許諾を第三者に渡せますか?</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>欠落</translation>
        </message>
        <message>
            <source>Music hosting</source>
            <translation>音楽ホスティング</translation>
        </message>
        <message>
            <source>Name either values (--set FIELD=VALUE) or a table (--table FILE).</source>
            <translation>値 (--set FIELD=VALUE) か表 (--table FILE) のどちらかを指定してください。</translation>
        </message>
        <message>
            <source>Name of the data set, or of the model that made the output</source>
            <translation>データセットの名前、または生成物を作ったモデルの名前</translation>
        </message>
        <message>
            <source>Name services with --to, or somebody else with --to-name, not both. Nothing was written.</source>
            <translation>サービスは --to、それ以外は --to-name で指定し、両方は使えません。何も書き出していません。</translation>
        </message>
        <message>
            <source>Name the folder that the files shall be written to.</source>
            <translation>ファイルを書き出すフォルダーを指定してください。</translation>
        </message>
        <message>
            <source>Name this crawler in your own website's robots.txt: {value}</source>
            <translation>自分のウェブサイトの robots.txt にこのクローラーを挙げる: {value}</translation>
        </message>
        <message>
            <source>Names and accounts under which they may know you</source>
            <translation>相手があなたを知っている可能性のある名前やアカウント</translation>
        </message>
        <message>
            <source>Names of crawlers</source>
            <translation>クローラーの名前</translation>
        </message>
        <message>
            <source>Names of models or products</source>
            <translation>モデルや製品の名前</translation>
        </message>
        <message>
            <source>Netlify</source>
            <translation>Netlify</translation>
        </message>
        <message>
            <source>No AI may analyse your music, learn from it, take it as input or use it in its search answers.</source>
            <translation>どの AI も、あなたの音楽を解析し、学び、入力とし、検索回答に使うことはできません。</translation>
        </message>
        <message>
            <source>No AI may learn from your music; other analysis is left open.</source>
            <translation>どの AI もあなたの音楽から学べません。ほかの解析は自由です。</translation>
        </message>
        <message>
            <source>No AI training</source>
            <translation>AI の学習を禁止</translation>
        </message>
        <message>
            <source>No ISRC</source>
            <translation>ISRC なし</translation>
        </message>
        <message>
            <source>No address of the terms of {name} is known for this source. Try another one.</source>
            <translation>この情報源では {name} の規約のアドレスが分かりません。別のものを試してください。</translation>
        </message>
        <message>
            <source>No address of the terms of {name} is known. Add one to an entry of your own; nothing was asked.</source>
            <translation>{name} の規約のアドレスが分かりません。自分の項目に追加してください。何も問い合わせていません。</translation>
        </message>
        <message>
            <source>No clause of {name} is known that allows AI uses. The letter objects only in case the terms are read that way.</source>
            <translation>{name} で AI の利用を許す条項は知られていません。この手紙は、規約がそう読まれる場合に備えて異議を述べるだけです。</translation>
        </message>
        <message>
            <source>No confirmed address of {name} is known for letters of this kind. Look it up on the recipient's own pages; the letter shows a gap.</source>
            <translation>この種の手紙について {name} の確認済みの住所が分かりません。相手自身のページで調べてください。手紙では空欄になります。</translation>
        </message>
        <message>
            <source>No headers, but the page itself carries the reservation.</source>
            <translation>ヘッダーはありませんが、ページ自体に留保があります。</translation>
        </message>
        <message>
            <source>No law is cited, because Holdback has no reviewed text for this country.</source>
            <translation>Holdback にこの国の確認済みの文がないため、法律を引用しません。</translation>
        </message>
        <message>
            <source>No major operator documents that it obeys ai.txt.</source>
            <translation>ai.txt に従うと文書で示している主要な運営者はいません。</translation>
        </message>
        <message>
            <source>No primary text carries this. Reported elsewhere: only if you agree.</source>
            <translation>一次の文による根拠はありません。他での報告: 同意した場合のみ。</translation>
        </message>
        <message>
            <source>No primary text carries this. Reported elsewhere: permitted unless you object.</source>
            <translation>一次の文による根拠はありません。他での報告: 異議がなければ許可。</translation>
        </message>
        <message>
            <source>No primary text carries this. Reported elsewhere: permitted.</source>
            <translation>一次の文による根拠はありません。他での報告: 許可。</translation>
        </message>
        <message>
            <source>No primary text carries this. Reported elsewhere: ruled out.</source>
            <translation>一次の文による根拠はありません。他での報告: 禁止。</translation>
        </message>
        <message>
            <source>No primary text was read for this. Read the terms yourself, or let Holdback fetch them.</source>
            <translation>これについて一次の文は読まれていません。自分で規約を読むか、Holdback に取得させてください。</translation>
        </message>
        <message>
            <source>No seal</source>
            <translation>封印なし</translation>
        </message>
        <message>
            <source>No switch stated</source>
            <translation>設定の記載なし</translation>
        </message>
        <message>
            <source>No track of the catalogue fits this line. Add its folder first, or name its path.</source>
            <translation>この行に合うトラックがカタログにありません。先にフォルダーを追加するか、パスを指定してください。</translation>
        </message>
        <message>
            <source>No training of generative AI</source>
            <translation>生成 AI の学習を禁止</translation>
        </message>
        <message>
            <source>No way out is stated</source>
            <translation>拒む方法の記載なし</translation>
        </message>
        <message>
            <source>Nobody has verified what the terms say about some AI uses.</source>
            <translation>一部の AI 利用について規約の内容を誰も検証していません。</translation>
        </message>
        <message>
            <source>Nobody has verified what this service's terms say about AI. Read them, or let Holdback fetch them, before you upload.</source>
            <translation>このサービスの規約が AI について述べる内容を誰も検証していません。アップロードの前に読むか、Holdback に取得させてください。</translation>
        </message>
        <message>
            <source>None of the {count} works can go into this letter. {reason} Nothing was written.</source>
            <translation>{count} 作品のどれもこの手紙に入れられません。{reason} 何も書き出していません。</translation>
        </message>
        <message>
            <source>Not on record</source>
            <translation>記録なし</translation>
        </message>
        <message>
            <source>Not reserved</source>
            <translation>留保なし</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>記載なし</translation>
        </message>
        <message>
            <source>Not used unless you agree</source>
            <translation>同意しないかぎり使われない</translation>
        </message>
        <message>
            <source>Not verified</source>
            <translation>未検証</translation>
        </message>
        <message>
            <source>Not written</source>
            <translation>未書き込み</translation>
        </message>
        <message>
            <source>Note in the diary what you sent and what came back</source>
            <translation>送ったものと返ってきたものを日誌に記録する</translation>
        </message>
        <message>
            <source>Nothing can be found by {name}:{value}. Try {examples}.</source>
            <translation>{name}:{value} では何も検索できません。{examples} を試してください。</translation>
        </message>
        <message>
            <source>Nothing changed.</source>
            <translation>何も変わっていません。</translation>
        </message>
        <message>
            <source>Nothing in this text is about this use.</source>
            <translation>この文にはこの利用についての記述がありません。</translation>
        </message>
        <message>
            <source>Nothing more is to come of it.</source>
            <translation>これ以上は何も起こりません。</translation>
        </message>
        <message>
            <source>Nothing of batch {number} is left to undo. Nothing was changed.</source>
            <translation>実行 {number} に取り消すものは残っていません。何も変更していません。</translation>
        </message>
        <message>
            <source>Nothing to do: off unless you agree</source>
            <translation>何もしなくてよい: 同意しないかぎりオフ</translation>
        </message>
        <message>
            <source>Nothing was changed. Holdback leaves files alone that it does not know.</source>
            <translation>何も変更していません。Holdback は知らないファイルに触れません。</translation>
        </message>
        <message>
            <source>Nothing was changed. It may have been moved, renamed, or lie on a drive that is not connected.</source>
            <translation>何も変更していません。移動、名前の変更、またはドライブの未接続かもしれません。</translation>
        </message>
        <message>
            <source>Nothing was changed. Look at what was asked for and try again.</source>
            <translation>何も変更していません。求められたものを見て、もう一度試してください。</translation>
        </message>
        <message>
            <source>Nothing was changed. Make room on that drive and try again.</source>
            <translation>何も変更していません。そのドライブに空きを作って、もう一度試してください。</translation>
        </message>
        <message>
            <source>Nothing was changed. See whether other programs open it; if not, take it from a backup.</source>
            <translation>何も変更していません。ほかのプログラムで開けるか見て、だめならバックアップから戻してください。</translation>
        </message>
        <message>
            <source>Nothing was changed. Take the file from a backup, or ask for help before you go on.</source>
            <translation>何も変更していません。バックアップから戻すか、続ける前に助けを求めてください。</translation>
        </message>
        <message>
            <source>Nothing was changed. Try again later; everything else works without the network.</source>
            <translation>何も変更していません。後でもう一度試してください。ほかはすべてネットワークなしで動きます。</translation>
        </message>
        <message>
            <source>Nothing was kept. Install or unlock a keyring and try again.</source>
            <translation>何も保存していません。キーリングを入れるかロックを解除して、もう一度試してください。</translation>
        </message>
        <message>
            <source>Nothing was written. Choose another place, or allow yourself to write there.</source>
            <translation>何も書き込んでいません。別の場所を選ぶか、書き込みを許可してください。</translation>
        </message>
        <message>
            <source>Nothing was written. Read it again and look at the changes once more.</source>
            <translation>何も書き込んでいません。読み直して、変更をもう一度見てください。</translation>
        </message>
        <message>
            <source>Notice about a hosted copy (DMCA or DSA)</source>
            <translation>ホストされた複製についての通知 (DMCA または DSA)</translation>
        </message>
        <message>
            <source>Notice differs between places in the file</source>
            <translation>表示がファイル内の場所によって異なる</translation>
        </message>
        <message>
            <source>Object to the AI clause of {name}</source>
            <translation>{name} の AI 条項に異議を述べる</translation>
        </message>
        <message>
            <source>Object to the use of your personal data by {name}</source>
            <translation>{name} による個人データの利用に異議を述べる</translation>
        </message>
        <message>
            <source>Objection to a platform's AI clause</source>
            <translation>プラットフォームの AI 条項への異議</translation>
        </message>
        <message>
            <source>Older than 90 days</source>
            <translation>90 日以上前</translation>
        </message>
        <message>
            <source>On conditions</source>
            <translation>条件付き</translation>
        </message>
        <message>
            <source>On “{use}” it says no in {restricting} and yes in {allowing}; the stricter one counts, but a reader may take the other one.</source>
            <translation>「{use}」について {restricting} では「いいえ」、{allowing} では「はい」です。厳しい方が優先しますが、読み手が他方を取ることもあります。</translation>
        </message>
        <message>
            <source>One month by the calendar, and the two more that they took.</source>
            <translation>暦の一か月と、相手が延長した二か月。</translation>
        </message>
        <message>
            <source>One month by the calendar, not 30 days.</source>
            <translation>30 日ではなく暦の一か月。</translation>
        </message>
        <message>
            <source>Only AI that makes music, voices, text or pictures may not learn from it.</source>
            <translation>音楽、声、文章、画像を作る AI だけが学習できません。</translation>
        </message>
        <message>
            <source>Only a data protection request has a period in law that can be extended. Nothing was noted down.</source>
            <translation>法律上の期間を延長できるのはデータ保護の請求だけです。何も記録していません。</translation>
        </message>
        <message>
            <source>Only for identified copies that a service stores, never because of training.</source>
            <translation>サービスが保存している特定の複製についてのみで、学習を理由にはできません。</translation>
        </message>
        <message>
            <source>Only if you agree</source>
            <translation>同意した場合のみ</translation>
        </message>
        <message>
            <source>Only on conditions, such as a licence.</source>
            <translation>許諾などの条件付きでのみ。</translation>
        </message>
        <message>
            <source>Only the layout changed</source>
            <translation>体裁だけが変わりました</translation>
        </message>
        <message>
            <source>Only what the evidence shows, with the date on which you saw it.</source>
            <translation>証拠が示すことだけを、見た日付とともに。</translation>
        </message>
        <message>
            <source>Only whoever owns the recording can instruct its distributor.</source>
            <translation>ディストリビューターに指示できるのは録音の権利者だけです。</translation>
        </message>
        <message>
            <source>Only with a licence</source>
            <translation>許諾がある場合のみ</translation>
        </message>
        <message>
            <source>Only with your express consent, says the text.</source>
            <translation>明示の同意がある場合のみ、と文にあります。</translation>
        </message>
        <message>
            <source>Open Terms Archive</source>
            <translation>Open Terms Archive</translation>
        </message>
        <message>
            <source>Open Terms Archive declares no “{name}” of {service}.</source>
            <translation>Open Terms Archive は {service} の「{name}」を登録していません。</translation>
        </message>
        <message>
            <source>Open Terms Archive does not follow “{name}”.</source>
            <translation>Open Terms Archive は「{name}」を追っていません。</translation>
        </message>
        <message>
            <source>Open Terms Archive has no such document: {url}</source>
            <translation>Open Terms Archive にその文書はありません: {url}</translation>
        </message>
        <message>
            <source>Open Terms Archive holds no “{name}” of {service}.</source>
            <translation>Open Terms Archive に {service} の「{name}」はありません。</translation>
        </message>
        <message>
            <source>Other machine learning</source>
            <translation>ほかの機械学習</translation>
        </message>
        <message>
            <source>Other tags than Holdback wrote, the same audio.</source>
            <translation>Holdback が書いたものと異なるタグ、音声は同じ。</translation>
        </message>
        <message>
            <source>Others may train AI on this only with your consent.</source>
            <translation>第三者はあなたの同意がある場合にのみ、これで AI を学習させられます。</translation>
        </message>
        <message>
            <source>Others may train AI on this unless you object or switch it off.</source>
            <translation>異議を述べるか設定を切らないかぎり、第三者はこれで AI を学習させられます。</translation>
        </message>
        <message>
            <source>Others may train AI on this.</source>
            <translation>第三者はこれで AI を学習させられます。</translation>
        </message>
        <message>
            <source>Others may use works for AI unless the artist sets a tag, which is off by default.</source>
            <translation>アーティストがタグ (既定では無し) を付けないかぎり、第三者は作品を AI に使えます。</translation>
        </message>
        <message>
            <source>Others report: {stance}. Their words are no proof; only the terms are.</source>
            <translation>他での報告: {stance}。それは証拠ではなく、規約だけが証拠です。</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>期日超過</translation>
        </message>
        <message>
            <source>Partly reserved</source>
            <translation>一部留保</translation>
        </message>
        <message>
            <source>Passes it on for AI</source>
            <translation>AI のために渡す</translation>
        </message>
        <message>
            <source>Paste the lines of headers/head.html between &lt;head&gt; and &lt;/head&gt; of every page.</source>
            <translation>headers/head.html の行を各ページの &lt;head&gt; と &lt;/head&gt; の間に貼り付けてください。</translation>
        </message>
        <message>
            <source>People, and whoever must be told that you reserved your rights.</source>
            <translation>人、および権利を留保したと伝えるべき相手。</translation>
        </message>
        <message>
            <source>Performer</source>
            <translation>実演家</translation>
        </message>
        <message>
            <source>Permitted</source>
            <translation>許可</translation>
        </message>
        <message>
            <source>Permitted unless you object</source>
            <translation>異議がなければ許可</translation>
        </message>
        <message>
            <source>Platforms</source>
            <translation>プラットフォーム</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>郵便</translation>
        </message>
        <message>
            <source>Public declaration for your website</source>
            <translation>ウェブサイト用の公開宣言</translation>
        </message>
        <message>
            <source>Publish the site.</source>
            <translation>サイトを公開してください。</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>出版社</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Put headers/_headers beside them, directly in the published folder. Where one exists, add the lines to it.</source>
            <translation>headers/_headers を公開フォルダーの直下に並べて置いてください。すでにあれば行を加えます。</translation>
        </message>
        <message>
            <source>Put robots.txt, ai.txt, license.xml, the folder .well-known, the TDM policy and the folder declaration into the folder that is published, beside index.html.</source>
            <translation>robots.txt、ai.txt、license.xml、.well-known フォルダー、TDM ポリシー、declaration フォルダーを、公開フォルダーの index.html の隣に置いてください。</translation>
        </message>
        <message>
            <source>Put the block of headers/Caddyfile.txt into your site's block, then reload.</source>
            <translation>headers/Caddyfile.txt のブロックをサイトのブロックに入れ、再読み込みしてください。</translation>
        </message>
        <message>
            <source>Put the machine-readable files and the declaration on your website</source>
            <translation>機械可読のファイルと宣言を自分のウェブサイトに置く</translation>
        </message>
        <message>
            <source>Questions and notice to your collecting society</source>
            <translation>管理団体への質問と通知</translation>
        </message>
        <message>
            <source>RSL 1.0, a recommendation of 2025. Who obeys it is not known.</source>
            <translation>RSL 1.0 (2025 年の勧告)。誰が従うかは分かっていません。</translation>
        </message>
        <message>
            <source>Read this letter once more and confirm each statement before you send it.</source>
            <translation>送る前にこの手紙をもう一度読み、各記述を確かめてください。</translation>
        </message>
        <message>
            <source>Reading the file was given up: it took too long or too much memory, or made the reader stop. It was not changed and is left out; it may be damaged.</source>
            <translation>時間かメモリーがかかりすぎたか、読み取りが止まったため、ファイルの読み取りをやめました。変更せず、除外しています。壊れている可能性があります。</translation>
        </message>
        <message>
            <source>Really Simple Licensing</source>
            <translation>Really Simple Licensing</translation>
        </message>
        <message>
            <source>Received by them</source>
            <translation>相手が受領</translation>
        </message>
        <message>
            <source>Recommendations by a machine are described; machine learning is not named or denied.</source>
            <translation>機械による推薦が述べられていますが、機械学習は肯定も否定もされていません。</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>記録</translation>
        </message>
        <message>
            <source>Region {code}</source>
            <translation>地域 {code}</translation>
        </message>
        <message>
            <source>Registered post</source>
            <translation>書留</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>督促</translation>
        </message>
        <message>
            <source>Reservation of rights and questions to an AI developer</source>
            <translation>AI 開発者への権利の留保と質問</translation>
        </message>
        <message>
            <source>Reservation towards a label or publisher</source>
            <translation>レーベルまたは出版社への留保</translation>
        </message>
        <message>
            <source>Reserve everything</source>
            <translation>すべて留保</translation>
        </message>
        <message>
            <source>Reserve everything but search</source>
            <translation>検索以外をすべて留保</translation>
        </message>
        <message>
            <source>Reserve your rights towards {name}</source>
            <translation>{name} に対して権利を留保する</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>留保済み</translation>
        </message>
        <message>
            <source>Rights owner</source>
            <translation>権利者</translation>
        </message>
        <message>
            <source>Rights page</source>
            <translation>権利のページ</translation>
        </message>
        <message>
            <source>Ruled out</source>
            <translation>禁止</translation>
        </message>
        <message>
            <source>Saved to a file</source>
            <translation>ファイルに保存</translation>
        </message>
        <message>
            <source>Say who you are (--profile) and which list to write (--output).</source>
            <translation>誰か (--profile) と、書き出す一覧 (--output) を指定してください。</translation>
        </message>
        <message>
            <source>Seal broken</source>
            <translation>封印が破損</translation>
        </message>
        <message>
            <source>Seal expired</source>
            <translation>封印が期限切れ</translation>
        </message>
        <message>
            <source>Seal intact</source>
            <translation>封印は無傷</translation>
        </message>
        <message>
            <source>Seal not checkable</source>
            <translation>封印は確認不可</translation>
        </message>
        <message>
            <source>Seal trusted</source>
            <translation>封印は信頼済み</translation>
        </message>
        <message>
            <source>Seals made with this certificate would be invalid for every reader ({reason}). Nothing was changed.</source>
            <translation>この証明書で作る封印はどの読み取り側でも無効になります ({reason})。何も変更していません。</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Secrets are kept in: {name}</source>
            <translation>秘密の保管場所: {name}</translation>
        </message>
        <message>
            <source>See `holdback platforms --help` for what goes with {word}.</source>
            <translation>{word} の使い方は `holdback platforms --help` を見てください。</translation>
        </message>
        <message>
            <source>Send a notice about the hosted copies</source>
            <translation>ホストされた複製について通知を送る</translation>
        </message>
        <message>
            <source>Send this form: {value}</source>
            <translation>このフォームを送る: {value}</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>送付済み</translation>
        </message>
        <message>
            <source>Sent; the answer is not due yet.</source>
            <translation>送付済み。回答の期日はまだです。</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>サービス</translation>
        </message>
        <message>
            <source>Set the AI choice of {name} first</source>
            <translation>まず {name} の AI の設定を選ぶ</translation>
        </message>
        <message>
            <source>Several letters go to --folder DIR, not to --output FILE. Nothing was written.</source>
            <translation>複数の手紙は --output FILE ではなく --folder DIR に書き出します。何も書き出していません。</translation>
        </message>
        <message>
            <source>Signatories of the EU's Code of Practice for general-purpose AI have committed themselves to obey robots.txt (measure 1.3, 2025-07-10). Some crawlers are listed as ignoring it, Bytespider and LAIONDownloader among them. It binds nobody by technical force.</source>
            <translation>EU の汎用 AI 行動規範の署名者は robots.txt に従うと約束しています (措置 1.3、2025-07-10)。Bytespider や LAIONDownloader など、無視すると記録されたクローラーもあります。技術的に誰かを縛るものではありません。</translation>
        </message>
        <message>
            <source>Signed and unchanged since, by you or by a signer that you trust (Settings, Signing). Others may see “valid, signer unknown”.</source>
            <translation>あなた自身か、信頼する署名者による署名で、以後変わっていません (設定、署名)。他の人には「有効、署名者不明」と見えることがあります。</translation>
        </message>
        <message>
            <source>Signed, and unchanged since. Nobody known here vouches for the signer's name.</source>
            <translation>署名済みで、以後変わっていません。署名者の名前を保証する者はここでは知られていません。</translation>
        </message>
        <message>
            <source>Signed, but the certificate has expired since.</source>
            <translation>署名済みですが、その後証明書の期限が切れました。</translation>
        </message>
        <message>
            <source>Signing inside the file would lose {what}. The signature lies in a file beside it instead; the track itself keeps everything.</source>
            <translation>ファイル内で署名すると {what} が失われます。代わりに隣のファイルに署名を置き、トラック自体はすべて保たれます。</translation>
        </message>
        <message>
            <source>Signing inside the file would touch the audio.</source>
            <translation>ファイル内で署名すると音声に触れてしまいます。</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>沈黙</translation>
        </message>
        <message>
            <source>Social networks and video</source>
            <translation>ソーシャルネットワークと動画</translation>
        </message>
        <message>
            <source>Somebody else's words stand in it already. Protect it by hand to decide what becomes of them.</source>
            <translation>すでに他の人の言葉があります。どうするか決めるには、手動で保護してください。</translation>
        </message>
        <message>
            <source>Something else was signed.</source>
            <translation>別のものに署名されています。</translation>
        </message>
        <message>
            <source>Something went wrong; the file is as it was.</source>
            <translation>問題が起きました。ファイルは元のままです。</translation>
        </message>
        <message>
            <source>Stance changed</source>
            <translation>立場が変わりました</translation>
        </message>
        <message>
            <source>Storage and file transfer</source>
            <translation>保管とファイル転送</translation>
        </message>
        <message>
            <source>Streaming services</source>
            <translation>ストリーミングサービス</translation>
        </message>
        <message>
            <source>Switch this setting in your account: {value}</source>
            <translation>アカウントのこの設定を切り替える: {value}</translation>
        </message>
        <message>
            <source>System</source>
            <translation>システム</translation>
        </message>
        <message>
            <source>TDM Reservation Protocol</source>
            <translation>TDM Reservation Protocol</translation>
        </message>
        <message>
            <source>TDM-Reservation is not the one you chose.</source>
            <translation>TDM-Reservation が選んだものと異なります。</translation>
        </message>
        <message>
            <source>TDMRep names this form. No major operator documents that it obeys noai. Use it where your host lets you set no headers, as GitHub Pages.</source>
            <translation>TDMRep がこの形を定めています。noai に従うと文書で示している主要な運営者はいません。GitHub Pages のようにヘッダーを設定できないホストで使ってください。</translation>
        </message>
        <message>
            <source>Tag {count} tracks that say nothing yet</source>
            <translation>まだ何も述べていない {count} 曲にタグを付ける</translation>
        </message>
        <message>
            <source>Tags changed</source>
            <translation>タグが変更済み</translation>
        </message>
        <message>
            <source>Terms of use</source>
            <translation>利用条件</translation>
        </message>
        <message>
            <source>Test with nginx -t, then reload nginx.</source>
            <translation>nginx -t で確かめてから nginx を再読み込みしてください。</translation>
        </message>
        <message>
            <source>Text and data mining</source>
            <translation>テキスト・データマイニング</translation>
        </message>
        <message>
            <source>Text changed</source>
            <translation>文が変わりました</translation>
        </message>
        <message>
            <source>That is more than 90 days ago. Terms change; read them again before you rely on it.</source>
            <translation>90 日以上前のことです。規約は変わります。頼る前に読み直してください。</translation>
        </message>
        <message>
            <source>The APE tag in {file} is damaged: its items cannot be told apart. The file was not changed; a sidecar can carry the statement instead.</source>
            <translation>{file} の APE タグが壊れていて、項目を区別できません。ファイルは変更していません。代わりに付随ファイルに表明を載せられます。</translation>
        </message>
        <message>
            <source>The Ogg pages in front of the audio of {file} are cut or damaged.</source>
            <translation>{file} の音声の前の Ogg ページが途切れているか壊れています。</translation>
        </message>
        <message>
            <source>The PDF “{name}” holds pictures of text only, which Holdback cannot read.</source>
            <translation>PDF「{name}」は文字の画像だけで、Holdback には読めません。</translation>
        </message>
        <message>
            <source>The PDF “{name}” is damaged and its text cannot be read.</source>
            <translation>PDF「{name}」は壊れていて文を読めません。</translation>
        </message>
        <message>
            <source>The PDF “{name}” is locked with a password.</source>
            <translation>PDF「{name}」はパスワードで保護されています。</translation>
        </message>
        <message>
            <source>The Vorbis comments of {file} are damaged: lengths in them run past their end.</source>
            <translation>{file} の Vorbis コメントが壊れています。長さが終端を越えています。</translation>
        </message>
        <message>
            <source>The Wayback Machine answered in a form that is not understood. Nothing was compared.</source>
            <translation>Wayback Machine の応答を理解できませんでした。何も比較していません。</translation>
        </message>
        <message>
            <source>The Wayback Machine does not show this site, at its owner's wish.</source>
            <translation>Wayback Machine は所有者の希望によりこのサイトを表示しません。</translation>
        </message>
        <message>
            <source>The Wayback Machine holds no readable copy of {url}.</source>
            <translation>Wayback Machine に {url} の読める控えはありません。</translation>
        </message>
        <message>
            <source>The Wayback Machine keeps pages for people with a free account. Put your two archive keys into the keyring on the Platforms page first; nothing was sent.</source>
            <translation>Wayback Machine は無料アカウントのある人のためにページを保存します。先にプラットフォームのページで二つのアーカイブキーをキーリングに入れてください。何も送信していません。</translation>
        </message>
        <message>
            <source>The XMP packet in {file} cannot be read ({reason}), so it must not be replaced. The file was not changed; a sidecar can carry the statement instead.</source>
            <translation>{file} の XMP パケットを読めないため ({reason})、置き換えられません。ファイルは変更していません。代わりに付随ファイルに表明を載せられます。</translation>
        </message>
        <message>
            <source>The address of your website</source>
            <translation>あなたのウェブサイトのアドレス</translation>
        </message>
        <message>
            <source>The answer of the timestamp authority does not hold ({reason}). Nothing was timestamped.</source>
            <translation>タイムスタンプ局の応答が成り立ちません ({reason})。何もタイムスタンプを付けていません。</translation>
        </message>
        <message>
            <source>The answer of {url} broke off. Try again later; nothing was compared.</source>
            <translation>{url} の応答が途切れました。後でもう一度試してください。何も比較していません。</translation>
        </message>
        <message>
            <source>The archive cut the page anew; the service itself changed nothing.</source>
            <translation>アーカイブがページを切り出し直しました。サービス自体は何も変えていません。</translation>
        </message>
        <message>
            <source>The archive did not keep {url}: {reason}.</source>
            <translation>アーカイブは {url} を保存しませんでした: {reason}。</translation>
        </message>
        <message>
            <source>The archive is still at work on {url}. Look again in some minutes.</source>
            <translation>アーカイブはまだ {url} を処理中です。数分後にもう一度見てください。</translation>
        </message>
        <message>
            <source>The artist is said to have a choice; the text names no default.</source>
            <translation>アーティストが選べるとされていますが、既定の扱いは書かれていません。</translation>
        </message>
        <message>
            <source>The attachments are larger than {limit} MB together, more than many mail servers take. No mail was written; send a link or fewer files.</source>
            <translation>添付ファイルの合計が {limit} MB を超え、多くのメールサーバーの上限を超えます。メールは書き出していません。リンクを送るか、ファイルを減らしてください。</translation>
        </message>
        <message>
            <source>The audio is not the one that Holdback wrote its statements into.</source>
            <translation>音声は Holdback が表明を書き込んだものではありません。</translation>
        </message>
        <message>
            <source>The audio is not the one that Holdback wrote.</source>
            <translation>音声は Holdback が書いたものではありません。</translation>
        </message>
        <message>
            <source>The audio is the same; the tags were changed after Holdback wrote them.</source>
            <translation>音声は同じです。Holdback が書いた後にタグが変更されました。</translation>
        </message>
        <message>
            <source>The audio of this file lies in pieces that overlap. Nothing was changed.</source>
            <translation>このファイルの音声は互いに重なる部分からできています。何も変更していません。</translation>
        </message>
        <message>
            <source>The audio of {file} would not have stayed exactly the same, so the file was not changed. Please report this: it is a fault of Holdback.</source>
            <translation>{file} の音声が正確に同じにはならなかったため、変更していません。Holdback の欠陥ですので報告してください。</translation>
        </message>
        <message>
            <source>The authority refused.</source>
            <translation>局が拒みました。</translation>
        </message>
        <message>
            <source>The authority's certificate was not valid at that time.</source>
            <translation>その時点で局の証明書は有効ではありませんでした。</translation>
        </message>
        <message>
            <source>The ban covers only part of the content and leaves the rest open.</source>
            <translation>禁止は内容の一部だけに及び、残りは開かれています。</translation>
        </message>
        <message>
            <source>The catalogue cannot be exported as {suffix}. It can as: {known}.</source>
            <translation>カタログは {suffix} では書き出せません。可能な形式: {known}。</translation>
        </message>
        <message>
            <source>The catalogue cannot be sorted by {column}. It can by: {columns}.</source>
            <translation>カタログは {column} では並べ替えられません。可能な列: {columns}。</translation>
        </message>
        <message>
            <source>The catalogue {path} cannot be written ({reason}). Check that the data folder can be written, or choose another one. Your music files were not touched.</source>
            <translation>カタログ {path} に書き込めません ({reason})。データフォルダーに書き込めるか確認するか、別のものを選んでください。音楽ファイルには触れていません。</translation>
        </message>
        <message>
            <source>The catalogue {path} is damaged ({reason}). It holds nothing that cannot be read again: scan your folders to build it anew. Your music files were not touched.</source>
            <translation>カタログ {path} が壊れています ({reason})。読み直せるものしか入っていません。フォルダーを走査して作り直してください。音楽ファイルには触れていません。</translation>
        </message>
        <message>
            <source>The catalogue {path} is in use by another Holdback and stayed locked. Wait until its scan has ended and try again; nothing is lost.</source>
            <translation>カタログ {path} は別の Holdback が使用中でロックされたままです。走査の終了を待ってもう一度試してください。何も失われていません。</translation>
        </message>
        <message>
            <source>The certificate is not one of a timestamp authority.</source>
            <translation>証明書がタイムスタンプ局のものではありません。</translation>
        </message>
        <message>
            <source>The certificates in {file} are no chain: “{name}” was not issued by the one after it. Your own comes first, the root last. Nothing was changed.</source>
            <translation>{file} の証明書は連鎖になっていません。「{name}」は次の証明書が発行したものではありません。自分のものを最初に、ルートを最後に置きます。何も変更していません。</translation>
        </message>
        <message>
            <source>The choice could not be kept: {path} cannot be written ({reason}). Check the data folder; nothing else was changed.</source>
            <translation>選択を保存できませんでした。{path} に書き込めません ({reason})。データフォルダーを確認してください。ほかは何も変更していません。</translation>
        </message>
        <message>
            <source>The clause on AI in your contract, if you know it</source>
            <translation>契約中の AI に関する条項 (分かれば)</translation>
        </message>
        <message>
            <source>The clause on the rights you granted, if known</source>
            <translation>与えた権利に関する条項 (分かれば)</translation>
        </message>
        <message>
            <source>The comments of {file} have no room left: a FLAC block holds 16 megabytes. The file was not changed.</source>
            <translation>{file} のコメントに空きがありません。FLAC ブロックは 16 メガバイトまでです。ファイルは変更していません。</translation>
        </message>
        <message>
            <source>The content was changed after it was signed.</source>
            <translation>署名後に内容が変更されました。</translation>
        </message>
        <message>
            <source>The date of your contract</source>
            <translation>契約の日付</translation>
        </message>
        <message>
            <source>The date of your distribution contract</source>
            <translation>配信契約の日付</translation>
        </message>
        <message>
            <source>The date of your first letter</source>
            <translation>最初の手紙の日付</translation>
        </message>
        <message>
            <source>The day for an answer is over.</source>
            <translation>回答の期日が過ぎました。</translation>
        </message>
        <message>
            <source>The day on which they were seen is not known; read them again.</source>
            <translation>いつ見られたか分かりません。読み直してください。</translation>
        </message>
        <message>
            <source>The descriptions in {file} are damaged.</source>
            <translation>{file} の記述が壊れています。</translation>
        </message>
        <message>
            <source>The diary is exported to a .csv or .ics file, not to {file}.</source>
            <translation>日誌は .csv か .ics のファイルに書き出します。{file} ではありません。</translation>
        </message>
        <message>
            <source>The digest of the audio of {file} is not known. Nothing was written.</source>
            <translation>{file} の音声のダイジェストが分かりません。何も書き出していません。</translation>
        </message>
        <message>
            <source>The disk reported an error at {file} ({reason}). The file was not changed. Check the disk before you try again.</source>
            <translation>{file} でディスクがエラーを報告しました ({reason})。ファイルは変更していません。もう一度試す前にディスクを確認してください。</translation>
        </message>
        <message>
            <source>The distribution agreement decides whether your tracks are licensed for AI. Ask in writing and instruct the distributor (letter type 5).</source>
            <translation>トラックが AI に許諾されるかは配信契約で決まります。書面で尋ね、ディストリビューターに指示してください (手紙 5)。</translation>
        </message>
        <message>
            <source>The dossier update {path} (number {number}) is not newer than what is there. Nothing was changed.</source>
            <translation>資料の更新 {path} (番号 {number}) は今あるものより新しくありません。何も変更していません。</translation>
        </message>
        <message>
            <source>The dossier update {path} is past its day ({day}). Nothing was changed; ask for a newer one, or check the computer's clock.</source>
            <translation>資料の更新 {path} は期限 ({day}) を過ぎています。何も変更していません。新しいものを求めるか、コンピューターの時計を確認してください。</translation>
        </message>
        <message>
            <source>The dossier update {path} is signed with a key that you do not trust (“{key}”). Nothing was changed; add the key first if you know whose it is.</source>
            <translation>資料の更新 {path} は信頼していない鍵 (「{key}」) で署名されています。何も変更していません。誰の鍵か分かるなら、先に追加してください。</translation>
        </message>
        <message>
            <source>The extension had to be announced by {day}, within the first month. Nothing was noted down; the answer is overdue.</source>
            <translation>延長は最初の一か月以内、{day} までに通知される必要がありました。何も記録していません。回答は期日を過ぎています。</translation>
        </message>
        <message>
            <source>The file became shorter while it was read. Nothing was written.</source>
            <translation>読み取り中にファイルが短くなりました。何も書き込んでいません。</translation>
        </message>
        <message>
            <source>The file carries no signed Content Credentials (C2PA).</source>
            <translation>このファイルに署名済みのコンテンツ認証情報 (C2PA) はありません。</translation>
        </message>
        <message>
            <source>The file is again what it was, to the last byte.</source>
            <translation>ファイルは最後の 1 バイトまで元どおりです。</translation>
        </message>
        <message>
            <source>The file is as it was signed, but the certificate has expired since.</source>
            <translation>ファイルは署名時のままですが、その後証明書の期限が切れました。</translation>
        </message>
        <message>
            <source>The file is exactly what Holdback wrote.</source>
            <translation>ファイルは Holdback が書いたとおりです。</translation>
        </message>
        <message>
            <source>The file is not where it was.</source>
            <translation>ファイルが元の場所にありません。</translation>
        </message>
        <message>
            <source>The file reserves some uses, or says so only in a sentence for people.</source>
            <translation>このファイルは一部の利用を留保しているか、人のための文でのみ述べています。</translation>
        </message>
        <message>
            <source>The file says no.</source>
            <translation>ファイルは「いいえ」と述べています。</translation>
        </message>
        <message>
            <source>The file says nothing about AI or text and data mining.</source>
            <translation>このファイルは AI についてもテキスト・データマイニングについても何も述べていません。</translation>
        </message>
        <message>
            <source>The file says nothing about AI or text and data mining. Holdback looked at {tags} of its tags and at the small files beside it.</source>
            <translation>このファイルは AI についてもテキスト・データマイニングについても何も述べていません。Holdback は {tags} 個のタグと隣の小さなファイルを調べました。</translation>
        </message>
        <message>
            <source>The file says nothing about it.</source>
            <translation>ファイルはこれについて何も述べていません。</translation>
        </message>
        <message>
            <source>The file says that these uses are allowed.</source>
            <translation>ファイルはこれらの利用を許すと述べています。</translation>
        </message>
        <message>
            <source>The file says two things at once. The stricter one counts, but it should be cleared up.</source>
            <translation>ファイルは同時に二つのことを述べています。厳しい方が優先しますが、整理すべきです。</translation>
        </message>
        <message>
            <source>The file says yes.</source>
            <translation>ファイルは「はい」と述べています。</translation>
        </message>
        <message>
            <source>The file says, in a way machines can read, that text and data mining, AI training and generative training are reserved. It states your reservation; it does not block copying.</source>
            <translation>このファイルは、テキスト・データマイニング、AI の学習、生成 AI の学習を留保すると機械が読める形で述べています。留保を表明するもので、複製を止めるものではありません。</translation>
        </message>
        <message>
            <source>The file that Holdback wrote is not there any more.</source>
            <translation>Holdback が書いたファイルはもうありません。</translation>
        </message>
        <message>
            <source>The file was changed after it was signed. What it states still counts.</source>
            <translation>署名後にファイルが変更されました。述べられていることは今も有効です。</translation>
        </message>
        <message>
            <source>The file “{path}” cannot be read.</source>
            <translation>ファイル「{path}」を読めません。</translation>
        </message>
        <message>
            <source>The file “{path}” may not be read.</source>
            <translation>ファイル「{path}」を読む権限がありません。</translation>
        </message>
        <message>
            <source>The file's structure could not be understood ({reason}). It was not changed. If other programs play it, please report this.</source>
            <translation>ファイルの構造を理解できませんでした ({reason})。変更していません。ほかのプログラムで再生できるなら報告してください。</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be written, and a safe write needs that. Nothing in it was changed.</source>
            <translation>フォルダー {folder} に書き込めません。安全な書き込みに必要です。中は何も変更していません。</translation>
        </message>
        <message>
            <source>The folder {path} cannot be opened ({reason}). What is known of it stays in the catalogue as it was.</source>
            <translation>フォルダー {path} を開けません ({reason})。分かっている内容はカタログにそのまま残ります。</translation>
        </message>
        <message>
            <source>The folder {path} is empty now: its drive may not be connected. Its tracks stay in the catalogue; take the folder out of the catalogue to drop them.</source>
            <translation>フォルダー {path} は今は空です。ドライブが接続されていないのかもしれません。トラックはカタログに残ります。外すにはフォルダーをカタログから外してください。</translation>
        </message>
        <message>
            <source>The header of {file} is damaged or cut off.</source>
            <translation>{file} のヘッダーが壊れているか途切れています。</translation>
        </message>
        <message>
            <source>The header of {file} is damaged.</source>
            <translation>{file} のヘッダーが壊れています。</translation>
        </message>
        <message>
            <source>The identity {path} cannot be read ({reason}).</source>
            <translation>身元 {path} を読めません ({reason})。</translation>
        </message>
        <message>
            <source>The index of {file} (its moov box) is damaged. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>{file} の索引 (moov ボックス) が壊れています。変更していません。代わりに付随ファイルに表明を載せられます。</translation>
        </message>
        <message>
            <source>The key in {file} is not of a kind that C2PA signs with: an elliptic curve (P-256, P-384, P-521), Ed25519, or RSA of 2048 bits or more. Nothing was changed.</source>
            <translation>{file} の鍵は C2PA の署名に使える種類ではありません: 楕円曲線 (P-256、P-384、P-521)、Ed25519、2048 ビット以上の RSA。何も変更していません。</translation>
        </message>
        <message>
            <source>The label {label} may hold the performer's rights. Ask it with letter 6.</source>
            <translation>レーベル {label} が実演家の権利を持つ可能性があります。手紙 6 で尋ねてください。</translation>
        </message>
        <message>
            <source>The last box of {file} is open-ended and larger than 4 gigabytes, so nothing can be put behind it. It was not changed; use a sidecar.</source>
            <translation>{file} の最後のボックスは終端が開いていて 4 ギガバイトを超えるため、後ろに何も置けません。変更していません。付随ファイルを使ってください。</translation>
        </message>
        <message>
            <source>The layout changed, the wording is the same.</source>
            <translation>体裁は変わりましたが、文言は同じです。</translation>
        </message>
        <message>
            <source>The ledger holds nothing about {file} that could be undone.</source>
            <translation>台帳に {file} について取り消せるものはありません。</translation>
        </message>
        <message>
            <source>The letter could not be written to {path} ({reason}). An earlier file there is unchanged. Choose another folder.</source>
            <translation>手紙を {path} に書き出せませんでした ({reason})。以前のファイルはそのままです。別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>The letter names enclosures that you must add yourself: {enclosures}.</source>
            <translation>手紙は、自分で添える必要のある同封物を挙げています: {enclosures}。</translation>
        </message>
        <message>
            <source>The letter refuses the use and asks what happened so far.</source>
            <translation>この手紙は利用を拒み、これまでに何があったかを尋ねます。</translation>
        </message>
        <message>
            <source>The letter {type} has no basis in the law of {country} that Holdback knows. It can be written for: {allowed}. Nothing was written.</source>
            <translation>手紙 {type} には、Holdback の知る {country} の法律に根拠がありません。書ける国: {allowed}。何も書き出していません。</translation>
        </message>
        <message>
            <source>The list of keys that you trust, {path}, cannot be read ({reason}). Mend it or take it away; nothing was changed.</source>
            <translation>信頼する鍵の一覧 {path} を読めません ({reason})。直すか取り除いてください。何も変更していません。</translation>
        </message>
        <message>
            <source>The manifest cannot be checked ({reason}).</source>
            <translation>マニフェストを確認できません ({reason})。</translation>
        </message>
        <message>
            <source>The manifest file beside the track does not hold a manifest.</source>
            <translation>トラックの隣のマニフェストファイルにマニフェストがありません。</translation>
        </message>
        <message>
            <source>The manifest file beside the track is far too large to be one.</source>
            <translation>トラックの隣のマニフェストファイルは大きすぎます。</translation>
        </message>
        <message>
            <source>The manifest is far larger than a real one; it was not read.</source>
            <translation>マニフェストが実際のものよりはるかに大きいため、読みませんでした。</translation>
        </message>
        <message>
            <source>The manifest is not in the signed copy.</source>
            <translation>署名した写しにマニフェストがありません。</translation>
        </message>
        <message>
            <source>The manifest itself was changed after it was signed, or is damaged ({codes}).</source>
            <translation>マニフェスト自体が署名後に変更されたか、壊れています ({codes})。</translation>
        </message>
        <message>
            <source>The manifest lies on a server, and Holdback does not go online to read it.</source>
            <translation>マニフェストはサーバー上にあり、Holdback は読むためにオンラインにはなりません。</translation>
        </message>
        <message>
            <source>The metadata blocks of {file} are damaged: one runs past its place.</source>
            <translation>{file} のメタデータブロックが壊れています。一つが範囲を越えています。</translation>
        </message>
        <message>
            <source>The name of {url} was not found. Is there a network? ({reason})</source>
            <translation>{url} の名前が見つかりませんでした。ネットワークにつながっていますか? ({reason})</translation>
        </message>
        <message>
            <source>The name or address of your account</source>
            <translation>アカウントの名前またはアドレス</translation>
        </message>
        <message>
            <source>The name or number of your account</source>
            <translation>アカウントの名前または番号</translation>
        </message>
        <message>
            <source>The newest evidence is older than 90 days, or of unknown date. Check the terms now.</source>
            <translation>最も新しい根拠が 90 日以上前か、日付不明です。今すぐ規約を確認してください。</translation>
        </message>
        <message>
            <source>The owner, permissions or extended attributes of {file} cannot be kept in a new file ({reason}), so it was not changed.</source>
            <translation>{file} の所有者、権限、拡張属性を新しいファイルに引き継げないため ({reason})、変更していません。</translation>
        </message>
        <message>
            <source>The part of Holdback that checks C2PA manifests cannot be loaded here.</source>
            <translation>C2PA マニフェストを確認する Holdback の部品をここでは読み込めません。</translation>
        </message>
        <message>
            <source>The passphrase must have at least eight characters. Nothing was written.</source>
            <translation>パスフレーズは 8 文字以上必要です。何も書き出していません。</translation>
        </message>
        <message>
            <source>The platform may train AI on publicly available data, not on uploads as such.</source>
            <translation>プラットフォームは公開データで AI を学習させることがありますが、アップロードそのものではありません。</translation>
        </message>
        <message>
            <source>The platform may train AI on this unless you object or switch it off.</source>
            <translation>異議を述べるか設定を切らないかぎり、プラットフォームはこれで AI を学習させられます。</translation>
        </message>
        <message>
            <source>The platform may train AI on this, and the text names no way out.</source>
            <translation>プラットフォームはこれで AI を学習させられ、文に拒む方法はありません。</translation>
        </message>
        <message>
            <source>The platform may train machine learning on this; generative AI is not named.</source>
            <translation>プラットフォームはこれで機械学習を行えます。生成 AI は挙げられていません。</translation>
        </message>
        <message>
            <source>The platform says that it cannot keep others from collecting what is public.</source>
            <translation>公開されたものを第三者が集めるのは防げない、とプラットフォームは述べています。</translation>
        </message>
        <message>
            <source>The platform says that it does not train AI on this.</source>
            <translation>これで AI を学習させない、とプラットフォームは述べています。</translation>
        </message>
        <message>
            <source>The platform says that it trains AI on this only with your consent.</source>
            <translation>あなたの同意がある場合にのみこれで AI を学習させる、とプラットフォームは述べています。</translation>
        </message>
        <message>
            <source>The platform uses and develops AI; training on uploads is not spelt out.</source>
            <translation>プラットフォームは AI を使い、開発していますが、アップロードでの学習は明記されていません。</translation>
        </message>
        <message>
            <source>The private key in {file} cannot be opened: it is missing, or the passphrase is wrong. Nothing was changed.</source>
            <translation>{file} の秘密鍵を開けません。ないか、パスフレーズが違います。何も変更していません。</translation>
        </message>
        <message>
            <source>The private key in {file} does not belong to its first certificate. Nothing was changed.</source>
            <translation>{file} の秘密鍵は最初の証明書のものではありません。何も変更していません。</translation>
        </message>
        <message>
            <source>The profile names no website. Write its address under [artist] as website = "https://…"; nothing was written.</source>
            <translation>プロフィールにウェブサイトがありません。[artist] の下に website = "https://…" と書いてください。何も書き出していません。</translation>
        </message>
        <message>
            <source>The profile {name} names no collecting society. Add the society to the profile to write to it.</source>
            <translation>プロフィール {name} に管理団体がありません。手紙を書くにはプロフィールに団体を追加してください。</translation>
        </message>
        <message>
            <source>The profile {path} cannot be read ({reason}).</source>
            <translation>プロフィール {path} を読めません ({reason})。</translation>
        </message>
        <message>
            <source>The profile {path} could not be saved ({reason}). The former one is unchanged.</source>
            <translation>プロフィール {path} を保存できませんでした ({reason})。以前のものはそのままです。</translation>
        </message>
        <message>
            <source>The profile {path} is not a UTF-8 text file. Save it as UTF-8 and try again.</source>
            <translation>プロフィール {path} は UTF-8 のテキストファイルではありません。UTF-8 で保存してからもう一度試してください。</translation>
        </message>
        <message>
            <source>The promise speaks of machine learning; generative AI is not named in it.</source>
            <translation>約束は機械学習についてのもので、生成 AI は挙げられていません。</translation>
        </message>
        <message>
            <source>The promise speaks of models of others only; the platform's own are left open.</source>
            <translation>約束は他者のモデルについてのみで、プラットフォーム自身のものは開かれています。</translation>
        </message>
        <message>
            <source>The publisher {publisher} may hold the author's rights. Ask it with letter 6.</source>
            <translation>出版社 {publisher} が著作者の権利を持つ可能性があります。手紙 6 で尋ねてください。</translation>
        </message>
        <message>
            <source>The recording belongs to you.</source>
            <translation>録音はあなたのものです。</translation>
        </message>
        <message>
            <source>The reference of your first letter</source>
            <translation>最初の手紙の参照番号</translation>
        </message>
        <message>
            <source>The reservation written into a copy of {file} could not be read back ({dimension}), so the file was not changed.</source>
            <translation>{file} の写しに書いた留保を読み戻せなかったため ({dimension})、ファイルは変更していません。</translation>
        </message>
        <message>
            <source>The reviewer noted: {note}</source>
            <translation>確認者のメモ: {note}</translation>
        </message>
        <message>
            <source>The rules forbid users to train AI on what is on the platform.</source>
            <translation>規則は、プラットフォーム上のもので AI を学習させることを利用者に禁じています。</translation>
        </message>
        <message>
            <source>The same file is to be edited twice. Nothing was changed.</source>
            <translation>同じファイルを二重に編集しようとしています。何も変更していません。</translation>
        </message>
        <message>
            <source>The samples cannot be copied to {path} ({reason}). Choose another folder.</source>
            <translation>サンプルを {path} にコピーできません ({reason})。別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>The saved page “{name}” holds no text.</source>
            <translation>保存したページ「{name}」に文がありません。</translation>
        </message>
        <message>
            <source>The seal inside {file} cannot be renewed ({reason}), so the file was not changed.</source>
            <translation>{file} の中の封印を更新できないため ({reason})、ファイルは変更していません。</translation>
        </message>
        <message>
            <source>The seal was broken by a later edit. The statements are still there, and still count, but unsealed ({codes}).</source>
            <translation>後の編集で封印が壊れました。表明は残っていて今も有効ですが、封印はありません ({codes})。</translation>
        </message>
        <message>
            <source>The seal was made by {signer}.</source>
            <translation>封印したのは {signer} です。</translation>
        </message>
        <message>
            <source>The sender holds no right in this work that this letter could speak for.</source>
            <translation>差出人はこの作品について、この手紙が代弁できる権利を持っていません。</translation>
        </message>
        <message>
            <source>The server answered with status {status}.</source>
            <translation>サーバーが状態 {status} で応答しました。</translation>
        </message>
        <message>
            <source>The server of {url} answered unexpectedly ({status}). Nothing was compared.</source>
            <translation>{url} のサーバーが予期しない応答をしました ({status})。何も比較していません。</translation>
        </message>
        <message>
            <source>The server of {url} asks us to wait ({status}). It was not checked; the last good text stays.</source>
            <translation>{url} のサーバーが待つよう求めています ({status})。確認していません。最後の良い文が残ります。</translation>
        </message>
        <message>
            <source>The server of {url} has a fault ({status}). Try again later; nothing was compared.</source>
            <translation>{url} のサーバーに障害があります ({status})。後でもう一度試してください。何も比較していません。</translation>
        </message>
        <message>
            <source>The server of {url} would not let Holdback read the page ({status}). Nothing was compared.</source>
            <translation>{url} のサーバーは Holdback にページを読ませませんでした ({status})。何も比較していません。</translation>
        </message>
        <message>
            <source>The service forbids its users to do it. That is a rule on paper for others; it does not stop crawlers and says nothing about the service itself.</source>
            <translation>サービスは利用者にそれを禁じています。他者に対する紙の上の決まりで、クローラーは止まらず、サービス自身については何も述べていません。</translation>
        </message>
        <message>
            <source>The setting {name} names a file that cannot be used ({reason}). Nothing was sent.</source>
            <translation>設定 {name} のファイルは使えません ({reason})。何も送信していません。</translation>
        </message>
        <message>
            <source>The sidecar that lies there cannot be read ({reason}), so it was not replaced. Move it away if it is not needed, and try again.</source>
            <translation>そこにある付随ファイルを読めないため ({reason})、置き換えていません。不要なら移動してからもう一度試してください。</translation>
        </message>
        <message>
            <source>The sidecar was already gone; only the record was brought up to date.</source>
            <translation>付随ファイルはすでにありませんでした。記録だけを更新しました。</translation>
        </message>
        <message>
            <source>The sidecar {file} cannot be read ({reason}).</source>
            <translation>付随ファイル {file} を読めません ({reason})。</translation>
        </message>
        <message>
            <source>The sidecar {file} is far too large to be one. Nothing was changed.</source>
            <translation>付随ファイル {file} は大きすぎます。何も変更していません。</translation>
        </message>
        <message>
            <source>The signature does not fit.</source>
            <translation>署名が合いません。</translation>
        </message>
        <message>
            <source>The signature holds, but nobody known to Holdback vouches for the signer.</source>
            <translation>署名は有効ですが、Holdback の知る誰も署名者を保証していません。</translation>
        </message>
        <message>
            <source>The signature inside the file does not hold ({state}).</source>
            <translation>ファイル内の署名が成り立ちません ({state})。</translation>
        </message>
        <message>
            <source>The signature of the dossier update {path} is wrong: it was damaged or changed. Nothing was changed here.</source>
            <translation>資料の更新 {path} の署名が誤りです。壊れたか変更されています。ここでは何も変更していません。</translation>
        </message>
        <message>
            <source>The signature of the list does not hold.</source>
            <translation>一覧の署名が成り立ちません。</translation>
        </message>
        <message>
            <source>The signer's certificate is not in it.</source>
            <translation>署名者の証明書がありません。</translation>
        </message>
        <message>
            <source>The signer's certificate was not valid at that time.</source>
            <translation>その時点で署名者の証明書は有効ではありませんでした。</translation>
        </message>
        <message>
            <source>The site kit cannot be written to {path} ({reason}). Choose another folder.</source>
            <translation>サイトキットを {path} に書き出せません ({reason})。別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>The sound would have to move beyond 4 gigabytes, which this file's tables cannot express. Nothing was changed; a sidecar can carry the statement.</source>
            <translation>音声を 4 ギガバイトより先に移す必要があり、このファイルの表では表せません。何も変更していません。付随ファイルに表明を載せられます。</translation>
        </message>
        <message>
            <source>The state of the AI setting in your account</source>
            <translation>アカウントの AI 設定の状態</translation>
        </message>
        <message>
            <source>The system does not let Holdback write {file} ({reason}). It was not changed. Check the permissions of the file and of its folder.</source>
            <translation>システムが {file} への書き込みを許しません ({reason})。変更していません。ファイルとフォルダーの権限を確認してください。</translation>
        </message>
        <message>
            <source>The system's keyring does not answer. Nothing was kept. Unlock it and try again.</source>
            <translation>システムのキーリングが応答しません。何も保存していません。ロックを解除してもう一度試してください。</translation>
        </message>
        <message>
            <source>The system's keyring refused ({reason}). Nothing was kept. Unlock it and try again.</source>
            <translation>システムのキーリングが拒否しました ({reason})。何も保存していません。ロックを解除してもう一度試してください。</translation>
        </message>
        <message>
            <source>The table is written as .csv or .html, not as {file}.</source>
            <translation>表は .csv か .html で書き出します。{file} ではありません。</translation>
        </message>
        <message>
            <source>The terms let others train AI with uploads and name no way out.</source>
            <translation>規約は第三者がアップロードで AI を学習させることを許し、拒む方法を示していません。</translation>
        </message>
        <message>
            <source>The terms let others train AI with uploads unless you object.</source>
            <translation>規約は、異議がないかぎり第三者がアップロードで AI を学習させることを許しています。</translation>
        </message>
        <message>
            <source>The terms let the service pass uploads or their licence on for AI unless you object.</source>
            <translation>規約は、異議がないかぎりサービスが AI のためにアップロードやその許諾を渡すことを許しています。</translation>
        </message>
        <message>
            <source>The terms let the service pass uploads or their licence on for AI.</source>
            <translation>規約は、サービスが AI のためにアップロードやその許諾を渡すことを許しています。</translation>
        </message>
        <message>
            <source>The terms let the service train generative AI with uploads and name no way out.</source>
            <translation>規約はサービスがアップロードで生成 AI を学習させることを許し、拒む方法を示していません。</translation>
        </message>
        <message>
            <source>The terms let the service train generative AI with uploads unless you object.</source>
            <translation>規約は、異議がないかぎりサービスがアップロードで生成 AI を学習させることを許しています。</translation>
        </message>
        <message>
            <source>The terms let the service use uploads for other machine learning unless you object.</source>
            <translation>規約は、異議がないかぎりサービスがアップロードをほかの機械学習に使うことを許しています。</translation>
        </message>
        <message>
            <source>The terms let the service use uploads for other machine learning.</source>
            <translation>規約は、サービスがアップロードをほかの機械学習に使うことを許しています。</translation>
        </message>
        <message>
            <source>The terms say nothing of generative AI. Silent is not safe: a general licence may still be argued to cover it.</source>
            <translation>規約は生成 AI について何も述べていません。沈黙は安全ではなく、一般的な許諾に含まれると主張される余地があります。</translation>
        </message>
        <message>
            <source>The terms say nothing of training by others.</source>
            <translation>規約は第三者による学習について何も述べていません。</translation>
        </message>
        <message>
            <source>The text allows or announces it and names no way out.</source>
            <translation>文はそれを許すか予告しており、拒む方法を示していません。</translation>
        </message>
        <message>
            <source>The text changed; what it says about AI did not.</source>
            <translation>文は変わりましたが、AI について述べる内容は変わっていません。</translation>
        </message>
        <message>
            <source>The text does not let others train AI on this.</source>
            <translation>文は、第三者がこれで AI を学習させることを許していません。</translation>
        </message>
        <message>
            <source>The text rules it out. That is a promise or a rule on paper: it does not stop copying.</source>
            <translation>文はそれを禁じています。約束または紙の上の決まりであり、複製を止めるものではありません。</translation>
        </message>
        <message>
            <source>The text rules training out, but with exceptions that leave it open.</source>
            <translation>文は学習を禁じていますが、余地を残す例外があります。</translation>
        </message>
        <message>
            <source>The text was read and says nothing about it. Silent is not safe: a general licence may still be argued to cover it.</source>
            <translation>文は読まれましたが、これについて何も述べていません。沈黙は安全ではなく、一般的な許諾に含まれると主張される余地があります。</translation>
        </message>
        <message>
            <source>The timestamp authority answered with status {status}. Nothing was timestamped.</source>
            <translation>タイムスタンプ局が状態 {status} で応答しました。何もタイムスタンプを付けていません。</translation>
        </message>
        <message>
            <source>The timestamp does not hold.</source>
            <translation>タイムスタンプが成り立ちません。</translation>
        </message>
        <message>
            <source>The timestamp holds, but nobody known to Holdback vouches for its authority ({name}). Add its root certificate to the trusted ones if you know it.</source>
            <translation>タイムスタンプは有効ですが、Holdback の知る誰もその局 ({name}) を保証していません。知っているなら、ルート証明書を信頼する証明書に加えてください。</translation>
        </message>
        <message>
            <source>The title of your contract</source>
            <translation>契約の題名</translation>
        </message>
        <message>
            <source>The track could not be signed ({reason}). The file was not changed.</source>
            <translation>トラックに署名できませんでした ({reason})。ファイルは変更していません。</translation>
        </message>
        <message>
            <source>The track is written, but {file} beside it is not: {reason}</source>
            <translation>トラックには書き込みましたが、隣の {file} には書き込めませんでした: {reason}</translation>
        </message>
        <message>
            <source>The two passphrases differ. Nothing was written.</source>
            <translation>二つのパスフレーズが異なります。何も書き出していません。</translation>
        </message>
        <message>
            <source>The type of your first letter</source>
            <translation>最初の手紙の種類</translation>
        </message>
        <message>
            <source>The window cannot be opened: {reason}. Run `python3 installers/dev.py run`, which sees to the missing system packages.</source>
            <translation>ウィンドウを開けません: {reason}。`python3 installers/dev.py run` を実行すると、足りないシステムパッケージが用意されます。</translation>
        </message>
        <message>
            <source>The words are: {words}</source>
            <translation>文言: {words}</translation>
        </message>
        <message>
            <source>Then let Holdback check your site: it says what is missing.</source>
            <translation>その後 Holdback にサイトを確認させると、足りないものが分かります。</translation>
        </message>
        <message>
            <source>There are no letters in the language {code}. Known are: {known}. Nothing was written.</source>
            <translation>言語 {code} の手紙はありません。あるもの: {known}。何も書き出していません。</translation>
        </message>
        <message>
            <source>There is no added certificate with the fingerprint {fingerprint}. Nothing was changed.</source>
            <translation>指紋 {fingerprint} の追加された証明書はありません。何も変更していません。</translation>
        </message>
        <message>
            <source>There is no batch {number}. Nothing was changed.</source>
            <translation>実行 {number} はありません。何も変更していません。</translation>
        </message>
        <message>
            <source>There is no file at {file}.</source>
            <translation>{file} にファイルはありません。</translation>
        </message>
        <message>
            <source>There is no file or folder {path}.</source>
            <translation>ファイルもフォルダーも {path} にありません。</translation>
        </message>
        <message>
            <source>There is no file “{path}”.</source>
            <translation>ファイル「{path}」はありません。</translation>
        </message>
        <message>
            <source>There is no folder {folder}. Nothing was written.</source>
            <translation>フォルダー {folder} はありません。何も書き出していません。</translation>
        </message>
        <message>
            <source>There is no identity at {path}.</source>
            <translation>{path} に身元はありません。</translation>
        </message>
        <message>
            <source>There is no jurisdiction {name}. Known are: {known}. Nothing was written.</source>
            <translation>法域 {name} はありません。あるもの: {known}。何も書き出していません。</translation>
        </message>
        <message>
            <source>There is no letter type {name}. The types are: {types}. Nothing was written.</source>
            <translation>手紙の種類 {name} はありません。種類: {types}。何も書き出していません。</translation>
        </message>
        <message>
            <source>There is no letter {number} in the diary. Nothing was changed.</source>
            <translation>日誌に手紙 {number} はありません。何も変更していません。</translation>
        </message>
        <message>
            <source>There is no page at {url} any more ({status}). That says nothing about the terms: look for their new address.</source>
            <translation>{url} にはもうページがありません ({status})。規約については何も分かりません。新しいアドレスを探してください。</translation>
        </message>
        <message>
            <source>There is no platform “{id}” in the dossier. Did you mean: {near}? “holdback platforms” lists all.</source>
            <translation>資料にプラットフォーム「{id}」はありません。もしかして: {near}? 一覧は「holdback platforms」で見られます。</translation>
        </message>
        <message>
            <source>There is no platform “{id}” in the dossier. “holdback platforms” lists all.</source>
            <translation>資料にプラットフォーム「{id}」はありません。一覧は「holdback platforms」で見られます。</translation>
        </message>
        <message>
            <source>There is no profile at {path}.</source>
            <translation>{path} にプロフィールはありません。</translation>
        </message>
        <message>
            <source>There is no profile for this folder. Choose one; nothing was written.</source>
            <translation>このフォルダーのプロフィールがありません。選んでください。何も書き込んでいません。</translation>
        </message>
        <message>
            <source>There is no room left for Holdback's own records, without which nothing may be written. No file was changed. Free some space and try again.</source>
            <translation>Holdback 自身の記録のための空きがなく、記録なしには何も書けません。ファイルは変更していません。空きを作ってからもう一度試してください。</translation>
        </message>
        <message>
            <source>There is no room left for a safe write of {file} ({reason}). The file was not changed. Free some space and try again.</source>
            <translation>{file} を安全に書くための空きがありません ({reason})。ファイルは変更していません。空きを作ってからもう一度試してください。</translation>
        </message>
        <message>
            <source>There is no room to keep the catalogue ({path}). What was read so far is kept; make room and scan again. Your music files were not touched.</source>
            <translation>カタログ ({path}) を保存する空きがありません。これまでに読んだものは残ります。空きを作ってもう一度走査してください。音楽ファイルには触れていません。</translation>
        </message>
        <message>
            <source>There is no sentence to quote: what counts is that the text does not speak of it.</source>
            <translation>引用する文はありません。文がそれに触れていないことが要点です。</translation>
        </message>
        <message>
            <source>There is no signing identity yet. Make one under Settings, Signing. Nothing was changed.</source>
            <translation>署名用の身元がまだありません。設定の「署名」で作ってください。何も変更していません。</translation>
        </message>
        <message>
            <source>There is no signing identity yet. `holdback identity make` makes one.</source>
            <translation>署名用の身元がまだありません。`holdback identity make` で作れます。</translation>
        </message>
        <message>
            <source>There is no signing identity yet. `holdback identity make` makes one. Nothing was changed.</source>
            <translation>署名用の身元がまだありません。`holdback identity make` で作れます。何も変更していません。</translation>
        </message>
        <message>
            <source>There is no such file, and Holdback has never written one of that name.</source>
            <translation>そのファイルはなく、Holdback がその名前で書いたこともありません。</translation>
        </message>
        <message>
            <source>There is no track to put on the list. Nothing was written.</source>
            <translation>一覧に載せるトラックがありません。何も書き出していません。</translation>
        </message>
        <message>
            <source>There is not enough room to write {file} safely: {wanted} MB are needed for a moment, {free} MB are free. The file was not changed.</source>
            <translation>{file} を安全に書くには空きが足りません。一時的に {wanted} MB 必要ですが、空きは {free} MB です。ファイルは変更していません。</translation>
        </message>
        <message>
            <source>There is nothing at this address.</source>
            <translation>このアドレスには何もありません。</translation>
        </message>
        <message>
            <source>There is nothing to undo: no written file is left in the ledger.</source>
            <translation>取り消すものはありません。台帳に書き込み済みのファイルは残っていません。</translation>
        </message>
        <message>
            <source>These headers are missing: {names}.</source>
            <translation>次のヘッダーがありません: {names}。</translation>
        </message>
        <message>
            <source>These words bear on the use but do not settle it.</source>
            <translation>これらの言葉は利用に関わりますが、決め手にはなりません。</translation>
        </message>
        <message>
            <source>They are in force since {date}.</source>
            <translation>{date} から有効です。</translation>
        </message>
        <message>
            <source>They state the reservation where crawlers look for it.</source>
            <translation>クローラーが探すところで留保を表明します。</translation>
        </message>
        <message>
            <source>They took two more months</source>
            <translation>相手が二か月延長</translation>
        </message>
        <message>
            <source>They were seen on {date} ({how}).</source>
            <translation>{date} に見られました ({how})。</translation>
        </message>
        <message>
            <source>This destroys the private key: nothing can be sealed with it any more, and tracks sealed with it cannot be sealed anew. Export it first if in doubt, then say --yes. Nothing was removed.</source>
            <translation>秘密鍵を破棄します。それでは以後何も封印できず、封印済みのトラックも封印し直せません。迷うなら先に書き出し、それから --yes を付けてください。何も削除していません。</translation>
        </message>
        <message>
            <source>This document has no address that could be kept. Nothing was sent.</source>
            <translation>この文書には保存できるアドレスがありません。何も送信していません。</translation>
        </message>
        <message>
            <source>This draft cannot be read ({reason}). It was left untouched; draft the letter anew.</source>
            <translation>この下書きを読めません ({reason})。そのまま残しました。手紙を書き直してください。</translation>
        </message>
        <message>
            <source>This draft was saved by a newer Holdback. It was left untouched; install the newer version again to open it.</source>
            <translation>この下書きは新しい Holdback で保存されました。そのまま残しました。開くには新しい版を再び入れてください。</translation>
        </message>
        <message>
            <source>This file carries content credentials (C2PA) signed by {signer}, which any change makes invalid. It was left alone; allow breaking the seal if it shall be written.</source>
            <translation>このファイルには {signer} が署名したコンテンツ認証情報 (C2PA) があり、変更すると無効になります。そのままにしました。書き込むなら封印を壊すことを許可してください。</translation>
        </message>
        <message>
            <source>This file carries content credentials (C2PA), which any change makes invalid. It was left alone; allow breaking the seal if it shall be written.</source>
            <translation>このファイルにはコンテンツ認証情報 (C2PA) があり、変更すると無効になります。そのままにしました。書き込むなら封印を壊すことを許可してください。</translation>
        </message>
        <message>
            <source>This file would change by more than Holdback can remember for an undo. Nothing was changed.</source>
            <translation>このファイルの変更は、Holdback が取り消し用に覚えられる量を超えます。何も変更していません。</translation>
        </message>
        <message>
            <source>This is longer than {count} characters.</source>
            <translation>{count} 文字を超えています。</translation>
        </message>
        <message>
            <source>This is no public key: an Ed25519 key in base64 has 44 letters, digits and signs. Nothing was changed.</source>
            <translation>これは公開鍵ではありません。base64 の Ed25519 鍵は 44 文字です。何も変更していません。</translation>
        </message>
        <message>
            <source>This is the first text that Holdback keeps of this document.</source>
            <translation>この文書について Holdback が保存する最初の文です。</translation>
        </message>
        <message>
            <source>This is the same file as {other}, dealt with there.</source>
            <translation>これは {other} と同じファイルで、そちらで扱いました。</translation>
        </message>
        <message>
            <source>This is what the text says. Whether the service keeps to it nobody can see from outside, and Holdback gives no legal advice.</source>
            <translation>以上が文の内容です。サービスが守っているかは外からは誰にも分からず、Holdback は法律上の助言をしません。</translation>
        </message>
        <message>
            <source>This letter needs a schedule of works, and no tracks were given. Choose files or folders; nothing was written.</source>
            <translation>この手紙には作品一覧が必要ですが、トラックが指定されていません。ファイルかフォルダーを選んでください。何も書き出していません。</translation>
        </message>
        <message>
            <source>This letter needs one of these roles: {roles}. The profile {name} holds none of them.</source>
            <translation>この手紙には次のいずれかの役割が必要です: {roles}。プロフィール {name} にはどれもありません。</translation>
        </message>
        <message>
            <source>This letter reserves text and data mining as a whole, which is more than your profile's policy does.</source>
            <translation>この手紙はテキスト・データマイニング全体を留保し、プロフィールの方針より広いものです。</translation>
        </message>
        <message>
            <source>This list is general legal knowledge: look the day up before you rely on it.</source>
            <translation>この一覧は一般的な法律知識です。頼る前にその日を調べてください。</translation>
        </message>
        <message>
            <source>This notice needs your full legal name and real contact data. In other letters an agent's or PO box address will do.</source>
            <translation>この通知には法律上の氏名と実際の連絡先が必要です。ほかの手紙では代理人の住所か私書箱で足ります。</translation>
        </message>
        <message>
            <source>This part is missing. Nothing was changed; install Holdback again.</source>
            <translation>この部分がありません。何も変更していません。Holdback を入れ直してください。</translation>
        </message>
        <message>
            <source>This stands in {places}.</source>
            <translation>記載場所: {places}。</translation>
        </message>
        <message>
            <source>This system offers no safe place for secrets (found: {found}). Nothing was kept. Install or unlock a keyring, such as GNOME Keyring or KWallet, and try again.</source>
            <translation>このシステムには秘密を置く安全な場所がありません (見つかったもの: {found})。何も保存していません。GNOME Keyring や KWallet などのキーリングを入れるかロックを解除して、もう一度試してください。</translation>
        </message>
        <message>
            <source>This track already says something else about AI and text and data mining ({carrier}: {found}), and you chose to keep what stands there. Nothing is written; choose to add or to replace if the track shall say yours.</source>
            <translation>このトラックは AI とテキスト・データマイニングについてすでに別のことを述べており ({carrier}: {found})、そのまま残すことを選んでいます。何も書き込みません。自分の表明を入れるなら、追加か置き換えを選んでください。</translation>
        </message>
        <message>
            <source>This track is under a Creative Commons licence ({found}), which a reservation would contradict. Nothing is written unless you decide for this track what becomes of the licence: keep it, add to it, or replace it.</source>
            <translation>このトラックはクリエイティブ・コモンズの許諾 ({found}) のもとにあり、留保はそれと矛盾します。このトラックの許諾をどうするか (残す、追加する、置き換える) を決めないかぎり、何も書き込みません。</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>タイトル</translation>
        </message>
        <message>
            <source>Track number</source>
            <translation>トラック番号</translation>
        </message>
        <message>
            <source>Training AI is named as an example of what the licence allows.</source>
            <translation>許諾が認めるものの例として AI の学習が挙げられています。</translation>
        </message>
        <message>
            <source>Training any kind of model with your work.</source>
            <translation>作品で何らかのモデルを学習させること。</translation>
        </message>
        <message>
            <source>Training by others</source>
            <translation>第三者による学習</translation>
        </message>
        <message>
            <source>Training by others is made subject to conditions; it is neither licensed nor ruled out.</source>
            <translation>第三者による学習には条件が付いています。許諾も禁止もされていません。</translation>
        </message>
        <message>
            <source>Training models that make new music, voice, text or pictures.</source>
            <translation>新しい音楽、声、文章、画像を作るモデルを学習させること。</translation>
        </message>
        <message>
            <source>Trains generative AI</source>
            <translation>生成 AI を学習させる</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>変更なし</translation>
        </message>
        <message>
            <source>Unclear</source>
            <translation>不明確</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>米国</translation>
        </message>
        <message>
            <source>Unprotected</source>
            <translation>未保護</translation>
        </message>
        <message>
            <source>Upload robots.txt, ai.txt, license.xml and the folder .well-known to the top folder of your site. Names that begin with a dot are hidden by many programs: make sure that .well-known goes along.</source>
            <translation>robots.txt、ai.txt、license.xml、.well-known フォルダーをサイトの最上位フォルダーに置いてください。点で始まる名前は隠されることが多いので、.well-known も忘れずに。</translation>
        </message>
        <message>
            <source>Upload the TDM policy (tdm-policy.json) so that it answers at the address in it.</source>
            <translation>TDM ポリシー (tdm-policy.json) を、記載のアドレスで応答するように置いてください。</translation>
        </message>
        <message>
            <source>Upload the folder declaration and link to it from your imprint or footer, or copy its text into a page of yours.</source>
            <translation>declaration フォルダーを置き、奥付やフッターからリンクするか、文を自分のページに写してください。</translation>
        </message>
        <message>
            <source>Used unless you act</source>
            <translation>行動しなければ使われる</translation>
        </message>
        <message>
            <source>Users get no right to use what is on the platform in AI systems.</source>
            <translation>利用者は、プラットフォーム上のものを AI システムで使う権利を得ません。</translation>
        </message>
        <message>
            <source>Users may not</source>
            <translation>利用者は不可</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>待機中</translation>
        </message>
        <message>
            <source>Waiting for a second look</source>
            <translation>再確認を待っています</translation>
        </message>
        <message>
            <source>Web form</source>
            <translation>ウェブフォーム</translation>
        </message>
        <message>
            <source>What platforms' terms say about AI</source>
            <translation>プラットフォームの規約が AI について述べること</translation>
        </message>
        <message>
            <source>What stands at {url} does not look like the terms. Open the page; if they were rewritten throughout, save it and let Holdback read the file. Nothing was compared.</source>
            <translation>{url} にあるものは規約に見えません。ページを開き、全面的に書き直されているなら保存して Holdback に読ませてください。何も比較していません。</translation>
        </message>
        <message>
            <source>What the contract moved to them, only they can reserve or license.</source>
            <translation>契約で移った権利は、相手だけが留保し、許諾できます。</translation>
        </message>
        <message>
            <source>What the text says about AI changed. Look at the finding and decide.</source>
            <translation>文が AI について述べる内容が変わりました。結果を見て判断してください。</translation>
        </message>
        <message>
            <source>What this cannot do: it states a will where machines and people can read it. It does not stop anybody from copying the file, and whoever strips the tags strips the statement with them.</source>
            <translation>できないこと: 機械と人が読めるところで意思を表明するもので、ファイルの複製は誰に対しても止められません。タグを取り除けば表明も失われます。</translation>
        </message>
        <message>
            <source>What this means: silence reserves nothing. Protecting the file writes your choice into it, after you have seen every change.</source>
            <translation>意味: 沈黙は何も留保しません。保護すると、すべての変更を見たうえで、選択がファイルに書き込まれます。</translation>
        </message>
        <message>
            <source>What was answered so far</source>
            <translation>これまでの回答</translation>
        </message>
        <message>
            <source>What was written into a copy of {file} could not be read back as intended ({carrier}), so the file was not changed.</source>
            <translation>{file} の写しに書いたものを意図どおり読み戻せなかったため ({carrier})、ファイルは変更していません。</translation>
        </message>
        <message>
            <source>What you can do, as others report: {way}.</source>
            <translation>他での報告によると、できること: {way}。</translation>
        </message>
        <message>
            <source>What you can do: {way}.</source>
            <translation>できること: {way}。</translation>
        </message>
        <message>
            <source>What you found: row, address or output, with the date</source>
            <translation>見つけたもの: 行、アドレス、生成物と日付</translation>
        </message>
        <message>
            <source>What you type into AI features is not shared for training.</source>
            <translation>AI 機能に入力したものは学習のために共有されません。</translation>
        </message>
        <message>
            <source>What {url} sent cannot be read as text. Nothing was compared.</source>
            <translation>{url} が送ったものは文として読めません。何も比較していません。</translation>
        </message>
        <message>
            <source>Where {name} is to be written to was last looked up over 90 days ago ({date}). See whether the address still holds before you send the letter.</source>
            <translation>{name} の宛先を最後に調べたのは 90 日以上前です ({date})。手紙を送る前に、住所が今も有効か確かめてください。</translation>
        </message>
        <message>
            <source>Which document of {service} is it? Say --document with one of: {names}.</source>
            <translation>{service} のどの文書ですか? --document で次から指定してください: {names}。</translation>
        </message>
        <message>
            <source>With the upload you grant a licence that reaches beyond running the service.</source>
            <translation>アップロードにより、サービスの運営を超える許諾を与えます。</translation>
        </message>
        <message>
            <source>Without it no letter can cite the law that is yours.</source>
            <translation>これがないと、手紙はあなたの法律を引けません。</translation>
        </message>
        <message>
            <source>Words bear on it but do not settle it.</source>
            <translation>関わる言葉はありますが、決め手になりません。</translation>
        </message>
        <message>
            <source>Works are tagged against AI use by default; others may use them only with your consent.</source>
            <translation>作品には既定で AI 利用に反対するタグが付き、第三者はあなたの同意がある場合にのみ使えます。</translation>
        </message>
        <message>
            <source>Write about the works that you found</source>
            <translation>見つけた作品について書く</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>書き込み済み</translation>
        </message>
        <message>
            <source>Written and read back; the audio is the same, bit by bit.</source>
            <translation>書き込み、読み戻しました。音声はビット単位で同じです。</translation>
        </message>
        <message>
            <source>Written, but not noted down as sent.</source>
            <translation>書きましたが、送付済みとは記録していません。</translation>
        </message>
        <message>
            <source>You added no key named “{name}”. Nothing was changed.</source>
            <translation>「{name}」という鍵は追加していません。何も変更していません。</translation>
        </message>
        <message>
            <source>You are a member of {society}. This letter speaks only for recordings and performances; ask the society about the works with letter 8.</source>
            <translation>あなたは {society} の会員です。この手紙が代弁するのは録音と実演だけです。作品については手紙 8 で団体に尋ねてください。</translation>
        </message>
        <message>
            <source>You can object</source>
            <translation>異議を述べられる</translation>
        </message>
        <message>
            <source>You have an entry “{id}” of your own already. It was not changed; say that it is to be replaced, or move it away.</source>
            <translation>自分の項目「{id}」がすでにあります。変更していません。置き換えると指定するか、移動してください。</translation>
        </message>
        <message>
            <source>You run the label that holds the recordings.</source>
            <translation>録音を持つレーベルを運営しています。</translation>
        </message>
        <message>
            <source>You say expressly that these uses are allowed.</source>
            <translation>これらの利用を許すと明示します。</translation>
        </message>
        <message>
            <source>You sing or play on the recording.</source>
            <translation>録音で歌っているか演奏しています。</translation>
        </message>
        <message>
            <source>You stopped before this letter was written.</source>
            <translation>この手紙を書く前に中止しました。</translation>
        </message>
        <message>
            <source>You write for somebody else, with their authority.</source>
            <translation>委任を受けて他の人のために書きます。</translation>
        </message>
        <message>
            <source>You wrote the music or the words.</source>
            <translation>曲か詞を書きました。</translation>
        </message>
        <message>
            <source>Your full legal name as signature</source>
            <translation>署名としての法律上の氏名</translation>
        </message>
        <message>
            <source>Your member number</source>
            <translation>会員番号</translation>
        </message>
        <message>
            <source>Your own words claim {claim}: “{excerpt}”. That can be wrong or risky; reword it or be sure of it. Nothing was changed.</source>
            <translation>自分の言葉が {claim} を主張しています: 「{excerpt}」。誤りか危険な場合があります。言い換えるか、確かめてください。何も変更していません。</translation>
        </message>
        <message>
            <source>Your particular situation: why this processing affects you</source>
            <translation>あなた固有の事情: この処理がなぜあなたに影響するか</translation>
        </message>
        <message>
            <source>Your profile names the label {label}. If your contract gave it exclusive rights, only the label can declare them: check the contract, or write letter 6 first.</source>
            <translation>プロフィールにレーベル {label} があります。契約で独占的な権利を与えたなら、宣言できるのはレーベルだけです。契約を確認するか、先に手紙 6 を書いてください。</translation>
        </message>
        <message>
            <source>Your profile's policy allows AI uses, but this letter reserves rights against them. Change one of the two before you send it.</source>
            <translation>プロフィールの方針は AI の利用を許していますが、この手紙はそれに対して権利を留保します。送る前にどちらかを変えてください。</translation>
        </message>
        <message>
            <source>Your robots.txt has rules of its own for {names}. They were left as they are; look at them yourself.</source>
            <translation>robots.txt には {names} への独自の規則があります。そのままにしました。自分で見てください。</translation>
        </message>
        <message>
            <source>Your usage terms name a Creative Commons licence. It cannot be withdrawn for copies already taken; leave such tracks out of this letter.</source>
            <translation>利用条件にクリエイティブ・コモンズの許諾があります。すでに取られた複製については撤回できません。そうしたトラックはこの手紙から外してください。</translation>
        </message>
        <message>
            <source>Your works were found in a data set or an output</source>
            <translation>作品がデータセットか生成物の中に見つかった場合</translation>
        </message>
        <message>
            <source>a page saved by you</source>
            <translation>自分で保存したページ</translation>
        </message>
        <message>
            <source>a period in law for answering outside data protection</source>
            <translation>データ保護以外での法律上の回答期限</translation>
        </message>
        <message>
            <source>a platform's legal or support contact</source>
            <translation>プラットフォームの法務またはサポート窓口</translation>
        </message>
        <message>
            <source>a right from the NO FAKES bill or the ELVIS Act</source>
            <translation>NO FAKES 法案または ELVIS 法に基づく権利</translation>
        </message>
        <message>
            <source>a right to opt out in a country whose law has none</source>
            <translation>法律にオプトアウトのない国でのオプトアウトの権利</translation>
        </message>
        <message>
            <source>a statement under penalty of perjury that was not confirmed</source>
            <translation>確認していない、偽証罪の制裁を伴う申し立て</translation>
        </message>
        <message>
            <source>a takedown of hosted copies because of training</source>
            <translation>学習を理由とする、ホストされた複製の削除</translation>
        </message>
        <message>
            <source>a threat, a penalty, a cost or the form of a formal warning</source>
            <translation>脅し、制裁、費用、または正式な警告の形</translation>
        </message>
        <message>
            <source>added to the file .htaccess in the top folder (Apache)</source>
            <translation>最上位フォルダーの .htaccess ファイルに追加 (Apache)</translation>
        </message>
        <message>
            <source>added to your site's block in the Caddyfile</source>
            <translation>Caddyfile のサイトのブロックに追加</translation>
        </message>
        <message>
            <source>all rights in tracks under a Creative Commons licence</source>
            <translation>クリエイティブ・コモンズの許諾があるトラックのすべての権利</translation>
        </message>
        <message>
            <source>an AI developer or the host of a data set</source>
            <translation>AI 開発者またはデータセットのホスト</translation>
        </message>
        <message>
            <source>an AI developer's legal or copyright contact</source>
            <translation>AI 開発者の法務または著作権の窓口</translation>
        </message>
        <message>
            <source>an archived copy of the terms</source>
            <translation>規約の保存された写し</translation>
        </message>
        <message>
            <source>an archived copy without a date</source>
            <translation>日付のない保存された写し</translation>
        </message>
        <message>
            <source>an id has small letters, digits and _ only</source>
            <translation>id に使えるのは小文字、数字、_ だけです</translation>
        </message>
        <message>
            <source>any page of your site</source>
            <translation>サイトのどのページでも</translation>
        </message>
        <message>
            <source>authority or exclusive ownership that the roles do not show</source>
            <translation>役割が示さない権限または独占的な所有</translation>
        </message>
        <message>
            <source>between &lt;head&gt; and &lt;/head&gt; of every page</source>
            <translation>各ページの &lt;head&gt; と &lt;/head&gt; の間</translation>
        </message>
        <message>
            <source>cannot be read ({reason})</source>
            <translation>読めません ({reason})</translation>
        </message>
        <message>
            <source>datadiligence, an open reader of opt-outs, obeys TDM-Reservation and X-Robots-Tag (version 0.1.7, tried 2026-11). Content-Usage is an IETF draft, not a standard yet.</source>
            <translation>オプトアウトの公開リーダー datadiligence は TDM-Reservation と X-Robots-Tag に従います (版 0.1.7、2026-11 に確認)。Content-Usage は IETF の草案で、まだ標準ではありません。</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>全員</translation>
        </message>
        <message>
            <source>has {length} characters; a quote has {shortest} to {longest}</source>
            <translation>{length} 文字あります。引用は {shortest} から {longest} 文字です</translation>
        </message>
        <message>
            <source>holds control characters</source>
            <translation>制御文字があります</translation>
        </message>
        <message>
            <source>included in the server block of nginx</source>
            <translation>nginx の server ブロックに読み込む</translation>
        </message>
        <message>
            <source>is longer than {longest} characters</source>
            <translation>{longest} 文字を超えています</translation>
        </message>
        <message>
            <source>is not valid TOML ({reason})</source>
            <translation>有効な TOML ではありません ({reason})</translation>
        </message>
        <message>
            <source>is older than the newest evidence date of the clauses</source>
            <translation>条項の最も新しい根拠の日付より古いです</translation>
        </message>
        <message>
            <source>it does not hold</source>
            <translation>成り立ちません</translation>
        </message>
        <message>
            <source>nginx</source>
            <translation>nginx</translation>
        </message>
        <message>
            <source>no</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>no date is known</source>
            <translation>日付が分かりません</translation>
        </message>
        <message>
            <source>not there; Holdback does not need it</source>
            <translation>なし。Holdback には不要です</translation>
        </message>
        <message>
            <source>past scraping by the addressee, without evidence</source>
            <translation>証拠のない、相手による過去の収集</translation>
        </message>
        <message>
            <source>quote</source>
            <translation>引用</translation>
        </message>
        <message>
            <source>quoted by others, the terms were not read</source>
            <translation>他者の引用で、規約は未読</translation>
        </message>
        <message>
            <source>rights that a society holds, or that a society's reservation covers recordings</source>
            <translation>管理団体が持つ権利、または団体の留保が録音に及ぶこと</translation>
        </message>
        <message>
            <source>robots.txt only counts at the top of the address: on a page like name.github.io/project it is not read. A domain of your own solves that.</source>
            <translation>robots.txt はアドレスの最上位でのみ有効で、name.github.io/project のようなページでは読まれません。独自のドメインで解決します。</translation>
        </message>
        <message>
            <source>seen on</source>
            <translation>閲覧日</translation>
        </message>
        <message>
            <source>should be [[{key}]] tables</source>
            <translation>[[{key}]] の表である必要があります</translation>
        </message>
        <message>
            <source>should be a list of texts</source>
            <translation>文の一覧である必要があります</translation>
        </message>
        <message>
            <source>should be a table</source>
            <translation>表である必要があります</translation>
        </message>
        <message>
            <source>should be text in quotes</source>
            <translation>引用符で囲んだ文である必要があります</translation>
        </message>
        <message>
            <source>should be true or false</source>
            <translation>true か false である必要があります</translation>
        </message>
        <message>
            <source>should not be empty</source>
            <translation>空であってはなりません</translation>
        </message>
        <message>
            <source>so that it answers at {address}</source>
            <translation>{address} で応答するように</translation>
        </message>
        <message>
            <source>sound, {place}</source>
            <translation>正常、{place}</translation>
        </message>
        <message>
            <source>stale</source>
            <translation>古い</translation>
        </message>
        <message>
            <source>statutory damages or other sums</source>
            <translation>法定損害賠償などの金額</translation>
        </message>
        <message>
            <source>that a letter is court-proof or approved by a lawyer</source>
            <translation>手紙が裁判に耐える、または弁護士が承認したということ</translation>
        </message>
        <message>
            <source>that a provider must say which works it used</source>
            <translation>提供者がどの作品を使ったか述べなければならないということ</translation>
        </message>
        <message>
            <source>that a reservation reaches back in time</source>
            <translation>留保が過去にさかのぼるということ</translation>
        </message>
        <message>
            <source>that a tag or file stops AI systems; it states a reservation</source>
            <translation>タグやファイルが AI を止めるということ。それは留保の表明です</translation>
        </message>
        <message>
            <source>that an objection is absolute</source>
            <translation>異議が絶対であるということ</translation>
        </message>
        <message>
            <source>that data protection law protects music</source>
            <translation>データ保護法が音楽を守るということ</translation>
        </message>
        <message>
            <source>that some format is officially recognised</source>
            <translation>ある形式が公的に認められているということ</translation>
        </message>
        <message>
            <source>that the addressee trains on the works, without evidence</source>
            <translation>証拠なしに、相手が作品で学習させているということ</translation>
        </message>
        <message>
            <source>that this letter by itself forbids AI training by law</source>
            <translation>この手紙だけで AI の学習が法律上禁じられるということ</translation>
        </message>
        <message>
            <source>that training is unlawful as such</source>
            <translation>学習がそれ自体違法であるということ</translation>
        </message>
        <message>
            <source>that works must be deleted from a trained model</source>
            <translation>学習済みモデルから作品を消さなければならないということ</translation>
        </message>
        <message>
            <source>the Wayback Machine</source>
            <translation>Wayback Machine</translation>
        </message>
        <message>
            <source>the data protection officer or form of a platform or developer</source>
            <translation>プラットフォームや開発者のデータ保護責任者またはフォーム</translation>
        </message>
        <message>
            <source>the file should be named {id}.toml</source>
            <translation>ファイル名は {id}.toml である必要があります</translation>
        </message>
        <message>
            <source>the folder .well-known in the top folder of your site</source>
            <translation>サイトの最上位フォルダーの .well-known フォルダー</translation>
        </message>
        <message>
            <source>the page itself</source>
            <translation>ページ自体</translation>
        </message>
        <message>
            <source>the service's designated agent or notice form</source>
            <translation>サービスの指定代理人または通知フォーム</translation>
        </message>
        <message>
            <source>the top folder of what you publish (Netlify, Cloudflare Pages)</source>
            <translation>公開するものの最上位フォルダー (Netlify、Cloudflare Pages)</translation>
        </message>
        <message>
            <source>the top folder of your site</source>
            <translation>サイトの最上位フォルダー</translation>
        </message>
        <message>
            <source>the works in the schedule, with their codes and your rights in them</source>
            <translation>一覧の作品と、そのコードおよびあなたの権利</translation>
        </message>
        <message>
            <source>this key is missing</source>
            <translation>このキーがありません</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>unknown key</source>
            <translation>不明なキー</translation>
        </message>
        <message>
            <source>whoever got the first letter</source>
            <translation>最初の手紙を受け取った相手</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>your artist name: {value}</source>
            <translation>アーティスト名: {value}</translation>
        </message>
        <message>
            <source>your collecting society</source>
            <translation>あなたの管理団体</translation>
        </message>
        <message>
            <source>your distributor's support or legal contact</source>
            <translation>ディストリビューターのサポートまたは法務窓口</translation>
        </message>
        <message>
            <source>your e-mail address: {value}</source>
            <translation>メールアドレス: {value}</translation>
        </message>
        <message>
            <source>your label, publisher or library</source>
            <translation>レーベル、出版社、またはライブラリー</translation>
        </message>
        <message>
            <source>your legal name: {value}</source>
            <translation>法律上の名前: {value}</translation>
        </message>
        <message>
            <source>your postal address: {value}</source>
            <translation>住所: {value}</translation>
        </message>
        <message>
            <source>your telephone number: {value}</source>
            <translation>電話番号: {value}</translation>
        </message>
        <message>
            <source>{address} gave no text.</source>
            <translation>{address} から文が得られませんでした。</translation>
        </message>
        <message>
            <source>{address} is no plain https address. Correct it in the profile; nothing was written.</source>
            <translation>{address} は単純な https アドレスではありません。プロフィールで直してください。何も書き出していません。</translation>
        </message>
        <message>
            <source>{country}: contract terms against such analysis have no effect there.</source>
            <translation>{country}: そうした解析を禁じる契約条項は効力がありません。</translation>
        </message>
        <message>
            <source>{country}: the law there allows computer analysis of works to a wide extent, whatever this letter says.</source>
            <translation>{country}: この手紙が何と述べようと、法律は作品のコンピューター解析を広く認めています。</translation>
        </message>
        <message>
            <source>{country}: the law there knows no reservation by letter. This letter gives notice and asks questions; nobody there has to follow it.</source>
            <translation>{country}: 法律に手紙による留保はありません。この手紙は知らせ、質問するもので、従う義務のある人はそこにはいません。</translation>
        </message>
        <message>
            <source>{count} of {total} tracks allow AI uses expressly. Is that what you want?</source>
            <translation>{total} 曲中 {count} 曲が AI の利用を明示的に許しています。それでよいですか?</translation>
        </message>
        <message>
            <source>{count} of {total} tracks are reserved only in part. Protect them first.</source>
            <translation>{total} 曲中 {count} 曲は一部しか留保されていません。先に保護してください。</translation>
        </message>
        <message>
            <source>{count} of {total} tracks carry no reservation. Protect them first.</source>
            <translation>{total} 曲中 {count} 曲に留保がありません。先に保護してください。</translation>
        </message>
        <message>
            <source>{count} of {total} tracks hold statements that disagree. Look at them first.</source>
            <translation>{total} 曲中 {count} 曲に食い違う表明があります。先に見てください。</translation>
        </message>
        <message>
            <source>{count} of {total} works were left out of the schedule because you do not control the rights this letter speaks for.</source>
            <translation>{total} 作品中 {count} 作品は、この手紙が代弁する権利をあなたが持たないため、一覧から外しました。</translation>
        </message>
        <message>
            <source>{count} tracks fit this line. Name the path, so that only one does.</source>
            <translation>この行に {count} 曲が該当します。一つになるようパスを指定してください。</translation>
        </message>
        <message>
            <source>{day} is yet to come. Nothing was noted down.</source>
            <translation>{day} はまだ来ていません。何も記録していません。</translation>
        </message>
        <message>
            <source>{due} is a weekend or a holiday: the period ends on the next working day.</source>
            <translation>{due} は週末か祝日のため、期間は次の営業日に終わります。</translation>
        </message>
        <message>
            <source>{file} begins in the middle of a FLAC stream: the header that holds the tags is missing. Nothing was changed; save it as FLAC anew in an audio editor, and protect that file.</source>
            <translation>{file} は FLAC ストリームの途中から始まっており、タグを収めるヘッダーがありません。何も変更していません。音声編集ソフトで FLAC として保存し直し、そのファイルを保護してください。</translation>
        </message>
        <message>
            <source>{file} cannot be read ({reason}), so it cannot be compared.</source>
            <translation>{file} を読めないため ({reason})、照合できません。</translation>
        </message>
        <message>
            <source>{file} cannot be read ({reason}).</source>
            <translation>{file} を読めません ({reason})。</translation>
        </message>
        <message>
            <source>{file} cannot be read ({reason}). Nothing was changed.</source>
            <translation>{file} を読めません ({reason})。何も変更していません。</translation>
        </message>
        <message>
            <source>{file} cannot be read as a spreadsheet ({reason}). Save it anew as XLSX or CSV.</source>
            <translation>{file} をスプレッドシートとして読めません ({reason})。XLSX か CSV で保存し直してください。</translation>
        </message>
        <message>
            <source>{file} cannot be read as a table ({reason}). Save it anew as CSV in UTF-8.</source>
            <translation>{file} を表として読めません ({reason})。UTF-8 の CSV で保存し直してください。</translation>
        </message>
        <message>
            <source>{file} consists of absurdly many boxes.</source>
            <translation>{file} のボックスの数が異常です。</translation>
        </message>
        <message>
            <source>{file} consists of absurdly many chunks.</source>
            <translation>{file} のチャンクの数が異常です。</translation>
        </message>
        <message>
            <source>{file} could not be looked at after the last run ended early ({reason}). It is looked at again at the next start.</source>
            <translation>前回の実行が途中で終わった後、{file} を調べられませんでした ({reason})。次の起動時に再び調べます。</translation>
        </message>
        <message>
            <source>{file} could not be looked at after the last run ended early, because its folder is not there. It is looked at again at the next start.</source>
            <translation>前回の実行が途中で終わった後、フォルダーがないため {file} を調べられませんでした。次の起動時に再び調べます。</translation>
        </message>
        <message>
            <source>{file} does not begin with the stream's own description, so players differ in how they read it. It was not changed; re-encode it, or use a sidecar.</source>
            <translation>{file} はストリーム自身の記述で始まらないため、プレーヤーによって読み方が異なります。変更していません。エンコードし直すか、付随ファイルを使ってください。</translation>
        </message>
        <message>
            <source>{file} does not end with its last frame: it was cut, and players would take a tag for sound. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>{file} は最後のフレームで終わっていません。途切れており、プレーヤーがタグを音として扱ってしまいます。変更していません。代わりに付随ファイルに表明を載せられます。</translation>
        </message>
        <message>
            <source>{file} does not say how its sound is coded (no COMM chunk). It was not changed.</source>
            <translation>{file} は音声の符号化方法を示していません (COMM チャンクなし)。変更していません。</translation>
        </message>
        <message>
            <source>{file} does not say how its sound is coded (no fmt chunk). It was not changed.</source>
            <translation>{file} は音声の符号化方法を示していません (fmt チャンクなし)。変更していません。</translation>
        </message>
        <message>
            <source>{file} ends before its sound does, so nothing can be put behind it. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>{file} は音声より先に終わっているため、後ろに何も置けません。変更していません。代わりに付随ファイルに表明を載せられます。</translation>
        </message>
        <message>
            <source>{file} ends before its sound does.</source>
            <translation>{file} は音声より先に終わっています。</translation>
        </message>
        <message>
            <source>{file} ends in the middle of its ID3 tag, so it holds no audio that a tag could be added to. It was not changed.</source>
            <translation>{file} は ID3 タグの途中で終わり、タグを付ける音声がありません。変更していません。</translation>
        </message>
        <message>
            <source>{file} ends in the middle of its index.</source>
            <translation>{file} は索引の途中で終わっています。</translation>
        </message>
        <message>
            <source>{file} ends in the middle of its tags.</source>
            <translation>{file} はタグの途中で終わっています。</translation>
        </message>
        <message>
            <source>{file} ends in the middle of its {box} box.</source>
            <translation>{file} は {box} ボックスの途中で終わっています。</translation>
        </message>
        <message>
            <source>{file} has come into being meanwhile. It was not touched.</source>
            <translation>その間に {file} ができました。触れていません。</translation>
        </message>
        <message>
            <source>{file} has no column named path, ISRC or title, so its lines cannot be matched with tracks. Name one of them so in the first line.</source>
            <translation>{file} に path、ISRC、title という列がないため、行をトラックに対応させられません。最初の行で列にそう名前を付けてください。</translation>
        </message>
        <message>
            <source>{file} has no comment header where one must be.</source>
            <translation>{file} には必要なところにコメントヘッダーがありません。</translation>
        </message>
        <message>
            <source>{file} has no room left: a WAV file ends at 4 gigabytes. It was not changed; save it as RF64, or use a sidecar.</source>
            <translation>{file} に空きがありません。WAV ファイルは 4 ギガバイトまでです。変更していません。RF64 で保存するか、付随ファイルを使ってください。</translation>
        </message>
        <message>
            <source>{file} has no room left: an AIFF file ends at 4 gigabytes. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>{file} に空きがありません。AIFF ファイルは 4 ギガバイトまでです。変更していません。代わりに付随ファイルに表明を載せられます。</translation>
        </message>
        <message>
            <source>{file} has no sound chunk that can be found. It was not changed; if it plays, save it anew in an audio editor first.</source>
            <translation>{file} に音声チャンクが見つかりません。変更していません。再生できるなら、先に音声編集ソフトで保存し直してください。</translation>
        </message>
        <message>
            <source>{file} has {count} indexes (moov boxes); which one holds is anybody's guess.</source>
            <translation>{file} には索引 (moov ボックス) が {count} 個あり、どれが有効か誰にも分かりません。</translation>
        </message>
        <message>
            <source>{file} has {count} names (hard links). A safe write would give only this one the new content, so it was left alone. Allow splitting hard links if that is right.</source>
            <translation>{file} には {count} 個の名前 (ハードリンク) があります。安全な書き込みではこの名前だけが新しくなるため、そのままにしました。それでよければハードリンクの分離を許可してください。</translation>
        </message>
        <message>
            <source>{file} holds a certificate, but none that vouches for signers. Ask for the root certificate of whoever signed. Nothing was changed.</source>
            <translation>{file} に証明書はありますが、署名者を保証するものがありません。署名者のルート証明書を求めてください。何も変更していません。</translation>
        </message>
        <message>
            <source>{file} holds a tag of {size} megabytes, far more than a real one. It was not read.</source>
            <translation>{file} のタグは {size} メガバイトで、実際のものよりはるかに大きいため、読みませんでした。</translation>
        </message>
        <message>
            <source>{file} holds no certificate. Nothing was changed.</source>
            <translation>{file} に証明書がありません。何も変更していません。</translation>
        </message>
        <message>
            <source>{file} holds only your own certificate. C2PA also needs the certificate of the authority that issued it (its chain). Add it to the file. Nothing was changed.</source>
            <translation>{file} には自分の証明書しかありません。C2PA には発行した認証局の証明書 (連鎖) も必要です。ファイルに加えてください。何も変更していません。</translation>
        </message>
        <message>
            <source>{file} holds several recordings one behind another (chained Ogg), and not all of them can be tagged. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>{file} には複数の録音が続けて入っており（連結された Ogg）、そのすべてにはタグを付けられません。変更していません。代わりに付随ファイルに表明を載せられます。</translation>
        </message>
        <message>
            <source>{file} holds tags but no audio. It was not changed.</source>
            <translation>{file} にはタグだけで音声がありません。変更していません。</translation>
        </message>
        <message>
            <source>{file} holds {carrier}, which would have been lost in writing, so it was not changed. A sidecar file (.xmp) beside it is safe.</source>
            <translation>{file} には {carrier} があり、書き込むと失われるところだったため、変更していません。隣の付随ファイル (.xmp) なら安全です。</translation>
        </message>
        <message>
            <source>{file} is Dolby Digital sound (AC-3), a format that Holdback does not handle. Nothing was changed; keep the recording in another format too, such as WAV or FLAC, and protect that.</source>
            <translation>{file} は Dolby Digital（AC-3）の音声で、Holdback が扱わない形式です。何も変更していません。WAV や FLAC など別の形式でも録音を保管し、そちらを保護してください。</translation>
        </message>
        <message>
            <source>{file} is a Wave64 file, which has no place for rights that any program reads. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>{file} は Wave64 で、プログラムが読む権利の場所がありません。変更していません。代わりに付随ファイルに表明を載せられます。</translation>
        </message>
        <message>
            <source>{file} is a link that leads nowhere ({reason}).</source>
            <translation>{file} はどこにもつながらないリンクです ({reason})。</translation>
        </message>
        <message>
            <source>{file} is a link to something that is not there.</source>
            <translation>{file} は存在しないものへのリンクです。</translation>
        </message>
        <message>
            <source>{file} is a link to {target}, outside the chosen folders. It was left alone; name that file itself if it shall be written.</source>
            <translation>{file} は選んだフォルダーの外の {target} へのリンクです。そのままにしました。書き込むならそのファイルを指定してください。</translation>
        </message>
        <message>
            <source>{file} is damaged: its sound is not where it must be.</source>
            <translation>{file} は壊れています。音声があるべき場所にありません。</translation>
        </message>
        <message>
            <source>{file} is empty: it has no bytes at all.</source>
            <translation>{file} は空です。1 バイトもありません。</translation>
        </message>
        <message>
            <source>{file} is far larger than a table of tracks. It was not read.</source>
            <translation>{file} はトラックの表にしては大きすぎるため、読みませんでした。</translation>
        </message>
        <message>
            <source>{file} is growing: another program is still writing it. It was not changed. Try again when the recording or export has ended.</source>
            <translation>{file} は大きくなり続けています。別のプログラムがまだ書き込んでいます。変更していません。録音や書き出しが終わってからもう一度試してください。</translation>
        </message>
        <message>
            <source>{file} is no text, so it is no CSV table.</source>
            <translation>{file} はテキストではなく、CSV の表ではありません。</translation>
        </message>
        <message>
            <source>{file} is not a file.</source>
            <translation>{file} はファイルではありません。</translation>
        </message>
        <message>
            <source>{file} is not a plain file.</source>
            <translation>{file} は通常のファイルではありません。</translation>
        </message>
        <message>
            <source>{file} is not a plain file; it was not opened.</source>
            <translation>{file} は通常のファイルではないため、開いていません。</translation>
        </message>
        <message>
            <source>{file} is not an audio file that Holdback knows. Nothing was changed.</source>
            <translation>{file} は Holdback が扱える音声ファイルではありません。何も変更していません。</translation>
        </message>
        <message>
            <source>{file} is not the file that Holdback left there: its content was changed by another program. It was left alone. If the earlier file is needed, look into your backup.</source>
            <translation>{file} は Holdback がそこに残したファイルではありません。別のプログラムが内容を変えました。そのままにしました。以前のファイルが必要なら、バックアップを見てください。</translation>
        </message>
        <message>
            <source>{file} is not there any more, or its folder was moved. Nothing was written.</source>
            <translation>{file} はもうないか、フォルダーが移動されました。何も書き込んでいません。</translation>
        </message>
        <message>
            <source>{file} is not valid TOML: {reason}. Nothing was changed.</source>
            <translation>{file} は有効な TOML ではありません: {reason}。何も変更していません。</translation>
        </message>
        <message>
            <source>{file} is not where it was, so it cannot be put back. If it was moved, name it where it is now.</source>
            <translation>{file} は元の場所になく、元に戻せません。移動したなら、今の場所を指定してください。</translation>
        </message>
        <message>
            <source>{file} is write-protected. It was left as it is; take the protection away if it shall be written.</source>
            <translation>{file} は書き込み禁止です。そのままにしました。書き込むなら禁止を解いてください。</translation>
        </message>
        <message>
            <source>{file} is write-protected. Nothing was changed.</source>
            <translation>{file} は書き込み禁止です。何も変更していません。</translation>
        </message>
        <message>
            <source>{file} lacks its index or its sound (no moov or mdat box): it is a fragment of a stream, or was cut. It was not changed.</source>
            <translation>{file} には索引か音声がありません (moov または mdat ボックスなし)。ストリームの断片か、途切れています。変更していません。</translation>
        </message>
        <message>
            <source>{file} leads to another file than when it was looked at. Nothing was written.</source>
            <translation>{file} は調べたときと異なるファイルを指しています。何も書き込んでいません。</translation>
        </message>
        <message>
            <source>{file} met a fault inside Holdback ({kind}). The file was not changed. The log holds the details; please report it.</source>
            <translation>{file} で Holdback 内部の欠陥が起きました ({kind})。ファイルは変更していません。詳細はログにあります。報告してください。</translation>
        </message>
        <message>
            <source>{file} met a fault inside Holdback while it was looked at ({kind}). It was not changed. The log holds the details; please report it.</source>
            <translation>{file} を調べている間に Holdback 内部の欠陥が起きました ({kind})。変更していません。詳細はログにあります。報告してください。</translation>
        </message>
        <message>
            <source>{file} points at its pictures by places in the file that cannot be moved safely. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>{file} は画像を、安全に動かせないファイル内の位置で指しています。変更していません。代わりに付随ファイルに表明を載せられます。</translation>
        </message>
        <message>
            <source>{file} points at its sound from places that cannot be moved safely. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>{file} は音声を、安全に動かせない位置から指しています。変更していません。代わりに付随ファイルに表明を載せられます。</translation>
        </message>
        <message>
            <source>{file} says everything already; it was changed since it was looked at. It was not touched.</source>
            <translation>{file} にはすでにすべてあります。調べた後に変更されています。触れていません。</translation>
        </message>
        <message>
            <source>{file} says that its tag begins where none is. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>{file} は、タグのないところでタグが始まるとしています。変更していません。代わりに付随ファイルに表明を載せられます。</translation>
        </message>
        <message>
            <source>{file} unpacks to far more than a table of tracks needs. It was not read.</source>
            <translation>{file} は展開するとトラックの表にしては大きすぎるため、読みませんでした。</translation>
        </message>
        <message>
            <source>{file} was at work when the last run ended early, and is now neither what it was nor what was to be written: another program changed or moved it since. Holdback left it alone.</source>
            <translation>{file} は前回の実行が途中で終わったとき作業中で、今は元のものでも書くはずだったものでもありません。その後、別のプログラムが変更か移動をしました。Holdback はそのままにしました。</translation>
        </message>
        <message>
            <source>{file} was changed as intended and is whole, but the disk did not confirm that this lasts ({reason}). Check the disk; the next start of Holdback looks at the file again.</source>
            <translation>{file} は意図どおり変更され無事ですが、ディスクが保存を確認しませんでした ({reason})。ディスクを確認してください。次の起動時に Holdback が再び調べます。</translation>
        </message>
        <message>
            <source>{file} was changed by another program after it was looked at. It was not changed by Holdback. Look at it again and try once more.</source>
            <translation>調べた後に別のプログラムが {file} を変更しました。Holdback は変更していません。もう一度見てから試してください。</translation>
        </message>
        <message>
            <source>{file} was cut off or never finished: it does not end where it says. It was not changed; a sidecar can carry the statement instead.</source>
            <translation>{file} は途切れたか、完成していません。示されたところで終わっていません。変更していません。代わりに付随ファイルに表明を載せられます。</translation>
        </message>
        <message>
            <source>{file} was moved or deleted meanwhile. Nothing was written.</source>
            <translation>その間に {file} は移動か削除されました。何も書き込んでいません。</translation>
        </message>
        <message>
            <source>{file} was tagged by another program after Holdback wrote it; the audio is the same. It was left alone, because putting it back would lose those tags. Protect it again with another policy, or take the fields out in the program that wrote last.</source>
            <translation>Holdback が書いた後、別のプログラムが {file} にタグを付けました。音声は同じです。元に戻すとそのタグが失われるため、そのままにしました。別の方針で保護し直すか、最後に書いたプログラムで項目を取り除いてください。</translation>
        </message>
        <message>
            <source>{file}, line {line}: {key} is not a key Holdback knows{hint}. Nothing was changed.</source>
            <translation>{file}、{line} 行目: {key} は Holdback の知らないキーです{hint}。何も変更していません。</translation>
        </message>
        <message>
            <source>{file}, line {line}: {key} must be {wanted}. Nothing was changed.</source>
            <translation>{file}、{line} 行目: {key} は {wanted} である必要があります。何も変更していません。</translation>
        </message>
        <message>
            <source>{name} takes such requests through a form: {form}. Holdback gives you the text in pieces to paste there.</source>
            <translation>{name} はこうした請求をフォームで受け付けます: {form}。Holdback が貼り付け用に分けた文を用意します。</translation>
        </message>
        <message>
            <source>{number} entries</source>
            <translation>{number} 件</translation>
        </message>
        <message>
            <source>{number} more places say something too; the details list them.</source>
            <translation>ほか {number} か所にも記述があります。詳細に一覧があります。</translation>
        </message>
        <message>
            <source>{path} cannot be attached ({reason}). No mail was written.</source>
            <translation>{path} を添付できません ({reason})。メールは書き出していません。</translation>
        </message>
        <message>
            <source>{path} cannot be reached ({reason}).</source>
            <translation>{path} に届きません ({reason})。</translation>
        </message>
        <message>
            <source>{path} cannot be reached ({reason}): it may be a link to something that is gone.</source>
            <translation>{path} に届きません ({reason})。なくなったものへのリンクかもしれません。</translation>
        </message>
        <message>
            <source>{path} cannot be read ({reason}).</source>
            <translation>{path} を読めません ({reason})。</translation>
        </message>
        <message>
            <source>{path} cannot be read ({reason}). Nothing was noted down.</source>
            <translation>{path} を読めません ({reason})。何も記録していません。</translation>
        </message>
        <message>
            <source>{path} cannot be read ({reason}). Nothing was written.</source>
            <translation>{path} を読めません ({reason})。何も書き出していません。</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}).</source>
            <translation>{path} に書き込めません ({reason})。</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}). Choose another folder or name.</source>
            <translation>{path} に書き込めません ({reason})。別のフォルダーか名前を選んでください。</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}). Choose another place; nothing was changed.</source>
            <translation>{path} に書き込めません ({reason})。別の場所を選んでください。何も変更していません。</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}). Choose another place; the ledger is as it was.</source>
            <translation>{path} に書き込めません ({reason})。別の場所を選んでください。台帳は元のままです。</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}). Choose another place; what was there stays.</source>
            <translation>{path} に書き込めません ({reason})。別の場所を選んでください。そこにあったものは残ります。</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}). Nothing was changed.</source>
            <translation>{path} に書き込めません ({reason})。何も変更していません。</translation>
        </message>
        <message>
            <source>{path} exists already and was left as it is. Choose another name.</source>
            <translation>{path} はすでにあり、そのままにしました。別の名前を選んでください。</translation>
        </message>
        <message>
            <source>{path} is a link to a folder that is scanned already; it was not followed.</source>
            <translation>{path} はすでに走査中のフォルダーへのリンクのため、たどりませんでした。</translation>
        </message>
        <message>
            <source>{path} is a list already. `holdback verify` checks it; --timestamp URL asks for a timestamp of it. Nothing was written.</source>
            <translation>{path} はすでに一覧です。`holdback verify` で確認し、--timestamp URL でタイムスタンプを求められます。何も書き出していません。</translation>
        </message>
        <message>
            <source>{path} is damaged ({reason}). It was left untouched. Put back a copy, or move the file elsewhere to begin a new one: the music files are not affected.</source>
            <translation>{path} が壊れています ({reason})。そのままにしました。控えを戻すか、ファイルを別の場所に移して新しく始めてください。音楽ファイルに影響はありません。</translation>
        </message>
        <message>
            <source>{path} is far too large to be a list of recordings.</source>
            <translation>{path} は録音の一覧にしては大きすぎます。</translation>
        </message>
        <message>
            <source>{path} is far too large to hold certificates.</source>
            <translation>{path} は証明書にしては大きすぎます。</translation>
        </message>
        <message>
            <source>{path} is in use by another program and stayed locked. Close the other Holdback and try again; nothing was changed.</source>
            <translation>{path} は別のプログラムが使用中でロックされたままです。ほかの Holdback を閉じてもう一度試してください。何も変更していません。</translation>
        </message>
        <message>
            <source>{path} is missing, so the list cannot be checked.</source>
            <translation>{path} がないため、一覧を確認できません。</translation>
        </message>
        <message>
            <source>{path} is no dossier update. Nothing was changed.</source>
            <translation>{path} は資料の更新ではありません。何も変更していません。</translation>
        </message>
        <message>
            <source>{path} is no list of recordings.</source>
            <translation>{path} は録音の一覧ではありません。</translation>
        </message>
        <message>
            <source>{path} is too large for a page of terms. Nothing was compared.</source>
            <translation>{path} は規約のページにしては大きすぎます。何も比較していません。</translation>
        </message>
        <message>
            <source>{path} was written by a newer Holdback. It was left untouched; install the newer version again to use it.</source>
            <translation>{path} は新しい Holdback が書いたものです。そのままにしました。使うには新しい版を再び入れてください。</translation>
        </message>
        <message>
            <source>{question} {name}: {stance}. {meaning}</source>
            <translation>{question} {name}: {stance}。{meaning}</translation>
        </message>
        <message>
            <source>{society} administers the author's rights in works of its members; a member must not declare them alone. Ask the society with letter 8.</source>
            <translation>{society} は会員の作品の著作者の権利を管理しており、会員は一人で宣言してはなりません。手紙 8 で団体に尋ねてください。</translation>
        </message>
        <message>
            <source>{standard} in {place}: {words}</source>
            <translation>{place} の {standard}: {words}</translation>
        </message>
        <message>
            <source>{url} answers in a form that is not accepted ({coding}).</source>
            <translation>{url} は受け付けられない形で応答します ({coding})。</translation>
        </message>
        <message>
            <source>{url} builds its text with scripts, which Holdback does not run. Look in the archive, or save the page from your browser; nothing was compared.</source>
            <translation>{url} はスクリプトで文を組み立てますが、Holdback は実行しません。アーカイブを見るか、ブラウザーでページを保存してください。何も比較していません。</translation>
        </message>
        <message>
            <source>{url} came in another language than the last text. Nothing was compared.</source>
            <translation>{url} は前回と異なる言語で届きました。何も比較していません。</translation>
        </message>
        <message>
            <source>{url} came without any text. Nothing was compared.</source>
            <translation>{url} には文がありませんでした。何も比較していません。</translation>
        </message>
        <message>
            <source>{url} could not be reached. Try again later; nothing was compared.</source>
            <translation>{url} に届きませんでした。後でもう一度試してください。何も比較していません。</translation>
        </message>
        <message>
            <source>{url} could not be read ({status}).</source>
            <translation>{url} を読めませんでした ({status})。</translation>
        </message>
        <message>
            <source>{url} could not prove that it is what it says ({reason}). Nothing was read. If this happens everywhere, check the computer's clock, or sign in to the network that you are in.</source>
            <translation>{url} は本物であると証明できませんでした ({reason})。何も読んでいません。どこでも起きるなら、コンピューターの時計を確認するか、今いるネットワークにサインインしてください。</translation>
        </message>
        <message>
            <source>{url} did not answer in time. Try again later; nothing was compared.</source>
            <translation>{url} は時間内に応答しませんでした。後でもう一度試してください。何も比較していません。</translation>
        </message>
        <message>
            <source>{url} has only {new} characters; the last text had {old}. The page did not load as usual; nothing was compared.</source>
            <translation>{url} は {new} 文字しかなく、前回の文は {old} 文字でした。ページがいつものように読み込まれませんでした。何も比較していません。</translation>
        </message>
        <message>
            <source>{url} holds a document without text, such as scanned pages. It cannot be read.</source>
            <translation>{url} はスキャンなど文のない文書です。読めません。</translation>
        </message>
        <message>
            <source>{url} is larger than {megabytes} MB, more than any page of terms. It was not read.</source>
            <translation>{url} は {megabytes} MB を超え、どの規約のページより大きいため、読みませんでした。</translation>
        </message>
        <message>
            <source>{url} is no address that can be asked.</source>
            <translation>{url} は問い合わせできるアドレスではありません。</translation>
        </message>
        <message>
            <source>{url} is no text ({kind}). Nothing was compared.</source>
            <translation>{url} は文ではありません ({kind})。何も比較していません。</translation>
        </message>
        <message>
            <source>{url} is not shown in this region. Nothing was compared.</source>
            <translation>{url} はこの地域では表示されません。何も比較していません。</translation>
        </message>
        <message>
            <source>{url} is refused: Holdback only opens https addresses of public hosts. Nothing was sent.</source>
            <translation>{url} を拒みました。Holdback は公開ホストの https アドレスだけを開きます。何も送信していません。</translation>
        </message>
        <message>
            <source>{url} is refused: its name leads to an address inside this network, not on the internet ({reason}). Nothing was sent.</source>
            <translation>{url} を拒みました。名前がインターネットではなくこのネットワーク内のアドレスを指しています ({reason})。何も送信していません。</translation>
        </message>
        <message>
            <source>{url} is under maintenance. Try again later; nothing was compared.</source>
            <translation>{url} は保守中です。後でもう一度試してください。何も比較していません。</translation>
        </message>
        <message>
            <source>{url} leads round in a circle. Nothing was compared.</source>
            <translation>{url} は循環しています。何も比較していません。</translation>
        </message>
        <message>
            <source>{url} leads to another place: {target}. Holdback did not follow. If that is where the page now stands, add the address to your own entry.</source>
            <translation>{url} は別の場所 {target} に転送されます。Holdback はたどりませんでした。ページが今そこにあるなら、自分の項目にアドレスを追加してください。</translation>
        </message>
        <message>
            <source>{url} led to {final} on the same host.</source>
            <translation>{url} は同じホストの {final} に転送されました。</translation>
        </message>
        <message>
            <source>{url} now leads to the home page. Look for the new address of the terms; nothing was compared.</source>
            <translation>{url} は今ホームページに転送されます。規約の新しいアドレスを探してください。何も比較していません。</translation>
        </message>
        <message>
            <source>{url} sends damaged data. It was not read.</source>
            <translation>{url} が送るデータは壊れています。読んでいません。</translation>
        </message>
        <message>
            <source>{url} shows a cookie dialog instead of the terms. Look in the archive, or save the page from your browser; nothing was compared.</source>
            <translation>{url} は規約の代わりにクッキーの確認を表示します。アーカイブを見るか、ブラウザーでページを保存してください。何も比較していません。</translation>
        </message>
        <message>
            <source>{url} wants a login before it shows the page. Nothing was compared.</source>
            <translation>{url} はページを見せる前にログインを求めます。何も比較していません。</translation>
        </message>
        <message>
            <source>{url} wants to be sure that a person is looking. Open it in your browser, save the page, and let Holdback read the file; nothing was compared.</source>
            <translation>{url} は人が見ていることを確かめようとします。ブラウザーで開いてページを保存し、そのファイルを Holdback に読ませてください。何も比較していません。</translation>
        </message>
        <message>
            <source>{value} is no choice for {name}. Choose one of: {choices}. Nothing was changed.</source>
            <translation>{value} は {name} の選択肢ではありません。次から選んでください: {choices}。何も変更していません。</translation>
        </message>
        <message>
            <source>{version}, FTS5 no</source>
            <translation>{version}、FTS5 なし</translation>
        </message>
        <message>
            <source>{version}, FTS5 yes</source>
            <translation>{version}、FTS5 あり</translation>
        </message>
        <message>
            <source>{words} is no field and value. Write it as isrc=DEA122600017. Fields: {fields}.</source>
            <translation>{words} は項目と値ではありません。isrc=DEA122600017 のように書いてください。項目: {fields}。</translation>
        </message>
        <message>
            <source>“{stance}” is called verified, but no clause in force carries it: add a quote, or a note that says why there is none</source>
            <translation>「{stance}」は検証済みとされていますが、有効な条項の根拠がありません。引用か、ない理由のメモを加えてください</translation>
        </message>
        <message>
            <source>“{value}” cannot be a folder name</source>
            <translation>「{value}」はフォルダー名にできません</translation>
        </message>
        <message>
            <source>“{value}” is no date: write 2026, 2026-08 or 2026-08-17</source>
            <translation>「{value}」は日付ではありません。2026、2026-08、2026-08-17 のように書いてください</translation>
        </message>
        <message>
            <source>“{value}” is no https address</source>
            <translation>「{value}」は https アドレスではありません</translation>
        </message>
        <message>
            <source>“{value}” is no mail address</source>
            <translation>「{value}」はメールアドレスではありません</translation>
        </message>
        <message>
            <source>“{value}” is none of {choices}</source>
            <translation>「{value}」は {choices} のいずれでもありません</translation>
        </message>
        <message>
            <source>℗ line</source>
            <translation>℗ の行</translation>
        </message>
    </context>
    <context>
        <name>speaker</name>
        <message>
            <source>(nothing)</source>
            <translation>(なし)</translation>
        </message>
        <message>
            <source>(removed)</source>
            <translation>(削除)</translation>
        </message>
    </context>
</TS>
