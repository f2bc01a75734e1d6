//! Rules on what holds a plan together: programmes, results, phases, decisions, levels and bounds.

use super::Case;
use super::criterion::Criterion;
use super::pair::Example::{Element, Presence, Whole};
use super::pair::{ANY, Pair, pairs};
use crate::diff::{Kind, Leaf};
use crate::model::Judgement::{Neutral, Strengthened, Unclear, Weakened};
use crate::project::Project;

const DECISIONS: &[&str] = &["accepted", "in-part", "deferred", "declined", "reversed"];

/// What the plan calls its own levels: no promise, whatever the word.
const WORDS: &[&str] = &[
    "words/pillar/singular",
    "words/pillar/plural",
    "words/pillar/dual",
    "words/pillar/definite",
    "words/pillar/gender",
    "words/objective/singular",
    "words/objective/plural",
    "words/objective/dual",
    "words/objective/definite",
    "words/objective/gender",
    "words/action/singular",
    "words/action/plural",
    "words/action/dual",
    "words/action/definite",
    "words/action/gender",
];

const LEVELS: [&str; 3] = ["target/level", "baseline/level", "level"];

pub(super) const OUTLINE: &[Pair] = pairs! {
    "programme-removed" Weakened, "programme-added" Strengthened, [Kind::Programme], [], Criterion::Element, Presence(Kind::Programme);
    "outcome-removed" Weakened, "outcome-added" Strengthened, [Kind::Outcome], [], Criterion::Element, Presence(Kind::Outcome);
    "phase-removed" Unclear, "phase-added" Unclear, [Kind::Phase], [], Criterion::Element, Presence(Kind::Phase);
    "annex-removed" Unclear, "annex-added" Neutral, [Kind::Annex], [], Criterion::Element, Presence(Kind::Annex);
    "image-removed" Neutral, "image-added" Neutral, [Kind::Image], [], Criterion::Element, Presence(Kind::Image);
    "image-changed" Neutral, "image-changed" Neutral, [Kind::Image], [], Criterion::By(own_way),
        Element(Kind::Image, "source: The port", "source: The town");
    "work-removed" Neutral, "work-added" Neutral, [Kind::Work], [], Criterion::Element, Presence(Kind::Work);
    "own-word-changed" Neutral, "own-word-changed" Neutral, [Kind::Roadmap], WORDS, Criterion::By(own_way),
        Element(Kind::Roadmap, "words: {pillar: {singular: Axis, plural: Axes}}", "words: {pillar: {singular: Area, plural: Axes}}");
    "phase-changed" Unclear, "phase-changed" Unclear, [Kind::Action], ["phase"], Criterion::Any,
        Element(Kind::Action, "phase: p1", "phase: p2");
    "result-dropped" Weakened, "result-served" Strengthened, [Kind::Action, Kind::Outcome], ["leads_to"], Criterion::Gone,
        Element(Kind::Action, "leads_to: [z]", "");
    "duty-dropped" Weakened, "duty-given" Strengthened, [Kind::Action], ["duties"], Criterion::Gone,
        Element(Kind::Action, "duties: [{actor: m, duty: Reports}]", "");
    "condition-set" Weakened, "condition-dropped" Strengthened, [Kind::Action], ["condition"],
        Criterion::By(|case| Criterion::Gone.side(case).map(|gone| !gone)),
        Element(Kind::Action, "", "condition: Once the law is voted");
    "decision-lowered" Weakened, "decision-raised" Strengthened, [Kind::Response], ["decision", "measures/decision"],
        Criterion::Down(DECISIONS), Element(Kind::Response, "decision: accepted", "decision: deferred");
    "measure-unanswered" Weakened, "measure-answered" Strengthened, [Kind::Response], ["measures"], Criterion::Gone,
        Element(Kind::Response, "measures: [{title: M, decision: accepted}]", "");
    "ongoing-ended" Unclear, "ongoing-begun" Unclear, [Kind::Action], ["ongoing"],
        Criterion::By(|case| Criterion::Started.side(case).or_else(|| Criterion::Gone.side(case).map(|gone| !gone)).map(|begun| !begun)),
        Element(Kind::Action, "ongoing: true", "");
    "level-lowered" Weakened, "level-raised" Strengthened, [Kind::Indicator, Kind::Waypoint], LEVELS, Criterion::By(lower),
        Element(Kind::Indicator, "target: {level: yes}", "target: {level: no}");
    "multiple-lowered" Weakened, "multiple-raised" Strengthened, [Kind::Indicator], ["target/times"], Criterion::Less,
        Element(Kind::Indicator, "target: {times: 20}", "target: {times: 10}");
    "bound-changed" Unclear, "bound-changed" Unclear, ANY,
        ["target/bound", "baseline/bound", "target/to", "baseline/to", "bound", "to", "cost/bound", "cost/to", "indicative"], Criterion::Any,
        Element(Kind::Indicator, "target: {value: 5, bound: at-least}", "target: {value: 5, bound: about}");
    "dependency-changed" Unclear, "dependency-changed" Unclear, [Kind::Action], ["depends_on/kind", "depends_on/lag", "depends_on/action"], Criterion::Any,
        Whole(
            "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, depends_on: [{action: z, lag: 3}]}]}]",
            "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, depends_on: [{action: z, lag: 6}]}]}]",
        );
};

pub(super) const ENVELOPE: &[Pair] = pairs! {
    "budget-line-removed" Weakened, "budget-line-added" Strengthened, [Kind::BudgetLine], [], Criterion::Element, Presence(Kind::BudgetLine);
    "budget-line-cut" Weakened, "budget-line-raised" Unclear, [Kind::BudgetLine], ["amount"], Criterion::Less,
        Whole("budget: {lines: [{title: T, amount: 5}]}", "budget: {lines: [{title: T, amount: 4}]}");
    "funding-source-removed" Neutral, "funding-source-added" Neutral, [Kind::FundingSource], [], Criterion::Element, Presence(Kind::FundingSource);
    "funding-less-sure" Weakened, "funding-surer" Strengthened, [Kind::Action], ["cost/funding/status"],
        Criterion::Down(&["secured", "pledged", "sought"]),
        Whole(
            "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 5, funding: [{source: donor, status: secured, amount: 5}]}}]}]",
            "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 5, funding: [{source: donor, status: sought, amount: 5}]}}]}]",
        );
    "part-of-changed" Unclear, "part-of-changed" Unclear, [Kind::Action, Kind::BudgetLine], ["cost/part_of", "beyond_total"], Criterion::Any,
        Element(Kind::Action, "cost: {amount: 5}", "cost: {amount: 5, part_of: z}");
    "rate-changed" Unclear, "rate-changed" Unclear, [Kind::Budget], ["rates", "rates/rate", "rates/date", "rounding"], Criterion::Any,
        Element(Kind::Budget, "rates: [{currency: USD, rate: 9, date: 2027}]", "rates: [{currency: USD, rate: 10, date: 2027}]");
};

/// Any change of a text or a value; what happens to translations alone is said of every text.
fn own_way(case: &Case<'_>) -> Option<bool> {
    Criterion::Changed.side(case).or_else(|| Criterion::Any.side(case))
}

/// Whether a value that is a word moved down its scale (`true`) or up it.
fn lower(case: &Case<'_>) -> Option<bool> {
    let super::Event::Value { field, from: Some(from), to: Some(to) } = &case.event else {
        return None;
    };
    // The baseline says what is, not what is promised.
    if field.name == "baseline/level" {
        return None;
    }
    let id = case.of.1.split('/').next().unwrap_or_default();
    let place = |leaf: &Leaf, project: &Project| {
        let word = leaf.word()?;
        let mut indicators = project.document.objectives.iter().flat_map(|o| &o.indicators);
        let scale = &indicators.find(|indicator| indicator.id == id)?.scale;
        match scale.is_empty() {
            true => ["no", "yes"].iter().position(|known| *known == word),
            false => scale.iter().position(|level| level.id == word),
        }
    };
    let (before, now) = (place(from, case.projects[0])?, place(to, case.projects[1])?);
    (before != now).then_some(now < before)
}
