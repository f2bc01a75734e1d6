//! An objective of which nobody can say whether it was reached.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};

pub(super) const RULE: Rule = Rule {
    name: "objective-without-indicator",
    family: Family::Indicators,
    severity: Severity::Error,
    basis: &["audit-tcu-2022", "audit-nao-2024"],
    raises: &["objectives: [{id: o, pillar: p, title: O, indicators: []}]"],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I}]}]",
        // The one indicator is not even a map: that is said, and it is not missing.
        "objectives: [{id: o, pillar: p, title: O, indicators: [number of people]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, objective) in walk::objectives(&project.document) {
        if objective.indicators.is_empty() {
            sink.missing(path, "indicators", &objective.id);
        }
    }
}
