//! Pairs of rules, each with an example, which is its test.

use super::criterion::Criterion;
use crate::diff::Kind;
use crate::model::Judgement;

/// Two rules, of which each finds from old to new what the other finds from new to old. A change
/// that is its own mirror has one name, twice.
pub(super) struct Pair {
    pub(super) names: [&'static str; 2],
    pub(super) judged: [Judgement; 2],
    /// Kinds of elements; none: any.
    pub(super) kinds: &'static [Kind],
    /// Keys; none: any.
    pub(super) fields: &'static [&'static str],
    pub(super) criterion: Criterion,
    pub(super) example: Example,
}

/// Two versions between which a rule speaks, and its mirror on the way back.
#[derive(Debug, Clone, Copy)]
pub enum Example {
    /// Two contents of an element.
    Element(Kind, &'static str, &'static str),
    /// Two roadmaps.
    Whole(&'static str, &'static str),
    /// An element that is there, and one that is not.
    Presence(Kind),
}

macro_rules! pairs {
    ($($first:literal $a:ident, $second:literal $b:ident, $kinds:expr, $fields:expr, $criterion:expr, $example:expr;)*) => {
        &[$(Pair {
            names: [$first, $second],
            judged: [$a, $b],
            kinds: &$kinds,
            fields: &$fields,
            criterion: $criterion,
            example: $example,
        }),*]
    };
}
pub(super) use pairs;

/// Of any kind.
pub(super) const ANY: [Kind; 0] = [];

impl Example {
    /// The older and the newer version, as roadmaps without a header.
    pub fn roadmaps(self) -> [String; 2] {
        match self {
            Example::Element(kind, old, new) => [wrap(kind, old), wrap(kind, new)],
            Example::Whole(old, new) => [old.to_owned(), new.to_owned()],
            Example::Presence(kind) => [wrap(kind, ""), without(kind)],
        }
    }
}

/// A roadmap with an element of a kind that says this.
pub fn wrap(kind: Kind, content: &str) -> String {
    let objective =
        |within: &str| format!("objectives: [{{id: o, pillar: p, title: O, {within}}}]");
    let (before, after) = match kind {
        Kind::Objective => return objective(content),
        Kind::Indicator => {
            return objective(&format!("indicators: [{{id: i, title: I, {content}}}]"));
        }
        Kind::Action => return objective(&format!("actions: [{{id: a, title: A, {content}}}]")),
        Kind::Milestone => {
            let date = if content.is_empty() { "date: 2027-06" } else { content };
            return objective(&format!(
                "actions: [{{id: a, title: A, milestones: [{{title: M, {date}}}]}}]"
            ));
        }
        Kind::Waypoint => {
            let value = if content.is_empty() { "value: 1" } else { content };
            return objective(&format!(
                "indicators: [{{id: i, title: I, direction: increase, milestones: [{{date: 2027, {value}}}]}}]"
            ));
        }
        Kind::Answer => {
            return objective(&format!("recommendations: [{{to: R02, {content}}}]"));
        }
        Kind::Priority => ("priorities: [{id: k, title: K, ", "}]"),
        Kind::Principle => ("ethics: {principles: [{id: c, title: C, ", "}]}"),
        Kind::Safeguard => ("ethics: {safeguards: [{id: g, title: G, kind: notice, ", "}]}"),
        Kind::UseCase => ("ethics: {use_cases: [{id: u, title: U, ", "}]}"),
        Kind::Risk => ("ethics: {risks: [{id: r, title: R, ", "}]}"),
        Kind::Ethics => ("ethics: {introduction: E, ", "}"),
        Kind::Legislation => ("legislation: [{id: l, title: L, ", "}]"),
        Kind::Stage => {
            ("legislation: [{id: l, title: L, kind: law, stages: [{stage: publication, ", "}]}]")
        }
        Kind::Governance => ("governance: {introduction: G, ", "}"),
        Kind::Body => ("governance: {bodies: [{id: b, title: B, role: oversight, ", "}]}"),
        Kind::Evaluation => ("governance: {evaluations: [{kind: final, ", "}]}"),
        Kind::Budget => ("budget: {note: N, ", "}"),
        Kind::BudgetLine => ("budget: {lines: [{title: T, amount: 5, ", "}]}"),
        Kind::FundingSource => ("funding_sources: [{id: s, title: S, ", "}]"),
        Kind::Phase => ("phases: [{id: f, title: F, ", "}]"),
        Kind::Programme => ("programmes: [{id: j, title: J, ", "}]"),
        Kind::Outcome => return objective(&format!("outcomes: [{{id: e, title: E, {content}}}]")),
        Kind::Annex => ("annexes: [{id: x, title: X, text: T, ", "}]"),
        Kind::Image => ("images: [{id: v, after: context, caption: V, alt: V, ", "}]"),
        Kind::Work => ("bibliography: [{id: w, title: W, ", "}]"),
        Kind::Actor => ("actors: [{id: m, title: M, ", "}]"),
        Kind::Territory => ("territories: [{code: MA-04, title: T, ", "}]"),
        Kind::Term => ("glossary: [{id: t, title: T, ", "}]"),
        Kind::Response => ("responses: [{to: R02, ", "}]"),
        Kind::Waiver => ("waivers: [{rule: action-without-lead, item: a, reason: W, ", "}]"),
        Kind::Settings => ("", ""),
        Kind::ReferenceSet | Kind::Pillar | Kind::Recommendation | Kind::Facet | Kind::Norm => {
            return references(kind, content);
        }
        Kind::Roadmap => ("roadmap: {format: 1, id: x, title: X, ", "}"),
    };
    format!("{before}{content}{after}")
}

/// A set of recommendations, or a family of norms, with such an element.
fn references(kind: Kind, content: &str) -> String {
    let set = "set: {id: own, version: 1, title: S}";
    let with = |within: &str, code: &str| {
        format!(
            "{set}\npillars: [{{id: p, title: P}}]\nrecommendations: [{{id: r, pillar: p, text: R, {code}{within}}}]"
        )
    };
    match kind {
        Kind::Pillar => {
            format!("{set}\npillars: [{{id: p, title: P}}, {{id: q, title: Q, {content}}}]")
        }
        Kind::Recommendation => {
            let code = if content.contains("code:") { "" } else { "code: C1, " };
            with(content, code)
        }
        Kind::Facet => with(&format!("facets: [{{id: f, title: F, {content}}}]"), "code: C1, "),
        Kind::Norm => format!(
            "family: {{id: law, version: 1, title: L}}\nitems: [{{code: 'law:1', title: One, {content}}}]"
        ),
        _ => format!("{set}\npillars: [{{id: p, title: P}}]{content}"),
    }
}

/// The same roadmap without the element, but with what it stands in.
fn without(kind: Kind) -> String {
    let objective =
        |within: &str| format!("objectives: [{{id: o, pillar: p, title: O, {within}}}]");
    match kind {
        Kind::Indicator | Kind::Action | Kind::Answer | Kind::Outcome => objective(""),
        Kind::BudgetLine => "budget: {}".to_owned(),
        Kind::Milestone => objective("actions: [{id: a, title: A}]"),
        Kind::Waypoint => objective("indicators: [{id: i, title: I, direction: increase}]"),
        Kind::Stage => "legislation: [{id: l, title: L, kind: law}]".to_owned(),
        Kind::Principle | Kind::Safeguard | Kind::UseCase | Kind::Risk => "ethics: {}".to_owned(),
        Kind::Body | Kind::Evaluation => "governance: {}".to_owned(),
        Kind::Pillar => {
            "set: {id: own, version: 1, title: S}\npillars: [{id: p, title: P}]".to_owned()
        }
        Kind::Recommendation => {
            "set: {id: own, version: 1, title: S}\npillars: [{id: p, title: P}]".to_owned()
        }
        Kind::Facet => references(Kind::Recommendation, ""),
        Kind::Norm => "family: {id: law, version: 1, title: L}\nitems: []".to_owned(),
        _ => String::new(),
    }
}
