//! An objective with more indicators than anyone reads.

use super::{Check, Family, Project, Rule, Severity, Sink, Threshold, Unit, walk};

pub(super) const RULE: Rule = Rule {
    name: "too-many-indicators",
    family: Family::Indicators,
    severity: Severity::Info,
    basis: &["audit-eca-2024"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I}, {id: j, title: J}]}]\nchecks: {thresholds: {indicators-per-objective: 1}}",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I}, {id: j, title: J}]}]\nchecks: {thresholds: {indicators-per-objective: 2}}",
    ],
    check: Check::each(check),
};

/// Most indicators of an objective.
pub(super) const MOST: Threshold = Threshold { name: "indicators-per-objective", default: 6, unit: Unit::Count };

fn check(project: &Project, sink: &mut Sink<'_>) {
    let most = sink.threshold(&MOST);
    for (path, objective) in walk::objectives(&project.document) {
        let count = objective.indicators.len();
        if count > most {
            let finding = sink.lack(path, "indicators");
            let finding = finding.arg("id", &*objective.id);
            sink.report(finding.arg("count", count).arg("most", most));
        }
    }
}
