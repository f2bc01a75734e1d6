//! An amount that nobody pays.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};
use crate::model::CostStatus;

pub(super) const RULE: Rule = Rule {
    name: "cost-without-source",
    family: Family::Budget,
    severity: Severity::Warning,
    basis: &["audit-nao-2024"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 5, method: M}}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 5, method: M, funding: [{source: donor, amount: 5}]}}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: unfunded}]}]",
        // Who pays what it is a part of pays it.
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 5, method: M, funding: [{source: donor, amount: 5}]}}, {id: b, title: B, cost: {amount: 2, method: M, part_of: a}}]}]",
        // It costs nothing.
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 0, method: M}}]}]",
        // Who pays is there, but faulty.
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 5, method: M, funding: donor}}]}]",
        // The means that are there pay it.
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {status: existing-means, amount: 5, method: M}}]}]",
        // An amount may be known before anyone pays it.
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {status: unfunded, amount: 5, method: M}}]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, action) in walk::actions(&project.document) {
        let Some(cost) = &action.cost else { continue };
        let counted = cost.amount.is_some_and(|amount| amount > 0);
        let asked = matches!(cost.status, CostStatus::Estimate | CostStatus::Approved);
        if counted && asked && !cost.has_payer() {
            sink.missing(path / "cost", "funding", &action.id);
        }
    }
}
