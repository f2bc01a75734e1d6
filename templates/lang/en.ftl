# Labels of the documents, in English. Keys and variables equal those of the other languages.

## Language

language-name = English
percent = { $value }%
date-quarter = Q{ $number } { $year }
date-half = { $number ->
    [1] first half
   *[other] second half
} of { $year }
date-fiscal-year = financial year { $year }
range = { $start } – { $end }
value-at = { $value } ({ $date })
value-unit = { PLURAL($count) ->
    [one] { $value } ({ $unit })
   *[other] { $value }{"\u00A0"}{ $unit }
}
value-symbol = { $value }{"\u00A0"}{ $unit }
unknown = not known
unknown-until = { $part ->
    [half] to be established by the { $date }
   *[other] to be established by { $date }
}
none = —
separator = { ", " }
total = Total
yes = yes
no = no
other-pillar = Other { -objective-word(form: "plural") }
colon = { ": " }

## Words for the levels of a plan, in the place of which a roadmap may have its own

-pillar-word = { $form ->
    [title] Pillar
    [title-plural] Pillars
    [plural] pillars
   *[singular] pillar
}
    .gender = other
-objective-word = { $form ->
    [title] Objective
    [title-plural] Objectives
    [plural] objectives
   *[singular] objective
}
    .gender = other
-action-word = { $form ->
    [title] Action
    [title-plural] Actions
    [plan] Action plan
    [plural] actions
   *[singular] action
}
    .gender = other

## Status of the document

status-working-draft = Working draft
status-consultation = Draft for consultation
status-revised = Revised draft
status-adopted = Adopted
status-amended = Adopted, amended

## Sections

section-foreword = Foreword
section-reading-guide = How to read this document and comment on it
section-acronyms = Acronyms
section-summary = Executive summary
section-context = Context and diagnosis
section-vision = Vision
section-priorities = Priorities
section-objectives = { -objective-word(form: "title-plural") } and { -action-word(form: "plural") } by { -pillar-word }
section-ethics = Ethical components
section-use-cases = Use cases and safeguards
section-legislation = Legal workplan
section-governance = Governance
section-monitoring = Monitoring and evaluation: the indicators
section-budget = Budget and funding
section-calendar = Calendar
section-risks = Risk register
section-conclusion = Conclusion and next steps
section-action-plan = { -action-word(form: "plan") }
section-traceability = Answer to each recommendation
section-norms = International reference texts
section-laws = Legal references
section-actors = Actors
section-glossary = Glossary
section-waivers = Waived findings
section-changes = Change log
annex = Annex { $number }
norms-intro = These texts are references; those that bind the country stand in an annex of their own. Only the points that this document refers to are listed.

## Words of the layout

partly-translated = This edition is translated in part: what is not stands in another language.
not-translated = What is not translated in this part stands in another language: { $languages }.
strengths = Strengths
weaknesses = Weaknesses
opportunities = Opportunities
threats = Threats
section-responsibilities = Who answers for what (RACI)
responsibilities-intro = A: answers for the { -objective-word(form: "plural") }. R: carries out the { -action-word(form: "plural") }. C: takes part in them. All readers of the public reports are informed (I).
accountable = A — { -objective-word(form: "plural") }
responsible = R — { -action-word(form: "plural") } led
consulted = C — { -action-word(form: "plural") } helped
figure-number = Figure
contents = Contents
of-pages = /
page-number = page { $number }
filter = Filter this table:
search-page = Search this page
search-found = Results
link-to = Link to
skip = Skip to content
epub-accessibility = The text can be read without pictures: each picture has a description and its figures.
languages = Languages
version = Version
date = Date
horizon = Horizon
status = Status
issuer = Issuer
mission = Mission
figures = The document in figures
pillar = { -pillar-word(form: "title") }
pillar-number = { -pillar-word(form: "title") } { $number }
objective = { -objective-word(form: "title") }
objectives = { -objective-word(form: "title-plural") }
problem = Problem
change = Expected change
owner = Owner
priority = Priority
rank = Rank
tier = Tier
reason = Reason
answers = Answers
norms = Reference texts
territories = Territories
indicators = Indicators
indicator = Indicator
stage = Stage
unit = Unit
baseline = Baseline
target = Target
milestones = Milestones
source = Source
frequency = Frequency
measured-by = Measured by
split = Breakdown
actions = { -action-word(form: "title-plural") }
action = { -action-word(form: "title") }
lead = Lead
partners = Partners
dates = Period
start = Start
end = End
deliverable = Deliverable
cost = Cost
depends-on = Depends on
awaited = { $ends ->
    [start-to-start] starts
    [start-to-finish] starts
   *[other] ends
} { $lag ->
    [0] { "" }
   *[other] at least { $lag } { PLURAL($lag) ->
        [one] month
       *[other] months
    }{ " " }
}before its { $ends ->
    [finish-to-finish] end
    [start-to-finish] end
   *[other] start
}
count = Count
number = No.
principles = Principles
principle = Principle
definition = Definition
mechanism = Mechanism
safeguards = Safeguards
safeguard = Safeguard
description = Description
oversight = Ethics oversight
review = Review
complaints = Complaints and incidents
use-case = Use case
sector = Sector
persons = Persons concerned
impact = Impact level
personal-data = Personal data
retention = Retention
of-every-use = {""}, in all use cases
automated-decision = Fully automated decision
assessment = Impact assessment
risks = Risks
risk = Risk
category = Category
score = Score (of 25)
residual = Residual
mitigation = Mitigation
trigger = Trigger
text = Text
kind = Kind
purpose = Purpose
cites = Texts in force concerned
stages = Stages
impact-study = Impact study
bodies = Bodies
body = Body
role = Role
mandate = Mandate
chair = Chair
members = Members
reporting = Public reporting
first-report = First report
evaluations = Evaluations
evaluation = Evaluation
scope = Scope
change-procedure = Change procedure
consultation = Consultation
adoption = Adoption
channel = Channel
audience = Audience
comments-answers = What becomes of comments
costed = Costed
existing = Existing means
unfunded = Unfunded
amount = Amount
announced = Announced envelope
budget-no-amount = No amount is put forward at this stage: each { -action-word } says whether it uses existing means or is still to be funded.
runs = runs
recommendation = Recommendation
recommendations = Recommendations
answered-by = Answered by
missing-facets = Still to cover
coverage-title = Coverage of the recommendations by { -pillar-word }
coverage-of = { $covered } of { $total } recommendations covered ({ $share })
code = Code
code-of = { $name } (code)
title = Title
cited-as = Cited as
applied-by = Elements concerned
draft-text = bill, not adopted
name = Name
acronym = Acronym
leads = { -action-word(form: "title-plural") } led
helps = { -action-word(form: "title-plural") } supported
owns = { -objective-word(form: "title-plural") }
term = Term
other-languages = Other languages
rule = Rule
item = Item
until = Until
generated = Produced from a single source, version { $version }.

## Words of the format

tier-first = first tier
tier-second = second tier
tier-third = third tier
stage-input = input
stage-output = output
stage-outcome = outcome
stage-impact = impact
nature-input = Input indicator
nature-output = Output indicator
nature-outcome = Outcome indicator
nature-impact = Impact indicator
measure = Measure
measure-stock = state at the date
measure-per-year = per year
measure-cumulative = cumulative
direction = Direction
direction-increase = increase
direction-decrease = decrease
direction-maintain = maintain
frequency-continuous = continuous
frequency-monthly = monthly
frequency-quarterly = quarterly
frequency-half-yearly = half-yearly
frequency-yearly = yearly
frequency-every-two-years = every two years
frequency-every-three-years = every three years
scroll-hint = Slide the picture sideways to see the rest.
split-sex = sex
split-region = region
split-urban-rural = urban or rural area
split-age = age
split-disability = disability
split-sector = sector
split-size = size
split-country = country
split-language = language
sector-health = health
sector-education = education
sector-administration = administration
sector-employment = employment
sector-transport = transport
sector-water = water
sector-energy = energy
sector-agriculture = agriculture
sector-culture = culture
sector-cybersecurity = cybersecurity
sector-justice = justice
sector-industry = industry
sector-infrastructure = infrastructure
sector-research = research
sector-finance = finance
sector-taxation = taxation
sector-environment = environment
sector-tourism = tourism
sector-security = security
sector-defence = defence
sector-trade = trade
sector-housing = housing
sector-social-protection = social protection
sector-media = media
sector-telecommunications = telecommunications
safeguard-human-oversight = human oversight
safeguard-notice = notice
safeguard-appeal = appeal
safeguard-bias-test = bias test
safeguard-privacy = privacy
safeguard-security = security
safeguard-impact-assessment = impact assessment
safeguard-child-protection = child protection
safeguard-accessibility = accessibility
safeguard-traceability = traceability
level-of-impact-minimal = minimal impact
level-of-impact-limited = limited impact
level-of-impact-high = high impact
impact-minimal = minimal
impact-limited = limited
impact-high = high
risk-discrimination = discrimination
risk-employment = employment
risk-cybersecurity = cybersecurity
risk-privacy = privacy
risk-safety = safety
risk-exclusion = exclusion
risk-dependence = dependence
risk-environment = environment
risk-delivery = delivery
risk-society = society
level-low = low
level-medium = medium
level-high = high
data-none = none
data-processed = processed
data-sensitive = sensitive data
data-stays = no transfer abroad
data-abroad = transfer abroad
role-steering = steering
role-delivery = delivery
role-advisory = advisory
role-oversight = oversight
evaluation-mid-term = mid-term
evaluation-final = final
evaluation-independent = independent
legal-status-planned = planned
legal-status-draft = draft
legal-status-in-procedure = in procedure
legal-status-in-force = in force
cost-unfunded = unfunded
cost-existing-means = existing means
cost-estimate = estimate
cost-approved = approved
funding-finance-law = State budget
funding-public-enterprise = public enterprise
funding-local-authority = local authority
funding-ppp = public-private partnership
funding-private = private money
funding-donor = donor or lender
coverage-covered = covered
coverage-partial = partial
coverage-mentioned = mentioned
coverage-planned = planned
coverage-excluded = excluded
coverage-missing = unanswered
kind-of-objective = { -objective-word }
kind-of-indicator = indicator
kind-of-action = { -action-word }
kind-of-priority = priority
kind-of-principle = principle
kind-of-safeguard = safeguard
kind-of-use-case = use case
kind-of-risk = risk
kind-of-legislation = legal text
kind-of-body = body
kind-of-actor = actor
kind-of-territory = territory
kind-of-term = term
kind-of-governance = governance
kinds-of-objective = { -objective-word(form: "plural") }
kinds-of-indicator = indicators
kinds-of-action = { -action-word(form: "plural") }
kinds-of-priority = priorities
kinds-of-principle = principles
kinds-of-safeguard = safeguards
kinds-of-use-case = use cases
kinds-of-risk = risks
kinds-of-legislation = legal texts
kinds-of-body = bodies
kinds-of-actor = actors
kinds-of-territory = territories
kinds-of-term = terms
kinds-of-governance = governance

## Figures of the first page

figure-coverage = recommendations covered
figure-pillars = { PLURAL($count) ->
    [one] { -pillar-word }
   *[other] { -pillar-word(form: "plural") }
}
figure-objectives = { PLURAL($count) ->
    [one] { -objective-word }
   *[other] { -objective-word(form: "plural") }
}
figure-actions = { PLURAL($count) ->
    [one] { -action-word }
   *[other] { -action-word(form: "plural") }
}
figure-indicators = { PLURAL($count) ->
    [one] indicator
   *[other] indicators
}
figure-leads = { PLURAL($count) ->
    [one] lead body
   *[other] lead bodies
}
figure-high-impact = { PLURAL($count) ->
    [one] high-impact use case
   *[other] high-impact use cases
}
figure-risks = { PLURAL($count) ->
    [one] risk tracked
   *[other] risks tracked
}
figure-legislation = { PLURAL($count) ->
    [one] text in the legal workplan
   *[other] texts in the legal workplan
}
figure-unfunded = { PLURAL($count) ->
    [one] unfunded { -action-word }
   *[other] unfunded { -action-word(form: "plural") }
}

## Pictures

section-territories = Territories
chart-part = { $title } ({ $part }/{ $parts })
chart-figures = The figures of this picture
chart-time = Time runs from left to right.
chart-calendar = Calendar of the { -action-word(form: "plural") }
chart-continued = { $title } (continued)
chart-in-phase = { -action-word } dated only by its phase
chart-milestone = milestone
chart-text-end = text: publication or adoption
chart-end = { -action-word } ends
chart-dependency = must { $ends ->
    [start-to-start] start
    [start-to-finish] start
   *[other] end
} before the { -action-word } that it points to { $ends ->
    [finish-to-finish] ends
    [start-to-finish] ends
   *[other] starts
}
chart-elsewhere = { PLURAL($count) ->
    [one] one dependency not drawn: see the table
   *[other] { $count } dependencies not drawn: see the table
}
chart-dependencies = Dependencies
chart-funding = Funding of the { -action-word(form: "plural") } by { -pillar-word }
chart-unsaid = Not stated
chart-cost = Cost by { -pillar-word } and year
chart-later = { $year } and later
chart-undated = no year given
chart-indicators = Indicators, from baseline to target
chart-indicators-alt = Indicators shown: { $drawn } of { $total }, those whose baseline, a milestone and the target are known
chart-risks = Risk matrix, with the numbers of the register
chart-initial = Before mitigation
chart-residual = After mitigation
chart-place = { $likelihood } × { $impact } = { $score }
chart-likelihood = Likelihood
chart-impact = Impact
chart-leads = { -action-word(form: "title-plural") } by lead body
chart-bodies = Lead bodies
chart-others = { PLURAL($count) ->
    [one] one other
   *[other] { $count } others
}
chart-nobody = No lead named
chart-territories = { -action-word(form: "title-plural") } by territory
chart-territory = Territory
chart-named = { -action-word(form: "title-plural") } aimed at this territory
chart-through = { -action-word(form: "title-plural") } whose { -objective-word } is
chart-chain = From recommendation to { -action-word }: { -pillar-word } { $number }, { $title }
chart-full = answers in full
chart-partly = answers in part

## Tables of the workbook and of open data

id = Id
objective-id = { -objective-word(form: "title") } (id)
cost-status = State of the cost
cost-note = How the cost was found
currency = Currency
baseline-date = Baseline: date
baseline-by = Baseline: to be established by
baseline-source = Baseline: who says so
target-date = Target: date
target-by = Target: to be set by
baseline-to = Baseline: upper end
target-to = Target: upper end
baseline-bound = Baseline: bound
target-bound = Target: bound
baseline-level = Baseline: level
target-level = Target: level
baseline-times = Baseline: times
target-times = Target: times
amount-to = Amount: upper end
amount-bound = Amount: bound
target-source = Target: who says so
residual-likelihood = Residual likelihood
residual-impact = Residual impact
citation = Citation
answer = Answer
sheet-about = About
sheet-notice = Notice
sheet-locked = Ids are locked: they join these tables to the source.
sheet-objectives = { -objective-word(form: "title-plural") }
sheet-actions = { -action-word(form: "plan") }
sheet-indicators = Indicators
sheet-use-cases = Use cases
sheet-risks = Risks
sheet-traceability = Traceability
sheet-norms = Texts applied
sheet-budget = Budget

## Editions

section-validation = Validation report
section-comments = Comment sheet
validation-intro = What the check of { $date } still says of this draft, rule by rule.
validation-none = The check of { $date } finds nothing to say.
findings = Findings
severity = Severity
severity-error = error
severity-warning = warning
severity-info = note
comments-intro = One row a comment. Name the paragraph by the code or number that stands beside it, and propose a text where you can.
comment-paragraph = Paragraph or number
comment-type = Type (general, technical, editorial)
comment = Comment
comment-proposed = Proposed text
comment-author = Organisation or person
comment-language = Language
comment-answer = Answer (filled in by those who consult)

## Redline

redline = Redline
redline-added = Added
redline-removed = Removed
redline-legend = what { $new } changes in { $old }. Added words are underlined, removed words are struck through.

## Money, time, results

between = { $from } to { $to }
bound-at-least = at least { $value }
bound-at-most = at most { $value }
bound-about = about { $value }
times = { $count ->
    [2] twice the baseline
   *[other] { $times } times the baseline
}
level-yes = yes
level-no = no
ending = { $part ->
    [half] until the end of the { $date }
   *[other] until { $date }
}
since = { $part ->
    [half] since the { $date }
   *[other] since { $date }
}
starting = { $part ->
    [half] from the { $date } on
   *[other] from { $date } on
}
ongoing = ongoing
other-source = { $source }: { $value }
rate = 1 { $currency } = { $rate } { $own } ({ $note })
fact-impact = Impact in the long run
fact-lead = Lead
fact-parent = Part of
fact-beneficiaries = Beneficiaries
fact-timing = When
fact-recurring = Repeated
fact-phase = Phase
fact-programme = Programme
fact-leads-to = Leads to
fact-condition = Condition
fact-duties = Duties
fact-place = Place
fact-contact = Contact
fact-legal-basis = Legal basis
fact-formality = Formality
fact-transfer = Transfer
fact-territories = Territories
fact-links = Further reading
fact-part-of = Counted in the cost of
fact-cost-parts = Of which
fact-cost-years = By year
capital = capital cost
running = running cost
fact-funding = Paid by
succeeded-by = succeeded by { $actor }
formerly = Formerly
successor = Successor
outcomes = Results
outcome = Result
measured-as = Measured by
lessons = Lessons of earlier plans
benchmarks = What others do
section-programmes = Programmes and flagship projects
section-annexes = Further annexes
section-bibliography = Sources
phases = Phases
envelope-matrix = Announced budget by { -pillar-word } and source
envelope-compared = Announced and planned
envelope-lines = Lines of the announced budget
beyond-total = On top of the total
no-year = no year given
no-pillar = no { -pillar-word } named
no-source = no source named
by-pillar = By { -pillar-word }
by-year = By year
by-source = By source
announced-amount = Announced
planned-amount = In { -action-word(form: "plural") }
gap = Difference
rates = Exchange rates
rounding = Rounded to within
line = Line
source-of-money = Source
payer = Payer
year = Year
accessed = read { $date }
links = Further reading
funding-status-secured = secured
funding-status-pledged = pledged
funding-status-sought = sought
funding-budget = public budget
funding-fund = fund
funding-loan = loan
funding-development-bank = development bank
funding-in-kind = in kind
decision-accepted = accepted
decision-in-part = accepted in part
decision-deferred = deferred
decision-declined = declined
decision-reversed = reversed
fact-baseline = Baseline as said
fact-target = Target as said
fact-scale = Scale
fact-groups = By group
sheet-facts = Further facts
sheet-outcomes = Results
sheet-phases = Phases
sheet-programmes = Programmes
sheet-budget-lines = Budget lines
sheet-images = Images
image-file = File
image-after = Stands after
image-alt = Shows
image-licence = Licence
sheet-bibliography = Sources
sheet-texts = Texts
gaps = Answered only in part because
subtitle = Subtitle
element = Element
key = Key
what = What
said = Said
note = Note
authors = Authors
publisher = Publisher
address = Address
read-on = Read on
fact-cost = Cost as said
decision = Decision
decided-by = Decided by
measures = Measures
fact-ongoing = Goes on

## Said first

brief-with-target = indicators with a known target
brief-begun = { -action-word(form: "plural") } that begin in the first year
brief-funded = { -action-word(form: "plural") } whose means are identified
brief-within-means = { -action-word(form: "plural") } planned within existing means
brief-asked = Amount costed
brief-existing = { -action-word(form: "title-plural") } on existing means
brief-unfunded = { -action-word(form: "title-plural") } without funding
brief-priorities = What each priority aims at
brief-first-year = To be completed in the first year
brief-others = { PLURAL($count) ->
    [one] and one more { -action-word }, in the annex “{ -action-word(form: "plan") }”
   *[other] and { $count } more { -action-word(form: "plural") }, in the annex “{ -action-word(form: "plan") }”
}
brief-money = The means
brief-risks = The gravest risks
brief-decisions = Decisions and reports: who, and when
brief-by = Owner
brief-comment = How to comment
decision-adoption = Adoption of the roadmap
prepared-by = drafted by
passed-by = adopted by
indicative-date = { $date } (indicative)
adopted-by = Adopted by
to-be-named = to be named
decision-mid-term = Mid-term evaluation
decision-final = Final evaluation
decision-independent = Independent evaluation

## What a pillar opens with

chart-strip = Calendar: { $title }
opening-changes = What changes
opening-targets = What will be reached
opening-measured = What will be measured
opening-unset = { PLURAL($count) ->
        [one] { $count } indicator whose target is still to be set
       *[other] { $count } indicators whose targets are still to be set
    }{ $date ->
        [none] {""}
       *[other] , the last by { $date }
    }{ $undated ->
        [none] {""}
       *[other] {","} { $undated } of them without a date
    }
opening-leads = Leads
opening-dates = When
safeguards-by-use = Safeguards by use case
risks-by-use-note = The numbers are those of the risk register; what no use brings with it is left out.
measured = Targets known and to be set, by { -pillar-word }
measured-intro = Indicators stand with their { -objective-word(form: "plural") }, whose numbers they bear.
measured-drawn = Those are drawn whose baseline, at least one milestone and target are known.
measured-targets = Targets known
measured-unset = Targets to be set
measured-silent = No target
more-of = and { $count } more
opening-undated = Undated: { $count }
territories-intro = Only what names a territory stands here; the rest concerns the whole country.
chart-overview = Calendar of the { -objective-word(form: "plural") }
risks-by-use = Risks by use case
sheet-milestones = Milestones
sheet-actors = Actors
sheet-responsibilities = Responsibilities (RACI)
sheet-governance = Governance bodies
sheet-legislation = Legal workplan
sheet-principles = Principles
sheet-safeguards = Safeguards
sheet-territories = Territories
sheet-glossary = Glossary
