//! Priorities of which nobody can say which comes first.

use std::collections::BTreeMap;

use super::{Check, Family, Path, Project, Rule, Severity, Sink};

pub(super) const RULE: Rule = Rule {
    name: "priority-without-rank",
    family: Family::Priorities,
    severity: Severity::Error,
    basis: &["format", "R03"],
    raises: &[
        "priorities: [{id: p0, title: P}]",
        "priorities: [{id: p0, title: P, rank: 1}, {id: p1, title: P, rank: 1}]",
    ],
    passes: &[
        "priorities: [{id: p0, title: P, rank: 1}, {id: p1, title: P, rank: 2}]",
        // The rank is there, but faulty.
        "priorities: [{id: p0, title: P, rank: first}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let mut ranked: BTreeMap<i64, Path> = BTreeMap::new();
    for (i, priority) in project.document.priorities.iter().enumerate() {
        let path = Path::ROOT / "priorities" / i;
        let Some(rank) = priority.rank else {
            let finding = sink.lack(path, "rank").arg("id", &*priority.id);
            sink.report(finding.arg("rank", "none"));
            continue;
        };
        match ranked.get(&rank) {
            None => {
                ranked.insert(rank, path / "rank");
            }
            Some(first) => {
                let finding = sink.at(path / "rank");
                let finding = finding.arg("id", &*priority.id).arg("rank", rank.to_string());
                sink.report(finding.related(first.clone(), "first"));
            }
        }
    }
}
