//! A new version that does not say what changed.

use super::{Check, Family, Path, Project, Rule, Severity, Sink};
use crate::model::DocumentStatus;

pub(super) const RULE: Rule = Rule {
    name: "version-without-change-log",
    family: Family::Consultation,
    severity: Severity::Warning,
    basis: &["audit-eca-2024"],
    raises: &[
        "roadmap: {format: 1, id: r, title: R, status: revised, version: 0.2, changes: '**0.1.** First version.'}",
        "roadmap: {format: 1, id: r, title: R, status: revised, version: 0.2}",
    ],
    passes: &[
        "roadmap: {format: 1, id: r, title: R, status: revised, version: 0.2, changes: '**0.2.** Two actions added.'}",
        // Nothing came before a first draft.
        "roadmap: {format: 1, id: r, title: R, status: working-draft, version: 0.1}",
        // Nor before a first version.
        "roadmap: {format: 1, id: r, title: R, status: adopted, version: 1.0}",
        "roadmap: {format: 1, id: r, title: R, status: revised, version: 0.2, changes: [A]}",
    ],
    check: Check::each(check),
};

/// What comes after nothing.
const FIRST: &[&str] = &["0.1", "0.1.0", "1", "1.0", "1.0.0"];

fn check(project: &Project, sink: &mut Sink<'_>) {
    let Some(roadmap) = &project.document.roadmap else { return };
    let version = roadmap.version.trim();
    if version.is_empty() || roadmap.changes.is_none() && FIRST.contains(&version) {
        return;
    }
    let finding = match &roadmap.changes {
        Some(changes) if changes.0.values().any(|text| text.contains(version)) => return,
        Some(_) => sink.at(Path::ROOT / "roadmap" / "changes"),
        None if matches!(roadmap.status, None | Some(DocumentStatus::WorkingDraft)) => return,
        None => sink.lack(Path::ROOT / "roadmap", "changes"),
    };
    sink.report(finding.arg("version", version));
}
