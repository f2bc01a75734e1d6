//! Nobody knows what is to be reached.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};

pub(super) const RULE: Rule = Rule {
    name: "indicator-without-target",
    family: Family::Indicators,
    severity: Severity::Error,
    basis: &["audit-tcu-2022", "audit-nao-2024"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, unit: days}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, target: {value: 3}}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, target: {unknown: true}}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, target: {value: 0, date: 2030}}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, target: {unknown: true, establish_by: 2027-06}}]}]",
        // The date is there, but faulty.
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, target: {value: 3, date: soon}}]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, indicator) in walk::indicators(&project.document) {
        sink.without_point(project, (path, indicator), "target", indicator.target.as_ref());
    }
}
