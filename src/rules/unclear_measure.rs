//! A number of which nobody knows whether it counts a state, a year or all years.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};

pub(super) const RULE: Rule = Rule {
    name: "unclear-measure",
    family: Family::Indicators,
    severity: Severity::Warning,
    basis: &["audit-tcu-2022"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, unit: people, target: {value: 100000, date: 2030}}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, unit: people, measure: cumulative, target: {value: 100000, date: 2030}}]}]",
        // A share or a delay has no sum.
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, unit: '%', target: {value: 80, date: 2030}}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, unit: days, target: {value: 8, date: 2030}}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, unit: rank, target: {value: 8, date: 2030}}]}]",
        // A level of a scale, and a yes, are states.
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, unit: level, scale: [{id: low, title: Low}, {id: high, title: High}], target: {level: high, date: 2030}}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, unit: law, target: {level: 'yes', date: 2030}}]}]",
        // The measure is there, but faulty.
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, unit: people, measure: sum, target: {value: 100000, date: 2030}}]}]",
    ],
    check: Check::each(check),
};

/// Units that are not added up over the years.
const STATES: &[&str] = &["%", "jours", "days", "أيام", "heures", "hours", "minutes", "points", "rank", "rang",
    "rango", "posição", "posición", "رتبة", "مرتبة"];

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, indicator) in walk::indicators(&project.document) {
        let Some(unit) = &indicator.unit else { continue };
        let state = |unit: &str| STATES.iter().any(|state| unit.contains(state));
        let levels = !indicator.scale.is_empty()
            || indicator.target.as_ref().is_some_and(|target| target.level.is_some());
        if indicator.measure.is_none() && !levels && !unit.0.values().any(state) {
            sink.missing(path, "measure", &indicator.id);
        }
    }
}
