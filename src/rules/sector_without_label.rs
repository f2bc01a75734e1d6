//! A sector that documents cannot name in a language that is published.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};
use crate::locale::{Locale, labels};

pub(super) const RULE: Rule = Rule {
    name: "sector-without-label",
    family: Family::Languages,
    severity: Severity::Warning,
    basis: &["format"],
    raises: &[
        "ethics: {use_cases: [{id: u, title: U, sector: fisheries}]}",
    ],
    passes: &[
        "ethics: {use_cases: [{id: u, title: U, sector: health}, {id: v, title: V, sector: taxation}]}",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let Some(languages) = project.document.spoken() else { return };
    let header = project.document.roadmap.as_ref();
    let country = header.and_then(|header| header.country.as_deref());
    let mut locales: Option<Vec<Locale>> = None;
    for (path, case) in walk::use_cases(&project.document) {
        let Some(sector) = case.sector.as_deref() else { continue };
        let key = format!("sector-{sector}");
        // Most are among our own labels, which need not be read for it.
        let line = format!("\n{key} = ");
        let ours = |language: &str| {
            let base = language.split('-').next().unwrap_or_default();
            labels().any(|(known, text)| known == base && text.contains(&line))
        };
        if languages.published.iter().all(|language| ours(language)) {
            continue;
        }
        let published = languages.published.iter();
        let locales = locales.get_or_insert_with(|| {
            published.map(|code| Locale::with(code, country, &project.labels)).collect()
        });
        let Some(lacking) = locales.iter().find(|locale| locale.find(&key, &[]).is_none()) else {
            continue;
        };
        let finding = sink.at(path / "sector").arg("sector", sector).arg("key", key);
        let finding = finding.arg("language", lacking.language.clone());
        sink.report(finding.arg("file", format!("templates/lang/{}.ftl", lacking.language)));
    }
}
