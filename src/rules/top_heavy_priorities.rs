//! More than half of the priorities before all others.

use super::{Check, Family, Path, Project, Rule, Severity, Sink, Threshold, Unit};
use crate::model::PriorityTier;

pub(super) const RULE: Rule = Rule {
    name: "top-heavy-priorities",
    family: Family::Priorities,
    severity: Severity::Warning,
    basis: &["format", "R03"],
    raises: &[
        "priorities: [{id: p0, title: P, tier: first}, {id: p1, title: P, tier: first}, {id: p2, title: P, tier: second}]",
    ],
    passes: &[
        "priorities: [{id: p0, title: P, tier: first}, {id: p1, title: P, tier: first}, {id: p2, title: P, tier: second}, {id: p3, title: P, tier: third}]",
        "priorities: [{id: p0, title: P, tier: first}]",
    ],
    check: Check::each(check),
};

/// With fewer there is hardly an order to speak of.
pub(super) const FEWEST: Threshold = Threshold { name: "first-tier-from", default: 3, unit: Unit::Count };
pub(super) const MOST: Threshold = Threshold { name: "first-tier-percent", default: 50, unit: Unit::Percent };

fn check(project: &Project, sink: &mut Sink<'_>) {
    let priorities = &project.document.priorities;
    let first = priorities.iter().filter(|p| p.tier == Some(PriorityTier::First)).count();
    let enough = priorities.len() >= sink.threshold(&FEWEST);
    if enough && first * 100 > priorities.len() * sink.threshold(&MOST) {
        let finding = sink.lack(Path::ROOT, "priorities");
        sink.report(finding.arg("first", first).arg("all", priorities.len()));
    }
}
