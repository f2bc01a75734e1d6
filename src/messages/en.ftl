# Every word that the program says, in English. Keys and variables equal those of the other files.
# A rule has: its message, .help (what to do), .what (what it checks), .why (who is hurt otherwise).

## Words

colon = { ": " }
severity-error = error
severity-warning = warning
severity-info = note
label-help = help
unnamed = (without id)
count-error = { PLURAL($count) ->
    [one] { $count } error
   *[other] { $count } errors
}
count-warning = { PLURAL($count) ->
    [one] { $count } warning
   *[other] { $count } warnings
}
count-info = { PLURAL($count) ->
    [one] { $count } note
   *[other] { $count } notes
}

## check

check-clean = nothing to report
check-by-rule = By rule (`roadmap explain RULE` says more):
check-by-file = By file:
check-found = found { $counts }
check-more = … and { $count } more, not shown: use --format concise to see all
check-waived = { PLURAL($count) ->
    [one] { $count } finding is waived, see waivers
   *[other] { $count } findings are waived, see waivers
}

check-known = { PLURAL($count) ->
    [one] { $count } finding is known to the baseline
   *[other] { $count } findings are known to the baseline
}
check-fixed = { $count ->
    [0] nothing could be mended without asking
   *[other] { PLURAL($count) ->
        [one] { $count } finding mended in { $files }
       *[other] { $count } findings mended in { $files }
    }
}
check-fixable = { $count ->
    [0] nothing could be mended without asking
   *[other] { PLURAL($count) ->
        [one] { $count } finding would be mended in { $files }
       *[other] { $count } findings would be mended in { $files }
    }
}
check-fix-left = { PLURAL($count) ->
    [one] { $count } remedy was left out
   *[other] { $count } remedies were left out
}: another changes the same place
check-baseline-stale = { PLURAL($count) ->
    [one] { $count } finding of the baseline is gone
   *[other] { $count } findings of the baseline are gone
}; run roadmap check --write-baseline={ $path } to drop them from it
check-baseline-wrote = { $path }: { PLURAL($count) ->
    [one] { $count } finding is known
   *[other] { $count } findings are known
}
check-hidden = { PLURAL($count) ->
    [one] { $count } more finding is not shown as an annotation; the log has it
   *[other] { $count } more findings are not shown as annotations; the log has them
}
column-place = Place
column-severity = Severity
column-rule = Rule
column-message = Finding

## coverage

coverage = { $covered } of { $total } recommendations covered ({ $share }%)
coverage-covered = covered
coverage-partial = partial
coverage-mentioned = mentioned
coverage-planned = planned
coverage-excluded = excluded
coverage-missing = unanswered
coverage-lacks = still to answer: { $facets }
coverage-unlinked = answer no recommendation: { $items }
coverage-below = coverage of { $pillar ->
    [all] the recommendations
   *[other] pillar `{ $pillar }`
} is { $share }%, and { $wanted }% is asked for
coverage-none = no recommendation is to be covered: the roadmap names no set of recommendations (`references`)
coverage-incomplete = some files could not be read, so this coverage is not to be relied on: run roadmap check
coverage-min = --min { $value }: write a percentage from 0 to 100, or pillar=percentage
column-pillar = Pillar
column-code = Code
column-status = Status
column-lacks = Still to answer
column-answers = Answered by

## diff

diff-from = from { $old } to { $new }
diff-quoted = “{ $text }”
diff-none = nothing has changed
diff-title = What changed in the roadmap
count-weakened = { PLURAL($count) ->
    [one] { $count } weakened
   *[other] { $count } weakened
}
count-unclear = { PLURAL($count) ->
    [one] { $count } to be read
   *[other] { $count } to be read
}
count-strengthened = { PLURAL($count) ->
    [one] { $count } strengthened
   *[other] { $count } strengthened
}
count-neutral = { PLURAL($count) ->
    [one] { $count } neutral
   *[other] { $count } neutral
}
count-approved = { PLURAL($count) ->
    [one] { $count } of them approved
   *[other] { $count } of them approved
}
judged-weakened = Weakened
judged-unclear = To be read
judged-strengthened = Strengthened
judged-neutral = Neutral
diff-days = { PLURAL($count) ->
    [one] { $count } day
   *[other] { $count } days
}
change-twin = with the same title as `{ $former }`, which is gone, and `{ $latter }`, which is new: if they are the same, write `renamed_from: { $former }` under `{ $latter }`
change-with = { PLURAL($count) ->
    [one] with { $count } element in it
   *[other] with { $count } elements in it
}
change-kind-roadmap = document
change-kind-priority = priority
change-kind-objective = objective
change-kind-indicator = indicator
change-kind-waypoint = intermediate value
change-kind-action = action
change-kind-milestone = milestone
change-kind-answer = answer
change-kind-reference-set = references
change-kind-pillar = pillar
change-kind-recommendation = recommendation
change-kind-facet = part of recommendation
change-kind-norm = norm
change-kind-ethics = ethics
change-kind-principle = principle
change-kind-safeguard = safeguard
change-kind-use-case = use of AI
change-kind-risk = risk
change-kind-legislation = legal text
change-kind-stage = stage
change-kind-governance = governance
change-kind-body = body
change-kind-evaluation = evaluation
change-kind-budget = budget
change-kind-actor = actor
change-kind-territory = territory
change-kind-term = word of the glossary
change-kind-response = answer to
change-kind-waiver = waiver
change-kind-budget-line = budget line
change-kind-funding-source = source of money
change-kind-phase = phase
change-kind-programme = programme
change-kind-outcome = outcome
change-kind-annex = annex
change-kind-image = image
change-kind-work = source
change-kind-settings = settings
diff-strangers = these are two roadmaps, not two versions of one: no element of { $old } is in { $new }
diff-references = the two versions build on different references: { $old } before, { $new } now; coverage is counted by those of the older
diff-before = Before
diff-now = Now
diff-what = What
diff-objectives = Objectives
diff-indicators = Indicators
diff-actions = Actions
diff-principles = Principles
diff-safeguards = Safeguards
diff-legislation = Legal texts
diff-covered = Recommendations covered
diff-cost = Cost of the actions
diff-dates = Dates: { $later } later, { $sooner } sooner
diff-pillar = Pillar
diff-moved-dates = Dates moved
diff-pillar-dates = { $later } later, { $sooner } sooner
diff-elsewhere = Outside the pillars
diff-approved = approved by { $by }: { $reason }
diff-approval-nobody = the approval { $change } approves nothing: `{ $by }` is no actor of this roadmap; write the id of the actor who approves
diff-approval-unused = the approval { $change } by { $by } approves no change: take it out, or check the fingerprint
diff-approval-expired = the approval { $change } by { $by } held until { $until }
diff-more = … and { $count } more: roadmap diff shows them all
diff-hidden = { $count } more changes are not shown as annotations; the log has them
diff-fingerprint = To approve a change, add its fingerprint to `approvals:` with `by` and `reason`; `roadmap explain RULE` says what a rule finds.
diff-failed = The versions could not be compared
diff-not-none = What the new version changes is unknown until they can be.
diff-redline-language = the redline is in `{ $language }`: not both versions are published in `{ $wanted }` (`languages: published`)
diff-gate = { PLURAL($count) ->
    [one] { $count } change meets --fail-on { $what } and is not approved
   *[other] { $count } changes meet --fail-on { $what } and are not approved
}
diff-working-tree = working tree
diff-inline = In line
diff-beside = Side by side
diff-legend = Removed words are struck through and stand between [− and −]; new words are underlined and stand between [+ and +].
diff-rule = Rule
diff-change = Change
diff-contents = Contents
log-none = nothing was changed in the history of { $id }
log-title = History of { $id }
log-all = the roadmap
log-broken = this version cannot be read, and is passed over
log-first = first version
log-unknown = no version has an element called `{ $id }`
error-diff-version = `{ $name }` is neither a path here nor a revision that git knows
    .help = { $fetch ->
        [none] check the spelling
       *[other] check the spelling, or bring it here: { $fetch }
    }
error-diff-git-missing = a revision is read through git, and git cannot be run: { $error }
    .help = install git, or compare two directories
error-diff-git = a revision is read through git, and git says: { $error }
    .help = run it in a clone of the repository, or compare two directories
error-here-git-missing = git keeps the history, and cannot be run: { $error }
    .help = install git
error-here-git = git keeps the history, and says: { $error }
    .help = run it in a clone of the repository, or begin a history here: git init, git add --all, git commit
error-here-empty = nothing is committed here yet, so there is no history
    .help = begin one: git add --all, git commit
error-diff-bare = this repository has no working tree to compare with
    .help = name both versions: roadmap diff OLD NEW
diff-nothing-before = there is no roadmap in { $revision } yet, so all of it counts as new
error-diff-nowhere = { $revision }: no roadmap.yaml in this revision
    .help = name where it was: { $revision }:path/to/roadmap
error-diff-broken = { $name } cannot be read as it is written, so nothing is compared
    .help = mend what the findings name, or compare with another version
error-diff-object = git has not all files of { $revision } here
    .help = bring them: git fetch --refetch --filter=blob:none origin, or run it where the network is
explain-judged = Judged
explain-mirror = The way back:
explain-example = For instance, from
explain-example-to = to
explain-changes = What roadmap diff finds between two versions
explain-weakened = A change weakens a promise where less is to be reached, later, by fewer or by nobody in particular, with less money found, for fewer people, with less protection of them, or where it can be verified less well. It is judged by what the files say, not by what anybody meant; whether it was right to weaken it is for people to decide, and an approval says who did.
explain-unclear = The files cannot say which way it goes: a text has other words, a baseline moved, another answers for it. Somebody has to read it.
explain-strengthened = The opposite of weakened: more is promised, sooner, by somebody named, with money found, for more people, better protected, or it can be verified better.
explain-neutral = Nobody is promised more or less: an element moved, has a new id, or is spelled otherwise.
cli-diff = Say what changed between two versions, and what it means
cli-diff-old = The older version: a path, a git revision, revision:path, or main... for where a branch left main
cli-diff-new = The newer version [default: the working tree]
cli-diff-format = Format of the changes
cli-diff-redline = Write the whole draft with every change marked in it, in place of a list of changes: html [default with --redline], pdf or docx
cli-diff-fail-on = Exit with 1 where a change that nobody approved is weakened; weakened or unclear; or any
cli-log = Say how the roadmap, or one commitment, changed from revision to revision
cli-diff-out = File to write to [default: standard output]
cli-log-id = Id of an element [default: all]
cli-log-format = Format of the history
cli-log-out = File to write to [default: standard output]
cli-log-since = Only changes after this revision
git-setup-done = git in this clone shows changes by meaning and merges by id and field; see { $path }. roadmap git-setup --undo takes it out again
git-setup-undone = git in this clone is as it was; see { $path }
cli-git-setup = Have git in this clone show changes by meaning and merge by id and field
cli-git-setup-undo = Take it out again
cli-git-diff = What git calls for a difference
cli-git-text = What git calls for a text to compare
cli-git-merge = What git calls for a merge
cli-git-diff-arguments = As git gives them
cli-git-text-file = The file
cli-git-merge-base = What both began with
cli-git-merge-ours = Our edit, which is replaced
cli-git-merge-theirs = The other edit

## Rules of changes: what happened, and .what the pair of rules finds

change-coverage-lost = coverage falls from { $from } to { $to }
    .what = A recommendation is answered less, or more, than before, once everything that answers it is counted.
change-coverage-gained = coverage rises from { $from } to { $to }
change-facet-lost = this part of the recommendation is answered no more
    .what = A part of a recommendation loses or gets its full answer.
change-facet-gained = this part of the recommendation is answered now
change-answer-removed = no longer claims to answer { $part }
    .what = An element stops or starts to answer a recommendation.
change-answer-added = claims to answer { $part }
change-relation-lowered = answers { $part } less: { $from } before, { $to } now
    .what = An element says that it answers a recommendation less, or more, fully.
change-relation-raised = answers { $part } more: { $from } before, { $to } now
change-response-removed = the answer to this recommendation is removed
    .what = The written answer to a recommendation goes or comes.
change-response-added = this recommendation gets an answer
change-response-lowered = the answer goes from { $from } to { $to }
    .what = The roadmap says that it does less, or more, with a recommendation.
change-response-raised = the answer goes from { $from } to { $to }
change-pillar-changed = moved from pillar { $from } to { $to }
    .what = An objective stands under another pillar: which sector it serves may have changed.
change-reference-dropped = no longer builds on { $entry }
    .what = The roadmap stops or starts to build on a set of recommendations or norms: what it no longer names, it is no longer held to.
change-reference-taken = builds on { $entry }
change-norm-dropped = no longer applies { $entry }
    .what = An element stops or starts to apply a text.
change-norm-taken = applies { $entry }
change-objective-removed = objective removed
    .what = An objective goes or comes, with what measures and delivers it.
change-objective-added = objective added
change-action-removed = action removed
    .what = An action goes or comes.
change-action-added = action added
change-indicator-removed = indicator removed
    .what = An indicator goes or comes: without it nobody can verify.
change-indicator-added = indicator added
change-milestone-removed = milestone removed: { $part }
    .what = A date at which progress can be seen goes or comes.
change-milestone-added = milestone added: { $part }
change-waypoint-removed = intermediate value removed: { $part }
    .what = A value to be reached on the way goes or comes.
change-waypoint-added = intermediate value added: { $part }
change-priority-removed = priority removed
    .what = A priority goes or comes.
change-priority-added = priority added
change-principle-removed = principle removed
    .what = An ethical principle goes or comes.
change-principle-added = principle added
change-safeguard-removed = safeguard removed
    .what = A measure that protects people goes or comes.
change-safeguard-added = safeguard added
change-risk-removed = risk removed
    .what = A risk is no longer watched, or is watched now.
change-risk-added = risk added
change-use-case-removed = use of AI removed
    .what = A planned use of AI goes or comes: whether people win or lose by it, files cannot say.
change-use-case-added = use of AI added
change-legislation-removed = text of the legal workplan removed
    .what = A text to prepare, change or apply goes or comes.
change-legislation-added = text of the legal workplan added
change-stage-removed = stage removed: { $part }
    .what = A stage in the making of a text goes or comes.
change-stage-added = stage added: { $part }
change-body-removed = body removed
    .what = A body that decides, delivers, advises or watches goes or comes.
change-body-added = body added
change-evaluation-removed = evaluation removed: { $part }
    .what = An evaluation goes or comes.
change-evaluation-added = evaluation added: { $part }
change-actor-removed = actor removed
    .what = A body is no longer listed, or is listed now; what it answers for is judged where it stands.
change-actor-added = actor added
change-territory-removed = territory removed
    .what = A territory is no longer listed, or is listed now.
change-territory-added = territory added
change-term-removed = word of the glossary removed
    .what = A word of the glossary goes or comes.
change-term-added = word of the glossary added
change-waiver-added = a finding is accepted: { $part }
    .what = Somebody accepts a finding of the check, or no longer does.
change-waiver-removed = a finding is accepted no more: { $part }
change-section-removed = this part is removed as a whole
    .what = A whole part of the roadmap goes or comes.
change-section-added = this part is added
change-programme-removed = programme removed
    .what = A programme or flagship project goes or comes.
change-programme-added = programme added
change-outcome-removed = outcome removed
    .what = An outcome or output goes or comes.
change-outcome-added = outcome added
change-phase-removed = phase removed
    .what = A phase of the plan goes or comes.
change-phase-added = phase added
change-annex-removed = annex removed
    .what = An annex of free text goes or comes.
change-annex-added = annex added
change-image-removed = image removed
    .what = An image is left out, or added.
change-image-added = image added
change-image-changed = changed ({ $field }): { $from } before, { $to } now
    .what = What an image shows, or where it stands, has changed.
change-work-removed = source removed from the bibliography
    .what = A work of the bibliography goes or comes.
change-work-added = source added to the bibliography
change-phase-changed = done in another phase: { $from } before, { $to } now
    .what = An action is done in another phase.
change-result-dropped = no longer leads to { $entry }
    .what = An action no longer leads to an outcome, or leads to it now.
change-result-served = leads to { $entry }
change-duty-dropped = { $entry } has no duty any more
    .what = One of several who share an action has no duty any more, or has one now.
change-duty-given = { $entry } has a duty
change-condition-set = done only on a condition: { $to }
    .what = An action depends on a condition, or no longer does.
change-condition-dropped = done without condition; it was: { $from }
change-decision-lowered = decided otherwise: { $from } before, { $to } now
    .what = What was decided on a recommendation is less, or more, than before.
change-decision-raised = decided otherwise: { $from } before, { $to } now
change-measure-unanswered = measure no longer answered: { $entry }
    .what = A measure of a recommendation loses or gets its answer.
change-measure-answered = measure answered: { $entry }
change-ongoing-ended = no longer goes on without an end
    .what = An action goes on without an end, or no longer does.
change-ongoing-begun = goes on without an end
change-level-lowered = lower level ({ $field }): { $from } before, { $to } now
    .what = A level that is promised is lower, or higher, on its scale.
change-level-raised = higher level ({ $field }): { $from } before, { $to } now
change-multiple-lowered = fewer times what it was: { $from } before, { $to } now
    .what = What is promised as a multiple is less, or more.
change-multiple-raised = more times what it was: { $from } before, { $to } now
change-bound-changed = said more or less exactly ({ $field }): { $from } before, { $to } now
    .what = A number is the least, the most or about so much, or a range, where it was not.
change-dependency-changed = waits for { $entry } otherwise ({ $field }): { $from } before, { $to } now
    .what = An action waits for another in another way, or for another time.
change-budget-line-removed = budget line removed: { $part }
    .what = A line of the announced budget goes or comes.
change-budget-line-added = budget line added: { $part }
change-budget-line-cut = budget line cut: { $from } before, { $to } now
    .what = A line of the announced budget is less, or more.
change-budget-line-raised = budget line raised: { $from } before, { $to } now
change-funding-source-removed = source of money removed
    .what = A source of money is no longer listed, or is listed now.
change-funding-source-added = source of money added
change-funding-less-sure = part of { $entry } less sure: { $from } before, { $to } now
    .what = A part of the money is less, or more, sure: voted, promised, asked for.
change-funding-surer = part of { $entry } surer: { $from } before, { $to } now
change-part-of-changed = counted elsewhere: { $from } before, { $to } now
    .what = A cost is part of the cost of another action, or no longer is.
change-own-word-changed = the plan’s own word ({ $field }): { $from } before, { $to } now
    .what = What the plan calls its pillars, objectives or actions has changed; what it promises has not.
change-rate-changed = currencies or rounding counted otherwise ({ $field }): { $from } before, { $to } now
    .what = A rate of a currency, or how sums are rounded, has changed.
change-settings-changed = how { $field } is set has changed: { $from } before, { $to } now
    .what = What the check or the comparison looks at has changed: a gate may have been opened.
change-moved = moved from { $from } to { $to }
    .what = An element stands within another; it is the same.
change-renamed = has a new id: { $to }, before { $from }
    .what = An element says which id it had (`renamed_from`); it is the same.
change-target-weakened = target weakened: from { $from } to { $to }
    .what = The value to be reached is worse, or better, in the direction of its indicator: where less is better, a higher target is weaker.
change-target-strengthened = target strengthened: from { $from } to { $to }
change-target-changed = target changed from { $from } to { $to }; no direction says which is better
    .what = The value to be reached has changed, and the indicator does not say, in both versions alike, which way is better.
change-target-removed = target removed; it was { $from }
    .what = An indicator loses or gets the value to be reached.
change-target-set = target set: { $to }
change-waypoint-weakened = intermediate value { $part } weakened: from { $from } to { $to }
    .what = A value on the way is worse, or better, in the direction of its indicator.
change-waypoint-strengthened = intermediate value { $part } strengthened: from { $from } to { $to }
change-waypoint-changed = intermediate value { $part } changed from { $from } to { $to }
    .what = A value on the way has changed, and no direction says which is better.
change-baseline-changed = baseline ({ $field }) changed from { $from } to { $to }
    .what = Where things stand before has changed: the same target asks for more, or for less, than it did.
change-baseline-removed = baseline removed; it was { $from }
    .what = Progress can be measured no more, or can be measured now.
change-baseline-set = baseline set: { $to }
change-unknown-said = { $field }: said to be unknown
    .what = A value is said to be not known yet, or no longer; what becomes of the value is judged by itself.
change-unknown-settled = { $field }: no longer said to be unknown
change-direction-changed = which way is better has changed: { $from } before, { $to } now
    .what = The indicator says that another way is better.
change-unit-changed = unit changed: { $from } before, { $to } now
    .what = Values are in another unit, so numbers before and after cannot be compared.
change-measure-changed = what a value counts has changed: { $from } before, { $to } now
    .what = A value counts a state, a year, or everything so far: another of the three makes it another number.
change-stage-lowered = measures nearer to means: { $from } before, { $to } now
    .what = An indicator measures nearer to the means, or nearer to what changes for people.
change-stage-raised = measures nearer to effects: { $from } before, { $to } now
change-source-removed = source removed ({ $field }): { $from }
    .what = Where values come from is no longer said, or is said now.
change-source-named = source named ({ $field }): { $to }
change-split-dropped = no longer broken down by { $entry }
    .what = Values are no longer given for each group, or are given now: who is left behind can be seen, or not.
change-split-added = broken down by { $entry }
change-less-often = less often ({ $field }): { $from } before, { $to } now
    .what = Something is measured, reported, reviewed or met about less, or more, often.
change-more-often = more often ({ $field }): { $from } before, { $to } now
change-frequency-removed = how often is no longer said ({ $field }): { $from } before
    .what = How often something happens is no longer said, or is said now.
change-frequency-set = how often is said ({ $field }): { $to }
change-consultation-shorter = the consultation is shorter: { $from } before, { $to } now
    .what = People have less, or more, time to comment.
change-consultation-longer = the consultation is longer: { $from } before, { $to } now
change-target-later = target due later: { $from } before, { $to } now
    .what = A target is to be reached later, or sooner.
change-target-sooner = target due sooner: { $from } before, { $to } now
change-end-later = ends later: { $from } before, { $to } now
    .what = An action is to be done later, or sooner.
change-end-sooner = ends sooner: { $from } before, { $to } now
change-start-later = starts later: { $from } before, { $to } now
    .what = An action starts later, or sooner.
change-start-sooner = starts sooner: { $from } before, { $to } now
change-milestone-later = milestone { $part } later: { $from } before, { $to } now
    .what = A milestone is due later, or sooner.
change-milestone-sooner = milestone { $part } sooner: { $from } before, { $to } now
change-waypoint-later = intermediate value due later: { $from } before, { $to } now
    .what = A value on the way is due later, or sooner.
change-waypoint-sooner = intermediate value due sooner: { $from } before, { $to } now
change-stage-later = stage { $part } later: { $from } before, { $to } now
    .what = A text reaches a stage later, or sooner.
change-stage-sooner = stage { $part } sooner: { $from } before, { $to } now
change-date-vaguer = date less exact ({ $field }): { $from } before, { $to } now
    .what = A date says less, or more, exactly when: a year instead of a month gives up to eleven months away.
change-date-sharper = date more exact ({ $field }): { $from } before, { $to } now
change-version-dated = date of this version: { $to }
    .what = The date of the version itself.
change-date-later = later ({ $field }): { $from } before, { $to } now
    .what = Another date by which something is due is later, or sooner: an assessment, an impact study, a report, an answer.
change-date-sooner = sooner ({ $field }): { $from } before, { $to } now
change-date-removed = date removed ({ $field }): { $from } before
    .what = When something is due is no longer said, or is said now.
change-date-set = date set ({ $field }): { $to }
change-horizon-changed = the plan covers another time ({ $field }): { $from } before, { $to } now
    .what = The roadmap covers another time.
change-cost-removed = amount removed; it was { $from }
    .what = What an action costs is no longer given as an amount, or is given now.
change-cost-set = amount given: { $to }
change-cost-cut = less money: { $from } before, { $to } now
    .what = An action gets less money, or more. More may be a larger promise or a dearer one, so it is to be read.
change-cost-raised = more money: { $from } before, { $to } now
change-cost-less-sure = money less sure: { $from } before, { $to } now
    .what = The money of an action is less, or more, sure: voted, at hand, estimated, not found.
change-cost-surer = money surer: { $from } before, { $to } now
change-cost-unsaid = nothing is said of its cost any more
    .what = Nothing is said of the cost of an action any more, or something is said now.
change-cost-said = its cost is spoken of: { $to }
change-cost-rescheduled = amount of { $entry } changed: { $from } before, { $to } now
    .what = Money is spread otherwise over the years.
change-payer-changed = who pays has changed ({ $entry }): { $from } before, { $to } now
    .what = Another pays, or pays another part.
change-method-removed = how the amount was found is no longer said
    .what = How an amount was found is no longer said, or is said now.
change-method-said = how the amount was found is said
change-envelope-cut = announced envelope cut ({ $field }): { $from } before, { $to } now
    .what = The money that was announced is less, or more.
change-envelope-raised = announced envelope raised ({ $field }): { $from } before, { $to } now
change-envelope-removed = announced envelope removed ({ $field }): { $from } before
    .what = An envelope is no longer announced, or is announced now.
change-envelope-set = envelope announced ({ $field }): { $to }
change-currency-changed = currency changed: { $from } before, { $to } now
    .what = All amounts are in another currency.
change-human-oversight-dropped = no person decides any more: safeguard { $entry } dropped
    .what = A use of AI loses or gets the safeguard by which a person decides.
change-human-oversight-added = a person decides: safeguard { $entry } applied
change-safeguard-dropped = safeguard { $entry } no longer applies
    .what = A use of AI loses or gets a safeguard.
change-safeguard-applied = safeguard { $entry } applies
change-safeguard-kind-changed = protects otherwise: { $from } before, { $to } now
    .what = A safeguard protects by something else.
change-impact-lowered = impact on people rated lower: { $from } before, { $to } now
    .what = A use of AI is rated lower, and needs fewer safeguards, or higher, and needs more.
change-impact-raised = impact on people rated higher: { $from } before, { $to } now
change-impact-unsaid = impact on people no longer rated; it was { $from }
    .what = How much a use of AI can change for people is no longer said, or is said now.
change-impact-said = impact on people rated: { $to }
change-automated-decision-started = decides about people by machine alone
    .what = A decision about a person is made by machine alone, or no longer.
change-automated-decision-ended = no longer said to decide by machine alone
change-risk-unlinked = risk { $entry } no longer named
    .what = A use of AI no longer says that it carries a risk, or says so now.
change-risk-linked = risk { $entry } named
change-risk-rated-lower = rated lower ({ $field }): { $from } before, { $to } now
    .what = A risk is rated lower or higher: files cannot say whether the world or the view of it has changed.
change-risk-rated-higher = rated higher ({ $field }): { $from } before, { $to } now
change-risk-unrated = rating removed ({ $field }): { $from } before
    .what = A risk loses or gets a rating.
change-risk-rated = rated ({ $field }): { $to }
change-mitigation-removed = what is done against it is no longer said ({ $field })
    .what = What is done against a risk, or what shows that it is coming, goes or comes.
change-mitigation-added = what is done against it is said ({ $field })
change-mechanism-removed = what makes it happen is no longer said ({ $field })
    .what = A principle loses or gets its meaning or what makes it happen: a word, or a duty.
change-mechanism-added = what makes it happen is said ({ $field })
change-complaints-removed = where to complain is no longer said
    .what = Where anyone can complain is no longer said, or is said now.
change-complaints-added = where to complain is said
change-principle-unserved = no longer serves principle { $entry }
    .what = A safeguard no longer serves a principle, or serves it now.
change-principle-served = serves principle { $entry }
change-personal-data-started = processes personal data now
    .what = A use of AI that processed no personal data does so, or no longer does.
change-personal-data-ended = processes no personal data any more
change-personal-data-unsaid = nothing is said of personal data any more
    .what = Whether personal data are processed is no longer said, or is said now.
change-personal-data-said = personal data are spoken of: { $to }
change-legal-basis-dropped = legal basis dropped: { $entry }
    .what = The law that allows the processing is no longer named, or is named now.
change-legal-basis-added = legal basis given: { $entry }
change-formality-lowered = lighter step before the authority: { $from } before, { $to } now
    .what = The step before the data-protection authority is lighter, or firmer.
change-formality-raised = firmer step before the authority: { $from } before, { $to } now
change-formality-unsaid = the step before the authority is no longer said
    .what = The step before the data-protection authority is no longer said, or is said now.
change-formality-said = the step before the authority is said: { $to }
change-sensitive-data-started = processes sensitive data now
    .what = Health, genetic or other sensitive data are processed, or no longer.
change-sensitive-data-ended = no longer said to process sensitive data
change-retention-unsaid = how long data are kept is no longer said
    .what = How long personal data are kept is no longer said, or is said now.
change-retention-said = how long data are kept is said
change-transfer-started = data leave the country now
    .what = Personal data leave the country, or no longer.
change-transfer-ended = data are no longer said to leave the country
change-legal-kind-lowered = a weaker kind of text: { $from } before, { $to } now
    .what = A law becomes a decree, or guidelines a law.
change-legal-kind-raised = a stronger kind of text: { $from } before, { $to } now
change-legal-status-back = less far: { $from } before, { $to } now
    .what = A text is less far, or further, in its making.
change-legal-status-forward = further: { $from } before, { $to } now
change-status-back = the document binds less: { $from } before, { $to } now
    .what = The document moves back or forward between working draft and adoption.
change-status-forward = the document binds more: { $from } before, { $to } now
change-version-changed = { $field }: { $from } before, { $to } now
    .what = The version of the text or of the format.
change-language-dropped = no longer published in { $entry }
    .what = The roadmap is no longer published in a language, or is published in it now.
change-language-added = published in { $entry }
change-made-internal = the public no longer sees `{ $entry }`
    .what = What the public edition left in is left out of it, or comes back.
change-made-public = the public sees `{ $entry }`
change-rank-lowered = comes later: rank { $from } before, { $to } now
    .what = A priority comes later, or earlier, among the others.
change-rank-raised = comes earlier: rank { $from } before, { $to } now
change-tier-lowered = weighs less: { $from } before, { $to } now
    .what = A priority has less, or more, weight.
change-tier-raised = weighs more: { $from } before, { $to } now
change-rank-removed = rank removed ({ $field }): { $from } before
    .what = A priority loses or gets its place among the others.
change-rank-set = ranked ({ $field }): { $to }
change-priority-unlinked = no longer serves a priority; it was { $from }
    .what = An objective no longer serves a priority, or serves one now.
change-priority-linked = serves a priority: { $to }
change-priority-changed = serves another priority: { $from } before, { $to } now
    .what = An objective serves another priority.
change-territory-dropped = no longer for { $entry }
    .what = An element is no longer for a territory, or is for it now.
change-territory-served = for { $entry }
change-change-procedure-removed = { $field } is no longer said
    .what = How the roadmap is changed, published or discussed is no longer said, or is said now.
change-change-procedure-added = { $field } is said
change-owner-removed = nobody answers for it any more ({ $field }); it was { $from }
    .what = An element loses or gets the one who answers for it.
change-owner-named = somebody answers for it ({ $field }): { $to }
change-owner-changed = another answers for it ({ $field }): { $from } before, { $to } now
    .what = Another answers for an element.
change-partner-left = { $entry } no longer takes part
    .what = Somebody no longer helps or sits in a body, or does now.
change-partner-joined = { $entry } takes part
change-dependency-added = waits for { $entry }
    .what = An action waits for another, or no longer does.
change-dependency-dropped = no longer waits for { $entry }
change-objective-unserved = no longer serves objective { $entry }
    .what = A use of AI or a text no longer serves an objective, or serves it now.
change-objective-served = serves objective { $entry }
change-number-changed = reworded, with other numbers or signs ({ $field }): { $gone } before, { $fresh } now
    .what = A text has other numbers: they are what promises are made of.
change-text-reworded = reworded ({ $field })
    .what = A text has other words: somebody has to read whether it promises less.
change-text-retouched = blanks, quotation marks or emphasis only ({ $field })
    .what = A text has the same words, numbers and signs, printed otherwise.
change-translation-behind = the source changed ({ $field }), and its translation did not follow: { $languages }
    .what = The sentence changed in the source language only: two languages may now promise two things.
change-translation-number-changed = numbers or signs of the translation changed ({ $languages }, { $field }): { $gone } before, { $fresh } now
    .what = A translation has other numbers, and the source has not.
change-translation-changed = the translation alone changed ({ $languages }, { $field })
    .what = A translation has other words, and the source has not.
change-translation-removed = translation removed ({ $languages }, { $field })
    .what = Readers of a language lose or get a text.
change-translation-added = translation added ({ $languages }, { $field })
change-deliverable-removed = what exists once it is done is no longer said
    .what = What an action leaves behind is no longer said, or is said now.
change-deliverable-said = what exists once it is done is said
change-shortfall-unexplained = it is no longer said why the answer falls short
    .what = Why a recommendation is left out, or answered in part only, is no longer said, or is said now.
change-shortfall-explained = it is said why the answer falls short
change-reason-removed = the reason is no longer given ({ $field })
    .what = Why something is so is no longer said, or is said now.
change-reason-given = the reason is given ({ $field })
change-label-changed = label changed ({ $field }): { $from } before, { $to } now
    .what = A word that says what an element is: rules go by it, and may fall silent.
change-value-removed = removed ({ $field }): { $from }
    .what = A field that no other rule knows goes or comes.
change-value-added = added ({ $field }): { $to }
change-value-changed = changed ({ $field }): { $from } before, { $to } now
    .what = A field that no other rule knows has another value.
change-reference-set-removed = these references are removed from the project
    .what = A set of recommendations or a family of norms of the project’s own goes or comes: what the roadmap is measured by has changed.
change-reference-set-added = references are added to the project
change-pillar-removed = pillar removed from the set
    .what = A pillar of the project’s own set goes or comes.
change-pillar-added = pillar added to the set
change-recommendation-removed = recommendation removed from the set: nobody asks for it any more
    .what = A recommendation of the project’s own set goes or comes: less, or more, is asked of the roadmap.
change-recommendation-added = recommendation added to the set
change-facet-removed = part of the recommendation removed from the set: nobody asks for it any more
    .what = A part of a recommendation of the project’s own set goes or comes: less, or more, must be answered for the whole to be.
change-facet-added = part of the recommendation added to the set
change-norm-removed = norm removed from the project’s list
    .what = A norm of the project’s own list goes or comes.
change-norm-added = norm added to the project’s list
change-edition-newer = a newer edition of { $entry }: { $from } before, { $to } now
    .what = The same references in a newer, or an older, edition; what they ask otherwise is judged by itself.
change-edition-older = an older edition of { $entry }: { $from } before, { $to } now
change-edition-unpinned = no edition of { $entry } is named any more; it was { $from }
    .what = References are no longer, or are now, pinned to an edition.
change-edition-pinned = an edition of { $entry } is named: { $to }
change-edition-changed = another edition of { $entry }: { $from } before, { $to } now
    .what = The same references in another edition, of which the name does not say whether it is newer.
change-renumbered = has another number: { $from } before, { $to } now
    .what = A recommendation or a pillar of the project’s own set has another number: what claims to answer it may now answer another.
change-yardstick-changed = what the roadmap is measured by has changed ({ $field }): { $from } before, { $to } now
    .what = Something is said otherwise of a recommendation, a pillar or a norm of the project’s own.
change-coverage-excluded = said to be left out, with a reason
    .what = A recommendation that nothing answers is said, or no longer said, to be left out: nothing more is promised.
change-coverage-unexcluded = no longer said to be left out, and nothing answers it
change-exclusion-withdrawn = no longer said to be left out
    .what = The answer to a recommendation only says, or said, that it is left out.
change-exclusion-said = said to be left out
change-target-rebased-lower = target weaker: from { $from } to { $to }; what it is compared with has changed too
    .what = A target and what it is compared with, such as its baseline or unit, change together: what counts is the way from the one to the other.
change-target-rebased-higher = target from { $from } to { $to }, but less may be promised: what it is compared with has changed too
change-waypoint-rebased-lower = intermediate value { $part } weaker: from { $from } to { $to }; what it is compared with has changed too
    .what = A value on the way and what it is compared with, such as the baseline or the unit, change together.
change-waypoint-rebased-higher = intermediate value { $part } from { $from } to { $to }, but less may be promised: what it is compared with has changed too
change-consultation-moved = the consultation takes as long, at another time: it ended { $from }, and ends { $to }
    .what = Both ends of a consultation moved alike: people have as much time, at another time.
change-shifted-later = moved as a whole to later: it ended { $from }, and ends { $to }
    .what = An action begins and ends later, or sooner, and takes as long.
change-shifted-sooner = moved as a whole to sooner: it ended { $from }, and ends { $to }
change-duration-shorter = takes less time: { $from } before, { $to } now
    .what = An action takes less, or more, time from its first day to its last, or a stage of a legal text from its day to the next stage. Less time may be faster work, or less of it.
change-duration-longer = takes more time: { $from } before, { $to } now
change-evaluation-later = evaluation { $part } later: { $from } before, { $to } now
    .what = An evaluation comes later, or sooner: sooner may be too soon to see anything.
change-evaluation-sooner = evaluation { $part } sooner: { $from } before, { $to } now
change-modal-weakened = promises less firmly ({ $field }): { $gone } before, { $fresh } now
    .what = A firm word gives way to a weaker one, such as must to may or all to relevant, or a reservation is added; or the other way round.
change-modal-strengthened = promises more firmly ({ $field }): { $gone } before, { $fresh } now; the rest is to be read
change-modals-changed = promises partly more, partly less firmly ({ $field }): { $gone } before, { $fresh } now
    .what = Some firm words give way to weaker ones, and some weak words to firmer ones.
change-translation-modal-weakened = the translation alone promises less firmly ({ $languages }, { $field }): { $gone } before, { $fresh } now
    .what = In one language alone a firm word gives way to a weaker one, or the other way round: two languages may now promise two things.
change-translation-modal-strengthened = the translation alone promises more firmly ({ $languages }, { $field }): { $gone } before, { $fresh } now

## build

build-wrote = wrote { $path }
build-done = { PLURAL($count) ->
    [one] { $count } draft
   *[other] { $count } drafts
} in { $path }
error-bilingual-format = two languages side by side cannot be written as { $format } (they can as { $known })
error-bilingual-same = a bilingual edition has two languages
    .help = write them as fr+ar
build-face-unknown = there is no face called { $face }, and the usual one serves: --font-dir names the directory of its files
build-labels-broken = { $path }: line { $line } is no label, and is left out
build-template-unknown = the template { $name } replaces none of ours; did you mean { $near }?
build-watch = drawing again when something below { $path } changes; Ctrl+C ends it
error-watch = { $path } cannot be watched: { $error }
error-watch-ended = the system no longer tells what changes; start it again
build-broken = nothing was written: mend the source first


## init

init-templates = the templates are in { $path }; keep those that you change, and delete the others (README.md there says more)
init-ask-language = Language of the files ({ $known })
init-ask-country = Country, by its name or two letters; - for none
init-ask-currency = Currency, as three letters such as KES; - for none
init-ask-again = this cannot be read; press Enter for what stands in brackets
init-unknown-country = { $country }: nothing is known here of its law and bodies; the usual words serve; others go into { $file } (roadmap schema countries says how)
init-comments = the comments of the files are in English; your texts are in `{ $language }`, as `languages: source:` says
init-done = started a roadmap in { $path }
    .next = next: edit { $path }/roadmap.yaml, then run: roadmap check { $path }

## translate

translate-status = { $name }: { $complete } of { $all } texts translated, { $missing } missing, { $stale } stale
translate-status-file = { $name }: { $complete } of { $all }
translate-missing = missing
translate-stale = stale
translate-beside-errors = { PLURAL($count) ->
    [one] { $count } error: the text that it is about is not in what follows; roadmap check shows it
   *[other] { $count } errors: the texts that they are about are not in what follows; roadmap check shows them
}
translate-records = From which sentence each translation was made. `roadmap translate` writes this file.
translate-recorded = { PLURAL($count) ->
        [one] 1 translation recorded
       *[other] { $count } translations recorded
    }
translate-imported = { $path }: texts written: { $written } (files: { $files }); confirmed: { $confirmed }; without a translation yet: { $open }
translate-outdated = { $text }: the sentence has changed since this file was exported; export again, and translate the new sentence
translate-unknown = { $text }: the roadmap has no such text (any more)
translate-nameless = { $text }: this entry has no address (msgctxt), and the sentence may stand in several places; export again, and translate in that file
translate-repeated = { $text }: an entry before has this address already, and only that one was read; keep the one that is right
error-po-string = a string begins and ends with a quotation mark, and one inside is written \"
error-po-escape = after a backslash stands n, t, r, " or \
error-po-plural = plural forms cannot be read back: texts of a roadmap have one form
error-po-keyword = here msgctxt, msgid, msgstr or a comment was expected: is this a PO file?
error-po-encoding = { $path } is not UTF-8: save it as UTF-8
error-import-place = `{ $text }` cannot be written: its text is shared with another place, or stands in a form that cannot be changed safely
    .help = write it by hand in each place, then import again; nothing was written
error-records = from which sentence a translation was made is recorded in a project directory, and this roadmap is a single file
    .help = make a directory, and put the file into it as roadmap.yaml
error-translate-broken = the roadmap has errors, so some of its texts may be missing
    .help = run roadmap check, mend the errors, then try again
error-translate-source = `{ $language }` is the source language: it is translated from, not into
error-translate-language = the roadmap is not published in `{ $language }` (there are: { $known })

## Command line

cli = Compiler for public commitments: checks a roadmap written in YAML and publishes it
cli-check = Say everything that is wrong or missing, line by line
cli-build = Write the drafts and their data, in every language of the roadmap
cli-coverage = Say, recommendation by recommendation, what answers it and how fully
cli-coverage-format = Format of the coverage
cli-coverage-min = The share that must be covered, in percent; of one pillar as id=90
cli-translate = Work with translators: what is missing or stale, PO files there and back
cli-translate-status = Say how far the roadmap is translated, by language and file
cli-translate-export = Write a PO file a language, for translators and their tools
cli-translate-import = Read PO files back into the roadmap; comments, order and style stay
cli-translate-record = Take translations as made from the sentences that stand there today [default: those of which nothing is recorded]
cli-translate-status-lang = Languages, separated by commas [default: all that the roadmap is translated into]
cli-translate-status-format = Format of the status
cli-translate-export-lang = Languages, separated by commas [default: all that the roadmap is translated into]
cli-translate-export-out = Where to write
cli-translate-import-file = PO files, as translators gave them back
cli-translate-import-project = Project directory or file [default: the nearest roadmap.yaml or roadmap/roadmap.yaml]
cli-translate-import-diff = Show what would change, and change nothing
cli-translate-record-lang = Languages, separated by commas [default: all that the roadmap is translated into]
cli-translate-record-text = Only the text with this address, such as objectives/obj-a/title
cli-translate-record-all = Every translation, stale ones too
cli-explain = Explain an element of the roadmap, a rule, a pillar, a recommendation, a norm code or a key of the files; without a name, list the rules
cli-init = Start a roadmap: files with comments, ready to check
cli-doctor = Say what this machine has for the work on a roadmap, and what to do
cli-doctor-out = Where drafts would be written
cli-doctor-format = Format of what is found
cli-schema = Print the JSON Schema of the files, for editors
cli-completions = Print completions for a shell
cli-man = Write the manual pages of the program
cli-man-pages = Where to write
cli-heading-commands = Commands
cli-heading-options = Options
cli-help = Print help
cli-version = Print version
cli-directory = Work in this directory
cli-lang = Language of messages: en, fr or ar [default: from the environment, else en]
cli-color = Colour: always, never, or auto, where the terminal has it
cli-quiet = Say nothing but findings and errors
cli-today = The day to work on, as 2026-11-24 [default: SOURCE_DATE_EPOCH, else today]
cli-path = Project directory or file [default: the nearest roadmap.yaml or roadmap/roadmap.yaml]
cli-check-format = Format of the findings
cli-check-fix = Mend what has one safe remedy: near words, dates, amounts, ids, French spaces; comments, order and style stay
cli-check-diff = With --fix: show what would change and change nothing; exit with 1 if anything would
cli-check-baseline = Count only findings that this file does not know
cli-check-write-baseline = Write what is found as known [default: .roadmap-baseline.json of the project]; a baseline that exists can only shrink
cli-check-force = Let --write-baseline add to the baseline, too
cli-check-since = Put findings on lines that changed since this git revision first
cli-check-since-only = Say nothing of findings on other lines
cli-check-test-rules = Try the examples of the project's own rules, too
cli-check-deny = Exit with 1 on warnings and notes too, not on errors only
cli-build-format = Formats, separated by commas: { $formats } [default: { $usual }]
cli-build-lang = Languages of the drafts, separated by commas; two side by side as fr+ar [default: those of the roadmap]
cli-build-edition = Edition: draft (with the validation report), consultation (numbered lines and a comment sheet), public (without what is marked internal), brief (two to four pages for those who decide) or poster (one page for a wall)
cli-build-out = Where to write
cli-build-templates = Take templates from here, in place of templates/ of the project
cli-build-max-memory = Memory that templates of the project may take, in MiB
cli-build-max-time = Time that templates of the project may take, in seconds
cli-build-watch = Draw again what changed whenever the source changes, until Ctrl+C
cli-build-csv-bom = Begin CSV files with a byte order mark, by which Excel knows that they are UTF-8
cli-build-font-dir = Look for fonts here too (PDF)
cli-explain-all = Every rule on a page of its own, as Markdown
cli-explain-format = Format of the pages [default: markdown]
cli-explain-name = Id of an element, name of a rule, of a pillar, of a recommendation such as R07, a norm code such as coe:14, or a key such as cost or actions.end
cli-explain-project = Project whose elements, pillars and norms to look in, too
cli-init-path = Where to write; must be new or empty
cli-init-templates = Copy the templates that can be replaced into templates/ of PATH, and nothing else
cli-init-country = Country, by its name or the two letters of ISO 3166-1 [default: none]
cli-init-lang = Language of the files: fr, ar or en [default: that of the messages]
cli-init-yes = Ask nothing and take the defaults
cli-schema-kind = Which files the schema is for
cli-completions-shell = The shell

cli-error-command = there is no command `{ $name }`{ $near ->
        [none] {""}
       *[other] ; did you mean `{ $near }`?
    } (roadmap --help lists them)
cli-error-option = there is no option `{ $name }` here{ $near ->
        [none] {""}
       *[other] ; did you mean `{ $near }`?
    } (--help lists them)
cli-error-value = `{ $value }` is not a value of { $name }{ $near ->
        [none] {""}
       *[other] ; did you mean `{ $near }`?
    }{ $known ->
        [none] {""}
       *[other] {" "}(there are: { $known })
    }
cli-error-bytes = an argument is not UTF-8; only a path may be other bytes
cli-error-missing = { $name } is missing (--help says what it is)
cli-error-twice = { $name } cannot stand here, or stands twice

## doctor
doctor-ok = ok
doctor-possible = possible
doctor-missing = missing
doctor-program-here = this is roadmap { $version }, at { $path }
doctor-pdf-here = PDF drafts can be made; the fonts for Latin, Arabic and Tifinagh are built in
doctor-pdf-none = this program makes no PDF drafts
    .help = every other format is there, Word without pictures; for PDF and pictures, take a release, or build with the default features
doctor-git-here = git { $release }
doctor-git-none = git cannot be run: { $error }
    .help = check and build work without it; to compare versions, install git { $oldest } or newer
doctor-git-old = git { $release } is too old
    .help = check and build work without it; to compare versions, install git { $oldest } or newer
doctor-roadmap-here = the roadmap is { $path }
doctor-roadmap-none = there is no roadmap here or above
    .help = go to its directory, name it (roadmap doctor PATH), or start one: roadmap init
doctor-schema-here = editors complete and check by { $path }, which is of this version
doctor-schema-elsewhere = editors take the schema from { $path }, which is not looked at
doctor-schema-other = { $path }, by which editors complete and check, is of another version
    .help = write it anew: roadmap schema > "{ $path }"
doctor-schema-none = { $path }, the schema that the roadmap names for editors, is not there
    .help = write it: roadmap schema > "{ $path }"
doctor-schema-unnamed = the first line of { $path } names no schema, so editors neither complete nor check
    .help = begin it with # yaml-language-server: $schema=roadmap.schema.json, and write that file beside it with roadmap schema
doctor-clone-here = the roadmap stands in a git repository
doctor-clone-none = the roadmap is in no git repository, so that its versions cannot be compared
    .help = begin a history: git init, git add --all, git commit
doctor-clone-refused = git does not read the repository of the roadmap: { $error }
    .help = git status in that directory says what to do
doctor-drivers-here = git shows changes by meaning here, and merges by id and field, through { $path }
doctor-drivers-none = git shows and merges lines here, not what they mean
    .help = set it up: roadmap git-setup
doctor-drivers-lost = git asks { $path } for changes and merges here, and that program is gone
    .help = set it up with this one: roadmap git-setup
doctor-hook-here = a hook checks each commit here
doctor-hook-asked = .pre-commit-config.yaml asks for a check of each commit, and in this clone no hook is installed
    .help = install it: pre-commit install
doctor-hook-none = no hook checks commits here
    .help = with pre-commit, ask for the hook roadmap-check-installed in .pre-commit-config.yaml
doctor-output-here = drafts can be written to { $path }
doctor-output-refused = drafts cannot be written to { $path }: { $error }
    .help = name a directory in which you may write: --out DIR

## explain

explain-only-for = Only for roadmaps that build on { $names }, or are of its country.
explain-codes = Its codes:
explain-basis = Asked for by:
explain-raises = Raises it:
explain-passes = Does not:
explain-fixable = roadmap check --fix mends it where one thing only can be meant.
explain-threshold = Threshold `{ $name }`: { $value }{ $unit ->
        [percent] {" "}%
        [characters] {" "}characters
        [words] {" "}words
        [days] {" "}days
        [months] {" "}months
       *[count] {""}
    } unless `checks: thresholds` says otherwise
explain-pillar = Pillar:
explain-facets = Facets, each to be answered:
explain-evidence = What shows that it is answered:
explain-norms = See also:
explain-several = { $name } means { $count } things here, the roadmap’s own first:
explain-element-names = Names:
explain-element-named = Is named by:
explain-element-unnamed = Nothing names it.
explain-element-answers = Answers:
explain-element-unknown = there is none of that name
explain-element-relation = { $relation ->
    [partial] in part
   *[mention] only mentions it
}
explain-key-required = required
explain-key-optional = may be left out
explain-key-places = Stands in:
explain-key-example = Example:
explain-key-form = Form:
explain-key-text = a text; in several languages, one a language: fr: …, en: …
explain-key-plain = a short text
explain-key-date = a date, as precise as it is known: 2027, 2027-H1, 2027-Q2, 2027-06, 2027-06-30, or the fiscal year 2026/27
explain-key-flag = true or false
explain-key-amount = an amount in whole units, digits only
explain-key-integer = a whole number from { $from } to { $to }
explain-key-number = a number
explain-key-code = a code or an id, without accents or spaces
explain-key-words = one of these words:
explain-key-list = a list; each of it is:
explain-key-dictionary = names, each with a value that is:
explain-key-map = a part with these keys:
explain-key-or = or
explain-key-rules = Rules that look at it:
explain-key-several = { $name } is a key in several places; `roadmap explain PLACE` says more of each:

basis-format = the format itself
basis-audit-nao-2024 = UK National Audit Office, March 2024: a draft strategy without ownership, funding or metrics
basis-audit-brookings-2020 = Brookings 2020, 34 national plans: responsible bodies, timing and money are missing
basis-audit-tcu-2022 = Brazil, Court of Accounts, ruling 1139/2022: no indicators, targets or baseline, so nothing can be judged
basis-audit-eca-2024 = European Court of Auditors, special report 08/2024: stale targets, weak coordination and monitoring
basis-audit-cour-des-comptes-2025 = France, Cour des comptes, November 2025: weak steering, no evaluation, territories left out
basis-audit-gpd-2020 = Global Partners Digital and Stanford GDPi 2020: rights are mentioned, rarely followed through

## Families of rules

family-structure = Structure
family-traceability = Traceability
family-priorities = Priorities
family-indicators = Indicators
family-ownership = Ownership
family-governance = Governance
family-time = Time and dependencies
family-budget = Budget
family-ethics = Ethics
family-risk = Risk
family-personal-data = Personal data
family-law = Law
family-norms = Norms
family-equity = Equity
family-cooperation = Cooperation
family-languages = Languages
family-readability = Readability and typography
family-consultation = Consultation and adoption
family-waivers = Waivers and levels
family-own = Rules of the project
## What could not be done

error-not-found = { $path }: there is no such file or directory
    .help = check the spelling, or run roadmap init { $path } to start a roadmap there
error-no-roadmap = { $path }: this directory has no roadmap.yaml
    .help = give the directory that holds roadmap.yaml, or run roadmap init to start one
error-no-project = no roadmap.yaml here or in a directory above
    .help = give the path of a roadmap, or run roadmap init to start one
error-project-too-large = { $path }: the files of this project are too large to be read together
error-unreadable = { $path }: cannot be read: { $error }
    .help = check that the file exists and that you may read it
error-file-too-large = { $path }: larger than { $limit } MiB, the most that is read
    .help = split the roadmap into several files
error-not-a-file = { $path }: not a regular file
    .help = name a file that stands on the disk, not a directory, a pipe or a device
error-halfway = { $path }: { $error }; these files are new already and could not be put back: { $files }
    .help = mend what stands in the way, and run the command again: it writes them all
error-outside = { $path }: this link leads outside the project
    .help = copy the file into the project instead
error-today = --today { $value }: not a date; write it as 2026-11-24
error-epoch = SOURCE_DATE_EPOCH={ $value }: not a number of seconds
error-nothing-named = nothing is called `{ $name }`{ $near ->
    [none] {""}
   *[other] ; did you mean `{ $near }`?
}
error-several-named = several sets have `{ $name }`: write { $names }
error-language = the documents have no labels in `{ $language }`; there are: { $known }
error-init-language = no roadmap can be started in `{ $language }`: the files are written in { $known }, and documents also have labels in { $others }
    .help = write --lang en, then the code of your language under `languages: source:` in roadmap.yaml; its labels go into templates/lang/
error-format-off = this program was built without `{ $format }`
    .help = take a release of the program, or build it with its default features; html, md, docx, epub, xlsx and csv are there
error-csv-bom = --csv-bom is for CSV files, and none was asked for
    .help = ask for them too: roadmap build --format csv --csv-bom
error-redline-format = a redline cannot be written as { $format } (it can as html, pdf, docx)
error-log-picture = a picture shows how one element moved: give its id
    .help = roadmap log ID --format svg; ids stand beside the titles in the draft and in roadmap diff
error-no-header = the roadmap has no `roadmap:` part that could be read, so there is nothing to publish
    .help = run roadmap check to see what is wrong
error-not-empty = { $path }: not empty; nothing was written
    .help = choose a new directory
error-no-font = { $path }: there is no font here that can be used
    .help = put TrueType or OpenType files (.ttf, .otf, .ttc) into the directory, or leave --font-dir out: fonts for Latin, Arabic and Tifinagh are in the program
error-template = template { $template }, line { $line }: { $error }
error-pdf = the PDF could not be made: { $error }
error-edition = the edition could not be made: { $error }
error-word = the Word document could not be made: { $error }
error-epub = the EPUB could not be made: { $error }
error-reference = { $file }: the part { $part } cannot be read: { $error }
    .help = save the document in Word anew, and put it in its place
error-reference-large = { $file }: the part { $part } is larger than { $limit } MiB, the most that is read
    .help = save the document in Word anew, and put it in its place
error-reference-dtd = { $file }: the part { $part } declares a document type (DTD), which no part of a Word document has
    .help = save the document in Word anew, and put it in its place
error-reference-other = { $file }: the part { $part } holds no styles of Word
    .help = save the document in Word anew, and put it in its place
error-template-retired = nothing reads the template { $template } any more
    .help = what stands where is described once for all formats, in templates/document/; how a format writes it stands in its vocabulary and frame: `roadmap init --templates` copies them
error-workbook = the workbook could not be made: { $error }
error-baseline = { $path }: not a baseline: { $error }
    .help = nothing was written; restore the file, or remove it and run roadmap check --write-baseline
error-baseline-version = { $path }: a baseline of version { $version }; this program reads version { $known }
    .help = nothing was written; use the program that wrote it, or remove the file and run roadmap check --write-baseline
error-baseline-incomplete = some files could not be read, so no baseline was written
    .help = mend them first: roadmap check shows where
error-bound-memory = { $place }: this template needs more than { $memory } MiB, or nests without end
    .help = nothing was written, earlier drafts stand; look for a loop that doubles a text or a list, or allow more with --max-memory
error-bound-time = { $place }: this template takes more than { $seconds } seconds
    .help = nothing was written, earlier drafts stand; look for a loop that does not end, or allow more with --max-time
error-checks = `checks` or `waivers` cannot be followed as they are written, so this is not the check that was asked for
    .help = mend them first: the findings of roadmap check show where
error-git-missing = --since asks git what changed, and git cannot be run: { $error }
    .help = install git, or leave --since out
error-git = --since asks git what changed, and git says: { $error }
    .help = run it in a clone of the repository, or leave --since out
error-revision = git does not know the revision `{ $revision }`
    .help = { $fetch ->
        [none] check the spelling
       *[other] check the spelling, or bring it here: { $fetch }
    }
error-git-old = git { $release } is too old for this
    .help = install git { $oldest } or newer
error-cannot-write = { $path }: cannot be written: { $error }

## Structure

yaml-syntax = this line is not YAML that can be read
    .help = quote the text if it begins with a sign or holds `: ` or ` #`; nothing of this file is read until it is mended
    .what = The file is not YAML
    .why = Nothing in the file can be read, so nothing in it is checked or published.
yaml-syntax-tab = a tab stands here; YAML indents with spaces only
    .help = replace the tab by spaces
yaml-syntax-indentation = the indentation does not fit
    .help = align this line with its neighbours: keys of one map, and dashes of one list, start in the same column
yaml-syntax-bracket = a bracket or brace is not closed, or a comma is missing
    .help = close it with ] or { "}" }, and put a comma between items; what cites a work inside braces stands in quotes: `{ "{" }en: "A text [@work]"{ "}" }`
yaml-syntax-quote = a quotation mark is not closed, or text follows it
    .help = close it with the same mark; inside '…' write an apostrophe twice; inside "…" write \" for a quotation mark
yaml-syntax-colon = a colon and a space make a key, and no key can stand here
    .help = put the text in quotes, or begin it on the next line after `|`; after a key write a colon and a space
yaml-syntax-sign = a text cannot begin with { $sign }
    .help = put the text in straight quotes: '{ $sign }…'
yaml-syntax-curly-quote = these typographic quotes are letters to YAML, and do not hold the text together
    .help = use straight quotes (" or '), or write the text on the lines after `|`
yaml-syntax-dash = a dash and a space begin a list here, on the line of its key
    .help = put the text in quotes if it begins with a dash; write a list on the lines below its key
yaml-syntax-conflict = git left both sides of a conflict here (<<<<<<<, =======, >>>>>>>)
    .help = keep one side, or both joined, and delete the three lines of signs
yaml-syntax-alias = this alias (*) has no anchor (&) before it
    .help = put the text in quotes if it is meant to begin with *
yaml-syntax-alias-bomb = aliases repeat too much text here
    .help = write the repeated parts out, or fewer of them
yaml-syntax-too-deep = nested deeper than { $limit } levels
    .help = no part of a roadmap needs this depth; look for a bracket that was never closed
yaml-syntax-second-document = a second document begins here
    .help = remove the line `---`, or move what follows to a file of its own
yaml-syntax-complex-key = a key must be a word
    .help = remove the `?`, or put the text in quotes
invalid-encoding = this file is not UTF-8 text, from this byte on
    .help = save it as UTF-8 in your editor
    .what = The file is not UTF-8
    .why = Letters with accents and other scripts would be read wrongly.
invalid-encoding-utf16 = this file is UTF-16, not UTF-8
    .help = save it as UTF-8 in your editor
unreadable-file = the file cannot be read: { $error }
    .help = check that it is a file and that you may read it
    .what = A file of the project cannot be read
    .why = What it holds would be missing without a word.
unreadable-file-unreadable = the file cannot be read: { $error }
    .help = check that it is a file and that you may read it
unreadable-file-file-too-large = the file is larger than { $limit } MiB, the most that is read
    .help = split it into several files
unreadable-file-not-a-file = this is no regular file, but a pipe or a device
    .help = put a file in its place, or take it out of the project
unreadable-file-outside = this link leads outside the project
    .help = copy the file into the project instead
empty-file = the file has no content
    .help = fill it, or remove it
    .what = A file without content
    .why = It may have been emptied by accident.
duplicate-key = the key `{ $key }` stands twice
    .help = keep one of the two
    .first = first here; this one is read
    .what = A key stands twice
    .why = YAML readers disagree on which of the two holds; here the second is not read.
unknown-key-comma = a comma ends the text before `{ $key }`, which is read as a key
    .help = within braces put a text that holds a comma in quotes
unknown-key = there is no key `{ $key }` here
    .help = { $wish ->
        [progress] the plan says what is promised, not what became of it: write what has been reached as `baseline:` with its date, and the rest in `description:`
        [status] a plan says how sure the money is under `cost: status`, and of a law where it stands; what became of an action stands in its `description:`
        [budget] money stands in `cost:` of the actions; what was announced for a whole stands in `budget:` (`pillars:`, `lines:`)
        [goals] write the codes under `norms:`, and their names in a file of `norms/`, such as norms/sdg.yaml
        [comments] comments and what became of them stand in `governance: consultation: answers`, answers to recommendations in `responses:`
        [steps] steps of an action stand under `milestones:`, each with title and date; what has a lead or a cost of its own is an action of its own, whose `cost:` may be `part_of:` this one
        [part] an objective that is part of another stands in `objectives:` with `parent:` and the id of the other
        [image] images stand in a list of their own, `images:`, each with id, file, after, caption, alt and licence; a logo stands `after: cover`; charts are drawn from the data
        [forms] languages stand under each form: `singular:` then fr: axe, en: axis, each on its own line; `plural:` likewise
       *[none] { $near ->
            [none] known keys: { $known }
           *[other] did you mean `{ $near }`?
        }
    }
    .what = A key that the format does not know
    .why = A typo must not drop content.
unknown-value = `{ $value }` is not one of the words allowed here
    .help = { $near ->
        [none] write { $known-or }
       *[other] did you mean `{ $near }`? allowed: { $known }
    }
    .what = A word that is not among those allowed
    .why = Sums, tables and rules depend on these words.
missing-key = `{ $key }` is missing here
    .help = add a line `{ $key }: …`
    .what = A key that must be there
    .why = Without it the element cannot be named or published.
wrong-type = { $expected ->
        [single] one id
        [text] a text
        [text-or-map] a text, or a text for each language,
        [forms] the forms of a word
        [word-or-map] a word or a map
        [date] a date
        [flag] true or false
        [amount] an amount
        [integer] a whole number
        [number] a number
        [word] a word
        [list] a list
       *[map] a map
    } is wanted here, and this is { $found ->
        [text] { $expected ->
            [flag] neither
            [integer] not one
            [number] not one
           *[other] a text
        }
        [list] a list
        [nothing] nothing
       *[map] a map
    }
    .help = { $expected ->
        [single] name the one that answers; the others stand under `partners:`, or each with what it has to do under `duties:`
        [text] write it on one line, in quotes if it holds `: ` or ` #`
        [text-or-map] write one text, or fr: … ar: … en: … on lines of their own
        [forms] write its singular and its plural, as in `singular: axis` and `plural: axes`, each on its own line
        [word-or-map] write it as the guide shows: one word, or keys with their values
        [date] write 2027, 2027-06 or 2027-06-30
        [flag] write true or false
        [amount] { $found ->
            [map] a range has its lower end as `amount:` and its upper end as `to:`
           *[other] write all its digits, in whole units of the currency, without spaces or signs
        }
        [integer] write a whole number, without unit
        [number] { $found ->
            [map] a range has its lower end as `value:` and its upper end as `to:`
           *[other] write digits alone, without unit, and a point before decimals
        }
        [word] write one word
        [list] begin each item on its own line with `- `
       *[map] write keys with their values, each on its own line
    }
    .what = Not the kind of value that belongs here
    .why = It cannot be read as what it should be, so it is left out.
wrong-type-flag = `{ $value }` is written `{ $near }` here
    .help = write { $near }: the words of the format are the same in every language
wrong-type-cost = a number alone is no cost: `{ $value }`
    .help = { $near ->
        [none] write it as keys: cost: {"{"}amount: …, method: how it was found, funding: …{"}"}, the amount with all its digits, in whole units of the currency
        [range] write it as keys: cost: {"{"}amount: the lower end, to: the upper end, method: how it was found{"}"}, both with all their digits, in whole units of the currency
        [bound] write it as keys: cost: {"{"}amount: …, bound: at-least, at-most or about, method: how it was found{"}"}, the amount with all its digits, in whole units of the currency
       *[other] write it as keys: cost: {"{"}amount: { $near }{ $beside ->
            [none] {""}
           *[other] , { $beside }
        }, method: how it was found, funding: [{"{"}source: budget, amount: …{"}"}]{"}"}
    }
wrong-type-number = `{ $value }` is not a number
    .help = { $near ->
        [none] write digits alone, without unit, and a point before decimals
        [word] a value that is a word stands under `level:` in place of `value:`: yes, no, or a level of `scale:`
        [range] write the lower end as `value:` and the upper end as `to:`
        [times] a multiple of what is not known stands under `times:` in place of `value:`{ $beside ->
            [none] {""}
           *[other] : `times: { $beside }`
        }
        [bound] write the number as `value:` and add `bound:` with at-least, at-most or about
       *[other] write { $near }{ $beside ->
            [none] {""}
           *[other] , and beside it `{ $beside }`
        }
    }
wrong-type-thousands = `{ $value }` may be { $whole } or { $decimal }: this language writes a point between thousands
    .help = write { $whole }, without a sign between thousands; or { $decimal }, if it has decimals
wrong-type-map = keys are wanted here, and this is a text: `{ $value }`
    .help = { $near ->
        [none] write keys with their values, each on its own line; there are: { $known }
       *[other] write { $near }
    }
empty-value = { $key ->
    [item] an item of this list is empty
   *[other] `{ $key }` has no value
}
    .help = write a value, or remove the line
    .what = A key without a value
    .why = Readers cannot tell what was meant from what was forgotten.
invalid-date = `{ $value }` is not a date
    .help = { $kind ->
        [date] write { $near }
        [near] write { $near }, which comes nearest; the words themselves may stand under `timing:` of an action
        [fiscal] write { $near }, or { $other } where a fiscal year is called by the year in which it begins
        [fiscal-part] say in the header by `fiscal_year_start:` with which month the fiscal year begins; then write the quarter or the half of the calendar that is meant, such as 2027-Q2
        [counted] write { $near }, if the years are counted from the first of the `horizon:`
        [span] write `start: { $near }` and `end: { $other }`; where one date alone can stand, the last: { $other }
        [ongoing] write `ongoing: true` in place of `end:`
        [onwards] write `start: { $near }`, and `ongoing: true` in place of `end:`
        [recurring] write `recurring: { $near }` in place of `end:`
       *[other] write 2027, 2027-06, 2027-06-30, the quarter 2027-Q2, the half 2027-H1 or the fiscal year 2026/27, and check that the day exists; what no date says, such as a season or “within six months of adoption”, stands in words under `timing:` of an action
    }
    .what = Not a date
    .why = Deadlines are compared, sorted and printed.
invalid-id = `{ $value }` is not an id
    .help = { $near ->
        [none] use lower-case ASCII letters and digits, joined by hyphens
       *[other] use lower-case ASCII letters and digits, joined by hyphens: `{ $near }`
    }
    .what = Not an id
    .why = Ids are in links, file names and version histories, so they are plain.
invalid-amount = `{ $value }` is not an amount
    .help = { $near ->
        [none] write all its digits, in whole units of the currency, without decimals, spaces, signs or abbreviations
        [range] write the lower end as `amount:` and the upper end as `to:`, both in whole units
        [bound] write the number as `amount:` and add `bound:` with at-least, at-most or about
       *[other] write whole units of the currency: { $near }{ $beside ->
            [none] {""}
           *[other] , and beside it `{ $beside }`
        }
    }
    .what = Not an amount in whole units
    .why = Million and milliard are mixed up too easily.
invalid-code = `{ $value }` is not { $expected ->
        [country] a country code
        [currency] a currency code
        [language] a language code
        [colour] a colour
       *[year] a year
    }
    .help = write { $expected ->
        [country] { $near ->
            [none] the two letters of the country (ISO 3166-1), such as FR or IN
           *[other] `{ $near }`
        }
        [currency] { $near ->
            [none] the three letters of the currency (ISO 4217), such as EUR or USD
           *[other] `{ $near }`
        }
        [language] the code of BCP 47: fr, ar, zgh, pt-BR or zh-Hant
        [colour] `#` and six digits or letters up to f, such as #0b5563
       *[year] { $near ->
            [none] four digits, such as 2027, or the fiscal year as 2027/28
           *[other] `{ $near }`{ $other ->
                [none] {""}
               *[other] , or `{ $other }` where a fiscal year is called by the year in which it begins
            }
        }
    }
    .what = Not a code of country, currency, language, year or colour
    .why = Codes are shared with other programs.
unknown-format = format { $value } is not one that this program reads: it reads { $known }
    .help = take the version of roadmap that wrote this file; if none did, write `format: { $known }`
    .what = A version of the format that this program does not know
    .why = What a later format means by a key is unknown here, and guessing would change what was promised.
out-of-range = { $value } is not between { $min } and { $max }
    .help = write a number from { $min } to { $max }
    .what = A number outside its bounds
    .why = Scores and ranks are compared on one scale.
faulty-rule = the rule cannot be followed
    .help = correct it; the other rules are followed all the same
    .what = A rule of a pack that cannot be followed
    .why = A rule that is not followed finds nothing, and nobody notices.
faulty-rule-syntax = { $word ->
        [early] this expression stops too early
       *[other] this expression cannot be read
    }
    .help = the README of `src/pack` shows the language of expressions; texts stand in quotes, as in `it.kind == 'law'`
faulty-rule-name = nothing is called `{ $word }` here{ $near ->
        [none] {""}
       *[other] ; did you mean `{ $near }`?
    }
    .help = an expression sees the element as `it`, the whole as `roadmap`, the day as `today`, and the `values` of its rule that stand before
faulty-rule-key = there is no key `{ $word }` here{ $near ->
        [none] {""}
       *[other] ; did you mean `{ $near }`?
    }
    .help = write a key of the format; `roadmap schema` lists them
faulty-rule-filter = there is no filter `{ $word }`{ $near ->
        [none] {""}
       *[other] ; did you mean `{ $near }`?
    }
    .help = the README of `src/pack` lists the filters
faulty-rule-test = there is no test `{ $word }`{ $near ->
        [none] {""}
       *[other] ; did you mean `{ $near }`?
    }
    .help = the README of `src/pack` lists the tests
faulty-rule-call = `{ $word }(…)` is a function, and expressions have none
    .help = write a filter after `|`, or a test after `is`
faulty-rule-brace = a brace is opened and not closed
    .help = close it with `{"}"}`, or write `{"{{"}` for a brace that is meant as one
faulty-rule-taken = there is a rule `{ $word }` already
    .help = give this one another name; `levels` of `checks` switches the other off
faulty-rule-long = this expression is too long
    .help = give its parts names under `values`, or make several rules of it
faulty-rule-failed = rule `{ $rule }` cannot be computed: { $word }
    .help = correct the expression; on the element that it stopped at, it may meet a value of another kind
untrue-example = rule `{ $rule }` { $kind ->
        [raises] is not raised by this example
       *[passes] is raised by this example
    }
    .help = correct the rule or the example
    .what = An example of a rule of a pack that shows something else
    .why = An example that does not hold misleads whoever relies on the rule.
## Rules

action-outside-phase = action `{ $id }` does not run in phase `{ $phase }`
    .help = correct its dates, or name the phase in which it runs
    .what = An action that runs before or after the phase that it belongs to
    .why = A reader who looks at one phase misses it.
action-without-cost = action `{ $id }` does not say what it costs
    .help = add `cost: {"{"}amount: …, method: …{"}"}`, or say `cost: unfunded` or `cost: existing-means`
    .what = An action without cost, and without a word on why
    .why = Plans fail where nobody counted. Not knowing is fine, as long as it is said.
action-without-dates = action `{ $id }` has no `{ $key }`
    .help = { $key ->
        [start] add `start:` with a year or month, such as 2027-06; where the plan says by when alone, say that in words beside `end:`, as in `timing: by the end of 2027`
       *[end] add `end:` with a year or month, such as 2027-06; `ongoing: true` where it goes on, and words that no date says under `timing:`
    }
    .what = An action without start or end
    .why = What has no date is never late.
action-without-lead = action `{ $id }` has no lead
    .help = add `lead:` with the id of the one actor who answers for it
    .what = An action that nobody answers for
    .why = What everybody does, nobody does.
adopted-with-errors = the roadmap is said to be { $status ->
            [amended] amended and in force
           *[adopted] adopted
        }, and { PLURAL($count) ->
            [one] { $count } error remains
           *[other] { $count } errors remain
        }
    .help = mend the errors; what the adopted text itself leaves open stays as it was adopted, and is waived with its reason in `waivers:`
    .what = A roadmap that is in force while errors remain
    .why = What is adopted with holes is applied with holes.
amount-without-currency = there are amounts, and no currency
    .help = add `currency:` with its three letters, such as EUR, to the header; all amounts are whole units of it
    .what = Amounts in a roadmap that names no currency
    .why = Readers and programs would guess.
answers-alike = { $count } of { $all } answers are one sentence with other titles in it
    .help = say in each what is done, by when, by whom and with what money; that an element answers the recommendation is shown anyway
    .what = Answers to recommendations that are one sentence with other titles in it
    .why = Who advised wants to know what becomes of their advice, not where a word of it stands.
assessment-after-delivery = the effects of `{ $id }` are assessed ({ $date }) after the actions that launch it have ended ({ $end })
    .help = move `assessment:` before the use is launched, or name in `objectives:` the one whose actions launch it
    .what = A use of AI whose effects are assessed after the actions that launch it have ended
    .why = What is found out after the start has already happened to somebody.
baseline-after-target = the baseline of indicator `{ $id }` is promised for { $date }, after a value that is measured from it ({ $earlier })
    .help = measure the baseline earlier, or set the target or the step after it
    .what = A baseline that is promised for later than a target or a step
    .why = How far one has come cannot be said before it is known from where.
bidi-control-character = an invisible sign ({ $code }) turns the order of the letters here{ $more ->
        [0] {""}
       *[other] , and { $more } more in this text
    }
    .help = delete it, or type the passage again; the drafts keep numbers and Latin words in their direction by themselves
    .what = A control character that changes the direction of text
    .why = What is read is not what is written: an amount or a law number can be turned around unseen.
bill-cited-as-law = `{ $code }` is a bill, and is cited as law in force
    .help = cite a text that is in force, or wait until the bill is adopted
    .what = A text that is not in force is given as a legal basis
    .why = What rests on a bill rests on nothing.
blanket-claim = `{ $id }` claims to answer { $count } recommendations
    .help = keep those that it answers by itself, or split it; the others can be written with `relation: mention`
    .what = One element claims more than eight recommendations
    .why = What claims everything answers nothing that can be checked.
character-without-shape = the fonts of the PDF have no shape for this character ({ $code }){ $more ->
        [0] {""}
       *[other] , nor for { $more } more in this text
    }
    .help = write it in other words, or give a font that has it: roadmap build --font-dir DIR
    .what = A character that the fonts of the PDF cannot show
    .why = The PDF shows the sign for an unknown character in its place.
child-without-safeguard = use case `{ $id }` concerns children, and none of its safeguards protects them as children
    .help = describe in `ethics: safeguards` one with `kind: child-protection`, then name it in `safeguards:` of this use case
    .what = A use of AI on children without a safeguard of kind child-protection
    .why = Children neither understand what is collected nor can they object.
compute-without-footprint = objective `{ $id }` builds computing capacity, and says nothing of its energy and water
    .help = add an indicator on energy or water to the objective, or `unesco:a5` to its `norms:`
    .what = Computing capacity without its footprint in energy and water
    .why = Those who share the river and the grid learn of it when it is built.
consultation-too-short = the consultation lasts { PLURAL($days) ->
        [one] { $days } day
       *[other] { $days } days
    }; at least { $fewest } are needed to read and answer
    .help = end it later, or start it earlier
    .what = A consultation shorter than fifteen days
    .why = Those who have the least time to read are those whom it concerns most.
contradicting-indicators = indicator `{ $id }` says { $value } where another of the same name says { $other }
    .help = keep one of the two, or give them names that tell them apart
    .first = here it is { $other }
    .what = The same indicator is given two values
    .why = Whoever quotes the roadmap will quote the one that suits them.
control-character = an invisible control character ({ $code }) stands here{ $more ->
        [0] {""}
       *[other] , and { $more } more in this text
    }
    .help = delete it, or type the passage again; for a new line use `|` and lines of your own
    .what = A control character that no document can show
    .why = A terminal obeys it, Word refuses the file, and nobody sees it.
cost-without-source = the cost of action `{ $id }` has no source of funds
    .help = add `funding:` with who pays and how much (`[{"{"}source: donor, amount: …{"}"}]`), or write `status: unfunded` beside the amount
    .what = An amount without a word on who pays it
    .why = An amount that nobody was asked for is spent by nobody.
date-outside-horizon = { $date } lies { $side ->
            [before] before the start
           *[after] after the end
        } of the time that the roadmap plans
    .help = correct the date, or the `horizon` of the roadmap; if it is true as it stands, such as a measure that is done, accept it in `waivers:`
    .what = A date before the first or after the last day of the horizon
    .why = What lies outside is reported by nobody and evaluated by nobody.
deadlines-at-the-end = { $late } of { $all } actions end in the last twelve months
    .help = let what can be done earlier end earlier
    .what = More than half of the actions end in the last year of the horizon
    .why = What is late then cannot be mended within the plan.
decision-without-human = use case `{ $id }` decides on people by machine alone, and no person can overrule it
    .help = name a safeguard of kind human-oversight in `safeguards:`, or let the system only propose
    .what = A decision about a person is made by machine alone, without human oversight
    .why = Nobody can explain the decision to the person, or mend it.
dependency-cycle = these actions wait for each other: { $path }
    .help = remove one of these `depends_on`; an action starts after those it depends on
    .what = Actions that depend on each other in a circle
    .why = None of them can ever start.
dependency-out-of-order = { $kind ->
        [start-to-start] action `{ $id }` starts ({ $start }) before `{ $other }`, which it waits for, has started ({ $end })
        [finish-to-finish] action `{ $id }` ends ({ $start }) before `{ $other }`, which it waits for, has ended ({ $end })
        [start-to-finish] action `{ $id }` ends ({ $start }) before `{ $other }`, which it waits for, has started ({ $end })
       *[other] action `{ $id }` starts ({ $start }) before `{ $other }`, which it waits for, has ended ({ $end })
    }{ $lag ->
        [0] {""}
       *[other] {""}, months between the two: { $lag }
    }
    .help = start it later, end the other earlier, or remove the dependency
    .start = it starts here
    .end = the other ends here
    .what = An action starts before one that it depends on has ended
    .why = The plan cannot be carried out as it is written.
dependency-past-horizon = action `{ $id }`, if it starts after those that it waits for, ends on { $date } at the earliest, after the end of the roadmap
    .help = shorten or advance one of the actions that it waits for, or remove a dependency
    .what = Actions that, one after the other, take longer than the roadmap
    .why = The dates look possible one by one, and are not together.
deprecated-term = “{ $word }” is a word not to use here; the glossary prefers “{ $preferred }”
    .help = write “{ $preferred }”, or put the word in quotation marks where it is quoted; if it is right after all, take it out of `deprecated:` in the glossary
    .what = A word that the glossary says not to use
    .why = Who meets two words for one thing looks for the difference.
duplicate-id = the id `{ $id }` stands twice
    .help = give one of the two another id; ids are shared by all kinds of elements
    .first = first here
    .what = Two elements with the same id
    .why = Links, comments and version histories would point at the wrong one.
duplicate-code = the number { $code } is given twice
    .help = give each its own `code:`, or leave it out and be numbered
    .first = the first
    .what = Two objectives, or two actions, of one number
    .why = Whoever cites the number does not know which is meant.
duplicate-response = recommendation { $code } is answered twice
    .help = keep one answer; what is decided of several measures stands in its `measures`
    .first = the first answer
    .what = Two answers to one recommendation
    .why = Only one of them is shown, and nobody knows which is meant.
end-before-start = the end ({ $end }) comes before the start ({ $start })
    .help = correct one of the two dates
    .start = it starts here
    .what = An end before its start
    .why = One of the two dates is wrong, and nobody knows which.
envelope-differs = { $of ->
        [all] the announced budget is { $total }, and the costs of the actions add up to { $sum }
        [programme] programme `{ $id }` costs { $total }, and the costs of its actions add up to { $sum }
        [source] source `{ $id }` announced { $total }, and the actions ask { $sum } of it
       *[pillar] { $total } are announced for pillar `{ $id }`, and the costs of its actions add up to { $sum }
    }
    .help = correct the announced amount or the costs of the actions, or say in words (`budget: note`, or the description of the programme) what the difference is for and accept this finding in `waivers:`
    .what = The announced total and the sum of the actions differ by more than ten percent
    .why = Nobody knows which of the two is asked of parliament.
estimate-without-method = the cost of `{ $id }` is estimated, and does not say how
    .help = add `method:`, such as a similar project, quotations, or posts times cost of a post
    .what = An estimated amount without the way it was found
    .why = A figure without a method can neither be checked nor brought up to date.
ethics-without-norm = principle `{ $id }` names no norm that it comes from
    .help = add `norms:` with codes such as unesco:p6 or coe:8; roadmap explain CODE says what each holds
    .what = A principle without the international texts that it comes from
    .why = A principle that comes from nowhere can be checked by nobody.
evaluation-before-results = the final evaluation ({ $date }) comes no later than the last target, that of `{ $id }` ({ $target })
    .help = date it some months after the last target, when its value is published; a final evaluation may come after the end of the roadmap
    .what = A final evaluation that comes before the last values that it should read
    .why = An evaluation without the last results cannot say whether the plan worked.
evaluator-leads = `{ $actor }` is to evaluate the plan, and answers for `{ $id }` in it
    .help = name another evaluator, or give the part to another body
    .what = Who makes the final or an independent evaluation leads an action or answers for an objective
    .why = Nobody judges their own work without favour, nor is believed when they do.
excluded-without-reason = { $code } is left out without a reason
    .help = add `reason:` in one sentence
    .what = A recommendation is left out, and nobody says why
    .why = Those who asked for it will ask again.
expired-waiver = the waiver of { $rule } for `{ $item }` held until { $date }
    .help = mend what was waived, or accept it again with a new date and reason
    .what = A waiver whose day has passed
    .why = What was accepted for a time becomes accepted for ever.
few-norm-families = the roadmap names norms of { $count ->
            [0] no family
            [1] one family
           *[other] { $count } families
        }, its own country’s law aside
    .help = name in `norms:` what each element applies; families: { $known }
    .what = Fewer than three families of international norms are named
    .why = Norms differ; what only one of them asks for is easily missed.
fiscal-year-without-start = `{ $date }` is a fiscal year, and nothing says in which month it begins
    .help = add `fiscal_year_start:` under `roadmap:` with the month, such as 7 for July
    .what = A fiscal year whose first month nobody says
    .why = Until then it is read as the year of the calendar.
footnote-astray = { $kind ->
        [note] nothing refers to the footnote `{ $name }`, so no draft shows it
       *[reference] there is no footnote `{ $name }`
    }
    .help = a reference is `[^{ $name }]` in the text, its note a paragraph `[^{ $name }]: …` of the same text
    .what = A footnote that nothing refers to, or a reference to none
    .why = The source that a reader should find is not in the document.
french-spacing = { $kind ->
        [plain] the space beside “{ $sign }” may break the line here
       *[none] a space is missing beside “{ $sign }”
    }{ $more ->
        [0] {""}
       *[other] , and { $more } more in this text
    }
    .help = `roadmap check --fix` writes them; by hand, it is a no-break space (U+00A0) before : and inside « », a narrow one (U+202F) before ; ! ?
    .what = French punctuation with an ordinary space, or none
    .why = A sign alone at the beginning of a line looks careless in an official text.
generic-owner = actor `{ $id }` (“{ $title }”) is made responsible, and is no body in particular
    .help = name instead the ministry, agency or body that can be held to account
    .what = Somebody who answers is named as “the government”, “the stakeholders”
    .why = When all are meant, nobody answers.
high-impact-without-assessment = use case `{ $id }` has high impact, and no date for the assessment of its effects
    .help = add `assessment:` with a date before it is put to use
    .what = A use of AI with high impact without date of an impact assessment
    .why = What is found out after the start has already happened to somebody.
image-not-shown = no draft shows this image; { $words ->
        [none] it will be left out
       *[other] its words “{ $words }” stand in for it
    }
    .help = name its file in the list `images:`, with `after:`, `caption:`, `alt:` and `licence:`; what the data say is drawn from them
    .what = A text has an image, which no draft shows
    .why = Readers would be told to look at something that is not there; and a draft asks nothing of other places.
impact-underrated = use case `{ $id }` ({ $sector }) processes data of people, and its impact is said to be { $impact ->
        [minimal] minimal
       *[limited] limited
    }
    .help = write `impact: high`, or say in `description` why it changes so little and accept this finding in `waivers:`
    .what = A use on health, education, justice, work or social protection with personal data, marked below high
    .why = The safeguards that people need there come with the mark.
indicator-without-baseline = indicator `{ $id }` { $key ->
            [value] has a baseline without value
            [date] has a baseline without date
            [establish_by] does not say by when its baseline is established
           *[baseline] has no baseline
        }
    .help = write `baseline: {"{"}value: …, date: …{"}"}`, or `baseline: {"{"}unknown: true, establish_by: 2027-06{"}"}` where it is not known yet
    .what = An indicator without a dated baseline, and without the date of one
    .why = What changed cannot be told from where it started.
indicator-without-source = indicator `{ $id }` does not say how it is measured: missing { $keys }
    .help = add { $keys }: where the values come from, how often, and who measures
    .what = An indicator without source, frequency or owner
    .why = A value that nobody is charged with measuring will not exist.
indicator-without-target = indicator `{ $id }` { $key ->
            [value] has a target without value
            [date] has a target without date
            [establish_by] does not say by when its target is set
           *[target] has no target
        }
    .help = write `target: {"{"}value: …, date: …{"}"}`, or `target: {"{"}unknown: true, establish_by: 2027-12{"}"}` where it is not set yet
    .what = An indicator without a dated target, and without the date of one
    .why = Without a target nobody can fail, and nobody can succeed.
indicator-without-unit = indicator `{ $id }` has no unit
    .help = add `unit:`, such as "%", days or texts
    .what = An indicator without unit
    .why = 40 says nothing: 40 days, 40 % or 40 people?
law-number-reversed = law number { $number } is not among the known texts, and { $near }, its reverse, is
    .help = if that is the one, write { $near }, or with a point in Arabic: the year comes last
    .what = The number of a law with its two parts turned around
    .why = Between two directions of writing, the wrong law is cited unseen.
legislation-without-consultation = text `{ $id }` has { $missing ->
            [stages] no stage of public consultation
            [impact_study] no date for its impact study
           *[both] neither a stage of public consultation nor a date for its impact study
        }
    .help = add { $missing ->
            [stages] a stage `consultation` with its date
            [impact_study] `impact_study:` with a date before the government takes it up
           *[both] a stage `consultation`, and `impact_study:` with a date before the government takes it up
        }
    .what = A law or decree without public consultation or impact study
    .why = Those whom it binds learn of it when it is too late to speak.
legislation-without-stages = text `{ $id }` has no stages
    .help = add `stages:` with dates; those of the country: { $stages }
    .what = A text of the legal workplan without dated stages
    .why = Nobody can see whether it is on its way, or where it got stuck.
level-outside-scale = `{ $level }` is no level of indicator `{ $id }`
    .help = { $near ->
        [none] write { $known-or }, or say the levels under `scale:`, from the worst to the best: - {"{"}id: low, title: Low{"}"}
       *[other] did you mean `{ $near }`? the levels are { $known }
    }
    .what = A value that is a word, and not on the scale of its indicator
    .why = Whether it rose cannot be said of a word without a place.
link-without-scheme = `{ $url }` is not a whole address
    .help = write `https://{ $rest }`
    .what = An address without `https:` in front
    .why = A browser would look for it beside the document, and find nothing.
milestone-out-of-order = this milestone of indicator `{ $id }` is out of order: { $kind ->
            [date] its date does not lie between those around it
           *[value] its value does not lead from the one before to the target
        }
    .help = put milestones in order of date, each value between the one before and the target
    .what = Milestones whose dates or values do not lead to the target
    .why = Half-way, nobody could tell whether the indicator is on course.
milestone-outside-action = milestone { $date } of action `{ $id }` is { $key ->
            [start] before its start
           *[end] after its end
        }, { $bound }
    .help = correct the milestone or the dates of the action
    .start = it starts here
    .end = it ends here
    .what = A milestone before the start or after the end of its action
    .why = A step that nobody is working on at that time will not be made.
missing-label = { $all ->
        [yes] documents have no labels in { LANGUAGE($language) }
       *[no] documents lack labels in { LANGUAGE($language) }
    } (titles of parts, heads of tables): { PLURAL($count) ->
        [one] one is missing
       *[other] { $count } are missing
    }, such as { $first }
    .help = write them in { $file }, a line each: key = label; templates/lang/en.ftl (`roadmap init --templates`) has all of them. Until then those of another language stand there, marked
    .what = A language that is published lacks labels of documents
    .why = A reader meets headings and table heads in a language that is not theirs.
incomplete-word = “{ $word }” lacks a form that documents in { LANGUAGE($language) } need: { $lacking }
    .help = write beside `singular:` { $first ->
        [plural] its plural, `plural: …`
        [gender] its gender, `gender: masculine` or `gender: feminine`
        [dual] two of it, `dual: …`
       *[definite] the word with its article, `definite: …`
    }; where there are several languages, one for each, as in fr: axes, en: axes
    .what = A word of the plan’s own lacks a form
    .why = Headings and sentences that count or qualify it are ungrammatical.
unusable-image = the image `{ $file }` cannot stand in the document: { $why ->
        [missing] there is no such file
        [outside] it is not in the project
        [too-large] it is too large
        [too-many-dots] it has too many dots
        [not-an-image] it is no PNG, JPEG or SVG
        [press] it has the four inks of a press (CMYK)
        [no-words] `alt` says nothing
        [broken] its file is damaged, or uses what documents cannot hold
        [script] the drawing runs a program or moves
        [external] the drawing loads something from elsewhere
       *[unreadable] it cannot be read
    }
    .help = { $why ->
        [missing] check the name, from the directory of roadmap.yaml, capitals included
        [outside] copy the file itself into the project, for instance under `images/`, and name it from there; links that lead elsewhere are not followed
        [too-large] save it smaller: 4 MiB for one image, 32 MiB for all
        [too-many-dots] save it smaller: 40 million dots at most, 4000 across are enough for print
        [not-an-image] save it as PNG, JPEG or SVG; the name alone does not change what it is
        [press] save it in RGB
        [no-words] say in `alt` what is to be seen, for who cannot see it
        [broken] open it in a drawing program and save it anew, as plain SVG or as PNG
        [script] save it as plain SVG without scripts and animation, or as PNG
        [external] save it as plain SVG in which everything is drawn, or as PNG
       *[unreadable] check that you may read the file
    }
    .what = An image whose file cannot stand in the document
    .why = A document without its image would say less than its text.
missing-short-name = { $kind ->
        [norm] the text `{ $id }` has a long name and no short one
       *[actor] `{ $id }` has a long name, is named often, and has no short one
    }
    .help = { $kind ->
        [norm] add `short:` to it or to its family in norms/, as it is cited: OECD, Constitution
       *[actor] add `short:`, as people say it: the acronym, or two words
    }
    .what = A body with a long name, or a text, without a short one
    .why = Tables, lists and charts name bodies and texts over and over; a code or a line of twelve words stops the reader.
image-without-licence = the image `{ $id }` does not say under which terms it may be published
    .help = add `licence:`, such as CC BY 4.0 or all rights reserved by whom, and `source:` with whom it is from
    .what = An image without a licence
    .why = Who publishes the document publishes the image, and must be allowed to.
unknown-image-place = there is nothing called `{ $after }` after which the image could stand
    .help = { $near ->
        [none] name a section ({ $sections }), or the id of an element
       *[other] did you mean `{ $near }`? A section or the id of an element is wanted
    }
    .what = An image that stands after nothing
    .why = It would stand at the end of the document, far from what it shows.
broken-label = { $kind ->
        [lacks] label `{ $key }` leaves out `{"$"}{ $variable }`: what stands there would not be said
        [strange] label `{ $key }` says `{"$"}{ $variable }`, which it is not given
        [twice] label `{ $key }` stands here again
       *[line] this line is no label
    }
    .help = { $kind ->
        [lacks] write {"{ $"}{ $variable } {"}"} where it is to stand, as in templates/lang/en.ftl
        [strange] take the variables of the label in templates/lang/en.ftl, and no others
        [twice] take one of the two out
       *[line] write key = label, the key as in templates/lang/en.ftl; a label that goes on in the next line is indented there
    }
    .what = A label that cannot be read, or says less or more than it is given
    .why = The label of another language would stand in its place.
low-contrast = the colour { $colour } cannot be read on white: its contrast is { $contrast }, and { $least } is the least
    .help = take a darker colour of the same hue
    .what = A colour of the design that words cannot be read in
    .why = Who sees little reads nothing; public bodies are often bound to this contrast by law.
missing-rate = nothing says what one { $currency } is worth in { $own ->
        [none] the currency of the roadmap
       *[other] { $own }
    }
    .help = add it under `budget:`, such as rates: [{"{"}currency: { $currency }, rate: …, date: …, source: …{"}"}]
    .what = An amount in another currency, without a rate
    .why = It is in no sum: the total says too little.
missing-safeguard = use case `{ $id }` has high impact, and no safeguard of kind { $kinds }
    .help = describe one of each kind in `ethics: safeguards`, and name its id in `safeguards:` of the use case
    .what = A use of AI with high impact lacks a safeguard: human oversight, notice, appeal, test for bias, privacy or security
    .why = People are exposed to a system with nothing between it and them.
missing-section = { $key ->
            [roadmap] the roadmap has no header (`roadmap`)
            [priorities] the roadmap has no priorities (`priorities`)
            [objectives] the roadmap has no objectives (`objectives`)
            [vision] the roadmap has no vision (`vision`)
           *[ethics] the roadmap has no ethical components (`ethics`)
        }
    .help = add a part `{ $key }:`; roadmap init shows what it may hold
    .what = A part that makes a roadmap is absent or empty
    .why = Header, vision, objectives, priorities and ethics are what was asked for; readers look for each.
missing-translation = { PLURAL($count) ->
        [one] this text of { $file } is missing in { LANGUAGE($language) }
       *[other] { $count } texts of { $file } are missing in { LANGUAGE($language) }; this is the first
    }
    .help = write them in each language that the roadmap is published in (`roadmap translate status` lists them), or publish fewer (`languages: published`); what is the same in several languages, such as a name, stands under each of them: `{ "{" }en: Turing, fr: Turing{ "}" }`
    .next = the next
    .what = A text is not written in a language that the roadmap is published in
    .why = Readers of that language find a hole, or another language.
mostly-unfunded = { $unfunded } of { $all } actions are unfunded
    .help = find who pays, begin with what can be done with existing means, or promise less
    .what = More than half of the actions are unfunded
    .why = What has no money does not happen; readers should know how much of the plan that is.
national-word-untranslated = words of law and institutions are not said in { LANGUAGE($language) }: { $words }
    .help = { $country ->
        [none] name the `country` of the roadmap, and say them in the file that it has in `countries/`, such as title: { "{" }{ $language }: …{ "}" }; until then they stand in another language
       *[other] say them in { $file }, under `country: { "{" }code: { $country }{ "}" }`, such as actor_kinds: [{ "{" }id: ministry, title: { "{" }{ $language }: …{ "}" }{ "}" }]; until then they stand in another language
    }
    .what = Words of law and institutions that a language of the roadmap lacks
    .why = The reader of a law would meet its stages and bodies in a language that is not the law’s.
near-duplicate-title = the title of `{ $id }` has the same words as that of `{ $other }`
    .help = join the two elements, or say in the titles what sets them apart
    .first = first here
    .what = Two elements of a kind with the same long words in their titles
    .why = It is a copy that was not finished, or work that two bodies will do twice.
no-accessibility-element = uses of AI concern people, and nothing is planned for persons with disabilities
    .help = add a safeguard with `kind: accessibility`, or split an indicator by disability (`split: [disability]`)
    .what = No safeguard of kind accessibility, and no indicator split by disability
    .why = Who cannot see, hear or click is left outside of a public service.
no-change-procedure = nothing says how the roadmap is changed
    .help = add `change_procedure:` to `governance`: who proposes, who decides, how often, and where it is published
    .what = Governance without a procedure for changes
    .why = A plan that cannot be changed in the open is changed in silence.
no-complaint-route = nothing says where to complain or report an incident
    .help = add `complaints:` to `ethics`: to whom, how, and within what time there is an answer
    .what = The roadmap names no place for complaints and incidents
    .why = Who is harmed does not know where to turn.
no-cyber-risk = no risk is of category `cybersecurity`
    .help = add attack, intrusion or sabotage to `ethics: risks`, with what is done against it
    .what = Attacks are not among the risks
    .why = Systems that many depend on are attacked.
no-evaluation = no evaluation is planned
    .help = add `evaluations:` to `governance`, with date and who makes it: at least one half-way
    .what = The roadmap plans no evaluation
    .why = Mistakes would be repeated until the last year.
no-gender-element = nothing in the roadmap looks at women and men
    .help = split an indicator that counts people by sex (`split: [sex]`), or name a text on equality, such as unesco:a6, where it is applied
    .what = No norm on equality of women and men is named, and no indicator is split by sex
    .why = What is not counted apart is not seen, and gaps grow unseen.
no-outcome-indicator = no indicator of objective `{ $id }` measures an effect
    .help = add one with `stage: outcome`, or say `stage:` where one already does
    .what = An objective with indicators of means and products only
    .why = That a text was written does not say that anything changed for people.
no-public-reporting = nothing says when progress is made public
    .help = add `reporting:` to `governance`, with frequency, first date and who publishes
    .what = The roadmap plans no public report of progress
    .why = Those whom it is for would never learn what became of it.
no-steering-body = no body steers the roadmap
    .help = add a body with `role: steering` to `governance: bodies`, with who chairs it and how often it meets
    .what = The roadmap names no body that decides
    .why = What nobody decides is decided by chance.
nothing-in-first-year = nothing is due in the first twelve months
    .help = add a milestone or an end within the first year, such as a baseline that is published
    .what = No milestone, end or target within twelve months of the start
    .why = A plan that shows nothing for a year is forgotten before it begins.
number-differs-between-languages = numbers differ between the texts in { LANGUAGE($language) } and { LANGUAGE($source) }: { $numbers }
    .help = correct one of the two: both must name the same numbers, years and laws; a point or a comma parts thousands in one language and decimals in another
    .what = A number that stands in one language and not in another
    .why = It is the gravest error of a translation, and readers of one language never see it.
objective-without-action = objective `{ $id }` has no action
    .help = add `actions:` with at least one, with lead, dates and cost
    .what = An objective without action
    .why = A wish that nobody acts on stays one.
objective-without-indicator = objective `{ $id }` has no indicator
    .help = add `indicators:` with at least one, with unit, baseline and target
    .what = An objective without indicator
    .why = Nobody can say whether it was reached.
objective-without-owner = objective `{ $id }` has no owner
    .help = add `owner:` with the id of the one actor who answers for it
    .what = An objective that nobody answers for
    .why = When it is missed, nobody can be asked why.
objective-without-recommendation = objective `{ $id }` answers no recommendation and applies no norm
    .help = name in `recommendations:` what it answers, or in `norms:` what it applies
    .what = An objective that no recommendation and no norm asks for
    .why = It may be a good one; readers should see that it is an addition.
one-costly-action = action `{ $id }` alone takes { $share }% of the amounts of all actions
    .help = nothing is wrong with that; consider splitting it into steps that are decided one by one
    .what = One action takes more than half of the amounts of three or more
    .why = If it fails, most of the plan does.
overloaded-actor = `{ $id }` leads { $count } of { $all } actions
    .help = let those lead who hold the means, and keep this actor for coordination
    .what = One actor leads more than 40 % of ten or more actions
    .why = When one body is late, the whole roadmap is.
overstated-response = { $code } is said to be covered, but { $status ->
            [partial] the roadmap answers a part of it only
            [mentioned] nothing that carries a commitment answers it
           *[other] no element answers it
        }{ $facets ->
            [none] {""}
           *[other] ; not answered: { $facets }
        }
    .help = name { $code } in the `recommendations` of an element that has what it needs (an objective: an indicator and an action), or write the status that is true
    .what = A response says `covered`, and the elements do not carry it
    .why = A claim that the text does not hold is the first thing a reader checks.
personal-data-without-basis = use case `{ $id }` processes personal data, and does not say on what legal basis
    .help = add `legal_basis:` with the codes of the texts that allow it, as the files of `norms/` have them
    .what = Personal data are processed without a legal basis
    .why = What no law allows is not allowed.
personal-data-without-retention = use case `{ $id }` does not say how long personal data are kept
    .help = add `retention:`: until when, and what becomes of the data then
    .what = Personal data without a time after which they are erased
    .why = What is kept for ever leaks one day.
pillar-without-objective = pillar `{ $id }` has no objective
    .help = add an objective with `pillar: { $id }`, or answer its recommendations in `responses` as planned or excluded
    .what = A pillar under which no objective stands
    .why = The heading promises what the roadmap does not hold.
placeholder-text = this text was to be written later: “{ $mark }”
    .help = write it, or remove it; what is not known yet can be said with its date
    .what = A text that was left to be written later
    .why = Such words end up on published pages.
principle-without-mechanism = principle `{ $id }` stays a word: missing { $keys }
    .help = add { $keys }: what it means here, what makes it happen, and who answers for it
    .what = A principle without definition, mechanism or owner
    .why = Rights that are cited and not carried out protect nobody.
priority-without-action = priority `{ $id }` is served by no objective that has actions
    .help = write `priority: { $id }` in an objective with actions, or give this priority up
    .what = A priority without an objective that has actions
    .why = A priority on paper takes the place of one in the plan.
priority-without-rank = { $rank ->
            [none] priority `{ $id }` has no rank
           *[other] priority `{ $id }` has rank { $rank }, as another one has
        }
    .help = give each priority its own `rank:`, from 1
    .first = first here
    .what = A priority without rank, or two with the same
    .why = Where everything comes first, nothing does.
priority-without-reason = priority `{ $id }` does not say why it comes here
    .help = add `reason:` in one or two sentences
    .what = A priority without a reason for its place
    .why = An order without reasons cannot be discussed.
range-reversed = the upper end ({ $high }) lies below the lower end ({ $low })
    .help = write the smaller number first, or correct one of the two
    .from = the lower end
    .what = A range that ends below where it begins
    .why = One of the two numbers is wrong, and sums would be, too.
rank-only-indicator = objective `{ $id }` is measured by places in rankings only
    .help = add an indicator of what the country itself changes
    .what = An objective whose indicators are all ranks in an index
    .why = A rank moves when others move; nobody here answers for it.
region-never-named = { PLURAL($count) ->
        [one] territory { $codes } is declared
       *[other] { $count } territories are declared
    } in `territories`, and no objective and no action names { PLURAL($count) ->
        [one] it
       *[other] them: { $codes }
    }
    .help = add their code to `territories:` of the objectives or actions that serve them
    .what = A territory on the list that no objective and no action names
    .why = Who lives there looks for the region, and finds it in the list only.
risk-without-mitigation = risk `{ $id }` is named, and nobody acts on it: missing { $keys }
    .help = add { $keys }: what is done against it, and who answers for that
    .what = A risk without mitigation or owner
    .why = A risk that is only written down happens all the same.
risk-without-score = { $kind ->
            [missing] risk `{ $id }` is not scored: missing { $keys }
           *[residual] what remains of risk `{ $id }` is scored above what there was ({ $keys })
        }
    .help = { $kind ->
            [missing] add { $keys } from 1 to 5
           *[residual] correct one of the two; the mitigation should not make it worse
        }
    .what = A risk without likelihood or impact, or with a remainder above them
    .why = What is not scored cannot be put in order, and the gravest is lost among the others.
same-text-in-two-languages = the text in { LANGUAGE($language) } is the same as in { LANGUAGE($other) }
    .help = translate it; where it is a name, leave it
    .what = The same text of twenty or more characters in two languages
    .why = It was likely copied to be translated later.
sector-without-label = the sector `{ $sector }` has no name in { LANGUAGE($language) }
    .help = write it in { $file }: `{ $key } = …`; until then documents show the word itself
    .what = A sector without a name in a language that is published
    .why = A code among words looks like a mistake.
sensitive-without-authorisation = use case `{ $id }` processes sensitive data without authorisation
    .help = write `formality: authorisation`; the data-protection authority must agree before the start
    .what = Sensitive data are processed without the authorisation of the data-protection authority
    .why = Health or genetic data in the wrong hands cannot be taken back.
sentence-too-long = this sentence has { $words } words, and readers get lost beyond { $most }{ $more ->
        [0] {""}
       *[other] ; { $more } more in this text are as long
    }
    .help = cut it in two, or make a list of it
    .what = A sentence of more than 45 words
    .why = Who reads for the third time signs without having understood.
share-out-of-bounds = { $of ->
        [funding] the shares of those who pay `{ $id }` come to { $value } %, not to between 0 and 100
       *[indicator] indicator `{ $id }` is a share in %, and { $value } is not between 0 and 100
    }
    .help = correct the value; where it is not a share, write a unit that says so, such as "% of the level of 2026"
    .what = A value in % below 0 or above 100
    .why = It is a slip of the pen, or not a share.
share-without-denominator = indicator `{ $id }` is a percentage, and does not say of what
    .help = add `definition:` with what is divided by what, such as “schools connected, of all schools”
    .what = An indicator in % without a definition
    .why = 80% of those asked, or of all? Both get published.
shared-principle-text = principle `{ $id }` is defined word for word as `{ $other }`
    .help = say what sets them apart: who is in charge, and before whom one gives account
    .first = first here
    .what = Two principles with one definition
    .why = Two principles are two duties: responsibility is a charge, accountability an answer.
stacked-marks = a letter bears { $count } marks here, more than the { $limit } that a document shows
    .help = type the passage again; what is left out otherwise is not seen
    .what = A letter bears more marks than a document can show
    .why = It is shown by no reader, and a PDF of it may never end.
stale-translation = this text in { LANGUAGE($language) } was translated from another sentence: “{ $from }”
    .help = translate the sentence as it is now; or, if the translation still holds, run `roadmap translate record --text { $text }`
    .what = A translation was made from a sentence that has changed since
    .why = Readers of two languages are promised two different things, and nobody has decided that.
stage-after-force = `{ $id }` is said to be in force, and a stage of it is still to come: { $stage } ({ $date })
    .help = correct `status` or the date; a text that will change one in force is an entry of its own
    .what = A text in force with stages still to come
    .why = A reader cannot tell whether the text binds anybody today.
stage-out-of-order = the stages of `{ $id }` are out of order: { $stage } would come before { $before }
    .help = correct one of the two dates; `countries/` says in which order stages come
    .before = this stage comes later
    .what = Stages of a text in another order than the country has
    .why = A bill that is passed before it is drafted has a wrong date.
stale-value = the baseline of indicator `{ $id }` is of { $date }, more than { $months } months ago
    .help = measure it again, or say in `source` why nothing newer exists and accept this finding in `waivers:`
    .what = A baseline older than 36 months
    .why = Progress would be measured against a country that is no longer there.
sums-differ = { $kind ->
            [years] the years add up to { $sum }, and the whole is { $total }
            [funding] those who pay give { $sum }, and the whole is { $total }
            [pillars] the pillars add up to { $sum }, and the whole is { $total }
            [sources] the sources add up to { $sum }, and the whole is { $total }
            [lines] the lines add up to { $sum }, and the whole is { $total }
            [kinds] capital and running costs add up to { $sum }, and the whole is { $total }
            [parts] what is part of this cost adds up to { $sum }, and the whole is { $total }
           *[outside] the action does not run in { $year }
        }
    .help = { $kind ->
            [outside] correct the year, or the dates of the action
            [parts] correct the amount, or that of the action that it is a part of; what is no part of it has no `part_of:`
            [pillars] correct a part or the whole; what belongs to no pillar stands in `lines:` without `pillar:`
            [lines] correct a line or the whole; what comes on top of the total has `beyond_total: true`
           *[other] correct a part or the whole; amounts are whole units of the currency
        }
    .what = Amounts that do not add up, or a year in which the action does not run
    .why = Whoever adds up the table trusts nothing else in the document.
supervisor-leads = `{ $actor }` is an authority, and leads action `{ $id }`
    .help = let another actor lead, and name `{ $actor }` as a partner or as oversight
    .what = An actor of kind `authority` leads an action
    .why = Who delivers cannot watch over the delivery.
target-against-direction = indicator `{ $id }` is to { $direction }, and goes from { $from } to { $to }
    .help = correct the baseline, the target or `direction:`; what shall stay as it is has `direction: maintain`
    .baseline = the baseline
    .what = A target that is not better than the baseline
    .why = Reaching it would be no progress, or the opposite.
target-not-set = the target of indicator `{ $id }` is not set yet; it will be by { $date }
    .help = nothing is wrong with saying so; write the value once it is known
    .what = A target that is announced for later
    .why = Until it is set, nobody can say what the objective amounts to.
territory-abroad = territory `{ $code }` has the code of another country, { $other }, in a roadmap of { $country }
    .help = write the code that the country gives it, such as `{ $country }-…`; of a place abroad, say in its name where it is and accept this finding in `waivers:`
    .what = A territory whose code is of another country
    .why = Tables by territory, and who reads them by code, would count the wrong place.
text-cut-by-comment = this text ends at ` #`: what follows is a comment to YAML and is lost: { $lost }
    .help = put the text in quotes; where a comment is meant, set it apart with two spaces
    .what = A text is cut where YAML reads a comment
    .why = What the author wrote is published nowhere, and nobody is told.
text-too-deep = { $kind ->
        [brackets] this text opens more than { $limit } square brackets
       *[other] lists, quotes or emphases stand more than { $limit } deep within each other here
    }
    .help = write it flatter: as paragraphs, or as a list of two or three levels
    .what = A text is nested deeper than a document can show
    .why = No reader follows it, and no format shows it.
too-many-indicators = objective `{ $id }` has { $count } indicators, and more than { $most } are hardly followed
    .help = keep those that decide whether it is reached
    .what = An objective with more than six indicators
    .why = Where everything is measured, nothing is looked at.
too-many-objectives = the roadmap has { $count } objectives, and more than { $most } are hardly followed
    .help = join some, or leave the later ones to the next roadmap
    .what = More than forty objectives
    .why = A steering body that meets four times a year sees each of them for minutes.
top-heavy-priorities = { $first } of { $all } priorities are in the first tier
    .help = move some to `tier: second` or `tier: third`
    .what = More than half of the priorities are in the first tier
    .why = A list in which most come first does not say where the next sum goes.
transfer-without-ground = personal data of use case `{ $id }` leave the country, and nothing says on what ground
    .help = add `ground:`, such as the authorisation, the adequacy of the country or the consent that it rests on
    .what = Personal data leave the country without a legal ground
    .why = Abroad, the law that protects people here does not reach.
unanswered-recommendation = pillar `{ $pillar }`: { PLURAL($count) ->
        [one] recommendation { $codes } is
       *[other] { $count } recommendations are
    } not answered{ PLURAL($count) ->
        [one] {""}
       *[other] : { $codes }
    }
    .help = name { $code } in the `recommendations` of what answers it, or answer it in `responses` as planned (with a date) or excluded (with a reason); see roadmap explain { $code }
    .what = A recommendation that the roadmap says nothing about
    .why = The roadmap was asked for by these recommendations; silence is not an answer.
unanswered-recommendation-said = the answer to recommendation { $code } does not count: it is said to be { $status ->
        [planned] planned, and not by when
        [partial] answered in part, and neither an element nor a sentence says how
       *[mentioned] mentioned, and no sentence does
    }
    .help = { $status ->
        [planned] add `date:`
        [partial] name { $code } in the `recommendations` of what answers it, or add `answer:`
       *[mentioned] add `answer:`
    }
unclear-measure = indicator `{ $id }` does not say whether it counts what there is, what is added each year, or the total since the start
    .help = add `measure: stock` (what there is on a day), `per-year` (each year) or `cumulative` (since the start)
    .what = A number of things or people without `measure`
    .why = 100,000 a year and 100,000 in all are told apart by nobody afterwards.
uncovered-facet = { $code } is answered in part: { PLURAL($count) ->
            [one] nothing answers { $facets } in full
           *[other] nothing answers these facets in full: { $facets }
        }
    .help = name each facet where it is answered, or write a response `partial` to { $code } with its reason
    .what = A facet of a recommendation that nothing answers in full, and no response says why
    .why = A part of an answer is easily read as the whole.
undeclared-personal-data = use case `{ $id }` does not say whether it processes personal data
    .help = add `personal_data: false`, or `personal_data:` with legal_basis, formality, retention and transfer
    .what = A use of AI that does not declare its personal data
    .why = Nobody can protect data that nobody says are there.
undefined-acronym = the acronym { $word } is explained nowhere
    .help = write it out at its first use, followed by ({ $word }), or add it to the glossary
    .what = An acronym that neither the glossary, an actor nor the text explains
    .why = Who does not know it is told that the text was not meant for them.
unknown-actor = there is no actor `{ $id }`
    .help = { $first ->
        [none] { $near ->
            [none] add it to `actors`, or name one who is there
           *[other] did you mean `{ $near }`? else add it to `actors`
        }
       *[other] { $others ->
            [none] name one alone: `{ $first }`
           *[other] name the one that answers, as in `lead: { $first }`, and the others beside it: `partners: [{ $others }]`
        }
    }
    .what = Somebody is named who is not among the actors
    .why = A body that nobody can find cannot be held to anything.
unknown-language = { PLURAL($count) ->
            [one] a text is
           *[other] { $count } texts are
        } written in { LANGUAGE($language) }, in which nothing is published
    .help = write in a language that is published ({ $known }), or add `{ $language }` to `languages: published`
    .what = A text in a language that is neither the source nor published
    .why = Nobody will ever read it, and nobody will notice.
unknown-change-rule = there is no rule of changes `{ $rule }`
    .help = { $near ->
        [none] roadmap explain changes lists the rules
       *[other] did you mean `{ $near }`?
    }
    .what = A level is set for a rule of changes that does not exist
    .why = Nothing changes, although somebody decided how a change is judged.
unknown-level-rule = { $kind ->
        [fixed] the level of `{ $rule }` cannot be set: what is not read well stays an error
       *[unknown] there is no rule `{ $rule }`
    }
    .help = { $kind ->
        [fixed] remove this line, and mend what the rule finds
       *[unknown] { $near ->
            [none] roadmap explain lists the rules
           *[other] did you mean `{ $near }`?
        }
    }
    .what = The level of a rule that does not exist, or whose level cannot be set
    .why = It changes nothing, and everybody thinks it does.
unknown-national-word = { $list ->
        [legal_stages] no stage of a text is called `{ $word }`
        [legal_kinds] no kind of legal text is called `{ $word }`
        [formalities] no step before the data-protection authority is called `{ $word }`
       *[actor_kinds] no kind of body is called `{ $word }`
    } { $country ->
        [ZZ] in a roadmap that names no country
       *[other] as far as is known of { $name }
    }
    .help = { $near ->
        [none] { $country ->
            [ZZ] write { $known-or }; or name the `country` of the roadmap, which may have more
           *[other] write { $known-or }; or add { "{" }id: { $word }, title: …{ "}" } to `{ $list }` in { $file }, under `country: { "{" }code: { $country }{ "}" }`
        }
       *[other] did you mean `{ $near }`? there are: { $known }; others are added to `{ $list }` in { $file }
    }{ $adds ->
           *[yes] {""}
            [no] ; the list takes the place of the usual words: write them, too
        }
    .what = A stage, a kind of text or body, or a step that the country does not have
    .why = What law and institutions are called differs from one country to the next; a word of another country misleads readers.
unknown-norm = there is no norm `{ $code }`
    .help = { $near ->
        [none] { $family ->
            [none] write a code such as coe:14, or describe the text in a file of norms/
           *[other] codes of `{ $family }`: { $codes }; `roadmap explain { $family }` lists them all with their titles
        }
       *[other] did you mean `{ $near }`?
    }
    .what = A norm code that no family of norms has
    .why = A text that nobody can look up looks invented.
unknown-pillar = there is no pillar `{ $id }` in the recommendation sets of this roadmap
    .help = { $near ->
        [none] known pillars: { $known }
       *[other] did you mean `{ $near }`?
    }
    .what = A pillar that no recommendation set of the roadmap has
    .why = The drafts are ordered by pillar; what stands under an unknown one is not found.
unknown-recommendation = { $facet ->
        [none] there is no recommendation `{ $code }`
       *[other] recommendation { $code } has no facet `{ $facet }`
    }
    .help = { $near ->
        [none] roadmap explain { $code } says what is known of it
       *[other] did you mean `{ $near }`?
    }
    .what = A recommendation or a facet of one that no set of the roadmap has
    .why = The answer is lost: the recommendation it was meant for seems to have none.
unknown-split = what this is split by, `{ $by }`, has no name for readers
    .help = { $near ->
        [none] write { $known-or }, or add a word with the id `{ $by }` to `glossary:`
       *[other] did you mean `{ $near }`? Otherwise add a word with the id `{ $by }` to `glossary:`
    }
    .what = A split of an indicator that has no name in the languages of the document
    .why = It would be printed as it stands in the file, in every language.
unknown-reference = there is no { $kind ->
            [priority] priority
            [objective] objective
            [action] action
            [principle] principle
            [safeguard] safeguard
            [outcome] outcome
            [phase] phase
            [indicator] indicator
            [programme] programme
           *[risk] risk
        } `{ $id }`
    .help = { $near ->
        [none] name one that exists, or add it
       *[other] did you mean `{ $near }`? else add it
    }
    .what = An element names another that does not exist
    .why = A link that leads nowhere hides that something is not there.
unknown-code = { $kind ->
        [country] no country has the code `{ $code }`
       *[currency] no currency has the code `{ $code }`
    }
    .help = { $near ->
        [none] { $kind ->
            [country] write the two letters of ISO 3166-1, such as FR or IN
           *[currency] write the three letters of ISO 4217, such as EUR or USD
        }
       *[other] did you mean `{ $near }`?
    }
    .what = A code that no country or currency has
    .why = The country decides the law and the words, the currency what every amount means.
unknown-territory = there is no territory `{ $code }`
    .help = { $near ->
        [none] add it to `territories`, or name one that is there
       *[other] did you mean `{ $near }`? else add it to `territories`
    }
    .what = A territory is named that is not among the territories
    .why = Nobody can see what is planned for a place that is not on the list.
unknown-funding-source = there is no source of money `{ $source }`
    .help = { $near ->
        [none] write { $known-or }, or name it under `funding_sources:` with `id` and `title`
       *[other] did you mean `{ $near }`? a source of your own stands under `funding_sources:`
    }
    .what = Money from a source that the plan does not name
    .why = The table by source would have a column that nobody can read.
unknown-citation = the text cites `{ $id }`, which is not in the bibliography
    .help = { $near ->
        [none] add it under `bibliography:` with `id` and `title`
       *[other] did you mean `[@{ $near }]`? works stand under `bibliography:`
    }
    .what = A text cites a work that is not in the bibliography
    .why = A reader cannot look up what it rests on.
unknown-internal-key = { $kind ->
        [needed] `{ $key }` cannot be left out of the public edition
       *[other] `{ $key }` is no key of this element, so it hides nothing
    }
    .help = { $kind ->
        [needed] write `all` to leave the whole element out, or name another key: { $known-or }
       *[other] { $near ->
            [none] name { $known-or }
           *[other] did you mean `{ $near }`?
        }
    }
    .what = A mark of what is internal that hides nothing
    .why = What was meant to stay inside would be published.
unknown-threshold = there is no threshold `{ $name }`
    .help = { $near ->
        [none] there are: { $known }
       *[other] did you mean `{ $near }`?
    }
    .what = A threshold that no rule has
    .why = The rule goes on comparing with its own number, and nobody notices.
unknown-waiver-rule = there is no rule `{ $rule }`
    .help = { $near ->
        [none] roadmap explain lists the rules
       *[other] did you mean `{ $near }`?
    }
    .what = A waiver names a rule that does not exist
    .why = It waives nothing, and everybody thinks it does.
unpinned-reference = { $kind ->
        [unknown] there is no recommendation set or family of norms `{ $id }`
        [version] `{ $id }` is named in version { $version }, and version { $known } is read
        [unversioned] `{ $id }` is named without its version
       *[none] the roadmap names no set of pillars, which its objectives stand under
    }
    .help = { $near ->
        [none] { $kind ->
            [none] write the pillars in pillars/axes.yaml: `set:` with id, version and title, and `pillars:` with id and title each; recommendations are not needed. Then add `references: [axes@1]`; `roadmap init` writes such files
           *[other] name a set of pillars/ or a family of norms/ with its version, as in oecd@2024
        }
       *[other] { $kind ->
            [unknown] did you mean `{ $near }`?
            [version] write `{ $near }` once the answers have been read again
            [unversioned] write `{ $near }`
           *[none] add `references: [{ $near }]` to the header
        }
    }
    .what = The recommendations or norms that the roadmap builds on, or their version, are not named
    .why = When a set changes, answers to the old one would pass for answers to the new one.
unsplit-people-indicator = indicator `{ $id }` counts people without saying who they are
    .help = split it, for example `split: [sex, region]` or `split: [urban-rural]`
    .what = An indicator that counts people without a split
    .why = An average that rises can leave half of the people behind.
unused-waiver = this waiver of `{ $rule }` for `{ $item }` catches nothing
    .help = remove it, or correct `item`: it is the id of the element that the finding is about
    .what = A waiver that catches nothing
    .why = What was mended needs no exception, and a mistyped one protects nothing.
use-case-without-discrimination-risk = use case `{ $id }` has a high impact on people, and none of its risks is discrimination
    .help = name in `risks:` of this use case a risk with `category: discrimination`
    .what = A use of AI with high impact on people, without a risk of discrimination
    .why = What is not expected is not looked for.
use-case-without-impact = use case `{ $id }` does not say how much it can change for people
    .help = add `impact:` minimal, limited or high; it is high where it touches rights, health, education, work or essential services
    .what = A use of AI without its impact on people
    .why = Safeguards are chosen by impact; without it none is.
use-case-without-objective = no objective carries use case `{ $id }`
    .help = name in `objectives:` those whose actions launch it
    .what = A use of AI that no objective carries
    .why = A use that no action launches has no date, no money and nobody who answers for it.
value-overdue = the { $point ->
        [target] target
       *[baseline] baseline
    } of indicator `{ $id }` was to be known by { $date }, which has passed
    .help = write its `value`, or the date by which it will be known now, and say in the change log why it is late
    .what = A baseline or target that was to be known by now
    .why = A promise that nobody kept, and nobody took back, makes readers doubt all others.
version-without-change-log = nothing says what changed in version { $version }
    .help = add to `changes:` a line that names { $version } and what it changes
    .what = A version that `changes` does not name
    .why = Readers of the last one must read everything again.
weak-verb = the title of indicator `{ $id }` begins with “{ $word }”, and does not say what is counted
    .help = name what is counted: “share of services that…”, “number of days until…”
    .what = An indicator whose title begins with a verb such as improve or strengthen
    .why = Whatever happens, it can be said to have been reached.
wrong-script = this text stands under `{ $language }`, and is not in its letters
    .help = write it in { LANGUAGE($language) }, or move it to the language that it is in
    .what = An Arabic text without Arabic letters, or a French or English one in Arabic letters
    .why = It would be published in the wrong edition, and read by nobody.
year-only-date = the deadline { $date } is near, and only its year is given
    .help = write the month, such as { $date }-06
    .what = A deadline of the coming twelve months without a month
    .why = Until the last day of the year nobody is late.

## Languages

language-ar = Arabic
language-am = Amharic
language-ca = Catalan
language-de = German
language-el = Greek
language-en = English
language-es = Spanish
language-fa = Persian
language-fr = French
language-ha = Hausa
language-hi = Hindi
language-id = Indonesian
language-it = Italian
language-ja = Japanese
language-ko = Korean
language-nl = Dutch
language-pl = Polish
language-pt = Portuguese
language-ro = Romanian
language-ru = Russian
language-rw = Kinyarwanda
language-so = Somali
language-sv = Swedish
language-sw = Swahili
language-tr = Turkish
language-uk = Ukrainian
language-ur = Urdu
language-wo = Wolof
language-yo = Yoruba
language-zgh = Amazigh
language-zh = Chinese
