# تسميات الوثائق بالعربية. لكل بلد استعماله الإداري في ملف ar-XX.ftl. نفس المفاتيح والمتغيرات كباقي اللغات.

## Language

language-name = العربية
# After an Arabic letter the sign would change sides without the mark.
percent = {"\u200E"}{ $value }%{"\u200F"}
date-quarter = { $number ->
    [1] الربع الأول
    [2] الربع الثاني
    [3] الربع الثالث
   *[other] الربع الرابع
} من { $year }
date-half = { $number ->
    [1] النصف الأول
   *[other] النصف الثاني
} من { $year }
date-fiscal-year = السنة المالية { $year }
range = { $start } – { $end }
value-at = { $value } ({ $date })
value-unit = { PLURAL($count) ->
    [few] { $value } { $unit }
   *[other] { $value } ({ $unit })
}
value-symbol = { $value } { $unit }
unknown = غير معروف
unknown-until = { $part ->
    [day] تحدد قبل { $date }
   *[other] تحدد قبل نهاية { $date }
}
none = —
separator = { "، " }
total = المجموع
yes = نعم
no = لا
other-pillar = { -objective-word(form: "plural") } أخرى
colon = { ": " }

## Words for the levels of a plan, in the place of which a roadmap may have its own

-pillar-word = { $form ->
    [dual] ركيزتان
    [plural] ركائز
    [accusative] ركيزة
    [definite] الركيزة
    [definite-plural] الركائز
   *[singular] ركيزة
}
    .gender = feminine
-objective-word = { $form ->
    [dual] هدفان
    [plural] أهداف
    [accusative] هدفا
    [definite] الهدف
    [definite-plural] الأهداف
   *[singular] هدف
}
    .gender = masculine
-action-word = { $form ->
    [plan] خطة العمل
    [dual] إجراءان
    [plural] إجراءات
    [accusative] إجراء
    [definite] الإجراء
    [definite-plural] الإجراءات
   *[singular] إجراء
}
    .gender = masculine

## Status of the document

status-working-draft = وثيقة عمل
status-consultation = مشروع معروض للاستشارة
status-revised = مشروع منقح
status-adopted = معتمدة
status-amended = معتمدة ومعدلة

## Sections

section-foreword = تمهيد
section-reading-guide = كيفية قراءة هذه الوثيقة والتعليق عليها
section-acronyms = المختصرات
section-summary = ملخص تنفيذي
section-context = السياق والتشخيص
section-vision = الرؤية
section-priorities = الأولويات
section-objectives = { -objective-word(form: "definite-plural") } و{ -action-word(form: "definite-plural") } حسب { -pillar-word(form: "definite-plural") }
section-ethics = الشق الأخلاقي
section-use-cases = حالات الاستعمال والضمانات
section-legislation = برنامج العمل التشريعي
section-governance = الحوكمة
section-monitoring = المتابعة والتقييم: المؤشرات
section-budget = الميزانية والتمويل
section-calendar = الجدول الزمني
section-risks = سجل المخاطر
section-conclusion = خاتمة والخطوات المقبلة
section-action-plan = { -action-word(form: "plan") }
section-traceability = الجواب عن كل توصية
section-norms = المرجعيات الدولية
section-laws = المراجع القانونية
section-actors = الفاعلون
section-glossary = معجم المصطلحات
section-waivers = استثناءات المراقبة
section-changes = سجل التعديلات
annex = ملحق { $number }
norms-intro = هذه نصوص مرجعية، أما النصوص الملزمة للبلاد فلها ملحق خاص. ولا ترد هنا إلا النقاط التي تحيل عليها هذه الوثيقة.

## Words of the layout

partly-translated = هذه الطبعة مترجمة جزئيا: وما لم يترجم مكتوب بلغة أخرى.
not-translated = ما لم يترجم في هذا الجزء مكتوب بلغة أخرى: { $languages }.
strengths = نقط القوة
weaknesses = نقط الضعف
opportunities = الفرص
threats = التهديدات
section-responsibilities = توزيع المسؤوليات (RACI)
responsibilities-intro = A: يسأل عن { -objective-word(form: "definite-plural") }. R: ينفذ { -action-word(form: "definite-plural") }. C: يشارك فيها. ويُخبر (I) كل قراء التقارير العامة.
accountable = A — { -objective-word(form: "definite-plural") }
responsible = R — { -action-word(form: "definite-plural") } المنفذة
consulted = C — { -action-word(form: "definite-plural") } المساندة
figure-number = الشكل
contents = الفهرس
of-pages = من
page-number = الصفحة { $number }
filter = تصفية هذا الجدول:
search-page = ابحث في الصفحة
search-found = النتائج
link-to = رابط إلى
skip = انتقل إلى المحتوى
epub-accessibility = يمكن قراءة النص دون الصور: لكل صورة وصف وأرقامها.
languages = اللغات
version = النسخة
date = التاريخ
horizon = الأفق الزمني
status = الوضعية
issuer = الجهة المصدرة
mission = المهمة
figures = الوثيقة بالأرقام
pillar = { -pillar-word(form: "definite") }
pillar-number = { -pillar-word(form: "definite") } { $number }
objective = { -objective-word(form: "definite") }
objectives = { -objective-word(form: "definite-plural") }
problem = الإشكال
change = التغيير المنتظر
owner = المسؤول
priority = الأولوية
rank = الرتبة
tier = المستوى
reason = التعليل
answers = يجيب عن
norms = المرجعيات
territories = المناطق
indicators = المؤشرات
indicator = المؤشر
stage = المستوى
unit = الوحدة
baseline = خط الأساس
target = القيمة المستهدفة
milestones = المراحل
source = المصدر
frequency = الدورية
measured-by = جهة القياس
split = التفصيل
actions = { -action-word(form: "definite-plural") }
action = { -action-word(form: "definite") }
lead = الجهة المكلفة
partners = الشركاء
dates = الفترة
start = البداية
end = النهاية
deliverable = المخرج
cost = الكلفة
depends-on = يتوقف على
awaited = { $ends ->
    [start-to-start] يبدأ
    [start-to-finish] يبدأ
   *[other] ينتهي
} قبل { $ends ->
    [finish-to-finish] نهايته
    [start-to-finish] نهايته
   *[other] بدايته
}{ $lag ->
    [0] { "" }
   *[other] { PLURAL($lag) ->
        [zero] { "" }
        [one] { " " }بشهر على الأقل
        [two] { " " }بشهرين على الأقل
        [few] { " " }ب { $lag } أشهر على الأقل
        [many] { " " }ب { $lag } شهرا على الأقل
       *[other] { " " }ب { $lag } شهر على الأقل
    }
}
count = العدد
number = الرقم
principles = المبادئ
principle = المبدأ
definition = التعريف
mechanism = الآلية
safeguards = الضمانات
safeguard = الضمانة
description = الوصف
oversight = الإشراف الأخلاقي
review = المراجعة
complaints = الشكايات والحوادث
use-case = حالة الاستعمال
sector = القطاع
persons = الأشخاص المعنيون
impact = مستوى الأثر
personal-data = البيانات الشخصية
retention = مدة الحفظ
of-every-use = {""}، في جميع حالات الاستعمال
automated-decision = قرار آلي كليا
assessment = تقييم الأثر
risks = المخاطر
risk = الخطر
category = الصنف
score = درجة الخطورة (من 25)
residual = الدرجة المتبقية
mitigation = المعالجة
trigger = مؤشر الإنذار
text = النص
kind = النوع
purpose = الغرض
cites = النصوص الجاري بها العمل
stages = المراحل
impact-study = دراسة الأثر
bodies = الهيئات
body = الهيئة
role = الدور
mandate = الاختصاص
chair = الرئاسة
members = الأعضاء
reporting = التقارير العامة
first-report = التقرير الأول
evaluations = التقييمات
evaluation = التقييم
scope = النطاق
change-procedure = طريقة التعديل
consultation = الاستشارة
adoption = الاعتماد
channel = القناة
audience = الجمهور
comments-answers = مآل التعليقات
costed = محددة الكلفة
existing = بالوسائل المتوفرة
unfunded = غير ممولة
amount = المبلغ
announced = الغلاف المعلن
budget-no-amount = لا يقدم أي مبلغ في هذه المرحلة: { -action-word.gender ->
    [feminine] تبين
   *[other] يبين
} كل { -action-word } هل { -action-word.gender ->
    [feminine] تنجز
   *[other] ينجز
} بالوسائل المتوفرة أم { -action-word.gender ->
    [feminine] تبقى
   *[other] يبقى
} في حاجة إلى تمويل.
runs = جار
recommendation = التوصية
recommendations = التوصيات
answered-by = عناصر الجواب
missing-facets = ما لم يغط بعد
coverage-title = تغطية التوصيات حسب { -pillar-word(form: "definite-plural") }
coverage-of = { $covered } توصية مغطاة من أصل { $total } ({ $share })
code = الرمز
code-of = { $name } (رمز)
title = العنوان
cited-as = يذكر باسم
applied-by = العناصر المعنية
draft-text = مشروع غير معتمد
name = الاسم
acronym = المختصر
leads = { -action-word(form: "plural") } يقودها
helps = { -action-word(form: "plural") } يساهم فيها
owns = { -objective-word(form: "definite-plural") }
term = المصطلح
other-languages = لغات أخرى
rule = القاعدة
item = العنصر
until = إلى غاية
generated = وثيقة مستخرجة من مصدر واحد، النسخة { $version }.

## Words of the format

tier-first = المجموعة الأولى
tier-second = المجموعة الثانية
tier-third = المجموعة الثالثة
stage-input = وسائل
stage-output = إنجاز
stage-outcome = نتيجة
stage-impact = أثر
nature-input = مؤشر وسائل
nature-output = مؤشر إنجاز
nature-outcome = مؤشر نتيجة
nature-impact = مؤشر أثر
measure = طريقة القياس
measure-stock = حالة في تاريخ معين
measure-per-year = سنويا
measure-cumulative = تراكمي
direction = الاتجاه المنتظر
direction-increase = تصاعدي
direction-decrease = تنازلي
direction-maintain = الحفاظ على المستوى
frequency-continuous = بشكل مستمر
frequency-monthly = شهرية
frequency-quarterly = كل ثلاثة أشهر
frequency-half-yearly = كل ستة أشهر
frequency-yearly = سنوية
frequency-every-two-years = كل سنتين
frequency-every-three-years = كل ثلاث سنوات
scroll-hint = حرك الصورة جانبا لرؤية بقيتها.
split-sex = الجنس
split-region = الجهة
split-urban-rural = الوسط الحضري أو القروي
split-age = السن
split-disability = وضعية الإعاقة
split-sector = القطاع
split-size = الحجم
split-country = البلد
split-language = اللغة
sector-health = الصحة
sector-education = التعليم
sector-administration = الإدارة
sector-employment = التشغيل
sector-transport = النقل
sector-water = الماء
sector-energy = الطاقة
sector-agriculture = الفلاحة
sector-culture = الثقافة
sector-cybersecurity = الأمن السيبراني
sector-justice = العدل
sector-industry = الصناعة
sector-infrastructure = البنيات التحتية
sector-research = البحث العلمي
sector-finance = المالية
sector-taxation = الضرائب
sector-environment = البيئة
sector-tourism = السياحة
sector-security = الأمن
sector-defence = الدفاع
sector-trade = التجارة
sector-housing = السكن
sector-social-protection = الحماية الاجتماعية
sector-media = الإعلام
sector-telecommunications = الاتصالات
safeguard-human-oversight = الرقابة البشرية
safeguard-notice = إخبار الأشخاص
safeguard-appeal = التظلم
safeguard-bias-test = اختبار التحيز
safeguard-privacy = الحياة الخاصة
safeguard-security = الأمن
safeguard-impact-assessment = تقييم الأثر
safeguard-child-protection = حماية الأطفال
safeguard-accessibility = سهولة الوصول
safeguard-traceability = قابلية التتبع
level-of-impact-minimal = أثر ضئيل
level-of-impact-limited = أثر محدود
level-of-impact-high = أثر قوي
impact-minimal = ضئيل
impact-limited = محدود
impact-high = قوي
risk-discrimination = التمييز
risk-employment = التشغيل
risk-cybersecurity = الأمن السيبراني
risk-privacy = الحياة الخاصة
risk-safety = السلامة
risk-exclusion = الإقصاء
risk-dependence = التبعية
risk-environment = البيئة
risk-delivery = التنفيذ
risk-society = المجتمع
level-low = ضعيفة
level-medium = متوسطة
level-high = مرتفعة
data-none = لا تعالج
data-processed = تعالج
data-sensitive = بيانات حساسة
data-stays = لا نقل إلى الخارج
data-abroad = نقل إلى الخارج
role-steering = القيادة
role-delivery = التنفيذ
role-advisory = الاستشارة
role-oversight = الرقابة
evaluation-mid-term = في منتصف المدة
evaluation-final = نهائي
evaluation-independent = مستقل
legal-status-planned = قيد البرمجة
legal-status-draft = مشروع قيد الإعداد
legal-status-in-procedure = في مسار الإقرار
legal-status-in-force = ساري المفعول
cost-unfunded = غير ممول
cost-existing-means = بالوسائل المتوفرة
cost-estimate = تقدير
cost-approved = معتمد
funding-finance-law = ميزانية الدولة
funding-public-enterprise = شركة عامة
funding-local-authority = سلطة محلية
funding-ppp = شراكة بين القطاعين العام والخاص
funding-private = تمويل خاص
funding-donor = جهة مانحة أو مقرضة
coverage-covered = مغطاة
coverage-partial = جزئية
coverage-mentioned = مذكورة
coverage-planned = مخططة
coverage-excluded = مستبعدة
coverage-missing = بدون جواب
kind-of-objective = { -objective-word }
kind-of-indicator = مؤشر
kind-of-action = { -action-word }
kind-of-priority = أولوية
kind-of-principle = مبدأ
kind-of-safeguard = ضمانة
kind-of-use-case = حالة استعمال
kind-of-risk = خطر
kind-of-legislation = نص قانوني
kind-of-body = هيئة
kind-of-actor = فاعل
kind-of-territory = منطقة
kind-of-term = مصطلح
kind-of-governance = الحوكمة
kinds-of-objective = { -objective-word(form: "plural") }
kinds-of-indicator = مؤشرات
kinds-of-action = { -action-word(form: "plural") }
kinds-of-priority = أولويات
kinds-of-principle = مبادئ
kinds-of-safeguard = ضمانات
kinds-of-use-case = حالات استعمال
kinds-of-risk = مخاطر
kinds-of-legislation = نصوص قانونية
kinds-of-body = هيئات
kinds-of-actor = فاعلون
kinds-of-territory = مناطق
kinds-of-term = مصطلحات
kinds-of-governance = الحوكمة

## Figures of the first page

figure-coverage = توصيات مغطاة
figure-pillars = { PLURAL($count) ->
    [zero] { -pillar-word }
    [one] { -pillar-word } { -pillar-word.gender ->
    [feminine] واحدة
   *[other] واحد
}
    [two] { -pillar-word(form: "dual") }
    [few] { -pillar-word(form: "plural") }
    [many] { -pillar-word(form: "accusative") }
   *[other] { -pillar-word }
}
figure-objectives = { PLURAL($count) ->
    [zero] { -objective-word }
    [one] { -objective-word } { -objective-word.gender ->
    [feminine] واحدة
   *[other] واحد
}
    [two] { -objective-word(form: "dual") }
    [few] { -objective-word(form: "plural") }
    [many] { -objective-word(form: "accusative") }
   *[other] { -objective-word }
}
figure-actions = { PLURAL($count) ->
    [zero] { -action-word }
    [one] { -action-word } { -action-word.gender ->
    [feminine] واحدة
   *[other] واحد
}
    [two] { -action-word(form: "dual") }
    [few] { -action-word(form: "plural") }
    [many] { -action-word(form: "accusative") }
   *[other] { -action-word }
}
figure-indicators = { PLURAL($count) ->
    [zero] مؤشر
    [one] مؤشر واحد
    [two] مؤشران
    [few] مؤشرات
    [many] مؤشرا
   *[other] مؤشر
}
figure-leads = { PLURAL($count) ->
    [zero] جهة مكلفة
    [one] جهة مكلفة
    [two] جهتان مكلفتان
    [few] جهات مكلفة
    [many] جهة مكلفة
   *[other] جهة مكلفة
}
figure-high-impact = { PLURAL($count) ->
    [zero] حالة استعمال قوية الأثر
    [one] حالة استعمال قوية الأثر
    [two] حالتا استعمال قويتا الأثر
    [few] حالات استعمال قوية الأثر
    [many] حالة استعمال قوية الأثر
   *[other] حالة استعمال قوية الأثر
}
figure-risks = { PLURAL($count) ->
    [zero] خطر متتبع
    [one] خطر متتبع
    [two] خطران متتبعان
    [few] مخاطر متتبعة
    [many] خطرا متتبعا
   *[other] خطر متتبع
}
figure-legislation = { PLURAL($count) ->
    [zero] نص في برنامج التشريع
    [one] نص في برنامج التشريع
    [two] نصان في برنامج التشريع
    [few] نصوص في برنامج التشريع
    [many] نصا في برنامج التشريع
   *[other] نص في برنامج التشريع
}
figure-unfunded = { PLURAL($count) ->
    [zero] { -action-word } غير { -action-word.gender ->
        [feminine] ممولة
       *[other] ممول
    }
    [one] { -action-word } غير { -action-word.gender ->
        [feminine] ممولة
       *[other] ممول
    }
    [two] { -action-word(form: "dual") } غير { -action-word.gender ->
        [feminine] ممولتين
       *[other] ممولين
    }
    [few] { -action-word(form: "plural") } غير ممولة
    [many] { -action-word(form: "accusative") } غير { -action-word.gender ->
        [feminine] ممولة
       *[other] ممول
    }
   *[other] { -action-word } غير { -action-word.gender ->
        [feminine] ممولة
       *[other] ممول
    }
}

## Pictures

section-territories = المناطق
chart-part = { $title } ({ $part }/{ $parts })
chart-figures = بيانات هذا الشكل
chart-time = يقرأ الزمن من اليمين إلى اليسار.
chart-calendar = الجدول الزمني لتنفيذ { -action-word(form: "definite-plural") }
chart-continued = { $title } (تتمة)
chart-in-phase = { -action-word } دون تاريخ غير تاريخ المرحلة
chart-milestone = مرحلة
chart-text-end = نص: النشر أو المصادقة
chart-end = نهاية { -action-word }
chart-dependency = يجب أن { $ends ->
    [start-to-start] يبدأ
    [start-to-finish] يبدأ
   *[other] ينتهي
} قبل { $ends ->
    [finish-to-finish] نهاية
    [start-to-finish] نهاية
   *[other] بداية
} العنصر المشار إليه
chart-elsewhere = { PLURAL($count) ->
    [zero] لا علاقة توقف غير مرسومة
    [one] علاقة توقف واحدة غير مرسومة: انظر الجدول
    [two] علاقتا توقف غير مرسومتين: انظر الجدول
    [few] { $count } علاقات توقف غير مرسومة: انظر الجدول
    [many] { $count } علاقة توقف غير مرسومة: انظر الجدول
   *[other] { $count } علاقة توقف غير مرسومة: انظر الجدول
}
chart-dependencies = علاقات التوقف
chart-funding = تمويل { -action-word(form: "definite-plural") } حسب { -pillar-word(form: "definite-plural") }
chart-unsaid = غير مبين
chart-cost = الكلفة حسب { -pillar-word(form: "definite-plural") } والسنوات
chart-later = { $year } وما بعدها
chart-undated = دون تحديد السنة
chart-indicators = المؤشرات، من خط الأساس إلى القيمة المستهدفة
chart-indicators-alt = المؤشرات الممثلة: { $drawn } من { $total }، وهي التي عرف خط أساسها ومرحلة منها وقيمتها المستهدفة
chart-risks = مصفوفة المخاطر، بأرقام السجل
chart-initial = قبل المعالجة
chart-residual = بعد المعالجة
chart-place = { $likelihood } × { $impact } = { $score }
chart-likelihood = الاحتمال
chart-impact = الشدة
chart-leads = { -action-word(form: "definite-plural") } حسب الجهة المكلفة
chart-bodies = الجهات المكلفة
chart-others = { PLURAL($count) ->
    [zero] لا أخرى
    [one] واحدة أخرى
    [two] اثنتان أخريان
    [few] { $count } أخرى
    [many] { $count } أخرى
   *[other] { $count } أخرى
}
chart-nobody = دون جهة مكلفة
chart-territories = { -action-word(form: "definite-plural") } حسب المناطق
chart-territory = المنطقة
chart-named = { -action-word(form: "plural") } تستهدف هذا المجال
chart-through = { -action-word(form: "plural") } تستهدفه عبر { -objective-word(form: "definite-plural") }
chart-chain = من التوصيات إلى { -action-word(form: "definite-plural") }: { -pillar-word(form: "definite") } { $number }، { $title }
chart-full = جواب كامل
chart-partly = جواب جزئي

## Tables of the workbook and of open data

id = المعرّف
objective-id = { -objective-word(form: "definite") } (المعرّف)
cost-status = حالة الكلفة
cost-note = طريقة تقدير الكلفة أو سببها
currency = العملة
baseline-date = تاريخ خط الأساس
baseline-by = أجل تحديد خط الأساس
baseline-source = خط الأساس: المصدر
target-date = تاريخ القيمة المستهدفة
target-by = أجل تحديد القيمة المستهدفة
baseline-to = خط الأساس: الحد الأعلى
target-to = القيمة المستهدفة: الحد الأعلى
baseline-bound = خط الأساس: المدى
target-bound = القيمة المستهدفة: المدى
baseline-level = خط الأساس: المستوى
target-level = القيمة المستهدفة: المستوى
baseline-times = خط الأساس: المضاعف
target-times = القيمة المستهدفة: المضاعف
amount-to = المبلغ: الحد الأعلى
amount-bound = المبلغ: المدى
target-source = القيمة المستهدفة: المصدر
residual-likelihood = الاحتمال المتبقي
residual-impact = الشدة المتبقية
citation = المرجع
answer = الجواب
sheet-about = حول الوثيقة
sheet-notice = تنبيه
sheet-locked = المعرّفات مقفلة لأنها تربط هذه الجداول بالمصدر.
sheet-objectives = { -objective-word(form: "definite-plural") }
sheet-actions = { -action-word(form: "plan") }
sheet-indicators = المؤشرات
sheet-use-cases = حالات الاستعمال
sheet-risks = المخاطر
sheet-traceability = التتبع
sheet-norms = النصوص المرجعية
sheet-budget = الميزانية

## Editions

section-validation = تقرير التحقق
section-comments = ورقة الملاحظات
validation-intro = ما يقوله فحص { $date } عن هذا المشروع، قاعدة بقاعدة.
validation-none = لا يسجل فحص { $date } أي ملاحظة.
findings = الملاحظات
severity = الخطورة
severity-error = خطأ
severity-warning = تنبيه
severity-info = إشارة
comments-intro = سطر لكل ملاحظة. حددوا المقطع بالرمز أو الرقم المثبت بجانبه، واقترحوا نصا إن أمكن.
comment-paragraph = المقطع أو الرقم
comment-type = النوع (عام، تقني، تحريري)
comment = الملاحظة
comment-proposed = النص المقترح
comment-author = الهيئة أو الشخص
comment-language = اللغة
comment-answer = الجواب (تملؤه الجهة المستشيرة)

## Redline

redline = نسخة بالتعديلات الظاهرة
redline-added = أضيف
redline-removed = حذف
redline-legend = ما تغيره { $new } في { $old }. ما أضيف مسطر تحته، وما حذف مشطوب.

## Money, time, results

between = من { $from } إلى { $to }
bound-at-least = { $value } على الأقل
bound-at-most = { $value } على الأكثر
bound-about = حوالي { $value }
times = { $count ->
    [2] ضعف خط الأساس
   *[other] { $times } أضعاف خط الأساس
}
level-yes = نعم
level-no = لا
ending = { $part ->
   *[other] إلى غاية { $date }
}
since = { $part ->
   *[other] منذ { $date }
}
starting = { $part ->
   *[other] ابتداء من { $date }
}
ongoing = مستمر
other-source = { $source }: { $value }
rate = 1 { $currency } = { $rate } { $own } ({ $note })
fact-impact = الأثر على المدى البعيد
fact-lead = القيادة
fact-parent = جزء من
fact-beneficiaries = المستفيدون
fact-timing = الأجل
fact-recurring = التكرار
fact-phase = المرحلة
fact-programme = البرنامج
fact-leads-to = يؤدي إلى
fact-condition = الشرط
fact-duties = الواجبات
fact-place = المكان
fact-contact = للاتصال
fact-legal-basis = الأساس القانوني
fact-formality = المتطلب القانوني
fact-transfer = النقل
fact-territories = المناطق
fact-links = للمزيد
fact-part-of = محتسب ضمن تكلفة
fact-cost-parts = منها
fact-cost-years = حسب السنة
capital = استثمار
running = تسيير
fact-funding = التمويل
succeeded-by = خلفه { $actor }
formerly = سابقا
successor = الخلف
outcomes = النتائج
outcome = النتيجة
measured-as = يقاس بـ
lessons = دروس الخطط السابقة
benchmarks = تجارب الآخرين
section-programmes = البرامج والمشاريع الرائدة
section-annexes = ملاحق أخرى
section-bibliography = المصادر
phases = المراحل
envelope-matrix = الميزانية المعلنة حسب { -pillar-word(form: "definite") } والمصدر
envelope-compared = المعلن والمبرمج
envelope-lines = سطور الميزانية المعلنة
beyond-total = زيادة على المجموع
no-year = من غير سنة
no-pillar = غير محدد
no-source = مصدر غير محدد
by-pillar = حسب { -pillar-word(form: "definite") }
by-year = حسب السنة
by-source = حسب المصدر
announced-amount = المعلن
planned-amount = في { -action-word(form: "definite-plural") }
gap = الفرق
rates = أسعار الصرف
rounding = التقريب في حدود
line = السطر
source-of-money = المصدر
payer = الممول
year = السنة
accessed = اطُّلع عليه في { $date }
links = للمزيد
funding-status-secured = مضمون
funding-status-pledged = موعود به
funding-status-sought = مطلوب
funding-budget = الميزانية العامة
funding-fund = صندوق
funding-loan = قرض
funding-development-bank = بنك تنمية
funding-in-kind = عيني
decision-accepted = مقبولة
decision-in-part = مقبولة جزئيا
decision-deferred = مؤجلة
decision-declined = مرفوضة
decision-reversed = متراجع عنها
fact-baseline = خط الأساس كما ورد
fact-target = القيمة المستهدفة كما وردت
fact-scale = السلم
fact-groups = حسب الفئة
sheet-facts = بيانات أخرى
sheet-outcomes = النتائج
sheet-phases = المراحل
sheet-programmes = البرامج
sheet-budget-lines = سطور الميزانية
sheet-images = الصور
image-file = الملف
image-after = تأتي بعد
image-alt = ما تبينه
image-licence = الرخصة
sheet-bibliography = المراجع
sheet-texts = النصوص
gaps = سبب كون الجواب جزئيا
subtitle = العنوان الفرعي
element = العنصر
key = المفتاح
what = الموضوع
said = المضمون
note = ملاحظة
authors = المؤلفون
publisher = الناشر
address = العنوان
read-on = تاريخ الاطلاع
fact-cost = التكلفة كما وردت
decision = القرار
decided-by = صاحب القرار
measures = التدابير
fact-ongoing = الاستمرار

## Said first

brief-with-target = مؤشرات لها قيمة مستهدفة معروفة
brief-begun = { -action-word(form: "plural") } تنطلق في السنة الأولى
brief-funded = { -action-word(form: "plural") } حددت وسائلها
brief-within-means = { -action-word(form: "plural") } مقررة بالوسائل المتوفرة
brief-asked = المبلغ المقدر
brief-existing = { -action-word(form: "plural") } بالوسائل المتوفرة
brief-unfunded = { -action-word(form: "plural") } غير ممولة
brief-priorities = ما ترمي إليه كل أولوية
brief-first-year = ما يتعين إنجازه في السنة الأولى
brief-others = { PLURAL($count) ->
    [zero] ولا شيء غيرها في الملحق ({ -action-word(form: "plan") })
    [one] و{ -action-word } { -action-word.gender ->
        [feminine] أخرى
       *[other] آخر
    } في الملحق ({ -action-word(form: "plan") })
    [two] و{ -action-word(form: "dual") } { -action-word.gender ->
        [feminine] أخريان
       *[other] آخران
    } في الملحق ({ -action-word(form: "plan") })
    [few] و{ $count } { -action-word(form: "plural") } أخرى في الملحق ({ -action-word(form: "plan") })
    [many] و{ $count } { -action-word(form: "accusative") } { -action-word.gender ->
        [feminine] أخرى
       *[other] آخر
    } في الملحق ({ -action-word(form: "plan") })
   *[other] و{ $count } { -action-word } { -action-word.gender ->
        [feminine] أخرى
       *[other] آخر
    } في الملحق ({ -action-word(form: "plan") })
}
brief-money = الوسائل
brief-risks = أشد المخاطر
brief-decisions = القرارات والمواعيد: من ومتى
brief-by = المسؤول
brief-comment = كيف تبدي رأيك
decision-adoption = اعتماد خارطة الطريق
prepared-by = الإعداد
passed-by = الاعتماد
indicative-date = { $date } (تاريخ إرشادي)
adopted-by = جهة الاعتماد
to-be-named = لم يعين بعد
decision-mid-term = تقييم منتصف المدة
decision-final = التقييم النهائي
decision-independent = التقييم المستقل

## What a pillar opens with

chart-strip = الجدول الزمني: { $title }
opening-changes = ما الذي سيتغير
opening-targets = ما سيتحقق
opening-measured = ما سيقاس
opening-unset = { PLURAL($count) ->
        [zero] لا مؤشر ينتظر تحديد قيمته المستهدفة
        [one] مؤشر واحد لم تحدد قيمته المستهدفة بعد
        [two] مؤشران لم تحدد قيمتاهما المستهدفتان بعد
        [few] { $count } مؤشرات لم تحدد قيمها المستهدفة بعد
        [many] { $count } مؤشرا لم تحدد قيمها المستهدفة بعد
       *[other] { $count } مؤشر لم تحدد قيمها المستهدفة بعد
    }{ $date ->
        [none] {""}
       *[other] {"،"} والأجل الأقصى { $date }
    }{ $undated ->
        [none] {""}
       *[other] {"،"} منها { $undated } دون أجل محدد
    }
opening-leads = الجهات المكلفة
opening-dates = الفترة
safeguards-by-use = الضمانات حسب حالة الاستعمال
risks-by-use-note = الأرقام هي أرقام سجل المخاطر؛ ولا ترد هنا إلا المخاطر المرتبطة باستعمال.
measured = القيم المستهدفة المعروفة وتلك التي لم تحدد بعد، حسب { -pillar-word(form: "definite-plural") }
measured-intro = ترد المؤشرات مع { -objective-word(form: "definite-plural") }، وتحمل أرقامها.
measured-drawn = ويقتصر الرسم البياني على المؤشرات التي عرف خط أساسها ومرحلة واحدة على الأقل وقيمتها المستهدفة.
measured-targets = القيم المستهدفة المعروفة
measured-unset = القيم المستهدفة التي لم تحدد بعد
measured-silent = دون قيمة مستهدفة
more-of = و{ $count } غيرها
opening-undated = دون أجل محدد: { $count }
territories-intro = لا يرد هنا إلا ما يسمي منطقة؛ وما سواه يهم البلاد كلها.
chart-overview = الجدول الزمني حسب { -objective-word(form: "definite-plural") }
risks-by-use = المخاطر حسب حالة الاستعمال
sheet-milestones = المراحل الوسيطة
sheet-actors = الفاعلون
sheet-responsibilities = المسؤوليات (RACI)
sheet-governance = هيئات الحوكمة
sheet-legislation = برنامج العمل التشريعي
sheet-principles = المبادئ
sheet-safeguards = الضمانات
sheet-territories = المناطق
sheet-glossary = المسرد
