# كل ما يقوله البرنامج، بالعربية (الاستعمال الإداري المغربي). نفس المفاتيح والمتغيرات كباقي الملفات.

## كلمات

colon = { ": " }
severity-error = خطأ
severity-warning = تنبيه
severity-info = إشارة
label-help = مساعدة
unnamed = (بلا معرف)
count-error = { PLURAL($count) ->
    [zero] { $count } خطأ
    [one] خطأ واحد
    [two] خطآن
    [few] { $count } أخطاء
    [many] { $count } خطأ
   *[other] { $count } خطأ
}
count-warning = { PLURAL($count) ->
    [zero] { $count } تنبيها
    [one] تنبيه واحد
    [two] تنبيهان
    [few] { $count } تنبيهات
    [many] { $count } تنبيها
   *[other] { $count } تنبيه
}
count-info = { PLURAL($count) ->
    [zero] { $count } إشارة
    [one] إشارة واحدة
    [two] إشارتان
    [few] { $count } إشارات
    [many] { $count } إشارة
   *[other] { $count } إشارة
}

## check

check-clean = لا شيء يذكر
check-by-rule = حسب القاعدة (التفصيل في `roadmap explain RULE`):
check-by-file = حسب الملف:
check-found = وجد { $counts }
check-more = … و{ $count } أخرى غير معروضة: يعرضها كلها --format concise
check-waived = { PLURAL($count) ->
    [zero] { $count } ملاحظة موضوع استثناء
    [one] ملاحظة واحدة موضوع استثناء
    [two] ملاحظتان موضوع استثناء
    [few] { $count } ملاحظات موضوع استثناء
    [many] { $count } ملاحظة موضوع استثناء
   *[other] { $count } ملاحظة موضوع استثناء
} (waivers)
check-known = { PLURAL($count) ->
    [zero] { $count } ملاحظة معروفة
    [one] ملاحظة واحدة معروفة
    [two] ملاحظتان معروفتان
    [few] { $count } ملاحظات معروفة
    [many] { $count } ملاحظة معروفة
   *[other] { $count } ملاحظة معروفة
} في خط الأساس
check-fixed = { $count ->
    [0] لم يمكن إصلاح شيء دون سؤال
   *[other] عدد الملاحظات المصلحة: { $count } في { $files }
}
check-fixable = { $count ->
    [0] لا يمكن إصلاح شيء دون سؤال
   *[other] عدد الملاحظات التي ستصلح: { $count } في { $files }
}
check-fix-left = { PLURAL($count) ->
    [zero] ترك { $count } إصلاحا
    [one] ترك إصلاح واحد
    [two] ترك إصلاحان
    [few] تركت { $count } إصلاحات
    [many] ترك { $count } إصلاحا
   *[other] ترك { $count } إصلاحا
}: يغير آخر الموضع نفسه
check-baseline-stale = { PLURAL($count) ->
    [zero] زالت { $count } ملاحظة
    [one] زالت ملاحظة واحدة
    [two] زالت ملاحظتان
    [few] زالت { $count } ملاحظات
    [many] زالت { $count } ملاحظة
   *[other] زالت { $count } ملاحظة
} من خط الأساس؛ لحذفها شغل roadmap check --write-baseline={ $path }
check-baseline-wrote = { $path }: { PLURAL($count) ->
    [zero] { $count } ملاحظة معروفة
    [one] ملاحظة واحدة معروفة
    [two] ملاحظتان معروفتان
    [few] { $count } ملاحظات معروفة
    [many] { $count } ملاحظة معروفة
   *[other] { $count } ملاحظة معروفة
}
check-hidden = { PLURAL($count) ->
    [zero] { $count } ملاحظة أخرى غير معروضة تعليقا
    [one] ملاحظة أخرى غير معروضة تعليقا
    [two] ملاحظتان أخريان غير معروضتين تعليقا
    [few] { $count } ملاحظات أخرى غير معروضة تعليقا
    [many] { $count } ملاحظة أخرى غير معروضة تعليقا
   *[other] { $count } ملاحظة أخرى غير معروضة تعليقا
}؛ وهي في السجل
column-place = الموضع
column-severity = الدرجة
column-rule = القاعدة
column-message = الملاحظة

## coverage

coverage = التوصيات المجاب عنها: { $covered } من { $total } ({ $share }%)
coverage-covered = مغطاة
coverage-partial = جزئية
coverage-mentioned = مذكورة
coverage-planned = مبرمجة
coverage-excluded = مستبعدة
coverage-missing = بدون جواب
coverage-lacks = بقي الجواب عن: { $facets }
coverage-unlinked = لا تجيب عن أي توصية: { $items }
coverage-below = تغطية { $pillar ->
    [all] التوصيات
   *[other] الركيزة `{ $pillar }`
} هي { $share }%، والمطلوب { $wanted }%
coverage-none = لا توجد توصية لتغطيتها: لا تسمي خارطة الطريق أي مجموعة توصيات (`references`)
coverage-incomplete = تعذرت قراءة بعض الملفات، فلا يعول على هذه التغطية: شغل roadmap check
coverage-min = --min { $value }: اكتب نسبة من 0 إلى 100، أو الركيزة=النسبة
column-pillar = الركيزة
column-code = الرمز
column-status = الوضعية
column-lacks = بقي الجواب عنه
column-answers = يجيب عنها

## diff

diff-from = من { $old } إلى { $new }
diff-quoted = «{ $text }»
diff-none = لم يتغير شيء
diff-title = ما تغير في خارطة الطريق
count-weakened = { PLURAL($count) ->
    [zero] لا تغيير مُضعف
    [one] تغيير واحد مُضعف
    [two] تغييران مُضعفان
    [few] { $count } تغييرات مُضعفة
    [many] { $count } تغييرا مُضعفا
   *[other] { $count } تغيير مُضعف
}
count-unclear = { PLURAL($count) ->
    [zero] لا تغيير للقراءة
    [one] تغيير واحد للقراءة
    [two] تغييران للقراءة
    [few] { $count } تغييرات للقراءة
    [many] { $count } تغييرا للقراءة
   *[other] { $count } تغيير للقراءة
}
count-strengthened = { PLURAL($count) ->
    [zero] لا تغيير مُعزز
    [one] تغيير واحد مُعزز
    [two] تغييران مُعززان
    [few] { $count } تغييرات مُعززة
    [many] { $count } تغييرا مُعززا
   *[other] { $count } تغيير مُعزز
}
count-neutral = { PLURAL($count) ->
    [zero] لا تغيير محايد
    [one] تغيير واحد محايد
    [two] تغييران محايدان
    [few] { $count } تغييرات محايدة
    [many] { $count } تغييرا محايدا
   *[other] { $count } تغيير محايد
}
count-approved = { PLURAL($count) ->
    [zero] لا شيء منها موافق عليه
    [one] واحد منها موافق عليه
    [two] اثنان منها موافق عليهما
    [few] { $count } منها موافق عليها
    [many] { $count } منها موافقا عليها
   *[other] { $count } منها موافق عليها
}
judged-weakened = أُضعف
judged-unclear = للقراءة
judged-strengthened = عُزز
judged-neutral = محايد
diff-days = { PLURAL($count) ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يوما
   *[other] { $count } يوم
}
change-twin = بالعنوان نفسه الذي لـ `{ $former }` الذي اختفى و`{ $latter }` الجديد: إن كانا واحدا فاكتب `renamed_from: { $former }` تحت `{ $latter }`
change-with = { PLURAL($count) ->
    [zero] دون عناصر داخله
    [one] مع عنصر داخله
    [two] مع عنصرين داخله
    [few] مع { $count } عناصر داخله
    [many] مع { $count } عنصرا داخله
   *[other] مع { $count } عنصر داخله
}
change-kind-roadmap = الوثيقة
change-kind-priority = أولوية
change-kind-objective = هدف
change-kind-indicator = مؤشر
change-kind-waypoint = قيمة مرحلية
change-kind-action = إجراء
change-kind-milestone = مرحلة
change-kind-answer = جواب
change-kind-reference-set = مراجع
change-kind-pillar = ركيزة
change-kind-recommendation = توصية
change-kind-facet = جزء من توصية
change-kind-norm = معيار
change-kind-ethics = الأخلاقيات
change-kind-principle = مبدأ
change-kind-safeguard = ضمانة
change-kind-use-case = استعمال للذكاء الاصطناعي
change-kind-risk = خطر
change-kind-legislation = نص قانوني
change-kind-stage = مرحلة
change-kind-governance = الحكامة
change-kind-body = هيئة
change-kind-evaluation = تقييم
change-kind-budget = الميزانية
change-kind-actor = فاعل
change-kind-territory = مجال ترابي
change-kind-term = كلمة من المسرد
change-kind-response = جواب عن
change-kind-waiver = استثناء
change-kind-budget-line = سطر الميزانية
change-kind-funding-source = مصدر تمويل
change-kind-phase = مرحلة
change-kind-programme = برنامج
change-kind-outcome = نتيجة
change-kind-annex = ملحق
change-kind-image = صورة
change-kind-work = مرجع
change-kind-settings = الضبط
diff-strangers = هاتان خارطتا طريق وليستا نسختين لواحدة: لا عنصر من { $old } في { $new }
diff-references = تستند النسختان إلى مراجع مختلفة: { $old } سابقا و{ $new } الآن؛ تحسب التغطية بمراجع الأقدم
diff-before = سابقا
diff-now = الآن
diff-what = ماذا
diff-objectives = الأهداف
diff-indicators = المؤشرات
diff-actions = الإجراءات
diff-principles = المبادئ
diff-safeguards = الضمانات
diff-legislation = النصوص القانونية
diff-covered = التوصيات المغطاة
diff-cost = كلفة الإجراءات
diff-dates = التواريخ: { $later } مؤجلة و{ $sooner } مقدمة
diff-pillar = الركيزة
diff-moved-dates = تواريخ تغيّرت
diff-pillar-dates = { $later } مؤجلة و{ $sooner } مقدمة
diff-elsewhere = خارج الركائز
diff-approved = وافق عليه { $by }: { $reason }
diff-approval-nobody = الموافقة { $change } لا توافق على شيء: `{ $by }` ليس من فاعلي خارطة الطريق هذه؛ اكتب معرف الفاعل الذي يوافق
diff-approval-unused = الموافقة { $change } من { $by } لا توافق على أي تغيير: احذفها أو تحقق من البصمة
diff-approval-expired = كانت الموافقة { $change } من { $by } صالحة إلى { $until }
diff-more = … و{ $count } أخرى: roadmap diff يعرضها كلها
diff-hidden = { $count } تغييرات أخرى لا تظهر في التعليقات؛ السجل يتضمنها
diff-fingerprint = للموافقة على تغيير أضف بصمته إلى `approvals:` مع `by` و`reason`؛ الأمر `roadmap explain` يبين ما تجده القاعدة.
diff-failed = تعذرت مقارنة النسختين
diff-not-none = ما تغيره النسخة الجديدة مجهول إلى ذلك الحين.
diff-redline-language = النسخة بالتعديلات الظاهرة باللغة `{ $language }`: لا تنشر الصيغتان معا باللغة `{ $wanted }` (`languages: published`)
diff-gate = { PLURAL($count) ->
    [zero] لا تغيير يدخل في --fail-on { $what }
    [one] تغيير واحد يدخل في --fail-on { $what } دون موافقة
    [two] تغييران يدخلان في --fail-on { $what } دون موافقة
    [few] { $count } تغييرات تدخل في --fail-on { $what } دون موافقة
    [many] { $count } تغييرا يدخل في --fail-on { $what } دون موافقة
   *[other] { $count } تغيير يدخل في --fail-on { $what } دون موافقة
}
diff-working-tree = مجلد العمل
diff-inline = ضمن النص
diff-beside = جنبا إلى جنب
diff-legend = الكلمات المحذوفة مشطوبة بين [− و−]، والكلمات الجديدة مسطرة بين [+ و+].
diff-rule = القاعدة
diff-change = التغيير
diff-contents = المحتويات
log-none = لم يتغير شيء في تاريخ { $id }
log-title = تاريخ { $id }
log-all = خارطة الطريق
log-broken = لا يمكن قراءة هذه النسخة، وتم تجاوزها
log-first = النسخة الأولى
log-unknown = لا نسخة فيها عنصر باسم `{ $id }`
error-diff-version = `{ $name }` ليس مسارا هنا ولا مراجعة يعرفها git
    .help = { $fetch ->
        [none] تحقق من الكتابة
       *[other] تحقق من الكتابة، أو اجلبها: { $fetch }
    }
error-diff-git-missing = تقرأ المراجعة بواسطة git، ولا يمكن تشغيله: { $error }
    .help = ثبت git، أو قارن بين مجلدين
error-diff-git = تقرأ المراجعة بواسطة git، ويقول git: { $error }
    .help = شغل الأمر في نسخة من المستودع، أو قارن بين مجلدين
error-here-git-missing = يحفظ git سجل التغييرات، وتعذر تشغيله: { $error }
    .help = ثبت git
error-here-git = يحفظ git سجل التغييرات، ويقول: { $error }
    .help = شغل الأمر في نسخة من المستودع، أو ابدأ سجلا هنا: git init ثم git add --all ثم git commit
error-here-empty = لم يحفظ شيء هنا بعد، فلا يوجد سجل للتغييرات
    .help = ابدأ السجل: git add --all ثم git commit
error-diff-bare = لا يوجد في هذا المستودع مجلد عمل للمقارنة
    .help = اذكر النسختين: roadmap diff OLD NEW
diff-nothing-before = لا توجد خارطة طريق في { $revision } بعد، فيعد كل ما فيها جديدا
error-diff-nowhere = { $revision }: لا يوجد roadmap.yaml في هذه المراجعة
    .help = اذكر مكانه: { $revision }:path/to/roadmap
error-diff-broken = لا يمكن قراءة { $name } كما هو مكتوب، فلا تتم المقارنة
    .help = أصلح ما تذكره الملاحظات، أو قارن بنسخة أخرى
error-diff-object = ليست كل ملفات { $revision } متوفرة هنا عند git
    .help = اجلبها: git fetch --refetch --filter=blob:none origin، أو شغل الأمر حيث توجد الشبكة
explain-judged = الحكم
explain-mirror = عند الرجوع:
explain-example = مثلا، من
explain-example-to = إلى
explain-changes = ما يجده roadmap diff بين نسختين
explain-weakened = يُضعف التغيير الوعد حين يصير المطلوب أقل، أو لاحقا، أو على عاتق جهات أقل أو لا أحد بعينه، أو بمال أقل، أو لعدد أقل من الناس، أو بحماية أقل لهم، أو حين يصعب التحقق منه. يُحكم بما تقوله الملفات لا بما قصده أحد؛ أما هل كان الإضعاف صوابا فذلك قرار الناس، والموافقة تذكر من قرره.
explain-unclear = لا تستطيع الملفات أن تقول في أي اتجاه يسير: نص بكلمات أخرى، نقطة انطلاق تحركت، مسؤول آخر. على أحد أن يقرأه.
explain-strengthened = عكس أُضعف: وعد بأكثر، أو قبل ذلك، أو من جهة مسماة، أو بمال متوفر، أو لعدد أكبر من الناس، أو بحماية أفضل، أو بتحقق أيسر.
explain-neutral = لا أحد يوعد بأكثر أو أقل: عنصر نُقل أو صار له معرف جديد أو كُتب بطريقة أخرى.
cli-diff = قول ما تغير بين نسختين وما معناه
cli-diff-old = النسخة الأقدم: مسار أو مراجعة git أو مراجعة:مسار أو main... لنقطة انفصال الفرع عن main
cli-diff-new = النسخة الأحدث [المبدئي: مجلد العمل]
cli-diff-format = صيغة التغييرات
cli-diff-redline = كتابة الوثيقة كاملة مع إظهار كل تغيير فيها، بدل قائمة بالتغييرات: html [المبدئي مع --redline] أو pdf أو docx
cli-diff-fail-on = الخروج بالرمز 1 إذا كان تغيير لم يوافق عليه أحد مُضعفا (weakened)؛ أو مُضعفا أو للقراءة (unclear)؛ أو أيا كان (any)
cli-log = قول كيف تغيرت خارطة الطريق أو التزام واحد من مراجعة إلى أخرى
cli-diff-out = الملف الذي يُكتب فيه [افتراضيا: المخرج المعياري]
cli-log-id = معرف عنصر [المبدئي: الكل]
cli-log-format = صيغة التاريخ
cli-log-out = الملف الذي يُكتب فيه [افتراضيا: المخرج المعياري]
cli-log-since = التغييرات بعد هذه المراجعة فقط
git-setup-done = في هذه النسخة يعرض git التغييرات بمعناها ويدمج حسب المعرف والحقل؛ انظر { $path }. الأمر roadmap git-setup --undo يلغي ذلك
git-setup-undone = عاد git في هذه النسخة كما كان؛ انظر { $path }
cli-git-setup = جعل git في هذه النسخة يعرض التغييرات بمعناها ويدمج حسب المعرف والحقل
cli-git-setup-undo = إلغاء ذلك
cli-git-diff = ما يستدعيه git للفروق
cli-git-text = ما يستدعيه git لنص للمقارنة
cli-git-merge = ما يستدعيه git للدمج
cli-git-diff-arguments = كما يعطيها git
cli-git-text-file = الملف
cli-git-merge-base = ما انطلق منه الاثنان
cli-git-merge-ours = نسختنا، وتستبدل
cli-git-merge-theirs = النسخة الأخرى

## Rules of changes: what happened, and .what the pair of rules finds

change-coverage-lost = تراجعت التغطية من «{ $from }» إلى «{ $to }»
    .what = أصبح الجواب عن توصية أقل، أو أكثر، اكتمالا بعد احتساب كل ما يجيب عنها.
change-coverage-gained = تحسنت التغطية من «{ $from }» إلى «{ $to }»
change-facet-lost = لم يعد لهذا الجزء من التوصية جواب
    .what = جزء من توصية يفقد جوابه الكامل أو يحصل عليه.
change-facet-gained = صار لهذا الجزء من التوصية جواب
change-answer-removed = لم يعد يجيب عن { $part }
    .what = عنصر يتوقف عن الجواب عن توصية أو يبدأ فيه.
change-answer-added = صار يجيب عن { $part }
change-relation-lowered = يجيب أقل عن { $part }: { $from } سابقا و{ $to } الآن
    .what = عنصر يقول إنه يجيب عن توصية جوابا أقل أو أكثر اكتمالا.
change-relation-raised = يجيب أكثر عن { $part }: { $from } سابقا و{ $to } الآن
change-response-removed = حُذف الجواب عن هذه التوصية
    .what = الجواب المكتوب عن توصية يُحذف أو يُضاف.
change-response-added = صار لهذه التوصية جواب
change-response-lowered = انتقل الجواب من «{ $from }» إلى «{ $to }»
    .what = تقول خارطة الطريق إنها تعمل بتوصية أقل أو أكثر.
change-response-raised = انتقل الجواب من «{ $from }» إلى «{ $to }»
change-pillar-changed = انتقل من الركيزة { $from } إلى { $to }
    .what = هدف صار تحت ركيزة أخرى: قد يكون القطاع المعني تغير.
change-reference-dropped = لم تعد تستند إلى { $entry }
    .what = خارطة الطريق تتوقف عن الاستناد إلى مجموعة توصيات أو معايير أو تبدأ فيه: ما لم تعد تذكره لم تعد ملزمة به.
change-reference-taken = صارت تستند إلى { $entry }
change-norm-dropped = لم يعد يطبق { $entry }
    .what = عنصر يتوقف عن تطبيق نص أو يبدأ فيه.
change-norm-taken = صار يطبق { $entry }
change-objective-removed = حُذف الهدف
    .what = هدف يُحذف أو يُضاف مع ما يقيسه وما ينجزه.
change-objective-added = أُضيف الهدف
change-action-removed = حُذف الإجراء
    .what = إجراء يُحذف أو يُضاف.
change-action-added = أُضيف الإجراء
change-indicator-removed = حُذف المؤشر
    .what = مؤشر يُحذف أو يُضاف: من دونه لا يمكن لأحد أن يتحقق.
change-indicator-added = أُضيف المؤشر
change-milestone-removed = حُذفت المرحلة: { $part }
    .what = تاريخ يظهر فيه التقدم يُحذف أو يُضاف.
change-milestone-added = أُضيفت المرحلة: { $part }
change-waypoint-removed = حُذفت القيمة المرحلية: { $part }
    .what = قيمة ينبغي بلوغها في الطريق تُحذف أو تُضاف.
change-waypoint-added = أُضيفت القيمة المرحلية: { $part }
change-priority-removed = حُذفت الأولوية
    .what = أولوية تُحذف أو تُضاف.
change-priority-added = أُضيفت الأولوية
change-principle-removed = حُذف المبدأ
    .what = مبدأ أخلاقي يُحذف أو يُضاف.
change-principle-added = أُضيف المبدأ
change-safeguard-removed = حُذفت الضمانة
    .what = تدبير يحمي الأشخاص يُحذف أو يُضاف.
change-safeguard-added = أُضيفت الضمانة
change-risk-removed = حُذف الخطر
    .what = خطر لم يعد متابعا أو صار متابعا.
change-risk-added = أُضيف الخطر
change-use-case-removed = حُذف استعمال للذكاء الاصطناعي
    .what = استعمال مبرمج للذكاء الاصطناعي يُحذف أو يُضاف: الملفات لا تقول هل يستفيد الناس منه.
change-use-case-added = أُضيف استعمال للذكاء الاصطناعي
change-legislation-removed = حُذف نص من البرنامج القانوني
    .what = نص للإعداد أو التعديل أو التطبيق يُحذف أو يُضاف.
change-legislation-added = أُضيف نص إلى البرنامج القانوني
change-stage-removed = حُذفت المرحلة: { $part }
    .what = مرحلة من إعداد نص تُحذف أو تُضاف.
change-stage-added = أُضيفت المرحلة: { $part }
change-body-removed = حُذفت الهيئة
    .what = هيئة تقرر أو تنجز أو تستشار أو تراقب تُحذف أو تُضاف.
change-body-added = أُضيفت الهيئة
change-evaluation-removed = حُذف التقييم: { $part }
    .what = تقييم يُحذف أو يُضاف.
change-evaluation-added = أُضيف التقييم: { $part }
change-actor-removed = حُذف الفاعل
    .what = جهة لم تعد مدرجة أو صارت مدرجة؛ ما تتحمل مسؤوليته يُحكم عليه في موضعه.
change-actor-added = أُضيف الفاعل
change-territory-removed = حُذف المجال الترابي
    .what = مجال ترابي لم يعد مدرجا أو صار مدرجا.
change-territory-added = أُضيف المجال الترابي
change-term-removed = حُذفت كلمة من المسرد
    .what = كلمة من المسرد تُحذف أو تُضاف.
change-term-added = أُضيفت كلمة إلى المسرد
change-waiver-added = قُبلت ملاحظة: { $part }
    .what = شخص يقبل ملاحظة من ملاحظات التحقق أو لم يعد يقبلها.
change-waiver-removed = لم تعد ملاحظة مقبولة: { $part }
change-section-removed = حُذف هذا الجزء كله
    .what = جزء كامل من خارطة الطريق يُحذف أو يُضاف.
change-section-added = أُضيف هذا الجزء
change-programme-removed = حُذف البرنامج
    .what = برنامج أو مشروع رائد يزول أو يظهر.
change-programme-added = أُضيف البرنامج
change-outcome-removed = حُذفت النتيجة
    .what = نتيجة أو مُخرَج يزول أو يظهر.
change-outcome-added = أُضيفت النتيجة
change-phase-removed = حُذفت المرحلة
    .what = مرحلة من الخطة تزول أو تظهر.
change-phase-added = أُضيفت المرحلة
change-annex-removed = حُذف الملحق
    .what = ملحق نص حر يزول أو يظهر.
change-annex-added = أُضيف الملحق
change-image-removed = حذفت صورة
    .what = صورة تحذف أو تضاف.
change-image-added = أضيفت صورة
change-image-changed = تغير ({ $field }): { $from } سابقا، { $to } الآن
    .what = تغير ما تبينه صورة أو موضعها.
change-work-removed = حُذف المرجع من قائمة المراجع
    .what = مرجع من قائمة المراجع يزول أو يظهر.
change-work-added = أُضيف المرجع إلى قائمة المراجع
change-phase-changed = يُنجز في مرحلة أخرى: { $from } سابقا، { $to } الآن
    .what = إجراء يُنجز في مرحلة أخرى.
change-result-dropped = لم يعد يؤدي إلى { $entry }
    .what = إجراء لم يعد يؤدي إلى نتيجة أو صار يؤدي إليها.
change-result-served = يؤدي إلى { $entry }
change-duty-dropped = لم يعد على { $entry } واجب
    .what = أحد المشتركين في إجراء لم يعد عليه واجب أو صار عليه.
change-duty-given = صار على { $entry } واجب
change-condition-set = لا يُنجز إلا بشرط: { $to }
    .what = إجراء صار معلقا بشرط أو لم يعد.
change-condition-dropped = يُنجز دون شرط؛ كان: { $from }
change-decision-lowered = قرار آخر: { $from } سابقا، { $to } الآن
    .what = ما قُرر بشأن توصية أقل أو أكثر من قبل.
change-decision-raised = قرار آخر: { $from } سابقا، { $to } الآن
change-measure-unanswered = تدبير لم يعد له جواب: { $entry }
    .what = تدبير من توصية يفقد جوابه أو يناله.
change-measure-answered = تدبير له جواب: { $entry }
change-ongoing-ended = لم يعد مستمرا بلا نهاية
    .what = إجراء مستمر بلا نهاية أو لم يعد كذلك.
change-ongoing-begun = مستمر بلا نهاية
change-level-lowered = مستوى أدنى ({ $field }): { $from } سابقا، { $to } الآن
    .what = مستوى موعود به أدنى أو أعلى على سلمه.
change-level-raised = مستوى أعلى ({ $field }): { $from } سابقا، { $to } الآن
change-multiple-lowered = مضاعف أقل: { $from } سابقا، { $to } الآن
    .what = ما وُعد به مضاعفا أقل أو أكثر.
change-multiple-raised = مضاعف أكبر: { $from } سابقا، { $to } الآن
change-bound-changed = قيل بدقة أخرى ({ $field }): { $from } سابقا، { $to } الآن
    .what = رقم صار حدا أدنى أو أقصى أو تقريبا أو مجالا أو لم يعد.
change-dependency-changed = ينتظر { $entry } على نحو آخر ({ $field }): { $from } سابقا، { $to } الآن
    .what = إجراء ينتظر آخر على نحو آخر أو مدة أخرى.
change-budget-line-removed = حُذف سطر من الميزانية: { $part }
    .what = سطر من الميزانية المعلنة يزول أو يظهر.
change-budget-line-added = أُضيف سطر إلى الميزانية: { $part }
change-budget-line-cut = خُفض سطر الميزانية: { $from } سابقا، { $to } الآن
    .what = سطر من الميزانية المعلنة أقل أو أكثر.
change-budget-line-raised = رُفع سطر الميزانية: { $from } سابقا، { $to } الآن
change-funding-source-removed = حُذف مصدر التمويل
    .what = مصدر تمويل لم يعد مدرجا أو صار مدرجا.
change-funding-source-added = أُضيف مصدر التمويل
change-funding-less-sure = حصة { $entry } أقل ضمانا: { $from } سابقا، { $to } الآن
    .what = جزء من المال أقل أو أكثر ضمانا: مصادق عليه أو موعود به أو مطلوب.
change-funding-surer = حصة { $entry } أكثر ضمانا: { $from } سابقا، { $to } الآن
change-part-of-changed = يُحتسب في موضع آخر: { $from } سابقا، { $to } الآن
    .what = تكلفة صارت جزءا من تكلفة إجراء آخر أو لم تعد.
change-own-word-changed = كلمة الخطة الخاصة ({ $field }): { $from } سابقا، { $to } الآن
    .what = تسمي الخطة ركائزها أو أهدافها أو إجراءاتها باسم آخر؛ ولم يتغير ما تتعهد به.
change-rate-changed = تُحتسب العملات أو التقريب على نحو آخر ({ $field }): { $from } سابقا، { $to } الآن
    .what = تغير سعر عملة أو تقريب المجاميع.
change-settings-changed = تغير ضبط { $field }: { $from } سابقا و{ $to } الآن
    .what = تغير ما ينظر إليه التحقق أو المقارنة: قد يكون حاجز رُفع.
change-moved = نُقل من { $from } إلى { $to }
    .what = عنصر صار داخل عنصر آخر؛ وهو نفسه.
change-renamed = معرف جديد: { $to }، وكان { $from }
    .what = عنصر يذكر معرفه السابق (`renamed_from`)؛ وهو نفسه.
change-target-weakened = أُضعف المستهدف: من { $from } إلى { $to }
    .what = القيمة المستهدفة أضعف أو أفضل في اتجاه مؤشرها: حين يكون الأقل أفضل فالمستهدف الأعلى أضعف.
change-target-strengthened = عُزز المستهدف: من { $from } إلى { $to }
change-target-changed = تغير المستهدف من { $from } إلى { $to }؛ لا اتجاه يبين أيهما أفضل
    .what = تغيرت القيمة المستهدفة والمؤشر لا يبين بالطريقة نفسها في النسختين أي اتجاه أفضل.
change-target-removed = حُذف المستهدف؛ وكان { $from }
    .what = مؤشر يفقد القيمة المستهدفة أو يحصل عليها.
change-target-set = حُدد المستهدف: { $to }
change-waypoint-weakened = أُضعفت القيمة المرحلية { $part }: من { $from } إلى { $to }
    .what = قيمة مرحلية أضعف أو أفضل في اتجاه مؤشرها.
change-waypoint-strengthened = عُززت القيمة المرحلية { $part }: من { $from } إلى { $to }
change-waypoint-changed = تغيرت القيمة المرحلية { $part } من { $from } إلى { $to }
    .what = تغيرت قيمة مرحلية ولا اتجاه يبين أيهما أفضل.
change-baseline-changed = تغيرت الوضعية المرجعية ({ $field }) من { $from } إلى { $to }
    .what = تغيرت نقطة الانطلاق: المستهدف نفسه يطلب أكثر أو أقل من قبل.
change-baseline-removed = حُذفت الوضعية المرجعية؛ وكانت { $from }
    .what = لم يعد التقدم قابلا للقياس أو صار قابلا له.
change-baseline-set = حُددت الوضعية المرجعية: { $to }
change-unknown-said = { $field }: صُرح بأنه غير معروف
    .what = قيمة يُصرح بأنها غير معروفة بعد أو لم تعد كذلك؛ مصير القيمة يُحكم عليه وحده.
change-unknown-settled = { $field }: لم يعد مصرحا بأنه غير معروف
change-direction-changed = تغير الاتجاه المرغوب: { $from } سابقا و{ $to } الآن
    .what = المؤشر يقول إن اتجاها آخر هو الأفضل.
change-unit-changed = تغيرت الوحدة: { $from } سابقا و{ $to } الآن
    .what = القيم بوحدة أخرى: لا تقارن الأعداد قبل وبعد.
change-measure-changed = تغير ما تعده القيمة: { $from } سابقا و{ $to } الآن
    .what = القيمة تعد حالة أو سنة أو كل ما مضى: تغيير ذلك يجعلها عددا آخر.
change-stage-lowered = يقيس أقرب إلى الوسائل: { $from } سابقا و{ $to } الآن
    .what = مؤشر يقيس أقرب إلى الوسائل أو إلى ما يتغير للناس.
change-stage-raised = يقيس أقرب إلى الآثار: { $from } سابقا و{ $to } الآن
change-source-removed = حُذف المصدر ({ $field }): { $from }
    .what = مصدر القيم لم يعد مذكورا أو صار مذكورا.
change-source-named = ذُكر المصدر ({ $field }): { $to }
change-split-dropped = لم يعد مفصلا حسب { $entry }
    .what = القيم لم تعد مفصلة حسب الفئات أو صارت كذلك: يظهر من يُترك جانبا أو لا يظهر.
change-split-added = صار مفصلا حسب { $entry }
change-less-often = أقل تواترا ({ $field }): { $from } سابقا و{ $to } الآن
    .what = القياس أو التقرير أو المراجعة أو الاجتماع صار أقل أو أكثر تواترا.
change-more-often = أكثر تواترا ({ $field }): { $from } سابقا و{ $to } الآن
change-frequency-removed = لم تعد الدورية مذكورة ({ $field }): كانت { $from }
    .what = الدورية لم تعد مذكورة أو صارت مذكورة.
change-frequency-set = صارت الدورية مذكورة ({ $field }): { $to }
change-consultation-shorter = الاستشارة أقصر: { $from } سابقا و{ $to } الآن
    .what = أمام الناس وقت أقل أو أكثر للتعليق.
change-consultation-longer = الاستشارة أطول: { $from } سابقا و{ $to } الآن
change-target-later = أُجل أجل المستهدف: { $from } سابقا و{ $to } الآن
    .what = مستهدف ينبغي بلوغه لاحقا أو قبل ذلك.
change-target-sooner = قُدم أجل المستهدف: { $from } سابقا و{ $to } الآن
change-end-later = ينتهي لاحقا: { $from } سابقا و{ $to } الآن
    .what = إجراء ينبغي إتمامه لاحقا أو قبل ذلك.
change-end-sooner = ينتهي قبل ذلك: { $from } سابقا و{ $to } الآن
change-start-later = يبدأ لاحقا: { $from } سابقا و{ $to } الآن
    .what = إجراء يبدأ لاحقا أو قبل ذلك.
change-start-sooner = يبدأ قبل ذلك: { $from } سابقا و{ $to } الآن
change-milestone-later = أُجلت المرحلة { $part }: { $from } سابقا و{ $to } الآن
    .what = مرحلة منتظرة لاحقا أو قبل ذلك.
change-milestone-sooner = قُدمت المرحلة { $part }: { $from } سابقا و{ $to } الآن
change-waypoint-later = أُجلت القيمة المرحلية: { $from } سابقا و{ $to } الآن
    .what = قيمة مرحلية منتظرة لاحقا أو قبل ذلك.
change-waypoint-sooner = قُدمت القيمة المرحلية: { $from } سابقا و{ $to } الآن
change-stage-later = أُجلت مرحلة { $part }: { $from } سابقا و{ $to } الآن
    .what = نص يبلغ مرحلة لاحقا أو قبل ذلك.
change-stage-sooner = قُدمت مرحلة { $part }: { $from } سابقا و{ $to } الآن
change-date-vaguer = تاريخ أقل دقة ({ $field }): { $from } سابقا و{ $to } الآن
    .what = تاريخ يحدد الموعد بدقة أقل أو أكثر: سنة بدل شهر تتنازل عن أحد عشر شهرا.
change-date-sharper = تاريخ أكثر دقة ({ $field }): { $from } سابقا و{ $to } الآن
change-version-dated = تاريخ هذه النسخة: { $to }
    .what = تاريخ النسخة نفسها.
change-date-later = لاحقا ({ $field }): { $from } سابقا و{ $to } الآن
    .what = أجل آخر صار أبعد أو أقرب: تقييم أو دراسة أثر أو تقرير أو جواب.
change-date-sooner = قبل ذلك ({ $field }): { $from } سابقا و{ $to } الآن
change-date-removed = حُذف التاريخ ({ $field }): كان { $from }
    .what = الأجل لم يعد مذكورا أو صار مذكورا.
change-date-set = حُدد التاريخ ({ $field }): { $to }
change-horizon-changed = تغيرت المدة المشمولة ({ $field }): { $from } سابقا و{ $to } الآن
    .what = خارطة الطريق تشمل مدة أخرى.
change-cost-removed = حُذف المبلغ؛ وكان { $from }
    .what = كلفة إجراء لم تعد مبلغا مذكورا أو صارت كذلك.
change-cost-set = ذُكر المبلغ: { $to }
change-cost-cut = مال أقل: { $from } سابقا و{ $to } الآن
    .what = إجراء يحصل على مال أقل أو أكثر. الأكثر قد يكون وعدا أكبر أو أغلى: تجب قراءته.
change-cost-raised = مال أكثر: { $from } سابقا و{ $to } الآن
change-cost-less-sure = مال أقل تأكيدا: { $from } سابقا و{ $to } الآن
    .what = مال إجراء أقل أو أكثر تأكيدا: مصادق عليه أو متوفر أو مقدر أو غير موجود.
change-cost-surer = مال أكثر تأكيدا: { $from } سابقا و{ $to } الآن
change-cost-unsaid = لم يعد يقال شيء عن كلفته
    .what = لم يعد يقال شيء عن كلفة إجراء أو صار يقال.
change-cost-said = صارت كلفته مذكورة: { $to }
change-cost-rescheduled = تغير مبلغ { $entry }: { $from } سابقا و{ $to } الآن
    .what = المال موزع على السنوات بطريقة أخرى.
change-payer-changed = تغير الممول ({ $entry }): { $from } سابقا و{ $to } الآن
    .what = آخر يمول أو يمول جزءا آخر.
change-method-removed = لم تعد طريقة حساب المبلغ مذكورة
    .what = طريقة حساب مبلغ لم تعد مذكورة أو صارت مذكورة.
change-method-said = صارت طريقة حساب المبلغ مذكورة
change-envelope-cut = خُفض الغلاف المعلن ({ $field }): { $from } سابقا و{ $to } الآن
    .what = المال المعلن أقل أو أكثر.
change-envelope-raised = رُفع الغلاف المعلن ({ $field }): { $from } سابقا و{ $to } الآن
change-envelope-removed = حُذف الغلاف المعلن ({ $field }): كان { $from }
    .what = غلاف مالي لم يعد معلنا أو صار معلنا.
change-envelope-set = أُعلن الغلاف ({ $field }): { $to }
change-currency-changed = تغيرت العملة: { $from } سابقا و{ $to } الآن
    .what = كل المبالغ بعملة أخرى.
change-human-oversight-dropped = لم يعد شخص يقرر: سُحبت الضمانة { $entry }
    .what = استعمال للذكاء الاصطناعي يفقد الضمانة التي تجعل شخصا يقرر أو يحصل عليها.
change-human-oversight-added = شخص يقرر: طُبقت الضمانة { $entry }
change-safeguard-dropped = لم تعد الضمانة { $entry } مطبقة
    .what = استعمال للذكاء الاصطناعي يفقد ضمانة أو يحصل عليها.
change-safeguard-applied = صارت الضمانة { $entry } مطبقة
change-safeguard-kind-changed = يحمي بطريقة أخرى: { $from } سابقا و{ $to } الآن
    .what = ضمانة تحمي بشيء آخر.
change-impact-lowered = قُدر الأثر على الناس أقل: { $from } سابقا و{ $to } الآن
    .what = استعمال للذكاء الاصطناعي صُنف أدنى فتلزمه ضمانات أقل أو أعلى فتلزمه أكثر.
change-impact-raised = قُدر الأثر على الناس أكبر: { $from } سابقا و{ $to } الآن
change-impact-unsaid = لم يعد الأثر على الناس مقدرا؛ وكان { $from }
    .what = ما يمكن أن يغيره استعمال للناس لم يعد مذكورا أو صار مذكورا.
change-impact-said = قُدر الأثر على الناس: { $to }
change-automated-decision-started = يقرر في شأن الأشخاص بالآلة وحدها
    .what = قرار في شأن شخص تتخذه الآلة وحدها أو لم تعد.
change-automated-decision-ended = لم يعد يقال إنه يقرر بالآلة وحدها
change-risk-unlinked = لم يعد الخطر { $entry } مذكورا
    .what = استعمال للذكاء الاصطناعي لم يعد يذكر خطرا يحمله أو صار يذكره.
change-risk-linked = صار الخطر { $entry } مذكورا
change-risk-rated-lower = قُدر أقل ({ $field }): { $from } سابقا و{ $to } الآن
    .what = خطر قُدر أقل أو أكبر: الملفات لا تقول هل تغير الواقع أم النظرة إليه.
change-risk-rated-higher = قُدر أكبر ({ $field }): { $from } سابقا و{ $to } الآن
change-risk-unrated = حُذف التقدير ({ $field }): كان { $from }
    .what = خطر يفقد تقديره أو يحصل عليه.
change-risk-rated = قُدر ({ $field }): { $to }
change-mitigation-removed = لم يعد ما يتخذ ضده مذكورا ({ $field })
    .what = ما يتخذ ضد خطر أو ما ينذر به يُحذف أو يُضاف.
change-mitigation-added = صار ما يتخذ ضده مذكورا ({ $field })
change-mechanism-removed = لم يعد ما يحققه مذكورا ({ $field })
    .what = مبدأ يفقد معناه أو ما يحققه أو يحصل عليه: كلمة أو واجب.
change-mechanism-added = صار ما يحققه مذكورا ({ $field })
change-complaints-removed = لم يعد مكان التشكي مذكورا
    .what = المكان الذي يمكن لأي شخص أن يتشكى فيه لم يعد مذكورا أو صار مذكورا.
change-complaints-added = صار مكان التشكي مذكورا
change-principle-unserved = لم يعد يخدم المبدأ { $entry }
    .what = ضمانة لم تعد تخدم مبدأ أو صارت تخدمه.
change-principle-served = صار يخدم المبدأ { $entry }
change-personal-data-started = صار يعالج معطيات شخصية
    .what = استعمال كان لا يعالج معطيات شخصية صار يعالجها أو لم يعد يعالجها.
change-personal-data-ended = لم يعد يعالج معطيات شخصية
change-personal-data-unsaid = لم يعد يقال شيء عن المعطيات الشخصية
    .what = معالجة معطيات شخصية لم تعد مذكورة أو صارت مذكورة.
change-personal-data-said = صارت المعطيات الشخصية مذكورة: { $to }
change-legal-basis-dropped = سُحب الأساس القانوني: { $entry }
    .what = القانون الذي يسمح بالمعالجة لم يعد مذكورا أو صار مذكورا.
change-legal-basis-added = ذُكر الأساس القانوني: { $entry }
change-formality-lowered = إجراء أخف أمام السلطة: { $from } سابقا و{ $to } الآن
    .what = الإجراء أمام سلطة حماية المعطيات أخف أو أقوى.
change-formality-raised = إجراء أقوى أمام السلطة: { $from } سابقا و{ $to } الآن
change-formality-unsaid = لم يعد الإجراء أمام السلطة مذكورا
    .what = الإجراء أمام سلطة حماية المعطيات لم يعد مذكورا أو صار مذكورا.
change-formality-said = صار الإجراء أمام السلطة مذكورا: { $to }
change-sensitive-data-started = صار يعالج معطيات حساسة
    .what = معطيات صحية أو جينية أو حساسة تُعالج أو لم تعد.
change-sensitive-data-ended = لم يعد يقال إنه يعالج معطيات حساسة
change-retention-unsaid = لم تعد مدة الحفظ مذكورة
    .what = مدة حفظ المعطيات لم تعد مذكورة أو صارت مذكورة.
change-retention-said = صارت مدة الحفظ مذكورة
change-transfer-started = صارت المعطيات تغادر البلد
    .what = معطيات شخصية تغادر البلد أو لم تعد.
change-transfer-ended = لم يعد يقال إن المعطيات تغادر البلد
change-legal-kind-lowered = نص أدنى مرتبة: { $from } سابقا و{ $to } الآن
    .what = قانون يصير مرسوما أو توجيهات تصير قانونا.
change-legal-kind-raised = نص أعلى مرتبة: { $from } سابقا و{ $to } الآن
change-legal-status-back = أقل تقدما: { $from } سابقا و{ $to } الآن
    .what = نص أقل أو أكثر تقدما في إعداده.
change-legal-status-forward = أكثر تقدما: { $from } سابقا و{ $to } الآن
change-status-back = الوثيقة أقل إلزاما: { $from } سابقا و{ $to } الآن
    .what = الوثيقة تتراجع أو تتقدم بين وثيقة العمل والمصادقة.
change-status-forward = الوثيقة أكثر إلزاما: { $from } سابقا و{ $to } الآن
change-version-changed = { $field }: { $from } سابقا و{ $to } الآن
    .what = نسخة النص أو الصيغة.
change-language-dropped = لم تعد تنشر باللغة { $entry }
    .what = خارطة الطريق لم تعد تنشر بلغة أو صارت تنشر بها.
change-language-added = صارت تنشر باللغة { $entry }
change-made-internal = لم يعد العموم يرى `{ $entry }`
    .what = ما كانت تعرضه النسخة العمومية سُحب منها أو عاد إليها.
change-made-public = صار العموم يرى `{ $entry }`
change-rank-lowered = تأخر ترتيبها: { $from } سابقا و{ $to } الآن
    .what = أولوية تأخرت أو تقدمت بين الأخريات.
change-rank-raised = تقدم ترتيبها: { $from } سابقا و{ $to } الآن
change-tier-lowered = وزنها أقل: { $from } سابقا و{ $to } الآن
    .what = أولوية وزنها أقل أو أكبر.
change-tier-raised = وزنها أكبر: { $from } سابقا و{ $to } الآن
change-rank-removed = حُذف الترتيب ({ $field }): كان { $from }
    .what = أولوية تفقد مكانها بين الأخريات أو تحصل عليه.
change-rank-set = رُتبت ({ $field }): { $to }
change-priority-unlinked = لم يعد يخدم أولوية؛ وكانت { $from }
    .what = هدف لم يعد يخدم أولوية أو صار يخدمها.
change-priority-linked = صار يخدم أولوية: { $to }
change-priority-changed = يخدم أولوية أخرى: { $from } سابقا و{ $to } الآن
    .what = هدف يخدم أولوية أخرى.
change-territory-dropped = لم يعد يخص { $entry }
    .what = عنصر لم يعد يخص مجالا ترابيا أو صار يخصه.
change-territory-served = صار يخص { $entry }
change-change-procedure-removed = لم يعد { $field } مذكورا
    .what = كيفية تغيير خارطة الطريق أو نشرها أو مناقشتها لم تعد مذكورة أو صارت مذكورة.
change-change-procedure-added = صار { $field } مذكورا
change-owner-removed = لم يعد أحد مسؤولا عنه ({ $field })؛ وكان { $from }
    .what = عنصر يفقد المسؤول عنه أو يحصل عليه.
change-owner-named = صار له مسؤول ({ $field }): { $to }
change-owner-changed = تغير المسؤول عنه ({ $field }): { $from } سابقا و{ $to } الآن
    .what = آخر صار مسؤولا عن عنصر.
change-partner-left = لم يعد { $entry } مشاركا
    .what = طرف لم يعد يساعد أو يعضو هيئة أو صار كذلك.
change-partner-joined = صار { $entry } مشاركا
change-dependency-added = صار ينتظر { $entry }
    .what = إجراء ينتظر آخر أو لم يعد.
change-dependency-dropped = لم يعد ينتظر { $entry }
change-objective-unserved = لم يعد يخدم الهدف { $entry }
    .what = استعمال أو نص لم يعد يخدم هدفا أو صار يخدمه.
change-objective-served = صار يخدم الهدف { $entry }
change-number-changed = أعيدت صياغته بأعداد أو علامات أخرى ({ $field }): { $gone } سابقا و{ $fresh } الآن
    .what = نص فيه أعداد أخرى: منها تتكون الوعود.
change-text-reworded = أُعيدت صياغته ({ $field })
    .what = نص فيه كلمات أخرى: على أحد أن يقرأ هل يعد بأقل.
change-text-retouched = فراغات أو علامات اقتباس أو إبراز فقط ({ $field })
    .what = نص فيه الكلمات والأعداد والعلامات نفسها مكتوبة بطريقة أخرى.
change-translation-behind = تغير الأصل ({ $field }) ولم تتبعه ترجمته: { $languages }
    .what = تغيرت الجملة في لغة الأصل فقط: قد تعد لغتان بشيئين مختلفين.
change-translation-number-changed = تغيرت أعداد الترجمة أو علاماتها ({ $languages }، { $field }): { $gone } سابقا و{ $fresh } الآن
    .what = ترجمة فيها أعداد أخرى دون الأصل.
change-translation-changed = الترجمة وحدها تغيرت ({ $languages }، { $field })
    .what = ترجمة فيها كلمات أخرى دون الأصل.
change-translation-removed = حُذفت الترجمة ({ $languages }، { $field })
    .what = قراء لغة يفقدون نصا أو يحصلون عليه.
change-translation-added = أُضيفت الترجمة ({ $languages }، { $field })
change-deliverable-removed = لم يعد ما سيوجد عند الانتهاء مذكورا
    .what = ما يتركه إجراء لم يعد مذكورا أو صار مذكورا.
change-deliverable-said = صار ما سيوجد عند الانتهاء مذكورا
change-shortfall-unexplained = لم يعد يذكر سبب قصور الجواب
    .what = سبب استبعاد توصية أو الجواب عنها جزئيا لم يعد مذكورا أو صار مذكورا.
change-shortfall-explained = صار سبب قصور الجواب مذكورا
change-reason-removed = لم يعد السبب مذكورا ({ $field })
    .what = سبب أمر لم يعد مذكورا أو صار مذكورا.
change-reason-given = صار السبب مذكورا ({ $field })
change-label-changed = تغيرت التسمية ({ $field }): { $from } سابقا و{ $to } الآن
    .what = كلمة تقول ما هو العنصر: تعتمد عليها قواعد وقد تسكت.
change-value-removed = حُذف ({ $field }): { $from }
    .what = حقل لا تعرفه قاعدة أخرى يُحذف أو يُضاف.
change-value-added = أُضيف ({ $field }): { $to }
change-value-changed = تغير ({ $field }): { $from } سابقا و{ $to } الآن
    .what = حقل لا تعرفه قاعدة أخرى له قيمة أخرى.
change-reference-set-removed = حُذفت هذه المراجع من المشروع
    .what = مجموعة توصيات أو معايير خاصة بالمشروع تُحذف أو تُضاف: تغير ما تقاس به خارطة الطريق.
change-reference-set-added = أضيفت مراجع إلى المشروع
change-pillar-removed = حُذفت الركيزة من المجموعة
    .what = ركيزة من مجموعة المشروع تُحذف أو تُضاف.
change-pillar-added = أضيفت الركيزة إلى المجموعة
change-recommendation-removed = حُذفت التوصية من المجموعة: لم يعد شيء يطلبها
    .what = توصية من مجموعة المشروع تُحذف أو تُضاف: يُطلب من خارطة الطريق أقل أو أكثر.
change-recommendation-added = أضيفت التوصية إلى المجموعة
change-facet-removed = حُذف هذا الجزء من التوصية من المجموعة: لم يعد شيء يطلبه
    .what = جزء من توصية في مجموعة المشروع يُحذف أو يُضاف: يلزم أقل أو أكثر للإجابة عن الكل.
change-facet-added = أضيف هذا الجزء من التوصية إلى المجموعة
change-norm-removed = حُذف المعيار من قائمة المشروع
    .what = معيار من قائمة المشروع يُحذف أو يُضاف.
change-norm-added = أضيف المعيار إلى قائمة المشروع
change-edition-newer = طبعة أحدث من { $entry }: { $from } سابقا و{ $to } الآن
    .what = المراجع نفسها في طبعة أحدث أو أقدم؛ وما تغير من مطالبها يُحكم عليه وحده.
change-edition-older = طبعة أقدم من { $entry }: { $from } سابقا و{ $to } الآن
change-edition-unpinned = لم تعد طبعة { $entry } مذكورة؛ كانت { $from }
    .what = مراجع لم تعد، أو صارت، مثبتة على طبعة.
change-edition-pinned = صارت طبعة { $entry } مذكورة: { $to }
change-edition-changed = طبعة أخرى من { $entry }: { $from } سابقا و{ $to } الآن
    .what = المراجع نفسها في طبعة أخرى لا يبين اسمها هل هي أحدث.
change-renumbered = تغير رقمه: { $from } سابقا و{ $to } الآن
    .what = توصية أو ركيزة في مجموعة المشروع تغير رقمها: ما يقول إنه يجيب عنها قد يجيب عن غيرها.
change-yardstick-changed = تغير ما تقاس به خارطة الطريق ({ $field }): { $from } سابقا و{ $to } الآن
    .what = يقال شيء آخر عن توصية أو ركيزة أو معيار خاص بالمشروع.
change-coverage-excluded = قيل إنها مستبعدة مع ذكر السبب
    .what = توصية لا يجيب عنها شيء قيل إنها مستبعدة أو لم يعد يقال: لا وعد إضافي.
change-coverage-unexcluded = لم يعد يقال إنها مستبعدة ولا يجيب عنها شيء
change-exclusion-withdrawn = لم يعد يقال إنها مستبعدة
    .what = الجواب عن توصية يقول فقط، أو كان يقول، إنها مستبعدة.
change-exclusion-said = قيل إنها مستبعدة
change-target-rebased-lower = المستهدف أضعف: من { $from } إلى { $to }؛ وتغير أيضا ما يقارن به
    .what = يتغير المستهدف مع ما يقارن به كالوضعية المرجعية أو الوحدة: المهم هو المسافة بينهما.
change-target-rebased-higher = المستهدف من { $from } إلى { $to }، لكن الوعد قد يكون أقل: تغير أيضا ما يقارن به
change-waypoint-rebased-lower = القيمة الوسيطة { $part } أضعف: من { $from } إلى { $to }؛ وتغير أيضا ما تقارن به
    .what = تتغير قيمة وسيطة مع ما تقارن به كالوضعية المرجعية أو الوحدة.
change-waypoint-rebased-higher = القيمة الوسيطة { $part } من { $from } إلى { $to }، لكن الوعد قد يكون أقل: تغير أيضا ما تقارن به
change-consultation-moved = تدوم الاستشارة المدة نفسها في وقت آخر: كانت تنتهي { $from } وتنتهي { $to }
    .what = تحرك طرفا الاستشارة معا: للناس الوقت نفسه لكن في وقت آخر.
change-shifted-later = أُجل كله: كان ينتهي { $from } وينتهي { $to }
    .what = إجراء يبدأ وينتهي لاحقا أو قبل ذلك ويدوم المدة نفسها.
change-shifted-sooner = قُدم كله: كان ينتهي { $from } وينتهي { $to }
change-duration-shorter = يدوم وقتا أقل: { $from } سابقا و{ $to } الآن
    .what = إجراء يدوم أقل أو أكثر من أول يوم إلى آخره، أو مرحلة من نص قانوني إلى المرحلة التالية. الوقت الأقل قد يكون سرعة أو عملا أقل.
change-duration-longer = يدوم وقتا أطول: { $from } سابقا و{ $to } الآن
change-evaluation-later = التقييم { $part } لاحقا: { $from } سابقا و{ $to } الآن
    .what = تقييم يأتي لاحقا أو قبل ذلك: والتبكير قد يمنع رؤية أي أثر.
change-evaluation-sooner = التقييم { $part } قبل ذلك: { $from } سابقا و{ $to } الآن
change-modal-weakened = وعد أقل صرامة ({ $field }): { $gone } سابقا و{ $fresh } الآن
    .what = كلمة ملزمة تحل محلها أضعف منها، مثل يجب ويمكن أو كل وبعض، أو يُضاف تحفظ؛ أو العكس.
change-modal-strengthened = وعد أكثر صرامة ({ $field }): { $gone } سابقا و{ $fresh } الآن؛ وينبغي قراءة الباقي
change-modals-changed = وعد أكثر صرامة في جزء وأقل في آخر ({ $field }): { $gone } سابقا و{ $fresh } الآن
    .what = كلمات ملزمة حلت محلها أضعف وأخرى ضعيفة حلت محلها أشد.
change-translation-modal-weakened = الترجمة وحدها تعد بصرامة أقل ({ $languages }، { $field }): { $gone } سابقا و{ $fresh } الآن
    .what = في لغة واحدة تحل كلمة أضعف محل كلمة ملزمة أو العكس: قد تعد لغتان بشيئين مختلفين.
change-translation-modal-strengthened = الترجمة وحدها تعد بصرامة أكبر ({ $languages }، { $field }): { $gone } سابقا و{ $fresh } الآن

## build

build-wrote = كتب { $path }
build-done = { PLURAL($count) ->
    [zero] { $count } وثيقة
    [one] وثيقة واحدة
    [two] وثيقتان
    [few] { $count } وثائق
    [many] { $count } وثيقة
   *[other] { $count } وثيقة
} في { $path }
error-bilingual-format = لا تكتب لغتان جنبا إلى جنب بصيغة { $format } (تكتبان بصيغ { $known })
error-bilingual-same = للطبعة الثنائية لغتان
    .help = اكتبهما هكذا: fr+ar
build-face-unknown = لا خط باسم { $face }، فيستعمل الخط المعتاد: الخيار --font-dir يسمي مجلد ملفاته
build-labels-broken = { $path }: السطر { $line } ليس تسمية، ولا يؤخذ به
build-template-unknown = القالب { $name } لا يعوض أيا من قوالبنا؛ هل قصدت { $near }؟
build-watch = يعاد الرسم كلما تغير شيء تحت { $path }؛ وينهيه Ctrl+C
error-watch = لا يمكن رصد { $path }: { $error }
error-watch-ended = لم يعد النظام يخبر بما يتغير؛ أعد تشغيل الأمر
build-broken = لم يكتب شيء: أصلح المصدر أولا


## init

init-templates = القوالب في { $path }؛ احتفظ بما تغيره واحذف الباقي (وفي README.md هناك التفصيل)
init-ask-language = لغة الملفات ({ $known })
init-ask-country = البلد باسمه أو بحرفيه، أو - لعدم ذكره
init-ask-currency = العملة بثلاثة أحرف مثل KES، أو - لعدم ذكرها
init-ask-again = لم يفهم الجواب؛ اضغط على Enter لأخذ ما بين المعقوفتين
init-unknown-country = { $country }: لا يعرف شيء هنا عن قوانين هذا البلد وهيئاته؛ تستعمل الكلمات المعتادة، وتوضع غيرها في { $file } (الأمر roadmap schema countries يبين كيف)
init-comments = تعليقات الملفات بالإنجليزية؛ ونصوصك باللغة `{ $language }`، كما يقول `languages: source:`
init-done = بدأت خارطة طريق في { $path }
    .next = بعد ذلك: عدل { $path }/roadmap.yaml ثم شغل: roadmap check { $path }

## translate

translate-status = { $name }: ترجم { $complete } من { $all } نصا، ينقص { $missing }، ومتقادم { $stale }
translate-status-file = { $name }: { $complete } من { $all }
translate-missing = ناقص
translate-stale = متقادم
translate-beside-errors = { PLURAL($count) ->
    [zero] لا أخطاء
    [one] خطأ واحد: النص المعني به ليس فيما يلي؛ ويبينه roadmap check
    [two] خطآن: النصان المعنيان بهما ليسا فيما يلي؛ ويبينهما roadmap check
    [few] { $count } أخطاء: النصوص المعنية بها ليست فيما يلي؛ ويبينها roadmap check
    [many] { $count } خطأ: النصوص المعنية بها ليست فيما يلي؛ ويبينها roadmap check
   *[other] { $count } خطأ: النصوص المعنية بها ليست فيما يلي؛ ويبينها roadmap check
}
translate-records = الجملة التي أنجزت منها كل ترجمة. يكتب `roadmap translate` هذا الملف.
translate-recorded = { PLURAL($count) ->
        [zero] لم تسجل أي ترجمة
        [one] سجلت ترجمة واحدة
        [two] سجلت ترجمتان
        [few] سجلت { $count } ترجمات
        [many] سجلت { $count } ترجمة
       *[other] سجلت { $count } ترجمة
    }
translate-imported = { $path }: النصوص المكتوبة: { $written } (الملفات: { $files })، المؤكدة: { $confirmed }، دون ترجمة بعد: { $open }
translate-outdated = { $text }: تغيرت الجملة منذ تصدير هذا الملف؛ صدّر من جديد وترجم الجملة الجديدة
translate-unknown = { $text }: لا يوجد هذا النص في خارطة الطريق (أو لم يعد)
translate-nameless = { $text }: ليس لهذا المدخل عنوان (msgctxt)، وقد ترد الجملة في أكثر من موضع؛ صدّر من جديد وترجم في ذلك الملف
translate-repeated = { $text }: لمدخل سابق هذا العنوان نفسه، ولم يقرأ غيره؛ احتفظ بالصحيح منهما
error-po-string = تبدأ السلسلة وتنتهي بعلامة اقتباس، وما كان داخلها يكتب \"
error-po-escape = بعد الشرطة المائلة العكسية يأتي n أو t أو r أو " أو \
error-po-plural = لا يمكن استرجاع صيغ الجمع: لنصوص خارطة الطريق صيغة واحدة
error-po-keyword = كان المنتظر هنا msgctxt أو msgid أو msgstr أو تعليقا: أهذا ملف PO؟
error-po-encoding = الملف { $path } ليس UTF-8: احفظه بترميز UTF-8
error-import-place = لا يمكن كتابة `{ $text }`: نصه مشترك مع موضع آخر، أو في صيغة لا تغير دون خطر
    .help = اكتبه بيدك في كل موضع ثم استورد من جديد؛ لم يكتب شيء
error-records = الجملة التي أنجزت منها الترجمة تسجل في مجلد مشروع، وخارطة الطريق هذه ملف واحد
    .help = أنشئ مجلدا وضع فيه الملف باسم roadmap.yaml
error-translate-broken = في خارطة الطريق أخطاء، فقد تنقص بعض نصوصها
    .help = شغل roadmap check وأصلح الأخطاء ثم أعد المحاولة
error-translate-source = `{ $language }` هي لغة المصدر: منها يترجم لا إليها
error-translate-language = خارطة الطريق غير منشورة باللغة `{ $language }` (يوجد: { $known })

## سطر الأوامر

cli = مترجم الالتزامات العمومية: يتحقق من خارطة طريق مكتوبة بلغة YAML وينشرها
cli-check = قل كل ما هو خاطئ أو ناقص، سطرا سطرا
cli-check-fix = أصلح ما له علاج واحد آمن: كلمات قريبة وتواريخ ومبالغ ومعرفات وفراغات فرنسية؛ وتبقى التعليقات والترتيب والأسلوب
cli-check-diff = مع --fix: اعرض ما سيتغير ولا تغير شيئا؛ والرمز 1 إن كان ثمة تغيير
cli-check-baseline = لا تحسب إلا الملاحظات التي لا يعرفها هذا الملف
cli-check-write-baseline = اكتب ما وجد باعتباره معروفا [الأصل: .roadmap-baseline.json للمشروع]؛ وخط الأساس الموجود لا يمكن إلا أن يتقلص
cli-check-force = اسمح لـ --write-baseline بأن يضيف إلى خط الأساس أيضا
cli-check-since = قدم الملاحظات على الأسطر التي تغيرت منذ هذه المراجعة في git
cli-check-since-only = لا تقل شيئا عن الملاحظات على الأسطر الأخرى
cli-check-test-rules = تجربة أمثلة قواعد المشروع أيضا
cli-check-deny = اخرج بالرمز 1 عند التنبيهات والإشارات أيضا، لا عند الأخطاء وحدها
cli-build = اكتب الوثائق وبياناتها بكل لغات خارطة الطريق
cli-coverage = قل، توصية توصية، ما الذي يجيب عنها وإلى أي حد
cli-coverage-format = صيغة التغطية
cli-coverage-min = النسبة التي يجب أن تغطى، بالمائة؛ ولركيزة واحدة id=90
cli-translate = العمل مع المترجمين: الناقص والمتقادم، وملفات PO ذهابا وإيابا
cli-translate-status = بيان مدى ترجمة خارطة الطريق، حسب اللغة والملف
cli-translate-export = كتابة ملف PO لكل لغة، للمترجمين وأدواتهم
cli-translate-import = استرجاع ملفات PO إلى خارطة الطريق؛ وتبقى التعليقات والترتيب والأسلوب
cli-translate-record = اعتبار الترجمات منجزة من جمل اليوم [المبدئي: ما لم يسجل عنه شيء]
cli-translate-status-lang = اللغات، تفصل بينها فواصل [المبدئي: كل لغات الترجمة]
cli-translate-status-format = صيغة البيان
cli-translate-export-lang = اللغات، تفصل بينها فواصل [المبدئي: كل لغات الترجمة]
cli-translate-export-out = مكان الكتابة
cli-translate-import-file = ملفات PO كما ردها المترجمون
cli-translate-import-project = مجلد المشروع أو ملفه [المبدئي: أقرب roadmap.yaml أو roadmap/roadmap.yaml]
cli-translate-import-diff = عرض ما كان سيتغير دون تغيير شيء
cli-translate-record-lang = اللغات، تفصل بينها فواصل [المبدئي: كل لغات الترجمة]
cli-translate-record-text = النص ذو هذا العنوان وحده، مثل objectives/obj-a/title
cli-translate-record-all = كل الترجمات، حتى المتقادمة
cli-explain = اشرح عنصرًا من خارطة الطريق أو قاعدة أو ركيزة أو توصية أو رمز مرجع أو مفتاحًا من مفاتيح الملفات؛ ودون اسم، اعرض القواعد
cli-init = ابدأ خارطة طريق: ملفات مشروحة جاهزة للتحقق
cli-doctor = ذكر ما في هذا الجهاز للعمل على خارطة طريق، وما ينبغي فعله
cli-doctor-out = أين تُكتب المسودات
cli-doctor-format = صيغة ما وُجد
cli-schema = اطبع مخطط JSON للملفات، من أجل المحررات
cli-completions = اطبع الإكمال التلقائي لصدفة
cli-man = كتابة صفحات دليل البرنامج
cli-man-pages = أين تُكتب
cli-heading-commands = الأوامر
cli-heading-options = الخيارات
cli-help = اطبع المساعدة
cli-version = اطبع النسخة
cli-directory = اعمل في هذا المجلد
cli-lang = لغة الرسائل: en أو fr أو ar [الأصل: من المحيط، وإلا en]
cli-color = الألوان: always دائما، never أبدا، أو auto حيث يعرضها الطرفي
cli-quiet = لا تقل إلا الملاحظات والأخطاء
cli-today = يوم العمل، مثل 2026-11-24 [الأصل: SOURCE_DATE_EPOCH، وإلا اليوم]
cli-path = مجلد المشروع أو ملفه [الأصل: أقرب roadmap.yaml أو roadmap/roadmap.yaml]
cli-check-format = صيغة الملاحظات
cli-build-format = الصيغ مفصولة بفواصل: { $formats } [الأصل: { $usual }]
cli-build-lang = لغات الوثائق، تفصل بينها فواصل؛ ولغتان جنبا إلى جنب هكذا: fr+ar [المبدئي: لغات خارطة الطريق]
cli-build-edition = النسخة: draft (مع تقرير التحقق) أو consultation (بسطور مرقمة وورقة للملاحظات) أو public (دون ما وسم بأنه داخلي) أو brief (من صفحتين إلى أربع لأصحاب القرار) أو poster (صفحة واحدة للتعليق)
cli-build-out = أين يكتب
cli-build-templates = أخذ القوالب من هنا بدل templates/ في المشروع
cli-build-max-memory = الذاكرة المسموح بها لقوالب المشروع، بالميبيبايت
cli-build-max-time = الزمن المسموح به لقوالب المشروع، بالثواني
cli-build-watch = إعادة رسم ما تغير كلما تغير المصدر، إلى أن يضغط Ctrl+C
cli-build-csv-bom = ابدأ ملفات CSV بعلامة ترتيب البايتات التي يتعرف بها Excel على ترميز UTF-8
cli-build-font-dir = ابحث عن الخطوط هنا أيضا (PDF)
cli-explain-all = كل قاعدة في صفحة خاصة بها، بصيغة Markdown
cli-explain-format = صيغة الصفحات [الأصل: markdown]
cli-explain-name = معرّف عنصر أو اسم قاعدة أو ركيزة أو توصية مثل R07، أو رمز مرجع مثل coe:14، أو مفتاح مثل cost أو actions.end
cli-explain-project = مشروع ينظر في عناصره وركائزه ومراجعه أيضا
cli-init-path = أين يكتب؛ يجب أن يكون جديدا أو فارغا
cli-init-templates = نسخ القوالب القابلة للتعويض إلى templates/ في PATH، دون غيرها
cli-init-country = البلد باسمه أو بحرفيه في ISO 3166-1 [إن لم يذكر: لا بلد]
cli-init-lang = لغة الملفات: fr أو ar أو en [الأصل: لغة الرسائل]
cli-init-yes = لا تسأل وخذ القيم المعتادة
cli-schema-kind = الملفات التي يصفها المخطط
cli-completions-shell = الصدفة

cli-error-command = لا يوجد أمر `{ $name }`{ $near ->
        [none] {""}
       *[other] ؛ هل تقصد `{ $near }`؟
    } (تعرضها roadmap --help)
cli-error-option = لا يوجد خيار `{ $name }` هنا{ $near ->
        [none] {""}
       *[other] ؛ هل تقصد `{ $near }`؟
    } (تعرضها --help)
cli-error-value = `{ $value }` ليست قيمة لـ { $name }{ $near ->
        [none] {""}
       *[other] ؛ هل تقصد `{ $near }`؟
    }{ $known ->
        [none] {""}
       *[other] {" "}(القيم الموجودة: { $known })
    }
cli-error-bytes = وسيط ليس بترميز UTF-8؛ لا يجوز ذلك إلا في مسارات الملفات
cli-error-missing = ينقص { $name } (تقول --help ما هو)
cli-error-twice = لا يمكن أن يرد { $name } هنا، أو ورد مرتين

## doctor
doctor-ok = سليم
doctor-possible = ممكن
doctor-missing = ناقص
doctor-program-here = هذا roadmap { $version }، في { $path }
doctor-pdf-here = يمكن إنتاج مسودات PDF؛ خطوط اللاتينية والعربية وتيفيناغ مضمّنة في البرنامج
doctor-pdf-none = لا ينتج هذا البرنامج مسودات PDF
    .help = سائر الصيغ موجودة، ومستندات Word بلا صور؛ من أجل PDF والصور خذ إصدارًا منشورًا، أو ابنِ البرنامج بخياراته المعتادة
doctor-git-here = git بالإصدار { $release }
doctor-git-none = تعذّر تشغيل git: { $error }
    .help = يعمل check وbuild بدونه؛ لمقارنة الإصدارات ثبّت git بالإصدار { $oldest } أو أحدث
doctor-git-old = الإصدار { $release } من git قديم
    .help = يعمل check وbuild بدونه؛ لمقارنة الإصدارات ثبّت git بالإصدار { $oldest } أو أحدث
doctor-roadmap-here = خارطة الطريق هي { $path }
doctor-roadmap-none = لا توجد خارطة طريق هنا ولا فوق هذا المجلد
    .help = اذهب إلى مجلدها، أو سمّه (roadmap doctor PATH)، أو ابدأ واحدة: roadmap init
doctor-schema-here = تكمل المحررات وتتحقق بحسب { $path }، وهو من هذا الإصدار
doctor-schema-elsewhere = تأخذ المحررات المخطط من { $path }، ولا يُنظر فيه
doctor-schema-other = الملف { $path } الذي تكمل المحررات وتتحقق بحسبه من إصدار آخر
    .help = اكتبه من جديد: roadmap schema > "{ $path }"
doctor-schema-none = الملف { $path }، وهو المخطط الذي تسميه خارطة الطريق للمحررات، غير موجود
    .help = اكتبه: roadmap schema > "{ $path }"
doctor-schema-unnamed = لا يسمي السطر الأول من { $path } مخططًا، فلا تكمل المحررات ولا تتحقق
    .help = ابدأه بالسطر # yaml-language-server: $schema=roadmap.schema.json، واكتب ذلك الملف إلى جانبه بالأمر roadmap schema
doctor-clone-here = خارطة الطريق في مستودع git
doctor-clone-none = ليست خارطة الطريق في أي مستودع git، فلا يمكن مقارنة إصداراتها
    .help = ابدأ تاريخًا: git init ثم git add --all ثم git commit
doctor-clone-refused = لا يقرأ git مستودع خارطة الطريق: { $error }
    .help = يقول git status في ذلك المجلد ما ينبغي فعله
doctor-drivers-here = يعرض git هنا معنى التغييرات ويدمج بحسب المعرّف والحقل، عبر { $path }
doctor-drivers-none = يعرض git هنا الأسطر ويدمجها، لا معانيها
    .help = اضبط ذلك: roadmap git-setup
doctor-drivers-lost = يطلب git هنا التغييرات والدمج من { $path }، ولم يعد ذلك البرنامج موجودًا
    .help = اضبطه على هذا البرنامج: roadmap git-setup
doctor-hook-here = يتحقق خطّاف هنا من كل إيداع
doctor-hook-asked = يطلب .pre-commit-config.yaml التحقق من كل إيداع، ولم يُثبَّت أي خطّاف في هذه النسخة
    .help = ثبّته: pre-commit install
doctor-hook-none = لا يتحقق أي خطّاف من الإيداعات هنا
    .help = مع pre-commit اطلب الخطّاف roadmap-check-installed في .pre-commit-config.yaml
doctor-output-here = يمكن كتابة المسودات في { $path }
doctor-output-refused = لا يمكن كتابة المسودات في { $path }: { $error }
    .help = سمِّ مجلدًا يمكنك الكتابة فيه: --out DIR

## explain

explain-only-for = فقط لخرائط الطريق التي تبنى على { $names }، أو التي هي لبلدها.
explain-codes = رموزها:
explain-basis = تطلبها:
explain-raises = يثيرها:
explain-passes = لا يثيرها:
explain-fixable = يصلحه roadmap check --fix حيث لا يحتمل المراد إلا وجها واحدا.
explain-threshold = العتبة `{ $name }`: { $value }{ $unit ->
        [percent] {"%"}
        [characters] {" "}حرفا
        [words] {" "}كلمة
        [days] {" "}يوما
        [months] {" "}شهرا
       *[count] {""}
    } ما لم تقل `checks: thresholds` غير ذلك
explain-pillar = الركيزة:
explain-facets = جوانبها، ولكل منها جواب:
explain-evidence = ما يدل على الجواب عنها:
explain-norms = انظر أيضا:
explain-several = يدل { $name } هنا على أشياء عدة، عددها { $count }، وما في خارطة الطريق أولها:
explain-element-names = يسمّي:
explain-element-named = يسمّيه:
explain-element-unnamed = لا شيء يسمّيه.
explain-element-answers = يجيب عن:
explain-element-unknown = لا شيء بهذا الاسم
explain-element-relation = { $relation ->
    [partial] جزئيا
   *[mention] يذكرها فقط
}
explain-key-required = إلزامي
explain-key-optional = يمكن تركه
explain-key-places = يوجد في:
explain-key-example = مثال:
explain-key-form = الشكل:
explain-key-text = نص؛ وبعدة لغات نص لكل لغة: fr: …، en: …
explain-key-plain = نص قصير
explain-key-date = تاريخ بالدقة المعروفة: 2027 أو 2027-H1 أو 2027-Q2 أو 2027-06 أو 2027-06-30 أو السنة المالية 2026/27
explain-key-flag = true (نعم) أو false (لا)
explain-key-amount = مبلغ بوحدات صحيحة، بالأرقام فقط
explain-key-integer = عدد صحيح من { $from } إلى { $to }
explain-key-number = عدد
explain-key-code = رمز أو معرّف، بلا حركات ولا فراغات
explain-key-words = إحدى هذه الكلمات:
explain-key-list = قائمة، كل عنصر منها:
explain-key-dictionary = أسماء، لكل منها قيمة هي:
explain-key-map = جزء بهذه المفاتيح:
explain-key-or = أو
explain-key-rules = القواعد التي تنظر فيه:
explain-key-several = { $name } مفتاح في عدة أماكن؛ يقول `roadmap explain PLACE` المزيد عن كل منها:

basis-format = الصيغة نفسها
basis-audit-nao-2024 = المكتب الوطني للمراجعة (المملكة المتحدة)، مارس 2024: مشروع استراتيجية دون مسؤول ولا تمويل ولا قياس
basis-audit-brookings-2020 = معهد Brookings 2020، 34 خطة وطنية: تنقصها الهيئات المسؤولة والآجال والأموال
basis-audit-tcu-2022 = محكمة الحسابات بالبرازيل، القرار 1139/2022: لا مؤشرات ولا قيم مستهدفة ولا وضعية مرجعية، فلا شيء يمكن الحكم عليه
basis-audit-eca-2024 = محكمة الحسابات الأوروبية، التقرير الخاص 08/2024: أهداف متقادمة وضعف في التنسيق والتتبع
basis-audit-cour-des-comptes-2025 = محكمة الحسابات (فرنسا)، نونبر 2025: قيادة ضعيفة وغياب التقييم ومجالات ترابية منسية
basis-audit-gpd-2020 = Global Partners Digital وStanford GDPi 2020: حقوق تذكر وقلما تنفذ

## عائلات القواعد

family-structure = البنية
family-traceability = التتبع إلى التوصيات
family-priorities = الأولويات
family-indicators = المؤشرات
family-ownership = المسؤوليات
family-governance = الحكامة
family-time = الآجال والترابطات
family-budget = الميزانية
family-ethics = الأخلاقيات
family-risk = المخاطر
family-personal-data = المعطيات الشخصية
family-law = القانون
family-norms = المرجعيات
family-equity = الإنصاف
family-cooperation = التعاون
family-languages = اللغات
family-readability = المقروئية والطباعة
family-consultation = الاستشارة والاعتماد
family-waivers = الاستثناءات والدرجات
family-own = قواعد المشروع
## ما تعذر القيام به

error-not-found = { $path }: لا يوجد ملف أو مجلد بهذا الاسم
    .help = تحقق من الكتابة، أو شغل roadmap init { $path } لبدء خارطة طريق هناك
error-no-roadmap = { $path }: لا يوجد roadmap.yaml في هذا المجلد
    .help = أعط المجلد الذي يضم roadmap.yaml، أو شغل roadmap init لبدء خارطة
error-no-project = لا يوجد roadmap.yaml هنا ولا في مجلد أعلى
    .help = أعط مسار خارطة طريق، أو شغل roadmap init لبدء واحدة
error-project-too-large = { $path }: ملفات هذا المشروع أكبر من أن تقرأ معا
error-unreadable = { $path }: تعذرت القراءة: { $error }
    .help = تحقق من وجود الملف ومن أن لك حق قراءته
error-file-too-large = { $path }: أكبر من { $limit } MiB، وهو أكثر ما يقرأ
    .help = وزع خارطة الطريق على عدة ملفات
error-not-a-file = { $path }: ليس ملفا عاديا
    .help = سمّ ملفا على القرص، لا مجلدا ولا أنبوبا ولا جهازا
error-halfway = { $path }: { $error }؛ هذه الملفات صارت جديدة ولم يمكن إرجاعها: { $files }
    .help = أزل العائق ثم أعد تشغيل الأمر: يكتبها كلها
error-outside = { $path }: هذا الرابط يؤدي إلى خارج المشروع
    .help = انسخ الملف إلى المشروع بدلا من ذلك
error-today = --today { $value }: ليس تاريخا؛ اكتبه مثل 2026-11-24
error-epoch = SOURCE_DATE_EPOCH={ $value }: ليس عددا من الثواني
error-baseline = { $path }: ليس خط أساس: { $error }
    .help = لم يكتب شيء؛ استرجع الملف، أو احذفه وشغل roadmap check --write-baseline
error-baseline-version = { $path }: خط أساس بالنسخة { $version }؛ وهذا البرنامج يقرأ النسخة { $known }
    .help = لم يكتب شيء؛ استعمل البرنامج الذي كتبه، أو احذف الملف وشغل roadmap check --write-baseline
error-baseline-incomplete = تعذرت قراءة بعض الملفات، فلم يكتب خط الأساس
    .help = أصلحها أولا: يبين roadmap check أين
error-bound-memory = { $place }: يتطلب هذا القالب أكثر من { $memory } ميبيبايت، أو يتداخل بلا نهاية
    .help = لم يكتب شيء وبقيت الوثائق السابقة؛ ابحث عن حلقة تضاعف نصا أو قائمة، أو ارفع الحد بـ --max-memory
error-bound-time = { $place }: يستغرق هذا القالب أكثر من { $seconds } ثانية
    .help = لم يكتب شيء وبقيت الوثائق السابقة؛ ابحث عن حلقة لا تنتهي، أو ارفع الحد بـ --max-time
error-checks = لا يمكن اتباع `checks` أو `waivers` كما كتبت، فليس هذا هو الفحص المطلوب
    .help = أصلحها أولا: تبين ملاحظات roadmap check أين
error-git-missing = يسأل --since برنامج git عما تغير، وتعذر تشغيل git: { $error }
    .help = ثبت git، أو استغن عن --since
error-git = يسأل --since برنامج git عما تغير، ويقول git: { $error }
    .help = شغله داخل نسخة من المستودع، أو استغن عن --since
error-revision = لا يعرف git المراجعة `{ $revision }`
    .help = { $fetch ->
        [none] تحقق من الكتابة
       *[other] تحقق من الكتابة، أو اجلبها: { $fetch }
    }
error-nothing-named = لا شيء يسمى `{ $name }`{ $near ->
    [none] {""}
   *[other] ؛ هل تقصد `{ $near }`؟
}
error-several-named = `{ $name }` موجود في عدة مجموعات: اكتب { $names }
error-language = ليست للوثائق تسميات باللغة `{ $language }`؛ الموجود: { $known }
error-init-language = لا يمكن بدء خارطة طريق باللغة `{ $language }`: الملفات مكتوبة بـ { $known }، وللوثائق تسميات أيضا بـ { $others }
    .help = اكتب --lang ar، ثم رمز لغتك تحت `languages: source:` في roadmap.yaml؛ وتوضع تسمياتها في templates/lang/
error-format-off = بني هذا البرنامج دون `{ $format }`
    .help = خذ إصدارا منشورا من البرنامج، أو ابنه بخياراته الافتراضية؛ وhtml وmd وdocx وepub وxlsx وcsv موجودة
error-csv-bom = الخيار --csv-bom خاص بملفات CSV، ولم يطلب أي منها
    .help = اطلبها أيضا: roadmap build --format csv --csv-bom
error-redline-format = لا تكتب نسخة بالتعديلات الظاهرة بصيغة { $format } (تكتب بصيغ html وpdf وdocx)
error-log-picture = تبين الصورة تطور عنصر واحد: أعط معرّفه
    .help = roadmap log ID --format svg؛ توجد المعرّفات بجانب العناوين في المسودة وفي roadmap diff
error-no-header = ليس لخارطة الطريق جزء `roadmap:` مقروء، فليس هناك ما ينشر
    .help = شغل roadmap check لترى الخلل
error-not-empty = { $path }: ليس فارغا؛ لم يكتب شيء
    .help = اختر مجلدا جديدا
error-no-font = { $path }: لا يوجد هنا خط صالح للاستعمال
    .help = ضع ملفات TrueType أو OpenType (.ttf و.otf و.ttc) في المجلد، أو اترك --font-dir: ففي البرنامج خطوط لاتينية وعربية وتيفيناغ
error-template = القالب { $template }، السطر { $line }: { $error }
error-pdf = تعذر إنتاج PDF: { $error }
error-edition = تعذر إنتاج النسخة: { $error }
error-word = تعذر إنتاج وثيقة Word: { $error }
error-epub = تعذر إنتاج كتاب EPUB: { $error }
error-reference = { $file }: تعذرت قراءة الجزء { $part }: { $error }
    .help = احفظ المستند من جديد في Word وضعه مكانه
error-reference-large = { $file }: الجزء { $part } أكبر من { $limit } ميبيبايت، وهو أقصى ما يقرأ
    .help = احفظ المستند من جديد في Word وضعه مكانه
error-reference-dtd = { $file }: يصرح الجزء { $part } بنوع للمستند (DTD)، ولا يفعل ذلك أي جزء من مستند Word
    .help = احفظ المستند من جديد في Word وضعه مكانه
error-reference-other = { $file }: لا يحتوي الجزء { $part } على أنماط Word
    .help = احفظ المستند من جديد في Word وضعه مكانه
error-template-retired = لم يعد القالب { $template } يُقرأ
    .help = ما يرد في الوثيقة وموضعه موصوف مرة واحدة لجميع الصيغ في templates/document/؛ أما كيفية كتابته في كل صيغة ففي مفرداتها وإطارها: ينسخها الأمر `roadmap init --templates`
error-workbook = تعذر إنتاج المصنف: { $error }
error-git-old = الإصدار { $release } من git أقدم من أن يفعل هذا
    .help = ثبّت git بالإصدار { $oldest } أو أحدث
error-cannot-write = { $path }: تعذرت الكتابة: { $error }

## البنية

yaml-syntax = هذا السطر ليس YAML مقروءا
    .help = ضع النص بين علامتي اقتباس إن بدأ بعلامة أو تضمن `: ` أو ` #`؛ ولا يقرأ شيء من هذا الملف قبل إصلاحه
    .what = الملف ليس YAML
    .why = لا يمكن قراءة شيء من الملف، فلا يتحقق منه ولا ينشر شيء.
yaml-syntax-tab = هنا علامة جدولة؛ والإزاحة في YAML بالمسافات وحدها
    .help = عوض علامة الجدولة بمسافات
yaml-syntax-indentation = إزاحة هذا السطر لا تستقيم
    .help = حاذه مع جيرانه: مفاتيح الكتلة الواحدة وشرطات القائمة الواحدة تبدأ في العمود نفسه
yaml-syntax-bracket = قوس لم يغلق، أو فاصلة ناقصة
    .help = أغلقه بـ ] أو { "}" }، وضع فاصلة بين العناصر؛ وما يستشهد بمرجع بين حاضنتين يوضع بين علامتي تنصيص: `{ "{" }ar: "نص [@مرجع]"{ "}" }`
yaml-syntax-quote = علامة تنصيص لم تغلق، أو تلاها نص
    .help = أغلقها بالعلامة نفسها؛ وداخل '…' اكتب الفاصلة العليا مرتين؛ وداخل "…" اكتب \" لعلامة اقتباس
yaml-syntax-colon = النقطتان مع مسافة تصنعان مفتاحا، ولا يمكن أن يكون هنا مفتاح
    .help = ضع النص بين علامتي تنصيص، أو ابدأه في السطر التالي بعد `|`؛ وبعد المفتاح اكتب نقطتين ومسافة
yaml-syntax-sign = لا يمكن أن يبدأ نص بالعلامة { $sign }
    .help = ضع النص بين علامتي اقتباس مستقيمتين: '{ $sign }…'
yaml-syntax-curly-quote = علامات الاقتباس المنحنية هذه حروف في YAML ولا تحفظ النص
    .help = استعمل علامات مستقيمة (" أو ')، أو اكتب النص في الأسطر التي تلي `|`
yaml-syntax-dash = شرطة تليها مسافة تبدأ هنا قائمة في سطر مفتاحها
    .help = ضع النص بين علامتي اقتباس إن بدأ بشرطة؛ واكتب القائمة في الأسطر تحت مفتاحها
yaml-syntax-conflict = ترك git هنا طرفي تعارض (<<<<<<<، =======، >>>>>>>)
    .help = احتفظ بأحدهما، أو بهما مجموعين، واحذف أسطر العلامات الثلاثة
yaml-syntax-alias = هذه الإحالة (*) لا مرساة (&) قبلها
    .help = ضع النص بين علامتي تنصيص إن كان يبدأ بـ *
yaml-syntax-alias-bomb = تكرر الإحالات هنا نصا أكثر مما ينبغي
    .help = اكتب الأجزاء المكررة كاملة، أو كرر أقل
yaml-syntax-too-deep = تداخل يتجاوز { $limit } مستوى
    .help = لا يحتاج أي جزء من خارطة طريق إلى هذا العمق؛ ابحث عن قوس لم يغلق
yaml-syntax-second-document = هنا تبدأ وثيقة ثانية
    .help = احذف السطر `---`، أو انقل ما يليه إلى ملف آخر
yaml-syntax-complex-key = يجب أن يكون المفتاح كلمة
    .help = احذف `?`، أو ضع النص بين علامتي تنصيص
invalid-encoding = هذا الملف ليس نصا بترميز UTF-8، ابتداء من هذا البايت
    .help = احفظه بترميز UTF-8 في محررك
    .what = الملف ليس بترميز UTF-8
    .why = تقرأ الحروف المنبورة والكتابات الأخرى قراءة خاطئة.
invalid-encoding-utf16 = هذا الملف بترميز UTF-16 لا UTF-8
    .help = احفظه بترميز UTF-8 في محررك
unreadable-file = تعذرت قراءة الملف: { $error }
    .help = تحقق من أنه ملف ومن أن لك حق قراءته
    .what = ملف من المشروع تعذرت قراءته
    .why = يغيب ما فيه دون أن يعلم أحد.
unreadable-file-unreadable = تعذرت قراءة الملف: { $error }
    .help = تحقق من أنه ملف ومن أن لك حق قراءته
unreadable-file-file-too-large = الملف أكبر من { $limit } MiB، وهو أكثر ما يقرأ
    .help = وزعه على عدة ملفات
unreadable-file-not-a-file = ليس هذا ملفا عاديا بل أنبوب أو جهاز
    .help = ضع ملفا مكانه أو أخرجه من المشروع
unreadable-file-outside = هذا الرابط يؤدي إلى خارج المشروع
    .help = انسخ الملف إلى المشروع بدلا من ذلك
empty-file = الملف دون محتوى
    .help = املأه، أو احذفه
    .what = ملف دون محتوى
    .why = قد يكون أفرغ خطأ.
duplicate-key = المفتاح `{ $key }` وارد مرتين
    .help = أبق واحدا منهما
    .first = ورد أولا هنا؛ وهذا هو المقروء
    .what = مفتاح وارد مرتين
    .why = لا تتفق برامج قراءة YAML على أيهما المعتمد؛ والثاني هنا لا يقرأ.
unknown-key-comma = تنهي فاصلة النص قبل `{ $key }`، فيقرأ ذلك مفتاحا
    .help = داخل الأقواس ضع النص الذي يتضمن فاصلة بين علامتي اقتباس
unknown-key = لا يوجد هنا مفتاح `{ $key }`
    .help = { $wish ->
        [progress] تقول الخطة ما وُعد به لا ما آل إليه: اكتب ما تحقق في `baseline:` مع تاريخه، والباقي في `description:`
        [status] تقول الخطة مدى ضمان المال تحت `cost: status`، ووضع القانون تحت `legislation: status`؛ أما مآل الإجراء فيكتب في `description:`
        [budget] يكتب المال في `cost:` لكل إجراء؛ وما أعلن لمجموع يكتب في `budget:` (`pillars:` و`lines:`)
        [goals] اكتب الرموز تحت `norms:`، وأسماءها في ملف من `norms/`، مثل norms/sdg.yaml
        [comments] تكتب الملاحظات ومآلها في `governance: consultation: answers`، والأجوبة عن التوصيات في `responses:`
        [steps] مراحل الإجراء تكتب تحت `milestones:`، كل منها بـ title وdate؛ وما له مكلف به أو كلفة خاصة فهو إجراء قائم بذاته، يمكن أن تقول `cost:` فيه إنها `part_of:` هذا
        [part] الهدف الذي هو جزء من هدف آخر يكتب في `objectives:` مع `parent:` ومعرف الهدف الآخر
        [image] للصور قائمتها `images:`، لكل منها id وfile وafter وcaption وalt وlicence؛ ويوضع الشعار بـ `after: cover`؛ أما الرسوم البيانية فترسم من البيانات
        [forms] تكتب اللغات تحت كل صيغة: `singular:` ثم ar: محور، fr: axe كلا في سطره؛ وكذلك `plural:`
       *[none] { $near ->
            [none] المفاتيح المعروفة: { $known }
           *[other] هل تقصد `{ $near }`؟
        }
    }
    .what = مفتاح لا تعرفه الصيغة
    .why = لا ينبغي أن يضيع محتوى بسبب خطأ في الكتابة.
unknown-value = `{ $value }` ليست من الكلمات المقبولة هنا
    .help = { $near ->
        [none] اكتب { $known-or }
       *[other] هل تقصد `{ $near }`؟ المقبول: { $known }
    }
    .what = كلمة ليست من الكلمات المقبولة
    .why = تتوقف المجاميع والجداول والقواعد على هذه الكلمات.
missing-key = ينقص هنا `{ $key }`
    .help = أضف سطرا `{ $key }: …`
    .what = مفتاح ضروري ناقص
    .why = بدونه لا يمكن تسمية العنصر ولا نشره.
wrong-type = المطلوب هنا { $expected ->
        [single] معرف واحد
        [text] نص
        [text-or-map] نص، أو نص لكل لغة
        [forms] صيغ كلمة
        [word-or-map] كلمة، أو مفاتيح بقيمها
        [date] تاريخ
        [flag] true أو false
        [amount] مبلغ
        [integer] عدد صحيح
        [number] عدد
        [word] كلمة
        [list] قائمة
       *[map] مفاتيح بقيمها
    }، { $found ->
        [text] { $expected ->
            [flag] وهذا ليس أيا منهما
            [integer] وهذا ليس كذلك
            [number] وهذا ليس كذلك
           *[other] وهذا نص
        }
        [list] وهذه قائمة
        [nothing] وهذا فارغ
       *[map] وهذه كتلة مفاتيح
    }
    .help = { $expected ->
        [single] سم من يُسأل عنه؛ ويكتب الآخرون تحت `partners:`، أو كل واحد مع واجبه تحت `duties:`
        [text] اكتبه في سطر واحد، وبين علامتي تنصيص إن كان فيه `: ` أو ` #`
        [text-or-map] اكتب نصا واحدا، أو fr: … ar: … en: … كلا في سطره
        [forms] اكتب مفردها وجمعها وجنسها: `singular: محور` و`plural: محاور` و`gender: masculine`، كلا في سطره
        [word-or-map] اكتب كلمة، أو مفاتيح بقيمها
        [date] اكتب 2027 أو 2027-06 أو 2027-06-30
        [flag] اكتب true أو false
        [amount] { $found ->
            [map] المجال يكتب حده الأدنى تحت `amount:` وحده الأعلى تحت `to:`
           *[other] اكتب كل الأرقام، بوحدات كاملة من العملة، دون مسافات ولا علامات
        }
        [integer] اكتب عددا صحيحا دون وحدة
        [number] { $found ->
            [map] المجال يكتب حده الأدنى تحت `value:` وحده الأعلى تحت `to:`
           *[other] اكتب الأرقام وحدها دون وحدة، وبنقطة قبل الكسور
        }
        [word] اكتب كلمة واحدة
        [list] ابدأ كل عنصر في سطره بـ `- `
       *[map] اكتب مفاتيح بقيمها، كلا في سطره
    }
    .what = ليست هذه القيمة من النوع المطلوب هنا
    .why = لا يمكن قراءتها كما ينبغي أن تكون، فتترك.
wrong-type-flag = تكتب `{ $value }` هنا `{ $near }`
    .help = اكتب { $near }: كلمات الصيغة هي نفسها في كل اللغات
wrong-type-cost = الرقم وحده ليس تكلفة: `{ $value }`
    .help = { $near ->
        [none] اكتبه بمفاتيح: cost: {"{"}amount: …, method: كيف حُدد, funding: …{"}"}، والمبلغ بكل أرقامه وبوحدات كاملة من العملة
        [range] اكتبه بمفاتيح: cost: {"{"}amount: الحد الأدنى, to: الحد الأعلى, method: كيف حُدد{"}"}، بكل الأرقام وبوحدات كاملة من العملة
        [bound] اكتبه بمفاتيح: cost: {"{"}amount: …, bound: at-least (على الأقل) أو at-most (على الأكثر) أو about (حوالي), method: كيف حُدد{"}"}، والمبلغ بكل أرقامه وبوحدات كاملة من العملة
       *[other] اكتبه بمفاتيح: cost: {"{"}amount: { $near }{ $beside ->
            [none] {""}
           *[other] , { $beside }
        }, method: كيف حُدد, funding: [{"{"}source: budget, amount: …{"}"}]{"}"}
    }
wrong-type-number = `{ $value }` ليس رقما
    .help = { $near ->
        [none] اكتب الأرقام وحدها دون وحدة، وبنقطة قبل الكسور
        [word] القيمة بالكلمات تكتب تحت `level:` بدل `value:`: yes أو no أو مستوى من `scale:`
        [range] اكتب الحد الأدنى تحت `value:` والحد الأعلى تحت `to:`
        [times] مضاعف ما لا يُعرف يكتب تحت `times:` بدل `value:`{ $beside ->
            [none] {""}
           *[other] : `times: { $beside }`
        }
        [bound] اكتب الرقم تحت `value:` وأضف `bound:` مع at-least (على الأقل) أو at-most (على الأكثر) أو about (حوالي)
       *[other] اكتب { $near }{ $beside ->
            [none] {""}
           *[other] ، وبجانبه `{ $beside }`
        }
    }
wrong-type-thousands = قد يعني `{ $value }` { $whole } أو { $decimal }: تفصل هذه اللغة بين الآلاف بنقطة
    .help = اكتب { $whole } دون علامة بين الآلاف؛ أو { $decimal } إن كانت فيه كسور
wrong-type-map = المطلوب هنا مفاتيح، وهذا نص: `{ $value }`
    .help = { $near ->
        [none] اكتب مفاتيح بقيمها، كلا في سطره؛ والموجود منها: { $known }
       *[other] اكتب { $near }
    }
empty-value = { $key ->
    [item] عنصر من هذه القائمة فارغ
   *[other] ليست لـ `{ $key }` قيمة
}
    .help = اكتب قيمة، أو احذف السطر
    .what = مفتاح دون قيمة
    .why = لا يميز القارئ بين المقصود والمنسي.
invalid-date = `{ $value }` ليس تاريخا
    .help = { $kind ->
        [date] اكتب { $near }
        [near] اكتب { $near }، وهو الأقرب؛ ويمكن أن تكتب الكلمات نفسها تحت `timing:` في الإجراء
        [fiscal] اكتب { $near }، أو { $other } حيث تسمى السنة المالية بالسنة التي تبدأ فيها
        [fiscal-part] بين في الرأس بـ `fiscal_year_start:` الشهر الذي تبدأ فيه السنة المالية؛ ثم اكتب الربع أو النصف المقصود من السنة الميلادية، مثل 2027-Q2
        [counted] اكتب { $near }، إن كانت السنوات تعد من أولى سنوات `horizon:`
        [span] اكتب `start: { $near }` و`end: { $other }`؛ وحيث لا يكتب إلا تاريخ واحد فآخرهما: { $other }
        [ongoing] اكتب `ongoing: true` بدل `end:`
        [onwards] اكتب `start: { $near }`، و`ongoing: true` بدل `end:`
        [recurring] اكتب `recurring: { $near }` بدل `end:`
       *[other] اكتب 2027 أو 2027-06 أو 2027-06-30 أو الربع 2027-Q2 أو النصف 2027-H1 أو السنة المالية 2026/27، وتحقق من وجود اليوم؛ وما لا يقوله تاريخ، كفصل من السنة أو «خلال ستة أشهر من الاعتماد»، يكتب بالكلمات تحت `timing:` في الإجراء
    }
    .what = ليس تاريخا
    .why = تقارن الآجال وترتب وتطبع.
invalid-id = `{ $value }` ليس معرفا
    .help = { $near ->
        [none] استعمل حروفا لاتينية صغيرة وأرقاما موصولة بشرطات
       *[other] استعمل حروفا لاتينية صغيرة وأرقاما موصولة بشرطات: `{ $near }`
    }
    .what = ليس معرفا
    .why = ترد المعرفات في الروابط وأسماء الملفات وسجلات النسخ، فهي بسيطة.
invalid-amount = `{ $value }` ليس مبلغا
    .help = { $near ->
        [none] اكتب كل الأرقام، بوحدات كاملة من العملة، دون كسور ولا مسافات ولا علامات ولا اختصارات
        [range] اكتب الحد الأدنى تحت `amount:` والحد الأعلى تحت `to:`، بوحدات كاملة
        [bound] اكتب الرقم تحت `amount:` وأضف `bound:` مع at-least (على الأقل) أو at-most (على الأكثر) أو about (حوالي)
       *[other] اكتب وحدات كاملة من العملة: { $near }{ $beside ->
            [none] {""}
           *[other] ، وبجانبه `{ $beside }`
        }
    }
    .what = ليس مبلغا بوحدات كاملة
    .why = يسهل الخلط بين المليون والمليار.
invalid-code = `{ $value }` ليس { $expected ->
        [country] رمز بلد
        [currency] رمز عملة
        [language] رمز لغة
        [colour] لونا
       *[year] سنة
    }
    .help = اكتب { $expected ->
        [country] { $near ->
            [none] حرفي البلد كما في ISO 3166-1، مثل FR أو IN
           *[other] `{ $near }`
        }
        [currency] { $near ->
            [none] أحرف العملة الثلاثة كما في ISO 4217، مثل EUR أو USD
           *[other] `{ $near }`
        }
        [language] رمز BCP 47: fr أو ar أو zgh أو pt-BR أو zh-Hant
        [colour] `#` ثم ستة أرقام أو حروف حتى f، مثل #0b5563
       *[year] { $near ->
            [none] أربعة أرقام مثل 2027، أو السنة المالية مثل 2027/28
           *[other] `{ $near }`{ $other ->
                [none] {""}
               *[other] ، أو `{ $other }` حيث تسمى السنة المالية بالسنة التي تبدأ فيها
            }
        }
    }
    .what = ليس رمز بلد أو عملة أو لغة أو سنة أو لون
    .why = تشترك البرامج الأخرى في هذه الرموز.
unknown-format = لا يقرأ هذا البرنامج الصيغة { $value }، بل يقرأ الصيغة { $known }
    .help = استعمل إصدار roadmap الذي كتب هذا الملف؛ وإن لم يكتبه أي إصدار فاكتب `format: { $known }`
    .what = إصدار من الصيغة لا يعرفه هذا البرنامج
    .why = ما تعنيه صيغة لاحقة بمفتاح ما مجهول هنا، والتخمين يغير ما وُعد به.
out-of-range = { $value } ليس بين { $min } و{ $max }
    .help = اكتب عددا من { $min } إلى { $max }
    .what = عدد خارج حدوده
    .why = تقارن الدرجات والرتب على سلم واحد.
faulty-rule = لا يمكن اتباع القاعدة
    .help = صححها؛ وتتبع القواعد الأخرى رغم ذلك
    .what = قاعدة من مجموعة قواعد لا يمكن اتباعها
    .why = القاعدة التي لا تتبع لا تجد شيئا، ولا ينتبه أحد إلى ذلك.
faulty-rule-syntax = { $word ->
        [early] تتوقف هذه العبارة قبل تمامها
       *[other] لا يمكن قراءة هذه العبارة
    }
    .help = يبين README في `src/pack` لغة العبارات؛ وتوضع النصوص بين علامتين، كما في `it.kind == 'law'`
faulty-rule-name = لا شيء يسمى `{ $word }` هنا{ $near ->
        [none] {""}
       *[other] ؛ هل تقصد `{ $near }`؟
    }
    .help = ترى العبارة العنصر باسم `it`، والكل باسم `roadmap`، واليوم باسم `today`، وما سبقها من `values` في قاعدتها
faulty-rule-key = لا مفتاح `{ $word }` هنا{ $near ->
        [none] {""}
       *[other] ؛ هل تقصد `{ $near }`؟
    }
    .help = اكتب مفتاحا من الصيغة؛ ويسردها `roadmap schema`
faulty-rule-filter = لا مرشح `{ $word }`{ $near ->
        [none] {""}
       *[other] ؛ هل تقصد `{ $near }`؟
    }
    .help = يسرد README في `src/pack` المرشحات
faulty-rule-test = لا اختبار `{ $word }`{ $near ->
        [none] {""}
       *[other] ؛ هل تقصد `{ $near }`؟
    }
    .help = يسرد README في `src/pack` الاختبارات
faulty-rule-call = `{ $word }(…)` دالة، ولا دوال في العبارات
    .help = اكتب مرشحا بعد `|`، أو اختبارا بعد `is`
faulty-rule-brace = حاضنة مفتوحة لم تغلق
    .help = أغلقها بـ `{"}"}`، أو اكتب `{"{{"}` لحاضنة مقصودة بذاتها
faulty-rule-taken = توجد قاعدة `{ $word }` من قبل
    .help = سم هذه باسم آخر؛ ويعطل `levels` في `checks` الأخرى
faulty-rule-long = هذه العبارة أطول من اللازم
    .help = سم أجزاءها تحت `values`، أو اجعلها عدة قواعد
faulty-rule-failed = لا يمكن حساب القاعدة `{ $rule }`: { $word }
    .help = صحح العبارة؛ فلعلها صادفت في العنصر الذي توقفت عنده قيمة من نوع آخر
untrue-example = القاعدة `{ $rule }` { $kind ->
        [raises] لا يثيرها هذا المثال
       *[passes] يثيرها هذا المثال
    }
    .help = صحح القاعدة أو المثال
    .what = مثال لقاعدة من مجموعة قواعد يبين شيئا آخر
    .why = المثال الذي لا يصح يضلل كل من يعتمد على القاعدة.
## القواعد

action-outside-phase = الإجراء `{ $id }` لا يجري في المرحلة `{ $phase }`
    .help = صحح تاريخيه، أو سم المرحلة التي يجري فيها
    .what = إجراء يجري قبل المرحلة التي ينتمي إليها أو بعدها
    .why = من يقرأ مرحلة واحدة لا يراه.
action-without-cost = لا يذكر الإجراء `{ $id }` كلفته
    .help = أضف `cost: {"{"}amount: …, method: …{"}"}`، أو قل `cost: unfunded` أو `cost: existing-means`
    .what = إجراء دون كلفة ودون بيان السبب
    .why = تتعثر المخططات حيث لم يحسب أحد. ولا ضير في عدم المعرفة ما دامت معلنة.
action-without-dates = ليس للإجراء `{ $id }` مفتاح `{ $key }`
    .help = { $key ->
        [start] أضف `start:` بسنة أو شهر، مثل 2027-06؛ وإن لم تقل الخطة إلا أجلا فقل ذلك بالكلمات بجانب `end:`، مثل `timing: بحلول نهاية 2027`
       *[end] أضف `end:` بسنة أو شهر، مثل 2027-06؛ و`ongoing: true` إن كان مستمرا، وتحت `timing:` ما لا يقوله تاريخ
    }
    .what = إجراء دون بداية أو نهاية
    .why = ما لا تاريخ له لا يتأخر أبدا.
action-without-lead = ليست للإجراء `{ $id }` جهة قائدة
    .help = أضف `lead:` بمعرف الفاعل الوحيد المسؤول عنه
    .what = إجراء لا يسأل عنه أحد
    .why = ما يقوم به الجميع لا يقوم به أحد.
adopted-with-errors = يقال إن خارطة الطريق { $status ->
            [amended] معدلة ونافذة
           *[adopted] معتمدة
        }، وبقي فيها { PLURAL($count) ->
    [zero] { $count } خطأ
    [one] خطأ واحد
    [two] خطآن
    [few] { $count } أخطاء
    [many] { $count } خطأ
   *[other] { $count } خطأ
}
    .help = أصلح الأخطاء؛ وما يتركه النص المعتمد نفسه مفتوحا يبقى كما اعتمد، ويمنح استثناء معللا في `waivers:`
    .what = خارطة طريق نافذة وفيها أخطاء
    .why = ما يعتمد بثغراته يطبق بثغراته.
amount-without-currency = هناك مبالغ دون عملة
    .help = أضف `currency:` إلى الترويسة بحروفها الثلاثة، مثل EUR؛ وكل المبالغ وحدات كاملة منها
    .what = مبالغ في خارطة طريق لا تسمي عملة
    .why = يضطر القراء والبرامج إلى التخمين.
answers-alike = الأجوبة التي هي جملة واحدة لا تتغير فيها إلا العناوين: { $count } من { $all }
    .help = قل في كل منها ما ينجز ومتى ومن ينجزه وبأي مال؛ أما العنصر الذي يجيب عن التوصية فيظهر على كل حال
    .what = أجوبة عن التوصيات هي جملة واحدة لا تتغير فيها إلا العناوين
    .why = من أوصى يريد أن يعرف مآل توصيته، لا أين وردت كلمة منها.
assessment-after-delivery = تقيّم آثار `{ $id }` في { $date }، بعد نهاية الإجراءات التي تطلقه ({ $end })
    .help = قدّم `assessment:` إلى ما قبل التشغيل، أو اذكر في `objectives:` الهدف الذي تطلقه إجراءاته
    .what = استعمال للذكاء الاصطناعي تقيّم آثاره بعد نهاية الإجراءات التي تطلقه
    .why = ما يكتشف بعد التشغيل يكون قد أصاب أحدا.
baseline-after-target = الوضعية المرجعية للمؤشر `{ $id }` موعود بها في { $date }، بعد قيمة تقاس انطلاقا منها ({ $earlier })
    .help = قس الوضعية المرجعية قبل ذلك، أو ضع المستهدف أو المرحلة بعدها
    .what = وضعية مرجعية موعودة بعد مستهدف أو مرحلة
    .why = لا يمكن معرفة المسافة المقطوعة قبل معرفة نقطة الانطلاق.
bidi-control-character = علامة خفية ({ $code }) تقلب هنا ترتيب الحروف{ $more ->
        [0] {""}
       *[other] ، وفي هذا النص علامات أخرى عددها { $more }
    }
    .help = احذفها أو أعد كتابة الموضع؛ فالوثائق تحفظ من تلقاء نفسها اتجاه الأعداد والكلمات اللاتينية
    .what = علامة تحكم تغير اتجاه الكتابة
    .why = ما يقرأ ليس ما كتب: قد ينقلب مبلغ أو رقم قانون دون أن يراه أحد.
bill-cited-as-law = `{ $code }` مشروع قانون، ويستشهد به كأنه قانون نافذ
    .help = استشهد بنص نافذ، أو انتظر اعتماد المشروع
    .what = نص غير نافذ يقدم أساسا قانونيا
    .why = ما يقوم على مشروع لا يقوم على شيء.
blanket-claim = يدعي `{ $id }` الجواب عن توصيات عددها { $count }
    .help = أبق ما يجيب عنه بنفسه، أو قسمه؛ ويمكن كتابة ما عداه بـ `relation: mention`
    .what = عنصر واحد يدعي الجواب عن أكثر من ثماني توصيات
    .why = من يدعي كل شيء لا يجيب عن شيء يمكن التحقق منه.
character-without-shape = ليس لهذا الحرف ({ $code }) رسم في خطوط PDF{ $more ->
        [0] {""}
       *[other] ، ولا لحروف أخرى في هذا النص عددها { $more }
    }
    .help = اكتبه بطريقة أخرى، أو وفر خطا يتضمنه: roadmap build --font-dir DIR
    .what = حرف لا تستطيع خطوط PDF إظهاره
    .why = يظهر في PDF مكانه رمز الحرف غير المعروف.
child-without-safeguard = تعني حالة الاستعمال `{ $id }` أطفالا، ولا ضمانة من ضماناتها تحميهم بصفتهم أطفالا
    .help = صف في `ethics: safeguards` ضمانة فيها `kind: child-protection`، ثم اذكرها في `safeguards:` لهذه الحالة
    .what = استعمال للذكاء الاصطناعي يعني أطفالا دون ضمانة تحميهم
    .why = لا يدرك الطفل ما يجمع عنه ولا يستطيع الاعتراض.
compute-without-footprint = ينشئ الهدف `{ $id }` قدرة حوسبة، ولا يقول شيئا عن طاقتها ومائها
    .help = أضف إلى الهدف مؤشرا عن الطاقة أو الماء، أو `unesco:a5` في `norms:`
    .what = قدرة حوسبة دون أثرها في الطاقة والماء
    .why = لا يعلم شركاء النهر والشبكة بذلك إلا بعد البناء.
consultation-too-short = مدة الاستشارة { PLURAL($days) ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يوما
       *[other] { $days } يوم
    }؛ ويلزم للقراءة والجواب { $fewest } على الأقل
    .help = أنهها بعد ذلك، أو ابدأها قبله
    .what = استشارة تقل عن خمسة عشر يوما
    .why = أقل الناس وقتا للقراءة أكثرهم عناية بالأمر.
contradicting-indicators = يقول المؤشر `{ $id }` { $value } حيث يقول آخر بالاسم نفسه { $other }
    .help = أبق واحدا منهما، أو سمهما بما يميز بينهما
    .first = هنا { $other }
    .what = مؤشر واحد بقيمتين
    .why = كل من يستشهد بالخارطة سيأخذ ما يناسبه.
control-character = توجد هنا علامة تحكم خفية ({ $code }){ $more ->
        [0] {""}
       *[other] ، وفي هذا النص علامات أخرى عددها { $more }
    }
    .help = احذفها أو أعد كتابة الموضع؛ وللانتقال إلى سطر جديد اكتب النص بعد `|`
    .what = علامة تحكم لا تستطيع أي وثيقة إظهارها
    .why = تطيعها شاشة الأوامر، ويرفض Word الملف، ولا يراها أحد.
cost-without-source = ليس لكلفة الإجراء `{ $id }` مصدر تمويل
    .help = أضف `funding:` بمن يؤدي وكم (`[{"{"}source: donor, amount: …{"}"}]`)، أو اكتب `status: unfunded` بجانب المبلغ
    .what = مبلغ دون بيان من يؤديه
    .why = المبلغ الذي لم يطلب من أحد لا ينفقه أحد.
date-outside-horizon = يقع { $date } { $side ->
            [before] قبل بداية
           *[after] بعد نهاية
        } الأفق الزمني لخارطة الطريق
    .help = صحح التاريخ، أو `horizon` في خارطة الطريق؛ وإن كان صحيحا كما هو، كتدبير أنجز من قبل، فاقبله في `waivers:`
    .what = تاريخ قبل أول يوم من الأفق أو بعد آخره
    .why = ما يقع خارجه لا يبلغ عنه أحد ولا يقيمه أحد.
deadlines-at-the-end = تنتهي في الاثني عشر شهرا الأخيرة إجراءات عددها { $late } من { $all }
    .help = اجعل ما يمكن إنجازه مبكرا ينتهي مبكرا
    .what = أكثر من نصف الإجراءات ينتهي في آخر سنة من الأفق
    .why = ما يتأخر حينئذ لا يمكن تداركه ضمن المخطط.
decision-without-human = تقرر حالة الاستعمال `{ $id }` في شأن أشخاص بالآلة وحدها، ولا إنسان يستطيع نقض القرار
    .help = اذكر ضمانة من نوع human-oversight في `safeguards:`، أو اجعل النظام يقترح فقط
    .what = قرار في شأن شخص تتخذه الآلة وحدها دون رقابة بشرية
    .why = لا أحد يستطيع شرح القرار لصاحبه أو تصحيحه.
dependency-cycle = ينتظر بعض هذه الإجراءات بعضا: { $path }
    .help = احذف واحدا من `depends_on`؛ فالإجراء يبدأ بعد ما يتوقف عليه
    .what = إجراءات يتوقف بعضها على بعض في حلقة
    .why = لا يمكن لأي منها أن يبدأ.
dependency-out-of-order = { $kind ->
        [start-to-start] يبدأ الإجراء `{ $id }` ({ $start }) قبل بداية `{ $other }` الذي ينتظره ({ $end })
        [finish-to-finish] ينتهي الإجراء `{ $id }` ({ $start }) قبل نهاية `{ $other }` الذي ينتظره ({ $end })
        [start-to-finish] ينتهي الإجراء `{ $id }` ({ $start }) قبل بداية `{ $other }` الذي ينتظره ({ $end })
       *[other] يبدأ الإجراء `{ $id }` ({ $start }) قبل نهاية `{ $other }` الذي ينتظره ({ $end })
    }{ $lag ->
        [0] {""}
       *[other] {""}، عدد أشهر الفاصل: { $lag }
    }
    .help = أخر بدايته، أو قدم نهاية الآخر، أو احذف الترابط
    .start = يبدأ هنا
    .end = ينتهي الآخر هنا
    .what = إجراء يبدأ قبل نهاية ما يتوقف عليه
    .why = لا يمكن تنفيذ المخطط كما كتب.
dependency-past-horizon = إذا بدأ الإجراء `{ $id }` بعد الإجراءات التي ينتظرها فلن ينتهي قبل { $date }، أي بعد نهاية خارطة الطريق
    .help = قصر أو قدم أحد الإجراءات التي ينتظرها، أو احذف ترابطا
    .what = إجراءات متتالية مدتها أطول من خارطة الطريق
    .why = تبدو التواريخ ممكنة واحدا واحدا، وليست كذلك مجتمعة.
deprecated-term = «{ $word }» كلمة لا تستعمل هنا؛ ويفضل معجم المصطلحات «{ $preferred }»
    .help = اكتب «{ $preferred }»، أو ضع الكلمة بين علامتي اقتباس إن كانت منقولة؛ وإن كانت صحيحة مع ذلك فاحذفها من `deprecated:` في معجم المصطلحات
    .what = كلمة يقول معجم المصطلحات ألا تستعمل
    .why = من يجد كلمتين لشيء واحد يبحث عن الفرق بينهما.
duplicate-id = المعرف `{ $id }` وارد مرتين
    .help = أعط أحدهما معرفا آخر؛ فالمعرفات مشتركة بين كل أنواع العناصر
    .first = ورد أولا هنا
    .what = عنصران بمعرف واحد
    .why = تشير الروابط والملاحظات وسجلات النسخ إلى غير المقصود.
duplicate-code = الرقم { $code } مكرر
    .help = أعط لكل منهما `code:` خاصا به أو احذفه ليرقم تلقائيا
    .first = الأول
    .what = هدفان أو إجراءان يحملان رقما واحدا
    .why = من يستشهد بالرقم لا يعلم أيهما المقصود.
duplicate-response = للتوصية { $code } جوابان
    .help = أبق على جواب واحد؛ وما تقرر بشأن عدة تدابير مكانه `measures`
    .first = الجواب الأول
    .what = جوابان على توصية واحدة
    .why = لا يعرض إلا أحدهما ولا يعلم أحد أيهما المقصود.
end-before-start = النهاية ({ $end }) قبل البداية ({ $start })
    .help = صحح أحد التاريخين
    .start = يبدأ هنا
    .what = نهاية قبل بدايتها
    .why = أحد التاريخين خاطئ ولا يعلم أحد أيهما.
envelope-differs = { $of ->
        [all] الميزانية المعلنة { $total }، ومجموع كلف الإجراءات { $sum }
        [programme] كلفة البرنامج `{ $id }` هي { $total }، ومجموع كلف إجراءاته { $sum }
        [source] أعلن المصدر `{ $id }` عن { $total }، وتطلب منه الإجراءات { $sum }
       *[pillar] أُعلن { $total } للركيزة `{ $id }`، ومجموع تكاليف إجراءاتها { $sum }
    }
    .help = صحح المبلغ المعلن أو كلف الإجراءات، أو قل بالكلمات (`budget: note` أو وصف البرنامج) فيم الفرق واقبل هذه الملاحظة في `waivers:`
    .what = المبلغ المعلن ومجموع الإجراءات يختلفان بأكثر من عشرة بالمائة
    .why = لا يعلم أحد أي المبلغين يطلب من البرلمان.
estimate-without-method = كلفة `{ $id }` تقديرية، ولا تقول كيف قدرت
    .help = أضف `method:`، مثل مشروع مماثل أو عروض أثمان أو عدد المناصب مضروبا في كلفة المنصب
    .what = مبلغ تقديري دون الطريقة التي وجد بها
    .why = رقم دون طريقة لا يمكن التحقق منه ولا تحيينه.
ethics-without-norm = لا يسمي المبدأ `{ $id }` المرجع الذي يستند إليه
    .help = أضف `norms:` برموز مثل unesco:p6 أو coe:8؛ ويقول roadmap explain CODE ما في كل منها
    .what = مبدأ دون النصوص الدولية التي يستند إليها
    .why = المبدأ الذي لا يأتي من أي مرجع لا يمكن لأحد التحقق منه.
evaluation-before-results = التقييم النهائي ({ $date }) لا يأتي بعد آخر مستهدف، وهو مستهدف `{ $id }` ({ $target })
    .help = أرّخه بعد آخر مستهدف بأشهر، حين تنشر قيمته؛ ويجوز أن يأتي التقييم النهائي بعد نهاية خارطة الطريق
    .what = تقييم نهائي يسبق آخر القيم التي ينبغي أن يقرأها
    .why = تقييم دون آخر النتائج لا يستطيع أن يبين هل نجح المخطط.
evaluator-leads = يتولى `{ $actor }` تقييم المخطط، وهو مسؤول فيه عن `{ $id }`
    .help = عيّن مقيّما آخر، أو أسند هذا الجزء إلى هيئة أخرى
    .what = من ينجز التقييم النهائي أو المستقل يقود إجراء أو يسأل عن هدف
    .why = لا أحد يحكم على عمله دون محاباة، ولا يصدّق إن فعل.
excluded-without-reason = استبعدت { $code } دون تعليل
    .help = أضف `reason:` في جملة واحدة
    .what = توصية مستبعدة ولا أحد يقول لماذا
    .why = سيسأل عنها من طلبها مرة أخرى.
expired-waiver = استثناء { $rule } من أجل `{ $item }` كان صالحا إلى { $date }
    .help = أصلح ما كان مستثنى، أو اقبله من جديد بتاريخ وتعليل جديدين
    .what = استثناء انقضى أجله
    .why = ما قبل لمدة يصير مقبولا إلى الأبد.
few-norm-families = { PLURAL($count) ->
            [zero] لا تذكر خارطة الطريق مراجع من أي عائلة
            [one] تذكر خارطة الطريق مراجع من عائلة واحدة
            [two] تذكر خارطة الطريق مراجع من عائلتين
            [few] تذكر خارطة الطريق مراجع من { $count } عائلات
            [many] تذكر خارطة الطريق مراجع من { $count } عائلة
           *[other] تذكر خارطة الطريق مراجع من { $count } عائلة
        }، ما عدا قانون بلدها
    .help = اذكر في `norms:` ما يطبقه كل عنصر؛ والعائلات: { $known }
    .what = أقل من ثلاث عائلات من المراجع الدولية
    .why = تختلف المراجع، وما لا يطلبه إلا واحد منها يسهل أن يفوت.
fiscal-year-without-start = `{ $date }` سنة مالية، ولا شيء يبين الشهر الذي تبدأ فيه
    .help = أضف `fiscal_year_start:` تحت `roadmap:` مع الشهر، مثل 7 لشهر يوليوز
    .what = سنة مالية لا يُعرف شهرها الأول
    .why = تُقرأ إلى ذلك الحين سنة ميلادية.
footnote-astray = { $kind ->
        [note] لا شيء يحيل على الحاشية `{ $name }`، فلا تظهر في أي وثيقة
       *[reference] لا توجد حاشية `{ $name }`
    }
    .help = تكتب الإحالة `[^{ $name }]` في النص، وحاشيتها فقرة `[^{ $name }]: …` من النص نفسه
    .what = حاشية لا يحيل عليها شيء، أو إحالة بلا حاشية
    .why = المصدر الذي ينبغي أن يجده القارئ ليس في الوثيقة.
french-spacing = { $kind ->
        [plain] قد تقطع المسافة بجانب «{ $sign }» السطر هنا
       *[none] تنقص مسافة بجانب «{ $sign }»
    }{ $more ->
        [0] {""}
       *[other] ، وفي هذا النص مواضع أخرى عددها { $more }
    }
    .help = يكتبها `roadmap check --fix`؛ أما باليد فمسافة غير فاصلة (U+00A0) قبل : وداخل « »، وضيقة (U+202F) قبل ; ! ?
    .what = ترقيم فرنسي بمسافة عادية أو دون مسافة
    .why = علامة وحدها في أول السطر تشين نصا رسميا.
generic-owner = عين الفاعل `{ $id }` («{ $title }») مسؤولا، وليس هيئة بعينها
    .help = سم مكانه الوزارة أو الوكالة أو الهيئة التي يمكن محاسبتها
    .what = مسؤول يسمى «الحكومة» أو «الفاعلون»
    .why = إذا كان الجميع مقصودا لم يسأل أحد.
high-impact-without-assessment = حالة الاستعمال `{ $id }` عالية الأثر، ولا تاريخ لتقييم آثارها
    .help = أضف `assessment:` بتاريخ قبل بدء الاستعمال
    .what = استعمال قوي الأثر دون تاريخ لتقييم الأثر
    .why = ما يكتشف بعد البداية قد أصاب أحدا قبل ذلك.
image-not-shown = لا تظهر أي وثيقة هذه الصورة؛ { $words ->
        [none] ستحذف
       *[other] وتنوب عنها كلماتها «{ $words }»
    }
    .help = سم ملفها في القائمة `images:` مع `after:` و`caption:` و`alt:` و`licence:`؛ وما تقوله المعطيات يرسم منها
    .what = في نص صورة لا تظهرها أي وثيقة
    .why = يحال القارئ على ما ليس موجودا؛ والوثيقة لا تطلب شيئا من مكان آخر.
impact-underrated = تعالج حالة الاستعمال `{ $id }` ({ $sector }) معطيات أشخاص، ويصرح بأن أثرها { $impact ->
        [minimal] ضئيل
       *[limited] محدود
    }
    .help = اكتب `impact: high`، أو قل في `description` لماذا لا تغير إلا القليل واقبل هذه الملاحظة في `waivers:`
    .what = استعمال في الصحة أو التعليم أو العدل أو الشغل أو الحماية الاجتماعية بمعطيات شخصية، مصنف دون الأثر العالي
    .why = الضمانات التي يحتاجها الناس تتبع هذا التصنيف.
indicator-without-baseline = المؤشر `{ $id }` { $key ->
            [value] له وضعية مرجعية دون قيمة
            [date] له وضعية مرجعية دون تاريخ
            [establish_by] لا يقول متى تحدد وضعيته المرجعية
           *[baseline] ليست له وضعية مرجعية
        }
    .help = اكتب `baseline: {"{"}value: …, date: …{"}"}`، أو `baseline: {"{"}unknown: true, establish_by: 2027-06{"}"}` إن لم تعرف بعد
    .what = مؤشر دون قيمة انطلاق مؤرخة ولا تاريخ لتحديدها
    .why = لا يعرف ما تغير دون معرفة نقطة الانطلاق.
indicator-without-source = لا يقول المؤشر `{ $id }` كيف يقاس: ينقص { $keys }
    .help = أضف { $keys }: من أين تأتي القيم، وكم مرة، ومن يقيس
    .what = مؤشر دون مصدر أو دورية أو مسؤول
    .why = القيمة التي لم يكلف أحد بقياسها لن توجد.
indicator-without-target = المؤشر `{ $id }` { $key ->
            [value] له قيمة مستهدفة دون عدد
            [date] له قيمة مستهدفة دون تاريخ
            [establish_by] لا يقول متى تحدد قيمته المستهدفة
           *[target] ليست له قيمة مستهدفة
        }
    .help = اكتب `target: {"{"}value: …, date: …{"}"}`، أو `target: {"{"}unknown: true, establish_by: 2027-12{"}"}` إن لم تحدد بعد
    .what = مؤشر دون قيمة مستهدفة مؤرخة ولا تاريخ لتحديدها
    .why = بدون قيمة مستهدفة لا يخفق أحد ولا ينجح أحد.
indicator-without-unit = ليست للمؤشر `{ $id }` وحدة
    .help = أضف `unit:`، مثل "%" أو أيام أو نصوص
    .what = مؤشر دون وحدة
    .why = 40 لا تقول شيئا: 40 يوما أم 40% أم 40 شخصا؟
law-number-reversed = رقم القانون { $number } ليس ضمن النصوص المعروفة، أما عكسه { $near } فضمنها
    .help = إن كان هو المقصود فاكتب { $near }، أو بنقطة في العربية: فالسنة تأتي أخيرا
    .what = رقم قانون قلب جزآه
    .why = بين اتجاهين للكتابة يذكر القانون الخطأ دون أن يراه أحد.
legislation-without-consultation = النص `{ $id }` { $missing ->
            [stages] ليست له مرحلة استشارة عمومية
            [impact_study] ليس له تاريخ لدراسة الأثر
           *[both] ليست له مرحلة استشارة عمومية ولا تاريخ لدراسة الأثر
        }
    .help = أضف { $missing ->
            [stages] مرحلة `consultation` بتاريخها
            [impact_study] `impact_study:` بتاريخ قبل عرضه على الحكومة
           *[both] مرحلة `consultation`، و`impact_study:` بتاريخ قبل عرضه على الحكومة
        }
    .what = قانون أو مرسوم دون استشارة عمومية أو دراسة أثر
    .why = لا يعلم به من يلزمهم إلا بعد فوات أوان الكلام.
legislation-without-stages = ليست للنص `{ $id }` مراحل
    .help = أضف `stages:` بتواريخها؛ ومراحل البلد هي: { $stages }
    .what = نص من البرنامج التشريعي دون مراحل مؤرخة
    .why = لا يرى أحد هل هو في الطريق ولا أين توقف.
level-outside-scale = `{ $level }` ليس مستوى من مستويات المؤشر `{ $id }`
    .help = { $near ->
        [none] اكتب { $known-or }، أو اذكر المستويات تحت `scale:` من الأدنى إلى الأعلى: - {"{"}id: low, title: …{"}"}
       *[other] هل تقصد `{ $near }`؟ المستويات هي { $known }
    }
    .what = قيمة بالكلمات ليست على سلم مؤشرها
    .why = لا يمكن القول إن كلمة بلا موضع قد تقدمت.
link-without-scheme = `{ $url }` ليس عنوانا كاملا
    .help = اكتب `https://{ $rest }`
    .what = عنوان لا يبدأ بـ `https:`
    .why = سيبحث عنه المتصفح بجانب الوثيقة ولا يجد شيئا.
milestone-out-of-order = هذه المرحلة من المؤشر `{ $id }` في غير موضعها: { $kind ->
            [date] تاريخها ليس بين تاريخي ما حولها
           *[value] قيمتها لا تؤدي من السابقة إلى القيمة المستهدفة
        }
    .help = رتب المراحل حسب التاريخ، وكل قيمة بين السابقة والمستهدفة
    .what = مراحل لا تؤدي تواريخها أو قيمها إلى القيمة المستهدفة
    .why = لا يستطيع أحد في منتصف الطريق أن يقول هل المؤشر على المسار.
milestone-outside-action = المرحلة { $date } من الإجراء `{ $id }` { $key ->
            [start] قبل بدايته
           *[end] بعد نهايته
        }، { $bound }
    .help = صحح المرحلة أو تواريخ الإجراء
    .start = يبدأ هنا
    .end = ينتهي هنا
    .what = مرحلة قبل بداية إجرائها أو بعد نهايته
    .why = خطوة لا يعمل عليها أحد حينئذ لن تنجز.
missing-label = { $all ->
        [yes] لا توجد للوثائق عبارات باللغة { LANGUAGE($language) }
       *[no] تنقص الوثائق عبارات باللغة { LANGUAGE($language) }
    } (عناوين الأجزاء ورؤوس الجداول): { PLURAL($count) ->
        [zero] لا شيء ناقص
        [one] تنقص عبارة واحدة
        [two] تنقص عبارتان
        [few] تنقص { $count } عبارات
        [many] تنقص { $count } عبارة
       *[other] تنقص { $count } عبارة
    }، مثل { $first }
    .help = اكتبها في { $file }، كل واحدة في سطر: المفتاح = العبارة؛ وكلها في templates/lang/en.ftl (`roadmap init --templates`). وإلى ذلك الحين تحل محلها عبارات لغة أخرى مع تمييزها
    .what = لغة نشر تنقصها عبارات الوثائق
    .why = يجد القارئ عناوين ورؤوس جداول بلغة ليست لغته.
incomplete-word = تنقص كلمة « { $word } » صيغة تحتاج إليها الوثائق باللغة { LANGUAGE($language) }: { $lacking }
    .help = اكتب بجانب `singular:` { $first ->
        [plural] جمعها، `plural: …`
        [gender] جنسها، `gender: masculine` للمذكر أو `gender: feminine` للمؤنث
        [dual] مثناها، `dual: …`
       *[definite] الكلمة معرفة بأل، `definite: …`
    }؛ وإن تعددت اللغات فصيغة لكل لغة، مثل ar: محاور، fr: axes
    .what = كلمة خاصة بالخطة تنقصها صيغة
    .why = تأتي العناوين والجمل التي تعدها أو تصفها مختلة التركيب.
unusable-image = لا يمكن أن ترد الصورة `{ $file }` في الوثيقة: { $why ->
        [missing] لا يوجد هذا الملف
        [outside] ليست في المشروع
        [too-large] حجمها كبير جدا
        [too-many-dots] نقطها كثيرة جدا
        [not-an-image] ليست من نوع PNG ولا JPEG ولا SVG
        [press] ألوانها ألوان المطبعة الأربعة (CMYK)
        [no-words] لا يقول `alt` شيئا
        [broken] ملفها تالف، أو يستعمل ما لا تتسع له وثيقة
        [script] الرسم يشغل برنامجا أو يتحرك
        [external] الرسم يجلب شيئا من مكان آخر
       *[unreadable] لا يمكن قراءتها
    }
    .help = { $why ->
        [missing] تحقق من الاسم انطلاقا من مجلد roadmap.yaml، مع الحروف الكبيرة
        [outside] انسخ الملف نفسه إلى المشروع، تحت `images/` مثلا، وسمه انطلاقا من هناك؛ فالروابط التي تقود إلى غيره لا تتبع
        [too-large] احفظها أصغر حجما: 4 ميبيبايت للصورة و32 ميبيبايت لمجموع الصور
        [too-many-dots] احفظها أصغر: 40 مليون نقطة على الأكثر، و4000 عرضا تكفي للطباعة
        [not-an-image] احفظها بصيغة PNG أو JPEG أو SVG؛ فتغيير الاسم وحده لا يكفي
        [press] احفظها بألوان RGB
        [no-words] صف في `alt` ما يرى فيها لمن لا يراها
        [broken] افتحها ببرنامج رسم واحفظها من جديد بصيغة SVG بسيطة أو PNG
        [script] احفظها بصيغة SVG بسيطة بلا برامج ولا حركة، أو بصيغة PNG
        [external] احفظها بصيغة SVG بسيطة كل ما فيها مرسوم، أو بصيغة PNG
       *[unreadable] تحقق من أن لك حق قراءة الملف
    }
    .what = صورة لا يمكن أن يرد ملفها في الوثيقة
    .why = تقول الوثيقة بغير صورتها أقل مما يقوله نصها.
missing-short-name = { $kind ->
        [norm] اسم النص `{ $id }` طويل وليس له اسم مختصر
       *[actor] اسم `{ $id }` طويل ويتكرر كثيرا، وليس له اسم مختصر
    }
    .help = { $kind ->
        [norm] أضف `short:` إليه أو إلى عائلته في norms/ كما يحال عليها: الدستور مثلا
       *[actor] أضف `short:` كما يقال: الاختصار أو كلمتان
    }
    .what = هيئة ذات اسم طويل، أو نص، بلا اسم مختصر
    .why = تسمي الجداول والقوائم والرسوم الهيئات والنصوص مرارا؛ والرمز أو السطر الطويل يوقف القارئ.
image-without-licence = لا تقول الصورة `{ $id }` بأي شروط يجوز نشرها
    .help = أضف `licence:`، مثل CC BY 4.0 أو لمن كل الحقوق، و`source:` لبيان مصدرها
    .what = صورة بلا رخصة
    .why = من ينشر الوثيقة ينشر الصورة، ويلزمه الحق في ذلك.
unknown-image-place = لا شيء باسم `{ $after }` يمكن أن تأتي الصورة بعده
    .help = { $near ->
        [none] سم جزءا ({ $sections }) أو معرّف عنصر
       *[other] هل تقصد `{ $near }`؟ المطلوب جزء أو معرّف عنصر
    }
    .what = صورة لا تأتي بعد شيء
    .why = تأتي حينئذ في آخر الوثيقة، بعيدا عما تبينه.
broken-label = { $kind ->
        [lacks] تغفل العبارة `{ $key }` المتغير `{"$"}{ $variable }`: فلا يقال ما يحل محله
        [strange] تذكر العبارة `{ $key }` المتغير `{"$"}{ $variable }` وهي لا تتلقاه
        [twice] تتكرر العبارة `{ $key }` هنا
       *[line] هذا السطر ليس عبارة
    }
    .help = { $kind ->
        [lacks] اكتب {"{ $"}{ $variable } {"}"} في موضعه كما في templates/lang/en.ftl
        [strange] خذ متغيرات العبارة في templates/lang/en.ftl دون سواها
        [twice] احذف إحداهما
       *[line] اكتب المفتاح = العبارة، والمفتاح كما في templates/lang/en.ftl؛ والعبارة التي تمتد إلى السطر التالي تكتب فيه بمسافة بادئة
    }
    .what = عبارة لا تقرأ، أو تقول أقل أو أكثر مما تتلقاه
    .why = تحل محله عبارة لغة أخرى.
low-contrast = لا يقرأ اللون { $colour } على الأبيض: تباينه { $contrast } وأدناه { $least }
    .help = اختر لونا أغمق من الصنف نفسه
    .what = لون في المظهر لا تقرأ به الكلمات
    .why = من ضعف بصره لا يقرأ شيئا؛ وكثيرا ما يفرض القانون هذا التباين على الهيئات العمومية.
missing-rate = لا شيء يبين كم يساوي 1 { $currency } بـ{ $own ->
        [none] عملة خارطة الطريق
       *[other] { $own }
    }
    .help = أضفه تحت `budget:`، مثل rates: [{"{"}currency: { $currency }, rate: …, date: …, source: …{"}"}]
    .what = مبلغ بعملة أخرى دون سعر صرف
    .why = لا يدخل في أي مجموع: فالمجموع أقل من الواقع.
missing-safeguard = حالة الاستعمال `{ $id }` عالية الأثر، ولا ضمانة من نوع { $kinds }
    .help = صف واحدة من كل نوع في `ethics: safeguards`، واذكر معرفها في `safeguards:` لحالة الاستعمال
    .what = استعمال قوي الأثر تنقصه ضمانة: رقابة بشرية أو إخبار أو تظلم أو اختبار تحيز أو حياة خاصة أو أمن
    .why = يعرض الناس لنظام لا شيء بينهم وبينه.
missing-section = { $key ->
            [roadmap] ليست لخارطة الطريق ترويسة (`roadmap`)
            [priorities] ليست لخارطة الطريق أولويات (`priorities`)
            [objectives] ليست لخارطة الطريق أهداف (`objectives`)
            [vision] ليست لخارطة الطريق رؤية (`vision`)
           *[ethics] ليست لخارطة الطريق مكونات أخلاقية (`ethics`)
        }
    .help = أضف جزءا `{ $key }:`؛ ويبين roadmap init ما يمكن أن يضمه
    .what = جزء مما يكون خارطة طريق غائب أو فارغ
    .why = طلبت الترويسة والرؤية والأهداف والأولويات والأخلاقيات؛ ويبحث القارئ عن كل منها.
missing-translation = { PLURAL($count) ->
        [zero] لا نص غائب من { $file }
        [one] نص من { $file } غائب
        [two] نصان من { $file } غائبان
        [few] { $count } نصوص من { $file } غائبة
        [many] { $count } نصا من { $file } غائب
       *[other] { $count } نص من { $file } غائب
    } باللغة { LANGUAGE($language) }؛ { PLURAL($count) ->
        [zero] ولا شيء
        [one] وهو هذا
        [two] وهذا أولهما
        [few] وهذا أولها
        [many] وهذا أولها
       *[other] وهذا أولها
    }
    .help = اكتب ما غاب بكل لغة تنشر بها خارطة الطريق (يعددها `roadmap translate status`)، أو انشر بأقل (`languages: published`)؛ وما هو نفسه في عدة لغات، كاسم علم، يكتب تحت كل واحدة منها: `{ "{" }en: Turing, fr: Turing{ "}" }`
    .next = التالي
    .what = نص غير مكتوب بلغة تنشر بها خارطة الطريق
    .why = يجد قراء تلك اللغة فراغا أو لغة أخرى.
mostly-unfunded = الإجراءات غير الممولة: { $unfunded } من { $all }
    .help = ابحث عمن يؤدي، أو ابدأ بما يمكن بالوسائل المتوفرة، أو عد بأقل
    .what = أكثر من نصف الإجراءات دون تمويل
    .why = ما لا مال له لا يقع؛ وعلى القراء أن يعلموا كم من المخطط ذلك.
national-word-untranslated = كلمات من القانون والمؤسسات غير مقولة باللغة { LANGUAGE($language) }: { $words }
    .help = { $country ->
        [none] سم بلد خارطة الطريق في `country` وقلها في ملفه ضمن `countries/`، مثل title: { "{" }{ $language }: …{ "}" }؛ وإلى ذلك الحين ترد بلغة أخرى
       *[other] قلها في { $file } تحت `country: { "{" }code: { $country }{ "}" }`، مثل actor_kinds: [{ "{" }id: ministry, title: { "{" }{ $language }: …{ "}" }{ "}" }]؛ وإلى ذلك الحين ترد بلغة أخرى
    }
    .what = كلمات من القانون والمؤسسات تنقص في إحدى لغات خارطة الطريق
    .why = يجد قارئ القانون مراحله وهيئاته بلغة غير لغته.
near-duplicate-title = لعنوان `{ $id }` كلمات عنوان `{ $other }` نفسها
    .help = اجمع العنصرين، أو قل في العنوانين ما يميز بينهما
    .first = ورد أولا هنا
    .what = عنصران من نوع واحد بالكلمات الطويلة نفسها في العنوان
    .why = هو نسخ لم يكتمل، أو عمل ستقوم به هيئتان مرتين.
no-accessibility-element = تعني استعمالات الذكاء الاصطناعي أشخاصا، ولا شيء مبرمج للأشخاص في وضعية إعاقة
    .help = أضف ضمانة فيها `kind: accessibility`، أو فصل مؤشرا حسب الإعاقة (`split: [disability]`)
    .what = لا ضمانة للولوج ولا مؤشر مفصل حسب الإعاقة
    .why = من لا يرى أو لا يسمع أو لا ينقر يبقى خارج المرفق العمومي.
no-change-procedure = لا شيء يقول كيف تعدل خارطة الطريق
    .help = أضف `change_procedure:` إلى `governance`: من يقترح ومن يقرر وكم مرة وأين ينشر
    .what = حكامة دون مسطرة للتعديل
    .why = مخطط لا يعدل علنا يعدل في صمت.
no-complaint-route = لا شيء يقول أين تقدم الشكاية أو يبلغ عن حادث
    .help = أضف `complaints:` إلى `ethics`: لدى من، وكيف، وفي أي أجل يأتي الجواب
    .what = لا تسمي خارطة الطريق مكانا للشكايات والحوادث
    .why = لا يعرف المتضرر إلى من يتوجه.
no-cyber-risk = لا خطر من صنف `cybersecurity`
    .help = أضف الهجوم أو التسلل أو التخريب إلى `ethics: risks`، مع ما يتخذ ضده
    .what = الهجمات ليست من بين المخاطر
    .why = الأنظمة التي يعتمد عليها كثيرون تهاجم.
no-evaluation = لم يبرمج أي تقييم
    .help = أضف `evaluations:` إلى `governance` بتاريخ وبمن ينجزه: واحد في منتصف الطريق على الأقل
    .what = لا تبرمج خارطة الطريق أي تقييم
    .why = تتكرر الأخطاء إلى آخر سنة.
no-gender-element = لا شيء في خارطة الطريق ينظر إلى النساء والرجال
    .help = فصل مؤشرا يعد أشخاصا حسب الجنس (`split: [sex]`)، أو اذكر نصا في المساواة، مثل unesco:a6، حيث يطبق
    .what = لا مرجع في المساواة بين النساء والرجال ولا مؤشر مفصل حسب الجنس
    .why = ما لا يعد على حدة لا يرى، والفوارق تكبر دون أن ترى.
no-outcome-indicator = لا مؤشر من مؤشرات الهدف `{ $id }` يقيس أثرا
    .help = أضف واحدا بـ `stage: outcome`، أو قل `stage:` حيث يوجد
    .what = هدف مؤشراته وسائل ومنتجات فقط
    .why = كتابة نص لا تقول إن شيئا تغير للناس.
no-public-reporting = لا شيء يقول متى يعلن التقدم للعموم
    .help = أضف `reporting:` إلى `governance` بالدورية وأول تاريخ ومن ينشر
    .what = لا تبرمج خارطة الطريق تقريرا عموميا عن التقدم
    .why = لن يعلم من وضعت لهم ماذا حل بها.
no-steering-body = لا هيئة تقود خارطة الطريق
    .help = أضف هيئة بـ `role: steering` إلى `governance: bodies`، ومن يرأسها وكم مرة تجتمع
    .what = لا تسمي خارطة الطريق هيئة تقرر
    .why = ما لا يقرره أحد تقرره الصدفة.
nothing-in-first-year = لا شيء مستحق في الاثني عشر شهرا الأولى
    .help = أضف مرحلة أو نهاية في السنة الأولى، مثل نشر وضعية مرجعية
    .what = لا مرحلة ولا نهاية ولا قيمة مستهدفة في الاثني عشر شهرا الأولى
    .why = مخطط لا يظهر منه شيء طوال سنة ينسى قبل أن يبدأ.
number-differs-between-languages = تختلف الأعداد بين النصين باللغة { LANGUAGE($language) } وباللغة { LANGUAGE($source) }: { $numbers }
    .help = صحح أحدهما: على اللغتين ذكر الأعداد والسنوات والقوانين نفسها؛ فالنقطة أو الفاصلة تفصل الآلاف في لغة والكسور العشرية في أخرى
    .what = عدد وارد بلغة وغائب عن أخرى
    .why = هو أخطر أخطاء الترجمة، ولا يراه قراء لغة واحدة أبدا.
objective-without-action = ليس للهدف `{ $id }` إجراء
    .help = أضف `actions:` بواحد على الأقل، بجهة قائدة وتواريخ وكلفة
    .what = هدف دون إجراء
    .why = أمنية لا يعمل عليها أحد تبقى أمنية.
objective-without-indicator = ليس للهدف `{ $id }` مؤشر
    .help = أضف `indicators:` بواحد على الأقل، بوحدة ووضعية مرجعية وقيمة مستهدفة
    .what = هدف دون مؤشر
    .why = لا يستطيع أحد أن يقول هل تحقق.
objective-without-owner = ليس للهدف `{ $id }` مسؤول
    .help = أضف `owner:` بمعرف الفاعل الوحيد المسؤول عنه
    .what = هدف لا يسأل عنه أحد
    .why = إذا لم يتحقق لم يمكن سؤال أحد.
objective-without-recommendation = لا يجيب الهدف `{ $id }` عن أي توصية ولا يطبق أي مرجع
    .help = اذكر في `recommendations:` ما يجيب عنه، أو في `norms:` ما يطبقه
    .what = هدف لم تطلبه توصية ولا مرجع
    .why = قد يكون جيدا؛ وعلى القراء أن يروا أنه إضافة.
one-costly-action = يأخذ الإجراء `{ $id }` وحده { $share }% من مبالغ كل الإجراءات
    .help = ليس هذا عيبا؛ وقد يحسن تقسيمه إلى خطوات يقرر فيها واحدة واحدة
    .what = إجراء واحد يأخذ أكثر من نصف مبالغ ثلاثة إجراءات فأكثر
    .why = إن أخفق أخفق معظم المخطط.
overloaded-actor = يقود `{ $id }` إجراءات عددها { $count } من { $all }
    .help = اترك القيادة لمن بيده الوسائل، وأبق لهذا الفاعل التنسيق
    .what = فاعل واحد يقود أكثر من 40% من عشرة إجراءات فأكثر
    .why = إذا تأخرت هيئة واحدة تأخرت خارطة الطريق كلها.
overstated-response = يقال إن { $code } مجاب عنها، لكن { $status ->
            [partial] خارطة الطريق لا تجيب إلا عن جزء منها
            [mentioned] لا يجيب عنها ما يحمل التزاما
           *[other] لا عنصر يجيب عنها
        }{ $facets ->
            [none] {""}
           *[other] ؛ دون جواب: { $facets }
        }
    .help = اذكر { $code } في `recommendations` لعنصر له ما يلزم (للهدف: مؤشر وإجراء)، أو اكتب الوضعية الحقيقية
    .what = جواب يقول `covered` ولا تحمله العناصر
    .why = الادعاء الذي لا يحمله النص أول ما يتحقق منه القارئ.
personal-data-without-basis = تعالج حالة الاستعمال `{ $id }` معطيات شخصية، ولا تقول على أي أساس قانوني
    .help = أضف `legal_basis:` برموز النصوص التي تجيز ذلك، كما تسردها ملفات `norms/`
    .what = معطيات شخصية تعالج دون أساس قانوني
    .why = ما لا يجيزه قانون لا يجوز.
personal-data-without-retention = لا تقول حالة الاستعمال `{ $id }` كم تحفظ المعطيات الشخصية
    .help = أضف `retention:`: إلى متى، وما مصيرها بعد ذلك
    .what = معطيات شخصية دون أجل تمحى بعده
    .why = ما يحفظ إلى الأبد يتسرب يوما.
pillar-without-objective = ليس للركيزة `{ $id }` هدف
    .help = أضف هدفا بـ `pillar: { $id }`، أو أجب عن توصياتها في `responses` بأنها مبرمجة أو مستبعدة
    .what = ركيزة لا هدف تحتها
    .why = يعد العنوان بما ليس في خارطة الطريق.
placeholder-text = هذا النص ترك ليكتب لاحقا: «{ $mark }»
    .help = اكتبه أو احذفه؛ وما لم يعرف بعد يمكن قوله بتاريخه
    .what = نص ترك ليكتب لاحقا
    .why = تنتهي هذه الكلمات في صفحات منشورة.
principle-without-mechanism = يبقى المبدأ `{ $id }` كلمة: ينقص { $keys }
    .help = أضف { $keys }: ما معناه هنا، وما الذي يحققه، ومن يسأل عنه
    .what = مبدأ دون تعريف أو آلية أو مسؤول
    .why = حقوق تذكر ولا تنفذ لا تحمي أحدا.
priority-without-action = لا يخدم الأولوية `{ $id }` أي هدف له إجراءات
    .help = اكتب `priority: { $id }` في هدف له إجراءات، أو تخل عن هذه الأولوية
    .what = أولوية دون هدف له إجراءات
    .why = أولوية على الورق تأخذ مكان أولوية في المخطط.
priority-without-rank = { $rank ->
            [none] ليست للأولوية `{ $id }` رتبة
           *[other] للأولوية `{ $id }` الرتبة { $rank }، كغيرها
        }
    .help = أعط كل أولوية `rank:` خاصا بها، ابتداء من 1
    .first = وردت أولا هنا
    .what = أولوية دون رتبة، أو اثنتان برتبة واحدة
    .why = حيث يأتي كل شيء أولا لا يأتي شيء أولا.
priority-without-reason = لا تقول الأولوية `{ $id }` لماذا تأتي هنا
    .help = أضف `reason:` في جملة أو جملتين
    .what = أولوية دون تعليل لموضعها
    .why = ترتيب دون تعليل لا يمكن نقاشه.
range-reversed = أعلى النطاق ({ $high }) أصغر من أدناه ({ $low })
    .help = اكتب العدد الأصغر أولا، أو صحح أحد العددين
    .from = أدنى النطاق
    .what = نطاق ينتهي دون ما يبدأ به
    .why = أحد العددين خاطئ، وكذلك تكون المجاميع.
rank-only-indicator = لا تقيس الهدف `{ $id }` إلا رتب في تصنيفات
    .help = أضف مؤشرا لما يغيره البلد بنفسه
    .what = هدف كل مؤشراته رتب في تصنيف
    .why = تتغير الرتبة بتغير الآخرين؛ ولا يسأل عنها أحد هنا.
region-never-named = { PLURAL($count) ->
        [one] المجال الترابي { $codes } مذكور
        [two] مجالان ترابيان مذكوران
       *[other] مجالات ترابية عددها { $count } مذكورة
    } في `territories`، ولا { PLURAL($count) ->
        [one] يسميه أي هدف ولا إجراء
        [two] يسميهما أي هدف ولا إجراء: { $codes }
       *[other] يسميها أي هدف ولا إجراء: { $codes }
    }
    .help = أضف الرمز إلى `territories:` في الأهداف أو الإجراءات التي تخدم ذلك المجال
    .what = مجال ترابي في القائمة لا يسميه أي هدف ولا إجراء
    .why = يبحث ساكنه عن جهته فلا يجدها إلا في القائمة.
risk-without-mitigation = الخطر `{ $id }` مسمى ولا أحد يعالجه: ينقص { $keys }
    .help = أضف { $keys }: ما يتخذ ضده ومن يسأل عن ذلك
    .what = خطر دون معالجة أو مسؤول
    .why = الخطر الذي لم يفعل به إلا تدوينه يقع رغم ذلك.
risk-without-score = { $kind ->
            [missing] الخطر `{ $id }` دون درجة: ينقص { $keys }
           *[residual] ما يتبقى من الخطر `{ $id }` أعلى درجة مما كان ({ $keys })
        }
    .help = { $kind ->
            [missing] أضف { $keys } من 1 إلى 5
           *[residual] صحح أحدهما؛ فالمعالجة لا ينبغي أن تزيده سوءا
        }
    .what = خطر دون احتمال أو أثر، أو ما يتبقى منه أعلى منهما
    .why = ما لا درجة له لا يرتب، ويضيع أخطرها بين غيره.
same-text-in-two-languages = النص باللغة { LANGUAGE($language) } هو نفسه باللغة { LANGUAGE($other) }
    .help = ترجمه؛ وإن كان اسما فاتركه
    .what = نص واحد من عشرين حرفا فأكثر بلغتين
    .why = الأرجح أنه نسخ ليترجم لاحقا.
sector-without-label = القطاع `{ $sector }` لا اسم له في { LANGUAGE($language) }
    .help = اكتبه في { $file }: `{ $key } = …`؛ وإلى ذلك الحين تظهر الكلمة نفسها في الوثائق
    .what = قطاع لا اسم له في لغة منشورة
    .why = الرمز بين الكلمات يحسب خطأ.
sensitive-without-authorisation = تعالج حالة الاستعمال `{ $id }` معطيات حساسة دون إذن
    .help = اكتب `formality: authorisation`؛ فعلى سلطة حماية المعطيات أن توافق قبل البداية
    .what = معطيات حساسة تعالج دون إذن سلطة حماية المعطيات
    .why = معطيات صحية أو جينية في أيد غير مأمونة لا يمكن استردادها.
sentence-too-long = في هذه الجملة { $words } كلمة، ويتيه القارئ بعد { $most }{ $more ->
        [0] {""}
       *[other] ؛ وفي هذا النص جمل أخرى بطولها عددها { $more }
    }
    .help = اقسمها جملتين، أو اجعلها قائمة
    .what = جملة من أكثر من 45 كلمة
    .why = من يقرأ للمرة الثالثة يوقع دون أن يفهم.
share-out-of-bounds = { $of ->
        [funding] حصص ممولي `{ $id }` تبلغ { $value } %، لا ما بين 0 و100
       *[indicator] المؤشر `{ $id }` نسبة بالمائة، و{ $value } ليست بين 0 و100
    }
    .help = صحح القيمة؛ وإن لم تكن نسبة فاكتب وحدة تقول ذلك، مثل "% من مستوى 2026"
    .what = قيمة بالمائة أقل من 0 أو أكثر من 100
    .why = هي زلة قلم أو ليست نسبة.
share-without-denominator = المؤشر `{ $id }` نسبة مئوية، ولا يقول من ماذا
    .help = أضف `definition:` بما يقسم على ماذا، مثل «المدارس المرتبطة من مجموع المدارس»
    .what = مؤشر بالمائة دون تعريف
    .why = 80% ممن سئلوا أم من الجميع؟ كلاهما ينشر.
shared-principle-text = تعريف المبدأ `{ $id }` هو تعريف `{ $other }` حرفيا
    .help = قل ما يميز بينهما: من يتولى الأمر، وأمام من يقدم الحساب
    .first = ورد أولا هنا
    .what = مبدآن بتعريف واحد
    .why = مبدآن هما واجبان: المسؤولية تكليف والمحاسبة حساب.
stacked-marks = يحمل حرف هنا علامات عددها { $count }، وهي أكثر من { $limit } مما تظهره وثيقة
    .help = أعد كتابة الموضع؛ وإلا ترك ما زاد
    .what = حرف يحمل علامات أكثر مما تستطيع وثيقة إظهاره
    .why = لا يراها قارئ، وقد لا ينتهي إعداد ملف PDF.
stale-translation = ترجم هذا النص باللغة { LANGUAGE($language) } من جملة أخرى: «{ $from }»
    .help = ترجم الجملة كما هي اليوم؛ وإن بقيت الترجمة صحيحة، شغل `roadmap translate record --text { $text }`
    .what = ترجمة أنجزت من جملة تغيرت بعد ذلك
    .why = يوعد قراء لغتين بشيئين مختلفين دون أن يقرر أحد ذلك.
stage-after-force = النص `{ $id }` معلن أنه ساري المفعول، وله مرحلة لم تأت بعد: { $stage } ({ $date })
    .help = صحح `status` أو التاريخ؛ والنص الذي سيغير نصا ساريا يوصف على حدة
    .what = نص ساري المفعول له مراحل لم تأت بعد
    .why = لا يعرف القارئ هل يلزم النص أحدا اليوم.
stage-out-of-order = مراحل `{ $id }` في غير ترتيبها: { $stage } قبل { $before }
    .help = صحح أحد التاريخين؛ و`countries/` يحدد ترتيب المراحل
    .before = هذه المرحلة تأتي لاحقا
    .what = مراحل نص في غير ترتيب البلد
    .why = مشروع يصادق عليه قبل صياغته تاريخه خاطئ.
stale-value = الوضعية المرجعية للمؤشر `{ $id }` تعود إلى { $date }، أي قبل أكثر من { $months } شهرا
    .help = قسها من جديد، أو قل في `source` لماذا لا يوجد أحدث منها واقبل هذه الملاحظة في `waivers:`
    .what = وضعية مرجعية أقدم من 36 شهرا
    .why = يقاس التقدم بالنسبة إلى بلد لم يعد كما كان.
sums-differ = { $kind ->
            [years] مجموع السنوات { $sum }، والكل { $total }
            [funding] يؤدي الممولون { $sum }، والكل { $total }
            [pillars] مجموع الركائز { $sum }، والكل { $total }
            [sources] مجموع المصادر { $sum }، والمجموع الكلي { $total }
            [lines] مجموع السطور { $sum }، والمجموع الكلي { $total }
            [kinds] مجموع الاستثمار والتسيير { $sum }، والمجموع الكلي { $total }
            [parts] ما هو جزء من هذه الكلفة مجموعه { $sum }، والكل { $total }
           *[outside] لا يجري الإجراء في { $year }
        }
    .help = { $kind ->
            [outside] صحح السنة أو تواريخ الإجراء
            [parts] صحح المبلغ أو مبلغ الإجراء الذي هو جزء منه؛ وما ليس جزءا منه فلا يحمل `part_of:`
            [pillars] صحح جزءا أو الكل؛ وما لا ينتمي إلى أي ركيزة يوضع في `lines:` من غير `pillar:`
            [lines] صحح سطرا أو الكل؛ وما يضاف فوق المجموع يحمل `beyond_total: true`
           *[other] صحح جزءا أو الكل؛ فالمبالغ وحدات كاملة من العملة
        }
    .what = مبالغ لا يستقيم مجموعها، أو سنة لا يجري فيها الإجراء
    .why = من يجمع الجدول لا يثق بعد ذلك بشيء في الوثيقة.
supervisor-leads = `{ $actor }` سلطة رقابة، وتقود الإجراء `{ $id }`
    .help = دع فاعلا آخر يقود، واذكر `{ $actor }` شريكا أو مراقبا
    .what = فاعل من نوع `authority` يقود إجراء
    .why = من ينفذ لا يستطيع مراقبة التنفيذ.
target-against-direction = على المؤشر `{ $id }` أن { $direction ->
            [increase] يرتفع
            [decrease] ينخفض
           *[maintain] يبقى
        }، وهو يمضي من { $from } إلى { $to }
    .help = صحح الوضعية المرجعية أو المستهدفة أو `direction:`؛ وما يبقى كما هو له `direction: maintain`
    .baseline = الوضعية المرجعية
    .what = قيمة مستهدفة ليست أحسن من المرجعية
    .why = بلوغها لا تقدم فيه، أو هو العكس.
target-not-set = لم تحدد بعد القيمة المستهدفة للمؤشر `{ $id }`؛ ستحدد قبل { $date }
    .help = لا عيب في قول ذلك؛ اكتب القيمة متى عرفت
    .what = قيمة مستهدفة معلنة لأجل لاحق
    .why = ما لم تحدد لا يستطيع أحد أن يقول ما قدر الهدف.
territory-abroad = يحمل المجال الترابي `{ $code }` رمز بلد آخر هو { $other } في خارطة طريق { $country }
    .help = اكتب الرمز الذي يعطيه إياه البلد، مثل `{ $country }-…`؛ وإن كان المكان في الخارج فقل في اسمه أين يقع واقبل هذه الملاحظة في `waivers:`
    .what = مجال ترابي يحمل رمز بلد آخر
    .why = تحسب الجداول حسب المجالات الترابية، ومن يقرؤها بالرموز، مكانا آخر.
text-cut-by-comment = ينتهي هذا النص عند ` #`: ما يليه تعليق في YAML وهو ضائع: { $lost }
    .help = ضع النص بين علامتي اقتباس؛ وإن كان المقصود تعليقا فافصله بمسافتين
    .what = نص مقطوع حيث يقرأ YAML تعليقا
    .why = ما كتبه صاحبه لا ينشر في أي مكان، ولا ينبه أحد إلى ذلك.
text-too-deep = { $kind ->
        [brackets] يفتح هذا النص أكثر من { $limit } من الأقواس المعقوفة
       *[other] تتداخل هنا قوائم أو اقتباسات أو إبرازات في أكثر من { $limit } من المستويات
    }
    .help = اكتب النص مسطحا: فقرات، أو قائمة من مستويين أو ثلاثة
    .what = نص متداخل أعمق مما تستطيع وثيقة إظهاره
    .why = لا يتابعه قارئ ولا تظهره أي صيغة.
too-many-indicators = للهدف `{ $id }` مؤشرات عددها { $count }، ويصعب تتبع أكثر من { $most }
    .help = أبق ما يحسم هل تحقق الهدف
    .what = هدف بأكثر من ستة مؤشرات
    .why = حيث يقاس كل شيء لا ينظر إلى شيء.
too-many-objectives = لخارطة الطريق أهداف عددها { $count }، ويصعب تتبع أكثر من { $most }
    .help = اجمع بعضها، أو اترك المتأخر منها للخارطة المقبلة
    .what = أكثر من أربعين هدفا
    .why = لجنة تجتمع أربع مرات في السنة لا تنظر في كل منها إلا دقائق.
top-heavy-priorities = في المرتبة الأولى أولويات عددها { $first } من { $all }
    .help = انقل بعضها إلى `tier: second` أو `tier: third`
    .what = أكثر من نصف الأولويات في المرتبة الأولى
    .why = قائمة معظمها أول لا تقول أين يذهب المبلغ القادم.
transfer-without-ground = تغادر البلاد المعطيات الشخصية لحالة الاستعمال `{ $id }`، ولا شيء يقول على أي سند
    .help = أضف `ground:`، مثل الإذن أو كفاية حماية البلد أو الموافقة التي تستند إليها
    .what = معطيات شخصية تغادر البلاد دون سند قانوني
    .why = في الخارج لا يصل القانون الذي يحمي الناس هنا.
unanswered-recommendation = الركيزة `{ $pillar }`: { PLURAL($count) ->
        [zero] { $count } توصية دون جواب
        [one] التوصية { $codes } دون جواب
        [two] توصيتان دون جواب
        [few] { $count } توصيات دون جواب
        [many] { $count } توصية دون جواب
       *[other] { $count } توصية دون جواب
    }{ PLURAL($count) ->
        [one] {""}
       *[other] : { $codes }
    }
    .help = اذكر { $code } في `recommendations` لما يجيب عنها، أو أجب عنها في `responses` بأنها مبرمجة (بتاريخ) أو مستبعدة (بتعليل)؛ انظر roadmap explain { $code }
    .what = توصية لا تقول عنها خارطة الطريق شيئا
    .why = هذه التوصيات هي التي طلبت خارطة الطريق؛ والصمت ليس جوابا.
unanswered-recommendation-said = الجواب على التوصية { $code } لا يحسب: قيل إنها { $status ->
        [planned] مبرمجة، ولم يذكر متى
        [partial] مجاب عليها جزئيا، ولا عنصر ولا جملة تبين كيف
       *[mentioned] مذكورة، ولا جملة تذكرها
    }
    .help = { $status ->
        [planned] أضف `date:`
        [partial] اذكر { $code } في `recommendations` عند ما يجيب عليها، أو أضف `answer:`
       *[mentioned] أضف `answer:`
    }
unclear-measure = لا يقول المؤشر `{ $id }` هل يعد الموجود أو ما يضاف كل سنة أو المجموع منذ البداية
    .help = أضف `measure: stock` (الموجود في تاريخ معين) أو `per-year` (كل سنة) أو `cumulative` (منذ البداية)
    .what = عدد أشياء أو أشخاص دون `measure`
    .why = 100.000 في السنة و100.000 في المجموع لا يميز بينهما أحد بعد ذلك.
uncovered-facet = { $code } مجاب عن جزء منها: { PLURAL($count) ->
            [one] لا شيء يجيب كاملا عن { $facets }
           *[other] لا شيء يجيب كاملا عن هذه الجوانب: { $facets }
        }
    .help = اذكر كل جانب حيث يجاب عنه، أو اكتب جوابا `partial` عن { $code } بتعليله
    .what = جانب من توصية لا يجيب عنه شيء كاملا، ولا جواب يقول لماذا
    .why = يسهل أن يقرأ الجزء كأنه الكل.
undeclared-personal-data = لا تقول حالة الاستعمال `{ $id }` هل تعالج معطيات شخصية
    .help = أضف `personal_data: false`، أو `personal_data:` مع legal_basis وformality وretention وtransfer
    .what = استعمال للذكاء الاصطناعي لا يصرح بمعطياته الشخصية
    .why = لا يستطيع أحد حماية معطيات لا يقول أحد إنها موجودة.
undefined-acronym = المختصر { $word } غير مشروح في أي مكان
    .help = اكتبه كاملا عند أول استعمال متبوعا بـ ({ $word })، أو أضفه إلى معجم المصطلحات
    .what = مختصر لا يشرحه المعجم ولا فاعل ولا النص
    .why = من لا يعرفه يفهم أن النص ليس له.
unknown-actor = لا يوجد فاعل `{ $id }`
    .help = { $first ->
        [none] { $near ->
            [none] أضفه إلى `actors`، أو اذكر فاعلا موجودا
           *[other] هل تقصد `{ $near }`؟ وإلا فأضفه إلى `actors`
        }
       *[other] { $others ->
            [none] اذكر واحدا فقط: `{ $first }`
           *[other] اذكر من يُسأل عنه، مثل `lead: { $first }`، والآخرين بجانبه: `partners: [{ $others }]`
        }
    }
    .what = يذكر من ليس من بين الفاعلين
    .why = هيئة لا يجدها أحد لا يمكن مساءلتها.
unknown-language = { PLURAL($count) ->
            [one] نص مكتوب
           *[other] نصوص عددها { $count } مكتوبة
        } باللغة { LANGUAGE($language) } التي لا ينشر بها شيء
    .help = اكتب بلغة ينشر بها ({ $known })، أو أضف `{ $language }` إلى `languages: published`
    .what = نص بلغة ليست لغة المصدر ولا منشورة
    .why = لن يقرأه أحد ولن يلاحظ أحد ذلك.
unknown-change-rule = لا توجد قاعدة تغيير `{ $rule }`
    .help = { $near ->
        [none] يعرض roadmap explain changes القواعد
       *[other] هل تقصد `{ $near }`؟
    }
    .what = درجة محددة لقاعدة تغيير غير موجودة
    .why = لا يتغير شيء مع أن أحدا قرر كيف يُحكم على تغيير.
unknown-level-rule = { $kind ->
        [fixed] لا يمكن تحديد درجة `{ $rule }`: ما لا يقرأ جيدا يبقى خطأ
       *[unknown] لا توجد قاعدة `{ $rule }`
    }
    .help = { $kind ->
        [fixed] احذف هذا السطر، وأصلح ما تجده القاعدة
       *[unknown] { $near ->
            [none] تعرض roadmap explain القواعد
           *[other] هل تقصد `{ $near }`؟
        }
    }
    .what = درجة قاعدة لا توجد أو لا تحدد درجتها
    .why = لا تغير شيئا، ويظن الجميع أنها تغير.
unknown-national-word = { $list ->
        [legal_stages] لا توجد مرحلة لنص تسمى `{ $word }`
        [legal_kinds] لا يوجد نوع من النصوص القانونية يسمى `{ $word }`
        [formalities] لا يوجد إجراء أمام سلطة حماية المعطيات يسمى `{ $word }`
       *[actor_kinds] لا يوجد نوع من الهيئات يسمى `{ $word }`
    } { $country ->
        [ZZ] في خارطة طريق لا تسمي بلدا
       *[other] في { $name }
    }
    .help = { $near ->
        [none] { $country ->
            [ZZ] اكتب { $known-or }؛ أو سم بلد خارطة الطريق في `country`، فقد تكون له كلمات أخرى
           *[other] اكتب { $known-or }؛ أو أضف { "{" }id: { $word }, title: …{ "}" } إلى `{ $list }` في { $file } تحت `country: { "{" }code: { $country }{ "}" }`
        }
       *[other] هل تقصد `{ $near }`؟ الموجود: { $known }؛ وتضاف غيرها إلى `{ $list }` في { $file }
    }{ $adds ->
           *[yes] {""}
            [no] ؛ وتحل القائمة محل الكلمات المعتادة: فاكتبها هي أيضا
        }
    .what = مرحلة أو نوع نص أو هيئة أو إجراء ليس للبلد
    .why = تختلف أسماء النصوص والمؤسسات من بلد إلى آخر، وكلمة بلد آخر تضلل القارئ.
unknown-norm = لا يوجد مرجع `{ $code }`
    .help = { $near ->
        [none] { $family ->
            [none] اكتب رمزا مثل coe:14، أو صف النص في ملف من norms/
           *[other] رموز `{ $family }`: { $codes }؛ والأمر `roadmap explain { $family }` يعرضها كلها بعناوينها
        }
       *[other] هل تقصد `{ $near }`؟
    }
    .what = رمز مرجع ليس في أي عائلة
    .why = نص لا يمكن لأحد الرجوع إليه يبدو مختلقا.
unknown-pillar = لا توجد ركيزة `{ $id }` في مجموعات توصيات هذه الخارطة
    .help = { $near ->
        [none] الركائز المعروفة: { $known }
       *[other] هل تقصد `{ $near }`؟
    }
    .what = ركيزة ليست في أي مجموعة توصيات للخارطة
    .why = ترتب الوثائق حسب الركائز؛ وما تحت ركيزة مجهولة لا يوجد.
unknown-recommendation = { $facet ->
        [none] لا توجد توصية `{ $code }`
       *[other] ليس للتوصية { $code } جانب `{ $facet }`
    }
    .help = { $near ->
        [none] يقول roadmap explain { $code } ما يعرف عنها
       *[other] هل تقصد `{ $near }`؟
    }
    .what = توصية أو جانب منها ليس في أي مجموعة للخارطة
    .why = يضيع الجواب: فالتوصية المقصودة تبدو دون جواب.
unknown-split = ما يُفصَّل المؤشر حسبه، `{ $by }`، ليس له اسم للقارئ
    .help = { $near ->
        [none] اكتب { $known-or }، أو أضف إلى `glossary:` مصطلحا معرّفه `{ $by }`
       *[other] هل تقصد `{ $near }`؟ وإلا فأضف إلى `glossary:` مصطلحا معرّفه `{ $by }`
    }
    .what = تفصيل لمؤشر ليس له اسم بلغات الوثيقة
    .why = سيطبع كما هو في الملف بكل اللغات.
unknown-reference = لا يوجد { $kind ->
            [priority] في الأولويات
            [objective] في الأهداف
            [action] في الإجراءات
            [principle] في المبادئ
            [safeguard] في الضمانات
            [outcome] في النتائج
            [phase] في المراحل
            [indicator] في المؤشرات
            [programme] في البرامج
           *[risk] في المخاطر
        } `{ $id }`
    .help = { $near ->
        [none] اذكر ما هو موجود، أو أضفه
       *[other] هل تقصد `{ $near }`؟ وإلا فأضفه
    }
    .what = عنصر يسمي آخر لا يوجد
    .why = رابط لا يؤدي إلى شيء يخفي غياب شيء.
unknown-code = { $kind ->
        [country] الرمز `{ $code }` ليس رمز أي بلد
       *[currency] الرمز `{ $code }` ليس رمز أي عملة
    }
    .help = { $near ->
        [none] { $kind ->
            [country] اكتب الحرفين كما في ISO 3166-1، مثل FR أو IN
           *[currency] اكتب الأحرف الثلاثة كما في ISO 4217، مثل EUR أو USD
        }
       *[other] هل تقصد `{ $near }`؟
    }
    .what = رمز ليس لأي بلد ولا لأي عملة
    .why = البلد يحدد القانون والألفاظ، والعملة تحدد معنى كل مبلغ.
unknown-territory = لا يوجد مجال ترابي `{ $code }`
    .help = { $near ->
        [none] أضفه إلى `territories`، أو اذكر مجالا موجودا
       *[other] هل تقصد `{ $near }`؟ وإلا فأضفه إلى `territories`
    }
    .what = يسمى مجال ترابي ليس من بين المجالات
    .why = لا يرى أحد ما يبرمج لمكان ليس في القائمة.
unknown-funding-source = لا يوجد مصدر تمويل `{ $source }`
    .help = { $near ->
        [none] اكتب { $known-or }، أو سمه تحت `funding_sources:` مع `id` و`title`
       *[other] هل تقصد `{ $near }`؟ المصدر الخاص بالخطة يذكر تحت `funding_sources:`
    }
    .what = مال من مصدر لا تسميه الخطة
    .why = يكون في الجدول حسب المصدر عمود لا يفهمه أحد.
unknown-citation = يستشهد النص بـ`{ $id }` وليس في قائمة المراجع
    .help = { $near ->
        [none] أضفه تحت `bibliography:` مع `id` و`title`
       *[other] هل تقصد `[@{ $near }]`؟ المراجع تكتب تحت `bibliography:`
    }
    .what = نص يستشهد بمرجع ليس في قائمة المراجع
    .why = لا يستطيع القارئ التحقق مما يستند إليه.
unknown-internal-key = { $kind ->
        [needed] لا يمكن حذف `{ $key }` من النسخة العمومية
       *[other] `{ $key }` ليس مفتاحا في هذا العنصر، فلا يخفى شيء
    }
    .help = { $kind ->
        [needed] اكتب `all` لحذف العنصر كله، أو سم مفتاحا آخر: { $known-or }
       *[other] { $near ->
            [none] سم { $known-or }
           *[other] هل تقصد `{ $near }`؟
        }
    }
    .what = علامة «داخلي» لا تخفي شيئا
    .why = سينشر ما كان يراد أن يبقى داخليا.
unknown-threshold = لا توجد عتبة `{ $name }`
    .help = { $near ->
        [none] الموجود: { $known }
       *[other] هل تقصد `{ $near }`؟
    }
    .what = عتبة ليست لأي قاعدة
    .why = تستمر القاعدة في المقارنة بعددها هي، ولا يلاحظ أحد.
unknown-waiver-rule = لا توجد قاعدة `{ $rule }`
    .help = { $near ->
        [none] تعرض roadmap explain القواعد
       *[other] هل تقصد `{ $near }`؟
    }
    .what = استثناء يسمي قاعدة لا توجد
    .why = لا يستثني شيئا، ويظن الجميع أنه يستثني.
unpinned-reference = { $kind ->
        [unknown] لا توجد مجموعة توصيات ولا عائلة مراجع `{ $id }`
        [version] `{ $id }` مذكورة بالنسخة { $version }، والمقروءة هي { $known }
        [unversioned] `{ $id }` مذكورة دون نسختها
       *[none] لا تسمي خارطة الطريق أي مجموعة ركائز تندرج تحتها أهدافها
    }
    .help = { $near ->
        [none] { $kind ->
            [none] اكتب الركائز في pillars/axes.yaml: `set:` مع id وversion وtitle، و`pillars:` مع id وtitle لكل ركيزة؛ والتوصيات غير لازمة. ثم أضف `references: [axes@1]`؛ ويكتب `roadmap init` مثل هذه الملفات
           *[other] اذكر مجموعة من pillars/ أو عائلة من norms/ بنسختها، مثل oecd@2024
        }
       *[other] { $kind ->
            [unknown] هل تقصد `{ $near }`؟
            [version] اكتب `{ $near }` بعد إعادة قراءة الأجوبة
            [unversioned] اكتب `{ $near }`
           *[none] أضف `references: [{ $near }]` إلى الترويسة
        }
    }
    .what = التوصيات أو المراجع التي تقوم عليها خارطة الطريق، أو نسختها، غير مسماة
    .why = إذا تغيرت مجموعة عدت الأجوبة عن القديمة أجوبة عن الجديدة.
unsplit-people-indicator = يعد المؤشر `{ $id }` أشخاصا، ولا يقول من هم
    .help = فصله، مثلا `split: [sex, region]` أو `split: [urban-rural]`
    .what = مؤشر يعد أشخاصا دون تفصيل
    .why = قد يرتفع المتوسط ويترك وراءه نصف الناس.
unused-waiver = هذا الاستثناء من `{ $rule }` من أجل `{ $item }` لا يصيب شيئا
    .help = احذفه، أو صحح `item`: هو معرف العنصر الذي تعنيه الملاحظة
    .what = استثناء لا يصيب شيئا
    .why = ما أصلح لا يحتاج استثناء، والمكتوب خطأ لا يحمي شيئا.
use-case-without-discrimination-risk = لحالة الاستعمال `{ $id }` أثر قوي على أشخاص، وليس التمييز من مخاطرها
    .help = اذكر في `risks:` لهذه الحالة خطرا فيه `category: discrimination`
    .what = استعمال قوي الأثر على أشخاص دون خطر التمييز
    .why = ما لا يتوقع لا يبحث عنه.
use-case-without-impact = لا تقول حالة الاستعمال `{ $id }` كم يمكن أن تغير للناس
    .help = أضف `impact:` بالقيم minimal أو limited أو high؛ وهو high حيث يمس الحقوق أو الصحة أو التعليم أو الشغل أو الخدمات الأساسية
    .what = استعمال للذكاء الاصطناعي دون أثره على الناس
    .why = تختار الضمانات حسب الأثر؛ وبدونه لا تختار.
use-case-without-objective = لا هدف يحمل حالة الاستعمال `{ $id }`
    .help = اذكر في `objectives:` الأهداف التي تطلقها إجراءاتها
    .what = استعمال للذكاء الاصطناعي لا يحمله أي هدف
    .why = استعمال لا يطلقه أي إجراء ليس له تاريخ ولا مال ولا مسؤول.
value-overdue = { $point ->
        [target] كان مستهدف المؤشر `{ $id }` سيعرف في أجل أقصاه
       *[baseline] كانت الوضعية المرجعية للمؤشر `{ $id }` ستعرف في أجل أقصاه
    } { $date }، وقد انقضى
    .help = اكتب القيمة في `value`، أو التاريخ الجديد الذي ستعرف فيه، وقل في سجل التغييرات لماذا تأخرت
    .what = وضعية مرجعية أو مستهدف كان ينبغي أن يكون معروفا الآن
    .why = الوعد الذي لم يوف به أحد ولم يتراجع عنه أحد يجعل القارئ يشك في سائر الوعود.
version-without-change-log = لا شيء يقول ما تغير في النسخة { $version }
    .help = أضف إلى `changes:` سطرا يسمي { $version } وما تغيره
    .what = نسخة لا يسميها `changes`
    .why = على قراء السابقة أن يعيدوا قراءة كل شيء.
weak-verb = يبدأ عنوان المؤشر `{ $id }` بكلمة «{ $word }»، ولا يقول ما الذي يعد
    .help = سم ما يعد: «نسبة الخدمات التي…»، «عدد الأيام قبل…»
    .what = مؤشر يبدأ عنوانه بفعل مثل تحسين أو تعزيز
    .why = مهما وقع أمكن القول إنه تحقق.
wrong-script = هذا النص تحت `{ $language }`، وليس بحروفها
    .help = اكتبه باللغة { LANGUAGE($language) }، أو انقله إلى لغته
    .what = نص عربي دون حروف عربية، أو فرنسي أو إنجليزي بحروف عربية
    .why = ينشر في النسخة الخطأ ولا يقرؤه أحد.
year-only-date = الأجل { $date } قريب، ولا يذكر منه إلا السنة
    .help = اكتب الشهر، مثل { $date }-06
    .what = أجل في الاثني عشر شهرا المقبلة دون شهر
    .why = لا يتأخر أحد إلى آخر يوم من السنة.

## Languages

language-ar = العربية
language-am = الأمهرية
language-ca = الكتالانية
language-de = الألمانية
language-el = اليونانية
language-en = الإنجليزية
language-es = الإسبانية
language-fa = الفارسية
language-fr = الفرنسية
language-ha = الهوسا
language-hi = الهندية
language-id = الإندونيسية
language-it = الإيطالية
language-ja = اليابانية
language-ko = الكورية
language-nl = الهولندية
language-pl = البولندية
language-pt = البرتغالية
language-ro = الرومانية
language-ru = الروسية
language-rw = الكينيارواندية
language-so = الصومالية
language-sv = السويدية
language-sw = السواحيلية
language-tr = التركية
language-uk = الأوكرانية
language-ur = الأردية
language-wo = الولوفية
language-yo = اليوروبا
language-zgh = الأمازيغية
language-zh = الصينية
