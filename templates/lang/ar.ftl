# تسميات الوثائق بالعربية (الاستعمال الإداري المغربي). نفس المفاتيح والمتغيرات كباقي اللغات.

## Language

language-name = العربية
percent = { $value }%
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
range = { $start } – { $end }
value-at = { $value } ({ $date })
unknown = غير معروف
unknown-until = يحدد قبل متم { $date }
none = —
separator = { "، " }
total = المجموع
yes = نعم
no = لا
other-pillar = أهداف أخرى
colon = { ": " }

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
section-objectives = الأهداف والإجراءات حسب الركائز
section-ethics = المكونات الأخلاقية
section-use-cases = حالات الاستعمال والضمانات
section-legislation = برنامج العمل التشريعي
section-governance = الحكامة
section-monitoring = التتبع والتقييم: المؤشرات
section-budget = الميزانية والتمويل
section-calendar = الجدول الزمني
section-risks = سجل المخاطر
section-conclusion = خاتمة والخطوات المقبلة
section-action-plan = خطة العمل
section-traceability = الجواب عن كل توصية
section-norms = المرجعيات الدولية
section-laws = المراجع القانونية
section-actors = الفاعلون
section-glossary = معجم المصطلحات
section-waivers = استثناءات المراقبة
section-changes = سجل التعديلات
annex = ملحق { $number }

## Words of the layout

partly-translated = هذه الطبعة مترجمة جزئيا: وما لم يترجم مكتوب بلغة أخرى، ونصوصه بخط مائل ومتبوعة برمز لغتها مثل [fr].
strengths = نقط القوة
weaknesses = نقط الضعف
opportunities = الفرص
threats = المخاطر الخارجية
section-responsibilities = توزيع المسؤوليات (RACI)
responsibilities-intro = A: يسأل عن الهدف. R: ينفذ الإجراء. C: يشارك فيه. ويُخبر (I) كل قراء التقارير العمومية.
accountable = A — الأهداف
responsible = R — الإجراءات المنفذة
consulted = C — الإجراءات المساندة
figure-number = الشكل
contents = الفهرس
page-number = الصفحة { $number }
filter = تصفية هذا الجدول:
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
pillar = الركيزة
pillar-number = الركيزة { $number }
objective = الهدف
objectives = الأهداف
problem = الإشكال
change = التغيير المنتظر
owner = المسؤول
priority = الأولوية
rank = الرتبة
tier = المستوى
reason = التعليل
answers = يجيب عن
norms = المرجعيات
territories = المجالات الترابية
indicators = المؤشرات
indicator = المؤشر
stage = المستوى
unit = الوحدة
baseline = الوضعية المرجعية
target = القيمة المستهدفة
milestones = المراحل
source = المصدر
frequency = الدورية
measured-by = جهة القياس
split = التفصيل
actions = الإجراءات
action = الإجراء
lead = الجهة المكلفة
partners = الشركاء
dates = الفترة
start = البداية
end = النهاية
deliverable = المخرج
cost = الكلفة
depends-on = يتوقف على
count = العدد
number = الرقم
principles = المبادئ
principle = المبدأ
definition = التعريف
mechanism = الآلية
safeguards = الضمانات
safeguard = الضمانة
protects-by = الطبيعة
description = الوصف
oversight = الإشراف الأخلاقي
review = المراجعة
complaints = الشكايات والحوادث
use-case = حالة الاستعمال
sector = القطاع
persons = الأشخاص المعنيون
impact = مستوى الأثر
personal-data = المعطيات الشخصية
retention = مدة الحفظ
automated-decision = قرار آلي كليا
assessment = تقييم الأثر
risks = المخاطر
risk = الخطر
category = الصنف
score = درجة الخطورة (من 25)
residual = المتبقية
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
reporting = التقارير العمومية
first-report = التقرير الأول
evaluations = التقييمات
evaluation = التقييم
scope = النطاق
change-procedure = مسطرة التعديل
consultation = الاستشارة
channel = القناة
audience = الجمهور
comments-answers = مآل التعليقات
costed = محددة الكلفة
existing = بالوسائل المتوفرة
unfunded = غير ممولة
amount = المبلغ
announced = الغلاف المعلن
budget-no-amount = لا يقدم أي مبلغ في هذه المرحلة: يبين كل إجراء هل ينجز بالوسائل المتوفرة أم يبقى في حاجة إلى تمويل.
runs = جار
recommendation = التوصية
recommendations = التوصيات
answered-by = عناصر الجواب
missing-facets = ما لم يغط بعد
coverage-title = تغطية التوصيات حسب الركائز
coverage-of = { $covered } توصية مغطاة من أصل { $total } ({ $share })
code = الرمز
title = العنوان
cited-as = يذكر باسم
applied-by = يطبقه
draft-text = مشروع غير معتمد
name = الاسم
acronym = المختصر
leads = إجراءات يقودها
helps = إجراءات يساهم فيها
owns = الأهداف
term = المصطلح
other-languages = لغات أخرى
rule = القاعدة
item = العنصر
until = إلى غاية
generated = وثيقة مستخرجة من مصدر واحد، النسخة { $version }.

## Words of the format

tier-first = الأولوية الأولى
tier-second = الأولوية الثانية
tier-third = الأولوية الثالثة
stage-input = وسائل
stage-output = إنجاز
stage-outcome = نتيجة
stage-impact = أثر
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
safeguard-human-oversight = الرقابة البشرية
safeguard-notice = إخبار الأشخاص
safeguard-appeal = التظلم
safeguard-bias-test = اختبار التحيز
safeguard-privacy = الحياة الخاصة
safeguard-security = الأمن
safeguard-impact-assessment = تقييم الأثر
safeguard-child-protection = حماية الأطفال
safeguard-accessibility = الولوجية
safeguard-traceability = قابلية التتبع
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
data-sensitive = معطيات حساسة
data-stays = لا نقل إلى الخارج
data-abroad = نقل إلى الخارج
role-steering = القيادة
role-delivery = التنفيذ
role-advisory = الاستشارة
role-oversight = الرقابة
evaluation-mid-term = مرحلي
evaluation-final = نهائي
evaluation-independent = مستقل
legal-status-planned = مبرمج
legal-status-draft = مشروع قيد الإعداد
legal-status-in-procedure = في مسطرة المصادقة
legal-status-in-force = ساري المفعول
cost-unfunded = غير ممول
cost-existing-means = بالوسائل المتوفرة
cost-estimate = تقدير
cost-approved = معتمد
funding-finance-law = ميزانية الدولة
funding-public-enterprise = مقاولة عمومية
funding-local-authority = جماعة ترابية
funding-ppp = شراكة بين القطاعين العام والخاص
funding-private = تمويل خاص
funding-donor = جهة مانحة أو مقرضة
coverage-covered = مغطاة
coverage-partial = جزئيا
coverage-mentioned = مذكورة
coverage-planned = مبرمجة
coverage-excluded = مستبعدة
coverage-missing = بدون جواب
kind-of-objective = هدف
kind-of-indicator = مؤشر
kind-of-action = إجراء
kind-of-priority = أولوية
kind-of-principle = مبدأ
kind-of-safeguard = ضمانة
kind-of-use-case = حالة استعمال
kind-of-risk = خطر
kind-of-legislation = نص قانوني
kind-of-body = هيئة
kind-of-actor = فاعل
kind-of-territory = مجال ترابي
kind-of-term = مصطلح
kind-of-governance = الحكامة

## Figures of the first page

figure-coverage = توصيات مغطاة
figure-pillars = { PLURAL($count) ->
    [zero] ركيزة
    [one] ركيزة واحدة
    [two] ركيزتان
    [few] ركائز
    [many] ركيزة
   *[other] ركيزة
}
figure-objectives = { PLURAL($count) ->
    [zero] هدف
    [one] هدف واحد
    [two] هدفان
    [few] أهداف
    [many] هدفا
   *[other] هدف
}
figure-actions = { PLURAL($count) ->
    [zero] إجراء
    [one] إجراء واحد
    [two] إجراءان
    [few] إجراءات
    [many] إجراء
   *[other] إجراء
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
    [zero] إجراء غير ممول
    [one] إجراء غير ممول
    [two] إجراءان غير ممولين
    [few] إجراءات غير ممولة
    [many] إجراء غير ممول
   *[other] إجراء غير ممول
}

## Pictures

section-territories = المجالات الترابية
chart-part = { $title } ({ $part }/{ $parts })
chart-figures = معطيات هذا الشكل
chart-time = يقرأ الزمن من اليمين إلى اليسار.
chart-calendar = الجدول الزمني للإجراءات
chart-continued = { $title } (تتمة)
chart-milestone = مرحلة
chart-dependency = يجب أن ينتهي قبل بداية الإجراء المشار إليه
chart-elsewhere = { PLURAL($count) ->
    [zero] لا علاقة توقف غير مرسومة
    [one] علاقة توقف واحدة غير مرسومة: انظر الجدول
    [two] علاقتا توقف غير مرسومتين: انظر الجدول
    [few] { $count } علاقات توقف غير مرسومة: انظر الجدول
    [many] { $count } علاقة توقف غير مرسومة: انظر الجدول
   *[other] { $count } علاقة توقف غير مرسومة: انظر الجدول
}
chart-dependencies = علاقات التوقف
chart-funding = تمويل الإجراءات حسب الركائز
chart-unsaid = غير مبين
chart-cost = الكلفة حسب الركائز والسنوات
chart-later = { $year } وما بعدها
chart-undated = دون تحديد السنة
chart-indicators = المؤشرات، من الوضعية المرجعية إلى القيمة المستهدفة
chart-indicators-alt = المؤشرات الممثلة: { $drawn } من أصل { $total }، وهي التي تعرف وضعيتها المرجعية وقيمتها المستهدفة
chart-risks = مصفوفة المخاطر، بأرقام السجل
chart-initial = قبل المعالجة
chart-residual = بعد المعالجة
chart-place = { $likelihood } × { $impact } = { $score }
chart-likelihood = الاحتمال
chart-impact = الشدة
chart-leads = الإجراءات حسب الجهة المكلفة
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
chart-territories = الإجراءات حسب المجالات الترابية
chart-territory = المجال الترابي
chart-named = إجراءات تستهدف هذا المجال
chart-through = إجراءات يستهدفه هدفها
chart-chain = من التوصية إلى الإجراء: الركيزة { $number }، { $title }
chart-full = جواب كامل
chart-partly = جواب جزئي

## Tables of the workbook and of open data

id = المعرّف
objective-id = معرّف الهدف
cost-status = حالة الكلفة
cost-note = طريقة تقدير الكلفة أو سببها
currency = العملة
baseline-date = تاريخ الوضعية المرجعية
baseline-by = أجل تحديد الوضعية المرجعية
target-date = تاريخ القيمة المستهدفة
target-by = أجل تحديد القيمة المستهدفة
residual-likelihood = الاحتمال المتبقي
residual-impact = الشدة المتبقية
citation = المرجع
answer = الجواب
sheet-about = حول الوثيقة
sheet-notice = تنبيه
sheet-locked = المعرّفات مقفلة لأنها تربط هذه الجداول بالمصدر.
sheet-objectives = الأهداف
sheet-actions = خطة العمل
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
severity-warning = تحذير
severity-info = إشارة
comments-intro = سطر لكل ملاحظة. حددوا المقطع بالرمز أو الرقم المثبت بجانبه، واقترحوا نصا إن أمكن.
comment-paragraph = المقطع أو الرقم
comment-type = النوع (عام، تقني، تحريري)
comment = الملاحظة
comment-proposed = النص المقترح

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
times = { $times } أضعاف القيمة المرجعية
level-yes = نعم
level-no = لا
since = منذ { $date }
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
fact-part-of = محتسب ضمن تكلفة
fact-cost-parts = منها
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
section-bibliography = المراجع
phases = المراحل
dates-of = التواريخ
envelope-matrix = الميزانية المعلنة حسب الركيزة والمصدر
envelope-compared = المعلن والمبرمج
envelope-lines = سطور الميزانية المعلنة
by-pillar = حسب الركيزة
by-year = حسب السنة
by-source = حسب المصدر
announced-amount = المعلن
planned-amount = في الإجراءات
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
funding-budget = الميزانية العمومية
funding-fund = صندوق
funding-loan = قرض
funding-development-bank = بنك تنمية
funding-in-kind = عيني
decision-accepted = مقبولة
decision-in-part = مقبولة جزئيا
decision-deferred = مؤجلة
decision-declined = مرفوضة
decision-reversed = متراجع عنها
fact-baseline = القيمة المرجعية كما وردت
fact-target = الهدف كما ورد
fact-scale = السلم
fact-groups = حسب الفئة
sheet-facts = معطيات أخرى
sheet-outcomes = النتائج
sheet-phases = المراحل
sheet-programmes = البرامج
sheet-budget-lines = سطور الميزانية
sheet-bibliography = المراجع
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

brief-with-target = مؤشرات لها هدف رقمي معروف
brief-begun = إجراءات تنطلق في السنة الأولى
brief-funded = إجراءات حددت وسائلها
brief-asked = المبلغ المطلوب
brief-existing = إجراءات بالوسائل المتوفرة
brief-unfunded = إجراءات غير ممولة
brief-priorities = ما تعد به كل أولوية
brief-first-year = السنة الأولى
brief-others = { PLURAL($count) ->
    [one] وإجراء آخر في خطة العمل
    [two] وإجراءان آخران في خطة العمل
    [few] و{ $count } إجراءات أخرى في خطة العمل
   *[other] و{ $count } إجراء آخر في خطة العمل
}
brief-money = الوسائل
brief-risks = أشد المخاطر
brief-decisions = من يقرر ماذا ومتى
brief-by = الجهة
brief-comment = كيف تبدي رأيك
decision-consultation-ends = نهاية الاستشارة العمومية
decision-mid-term = التقييم المرحلي
decision-final = التقييم النهائي
decision-independent = التقييم المستقل

## What a pillar opens with

chart-strip = { $title }: متى
opening-changes = ما الذي سيتغير
opening-targets = ما سيبلغ
opening-leads = الجهات القائدة
opening-dates = الفترة
safeguards-by-use = الضمانات حسب حالة الاستعمال
chart-overview = الجدول الزمني للأهداف
risks-by-use = المخاطر حسب حالة الاستعمال
