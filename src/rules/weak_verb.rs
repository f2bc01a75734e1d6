//! An indicator that says to improve, and not what is counted.

use super::{Check, Family, Place, Project, Rule, Severity, Sink, sentences, texts, walk};

pub(super) const RULE: Rule = Rule {
    name: "weak-verb",
    family: Family::Readability,
    severity: Severity::Warning,
    basis: &["audit-tcu-2022"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: Improve services}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: {fr: Renforcer la confiance}}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: Share of services that are improved}]}]",
        // It says what is counted all the same.
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: {fr: Améliorer le rang dans l’indice mondial}}]}]",
        // An objective may be a wish; its indicators are not.
        "objectives: [{id: o, pillar: p, title: Improve services}]",
    ],
    check: Check::each(check),
};

const WEAK: &[&str] = &[
    "accompagner", "améliorer", "développer", "dynamiser", "encourager", "favoriser", "optimiser",
    "promouvoir", "renforcer", "soutenir", "boost", "encourage", "enhance", "foster", "improve",
    "improving", "promote", "strengthen", "strengthening", "support", "تحسين", "تشجيع", "تعزيز",
    "تقوية", "دعم",
];

/// What says that something is counted.
const MEASURES: &[&str] = &[
    "délai", "durée", "indice", "nombre", "part", "pourcentage", "proportion", "rang", "score", "taux",
    "count", "index", "number", "percentage", "rank", "rate", "share", "time", "ترتيب", "رتبة", "عدد",
    "مؤشر", "مدة", "معدل", "نسبة",
];

/// Where a title begins: further on the same word may well be what is counted.
fn check(project: &Project, sink: &mut Sink<'_>) {
    let source = project.document.source();
    for (path, indicator) in walk::indicators(&project.document) {
        let found = sentences::source_first(source, &indicator.title).find_map(|(language, title)| {
            let (at, word) = sentences::words(title).next()?;
            let counts = sentences::has_word(title, MEASURES);
            let weak = WEAK.contains(&&*word.to_lowercase()) && !counts;
            weak.then_some((language, at, word))
        });
        if let Some((language, at, word)) = found {
            let path = texts::in_language(&(path / "title"), language);
            let finding = sink.at(Place::Within(path, at, at + word.len()));
            sink.report(finding.arg("id", &*indicator.id).arg("word", word));
        }
    }
}
