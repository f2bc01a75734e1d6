//! One actor who leads a large part of everything.

use std::collections::BTreeMap;

use super::{Check, Family, Project, Rule, Severity, Sink, Threshold, Unit, walk};
use crate::index::Kind;

pub(super) const RULE: Rule = Rule {
    name: "overloaded-actor",
    family: Family::Ownership,
    severity: Severity::Warning,
    basis: &["audit-eca-2024"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a0, title: A, lead: x}, {id: a1, title: A, lead: x}, {id: a2, title: A, lead: x}, {id: a3, title: A, lead: x}, {id: a4, title: A, lead: x}, {id: a5, title: A, lead: y5}, {id: a6, title: A, lead: y6}, {id: a7, title: A, lead: y7}, {id: a8, title: A, lead: y8}, {id: a9, title: A, lead: y9}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a0, title: A, lead: x}, {id: a1, title: A, lead: x}, {id: a2, title: A, lead: x}, {id: a3, title: A, lead: x}, {id: a4, title: A, lead: y4}, {id: a5, title: A, lead: y5}, {id: a6, title: A, lead: y6}, {id: a7, title: A, lead: y7}, {id: a8, title: A, lead: y8}, {id: a9, title: A, lead: y9}]}]",
        // With few actions one actor may lead them all.
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a0, title: A, lead: x}, {id: a1, title: A, lead: x}, {id: a2, title: A, lead: x}, {id: a3, title: A, lead: x}, {id: a4, title: A, lead: x}, {id: a5, title: A, lead: x}, {id: a6, title: A, lead: x}, {id: a7, title: A, lead: x}, {id: a8, title: A, lead: x}]}]",
    ],
    check: Check::each(check),
};

/// With fewer actions, one actor may lead most of them.
pub(super) const FEWEST: Threshold = Threshold { name: "lead-from", default: 10, unit: Unit::Count };
pub(super) const MOST: Threshold = Threshold { name: "lead-percent", default: 40, unit: Unit::Percent };

fn check(project: &Project, sink: &mut Sink<'_>) {
    let mut led: BTreeMap<&str, (usize, walk::At)> = BTreeMap::new();
    let mut all = 0;
    for (path, action) in walk::actions(&project.document) {
        if let Some(lead) = &action.lead {
            all += 1;
            led.entry(lead).or_insert((0, path)).0 += 1;
        }
    }
    let (fewest, most) = (sink.threshold(&FEWEST), sink.threshold(&MOST));
    for (id, (count, first)) in led {
        if all >= fewest && count * 100 > all * most {
            let actor = project.index.find(Kind::Actor, id).map(|actor| actor.path.clone());
            let finding = sink.at(actor.unwrap_or_else(|| first / "lead")).arg("id", id);
            sink.report(finding.arg("count", count).arg("all", all));
        }
    }
}
