//! Rules on what is promised, by when, and with which money.

use super::criterion::{Criterion, rebased};
use super::pair::Example::{Element, Presence, Whole};
use super::pair::{ANY, Pair, pairs};
use super::spans::{consultation, shifted};
use super::{Case, Event};
use crate::diff::{Kind, Leaf};
use crate::model::Judgement::{Neutral, Strengthened, Unclear, Weakened};

pub(super) const TRACE: &[Pair] = pairs! {
    "coverage-excluded" Unclear, "coverage-unexcluded" Unclear, [Kind::Recommendation], ["coverage"],
        Criterion::Down(&["missing", "excluded"]),
        Whole("", "responses: [{to: R02, status: excluded, reason: R}]");
    "coverage-lost" Weakened, "coverage-gained" Strengthened, [Kind::Recommendation], ["coverage"],
        Criterion::Down(&["covered", "partial", "mentioned", "planned", "excluded", "missing"]),
        Whole("responses: [{to: R02, status: planned, date: 2027}]", "responses: [{to: R02, status: planned}]");
    "facet-lost" Weakened, "facet-gained" Strengthened, [Kind::Facet], ["facet"], Criterion::Gone,
        Whole(
            "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I}], actions: [{id: a, title: A}], recommendations: [R07/usage]}]",
            "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I}], actions: [{id: a, title: A}], recommendations: [{to: R07/usage, relation: partial}]}]",
        );
    "answer-removed" Weakened, "answer-added" Strengthened, [Kind::Answer], [], Criterion::Element, Presence(Kind::Answer);
    "relation-lowered" Weakened, "relation-raised" Strengthened, [Kind::Answer], ["relation"],
        Criterion::Down(&["full", "partial", "mention"]), Element(Kind::Answer, "relation: full", "relation: mention");
    "exclusion-withdrawn" Unclear, "exclusion-said" Unclear, [Kind::Response], [], Criterion::By(exclusion),
        Whole("responses: [{to: R02, status: excluded, reason: R}]", "");
    "response-removed" Weakened, "response-added" Strengthened, [Kind::Response], [], Criterion::Element, Presence(Kind::Response);
    "response-lowered" Weakened, "response-raised" Strengthened, [Kind::Response], ["status"],
        Criterion::Down(&["covered", "partial", "mentioned", "planned", "excluded"]),
        Element(Kind::Response, "status: covered", "status: partial");
    "pillar-changed" Unclear, "pillar-changed" Unclear, [Kind::Objective], ["pillar"], Criterion::Any,
        Whole("objectives: [{id: o, pillar: p, title: O}]", "objectives: [{id: o, pillar: q, title: O}]");
    "reference-dropped" Weakened, "reference-taken" Neutral, [Kind::Roadmap], ["references"], Criterion::Gone,
        Element(Kind::Roadmap, "references: [oecd@2024]", "references: []");
    "norm-dropped" Weakened, "norm-taken" Strengthened, ANY, ["norms", "cites"], Criterion::Gone,
        Element(Kind::Action, "norms: [oecd:1.1]", "norms: []");
};

/// An answer that only says that a recommendation is left out: it promises nothing.
fn exclusion(case: &Case<'_>) -> Option<bool> {
    let gone = match case.event {
        Event::Removed => true,
        Event::Added => false,
        _ => return None,
    };
    let item = case.items.into_iter().flatten().next()?;
    (item.get("status").and_then(Leaf::word) == Some("excluded")).then_some(gone)
}

pub(super) const ELEMENTS: &[Pair] = pairs! {
    "objective-removed" Weakened, "objective-added" Strengthened, [Kind::Objective], [], Criterion::Element, Presence(Kind::Objective);
    "action-removed" Weakened, "action-added" Strengthened, [Kind::Action], [], Criterion::Element, Presence(Kind::Action);
    "indicator-removed" Weakened, "indicator-added" Strengthened, [Kind::Indicator], [], Criterion::Element, Presence(Kind::Indicator);
    "milestone-removed" Weakened, "milestone-added" Strengthened, [Kind::Milestone], [], Criterion::Element, Presence(Kind::Milestone);
    "waypoint-removed" Weakened, "waypoint-added" Strengthened, [Kind::Waypoint], [], Criterion::Element, Presence(Kind::Waypoint);
    "priority-removed" Weakened, "priority-added" Strengthened, [Kind::Priority], [], Criterion::Element, Presence(Kind::Priority);
    "principle-removed" Weakened, "principle-added" Strengthened, [Kind::Principle], [], Criterion::Element, Presence(Kind::Principle);
    "safeguard-removed" Weakened, "safeguard-added" Strengthened, [Kind::Safeguard], [], Criterion::Element, Presence(Kind::Safeguard);
    "risk-removed" Weakened, "risk-added" Strengthened, [Kind::Risk], [], Criterion::Element, Presence(Kind::Risk);
    "use-case-removed" Unclear, "use-case-added" Unclear, [Kind::UseCase], [], Criterion::Element, Presence(Kind::UseCase);
    "legislation-removed" Weakened, "legislation-added" Strengthened, [Kind::Legislation], [], Criterion::Element, Presence(Kind::Legislation);
    "stage-removed" Weakened, "stage-added" Strengthened, [Kind::Stage], [], Criterion::Element, Presence(Kind::Stage);
    "body-removed" Weakened, "body-added" Strengthened, [Kind::Body], [], Criterion::Element, Presence(Kind::Body);
    "evaluation-removed" Weakened, "evaluation-added" Strengthened, [Kind::Evaluation], [], Criterion::Element, Presence(Kind::Evaluation);
    "actor-removed" Neutral, "actor-added" Neutral, [Kind::Actor], [], Criterion::Element, Presence(Kind::Actor);
    "territory-removed" Neutral, "territory-added" Neutral, [Kind::Territory], [], Criterion::Element, Presence(Kind::Territory);
    "term-removed" Neutral, "term-added" Neutral, [Kind::Term], [], Criterion::Element, Presence(Kind::Term);
    "waiver-added" Unclear, "waiver-removed" Neutral, [Kind::Waiver], [],
        Criterion::By(|case| match case.event {
            Event::Added => Some(true),
            Event::Removed => Some(false),
            _ => None,
        }),
        Whole("", "waivers: [{rule: action-without-lead, item: a, reason: W}]");
    "section-removed" Weakened, "section-added" Strengthened,
        [Kind::Ethics, Kind::Governance, Kind::Budget, Kind::Roadmap], [], Criterion::Element, Presence(Kind::Ethics);
    "settings-changed" Unclear, "settings-changed" Unclear, [Kind::Settings], [], Criterion::Any,
        Whole("checks: {levels: {weak-verb: off}}", "checks: {levels: {weak-verb: info}}");
    "moved" Neutral, "moved" Neutral, ANY, [], Criterion::Moved,
        Whole(
            "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A}]}, {id: q, pillar: p, title: Q}]",
            "objectives: [{id: o, pillar: p, title: O}, {id: q, pillar: p, title: Q, actions: [{id: a, title: A}]}]",
        );
    "renamed" Neutral, "renamed" Neutral, ANY, [], Criterion::Renamed,
        Whole("actors: [{id: m, title: M}]", "actors: [{id: n, renamed_from: m, title: M}]");
};

/// From most often to least.
pub(super) const OFTEN: &[&str] = &[
    "continuous",
    "monthly",
    "quarterly",
    "half-yearly",
    "yearly",
    "every-two-years",
    "every-three-years",
];

pub(super) const INDICATORS: &[Pair] = pairs! {
    "target-rebased-lower" Weakened, "target-rebased-higher" Unclear, [Kind::Indicator], ["target/value"], Criterion::By(rebased),
        Element(
            Kind::Indicator,
            "direction: increase, baseline: {value: 55}, target: {value: 61}",
            "direction: increase, baseline: {value: 20}, target: {value: 60}",
        );
    "waypoint-rebased-lower" Weakened, "waypoint-rebased-higher" Unclear, [Kind::Waypoint], ["value"], Criterion::By(rebased),
        Whole(
            "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, direction: increase, baseline: {value: 30}, milestones: [{date: 2027, value: 35}]}]}]",
            "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, direction: increase, baseline: {value: 20}, milestones: [{date: 2027, value: 34}]}]}]",
        );
    "target-weakened" Weakened, "target-strengthened" Strengthened, [Kind::Indicator], ["target/value"], Criterion::Directed,
        Element(Kind::Indicator, "direction: decrease, target: {value: 10}", "direction: decrease, target: {value: 12}");
    "target-changed" Unclear, "target-changed" Unclear, [Kind::Indicator], ["target/value"], Criterion::Changed,
        Element(Kind::Indicator, "target: {value: 10}", "target: {value: 12}");
    "target-removed" Weakened, "target-set" Strengthened, [Kind::Indicator], ["target/value"], Criterion::Gone,
        Element(Kind::Indicator, "target: {value: 10}", "target: {unknown: true}");
    "waypoint-weakened" Weakened, "waypoint-strengthened" Strengthened, [Kind::Waypoint], ["value"], Criterion::Directed,
        Element(Kind::Waypoint, "value: 30", "value: 20");
    "waypoint-changed" Unclear, "waypoint-changed" Unclear, [Kind::Waypoint], ["value"], Criterion::Any,
        Whole(
            "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, milestones: [{date: 2027, value: 3}]}]}]",
            "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, milestones: [{date: 2027, value: 2}]}]}]",
        );
    "baseline-changed" Unclear, "baseline-changed" Unclear, [Kind::Indicator], ["baseline/value", "baseline/date"], Criterion::Changed,
        Element(Kind::Indicator, "baseline: {value: 10}", "baseline: {value: 12}");
    "baseline-removed" Weakened, "baseline-set" Strengthened, [Kind::Indicator], ["baseline/value"], Criterion::Gone,
        Element(Kind::Indicator, "baseline: {value: 10}", "baseline: {unknown: true}");
    "unknown-said" Unclear, "unknown-settled" Neutral, [Kind::Indicator], ["baseline/unknown", "target/unknown"], Criterion::Started,
        Element(Kind::Indicator, "", "baseline: {unknown: true}");
    "direction-changed" Unclear, "direction-changed" Unclear, [Kind::Indicator], ["direction"], Criterion::Any,
        Element(Kind::Indicator, "direction: increase", "direction: maintain");
    "unit-changed" Unclear, "unit-changed" Unclear, [Kind::Indicator], ["unit"], Criterion::Changed,
        Element(Kind::Indicator, "unit: services", "unit: days");
    "measure-changed" Unclear, "measure-changed" Unclear, [Kind::Indicator], ["measure"], Criterion::Any,
        Element(Kind::Indicator, "measure: stock", "measure: cumulative");
    "stage-lowered" Weakened, "stage-raised" Unclear, [Kind::Indicator], ["stage"],
        Criterion::Down(&["impact", "outcome", "output", "input"]), Element(Kind::Indicator, "stage: outcome", "stage: output");
    "source-removed" Weakened, "source-named" Strengthened, [Kind::Indicator],
        ["source", "baseline/source", "target/source"], Criterion::Gone, Element(Kind::Indicator, "source: Register", "");
    "split-dropped" Weakened, "split-added" Strengthened, [Kind::Indicator], ["split"], Criterion::Gone,
        Element(Kind::Indicator, "split: [sex, region]", "split: [region]");
    "less-often" Weakened, "more-often" Strengthened, ANY, ["frequency", "review", "reporting/frequency", "recurring"], Criterion::Down(OFTEN),
        Element(Kind::Indicator, "frequency: quarterly", "frequency: yearly");
    "frequency-removed" Weakened, "frequency-set" Strengthened, ANY, ["frequency", "review", "reporting/frequency", "recurring"], Criterion::Gone,
        Element(Kind::Body, "frequency: yearly", "");
};

const DUE: [&str; 13] = [
    "date",
    "year",
    "target/date",
    "target/establish_by",
    "baseline/establish_by",
    "assessment",
    "impact_study",
    "reporting/first",
    "start",
    "end",
    "consultation/start",
    "consultation/end",
    "adoption/date",
];

pub(super) const TIME: &[Pair] = pairs! {
    "consultation-moved" Unclear, "consultation-moved" Unclear, [Kind::Governance], ["consultation/end"],
        Criterion::By(|case| shifted(case).map(|_| true)),
        Element(
            Kind::Governance,
            "consultation: {start: 2027-03-01, end: 2027-03-31}",
            "consultation: {start: 2027-04-01, end: 2027-05-01}",
        );
    "consultation-shorter" Weakened, "consultation-longer" Strengthened, [Kind::Governance], ["consultation", "consultation/end"],
        Criterion::By(consultation),
        Element(
            Kind::Governance,
            "consultation: {start: 2027-02-01, end: 2027-04-16}",
            "consultation: {start: 2027-04-15, end: 2027-04-30}",
        );
    "shifted-later" Weakened, "shifted-sooner" Strengthened, [Kind::Action], ["end"], Criterion::By(shifted),
        Element(Kind::Action, "start: 2027-01, end: 2027-06", "start: 2027-07, end: 2027-12");
    "duration-shorter" Unclear, "duration-longer" Neutral, [Kind::Action, Kind::Stage], ["duration"], Criterion::Less,
        Element(Kind::Action, "start: 2027-01, end: 2029-12", "start: 2027-01, end: 2027-06");
    "evaluation-later" Weakened, "evaluation-sooner" Unclear, [Kind::Evaluation], ["date"], Criterion::Later,
        Element(Kind::Evaluation, "date: 2029", "date: 2030");
    "target-later" Weakened, "target-sooner" Strengthened, [Kind::Indicator], ["target/date"], Criterion::Later,
        Element(Kind::Indicator, "target: {date: 2029}", "target: {date: 2030}");
    "end-later" Weakened, "end-sooner" Strengthened, [Kind::Action], ["end"], Criterion::Later,
        Element(Kind::Action, "end: 2029-06", "end: 2030-06");
    "start-later" Weakened, "start-sooner" Strengthened, [Kind::Action], ["start"], Criterion::Later,
        Element(Kind::Action, "start: 2027", "start: 2028");
    "milestone-later" Weakened, "milestone-sooner" Strengthened, [Kind::Milestone], ["date"], Criterion::Later,
        Element(Kind::Milestone, "date: 2027-06", "date: 2027-09");
    "waypoint-later" Weakened, "waypoint-sooner" Strengthened, [Kind::Waypoint], ["date"], Criterion::Later,
        Whole(
            "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, milestones: [{date: 2027, value: 3}]}]}]",
            "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, milestones: [{date: 2028, value: 3}]}]}]",
        );
    "stage-later" Weakened, "stage-sooner" Strengthened, [Kind::Stage], ["date"], Criterion::Later,
        Element(Kind::Stage, "date: 2027", "date: 2028");
    "date-vaguer" Weakened, "date-sharper" Strengthened, ANY, DUE, Criterion::Vaguer,
        Element(Kind::Action, "end: 2029-06", "end: 2029");
    "version-dated" Neutral, "version-dated" Neutral, [Kind::Roadmap], ["date"], Criterion::Any,
        Element(Kind::Roadmap, "date: 2027-01", "date: 2027-02");
    "date-later" Weakened, "date-sooner" Strengthened, ANY, DUE, Criterion::Later,
        Element(Kind::Response, "date: 2027", "date: 2028");
    "date-removed" Weakened, "date-set" Strengthened, ANY, DUE, Criterion::Gone,
        Element(Kind::Action, "end: 2029", "");
    "horizon-changed" Unclear, "horizon-changed" Unclear, [Kind::Roadmap], ["horizon/start", "horizon/end"], Criterion::Any,
        Element(Kind::Roadmap, "horizon: {start: 2027, end: 2030}", "horizon: {start: 2027, end: 2031}");
};

pub(super) const MONEY: &[Pair] = pairs! {
    "cost-removed" Weakened, "cost-set" Strengthened, [Kind::Action], ["cost/amount"], Criterion::Gone,
        Element(Kind::Action, "cost: {amount: 5}", "cost: unfunded");
    "cost-cut" Weakened, "cost-raised" Unclear, [Kind::Action], ["cost/amount"], Criterion::Less,
        Element(Kind::Action, "cost: {amount: 5}", "cost: {amount: 4}");
    "cost-less-sure" Weakened, "cost-surer" Unclear, [Kind::Action], ["cost/status"],
        Criterion::Down(&["approved", "existing-means", "estimate", "unfunded"]),
        Element(Kind::Action, "cost: {status: approved, amount: 5}", "cost: {status: estimate, amount: 5}");
    "cost-unsaid" Weakened, "cost-said" Unclear, [Kind::Action], ["cost/status"], Criterion::Gone,
        Element(Kind::Action, "cost: unfunded", "");
    "cost-rescheduled" Unclear, "cost-rescheduled" Unclear, [Kind::Action, Kind::Budget], ["cost/years", "years"], Criterion::Any,
        Element(Kind::Action, "cost: {amount: 5, years: {2027: 3, 2028: 2}}", "cost: {amount: 5, years: {2027: 2, 2028: 3}}");
    "payer-changed" Unclear, "payer-changed" Unclear, [Kind::Action], ["cost/funding", "cost/funding/payer", "cost/funding/share"], Criterion::Any,
        Element(Kind::Action, "cost: {amount: 5, funding: [{source: donor, amount: 5}]}", "cost: {amount: 5, funding: [{source: ppp, amount: 5}]}");
    "method-removed" Weakened, "method-said" Strengthened, [Kind::Action], ["cost/method"], Criterion::Gone,
        Element(Kind::Action, "cost: {amount: 5, method: Quotation}", "cost: {amount: 5}");
    "envelope-cut" Weakened, "envelope-raised" Unclear, [Kind::Budget], ["total", "pillars", "sources"], Criterion::Less,
        Element(Kind::Budget, "total: 5", "total: 4");
    "envelope-removed" Weakened, "envelope-set" Strengthened, [Kind::Budget], ["total", "pillars", "sources"], Criterion::Gone,
        Element(Kind::Budget, "total: 5", "");
    "currency-changed" Unclear, "currency-changed" Unclear, [Kind::Roadmap, Kind::Action, Kind::BudgetLine], ["currency", "cost/currency"], Criterion::Any,
        Element(Kind::Roadmap, "currency: MAD", "currency: EUR");
};
