//! Every text of a document, by hand: a field added to the format is added here too.
//!
//! They are walked once for all rules. What most rules look for is in few texts, so the walk
//! marks what each text has.

use std::ops::Range;

use rayon::prelude::*;

use super::Place;
use super::marks::{Marks, is_arabic};
use crate::model::{
    Answer, Document, Ethics, Governance, Indicator, Legislation, Objective, Roadmap, Swot, Text,
};

/// The languages that a document says it is written in.
pub(super) struct Languages<'a> {
    /// The language of plain strings.
    pub(super) source: &'a str,
    /// The languages it is published in.
    pub(super) published: Vec<&'a str>,
}

/// The languages of a document, where it names them.
pub(super) fn languages(document: &Document) -> Option<Languages<'_>> {
    let languages = document.roadmap.as_ref()?.languages.as_ref()?;
    let source = languages.source.as_str();
    let mut published: Vec<&str> = languages.published.iter().map(String::as_str).collect();
    if published.is_empty() {
        published.push(source);
    }
    (!source.is_empty()).then_some(Languages { source, published })
}

/// The place of a text in one language; a plain string has no language of its own.
pub(super) fn place(path: &str, language: &str) -> Place {
    match language {
        "" => Place::Node(path.to_owned()),
        language => Place::Node(format!("{path}/{language}")),
    }
}

/// Whether a text stands in another script than its language is written in. Acronyms and codes
/// have the same letters everywhere, so they do not count.
pub(super) fn is_wrong_script(language: &str, text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic());
    let (arabic, all) =
        letters.fold((0, 0), |(arabic, all), c| (arabic + usize::from(is_arabic(c)), all + 1));
    match language {
        "ar" => arabic == 0 && text.split_whitespace().map(plain_letters).sum::<usize>() >= 4,
        "fr" | "en" => all >= 4 && arabic * 2 > all,
        // Amazigh is written in Tifinagh in Morocco.
        "zgh" => all >= 4 && !text.contains(|c| ('\u{2D30}'..='\u{2D7F}').contains(&c)),
        _ => false,
    }
}

/// Letters of a word, none where it is an acronym, a code or an address.
fn plain_letters(word: &str) -> usize {
    let code = |c: char| c.is_ascii_digit() || matches!(c, '@' | '/' | '_' | '#' | '`');
    match word.chars().any(char::is_lowercase) && !word.chars().any(code) {
        true => word.chars().filter(|c| c.is_alphabetic()).count(),
        false => 0,
    }
}

/// Every text of a document.
pub(super) struct Texts<'a> {
    /// Their paths, laid end to end.
    paths: String,
    texts: Vec<(Range<usize>, &'a Text)>,
    written: Vec<(usize, &'a str, &'a str, Marks)>,
    source: &'a str,
}

/// A text in one language.
#[derive(Clone, Copy)]
pub(super) struct Written<'a> {
    /// Its path, without language.
    pub(super) path: &'a str,
    /// The language that it was written under; empty where it is a plain string.
    pub(super) key: &'a str,
    /// Its language.
    pub(super) language: &'a str,
    /// Its words.
    pub(super) words: &'a str,
    /// What is in it.
    pub(super) marks: Marks,
}

impl Written<'_> {
    /// Its place.
    pub(super) fn place(&self) -> Place {
        place(self.path, self.key)
    }

    /// The place of a range of bytes of it.
    pub(super) fn within(&self, start: usize, end: usize) -> Place {
        within(self.path, self.key, start, end)
    }
}

impl<'a> Texts<'a> {
    /// Walks a document.
    pub(super) fn new(document: &'a Document) -> Self {
        let mut texts = Texts {
            paths: String::new(),
            texts: Vec::new(),
            written: Vec::new(),
            source: languages(document).map_or("", |languages| languages.source),
        };
        each(document, &mut |path, text| {
            let start = texts.paths.len();
            texts.paths.push_str(path);
            let languages =
                text.0.iter().map(|(key, words)| (texts.texts.len(), key, words, Marks::default()));
            texts.written.extend(languages);
            texts.texts.push((start..texts.paths.len(), text));
        });
        texts.written.par_iter_mut().for_each(|(.., words, marks)| *marks = Marks::of(words));
        texts
    }

    /// Each with its path.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &'a Text)> {
        self.texts.iter().map(|(path, text)| (&self.paths[path.clone()], *text))
    }

    /// Each in every language that it was written in.
    pub(super) fn written(&self) -> impl Iterator<Item = Written<'_>> {
        self.written.iter().map(|&(text, key, words, marks)| {
            let path = &self.paths[self.texts[text].0.clone()];
            let language = if key.is_empty() { self.source } else { key };
            Written { path, key, language, words, marks }
        })
    }
}

/// The place of a range of bytes of a text in one language; `""` where it is a plain string.
pub(super) fn within(path: &str, language: &str, start: usize, end: usize) -> Place {
    match place(path, language) {
        Place::Node(path) => Place::Within(path, start, end),
        place => place,
    }
}

/// Calls `visit` with every text that was written, and its path.
pub fn each<'a>(document: &'a Document, visit: &mut dyn FnMut(&str, &'a Text)) {
    let mut walk = Walk { path: String::new(), visit };
    if let Some(roadmap) = &document.roadmap {
        walk.within("roadmap", |walk| walk.roadmap(roadmap));
    }
    walk.items("priorities", &document.priorities, |walk, priority| {
        walk.text("title", &priority.title);
        walk.texts(&[("reason", &priority.reason)]);
        walk.answers(&priority.recommendations);
    });
    walk.items("objectives", &document.objectives, Walk::objective);
    if let Some(ethics) = &document.ethics {
        walk.within("ethics", |walk| walk.ethics(ethics));
    }
    walk.items("legislation", &document.legislation, Walk::legislation);
    if let Some(governance) = &document.governance {
        walk.within("governance", |walk| walk.governance(governance));
    }
    if let Some(budget) = &document.budget {
        walk.within("budget", |walk| walk.texts(&[("note", &budget.note)]));
    }
    walk.items("actors", &document.actors, |walk, actor| {
        walk.text("title", &actor.title);
        walk.texts(&[("short", &actor.short), ("role", &actor.role)]);
    });
    walk.items("territories", &document.territories, |walk, territory| {
        walk.text("title", &territory.title);
    });
    walk.items("glossary", &document.glossary, |walk, term| {
        walk.text("title", &term.title);
        walk.texts(&[("acronym", &term.acronym), ("definition", &term.definition)]);
    });
    walk.items("responses", &document.responses, |walk, response| {
        walk.texts(&[("answer", &response.answer), ("reason", &response.reason)]);
    });
    walk.items("waivers", &document.waivers, |walk, waiver| {
        walk.texts(&[("reason", &waiver.reason)]);
    });
}

struct Walk<'a, 'v> {
    path: String,
    visit: &'v mut dyn FnMut(&str, &'a Text),
}

impl<'a> Walk<'a, '_> {
    fn within(&mut self, key: &str, inner: impl FnOnce(&mut Self)) {
        let length = self.path.len();
        self.path.push('/');
        self.path.push_str(key);
        inner(self);
        self.path.truncate(length);
    }

    fn text(&mut self, key: &str, text: &'a Text) {
        if !text.0.is_empty() {
            self.within(key, |walk| (walk.visit)(&walk.path, text));
        }
    }

    fn texts(&mut self, texts: &[(&str, &'a Option<Text>)]) {
        for (key, text) in texts {
            if let Some(text) = text {
                self.text(key, text);
            }
        }
    }

    fn items<T>(&mut self, key: &str, items: &'a [T], inner: impl Fn(&mut Self, &'a T)) {
        self.within(key, |walk| {
            for (i, item) in items.iter().enumerate() {
                walk.within(&i.to_string(), |walk| inner(walk, item));
            }
        });
    }

    fn answers(&mut self, answers: &'a [Answer]) {
        self.items("recommendations", answers, |walk, answer| {
            walk.texts(&[("reason", &answer.reason)]);
        });
    }

    fn roadmap(&mut self, roadmap: &'a Roadmap) {
        self.text("title", &roadmap.title);
        self.texts(&[
            ("subtitle", &roadmap.subtitle),
            ("notice", &roadmap.notice),
            ("foreword", &roadmap.foreword),
            ("reading_guide", &roadmap.reading_guide),
            ("summary", &roadmap.summary),
            ("context", &roadmap.context),
            ("vision", &roadmap.vision),
            ("mission", &roadmap.mission),
            ("conclusion", &roadmap.conclusion),
            ("changes", &roadmap.changes),
        ]);
        if let Some(swot) = &roadmap.swot {
            self.within("swot", |walk| walk.swot(swot));
        }
    }

    fn swot(&mut self, swot: &'a Swot) {
        for (key, list) in [
            ("strengths", &swot.strengths),
            ("weaknesses", &swot.weaknesses),
            ("opportunities", &swot.opportunities),
            ("threats", &swot.threats),
        ] {
            self.within(key, |walk| {
                for (i, text) in list.iter().enumerate() {
                    walk.text(&i.to_string(), text);
                }
            });
        }
    }

    fn objective(&mut self, objective: &'a Objective) {
        self.text("title", &objective.title);
        self.texts(&[("problem", &objective.problem), ("description", &objective.description)]);
        self.answers(&objective.recommendations);
        self.items("indicators", &objective.indicators, Walk::indicator);
        self.items("actions", &objective.actions, |walk, action| {
            walk.text("title", &action.title);
            walk.texts(&[
                ("description", &action.description),
                ("deliverable", &action.deliverable),
            ]);
            if let Some(cost) = &action.cost {
                walk.within("cost", |walk| {
                    walk.texts(&[("method", &cost.method), ("reason", &cost.reason)]);
                    walk.items("funding", &cost.funding, |walk, funding| {
                        walk.texts(&[("detail", &funding.detail)]);
                    });
                });
            }
            walk.items("milestones", &action.milestones, |walk, milestone| {
                walk.text("title", &milestone.title);
            });
            walk.answers(&action.recommendations);
        });
    }

    fn indicator(&mut self, indicator: &'a Indicator) {
        self.text("title", &indicator.title);
        self.texts(&[
            ("definition", &indicator.definition),
            ("unit", &indicator.unit),
            ("source", &indicator.source),
        ]);
        for (key, point) in [("baseline", &indicator.baseline), ("target", &indicator.target)] {
            if let Some(point) = point {
                self.within(key, |walk| walk.texts(&[("source", &point.source)]));
            }
        }
    }

    fn ethics(&mut self, ethics: &'a Ethics) {
        self.texts(&[("introduction", &ethics.introduction), ("complaints", &ethics.complaints)]);
        self.items("principles", &ethics.principles, |walk, principle| {
            walk.text("title", &principle.title);
            walk.texts(&[
                ("definition", &principle.definition),
                ("mechanism", &principle.mechanism),
            ]);
            walk.answers(&principle.recommendations);
        });
        self.items("safeguards", &ethics.safeguards, |walk, safeguard| {
            walk.text("title", &safeguard.title);
            walk.texts(&[("description", &safeguard.description)]);
            walk.answers(&safeguard.recommendations);
        });
        self.items("use_cases", &ethics.use_cases, |walk, case| {
            walk.text("title", &case.title);
            walk.texts(&[("description", &case.description), ("persons", &case.persons)]);
            if let Some(data) = &case.personal_data {
                walk.within("personal_data", |walk| {
                    walk.texts(&[("retention", &data.retention)]);
                    if let Some(transfer) = &data.transfer {
                        walk.within("transfer", |walk| {
                            walk.texts(&[("ground", &transfer.ground)]);
                        });
                    }
                });
            }
            walk.answers(&case.recommendations);
        });
        self.items("risks", &ethics.risks, |walk, risk| {
            walk.text("title", &risk.title);
            walk.texts(&[
                ("description", &risk.description),
                ("mitigation", &risk.mitigation),
                ("trigger", &risk.trigger),
            ]);
            walk.answers(&risk.recommendations);
        });
    }

    fn legislation(&mut self, text: &'a Legislation) {
        self.text("title", &text.title);
        self.texts(&[("purpose", &text.purpose)]);
        self.answers(&text.recommendations);
    }

    fn governance(&mut self, governance: &'a Governance) {
        self.texts(&[
            ("introduction", &governance.introduction),
            ("change_procedure", &governance.change_procedure),
        ]);
        self.items("bodies", &governance.bodies, |walk, body| {
            walk.text("title", &body.title);
            walk.texts(&[("mandate", &body.mandate)]);
        });
        if let Some(reporting) = &governance.reporting {
            self.within("reporting", |walk| {
                walk.texts(&[("publication", &reporting.publication)]);
            });
        }
        self.items("evaluations", &governance.evaluations, |walk, evaluation| {
            walk.texts(&[("scope", &evaluation.scope)]);
        });
        if let Some(consultation) = &governance.consultation {
            self.within("consultation", |walk| {
                walk.texts(&[
                    ("channel", &consultation.channel),
                    ("audience", &consultation.audience),
                    ("answers", &consultation.answers),
                ]);
            });
        }
        self.answers(&governance.recommendations);
    }
}
