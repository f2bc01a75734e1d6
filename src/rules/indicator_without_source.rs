//! An indicator that nobody is going to measure.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};

pub(super) const RULE: Rule = Rule {
    name: "indicator-without-source",
    family: Family::Indicators,
    severity: Severity::Warning,
    basis: &["audit-tcu-2022"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, unit: days}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, source: Register, frequency: yearly}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, source: Register, frequency: yearly, owner: x}]}]",
        // All are there, and faulty.
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, source: [Register], frequency: often, owner: [x]}]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, indicator) in walk::indicators(&project.document) {
        let keys = [
            ("source", indicator.source.is_some()),
            ("frequency", indicator.frequency.is_some()),
            ("owner", indicator.owner.is_some()),
        ];
        sink.absent(project, path, &indicator.id, &keys);
    }
}
