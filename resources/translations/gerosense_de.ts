<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <source>Libraries and their licences</source>
            <translation>Bibliotheken und ihre Lizenzen</translation>
        </message>
        <message>
            <source>Sends a patient's wearable data to your clinic's GeroSense service, and keeps a record of what was sent. Free software under the MIT licence; what it is made of has licences of its own:</source>
            <translation>Sendet die Wearable-Daten eines Patienten an den GeroSense-Dienst Ihrer Klinik und führt ein Verzeichnis darüber, was gesendet wurde. Freie Software unter der MIT-Lizenz; ihre Bestandteile haben eigene Lizenzen:</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Version {version}</translation>
        </message>
    </context>
    <context>
        <name>BackgroundNotice</name>
        <message>
            <source>The upload is over. The window says what became of it.</source>
            <translation>Der Upload ist beendet. Das Fenster sagt, was daraus wurde.</translation>
        </message>
        <message>
            <source>{percent} % – {program}</source>
            <translation>{percent} % – {program}</translation>
        </message>
    </context>
    <context>
        <name>BatchStrip</name>
        <message>
            <source>Batch {number}: {state}</source>
            <translation>Paket {number}: {state}</translation>
        </message>
        <message>
            <source>Batches by outcome</source>
            <translation>Pakete nach Ergebnis</translation>
        </message>
        <message>
            <source>Batches {first} to {last}: {states}</source>
            <translation>Pakete {first} bis {last}: {states}</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>Wird gesendet</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
    </context>
    <context>
        <name>BatchTableModel</name>
        <message>
            <source>Attempts</source>
            <translation>Versuche</translation>
        </message>
        <message>
            <source>Data type</source>
            <translation>Datenart</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>First – last</source>
            <translation>Erster – letzter</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Messwerte</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Wird gesendet…</translation>
        </message>
        <message>
            <source>The server's words</source>
            <translation>Worte des Servers</translation>
        </message>
        <message>
            <source>To be sent again</source>
            <translation>Erneut zu senden</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
    </context>
    <context>
        <name>ChoiceDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Abbrechen</translation>
        </message>
        <message>
            <source>&amp;Use this choice</source>
            <translation>Diese A&amp;uswahl verwenden</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>Devices with the same name are sent as one device.</source>
            <translation>Geräte mit demselben Namen werden als ein Gerät gesendet.</translation>
        </message>
        <message>
            <source>Devices, and what they are sent as</source>
            <translation>Geräte, und unter welchem Namen sie gesendet werden</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Erster Tag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>Kein Name</translation>
        </message>
        <message>
            <source>Only &amp;these days</source>
            <translation>Nur diese &amp;Tage</translation>
        </message>
        <message>
            <source>Send &amp;everything</source>
            <translation>All&amp;es senden</translation>
        </message>
        <message>
            <source>Send as</source>
            <translation>Senden als</translation>
        </message>
        <message>
            <source>Send {device} as</source>
            <translation>{device} senden als</translation>
        </message>
        <message>
            <source>The first day is after the last.</source>
            <translation>Der erste Tag liegt nach dem letzten.</translation>
        </message>
        <message>
            <source>Tick a device, or nothing is sent.</source>
            <translation>Kreuzen Sie ein Gerät an, sonst wird nichts gesendet.</translation>
        </message>
        <message>
            <source>What is to be sent?</source>
            <translation>Was soll gesendet werden?</translation>
        </message>
        <message>
            <source>What you leave out is not sent now. It stays new, and is offered the next time this file is dropped.</source>
            <translation>Was Sie weglassen, wird jetzt nicht gesendet. Es bleibt neu und wird angeboten, wenn Sie diese Datei das nächste Mal ablegen.</translation>
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
            <translation>Upload &amp;abbrechen und schließen</translation>
        </message>
        <message>
            <source>&amp;Finish the batches being sent, then close</source>
            <translation>Laufende Pakete &amp;fertig senden, dann schließen</translation>
        </message>
        <message>
            <source>&amp;Keep the window open</source>
            <translation>&amp;Fenster offen lassen</translation>
        </message>
        <message>
            <source>&amp;Keep uploading</source>
            <translation>&amp;Weiter hochladen</translation>
        </message>
        <message>
            <source>If you close now, nothing is lost and nothing is sent twice: drop the same file again another time, and only what is left is sent.</source>
            <translation>Wenn Sie jetzt schließen, geht nichts verloren und nichts wird doppelt gesendet: Legen Sie dieselbe Datei ein andermal wieder ab, dann wird nur der Rest gesendet.</translation>
        </message>
        <message>
            <source>Left to send: {batches}.</source>
            <translation>Noch zu senden: {batches}.</translation>
        </message>
        <message>
            <source>The upload is not finished yet</source>
            <translation>Der Upload ist noch nicht fertig</translation>
        </message>
    </context>
    <context>
        <name>ColumnsField</name>
        <message>
            <source>Column {name}</source>
            <translation>Spalte {name}</translation>
        </message>
        <message>
            <source>Columns of the table</source>
            <translation>Spalten der Tabelle</translation>
        </message>
        <message>
            <source>Data type (steps or heart rate)</source>
            <translation>Datenart (Schritte oder Herzfrequenz)</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>End time</source>
            <translation>Endzeit</translation>
        </message>
        <message>
            <source>Heart rate</source>
            <translation>Herzfrequenz</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>Nicht verwendet</translation>
        </message>
        <message>
            <source>Number of steps</source>
            <translation>Anzahl der Schritte</translation>
        </message>
        <message>
            <source>Start time</source>
            <translation>Startzeit</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Version of the device</source>
            <translation>Version des Geräts</translation>
        </message>
    </context>
    <context>
        <name>DaysCard</name>
        <message>
            <source>7 days in a row or more</source>
            <translation>7 Tage am Stück oder mehr</translation>
        </message>
        <message>
            <source>Already sent</source>
            <translation>Bereits gesendet</translation>
        </message>
        <message>
            <source>As a pict&amp;ure</source>
            <translation>Als B&amp;ild</translation>
        </message>
        <message>
            <source>As a picture</source>
            <translation>Als Bild</translation>
        </message>
        <message>
            <source>As a ta&amp;ble</source>
            <translation>Als Ta&amp;belle</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>Als Tabelle</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Gefunden</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>Lücke</translation>
        </message>
        <message>
            <source>Look closer</source>
            <translation>Näher ansehen</translation>
        </message>
        <message>
            <source>Look closer (+, or Ctrl and the wheel)</source>
            <translation>Näher ansehen (+ oder Strg und Mausrad)</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Zurückgewiesen</translation>
        </message>
        <message>
            <source>Samples per day</source>
            <translation>Messwerte pro Tag</translation>
        </message>
        <message>
            <source>Samples per day and device</source>
            <translation>Messwerte pro Tag und Gerät</translation>
        </message>
        <message>
            <source>See a longer time</source>
            <translation>Längere Zeit zeigen</translation>
        </message>
        <message>
            <source>See a longer time (-)</source>
            <translation>Längere Zeit zeigen (-)</translation>
        </message>
        <message>
            <source>Show the whole time (0)</source>
            <translation>Ganze Zeit zeigen (0)</translation>
        </message>
        <message>
            <source>Those with the most samples are drawn. The table has {count} more.</source>
            <translation>Gezeichnet sind die mit den meisten Messwerten. In der Tabelle stehen weitere: {count}.</translation>
        </message>
        <message>
            <source>Whole time</source>
            <translation>Ganze Zeit</translation>
        </message>
    </context>
    <context>
        <name>DaysPlot</name>
        <message>
            <source>Already sent: {count}</source>
            <translation>Bereits gesendet: {count}</translation>
        </message>
        <message>
            <source>Found: {count}</source>
            <translation>Gefunden: {count}</translation>
        </message>
        <message>
            <source>New: {count}</source>
            <translation>Neu: {count}</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>Kein Name</translation>
        </message>
        <message>
            <source>Rejected: {count}</source>
            <translation>Zurückgewiesen: {count}</translation>
        </message>
        <message>
            <source>Samples per day and device</source>
            <translation>Messwerte pro Tag und Gerät</translation>
        </message>
        <message>
            <source>Week from {day}</source>
            <translation>Woche ab {day}</translation>
        </message>
        <message>
            <source>{name} – {day}: no samples</source>
            <translation>{name} – {day}: keine Messwerte</translation>
        </message>
        <message>
            <source>{name}: {samples} on {days}. Gaps: {gaps}. Most days in a row: {most}. Rejected: {rejected}.</source>
            <translation>{name}: {samples}, {days}. Lücken: {gaps}. Meiste Tage am Stück: {most}. Zurückgewiesen: {rejected}.</translation>
        </message>
    </context>
    <context>
        <name>DaysTableModel</name>
        <message>
            <source>Already sent</source>
            <translation>Bereits gesendet</translation>
        </message>
        <message>
            <source>Data type</source>
            <translation>Datenart</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Gefunden</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>Kein Name</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Zurückgewiesen</translation>
        </message>
    </context>
    <context>
        <name>DetailsDialog</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <source>Details for support</source>
            <translation>Einzelheiten für den Support</translation>
        </message>
        <message>
            <source>Send these lines to your IT department or to support. They name no patient, no file and no value.</source>
            <translation>Senden Sie diese Zeilen an Ihre IT-Abteilung oder den Support. Sie nennen keinen Patienten, keine Datei und keinen Wert.</translation>
        </message>
    </context>
    <context>
        <name>DoubtDialog</name>
        <message>
            <source>&amp;Do not send</source>
            <translation>&amp;Nicht senden</translation>
        </message>
        <message>
            <source>&amp;I have checked: these data are of patient {name}</source>
            <translation>&amp;Geprüft: Diese Daten sind von Patient {name}</translation>
        </message>
        <message>
            <source>Are these the right patient's data?</source>
            <translation>Sind das die Daten des richtigen Patienten?</translation>
        </message>
        <message>
            <source>Choose &amp;another patient…</source>
            <translation>&amp;Anderen Patienten wählen…</translation>
        </message>
        <message>
            <source>Nothing has been sent. Data that reach the server under the wrong patient can spoil both patients' results, and this program cannot take them back. Compare the file with the patient before you go on.</source>
            <translation>Es wurde nichts gesendet. Daten, die unter dem falschen Patienten auf den Server kommen, können die Ergebnisse beider Patienten verfälschen, und dieses Programm kann sie nicht zurückholen. Vergleichen Sie die Datei mit dem Patienten, bevor Sie fortfahren.</translation>
        </message>
        <message>
            <source>They are &amp;this patient's</source>
            <translation>Sie sind von &amp;diesem Patienten</translation>
        </message>
        <message>
            <source>They would be uploaded for patient {name}</source>
            <translation>Sie würden für Patient {name} hochgeladen</translation>
        </message>
    </context>
    <context>
        <name>DropTarget</name>
        <message>
            <source>This cannot be read</source>
            <translation>Das kann nicht gelesen werden</translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <source>Drop files here</source>
            <translation>Dateien hier ablegen</translation>
        </message>
    </context>
    <context>
        <name>EraseDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Abbrechen</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <source>&amp;Erase</source>
            <translation>&amp;Löschen</translation>
        </message>
        <message>
            <source>&amp;Yes, erase everything about this patient on this computer</source>
            <translation>&amp;Ja, alles über diesen Patienten auf diesem Computer löschen</translation>
        </message>
        <message>
            <source>1 upload</source>
            <translation>1 Upload</translation>
        </message>
        <message>
            <source>Erase this patient</source>
            <translation>Diesen Patienten löschen</translation>
        </message>
        <message>
            <source>Erasing…</source>
            <translation>Wird gelöscht…</translation>
        </message>
        <message>
            <source>Not all is erased</source>
            <translation>Nicht alles ist gelöscht</translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation>Patient {name}</translation>
        </message>
        <message>
            <source>Practice: only practice's own record is erased.</source>
            <translation>Übung: Nur das Verzeichnis der Übung wird gelöscht.</translation>
        </message>
        <message>
            <source>Removed from this computer: {uploads} with their receipts, {batches}, {samples}.</source>
            <translation>Von diesem Computer entfernt: {uploads} mit Belegen, {batches}, {samples}.</translation>
        </message>
        <message>
            <source>The patient is erased</source>
            <translation>Der Patient ist gelöscht</translation>
        </message>
        <message>
            <source>The server keeps what it has: to have it removed there, ask your clinic. Receipts that you saved as files stay where you put them. If the same file is dropped again later, all of it is sent again. This cannot be undone.</source>
            <translation>Der Server behält, was er hat: Soll es dort entfernt werden, wenden Sie sich an Ihre Klinik. Belege, die Sie als Datei gespeichert haben, bleiben an ihrem Ort. Wird dieselbe Datei später wieder abgelegt, wird alles noch einmal gesendet. Das kann nicht rückgängig gemacht werden.</translation>
        </message>
        <message>
            <source>The token is removed too.</source>
            <translation>Auch das Token ist entfernt.</translation>
        </message>
        <message>
            <source>This removes from this computer: {uploads} with their receipts, the record of what was sent, the patient's number, and the patient's token where one is kept.</source>
            <translation>Das entfernt von diesem Computer: {uploads} mit Belegen, das Verzeichnis dessen, was gesendet wurde, die Nummer des Patienten und, falls gespeichert, das Token des Patienten.</translation>
        </message>
        <message>
            <source>{count} uploads</source>
            <translation>{count} Uploads</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>The upload is not finished yet. A patient can be erased once it is.</source>
            <translation>Der Upload ist noch nicht fertig. Danach können Patientendaten gelöscht werden.</translation>
        </message>
    </context>
    <context>
        <name>ExportLessons</name>
        <message>
            <source>A table as its app exports it: CSV, Excel or Parquet, with a time and a value in each row. You see which column was taken for what.</source>
            <translation>Eine Tabelle, wie ihre App sie exportiert: CSV, Excel oder Parquet, mit Zeit und Wert in jeder Zeile. Sie sehen, welche Spalte wofür gehalten wurde.</translation>
        </message>
        <message>
            <source>From Android or another watch</source>
            <translation>Von Android oder einer anderen Uhr</translation>
        </message>
        <message>
            <source>GeroSense files</source>
            <translation>GeroSense-Dateien</translation>
        </message>
        <message>
            <source>How a patient gets the export from an iPhone</source>
            <translation>So kommt ein Patient an den Export vom iPhone</translation>
        </message>
        <message>
            <source>JSON files made for GeroSense, one or many, also inside a zip.</source>
            <translation>JSON-Dateien für GeroSense, eine oder viele, auch in einer Zip-Datei.</translation>
        </message>
        <message>
            <source>Open the Health app.</source>
            <translation>Öffnen Sie die App „Health“.</translation>
        </message>
        <message>
            <source>Scroll down, tap “Export All Health Data”.</source>
            <translation>Scrollen Sie nach unten und tippen Sie auf „Alle Gesundheitsdaten exportieren“.</translation>
        </message>
        <message>
            <source>Send the zip to this computer, drop it here as it is.</source>
            <translation>Senden Sie die Zip-Datei an diesen Computer und legen Sie sie unverändert hier ab.</translation>
        </message>
        <message>
            <source>Tap the picture at the top right.</source>
            <translation>Tippen Sie auf das Bild oben rechts.</translation>
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
            <translation>Datei</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Needs an answer from you before it can be read</source>
            <translation>Braucht eine Antwort von Ihnen, bevor sie gelesen werden kann</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Wird geöffnet…</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>{count} cannot be sent</source>
            <translation>{count} nicht sendbar</translation>
        </message>
        <message>
            <source>{done} of {total} · {samples}</source>
            <translation>{done} von {total} · {samples}</translation>
        </message>
    </context>
    <context>
        <name>FilesPage</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Abbrechen</translation>
        </message>
        <message>
            <source>&amp;Choose files…</source>
            <translation>&amp;Dateien auswählen…</translation>
        </message>
        <message>
            <source>Back to the &amp;review</source>
            <translation>Zurück zum &amp;Prüfen</translation>
        </message>
        <message>
            <source>Choose a f&amp;older…</source>
            <translation>&amp;Ordner auswählen…</translation>
        </message>
        <message>
            <source>Choose a folder with the patient's files</source>
            <translation>Einen Ordner mit den Dateien des Patienten auswählen</translation>
        </message>
        <message>
            <source>Choose the patient's files</source>
            <translation>Die Dateien des Patienten auswählen</translation>
        </message>
        <message>
            <source>Ctrl+O</source>
            <translation>Strg+O</translation>
        </message>
        <message>
            <source>Drop the patient's export here</source>
            <translation>Legen Sie den Export des Patienten hier ab</translation>
        </message>
        <message>
            <source>Everything stays on this computer until you press Upload.</source>
            <translation>Alles bleibt auf diesem Computer, bis Sie auf „Hochladen“ drücken.</translation>
        </message>
        <message>
            <source>Files being read</source>
            <translation>Dateien, die gelesen werden</translation>
        </message>
        <message>
            <source>Looking through the folder: {looked} of {files} files</source>
            <translation>Ordner wird durchgesehen: {looked} von {files} Dateien</translation>
        </message>
        <message>
            <source>One file, several, or a whole folder. Nothing is sent before you have seen what is in it.</source>
            <translation>Eine Datei, mehrere oder ein ganzer Ordner. Nichts wird gesendet, bevor Sie gesehen haben, was darin ist.</translation>
        </message>
        <message>
            <source>Reading the files…</source>
            <translation>Dateien werden gelesen…</translation>
        </message>
        <message>
            <source>Use the sample e&amp;xport</source>
            <translation>&amp;Beispiel-Export verwenden</translation>
        </message>
        <message>
            <source>Your files are still under review. Files dropped now are added to them.</source>
            <translation>Ihre Dateien werden noch geprüft. Dateien, die Sie jetzt ablegen, kommen dazu.</translation>
        </message>
    </context>
    <context>
        <name>FilesRoom</name>
        <message>
            <source>There is no file on the clipboard. Copy the file or folder, or its path, and paste again.</source>
            <translation>In der Zwischenablage ist keine Datei. Kopieren Sie die Datei, den Ordner oder den Pfad und fügen Sie noch einmal ein.</translation>
        </message>
    </context>
    <context>
        <name>FindingsList</name>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Zertifikat</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Dienst</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Trying the connection…</source>
            <translation>Verbindung wird getestet…</translation>
        </message>
        <message>
            <source>good</source>
            <translation>in Ordnung</translation>
        </message>
        <message>
            <source>not looked at</source>
            <translation>nicht geprüft</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>nicht in Ordnung</translation>
        </message>
        <message>
            <source>{step}, {verdict}: {words}</source>
            <translation>{step}, {verdict}: {words}</translation>
        </message>
    </context>
    <context>
        <name>HelpDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Themen</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>&amp;Erase this patient…</source>
            <translation>Diesen Patienten &amp;löschen…</translation>
        </message>
        <message>
            <source>&amp;New upload</source>
            <translation>Neuer &amp;Upload</translation>
        </message>
        <message>
            <source>&amp;Receipt</source>
            <translation>&amp;Beleg</translation>
        </message>
        <message>
            <source>1 upload</source>
            <translation>1 Upload</translation>
        </message>
        <message>
            <source>All outcomes</source>
            <translation>Alle Ergebnisse</translation>
        </message>
        <message>
            <source>Each upload gets a line here: when it was, for which patient, and what the server answered. Open a line to see its receipt, and to save it as PDF or CSV.</source>
            <translation>Jeder Upload erhält hier eine Zeile: wann er war, für welchen Patienten und was der Server geantwortet hat. Öffnen Sie eine Zeile, um den Beleg zu sehen und als PDF oder CSV zu speichern.</translation>
        </message>
        <message>
            <source>Each upload you make in practice gets a line here. They are forgotten when you leave practice.</source>
            <translation>Jeder Upload in der Übung erhält hier eine Zeile. Sie werden vergessen, wenn Sie die Übung verlassen.</translation>
        </message>
        <message>
            <source>Everything was sent up to: {marks}</source>
            <translation>Alles gesendet bis: {marks}</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Looking up the uploads…</source>
            <translation>Uploads werden nachgeschlagen…</translation>
        </message>
        <message>
            <source>No uploads yet</source>
            <translation>Noch keine Uploads</translation>
        </message>
        <message>
            <source>Patient</source>
            <translation>Patient</translation>
        </message>
        <message>
            <source>Show only this patient</source>
            <translation>Nur diesen Patienten zeigen</translation>
        </message>
        <message>
            <source>Show only uploads with this outcome</source>
            <translation>Nur Uploads mit diesem Ergebnis zeigen</translation>
        </message>
        <message>
            <source>The uploads cannot be shown</source>
            <translation>Die Uploads können nicht gezeigt werden</translation>
        </message>
        <message>
            <source>Uploads</source>
            <translation>Uploads</translation>
        </message>
        <message>
            <source>{device}, {data_type}: {day}</source>
            <translation>{device}, {data_type}: {day}</translation>
        </message>
        <message>
            <source>{shown} of {total} uploads</source>
            <translation>{shown} von {total} Uploads</translation>
        </message>
        <message>
            <source>{total} uploads</source>
            <translation>{total} Uploads</translation>
        </message>
    </context>
    <context>
        <name>HistoryTableModel</name>
        <message>
            <source>Patient</source>
            <translation>Patient</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Messwerte</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Upload</translation>
        </message>
        <message>
            <source>What became of them</source>
            <translation>Was daraus wurde</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
    </context>
    <context>
        <name>LockPage</name>
        <message>
            <source>&amp;Continue</source>
            <translation>&amp;Fortfahren</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Gesperrt</translation>
        </message>
        <message>
            <source>The upload has ended. Continue shows what became of it.</source>
            <translation>Der Upload ist beendet. „Fortfahren“ zeigt, was daraus wurde.</translation>
        </message>
        <message>
            <source>The upload is paused and waits for you.</source>
            <translation>Der Upload ist angehalten und wartet auf Sie.</translation>
        </message>
        <message>
            <source>What was on the screen was put away, so that nobody else sees it. Nothing that was sent is lost. After Continue, drop the files again.</source>
            <translation>Was auf dem Bildschirm war, wurde weggeräumt, damit niemand sonst es sieht. Nichts Gesendetes geht verloren. Legen Sie nach „Fortfahren“ die Dateien wieder ab.</translation>
        </message>
        <message>
            <source>What was on the screen was put away.</source>
            <translation>Was auf dem Bildschirm war, wurde weggeräumt.</translation>
        </message>
        <message>
            <source>What was on the screen was put away. The upload goes on meanwhile.</source>
            <translation>Was auf dem Bildschirm war, wurde weggeräumt. Der Upload läuft inzwischen weiter.</translation>
        </message>
        <message>
            <source>{finished} of {batches} batches are done.</source>
            <translation>Fertige Pakete: {finished} von {batches}.</translation>
        </message>
    </context>
    <context>
        <name>LockRoom</name>
        <message>
            <source>GeroSense Desktop — locked</source>
            <translation>GeroSense Desktop – gesperrt</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Let go to add to the files under review</source>
            <translation>Loslassen, um sie zu den Dateien beim Prüfen hinzuzufügen</translation>
        </message>
        <message>
            <source>Let go to read</source>
            <translation>Loslassen, um zu lesen</translation>
        </message>
        <message>
            <source>The program was locked when files came. Drop them again.</source>
            <translation>Das Programm war gesperrt, als Dateien kamen. Legen Sie sie wieder ab.</translation>
        </message>
        <message>
            <source>The upload is not finished yet. Drop these files again when it is.</source>
            <translation>Der Upload ist noch nicht fertig. Legen Sie diese Dateien danach noch einmal ab.</translation>
        </message>
        <message>
            <source>The upload is not finished yet. Please drop later.</source>
            <translation>Der Upload ist noch nicht fertig. Bitte später ablegen.</translation>
        </message>
        <message>
            <source>The upload is not finished yet. Wait until it is, or cancel it first.</source>
            <translation>Der Upload ist noch nicht fertig. Warten Sie, bis er es ist, oder brechen Sie ihn vorher ab.</translation>
        </message>
    </context>
    <context>
        <name>NewTokenDialog</name>
        <message>
            <source>&amp;Cancel the upload</source>
            <translation>Upload &amp;abbrechen</translation>
        </message>
        <message>
            <source>&amp;Go on with this token</source>
            <translation>&amp;Mit diesem Token fortfahren</translation>
        </message>
        <message>
            <source>&amp;Token</source>
            <translation>&amp;Token</translation>
        </message>
        <message>
            <source>A new token is needed</source>
            <translation>Ein neues Token wird gebraucht</translation>
        </message>
        <message>
            <source>It is kept in this computer's keychain.</source>
            <translation>Es wird im Schlüsselbund dieses Computers aufbewahrt.</translation>
        </message>
        <message>
            <source>It is kept only until you close the program.</source>
            <translation>Es wird nur aufbewahrt, bis Sie das Programm schließen.</translation>
        </message>
        <message>
            <source>Paste with Ctrl+V</source>
            <translation>Mit Strg+V einfügen</translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation>Patient {name}</translation>
        </message>
    </context>
    <context>
        <name>PatientDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Abbrechen</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <source>&amp;Year of birth</source>
            <translation>Geburts&amp;jahr</translation>
        </message>
        <message>
            <source>About this patient</source>
            <translation>Angaben zu diesem Patienten</translation>
        </message>
        <message>
            <source>Biological &amp;sex</source>
            <translation>Biologisches &amp;Geschlecht</translation>
        </message>
        <message>
            <source>Female</source>
            <translation>Weiblich</translation>
        </message>
        <message>
            <source>Male</source>
            <translation>Männlich</translation>
        </message>
        <message>
            <source>Not registered with the server from this computer yet.</source>
            <translation>Von diesem Computer aus noch nicht beim Server angemeldet.</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Keine Angabe</translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation>Patient {name}</translation>
        </message>
        <message>
            <source>Registered with the server: {time}.</source>
            <translation>Beim Server angemeldet: {time}.</translation>
        </message>
        <message>
            <source>Save and &amp;register</source>
            <translation>Speichern und an&amp;melden</translation>
        </message>
        <message>
            <source>Telling the server…</source>
            <translation>Wird dem Server mitgeteilt…</translation>
        </message>
        <message>
            <source>The patient is registered with the server.</source>
            <translation>Der Patient ist beim Server angemeldet.</translation>
        </message>
        <message>
            <source>The server knew this patient already. That is fine.</source>
            <translation>Der Server kannte diesen Patienten schon. Das ist in Ordnung.</translation>
        </message>
        <message>
            <source>To find the patient again. Please no name; it stays on this computer.</source>
            <translation>Um den Patienten wiederzufinden. Bitte kein Name; die Nummer bleibt auf diesem Computer.</translation>
        </message>
        <message>
            <source>To register the patient with the server, a valid token and the server's address are needed.</source>
            <translation>Um den Patienten beim Server anzumelden, werden ein gültiges Token und die Serveradresse gebraucht.</translation>
        </message>
        <message>
            <source>With sex and year of birth the program notices an export of somebody else, and can register the patient with the server.</source>
            <translation>Mit Geschlecht und Geburtsjahr bemerkt das Programm den Export einer anderen Person und kann den Patienten beim Server anmelden.</translation>
        </message>
        <message>
            <source>Your clinic's &amp;number</source>
            <translation>&amp;Nummer Ihrer Klinik</translation>
        </message>
    </context>
    <context>
        <name>PatientTableModel</name>
        <message>
            <source>Ended</source>
            <translation>Abgelaufen</translation>
        </message>
        <message>
            <source>Last upload</source>
            <translation>Letzter Upload</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keines</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Patient</source>
            <translation>Patient</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Angemeldet</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Until {time}</source>
            <translation>Bis {time}</translation>
        </message>
        <message>
            <source>Uploads</source>
            <translation>Uploads</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Gültig</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
    </context>
    <context>
        <name>PatientsPage</name>
        <message>
            <source>&amp;Add a patient…</source>
            <translation>Patient hin&amp;zufügen…</translation>
        </message>
        <message>
            <source>&amp;Erase this patient…</source>
            <translation>Diesen Patienten &amp;löschen…</translation>
        </message>
        <message>
            <source>&amp;Upload for this patient</source>
            <translation>Für diesen Patienten &amp;hochladen</translation>
        </message>
        <message>
            <source>1 patient</source>
            <translation>1 Patient</translation>
        </message>
        <message>
            <source>A&amp;bout this patient…</source>
            <translation>&amp;Angaben zu diesem Patienten…</translation>
        </message>
        <message>
            <source>Looking up the patients…</source>
            <translation>Patienten werden nachgeschlagen…</translation>
        </message>
        <message>
            <source>No patients yet</source>
            <translation>Noch keine Patienten</translation>
        </message>
        <message>
            <source>Patients</source>
            <translation>Patienten</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Show only patients with this in number or id</source>
            <translation>Nur Patienten zeigen, deren Nummer oder Kennung dies enthält</translation>
        </message>
        <message>
            <source>The patients cannot be shown</source>
            <translation>Die Patienten können nicht gezeigt werden</translation>
        </message>
        <message>
            <source>Your clinic gives you a token for each patient. Add it here: it says whose data is uploaded, and it is kept in this computer's keychain until it ends.</source>
            <translation>Ihre Klinik gibt Ihnen für jeden Patienten ein Token. Fügen Sie es hier hinzu: Es sagt, wessen Daten hochgeladen werden, und bleibt im Schlüsselbund dieses Computers, bis es abläuft.</translation>
        </message>
        <message>
            <source>{shown} of {total} patients</source>
            <translation>{shown} von {total} Patienten</translation>
        </message>
        <message>
            <source>{total} patients</source>
            <translation>{total} Patienten</translation>
        </message>
    </context>
    <context>
        <name>PracticeBanner</name>
        <message>
            <source>&amp;Leave practice</source>
            <translation>Übung &amp;verlassen</translation>
        </message>
        <message>
            <source>Practice — nothing leaves this computer</source>
            <translation>Übung – nichts verlässt diesen Computer</translation>
        </message>
    </context>
    <context>
        <name>PreviewCard</name>
        <message>
            <source>Answer all questions, and you see here what would be sent.</source>
            <translation>Beantworten Sie alle Fragen, dann sehen Sie hier, was gesendet würde.</translation>
        </message>
        <message>
            <source>Are these the right times and values? Then read the file.</source>
            <translation>Sind das die richtigen Zeiten und Werte? Dann lesen Sie die Datei ein.</translation>
        </message>
        <message>
            <source>Look again at your answer: {question}</source>
            <translation>Sehen Sie sich Ihre Antwort noch einmal an: {question}</translation>
        </message>
        <message>
            <source>Looking at the first lines of the file…</source>
            <translation>Die ersten Zeilen der Datei werden angesehen…</translation>
        </message>
        <message>
            <source>The first samples, as they would be sent</source>
            <translation>Die ersten Messwerte, wie sie gesendet würden</translation>
        </message>
        <message>
            <source>There is more to ask once the whole file is read.</source>
            <translation>Ist die ganze Datei gelesen, gibt es noch weitere Fragen.</translation>
        </message>
        <message>
            <source>With these answers none of the samples below can be sent. {reason}. {advice}</source>
            <translation>Mit diesen Antworten kann keiner der Messwerte unten gesendet werden. {reason}. {advice}</translation>
        </message>
        <message>
            <source>{count} of the samples below cannot be sent. {reason}. {advice}</source>
            <translation>Von den Messwerten unten nicht sendbar: {count}. {reason}. {advice}</translation>
        </message>
    </context>
    <context>
        <name>PreviewTableModel</name>
        <message>
            <source>Data type</source>
            <translation>Datenart</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Leer</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>{text}. Cannot be sent: {reason}</source>
            <translation>{text}. Nicht sendbar: {reason}</translation>
        </message>
        <message>
            <source>{title}. {advice}</source>
            <translation>{title}. {advice}</translation>
        </message>
    </context>
    <context>
        <name>ProblemBar</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Details for support…</source>
            <translation>Einzelheiten für den Support…</translation>
        </message>
    </context>
    <context>
        <name>ProgressCard</name>
        <message>
            <source>Progress of the upload</source>
            <translation>Fortschritt des Uploads</translation>
        </message>
        <message>
            <source>Uploading for patient {name}</source>
            <translation>Upload für Patient {name}</translation>
        </message>
        <message>
            <source>to {server}</source>
            <translation>an {server}</translation>
        </message>
        <message>
            <source>{count} samples a second</source>
            <translation>Messwerte pro Sekunde: {count}</translation>
        </message>
        <message>
            <source>{done} of {batches}</source>
            <translation>{batches}, {done} fertig</translation>
        </message>
        <message>
            <source>{done} of {total} samples</source>
            <translation>{done} von {total} Messwerten</translation>
        </message>
        <message>
            <source>{percent} % uploaded</source>
            <translation>{percent} % hochgeladen</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>noch {time}</translation>
        </message>
    </context>
    <context>
        <name>ProxyDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Abbrechen</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Passwort</translation>
        </message>
        <message>
            <source>&amp;Sign in</source>
            <translation>An&amp;melden</translation>
        </message>
        <message>
            <source>&amp;User name</source>
            <translation>&amp;Benutzername</translation>
        </message>
        <message>
            <source>It is kept in this computer's keychain.</source>
            <translation>Es wird im Schlüsselbund dieses Computers aufbewahrt.</translation>
        </message>
        <message>
            <source>The network asks who you are</source>
            <translation>Das Netzwerk fragt, wer Sie sind</translation>
        </message>
        <message>
            <source>The proxy {proxy} of your network lets nothing through without a user name and a password. They are often those with which you sign in to this computer; your IT department knows. Nothing was sent.</source>
            <translation>Der Proxy {proxy} Ihres Netzwerks lässt ohne Benutzername und Passwort nichts durch. Oft sind es dieselben, mit denen Sie sich an diesem Computer anmelden; Ihre IT-Abteilung weiß es. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>This computer has no keychain for the program, so it is kept only until you close it.</source>
            <translation>Dieser Computer hat keinen Schlüsselbund für das Programm; deshalb wird es nur aufbewahrt, bis Sie es schließen.</translation>
        </message>
    </context>
    <context>
        <name>QuestionsDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Abbrechen</translation>
        </message>
        <message>
            <source>&amp;Read the file</source>
            <translation>Datei &amp;lesen</translation>
        </message>
        <message>
            <source>A comma: 1.024 is more than a thousand</source>
            <translation>Ein Komma: 1.024 ist mehr als tausend</translation>
        </message>
        <message>
            <source>A point: 1.024 is a little more than one</source>
            <translation>Ein Punkt: 1.024 ist etwas mehr als eins</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Auswählen…</translation>
        </message>
        <message>
            <source>Day first: 3 April is 03/04</source>
            <translation>Zuerst der Tag: Der 3. April ist 03/04</translation>
        </message>
        <message>
            <source>For example Apple Watch</source>
            <translation>Zum Beispiel Apple Watch</translation>
        </message>
        <message>
            <source>How is this file to be read?</source>
            <translation>Wie ist diese Datei zu lesen?</translation>
        </message>
        <message>
            <source>In the file: {examples}</source>
            <translation>In der Datei: {examples}</translation>
        </message>
        <message>
            <source>In which time zone were these times taken?</source>
            <translation>In welcher Zeitzone wurden diese Zeiten aufgezeichnet?</translation>
        </message>
        <message>
            <source>Month first: 3 April is 04/03</source>
            <translation>Zuerst der Monat: Der 3. April ist 04/03</translation>
        </message>
        <message>
            <source>The times in this file do not say. This computer's zone stands first.</source>
            <translation>Die Zeiten in dieser Datei sagen es nicht. Die Zeitzone dieses Computers steht an erster Stelle.</translation>
        </message>
        <message>
            <source>Use the same answers for {count} more files that ask the same</source>
            <translation>Dieselben Antworten für weitere Dateien mit denselben Fragen verwenden ({count})</translation>
        </message>
        <message>
            <source>Use the same name every time: it tells the patient's devices apart.</source>
            <translation>Verwenden Sie jedes Mal denselben Namen: Er unterscheidet die Geräte des Patienten.</translation>
        </message>
        <message>
            <source>What do the values count?</source>
            <translation>Was zählen die Werte?</translation>
        </message>
        <message>
            <source>What is in each column?</source>
            <translation>Was steht in jeder Spalte?</translation>
        </message>
        <message>
            <source>What marks the decimals in the numbers?</source>
            <translation>Was trennt in den Zahlen die Nachkommastellen ab?</translation>
        </message>
        <message>
            <source>Which comes first in the dates?</source>
            <translation>Was steht in den Datumsangaben zuerst?</translation>
        </message>
        <message>
            <source>Which device took these samples?</source>
            <translation>Welches Gerät hat diese Messwerte aufgezeichnet?</translation>
        </message>
    </context>
    <context>
        <name>ReasonList</name>
        <message>
            <source>All reasons</source>
            <translation>Alle Gründe</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Gründe</translation>
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
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>Cl&amp;ose</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Page {page}</source>
            <translation>Seite {page}</translation>
        </message>
        <message>
            <source>Practice — nothing of this left this computer</source>
            <translation>Übung – nichts davon hat diesen Computer verlassen</translation>
        </message>
        <message>
            <source>Save as &amp;PDF…</source>
            <translation>Als &amp;PDF speichern…</translation>
        </message>
        <message>
            <source>Save as C&amp;SV…</source>
            <translation>Als CS&amp;V speichern…</translation>
        </message>
        <message>
            <source>Save the receipt as CSV</source>
            <translation>Den Beleg als CSV speichern</translation>
        </message>
        <message>
            <source>Save the receipt as PDF</source>
            <translation>Den Beleg als PDF speichern</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Wird gespeichert…</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabelle (*.csv)</translation>
        </message>
        <message>
            <source>The receipt is copied. Paste it where you need it.</source>
            <translation>Der Beleg ist kopiert. Fügen Sie ihn ein, wo Sie ihn brauchen.</translation>
        </message>
        <message>
            <source>The receipt is saved.</source>
            <translation>Der Beleg ist gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>RecentFolders</name>
        <message>
            <source>&amp;Forget these</source>
            <translation>Diese ver&amp;gessen</translation>
        </message>
        <message>
            <source>A folder may be called after a patient. Names of files are never remembered.</source>
            <translation>Ein Ordner kann nach einem Patienten benannt sein. Dateinamen werden nie gemerkt.</translation>
        </message>
        <message>
            <source>Choose files from {folder}</source>
            <translation>Dateien aus {folder} auswählen</translation>
        </message>
        <message>
            <source>Remember on this computer in which folders files were</source>
            <translation>Auf diesem Computer merken, in welchen Ordnern Dateien waren</translation>
        </message>
    </context>
    <context>
        <name>RejectedDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exportieren…</translation>
        </message>
        <message>
            <source>At most {count} rows can be copied. Export more of them as a file.</source>
            <translation>Höchstens {count} Zeilen können kopiert werden. Exportieren Sie mehr davon als Datei.</translation>
        </message>
        <message>
            <source>C&amp;opy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>Copy the selected rows ({keys})</source>
            <translation>Die ausgewählten Zeilen kopieren ({keys})</translation>
        </message>
        <message>
            <source>Excel file (*.xlsx)</source>
            <translation>Excel-Datei (*.xlsx)</translation>
        </message>
        <message>
            <source>Export the samples shown</source>
            <translation>Die gezeigten Messwerte exportieren</translation>
        </message>
        <message>
            <source>Rejected samples</source>
            <translation>Zurückgewiesene Messwerte</translation>
        </message>
        <message>
            <source>Save the samples shown as a CSV or Excel file</source>
            <translation>Die gezeigten Messwerte als CSV- oder Excel-Datei speichern</translation>
        </message>
        <message>
            <source>Search in the texts</source>
            <translation>In den Texten suchen</translation>
        </message>
        <message>
            <source>Search in the texts, for example a date or a device</source>
            <translation>In den Texten suchen, zum Beispiel ein Datum oder ein Gerät</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Wird gesucht…</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabelle (*.csv)</translation>
        </message>
        <message>
            <source>The file is written.</source>
            <translation>Die Datei ist geschrieben.</translation>
        </message>
        <message>
            <source>The server would refuse these, so they stay here. Correct them in the file where you can, and drop it again: only what is new is sent.</source>
            <translation>Der Server würde diese abweisen, darum bleiben sie hier. Berichtigen Sie sie, wo es geht, in der Datei und legen Sie diese wieder ab: Nur was neu ist, wird gesendet.</translation>
        </message>
        <message>
            <source>Writing the file…</source>
            <translation>Datei wird geschrieben…</translation>
        </message>
        <message>
            <source>line {number}</source>
            <translation>Zeile {number}</translation>
        </message>
        <message>
            <source>record {number}</source>
            <translation>Eintrag {number}</translation>
        </message>
        <message>
            <source>row {number}</source>
            <translation>Zeile {number}</translation>
        </message>
        <message>
            <source>sample {number}</source>
            <translation>Messwert {number}</translation>
        </message>
        <message>
            <source>{samples} cannot be sent</source>
            <translation>Nicht sendbar: {samples}</translation>
        </message>
        <message>
            <source>{samples} copied</source>
            <translation>Kopiert: {samples}</translation>
        </message>
        <message>
            <source>{samples} shown</source>
            <translation>Gezeigt: {samples}</translation>
        </message>
    </context>
    <context>
        <name>RejectedTableModel</name>
        <message>
            <source>Empty. Cannot be sent: {reason}</source>
            <translation>Leer. Nicht sendbar: {reason}</translation>
        </message>
        <message>
            <source>{text}. Cannot be sent: {reason}</source>
            <translation>{text}. Nicht sendbar: {reason}</translation>
        </message>
        <message>
            <source>{title}. {advice}</source>
            <translation>{title}. {advice}</translation>
        </message>
    </context>
    <context>
        <name>ReleaseChoice</name>
        <message>
            <source>Ask for ne&amp;wer versions of this program</source>
            <translation>Nac&amp;h neueren Versionen dieses Programms fragen</translation>
        </message>
        <message>
            <source>At most twice a day, {host} is asked. Nothing is sent about you, your patients or this computer, and nothing is installed by itself.</source>
            <translation>Höchstens zweimal am Tag wird {host} gefragt. Dabei wird nichts über Sie, Ihre Patienten oder diesen Computer gesendet, und nichts installiert sich von selbst.</translation>
        </message>
        <message>
            <source>Nobody is asked: this program knows no place where new versions are announced.</source>
            <translation>Niemand wird gefragt: Dieses Programm kennt keinen Ort, an dem neue Versionen angekündigt werden.</translation>
        </message>
    </context>
    <context>
        <name>ReleaseNotice</name>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Copy for IT</source>
            <translation>Für die IT kopieren</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <source>Say nothing of this version any more</source>
            <translation>Zu dieser Version nichts mehr sagen</translation>
        </message>
        <message>
            <source>Version {version} is available. Your IT department installs it.</source>
            <translation>Version {version} ist verfügbar. Ihre IT-Abteilung installiert sie.</translation>
        </message>
        <message>
            <source>What is new</source>
            <translation>Was ist neu?</translation>
        </message>
    </context>
    <context>
        <name>ReleaseRoom</name>
        <message>
            <source>GeroSense Desktop {version} was released on {date}. This computer has version {own}.</source>
            <translation>GeroSense Desktop {version} ist am {date} erschienen. Dieser Computer hat die Version {own}.</translation>
        </message>
        <message>
            <source>SHA-256 of the installers:</source>
            <translation>SHA-256 der Installationsdateien:</translation>
        </message>
    </context>
    <context>
        <name>ReviewFooter</name>
        <message>
            <source>&amp;Answer…</source>
            <translation>An&amp;tworten…</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>&amp;Upload</source>
            <translation>&amp;Hochladen</translation>
        </message>
        <message>
            <source>&amp;Upload {samples}</source>
            <translation>{samples} &amp;hochladen</translation>
        </message>
        <message>
            <source>Add the &amp;patient…</source>
            <translation>&amp;Patient hinzufügen…</translation>
        </message>
        <message>
            <source>Check the &amp;patient…</source>
            <translation>Patient &amp;prüfen…</translation>
        </message>
        <message>
            <source>Choose &amp;other files…</source>
            <translation>&amp;Andere Dateien auswählen…</translation>
        </message>
        <message>
            <source>No patient yet</source>
            <translation>Noch kein Patient</translation>
        </message>
        <message>
            <source>No server address yet</source>
            <translation>Noch keine Serveradresse</translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation>Patient {name}</translation>
        </message>
        <message>
            <source>Set the a&amp;ddress…</source>
            <translation>Adr&amp;esse eintragen…</translation>
        </message>
        <message>
            <source>The practice server on this computer</source>
            <translation>Der Übungsserver auf diesem Computer</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>&amp;Answer…</source>
            <translation>An&amp;tworten…</translation>
        </message>
        <message>
            <source>&amp;Check…</source>
            <translation>Prü&amp;fen…</translation>
        </message>
        <message>
            <source>&amp;Show how it was read…</source>
            <translation>Zeigen, wie gele&amp;sen wurde…</translation>
        </message>
        <message>
            <source>Already sent</source>
            <translation>Bereits gesendet</translation>
        </message>
        <message>
            <source>Answer the questions of {file}</source>
            <translation>Die Fragen zu {file} beantworten</translation>
        </message>
        <message>
            <source>Are these the right patient's data?</source>
            <translation>Sind das die Daten des richtigen Patienten?</translation>
        </message>
        <message>
            <source>C&amp;hoose what is sent…</source>
            <translation>Aus&amp;wählen, was gesendet wird…</translation>
        </message>
        <message>
            <source>Check whether these are the right patient's data</source>
            <translation>Prüfen, ob es die Daten des richtigen Patienten sind</translation>
        </message>
        <message>
            <source>Details for support about {file}</source>
            <translation>Einzelheiten für den Support zu {file}</translation>
        </message>
        <message>
            <source>Details for support…</source>
            <translation>Einzelheiten für den Support…</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Held back</source>
            <translation>Zurückgehalten</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Zurückgewiesen</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Send ever&amp;ything</source>
            <translation>A&amp;lles senden</translation>
        </message>
        <message>
            <source>Show &amp;why…</source>
            <translation>&amp;Gründe zeigen…</translation>
        </message>
        <message>
            <source>Something in this file could mean two things. It is never guessed: please say.</source>
            <translation>Etwas in dieser Datei kann zweierlei bedeuten. Es wird nie geraten: Bitte sagen Sie es.</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
        <message>
            <source>What was found, by data type and device</source>
            <translation>Was gefunden wurde, nach Datenart und Gerät</translation>
        </message>
        <message>
            <source>{count} more files need a look; the table of files names them.</source>
            <translation>Weitere Dateien, die Sie ansehen müssen: {count}; die Dateitabelle nennt sie.</translation>
        </message>
        <message>
            <source>{samples} are held back: the server takes no fewer than 3 at a time. They go out with the next export of this patient.</source>
            <translation>Zurückgehalten: {samples}. Der Server nimmt nicht weniger als 3 auf einmal. Sie gehen mit dem nächsten Export dieses Patienten hinaus.</translation>
        </message>
        <message>
            <source>{samples} are left out, as you chose. They are not sent now, and stay new for another time.</source>
            <translation>Wie gewählt weggelassen: {samples}. Sie werden jetzt nicht gesendet und bleiben neu für ein anderes Mal.</translation>
        </message>
        <message>
            <source>{samples} left this computer before without an answer that can be trusted. Nobody can know whether the server kept them, so they are not sent again by themselves.</source>
            <translation>Schon früher ohne verlässliche Antwort hinausgegangen: {samples}. Niemand kann wissen, ob der Server sie behalten hat; darum werden sie nicht von selbst erneut gesendet.</translation>
        </message>
        <message>
            <source>{samples} were in these files twice and count once.</source>
            <translation>Doppelt in diesen Dateien: {samples}. Doppelte zählen nur einmal.</translation>
        </message>
        <message>
            <source>{samples} were refused by the server before. They are not sent again by themselves.</source>
            <translation>Früher vom Server abgewiesen: {samples}. Sie werden nicht von selbst erneut gesendet.</translation>
        </message>
    </context>
    <context>
        <name>RunConversation</name>
        <message>
            <source>Noted: {samples} are not sent again. They may be missing on the server.</source>
            <translation>Vermerkt: {samples}, nicht erneut zu senden. Auf dem Server fehlen sie möglicherweise.</translation>
        </message>
        <message>
            <source>Noted: {samples} are to be sent again. Drop the files of patient {name} again, and they are among what is new.</source>
            <translation>Vermerkt: {samples}, erneut zu senden. Legen Sie die Dateien von Patient {name} wieder ab, dann zählen sie zu dem, was neu ist.</translation>
        </message>
        <message>
            <source>the practice server on this computer</source>
            <translation>der Übungsserver auf diesem Computer</translation>
        </message>
    </context>
    <context>
        <name>Sentence</name>
        <message>
            <source>1 sample</source>
            <translation>1 Messwert</translation>
        </message>
        <message>
            <source>1 sample is from before 2006. Perhaps the clock of the device was not set.</source>
            <translation>1 Messwert stammt aus der Zeit vor 2006. Vielleicht war die Uhr des Geräts nicht gestellt.</translation>
        </message>
        <message>
            <source>1 sample lies in the future. Check the date and time of the device and of this computer.</source>
            <translation>1 Messwert liegt in der Zukunft. Prüfen Sie Datum und Uhrzeit des Geräts und dieses Computers.</translation>
        </message>
        <message>
            <source>1 sample of steps is given per minute instead of as a count. Check that the unit is right.</source>
            <translation>1 Messwert für Schritte ist pro Minute statt als Anzahl angegeben. Prüfen Sie, ob die Einheit stimmt.</translation>
        </message>
        <message>
            <source>A line of this file is far too long for a table of samples. Export the file again.</source>
            <translation>Eine Zeile dieser Datei ist viel zu lang für eine Tabelle mit Messwerten. Exportieren Sie die Datei noch einmal.</translation>
        </message>
        <message>
            <source>A sheet of this Excel file has a cell far away from all others. Save the sheet with the samples as CSV in Excel, then drop that file here.</source>
            <translation>Ein Tabellenblatt dieser Excel-Datei hat eine Zelle, die weit weg von allen anderen liegt. Speichern Sie das Blatt mit den Messwerten in Excel als CSV und legen Sie dann diese Datei hier ab.</translation>
        </message>
        <message>
            <source>A user name for the proxy cannot be empty or hold a colon. Check it and try again.</source>
            <translation>Ein Benutzername für den Proxy darf nicht leer sein und keinen Doppelpunkt enthalten. Prüfen Sie ihn und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>100 %</translation>
        </message>
        <message>
            <source>Another upload is running on this computer. Wait until it is done, then try again.</source>
            <translation>Auf diesem Computer läuft ein anderer Upload. Warten Sie, bis er fertig ist, und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>Apple Health export</source>
            <translation>Apple-Health-Export</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Excel-Arbeitsmappe</translation>
        </message>
        <message>
            <source>In the place of “{name}”, which this program keeps for itself, there is a link to another place. Nothing was read or written there. Tell your IT department.</source>
            <translation>An der Stelle von „{name}“, die dieses Programm für sich beansprucht, liegt eine Verknüpfung zu einem anderen Ort. Dort wurde nichts gelesen oder geschrieben. Sagen Sie es Ihrer IT-Abteilung.</translation>
        </message>
        <message>
            <source>In this folder there is nothing with steps or heart rate that can be read.</source>
            <translation>In diesem Ordner ist nichts mit Schritten oder Herzfrequenz, was gelesen werden kann.</translation>
        </message>
        <message>
            <source>In this table there are neither steps nor heart rates with a time. Was the right file chosen?</source>
            <translation>In dieser Tabelle sind weder Schritte noch Herzfrequenzen mit einer Zeit. War es die richtige Datei?</translation>
        </message>
        <message>
            <source>In this zip file there is nothing with steps or heart rate that can be read.</source>
            <translation>In dieser Zip-Datei ist nichts mit Schritten oder Herzfrequenz, was gelesen werden kann.</translation>
        </message>
        <message>
            <source>It does not say whether this is steps or heart rate.</source>
            <translation>Es ist nicht angegeben, ob das Schritte sind oder die Herzfrequenz.</translation>
        </message>
        <message>
            <source>Less than 1 %</source>
            <translation>Weniger als 1 %</translation>
        </message>
        <message>
            <source>More than 99 %</source>
            <translation>Mehr als 99 %</translation>
        </message>
        <message>
            <source>No patient's token was tried: choose a patient first, and test the address that is saved.</source>
            <translation>Es wurde kein Token eines Patienten probiert: Wählen Sie zuerst einen Patienten, und testen Sie die gespeicherte Adresse.</translation>
        </message>
        <message>
            <source>No server address is set. Enter the address your clinic gave you.</source>
            <translation>Es ist keine Serveradresse eingetragen. Tragen Sie die Adresse ein, die Ihre Klinik Ihnen gegeben hat.</translation>
        </message>
        <message>
            <source>No server of the name {host} was found. Check that this computer is online and that the server address is spelled correctly.</source>
            <translation>Ein Server mit dem Namen {host} wurde nicht gefunden. Prüfen Sie, ob dieser Computer online ist und ob die Serveradresse richtig geschrieben ist.</translation>
        </message>
        <message>
            <source>No server of the name {host} was found; perhaps this computer is offline.</source>
            <translation>Ein Server mit dem Namen {host} wurde nicht gefunden; vielleicht ist dieser Computer offline.</translation>
        </message>
        <message>
            <source>No sheet of this Excel file holds steps or heart rates with a time. Was the right file chosen?</source>
            <translation>Kein Tabellenblatt dieser Excel-Datei enthält Schritte oder Herzfrequenzen mit einer Zeit. War es die richtige Datei?</translation>
        </message>
        <message>
            <source>No upload begins with this number. Take the number from the list of uploads.</source>
            <translation>Kein Upload beginnt mit dieser Nummer. Nehmen Sie die Nummer aus der Liste der Uploads.</translation>
        </message>
        <message>
            <source>Other users of this computer can read the folder in which this program keeps its records, and that cannot be changed. Ask your IT department to move it to a disk that knows users' rights.</source>
            <translation>Andere Benutzer dieses Computers können den Ordner lesen, in dem dieses Programm seine Aufzeichnungen führt, und das lässt sich nicht ändern. Bitten Sie Ihre IT-Abteilung, ihn auf ein Laufwerk zu verschieben, das Benutzerrechte kennt.</translation>
        </message>
        <message>
            <source>Parquet table</source>
            <translation>Parquet-Tabelle</translation>
        </message>
        <message>
            <source>Practice cannot start on this computer. Close other programs and try again.</source>
            <translation>Die Übung kann auf diesem Computer nicht beginnen. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Samples like these were sent before for another patient: {patient}.</source>
            <translation>Solche Messwerte wurden bereits für einen anderen Patienten gesendet: {patient}.</translation>
        </message>
        <message>
            <source>Several batches in a row were sent to {host} and no answer came that can be trusted. So that no more of them become unknown, the upload waits. Go on when the server works again.</source>
            <translation>Mehrere Pakete nacheinander wurden an {host} gesendet, und es kam keine verlässliche Antwort. Damit nicht noch mehr unbekannt werden, wartet der Upload. Setzen Sie ihn fort, wenn der Server wieder arbeitet.</translation>
        </message>
        <message>
            <source>Several uploads begin with this number. Take the number from the list of uploads.</source>
            <translation>Mehrere Uploads beginnen mit dieser Nummer. Nehmen Sie die Nummer aus der Liste der Uploads.</translation>
        </message>
        <message>
            <source>Some of these samples were sent in the meantime, from another window. Nothing was sent now. Read the files again to see what is still new.</source>
            <translation>Einige dieser Messwerte wurden inzwischen aus einem anderen Fenster gesendet. Jetzt wurde nichts gesendet. Lesen Sie die Dateien erneut, um zu sehen, was noch neu ist.</translation>
        </message>
        <message>
            <source>Something in this zip file is packed in a way that this program cannot read. Unpack it first, then drop what was inside.</source>
            <translation>Etwas in dieser Zip-Datei ist auf eine Weise gepackt, die dieses Programm nicht lesen kann. Entpacken Sie sie zuerst und legen Sie dann den Inhalt ab.</translation>
        </message>
        <message>
            <source>Something other than GeroSense answered at {host}. Perhaps this network asks you to sign in first.</source>
            <translation>Unter {host} hat etwas anderes als GeroSense geantwortet. Vielleicht verlangt dieses Netzwerk zuerst eine Anmeldung.</translation>
        </message>
        <message>
            <source>Something other than GeroSense answers at {host}. Perhaps this network asks you to sign in first.</source>
            <translation>Unter {host} antwortet etwas anderes als GeroSense. Vielleicht verlangt dieses Netzwerk zuerst eine Anmeldung.</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>Tabelle (CSV)</translation>
        </message>
        <message>
            <source>The Excel file is damaged or incomplete. Open it in Excel, save it again, then drop it here.</source>
            <translation>Die Excel-Datei ist beschädigt oder unvollständig. Öffnen Sie sie in Excel, speichern Sie sie neu und legen Sie sie dann hier ab.</translation>
        </message>
        <message>
            <source>The Excel file is protected by a password. Open it in Excel, save it without one, then drop it here.</source>
            <translation>Die Excel-Datei ist durch ein Passwort geschützt. Öffnen Sie sie in Excel, speichern Sie sie ohne Passwort und legen Sie sie dann hier ab.</translation>
        </message>
        <message>
            <source>The Excel file is too large. Save the sheet as CSV in Excel, then drop that file here.</source>
            <translation>Die Excel-Datei ist zu groß. Speichern Sie das Tabellenblatt in Excel als CSV und legen Sie dann diese Datei hier ab.</translation>
        </message>
        <message>
            <source>The Excel file would unpack to far more than any table of samples. It is damaged, or made to do harm. Save the sheet as CSV in Excel, then drop that file here.</source>
            <translation>Die Excel-Datei würde beim Entpacken weit größer als jede Tabelle mit Messwerten. Sie ist beschädigt oder soll Schaden anrichten. Speichern Sie das Tabellenblatt in Excel als CSV und legen Sie dann diese Datei hier ab.</translation>
        </message>
        <message>
            <source>The GeroSense service answers and takes data.</source>
            <translation>Der GeroSense-Dienst antwortet und nimmt Daten an.</translation>
        </message>
        <message>
            <source>The Parquet file is damaged or incomplete. Copy or export it again.</source>
            <translation>Die Parquet-Datei ist beschädigt oder unvollständig. Kopieren oder exportieren Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>The Parquet file would unpack to far more than any table of samples. It is damaged, or made to do harm. Export it again from where it came.</source>
            <translation>Die Parquet-Datei würde beim Entpacken weit größer als jede Tabelle mit Messwerten. Sie ist beschädigt oder soll Schaden anrichten. Exportieren Sie sie noch einmal dort, woher sie kam.</translation>
        </message>
        <message>
            <source>The address is complete.</source>
            <translation>Die Adresse ist vollständig.</translation>
        </message>
        <message>
            <source>The clocks went back that night, so this end time happened twice; nobody can tell which one it was.</source>
            <translation>In jener Nacht wurde die Uhr zurückgestellt, darum gab es diese Endzeit zweimal; niemand kann sagen, welche es war.</translation>
        </message>
        <message>
            <source>The clocks went back that night, so this start time happened twice; nobody can tell which one it was.</source>
            <translation>In jener Nacht wurde die Uhr zurückgestellt, darum gab es diese Startzeit zweimal; niemand kann sagen, welche es war.</translation>
        </message>
        <message>
            <source>The clocks went forward that night, so this end time never happened in the chosen time zone.</source>
            <translation>In jener Nacht wurde die Uhr vorgestellt, darum gab es diese Endzeit in der gewählten Zeitzone nie.</translation>
        </message>
        <message>
            <source>The clocks went forward that night, so this start time never happened in the chosen time zone.</source>
            <translation>In jener Nacht wurde die Uhr vorgestellt, darum gab es diese Startzeit in der gewählten Zeitzone nie.</translation>
        </message>
        <message>
            <source>The computer's keychain cannot be used. Unlock it, or sign in again, and try once more.</source>
            <translation>Der Schlüsselbund des Computers kann nicht verwendet werden. Entsperren Sie ihn oder melden Sie sich neu an und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The connection to {host} is not safe at the moment: its certificate is not trusted.</source>
            <translation>Die Verbindung zu {host} ist im Moment nicht sicher: Das Zertifikat ist nicht vertrauenswürdig.</translation>
        </message>
        <message>
            <source>The connection to {host} is not safe: its certificate is not trusted. Nothing was sent. Tell your IT department.</source>
            <translation>Die Verbindung zu {host} ist nicht sicher: Das Zertifikat ist nicht vertrauenswürdig. Es wurde nichts gesendet. Sagen Sie es Ihrer IT-Abteilung.</translation>
        </message>
        <message>
            <source>The data type is neither steps nor heart rate (bpm).</source>
            <translation>Die Datenart ist weder Schritte noch Herzfrequenz (bpm).</translation>
        </message>
        <message>
            <source>The disk or stick could not be read. Copy the file to this computer and try again.</source>
            <translation>Das Laufwerk oder der USB-Stick konnte nicht gelesen werden. Kopieren Sie die Datei auf diesen Computer und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The end time cannot be read as a date and time.</source>
            <translation>Die Endzeit kann nicht als Datum und Uhrzeit gelesen werden.</translation>
        </message>
        <message>
            <source>The end time has no time zone and none was chosen.</source>
            <translation>Die Endzeit hat keine Zeitzone, und es wurde keine gewählt.</translation>
        </message>
        <message>
            <source>The end time is earlier than the start time.</source>
            <translation>Die Endzeit liegt vor der Startzeit.</translation>
        </message>
        <message>
            <source>The export ends in the middle: it was read up to record {record:,}, with {samples}. What came after is missing. Export it again on the phone to have all of it.</source>
            <translation>Der Export endet mittendrin: Er wurde bis Eintrag {record:,} gelesen ({samples}). Was danach kam, fehlt. Exportieren Sie ihn auf dem Telefon noch einmal, um alles zu haben.</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>Die Datei</translation>
        </message>
        <message>
            <source>The file cannot be read. Copy it to this computer and try again.</source>
            <translation>Die Datei kann nicht gelesen werden. Kopieren Sie sie auf diesen Computer und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The file could be read up to line {last} only: a quotation mark is opened in line {line} and never closed. Perhaps the file was cut short. Export it again.</source>
            <translation>Die Datei konnte nur bis Zeile {last} gelesen werden: Ein Anführungszeichen wird in Zeile {line} geöffnet und nie geschlossen. Vielleicht wurde die Datei abgeschnitten. Exportieren Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>The file could not be written. Is it open in another program, the folder read-only or the disk full?</source>
            <translation>Die Datei konnte nicht geschrieben werden. Ist sie in einem anderen Programm geöffnet, der Ordner schreibgeschützt oder das Laufwerk voll?</translation>
        </message>
        <message>
            <source>The file ends in the middle of line {line}; everything before it was read. Export it again to have all of it.</source>
            <translation>Die Datei endet mitten in Zeile {line}; alles davor wurde gelesen. Exportieren Sie sie noch einmal, um alles zu haben.</translation>
        </message>
        <message>
            <source>The file ends in the middle: it was read up to sample {sample:,}. What comes after is missing. Export it again to have all of it.</source>
            <translation>Die Datei endet mittendrin: Sie wurde bis Messwert {sample:,} gelesen. Was danach kommt, fehlt. Exportieren Sie sie noch einmal, um alles zu haben.</translation>
        </message>
        <message>
            <source>The file ends too early: not one sample in it can be read. Export it again.</source>
            <translation>Die Datei endet zu früh: Kein einziger Messwert darin kann gelesen werden. Exportieren Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>The file for support could not be saved. Is the disk full, or the folder read-only? Nothing was left there; choose another folder.</source>
            <translation>Die Datei für den Support konnte nicht gespeichert werden. Ist das Laufwerk voll oder der Ordner schreibgeschützt? Dort blieb nichts zurück; wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>The file in the place of the record of uploads is something else. It was left as it is. Tell your IT department.</source>
            <translation>Die Datei, wo das Verzeichnis der Uploads sein sollte, ist etwas anderes. Sie wurde gelassen, wie sie ist. Sagen Sie es Ihrer IT-Abteilung.</translation>
        </message>
        <message>
            <source>The file is broken near line {line:,}: it was read up to sample {sample:,}. What comes after is missing. Export it again to have all of it.</source>
            <translation>Die Datei ist bei Zeile {line:,} defekt: Sie wurde bis Messwert {sample:,} gelesen. Was danach kommt, fehlt. Exportieren Sie sie noch einmal, um alles zu haben.</translation>
        </message>
        <message>
            <source>The file is broken near line {line:,}: not one sample in it can be read. Export it again.</source>
            <translation>Die Datei ist bei Zeile {line:,} defekt: Kein einziger Messwert darin kann gelesen werden. Exportieren Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>The file is broken: it was read up to sample {sample:,}. What comes after is missing. Export it again to have all of it.</source>
            <translation>Die Datei ist defekt: Sie wurde bis Messwert {sample:,} gelesen. Was danach kommt, fehlt. Exportieren Sie sie noch einmal, um alles zu haben.</translation>
        </message>
        <message>
            <source>The file is broken: not one sample in it can be read. Export it again.</source>
            <translation>Die Datei ist defekt: Kein einziger Messwert darin kann gelesen werden. Exportieren Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>The file is damaged or incomplete, or protected by a password. Copy or export it again.</source>
            <translation>Die Datei ist beschädigt, unvollständig oder durch ein Passwort geschützt. Kopieren oder exportieren Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>The file is damaged. Copy it again, or export it again.</source>
            <translation>Die Datei ist beschädigt. Kopieren oder exportieren Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>The file is empty. Export it again and try once more.</source>
            <translation>Die Datei ist leer. Exportieren Sie sie noch einmal und versuchen Sie es dann wieder.</translation>
        </message>
        <message>
            <source>The file is no longer there. Was it moved, renamed or on a stick that was taken out?</source>
            <translation>Die Datei ist nicht mehr da. Wurde sie verschoben, umbenannt oder lag sie auf einem USB-Stick, der abgezogen wurde?</translation>
        </message>
        <message>
            <source>The file is not what it was. Drop it again.</source>
            <translation>Die Datei ist nicht mehr dieselbe. Legen Sie sie wieder ab.</translation>
        </message>
        <message>
            <source>The file may not be read, or another program holds it open. Close it there and try again.</source>
            <translation>Die Datei darf nicht gelesen werden, oder ein anderes Programm hält sie offen. Schließen Sie sie dort und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The file seems to end in the middle of line {line}: what stands last there is not written like what stands above it. That line was left out. Export the file again to have all of it.</source>
            <translation>Die Datei scheint mitten in Zeile {line} zu enden: Was dort zuletzt steht, ist anders geschrieben als das darüber. Diese Zeile wurde ausgelassen. Exportieren Sie die Datei noch einmal, um alles zu haben.</translation>
        </message>
        <message>
            <source>The file “{name}” has changed since it was read. Nothing was sent. Read it again to see what is in it now.</source>
            <translation>Die Datei „{name}“ hat sich geändert, seit sie gelesen wurde. Es wurde nichts gesendet. Lesen Sie sie erneut, um zu sehen, was jetzt darin ist.</translation>
        </message>
        <message>
            <source>The file “{name}” is no longer there or cannot be read any more. Nothing was sent. Drop it again.</source>
            <translation>Die Datei „{name}“ ist nicht mehr da oder kann nicht mehr gelesen werden. Es wurde nichts gesendet. Legen Sie sie wieder ab.</translation>
        </message>
        <message>
            <source>The folder holds too many files. Drop only the patient's own folder or files.</source>
            <translation>Der Ordner enthält zu viele Dateien. Legen Sie nur den Ordner oder die Dateien des Patienten ab.</translation>
        </message>
        <message>
            <source>The folder in which this program keeps its records belongs to another user of this computer. Nothing was read or written there. Sign in as that user, or ask your IT department.</source>
            <translation>Der Ordner, in dem dieses Programm seine Aufzeichnungen führt, gehört einem anderen Benutzer dieses Computers. Dort wurde nichts gelesen oder geschrieben. Melden Sie sich als dieser Benutzer an oder fragen Sie Ihre IT-Abteilung.</translation>
        </message>
        <message>
            <source>The key of the record of uploads cannot be had. {why}</source>
            <translation>Der Schlüssel zum Verzeichnis der Uploads ist nicht zu bekommen. {why}</translation>
        </message>
        <message>
            <source>The key of the record of uploads cannot be kept. Is the disk full, or the folder read-only?</source>
            <translation>Der Schlüssel zum Verzeichnis der Uploads kann nicht aufbewahrt werden. Ist das Laufwerk voll oder der Ordner schreibgeschützt?</translation>
        </message>
        <message>
            <source>The key of the record of uploads is missing from its file beside the record. Without it nobody can tell what was sent before, so nothing is sent. Restore it from a backup, or ask your IT department.</source>
            <translation>Der Schlüssel zum Verzeichnis der Uploads fehlt in seiner Datei neben dem Verzeichnis. Ohne ihn kann niemand sagen, was bereits gesendet wurde; darum wird nichts gesendet. Stellen Sie ihn aus einer Sicherung wieder her oder fragen Sie Ihre IT-Abteilung.</translation>
        </message>
        <message>
            <source>The key of the record of uploads is missing from the computer's keychain. Without it nobody can tell what was sent before, so nothing is sent. Restore it from a backup, or ask your IT department.</source>
            <translation>Der Schlüssel zum Verzeichnis der Uploads fehlt im Schlüsselbund des Computers. Ohne ihn kann niemand sagen, was bereits gesendet wurde; darum wird nichts gesendet. Stellen Sie ihn aus einer Sicherung wieder her oder fragen Sie Ihre IT-Abteilung.</translation>
        </message>
        <message>
            <source>The key of the record of uploads is not the one it was written with. Nothing is sent, because everything would be sent twice. Restore record and key from the same backup, or ask your IT department.</source>
            <translation>Der Schlüssel zum Verzeichnis der Uploads ist nicht der, mit dem es geschrieben wurde. Es wird nichts gesendet, weil sonst alles doppelt gesendet würde. Stellen Sie Verzeichnis und Schlüssel aus derselben Sicherung wieder her oder fragen Sie Ihre IT-Abteilung.</translation>
        </message>
        <message>
            <source>The key of the record of uploads lies in this computer's keychain, which cannot be reached now. Sign in to the computer as usual, unlock the keychain and start the program again.</source>
            <translation>Der Schlüssel zum Verzeichnis der Uploads liegt im Schlüsselbund dieses Computers, der gerade nicht erreichbar ist. Melden Sie sich wie gewohnt am Computer an, entsperren Sie den Schlüsselbund und starten Sie das Programm neu.</translation>
        </message>
        <message>
            <source>The name of the device is missing.</source>
            <translation>Der Name des Geräts fehlt.</translation>
        </message>
        <message>
            <source>The network knows the name {host}.</source>
            <translation>Das Netzwerk kennt den Namen {host}.</translation>
        </message>
        <message>
            <source>The network's proxy {proxy} looks the name up.</source>
            <translation>Der Proxy {proxy} des Netzwerks schlägt den Namen nach.</translation>
        </message>
        <message>
            <source>The patient was erased from the record of uploads, but traces are left in its file, because another window is reading it. Close the other windows and erase the patient once more.</source>
            <translation>Der Patient wurde im Verzeichnis der Uploads gelöscht, aber in der Datei sind noch Spuren, weil ein anderes Fenster sie gerade liest. Schließen Sie die anderen Fenster und löschen Sie den Patienten noch einmal.</translation>
        </message>
        <message>
            <source>The patient was erased from the record of uploads, but traces are left in its file. Free some space on the disk and erase the patient once more.</source>
            <translation>Der Patient wurde im Verzeichnis der Uploads gelöscht, aber in der Datei sind noch Spuren. Schaffen Sie etwas Platz auf dem Laufwerk und löschen Sie den Patienten noch einmal.</translation>
        </message>
        <message>
            <source>The patient's token ends now. Paste a new token of the same patient to go on.</source>
            <translation>Das Token des Patienten läuft jetzt ab. Fügen Sie ein neues Token desselben Patienten ein, um fortzufahren.</translation>
        </message>
        <message>
            <source>The patient's token has ended. Ask for a new token.</source>
            <translation>Das Token des Patienten ist abgelaufen. Bitten Sie um ein neues Token.</translation>
        </message>
        <message>
            <source>The patient's token is still in the computer's keychain. {why}</source>
            <translation>Das Token des Patienten ist noch im Schlüsselbund des Computers. {why}</translation>
        </message>
        <message>
            <source>The patient's user id is still in the settings. {why}</source>
            <translation>Die Kennung des Patienten steht noch in den Einstellungen. {why}</translation>
        </message>
        <message>
            <source>The policy of this computer cannot be found, so nothing can be uploaded. If it lies on a server, connect to the network and start the program again; else tell your IT department.</source>
            <translation>Die Richtlinie dieses Computers wurde nicht gefunden, deshalb kann nichts hochgeladen werden. Liegt sie auf einem Server, verbinden Sie sich mit dem Netzwerk und starten Sie das Programm noch einmal; sonst wenden Sie sich an Ihre IT-Abteilung.</translation>
        </message>
        <message>
            <source>The policy of this computer cannot be understood, so nothing can be uploaded. Tell your IT department.</source>
            <translation>Die Richtlinie dieses Computers ist nicht zu verstehen, deshalb kann nichts hochgeladen werden. Sagen Sie es Ihrer IT-Abteilung.</translation>
        </message>
        <message>
            <source>The policy of this computer is not used, so nothing can be uploaded: somebody who is no administrator could have written it. Tell your IT department.</source>
            <translation>Die Richtlinie dieses Computers wird nicht verwendet, deshalb kann nichts hochgeladen werden: Jemand ohne Administratorrechte könnte sie geschrieben haben. Sagen Sie es Ihrer IT-Abteilung.</translation>
        </message>
        <message>
            <source>The receipt could not be saved. Is the disk full, the folder read-only, or the file open in another program? It stays in this program and can be saved again.</source>
            <translation>Der Beleg konnte nicht gespeichert werden. Ist das Laufwerk voll, der Ordner schreibgeschützt oder die Datei in einem anderen Programm geöffnet? Er bleibt in diesem Programm und kann noch einmal gespeichert werden.</translation>
        </message>
        <message>
            <source>The record of uploads cannot be made. Is the disk full, or the folder read-only?</source>
            <translation>Das Verzeichnis der Uploads kann nicht angelegt werden. Ist das Laufwerk voll oder der Ordner schreibgeschützt?</translation>
        </message>
        <message>
            <source>The record of uploads cannot be written. Is the disk full, or the folder read-only? Without it no further batch is sent.</source>
            <translation>Das Verzeichnis der Uploads kann nicht geschrieben werden. Ist das Laufwerk voll oder der Ordner schreibgeschützt? Ohne das Verzeichnis wird kein weiteres Paket gesendet.</translation>
        </message>
        <message>
            <source>The record of uploads is damaged. It was left as it is, so that it can be repaired or restored from a backup; nothing is sent without it. Tell your IT department.</source>
            <translation>Das Verzeichnis der Uploads ist beschädigt. Es wurde gelassen, wie es ist, damit es repariert oder aus einer Sicherung wiederhergestellt werden kann; ohne das Verzeichnis wird nichts gesendet. Sagen Sie es Ihrer IT-Abteilung.</translation>
        </message>
        <message>
            <source>The record of uploads is in use by another window. Close it there and try again.</source>
            <translation>Das Verzeichnis der Uploads wird von einem anderen Fenster benutzt. Schließen Sie es dort und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The record of uploads is incomplete. It was left as it is. Tell your IT department.</source>
            <translation>Das Verzeichnis der Uploads ist unvollständig. Es wurde gelassen, wie es ist. Sagen Sie es Ihrer IT-Abteilung.</translation>
        </message>
        <message>
            <source>The record of uploads is just being made by another window. Try again in a moment.</source>
            <translation>Das Verzeichnis der Uploads wird gerade von einem anderen Fenster angelegt. Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>The record of uploads was written by a newer version of this program. It was left as it is. Install the newer version here too.</source>
            <translation>Das Verzeichnis der Uploads wurde von einer neueren Version dieses Programms geschrieben. Es wurde gelassen, wie es ist. Installieren Sie auch hier die neuere Version.</translation>
        </message>
        <message>
            <source>The server address is not valid. It looks like https://gerosense.your-clinic.org.</source>
            <translation>Die Serveradresse ist nicht gültig. Sie sieht etwa so aus: https://gerosense.your-clinic.org.</translation>
        </message>
        <message>
            <source>The server address must begin with https:// because patients' data is only sent encrypted.</source>
            <translation>Die Serveradresse muss mit https:// beginnen, weil Patientendaten nur verschlüsselt gesendet werden.</translation>
        </message>
        <message>
            <source>The server address must not hold a user name, a password, ? or #. Enter only the address.</source>
            <translation>Die Serveradresse darf keinen Benutzernamen, kein Passwort, kein ? und kein # enthalten. Tragen Sie nur die Adresse ein.</translation>
        </message>
        <message>
            <source>The server did not refuse the patient's token.</source>
            <translation>Der Server hat das Token des Patienten nicht abgelehnt.</translation>
        </message>
        <message>
            <source>The server {host} cannot be reached.</source>
            <translation>Der Server {host} ist nicht erreichbar.</translation>
        </message>
        <message>
            <source>The server {host} cannot be reached. Check the network and the server address.</source>
            <translation>Der Server {host} ist nicht erreichbar. Prüfen Sie das Netzwerk und die Serveradresse.</translation>
        </message>
        <message>
            <source>The server {host} did not accept the patient's token. Ask for a new token.</source>
            <translation>Der Server {host} hat das Token des Patienten nicht angenommen. Bitten Sie um ein neues Token.</translation>
        </message>
        <message>
            <source>The server {host} did not accept the patient's token. Paste a new token of the same patient.</source>
            <translation>Der Server {host} hat das Token des Patienten nicht angenommen. Fügen Sie ein neues Token desselben Patienten ein.</translation>
        </message>
        <message>
            <source>The server {host} did not answer in time.</source>
            <translation>Der Server {host} hat nicht rechtzeitig geantwortet.</translation>
        </message>
        <message>
            <source>The server {host} does not answer in time.</source>
            <translation>Der Server {host} antwortet nicht rechtzeitig.</translation>
        </message>
        <message>
            <source>The server {host} gave no sign of life. Check the network. If other pages open, tell your IT department: a firewall may be in the way.</source>
            <translation>Der Server {host} gab kein Lebenszeichen. Prüfen Sie das Netzwerk. Wenn andere Seiten sich öffnen, sagen Sie es Ihrer IT-Abteilung: Vielleicht ist eine Firewall im Weg.</translation>
        </message>
        <message>
            <source>The server {host} gives no sign of life.</source>
            <translation>Der Server {host} gibt kein Lebenszeichen.</translation>
        </message>
        <message>
            <source>The server {host} is busy and asked for a pause.</source>
            <translation>Der Server {host} ist ausgelastet und bat um eine Pause.</translation>
        </message>
        <message>
            <source>The server {host} is busy. Try again in a few minutes.</source>
            <translation>Der Server {host} ist ausgelastet. Versuchen Sie es in ein paar Minuten noch einmal.</translation>
        </message>
        <message>
            <source>The server {host} is under maintenance.</source>
            <translation>Der Server {host} wird gewartet.</translation>
        </message>
        <message>
            <source>The server {host} is under maintenance. Nothing was sent; try again later.</source>
            <translation>Der Server {host} wird gewartet. Es wurde nichts gesendet; versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <source>The server {host} needs a newer version of this program. Nothing was sent.</source>
            <translation>Der Server {host} braucht eine neuere Version dieses Programms. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The server {host} points to another address. Nothing is sent there. Check the server address.</source>
            <translation>Der Server {host} verweist auf eine andere Adresse. Dorthin wird nichts gesendet. Prüfen Sie die Serveradresse.</translation>
        </message>
        <message>
            <source>The server {host} reported a fault of its own. Try again later.</source>
            <translation>Der Server {host} hat eine eigene Störung gemeldet. Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <source>The server {host} reports a fault of its own.</source>
            <translation>Der Server {host} meldet eine eigene Störung.</translation>
        </message>
        <message>
            <source>The server {host} takes smaller requests only. Tell your IT department.</source>
            <translation>Der Server {host} nimmt nur kleinere Sendungen an. Sagen Sie es Ihrer IT-Abteilung.</translation>
        </message>
        <message>
            <source>The server's certificate has expired. It was signed by {issuer}.</source>
            <translation>Das Zertifikat des Servers ist abgelaufen. Es wurde von {issuer} ausgestellt.</translation>
        </message>
        <message>
            <source>The settings cannot be read. They were left as they are; rename or remove the settings file to start with new ones.</source>
            <translation>Die Einstellungen können nicht gelesen werden. Sie wurden gelassen, wie sie sind; benennen Sie die Einstellungsdatei um oder entfernen Sie sie, um mit neuen Einstellungen zu beginnen.</translation>
        </message>
        <message>
            <source>The settings could not be saved. Is the disk full or the folder read-only?</source>
            <translation>Die Einstellungen konnten nicht gespeichert werden. Ist das Laufwerk voll oder der Ordner schreibgeschützt?</translation>
        </message>
        <message>
            <source>The start time cannot be read as a date and time.</source>
            <translation>Die Startzeit kann nicht als Datum und Uhrzeit gelesen werden.</translation>
        </message>
        <message>
            <source>The start time has no time zone and none was chosen.</source>
            <translation>Die Startzeit hat keine Zeitzone, und es wurde keine gewählt.</translation>
        </message>
        <message>
            <source>The start time is missing.</source>
            <translation>Die Startzeit fehlt.</translation>
        </message>
        <message>
            <source>The time zone chosen is not known. Choose another one.</source>
            <translation>Die gewählte Zeitzone ist nicht bekannt. Wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>The unit is missing.</source>
            <translation>Die Einheit fehlt.</translation>
        </message>
        <message>
            <source>The unit is not count, count/min or count/s.</source>
            <translation>Die Einheit ist nicht count, count/min oder count/s.</translation>
        </message>
        <message>
            <source>The upload goes on by itself as soon as the server takes data again.</source>
            <translation>Der Upload läuft von selbst weiter, sobald der Server wieder Daten annimmt.</translation>
        </message>
        <message>
            <source>The upload is paused. Nothing is lost; go on whenever you like.</source>
            <translation>Der Upload ist angehalten. Nichts ist verloren; fahren Sie fort, wann Sie möchten.</translation>
        </message>
        <message>
            <source>The upload stopped before this batch.</source>
            <translation>Der Upload endete vor diesem Paket.</translation>
        </message>
        <message>
            <source>The upload tries again by itself.</source>
            <translation>Der Upload versucht es von selbst noch einmal.</translation>
        </message>
        <message>
            <source>The value is above 30,000, the most allowed for a count.</source>
            <translation>Der Wert liegt über 30.000, dem Höchsten, was für eine Anzahl erlaubt ist.</translation>
        </message>
        <message>
            <source>The value is above 300, the most allowed per minute.</source>
            <translation>Der Wert liegt über 300, dem Höchsten, was pro Minute erlaubt ist.</translation>
        </message>
        <message>
            <source>The value is missing.</source>
            <translation>Der Wert fehlt.</translation>
        </message>
        <message>
            <source>The value is not a number.</source>
            <translation>Der Wert ist keine Zahl.</translation>
        </message>
        <message>
            <source>The value is not above 0.</source>
            <translation>Der Wert liegt nicht über 0.</translation>
        </message>
        <message>
            <source>The zip file holds too many files to be a patient's export.</source>
            <translation>Die Zip-Datei enthält zu viele Dateien für den Export eines Patienten.</translation>
        </message>
        <message>
            <source>The zip file is damaged or incomplete. Copy or export it again.</source>
            <translation>Die Zip-Datei ist beschädigt oder unvollständig. Kopieren oder exportieren Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>The zip file is damaged. Copy it again, or export it again on the phone.</source>
            <translation>Die Zip-Datei ist beschädigt. Kopieren Sie sie noch einmal oder exportieren Sie sie auf dem Telefon noch einmal.</translation>
        </message>
        <message>
            <source>The zip file is protected by a password. Unpack it first, then drop what was inside.</source>
            <translation>Die Zip-Datei ist durch ein Passwort geschützt. Entpacken Sie sie zuerst und legen Sie dann den Inhalt ab.</translation>
        </message>
        <message>
            <source>The zip file would unpack to far more than any patient's export. It is damaged, or made to do harm. Export it again from where it came.</source>
            <translation>Die Zip-Datei würde beim Entpacken weit größer als jeder Export eines Patienten. Sie ist beschädigt oder soll Schaden anrichten. Exportieren Sie sie noch einmal dort, woher sie kam.</translation>
        </message>
        <message>
            <source>There are neither steps nor heart rates in this file. Was the right file chosen?</source>
            <translation>In dieser Datei sind weder Schritte noch Herzfrequenzen. War es die richtige Datei?</translation>
        </message>
        <message>
            <source>There is another zip file inside this one. Unpack it first, then drop the inner one.</source>
            <translation>In dieser Zip-Datei ist eine weitere Zip-Datei. Entpacken Sie sie zuerst und legen Sie dann die innere ab.</translation>
        </message>
        <message>
            <source>There is no GeroSense service at {host}. Check the server address.</source>
            <translation>Unter {host} gibt es keinen GeroSense-Dienst. Prüfen Sie die Serveradresse.</translation>
        </message>
        <message>
            <source>There is no table with steps or heart rate in this file. Was the right file chosen?</source>
            <translation>In dieser Datei ist keine Tabelle mit Schritten oder Herzfrequenz. War es die richtige Datei?</translation>
        </message>
        <message>
            <source>These are too many samples for an Excel file. Choose a reason or search first, so that at most {most} are shown, or export them as CSV.</source>
            <translation>Das sind zu viele Messwerte für eine Excel-Datei. Wählen Sie zuerst einen Grund oder suchen Sie, damit höchstens {most} gezeigt werden, oder exportieren Sie als CSV.</translation>
        </message>
        <message>
            <source>These data may be another patient's. Nothing was sent. Look at the files and the patient again.</source>
            <translation>Diese Daten könnten von einem anderen Patienten sein. Es wurde nichts gesendet. Sehen Sie die Dateien und den Patienten noch einmal an.</translation>
        </message>
        <message>
            <source>This Apple Health export ends in the middle, before any steps or heart rate. Export it again.</source>
            <translation>Dieser Apple-Health-Export endet mittendrin, vor den ersten Schritten oder Herzfrequenzen. Exportieren Sie ihn noch einmal.</translation>
        </message>
        <message>
            <source>This Apple Health export is damaged throughout. Export it again on the phone.</source>
            <translation>Dieser Apple-Health-Export ist durchweg beschädigt. Exportieren Sie ihn auf dem Telefon noch einmal.</translation>
        </message>
        <message>
            <source>This Apple Health export is incomplete: it ends before the first record. Export it again.</source>
            <translation>Dieser Apple-Health-Export ist unvollständig: Er endet vor dem ersten Eintrag. Exportieren Sie ihn noch einmal.</translation>
        </message>
        <message>
            <source>This Apple Health export was saved anew by another program. Use the one from the phone.</source>
            <translation>Dieser Apple-Health-Export wurde von einem anderen Programm neu gespeichert. Nehmen Sie den vom Telefon.</translation>
        </message>
        <message>
            <source>This computer does not trust the certificate of the server or the proxy. Tell your IT department.</source>
            <translation>Dieser Computer vertraut dem Zertifikat des Servers oder des Proxys nicht. Sagen Sie es Ihrer IT-Abteilung.</translation>
        </message>
        <message>
            <source>This computer does not trust the server's certificate. It is for {names} and was signed by {issuer}. Tell your IT department.</source>
            <translation>Dieser Computer vertraut dem Zertifikat des Servers nicht. Es gilt für {names} und wurde von {issuer} ausgestellt. Sagen Sie es Ihrer IT-Abteilung.</translation>
        </message>
        <message>
            <source>This computer trusts the certificate, signed by {issuer}.</source>
            <translation>Dieser Computer vertraut dem Zertifikat, ausgestellt von {issuer}.</translation>
        </message>
        <message>
            <source>This computer trusts the connection.</source>
            <translation>Dieser Computer vertraut der Verbindung.</translation>
        </message>
        <message>
            <source>This computer's clock shows an earlier time than at the last upload. The upload goes on; check date and time, or the receipts show wrong ones.</source>
            <translation>Die Uhr dieses Computers zeigt eine frühere Zeit als beim letzten Upload. Der Upload läuft weiter; prüfen Sie Datum und Uhrzeit, sonst zeigen die Belege falsche Zeiten.</translation>
        </message>
        <message>
            <source>This file is damaged or no text table: it holds bytes that no text has. Export it again.</source>
            <translation>Diese Datei ist beschädigt oder keine Texttabelle: Sie enthält Zeichen, die in keinem Text vorkommen. Exportieren Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>This file is packed in a way that cannot be read here. Unpack it first, then drop the folder.</source>
            <translation>Diese Datei ist auf eine Weise gepackt, die hier nicht gelesen werden kann. Entpacken Sie sie zuerst und legen Sie dann den Ordner ab.</translation>
        </message>
        <message>
            <source>This is a PDF document. What is in it cannot be read as samples: drop the export that the patient's phone made.</source>
            <translation>Das ist ein PDF-Dokument. Sein Inhalt kann nicht als Messwerte gelesen werden: Legen Sie den Export vom Telefon des Patienten ab.</translation>
        </message>
        <message>
            <source>This is a film or a sound, not health data. Drop the export that the patient's phone made.</source>
            <translation>Das ist ein Film oder eine Tonaufnahme, keine Gesundheitsdaten. Legen Sie den Export vom Telefon des Patienten ab.</translation>
        </message>
        <message>
            <source>This is a folder that cannot be read as a file.</source>
            <translation>Das ist ein Ordner, der nicht als Datei gelesen werden kann.</translation>
        </message>
        <message>
            <source>This is a picture, not health data. Drop the export that the patient's phone made.</source>
            <translation>Das ist ein Bild, keine Gesundheitsdaten. Legen Sie den Export vom Telefon des Patienten ab.</translation>
        </message>
        <message>
            <source>This is an Apple Health export, but there are neither steps nor heart rates in it.</source>
            <translation>Das ist ein Apple-Health-Export, aber es sind weder Schritte noch Herzfrequenzen darin.</translation>
        </message>
        <message>
            <source>This is no file with content, but something the computer uses for itself. Drop a file.</source>
            <translation>Das ist keine Datei mit Inhalt, sondern etwas, das der Computer für sich selbst verwendet. Legen Sie eine Datei ab.</translation>
        </message>
        <message>
            <source>This is not a complete GeroSense token. Copy the whole token and paste it again.</source>
            <translation>Das ist kein vollständiges GeroSense-Token. Kopieren Sie das ganze Token und fügen Sie es noch einmal ein.</translation>
        </message>
        <message>
            <source>This is not a file that can be read here. These can: {known}.</source>
            <translation>Diese Datei kann hier nicht gelesen werden. Lesbar sind: {known}.</translation>
        </message>
        <message>
            <source>This network's proxy asks for a user name and a password before it lets anything through to {host}. Nothing was sent. Ask your IT department for them.</source>
            <translation>Der Proxy dieses Netzwerks verlangt Benutzername und Passwort, bevor er etwas zu {host} durchlässt. Es wurde nichts gesendet. Fragen Sie Ihre IT-Abteilung danach.</translation>
        </message>
        <message>
            <source>This network's proxy made no connection to {host}. Nothing was sent. Tell your IT department.</source>
            <translation>Der Proxy dieses Netzwerks hat keine Verbindung zu {host} hergestellt. Es wurde nichts gesendet. Sagen Sie es Ihrer IT-Abteilung.</translation>
        </message>
        <message>
            <source>This network's proxy makes no connection to {host}.</source>
            <translation>Der Proxy dieses Netzwerks stellt keine Verbindung zu {host} her.</translation>
        </message>
        <message>
            <source>This table has too many columns to be one of steps or heart rate.</source>
            <translation>Diese Tabelle hat zu viele Spalten für eine mit Schritten oder Herzfrequenz.</translation>
        </message>
        <message>
            <source>This token belongs to another patient. It was not used. Ask for a new token of the patient whose data is being sent.</source>
            <translation>Dieses Token gehört einem anderen Patienten. Es wurde nicht verwendet. Bitten Sie um ein neues Token des Patienten, dessen Daten gesendet werden.</translation>
        </message>
        <message>
            <source>This token does not say whose data it is for. Ask for a new token.</source>
            <translation>Dieses Token sagt nicht, für wessen Daten es gilt. Bitten Sie um ein neues Token.</translation>
        </message>
        <message>
            <source>This token has ended or ends within a minute. Ask for a new one, and check this computer's clock.</source>
            <translation>Dieses Token ist abgelaufen oder läuft in einer Minute ab. Bitten Sie um ein neues und prüfen Sie die Uhr dieses Computers.</translation>
        </message>
        <message>
            <source>Whether the server {host} takes the patient's token did not show.</source>
            <translation>Ob der Server {host} das Token des Patienten annimmt, hat sich nicht gezeigt.</translation>
        </message>
        <message>
            <source>You stopped the upload.</source>
            <translation>Sie haben den Upload beendet.</translation>
        </message>
        <message>
            <source>female</source>
            <translation>weiblich</translation>
        </message>
        <message>
            <source>male</source>
            <translation>männlich</translation>
        </message>
        <message numerus="yes">
            <source>{count:,} samples</source>
            <translation>
                <numerusform>{count:,} Messwert</numerusform>
                <numerusform>{count:,} Messwerte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count:,} samples are from before 2006. Perhaps the clock of the device was not set.</source>
            <translation>
                <numerusform>{count:,} Messwert stammt aus der Zeit vor 2006. Vielleicht war die Uhr des Geräts nicht gestellt.</numerusform>
                <numerusform>{count:,} Messwerte stammen aus der Zeit vor 2006. Vielleicht war die Uhr des Geräts nicht gestellt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count:,} samples lie in the future. Check the date and time of the device and of this computer.</source>
            <translation>
                <numerusform>{count:,} Messwert liegt in der Zukunft. Prüfen Sie Datum und Uhrzeit des Geräts und dieses Computers.</numerusform>
                <numerusform>{count:,} Messwerte liegen in der Zukunft. Prüfen Sie Datum und Uhrzeit des Geräts und dieses Computers.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count:,} samples of steps are given per minute instead of as a count. Check that the unit is right.</source>
            <translation>
                <numerusform>{count:,} Messwert für Schritte ist pro Minute statt als Anzahl angegeben. Prüfen Sie, ob die Einheit stimmt.</numerusform>
                <numerusform>{count:,} Messwerte für Schritte sind pro Minute statt als Anzahl angegeben. Prüfen Sie, ob die Einheit stimmt.</numerusform>
            </translation>
        </message>
        <message>
            <source>{file} says that it is of a person born in {said}. For this patient {known} is noted.</source>
            <translation>{file} nennt eine Person mit Geburtsjahr {said}. Für diesen Patienten ist {known} vermerkt.</translation>
        </message>
        <message>
            <source>{file} says that it is of a person who is {said}. For this patient {known} is noted.</source>
            <translation>{file} nennt eine Person mit Geschlecht {said}. Für diesen Patienten ist {known} vermerkt.</translation>
        </message>
        <message>
            <source>{happened} {then}</source>
            <translation>{happened} {then}</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>{share} of the samples that have an end time last longer than 15 minutes: they were probably added up by hour or day, which makes the computation useless. Ask for the data as the device recorded them.</source>
            <translation>{share} der Messwerte mit Endzeit dauern länger als 15 Minuten: Wahrscheinlich wurden sie nach Stunde oder Tag zusammengezählt, und damit ist die Berechnung nutzlos. Bitten Sie um die Daten, wie das Gerät sie aufgezeichnet hat.</translation>
        </message>
    </context>
    <context>
        <name>SeriesTableModel</name>
        <message>
            <source>Already sent</source>
            <translation>Bereits gesendet</translation>
        </message>
        <message>
            <source>Data type</source>
            <translation>Datenart</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>Everything up to {day} was sent before.</source>
            <translation>Alles bis {day} wurde bereits gesendet.</translation>
        </message>
        <message>
            <source>First – last</source>
            <translation>Erster – letzter</translation>
        </message>
        <message>
            <source>Held back</source>
            <translation>Zurückgehalten</translation>
        </message>
        <message>
            <source>Known once the patient is.</source>
            <translation>Bekannt, sobald der Patient bekannt ist.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>Kein Name</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Zurückgewiesen</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Messwerte</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>&amp;Copy a page for IT</source>
            <translation>Seite &amp;für die IT kopieren</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>S&amp;prache</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <source>&amp;Test connection</source>
            <translation>Verbin&amp;dung testen</translation>
        </message>
        <message>
            <source>&amp;Undo changes</source>
            <translation>Änderungen ver&amp;werfen</translation>
        </message>
        <message>
            <source>1 minute</source>
            <translation>1 Minute</translation>
        </message>
        <message>
            <source>4 suits nearly everyone. Fewer are kinder to a slow network.</source>
            <translation>4 passt fast immer. Weniger schont ein langsames Netzwerk.</translation>
        </message>
        <message>
            <source>About and l&amp;icences…</source>
            <translation>Info und &amp;Lizenzen…</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Batches sent at the same ti&amp;me</source>
            <translation>Gleichzeitig gesendete Pa&amp;kete</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Everything on the screen is put away then. An upload goes on.</source>
            <translation>Dann wird alles vom Bildschirm weggeräumt. Ein Upload läuft weiter.</translation>
        </message>
        <message>
            <source>L&amp;ook</source>
            <translation>Auss&amp;ehen</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Loc&amp;k when nobody uses the program for</source>
            <translation>Spe&amp;rren, wenn niemand das Programm benutzt, nach</translation>
        </message>
        <message>
            <source>Never lock</source>
            <translation>Nie sperren</translation>
        </message>
        <message>
            <source>Save a file for su&amp;pport…</source>
            <translation>Suppor&amp;t-Datei speichern…</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Server &amp;address</source>
            <translation>Server&amp;adresse</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Show the &amp;folder of the records</source>
            <translation>Aufzeichnungs&amp;ordner zeigen</translation>
        </message>
        <message>
            <source>The address of your clinic's GeroSense server. Data is only sent encrypted.</source>
            <translation>Die Adresse des GeroSense-Servers Ihrer Klinik. Daten werden nur verschlüsselt gesendet.</translation>
        </message>
        <message>
            <source>This program</source>
            <translation>Dieses Programm</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <source>Your IT department decides what cannot be changed here.</source>
            <translation>Was sich hier nicht ändern lässt, bestimmt Ihre IT-Abteilung.</translation>
        </message>
        <message>
            <source>{minutes} minutes</source>
            <translation>{minutes} Minuten</translation>
        </message>
    </context>
    <context>
        <name>SideBar</name>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Leave practice</source>
            <translation>Übung verlassen</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Jetzt sperren</translation>
        </message>
        <message>
            <source>New upload</source>
            <translation>Neuer Upload</translation>
        </message>
        <message>
            <source>Patients</source>
            <translation>Patienten</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Übung</translation>
        </message>
        <message>
            <source>Put everything on the screen away (Ctrl+L)</source>
            <translation>Alles vom Bildschirm wegräumen (Strg+L)</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Try everything; nothing leaves this computer</source>
            <translation>Alles ausprobieren; nichts verlässt diesen Computer</translation>
        </message>
        <message>
            <source>What one can do here (F1)</source>
            <translation>Was man hier tun kann (F1)</translation>
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
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Step {number} of 4: {name}</source>
            <translation>Schritt {number} von 4: {name}</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Upload</translation>
        </message>
    </context>
    <context>
        <name>StepWorker</name>
        <message>
            <source>Something went wrong that the program did not foresee ({kind}). Try again; if it happens again, tell support this word.</source>
            <translation>Etwas ist schiefgegangen, das das Programm nicht vorhergesehen hat ({kind}). Versuchen Sie es noch einmal; wenn es wieder geschieht, nennen Sie dem Support dieses Wort.</translation>
        </message>
    </context>
    <context>
        <name>SupportDialog</name>
        <message>
            <source>A file for support</source>
            <translation>Eine Datei für den Support</translation>
        </message>
        <message>
            <source>Cl&amp;ose</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <source>It was searched for names and tokens: 1 line was taken out.</source>
            <translation>Sie wurde nach Namen und Token durchsucht: 1 Zeile wurde herausgenommen.</translation>
        </message>
        <message>
            <source>It was searched for names and tokens: none was found.</source>
            <translation>Sie wurde nach Namen und Token durchsucht: Es wurde nichts gefunden.</translation>
        </message>
        <message>
            <source>It was searched for names and tokens: {count} lines were taken out.</source>
            <translation>Sie wurde nach Namen und Token durchsucht: {count} Zeilen wurden herausgenommen.</translation>
        </message>
        <message>
            <source>Sa&amp;ve…</source>
            <translation>&amp;Speichern…</translation>
        </message>
        <message>
            <source>Save the file for support</source>
            <translation>Die Datei für den Support speichern</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Wird gespeichert…</translation>
        </message>
        <message>
            <source>Texts in the file</source>
            <translation>Texte in der Datei</translation>
        </message>
        <message>
            <source>The file is saved. Give it to support yourself, or remove it.</source>
            <translation>Die Datei ist gespeichert. Geben Sie sie selbst dem Support oder entfernen Sie sie.</translation>
        </message>
        <message>
            <source>The text</source>
            <translation>Der Text</translation>
        </message>
        <message>
            <source>This is everything the file will hold. It is not sent anywhere by itself: save it, and give it to whoever helps you.</source>
            <translation>Das ist alles, was die Datei enthalten wird. Sie wird nicht von selbst irgendwohin gesendet: Speichern Sie sie und geben Sie sie der Person, die Ihnen hilft.</translation>
        </message>
        <message>
            <source>Zip file (*.zip)</source>
            <translation>Zip-Datei (*.zip)</translation>
        </message>
    </context>
    <context>
        <name>TokenDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Abbrechen</translation>
        </message>
        <message>
            <source>&amp;Forget this patient's token</source>
            <translation>Token dieses Patienten &amp;vergessen</translation>
        </message>
        <message>
            <source>&amp;Token</source>
            <translation>&amp;Token</translation>
        </message>
        <message>
            <source>&amp;Use this patient</source>
            <translation>Diesen &amp;Patienten verwenden</translation>
        </message>
        <message>
            <source>Change the patient</source>
            <translation>Patient wechseln</translation>
        </message>
        <message>
            <source>It is kept in this computer's keychain.</source>
            <translation>Es wird im Schlüsselbund dieses Computers aufbewahrt.</translation>
        </message>
        <message>
            <source>Paste with Ctrl+V</source>
            <translation>Mit Strg+V einfügen</translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation>Patient {name}</translation>
        </message>
        <message>
            <source>That is soon: a long upload may need a new one.</source>
            <translation>Das ist bald: Ein langer Upload könnte ein neues brauchen.</translation>
        </message>
        <message>
            <source>The token from your clinic says whose data is uploaded. Paste it here; it is checked on this computer only.</source>
            <translation>Das Token von Ihrer Klinik sagt, wessen Daten hochgeladen werden. Fügen Sie es hier ein; es wird nur auf diesem Computer geprüft.</translation>
        </message>
        <message>
            <source>The token is valid until {time}.</source>
            <translation>Das Token ist gültig bis {time}.</translation>
        </message>
        <message>
            <source>The token names no end.</source>
            <translation>Das Token nennt kein Ende.</translation>
        </message>
        <message>
            <source>This computer has no keychain for the program, so the token is kept only until you close it.</source>
            <translation>Dieser Computer hat keinen Schlüsselbund für das Programm; deshalb wird das Token nur aufbewahrt, bis Sie es schließen.</translation>
        </message>
        <message>
            <source>This token has ended. Ask for a new one.</source>
            <translation>Dieses Token ist abgelaufen. Bitten Sie um ein neues.</translation>
        </message>
        <message>
            <source>Who is the patient?</source>
            <translation>Wer ist der Patient?</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>A&amp;dd…</source>
            <translation>H&amp;inzufügen…</translation>
        </message>
        <message>
            <source>Add the patient</source>
            <translation>Patient hinzufügen</translation>
        </message>
        <message>
            <source>C&amp;hange…</source>
            <translation>Wechsel&amp;n…</translation>
        </message>
        <message>
            <source>Change the patient</source>
            <translation>Patient wechseln</translation>
        </message>
        <message>
            <source>No patient yet</source>
            <translation>Noch kein Patient</translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation>Patient {name}</translation>
        </message>
        <message>
            <source>Patient {name}. The token ended {time}.</source>
            <translation>Patient {name}. Das Token ist abgelaufen: {time}.</translation>
        </message>
        <message>
            <source>Patient {name}. The token is valid until {time}.</source>
            <translation>Patient {name}. Das Token ist gültig bis {time}.</translation>
        </message>
        <message>
            <source>Patient: {name}</source>
            <translation>Patient: {name}</translation>
        </message>
        <message>
            <source>The patient's token says whose data it is.</source>
            <translation>Das Token des Patienten sagt, wessen Daten es sind.</translation>
        </message>
    </context>
    <context>
        <name>UnknownDialog</name>
        <message>
            <source>&amp;Ask me later</source>
            <translation>&amp;Später fragen</translation>
        </message>
        <message>
            <source>&amp;Leave them</source>
            <translation>&amp;Dabei belassen</translation>
        </message>
        <message>
            <source>&amp;Send them again</source>
            <translation>&amp;Erneut senden</translation>
        </message>
        <message>
            <source>No answer came for {batches}</source>
            <translation>Keine Antwort: {batches}</translation>
        </message>
        <message>
            <source>Nobody can know whether the clinic's server has them. Send them again, and the server may hold them twice. Leave them, and they may be missing there.</source>
            <translation>Niemand kann wissen, ob der Server der Klinik sie hat. Senden Sie sie erneut, hat der Server sie vielleicht doppelt. Belassen Sie es dabei, fehlen sie dort vielleicht.</translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation>Patient {name}</translation>
        </message>
        <message>
            <source>Patient {name} ({label})</source>
            <translation>Patient {name} ({label})</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>und {count} weitere</translation>
        </message>
        <message>
            <source>{batches} with {samples} were sent, and no answer came that can be trusted.</source>
            <translation>Gesendet ohne verlässliche Antwort: {batches}, zusammen {samples}.</translation>
        </message>
        <message>
            <source>{data_type}, {device}: {samples}, {span}</source>
            <translation>{data_type}, {device}: {samples}, {span}</translation>
        </message>
    </context>
    <context>
        <name>UploadPage</name>
        <message>
            <source>Batch {number}, in full</source>
            <translation>Paket {number}, vollständig</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>Pakete</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Upload</translation>
        </message>
    </context>
    <context>
        <name>UploadSummary</name>
        <message>
            <source>&amp;Back to the review</source>
            <translation>&amp;Zurück zum Prüfen</translation>
        </message>
        <message>
            <source>&amp;Decide about the unknown ones…</source>
            <translation>Über die unbekannten &amp;entscheiden…</translation>
        </message>
        <message>
            <source>&amp;New upload</source>
            <translation>Neuer &amp;Upload</translation>
        </message>
        <message>
            <source>&amp;Review what is left</source>
            <translation>&amp;Rest prüfen</translation>
        </message>
        <message>
            <source>Details for &amp;support…</source>
            <translation>Einzelheiten für den &amp;Support…</translation>
        </message>
        <message>
            <source>Held back: {samples}</source>
            <translation>Zurückgehalten: {samples}</translation>
        </message>
        <message>
            <source>No batch was accepted completely.</source>
            <translation>Kein Paket wurde vollständig angenommen.</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Read &amp;again</source>
            <translation>Erneut &amp;lesen</translation>
        </message>
        <message>
            <source>Rece&amp;ipt…</source>
            <translation>&amp;Beleg…</translation>
        </message>
        <message>
            <source>The program stopped before it learnt what became of these. They count as unknown and are not sent again by themselves.</source>
            <translation>Das Programm endete, bevor es erfuhr, was daraus wurde. Sie gelten als unbekannt und werden nicht von selbst erneut gesendet.</translation>
        </message>
        <message>
            <source>The server accepted all {samples}.</source>
            <translation>Vom Server vollständig angenommen: {samples}.</translation>
        </message>
        <message>
            <source>The server accepted {accepted} of {samples} completely.</source>
            <translation>Vom Server vollständig angenommen: {accepted}; insgesamt {samples}.</translation>
        </message>
        <message>
            <source>The server takes no fewer than 3 at a time. They go out with the next export.</source>
            <translation>Der Server nimmt nicht weniger als 3 auf einmal. Sie gehen mit dem nächsten Export hinaus.</translation>
        </message>
        <message>
            <source>These files have to be read again.</source>
            <translation>Diese Dateien müssen neu gelesen werden.</translation>
        </message>
        <message>
            <source>Without an outcome: {batches}</source>
            <translation>Ohne Ergebnis: {batches}</translation>
        </message>
        <message>
            <source>{outcome}: {batches}, {samples}</source>
            <translation>{outcome}: {batches}, {samples}</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>&amp;Connect</source>
            <translation>&amp;Verbinden</translation>
        </message>
        <message>
            <source>&amp;Keep this address all the same</source>
            <translation>Adresse trotzdem &amp;behalten</translation>
        </message>
        <message>
            <source>&amp;Later</source>
            <translation>S&amp;päter</translation>
        </message>
        <message>
            <source>Before the first upload one thing is needed: the address of your clinic's server. Your IT department knows it.</source>
            <translation>Vor dem ersten Upload wird eines gebraucht: die Adresse des Servers Ihrer Klinik. Ihre IT-Abteilung kennt sie.</translation>
        </message>
        <message>
            <source>Server &amp;address</source>
            <translation>Server&amp;adresse</translation>
        </message>
        <message>
            <source>Try it in &amp;practice first</source>
            <translation>Zuerst in der Übun&amp;g ausprobieren</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Willkommen</translation>
        </message>
    </context>
    <context>
        <name>WelcomeRoom</name>
        <message>
            <source>Connected to {host}. Drop a patient's export to begin.</source>
            <translation>Verbunden mit {host}. Legen Sie zum Beginnen den Export eines Patienten ab.</translation>
        </message>
    </context>
    <context>
        <name>Windows</name>
        <message>
            <source>The language changes as soon as the files are read or the upload has finished.</source>
            <translation>Die Sprache wechselt, sobald die Dateien gelesen sind oder der Upload beendet ist.</translation>
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <source>The program is already open, but it does not answer. Close it, or restart the computer, and try again.</source>
            <translation>Das Programm ist schon geöffnet, antwortet aber nicht. Schließen Sie es oder starten Sie den Computer neu und versuchen Sie es noch einmal.</translation>
        </message>
    </context>
    <context>
        <name>descriptions</name>
        <message>
            <source>Asks first, and then removes everything about this patient from this computer.</source>
            <translation>Fragt erst und entfernt dann alles über diesen Patienten von diesem Computer.</translation>
        </message>
        <message>
            <source>Asks for a new token of the same patient.</source>
            <translation>Fragt nach einem neuen Token desselben Patienten.</translation>
        </message>
        <message>
            <source>Asks for the token of the patient whose data this is.</source>
            <translation>Fragt nach dem Token des Patienten, dessen Daten das sind.</translation>
        </message>
        <message>
            <source>Asks for the token that says whose data this is.</source>
            <translation>Fragt nach dem Token, das sagt, wessen Daten das sind.</translation>
        </message>
        <message>
            <source>Asks for the token your clinic gave for the patient.</source>
            <translation>Fragt nach dem Token, das Ihre Klinik für den Patienten ausgegeben hat.</translation>
        </message>
        <message>
            <source>Asks what the file does not say, and shows its first samples.</source>
            <translation>Fragt, was die Datei nicht sagt, und zeigt ihre ersten Messwerte.</translation>
        </message>
        <message>
            <source>Asks what to do about batches that got no answer.</source>
            <translation>Fragt, was mit Paketen ohne Antwort geschehen soll.</translation>
        </message>
        <message>
            <source>Begins an upload for the patient who is selected.</source>
            <translation>Beginnt einen Upload für den gewählten Patienten.</translation>
        </message>
        <message>
            <source>Begins without a server. Files can be looked at, and not sent.</source>
            <translation>Beginnt ohne Server. Dateien lassen sich ansehen, aber nicht senden.</translation>
        </message>
        <message>
            <source>Changes nothing. You are asked again at the next start.</source>
            <translation>Ändert nichts. Beim nächsten Start werden Sie wieder gefragt.</translation>
        </message>
        <message>
            <source>Choose a reason to see only its samples.</source>
            <translation>Wählen Sie einen Grund, um nur seine Messwerte zu sehen.</translation>
        </message>
        <message>
            <source>Choose a text to read it.</source>
            <translation>Wählen Sie einen Text, um ihn zu lesen.</translation>
        </message>
        <message>
            <source>Choose a topic to read about it.</source>
            <translation>Wählen Sie ein Thema, um darüber zu lesen.</translation>
        </message>
        <message>
            <source>Closes the questions. The file is read once they are answered.</source>
            <translation>Schließt die Fragen. Die Datei wird gelesen, sobald sie beantwortet sind.</translation>
        </message>
        <message>
            <source>Closes this and changes nothing.</source>
            <translation>Schließt das und ändert nichts.</translation>
        </message>
        <message>
            <source>Devices with the same name are sent as one.</source>
            <translation>Geräte mit demselben Namen werden als eines gesendet.</translation>
        </message>
        <message>
            <source>Does not wait any longer.</source>
            <translation>Wartet nicht länger.</translation>
        </message>
        <message>
            <source>Drop files, look at them, and send what is new.</source>
            <translation>Dateien ablegen, ansehen und senden, was neu ist.</translation>
        </message>
        <message>
            <source>Each batch with what the server answered.</source>
            <translation>Jedes Paket mit der Antwort des Servers.</translation>
        </message>
        <message>
            <source>Each file with how much of it is read.</source>
            <translation>Jede Datei und wie viel davon gelesen ist.</translation>
        </message>
        <message>
            <source>Each file with what was found in it.</source>
            <translation>Jede Datei und was darin gefunden wurde.</translation>
        </message>
        <message>
            <source>Each library with its licence, and the licence of the font.</source>
            <translation>Jede Bibliothek mit ihrer Lizenz und die Lizenz der Schrift.</translation>
        </message>
        <message>
            <source>Each patient with number, id, and until when the token is good.</source>
            <translation>Jeder Patient mit Nummer, Kennung und wie lange das Token gilt.</translation>
        </message>
        <message>
            <source>Each sample with its place in the file, its text and the reason. The cell at fault is marked.</source>
            <translation>Jeder Messwert mit seiner Stelle in der Datei, seinem Text und dem Grund. Die fehlerhafte Zelle ist markiert.</translation>
        </message>
        <message>
            <source>Each upload with patient, time and outcome. Enter opens its receipt.</source>
            <translation>Jeder Upload mit Patient, Zeit und Ergebnis. Die Eingabetaste öffnet den Beleg.</translation>
        </message>
        <message>
            <source>Ends the practice and forgets what was practised.</source>
            <translation>Beendet die Übung und vergisst, was geübt wurde.</translation>
        </message>
        <message>
            <source>Erases at once. Nobody can bring it back.</source>
            <translation>Löscht sofort. Niemand kann es zurückholen.</translation>
        </message>
        <message>
            <source>Every upload with its receipt.</source>
            <translation>Jeder Upload mit seinem Beleg.</translation>
        </message>
        <message>
            <source>Everyone whose data this computer sends.</source>
            <translation>Alle, deren Daten dieser Computer sendet.</translation>
        </message>
        <message>
            <source>For each data type and device, how many samples are new, sent before, held back or rejected.</source>
            <translation>Für jede Datenart und jedes Gerät, wie viele Messwerte neu, bereits gesendet, zurückgehalten oder zurückgewiesen sind.</translation>
        </message>
        <message>
            <source>For each day and device, how many samples are new, sent before or rejected.</source>
            <translation>Für jeden Tag und jedes Gerät, wie viele Messwerte neu, bereits gesendet oder zurückgewiesen sind.</translation>
        </message>
        <message>
            <source>From now on everything is sent for the patient of this token.</source>
            <translation>Von jetzt an wird alles für den Patienten dieses Tokens gesendet.</translation>
        </message>
        <message>
            <source>From now on these settings count.</source>
            <translation>Von jetzt an gelten diese Einstellungen.</translation>
        </message>
        <message>
            <source>Gives this login to the network's proxy.</source>
            <translation>Gibt diese Anmeldung dem Proxy des Netzwerks.</translation>
        </message>
        <message>
            <source>Goes back to the files. Nothing is lost.</source>
            <translation>Geht zurück zu den Dateien. Nichts geht verloren.</translation>
        </message>
        <message>
            <source>Goes back without sending anything.</source>
            <translation>Geht zurück, ohne etwas zu senden.</translation>
        </message>
        <message>
            <source>Goes the way to the server a step at a time, and says what is wrong.</source>
            <translation>Geht den Weg zum Server Schritt für Schritt und sagt, was nicht stimmt.</translation>
        </message>
        <message>
            <source>Goes to the page that takes files.</source>
            <translation>Geht zu der Seite, die Dateien annimmt.</translation>
        </message>
        <message>
            <source>Has to be ticked before anything is erased.</source>
            <translation>Muss angekreuzt sein, bevor etwas gelöscht wird.</translation>
        </message>
        <message>
            <source>Has to be ticked before these samples can be sent.</source>
            <translation>Muss angekreuzt sein, bevor diese Messwerte gesendet werden können.</translation>
        </message>
        <message>
            <source>Hides this message.</source>
            <translation>Blendet diese Meldung aus.</translation>
        </message>
        <message>
            <source>How much of the upload the server has answered.</source>
            <translation>Wie viel des Uploads der Server beantwortet hat.</translation>
        </message>
        <message>
            <source>In which language the window speaks.</source>
            <translation>In welcher Sprache das Fenster spricht.</translation>
        </message>
        <message>
            <source>Is compared with what an export says.</source>
            <translation>Wird mit dem verglichen, was ein Export sagt.</translation>
        </message>
        <message>
            <source>Keeps this on this computer only.</source>
            <translation>Merkt sich das nur auf diesem Computer.</translation>
        </message>
        <message>
            <source>Keeps this, and tells the server of the patient, once.</source>
            <translation>Merkt sich das und meldet den Patienten einmal beim Server an.</translation>
        </message>
        <message>
            <source>Leaves out devices or days, or gives a device another name.</source>
            <translation>Lässt Geräte oder Tage weg oder gibt einem Gerät einen anderen Namen.</translation>
        </message>
        <message>
            <source>Leaves out what is from before the first or after the last day.</source>
            <translation>Lässt weg, was vor dem ersten oder nach dem letzten Tag liegt.</translation>
        </message>
        <message>
            <source>Lets the batches being sent finish, and sends no more. The rest can be sent another time.</source>
            <translation>Lässt die laufenden Pakete fertig werden und sendet keine weiteren. Der Rest kann ein andermal gesendet werden.</translation>
        </message>
        <message>
            <source>Lets the batches being sent finish, and then waits for you.</source>
            <translation>Lässt die laufenden Pakete fertig werden und wartet dann auf Sie.</translation>
        </message>
        <message>
            <source>Lists each sample that cannot be sent, with its reason.</source>
            <translation>Listet jeden Messwert auf, der nicht gesendet werden kann, mit dem Grund.</translation>
        </message>
        <message>
            <source>Notes the clinic's own number, sex and year of birth.</source>
            <translation>Notiert die Nummer der Klinik, Geschlecht und Geburtsjahr.</translation>
        </message>
        <message>
            <source>Notes your answer. The samples can then be sent.</source>
            <translation>Notiert Ihre Antwort. Dann können die Messwerte gesendet werden.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer in practice.</source>
            <translation>In der Übung verlässt nichts diesen Computer.</translation>
        </message>
        <message>
            <source>Only uploads with this outcome stay in the list.</source>
            <translation>Nur Uploads mit diesem Ergebnis bleiben in der Liste.</translation>
        </message>
        <message>
            <source>Only what is ticked is sent, under these names.</source>
            <translation>Nur was angekreuzt ist, wird gesendet, unter diesen Namen.</translation>
        </message>
        <message>
            <source>Opens a page in your browser.</source>
            <translation>Öffnet eine Seite in Ihrem Browser.</translation>
        </message>
        <message>
            <source>Opens a window in which you pick the patient's files. Ctrl+O does the same.</source>
            <translation>Öffnet ein Fenster, in dem Sie die Dateien des Patienten auswählen. Strg+O tut dasselbe.</translation>
        </message>
        <message>
            <source>Opens the folder in which this computer remembers what was sent.</source>
            <translation>Öffnet den Ordner, in dem dieser Computer sich merkt, was gesendet wurde.</translation>
        </message>
        <message>
            <source>Opens the receipt of the upload that is selected.</source>
            <translation>Öffnet den Beleg des gewählten Uploads.</translation>
        </message>
        <message>
            <source>Puts back what was saved last.</source>
            <translation>Stellt wieder her, was zuletzt gespeichert wurde.</translation>
        </message>
        <message>
            <source>Puts the receipt on the clipboard.</source>
            <translation>Legt den Beleg in die Zwischenablage.</translation>
        </message>
        <message>
            <source>Puts these lines on the clipboard.</source>
            <translation>Legt diese Zeilen in die Zwischenablage.</translation>
        </message>
        <message>
            <source>Puts version and address on the clipboard.</source>
            <translation>Legt Version und Adresse in die Zwischenablage.</translation>
        </message>
        <message>
            <source>Puts what was found on the clipboard, without a token or a patient.</source>
            <translation>Legt das Ergebnis in die Zwischenablage, ohne Token und ohne Patient.</translation>
        </message>
        <message>
            <source>Reads a made-up export to practise with.</source>
            <translation>Liest einen erfundenen Export zum Üben.</translation>
        </message>
        <message>
            <source>Reads the file with these answers.</source>
            <translation>Liest die Datei mit diesen Antworten.</translation>
        </message>
        <message>
            <source>Reads the same files once more.</source>
            <translation>Liest dieselben Dateien noch einmal.</translation>
        </message>
        <message>
            <source>Removes the token from this computer. Uploads and receipts stay.</source>
            <translation>Entfernt das Token von diesem Computer. Uploads und Belege bleiben.</translation>
        </message>
        <message>
            <source>Samples from after this day are left out.</source>
            <translation>Messwerte von nach diesem Tag werden weggelassen.</translation>
        </message>
        <message>
            <source>Samples from before this day are left out.</source>
            <translation>Messwerte von vor diesem Tag werden weggelassen.</translation>
        </message>
        <message>
            <source>Saves the address although it did not answer well.</source>
            <translation>Speichert die Adresse, obwohl sie nicht gut geantwortet hat.</translation>
        </message>
        <message>
            <source>Saves the batches as a table for a spreadsheet program.</source>
            <translation>Speichert die Pakete als Tabelle für ein Tabellenprogramm.</translation>
        </message>
        <message>
            <source>Saves the file in a place you choose. It is sent nowhere.</source>
            <translation>Speichert die Datei an einem Ort Ihrer Wahl. Sie wird nirgendwohin gesendet.</translation>
        </message>
        <message>
            <source>Saves the receipt as a PDF file, in a place you choose.</source>
            <translation>Speichert den Beleg als PDF-Datei, an einem Ort Ihrer Wahl.</translation>
        </message>
        <message>
            <source>Saves you from being asked once for each of them.</source>
            <translation>So werden Sie nicht für jede einzeln gefragt.</translation>
        </message>
        <message>
            <source>Says what this column of the table holds.</source>
            <translation>Sagt, was diese Spalte der Tabelle enthält.</translation>
        </message>
        <message>
            <source>Sends the batches that are left.</source>
            <translation>Sendet die übrigen Pakete.</translation>
        </message>
        <message>
            <source>Sends what is new to the server.</source>
            <translation>Sendet an den Server, was neu ist.</translation>
        </message>
        <message>
            <source>Server, language, look and lock.</source>
            <translation>Server, Sprache, Aussehen und Sperre.</translation>
        </message>
        <message>
            <source>Shows again what was found in your files.</source>
            <translation>Zeigt wieder, was in Ihren Dateien gefunden wurde.</translation>
        </message>
        <message>
            <source>Shows all days at once. Key: 0.</source>
            <translation>Zeigt alle Tage auf einmal. Taste: 0.</translation>
        </message>
        <message>
            <source>Shows fewer days, larger. Keys: plus, or Ctrl and the wheel.</source>
            <translation>Zeigt weniger Tage, größer. Tasten: Plus, oder Strg und das Rad.</translation>
        </message>
        <message>
            <source>Shows lines to copy for your IT department. No patient and no value is in them.</source>
            <translation>Zeigt Zeilen, die Sie für Ihre IT-Abteilung kopieren können. Kein Patient und kein Wert steht darin.</translation>
        </message>
        <message>
            <source>Shows more days, smaller. Key: minus.</source>
            <translation>Zeigt mehr Tage, kleiner. Taste: Minus.</translation>
        </message>
        <message>
            <source>Shows the receipt of this upload, to save it.</source>
            <translation>Zeigt den Beleg dieses Uploads, um ihn zu speichern.</translation>
        </message>
        <message>
            <source>Shows the version, and what the program is made of.</source>
            <translation>Zeigt die Version und woraus das Programm gemacht ist.</translation>
        </message>
        <message>
            <source>Shows what is still to be sent.</source>
            <translation>Zeigt, was noch zu senden ist.</translation>
        </message>
        <message>
            <source>Shows what speaks against this patient, before anything is sent.</source>
            <translation>Zeigt, was gegen diesen Patienten spricht, bevor etwas gesendet wird.</translation>
        </message>
        <message>
            <source>Shows what the file holds before you save it.</source>
            <translation>Zeigt, was die Datei enthält, bevor Sie sie speichern.</translation>
        </message>
        <message>
            <source>Shows which column of the table was taken for what.</source>
            <translation>Zeigt, welche Spalte der Tabelle wofür gehalten wurde.</translation>
        </message>
        <message>
            <source>Stops reading. Nothing was sent.</source>
            <translation>Hört auf zu lesen. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Switches between the picture and a table of the same numbers.</source>
            <translation>Wechselt zwischen dem Bild und einer Tabelle derselben Zahlen.</translation>
        </message>
        <message>
            <source>Takes every file of a folder that can be read.</source>
            <translation>Nimmt alle lesbaren Dateien eines Ordners.</translation>
        </message>
        <message>
            <source>Takes in again what was left out.</source>
            <translation>Nimmt wieder hinein, was weggelassen wurde.</translation>
        </message>
        <message>
            <source>Takes these folders off the list. The folders themselves stay.</source>
            <translation>Nimmt diese Ordner von der Liste. Die Ordner selbst bleiben.</translation>
        </message>
        <message>
            <source>The file can be read once this is chosen.</source>
            <translation>Die Datei kann gelesen werden, sobald das gewählt ist.</translation>
        </message>
        <message>
            <source>The kind of error, its place in the program, version and time.</source>
            <translation>Die Art des Fehlers, seine Stelle im Programm, Version und Zeit.</translation>
        </message>
        <message>
            <source>The name with which you sign in to this network.</source>
            <translation>Der Name, mit dem Sie sich in diesem Netzwerk anmelden.</translation>
        </message>
        <message>
            <source>The server may then hold these samples twice.</source>
            <translation>Der Server hat diese Messwerte dann vielleicht doppelt.</translation>
        </message>
        <message>
            <source>The upload goes on where it paused.</source>
            <translation>Der Upload geht dort weiter, wo er angehalten hat.</translation>
        </message>
        <message>
            <source>The window stays open.</source>
            <translation>Das Fenster bleibt offen.</translation>
        </message>
        <message>
            <source>These samples may be missing on the server.</source>
            <translation>Diese Messwerte fehlen dann vielleicht auf dem Server.</translation>
        </message>
        <message>
            <source>Tries the address, and keeps it when the server answers.</source>
            <translation>Probiert die Adresse und merkt sie sich, wenn der Server antwortet.</translation>
        </message>
        <message>
            <source>Type a part of a sample's text, for example a date or a device.</source>
            <translation>Tippen Sie einen Teil vom Text eines Messwerts, etwa ein Datum oder ein Gerät.</translation>
        </message>
        <message>
            <source>Type a part of the patient's number or id.</source>
            <translation>Tippen Sie einen Teil der Nummer oder Kennung des Patienten.</translation>
        </message>
        <message>
            <source>Unlocks the window.</source>
            <translation>Entsperrt das Fenster.</translation>
        </message>
        <message>
            <source>What is left can be sent another time.</source>
            <translation>Was übrig ist, kann ein andermal gesendet werden.</translation>
        </message>
        <message>
            <source>What the file will hold, to be read before it is saved.</source>
            <translation>Was die Datei enthalten wird, zum Lesen vor dem Speichern.</translation>
        </message>
        <message>
            <source>What was not sent yet is sent when the same file is dropped again.</source>
            <translation>Was noch nicht gesendet ist, wird gesendet, wenn Sie dieselbe Datei wieder ablegen.</translation>
        </message>
        <message>
            <source>Whether the window is light or dark.</source>
            <translation>Ob das Fenster hell oder dunkel ist.</translation>
        </message>
        <message>
            <source>Without a tick, this device is left out.</source>
            <translation>Ohne Häkchen wird dieses Gerät weggelassen.</translation>
        </message>
        <message>
            <source>Your IT department knows it.</source>
            <translation>Ihre IT-Abteilung kennt sie.</translation>
        </message>
    </context>
    <context>
        <name>drop_offer</name>
        <message>
            <source>1 JSON file</source>
            <translation>1 JSON-Datei</translation>
        </message>
        <message>
            <source>1 folder</source>
            <translation>1 Ordner</translation>
        </message>
        <message>
            <source>1 health export</source>
            <translation>1 Gesundheitsexport</translation>
        </message>
        <message>
            <source>1 other file</source>
            <translation>1 andere Datei</translation>
        </message>
        <message>
            <source>1 table</source>
            <translation>1 Tabelle</translation>
        </message>
        <message>
            <source>1 zip file</source>
            <translation>1 Zip-Datei</translation>
        </message>
        <message>
            <source>A link cannot be read here. Save what it leads to on this computer, and drop that file.</source>
            <translation>Ein Link kann hier nicht gelesen werden. Speichern Sie, wohin er führt, auf diesem Computer und legen Sie diese Datei ab.</translation>
        </message>
        <message>
            <source>A picture holds no steps or heart rates. Drop the export that the patient's phone made.</source>
            <translation>Ein Bild enthält weder Schritte noch Herzfrequenzen. Legen Sie den Export vom Telefon des Patienten ab.</translation>
        </message>
        <message>
            <source>Documents and films hold no steps or heart rates. Drop the export that the patient's phone made.</source>
            <translation>Dokumente und Filme enthalten weder Schritte noch Herzfrequenzen. Legen Sie den Export vom Telefon des Patienten ab.</translation>
        </message>
        <message>
            <source>Text cannot be read here. Drop the file that the text is from.</source>
            <translation>Text kann hier nicht gelesen werden. Legen Sie die Datei ab, aus der der Text ist.</translation>
        </message>
        <message>
            <source>There is no file in this. Drop a file or a folder of this computer.</source>
            <translation>Darin ist keine Datei. Legen Sie eine Datei oder einen Ordner von diesem Computer ab.</translation>
        </message>
        <message>
            <source>This is a picture. Drop the export that the patient's phone made.</source>
            <translation>Das ist ein Bild. Legen Sie den Export vom Telefon des Patienten ab.</translation>
        </message>
        <message>
            <source>{count} JSON files</source>
            <translation>{count} JSON-Dateien</translation>
        </message>
        <message>
            <source>{count} XML files</source>
            <translation>{count} XML-Dateien</translation>
        </message>
        <message>
            <source>{count} files and folders: {list}</source>
            <translation>{count} Dateien und Ordner: {list}</translation>
        </message>
        <message>
            <source>{count} folders</source>
            <translation>{count} Ordner</translation>
        </message>
        <message>
            <source>{count} other files</source>
            <translation>{count} andere Dateien</translation>
        </message>
        <message>
            <source>{count} tables</source>
            <translation>{count} Tabellen</translation>
        </message>
        <message>
            <source>{count} that cannot be read</source>
            <translation>{count} nicht lesbar</translation>
        </message>
        <message>
            <source>{count} zip files</source>
            <translation>{count} Zip-Dateien</translation>
        </message>
    </context>
    <context>
        <name>ending_look</name>
        <message>
            <source>Cut off</source>
            <translation>Unterbrochen</translation>
        </message>
        <message>
            <source>Cut off: the program ended before the upload did. The rest is still to be sent.</source>
            <translation>Unterbrochen: Das Programm endete vor dem Upload. Der Rest ist noch zu senden.</translation>
        </message>
        <message>
            <source>Ended early</source>
            <translation>Unvollständig</translation>
        </message>
        <message>
            <source>Ended early: not every batch went out. The rest is still to be sent.</source>
            <translation>Unvollständig: Nicht jedes Paket ging hinaus. Der Rest ist noch zu senden.</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <source>Finished: every batch went out.</source>
            <translation>Beendet: Jedes Paket ging hinaus.</translation>
        </message>
        <message>
            <source>Not ended yet: the upload is running.</source>
            <translation>Noch nicht beendet: Der Upload läuft.</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
    </context>
    <context>
        <name>help_topics</name>
        <message>
            <source>A receipt says who, when, where, and what became of each batch. It holds no health values.</source>
            <translation>Ein Beleg sagt, wer, wann, wohin und was aus jedem Paket wurde. Er enthält keine Gesundheitswerte.</translation>
        </message>
        <message>
            <source>Add a patient by pasting the token that your clinic gives you. It names the patient.</source>
            <translation>Fügen Sie einen Patienten hinzu, indem Sie das Token einfügen, das Ihre Klinik Ihnen gibt. Es nennt den Patienten.</translation>
        </message>
        <message>
            <source>Alt and the underlined letter: press a button</source>
            <translation>Alt und der unterstrichene Buchstabe: eine Schaltfläche drücken</translation>
        </message>
        <message>
            <source>Ctrl+1 to Ctrl+4: New upload, Patients, History, Settings</source>
            <translation>Strg+1 bis Strg+4: Neuer Upload, Patienten, Verlauf, Einstellungen</translation>
        </message>
        <message>
            <source>Ctrl+L: lock · F1: this help · Esc: close or cancel</source>
            <translation>Strg+L: sperren · F1: diese Hilfe · Esc: schließen oder abbrechen</translation>
        </message>
        <message>
            <source>Ctrl+O: choose a file · Ctrl+V: paste a copied file or a path</source>
            <translation>Strg+O: eine Datei auswählen · Strg+V: eine kopierte Datei oder einen Pfad einfügen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Drop the patient's export anywhere on the window, or press Ctrl+O. A folder or zip will do.</source>
            <translation>Legen Sie den Export des Patienten irgendwo auf dem Fenster ab oder drücken Sie Strg+O. Auch ein Ordner oder eine Zip-Datei geht.</translation>
        </message>
        <message>
            <source>Every upload is listed, also one that was cut off. Open its receipt with a double click.</source>
            <translation>Jeder Upload ist aufgeführt, auch ein unterbrochener. Ein Doppelklick öffnet seinen Beleg.</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>GeroSense files, tables (CSV, Excel, Parquet) and Health Auto Export can be read, too.</source>
            <translation>Auch GeroSense-Dateien, Tabellen (CSV, Excel, Parquet) und Health Auto Export können gelesen werden.</translation>
        </message>
        <message>
            <source>Give the patient your clinic's own number, so that you find them again. Nobody else sees it.</source>
            <translation>Geben Sie dem Patienten die Nummer Ihrer Klinik, damit Sie ihn wiederfinden. Niemand sonst sieht sie.</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>In the picture of a review: + and - look closer or further, arrows move, 0 shows all</source>
            <translation>Im Bild beim Prüfen: + und - zeigen näher oder weiter weg, Pfeile verschieben, 0 zeigt alles</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Look at the patient's name beside the button before you press it.</source>
            <translation>Sehen Sie auf den Namen des Patienten neben der Schaltfläche, bevor Sie sie drücken.</translation>
        </message>
        <message>
            <source>Nothing is sent when you drop a file. You see first what is in it.</source>
            <translation>Beim Ablegen einer Datei wird nichts gesendet. Sie sehen zuerst, was darin ist.</translation>
        </message>
        <message>
            <source>On an iPhone: open Health, tap the picture at the top right, then “Export All Health Data”, and send the zip to the clinic as your clinic does it.</source>
            <translation>Auf dem iPhone: „Health“ öffnen, auf das Bild oben rechts tippen, dann auf „Alle Gesundheitsdaten exportieren“, und die Zip-Datei so an die Klinik senden, wie es bei Ihnen üblich ist.</translation>
        </message>
        <message>
            <source>Patients</source>
            <translation>Patienten</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Samples go out in batches. Each batch gets an answer of its own, and each answer is kept.</source>
            <translation>Messwerte gehen in Paketen hinaus. Jedes Paket erhält seine eigene Antwort, und jede Antwort wird aufbewahrt.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>The first sentence says what is new, what was sent before, and what cannot be sent.</source>
            <translation>Der erste Satz sagt, was neu ist, was bereits gesendet wurde und was nicht sendbar ist.</translation>
        </message>
        <message>
            <source>The token is kept in the keychain of this computer, never in a file.</source>
            <translation>Das Token wird im Schlüsselbund dieses Computers aufbewahrt, nie in einer Datei.</translation>
        </message>
        <message>
            <source>The window locks when nobody uses it, and forgets what was on it. An upload goes on.</source>
            <translation>Das Fenster sperrt sich, wenn niemand es benutzt, und vergisst, was darauf war. Ein Upload läuft weiter.</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Upload</translation>
        </message>
        <message>
            <source>What cannot be changed was decided by your IT department.</source>
            <translation>Was sich nicht ändern lässt, hat Ihre IT-Abteilung bestimmt.</translation>
        </message>
        <message>
            <source>When the network is lost or the server is busy, the program waits and goes on by itself.</source>
            <translation>Fällt das Netzwerk aus oder ist der Server ausgelastet, wartet das Programm und macht von selbst weiter.</translation>
        </message>
        <message>
            <source>When the token ends, paste a new one of the same patient. The upload goes on where it was.</source>
            <translation>Läuft das Token ab, fügen Sie ein neues desselben Patienten ein. Der Upload läuft dort weiter, wo er war.</translation>
        </message>
        <message>
            <source>You can pause, go on, or cancel. What is on its way is finished first; nothing is lost.</source>
            <translation>Sie können anhalten, fortsetzen oder abbrechen. Was unterwegs ist, wird zuerst beendet; nichts geht verloren.</translation>
        </message>
        <message>
            <source>Your IT department knows the server's address. “Test connection” says what is wrong with it.</source>
            <translation>Ihre IT-Abteilung kennt die Serveradresse. „Verbindung testen“ sagt, was damit nicht in Ordnung ist.</translation>
        </message>
        <message>
            <source>“Accepted”: the server has these samples.</source>
            <translation>„Angenommen“: Der Server hat diese Messwerte.</translation>
        </message>
        <message>
            <source>“Already sent” is what this computer sent for this patient before. It is not sent again, however often you drop the same file.</source>
            <translation>„Bereits gesendet“ ist, was dieser Computer für diesen Patienten schon gesendet hat. Es wird nicht noch einmal gesendet, sooft Sie dieselbe Datei auch ablegen.</translation>
        </message>
        <message>
            <source>“Erase” removes everything this computer knows of a patient. The server keeps what it has.</source>
            <translation>„Löschen“ entfernt alles, was dieser Computer über einen Patienten weiß. Der Server behält, was er hat.</translation>
        </message>
        <message>
            <source>“Held back” are one or two samples too few for a batch. They go out with the next export.</source>
            <translation>„Zurückgehalten“ sind ein oder zwei Messwerte, zu wenige für ein Paket. Sie gehen mit dem nächsten Export hinaus.</translation>
        </message>
        <message>
            <source>“Not sent”: they never left this computer. They go out the next time.</source>
            <translation>„Nicht gesendet“: Sie haben diesen Computer nie verlassen. Sie gehen beim nächsten Mal hinaus.</translation>
        </message>
        <message>
            <source>“Partly accepted”: the server has some of them. The answer says which it did not take.</source>
            <translation>„Teilweise angenommen“: Der Server hat einige davon. Die Antwort sagt, welche er nicht angenommen hat.</translation>
        </message>
        <message>
            <source>“Refused”: the server took none of the batch. Tell your IT department if it happens again.</source>
            <translation>„Abgewiesen“: Der Server hat nichts von dem Paket angenommen. Sagen Sie es Ihrer IT-Abteilung, wenn es wieder geschieht.</translation>
        </message>
        <message>
            <source>“Show why” names the reason for each sample that cannot be sent, and what to do about it.</source>
            <translation>„Gründe zeigen“ nennt zu jedem nicht sendbaren Messwert den Grund und was zu tun ist.</translation>
        </message>
        <message>
            <source>“Unknown”: the samples left this computer, and no answer came that can be trusted. You are asked whether to send them again; the server may then have them twice.</source>
            <translation>„Unbekannt“: Die Messwerte haben diesen Computer verlassen, und es kam keine verlässliche Antwort. Sie werden gefragt, ob sie erneut gesendet werden sollen; der Server hat sie dann vielleicht doppelt.</translation>
        </message>
    </context>
    <context>
        <name>last_resort</name>
        <message>
            <source>Something happened that the program did not foresee ({kind}). Close the program and open it again; if it happens again, tell support this word.</source>
            <translation>Etwas ist geschehen, das das Programm nicht vorhergesehen hat ({kind}). Schließen Sie das Programm und öffnen Sie es wieder; wenn es noch einmal geschieht, nennen Sie dem Support dieses Wort.</translation>
        </message>
    </context>
    <context>
        <name>locale_text</name>
        <message>
            <source>1 batch</source>
            <translation>1 Paket</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 Tag</translation>
        </message>
        <message>
            <source>1 sample</source>
            <translation>1 Messwert</translation>
        </message>
        <message>
            <source>about {hours} h {minutes} min</source>
            <translation>etwa {hours} h {minutes} min</translation>
        </message>
        <message>
            <source>about {minutes} min</source>
            <translation>etwa {minutes} min</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>weniger als eine Minute</translation>
        </message>
        <message numerus="yes">
            <source>{count} batches</source>
            <translation>
                <numerusform>{count} Paket</numerusform>
                <numerusform>{count} Pakete</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} days</source>
            <translation>
                <numerusform>{count} Tag</numerusform>
                <numerusform>{count} Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} samples</source>
            <translation>
                <numerusform>{count} Messwert</numerusform>
                <numerusform>{count} Messwerte</numerusform>
            </translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} min {seconds} s</translation>
        </message>
        <message>
            <source>{number} MB</source>
            <translation>{number} MB</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
    </context>
    <context>
        <name>outcome_look</name>
        <message>
            <source>Accepted</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>Heart rate</source>
            <translation>Herzfrequenz</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Keine Angabe</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Nicht gesendet</translation>
        </message>
        <message>
            <source>Partly accepted</source>
            <translation>Teilweise angenommen</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgewiesen</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>The server has these samples. Nothing to do.</source>
            <translation>Der Server hat diese Messwerte. Es ist nichts zu tun.</translation>
        </message>
        <message>
            <source>The server took nothing of these batches. Show its words in the table to whoever looks after GeroSense. They are not sent again by themselves.</source>
            <translation>Der Server hat von diesen Paketen nichts angenommen. Zeigen Sie seine Worte in der Tabelle der Person, die GeroSense betreut. Sie werden nicht von selbst erneut gesendet.</translation>
        </message>
        <message>
            <source>The server took some samples of these batches and left others out; its words are in the table. They are not sent again by themselves.</source>
            <translation>Der Server hat einige Messwerte dieser Pakete angenommen und andere ausgelassen; seine Worte stehen in der Tabelle. Sie werden nicht von selbst erneut gesendet.</translation>
        </message>
        <message>
            <source>These batches did not reach the server. They are still to be sent.</source>
            <translation>Diese Pakete haben den Server nicht erreicht. Sie sind noch zu senden.</translation>
        </message>
        <message>
            <source>These batches left this computer, but no answer came that can be trusted. Nobody can know whether the server kept them, so they are not sent again by themselves.</source>
            <translation>Diese Pakete haben diesen Computer verlassen, aber es kam keine verlässliche Antwort. Niemand kann wissen, ob der Server sie behalten hat; darum werden sie nicht von selbst erneut gesendet.</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
    </context>
    <context>
        <name>readiness</name>
        <message>
            <source>A file needs an answer from you first.</source>
            <translation>Eine Datei braucht zuerst eine Antwort von Ihnen.</translation>
        </message>
        <message>
            <source>Add the patient's token: it says whose data this is.</source>
            <translation>Fügen Sie das Token des Patienten hinzu: Es sagt, wessen Daten das sind.</translation>
        </message>
        <message>
            <source>Nothing is new: all of it was sent for this patient before.</source>
            <translation>Nichts ist neu: Alles wurde für diesen Patienten bereits gesendet.</translation>
        </message>
        <message>
            <source>Set the address of your clinic's server first.</source>
            <translation>Tragen Sie zuerst die Adresse des Servers Ihrer Klinik ein.</translation>
        </message>
        <message>
            <source>The files are being compared with what was sent before.</source>
            <translation>Die Dateien werden mit dem verglichen, was bereits gesendet wurde.</translation>
        </message>
        <message>
            <source>The patient's token has ended. Paste a new one.</source>
            <translation>Das Token des Patienten ist abgelaufen. Fügen Sie ein neues ein.</translation>
        </message>
        <message>
            <source>The policy of this computer cannot be used. Tell your IT department.</source>
            <translation>Die Richtlinie dieses Computers kann nicht verwendet werden. Sagen Sie es Ihrer IT-Abteilung.</translation>
        </message>
        <message>
            <source>There are too few new samples for a batch of 3. They are held back until more have come.</source>
            <translation>Es sind zu wenige neue Messwerte für ein Paket von 3. Sie werden zurückgehalten, bis mehr da sind.</translation>
        </message>
        <message>
            <source>There is nothing in these files that can be sent.</source>
            <translation>In diesen Dateien ist nichts, was gesendet werden kann.</translation>
        </message>
        <message>
            <source>These may be another patient's data. Please check first.</source>
            <translation>Das könnten die Daten eines anderen Patienten sein. Bitte prüfen Sie es zuerst.</translation>
        </message>
    </context>
    <context>
        <name>receipt_html</name>
        <message>
            <source>1 more row is in the PDF and in the CSV.</source>
            <translation>1 weitere Zeile steht im PDF und in der CSV-Datei.</translation>
        </message>
        <message>
            <source>{count} more rows are in the PDF and in the CSV.</source>
            <translation>{count} weitere Zeilen stehen im PDF und in der CSV-Datei.</translation>
        </message>
    </context>
    <context>
        <name>receipt_words</name>
        <message>
            <source>Answered</source>
            <translation>Beantwortet</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Versuche</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Paket</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>Pakete</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Begonnen</translation>
        </message>
        <message>
            <source>Clinic's number</source>
            <translation>Nummer der Klinik</translation>
        </message>
        <message>
            <source>Data type</source>
            <translation>Datenart</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <source>First sample</source>
            <translation>Erster Messwert</translation>
        </message>
        <message>
            <source>Hash of the request</source>
            <translation>Hash der Anfrage</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>Wie er endete</translation>
        </message>
        <message>
            <source>Last sample</source>
            <translation>Letzter Messwert</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Dabei belassen</translation>
        </message>
        <message>
            <source>None were recorded.</source>
            <translation>Es wurden keine verzeichnet.</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Patient (user id)</source>
            <translation>Patient (Kennung)</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>Receipt of an upload</source>
            <translation>Beleg eines Uploads</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Messwerte</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Erneut senden</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Source files, by SHA-256</source>
            <translation>Quelldateien, nach SHA-256</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>The hash of a request is made with a key of this computer: it tells equal requests, and nothing of what was in them.</source>
            <translation>Der Hash einer Anfrage wird mit einem Schlüssel dieses Computers gebildet: Er lässt gleiche Anfragen erkennen und verrät nichts von ihrem Inhalt.</translation>
        </message>
        <message>
            <source>Their names are not kept: a name can be a patient's. A file is known by this number.</source>
            <translation>Ihre Namen werden nicht aufbewahrt: Ein Name kann der eines Patienten sein. Eine Datei ist an dieser Nummer zu erkennen.</translation>
        </message>
        <message>
            <source>This is what the server answered, as this computer recorded it. It holds no measured value. What nobody can know, because no answer came, is called unknown.</source>
            <translation>Das hat der Server geantwortet, wie dieser Computer es verzeichnet hat. Es enthält keinen gemessenen Wert. Was niemand wissen kann, weil keine Antwort kam, heißt unbekannt.</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Upload</translation>
        </message>
        <message>
            <source>What became of the samples</source>
            <translation>Was aus den Messwerten wurde</translation>
        </message>
        <message>
            <source>Your choice</source>
            <translation>Ihre Wahl</translation>
        </message>
        <message>
            <source>{samples} of the samples not sent were in batches whose turn never came.</source>
            <translation>Von den nicht gesendeten Messwerten waren in Paketen, die nie an die Reihe kamen: {samples}.</translation>
        </message>
    </context>
    <context>
        <name>rejected_columns</name>
        <message>
            <source>Data type</source>
            <translation>Datenart</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
    </context>
    <context>
        <name>rejected_words</name>
        <message>
            <source>Choose the time zone in which these times were taken, and read again.</source>
            <translation>Wählen Sie die Zeitzone, in der diese Zeiten aufgezeichnet wurden, und lesen Sie erneut.</translation>
        </message>
        <message>
            <source>Data type missing</source>
            <translation>Datenart fehlt</translation>
        </message>
        <message>
            <source>Device missing</source>
            <translation>Gerät fehlt</translation>
        </message>
        <message>
            <source>End time not readable</source>
            <translation>Endzeit nicht lesbar</translation>
        </message>
        <message>
            <source>End time that happened twice</source>
            <translation>Endzeit, die es zweimal gab</translation>
        </message>
        <message>
            <source>End time that never happened</source>
            <translation>Endzeit, die es nie gab</translation>
        </message>
        <message>
            <source>End time without time zone</source>
            <translation>Endzeit ohne Zeitzone</translation>
        </message>
        <message>
            <source>Ends before it starts</source>
            <translation>Endet vor dem Start</translation>
        </message>
        <message>
            <source>Heart rate above 300</source>
            <translation>Herzfrequenz über 300</translation>
        </message>
        <message>
            <source>Neither steps nor heart rate</source>
            <translation>Weder Schritte noch Herzfrequenz</translation>
        </message>
        <message>
            <source>No body does so much in a minute. Is the unit right?</source>
            <translation>Kein Mensch schafft so viel in einer Minute. Stimmt die Einheit?</translation>
        </message>
        <message>
            <source>Nothing was measured there; you can leave these samples out.</source>
            <translation>Da wurde nichts gemessen; Sie können diese Messwerte weglassen.</translation>
        </message>
        <message>
            <source>Only steps and heart rates can be sent. If these are such, call them steps or bpm.</source>
            <translation>Nur Schritte und Herzfrequenzen können gesendet werden. Falls dies welche sind, nennen Sie sie steps oder bpm.</translation>
        </message>
        <message>
            <source>Start and end were probably swapped. Correct these rows, and drop the file again.</source>
            <translation>Start und Ende wurden wahrscheinlich vertauscht. Berichtigen Sie diese Zeilen und legen Sie die Datei wieder ab.</translation>
        </message>
        <message>
            <source>Start time missing</source>
            <translation>Startzeit fehlt</translation>
        </message>
        <message>
            <source>Start time not readable</source>
            <translation>Startzeit nicht lesbar</translation>
        </message>
        <message>
            <source>Start time that happened twice</source>
            <translation>Startzeit, die es zweimal gab</translation>
        </message>
        <message>
            <source>Start time that never happened</source>
            <translation>Startzeit, die es nie gab</translation>
        </message>
        <message>
            <source>Start time without time zone</source>
            <translation>Startzeit ohne Zeitzone</translation>
        </message>
        <message>
            <source>Steps above 30,000</source>
            <translation>Schritte über 30.000</translation>
        </message>
        <message>
            <source>The clocks went back that night: which of the two hours it was, nobody can tell.</source>
            <translation>In jener Nacht wurde die Uhr zurückgestellt: Welche der beiden Stunden es war, kann niemand sagen.</translation>
        </message>
        <message>
            <source>The clocks went forward that night: probably another time zone is the right one.</source>
            <translation>In jener Nacht wurde die Uhr vorgestellt: Wahrscheinlich ist eine andere Zeitzone die richtige.</translation>
        </message>
        <message>
            <source>The watch was probably loose; you can leave these samples out.</source>
            <translation>Die Uhr saß wahrscheinlich locker; Sie können diese Messwerte weglassen.</translation>
        </message>
        <message>
            <source>These are probably sums over days. Export the samples as the phone recorded them.</source>
            <translation>Das sind wahrscheinlich Summen über Tage. Exportieren Sie die Messwerte, wie das Telefon sie aufgezeichnet hat.</translation>
        </message>
        <message>
            <source>These rows are not complete. Look into the file, or export it again from the phone.</source>
            <translation>Diese Zeilen sind nicht vollständig. Sehen Sie in die Datei oder exportieren Sie sie noch einmal vom Telefon.</translation>
        </message>
        <message>
            <source>Unit missing</source>
            <translation>Einheit fehlt</translation>
        </message>
        <message>
            <source>Unit not known</source>
            <translation>Einheit nicht bekannt</translation>
        </message>
        <message>
            <source>Value above 30,000</source>
            <translation>Wert über 30.000</translation>
        </message>
        <message>
            <source>Value above 300 per minute</source>
            <translation>Wert über 300 pro Minute</translation>
        </message>
        <message>
            <source>Value is not a number</source>
            <translation>Wert ist keine Zahl</translation>
        </message>
        <message>
            <source>Value missing</source>
            <translation>Wert fehlt</translation>
        </message>
        <message>
            <source>Value not above 0</source>
            <translation>Wert nicht über 0</translation>
        </message>
        <message>
            <source>Write count for steps or count/min for heart rates, and drop the file again.</source>
            <translation>Schreiben Sie count für Schritte oder count/min für Herzfrequenzen und legen Sie die Datei wieder ab.</translation>
        </message>
        <message>
            <source>Write steps or bpm into the data type of these rows, and drop the file again.</source>
            <translation>Schreiben Sie steps oder bpm als Datenart in diese Zeilen und legen Sie die Datei wieder ab.</translation>
        </message>
        <message>
            <source>Write the name of the phone or watch into these rows, and drop the file again.</source>
            <translation>Schreiben Sie den Namen des Telefons oder der Uhr in diese Zeilen und legen Sie die Datei wieder ab.</translation>
        </message>
        <message>
            <source>Write these times like 2026-11-01 08:04:51 +01:00, and drop the file again.</source>
            <translation>Schreiben Sie diese Zeiten wie 2026-11-01 08:04:51 +01:00 und legen Sie die Datei wieder ab.</translation>
        </message>
        <message>
            <source>Write these values in digits only, and drop the file again.</source>
            <translation>Schreiben Sie diese Werte nur mit Ziffern und legen Sie die Datei wieder ab.</translation>
        </message>
    </context>
    <context>
        <name>review_sentence</name>
        <message>
            <source>A file needs an answer from you before it can be read.</source>
            <translation>Eine Datei braucht eine Antwort von Ihnen, bevor sie gelesen werden kann.</translation>
        </message>
        <message>
            <source>For a biological age, 7 days in a row with samples are needed; the new ones do not make that many.</source>
            <translation>Für ein biologisches Alter braucht es 7 Tage am Stück mit Messwerten; die neuen ergeben nicht so viele.</translation>
        </message>
        <message>
            <source>No sample in these files can be sent.</source>
            <translation>Kein Messwert in diesen Dateien kann gesendet werden.</translation>
        </message>
        <message>
            <source>No samples were found in these files.</source>
            <translation>In diesen Dateien wurden keine Messwerte gefunden.</translation>
        </message>
        <message>
            <source>Nothing is new: all {samples} were sent before.</source>
            <translation>Nichts ist neu. Bereits gesendet: {samples}.</translation>
        </message>
        <message>
            <source>Nothing is to be sent: all new samples are left out, as you chose.</source>
            <translation>Nichts ist zu senden: Alle neuen Messwerte sind weggelassen, wie Sie es gewählt haben.</translation>
        </message>
        <message>
            <source>The new samples allow a biological age for up to {days}.</source>
            <translation>Die neuen Messwerte ergeben ein biologisches Alter für bis zu {days}.</translation>
        </message>
        <message>
            <source>{count} cannot be sent.</source>
            <translation>Nicht sendbar: {count}.</translation>
        </message>
        <message>
            <source>{count} devices</source>
            <translation>{count} Geräten</translation>
        </message>
        <message>
            <source>{count} new samples from {devices}, {span}.</source>
            <translation>{count} neue Messwerte von {devices}, {span}.</translation>
        </message>
        <message>
            <source>{count} new, held back until there are 3.</source>
            <translation>Neu: {count}, zurückgehalten, bis es 3 sind.</translation>
        </message>
        <message>
            <source>{count} of them are held back for now.</source>
            <translation>Davon vorerst zurückgehalten: {count}.</translation>
        </message>
        <message>
            <source>{count} of them are to be sent again.</source>
            <translation>Davon erneut zu senden: {count}.</translation>
        </message>
        <message>
            <source>{count} samples to be sent again, from {devices}, {span}.</source>
            <translation>{count} Messwerte erneut zu senden, von {devices}, {span}.</translation>
        </message>
        <message>
            <source>{count} were sent before.</source>
            <translation>Bereits gesendet: {count}.</translation>
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation>{names} und {last}</translation>
        </message>
        <message>
            <source>{samples} from {devices}, {span}.</source>
            <translation>{samples} von {devices}, {span}.</translation>
        </message>
    </context>
    <context>
        <name>run_words</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Abbrechen</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Fortsetzen</translation>
        </message>
        <message>
            <source>&amp;Try now</source>
            <translation>&amp;Jetzt versuchen</translation>
        </message>
        <message>
            <source>A new token for patient {name} is needed</source>
            <translation>Ein neues Token für Patient {name} wird gebraucht</translation>
        </message>
        <message>
            <source>Asking the server whether it is ready…</source>
            <translation>Der Server wird gefragt, ob er bereit ist…</translation>
        </message>
        <message>
            <source>Cancelling: finishing {batches} being sent…</source>
            <translation>Wird abgebrochen: noch {batches} unterwegs…</translation>
        </message>
        <message>
            <source>Cancelling…</source>
            <translation>Wird abgebrochen…</translation>
        </message>
        <message>
            <source>Finishing {batches} being sent, then the program closes…</source>
            <translation>{batches} unterwegs, dann schließt das Programm…</translation>
        </message>
        <message>
            <source>Give the &amp;token…</source>
            <translation>&amp;Token eingeben…</translation>
        </message>
        <message>
            <source>Going on by itself in {time}</source>
            <translation>Geht von selbst weiter in {time}</translation>
        </message>
        <message>
            <source>Going on…</source>
            <translation>Geht weiter…</translation>
        </message>
        <message>
            <source>Making sure that the files have not changed: {done} of {total}</source>
            <translation>Es wird geprüft, dass die Dateien unverändert sind: {done} von {total}</translation>
        </message>
        <message>
            <source>Pa&amp;use</source>
            <translation>An&amp;halten</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Paused after failures</source>
            <translation>Nach Fehlern angehalten</translation>
        </message>
        <message>
            <source>Pausing: finishing {batches} being sent…</source>
            <translation>Wird angehalten: noch {batches} unterwegs…</translation>
        </message>
        <message>
            <source>Pausing…</source>
            <translation>Wird angehalten…</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Wird gesendet</translation>
        </message>
        <message>
            <source>The program closes…</source>
            <translation>Das Programm schließt…</translation>
        </message>
        <message>
            <source>Trying again…</source>
            <translation>Neuer Versuch…</translation>
        </message>
    </context>
    <context>
        <name>time_zones</name>
        <message>
            <source>{zone} (this computer's)</source>
            <translation>{zone} (dieser Computer)</translation>
        </message>
    </context>
</TS>
