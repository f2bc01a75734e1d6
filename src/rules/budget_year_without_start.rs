//! A budget year such as 2026/27, and nobody says in which month it begins.

use super::{Check, Family, Project, Rule, Severity, Sink};
use crate::model::{Part, each_date};

pub(super) const RULE: Rule = Rule {
    name: "budget-year-without-start",
    family: Family::Time,
    severity: Severity::Warning,
    basis: &["format"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2026/27, end: 2028}]}]",
    ],
    passes: &[
        "roadmap: {format: 1, id: r, budget_year_start: 7}\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2026/27, end: 2028}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2026, end: 2028}]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let header = project.document.roadmap.as_ref();
    if header.is_none_or(|roadmap| roadmap.budget_year_start.is_some()) {
        return;
    }
    let mut first = None;
    each_date(&project.document, &mut |path, date| {
        if matches!(date.part, Part::Budget(_)) && first.is_none() {
            first = Some((path.clone(), date));
        }
    });
    if let Some((path, date)) = first {
        sink.report(sink.at(path).arg("date", date.to_string()));
    }
}
