//! A deadline of the coming months, given as a year.

use super::{Check, Family, Path, Project, Rule, Severity, Sink, Threshold, Unit, walk};
use crate::model::{Date, Part};

pub(super) const RULE: Rule = Rule {
    name: "year-only-date",
    family: Family::Time,
    severity: Severity::Warning,
    basis: &["audit-brookings-2020"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2026-12, end: 2027}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, milestones: [{title: M, date: 2027}]}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2027, end: 2027-06}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2027, end: 2028}]}]",
        "roadmap: {format: 1, id: r, fiscal_year_start: 7}\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2026/27, end: 2026/27}]}]",
        // It is past.
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2024, end: 2025}]}]",
    ],
    check: Check::each(check),
};

/// How far ahead a deadline needs a month.
pub(super) const MONTHS: Threshold = Threshold { name: "precise-months", default: 12, unit: Unit::Months };

fn check(project: &Project, sink: &mut Sink<'_>) {
    let months = jiff::Span::new().try_months(sink.threshold(&MONTHS) as i64).unwrap_or_default();
    let (today, soon) = (sink.today(), sink.today().saturating_add(months));
    let mut one = |path: &dyn Fn() -> Path, date: Option<Date>| {
        // A fiscal year ends on a day of its own.
        let Some(date) = date.filter(|date| date.part == Part::Year) else { return };
        if date.last_day() >= today && date.first_day() <= soon {
            sink.report(sink.at(path()).arg("date", date.to_string()));
        }
    };
    for (path, action) in walk::actions(&project.document) {
        one(&|| path / "end", action.end);
        for (i, milestone) in action.milestones.iter().enumerate() {
            one(&|| path / "milestones" / i / "date", milestone.date);
        }
    }
    for (path, text) in walk::legislation(&project.document) {
        for (i, stage) in text.stages.iter().enumerate() {
            one(&|| path / "stages" / i / "date", stage.date);
        }
    }
}
