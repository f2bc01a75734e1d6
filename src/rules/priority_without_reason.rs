//! A priority of which nobody says why it comes here.

use super::{Check, Family, Path, Project, Rule, Severity, Sink};

pub(super) const RULE: Rule = Rule {
    name: "priority-without-reason",
    family: Family::Priorities,
    severity: Severity::Warning,
    basis: &["format", "R03"],
    raises: &["priorities: [{id: p0, title: P, rank: 1}]"],
    passes: &[
        "priorities: [{id: p0, title: P, rank: 1, reason: R}]",
        // The reason is there, but faulty.
        "priorities: [{id: p0, title: P, rank: 1, reason: [R]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (i, priority) in project.document.priorities.iter().enumerate() {
        if priority.reason.is_none() {
            sink.missing(Path::ROOT / "priorities" / i, "reason", &priority.id);
        }
    }
}
