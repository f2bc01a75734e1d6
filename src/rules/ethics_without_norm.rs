//! A principle that nobody else holds to.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};

pub(super) const RULE: Rule = Rule {
    name: "ethics-without-norm",
    family: Family::Norms,
    severity: Severity::Error,
    basis: &["format", "R05"],
    raises: &["ethics: {principles: [{id: p, title: P}]}"],
    passes: &[
        "ethics: {principles: [{id: p, title: P, norms: [unesco:p6]}]}",
        // The norm is there, but unknown: that is said.
        "ethics: {principles: [{id: p, title: P, norms: [x:1]}]}",
        // It is there, but faulty.
        "ethics: {principles: [{id: p, title: P, norms: {a: 1}}]}",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, principle) in walk::principles(&project.document) {
        if principle.norms.is_empty() {
            sink.missing(path, "norms", &principle.id);
        }
    }
}
