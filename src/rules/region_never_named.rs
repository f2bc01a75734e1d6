//! Regions on the list that nothing is planned for.

use std::collections::BTreeSet;

use super::{Check, Family, Path, Project, Rule, Severity, Sink};
use crate::model::Text;

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
    if document.objectives.is_empty() || !project.is_whole(Path::ROOT / "objectives") {
        return;
    }
    let in_words = |place: &Option<Text>, codes: &[String]| place.is_some() && codes.is_empty();
    let says_where = document.objectives.iter().any(|objective| {
        let mut actions = objective.actions.iter();
        in_words(&objective.place, &objective.territories)
            || actions.any(|action| in_words(&action.place, &action.territories))
    });
    // What takes place in the whole country names none of its regions.
    if says_where {
        return;
    }
    let objectives = document.objectives.iter().flat_map(|objective| {
        let actions = objective.actions.iter().flat_map(|action| &action.territories);
        objective.territories.iter().chain(actions)
    });
    let named: BTreeSet<&str> = objectives.map(String::as_str).collect();
    let codes = document.territories.iter().map(|territory| territory.code.as_str());
    let never: Vec<&str> = codes.filter(|code| !named.contains(code)).collect();
    if !never.is_empty() {
        let finding = sink.lack(Path::ROOT, "territories");
        sink.report(finding.arg("count", never.len()).arg("codes", never));
    }
}
