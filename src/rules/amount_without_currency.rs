//! Amounts of nobody knows what.

use super::{Check, Family, Path, Project, Rule, Severity, Sink, walk};
use crate::model::Cost;

pub(super) const RULE: Rule = Rule {
    name: "amount-without-currency",
    family: Family::Budget,
    severity: Severity::Error,
    basis: &["format"],
    raises: &[
        "roadmap: {format: 1, id: r}\nbudget: {total: 5}",
        "roadmap: {format: 1, id: r}\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 5, method: M}}]}]",
    ],
    passes: &[
        "budget: {total: 5}",
        "roadmap: {format: 1, id: r}\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: unfunded}]}]",
        // The currency is there, but faulty.
        "roadmap: {format: 1, id: r, currency: dirham}\nbudget: {total: 5}",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let document = &project.document;
    if document.roadmap.as_ref().is_none_or(|roadmap| roadmap.currency.is_some()) {
        return;
    }
    let counted = |cost: &Cost| {
        cost.currency.is_none() && (cost.amount.is_some() || !cost.funding.is_empty())
    };
    let mut costs = walk::costs(document);
    let budget = document.budget.as_ref().is_some_and(|budget| {
        let maps = [&budget.pillars, &budget.years, &budget.sources];
        let lines = budget.lines.iter().any(|line| line.currency.is_none());
        budget.total.is_some() || lines || maps.iter().any(|map| !map.is_empty())
    });
    if budget || costs.any(|(_, costed)| counted(costed.cost)) {
        sink.report(sink.lack(Path::ROOT / "roadmap", "currency"));
    }
}
