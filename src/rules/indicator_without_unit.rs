//! Values that nobody can read.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};

pub(super) const RULE: Rule = Rule {
    name: "indicator-without-unit",
    family: Family::Indicators,
    severity: Severity::Error,
    basis: &["audit-tcu-2022"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, stage: outcome}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, unit: days}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, baseline: {level: 'no', date: 2026}, target: {level: 'yes', date: 2030}}]}]",
        // The unit is there, but faulty.
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, unit: [days]}]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, indicator) in walk::indicators(&project.document) {
        // A yes and a level have none.
        let points = [&indicator.baseline, &indicator.target];
        let level = points.into_iter().flatten().any(|point| point.level.is_some());
        if indicator.unit.is_none() && !level && indicator.scale.is_empty() {
            sink.missing(path, "unit", &indicator.id);
        }
    }
}
