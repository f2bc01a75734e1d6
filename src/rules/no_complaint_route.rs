//! Nowhere to complain.

use super::{Check, Family, Path, Project, Rule, Severity, Sink};

pub(super) const RULE: Rule = Rule {
    name: "no-complaint-route",
    family: Family::Ethics,
    severity: Severity::Warning,
    basis: &["coe:14"],
    raises: &["ethics: {review: yearly}"],
    passes: &[
        "ethics: {complaints: C}",
        // It is there, but faulty.
        "ethics: {complaints: [C]}",
        "glossary: []",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    if project.is_incomplete() {
        return;
    }
    if project.document.ethics.as_ref().is_some_and(|ethics| ethics.complaints.is_none()) {
        sink.report(sink.lack(Path::ROOT / "ethics", "complaints"));
    }
}
