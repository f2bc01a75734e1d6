//! A priority that nothing serves.

use std::collections::BTreeSet;

use super::{Check, Family, Path, Project, Rule, Severity, Sink};

pub(super) const RULE: Rule = Rule {
    name: "priority-without-action",
    family: Family::Priorities,
    severity: Severity::Warning,
    basis: &["audit-nao-2024", "R03"],
    raises: &[
        "priorities: [{id: p1, title: P}, {id: p2, title: Q}]\nobjectives: [{id: o, pillar: p, title: O, priority: p1, actions: [{id: a, title: A}]}]",
        "priorities: [{id: p1, title: P}]\nobjectives: [{id: o, pillar: p, title: O, priority: p1}, {id: q, pillar: p, title: Q, actions: [{id: a, title: A}]}]",
    ],
    passes: &[
        "priorities: [{id: p1, title: P}]\nobjectives: [{id: o, pillar: p, title: O, priority: p1, actions: [{id: a, title: A}]}]",
        // There are no objectives: that is said, once.
        "priorities: [{id: p1, title: P}]",
        // Its action is there, but faulty.
        "priorities: [{id: p1, title: P}]\nobjectives: [{id: o, pillar: p, title: O, priority: p1, actions: [{id: A, title: A}]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let document = &project.document;
    if document.objectives.is_empty() || !project.is_whole(Path::ROOT / "objectives") {
        return;
    }
    let acting = document.objectives.iter().filter(|objective| !objective.actions.is_empty());
    let served: BTreeSet<&str> = acting.filter_map(|o| o.priority.as_deref()).collect();
    for (i, priority) in document.priorities.iter().enumerate() {
        if !served.contains(&*priority.id) {
            let place = Path::ROOT / "priorities" / i;
            sink.report(sink.at(place).arg("id", &*priority.id));
        }
    }
}
