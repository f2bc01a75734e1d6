//! An action without start or end.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};

pub(super) const RULE: Rule = Rule {
    name: "action-without-dates",
    family: Family::Time,
    severity: Severity::Error,
    basis: &["audit-brookings-2020"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2027}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2027, ongoing: false}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2027, end: 2028-06}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2027, end: soon}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2027, ongoing: true}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, timing: Within six months of adoption}]}]",
        "phases: [{id: f, title: F, start: 2027, end: 2028}]\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, phase: f}]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, action) in walk::actions(&project.document) {
        // What a plan says in words or by its phase, and what goes on, needs no date.
        let phase = project.document.phases.iter().find(|phase| Some(&phase.id) == action.phase.as_ref());
        let said = action.timing.is_some() || phase.is_some_and(|phase| phase.end.is_some());
        let goes_on = action.goes_on() || action.recurring.is_some();
        if action.start.is_none() && !said {
            let finding = sink.lack(path, "start");
            sink.report(finding.arg("id", &*action.id).arg("key", "start"));
        }
        if action.end.is_none() && !said && !goes_on {
            let finding = sink.lack(path, "end");
            sink.report(finding.arg("id", &*action.id).arg("key", "end"));
        }
    }
}
