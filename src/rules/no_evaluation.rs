//! Nobody will look at what it brought.

use super::{Check, Family, Path, Project, Rule, Severity, Sink};

pub(super) const RULE: Rule = Rule {
    name: "no-evaluation",
    family: Family::Governance,
    severity: Severity::Warning,
    basis: &["audit-cour-des-comptes-2025"],
    raises: &["glossary: []", "governance: {reporting: {frequency: yearly}}"],
    passes: &[
        "governance: {evaluations: [{kind: mid-term, date: 2029}]}",
        // It is there, but faulty.
        "governance: {evaluations: [2029]}",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    if project.is_incomplete() {
        return;
    }
    match &project.document.governance {
        None => sink.report(sink.lack(Path::ROOT, "governance")),
        Some(governance) if governance.evaluations.is_empty() => {
            sink.report(sink.lack(Path::ROOT / "governance", "evaluations"));
        }
        Some(_) => {}
    }
}
