//! An event that leaves nothing behind.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};

pub(super) const RULE: Rule = Rule {
    name: "event-without-purpose",
    family: Family::Cooperation,
    severity: Severity::Warning,
    basis: &["R67"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, recommendations: [R67/notoriete]}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, recommendations: [R67/notoriete], deliverable: Acts published}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, recommendations: [R18]}]}]",
        // The deliverable is there, but faulty.
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, recommendations: [R67], deliverable: [Acts]}]}]",
    ],
    check: Check::each(check),
};

/// Events, as the Assises ask for them.
const EVENTS: &str = "R67";

fn check(project: &Project, sink: &mut Sink<'_>) {
    if !walk::answers_assises(project) {
        return;
    }
    for (path, action) in walk::actions(&project.document) {
        let event = action.recommendations.iter().any(|answer| answer.target().0 == EVENTS);
        if event && action.deliverable.is_none() {
            sink.missing(path, "deliverable", &action.id);
        }
    }
}
