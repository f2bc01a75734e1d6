//! A target on the wrong side of where things stand.

use super::{Arg, Check, Family, Project, Rule, Severity, Sink, walk};
use crate::model::{Direction, Point};

pub(super) const RULE: Rule = Rule {
    name: "target-against-direction",
    family: Family::Indicators,
    severity: Severity::Error,
    basis: &["format"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, direction: increase, baseline: {value: 50, date: 2026}, target: {value: 40, date: 2030}}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, direction: decrease, baseline: {value: 5, date: 2026}, target: {value: 5, date: 2030}}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, direction: increase, baseline: {value: 50, date: 2026}, target: {value: 60, date: 2030}}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, direction: maintain, baseline: {value: 5, date: 2026}, target: {value: 5, date: 2030}}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, direction: increase, baseline: {unknown: true}, target: {value: 5, date: 2030}}]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, indicator) in walk::indicators(&project.document) {
        let value = |point: &Option<Point>| point.as_ref().and_then(|point| point.value);
        let (Some(from), Some(to)) = (value(&indicator.baseline), value(&indicator.target)) else {
            continue;
        };
        let direction = match indicator.direction {
            Some(direction @ Direction::Increase) if to <= from => direction.name(),
            Some(direction @ Direction::Decrease) if to >= from => direction.name(),
            Some(Direction::Increase | Direction::Decrease | Direction::Maintain) | None => {
                continue;
            }
        };
        let finding = sink.at(path / "target" / "value");
        let finding = finding.arg("id", &*indicator.id).arg("direction", direction);
        let finding = finding.arg("from", Arg::figure(from)).arg("to", Arg::figure(to));
        sink.report(finding.related(path / "baseline" / "value", "baseline"));
    }
}
