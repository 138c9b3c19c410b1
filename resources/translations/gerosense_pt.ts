<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en_US">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Fechar</translation>
        </message>
        <message>
            <source>Libraries and their licences</source>
            <translation>Bibliotecas e suas licenças</translation>
        </message>
        <message>
            <source>Sends a patient's wearable data to your clinic's GeroSense service, and keeps a record of what was sent. Free software under the MIT licence; what it is made of has licences of its own:</source>
            <translation>Envia os dados de um paciente, vindos de dispositivos vestíveis, ao serviço GeroSense da sua clínica e guarda um registro do que foi enviado. Software livre sob a licença MIT; os componentes têm licenças próprias:</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Versão {version}</translation>
        </message>
    </context>
    <context>
        <name>BackgroundNotice</name>
        <message>
            <source>The upload is over. The window says what became of it.</source>
            <translation>O envio terminou. A janela mostra o resultado.</translation>
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
            <translation>Sendo enviado</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Em espera</translation>
        </message>
    </context>
    <context>
        <name>BatchTableModel</name>
        <message>
            <source>Attempts</source>
            <translation>Tentativas</translation>
        </message>
        <message>
            <source>Data type</source>
            <translation>Tipo de dado</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>First – last</source>
            <translation>Primeira – última</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nº</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Medições</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Enviando…</translation>
        </message>
        <message>
            <source>The server's words</source>
            <translation>As palavras do servidor</translation>
        </message>
        <message>
            <source>To be sent again</source>
            <translation>A enviar de novo</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Aguardando</translation>
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
            <translation>&amp;Usar esta escolha</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Devices with the same name are sent as one device.</source>
            <translation>Dispositivos com o mesmo nome são enviados como um só.</translation>
        </message>
        <message>
            <source>Devices, and what they are sent as</source>
            <translation>Os dispositivos, e o nome com que são enviados</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primeiro dia</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último dia</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>Sem nome</translation>
        </message>
        <message>
            <source>Only &amp;these days</source>
            <translation>Só estes &amp;dias</translation>
        </message>
        <message>
            <source>Send &amp;everything</source>
            <translation>&amp;Enviar tudo</translation>
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
            <translation>O primeiro dia é posterior ao último.</translation>
        </message>
        <message>
            <source>Tick a device, or nothing is sent.</source>
            <translation>Marque um dispositivo; senão, nada é enviado.</translation>
        </message>
        <message>
            <source>What is to be sent?</source>
            <translation>O que deve ser enviado?</translation>
        </message>
        <message>
            <source>What you leave out is not sent now. It stays new, and is offered the next time this file is dropped.</source>
            <translation>O que fica de fora não é enviado agora. Continua novo e será oferecido na próxima vez que este arquivo for solto aqui.</translation>
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
            <translation>&amp;Cancelar o envio e fechar</translation>
        </message>
        <message>
            <source>&amp;Finish the batches being sent, then close</source>
            <translation>&amp;Terminar os lotes em andamento e fechar</translation>
        </message>
        <message>
            <source>&amp;Keep the window open</source>
            <translation>&amp;Manter a janela aberta</translation>
        </message>
        <message>
            <source>&amp;Keep uploading</source>
            <translation>&amp;Continuar o envio</translation>
        </message>
        <message>
            <source>If you close now, nothing is lost and nothing is sent twice: drop the same file again another time, and only what is left is sent.</source>
            <translation>Se você fechar agora, nada se perde e nada é enviado duas vezes: solte o mesmo arquivo aqui outra vez mais tarde, e só o que falta será enviado.</translation>
        </message>
        <message>
            <source>Left to send: {batches}.</source>
            <translation>Falta enviar: {batches}.</translation>
        </message>
        <message>
            <source>The upload is not finished yet</source>
            <translation>O envio ainda não terminou</translation>
        </message>
    </context>
    <context>
        <name>ColumnsField</name>
        <message>
            <source>Column {name}</source>
            <translation>Coluna {name}</translation>
        </message>
        <message>
            <source>Columns of the table</source>
            <translation>Colunas da tabela</translation>
        </message>
        <message>
            <source>Data type (steps or heart rate)</source>
            <translation>Tipo de dado (passos ou frequência cardíaca)</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>End time</source>
            <translation>Hora do fim</translation>
        </message>
        <message>
            <source>Heart rate</source>
            <translation>Frequência cardíaca</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>Não usada</translation>
        </message>
        <message>
            <source>Number of steps</source>
            <translation>Número de passos</translation>
        </message>
        <message>
            <source>Start time</source>
            <translation>Hora do início</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidade</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Version of the device</source>
            <translation>Versão do dispositivo</translation>
        </message>
    </context>
    <context>
        <name>DaysCard</name>
        <message>
            <source>7 days in a row or more</source>
            <translation>7 dias seguidos ou mais</translation>
        </message>
        <message>
            <source>Already sent</source>
            <translation>Já enviadas</translation>
        </message>
        <message>
            <source>As a pict&amp;ure</source>
            <translation>Como i&amp;magem</translation>
        </message>
        <message>
            <source>As a picture</source>
            <translation>Como imagem</translation>
        </message>
        <message>
            <source>As a ta&amp;ble</source>
            <translation>Como ta&amp;bela</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>Como tabela</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Encontradas</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>Lacuna</translation>
        </message>
        <message>
            <source>Look closer</source>
            <translation>Aproximar</translation>
        </message>
        <message>
            <source>Look closer (+, or Ctrl and the wheel)</source>
            <translation>Aproximar (+, ou Ctrl e a roda do mouse)</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Novas</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejeitadas</translation>
        </message>
        <message>
            <source>Samples per day</source>
            <translation>Medições por dia</translation>
        </message>
        <message>
            <source>Samples per day and device</source>
            <translation>Medições por dia e dispositivo</translation>
        </message>
        <message>
            <source>See a longer time</source>
            <translation>Ver um período maior</translation>
        </message>
        <message>
            <source>See a longer time (-)</source>
            <translation>Ver um período maior (-)</translation>
        </message>
        <message>
            <source>Show the whole time (0)</source>
            <translation>Mostrar todo o período (0)</translation>
        </message>
        <message>
            <source>Those with the most samples are drawn. The table has {count} more.</source>
            <translation>Aparecem os dispositivos com mais medições. A tabela tem mais {count}.</translation>
        </message>
        <message>
            <source>Whole time</source>
            <translation>Todo o período</translation>
        </message>
    </context>
    <context>
        <name>DaysPlot</name>
        <message>
            <source>Already sent: {count}</source>
            <translation>Já enviadas: {count}</translation>
        </message>
        <message>
            <source>Found: {count}</source>
            <translation>Encontradas: {count}</translation>
        </message>
        <message>
            <source>New: {count}</source>
            <translation>Novas: {count}</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>Sem nome</translation>
        </message>
        <message>
            <source>Rejected: {count}</source>
            <translation>Rejeitadas: {count}</translation>
        </message>
        <message>
            <source>Samples per day and device</source>
            <translation>Medições por dia e dispositivo</translation>
        </message>
        <message>
            <source>Week from {day}</source>
            <translation>Semana de {day}</translation>
        </message>
        <message>
            <source>{name} – {day}: no samples</source>
            <translation>{name} – {day}: sem medições</translation>
        </message>
        <message>
            <source>{name}: {samples} on {days}. Gaps: {gaps}. Most days in a row: {most}. Rejected: {rejected}.</source>
            <translation>{name}: {samples} em {days}. Lacunas: {gaps}. Mais dias seguidos: {most}. Rejeitadas: {rejected}.</translation>
        </message>
    </context>
    <context>
        <name>DaysTableModel</name>
        <message>
            <source>Already sent</source>
            <translation>Já enviadas</translation>
        </message>
        <message>
            <source>Data type</source>
            <translation>Tipo de dado</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dia</translation>
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
            <translation>Novas</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>Sem nome</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejeitadas</translation>
        </message>
    </context>
    <context>
        <name>DetailsDialog</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>&amp;Fechar</translation>
        </message>
        <message>
            <source>Details for support</source>
            <translation>Detalhes para o suporte</translation>
        </message>
        <message>
            <source>Send these lines to your IT department or to support. They name no patient, no file and no value.</source>
            <translation>Envie estas linhas ao seu departamento de TI ou ao suporte. Elas não mencionam nenhum paciente, arquivo ou valor.</translation>
        </message>
    </context>
    <context>
        <name>DoubtDialog</name>
        <message>
            <source>&amp;Do not send</source>
            <translation>&amp;Não enviar</translation>
        </message>
        <message>
            <source>&amp;I have checked: these data are of patient {name}</source>
            <translation>&amp;Verifiquei: estes dados são do paciente {name}</translation>
        </message>
        <message>
            <source>Are these the right patient's data?</source>
            <translation>Estes dados são do paciente certo?</translation>
        </message>
        <message>
            <source>Choose &amp;another patient…</source>
            <translation>Escolher &amp;outro paciente…</translation>
        </message>
        <message>
            <source>Nothing has been sent. Data that reach the server under the wrong patient can spoil both patients' results, and this program cannot take them back. Compare the file with the patient before you go on.</source>
            <translation>Nada foi enviado. Dados que chegam ao servidor com o paciente errado podem prejudicar os resultados dos dois pacientes, e este programa não consegue recolhê-los. Compare o arquivo com o paciente antes de continuar.</translation>
        </message>
        <message>
            <source>They are &amp;this patient's</source>
            <translation>São &amp;deste paciente</translation>
        </message>
        <message>
            <source>They would be uploaded for patient {name}</source>
            <translation>Seriam enviados para o paciente {name}</translation>
        </message>
    </context>
    <context>
        <name>DropTarget</name>
        <message>
            <source>This cannot be read</source>
            <translation>Isto não pode ser lido</translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <source>Drop files here</source>
            <translation>Solte os arquivos aqui</translation>
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
            <translation>&amp;Fechar</translation>
        </message>
        <message>
            <source>&amp;Erase</source>
            <translation>&amp;Apagar</translation>
        </message>
        <message>
            <source>&amp;Yes, erase everything about this patient on this computer</source>
            <translation>&amp;Sim, apagar tudo sobre este paciente neste computador</translation>
        </message>
        <message>
            <source>1 upload</source>
            <translation>1 envio</translation>
        </message>
        <message>
            <source>Erase this patient</source>
            <translation>Apagar este paciente</translation>
        </message>
        <message>
            <source>Erasing…</source>
            <translation>Apagando…</translation>
        </message>
        <message>
            <source>Not all is erased</source>
            <translation>Nem tudo foi apagado</translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation>Paciente {name}</translation>
        </message>
        <message>
            <source>Practice: only practice's own record is erased.</source>
            <translation>Treino: só é apagado o registro do próprio treino.</translation>
        </message>
        <message>
            <source>Removed from this computer: {uploads} with their receipts, {batches}, {samples}.</source>
            <translation>Removido deste computador: {uploads} com os comprovantes, {batches}, {samples}.</translation>
        </message>
        <message>
            <source>The patient is erased</source>
            <translation>O paciente foi apagado</translation>
        </message>
        <message>
            <source>The server keeps what it has: to have it removed there, ask your clinic. Receipts that you saved as files stay where you put them. If the same file is dropped again later, all of it is sent again. This cannot be undone.</source>
            <translation>O servidor mantém o que tem: para que seja removido de lá, fale com a sua clínica. Os comprovantes que você salvou como arquivo ficam onde estão. Se o mesmo arquivo for solto aqui mais tarde, tudo será enviado de novo. Isto não pode ser desfeito.</translation>
        </message>
        <message>
            <source>The token is removed too.</source>
            <translation>O token também é removido.</translation>
        </message>
        <message>
            <source>This removes from this computer: {uploads} with their receipts, the record of what was sent, the patient's number, and the patient's token where one is kept.</source>
            <translation>Isto remove deste computador: {uploads} com os comprovantes, o registro do que foi enviado, o número do paciente e o token do paciente, se houver um guardado.</translation>
        </message>
        <message>
            <source>{count} uploads</source>
            <translation>{count} envios</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>The upload is not finished yet. A patient can be erased once it is.</source>
            <translation>O envio ainda não terminou. Um paciente pode ser apagado quando ele terminar.</translation>
        </message>
    </context>
    <context>
        <name>ExportLessons</name>
        <message>
            <source>A table as its app exports it: CSV, Excel or Parquet, with a time and a value in each row. You see which column was taken for what.</source>
            <translation>Uma tabela como o aplicativo a exporta: CSV, Excel ou Parquet, com uma hora e um valor em cada linha. Você vê para que cada coluna foi usada.</translation>
        </message>
        <message>
            <source>From Android or another watch</source>
            <translation>De Android ou de outro relógio</translation>
        </message>
        <message>
            <source>GeroSense files</source>
            <translation>Arquivos GeroSense</translation>
        </message>
        <message>
            <source>How a patient gets the export from an iPhone</source>
            <translation>Como um paciente obtém a exportação de um iPhone</translation>
        </message>
        <message>
            <source>JSON files made for GeroSense, one or many, also inside a zip.</source>
            <translation>Arquivos JSON feitos para o GeroSense, um ou vários, também dentro de um zip.</translation>
        </message>
        <message>
            <source>Open the Health app.</source>
            <translation>Abra o app Saúde.</translation>
        </message>
        <message>
            <source>Scroll down, tap “Export All Health Data”.</source>
            <translation>Role até o fim e toque em “Exportar Todos os Dados de Saúde”.</translation>
        </message>
        <message>
            <source>Send the zip to this computer, drop it here as it is.</source>
            <translation>Envie o zip a este computador e solte-o aqui como está.</translation>
        </message>
        <message>
            <source>Tap the picture at the top right.</source>
            <translation>Toque na foto no canto superior direito.</translation>
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
            <translation>Arquivo</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Needs an answer from you before it can be read</source>
            <translation>Precisa de uma resposta sua antes de poder ser lido</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Abrindo…</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>{count} cannot be sent</source>
            <translation>{count} não podem ser enviadas</translation>
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
            <translation>&amp;Escolher arquivos…</translation>
        </message>
        <message>
            <source>Back to the &amp;review</source>
            <translation>Voltar à con&amp;ferência</translation>
        </message>
        <message>
            <source>Choose a f&amp;older…</source>
            <translation>Escolher uma &amp;pasta…</translation>
        </message>
        <message>
            <source>Choose a folder with the patient's files</source>
            <translation>Escolha uma pasta com os arquivos do paciente</translation>
        </message>
        <message>
            <source>Choose the patient's files</source>
            <translation>Escolha os arquivos do paciente</translation>
        </message>
        <message>
            <source>Ctrl+O</source>
            <translation>Ctrl+O</translation>
        </message>
        <message>
            <source>Drop the patient's export here</source>
            <translation>Solte aqui a exportação do paciente</translation>
        </message>
        <message>
            <source>Everything stays on this computer until you press Upload.</source>
            <translation>Tudo fica neste computador até você clicar em Enviar.</translation>
        </message>
        <message>
            <source>Files being read</source>
            <translation>Arquivos em leitura</translation>
        </message>
        <message>
            <source>Looking through the folder: {looked} of {files} files</source>
            <translation>Examinando a pasta: {looked} de {files} arquivos</translation>
        </message>
        <message>
            <source>One file, several, or a whole folder. Nothing is sent before you have seen what is in it.</source>
            <translation>Um arquivo, vários ou uma pasta inteira. Nada é enviado antes de você ver o que há neles.</translation>
        </message>
        <message>
            <source>Reading the files…</source>
            <translation>Lendo os arquivos…</translation>
        </message>
        <message>
            <source>Use the sample e&amp;xport</source>
            <translation>Usar a e&amp;xportação de exemplo</translation>
        </message>
        <message>
            <source>Your files are still under review. Files dropped now are added to them.</source>
            <translation>Seus arquivos ainda estão em conferência. Os arquivos soltos agora são acrescentados a eles.</translation>
        </message>
    </context>
    <context>
        <name>FilesRoom</name>
        <message>
            <source>There is no file on the clipboard. Copy the file or folder, or its path, and paste again.</source>
            <translation>Não há arquivo na área de transferência. Copie o arquivo ou a pasta, ou o caminho, e cole de novo.</translation>
        </message>
    </context>
    <context>
        <name>FindingsList</name>
        <message>
            <source>Address</source>
            <translation>Endereço</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificado</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Serviço</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Trying the connection…</source>
            <translation>Testando a conexão…</translation>
        </message>
        <message>
            <source>good</source>
            <translation>bom</translation>
        </message>
        <message>
            <source>not looked at</source>
            <translation>não examinado</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>errado</translation>
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
            <translation>&amp;Fechar</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ajuda</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Tópicos</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>&amp;Erase this patient…</source>
            <translation>&amp;Apagar este paciente…</translation>
        </message>
        <message>
            <source>&amp;New upload</source>
            <translation>&amp;Novo envio</translation>
        </message>
        <message>
            <source>&amp;Receipt</source>
            <translation>&amp;Comprovante</translation>
        </message>
        <message>
            <source>1 upload</source>
            <translation>1 envio</translation>
        </message>
        <message>
            <source>All outcomes</source>
            <translation>Todos os resultados</translation>
        </message>
        <message>
            <source>Each upload gets a line here: when it was, for which patient, and what the server answered. Open a line to see its receipt, and to save it as PDF or CSV.</source>
            <translation>Cada envio ganha uma linha aqui: quando foi, para qual paciente e o que o servidor respondeu. Abra uma linha para ver o comprovante e salvá-lo como PDF ou CSV.</translation>
        </message>
        <message>
            <source>Each upload you make in practice gets a line here. They are forgotten when you leave practice.</source>
            <translation>Cada envio que você faz no treino ganha uma linha aqui. Elas são esquecidas quando você sai do treino.</translation>
        </message>
        <message>
            <source>Everything was sent up to: {marks}</source>
            <translation>Tudo foi enviado até: {marks}</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Histórico</translation>
        </message>
        <message>
            <source>Looking up the uploads…</source>
            <translation>Procurando os envios…</translation>
        </message>
        <message>
            <source>No uploads yet</source>
            <translation>Ainda não há envios</translation>
        </message>
        <message>
            <source>Patient</source>
            <translation>Paciente</translation>
        </message>
        <message>
            <source>Show only this patient</source>
            <translation>Mostrar só este paciente</translation>
        </message>
        <message>
            <source>Show only uploads with this outcome</source>
            <translation>Mostrar só os envios com este resultado</translation>
        </message>
        <message>
            <source>The uploads cannot be shown</source>
            <translation>Os envios não podem ser mostrados</translation>
        </message>
        <message>
            <source>Uploads</source>
            <translation>Envios</translation>
        </message>
        <message>
            <source>{device}, {data_type}: {day}</source>
            <translation>{device}, {data_type}: {day}</translation>
        </message>
        <message>
            <source>{shown} of {total} uploads</source>
            <translation>{shown} de {total} envios</translation>
        </message>
        <message>
            <source>{total} uploads</source>
            <translation>{total} envios</translation>
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
            <translation>Medições</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Envio</translation>
        </message>
        <message>
            <source>What became of them</source>
            <translation>O que aconteceu com elas</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quando</translation>
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
            <translation>O envio terminou. Clique em Continuar para ver o que aconteceu.</translation>
        </message>
        <message>
            <source>The upload is paused and waits for you.</source>
            <translation>O envio está em pausa e espera por você.</translation>
        </message>
        <message>
            <source>What was on the screen was put away, so that nobody else sees it. Nothing that was sent is lost. After Continue, drop the files again.</source>
            <translation>O que estava na tela foi retirado, para que mais ninguém veja. Nada do que foi enviado se perdeu. Depois de Continuar, solte os arquivos de novo.</translation>
        </message>
        <message>
            <source>What was on the screen was put away.</source>
            <translation>O que estava na tela foi retirado.</translation>
        </message>
        <message>
            <source>What was on the screen was put away. The upload goes on meanwhile.</source>
            <translation>O que estava na tela foi retirado. Enquanto isso, o envio continua.</translation>
        </message>
        <message>
            <source>{finished} of {batches} batches are done.</source>
            <translation>{finished} de {batches} lotes estão concluídos.</translation>
        </message>
    </context>
    <context>
        <name>LockRoom</name>
        <message>
            <source>GeroSense Desktop — locked</source>
            <translation>GeroSense Desktop — bloqueado</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Let go to add to the files under review</source>
            <translation>Solte para acrescentar aos arquivos em conferência</translation>
        </message>
        <message>
            <source>Let go to read</source>
            <translation>Solte para ler</translation>
        </message>
        <message>
            <source>The program was locked when files came. Drop them again.</source>
            <translation>O programa estava bloqueado quando os arquivos chegaram. Solte-os de novo.</translation>
        </message>
        <message>
            <source>The upload is not finished yet. Drop these files again when it is.</source>
            <translation>O envio ainda não terminou. Solte estes arquivos de novo quando ele terminar.</translation>
        </message>
        <message>
            <source>The upload is not finished yet. Please drop later.</source>
            <translation>O envio ainda não terminou. Solte os arquivos mais tarde.</translation>
        </message>
        <message>
            <source>The upload is not finished yet. Wait until it is, or cancel it first.</source>
            <translation>O envio ainda não terminou. Espere até que termine ou cancele-o antes.</translation>
        </message>
    </context>
    <context>
        <name>NewTokenDialog</name>
        <message>
            <source>&amp;Cancel the upload</source>
            <translation>&amp;Cancelar o envio</translation>
        </message>
        <message>
            <source>&amp;Go on with this token</source>
            <translation>&amp;Continuar com este token</translation>
        </message>
        <message>
            <source>&amp;Token</source>
            <translation>&amp;Token</translation>
        </message>
        <message>
            <source>A new token is needed</source>
            <translation>É preciso um novo token</translation>
        </message>
        <message>
            <source>It is kept in this computer's keychain.</source>
            <translation>Fica guardado no chaveiro deste computador.</translation>
        </message>
        <message>
            <source>It is kept only until you close the program.</source>
            <translation>Fica guardado só até você fechar o programa.</translation>
        </message>
        <message>
            <source>Paste with Ctrl+V</source>
            <translation>Cole com Ctrl+V</translation>
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
            <translation>&amp;Fechar</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Salvar</translation>
        </message>
        <message>
            <source>&amp;Year of birth</source>
            <translation>&amp;Ano de nascimento</translation>
        </message>
        <message>
            <source>About this patient</source>
            <translation>Sobre este paciente</translation>
        </message>
        <message>
            <source>Biological &amp;sex</source>
            <translation>Se&amp;xo biológico</translation>
        </message>
        <message>
            <source>Female</source>
            <translation>Feminino</translation>
        </message>
        <message>
            <source>Male</source>
            <translation>Masculino</translation>
        </message>
        <message>
            <source>Not registered with the server from this computer yet.</source>
            <translation>Ainda não cadastrado no servidor a partir deste computador.</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Não informado</translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation>Paciente {name}</translation>
        </message>
        <message>
            <source>Registered with the server: {time}.</source>
            <translation>Cadastrado no servidor: {time}.</translation>
        </message>
        <message>
            <source>Save and &amp;register</source>
            <translation>Salvar e cadas&amp;trar</translation>
        </message>
        <message>
            <source>Telling the server…</source>
            <translation>Avisando o servidor…</translation>
        </message>
        <message>
            <source>The patient is registered with the server.</source>
            <translation>O paciente está cadastrado no servidor.</translation>
        </message>
        <message>
            <source>The server knew this patient already. That is fine.</source>
            <translation>O servidor já conhecia este paciente. Está tudo bem.</translation>
        </message>
        <message>
            <source>To find the patient again. Please no name; it stays on this computer.</source>
            <translation>Para encontrar o paciente de novo. Por favor, nenhum nome; fica neste computador.</translation>
        </message>
        <message>
            <source>To register the patient with the server, a valid token and the server's address are needed.</source>
            <translation>Para cadastrar o paciente no servidor são necessários um token válido e o endereço do servidor.</translation>
        </message>
        <message>
            <source>With sex and year of birth the program notices an export of somebody else, and can register the patient with the server.</source>
            <translation>Com o sexo e o ano de nascimento, o programa percebe a exportação de outra pessoa e pode cadastrar o paciente no servidor.</translation>
        </message>
        <message>
            <source>Your clinic's &amp;number</source>
            <translation>&amp;Número da sua clínica</translation>
        </message>
    </context>
    <context>
        <name>PatientTableModel</name>
        <message>
            <source>Ended</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <source>Last upload</source>
            <translation>Último envio</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhum</translation>
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
            <translation>Cadastrado</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Until {time}</source>
            <translation>Até {time}</translation>
        </message>
        <message>
            <source>Uploads</source>
            <translation>Envios</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Válido</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sim</translation>
        </message>
    </context>
    <context>
        <name>PatientsPage</name>
        <message>
            <source>&amp;Add a patient…</source>
            <translation>Ac&amp;rescentar um paciente…</translation>
        </message>
        <message>
            <source>&amp;Erase this patient…</source>
            <translation>&amp;Apagar este paciente…</translation>
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
            <translation>Procurando os pacientes…</translation>
        </message>
        <message>
            <source>No patients yet</source>
            <translation>Ainda não há pacientes</translation>
        </message>
        <message>
            <source>Patients</source>
            <translation>Pacientes</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Pesquisar</translation>
        </message>
        <message>
            <source>Show only patients with this in number or id</source>
            <translation>Mostrar só os pacientes com isto no número ou no identificador</translation>
        </message>
        <message>
            <source>The patients cannot be shown</source>
            <translation>Os pacientes não podem ser mostrados</translation>
        </message>
        <message>
            <source>Your clinic gives you a token for each patient. Add it here: it says whose data is uploaded, and it is kept in this computer's keychain until it ends.</source>
            <translation>A sua clínica dá a você um token para cada paciente. Acrescente-o aqui: ele diz de quem são os dados enviados e fica no chaveiro deste computador até terminar.</translation>
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
            <translation>Sair &amp;do treino</translation>
        </message>
        <message>
            <source>Practice — nothing leaves this computer</source>
            <translation>Treino — nada sai deste computador</translation>
        </message>
    </context>
    <context>
        <name>PreviewCard</name>
        <message>
            <source>Answer all questions, and you see here what would be sent.</source>
            <translation>Responda a todas as perguntas e você verá aqui o que seria enviado.</translation>
        </message>
        <message>
            <source>Are these the right times and values? Then read the file.</source>
            <translation>Estas são as horas e os valores certos? Então leia o arquivo.</translation>
        </message>
        <message>
            <source>Look again at your answer: {question}</source>
            <translation>Reveja a sua resposta: {question}</translation>
        </message>
        <message>
            <source>Looking at the first lines of the file…</source>
            <translation>Examinando as primeiras linhas do arquivo…</translation>
        </message>
        <message>
            <source>The first samples, as they would be sent</source>
            <translation>As primeiras medições, como seriam enviadas</translation>
        </message>
        <message>
            <source>There is more to ask once the whole file is read.</source>
            <translation>Haverá mais perguntas depois que o arquivo inteiro for lido.</translation>
        </message>
        <message>
            <source>With these answers none of the samples below can be sent. {reason}. {advice}</source>
            <translation>Com estas respostas, nenhuma das medições abaixo pode ser enviada. {reason}. {advice}</translation>
        </message>
        <message>
            <source>{count} of the samples below cannot be sent. {reason}. {advice}</source>
            <translation>{count} das medições abaixo não podem ser enviadas. {reason}. {advice}</translation>
        </message>
    </context>
    <context>
        <name>PreviewTableModel</name>
        <message>
            <source>Data type</source>
            <translation>Tipo de dado</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vazio</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fim</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Início</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidade</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>{text}. Cannot be sent: {reason}</source>
            <translation>{text}. Não pode ser enviada: {reason}</translation>
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
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Details for support…</source>
            <translation>Detalhes para o suporte…</translation>
        </message>
    </context>
    <context>
        <name>ProgressCard</name>
        <message>
            <source>Progress of the upload</source>
            <translation>Andamento do envio</translation>
        </message>
        <message>
            <source>Uploading for patient {name}</source>
            <translation>Enviando para o paciente {name}</translation>
        </message>
        <message>
            <source>to {server}</source>
            <translation>a {server}</translation>
        </message>
        <message>
            <source>{count} samples a second</source>
            <translation>{count} medições por segundo</translation>
        </message>
        <message>
            <source>{done} of {batches}</source>
            <translation>{done} de {batches}</translation>
        </message>
        <message>
            <source>{done} of {total} samples</source>
            <translation>{done} de {total} medições</translation>
        </message>
        <message>
            <source>{percent} % uploaded</source>
            <translation>{percent} % enviado</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>Faltam {time}</translation>
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
            <translation>&amp;Senha</translation>
        </message>
        <message>
            <source>&amp;Sign in</source>
            <translation>&amp;Entrar</translation>
        </message>
        <message>
            <source>&amp;User name</source>
            <translation>Nome de &amp;usuário</translation>
        </message>
        <message>
            <source>It is kept in this computer's keychain.</source>
            <translation>Fica guardado no chaveiro deste computador.</translation>
        </message>
        <message>
            <source>The network asks who you are</source>
            <translation>A rede pergunta quem é você</translation>
        </message>
        <message>
            <source>The proxy {proxy} of your network lets nothing through without a user name and a password. They are often those with which you sign in to this computer; your IT department knows. Nothing was sent.</source>
            <translation>O proxy {proxy} da sua rede não deixa passar nada sem nome de usuário e senha. Muitas vezes são os mesmos com que você entra neste computador; o seu departamento de TI sabe. Nada foi enviado.</translation>
        </message>
        <message>
            <source>This computer has no keychain for the program, so it is kept only until you close it.</source>
            <translation>Este computador não tem chaveiro para o programa, por isso ela fica guardada só até você fechá-lo.</translation>
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
            <translation>&amp;Ler o arquivo</translation>
        </message>
        <message>
            <source>A comma: 1.024 is more than a thousand</source>
            <translation>Uma vírgula: 1.024 é mais que mil</translation>
        </message>
        <message>
            <source>A point: 1.024 is a little more than one</source>
            <translation>Um ponto: 1.024 é um pouco mais que um</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Escolher…</translation>
        </message>
        <message>
            <source>Day first: 3 April is 03/04</source>
            <translation>O dia primeiro: 3 de abril é 03/04</translation>
        </message>
        <message>
            <source>For example Apple Watch</source>
            <translation>Por exemplo, Apple Watch</translation>
        </message>
        <message>
            <source>How is this file to be read?</source>
            <translation>Como este arquivo deve ser lido?</translation>
        </message>
        <message>
            <source>In the file: {examples}</source>
            <translation>No arquivo: {examples}</translation>
        </message>
        <message>
            <source>In which time zone were these times taken?</source>
            <translation>Em que fuso horário estas horas foram registradas?</translation>
        </message>
        <message>
            <source>Month first: 3 April is 04/03</source>
            <translation>O mês primeiro: 3 de abril é 04/03</translation>
        </message>
        <message>
            <source>The times in this file do not say. This computer's zone stands first.</source>
            <translation>As horas deste arquivo não o dizem. O fuso deste computador vem primeiro.</translation>
        </message>
        <message>
            <source>Use the same answers for {count} more files that ask the same</source>
            <translation>Usar as mesmas respostas para mais {count} arquivos com as mesmas perguntas</translation>
        </message>
        <message>
            <source>Use the same name every time: it tells the patient's devices apart.</source>
            <translation>Use sempre o mesmo nome: ele distingue os dispositivos do paciente.</translation>
        </message>
        <message>
            <source>What do the values count?</source>
            <translation>O que os valores contam?</translation>
        </message>
        <message>
            <source>What is in each column?</source>
            <translation>O que há em cada coluna?</translation>
        </message>
        <message>
            <source>What marks the decimals in the numbers?</source>
            <translation>O que separa os decimais nos números?</translation>
        </message>
        <message>
            <source>Which comes first in the dates?</source>
            <translation>O que vem primeiro nas datas?</translation>
        </message>
        <message>
            <source>Which device took these samples?</source>
            <translation>Que dispositivo fez estas medições?</translation>
        </message>
    </context>
    <context>
        <name>ReasonList</name>
        <message>
            <source>All reasons</source>
            <translation>Todos os motivos</translation>
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
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>Cl&amp;ose</source>
            <translation>&amp;Fechar</translation>
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
            <translation>Treino — nada disto saiu deste computador</translation>
        </message>
        <message>
            <source>Save as &amp;PDF…</source>
            <translation>Salvar como &amp;PDF…</translation>
        </message>
        <message>
            <source>Save as C&amp;SV…</source>
            <translation>Salvar como C&amp;SV…</translation>
        </message>
        <message>
            <source>Save the receipt as CSV</source>
            <translation>Salvar o comprovante como CSV</translation>
        </message>
        <message>
            <source>Save the receipt as PDF</source>
            <translation>Salvar o comprovante como PDF</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Salvando…</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabela (*.csv)</translation>
        </message>
        <message>
            <source>The receipt is copied. Paste it where you need it.</source>
            <translation>O comprovante foi copiado. Cole-o onde precisar.</translation>
        </message>
        <message>
            <source>The receipt is saved.</source>
            <translation>O comprovante foi salvo.</translation>
        </message>
    </context>
    <context>
        <name>RecentFolders</name>
        <message>
            <source>&amp;Forget these</source>
            <translation>Esq&amp;uecer estas</translation>
        </message>
        <message>
            <source>A folder may be called after a patient. Names of files are never remembered.</source>
            <translation>Uma pasta pode ter o nome de um paciente. Nomes de arquivos nunca são lembrados.</translation>
        </message>
        <message>
            <source>Choose files from {folder}</source>
            <translation>Escolher arquivos de {folder}</translation>
        </message>
        <message>
            <source>Remember on this computer in which folders files were</source>
            <translation>Lembrar neste computador em que pastas estavam os arquivos</translation>
        </message>
    </context>
    <context>
        <name>RejectedDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Fechar</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exportar…</translation>
        </message>
        <message>
            <source>At most {count} rows can be copied. Export more of them as a file.</source>
            <translation>É possível copiar no máximo {count} linhas. Para mais, exporte-as como arquivo.</translation>
        </message>
        <message>
            <source>C&amp;opy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>Copy the selected rows ({keys})</source>
            <translation>Copiar as linhas selecionadas ({keys})</translation>
        </message>
        <message>
            <source>Excel file (*.xlsx)</source>
            <translation>Arquivo Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Export the samples shown</source>
            <translation>Exportar as medições mostradas</translation>
        </message>
        <message>
            <source>Rejected samples</source>
            <translation>Medições rejeitadas</translation>
        </message>
        <message>
            <source>Save the samples shown as a CSV or Excel file</source>
            <translation>Salvar as medições mostradas como arquivo CSV ou Excel</translation>
        </message>
        <message>
            <source>Search in the texts</source>
            <translation>Pesquisar nos textos</translation>
        </message>
        <message>
            <source>Search in the texts, for example a date or a device</source>
            <translation>Pesquisar nos textos, por exemplo uma data ou um dispositivo</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Pesquisando…</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabela (*.csv)</translation>
        </message>
        <message>
            <source>The file is written.</source>
            <translation>O arquivo foi gravado.</translation>
        </message>
        <message>
            <source>The server would refuse these, so they stay here. Correct them in the file where you can, and drop it again: only what is new is sent.</source>
            <translation>O servidor recusaria estas medições, por isso elas ficam aqui. Corrija-as no arquivo onde puder e solte-o de novo: só o que é novo é enviado.</translation>
        </message>
        <message>
            <source>Writing the file…</source>
            <translation>Gravando o arquivo…</translation>
        </message>
        <message>
            <source>line {number}</source>
            <translation>linha {number}</translation>
        </message>
        <message>
            <source>record {number}</source>
            <translation>registro {number}</translation>
        </message>
        <message>
            <source>row {number}</source>
            <translation>linha {number}</translation>
        </message>
        <message>
            <source>sample {number}</source>
            <translation>medição {number}</translation>
        </message>
        <message>
            <source>{samples} cannot be sent</source>
            <translation>{samples}: envio impossível</translation>
        </message>
        <message>
            <source>{samples} copied</source>
            <translation>{samples} na área de transferência</translation>
        </message>
        <message>
            <source>{samples} shown</source>
            <translation>{samples} na tela</translation>
        </message>
    </context>
    <context>
        <name>RejectedTableModel</name>
        <message>
            <source>Empty. Cannot be sent: {reason}</source>
            <translation>Vazio. Não pode ser enviada: {reason}</translation>
        </message>
        <message>
            <source>{text}. Cannot be sent: {reason}</source>
            <translation>{text}. Não pode ser enviada: {reason}</translation>
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
            <translation>Perguntar se há &amp;versões mais novas deste programa</translation>
        </message>
        <message>
            <source>At most twice a day, {host} is asked. Nothing is sent about you, your patients or this computer, and nothing is installed by itself.</source>
            <translation>No máximo duas vezes por dia, pergunta-se a {host}. Nada é enviado sobre você, seus pacientes ou este computador, e nada se instala por si só.</translation>
        </message>
        <message>
            <source>Nobody is asked: this program knows no place where new versions are announced.</source>
            <translation>Não se pergunta a ninguém: este programa não conhece nenhum lugar onde novas versões são anunciadas.</translation>
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
            <translation>Copiar para a TI</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <source>Say nothing of this version any more</source>
            <translation>Não dizer mais nada sobre esta versão</translation>
        </message>
        <message>
            <source>Version {version} is available. Your IT department installs it.</source>
            <translation>A versão {version} está disponível. O seu departamento de TI a instala.</translation>
        </message>
        <message>
            <source>What is new</source>
            <translation>Novidades</translation>
        </message>
    </context>
    <context>
        <name>ReleaseRoom</name>
        <message>
            <source>GeroSense Desktop {version} was released on {date}. This computer has version {own}.</source>
            <translation>O GeroSense Desktop {version} foi lançado em {date}. Este computador tem a versão {own}.</translation>
        </message>
        <message>
            <source>SHA-256 of the installers:</source>
            <translation>SHA-256 dos instaladores:</translation>
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
            <translation>&amp;Voltar</translation>
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
            <translation>Acrescentar o &amp;paciente…</translation>
        </message>
        <message>
            <source>Check the &amp;patient…</source>
            <translation>Verificar o &amp;paciente…</translation>
        </message>
        <message>
            <source>Choose &amp;other files…</source>
            <translation>Escolher &amp;outros arquivos…</translation>
        </message>
        <message>
            <source>No patient yet</source>
            <translation>Ainda sem paciente</translation>
        </message>
        <message>
            <source>No server address yet</source>
            <translation>Ainda sem endereço do servidor</translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation>Paciente {name}</translation>
        </message>
        <message>
            <source>Set the a&amp;ddress…</source>
            <translation>Definir o e&amp;ndereço…</translation>
        </message>
        <message>
            <source>The practice server on this computer</source>
            <translation>O servidor de treino neste computador</translation>
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
            <translation>Veri&amp;ficar…</translation>
        </message>
        <message>
            <source>&amp;Show how it was read…</source>
            <translation>&amp;Mostrar como foi lido…</translation>
        </message>
        <message>
            <source>Already sent</source>
            <translation>Já enviadas</translation>
        </message>
        <message>
            <source>Answer the questions of {file}</source>
            <translation>Responder às perguntas de {file}</translation>
        </message>
        <message>
            <source>Are these the right patient's data?</source>
            <translation>Estes dados são do paciente certo?</translation>
        </message>
        <message>
            <source>C&amp;hoose what is sent…</source>
            <translation>E&amp;scolher o que é enviado…</translation>
        </message>
        <message>
            <source>Check whether these are the right patient's data</source>
            <translation>Verificar se estes dados são do paciente certo</translation>
        </message>
        <message>
            <source>Details for support about {file}</source>
            <translation>Detalhes para o suporte sobre {file}</translation>
        </message>
        <message>
            <source>Details for support…</source>
            <translation>Detalhes para o suporte…</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Arquivos</translation>
        </message>
        <message>
            <source>Held back</source>
            <translation>Retidas</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Novas</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejeitadas</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Conferir</translation>
        </message>
        <message>
            <source>Send ever&amp;ything</source>
            <translation>Enviar &amp;tudo</translation>
        </message>
        <message>
            <source>Show &amp;why…</source>
            <translation>Mostrar o m&amp;otivo…</translation>
        </message>
        <message>
            <source>Something in this file could mean two things. It is never guessed: please say.</source>
            <translation>Algo neste arquivo pode ter dois sentidos. Isso nunca é adivinhado: por favor, diga qual.</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>O que foi encontrado</translation>
        </message>
        <message>
            <source>What was found, by data type and device</source>
            <translation>O que foi encontrado, por tipo de dado e dispositivo</translation>
        </message>
        <message>
            <source>{count} more files need a look; the table of files names them.</source>
            <translation>Mais {count} arquivos precisam ser vistos; a tabela de arquivos diz quais.</translation>
        </message>
        <message>
            <source>{samples} are held back: the server takes no fewer than 3 at a time. They go out with the next export of this patient.</source>
            <translation>Retidas: {samples}. O servidor não recebe menos de 3 de cada vez. Elas vão com a próxima exportação deste paciente.</translation>
        </message>
        <message>
            <source>{samples} are left out, as you chose. They are not sent now, and stay new for another time.</source>
            <translation>Deixadas de fora, conforme sua escolha: {samples}. Não são enviadas agora e continuam novas para outra vez.</translation>
        </message>
        <message>
            <source>{samples} left this computer before without an answer that can be trusted. Nobody can know whether the server kept them, so they are not sent again by themselves.</source>
            <translation>Saíram deste computador antes sem uma resposta confiável: {samples}. Ninguém pode saber se o servidor as guardou, por isso não são enviadas de novo automaticamente.</translation>
        </message>
        <message>
            <source>{samples} were in these files twice and count once.</source>
            <translation>Apareciam duas vezes nestes arquivos e contam uma vez: {samples}.</translation>
        </message>
        <message>
            <source>{samples} were refused by the server before. They are not sent again by themselves.</source>
            <translation>Recusadas antes pelo servidor: {samples}. Não são enviadas de novo automaticamente.</translation>
        </message>
    </context>
    <context>
        <name>RunConversation</name>
        <message>
            <source>Noted: {samples} are not sent again. They may be missing on the server.</source>
            <translation>Anotado: {samples} a não enviar de novo. Podem faltar no servidor.</translation>
        </message>
        <message>
            <source>Noted: {samples} are to be sent again. Drop the files of patient {name} again, and they are among what is new.</source>
            <translation>Anotado: {samples} a enviar de novo. Solte outra vez os arquivos do paciente {name}, e elas estarão entre o que é novo.</translation>
        </message>
        <message>
            <source>the practice server on this computer</source>
            <translation>o servidor de treino neste computador</translation>
        </message>
    </context>
    <context>
        <name>Sentence</name>
        <message>
            <source>1 sample</source>
            <translation>1 medição</translation>
        </message>
        <message>
            <source>1 sample is from before 2006. Perhaps the clock of the device was not set.</source>
            <translation>1 medição é de antes de 2006. Talvez o relógio do dispositivo não estivesse ajustado.</translation>
        </message>
        <message>
            <source>1 sample lies in the future. Check the date and time of the device and of this computer.</source>
            <translation>1 medição está no futuro. Verifique a data e a hora do dispositivo e deste computador.</translation>
        </message>
        <message>
            <source>1 sample of steps is given per minute instead of as a count. Check that the unit is right.</source>
            <translation>1 medição de passos está indicada por minuto e não como contagem. Verifique se a unidade está certa.</translation>
        </message>
        <message>
            <source>A line of this file is far too long for a table of samples. Export the file again.</source>
            <translation>Uma linha deste arquivo é longa demais para uma tabela de medições. Exporte o arquivo de novo.</translation>
        </message>
        <message>
            <source>A sheet of this Excel file has a cell far away from all others. Save the sheet with the samples as CSV in Excel, then drop that file here.</source>
            <translation>Uma planilha deste arquivo Excel tem uma célula muito distante de todas as outras. Salve a planilha com as medições como CSV no Excel e solte esse arquivo aqui.</translation>
        </message>
        <message>
            <source>A user name for the proxy cannot be empty or hold a colon. Check it and try again.</source>
            <translation>O nome de usuário do proxy não pode ser vazio nem conter dois-pontos. Verifique-o e tente de novo.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>Another upload is running on this computer. Wait until it is done, then try again.</source>
            <translation>Outro envio está em andamento neste computador. Espere até que esteja concluído e tente de novo.</translation>
        </message>
        <message>
            <source>Apple Health export</source>
            <translation>Exportação do Apple Health</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Pasta de trabalho do Excel</translation>
        </message>
        <message>
            <source>In the place of “{name}”, which this program keeps for itself, there is a link to another place. Nothing was read or written there. Tell your IT department.</source>
            <translation>No lugar de “{name}”, que este programa reserva para si, há um link para outro lugar. Nada foi lido nem gravado ali. Avise o seu departamento de TI.</translation>
        </message>
        <message>
            <source>In this folder there is nothing with steps or heart rate that can be read.</source>
            <translation>Nesta pasta não há nada com passos ou frequência cardíaca que possa ser lido.</translation>
        </message>
        <message>
            <source>In this table there are neither steps nor heart rates with a time. Was the right file chosen?</source>
            <translation>Nesta tabela não há passos nem frequências cardíacas com hora. O arquivo escolhido está certo?</translation>
        </message>
        <message>
            <source>In this zip file there is nothing with steps or heart rate that can be read.</source>
            <translation>Neste arquivo zip não há nada com passos ou frequência cardíaca que possa ser lido.</translation>
        </message>
        <message>
            <source>It does not say whether this is steps or heart rate.</source>
            <translation>Não diz se são passos ou frequência cardíaca.</translation>
        </message>
        <message>
            <source>Less than 1 %</source>
            <translation>Menos de 1 %</translation>
        </message>
        <message>
            <source>More than 99 %</source>
            <translation>Mais de 99 %</translation>
        </message>
        <message>
            <source>No patient's token was tried: choose a patient first, and test the address that is saved.</source>
            <translation>Nenhum token de paciente foi testado: escolha primeiro um paciente e teste o endereço salvo.</translation>
        </message>
        <message>
            <source>No server address is set. Enter the address your clinic gave you.</source>
            <translation>Nenhum endereço de servidor está definido. Digite o endereço que a sua clínica forneceu.</translation>
        </message>
        <message>
            <source>No server of the name {host} was found. Check that this computer is online and that the server address is spelled correctly.</source>
            <translation>Nenhum servidor com o nome {host} foi encontrado. Verifique se este computador está conectado à rede e se o endereço do servidor está escrito corretamente.</translation>
        </message>
        <message>
            <source>No server of the name {host} was found; perhaps this computer is offline.</source>
            <translation>Nenhum servidor com o nome {host} foi encontrado; talvez este computador esteja sem conexão.</translation>
        </message>
        <message>
            <source>No sheet of this Excel file holds steps or heart rates with a time. Was the right file chosen?</source>
            <translation>Nenhuma planilha deste arquivo Excel contém passos ou frequências cardíacas com hora. O arquivo escolhido está certo?</translation>
        </message>
        <message>
            <source>No upload begins with this number. Take the number from the list of uploads.</source>
            <translation>Nenhum envio começa com este número. Use o número da lista de envios.</translation>
        </message>
        <message>
            <source>Other users of this computer can read the folder in which this program keeps its records, and that cannot be changed. Ask your IT department to move it to a disk that knows users' rights.</source>
            <translation>Outros usuários deste computador podem ler a pasta em que este programa guarda seus registros, e isso não pode ser mudado. Peça ao seu departamento de TI que a mova para um disco que respeite os direitos dos usuários.</translation>
        </message>
        <message>
            <source>Parquet table</source>
            <translation>Tabela Parquet</translation>
        </message>
        <message>
            <source>Practice cannot start on this computer. Close other programs and try again.</source>
            <translation>O treino não pode começar neste computador. Feche outros programas e tente de novo.</translation>
        </message>
        <message>
            <source>Samples like these were sent before for another patient: {patient}.</source>
            <translation>Medições como estas já foram enviadas antes para outro paciente: {patient}.</translation>
        </message>
        <message>
            <source>Several batches in a row were sent to {host} and no answer came that can be trusted. So that no more of them become unknown, the upload waits. Go on when the server works again.</source>
            <translation>Vários lotes seguidos foram enviados a {host} e nenhuma resposta confiável chegou. Para que outros não se tornem desconhecidos, o envio espera. Continue quando o servidor voltar a funcionar.</translation>
        </message>
        <message>
            <source>Several uploads begin with this number. Take the number from the list of uploads.</source>
            <translation>Vários envios começam com este número. Use o número da lista de envios.</translation>
        </message>
        <message>
            <source>Some of these samples were sent in the meantime, from another window. Nothing was sent now. Read the files again to see what is still new.</source>
            <translation>Algumas destas medições foram enviadas nesse meio-tempo, a partir de outra janela. Nada foi enviado agora. Leia os arquivos de novo para ver o que ainda é novo.</translation>
        </message>
        <message>
            <source>Something in this zip file is packed in a way that this program cannot read. Unpack it first, then drop what was inside.</source>
            <translation>Algo neste arquivo zip está compactado de um modo que este programa não consegue ler. Descompacte-o primeiro e solte aqui o que havia dentro.</translation>
        </message>
        <message>
            <source>Something other than GeroSense answered at {host}. Perhaps this network asks you to sign in first.</source>
            <translation>Algo diferente do GeroSense respondeu em {host}. Talvez esta rede peça que você entre primeiro.</translation>
        </message>
        <message>
            <source>Something other than GeroSense answers at {host}. Perhaps this network asks you to sign in first.</source>
            <translation>Algo diferente do GeroSense responde em {host}. Talvez esta rede peça que você entre primeiro.</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>Tabela (CSV)</translation>
        </message>
        <message>
            <source>The Excel file is damaged or incomplete. Open it in Excel, save it again, then drop it here.</source>
            <translation>O arquivo Excel está danificado ou incompleto. Abra-o no Excel, salve-o de novo e solte-o aqui.</translation>
        </message>
        <message>
            <source>The Excel file is protected by a password. Open it in Excel, save it without one, then drop it here.</source>
            <translation>O arquivo Excel está protegido por senha. Abra-o no Excel, salve-o sem senha e solte-o aqui.</translation>
        </message>
        <message>
            <source>The Excel file is too large. Save the sheet as CSV in Excel, then drop that file here.</source>
            <translation>O arquivo Excel é grande demais. Salve a planilha como CSV no Excel e solte esse arquivo aqui.</translation>
        </message>
        <message>
            <source>The Excel file would unpack to far more than any table of samples. It is damaged, or made to do harm. Save the sheet as CSV in Excel, then drop that file here.</source>
            <translation>Descompactado, o arquivo Excel seria muito maior que qualquer tabela de medições. Está danificado ou foi feito para causar dano. Salve a planilha como CSV no Excel e solte esse arquivo aqui.</translation>
        </message>
        <message>
            <source>The GeroSense service answers and takes data.</source>
            <translation>O serviço GeroSense responde e recebe dados.</translation>
        </message>
        <message>
            <source>The Parquet file is damaged or incomplete. Copy or export it again.</source>
            <translation>O arquivo Parquet está danificado ou incompleto. Copie-o ou exporte-o de novo.</translation>
        </message>
        <message>
            <source>The Parquet file would unpack to far more than any table of samples. It is damaged, or made to do harm. Export it again from where it came.</source>
            <translation>Descompactado, o arquivo Parquet seria muito maior que qualquer tabela de medições. Está danificado ou foi feito para causar dano. Exporte-o de novo a partir da origem.</translation>
        </message>
        <message>
            <source>The address is complete.</source>
            <translation>O endereço está completo.</translation>
        </message>
        <message>
            <source>The clocks went back that night, so this end time happened twice; nobody can tell which one it was.</source>
            <translation>Os relógios foram atrasados naquela noite, por isso esta hora do fim aconteceu duas vezes; ninguém pode dizer qual das duas era.</translation>
        </message>
        <message>
            <source>The clocks went back that night, so this start time happened twice; nobody can tell which one it was.</source>
            <translation>Os relógios foram atrasados naquela noite, por isso esta hora do início aconteceu duas vezes; ninguém pode dizer qual das duas era.</translation>
        </message>
        <message>
            <source>The clocks went forward that night, so this end time never happened in the chosen time zone.</source>
            <translation>Os relógios foram adiantados naquela noite, por isso esta hora do fim nunca existiu no fuso horário escolhido.</translation>
        </message>
        <message>
            <source>The clocks went forward that night, so this start time never happened in the chosen time zone.</source>
            <translation>Os relógios foram adiantados naquela noite, por isso esta hora do início nunca existiu no fuso horário escolhido.</translation>
        </message>
        <message>
            <source>The computer's keychain cannot be used. Unlock it, or sign in again, and try once more.</source>
            <translation>O chaveiro do computador não pode ser usado. Desbloqueie-o ou entre de novo, e tente outra vez.</translation>
        </message>
        <message>
            <source>The connection to {host} is not safe at the moment: its certificate is not trusted.</source>
            <translation>A conexão com {host} não é segura no momento: o certificado não é confiável.</translation>
        </message>
        <message>
            <source>The connection to {host} is not safe: its certificate is not trusted. Nothing was sent. Tell your IT department.</source>
            <translation>A conexão com {host} não é segura: o certificado não é confiável. Nada foi enviado. Avise o seu departamento de TI.</translation>
        </message>
        <message>
            <source>The data type is neither steps nor heart rate (bpm).</source>
            <translation>O tipo de dado não é passos nem frequência cardíaca (bpm).</translation>
        </message>
        <message>
            <source>The disk or stick could not be read. Copy the file to this computer and try again.</source>
            <translation>Não foi possível ler o disco ou pendrive. Copie o arquivo para este computador e tente de novo.</translation>
        </message>
        <message>
            <source>The end time cannot be read as a date and time.</source>
            <translation>A hora do fim não pode ser lida como data e hora.</translation>
        </message>
        <message>
            <source>The end time has no time zone and none was chosen.</source>
            <translation>A hora do fim não tem fuso horário e nenhum foi escolhido.</translation>
        </message>
        <message>
            <source>The end time is earlier than the start time.</source>
            <translation>A hora do fim é anterior à hora do início.</translation>
        </message>
        <message>
            <source>The export ends in the middle: it was read up to record {record:,}, with {samples}. What came after is missing. Export it again on the phone to have all of it.</source>
            <translation>A exportação termina no meio: foi lida até o registro {record:,}, com {samples}. Falta o que vinha depois. Exporte-a de novo no celular para ter tudo.</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>O arquivo</translation>
        </message>
        <message>
            <source>The file cannot be read. Copy it to this computer and try again.</source>
            <translation>O arquivo não pode ser lido. Copie-o para este computador e tente de novo.</translation>
        </message>
        <message>
            <source>The file could be read up to line {last} only: a quotation mark is opened in line {line} and never closed. Perhaps the file was cut short. Export it again.</source>
            <translation>O arquivo só pôde ser lido até a linha {last}: uma aspa é aberta na linha {line} e nunca é fechada. Talvez o arquivo tenha sido cortado. Exporte-o de novo.</translation>
        </message>
        <message>
            <source>The file could not be written. Is it open in another program, the folder read-only or the disk full?</source>
            <translation>O arquivo não pôde ser gravado. Está aberto em outro programa, a pasta é somente leitura ou o disco está cheio?</translation>
        </message>
        <message>
            <source>The file ends in the middle of line {line}; everything before it was read. Export it again to have all of it.</source>
            <translation>O arquivo termina no meio da linha {line}; tudo antes dela foi lido. Exporte-o de novo para ter tudo.</translation>
        </message>
        <message>
            <source>The file ends in the middle: it was read up to sample {sample:,}. What comes after is missing. Export it again to have all of it.</source>
            <translation>O arquivo termina no meio: foi lido até a medição {sample:,}. Falta o que vem depois. Exporte-o de novo para ter tudo.</translation>
        </message>
        <message>
            <source>The file ends too early: not one sample in it can be read. Export it again.</source>
            <translation>O arquivo termina cedo demais: nem uma medição dele pode ser lida. Exporte-o de novo.</translation>
        </message>
        <message>
            <source>The file for support could not be saved. Is the disk full, or the folder read-only? Nothing was left there; choose another folder.</source>
            <translation>O arquivo para o suporte não pôde ser salvo. O disco está cheio ou a pasta é somente leitura? Nada ficou lá; escolha outra pasta.</translation>
        </message>
        <message>
            <source>The file in the place of the record of uploads is something else. It was left as it is. Tell your IT department.</source>
            <translation>O arquivo no lugar do registro de envios é outra coisa. Foi deixado como está. Avise o seu departamento de TI.</translation>
        </message>
        <message>
            <source>The file is broken near line {line:,}: it was read up to sample {sample:,}. What comes after is missing. Export it again to have all of it.</source>
            <translation>O arquivo está corrompido perto da linha {line:,}: foi lido até a medição {sample:,}. Falta o que vem depois. Exporte-o de novo para ter tudo.</translation>
        </message>
        <message>
            <source>The file is broken near line {line:,}: not one sample in it can be read. Export it again.</source>
            <translation>O arquivo está corrompido perto da linha {line:,}: nem uma medição dele pode ser lida. Exporte-o de novo.</translation>
        </message>
        <message>
            <source>The file is broken: it was read up to sample {sample:,}. What comes after is missing. Export it again to have all of it.</source>
            <translation>O arquivo está corrompido: foi lido até a medição {sample:,}. Falta o que vem depois. Exporte-o de novo para ter tudo.</translation>
        </message>
        <message>
            <source>The file is broken: not one sample in it can be read. Export it again.</source>
            <translation>O arquivo está corrompido: nem uma medição dele pode ser lida. Exporte-o de novo.</translation>
        </message>
        <message>
            <source>The file is damaged or incomplete, or protected by a password. Copy or export it again.</source>
            <translation>O arquivo está danificado, incompleto ou protegido por senha. Copie-o ou exporte-o de novo.</translation>
        </message>
        <message>
            <source>The file is damaged. Copy it again, or export it again.</source>
            <translation>O arquivo está danificado. Copie-o ou exporte-o de novo.</translation>
        </message>
        <message>
            <source>The file is empty. Export it again and try once more.</source>
            <translation>O arquivo está vazio. Exporte-o de novo e tente outra vez.</translation>
        </message>
        <message>
            <source>The file is no longer there. Was it moved, renamed or on a stick that was taken out?</source>
            <translation>O arquivo não está mais lá. Foi movido, renomeado ou estava em um pendrive que foi retirado?</translation>
        </message>
        <message>
            <source>The file is not what it was. Drop it again.</source>
            <translation>O arquivo não é mais o que era. Solte-o de novo.</translation>
        </message>
        <message>
            <source>The file may not be read, or another program holds it open. Close it there and try again.</source>
            <translation>A leitura do arquivo não é permitida ou outro programa o mantém aberto. Feche-o lá e tente de novo.</translation>
        </message>
        <message>
            <source>The file seems to end in the middle of line {line}: what stands last there is not written like what stands above it. That line was left out. Export the file again to have all of it.</source>
            <translation>O arquivo parece terminar no meio da linha {line}: o que está no fim não está escrito como o que vem acima. Essa linha foi deixada de fora. Exporte o arquivo de novo para ter tudo.</translation>
        </message>
        <message>
            <source>The file “{name}” has changed since it was read. Nothing was sent. Read it again to see what is in it now.</source>
            <translation>O arquivo “{name}” mudou desde que foi lido. Nada foi enviado. Leia-o de novo para ver o que há nele agora.</translation>
        </message>
        <message>
            <source>The file “{name}” is no longer there or cannot be read any more. Nothing was sent. Drop it again.</source>
            <translation>O arquivo “{name}” não está mais lá ou não pode mais ser lido. Nada foi enviado. Solte-o de novo.</translation>
        </message>
        <message>
            <source>The folder holds too many files. Drop only the patient's own folder or files.</source>
            <translation>A pasta contém arquivos demais. Solte só a pasta ou os arquivos do próprio paciente.</translation>
        </message>
        <message>
            <source>The folder in which this program keeps its records belongs to another user of this computer. Nothing was read or written there. Sign in as that user, or ask your IT department.</source>
            <translation>A pasta em que este programa guarda seus registros pertence a outro usuário deste computador. Nada foi lido nem gravado ali. Entre como esse usuário ou fale com o seu departamento de TI.</translation>
        </message>
        <message>
            <source>The key of the record of uploads cannot be had. {why}</source>
            <translation>A chave do registro de envios não pode ser obtida. {why}</translation>
        </message>
        <message>
            <source>The key of the record of uploads cannot be kept. Is the disk full, or the folder read-only?</source>
            <translation>A chave do registro de envios não pode ser guardada. O disco está cheio ou a pasta é somente leitura?</translation>
        </message>
        <message>
            <source>The key of the record of uploads is missing from its file beside the record. Without it nobody can tell what was sent before, so nothing is sent. Restore it from a backup, or ask your IT department.</source>
            <translation>A chave do registro de envios falta no arquivo ao lado do registro. Sem ela ninguém pode dizer o que já foi enviado, por isso nada é enviado. Restaure-a de um backup ou fale com o seu departamento de TI.</translation>
        </message>
        <message>
            <source>The key of the record of uploads is missing from the computer's keychain. Without it nobody can tell what was sent before, so nothing is sent. Restore it from a backup, or ask your IT department.</source>
            <translation>A chave do registro de envios falta no chaveiro do computador. Sem ela ninguém pode dizer o que já foi enviado, por isso nada é enviado. Restaure-a de um backup ou fale com o seu departamento de TI.</translation>
        </message>
        <message>
            <source>The key of the record of uploads is not the one it was written with. Nothing is sent, because everything would be sent twice. Restore record and key from the same backup, or ask your IT department.</source>
            <translation>A chave do registro de envios não é aquela com que ele foi escrito. Nada é enviado, porque tudo seria enviado duas vezes. Restaure o registro e a chave do mesmo backup ou fale com o seu departamento de TI.</translation>
        </message>
        <message>
            <source>The key of the record of uploads lies in this computer's keychain, which cannot be reached now. Sign in to the computer as usual, unlock the keychain and start the program again.</source>
            <translation>A chave do registro de envios está no chaveiro deste computador, que não pode ser acessado agora. Entre no computador como de costume, desbloqueie o chaveiro e abra o programa de novo.</translation>
        </message>
        <message>
            <source>The name of the device is missing.</source>
            <translation>Falta o nome do dispositivo.</translation>
        </message>
        <message>
            <source>The network knows the name {host}.</source>
            <translation>A rede conhece o nome {host}.</translation>
        </message>
        <message>
            <source>The network's proxy {proxy} looks the name up.</source>
            <translation>O proxy {proxy} da rede procura o nome.</translation>
        </message>
        <message>
            <source>The patient was erased from the record of uploads, but traces are left in its file, because another window is reading it. Close the other windows and erase the patient once more.</source>
            <translation>O paciente foi apagado do registro de envios, mas ficaram vestígios no arquivo, porque outra janela o está lendo. Feche as outras janelas e apague o paciente mais uma vez.</translation>
        </message>
        <message>
            <source>The patient was erased from the record of uploads, but traces are left in its file. Free some space on the disk and erase the patient once more.</source>
            <translation>O paciente foi apagado do registro de envios, mas ficaram vestígios no arquivo. Libere espaço no disco e apague o paciente mais uma vez.</translation>
        </message>
        <message>
            <source>The patient's token ends now. Paste a new token of the same patient to go on.</source>
            <translation>O token do paciente termina agora. Cole um novo token do mesmo paciente para continuar.</translation>
        </message>
        <message>
            <source>The patient's token has ended. Ask for a new token.</source>
            <translation>O token do paciente terminou. Peça um novo token.</translation>
        </message>
        <message>
            <source>The patient's token is still in the computer's keychain. {why}</source>
            <translation>O token do paciente ainda está no chaveiro do computador. {why}</translation>
        </message>
        <message>
            <source>The patient's user id is still in the settings. {why}</source>
            <translation>O identificador de usuário do paciente ainda está nas configurações. {why}</translation>
        </message>
        <message>
            <source>The policy of this computer cannot be found, so nothing can be uploaded. If it lies on a server, connect to the network and start the program again; else tell your IT department.</source>
            <translation>A política deste computador não foi encontrada, por isso nada pode ser enviado. Se ela fica em um servidor, conecte-se à rede e inicie o programa de novo; senão, avise o seu departamento de TI.</translation>
        </message>
        <message>
            <source>The policy of this computer cannot be understood, so nothing can be uploaded. Tell your IT department.</source>
            <translation>A política deste computador não pode ser entendida, por isso nada pode ser enviado. Avise o seu departamento de TI.</translation>
        </message>
        <message>
            <source>The policy of this computer is not used, so nothing can be uploaded: somebody who is no administrator could have written it. Tell your IT department.</source>
            <translation>A política deste computador não é usada, por isso nada pode ser enviado: alguém que não é administrador poderia tê-la escrito. Avise o seu departamento de TI.</translation>
        </message>
        <message>
            <source>The receipt could not be saved. Is the disk full, the folder read-only, or the file open in another program? It stays in this program and can be saved again.</source>
            <translation>O comprovante não pôde ser salvo. O disco está cheio, a pasta é somente leitura ou o arquivo está aberto em outro programa? Ele fica neste programa e pode ser salvo de novo.</translation>
        </message>
        <message>
            <source>The record of uploads cannot be made. Is the disk full, or the folder read-only?</source>
            <translation>O registro de envios não pode ser criado. O disco está cheio ou a pasta é somente leitura?</translation>
        </message>
        <message>
            <source>The record of uploads cannot be written. Is the disk full, or the folder read-only? Without it no further batch is sent.</source>
            <translation>Não é possível gravar no registro de envios. O disco está cheio ou a pasta é somente leitura? Sem ele nenhum outro lote é enviado.</translation>
        </message>
        <message>
            <source>The record of uploads is damaged. It was left as it is, so that it can be repaired or restored from a backup; nothing is sent without it. Tell your IT department.</source>
            <translation>O registro de envios está danificado. Foi deixado como está, para que possa ser reparado ou restaurado de um backup; sem ele nada é enviado. Avise o seu departamento de TI.</translation>
        </message>
        <message>
            <source>The record of uploads is in use by another window. Close it there and try again.</source>
            <translation>O registro de envios está em uso por outra janela. Feche-o lá e tente de novo.</translation>
        </message>
        <message>
            <source>The record of uploads is incomplete. It was left as it is. Tell your IT department.</source>
            <translation>O registro de envios está incompleto. Foi deixado como está. Avise o seu departamento de TI.</translation>
        </message>
        <message>
            <source>The record of uploads is just being made by another window. Try again in a moment.</source>
            <translation>O registro de envios está sendo criado agora por outra janela. Tente de novo em instantes.</translation>
        </message>
        <message>
            <source>The record of uploads was written by a newer version of this program. It was left as it is. Install the newer version here too.</source>
            <translation>O registro de envios foi escrito por uma versão mais nova deste programa. Foi deixado como está. Instale a versão mais nova aqui também.</translation>
        </message>
        <message>
            <source>The server address is not valid. It looks like https://gerosense.your-clinic.org.</source>
            <translation>O endereço do servidor não é válido. Ele se parece com https://gerosense.your-clinic.org.</translation>
        </message>
        <message>
            <source>The server address must begin with https:// because patients' data is only sent encrypted.</source>
            <translation>O endereço do servidor deve começar com https://, porque os dados dos pacientes só são enviados cifrados.</translation>
        </message>
        <message>
            <source>The server address must not hold a user name, a password, ? or #. Enter only the address.</source>
            <translation>O endereço do servidor não pode conter nome de usuário, senha, ? nem #. Digite só o endereço.</translation>
        </message>
        <message>
            <source>The server did not refuse the patient's token.</source>
            <translation>O servidor não recusou o token do paciente.</translation>
        </message>
        <message>
            <source>The server {host} cannot be reached.</source>
            <translation>O servidor {host} não pode ser alcançado.</translation>
        </message>
        <message>
            <source>The server {host} cannot be reached. Check the network and the server address.</source>
            <translation>O servidor {host} não pode ser alcançado. Verifique a rede e o endereço do servidor.</translation>
        </message>
        <message>
            <source>The server {host} did not accept the patient's token. Ask for a new token.</source>
            <translation>O servidor {host} não aceitou o token do paciente. Peça um novo token.</translation>
        </message>
        <message>
            <source>The server {host} did not accept the patient's token. Paste a new token of the same patient.</source>
            <translation>O servidor {host} não aceitou o token do paciente. Cole um novo token do mesmo paciente.</translation>
        </message>
        <message>
            <source>The server {host} did not answer in time.</source>
            <translation>O servidor {host} não respondeu a tempo.</translation>
        </message>
        <message>
            <source>The server {host} does not answer in time.</source>
            <translation>O servidor {host} não responde a tempo.</translation>
        </message>
        <message>
            <source>The server {host} gave no sign of life. Check the network. If other pages open, tell your IT department: a firewall may be in the way.</source>
            <translation>O servidor {host} não deu sinal de vida. Verifique a rede. Se outras páginas abrem, avise o seu departamento de TI: talvez um firewall esteja no caminho.</translation>
        </message>
        <message>
            <source>The server {host} gives no sign of life.</source>
            <translation>O servidor {host} não dá sinal de vida.</translation>
        </message>
        <message>
            <source>The server {host} is busy and asked for a pause.</source>
            <translation>O servidor {host} está ocupado e pediu uma pausa.</translation>
        </message>
        <message>
            <source>The server {host} is busy. Try again in a few minutes.</source>
            <translation>O servidor {host} está ocupado. Tente de novo em alguns minutos.</translation>
        </message>
        <message>
            <source>The server {host} is under maintenance.</source>
            <translation>O servidor {host} está em manutenção.</translation>
        </message>
        <message>
            <source>The server {host} is under maintenance. Nothing was sent; try again later.</source>
            <translation>O servidor {host} está em manutenção. Nada foi enviado; tente de novo mais tarde.</translation>
        </message>
        <message>
            <source>The server {host} needs a newer version of this program. Nothing was sent.</source>
            <translation>O servidor {host} precisa de uma versão mais nova deste programa. Nada foi enviado.</translation>
        </message>
        <message>
            <source>The server {host} points to another address. Nothing is sent there. Check the server address.</source>
            <translation>O servidor {host} aponta para outro endereço. Nada é enviado para lá. Verifique o endereço do servidor.</translation>
        </message>
        <message>
            <source>The server {host} reported a fault of its own. Try again later.</source>
            <translation>O servidor {host} relatou uma falha própria. Tente de novo mais tarde.</translation>
        </message>
        <message>
            <source>The server {host} reports a fault of its own.</source>
            <translation>O servidor {host} relata uma falha própria.</translation>
        </message>
        <message>
            <source>The server {host} takes smaller requests only. Tell your IT department.</source>
            <translation>O servidor {host} só recebe pedidos menores. Avise o seu departamento de TI.</translation>
        </message>
        <message>
            <source>The server's certificate has expired. It was signed by {issuer}.</source>
            <translation>O certificado do servidor venceu. Foi assinado por {issuer}.</translation>
        </message>
        <message>
            <source>The settings cannot be read. They were left as they are; rename or remove the settings file to start with new ones.</source>
            <translation>As configurações não podem ser lidas. Foram deixadas como estão; renomeie ou remova o arquivo de configurações para começar com novas.</translation>
        </message>
        <message>
            <source>The settings could not be saved. Is the disk full or the folder read-only?</source>
            <translation>As configurações não puderam ser salvas. O disco está cheio ou a pasta é somente leitura?</translation>
        </message>
        <message>
            <source>The start time cannot be read as a date and time.</source>
            <translation>A hora do início não pode ser lida como data e hora.</translation>
        </message>
        <message>
            <source>The start time has no time zone and none was chosen.</source>
            <translation>A hora do início não tem fuso horário e nenhum foi escolhido.</translation>
        </message>
        <message>
            <source>The start time is missing.</source>
            <translation>Falta a hora do início.</translation>
        </message>
        <message>
            <source>The time zone chosen is not known. Choose another one.</source>
            <translation>O fuso horário escolhido não é conhecido. Escolha outro.</translation>
        </message>
        <message>
            <source>The unit is missing.</source>
            <translation>Falta a unidade.</translation>
        </message>
        <message>
            <source>The unit is not count, count/min or count/s.</source>
            <translation>A unidade não é count, count/min nem count/s.</translation>
        </message>
        <message>
            <source>The upload goes on by itself as soon as the server takes data again.</source>
            <translation>O envio continua automaticamente assim que o servidor voltar a receber dados.</translation>
        </message>
        <message>
            <source>The upload is paused. Nothing is lost; go on whenever you like.</source>
            <translation>O envio está em pausa. Nada se perdeu; continue quando quiser.</translation>
        </message>
        <message>
            <source>The upload stopped before this batch.</source>
            <translation>O envio parou antes deste lote.</translation>
        </message>
        <message>
            <source>The upload tries again by itself.</source>
            <translation>O envio tenta de novo automaticamente.</translation>
        </message>
        <message>
            <source>The value is above 30,000, the most allowed for a count.</source>
            <translation>O valor está acima de 30.000, o máximo permitido para uma contagem.</translation>
        </message>
        <message>
            <source>The value is above 300, the most allowed per minute.</source>
            <translation>O valor está acima de 300, o máximo permitido por minuto.</translation>
        </message>
        <message>
            <source>The value is missing.</source>
            <translation>Falta o valor.</translation>
        </message>
        <message>
            <source>The value is not a number.</source>
            <translation>O valor não é um número.</translation>
        </message>
        <message>
            <source>The value is not above 0.</source>
            <translation>O valor não está acima de 0.</translation>
        </message>
        <message>
            <source>The zip file holds too many files to be a patient's export.</source>
            <translation>O arquivo zip contém arquivos demais para ser a exportação de um paciente.</translation>
        </message>
        <message>
            <source>The zip file is damaged or incomplete. Copy or export it again.</source>
            <translation>O arquivo zip está danificado ou incompleto. Copie-o ou exporte-o de novo.</translation>
        </message>
        <message>
            <source>The zip file is damaged. Copy it again, or export it again on the phone.</source>
            <translation>O arquivo zip está danificado. Copie-o de novo ou exporte-o de novo no celular.</translation>
        </message>
        <message>
            <source>The zip file is protected by a password. Unpack it first, then drop what was inside.</source>
            <translation>O arquivo zip está protegido por senha. Descompacte-o primeiro e solte aqui o que havia dentro.</translation>
        </message>
        <message>
            <source>The zip file would unpack to far more than any patient's export. It is damaged, or made to do harm. Export it again from where it came.</source>
            <translation>Descompactado, o arquivo zip seria muito maior que a exportação de qualquer paciente. Está danificado ou foi feito para causar dano. Exporte-o de novo a partir da origem.</translation>
        </message>
        <message>
            <source>There are neither steps nor heart rates in this file. Was the right file chosen?</source>
            <translation>Não há passos nem frequências cardíacas neste arquivo. O arquivo escolhido está certo?</translation>
        </message>
        <message>
            <source>There is another zip file inside this one. Unpack it first, then drop the inner one.</source>
            <translation>Há outro arquivo zip dentro deste. Descompacte-o primeiro e solte aqui o de dentro.</translation>
        </message>
        <message>
            <source>There is no GeroSense service at {host}. Check the server address.</source>
            <translation>Não há serviço GeroSense em {host}. Verifique o endereço do servidor.</translation>
        </message>
        <message>
            <source>There is no table with steps or heart rate in this file. Was the right file chosen?</source>
            <translation>Não há neste arquivo nenhuma tabela com passos ou frequência cardíaca. O arquivo escolhido está certo?</translation>
        </message>
        <message>
            <source>These are too many samples for an Excel file. Choose a reason or search first, so that at most {most} are shown, or export them as CSV.</source>
            <translation>São medições demais para um arquivo Excel. Escolha antes um motivo ou pesquise, para que no máximo {most} sejam mostradas, ou exporte-as como CSV.</translation>
        </message>
        <message>
            <source>These data may be another patient's. Nothing was sent. Look at the files and the patient again.</source>
            <translation>Estes dados podem ser de outro paciente. Nada foi enviado. Veja de novo os arquivos e o paciente.</translation>
        </message>
        <message>
            <source>This Apple Health export ends in the middle, before any steps or heart rate. Export it again.</source>
            <translation>Esta exportação do Apple Health termina no meio, antes de quaisquer passos ou frequência cardíaca. Exporte-a de novo.</translation>
        </message>
        <message>
            <source>This Apple Health export is damaged throughout. Export it again on the phone.</source>
            <translation>Esta exportação do Apple Health está toda danificada. Exporte-a de novo no celular.</translation>
        </message>
        <message>
            <source>This Apple Health export is incomplete: it ends before the first record. Export it again.</source>
            <translation>Esta exportação do Apple Health está incompleta: termina antes do primeiro registro. Exporte-a de novo.</translation>
        </message>
        <message>
            <source>This Apple Health export was saved anew by another program. Use the one from the phone.</source>
            <translation>Esta exportação do Apple Health foi salva de novo por outro programa. Use a que veio do celular.</translation>
        </message>
        <message>
            <source>This computer does not trust the certificate of the server or the proxy. Tell your IT department.</source>
            <translation>Este computador não confia no certificado do servidor ou do proxy. Avise o seu departamento de TI.</translation>
        </message>
        <message>
            <source>This computer does not trust the server's certificate. It is for {names} and was signed by {issuer}. Tell your IT department.</source>
            <translation>Este computador não confia no certificado do servidor. Ele é para {names} e foi assinado por {issuer}. Avise o seu departamento de TI.</translation>
        </message>
        <message>
            <source>This computer trusts the certificate, signed by {issuer}.</source>
            <translation>Este computador confia no certificado, assinado por {issuer}.</translation>
        </message>
        <message>
            <source>This computer trusts the connection.</source>
            <translation>Este computador confia na conexão.</translation>
        </message>
        <message>
            <source>This computer's clock shows an earlier time than at the last upload. The upload goes on; check date and time, or the receipts show wrong ones.</source>
            <translation>O relógio deste computador mostra uma hora anterior à do último envio. O envio continua; verifique a data e a hora, ou os comprovantes mostrarão horas erradas.</translation>
        </message>
        <message>
            <source>This file is damaged or no text table: it holds bytes that no text has. Export it again.</source>
            <translation>Este arquivo está danificado ou não é uma tabela de texto: contém bytes que nenhum texto tem. Exporte-o de novo.</translation>
        </message>
        <message>
            <source>This file is packed in a way that cannot be read here. Unpack it first, then drop the folder.</source>
            <translation>Este arquivo está compactado de um modo que não pode ser lido aqui. Descompacte-o primeiro e solte a pasta.</translation>
        </message>
        <message>
            <source>This is a PDF document. What is in it cannot be read as samples: drop the export that the patient's phone made.</source>
            <translation>Isto é um documento PDF. O que há nele não pode ser lido como medições: solte a exportação que o celular do paciente criou.</translation>
        </message>
        <message>
            <source>This is a film or a sound, not health data. Drop the export that the patient's phone made.</source>
            <translation>Isto é um vídeo ou um som, não dados de saúde. Solte a exportação que o celular do paciente criou.</translation>
        </message>
        <message>
            <source>This is a folder that cannot be read as a file.</source>
            <translation>Isto é uma pasta que não pode ser lida como arquivo.</translation>
        </message>
        <message>
            <source>This is a picture, not health data. Drop the export that the patient's phone made.</source>
            <translation>Isto é uma imagem, não dados de saúde. Solte a exportação que o celular do paciente criou.</translation>
        </message>
        <message>
            <source>This is an Apple Health export, but there are neither steps nor heart rates in it.</source>
            <translation>Isto é uma exportação do Apple Health, mas não há nela passos nem frequências cardíacas.</translation>
        </message>
        <message>
            <source>This is no file with content, but something the computer uses for itself. Drop a file.</source>
            <translation>Isto não é um arquivo com conteúdo, mas algo que o computador usa para si. Solte um arquivo.</translation>
        </message>
        <message>
            <source>This is not a complete GeroSense token. Copy the whole token and paste it again.</source>
            <translation>Isto não é um token GeroSense completo. Copie o token inteiro e cole-o de novo.</translation>
        </message>
        <message>
            <source>This is not a file that can be read here. These can: {known}.</source>
            <translation>Isto não é um arquivo que possa ser lido aqui. Estes podem: {known}.</translation>
        </message>
        <message>
            <source>This network's proxy asks for a user name and a password before it lets anything through to {host}. Nothing was sent. Ask your IT department for them.</source>
            <translation>O proxy desta rede pede nome de usuário e senha antes de deixar passar qualquer coisa para {host}. Nada foi enviado. Peça-os ao seu departamento de TI.</translation>
        </message>
        <message>
            <source>This network's proxy made no connection to {host}. Nothing was sent. Tell your IT department.</source>
            <translation>O proxy desta rede não fez conexão com {host}. Nada foi enviado. Avise o seu departamento de TI.</translation>
        </message>
        <message>
            <source>This network's proxy makes no connection to {host}.</source>
            <translation>O proxy desta rede não faz conexão com {host}.</translation>
        </message>
        <message>
            <source>This table has too many columns to be one of steps or heart rate.</source>
            <translation>Esta tabela tem colunas demais para ser de passos ou frequência cardíaca.</translation>
        </message>
        <message>
            <source>This token belongs to another patient. It was not used. Ask for a new token of the patient whose data is being sent.</source>
            <translation>Este token pertence a outro paciente. Não foi usado. Peça um novo token do paciente cujos dados estão sendo enviados.</translation>
        </message>
        <message>
            <source>This token does not say whose data it is for. Ask for a new token.</source>
            <translation>Este token não diz de quem são os dados. Peça um novo token.</translation>
        </message>
        <message>
            <source>This token has ended or ends within a minute. Ask for a new one, and check this computer's clock.</source>
            <translation>Este token terminou ou termina em um minuto. Peça um novo e verifique o relógio deste computador.</translation>
        </message>
        <message>
            <source>Whether the server {host} takes the patient's token did not show.</source>
            <translation>Não deu para ver se o servidor {host} aceita o token do paciente.</translation>
        </message>
        <message>
            <source>You stopped the upload.</source>
            <translation>Você parou o envio.</translation>
        </message>
        <message>
            <source>female</source>
            <translation>feminino</translation>
        </message>
        <message>
            <source>male</source>
            <translation>masculino</translation>
        </message>
        <message numerus="yes">
            <source>{count:,} samples</source>
            <translation>
                <numerusform>{count:,} medição</numerusform>
                <numerusform>{count:,} medições</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count:,} samples are from before 2006. Perhaps the clock of the device was not set.</source>
            <translation>
                <numerusform>{count:,} medição é de antes de 2006. Talvez o relógio do dispositivo não estivesse ajustado.</numerusform>
                <numerusform>{count:,} medições são de antes de 2006. Talvez o relógio do dispositivo não estivesse ajustado.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count:,} samples lie in the future. Check the date and time of the device and of this computer.</source>
            <translation>
                <numerusform>{count:,} medição está no futuro. Verifique a data e a hora do dispositivo e deste computador.</numerusform>
                <numerusform>{count:,} medições estão no futuro. Verifique a data e a hora do dispositivo e deste computador.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count:,} samples of steps are given per minute instead of as a count. Check that the unit is right.</source>
            <translation>
                <numerusform>{count:,} medição de passos está indicada por minuto e não como contagem. Verifique se a unidade está certa.</numerusform>
                <numerusform>{count:,} medições de passos estão indicadas por minuto e não como contagem. Verifique se a unidade está certa.</numerusform>
            </translation>
        </message>
        <message>
            <source>{file} says that it is of a person born in {said}. For this patient {known} is noted.</source>
            <translation>{file} diz que é de uma pessoa nascida em {said}. Para este paciente está anotado {known}.</translation>
        </message>
        <message>
            <source>{file} says that it is of a person who is {said}. For this patient {known} is noted.</source>
            <translation>{file} diz que é de uma pessoa do sexo {said}. Para este paciente está anotado {known}.</translation>
        </message>
        <message>
            <source>{happened} {then}</source>
            <translation>{happened} {then}</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>{share} of the samples that have an end time last longer than 15 minutes: they were probably added up by hour or day, which makes the computation useless. Ask for the data as the device recorded them.</source>
            <translation>{share} das medições com hora do fim duram mais de 15 minutos: provavelmente foram somadas por hora ou por dia, o que torna o cálculo inútil. Peça os dados como o dispositivo os registrou.</translation>
        </message>
    </context>
    <context>
        <name>SeriesTableModel</name>
        <message>
            <source>Already sent</source>
            <translation>Já enviadas</translation>
        </message>
        <message>
            <source>Data type</source>
            <translation>Tipo de dado</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Everything up to {day} was sent before.</source>
            <translation>Tudo até {day} já foi enviado.</translation>
        </message>
        <message>
            <source>First – last</source>
            <translation>Primeira – última</translation>
        </message>
        <message>
            <source>Held back</source>
            <translation>Retidas</translation>
        </message>
        <message>
            <source>Known once the patient is.</source>
            <translation>Será sabido quando o paciente for.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Novas</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>Sem nome</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejeitadas</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Medições</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>&amp;Copy a page for IT</source>
            <translation>&amp;Copiar uma página para a TI</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Salvar</translation>
        </message>
        <message>
            <source>&amp;Test connection</source>
            <translation>&amp;Testar a conexão</translation>
        </message>
        <message>
            <source>&amp;Undo changes</source>
            <translation>Desfa&amp;zer alterações</translation>
        </message>
        <message>
            <source>1 minute</source>
            <translation>1 minuto</translation>
        </message>
        <message>
            <source>4 suits nearly everyone. Fewer are kinder to a slow network.</source>
            <translation>4 servem para quase todos. Menos é melhor para uma rede lenta.</translation>
        </message>
        <message>
            <source>About and l&amp;icences…</source>
            <translation>So&amp;bre e licenças…</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como o sistema</translation>
        </message>
        <message>
            <source>Batches sent at the same ti&amp;me</source>
            <translation>Lotes enviados ao &amp;mesmo tempo</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Escuro</translation>
        </message>
        <message>
            <source>Everything on the screen is put away then. An upload goes on.</source>
            <translation>Tudo o que está na tela é então retirado. Um envio continua.</translation>
        </message>
        <message>
            <source>L&amp;ook</source>
            <translation>Apa&amp;rência</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Loc&amp;k when nobody uses the program for</source>
            <translation>Blo&amp;quear quando ninguém usa o programa por</translation>
        </message>
        <message>
            <source>Never lock</source>
            <translation>Nunca bloquear</translation>
        </message>
        <message>
            <source>Save a file for su&amp;pport…</source>
            <translation>Salvar um arquivo para o su&amp;porte…</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Server &amp;address</source>
            <translation>&amp;Endereço do servidor</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>Show the &amp;folder of the records</source>
            <translation>Mostrar a p&amp;asta dos registros</translation>
        </message>
        <message>
            <source>The address of your clinic's GeroSense server. Data is only sent encrypted.</source>
            <translation>O endereço do servidor GeroSense da sua clínica. Os dados só são enviados cifrados.</translation>
        </message>
        <message>
            <source>This program</source>
            <translation>Este programa</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Janela</translation>
        </message>
        <message>
            <source>Your IT department decides what cannot be changed here.</source>
            <translation>O seu departamento de TI decide o que não pode ser mudado aqui.</translation>
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
            <translation>Ajuda</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Histórico</translation>
        </message>
        <message>
            <source>Leave practice</source>
            <translation>Sair do treino</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Bloquear agora</translation>
        </message>
        <message>
            <source>New upload</source>
            <translation>Novo envio</translation>
        </message>
        <message>
            <source>Patients</source>
            <translation>Pacientes</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Treino</translation>
        </message>
        <message>
            <source>Put everything on the screen away (Ctrl+L)</source>
            <translation>Retirar tudo da tela (Ctrl+L)</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>Try everything; nothing leaves this computer</source>
            <translation>Experimente tudo; nada sai deste computador</translation>
        </message>
        <message>
            <source>What one can do here (F1)</source>
            <translation>O que se pode fazer aqui (F1)</translation>
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
            <translation>Concluído</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Arquivos</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Conferir</translation>
        </message>
        <message>
            <source>Step {number} of 4: {name}</source>
            <translation>Etapa {number} de 4: {name}</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Envio</translation>
        </message>
    </context>
    <context>
        <name>StepWorker</name>
        <message>
            <source>Something went wrong that the program did not foresee ({kind}). Try again; if it happens again, tell support this word.</source>
            <translation>Aconteceu algo que o programa não previu ({kind}). Tente de novo; se acontecer outra vez, diga esta palavra ao suporte.</translation>
        </message>
    </context>
    <context>
        <name>SupportDialog</name>
        <message>
            <source>A file for support</source>
            <translation>Um arquivo para o suporte</translation>
        </message>
        <message>
            <source>Cl&amp;ose</source>
            <translation>&amp;Fechar</translation>
        </message>
        <message>
            <source>It was searched for names and tokens: 1 line was taken out.</source>
            <translation>O texto foi examinado em busca de nomes e tokens: 1 linha foi retirada.</translation>
        </message>
        <message>
            <source>It was searched for names and tokens: none was found.</source>
            <translation>O texto foi examinado em busca de nomes e tokens: nada foi encontrado.</translation>
        </message>
        <message>
            <source>It was searched for names and tokens: {count} lines were taken out.</source>
            <translation>O texto foi examinado em busca de nomes e tokens: {count} linhas foram retiradas.</translation>
        </message>
        <message>
            <source>Sa&amp;ve…</source>
            <translation>&amp;Salvar…</translation>
        </message>
        <message>
            <source>Save the file for support</source>
            <translation>Salvar o arquivo para o suporte</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Salvando…</translation>
        </message>
        <message>
            <source>Texts in the file</source>
            <translation>Textos no arquivo</translation>
        </message>
        <message>
            <source>The file is saved. Give it to support yourself, or remove it.</source>
            <translation>O arquivo foi salvo. Entregue-o você ao suporte ou remova-o.</translation>
        </message>
        <message>
            <source>The text</source>
            <translation>O texto</translation>
        </message>
        <message>
            <source>This is everything the file will hold. It is not sent anywhere by itself: save it, and give it to whoever helps you.</source>
            <translation>Isto é tudo o que o arquivo conterá. Ele não é enviado a lugar nenhum automaticamente: salve-o e entregue-o a quem ajuda você.</translation>
        </message>
        <message>
            <source>Zip file (*.zip)</source>
            <translation>Arquivo zip (*.zip)</translation>
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
            <translation>&amp;Esquecer o token deste paciente</translation>
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
            <translation>Trocar o paciente</translation>
        </message>
        <message>
            <source>It is kept in this computer's keychain.</source>
            <translation>Fica guardado no chaveiro deste computador.</translation>
        </message>
        <message>
            <source>Paste with Ctrl+V</source>
            <translation>Cole com Ctrl+V</translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation>Paciente {name}</translation>
        </message>
        <message>
            <source>That is soon: a long upload may need a new one.</source>
            <translation>Falta pouco: um envio longo pode precisar de um novo.</translation>
        </message>
        <message>
            <source>The token from your clinic says whose data is uploaded. Paste it here; it is checked on this computer only.</source>
            <translation>O token da sua clínica diz de quem são os dados enviados. Cole-o aqui; ele é verificado só neste computador.</translation>
        </message>
        <message>
            <source>The token is valid until {time}.</source>
            <translation>O token é válido até {time}.</translation>
        </message>
        <message>
            <source>The token names no end.</source>
            <translation>O token não indica um fim.</translation>
        </message>
        <message>
            <source>This computer has no keychain for the program, so the token is kept only until you close it.</source>
            <translation>Este computador não tem chaveiro para o programa, por isso o token fica guardado só até você fechá-lo.</translation>
        </message>
        <message>
            <source>This token has ended. Ask for a new one.</source>
            <translation>Este token terminou. Peça um novo.</translation>
        </message>
        <message>
            <source>Who is the patient?</source>
            <translation>Quem é o paciente?</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>A&amp;dd…</source>
            <translation>Acre&amp;scentar…</translation>
        </message>
        <message>
            <source>Add the patient</source>
            <translation>Acrescentar o paciente</translation>
        </message>
        <message>
            <source>C&amp;hange…</source>
            <translation>&amp;Trocar…</translation>
        </message>
        <message>
            <source>Change the patient</source>
            <translation>Trocar o paciente</translation>
        </message>
        <message>
            <source>No patient yet</source>
            <translation>Ainda sem paciente</translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation>Paciente {name}</translation>
        </message>
        <message>
            <source>Patient {name}. The token ended {time}.</source>
            <translation>Paciente {name}. O token terminou {time}.</translation>
        </message>
        <message>
            <source>Patient {name}. The token is valid until {time}.</source>
            <translation>Paciente {name}. O token é válido até {time}.</translation>
        </message>
        <message>
            <source>Patient: {name}</source>
            <translation>Paciente: {name}</translation>
        </message>
        <message>
            <source>The patient's token says whose data it is.</source>
            <translation>O token do paciente diz de quem são os dados.</translation>
        </message>
    </context>
    <context>
        <name>UnknownDialog</name>
        <message>
            <source>&amp;Ask me later</source>
            <translation>Perguntar-me de&amp;pois</translation>
        </message>
        <message>
            <source>&amp;Leave them</source>
            <translation>&amp;Deixar como estão</translation>
        </message>
        <message>
            <source>&amp;Send them again</source>
            <translation>&amp;Enviar de novo</translation>
        </message>
        <message>
            <source>No answer came for {batches}</source>
            <translation>Nenhuma resposta chegou para {batches}</translation>
        </message>
        <message>
            <source>Nobody can know whether the clinic's server has them. Send them again, and the server may hold them twice. Leave them, and they may be missing there.</source>
            <translation>Ninguém pode saber se o servidor da clínica os tem. Se forem enviados de novo, o servidor pode ficar com eles duas vezes. Se ficarem como estão, podem faltar lá.</translation>
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
            <translation>e mais {count}</translation>
        </message>
        <message>
            <source>{batches} with {samples} were sent, and no answer came that can be trusted.</source>
            <translation>Enviados, sem resposta confiável: {batches} com {samples}.</translation>
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
            <translation>Envio</translation>
        </message>
    </context>
    <context>
        <name>UploadSummary</name>
        <message>
            <source>&amp;Back to the review</source>
            <translation>&amp;Voltar à conferência</translation>
        </message>
        <message>
            <source>&amp;Decide about the unknown ones…</source>
            <translation>Dec&amp;idir sobre os desconhecidos…</translation>
        </message>
        <message>
            <source>&amp;New upload</source>
            <translation>&amp;Novo envio</translation>
        </message>
        <message>
            <source>&amp;Review what is left</source>
            <translation>&amp;Conferir o que falta</translation>
        </message>
        <message>
            <source>Details for &amp;support…</source>
            <translation>Detalhes para o &amp;suporte…</translation>
        </message>
        <message>
            <source>Held back: {samples}</source>
            <translation>Retidas: {samples}</translation>
        </message>
        <message>
            <source>No batch was accepted completely.</source>
            <translation>Nenhum lote foi aceito por inteiro.</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>Nada foi enviado.</translation>
        </message>
        <message>
            <source>Read &amp;again</source>
            <translation>&amp;Ler de novo</translation>
        </message>
        <message>
            <source>Rece&amp;ipt…</source>
            <translation>Com&amp;provante…</translation>
        </message>
        <message>
            <source>The program stopped before it learnt what became of these. They count as unknown and are not sent again by themselves.</source>
            <translation>O programa parou antes de saber o que aconteceu com estes lotes. Contam como desconhecidos e não são enviados de novo automaticamente.</translation>
        </message>
        <message>
            <source>The server accepted all {samples}.</source>
            <translation>Tudo foi aceito pelo servidor: {samples}.</translation>
        </message>
        <message>
            <source>The server accepted {accepted} of {samples} completely.</source>
            <translation>O servidor aceitou {accepted} de {samples} por inteiro.</translation>
        </message>
        <message>
            <source>The server takes no fewer than 3 at a time. They go out with the next export.</source>
            <translation>O servidor não recebe menos de 3 de cada vez. Elas vão com a próxima exportação.</translation>
        </message>
        <message>
            <source>These files have to be read again.</source>
            <translation>Estes arquivos precisam ser lidos de novo.</translation>
        </message>
        <message>
            <source>Without an outcome: {batches}</source>
            <translation>Sem resultado: {batches}</translation>
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
            <translation>&amp;Manter este endereço mesmo assim</translation>
        </message>
        <message>
            <source>&amp;Later</source>
            <translation>Mais &amp;tarde</translation>
        </message>
        <message>
            <source>Before the first upload one thing is needed: the address of your clinic's server. Your IT department knows it.</source>
            <translation>Antes do primeiro envio, só falta uma coisa: o endereço do servidor da sua clínica. O seu departamento de TI sabe qual é.</translation>
        </message>
        <message>
            <source>Server &amp;address</source>
            <translation>&amp;Endereço do servidor</translation>
        </message>
        <message>
            <source>Try it in &amp;practice first</source>
            <translation>Experimentar primeiro no t&amp;reino</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Boas-vindas</translation>
        </message>
    </context>
    <context>
        <name>WelcomeRoom</name>
        <message>
            <source>Connected to {host}. Drop a patient's export to begin.</source>
            <translation>Conectado a {host}. Solte a exportação de um paciente para começar.</translation>
        </message>
    </context>
    <context>
        <name>Windows</name>
        <message>
            <source>The language changes as soon as the files are read or the upload has finished.</source>
            <translation>O idioma muda assim que os arquivos forem lidos ou o envio terminar.</translation>
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <source>The program is already open, but it does not answer. Close it, or restart the computer, and try again.</source>
            <translation>O programa já está aberto, mas não responde. Feche-o ou reinicie o computador e tente de novo.</translation>
        </message>
    </context>
    <context>
        <name>descriptions</name>
        <message>
            <source>Asks first, and then removes everything about this patient from this computer.</source>
            <translation>Pergunta primeiro e depois remove deste computador tudo sobre este paciente.</translation>
        </message>
        <message>
            <source>Asks for a new token of the same patient.</source>
            <translation>Pede um novo token do mesmo paciente.</translation>
        </message>
        <message>
            <source>Asks for the token of the patient whose data this is.</source>
            <translation>Pede o token do paciente de quem são estes dados.</translation>
        </message>
        <message>
            <source>Asks for the token that says whose data this is.</source>
            <translation>Pede o token que diz de quem são estes dados.</translation>
        </message>
        <message>
            <source>Asks for the token your clinic gave for the patient.</source>
            <translation>Pede o token que a sua clínica deu para o paciente.</translation>
        </message>
        <message>
            <source>Asks what the file does not say, and shows its first samples.</source>
            <translation>Pergunta o que o arquivo não diz e mostra suas primeiras medições.</translation>
        </message>
        <message>
            <source>Asks what to do about batches that got no answer.</source>
            <translation>Pergunta o que fazer com os lotes sem resposta.</translation>
        </message>
        <message>
            <source>Begins an upload for the patient who is selected.</source>
            <translation>Começa um envio para o paciente escolhido.</translation>
        </message>
        <message>
            <source>Begins without a server. Files can be looked at, and not sent.</source>
            <translation>Começa sem servidor. Os arquivos podem ser vistos, mas não enviados.</translation>
        </message>
        <message>
            <source>Changes nothing. You are asked again at the next start.</source>
            <translation>Não muda nada. Você será perguntado de novo no próximo início.</translation>
        </message>
        <message>
            <source>Choose a reason to see only its samples.</source>
            <translation>Escolha um motivo para ver só as suas medições.</translation>
        </message>
        <message>
            <source>Choose a text to read it.</source>
            <translation>Escolha um texto para lê-lo.</translation>
        </message>
        <message>
            <source>Choose a topic to read about it.</source>
            <translation>Escolha um tema para ler sobre ele.</translation>
        </message>
        <message>
            <source>Closes the questions. The file is read once they are answered.</source>
            <translation>Fecha as perguntas. O arquivo é lido quando forem respondidas.</translation>
        </message>
        <message>
            <source>Closes this and changes nothing.</source>
            <translation>Fecha isto e não muda nada.</translation>
        </message>
        <message>
            <source>Devices with the same name are sent as one.</source>
            <translation>Dispositivos com o mesmo nome são enviados como um.</translation>
        </message>
        <message>
            <source>Does not wait any longer.</source>
            <translation>Não espera mais.</translation>
        </message>
        <message>
            <source>Drop files, look at them, and send what is new.</source>
            <translation>Soltar arquivos, olhar e enviar o que é novo.</translation>
        </message>
        <message>
            <source>Each batch with what the server answered.</source>
            <translation>Cada lote com a resposta do servidor.</translation>
        </message>
        <message>
            <source>Each file with how much of it is read.</source>
            <translation>Cada arquivo e quanto dele já foi lido.</translation>
        </message>
        <message>
            <source>Each file with what was found in it.</source>
            <translation>Cada arquivo e o que foi encontrado nele.</translation>
        </message>
        <message>
            <source>Each library with its licence, and the licence of the font.</source>
            <translation>Cada biblioteca com sua licença, e a licença da fonte.</translation>
        </message>
        <message>
            <source>Each patient with number, id, and until when the token is good.</source>
            <translation>Cada paciente com número, identificador e até quando o token vale.</translation>
        </message>
        <message>
            <source>Each sample with its place in the file, its text and the reason. The cell at fault is marked.</source>
            <translation>Cada medição com seu lugar no arquivo, seu texto e o motivo. A célula com erro está marcada.</translation>
        </message>
        <message>
            <source>Each upload with patient, time and outcome. Enter opens its receipt.</source>
            <translation>Cada envio com paciente, hora e resultado. Enter abre o comprovante.</translation>
        </message>
        <message>
            <source>Ends the practice and forgets what was practised.</source>
            <translation>Termina o treino e esquece o que foi treinado.</translation>
        </message>
        <message>
            <source>Erases at once. Nobody can bring it back.</source>
            <translation>Apaga na hora. Ninguém pode trazer de volta.</translation>
        </message>
        <message>
            <source>Every upload with its receipt.</source>
            <translation>Cada envio com seu comprovante.</translation>
        </message>
        <message>
            <source>Everyone whose data this computer sends.</source>
            <translation>Todos aqueles cujos dados este computador envia.</translation>
        </message>
        <message>
            <source>For each data type and device, how many samples are new, sent before, held back or rejected.</source>
            <translation>Para cada tipo de dados e dispositivo, quantas medições são novas, já enviadas, retidas ou rejeitadas.</translation>
        </message>
        <message>
            <source>For each day and device, how many samples are new, sent before or rejected.</source>
            <translation>Para cada dia e dispositivo, quantas medições são novas, já enviadas ou rejeitadas.</translation>
        </message>
        <message>
            <source>From now on everything is sent for the patient of this token.</source>
            <translation>A partir de agora, tudo é enviado para o paciente deste token.</translation>
        </message>
        <message>
            <source>From now on these settings count.</source>
            <translation>A partir de agora valem estas configurações.</translation>
        </message>
        <message>
            <source>Gives this login to the network's proxy.</source>
            <translation>Dá este login ao proxy da rede.</translation>
        </message>
        <message>
            <source>Goes back to the files. Nothing is lost.</source>
            <translation>Volta aos arquivos. Nada se perde.</translation>
        </message>
        <message>
            <source>Goes back without sending anything.</source>
            <translation>Volta sem enviar nada.</translation>
        </message>
        <message>
            <source>Goes the way to the server a step at a time, and says what is wrong.</source>
            <translation>Percorre o caminho até o servidor passo a passo e diz o que está errado.</translation>
        </message>
        <message>
            <source>Goes to the page that takes files.</source>
            <translation>Vai à página que recebe arquivos.</translation>
        </message>
        <message>
            <source>Has to be ticked before anything is erased.</source>
            <translation>Precisa ser marcado antes que algo seja apagado.</translation>
        </message>
        <message>
            <source>Has to be ticked before these samples can be sent.</source>
            <translation>Precisa ser marcado antes que estas medições possam ser enviadas.</translation>
        </message>
        <message>
            <source>Hides this message.</source>
            <translation>Esconde esta mensagem.</translation>
        </message>
        <message>
            <source>How much of the upload the server has answered.</source>
            <translation>Quanto do envio o servidor já respondeu.</translation>
        </message>
        <message>
            <source>In which language the window speaks.</source>
            <translation>Em que idioma a janela fala.</translation>
        </message>
        <message>
            <source>Is compared with what an export says.</source>
            <translation>É comparado com o que diz uma exportação.</translation>
        </message>
        <message>
            <source>Keeps this on this computer only.</source>
            <translation>Guarda isto só neste computador.</translation>
        </message>
        <message>
            <source>Keeps this, and tells the server of the patient, once.</source>
            <translation>Guarda isto e informa o paciente ao servidor, uma vez.</translation>
        </message>
        <message>
            <source>Leaves out devices or days, or gives a device another name.</source>
            <translation>Deixa de fora dispositivos ou dias, ou dá outro nome a um dispositivo.</translation>
        </message>
        <message>
            <source>Leaves out what is from before the first or after the last day.</source>
            <translation>Deixa de fora o que é de antes do primeiro ou depois do último dia.</translation>
        </message>
        <message>
            <source>Lets the batches being sent finish, and sends no more. The rest can be sent another time.</source>
            <translation>Deixa terminar os lotes em curso e não envia mais. O resto pode ser enviado outra vez.</translation>
        </message>
        <message>
            <source>Lets the batches being sent finish, and then waits for you.</source>
            <translation>Deixa terminar os lotes em curso e depois espera por você.</translation>
        </message>
        <message>
            <source>Lists each sample that cannot be sent, with its reason.</source>
            <translation>Lista cada medição que não pode ser enviada, com o motivo.</translation>
        </message>
        <message>
            <source>Notes the clinic's own number, sex and year of birth.</source>
            <translation>Anota o número da clínica, o sexo e o ano de nascimento.</translation>
        </message>
        <message>
            <source>Notes your answer. The samples can then be sent.</source>
            <translation>Anota sua resposta. As medições podem então ser enviadas.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer in practice.</source>
            <translation>No treino, nada sai deste computador.</translation>
        </message>
        <message>
            <source>Only uploads with this outcome stay in the list.</source>
            <translation>Só os envios com este resultado ficam na lista.</translation>
        </message>
        <message>
            <source>Only what is ticked is sent, under these names.</source>
            <translation>Só é enviado o que está marcado, com estes nomes.</translation>
        </message>
        <message>
            <source>Opens a page in your browser.</source>
            <translation>Abre uma página no seu navegador.</translation>
        </message>
        <message>
            <source>Opens a window in which you pick the patient's files. Ctrl+O does the same.</source>
            <translation>Abre uma janela na qual você escolhe os arquivos do paciente. Ctrl+O faz o mesmo.</translation>
        </message>
        <message>
            <source>Opens the folder in which this computer remembers what was sent.</source>
            <translation>Abre a pasta em que este computador lembra o que foi enviado.</translation>
        </message>
        <message>
            <source>Opens the receipt of the upload that is selected.</source>
            <translation>Abre o comprovante do envio escolhido.</translation>
        </message>
        <message>
            <source>Puts back what was saved last.</source>
            <translation>Restaura o que foi salvo por último.</translation>
        </message>
        <message>
            <source>Puts the receipt on the clipboard.</source>
            <translation>Põe o comprovante na área de transferência.</translation>
        </message>
        <message>
            <source>Puts these lines on the clipboard.</source>
            <translation>Põe estas linhas na área de transferência.</translation>
        </message>
        <message>
            <source>Puts version and address on the clipboard.</source>
            <translation>Põe a versão e o endereço na área de transferência.</translation>
        </message>
        <message>
            <source>Puts what was found on the clipboard, without a token or a patient.</source>
            <translation>Põe o resultado na área de transferência, sem token nem paciente.</translation>
        </message>
        <message>
            <source>Reads a made-up export to practise with.</source>
            <translation>Lê uma exportação inventada para treinar.</translation>
        </message>
        <message>
            <source>Reads the file with these answers.</source>
            <translation>Lê o arquivo com estas respostas.</translation>
        </message>
        <message>
            <source>Reads the same files once more.</source>
            <translation>Lê os mesmos arquivos mais uma vez.</translation>
        </message>
        <message>
            <source>Removes the token from this computer. Uploads and receipts stay.</source>
            <translation>Remove o token deste computador. Os envios e comprovantes ficam.</translation>
        </message>
        <message>
            <source>Samples from after this day are left out.</source>
            <translation>As medições de depois deste dia ficam de fora.</translation>
        </message>
        <message>
            <source>Samples from before this day are left out.</source>
            <translation>As medições de antes deste dia ficam de fora.</translation>
        </message>
        <message>
            <source>Saves the address although it did not answer well.</source>
            <translation>Salva o endereço, embora não tenha respondido bem.</translation>
        </message>
        <message>
            <source>Saves the batches as a table for a spreadsheet program.</source>
            <translation>Salva os lotes como tabela para um programa de planilhas.</translation>
        </message>
        <message>
            <source>Saves the file in a place you choose. It is sent nowhere.</source>
            <translation>Salva o arquivo no lugar que você escolher. Ele não é enviado a lugar nenhum.</translation>
        </message>
        <message>
            <source>Saves the receipt as a PDF file, in a place you choose.</source>
            <translation>Salva o comprovante como arquivo PDF, no lugar que você escolher.</translation>
        </message>
        <message>
            <source>Saves you from being asked once for each of them.</source>
            <translation>Evita que você responda uma vez para cada um.</translation>
        </message>
        <message>
            <source>Says what this column of the table holds.</source>
            <translation>Diz o que esta coluna da tabela contém.</translation>
        </message>
        <message>
            <source>Sends the batches that are left.</source>
            <translation>Envia os lotes que restam.</translation>
        </message>
        <message>
            <source>Sends what is new to the server.</source>
            <translation>Envia ao servidor o que é novo.</translation>
        </message>
        <message>
            <source>Server, language, look and lock.</source>
            <translation>Servidor, idioma, aparência e bloqueio.</translation>
        </message>
        <message>
            <source>Shows again what was found in your files.</source>
            <translation>Mostra de novo o que foi encontrado nos seus arquivos.</translation>
        </message>
        <message>
            <source>Shows all days at once. Key: 0.</source>
            <translation>Mostra todos os dias de uma vez. Tecla: 0.</translation>
        </message>
        <message>
            <source>Shows fewer days, larger. Keys: plus, or Ctrl and the wheel.</source>
            <translation>Mostra menos dias, maiores. Teclas: mais, ou Ctrl e a roda.</translation>
        </message>
        <message>
            <source>Shows lines to copy for your IT department. No patient and no value is in them.</source>
            <translation>Mostra linhas para copiar e dar ao seu departamento de TI. Não há nelas pacientes nem valores.</translation>
        </message>
        <message>
            <source>Shows more days, smaller. Key: minus.</source>
            <translation>Mostra mais dias, menores. Tecla: menos.</translation>
        </message>
        <message>
            <source>Shows the receipt of this upload, to save it.</source>
            <translation>Mostra o comprovante deste envio, para salvá-lo.</translation>
        </message>
        <message>
            <source>Shows the version, and what the program is made of.</source>
            <translation>Mostra a versão e do que o programa é feito.</translation>
        </message>
        <message>
            <source>Shows what is still to be sent.</source>
            <translation>Mostra o que ainda falta enviar.</translation>
        </message>
        <message>
            <source>Shows what speaks against this patient, before anything is sent.</source>
            <translation>Mostra o que indica outro paciente, antes de enviar algo.</translation>
        </message>
        <message>
            <source>Shows what the file holds before you save it.</source>
            <translation>Mostra o que o arquivo contém antes de você salvá-lo.</translation>
        </message>
        <message>
            <source>Shows which column of the table was taken for what.</source>
            <translation>Mostra como cada coluna da tabela foi entendida.</translation>
        </message>
        <message>
            <source>Stops reading. Nothing was sent.</source>
            <translation>Para a leitura. Nada foi enviado.</translation>
        </message>
        <message>
            <source>Switches between the picture and a table of the same numbers.</source>
            <translation>Alterna entre a imagem e uma tabela com os mesmos números.</translation>
        </message>
        <message>
            <source>Takes every file of a folder that can be read.</source>
            <translation>Pega todos os arquivos legíveis de uma pasta.</translation>
        </message>
        <message>
            <source>Takes in again what was left out.</source>
            <translation>Volta a incluir o que foi deixado de fora.</translation>
        </message>
        <message>
            <source>Takes these folders off the list. The folders themselves stay.</source>
            <translation>Tira estas pastas da lista. As pastas em si ficam.</translation>
        </message>
        <message>
            <source>The file can be read once this is chosen.</source>
            <translation>O arquivo pode ser lido quando isto for escolhido.</translation>
        </message>
        <message>
            <source>The kind of error, its place in the program, version and time.</source>
            <translation>O tipo de erro, seu lugar no programa, a versão e a hora.</translation>
        </message>
        <message>
            <source>The name with which you sign in to this network.</source>
            <translation>O nome com que você entra nesta rede.</translation>
        </message>
        <message>
            <source>The server may then hold these samples twice.</source>
            <translation>O servidor talvez fique então com estas medições duas vezes.</translation>
        </message>
        <message>
            <source>The upload goes on where it paused.</source>
            <translation>O envio continua de onde parou.</translation>
        </message>
        <message>
            <source>The window stays open.</source>
            <translation>A janela continua aberta.</translation>
        </message>
        <message>
            <source>These samples may be missing on the server.</source>
            <translation>Estas medições talvez faltem no servidor.</translation>
        </message>
        <message>
            <source>Tries the address, and keeps it when the server answers.</source>
            <translation>Testa o endereço e o guarda se o servidor responder.</translation>
        </message>
        <message>
            <source>Type a part of a sample's text, for example a date or a device.</source>
            <translation>Digite uma parte do texto de uma medição, por exemplo uma data ou um dispositivo.</translation>
        </message>
        <message>
            <source>Type a part of the patient's number or id.</source>
            <translation>Digite uma parte do número ou identificador do paciente.</translation>
        </message>
        <message>
            <source>Unlocks the window.</source>
            <translation>Desbloqueia a janela.</translation>
        </message>
        <message>
            <source>What is left can be sent another time.</source>
            <translation>O que falta pode ser enviado outra vez.</translation>
        </message>
        <message>
            <source>What the file will hold, to be read before it is saved.</source>
            <translation>O que o arquivo conterá, para ler antes de salvar.</translation>
        </message>
        <message>
            <source>What was not sent yet is sent when the same file is dropped again.</source>
            <translation>O que ainda não foi enviado é enviado quando o mesmo arquivo for solto de novo.</translation>
        </message>
        <message>
            <source>Whether the window is light or dark.</source>
            <translation>Se a janela é clara ou escura.</translation>
        </message>
        <message>
            <source>Without a tick, this device is left out.</source>
            <translation>Desmarcado, este dispositivo fica de fora.</translation>
        </message>
        <message>
            <source>Your IT department knows it.</source>
            <translation>O seu departamento de TI sabe qual é.</translation>
        </message>
    </context>
    <context>
        <name>drop_offer</name>
        <message>
            <source>1 JSON file</source>
            <translation>1 arquivo JSON</translation>
        </message>
        <message>
            <source>1 folder</source>
            <translation>1 pasta</translation>
        </message>
        <message>
            <source>1 health export</source>
            <translation>1 exportação de saúde</translation>
        </message>
        <message>
            <source>1 other file</source>
            <translation>1 outro arquivo</translation>
        </message>
        <message>
            <source>1 table</source>
            <translation>1 tabela</translation>
        </message>
        <message>
            <source>1 zip file</source>
            <translation>1 arquivo zip</translation>
        </message>
        <message>
            <source>A link cannot be read here. Save what it leads to on this computer, and drop that file.</source>
            <translation>Um link não pode ser lido aqui. Salve neste computador aquilo a que ele leva e solte esse arquivo.</translation>
        </message>
        <message>
            <source>A picture holds no steps or heart rates. Drop the export that the patient's phone made.</source>
            <translation>Uma imagem não contém passos nem frequências cardíacas. Solte a exportação que o celular do paciente criou.</translation>
        </message>
        <message>
            <source>Documents and films hold no steps or heart rates. Drop the export that the patient's phone made.</source>
            <translation>Documentos e vídeos não contêm passos nem frequências cardíacas. Solte a exportação que o celular do paciente criou.</translation>
        </message>
        <message>
            <source>Text cannot be read here. Drop the file that the text is from.</source>
            <translation>Texto não pode ser lido aqui. Solte o arquivo de onde vem o texto.</translation>
        </message>
        <message>
            <source>There is no file in this. Drop a file or a folder of this computer.</source>
            <translation>Não há arquivo nisto. Solte um arquivo ou uma pasta deste computador.</translation>
        </message>
        <message>
            <source>This is a picture. Drop the export that the patient's phone made.</source>
            <translation>Isto é uma imagem. Solte a exportação que o celular do paciente criou.</translation>
        </message>
        <message>
            <source>{count} JSON files</source>
            <translation>{count} arquivos JSON</translation>
        </message>
        <message>
            <source>{count} XML files</source>
            <translation>{count} arquivos XML</translation>
        </message>
        <message>
            <source>{count} files and folders: {list}</source>
            <translation>{count} arquivos e pastas: {list}</translation>
        </message>
        <message>
            <source>{count} folders</source>
            <translation>{count} pastas</translation>
        </message>
        <message>
            <source>{count} other files</source>
            <translation>{count} outros arquivos</translation>
        </message>
        <message>
            <source>{count} tables</source>
            <translation>{count} tabelas</translation>
        </message>
        <message>
            <source>{count} that cannot be read</source>
            <translation>{count} que não podem ser lidos</translation>
        </message>
        <message>
            <source>{count} zip files</source>
            <translation>{count} arquivos zip</translation>
        </message>
    </context>
    <context>
        <name>ending_look</name>
        <message>
            <source>Cut off</source>
            <translation>Interrompido</translation>
        </message>
        <message>
            <source>Cut off: the program ended before the upload did. The rest is still to be sent.</source>
            <translation>Interrompido: o programa terminou antes do envio. O resto ainda deve ser enviado.</translation>
        </message>
        <message>
            <source>Ended early</source>
            <translation>Terminou antes</translation>
        </message>
        <message>
            <source>Ended early: not every batch went out. The rest is still to be sent.</source>
            <translation>Terminou antes: nem todos os lotes saíram. O resto ainda deve ser enviado.</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <source>Finished: every batch went out.</source>
            <translation>Terminado: todos os lotes saíram.</translation>
        </message>
        <message>
            <source>Not ended yet: the upload is running.</source>
            <translation>Ainda não terminado: o envio está em andamento.</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Em andamento</translation>
        </message>
    </context>
    <context>
        <name>help_topics</name>
        <message>
            <source>A receipt says who, when, where, and what became of each batch. It holds no health values.</source>
            <translation>Um comprovante diz quem, quando, onde e o que aconteceu com cada lote. Não contém valores de saúde.</translation>
        </message>
        <message>
            <source>Add a patient by pasting the token that your clinic gives you. It names the patient.</source>
            <translation>Acrescente um paciente colando o token que a sua clínica fornece. O token indica o paciente.</translation>
        </message>
        <message>
            <source>Alt and the underlined letter: press a button</source>
            <translation>Alt e a letra sublinhada: aciona um botão</translation>
        </message>
        <message>
            <source>Ctrl+1 to Ctrl+4: New upload, Patients, History, Settings</source>
            <translation>Ctrl+1 a Ctrl+4: Novo envio, Pacientes, Histórico, Configurações</translation>
        </message>
        <message>
            <source>Ctrl+L: lock · F1: this help · Esc: close or cancel</source>
            <translation>Ctrl+L: bloquear · F1: esta ajuda · Esc: fechar ou cancelar</translation>
        </message>
        <message>
            <source>Ctrl+O: choose a file · Ctrl+V: paste a copied file or a path</source>
            <translation>Ctrl+O: escolher um arquivo · Ctrl+V: colar um arquivo copiado ou um caminho</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Concluído</translation>
        </message>
        <message>
            <source>Drop the patient's export anywhere on the window, or press Ctrl+O. A folder or zip will do.</source>
            <translation>Solte a exportação do paciente em qualquer lugar da janela ou pressione Ctrl+O. Uma pasta ou um zip também serve.</translation>
        </message>
        <message>
            <source>Every upload is listed, also one that was cut off. Open its receipt with a double click.</source>
            <translation>Cada envio está na lista, também um que foi interrompido. Abra o comprovante com um clique duplo.</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Arquivos</translation>
        </message>
        <message>
            <source>GeroSense files, tables (CSV, Excel, Parquet) and Health Auto Export can be read, too.</source>
            <translation>Arquivos GeroSense, tabelas (CSV, Excel, Parquet) e o Health Auto Export também podem ser lidos.</translation>
        </message>
        <message>
            <source>Give the patient your clinic's own number, so that you find them again. Nobody else sees it.</source>
            <translation>Dê ao paciente o número da sua clínica, para encontrá-lo de novo. Mais ninguém o vê.</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Histórico</translation>
        </message>
        <message>
            <source>In the picture of a review: + and - look closer or further, arrows move, 0 shows all</source>
            <translation>Na imagem de uma conferência: + e - aproximam e afastam, as setas movem, 0 mostra tudo</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Look at the patient's name beside the button before you press it.</source>
            <translation>Veja o nome do paciente ao lado do botão antes de clicar.</translation>
        </message>
        <message>
            <source>Nothing is sent when you drop a file. You see first what is in it.</source>
            <translation>Nada é enviado quando você solta um arquivo. Você vê antes o que há nele.</translation>
        </message>
        <message>
            <source>On an iPhone: open Health, tap the picture at the top right, then “Export All Health Data”, and send the zip to the clinic as your clinic does it.</source>
            <translation>Em um iPhone: abra o app Saúde, toque na foto no canto superior direito, depois em “Exportar Todos os Dados de Saúde”, e envie o zip à clínica do modo usado na sua clínica.</translation>
        </message>
        <message>
            <source>Patients</source>
            <translation>Pacientes</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Conferir</translation>
        </message>
        <message>
            <source>Samples go out in batches. Each batch gets an answer of its own, and each answer is kept.</source>
            <translation>As medições saem em lotes. Cada lote recebe uma resposta própria, e cada resposta é guardada.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>The first sentence says what is new, what was sent before, and what cannot be sent.</source>
            <translation>A primeira frase diz o que é novo, o que já foi enviado e o que não pode ser enviado.</translation>
        </message>
        <message>
            <source>The token is kept in the keychain of this computer, never in a file.</source>
            <translation>O token fica no chaveiro deste computador, nunca em um arquivo.</translation>
        </message>
        <message>
            <source>The window locks when nobody uses it, and forgets what was on it. An upload goes on.</source>
            <translation>A janela é bloqueada quando ninguém a usa e esquece o que havia nela. Um envio continua.</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Envio</translation>
        </message>
        <message>
            <source>What cannot be changed was decided by your IT department.</source>
            <translation>O que não pode ser mudado foi decidido pelo seu departamento de TI.</translation>
        </message>
        <message>
            <source>When the network is lost or the server is busy, the program waits and goes on by itself.</source>
            <translation>Quando a rede cai ou o servidor está ocupado, o programa espera e continua automaticamente.</translation>
        </message>
        <message>
            <source>When the token ends, paste a new one of the same patient. The upload goes on where it was.</source>
            <translation>Quando o token terminar, cole um novo do mesmo paciente. O envio continua de onde estava.</translation>
        </message>
        <message>
            <source>You can pause, go on, or cancel. What is on its way is finished first; nothing is lost.</source>
            <translation>Você pode pausar, retomar ou cancelar. O que está a caminho termina antes; nada se perde.</translation>
        </message>
        <message>
            <source>Your IT department knows the server's address. “Test connection” says what is wrong with it.</source>
            <translation>O seu departamento de TI sabe o endereço do servidor. “Testar a conexão” diz o que há de errado com ele.</translation>
        </message>
        <message>
            <source>“Accepted”: the server has these samples.</source>
            <translation>“Aceito”: o servidor tem estas medições.</translation>
        </message>
        <message>
            <source>“Already sent” is what this computer sent for this patient before. It is not sent again, however often you drop the same file.</source>
            <translation>“Já enviadas” é o que este computador enviou antes para este paciente. Não é enviado de novo, por mais que você solte o mesmo arquivo.</translation>
        </message>
        <message>
            <source>“Erase” removes everything this computer knows of a patient. The server keeps what it has.</source>
            <translation>“Apagar” remove tudo o que este computador sabe de um paciente. O servidor mantém o que tem.</translation>
        </message>
        <message>
            <source>“Held back” are one or two samples too few for a batch. They go out with the next export.</source>
            <translation>“Retidas” são uma ou duas medições, poucas para um lote. Vão com a próxima exportação.</translation>
        </message>
        <message>
            <source>“Not sent”: they never left this computer. They go out the next time.</source>
            <translation>“Não enviado”: nunca saíram deste computador. Vão na próxima vez.</translation>
        </message>
        <message>
            <source>“Partly accepted”: the server has some of them. The answer says which it did not take.</source>
            <translation>“Aceito em parte”: o servidor tem algumas delas. A resposta diz quais ele não recebeu.</translation>
        </message>
        <message>
            <source>“Refused”: the server took none of the batch. Tell your IT department if it happens again.</source>
            <translation>“Recusado”: o servidor não recebeu nada do lote. Avise o seu departamento de TI se acontecer de novo.</translation>
        </message>
        <message>
            <source>“Show why” names the reason for each sample that cannot be sent, and what to do about it.</source>
            <translation>“Mostrar o motivo” indica o motivo de cada medição que não pode ser enviada e o que fazer.</translation>
        </message>
        <message>
            <source>“Unknown”: the samples left this computer, and no answer came that can be trusted. You are asked whether to send them again; the server may then have them twice.</source>
            <translation>“Desconhecido”: as medições saíram deste computador e nenhuma resposta confiável chegou. O programa pergunta se devem ser enviadas de novo; o servidor pode então ficar com elas duas vezes.</translation>
        </message>
    </context>
    <context>
        <name>last_resort</name>
        <message>
            <source>Something happened that the program did not foresee ({kind}). Close the program and open it again; if it happens again, tell support this word.</source>
            <translation>Aconteceu algo que o programa não previu ({kind}). Feche o programa e abra-o de novo; se acontecer outra vez, diga esta palavra ao suporte.</translation>
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
            <translation>1 dia</translation>
        </message>
        <message>
            <source>1 sample</source>
            <translation>1 medição</translation>
        </message>
        <message>
            <source>about {hours} h {minutes} min</source>
            <translation>cerca de {hours} h {minutes} min</translation>
        </message>
        <message>
            <source>about {minutes} min</source>
            <translation>cerca de {minutes} min</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>menos de um minuto</translation>
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
                <numerusform>{count} dia</numerusform>
                <numerusform>{count} dias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} samples</source>
            <translation>
                <numerusform>{count} medição</numerusform>
                <numerusform>{count} medições</numerusform>
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
            <translation>Aceito</translation>
        </message>
        <message>
            <source>Heart rate</source>
            <translation>Frequência cardíaca</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Não informado</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Não enviado</translation>
        </message>
        <message>
            <source>Partly accepted</source>
            <translation>Aceito em parte</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Recusado</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Passos</translation>
        </message>
        <message>
            <source>The server has these samples. Nothing to do.</source>
            <translation>O servidor tem estas medições. Não há nada a fazer.</translation>
        </message>
        <message>
            <source>The server took nothing of these batches. Show its words in the table to whoever looks after GeroSense. They are not sent again by themselves.</source>
            <translation>O servidor não recebeu nada destes lotes. Mostre as palavras dele, que estão na tabela, a quem cuida do GeroSense. Não são enviados de novo automaticamente.</translation>
        </message>
        <message>
            <source>The server took some samples of these batches and left others out; its words are in the table. They are not sent again by themselves.</source>
            <translation>O servidor recebeu algumas medições destes lotes e deixou outras de fora; as palavras dele estão na tabela. Não são enviadas de novo automaticamente.</translation>
        </message>
        <message>
            <source>These batches did not reach the server. They are still to be sent.</source>
            <translation>Estes lotes não chegaram ao servidor. Ainda devem ser enviados.</translation>
        </message>
        <message>
            <source>These batches left this computer, but no answer came that can be trusted. Nobody can know whether the server kept them, so they are not sent again by themselves.</source>
            <translation>Estes lotes saíram deste computador, mas nenhuma resposta confiável chegou. Ninguém pode saber se o servidor os guardou, por isso não são enviados de novo automaticamente.</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconhecido</translation>
        </message>
    </context>
    <context>
        <name>readiness</name>
        <message>
            <source>A file needs an answer from you first.</source>
            <translation>Um arquivo precisa antes de uma resposta sua.</translation>
        </message>
        <message>
            <source>Add the patient's token: it says whose data this is.</source>
            <translation>Acrescente o token do paciente: ele diz de quem são estes dados.</translation>
        </message>
        <message>
            <source>Nothing is new: all of it was sent for this patient before.</source>
            <translation>Nada é novo: tudo já foi enviado para este paciente.</translation>
        </message>
        <message>
            <source>Set the address of your clinic's server first.</source>
            <translation>Defina antes o endereço do servidor da sua clínica.</translation>
        </message>
        <message>
            <source>The files are being compared with what was sent before.</source>
            <translation>Os arquivos estão sendo comparados com o que já foi enviado.</translation>
        </message>
        <message>
            <source>The patient's token has ended. Paste a new one.</source>
            <translation>O token do paciente terminou. Cole um novo.</translation>
        </message>
        <message>
            <source>The policy of this computer cannot be used. Tell your IT department.</source>
            <translation>A política deste computador não pode ser usada. Avise o seu departamento de TI.</translation>
        </message>
        <message>
            <source>There are too few new samples for a batch of 3. They are held back until more have come.</source>
            <translation>Há poucas medições novas para um lote de 3. Ficam retidas até chegarem mais.</translation>
        </message>
        <message>
            <source>There is nothing in these files that can be sent.</source>
            <translation>Não há nestes arquivos nada que possa ser enviado.</translation>
        </message>
        <message>
            <source>These may be another patient's data. Please check first.</source>
            <translation>Estes dados podem ser de outro paciente. Verifique antes.</translation>
        </message>
    </context>
    <context>
        <name>receipt_html</name>
        <message>
            <source>1 more row is in the PDF and in the CSV.</source>
            <translation>Mais 1 linha está no PDF e no CSV.</translation>
        </message>
        <message>
            <source>{count} more rows are in the PDF and in the CSV.</source>
            <translation>Mais {count} linhas estão no PDF e no CSV.</translation>
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
            <translation>Tentativas</translation>
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
            <translation>Iniciado</translation>
        </message>
        <message>
            <source>Clinic's number</source>
            <translation>Número da clínica</translation>
        </message>
        <message>
            <source>Data type</source>
            <translation>Tipo de dado</translation>
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
            <translation>Primeira medição</translation>
        </message>
        <message>
            <source>Hash of the request</source>
            <translation>Hash do pedido</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>Como terminou</translation>
        </message>
        <message>
            <source>Last sample</source>
            <translation>Última medição</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Deixar como está</translation>
        </message>
        <message>
            <source>None were recorded.</source>
            <translation>Nenhum foi registrado.</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Patient (user id)</source>
            <translation>Paciente (identificador de usuário)</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <source>Receipt of an upload</source>
            <translation>Comprovante de um envio</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Medições</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Enviar de novo</translation>
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
            <translation>Arquivos de origem, por SHA-256</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Situação</translation>
        </message>
        <message>
            <source>The hash of a request is made with a key of this computer: it tells equal requests, and nothing of what was in them.</source>
            <translation>O hash de um pedido é feito com uma chave deste computador: mostra pedidos iguais e nada do que havia neles.</translation>
        </message>
        <message>
            <source>Their names are not kept: a name can be a patient's. A file is known by this number.</source>
            <translation>Os nomes não são guardados: um nome pode ser o de um paciente. Um arquivo é reconhecido por este número.</translation>
        </message>
        <message>
            <source>This is what the server answered, as this computer recorded it. It holds no measured value. What nobody can know, because no answer came, is called unknown.</source>
            <translation>Isto é o que o servidor respondeu, como este computador o registrou. Não contém nenhum valor medido. O que ninguém pode saber, porque nenhuma resposta chegou, chama-se desconhecido.</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Envio</translation>
        </message>
        <message>
            <source>What became of the samples</source>
            <translation>O que aconteceu com as medições</translation>
        </message>
        <message>
            <source>Your choice</source>
            <translation>A sua escolha</translation>
        </message>
        <message>
            <source>{samples} of the samples not sent were in batches whose turn never came.</source>
            <translation>Das medições não enviadas, {samples} estavam em lotes cuja vez não chegou.</translation>
        </message>
    </context>
    <context>
        <name>rejected_columns</name>
        <message>
            <source>Data type</source>
            <translation>Tipo de dado</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fim</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Arquivo</translation>
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
            <translation>Início</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidade</translation>
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
            <translation>Escolha o fuso horário em que estas horas foram registradas e leia de novo.</translation>
        </message>
        <message>
            <source>Data type missing</source>
            <translation>Falta o tipo de dado</translation>
        </message>
        <message>
            <source>Device missing</source>
            <translation>Falta o dispositivo</translation>
        </message>
        <message>
            <source>End time not readable</source>
            <translation>Hora do fim ilegível</translation>
        </message>
        <message>
            <source>End time that happened twice</source>
            <translation>Hora do fim que aconteceu duas vezes</translation>
        </message>
        <message>
            <source>End time that never happened</source>
            <translation>Hora do fim que nunca existiu</translation>
        </message>
        <message>
            <source>End time without time zone</source>
            <translation>Hora do fim sem fuso horário</translation>
        </message>
        <message>
            <source>Ends before it starts</source>
            <translation>Termina antes de começar</translation>
        </message>
        <message>
            <source>Heart rate above 300</source>
            <translation>Frequência cardíaca acima de 300</translation>
        </message>
        <message>
            <source>Neither steps nor heart rate</source>
            <translation>Nem passos nem frequência cardíaca</translation>
        </message>
        <message>
            <source>No body does so much in a minute. Is the unit right?</source>
            <translation>Nenhum corpo faz tanto em um minuto. A unidade está certa?</translation>
        </message>
        <message>
            <source>Nothing was measured there; you can leave these samples out.</source>
            <translation>Nada foi medido ali; você pode deixar estas medições de fora.</translation>
        </message>
        <message>
            <source>Only steps and heart rates can be sent. If these are such, call them steps or bpm.</source>
            <translation>Só passos e frequências cardíacas podem ser enviados. Se forem isso, chame-os de steps ou bpm.</translation>
        </message>
        <message>
            <source>Start and end were probably swapped. Correct these rows, and drop the file again.</source>
            <translation>O início e o fim provavelmente foram trocados. Corrija estas linhas e solte o arquivo de novo.</translation>
        </message>
        <message>
            <source>Start time missing</source>
            <translation>Falta a hora do início</translation>
        </message>
        <message>
            <source>Start time not readable</source>
            <translation>Hora do início ilegível</translation>
        </message>
        <message>
            <source>Start time that happened twice</source>
            <translation>Hora do início que aconteceu duas vezes</translation>
        </message>
        <message>
            <source>Start time that never happened</source>
            <translation>Hora do início que nunca existiu</translation>
        </message>
        <message>
            <source>Start time without time zone</source>
            <translation>Hora do início sem fuso horário</translation>
        </message>
        <message>
            <source>Steps above 30,000</source>
            <translation>Passos acima de 30.000</translation>
        </message>
        <message>
            <source>The clocks went back that night: which of the two hours it was, nobody can tell.</source>
            <translation>Os relógios foram atrasados naquela noite: ninguém pode dizer qual das duas horas era.</translation>
        </message>
        <message>
            <source>The clocks went forward that night: probably another time zone is the right one.</source>
            <translation>Os relógios foram adiantados naquela noite: provavelmente o fuso horário certo é outro.</translation>
        </message>
        <message>
            <source>The watch was probably loose; you can leave these samples out.</source>
            <translation>O relógio provavelmente estava frouxo; você pode deixar estas medições de fora.</translation>
        </message>
        <message>
            <source>These are probably sums over days. Export the samples as the phone recorded them.</source>
            <translation>Provavelmente são somas de dias. Exporte as medições como o celular as registrou.</translation>
        </message>
        <message>
            <source>These rows are not complete. Look into the file, or export it again from the phone.</source>
            <translation>Estas linhas não estão completas. Veja o arquivo ou exporte-o de novo do celular.</translation>
        </message>
        <message>
            <source>Unit missing</source>
            <translation>Falta a unidade</translation>
        </message>
        <message>
            <source>Unit not known</source>
            <translation>Unidade não conhecida</translation>
        </message>
        <message>
            <source>Value above 30,000</source>
            <translation>Valor acima de 30.000</translation>
        </message>
        <message>
            <source>Value above 300 per minute</source>
            <translation>Valor acima de 300 por minuto</translation>
        </message>
        <message>
            <source>Value is not a number</source>
            <translation>O valor não é um número</translation>
        </message>
        <message>
            <source>Value missing</source>
            <translation>Falta o valor</translation>
        </message>
        <message>
            <source>Value not above 0</source>
            <translation>Valor não acima de 0</translation>
        </message>
        <message>
            <source>Write count for steps or count/min for heart rates, and drop the file again.</source>
            <translation>Escreva count para passos ou count/min para frequências cardíacas e solte o arquivo de novo.</translation>
        </message>
        <message>
            <source>Write steps or bpm into the data type of these rows, and drop the file again.</source>
            <translation>Escreva steps ou bpm no tipo de dado destas linhas e solte o arquivo de novo.</translation>
        </message>
        <message>
            <source>Write the name of the phone or watch into these rows, and drop the file again.</source>
            <translation>Escreva o nome do celular ou do relógio nestas linhas e solte o arquivo de novo.</translation>
        </message>
        <message>
            <source>Write these times like 2026-11-01 08:04:51 +01:00, and drop the file again.</source>
            <translation>Escreva estas horas como 2026-11-01 08:04:51 +01:00 e solte o arquivo de novo.</translation>
        </message>
        <message>
            <source>Write these values in digits only, and drop the file again.</source>
            <translation>Escreva estes valores só com algarismos e solte o arquivo de novo.</translation>
        </message>
    </context>
    <context>
        <name>review_sentence</name>
        <message>
            <source>A file needs an answer from you before it can be read.</source>
            <translation>Um arquivo precisa de uma resposta sua antes de poder ser lido.</translation>
        </message>
        <message>
            <source>For a biological age, 7 days in a row with samples are needed; the new ones do not make that many.</source>
            <translation>Para uma idade biológica são necessários 7 dias seguidos com medições; as novas não chegam a tanto.</translation>
        </message>
        <message>
            <source>No sample in these files can be sent.</source>
            <translation>Nenhuma medição destes arquivos pode ser enviada.</translation>
        </message>
        <message>
            <source>No samples were found in these files.</source>
            <translation>Nenhuma medição foi encontrada nestes arquivos.</translation>
        </message>
        <message>
            <source>Nothing is new: all {samples} were sent before.</source>
            <translation>Nada é novo: já foi enviado tudo, {samples}.</translation>
        </message>
        <message>
            <source>Nothing is to be sent: all new samples are left out, as you chose.</source>
            <translation>Não há nada a enviar: todas as novas medições ficaram de fora, conforme sua escolha.</translation>
        </message>
        <message>
            <source>The new samples allow a biological age for up to {days}.</source>
            <translation>As novas medições permitem uma idade biológica para até {days}.</translation>
        </message>
        <message>
            <source>{count} cannot be sent.</source>
            <translation>Não podem ser enviadas: {count}.</translation>
        </message>
        <message>
            <source>{count} devices</source>
            <translation>{count} dispositivos</translation>
        </message>
        <message>
            <source>{count} new samples from {devices}, {span}.</source>
            <translation>{count} novas medições de {devices}, {span}.</translation>
        </message>
        <message>
            <source>{count} new, held back until there are 3.</source>
            <translation>{count} novas, retidas até serem 3.</translation>
        </message>
        <message>
            <source>{count} of them are held back for now.</source>
            <translation>Destas, retidas por enquanto: {count}.</translation>
        </message>
        <message>
            <source>{count} of them are to be sent again.</source>
            <translation>{count} delas devem ser enviadas de novo.</translation>
        </message>
        <message>
            <source>{count} samples to be sent again, from {devices}, {span}.</source>
            <translation>{count} medições a enviar de novo, de {devices}, {span}.</translation>
        </message>
        <message>
            <source>{count} were sent before.</source>
            <translation>{count} já foram enviadas.</translation>
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation>{names} e {last}</translation>
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
            <translation>C&amp;ontinuar</translation>
        </message>
        <message>
            <source>&amp;Try now</source>
            <translation>Tentar a&amp;gora</translation>
        </message>
        <message>
            <source>A new token for patient {name} is needed</source>
            <translation>É preciso um novo token para o paciente {name}</translation>
        </message>
        <message>
            <source>Asking the server whether it is ready…</source>
            <translation>Perguntando ao servidor se ele está pronto…</translation>
        </message>
        <message>
            <source>Cancelling: finishing {batches} being sent…</source>
            <translation>Cancelando: terminando {batches} em andamento…</translation>
        </message>
        <message>
            <source>Cancelling…</source>
            <translation>Cancelando…</translation>
        </message>
        <message>
            <source>Finishing {batches} being sent, then the program closes…</source>
            <translation>Terminando {batches} em andamento, depois o programa fecha…</translation>
        </message>
        <message>
            <source>Give the &amp;token…</source>
            <translation>Informar o to&amp;ken…</translation>
        </message>
        <message>
            <source>Going on by itself in {time}</source>
            <translation>Continua automaticamente em {time}</translation>
        </message>
        <message>
            <source>Going on…</source>
            <translation>Continuando…</translation>
        </message>
        <message>
            <source>Making sure that the files have not changed: {done} of {total}</source>
            <translation>Confirmando que os arquivos não mudaram: {done} de {total}</translation>
        </message>
        <message>
            <source>Pa&amp;use</source>
            <translation>Pa&amp;usar</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Em pausa</translation>
        </message>
        <message>
            <source>Paused after failures</source>
            <translation>Em pausa após falhas</translation>
        </message>
        <message>
            <source>Pausing: finishing {batches} being sent…</source>
            <translation>Pausando: terminando {batches} em andamento…</translation>
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
            <translation>O programa está fechando…</translation>
        </message>
        <message>
            <source>Trying again…</source>
            <translation>Tentando de novo…</translation>
        </message>
    </context>
    <context>
        <name>time_zones</name>
        <message>
            <source>{zone} (this computer's)</source>
            <translation>{zone} (este computador)</translation>
        </message>
    </context>
</TS>
