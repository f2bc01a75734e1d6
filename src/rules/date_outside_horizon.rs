//! A date before or after the time that the roadmap plans.

use super::{Check, Family, Path, Project, Rule, Severity, Sink, walk};
use crate::model::{Date, EvaluationKind, LegalStatus};

pub(super) const RULE: Rule = Rule {
    name: "date-outside-horizon",
    family: Family::Time,
    severity: Severity::Warning,
    basis: &["format"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2025-12, end: 2026-06}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2029, end: 2031}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, target: {value: 1, date: 2035}}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, milestones: [{date: 2025, value: 1}]}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, milestones: [{title: M, date: 2031-01}]}]}]",
        "legislation: [{id: l, title: L, kind: law, status: planned, stages: [{stage: publication, date: 2032}]}]",
        "governance: {evaluations: [{kind: mid-term, date: 2031-06}]}",
    ],
    passes: &[
        // 2030 may mean before July.
        "roadmap: {format: 1, id: r, horizon: {start: 2027-01, end: 2030-06}}\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2027, end: 2030}]}]",
        // It was under way before the plan, and goes on in it.
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2026-12, end: 2028}, {id: b, title: B, start: 2025, ongoing: true}]}]",
        // The evaluation at the end comes after it.
        "governance: {evaluations: [{kind: final, date: 2031-06}]}",
        // It was begun before.
        "legislation: [{id: l, title: L, kind: law, status: in-procedure, stages: [{stage: drafting, date: 2026}]}]",
        // The horizon is faulty.
        "roadmap: {format: 1, id: r, horizon: {start: 2030, end: 2027}}\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2026, end: 2028}]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let Some((first, last)) = walk::horizon(&project.document) else { return };
    let document = &project.document;
    let mut one = |path: &dyn Fn() -> Path, date: Option<Date>, ends: Ends| {
        let Some(date) = date else { return };
        let early = date.last_day() < first && ends != Ends::After;
        let late = date.first_day() > last && ends != Ends::Before;
        if early || late {
            let finding = sink.at(path()).arg("date", date.to_string());
            let side = if early { "before" } else { "after" };
            sink.report(finding.arg("side", side));
        }
    };
    for (path, indicator) in walk::indicators(document) {
        let target = indicator.target.as_ref().and_then(|target| target.date);
        one(&|| path / "target" / "date", target, Ends::Both);
        for (i, milestone) in indicator.milestones.iter().enumerate() {
            one(&|| path / "milestones" / i / "date", milestone.date, Ends::Both);
        }
    }
    for (path, start, end) in walk::spells(document) {
        // What ends too early is said at its end.
        one(&|| path / "start", start, Ends::After);
        one(&|| path / "end", end, Ends::Both);
    }
    for (path, action) in walk::actions(document) {
        for (i, milestone) in action.milestones.iter().enumerate() {
            one(&|| path / "milestones" / i / "date", milestone.date, Ends::Both);
        }
    }
    for (path, text) in walk::legislation(document) {
        let ends = match text.status {
            Some(LegalStatus::Planned) => Ends::Both,
            _ => Ends::After,
        };
        for (i, stage) in text.stages.iter().enumerate() {
            one(&|| path / "stages" / i / "date", stage.date, ends);
        }
    }
    let evaluations = document.governance.iter().flat_map(|governance| &governance.evaluations);
    for (i, evaluation) in evaluations.enumerate() {
        let ends = match evaluation.kind {
            Some(EvaluationKind::Final) => Ends::Before,
            _ => Ends::Both,
        };
        one(&|| Path::ROOT / "governance" / "evaluations" / i / "date", evaluation.date, ends);
    }
}

/// Which end of the horizon a date must respect.
#[derive(Clone, Copy, PartialEq)]
enum Ends {
    Both,
    /// Only the first day: what looks back comes later.
    Before,
    /// Only the last day: what is under way was begun earlier.
    After,
}
