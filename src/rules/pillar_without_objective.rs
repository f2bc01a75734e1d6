//! A pillar under which nothing stands.

use std::collections::BTreeSet;

use super::{Check, Family, Path, Project, Rule, Severity, Sink};
use crate::index::Status;

pub(super) const RULE: Rule = Rule {
    name: "pillar-without-objective",
    family: Family::Traceability,
    severity: Severity::Warning,
    basis: &["audit-brookings-2020"],
    raises: &["objectives: [{id: o, pillar: feuille-de-route, title: O}]"],
    passes: &[
        // Nothing is written yet: the missing objectives are said once.
        "objectives: []",
        // One objective could not be read: it may stand there.
        "objectives: [{id: o, pillar: feuille-de-route, title: O}, x]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    if project.is_incomplete() || project.document.objectives.is_empty() {
        return;
    }
    let served: BTreeSet<&str> = project.document.objectives.iter().map(|o| &*o.pillar).collect();
    // A pillar of which everything is put off or left out, openly, needs no objective.
    let mut open: BTreeSet<(&str, &str)> = BTreeSet::new();
    for coverage in &project.index.coverage {
        if !matches!(coverage.status, Status::Planned | Status::Excluded) {
            let id = &coverage.recommendation;
            open.insert((&id.set, &project.catalog.recommendation(id).pillar));
        }
    }
    // A set that no objective stands under is answered, and is not how the roadmap is parted.
    let parts = |set: &&String| {
        let file = project.catalog.sets.get(*set);
        file.is_some_and(|file| file.pillars.iter().any(|pillar| served.contains(&*pillar.id)))
    };
    let any = project.index.sets.iter().any(|set| parts(&set));
    for set in project.index.sets.iter().filter(|set| !any || parts(set)) {
        for pillar in project.catalog.sets.get(set).into_iter().flat_map(|file| &file.pillars) {
            let known = served.contains(&*pillar.id) || project.may_exist(&pillar.id);
            if !known && open.contains(&(set, &pillar.id)) {
                let finding = sink.lack(Path::ROOT, "objectives");
                sink.report(finding.arg("id", &*pillar.id));
            }
        }
    }
}
