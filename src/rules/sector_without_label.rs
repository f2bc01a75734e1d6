//! A sector that documents cannot name in a language that is published.

use std::collections::BTreeMap;

use super::{Check, Family, Project, Rule, Severity, Sink, walk};
use crate::locale::Locale;

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
    // Many uses share few sectors.
    let mut lacking: BTreeMap<&str, Option<&str>> = BTreeMap::new();
    for (path, case) in walk::use_cases(&project.document) {
        let Some(sector) = case.sector.as_deref() else { continue };
        let key = format!("sector-{sector}");
        let lacks = |language: &&&str| {
            // A label of another language may stand in.
            let stands_in = || Locale::with(language, country, &project.labels).find(&key, &[]);
            !project.labels.has(language, &key) && stands_in().is_none()
        };
        let found = lacking
            .entry(sector)
            .or_insert_with(|| languages.published.iter().find(lacks).copied());
        let Some(language) = *found else { continue };
        let finding = sink.at(path / "sector").arg("sector", sector).arg("key", key);
        let finding = finding.arg("language", language);
        sink.report(finding.arg("file", format!("templates/lang/{language}.ftl")));
    }
}
