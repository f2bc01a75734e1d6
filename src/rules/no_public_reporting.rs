//! Progress that nobody will see.

use super::{Check, Family, Path, Project, Rule, Severity, Sink};

pub(super) const RULE: Rule = Rule {
    name: "no-public-reporting",
    family: Family::Governance,
    severity: Severity::Warning,
    basis: &["audit-nao-2024"],
    raises: &["glossary: []", "governance: {evaluations: []}"],
    passes: &[
        "governance: {reporting: {frequency: yearly}}",
        // It is there, but faulty.
        "governance: {reporting: yearly}",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    if project.is_incomplete() {
        return;
    }
    match &project.document.governance {
        None => sink.report(sink.lack(Path::ROOT, "governance")),
        Some(governance) if governance.reporting.is_none() => {
            sink.report(sink.lack(Path::ROOT / "governance", "reporting"));
        }
        Some(_) => {}
    }
}
