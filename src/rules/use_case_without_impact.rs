//! A use of AI of which nobody says how much it can change for people.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};

pub(super) const RULE: Rule = Rule {
    name: "use-case-without-impact",
    family: Family::Ethics,
    severity: Severity::Error,
    basis: &["coe:16", "euaia:high-risk"],
    raises: &["ethics: {use_cases: [{id: u, title: U, owner: x}]}"],
    passes: &[
        "ethics: {use_cases: [{id: u, title: U, impact: minimal}]}",
        // The impact is there, but faulty.
        "ethics: {use_cases: [{id: u, title: U, impact: huge}]}",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, case) in walk::use_cases(&project.document) {
        if case.impact.is_none() {
            sink.missing(path, "impact", &case.id);
        }
    }
}
