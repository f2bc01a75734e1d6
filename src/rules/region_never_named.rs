//! Regions on the list that nothing is planned for.

use std::collections::BTreeSet;

use super::{Check, Family, Path, Project, Rule, Severity, Sink};
use crate::model::{Kind, each_name};

pub(super) const RULE: Rule = Rule {
    name: "region-never-named",
    family: Family::Equity,
    severity: Severity::Warning,
    basis: &["R30", "audit-cour-des-comptes-2025"],
    raises: &[
        "territories: [{code: MA-01, title: T}, {code: MA-02, title: U}]\nobjectives: [{id: o, pillar: p, title: O, territories: [MA-01]}]",
    ],
    passes: &[
        "territories: [{code: MA-01, title: T}]\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, territories: [MA-01]}]}]",
        "territories: [{code: MA-01, title: T}]\nobjectives: [{id: o, pillar: p, title: O}]\nprogrammes: [{id: g, title: G, territories: [MA-01]}]",
        // There are no objectives: that is said, once.
        "territories: [{code: MA-01, title: T}]",
        "territories: [{code: MA-01, title: T}]\nobjectives: [{id: o, pillar: p, title: O, territories: MA-01}]",
        // Words may mean every one of them.
        "territories: [{code: MA-01, title: T}]\nobjectives: [{id: o, pillar: p, title: O, place: The whole country}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let document = &project.document;
    let is_idle = document.objectives.is_empty() || document.is_placed_in_words();
    if is_idle || !project.is_whole(Path::ROOT / "objectives") {
        return;
    }
    let mut named = BTreeSet::new();
    each_name(document, &mut |_, kind, code| {
        if kind == Kind::Territory {
            named.insert(code);
        }
    });
    let codes = document.territories.iter().map(|territory| territory.code.as_str());
    let never: Vec<&str> = codes.filter(|code| !named.contains(code)).collect();
    if !never.is_empty() {
        let finding = sink.lack(Path::ROOT, "territories");
        sink.report(finding.arg("count", never.len()).arg("codes", never));
    }
}
