//! A range whose upper end lies below its lower end.

use super::{Check, Family, Path, Project, Rule, Severity, Sink, walk};
use crate::model::Point;

pub(super) const RULE: Rule = Rule {
    name: "range-reversed",
    family: Family::Structure,
    severity: Severity::Error,
    basis: &["format"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 100, to: 50, method: M}}]}]",
        "programmes: [{id: g, title: G, cost: {amount: 100, to: 50, method: M}}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, target: {value: 80, to: 60, date: 2030}}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, milestones: [{value: 8, to: 6, date: 2028}]}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, groups: [{title: G, target: {value: 8, to: 6, date: 2028}}]}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 50, to: 100, method: M}}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, target: {value: -5, to: -5, date: 2030}}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, target: {to: 60, date: 2030}}]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let document = &project.document;
    for (path, costed) in walk::costs(document) {
        if let (Some(low), Some(high)) = (costed.cost.amount, costed.cost.to) {
            compare(&(path / "cost"), "amount", low as f64, high as f64, sink);
        }
    }
    for (path, indicator) in walk::indicators(document) {
        let mut point = |path: Path, point: &Option<Point>| {
            let ends = point.as_ref().and_then(|point| point.value.zip(point.to));
            if let Some((low, high)) = ends {
                compare(&path, "value", low, high, sink);
            }
        };
        point(path / "baseline", &indicator.baseline);
        point(path / "target", &indicator.target);
        for (i, group) in indicator.groups.iter().enumerate() {
            let path = path / "groups" / i;
            point(&path / "baseline", &group.baseline);
            point(&path / "target", &group.target);
        }
        for (i, step) in indicator.milestones.iter().enumerate() {
            if let Some((low, high)) = step.value.zip(step.to) {
                compare(&(path / "milestones" / i), "value", low, high, sink);
            }
        }
    }
}

fn compare(path: &Path, from: &'static str, low: f64, high: f64, sink: &mut Sink<'_>) {
    if high < low {
        let finding = sink.at(path / "to").arg("low", low.to_string());
        sink.report(finding.arg("high", high.to_string()).related(path / from, "from"));
    }
}
