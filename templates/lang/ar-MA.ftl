# تسميات الوثائق كما تقال في الإدارة المغربية؛ وما سواها في ar.ftl.
unknown-until = { $part ->
    [day] تحدد قبل { $date }
   *[other] تحدد قبل متم { $date }
}
section-governance = الحكامة
kind-of-governance = الحكامة
kinds-of-governance = الحكامة
sheet-governance = هيئات الحكامة
responsibilities-intro = A: يسأل عن { -objective-word(form: "definite-plural") }. R: ينفذ { -action-word(form: "definite-plural") }. C: يشارك فيها. ويُخبر (I) كل قراء التقارير العمومية.
reporting = التقارير العمومية
territories = المجالات الترابية
section-territories = المجالات الترابية
chart-territories = { -action-word(form: "definite-plural") } حسب المجالات الترابية
fact-territories = المجالات الترابية
sheet-territories = المجالات الترابية
kind-of-territory = مجال ترابي
kinds-of-territory = مجالات ترابية
chart-territory = المجال الترابي
territories-intro = لا يرد هنا إلا ما يسمي مجالا ترابيا؛ وما سواه يهم البلاد كلها.
baseline = الوضعية المرجعية
chart-indicators = المؤشرات، من الوضعية المرجعية إلى القيمة المستهدفة
baseline-date = تاريخ الوضعية المرجعية
baseline-by = أجل تحديد الوضعية المرجعية
baseline-source = الوضعية المرجعية: المصدر
baseline-to = الوضعية المرجعية: الحد الأعلى
baseline-bound = الوضعية المرجعية: المدى
baseline-level = الوضعية المرجعية: المستوى
baseline-times = الوضعية المرجعية: المضاعف
times = { $count ->
    [2] ضعف الوضعية المرجعية
   *[other] { $times } أضعاف الوضعية المرجعية
}
fact-baseline = الوضعية المرجعية كما وردت
section-monitoring = التتبع والتقييم: المؤشرات
change-procedure = مسطرة التعديل
legal-status-in-procedure = في مسطرة المصادقة
fact-formality = المسطرة
funding-public-enterprise = مقاولة عمومية
funding-local-authority = جماعة ترابية
funding-budget = الميزانية العمومية
personal-data = المعطيات الشخصية
data-sensitive = معطيات حساسة
chart-figures = معطيات هذا الشكل
sheet-facts = معطيات أخرى
safeguard-accessibility = الولوجية
coverage-planned = مبرمجة
measured-drawn = ويقتصر الرسم البياني على المؤشرات التي عرفت وضعيتها المرجعية ومرحلة واحدة على الأقل وقيمتها المستهدفة.
chart-indicators-alt = المؤشرات الممثلة: { $drawn } من { $total }، وهي التي عرفت وضعيتها المرجعية ومرحلة منها وقيمتها المستهدفة
