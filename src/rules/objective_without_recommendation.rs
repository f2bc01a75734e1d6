//! An objective that nothing asked for.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};
use crate::model::Action;

pub(super) const RULE: Rule = Rule {
    name: "objective-without-recommendation",
    family: Family::Traceability,
    severity: Severity::Info,
    basis: &["format", "R01"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, recommendations: [R01]}]",
        // A norm asks for it, or one of its actions answers.
        "objectives: [{id: o, pillar: p, title: O, norms: [oecd:1.1]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, recommendations: [R01]}]}]",
        // The list is there, but faulty.
        "objectives: [{id: o, pillar: p, title: O, recommendations: {to: R01}}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    // A plan that only lists pillars has nothing to answer.
    let index = &project.index;
    if index.coverage.is_empty() {
        return;
    }
    for (path, objective) in walk::objectives(&project.document) {
        let asked = !objective.recommendations.is_empty() || !objective.norms.is_empty();
        let through = |action: &Action| {
            !action.recommendations.is_empty() || !action.norms.is_empty()
        };
        if !asked && !objective.actions.iter().any(through) {
            sink.missing(path, "recommendations", &objective.id);
        }
    }
}
