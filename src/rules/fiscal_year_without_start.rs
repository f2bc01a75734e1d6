//! A fiscal year such as 2026/27, and nobody says in which month it begins.

use super::{Check, Family, Project, Rule, Severity, Sink};
use crate::model::{Part, each_date};

pub(super) const RULE: Rule = Rule {
    name: "fiscal-year-without-start",
    family: Family::Time,
    severity: Severity::Warning,
    basis: &["format"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2026/27, end: 2028}]}]",
    ],
    passes: &[
        "roadmap: {format: 1, id: r, country: KE}\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2026/27, end: 2028}]}]",
        "roadmap: {format: 1, id: r, fiscal_year_start: 7}\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2026/27, end: 2028}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2026, end: 2028}]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let header = project.document.roadmap.as_ref();
    let country = header.and_then(|roadmap| roadmap.country.as_deref());
    let national = project.catalog.country(country).country.fiscal_year.is_some();
    if national || header.is_none_or(|roadmap| roadmap.fiscal_year_start.is_some()) {
        return;
    }
    let mut first = None;
    each_date(&project.document, &mut |path, date| {
        if matches!(date.part, Part::Fiscal(_)) && first.is_none() {
            first = Some((path.clone(), date));
        }
    });
    if let Some((path, date)) = first {
        sink.report(sink.at(path).arg("date", date.to_string()));
    }
}
