//! What every part of the view needs: texts in the language of the document, names, citations.

use super::cited;
use super::{Answered, Cited, Coded, Header, Name, SwotView, Texts, Words};
use crate::locale::Locale;
use crate::model::{
    Answer, Date, Document, DocumentStatus, Flag, NationalList, Norm, NormFamily, Roadmap, Swot,
    Text,
};
use crate::project::Project;
use crate::word::Word;

/// What the parts of the view are computed from.
pub(super) struct Translator<'a> {
    pub(super) project: &'a Project,
    pub(super) locale: &'a Locale,
    pub(super) source: &'a str,
    /// Whether the works that texts cite are listed.
    pub(super) cites: bool,
    /// The day that the document is of.
    pub(super) day: jiff::civil::Date,
}

impl Translator<'_> {
    pub(super) fn words(&self, text: &Text) -> Words {
        let language = &*self.locale.language;
        // A sign such as % and an acronym belong to every language.
        let everywhere = text.is_same_everywhere();
        let (lang, text) = text.best(language, self.source).unwrap_or((language, ""));
        let lang = if everywhere { language } else { lang };
        let works = &self.project.document.bibliography;
        let text = match self.cites {
            true => cited::numbered(text, works, self.locale),
            false => cited::without(text, works),
        };
        Words::new(self.locale, lang, text)
    }

    pub(super) fn some(&self, text: Option<&Text>) -> Option<Words> {
        text.filter(|text| !text.is_empty()).map(|text| self.words(text))
    }

    /// A code or id that stands for a text: it belongs to no language.
    pub(super) fn verbatim(&self, text: &str) -> Words {
        Words::new(self.locale, &self.locale.language, text)
    }

    /// A text of the references, which are written in three languages.
    pub(super) fn reference(&self, text: &Text) -> Words {
        // Plain strings in them are English; where there is a choice, the roadmap's own language is
        // what stands in.
        let stands_in =
            text.get(&self.locale.language, "en").is_none() && text.0.get(self.source).is_some();
        Translator { source: if stands_in { self.source } else { "en" }, ..*self }.words(text)
    }

    /// When an evaluation is published, and whether that is only what is counted on.
    pub(super) fn evaluated(&self, date: Date, indicative: Option<Flag>) -> String {
        let date = self.locale.date(date);
        match indicative {
            Some(Flag(true)) => self.locale.label("indicative-date", &[("date", date.into())]),
            _ => date,
        }
    }

    pub(super) fn label(&self, key: &str) -> String {
        self.locale.label(key, &[])
    }

    pub(super) fn named(&self, key: &str) -> Words {
        Words::label(self.locale, key, &[])
    }

    pub(super) fn actor(&self, id: &str) -> Name {
        let actor = self.project.document.actors.iter().find(|actor| actor.id == id);
        let title = actor.map_or_else(|| self.verbatim(id), |actor| self.words(&actor.title));
        let short = actor.and_then(|actor| self.some(actor.short.as_ref()));
        Name { id: id.to_owned(), short: short.unwrap_or_else(|| title.clone()), title }
    }

    /// The title of an outcome or output, else its id.
    pub(super) fn outcome(&self, id: &str) -> Words {
        let mut outcomes = self.project.document.objectives.iter().flat_map(|o| &o.outcomes);
        let found = outcomes.find(|outcome| outcome.id == id);
        found.map_or_else(|| self.verbatim(id), |outcome| self.words(&outcome.title))
    }

    pub(super) fn actors(&self, ids: &[String]) -> Vec<Name> {
        ids.iter().map(|id| self.actor(id)).collect()
    }

    /// The names of territories.
    pub(super) fn territories(&self, codes: &[String]) -> Vec<Words> {
        let name = |code: &String| {
            let found = self.project.document.territories.iter().find(|t| t.code == *code);
            found.map_or_else(|| self.verbatim(code), |territory| self.words(&territory.title))
        };
        codes.iter().map(name).collect()
    }

    pub(super) fn cited(&self, codes: &[String]) -> Vec<Cited> {
        let mut before = "";
        let cited = codes.iter().map(|code| {
            let found = self.project.catalog.norm(code);
            let title = found.map(|(_, norm)| self.reference(&norm.title));
            let title = title.unwrap_or_else(|| self.verbatim(code));
            let again = found.is_some_and(|(family, _)| family.id == before);
            before = found.map_or("", |(family, _)| &family.id);
            let short = found.and_then(|(family, norm)| self.cited_as(family, norm, again));
            Cited {
                anchor: norm_anchor(found.map_or(code, |(_, norm)| &norm.code)),
                code: code.clone(),
                short: short.unwrap_or_else(|| title.clone()),
                title,
            }
        });
        cited.collect()
    }

    /// The short name of a norm, else that of its family with the number of the item; an item
    /// that has none is named in full, and a family that was named before is not named again. What
    /// begins with a small letter, such as `a6`, is a code of the catalog and no number of the text.
    pub(super) fn cited_as(&self, family: &NormFamily, norm: &Norm, again: bool) -> Option<Words> {
        if let Some(short) = &norm.short {
            return Some(self.reference(short));
        }
        let short = self.reference(family.short.as_ref()?);
        let item = norm.code.split_once(':').map_or("", |(_, item)| item);
        let numbered = item.chars().any(|c| c.is_ascii_digit())
            && !item.starts_with(|c: char| c.is_ascii_lowercase());
        Some(match (numbered, again) {
            (true, true) => self.verbatim(item),
            (true, false) => Words { text: format!("{}\u{a0}{item}", short.text), ..short },
            (false, _) => {
                let title = self.reference(&norm.title);
                match again || title.text.starts_with(&short.text) {
                    true => title,
                    false => Words { text: format!("{} – {}", short.text, title.text), ..short },
                }
            }
        })
    }

    pub(super) fn answered(&self, answers: &[Answer]) -> Vec<Answered> {
        let mut before = String::new();
        let answered = answers.iter().map(|answer| {
            let (code, facet) = answer.target();
            let known = self.project.index.recommendation(code);
            let anchor = known.map_or("", |id| self.project.index.anchor(id)).to_owned();
            let found = known.map(|id| self.project.catalog.recommendation(id));
            let facet = facet.map(|id| {
                let facets = found.into_iter().flat_map(|found| &found.facets);
                let facet = facets.into_iter().find(|facet| facet.id == id);
                facet.map_or_else(|| self.verbatim(id), |facet| self.reference(&facet.title))
            });
            let code = found.map_or_else(|| code.to_owned(), |found| found.code.clone());
            let again = facet.is_some() && code == before;
            before.clone_from(&code);
            Answered {
                code,
                anchor,
                facet,
                again,
                text: found.map_or_else(|| self.verbatim(""), |f| self.reference(&f.text)),
                relation: answer.relation.name(),
            }
        });
        answered.collect()
    }

    /// What an indicator is split by: a word of the format, else one of the glossary.
    pub(super) fn split(&self, by: &str) -> String {
        let term = || {
            let term = self.project.document.glossary.iter().find(|term| term.id == by)?;
            Some(self.words(&term.title).text.to_lowercase())
        };
        let label = self.locale.find(&format!("split-{by}"), &[]);
        label.or_else(term).unwrap_or_else(|| by.to_owned())
    }

    /// The label of a word of the format, such as `kind-ministry`.
    pub(super) fn word(&self, prefix: &str, word: Option<impl Word>) -> Option<String> {
        Some(self.coded(prefix, word)?.label)
    }

    /// The same with the word.
    pub(super) fn coded(&self, prefix: &str, word: Option<impl Word>) -> Option<Coded> {
        let code = word?.name();
        Some(Coded { label: self.label(&format!("{prefix}-{code}")), code: code.to_owned() })
    }

    /// A word of the country as readers see it; one that the country does not have, as written.
    pub(super) fn national(&self, list: NationalList, id: Option<&str>) -> Option<Coded> {
        let label = self.project.country().label(list, id?, self.locale.languages());
        Some(Coded { label, code: id?.to_owned() })
    }

    pub(super) fn header(&self, roadmap: &Roadmap, today: jiff::civil::Date) -> Header {
        let status = roadmap.status.unwrap_or(DocumentStatus::WorkingDraft);
        let in_force = matches!(status, DocumentStatus::Adopted | DocumentStatus::Amended);
        let status = status.name();
        let horizon = roadmap.horizon.clone().unwrap_or_default();
        Header {
            id: if roadmap.id.is_empty() { "roadmap".into() } else { roadmap.id.clone() },
            title: self.words(&roadmap.title),
            subtitle: self.some(roadmap.subtitle.as_ref()),
            country: roadmap.country.clone(),
            issuer: roadmap.issuer.as_deref().map(|id| self.actor(id)),
            status,
            status_label: self.label(&format!("status-{status}")),
            in_force,
            notice: self.some(roadmap.notice.as_ref()),
            version: roadmap.version.clone(),
            date: roadmap.date.map(|date| self.locale.date(date)).unwrap_or_default(),
            iso_date: roadmap.date.map_or(today, |date| date.first_day()).to_string(),
            horizon: self.locale.range(horizon.start, horizon.end),
            currency: self.project.document.currency().unwrap_or_default().to_owned(),
        }
    }

    pub(super) fn texts(&self, document: &Document, roadmap: &Roadmap) -> Texts {
        let budget = document.budget.as_ref().and_then(|budget| budget.note.as_ref());
        Texts {
            foreword: self.some(roadmap.foreword.as_ref()),
            reading_guide: self.some(roadmap.reading_guide.as_ref()),
            summary: self.some(roadmap.summary.as_ref()),
            context: self.some(roadmap.context.as_ref()),
            lessons: self.some(roadmap.lessons.as_ref()),
            benchmarks: self.some(roadmap.benchmarks.as_ref()),
            vision: self.some(roadmap.vision.as_ref()),
            swot: roadmap.swot.as_ref().map(|swot| {
                let Swot { strengths, weaknesses, opportunities, threats } = swot;
                let all = |list: &[Text]| list.iter().map(|text| self.words(text)).collect();
                SwotView {
                    strengths: all(strengths),
                    weaknesses: all(weaknesses),
                    opportunities: all(opportunities),
                    threats: all(threats),
                }
            }),
            mission: self.some(roadmap.mission.as_ref()),
            conclusion: self.some(roadmap.conclusion.as_ref()),
            changes: self.some(roadmap.changes.as_ref()),
            budget: self.some(budget),
        }
    }
}

/// Where a norm stands among the annexes.
pub(super) fn norm_anchor(code: &str) -> String {
    let plain = code.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' });
    format!("norm-{}", plain.collect::<String>().to_lowercase())
}
