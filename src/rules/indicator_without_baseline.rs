//! Nobody knows where things stand before.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};

pub(super) const RULE: Rule = Rule {
    name: "indicator-without-baseline",
    family: Family::Indicators,
    severity: Severity::Error,
    basis: &["audit-tcu-2022"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, unit: days}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, baseline: {value: 3}}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, baseline: {date: 2026}}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, baseline: {unknown: true}}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, baseline: {value: 0, date: 2026}}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, baseline: {unknown: true, establish_by: 2027-06}}]}]",
        // The value is there, but faulty.
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, baseline: {value: three, date: 2026}}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, baseline: unknown}]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, indicator) in walk::indicators(&project.document) {
        sink.without_point(project, (path, indicator), "baseline", indicator.baseline.as_ref());
    }
}
