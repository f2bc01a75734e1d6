//! A share of less than nothing or more than all.

use super::{Arg, Check, Family, Path, Project, Rule, Severity, Sink, sentences, walk};

pub(super) const RULE: Rule = Rule {
    name: "share-out-of-bounds",
    family: Family::Indicators,
    severity: Severity::Warning,
    basis: &["format"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, unit: '%', target: {value: 120, date: 2030}}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, unit: {fr: '%', ar: '٪'}, milestones: [{date: 2028, value: -1}]}]}]",
        // Of a cost: a part, or all parts together.
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {status: estimate, funding: [{source: donor, share: 130}]}}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {status: estimate, funding: [{source: donor, share: 60}, {source: loan, share: 50}]}}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {status: estimate, funding: [{source: donor, share: 60}, {source: loan, share: 40}]}}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, unit: '%', baseline: {value: 0, date: 2026}, target: {value: 100, date: 2030}}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, unit: '% of 2026', target: {value: 120, date: 2030}}]}]",
        // A growth is no share.
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: {fr: Taux de croissance des jeunes entreprises}, unit: '%', target: {value: 200, date: 2030}}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: {ar: نسبة نمو الاستثمار}, unit: '%', target: {value: 150, date: 2030}}]}]",
    ],
    check: Check::each(check),
};

/// What is said of a growth, which knows no bounds.
const GROWTH: &[&str] = &[
    "augmentation", "croissance", "évolution", "hausse", "progression", "rendement", "variation",
    "change", "growth", "increase", "return", "rise", "ارتفاع", "تطور", "زيادة", "نمو", "aumento",
    "crecimiento", "crescimento", "variación", "variação",
];

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, costed) in walk::costs(&project.document) {
        let mut sum = 0.0;
        for (i, share) in costed.cost.funding.iter().enumerate() {
            let Some(share) = share.share else { continue };
            // What is more than all of a known amount is a sum that differs.
            sum += if costed.cost.amount.is_none() { share } else { 0.0 };
            let value = if (0.0..=100.0).contains(&share) { sum } else { share };
            if !(0.0..=100.0).contains(&value) {
                let finding = sink.at(path / "cost" / "funding" / i / "share").arg("of", "funding");
                sink.report(finding.arg("id", costed.id).arg("value", Arg::figure(value)));
                break;
            }
        }
    }
    for (path, indicator) in walk::indicators(&project.document) {
        let share = |text: &str| matches!(text.trim(), "%" | "٪");
        if !indicator.unit.as_ref().is_some_and(|unit| unit.0.values().any(share)) {
            continue;
        }
        if indicator.title.0.values().any(|title| sentences::has_word(title, GROWTH)) {
            continue;
        }
        let points = [("baseline", &indicator.baseline), ("target", &indicator.target)];
        let mut compare = |path: &dyn Fn() -> Path, value: Option<f64>| {
            if let Some(value) = value.filter(|value| !(0.0..=100.0).contains(value)) {
                let finding = sink.at(path() / "value").arg("of", "indicator");
                let finding = finding.arg("id", &*indicator.id);
                sink.report(finding.arg("value", Arg::figure(value)));
            }
        };
        for (key, point) in points {
            compare(&|| path / key, point.as_ref().and_then(|point| point.value));
        }
        for (i, milestone) in indicator.milestones.iter().enumerate() {
            compare(&|| path / "milestones" / i, milestone.value);
        }
    }
}
