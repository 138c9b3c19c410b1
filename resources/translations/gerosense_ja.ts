<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Libraries and their licences</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sends a patient's wearable data to your clinic's GeroSense service, and keeps a record of what was sent. Free software under the MIT licence; what it is made of has licences of its own:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>BatchTableModel</name>
        <message>
            <source>Attempts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Data type</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Device</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>First – last</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Samples</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server's words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To be sent again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ClosingDialog</name>
        <message>
            <source>&amp;Finish the batches in flight, then close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Keep uploading</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Stop the upload and close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>An upload is running</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>If you close now, nothing is lost and nothing is sent twice: drop the same file again another time, and only what is left is sent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Left to send: {batches}.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ColumnsField</name>
        <message>
            <source>Column {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Data type (steps or heart rate)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Device</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>End time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Heart rate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not used</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Number of steps</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Start time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Version of the device</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>DaysCard</name>
        <message>
            <source>7 days in a row or more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Already sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As a ta&amp;ble</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As a table</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look closer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look closer (+, or Ctrl and the wheel)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Samples per day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Samples per day and device</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>See a longer time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>See a longer time (-)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show the whole time (0)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Those with the most samples are drawn. The table has {count} more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Whole time</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>DaysPlot</name>
        <message>
            <source>Already sent: {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New: {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rejected: {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Samples per day and device</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Week from {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name}: {samples} on {days}. Gaps: {gaps}. Most days in a row: {most}. Rejected: {rejected}.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>DaysTableModel</name>
        <message>
            <source>Already sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Data type</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Device</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>DetailsDialog</name>
        <message>
            <source>&amp;Copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Details for support</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Send these lines to your IT department or to support. They name no patient, no file and no value.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>DoubtDialog</name>
        <message>
            <source>&amp;Do not send</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;I have checked: these data are of patient {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Are these the right patient's data?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose &amp;another patient…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing has been sent. Data that reach the server under the wrong patient can spoil both patients' results, and this program cannot take them back. Compare the file with the patient before you go on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>They are &amp;this patient's</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>They would be uploaded for patient {name}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>DropTarget</name>
        <message>
            <source>This cannot be read</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <source>Drop files here</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>EraseDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Erase</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Yes, erase everything about this patient on this computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 upload</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Erase this patient</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Erasing…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not all is erased</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Practice: only practice's own record is erased.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Removed from this computer: {uploads} with their receipts, {batches}, {samples}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The patient is erased</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server keeps what it has: to have it removed there, ask your clinic. Receipts that you saved as files stay where you put them. If the same file is dropped again later, all of it is sent again. This cannot be undone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The token is removed too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This removes from this computer: {uploads} with their receipts, the record of what was sent, the patient's number, and the patient's token where one is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} uploads</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>An upload is running. A patient can be erased once it has ended.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ExportLessons</name>
        <message>
            <source>A table as its app exports it: CSV, Excel or Parquet, with a time and a value in each row. You see which column was taken for what.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From Android or another watch</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>GeroSense files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How a patient gets the export from an iPhone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>JSON files made for GeroSense, one or many, also inside a zip.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open the Health app.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scroll down, tap “Export All Health Data”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Send the zip to this computer, drop it here as it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tap the picture at the top right.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{number}. {step}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FileTableModel</name>
        <message>
            <source>File</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Format</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Needs an answer from you before it can be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Result</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} cannot be sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{done} of {total} · {samples}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FilesPage</name>
        <message>
            <source>&amp;Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Choose files…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back to the &amp;review</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a f&amp;older…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a folder with the patient's files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose the patient's files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ctrl+O</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Drop the patient's export here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everything stays on this computer until you press Upload.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Files being read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looking through the folder: {looked} of {files} files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One file, several, or a whole folder. Nothing is sent before you have seen what is in it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reading the files…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use the sample e&amp;xport</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your files are still under review. Files dropped now are added to them.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FilesRoom</name>
        <message>
            <source>There is no file on the clipboard. Copy the file or folder, or its path, and paste again.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FindingsList</name>
        <message>
            <source>Address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Service</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Trying the connection…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>good</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>not looked at</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>wrong</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{step}, {verdict}: {words}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>HelpDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Topics</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>&amp;Erase this patient…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Receipt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 upload</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Each upload gets a line here: when it was, for which patient, and what the server answered. Open a line to see its receipt, and to save it as PDF or CSV.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Each upload you make in practice gets a line here. They are forgotten when you leave practice.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looking up the uploads…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No uploads yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Patient</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show only this patient</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The uploads cannot be shown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Uploads</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{shown} of {total} uploads</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{total} uploads</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>HistoryTableModel</name>
        <message>
            <source>Patient</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Samples</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Server</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Upload</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What became of them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LockPage</name>
        <message>
            <source>&amp;Continue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Locked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The upload has ended. Continue shows what became of it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The upload is paused and waits for you.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What was on the screen was put away, so that nobody else sees it. Nothing that was sent is lost. After Continue, drop the files again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What was on the screen was put away.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What was on the screen was put away. The upload goes on meanwhile.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{finished} of {batches} batches are done.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LockRoom</name>
        <message>
            <source>GeroSense Desktop — locked</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>An upload is running. Drop these files again when it has finished.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>An upload is running. Please drop later.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>An upload is running. Wait until it has finished, or cancel it first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Let go to add to the files under review</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Let go to read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The program was locked when files came. Drop them again.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>NewTokenDialog</name>
        <message>
            <source>&amp;Go on with this token</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Stop the upload</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Token</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A new token is needed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is kept in this computer's keychain.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is kept only until you close the program.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paste with Ctrl+V</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PatientDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Year of birth</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>About this patient</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Biological &amp;sex</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Female</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Male</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not registered with the server from this computer yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not said</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Registered with the server: {time}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save and &amp;register</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Telling the server…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The patient is registered with the server.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server knew this patient already. That is fine.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To find the patient again. Please no name; it stays on this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To register the patient with the server, a valid token and the server's address are needed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>With sex and year of birth the program notices an export of somebody else, and can register the patient with the server.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your clinic's &amp;number</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PatientTableModel</name>
        <message>
            <source>Ended</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Last upload</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Patient</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Registered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Token</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Until {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Uploads</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Valid</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PatientsPage</name>
        <message>
            <source>&amp;Add a patient…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Erase this patient…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Upload for this patient</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 patient</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A&amp;bout this patient…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looking up the patients…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No patients yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Patients</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show only patients with this in number or id</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The patients cannot be shown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your clinic gives you a token for each patient. Add it here: it says whose data is uploaded, and it is kept in this computer's keychain until it ends.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{shown} of {total} patients</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{total} patients</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PracticeBanner</name>
        <message>
            <source>&amp;Leave practice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Practice — nothing leaves this computer</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PreviewCard</name>
        <message>
            <source>Answer all questions, and you see here what would be sent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Are these the right times and values? Then read the file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looking at the first lines of the file…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The first samples, as they would be sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is more to ask once the whole file is read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>With these answers none of the samples below can be sent. {reason}: {advice}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} of the samples below cannot be sent. {reason}: {advice}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PreviewTableModel</name>
        <message>
            <source>Data type</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Device</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Empty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>End</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Start</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{text}. Cannot be sent: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{title}. {advice}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ProblemBar</name>
        <message>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Details for support…</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ProgressCard</name>
        <message>
            <source>Progress of the upload</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Uploading for patient {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>to {server}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{done} of {batches}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{done} of {total} samples</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ProxyDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Sign in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;User name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is kept in this computer's keychain.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The network asks who you are</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The proxy {proxy} of your network lets nothing through without a user name and a password. They are often those with which you sign in to this computer; your IT department knows. Nothing was sent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This computer has no keychain for the program, so it is kept only until you close it.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>QuestionsDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Read the file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A comma: 1.024 is more than a thousand</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A point: 1.024 is a little more than one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Day first: 3 April is 03/04</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>For example Apple Watch</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How is this file to be read?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In the file: {examples}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In which time zone were these times taken?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Month first: 3 April is 04/03</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The times in this file do not say. This computer's zone stands first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use the same answers for {count} more files that ask the same</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use the same name every time: it tells the patient's devices apart.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What do the values count?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is in each column?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What marks the decimals in the numbers?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which comes first in the dates?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which device took these samples?</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ReasonList</name>
        <message>
            <source>All reasons</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} · {reason}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ReceiptDialog</name>
        <message>
            <source>&amp;Copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cl&amp;ose</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Page {page}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Practice — nothing of this left this computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save as &amp;PDF…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save as C&amp;SV…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save the receipt as CSV</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save the receipt as PDF</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The receipt is copied. Paste it where you need it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The receipt is saved.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>RecentFolders</name>
        <message>
            <source>&amp;Forget these</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A folder may be called after a patient. Names of files are never remembered.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose files from {folder}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remember on this computer in which folders files were</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>RejectedDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>At most {count} rows can be copied. Export more of them as a file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>C&amp;opy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy the selected rows ({keys})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Excel file (*.xlsx)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export the samples shown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rejected samples</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save the samples shown as a CSV or Excel file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Search in the texts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Search in the texts, for example a date or a device</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file is written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server would refuse these, so they stay here. Correct them in the file where you can, and drop it again: only what is new is sent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Writing the file…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>line {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>record {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>row {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>sample {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{samples} cannot be sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{samples} copied</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{samples} shown</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>RejectedTableModel</name>
        <message>
            <source>Empty. Cannot be sent: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{text}. Cannot be sent: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{title}. {advice}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ReviewFooter</name>
        <message>
            <source>&amp;Answer…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Upload</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Upload {samples}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add the &amp;patient…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check the &amp;patient…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No patient yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No server address yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Set the a&amp;ddress…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The practice server on this computer</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>&amp;Answer…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Check…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Show how it was read…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Already sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Answer the questions of {file}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Are these the right patient's data?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cannot be sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check whether these are the right patient's data</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Held back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Review</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show &amp;why…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Something in this file could mean two things. It is never guessed: please say.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What was found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What was found, by data type and device</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} more files need a look; the table of files names them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{samples} are held back: the server takes no fewer than 3 at a time. They go out with the next export of this patient.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{samples} left this computer before without an answer that can be trusted. Nobody can know whether the server kept them, so they are not sent again by themselves.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{samples} were in these files twice and count once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{samples} were refused by the server before. They are not sent again by themselves.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>RunConversation</name>
        <message>
            <source>Noted: {samples} are not sent again. They may be missing on the server.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Noted: {samples} are to be sent again. Drop the files of patient {name} again, and they are among what is new.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the practice server on this computer</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Sentence</name>
        <message>
            <source>1 sample</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 sample is from before 2006. Perhaps the clock of the device was not set.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 sample lies in the future. Check the date and time of the device and of this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 sample of steps is given per minute instead of as a count. Check that the unit is right.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A line of this file is far too long for a table of samples. Export the file again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A sheet of this Excel file has a cell far away from all others. Save the sheet with the samples as CSV in Excel, then drop that file here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A user name for the proxy cannot be empty or hold a colon. Check it and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another upload is running on this computer. Wait until it is done, then try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Apple Health export</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In the place of “{name}”, which this program keeps for itself, there is a link to another place. Nothing was read or written there. Tell your IT department.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In this folder there is nothing with steps or heart rate that can be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In this table there are neither steps nor heart rates with a time. Was the right file chosen?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In this zip file there is nothing with steps or heart rate that can be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It does not say whether this is steps or heart rate.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Less than 1 %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>More than 99 %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No server address is set. Enter the address your clinic gave you.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No server of the name {host} was found. Check that this computer is online and that the server address is spelled correctly.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No server of the name {host} was found; perhaps this computer is offline.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No sheet of this Excel file holds steps or heart rates with a time. Was the right file chosen?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No upload begins with this number. Take the number from the list of uploads.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other users of this computer can read the folder in which this program keeps its records, and that cannot be changed. Ask your IT department to move it to a disk that knows users' rights.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Parquet table</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Practice cannot start on this computer. Close other programs and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Samples like these were sent before for another patient: {patient}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Several batches in a row were sent to {host} and no answer came that can be trusted. So that no more of them become unknown, the upload waits. Go on when the server works again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Several uploads begin with this number. Take the number from the list of uploads.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Some of these samples were sent in the meantime, from another window. Nothing was sent now. Read the files again to see what is still new.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Something in this zip file is packed in a way that this program cannot read. Unpack it first, then drop what was inside.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Something other than GeroSense answered at {host}. Perhaps this network asks you to sign in first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Something other than GeroSense answers at {host}. Perhaps this network asks you to sign in first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The Excel file is damaged or incomplete. Open it in Excel, save it again, then drop it here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The Excel file is protected by a password. Open it in Excel, save it without one, then drop it here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The Excel file is too large. Save the sheet as CSV in Excel, then drop that file here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The Excel file would unpack to far more than any table of samples. It is damaged, or made to do harm. Save the sheet as CSV in Excel, then drop that file here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The GeroSense service answers and takes data.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The Parquet file is damaged or incomplete. Copy or export it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The Parquet file would unpack to far more than any table of samples. It is damaged, or made to do harm. Export it again from where it came.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The address is complete.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The clock of this computer was set back since the last upload. Please check it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The clocks went back that night, so this end time happened twice; nobody can tell which one it was.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The clocks went back that night, so this start time happened twice; nobody can tell which one it was.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The clocks went forward that night, so this end time never happened in the chosen time zone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The clocks went forward that night, so this start time never happened in the chosen time zone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The computer's keychain cannot be used. Unlock it, or sign in again, and try once more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The connection to {host} is not safe at the moment: its certificate is not trusted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The connection to {host} is not safe: its certificate is not trusted. Nothing was sent. Tell your IT department.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The data type is neither steps nor heart rate (bpm).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The disk or stick could not be read. Copy the file to this computer and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The end time cannot be read as a date and time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The end time has no time zone and none was chosen.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The end time is earlier than the start time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The export ends in the middle: it was read up to record {record:,}, with {samples}. What came after is missing. Export it again on the phone to have all of it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file cannot be read. Copy it to this computer and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file could be read up to line {last} only: a quotation mark is opened in line {line} and never closed. Perhaps the file was cut short. Export it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file could not be written. Is it open in another program, the folder read-only or the disk full?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file ends in the middle of line {line}; everything before it was read. Export it again to have all of it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file ends in the middle: it was read up to sample {sample:,}. What comes after is missing. Export it again to have all of it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file ends too early: not one sample in it can be read. Export it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file for support could not be saved. Is the disk full, or the folder read-only? Nothing was left there; choose another folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file in the place of the record of uploads is something else. It was left as it is. Tell your IT department.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file is broken near line {line:,}: it was read up to sample {sample:,}. What comes after is missing. Export it again to have all of it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file is broken near line {line:,}: not one sample in it can be read. Export it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file is broken: it was read up to sample {sample:,}. What comes after is missing. Export it again to have all of it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file is broken: not one sample in it can be read. Export it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file is damaged or incomplete, or protected by a password. Copy or export it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file is damaged. Copy it again, or export it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file is empty. Export it again and try once more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file is no longer there. Was it moved, renamed or on a stick that was taken out?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file is not what it was. Drop it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file may not be read, or another program holds it open. Close it there and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file seems to end in the middle of line {line}: what stands last there is not written like what stands above it. That line was left out. Export the file again to have all of it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file “export.zip” has changed since it was read. Nothing was sent. Read it again to see what is in it now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file “{name}” has changed since it was read. Nothing was sent. Read it again to see what is in it now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file “{name}” is no longer there or cannot be read any more. Nothing was sent. Drop it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The folder holds too many files. Drop only the patient's own folder or files.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The folder in which this program keeps its records belongs to another user of this computer. Nothing was read or written there. Sign in as that user, or ask your IT department.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The key of the record of uploads cannot be had. {why}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The key of the record of uploads cannot be kept. Is the disk full, or the folder read-only?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The key of the record of uploads is missing from its file beside the record. Without it nobody can tell what was sent before, so nothing is sent. Restore it from a backup, or ask your IT department.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The key of the record of uploads is missing from the computer's keychain. Without it nobody can tell what was sent before, so nothing is sent. Restore it from a backup, or ask your IT department.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The key of the record of uploads is not the one it was written with. Nothing is sent, because everything would be sent twice. Restore record and key from the same backup, or ask your IT department.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The key of the record of uploads lies in this computer's keychain, which cannot be reached now. Sign in to the computer as usual, unlock the keychain and start the program again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The name of the device is missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The network knows the name {host}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The network's proxy {proxy} looks the name up.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The patient was erased from the record of uploads, but traces are left in its file, because another window is reading it. Close the other windows and erase the patient once more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The patient was erased from the record of uploads, but traces are left in its file. Free some space on the disk and erase the patient once more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The patient's token ends now. Paste a new token of the same patient to go on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The patient's token has ended. Ask for a new token.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The patient's token is still in the computer's keychain. {why}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The patient's user id is still in the settings. {why}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The policy of this computer cannot be understood, so it is not used. Tell your IT department.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The policy of this computer is not used: somebody who is no administrator could have written it. Tell your IT department.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The receipt could not be saved. Is the disk full, the folder read-only, or the file open in another program? It stays in this program and can be saved again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The record of uploads cannot be made. Is the disk full, or the folder read-only?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The record of uploads cannot be written. Is the disk full, or the folder read-only? Without it no further batch is sent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The record of uploads is damaged. It was left as it is, so that it can be repaired or restored from a backup; nothing is sent without it. Tell your IT department.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The record of uploads is in use by another window. Close it there and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The record of uploads is incomplete. It was left as it is. Tell your IT department.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The record of uploads is just being made by another window. Try again in a moment.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The record of uploads was written by a newer version of this program. It was left as it is. Install the newer version here too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server address is not valid. It looks like https://gerosense.your-clinic.org.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server address must begin with https:// because patients' data is only sent encrypted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server address must not hold a user name, a password, ? or #. Enter only the address.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server did not answer three times in a row, so the upload stopped. Try again later.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server gerosense.clinic.example cannot be reached. Check the network and the server address.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server {host} cannot be reached.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server {host} cannot be reached. Check the network and the server address.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server {host} did not accept the patient's token. Ask for a new token.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server {host} did not accept the patient's token. Paste a new token of the same patient.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server {host} did not answer in time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server {host} does not answer in time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server {host} gave no sign of life. Check the network. If other pages open, tell your IT department: a firewall may be in the way.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server {host} gives no sign of life.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server {host} is busy and asked for a pause.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server {host} is busy. Try again in a few minutes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server {host} is under maintenance.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server {host} is under maintenance. Nothing was sent; try again later.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server {host} needs a newer version of this program. Nothing was sent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server {host} points to another address. Nothing is sent there. Check the server address.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server {host} reported a fault of its own. Try again later.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server {host} reports a fault of its own.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server {host} takes smaller requests only. Tell your IT department.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server's certificate has expired. It was signed by {issuer}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The settings cannot be read. They were left as they are; rename or remove the settings file to start with new ones.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The settings could not be saved. Is the disk full or the folder read-only?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The start time cannot be read as a date and time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The start time has no time zone and none was chosen.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The start time is missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The time zone chosen is not known. Choose another one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The unit is missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The unit is not count, count/min or count/s.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The upload goes on by itself as soon as the server takes data again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The upload is paused. Nothing is lost; go on whenever you like.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The upload stopped before this batch.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The upload tries again by itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The value is above 30,000, the most allowed for a count.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The value is above 300, the most allowed per minute.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The value is missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The value is not a number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The value is not above 0.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The zip file holds too many files to be a patient's export.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The zip file is damaged or incomplete. Copy or export it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The zip file is damaged. Copy it again, or export it again on the phone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The zip file is protected by a password. Unpack it first, then drop what was inside.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The zip file would unpack to far more than any patient's export. It is damaged, or made to do harm. Export it again from where it came.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There are neither steps nor heart rates in this file. Was the right file chosen?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is another zip file inside this one. Unpack it first, then drop the inner one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no GeroSense service at {host}. Check the server address.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no table with steps or heart rate in this file. Was the right file chosen?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>These are too many samples for an Excel file. Choose a reason or search first, so that at most {most} are shown, or export them as CSV.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>These data may be another patient's. Nothing was sent. Look at the files and the patient again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This Apple Health export ends in the middle, before any steps or heart rate. Export it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This Apple Health export is damaged throughout. Export it again on the phone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This Apple Health export is incomplete: it ends before the first record. Export it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This Apple Health export was saved anew by another program. Use the one from the phone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This computer does not trust the certificate of the server or the proxy. Tell your IT department.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This computer does not trust the server's certificate. It is for {names} and was signed by {issuer}. Tell your IT department.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This computer trusts the certificate, signed by {issuer}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This computer trusts the connection.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This computer's clock shows an earlier time than at the last upload. The upload goes on; check date and time, or the receipts show wrong ones.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This file is damaged or no text table: it holds bytes that no text has. Export it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This file is packed in a way that cannot be read here. Unpack it first, then drop the folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is a PDF document. What is in it cannot be read as samples: drop the export that the patient's phone made.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is a film or a sound, not health data. Drop the export that the patient's phone made.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is a folder that cannot be read as a file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is a picture, not health data. Drop the export that the patient's phone made.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is an Apple Health export, but there are neither steps nor heart rates in it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is no file with content, but something the computer uses for itself. Drop a file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is not a complete GeroSense token. Copy the whole token and paste it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is not a file that can be read here. These can: {known}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This network's proxy asks for a user name and a password before it lets anything through to {host}. Nothing was sent. Ask your IT department for them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This network's proxy made no connection to {host}. Nothing was sent. Tell your IT department.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This network's proxy makes no connection to {host}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This table has too many columns to be one of steps or heart rate.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This token belongs to another patient. It was not used. Ask for a new token of the patient whose data is being sent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This token belongs to another patient. Paste one of this patient.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This token does not say whose data it is for. Ask for a new token.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This token has ended or ends within a minute. Ask for a new one, and check this computer's clock.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You stopped the upload.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>female</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>male</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{count:,} samples</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count:,} samples are from before 2006. Perhaps the clock of the device was not set.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count:,} samples lie in the future. Check the date and time of the device and of this computer.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count:,} samples of steps are given per minute instead of as a count. Check that the unit is right.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>{file} says that it is of a person born in {said}. For this patient {known} is noted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{file} says that it is of a person who is {said}. For this patient {known} is noted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{happened} {then}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{share} of the samples that have an end time last longer than 15 minutes: they were probably added up by hour or day, which makes the computation useless. Ask for the data as the device recorded them.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SeriesTableModel</name>
        <message>
            <source>Already sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Data type</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Device</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everything up to {day} was sent before.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>First – last</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Held back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Known once the patient is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Samples</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>&amp;Copy a page for IT</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Test connection</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Undo changes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 minute</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>4 suits nearly everyone. Fewer are kinder to a slow network.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>About and l&amp;icences…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As the system</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Batches sent at the same ti&amp;me</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everything on the screen is put away then. An upload goes on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>L&amp;ook</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Loc&amp;k when nobody uses the program for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Never lock</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save a file for su&amp;pport…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Server</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Server &amp;address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show the &amp;folder of the records</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The address of your clinic's GeroSense API proxy. Data is only sent encrypted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This program</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Window</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your IT department decides what cannot be changed here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{minutes} minutes</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SideBar</name>
        <message>
            <source>Help</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Leave practice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New upload</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Patients</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Practice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put everything on the screen away (Ctrl+L)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try everything; nothing leaves this computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What one can do here (F1)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{place} ({keys})</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>StepPath</name>
        <message>
            <source>Done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Review</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Step {number} of 4: {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Upload</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>StepWorker</name>
        <message>
            <source>Something went wrong that the program did not foresee ({kind}). Try again; if it happens again, tell support this word.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SupportDialog</name>
        <message>
            <source>A file for support</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cl&amp;ose</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It was searched for names and tokens: 1 line was taken out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It was searched for names and tokens: none was found.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It was searched for names and tokens: {count} lines were taken out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sa&amp;ve…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save the file for support</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Texts in the file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file is saved. Give it to support yourself, or remove it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is everything the file will hold. It is not sent anywhere by itself: save it, and give it to whoever helps you.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Zip file (*.zip)</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>TokenDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Forget this patient's token</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Token</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Use this patient</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change the patient</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is kept in this computer's keychain.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paste with Ctrl+V</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That is soon: a long upload may need a new one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The token from your clinic says whose data is uploaded. Paste it here; it is checked on this computer only.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The token is valid until {time}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The token names no end.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This computer has no keychain for the program, so the token is kept only until you close it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This token has ended. Ask for a new one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Who is the patient?</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>A&amp;dd…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add the patient</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>C&amp;hange…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change the patient</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No patient yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Patient {name}. The token ended {time}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Patient {name}. The token is valid until {time}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Patient: {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The patient's token says whose data it is.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>UnknownDialog</name>
        <message>
            <source>&amp;Ask me later</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Leave them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Send them again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No answer came for {batches}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nobody can know whether the clinic's server has them. Send them again, and the server may hold them twice. Leave them, and they may be missing there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Patient {name} ({label})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{batches} with {samples} were sent, and no answer came that can be trusted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{data_type}, {device}: {samples}, {span}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>UploadPage</name>
        <message>
            <source>Batch {number}, in full</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Batches</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Upload</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>UploadSummary</name>
        <message>
            <source>&amp;Back to the review</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Decide about the unknown ones…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;New upload</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Review what is left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Held back: {samples}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No batch was accepted in whole.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Read &amp;again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rece&amp;ipt…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The program stopped before it learnt what became of these. They count as unknown and are not sent again by themselves.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server accepted all {samples}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server accepted {accepted} of {samples} in whole.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server takes no fewer than 3 at a time. They go out with the next export.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Without an outcome: {batches}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{outcome}: {batches}, {samples}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Windows</name>
        <message>
            <source>The language changes as soon as the files are read or the upload has finished.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <source>The program is already open, but it does not answer. Close it, or restart the computer, and try again.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>drop_offer</name>
        <message>
            <source>1 JSON file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 health export</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 other file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 table</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 zip file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A link cannot be read here. Save what it leads to on this computer, and drop that file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A picture holds no steps or heart rates. Drop the export that the patient's phone made.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Documents and films hold no steps or heart rates. Drop the export that the patient's phone made.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Text cannot be read here. Drop the file that the text is from.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no file in this. Drop a file or a folder of this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is a picture. Drop the export that the patient's phone made.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} JSON files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} XML files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} folders</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} other files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} tables</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} that cannot be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} things: {list}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} zip files</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ending_look</name>
        <message>
            <source>Cut off</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cut off: the program ended before the upload did. The rest is still to be sent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ended early</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ended early: not every batch went out. The rest is still to be sent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Finished</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Finished: every batch went out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not ended yet: the upload is running.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Running</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>help_topics</name>
        <message>
            <source>A receipt says who, when, where, and what became of each batch. It holds no health values.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add a patient by pasting the token that your clinic gives you. It names the patient.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Alt and the underlined letter: press a button</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ctrl+1 to Ctrl+4: New upload, Patients, History, Settings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ctrl+L: lock · F1: this help · Esc: close or cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ctrl+O: choose a file · Ctrl+V: paste a copied file or a path</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Drop the patient's export anywhere on the window, or press Ctrl+O. A folder or zip will do.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Every upload is listed, also one that was cut off. Open its receipt with a double click.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>GeroSense files, tables (CSV, Excel, Parquet) and Health Auto Export can be read, too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Give the patient your clinic's own number, so that you find them again. Nobody else sees it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In the picture of a review: + and - look closer or further, arrows move, 0 shows all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at the patient's name beside the button before you press it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is sent when you drop a file. You see first what is in it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On an iPhone: open Health, tap the picture at the top right, then “Export All Health Data”, and send the zip to the clinic as your clinic does it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Patients</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Review</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Samples go out in batches. Each batch gets an answer of its own, and each answer is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The first sentence says what is new, what was sent before, and what cannot be sent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The token is kept in the keychain of this computer, never in a file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The window locks when nobody uses it, and forgets what was on it. An upload goes on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Upload</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What cannot be changed was decided by your IT department.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>When the network is lost or the server is busy, the program waits and goes on by itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>When the token ends, paste a new one of the same patient. The upload goes on where it was.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You can pause, go on, or cancel. What is on its way is finished first; nothing is lost.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your IT department knows the server's address. “Test connection” says what is wrong with it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“Accepted”: the server has these samples.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“Already sent” is what this computer sent for this patient before. It is not sent again, however often you drop the same file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“Erase” removes everything this computer knows of a patient. The server keeps what it has.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“Held back” are one or two samples too few for a batch. They go out with the next export.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“Not sent”: they never left this computer. They go out the next time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“Partly accepted”: the server has some of them. The answer says which it did not take.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“Refused”: the server took none of the batch. Tell your IT department if it happens again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“Show why” names the reason for each sample that cannot be sent, and what to do about it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“Unknown”: the samples left this computer, and no answer came that can be trusted. You are asked whether to send them again; the server may then have them twice.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>last_resort</name>
        <message>
            <source>Something happened that the program did not foresee ({kind}). Close the program and open it again; if it happens again, tell support this word.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>locale_text</name>
        <message>
            <source>1 batch</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 sample</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>about {hours} h {minutes} min</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>about {minutes} min</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{count} batches</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} days</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} samples</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{number} MB</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>outcome_look</name>
        <message>
            <source>Accepted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Heart rate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not said</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Partly accepted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Refused</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Steps</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server has these samples. Nothing to do.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server took nothing of these batches. Show its words in the table to whoever looks after GeroSense. They are not sent again by themselves.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server took some samples of these batches and left others out; its words are in the table. They are not sent again by themselves.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>These batches did not reach the server. They are still to be sent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>These batches left this computer, but no answer came that can be trusted. Nobody can know whether the server kept them, so they are not sent again by themselves.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>readiness</name>
        <message>
            <source>A file needs an answer from you first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add the patient's token: it says whose data this is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is new: all of it was sent for this patient before.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Set the address of your clinic's server first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The files are being compared with what was sent before.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The patient's token has ended. Paste a new one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There are too few new samples for a batch of 3. They are held back until more have come.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is nothing in these files that can be sent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>These may be another patient's data. Please check first.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>receipt_html</name>
        <message>
            <source>1 more row is in the PDF and in the CSV.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} more rows are in the PDF and in the CSV.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>receipt_words</name>
        <message>
            <source>Answered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Batch</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Batches</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Begun</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Clinic's number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Data type</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Device</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ended</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>First sample</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hash of the request</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Last sample</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None were recorded.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Patient (user id)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Program</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Receipt of an upload</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Samples</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Send again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Server</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Source files, by SHA-256</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The hash of a request is made with a key of this computer: it tells equal requests, and nothing of what was in them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Their names are not kept: a name can be a patient's. A file is known by this number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is what the server answered, as this computer recorded it. It holds no measured value. What nobody can know, because no answer came, is called unknown.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Total</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Upload</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What became of the samples</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your choice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{samples} of the samples not sent were in batches whose turn never came.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>rejected_columns</name>
        <message>
            <source>Data type</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Device</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>End</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Start</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>rejected_words</name>
        <message>
            <source>Choose the time zone in which these times were taken, and read again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Data type missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Device missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>End time not readable</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>End time that happened twice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>End time that never happened</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>End time without time zone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ends before it starts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Heart rate above 300</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Neither steps nor heart rate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No body does so much in a minute. Is the unit right?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was measured there; you can leave these samples out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only steps and heart rates can be sent. If these are such, call them steps or bpm.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Start and end were probably swapped. Correct these rows, and drop the file again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Start time missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Start time not readable</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Start time that happened twice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Start time that never happened</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Start time without time zone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Steps above 30,000</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The clocks went back that night: which of the two hours it was, nobody can tell.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The clocks went forward that night: probably another time zone is the right one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The watch was probably loose; you can leave these samples out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>These are probably sums over days. Export the samples as the phone recorded them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>These rows are not complete. Look into the file, or export it again from the phone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unit missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unit not known</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Value above 30,000</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Value above 300 per minute</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Value is not a number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Value missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Value not above 0</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write count for steps or count/min for heart rates, and drop the file again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write steps or bpm into the data type of these rows, and drop the file again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write the name of the phone or watch into these rows, and drop the file again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write these times like 2026-11-01 08:04:51 +01:00, and drop the file again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write these values in digits only, and drop the file again.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>review_sentence</name>
        <message>
            <source>A file needs an answer from you before it can be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>For a biological age, 7 days in a row with samples are needed; the new ones do not make that many.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No sample in these files can be sent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No samples were found in these files.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is new: all {samples} were sent before.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The new samples allow a biological age for up to {days}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} cannot be sent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} devices</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} new samples from {devices}, {span}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} new, held back until there are 3.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} of them are to be sent again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} samples to be sent again, from {devices}, {span}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} were sent before.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{samples} from {devices}, {span}.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>run_words</name>
        <message>
            <source>&amp;Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Try now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A new token for patient {name} is needed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Asking the server whether it is ready…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Finishing {batches} in flight, then the program closes…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Give the &amp;token…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Going on by itself in {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Going on…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Making sure that the files have not changed: {done} of {total}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pa&amp;use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paused</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paused after failures</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pausing: finishing {batches} in flight…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pausing…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sending</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>St&amp;op here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>St&amp;op the upload</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stopping: finishing {batches} in flight…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The program closes…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Trying again…</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
