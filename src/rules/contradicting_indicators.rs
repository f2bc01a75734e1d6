//! The same indicator, given two values.

use std::collections::BTreeMap;

use super::{Arg, Check, Family, Project, Rule, Severity, Sink, walk};
use crate::model::Point;

pub(super) const RULE: Rule = Rule {
    name: "contradicting-indicators",
    family: Family::Indicators,
    severity: Severity::Error,
    basis: &["audit-eca-2024"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: Jobs, target: {value: 240000, date: 2030}}, {id: j, title: jobs, target: {value: 270000, date: 2030}}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: Jobs, target: {value: 240000, date: 2030}}, {id: j, title: Jobs, target: {value: 240000, date: 2030}}]}]",
        // Another year may have another value.
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: Jobs, target: {value: 240000, date: 2030}}, {id: j, title: Jobs, target: {value: 200000, date: 2028}}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: Jobs, target: {value: 240000, date: 2030}}, {id: j, title: Firms, target: {value: 2000, date: 2030}}]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    // By name, what is measured and when: the value, and where it first stands.
    let mut seen: BTreeMap<(String, &str, String), (f64, walk::At)> = BTreeMap::new();
    for (path, indicator) in walk::indicators(&project.document) {
        let Some((_, title)) = indicator.title.languages("").next() else { continue };
        let points = [("baseline", &indicator.baseline), ("target", &indicator.target)];
        for (key, point) in points {
            let Some(Point { value: Some(value), date: Some(date), .. }) = point else { continue };
            let name = (title.trim().to_lowercase(), key, date.to_string());
            let (first, at) = *seen.entry(name).or_insert((*value, path));
            if first.total_cmp(value).is_ne() {
                let finding = sink.at(path / key / "value").arg("id", &*indicator.id);
                let finding = finding.arg("value", Arg::figure(value)).arg("other", Arg::figure(first));
                sink.report(finding.related(at / key / "value", "first"));
            }
        }
    }
}
