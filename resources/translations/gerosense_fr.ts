<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>Libraries and their licences</source>
            <translation>Bibliothèques et leurs licences</translation>
        </message>
        <message>
            <source>Sends a patient's wearable data to your clinic's GeroSense service, and keeps a record of what was sent. Free software under the MIT licence; what it is made of has licences of its own:</source>
            <translation>Envoie les données d'objets connectés d'un patient au service GeroSense de votre clinique et tient un registre de ce qui a été envoyé. Logiciel libre sous licence MIT ; ses composants ont leurs propres licences :</translation>
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
            <translation>L'envoi est terminé. La fenêtre dit ce qu'il en est advenu.</translation>
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
            <translation>Lot {number} : {state}</translation>
        </message>
        <message>
            <source>Batches by outcome</source>
            <translation>Lots par résultat</translation>
        </message>
        <message>
            <source>Batches {first} to {last}: {states}</source>
            <translation>Lots {first} à {last} : {states}</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>En cours d'envoi</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
    </context>
    <context>
        <name>BatchTableModel</name>
        <message>
            <source>Attempts</source>
            <translation>Essais</translation>
        </message>
        <message>
            <source>Data type</source>
            <translation>Type de données</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Appareil</translation>
        </message>
        <message>
            <source>First – last</source>
            <translation>Première – dernière</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N°</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Mesures</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Envoi…</translation>
        </message>
        <message>
            <source>The server's words</source>
            <translation>Réponse du serveur</translation>
        </message>
        <message>
            <source>To be sent again</source>
            <translation>À renvoyer</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
    </context>
    <context>
        <name>ChoiceDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Use this choice</source>
            <translation>&amp;Utiliser ce choix</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Appareil</translation>
        </message>
        <message>
            <source>Devices with the same name are sent as one device.</source>
            <translation>Les appareils de même nom sont envoyés comme un seul appareil.</translation>
        </message>
        <message>
            <source>Devices, and what they are sent as</source>
            <translation>Les appareils, et le nom sous lequel ils sont envoyés</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>Sans nom</translation>
        </message>
        <message>
            <source>Only &amp;these days</source>
            <translation>Ces &amp;jours seulement</translation>
        </message>
        <message>
            <source>Send &amp;everything</source>
            <translation>&amp;Tout envoyer</translation>
        </message>
        <message>
            <source>Send as</source>
            <translation>Envoyer comme</translation>
        </message>
        <message>
            <source>Send {device} as</source>
            <translation>Envoyer {device} comme</translation>
        </message>
        <message>
            <source>The first day is after the last.</source>
            <translation>Le premier jour est après le dernier.</translation>
        </message>
        <message>
            <source>Tick a device, or nothing is sent.</source>
            <translation>Cochez un appareil, sinon rien n'est envoyé.</translation>
        </message>
        <message>
            <source>What is to be sent?</source>
            <translation>Que faut-il envoyer ?</translation>
        </message>
        <message>
            <source>What you leave out is not sent now. It stays new, and is offered the next time this file is dropped.</source>
            <translation>Ce que vous laissez de côté n'est pas envoyé maintenant. Cela reste nouveau, et vous est proposé la prochaine fois que vous déposez ce fichier.</translation>
        </message>
        <message>
            <source>{device}: {samples}</source>
            <translation>{device} : {samples}</translation>
        </message>
    </context>
    <context>
        <name>ClosingDialog</name>
        <message>
            <source>&amp;Cancel the upload and close</source>
            <translation>&amp;Annuler l'envoi et fermer</translation>
        </message>
        <message>
            <source>&amp;Finish the batches being sent, then close</source>
            <translation>&amp;Terminer les lots en cours, puis fermer</translation>
        </message>
        <message>
            <source>&amp;Keep the window open</source>
            <translation>&amp;Garder la fenêtre ouverte</translation>
        </message>
        <message>
            <source>&amp;Keep uploading</source>
            <translation>&amp;Continuer l'envoi</translation>
        </message>
        <message>
            <source>If you close now, nothing is lost and nothing is sent twice: drop the same file again another time, and only what is left is sent.</source>
            <translation>Si vous fermez maintenant, rien n'est perdu et rien n'est envoyé deux fois : déposez à nouveau le même fichier une autre fois, et seul le reste sera envoyé.</translation>
        </message>
        <message>
            <source>Left to send: {batches}.</source>
            <translation>Reste à envoyer : {batches}.</translation>
        </message>
        <message>
            <source>The upload is not finished yet</source>
            <translation>L'envoi n'est pas encore terminé</translation>
        </message>
    </context>
    <context>
        <name>ColumnsField</name>
        <message>
            <source>Column {name}</source>
            <translation>Colonne {name}</translation>
        </message>
        <message>
            <source>Columns of the table</source>
            <translation>Colonnes du tableau</translation>
        </message>
        <message>
            <source>Data type (steps or heart rate)</source>
            <translation>Type de données (pas ou fréquence cardiaque)</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Appareil</translation>
        </message>
        <message>
            <source>End time</source>
            <translation>Heure de fin</translation>
        </message>
        <message>
            <source>Heart rate</source>
            <translation>Fréquence cardiaque</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>Non utilisée</translation>
        </message>
        <message>
            <source>Number of steps</source>
            <translation>Nombre de pas</translation>
        </message>
        <message>
            <source>Start time</source>
            <translation>Heure de début</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Version of the device</source>
            <translation>Version de l'appareil</translation>
        </message>
    </context>
    <context>
        <name>DaysCard</name>
        <message>
            <source>7 days in a row or more</source>
            <translation>7 jours de suite ou plus</translation>
        </message>
        <message>
            <source>Already sent</source>
            <translation>Déjà envoyées</translation>
        </message>
        <message>
            <source>As a pict&amp;ure</source>
            <translation>En &amp;image</translation>
        </message>
        <message>
            <source>As a picture</source>
            <translation>En image</translation>
        </message>
        <message>
            <source>As a ta&amp;ble</source>
            <translation>En ta&amp;bleau</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>En tableau</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Trouvées</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>Interruption</translation>
        </message>
        <message>
            <source>Look closer</source>
            <translation>Voir de plus près</translation>
        </message>
        <message>
            <source>Look closer (+, or Ctrl and the wheel)</source>
            <translation>Voir de plus près (+, ou Ctrl et la molette)</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouvelles</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejetées</translation>
        </message>
        <message>
            <source>Samples per day</source>
            <translation>Mesures par jour</translation>
        </message>
        <message>
            <source>Samples per day and device</source>
            <translation>Mesures par jour et par appareil</translation>
        </message>
        <message>
            <source>See a longer time</source>
            <translation>Voir une période plus longue</translation>
        </message>
        <message>
            <source>See a longer time (-)</source>
            <translation>Voir une période plus longue (-)</translation>
        </message>
        <message>
            <source>Show the whole time (0)</source>
            <translation>Voir toute la période (0)</translation>
        </message>
        <message>
            <source>Those with the most samples are drawn. The table has {count} more.</source>
            <translation>Seuls ceux qui ont le plus de mesures sont dessinés. Le tableau en montre d'autres : {count}.</translation>
        </message>
        <message>
            <source>Whole time</source>
            <translation>Toute la période</translation>
        </message>
    </context>
    <context>
        <name>DaysPlot</name>
        <message>
            <source>Already sent: {count}</source>
            <translation>Déjà envoyées : {count}</translation>
        </message>
        <message>
            <source>Found: {count}</source>
            <translation>Trouvées : {count}</translation>
        </message>
        <message>
            <source>New: {count}</source>
            <translation>Nouvelles : {count}</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>Sans nom</translation>
        </message>
        <message>
            <source>Rejected: {count}</source>
            <translation>Rejetées : {count}</translation>
        </message>
        <message>
            <source>Samples per day and device</source>
            <translation>Mesures par jour et par appareil</translation>
        </message>
        <message>
            <source>Week from {day}</source>
            <translation>Semaine du {day}</translation>
        </message>
        <message>
            <source>{name} – {day}: no samples</source>
            <translation>{name} – {day} : aucune mesure</translation>
        </message>
        <message>
            <source>{name}: {samples} on {days}. Gaps: {gaps}. Most days in a row: {most}. Rejected: {rejected}.</source>
            <translation>{name} : {samples}, {days}. Lacunes : {gaps}. Plus grand nombre de jours de suite : {most}. Rejetées : {rejected}.</translation>
        </message>
    </context>
    <context>
        <name>DaysTableModel</name>
        <message>
            <source>Already sent</source>
            <translation>Déjà envoyées</translation>
        </message>
        <message>
            <source>Data type</source>
            <translation>Type de données</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Appareil</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Trouvées</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouvelles</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>Sans nom</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejetées</translation>
        </message>
    </context>
    <context>
        <name>DetailsDialog</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>Details for support</source>
            <translation>Détails pour l'assistance</translation>
        </message>
        <message>
            <source>Send these lines to your IT department or to support. They name no patient, no file and no value.</source>
            <translation>Envoyez ces lignes à votre service informatique ou à l'assistance. Elles ne nomment ni patient, ni fichier, ni valeur.</translation>
        </message>
    </context>
    <context>
        <name>DoubtDialog</name>
        <message>
            <source>&amp;Do not send</source>
            <translation>&amp;Ne pas envoyer</translation>
        </message>
        <message>
            <source>&amp;I have checked: these data are of patient {name}</source>
            <translation>&amp;Vérifié : ces données sont celles du patient {name}</translation>
        </message>
        <message>
            <source>Are these the right patient's data?</source>
            <translation>Ces données sont-elles celles du bon patient ?</translation>
        </message>
        <message>
            <source>Choose &amp;another patient…</source>
            <translation>Choisir un &amp;autre patient…</translation>
        </message>
        <message>
            <source>Nothing has been sent. Data that reach the server under the wrong patient can spoil both patients' results, and this program cannot take them back. Compare the file with the patient before you go on.</source>
            <translation>Rien n'a été envoyé. Des données qui arrivent sur le serveur sous le mauvais patient peuvent fausser les résultats des deux patients, et ce programme ne peut pas les reprendre. Comparez le fichier avec le patient avant de continuer.</translation>
        </message>
        <message>
            <source>They are &amp;this patient's</source>
            <translation>Ce sont celles de &amp;ce patient</translation>
        </message>
        <message>
            <source>They would be uploaded for patient {name}</source>
            <translation>Elles seraient envoyées pour le patient {name}</translation>
        </message>
    </context>
    <context>
        <name>DropTarget</name>
        <message>
            <source>This cannot be read</source>
            <translation>Cela ne peut pas être lu</translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <source>Drop files here</source>
            <translation>Déposez les fichiers ici</translation>
        </message>
    </context>
    <context>
        <name>EraseDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>&amp;Erase</source>
            <translation>&amp;Effacer</translation>
        </message>
        <message>
            <source>&amp;Yes, erase everything about this patient on this computer</source>
            <translation>&amp;Oui, effacer tout ce qui concerne ce patient sur cet ordinateur</translation>
        </message>
        <message>
            <source>1 upload</source>
            <translation>1 envoi</translation>
        </message>
        <message>
            <source>Erase this patient</source>
            <translation>Effacer ce patient</translation>
        </message>
        <message>
            <source>Erasing…</source>
            <translation>Effacement…</translation>
        </message>
        <message>
            <source>Not all is erased</source>
            <translation>Tout n'est pas effacé</translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation>Patient {name}</translation>
        </message>
        <message>
            <source>Practice: only practice's own record is erased.</source>
            <translation>Entraînement : seul le registre de l'entraînement est effacé.</translation>
        </message>
        <message>
            <source>Removed from this computer: {uploads} with their receipts, {batches}, {samples}.</source>
            <translation>Retiré de cet ordinateur : {uploads} avec reçus, {batches}, {samples}.</translation>
        </message>
        <message>
            <source>The patient is erased</source>
            <translation>Le patient est effacé</translation>
        </message>
        <message>
            <source>The server keeps what it has: to have it removed there, ask your clinic. Receipts that you saved as files stay where you put them. If the same file is dropped again later, all of it is sent again. This cannot be undone.</source>
            <translation>Le serveur garde ce qu'il a : pour l'y faire supprimer, adressez-vous à votre clinique. Les reçus que vous avez enregistrés en fichiers restent où ils sont. Si le même fichier est déposé à nouveau plus tard, tout est envoyé une nouvelle fois. Cette action est irréversible.</translation>
        </message>
        <message>
            <source>The token is removed too.</source>
            <translation>Le jeton est retiré aussi.</translation>
        </message>
        <message>
            <source>This removes from this computer: {uploads} with their receipts, the record of what was sent, the patient's number, and the patient's token where one is kept.</source>
            <translation>Cela retire de cet ordinateur : {uploads} avec reçus, le registre de ce qui a été envoyé, le numéro du patient et, s'il est conservé, le jeton du patient.</translation>
        </message>
        <message>
            <source>{count} uploads</source>
            <translation>{count} envois</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>The upload is not finished yet. A patient can be erased once it is.</source>
            <translation>L'envoi n'est pas encore terminé. Un patient peut être effacé une fois qu'il l'est.</translation>
        </message>
    </context>
    <context>
        <name>ExportLessons</name>
        <message>
            <source>A table as its app exports it: CSV, Excel or Parquet, with a time and a value in each row. You see which column was taken for what.</source>
            <translation>Un tableau tel que son application l'exporte : CSV, Excel ou Parquet, avec une heure et une valeur par ligne. Vous voyez quelle colonne a été prise pour quoi.</translation>
        </message>
        <message>
            <source>From Android or another watch</source>
            <translation>D'Android ou d'une autre montre</translation>
        </message>
        <message>
            <source>GeroSense files</source>
            <translation>Fichiers GeroSense</translation>
        </message>
        <message>
            <source>How a patient gets the export from an iPhone</source>
            <translation>Comment un patient obtient l'export d'un iPhone</translation>
        </message>
        <message>
            <source>JSON files made for GeroSense, one or many, also inside a zip.</source>
            <translation>Des fichiers JSON faits pour GeroSense, un ou plusieurs, même dans un zip.</translation>
        </message>
        <message>
            <source>Open the Health app.</source>
            <translation>Ouvrez l'app Santé.</translation>
        </message>
        <message>
            <source>Scroll down, tap “Export All Health Data”.</source>
            <translation>Faites défiler vers le bas, touchez « Exporter toutes les données de santé ».</translation>
        </message>
        <message>
            <source>Send the zip to this computer, drop it here as it is.</source>
            <translation>Envoyez le zip à cet ordinateur et déposez-le ici tel quel.</translation>
        </message>
        <message>
            <source>Tap the picture at the top right.</source>
            <translation>Touchez l'image en haut à droite.</translation>
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
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Needs an answer from you before it can be read</source>
            <translation>Demande une réponse de votre part avant de pouvoir être lu</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Ouverture…</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>{count} cannot be sent</source>
            <translation>Non envoyables : {count}</translation>
        </message>
        <message>
            <source>{done} of {total} · {samples}</source>
            <translation>{done} sur {total} · {samples}</translation>
        </message>
    </context>
    <context>
        <name>FilesPage</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Choose files…</source>
            <translation>&amp;Choisir des fichiers…</translation>
        </message>
        <message>
            <source>Back to the &amp;review</source>
            <translation>Retour à la &amp;vérification</translation>
        </message>
        <message>
            <source>Choose a f&amp;older…</source>
            <translation>Choisir un &amp;dossier…</translation>
        </message>
        <message>
            <source>Choose a folder with the patient's files</source>
            <translation>Choisir un dossier avec les fichiers du patient</translation>
        </message>
        <message>
            <source>Choose the patient's files</source>
            <translation>Choisir les fichiers du patient</translation>
        </message>
        <message>
            <source>Ctrl+O</source>
            <translation>Ctrl+O</translation>
        </message>
        <message>
            <source>Drop the patient's export here</source>
            <translation>Déposez ici l'export du patient</translation>
        </message>
        <message>
            <source>Everything stays on this computer until you press Upload.</source>
            <translation>Tout reste sur cet ordinateur jusqu'à ce que vous appuyiez sur « Envoyer ».</translation>
        </message>
        <message>
            <source>Files being read</source>
            <translation>Fichiers en cours de lecture</translation>
        </message>
        <message>
            <source>Looking through the folder: {looked} of {files} files</source>
            <translation>Examen du dossier : {looked} sur {files} fichiers</translation>
        </message>
        <message>
            <source>One file, several, or a whole folder. Nothing is sent before you have seen what is in it.</source>
            <translation>Un fichier, plusieurs ou un dossier entier. Rien n'est envoyé avant que vous ayez vu ce qu'il contient.</translation>
        </message>
        <message>
            <source>Reading the files…</source>
            <translation>Lecture des fichiers…</translation>
        </message>
        <message>
            <source>Use the sample e&amp;xport</source>
            <translation>Utiliser l'e&amp;xport d'exemple</translation>
        </message>
        <message>
            <source>Your files are still under review. Files dropped now are added to them.</source>
            <translation>Vos fichiers sont encore en cours de vérification. Les fichiers déposés maintenant y sont ajoutés.</translation>
        </message>
    </context>
    <context>
        <name>FilesRoom</name>
        <message>
            <source>There is no file on the clipboard. Copy the file or folder, or its path, and paste again.</source>
            <translation>Il n'y a pas de fichier dans le presse-papiers. Copiez le fichier ou le dossier, ou son chemin, et collez à nouveau.</translation>
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
            <translation>Certificat</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Jeton</translation>
        </message>
        <message>
            <source>Trying the connection…</source>
            <translation>Test de la connexion…</translation>
        </message>
        <message>
            <source>good</source>
            <translation>correct</translation>
        </message>
        <message>
            <source>not looked at</source>
            <translation>non examiné</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>incorrect</translation>
        </message>
        <message>
            <source>{step}, {verdict}: {words}</source>
            <translation>{step}, {verdict} : {words}</translation>
        </message>
    </context>
    <context>
        <name>HelpDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Sujets</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>&amp;Erase this patient…</source>
            <translation>&amp;Effacer ce patient…</translation>
        </message>
        <message>
            <source>&amp;New upload</source>
            <translation>&amp;Nouvel envoi</translation>
        </message>
        <message>
            <source>&amp;Receipt</source>
            <translation>&amp;Reçu</translation>
        </message>
        <message>
            <source>1 upload</source>
            <translation>1 envoi</translation>
        </message>
        <message>
            <source>All outcomes</source>
            <translation>Tous les résultats</translation>
        </message>
        <message>
            <source>Each upload gets a line here: when it was, for which patient, and what the server answered. Open a line to see its receipt, and to save it as PDF or CSV.</source>
            <translation>Chaque envoi a sa ligne ici : quand il a eu lieu, pour quel patient et ce que le serveur a répondu. Ouvrez une ligne pour voir son reçu et l'enregistrer en PDF ou CSV.</translation>
        </message>
        <message>
            <source>Each upload you make in practice gets a line here. They are forgotten when you leave practice.</source>
            <translation>Chaque envoi fait à l'entraînement a sa ligne ici. Ces envois sont oubliés quand vous quittez l'entraînement.</translation>
        </message>
        <message>
            <source>Everything was sent up to: {marks}</source>
            <translation>Tout a été envoyé jusqu'au : {marks}</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Looking up the uploads…</source>
            <translation>Recherche des envois…</translation>
        </message>
        <message>
            <source>No uploads yet</source>
            <translation>Aucun envoi pour l'instant</translation>
        </message>
        <message>
            <source>Patient</source>
            <translation>Patient</translation>
        </message>
        <message>
            <source>Show only this patient</source>
            <translation>N'afficher que ce patient</translation>
        </message>
        <message>
            <source>Show only uploads with this outcome</source>
            <translation>N'afficher que les envois avec ce résultat</translation>
        </message>
        <message>
            <source>The uploads cannot be shown</source>
            <translation>Les envois ne peuvent pas être affichés</translation>
        </message>
        <message>
            <source>Uploads</source>
            <translation>Envois</translation>
        </message>
        <message>
            <source>{device}, {data_type}: {day}</source>
            <translation>{device}, {data_type} : {day}</translation>
        </message>
        <message>
            <source>{shown} of {total} uploads</source>
            <translation>{shown} sur {total} envois</translation>
        </message>
        <message>
            <source>{total} uploads</source>
            <translation>{total} envois</translation>
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
            <translation>Mesures</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Envoi</translation>
        </message>
        <message>
            <source>What became of them</source>
            <translation>Ce qu'elles sont devenues</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
    </context>
    <context>
        <name>LockPage</name>
        <message>
            <source>&amp;Continue</source>
            <translation>&amp;Continuer</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Verrouillé</translation>
        </message>
        <message>
            <source>The upload has ended. Continue shows what became of it.</source>
            <translation>L'envoi est terminé. « Continuer » montre ce qu'il en est advenu.</translation>
        </message>
        <message>
            <source>The upload is paused and waits for you.</source>
            <translation>L'envoi est suspendu et vous attend.</translation>
        </message>
        <message>
            <source>What was on the screen was put away, so that nobody else sees it. Nothing that was sent is lost. After Continue, drop the files again.</source>
            <translation>Ce qui était à l'écran a été rangé pour que personne d'autre ne le voie. Rien de ce qui a été envoyé n'est perdu. Après « Continuer », déposez à nouveau les fichiers.</translation>
        </message>
        <message>
            <source>What was on the screen was put away.</source>
            <translation>Ce qui était à l'écran a été rangé.</translation>
        </message>
        <message>
            <source>What was on the screen was put away. The upload goes on meanwhile.</source>
            <translation>Ce qui était à l'écran a été rangé. L'envoi continue pendant ce temps.</translation>
        </message>
        <message>
            <source>{finished} of {batches} batches are done.</source>
            <translation>Lots terminés : {finished} sur {batches}.</translation>
        </message>
    </context>
    <context>
        <name>LockRoom</name>
        <message>
            <source>GeroSense Desktop — locked</source>
            <translation>GeroSense Desktop – verrouillé</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Let go to add to the files under review</source>
            <translation>Relâchez pour ajouter aux fichiers en cours de vérification</translation>
        </message>
        <message>
            <source>Let go to read</source>
            <translation>Relâchez pour lire</translation>
        </message>
        <message>
            <source>The program was locked when files came. Drop them again.</source>
            <translation>Le programme était verrouillé à l'arrivée des fichiers. Déposez-les à nouveau.</translation>
        </message>
        <message>
            <source>The upload is not finished yet. Drop these files again when it is.</source>
            <translation>L'envoi n'est pas encore terminé. Déposez de nouveau ces fichiers une fois qu'il l'est.</translation>
        </message>
        <message>
            <source>The upload is not finished yet. Please drop later.</source>
            <translation>L'envoi n'est pas encore terminé. Déposez plus tard.</translation>
        </message>
        <message>
            <source>The upload is not finished yet. Wait until it is, or cancel it first.</source>
            <translation>L'envoi n'est pas encore terminé. Attendez qu'il le soit, ou annulez-le d'abord.</translation>
        </message>
    </context>
    <context>
        <name>NewTokenDialog</name>
        <message>
            <source>&amp;Cancel the upload</source>
            <translation>&amp;Annuler l'envoi</translation>
        </message>
        <message>
            <source>&amp;Go on with this token</source>
            <translation>&amp;Continuer avec ce jeton</translation>
        </message>
        <message>
            <source>&amp;Token</source>
            <translation>&amp;Jeton</translation>
        </message>
        <message>
            <source>A new token is needed</source>
            <translation>Un nouveau jeton est nécessaire</translation>
        </message>
        <message>
            <source>It is kept in this computer's keychain.</source>
            <translation>Il est conservé dans le trousseau de cet ordinateur.</translation>
        </message>
        <message>
            <source>It is kept only until you close the program.</source>
            <translation>Il n'est conservé que jusqu'à ce que vous fermiez le programme.</translation>
        </message>
        <message>
            <source>Paste with Ctrl+V</source>
            <translation>Coller avec Ctrl+V</translation>
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
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Enregistrer</translation>
        </message>
        <message>
            <source>&amp;Year of birth</source>
            <translation>A&amp;nnée de naissance</translation>
        </message>
        <message>
            <source>About this patient</source>
            <translation>À propos de ce patient</translation>
        </message>
        <message>
            <source>Biological &amp;sex</source>
            <translation>&amp;Sexe biologique</translation>
        </message>
        <message>
            <source>Female</source>
            <translation>Femme</translation>
        </message>
        <message>
            <source>Male</source>
            <translation>Homme</translation>
        </message>
        <message>
            <source>Not registered with the server from this computer yet.</source>
            <translation>Pas encore inscrit auprès du serveur depuis cet ordinateur.</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Non indiqué</translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation>Patient {name}</translation>
        </message>
        <message>
            <source>Registered with the server: {time}.</source>
            <translation>Inscrit auprès du serveur : {time}.</translation>
        </message>
        <message>
            <source>Save and &amp;register</source>
            <translation>Enregistrer et &amp;inscrire</translation>
        </message>
        <message>
            <source>Telling the server…</source>
            <translation>Information du serveur…</translation>
        </message>
        <message>
            <source>The patient is registered with the server.</source>
            <translation>Le patient est inscrit auprès du serveur.</translation>
        </message>
        <message>
            <source>The server knew this patient already. That is fine.</source>
            <translation>Le serveur connaissait déjà ce patient. C'est très bien ainsi.</translation>
        </message>
        <message>
            <source>To find the patient again. Please no name; it stays on this computer.</source>
            <translation>Pour retrouver le patient. Pas de nom, s'il vous plaît ; le numéro reste sur cet ordinateur.</translation>
        </message>
        <message>
            <source>To register the patient with the server, a valid token and the server's address are needed.</source>
            <translation>Pour inscrire le patient auprès du serveur, il faut un jeton valable et l'adresse du serveur.</translation>
        </message>
        <message>
            <source>With sex and year of birth the program notices an export of somebody else, and can register the patient with the server.</source>
            <translation>Avec le sexe et l'année de naissance, le programme remarque l'export d'une autre personne et peut inscrire le patient auprès du serveur.</translation>
        </message>
        <message>
            <source>Your clinic's &amp;number</source>
            <translation>N&amp;uméro de votre clinique</translation>
        </message>
    </context>
    <context>
        <name>PatientTableModel</name>
        <message>
            <source>Ended</source>
            <translation>Expiré</translation>
        </message>
        <message>
            <source>Last upload</source>
            <translation>Dernier envoi</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Patient</source>
            <translation>Patient</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Inscrit</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Jeton</translation>
        </message>
        <message>
            <source>Until {time}</source>
            <translation>Jusqu'au {time}</translation>
        </message>
        <message>
            <source>Uploads</source>
            <translation>Envois</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Valable</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
    </context>
    <context>
        <name>PatientsPage</name>
        <message>
            <source>&amp;Add a patient…</source>
            <translation>&amp;Ajouter un patient…</translation>
        </message>
        <message>
            <source>&amp;Erase this patient…</source>
            <translation>&amp;Effacer ce patient…</translation>
        </message>
        <message>
            <source>&amp;Upload for this patient</source>
            <translation>En&amp;voyer pour ce patient</translation>
        </message>
        <message>
            <source>1 patient</source>
            <translation>1 patient</translation>
        </message>
        <message>
            <source>A&amp;bout this patient…</source>
            <translation>À &amp;propos de ce patient…</translation>
        </message>
        <message>
            <source>Looking up the patients…</source>
            <translation>Recherche des patients…</translation>
        </message>
        <message>
            <source>No patients yet</source>
            <translation>Aucun patient pour l'instant</translation>
        </message>
        <message>
            <source>Patients</source>
            <translation>Patients</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Show only patients with this in number or id</source>
            <translation>N'afficher que les patients dont le numéro ou l'identifiant contient ceci</translation>
        </message>
        <message>
            <source>The patients cannot be shown</source>
            <translation>Les patients ne peuvent pas être affichés</translation>
        </message>
        <message>
            <source>Your clinic gives you a token for each patient. Add it here: it says whose data is uploaded, and it is kept in this computer's keychain until it ends.</source>
            <translation>Votre clinique vous donne un jeton pour chaque patient. Ajoutez-le ici : il dit de qui sont les données envoyées, et il est conservé dans le trousseau de cet ordinateur jusqu'à son expiration.</translation>
        </message>
        <message>
            <source>{shown} of {total} patients</source>
            <translation>{shown} sur {total} patients</translation>
        </message>
        <message>
            <source>{total} patients</source>
            <translation>{total} patients</translation>
        </message>
    </context>
    <context>
        <name>PracticeBanner</name>
        <message>
            <source>&amp;Leave practice</source>
            <translation>&amp;Quitter l'entraînement</translation>
        </message>
        <message>
            <source>Practice — nothing leaves this computer</source>
            <translation>Entraînement – rien ne quitte cet ordinateur</translation>
        </message>
    </context>
    <context>
        <name>PreviewCard</name>
        <message>
            <source>Answer all questions, and you see here what would be sent.</source>
            <translation>Répondez à toutes les questions, et vous verrez ici ce qui serait envoyé.</translation>
        </message>
        <message>
            <source>Are these the right times and values? Then read the file.</source>
            <translation>Ces heures et ces valeurs sont-elles justes ? Alors lisez le fichier.</translation>
        </message>
        <message>
            <source>Look again at your answer: {question}</source>
            <translation>Revoyez votre réponse : {question}</translation>
        </message>
        <message>
            <source>Looking at the first lines of the file…</source>
            <translation>Examen des premières lignes du fichier…</translation>
        </message>
        <message>
            <source>The first samples, as they would be sent</source>
            <translation>Les premières mesures, telles qu'elles seraient envoyées</translation>
        </message>
        <message>
            <source>There is more to ask once the whole file is read.</source>
            <translation>Il y aura d'autres questions une fois le fichier entier lu.</translation>
        </message>
        <message>
            <source>With these answers none of the samples below can be sent. {reason}. {advice}</source>
            <translation>Avec ces réponses, aucune des mesures ci-dessous ne peut être envoyée. {reason}. {advice}</translation>
        </message>
        <message>
            <source>{count} of the samples below cannot be sent. {reason}. {advice}</source>
            <translation>Parmi les mesures ci-dessous, non envoyables : {count}. {reason}. {advice}</translation>
        </message>
    </context>
    <context>
        <name>PreviewTableModel</name>
        <message>
            <source>Data type</source>
            <translation>Type de données</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Appareil</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vide</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>{text}. Cannot be sent: {reason}</source>
            <translation>{text}. Ne peut pas être envoyée : {reason}</translation>
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
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Details for support…</source>
            <translation>Détails pour l'assistance…</translation>
        </message>
    </context>
    <context>
        <name>ProgressCard</name>
        <message>
            <source>Progress of the upload</source>
            <translation>Avancement de l'envoi</translation>
        </message>
        <message>
            <source>Uploading for patient {name}</source>
            <translation>Envoi pour le patient {name}</translation>
        </message>
        <message>
            <source>to {server}</source>
            <translation>vers {server}</translation>
        </message>
        <message>
            <source>{count} samples a second</source>
            <translation>mesures par seconde : {count}</translation>
        </message>
        <message>
            <source>{done} of {batches}</source>
            <translation>{done} sur {batches}</translation>
        </message>
        <message>
            <source>{done} of {total} samples</source>
            <translation>{done} sur {total} mesures</translation>
        </message>
        <message>
            <source>{percent} % uploaded</source>
            <translation>{percent} % envoyés</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>encore {time}</translation>
        </message>
    </context>
    <context>
        <name>ProxyDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Mot de passe</translation>
        </message>
        <message>
            <source>&amp;Sign in</source>
            <translation>Se &amp;connecter</translation>
        </message>
        <message>
            <source>&amp;User name</source>
            <translation>Nom d'&amp;utilisateur</translation>
        </message>
        <message>
            <source>It is kept in this computer's keychain.</source>
            <translation>Il est conservé dans le trousseau de cet ordinateur.</translation>
        </message>
        <message>
            <source>The network asks who you are</source>
            <translation>Le réseau demande qui vous êtes</translation>
        </message>
        <message>
            <source>The proxy {proxy} of your network lets nothing through without a user name and a password. They are often those with which you sign in to this computer; your IT department knows. Nothing was sent.</source>
            <translation>Le proxy {proxy} de votre réseau ne laisse rien passer sans nom d'utilisateur ni mot de passe. Ce sont souvent ceux avec lesquels vous ouvrez une session sur cet ordinateur ; votre service informatique le sait. Rien n'a été envoyé.</translation>
        </message>
        <message>
            <source>This computer has no keychain for the program, so it is kept only until you close it.</source>
            <translation>Cet ordinateur n'a pas de trousseau pour le programme ; il n'est donc conservé que jusqu'à ce que vous le fermiez.</translation>
        </message>
    </context>
    <context>
        <name>QuestionsDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Read the file</source>
            <translation>&amp;Lire le fichier</translation>
        </message>
        <message>
            <source>A comma: 1.024 is more than a thousand</source>
            <translation>Une virgule : 1.024 est plus que mille</translation>
        </message>
        <message>
            <source>A point: 1.024 is a little more than one</source>
            <translation>Un point : 1.024 est un peu plus que un</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Day first: 3 April is 03/04</source>
            <translation>Le jour d'abord : le 3 avril est 03/04</translation>
        </message>
        <message>
            <source>For example Apple Watch</source>
            <translation>Par exemple Apple Watch</translation>
        </message>
        <message>
            <source>How is this file to be read?</source>
            <translation>Comment faut-il lire ce fichier ?</translation>
        </message>
        <message>
            <source>In the file: {examples}</source>
            <translation>Dans le fichier : {examples}</translation>
        </message>
        <message>
            <source>In which time zone were these times taken?</source>
            <translation>Dans quel fuseau horaire ces heures ont-elles été relevées ?</translation>
        </message>
        <message>
            <source>Month first: 3 April is 04/03</source>
            <translation>Le mois d'abord : le 3 avril est 04/03</translation>
        </message>
        <message>
            <source>The times in this file do not say. This computer's zone stands first.</source>
            <translation>Les heures de ce fichier ne le disent pas. Le fuseau horaire de cet ordinateur vient en premier.</translation>
        </message>
        <message>
            <source>Use the same answers for {count} more files that ask the same</source>
            <translation>Utiliser les mêmes réponses pour d'autres fichiers qui posent les mêmes questions ({count})</translation>
        </message>
        <message>
            <source>Use the same name every time: it tells the patient's devices apart.</source>
            <translation>Utilisez chaque fois le même nom : il distingue les appareils du patient.</translation>
        </message>
        <message>
            <source>What do the values count?</source>
            <translation>Que comptent les valeurs ?</translation>
        </message>
        <message>
            <source>What is in each column?</source>
            <translation>Que contient chaque colonne ?</translation>
        </message>
        <message>
            <source>What marks the decimals in the numbers?</source>
            <translation>Qu'est-ce qui marque les décimales dans les nombres ?</translation>
        </message>
        <message>
            <source>Which comes first in the dates?</source>
            <translation>Qu'est-ce qui vient en premier dans les dates ?</translation>
        </message>
        <message>
            <source>Which device took these samples?</source>
            <translation>Quel appareil a relevé ces mesures ?</translation>
        </message>
    </context>
    <context>
        <name>ReasonList</name>
        <message>
            <source>All reasons</source>
            <translation>Tous les motifs</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Motifs</translation>
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
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <source>Cl&amp;ose</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Page {page}</source>
            <translation>Page {page}</translation>
        </message>
        <message>
            <source>Practice — nothing of this left this computer</source>
            <translation>Entraînement – rien de ceci n'a quitté cet ordinateur</translation>
        </message>
        <message>
            <source>Save as &amp;PDF…</source>
            <translation>Enregistrer en &amp;PDF…</translation>
        </message>
        <message>
            <source>Save as C&amp;SV…</source>
            <translation>Enregistrer en C&amp;SV…</translation>
        </message>
        <message>
            <source>Save the receipt as CSV</source>
            <translation>Enregistrer le reçu en CSV</translation>
        </message>
        <message>
            <source>Save the receipt as PDF</source>
            <translation>Enregistrer le reçu en PDF</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tableau (*.csv)</translation>
        </message>
        <message>
            <source>The receipt is copied. Paste it where you need it.</source>
            <translation>Le reçu est copié. Collez-le où vous en avez besoin.</translation>
        </message>
        <message>
            <source>The receipt is saved.</source>
            <translation>Le reçu est enregistré.</translation>
        </message>
    </context>
    <context>
        <name>RecentFolders</name>
        <message>
            <source>&amp;Forget these</source>
            <translation>&amp;Oublier ceux-ci</translation>
        </message>
        <message>
            <source>A folder may be called after a patient. Names of files are never remembered.</source>
            <translation>Un dossier peut porter le nom d'un patient. Les noms des fichiers ne sont jamais retenus.</translation>
        </message>
        <message>
            <source>Choose files from {folder}</source>
            <translation>Choisir des fichiers dans {folder}</translation>
        </message>
        <message>
            <source>Remember on this computer in which folders files were</source>
            <translation>Retenir sur cet ordinateur dans quels dossiers étaient les fichiers</translation>
        </message>
    </context>
    <context>
        <name>RejectedDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exporter…</translation>
        </message>
        <message>
            <source>At most {count} rows can be copied. Export more of them as a file.</source>
            <translation>On peut copier au plus {count} lignes. Pour en avoir plus, exportez-les en fichier.</translation>
        </message>
        <message>
            <source>C&amp;opy</source>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <source>Copy the selected rows ({keys})</source>
            <translation>Copier les lignes sélectionnées ({keys})</translation>
        </message>
        <message>
            <source>Excel file (*.xlsx)</source>
            <translation>Fichier Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Export the samples shown</source>
            <translation>Exporter les mesures affichées</translation>
        </message>
        <message>
            <source>Rejected samples</source>
            <translation>Mesures rejetées</translation>
        </message>
        <message>
            <source>Save the samples shown as a CSV or Excel file</source>
            <translation>Enregistrer les mesures affichées en fichier CSV ou Excel</translation>
        </message>
        <message>
            <source>Search in the texts</source>
            <translation>Rechercher dans les textes</translation>
        </message>
        <message>
            <source>Search in the texts, for example a date or a device</source>
            <translation>Rechercher dans les textes, par exemple une date ou un appareil</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tableau (*.csv)</translation>
        </message>
        <message>
            <source>The file is written.</source>
            <translation>Le fichier est écrit.</translation>
        </message>
        <message>
            <source>The server would refuse these, so they stay here. Correct them in the file where you can, and drop it again: only what is new is sent.</source>
            <translation>Le serveur refuserait ces mesures, elles restent donc ici. Corrigez-les dans le fichier quand c'est possible et déposez-le à nouveau : seul ce qui est nouveau est envoyé.</translation>
        </message>
        <message>
            <source>Writing the file…</source>
            <translation>Écriture du fichier…</translation>
        </message>
        <message>
            <source>line {number}</source>
            <translation>ligne {number}</translation>
        </message>
        <message>
            <source>record {number}</source>
            <translation>enregistrement {number}</translation>
        </message>
        <message>
            <source>row {number}</source>
            <translation>ligne {number}</translation>
        </message>
        <message>
            <source>sample {number}</source>
            <translation>mesure {number}</translation>
        </message>
        <message>
            <source>{samples} cannot be sent</source>
            <translation>Non envoyables : {samples}</translation>
        </message>
        <message>
            <source>{samples} copied</source>
            <translation>Copié : {samples}</translation>
        </message>
        <message>
            <source>{samples} shown</source>
            <translation>Affiché : {samples}</translation>
        </message>
    </context>
    <context>
        <name>RejectedTableModel</name>
        <message>
            <source>Empty. Cannot be sent: {reason}</source>
            <translation>Vide. Ne peut pas être envoyée : {reason}</translation>
        </message>
        <message>
            <source>{text}. Cannot be sent: {reason}</source>
            <translation>{text}. Ne peut pas être envoyée : {reason}</translation>
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
            <translation>Demander s'il existe des versions pl&amp;us récentes de ce programme</translation>
        </message>
        <message>
            <source>At most twice a day, {host} is asked. Nothing is sent about you, your patients or this computer, and nothing is installed by itself.</source>
            <translation>Deux fois par jour au plus, {host} est interrogé. Rien n'est envoyé sur vous, vos patients ou cet ordinateur, et rien ne s'installe de soi-même.</translation>
        </message>
        <message>
            <source>Nobody is asked: this program knows no place where new versions are announced.</source>
            <translation>Personne n'est interrogé : ce programme ne connaît aucun endroit où les nouvelles versions sont annoncées.</translation>
        </message>
    </context>
    <context>
        <name>ReleaseNotice</name>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <source>Copy for IT</source>
            <translation>Copier pour l'informatique</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <source>Say nothing of this version any more</source>
            <translation>Ne plus rien dire de cette version</translation>
        </message>
        <message>
            <source>Version {version} is available. Your IT department installs it.</source>
            <translation>La version {version} est disponible. Votre service informatique l'installe.</translation>
        </message>
        <message>
            <source>What is new</source>
            <translation>Nouveautés</translation>
        </message>
    </context>
    <context>
        <name>ReleaseRoom</name>
        <message>
            <source>GeroSense Desktop {version} was released on {date}. This computer has version {own}.</source>
            <translation>GeroSense Desktop {version} est paru le {date}. Cet ordinateur a la version {own}.</translation>
        </message>
        <message>
            <source>SHA-256 of the installers:</source>
            <translation>SHA-256 des fichiers d'installation :</translation>
        </message>
    </context>
    <context>
        <name>ReviewFooter</name>
        <message>
            <source>&amp;Answer…</source>
            <translation>&amp;Répondre…</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>Re&amp;tour</translation>
        </message>
        <message>
            <source>&amp;Upload</source>
            <translation>&amp;Envoyer</translation>
        </message>
        <message>
            <source>&amp;Upload {samples}</source>
            <translation>&amp;Envoyer {samples}</translation>
        </message>
        <message>
            <source>Add the &amp;patient…</source>
            <translation>Ajouter le &amp;patient…</translation>
        </message>
        <message>
            <source>Check the &amp;patient…</source>
            <translation>Vérifier le &amp;patient…</translation>
        </message>
        <message>
            <source>Choose &amp;other files…</source>
            <translation>Choisir d'&amp;autres fichiers…</translation>
        </message>
        <message>
            <source>No patient yet</source>
            <translation>Pas encore de patient</translation>
        </message>
        <message>
            <source>No server address yet</source>
            <translation>Pas encore d'adresse du serveur</translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation>Patient {name}</translation>
        </message>
        <message>
            <source>Set the a&amp;ddress…</source>
            <translation>&amp;Saisir l'adresse…</translation>
        </message>
        <message>
            <source>The practice server on this computer</source>
            <translation>Le serveur d'entraînement sur cet ordinateur</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>&amp;Answer…</source>
            <translation>&amp;Répondre…</translation>
        </message>
        <message>
            <source>&amp;Check…</source>
            <translation>&amp;Vérifier…</translation>
        </message>
        <message>
            <source>&amp;Show how it was read…</source>
            <translation>&amp;Montrer comment il a été lu…</translation>
        </message>
        <message>
            <source>Already sent</source>
            <translation>Déjà envoyées</translation>
        </message>
        <message>
            <source>Answer the questions of {file}</source>
            <translation>Répondre aux questions sur {file}</translation>
        </message>
        <message>
            <source>Are these the right patient's data?</source>
            <translation>Ces données sont-elles celles du bon patient ?</translation>
        </message>
        <message>
            <source>C&amp;hoose what is sent…</source>
            <translation>&amp;Choisir ce qui est envoyé…</translation>
        </message>
        <message>
            <source>Check whether these are the right patient's data</source>
            <translation>Vérifier que ce sont les données du bon patient</translation>
        </message>
        <message>
            <source>Details for support about {file}</source>
            <translation>Détails pour l'assistance sur {file}</translation>
        </message>
        <message>
            <source>Details for support…</source>
            <translation>Détails pour l'assistance…</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>Held back</source>
            <translation>Retenues</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouvelles</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejetées</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>Send ever&amp;ything</source>
            <translation>T&amp;out envoyer</translation>
        </message>
        <message>
            <source>Show &amp;why…</source>
            <translation>Montrer les mot&amp;ifs…</translation>
        </message>
        <message>
            <source>Something in this file could mean two things. It is never guessed: please say.</source>
            <translation>Quelque chose dans ce fichier peut avoir deux sens. Le programme ne devine jamais : dites-le, s'il vous plaît.</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Ce qui a été trouvé</translation>
        </message>
        <message>
            <source>What was found, by data type and device</source>
            <translation>Ce qui a été trouvé, par type de données et appareil</translation>
        </message>
        <message>
            <source>{count} more files need a look; the table of files names them.</source>
            <translation>Autres fichiers à examiner : {count} ; le tableau des fichiers les nomme.</translation>
        </message>
        <message>
            <source>{samples} are held back: the server takes no fewer than 3 at a time. They go out with the next export of this patient.</source>
            <translation>Retenu : {samples}. Le serveur n'en prend pas moins de 3 à la fois. Elles partiront avec le prochain export de ce patient.</translation>
        </message>
        <message>
            <source>{samples} are left out, as you chose. They are not sent now, and stay new for another time.</source>
            <translation>Laissé de côté, selon votre choix : {samples}. Elles ne sont pas envoyées maintenant et restent nouvelles pour une autre fois.</translation>
        </message>
        <message>
            <source>{samples} left this computer before without an answer that can be trusted. Nobody can know whether the server kept them, so they are not sent again by themselves.</source>
            <translation>Parti auparavant sans réponse fiable : {samples}. Personne ne peut savoir si le serveur les a gardées, elles ne sont donc pas renvoyées d'elles-mêmes.</translation>
        </message>
        <message>
            <source>{samples} were in these files twice and count once.</source>
            <translation>Doublons dans ces fichiers : {samples}. Un doublon ne compte qu'une fois.</translation>
        </message>
        <message>
            <source>{samples} were refused by the server before. They are not sent again by themselves.</source>
            <translation>Refusé auparavant par le serveur : {samples}. Elles ne sont pas renvoyées d'elles-mêmes.</translation>
        </message>
    </context>
    <context>
        <name>RunConversation</name>
        <message>
            <source>Noted: {samples} are not sent again. They may be missing on the server.</source>
            <translation>C'est noté : {samples} à ne pas renvoyer. Elles manquent peut-être sur le serveur.</translation>
        </message>
        <message>
            <source>Noted: {samples} are to be sent again. Drop the files of patient {name} again, and they are among what is new.</source>
            <translation>C'est noté : {samples} à renvoyer. Déposez à nouveau les fichiers du patient {name}, et elles compteront parmi les nouvelles.</translation>
        </message>
        <message>
            <source>the practice server on this computer</source>
            <translation>le serveur d'entraînement sur cet ordinateur</translation>
        </message>
    </context>
    <context>
        <name>Sentence</name>
        <message>
            <source>1 sample</source>
            <translation>1 mesure</translation>
        </message>
        <message>
            <source>1 sample is from before 2006. Perhaps the clock of the device was not set.</source>
            <translation>1 mesure date d'avant 2006. L'horloge de l'appareil n'était peut-être pas réglée.</translation>
        </message>
        <message>
            <source>1 sample lies in the future. Check the date and time of the device and of this computer.</source>
            <translation>1 mesure se trouve dans le futur. Vérifiez la date et l'heure de l'appareil et de cet ordinateur.</translation>
        </message>
        <message>
            <source>1 sample of steps is given per minute instead of as a count. Check that the unit is right.</source>
            <translation>1 mesure de pas est donnée par minute et non comme un nombre. Vérifiez que l'unité est juste.</translation>
        </message>
        <message>
            <source>A line of this file is far too long for a table of samples. Export the file again.</source>
            <translation>Une ligne de ce fichier est beaucoup trop longue pour un tableau de mesures. Exportez à nouveau le fichier.</translation>
        </message>
        <message>
            <source>A sheet of this Excel file has a cell far away from all others. Save the sheet with the samples as CSV in Excel, then drop that file here.</source>
            <translation>Une feuille de ce fichier Excel a une cellule très éloignée de toutes les autres. Enregistrez la feuille des mesures en CSV dans Excel, puis déposez ce fichier ici.</translation>
        </message>
        <message>
            <source>A user name for the proxy cannot be empty or hold a colon. Check it and try again.</source>
            <translation>Un nom d'utilisateur pour le proxy ne peut ni être vide ni contenir un deux-points. Vérifiez-le et réessayez.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>100 %</translation>
        </message>
        <message>
            <source>Another upload is running on this computer. Wait until it is done, then try again.</source>
            <translation>Un autre envoi est en cours sur cet ordinateur. Attendez qu'il soit terminé, puis réessayez.</translation>
        </message>
        <message>
            <source>Apple Health export</source>
            <translation>Export Apple Health</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Classeur Excel</translation>
        </message>
        <message>
            <source>In the place of “{name}”, which this program keeps for itself, there is a link to another place. Nothing was read or written there. Tell your IT department.</source>
            <translation>À la place de « {name} », que ce programme se réserve, il y a un lien vers un autre endroit. Rien n'y a été lu ni écrit. Prévenez votre service informatique.</translation>
        </message>
        <message>
            <source>In this folder there is nothing with steps or heart rate that can be read.</source>
            <translation>Dans ce dossier, il n'y a rien de lisible avec des pas ou une fréquence cardiaque.</translation>
        </message>
        <message>
            <source>In this table there are neither steps nor heart rates with a time. Was the right file chosen?</source>
            <translation>Dans ce tableau, il n'y a ni pas ni fréquences cardiaques avec une heure. Est-ce le bon fichier ?</translation>
        </message>
        <message>
            <source>In this zip file there is nothing with steps or heart rate that can be read.</source>
            <translation>Dans ce fichier zip, il n'y a rien de lisible avec des pas ou une fréquence cardiaque.</translation>
        </message>
        <message>
            <source>It does not say whether this is steps or heart rate.</source>
            <translation>Il n'est pas dit s'il s'agit de pas ou de fréquence cardiaque.</translation>
        </message>
        <message>
            <source>Less than 1 %</source>
            <translation>Moins de 1 %</translation>
        </message>
        <message>
            <source>More than 99 %</source>
            <translation>Plus de 99 %</translation>
        </message>
        <message>
            <source>No patient's token was tried: choose a patient first, and test the address that is saved.</source>
            <translation>Aucun jeton de patient n'a été essayé : choisissez d'abord un patient, et testez l'adresse enregistrée.</translation>
        </message>
        <message>
            <source>No server address is set. Enter the address your clinic gave you.</source>
            <translation>Aucune adresse du serveur n'est saisie. Saisissez l'adresse que votre clinique vous a donnée.</translation>
        </message>
        <message>
            <source>No server of the name {host} was found. Check that this computer is online and that the server address is spelled correctly.</source>
            <translation>Aucun serveur du nom de {host} n'a été trouvé. Vérifiez que cet ordinateur est en ligne et que l'adresse du serveur est bien orthographiée.</translation>
        </message>
        <message>
            <source>No server of the name {host} was found; perhaps this computer is offline.</source>
            <translation>Aucun serveur du nom de {host} n'a été trouvé ; cet ordinateur est peut-être hors ligne.</translation>
        </message>
        <message>
            <source>No sheet of this Excel file holds steps or heart rates with a time. Was the right file chosen?</source>
            <translation>Aucune feuille de ce fichier Excel ne contient de pas ou de fréquences cardiaques avec une heure. Est-ce le bon fichier ?</translation>
        </message>
        <message>
            <source>No upload begins with this number. Take the number from the list of uploads.</source>
            <translation>Aucun envoi ne commence par ce numéro. Prenez le numéro dans la liste des envois.</translation>
        </message>
        <message>
            <source>Other users of this computer can read the folder in which this program keeps its records, and that cannot be changed. Ask your IT department to move it to a disk that knows users' rights.</source>
            <translation>D'autres utilisateurs de cet ordinateur peuvent lire le dossier où ce programme tient ses registres, et cela ne peut pas être changé. Demandez à votre service informatique de le déplacer sur un disque qui connaît les droits des utilisateurs.</translation>
        </message>
        <message>
            <source>Parquet table</source>
            <translation>Tableau Parquet</translation>
        </message>
        <message>
            <source>Practice cannot start on this computer. Close other programs and try again.</source>
            <translation>L'entraînement ne peut pas démarrer sur cet ordinateur. Fermez d'autres programmes et réessayez.</translation>
        </message>
        <message>
            <source>Samples like these were sent before for another patient: {patient}.</source>
            <translation>Des mesures comme celles-ci ont déjà été envoyées pour un autre patient : {patient}.</translation>
        </message>
        <message>
            <source>Several batches in a row were sent to {host} and no answer came that can be trusted. So that no more of them become unknown, the upload waits. Go on when the server works again.</source>
            <translation>Plusieurs lots de suite ont été envoyés à {host} sans qu'une réponse fiable arrive. Pour que d'autres ne deviennent pas inconnus, l'envoi attend. Continuez quand le serveur fonctionnera à nouveau.</translation>
        </message>
        <message>
            <source>Several uploads begin with this number. Take the number from the list of uploads.</source>
            <translation>Plusieurs envois commencent par ce numéro. Prenez le numéro dans la liste des envois.</translation>
        </message>
        <message>
            <source>Some of these samples were sent in the meantime, from another window. Nothing was sent now. Read the files again to see what is still new.</source>
            <translation>Certaines de ces mesures ont été envoyées entre-temps depuis une autre fenêtre. Rien n'a été envoyé maintenant. Lisez à nouveau les fichiers pour voir ce qui est encore nouveau.</translation>
        </message>
        <message>
            <source>Something in this zip file is packed in a way that this program cannot read. Unpack it first, then drop what was inside.</source>
            <translation>Quelque chose dans ce fichier zip est compressé d'une façon que ce programme ne peut pas lire. Décompressez-le d'abord, puis déposez son contenu.</translation>
        </message>
        <message>
            <source>Something other than GeroSense answered at {host}. Perhaps this network asks you to sign in first.</source>
            <translation>Autre chose que GeroSense a répondu à {host}. Ce réseau vous demande peut-être d'abord de vous connecter.</translation>
        </message>
        <message>
            <source>Something other than GeroSense answers at {host}. Perhaps this network asks you to sign in first.</source>
            <translation>Autre chose que GeroSense répond à {host}. Ce réseau vous demande peut-être d'abord de vous connecter.</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>Tableau (CSV)</translation>
        </message>
        <message>
            <source>The Excel file is damaged or incomplete. Open it in Excel, save it again, then drop it here.</source>
            <translation>Le fichier Excel est endommagé ou incomplet. Ouvrez-le dans Excel, enregistrez-le à nouveau, puis déposez-le ici.</translation>
        </message>
        <message>
            <source>The Excel file is protected by a password. Open it in Excel, save it without one, then drop it here.</source>
            <translation>Le fichier Excel est protégé par un mot de passe. Ouvrez-le dans Excel, enregistrez-le sans mot de passe, puis déposez-le ici.</translation>
        </message>
        <message>
            <source>The Excel file is too large. Save the sheet as CSV in Excel, then drop that file here.</source>
            <translation>Le fichier Excel est trop grand. Enregistrez la feuille en CSV dans Excel, puis déposez ce fichier ici.</translation>
        </message>
        <message>
            <source>The Excel file would unpack to far more than any table of samples. It is damaged, or made to do harm. Save the sheet as CSV in Excel, then drop that file here.</source>
            <translation>Le fichier Excel, une fois décompressé, dépasserait de loin tout tableau de mesures. Il est endommagé ou fait pour nuire. Enregistrez la feuille en CSV dans Excel, puis déposez ce fichier ici.</translation>
        </message>
        <message>
            <source>The GeroSense service answers and takes data.</source>
            <translation>Le service GeroSense répond et prend des données.</translation>
        </message>
        <message>
            <source>The Parquet file is damaged or incomplete. Copy or export it again.</source>
            <translation>Le fichier Parquet est endommagé ou incomplet. Copiez-le ou exportez-le à nouveau.</translation>
        </message>
        <message>
            <source>The Parquet file would unpack to far more than any table of samples. It is damaged, or made to do harm. Export it again from where it came.</source>
            <translation>Le fichier Parquet, une fois décompressé, dépasserait de loin tout tableau de mesures. Il est endommagé ou fait pour nuire. Exportez-le à nouveau depuis son origine.</translation>
        </message>
        <message>
            <source>The address is complete.</source>
            <translation>L'adresse est complète.</translation>
        </message>
        <message>
            <source>The clocks went back that night, so this end time happened twice; nobody can tell which one it was.</source>
            <translation>Cette nuit-là, l'heure a reculé, cette heure de fin a donc existé deux fois ; personne ne peut dire laquelle c'était.</translation>
        </message>
        <message>
            <source>The clocks went back that night, so this start time happened twice; nobody can tell which one it was.</source>
            <translation>Cette nuit-là, l'heure a reculé, cette heure de début a donc existé deux fois ; personne ne peut dire laquelle c'était.</translation>
        </message>
        <message>
            <source>The clocks went forward that night, so this end time never happened in the chosen time zone.</source>
            <translation>Cette nuit-là, l'heure a avancé, cette heure de fin n'a donc jamais existé dans le fuseau horaire choisi.</translation>
        </message>
        <message>
            <source>The clocks went forward that night, so this start time never happened in the chosen time zone.</source>
            <translation>Cette nuit-là, l'heure a avancé, cette heure de début n'a donc jamais existé dans le fuseau horaire choisi.</translation>
        </message>
        <message>
            <source>The computer's keychain cannot be used. Unlock it, or sign in again, and try once more.</source>
            <translation>Le trousseau de l'ordinateur ne peut pas être utilisé. Déverrouillez-le ou ouvrez à nouveau votre session, puis réessayez.</translation>
        </message>
        <message>
            <source>The connection to {host} is not safe at the moment: its certificate is not trusted.</source>
            <translation>La connexion à {host} n'est pas sûre en ce moment : son certificat n'est pas digne de confiance.</translation>
        </message>
        <message>
            <source>The connection to {host} is not safe: its certificate is not trusted. Nothing was sent. Tell your IT department.</source>
            <translation>La connexion à {host} n'est pas sûre : son certificat n'est pas digne de confiance. Rien n'a été envoyé. Prévenez votre service informatique.</translation>
        </message>
        <message>
            <source>The data type is neither steps nor heart rate (bpm).</source>
            <translation>Le type de données n'est ni des pas ni une fréquence cardiaque (bpm).</translation>
        </message>
        <message>
            <source>The disk or stick could not be read. Copy the file to this computer and try again.</source>
            <translation>Le disque ou la clé USB n'a pas pu être lu. Copiez le fichier sur cet ordinateur et réessayez.</translation>
        </message>
        <message>
            <source>The end time cannot be read as a date and time.</source>
            <translation>L'heure de fin ne peut pas être lue comme une date et une heure.</translation>
        </message>
        <message>
            <source>The end time has no time zone and none was chosen.</source>
            <translation>L'heure de fin n'a pas de fuseau horaire, et aucun n'a été choisi.</translation>
        </message>
        <message>
            <source>The end time is earlier than the start time.</source>
            <translation>L'heure de fin est antérieure à l'heure de début.</translation>
        </message>
        <message>
            <source>The export ends in the middle: it was read up to record {record:,}, with {samples}. What came after is missing. Export it again on the phone to have all of it.</source>
            <translation>L'export s'arrête au milieu : il a été lu jusqu'à l'enregistrement {record:,} ({samples}). La suite manque. Exportez-le à nouveau sur le téléphone pour tout avoir.</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>Le fichier</translation>
        </message>
        <message>
            <source>The file cannot be read. Copy it to this computer and try again.</source>
            <translation>Le fichier ne peut pas être lu. Copiez-le sur cet ordinateur et réessayez.</translation>
        </message>
        <message>
            <source>The file could be read up to line {last} only: a quotation mark is opened in line {line} and never closed. Perhaps the file was cut short. Export it again.</source>
            <translation>Le fichier n'a pu être lu que jusqu'à la ligne {last} : un guillemet s'ouvre à la ligne {line} et ne se ferme jamais. Le fichier a peut-être été coupé. Exportez-le à nouveau.</translation>
        </message>
        <message>
            <source>The file could not be written. Is it open in another program, the folder read-only or the disk full?</source>
            <translation>Le fichier n'a pas pu être écrit. Est-il ouvert dans un autre programme, le dossier en lecture seule ou le disque plein ?</translation>
        </message>
        <message>
            <source>The file ends in the middle of line {line}; everything before it was read. Export it again to have all of it.</source>
            <translation>Le fichier s'arrête au milieu de la ligne {line} ; tout ce qui précède a été lu. Exportez-le à nouveau pour tout avoir.</translation>
        </message>
        <message>
            <source>The file ends in the middle: it was read up to sample {sample:,}. What comes after is missing. Export it again to have all of it.</source>
            <translation>Le fichier s'arrête au milieu : il a été lu jusqu'à la mesure {sample:,}. La suite manque. Exportez-le à nouveau pour tout avoir.</translation>
        </message>
        <message>
            <source>The file ends too early: not one sample in it can be read. Export it again.</source>
            <translation>Le fichier s'arrête trop tôt : pas une seule mesure ne peut y être lue. Exportez-le à nouveau.</translation>
        </message>
        <message>
            <source>The file for support could not be saved. Is the disk full, or the folder read-only? Nothing was left there; choose another folder.</source>
            <translation>Le fichier pour l'assistance n'a pas pu être enregistré. Le disque est-il plein ou le dossier en lecture seule ? Rien n'y est resté ; choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>The file in the place of the record of uploads is something else. It was left as it is. Tell your IT department.</source>
            <translation>Le fichier à la place du registre des envois est autre chose. Il a été laissé tel quel. Prévenez votre service informatique.</translation>
        </message>
        <message>
            <source>The file is broken near line {line:,}: it was read up to sample {sample:,}. What comes after is missing. Export it again to have all of it.</source>
            <translation>Le fichier est abîmé près de la ligne {line:,} : il a été lu jusqu'à la mesure {sample:,}. La suite manque. Exportez-le à nouveau pour tout avoir.</translation>
        </message>
        <message>
            <source>The file is broken near line {line:,}: not one sample in it can be read. Export it again.</source>
            <translation>Le fichier est abîmé près de la ligne {line:,} : pas une seule mesure ne peut y être lue. Exportez-le à nouveau.</translation>
        </message>
        <message>
            <source>The file is broken: it was read up to sample {sample:,}. What comes after is missing. Export it again to have all of it.</source>
            <translation>Le fichier est abîmé : il a été lu jusqu'à la mesure {sample:,}. La suite manque. Exportez-le à nouveau pour tout avoir.</translation>
        </message>
        <message>
            <source>The file is broken: not one sample in it can be read. Export it again.</source>
            <translation>Le fichier est abîmé : pas une seule mesure ne peut y être lue. Exportez-le à nouveau.</translation>
        </message>
        <message>
            <source>The file is damaged or incomplete, or protected by a password. Copy or export it again.</source>
            <translation>Le fichier est endommagé, incomplet ou protégé par un mot de passe. Copiez-le ou exportez-le à nouveau.</translation>
        </message>
        <message>
            <source>The file is damaged. Copy it again, or export it again.</source>
            <translation>Le fichier est endommagé. Copiez-le ou exportez-le à nouveau.</translation>
        </message>
        <message>
            <source>The file is empty. Export it again and try once more.</source>
            <translation>Le fichier est vide. Exportez-le à nouveau et réessayez.</translation>
        </message>
        <message>
            <source>The file is no longer there. Was it moved, renamed or on a stick that was taken out?</source>
            <translation>Le fichier n'est plus là. A-t-il été déplacé, renommé ou était-il sur une clé USB qui a été retirée ?</translation>
        </message>
        <message>
            <source>The file is not what it was. Drop it again.</source>
            <translation>Le fichier n'est plus ce qu'il était. Déposez-le à nouveau.</translation>
        </message>
        <message>
            <source>The file may not be read, or another program holds it open. Close it there and try again.</source>
            <translation>Le fichier ne peut pas être lu faute de droits, ou un autre programme le tient ouvert. Fermez-le là et réessayez.</translation>
        </message>
        <message>
            <source>The file seems to end in the middle of line {line}: what stands last there is not written like what stands above it. That line was left out. Export the file again to have all of it.</source>
            <translation>Le fichier semble s'arrêter au milieu de la ligne {line} : ce qui s'y trouve en dernier n'est pas écrit comme ce qui est au-dessus. Cette ligne a été laissée de côté. Exportez à nouveau le fichier pour tout avoir.</translation>
        </message>
        <message>
            <source>The file “{name}” has changed since it was read. Nothing was sent. Read it again to see what is in it now.</source>
            <translation>Le fichier « {name} » a changé depuis sa lecture. Rien n'a été envoyé. Lisez-le à nouveau pour voir ce qu'il contient maintenant.</translation>
        </message>
        <message>
            <source>The file “{name}” is no longer there or cannot be read any more. Nothing was sent. Drop it again.</source>
            <translation>Le fichier « {name} » n'est plus là ou ne peut plus être lu. Rien n'a été envoyé. Déposez-le à nouveau.</translation>
        </message>
        <message>
            <source>The folder holds too many files. Drop only the patient's own folder or files.</source>
            <translation>Le dossier contient trop de fichiers. Ne déposez que le dossier ou les fichiers du patient.</translation>
        </message>
        <message>
            <source>The folder in which this program keeps its records belongs to another user of this computer. Nothing was read or written there. Sign in as that user, or ask your IT department.</source>
            <translation>Le dossier où ce programme tient ses registres appartient à un autre utilisateur de cet ordinateur. Rien n'y a été lu ni écrit. Ouvrez une session sous ce nom ou demandez à votre service informatique.</translation>
        </message>
        <message>
            <source>The key of the record of uploads cannot be had. {why}</source>
            <translation>La clé du registre des envois ne peut pas être obtenue. {why}</translation>
        </message>
        <message>
            <source>The key of the record of uploads cannot be kept. Is the disk full, or the folder read-only?</source>
            <translation>La clé du registre des envois ne peut pas être conservée. Le disque est-il plein ou le dossier en lecture seule ?</translation>
        </message>
        <message>
            <source>The key of the record of uploads is missing from its file beside the record. Without it nobody can tell what was sent before, so nothing is sent. Restore it from a backup, or ask your IT department.</source>
            <translation>La clé du registre des envois manque dans son fichier à côté du registre. Sans elle, personne ne peut dire ce qui a déjà été envoyé ; rien n'est donc envoyé. Rétablissez-la depuis une sauvegarde ou demandez à votre service informatique.</translation>
        </message>
        <message>
            <source>The key of the record of uploads is missing from the computer's keychain. Without it nobody can tell what was sent before, so nothing is sent. Restore it from a backup, or ask your IT department.</source>
            <translation>La clé du registre des envois manque dans le trousseau de l'ordinateur. Sans elle, personne ne peut dire ce qui a déjà été envoyé ; rien n'est donc envoyé. Rétablissez-la depuis une sauvegarde ou demandez à votre service informatique.</translation>
        </message>
        <message>
            <source>The key of the record of uploads is not the one it was written with. Nothing is sent, because everything would be sent twice. Restore record and key from the same backup, or ask your IT department.</source>
            <translation>La clé du registre des envois n'est pas celle avec laquelle il a été écrit. Rien n'est envoyé, car tout serait envoyé deux fois. Rétablissez le registre et la clé depuis la même sauvegarde ou demandez à votre service informatique.</translation>
        </message>
        <message>
            <source>The key of the record of uploads lies in this computer's keychain, which cannot be reached now. Sign in to the computer as usual, unlock the keychain and start the program again.</source>
            <translation>La clé du registre des envois se trouve dans le trousseau de cet ordinateur, qui n'est pas accessible en ce moment. Ouvrez votre session comme d'habitude, déverrouillez le trousseau et relancez le programme.</translation>
        </message>
        <message>
            <source>The name of the device is missing.</source>
            <translation>Le nom de l'appareil manque.</translation>
        </message>
        <message>
            <source>The network knows the name {host}.</source>
            <translation>Le réseau connaît le nom {host}.</translation>
        </message>
        <message>
            <source>The network's proxy {proxy} looks the name up.</source>
            <translation>Le proxy {proxy} du réseau recherche le nom.</translation>
        </message>
        <message>
            <source>The patient was erased from the record of uploads, but traces are left in its file, because another window is reading it. Close the other windows and erase the patient once more.</source>
            <translation>Le patient a été effacé du registre des envois, mais il reste des traces dans son fichier, car une autre fenêtre est en train de le lire. Fermez les autres fenêtres et effacez le patient encore une fois.</translation>
        </message>
        <message>
            <source>The patient was erased from the record of uploads, but traces are left in its file. Free some space on the disk and erase the patient once more.</source>
            <translation>Le patient a été effacé du registre des envois, mais il reste des traces dans son fichier. Libérez de la place sur le disque et effacez le patient encore une fois.</translation>
        </message>
        <message>
            <source>The patient's token ends now. Paste a new token of the same patient to go on.</source>
            <translation>Le jeton du patient expire maintenant. Collez un nouveau jeton du même patient pour continuer.</translation>
        </message>
        <message>
            <source>The patient's token has ended. Ask for a new token.</source>
            <translation>Le jeton du patient a expiré. Demandez un nouveau jeton.</translation>
        </message>
        <message>
            <source>The patient's token is still in the computer's keychain. {why}</source>
            <translation>Le jeton du patient est encore dans le trousseau de l'ordinateur. {why}</translation>
        </message>
        <message>
            <source>The patient's user id is still in the settings. {why}</source>
            <translation>L'identifiant du patient est encore dans les réglages. {why}</translation>
        </message>
        <message>
            <source>The policy of this computer cannot be found, so nothing can be uploaded. If it lies on a server, connect to the network and start the program again; else tell your IT department.</source>
            <translation>La stratégie de cet ordinateur est introuvable, rien ne peut donc être envoyé. Si elle se trouve sur un serveur, connectez-vous au réseau et relancez le programme ; sinon, prévenez votre service informatique.</translation>
        </message>
        <message>
            <source>The policy of this computer cannot be understood, so nothing can be uploaded. Tell your IT department.</source>
            <translation>La stratégie de cet ordinateur est incompréhensible, rien ne peut donc être envoyé. Prévenez votre service informatique.</translation>
        </message>
        <message>
            <source>The policy of this computer is not used, so nothing can be uploaded: somebody who is no administrator could have written it. Tell your IT department.</source>
            <translation>La stratégie de cet ordinateur n'est pas utilisée, rien ne peut donc être envoyé : quelqu'un qui n'est pas administrateur a pu l'écrire. Prévenez votre service informatique.</translation>
        </message>
        <message>
            <source>The receipt could not be saved. Is the disk full, the folder read-only, or the file open in another program? It stays in this program and can be saved again.</source>
            <translation>Le reçu n'a pas pu être enregistré. Le disque est-il plein, le dossier en lecture seule ou le fichier ouvert dans un autre programme ? Il reste dans ce programme et peut être enregistré à nouveau.</translation>
        </message>
        <message>
            <source>The record of uploads cannot be made. Is the disk full, or the folder read-only?</source>
            <translation>Le registre des envois ne peut pas être créé. Le disque est-il plein ou le dossier en lecture seule ?</translation>
        </message>
        <message>
            <source>The record of uploads cannot be written. Is the disk full, or the folder read-only? Without it no further batch is sent.</source>
            <translation>Le registre des envois ne peut pas être écrit. Le disque est-il plein ou le dossier en lecture seule ? Sans lui, plus aucun lot n'est envoyé.</translation>
        </message>
        <message>
            <source>The record of uploads is damaged. It was left as it is, so that it can be repaired or restored from a backup; nothing is sent without it. Tell your IT department.</source>
            <translation>Le registre des envois est endommagé. Il a été laissé tel quel, pour pouvoir être réparé ou rétabli depuis une sauvegarde ; rien n'est envoyé sans lui. Prévenez votre service informatique.</translation>
        </message>
        <message>
            <source>The record of uploads is in use by another window. Close it there and try again.</source>
            <translation>Le registre des envois est utilisé par une autre fenêtre. Fermez-le là et réessayez.</translation>
        </message>
        <message>
            <source>The record of uploads is incomplete. It was left as it is. Tell your IT department.</source>
            <translation>Le registre des envois est incomplet. Il a été laissé tel quel. Prévenez votre service informatique.</translation>
        </message>
        <message>
            <source>The record of uploads is just being made by another window. Try again in a moment.</source>
            <translation>Le registre des envois est justement en cours de création par une autre fenêtre. Réessayez dans un instant.</translation>
        </message>
        <message>
            <source>The record of uploads was written by a newer version of this program. It was left as it is. Install the newer version here too.</source>
            <translation>Le registre des envois a été écrit par une version plus récente de ce programme. Il a été laissé tel quel. Installez ici aussi la version plus récente.</translation>
        </message>
        <message>
            <source>The server address is not valid. It looks like https://gerosense.your-clinic.org.</source>
            <translation>L'adresse du serveur n'est pas valable. Elle ressemble à https://gerosense.your-clinic.org.</translation>
        </message>
        <message>
            <source>The server address must begin with https:// because patients' data is only sent encrypted.</source>
            <translation>L'adresse du serveur doit commencer par https://, car les données des patients ne sont envoyées que chiffrées.</translation>
        </message>
        <message>
            <source>The server address must not hold a user name, a password, ? or #. Enter only the address.</source>
            <translation>L'adresse du serveur ne doit contenir ni nom d'utilisateur, ni mot de passe, ni ? ni #. Saisissez seulement l'adresse.</translation>
        </message>
        <message>
            <source>The server did not refuse the patient's token.</source>
            <translation>Le serveur n'a pas refusé le jeton du patient.</translation>
        </message>
        <message>
            <source>The server {host} cannot be reached.</source>
            <translation>Le serveur {host} n'est pas joignable.</translation>
        </message>
        <message>
            <source>The server {host} cannot be reached. Check the network and the server address.</source>
            <translation>Le serveur {host} n'est pas joignable. Vérifiez le réseau et l'adresse du serveur.</translation>
        </message>
        <message>
            <source>The server {host} did not accept the patient's token. Ask for a new token.</source>
            <translation>Le serveur {host} n'a pas accepté le jeton du patient. Demandez un nouveau jeton.</translation>
        </message>
        <message>
            <source>The server {host} did not accept the patient's token. Paste a new token of the same patient.</source>
            <translation>Le serveur {host} n'a pas accepté le jeton du patient. Collez un nouveau jeton du même patient.</translation>
        </message>
        <message>
            <source>The server {host} did not answer in time.</source>
            <translation>Le serveur {host} n'a pas répondu à temps.</translation>
        </message>
        <message>
            <source>The server {host} does not answer in time.</source>
            <translation>Le serveur {host} ne répond pas à temps.</translation>
        </message>
        <message>
            <source>The server {host} gave no sign of life. Check the network. If other pages open, tell your IT department: a firewall may be in the way.</source>
            <translation>Le serveur {host} n'a donné aucun signe de vie. Vérifiez le réseau. Si d'autres pages s'ouvrent, prévenez votre service informatique : un pare-feu fait peut-être obstacle.</translation>
        </message>
        <message>
            <source>The server {host} gives no sign of life.</source>
            <translation>Le serveur {host} ne donne aucun signe de vie.</translation>
        </message>
        <message>
            <source>The server {host} is busy and asked for a pause.</source>
            <translation>Le serveur {host} est surchargé et a demandé une pause.</translation>
        </message>
        <message>
            <source>The server {host} is busy. Try again in a few minutes.</source>
            <translation>Le serveur {host} est surchargé. Réessayez dans quelques minutes.</translation>
        </message>
        <message>
            <source>The server {host} is under maintenance.</source>
            <translation>Le serveur {host} est en maintenance.</translation>
        </message>
        <message>
            <source>The server {host} is under maintenance. Nothing was sent; try again later.</source>
            <translation>Le serveur {host} est en maintenance. Rien n'a été envoyé ; réessayez plus tard.</translation>
        </message>
        <message>
            <source>The server {host} needs a newer version of this program. Nothing was sent.</source>
            <translation>Le serveur {host} demande une version plus récente de ce programme. Rien n'a été envoyé.</translation>
        </message>
        <message>
            <source>The server {host} points to another address. Nothing is sent there. Check the server address.</source>
            <translation>Le serveur {host} renvoie à une autre adresse. Rien n'y est envoyé. Vérifiez l'adresse du serveur.</translation>
        </message>
        <message>
            <source>The server {host} reported a fault of its own. Try again later.</source>
            <translation>Le serveur {host} a signalé une panne de son côté. Réessayez plus tard.</translation>
        </message>
        <message>
            <source>The server {host} reports a fault of its own.</source>
            <translation>Le serveur {host} signale une panne de son côté.</translation>
        </message>
        <message>
            <source>The server {host} takes smaller requests only. Tell your IT department.</source>
            <translation>Le serveur {host} ne prend que des envois plus petits. Prévenez votre service informatique.</translation>
        </message>
        <message>
            <source>The server's certificate has expired. It was signed by {issuer}.</source>
            <translation>Le certificat du serveur a expiré. Il était signé par {issuer}.</translation>
        </message>
        <message>
            <source>The settings cannot be read. They were left as they are; rename or remove the settings file to start with new ones.</source>
            <translation>Les réglages ne peuvent pas être lus. Ils ont été laissés tels quels ; renommez ou retirez le fichier des réglages pour repartir de nouveaux réglages.</translation>
        </message>
        <message>
            <source>The settings could not be saved. Is the disk full or the folder read-only?</source>
            <translation>Les réglages n'ont pas pu être enregistrés. Le disque est-il plein ou le dossier en lecture seule ?</translation>
        </message>
        <message>
            <source>The start time cannot be read as a date and time.</source>
            <translation>L'heure de début ne peut pas être lue comme une date et une heure.</translation>
        </message>
        <message>
            <source>The start time has no time zone and none was chosen.</source>
            <translation>L'heure de début n'a pas de fuseau horaire, et aucun n'a été choisi.</translation>
        </message>
        <message>
            <source>The start time is missing.</source>
            <translation>L'heure de début manque.</translation>
        </message>
        <message>
            <source>The time zone chosen is not known. Choose another one.</source>
            <translation>Le fuseau horaire choisi n'est pas connu. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>The unit is missing.</source>
            <translation>L'unité manque.</translation>
        </message>
        <message>
            <source>The unit is not count, count/min or count/s.</source>
            <translation>L'unité n'est ni count, ni count/min, ni count/s.</translation>
        </message>
        <message>
            <source>The upload goes on by itself as soon as the server takes data again.</source>
            <translation>L'envoi reprend de lui-même dès que le serveur prend à nouveau des données.</translation>
        </message>
        <message>
            <source>The upload is paused. Nothing is lost; go on whenever you like.</source>
            <translation>L'envoi est suspendu. Rien n'est perdu ; continuez quand vous voulez.</translation>
        </message>
        <message>
            <source>The upload stopped before this batch.</source>
            <translation>L'envoi s'est arrêté avant ce lot.</translation>
        </message>
        <message>
            <source>The upload tries again by itself.</source>
            <translation>L'envoi réessaie de lui-même.</translation>
        </message>
        <message>
            <source>The value is above 30,000, the most allowed for a count.</source>
            <translation>La valeur dépasse 30 000, le maximum permis pour un nombre.</translation>
        </message>
        <message>
            <source>The value is above 300, the most allowed per minute.</source>
            <translation>La valeur dépasse 300, le maximum permis par minute.</translation>
        </message>
        <message>
            <source>The value is missing.</source>
            <translation>La valeur manque.</translation>
        </message>
        <message>
            <source>The value is not a number.</source>
            <translation>La valeur n'est pas un nombre.</translation>
        </message>
        <message>
            <source>The value is not above 0.</source>
            <translation>La valeur n'est pas supérieure à 0.</translation>
        </message>
        <message>
            <source>The zip file holds too many files to be a patient's export.</source>
            <translation>Le fichier zip contient trop de fichiers pour être l'export d'un patient.</translation>
        </message>
        <message>
            <source>The zip file is damaged or incomplete. Copy or export it again.</source>
            <translation>Le fichier zip est endommagé ou incomplet. Copiez-le ou exportez-le à nouveau.</translation>
        </message>
        <message>
            <source>The zip file is damaged. Copy it again, or export it again on the phone.</source>
            <translation>Le fichier zip est endommagé. Copiez-le à nouveau ou exportez-le à nouveau sur le téléphone.</translation>
        </message>
        <message>
            <source>The zip file is protected by a password. Unpack it first, then drop what was inside.</source>
            <translation>Le fichier zip est protégé par un mot de passe. Décompressez-le d'abord, puis déposez son contenu.</translation>
        </message>
        <message>
            <source>The zip file would unpack to far more than any patient's export. It is damaged, or made to do harm. Export it again from where it came.</source>
            <translation>Le fichier zip, une fois décompressé, dépasserait de loin tout export d'un patient. Il est endommagé ou fait pour nuire. Exportez-le à nouveau depuis son origine.</translation>
        </message>
        <message>
            <source>There are neither steps nor heart rates in this file. Was the right file chosen?</source>
            <translation>Il n'y a ni pas ni fréquences cardiaques dans ce fichier. Est-ce le bon fichier ?</translation>
        </message>
        <message>
            <source>There is another zip file inside this one. Unpack it first, then drop the inner one.</source>
            <translation>Il y a un autre fichier zip dans celui-ci. Décompressez-le d'abord, puis déposez celui de l'intérieur.</translation>
        </message>
        <message>
            <source>There is no GeroSense service at {host}. Check the server address.</source>
            <translation>Il n'y a pas de service GeroSense à {host}. Vérifiez l'adresse du serveur.</translation>
        </message>
        <message>
            <source>There is no table with steps or heart rate in this file. Was the right file chosen?</source>
            <translation>Il n'y a pas de tableau avec des pas ou une fréquence cardiaque dans ce fichier. Est-ce le bon fichier ?</translation>
        </message>
        <message>
            <source>These are too many samples for an Excel file. Choose a reason or search first, so that at most {most} are shown, or export them as CSV.</source>
            <translation>Il y a trop de mesures pour un fichier Excel. Choisissez d'abord un motif ou faites une recherche, afin d'en afficher au plus {most}, ou exportez en CSV.</translation>
        </message>
        <message>
            <source>These data may be another patient's. Nothing was sent. Look at the files and the patient again.</source>
            <translation>Ces données sont peut-être celles d'un autre patient. Rien n'a été envoyé. Regardez à nouveau les fichiers et le patient.</translation>
        </message>
        <message>
            <source>This Apple Health export ends in the middle, before any steps or heart rate. Export it again.</source>
            <translation>Cet export Apple Health s'arrête au milieu, avant tout pas ou toute fréquence cardiaque. Exportez-le à nouveau.</translation>
        </message>
        <message>
            <source>This Apple Health export is damaged throughout. Export it again on the phone.</source>
            <translation>Cet export Apple Health est entièrement endommagé. Exportez-le à nouveau sur le téléphone.</translation>
        </message>
        <message>
            <source>This Apple Health export is incomplete: it ends before the first record. Export it again.</source>
            <translation>Cet export Apple Health est incomplet : il s'arrête avant le premier enregistrement. Exportez-le à nouveau.</translation>
        </message>
        <message>
            <source>This Apple Health export was saved anew by another program. Use the one from the phone.</source>
            <translation>Cet export Apple Health a été réenregistré par un autre programme. Utilisez celui du téléphone.</translation>
        </message>
        <message>
            <source>This computer does not trust the certificate of the server or the proxy. Tell your IT department.</source>
            <translation>Cet ordinateur ne fait pas confiance au certificat du serveur ou du proxy. Prévenez votre service informatique.</translation>
        </message>
        <message>
            <source>This computer does not trust the server's certificate. It is for {names} and was signed by {issuer}. Tell your IT department.</source>
            <translation>Cet ordinateur ne fait pas confiance au certificat du serveur. Il est pour {names} et a été signé par {issuer}. Prévenez votre service informatique.</translation>
        </message>
        <message>
            <source>This computer trusts the certificate, signed by {issuer}.</source>
            <translation>Cet ordinateur fait confiance au certificat, signé par {issuer}.</translation>
        </message>
        <message>
            <source>This computer trusts the connection.</source>
            <translation>Cet ordinateur fait confiance à la connexion.</translation>
        </message>
        <message>
            <source>This computer's clock shows an earlier time than at the last upload. The upload goes on; check date and time, or the receipts show wrong ones.</source>
            <translation>L'horloge de cet ordinateur indique une heure antérieure à celle du dernier envoi. L'envoi continue ; vérifiez la date et l'heure, sinon les reçus en montreront de fausses.</translation>
        </message>
        <message>
            <source>This file is damaged or no text table: it holds bytes that no text has. Export it again.</source>
            <translation>Ce fichier est endommagé ou n'est pas un tableau de texte : il contient des octets qu'aucun texte ne contient. Exportez-le à nouveau.</translation>
        </message>
        <message>
            <source>This file is packed in a way that cannot be read here. Unpack it first, then drop the folder.</source>
            <translation>Ce fichier est compressé d'une façon qui ne peut pas être lue ici. Décompressez-le d'abord, puis déposez le dossier.</translation>
        </message>
        <message>
            <source>This is a PDF document. What is in it cannot be read as samples: drop the export that the patient's phone made.</source>
            <translation>C'est un document PDF. Son contenu ne peut pas être lu comme des mesures : déposez l'export fait par le téléphone du patient.</translation>
        </message>
        <message>
            <source>This is a film or a sound, not health data. Drop the export that the patient's phone made.</source>
            <translation>C'est un film ou un son, pas des données de santé. Déposez l'export fait par le téléphone du patient.</translation>
        </message>
        <message>
            <source>This is a folder that cannot be read as a file.</source>
            <translation>C'est un dossier qui ne peut pas être lu comme un fichier.</translation>
        </message>
        <message>
            <source>This is a picture, not health data. Drop the export that the patient's phone made.</source>
            <translation>C'est une image, pas des données de santé. Déposez l'export fait par le téléphone du patient.</translation>
        </message>
        <message>
            <source>This is an Apple Health export, but there are neither steps nor heart rates in it.</source>
            <translation>C'est un export Apple Health, mais il ne contient ni pas ni fréquences cardiaques.</translation>
        </message>
        <message>
            <source>This is no file with content, but something the computer uses for itself. Drop a file.</source>
            <translation>Ce n'est pas un fichier avec un contenu, mais quelque chose que l'ordinateur utilise pour lui-même. Déposez un fichier.</translation>
        </message>
        <message>
            <source>This is not a complete GeroSense token. Copy the whole token and paste it again.</source>
            <translation>Ce n'est pas un jeton GeroSense complet. Copiez le jeton entier et collez-le à nouveau.</translation>
        </message>
        <message>
            <source>This is not a file that can be read here. These can: {known}.</source>
            <translation>Ce fichier ne peut pas être lu ici. Peuvent être lus : {known}.</translation>
        </message>
        <message>
            <source>This network's proxy asks for a user name and a password before it lets anything through to {host}. Nothing was sent. Ask your IT department for them.</source>
            <translation>Le proxy de ce réseau demande un nom d'utilisateur et un mot de passe avant de laisser passer quoi que ce soit vers {host}. Rien n'a été envoyé. Demandez-les à votre service informatique.</translation>
        </message>
        <message>
            <source>This network's proxy made no connection to {host}. Nothing was sent. Tell your IT department.</source>
            <translation>Le proxy de ce réseau n'a pas établi de connexion à {host}. Rien n'a été envoyé. Prévenez votre service informatique.</translation>
        </message>
        <message>
            <source>This network's proxy makes no connection to {host}.</source>
            <translation>Le proxy de ce réseau n'établit pas de connexion à {host}.</translation>
        </message>
        <message>
            <source>This table has too many columns to be one of steps or heart rate.</source>
            <translation>Ce tableau a trop de colonnes pour être un tableau de pas ou de fréquence cardiaque.</translation>
        </message>
        <message>
            <source>This token belongs to another patient. It was not used. Ask for a new token of the patient whose data is being sent.</source>
            <translation>Ce jeton appartient à un autre patient. Il n'a pas été utilisé. Demandez un nouveau jeton du patient dont les données sont envoyées.</translation>
        </message>
        <message>
            <source>This token does not say whose data it is for. Ask for a new token.</source>
            <translation>Ce jeton ne dit pas de qui sont les données. Demandez un nouveau jeton.</translation>
        </message>
        <message>
            <source>This token has ended or ends within a minute. Ask for a new one, and check this computer's clock.</source>
            <translation>Ce jeton a expiré ou expire dans moins d'une minute. Demandez-en un nouveau et vérifiez l'horloge de cet ordinateur.</translation>
        </message>
        <message>
            <source>Whether the server {host} takes the patient's token did not show.</source>
            <translation>On n'a pas pu voir si le serveur {host} accepte le jeton du patient.</translation>
        </message>
        <message>
            <source>You stopped the upload.</source>
            <translation>Vous avez arrêté l'envoi.</translation>
        </message>
        <message>
            <source>female</source>
            <translation>femme</translation>
        </message>
        <message>
            <source>male</source>
            <translation>homme</translation>
        </message>
        <message numerus="yes">
            <source>{count:,} samples</source>
            <translation>
                <numerusform>{count:,} mesure</numerusform>
                <numerusform>{count:,} mesures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count:,} samples are from before 2006. Perhaps the clock of the device was not set.</source>
            <translation>
                <numerusform>{count:,} mesure date d'avant 2006. L'horloge de l'appareil n'était peut-être pas réglée.</numerusform>
                <numerusform>{count:,} mesures datent d'avant 2006. L'horloge de l'appareil n'était peut-être pas réglée.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count:,} samples lie in the future. Check the date and time of the device and of this computer.</source>
            <translation>
                <numerusform>{count:,} mesure se trouve dans le futur. Vérifiez la date et l'heure de l'appareil et de cet ordinateur.</numerusform>
                <numerusform>{count:,} mesures se trouvent dans le futur. Vérifiez la date et l'heure de l'appareil et de cet ordinateur.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count:,} samples of steps are given per minute instead of as a count. Check that the unit is right.</source>
            <translation>
                <numerusform>{count:,} mesure de pas est donnée par minute et non comme un nombre. Vérifiez que l'unité est juste.</numerusform>
                <numerusform>{count:,} mesures de pas sont données par minute et non comme un nombre. Vérifiez que l'unité est juste.</numerusform>
            </translation>
        </message>
        <message>
            <source>{file} says that it is of a person born in {said}. For this patient {known} is noted.</source>
            <translation>{file} indique une personne née en {said}. Pour ce patient, {known} est noté.</translation>
        </message>
        <message>
            <source>{file} says that it is of a person who is {said}. For this patient {known} is noted.</source>
            <translation>{file} indique une personne de sexe « {said} ». Pour ce patient, « {known} » est noté.</translation>
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
            <translation>{share} des mesures qui ont une heure de fin durent plus de 15 minutes : elles ont sans doute été additionnées par heure ou par jour, ce qui rend le calcul inutile. Demandez les données telles que l'appareil les a relevées.</translation>
        </message>
    </context>
    <context>
        <name>SeriesTableModel</name>
        <message>
            <source>Already sent</source>
            <translation>Déjà envoyées</translation>
        </message>
        <message>
            <source>Data type</source>
            <translation>Type de données</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Appareil</translation>
        </message>
        <message>
            <source>Everything up to {day} was sent before.</source>
            <translation>Tout jusqu'au {day} a déjà été envoyé.</translation>
        </message>
        <message>
            <source>First – last</source>
            <translation>Première – dernière</translation>
        </message>
        <message>
            <source>Held back</source>
            <translation>Retenues</translation>
        </message>
        <message>
            <source>Known once the patient is.</source>
            <translation>Connu une fois que le patient l'est.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouvelles</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>Sans nom</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejetées</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Mesures</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>&amp;Copy a page for IT</source>
            <translation>&amp;Copier une page pour l'informatique</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Enregistrer</translation>
        </message>
        <message>
            <source>&amp;Test connection</source>
            <translation>&amp;Tester la connexion</translation>
        </message>
        <message>
            <source>&amp;Undo changes</source>
            <translation>Annuler les &amp;modifications</translation>
        </message>
        <message>
            <source>1 minute</source>
            <translation>1 minute</translation>
        </message>
        <message>
            <source>4 suits nearly everyone. Fewer are kinder to a slow network.</source>
            <translation>4 convient à presque tous. Moins ménage un réseau lent.</translation>
        </message>
        <message>
            <source>About and l&amp;icences…</source>
            <translation>À propos et l&amp;icences…</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Batches sent at the same ti&amp;me</source>
            <translation>Lots envoyés en même tem&amp;ps</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Everything on the screen is put away then. An upload goes on.</source>
            <translation>Tout ce qui est à l'écran est alors rangé. Un envoi continue.</translation>
        </message>
        <message>
            <source>L&amp;ook</source>
            <translation>Appa&amp;rence</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Loc&amp;k when nobody uses the program for</source>
            <translation>&amp;Verrouiller quand personne n'utilise le programme pendant</translation>
        </message>
        <message>
            <source>Never lock</source>
            <translation>Ne jamais verrouiller</translation>
        </message>
        <message>
            <source>Save a file for su&amp;pport…</source>
            <translation>Fichier pour l'a&amp;ssistance…</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <source>Server &amp;address</source>
            <translation>&amp;Adresse du serveur</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Show the &amp;folder of the records</source>
            <translation>&amp;Dossier des registres</translation>
        </message>
        <message>
            <source>The address of your clinic's GeroSense server. Data is only sent encrypted.</source>
            <translation>L'adresse du serveur GeroSense de votre clinique. Les données ne sont envoyées que chiffrées.</translation>
        </message>
        <message>
            <source>This program</source>
            <translation>Ce programme</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fenêtre</translation>
        </message>
        <message>
            <source>Your IT department decides what cannot be changed here.</source>
            <translation>Votre service informatique décide de ce qui ne peut pas être changé ici.</translation>
        </message>
        <message>
            <source>{minutes} minutes</source>
            <translation>{minutes} minutes</translation>
        </message>
    </context>
    <context>
        <name>SideBar</name>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Leave practice</source>
            <translation>Quitter l'entraînement</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Verrouiller</translation>
        </message>
        <message>
            <source>New upload</source>
            <translation>Nouvel envoi</translation>
        </message>
        <message>
            <source>Patients</source>
            <translation>Patients</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Entraînement</translation>
        </message>
        <message>
            <source>Put everything on the screen away (Ctrl+L)</source>
            <translation>Ranger tout ce qui est à l'écran (Ctrl+L)</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Try everything; nothing leaves this computer</source>
            <translation>Essayez tout ; rien ne quitte cet ordinateur</translation>
        </message>
        <message>
            <source>What one can do here (F1)</source>
            <translation>Ce que l'on peut faire ici (F1)</translation>
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
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>Step {number} of 4: {name}</source>
            <translation>Étape {number} sur 4 : {name}</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Envoi</translation>
        </message>
    </context>
    <context>
        <name>StepWorker</name>
        <message>
            <source>Something went wrong that the program did not foresee ({kind}). Try again; if it happens again, tell support this word.</source>
            <translation>Un problème que le programme n'avait pas prévu s'est produit ({kind}). Réessayez ; si cela se reproduit, indiquez ce mot à l'assistance.</translation>
        </message>
    </context>
    <context>
        <name>SupportDialog</name>
        <message>
            <source>A file for support</source>
            <translation>Un fichier pour l'assistance</translation>
        </message>
        <message>
            <source>Cl&amp;ose</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>It was searched for names and tokens: 1 line was taken out.</source>
            <translation>On y a cherché des noms et des jetons : 1 ligne a été retirée.</translation>
        </message>
        <message>
            <source>It was searched for names and tokens: none was found.</source>
            <translation>On y a cherché des noms et des jetons : rien n'a été trouvé.</translation>
        </message>
        <message>
            <source>It was searched for names and tokens: {count} lines were taken out.</source>
            <translation>On y a cherché des noms et des jetons : {count} lignes ont été retirées.</translation>
        </message>
        <message>
            <source>Sa&amp;ve…</source>
            <translation>&amp;Enregistrer…</translation>
        </message>
        <message>
            <source>Save the file for support</source>
            <translation>Enregistrer le fichier pour l'assistance</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
        <message>
            <source>Texts in the file</source>
            <translation>Textes du fichier</translation>
        </message>
        <message>
            <source>The file is saved. Give it to support yourself, or remove it.</source>
            <translation>Le fichier est enregistré. Remettez-le vous-même à l'assistance ou supprimez-le.</translation>
        </message>
        <message>
            <source>The text</source>
            <translation>Le texte</translation>
        </message>
        <message>
            <source>This is everything the file will hold. It is not sent anywhere by itself: save it, and give it to whoever helps you.</source>
            <translation>Voici tout ce que le fichier contiendra. Il n'est envoyé nulle part de lui-même : enregistrez-le et remettez-le à la personne qui vous aide.</translation>
        </message>
        <message>
            <source>Zip file (*.zip)</source>
            <translation>Fichier zip (*.zip)</translation>
        </message>
    </context>
    <context>
        <name>TokenDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Forget this patient's token</source>
            <translation>&amp;Oublier le jeton de ce patient</translation>
        </message>
        <message>
            <source>&amp;Token</source>
            <translation>&amp;Jeton</translation>
        </message>
        <message>
            <source>&amp;Use this patient</source>
            <translation>&amp;Utiliser ce patient</translation>
        </message>
        <message>
            <source>Change the patient</source>
            <translation>Changer de patient</translation>
        </message>
        <message>
            <source>It is kept in this computer's keychain.</source>
            <translation>Il est conservé dans le trousseau de cet ordinateur.</translation>
        </message>
        <message>
            <source>Paste with Ctrl+V</source>
            <translation>Coller avec Ctrl+V</translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation>Patient {name}</translation>
        </message>
        <message>
            <source>That is soon: a long upload may need a new one.</source>
            <translation>C'est bientôt : un long envoi pourrait en demander un nouveau.</translation>
        </message>
        <message>
            <source>The token from your clinic says whose data is uploaded. Paste it here; it is checked on this computer only.</source>
            <translation>Le jeton de votre clinique dit de qui sont les données envoyées. Collez-le ici ; il n'est vérifié que sur cet ordinateur.</translation>
        </message>
        <message>
            <source>The token is valid until {time}.</source>
            <translation>Le jeton est valable jusqu'au {time}.</translation>
        </message>
        <message>
            <source>The token names no end.</source>
            <translation>Le jeton n'indique pas de fin.</translation>
        </message>
        <message>
            <source>This computer has no keychain for the program, so the token is kept only until you close it.</source>
            <translation>Cet ordinateur n'a pas de trousseau pour le programme ; le jeton n'est donc conservé que jusqu'à ce que vous le fermiez.</translation>
        </message>
        <message>
            <source>This token has ended. Ask for a new one.</source>
            <translation>Ce jeton a expiré. Demandez-en un nouveau.</translation>
        </message>
        <message>
            <source>Who is the patient?</source>
            <translation>Qui est le patient ?</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>A&amp;dd…</source>
            <translation>A&amp;jouter…</translation>
        </message>
        <message>
            <source>Add the patient</source>
            <translation>Ajouter le patient</translation>
        </message>
        <message>
            <source>C&amp;hange…</source>
            <translation>Chan&amp;ger…</translation>
        </message>
        <message>
            <source>Change the patient</source>
            <translation>Changer de patient</translation>
        </message>
        <message>
            <source>No patient yet</source>
            <translation>Pas encore de patient</translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation>Patient {name}</translation>
        </message>
        <message>
            <source>Patient {name}. The token ended {time}.</source>
            <translation>Patient {name}. Le jeton a expiré : {time}.</translation>
        </message>
        <message>
            <source>Patient {name}. The token is valid until {time}.</source>
            <translation>Patient {name}. Le jeton est valable jusqu'au {time}.</translation>
        </message>
        <message>
            <source>Patient: {name}</source>
            <translation>Patient : {name}</translation>
        </message>
        <message>
            <source>The patient's token says whose data it is.</source>
            <translation>Le jeton du patient dit de qui sont les données.</translation>
        </message>
    </context>
    <context>
        <name>UnknownDialog</name>
        <message>
            <source>&amp;Ask me later</source>
            <translation>&amp;Me demander plus tard</translation>
        </message>
        <message>
            <source>&amp;Leave them</source>
            <translation>&amp;Laisser ainsi</translation>
        </message>
        <message>
            <source>&amp;Send them again</source>
            <translation>&amp;Renvoyer</translation>
        </message>
        <message>
            <source>No answer came for {batches}</source>
            <translation>Aucune réponse : {batches}</translation>
        </message>
        <message>
            <source>Nobody can know whether the clinic's server has them. Send them again, and the server may hold them twice. Leave them, and they may be missing there.</source>
            <translation>Personne ne peut savoir si le serveur de la clinique les a. Si vous les renvoyez, le serveur les aura peut-être deux fois. Si vous laissez ainsi, elles y manqueront peut-être.</translation>
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
            <translation>et {count} de plus</translation>
        </message>
        <message>
            <source>{batches} with {samples} were sent, and no answer came that can be trusted.</source>
            <translation>Envoyé sans réponse fiable : {batches}, {samples} en tout.</translation>
        </message>
        <message>
            <source>{data_type}, {device}: {samples}, {span}</source>
            <translation>{data_type}, {device} : {samples}, {span}</translation>
        </message>
    </context>
    <context>
        <name>UploadPage</name>
        <message>
            <source>Batch {number}, in full</source>
            <translation>Lot {number}, en entier</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>Lots</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Envoi</translation>
        </message>
    </context>
    <context>
        <name>UploadSummary</name>
        <message>
            <source>&amp;Back to the review</source>
            <translation>Retour à la &amp;vérification</translation>
        </message>
        <message>
            <source>&amp;Decide about the unknown ones…</source>
            <translation>&amp;Décider des inconnus…</translation>
        </message>
        <message>
            <source>&amp;New upload</source>
            <translation>&amp;Nouvel envoi</translation>
        </message>
        <message>
            <source>&amp;Review what is left</source>
            <translation>Vérifier le r&amp;este</translation>
        </message>
        <message>
            <source>Details for &amp;support…</source>
            <translation>Détails pour l'a&amp;ssistance…</translation>
        </message>
        <message>
            <source>Held back: {samples}</source>
            <translation>Retenu : {samples}</translation>
        </message>
        <message>
            <source>No batch was accepted completely.</source>
            <translation>Aucun lot n'a été accepté en entier.</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>Rien n'a été envoyé.</translation>
        </message>
        <message>
            <source>Read &amp;again</source>
            <translation>&amp;Lire à nouveau</translation>
        </message>
        <message>
            <source>Rece&amp;ipt…</source>
            <translation>&amp;Reçu…</translation>
        </message>
        <message>
            <source>The program stopped before it learnt what became of these. They count as unknown and are not sent again by themselves.</source>
            <translation>Le programme s'est arrêté avant d'apprendre ce qu'ils sont devenus. Ils comptent comme inconnus et ne sont pas renvoyés d'eux-mêmes.</translation>
        </message>
        <message>
            <source>The server accepted all {samples}.</source>
            <translation>Accepté en entier par le serveur : {samples}.</translation>
        </message>
        <message>
            <source>The server accepted {accepted} of {samples} completely.</source>
            <translation>Accepté en entier par le serveur : {accepted} sur {samples}.</translation>
        </message>
        <message>
            <source>The server takes no fewer than 3 at a time. They go out with the next export.</source>
            <translation>Le serveur n'en prend pas moins de 3 à la fois. Elles partiront avec le prochain export.</translation>
        </message>
        <message>
            <source>These files have to be read again.</source>
            <translation>Ces fichiers doivent être relus.</translation>
        </message>
        <message>
            <source>Without an outcome: {batches}</source>
            <translation>Sans résultat : {batches}</translation>
        </message>
        <message>
            <source>{outcome}: {batches}, {samples}</source>
            <translation>{outcome} : {batches}, {samples}</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>&amp;Connect</source>
            <translation>&amp;Se connecter</translation>
        </message>
        <message>
            <source>&amp;Keep this address all the same</source>
            <translation>Garder quand même cette &amp;adresse</translation>
        </message>
        <message>
            <source>&amp;Later</source>
            <translation>Plus &amp;tard</translation>
        </message>
        <message>
            <source>Before the first upload one thing is needed: the address of your clinic's server. Your IT department knows it.</source>
            <translation>Avant le premier envoi, il ne faut qu'une chose : l'adresse du serveur de votre clinique. Votre service informatique la connaît.</translation>
        </message>
        <message>
            <source>Server &amp;address</source>
            <translation>Ad&amp;resse du serveur</translation>
        </message>
        <message>
            <source>Try it in &amp;practice first</source>
            <translation>Essayer d'abord à l'&amp;entraînement</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Bienvenue</translation>
        </message>
    </context>
    <context>
        <name>WelcomeRoom</name>
        <message>
            <source>Connected to {host}. Drop a patient's export to begin.</source>
            <translation>Connecté à {host}. Déposez l'export d'un patient pour commencer.</translation>
        </message>
    </context>
    <context>
        <name>Windows</name>
        <message>
            <source>The language changes as soon as the files are read or the upload has finished.</source>
            <translation>La langue change dès que les fichiers sont lus ou que l'envoi est terminé.</translation>
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <source>The program is already open, but it does not answer. Close it, or restart the computer, and try again.</source>
            <translation>Le programme est déjà ouvert, mais il ne répond pas. Fermez-le ou redémarrez l'ordinateur, puis réessayez.</translation>
        </message>
    </context>
    <context>
        <name>descriptions</name>
        <message>
            <source>Asks first, and then removes everything about this patient from this computer.</source>
            <translation>Demande d'abord, puis retire de cet ordinateur tout ce qui concerne ce patient.</translation>
        </message>
        <message>
            <source>Asks for a new token of the same patient.</source>
            <translation>Demande un nouveau jeton du même patient.</translation>
        </message>
        <message>
            <source>Asks for the token of the patient whose data this is.</source>
            <translation>Demande le jeton du patient à qui sont ces données.</translation>
        </message>
        <message>
            <source>Asks for the token that says whose data this is.</source>
            <translation>Demande le jeton qui dit de qui sont ces données.</translation>
        </message>
        <message>
            <source>Asks for the token your clinic gave for the patient.</source>
            <translation>Demande le jeton que votre clinique a donné pour le patient.</translation>
        </message>
        <message>
            <source>Asks what the file does not say, and shows its first samples.</source>
            <translation>Demande ce que le fichier ne dit pas, et montre ses premières mesures.</translation>
        </message>
        <message>
            <source>Asks what to do about batches that got no answer.</source>
            <translation>Demande que faire des lots restés sans réponse.</translation>
        </message>
        <message>
            <source>Begins an upload for the patient who is selected.</source>
            <translation>Commence un envoi pour le patient choisi.</translation>
        </message>
        <message>
            <source>Begins without a server. Files can be looked at, and not sent.</source>
            <translation>Commence sans serveur. Les fichiers peuvent être vus, pas envoyés.</translation>
        </message>
        <message>
            <source>Changes nothing. You are asked again at the next start.</source>
            <translation>Ne change rien. La question revient au prochain démarrage.</translation>
        </message>
        <message>
            <source>Choose a reason to see only its samples.</source>
            <translation>Choisissez un motif pour ne voir que ses mesures.</translation>
        </message>
        <message>
            <source>Choose a text to read it.</source>
            <translation>Choisissez un texte pour le lire.</translation>
        </message>
        <message>
            <source>Choose a topic to read about it.</source>
            <translation>Choisissez un sujet pour le lire.</translation>
        </message>
        <message>
            <source>Closes the questions. The file is read once they are answered.</source>
            <translation>Ferme les questions. Le fichier est lu dès qu'elles ont une réponse.</translation>
        </message>
        <message>
            <source>Closes this and changes nothing.</source>
            <translation>Ferme ceci et ne change rien.</translation>
        </message>
        <message>
            <source>Devices with the same name are sent as one.</source>
            <translation>Les appareils de même nom sont envoyés comme un seul.</translation>
        </message>
        <message>
            <source>Does not wait any longer.</source>
            <translation>N'attend pas plus longtemps.</translation>
        </message>
        <message>
            <source>Drop files, look at them, and send what is new.</source>
            <translation>Déposer des fichiers, les regarder et envoyer ce qui est nouveau.</translation>
        </message>
        <message>
            <source>Each batch with what the server answered.</source>
            <translation>Chaque lot avec la réponse du serveur.</translation>
        </message>
        <message>
            <source>Each file with how much of it is read.</source>
            <translation>Chaque fichier, avec ce qui en est déjà lu.</translation>
        </message>
        <message>
            <source>Each file with what was found in it.</source>
            <translation>Chaque fichier, avec ce qui y a été trouvé.</translation>
        </message>
        <message>
            <source>Each library with its licence, and the licence of the font.</source>
            <translation>Chaque bibliothèque avec sa licence, et la licence de la police.</translation>
        </message>
        <message>
            <source>Each patient with number, id, and until when the token is good.</source>
            <translation>Chaque patient avec numéro, identifiant et durée de validité du jeton.</translation>
        </message>
        <message>
            <source>Each sample with its place in the file, its text and the reason. The cell at fault is marked.</source>
            <translation>Chaque mesure avec sa place dans le fichier, son texte et le motif. La cellule en cause est marquée.</translation>
        </message>
        <message>
            <source>Each upload with patient, time and outcome. Enter opens its receipt.</source>
            <translation>Chaque envoi avec patient, heure et résultat. Entrée ouvre son reçu.</translation>
        </message>
        <message>
            <source>Ends the practice and forgets what was practised.</source>
            <translation>Termine l'entraînement et oublie ce qui y a été fait.</translation>
        </message>
        <message>
            <source>Erases at once. Nobody can bring it back.</source>
            <translation>Efface tout de suite. Personne ne peut le faire revenir.</translation>
        </message>
        <message>
            <source>Every upload with its receipt.</source>
            <translation>Chaque envoi avec son reçu.</translation>
        </message>
        <message>
            <source>Everyone whose data this computer sends.</source>
            <translation>Tous ceux dont cet ordinateur envoie les données.</translation>
        </message>
        <message>
            <source>For each data type and device, how many samples are new, sent before, held back or rejected.</source>
            <translation>Pour chaque type de données et appareil, combien de mesures sont nouvelles, déjà envoyées, retenues ou rejetées.</translation>
        </message>
        <message>
            <source>For each day and device, how many samples are new, sent before or rejected.</source>
            <translation>Pour chaque jour et appareil, combien de mesures sont nouvelles, déjà envoyées ou rejetées.</translation>
        </message>
        <message>
            <source>From now on everything is sent for the patient of this token.</source>
            <translation>Désormais, tout est envoyé pour le patient de ce jeton.</translation>
        </message>
        <message>
            <source>From now on these settings count.</source>
            <translation>Désormais, ces réglages comptent.</translation>
        </message>
        <message>
            <source>Gives this login to the network's proxy.</source>
            <translation>Donne cet identifiant au proxy du réseau.</translation>
        </message>
        <message>
            <source>Goes back to the files. Nothing is lost.</source>
            <translation>Revient aux fichiers. Rien n'est perdu.</translation>
        </message>
        <message>
            <source>Goes back without sending anything.</source>
            <translation>Revient sans rien envoyer.</translation>
        </message>
        <message>
            <source>Goes the way to the server a step at a time, and says what is wrong.</source>
            <translation>Suit le chemin vers le serveur pas à pas et dit ce qui ne va pas.</translation>
        </message>
        <message>
            <source>Goes to the page that takes files.</source>
            <translation>Va à la page qui prend les fichiers.</translation>
        </message>
        <message>
            <source>Has to be ticked before anything is erased.</source>
            <translation>À cocher avant que quoi que ce soit soit effacé.</translation>
        </message>
        <message>
            <source>Has to be ticked before these samples can be sent.</source>
            <translation>À cocher avant que ces mesures puissent être envoyées.</translation>
        </message>
        <message>
            <source>Hides this message.</source>
            <translation>Masque ce message.</translation>
        </message>
        <message>
            <source>How much of the upload the server has answered.</source>
            <translation>La part de l'envoi à laquelle le serveur a répondu.</translation>
        </message>
        <message>
            <source>In which language the window speaks.</source>
            <translation>La langue que parle la fenêtre.</translation>
        </message>
        <message>
            <source>Is compared with what an export says.</source>
            <translation>Est comparé à ce que dit un export.</translation>
        </message>
        <message>
            <source>Keeps this on this computer only.</source>
            <translation>Garde ceci sur cet ordinateur seulement.</translation>
        </message>
        <message>
            <source>Keeps this, and tells the server of the patient, once.</source>
            <translation>Garde ceci et annonce le patient au serveur, une fois.</translation>
        </message>
        <message>
            <source>Leaves out devices or days, or gives a device another name.</source>
            <translation>Laisse de côté des appareils ou des jours, ou donne un autre nom à un appareil.</translation>
        </message>
        <message>
            <source>Leaves out what is from before the first or after the last day.</source>
            <translation>Laisse de côté ce qui précède le premier ou suit le dernier jour.</translation>
        </message>
        <message>
            <source>Lets the batches being sent finish, and sends no more. The rest can be sent another time.</source>
            <translation>Laisse finir les lots en cours et n'en envoie plus. Le reste peut être envoyé une autre fois.</translation>
        </message>
        <message>
            <source>Lets the batches being sent finish, and then waits for you.</source>
            <translation>Laisse finir les lots en cours, puis vous attend.</translation>
        </message>
        <message>
            <source>Lists each sample that cannot be sent, with its reason.</source>
            <translation>Liste chaque mesure qui ne peut pas être envoyée, avec son motif.</translation>
        </message>
        <message>
            <source>Notes the clinic's own number, sex and year of birth.</source>
            <translation>Note le numéro de la clinique, le sexe et l'année de naissance.</translation>
        </message>
        <message>
            <source>Notes your answer. The samples can then be sent.</source>
            <translation>Note votre réponse. Les mesures peuvent alors être envoyées.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer in practice.</source>
            <translation>À l'entraînement, rien ne quitte cet ordinateur.</translation>
        </message>
        <message>
            <source>Only uploads with this outcome stay in the list.</source>
            <translation>Seuls les envois avec ce résultat restent dans la liste.</translation>
        </message>
        <message>
            <source>Only what is ticked is sent, under these names.</source>
            <translation>Seul ce qui est coché est envoyé, sous ces noms.</translation>
        </message>
        <message>
            <source>Opens a page in your browser.</source>
            <translation>Ouvre une page dans votre navigateur.</translation>
        </message>
        <message>
            <source>Opens a window in which you pick the patient's files. Ctrl+O does the same.</source>
            <translation>Ouvre une fenêtre où vous choisissez les fichiers du patient. Ctrl+O fait de même.</translation>
        </message>
        <message>
            <source>Opens the folder in which this computer remembers what was sent.</source>
            <translation>Ouvre le dossier où cet ordinateur garde la mémoire de ce qui a été envoyé.</translation>
        </message>
        <message>
            <source>Opens the receipt of the upload that is selected.</source>
            <translation>Ouvre le reçu de l'envoi choisi.</translation>
        </message>
        <message>
            <source>Puts back what was saved last.</source>
            <translation>Remet ce qui a été enregistré en dernier.</translation>
        </message>
        <message>
            <source>Puts the receipt on the clipboard.</source>
            <translation>Met le reçu dans le presse-papiers.</translation>
        </message>
        <message>
            <source>Puts these lines on the clipboard.</source>
            <translation>Met ces lignes dans le presse-papiers.</translation>
        </message>
        <message>
            <source>Puts version and address on the clipboard.</source>
            <translation>Met la version et l'adresse dans le presse-papiers.</translation>
        </message>
        <message>
            <source>Puts what was found on the clipboard, without a token or a patient.</source>
            <translation>Met le résultat dans le presse-papiers, sans jeton ni patient.</translation>
        </message>
        <message>
            <source>Reads a made-up export to practise with.</source>
            <translation>Lit un export inventé pour s'entraîner.</translation>
        </message>
        <message>
            <source>Reads the file with these answers.</source>
            <translation>Lit le fichier avec ces réponses.</translation>
        </message>
        <message>
            <source>Reads the same files once more.</source>
            <translation>Lit les mêmes fichiers une fois de plus.</translation>
        </message>
        <message>
            <source>Removes the token from this computer. Uploads and receipts stay.</source>
            <translation>Retire le jeton de cet ordinateur. Les envois et les reçus restent.</translation>
        </message>
        <message>
            <source>Samples from after this day are left out.</source>
            <translation>Les mesures d'après ce jour sont laissées de côté.</translation>
        </message>
        <message>
            <source>Samples from before this day are left out.</source>
            <translation>Les mesures d'avant ce jour sont laissées de côté.</translation>
        </message>
        <message>
            <source>Saves the address although it did not answer well.</source>
            <translation>Enregistre l'adresse bien qu'elle n'ait pas bien répondu.</translation>
        </message>
        <message>
            <source>Saves the batches as a table for a spreadsheet program.</source>
            <translation>Enregistre les lots comme tableau pour un tableur.</translation>
        </message>
        <message>
            <source>Saves the file in a place you choose. It is sent nowhere.</source>
            <translation>Enregistre le fichier à l'endroit que vous choisissez. Il n'est envoyé nulle part.</translation>
        </message>
        <message>
            <source>Saves the receipt as a PDF file, in a place you choose.</source>
            <translation>Enregistre le reçu comme fichier PDF, à l'endroit que vous choisissez.</translation>
        </message>
        <message>
            <source>Saves you from being asked once for each of them.</source>
            <translation>Vous évite de répondre une fois pour chacun.</translation>
        </message>
        <message>
            <source>Says what this column of the table holds.</source>
            <translation>Dit ce que contient cette colonne du tableau.</translation>
        </message>
        <message>
            <source>Sends the batches that are left.</source>
            <translation>Envoie les lots qui restent.</translation>
        </message>
        <message>
            <source>Sends what is new to the server.</source>
            <translation>Envoie au serveur ce qui est nouveau.</translation>
        </message>
        <message>
            <source>Server, language, look and lock.</source>
            <translation>Serveur, langue, apparence et verrouillage.</translation>
        </message>
        <message>
            <source>Shows again what was found in your files.</source>
            <translation>Montre de nouveau ce qui a été trouvé dans vos fichiers.</translation>
        </message>
        <message>
            <source>Shows all days at once. Key: 0.</source>
            <translation>Montre tous les jours à la fois. Touche : 0.</translation>
        </message>
        <message>
            <source>Shows fewer days, larger. Keys: plus, or Ctrl and the wheel.</source>
            <translation>Montre moins de jours, en plus grand. Touches : plus, ou Ctrl et la molette.</translation>
        </message>
        <message>
            <source>Shows lines to copy for your IT department. No patient and no value is in them.</source>
            <translation>Montre des lignes à copier pour votre service informatique. Ni patient ni valeur n'y figurent.</translation>
        </message>
        <message>
            <source>Shows more days, smaller. Key: minus.</source>
            <translation>Montre plus de jours, en plus petit. Touche : moins.</translation>
        </message>
        <message>
            <source>Shows the receipt of this upload, to save it.</source>
            <translation>Montre le reçu de cet envoi, pour l'enregistrer.</translation>
        </message>
        <message>
            <source>Shows the version, and what the program is made of.</source>
            <translation>Montre la version et de quoi le programme est fait.</translation>
        </message>
        <message>
            <source>Shows what is still to be sent.</source>
            <translation>Montre ce qui reste à envoyer.</translation>
        </message>
        <message>
            <source>Shows what speaks against this patient, before anything is sent.</source>
            <translation>Montre ce qui parle contre ce patient, avant tout envoi.</translation>
        </message>
        <message>
            <source>Shows what the file holds before you save it.</source>
            <translation>Montre ce que contient le fichier avant que vous l'enregistriez.</translation>
        </message>
        <message>
            <source>Shows which column of the table was taken for what.</source>
            <translation>Montre comment chaque colonne du tableau a été comprise.</translation>
        </message>
        <message>
            <source>Stops reading. Nothing was sent.</source>
            <translation>Arrête la lecture. Rien n'a été envoyé.</translation>
        </message>
        <message>
            <source>Switches between the picture and a table of the same numbers.</source>
            <translation>Passe de l'image à un tableau des mêmes nombres, et retour.</translation>
        </message>
        <message>
            <source>Takes every file of a folder that can be read.</source>
            <translation>Prend tous les fichiers lisibles d'un dossier.</translation>
        </message>
        <message>
            <source>Takes in again what was left out.</source>
            <translation>Reprend ce qui a été laissé de côté.</translation>
        </message>
        <message>
            <source>Takes these folders off the list. The folders themselves stay.</source>
            <translation>Retire ces dossiers de la liste. Les dossiers eux-mêmes restent.</translation>
        </message>
        <message>
            <source>The file can be read once this is chosen.</source>
            <translation>Le fichier peut être lu dès que ce choix est fait.</translation>
        </message>
        <message>
            <source>The kind of error, its place in the program, version and time.</source>
            <translation>Le genre d'erreur, sa place dans le programme, la version et l'heure.</translation>
        </message>
        <message>
            <source>The name with which you sign in to this network.</source>
            <translation>Le nom avec lequel vous vous connectez à ce réseau.</translation>
        </message>
        <message>
            <source>The server may then hold these samples twice.</source>
            <translation>Le serveur aura alors peut-être ces mesures deux fois.</translation>
        </message>
        <message>
            <source>The upload goes on where it paused.</source>
            <translation>L'envoi reprend là où il s'est arrêté.</translation>
        </message>
        <message>
            <source>The window stays open.</source>
            <translation>La fenêtre reste ouverte.</translation>
        </message>
        <message>
            <source>These samples may be missing on the server.</source>
            <translation>Ces mesures manqueront peut-être sur le serveur.</translation>
        </message>
        <message>
            <source>Tries the address, and keeps it when the server answers.</source>
            <translation>Essaie l'adresse et la garde si le serveur répond.</translation>
        </message>
        <message>
            <source>Type a part of a sample's text, for example a date or a device.</source>
            <translation>Saisissez une partie du texte d'une mesure, par exemple une date ou un appareil.</translation>
        </message>
        <message>
            <source>Type a part of the patient's number or id.</source>
            <translation>Saisissez une partie du numéro ou de l'identifiant du patient.</translation>
        </message>
        <message>
            <source>Unlocks the window.</source>
            <translation>Déverrouille la fenêtre.</translation>
        </message>
        <message>
            <source>What is left can be sent another time.</source>
            <translation>Ce qui reste peut être envoyé une autre fois.</translation>
        </message>
        <message>
            <source>What the file will hold, to be read before it is saved.</source>
            <translation>Ce que le fichier contiendra, à lire avant de l'enregistrer.</translation>
        </message>
        <message>
            <source>What was not sent yet is sent when the same file is dropped again.</source>
            <translation>Ce qui n'est pas encore envoyé le sera quand le même fichier sera déposé de nouveau.</translation>
        </message>
        <message>
            <source>Whether the window is light or dark.</source>
            <translation>Si la fenêtre est claire ou sombre.</translation>
        </message>
        <message>
            <source>Without a tick, this device is left out.</source>
            <translation>Non coché, cet appareil est laissé de côté.</translation>
        </message>
        <message>
            <source>Your IT department knows it.</source>
            <translation>Votre service informatique la connaît.</translation>
        </message>
    </context>
    <context>
        <name>drop_offer</name>
        <message>
            <source>1 JSON file</source>
            <translation>1 fichier JSON</translation>
        </message>
        <message>
            <source>1 folder</source>
            <translation>1 dossier</translation>
        </message>
        <message>
            <source>1 health export</source>
            <translation>1 export de santé</translation>
        </message>
        <message>
            <source>1 other file</source>
            <translation>1 autre fichier</translation>
        </message>
        <message>
            <source>1 table</source>
            <translation>1 tableau</translation>
        </message>
        <message>
            <source>1 zip file</source>
            <translation>1 fichier zip</translation>
        </message>
        <message>
            <source>A link cannot be read here. Save what it leads to on this computer, and drop that file.</source>
            <translation>Un lien ne peut pas être lu ici. Enregistrez sur cet ordinateur ce à quoi il mène et déposez ce fichier.</translation>
        </message>
        <message>
            <source>A picture holds no steps or heart rates. Drop the export that the patient's phone made.</source>
            <translation>Une image ne contient ni pas ni fréquences cardiaques. Déposez l'export fait par le téléphone du patient.</translation>
        </message>
        <message>
            <source>Documents and films hold no steps or heart rates. Drop the export that the patient's phone made.</source>
            <translation>Les documents et les films ne contiennent ni pas ni fréquences cardiaques. Déposez l'export fait par le téléphone du patient.</translation>
        </message>
        <message>
            <source>Text cannot be read here. Drop the file that the text is from.</source>
            <translation>Du texte ne peut pas être lu ici. Déposez le fichier d'où vient le texte.</translation>
        </message>
        <message>
            <source>There is no file in this. Drop a file or a folder of this computer.</source>
            <translation>Il n'y a pas de fichier là-dedans. Déposez un fichier ou un dossier de cet ordinateur.</translation>
        </message>
        <message>
            <source>This is a picture. Drop the export that the patient's phone made.</source>
            <translation>C'est une image. Déposez l'export fait par le téléphone du patient.</translation>
        </message>
        <message>
            <source>{count} JSON files</source>
            <translation>{count} fichiers JSON</translation>
        </message>
        <message>
            <source>{count} XML files</source>
            <translation>{count} fichiers XML</translation>
        </message>
        <message>
            <source>{count} files and folders: {list}</source>
            <translation>{count} fichiers et dossiers : {list}</translation>
        </message>
        <message>
            <source>{count} folders</source>
            <translation>{count} dossiers</translation>
        </message>
        <message>
            <source>{count} other files</source>
            <translation>{count} autres fichiers</translation>
        </message>
        <message>
            <source>{count} tables</source>
            <translation>{count} tableaux</translation>
        </message>
        <message>
            <source>{count} that cannot be read</source>
            <translation>illisibles : {count}</translation>
        </message>
        <message>
            <source>{count} zip files</source>
            <translation>{count} fichiers zip</translation>
        </message>
    </context>
    <context>
        <name>ending_look</name>
        <message>
            <source>Cut off</source>
            <translation>Interrompu</translation>
        </message>
        <message>
            <source>Cut off: the program ended before the upload did. The rest is still to be sent.</source>
            <translation>Interrompu : le programme s'est fermé avant la fin de l'envoi. Le reste est encore à envoyer.</translation>
        </message>
        <message>
            <source>Ended early</source>
            <translation>Incomplet</translation>
        </message>
        <message>
            <source>Ended early: not every batch went out. The rest is still to be sent.</source>
            <translation>Incomplet : tous les lots ne sont pas partis. Le reste est encore à envoyer.</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Finished: every batch went out.</source>
            <translation>Terminé : tous les lots sont partis.</translation>
        </message>
        <message>
            <source>Not ended yet: the upload is running.</source>
            <translation>Pas encore terminé : l'envoi est en cours.</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En cours</translation>
        </message>
    </context>
    <context>
        <name>help_topics</name>
        <message>
            <source>A receipt says who, when, where, and what became of each batch. It holds no health values.</source>
            <translation>Un reçu dit qui, quand, où, et ce que chaque lot est devenu. Il ne contient aucune valeur de santé.</translation>
        </message>
        <message>
            <source>Add a patient by pasting the token that your clinic gives you. It names the patient.</source>
            <translation>Ajoutez un patient en collant le jeton que votre clinique vous donne. Il nomme le patient.</translation>
        </message>
        <message>
            <source>Alt and the underlined letter: press a button</source>
            <translation>Alt et la lettre soulignée : appuyer sur un bouton</translation>
        </message>
        <message>
            <source>Ctrl+1 to Ctrl+4: New upload, Patients, History, Settings</source>
            <translation>Ctrl+1 à Ctrl+4 : Nouvel envoi, Patients, Historique, Réglages</translation>
        </message>
        <message>
            <source>Ctrl+L: lock · F1: this help · Esc: close or cancel</source>
            <translation>Ctrl+L : verrouiller · F1 : cette aide · Échap : fermer ou annuler</translation>
        </message>
        <message>
            <source>Ctrl+O: choose a file · Ctrl+V: paste a copied file or a path</source>
            <translation>Ctrl+O : choisir un fichier · Ctrl+V : coller un fichier copié ou un chemin</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Drop the patient's export anywhere on the window, or press Ctrl+O. A folder or zip will do.</source>
            <translation>Déposez l'export du patient n'importe où sur la fenêtre, ou appuyez sur Ctrl+O. Un dossier ou un zip convient aussi.</translation>
        </message>
        <message>
            <source>Every upload is listed, also one that was cut off. Open its receipt with a double click.</source>
            <translation>Chaque envoi figure dans la liste, même un envoi interrompu. Ouvrez son reçu d'un double clic.</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>GeroSense files, tables (CSV, Excel, Parquet) and Health Auto Export can be read, too.</source>
            <translation>Les fichiers GeroSense, les tableaux (CSV, Excel, Parquet) et Health Auto Export peuvent être lus aussi.</translation>
        </message>
        <message>
            <source>Give the patient your clinic's own number, so that you find them again. Nobody else sees it.</source>
            <translation>Donnez au patient le numéro de votre clinique, pour le retrouver. Personne d'autre ne le voit.</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>In the picture of a review: + and - look closer or further, arrows move, 0 shows all</source>
            <translation>Dans l'image de la vérification : + et - rapprochent ou éloignent, les flèches déplacent, 0 montre tout</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Look at the patient's name beside the button before you press it.</source>
            <translation>Regardez le nom du patient à côté du bouton avant d'appuyer.</translation>
        </message>
        <message>
            <source>Nothing is sent when you drop a file. You see first what is in it.</source>
            <translation>Rien n'est envoyé quand vous déposez un fichier. Vous voyez d'abord ce qu'il contient.</translation>
        </message>
        <message>
            <source>On an iPhone: open Health, tap the picture at the top right, then “Export All Health Data”, and send the zip to the clinic as your clinic does it.</source>
            <translation>Sur un iPhone : ouvrir Santé, toucher l'image en haut à droite, puis « Exporter toutes les données de santé », et envoyer le zip à la clinique comme il est d'usage chez vous.</translation>
        </message>
        <message>
            <source>Patients</source>
            <translation>Patients</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>Samples go out in batches. Each batch gets an answer of its own, and each answer is kept.</source>
            <translation>Les mesures partent par lots. Chaque lot reçoit sa propre réponse, et chaque réponse est conservée.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>The first sentence says what is new, what was sent before, and what cannot be sent.</source>
            <translation>La première phrase dit ce qui est nouveau, ce qui a déjà été envoyé et ce qui ne peut pas l'être.</translation>
        </message>
        <message>
            <source>The token is kept in the keychain of this computer, never in a file.</source>
            <translation>Le jeton est conservé dans le trousseau de cet ordinateur, jamais dans un fichier.</translation>
        </message>
        <message>
            <source>The window locks when nobody uses it, and forgets what was on it. An upload goes on.</source>
            <translation>La fenêtre se verrouille quand personne ne l'utilise et oublie ce qu'elle montrait. Un envoi continue.</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Envoi</translation>
        </message>
        <message>
            <source>What cannot be changed was decided by your IT department.</source>
            <translation>Ce qui ne peut pas être changé a été décidé par votre service informatique.</translation>
        </message>
        <message>
            <source>When the network is lost or the server is busy, the program waits and goes on by itself.</source>
            <translation>Quand le réseau est perdu ou le serveur surchargé, le programme attend et continue de lui-même.</translation>
        </message>
        <message>
            <source>When the token ends, paste a new one of the same patient. The upload goes on where it was.</source>
            <translation>Quand le jeton expire, collez-en un nouveau du même patient. L'envoi reprend là où il en était.</translation>
        </message>
        <message>
            <source>You can pause, go on, or cancel. What is on its way is finished first; nothing is lost.</source>
            <translation>Vous pouvez suspendre, reprendre ou annuler. Ce qui est en route est terminé d'abord ; rien n'est perdu.</translation>
        </message>
        <message>
            <source>Your IT department knows the server's address. “Test connection” says what is wrong with it.</source>
            <translation>Votre service informatique connaît l'adresse du serveur. « Tester la connexion » dit ce qui ne va pas.</translation>
        </message>
        <message>
            <source>“Accepted”: the server has these samples.</source>
            <translation>« Accepté » : le serveur a ces mesures.</translation>
        </message>
        <message>
            <source>“Already sent” is what this computer sent for this patient before. It is not sent again, however often you drop the same file.</source>
            <translation>« Déjà envoyées » désigne ce que cet ordinateur a déjà envoyé pour ce patient. Ce n'est pas renvoyé, même si vous déposez souvent le même fichier.</translation>
        </message>
        <message>
            <source>“Erase” removes everything this computer knows of a patient. The server keeps what it has.</source>
            <translation>« Effacer » retire tout ce que cet ordinateur sait d'un patient. Le serveur garde ce qu'il a.</translation>
        </message>
        <message>
            <source>“Held back” are one or two samples too few for a batch. They go out with the next export.</source>
            <translation>« Retenues » : une ou deux mesures, trop peu pour un lot. Elles partiront avec le prochain export.</translation>
        </message>
        <message>
            <source>“Not sent”: they never left this computer. They go out the next time.</source>
            <translation>« Non envoyé » : elles n'ont jamais quitté cet ordinateur. Elles partiront la prochaine fois.</translation>
        </message>
        <message>
            <source>“Partly accepted”: the server has some of them. The answer says which it did not take.</source>
            <translation>« Partiellement accepté » : le serveur en a une partie. La réponse dit lesquelles il n'a pas prises.</translation>
        </message>
        <message>
            <source>“Refused”: the server took none of the batch. Tell your IT department if it happens again.</source>
            <translation>« Refusé » : le serveur n'a rien pris du lot. Prévenez votre service informatique si cela se reproduit.</translation>
        </message>
        <message>
            <source>“Show why” names the reason for each sample that cannot be sent, and what to do about it.</source>
            <translation>« Montrer les motifs » donne le motif pour chaque mesure qui ne peut pas être envoyée, et ce qu'il faut faire.</translation>
        </message>
        <message>
            <source>“Unknown”: the samples left this computer, and no answer came that can be trusted. You are asked whether to send them again; the server may then have them twice.</source>
            <translation>« Inconnu » : les mesures ont quitté cet ordinateur, et aucune réponse fiable n'est arrivée. Il vous est demandé s'il faut les renvoyer ; le serveur les aura alors peut-être deux fois.</translation>
        </message>
    </context>
    <context>
        <name>last_resort</name>
        <message>
            <source>Something happened that the program did not foresee ({kind}). Close the program and open it again; if it happens again, tell support this word.</source>
            <translation>Il s'est produit quelque chose que le programme n'avait pas prévu ({kind}). Fermez le programme et rouvrez-le ; si cela se reproduit, indiquez ce mot à l'assistance.</translation>
        </message>
    </context>
    <context>
        <name>locale_text</name>
        <message>
            <source>1 batch</source>
            <translation>1 lot</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 jour</translation>
        </message>
        <message>
            <source>1 sample</source>
            <translation>1 mesure</translation>
        </message>
        <message>
            <source>about {hours} h {minutes} min</source>
            <translation>environ {hours} h {minutes} min</translation>
        </message>
        <message>
            <source>about {minutes} min</source>
            <translation>environ {minutes} min</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>moins d'une minute</translation>
        </message>
        <message numerus="yes">
            <source>{count} batches</source>
            <translation>
                <numerusform>{count} lot</numerusform>
                <numerusform>{count} lots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} days</source>
            <translation>
                <numerusform>{count} jour</numerusform>
                <numerusform>{count} jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} samples</source>
            <translation>
                <numerusform>{count} mesure</numerusform>
                <numerusform>{count} mesures</numerusform>
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
            <translation>{number} Mo</translation>
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
            <translation>Accepté</translation>
        </message>
        <message>
            <source>Heart rate</source>
            <translation>Fréquence cardiaque</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Non indiqué</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Non envoyé</translation>
        </message>
        <message>
            <source>Partly accepted</source>
            <translation>Partiellement accepté</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refusé</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Pas</translation>
        </message>
        <message>
            <source>The server has these samples. Nothing to do.</source>
            <translation>Le serveur a ces mesures. Il n'y a rien à faire.</translation>
        </message>
        <message>
            <source>The server took nothing of these batches. Show its words in the table to whoever looks after GeroSense. They are not sent again by themselves.</source>
            <translation>Le serveur n'a rien pris de ces lots. Montrez sa réponse, dans le tableau, à la personne qui s'occupe de GeroSense. Ils ne sont pas renvoyés d'eux-mêmes.</translation>
        </message>
        <message>
            <source>The server took some samples of these batches and left others out; its words are in the table. They are not sent again by themselves.</source>
            <translation>Le serveur a pris certaines mesures de ces lots et en a laissé d'autres ; sa réponse est dans le tableau. Elles ne sont pas renvoyées d'elles-mêmes.</translation>
        </message>
        <message>
            <source>These batches did not reach the server. They are still to be sent.</source>
            <translation>Ces lots n'ont pas atteint le serveur. Ils sont encore à envoyer.</translation>
        </message>
        <message>
            <source>These batches left this computer, but no answer came that can be trusted. Nobody can know whether the server kept them, so they are not sent again by themselves.</source>
            <translation>Ces lots ont quitté cet ordinateur, mais aucune réponse fiable n'est arrivée. Personne ne peut savoir si le serveur les a gardés, ils ne sont donc pas renvoyés d'eux-mêmes.</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Inconnu</translation>
        </message>
    </context>
    <context>
        <name>readiness</name>
        <message>
            <source>A file needs an answer from you first.</source>
            <translation>Un fichier demande d'abord une réponse de votre part.</translation>
        </message>
        <message>
            <source>Add the patient's token: it says whose data this is.</source>
            <translation>Ajoutez le jeton du patient : il dit de qui sont ces données.</translation>
        </message>
        <message>
            <source>Nothing is new: all of it was sent for this patient before.</source>
            <translation>Rien n'est nouveau : tout a déjà été envoyé pour ce patient.</translation>
        </message>
        <message>
            <source>Set the address of your clinic's server first.</source>
            <translation>Saisissez d'abord l'adresse du serveur de votre clinique.</translation>
        </message>
        <message>
            <source>The files are being compared with what was sent before.</source>
            <translation>Les fichiers sont comparés à ce qui a déjà été envoyé.</translation>
        </message>
        <message>
            <source>The patient's token has ended. Paste a new one.</source>
            <translation>Le jeton du patient a expiré. Collez-en un nouveau.</translation>
        </message>
        <message>
            <source>The policy of this computer cannot be used. Tell your IT department.</source>
            <translation>La stratégie de cet ordinateur est inutilisable. Prévenez votre service informatique.</translation>
        </message>
        <message>
            <source>There are too few new samples for a batch of 3. They are held back until more have come.</source>
            <translation>Il y a trop peu de nouvelles mesures pour un lot de 3. Elles sont retenues jusqu'à ce qu'il y en ait davantage.</translation>
        </message>
        <message>
            <source>There is nothing in these files that can be sent.</source>
            <translation>Il n'y a rien dans ces fichiers qui puisse être envoyé.</translation>
        </message>
        <message>
            <source>These may be another patient's data. Please check first.</source>
            <translation>Ce sont peut-être les données d'un autre patient. Vérifiez d'abord, s'il vous plaît.</translation>
        </message>
    </context>
    <context>
        <name>receipt_html</name>
        <message>
            <source>1 more row is in the PDF and in the CSV.</source>
            <translation>1 ligne de plus se trouve dans le PDF et dans le CSV.</translation>
        </message>
        <message>
            <source>{count} more rows are in the PDF and in the CSV.</source>
            <translation>{count} lignes de plus se trouvent dans le PDF et dans le CSV.</translation>
        </message>
    </context>
    <context>
        <name>receipt_words</name>
        <message>
            <source>Answered</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Essais</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>Lots</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Commencé</translation>
        </message>
        <message>
            <source>Clinic's number</source>
            <translation>Numéro de la clinique</translation>
        </message>
        <message>
            <source>Data type</source>
            <translation>Type de données</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Appareil</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>First sample</source>
            <translation>Première mesure</translation>
        </message>
        <message>
            <source>Hash of the request</source>
            <translation>Hachage de la requête</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>Comment il s'est terminé</translation>
        </message>
        <message>
            <source>Last sample</source>
            <translation>Dernière mesure</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Laisser ainsi</translation>
        </message>
        <message>
            <source>None were recorded.</source>
            <translation>Aucun n'a été noté.</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Patient (user id)</source>
            <translation>Patient (identifiant)</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Receipt of an upload</source>
            <translation>Reçu d'un envoi</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Mesures</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Renvoyer</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Envoyé</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <source>Source files, by SHA-256</source>
            <translation>Fichiers sources, par SHA-256</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>The hash of a request is made with a key of this computer: it tells equal requests, and nothing of what was in them.</source>
            <translation>Le hachage d'une requête est fait avec une clé de cet ordinateur : il fait reconnaître des requêtes égales et ne révèle rien de leur contenu.</translation>
        </message>
        <message>
            <source>Their names are not kept: a name can be a patient's. A file is known by this number.</source>
            <translation>Leurs noms ne sont pas conservés : un nom peut être celui d'un patient. Un fichier se reconnaît à ce numéro.</translation>
        </message>
        <message>
            <source>This is what the server answered, as this computer recorded it. It holds no measured value. What nobody can know, because no answer came, is called unknown.</source>
            <translation>Voici ce que le serveur a répondu, tel que cet ordinateur l'a noté. Il n'y figure aucune valeur mesurée. Ce que personne ne peut savoir, parce qu'aucune réponse n'est venue, est appelé inconnu.</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Envoi</translation>
        </message>
        <message>
            <source>What became of the samples</source>
            <translation>Ce que les mesures sont devenues</translation>
        </message>
        <message>
            <source>Your choice</source>
            <translation>Votre choix</translation>
        </message>
        <message>
            <source>{samples} of the samples not sent were in batches whose turn never came.</source>
            <translation>Parmi les mesures non envoyées, dans des lots dont le tour n'est jamais venu : {samples}.</translation>
        </message>
    </context>
    <context>
        <name>rejected_columns</name>
        <message>
            <source>Data type</source>
            <translation>Type de données</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Appareil</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Endroit</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
    </context>
    <context>
        <name>rejected_words</name>
        <message>
            <source>Choose the time zone in which these times were taken, and read again.</source>
            <translation>Choisissez le fuseau horaire dans lequel ces heures ont été relevées, et lisez à nouveau.</translation>
        </message>
        <message>
            <source>Data type missing</source>
            <translation>Type de données manquant</translation>
        </message>
        <message>
            <source>Device missing</source>
            <translation>Appareil manquant</translation>
        </message>
        <message>
            <source>End time not readable</source>
            <translation>Heure de fin illisible</translation>
        </message>
        <message>
            <source>End time that happened twice</source>
            <translation>Heure de fin qui a existé deux fois</translation>
        </message>
        <message>
            <source>End time that never happened</source>
            <translation>Heure de fin qui n'a jamais existé</translation>
        </message>
        <message>
            <source>End time without time zone</source>
            <translation>Heure de fin sans fuseau horaire</translation>
        </message>
        <message>
            <source>Ends before it starts</source>
            <translation>Finit avant de commencer</translation>
        </message>
        <message>
            <source>Heart rate above 300</source>
            <translation>Fréquence cardiaque au-dessus de 300</translation>
        </message>
        <message>
            <source>Neither steps nor heart rate</source>
            <translation>Ni pas ni fréquence cardiaque</translation>
        </message>
        <message>
            <source>No body does so much in a minute. Is the unit right?</source>
            <translation>Aucun corps n'en fait autant en une minute. L'unité est-elle juste ?</translation>
        </message>
        <message>
            <source>Nothing was measured there; you can leave these samples out.</source>
            <translation>Rien n'y a été mesuré ; vous pouvez laisser ces mesures de côté.</translation>
        </message>
        <message>
            <source>Only steps and heart rates can be sent. If these are such, call them steps or bpm.</source>
            <translation>Seuls les pas et les fréquences cardiaques peuvent être envoyés. Si c'en sont, appelez-les steps ou bpm.</translation>
        </message>
        <message>
            <source>Start and end were probably swapped. Correct these rows, and drop the file again.</source>
            <translation>Le début et la fin ont sans doute été intervertis. Corrigez ces lignes et déposez à nouveau le fichier.</translation>
        </message>
        <message>
            <source>Start time missing</source>
            <translation>Heure de début manquante</translation>
        </message>
        <message>
            <source>Start time not readable</source>
            <translation>Heure de début illisible</translation>
        </message>
        <message>
            <source>Start time that happened twice</source>
            <translation>Heure de début qui a existé deux fois</translation>
        </message>
        <message>
            <source>Start time that never happened</source>
            <translation>Heure de début qui n'a jamais existé</translation>
        </message>
        <message>
            <source>Start time without time zone</source>
            <translation>Heure de début sans fuseau horaire</translation>
        </message>
        <message>
            <source>Steps above 30,000</source>
            <translation>Pas au-dessus de 30 000</translation>
        </message>
        <message>
            <source>The clocks went back that night: which of the two hours it was, nobody can tell.</source>
            <translation>Cette nuit-là, l'heure a reculé : personne ne peut dire laquelle des deux heures c'était.</translation>
        </message>
        <message>
            <source>The clocks went forward that night: probably another time zone is the right one.</source>
            <translation>Cette nuit-là, l'heure a avancé : un autre fuseau horaire est sans doute le bon.</translation>
        </message>
        <message>
            <source>The watch was probably loose; you can leave these samples out.</source>
            <translation>La montre était sans doute mal serrée ; vous pouvez laisser ces mesures de côté.</translation>
        </message>
        <message>
            <source>These are probably sums over days. Export the samples as the phone recorded them.</source>
            <translation>Ce sont sans doute des sommes par jour. Exportez les mesures telles que le téléphone les a relevées.</translation>
        </message>
        <message>
            <source>These rows are not complete. Look into the file, or export it again from the phone.</source>
            <translation>Ces lignes ne sont pas complètes. Regardez dans le fichier ou exportez-le à nouveau depuis le téléphone.</translation>
        </message>
        <message>
            <source>Unit missing</source>
            <translation>Unité manquante</translation>
        </message>
        <message>
            <source>Unit not known</source>
            <translation>Unité inconnue</translation>
        </message>
        <message>
            <source>Value above 30,000</source>
            <translation>Valeur au-dessus de 30 000</translation>
        </message>
        <message>
            <source>Value above 300 per minute</source>
            <translation>Valeur au-dessus de 300 par minute</translation>
        </message>
        <message>
            <source>Value is not a number</source>
            <translation>La valeur n'est pas un nombre</translation>
        </message>
        <message>
            <source>Value missing</source>
            <translation>Valeur manquante</translation>
        </message>
        <message>
            <source>Value not above 0</source>
            <translation>La valeur n'est pas supérieure à 0</translation>
        </message>
        <message>
            <source>Write count for steps or count/min for heart rates, and drop the file again.</source>
            <translation>Écrivez count pour des pas ou count/min pour des fréquences cardiaques, et déposez à nouveau le fichier.</translation>
        </message>
        <message>
            <source>Write steps or bpm into the data type of these rows, and drop the file again.</source>
            <translation>Écrivez steps ou bpm comme type de données dans ces lignes, et déposez à nouveau le fichier.</translation>
        </message>
        <message>
            <source>Write the name of the phone or watch into these rows, and drop the file again.</source>
            <translation>Écrivez le nom du téléphone ou de la montre dans ces lignes, et déposez à nouveau le fichier.</translation>
        </message>
        <message>
            <source>Write these times like 2026-11-01 08:04:51 +01:00, and drop the file again.</source>
            <translation>Écrivez ces heures comme 2026-11-01 08:04:51 +01:00, et déposez à nouveau le fichier.</translation>
        </message>
        <message>
            <source>Write these values in digits only, and drop the file again.</source>
            <translation>Écrivez ces valeurs en chiffres seulement, et déposez à nouveau le fichier.</translation>
        </message>
    </context>
    <context>
        <name>review_sentence</name>
        <message>
            <source>A file needs an answer from you before it can be read.</source>
            <translation>Un fichier demande une réponse de votre part avant de pouvoir être lu.</translation>
        </message>
        <message>
            <source>For a biological age, 7 days in a row with samples are needed; the new ones do not make that many.</source>
            <translation>Pour un âge biologique, il faut 7 jours de suite avec des mesures ; les nouvelles n'en font pas autant.</translation>
        </message>
        <message>
            <source>No sample in these files can be sent.</source>
            <translation>Aucune mesure de ces fichiers ne peut être envoyée.</translation>
        </message>
        <message>
            <source>No samples were found in these files.</source>
            <translation>Aucune mesure n'a été trouvée dans ces fichiers.</translation>
        </message>
        <message>
            <source>Nothing is new: all {samples} were sent before.</source>
            <translation>Rien n'est nouveau. Déjà envoyé : {samples}.</translation>
        </message>
        <message>
            <source>Nothing is to be sent: all new samples are left out, as you chose.</source>
            <translation>Rien n'est à envoyer : toutes les nouvelles mesures sont laissées de côté, selon votre choix.</translation>
        </message>
        <message>
            <source>The new samples allow a biological age for up to {days}.</source>
            <translation>Les nouvelles mesures permettent un âge biologique pour {days} au plus.</translation>
        </message>
        <message>
            <source>{count} cannot be sent.</source>
            <translation>Non envoyables : {count}.</translation>
        </message>
        <message>
            <source>{count} devices</source>
            <translation>{count} appareils</translation>
        </message>
        <message>
            <source>{count} new samples from {devices}, {span}.</source>
            <translation>{count} nouvelles mesures de {devices}, {span}.</translation>
        </message>
        <message>
            <source>{count} new, held back until there are 3.</source>
            <translation>Nouveau : {count}, retenu jusqu'à ce qu'il y en ait 3.</translation>
        </message>
        <message>
            <source>{count} of them are held back for now.</source>
            <translation>Dont retenues pour l'instant : {count}.</translation>
        </message>
        <message>
            <source>{count} of them are to be sent again.</source>
            <translation>À renvoyer parmi elles : {count}.</translation>
        </message>
        <message>
            <source>{count} samples to be sent again, from {devices}, {span}.</source>
            <translation>{count} mesures à renvoyer, de {devices}, {span}.</translation>
        </message>
        <message>
            <source>{count} were sent before.</source>
            <translation>Déjà envoyées : {count}.</translation>
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation>{names} et {last}</translation>
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
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Reprendre</translation>
        </message>
        <message>
            <source>&amp;Try now</source>
            <translation>&amp;Essayer maintenant</translation>
        </message>
        <message>
            <source>A new token for patient {name} is needed</source>
            <translation>Un nouveau jeton pour le patient {name} est nécessaire</translation>
        </message>
        <message>
            <source>Asking the server whether it is ready…</source>
            <translation>Le serveur est-il prêt ? On le lui demande…</translation>
        </message>
        <message>
            <source>Cancelling: finishing {batches} being sent…</source>
            <translation>Annulation : encore {batches} en cours…</translation>
        </message>
        <message>
            <source>Cancelling…</source>
            <translation>Annulation…</translation>
        </message>
        <message>
            <source>Finishing {batches} being sent, then the program closes…</source>
            <translation>{batches} en cours, puis le programme se ferme…</translation>
        </message>
        <message>
            <source>Give the &amp;token…</source>
            <translation>Saisir le &amp;jeton…</translation>
        </message>
        <message>
            <source>Going on by itself in {time}</source>
            <translation>Reprise automatique dans {time}</translation>
        </message>
        <message>
            <source>Going on…</source>
            <translation>Reprise…</translation>
        </message>
        <message>
            <source>Making sure that the files have not changed: {done} of {total}</source>
            <translation>On s'assure que les fichiers n'ont pas changé : {done} sur {total}</translation>
        </message>
        <message>
            <source>Pa&amp;use</source>
            <translation>&amp;Suspendre</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Suspendu</translation>
        </message>
        <message>
            <source>Paused after failures</source>
            <translation>Suspendu après des échecs</translation>
        </message>
        <message>
            <source>Pausing: finishing {batches} being sent…</source>
            <translation>Suspension : encore {batches} en cours…</translation>
        </message>
        <message>
            <source>Pausing…</source>
            <translation>Suspension…</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Envoi en cours</translation>
        </message>
        <message>
            <source>The program closes…</source>
            <translation>Le programme se ferme…</translation>
        </message>
        <message>
            <source>Trying again…</source>
            <translation>Nouvel essai…</translation>
        </message>
    </context>
    <context>
        <name>time_zones</name>
        <message>
            <source>{zone} (this computer's)</source>
            <translation>{zone} (cet ordinateur)</translation>
        </message>
    </context>
</TS>
