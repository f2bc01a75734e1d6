//! Data opened for a sector that no priority names.

use super::{Check, Family, Path, Project, Rule, Severity, Sink, walk};

pub(super) const RULE: Rule = Rule {
    name: "data-sector-without-priority",
    family: Family::Priorities,
    severity: Severity::Error,
    basis: &["R22", "R03"],
    raises: &[
        "priorities: [{id: p1, title: P, sectors: [health]}]\nobjectives: [{id: o, pillar: donnees-calcul-cybersecurite, title: O, recommendations: [R22], tags: [sport]}]",
    ],
    passes: &[
        "priorities: [{id: p1, title: P, sectors: [health]}]\nobjectives: [{id: o, pillar: donnees-calcul-cybersecurite, title: O, recommendations: [R22], tags: [health, data]}]",
        // No sector is named, or none is declared: nothing to compare.
        "priorities: [{id: p1, title: P, sectors: [health]}]\nobjectives: [{id: o, pillar: donnees-calcul-cybersecurite, title: O, recommendations: [R22]}]",
        "priorities: [{id: p1, title: P}]\nobjectives: [{id: o, pillar: donnees-calcul-cybersecurite, title: O, recommendations: [R22], tags: [sport]}]",
        "priorities: [{id: p1, title: P, sectors: [health]}]\nobjectives: [{id: o, pillar: secteurs-sociaux, title: O, recommendations: [R28], tags: [sport]}]",
    ],
    check: Check::each(check),
};

/// The recommendation on solutions in priority sectors.
const SOLUTIONS: &str = "R22";

fn check(project: &Project, sink: &mut Sink<'_>) {
    let sectors: Vec<&str> = project
        .document
        .priorities
        .iter()
        .flat_map(|priority| priority.sectors.iter().map(String::as_str))
        .collect();
    let whole = project.is_whole(Path::ROOT / "priorities");
    if sectors.is_empty() || !walk::answers_assises(project) || !whole {
        return;
    }
    for (path, objective) in walk::objectives(&project.document) {
        let opens = objective.recommendations.iter().any(|answer| answer.target().0 == SOLUTIONS);
        let named = objective.tags.iter().any(|tag| sectors.contains(&tag.as_str()));
        if opens && !objective.tags.is_empty() && !named {
            let finding = sink.at(path / "tags").arg("id", &*objective.id);
            sink.report(finding.arg("sectors", sectors.clone()));
        }
    }
}
