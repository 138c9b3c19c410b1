<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en_US">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>إ&amp;غلاق</translation>
        </message>
        <message>
            <source>Libraries and their licences</source>
            <translation>المكتبات وتراخيصها</translation>
        </message>
        <message>
            <source>Sends a patient's wearable data to your clinic's GeroSense service, and keeps a record of what was sent. Free software under the MIT licence; what it is made of has licences of its own:</source>
            <translation>يرسل بيانات المريض من الأجهزة القابلة للارتداء إلى خدمة GeroSense في عيادتك، ويحتفظ بسجل لما أُرسل. برنامج حر بموجب رخصة MIT؛ أما مكوّناته فلها تراخيصها الخاصة:</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>الإصدار {version}</translation>
        </message>
    </context>
    <context>
        <name>BackgroundNotice</name>
        <message>
            <source>The upload is over. The window says what became of it.</source>
            <translation>انتهى الرفع. والنافذة تعرض ما آل إليه.</translation>
        </message>
        <message>
            <source>{percent} % – {program}</source>
            <translation>{percent}٪ – {program}</translation>
        </message>
    </context>
    <context>
        <name>BatchStrip</name>
        <message>
            <source>Batch {number}: {state}</source>
            <translation>الدفعة {number}: {state}</translation>
        </message>
        <message>
            <source>Batches by outcome</source>
            <translation>الدفعات بحسب النتيجة</translation>
        </message>
        <message>
            <source>Batches {first} to {last}: {states}</source>
            <translation>الدفعات من {first} إلى {last}: {states}</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>قيد الإرسال</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>في الانتظار</translation>
        </message>
    </context>
    <context>
        <name>BatchTableModel</name>
        <message>
            <source>Attempts</source>
            <translation>المحاولات</translation>
        </message>
        <message>
            <source>Data type</source>
            <translation>نوع البيانات</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>الجهاز</translation>
        </message>
        <message>
            <source>First – last</source>
            <translation>الأول – الأخير</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>القياسات</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>جارٍ الإرسال…</translation>
        </message>
        <message>
            <source>The server's words</source>
            <translation>كلمات الخادم</translation>
        </message>
        <message>
            <source>To be sent again</source>
            <translation>تُرسل من جديد</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>في الانتظار</translation>
        </message>
    </context>
    <context>
        <name>ChoiceDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>إل&amp;غاء</translation>
        </message>
        <message>
            <source>&amp;Use this choice</source>
            <translation>ا&amp;ستخدام هذا الاختيار</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>الجهاز</translation>
        </message>
        <message>
            <source>Devices with the same name are sent as one device.</source>
            <translation>الأجهزة التي تحمل الاسم نفسه تُرسل كجهاز واحد.</translation>
        </message>
        <message>
            <source>Devices, and what they are sent as</source>
            <translation>الأجهزة والأسماء التي تُرسل بها</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>اليوم الأول</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>اليوم الأخير</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>بلا اسم</translation>
        </message>
        <message>
            <source>Only &amp;these days</source>
            <translation>هذه الأ&amp;يام فقط</translation>
        </message>
        <message>
            <source>Send &amp;everything</source>
            <translation>إرسال ال&amp;كل</translation>
        </message>
        <message>
            <source>Send as</source>
            <translation>يُرسل باسم</translation>
        </message>
        <message>
            <source>Send {device} as</source>
            <translation>إرسال {device} باسم</translation>
        </message>
        <message>
            <source>The first day is after the last.</source>
            <translation>اليوم الأول يأتي بعد اليوم الأخير.</translation>
        </message>
        <message>
            <source>Tick a device, or nothing is sent.</source>
            <translation>يُرجى اختيار جهاز، وإلا فلن يُرسل شيء.</translation>
        </message>
        <message>
            <source>What is to be sent?</source>
            <translation>ما الذي سيُرسل؟</translation>
        </message>
        <message>
            <source>What you leave out is not sent now. It stays new, and is offered the next time this file is dropped.</source>
            <translation>ما يُستثنى لا يُرسل الآن، بل يبقى جديدًا ويُعرض عند إفلات هذا الملف في المرة القادمة.</translation>
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
            <translation>إل&amp;غاء الرفع والإغلاق</translation>
        </message>
        <message>
            <source>&amp;Finish the batches being sent, then close</source>
            <translation>إ&amp;نهاء الدفعات قيد الإرسال ثم الإغلاق</translation>
        </message>
        <message>
            <source>&amp;Keep the window open</source>
            <translation>إ&amp;بقاء النافذة مفتوحة</translation>
        </message>
        <message>
            <source>&amp;Keep uploading</source>
            <translation>موا&amp;صلة الرفع</translation>
        </message>
        <message>
            <source>If you close now, nothing is lost and nothing is sent twice: drop the same file again another time, and only what is left is sent.</source>
            <translation>إذا أُغلق البرنامج الآن فلن يضيع شيء ولن يُرسل شيء مرتين: يكفي إفلات الملف نفسه في وقت آخر، ولن يُرسل إلا ما بقي.</translation>
        </message>
        <message>
            <source>Left to send: {batches}.</source>
            <translation>بقي للإرسال: {batches}.</translation>
        </message>
        <message>
            <source>The upload is not finished yet</source>
            <translation>لم ينتهِ الرفع بعد</translation>
        </message>
    </context>
    <context>
        <name>ColumnsField</name>
        <message>
            <source>Column {name}</source>
            <translation>العمود {name}</translation>
        </message>
        <message>
            <source>Columns of the table</source>
            <translation>أعمدة الجدول</translation>
        </message>
        <message>
            <source>Data type (steps or heart rate)</source>
            <translation>نوع البيانات (خطوات أو معدل ضربات القلب)</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>الجهاز</translation>
        </message>
        <message>
            <source>End time</source>
            <translation>وقت الانتهاء</translation>
        </message>
        <message>
            <source>Heart rate</source>
            <translation>معدل ضربات القلب</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>غير مستخدم</translation>
        </message>
        <message>
            <source>Number of steps</source>
            <translation>عدد الخطوات</translation>
        </message>
        <message>
            <source>Start time</source>
            <translation>وقت البدء</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>الوحدة</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>Version of the device</source>
            <translation>إصدار الجهاز</translation>
        </message>
    </context>
    <context>
        <name>DaysCard</name>
        <message>
            <source>7 days in a row or more</source>
            <translation>٧ أيام متتالية أو أكثر</translation>
        </message>
        <message>
            <source>Already sent</source>
            <translation>أُرسلت سابقًا</translation>
        </message>
        <message>
            <source>As a pict&amp;ure</source>
            <translation>عرض ك&amp;صورة</translation>
        </message>
        <message>
            <source>As a picture</source>
            <translation>عرض كصورة</translation>
        </message>
        <message>
            <source>As a ta&amp;ble</source>
            <translation>عرض كجد&amp;ول</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>عرض كجدول</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>موجودة</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>فجوة</translation>
        </message>
        <message>
            <source>Look closer</source>
            <translation>تكبير</translation>
        </message>
        <message>
            <source>Look closer (+, or Ctrl and the wheel)</source>
            <translation>تكبير (+، أو Ctrl مع العجلة)</translation>
        </message>
        <message>
            <source>New</source>
            <translation>جديدة</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>مستبعدة</translation>
        </message>
        <message>
            <source>Samples per day</source>
            <translation>القياسات في اليوم</translation>
        </message>
        <message>
            <source>Samples per day and device</source>
            <translation>القياسات في اليوم لكل جهاز</translation>
        </message>
        <message>
            <source>See a longer time</source>
            <translation>عرض مدة أطول</translation>
        </message>
        <message>
            <source>See a longer time (-)</source>
            <translation>عرض مدة أطول (-)</translation>
        </message>
        <message>
            <source>Show the whole time (0)</source>
            <translation>عرض المدة كلها (0)</translation>
        </message>
        <message>
            <source>Those with the most samples are drawn. The table has {count} more.</source>
            <translation>رُسمت الأجهزة ذات القياسات الأكثر. عدد ما يرد في الجدول زيادةً عليها: {count}.</translation>
        </message>
        <message>
            <source>Whole time</source>
            <translation>المدة كلها</translation>
        </message>
    </context>
    <context>
        <name>DaysPlot</name>
        <message>
            <source>Already sent: {count}</source>
            <translation>أُرسلت سابقًا: {count}</translation>
        </message>
        <message>
            <source>Found: {count}</source>
            <translation>موجودة: {count}</translation>
        </message>
        <message>
            <source>New: {count}</source>
            <translation>جديدة: {count}</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>بلا اسم</translation>
        </message>
        <message>
            <source>Rejected: {count}</source>
            <translation>مستبعدة: {count}</translation>
        </message>
        <message>
            <source>Samples per day and device</source>
            <translation>القياسات في اليوم لكل جهاز</translation>
        </message>
        <message>
            <source>Week from {day}</source>
            <translation>الأسبوع من {day}</translation>
        </message>
        <message>
            <source>{name} – {day}: no samples</source>
            <translation>{name} – {day}: لا قياسات</translation>
        </message>
        <message>
            <source>{name}: {samples} on {days}. Gaps: {gaps}. Most days in a row: {most}. Rejected: {rejected}.</source>
            <translation>{name}: {samples} خلال {days}. الفجوات: {gaps}. أكثر الأيام المتتالية: {most}. المستبعدة: {rejected}.</translation>
        </message>
    </context>
    <context>
        <name>DaysTableModel</name>
        <message>
            <source>Already sent</source>
            <translation>أُرسلت سابقًا</translation>
        </message>
        <message>
            <source>Data type</source>
            <translation>نوع البيانات</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>الجهاز</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>موجودة</translation>
        </message>
        <message>
            <source>New</source>
            <translation>جديدة</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>بلا اسم</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>مستبعدة</translation>
        </message>
    </context>
    <context>
        <name>DetailsDialog</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;نسخ</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>إ&amp;غلاق</translation>
        </message>
        <message>
            <source>Details for support</source>
            <translation>تفاصيل للدعم</translation>
        </message>
        <message>
            <source>Send these lines to your IT department or to support. They name no patient, no file and no value.</source>
            <translation>يُرجى إرسال هذه الأسطر إلى قسم تقنية المعلومات أو إلى الدعم. وليس فيها اسم مريض ولا ملف ولا قيمة.</translation>
        </message>
    </context>
    <context>
        <name>DoubtDialog</name>
        <message>
            <source>&amp;Do not send</source>
            <translation>&amp;عدم الإرسال</translation>
        </message>
        <message>
            <source>&amp;I have checked: these data are of patient {name}</source>
            <translation>&amp;تحققتُ: هذه البيانات للمريض {name}</translation>
        </message>
        <message>
            <source>Are these the right patient's data?</source>
            <translation>هل هذه بيانات المريض الصحيح؟</translation>
        </message>
        <message>
            <source>Choose &amp;another patient…</source>
            <translation>اختيار مريض &amp;آخر…</translation>
        </message>
        <message>
            <source>Nothing has been sent. Data that reach the server under the wrong patient can spoil both patients' results, and this program cannot take them back. Compare the file with the patient before you go on.</source>
            <translation>لم يُرسل شيء. البيانات التي تصل إلى الخادم باسم مريض خاطئ قد تفسد نتائج المريضين كليهما، ولا يستطيع هذا البرنامج استرجاعها. يُرجى مقارنة الملف بالمريض قبل المتابعة.</translation>
        </message>
        <message>
            <source>They are &amp;this patient's</source>
            <translation>إنها بيانات &amp;هذا المريض</translation>
        </message>
        <message>
            <source>They would be uploaded for patient {name}</source>
            <translation>ستُرفع للمريض {name}</translation>
        </message>
    </context>
    <context>
        <name>DropTarget</name>
        <message>
            <source>This cannot be read</source>
            <translation>لا يمكن قراءة هذا</translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <source>Drop files here</source>
            <translation>إفلات الملفات هنا</translation>
        </message>
    </context>
    <context>
        <name>EraseDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>إل&amp;غاء</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>إ&amp;غلاق</translation>
        </message>
        <message>
            <source>&amp;Erase</source>
            <translation>م&amp;حو</translation>
        </message>
        <message>
            <source>&amp;Yes, erase everything about this patient on this computer</source>
            <translation>&amp;نعم، محو كل ما يخص هذا المريض على هذا الحاسوب</translation>
        </message>
        <message>
            <source>1 upload</source>
            <translation>عملية رفع واحدة</translation>
        </message>
        <message>
            <source>Erase this patient</source>
            <translation>محو هذا المريض</translation>
        </message>
        <message>
            <source>Erasing…</source>
            <translation>جارٍ المحو…</translation>
        </message>
        <message>
            <source>Not all is erased</source>
            <translation>لم يُمحَ كل شيء</translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation>المريض {name}</translation>
        </message>
        <message>
            <source>Practice: only practice's own record is erased.</source>
            <translation>تدريب: لا يُمحى إلا سجل التدريب نفسه.</translation>
        </message>
        <message>
            <source>Removed from this computer: {uploads} with their receipts, {batches}, {samples}.</source>
            <translation>أُزيل من هذا الحاسوب: {uploads} مع الإيصالات، {batches}، {samples}.</translation>
        </message>
        <message>
            <source>The patient is erased</source>
            <translation>تم محو المريض</translation>
        </message>
        <message>
            <source>The server keeps what it has: to have it removed there, ask your clinic. Receipts that you saved as files stay where you put them. If the same file is dropped again later, all of it is sent again. This cannot be undone.</source>
            <translation>يحتفظ الخادم بما لديه: لإزالته من هناك يُرجى سؤال العيادة. أما الإيصالات المحفوظة كملفات فتبقى حيث حُفظت. وإذا أُفلت الملف نفسه من جديد لاحقًا فسيُرسل كله مرة أخرى. لا يمكن التراجع عن ذلك.</translation>
        </message>
        <message>
            <source>The token is removed too.</source>
            <translation>يُزال رمز الوصول أيضًا.</translation>
        </message>
        <message>
            <source>This removes from this computer: {uploads} with their receipts, the record of what was sent, the patient's number, and the patient's token where one is kept.</source>
            <translation>يُزال من هذا الحاسوب: {uploads} مع الإيصالات، وسجل ما أُرسل، ورقم المريض، ورمز وصول المريض إن كان محفوظًا.</translation>
        </message>
        <message>
            <source>{count} uploads</source>
            <translation>عمليات رفع عددها {count}</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>The upload is not finished yet. A patient can be erased once it is.</source>
            <translation>لم ينتهِ الرفع بعد. يمكن محو بيانات المريض عند انتهائه.</translation>
        </message>
    </context>
    <context>
        <name>ExportLessons</name>
        <message>
            <source>A table as its app exports it: CSV, Excel or Parquet, with a time and a value in each row. You see which column was taken for what.</source>
            <translation>جدول كما يصدّره التطبيق: CSV أو Excel أو Parquet، في كل صف وقت وقيمة. ويظهر أي عمود أُخذ لأي غرض.</translation>
        </message>
        <message>
            <source>From Android or another watch</source>
            <translation>من Android أو من ساعة أخرى</translation>
        </message>
        <message>
            <source>GeroSense files</source>
            <translation>ملفات GeroSense</translation>
        </message>
        <message>
            <source>How a patient gets the export from an iPhone</source>
            <translation>كيف يحصل المريض على ملف التصدير من iPhone</translation>
        </message>
        <message>
            <source>JSON files made for GeroSense, one or many, also inside a zip.</source>
            <translation>ملفات JSON معدّة لـ GeroSense، ملف واحد أو أكثر، ولو داخل ملف zip.</translation>
        </message>
        <message>
            <source>Open the Health app.</source>
            <translation>فتح تطبيق «صحتي» (Health).</translation>
        </message>
        <message>
            <source>Scroll down, tap “Export All Health Data”.</source>
            <translation>التمرير إلى الأسفل، ثم الضغط على «تصدير جميع البيانات الصحية».</translation>
        </message>
        <message>
            <source>Send the zip to this computer, drop it here as it is.</source>
            <translation>إرسال ملف zip إلى هذا الحاسوب، ثم إفلاته هنا كما هو.</translation>
        </message>
        <message>
            <source>Tap the picture at the top right.</source>
            <translation>الضغط على الصورة في أعلى الشاشة.</translation>
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
            <translation>الملف</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>الصيغة</translation>
        </message>
        <message>
            <source>Needs an answer from you before it can be read</source>
            <translation>يحتاج إلى إجابة منك قبل أن تمكن قراءته</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>جارٍ الفتح…</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>{count} cannot be sent</source>
            <translation>لا يمكن إرسال: {count}</translation>
        </message>
        <message>
            <source>{done} of {total} · {samples}</source>
            <translation>{done} من {total} · {samples}</translation>
        </message>
    </context>
    <context>
        <name>FilesPage</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>إل&amp;غاء</translation>
        </message>
        <message>
            <source>&amp;Choose files…</source>
            <translation>ا&amp;ختيار ملفات…</translation>
        </message>
        <message>
            <source>Back to the &amp;review</source>
            <translation>العودة إلى ال&amp;مراجعة</translation>
        </message>
        <message>
            <source>Choose a f&amp;older…</source>
            <translation>اختيار م&amp;جلد…</translation>
        </message>
        <message>
            <source>Choose a folder with the patient's files</source>
            <translation>اختيار مجلد فيه ملفات المريض</translation>
        </message>
        <message>
            <source>Choose the patient's files</source>
            <translation>اختيار ملفات المريض</translation>
        </message>
        <message>
            <source>Ctrl+O</source>
            <translation>Ctrl+O</translation>
        </message>
        <message>
            <source>Drop the patient's export here</source>
            <translation>إفلات ملف تصدير المريض هنا</translation>
        </message>
        <message>
            <source>Everything stays on this computer until you press Upload.</source>
            <translation>يبقى كل شيء على هذا الحاسوب إلى أن يُضغط زر الرفع.</translation>
        </message>
        <message>
            <source>Files being read</source>
            <translation>الملفات التي تُقرأ الآن</translation>
        </message>
        <message>
            <source>Looking through the folder: {looked} of {files} files</source>
            <translation>جارٍ تصفّح المجلد: {looked} من {files} من الملفات</translation>
        </message>
        <message>
            <source>One file, several, or a whole folder. Nothing is sent before you have seen what is in it.</source>
            <translation>ملف واحد أو عدة ملفات أو مجلد كامل. لا يُرسل شيء قبل أن ترى ما فيها.</translation>
        </message>
        <message>
            <source>Reading the files…</source>
            <translation>جارٍ قراءة الملفات…</translation>
        </message>
        <message>
            <source>Use the sample e&amp;xport</source>
            <translation>استخدام مل&amp;ف التصدير التجريبي</translation>
        </message>
        <message>
            <source>Your files are still under review. Files dropped now are added to them.</source>
            <translation>ما زالت ملفاتك قيد المراجعة. الملفات التي تُفلت الآن تُضاف إليها.</translation>
        </message>
    </context>
    <context>
        <name>FilesRoom</name>
        <message>
            <source>There is no file on the clipboard. Copy the file or folder, or its path, and paste again.</source>
            <translation>لا يوجد ملف في الحافظة. يُرجى نسخ الملف أو المجلد أو مساره ثم اللصق من جديد.</translation>
        </message>
    </context>
    <context>
        <name>FindingsList</name>
        <message>
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>الشهادة</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>الخدمة</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>رمز الوصول</translation>
        </message>
        <message>
            <source>Trying the connection…</source>
            <translation>جارٍ تجربة الاتصال…</translation>
        </message>
        <message>
            <source>good</source>
            <translation>سليم</translation>
        </message>
        <message>
            <source>not looked at</source>
            <translation>لم يُفحص</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>خطأ</translation>
        </message>
        <message>
            <source>{step}, {verdict}: {words}</source>
            <translation>{step}، {verdict}: {words}</translation>
        </message>
    </context>
    <context>
        <name>HelpDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>إ&amp;غلاق</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>المساعدة</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>المواضيع</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>&amp;Erase this patient…</source>
            <translation>م&amp;حو هذا المريض…</translation>
        </message>
        <message>
            <source>&amp;New upload</source>
            <translation>رفع &amp;جديد</translation>
        </message>
        <message>
            <source>&amp;Receipt</source>
            <translation>الإ&amp;يصال</translation>
        </message>
        <message>
            <source>1 upload</source>
            <translation>عملية رفع واحدة</translation>
        </message>
        <message>
            <source>All outcomes</source>
            <translation>كل النتائج</translation>
        </message>
        <message>
            <source>Each upload gets a line here: when it was, for which patient, and what the server answered. Open a line to see its receipt, and to save it as PDF or CSV.</source>
            <translation>لكل عملية رفع سطر هنا: متى كانت، ولأي مريض، وبماذا أجاب الخادم. بفتح السطر يظهر إيصالها، ويمكن حفظه بصيغة PDF أو CSV.</translation>
        </message>
        <message>
            <source>Each upload you make in practice gets a line here. They are forgotten when you leave practice.</source>
            <translation>لكل عملية رفع في التدريب سطر هنا. وتُنسى كلها عند مغادرة التدريب.</translation>
        </message>
        <message>
            <source>Everything was sent up to: {marks}</source>
            <translation>أُرسل كل شيء حتى: {marks}</translation>
        </message>
        <message>
            <source>History</source>
            <translation>السجل السابق</translation>
        </message>
        <message>
            <source>Looking up the uploads…</source>
            <translation>جارٍ البحث عن عمليات الرفع…</translation>
        </message>
        <message>
            <source>No uploads yet</source>
            <translation>لا توجد عمليات رفع بعد</translation>
        </message>
        <message>
            <source>Patient</source>
            <translation>المريض</translation>
        </message>
        <message>
            <source>Show only this patient</source>
            <translation>عرض هذا المريض فقط</translation>
        </message>
        <message>
            <source>Show only uploads with this outcome</source>
            <translation>عرض عمليات الرفع التي لها هذه النتيجة فقط</translation>
        </message>
        <message>
            <source>The uploads cannot be shown</source>
            <translation>لا يمكن عرض عمليات الرفع</translation>
        </message>
        <message>
            <source>Uploads</source>
            <translation>عمليات الرفع</translation>
        </message>
        <message>
            <source>{device}, {data_type}: {day}</source>
            <translation>{device}، {data_type}: {day}</translation>
        </message>
        <message>
            <source>{shown} of {total} uploads</source>
            <translation>{shown} من {total} من عمليات الرفع</translation>
        </message>
        <message>
            <source>{total} uploads</source>
            <translation>عمليات الرفع: {total}</translation>
        </message>
    </context>
    <context>
        <name>HistoryTableModel</name>
        <message>
            <source>Patient</source>
            <translation>المريض</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>القياسات</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>الخادم</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>رفع</translation>
        </message>
        <message>
            <source>What became of them</source>
            <translation>ما آلت إليه</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
    </context>
    <context>
        <name>LockPage</name>
        <message>
            <source>&amp;Continue</source>
            <translation>م&amp;تابعة</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>مقفل</translation>
        </message>
        <message>
            <source>The upload has ended. Continue shows what became of it.</source>
            <translation>انتهى الرفع. يظهر ما آل إليه بعد المتابعة.</translation>
        </message>
        <message>
            <source>The upload is paused and waits for you.</source>
            <translation>الرفع متوقف مؤقتًا وينتظرك.</translation>
        </message>
        <message>
            <source>What was on the screen was put away, so that nobody else sees it. Nothing that was sent is lost. After Continue, drop the files again.</source>
            <translation>أُبعد ما كان على الشاشة كي لا يراه أحد غيرك. لم يضِع شيء مما أُرسل. بعد المتابعة يُرجى إفلات الملفات من جديد.</translation>
        </message>
        <message>
            <source>What was on the screen was put away.</source>
            <translation>أُبعد ما كان على الشاشة.</translation>
        </message>
        <message>
            <source>What was on the screen was put away. The upload goes on meanwhile.</source>
            <translation>أُبعد ما كان على الشاشة. ويستمر الرفع في هذه الأثناء.</translation>
        </message>
        <message>
            <source>{finished} of {batches} batches are done.</source>
            <translation>الدفعات المنجزة: {finished} من {batches}.</translation>
        </message>
    </context>
    <context>
        <name>LockRoom</name>
        <message>
            <source>GeroSense Desktop — locked</source>
            <translation>GeroSense Desktop — مقفل</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Let go to add to the files under review</source>
            <translation>عند الإفلات تُضاف إلى الملفات قيد المراجعة</translation>
        </message>
        <message>
            <source>Let go to read</source>
            <translation>عند الإفلات تُقرأ الملفات</translation>
        </message>
        <message>
            <source>The program was locked when files came. Drop them again.</source>
            <translation>كان البرنامج مقفلًا عند وصول الملفات. يُرجى إفلاتها من جديد.</translation>
        </message>
        <message>
            <source>The upload is not finished yet. Drop these files again when it is.</source>
            <translation>لم ينتهِ الرفع بعد. أفلت هذه الملفات مرة أخرى عند انتهائه.</translation>
        </message>
        <message>
            <source>The upload is not finished yet. Please drop later.</source>
            <translation>لم ينتهِ الرفع بعد. يُرجى الإفلات لاحقًا.</translation>
        </message>
        <message>
            <source>The upload is not finished yet. Wait until it is, or cancel it first.</source>
            <translation>لم ينتهِ الرفع بعد. انتظر حتى ينتهي، أو ألغِه أولًا.</translation>
        </message>
    </context>
    <context>
        <name>NewTokenDialog</name>
        <message>
            <source>&amp;Cancel the upload</source>
            <translation>إل&amp;غاء الرفع</translation>
        </message>
        <message>
            <source>&amp;Go on with this token</source>
            <translation>المتا&amp;بعة بهذا الرمز</translation>
        </message>
        <message>
            <source>&amp;Token</source>
            <translation>&amp;رمز الوصول</translation>
        </message>
        <message>
            <source>A new token is needed</source>
            <translation>يلزم رمز وصول جديد</translation>
        </message>
        <message>
            <source>It is kept in this computer's keychain.</source>
            <translation>يُحفظ في سلسلة المفاتيح على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>It is kept only until you close the program.</source>
            <translation>يُحفظ إلى أن يُغلق البرنامج فقط.</translation>
        </message>
        <message>
            <source>Paste with Ctrl+V</source>
            <translation>اللصق بالضغط على Ctrl+V</translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation>المريض {name}</translation>
        </message>
    </context>
    <context>
        <name>PatientDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>إل&amp;غاء</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>إ&amp;غلاق</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;حفظ</translation>
        </message>
        <message>
            <source>&amp;Year of birth</source>
            <translation>&amp;سنة الميلاد</translation>
        </message>
        <message>
            <source>About this patient</source>
            <translation>عن هذا المريض</translation>
        </message>
        <message>
            <source>Biological &amp;sex</source>
            <translation>ال&amp;جنس البيولوجي</translation>
        </message>
        <message>
            <source>Female</source>
            <translation>أنثى</translation>
        </message>
        <message>
            <source>Male</source>
            <translation>ذكر</translation>
        </message>
        <message>
            <source>Not registered with the server from this computer yet.</source>
            <translation>لم يُسجَّل لدى الخادم من هذا الحاسوب بعد.</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>غير مذكور</translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation>المريض {name}</translation>
        </message>
        <message>
            <source>Registered with the server: {time}.</source>
            <translation>سُجِّل لدى الخادم: {time}.</translation>
        </message>
        <message>
            <source>Save and &amp;register</source>
            <translation>حفظ و&amp;تسجيل</translation>
        </message>
        <message>
            <source>Telling the server…</source>
            <translation>جارٍ إبلاغ الخادم…</translation>
        </message>
        <message>
            <source>The patient is registered with the server.</source>
            <translation>المريض مسجَّل لدى الخادم.</translation>
        </message>
        <message>
            <source>The server knew this patient already. That is fine.</source>
            <translation>كان الخادم يعرف هذا المريض من قبل. لا بأس في ذلك.</translation>
        </message>
        <message>
            <source>To find the patient again. Please no name; it stays on this computer.</source>
            <translation>للعثور على المريض مرة أخرى. يُرجى عدم كتابة اسم؛ يبقى على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>To register the patient with the server, a valid token and the server's address are needed.</source>
            <translation>لتسجيل المريض لدى الخادم يلزم رمز وصول صالح وعنوان الخادم.</translation>
        </message>
        <message>
            <source>With sex and year of birth the program notices an export of somebody else, and can register the patient with the server.</source>
            <translation>بالجنس وسنة الميلاد يلاحظ البرنامج ملف التصدير الذي يخص شخصًا آخر، ويستطيع تسجيل المريض لدى الخادم.</translation>
        </message>
        <message>
            <source>Your clinic's &amp;number</source>
            <translation>&amp;رقم العيادة</translation>
        </message>
    </context>
    <context>
        <name>PatientTableModel</name>
        <message>
            <source>Ended</source>
            <translation>انتهى</translation>
        </message>
        <message>
            <source>Last upload</source>
            <translation>آخر رفع</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا يوجد</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Patient</source>
            <translation>المريض</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>مسجَّل</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>رمز الوصول</translation>
        </message>
        <message>
            <source>Until {time}</source>
            <translation>حتى {time}</translation>
        </message>
        <message>
            <source>Uploads</source>
            <translation>عمليات الرفع</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>صالح</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
    </context>
    <context>
        <name>PatientsPage</name>
        <message>
            <source>&amp;Add a patient…</source>
            <translation>&amp;إضافة مريض…</translation>
        </message>
        <message>
            <source>&amp;Erase this patient…</source>
            <translation>م&amp;حو هذا المريض…</translation>
        </message>
        <message>
            <source>&amp;Upload for this patient</source>
            <translation>&amp;رفع لهذا المريض</translation>
        </message>
        <message>
            <source>1 patient</source>
            <translation>مريض واحد</translation>
        </message>
        <message>
            <source>A&amp;bout this patient…</source>
            <translation>&amp;عن هذا المريض…</translation>
        </message>
        <message>
            <source>Looking up the patients…</source>
            <translation>جارٍ البحث عن المرضى…</translation>
        </message>
        <message>
            <source>No patients yet</source>
            <translation>لا يوجد مرضى بعد</translation>
        </message>
        <message>
            <source>Patients</source>
            <translation>المرضى</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Show only patients with this in number or id</source>
            <translation>عرض المرضى الذين يرد هذا في رقمهم أو معرّفهم فقط</translation>
        </message>
        <message>
            <source>The patients cannot be shown</source>
            <translation>لا يمكن عرض المرضى</translation>
        </message>
        <message>
            <source>Your clinic gives you a token for each patient. Add it here: it says whose data is uploaded, and it is kept in this computer's keychain until it ends.</source>
            <translation>تعطيك عيادتك رمز وصول لكل مريض. أضفه هنا: فهو يبيّن لمن تُرفع البيانات، ويُحفظ في سلسلة المفاتيح على هذا الحاسوب حتى ينتهي.</translation>
        </message>
        <message>
            <source>{shown} of {total} patients</source>
            <translation>{shown} من {total} من المرضى</translation>
        </message>
        <message>
            <source>{total} patients</source>
            <translation>المرضى: {total}</translation>
        </message>
    </context>
    <context>
        <name>PracticeBanner</name>
        <message>
            <source>&amp;Leave practice</source>
            <translation>مغا&amp;درة التدريب</translation>
        </message>
        <message>
            <source>Practice — nothing leaves this computer</source>
            <translation>تدريب — لا شيء يغادر هذا الحاسوب</translation>
        </message>
    </context>
    <context>
        <name>PreviewCard</name>
        <message>
            <source>Answer all questions, and you see here what would be sent.</source>
            <translation>بعد الإجابة عن جميع الأسئلة يظهر هنا ما سيُرسل.</translation>
        </message>
        <message>
            <source>Are these the right times and values? Then read the file.</source>
            <translation>هل هذه الأوقات والقيم صحيحة؟ عندئذٍ يمكن قراءة الملف.</translation>
        </message>
        <message>
            <source>Look again at your answer: {question}</source>
            <translation>يُرجى مراجعة الإجابة عن: {question}</translation>
        </message>
        <message>
            <source>Looking at the first lines of the file…</source>
            <translation>جارٍ النظر في الأسطر الأولى من الملف…</translation>
        </message>
        <message>
            <source>The first samples, as they would be sent</source>
            <translation>القياسات الأولى كما ستُرسل</translation>
        </message>
        <message>
            <source>There is more to ask once the whole file is read.</source>
            <translation>ستأتي أسئلة أخرى بعد قراءة الملف كله.</translation>
        </message>
        <message>
            <source>With these answers none of the samples below can be sent. {reason}. {advice}</source>
            <translation>بهذه الإجابات لا يمكن إرسال أي من القياسات أدناه. {reason}. {advice}</translation>
        </message>
        <message>
            <source>{count} of the samples below cannot be sent. {reason}. {advice}</source>
            <translation>عدد القياسات أدناه التي لا يمكن إرسالها: {count}. {reason}. {advice}</translation>
        </message>
    </context>
    <context>
        <name>PreviewTableModel</name>
        <message>
            <source>Data type</source>
            <translation>نوع البيانات</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>الجهاز</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>فارغ</translation>
        </message>
        <message>
            <source>End</source>
            <translation>النهاية</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>البداية</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>الوحدة</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>{text}. Cannot be sent: {reason}</source>
            <translation>{text}. لا يمكن الإرسال: {reason}</translation>
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
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Details for support…</source>
            <translation>تفاصيل للدعم…</translation>
        </message>
    </context>
    <context>
        <name>ProgressCard</name>
        <message>
            <source>Progress of the upload</source>
            <translation>تقدّم الرفع</translation>
        </message>
        <message>
            <source>Uploading for patient {name}</source>
            <translation>جارٍ الرفع للمريض {name}</translation>
        </message>
        <message>
            <source>to {server}</source>
            <translation>إلى {server}</translation>
        </message>
        <message>
            <source>{count} samples a second</source>
            <translation>القياسات في الثانية: {count}</translation>
        </message>
        <message>
            <source>{done} of {batches}</source>
            <translation>{done} من {batches}</translation>
        </message>
        <message>
            <source>{done} of {total} samples</source>
            <translation>{done} من {total} من القياسات</translation>
        </message>
        <message>
            <source>{percent} % uploaded</source>
            <translation>رُفع {percent} %</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>الوقت المتبقي: {time}</translation>
        </message>
    </context>
    <context>
        <name>ProxyDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>إل&amp;غاء</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;كلمة المرور</translation>
        </message>
        <message>
            <source>&amp;Sign in</source>
            <translation>تسجيل ال&amp;دخول</translation>
        </message>
        <message>
            <source>&amp;User name</source>
            <translation>ا&amp;سم المستخدم</translation>
        </message>
        <message>
            <source>It is kept in this computer's keychain.</source>
            <translation>يُحفظ في سلسلة المفاتيح على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>The network asks who you are</source>
            <translation>تسأل الشبكة عن هويتك</translation>
        </message>
        <message>
            <source>The proxy {proxy} of your network lets nothing through without a user name and a password. They are often those with which you sign in to this computer; your IT department knows. Nothing was sent.</source>
            <translation>الخادم الوكيل {proxy} في شبكتك لا يسمح بمرور شيء من دون اسم مستخدم وكلمة مرور. وكثيرًا ما تكون هي نفسها التي يُسجَّل بها الدخول إلى هذا الحاسوب؛ وقسم تقنية المعلومات يعرفها. لم يُرسل شيء.</translation>
        </message>
        <message>
            <source>This computer has no keychain for the program, so it is kept only until you close it.</source>
            <translation>لا توجد على هذا الحاسوب سلسلة مفاتيح للبرنامج، لذلك لا تُحفظ إلا إلى أن يُغلق البرنامج.</translation>
        </message>
    </context>
    <context>
        <name>QuestionsDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>إل&amp;غاء</translation>
        </message>
        <message>
            <source>&amp;Read the file</source>
            <translation>&amp;قراءة الملف</translation>
        </message>
        <message>
            <source>A comma: 1.024 is more than a thousand</source>
            <translation>الفاصلة: 1.024 أكثر من ألف</translation>
        </message>
        <message>
            <source>A point: 1.024 is a little more than one</source>
            <translation>النقطة: 1.024 أكثر قليلًا من واحد</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>اختيار…</translation>
        </message>
        <message>
            <source>Day first: 3 April is 03/04</source>
            <translation>اليوم أولًا: ٣ أبريل هو ⁦03/04⁩</translation>
        </message>
        <message>
            <source>For example Apple Watch</source>
            <translation>على سبيل المثال Apple Watch</translation>
        </message>
        <message>
            <source>How is this file to be read?</source>
            <translation>كيف يُقرأ هذا الملف؟</translation>
        </message>
        <message>
            <source>In the file: {examples}</source>
            <translation>في الملف: {examples}</translation>
        </message>
        <message>
            <source>In which time zone were these times taken?</source>
            <translation>في أي منطقة زمنية سُجِّلت هذه الأوقات؟</translation>
        </message>
        <message>
            <source>Month first: 3 April is 04/03</source>
            <translation>الشهر أولًا: ٣ أبريل هو ⁦04/03⁩</translation>
        </message>
        <message>
            <source>The times in this file do not say. This computer's zone stands first.</source>
            <translation>لا تبيّن الأوقات في هذا الملف ذلك. تأتي منطقة هذا الحاسوب في البداية.</translation>
        </message>
        <message>
            <source>Use the same answers for {count} more files that ask the same</source>
            <translation>استخدام الإجابات نفسها لملفات أخرى تسأل السؤال نفسه، وعددها {count}</translation>
        </message>
        <message>
            <source>Use the same name every time: it tells the patient's devices apart.</source>
            <translation>يُرجى استخدام الاسم نفسه في كل مرة: فهو يميّز أجهزة المريض بعضها من بعض.</translation>
        </message>
        <message>
            <source>What do the values count?</source>
            <translation>ماذا تعدّ القيم؟</translation>
        </message>
        <message>
            <source>What is in each column?</source>
            <translation>ماذا يوجد في كل عمود؟</translation>
        </message>
        <message>
            <source>What marks the decimals in the numbers?</source>
            <translation>ما الذي يفصل الكسور العشرية في الأعداد؟</translation>
        </message>
        <message>
            <source>Which comes first in the dates?</source>
            <translation>ما الذي يأتي أولًا في التواريخ؟</translation>
        </message>
        <message>
            <source>Which device took these samples?</source>
            <translation>أي جهاز أخذ هذه القياسات؟</translation>
        </message>
    </context>
    <context>
        <name>ReasonList</name>
        <message>
            <source>All reasons</source>
            <translation>جميع الأسباب</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>الأسباب</translation>
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
            <translation>&amp;نسخ</translation>
        </message>
        <message>
            <source>Cl&amp;ose</source>
            <translation>إ&amp;غلاق</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Page {page}</source>
            <translation>الصفحة {page}</translation>
        </message>
        <message>
            <source>Practice — nothing of this left this computer</source>
            <translation>تدريب — لم يغادر شيء من هذا هذا الحاسوب</translation>
        </message>
        <message>
            <source>Save as &amp;PDF…</source>
            <translation>حفظ بصيغة &amp;PDF…</translation>
        </message>
        <message>
            <source>Save as C&amp;SV…</source>
            <translation>حفظ بصيغة &amp;CSV…</translation>
        </message>
        <message>
            <source>Save the receipt as CSV</source>
            <translation>حفظ الإيصال بصيغة CSV</translation>
        </message>
        <message>
            <source>Save the receipt as PDF</source>
            <translation>حفظ الإيصال بصيغة PDF</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>جارٍ الحفظ…</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>جدول (*.csv)</translation>
        </message>
        <message>
            <source>The receipt is copied. Paste it where you need it.</source>
            <translation>نُسخ الإيصال. يمكن لصقه حيث يلزم.</translation>
        </message>
        <message>
            <source>The receipt is saved.</source>
            <translation>تم حفظ الإيصال.</translation>
        </message>
    </context>
    <context>
        <name>RecentFolders</name>
        <message>
            <source>&amp;Forget these</source>
            <translation>&amp;نسيان هذه</translation>
        </message>
        <message>
            <source>A folder may be called after a patient. Names of files are never remembered.</source>
            <translation>قد يحمل المجلد اسم مريض. أما أسماء الملفات فلا تُحفظ أبدًا.</translation>
        </message>
        <message>
            <source>Choose files from {folder}</source>
            <translation>اختيار ملفات من {folder}</translation>
        </message>
        <message>
            <source>Remember on this computer in which folders files were</source>
            <translation>تذكّر المجلدات التي كانت فيها الملفات على هذا الحاسوب</translation>
        </message>
    </context>
    <context>
        <name>RejectedDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>إ&amp;غلاق</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>ت&amp;صدير…</translation>
        </message>
        <message>
            <source>At most {count} rows can be copied. Export more of them as a file.</source>
            <translation>يمكن نسخ {count} من الصفوف على الأكثر. ولما زاد على ذلك يمكن التصدير إلى ملف.</translation>
        </message>
        <message>
            <source>C&amp;opy</source>
            <translation>&amp;نسخ</translation>
        </message>
        <message>
            <source>Copy the selected rows ({keys})</source>
            <translation>نسخ الصفوف المحددة ({keys})</translation>
        </message>
        <message>
            <source>Excel file (*.xlsx)</source>
            <translation>ملف Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Export the samples shown</source>
            <translation>تصدير القياسات المعروضة</translation>
        </message>
        <message>
            <source>Rejected samples</source>
            <translation>القياسات المستبعدة</translation>
        </message>
        <message>
            <source>Save the samples shown as a CSV or Excel file</source>
            <translation>حفظ القياسات المعروضة في ملف CSV أو Excel</translation>
        </message>
        <message>
            <source>Search in the texts</source>
            <translation>بحث في النصوص</translation>
        </message>
        <message>
            <source>Search in the texts, for example a date or a device</source>
            <translation>بحث في النصوص، مثلًا عن تاريخ أو جهاز</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>جارٍ البحث…</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>جدول (*.csv)</translation>
        </message>
        <message>
            <source>The file is written.</source>
            <translation>كُتب الملف.</translation>
        </message>
        <message>
            <source>The server would refuse these, so they stay here. Correct them in the file where you can, and drop it again: only what is new is sent.</source>
            <translation>كان الخادم سيرفض هذه القياسات، لذلك تبقى هنا. يُرجى تصحيحها في الملف ما أمكن ثم إفلاته من جديد: لا يُرسل إلا ما هو جديد.</translation>
        </message>
        <message>
            <source>Writing the file…</source>
            <translation>جارٍ كتابة الملف…</translation>
        </message>
        <message>
            <source>line {number}</source>
            <translation>السطر {number}</translation>
        </message>
        <message>
            <source>record {number}</source>
            <translation>التسجيل {number}</translation>
        </message>
        <message>
            <source>row {number}</source>
            <translation>الصف {number}</translation>
        </message>
        <message>
            <source>sample {number}</source>
            <translation>القياس {number}</translation>
        </message>
        <message>
            <source>{samples} cannot be sent</source>
            <translation>لا يمكن إرسال: {samples}</translation>
        </message>
        <message>
            <source>{samples} copied</source>
            <translation>نُسخ: {samples}</translation>
        </message>
        <message>
            <source>{samples} shown</source>
            <translation>المعروض: {samples}</translation>
        </message>
    </context>
    <context>
        <name>RejectedTableModel</name>
        <message>
            <source>Empty. Cannot be sent: {reason}</source>
            <translation>فارغ. لا يمكن الإرسال: {reason}</translation>
        </message>
        <message>
            <source>{text}. Cannot be sent: {reason}</source>
            <translation>{text}. لا يمكن الإرسال: {reason}</translation>
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
            <translation>السؤال عن إصدارات أحدث من هذا ال&amp;برنامج</translation>
        </message>
        <message>
            <source>At most twice a day, {host} is asked. Nothing is sent about you, your patients or this computer, and nothing is installed by itself.</source>
            <translation>يُسأل {host} مرتين في اليوم على الأكثر. لا يُرسل شيء عنك أو عن مرضاك أو عن هذا الحاسوب، ولا يُثبَّت شيء من تلقاء نفسه.</translation>
        </message>
        <message>
            <source>Nobody is asked: this program knows no place where new versions are announced.</source>
            <translation>لا يُسأل أحد: لا يعرف هذا البرنامج مكانًا تُعلن فيه الإصدارات الجديدة.</translation>
        </message>
    </context>
    <context>
        <name>ReleaseNotice</name>
        <message>
            <source>Copied</source>
            <translation>تم النسخ</translation>
        </message>
        <message>
            <source>Copy for IT</source>
            <translation>نسخ لقسم تقنية المعلومات</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>إخفاء</translation>
        </message>
        <message>
            <source>Say nothing of this version any more</source>
            <translation>عدم ذكر هذا الإصدار بعد الآن</translation>
        </message>
        <message>
            <source>Version {version} is available. Your IT department installs it.</source>
            <translation>الإصدار {version} متاح. يثبّته قسم تقنية المعلومات لديكم.</translation>
        </message>
        <message>
            <source>What is new</source>
            <translation>ما الجديد</translation>
        </message>
    </context>
    <context>
        <name>ReleaseRoom</name>
        <message>
            <source>GeroSense Desktop {version} was released on {date}. This computer has version {own}.</source>
            <translation>صدر GeroSense Desktop {version} في {date}. على هذا الحاسوب الإصدار {own}.</translation>
        </message>
        <message>
            <source>SHA-256 of the installers:</source>
            <translation>SHA-256 لملفات التثبيت:</translation>
        </message>
    </context>
    <context>
        <name>ReviewFooter</name>
        <message>
            <source>&amp;Answer…</source>
            <translation>إ&amp;جابة…</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;رجوع</translation>
        </message>
        <message>
            <source>&amp;Upload</source>
            <translation>ر&amp;فع</translation>
        </message>
        <message>
            <source>&amp;Upload {samples}</source>
            <translation>ر&amp;فع {samples}</translation>
        </message>
        <message>
            <source>Add the &amp;patient…</source>
            <translation>إضافة ال&amp;مريض…</translation>
        </message>
        <message>
            <source>Check the &amp;patient…</source>
            <translation>تحقق من ال&amp;مريض…</translation>
        </message>
        <message>
            <source>Choose &amp;other files…</source>
            <translation>اختيار ملفات أ&amp;خرى…</translation>
        </message>
        <message>
            <source>No patient yet</source>
            <translation>لا يوجد مريض بعد</translation>
        </message>
        <message>
            <source>No server address yet</source>
            <translation>لا يوجد عنوان خادم بعد</translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation>المريض {name}</translation>
        </message>
        <message>
            <source>Set the a&amp;ddress…</source>
            <translation>تحديد العنوا&amp;ن…</translation>
        </message>
        <message>
            <source>The practice server on this computer</source>
            <translation>خادم التدريب على هذا الحاسوب</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>&amp;Answer…</source>
            <translation>إ&amp;جابة…</translation>
        </message>
        <message>
            <source>&amp;Check…</source>
            <translation>تح&amp;قق…</translation>
        </message>
        <message>
            <source>&amp;Show how it was read…</source>
            <translation>&amp;عرض كيفية القراءة…</translation>
        </message>
        <message>
            <source>Already sent</source>
            <translation>أُرسلت سابقًا</translation>
        </message>
        <message>
            <source>Answer the questions of {file}</source>
            <translation>الإجابة عن أسئلة الملف {file}</translation>
        </message>
        <message>
            <source>Are these the right patient's data?</source>
            <translation>هل هذه بيانات المريض الصحيح؟</translation>
        </message>
        <message>
            <source>C&amp;hoose what is sent…</source>
            <translation>ا&amp;ختيار ما يُرسل…</translation>
        </message>
        <message>
            <source>Check whether these are the right patient's data</source>
            <translation>التحقق من أن هذه بيانات المريض الصحيح</translation>
        </message>
        <message>
            <source>Details for support about {file}</source>
            <translation>تفاصيل للدعم عن {file}</translation>
        </message>
        <message>
            <source>Details for support…</source>
            <translation>تفاصيل للدعم…</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>الملفات</translation>
        </message>
        <message>
            <source>Held back</source>
            <translation>محتجزة</translation>
        </message>
        <message>
            <source>New</source>
            <translation>جديدة</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>مستبعدة</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>مراجعة</translation>
        </message>
        <message>
            <source>Send ever&amp;ything</source>
            <translation>إرسال ال&amp;كل</translation>
        </message>
        <message>
            <source>Show &amp;why…</source>
            <translation>عرض ال&amp;سبب…</translation>
        </message>
        <message>
            <source>Something in this file could mean two things. It is never guessed: please say.</source>
            <translation>في هذا الملف ما يحتمل معنيين. ولا يُخمَّن ذلك أبدًا: يُرجى تحديده.</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>ما وُجد</translation>
        </message>
        <message>
            <source>What was found, by data type and device</source>
            <translation>ما وُجد، بحسب نوع البيانات والجهاز</translation>
        </message>
        <message>
            <source>{count} more files need a look; the table of files names them.</source>
            <translation>عدد الملفات الأخرى التي تحتاج إلى نظر: {count}؛ وأسماؤها في جدول الملفات.</translation>
        </message>
        <message>
            <source>{samples} are held back: the server takes no fewer than 3 at a time. They go out with the next export of this patient.</source>
            <translation>محتجز: {samples}. لا يأخذ الخادم أقل من ٣ في المرة الواحدة. وتُرسل مع ملف التصدير التالي لهذا المريض.</translation>
        </message>
        <message>
            <source>{samples} are left out, as you chose. They are not sent now, and stay new for another time.</source>
            <translation>استُثني بحسب اختيارك: {samples}. لا تُرسل الآن، وتبقى جديدة لمرة أخرى.</translation>
        </message>
        <message>
            <source>{samples} left this computer before without an answer that can be trusted. Nobody can know whether the server kept them, so they are not sent again by themselves.</source>
            <translation>غادر هذا الحاسوب سابقًا من دون جواب موثوق: {samples}. لا يمكن لأحد أن يعرف هل احتفظ بها الخادم، لذلك لا تُرسل من جديد تلقائيًا.</translation>
        </message>
        <message>
            <source>{samples} were in these files twice and count once.</source>
            <translation>ورد مرتين في هذه الملفات ويُحسب مرة واحدة: {samples}.</translation>
        </message>
        <message>
            <source>{samples} were refused by the server before. They are not sent again by themselves.</source>
            <translation>رفضه الخادم سابقًا: {samples}. ولا تُرسل من جديد تلقائيًا.</translation>
        </message>
    </context>
    <context>
        <name>RunConversation</name>
        <message>
            <source>Noted: {samples} are not sent again. They may be missing on the server.</source>
            <translation>دُوِّن: {samples}، لا تُرسل من جديد. وقد تكون ناقصة على الخادم.</translation>
        </message>
        <message>
            <source>Noted: {samples} are to be sent again. Drop the files of patient {name} again, and they are among what is new.</source>
            <translation>دُوِّن: {samples}، تُرسل من جديد. يُرجى إفلات ملفات المريض {name} مرة أخرى، فتكون ضمن ما هو جديد.</translation>
        </message>
        <message>
            <source>the practice server on this computer</source>
            <translation>خادم التدريب على هذا الحاسوب</translation>
        </message>
    </context>
    <context>
        <name>Sentence</name>
        <message>
            <source>1 sample</source>
            <translation>قياس واحد</translation>
        </message>
        <message>
            <source>1 sample is from before 2006. Perhaps the clock of the device was not set.</source>
            <translation>قياس واحد يعود إلى ما قبل عام ٢٠٠٦. ربما لم تكن ساعة الجهاز مضبوطة.</translation>
        </message>
        <message>
            <source>1 sample lies in the future. Check the date and time of the device and of this computer.</source>
            <translation>قياس واحد يقع في المستقبل. يُرجى التحقق من التاريخ والوقت في الجهاز وفي هذا الحاسوب.</translation>
        </message>
        <message>
            <source>1 sample of steps is given per minute instead of as a count. Check that the unit is right.</source>
            <translation>قياس واحد للخطوات مذكور في الدقيقة لا كعدد. يُرجى التحقق من صحة الوحدة.</translation>
        </message>
        <message>
            <source>A line of this file is far too long for a table of samples. Export the file again.</source>
            <translation>في هذا الملف سطر أطول بكثير مما يكون في جدول قياسات. يُرجى تصدير الملف من جديد.</translation>
        </message>
        <message>
            <source>A sheet of this Excel file has a cell far away from all others. Save the sheet with the samples as CSV in Excel, then drop that file here.</source>
            <translation>في إحدى أوراق ملف Excel هذا خلية بعيدة جدًا عن سائر الخلايا. يُرجى حفظ الورقة التي فيها القياسات بصيغة CSV في Excel، ثم إفلات ذلك الملف هنا.</translation>
        </message>
        <message>
            <source>A user name for the proxy cannot be empty or hold a colon. Check it and try again.</source>
            <translation>لا يجوز أن يكون اسم المستخدم للخادم الوكيل فارغًا أو أن يحتوي على نقطتين رأسيتين. يُرجى التحقق منه والمحاولة من جديد.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>كل</translation>
        </message>
        <message>
            <source>Another upload is running on this computer. Wait until it is done, then try again.</source>
            <translation>عملية رفع أخرى جارية على هذا الحاسوب. يُرجى الانتظار حتى تتم ثم المحاولة من جديد.</translation>
        </message>
        <message>
            <source>Apple Health export</source>
            <translation>ملف تصدير Apple Health</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>مصنف Excel</translation>
        </message>
        <message>
            <source>In the place of “{name}”, which this program keeps for itself, there is a link to another place. Nothing was read or written there. Tell your IT department.</source>
            <translation>في موضع «{name}»، الذي يخصّصه هذا البرنامج لنفسه، رابط إلى موضع آخر. لم يُقرأ شيء هناك ولم يُكتب. يُرجى إبلاغ قسم تقنية المعلومات.</translation>
        </message>
        <message>
            <source>In this folder there is nothing with steps or heart rate that can be read.</source>
            <translation>لا يوجد في هذا المجلد شيء فيه خطوات أو معدل ضربات القلب تمكن قراءته.</translation>
        </message>
        <message>
            <source>In this table there are neither steps nor heart rates with a time. Was the right file chosen?</source>
            <translation>لا توجد في هذا الجدول خطوات ولا معدلات ضربات القلب مع وقت. هل اختير الملف الصحيح؟</translation>
        </message>
        <message>
            <source>In this zip file there is nothing with steps or heart rate that can be read.</source>
            <translation>لا يوجد في ملف zip هذا شيء فيه خطوات أو معدل ضربات القلب تمكن قراءته.</translation>
        </message>
        <message>
            <source>It does not say whether this is steps or heart rate.</source>
            <translation>لا يتبيّن هل هذه خطوات أم معدل ضربات القلب.</translation>
        </message>
        <message>
            <source>Less than 1 %</source>
            <translation>أقل من ١٪</translation>
        </message>
        <message>
            <source>More than 99 %</source>
            <translation>أكثر من ٩٩٪</translation>
        </message>
        <message>
            <source>No patient's token was tried: choose a patient first, and test the address that is saved.</source>
            <translation>لم يُجرَّب رمز وصول أي مريض: يُرجى اختيار مريض أولًا وتجربة العنوان المحفوظ.</translation>
        </message>
        <message>
            <source>No server address is set. Enter the address your clinic gave you.</source>
            <translation>لم يُحدَّد عنوان للخادم. يُرجى إدخال العنوان الذي أعطته العيادة.</translation>
        </message>
        <message>
            <source>No server of the name {host} was found. Check that this computer is online and that the server address is spelled correctly.</source>
            <translation>لم يُعثر على خادم بالاسم {host}. يُرجى التحقق من اتصال هذا الحاسوب بالشبكة ومن كتابة عنوان الخادم كتابة صحيحة.</translation>
        </message>
        <message>
            <source>No server of the name {host} was found; perhaps this computer is offline.</source>
            <translation>لم يُعثر على خادم بالاسم {host}؛ ربما كان هذا الحاسوب غير متصل بالشبكة.</translation>
        </message>
        <message>
            <source>No sheet of this Excel file holds steps or heart rates with a time. Was the right file chosen?</source>
            <translation>لا توجد في أي ورقة من ملف Excel هذا خطوات أو معدلات ضربات القلب مع وقت. هل اختير الملف الصحيح؟</translation>
        </message>
        <message>
            <source>No upload begins with this number. Take the number from the list of uploads.</source>
            <translation>لا توجد عملية رفع تبدأ بهذا الرقم. يُرجى أخذ الرقم من قائمة عمليات الرفع.</translation>
        </message>
        <message>
            <source>Other users of this computer can read the folder in which this program keeps its records, and that cannot be changed. Ask your IT department to move it to a disk that knows users' rights.</source>
            <translation>يستطيع مستخدمون آخرون لهذا الحاسوب قراءة المجلد الذي يحفظ فيه هذا البرنامج سجلاته، ولا يمكن تغيير ذلك. يُرجى أن يُطلب من قسم تقنية المعلومات نقله إلى قرص يراعي صلاحيات المستخدمين.</translation>
        </message>
        <message>
            <source>Parquet table</source>
            <translation>جدول Parquet</translation>
        </message>
        <message>
            <source>Practice cannot start on this computer. Close other programs and try again.</source>
            <translation>لا يمكن بدء التدريب على هذا الحاسوب. يُرجى إغلاق البرامج الأخرى والمحاولة من جديد.</translation>
        </message>
        <message>
            <source>Samples like these were sent before for another patient: {patient}.</source>
            <translation>أُرسلت قياسات كهذه سابقًا لمريض آخر: {patient}.</translation>
        </message>
        <message>
            <source>Several batches in a row were sent to {host} and no answer came that can be trusted. So that no more of them become unknown, the upload waits. Go on when the server works again.</source>
            <translation>أُرسلت عدة دفعات متتالية إلى {host} ولم يأتِ جواب موثوق. ولكيلا يصبح المزيد منها غير معروف ينتظر الرفع. يُرجى المتابعة عندما يعمل الخادم من جديد.</translation>
        </message>
        <message>
            <source>Several uploads begin with this number. Take the number from the list of uploads.</source>
            <translation>هناك عدة عمليات رفع تبدأ بهذا الرقم. يُرجى أخذ الرقم من قائمة عمليات الرفع.</translation>
        </message>
        <message>
            <source>Some of these samples were sent in the meantime, from another window. Nothing was sent now. Read the files again to see what is still new.</source>
            <translation>أُرسل بعض هذه القياسات في هذه الأثناء من نافذة أخرى. لم يُرسل شيء الآن. يُرجى قراءة الملفات من جديد لمعرفة ما لا يزال جديدًا.</translation>
        </message>
        <message>
            <source>Something in this zip file is packed in a way that this program cannot read. Unpack it first, then drop what was inside.</source>
            <translation>في ملف zip هذا شيء مضغوط بطريقة لا يستطيع هذا البرنامج قراءتها. يُرجى فك الضغط أولًا ثم إفلات ما كان في الداخل.</translation>
        </message>
        <message>
            <source>Something other than GeroSense answered at {host}. Perhaps this network asks you to sign in first.</source>
            <translation>أجاب عند {host} شيء غير GeroSense. ربما تطلب هذه الشبكة تسجيل الدخول أولًا.</translation>
        </message>
        <message>
            <source>Something other than GeroSense answers at {host}. Perhaps this network asks you to sign in first.</source>
            <translation>يجيب عند {host} شيء غير GeroSense. ربما تطلب هذه الشبكة تسجيل الدخول أولًا.</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>جدول (CSV)</translation>
        </message>
        <message>
            <source>The Excel file is damaged or incomplete. Open it in Excel, save it again, then drop it here.</source>
            <translation>ملف Excel تالف أو ناقص. يُرجى فتحه في Excel وحفظه من جديد ثم إفلاته هنا.</translation>
        </message>
        <message>
            <source>The Excel file is protected by a password. Open it in Excel, save it without one, then drop it here.</source>
            <translation>ملف Excel محمي بكلمة مرور. يُرجى فتحه في Excel وحفظه من دونها ثم إفلاته هنا.</translation>
        </message>
        <message>
            <source>The Excel file is too large. Save the sheet as CSV in Excel, then drop that file here.</source>
            <translation>ملف Excel كبير جدًا. يُرجى حفظ الورقة بصيغة CSV في Excel ثم إفلات ذلك الملف هنا.</translation>
        </message>
        <message>
            <source>The Excel file would unpack to far more than any table of samples. It is damaged, or made to do harm. Save the sheet as CSV in Excel, then drop that file here.</source>
            <translation>لو فُكّ ضغط ملف Excel لكان أكبر بكثير من أي جدول قياسات. إنه تالف أو صُنع للإضرار. يُرجى حفظ الورقة بصيغة CSV في Excel ثم إفلات ذلك الملف هنا.</translation>
        </message>
        <message>
            <source>The GeroSense service answers and takes data.</source>
            <translation>خدمة GeroSense تجيب وتأخذ البيانات.</translation>
        </message>
        <message>
            <source>The Parquet file is damaged or incomplete. Copy or export it again.</source>
            <translation>ملف Parquet تالف أو ناقص. يُرجى نسخه أو تصديره من جديد.</translation>
        </message>
        <message>
            <source>The Parquet file would unpack to far more than any table of samples. It is damaged, or made to do harm. Export it again from where it came.</source>
            <translation>لو فُكّ ضغط ملف Parquet لكان أكبر بكثير من أي جدول قياسات. إنه تالف أو صُنع للإضرار. يُرجى تصديره من جديد من حيث أتى.</translation>
        </message>
        <message>
            <source>The address is complete.</source>
            <translation>العنوان كامل.</translation>
        </message>
        <message>
            <source>The clocks went back that night, so this end time happened twice; nobody can tell which one it was.</source>
            <translation>أُرجعت الساعات إلى الوراء في تلك الليلة، فتكرر وقت الانتهاء هذا مرتين؛ ولا يمكن لأحد أن يعرف أيهما المقصود.</translation>
        </message>
        <message>
            <source>The clocks went back that night, so this start time happened twice; nobody can tell which one it was.</source>
            <translation>أُرجعت الساعات إلى الوراء في تلك الليلة، فتكرر وقت البدء هذا مرتين؛ ولا يمكن لأحد أن يعرف أيهما المقصود.</translation>
        </message>
        <message>
            <source>The clocks went forward that night, so this end time never happened in the chosen time zone.</source>
            <translation>قُدّمت الساعات في تلك الليلة، فلم يوجد وقت الانتهاء هذا قط في المنطقة الزمنية المختارة.</translation>
        </message>
        <message>
            <source>The clocks went forward that night, so this start time never happened in the chosen time zone.</source>
            <translation>قُدّمت الساعات في تلك الليلة، فلم يوجد وقت البدء هذا قط في المنطقة الزمنية المختارة.</translation>
        </message>
        <message>
            <source>The computer's keychain cannot be used. Unlock it, or sign in again, and try once more.</source>
            <translation>لا يمكن استخدام سلسلة المفاتيح على هذا الحاسوب. يُرجى فتح قفلها أو تسجيل الدخول من جديد، ثم المحاولة مرة أخرى.</translation>
        </message>
        <message>
            <source>The connection to {host} is not safe at the moment: its certificate is not trusted.</source>
            <translation>الاتصال بـ {host} غير آمن حاليًا: شهادته غير موثوقة.</translation>
        </message>
        <message>
            <source>The connection to {host} is not safe: its certificate is not trusted. Nothing was sent. Tell your IT department.</source>
            <translation>الاتصال بـ {host} غير آمن: شهادته غير موثوقة. لم يُرسل شيء. يُرجى إبلاغ قسم تقنية المعلومات.</translation>
        </message>
        <message>
            <source>The data type is neither steps nor heart rate (bpm).</source>
            <translation>نوع البيانات ليس خطوات ولا معدل ضربات القلب (bpm).</translation>
        </message>
        <message>
            <source>The disk or stick could not be read. Copy the file to this computer and try again.</source>
            <translation>تعذرت قراءة القرص أو وحدة الذاكرة. يُرجى نسخ الملف إلى هذا الحاسوب والمحاولة من جديد.</translation>
        </message>
        <message>
            <source>The end time cannot be read as a date and time.</source>
            <translation>لا تمكن قراءة وقت الانتهاء كتاريخ ووقت.</translation>
        </message>
        <message>
            <source>The end time has no time zone and none was chosen.</source>
            <translation>وقت الانتهاء بلا منطقة زمنية ولم تُختر منطقة.</translation>
        </message>
        <message>
            <source>The end time is earlier than the start time.</source>
            <translation>وقت الانتهاء يسبق وقت البدء.</translation>
        </message>
        <message>
            <source>The export ends in the middle: it was read up to record {record:,}, with {samples}. What came after is missing. Export it again on the phone to have all of it.</source>
            <translation>ينتهي ملف التصدير في منتصفه: قُرئ حتى التسجيل {record:,}، وفيه: {samples}. وما بعده مفقود. يُرجى تصديره من جديد على الهاتف للحصول عليه كاملًا.</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>The file cannot be read. Copy it to this computer and try again.</source>
            <translation>لا تمكن قراءة الملف. يُرجى نسخه إلى هذا الحاسوب والمحاولة من جديد.</translation>
        </message>
        <message>
            <source>The file could be read up to line {last} only: a quotation mark is opened in line {line} and never closed. Perhaps the file was cut short. Export it again.</source>
            <translation>أمكنت قراءة الملف حتى السطر {last} فقط: فُتحت علامة اقتباس في السطر {line} ولم تُغلق. ربما انقطع الملف. يُرجى تصديره من جديد.</translation>
        </message>
        <message>
            <source>The file could not be written. Is it open in another program, the folder read-only or the disk full?</source>
            <translation>تعذرت كتابة الملف. هل هو مفتوح في برنامج آخر، أم المجلد للقراءة فقط، أم القرص ممتلئ؟</translation>
        </message>
        <message>
            <source>The file ends in the middle of line {line}; everything before it was read. Export it again to have all of it.</source>
            <translation>ينتهي الملف في منتصف السطر {line}؛ وقُرئ كل ما قبله. يُرجى تصديره من جديد للحصول عليه كاملًا.</translation>
        </message>
        <message>
            <source>The file ends in the middle: it was read up to sample {sample:,}. What comes after is missing. Export it again to have all of it.</source>
            <translation>ينتهي الملف في منتصفه: قُرئ حتى القياس {sample:,}. وما بعده مفقود. يُرجى تصديره من جديد للحصول عليه كاملًا.</translation>
        </message>
        <message>
            <source>The file ends too early: not one sample in it can be read. Export it again.</source>
            <translation>ينتهي الملف مبكرًا جدًا: لا تمكن قراءة أي قياس فيه. يُرجى تصديره من جديد.</translation>
        </message>
        <message>
            <source>The file for support could not be saved. Is the disk full, or the folder read-only? Nothing was left there; choose another folder.</source>
            <translation>تعذر حفظ ملف الدعم. هل القرص ممتلئ أم المجلد للقراءة فقط؟ لم يُترك شيء هناك؛ يُرجى اختيار مجلد آخر.</translation>
        </message>
        <message>
            <source>The file in the place of the record of uploads is something else. It was left as it is. Tell your IT department.</source>
            <translation>الملف الموجود في موضع سجل عمليات الرفع شيء آخر. تُرك كما هو. يُرجى إبلاغ قسم تقنية المعلومات.</translation>
        </message>
        <message>
            <source>The file is broken near line {line:,}: it was read up to sample {sample:,}. What comes after is missing. Export it again to have all of it.</source>
            <translation>الملف معطوب قرب السطر {line:,}: قُرئ حتى القياس {sample:,}. وما بعده مفقود. يُرجى تصديره من جديد للحصول عليه كاملًا.</translation>
        </message>
        <message>
            <source>The file is broken near line {line:,}: not one sample in it can be read. Export it again.</source>
            <translation>الملف معطوب قرب السطر {line:,}: لا تمكن قراءة أي قياس فيه. يُرجى تصديره من جديد.</translation>
        </message>
        <message>
            <source>The file is broken: it was read up to sample {sample:,}. What comes after is missing. Export it again to have all of it.</source>
            <translation>الملف معطوب: قُرئ حتى القياس {sample:,}. وما بعده مفقود. يُرجى تصديره من جديد للحصول عليه كاملًا.</translation>
        </message>
        <message>
            <source>The file is broken: not one sample in it can be read. Export it again.</source>
            <translation>الملف معطوب: لا تمكن قراءة أي قياس فيه. يُرجى تصديره من جديد.</translation>
        </message>
        <message>
            <source>The file is damaged or incomplete, or protected by a password. Copy or export it again.</source>
            <translation>الملف تالف أو ناقص أو محمي بكلمة مرور. يُرجى نسخه أو تصديره من جديد.</translation>
        </message>
        <message>
            <source>The file is damaged. Copy it again, or export it again.</source>
            <translation>الملف تالف. يُرجى نسخه أو تصديره من جديد.</translation>
        </message>
        <message>
            <source>The file is empty. Export it again and try once more.</source>
            <translation>الملف فارغ. يُرجى تصديره من جديد والمحاولة مرة أخرى.</translation>
        </message>
        <message>
            <source>The file is no longer there. Was it moved, renamed or on a stick that was taken out?</source>
            <translation>لم يعد الملف موجودًا. هل نُقل أم غُيّر اسمه أم كان على وحدة ذاكرة أُخرجت؟</translation>
        </message>
        <message>
            <source>The file is not what it was. Drop it again.</source>
            <translation>لم يعد الملف كما كان. يُرجى إفلاته من جديد.</translation>
        </message>
        <message>
            <source>The file may not be read, or another program holds it open. Close it there and try again.</source>
            <translation>لا يُسمح بقراءة الملف أو أنه مفتوح في برنامج آخر. يُرجى إغلاقه هناك والمحاولة من جديد.</translation>
        </message>
        <message>
            <source>The file seems to end in the middle of line {line}: what stands last there is not written like what stands above it. That line was left out. Export the file again to have all of it.</source>
            <translation>يبدو أن الملف ينتهي في منتصف السطر {line}: فما كُتب في آخره لا يشبه ما فوقه. تُرك ذلك السطر. يُرجى تصدير الملف من جديد للحصول عليه كاملًا.</translation>
        </message>
        <message>
            <source>The file “{name}” has changed since it was read. Nothing was sent. Read it again to see what is in it now.</source>
            <translation>تغيّر الملف «{name}» منذ قراءته. لم يُرسل شيء. يُرجى قراءته من جديد لمعرفة ما فيه الآن.</translation>
        </message>
        <message>
            <source>The file “{name}” is no longer there or cannot be read any more. Nothing was sent. Drop it again.</source>
            <translation>لم يعد الملف «{name}» موجودًا أو لم تعد تمكن قراءته. لم يُرسل شيء. يُرجى إفلاته من جديد.</translation>
        </message>
        <message>
            <source>The folder holds too many files. Drop only the patient's own folder or files.</source>
            <translation>في المجلد ملفات كثيرة جدًا. يُرجى إفلات مجلد المريض نفسه أو ملفاته فقط.</translation>
        </message>
        <message>
            <source>The folder in which this program keeps its records belongs to another user of this computer. Nothing was read or written there. Sign in as that user, or ask your IT department.</source>
            <translation>المجلد الذي يحفظ فيه هذا البرنامج سجلاته يخص مستخدمًا آخر لهذا الحاسوب. لم يُقرأ شيء هناك ولم يُكتب. يُرجى تسجيل الدخول باسم ذلك المستخدم أو سؤال قسم تقنية المعلومات.</translation>
        </message>
        <message>
            <source>The key of the record of uploads cannot be had. {why}</source>
            <translation>لا يمكن الحصول على مفتاح سجل عمليات الرفع. {why}</translation>
        </message>
        <message>
            <source>The key of the record of uploads cannot be kept. Is the disk full, or the folder read-only?</source>
            <translation>لا يمكن حفظ مفتاح سجل عمليات الرفع. هل القرص ممتلئ أم المجلد للقراءة فقط؟</translation>
        </message>
        <message>
            <source>The key of the record of uploads is missing from its file beside the record. Without it nobody can tell what was sent before, so nothing is sent. Restore it from a backup, or ask your IT department.</source>
            <translation>مفتاح سجل عمليات الرفع مفقود من ملفه بجانب السجل. ومن دونه لا يمكن لأحد أن يعرف ما أُرسل سابقًا، لذلك لا يُرسل شيء. يُرجى استعادته من نسخة احتياطية أو سؤال قسم تقنية المعلومات.</translation>
        </message>
        <message>
            <source>The key of the record of uploads is missing from the computer's keychain. Without it nobody can tell what was sent before, so nothing is sent. Restore it from a backup, or ask your IT department.</source>
            <translation>مفتاح سجل عمليات الرفع مفقود من سلسلة المفاتيح على هذا الحاسوب. ومن دونه لا يمكن لأحد أن يعرف ما أُرسل سابقًا، لذلك لا يُرسل شيء. يُرجى استعادته من نسخة احتياطية أو سؤال قسم تقنية المعلومات.</translation>
        </message>
        <message>
            <source>The key of the record of uploads is not the one it was written with. Nothing is sent, because everything would be sent twice. Restore record and key from the same backup, or ask your IT department.</source>
            <translation>مفتاح سجل عمليات الرفع ليس المفتاح الذي كُتب به السجل. لا يُرسل شيء، وإلا لأُرسل كل شيء مرتين. يُرجى استعادة السجل والمفتاح من النسخة الاحتياطية نفسها أو سؤال قسم تقنية المعلومات.</translation>
        </message>
        <message>
            <source>The key of the record of uploads lies in this computer's keychain, which cannot be reached now. Sign in to the computer as usual, unlock the keychain and start the program again.</source>
            <translation>مفتاح سجل عمليات الرفع موجود في سلسلة المفاتيح على هذا الحاسوب، ولا يمكن الوصول إليها الآن. يُرجى تسجيل الدخول إلى الحاسوب كالمعتاد وفتح قفل سلسلة المفاتيح وبدء البرنامج من جديد.</translation>
        </message>
        <message>
            <source>The name of the device is missing.</source>
            <translation>اسم الجهاز مفقود.</translation>
        </message>
        <message>
            <source>The network knows the name {host}.</source>
            <translation>تعرف الشبكة الاسم {host}.</translation>
        </message>
        <message>
            <source>The network's proxy {proxy} looks the name up.</source>
            <translation>يبحث الخادم الوكيل {proxy} في الشبكة عن الاسم.</translation>
        </message>
        <message>
            <source>The patient was erased from the record of uploads, but traces are left in its file, because another window is reading it. Close the other windows and erase the patient once more.</source>
            <translation>مُحي المريض من سجل عمليات الرفع، لكن بقيت آثار في ملفه لأن نافذة أخرى تقرؤه. يُرجى إغلاق النوافذ الأخرى ومحو المريض مرة أخرى.</translation>
        </message>
        <message>
            <source>The patient was erased from the record of uploads, but traces are left in its file. Free some space on the disk and erase the patient once more.</source>
            <translation>مُحي المريض من سجل عمليات الرفع، لكن بقيت آثار في ملفه. يُرجى إخلاء بعض المساحة على القرص ومحو المريض مرة أخرى.</translation>
        </message>
        <message>
            <source>The patient's token ends now. Paste a new token of the same patient to go on.</source>
            <translation>ينتهي رمز وصول المريض الآن. للمتابعة يُرجى لصق رمز وصول جديد للمريض نفسه.</translation>
        </message>
        <message>
            <source>The patient's token has ended. Ask for a new token.</source>
            <translation>انتهى رمز وصول المريض. يُرجى طلب رمز وصول جديد.</translation>
        </message>
        <message>
            <source>The patient's token is still in the computer's keychain. {why}</source>
            <translation>ما زال رمز وصول المريض في سلسلة المفاتيح على هذا الحاسوب. {why}</translation>
        </message>
        <message>
            <source>The patient's user id is still in the settings. {why}</source>
            <translation>ما زال معرّف المستخدم الخاص بالمريض في الإعدادات. {why}</translation>
        </message>
        <message>
            <source>The policy of this computer cannot be found, so nothing can be uploaded. If it lies on a server, connect to the network and start the program again; else tell your IT department.</source>
            <translation>تعذّر العثور على سياسة هذا الحاسوب، لذلك لا يمكن رفع أي شيء. إن كانت على خادم فاتصل بالشبكة وشغّل البرنامج من جديد؛ وإلا فأبلغ قسم تقنية المعلومات.</translation>
        </message>
        <message>
            <source>The policy of this computer cannot be understood, so nothing can be uploaded. Tell your IT department.</source>
            <translation>لا يمكن فهم سياسة هذا الحاسوب، لذلك لا يمكن رفع أي شيء. يُرجى إبلاغ قسم تقنية المعلومات.</translation>
        </message>
        <message>
            <source>The policy of this computer is not used, so nothing can be uploaded: somebody who is no administrator could have written it. Tell your IT department.</source>
            <translation>لا تُستخدم سياسة هذا الحاسوب، لذلك لا يمكن رفع أي شيء: كان في وسع شخص ليس مسؤولًا عن الحاسوب أن يكتبها. يُرجى إبلاغ قسم تقنية المعلومات.</translation>
        </message>
        <message>
            <source>The receipt could not be saved. Is the disk full, the folder read-only, or the file open in another program? It stays in this program and can be saved again.</source>
            <translation>تعذر حفظ الإيصال. هل القرص ممتلئ، أم المجلد للقراءة فقط، أم الملف مفتوح في برنامج آخر؟ يبقى الإيصال في هذا البرنامج ويمكن حفظه من جديد.</translation>
        </message>
        <message>
            <source>The record of uploads cannot be made. Is the disk full, or the folder read-only?</source>
            <translation>لا يمكن إنشاء سجل عمليات الرفع. هل القرص ممتلئ أم المجلد للقراءة فقط؟</translation>
        </message>
        <message>
            <source>The record of uploads cannot be written. Is the disk full, or the folder read-only? Without it no further batch is sent.</source>
            <translation>لا يمكن الكتابة في سجل عمليات الرفع. هل القرص ممتلئ أم المجلد للقراءة فقط؟ ومن دونه لا تُرسل دفعة أخرى.</translation>
        </message>
        <message>
            <source>The record of uploads is damaged. It was left as it is, so that it can be repaired or restored from a backup; nothing is sent without it. Tell your IT department.</source>
            <translation>سجل عمليات الرفع تالف. تُرك كما هو ليمكن إصلاحه أو استعادته من نسخة احتياطية؛ ومن دونه لا يُرسل شيء. يُرجى إبلاغ قسم تقنية المعلومات.</translation>
        </message>
        <message>
            <source>The record of uploads is in use by another window. Close it there and try again.</source>
            <translation>سجل عمليات الرفع تستخدمه نافذة أخرى. يُرجى إغلاقه هناك والمحاولة من جديد.</translation>
        </message>
        <message>
            <source>The record of uploads is incomplete. It was left as it is. Tell your IT department.</source>
            <translation>سجل عمليات الرفع ناقص. تُرك كما هو. يُرجى إبلاغ قسم تقنية المعلومات.</translation>
        </message>
        <message>
            <source>The record of uploads is just being made by another window. Try again in a moment.</source>
            <translation>تنشئ نافذة أخرى سجل عمليات الرفع الآن. يُرجى المحاولة من جديد بعد لحظات.</translation>
        </message>
        <message>
            <source>The record of uploads was written by a newer version of this program. It was left as it is. Install the newer version here too.</source>
            <translation>كُتب سجل عمليات الرفع بإصدار أحدث من هذا البرنامج. تُرك كما هو. يُرجى تثبيت الإصدار الأحدث هنا أيضًا.</translation>
        </message>
        <message>
            <source>The server address is not valid. It looks like https://gerosense.your-clinic.org.</source>
            <translation>عنوان الخادم غير صالح. يكون شكله مثل https://gerosense.your-clinic.org.</translation>
        </message>
        <message>
            <source>The server address must begin with https:// because patients' data is only sent encrypted.</source>
            <translation>يجب أن يبدأ عنوان الخادم بـ https:// لأن بيانات المرضى لا تُرسل إلا مشفّرة.</translation>
        </message>
        <message>
            <source>The server address must not hold a user name, a password, ? or #. Enter only the address.</source>
            <translation>لا يجوز أن يحتوي عنوان الخادم على اسم مستخدم أو كلمة مرور أو ? أو #. يُرجى إدخال العنوان وحده.</translation>
        </message>
        <message>
            <source>The server did not refuse the patient's token.</source>
            <translation>لم يرفض الخادم رمز وصول المريض.</translation>
        </message>
        <message>
            <source>The server {host} cannot be reached.</source>
            <translation>لا يمكن الوصول إلى الخادم {host}.</translation>
        </message>
        <message>
            <source>The server {host} cannot be reached. Check the network and the server address.</source>
            <translation>لا يمكن الوصول إلى الخادم {host}. يُرجى التحقق من الشبكة ومن عنوان الخادم.</translation>
        </message>
        <message>
            <source>The server {host} did not accept the patient's token. Ask for a new token.</source>
            <translation>لم يقبل الخادم {host} رمز وصول المريض. يُرجى طلب رمز وصول جديد.</translation>
        </message>
        <message>
            <source>The server {host} did not accept the patient's token. Paste a new token of the same patient.</source>
            <translation>لم يقبل الخادم {host} رمز وصول المريض. يُرجى لصق رمز وصول جديد للمريض نفسه.</translation>
        </message>
        <message>
            <source>The server {host} did not answer in time.</source>
            <translation>لم يُجب الخادم {host} في الوقت المحدد.</translation>
        </message>
        <message>
            <source>The server {host} does not answer in time.</source>
            <translation>لا يُجيب الخادم {host} في الوقت المحدد.</translation>
        </message>
        <message>
            <source>The server {host} gave no sign of life. Check the network. If other pages open, tell your IT department: a firewall may be in the way.</source>
            <translation>لم تصدر عن الخادم {host} أي إشارة. يُرجى التحقق من الشبكة. وإذا كانت الصفحات الأخرى تُفتح فيُرجى إبلاغ قسم تقنية المعلومات: ربما كان جدار حماية يعترض الطريق.</translation>
        </message>
        <message>
            <source>The server {host} gives no sign of life.</source>
            <translation>لا تصدر عن الخادم {host} أي إشارة.</translation>
        </message>
        <message>
            <source>The server {host} is busy and asked for a pause.</source>
            <translation>الخادم {host} مشغول وطلب مهلة.</translation>
        </message>
        <message>
            <source>The server {host} is busy. Try again in a few minutes.</source>
            <translation>الخادم {host} مشغول. يُرجى المحاولة من جديد بعد بضع دقائق.</translation>
        </message>
        <message>
            <source>The server {host} is under maintenance.</source>
            <translation>الخادم {host} قيد الصيانة.</translation>
        </message>
        <message>
            <source>The server {host} is under maintenance. Nothing was sent; try again later.</source>
            <translation>الخادم {host} قيد الصيانة. لم يُرسل شيء؛ يُرجى المحاولة لاحقًا.</translation>
        </message>
        <message>
            <source>The server {host} needs a newer version of this program. Nothing was sent.</source>
            <translation>يحتاج الخادم {host} إلى إصدار أحدث من هذا البرنامج. لم يُرسل شيء.</translation>
        </message>
        <message>
            <source>The server {host} points to another address. Nothing is sent there. Check the server address.</source>
            <translation>يحيل الخادم {host} إلى عنوان آخر. لا يُرسل شيء إلى هناك. يُرجى التحقق من عنوان الخادم.</translation>
        </message>
        <message>
            <source>The server {host} reported a fault of its own. Try again later.</source>
            <translation>أبلغ الخادم {host} عن عطل لديه. يُرجى المحاولة لاحقًا.</translation>
        </message>
        <message>
            <source>The server {host} reports a fault of its own.</source>
            <translation>يبلغ الخادم {host} عن عطل لديه.</translation>
        </message>
        <message>
            <source>The server {host} takes smaller requests only. Tell your IT department.</source>
            <translation>لا يأخذ الخادم {host} إلا طلبات أصغر. يُرجى إبلاغ قسم تقنية المعلومات.</translation>
        </message>
        <message>
            <source>The server's certificate has expired. It was signed by {issuer}.</source>
            <translation>انتهت صلاحية شهادة الخادم. وقّعها {issuer}.</translation>
        </message>
        <message>
            <source>The settings cannot be read. They were left as they are; rename or remove the settings file to start with new ones.</source>
            <translation>لا تمكن قراءة الإعدادات. تُركت كما هي؛ يُرجى تغيير اسم ملف الإعدادات أو إزالته للبدء بإعدادات جديدة.</translation>
        </message>
        <message>
            <source>The settings could not be saved. Is the disk full or the folder read-only?</source>
            <translation>تعذر حفظ الإعدادات. هل القرص ممتلئ أم المجلد للقراءة فقط؟</translation>
        </message>
        <message>
            <source>The start time cannot be read as a date and time.</source>
            <translation>لا تمكن قراءة وقت البدء كتاريخ ووقت.</translation>
        </message>
        <message>
            <source>The start time has no time zone and none was chosen.</source>
            <translation>وقت البدء بلا منطقة زمنية ولم تُختر منطقة.</translation>
        </message>
        <message>
            <source>The start time is missing.</source>
            <translation>وقت البدء مفقود.</translation>
        </message>
        <message>
            <source>The time zone chosen is not known. Choose another one.</source>
            <translation>المنطقة الزمنية المختارة غير معروفة. يُرجى اختيار منطقة أخرى.</translation>
        </message>
        <message>
            <source>The unit is missing.</source>
            <translation>الوحدة مفقودة.</translation>
        </message>
        <message>
            <source>The unit is not count, count/min or count/s.</source>
            <translation>الوحدة ليست count أو count/min أو count/s.</translation>
        </message>
        <message>
            <source>The upload goes on by itself as soon as the server takes data again.</source>
            <translation>يستمر الرفع تلقائيًا حالما يأخذ الخادم البيانات من جديد.</translation>
        </message>
        <message>
            <source>The upload is paused. Nothing is lost; go on whenever you like.</source>
            <translation>الرفع متوقف مؤقتًا. لم يضِع شيء؛ تمكن المتابعة في أي وقت.</translation>
        </message>
        <message>
            <source>The upload stopped before this batch.</source>
            <translation>توقف الرفع قبل هذه الدفعة.</translation>
        </message>
        <message>
            <source>The upload tries again by itself.</source>
            <translation>يحاول الرفع من جديد تلقائيًا.</translation>
        </message>
        <message>
            <source>The value is above 30,000, the most allowed for a count.</source>
            <translation>القيمة أكبر من ٣٠٬٠٠٠، وهي أكبر ما يُسمح به للعدد.</translation>
        </message>
        <message>
            <source>The value is above 300, the most allowed per minute.</source>
            <translation>القيمة أكبر من ٣٠٠، وهي أكبر ما يُسمح به في الدقيقة.</translation>
        </message>
        <message>
            <source>The value is missing.</source>
            <translation>القيمة مفقودة.</translation>
        </message>
        <message>
            <source>The value is not a number.</source>
            <translation>القيمة ليست عددًا.</translation>
        </message>
        <message>
            <source>The value is not above 0.</source>
            <translation>القيمة ليست أكبر من ٠.</translation>
        </message>
        <message>
            <source>The zip file holds too many files to be a patient's export.</source>
            <translation>في ملف zip ملفات أكثر مما يكون في ملف تصدير مريض.</translation>
        </message>
        <message>
            <source>The zip file is damaged or incomplete. Copy or export it again.</source>
            <translation>ملف zip تالف أو ناقص. يُرجى نسخه أو تصديره من جديد.</translation>
        </message>
        <message>
            <source>The zip file is damaged. Copy it again, or export it again on the phone.</source>
            <translation>ملف zip تالف. يُرجى نسخه من جديد، أو تصديره من جديد على الهاتف.</translation>
        </message>
        <message>
            <source>The zip file is protected by a password. Unpack it first, then drop what was inside.</source>
            <translation>ملف zip محمي بكلمة مرور. يُرجى فك الضغط أولًا ثم إفلات ما كان في الداخل.</translation>
        </message>
        <message>
            <source>The zip file would unpack to far more than any patient's export. It is damaged, or made to do harm. Export it again from where it came.</source>
            <translation>لو فُكّ ضغط ملف zip لكان أكبر بكثير من أي ملف تصدير لمريض. إنه تالف أو صُنع للإضرار. يُرجى تصديره من جديد من حيث أتى.</translation>
        </message>
        <message>
            <source>There are neither steps nor heart rates in this file. Was the right file chosen?</source>
            <translation>لا توجد في هذا الملف خطوات ولا معدلات ضربات القلب. هل اختير الملف الصحيح؟</translation>
        </message>
        <message>
            <source>There is another zip file inside this one. Unpack it first, then drop the inner one.</source>
            <translation>في ملف zip هذا ملف zip آخر. يُرجى فك الضغط أولًا ثم إفلات الملف الداخلي.</translation>
        </message>
        <message>
            <source>There is no GeroSense service at {host}. Check the server address.</source>
            <translation>لا توجد خدمة GeroSense عند {host}. يُرجى التحقق من عنوان الخادم.</translation>
        </message>
        <message>
            <source>There is no table with steps or heart rate in this file. Was the right file chosen?</source>
            <translation>لا يوجد في هذا الملف جدول فيه خطوات أو معدل ضربات القلب. هل اختير الملف الصحيح؟</translation>
        </message>
        <message>
            <source>These are too many samples for an Excel file. Choose a reason or search first, so that at most {most} are shown, or export them as CSV.</source>
            <translation>هذه القياسات أكثر مما يتسع له ملف Excel. يُرجى اختيار سبب أو البحث أولًا حتى لا يُعرض أكثر من {most}، أو تصديرها بصيغة CSV.</translation>
        </message>
        <message>
            <source>These data may be another patient's. Nothing was sent. Look at the files and the patient again.</source>
            <translation>قد تكون هذه بيانات مريض آخر. لم يُرسل شيء. يُرجى النظر إلى الملفات وإلى المريض من جديد.</translation>
        </message>
        <message>
            <source>This Apple Health export ends in the middle, before any steps or heart rate. Export it again.</source>
            <translation>ينتهي ملف تصدير Apple Health هذا في منتصفه، قبل أي خطوات أو معدل ضربات القلب. يُرجى تصديره من جديد.</translation>
        </message>
        <message>
            <source>This Apple Health export is damaged throughout. Export it again on the phone.</source>
            <translation>ملف تصدير Apple Health هذا تالف كله. يُرجى تصديره من جديد على الهاتف.</translation>
        </message>
        <message>
            <source>This Apple Health export is incomplete: it ends before the first record. Export it again.</source>
            <translation>ملف تصدير Apple Health هذا ناقص: ينتهي قبل أول تسجيل. يُرجى تصديره من جديد.</translation>
        </message>
        <message>
            <source>This Apple Health export was saved anew by another program. Use the one from the phone.</source>
            <translation>ملف تصدير Apple Health هذا حفظه برنامج آخر من جديد. يُرجى استخدام الملف الذي من الهاتف.</translation>
        </message>
        <message>
            <source>This computer does not trust the certificate of the server or the proxy. Tell your IT department.</source>
            <translation>لا يثق هذا الحاسوب بشهادة الخادم أو الخادم الوكيل. يُرجى إبلاغ قسم تقنية المعلومات.</translation>
        </message>
        <message>
            <source>This computer does not trust the server's certificate. It is for {names} and was signed by {issuer}. Tell your IT department.</source>
            <translation>لا يثق هذا الحاسوب بشهادة الخادم. وهي صادرة لـ {names} ووقّعها {issuer}. يُرجى إبلاغ قسم تقنية المعلومات.</translation>
        </message>
        <message>
            <source>This computer trusts the certificate, signed by {issuer}.</source>
            <translation>يثق هذا الحاسوب بالشهادة التي وقّعها {issuer}.</translation>
        </message>
        <message>
            <source>This computer trusts the connection.</source>
            <translation>يثق هذا الحاسوب بالاتصال.</translation>
        </message>
        <message>
            <source>This computer's clock shows an earlier time than at the last upload. The upload goes on; check date and time, or the receipts show wrong ones.</source>
            <translation>تُظهر ساعة هذا الحاسوب وقتًا أسبق مما كان عند آخر رفع. يستمر الرفع؛ يُرجى التحقق من التاريخ والوقت، وإلا ظهرت في الإيصالات أوقات خاطئة.</translation>
        </message>
        <message>
            <source>This file is damaged or no text table: it holds bytes that no text has. Export it again.</source>
            <translation>هذا الملف تالف أو ليس جدولًا نصيًا: ففيه ما لا يرد في أي نص. يُرجى تصديره من جديد.</translation>
        </message>
        <message>
            <source>This file is packed in a way that cannot be read here. Unpack it first, then drop the folder.</source>
            <translation>هذا الملف مضغوط بطريقة لا تمكن قراءتها هنا. يُرجى فك الضغط أولًا ثم إفلات المجلد.</translation>
        </message>
        <message>
            <source>This is a PDF document. What is in it cannot be read as samples: drop the export that the patient's phone made.</source>
            <translation>هذا مستند PDF. لا تمكن قراءة ما فيه كقياسات: يُرجى إفلات ملف التصدير الذي أنشأه هاتف المريض.</translation>
        </message>
        <message>
            <source>This is a film or a sound, not health data. Drop the export that the patient's phone made.</source>
            <translation>هذا مقطع مصوّر أو صوتي وليس بيانات صحية. يُرجى إفلات ملف التصدير الذي أنشأه هاتف المريض.</translation>
        </message>
        <message>
            <source>This is a folder that cannot be read as a file.</source>
            <translation>هذا مجلد لا تمكن قراءته كملف.</translation>
        </message>
        <message>
            <source>This is a picture, not health data. Drop the export that the patient's phone made.</source>
            <translation>هذه صورة وليست بيانات صحية. يُرجى إفلات ملف التصدير الذي أنشأه هاتف المريض.</translation>
        </message>
        <message>
            <source>This is an Apple Health export, but there are neither steps nor heart rates in it.</source>
            <translation>هذا ملف تصدير Apple Health، لكن ليست فيه خطوات ولا معدلات ضربات القلب.</translation>
        </message>
        <message>
            <source>This is no file with content, but something the computer uses for itself. Drop a file.</source>
            <translation>ليس هذا ملفًا ذا محتوى، بل شيء يستخدمه الحاسوب لنفسه. يُرجى إفلات ملف.</translation>
        </message>
        <message>
            <source>This is not a complete GeroSense token. Copy the whole token and paste it again.</source>
            <translation>هذا ليس رمز وصول كاملًا من GeroSense. يُرجى نسخ رمز الوصول كله ولصقه من جديد.</translation>
        </message>
        <message>
            <source>This is not a file that can be read here. These can: {known}.</source>
            <translation>هذا الملف لا تمكن قراءته هنا. الملفات التي تمكن قراءتها: {known}.</translation>
        </message>
        <message>
            <source>This network's proxy asks for a user name and a password before it lets anything through to {host}. Nothing was sent. Ask your IT department for them.</source>
            <translation>يطلب الخادم الوكيل في هذه الشبكة اسم مستخدم وكلمة مرور قبل أن يسمح بمرور أي شيء إلى {host}. لم يُرسل شيء. يُرجى طلبهما من قسم تقنية المعلومات.</translation>
        </message>
        <message>
            <source>This network's proxy made no connection to {host}. Nothing was sent. Tell your IT department.</source>
            <translation>لم ينشئ الخادم الوكيل في هذه الشبكة اتصالًا بـ {host}. لم يُرسل شيء. يُرجى إبلاغ قسم تقنية المعلومات.</translation>
        </message>
        <message>
            <source>This network's proxy makes no connection to {host}.</source>
            <translation>لا ينشئ الخادم الوكيل في هذه الشبكة اتصالًا بـ {host}.</translation>
        </message>
        <message>
            <source>This table has too many columns to be one of steps or heart rate.</source>
            <translation>في هذا الجدول أعمدة أكثر مما يكون في جدول خطوات أو معدل ضربات القلب.</translation>
        </message>
        <message>
            <source>This token belongs to another patient. It was not used. Ask for a new token of the patient whose data is being sent.</source>
            <translation>رمز الوصول هذا يخص مريضًا آخر. لم يُستخدم. يُرجى طلب رمز وصول جديد للمريض الذي تُرسل بياناته.</translation>
        </message>
        <message>
            <source>This token does not say whose data it is for. Ask for a new token.</source>
            <translation>لا يبيّن رمز الوصول هذا لمن البيانات. يُرجى طلب رمز وصول جديد.</translation>
        </message>
        <message>
            <source>This token has ended or ends within a minute. Ask for a new one, and check this computer's clock.</source>
            <translation>رمز الوصول هذا انتهى أو ينتهي خلال دقيقة. يُرجى طلب رمز وصول جديد والتحقق من ساعة هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Whether the server {host} takes the patient's token did not show.</source>
            <translation>لم يتبيّن هل يقبل الخادم {host} رمز وصول المريض.</translation>
        </message>
        <message>
            <source>You stopped the upload.</source>
            <translation>أُوقف الرفع بطلب منك.</translation>
        </message>
        <message>
            <source>female</source>
            <translation>أنثى</translation>
        </message>
        <message>
            <source>male</source>
            <translation>ذكر</translation>
        </message>
        <message numerus="yes">
            <source>{count:,} samples</source>
            <translation>
                <numerusform>{count:,} قياس</numerusform>
                <numerusform>قياس واحد</numerusform>
                <numerusform>قياسان</numerusform>
                <numerusform>{count:,} قياسات</numerusform>
                <numerusform>{count:,} قياسًا</numerusform>
                <numerusform>{count:,} قياس</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count:,} samples are from before 2006. Perhaps the clock of the device was not set.</source>
            <translation>
                <numerusform>{count:,} قياس يعود إلى ما قبل عام ٢٠٠٦. ربما لم تكن ساعة الجهاز مضبوطة.</numerusform>
                <numerusform>قياس واحد يعود إلى ما قبل عام ٢٠٠٦. ربما لم تكن ساعة الجهاز مضبوطة.</numerusform>
                <numerusform>قياسان يعودان إلى ما قبل عام ٢٠٠٦. ربما لم تكن ساعة الجهاز مضبوطة.</numerusform>
                <numerusform>{count:,} قياسات تعود إلى ما قبل عام ٢٠٠٦. ربما لم تكن ساعة الجهاز مضبوطة.</numerusform>
                <numerusform>{count:,} قياسًا تعود إلى ما قبل عام ٢٠٠٦. ربما لم تكن ساعة الجهاز مضبوطة.</numerusform>
                <numerusform>{count:,} قياس تعود إلى ما قبل عام ٢٠٠٦. ربما لم تكن ساعة الجهاز مضبوطة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count:,} samples lie in the future. Check the date and time of the device and of this computer.</source>
            <translation>
                <numerusform>{count:,} قياس يقع في المستقبل. يُرجى التحقق من التاريخ والوقت في الجهاز وفي هذا الحاسوب.</numerusform>
                <numerusform>قياس واحد يقع في المستقبل. يُرجى التحقق من التاريخ والوقت في الجهاز وفي هذا الحاسوب.</numerusform>
                <numerusform>قياسان يقعان في المستقبل. يُرجى التحقق من التاريخ والوقت في الجهاز وفي هذا الحاسوب.</numerusform>
                <numerusform>{count:,} قياسات تقع في المستقبل. يُرجى التحقق من التاريخ والوقت في الجهاز وفي هذا الحاسوب.</numerusform>
                <numerusform>{count:,} قياسًا تقع في المستقبل. يُرجى التحقق من التاريخ والوقت في الجهاز وفي هذا الحاسوب.</numerusform>
                <numerusform>{count:,} قياس تقع في المستقبل. يُرجى التحقق من التاريخ والوقت في الجهاز وفي هذا الحاسوب.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count:,} samples of steps are given per minute instead of as a count. Check that the unit is right.</source>
            <translation>
                <numerusform>{count:,} قياس للخطوات مذكور في الدقيقة لا كعدد. يُرجى التحقق من صحة الوحدة.</numerusform>
                <numerusform>قياس واحد للخطوات مذكور في الدقيقة لا كعدد. يُرجى التحقق من صحة الوحدة.</numerusform>
                <numerusform>قياسان للخطوات مذكوران في الدقيقة لا كعدد. يُرجى التحقق من صحة الوحدة.</numerusform>
                <numerusform>{count:,} قياسات للخطوات مذكورة في الدقيقة لا كعدد. يُرجى التحقق من صحة الوحدة.</numerusform>
                <numerusform>{count:,} قياسًا للخطوات مذكورة في الدقيقة لا كعدد. يُرجى التحقق من صحة الوحدة.</numerusform>
                <numerusform>{count:,} قياس للخطوات مذكورة في الدقيقة لا كعدد. يُرجى التحقق من صحة الوحدة.</numerusform>
            </translation>
        </message>
        <message>
            <source>{file} says that it is of a person born in {said}. For this patient {known} is noted.</source>
            <translation>وفقًا لـ {file} فسنة ميلاد الشخص: {said}. والمدوَّن لهذا المريض: {known}.</translation>
        </message>
        <message>
            <source>{file} says that it is of a person who is {said}. For this patient {known} is noted.</source>
            <translation>وفقًا لـ {file} فجنس الشخص: {said}. والمدوَّن لهذا المريض: {known}.</translation>
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
            <translation>{share} من القياسات التي لها وقت انتهاء تدوم أكثر من ١٥ دقيقة: يُرجَّح أنها جُمعت بحسب الساعة أو اليوم، وهذا يجعل الحساب بلا فائدة. يُرجى طلب البيانات كما سجلها الجهاز.</translation>
        </message>
    </context>
    <context>
        <name>SeriesTableModel</name>
        <message>
            <source>Already sent</source>
            <translation>أُرسلت سابقًا</translation>
        </message>
        <message>
            <source>Data type</source>
            <translation>نوع البيانات</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>الجهاز</translation>
        </message>
        <message>
            <source>Everything up to {day} was sent before.</source>
            <translation>كل ما كان حتى {day} أُرسل سابقًا.</translation>
        </message>
        <message>
            <source>First – last</source>
            <translation>الأول – الأخير</translation>
        </message>
        <message>
            <source>Held back</source>
            <translation>محتجزة</translation>
        </message>
        <message>
            <source>Known once the patient is.</source>
            <translation>يُعرف حين يُعرف المريض.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>جديدة</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>بلا اسم</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>مستبعدة</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>القياسات</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>&amp;Copy a page for IT</source>
            <translation>ن&amp;سخ صفحة لقسم تقنية المعلومات</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>ال&amp;لغة</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;حفظ</translation>
        </message>
        <message>
            <source>&amp;Test connection</source>
            <translation>تجربة الا&amp;تصال</translation>
        </message>
        <message>
            <source>&amp;Undo changes</source>
            <translation>إل&amp;غاء التغييرات</translation>
        </message>
        <message>
            <source>1 minute</source>
            <translation>دقيقة واحدة</translation>
        </message>
        <message>
            <source>4 suits nearly everyone. Fewer are kinder to a slow network.</source>
            <translation>يناسب ٤ الجميع تقريبًا. والعدد الأقل أخف على شبكة بطيئة.</translation>
        </message>
        <message>
            <source>About and l&amp;icences…</source>
            <translation>&amp;عن البرنامج والتراخيص…</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>كما في النظام</translation>
        </message>
        <message>
            <source>Batches sent at the same ti&amp;me</source>
            <translation>الدفعات الم&amp;رسلة في الوقت نفسه</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>Everything on the screen is put away then. An upload goes on.</source>
            <translation>يُبعد عندئذٍ كل ما على الشاشة. ويستمر الرفع.</translation>
        </message>
        <message>
            <source>L&amp;ook</source>
            <translation>الم&amp;ظهر</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Loc&amp;k when nobody uses the program for</source>
            <translation>ال&amp;قفل حين لا يستخدم أحد البرنامج لمدة</translation>
        </message>
        <message>
            <source>Never lock</source>
            <translation>بلا قفل أبدًا</translation>
        </message>
        <message>
            <source>Save a file for su&amp;pport…</source>
            <translation>حفظ مل&amp;ف للدعم…</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>الخادم</translation>
        </message>
        <message>
            <source>Server &amp;address</source>
            <translation>عنوان ال&amp;خادم</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Show the &amp;folder of the records</source>
            <translation>عرض &amp;مجلد السجلات</translation>
        </message>
        <message>
            <source>The address of your clinic's GeroSense server. Data is only sent encrypted.</source>
            <translation>عنوان خادم GeroSense في عيادتك. لا تُرسل البيانات إلا مشفّرة.</translation>
        </message>
        <message>
            <source>This program</source>
            <translation>هذا البرنامج</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>النافذة</translation>
        </message>
        <message>
            <source>Your IT department decides what cannot be changed here.</source>
            <translation>قسم تقنية المعلومات هو الذي يحدد ما لا يمكن تغييره هنا.</translation>
        </message>
        <message>
            <source>{minutes} minutes</source>
            <translation>{minutes} دقيقة</translation>
        </message>
    </context>
    <context>
        <name>SideBar</name>
        <message>
            <source>Help</source>
            <translation>المساعدة</translation>
        </message>
        <message>
            <source>History</source>
            <translation>السجل السابق</translation>
        </message>
        <message>
            <source>Leave practice</source>
            <translation>مغادرة التدريب</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>القفل الآن</translation>
        </message>
        <message>
            <source>New upload</source>
            <translation>رفع جديد</translation>
        </message>
        <message>
            <source>Patients</source>
            <translation>المرضى</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>تدريب</translation>
        </message>
        <message>
            <source>Put everything on the screen away (Ctrl+L)</source>
            <translation>إبعاد كل ما على الشاشة (Ctrl+L)</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Try everything; nothing leaves this computer</source>
            <translation>تجربة كل شيء؛ لا شيء يغادر هذا الحاسوب</translation>
        </message>
        <message>
            <source>What one can do here (F1)</source>
            <translation>ما يمكن فعله هنا (F1)</translation>
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
            <translation>تم</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>الملفات</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>مراجعة</translation>
        </message>
        <message>
            <source>Step {number} of 4: {name}</source>
            <translation>الخطوة {number} من ٤: {name}</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>رفع</translation>
        </message>
    </context>
    <context>
        <name>StepWorker</name>
        <message>
            <source>Something went wrong that the program did not foresee ({kind}). Try again; if it happens again, tell support this word.</source>
            <translation>حدث خطأ لم يتوقعه البرنامج ({kind}). يُرجى المحاولة من جديد؛ وإذا تكرر فيُرجى إبلاغ الدعم بهذه الكلمة.</translation>
        </message>
    </context>
    <context>
        <name>SupportDialog</name>
        <message>
            <source>A file for support</source>
            <translation>ملف للدعم</translation>
        </message>
        <message>
            <source>Cl&amp;ose</source>
            <translation>إ&amp;غلاق</translation>
        </message>
        <message>
            <source>It was searched for names and tokens: 1 line was taken out.</source>
            <translation>فُتّش عن الأسماء ورموز الوصول: حُذف سطر واحد.</translation>
        </message>
        <message>
            <source>It was searched for names and tokens: none was found.</source>
            <translation>فُتّش عن الأسماء ورموز الوصول: لم يوجد أي منها.</translation>
        </message>
        <message>
            <source>It was searched for names and tokens: {count} lines were taken out.</source>
            <translation>فُتّش عن الأسماء ورموز الوصول: عدد الأسطر المحذوفة {count}.</translation>
        </message>
        <message>
            <source>Sa&amp;ve…</source>
            <translation>&amp;حفظ…</translation>
        </message>
        <message>
            <source>Save the file for support</source>
            <translation>حفظ ملف الدعم</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>جارٍ الحفظ…</translation>
        </message>
        <message>
            <source>Texts in the file</source>
            <translation>النصوص في الملف</translation>
        </message>
        <message>
            <source>The file is saved. Give it to support yourself, or remove it.</source>
            <translation>تم حفظ الملف. يُرجى تسليمه إلى الدعم باليد، أو إزالته.</translation>
        </message>
        <message>
            <source>The text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>This is everything the file will hold. It is not sent anywhere by itself: save it, and give it to whoever helps you.</source>
            <translation>هذا كل ما سيحتويه الملف. لا يُرسل إلى أي مكان تلقائيًا: يُرجى حفظه وتسليمه إلى من يساعدك.</translation>
        </message>
        <message>
            <source>Zip file (*.zip)</source>
            <translation>ملف zip (*.zip)</translation>
        </message>
    </context>
    <context>
        <name>TokenDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>إل&amp;غاء</translation>
        </message>
        <message>
            <source>&amp;Forget this patient's token</source>
            <translation>&amp;نسيان رمز وصول هذا المريض</translation>
        </message>
        <message>
            <source>&amp;Token</source>
            <translation>&amp;رمز الوصول</translation>
        </message>
        <message>
            <source>&amp;Use this patient</source>
            <translation>ا&amp;ستخدام هذا المريض</translation>
        </message>
        <message>
            <source>Change the patient</source>
            <translation>تغيير المريض</translation>
        </message>
        <message>
            <source>It is kept in this computer's keychain.</source>
            <translation>يُحفظ في سلسلة المفاتيح على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Paste with Ctrl+V</source>
            <translation>اللصق بالضغط على Ctrl+V</translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation>المريض {name}</translation>
        </message>
        <message>
            <source>That is soon: a long upload may need a new one.</source>
            <translation>هذا قريب: قد تحتاج عملية رفع طويلة إلى رمز جديد.</translation>
        </message>
        <message>
            <source>The token from your clinic says whose data is uploaded. Paste it here; it is checked on this computer only.</source>
            <translation>رمز الوصول الذي أعطته العيادة يبيّن لمن تُرفع البيانات. يُرجى لصقه هنا؛ ولا يُفحص إلا على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>The token is valid until {time}.</source>
            <translation>رمز الوصول صالح حتى {time}.</translation>
        </message>
        <message>
            <source>The token names no end.</source>
            <translation>لا يذكر رمز الوصول وقت انتهاء.</translation>
        </message>
        <message>
            <source>This computer has no keychain for the program, so the token is kept only until you close it.</source>
            <translation>لا توجد على هذا الحاسوب سلسلة مفاتيح للبرنامج، لذلك يُحفظ رمز الوصول إلى أن يُغلق البرنامج فقط.</translation>
        </message>
        <message>
            <source>This token has ended. Ask for a new one.</source>
            <translation>انتهى رمز الوصول هذا. يُرجى طلب رمز وصول جديد.</translation>
        </message>
        <message>
            <source>Who is the patient?</source>
            <translation>من هو المريض؟</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>A&amp;dd…</source>
            <translation>إ&amp;ضافة…</translation>
        </message>
        <message>
            <source>Add the patient</source>
            <translation>إضافة المريض</translation>
        </message>
        <message>
            <source>C&amp;hange…</source>
            <translation>&amp;تغيير…</translation>
        </message>
        <message>
            <source>Change the patient</source>
            <translation>تغيير المريض</translation>
        </message>
        <message>
            <source>No patient yet</source>
            <translation>لا يوجد مريض بعد</translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation>المريض {name}</translation>
        </message>
        <message>
            <source>Patient {name}. The token ended {time}.</source>
            <translation>المريض {name}. انتهى رمز الوصول {time}.</translation>
        </message>
        <message>
            <source>Patient {name}. The token is valid until {time}.</source>
            <translation>المريض {name}. رمز الوصول صالح حتى {time}.</translation>
        </message>
        <message>
            <source>Patient: {name}</source>
            <translation>المريض: {name}</translation>
        </message>
        <message>
            <source>The patient's token says whose data it is.</source>
            <translation>رمز وصول المريض يبيّن لمن البيانات.</translation>
        </message>
    </context>
    <context>
        <name>UnknownDialog</name>
        <message>
            <source>&amp;Ask me later</source>
            <translation>ال&amp;سؤال لاحقًا</translation>
        </message>
        <message>
            <source>&amp;Leave them</source>
            <translation>&amp;تركها</translation>
        </message>
        <message>
            <source>&amp;Send them again</source>
            <translation>إ&amp;رسالها من جديد</translation>
        </message>
        <message>
            <source>No answer came for {batches}</source>
            <translation>لم يأتِ جواب عن {batches}</translation>
        </message>
        <message>
            <source>Nobody can know whether the clinic's server has them. Send them again, and the server may hold them twice. Leave them, and they may be missing there.</source>
            <translation>لا يمكن لأحد أن يعرف هل هي لدى خادم العيادة. عند إرسالها من جديد قد تكون لدى الخادم مرتين، وعند تركها قد تكون ناقصة هناك.</translation>
        </message>
        <message>
            <source>Patient {name}</source>
            <translation>المريض {name}</translation>
        </message>
        <message>
            <source>Patient {name} ({label})</source>
            <translation>المريض {name} ({label})</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>وغيرها، عددها {count}</translation>
        </message>
        <message>
            <source>{batches} with {samples} were sent, and no answer came that can be trusted.</source>
            <translation>أُرسل ولم يأتِ جواب موثوق: {batches}، فيها {samples}.</translation>
        </message>
        <message>
            <source>{data_type}, {device}: {samples}, {span}</source>
            <translation>{data_type}، {device}: {samples}، {span}</translation>
        </message>
    </context>
    <context>
        <name>UploadPage</name>
        <message>
            <source>Batch {number}, in full</source>
            <translation>الدفعة {number} كاملة</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>الدفعات</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>رفع</translation>
        </message>
    </context>
    <context>
        <name>UploadSummary</name>
        <message>
            <source>&amp;Back to the review</source>
            <translation>&amp;رجوع إلى المراجعة</translation>
        </message>
        <message>
            <source>&amp;Decide about the unknown ones…</source>
            <translation>ال&amp;بتّ في غير المعروفة…</translation>
        </message>
        <message>
            <source>&amp;New upload</source>
            <translation>رفع &amp;جديد</translation>
        </message>
        <message>
            <source>&amp;Review what is left</source>
            <translation>&amp;مراجعة ما بقي</translation>
        </message>
        <message>
            <source>Details for &amp;support…</source>
            <translation>تفاصيل لل&amp;دعم…</translation>
        </message>
        <message>
            <source>Held back: {samples}</source>
            <translation>محتجز: {samples}</translation>
        </message>
        <message>
            <source>No batch was accepted completely.</source>
            <translation>لم تُقبل أي دفعة كاملةً.</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>لم يُرسل شيء.</translation>
        </message>
        <message>
            <source>Read &amp;again</source>
            <translation>ال&amp;قراءة من جديد</translation>
        </message>
        <message>
            <source>Rece&amp;ipt…</source>
            <translation>الإ&amp;يصال…</translation>
        </message>
        <message>
            <source>The program stopped before it learnt what became of these. They count as unknown and are not sent again by themselves.</source>
            <translation>توقف البرنامج قبل أن يعرف ما آلت إليه هذه الدفعات. تُعدّ غير معروفة ولا تُرسل من جديد تلقائيًا.</translation>
        </message>
        <message>
            <source>The server accepted all {samples}.</source>
            <translation>قبل الخادم كل ما أُرسل: {samples}.</translation>
        </message>
        <message>
            <source>The server accepted {accepted} of {samples} completely.</source>
            <translation>قبل الخادم {accepted} من {samples} قبولًا كاملًا.</translation>
        </message>
        <message>
            <source>The server takes no fewer than 3 at a time. They go out with the next export.</source>
            <translation>لا يأخذ الخادم أقل من ٣ في المرة الواحدة. وتُرسل مع ملف التصدير التالي.</translation>
        </message>
        <message>
            <source>These files have to be read again.</source>
            <translation>يجب قراءة هذه الملفات من جديد.</translation>
        </message>
        <message>
            <source>Without an outcome: {batches}</source>
            <translation>بلا نتيجة: {batches}</translation>
        </message>
        <message>
            <source>{outcome}: {batches}, {samples}</source>
            <translation>{outcome}: {batches}، {samples}</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>&amp;Connect</source>
            <translation>ات&amp;صال</translation>
        </message>
        <message>
            <source>&amp;Keep this address all the same</source>
            <translation>الإ&amp;بقاء على هذا العنوان مع ذلك</translation>
        </message>
        <message>
            <source>&amp;Later</source>
            <translation>&amp;لاحقًا</translation>
        </message>
        <message>
            <source>Before the first upload one thing is needed: the address of your clinic's server. Your IT department knows it.</source>
            <translation>قبل أول عملية رفع يلزم شيء واحد: عنوان خادم عيادتك. وقسم تقنية المعلومات يعرفه.</translation>
        </message>
        <message>
            <source>Server &amp;address</source>
            <translation>&amp;عنوان الخادم</translation>
        </message>
        <message>
            <source>Try it in &amp;practice first</source>
            <translation>التجربة في ال&amp;تدريب أولًا</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>أهلًا وسهلًا</translation>
        </message>
    </context>
    <context>
        <name>WelcomeRoom</name>
        <message>
            <source>Connected to {host}. Drop a patient's export to begin.</source>
            <translation>تم الاتصال بـ {host}. للبدء يُفلَت ملف تصدير أحد المرضى هنا.</translation>
        </message>
    </context>
    <context>
        <name>Windows</name>
        <message>
            <source>The language changes as soon as the files are read or the upload has finished.</source>
            <translation>تتغير اللغة حالما تُقرأ الملفات أو ينتهي الرفع.</translation>
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <source>The program is already open, but it does not answer. Close it, or restart the computer, and try again.</source>
            <translation>البرنامج مفتوح بالفعل لكنه لا يستجيب. يُرجى إغلاقه أو إعادة تشغيل الحاسوب ثم المحاولة من جديد.</translation>
        </message>
    </context>
    <context>
        <name>descriptions</name>
        <message>
            <source>Asks first, and then removes everything about this patient from this computer.</source>
            <translation>يسأل أولًا، ثم يزيل من هذا الحاسوب كل ما يخص هذا المريض.</translation>
        </message>
        <message>
            <source>Asks for a new token of the same patient.</source>
            <translation>يسأل عن رمز وصول جديد للمريض نفسه.</translation>
        </message>
        <message>
            <source>Asks for the token of the patient whose data this is.</source>
            <translation>يسأل عن رمز وصول المريض صاحب هذه البيانات.</translation>
        </message>
        <message>
            <source>Asks for the token that says whose data this is.</source>
            <translation>يسأل عن رمز الوصول الذي يبيّن لمن هذه البيانات.</translation>
        </message>
        <message>
            <source>Asks for the token your clinic gave for the patient.</source>
            <translation>يسأل عن رمز الوصول الذي أصدرته عيادتك للمريض.</translation>
        </message>
        <message>
            <source>Asks what the file does not say, and shows its first samples.</source>
            <translation>يسأل عمّا لا يذكره الملف ويعرض قياساته الأولى.</translation>
        </message>
        <message>
            <source>Asks what to do about batches that got no answer.</source>
            <translation>يسأل عمّا يُفعل بالدفعات التي لم يصل رد عليها.</translation>
        </message>
        <message>
            <source>Begins an upload for the patient who is selected.</source>
            <translation>يبدأ رفعًا للمريض المحدد.</translation>
        </message>
        <message>
            <source>Begins without a server. Files can be looked at, and not sent.</source>
            <translation>يبدأ بلا خادم. يمكن النظر في الملفات دون إرسالها.</translation>
        </message>
        <message>
            <source>Changes nothing. You are asked again at the next start.</source>
            <translation>لا يغيّر شيئًا. وستُسأل ثانيةً عند التشغيل التالي.</translation>
        </message>
        <message>
            <source>Choose a reason to see only its samples.</source>
            <translation>اختر سببًا لترى قياساته وحدها.</translation>
        </message>
        <message>
            <source>Choose a text to read it.</source>
            <translation>اختر نصًا لقراءته.</translation>
        </message>
        <message>
            <source>Choose a topic to read about it.</source>
            <translation>اختر موضوعًا لتقرأ عنه.</translation>
        </message>
        <message>
            <source>Closes the questions. The file is read once they are answered.</source>
            <translation>يغلق الأسئلة. يُقرأ الملف حين يُجاب عنها.</translation>
        </message>
        <message>
            <source>Closes this and changes nothing.</source>
            <translation>يغلق هذا ولا يغيّر شيئًا.</translation>
        </message>
        <message>
            <source>Devices with the same name are sent as one.</source>
            <translation>الأجهزة التي تحمل الاسم نفسه تُرسل كجهاز واحد.</translation>
        </message>
        <message>
            <source>Does not wait any longer.</source>
            <translation>لا ينتظر أكثر من ذلك.</translation>
        </message>
        <message>
            <source>Drop files, look at them, and send what is new.</source>
            <translation>إسقاط الملفات والنظر فيها وإرسال الجديد.</translation>
        </message>
        <message>
            <source>Each batch with what the server answered.</source>
            <translation>كل دفعة مع رد الخادم عليها.</translation>
        </message>
        <message>
            <source>Each file with how much of it is read.</source>
            <translation>كل ملف ومقدار ما قُرئ منه.</translation>
        </message>
        <message>
            <source>Each file with what was found in it.</source>
            <translation>كل ملف وما وُجد فيه.</translation>
        </message>
        <message>
            <source>Each library with its licence, and the licence of the font.</source>
            <translation>كل مكتبة مع رخصتها، ورخصة الخط.</translation>
        </message>
        <message>
            <source>Each patient with number, id, and until when the token is good.</source>
            <translation>كل مريض مع رقمه ومعرّفه ومدة صلاحية رمز وصوله.</translation>
        </message>
        <message>
            <source>Each sample with its place in the file, its text and the reason. The cell at fault is marked.</source>
            <translation>كل قياس مع موضعه في الملف ونصّه والسبب. والخلية المعيبة معلَّمة.</translation>
        </message>
        <message>
            <source>Each upload with patient, time and outcome. Enter opens its receipt.</source>
            <translation>كل عملية رفع مع المريض والوقت والنتيجة. ويفتح Enter إيصالها.</translation>
        </message>
        <message>
            <source>Ends the practice and forgets what was practised.</source>
            <translation>ينهي التدريب وينسى ما جرى فيه.</translation>
        </message>
        <message>
            <source>Erases at once. Nobody can bring it back.</source>
            <translation>يمحو فورًا. ولا يستطيع أحد استرجاعه.</translation>
        </message>
        <message>
            <source>Every upload with its receipt.</source>
            <translation>كل عمليات الرفع مع إيصالاتها.</translation>
        </message>
        <message>
            <source>Everyone whose data this computer sends.</source>
            <translation>كل من يرسل هذا الحاسوب بياناتهم.</translation>
        </message>
        <message>
            <source>For each data type and device, how many samples are new, sent before, held back or rejected.</source>
            <translation>لكل نوع بيانات وجهاز، عدد القياسات الجديدة والمرسلة سابقًا والمحتجزة والمستبعدة.</translation>
        </message>
        <message>
            <source>For each day and device, how many samples are new, sent before or rejected.</source>
            <translation>لكل يوم وجهاز، عدد القياسات الجديدة والمرسلة سابقًا والمستبعدة.</translation>
        </message>
        <message>
            <source>From now on everything is sent for the patient of this token.</source>
            <translation>من الآن فصاعدًا يُرسل كل شيء لمريض رمز الوصول هذا.</translation>
        </message>
        <message>
            <source>From now on these settings count.</source>
            <translation>من الآن تسري هذه الإعدادات.</translation>
        </message>
        <message>
            <source>Gives this login to the network's proxy.</source>
            <translation>يعطي بيانات الدخول هذه لوكيل الشبكة.</translation>
        </message>
        <message>
            <source>Goes back to the files. Nothing is lost.</source>
            <translation>يعود إلى الملفات. لا يضيع شيء.</translation>
        </message>
        <message>
            <source>Goes back without sending anything.</source>
            <translation>يعود دون إرسال شيء.</translation>
        </message>
        <message>
            <source>Goes the way to the server a step at a time, and says what is wrong.</source>
            <translation>يسلك الطريق إلى الخادم خطوة خطوة ويبيّن الخلل.</translation>
        </message>
        <message>
            <source>Goes to the page that takes files.</source>
            <translation>ينتقل إلى الصفحة التي تأخذ الملفات.</translation>
        </message>
        <message>
            <source>Has to be ticked before anything is erased.</source>
            <translation>لا بد من تحديده قبل محو أي شيء.</translation>
        </message>
        <message>
            <source>Has to be ticked before these samples can be sent.</source>
            <translation>لا بد من تحديده قبل أن يمكن إرسال هذه القياسات.</translation>
        </message>
        <message>
            <source>Hides this message.</source>
            <translation>يخفي هذه الرسالة.</translation>
        </message>
        <message>
            <source>How much of the upload the server has answered.</source>
            <translation>مقدار ما ردّ عليه الخادم من الرفع.</translation>
        </message>
        <message>
            <source>In which language the window speaks.</source>
            <translation>اللغة التي تتحدث بها النافذة.</translation>
        </message>
        <message>
            <source>Is compared with what an export says.</source>
            <translation>يُقارن بما يذكره ملف التصدير.</translation>
        </message>
        <message>
            <source>Keeps this on this computer only.</source>
            <translation>يحفظ هذا على هذا الحاسوب وحده.</translation>
        </message>
        <message>
            <source>Keeps this, and tells the server of the patient, once.</source>
            <translation>يحفظ هذا ويُعلم الخادم بالمريض مرة واحدة.</translation>
        </message>
        <message>
            <source>Leaves out devices or days, or gives a device another name.</source>
            <translation>يستثني أجهزة أو أيامًا، أو يعطي جهازًا اسمًا آخر.</translation>
        </message>
        <message>
            <source>Leaves out what is from before the first or after the last day.</source>
            <translation>يستثني ما قبل اليوم الأول وما بعد اليوم الأخير.</translation>
        </message>
        <message>
            <source>Lets the batches being sent finish, and sends no more. The rest can be sent another time.</source>
            <translation>يدع الدفعات الجارية تنتهي ولا يرسل غيرها. ويمكن إرسال الباقي في وقت آخر.</translation>
        </message>
        <message>
            <source>Lets the batches being sent finish, and then waits for you.</source>
            <translation>يدع الدفعات الجارية تنتهي ثم ينتظرك.</translation>
        </message>
        <message>
            <source>Lists each sample that cannot be sent, with its reason.</source>
            <translation>يسرد كل قياس لا يمكن إرساله مع سببه.</translation>
        </message>
        <message>
            <source>Notes the clinic's own number, sex and year of birth.</source>
            <translation>يدوّن رقم العيادة والجنس وسنة الميلاد.</translation>
        </message>
        <message>
            <source>Notes your answer. The samples can then be sent.</source>
            <translation>يدوّن إجابتك. وعندئذٍ يمكن إرسال القياسات.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer in practice.</source>
            <translation>في التدريب لا يغادر شيء هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Only uploads with this outcome stay in the list.</source>
            <translation>لا يبقى في القائمة إلا ما كانت هذه نتيجته.</translation>
        </message>
        <message>
            <source>Only what is ticked is sent, under these names.</source>
            <translation>لا يُرسل إلا ما هو محدد، وبهذه الأسماء.</translation>
        </message>
        <message>
            <source>Opens a page in your browser.</source>
            <translation>يفتح صفحة في متصفحك.</translation>
        </message>
        <message>
            <source>Opens a window in which you pick the patient's files. Ctrl+O does the same.</source>
            <translation>يفتح نافذة تختار فيها ملفات المريض. ويفعل Ctrl+O الشيء نفسه.</translation>
        </message>
        <message>
            <source>Opens the folder in which this computer remembers what was sent.</source>
            <translation>يفتح المجلد الذي يتذكر فيه هذا الحاسوب ما أُرسل.</translation>
        </message>
        <message>
            <source>Opens the receipt of the upload that is selected.</source>
            <translation>يفتح إيصال الرفع المحدد.</translation>
        </message>
        <message>
            <source>Puts back what was saved last.</source>
            <translation>يعيد ما حُفظ آخر مرة.</translation>
        </message>
        <message>
            <source>Puts the receipt on the clipboard.</source>
            <translation>يضع الإيصال في الحافظة.</translation>
        </message>
        <message>
            <source>Puts these lines on the clipboard.</source>
            <translation>يضع هذه الأسطر في الحافظة.</translation>
        </message>
        <message>
            <source>Puts version and address on the clipboard.</source>
            <translation>يضع الإصدار والعنوان في الحافظة.</translation>
        </message>
        <message>
            <source>Puts what was found on the clipboard, without a token or a patient.</source>
            <translation>يضع ما وُجد في الحافظة، بلا رمز وصول ولا مريض.</translation>
        </message>
        <message>
            <source>Reads a made-up export to practise with.</source>
            <translation>يقرأ ملف تصدير مختلقًا للتدريب.</translation>
        </message>
        <message>
            <source>Reads the file with these answers.</source>
            <translation>يقرأ الملف بهذه الإجابات.</translation>
        </message>
        <message>
            <source>Reads the same files once more.</source>
            <translation>يقرأ الملفات نفسها مرة أخرى.</translation>
        </message>
        <message>
            <source>Removes the token from this computer. Uploads and receipts stay.</source>
            <translation>يزيل رمز الوصول من هذا الحاسوب. أما عمليات الرفع والإيصالات فتبقى.</translation>
        </message>
        <message>
            <source>Samples from after this day are left out.</source>
            <translation>تُستثنى القياسات التي بعد هذا اليوم.</translation>
        </message>
        <message>
            <source>Samples from before this day are left out.</source>
            <translation>تُستثنى القياسات التي قبل هذا اليوم.</translation>
        </message>
        <message>
            <source>Saves the address although it did not answer well.</source>
            <translation>يحفظ العنوان مع أنه لم يُجب كما ينبغي.</translation>
        </message>
        <message>
            <source>Saves the batches as a table for a spreadsheet program.</source>
            <translation>يحفظ الدفعات جدولًا لبرنامج جداول.</translation>
        </message>
        <message>
            <source>Saves the file in a place you choose. It is sent nowhere.</source>
            <translation>يحفظ الملف في مكان تختاره. ولا يُرسل إلى أي جهة.</translation>
        </message>
        <message>
            <source>Saves the receipt as a PDF file, in a place you choose.</source>
            <translation>يحفظ الإيصال ملف PDF في مكان تختاره.</translation>
        </message>
        <message>
            <source>Saves you from being asked once for each of them.</source>
            <translation>يغنيك عن السؤال عن كل منها على حدة.</translation>
        </message>
        <message>
            <source>Says what this column of the table holds.</source>
            <translation>يبيّن ما يحتويه هذا العمود من الجدول.</translation>
        </message>
        <message>
            <source>Sends the batches that are left.</source>
            <translation>يرسل الدفعات الباقية.</translation>
        </message>
        <message>
            <source>Sends what is new to the server.</source>
            <translation>يرسل ما هو جديد إلى الخادم.</translation>
        </message>
        <message>
            <source>Server, language, look and lock.</source>
            <translation>الخادم واللغة والمظهر والقفل.</translation>
        </message>
        <message>
            <source>Shows again what was found in your files.</source>
            <translation>يعرض من جديد ما وُجد في ملفاتك.</translation>
        </message>
        <message>
            <source>Shows all days at once. Key: 0.</source>
            <translation>يعرض كل الأيام معًا. المفتاح: صفر.</translation>
        </message>
        <message>
            <source>Shows fewer days, larger. Keys: plus, or Ctrl and the wheel.</source>
            <translation>يعرض أيامًا أقل بحجم أكبر. المفاتيح: زائد، أو Ctrl مع العجلة.</translation>
        </message>
        <message>
            <source>Shows lines to copy for your IT department. No patient and no value is in them.</source>
            <translation>يعرض أسطرًا تُنسخ لقسم تقنية المعلومات. ليس فيها مريض ولا قيمة.</translation>
        </message>
        <message>
            <source>Shows more days, smaller. Key: minus.</source>
            <translation>يعرض أيامًا أكثر بحجم أصغر. المفتاح: ناقص.</translation>
        </message>
        <message>
            <source>Shows the receipt of this upload, to save it.</source>
            <translation>يعرض إيصال هذا الرفع لحفظه.</translation>
        </message>
        <message>
            <source>Shows the version, and what the program is made of.</source>
            <translation>يعرض الإصدار ومما يتكوّن البرنامج.</translation>
        </message>
        <message>
            <source>Shows what is still to be sent.</source>
            <translation>يعرض ما بقي للإرسال.</translation>
        </message>
        <message>
            <source>Shows what speaks against this patient, before anything is sent.</source>
            <translation>يعرض ما يدل على أنها ليست لهذا المريض، قبل إرسال أي شيء.</translation>
        </message>
        <message>
            <source>Shows what the file holds before you save it.</source>
            <translation>يعرض ما يحتويه الملف قبل حفظه.</translation>
        </message>
        <message>
            <source>Shows which column of the table was taken for what.</source>
            <translation>يعرض كيف فُهم كل عمود في الجدول.</translation>
        </message>
        <message>
            <source>Stops reading. Nothing was sent.</source>
            <translation>يوقف القراءة. لم يُرسل شيء.</translation>
        </message>
        <message>
            <source>Switches between the picture and a table of the same numbers.</source>
            <translation>يبدّل بين الصورة وجدول بالأرقام نفسها.</translation>
        </message>
        <message>
            <source>Takes every file of a folder that can be read.</source>
            <translation>يأخذ كل ما يمكن قراءته من ملفات المجلد.</translation>
        </message>
        <message>
            <source>Takes in again what was left out.</source>
            <translation>يعيد ما استُثني.</translation>
        </message>
        <message>
            <source>Takes these folders off the list. The folders themselves stay.</source>
            <translation>يزيل هذه المجلدات من القائمة. أما المجلدات نفسها فتبقى.</translation>
        </message>
        <message>
            <source>The file can be read once this is chosen.</source>
            <translation>يمكن قراءة الملف حين يُختار هذا.</translation>
        </message>
        <message>
            <source>The kind of error, its place in the program, version and time.</source>
            <translation>نوع الخطأ وموضعه في البرنامج والإصدار والوقت.</translation>
        </message>
        <message>
            <source>The name with which you sign in to this network.</source>
            <translation>الاسم الذي تدخل به إلى هذه الشبكة.</translation>
        </message>
        <message>
            <source>The server may then hold these samples twice.</source>
            <translation>قد تكون هذه القياسات عندئذٍ لدى الخادم مرتين.</translation>
        </message>
        <message>
            <source>The upload goes on where it paused.</source>
            <translation>يستمر الرفع من حيث توقف.</translation>
        </message>
        <message>
            <source>The window stays open.</source>
            <translation>تبقى النافذة مفتوحة.</translation>
        </message>
        <message>
            <source>These samples may be missing on the server.</source>
            <translation>قد تكون هذه القياسات مفقودة لدى الخادم.</translation>
        </message>
        <message>
            <source>Tries the address, and keeps it when the server answers.</source>
            <translation>يجرّب العنوان ويحفظه إذا ردّ الخادم.</translation>
        </message>
        <message>
            <source>Type a part of a sample's text, for example a date or a device.</source>
            <translation>اكتب جزءًا من نص القياس، كتاريخ أو جهاز.</translation>
        </message>
        <message>
            <source>Type a part of the patient's number or id.</source>
            <translation>اكتب جزءًا من رقم المريض أو معرّفه.</translation>
        </message>
        <message>
            <source>Unlocks the window.</source>
            <translation>يفتح قفل النافذة.</translation>
        </message>
        <message>
            <source>What is left can be sent another time.</source>
            <translation>يمكن إرسال الباقي في وقت آخر.</translation>
        </message>
        <message>
            <source>What the file will hold, to be read before it is saved.</source>
            <translation>ما سيحتويه الملف، لقراءته قبل الحفظ.</translation>
        </message>
        <message>
            <source>What was not sent yet is sent when the same file is dropped again.</source>
            <translation>ما لم يُرسل بعد يُرسل حين يُسقط الملف نفسه مرة أخرى.</translation>
        </message>
        <message>
            <source>Whether the window is light or dark.</source>
            <translation>هل النافذة فاتحة أم داكنة.</translation>
        </message>
        <message>
            <source>Without a tick, this device is left out.</source>
            <translation>بلا علامة يُستثنى هذا الجهاز.</translation>
        </message>
        <message>
            <source>Your IT department knows it.</source>
            <translation>قسم تقنية المعلومات يعرفه.</translation>
        </message>
    </context>
    <context>
        <name>drop_offer</name>
        <message>
            <source>1 JSON file</source>
            <translation>ملف JSON واحد</translation>
        </message>
        <message>
            <source>1 folder</source>
            <translation>مجلد واحد</translation>
        </message>
        <message>
            <source>1 health export</source>
            <translation>ملف تصدير صحي واحد</translation>
        </message>
        <message>
            <source>1 other file</source>
            <translation>ملف آخر واحد</translation>
        </message>
        <message>
            <source>1 table</source>
            <translation>جدول واحد</translation>
        </message>
        <message>
            <source>1 zip file</source>
            <translation>ملف zip واحد</translation>
        </message>
        <message>
            <source>A link cannot be read here. Save what it leads to on this computer, and drop that file.</source>
            <translation>لا تمكن قراءة رابط هنا. يُرجى حفظ ما يشير إليه على هذا الحاسوب وإفلات ذلك الملف.</translation>
        </message>
        <message>
            <source>A picture holds no steps or heart rates. Drop the export that the patient's phone made.</source>
            <translation>لا تحتوي الصورة على خطوات أو معدلات ضربات القلب. يُرجى إفلات ملف التصدير الذي أنشأه هاتف المريض.</translation>
        </message>
        <message>
            <source>Documents and films hold no steps or heart rates. Drop the export that the patient's phone made.</source>
            <translation>لا تحتوي المستندات والمقاطع المصورة على خطوات أو معدلات ضربات القلب. يُرجى إفلات ملف التصدير الذي أنشأه هاتف المريض.</translation>
        </message>
        <message>
            <source>Text cannot be read here. Drop the file that the text is from.</source>
            <translation>لا تمكن قراءة نص هنا. يُرجى إفلات الملف الذي أُخذ منه النص.</translation>
        </message>
        <message>
            <source>There is no file in this. Drop a file or a folder of this computer.</source>
            <translation>لا يوجد ملف في هذا. يُرجى إفلات ملف أو مجلد من هذا الحاسوب.</translation>
        </message>
        <message>
            <source>This is a picture. Drop the export that the patient's phone made.</source>
            <translation>هذه صورة. يُرجى إفلات ملف التصدير الذي أنشأه هاتف المريض.</translation>
        </message>
        <message>
            <source>{count} JSON files</source>
            <translation>ملفات JSON: {count}</translation>
        </message>
        <message>
            <source>{count} XML files</source>
            <translation>ملفات XML: {count}</translation>
        </message>
        <message>
            <source>{count} files and folders: {list}</source>
            <translation>الملفات والمجلدات: {count} ({list})</translation>
        </message>
        <message>
            <source>{count} folders</source>
            <translation>المجلدات: {count}</translation>
        </message>
        <message>
            <source>{count} other files</source>
            <translation>ملفات أخرى: {count}</translation>
        </message>
        <message>
            <source>{count} tables</source>
            <translation>الجداول: {count}</translation>
        </message>
        <message>
            <source>{count} that cannot be read</source>
            <translation>ما لا تمكن قراءته: {count}</translation>
        </message>
        <message>
            <source>{count} zip files</source>
            <translation>ملفات zip: {count}</translation>
        </message>
    </context>
    <context>
        <name>ending_look</name>
        <message>
            <source>Cut off</source>
            <translation>منقطع</translation>
        </message>
        <message>
            <source>Cut off: the program ended before the upload did. The rest is still to be sent.</source>
            <translation>منقطع: انتهى البرنامج قبل انتهاء الرفع. وما زال الباقي في انتظار الإرسال.</translation>
        </message>
        <message>
            <source>Ended early</source>
            <translation>انتهى مبكرًا</translation>
        </message>
        <message>
            <source>Ended early: not every batch went out. The rest is still to be sent.</source>
            <translation>انتهى مبكرًا: لم تخرج كل الدفعات. وما زال الباقي في انتظار الإرسال.</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>منتهٍ</translation>
        </message>
        <message>
            <source>Finished: every batch went out.</source>
            <translation>منتهٍ: خرجت كل الدفعات.</translation>
        </message>
        <message>
            <source>Not ended yet: the upload is running.</source>
            <translation>لم ينتهِ بعد: الرفع جارٍ.</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>جارٍ</translation>
        </message>
    </context>
    <context>
        <name>help_topics</name>
        <message>
            <source>A receipt says who, when, where, and what became of each batch. It holds no health values.</source>
            <translation>يبيّن الإيصال من ومتى وأين، وما آلت إليه كل دفعة. وليس فيه أي قيم صحية.</translation>
        </message>
        <message>
            <source>Add a patient by pasting the token that your clinic gives you. It names the patient.</source>
            <translation>يُضاف المريض بلصق رمز الوصول الذي تعطيه العيادة. فالرمز يحدد المريض.</translation>
        </message>
        <message>
            <source>Alt and the underlined letter: press a button</source>
            <translation>Alt مع الحرف الذي تحته خط: ضغط زر</translation>
        </message>
        <message>
            <source>Ctrl+1 to Ctrl+4: New upload, Patients, History, Settings</source>
            <translation>Ctrl+1 إلى Ctrl+4: رفع جديد، المرضى، السجل السابق، الإعدادات</translation>
        </message>
        <message>
            <source>Ctrl+L: lock · F1: this help · Esc: close or cancel</source>
            <translation>Ctrl+L: القفل · F1: هذه المساعدة · Esc: إغلاق أو إلغاء</translation>
        </message>
        <message>
            <source>Ctrl+O: choose a file · Ctrl+V: paste a copied file or a path</source>
            <translation>Ctrl+O: اختيار ملف · Ctrl+V: لصق ملف منسوخ أو مسار</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Drop the patient's export anywhere on the window, or press Ctrl+O. A folder or zip will do.</source>
            <translation>يُرجى إفلات ملف تصدير المريض في أي موضع من النافذة، أو الضغط على Ctrl+O. ويصح ذلك لمجلد أو ملف zip.</translation>
        </message>
        <message>
            <source>Every upload is listed, also one that was cut off. Open its receipt with a double click.</source>
            <translation>تُدرج هنا كل عملية رفع، حتى المنقطعة منها. ويُفتح إيصالها بنقر مزدوج.</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>الملفات</translation>
        </message>
        <message>
            <source>GeroSense files, tables (CSV, Excel, Parquet) and Health Auto Export can be read, too.</source>
            <translation>تمكن أيضًا قراءة ملفات GeroSense والجداول (CSV وExcel وParquet) وHealth Auto Export.</translation>
        </message>
        <message>
            <source>Give the patient your clinic's own number, so that you find them again. Nobody else sees it.</source>
            <translation>يُرجى إعطاء المريض رقم العيادة ليسهل العثور عليه من جديد. ولا يراه أحد غيرك.</translation>
        </message>
        <message>
            <source>History</source>
            <translation>السجل السابق</translation>
        </message>
        <message>
            <source>In the picture of a review: + and - look closer or further, arrows move, 0 shows all</source>
            <translation>في صورة المراجعة: + و - للتكبير والتصغير، والأسهم للتحريك، و0 لعرض الكل</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>Look at the patient's name beside the button before you press it.</source>
            <translation>يُرجى النظر إلى اسم المريض بجانب الزر قبل ضغطه.</translation>
        </message>
        <message>
            <source>Nothing is sent when you drop a file. You see first what is in it.</source>
            <translation>لا يُرسل شيء عند إفلات ملف. ويظهر أولًا ما فيه.</translation>
        </message>
        <message>
            <source>On an iPhone: open Health, tap the picture at the top right, then “Export All Health Data”, and send the zip to the clinic as your clinic does it.</source>
            <translation>على iPhone: فتح تطبيق «صحتي» (Health)، والضغط على الصورة في أعلى الشاشة، ثم على «تصدير جميع البيانات الصحية»، وإرسال ملف zip إلى العيادة بالطريقة المتبعة فيها.</translation>
        </message>
        <message>
            <source>Patients</source>
            <translation>المرضى</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>مراجعة</translation>
        </message>
        <message>
            <source>Samples go out in batches. Each batch gets an answer of its own, and each answer is kept.</source>
            <translation>تخرج القياسات في دفعات. ولكل دفعة جواب خاص بها، ويُحفظ كل جواب.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>The first sentence says what is new, what was sent before, and what cannot be sent.</source>
            <translation>تقول الجملة الأولى ما هو جديد وما أُرسل سابقًا وما لا يمكن إرساله.</translation>
        </message>
        <message>
            <source>The token is kept in the keychain of this computer, never in a file.</source>
            <translation>يُحفظ رمز الوصول في سلسلة المفاتيح على هذا الحاسوب، لا في ملف أبدًا.</translation>
        </message>
        <message>
            <source>The window locks when nobody uses it, and forgets what was on it. An upload goes on.</source>
            <translation>تُقفل النافذة حين لا يستخدمها أحد وتنسى ما كان عليها. أما الرفع الجاري فيستمر.</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>رفع</translation>
        </message>
        <message>
            <source>What cannot be changed was decided by your IT department.</source>
            <translation>ما لا يمكن تغييره حدده قسم تقنية المعلومات.</translation>
        </message>
        <message>
            <source>When the network is lost or the server is busy, the program waits and goes on by itself.</source>
            <translation>عند انقطاع الشبكة أو انشغال الخادم ينتظر البرنامج ثم يستمر تلقائيًا.</translation>
        </message>
        <message>
            <source>When the token ends, paste a new one of the same patient. The upload goes on where it was.</source>
            <translation>عند انتهاء رمز الوصول يُرجى لصق رمز جديد للمريض نفسه. ويستمر الرفع من حيث كان.</translation>
        </message>
        <message>
            <source>You can pause, go on, or cancel. What is on its way is finished first; nothing is lost.</source>
            <translation>يمكن الإيقاف المؤقت أو المتابعة أو الإلغاء. ويُنهى أولًا ما هو في الطريق؛ ولا يضيع شيء.</translation>
        </message>
        <message>
            <source>Your IT department knows the server's address. “Test connection” says what is wrong with it.</source>
            <translation>قسم تقنية المعلومات يعرف عنوان الخادم. وزر «تجربة الاتصال» يبيّن الخطأ فيه.</translation>
        </message>
        <message>
            <source>“Accepted”: the server has these samples.</source>
            <translation>«مقبول»: هذه القياسات لدى الخادم.</translation>
        </message>
        <message>
            <source>“Already sent” is what this computer sent for this patient before. It is not sent again, however often you drop the same file.</source>
            <translation>«أُرسلت سابقًا» هي ما أرسله هذا الحاسوب لهذا المريض من قبل. ولا تُرسل من جديد مهما تكرر إفلات الملف نفسه.</translation>
        </message>
        <message>
            <source>“Erase” removes everything this computer knows of a patient. The server keeps what it has.</source>
            <translation>زر «محو» يزيل كل ما يعرفه هذا الحاسوب عن المريض. ويحتفظ الخادم بما لديه.</translation>
        </message>
        <message>
            <source>“Held back” are one or two samples too few for a batch. They go out with the next export.</source>
            <translation>«محتجزة» هي قياس أو قياسان لا يكفيان لدفعة. وتُرسل مع ملف التصدير التالي.</translation>
        </message>
        <message>
            <source>“Not sent”: they never left this computer. They go out the next time.</source>
            <translation>«لم يُرسل»: لم تغادر هذا الحاسوب قط. وتُرسل في المرة القادمة.</translation>
        </message>
        <message>
            <source>“Partly accepted”: the server has some of them. The answer says which it did not take.</source>
            <translation>«مقبول جزئيًا»: بعضها لدى الخادم. والجواب يبيّن ما لم يأخذه.</translation>
        </message>
        <message>
            <source>“Refused”: the server took none of the batch. Tell your IT department if it happens again.</source>
            <translation>«مرفوض»: لم يأخذ الخادم شيئًا من الدفعة. يُرجى إبلاغ قسم تقنية المعلومات إذا تكرر ذلك.</translation>
        </message>
        <message>
            <source>“Show why” names the reason for each sample that cannot be sent, and what to do about it.</source>
            <translation>زر «عرض السبب» يذكر سبب كل قياس لا يمكن إرساله وما يمكن فعله.</translation>
        </message>
        <message>
            <source>“Unknown”: the samples left this computer, and no answer came that can be trusted. You are asked whether to send them again; the server may then have them twice.</source>
            <translation>«غير معروف»: غادرت القياسات هذا الحاسوب ولم يأتِ جواب موثوق. ويُسأل المستخدم هل تُرسل من جديد؛ وعندئذٍ قد تكون لدى الخادم مرتين.</translation>
        </message>
    </context>
    <context>
        <name>last_resort</name>
        <message>
            <source>Something happened that the program did not foresee ({kind}). Close the program and open it again; if it happens again, tell support this word.</source>
            <translation>حدث شيء لم يتوقعه البرنامج ({kind}). يُرجى إغلاق البرنامج وفتحه من جديد؛ وإذا تكرر فيُرجى إبلاغ الدعم بهذه الكلمة.</translation>
        </message>
    </context>
    <context>
        <name>locale_text</name>
        <message>
            <source>1 batch</source>
            <translation>دفعة واحدة</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>يوم واحد</translation>
        </message>
        <message>
            <source>1 sample</source>
            <translation>قياس واحد</translation>
        </message>
        <message>
            <source>about {hours} h {minutes} min</source>
            <translation>نحو {hours} س {minutes} د</translation>
        </message>
        <message>
            <source>about {minutes} min</source>
            <translation>نحو {minutes} د</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>أقل من دقيقة</translation>
        </message>
        <message numerus="yes">
            <source>{count} batches</source>
            <translation>
                <numerusform>{count} دفعة</numerusform>
                <numerusform>دفعة واحدة</numerusform>
                <numerusform>دفعتان</numerusform>
                <numerusform>{count} دفعات</numerusform>
                <numerusform>{count} دفعة</numerusform>
                <numerusform>{count} دفعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} days</source>
            <translation>
                <numerusform>{count} يوم</numerusform>
                <numerusform>يوم واحد</numerusform>
                <numerusform>يومان</numerusform>
                <numerusform>{count} أيام</numerusform>
                <numerusform>{count} يومًا</numerusform>
                <numerusform>{count} يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} samples</source>
            <translation>
                <numerusform>{count} قياس</numerusform>
                <numerusform>قياس واحد</numerusform>
                <numerusform>قياسان</numerusform>
                <numerusform>{count} قياسات</numerusform>
                <numerusform>{count} قياسًا</numerusform>
                <numerusform>{count} قياس</numerusform>
            </translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}، {time}</translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} د {seconds} ث</translation>
        </message>
        <message>
            <source>{number} MB</source>
            <translation>{number} م.ب</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} ث</translation>
        </message>
    </context>
    <context>
        <name>outcome_look</name>
        <message>
            <source>Accepted</source>
            <translation>مقبول</translation>
        </message>
        <message>
            <source>Heart rate</source>
            <translation>معدل ضربات القلب</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>غير مذكور</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>لم يُرسل</translation>
        </message>
        <message>
            <source>Partly accepted</source>
            <translation>مقبول جزئيًا</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>خطوات</translation>
        </message>
        <message>
            <source>The server has these samples. Nothing to do.</source>
            <translation>هذه القياسات لدى الخادم. لا يلزم فعل شيء.</translation>
        </message>
        <message>
            <source>The server took nothing of these batches. Show its words in the table to whoever looks after GeroSense. They are not sent again by themselves.</source>
            <translation>لم يأخذ الخادم شيئًا من هذه الدفعات. يُرجى عرض كلماته الواردة في الجدول على من يُعنى بـ GeroSense. ولا تُرسل من جديد تلقائيًا.</translation>
        </message>
        <message>
            <source>The server took some samples of these batches and left others out; its words are in the table. They are not sent again by themselves.</source>
            <translation>أخذ الخادم بعض قياسات هذه الدفعات وترك بعضها؛ وكلماته في الجدول. ولا تُرسل من جديد تلقائيًا.</translation>
        </message>
        <message>
            <source>These batches did not reach the server. They are still to be sent.</source>
            <translation>لم تصل هذه الدفعات إلى الخادم. وما زالت في انتظار الإرسال.</translation>
        </message>
        <message>
            <source>These batches left this computer, but no answer came that can be trusted. Nobody can know whether the server kept them, so they are not sent again by themselves.</source>
            <translation>غادرت هذه الدفعات هذا الحاسوب، لكن لم يأتِ جواب موثوق. لا يمكن لأحد أن يعرف هل احتفظ بها الخادم، لذلك لا تُرسل من جديد تلقائيًا.</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>غير معروف</translation>
        </message>
    </context>
    <context>
        <name>readiness</name>
        <message>
            <source>A file needs an answer from you first.</source>
            <translation>يحتاج أحد الملفات إلى إجابة منك أولًا.</translation>
        </message>
        <message>
            <source>Add the patient's token: it says whose data this is.</source>
            <translation>يُرجى إضافة رمز وصول المريض: فهو يبيّن لمن هذه البيانات.</translation>
        </message>
        <message>
            <source>Nothing is new: all of it was sent for this patient before.</source>
            <translation>لا شيء جديد: أُرسل كل ذلك لهذا المريض سابقًا.</translation>
        </message>
        <message>
            <source>Set the address of your clinic's server first.</source>
            <translation>يُرجى تحديد عنوان خادم العيادة أولًا.</translation>
        </message>
        <message>
            <source>The files are being compared with what was sent before.</source>
            <translation>جارٍ مقارنة الملفات بما أُرسل سابقًا.</translation>
        </message>
        <message>
            <source>The patient's token has ended. Paste a new one.</source>
            <translation>انتهى رمز وصول المريض. يُرجى لصق رمز جديد.</translation>
        </message>
        <message>
            <source>The policy of this computer cannot be used. Tell your IT department.</source>
            <translation>لا يمكن استخدام سياسة هذا الحاسوب. يُرجى إبلاغ قسم تقنية المعلومات.</translation>
        </message>
        <message>
            <source>There are too few new samples for a batch of 3. They are held back until more have come.</source>
            <translation>القياسات الجديدة أقل من أن تكوّن دفعة من ٣. تُحتجز حتى يأتي غيرها.</translation>
        </message>
        <message>
            <source>There is nothing in these files that can be sent.</source>
            <translation>لا يوجد في هذه الملفات ما يمكن إرساله.</translation>
        </message>
        <message>
            <source>These may be another patient's data. Please check first.</source>
            <translation>قد تكون هذه بيانات مريض آخر. يُرجى التحقق أولًا.</translation>
        </message>
    </context>
    <context>
        <name>receipt_html</name>
        <message>
            <source>1 more row is in the PDF and in the CSV.</source>
            <translation>صف آخر واحد موجود في PDF وفي CSV.</translation>
        </message>
        <message>
            <source>{count} more rows are in the PDF and in the CSV.</source>
            <translation>صفوف أخرى موجودة في PDF وفي CSV، عددها {count}.</translation>
        </message>
    </context>
    <context>
        <name>receipt_words</name>
        <message>
            <source>Answered</source>
            <translation>أُجيب</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>المحاولات</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>الدفعة</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>الدفعات</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>بدأ</translation>
        </message>
        <message>
            <source>Clinic's number</source>
            <translation>رقم العيادة</translation>
        </message>
        <message>
            <source>Data type</source>
            <translation>نوع البيانات</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>الجهاز</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>انتهى</translation>
        </message>
        <message>
            <source>First sample</source>
            <translation>أول قياس</translation>
        </message>
        <message>
            <source>Hash of the request</source>
            <translation>قيمة تجزئة الطلب</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>كيف انتهى</translation>
        </message>
        <message>
            <source>Last sample</source>
            <translation>آخر قياس</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>الترك كما هو</translation>
        </message>
        <message>
            <source>None were recorded.</source>
            <translation>لم يُسجَّل أي منها.</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Patient (user id)</source>
            <translation>المريض (معرّف المستخدم)</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>البرنامج</translation>
        </message>
        <message>
            <source>Receipt of an upload</source>
            <translation>إيصال رفع</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>القياسات</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>الإرسال من جديد</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>أُرسل</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>الخادم</translation>
        </message>
        <message>
            <source>Source files, by SHA-256</source>
            <translation>الملفات المصدر، بحسب SHA-256</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>The hash of a request is made with a key of this computer: it tells equal requests, and nothing of what was in them.</source>
            <translation>تُحسب قيمة تجزئة الطلب بمفتاح خاص بهذا الحاسوب: فهي تبيّن الطلبات المتساوية، ولا تبيّن شيئًا مما كان فيها.</translation>
        </message>
        <message>
            <source>Their names are not kept: a name can be a patient's. A file is known by this number.</source>
            <translation>لا تُحفظ أسماؤها: فقد يكون الاسم اسم مريض. ويُعرف الملف بهذا الرقم.</translation>
        </message>
        <message>
            <source>This is what the server answered, as this computer recorded it. It holds no measured value. What nobody can know, because no answer came, is called unknown.</source>
            <translation>هذا ما أجاب به الخادم كما سجّله هذا الحاسوب. وليس فيه أي قيمة مقيسة. وما لا يمكن لأحد أن يعرفه لأن جوابًا لم يأتِ يُسمى غير معروف.</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>رفع</translation>
        </message>
        <message>
            <source>What became of the samples</source>
            <translation>ما آلت إليه القياسات</translation>
        </message>
        <message>
            <source>Your choice</source>
            <translation>اختيارك</translation>
        </message>
        <message>
            <source>{samples} of the samples not sent were in batches whose turn never came.</source>
            <translation>{samples} من القياسات التي لم تُرسل كانت في دفعات لم يأتِ دورها.</translation>
        </message>
    </context>
    <context>
        <name>rejected_columns</name>
        <message>
            <source>Data type</source>
            <translation>نوع البيانات</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>الجهاز</translation>
        </message>
        <message>
            <source>End</source>
            <translation>النهاية</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>الموضع</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>البداية</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>الوحدة</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
    </context>
    <context>
        <name>rejected_words</name>
        <message>
            <source>Choose the time zone in which these times were taken, and read again.</source>
            <translation>يُرجى اختيار المنطقة الزمنية التي سُجِّلت فيها هذه الأوقات والقراءة من جديد.</translation>
        </message>
        <message>
            <source>Data type missing</source>
            <translation>نوع البيانات مفقود</translation>
        </message>
        <message>
            <source>Device missing</source>
            <translation>الجهاز مفقود</translation>
        </message>
        <message>
            <source>End time not readable</source>
            <translation>وقت الانتهاء غير مقروء</translation>
        </message>
        <message>
            <source>End time that happened twice</source>
            <translation>وقت انتهاء تكرر مرتين</translation>
        </message>
        <message>
            <source>End time that never happened</source>
            <translation>وقت انتهاء لم يوجد قط</translation>
        </message>
        <message>
            <source>End time without time zone</source>
            <translation>وقت انتهاء بلا منطقة زمنية</translation>
        </message>
        <message>
            <source>Ends before it starts</source>
            <translation>ينتهي قبل أن يبدأ</translation>
        </message>
        <message>
            <source>Heart rate above 300</source>
            <translation>معدل ضربات القلب أكبر من ٣٠٠</translation>
        </message>
        <message>
            <source>Neither steps nor heart rate</source>
            <translation>ليست خطوات ولا معدل ضربات القلب</translation>
        </message>
        <message>
            <source>No body does so much in a minute. Is the unit right?</source>
            <translation>لا يقوم جسم بهذا القدر في دقيقة. هل الوحدة صحيحة؟</translation>
        </message>
        <message>
            <source>Nothing was measured there; you can leave these samples out.</source>
            <translation>لم يُقَس شيء هناك؛ يمكن ترك هذه القياسات.</translation>
        </message>
        <message>
            <source>Only steps and heart rates can be sent. If these are such, call them steps or bpm.</source>
            <translation>لا يمكن إرسال إلا الخطوات ومعدلات ضربات القلب. فإن كانت كذلك فيُرجى تسميتها steps أو bpm.</translation>
        </message>
        <message>
            <source>Start and end were probably swapped. Correct these rows, and drop the file again.</source>
            <translation>يُرجَّح أن البداية والنهاية تبادلتا الموضع. يُرجى تصحيح هذه الصفوف وإفلات الملف من جديد.</translation>
        </message>
        <message>
            <source>Start time missing</source>
            <translation>وقت البدء مفقود</translation>
        </message>
        <message>
            <source>Start time not readable</source>
            <translation>وقت البدء غير مقروء</translation>
        </message>
        <message>
            <source>Start time that happened twice</source>
            <translation>وقت بدء تكرر مرتين</translation>
        </message>
        <message>
            <source>Start time that never happened</source>
            <translation>وقت بدء لم يوجد قط</translation>
        </message>
        <message>
            <source>Start time without time zone</source>
            <translation>وقت بدء بلا منطقة زمنية</translation>
        </message>
        <message>
            <source>Steps above 30,000</source>
            <translation>خطوات أكثر من ٣٠٬٠٠٠</translation>
        </message>
        <message>
            <source>The clocks went back that night: which of the two hours it was, nobody can tell.</source>
            <translation>أُرجعت الساعات إلى الوراء في تلك الليلة: ولا يمكن لأحد أن يعرف أي الساعتين كانت.</translation>
        </message>
        <message>
            <source>The clocks went forward that night: probably another time zone is the right one.</source>
            <translation>قُدّمت الساعات في تلك الليلة: يُرجَّح أن منطقة زمنية أخرى هي الصحيحة.</translation>
        </message>
        <message>
            <source>The watch was probably loose; you can leave these samples out.</source>
            <translation>يُرجَّح أن الساعة لم تكن مثبتة جيدًا؛ يمكن ترك هذه القياسات.</translation>
        </message>
        <message>
            <source>These are probably sums over days. Export the samples as the phone recorded them.</source>
            <translation>يُرجَّح أن هذه مجاميع أيام. يُرجى تصدير القياسات كما سجلها الهاتف.</translation>
        </message>
        <message>
            <source>These rows are not complete. Look into the file, or export it again from the phone.</source>
            <translation>هذه الصفوف غير كاملة. يُرجى النظر في الملف أو تصديره من جديد من الهاتف.</translation>
        </message>
        <message>
            <source>Unit missing</source>
            <translation>الوحدة مفقودة</translation>
        </message>
        <message>
            <source>Unit not known</source>
            <translation>الوحدة غير معروفة</translation>
        </message>
        <message>
            <source>Value above 30,000</source>
            <translation>القيمة أكبر من ٣٠٬٠٠٠</translation>
        </message>
        <message>
            <source>Value above 300 per minute</source>
            <translation>القيمة أكبر من ٣٠٠ في الدقيقة</translation>
        </message>
        <message>
            <source>Value is not a number</source>
            <translation>القيمة ليست عددًا</translation>
        </message>
        <message>
            <source>Value missing</source>
            <translation>القيمة مفقودة</translation>
        </message>
        <message>
            <source>Value not above 0</source>
            <translation>القيمة ليست أكبر من ٠</translation>
        </message>
        <message>
            <source>Write count for steps or count/min for heart rates, and drop the file again.</source>
            <translation>يُرجى كتابة count للخطوات أو count/min لمعدلات ضربات القلب وإفلات الملف من جديد.</translation>
        </message>
        <message>
            <source>Write steps or bpm into the data type of these rows, and drop the file again.</source>
            <translation>يُرجى كتابة steps أو bpm في نوع البيانات لهذه الصفوف وإفلات الملف من جديد.</translation>
        </message>
        <message>
            <source>Write the name of the phone or watch into these rows, and drop the file again.</source>
            <translation>يُرجى كتابة اسم الهاتف أو الساعة في هذه الصفوف وإفلات الملف من جديد.</translation>
        </message>
        <message>
            <source>Write these times like 2026-11-01 08:04:51 +01:00, and drop the file again.</source>
            <translation>يُرجى كتابة هذه الأوقات على شكل ⁦2026-11-01 08:04:51 +01:00⁩ وإفلات الملف من جديد.</translation>
        </message>
        <message>
            <source>Write these values in digits only, and drop the file again.</source>
            <translation>يُرجى كتابة هذه القيم بالأرقام فقط وإفلات الملف من جديد.</translation>
        </message>
    </context>
    <context>
        <name>review_sentence</name>
        <message>
            <source>A file needs an answer from you before it can be read.</source>
            <translation>يحتاج أحد الملفات إلى إجابة منك قبل أن تمكن قراءته.</translation>
        </message>
        <message>
            <source>For a biological age, 7 days in a row with samples are needed; the new ones do not make that many.</source>
            <translation>لحساب العمر البيولوجي تلزم ٧ أيام متتالية فيها قياسات؛ والجديدة لا تبلغ هذا العدد.</translation>
        </message>
        <message>
            <source>No sample in these files can be sent.</source>
            <translation>لا يمكن إرسال أي قياس في هذه الملفات.</translation>
        </message>
        <message>
            <source>No samples were found in these files.</source>
            <translation>لم توجد قياسات في هذه الملفات.</translation>
        </message>
        <message>
            <source>Nothing is new: all {samples} were sent before.</source>
            <translation>لا شيء جديد: أُرسلت سابقًا كلها، وهي {samples}.</translation>
        </message>
        <message>
            <source>Nothing is to be sent: all new samples are left out, as you chose.</source>
            <translation>لا شيء يُرسل: استُثنيت كل القياسات الجديدة بحسب اختيارك.</translation>
        </message>
        <message>
            <source>The new samples allow a biological age for up to {days}.</source>
            <translation>تتيح القياسات الجديدة عمرًا بيولوجيًا لما يصل إلى {days}.</translation>
        </message>
        <message>
            <source>{count} cannot be sent.</source>
            <translation>لا يمكن إرسال: {count}.</translation>
        </message>
        <message>
            <source>{count} devices</source>
            <translation>أجهزة عددها {count}</translation>
        </message>
        <message>
            <source>{count} new samples from {devices}, {span}.</source>
            <translation>القياسات الجديدة: {count}، من {devices}، {span}.</translation>
        </message>
        <message>
            <source>{count} new, held back until there are 3.</source>
            <translation>الجديدة: {count}، محتجزة حتى تصبح ٣.</translation>
        </message>
        <message>
            <source>{count} of them are held back for now.</source>
            <translation>منها محتجز في الوقت الحالي: {count}.</translation>
        </message>
        <message>
            <source>{count} of them are to be sent again.</source>
            <translation>منها ما يُرسل من جديد: {count}.</translation>
        </message>
        <message>
            <source>{count} samples to be sent again, from {devices}, {span}.</source>
            <translation>القياسات التي تُرسل من جديد: {count}، من {devices}، {span}.</translation>
        </message>
        <message>
            <source>{count} were sent before.</source>
            <translation>أُرسلت سابقًا: {count}.</translation>
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation>{names} و{last}</translation>
        </message>
        <message>
            <source>{samples} from {devices}, {span}.</source>
            <translation>{samples} من {devices}، {span}.</translation>
        </message>
    </context>
    <context>
        <name>run_words</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>إل&amp;غاء</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>مت&amp;ابعة</translation>
        </message>
        <message>
            <source>&amp;Try now</source>
            <translation>ال&amp;محاولة الآن</translation>
        </message>
        <message>
            <source>A new token for patient {name} is needed</source>
            <translation>يلزم رمز وصول جديد للمريض {name}</translation>
        </message>
        <message>
            <source>Asking the server whether it is ready…</source>
            <translation>سؤال الخادم هل هو جاهز…</translation>
        </message>
        <message>
            <source>Cancelling: finishing {batches} being sent…</source>
            <translation>جارٍ الإلغاء: إنهاء {batches} قيد الإرسال…</translation>
        </message>
        <message>
            <source>Cancelling…</source>
            <translation>جارٍ الإلغاء…</translation>
        </message>
        <message>
            <source>Finishing {batches} being sent, then the program closes…</source>
            <translation>جارٍ إنهاء {batches} قيد الإرسال، ثم يُغلق البرنامج…</translation>
        </message>
        <message>
            <source>Give the &amp;token…</source>
            <translation>إدخال &amp;رمز الوصول…</translation>
        </message>
        <message>
            <source>Going on by itself in {time}</source>
            <translation>يستمر تلقائيًا بعد {time}</translation>
        </message>
        <message>
            <source>Going on…</source>
            <translation>جارٍ المتابعة…</translation>
        </message>
        <message>
            <source>Making sure that the files have not changed: {done} of {total}</source>
            <translation>التأكد من أن الملفات لم تتغير: {done} من {total}</translation>
        </message>
        <message>
            <source>Pa&amp;use</source>
            <translation>إي&amp;قاف مؤقت</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>متوقف مؤقتًا</translation>
        </message>
        <message>
            <source>Paused after failures</source>
            <translation>متوقف مؤقتًا بعد إخفاقات</translation>
        </message>
        <message>
            <source>Pausing: finishing {batches} being sent…</source>
            <translation>جارٍ الإيقاف المؤقت: إنهاء {batches} قيد الإرسال…</translation>
        </message>
        <message>
            <source>Pausing…</source>
            <translation>جارٍ الإيقاف المؤقت…</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>جارٍ الإرسال</translation>
        </message>
        <message>
            <source>The program closes…</source>
            <translation>يُغلق البرنامج…</translation>
        </message>
        <message>
            <source>Trying again…</source>
            <translation>جارٍ المحاولة من جديد…</translation>
        </message>
    </context>
    <context>
        <name>time_zones</name>
        <message>
            <source>{zone} (this computer's)</source>
            <translation>{zone} (هذا الحاسوب)</translation>
        </message>
    </context>
</TS>
