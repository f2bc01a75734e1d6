//! A starting value that is years old.

use super::{Check, Family, Project, Rule, Severity, Sink, Threshold, Unit, walk};

pub(super) const RULE: Rule = Rule {
    name: "stale-value",
    family: Family::Indicators,
    severity: Severity::Warning,
    basis: &["audit-eca-2024"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, baseline: {value: 12, date: 2021}}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, baseline: {value: 12, date: 2025}}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, baseline: {unknown: true, establish_by: 2027-06}}]}]",
        // A document is of its day.
        "roadmap: {format: 1, id: r, title: R, date: 2024-07}\nobjectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, baseline: {value: 12, date: 2022}}]}]",
        // Just within.
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, baseline: {value: 12, date: 2023-11-24}}]}]",
    ],
    check: Check::each(check),
};

/// How old a starting value may be.
pub(super) const MONTHS: Threshold = Threshold { name: "stale-months", default: 36, unit: Unit::Months };

fn check(project: &Project, sink: &mut Sink<'_>) {
    let months = sink.threshold(&MONTHS);
    let span = jiff::Span::new().try_months(months as i64).unwrap_or_default();
    let oldest = sink.day_of_document(project).saturating_sub(span);
    for (path, indicator) in walk::indicators(&project.document) {
        let Some(baseline) = &indicator.baseline else { continue };
        let date = baseline.date.filter(|date| baseline.is_known() && date.last_day() < oldest);
        if let Some(date) = date {
            let finding = sink.at(path / "baseline" / "date");
            let finding = finding.arg("id", &*indicator.id).arg("date", date.to_string());
            sink.report(finding.arg("months", months));
        }
    }
}
