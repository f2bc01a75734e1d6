//! An alliance with nobody.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};
use crate::model::Relation;

pub(super) const RULE: Rule = Rule {
    name: "partnership-without-counterpart",
    family: Family::Cooperation,
    severity: Severity::Warning,
    basis: &["R61", "R62", "R63"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, recommendations: [R61]}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, recommendations: [{to: R62}]}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, recommendations: [R61], partners: [x]}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, recommendations: [R18]}]}]",
        // What is only mentioned is not promised.
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, recommendations: [{to: R61, relation: mention}]}]}]",
        // The partners are there, but faulty.
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, recommendations: [R61], partners: x}]}]",
    ],
    check: Check::each(check),
};

/// Alliances, as the Assises ask for them.
const ALLIANCES: [&str; 3] = ["R61", "R62", "R63"];

fn check(project: &Project, sink: &mut Sink<'_>) {
    if !walk::answers_assises(project) {
        return;
    }
    for (path, action) in walk::actions(&project.document) {
        let promised = action.recommendations.iter().find(|answer| {
            answer.relation != Relation::Mention && ALLIANCES.contains(&answer.target().0)
        });
        if let Some(answer) = promised.filter(|_| action.partners.is_empty()) {
            let finding = sink.lack(path, "partners");
            let finding = finding.arg("id", &*action.id);
            sink.report(finding.arg("code", answer.target().0));
        }
    }
}
