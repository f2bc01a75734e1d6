//! The money that was announced is not the sum of what is to be done.

use super::{Check, Family, Path, Project, Rule, Severity, Sink, Threshold, Unit, walk};
use crate::model::CostStatus;

pub(super) const RULE: Rule = Rule {
    name: "envelope-differs",
    family: Family::Budget,
    severity: Severity::Warning,
    basis: &["audit-brookings-2020", "audit-nao-2024"],
    raises: &[
        "budget: {total: 100}\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 60}}, {id: b, title: B, cost: existing-means}]}]",
        "budget: {total: 100}\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 160}}, {id: b, title: B, cost: unfunded}]}]",
    ],
    passes: &[
        "budget: {total: 100}\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 95}}]}]",
        // What is not counted yet may fill the rest.
        "budget: {total: 100}\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 60}}, {id: b, title: B, cost: unfunded}]}]",
        "budget: {total: 100}\nobjectives: []",
    ],
    check: Check::each(check),
};

/// How far the two may differ.
pub(super) const PERCENT: Threshold = Threshold { name: "envelope-percent", default: 10, unit: Unit::Percent };

fn check(project: &Project, sink: &mut Sink<'_>) {
    let document = &project.document;
    let Some(total) = document.budget.as_ref().and_then(|budget| budget.total) else { return };
    let (mut sum, mut all) = (0_i128, true);
    for (_, action) in walk::actions(document) {
        let cost = action.cost.as_ref();
        sum += cost.and_then(|cost| cost.amount).map_or(0, i128::from);
        all &= cost.is_some_and(|cost| {
            cost.amount.is_some() || cost.status == CostStatus::ExistingMeans
        });
    }
    let (total, percent) = (i128::from(total), sink.threshold(&PERCENT) as i128);
    let differ = (sum - total).abs() * 100 > total * percent;
    if sum > 0 && differ && (all || sum > total) && project.is_whole(Path::ROOT / "objectives") {
        let finding = sink.at(Path::ROOT / "budget" / "total");
        let (sum, total) = (sum.to_string(), total.to_string());
        sink.report(finding.arg("sum", sum).arg("total", total));
    }
}
