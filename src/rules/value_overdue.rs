//! A value that was to be known by now.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};

pub(super) const RULE: Rule = Rule {
    name: "value-overdue",
    family: Family::Indicators,
    severity: Severity::Warning,
    basis: &["audit-tcu-2022"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, baseline: {unknown: true, establish_by: 2020}}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, target: {unknown: true, establish_by: 2026-10}}]}]",
        "roadmap: {format: 1, id: r, title: R, date: 2026-07}\nobjectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, baseline: {unknown: true, establish_by: 2026-06-30}}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, baseline: {unknown: true, establish_by: 2027-06}}]}]",
        // November is not over, nor is the year.
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, baseline: {unknown: true, establish_by: 2026-11}}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, baseline: {unknown: true, establish_by: 2026}}]}]",
        // A document is of its day.
        "roadmap: {format: 1, id: r, title: R, date: 2024-07}\nobjectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, baseline: {unknown: true, establish_by: 2025-06}}]}]",
        "roadmap: {format: 1, id: r, title: R, horizon: {start: 2024, end: 2028}}\nobjectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, baseline: {unknown: true, establish_by: 2024-12}}]}]",
        // It is known now.
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, baseline: {value: 5, date: 2019, establish_by: 2020}}]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let day = sink.day_of_document(project);
    for (path, indicator) in walk::indicators(&project.document) {
        let points = [("baseline", &indicator.baseline), ("target", &indicator.target)];
        for (key, point) in points {
            let by = point.as_ref().filter(|point| point.is_unknown());
            let by = by.and_then(|point| point.establish_by).filter(|by| by.last_day() < day);
            if let Some(by) = by {
                let finding = sink.at(path / key / "establish_by");
                let finding = finding.arg("id", &*indicator.id).arg("point", key);
                sink.report(finding.arg("date", by.to_string()));
            }
        }
    }
}
