//! More than half of what is to be done has no money.

use super::{Check, Family, Path, Project, Rule, Severity, Sink, Threshold, Unit, walk};
use crate::model::CostStatus;

pub(super) const RULE: Rule = Rule {
    name: "mostly-unfunded",
    family: Family::Budget,
    severity: Severity::Warning,
    basis: &["audit-nao-2024", "audit-brookings-2020"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a0, title: A, cost: unfunded}, {id: a1, title: A, cost: unfunded}, {id: a2, title: A, cost: unfunded}, {id: a3, title: A, cost: existing-means}, {id: a4, title: A, cost: existing-means}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a0, title: A, cost: unfunded}, {id: a1, title: A, cost: unfunded}, {id: a2, title: A, cost: existing-means}, {id: a3, title: A, cost: existing-means}, {id: a4, title: A, cost: existing-means}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a0, title: A, cost: unfunded}, {id: a1, title: A, cost: unfunded}, {id: a2, title: A, cost: unfunded}, {id: a3, title: A, cost: unfunded}]}]",
    ],
    check: Check::each(check),
};

pub(super) const FEWEST: Threshold = Threshold { name: "unfunded-from", default: 5, unit: Unit::Count };
pub(super) const MOST: Threshold = Threshold { name: "unfunded-percent", default: 50, unit: Unit::Percent };

fn check(project: &Project, sink: &mut Sink<'_>) {
    let costs = walk::actions(&project.document).filter_map(|(_, action)| action.cost.as_ref());
    let (mut unfunded, mut all) = (0, 0);
    for cost in costs {
        all += 1;
        unfunded += usize::from(cost.status == CostStatus::Unfunded);
    }
    if all >= sink.threshold(&FEWEST) && unfunded * 100 > all * sink.threshold(&MOST) {
        let finding = sink.lack(Path::ROOT, "objectives");
        sink.report(finding.arg("unfunded", unfunded).arg("all", all));
    }
}
