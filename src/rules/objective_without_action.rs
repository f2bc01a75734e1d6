//! An objective that nothing is done for.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};

pub(super) const RULE: Rule = Rule {
    name: "objective-without-action",
    family: Family::Traceability,
    severity: Severity::Warning,
    basis: &["audit-tcu-2022"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, actions: []}]",
        "objectives: [{id: o, pillar: p, title: O, owner: x}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A}]}]",
        // The one action is not even a map: that is said, and it is not missing.
        "objectives: [{id: o, pillar: p, title: O, actions: [train people]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, objective) in walk::objectives(&project.document) {
        if objective.actions.is_empty() {
            sink.missing(path, "actions", &objective.id);
        }
    }
}
