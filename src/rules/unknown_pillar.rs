//! An objective or an amount under a pillar that no recommendation set has.

use std::collections::BTreeSet;

use super::{Check, Family, Path, Project, Rule, Severity, Sink, Step, walk};

pub(super) const RULE: Rule = Rule {
    name: "unknown-pillar",
    family: Family::Structure,
    severity: Severity::Error,
    basis: &["format"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, owner: x}]",
        "budget: {pillars: {secteurs: 1}}",
    ],
    passes: &[
        "objectives: [{id: o, pillar: secteurs-sociaux, title: O}]",
        // No set is named, so no pillar is known.
        "objectives: [{id: o, pillar: p, title: O}]\nroadmap: {format: 1, id: r, references: [assises-2026@1]}",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let known: BTreeSet<&str> =
        project.catalog.pillars(&project.index.sets).map(|pillar| &*pillar.id).collect();
    if known.is_empty() {
        return;
    }
    let mut left = walk::SUGGESTIONS;
    let objectives = walk::objectives(&project.document)
        .map(|(path, objective)| (path / "pillar", &objective.pillar));
    let budget = project.document.budget.iter().flat_map(|budget| budget.pillars.keys());
    let path = |pillar: &str| Path::ROOT / "budget" / "pillars" / Step::named(pillar);
    let budget = budget.map(|pillar| (path(pillar), pillar));
    for (path, pillar) in objectives.chain(budget) {
        if pillar.is_empty() || known.contains(&**pillar) || project.may_exist(pillar) {
            continue;
        }
        let finding = sink.at(path).arg("id", &**pillar);
        let finding = finding.arg("known", known.iter().copied().collect::<Vec<_>>());
        sink.report(walk::suggest(finding, pillar, known.iter().copied(), &mut left));
    }
}
