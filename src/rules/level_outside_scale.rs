//! A value that is a word, and no level of its scale.

use super::{Check, Family, Path, Project, Rule, Severity, Sink, walk};

pub(super) const RULE: Rule = Rule {
    name: "level-outside-scale",
    family: Family::Indicators,
    severity: Severity::Error,
    basis: &["format"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, target: {level: high, date: 2028}}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, scale: [{id: low, title: Low}, {id: high, title: High}], target: {level: hihg, date: 2028}}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, target: {level: yes, date: 2028}}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, scale: [{id: low, title: Low}, {id: high, title: High}], target: {level: high, date: 2028}}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, scale: [high], target: {level: high, date: 2028}}]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let mut left = walk::SUGGESTIONS;
    for (at, indicator) in walk::indicators(&project.document) {
        let scale = indicator.scale.iter().map(|level| level.id.as_str());
        let known: Vec<&str> = match indicator.scale.is_empty() {
            true => vec!["no", "yes"],
            false => scale.collect(),
        };
        let mut one = |path: &dyn Fn() -> Path, level: Option<&String>| {
            let Some(level) = level.filter(|level| !known.contains(&level.as_str())) else { return };
            if project.is_whole(at) {
                let finding = sink.at(path()).arg("level", level.as_str());
                let finding = finding.arg("known", known.clone()).arg("id", &*indicator.id);
                sink.report(walk::suggest(finding, level, known.iter().copied(), &mut left));
            }
        };
        for (key, point) in [("baseline", &indicator.baseline), ("target", &indicator.target)] {
            one(&|| at / key / "level", point.as_ref().and_then(|point| point.level.as_ref()));
        }
        for (i, milestone) in indicator.milestones.iter().enumerate() {
            one(&|| at / "milestones" / i / "level", milestone.level.as_ref());
        }
    }
}
