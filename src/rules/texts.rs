//! Every text of a document, walked once for all rules.
//!
//! What most rules look for is in few texts, so the walk marks what each text has.

use std::fmt::Write;
use std::ops::Range;

use rayon::prelude::*;

use super::Place;
use super::marks::{Marks, is_arabic};
use crate::model::{Document, Text, each_text};

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
    let arabic = || text.chars().filter(|c| is_arabic(*c) && c.is_alphabetic());
    let letters = || text.chars().filter(|c| c.is_alphabetic()).count();
    match language {
        "ar" => {
            arabic().next().is_none()
                && text.split_whitespace().map(plain_letters).sum::<usize>() >= 4
        }
        "fr" | "en" => {
            arabic().next().is_some() && letters() >= 4 && arabic().count() * 2 > letters()
        }
        // Amazigh is written in Tifinagh in Morocco.
        "zgh" => !text.contains(|c| ('\u{2D30}'..='\u{2D7F}').contains(&c)) && letters() >= 4,
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
        each_text(document, &mut |path, text| {
            let start = texts.paths.len();
            write!(texts.paths, "{path}").expect("a string takes all that is written");
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
