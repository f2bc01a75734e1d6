//! An action of which nobody knows what it costs, or that it is not funded.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};
use crate::model::CostStatus;

pub(super) const RULE: Rule = Rule {
    name: "action-without-cost",
    family: Family::Budget,
    severity: Severity::Error,
    basis: &["audit-brookings-2020", "audit-nao-2024"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {method: M}}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: unfunded}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 0, method: M}}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 5, method: M}}, {id: b, title: B, cost: {part_of: a}}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 1.5}}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {status: approved, reason: The amount is not published}}]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, action) in walk::actions(&project.document) {
        match &action.cost {
            None => sink.missing(path, "cost", &action.id),
            // Its amount stands in the cost of another, or it is said why nobody says it.
            Some(cost) if cost.part_of.is_some() || cost.reason.is_some() => {}
            Some(cost) if cost.amount.is_none() => {
                if matches!(cost.status, CostStatus::Estimate | CostStatus::Approved) {
                    sink.missing(path / "cost", "amount", &action.id);
                }
            }
            Some(_) => {}
        }
    }
}
