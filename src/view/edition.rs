//! For whom a document is made, and what its edition adds.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Language, Translator};
use crate::locale::Locale;
use crate::messages::Messages;
use crate::project::Project;
use crate::rules::{self, Checked};

words! {
    /// For whom a document is made.
    #[derive(Default)]
    pub enum Edition: Serialize, JsonSchema {
        /// For those who write it: with what is still missing from it.
        #[default]
        Draft "draft",
        /// For those who are asked: with numbered lines and a sheet for comments.
        Consultation "consultation",
        /// For everyone, without what is marked as internal.
        Public "public",
        /// For those who decide: two to four pages, without what is internal.
        Brief "brief",
        /// For a wall: one page, without what is internal.
        Poster "poster",
    }
}

/// What a check still says of the roadmap.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ValidationView {
    /// The day of the check, formatted.
    pub date: String,
    /// A row a rule, most findings first.
    pub rows: Vec<ValidationRow>,
}

/// What a rule still says of the roadmap.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ValidationRow {
    /// Name of the rule.
    pub rule: String,
    /// How much its findings weigh, in words.
    pub severity: String,
    /// What it finds, in the language of the document where messages have it.
    pub what: String,
    /// How many findings it has.
    pub count: usize,
}

pub(super) fn validation(
    tr: &Translator<'_>,
    checked: &Checked,
    today: jiff::civil::Date,
) -> ValidationView {
    let messages = Messages::new(&tr.locale.language);
    let document = &tr.project.document;
    let known = rules::known(&tr.project.catalog, Some(document));
    let rows = checked.by_rule().into_iter().map(|(rule, count)| {
        let found = checked.findings.iter().find(|finding| finding.rule == rule);
        let severity = found.map_or("info", |finding| finding.severity.name());
        ValidationRow {
            rule: rule.to_owned(),
            severity: tr.label(&format!("severity-{severity}")),
            // What the loader finds is no rule of the list.
            what: match known.iter().find(|known| known.name() == rule) {
                Some(rule) => rule.what(&messages),
                None => messages.get(&format!("{rule}.what"), &[]),
            },
            count,
        }
    });
    ValidationView { date: tr.locale.day(today), rows: rows.collect() }
}

/// The languages that a project is published in.
pub(super) fn editions(project: &Project, locale: &Locale) -> Vec<Language> {
    let document = &project.document;
    let country = document.roadmap.as_ref().and_then(|roadmap| roadmap.country.as_deref());
    let languages = document.published().into_iter().map(|lang| {
        let own = Locale::with(lang, country, &project.labels);
        Language {
            name: own.own("language-name", &[]).unwrap_or_else(|| lang.to_owned()),
            dir: own.direction.name(),
            current: lang == locale.language,
            lang: lang.to_owned(),
        }
    });
    languages.collect()
}
