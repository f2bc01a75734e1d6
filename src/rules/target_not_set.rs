//! A target that will be set later.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};

pub(super) const RULE: Rule = Rule {
    name: "target-not-set",
    family: Family::Indicators,
    severity: Severity::Warning,
    basis: &["audit-tcu-2022"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, target: {unknown: true, establish_by: 2027-12}}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, target: {value: 3, date: 2030}}]}]",
        // Nobody says by when: that is more than a target not set yet.
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, target: {unknown: true}}]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, indicator) in walk::indicators(&project.document) {
        let Some(target) = indicator.target.as_ref().filter(|target| target.is_unknown()) else {
            continue;
        };
        if let Some(by) = target.establish_by {
            let finding = sink.at(path / "target");
            let finding = finding.arg("id", &*indicator.id).arg("date", by.to_string());
            sink.report(finding);
        }
    }
}
