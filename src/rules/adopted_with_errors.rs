//! A roadmap said to be in force while it has errors.

use super::{Check, Family, Finding, Path, Project, Rule, Severity};
use crate::model::DocumentStatus;

/// Its check runs after all others, once it is known which errors remain.
pub(super) const RULE: Rule = Rule {
    name: "adopted-with-errors",
    family: Family::Consultation,
    severity: Severity::Error,
    basis: &["audit-nao-2024"],
    raises: &[
        "roadmap: {format: 1, id: r, title: R, status: adopted, version: 1, horizon: {start: 2027, end: 2030}, languages: {source: en}, references: [assises-2025@1]}",
    ],
    passes: &[
        "objectives: []",
        // What is switched off or waived does not remain.
        "roadmap: {format: 1, id: r, title: R, status: adopted, version: 1, horizon: {start: 2027, end: 2030}, languages: {source: en}, references: [assises-2025@1]}\nchecks: {levels: {missing-section: off, unanswered-recommendation: off, pillar-without-objective: off, no-steering-body: warning, missing-principle: off, missing-risk: off, no-south-south-action: off}}",
    ],
    check: Check::LAST,
};

/// What there is to say of the errors that remain.
pub(super) fn report(project: &Project, errors: usize) -> Vec<Finding> {
    let status = project.document.roadmap.as_ref().and_then(|roadmap| roadmap.status);
    let in_force = [DocumentStatus::Adopted, DocumentStatus::Amended];
    let Some(status) = status.filter(|status| errors > 0 && in_force.contains(status)) else {
        return Vec::new();
    };
    let place = Path::ROOT / "roadmap" / "status";
    let finding = Finding::new(RULE.name, RULE.severity, place.into()).arg("status", status.name());
    vec![finding.arg("count", errors)]
}
