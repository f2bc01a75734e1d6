//! A share of nobody knows what.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};
use crate::model::Text;

pub(super) const RULE: Rule = Rule {
    name: "share-without-denominator",
    family: Family::Indicators,
    severity: Severity::Warning,
    basis: &["audit-tcu-2022"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, unit: '%'}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, unit: '%', definition: 'Schools served, of all schools'}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, unit: schools}]}]",
        // The title says of what.
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: Share of schools that are served, unit: '%'}]}]",
        // The definition is there, but faulty.
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, unit: '%', definition: [Schools]}]}]",
    ],
    check: Check::each(check),
};

/// Words after which a title says of what something is a share.
const OF: &[&str] = &[
    "share of", "proportion of", "percentage of", "part d", "taux d", "proportion d", "pourcentage d",
    "نسبة", "معدل",
];

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, indicator) in walk::indicators(&project.document) {
        let percent = |unit: &Text| unit.0.values().any(|unit| unit.trim() == "%");
        let says = |title: &str| {
            let title = title.to_lowercase();
            OF.iter().any(|of| title.contains(of))
        };
        let share = indicator.unit.as_ref().is_some_and(percent);
        if share && indicator.definition.is_none() && !indicator.title.0.values().any(says) {
            sink.missing(path, "definition", &indicator.id);
        }
    }
}
