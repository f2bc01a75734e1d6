//! An amount that nobody can check.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};
use crate::model::CostStatus;
use crate::walk::Costed;

pub(super) const RULE: Rule = Rule {
    name: "estimate-without-method",
    family: Family::Budget,
    severity: Severity::Warning,
    basis: &["audit-nao-2024"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 5}}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 5, method: M}}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 5, status: approved}}]}]",
        // What it is a part of is to say how it was found.
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 5, method: M}}, {id: b, title: B, cost: {amount: 2, part_of: a}}]}]",
        // The method is there, but faulty.
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 5, method: [M]}}]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, Costed { id, cost, .. }) in walk::costs(&project.document) {
        let estimated = cost.status == CostStatus::Estimate && cost.amount.is_some();
        // The cost that it is a part of has a method.
        if estimated && cost.method.is_none() && cost.part_of.is_none() {
            sink.missing(path / "cost", "method", id);
        }
    }
}
