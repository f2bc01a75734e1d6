//! One action that takes most of the money.

use super::{Check, Family, Project, Rule, Severity, Sink, Threshold, Unit, walk};
pub(super) const RULE: Rule = Rule {
    name: "one-costly-action",
    family: Family::Budget,
    severity: Severity::Info,
    basis: &["audit-nao-2024"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 7, currency: USD}}, {id: b, title: B, cost: {amount: 20}}, {id: c, title: C, cost: {amount: 10}}]}]\nbudget: {rates: [{currency: USD, rate: 10, date: 2027-01-01}]}",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 70}}, {id: b, title: B, cost: {amount: 20}}, {id: c, title: C, cost: {amount: 10}}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 50}}, {id: b, title: B, cost: {amount: 40}}, {id: c, title: C, cost: {amount: 10}}]}]",
        // A large number of a small currency is little.
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 700, currency: JPY}}, {id: b, title: B, cost: {amount: 20}}, {id: c, title: C, cost: {amount: 18}}]}]\nbudget: {rates: [{currency: JPY, rate: 0.01, date: 2027-01-01}]}",
        // It is a part of another.
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 70, part_of: b}}, {id: b, title: B, cost: {amount: 80}}, {id: c, title: C, cost: {amount: 90}}, {id: d, title: D, cost: {amount: 10}}]}]",
        // Of two actions one is always the larger.
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 70}}, {id: b, title: B, cost: {amount: 20}}]}]",
    ],
    check: Check::each(check),
};

/// Largest share of one action in all amounts.
pub(super) const PERCENT: Threshold = Threshold { name: "costly-action-percent", default: 50, unit: Unit::Percent };

/// With fewer amounts one of them is easily the larger half.
const FEWEST: usize = 3;

fn check(project: &Project, sink: &mut Sink<'_>) {
    let document = &project.document;
    let amounts: Vec<_> = walk::actions(document)
        .filter_map(|(path, action)| {
            let counted = document.counted(action.cost.as_ref()?)?.low;
            (counted > 0).then_some((path, action, i128::from(counted)))
        })
        .collect();
    let total: i128 = amounts.iter().map(|(.., amount)| amount).sum();
    let percent = sink.threshold(&PERCENT);
    for &(path, action, amount) in &amounts {
        if amounts.len() >= FEWEST && amount * 100 > total * percent as i128 {
            let share = i64::try_from(amount * 100 / total).unwrap_or(100);
            let finding = sink.at(path / "cost" / "amount");
            sink.report(finding.arg("id", &*action.id).arg("share", share));
        }
    }
}
