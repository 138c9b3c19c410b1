<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Cerrar</translation>
        </message>
        <message>
            <source>Libraries and their licences</source>
            <translation>Bibliotecas y sus licencias</translation>
        </message>
        <message>
            <source>Sends a patient's wearable data to your clinic's GeroSense service, and keeps a record of what was sent. Free software under the MIT licence; what it is made of has licences of its own:</source>
            <translation>Envía los datos de dispositivos portátiles de un paciente al servicio GeroSense de su clínica y lleva un registro de lo que se envió. Software libre bajo la licencia MIT; aquello de lo que está hecho tiene licencias propias:</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Versión {version}</translation>
        </message>
    </context>
    <context>
        <name>BackgroundNotice</name>
        <message>
            <source>The upload is over. The window says what became of it.</source>
            <translation>El envío ha terminado. La ventana dice qué fue de él.</translation>
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
            <translation>Lote {number}: {state}</translation>
        </message>
        <message>
            <source>Batches by outcome</source>
            <translation>Lotes por resultado</translation>
        </message>
        <message>
            <source>Batches {first} to {last}: {states}</source>
            <translation>Lotes {first} a {last}: {states}</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>Enviándose</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
    </context>
    <context>
        <name>BatchTableModel</name>
        <message>
            <source>Attempts</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <source>Data type</source>
            <translation>Tipo de dato</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>First – last</source>
            <translation>Primera – última</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N.º</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Mediciones</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Enviando…</translation>
        </message>
        <message>
            <source>The server's words</source>
            <translation>Palabras del servidor</translation>
        </message>
        <message>
            <source>To be sent again</source>
            <translation>Por reenviar</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
    </context>
    <context>
        <name>ChoiceDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancelar</translation>
        </message>
        <message>
            <source>&amp;Use this choice</source>
            <translation>&amp;Usar esta elección</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Devices with the same name are sent as one device.</source>
            <translation>Los dispositivos con el mismo nombre se envían como uno solo.</translation>
        </message>
        <message>
            <source>Devices, and what they are sent as</source>
            <translation>Los dispositivos, y el nombre con que se envían</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>Sin nombre</translation>
        </message>
        <message>
            <source>Only &amp;these days</source>
            <translation>Solo estos &amp;días</translation>
        </message>
        <message>
            <source>Send &amp;everything</source>
            <translation>&amp;Enviar todo</translation>
        </message>
        <message>
            <source>Send as</source>
            <translation>Enviar como</translation>
        </message>
        <message>
            <source>Send {device} as</source>
            <translation>Enviar {device} como</translation>
        </message>
        <message>
            <source>The first day is after the last.</source>
            <translation>El primer día es posterior al último.</translation>
        </message>
        <message>
            <source>Tick a device, or nothing is sent.</source>
            <translation>Marque un dispositivo; si no, no se envía nada.</translation>
        </message>
        <message>
            <source>What is to be sent?</source>
            <translation>¿Qué se va a enviar?</translation>
        </message>
        <message>
            <source>What you leave out is not sent now. It stays new, and is offered the next time this file is dropped.</source>
            <translation>Lo que deja fuera no se envía ahora. Sigue siendo nuevo y se le ofrece la próxima vez que suelte este archivo.</translation>
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
            <translation>&amp;Cancelar el envío y cerrar</translation>
        </message>
        <message>
            <source>&amp;Finish the batches being sent, then close</source>
            <translation>&amp;Terminar los lotes en curso y cerrar</translation>
        </message>
        <message>
            <source>&amp;Keep the window open</source>
            <translation>&amp;Dejar la ventana abierta</translation>
        </message>
        <message>
            <source>&amp;Keep uploading</source>
            <translation>&amp;Seguir enviando</translation>
        </message>
        <message>
            <source>If you close now, nothing is lost and nothing is sent twice: drop the same file again another time, and only what is left is sent.</source>
            <translation>Si cierra ahora, no se pierde nada ni se envía nada dos veces: vuelva a soltar el mismo archivo en otro momento y se enviará solo lo que falte.</translation>
        </message>
        <message>
            <source>Left to send: {batches}.</source>
            <translation>Falta por enviar: {batches}.</translation>
        </message>
        <message>
            <source>The upload is not finished yet</source>
            <translation>El envío aún no ha terminado</translation>
        </message>
    </context>
    <context>
        <name>ColumnsField</name>
        <message>
            <source>Column {name}</source>
            <translation>Columna {name}</translation>
        </message>
        <message>
            <source>Columns of the table</source>
            <translation>Columnas de la tabla</translation>
        </message>
        <message>
            <source>Data type (steps or heart rate)</source>
            <translation>Tipo de dato (pasos o frecuencia cardíaca)</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>End time</source>
            <translation>Hora de fin</translation>
        </message>
        <message>
            <source>Heart rate</source>
            <translation>Frecuencia cardíaca</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>No se usa</translation>
        </message>
        <message>
            <source>Number of steps</source>
            <translation>Número de pasos</translation>
        </message>
        <message>
            <source>Start time</source>
            <translation>Hora de inicio</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Version of the device</source>
            <translation>Versión del dispositivo</translation>
        </message>
    </context>
    <context>
        <name>DaysCard</name>
        <message>
            <source>7 days in a row or more</source>
            <translation>7 días seguidos o más</translation>
        </message>
        <message>
            <source>Already sent</source>
            <translation>Ya enviadas</translation>
        </message>
        <message>
            <source>As a pict&amp;ure</source>
            <translation>Como i&amp;magen</translation>
        </message>
        <message>
            <source>As a picture</source>
            <translation>Como imagen</translation>
        </message>
        <message>
            <source>As a ta&amp;ble</source>
            <translation>Como ta&amp;bla</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>Como tabla</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Encontradas</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>Hueco</translation>
        </message>
        <message>
            <source>Look closer</source>
            <translation>Ver más de cerca</translation>
        </message>
        <message>
            <source>Look closer (+, or Ctrl and the wheel)</source>
            <translation>Ver más de cerca (+, o Ctrl y la rueda)</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuevas</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Descartadas</translation>
        </message>
        <message>
            <source>Samples per day</source>
            <translation>Mediciones por día</translation>
        </message>
        <message>
            <source>Samples per day and device</source>
            <translation>Mediciones por día y dispositivo</translation>
        </message>
        <message>
            <source>See a longer time</source>
            <translation>Ver un período más largo</translation>
        </message>
        <message>
            <source>See a longer time (-)</source>
            <translation>Ver un período más largo (-)</translation>
        </message>
        <message>
            <source>Show the whole time (0)</source>
            <translation>Ver todo el período (0)</translation>
        </message>
        <message>
            <source>Those with the most samples are drawn. The table has {count} more.</source>
            <translation>Se dibujan los que tienen más mediciones. En la tabla hay otros: {count}.</translation>
        </message>
        <message>
            <source>Whole time</source>
            <translation>Todo el período</translation>
        </message>
    </context>
    <context>
        <name>DaysPlot</name>
        <message>
            <source>Already sent: {count}</source>
            <translation>Ya enviadas: {count}</translation>
        </message>
        <message>
            <source>Found: {count}</source>
            <translation>Encontradas: {count}</translation>
        </message>
        <message>
            <source>New: {count}</source>
            <translation>Nuevas: {count}</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>Sin nombre</translation>
        </message>
        <message>
            <source>Rejected: {count}</source>
            <translation>Descartadas: {count}</translation>
        </message>
        <message>
            <source>Samples per day and device</source>
            <translation>Mediciones por día y dispositivo</translation>
        </message>
        <message>
            <source>Week from {day}</source>
            <translation>Semana desde el {day}</translation>
        </message>
        <message>
            <source>{name} – {day}: no samples</source>
            <translation>{name} – {day}: sin mediciones</translation>
        </message>
        <message>
            <source>{name}: {samples} on {days}. Gaps: {gaps}. Most days in a row: {most}. Rejected: {rejected}.</source>
            <translation>{name}: {samples}, {days}. Lagunas: {gaps}. Máximo de días seguidos: {most}. Descartadas: {rejected}.</translation>
        </message>
    </context>
    <context>
        <name>DaysTableModel</name>
        <message>
            <source>Already sent</source>
            <translation>Ya enviadas</translation>
        </message>
        <message>
            <source>Data type</source>
            <translation>Tipo de dato</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Encontradas</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuevas</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>Sin nombre</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Descartadas</translation>
        </message>
    </context>
    <context>
        <name>DetailsDialog</name>
        <message>
            <source>&amp;Copy</source>
            <translation>C&amp;opiar</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>&amp;Cerrar</translation>
        </message>
        <message>
            <source>Details for support</source>
            <translation>Detalles para soporte</translation>
        </message>
        <message>
            <source>Send these lines to your IT department or to support. They name no patient, no file and no value.</source>
            <translation>Envíe estas líneas a su departamento de informática o a soporte. No nombran a ningún paciente, ningún archivo ni ningún valor.</translation>
        </message>
    </context>
    <context>
        <name>DoubtDialog</name>
        <message>
            <source>&amp;Do not send</source>
            <translation>&amp;No enviar</translation>
        </message>
        <message>
            <source>&amp;I have checked: these data are of patient {name}</source>
            <translation>Lo he &amp;comprobado: estos datos son del paciente {name}</translation>
        </message>
        <message>
            <source>Are these the right patient's data?</source>
            <translation>¿Son estos los datos del paciente correcto?</translation>
        </message>
        <message>
            <source>Choose &amp;another patient…</source>
            <translation>Elegir &amp;otro paciente…</translation>
        </message>
        <message>
            <source>Nothing has been sent. Data that reach the server under the wrong patient can spoil both patients' results, and this program cannot take them back. Compare the file with the patient before you go on.</source>
            <translation>No se ha enviado nada. Los datos que llegan al servidor con el paciente equivocado pueden estropear los resultados de ambos pacientes, y este programa no puede recuperarlos. Compare el archivo con el paciente antes de continuar.</translation>
        </message>
        <message>
            <source>They are &amp;this patient's</source>
            <translation>Son de &amp;este paciente</translation>
        </message>
        <message>
            <source>They would be uploaded for patient {name}</source>
            <translation>Se enviarían para el paciente {name}</translation>
        </message>
    </context>
    <context>
        <name>DropTarget</name>
        <message>
            <source>This cannot be read</source>
            <translation>Esto no se puede leer</translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <source>Drop files here</source>
            <translation>Suelte aquí los archivos</translation>
        </message>
    </context>
    <context>
        <name>EraseDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancelar</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>C&amp;errar</translation>
        </message>
        <message>
            <source>&amp;Erase</source>
            <translation>&amp;Borrar</translation>
        </message>
        <message>
            <source>&amp;Yes, erase everything about this patient on this computer</source>
            <translation>&amp;Sí, borrar todo lo de este paciente en este ordenador</translation>
        </message>
        <message>
            <source>1 upload</source>
            <translation>1 envío</translation>
        </message>
        <message>
            <source>Erase this patient</source>
            <translation>Borrar este paciente</translation>
        </message>
        <message>
            <source>Erasing…</source>
            <translation>Borrando…</translation>
        </message>
        <message>
            <source>Not all is erased</source>
            <translation>No se ha borrado todo</translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation>Paciente {name}</translation>
        </message>
        <message>
            <source>Practice: only practice's own record is erased.</source>
            <translation>Práctica: solo se borra el registro de la práctica.</translation>
        </message>
        <message>
            <source>Removed from this computer: {uploads} with their receipts, {batches}, {samples}.</source>
            <translation>Eliminado de este ordenador: {uploads} con sus comprobantes, {batches}, {samples}.</translation>
        </message>
        <message>
            <source>The patient is erased</source>
            <translation>El paciente se ha borrado</translation>
        </message>
        <message>
            <source>The server keeps what it has: to have it removed there, ask your clinic. Receipts that you saved as files stay where you put them. If the same file is dropped again later, all of it is sent again. This cannot be undone.</source>
            <translation>El servidor conserva lo que tiene: para que se elimine allí, consulte a su clínica. Los comprobantes que guardó como archivos siguen donde los puso. Si más adelante se vuelve a soltar el mismo archivo, se envía todo de nuevo. Esto no se puede deshacer.</translation>
        </message>
        <message>
            <source>The token is removed too.</source>
            <translation>También se ha eliminado el token.</translation>
        </message>
        <message>
            <source>This removes from this computer: {uploads} with their receipts, the record of what was sent, the patient's number, and the patient's token where one is kept.</source>
            <translation>Esto elimina de este ordenador: {uploads} con sus comprobantes, el registro de lo que se envió, el número del paciente y, si está guardado, el token del paciente.</translation>
        </message>
        <message>
            <source>{count} uploads</source>
            <translation>{count} envíos</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>The upload is not finished yet. A patient can be erased once it is.</source>
            <translation>El envío aún no ha terminado. Un paciente se puede borrar cuando termine.</translation>
        </message>
    </context>
    <context>
        <name>ExportLessons</name>
        <message>
            <source>A table as its app exports it: CSV, Excel or Parquet, with a time and a value in each row. You see which column was taken for what.</source>
            <translation>Una tabla tal como la exporta su aplicación: CSV, Excel o Parquet, con una hora y un valor en cada fila. Usted ve qué columna se tomó para qué.</translation>
        </message>
        <message>
            <source>From Android or another watch</source>
            <translation>De Android o de otro reloj</translation>
        </message>
        <message>
            <source>GeroSense files</source>
            <translation>Archivos de GeroSense</translation>
        </message>
        <message>
            <source>How a patient gets the export from an iPhone</source>
            <translation>Cómo obtiene un paciente la exportación de un iPhone</translation>
        </message>
        <message>
            <source>JSON files made for GeroSense, one or many, also inside a zip.</source>
            <translation>Archivos JSON hechos para GeroSense, uno o varios, también dentro de un zip.</translation>
        </message>
        <message>
            <source>Open the Health app.</source>
            <translation>Abra la app Salud.</translation>
        </message>
        <message>
            <source>Scroll down, tap “Export All Health Data”.</source>
            <translation>Deslícese hacia abajo y toque “Exportar todos los datos de salud”.</translation>
        </message>
        <message>
            <source>Send the zip to this computer, drop it here as it is.</source>
            <translation>Envíe el zip a este ordenador y suéltelo aquí tal cual.</translation>
        </message>
        <message>
            <source>Tap the picture at the top right.</source>
            <translation>Toque la imagen de arriba a la derecha.</translation>
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
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Needs an answer from you before it can be read</source>
            <translation>Necesita una respuesta suya antes de poder leerse</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Abriendo…</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>{count} cannot be sent</source>
            <translation>No se pueden enviar: {count}</translation>
        </message>
        <message>
            <source>{done} of {total} · {samples}</source>
            <translation>{done} de {total} · {samples}</translation>
        </message>
    </context>
    <context>
        <name>FilesPage</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancelar</translation>
        </message>
        <message>
            <source>&amp;Choose files…</source>
            <translation>&amp;Elegir archivos…</translation>
        </message>
        <message>
            <source>Back to the &amp;review</source>
            <translation>Volver a &amp;revisar</translation>
        </message>
        <message>
            <source>Choose a f&amp;older…</source>
            <translation>Elegir una carpe&amp;ta…</translation>
        </message>
        <message>
            <source>Choose a folder with the patient's files</source>
            <translation>Elegir una carpeta con los archivos del paciente</translation>
        </message>
        <message>
            <source>Choose the patient's files</source>
            <translation>Elegir los archivos del paciente</translation>
        </message>
        <message>
            <source>Ctrl+O</source>
            <translation>Ctrl+O</translation>
        </message>
        <message>
            <source>Drop the patient's export here</source>
            <translation>Suelte aquí la exportación del paciente</translation>
        </message>
        <message>
            <source>Everything stays on this computer until you press Upload.</source>
            <translation>Todo se queda en este ordenador hasta que pulse “Enviar”.</translation>
        </message>
        <message>
            <source>Files being read</source>
            <translation>Archivos que se están leyendo</translation>
        </message>
        <message>
            <source>Looking through the folder: {looked} of {files} files</source>
            <translation>Examinando la carpeta: {looked} de {files} archivos</translation>
        </message>
        <message>
            <source>One file, several, or a whole folder. Nothing is sent before you have seen what is in it.</source>
            <translation>Un archivo, varios o una carpeta entera. No se envía nada antes de que haya visto lo que contiene.</translation>
        </message>
        <message>
            <source>Reading the files…</source>
            <translation>Leyendo los archivos…</translation>
        </message>
        <message>
            <source>Use the sample e&amp;xport</source>
            <translation>Usar la e&amp;xportación de ejemplo</translation>
        </message>
        <message>
            <source>Your files are still under review. Files dropped now are added to them.</source>
            <translation>Sus archivos siguen en revisión. Los archivos que suelte ahora se añaden a ellos.</translation>
        </message>
    </context>
    <context>
        <name>FilesRoom</name>
        <message>
            <source>There is no file on the clipboard. Copy the file or folder, or its path, and paste again.</source>
            <translation>No hay ningún archivo en el portapapeles. Copie el archivo o la carpeta, o su ruta, y vuelva a pegar.</translation>
        </message>
    </context>
    <context>
        <name>FindingsList</name>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificado</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Trying the connection…</source>
            <translation>Probando la conexión…</translation>
        </message>
        <message>
            <source>good</source>
            <translation>correcto</translation>
        </message>
        <message>
            <source>not looked at</source>
            <translation>no se ha mirado</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>incorrecto</translation>
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
            <translation>&amp;Cerrar</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Temas</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>&amp;Erase this patient…</source>
            <translation>&amp;Borrar este paciente…</translation>
        </message>
        <message>
            <source>&amp;New upload</source>
            <translation>&amp;Nuevo envío</translation>
        </message>
        <message>
            <source>&amp;Receipt</source>
            <translation>C&amp;omprobante</translation>
        </message>
        <message>
            <source>1 upload</source>
            <translation>1 envío</translation>
        </message>
        <message>
            <source>All outcomes</source>
            <translation>Todos los resultados</translation>
        </message>
        <message>
            <source>Each upload gets a line here: when it was, for which patient, and what the server answered. Open a line to see its receipt, and to save it as PDF or CSV.</source>
            <translation>Cada envío tiene aquí una línea: cuándo fue, para qué paciente y qué respondió el servidor. Abra una línea para ver su comprobante y guardarlo como PDF o CSV.</translation>
        </message>
        <message>
            <source>Each upload you make in practice gets a line here. They are forgotten when you leave practice.</source>
            <translation>Cada envío que haga en la práctica tiene aquí una línea. Se olvidan cuando sale de la práctica.</translation>
        </message>
        <message>
            <source>Everything was sent up to: {marks}</source>
            <translation>Todo se envió hasta: {marks}</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Looking up the uploads…</source>
            <translation>Buscando los envíos…</translation>
        </message>
        <message>
            <source>No uploads yet</source>
            <translation>Todavía no hay envíos</translation>
        </message>
        <message>
            <source>Patient</source>
            <translation>Paciente</translation>
        </message>
        <message>
            <source>Show only this patient</source>
            <translation>Mostrar solo este paciente</translation>
        </message>
        <message>
            <source>Show only uploads with this outcome</source>
            <translation>Mostrar solo los envíos con este resultado</translation>
        </message>
        <message>
            <source>The uploads cannot be shown</source>
            <translation>No se pueden mostrar los envíos</translation>
        </message>
        <message>
            <source>Uploads</source>
            <translation>Envíos</translation>
        </message>
        <message>
            <source>{device}, {data_type}: {day}</source>
            <translation>{device}, {data_type}: {day}</translation>
        </message>
        <message>
            <source>{shown} of {total} uploads</source>
            <translation>{shown} de {total} envíos</translation>
        </message>
        <message>
            <source>{total} uploads</source>
            <translation>{total} envíos</translation>
        </message>
    </context>
    <context>
        <name>HistoryTableModel</name>
        <message>
            <source>Patient</source>
            <translation>Paciente</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Mediciones</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Envío</translation>
        </message>
        <message>
            <source>What became of them</source>
            <translation>Qué fue de ellas</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
    </context>
    <context>
        <name>LockPage</name>
        <message>
            <source>&amp;Continue</source>
            <translation>&amp;Continuar</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Bloqueado</translation>
        </message>
        <message>
            <source>The upload has ended. Continue shows what became of it.</source>
            <translation>El envío ha terminado. “Continuar” muestra qué fue de él.</translation>
        </message>
        <message>
            <source>The upload is paused and waits for you.</source>
            <translation>El envío está en pausa y le espera.</translation>
        </message>
        <message>
            <source>What was on the screen was put away, so that nobody else sees it. Nothing that was sent is lost. After Continue, drop the files again.</source>
            <translation>Lo que había en la pantalla se ha retirado para que nadie más lo vea. No se pierde nada de lo enviado. Después de “Continuar”, vuelva a soltar los archivos.</translation>
        </message>
        <message>
            <source>What was on the screen was put away.</source>
            <translation>Lo que había en la pantalla se ha retirado.</translation>
        </message>
        <message>
            <source>What was on the screen was put away. The upload goes on meanwhile.</source>
            <translation>Lo que había en la pantalla se ha retirado. Mientras tanto, el envío continúa.</translation>
        </message>
        <message>
            <source>{finished} of {batches} batches are done.</source>
            <translation>Lotes terminados: {finished} de {batches}.</translation>
        </message>
    </context>
    <context>
        <name>LockRoom</name>
        <message>
            <source>GeroSense Desktop — locked</source>
            <translation>GeroSense Desktop – bloqueado</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Let go to add to the files under review</source>
            <translation>Suelte para añadirlos a los archivos en revisión</translation>
        </message>
        <message>
            <source>Let go to read</source>
            <translation>Suelte para leer</translation>
        </message>
        <message>
            <source>The program was locked when files came. Drop them again.</source>
            <translation>El programa estaba bloqueado cuando llegaron archivos. Vuelva a soltarlos.</translation>
        </message>
        <message>
            <source>The upload is not finished yet. Drop these files again when it is.</source>
            <translation>El envío aún no ha terminado. Suelte estos archivos otra vez cuando termine.</translation>
        </message>
        <message>
            <source>The upload is not finished yet. Please drop later.</source>
            <translation>El envío aún no ha terminado. Suelte los archivos más tarde.</translation>
        </message>
        <message>
            <source>The upload is not finished yet. Wait until it is, or cancel it first.</source>
            <translation>El envío aún no ha terminado. Espere a que termine o cancélelo antes.</translation>
        </message>
    </context>
    <context>
        <name>NewTokenDialog</name>
        <message>
            <source>&amp;Cancel the upload</source>
            <translation>&amp;Cancelar el envío</translation>
        </message>
        <message>
            <source>&amp;Go on with this token</source>
            <translation>&amp;Continuar con este token</translation>
        </message>
        <message>
            <source>&amp;Token</source>
            <translation>&amp;Token</translation>
        </message>
        <message>
            <source>A new token is needed</source>
            <translation>Se necesita un token nuevo</translation>
        </message>
        <message>
            <source>It is kept in this computer's keychain.</source>
            <translation>Se guarda en el llavero de este ordenador.</translation>
        </message>
        <message>
            <source>It is kept only until you close the program.</source>
            <translation>Se guarda solo hasta que cierre el programa.</translation>
        </message>
        <message>
            <source>Paste with Ctrl+V</source>
            <translation>Pegar con Ctrl+V</translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation>Paciente {name}</translation>
        </message>
    </context>
    <context>
        <name>PatientDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancelar</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>C&amp;errar</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <source>&amp;Year of birth</source>
            <translation>&amp;Año de nacimiento</translation>
        </message>
        <message>
            <source>About this patient</source>
            <translation>Sobre este paciente</translation>
        </message>
        <message>
            <source>Biological &amp;sex</source>
            <translation>&amp;Sexo biológico</translation>
        </message>
        <message>
            <source>Female</source>
            <translation>Mujer</translation>
        </message>
        <message>
            <source>Male</source>
            <translation>Hombre</translation>
        </message>
        <message>
            <source>Not registered with the server from this computer yet.</source>
            <translation>Todavía no se ha registrado en el servidor desde este ordenador.</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>No indicado</translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation>Paciente {name}</translation>
        </message>
        <message>
            <source>Registered with the server: {time}.</source>
            <translation>Registrado en el servidor: {time}.</translation>
        </message>
        <message>
            <source>Save and &amp;register</source>
            <translation>Guardar y &amp;registrar</translation>
        </message>
        <message>
            <source>Telling the server…</source>
            <translation>Comunicándolo al servidor…</translation>
        </message>
        <message>
            <source>The patient is registered with the server.</source>
            <translation>El paciente está registrado en el servidor.</translation>
        </message>
        <message>
            <source>The server knew this patient already. That is fine.</source>
            <translation>El servidor ya conocía a este paciente. No hay problema.</translation>
        </message>
        <message>
            <source>To find the patient again. Please no name; it stays on this computer.</source>
            <translation>Para volver a encontrar al paciente. Por favor, sin nombres; se queda en este ordenador.</translation>
        </message>
        <message>
            <source>To register the patient with the server, a valid token and the server's address are needed.</source>
            <translation>Para registrar al paciente en el servidor se necesitan un token válido y la dirección del servidor.</translation>
        </message>
        <message>
            <source>With sex and year of birth the program notices an export of somebody else, and can register the patient with the server.</source>
            <translation>Con el sexo y el año de nacimiento, el programa advierte la exportación de otra persona y puede registrar al paciente en el servidor.</translation>
        </message>
        <message>
            <source>Your clinic's &amp;number</source>
            <translation>&amp;Número de su clínica</translation>
        </message>
    </context>
    <context>
        <name>PatientTableModel</name>
        <message>
            <source>Ended</source>
            <translation>Caducado</translation>
        </message>
        <message>
            <source>Last upload</source>
            <translation>Último envío</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Patient</source>
            <translation>Paciente</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Registrado</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Until {time}</source>
            <translation>Hasta el {time}</translation>
        </message>
        <message>
            <source>Uploads</source>
            <translation>Envíos</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Válido</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
    </context>
    <context>
        <name>PatientsPage</name>
        <message>
            <source>&amp;Add a patient…</source>
            <translation>Añadir &amp;un paciente…</translation>
        </message>
        <message>
            <source>&amp;Erase this patient…</source>
            <translation>&amp;Borrar este paciente…</translation>
        </message>
        <message>
            <source>&amp;Upload for this patient</source>
            <translation>&amp;Enviar para este paciente</translation>
        </message>
        <message>
            <source>1 patient</source>
            <translation>1 paciente</translation>
        </message>
        <message>
            <source>A&amp;bout this patient…</source>
            <translation>&amp;Sobre este paciente…</translation>
        </message>
        <message>
            <source>Looking up the patients…</source>
            <translation>Buscando los pacientes…</translation>
        </message>
        <message>
            <source>No patients yet</source>
            <translation>Todavía no hay pacientes</translation>
        </message>
        <message>
            <source>Patients</source>
            <translation>Pacientes</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Show only patients with this in number or id</source>
            <translation>Mostrar solo los pacientes con esto en el número o la identificación</translation>
        </message>
        <message>
            <source>The patients cannot be shown</source>
            <translation>No se pueden mostrar los pacientes</translation>
        </message>
        <message>
            <source>Your clinic gives you a token for each patient. Add it here: it says whose data is uploaded, and it is kept in this computer's keychain until it ends.</source>
            <translation>Su clínica le da un token para cada paciente. Añádalo aquí: dice de quién son los datos que se envían y se guarda en el llavero de este ordenador hasta que caduque.</translation>
        </message>
        <message>
            <source>{shown} of {total} patients</source>
            <translation>{shown} de {total} pacientes</translation>
        </message>
        <message>
            <source>{total} patients</source>
            <translation>{total} pacientes</translation>
        </message>
    </context>
    <context>
        <name>PracticeBanner</name>
        <message>
            <source>&amp;Leave practice</source>
            <translation>Sa&amp;lir de la práctica</translation>
        </message>
        <message>
            <source>Practice — nothing leaves this computer</source>
            <translation>Práctica – nada sale de este ordenador</translation>
        </message>
    </context>
    <context>
        <name>PreviewCard</name>
        <message>
            <source>Answer all questions, and you see here what would be sent.</source>
            <translation>Responda a todas las preguntas y verá aquí lo que se enviaría.</translation>
        </message>
        <message>
            <source>Are these the right times and values? Then read the file.</source>
            <translation>¿Son correctas estas horas y estos valores? Entonces, lea el archivo.</translation>
        </message>
        <message>
            <source>Look again at your answer: {question}</source>
            <translation>Revise su respuesta: {question}</translation>
        </message>
        <message>
            <source>Looking at the first lines of the file…</source>
            <translation>Mirando las primeras líneas del archivo…</translation>
        </message>
        <message>
            <source>The first samples, as they would be sent</source>
            <translation>Las primeras mediciones, tal como se enviarían</translation>
        </message>
        <message>
            <source>There is more to ask once the whole file is read.</source>
            <translation>Habrá más preguntas cuando se haya leído todo el archivo.</translation>
        </message>
        <message>
            <source>With these answers none of the samples below can be sent. {reason}. {advice}</source>
            <translation>Con estas respuestas no se puede enviar ninguna de las mediciones de abajo. {reason}. {advice}</translation>
        </message>
        <message>
            <source>{count} of the samples below cannot be sent. {reason}. {advice}</source>
            <translation>De las mediciones de abajo no se pueden enviar: {count}. {reason}. {advice}</translation>
        </message>
    </context>
    <context>
        <name>PreviewTableModel</name>
        <message>
            <source>Data type</source>
            <translation>Tipo de dato</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vacío</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>{text}. Cannot be sent: {reason}</source>
            <translation>{text}. No se puede enviar: {reason}</translation>
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
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Details for support…</source>
            <translation>Detalles para soporte…</translation>
        </message>
    </context>
    <context>
        <name>ProgressCard</name>
        <message>
            <source>Progress of the upload</source>
            <translation>Progreso del envío</translation>
        </message>
        <message>
            <source>Uploading for patient {name}</source>
            <translation>Envío para el paciente {name}</translation>
        </message>
        <message>
            <source>to {server}</source>
            <translation>a {server}</translation>
        </message>
        <message>
            <source>{count} samples a second</source>
            <translation>mediciones por segundo: {count}</translation>
        </message>
        <message>
            <source>{done} of {batches}</source>
            <translation>{done} de {batches}</translation>
        </message>
        <message>
            <source>{done} of {total} samples</source>
            <translation>{done} de {total} mediciones</translation>
        </message>
        <message>
            <source>{percent} % uploaded</source>
            <translation>{percent} % enviado</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>tiempo restante: {time}</translation>
        </message>
    </context>
    <context>
        <name>ProxyDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancelar</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>C&amp;ontraseña</translation>
        </message>
        <message>
            <source>&amp;Sign in</source>
            <translation>&amp;Iniciar sesión</translation>
        </message>
        <message>
            <source>&amp;User name</source>
            <translation>Nombre de &amp;usuario</translation>
        </message>
        <message>
            <source>It is kept in this computer's keychain.</source>
            <translation>Se guarda en el llavero de este ordenador.</translation>
        </message>
        <message>
            <source>The network asks who you are</source>
            <translation>La red pregunta quién es usted</translation>
        </message>
        <message>
            <source>The proxy {proxy} of your network lets nothing through without a user name and a password. They are often those with which you sign in to this computer; your IT department knows. Nothing was sent.</source>
            <translation>El proxy {proxy} de su red no deja pasar nada sin un nombre de usuario y una contraseña. A menudo son los mismos con los que inicia sesión en este ordenador; su departamento de informática lo sabe. No se ha enviado nada.</translation>
        </message>
        <message>
            <source>This computer has no keychain for the program, so it is kept only until you close it.</source>
            <translation>Este ordenador no tiene llavero para el programa; por eso se guarda solo hasta que lo cierre.</translation>
        </message>
    </context>
    <context>
        <name>QuestionsDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancelar</translation>
        </message>
        <message>
            <source>&amp;Read the file</source>
            <translation>&amp;Leer el archivo</translation>
        </message>
        <message>
            <source>A comma: 1.024 is more than a thousand</source>
            <translation>Una coma: 1.024 es más de mil</translation>
        </message>
        <message>
            <source>A point: 1.024 is a little more than one</source>
            <translation>Un punto: 1.024 es un poco más de uno</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Day first: 3 April is 03/04</source>
            <translation>Primero el día: el 3 de abril es 03/04</translation>
        </message>
        <message>
            <source>For example Apple Watch</source>
            <translation>Por ejemplo, Apple Watch</translation>
        </message>
        <message>
            <source>How is this file to be read?</source>
            <translation>¿Cómo hay que leer este archivo?</translation>
        </message>
        <message>
            <source>In the file: {examples}</source>
            <translation>En el archivo: {examples}</translation>
        </message>
        <message>
            <source>In which time zone were these times taken?</source>
            <translation>¿En qué zona horaria se tomaron estas horas?</translation>
        </message>
        <message>
            <source>Month first: 3 April is 04/03</source>
            <translation>Primero el mes: el 3 de abril es 04/03</translation>
        </message>
        <message>
            <source>The times in this file do not say. This computer's zone stands first.</source>
            <translation>Las horas de este archivo no lo dicen. La zona de este ordenador está en primer lugar.</translation>
        </message>
        <message>
            <source>Use the same answers for {count} more files that ask the same</source>
            <translation>Usar las mismas respuestas para otros archivos que preguntan lo mismo ({count})</translation>
        </message>
        <message>
            <source>Use the same name every time: it tells the patient's devices apart.</source>
            <translation>Use siempre el mismo nombre: distingue los dispositivos del paciente.</translation>
        </message>
        <message>
            <source>What do the values count?</source>
            <translation>¿Qué cuentan los valores?</translation>
        </message>
        <message>
            <source>What is in each column?</source>
            <translation>¿Qué hay en cada columna?</translation>
        </message>
        <message>
            <source>What marks the decimals in the numbers?</source>
            <translation>¿Qué marca los decimales en los números?</translation>
        </message>
        <message>
            <source>Which comes first in the dates?</source>
            <translation>¿Qué va primero en las fechas?</translation>
        </message>
        <message>
            <source>Which device took these samples?</source>
            <translation>¿Qué dispositivo tomó estas mediciones?</translation>
        </message>
    </context>
    <context>
        <name>ReasonList</name>
        <message>
            <source>All reasons</source>
            <translation>Todos los motivos</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Motivos</translation>
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
            <translation>C&amp;opiar</translation>
        </message>
        <message>
            <source>Cl&amp;ose</source>
            <translation>&amp;Cerrar</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Page {page}</source>
            <translation>Página {page}</translation>
        </message>
        <message>
            <source>Practice — nothing of this left this computer</source>
            <translation>Práctica – nada de esto salió de este ordenador</translation>
        </message>
        <message>
            <source>Save as &amp;PDF…</source>
            <translation>Guardar como &amp;PDF…</translation>
        </message>
        <message>
            <source>Save as C&amp;SV…</source>
            <translation>Guardar como C&amp;SV…</translation>
        </message>
        <message>
            <source>Save the receipt as CSV</source>
            <translation>Guardar el comprobante como CSV</translation>
        </message>
        <message>
            <source>Save the receipt as PDF</source>
            <translation>Guardar el comprobante como PDF</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabla (*.csv)</translation>
        </message>
        <message>
            <source>The receipt is copied. Paste it where you need it.</source>
            <translation>El comprobante está copiado. Péguelo donde lo necesite.</translation>
        </message>
        <message>
            <source>The receipt is saved.</source>
            <translation>El comprobante está guardado.</translation>
        </message>
    </context>
    <context>
        <name>RecentFolders</name>
        <message>
            <source>&amp;Forget these</source>
            <translation>Ol&amp;vidar estas</translation>
        </message>
        <message>
            <source>A folder may be called after a patient. Names of files are never remembered.</source>
            <translation>Una carpeta puede llevar el nombre de un paciente. Los nombres de los archivos no se recuerdan nunca.</translation>
        </message>
        <message>
            <source>Choose files from {folder}</source>
            <translation>Elegir archivos de {folder}</translation>
        </message>
        <message>
            <source>Remember on this computer in which folders files were</source>
            <translation>Recordar en este ordenador en qué carpetas estaban los archivos</translation>
        </message>
    </context>
    <context>
        <name>RejectedDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Cerrar</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exportar…</translation>
        </message>
        <message>
            <source>At most {count} rows can be copied. Export more of them as a file.</source>
            <translation>Se pueden copiar como máximo {count} filas. Si son más, expórtelas como archivo.</translation>
        </message>
        <message>
            <source>C&amp;opy</source>
            <translation>C&amp;opiar</translation>
        </message>
        <message>
            <source>Copy the selected rows ({keys})</source>
            <translation>Copiar las filas seleccionadas ({keys})</translation>
        </message>
        <message>
            <source>Excel file (*.xlsx)</source>
            <translation>Archivo de Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Export the samples shown</source>
            <translation>Exportar las mediciones mostradas</translation>
        </message>
        <message>
            <source>Rejected samples</source>
            <translation>Mediciones descartadas</translation>
        </message>
        <message>
            <source>Save the samples shown as a CSV or Excel file</source>
            <translation>Guardar las mediciones mostradas como archivo CSV o Excel</translation>
        </message>
        <message>
            <source>Search in the texts</source>
            <translation>Buscar en los textos</translation>
        </message>
        <message>
            <source>Search in the texts, for example a date or a device</source>
            <translation>Buscar en los textos, por ejemplo una fecha o un dispositivo</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabla (*.csv)</translation>
        </message>
        <message>
            <source>The file is written.</source>
            <translation>El archivo está escrito.</translation>
        </message>
        <message>
            <source>The server would refuse these, so they stay here. Correct them in the file where you can, and drop it again: only what is new is sent.</source>
            <translation>El servidor las rechazaría, por eso se quedan aquí. Corríjalas en el archivo donde pueda y vuelva a soltarlo: solo se envía lo que es nuevo.</translation>
        </message>
        <message>
            <source>Writing the file…</source>
            <translation>Escribiendo el archivo…</translation>
        </message>
        <message>
            <source>line {number}</source>
            <translation>línea {number}</translation>
        </message>
        <message>
            <source>record {number}</source>
            <translation>entrada {number}</translation>
        </message>
        <message>
            <source>row {number}</source>
            <translation>fila {number}</translation>
        </message>
        <message>
            <source>sample {number}</source>
            <translation>medición {number}</translation>
        </message>
        <message>
            <source>{samples} cannot be sent</source>
            <translation>No se pueden enviar: {samples}</translation>
        </message>
        <message>
            <source>{samples} copied</source>
            <translation>Copiado: {samples}</translation>
        </message>
        <message>
            <source>{samples} shown</source>
            <translation>Mostrado: {samples}</translation>
        </message>
    </context>
    <context>
        <name>RejectedTableModel</name>
        <message>
            <source>Empty. Cannot be sent: {reason}</source>
            <translation>Vacío. No se puede enviar: {reason}</translation>
        </message>
        <message>
            <source>{text}. Cannot be sent: {reason}</source>
            <translation>{text}. No se puede enviar: {reason}</translation>
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
            <translation>Preguntar si hay &amp;versiones más nuevas de este programa</translation>
        </message>
        <message>
            <source>At most twice a day, {host} is asked. Nothing is sent about you, your patients or this computer, and nothing is installed by itself.</source>
            <translation>Como máximo dos veces al día se pregunta a {host}. No se envía nada sobre usted, sus pacientes o este ordenador, y nada se instala por sí solo.</translation>
        </message>
        <message>
            <source>Nobody is asked: this program knows no place where new versions are announced.</source>
            <translation>No se pregunta a nadie: este programa no conoce ningún lugar donde se anuncien versiones nuevas.</translation>
        </message>
    </context>
    <context>
        <name>ReleaseNotice</name>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copy for IT</source>
            <translation>Copiar para informática</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <source>Say nothing of this version any more</source>
            <translation>No decir nada más de esta versión</translation>
        </message>
        <message>
            <source>Version {version} is available. Your IT department installs it.</source>
            <translation>La versión {version} está disponible. Su departamento de informática la instala.</translation>
        </message>
        <message>
            <source>What is new</source>
            <translation>Novedades</translation>
        </message>
    </context>
    <context>
        <name>ReleaseRoom</name>
        <message>
            <source>GeroSense Desktop {version} was released on {date}. This computer has version {own}.</source>
            <translation>GeroSense Desktop {version} se publicó el {date}. Este ordenador tiene la versión {own}.</translation>
        </message>
        <message>
            <source>SHA-256 of the installers:</source>
            <translation>SHA-256 de los instaladores:</translation>
        </message>
    </context>
    <context>
        <name>ReviewFooter</name>
        <message>
            <source>&amp;Answer…</source>
            <translation>&amp;Responder…</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Volver</translation>
        </message>
        <message>
            <source>&amp;Upload</source>
            <translation>&amp;Enviar</translation>
        </message>
        <message>
            <source>&amp;Upload {samples}</source>
            <translation>&amp;Enviar {samples}</translation>
        </message>
        <message>
            <source>Add the &amp;patient…</source>
            <translation>Añadir el &amp;paciente…</translation>
        </message>
        <message>
            <source>Check the &amp;patient…</source>
            <translation>Revisar el &amp;paciente…</translation>
        </message>
        <message>
            <source>Choose &amp;other files…</source>
            <translation>Elegir &amp;otros archivos…</translation>
        </message>
        <message>
            <source>No patient yet</source>
            <translation>Todavía no hay paciente</translation>
        </message>
        <message>
            <source>No server address yet</source>
            <translation>Sin dirección del servidor</translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation>Paciente {name}</translation>
        </message>
        <message>
            <source>Set the a&amp;ddress…</source>
            <translation>Introducir la &amp;dirección…</translation>
        </message>
        <message>
            <source>The practice server on this computer</source>
            <translation>El servidor de práctica de este ordenador</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>&amp;Answer…</source>
            <translation>&amp;Responder…</translation>
        </message>
        <message>
            <source>&amp;Check…</source>
            <translation>&amp;Comprobar…</translation>
        </message>
        <message>
            <source>&amp;Show how it was read…</source>
            <translation>Mo&amp;strar cómo se leyó…</translation>
        </message>
        <message>
            <source>Already sent</source>
            <translation>Ya enviadas</translation>
        </message>
        <message>
            <source>Answer the questions of {file}</source>
            <translation>Responder a las preguntas de {file}</translation>
        </message>
        <message>
            <source>Are these the right patient's data?</source>
            <translation>¿Son estos los datos del paciente correcto?</translation>
        </message>
        <message>
            <source>C&amp;hoose what is sent…</source>
            <translation>E&amp;legir lo que se envía…</translation>
        </message>
        <message>
            <source>Check whether these are the right patient's data</source>
            <translation>Comprobar si son los datos del paciente correcto</translation>
        </message>
        <message>
            <source>Details for support about {file}</source>
            <translation>Detalles para soporte sobre {file}</translation>
        </message>
        <message>
            <source>Details for support…</source>
            <translation>Detalles para soporte…</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>Held back</source>
            <translation>Retenidas</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuevas</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Descartadas</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <source>Send ever&amp;ything</source>
            <translation>Enviar &amp;todo</translation>
        </message>
        <message>
            <source>Show &amp;why…</source>
            <translation>Mostrar los mot&amp;ivos…</translation>
        </message>
        <message>
            <source>Something in this file could mean two things. It is never guessed: please say.</source>
            <translation>Algo en este archivo puede significar dos cosas. Nunca se adivina: por favor, dígalo.</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Lo que se ha encontrado</translation>
        </message>
        <message>
            <source>What was found, by data type and device</source>
            <translation>Lo que se ha encontrado, por tipo de dato y dispositivo</translation>
        </message>
        <message>
            <source>{count} more files need a look; the table of files names them.</source>
            <translation>Otros archivos que necesitan su atención: {count}; la tabla de archivos los nombra.</translation>
        </message>
        <message>
            <source>{samples} are held back: the server takes no fewer than 3 at a time. They go out with the next export of this patient.</source>
            <translation>Retenido: {samples}. El servidor no toma menos de 3 a la vez. Se enviarán con la próxima exportación de este paciente.</translation>
        </message>
        <message>
            <source>{samples} are left out, as you chose. They are not sent now, and stay new for another time.</source>
            <translation>Se dejan fuera, según su elección: {samples}. No se envían ahora y siguen siendo nuevas para otra vez.</translation>
        </message>
        <message>
            <source>{samples} left this computer before without an answer that can be trusted. Nobody can know whether the server kept them, so they are not sent again by themselves.</source>
            <translation>Enviado antes sin una respuesta fiable: {samples}. Nadie puede saber si el servidor las conservó; por eso no se vuelven a enviar por sí solas.</translation>
        </message>
        <message>
            <source>{samples} were in these files twice and count once.</source>
            <translation>Duplicado en estos archivos: {samples}. Las duplicadas cuentan una sola vez.</translation>
        </message>
        <message>
            <source>{samples} were refused by the server before. They are not sent again by themselves.</source>
            <translation>Rechazado antes por el servidor: {samples}. No se vuelven a enviar por sí solas.</translation>
        </message>
    </context>
    <context>
        <name>RunConversation</name>
        <message>
            <source>Noted: {samples} are not sent again. They may be missing on the server.</source>
            <translation>Anotado: {samples}, no se reenvían. Puede que falten en el servidor.</translation>
        </message>
        <message>
            <source>Noted: {samples} are to be sent again. Drop the files of patient {name} again, and they are among what is new.</source>
            <translation>Anotado: {samples} por reenviar. Vuelva a soltar los archivos del paciente {name} y contarán entre lo nuevo.</translation>
        </message>
        <message>
            <source>the practice server on this computer</source>
            <translation>el servidor de práctica de este ordenador</translation>
        </message>
    </context>
    <context>
        <name>Sentence</name>
        <message>
            <source>1 sample</source>
            <translation>1 medición</translation>
        </message>
        <message>
            <source>1 sample is from before 2006. Perhaps the clock of the device was not set.</source>
            <translation>1 medición es anterior a 2006. Quizá el reloj del dispositivo no estaba ajustado.</translation>
        </message>
        <message>
            <source>1 sample lies in the future. Check the date and time of the device and of this computer.</source>
            <translation>1 medición está en el futuro. Compruebe la fecha y la hora del dispositivo y de este ordenador.</translation>
        </message>
        <message>
            <source>1 sample of steps is given per minute instead of as a count. Check that the unit is right.</source>
            <translation>1 medición de pasos se da por minuto en lugar de como cantidad. Compruebe que la unidad sea correcta.</translation>
        </message>
        <message>
            <source>A line of this file is far too long for a table of samples. Export the file again.</source>
            <translation>Una línea de este archivo es demasiado larga para una tabla de mediciones. Exporte de nuevo el archivo.</translation>
        </message>
        <message>
            <source>A sheet of this Excel file has a cell far away from all others. Save the sheet with the samples as CSV in Excel, then drop that file here.</source>
            <translation>Una hoja de este archivo de Excel tiene una celda muy alejada de todas las demás. Guarde la hoja con las mediciones como CSV en Excel y suelte aquí ese archivo.</translation>
        </message>
        <message>
            <source>A user name for the proxy cannot be empty or hold a colon. Check it and try again.</source>
            <translation>Un nombre de usuario para el proxy no puede estar vacío ni contener dos puntos. Compruébelo e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>100 %</translation>
        </message>
        <message>
            <source>Another upload is running on this computer. Wait until it is done, then try again.</source>
            <translation>Hay otro envío en curso en este ordenador. Espere a que termine e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Apple Health export</source>
            <translation>Exportación de Apple Health</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Libro de Excel</translation>
        </message>
        <message>
            <source>In the place of “{name}”, which this program keeps for itself, there is a link to another place. Nothing was read or written there. Tell your IT department.</source>
            <translation>En el lugar de “{name}”, que este programa reserva para sí, hay un enlace a otro lugar. Allí no se ha leído ni escrito nada. Avise a su departamento de informática.</translation>
        </message>
        <message>
            <source>In this folder there is nothing with steps or heart rate that can be read.</source>
            <translation>En esta carpeta no hay nada con pasos o frecuencia cardíaca que se pueda leer.</translation>
        </message>
        <message>
            <source>In this table there are neither steps nor heart rates with a time. Was the right file chosen?</source>
            <translation>En esta tabla no hay pasos ni frecuencias cardíacas con una hora. ¿Se eligió el archivo correcto?</translation>
        </message>
        <message>
            <source>In this zip file there is nothing with steps or heart rate that can be read.</source>
            <translation>En este archivo zip no hay nada con pasos o frecuencia cardíaca que se pueda leer.</translation>
        </message>
        <message>
            <source>It does not say whether this is steps or heart rate.</source>
            <translation>No dice si se trata de pasos o de frecuencia cardíaca.</translation>
        </message>
        <message>
            <source>Less than 1 %</source>
            <translation>Menos del 1 %</translation>
        </message>
        <message>
            <source>More than 99 %</source>
            <translation>Más del 99 %</translation>
        </message>
        <message>
            <source>No patient's token was tried: choose a patient first, and test the address that is saved.</source>
            <translation>No se probó el token de ningún paciente: elija primero un paciente y pruebe la dirección guardada.</translation>
        </message>
        <message>
            <source>No server address is set. Enter the address your clinic gave you.</source>
            <translation>No hay ninguna dirección del servidor. Introduzca la dirección que le dio su clínica.</translation>
        </message>
        <message>
            <source>No server of the name {host} was found. Check that this computer is online and that the server address is spelled correctly.</source>
            <translation>No se encontró ningún servidor con el nombre {host}. Compruebe que este ordenador tenga conexión y que la dirección del servidor esté bien escrita.</translation>
        </message>
        <message>
            <source>No server of the name {host} was found; perhaps this computer is offline.</source>
            <translation>No se encontró ningún servidor con el nombre {host}; quizá este ordenador no tenga conexión.</translation>
        </message>
        <message>
            <source>No sheet of this Excel file holds steps or heart rates with a time. Was the right file chosen?</source>
            <translation>Ninguna hoja de este archivo de Excel contiene pasos o frecuencias cardíacas con una hora. ¿Se eligió el archivo correcto?</translation>
        </message>
        <message>
            <source>No upload begins with this number. Take the number from the list of uploads.</source>
            <translation>Ningún envío empieza por este número. Tome el número de la lista de envíos.</translation>
        </message>
        <message>
            <source>Other users of this computer can read the folder in which this program keeps its records, and that cannot be changed. Ask your IT department to move it to a disk that knows users' rights.</source>
            <translation>Otros usuarios de este ordenador pueden leer la carpeta en la que este programa guarda sus registros, y eso no se puede cambiar. Pida a su departamento de informática que la traslade a un disco que conozca los permisos de los usuarios.</translation>
        </message>
        <message>
            <source>Parquet table</source>
            <translation>Tabla Parquet</translation>
        </message>
        <message>
            <source>Practice cannot start on this computer. Close other programs and try again.</source>
            <translation>La práctica no puede empezar en este ordenador. Cierre otros programas e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Samples like these were sent before for another patient: {patient}.</source>
            <translation>Mediciones como estas ya se habían enviado para otro paciente: {patient}.</translation>
        </message>
        <message>
            <source>Several batches in a row were sent to {host} and no answer came that can be trusted. So that no more of them become unknown, the upload waits. Go on when the server works again.</source>
            <translation>Se enviaron varios lotes seguidos a {host} y no llegó ninguna respuesta fiable. Para que no queden más como desconocidos, el envío espera. Continúe cuando el servidor vuelva a funcionar.</translation>
        </message>
        <message>
            <source>Several uploads begin with this number. Take the number from the list of uploads.</source>
            <translation>Varios envíos empiezan por este número. Tome el número de la lista de envíos.</translation>
        </message>
        <message>
            <source>Some of these samples were sent in the meantime, from another window. Nothing was sent now. Read the files again to see what is still new.</source>
            <translation>Algunas de estas mediciones se enviaron entretanto desde otra ventana. Ahora no se ha enviado nada. Lea de nuevo los archivos para ver qué sigue siendo nuevo.</translation>
        </message>
        <message>
            <source>Something in this zip file is packed in a way that this program cannot read. Unpack it first, then drop what was inside.</source>
            <translation>Algo en este archivo zip está comprimido de una forma que este programa no puede leer. Descomprímalo primero y suelte su contenido.</translation>
        </message>
        <message>
            <source>Something other than GeroSense answered at {host}. Perhaps this network asks you to sign in first.</source>
            <translation>En {host} ha respondido algo que no es GeroSense. Quizá esta red le pida primero que inicie sesión.</translation>
        </message>
        <message>
            <source>Something other than GeroSense answers at {host}. Perhaps this network asks you to sign in first.</source>
            <translation>En {host} responde algo que no es GeroSense. Quizá esta red le pida primero que inicie sesión.</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>Tabla (CSV)</translation>
        </message>
        <message>
            <source>The Excel file is damaged or incomplete. Open it in Excel, save it again, then drop it here.</source>
            <translation>El archivo de Excel está dañado o incompleto. Ábralo en Excel, guárdelo de nuevo y suéltelo aquí.</translation>
        </message>
        <message>
            <source>The Excel file is protected by a password. Open it in Excel, save it without one, then drop it here.</source>
            <translation>El archivo de Excel está protegido con una contraseña. Ábralo en Excel, guárdelo sin ella y suéltelo aquí.</translation>
        </message>
        <message>
            <source>The Excel file is too large. Save the sheet as CSV in Excel, then drop that file here.</source>
            <translation>El archivo de Excel es demasiado grande. Guarde la hoja como CSV en Excel y suelte aquí ese archivo.</translation>
        </message>
        <message>
            <source>The Excel file would unpack to far more than any table of samples. It is damaged, or made to do harm. Save the sheet as CSV in Excel, then drop that file here.</source>
            <translation>El archivo de Excel, al descomprimirse, superaría con mucho cualquier tabla de mediciones. Está dañado o hecho para causar daño. Guarde la hoja como CSV en Excel y suelte aquí ese archivo.</translation>
        </message>
        <message>
            <source>The GeroSense service answers and takes data.</source>
            <translation>El servicio GeroSense responde y admite datos.</translation>
        </message>
        <message>
            <source>The Parquet file is damaged or incomplete. Copy or export it again.</source>
            <translation>El archivo Parquet está dañado o incompleto. Cópielo o expórtelo de nuevo.</translation>
        </message>
        <message>
            <source>The Parquet file would unpack to far more than any table of samples. It is damaged, or made to do harm. Export it again from where it came.</source>
            <translation>El archivo Parquet, al descomprimirse, superaría con mucho cualquier tabla de mediciones. Está dañado o hecho para causar daño. Expórtelo de nuevo desde su origen.</translation>
        </message>
        <message>
            <source>The address is complete.</source>
            <translation>La dirección está completa.</translation>
        </message>
        <message>
            <source>The clocks went back that night, so this end time happened twice; nobody can tell which one it was.</source>
            <translation>Esa noche se atrasaron los relojes, así que esta hora de fin existió dos veces; nadie puede decir cuál de ellas fue.</translation>
        </message>
        <message>
            <source>The clocks went back that night, so this start time happened twice; nobody can tell which one it was.</source>
            <translation>Esa noche se atrasaron los relojes, así que esta hora de inicio existió dos veces; nadie puede decir cuál de ellas fue.</translation>
        </message>
        <message>
            <source>The clocks went forward that night, so this end time never happened in the chosen time zone.</source>
            <translation>Esa noche se adelantaron los relojes, así que esta hora de fin nunca existió en la zona horaria elegida.</translation>
        </message>
        <message>
            <source>The clocks went forward that night, so this start time never happened in the chosen time zone.</source>
            <translation>Esa noche se adelantaron los relojes, así que esta hora de inicio nunca existió en la zona horaria elegida.</translation>
        </message>
        <message>
            <source>The computer's keychain cannot be used. Unlock it, or sign in again, and try once more.</source>
            <translation>No se puede usar el llavero del ordenador. Desbloquéelo o inicie sesión de nuevo e inténtelo otra vez.</translation>
        </message>
        <message>
            <source>The connection to {host} is not safe at the moment: its certificate is not trusted.</source>
            <translation>La conexión con {host} no es segura en este momento: su certificado no es de confianza.</translation>
        </message>
        <message>
            <source>The connection to {host} is not safe: its certificate is not trusted. Nothing was sent. Tell your IT department.</source>
            <translation>La conexión con {host} no es segura: su certificado no es de confianza. No se ha enviado nada. Avise a su departamento de informática.</translation>
        </message>
        <message>
            <source>The data type is neither steps nor heart rate (bpm).</source>
            <translation>El tipo de dato no es ni pasos ni frecuencia cardíaca (bpm).</translation>
        </message>
        <message>
            <source>The disk or stick could not be read. Copy the file to this computer and try again.</source>
            <translation>No se pudo leer el disco o la memoria USB. Copie el archivo en este ordenador e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The end time cannot be read as a date and time.</source>
            <translation>La hora de fin no se puede leer como fecha y hora.</translation>
        </message>
        <message>
            <source>The end time has no time zone and none was chosen.</source>
            <translation>La hora de fin no tiene zona horaria y no se eligió ninguna.</translation>
        </message>
        <message>
            <source>The end time is earlier than the start time.</source>
            <translation>La hora de fin es anterior a la hora de inicio.</translation>
        </message>
        <message>
            <source>The export ends in the middle: it was read up to record {record:,}, with {samples}. What came after is missing. Export it again on the phone to have all of it.</source>
            <translation>La exportación termina a la mitad: se leyó hasta la entrada {record:,} ({samples}). Falta lo que venía después. Expórtela de nuevo en el teléfono para tenerlo todo.</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>El archivo</translation>
        </message>
        <message>
            <source>The file cannot be read. Copy it to this computer and try again.</source>
            <translation>El archivo no se puede leer. Cópielo en este ordenador e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The file could be read up to line {last} only: a quotation mark is opened in line {line} and never closed. Perhaps the file was cut short. Export it again.</source>
            <translation>El archivo solo se pudo leer hasta la línea {last}: en la línea {line} se abre una comilla que no se cierra. Quizá el archivo quedó cortado. Expórtelo de nuevo.</translation>
        </message>
        <message>
            <source>The file could not be written. Is it open in another program, the folder read-only or the disk full?</source>
            <translation>No se pudo escribir el archivo. ¿Está abierto en otro programa, la carpeta es de solo lectura o el disco está lleno?</translation>
        </message>
        <message>
            <source>The file ends in the middle of line {line}; everything before it was read. Export it again to have all of it.</source>
            <translation>El archivo termina en mitad de la línea {line}; se leyó todo lo anterior. Expórtelo de nuevo para tenerlo todo.</translation>
        </message>
        <message>
            <source>The file ends in the middle: it was read up to sample {sample:,}. What comes after is missing. Export it again to have all of it.</source>
            <translation>El archivo termina a la mitad: se leyó hasta la medición {sample:,}. Falta lo que viene después. Expórtelo de nuevo para tenerlo todo.</translation>
        </message>
        <message>
            <source>The file ends too early: not one sample in it can be read. Export it again.</source>
            <translation>El archivo termina demasiado pronto: no se puede leer en él ni una sola medición. Expórtelo de nuevo.</translation>
        </message>
        <message>
            <source>The file for support could not be saved. Is the disk full, or the folder read-only? Nothing was left there; choose another folder.</source>
            <translation>No se pudo guardar el archivo para soporte. ¿Está lleno el disco o la carpeta es de solo lectura? Allí no quedó nada; elija otra carpeta.</translation>
        </message>
        <message>
            <source>The file in the place of the record of uploads is something else. It was left as it is. Tell your IT department.</source>
            <translation>El archivo que está en el lugar del registro de envíos es otra cosa. Se ha dejado como está. Avise a su departamento de informática.</translation>
        </message>
        <message>
            <source>The file is broken near line {line:,}: it was read up to sample {sample:,}. What comes after is missing. Export it again to have all of it.</source>
            <translation>El archivo está roto cerca de la línea {line:,}: se leyó hasta la medición {sample:,}. Falta lo que viene después. Expórtelo de nuevo para tenerlo todo.</translation>
        </message>
        <message>
            <source>The file is broken near line {line:,}: not one sample in it can be read. Export it again.</source>
            <translation>El archivo está roto cerca de la línea {line:,}: no se puede leer en él ni una sola medición. Expórtelo de nuevo.</translation>
        </message>
        <message>
            <source>The file is broken: it was read up to sample {sample:,}. What comes after is missing. Export it again to have all of it.</source>
            <translation>El archivo está roto: se leyó hasta la medición {sample:,}. Falta lo que viene después. Expórtelo de nuevo para tenerlo todo.</translation>
        </message>
        <message>
            <source>The file is broken: not one sample in it can be read. Export it again.</source>
            <translation>El archivo está roto: no se puede leer en él ni una sola medición. Expórtelo de nuevo.</translation>
        </message>
        <message>
            <source>The file is damaged or incomplete, or protected by a password. Copy or export it again.</source>
            <translation>El archivo está dañado, incompleto o protegido con una contraseña. Cópielo o expórtelo de nuevo.</translation>
        </message>
        <message>
            <source>The file is damaged. Copy it again, or export it again.</source>
            <translation>El archivo está dañado. Cópielo o expórtelo de nuevo.</translation>
        </message>
        <message>
            <source>The file is empty. Export it again and try once more.</source>
            <translation>El archivo está vacío. Expórtelo de nuevo e inténtelo otra vez.</translation>
        </message>
        <message>
            <source>The file is no longer there. Was it moved, renamed or on a stick that was taken out?</source>
            <translation>El archivo ya no está. ¿Se movió, se le cambió el nombre o estaba en una memoria USB que se retiró?</translation>
        </message>
        <message>
            <source>The file is not what it was. Drop it again.</source>
            <translation>El archivo ya no es el que era. Vuelva a soltarlo.</translation>
        </message>
        <message>
            <source>The file may not be read, or another program holds it open. Close it there and try again.</source>
            <translation>No hay permiso para leer el archivo, u otro programa lo tiene abierto. Ciérrelo allí e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The file seems to end in the middle of line {line}: what stands last there is not written like what stands above it. That line was left out. Export the file again to have all of it.</source>
            <translation>El archivo parece terminar en mitad de la línea {line}: lo último que hay allí no está escrito como lo que hay encima. Esa línea se ha omitido. Exporte de nuevo el archivo para tenerlo todo.</translation>
        </message>
        <message>
            <source>The file “{name}” has changed since it was read. Nothing was sent. Read it again to see what is in it now.</source>
            <translation>El archivo “{name}” ha cambiado desde que se leyó. No se ha enviado nada. Léalo de nuevo para ver qué contiene ahora.</translation>
        </message>
        <message>
            <source>The file “{name}” is no longer there or cannot be read any more. Nothing was sent. Drop it again.</source>
            <translation>El archivo “{name}” ya no está o ya no se puede leer. No se ha enviado nada. Vuelva a soltarlo.</translation>
        </message>
        <message>
            <source>The folder holds too many files. Drop only the patient's own folder or files.</source>
            <translation>La carpeta contiene demasiados archivos. Suelte solo la carpeta o los archivos del paciente.</translation>
        </message>
        <message>
            <source>The folder in which this program keeps its records belongs to another user of this computer. Nothing was read or written there. Sign in as that user, or ask your IT department.</source>
            <translation>La carpeta en la que este programa guarda sus registros pertenece a otro usuario de este ordenador. Allí no se ha leído ni escrito nada. Inicie sesión como ese usuario o consulte a su departamento de informática.</translation>
        </message>
        <message>
            <source>The key of the record of uploads cannot be had. {why}</source>
            <translation>No se puede obtener la clave del registro de envíos. {why}</translation>
        </message>
        <message>
            <source>The key of the record of uploads cannot be kept. Is the disk full, or the folder read-only?</source>
            <translation>No se puede guardar la clave del registro de envíos. ¿Está lleno el disco o la carpeta es de solo lectura?</translation>
        </message>
        <message>
            <source>The key of the record of uploads is missing from its file beside the record. Without it nobody can tell what was sent before, so nothing is sent. Restore it from a backup, or ask your IT department.</source>
            <translation>La clave del registro de envíos falta en su archivo junto al registro. Sin ella nadie puede decir qué se envió antes, así que no se envía nada. Restáurela desde una copia de seguridad o consulte a su departamento de informática.</translation>
        </message>
        <message>
            <source>The key of the record of uploads is missing from the computer's keychain. Without it nobody can tell what was sent before, so nothing is sent. Restore it from a backup, or ask your IT department.</source>
            <translation>La clave del registro de envíos falta en el llavero del ordenador. Sin ella nadie puede decir qué se envió antes, así que no se envía nada. Restáurela desde una copia de seguridad o consulte a su departamento de informática.</translation>
        </message>
        <message>
            <source>The key of the record of uploads is not the one it was written with. Nothing is sent, because everything would be sent twice. Restore record and key from the same backup, or ask your IT department.</source>
            <translation>La clave del registro de envíos no es aquella con la que se escribió. No se envía nada, porque todo se enviaría dos veces. Restaure el registro y la clave desde la misma copia de seguridad o consulte a su departamento de informática.</translation>
        </message>
        <message>
            <source>The key of the record of uploads lies in this computer's keychain, which cannot be reached now. Sign in to the computer as usual, unlock the keychain and start the program again.</source>
            <translation>La clave del registro de envíos está en el llavero de este ordenador, al que no se puede acceder ahora. Inicie sesión en el ordenador como de costumbre, desbloquee el llavero y vuelva a abrir el programa.</translation>
        </message>
        <message>
            <source>The name of the device is missing.</source>
            <translation>Falta el nombre del dispositivo.</translation>
        </message>
        <message>
            <source>The network knows the name {host}.</source>
            <translation>La red conoce el nombre {host}.</translation>
        </message>
        <message>
            <source>The network's proxy {proxy} looks the name up.</source>
            <translation>El proxy {proxy} de la red busca el nombre.</translation>
        </message>
        <message>
            <source>The patient was erased from the record of uploads, but traces are left in its file, because another window is reading it. Close the other windows and erase the patient once more.</source>
            <translation>El paciente se borró del registro de envíos, pero quedan rastros en su archivo porque otra ventana lo está leyendo. Cierre las otras ventanas y borre el paciente una vez más.</translation>
        </message>
        <message>
            <source>The patient was erased from the record of uploads, but traces are left in its file. Free some space on the disk and erase the patient once more.</source>
            <translation>El paciente se borró del registro de envíos, pero quedan rastros en su archivo. Libere espacio en el disco y borre el paciente una vez más.</translation>
        </message>
        <message>
            <source>The patient's token ends now. Paste a new token of the same patient to go on.</source>
            <translation>El token del paciente caduca ahora. Pegue un token nuevo del mismo paciente para continuar.</translation>
        </message>
        <message>
            <source>The patient's token has ended. Ask for a new token.</source>
            <translation>El token del paciente ha caducado. Pida un token nuevo.</translation>
        </message>
        <message>
            <source>The patient's token is still in the computer's keychain. {why}</source>
            <translation>El token del paciente sigue en el llavero del ordenador. {why}</translation>
        </message>
        <message>
            <source>The patient's user id is still in the settings. {why}</source>
            <translation>La identificación del paciente sigue en los ajustes. {why}</translation>
        </message>
        <message>
            <source>The policy of this computer cannot be found, so nothing can be uploaded. If it lies on a server, connect to the network and start the program again; else tell your IT department.</source>
            <translation>No se encuentra la directiva de este ordenador, así que no se puede enviar nada. Si está en un servidor, conéctese a la red e inicie el programa de nuevo; si no, avise a su departamento de informática.</translation>
        </message>
        <message>
            <source>The policy of this computer cannot be understood, so nothing can be uploaded. Tell your IT department.</source>
            <translation>La directiva de este ordenador no se puede entender, así que no se puede enviar nada. Avise a su departamento de informática.</translation>
        </message>
        <message>
            <source>The policy of this computer is not used, so nothing can be uploaded: somebody who is no administrator could have written it. Tell your IT department.</source>
            <translation>La directiva de este ordenador no se usa, así que no se puede enviar nada: podría haberla escrito alguien que no es administrador. Avise a su departamento de informática.</translation>
        </message>
        <message>
            <source>The receipt could not be saved. Is the disk full, the folder read-only, or the file open in another program? It stays in this program and can be saved again.</source>
            <translation>No se pudo guardar el comprobante. ¿Está lleno el disco, la carpeta es de solo lectura o el archivo está abierto en otro programa? Sigue en este programa y se puede guardar de nuevo.</translation>
        </message>
        <message>
            <source>The record of uploads cannot be made. Is the disk full, or the folder read-only?</source>
            <translation>No se puede crear el registro de envíos. ¿Está lleno el disco o la carpeta es de solo lectura?</translation>
        </message>
        <message>
            <source>The record of uploads cannot be written. Is the disk full, or the folder read-only? Without it no further batch is sent.</source>
            <translation>No se puede escribir el registro de envíos. ¿Está lleno el disco o la carpeta es de solo lectura? Sin él no se envía ningún lote más.</translation>
        </message>
        <message>
            <source>The record of uploads is damaged. It was left as it is, so that it can be repaired or restored from a backup; nothing is sent without it. Tell your IT department.</source>
            <translation>El registro de envíos está dañado. Se ha dejado como está, para que se pueda reparar o restaurar desde una copia de seguridad; sin él no se envía nada. Avise a su departamento de informática.</translation>
        </message>
        <message>
            <source>The record of uploads is in use by another window. Close it there and try again.</source>
            <translation>Otra ventana está usando el registro de envíos. Ciérrelo allí e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The record of uploads is incomplete. It was left as it is. Tell your IT department.</source>
            <translation>El registro de envíos está incompleto. Se ha dejado como está. Avise a su departamento de informática.</translation>
        </message>
        <message>
            <source>The record of uploads is just being made by another window. Try again in a moment.</source>
            <translation>Otra ventana está creando el registro de envíos en este momento. Inténtelo de nuevo dentro de un momento.</translation>
        </message>
        <message>
            <source>The record of uploads was written by a newer version of this program. It was left as it is. Install the newer version here too.</source>
            <translation>El registro de envíos lo escribió una versión más reciente de este programa. Se ha dejado como está. Instale también aquí la versión más reciente.</translation>
        </message>
        <message>
            <source>The server address is not valid. It looks like https://gerosense.your-clinic.org.</source>
            <translation>La dirección del servidor no es válida. Tiene el aspecto de https://gerosense.your-clinic.org.</translation>
        </message>
        <message>
            <source>The server address must begin with https:// because patients' data is only sent encrypted.</source>
            <translation>La dirección del servidor debe empezar por https:// porque los datos de los pacientes solo se envían cifrados.</translation>
        </message>
        <message>
            <source>The server address must not hold a user name, a password, ? or #. Enter only the address.</source>
            <translation>La dirección del servidor no debe contener nombre de usuario, contraseña, ? ni #. Introduzca solo la dirección.</translation>
        </message>
        <message>
            <source>The server did not refuse the patient's token.</source>
            <translation>El servidor no rechazó el token del paciente.</translation>
        </message>
        <message>
            <source>The server {host} cannot be reached.</source>
            <translation>No se puede acceder al servidor {host}.</translation>
        </message>
        <message>
            <source>The server {host} cannot be reached. Check the network and the server address.</source>
            <translation>No se puede acceder al servidor {host}. Compruebe la red y la dirección del servidor.</translation>
        </message>
        <message>
            <source>The server {host} did not accept the patient's token. Ask for a new token.</source>
            <translation>El servidor {host} no aceptó el token del paciente. Pida un token nuevo.</translation>
        </message>
        <message>
            <source>The server {host} did not accept the patient's token. Paste a new token of the same patient.</source>
            <translation>El servidor {host} no aceptó el token del paciente. Pegue un token nuevo del mismo paciente.</translation>
        </message>
        <message>
            <source>The server {host} did not answer in time.</source>
            <translation>El servidor {host} no respondió a tiempo.</translation>
        </message>
        <message>
            <source>The server {host} does not answer in time.</source>
            <translation>El servidor {host} no responde a tiempo.</translation>
        </message>
        <message>
            <source>The server {host} gave no sign of life. Check the network. If other pages open, tell your IT department: a firewall may be in the way.</source>
            <translation>El servidor {host} no dio señales de vida. Compruebe la red. Si se abren otras páginas, avise a su departamento de informática: puede que un cortafuegos lo impida.</translation>
        </message>
        <message>
            <source>The server {host} gives no sign of life.</source>
            <translation>El servidor {host} no da señales de vida.</translation>
        </message>
        <message>
            <source>The server {host} is busy and asked for a pause.</source>
            <translation>El servidor {host} está ocupado y pidió una pausa.</translation>
        </message>
        <message>
            <source>The server {host} is busy. Try again in a few minutes.</source>
            <translation>El servidor {host} está ocupado. Inténtelo de nuevo dentro de unos minutos.</translation>
        </message>
        <message>
            <source>The server {host} is under maintenance.</source>
            <translation>El servidor {host} está en mantenimiento.</translation>
        </message>
        <message>
            <source>The server {host} is under maintenance. Nothing was sent; try again later.</source>
            <translation>El servidor {host} está en mantenimiento. No se ha enviado nada; inténtelo más tarde.</translation>
        </message>
        <message>
            <source>The server {host} needs a newer version of this program. Nothing was sent.</source>
            <translation>El servidor {host} necesita una versión más reciente de este programa. No se ha enviado nada.</translation>
        </message>
        <message>
            <source>The server {host} points to another address. Nothing is sent there. Check the server address.</source>
            <translation>El servidor {host} remite a otra dirección. Allí no se envía nada. Compruebe la dirección del servidor.</translation>
        </message>
        <message>
            <source>The server {host} reported a fault of its own. Try again later.</source>
            <translation>El servidor {host} comunicó un fallo propio. Inténtelo más tarde.</translation>
        </message>
        <message>
            <source>The server {host} reports a fault of its own.</source>
            <translation>El servidor {host} comunica un fallo propio.</translation>
        </message>
        <message>
            <source>The server {host} takes smaller requests only. Tell your IT department.</source>
            <translation>El servidor {host} solo admite envíos más pequeños. Avise a su departamento de informática.</translation>
        </message>
        <message>
            <source>The server's certificate has expired. It was signed by {issuer}.</source>
            <translation>El certificado del servidor ha caducado. Lo firmó {issuer}.</translation>
        </message>
        <message>
            <source>The settings cannot be read. They were left as they are; rename or remove the settings file to start with new ones.</source>
            <translation>No se pueden leer los ajustes. Se han dejado como están; cambie el nombre del archivo de ajustes o elimínelo para empezar con otros nuevos.</translation>
        </message>
        <message>
            <source>The settings could not be saved. Is the disk full or the folder read-only?</source>
            <translation>No se pudieron guardar los ajustes. ¿Está lleno el disco o la carpeta es de solo lectura?</translation>
        </message>
        <message>
            <source>The start time cannot be read as a date and time.</source>
            <translation>La hora de inicio no se puede leer como fecha y hora.</translation>
        </message>
        <message>
            <source>The start time has no time zone and none was chosen.</source>
            <translation>La hora de inicio no tiene zona horaria y no se eligió ninguna.</translation>
        </message>
        <message>
            <source>The start time is missing.</source>
            <translation>Falta la hora de inicio.</translation>
        </message>
        <message>
            <source>The time zone chosen is not known. Choose another one.</source>
            <translation>La zona horaria elegida no se conoce. Elija otra.</translation>
        </message>
        <message>
            <source>The unit is missing.</source>
            <translation>Falta la unidad.</translation>
        </message>
        <message>
            <source>The unit is not count, count/min or count/s.</source>
            <translation>La unidad no es count, count/min ni count/s.</translation>
        </message>
        <message>
            <source>The upload goes on by itself as soon as the server takes data again.</source>
            <translation>El envío continúa por sí solo en cuanto el servidor vuelva a admitir datos.</translation>
        </message>
        <message>
            <source>The upload is paused. Nothing is lost; go on whenever you like.</source>
            <translation>El envío está en pausa. No se pierde nada; continúe cuando quiera.</translation>
        </message>
        <message>
            <source>The upload stopped before this batch.</source>
            <translation>El envío se detuvo antes de este lote.</translation>
        </message>
        <message>
            <source>The upload tries again by itself.</source>
            <translation>El envío lo intenta de nuevo por sí solo.</translation>
        </message>
        <message>
            <source>The value is above 30,000, the most allowed for a count.</source>
            <translation>El valor supera 30.000, el máximo permitido para una cantidad.</translation>
        </message>
        <message>
            <source>The value is above 300, the most allowed per minute.</source>
            <translation>El valor supera 300, el máximo permitido por minuto.</translation>
        </message>
        <message>
            <source>The value is missing.</source>
            <translation>Falta el valor.</translation>
        </message>
        <message>
            <source>The value is not a number.</source>
            <translation>El valor no es un número.</translation>
        </message>
        <message>
            <source>The value is not above 0.</source>
            <translation>El valor no es mayor que 0.</translation>
        </message>
        <message>
            <source>The zip file holds too many files to be a patient's export.</source>
            <translation>El archivo zip contiene demasiados archivos para ser la exportación de un paciente.</translation>
        </message>
        <message>
            <source>The zip file is damaged or incomplete. Copy or export it again.</source>
            <translation>El archivo zip está dañado o incompleto. Cópielo o expórtelo de nuevo.</translation>
        </message>
        <message>
            <source>The zip file is damaged. Copy it again, or export it again on the phone.</source>
            <translation>El archivo zip está dañado. Cópielo de nuevo o expórtelo de nuevo en el teléfono.</translation>
        </message>
        <message>
            <source>The zip file is protected by a password. Unpack it first, then drop what was inside.</source>
            <translation>El archivo zip está protegido con una contraseña. Descomprímalo primero y suelte su contenido.</translation>
        </message>
        <message>
            <source>The zip file would unpack to far more than any patient's export. It is damaged, or made to do harm. Export it again from where it came.</source>
            <translation>El archivo zip, al descomprimirse, superaría con mucho la exportación de cualquier paciente. Está dañado o hecho para causar daño. Expórtelo de nuevo desde su origen.</translation>
        </message>
        <message>
            <source>There are neither steps nor heart rates in this file. Was the right file chosen?</source>
            <translation>En este archivo no hay pasos ni frecuencias cardíacas. ¿Se eligió el archivo correcto?</translation>
        </message>
        <message>
            <source>There is another zip file inside this one. Unpack it first, then drop the inner one.</source>
            <translation>Dentro de este archivo zip hay otro. Descomprímalo primero y suelte el de dentro.</translation>
        </message>
        <message>
            <source>There is no GeroSense service at {host}. Check the server address.</source>
            <translation>No hay ningún servicio GeroSense en {host}. Compruebe la dirección del servidor.</translation>
        </message>
        <message>
            <source>There is no table with steps or heart rate in this file. Was the right file chosen?</source>
            <translation>En este archivo no hay ninguna tabla con pasos o frecuencia cardíaca. ¿Se eligió el archivo correcto?</translation>
        </message>
        <message>
            <source>These are too many samples for an Excel file. Choose a reason or search first, so that at most {most} are shown, or export them as CSV.</source>
            <translation>Son demasiadas mediciones para un archivo de Excel. Elija primero un motivo o busque, para que se muestren como máximo {most}, o expórtelas como CSV.</translation>
        </message>
        <message>
            <source>These data may be another patient's. Nothing was sent. Look at the files and the patient again.</source>
            <translation>Estos datos podrían ser de otro paciente. No se ha enviado nada. Mire de nuevo los archivos y el paciente.</translation>
        </message>
        <message>
            <source>This Apple Health export ends in the middle, before any steps or heart rate. Export it again.</source>
            <translation>Esta exportación de Apple Health termina a la mitad, antes de cualquier paso o frecuencia cardíaca. Expórtela de nuevo.</translation>
        </message>
        <message>
            <source>This Apple Health export is damaged throughout. Export it again on the phone.</source>
            <translation>Esta exportación de Apple Health está dañada por completo. Expórtela de nuevo en el teléfono.</translation>
        </message>
        <message>
            <source>This Apple Health export is incomplete: it ends before the first record. Export it again.</source>
            <translation>Esta exportación de Apple Health está incompleta: termina antes de la primera entrada. Expórtela de nuevo.</translation>
        </message>
        <message>
            <source>This Apple Health export was saved anew by another program. Use the one from the phone.</source>
            <translation>Esta exportación de Apple Health la guardó de nuevo otro programa. Use la del teléfono.</translation>
        </message>
        <message>
            <source>This computer does not trust the certificate of the server or the proxy. Tell your IT department.</source>
            <translation>Este ordenador no confía en el certificado del servidor o del proxy. Avise a su departamento de informática.</translation>
        </message>
        <message>
            <source>This computer does not trust the server's certificate. It is for {names} and was signed by {issuer}. Tell your IT department.</source>
            <translation>Este ordenador no confía en el certificado del servidor. Es para {names} y lo firmó {issuer}. Avise a su departamento de informática.</translation>
        </message>
        <message>
            <source>This computer trusts the certificate, signed by {issuer}.</source>
            <translation>Este ordenador confía en el certificado, firmado por {issuer}.</translation>
        </message>
        <message>
            <source>This computer trusts the connection.</source>
            <translation>Este ordenador confía en la conexión.</translation>
        </message>
        <message>
            <source>This computer's clock shows an earlier time than at the last upload. The upload goes on; check date and time, or the receipts show wrong ones.</source>
            <translation>El reloj de este ordenador marca una hora anterior a la del último envío. El envío continúa; compruebe la fecha y la hora, o los comprobantes mostrarán otras equivocadas.</translation>
        </message>
        <message>
            <source>This file is damaged or no text table: it holds bytes that no text has. Export it again.</source>
            <translation>Este archivo está dañado o no es una tabla de texto: contiene bytes que ningún texto tiene. Expórtelo de nuevo.</translation>
        </message>
        <message>
            <source>This file is packed in a way that cannot be read here. Unpack it first, then drop the folder.</source>
            <translation>Este archivo está comprimido de una forma que aquí no se puede leer. Descomprímalo primero y suelte la carpeta.</translation>
        </message>
        <message>
            <source>This is a PDF document. What is in it cannot be read as samples: drop the export that the patient's phone made.</source>
            <translation>Esto es un documento PDF. Su contenido no se puede leer como mediciones: suelte la exportación que hizo el teléfono del paciente.</translation>
        </message>
        <message>
            <source>This is a film or a sound, not health data. Drop the export that the patient's phone made.</source>
            <translation>Esto es una película o un sonido, no datos de salud. Suelte la exportación que hizo el teléfono del paciente.</translation>
        </message>
        <message>
            <source>This is a folder that cannot be read as a file.</source>
            <translation>Esto es una carpeta que no se puede leer como un archivo.</translation>
        </message>
        <message>
            <source>This is a picture, not health data. Drop the export that the patient's phone made.</source>
            <translation>Esto es una imagen, no datos de salud. Suelte la exportación que hizo el teléfono del paciente.</translation>
        </message>
        <message>
            <source>This is an Apple Health export, but there are neither steps nor heart rates in it.</source>
            <translation>Esto es una exportación de Apple Health, pero en ella no hay pasos ni frecuencias cardíacas.</translation>
        </message>
        <message>
            <source>This is no file with content, but something the computer uses for itself. Drop a file.</source>
            <translation>Esto no es un archivo con contenido, sino algo que el ordenador usa para sí mismo. Suelte un archivo.</translation>
        </message>
        <message>
            <source>This is not a complete GeroSense token. Copy the whole token and paste it again.</source>
            <translation>Esto no es un token completo de GeroSense. Copie el token entero y péguelo de nuevo.</translation>
        </message>
        <message>
            <source>This is not a file that can be read here. These can: {known}.</source>
            <translation>Este archivo no se puede leer aquí. Se pueden leer: {known}.</translation>
        </message>
        <message>
            <source>This network's proxy asks for a user name and a password before it lets anything through to {host}. Nothing was sent. Ask your IT department for them.</source>
            <translation>El proxy de esta red pide un nombre de usuario y una contraseña antes de dejar pasar nada a {host}. No se ha enviado nada. Pídalos a su departamento de informática.</translation>
        </message>
        <message>
            <source>This network's proxy made no connection to {host}. Nothing was sent. Tell your IT department.</source>
            <translation>El proxy de esta red no estableció conexión con {host}. No se ha enviado nada. Avise a su departamento de informática.</translation>
        </message>
        <message>
            <source>This network's proxy makes no connection to {host}.</source>
            <translation>El proxy de esta red no establece conexión con {host}.</translation>
        </message>
        <message>
            <source>This table has too many columns to be one of steps or heart rate.</source>
            <translation>Esta tabla tiene demasiadas columnas para ser una de pasos o frecuencia cardíaca.</translation>
        </message>
        <message>
            <source>This token belongs to another patient. It was not used. Ask for a new token of the patient whose data is being sent.</source>
            <translation>Este token es de otro paciente. No se ha usado. Pida un token nuevo del paciente cuyos datos se envían.</translation>
        </message>
        <message>
            <source>This token does not say whose data it is for. Ask for a new token.</source>
            <translation>Este token no dice de quién son los datos. Pida un token nuevo.</translation>
        </message>
        <message>
            <source>This token has ended or ends within a minute. Ask for a new one, and check this computer's clock.</source>
            <translation>Este token ha caducado o caduca en menos de un minuto. Pida uno nuevo y compruebe el reloj de este ordenador.</translation>
        </message>
        <message>
            <source>Whether the server {host} takes the patient's token did not show.</source>
            <translation>No se pudo ver si el servidor {host} acepta el token del paciente.</translation>
        </message>
        <message>
            <source>You stopped the upload.</source>
            <translation>Usted detuvo el envío.</translation>
        </message>
        <message>
            <source>female</source>
            <translation>mujer</translation>
        </message>
        <message>
            <source>male</source>
            <translation>hombre</translation>
        </message>
        <message numerus="yes">
            <source>{count:,} samples</source>
            <translation>
                <numerusform>{count:,} medición</numerusform>
                <numerusform>{count:,} mediciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count:,} samples are from before 2006. Perhaps the clock of the device was not set.</source>
            <translation>
                <numerusform>{count:,} medición es anterior a 2006. Quizá el reloj del dispositivo no estaba ajustado.</numerusform>
                <numerusform>{count:,} mediciones son anteriores a 2006. Quizá el reloj del dispositivo no estaba ajustado.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count:,} samples lie in the future. Check the date and time of the device and of this computer.</source>
            <translation>
                <numerusform>{count:,} medición está en el futuro. Compruebe la fecha y la hora del dispositivo y de este ordenador.</numerusform>
                <numerusform>{count:,} mediciones están en el futuro. Compruebe la fecha y la hora del dispositivo y de este ordenador.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count:,} samples of steps are given per minute instead of as a count. Check that the unit is right.</source>
            <translation>
                <numerusform>{count:,} medición de pasos se da por minuto en lugar de como cantidad. Compruebe que la unidad sea correcta.</numerusform>
                <numerusform>{count:,} mediciones de pasos se dan por minuto en lugar de como cantidad. Compruebe que la unidad sea correcta.</numerusform>
            </translation>
        </message>
        <message>
            <source>{file} says that it is of a person born in {said}. For this patient {known} is noted.</source>
            <translation>{file} indica una persona nacida en {said}. Para este paciente consta {known}.</translation>
        </message>
        <message>
            <source>{file} says that it is of a person who is {said}. For this patient {known} is noted.</source>
            <translation>{file} indica una persona de sexo “{said}”. Para este paciente consta “{known}”.</translation>
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
            <translation>{share} de las mediciones con hora de fin duran más de 15 minutos: probablemente se sumaron por hora o por día, y así el cálculo no sirve. Pida los datos tal como los registró el dispositivo.</translation>
        </message>
    </context>
    <context>
        <name>SeriesTableModel</name>
        <message>
            <source>Already sent</source>
            <translation>Ya enviadas</translation>
        </message>
        <message>
            <source>Data type</source>
            <translation>Tipo de dato</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Everything up to {day} was sent before.</source>
            <translation>Todo hasta el {day} está ya enviado.</translation>
        </message>
        <message>
            <source>First – last</source>
            <translation>Primera – última</translation>
        </message>
        <message>
            <source>Held back</source>
            <translation>Retenidas</translation>
        </message>
        <message>
            <source>Known once the patient is.</source>
            <translation>Se sabrá cuando se conozca el paciente.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuevas</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>Sin nombre</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Descartadas</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Mediciones</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>&amp;Copy a page for IT</source>
            <translation>&amp;Copiar una página para informática</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <source>&amp;Test connection</source>
            <translation>&amp;Probar la conexión</translation>
        </message>
        <message>
            <source>&amp;Undo changes</source>
            <translation>&amp;Deshacer los cambios</translation>
        </message>
        <message>
            <source>1 minute</source>
            <translation>1 minuto</translation>
        </message>
        <message>
            <source>4 suits nearly everyone. Fewer are kinder to a slow network.</source>
            <translation>4 es adecuado casi siempre. Con menos se cuida una red lenta.</translation>
        </message>
        <message>
            <source>About and l&amp;icences…</source>
            <translation>Acerca de y licencia&amp;s…</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Batches sent at the same ti&amp;me</source>
            <translation>Lotes enviados al mismo tiemp&amp;o</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Everything on the screen is put away then. An upload goes on.</source>
            <translation>Entonces se retira todo lo que hay en la pantalla. Un envío continúa.</translation>
        </message>
        <message>
            <source>L&amp;ook</source>
            <translation>Aspec&amp;to</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Loc&amp;k when nobody uses the program for</source>
            <translation>&amp;Bloquear cuando nadie use el programa durante</translation>
        </message>
        <message>
            <source>Never lock</source>
            <translation>No bloquear nunca</translation>
        </message>
        <message>
            <source>Save a file for su&amp;pport…</source>
            <translation>Gua&amp;rdar un archivo para soporte…</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Server &amp;address</source>
            <translation>Direcció&amp;n del servidor</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Show the &amp;folder of the records</source>
            <translation>&amp;Mostrar la carpeta de los registros</translation>
        </message>
        <message>
            <source>The address of your clinic's GeroSense server. Data is only sent encrypted.</source>
            <translation>La dirección del servidor GeroSense de su clínica. Los datos solo se envían cifrados.</translation>
        </message>
        <message>
            <source>This program</source>
            <translation>Este programa</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Ventana</translation>
        </message>
        <message>
            <source>Your IT department decides what cannot be changed here.</source>
            <translation>Su departamento de informática decide lo que aquí no se puede cambiar.</translation>
        </message>
        <message>
            <source>{minutes} minutes</source>
            <translation>{minutes} minutos</translation>
        </message>
    </context>
    <context>
        <name>SideBar</name>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Leave practice</source>
            <translation>Salir de la práctica</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Bloquear ahora</translation>
        </message>
        <message>
            <source>New upload</source>
            <translation>Nuevo envío</translation>
        </message>
        <message>
            <source>Patients</source>
            <translation>Pacientes</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Práctica</translation>
        </message>
        <message>
            <source>Put everything on the screen away (Ctrl+L)</source>
            <translation>Retirar todo de la pantalla (Ctrl+L)</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Try everything; nothing leaves this computer</source>
            <translation>Pruébelo todo; nada sale de este ordenador</translation>
        </message>
        <message>
            <source>What one can do here (F1)</source>
            <translation>Qué se puede hacer aquí (F1)</translation>
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
            <translation>Listo</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <source>Step {number} of 4: {name}</source>
            <translation>Paso {number} de 4: {name}</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Envío</translation>
        </message>
    </context>
    <context>
        <name>StepWorker</name>
        <message>
            <source>Something went wrong that the program did not foresee ({kind}). Try again; if it happens again, tell support this word.</source>
            <translation>Ha fallado algo que el programa no había previsto ({kind}). Inténtelo de nuevo; si vuelve a ocurrir, comunique esta palabra a soporte.</translation>
        </message>
    </context>
    <context>
        <name>SupportDialog</name>
        <message>
            <source>A file for support</source>
            <translation>Un archivo para soporte</translation>
        </message>
        <message>
            <source>Cl&amp;ose</source>
            <translation>&amp;Cerrar</translation>
        </message>
        <message>
            <source>It was searched for names and tokens: 1 line was taken out.</source>
            <translation>Se buscaron en él nombres y tokens: se quitó 1 línea.</translation>
        </message>
        <message>
            <source>It was searched for names and tokens: none was found.</source>
            <translation>Se buscaron en él nombres y tokens: no se encontró ninguno.</translation>
        </message>
        <message>
            <source>It was searched for names and tokens: {count} lines were taken out.</source>
            <translation>Se buscaron en él nombres y tokens: se quitaron {count} líneas.</translation>
        </message>
        <message>
            <source>Sa&amp;ve…</source>
            <translation>&amp;Guardar…</translation>
        </message>
        <message>
            <source>Save the file for support</source>
            <translation>Guardar el archivo para soporte</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <source>Texts in the file</source>
            <translation>Textos del archivo</translation>
        </message>
        <message>
            <source>The file is saved. Give it to support yourself, or remove it.</source>
            <translation>El archivo está guardado. Entréguelo usted a soporte o elimínelo.</translation>
        </message>
        <message>
            <source>The text</source>
            <translation>El texto</translation>
        </message>
        <message>
            <source>This is everything the file will hold. It is not sent anywhere by itself: save it, and give it to whoever helps you.</source>
            <translation>Esto es todo lo que contendrá el archivo. No se envía a ningún sitio por sí solo: guárdelo y entrégueselo a quien le ayude.</translation>
        </message>
        <message>
            <source>Zip file (*.zip)</source>
            <translation>Archivo zip (*.zip)</translation>
        </message>
    </context>
    <context>
        <name>TokenDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancelar</translation>
        </message>
        <message>
            <source>&amp;Forget this patient's token</source>
            <translation>&amp;Olvidar el token de este paciente</translation>
        </message>
        <message>
            <source>&amp;Token</source>
            <translation>&amp;Token</translation>
        </message>
        <message>
            <source>&amp;Use this patient</source>
            <translation>&amp;Usar este paciente</translation>
        </message>
        <message>
            <source>Change the patient</source>
            <translation>Cambiar de paciente</translation>
        </message>
        <message>
            <source>It is kept in this computer's keychain.</source>
            <translation>Se guarda en el llavero de este ordenador.</translation>
        </message>
        <message>
            <source>Paste with Ctrl+V</source>
            <translation>Pegar con Ctrl+V</translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation>Paciente {name}</translation>
        </message>
        <message>
            <source>That is soon: a long upload may need a new one.</source>
            <translation>Eso es pronto: un envío largo puede necesitar uno nuevo.</translation>
        </message>
        <message>
            <source>The token from your clinic says whose data is uploaded. Paste it here; it is checked on this computer only.</source>
            <translation>El token de su clínica dice de quién son los datos que se envían. Péguelo aquí; se comprueba solo en este ordenador.</translation>
        </message>
        <message>
            <source>The token is valid until {time}.</source>
            <translation>El token es válido hasta el {time}.</translation>
        </message>
        <message>
            <source>The token names no end.</source>
            <translation>El token no indica fin.</translation>
        </message>
        <message>
            <source>This computer has no keychain for the program, so the token is kept only until you close it.</source>
            <translation>Este ordenador no tiene llavero para el programa; por eso el token se guarda solo hasta que lo cierre.</translation>
        </message>
        <message>
            <source>This token has ended. Ask for a new one.</source>
            <translation>Este token ha caducado. Pida uno nuevo.</translation>
        </message>
        <message>
            <source>Who is the patient?</source>
            <translation>¿Quién es el paciente?</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>A&amp;dd…</source>
            <translation>&amp;Añadir…</translation>
        </message>
        <message>
            <source>Add the patient</source>
            <translation>Añadir el paciente</translation>
        </message>
        <message>
            <source>C&amp;hange…</source>
            <translation>Ca&amp;mbiar…</translation>
        </message>
        <message>
            <source>Change the patient</source>
            <translation>Cambiar de paciente</translation>
        </message>
        <message>
            <source>No patient yet</source>
            <translation>Todavía no hay paciente</translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation>Paciente {name}</translation>
        </message>
        <message>
            <source>Patient {name}. The token ended {time}.</source>
            <translation>Paciente {name}. El token caducó: {time}.</translation>
        </message>
        <message>
            <source>Patient {name}. The token is valid until {time}.</source>
            <translation>Paciente {name}. El token es válido hasta el {time}.</translation>
        </message>
        <message>
            <source>Patient: {name}</source>
            <translation>Paciente: {name}</translation>
        </message>
        <message>
            <source>The patient's token says whose data it is.</source>
            <translation>El token del paciente dice de quién son los datos.</translation>
        </message>
    </context>
    <context>
        <name>UnknownDialog</name>
        <message>
            <source>&amp;Ask me later</source>
            <translation>&amp;Preguntarme más tarde</translation>
        </message>
        <message>
            <source>&amp;Leave them</source>
            <translation>&amp;Dejarlas así</translation>
        </message>
        <message>
            <source>&amp;Send them again</source>
            <translation>&amp;Reenviarlas</translation>
        </message>
        <message>
            <source>No answer came for {batches}</source>
            <translation>Sin respuesta: {batches}</translation>
        </message>
        <message>
            <source>Nobody can know whether the clinic's server has them. Send them again, and the server may hold them twice. Leave them, and they may be missing there.</source>
            <translation>Nadie puede saber si el servidor de la clínica las tiene. Si las reenvía, puede que el servidor las tenga dos veces. Si las deja así, puede que falten allí.</translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation>Paciente {name}</translation>
        </message>
        <message>
            <source>Patient {name} ({label})</source>
            <translation>Paciente {name} ({label})</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>y {count} más</translation>
        </message>
        <message>
            <source>{batches} with {samples} were sent, and no answer came that can be trusted.</source>
            <translation>Enviado sin una respuesta fiable: {batches} con {samples}.</translation>
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
            <translation>Lote {number}, completo</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>Lotes</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Envío</translation>
        </message>
    </context>
    <context>
        <name>UploadSummary</name>
        <message>
            <source>&amp;Back to the review</source>
            <translation>Vol&amp;ver a revisar</translation>
        </message>
        <message>
            <source>&amp;Decide about the unknown ones…</source>
            <translation>&amp;Decidir sobre lo desconocido…</translation>
        </message>
        <message>
            <source>&amp;New upload</source>
            <translation>&amp;Nuevo envío</translation>
        </message>
        <message>
            <source>&amp;Review what is left</source>
            <translation>&amp;Revisar lo que falta</translation>
        </message>
        <message>
            <source>Details for &amp;support…</source>
            <translation>Detalles para &amp;soporte…</translation>
        </message>
        <message>
            <source>Held back: {samples}</source>
            <translation>Retenido: {samples}</translation>
        </message>
        <message>
            <source>No batch was accepted completely.</source>
            <translation>Ningún lote se aceptó por completo.</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>No se ha enviado nada.</translation>
        </message>
        <message>
            <source>Read &amp;again</source>
            <translation>Leer de n&amp;uevo</translation>
        </message>
        <message>
            <source>Rece&amp;ipt…</source>
            <translation>C&amp;omprobante…</translation>
        </message>
        <message>
            <source>The program stopped before it learnt what became of these. They count as unknown and are not sent again by themselves.</source>
            <translation>El programa se detuvo antes de saber qué fue de ellos. Cuentan como desconocidos y no se vuelven a enviar por sí solos.</translation>
        </message>
        <message>
            <source>The server accepted all {samples}.</source>
            <translation>Aceptado por completo por el servidor: {samples}.</translation>
        </message>
        <message>
            <source>The server accepted {accepted} of {samples} completely.</source>
            <translation>Aceptado por completo por el servidor: {accepted} de {samples}.</translation>
        </message>
        <message>
            <source>The server takes no fewer than 3 at a time. They go out with the next export.</source>
            <translation>El servidor no toma menos de 3 a la vez. Se enviarán con la próxima exportación.</translation>
        </message>
        <message>
            <source>These files have to be read again.</source>
            <translation>Hay que leer estos archivos de nuevo.</translation>
        </message>
        <message>
            <source>Without an outcome: {batches}</source>
            <translation>Sin resultado: {batches}</translation>
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
            <translation>&amp;Conectar</translation>
        </message>
        <message>
            <source>&amp;Keep this address all the same</source>
            <translation>&amp;Mantener esta dirección de todos modos</translation>
        </message>
        <message>
            <source>&amp;Later</source>
            <translation>Más &amp;tarde</translation>
        </message>
        <message>
            <source>Before the first upload one thing is needed: the address of your clinic's server. Your IT department knows it.</source>
            <translation>Antes del primer envío solo se necesita una cosa: la dirección del servidor de su clínica. Su departamento de informática la conoce.</translation>
        </message>
        <message>
            <source>Server &amp;address</source>
            <translation>&amp;Dirección del servidor</translation>
        </message>
        <message>
            <source>Try it in &amp;practice first</source>
            <translation>Probar primero en la &amp;práctica</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Le damos la bienvenida</translation>
        </message>
    </context>
    <context>
        <name>WelcomeRoom</name>
        <message>
            <source>Connected to {host}. Drop a patient's export to begin.</source>
            <translation>Conectado a {host}. Suelte la exportación de un paciente para empezar.</translation>
        </message>
    </context>
    <context>
        <name>Windows</name>
        <message>
            <source>The language changes as soon as the files are read or the upload has finished.</source>
            <translation>El idioma cambia en cuanto se hayan leído los archivos o haya terminado el envío.</translation>
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <source>The program is already open, but it does not answer. Close it, or restart the computer, and try again.</source>
            <translation>El programa ya está abierto, pero no responde. Ciérrelo o reinicie el ordenador e inténtelo de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>descriptions</name>
        <message>
            <source>Asks first, and then removes everything about this patient from this computer.</source>
            <translation>Pregunta primero y luego quita de este ordenador todo sobre este paciente.</translation>
        </message>
        <message>
            <source>Asks for a new token of the same patient.</source>
            <translation>Pide un token nuevo del mismo paciente.</translation>
        </message>
        <message>
            <source>Asks for the token of the patient whose data this is.</source>
            <translation>Pide el token del paciente de quien son estos datos.</translation>
        </message>
        <message>
            <source>Asks for the token that says whose data this is.</source>
            <translation>Pide el token que dice de quién son estos datos.</translation>
        </message>
        <message>
            <source>Asks for the token your clinic gave for the patient.</source>
            <translation>Pide el token que su clínica dio para el paciente.</translation>
        </message>
        <message>
            <source>Asks what the file does not say, and shows its first samples.</source>
            <translation>Pregunta lo que el archivo no dice y muestra sus primeras mediciones.</translation>
        </message>
        <message>
            <source>Asks what to do about batches that got no answer.</source>
            <translation>Pregunta qué hacer con los lotes sin respuesta.</translation>
        </message>
        <message>
            <source>Begins an upload for the patient who is selected.</source>
            <translation>Empieza un envío para el paciente elegido.</translation>
        </message>
        <message>
            <source>Begins without a server. Files can be looked at, and not sent.</source>
            <translation>Empieza sin servidor. Los archivos se pueden ver, pero no enviar.</translation>
        </message>
        <message>
            <source>Changes nothing. You are asked again at the next start.</source>
            <translation>No cambia nada. Se le preguntará de nuevo en el próximo inicio.</translation>
        </message>
        <message>
            <source>Choose a reason to see only its samples.</source>
            <translation>Elija un motivo para ver solo sus mediciones.</translation>
        </message>
        <message>
            <source>Choose a text to read it.</source>
            <translation>Elija un texto para leerlo.</translation>
        </message>
        <message>
            <source>Choose a topic to read about it.</source>
            <translation>Elija un tema para leer sobre él.</translation>
        </message>
        <message>
            <source>Closes the questions. The file is read once they are answered.</source>
            <translation>Cierra las preguntas. El archivo se lee cuando estén contestadas.</translation>
        </message>
        <message>
            <source>Closes this and changes nothing.</source>
            <translation>Cierra esto y no cambia nada.</translation>
        </message>
        <message>
            <source>Devices with the same name are sent as one.</source>
            <translation>Los dispositivos con el mismo nombre se envían como uno.</translation>
        </message>
        <message>
            <source>Does not wait any longer.</source>
            <translation>No espera más.</translation>
        </message>
        <message>
            <source>Drop files, look at them, and send what is new.</source>
            <translation>Soltar archivos, mirarlos y enviar lo nuevo.</translation>
        </message>
        <message>
            <source>Each batch with what the server answered.</source>
            <translation>Cada lote con la respuesta del servidor.</translation>
        </message>
        <message>
            <source>Each file with how much of it is read.</source>
            <translation>Cada archivo y cuánto de él se ha leído.</translation>
        </message>
        <message>
            <source>Each file with what was found in it.</source>
            <translation>Cada archivo y lo que se encontró en él.</translation>
        </message>
        <message>
            <source>Each library with its licence, and the licence of the font.</source>
            <translation>Cada biblioteca con su licencia, y la licencia de la fuente.</translation>
        </message>
        <message>
            <source>Each patient with number, id, and until when the token is good.</source>
            <translation>Cada paciente con número, identificador y hasta cuándo vale el token.</translation>
        </message>
        <message>
            <source>Each sample with its place in the file, its text and the reason. The cell at fault is marked.</source>
            <translation>Cada medición con su lugar en el archivo, su texto y el motivo. La celda errónea está marcada.</translation>
        </message>
        <message>
            <source>Each upload with patient, time and outcome. Enter opens its receipt.</source>
            <translation>Cada envío con paciente, hora y resultado. Intro abre su comprobante.</translation>
        </message>
        <message>
            <source>Ends the practice and forgets what was practised.</source>
            <translation>Termina la práctica y olvida lo que se practicó.</translation>
        </message>
        <message>
            <source>Erases at once. Nobody can bring it back.</source>
            <translation>Borra de inmediato. Nadie puede recuperarlo.</translation>
        </message>
        <message>
            <source>Every upload with its receipt.</source>
            <translation>Cada envío con su comprobante.</translation>
        </message>
        <message>
            <source>Everyone whose data this computer sends.</source>
            <translation>Todos aquellos cuyos datos envía este ordenador.</translation>
        </message>
        <message>
            <source>For each data type and device, how many samples are new, sent before, held back or rejected.</source>
            <translation>Para cada tipo de datos y dispositivo, cuántas mediciones son nuevas, ya enviadas, retenidas o descartadas.</translation>
        </message>
        <message>
            <source>For each day and device, how many samples are new, sent before or rejected.</source>
            <translation>Para cada día y dispositivo, cuántas mediciones son nuevas, ya enviadas o descartadas.</translation>
        </message>
        <message>
            <source>From now on everything is sent for the patient of this token.</source>
            <translation>Desde ahora todo se envía para el paciente de este token.</translation>
        </message>
        <message>
            <source>From now on these settings count.</source>
            <translation>Desde ahora valen estos ajustes.</translation>
        </message>
        <message>
            <source>Gives this login to the network's proxy.</source>
            <translation>Da este acceso al proxy de la red.</translation>
        </message>
        <message>
            <source>Goes back to the files. Nothing is lost.</source>
            <translation>Vuelve a los archivos. No se pierde nada.</translation>
        </message>
        <message>
            <source>Goes back without sending anything.</source>
            <translation>Vuelve sin enviar nada.</translation>
        </message>
        <message>
            <source>Goes the way to the server a step at a time, and says what is wrong.</source>
            <translation>Recorre el camino al servidor paso a paso y dice qué falla.</translation>
        </message>
        <message>
            <source>Goes to the page that takes files.</source>
            <translation>Va a la página que recibe archivos.</translation>
        </message>
        <message>
            <source>Has to be ticked before anything is erased.</source>
            <translation>Hay que marcarlo antes de que se borre algo.</translation>
        </message>
        <message>
            <source>Has to be ticked before these samples can be sent.</source>
            <translation>Hay que marcarlo antes de poder enviar estas mediciones.</translation>
        </message>
        <message>
            <source>Hides this message.</source>
            <translation>Oculta este mensaje.</translation>
        </message>
        <message>
            <source>How much of the upload the server has answered.</source>
            <translation>Cuánto del envío ha contestado el servidor.</translation>
        </message>
        <message>
            <source>In which language the window speaks.</source>
            <translation>En qué idioma habla la ventana.</translation>
        </message>
        <message>
            <source>Is compared with what an export says.</source>
            <translation>Se compara con lo que dice una exportación.</translation>
        </message>
        <message>
            <source>Keeps this on this computer only.</source>
            <translation>Guarda esto solo en este ordenador.</translation>
        </message>
        <message>
            <source>Keeps this, and tells the server of the patient, once.</source>
            <translation>Guarda esto e informa al servidor del paciente, una vez.</translation>
        </message>
        <message>
            <source>Leaves out devices or days, or gives a device another name.</source>
            <translation>Deja fuera dispositivos o días, o da otro nombre a un dispositivo.</translation>
        </message>
        <message>
            <source>Leaves out what is from before the first or after the last day.</source>
            <translation>Deja fuera lo anterior al primer día o posterior al último.</translation>
        </message>
        <message>
            <source>Lets the batches being sent finish, and sends no more. The rest can be sent another time.</source>
            <translation>Deja terminar los lotes en curso y no envía más. El resto se puede enviar otra vez.</translation>
        </message>
        <message>
            <source>Lets the batches being sent finish, and then waits for you.</source>
            <translation>Deja terminar los lotes en curso y luego le espera.</translation>
        </message>
        <message>
            <source>Lists each sample that cannot be sent, with its reason.</source>
            <translation>Enumera cada medición que no se puede enviar, con su motivo.</translation>
        </message>
        <message>
            <source>Notes the clinic's own number, sex and year of birth.</source>
            <translation>Anota el número de la clínica, el sexo y el año de nacimiento.</translation>
        </message>
        <message>
            <source>Notes your answer. The samples can then be sent.</source>
            <translation>Anota su respuesta. Entonces se pueden enviar las mediciones.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer in practice.</source>
            <translation>En la práctica, nada sale de este ordenador.</translation>
        </message>
        <message>
            <source>Only uploads with this outcome stay in the list.</source>
            <translation>Solo los envíos con este resultado quedan en la lista.</translation>
        </message>
        <message>
            <source>Only what is ticked is sent, under these names.</source>
            <translation>Solo se envía lo marcado, con estos nombres.</translation>
        </message>
        <message>
            <source>Opens a page in your browser.</source>
            <translation>Abre una página en su navegador.</translation>
        </message>
        <message>
            <source>Opens a window in which you pick the patient's files. Ctrl+O does the same.</source>
            <translation>Abre una ventana en la que elige los archivos del paciente. Ctrl+O hace lo mismo.</translation>
        </message>
        <message>
            <source>Opens the folder in which this computer remembers what was sent.</source>
            <translation>Abre la carpeta en la que este ordenador recuerda lo que se envió.</translation>
        </message>
        <message>
            <source>Opens the receipt of the upload that is selected.</source>
            <translation>Abre el comprobante del envío elegido.</translation>
        </message>
        <message>
            <source>Puts back what was saved last.</source>
            <translation>Restablece lo último que se guardó.</translation>
        </message>
        <message>
            <source>Puts the receipt on the clipboard.</source>
            <translation>Pone el comprobante en el portapapeles.</translation>
        </message>
        <message>
            <source>Puts these lines on the clipboard.</source>
            <translation>Pone estas líneas en el portapapeles.</translation>
        </message>
        <message>
            <source>Puts version and address on the clipboard.</source>
            <translation>Pone la versión y la dirección en el portapapeles.</translation>
        </message>
        <message>
            <source>Puts what was found on the clipboard, without a token or a patient.</source>
            <translation>Pone el resultado en el portapapeles, sin token ni paciente.</translation>
        </message>
        <message>
            <source>Reads a made-up export to practise with.</source>
            <translation>Lee una exportación inventada para practicar.</translation>
        </message>
        <message>
            <source>Reads the file with these answers.</source>
            <translation>Lee el archivo con estas respuestas.</translation>
        </message>
        <message>
            <source>Reads the same files once more.</source>
            <translation>Lee los mismos archivos una vez más.</translation>
        </message>
        <message>
            <source>Removes the token from this computer. Uploads and receipts stay.</source>
            <translation>Quita el token de este ordenador. Los envíos y comprobantes se quedan.</translation>
        </message>
        <message>
            <source>Samples from after this day are left out.</source>
            <translation>Las mediciones posteriores a este día quedan fuera.</translation>
        </message>
        <message>
            <source>Samples from before this day are left out.</source>
            <translation>Las mediciones anteriores a este día quedan fuera.</translation>
        </message>
        <message>
            <source>Saves the address although it did not answer well.</source>
            <translation>Guarda la dirección aunque no respondió bien.</translation>
        </message>
        <message>
            <source>Saves the batches as a table for a spreadsheet program.</source>
            <translation>Guarda los lotes como tabla para un programa de hojas de cálculo.</translation>
        </message>
        <message>
            <source>Saves the file in a place you choose. It is sent nowhere.</source>
            <translation>Guarda el archivo en el lugar que elija. No se envía a ninguna parte.</translation>
        </message>
        <message>
            <source>Saves the receipt as a PDF file, in a place you choose.</source>
            <translation>Guarda el comprobante como archivo PDF, en el lugar que elija.</translation>
        </message>
        <message>
            <source>Saves you from being asked once for each of them.</source>
            <translation>Le evita responder una vez por cada uno.</translation>
        </message>
        <message>
            <source>Says what this column of the table holds.</source>
            <translation>Dice qué contiene esta columna de la tabla.</translation>
        </message>
        <message>
            <source>Sends the batches that are left.</source>
            <translation>Envía los lotes que quedan.</translation>
        </message>
        <message>
            <source>Sends what is new to the server.</source>
            <translation>Envía al servidor lo que es nuevo.</translation>
        </message>
        <message>
            <source>Server, language, look and lock.</source>
            <translation>Servidor, idioma, aspecto y bloqueo.</translation>
        </message>
        <message>
            <source>Shows again what was found in your files.</source>
            <translation>Muestra de nuevo lo que se encontró en sus archivos.</translation>
        </message>
        <message>
            <source>Shows all days at once. Key: 0.</source>
            <translation>Muestra todos los días a la vez. Tecla: 0.</translation>
        </message>
        <message>
            <source>Shows fewer days, larger. Keys: plus, or Ctrl and the wheel.</source>
            <translation>Muestra menos días, más grandes. Teclas: más, o Ctrl y la rueda.</translation>
        </message>
        <message>
            <source>Shows lines to copy for your IT department. No patient and no value is in them.</source>
            <translation>Muestra líneas para copiar y dar a su departamento de informática. No contienen pacientes ni valores.</translation>
        </message>
        <message>
            <source>Shows more days, smaller. Key: minus.</source>
            <translation>Muestra más días, más pequeños. Tecla: menos.</translation>
        </message>
        <message>
            <source>Shows the receipt of this upload, to save it.</source>
            <translation>Muestra el comprobante de este envío, para guardarlo.</translation>
        </message>
        <message>
            <source>Shows the version, and what the program is made of.</source>
            <translation>Muestra la versión y de qué está hecho el programa.</translation>
        </message>
        <message>
            <source>Shows what is still to be sent.</source>
            <translation>Muestra lo que queda por enviar.</translation>
        </message>
        <message>
            <source>Shows what speaks against this patient, before anything is sent.</source>
            <translation>Muestra lo que habla en contra de este paciente, antes de enviar nada.</translation>
        </message>
        <message>
            <source>Shows what the file holds before you save it.</source>
            <translation>Muestra lo que contiene el archivo antes de guardarlo.</translation>
        </message>
        <message>
            <source>Shows which column of the table was taken for what.</source>
            <translation>Muestra cómo se entendió cada columna de la tabla.</translation>
        </message>
        <message>
            <source>Stops reading. Nothing was sent.</source>
            <translation>Detiene la lectura. No se ha enviado nada.</translation>
        </message>
        <message>
            <source>Switches between the picture and a table of the same numbers.</source>
            <translation>Cambia entre la imagen y una tabla con los mismos números.</translation>
        </message>
        <message>
            <source>Takes every file of a folder that can be read.</source>
            <translation>Toma todos los archivos legibles de una carpeta.</translation>
        </message>
        <message>
            <source>Takes in again what was left out.</source>
            <translation>Vuelve a incluir lo que se dejó fuera.</translation>
        </message>
        <message>
            <source>Takes these folders off the list. The folders themselves stay.</source>
            <translation>Quita estas carpetas de la lista. Las carpetas mismas se quedan.</translation>
        </message>
        <message>
            <source>The file can be read once this is chosen.</source>
            <translation>El archivo se puede leer cuando esto esté elegido.</translation>
        </message>
        <message>
            <source>The kind of error, its place in the program, version and time.</source>
            <translation>El tipo de error, su lugar en el programa, la versión y la hora.</translation>
        </message>
        <message>
            <source>The name with which you sign in to this network.</source>
            <translation>El nombre con el que entra en esta red.</translation>
        </message>
        <message>
            <source>The server may then hold these samples twice.</source>
            <translation>Es posible que el servidor tenga entonces estas mediciones dos veces.</translation>
        </message>
        <message>
            <source>The upload goes on where it paused.</source>
            <translation>El envío sigue donde se detuvo.</translation>
        </message>
        <message>
            <source>The window stays open.</source>
            <translation>La ventana sigue abierta.</translation>
        </message>
        <message>
            <source>These samples may be missing on the server.</source>
            <translation>Es posible que estas mediciones falten en el servidor.</translation>
        </message>
        <message>
            <source>Tries the address, and keeps it when the server answers.</source>
            <translation>Prueba la dirección y la guarda si el servidor responde.</translation>
        </message>
        <message>
            <source>Type a part of a sample's text, for example a date or a device.</source>
            <translation>Escriba una parte del texto de una medición, por ejemplo una fecha o un dispositivo.</translation>
        </message>
        <message>
            <source>Type a part of the patient's number or id.</source>
            <translation>Escriba una parte del número o identificador del paciente.</translation>
        </message>
        <message>
            <source>Unlocks the window.</source>
            <translation>Desbloquea la ventana.</translation>
        </message>
        <message>
            <source>What is left can be sent another time.</source>
            <translation>Lo que queda se puede enviar otra vez.</translation>
        </message>
        <message>
            <source>What the file will hold, to be read before it is saved.</source>
            <translation>Lo que contendrá el archivo, para leerlo antes de guardarlo.</translation>
        </message>
        <message>
            <source>What was not sent yet is sent when the same file is dropped again.</source>
            <translation>Lo que aún no se envió se envía cuando se suelte de nuevo el mismo archivo.</translation>
        </message>
        <message>
            <source>Whether the window is light or dark.</source>
            <translation>Si la ventana es clara u oscura.</translation>
        </message>
        <message>
            <source>Without a tick, this device is left out.</source>
            <translation>Sin marcar, este dispositivo queda fuera.</translation>
        </message>
        <message>
            <source>Your IT department knows it.</source>
            <translation>Su departamento de informática la conoce.</translation>
        </message>
    </context>
    <context>
        <name>drop_offer</name>
        <message>
            <source>1 JSON file</source>
            <translation>1 archivo JSON</translation>
        </message>
        <message>
            <source>1 folder</source>
            <translation>1 carpeta</translation>
        </message>
        <message>
            <source>1 health export</source>
            <translation>1 exportación de salud</translation>
        </message>
        <message>
            <source>1 other file</source>
            <translation>1 archivo de otro tipo</translation>
        </message>
        <message>
            <source>1 table</source>
            <translation>1 tabla</translation>
        </message>
        <message>
            <source>1 zip file</source>
            <translation>1 archivo zip</translation>
        </message>
        <message>
            <source>A link cannot be read here. Save what it leads to on this computer, and drop that file.</source>
            <translation>Un enlace no se puede leer aquí. Guarde en este ordenador aquello a lo que lleva y suelte ese archivo.</translation>
        </message>
        <message>
            <source>A picture holds no steps or heart rates. Drop the export that the patient's phone made.</source>
            <translation>Una imagen no contiene pasos ni frecuencias cardíacas. Suelte la exportación que hizo el teléfono del paciente.</translation>
        </message>
        <message>
            <source>Documents and films hold no steps or heart rates. Drop the export that the patient's phone made.</source>
            <translation>Los documentos y las películas no contienen pasos ni frecuencias cardíacas. Suelte la exportación que hizo el teléfono del paciente.</translation>
        </message>
        <message>
            <source>Text cannot be read here. Drop the file that the text is from.</source>
            <translation>El texto no se puede leer aquí. Suelte el archivo del que procede el texto.</translation>
        </message>
        <message>
            <source>There is no file in this. Drop a file or a folder of this computer.</source>
            <translation>Aquí no hay ningún archivo. Suelte un archivo o una carpeta de este ordenador.</translation>
        </message>
        <message>
            <source>This is a picture. Drop the export that the patient's phone made.</source>
            <translation>Esto es una imagen. Suelte la exportación que hizo el teléfono del paciente.</translation>
        </message>
        <message>
            <source>{count} JSON files</source>
            <translation>{count} archivos JSON</translation>
        </message>
        <message>
            <source>{count} XML files</source>
            <translation>{count} archivos XML</translation>
        </message>
        <message>
            <source>{count} files and folders: {list}</source>
            <translation>{count} archivos y carpetas: {list}</translation>
        </message>
        <message>
            <source>{count} folders</source>
            <translation>{count} carpetas</translation>
        </message>
        <message>
            <source>{count} other files</source>
            <translation>{count} archivos de otro tipo</translation>
        </message>
        <message>
            <source>{count} tables</source>
            <translation>{count} tablas</translation>
        </message>
        <message>
            <source>{count} that cannot be read</source>
            <translation>no se pueden leer: {count}</translation>
        </message>
        <message>
            <source>{count} zip files</source>
            <translation>{count} archivos zip</translation>
        </message>
    </context>
    <context>
        <name>ending_look</name>
        <message>
            <source>Cut off</source>
            <translation>Interrumpido</translation>
        </message>
        <message>
            <source>Cut off: the program ended before the upload did. The rest is still to be sent.</source>
            <translation>Interrumpido: el programa terminó antes que el envío. El resto está aún por enviar.</translation>
        </message>
        <message>
            <source>Ended early</source>
            <translation>Incompleto</translation>
        </message>
        <message>
            <source>Ended early: not every batch went out. The rest is still to be sent.</source>
            <translation>Incompleto: no salieron todos los lotes. El resto está aún por enviar.</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <source>Finished: every batch went out.</source>
            <translation>Terminado: salieron todos los lotes.</translation>
        </message>
        <message>
            <source>Not ended yet: the upload is running.</source>
            <translation>Aún no ha terminado: el envío está en curso.</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En curso</translation>
        </message>
    </context>
    <context>
        <name>help_topics</name>
        <message>
            <source>A receipt says who, when, where, and what became of each batch. It holds no health values.</source>
            <translation>Un comprobante dice quién, cuándo, dónde y qué fue de cada lote. No contiene valores de salud.</translation>
        </message>
        <message>
            <source>Add a patient by pasting the token that your clinic gives you. It names the patient.</source>
            <translation>Añada un paciente pegando el token que le da su clínica. Nombra al paciente.</translation>
        </message>
        <message>
            <source>Alt and the underlined letter: press a button</source>
            <translation>Alt y la letra subrayada: pulsar un botón</translation>
        </message>
        <message>
            <source>Ctrl+1 to Ctrl+4: New upload, Patients, History, Settings</source>
            <translation>Ctrl+1 a Ctrl+4: Nuevo envío, Pacientes, Historial, Ajustes</translation>
        </message>
        <message>
            <source>Ctrl+L: lock · F1: this help · Esc: close or cancel</source>
            <translation>Ctrl+L: bloquear · F1: esta ayuda · Esc: cerrar o cancelar</translation>
        </message>
        <message>
            <source>Ctrl+O: choose a file · Ctrl+V: paste a copied file or a path</source>
            <translation>Ctrl+O: elegir un archivo · Ctrl+V: pegar un archivo copiado o una ruta</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Drop the patient's export anywhere on the window, or press Ctrl+O. A folder or zip will do.</source>
            <translation>Suelte la exportación del paciente en cualquier lugar de la ventana o pulse Ctrl+O. También vale una carpeta o un zip.</translation>
        </message>
        <message>
            <source>Every upload is listed, also one that was cut off. Open its receipt with a double click.</source>
            <translation>Cada envío figura en la lista, también uno interrumpido. Abra su comprobante con un doble clic.</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>GeroSense files, tables (CSV, Excel, Parquet) and Health Auto Export can be read, too.</source>
            <translation>También se pueden leer archivos de GeroSense, tablas (CSV, Excel, Parquet) y Health Auto Export.</translation>
        </message>
        <message>
            <source>Give the patient your clinic's own number, so that you find them again. Nobody else sees it.</source>
            <translation>Dé al paciente el número de su clínica para volver a encontrarlo. Nadie más lo ve.</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>In the picture of a review: + and - look closer or further, arrows move, 0 shows all</source>
            <translation>En la imagen al revisar: + y - acercan o alejan, las flechas desplazan, 0 lo muestra todo</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Look at the patient's name beside the button before you press it.</source>
            <translation>Mire el nombre del paciente junto al botón antes de pulsarlo.</translation>
        </message>
        <message>
            <source>Nothing is sent when you drop a file. You see first what is in it.</source>
            <translation>Al soltar un archivo no se envía nada. Primero ve lo que contiene.</translation>
        </message>
        <message>
            <source>On an iPhone: open Health, tap the picture at the top right, then “Export All Health Data”, and send the zip to the clinic as your clinic does it.</source>
            <translation>En un iPhone: abrir Salud, tocar la imagen de arriba a la derecha, después “Exportar todos los datos de salud”, y enviar el zip a la clínica como se haga en la suya.</translation>
        </message>
        <message>
            <source>Patients</source>
            <translation>Pacientes</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <source>Samples go out in batches. Each batch gets an answer of its own, and each answer is kept.</source>
            <translation>Las mediciones salen en lotes. Cada lote recibe su propia respuesta, y cada respuesta se guarda.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>The first sentence says what is new, what was sent before, and what cannot be sent.</source>
            <translation>La primera frase dice qué es nuevo, qué se envió ya y qué no se puede enviar.</translation>
        </message>
        <message>
            <source>The token is kept in the keychain of this computer, never in a file.</source>
            <translation>El token se guarda en el llavero de este ordenador, nunca en un archivo.</translation>
        </message>
        <message>
            <source>The window locks when nobody uses it, and forgets what was on it. An upload goes on.</source>
            <translation>La ventana se bloquea cuando nadie la usa y olvida lo que mostraba. Un envío continúa.</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Envío</translation>
        </message>
        <message>
            <source>What cannot be changed was decided by your IT department.</source>
            <translation>Lo que no se puede cambiar lo decidió su departamento de informática.</translation>
        </message>
        <message>
            <source>When the network is lost or the server is busy, the program waits and goes on by itself.</source>
            <translation>Si se pierde la red o el servidor está ocupado, el programa espera y continúa por sí solo.</translation>
        </message>
        <message>
            <source>When the token ends, paste a new one of the same patient. The upload goes on where it was.</source>
            <translation>Cuando el token caduque, pegue uno nuevo del mismo paciente. El envío continúa donde estaba.</translation>
        </message>
        <message>
            <source>You can pause, go on, or cancel. What is on its way is finished first; nothing is lost.</source>
            <translation>Puede pausar, reanudar o cancelar. Lo que está en camino se termina primero; no se pierde nada.</translation>
        </message>
        <message>
            <source>Your IT department knows the server's address. “Test connection” says what is wrong with it.</source>
            <translation>Su departamento de informática conoce la dirección del servidor. “Probar la conexión” dice qué falla.</translation>
        </message>
        <message>
            <source>“Accepted”: the server has these samples.</source>
            <translation>“Aceptado”: el servidor tiene estas mediciones.</translation>
        </message>
        <message>
            <source>“Already sent” is what this computer sent for this patient before. It is not sent again, however often you drop the same file.</source>
            <translation>“Ya enviadas” son las que este ordenador ya envió para este paciente. No se vuelven a enviar, por mucho que suelte el mismo archivo.</translation>
        </message>
        <message>
            <source>“Erase” removes everything this computer knows of a patient. The server keeps what it has.</source>
            <translation>“Borrar” elimina todo lo que este ordenador sabe de un paciente. El servidor conserva lo que tiene.</translation>
        </message>
        <message>
            <source>“Held back” are one or two samples too few for a batch. They go out with the next export.</source>
            <translation>“Retenidas” son una o dos mediciones, muy pocas para un lote. Se enviarán con la próxima exportación.</translation>
        </message>
        <message>
            <source>“Not sent”: they never left this computer. They go out the next time.</source>
            <translation>“No enviado”: nunca salieron de este ordenador. Se enviarán la próxima vez.</translation>
        </message>
        <message>
            <source>“Partly accepted”: the server has some of them. The answer says which it did not take.</source>
            <translation>“Aceptado en parte”: el servidor tiene algunas. La respuesta dice cuáles no tomó.</translation>
        </message>
        <message>
            <source>“Refused”: the server took none of the batch. Tell your IT department if it happens again.</source>
            <translation>“Rechazado”: el servidor no tomó nada del lote. Avise a su departamento de informática si vuelve a ocurrir.</translation>
        </message>
        <message>
            <source>“Show why” names the reason for each sample that cannot be sent, and what to do about it.</source>
            <translation>“Mostrar los motivos” indica el motivo de cada medición que no se puede enviar y qué hacer al respecto.</translation>
        </message>
        <message>
            <source>“Unknown”: the samples left this computer, and no answer came that can be trusted. You are asked whether to send them again; the server may then have them twice.</source>
            <translation>“Desconocido”: las mediciones salieron de este ordenador y no llegó ninguna respuesta fiable. Se le pregunta si hay que reenviarlas; puede que el servidor las tenga entonces dos veces.</translation>
        </message>
    </context>
    <context>
        <name>last_resort</name>
        <message>
            <source>Something happened that the program did not foresee ({kind}). Close the program and open it again; if it happens again, tell support this word.</source>
            <translation>Ha ocurrido algo que el programa no había previsto ({kind}). Cierre el programa y ábralo de nuevo; si vuelve a ocurrir, comunique esta palabra a soporte.</translation>
        </message>
    </context>
    <context>
        <name>locale_text</name>
        <message>
            <source>1 batch</source>
            <translation>1 lote</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 día</translation>
        </message>
        <message>
            <source>1 sample</source>
            <translation>1 medición</translation>
        </message>
        <message>
            <source>about {hours} h {minutes} min</source>
            <translation>unas {hours} h {minutes} min</translation>
        </message>
        <message>
            <source>about {minutes} min</source>
            <translation>unos {minutes} min</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>menos de un minuto</translation>
        </message>
        <message numerus="yes">
            <source>{count} batches</source>
            <translation>
                <numerusform>{count} lote</numerusform>
                <numerusform>{count} lotes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} days</source>
            <translation>
                <numerusform>{count} día</numerusform>
                <numerusform>{count} días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} samples</source>
            <translation>
                <numerusform>{count} medición</numerusform>
                <numerusform>{count} mediciones</numerusform>
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
            <translation>Aceptado</translation>
        </message>
        <message>
            <source>Heart rate</source>
            <translation>Frecuencia cardíaca</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>No indicado</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>No enviado</translation>
        </message>
        <message>
            <source>Partly accepted</source>
            <translation>Aceptado en parte</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Rechazado</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
        <message>
            <source>The server has these samples. Nothing to do.</source>
            <translation>El servidor tiene estas mediciones. No hay nada que hacer.</translation>
        </message>
        <message>
            <source>The server took nothing of these batches. Show its words in the table to whoever looks after GeroSense. They are not sent again by themselves.</source>
            <translation>El servidor no tomó nada de estos lotes. Muestre sus palabras, en la tabla, a quien se ocupe de GeroSense. No se vuelven a enviar por sí solos.</translation>
        </message>
        <message>
            <source>The server took some samples of these batches and left others out; its words are in the table. They are not sent again by themselves.</source>
            <translation>El servidor tomó algunas mediciones de estos lotes y omitió otras; sus palabras están en la tabla. No se vuelven a enviar por sí solas.</translation>
        </message>
        <message>
            <source>These batches did not reach the server. They are still to be sent.</source>
            <translation>Estos lotes no llegaron al servidor. Están aún por enviar.</translation>
        </message>
        <message>
            <source>These batches left this computer, but no answer came that can be trusted. Nobody can know whether the server kept them, so they are not sent again by themselves.</source>
            <translation>Estos lotes salieron de este ordenador, pero no llegó ninguna respuesta fiable. Nadie puede saber si el servidor los conservó; por eso no se vuelven a enviar por sí solos.</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconocido</translation>
        </message>
    </context>
    <context>
        <name>readiness</name>
        <message>
            <source>A file needs an answer from you first.</source>
            <translation>Un archivo necesita primero una respuesta suya.</translation>
        </message>
        <message>
            <source>Add the patient's token: it says whose data this is.</source>
            <translation>Añada el token del paciente: dice de quién son estos datos.</translation>
        </message>
        <message>
            <source>Nothing is new: all of it was sent for this patient before.</source>
            <translation>No hay nada nuevo: todo está ya enviado para este paciente.</translation>
        </message>
        <message>
            <source>Set the address of your clinic's server first.</source>
            <translation>Introduzca primero la dirección del servidor de su clínica.</translation>
        </message>
        <message>
            <source>The files are being compared with what was sent before.</source>
            <translation>Los archivos se están comparando con lo que ya se envió.</translation>
        </message>
        <message>
            <source>The patient's token has ended. Paste a new one.</source>
            <translation>El token del paciente ha caducado. Pegue uno nuevo.</translation>
        </message>
        <message>
            <source>The policy of this computer cannot be used. Tell your IT department.</source>
            <translation>La directiva de este ordenador no se puede usar. Avise a su departamento de informática.</translation>
        </message>
        <message>
            <source>There are too few new samples for a batch of 3. They are held back until more have come.</source>
            <translation>Hay muy pocas mediciones nuevas para un lote de 3. Quedan retenidas hasta que haya más.</translation>
        </message>
        <message>
            <source>There is nothing in these files that can be sent.</source>
            <translation>En estos archivos no hay nada que se pueda enviar.</translation>
        </message>
        <message>
            <source>These may be another patient's data. Please check first.</source>
            <translation>Estos datos podrían ser de otro paciente. Compruébelo primero.</translation>
        </message>
    </context>
    <context>
        <name>receipt_html</name>
        <message>
            <source>1 more row is in the PDF and in the CSV.</source>
            <translation>Hay 1 fila más en el PDF y en el CSV.</translation>
        </message>
        <message>
            <source>{count} more rows are in the PDF and in the CSV.</source>
            <translation>Hay {count} filas más en el PDF y en el CSV.</translation>
        </message>
    </context>
    <context>
        <name>receipt_words</name>
        <message>
            <source>Answered</source>
            <translation>Respondido</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Lote</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>Lotes</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Comenzado</translation>
        </message>
        <message>
            <source>Clinic's number</source>
            <translation>Número de la clínica</translation>
        </message>
        <message>
            <source>Data type</source>
            <translation>Tipo de dato</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <source>First sample</source>
            <translation>Primera medición</translation>
        </message>
        <message>
            <source>Hash of the request</source>
            <translation>Hash de la solicitud</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>Cómo terminó</translation>
        </message>
        <message>
            <source>Last sample</source>
            <translation>Última medición</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Dejarlo así</translation>
        </message>
        <message>
            <source>None were recorded.</source>
            <translation>No se anotó ninguno.</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Patient (user id)</source>
            <translation>Paciente (identificación)</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <source>Receipt of an upload</source>
            <translation>Comprobante de un envío</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Mediciones</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Reenviar</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Source files, by SHA-256</source>
            <translation>Archivos de origen, por SHA-256</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>The hash of a request is made with a key of this computer: it tells equal requests, and nothing of what was in them.</source>
            <translation>El hash de una solicitud se hace con una clave de este ordenador: permite reconocer solicitudes iguales y no revela nada de su contenido.</translation>
        </message>
        <message>
            <source>Their names are not kept: a name can be a patient's. A file is known by this number.</source>
            <translation>Sus nombres no se guardan: un nombre puede ser el de un paciente. Un archivo se reconoce por este número.</translation>
        </message>
        <message>
            <source>This is what the server answered, as this computer recorded it. It holds no measured value. What nobody can know, because no answer came, is called unknown.</source>
            <translation>Esto es lo que respondió el servidor, tal como lo anotó este ordenador. No contiene ningún valor medido. Lo que nadie puede saber, porque no llegó respuesta, se llama desconocido.</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Envío</translation>
        </message>
        <message>
            <source>What became of the samples</source>
            <translation>Qué fue de las mediciones</translation>
        </message>
        <message>
            <source>Your choice</source>
            <translation>Su elección</translation>
        </message>
        <message>
            <source>{samples} of the samples not sent were in batches whose turn never came.</source>
            <translation>De las mediciones no enviadas, en lotes a los que nunca les llegó el turno: {samples}.</translation>
        </message>
    </context>
    <context>
        <name>rejected_columns</name>
        <message>
            <source>Data type</source>
            <translation>Tipo de dato</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
    </context>
    <context>
        <name>rejected_words</name>
        <message>
            <source>Choose the time zone in which these times were taken, and read again.</source>
            <translation>Elija la zona horaria en la que se tomaron estas horas y lea de nuevo.</translation>
        </message>
        <message>
            <source>Data type missing</source>
            <translation>Falta el tipo de dato</translation>
        </message>
        <message>
            <source>Device missing</source>
            <translation>Falta el dispositivo</translation>
        </message>
        <message>
            <source>End time not readable</source>
            <translation>Hora de fin ilegible</translation>
        </message>
        <message>
            <source>End time that happened twice</source>
            <translation>Hora de fin que existió dos veces</translation>
        </message>
        <message>
            <source>End time that never happened</source>
            <translation>Hora de fin que nunca existió</translation>
        </message>
        <message>
            <source>End time without time zone</source>
            <translation>Hora de fin sin zona horaria</translation>
        </message>
        <message>
            <source>Ends before it starts</source>
            <translation>Termina antes de empezar</translation>
        </message>
        <message>
            <source>Heart rate above 300</source>
            <translation>Frecuencia cardíaca superior a 300</translation>
        </message>
        <message>
            <source>Neither steps nor heart rate</source>
            <translation>Ni pasos ni frecuencia cardíaca</translation>
        </message>
        <message>
            <source>No body does so much in a minute. Is the unit right?</source>
            <translation>Ningún cuerpo hace tanto en un minuto. ¿Es correcta la unidad?</translation>
        </message>
        <message>
            <source>Nothing was measured there; you can leave these samples out.</source>
            <translation>Allí no se midió nada; puede prescindir de estas mediciones.</translation>
        </message>
        <message>
            <source>Only steps and heart rates can be sent. If these are such, call them steps or bpm.</source>
            <translation>Solo se pueden enviar pasos y frecuencias cardíacas. Si lo son, llámelos steps o bpm.</translation>
        </message>
        <message>
            <source>Start and end were probably swapped. Correct these rows, and drop the file again.</source>
            <translation>Probablemente se intercambiaron el inicio y el fin. Corrija estas filas y vuelva a soltar el archivo.</translation>
        </message>
        <message>
            <source>Start time missing</source>
            <translation>Falta la hora de inicio</translation>
        </message>
        <message>
            <source>Start time not readable</source>
            <translation>Hora de inicio ilegible</translation>
        </message>
        <message>
            <source>Start time that happened twice</source>
            <translation>Hora de inicio que existió dos veces</translation>
        </message>
        <message>
            <source>Start time that never happened</source>
            <translation>Hora de inicio que nunca existió</translation>
        </message>
        <message>
            <source>Start time without time zone</source>
            <translation>Hora de inicio sin zona horaria</translation>
        </message>
        <message>
            <source>Steps above 30,000</source>
            <translation>Más de 30.000 pasos</translation>
        </message>
        <message>
            <source>The clocks went back that night: which of the two hours it was, nobody can tell.</source>
            <translation>Esa noche se atrasaron los relojes: nadie puede decir cuál de las dos horas fue.</translation>
        </message>
        <message>
            <source>The clocks went forward that night: probably another time zone is the right one.</source>
            <translation>Esa noche se adelantaron los relojes: probablemente la correcta sea otra zona horaria.</translation>
        </message>
        <message>
            <source>The watch was probably loose; you can leave these samples out.</source>
            <translation>Probablemente el reloj estaba suelto; puede prescindir de estas mediciones.</translation>
        </message>
        <message>
            <source>These are probably sums over days. Export the samples as the phone recorded them.</source>
            <translation>Probablemente son sumas por días. Exporte las mediciones tal como las registró el teléfono.</translation>
        </message>
        <message>
            <source>These rows are not complete. Look into the file, or export it again from the phone.</source>
            <translation>Estas filas no están completas. Mire en el archivo o expórtelo de nuevo desde el teléfono.</translation>
        </message>
        <message>
            <source>Unit missing</source>
            <translation>Falta la unidad</translation>
        </message>
        <message>
            <source>Unit not known</source>
            <translation>Unidad desconocida</translation>
        </message>
        <message>
            <source>Value above 30,000</source>
            <translation>Valor superior a 30.000</translation>
        </message>
        <message>
            <source>Value above 300 per minute</source>
            <translation>Valor superior a 300 por minuto</translation>
        </message>
        <message>
            <source>Value is not a number</source>
            <translation>El valor no es un número</translation>
        </message>
        <message>
            <source>Value missing</source>
            <translation>Falta el valor</translation>
        </message>
        <message>
            <source>Value not above 0</source>
            <translation>El valor no es mayor que 0</translation>
        </message>
        <message>
            <source>Write count for steps or count/min for heart rates, and drop the file again.</source>
            <translation>Escriba count para pasos o count/min para frecuencias cardíacas y vuelva a soltar el archivo.</translation>
        </message>
        <message>
            <source>Write steps or bpm into the data type of these rows, and drop the file again.</source>
            <translation>Escriba steps o bpm como tipo de dato en estas filas y vuelva a soltar el archivo.</translation>
        </message>
        <message>
            <source>Write the name of the phone or watch into these rows, and drop the file again.</source>
            <translation>Escriba el nombre del teléfono o del reloj en estas filas y vuelva a soltar el archivo.</translation>
        </message>
        <message>
            <source>Write these times like 2026-11-01 08:04:51 +01:00, and drop the file again.</source>
            <translation>Escriba estas horas como 2026-11-01 08:04:51 +01:00 y vuelva a soltar el archivo.</translation>
        </message>
        <message>
            <source>Write these values in digits only, and drop the file again.</source>
            <translation>Escriba estos valores solo con cifras y vuelva a soltar el archivo.</translation>
        </message>
    </context>
    <context>
        <name>review_sentence</name>
        <message>
            <source>A file needs an answer from you before it can be read.</source>
            <translation>Un archivo necesita una respuesta suya antes de poder leerse.</translation>
        </message>
        <message>
            <source>For a biological age, 7 days in a row with samples are needed; the new ones do not make that many.</source>
            <translation>Para una edad biológica se necesitan 7 días seguidos con mediciones; las nuevas no llegan a tantos.</translation>
        </message>
        <message>
            <source>No sample in these files can be sent.</source>
            <translation>Ninguna medición de estos archivos se puede enviar.</translation>
        </message>
        <message>
            <source>No samples were found in these files.</source>
            <translation>No se encontraron mediciones en estos archivos.</translation>
        </message>
        <message>
            <source>Nothing is new: all {samples} were sent before.</source>
            <translation>No hay nada nuevo. Ya enviado: {samples}.</translation>
        </message>
        <message>
            <source>Nothing is to be sent: all new samples are left out, as you chose.</source>
            <translation>No hay nada que enviar: todas las mediciones nuevas se dejan fuera, según su elección.</translation>
        </message>
        <message>
            <source>The new samples allow a biological age for up to {days}.</source>
            <translation>Las nuevas mediciones permiten una edad biológica para un máximo de {days}.</translation>
        </message>
        <message>
            <source>{count} cannot be sent.</source>
            <translation>No se pueden enviar: {count}.</translation>
        </message>
        <message>
            <source>{count} devices</source>
            <translation>{count} dispositivos</translation>
        </message>
        <message>
            <source>{count} new samples from {devices}, {span}.</source>
            <translation>{count} mediciones nuevas de {devices}, {span}.</translation>
        </message>
        <message>
            <source>{count} new, held back until there are 3.</source>
            <translation>Nuevo: {count}, retenido hasta que haya 3.</translation>
        </message>
        <message>
            <source>{count} of them are held back for now.</source>
            <translation>De ellas, retenidas por ahora: {count}.</translation>
        </message>
        <message>
            <source>{count} of them are to be sent again.</source>
            <translation>De ellas, por reenviar: {count}.</translation>
        </message>
        <message>
            <source>{count} samples to be sent again, from {devices}, {span}.</source>
            <translation>{count} mediciones por reenviar, de {devices}, {span}.</translation>
        </message>
        <message>
            <source>{count} were sent before.</source>
            <translation>Ya enviadas: {count}.</translation>
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation>{names} y {last}</translation>
        </message>
        <message>
            <source>{samples} from {devices}, {span}.</source>
            <translation>{samples} de {devices}, {span}.</translation>
        </message>
    </context>
    <context>
        <name>run_words</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancelar</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Reanudar</translation>
        </message>
        <message>
            <source>&amp;Try now</source>
            <translation>&amp;Intentar ahora</translation>
        </message>
        <message>
            <source>A new token for patient {name} is needed</source>
            <translation>Se necesita un token nuevo para el paciente {name}</translation>
        </message>
        <message>
            <source>Asking the server whether it is ready…</source>
            <translation>Preguntando al servidor si está listo…</translation>
        </message>
        <message>
            <source>Cancelling: finishing {batches} being sent…</source>
            <translation>Cancelando: {batches} en curso…</translation>
        </message>
        <message>
            <source>Cancelling…</source>
            <translation>Cancelando…</translation>
        </message>
        <message>
            <source>Finishing {batches} being sent, then the program closes…</source>
            <translation>{batches} en curso; después se cierra el programa…</translation>
        </message>
        <message>
            <source>Give the &amp;token…</source>
            <translation>Introducir el &amp;token…</translation>
        </message>
        <message>
            <source>Going on by itself in {time}</source>
            <translation>Continúa por sí solo en {time}</translation>
        </message>
        <message>
            <source>Going on…</source>
            <translation>Continuando…</translation>
        </message>
        <message>
            <source>Making sure that the files have not changed: {done} of {total}</source>
            <translation>Comprobando que los archivos no han cambiado: {done} de {total}</translation>
        </message>
        <message>
            <source>Pa&amp;use</source>
            <translation>&amp;Pausar</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Paused after failures</source>
            <translation>En pausa tras varios fallos</translation>
        </message>
        <message>
            <source>Pausing: finishing {batches} being sent…</source>
            <translation>Pausando: {batches} en curso…</translation>
        </message>
        <message>
            <source>Pausing…</source>
            <translation>Pausando…</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <source>The program closes…</source>
            <translation>El programa se cierra…</translation>
        </message>
        <message>
            <source>Trying again…</source>
            <translation>Intentándolo de nuevo…</translation>
        </message>
    </context>
    <context>
        <name>time_zones</name>
        <message>
            <source>{zone} (this computer's)</source>
            <translation>{zone} (este equipo)</translation>
        </message>
    </context>
</TS>
