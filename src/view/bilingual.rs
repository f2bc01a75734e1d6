//! Two languages side by side: the texts of one document, paragraph by paragraph.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Header, SwotView, View, Words};
use crate::locale::Locale;
use crate::prose;

/// The other language of a bilingual edition.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Beside {
    /// Language code.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// What the document is, in that language.
    pub document: Header,
    /// The names of both languages, each in itself.
    pub names: [Words; 2],
    /// The heading of its contents, in both languages.
    pub contents: [Words; 2],
    /// What this edition holds, in both languages.
    pub notes: [Words; 2],
    /// The texts of the document, in its order.
    pub rows: Vec<Pair>,
}

/// A text in two languages.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Pair {
    /// Level of a heading, from 1; 0 for a text.
    pub level: usize,
    /// Anchor of a heading.
    pub anchor: String,
    /// Display number of a heading; empty where it has none.
    pub number: String,
    /// What the text is, where it does not say so itself.
    pub labels: Option<[Words; 2]>,
    /// The text in the language of the document, and in the other.
    pub words: [Words; 2],
    /// How many blocks both have, which stand side by side; 1 where they do not have as many.
    pub blocks: usize,
}

/// A document with another language beside its own. Both views are of the same project.
pub fn beside(mut view: View, other: &View, locales: [&Locale; 2]) -> View {
    let mut rows = Rows { rows: Vec::new(), locales };
    rows.document(&view, other);
    let name = |locale: &Locale| word(locale, "language-name");
    view.beside = Some(Beside {
        lang: other.lang.clone(),
        dir: other.dir,
        document: other.document.clone(),
        names: locales.map(name),
        contents: locales.map(|locale| word(locale, "contents")),
        notes: locales.map(|locale| word(locale, "bilingual-note")),
        rows: rows.rows,
    });
    view
}

fn word(locale: &Locale, key: &str) -> Words {
    Words::label(locale, key, &[])
}

struct Rows<'a> {
    rows: Vec<Pair>,
    locales: [&'a Locale; 2],
}

impl Rows<'_> {
    /// Begins a section, if the document has it.
    fn section(&mut self, key: &str, left: &View, right: &View) -> bool {
        let of = |view: &View| view.sections.list.iter().find(|s| s.key == key).cloned();
        let (Some(left), Some(right)) = (of(left), of(right)) else { return false };
        self.rows.push(Pair {
            level: 1,
            anchor: left.key.to_owned(),
            number: if left.annex { String::new() } else { left.number.clone() },
            labels: None,
            words: [left.title, right.title],
            blocks: 1,
        });
        true
    }

    fn heading(&mut self, level: usize, anchor: &str, number: &str, words: [&Words; 2]) {
        self.rows.push(Pair {
            level,
            anchor: anchor.to_owned(),
            number: number.to_owned(),
            labels: None,
            words: words.map(Clone::clone),
            blocks: 1,
        });
    }

    /// A heading above others, where there are any.
    fn part(&mut self, label: &str, any: bool) {
        if any {
            let [left, right] = self.locales.map(|locale| word(locale, label));
            self.heading(2, "", "", [&left, &right]);
        }
    }

    /// A text with a heading of its own.
    fn titled(&mut self, label: &str, left: Option<&Words>, right: Option<&Words>) {
        self.part(label, left.is_some() && right.is_some());
        self.text("", left, right);
    }

    /// A text, block by block where both have as many.
    fn text(&mut self, label: &str, left: Option<&Words>, right: Option<&Words>) {
        let (Some(left), Some(right)) = (left, right) else { return };
        let labels = (!label.is_empty()).then(|| self.locales.map(|locale| word(locale, label)));
        let [mine, theirs] = [left, right].map(|words| prose::count(&words.text));
        self.rows.push(Pair {
            level: 0,
            anchor: String::new(),
            number: String::new(),
            labels,
            words: [left.clone(), right.clone()],
            blocks: if mine == theirs { mine.max(1) } else { 1 },
        });
    }

    fn document(&mut self, left: &View, right: &View) {
        let (a, b) = (&left.texts, &right.texts);
        for (key, mine, theirs) in [
            ("foreword", &a.foreword, &b.foreword),
            ("reading-guide", &a.reading_guide, &b.reading_guide),
            ("summary", &a.summary, &b.summary),
            ("context", &a.context, &b.context),
            ("vision", &a.vision, &b.vision),
        ] {
            if self.section(key, left, right) {
                self.text("", mine.as_ref(), theirs.as_ref());
            }
            if let ("context", Some(mine), Some(theirs)) = (key, &a.swot, &b.swot) {
                self.swot(mine, theirs);
            }
        }
        self.text("mission", left.texts.mission.as_ref(), right.texts.mission.as_ref());
        if self.section("priorities", left, right) {
            for (a, b) in left.priorities.iter().zip(&right.priorities) {
                self.heading(2, &a.anchor, &a.rank, [&a.title, &b.title]);
                self.text("", a.reason.as_ref(), b.reason.as_ref());
            }
        }
        if self.section("objectives", left, right) {
            self.pillars(left, right);
        }
        self.ethics(left, right);
        if self.section("legislation", left, right) {
            for (a, b) in left.legislation.iter().zip(&right.legislation) {
                self.heading(2, &a.anchor, "", [&a.title, &b.title]);
                self.text("", a.purpose.as_ref(), b.purpose.as_ref());
            }
        }
        if self.section("governance", left, right)
            && let (Some(a), Some(b)) = (&left.governance, &right.governance)
        {
            self.text("", a.introduction.as_ref(), b.introduction.as_ref());
            for (a, b) in a.bodies.iter().zip(&b.bodies) {
                self.heading(2, &a.anchor, "", [&a.title, &b.title]);
                self.text("", a.mandate.as_ref(), b.mandate.as_ref());
            }
            self.titled(
                "change-procedure",
                a.change_procedure.as_ref(),
                b.change_procedure.as_ref(),
            );
        }
        if left.texts.budget.is_some() && self.section("budget", left, right) {
            self.text("", left.texts.budget.as_ref(), right.texts.budget.as_ref());
        }
        self.risks(left, right);
        if self.section("conclusion", left, right) {
            self.text("", left.texts.conclusion.as_ref(), right.texts.conclusion.as_ref());
        }
        if self.section("glossary", left, right) {
            // Each language has an order of its own: that of the document is kept.
            for a in &left.glossary {
                let Some(b) = right.glossary.iter().find(|b| b.id == a.id) else { continue };
                self.heading(2, &a.anchor, "", [&a.title, &b.title]);
                self.text("", a.definition.as_ref(), b.definition.as_ref());
            }
        }
        if self.section("changes", left, right) {
            self.text("", left.texts.changes.as_ref(), right.texts.changes.as_ref());
        }
    }

    fn swot(&mut self, left: &SwotView, right: &SwotView) {
        for (label, mine, theirs) in [
            ("strengths", &left.strengths, &right.strengths),
            ("weaknesses", &left.weaknesses, &right.weaknesses),
            ("opportunities", &left.opportunities, &right.opportunities),
            ("threats", &left.threats, &right.threats),
        ] {
            for (a, b) in mine.iter().zip(theirs) {
                self.text(label, Some(a), Some(b));
            }
        }
    }

    fn pillars(&mut self, left: &View, right: &View) {
        let each = left.pillars.iter().zip(&right.pillars);
        for (mine, theirs) in each.filter(|(pillar, _)| !pillar.objectives.is_empty()) {
            let [a, b] = [(mine, 0), (theirs, 1)].map(|(pillar, side)| {
                let number = [("number", pillar.number.as_str().into())];
                let pillar_number = self.locales[side].label("pillar-number", &number);
                let text = format!("{pillar_number} — {}", pillar.title.text);
                Words { text, ..pillar.title.clone() }
            });
            self.heading(2, &mine.anchor, "", [&a, &b]);
            for (a, b) in mine.objectives.iter().zip(&theirs.objectives) {
                self.heading(3, &a.anchor, &a.number, [&a.title, &b.title]);
                self.text("problem", a.problem.as_ref(), b.problem.as_ref());
                self.text("change", a.description.as_ref(), b.description.as_ref());
                for (a, b) in a.indicators.iter().zip(&b.indicators) {
                    self.text("indicator", Some(&a.title), Some(&b.title));
                    self.text("", a.definition.as_ref(), b.definition.as_ref());
                }
                for (a, b) in a.actions.iter().zip(&b.actions) {
                    self.heading(4, &a.anchor, &a.number, [&a.title, &b.title]);
                    self.text("", a.description.as_ref(), b.description.as_ref());
                    self.text("deliverable", a.deliverable.as_ref(), b.deliverable.as_ref());
                }
            }
        }
    }

    fn ethics(&mut self, left: &View, right: &View) {
        let (Some(a), Some(b)) = (&left.ethics, &right.ethics) else { return };
        if self.section("ethics", left, right) {
            self.text("", a.introduction.as_ref(), b.introduction.as_ref());
            self.part("principles", !a.principles.is_empty());
            for (a, b) in a.principles.iter().zip(&b.principles) {
                self.heading(3, &a.anchor, "", [&a.title, &b.title]);
                self.text("definition", a.definition.as_ref(), b.definition.as_ref());
                self.text("mechanism", a.mechanism.as_ref(), b.mechanism.as_ref());
            }
            self.part("safeguards", !a.safeguards.is_empty());
            for (a, b) in a.safeguards.iter().zip(&b.safeguards) {
                self.heading(3, &a.anchor, "", [&a.title, &b.title]);
                self.text("", a.description.as_ref(), b.description.as_ref());
            }
            self.titled("complaints", a.complaints.as_ref(), b.complaints.as_ref());
        }
        if self.section("use-cases", left, right) {
            for (a, b) in a.use_cases.iter().zip(&b.use_cases) {
                self.heading(2, &a.anchor, "", [&a.title, &b.title]);
                self.text("", a.description.as_ref(), b.description.as_ref());
                self.text("persons", a.persons.as_ref(), b.persons.as_ref());
            }
        }
    }

    fn risks(&mut self, left: &View, right: &View) {
        let (Some(a), Some(b)) = (&left.ethics, &right.ethics) else { return };
        if self.section("risks", left, right) {
            for (a, b) in a.risks.iter().zip(&b.risks) {
                self.heading(2, &a.anchor, &a.number, [&a.title, &b.title]);
                self.text("description", a.description.as_ref(), b.description.as_ref());
                self.text("mitigation", a.mitigation.as_ref(), b.mitigation.as_ref());
            }
        }
    }
}
