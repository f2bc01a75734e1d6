//! Nobody reckons with an attack.

use super::{Check, Family, Path, Project, Rule, Severity, Sink};
use crate::model::RiskCategory;

pub(super) const RULE: Rule = Rule {
    name: "no-cyber-risk",
    family: Family::Risk,
    severity: Severity::Warning,
    basis: &["R27", "oecd:1.4"],
    raises: &[
        "ethics: {risks: [{id: k0, title: K, category: privacy}]}",
        "ethics: {review: yearly}",
    ],
    passes: &[
        "ethics: {risks: [{id: k0, title: K, category: cybersecurity}]}",
        // The kind is there, but faulty.
        "ethics: {risks: [{id: k0, title: K, category: cyber}]}",
        "glossary: []",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let Some(ethics) = &project.document.ethics else { return };
    let whole = ethics.risks.is_empty() || project.is_whole(Path::ROOT / "ethics" / "risks");
    if project.is_incomplete() || !whole {
        return;
    }
    let attack = Some(RiskCategory::Cybersecurity);
    if !ethics.risks.iter().any(|risk| risk.category == attack) {
        sink.report(sink.lack(Path::ROOT / "ethics", "risks"));
    }
}
