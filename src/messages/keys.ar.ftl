# What each key of the files is, and each word of a closed list: `Type-key`, `Type-word`; `any-key`
# where several types say the same. English comes from the types themselves.

## any
any-id = اسم ثابت، فريد في خارطة الطريق.
any-renamed_from = المعرّف الذي كان له في النسخ السابقة.
any-internal = ما تحذفه النسخة العمومية: مفاتيح من هذا العنصر، أو `all` للكل.
any-title = اسمه.
any-date = متى.
any-start = متى يبدأ.
any-end = متى ينتهي.
any-recommendations = التوصيات التي يستجيب لها.
any-to = الحد الأعلى للمجال.
any-description = ما الغاية منه. Markdown.
any-beneficiaries = من يستفيد منه.
any-owner = معرّف الفاعل المسؤول عنه.
any-norms = رموز النصوص الدولية أو الوطنية التي يطبقها.
any-place = مكان إنجازه.
any-contact = بمن يُتصل؛ تحذفه النسخة العمومية.
any-territories = رموز المجالات الترابية التي يُنجز فيها.
any-links = أين يُقرأ المزيد.
any-definition = معناه هنا. Markdown.
any-value = القيمة بوحدة المؤشر؛ وفي المجال حده الأدنى.
any-bound = هل القيمة حد أدنى أم أقصى أم تقريبية.
any-level = قيمة هي كلمة: `yes` أو `no` أو معرّف مستوى من السلّم.
any-partners = معرّفات الفاعلين المساعدين.
any-payer = معرّف الفاعل الذي يدفع.
any-objectives = معرّفات الأهداف التي يخدمها.
any-until = إلى متى.
any-source = من أين يأتي المال: `budget` أو `donor` أو … أو معرّف من `funding_sources`.

## Document
Document-roadmap = ما هي هذه الوثيقة.
Document-priorities = ما يأتي أولًا، بحسب الرتبة.
Document-objectives = ما يراد بلوغه.
Document-ethics = الشق الأخلاقي.
Document-legislation = برنامج العمل القانوني.
Document-governance = القيادة والتتبع والتشاور.
Document-budget = المال المعلن، لمقارنته بمجموع الإجراءات.
Document-funding_sources = مصادر المال التي تسميها الخطة.
Document-phases = مراحل الخطة، واحدة بعد أخرى.
Document-programmes = البرامج والمشاريع الكبرى العابرة للركائز.
Document-annexes = ملاحق بنص حر.
Document-images = صور الوثيقة.
Document-bibliography = ما تستند إليه النصوص: قوانين ودراسات وإحصاءات.
Document-actors = كل من هو مسؤول عن شيء.
Document-territories = الجهات أو الأقاليم التي تسميها العناصر.
Document-glossary = الكلمات التي تحتاج إلى تعريف.
Document-responses = الجواب عن كل توصية.
Document-waivers = الملاحظات المقبولة، كل منها بسببها.
Document-translations = من أي جملة أُخذت كل ترجمة؛ يكتبها `roadmap translate`.
Document-checks = وزن الملاحظات، والأعداد التي تقارن بها القواعد.
Document-changes = كيف يُحكم على التغييرات بين نسختين.
Document-approvals = التغييرات التي وافق عليها أحد، كل منها بسببها.

## Roadmap
Roadmap-format = إصدار الصيغة: 1.
Roadmap-id = اسم ثابت تحمله الوثائق المُنتجة.
Roadmap-title = عنوان الوثيقة.
Roadmap-subtitle = العنوان الفرعي.
Roadmap-country = البلد بحرفين (ISO 3166-1).
Roadmap-issuer = معرّف الفاعل الذي يصدرها.
Roadmap-status = أين بلغت الوثيقة.
Roadmap-notice = ما يجب أن تقوله كل صفحة عنها، مثل من كتبها وأنها لا تُلزم أحدًا.
Roadmap-version = نسخة النص، مثل `0.1`.
Roadmap-date = تاريخ هذه النسخة.
Roadmap-horizon = من متى إلى متى تمتد الخطة.
Roadmap-currency = عملة كل المبالغ بثلاثة حروف (ISO 4217).
Roadmap-fiscal_year_start = الشهر الذي تبدأ فيه سنة مالية مثل `2026/27`، ابتداءً من 1؛ وإلا فشهر البلد.
Roadmap-languages = لغات الوثيقة.
Roadmap-words = بم تسمي الركيزة والهدف والإجراء، إن كانت لها كلماتها.
Roadmap-references = مجموعات التوصيات والمعايير التي تستند إليها، كل منها بإصدارها: `oecd@2024`.
Roadmap-annexes = الملاحق التي تضاف إلى ما كُتب منها؛ وإلا فالجواب عن كل توصية والنصوص المستشهد بها.
Roadmap-design = مظهر الوثائق.
Roadmap-foreword = تقديم. Markdown.
Roadmap-reading_guide = كيف تُقرأ الوثيقة ويُعلَّق عليها. Markdown.
Roadmap-summary = ملخص. Markdown.
Roadmap-context = السياق والتشخيص. Markdown.
Roadmap-lessons = ما علّمته الخطط السابقة. Markdown.
Roadmap-benchmarks = كيف يفعل الآخرون: دول وجهات وقطاعات. Markdown.
Roadmap-swot = نقاط القوة والضعف والفرص والتهديدات.
Roadmap-vision = الرؤية. Markdown.
Roadmap-mission = المهمة. Markdown.
Roadmap-conclusion = الخاتمة والخطوات التالية. Markdown.
Roadmap-changes = ما تغيّر من نسخة إلى أخرى. Markdown.

## DocumentStatus
DocumentStatus-working-draft = قيد الكتابة؛ لا تُلزم أحدًا.
DocumentStatus-consultation = معروضة على العموم لإبداء الرأي.
DocumentStatus-revised = منقحة بعد الآراء المتوصل بها.
DocumentStatus-adopted = سارية.
DocumentStatus-amended = سارية، عُدّلت منذئذ.

## Horizon
Horizon-start = أول سنة أو شهر.
Horizon-end = آخر سنة أو شهر.

## Languages
Languages-source = اللغة التي كُتبت بها؛ والنصوص البسيطة بهذه اللغة.
Languages-published = اللغات التي تُنشر بها.

## Image
Image-file = ملفها في المشروع، مثل `images/map.png`: PNG أو JPEG أو SVG، لا يتجاوز 4 ميبيبايت.
Image-after = موضعها: على الغلاف (`cover`) كالشعار، أو في آخر جزء، مثل `context`، أو بعد عنصر، بمعرّفه.
Image-caption = ما يرد فوقها، في سطر.
Image-alt = ما تبينه، بالكلمات، لمن لا يراها.
Image-source = من صنعها، أو ممن هي.
Image-licence = بأي شروط يجوز نشرها، مثل `CC BY 4.0`.

## OwnWords
OwnWords-pillar = بم تسمي الركيزة: محور، مجال ذو أولوية.
OwnWords-objective = بم تسمي الهدف.
OwnWords-action = بم تسمي الإجراء: تدبير، مبادرة.

## OwnWord
OwnWord-singular = الواحد منها، مثل `محور`.
OwnWord-plural = الجمع، مثل `محاور`.
OwnWord-dual = المثنى بالعربية؛ وتستغني عنه الكلمة المفردة.
OwnWord-definite = معرفة بأل بالعربية؛ وتستغني عنها الكلمة المفردة.
OwnWord-gender = ما تتبعه الصفات، في اللغات التي فيها مذكر ومؤنث.

## Gender
Gender-masculine = كما في «الهدف الواحد».
Gender-feminine = كما في «الركيزة الواحدة».
Gender-neuter = كما في „das Ziel“ بالألمانية.

## Swot
Swot-strengths = ما يمكن للبلد أن يبني عليه.
Swot-weaknesses = ما ينقصه.
Swot-opportunities = ما قد يساعد من الخارج.
Swot-threats = ما قد يعرقل.

## Priority
Priority-rank = رتبتها بين الأخريات: 1 تأتي أولًا.
Priority-tier = وزنها.
Priority-reason = لماذا تأتي في هذه الرتبة. Markdown.
Priority-indicator = معرّف المؤشر الذي يمثلها في الملخص والموجز.
Priority-sectors = القطاعات التي تجعلها أولوية، بكلمات مثل `health`.

## PriorityTier
PriorityTier-first = قبل كل الأخريات.
PriorityTier-second = بعد تلك.
PriorityTier-third = إن بقي متسع.

## LongAnswer
LongAnswer-to = رمز التوصية أو معرّفها، متبوعًا بـ `/facet` لوجه واحد منها.
LongAnswer-relation = إلى أي حد يُستجاب لها: full (افتراضيًا) أو partial أو mention.
LongAnswer-reason = لماذا إلى هذا الحد فقط.

## Relation
Relation-full = يستجيب كليًا لما يسميه.
Relation-partial = يستجيب لجزء؛ و`reason` يقول ما بقي.
Relation-mention = يذكرها فقط.

## Objective
Objective-id = اسم ثابت، فريد في خارطة الطريق: كلمات بحروف لاتينية صغيرة تربطها واصلات.
Objective-code = رقمه أو رمزه في الخطة، مثل `OE 3`؛ وإن لم يذكر رُقِّم.
Objective-pillar = معرّف الركيزة التي ينتمي إليه.
Objective-title = ما يراد بلوغه، في سطر واحد.
Objective-problem = المشكل الذي يعالجه. Markdown.
Objective-description = ما سيتغير بعد بلوغه. Markdown.
Objective-parent = معرّف الهدف الذي هو جزء منه.
Objective-impact = ما سيتغير في البلد على المدى البعيد. Markdown.
Objective-outcomes = الآثار المؤدية إليه، والمخرجات المؤدية إلى تلك الآثار.
Objective-priority = معرّف الأولوية التي يخدمها.
Objective-territories = رموز المجالات الترابية التي يخدمها أولًا.
Objective-tags = كلمات حرة لتجميع الأهداف، كقطاع مثلًا.
Objective-indicators = كيف يقاس بلوغه.
Objective-actions = ما سيُنجز.

## Outcome
Outcome-title = ما سيتغير، في سطر واحد.
Outcome-description = معناه. Markdown.
Outcome-leads_to = للمُخرَج، معرّف الأثر الذي يؤدي إليه.

## WebLink
WebLink-url = عنوانها.
WebLink-title = ما يوجد فيها.

## Indicator
Indicator-title = ما يقاس، في سطر واحد.
Indicator-definition = كيف يُحسب، ومن أي شيء هو نسبة. Markdown.
Indicator-stage = أين يقيس في السلسلة من الوسائل إلى الآثار.
Indicator-unit = وحدة قيمه، مثل `%` أو `أيام`.
Indicator-measure = هل تحسب القيمة حالة أم سنة أم كل ما سبق.
Indicator-direction = أي اتجاه هو الأفضل.
Indicator-baseline = وضع الانطلاق.
Indicator-target = القيمة المستهدفة، ومتى.
Indicator-scale = قيم هي كلمات، من الأسوأ إلى الأفضل؛ وإلا فهي `no` و`yes`.
Indicator-milestones = قيم تُبلغ في الطريق، بترتيب التاريخ.
Indicator-source = من أين تأتي القيم.
Indicator-frequency = وتيرة قياسه.
Indicator-owner = معرّف الفاعل الذي يقيسه.
Indicator-split = ما توزَّع قيمه بحسبه، مثل `sex` أو `region` أو `urban-rural`.
Indicator-groups = قيم فئة واحدة، كالنساء أو جهة معينة.
Indicator-outcome = معرّف الأثر أو المُخرَج الذي يقيسه.

## IndicatorStage
IndicatorStage-input = الوسائل المرصودة: مال وأشخاص.
IndicatorStage-output = ما أُنتج: نصوص وأنظمة وأشخاص مكوَّنون.
IndicatorStage-outcome = ما تغيّر لدى المعنيين به.
IndicatorStage-impact = ما تغيّر بالنسبة إلى البلد.

## Measure
Measure-stock = الحالة في ذلك التاريخ.
Measure-per-year = ما جرى خلال السنة.
Measure-cumulative = كل شيء منذ البداية.

## Direction
Direction-increase = الأكثر أفضل.
Direction-decrease = الأقل أفضل.
Direction-maintain = الوضع الحالي جيد.

## Point
Point-times = كم مرة ضعف ما كان، حين لا يُعرف ذلك بالأرقام.
Point-date = متى قيست القيمة، أو متى تُبلغ.
Point-source = من يقول ذلك: منشور أو سجل.
Point-unknown = `true` حين لا تُعرف القيمة بعد.
Point-establish_by = أجل تحديد القيمة المجهولة.
Point-others = ما تقوله مصادر أخرى عن الشيء نفسه.

## Bound
Bound-at-least = على الأقل.
Bound-at-most = على الأكثر، حتى.
Bound-about = حوالي، تقريبًا.

## OtherValue
OtherValue-value = قيمته بوحدة المؤشر.
OtherValue-date = متى قيست.
OtherValue-source = من يقول ذلك.

## ScaleLevel
ScaleLevel-id = اسم ثابت في السلّم.

## Frequency
Frequency-continuous = باستمرار.
Frequency-monthly = كل شهر.
Frequency-quarterly = كل ثلاثة أشهر.
Frequency-half-yearly = كل ستة أشهر.
Frequency-yearly = كل سنة.
Frequency-every-two-years = كل سنتين.
Frequency-every-three-years = كل ثلاث سنوات.

## Group
Group-title = من يعنيهم ذلك.
Group-by = أي كلمات `split` تميزها عن غيرها.
Group-baseline = وضع انطلاقها.
Group-target = القيمة التي عليها بلوغها، ومتى.

## Action
Action-code = رقمه أو رمزه في الخطة، مثل `A-17`؛ وإن لم يذكر رُقِّم.
Action-title = ما يُنجز، في سطر واحد يبدأ بفعل.
Action-description = كيف يُنجز. Markdown.
Action-lead = معرّف الفاعل الوحيد المسؤول عنه.
Action-duties = ما على كل فاعل إنجازه حين يشتركون فيه.
Action-ongoing = `true` حين يستمر بلا نهاية.
Action-recurring = وتيرة تكراره.
Action-timing = متى، بكلمات لا يقولها تاريخ: «خلال ستة أشهر من الاعتماد».
Action-phase = معرّف المرحلة التي يُنجز فيها.
Action-condition = ما يجب أن يتحقق لإنجازه.
Action-leads_to = معرّفات الآثار والمخرجات التي يؤدي إليها.
Action-deliverable = ما يوجد بعد إنجازه.
Action-cost = كلفته: `unfunded` (بلا تمويل) أو `existing-means` (بالوسائل المتاحة) أو مبلغ بطريقة حسابه.
Action-milestones = تواريخ يُرى فيها التقدم.
Action-depends_on = الإجراءات التي ينتظرها: معرّفات، أو لكل منها `action` و`type` و`lag`.
Action-tags = كلمات حرة لتجميع الإجراءات.
Action-links = أين يُقرأ المزيد، أو ما يثبت إنجازه.

## Duty
Duty-actor = معرّف الفاعل.
Duty-duty = ما عليه إنجازه.

## LongCost
LongCost-status = مدى تأكده: estimate (افتراضيًا) أو approved أو existing-means أو unfunded.
LongCost-amount = الكلفة الكاملة بوحدات صحيحة من العملة؛ وفي المجال حده الأدنى.
LongCost-bound = هل المبلغ حد أدنى أم أقصى أم تقريبي.
LongCost-currency = العملة إن لم تكن عملة خارطة الطريق؛ و`budget.rates` يقول سعر صرفها.
LongCost-part_of = معرّف الإجراء الذي تشمل كلفته هذه الكلفة، حتى لا تُحسب مرتين.
LongCost-capital = ما يُصرف منه مرة واحدة: بناء وشراء.
LongCost-running = ما يُصرف منه للتسيير.
LongCost-method = كيف حُدد المبلغ.
LongCost-reason = لماذا لا يوجد مبلغ.
LongCost-years = المبلغ بحسب السنة؛ ومجموع الأجزاء هو المبلغ.
LongCost-funding = المبلغ بحسب الممول؛ ومجموع الأجزاء هو المبلغ.

## CostStatus
CostStatus-estimate = تقدير؛ و`method` يقول كيف أُجري.
CostStatus-approved = مصوَّت عليه أو موقَّع.
CostStatus-existing-means = يُنجز بالوسائل المتاحة للمسؤول.
CostStatus-unfunded = لم يُرصد له مال ولم يُحسب بعد.

## Funding
Funding-status = مدى تأكده.
Funding-amount = المبلغ بوحدات صحيحة من عملة الكلفة؛ ويترك حيث لا يقوله أحد.
Funding-share = كم من الكلفة بالمئة، حيث يقال ذلك بدل مبلغ.
Funding-detail = أي بند في الميزانية أو برنامج أو اتفاقية.

## FundingStatus
FundingStatus-secured = مصوَّت عليه أو موقَّع.
FundingStatus-pledged = وعد به طرف آخر.
FundingStatus-sought = مطلوب.

## Milestone
Milestone-title = ما يُرى.

## DependencyMap
DependencyMap-action = معرّف الإجراء الذي ينتظره.
DependencyMap-type = أي الطرفين يتوقف على الآخر؛ وإلا فينتهي الأول قبل أن يبدأ الثاني.
DependencyMap-lag = كم شهرًا يفصل بينهما.

## DependencyKind
DependencyKind-finish-to-start = ينتهي قبل أن يبدأ الآخر.
DependencyKind-start-to-start = يبدأ قبل أن يبدأ الآخر.
DependencyKind-finish-to-finish = ينتهي قبل أن ينتهي الآخر.
DependencyKind-start-to-finish = يبدأ قبل أن ينتهي الآخر.

## Ethics
Ethics-introduction = مقدمة الشق الأخلاقي. Markdown.
Ethics-oversight = معرّف الفاعل الذي يسهر عليه.
Ethics-review = وتيرة مراجعته.
Ethics-complaints = أين يمكن لأي شخص أن يشتكي أو يبلّغ عن حادث. Markdown.
Ethics-principles = ما يُلتزم به.
Ethics-safeguards = كيف يُلتزم به.
Ethics-use_cases = استعمالات الذكاء الاصطناعي التي تخطط لها خارطة الطريق.
Ethics-risks = ما قد يسوء، والجواب المُعد له.

## Principle
Principle-mechanism = ما يضمن تطبيقه. Markdown.
Principle-norms = رموز النصوص التي أُخذ منها.

## Safeguard
Safeguard-kind = بماذا تحمي.
Safeguard-description = ما يُنجز. Markdown.
Safeguard-principles = معرّفات المبادئ التي تخدمها.
Safeguard-norms = رموز النصوص التي أُخذت منها.

## SafeguardKind
SafeguardKind-human-oversight = شخص يقرر، ويمكنه تجاوز النظام.
SafeguardKind-notice = يُعلَم الأشخاص باستعمال نظام.
SafeguardKind-appeal = يمكن للأشخاص الطعن، ويجيبهم إنسان.
SafeguardKind-bias-test = تُفحص الآثار غير المنصفة بين الفئات.
SafeguardKind-privacy = المعطيات الشخصية محمية.
SafeguardKind-security = النظام محمي من الهجمات والأعطال.
SafeguardKind-impact-assessment = تُقيَّم الآثار على الأشخاص قبل الاستعمال.
SafeguardKind-child-protection = الأطفال محميون.
SafeguardKind-accessibility = يمكن للأشخاص في وضعية إعاقة استعماله.
SafeguardKind-traceability = يمكن تتبع ما جرى لاحقًا.

## UseCase
UseCase-title = فيمَ يُستعمل النظام.
UseCase-description = كيف. Markdown.
UseCase-sector = القطاع بكلمة واحدة مثل `health`.
UseCase-owner = معرّف الفاعل المسؤول عن النظام.
UseCase-persons = من يعنيهم.
UseCase-impact = مدى ما قد يغيّره بالنسبة إليهم.
UseCase-personal_data = هل تُعالَج معطيات شخصية: `false`، أو على أي أساس قانوني.
UseCase-automated_decision = `true` حين تتخذ الآلة وحدها قرارًا يخص شخصًا.
UseCase-assessment = أجل تقييم آثاره على الأشخاص.
UseCase-safeguards = معرّفات الضمانات المطبقة.
UseCase-risks = معرّفات المخاطر التي يحملها.
UseCase-norms = رموز النصوص المطبقة.

## Impact
Impact-minimal = لا يتأثر أحد.
Impact-limited = ينبغي أن يعلم به الأشخاص.
Impact-high = يمس الحقوق أو الصحة أو التعليم أو الشغل أو الخدمات الأساسية.

## LongPersonalData
LongPersonalData-legal_basis = رموز النصوص التي تجيز المعالجة، مثل `coe:14`.
LongPersonalData-formality = الإجراء لدى سلطة حماية المعطيات: كلمة خاصة بالبلد.
LongPersonalData-sensitive = هل فيها معطيات صحية أو جينية أو حساسة أخرى.
LongPersonalData-retention = مدة الاحتفاظ بها.
LongPersonalData-transfer = هل تغادر البلد، وعلى أي أساس.

## Transfer
Transfer-abroad = `true` حين تغادر البلد.
Transfer-ground = على أي أساس قانوني.

## Risk
Risk-title = ما قد يقع، في سطر واحد.
Risk-category = صنفه.
Risk-description = كيف قد يقع. Markdown.
Risk-likelihood = احتمال وقوعه، من 1 (نادر) إلى 5 (شبه مؤكد).
Risk-impact = خطورته، من 1 (طفيفة) إلى 5 (بالغة).
Risk-mitigation = ما يُفعل لمواجهته. Markdown.
Risk-residual_likelihood = احتمال وقوعه بعد ذلك.
Risk-residual_impact = خطورته بعد ذلك.
Risk-trigger = ما ينبئ بقرب وقوعه.
Risk-norms = رموز النصوص التي تقتضيه.

## RiskCategory
RiskCategory-discrimination = معاملة غير منصفة لأشخاص أو فئات.
RiskCategory-employment = فقدان مناصب شغل أو تدهورها.
RiskCategory-cybersecurity = هجوم أو اختراق أو تخريب.
RiskCategory-privacy = انتهاك الحياة الخاصة.
RiskCategory-safety = نتائج خاطئة أو غير آمنة.
RiskCategory-exclusion = إقصاء مجالات ترابية أو فئات.
RiskCategory-dependence = تبعية لمورّد أو لبلد.
RiskCategory-environment = ضرر بالبيئة.
RiskCategory-delivery = المال أو الأشخاص أو القانون لا يواكبون.
RiskCategory-society = تضرر الثقة والمعلومة والنقاش العمومي.

## Legislation
Legislation-kind = نوع النص: كلمة خاصة بالبلد، مثل `law`.
Legislation-status = أين بلغ.
Legislation-purpose = ما الغاية منه. Markdown.
Legislation-lead = معرّف الفاعل الذي يعدّه.
Legislation-adopted_by = معرّف الفاعل الذي يعتمده، كالبرلمان للقانون.
Legislation-cites = رموز النصوص السارية التي يستند إليها أو يعدّلها، مثل `coe:14`.
Legislation-stages = المراحل، كل منها بتاريخها.
Legislation-impact_study = متى تكون دراسة الأثر جاهزة.
Legislation-norms = رموز النصوص الدولية التي يطبقها.

## LegalStatus
LegalStatus-planned = لم يبدأ.
LegalStatus-draft = قيد الكتابة، أو معلن بوصفه مشروعًا.
LegalStatus-in-procedure = أمام الحكومة أو البرلمان.
LegalStatus-in-force = منشور وساري.

## LegalStage
LegalStage-stage = أي مرحلة: كلمة خاصة بالبلد، مثل `parliament`.
LegalStage-date = متى تُبلغ.

## Governance
Governance-introduction = مقدمة جزء الحكامة. Markdown.
Governance-bodies = الهيئات، كل منها بدورها.
Governance-reporting = كيف يُنشر التقدم.
Governance-evaluations = تقييمات تجريها جهة لا تنفذ.
Governance-change_procedure = كيف تُعدَّل خارطة الطريق بين تقييمين. Markdown.
Governance-consultation = كيف يُعرض المشروع على المعنيين.
Governance-adoption = متى تُعتمد خارطة الطريق، ومن يعتمدها.
Governance-norms = رموز النصوص التي تطبقها.

## Body
Body-role = ما الغاية منها.
Body-mandate = ولايتها. Markdown.
Body-chair = معرّف الفاعل الذي يرأسها.
Body-members = معرّفات الفاعلين الأعضاء فيها.
Body-frequency = وتيرة اجتماعها.

## BodyRole
BodyRole-steering = تقرر.
BodyRole-delivery = تنفذ.
BodyRole-advisory = تبدي الرأي.
BodyRole-oversight = تراقب ولا تنفذ.

## Reporting
Reporting-frequency = وتيرة نشر التقرير.
Reporting-first = متى يُنشر أولها.
Reporting-owner = معرّف الفاعل الذي ينشره.
Reporting-publication = أين وبأي شكل. Markdown.

## Adoption
Adoption-date = متى يُرتقب الاعتماد، أو متى تم.
Adoption-by = معرّف الفاعل الذي يعتمدها.

## Evaluation
Evaluation-kind = أيها.
Evaluation-date = متى يُنشر.
Evaluation-indicative = `true` إن كان التاريخ مجرد ما يعول عليه المخطط، كما في هيئة حرة في برنامجها.
Evaluation-by = معرّف الفاعل الذي يجريه.
Evaluation-scope = ما يفحصه. Markdown.

## EvaluationKind
EvaluationKind-mid-term = في منتصف المدة.
EvaluationKind-final = في النهاية.
EvaluationKind-independent = تجريه جهة خارجية، في الوقت الذي تختاره.

## Consultation
Consultation-start = أول يوم.
Consultation-end = آخر يوم.
Consultation-channel = أين يُبدى الرأي. Markdown.
Consultation-audience = من يُستشار.
Consultation-answers = مآل الآراء. Markdown.

## Budget
Budget-note = ما تستند إليه المبالغ. Markdown.
Budget-total = مجموع كل الإجراءات بوحدات صحيحة من العملة.
Budget-bound = هل المجموع حد أدنى أم أقصى أم تقريبي.
Budget-rounding = بكم قد تختلف المجاميع لأن المبالغ مقرَّبة، بوحدات صحيحة من العملة.
Budget-pillars = المبلغ بحسب معرّف الركيزة؛ ومجموع الأجزاء هو المبلغ الكلي.
Budget-years = المبلغ بحسب السنة؛ ومجموع الأجزاء هو المبلغ الكلي.
Budget-sources = المبلغ بحسب المصدر؛ ومجموع الأجزاء هو المبلغ الكلي.
Budget-lines = مبالغ بندًا بندًا، مثل مبلغ لكل ركيزة ومصدر.
Budget-rates = قيمة العملات الأخرى.

## BudgetLine
BudgetLine-title = ما يموله.
BudgetLine-pillar = معرّف الركيزة التي ينتمي إليه.
BudgetLine-year = السنة التي يُصرف فيها.
BudgetLine-amount = المبلغ بوحدات صحيحة من العملة.
BudgetLine-currency = العملة إن لم تكن عملة خارطة الطريق.
BudgetLine-beyond_total = `true` إن كان يضاف فوق المجموع، فلا يحسبه أي مجموع.
BudgetLine-note = ما ينبغي معرفته عنه.

## Rate
Rate-currency = العملة الأخرى بثلاثة حروف (ISO 4217).
Rate-rate = قيمة وحدة منها بعملة خارطة الطريق.
Rate-date = يوم هذا السعر.
Rate-source = من يقول ذلك.

## FundingSource
FundingSource-kind = نوع هذا المال.

## FundingKind
FundingKind-budget = ميزانية عمومية.
FundingKind-finance-law = ميزانية الدولة.
FundingKind-fund = صندوق عمومي.
FundingKind-loan = مال يُسترد.
FundingKind-development-bank = بنك تنمية.
FundingKind-in-kind = موظفون أو مقرات أو معدات بدل المال.
FundingKind-public-enterprise = مؤسسة أو مقاولة عمومية.
FundingKind-local-authority = جهة أو إقليم أو جماعة.
FundingKind-ppp = شراكة بين القطاعين العام والخاص.
FundingKind-private = مال خاص.
FundingKind-donor = مانح أو مُقرض.

## Programme
Programme-cost = كلفته كلها؛ وكلف إجراءاته جزء منها.
Programme-actions = معرّفات الإجراءات التي تنتمي إليه.

## Annex
Annex-title = عنوانه.
Annex-text = ما يقوله. Markdown.

## Work
Work-id = اسم ثابت، فريد في خارطة الطريق؛ تستشهد به النصوص بـ `[@id]`.
Work-title = عنوانه.
Work-authors = من كتبه.
Work-date = متى نُشر.
Work-publisher = من نشره، أو أين ورد.
Work-url = عنوانه على الويب.
Work-accessed = اليوم الذي اطُّلع عليه فيه.

## Actor
Actor-short = اسمه المختصر.
Actor-kind = نوع الهيئة: كلمة خاصة بالبلد، مثل `ministry`.
Actor-role = ما يقوم به هنا. Markdown.
Actor-formerly = ما كان يسمى به من قبل.
Actor-succeeded_by = معرّف الفاعل الذي خلفه.

## Territory
Territory-code = رمزه (ISO 3166-2).

## Term
Term-title = الكلمة بكل لغة.
Term-acronym = اختصارها إن وُجد.
Term-deprecated = كلمات لا تستعمل مكانها، حسب اللغة: وتلتزم النصوص بالعنوان.

## Response
Response-to = رمز التوصية أو معرّفها.
Response-status = ما تقول خارطة الطريق إنها تفعله بها.
Response-answer = الجواب بالكلمات. Markdown.
Response-reason = لماذا استُبعدت، أو اتُّبعت إلى هذا الحد فقط.
Response-date = مع `planned`: أجل استجابة هدف لها.
Response-decision = ما قرره من وُجهت إليهم.
Response-by = معرّف الفاعل الذي قرر.
Response-measures = لتوصية تجمع عدة تدابير، لكل منها جوابه.

## ResponseStatus
ResponseStatus-covered = كل أوجهها، بعنصر له إجراء ومؤشر.
ResponseStatus-partial = جزء منها.
ResponseStatus-mentioned = يذكرها نص ولا يحملها شيء.
ResponseStatus-planned = ستكون كذلك قبل تاريخ محدد.
ResponseStatus-excluded = مستبعدة، مع ذكر السبب.

## Decision
Decision-accepted = كما أُوصي بها.
Decision-in-part = جزئيًا، أو بطريقة أخرى.
Decision-deferred = ليس الآن.
Decision-declined = مرفوضة كليًا.
Decision-reversed = قُبلت سابقًا ولم تعد كذلك.

## MeasureAnswer
MeasureAnswer-title = التدبير.
MeasureAnswer-decision = ما تقرر.
MeasureAnswer-answer = الجواب بالكلمات.

## Waiver
Waiver-rule = اسم القاعدة.
Waiver-item = معرّف العنصر المعني.
Waiver-reason = لماذا قُبلت الملاحظة.
Waiver-owner = معرّف الفاعل الذي قبلها.

## Translation
Translation-text = عنوان النص بالمعرّفات: `objectives/obj-open-data/title`.
Translation-from = ما كانت تقوله لغة المصدر وقت الترجمة.
Translation-into = اللغات المترجمة منها.

## Checks
Checks-levels = قاعدة ← error أو warning أو info أو off؛ و`roadmap explain` يعرض القواعد.
Checks-thresholds = عتبة ← عدد؛ و`roadmap explain RULE` يسمي عتبات القاعدة.

## Level
Level-error = لا يمكن نشر خارطة الطريق هكذا.
Level-warning = ما سيفتقده قارئ أو مدقق.
Level-info = جدير بالمعرفة.
Level-off = لا يُقال شيء.

## Changes
Changes-levels = قاعدة التغييرات ← weakened أو unclear أو strengthened أو neutral أو off؛ و`roadmap explain changes` يعرض القواعد. والمعتمد ما في النسخة القديمة.

## Judgement
Judgement-weakened = وعد أقل أو متأخر أو من عدد أقل أو أصعب تحققًا.
Judgement-unclear = لا تقول الملفات في أي اتجاه: يجب أن يقرأها أحد.
Judgement-strengthened = وعد أكثر أو أبكر أو أسهل تحققًا.
Judgement-neutral = لا يوعَد أحد بأكثر ولا بأقل.
Judgement-off = لا يُقال شيء.

## Approval
Approval-change = بصمة التغيير كما يطبعها `roadmap diff`.
Approval-by = من يوافق عليه.
Approval-reason = لماذا.

## Design
Design = مظهر الوثائق.
Design-accent = لون العناوين والخطوط والروابط، مثل `#0b5563`.
Design-pillars = ألوان الركائز بترتيبها، مثل `#0b5563`.
Design-face = اسم خط ملف PDF، من مجلد يُعطى بواسطة `--font-dir`.

## Standing
Standing-action-plan = كل الإجراءات في جدول واحد.
Standing-traceability = الجواب عن كل توصية.
Standing-chains = رسوم تمتد من التوصية إلى الإجراء.
Standing-texts = النصوص الدولية ونصوص البلد وما يطبقها.
Standing-actors = الهيئات وأدوارها.
Standing-responsibilities = من يُسأل ومن ينفذ ومن يُستشار ومن يُخبَر.
Standing-glossary = المصطلحات وتعريفاتها.
Standing-figures = معطيات الرسوم في جداول.
Standing-validation = ما لا يزال التحقق ينبه إليه، في نسخة المحررين.

## PillarFile
PillarFile-set = ما هي المجموعة.
PillarFile-pillars = ركائزها بالترتيب.
PillarFile-recommendations = توصياتها بالترتيب.

## PillarSet
PillarSet-id = اسم ثابت.
PillarSet-version = نسخة المجموعة، وتثبتها خرائط الطريق بالصيغة `id@version`.
PillarSet-source = مصدرها.
PillarSet-note = ما يريد محرروها قوله عنها.

## Pillar
Pillar-id = اسم ثابت.
Pillar-code = رمز قصير مثل `A`.
Pillar-note = هل سماها المصدر أم جمعها المحررون.

## Recommendation
Recommendation-id = اسم ثابت.
Recommendation-code = رمز قصير مثل `R12`.
Recommendation-pillar = معرّف ركيزتها.
Recommendation-text = ما يوصى به.
Recommendation-facets = ما ينبغي الجواب عنه جزءا جزءا ليجاب عن الكل.
Recommendation-kind = `definition` أو `deliverable` أو `outcome` أو `principle` أو `constraint` أو `anticipation`.
Recommendation-key_terms = ألفاظ المصدر.
Recommendation-place = موضعها في المصدر.
Recommendation-evidence = ما يدل على الجواب عنها.
Recommendation-norms = رموز النصوص التي تتناول الأمر نفسه.

## Facet
Facet-id = اسم ثابت داخل التوصية.

## NormFile
NormFile-family = ما هي الأسرة.
NormFile-items = عناصرها بالترتيب.

## NormFamily
NormFamily-id = اسم ثابت: ما يسبق النقطتين في الرمز.
NormFamily-version = الطبعة، وتثبتها خرائط الطريق بالصيغة `id@version`.
NormFamily-short = ما تسمى به حيث يستشهد بها، قبل رقم العنصر.
NormFamily-addressed_to = البلدان الموجهة إليها، بحرفين؛ وإن لم يسم أي بلد فهي للجميع.
NormFamily-binding = البلدان التي تلزمها، بحرفين.
NormFamily-note = ما يريد محرروها قوله عنها.

## Norm
Norm-code = `أسرة:عنصر`.
Norm-short = ما يسمى به حيث يستشهد به؛ وإلا فالاسم المختصر لأسرته مع رقمه.
Norm-citation = مرجعه الكامل: الرقم والتاريخ والجريدة الرسمية.
Norm-draft = `true` لمشروع أو لنص أعلن عنه فقط.
Norm-note = ما يريد محرروه قوله عنه.
Norm-confidence = مدى تأكد محرريه من الاسم والترجمات.

## CountryFile
CountryFile-country = أي بلد، وبم تبدأ فيه خارطة طريق جديدة.
CountryFile-legal_stages = مراحل النص من أولها إلى آخرها.
CountryFile-legal_kinds = أنواع النصوص من أقواها إلى أخفها.
CountryFile-formalities = الإجراءات أمام سلطة حماية المعطيات من أقواها إلى أخفها.
CountryFile-actor_kinds = أنواع الهيئات التي تتحمل مسؤولية.
CountryFile-territories = مجالاته الترابية، وهي في الغالب المستوى الأول من ISO 3166-2.
CountryFile-sources = أين قرئ كل هذا.

## Country
Country-code = حرفان من ISO 3166-1.
Country-currency = عملته بثلاثة أحرف من ISO 4217.
Country-languages = اللغات التي تحرر بها خرائط طريقه وتنشر.
Country-fiscal_year = سنته المالية؛ وإلا فالسنة الميلادية.
Country-references = مجموعات التوصيات والنصوص التي تستند إليها خارطة طريق جديدة، كل منها بنسخته.

## FiscalYear
FiscalYear-start = الشهر الذي تبدأ فيه: 7 هو يوليوز.

## NationalWord
NationalWord-id = الكلمة كما تكتبها خرائط الطريق.
NationalWord-title = ما يراه القراء.
NationalWord-authority = الجهة التي تتم أمامها الخطوة.
NationalWord-role = ما تحتاج القواعد إلى معرفته عنها.
NationalWord-source = المقتضى الذي تستند إليه.

## Source
Source-title = اسمه مع الرقم والتاريخ.
Source-link = عنوانه.

## PackFile
PackFile-pack = ما هي الحزمة، وأي خرائط طريق تعنيها.
PackFile-rules = قواعدها بالترتيب.

## PackHeader
PackHeader-id = اسم ثابت؛ وإذا تشابه اسما حزمتين غلبت حزمة المشروع.
PackHeader-applies = خرائط الطريق التي تعنيها؛ وإلا فجميعها.

## Applies
Applies-country = خرائط هذا البلد، بحرفين من ISO 3166-1.
Applies-references = الخرائط التي تستند إلى كل هذه المجموعات والنصوص، بمعرّفاتها.

## PackRule
PackRule-name = اسمها الذي يسمي الخلل: كلمات صغيرة بحروف ASCII تصل بينها شرطات.
PackRule-for = ما تنظر فيه: كل عنصر من هذا النوع، أو `roadmap` للكل مرة واحدة.
PackRule-family = بين أي قواعد أخرى تصنف.
PackRule-severity = وزن ملاحظاتها: error أو warning (افتراضا) أو info.
PackRule-basis = من يطلبها: توصية أو نص أو سياسة داخلية.
PackRule-when = عبارة: أي هذه العناصر تنظر فيه؛ وإلا فجميعها.
PackRule-values = عبارات يمكن لغيرها وللرسالة أن تسميها.
PackRule-raise = عبارة: ما يصدق على العنصر المعيب.
PackRule-at = المفتاح الذي توضع عنده الملاحظة مثل `end` أو `baseline.value`.
PackRule-what = ما تجده القاعدة، في سطر.
PackRule-why = لماذا يهم ذلك.
PackRule-message = ما تقوله الملاحظة؛ والعبارات بين الحاضنتين تحل محلها قيمها.
PackRule-help = ما ينبغي فعله؛ والعبارات بين الحاضنتين تحل محلها قيمها.
PackRule-raises = خرائط طريق تثيرها؛ ويضاف إليها رأس حيث لا رأس.
PackRule-passes = خرائط طريق تقاربها ولا تثيرها.

## NationalRole
NationalRole-supervises = لنوع من الهيئات: تراقب أو تدقق ولا تنجز.
NationalRole-consulted = لنوع من النصوص: لا يوضع من غير استشارة العموم.
NationalRole-consultation = لمرحلة: يستشار فيها العموم.
NationalRole-review = لمرحلة: يعاد النظر في النص الساري.
NationalRole-prior-approval = لخطوة أمام سلطة حماية المعطيات: لا بد من موافقتها أولا.
