//! Nobody answers for an action.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};

pub(super) const RULE: Rule = Rule {
    name: "action-without-lead",
    family: Family::Ownership,
    severity: Severity::Error,
    basis: &["audit-nao-2024", "audit-brookings-2020"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, partners: [x]}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, lead: x}]}]",
        // Each of several answers for a duty of its own.
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, duties: [{actor: x, duty: D}, {actor: y, duty: E}]}]}]",
        // The lead is there, but faulty: one finding, not two.
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, lead: [x, y]}]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, action) in walk::actions(&project.document) {
        if action.lead.is_none() && action.duties.is_empty() {
            sink.missing(path, "lead", &action.id);
        }
    }
}
