//! An action without start or end.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};

pub(super) const RULE: Rule = Rule {
    name: "action-without-dates",
    family: Family::Time,
    severity: Severity::Error,
    basis: &["audit-brookings-2020"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2027}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2027, end: 2028-06}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2027, end: soon}]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, action) in walk::actions(&project.document) {
        if action.start.is_none() {
            let finding = sink.lack(path, "start");
            sink.report(finding.arg("id", &*action.id).arg("key", "start"));
        }
        if action.end.is_none() {
            let finding = sink.lack(path, "end");
            sink.report(finding.arg("id", &*action.id).arg("key", "end"));
        }
    }
}
