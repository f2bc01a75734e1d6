//! An objective that nobody answers for.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};

pub(super) const RULE: Rule = Rule {
    name: "objective-without-owner",
    family: Family::Ownership,
    severity: Severity::Error,
    basis: &["audit-nao-2024", "audit-brookings-2020"],
    raises: &["objectives: [{id: o, pillar: p, title: O, priority: x}]"],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, owner: x}]",
        // The owner is there, but faulty: one finding, not two.
        "objectives: [{id: o, pillar: p, title: O, owner: [x, y]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, objective) in walk::objectives(&project.document) {
        if objective.owner.is_none() {
            sink.missing(path, "owner", &objective.id);
        }
    }
}
