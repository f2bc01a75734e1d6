//! The money that was announced is not the sum of what is to be done.

use std::collections::BTreeMap;

use super::{Arg, Check, Family, Path, Project, Rule, Severity, Sink, Step, Threshold, Unit};
use crate::model::{Bound, Budget, Cost, CostStatus, Document, Span};

pub(super) const RULE: Rule = Rule {
    name: "envelope-differs",
    family: Family::Budget,
    severity: Severity::Warning,
    basis: &["audit-brookings-2020", "audit-nao-2024"],
    raises: &[
        "budget: {total: 100}\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 60}}, {id: b, title: B, cost: existing-means}]}]",
        "budget: {total: 100}\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 160}}, {id: b, title: B, cost: unfunded}]}]",
        // The whole fits, and a pillar does not.
        "budget: {total: 100, pillars: {p: 20, q: 80}}\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 100}}]}]",
    ],
    passes: &[
        "budget: {total: 100}\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 95}}]}]",
        // What is not counted yet may fill the rest.
        "budget: {total: 100}\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 60}}, {id: b, title: B, cost: unfunded}]}]",
        "budget: {total: 100}\nobjectives: []",
        // At least so much was announced; a part is counted elsewhere; a range reaches it.
        "budget: {total: 100, bound: at-least}\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 160}}]}]",
        "budget: {total: 100}\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 100}}, {id: b, title: B, cost: {amount: 60, part_of: a}}]}]",
        "budget: {total: 100}\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 60, to: 120}}]}]",
    ],
    check: Check::each(check),
};

/// How far the two may differ.
pub(super) const PERCENT: Threshold = Threshold { name: "envelope-percent", default: 10, unit: Unit::Percent };

fn check(project: &Project, sink: &mut Sink<'_>) {
    let document = &project.document;
    let Some(budget) = &document.budget else { return };
    let mut all = Planned::default();
    let mut pillars: BTreeMap<&str, Planned> = BTreeMap::new();
    for objective in &document.objectives {
        for action in &objective.actions {
            for planned in [&mut all, pillars.entry(&objective.pillar).or_default()] {
                planned.add(document, action.cost.as_ref());
            }
        }
    }
    let path = |key: &'static str| Path::ROOT / "budget" / key;
    if let Some(total) = budget.total
        && compare(project, budget, &path("total"), "all", total, all, sink)
    {
        // Where the whole does not fit, its parts do not: that is said once.
        return;
    }
    for (pillar, total) in &budget.pillars {
        let planned = pillars.get(&**pillar).copied().unwrap_or_default();
        let path = path("pillars") / Step::named(pillar);
        compare(project, budget, &path, pillar, *total, planned, sink);
    }
}

/// What actions come to, and whether each says what it costs.
#[derive(Clone, Copy)]
struct Planned {
    span: Span,
    counted: bool,
}

impl Default for Planned {
    fn default() -> Self {
        Planned { span: Span::default(), counted: true }
    }
}

impl Planned {
    fn add(&mut self, document: &Document, cost: Option<&Cost>) {
        let span = cost.and_then(|cost| document.counted(cost));
        self.span.add(span.unwrap_or_default());
        self.counted &= cost.is_some_and(|cost| {
            span.is_some() || cost.part_of.is_some() || cost.status == CostStatus::ExistingMeans
        });
    }
}

fn compare(
    project: &Project,
    budget: &Budget,
    path: &Path,
    pillar: &str,
    total: i64,
    planned: Planned,
    sink: &mut Sink<'_>,
) -> bool {
    let (low, high) = (i128::from(planned.span.low), i128::from(planned.span.high));
    let (total, percent) = (i128::from(total), sink.threshold(&PERCENT) as i128);
    let most = (total * percent / 100).max(budget.rounding.unwrap_or_default().into());
    let more = low - total > most && budget.bound != Some(Bound::AtLeast);
    let less = total - high > most && planned.counted && budget.bound != Some(Bound::AtMost);
    let differ = high > 0 && (more || less) && project.is_whole(Path::ROOT / "objectives");
    if differ {
        let sum = Arg::figure(if more { low } else { high });
        let finding = sink.at(path.clone()).arg("pillar", pillar);
        sink.report(finding.arg("sum", sum).arg("total", Arg::figure(total)));
    }
    differ
}
