//! An objective that only its place in a ranking measures.

use super::{Check, Family, Project, Rule, Severity, Sink, sentences, walk};
use crate::model::Indicator;

pub(super) const RULE: Rule = Rule {
    name: "rank-only-indicator",
    family: Family::Indicators,
    severity: Severity::Warning,
    basis: &["audit-eca-2024"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: Rank in the world index}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: {fr: Classement mondial du pays}}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: Rank in the world index}, {id: j, title: Services in use}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: Frankness of reports}]}]",
        // Who ranks is said, so that a reader can judge it.
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: Rank in the world index, source: Index of 2026}]}]",
    ],
    check: Check::each(check),
};

const RANKS: &[&str] =
    &["rang", "classement", "rank", "ranking", "index", "رتبة", "ترتيب", "الترتيب", "تصنيف"];

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, objective) in walk::objectives(&project.document) {
        let ranks = |indicator: &Indicator| {
            let named = indicator.title.0.values().any(|title| sentences::has_word(title, RANKS));
            named && indicator.source.is_none()
        };
        let indicators = &objective.indicators;
        if !indicators.is_empty() && indicators.iter().all(ranks) {
            let finding = sink.lack(path, "indicators");
            sink.report(finding.arg("id", &*objective.id));
        }
    }
}
