//! An action that does not run in the phase that it belongs to.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};

pub(super) const RULE: Rule = Rule {
    name: "action-outside-phase",
    family: Family::Time,
    severity: Severity::Warning,
    basis: &["format"],
    raises: &[
        "phases: [{id: one, title: One, start: 2027, end: 2028}]\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, phase: one, start: 2029, end: 2030}]}]",
    ],
    passes: &[
        "phases: [{id: one, title: One, start: 2027, end: 2028}]\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, phase: one, start: 2027-06, end: 2028}]}]",
        "phases: [{id: one, title: One, start: 2027, end: 2028}]\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, phase: one, start: 2028, end: 2030}]}]",
        "phases: [{id: one, title: One}]\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, phase: one, start: 2029, end: 2030}]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let document = &project.document;
    for (path, action) in walk::actions(document) {
        let phase = action.phase.as_ref();
        let phase = phase.and_then(|id| document.phases.iter().find(|phase| phase.id == *id));
        let Some(phase) = phase else { continue };
        let late = action.start.zip(phase.end).is_some_and(|(start, end)| walk::is_before(end, start));
        let early = action.end.zip(phase.start).is_some_and(|(end, start)| walk::is_before(end, start));
        if late || early {
            let finding = sink.at(path / "phase").arg("id", &*action.id);
            sink.report(finding.arg("phase", &*phase.id));
        }
    }
}
