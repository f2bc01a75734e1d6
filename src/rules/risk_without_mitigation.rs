//! A risk that nobody does anything about.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};

pub(super) const RULE: Rule = Rule {
    name: "risk-without-mitigation",
    family: Family::Risk,
    severity: Severity::Error,
    basis: &["nist:manage"],
    raises: &[
        "ethics: {risks: [{id: k0, title: K}]}",
        "ethics: {risks: [{id: k, title: K, mitigation: M}]}",
    ],
    passes: &[
        "ethics: {risks: [{id: k, title: K, mitigation: M, owner: x}]}",
        // Both are there, and faulty.
        "ethics: {risks: [{id: k, title: K, mitigation: [], owner: []}]}",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, risk) in walk::risks(&project.document) {
        let keys = [("mitigation", risk.mitigation.is_some()), ("owner", risk.owner.is_some())];
        sink.absent(project, path, &risk.id, &keys);
    }
}
