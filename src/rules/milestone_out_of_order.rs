//! Steps that do not lead to the target.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};
use crate::model::{Date, Direction, Indicator, Point};

pub(super) const RULE: Rule = Rule {
    name: "milestone-out-of-order",
    family: Family::Indicators,
    severity: Severity::Warning,
    basis: &["format"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, milestones: [{date: 2029, value: 10}, {date: 2028, value: 20}]}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, direction: increase, milestones: [{date: 2028, value: 30}, {date: 2029, value: 20}]}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, direction: increase, milestones: [{date: 2028, value: 80}], target: {value: 60, date: 2030}}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, milestones: [{date: 2030-06, value: 30}], target: {value: 60, date: 2029}}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, direction: increase, baseline: {value: 0, date: 2026}, milestones: [{date: 2028, value: 30}, {date: 2028-12, value: 30}], target: {value: 60, date: 2030}}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, direction: decrease, milestones: [{date: 2028, value: 30}, {date: 2029, value: 20}]}]}]",
        // The target is against the direction: that is said, once.
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, direction: increase, baseline: {value: 60, date: 2026}, milestones: [{date: 2028, value: 50}], target: {value: 40, date: 2030}}]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, indicator) in walk::indicators(&project.document) {
        let sign = sign(indicator);
        let start = indicator.baseline.as_ref().map(|point| (point.date, point.value));
        let mut before = start.unwrap_or_default();
        let target = indicator.target.as_ref().map(|point| (point.date, point.value));
        let last = indicator.milestones.len().saturating_sub(1);
        for (i, milestone) in indicator.milestones.iter().enumerate() {
            let at = (milestone.date, milestone.value);
            let fault = fault(before, at, sign);
            let after = target.filter(|_| i == last);
            let fault = fault.or_else(|| after.and_then(|target| self::fault(at, target, sign)));
            if let Some(kind) = fault {
                let finding = sink.at(path / "milestones" / i / kind);
                sink.report(finding.arg("id", &*indicator.id).arg("kind", kind));
            }
            before = at;
        }
    }
}

type At = (Option<Date>, Option<f64>);

/// What is wrong with the order of two steps.
fn fault(before: At, after: At, sign: f64) -> Option<&'static str> {
    if let (Some(before), Some(after)) = (before.0, after.0)
        && walk::is_before(after, before)
    {
        return Some("date");
    }
    match (before.1, after.1) {
        (Some(before), Some(after)) if (after - before) * sign < 0.0 => Some("value"),
        _ => None,
    }
}

/// Whether values are to rise (1), to fall (-1), or neither.
fn sign(indicator: &Indicator) -> f64 {
    let value = |point: &Option<Point>| point.as_ref().and_then(|point| point.value);
    if let (Some(from), Some(to)) = (value(&indicator.baseline), value(&indicator.target)) {
        return if to == from { 0.0 } else { (to - from).signum() };
    }
    match indicator.direction {
        Some(Direction::Increase) => 1.0,
        Some(Direction::Decrease) => -1.0,
        Some(Direction::Maintain) | None => 0.0,
    }
}
