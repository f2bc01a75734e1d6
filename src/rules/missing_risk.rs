//! A risk that the Assises name is not there.

use super::{Check, Family, Path, Project, Rule, Severity, Sink, walk};
use crate::model::RiskCategory;

pub(super) const RULE: Rule = Rule {
    name: "missing-risk",
    family: Family::Risk,
    severity: Severity::Error,
    basis: &["R16", "R17"],
    raises: &[
        "ethics: {risks: [{id: k0, title: K, category: discrimination}]}",
        "ethics: {review: yearly}",
    ],
    passes: &[
        "ethics: {risks: [{id: k0, title: K, category: discrimination}, {id: k1, title: K, category: employment}]}",
        // The kind is there, but faulty.
        "ethics: {risks: [{id: k0, title: K, category: discrimination}, {id: k1, title: K, category: jobs}]}",
        // The roadmap answers other recommendations.
        "roadmap: {format: 1, id: r, references: [oecd@2024]}\nethics: {risks: [{id: k0, title: K, category: privacy}]}",
    ],
    check: Check::each(check),
};

const NAMED: &[(RiskCategory, &str)] =
    &[(RiskCategory::Discrimination, "discrimination"), (RiskCategory::Employment, "employment")];

fn check(project: &Project, sink: &mut Sink<'_>) {
    let Some(ethics) = &project.document.ethics else { return };
    let whole = ethics.risks.is_empty() || project.is_whole(Path::ROOT / "ethics" / "risks");
    if project.is_incomplete() || !walk::answers_assises(project) || !whole {
        return;
    }
    let there = |category| ethics.risks.iter().any(|risk| risk.category == Some(category));
    let missing = NAMED.iter().filter(|(category, _)| !there(*category));
    let missing: Vec<&str> = missing.map(|(_, name)| *name).collect();
    if !missing.is_empty() {
        let finding = sink.lack(Path::ROOT / "ethics", "risks");
        sink.report(finding.arg("kinds", missing));
    }
}
