<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>閉じる(&amp;C)</translation>
        </message>
        <message>
            <source>Libraries and their licences</source>
            <translation>ライブラリとそのライセンス</translation>
        </message>
        <message>
            <source>Sends a patient's wearable data to your clinic's GeroSense service, and keeps a record of what was sent. Free software under the MIT licence; what it is made of has licences of its own:</source>
            <translation>患者のウェアラブルデータを医療機関のGeroSenseサービスに送信し、送信内容の記録を残します。MITライセンスの自由ソフトウェアです。構成要素にはそれぞれのライセンスがあります:</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>バージョン {version}</translation>
        </message>
    </context>
    <context>
        <name>BackgroundNotice</name>
        <message>
            <source>The upload is over. The window says what became of it.</source>
            <translation>アップロードが終わりました。結果はウィンドウでご確認ください。</translation>
        </message>
        <message>
            <source>{percent} % – {program}</source>
            <translation>{percent}% – {program}</translation>
        </message>
    </context>
    <context>
        <name>BatchStrip</name>
        <message>
            <source>Batch {number}: {state}</source>
            <translation>バッチ{number}: {state}</translation>
        </message>
        <message>
            <source>Batches by outcome</source>
            <translation>結果別のバッチ</translation>
        </message>
        <message>
            <source>Batches {first} to {last}: {states}</source>
            <translation>バッチ{first}~{last}: {states}</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>送信中</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>待機中</translation>
        </message>
    </context>
    <context>
        <name>BatchTableModel</name>
        <message>
            <source>Attempts</source>
            <translation>試行回数</translation>
        </message>
        <message>
            <source>Data type</source>
            <translation>データの種類</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>デバイス</translation>
        </message>
        <message>
            <source>First – last</source>
            <translation>最初～最後</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>測定値</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>送信中…</translation>
        </message>
        <message>
            <source>The server's words</source>
            <translation>サーバーからの言葉</translation>
        </message>
        <message>
            <source>To be sent again</source>
            <translation>再送信します</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>待機中</translation>
        </message>
    </context>
    <context>
        <name>ChoiceDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>キャンセル(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Use this choice</source>
            <translation>この選択を使う(&amp;U)</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>デバイス</translation>
        </message>
        <message>
            <source>Devices with the same name are sent as one device.</source>
            <translation>同じ名前のデバイスは1台のデバイスとして送信されます。</translation>
        </message>
        <message>
            <source>Devices, and what they are sent as</source>
            <translation>デバイスと、送信時の名前</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>最初の日</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>最後の日</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>名前なし</translation>
        </message>
        <message>
            <source>Only &amp;these days</source>
            <translation>この期間のみ(&amp;T)</translation>
        </message>
        <message>
            <source>Send &amp;everything</source>
            <translation>すべて送信(&amp;E)</translation>
        </message>
        <message>
            <source>Send as</source>
            <translation>送信時の名前</translation>
        </message>
        <message>
            <source>Send {device} as</source>
            <translation>{device}の送信時の名前</translation>
        </message>
        <message>
            <source>The first day is after the last.</source>
            <translation>最初の日が最後の日より後になっています。</translation>
        </message>
        <message>
            <source>Tick a device, or nothing is sent.</source>
            <translation>デバイスを1台以上選んでください。選ばないと何も送信されません。</translation>
        </message>
        <message>
            <source>What is to be sent?</source>
            <translation>何を送信しますか?</translation>
        </message>
        <message>
            <source>What you leave out is not sent now. It stays new, and is offered the next time this file is dropped.</source>
            <translation>送信から外したものは、今回は送信されません。新規のまま残り、次にこのファイルをドロップしたときに送信できます。</translation>
        </message>
        <message>
            <source>{device}: {samples}</source>
            <translation>{device}: {samples}</translation>
        </message>
    </context>
    <context>
        <name>ClosingDialog</name>
        <message>
            <source>&amp;Cancel the upload and close</source>
            <translation>アップロードを中止して閉じる(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Finish the batches being sent, then close</source>
            <translation>送信中のバッチを終えてから閉じる(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Keep the window open</source>
            <translation>ウィンドウを開いたままにする(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Keep uploading</source>
            <translation>アップロードを続ける(&amp;K)</translation>
        </message>
        <message>
            <source>If you close now, nothing is lost and nothing is sent twice: drop the same file again another time, and only what is left is sent.</source>
            <translation>今閉じても、何も失われず、二重に送信されることもありません。同じファイルを後でもう一度ドロップすると、残りだけが送信されます。</translation>
        </message>
        <message>
            <source>Left to send: {batches}.</source>
            <translation>未送信の残り: {batches}</translation>
        </message>
        <message>
            <source>The upload is not finished yet</source>
            <translation>アップロードはまだ終わっていません</translation>
        </message>
    </context>
    <context>
        <name>ColumnsField</name>
        <message>
            <source>Column {name}</source>
            <translation>列 {name}</translation>
        </message>
        <message>
            <source>Columns of the table</source>
            <translation>表の列</translation>
        </message>
        <message>
            <source>Data type (steps or heart rate)</source>
            <translation>データの種類 (歩数または心拍数)</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>デバイス</translation>
        </message>
        <message>
            <source>End time</source>
            <translation>終了時刻</translation>
        </message>
        <message>
            <source>Heart rate</source>
            <translation>心拍数</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>使わない</translation>
        </message>
        <message>
            <source>Number of steps</source>
            <translation>歩数</translation>
        </message>
        <message>
            <source>Start time</source>
            <translation>開始時刻</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>単位</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>値</translation>
        </message>
        <message>
            <source>Version of the device</source>
            <translation>デバイスのバージョン</translation>
        </message>
    </context>
    <context>
        <name>DaysCard</name>
        <message>
            <source>7 days in a row or more</source>
            <translation>7日以上連続</translation>
        </message>
        <message>
            <source>Already sent</source>
            <translation>送信済み</translation>
        </message>
        <message>
            <source>As a pict&amp;ure</source>
            <translation>図で見る(&amp;U)</translation>
        </message>
        <message>
            <source>As a picture</source>
            <translation>図で見る</translation>
        </message>
        <message>
            <source>As a ta&amp;ble</source>
            <translation>表で見る(&amp;B)</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>表で見る</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>検出</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>空白</translation>
        </message>
        <message>
            <source>Look closer</source>
            <translation>拡大</translation>
        </message>
        <message>
            <source>Look closer (+, or Ctrl and the wheel)</source>
            <translation>拡大 (+、またはCtrlとホイール)</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新規</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>除外</translation>
        </message>
        <message>
            <source>Samples per day</source>
            <translation>1日ごとの測定値</translation>
        </message>
        <message>
            <source>Samples per day and device</source>
            <translation>日別・デバイス別の測定値</translation>
        </message>
        <message>
            <source>See a longer time</source>
            <translation>期間を広げる</translation>
        </message>
        <message>
            <source>See a longer time (-)</source>
            <translation>期間を広げる (-)</translation>
        </message>
        <message>
            <source>Show the whole time (0)</source>
            <translation>全期間を表示 (0)</translation>
        </message>
        <message>
            <source>Those with the most samples are drawn. The table has {count} more.</source>
            <translation>測定値が最も多いものを描いています。表にはあと{count}件あります。</translation>
        </message>
        <message>
            <source>Whole time</source>
            <translation>全期間</translation>
        </message>
    </context>
    <context>
        <name>DaysPlot</name>
        <message>
            <source>Already sent: {count}</source>
            <translation>送信済み: {count}</translation>
        </message>
        <message>
            <source>Found: {count}</source>
            <translation>検出: {count}</translation>
        </message>
        <message>
            <source>New: {count}</source>
            <translation>新規: {count}</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>名前なし</translation>
        </message>
        <message>
            <source>Rejected: {count}</source>
            <translation>除外: {count}</translation>
        </message>
        <message>
            <source>Samples per day and device</source>
            <translation>日別・デバイス別の測定値</translation>
        </message>
        <message>
            <source>Week from {day}</source>
            <translation>{day}からの週</translation>
        </message>
        <message>
            <source>{name} – {day}: no samples</source>
            <translation>{name} – {day}: 測定値なし</translation>
        </message>
        <message>
            <source>{name}: {samples} on {days}. Gaps: {gaps}. Most days in a row: {most}. Rejected: {rejected}.</source>
            <translation>{name}: {days}に{samples}。途切れ: {gaps}。最長の連続日数: {most}。除外: {rejected}。</translation>
        </message>
    </context>
    <context>
        <name>DaysTableModel</name>
        <message>
            <source>Already sent</source>
            <translation>送信済み</translation>
        </message>
        <message>
            <source>Data type</source>
            <translation>データの種類</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>デバイス</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>検出</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新規</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>名前なし</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>除外</translation>
        </message>
    </context>
    <context>
        <name>DetailsDialog</name>
        <message>
            <source>&amp;Copy</source>
            <translation>コピー(&amp;C)</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>閉じる(&amp;L)</translation>
        </message>
        <message>
            <source>Details for support</source>
            <translation>サポート向けの詳細</translation>
        </message>
        <message>
            <source>Send these lines to your IT department or to support. They name no patient, no file and no value.</source>
            <translation>これらの行をIT部門またはサポートに送ってください。患者名、ファイル名、値は含まれていません。</translation>
        </message>
    </context>
    <context>
        <name>DoubtDialog</name>
        <message>
            <source>&amp;Do not send</source>
            <translation>送信しない(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;I have checked: these data are of patient {name}</source>
            <translation>確認しました。このデータは患者 {name} のものです(&amp;I)</translation>
        </message>
        <message>
            <source>Are these the right patient's data?</source>
            <translation>この患者のデータで間違いありませんか?</translation>
        </message>
        <message>
            <source>Choose &amp;another patient…</source>
            <translation>別の患者を選ぶ(&amp;A)…</translation>
        </message>
        <message>
            <source>Nothing has been sent. Data that reach the server under the wrong patient can spoil both patients' results, and this program cannot take them back. Compare the file with the patient before you go on.</source>
            <translation>何も送信していません。誤った患者としてサーバーに届いたデータは、両方の患者の結果を損なうおそれがあり、このプログラムでは取り戻せません。続ける前に、ファイルと患者を照らし合わせてください。</translation>
        </message>
        <message>
            <source>They are &amp;this patient's</source>
            <translation>この患者のものです(&amp;T)</translation>
        </message>
        <message>
            <source>They would be uploaded for patient {name}</source>
            <translation>患者 {name} としてアップロードされます</translation>
        </message>
    </context>
    <context>
        <name>DropTarget</name>
        <message>
            <source>This cannot be read</source>
            <translation>これは読み取れません</translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <source>Drop files here</source>
            <translation>ここにファイルをドロップ</translation>
        </message>
    </context>
    <context>
        <name>EraseDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>キャンセル(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>閉じる(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Erase</source>
            <translation>消去(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Yes, erase everything about this patient on this computer</source>
            <translation>はい、この患者に関するこのコンピューター上のすべてを消去します(&amp;Y)</translation>
        </message>
        <message>
            <source>1 upload</source>
            <translation>アップロード1件</translation>
        </message>
        <message>
            <source>Erase this patient</source>
            <translation>この患者を消去</translation>
        </message>
        <message>
            <source>Erasing…</source>
            <translation>消去中…</translation>
        </message>
        <message>
            <source>Not all is erased</source>
            <translation>一部が消去されていません</translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation>患者 {name}</translation>
        </message>
        <message>
            <source>Practice: only practice's own record is erased.</source>
            <translation>練習: 消去されるのは練習の記録だけです。</translation>
        </message>
        <message>
            <source>Removed from this computer: {uploads} with their receipts, {batches}, {samples}.</source>
            <translation>このコンピューターから削除しました: {uploads}とその送信証明書、{batches}、{samples}。</translation>
        </message>
        <message>
            <source>The patient is erased</source>
            <translation>患者を消去しました</translation>
        </message>
        <message>
            <source>The server keeps what it has: to have it removed there, ask your clinic. Receipts that you saved as files stay where you put them. If the same file is dropped again later, all of it is sent again. This cannot be undone.</source>
            <translation>サーバーにあるものは残ります。サーバーからの削除は医療機関にご依頼ください。ファイルとして保存した送信証明書は、保存した場所に残ります。同じファイルを後でもう一度ドロップすると、すべてが再び送信されます。この操作は元に戻せません。</translation>
        </message>
        <message>
            <source>The token is removed too.</source>
            <translation>トークンも削除されます。</translation>
        </message>
        <message>
            <source>This removes from this computer: {uploads} with their receipts, the record of what was sent, the patient's number, and the patient's token where one is kept.</source>
            <translation>このコンピューターから次のものを削除します: {uploads}とその送信証明書、送信内容の記録、患者の番号、保存されていれば患者のトークン。</translation>
        </message>
        <message>
            <source>{count} uploads</source>
            <translation>アップロード{count}件</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>The upload is not finished yet. A patient can be erased once it is.</source>
            <translation>アップロードはまだ終わっていません。終わると患者のデータを消去できます。</translation>
        </message>
    </context>
    <context>
        <name>ExportLessons</name>
        <message>
            <source>A table as its app exports it: CSV, Excel or Parquet, with a time and a value in each row. You see which column was taken for what.</source>
            <translation>アプリが書き出したままの表: CSV、Excel、Parquet。各行に時刻と値が1つずつ。どの列が何として使われたかが表示されます。</translation>
        </message>
        <message>
            <source>From Android or another watch</source>
            <translation>Androidや他のウォッチから</translation>
        </message>
        <message>
            <source>GeroSense files</source>
            <translation>GeroSenseファイル</translation>
        </message>
        <message>
            <source>How a patient gets the export from an iPhone</source>
            <translation>患者がiPhoneから書き出しデータを得る方法</translation>
        </message>
        <message>
            <source>JSON files made for GeroSense, one or many, also inside a zip.</source>
            <translation>GeroSense用に作られたJSONファイル。1つでも複数でも、zipの中でも可。</translation>
        </message>
        <message>
            <source>Open the Health app.</source>
            <translation>「ヘルスケア」アプリを開きます。</translation>
        </message>
        <message>
            <source>Scroll down, tap “Export All Health Data”.</source>
            <translation>下までスクロールし、「すべてのヘルスケアデータを書き出す」をタップします。</translation>
        </message>
        <message>
            <source>Send the zip to this computer, drop it here as it is.</source>
            <translation>zipをこのコンピューターに送り、そのままここにドロップします。</translation>
        </message>
        <message>
            <source>Tap the picture at the top right.</source>
            <translation>右上の写真をタップします。</translation>
        </message>
        <message>
            <source>{number}. {step}</source>
            <translation>{number}. {step}</translation>
        </message>
    </context>
    <context>
        <name>FileTableModel</name>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>Needs an answer from you before it can be read</source>
            <translation>読み取る前にお答えが必要です</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>開いています…</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>{count} cannot be sent</source>
            <translation>{count}件は送信できません</translation>
        </message>
        <message>
            <source>{done} of {total} · {samples}</source>
            <translation>{done} / {total} · {samples}</translation>
        </message>
    </context>
    <context>
        <name>FilesPage</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>中止(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Choose files…</source>
            <translation>ファイルを選ぶ(&amp;C)…</translation>
        </message>
        <message>
            <source>Back to the &amp;review</source>
            <translation>確認に戻る(&amp;R)</translation>
        </message>
        <message>
            <source>Choose a f&amp;older…</source>
            <translation>フォルダーを選ぶ(&amp;O)…</translation>
        </message>
        <message>
            <source>Choose a folder with the patient's files</source>
            <translation>患者のファイルがあるフォルダーを選んでください</translation>
        </message>
        <message>
            <source>Choose the patient's files</source>
            <translation>患者のファイルを選んでください</translation>
        </message>
        <message>
            <source>Ctrl+O</source>
            <translation>Ctrl+O</translation>
        </message>
        <message>
            <source>Drop the patient's export here</source>
            <translation>患者の書き出しデータをここにドロップ</translation>
        </message>
        <message>
            <source>Everything stays on this computer until you press Upload.</source>
            <translation>「アップロード」を押すまで、すべてこのコンピューターの中にとどまります。</translation>
        </message>
        <message>
            <source>Files being read</source>
            <translation>読み取り中のファイル</translation>
        </message>
        <message>
            <source>Looking through the folder: {looked} of {files} files</source>
            <translation>フォルダーを調べています: {looked} / {files} ファイル</translation>
        </message>
        <message>
            <source>One file, several, or a whole folder. Nothing is sent before you have seen what is in it.</source>
            <translation>1つでも複数でも、フォルダーごとでもかまいません。内容をご覧になる前に送信されることはありません。</translation>
        </message>
        <message>
            <source>Reading the files…</source>
            <translation>ファイルを読み取っています…</translation>
        </message>
        <message>
            <source>Use the sample e&amp;xport</source>
            <translation>見本の書き出しデータを使う(&amp;X)</translation>
        </message>
        <message>
            <source>Your files are still under review. Files dropped now are added to them.</source>
            <translation>ファイルはまだ確認中です。今ドロップしたファイルはそれに追加されます。</translation>
        </message>
    </context>
    <context>
        <name>FilesRoom</name>
        <message>
            <source>There is no file on the clipboard. Copy the file or folder, or its path, and paste again.</source>
            <translation>クリップボードにファイルがありません。ファイル、フォルダー、またはそのパスをコピーして、もう一度貼り付けてください。</translation>
        </message>
    </context>
    <context>
        <name>FindingsList</name>
        <message>
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>証明書</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>サービス</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>トークン</translation>
        </message>
        <message>
            <source>Trying the connection…</source>
            <translation>接続を試しています…</translation>
        </message>
        <message>
            <source>good</source>
            <translation>良好</translation>
        </message>
        <message>
            <source>not looked at</source>
            <translation>未確認</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>問題あり</translation>
        </message>
        <message>
            <source>{step}, {verdict}: {words}</source>
            <translation>{step}、{verdict}: {words}</translation>
        </message>
    </context>
    <context>
        <name>HelpDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>閉じる(&amp;C)</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>ヘルプ</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>項目</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>&amp;Erase this patient…</source>
            <translation>この患者を消去(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;New upload</source>
            <translation>新規アップロード(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Receipt</source>
            <translation>送信証明書(&amp;R)</translation>
        </message>
        <message>
            <source>1 upload</source>
            <translation>アップロード1件</translation>
        </message>
        <message>
            <source>All outcomes</source>
            <translation>すべての結果</translation>
        </message>
        <message>
            <source>Each upload gets a line here: when it was, for which patient, and what the server answered. Open a line to see its receipt, and to save it as PDF or CSV.</source>
            <translation>アップロードごとに1行が加わります: いつ、どの患者で、サーバーがどう答えたか。行を開くと送信証明書が表示され、PDFまたはCSVとして保存できます。</translation>
        </message>
        <message>
            <source>Each upload you make in practice gets a line here. They are forgotten when you leave practice.</source>
            <translation>練習で行ったアップロードごとに1行が加わります。練習を終えると忘れられます。</translation>
        </message>
        <message>
            <source>Everything was sent up to: {marks}</source>
            <translation>次の日まですべて送信済み: {marks}</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <source>Looking up the uploads…</source>
            <translation>アップロードを調べています…</translation>
        </message>
        <message>
            <source>No uploads yet</source>
            <translation>アップロードはまだありません</translation>
        </message>
        <message>
            <source>Patient</source>
            <translation>患者</translation>
        </message>
        <message>
            <source>Show only this patient</source>
            <translation>この患者だけを表示</translation>
        </message>
        <message>
            <source>Show only uploads with this outcome</source>
            <translation>この結果のアップロードのみ表示</translation>
        </message>
        <message>
            <source>The uploads cannot be shown</source>
            <translation>アップロードを表示できません</translation>
        </message>
        <message>
            <source>Uploads</source>
            <translation>アップロード</translation>
        </message>
        <message>
            <source>{device}, {data_type}: {day}</source>
            <translation>{device}、{data_type}: {day}</translation>
        </message>
        <message>
            <source>{shown} of {total} uploads</source>
            <translation>{total}件中{shown}件のアップロード</translation>
        </message>
        <message>
            <source>{total} uploads</source>
            <translation>アップロード{total}件</translation>
        </message>
    </context>
    <context>
        <name>HistoryTableModel</name>
        <message>
            <source>Patient</source>
            <translation>患者</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>測定値</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>アップロード</translation>
        </message>
        <message>
            <source>What became of them</source>
            <translation>その後どうなったか</translation>
        </message>
        <message>
            <source>When</source>
            <translation>日時</translation>
        </message>
    </context>
    <context>
        <name>LockPage</name>
        <message>
            <source>&amp;Continue</source>
            <translation>続ける(&amp;C)</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>ロック中</translation>
        </message>
        <message>
            <source>The upload has ended. Continue shows what became of it.</source>
            <translation>アップロードは終了しました。「続ける」を押すと結果が表示されます。</translation>
        </message>
        <message>
            <source>The upload is paused and waits for you.</source>
            <translation>アップロードは一時停止中で、操作を待っています。</translation>
        </message>
        <message>
            <source>What was on the screen was put away, so that nobody else sees it. Nothing that was sent is lost. After Continue, drop the files again.</source>
            <translation>他の人に見られないよう、画面の内容を片付けました。送信したものは失われていません。「続ける」を押した後、ファイルをもう一度ドロップしてください。</translation>
        </message>
        <message>
            <source>What was on the screen was put away.</source>
            <translation>画面の内容を片付けました。</translation>
        </message>
        <message>
            <source>What was on the screen was put away. The upload goes on meanwhile.</source>
            <translation>画面の内容を片付けました。その間もアップロードは続きます。</translation>
        </message>
        <message>
            <source>{finished} of {batches} batches are done.</source>
            <translation>{batches}バッチ中{finished}バッチが完了しました。</translation>
        </message>
    </context>
    <context>
        <name>LockRoom</name>
        <message>
            <source>GeroSense Desktop — locked</source>
            <translation>GeroSense Desktop — ロック中</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Let go to add to the files under review</source>
            <translation>離すと、確認中のファイルに追加されます</translation>
        </message>
        <message>
            <source>Let go to read</source>
            <translation>離すと読み取ります</translation>
        </message>
        <message>
            <source>The program was locked when files came. Drop them again.</source>
            <translation>ファイルが届いたとき、プログラムはロックされていました。もう一度ドロップしてください。</translation>
        </message>
        <message>
            <source>The upload is not finished yet. Drop these files again when it is.</source>
            <translation>アップロードはまだ終わっていません。終わってから、これらのファイルをもう一度ドロップしてください。</translation>
        </message>
        <message>
            <source>The upload is not finished yet. Please drop later.</source>
            <translation>アップロードはまだ終わっていません。後でドロップしてください。</translation>
        </message>
        <message>
            <source>The upload is not finished yet. Wait until it is, or cancel it first.</source>
            <translation>アップロードはまだ終わっていません。終わるまで待つか、先に中止してください。</translation>
        </message>
    </context>
    <context>
        <name>NewTokenDialog</name>
        <message>
            <source>&amp;Cancel the upload</source>
            <translation>アップロードを中止する(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Go on with this token</source>
            <translation>このトークンで続ける(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Token</source>
            <translation>トークン(&amp;T)</translation>
        </message>
        <message>
            <source>A new token is needed</source>
            <translation>新しいトークンが必要です</translation>
        </message>
        <message>
            <source>It is kept in this computer's keychain.</source>
            <translation>このコンピューターのキーチェーンに保管されます。</translation>
        </message>
        <message>
            <source>It is kept only until you close the program.</source>
            <translation>プログラムを閉じるまでの間だけ保管されます。</translation>
        </message>
        <message>
            <source>Paste with Ctrl+V</source>
            <translation>Ctrl+Vで貼り付け</translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation>患者 {name}</translation>
        </message>
    </context>
    <context>
        <name>PatientDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>キャンセル(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>閉じる(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Year of birth</source>
            <translation>生まれた年(&amp;Y)</translation>
        </message>
        <message>
            <source>About this patient</source>
            <translation>この患者について</translation>
        </message>
        <message>
            <source>Biological &amp;sex</source>
            <translation>生物学的性別(&amp;S)</translation>
        </message>
        <message>
            <source>Female</source>
            <translation>女性</translation>
        </message>
        <message>
            <source>Male</source>
            <translation>男性</translation>
        </message>
        <message>
            <source>Not registered with the server from this computer yet.</source>
            <translation>このコンピューターからはまだサーバーに登録されていません。</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>記載なし</translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation>患者 {name}</translation>
        </message>
        <message>
            <source>Registered with the server: {time}.</source>
            <translation>サーバーに登録済み: {time}</translation>
        </message>
        <message>
            <source>Save and &amp;register</source>
            <translation>保存して登録(&amp;R)</translation>
        </message>
        <message>
            <source>Telling the server…</source>
            <translation>サーバーに知らせています…</translation>
        </message>
        <message>
            <source>The patient is registered with the server.</source>
            <translation>患者がサーバーに登録されました。</translation>
        </message>
        <message>
            <source>The server knew this patient already. That is fine.</source>
            <translation>この患者はすでにサーバーに登録されていました。問題ありません。</translation>
        </message>
        <message>
            <source>To find the patient again. Please no name; it stays on this computer.</source>
            <translation>患者を後で見つけるための番号です。名前は入れないでください。このコンピューターの中にとどまります。</translation>
        </message>
        <message>
            <source>To register the patient with the server, a valid token and the server's address are needed.</source>
            <translation>患者をサーバーに登録するには、有効なトークンとサーバーのアドレスが必要です。</translation>
        </message>
        <message>
            <source>With sex and year of birth the program notices an export of somebody else, and can register the patient with the server.</source>
            <translation>性別と生まれた年があると、別の人の書き出しデータに気づくことができ、患者をサーバーに登録できます。</translation>
        </message>
        <message>
            <source>Your clinic's &amp;number</source>
            <translation>院内番号(&amp;N)</translation>
        </message>
    </context>
    <context>
        <name>PatientTableModel</name>
        <message>
            <source>Ended</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Last upload</source>
            <translation>前回のアップロード</translation>
        </message>
        <message>
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>Patient</source>
            <translation>患者</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>登録</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>トークン</translation>
        </message>
        <message>
            <source>Until {time}</source>
            <translation>{time}まで</translation>
        </message>
        <message>
            <source>Uploads</source>
            <translation>アップロード</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>有効</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>はい</translation>
        </message>
    </context>
    <context>
        <name>PatientsPage</name>
        <message>
            <source>&amp;Add a patient…</source>
            <translation>患者を追加(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Erase this patient…</source>
            <translation>この患者を消去(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Upload for this patient</source>
            <translation>この患者でアップロード(&amp;U)</translation>
        </message>
        <message>
            <source>1 patient</source>
            <translation>患者1名</translation>
        </message>
        <message>
            <source>A&amp;bout this patient…</source>
            <translation>この患者について(&amp;B)…</translation>
        </message>
        <message>
            <source>Looking up the patients…</source>
            <translation>患者を調べています…</translation>
        </message>
        <message>
            <source>No patients yet</source>
            <translation>患者はまだいません</translation>
        </message>
        <message>
            <source>Patients</source>
            <translation>患者</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Show only patients with this in number or id</source>
            <translation>番号またはIDにこれを含む患者だけを表示</translation>
        </message>
        <message>
            <source>The patients cannot be shown</source>
            <translation>患者を表示できません</translation>
        </message>
        <message>
            <source>Your clinic gives you a token for each patient. Add it here: it says whose data is uploaded, and it is kept in this computer's keychain until it ends.</source>
            <translation>医療機関は患者ごとにトークンを発行します。ここに追加してください。トークンは誰のデータをアップロードするかを示し、期限までこのコンピューターのキーチェーンに保管されます。</translation>
        </message>
        <message>
            <source>{shown} of {total} patients</source>
            <translation>患者{total}名中{shown}名</translation>
        </message>
        <message>
            <source>{total} patients</source>
            <translation>患者{total}名</translation>
        </message>
    </context>
    <context>
        <name>PracticeBanner</name>
        <message>
            <source>&amp;Leave practice</source>
            <translation>練習を終える(&amp;L)</translation>
        </message>
        <message>
            <source>Practice — nothing leaves this computer</source>
            <translation>練習 — 何もこのコンピューターの外に出ません</translation>
        </message>
    </context>
    <context>
        <name>PreviewCard</name>
        <message>
            <source>Answer all questions, and you see here what would be sent.</source>
            <translation>すべての質問に答えると、送信される内容がここに表示されます。</translation>
        </message>
        <message>
            <source>Are these the right times and values? Then read the file.</source>
            <translation>この時刻と値は正しいですか? 正しければファイルを読み取ってください。</translation>
        </message>
        <message>
            <source>Look again at your answer: {question}</source>
            <translation>次の答えをもう一度確認してください: {question}</translation>
        </message>
        <message>
            <source>Looking at the first lines of the file…</source>
            <translation>ファイルの最初の数行を見ています…</translation>
        </message>
        <message>
            <source>The first samples, as they would be sent</source>
            <translation>最初の測定値 (送信されるとおりの形)</translation>
        </message>
        <message>
            <source>There is more to ask once the whole file is read.</source>
            <translation>ファイル全体を読み取ると、さらに質問があります。</translation>
        </message>
        <message>
            <source>With these answers none of the samples below can be sent. {reason}. {advice}</source>
            <translation>この答えでは、下の測定値はどれも送信できません。{reason}。{advice}</translation>
        </message>
        <message>
            <source>{count} of the samples below cannot be sent. {reason}. {advice}</source>
            <translation>下の測定値のうち{count}件は送信できません。{reason}。{advice}</translation>
        </message>
    </context>
    <context>
        <name>PreviewTableModel</name>
        <message>
            <source>Data type</source>
            <translation>データの種類</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>デバイス</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>空欄</translation>
        </message>
        <message>
            <source>End</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>単位</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>値</translation>
        </message>
        <message>
            <source>{text}. Cannot be sent: {reason}</source>
            <translation>{text}。送信できません: {reason}</translation>
        </message>
        <message>
            <source>{title}. {advice}</source>
            <translation>{title}。{advice}</translation>
        </message>
    </context>
    <context>
        <name>ProblemBar</name>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Details for support…</source>
            <translation>サポート向けの詳細…</translation>
        </message>
    </context>
    <context>
        <name>ProgressCard</name>
        <message>
            <source>Progress of the upload</source>
            <translation>アップロードの進み具合</translation>
        </message>
        <message>
            <source>Uploading for patient {name}</source>
            <translation>患者 {name} のデータをアップロード中</translation>
        </message>
        <message>
            <source>to {server}</source>
            <translation>送信先: {server}</translation>
        </message>
        <message>
            <source>{count} samples a second</source>
            <translation>毎秒{count}件の測定値</translation>
        </message>
        <message>
            <source>{done} of {batches}</source>
            <translation>{done} / {batches}</translation>
        </message>
        <message>
            <source>{done} of {total} samples</source>
            <translation>測定値 {done} / {total}</translation>
        </message>
        <message>
            <source>{percent} % uploaded</source>
            <translation>{percent}% アップロード済み</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>残り{time}</translation>
        </message>
    </context>
    <context>
        <name>ProxyDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>キャンセル(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>パスワード(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Sign in</source>
            <translation>サインイン(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;User name</source>
            <translation>ユーザー名(&amp;U)</translation>
        </message>
        <message>
            <source>It is kept in this computer's keychain.</source>
            <translation>このコンピューターのキーチェーンに保管されます。</translation>
        </message>
        <message>
            <source>The network asks who you are</source>
            <translation>ネットワークが認証を求めています</translation>
        </message>
        <message>
            <source>The proxy {proxy} of your network lets nothing through without a user name and a password. They are often those with which you sign in to this computer; your IT department knows. Nothing was sent.</source>
            <translation>ネットワークのプロキシ {proxy} は、ユーザー名とパスワードがないと何も通しません。多くの場合、このコンピューターへのサインインと同じものです。IT部門にお尋ねください。何も送信していません。</translation>
        </message>
        <message>
            <source>This computer has no keychain for the program, so it is kept only until you close it.</source>
            <translation>このコンピューターにはこのプログラムが使えるキーチェーンがないため、プログラムを閉じるまでの間だけ保管されます。</translation>
        </message>
    </context>
    <context>
        <name>QuestionsDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>キャンセル(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Read the file</source>
            <translation>ファイルを読み取る(&amp;R)</translation>
        </message>
        <message>
            <source>A comma: 1.024 is more than a thousand</source>
            <translation>コンマ: 1.024は千より大きい</translation>
        </message>
        <message>
            <source>A point: 1.024 is a little more than one</source>
            <translation>ピリオド: 1.024は1より少し大きい</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>選んでください…</translation>
        </message>
        <message>
            <source>Day first: 3 April is 03/04</source>
            <translation>日が先: 4月3日は03/04</translation>
        </message>
        <message>
            <source>For example Apple Watch</source>
            <translation>例: Apple Watch</translation>
        </message>
        <message>
            <source>How is this file to be read?</source>
            <translation>このファイルをどう読み取りますか?</translation>
        </message>
        <message>
            <source>In the file: {examples}</source>
            <translation>ファイルの中: {examples}</translation>
        </message>
        <message>
            <source>In which time zone were these times taken?</source>
            <translation>この時刻はどのタイムゾーンで記録されましたか?</translation>
        </message>
        <message>
            <source>Month first: 3 April is 04/03</source>
            <translation>月が先: 4月3日は04/03</translation>
        </message>
        <message>
            <source>The times in this file do not say. This computer's zone stands first.</source>
            <translation>このファイルの時刻には書かれていません。このコンピューターのタイムゾーンが先頭にあります。</translation>
        </message>
        <message>
            <source>Use the same answers for {count} more files that ask the same</source>
            <translation>同じ質問のある他の{count}ファイルにも同じ答えを使う</translation>
        </message>
        <message>
            <source>Use the same name every time: it tells the patient's devices apart.</source>
            <translation>毎回同じ名前を使ってください。患者のデバイスを区別するためのものです。</translation>
        </message>
        <message>
            <source>What do the values count?</source>
            <translation>値は何を数えたものですか?</translation>
        </message>
        <message>
            <source>What is in each column?</source>
            <translation>各列には何が入っていますか?</translation>
        </message>
        <message>
            <source>What marks the decimals in the numbers?</source>
            <translation>数値の小数点は何で表されていますか?</translation>
        </message>
        <message>
            <source>Which comes first in the dates?</source>
            <translation>日付では何が先に来ますか?</translation>
        </message>
        <message>
            <source>Which device took these samples?</source>
            <translation>どのデバイスで測定しましたか?</translation>
        </message>
    </context>
    <context>
        <name>ReasonList</name>
        <message>
            <source>All reasons</source>
            <translation>すべての理由</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>{count} · {reason}</source>
            <translation>{count} · {reason}</translation>
        </message>
    </context>
    <context>
        <name>ReceiptDialog</name>
        <message>
            <source>&amp;Copy</source>
            <translation>コピー(&amp;C)</translation>
        </message>
        <message>
            <source>Cl&amp;ose</source>
            <translation>閉じる(&amp;O)</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Page {page}</source>
            <translation>{page}ページ</translation>
        </message>
        <message>
            <source>Practice — nothing of this left this computer</source>
            <translation>練習 — これは何もこのコンピューターの外に出ていません</translation>
        </message>
        <message>
            <source>Save as &amp;PDF…</source>
            <translation>PDFとして保存(&amp;P)…</translation>
        </message>
        <message>
            <source>Save as C&amp;SV…</source>
            <translation>CSVとして保存(&amp;S)…</translation>
        </message>
        <message>
            <source>Save the receipt as CSV</source>
            <translation>送信証明書をCSVとして保存</translation>
        </message>
        <message>
            <source>Save the receipt as PDF</source>
            <translation>送信証明書をPDFとして保存</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>保存中…</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>表 (*.csv)</translation>
        </message>
        <message>
            <source>The receipt is copied. Paste it where you need it.</source>
            <translation>送信証明書をコピーしました。必要な場所に貼り付けてください。</translation>
        </message>
        <message>
            <source>The receipt is saved.</source>
            <translation>送信証明書を保存しました。</translation>
        </message>
    </context>
    <context>
        <name>RecentFolders</name>
        <message>
            <source>&amp;Forget these</source>
            <translation>これらを忘れる(&amp;F)</translation>
        </message>
        <message>
            <source>A folder may be called after a patient. Names of files are never remembered.</source>
            <translation>フォルダー名が患者の名前であることがあります。ファイル名は決して記憶されません。</translation>
        </message>
        <message>
            <source>Choose files from {folder}</source>
            <translation>{folder} からファイルを選ぶ</translation>
        </message>
        <message>
            <source>Remember on this computer in which folders files were</source>
            <translation>ファイルがあったフォルダーをこのコンピューターに記憶する</translation>
        </message>
    </context>
    <context>
        <name>RejectedDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>閉じる(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>書き出し(&amp;E)…</translation>
        </message>
        <message>
            <source>At most {count} rows can be copied. Export more of them as a file.</source>
            <translation>コピーできるのは最大{count}行です。それより多い場合はファイルとして書き出してください。</translation>
        </message>
        <message>
            <source>C&amp;opy</source>
            <translation>コピー(&amp;O)</translation>
        </message>
        <message>
            <source>Copy the selected rows ({keys})</source>
            <translation>選択した行をコピー ({keys})</translation>
        </message>
        <message>
            <source>Excel file (*.xlsx)</source>
            <translation>Excelファイル (*.xlsx)</translation>
        </message>
        <message>
            <source>Export the samples shown</source>
            <translation>表示中の測定値を書き出す</translation>
        </message>
        <message>
            <source>Rejected samples</source>
            <translation>除外された測定値</translation>
        </message>
        <message>
            <source>Save the samples shown as a CSV or Excel file</source>
            <translation>表示中の測定値をCSVまたはExcelファイルとして保存</translation>
        </message>
        <message>
            <source>Search in the texts</source>
            <translation>文字を検索</translation>
        </message>
        <message>
            <source>Search in the texts, for example a date or a device</source>
            <translation>文字を検索 (例: 日付、デバイス)</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>検索中…</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>表 (*.csv)</translation>
        </message>
        <message>
            <source>The file is written.</source>
            <translation>ファイルを書き込みました。</translation>
        </message>
        <message>
            <source>The server would refuse these, so they stay here. Correct them in the file where you can, and drop it again: only what is new is sent.</source>
            <translation>サーバーに拒否されるものなので、ここにとどめています。ファイルの中で直せるものは直して、もう一度ドロップしてください。新規のものだけが送信されます。</translation>
        </message>
        <message>
            <source>Writing the file…</source>
            <translation>ファイルに書き込んでいます…</translation>
        </message>
        <message>
            <source>line {number}</source>
            <translation>{number}行目</translation>
        </message>
        <message>
            <source>record {number}</source>
            <translation>レコード {number}</translation>
        </message>
        <message>
            <source>row {number}</source>
            <translation>{number}行目</translation>
        </message>
        <message>
            <source>sample {number}</source>
            <translation>測定値 {number}</translation>
        </message>
        <message>
            <source>{samples} cannot be sent</source>
            <translation>{samples}は送信できません</translation>
        </message>
        <message>
            <source>{samples} copied</source>
            <translation>{samples}をコピーしました</translation>
        </message>
        <message>
            <source>{samples} shown</source>
            <translation>{samples}を表示中</translation>
        </message>
    </context>
    <context>
        <name>RejectedTableModel</name>
        <message>
            <source>Empty. Cannot be sent: {reason}</source>
            <translation>空欄。送信できません: {reason}</translation>
        </message>
        <message>
            <source>{text}. Cannot be sent: {reason}</source>
            <translation>{text}。送信できません: {reason}</translation>
        </message>
        <message>
            <source>{title}. {advice}</source>
            <translation>{title}。{advice}</translation>
        </message>
    </context>
    <context>
        <name>ReleaseChoice</name>
        <message>
            <source>Ask for ne&amp;wer versions of this program</source>
            <translation>このプログラムの新しいバージョンを確認する(&amp;W)</translation>
        </message>
        <message>
            <source>At most twice a day, {host} is asked. Nothing is sent about you, your patients or this computer, and nothing is installed by itself.</source>
            <translation>多くても1日2回、{host} に確認します。あなた、患者、このコンピューターについては何も送信されず、何も勝手にインストールされません。</translation>
        </message>
        <message>
            <source>Nobody is asked: this program knows no place where new versions are announced.</source>
            <translation>確認は行いません。新しいバージョンが知らされる場所が、このプログラムに登録されていません。</translation>
        </message>
    </context>
    <context>
        <name>ReleaseNotice</name>
        <message>
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
        <message>
            <source>Copy for IT</source>
            <translation>IT部門向けにコピー</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>隠す</translation>
        </message>
        <message>
            <source>Say nothing of this version any more</source>
            <translation>このバージョンについてはもう知らせない</translation>
        </message>
        <message>
            <source>Version {version} is available. Your IT department installs it.</source>
            <translation>バージョン {version} が利用できます。インストールはIT部門が行います。</translation>
        </message>
        <message>
            <source>What is new</source>
            <translation>新しい内容</translation>
        </message>
    </context>
    <context>
        <name>ReleaseRoom</name>
        <message>
            <source>GeroSense Desktop {version} was released on {date}. This computer has version {own}.</source>
            <translation>GeroSense Desktop {version} は {date} に公開されました。このコンピューターのバージョンは {own} です。</translation>
        </message>
        <message>
            <source>SHA-256 of the installers:</source>
            <translation>インストーラーの SHA-256:</translation>
        </message>
    </context>
    <context>
        <name>ReviewFooter</name>
        <message>
            <source>&amp;Answer…</source>
            <translation>答える(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>戻る(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Upload</source>
            <translation>アップロード(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Upload {samples}</source>
            <translation>{samples}をアップロード(&amp;U)</translation>
        </message>
        <message>
            <source>Add the &amp;patient…</source>
            <translation>患者を追加(&amp;P)…</translation>
        </message>
        <message>
            <source>Check the &amp;patient…</source>
            <translation>患者を確かめる(&amp;P)…</translation>
        </message>
        <message>
            <source>Choose &amp;other files…</source>
            <translation>別のファイルを選ぶ(&amp;O)…</translation>
        </message>
        <message>
            <source>No patient yet</source>
            <translation>患者は未指定です</translation>
        </message>
        <message>
            <source>No server address yet</source>
            <translation>サーバーのアドレスが未設定です</translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation>患者 {name}</translation>
        </message>
        <message>
            <source>Set the a&amp;ddress…</source>
            <translation>アドレスを設定(&amp;D)…</translation>
        </message>
        <message>
            <source>The practice server on this computer</source>
            <translation>このコンピューターの練習用サーバー</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>&amp;Answer…</source>
            <translation>答える(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Check…</source>
            <translation>確かめる(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Show how it was read…</source>
            <translation>読み取り方を表示(&amp;S)…</translation>
        </message>
        <message>
            <source>Already sent</source>
            <translation>送信済み</translation>
        </message>
        <message>
            <source>Answer the questions of {file}</source>
            <translation>{file} についての質問に答える</translation>
        </message>
        <message>
            <source>Are these the right patient's data?</source>
            <translation>この患者のデータで間違いありませんか?</translation>
        </message>
        <message>
            <source>C&amp;hoose what is sent…</source>
            <translation>送信するものを選ぶ(&amp;H)…</translation>
        </message>
        <message>
            <source>Check whether these are the right patient's data</source>
            <translation>この患者のデータで間違いないか確かめてください</translation>
        </message>
        <message>
            <source>Details for support about {file}</source>
            <translation>{file}についてのサポート向けの詳細</translation>
        </message>
        <message>
            <source>Details for support…</source>
            <translation>サポート向けの詳細…</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Held back</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新規</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>除外</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>確認</translation>
        </message>
        <message>
            <source>Send ever&amp;ything</source>
            <translation>すべて送信(&amp;Y)</translation>
        </message>
        <message>
            <source>Show &amp;why…</source>
            <translation>理由を表示(&amp;W)…</translation>
        </message>
        <message>
            <source>Something in this file could mean two things. It is never guessed: please say.</source>
            <translation>このファイルには、2とおりに解釈できるものがあります。推測はしません。どちらかをお答えください。</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>見つかったもの</translation>
        </message>
        <message>
            <source>What was found, by data type and device</source>
            <translation>見つかったもの (データの種類別・デバイス別)</translation>
        </message>
        <message>
            <source>{count} more files need a look; the table of files names them.</source>
            <translation>ほかに{count}個のファイルを見ていただく必要があります。ファイルの表に示しています。</translation>
        </message>
        <message>
            <source>{samples} are held back: the server takes no fewer than 3 at a time. They go out with the next export of this patient.</source>
            <translation>{samples}を保留しています。サーバーは一度に3件未満は受け取りません。この患者の次の書き出しデータと一緒に送信されます。</translation>
        </message>
        <message>
            <source>{samples} are left out, as you chose. They are not sent now, and stay new for another time.</source>
            <translation>選択により{samples}を外しています。今回は送信されず、新規のまま残ります。</translation>
        </message>
        <message>
            <source>{samples} left this computer before without an answer that can be trusted. Nobody can know whether the server kept them, so they are not sent again by themselves.</source>
            <translation>{samples}は以前このコンピューターから送り出されましたが、信頼できる応答がありませんでした。サーバーに残ったかどうかは誰にもわからないため、自動では再送信されません。</translation>
        </message>
        <message>
            <source>{samples} were in these files twice and count once.</source>
            <translation>{samples}はこれらのファイルに2回あり、1回として数えます。</translation>
        </message>
        <message>
            <source>{samples} were refused by the server before. They are not sent again by themselves.</source>
            <translation>{samples}は以前サーバーに拒否されました。自動では再送信されません。</translation>
        </message>
    </context>
    <context>
        <name>RunConversation</name>
        <message>
            <source>Noted: {samples} are not sent again. They may be missing on the server.</source>
            <translation>記録しました: {samples}は再送信しません。サーバーに欠けている可能性があります。</translation>
        </message>
        <message>
            <source>Noted: {samples} are to be sent again. Drop the files of patient {name} again, and they are among what is new.</source>
            <translation>記録しました: {samples}を再送信します。患者 {name} のファイルをもう一度ドロップすると、新規のものに含まれます。</translation>
        </message>
        <message>
            <source>the practice server on this computer</source>
            <translation>このコンピューターの練習用サーバー</translation>
        </message>
    </context>
    <context>
        <name>Sentence</name>
        <message>
            <source>1 sample</source>
            <translation>測定値1件</translation>
        </message>
        <message>
            <source>1 sample is from before 2006. Perhaps the clock of the device was not set.</source>
            <translation>1件の測定値が2006年より前のものです。デバイスの時計が合っていなかった可能性があります。</translation>
        </message>
        <message>
            <source>1 sample lies in the future. Check the date and time of the device and of this computer.</source>
            <translation>1件の測定値が未来のものです。デバイスとこのコンピューターの日付と時刻をお確かめください。</translation>
        </message>
        <message>
            <source>1 sample of steps is given per minute instead of as a count. Check that the unit is right.</source>
            <translation>歩数の測定値1件が、回数ではなく1分あたりの値になっています。単位が正しいかお確かめください。</translation>
        </message>
        <message>
            <source>A line of this file is far too long for a table of samples. Export the file again.</source>
            <translation>このファイルには、測定値の表としては長すぎる行があります。ファイルをもう一度書き出してください。</translation>
        </message>
        <message>
            <source>A sheet of this Excel file has a cell far away from all others. Save the sheet with the samples as CSV in Excel, then drop that file here.</source>
            <translation>このExcelファイルには、他から大きく離れたセルのあるシートがあります。測定値のあるシートをExcelでCSVとして保存し、そのファイルをここにドロップしてください。</translation>
        </message>
        <message>
            <source>A user name for the proxy cannot be empty or hold a colon. Check it and try again.</source>
            <translation>プロキシのユーザー名は、空欄にしたりコロンを含めたりできません。確かめてもう一度お試しください。</translation>
        </message>
        <message>
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Another upload is running on this computer. Wait until it is done, then try again.</source>
            <translation>このコンピューターで別のアップロードが実行中です。完了するまで待ってから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Apple Health export</source>
            <translation>Apple Healthの書き出しデータ</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Excelブック</translation>
        </message>
        <message>
            <source>In the place of “{name}”, which this program keeps for itself, there is a link to another place. Nothing was read or written there. Tell your IT department.</source>
            <translation>このプログラム専用の「{name}」の場所に、別の場所へのリンクがあります。そこでは何も読み書きしていません。IT部門にお知らせください。</translation>
        </message>
        <message>
            <source>In this folder there is nothing with steps or heart rate that can be read.</source>
            <translation>このフォルダーには、歩数や心拍数を含む読み取れるものがありません。</translation>
        </message>
        <message>
            <source>In this table there are neither steps nor heart rates with a time. Was the right file chosen?</source>
            <translation>この表には、時刻のある歩数も心拍数もありません。ファイルは正しいですか?</translation>
        </message>
        <message>
            <source>In this zip file there is nothing with steps or heart rate that can be read.</source>
            <translation>このzipファイルには、歩数や心拍数を含む読み取れるものがありません。</translation>
        </message>
        <message>
            <source>It does not say whether this is steps or heart rate.</source>
            <translation>歩数か心拍数かが示されていません。</translation>
        </message>
        <message>
            <source>Less than 1 %</source>
            <translation>1 %未満</translation>
        </message>
        <message>
            <source>More than 99 %</source>
            <translation>99 %超</translation>
        </message>
        <message>
            <source>No patient's token was tried: choose a patient first, and test the address that is saved.</source>
            <translation>患者のトークンは試していません。まず患者を選び、保存したアドレスで試してください。</translation>
        </message>
        <message>
            <source>No server address is set. Enter the address your clinic gave you.</source>
            <translation>サーバーのアドレスが設定されていません。医療機関から伝えられたアドレスを入力してください。</translation>
        </message>
        <message>
            <source>No server of the name {host} was found. Check that this computer is online and that the server address is spelled correctly.</source>
            <translation>{host} という名前のサーバーが見つかりませんでした。このコンピューターがネットワークに接続されているか、サーバーのアドレスが正しく書かれているかをお確かめください。</translation>
        </message>
        <message>
            <source>No server of the name {host} was found; perhaps this computer is offline.</source>
            <translation>{host} という名前のサーバーが見つかりませんでした。このコンピューターがオフラインの可能性があります。</translation>
        </message>
        <message>
            <source>No sheet of this Excel file holds steps or heart rates with a time. Was the right file chosen?</source>
            <translation>このExcelファイルのどのシートにも、時刻のある歩数や心拍数がありません。ファイルは正しいですか?</translation>
        </message>
        <message>
            <source>No upload begins with this number. Take the number from the list of uploads.</source>
            <translation>この番号で始まるアップロードはありません。アップロードの一覧から番号を選んでください。</translation>
        </message>
        <message>
            <source>Other users of this computer can read the folder in which this program keeps its records, and that cannot be changed. Ask your IT department to move it to a disk that knows users' rights.</source>
            <translation>このプログラムが記録を保存するフォルダーを、このコンピューターの他のユーザーが読み取ることができ、変更もできません。ユーザーの権限を扱えるディスクへ移すよう、IT部門にご依頼ください。</translation>
        </message>
        <message>
            <source>Parquet table</source>
            <translation>Parquetの表</translation>
        </message>
        <message>
            <source>Practice cannot start on this computer. Close other programs and try again.</source>
            <translation>このコンピューターでは練習を始められません。他のプログラムを閉じて、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Samples like these were sent before for another patient: {patient}.</source>
            <translation>同様の測定値が、以前別の患者として送信されています: {patient}。</translation>
        </message>
        <message>
            <source>Several batches in a row were sent to {host} and no answer came that can be trusted. So that no more of them become unknown, the upload waits. Go on when the server works again.</source>
            <translation>いくつかのバッチを続けて {host} に送信しましたが、信頼できる応答がありませんでした。不明なものがこれ以上増えないよう、アップロードは待機しています。サーバーが再び動いたら再開してください。</translation>
        </message>
        <message>
            <source>Several uploads begin with this number. Take the number from the list of uploads.</source>
            <translation>この番号で始まるアップロードが複数あります。アップロードの一覧から番号を選んでください。</translation>
        </message>
        <message>
            <source>Some of these samples were sent in the meantime, from another window. Nothing was sent now. Read the files again to see what is still new.</source>
            <translation>これらの測定値の一部は、その間に別のウィンドウから送信されました。今回は何も送信していません。まだ新規のものを見るには、ファイルをもう一度読み取ってください。</translation>
        </message>
        <message>
            <source>Something in this zip file is packed in a way that this program cannot read. Unpack it first, then drop what was inside.</source>
            <translation>このzipファイルの中に、このプログラムでは読み取れない方法で圧縮されたものがあります。先に展開してから、中のものをドロップしてください。</translation>
        </message>
        <message>
            <source>Something other than GeroSense answered at {host}. Perhaps this network asks you to sign in first.</source>
            <translation>{host} でGeroSense以外のものが応答しました。このネットワークでは先にサインインが必要なのかもしれません。</translation>
        </message>
        <message>
            <source>Something other than GeroSense answers at {host}. Perhaps this network asks you to sign in first.</source>
            <translation>{host} でGeroSense以外のものが応答しています。このネットワークでは先にサインインが必要なのかもしれません。</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>表 (CSV)</translation>
        </message>
        <message>
            <source>The Excel file is damaged or incomplete. Open it in Excel, save it again, then drop it here.</source>
            <translation>Excelファイルが壊れているか不完全です。Excelで開いて保存し直し、ここにドロップしてください。</translation>
        </message>
        <message>
            <source>The Excel file is protected by a password. Open it in Excel, save it without one, then drop it here.</source>
            <translation>Excelファイルがパスワードで保護されています。Excelで開いてパスワードなしで保存し、ここにドロップしてください。</translation>
        </message>
        <message>
            <source>The Excel file is too large. Save the sheet as CSV in Excel, then drop that file here.</source>
            <translation>Excelファイルが大きすぎます。ExcelでシートをCSVとして保存し、そのファイルをここにドロップしてください。</translation>
        </message>
        <message>
            <source>The Excel file would unpack to far more than any table of samples. It is damaged, or made to do harm. Save the sheet as CSV in Excel, then drop that file here.</source>
            <translation>Excelファイルを展開すると、どんな測定値の表よりもはるかに大きくなります。壊れているか、害を与えるために作られたものです。ExcelでシートをCSVとして保存し、そのファイルをここにドロップしてください。</translation>
        </message>
        <message>
            <source>The GeroSense service answers and takes data.</source>
            <translation>GeroSenseサービスは応答し、データを受け取っています。</translation>
        </message>
        <message>
            <source>The Parquet file is damaged or incomplete. Copy or export it again.</source>
            <translation>Parquetファイルが壊れているか不完全です。コピーし直すか、もう一度書き出してください。</translation>
        </message>
        <message>
            <source>The Parquet file would unpack to far more than any table of samples. It is damaged, or made to do harm. Export it again from where it came.</source>
            <translation>Parquetファイルを展開すると、どんな測定値の表よりもはるかに大きくなります。壊れているか、害を与えるために作られたものです。元の場所からもう一度書き出してください。</translation>
        </message>
        <message>
            <source>The address is complete.</source>
            <translation>アドレスは正しい形です。</translation>
        </message>
        <message>
            <source>The clocks went back that night, so this end time happened twice; nobody can tell which one it was.</source>
            <translation>その夜に時計が戻されたため、この終了時刻は2回ありました。どちらだったかは誰にもわかりません。</translation>
        </message>
        <message>
            <source>The clocks went back that night, so this start time happened twice; nobody can tell which one it was.</source>
            <translation>その夜に時計が戻されたため、この開始時刻は2回ありました。どちらだったかは誰にもわかりません。</translation>
        </message>
        <message>
            <source>The clocks went forward that night, so this end time never happened in the chosen time zone.</source>
            <translation>その夜に時計が進められたため、選択したタイムゾーンにこの終了時刻は存在しません。</translation>
        </message>
        <message>
            <source>The clocks went forward that night, so this start time never happened in the chosen time zone.</source>
            <translation>その夜に時計が進められたため、選択したタイムゾーンにこの開始時刻は存在しません。</translation>
        </message>
        <message>
            <source>The computer's keychain cannot be used. Unlock it, or sign in again, and try once more.</source>
            <translation>コンピューターのキーチェーンを使えません。ロックを解除するか、サインインし直して、もう一度お試しください。</translation>
        </message>
        <message>
            <source>The connection to {host} is not safe at the moment: its certificate is not trusted.</source>
            <translation>{host} への接続は現在安全ではありません。証明書が信頼されていません。</translation>
        </message>
        <message>
            <source>The connection to {host} is not safe: its certificate is not trusted. Nothing was sent. Tell your IT department.</source>
            <translation>{host} への接続は安全ではありません。証明書が信頼されていません。何も送信していません。IT部門にお知らせください。</translation>
        </message>
        <message>
            <source>The data type is neither steps nor heart rate (bpm).</source>
            <translation>データの種類が歩数でも心拍数 (bpm) でもありません。</translation>
        </message>
        <message>
            <source>The disk or stick could not be read. Copy the file to this computer and try again.</source>
            <translation>ディスクまたはUSBメモリーを読み取れませんでした。ファイルをこのコンピューターにコピーして、もう一度お試しください。</translation>
        </message>
        <message>
            <source>The end time cannot be read as a date and time.</source>
            <translation>終了時刻を日付と時刻として読み取れません。</translation>
        </message>
        <message>
            <source>The end time has no time zone and none was chosen.</source>
            <translation>終了時刻にタイムゾーンがなく、選択もされていません。</translation>
        </message>
        <message>
            <source>The end time is earlier than the start time.</source>
            <translation>終了時刻が開始時刻より前です。</translation>
        </message>
        <message>
            <source>The export ends in the middle: it was read up to record {record:,}, with {samples}. What came after is missing. Export it again on the phone to have all of it.</source>
            <translation>書き出しデータが途中で終わっています。レコード{record:,}まで読み取り、{samples}がありました。その後がありません。すべてを得るには、電話でもう一度書き出してください。</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>このファイル</translation>
        </message>
        <message>
            <source>The file cannot be read. Copy it to this computer and try again.</source>
            <translation>ファイルを読み取れません。このコンピューターにコピーして、もう一度お試しください。</translation>
        </message>
        <message>
            <source>The file could be read up to line {last} only: a quotation mark is opened in line {line} and never closed. Perhaps the file was cut short. Export it again.</source>
            <translation>ファイルは{last}行目までしか読み取れませんでした。{line}行目で引用符が開かれたまま閉じられていません。ファイルが途中で切れた可能性があります。もう一度書き出してください。</translation>
        </message>
        <message>
            <source>The file could not be written. Is it open in another program, the folder read-only or the disk full?</source>
            <translation>ファイルに書き込めませんでした。別のプログラムで開かれている、フォルダーが読み取り専用である、またはディスクがいっぱいではありませんか?</translation>
        </message>
        <message>
            <source>The file ends in the middle of line {line}; everything before it was read. Export it again to have all of it.</source>
            <translation>ファイルが{line}行目の途中で終わっています。その前まではすべて読み取りました。すべてを得るには、もう一度書き出してください。</translation>
        </message>
        <message>
            <source>The file ends in the middle: it was read up to sample {sample:,}. What comes after is missing. Export it again to have all of it.</source>
            <translation>ファイルが途中で終わっています。測定値{sample:,}まで読み取りました。その後がありません。すべてを得るには、もう一度書き出してください。</translation>
        </message>
        <message>
            <source>The file ends too early: not one sample in it can be read. Export it again.</source>
            <translation>ファイルが早く終わりすぎており、測定値を1件も読み取れません。もう一度書き出してください。</translation>
        </message>
        <message>
            <source>The file for support could not be saved. Is the disk full, or the folder read-only? Nothing was left there; choose another folder.</source>
            <translation>サポート用のファイルを保存できませんでした。ディスクがいっぱい、またはフォルダーが読み取り専用ではありませんか? そこには何も残していません。別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>The file in the place of the record of uploads is something else. It was left as it is. Tell your IT department.</source>
            <translation>送信記録の場所にあるファイルは別のものです。そのまま残しました。IT部門にお知らせください。</translation>
        </message>
        <message>
            <source>The file is broken near line {line:,}: it was read up to sample {sample:,}. What comes after is missing. Export it again to have all of it.</source>
            <translation>ファイルが{line:,}行目の近くで壊れています。測定値{sample:,}まで読み取りました。その後がありません。すべてを得るには、もう一度書き出してください。</translation>
        </message>
        <message>
            <source>The file is broken near line {line:,}: not one sample in it can be read. Export it again.</source>
            <translation>ファイルが{line:,}行目の近くで壊れており、測定値を1件も読み取れません。もう一度書き出してください。</translation>
        </message>
        <message>
            <source>The file is broken: it was read up to sample {sample:,}. What comes after is missing. Export it again to have all of it.</source>
            <translation>ファイルが壊れています。測定値{sample:,}まで読み取りました。その後がありません。すべてを得るには、もう一度書き出してください。</translation>
        </message>
        <message>
            <source>The file is broken: not one sample in it can be read. Export it again.</source>
            <translation>ファイルが壊れており、測定値を1件も読み取れません。もう一度書き出してください。</translation>
        </message>
        <message>
            <source>The file is damaged or incomplete, or protected by a password. Copy or export it again.</source>
            <translation>ファイルが壊れているか不完全、またはパスワードで保護されています。コピーし直すか、もう一度書き出してください。</translation>
        </message>
        <message>
            <source>The file is damaged. Copy it again, or export it again.</source>
            <translation>ファイルが壊れています。コピーし直すか、もう一度書き出してください。</translation>
        </message>
        <message>
            <source>The file is empty. Export it again and try once more.</source>
            <translation>ファイルが空です。もう一度書き出して、お試しください。</translation>
        </message>
        <message>
            <source>The file is no longer there. Was it moved, renamed or on a stick that was taken out?</source>
            <translation>ファイルがもうそこにありません。移動された、名前が変えられた、または取り外されたUSBメモリーにあったのではありませんか?</translation>
        </message>
        <message>
            <source>The file is not what it was. Drop it again.</source>
            <translation>ファイルが以前と変わっています。もう一度ドロップしてください。</translation>
        </message>
        <message>
            <source>The file may not be read, or another program holds it open. Close it there and try again.</source>
            <translation>ファイルの読み取りが許可されていないか、別のプログラムで開かれています。そこで閉じて、もう一度お試しください。</translation>
        </message>
        <message>
            <source>The file seems to end in the middle of line {line}: what stands last there is not written like what stands above it. That line was left out. Export the file again to have all of it.</source>
            <translation>ファイルが{line}行目の途中で終わっているようです。最後の部分の書き方が、その上のものと異なります。その行は除きました。すべてを得るには、ファイルをもう一度書き出してください。</translation>
        </message>
        <message>
            <source>The file “{name}” has changed since it was read. Nothing was sent. Read it again to see what is in it now.</source>
            <translation>ファイル「{name}」は読み取った後に変わりました。何も送信していません。現在の内容を見るには、もう一度読み取ってください。</translation>
        </message>
        <message>
            <source>The file “{name}” is no longer there or cannot be read any more. Nothing was sent. Drop it again.</source>
            <translation>ファイル「{name}」はもうそこにないか、読み取れなくなりました。何も送信していません。もう一度ドロップしてください。</translation>
        </message>
        <message>
            <source>The folder holds too many files. Drop only the patient's own folder or files.</source>
            <translation>フォルダーのファイルが多すぎます。患者本人のフォルダーまたはファイルだけをドロップしてください。</translation>
        </message>
        <message>
            <source>The folder in which this program keeps its records belongs to another user of this computer. Nothing was read or written there. Sign in as that user, or ask your IT department.</source>
            <translation>このプログラムが記録を保存するフォルダーは、このコンピューターの別のユーザーのものです。そこでは何も読み書きしていません。そのユーザーとしてサインインするか、IT部門にお尋ねください。</translation>
        </message>
        <message>
            <source>The key of the record of uploads cannot be had. {why}</source>
            <translation>送信記録の鍵を取得できません。{why}</translation>
        </message>
        <message>
            <source>The key of the record of uploads cannot be kept. Is the disk full, or the folder read-only?</source>
            <translation>送信記録の鍵を保存できません。ディスクがいっぱい、またはフォルダーが読み取り専用ではありませんか?</translation>
        </message>
        <message>
            <source>The key of the record of uploads is missing from its file beside the record. Without it nobody can tell what was sent before, so nothing is sent. Restore it from a backup, or ask your IT department.</source>
            <translation>送信記録の鍵が、記録の隣のファイルにありません。鍵がないと以前に何を送信したかが誰にもわからないため、何も送信されません。バックアップから復元するか、IT部門にお尋ねください。</translation>
        </message>
        <message>
            <source>The key of the record of uploads is missing from the computer's keychain. Without it nobody can tell what was sent before, so nothing is sent. Restore it from a backup, or ask your IT department.</source>
            <translation>送信記録の鍵が、コンピューターのキーチェーンにありません。鍵がないと以前に何を送信したかが誰にもわからないため、何も送信されません。バックアップから復元するか、IT部門にお尋ねください。</translation>
        </message>
        <message>
            <source>The key of the record of uploads is not the one it was written with. Nothing is sent, because everything would be sent twice. Restore record and key from the same backup, or ask your IT department.</source>
            <translation>送信記録の鍵が、記録が書かれたときのものと異なります。すべてが二重に送信されてしまうため、何も送信されません。記録と鍵を同じバックアップから復元するか、IT部門にお尋ねください。</translation>
        </message>
        <message>
            <source>The key of the record of uploads lies in this computer's keychain, which cannot be reached now. Sign in to the computer as usual, unlock the keychain and start the program again.</source>
            <translation>送信記録の鍵はこのコンピューターのキーチェーンにありますが、現在アクセスできません。いつものようにコンピューターにサインインし、キーチェーンのロックを解除して、プログラムをもう一度起動してください。</translation>
        </message>
        <message>
            <source>The name of the device is missing.</source>
            <translation>デバイスの名前がありません。</translation>
        </message>
        <message>
            <source>The network knows the name {host}.</source>
            <translation>ネットワークは {host} という名前を知っています。</translation>
        </message>
        <message>
            <source>The network's proxy {proxy} looks the name up.</source>
            <translation>ネットワークのプロキシ {proxy} が名前を調べます。</translation>
        </message>
        <message>
            <source>The patient was erased from the record of uploads, but traces are left in its file, because another window is reading it. Close the other windows and erase the patient once more.</source>
            <translation>患者は送信記録から消去されましたが、別のウィンドウが読み取り中のため、ファイルに痕跡が残っています。他のウィンドウを閉じて、もう一度患者を消去してください。</translation>
        </message>
        <message>
            <source>The patient was erased from the record of uploads, but traces are left in its file. Free some space on the disk and erase the patient once more.</source>
            <translation>患者は送信記録から消去されましたが、ファイルに痕跡が残っています。ディスクの空きを増やして、もう一度患者を消去してください。</translation>
        </message>
        <message>
            <source>The patient's token ends now. Paste a new token of the same patient to go on.</source>
            <translation>患者のトークンの期限が今切れます。続けるには、同じ患者の新しいトークンを貼り付けてください。</translation>
        </message>
        <message>
            <source>The patient's token has ended. Ask for a new token.</source>
            <translation>患者のトークンの期限が切れています。新しいトークンを依頼してください。</translation>
        </message>
        <message>
            <source>The patient's token is still in the computer's keychain. {why}</source>
            <translation>患者のトークンがまだコンピューターのキーチェーンにあります。{why}</translation>
        </message>
        <message>
            <source>The patient's user id is still in the settings. {why}</source>
            <translation>患者のユーザーIDがまだ設定に残っています。{why}</translation>
        </message>
        <message>
            <source>The policy of this computer cannot be found, so nothing can be uploaded. If it lies on a server, connect to the network and start the program again; else tell your IT department.</source>
            <translation>このコンピューターのポリシーが見つからないため、アップロードできません。サーバー上にある場合は、ネットワークに接続してプログラムを起動し直してください。そうでない場合は、IT部門にお知らせください。</translation>
        </message>
        <message>
            <source>The policy of this computer cannot be understood, so nothing can be uploaded. Tell your IT department.</source>
            <translation>このコンピューターのポリシーを理解できないため、アップロードできません。IT部門にお知らせください。</translation>
        </message>
        <message>
            <source>The policy of this computer is not used, so nothing can be uploaded: somebody who is no administrator could have written it. Tell your IT department.</source>
            <translation>このコンピューターのポリシーは、管理者でない人が書き込めた可能性があるため使用していません。そのためアップロードできません。IT部門にお知らせください。</translation>
        </message>
        <message>
            <source>The receipt could not be saved. Is the disk full, the folder read-only, or the file open in another program? It stays in this program and can be saved again.</source>
            <translation>送信証明書を保存できませんでした。ディスクがいっぱい、フォルダーが読み取り専用、またはファイルが別のプログラムで開かれていませんか? 送信証明書はこのプログラムに残っており、もう一度保存できます。</translation>
        </message>
        <message>
            <source>The record of uploads cannot be made. Is the disk full, or the folder read-only?</source>
            <translation>送信記録を作成できません。ディスクがいっぱい、またはフォルダーが読み取り専用ではありませんか?</translation>
        </message>
        <message>
            <source>The record of uploads cannot be written. Is the disk full, or the folder read-only? Without it no further batch is sent.</source>
            <translation>送信記録に書き込めません。ディスクがいっぱい、またはフォルダーが読み取り専用ではありませんか? 送信記録がないと、これ以上バッチは送信されません。</translation>
        </message>
        <message>
            <source>The record of uploads is damaged. It was left as it is, so that it can be repaired or restored from a backup; nothing is sent without it. Tell your IT department.</source>
            <translation>送信記録が壊れています。修復またはバックアップからの復元ができるよう、そのまま残しました。送信記録がないと何も送信されません。IT部門にお知らせください。</translation>
        </message>
        <message>
            <source>The record of uploads is in use by another window. Close it there and try again.</source>
            <translation>送信記録は別のウィンドウで使用中です。そこで閉じて、もう一度お試しください。</translation>
        </message>
        <message>
            <source>The record of uploads is incomplete. It was left as it is. Tell your IT department.</source>
            <translation>送信記録が不完全です。そのまま残しました。IT部門にお知らせください。</translation>
        </message>
        <message>
            <source>The record of uploads is just being made by another window. Try again in a moment.</source>
            <translation>別のウィンドウが今ちょうど送信記録を作成しています。少し待ってから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>The record of uploads was written by a newer version of this program. It was left as it is. Install the newer version here too.</source>
            <translation>送信記録は、このプログラムの新しいバージョンで書かれたものです。そのまま残しました。ここにも新しいバージョンをインストールしてください。</translation>
        </message>
        <message>
            <source>The server address is not valid. It looks like https://gerosense.your-clinic.org.</source>
            <translation>サーバーのアドレスが正しくありません。https://gerosense.your-clinic.org のような形です。</translation>
        </message>
        <message>
            <source>The server address must begin with https:// because patients' data is only sent encrypted.</source>
            <translation>患者のデータは暗号化してのみ送信されるため、サーバーのアドレスは https:// で始まる必要があります。</translation>
        </message>
        <message>
            <source>The server address must not hold a user name, a password, ? or #. Enter only the address.</source>
            <translation>サーバーのアドレスに、ユーザー名、パスワード、?、# を含めることはできません。アドレスだけを入力してください。</translation>
        </message>
        <message>
            <source>The server did not refuse the patient's token.</source>
            <translation>サーバーは患者のトークンを拒否しませんでした。</translation>
        </message>
        <message>
            <source>The server {host} cannot be reached.</source>
            <translation>サーバー {host} に接続できません。</translation>
        </message>
        <message>
            <source>The server {host} cannot be reached. Check the network and the server address.</source>
            <translation>サーバー {host} に接続できません。ネットワークとサーバーのアドレスをお確かめください。</translation>
        </message>
        <message>
            <source>The server {host} did not accept the patient's token. Ask for a new token.</source>
            <translation>サーバー {host} が患者のトークンを受け付けませんでした。新しいトークンを依頼してください。</translation>
        </message>
        <message>
            <source>The server {host} did not accept the patient's token. Paste a new token of the same patient.</source>
            <translation>サーバー {host} が患者のトークンを受け付けませんでした。同じ患者の新しいトークンを貼り付けてください。</translation>
        </message>
        <message>
            <source>The server {host} did not answer in time.</source>
            <translation>サーバー {host} が時間内に応答しませんでした。</translation>
        </message>
        <message>
            <source>The server {host} does not answer in time.</source>
            <translation>サーバー {host} が時間内に応答しません。</translation>
        </message>
        <message>
            <source>The server {host} gave no sign of life. Check the network. If other pages open, tell your IT department: a firewall may be in the way.</source>
            <translation>サーバー {host} から反応がありませんでした。ネットワークをお確かめください。他のページが開ける場合は、IT部門にお知らせください。ファイアウォールが妨げている可能性があります。</translation>
        </message>
        <message>
            <source>The server {host} gives no sign of life.</source>
            <translation>サーバー {host} から反応がありません。</translation>
        </message>
        <message>
            <source>The server {host} is busy and asked for a pause.</source>
            <translation>サーバー {host} は混み合っており、しばらく待つよう求めました。</translation>
        </message>
        <message>
            <source>The server {host} is busy. Try again in a few minutes.</source>
            <translation>サーバー {host} は混み合っています。数分後にもう一度お試しください。</translation>
        </message>
        <message>
            <source>The server {host} is under maintenance.</source>
            <translation>サーバー {host} はメンテナンス中です。</translation>
        </message>
        <message>
            <source>The server {host} is under maintenance. Nothing was sent; try again later.</source>
            <translation>サーバー {host} はメンテナンス中です。何も送信していません。後でもう一度お試しください。</translation>
        </message>
        <message>
            <source>The server {host} needs a newer version of this program. Nothing was sent.</source>
            <translation>サーバー {host} には、このプログラムの新しいバージョンが必要です。何も送信していません。</translation>
        </message>
        <message>
            <source>The server {host} points to another address. Nothing is sent there. Check the server address.</source>
            <translation>サーバー {host} は別のアドレスを示しています。そこへは何も送信しません。サーバーのアドレスをお確かめください。</translation>
        </message>
        <message>
            <source>The server {host} reported a fault of its own. Try again later.</source>
            <translation>サーバー {host} が自身の障害を報告しました。後でもう一度お試しください。</translation>
        </message>
        <message>
            <source>The server {host} reports a fault of its own.</source>
            <translation>サーバー {host} が自身の障害を報告しています。</translation>
        </message>
        <message>
            <source>The server {host} takes smaller requests only. Tell your IT department.</source>
            <translation>サーバー {host} はもっと小さな要求しか受け取りません。IT部門にお知らせください。</translation>
        </message>
        <message>
            <source>The server's certificate has expired. It was signed by {issuer}.</source>
            <translation>サーバーの証明書の期限が切れています。署名者は {issuer} です。</translation>
        </message>
        <message>
            <source>The settings cannot be read. They were left as they are; rename or remove the settings file to start with new ones.</source>
            <translation>設定を読み取れません。そのまま残しました。新しい設定で始めるには、設定ファイルの名前を変えるか削除してください。</translation>
        </message>
        <message>
            <source>The settings could not be saved. Is the disk full or the folder read-only?</source>
            <translation>設定を保存できませんでした。ディスクがいっぱい、またはフォルダーが読み取り専用ではありませんか?</translation>
        </message>
        <message>
            <source>The start time cannot be read as a date and time.</source>
            <translation>開始時刻を日付と時刻として読み取れません。</translation>
        </message>
        <message>
            <source>The start time has no time zone and none was chosen.</source>
            <translation>開始時刻にタイムゾーンがなく、選択もされていません。</translation>
        </message>
        <message>
            <source>The start time is missing.</source>
            <translation>開始時刻がありません。</translation>
        </message>
        <message>
            <source>The time zone chosen is not known. Choose another one.</source>
            <translation>選択したタイムゾーンは知られていません。別のものを選んでください。</translation>
        </message>
        <message>
            <source>The unit is missing.</source>
            <translation>単位がありません。</translation>
        </message>
        <message>
            <source>The unit is not count, count/min or count/s.</source>
            <translation>単位が count、count/min、count/s のいずれでもありません。</translation>
        </message>
        <message>
            <source>The upload goes on by itself as soon as the server takes data again.</source>
            <translation>サーバーが再びデータを受け取るようになると、アップロードは自動的に再開します。</translation>
        </message>
        <message>
            <source>The upload is paused. Nothing is lost; go on whenever you like.</source>
            <translation>アップロードは一時停止中です。何も失われていません。いつでも再開できます。</translation>
        </message>
        <message>
            <source>The upload stopped before this batch.</source>
            <translation>アップロードはこのバッチの前で止まりました。</translation>
        </message>
        <message>
            <source>The upload tries again by itself.</source>
            <translation>アップロードは自動的に再試行します。</translation>
        </message>
        <message>
            <source>The value is above 30,000, the most allowed for a count.</source>
            <translation>値が、回数として許される上限の30,000を超えています。</translation>
        </message>
        <message>
            <source>The value is above 300, the most allowed per minute.</source>
            <translation>値が、1分あたりに許される上限の300を超えています。</translation>
        </message>
        <message>
            <source>The value is missing.</source>
            <translation>値がありません。</translation>
        </message>
        <message>
            <source>The value is not a number.</source>
            <translation>値が数値ではありません。</translation>
        </message>
        <message>
            <source>The value is not above 0.</source>
            <translation>値が0より大きくありません。</translation>
        </message>
        <message>
            <source>The zip file holds too many files to be a patient's export.</source>
            <translation>zipファイルの中のファイルが、患者の書き出しデータとしては多すぎます。</translation>
        </message>
        <message>
            <source>The zip file is damaged or incomplete. Copy or export it again.</source>
            <translation>zipファイルが壊れているか不完全です。コピーし直すか、もう一度書き出してください。</translation>
        </message>
        <message>
            <source>The zip file is damaged. Copy it again, or export it again on the phone.</source>
            <translation>zipファイルが壊れています。コピーし直すか、電話でもう一度書き出してください。</translation>
        </message>
        <message>
            <source>The zip file is protected by a password. Unpack it first, then drop what was inside.</source>
            <translation>zipファイルがパスワードで保護されています。先に展開してから、中のものをドロップしてください。</translation>
        </message>
        <message>
            <source>The zip file would unpack to far more than any patient's export. It is damaged, or made to do harm. Export it again from where it came.</source>
            <translation>zipファイルを展開すると、どんな患者の書き出しデータよりもはるかに大きくなります。壊れているか、害を与えるために作られたものです。元の場所からもう一度書き出してください。</translation>
        </message>
        <message>
            <source>There are neither steps nor heart rates in this file. Was the right file chosen?</source>
            <translation>このファイルには歩数も心拍数もありません。ファイルは正しいですか?</translation>
        </message>
        <message>
            <source>There is another zip file inside this one. Unpack it first, then drop the inner one.</source>
            <translation>このzipファイルの中に別のzipファイルがあります。先に展開してから、中のzipをドロップしてください。</translation>
        </message>
        <message>
            <source>There is no GeroSense service at {host}. Check the server address.</source>
            <translation>{host} にはGeroSenseサービスがありません。サーバーのアドレスをお確かめください。</translation>
        </message>
        <message>
            <source>There is no table with steps or heart rate in this file. Was the right file chosen?</source>
            <translation>このファイルには歩数や心拍数の表がありません。ファイルは正しいですか?</translation>
        </message>
        <message>
            <source>These are too many samples for an Excel file. Choose a reason or search first, so that at most {most} are shown, or export them as CSV.</source>
            <translation>Excelファイルにするには測定値が多すぎます。表示が最大{most}件になるよう、先に理由を選ぶか検索するか、CSVとして書き出してください。</translation>
        </message>
        <message>
            <source>These data may be another patient's. Nothing was sent. Look at the files and the patient again.</source>
            <translation>このデータは別の患者のものかもしれません。何も送信していません。ファイルと患者をもう一度ご覧ください。</translation>
        </message>
        <message>
            <source>This Apple Health export ends in the middle, before any steps or heart rate. Export it again.</source>
            <translation>このApple Healthの書き出しデータは、歩数も心拍数も出てこないうちに途中で終わっています。もう一度書き出してください。</translation>
        </message>
        <message>
            <source>This Apple Health export is damaged throughout. Export it again on the phone.</source>
            <translation>このApple Healthの書き出しデータは全体が壊れています。電話でもう一度書き出してください。</translation>
        </message>
        <message>
            <source>This Apple Health export is incomplete: it ends before the first record. Export it again.</source>
            <translation>このApple Healthの書き出しデータは不完全で、最初のレコードの前で終わっています。もう一度書き出してください。</translation>
        </message>
        <message>
            <source>This Apple Health export was saved anew by another program. Use the one from the phone.</source>
            <translation>このApple Healthの書き出しデータは、別のプログラムで保存し直されています。電話からのものを使ってください。</translation>
        </message>
        <message>
            <source>This computer does not trust the certificate of the server or the proxy. Tell your IT department.</source>
            <translation>このコンピューターは、サーバーまたはプロキシの証明書を信頼していません。IT部門にお知らせください。</translation>
        </message>
        <message>
            <source>This computer does not trust the server's certificate. It is for {names} and was signed by {issuer}. Tell your IT department.</source>
            <translation>このコンピューターはサーバーの証明書を信頼していません。証明書の対象は {names}、署名者は {issuer} です。IT部門にお知らせください。</translation>
        </message>
        <message>
            <source>This computer trusts the certificate, signed by {issuer}.</source>
            <translation>このコンピューターは、{issuer} が署名した証明書を信頼しています。</translation>
        </message>
        <message>
            <source>This computer trusts the connection.</source>
            <translation>このコンピューターはこの接続を信頼しています。</translation>
        </message>
        <message>
            <source>This computer's clock shows an earlier time than at the last upload. The upload goes on; check date and time, or the receipts show wrong ones.</source>
            <translation>このコンピューターの時計が、前回のアップロードより前の時刻を示しています。アップロードは続きます。日付と時刻をお確かめください。そのままでは送信証明書に誤った時刻が載ります。</translation>
        </message>
        <message>
            <source>This file is damaged or no text table: it holds bytes that no text has. Export it again.</source>
            <translation>このファイルは壊れているか、文字の表ではありません。文字にはありえない内容が含まれています。もう一度書き出してください。</translation>
        </message>
        <message>
            <source>This file is packed in a way that cannot be read here. Unpack it first, then drop the folder.</source>
            <translation>このファイルは、ここでは読み取れない方法で圧縮されています。先に展開してから、フォルダーをドロップしてください。</translation>
        </message>
        <message>
            <source>This is a PDF document. What is in it cannot be read as samples: drop the export that the patient's phone made.</source>
            <translation>これはPDF文書です。中のものを測定値として読み取ることはできません。患者の電話で作られた書き出しデータをドロップしてください。</translation>
        </message>
        <message>
            <source>This is a film or a sound, not health data. Drop the export that the patient's phone made.</source>
            <translation>これは動画または音声で、健康データではありません。患者の電話で作られた書き出しデータをドロップしてください。</translation>
        </message>
        <message>
            <source>This is a folder that cannot be read as a file.</source>
            <translation>これはフォルダーで、ファイルとして読み取れません。</translation>
        </message>
        <message>
            <source>This is a picture, not health data. Drop the export that the patient's phone made.</source>
            <translation>これは画像で、健康データではありません。患者の電話で作られた書き出しデータをドロップしてください。</translation>
        </message>
        <message>
            <source>This is an Apple Health export, but there are neither steps nor heart rates in it.</source>
            <translation>これはApple Healthの書き出しデータですが、歩数も心拍数もありません。</translation>
        </message>
        <message>
            <source>This is no file with content, but something the computer uses for itself. Drop a file.</source>
            <translation>これは中身のあるファイルではなく、コンピューターが内部で使うものです。ファイルをドロップしてください。</translation>
        </message>
        <message>
            <source>This is not a complete GeroSense token. Copy the whole token and paste it again.</source>
            <translation>これは完全なGeroSenseトークンではありません。トークン全体をコピーして、もう一度貼り付けてください。</translation>
        </message>
        <message>
            <source>This is not a file that can be read here. These can: {known}.</source>
            <translation>これはここで読み取れるファイルではありません。読み取れるもの: {known}。</translation>
        </message>
        <message>
            <source>This network's proxy asks for a user name and a password before it lets anything through to {host}. Nothing was sent. Ask your IT department for them.</source>
            <translation>このネットワークのプロキシは、{host} へ何かを通す前にユーザー名とパスワードを求めます。何も送信していません。IT部門にお尋ねください。</translation>
        </message>
        <message>
            <source>This network's proxy made no connection to {host}. Nothing was sent. Tell your IT department.</source>
            <translation>このネットワークのプロキシは {host} に接続しませんでした。何も送信していません。IT部門にお知らせください。</translation>
        </message>
        <message>
            <source>This network's proxy makes no connection to {host}.</source>
            <translation>このネットワークのプロキシは {host} に接続しません。</translation>
        </message>
        <message>
            <source>This table has too many columns to be one of steps or heart rate.</source>
            <translation>この表は、歩数や心拍数の表としては列が多すぎます。</translation>
        </message>
        <message>
            <source>This token belongs to another patient. It was not used. Ask for a new token of the patient whose data is being sent.</source>
            <translation>このトークンは別の患者のものです。使用していません。データを送信している患者の新しいトークンを依頼してください。</translation>
        </message>
        <message>
            <source>This token does not say whose data it is for. Ask for a new token.</source>
            <translation>このトークンには、誰のデータのためのものかが示されていません。新しいトークンを依頼してください。</translation>
        </message>
        <message>
            <source>This token has ended or ends within a minute. Ask for a new one, and check this computer's clock.</source>
            <translation>このトークンは期限が切れているか、1分以内に切れます。新しいトークンを依頼し、このコンピューターの時計をお確かめください。</translation>
        </message>
        <message>
            <source>Whether the server {host} takes the patient's token did not show.</source>
            <translation>サーバー {host} が患者のトークンを受け付けるかどうかはわかりませんでした。</translation>
        </message>
        <message>
            <source>You stopped the upload.</source>
            <translation>アップロードは操作により止められました。</translation>
        </message>
        <message>
            <source>female</source>
            <translation>女性</translation>
        </message>
        <message>
            <source>male</source>
            <translation>男性</translation>
        </message>
        <message numerus="yes">
            <source>{count:,} samples</source>
            <translation>
                <numerusform>測定値{count:,}件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count:,} samples are from before 2006. Perhaps the clock of the device was not set.</source>
            <translation>
                <numerusform>{count:,}件の測定値が2006年より前のものです。デバイスの時計が合っていなかった可能性があります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count:,} samples lie in the future. Check the date and time of the device and of this computer.</source>
            <translation>
                <numerusform>{count:,}件の測定値が未来のものです。デバイスとこのコンピューターの日付と時刻をお確かめください。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count:,} samples of steps are given per minute instead of as a count. Check that the unit is right.</source>
            <translation>
                <numerusform>歩数の測定値{count:,}件が、回数ではなく1分あたりの値になっています。単位が正しいかお確かめください。</numerusform>
            </translation>
        </message>
        <message>
            <source>{file} says that it is of a person born in {said}. For this patient {known} is noted.</source>
            <translation>{file} では、生まれた年が{said}の人とされています。この患者の記載は{known}です。</translation>
        </message>
        <message>
            <source>{file} says that it is of a person who is {said}. For this patient {known} is noted.</source>
            <translation>{file} では、{said}の人とされています。この患者の記載は{known}です。</translation>
        </message>
        <message>
            <source>{happened} {then}</source>
            <translation>{happened}{then}</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>{share} of the samples that have an end time last longer than 15 minutes: they were probably added up by hour or day, which makes the computation useless. Ask for the data as the device recorded them.</source>
            <translation>終了時刻のある測定値の{share}が15分を超えています。時間ごとまたは日ごとに合計された可能性が高く、計算の役に立ちません。デバイスが記録したままのデータを依頼してください。</translation>
        </message>
    </context>
    <context>
        <name>SeriesTableModel</name>
        <message>
            <source>Already sent</source>
            <translation>送信済み</translation>
        </message>
        <message>
            <source>Data type</source>
            <translation>データの種類</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>デバイス</translation>
        </message>
        <message>
            <source>Everything up to {day} was sent before.</source>
            <translation>{day}までのものはすべて送信済みです。</translation>
        </message>
        <message>
            <source>First – last</source>
            <translation>最初～最後</translation>
        </message>
        <message>
            <source>Held back</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Known once the patient is.</source>
            <translation>患者が決まるとわかります。</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新規</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>名前なし</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>除外</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>測定値</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>&amp;Copy a page for IT</source>
            <translation>IT部門向けのページをコピー(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>言語(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Test connection</source>
            <translation>接続を試す(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Undo changes</source>
            <translation>変更を元に戻す(&amp;U)</translation>
        </message>
        <message>
            <source>1 minute</source>
            <translation>1分</translation>
        </message>
        <message>
            <source>4 suits nearly everyone. Fewer are kinder to a slow network.</source>
            <translation>ほとんどの場合、4が適しています。遅いネットワークでは少ない方が負担が軽くなります。</translation>
        </message>
        <message>
            <source>About and l&amp;icences…</source>
            <translation>このプログラムとライセンス(&amp;I)…</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <source>Batches sent at the same ti&amp;me</source>
            <translation>同時に送信するバッチの数(&amp;M)</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <source>Everything on the screen is put away then. An upload goes on.</source>
            <translation>その際、画面の内容はすべて片付けられます。アップロードは続きます。</translation>
        </message>
        <message>
            <source>L&amp;ook</source>
            <translation>外観(&amp;O)</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <source>Loc&amp;k when nobody uses the program for</source>
            <translation>操作がないときにロックするまでの時間(&amp;K)</translation>
        </message>
        <message>
            <source>Never lock</source>
            <translation>ロックしない</translation>
        </message>
        <message>
            <source>Save a file for su&amp;pport…</source>
            <translation>サポート用のファイルを保存(&amp;P)…</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>Server &amp;address</source>
            <translation>サーバーのアドレス(&amp;A)</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Show the &amp;folder of the records</source>
            <translation>記録のフォルダーを表示(&amp;F)</translation>
        </message>
        <message>
            <source>The address of your clinic's GeroSense server. Data is only sent encrypted.</source>
            <translation>医療機関のGeroSenseサーバーのアドレスです。データは暗号化してのみ送信されます。</translation>
        </message>
        <message>
            <source>This program</source>
            <translation>このプログラム</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>ウィンドウ</translation>
        </message>
        <message>
            <source>Your IT department decides what cannot be changed here.</source>
            <translation>ここで変更できないものは、IT部門が定めています。</translation>
        </message>
        <message>
            <source>{minutes} minutes</source>
            <translation>{minutes}分</translation>
        </message>
    </context>
    <context>
        <name>SideBar</name>
        <message>
            <source>Help</source>
            <translation>ヘルプ</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <source>Leave practice</source>
            <translation>練習を終える</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>今すぐロック</translation>
        </message>
        <message>
            <source>New upload</source>
            <translation>新規アップロード</translation>
        </message>
        <message>
            <source>Patients</source>
            <translation>患者</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>練習</translation>
        </message>
        <message>
            <source>Put everything on the screen away (Ctrl+L)</source>
            <translation>画面の内容をすべて片付ける (Ctrl+L)</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Try everything; nothing leaves this computer</source>
            <translation>すべてを試せます。何もこのコンピューターの外に出ません</translation>
        </message>
        <message>
            <source>What one can do here (F1)</source>
            <translation>ここでできること (F1)</translation>
        </message>
        <message>
            <source>{place} ({keys})</source>
            <translation>{place} ({keys})</translation>
        </message>
    </context>
    <context>
        <name>StepPath</name>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>確認</translation>
        </message>
        <message>
            <source>Step {number} of 4: {name}</source>
            <translation>ステップ {number}/4: {name}</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>アップロード</translation>
        </message>
    </context>
    <context>
        <name>StepWorker</name>
        <message>
            <source>Something went wrong that the program did not foresee ({kind}). Try again; if it happens again, tell support this word.</source>
            <translation>プログラムが想定していない問題が起きました ({kind})。もう一度お試しください。再び起きる場合は、この言葉をサポートにお伝えください。</translation>
        </message>
    </context>
    <context>
        <name>SupportDialog</name>
        <message>
            <source>A file for support</source>
            <translation>サポート用のファイル</translation>
        </message>
        <message>
            <source>Cl&amp;ose</source>
            <translation>閉じる(&amp;O)</translation>
        </message>
        <message>
            <source>It was searched for names and tokens: 1 line was taken out.</source>
            <translation>名前とトークンがないか調べました。1行を取り除きました。</translation>
        </message>
        <message>
            <source>It was searched for names and tokens: none was found.</source>
            <translation>名前とトークンがないか調べました。見つかりませんでした。</translation>
        </message>
        <message>
            <source>It was searched for names and tokens: {count} lines were taken out.</source>
            <translation>名前とトークンがないか調べました。{count}行を取り除きました。</translation>
        </message>
        <message>
            <source>Sa&amp;ve…</source>
            <translation>保存(&amp;V)…</translation>
        </message>
        <message>
            <source>Save the file for support</source>
            <translation>サポート用のファイルを保存</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>保存中…</translation>
        </message>
        <message>
            <source>Texts in the file</source>
            <translation>ファイルに含まれる文書</translation>
        </message>
        <message>
            <source>The file is saved. Give it to support yourself, or remove it.</source>
            <translation>ファイルを保存しました。ご自身でサポートに渡すか、削除してください。</translation>
        </message>
        <message>
            <source>The text</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>This is everything the file will hold. It is not sent anywhere by itself: save it, and give it to whoever helps you.</source>
            <translation>ファイルに含まれるのはこれですべてです。自動的にどこかへ送信されることはありません。保存して、サポートの担当者に渡してください。</translation>
        </message>
        <message>
            <source>Zip file (*.zip)</source>
            <translation>zipファイル (*.zip)</translation>
        </message>
    </context>
    <context>
        <name>TokenDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>キャンセル(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Forget this patient's token</source>
            <translation>この患者のトークンを忘れる(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Token</source>
            <translation>トークン(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Use this patient</source>
            <translation>この患者を使う(&amp;U)</translation>
        </message>
        <message>
            <source>Change the patient</source>
            <translation>患者を変更</translation>
        </message>
        <message>
            <source>It is kept in this computer's keychain.</source>
            <translation>このコンピューターのキーチェーンに保管されます。</translation>
        </message>
        <message>
            <source>Paste with Ctrl+V</source>
            <translation>Ctrl+Vで貼り付け</translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation>患者 {name}</translation>
        </message>
        <message>
            <source>That is soon: a long upload may need a new one.</source>
            <translation>期限が近づいています。長いアップロードでは新しいトークンが必要になることがあります。</translation>
        </message>
        <message>
            <source>The token from your clinic says whose data is uploaded. Paste it here; it is checked on this computer only.</source>
            <translation>医療機関から発行されたトークンは、誰のデータをアップロードするかを示します。ここに貼り付けてください。このコンピューターの中だけで調べます。</translation>
        </message>
        <message>
            <source>The token is valid until {time}.</source>
            <translation>トークンは{time}まで有効です。</translation>
        </message>
        <message>
            <source>The token names no end.</source>
            <translation>トークンに期限の記載がありません。</translation>
        </message>
        <message>
            <source>This computer has no keychain for the program, so the token is kept only until you close it.</source>
            <translation>このコンピューターにはこのプログラムが使えるキーチェーンがないため、トークンはプログラムを閉じるまでの間だけ保管されます。</translation>
        </message>
        <message>
            <source>This token has ended. Ask for a new one.</source>
            <translation>このトークンは期限が切れています。新しいトークンを依頼してください。</translation>
        </message>
        <message>
            <source>Who is the patient?</source>
            <translation>患者は誰ですか?</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>A&amp;dd…</source>
            <translation>追加(&amp;D)…</translation>
        </message>
        <message>
            <source>Add the patient</source>
            <translation>患者を追加</translation>
        </message>
        <message>
            <source>C&amp;hange…</source>
            <translation>変更(&amp;H)…</translation>
        </message>
        <message>
            <source>Change the patient</source>
            <translation>患者を変更</translation>
        </message>
        <message>
            <source>No patient yet</source>
            <translation>患者は未指定です</translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation>患者 {name}</translation>
        </message>
        <message>
            <source>Patient {name}. The token ended {time}.</source>
            <translation>患者 {name}。トークンは{time}に期限が切れました。</translation>
        </message>
        <message>
            <source>Patient {name}. The token is valid until {time}.</source>
            <translation>患者 {name}。トークンは{time}まで有効です。</translation>
        </message>
        <message>
            <source>Patient: {name}</source>
            <translation>患者: {name}</translation>
        </message>
        <message>
            <source>The patient's token says whose data it is.</source>
            <translation>患者のトークンは、誰のデータかを示します。</translation>
        </message>
    </context>
    <context>
        <name>UnknownDialog</name>
        <message>
            <source>&amp;Ask me later</source>
            <translation>後で尋ねる(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Leave them</source>
            <translation>そのままにする(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Send them again</source>
            <translation>再送信する(&amp;S)</translation>
        </message>
        <message>
            <source>No answer came for {batches}</source>
            <translation>{batches}の応答がありませんでした</translation>
        </message>
        <message>
            <source>Nobody can know whether the clinic's server has them. Send them again, and the server may hold them twice. Leave them, and they may be missing there.</source>
            <translation>医療機関のサーバーにあるかどうかは誰にもわかりません。再送信すると、サーバーに二重に残る可能性があります。そのままにすると、サーバーに欠ける可能性があります。</translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation>患者 {name}</translation>
        </message>
        <message>
            <source>Patient {name} ({label})</source>
            <translation>患者 {name} ({label})</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>ほか{count}件</translation>
        </message>
        <message>
            <source>{batches} with {samples} were sent, and no answer came that can be trusted.</source>
            <translation>{batches}、{samples}を送信しましたが、信頼できる応答がありませんでした。</translation>
        </message>
        <message>
            <source>{data_type}, {device}: {samples}, {span}</source>
            <translation>{data_type}、{device}: {samples}、{span}</translation>
        </message>
    </context>
    <context>
        <name>UploadPage</name>
        <message>
            <source>Batch {number}, in full</source>
            <translation>バッチ {number} の全内容</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>バッチ</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>アップロード</translation>
        </message>
    </context>
    <context>
        <name>UploadSummary</name>
        <message>
            <source>&amp;Back to the review</source>
            <translation>確認に戻る(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Decide about the unknown ones…</source>
            <translation>不明なものをどうするか決める(&amp;D)…</translation>
        </message>
        <message>
            <source>&amp;New upload</source>
            <translation>新規アップロード(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Review what is left</source>
            <translation>残りを確認(&amp;R)</translation>
        </message>
        <message>
            <source>Details for &amp;support…</source>
            <translation>サポート向けの詳細(&amp;S)…</translation>
        </message>
        <message>
            <source>Held back: {samples}</source>
            <translation>保留: {samples}</translation>
        </message>
        <message>
            <source>No batch was accepted completely.</source>
            <translation>すべて受理されたバッチはありません。</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>何も送信していません。</translation>
        </message>
        <message>
            <source>Read &amp;again</source>
            <translation>もう一度読み取る(&amp;A)</translation>
        </message>
        <message>
            <source>Rece&amp;ipt…</source>
            <translation>送信証明書(&amp;I)…</translation>
        </message>
        <message>
            <source>The program stopped before it learnt what became of these. They count as unknown and are not sent again by themselves.</source>
            <translation>これらがどうなったかを知る前に、プログラムが止まりました。不明として扱い、自動では再送信されません。</translation>
        </message>
        <message>
            <source>The server accepted all {samples}.</source>
            <translation>サーバーは{samples}をすべて受理しました。</translation>
        </message>
        <message>
            <source>The server accepted {accepted} of {samples} completely.</source>
            <translation>サーバーは{samples}のうち{accepted}件を受理しました。</translation>
        </message>
        <message>
            <source>The server takes no fewer than 3 at a time. They go out with the next export.</source>
            <translation>サーバーは一度に3件未満は受け取りません。次の書き出しデータと一緒に送信されます。</translation>
        </message>
        <message>
            <source>These files have to be read again.</source>
            <translation>これらのファイルを読み直す必要があります。</translation>
        </message>
        <message>
            <source>Without an outcome: {batches}</source>
            <translation>結果なし: {batches}</translation>
        </message>
        <message>
            <source>{outcome}: {batches}, {samples}</source>
            <translation>{outcome}: {batches}、{samples}</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>&amp;Connect</source>
            <translation>接続(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Keep this address all the same</source>
            <translation>このアドレスのまま使う(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Later</source>
            <translation>後で(&amp;L)</translation>
        </message>
        <message>
            <source>Before the first upload one thing is needed: the address of your clinic's server. Your IT department knows it.</source>
            <translation>最初のアップロードの前に必要なものは1つだけ、病院のサーバーのアドレスです。IT部門にお尋ねください。</translation>
        </message>
        <message>
            <source>Server &amp;address</source>
            <translation>サーバーのアドレス(&amp;A)</translation>
        </message>
        <message>
            <source>Try it in &amp;practice first</source>
            <translation>まず練習で試す(&amp;P)</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>ようこそ</translation>
        </message>
    </context>
    <context>
        <name>WelcomeRoom</name>
        <message>
            <source>Connected to {host}. Drop a patient's export to begin.</source>
            <translation>{host}に接続しました。患者の書き出しデータをドロップして始めてください。</translation>
        </message>
    </context>
    <context>
        <name>Windows</name>
        <message>
            <source>The language changes as soon as the files are read or the upload has finished.</source>
            <translation>ファイルの読み取りまたはアップロードが終わり次第、言語が変わります。</translation>
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <source>The program is already open, but it does not answer. Close it, or restart the computer, and try again.</source>
            <translation>プログラムはすでに開いていますが、応答しません。閉じるか、コンピューターを再起動して、もう一度お試しください。</translation>
        </message>
    </context>
    <context>
        <name>descriptions</name>
        <message>
            <source>Asks first, and then removes everything about this patient from this computer.</source>
            <translation>まず確認し、その後この患者に関するすべてをこのコンピューターから消します。</translation>
        </message>
        <message>
            <source>Asks for a new token of the same patient.</source>
            <translation>同じ患者の新しいトークンを尋ねます。</translation>
        </message>
        <message>
            <source>Asks for the token of the patient whose data this is.</source>
            <translation>このデータの患者のトークンを尋ねます。</translation>
        </message>
        <message>
            <source>Asks for the token that says whose data this is.</source>
            <translation>誰のデータかを示すトークンを尋ねます。</translation>
        </message>
        <message>
            <source>Asks for the token your clinic gave for the patient.</source>
            <translation>医療機関が患者用に発行したトークンを尋ねます。</translation>
        </message>
        <message>
            <source>Asks what the file does not say, and shows its first samples.</source>
            <translation>ファイルに書かれていないことを尋ね、最初の測定値を表示します。</translation>
        </message>
        <message>
            <source>Asks what to do about batches that got no answer.</source>
            <translation>応答のなかったバッチをどうするか尋ねます。</translation>
        </message>
        <message>
            <source>Begins an upload for the patient who is selected.</source>
            <translation>選んだ患者のアップロードを始めます。</translation>
        </message>
        <message>
            <source>Begins without a server. Files can be looked at, and not sent.</source>
            <translation>サーバーなしで始めます。ファイルは見られますが、送信できません。</translation>
        </message>
        <message>
            <source>Changes nothing. You are asked again at the next start.</source>
            <translation>何も変更しません。次の起動時にもう一度尋ねます。</translation>
        </message>
        <message>
            <source>Choose a reason to see only its samples.</source>
            <translation>理由を選ぶと、その測定値だけが表示されます。</translation>
        </message>
        <message>
            <source>Choose a text to read it.</source>
            <translation>テキストを選ぶと読めます。</translation>
        </message>
        <message>
            <source>Choose a topic to read about it.</source>
            <translation>トピックを選ぶと説明を読めます。</translation>
        </message>
        <message>
            <source>Closes the questions. The file is read once they are answered.</source>
            <translation>質問を閉じます。答えるとファイルが読み取られます。</translation>
        </message>
        <message>
            <source>Closes this and changes nothing.</source>
            <translation>これを閉じます。何も変更されません。</translation>
        </message>
        <message>
            <source>Devices with the same name are sent as one.</source>
            <translation>同じ名前のデバイスは1台として送信されます。</translation>
        </message>
        <message>
            <source>Does not wait any longer.</source>
            <translation>これ以上待ちません。</translation>
        </message>
        <message>
            <source>Drop files, look at them, and send what is new.</source>
            <translation>ファイルをドロップし、確認して、新しいものを送信します。</translation>
        </message>
        <message>
            <source>Each batch with what the server answered.</source>
            <translation>各バッチと、サーバーの応答です。</translation>
        </message>
        <message>
            <source>Each file with how much of it is read.</source>
            <translation>各ファイルと、どこまで読み取ったかです。</translation>
        </message>
        <message>
            <source>Each file with what was found in it.</source>
            <translation>各ファイルと、そこから見つかったものです。</translation>
        </message>
        <message>
            <source>Each library with its licence, and the licence of the font.</source>
            <translation>各ライブラリとそのライセンス、フォントのライセンスです。</translation>
        </message>
        <message>
            <source>Each patient with number, id, and until when the token is good.</source>
            <translation>各患者の番号、ID、トークンの期限です。</translation>
        </message>
        <message>
            <source>Each sample with its place in the file, its text and the reason. The cell at fault is marked.</source>
            <translation>各測定値のファイル内の位置、テキスト、理由です。問題のあるセルには印が付いています。</translation>
        </message>
        <message>
            <source>Each upload with patient, time and outcome. Enter opens its receipt.</source>
            <translation>各アップロードの患者、時刻、結果です。Enterで送信証明書を開きます。</translation>
        </message>
        <message>
            <source>Ends the practice and forgets what was practised.</source>
            <translation>練習を終え、練習した内容を消します。</translation>
        </message>
        <message>
            <source>Erases at once. Nobody can bring it back.</source>
            <translation>すぐに消去します。元には戻せません。</translation>
        </message>
        <message>
            <source>Every upload with its receipt.</source>
            <translation>すべてのアップロードとその送信証明書です。</translation>
        </message>
        <message>
            <source>Everyone whose data this computer sends.</source>
            <translation>このコンピューターがデータを送信するすべての患者です。</translation>
        </message>
        <message>
            <source>For each data type and device, how many samples are new, sent before, held back or rejected.</source>
            <translation>データの種類とデバイスごとに、新規・送信済み・保留・除外の測定値の数です。</translation>
        </message>
        <message>
            <source>For each day and device, how many samples are new, sent before or rejected.</source>
            <translation>日とデバイスごとに、新規・送信済み・除外の測定値の数です。</translation>
        </message>
        <message>
            <source>From now on everything is sent for the patient of this token.</source>
            <translation>以後、すべてこのトークンの患者のものとして送信されます。</translation>
        </message>
        <message>
            <source>From now on these settings count.</source>
            <translation>以後、この設定が使われます。</translation>
        </message>
        <message>
            <source>Gives this login to the network's proxy.</source>
            <translation>このログインをネットワークのプロキシに渡します。</translation>
        </message>
        <message>
            <source>Goes back to the files. Nothing is lost.</source>
            <translation>ファイルに戻ります。何も失われません。</translation>
        </message>
        <message>
            <source>Goes back without sending anything.</source>
            <translation>何も送信せずに戻ります。</translation>
        </message>
        <message>
            <source>Goes the way to the server a step at a time, and says what is wrong.</source>
            <translation>サーバーまでの経路を一歩ずつ確かめ、問題があれば示します。</translation>
        </message>
        <message>
            <source>Goes to the page that takes files.</source>
            <translation>ファイルを受け取るページに移動します。</translation>
        </message>
        <message>
            <source>Has to be ticked before anything is erased.</source>
            <translation>消去する前にチェックが必要です。</translation>
        </message>
        <message>
            <source>Has to be ticked before these samples can be sent.</source>
            <translation>これらの測定値を送信する前にチェックが必要です。</translation>
        </message>
        <message>
            <source>Hides this message.</source>
            <translation>このメッセージを隠します。</translation>
        </message>
        <message>
            <source>How much of the upload the server has answered.</source>
            <translation>アップロードのうち、サーバーが応答した割合です。</translation>
        </message>
        <message>
            <source>In which language the window speaks.</source>
            <translation>ウィンドウの言語です。</translation>
        </message>
        <message>
            <source>Is compared with what an export says.</source>
            <translation>エクスポートの内容と照合されます。</translation>
        </message>
        <message>
            <source>Keeps this on this computer only.</source>
            <translation>このコンピューターだけに保存します。</translation>
        </message>
        <message>
            <source>Keeps this, and tells the server of the patient, once.</source>
            <translation>保存し、患者をサーバーに一度だけ登録します。</translation>
        </message>
        <message>
            <source>Leaves out devices or days, or gives a device another name.</source>
            <translation>デバイスや日を除いたり、デバイスに別の名前を付けたりします。</translation>
        </message>
        <message>
            <source>Leaves out what is from before the first or after the last day.</source>
            <translation>最初の日より前と、最後の日より後のものを除きます。</translation>
        </message>
        <message>
            <source>Lets the batches being sent finish, and sends no more. The rest can be sent another time.</source>
            <translation>送信中のバッチを終えたら、それ以上送信しません。残りは別の機会に送信できます。</translation>
        </message>
        <message>
            <source>Lets the batches being sent finish, and then waits for you.</source>
            <translation>送信中のバッチを終えたら、あなたを待ちます。</translation>
        </message>
        <message>
            <source>Lists each sample that cannot be sent, with its reason.</source>
            <translation>送信できない測定値を、理由とともに一覧にします。</translation>
        </message>
        <message>
            <source>Notes the clinic's own number, sex and year of birth.</source>
            <translation>医療機関の番号、性別、生年を記録します。</translation>
        </message>
        <message>
            <source>Notes your answer. The samples can then be sent.</source>
            <translation>答えを記録します。その後、測定値を送信できます。</translation>
        </message>
        <message>
            <source>Nothing leaves this computer in practice.</source>
            <translation>練習では、何もこのコンピューターの外に出ません。</translation>
        </message>
        <message>
            <source>Only uploads with this outcome stay in the list.</source>
            <translation>この結果のアップロードだけが一覧に残ります。</translation>
        </message>
        <message>
            <source>Only what is ticked is sent, under these names.</source>
            <translation>チェックしたものだけが、この名前で送信されます。</translation>
        </message>
        <message>
            <source>Opens a page in your browser.</source>
            <translation>ブラウザーでページを開きます。</translation>
        </message>
        <message>
            <source>Opens a window in which you pick the patient's files. Ctrl+O does the same.</source>
            <translation>患者のファイルを選ぶウィンドウを開きます。Ctrl+Oでも開けます。</translation>
        </message>
        <message>
            <source>Opens the folder in which this computer remembers what was sent.</source>
            <translation>送信したものをこのコンピューターが記録しているフォルダーを開きます。</translation>
        </message>
        <message>
            <source>Opens the receipt of the upload that is selected.</source>
            <translation>選んだアップロードの送信証明書を開きます。</translation>
        </message>
        <message>
            <source>Puts back what was saved last.</source>
            <translation>最後に保存した内容に戻します。</translation>
        </message>
        <message>
            <source>Puts the receipt on the clipboard.</source>
            <translation>送信証明書をクリップボードにコピーします。</translation>
        </message>
        <message>
            <source>Puts these lines on the clipboard.</source>
            <translation>これらの行をクリップボードにコピーします。</translation>
        </message>
        <message>
            <source>Puts version and address on the clipboard.</source>
            <translation>バージョンとアドレスをクリップボードにコピーします。</translation>
        </message>
        <message>
            <source>Puts what was found on the clipboard, without a token or a patient.</source>
            <translation>結果をクリップボードにコピーします。トークンも患者も含まれません。</translation>
        </message>
        <message>
            <source>Reads a made-up export to practise with.</source>
            <translation>練習用の架空のエクスポートを読み取ります。</translation>
        </message>
        <message>
            <source>Reads the file with these answers.</source>
            <translation>この答えでファイルを読み取ります。</translation>
        </message>
        <message>
            <source>Reads the same files once more.</source>
            <translation>同じファイルをもう一度読み取ります。</translation>
        </message>
        <message>
            <source>Removes the token from this computer. Uploads and receipts stay.</source>
            <translation>トークンをこのコンピューターから消します。アップロードと送信証明書は残ります。</translation>
        </message>
        <message>
            <source>Samples from after this day are left out.</source>
            <translation>この日より後の測定値は除かれます。</translation>
        </message>
        <message>
            <source>Samples from before this day are left out.</source>
            <translation>この日より前の測定値は除かれます。</translation>
        </message>
        <message>
            <source>Saves the address although it did not answer well.</source>
            <translation>正しく応答しませんでしたが、アドレスを保存します。</translation>
        </message>
        <message>
            <source>Saves the batches as a table for a spreadsheet program.</source>
            <translation>バッチを表計算ソフト用の表として保存します。</translation>
        </message>
        <message>
            <source>Saves the file in a place you choose. It is sent nowhere.</source>
            <translation>ファイルを選んだ場所に保存します。どこにも送信されません。</translation>
        </message>
        <message>
            <source>Saves the receipt as a PDF file, in a place you choose.</source>
            <translation>送信証明書をPDFファイルとして、選んだ場所に保存します。</translation>
        </message>
        <message>
            <source>Saves you from being asked once for each of them.</source>
            <translation>一つずつ尋ねられずに済みます。</translation>
        </message>
        <message>
            <source>Says what this column of the table holds.</source>
            <translation>表のこの列に何が入っているかを示します。</translation>
        </message>
        <message>
            <source>Sends the batches that are left.</source>
            <translation>残りのバッチを送信します。</translation>
        </message>
        <message>
            <source>Sends what is new to the server.</source>
            <translation>新しい測定値をサーバーに送信します。</translation>
        </message>
        <message>
            <source>Server, language, look and lock.</source>
            <translation>サーバー、言語、外観、ロックです。</translation>
        </message>
        <message>
            <source>Shows again what was found in your files.</source>
            <translation>ファイルから見つかったものをもう一度表示します。</translation>
        </message>
        <message>
            <source>Shows all days at once. Key: 0.</source>
            <translation>すべての日を一度に表示します。キー: 0。</translation>
        </message>
        <message>
            <source>Shows fewer days, larger. Keys: plus, or Ctrl and the wheel.</source>
            <translation>少ない日数を大きく表示します。キー: プラス、またはCtrlとホイール。</translation>
        </message>
        <message>
            <source>Shows lines to copy for your IT department. No patient and no value is in them.</source>
            <translation>IT部門に渡すためにコピーできる行を表示します。患者も値も含まれません。</translation>
        </message>
        <message>
            <source>Shows more days, smaller. Key: minus.</source>
            <translation>多くの日数を小さく表示します。キー: マイナス。</translation>
        </message>
        <message>
            <source>Shows the receipt of this upload, to save it.</source>
            <translation>このアップロードの送信証明書を表示し、保存できます。</translation>
        </message>
        <message>
            <source>Shows the version, and what the program is made of.</source>
            <translation>バージョンと、プログラムの構成を表示します。</translation>
        </message>
        <message>
            <source>Shows what is still to be sent.</source>
            <translation>まだ送信されていないものを表示します。</translation>
        </message>
        <message>
            <source>Shows what speaks against this patient, before anything is sent.</source>
            <translation>何かを送信する前に、この患者のものではないと思われる点を表示します。</translation>
        </message>
        <message>
            <source>Shows what the file holds before you save it.</source>
            <translation>保存する前に、ファイルの内容を表示します。</translation>
        </message>
        <message>
            <source>Shows which column of the table was taken for what.</source>
            <translation>表のどの列を何として読み取ったかを表示します。</translation>
        </message>
        <message>
            <source>Stops reading. Nothing was sent.</source>
            <translation>読み取りを止めます。何も送信されていません。</translation>
        </message>
        <message>
            <source>Switches between the picture and a table of the same numbers.</source>
            <translation>図と、同じ数値の表とを切り替えます。</translation>
        </message>
        <message>
            <source>Takes every file of a folder that can be read.</source>
            <translation>フォルダー内の読み取れるファイルをすべて取り込みます。</translation>
        </message>
        <message>
            <source>Takes in again what was left out.</source>
            <translation>除いたものを再び含めます。</translation>
        </message>
        <message>
            <source>Takes these folders off the list. The folders themselves stay.</source>
            <translation>これらのフォルダーを一覧から消します。フォルダー自体は残ります。</translation>
        </message>
        <message>
            <source>The file can be read once this is chosen.</source>
            <translation>これを選ぶとファイルを読み取れます。</translation>
        </message>
        <message>
            <source>The kind of error, its place in the program, version and time.</source>
            <translation>エラーの種類、プログラム内の場所、バージョン、時刻です。</translation>
        </message>
        <message>
            <source>The name with which you sign in to this network.</source>
            <translation>このネットワークにサインインするときの名前です。</translation>
        </message>
        <message>
            <source>The server may then hold these samples twice.</source>
            <translation>サーバーにこれらの測定値が二重に保存されるおそれがあります。</translation>
        </message>
        <message>
            <source>The upload goes on where it paused.</source>
            <translation>アップロードは止まったところから続きます。</translation>
        </message>
        <message>
            <source>The window stays open.</source>
            <translation>ウィンドウは開いたままです。</translation>
        </message>
        <message>
            <source>These samples may be missing on the server.</source>
            <translation>これらの測定値がサーバーに欠けるおそれがあります。</translation>
        </message>
        <message>
            <source>Tries the address, and keeps it when the server answers.</source>
            <translation>アドレスを試し、サーバーが応答すれば保存します。</translation>
        </message>
        <message>
            <source>Type a part of a sample's text, for example a date or a device.</source>
            <translation>測定値のテキストの一部、たとえば日付やデバイスを入力します。</translation>
        </message>
        <message>
            <source>Type a part of the patient's number or id.</source>
            <translation>患者の番号またはIDの一部を入力します。</translation>
        </message>
        <message>
            <source>Unlocks the window.</source>
            <translation>ウィンドウのロックを解除します。</translation>
        </message>
        <message>
            <source>What is left can be sent another time.</source>
            <translation>残りは別の機会に送信できます。</translation>
        </message>
        <message>
            <source>What the file will hold, to be read before it is saved.</source>
            <translation>保存前に確認できる、ファイルの内容です。</translation>
        </message>
        <message>
            <source>What was not sent yet is sent when the same file is dropped again.</source>
            <translation>未送信のものは、同じファイルをもう一度ドロップすると送信されます。</translation>
        </message>
        <message>
            <source>Whether the window is light or dark.</source>
            <translation>ウィンドウを明るくするか暗くするかです。</translation>
        </message>
        <message>
            <source>Without a tick, this device is left out.</source>
            <translation>チェックを外すと、このデバイスは除かれます。</translation>
        </message>
        <message>
            <source>Your IT department knows it.</source>
            <translation>IT部門が知っています。</translation>
        </message>
    </context>
    <context>
        <name>drop_offer</name>
        <message>
            <source>1 JSON file</source>
            <translation>JSONファイル1個</translation>
        </message>
        <message>
            <source>1 folder</source>
            <translation>フォルダー1個</translation>
        </message>
        <message>
            <source>1 health export</source>
            <translation>健康データの書き出し1個</translation>
        </message>
        <message>
            <source>1 other file</source>
            <translation>その他のファイル1個</translation>
        </message>
        <message>
            <source>1 table</source>
            <translation>表1個</translation>
        </message>
        <message>
            <source>1 zip file</source>
            <translation>zipファイル1個</translation>
        </message>
        <message>
            <source>A link cannot be read here. Save what it leads to on this computer, and drop that file.</source>
            <translation>リンクはここでは読み取れません。リンク先のものをこのコンピューターに保存して、そのファイルをドロップしてください。</translation>
        </message>
        <message>
            <source>A picture holds no steps or heart rates. Drop the export that the patient's phone made.</source>
            <translation>画像には歩数も心拍数も含まれません。患者の電話で作られた書き出しデータをドロップしてください。</translation>
        </message>
        <message>
            <source>Documents and films hold no steps or heart rates. Drop the export that the patient's phone made.</source>
            <translation>文書や動画には歩数も心拍数も含まれません。患者の電話で作られた書き出しデータをドロップしてください。</translation>
        </message>
        <message>
            <source>Text cannot be read here. Drop the file that the text is from.</source>
            <translation>文字はここでは読み取れません。その文字の元になったファイルをドロップしてください。</translation>
        </message>
        <message>
            <source>There is no file in this. Drop a file or a folder of this computer.</source>
            <translation>この中にファイルがありません。このコンピューターのファイルまたはフォルダーをドロップしてください。</translation>
        </message>
        <message>
            <source>This is a picture. Drop the export that the patient's phone made.</source>
            <translation>これは画像です。患者の電話で作られた書き出しデータをドロップしてください。</translation>
        </message>
        <message>
            <source>{count} JSON files</source>
            <translation>JSONファイル{count}個</translation>
        </message>
        <message>
            <source>{count} XML files</source>
            <translation>XMLファイル{count}個</translation>
        </message>
        <message>
            <source>{count} files and folders: {list}</source>
            <translation>ファイルとフォルダー{count}個: {list}</translation>
        </message>
        <message>
            <source>{count} folders</source>
            <translation>フォルダー{count}個</translation>
        </message>
        <message>
            <source>{count} other files</source>
            <translation>その他のファイル{count}個</translation>
        </message>
        <message>
            <source>{count} tables</source>
            <translation>表{count}個</translation>
        </message>
        <message>
            <source>{count} that cannot be read</source>
            <translation>読み取れないもの{count}個</translation>
        </message>
        <message>
            <source>{count} zip files</source>
            <translation>zipファイル{count}個</translation>
        </message>
    </context>
    <context>
        <name>ending_look</name>
        <message>
            <source>Cut off</source>
            <translation>中断</translation>
        </message>
        <message>
            <source>Cut off: the program ended before the upload did. The rest is still to be sent.</source>
            <translation>中断: アップロードの前にプログラムが終了しました。残りはまだ送信されていません。</translation>
        </message>
        <message>
            <source>Ended early</source>
            <translation>途中で終了</translation>
        </message>
        <message>
            <source>Ended early: not every batch went out. The rest is still to be sent.</source>
            <translation>途中で終了: すべてのバッチが送り出されたわけではありません。残りはまだ送信されていません。</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Finished: every batch went out.</source>
            <translation>終了: すべてのバッチが送り出されました。</translation>
        </message>
        <message>
            <source>Not ended yet: the upload is running.</source>
            <translation>まだ終了していません: アップロード中です。</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>実行中</translation>
        </message>
    </context>
    <context>
        <name>help_topics</name>
        <message>
            <source>A receipt says who, when, where, and what became of each batch. It holds no health values.</source>
            <translation>送信証明書には、誰の、いつ、どこで、各バッチがどうなったかが書かれています。健康の値は含まれません。</translation>
        </message>
        <message>
            <source>Add a patient by pasting the token that your clinic gives you. It names the patient.</source>
            <translation>医療機関から発行されたトークンを貼り付けて、患者を追加します。トークンが患者を示します。</translation>
        </message>
        <message>
            <source>Alt and the underlined letter: press a button</source>
            <translation>Altと下線のある文字: ボタンを押す</translation>
        </message>
        <message>
            <source>Ctrl+1 to Ctrl+4: New upload, Patients, History, Settings</source>
            <translation>Ctrl+1～Ctrl+4: 新規アップロード、患者、履歴、設定</translation>
        </message>
        <message>
            <source>Ctrl+L: lock · F1: this help · Esc: close or cancel</source>
            <translation>Ctrl+L: ロック · F1: このヘルプ · Esc: 閉じる、または取り消す</translation>
        </message>
        <message>
            <source>Ctrl+O: choose a file · Ctrl+V: paste a copied file or a path</source>
            <translation>Ctrl+O: ファイルを選ぶ · Ctrl+V: コピーしたファイルまたはパスを貼り付ける</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Drop the patient's export anywhere on the window, or press Ctrl+O. A folder or zip will do.</source>
            <translation>患者の書き出しデータをウィンドウのどこかにドロップするか、Ctrl+Oを押してください。フォルダーやzipでもかまいません。</translation>
        </message>
        <message>
            <source>Every upload is listed, also one that was cut off. Open its receipt with a double click.</source>
            <translation>中断したものも含め、すべてのアップロードが一覧にあります。ダブルクリックで送信証明書が開きます。</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>GeroSense files, tables (CSV, Excel, Parquet) and Health Auto Export can be read, too.</source>
            <translation>GeroSenseファイル、表 (CSV、Excel、Parquet)、Health Auto Exportも読み取れます。</translation>
        </message>
        <message>
            <source>Give the patient your clinic's own number, so that you find them again. Nobody else sees it.</source>
            <translation>患者を後で見つけられるように、院内番号を付けてください。他の人には見えません。</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <source>In the picture of a review: + and - look closer or further, arrows move, 0 shows all</source>
            <translation>確認の図では: + と - で拡大・縮小、矢印で移動、0 で全体を表示</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Look at the patient's name beside the button before you press it.</source>
            <translation>押す前に、ボタンの横の患者名をご覧ください。</translation>
        </message>
        <message>
            <source>Nothing is sent when you drop a file. You see first what is in it.</source>
            <translation>ファイルをドロップしても何も送信されません。まず内容が表示されます。</translation>
        </message>
        <message>
            <source>On an iPhone: open Health, tap the picture at the top right, then “Export All Health Data”, and send the zip to the clinic as your clinic does it.</source>
            <translation>iPhoneでは: 「ヘルスケア」を開き、右上の写真、「すべてのヘルスケアデータを書き出す」の順にタップし、zipを医療機関で定められた方法で送ります。</translation>
        </message>
        <message>
            <source>Patients</source>
            <translation>患者</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>確認</translation>
        </message>
        <message>
            <source>Samples go out in batches. Each batch gets an answer of its own, and each answer is kept.</source>
            <translation>測定値はバッチに分けて送り出されます。バッチごとに応答があり、その応答はすべて保存されます。</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>The first sentence says what is new, what was sent before, and what cannot be sent.</source>
            <translation>最初の文に、新規のもの、送信済みのもの、送信できないものが示されます。</translation>
        </message>
        <message>
            <source>The token is kept in the keychain of this computer, never in a file.</source>
            <translation>トークンはこのコンピューターのキーチェーンに保管され、ファイルには決して保存されません。</translation>
        </message>
        <message>
            <source>The window locks when nobody uses it, and forgets what was on it. An upload goes on.</source>
            <translation>操作がないとウィンドウはロックされ、表示していた内容を忘れます。アップロードは続きます。</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>アップロード</translation>
        </message>
        <message>
            <source>What cannot be changed was decided by your IT department.</source>
            <translation>変更できないものは、IT部門が定めたものです。</translation>
        </message>
        <message>
            <source>When the network is lost or the server is busy, the program waits and goes on by itself.</source>
            <translation>ネットワークが切れたりサーバーが混み合ったりすると、プログラムは待機し、自動的に再開します。</translation>
        </message>
        <message>
            <source>When the token ends, paste a new one of the same patient. The upload goes on where it was.</source>
            <translation>トークンの期限が切れたら、同じ患者の新しいトークンを貼り付けてください。アップロードは途中から続きます。</translation>
        </message>
        <message>
            <source>You can pause, go on, or cancel. What is on its way is finished first; nothing is lost.</source>
            <translation>一時停止、再開、中止ができます。送信中のものは先に終えます。何も失われません。</translation>
        </message>
        <message>
            <source>Your IT department knows the server's address. “Test connection” says what is wrong with it.</source>
            <translation>IT部門がサーバーのアドレスを知っています。「接続を試す」で、どこに問題があるかがわかります。</translation>
        </message>
        <message>
            <source>“Accepted”: the server has these samples.</source>
            <translation>「受理」: これらの測定値はサーバーにあります。</translation>
        </message>
        <message>
            <source>“Already sent” is what this computer sent for this patient before. It is not sent again, however often you drop the same file.</source>
            <translation>「送信済み」は、このコンピューターがこの患者として以前に送信したものです。同じファイルを何度ドロップしても、再び送信されることはありません。</translation>
        </message>
        <message>
            <source>“Erase” removes everything this computer knows of a patient. The server keeps what it has.</source>
            <translation>「消去」は、このコンピューターが患者について知っていることをすべて削除します。サーバーにあるものは残ります。</translation>
        </message>
        <message>
            <source>“Held back” are one or two samples too few for a batch. They go out with the next export.</source>
            <translation>「保留」は、バッチには足りない1～2件の測定値です。次の書き出しデータと一緒に送信されます。</translation>
        </message>
        <message>
            <source>“Not sent”: they never left this computer. They go out the next time.</source>
            <translation>「未送信」: このコンピューターから送り出されていません。次回送信されます。</translation>
        </message>
        <message>
            <source>“Partly accepted”: the server has some of them. The answer says which it did not take.</source>
            <translation>「一部受理」: 一部がサーバーにあります。受け取られなかったものは応答に示されます。</translation>
        </message>
        <message>
            <source>“Refused”: the server took none of the batch. Tell your IT department if it happens again.</source>
            <translation>「拒否」: サーバーはバッチを何も受け取りませんでした。再び起きる場合は、IT部門にお知らせください。</translation>
        </message>
        <message>
            <source>“Show why” names the reason for each sample that cannot be sent, and what to do about it.</source>
            <translation>「理由を表示」で、送信できない測定値それぞれの理由と対処が示されます。</translation>
        </message>
        <message>
            <source>“Unknown”: the samples left this computer, and no answer came that can be trusted. You are asked whether to send them again; the server may then have them twice.</source>
            <translation>「不明」: 測定値はこのコンピューターから送り出されましたが、信頼できる応答がありませんでした。再送信するかどうかをお尋ねします。再送信すると、サーバーに二重に残る可能性があります。</translation>
        </message>
    </context>
    <context>
        <name>last_resort</name>
        <message>
            <source>Something happened that the program did not foresee ({kind}). Close the program and open it again; if it happens again, tell support this word.</source>
            <translation>プログラムが想定していないことが起きました ({kind})。プログラムを閉じて、もう一度開いてください。再び起きる場合は、この言葉をサポートにお伝えください。</translation>
        </message>
    </context>
    <context>
        <name>locale_text</name>
        <message>
            <source>1 batch</source>
            <translation>バッチ1個</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1日</translation>
        </message>
        <message>
            <source>1 sample</source>
            <translation>測定値1件</translation>
        </message>
        <message>
            <source>about {hours} h {minutes} min</source>
            <translation>約{hours}時間{minutes}分</translation>
        </message>
        <message>
            <source>about {minutes} min</source>
            <translation>約{minutes}分</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>1分未満</translation>
        </message>
        <message numerus="yes">
            <source>{count} batches</source>
            <translation>
                <numerusform>バッチ{count}個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} days</source>
            <translation>
                <numerusform>{count}日</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} samples</source>
            <translation>
                <numerusform>測定値{count}件</numerusform>
            </translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day} {time}</translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes}分{seconds}秒</translation>
        </message>
        <message>
            <source>{number} MB</source>
            <translation>{number} MB</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds}秒</translation>
        </message>
    </context>
    <context>
        <name>outcome_look</name>
        <message>
            <source>Accepted</source>
            <translation>受理</translation>
        </message>
        <message>
            <source>Heart rate</source>
            <translation>心拍数</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>記載なし</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>未送信</translation>
        </message>
        <message>
            <source>Partly accepted</source>
            <translation>一部受理</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>拒否</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>歩数</translation>
        </message>
        <message>
            <source>The server has these samples. Nothing to do.</source>
            <translation>これらの測定値はサーバーにあります。何もする必要はありません。</translation>
        </message>
        <message>
            <source>The server took nothing of these batches. Show its words in the table to whoever looks after GeroSense. They are not sent again by themselves.</source>
            <translation>サーバーはこれらのバッチを何も受け取りませんでした。表にあるサーバーからの言葉を、GeroSenseの担当者にお見せください。自動では再送信されません。</translation>
        </message>
        <message>
            <source>The server took some samples of these batches and left others out; its words are in the table. They are not sent again by themselves.</source>
            <translation>サーバーはこれらのバッチの一部の測定値を受け取り、他は受け取りませんでした。サーバーからの言葉は表にあります。自動では再送信されません。</translation>
        </message>
        <message>
            <source>These batches did not reach the server. They are still to be sent.</source>
            <translation>これらのバッチはサーバーに届きませんでした。まだ送信されていません。</translation>
        </message>
        <message>
            <source>These batches left this computer, but no answer came that can be trusted. Nobody can know whether the server kept them, so they are not sent again by themselves.</source>
            <translation>これらのバッチはこのコンピューターから送り出されましたが、信頼できる応答がありませんでした。サーバーに残ったかどうかは誰にもわからないため、自動では再送信されません。</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>不明</translation>
        </message>
    </context>
    <context>
        <name>readiness</name>
        <message>
            <source>A file needs an answer from you first.</source>
            <translation>先にお答えが必要なファイルがあります。</translation>
        </message>
        <message>
            <source>Add the patient's token: it says whose data this is.</source>
            <translation>患者のトークンを追加してください。誰のデータかを示すものです。</translation>
        </message>
        <message>
            <source>Nothing is new: all of it was sent for this patient before.</source>
            <translation>新規のものはありません。すべてこの患者として送信済みです。</translation>
        </message>
        <message>
            <source>Set the address of your clinic's server first.</source>
            <translation>先に医療機関のサーバーのアドレスを設定してください。</translation>
        </message>
        <message>
            <source>The files are being compared with what was sent before.</source>
            <translation>ファイルを、以前に送信したものと比べています。</translation>
        </message>
        <message>
            <source>The patient's token has ended. Paste a new one.</source>
            <translation>患者のトークンの期限が切れています。新しいトークンを貼り付けてください。</translation>
        </message>
        <message>
            <source>The policy of this computer cannot be used. Tell your IT department.</source>
            <translation>このコンピューターのポリシーを使用できません。IT部門にお知らせください。</translation>
        </message>
        <message>
            <source>There are too few new samples for a batch of 3. They are held back until more have come.</source>
            <translation>新規の測定値が、3件のバッチには足りません。さらに届くまで保留されます。</translation>
        </message>
        <message>
            <source>There is nothing in these files that can be sent.</source>
            <translation>これらのファイルには、送信できるものがありません。</translation>
        </message>
        <message>
            <source>These may be another patient's data. Please check first.</source>
            <translation>別の患者のデータかもしれません。先にお確かめください。</translation>
        </message>
    </context>
    <context>
        <name>receipt_html</name>
        <message>
            <source>1 more row is in the PDF and in the CSV.</source>
            <translation>ほか1行はPDFとCSVにあります。</translation>
        </message>
        <message>
            <source>{count} more rows are in the PDF and in the CSV.</source>
            <translation>ほか{count}行はPDFとCSVにあります。</translation>
        </message>
    </context>
    <context>
        <name>receipt_words</name>
        <message>
            <source>Answered</source>
            <translation>応答時刻</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>試行回数</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>バッチ</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>バッチ</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Clinic's number</source>
            <translation>院内番号</translation>
        </message>
        <message>
            <source>Data type</source>
            <translation>データの種類</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>デバイス</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>First sample</source>
            <translation>最初の測定値</translation>
        </message>
        <message>
            <source>Hash of the request</source>
            <translation>要求のハッシュ</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>終わり方</translation>
        </message>
        <message>
            <source>Last sample</source>
            <translation>最後の測定値</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>そのままにする</translation>
        </message>
        <message>
            <source>None were recorded.</source>
            <translation>記録されたものはありません。</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Patient (user id)</source>
            <translation>患者 (ユーザーID)</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>プログラム</translation>
        </message>
        <message>
            <source>Receipt of an upload</source>
            <translation>アップロードの送信証明書</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>測定値</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>再送信する</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>送信時刻</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>Source files, by SHA-256</source>
            <translation>元ファイル (SHA-256による)</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>The hash of a request is made with a key of this computer: it tells equal requests, and nothing of what was in them.</source>
            <translation>要求のハッシュは、このコンピューターの鍵で作られます。同じ要求かどうかはわかりますが、中身は何もわかりません。</translation>
        </message>
        <message>
            <source>Their names are not kept: a name can be a patient's. A file is known by this number.</source>
            <translation>ファイル名は保存されません。患者の名前のことがあるためです。ファイルはこの番号で見分けます。</translation>
        </message>
        <message>
            <source>This is what the server answered, as this computer recorded it. It holds no measured value. What nobody can know, because no answer came, is called unknown.</source>
            <translation>これは、サーバーの応答をこのコンピューターが記録したものです。測定した値は含まれません。応答がなく誰にもわからないものは、不明としています。</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合計</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>アップロード</translation>
        </message>
        <message>
            <source>What became of the samples</source>
            <translation>測定値がどうなったか</translation>
        </message>
        <message>
            <source>Your choice</source>
            <translation>ご自身の選択</translation>
        </message>
        <message>
            <source>{samples} of the samples not sent were in batches whose turn never came.</source>
            <translation>未送信の測定値のうち{samples}は、順番が来なかったバッチにあります。</translation>
        </message>
    </context>
    <context>
        <name>rejected_columns</name>
        <message>
            <source>Data type</source>
            <translation>データの種類</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>デバイス</translation>
        </message>
        <message>
            <source>End</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>場所</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>単位</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>値</translation>
        </message>
    </context>
    <context>
        <name>rejected_words</name>
        <message>
            <source>Choose the time zone in which these times were taken, and read again.</source>
            <translation>これらの時刻が記録されたタイムゾーンを選び、もう一度読み取ってください。</translation>
        </message>
        <message>
            <source>Data type missing</source>
            <translation>データの種類がない</translation>
        </message>
        <message>
            <source>Device missing</source>
            <translation>デバイスがない</translation>
        </message>
        <message>
            <source>End time not readable</source>
            <translation>終了時刻を読み取れない</translation>
        </message>
        <message>
            <source>End time that happened twice</source>
            <translation>2回あった終了時刻</translation>
        </message>
        <message>
            <source>End time that never happened</source>
            <translation>存在しない終了時刻</translation>
        </message>
        <message>
            <source>End time without time zone</source>
            <translation>タイムゾーンのない終了時刻</translation>
        </message>
        <message>
            <source>Ends before it starts</source>
            <translation>開始より前に終了</translation>
        </message>
        <message>
            <source>Heart rate above 300</source>
            <translation>心拍数が300を超えている</translation>
        </message>
        <message>
            <source>Neither steps nor heart rate</source>
            <translation>歩数でも心拍数でもない</translation>
        </message>
        <message>
            <source>No body does so much in a minute. Is the unit right?</source>
            <translation>1分間にこれほど多くなることはありません。単位は正しいですか?</translation>
        </message>
        <message>
            <source>Nothing was measured there; you can leave these samples out.</source>
            <translation>そこでは何も測定されていません。これらの測定値は除いてかまいません。</translation>
        </message>
        <message>
            <source>Only steps and heart rates can be sent. If these are such, call them steps or bpm.</source>
            <translation>送信できるのは歩数と心拍数だけです。そのいずれかであれば、steps または bpm と書いてください。</translation>
        </message>
        <message>
            <source>Start and end were probably swapped. Correct these rows, and drop the file again.</source>
            <translation>開始と終了が入れ替わっている可能性が高いです。これらの行を直して、ファイルをもう一度ドロップしてください。</translation>
        </message>
        <message>
            <source>Start time missing</source>
            <translation>開始時刻がない</translation>
        </message>
        <message>
            <source>Start time not readable</source>
            <translation>開始時刻を読み取れない</translation>
        </message>
        <message>
            <source>Start time that happened twice</source>
            <translation>2回あった開始時刻</translation>
        </message>
        <message>
            <source>Start time that never happened</source>
            <translation>存在しない開始時刻</translation>
        </message>
        <message>
            <source>Start time without time zone</source>
            <translation>タイムゾーンのない開始時刻</translation>
        </message>
        <message>
            <source>Steps above 30,000</source>
            <translation>歩数が30,000を超えている</translation>
        </message>
        <message>
            <source>The clocks went back that night: which of the two hours it was, nobody can tell.</source>
            <translation>その夜に時計が戻されました。2つの時間のどちらだったかは誰にもわかりません。</translation>
        </message>
        <message>
            <source>The clocks went forward that night: probably another time zone is the right one.</source>
            <translation>その夜に時計が進められました。おそらく別のタイムゾーンが正しいものです。</translation>
        </message>
        <message>
            <source>The watch was probably loose; you can leave these samples out.</source>
            <translation>ウォッチが緩んでいた可能性が高いです。これらの測定値は除いてかまいません。</translation>
        </message>
        <message>
            <source>These are probably sums over days. Export the samples as the phone recorded them.</source>
            <translation>日ごとの合計の可能性が高いです。電話が記録したままの測定値を書き出してください。</translation>
        </message>
        <message>
            <source>These rows are not complete. Look into the file, or export it again from the phone.</source>
            <translation>これらの行は不完全です。ファイルの中を見るか、電話からもう一度書き出してください。</translation>
        </message>
        <message>
            <source>Unit missing</source>
            <translation>単位がない</translation>
        </message>
        <message>
            <source>Unit not known</source>
            <translation>単位が不明</translation>
        </message>
        <message>
            <source>Value above 30,000</source>
            <translation>値が30,000を超えている</translation>
        </message>
        <message>
            <source>Value above 300 per minute</source>
            <translation>値が1分あたり300を超えている</translation>
        </message>
        <message>
            <source>Value is not a number</source>
            <translation>値が数値ではない</translation>
        </message>
        <message>
            <source>Value missing</source>
            <translation>値がない</translation>
        </message>
        <message>
            <source>Value not above 0</source>
            <translation>値が0より大きくない</translation>
        </message>
        <message>
            <source>Write count for steps or count/min for heart rates, and drop the file again.</source>
            <translation>歩数には count、心拍数には count/min と書いて、ファイルをもう一度ドロップしてください。</translation>
        </message>
        <message>
            <source>Write steps or bpm into the data type of these rows, and drop the file again.</source>
            <translation>これらの行のデータの種類に steps または bpm と書いて、ファイルをもう一度ドロップしてください。</translation>
        </message>
        <message>
            <source>Write the name of the phone or watch into these rows, and drop the file again.</source>
            <translation>これらの行に電話またはウォッチの名前を書いて、ファイルをもう一度ドロップしてください。</translation>
        </message>
        <message>
            <source>Write these times like 2026-11-01 08:04:51 +01:00, and drop the file again.</source>
            <translation>これらの時刻を 2026-11-01 08:04:51 +01:00 のように書いて、ファイルをもう一度ドロップしてください。</translation>
        </message>
        <message>
            <source>Write these values in digits only, and drop the file again.</source>
            <translation>これらの値を数字だけで書いて、ファイルをもう一度ドロップしてください。</translation>
        </message>
    </context>
    <context>
        <name>review_sentence</name>
        <message>
            <source>A file needs an answer from you before it can be read.</source>
            <translation>読み取る前にお答えが必要なファイルがあります。</translation>
        </message>
        <message>
            <source>For a biological age, 7 days in a row with samples are needed; the new ones do not make that many.</source>
            <translation>生物学的年齢には、測定値のある日が7日連続で必要です。新規の測定値ではそれに足りません。</translation>
        </message>
        <message>
            <source>No sample in these files can be sent.</source>
            <translation>これらのファイルには、送信できる測定値がありません。</translation>
        </message>
        <message>
            <source>No samples were found in these files.</source>
            <translation>これらのファイルに測定値は見つかりませんでした。</translation>
        </message>
        <message>
            <source>Nothing is new: all {samples} were sent before.</source>
            <translation>新規のものはありません。{samples}はすべて送信済みです。</translation>
        </message>
        <message>
            <source>Nothing is to be sent: all new samples are left out, as you chose.</source>
            <translation>送信するものはありません。選択により、新規の測定値はすべて外されています。</translation>
        </message>
        <message>
            <source>The new samples allow a biological age for up to {days}.</source>
            <translation>新規の測定値から、最大{days}分の生物学的年齢が得られます。</translation>
        </message>
        <message>
            <source>{count} cannot be sent.</source>
            <translation>{count}件は送信できません。</translation>
        </message>
        <message>
            <source>{count} devices</source>
            <translation>{count}台のデバイス</translation>
        </message>
        <message>
            <source>{count} new samples from {devices}, {span}.</source>
            <translation>{devices}からの新規の測定値{count}件、{span}。</translation>
        </message>
        <message>
            <source>{count} new, held back until there are 3.</source>
            <translation>新規{count}件。3件になるまで保留されます。</translation>
        </message>
        <message>
            <source>{count} of them are held back for now.</source>
            <translation>うち{count}件は今は保留します。</translation>
        </message>
        <message>
            <source>{count} of them are to be sent again.</source>
            <translation>そのうち{count}件は再送信するものです。</translation>
        </message>
        <message>
            <source>{count} samples to be sent again, from {devices}, {span}.</source>
            <translation>{devices}からの再送信する測定値{count}件、{span}。</translation>
        </message>
        <message>
            <source>{count} were sent before.</source>
            <translation>{count}件は送信済みです。</translation>
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation>{names}、{last}</translation>
        </message>
        <message>
            <source>{samples} from {devices}, {span}.</source>
            <translation>{devices}からの{samples}、{span}。</translation>
        </message>
    </context>
    <context>
        <name>run_words</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>中止(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>再開(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Try now</source>
            <translation>今すぐ試す(&amp;T)</translation>
        </message>
        <message>
            <source>A new token for patient {name} is needed</source>
            <translation>患者 {name} の新しいトークンが必要です</translation>
        </message>
        <message>
            <source>Asking the server whether it is ready…</source>
            <translation>準備ができているかサーバーに尋ねています…</translation>
        </message>
        <message>
            <source>Cancelling: finishing {batches} being sent…</source>
            <translation>中止しています: 送信中の{batches}を終えています…</translation>
        </message>
        <message>
            <source>Cancelling…</source>
            <translation>中止しています…</translation>
        </message>
        <message>
            <source>Finishing {batches} being sent, then the program closes…</source>
            <translation>送信中の{batches}を終えています。その後プログラムを閉じます…</translation>
        </message>
        <message>
            <source>Give the &amp;token…</source>
            <translation>トークンを入力(&amp;T)…</translation>
        </message>
        <message>
            <source>Going on by itself in {time}</source>
            <translation>{time}後に自動的に再開します</translation>
        </message>
        <message>
            <source>Going on…</source>
            <translation>再開しています…</translation>
        </message>
        <message>
            <source>Making sure that the files have not changed: {done} of {total}</source>
            <translation>ファイルが変わっていないか確かめています: {done} / {total}</translation>
        </message>
        <message>
            <source>Pa&amp;use</source>
            <translation>一時停止(&amp;U)</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <source>Paused after failures</source>
            <translation>失敗が続いたため一時停止中</translation>
        </message>
        <message>
            <source>Pausing: finishing {batches} being sent…</source>
            <translation>一時停止しています: 送信中の{batches}を終えています…</translation>
        </message>
        <message>
            <source>Pausing…</source>
            <translation>一時停止しています…</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>送信中</translation>
        </message>
        <message>
            <source>The program closes…</source>
            <translation>プログラムを閉じています…</translation>
        </message>
        <message>
            <source>Trying again…</source>
            <translation>もう一度試しています…</translation>
        </message>
    </context>
    <context>
        <name>time_zones</name>
        <message>
            <source>{zone} (this computer's)</source>
            <translation>{zone}(このコンピューター)</translation>
        </message>
    </context>
</TS>
