//! Nothing can be seen for a year.

use super::{Check, Family, Path, Project, Rule, Severity, Sink, Threshold, Unit, walk};
use crate::model::Date;

pub(super) const RULE: Rule = Rule {
    name: "nothing-in-first-year",
    family: Family::Time,
    severity: Severity::Warning,
    basis: &["audit-nao-2024"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a0, title: A, start: 2027, end: 2029}, {id: a1, title: A, start: 2027, end: 2029}, {id: a2, title: A, start: 2027, end: 2029}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a0, title: A, start: 2027, end: 2029, milestones: [{title: M, date: 2027-12}]}, {id: a1, title: A, start: 2027, end: 2029}, {id: a2, title: A, start: 2027, end: 2029}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a0, title: A, start: 2027, end: 2029}, {id: a1, title: A, start: 2027, end: 2029}]}]",
        // Milestones are there, but faulty.
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a0, title: A, start: 2027, end: 2029, milestones: [2027-12]}, {id: a1, title: A, start: 2027, end: 2029}, {id: a2, title: A, start: 2027, end: 2029}]}]",
    ],
    check: Check::each(check),
};

/// With fewer actions a year without milestone says little.
pub(super) const FEWEST: Threshold = Threshold { name: "first-months-from", default: 3, unit: Unit::Count };
pub(super) const MONTHS: Threshold = Threshold { name: "first-months", default: 12, unit: Unit::Months };

fn check(project: &Project, sink: &mut Sink<'_>) {
    let document = &project.document;
    let Some((start, _)) = walk::horizon(document) else { return };
    let months = i64::try_from(sink.threshold(&MONTHS)).unwrap_or(12);
    let year = start.saturating_add(jiff::Span::new().try_months(months).unwrap_or_default());
    let early = |date: Option<Date>| date.is_some_and(|date| date.first_day() < year);
    let seen = walk::actions(document).any(|(_, action)| {
        early(action.end) || action.milestones.iter().any(|milestone| early(milestone.date))
    });
    let reached = walk::indicators(document).any(|(_, indicator)| {
        let target = indicator.target.as_ref().and_then(|target| target.date);
        early(target) || indicator.milestones.iter().any(|milestone| early(milestone.date))
    });
    let enough = walk::actions(document).count() >= sink.threshold(&FEWEST);
    if enough && !seen && !reached && project.is_whole(Path::ROOT / "objectives") {
        sink.report(sink.at(Path::ROOT / "roadmap" / "horizon"));
    }
}
