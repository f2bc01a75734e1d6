//! Every text of a document, walked once for all rules.
//!
//! What most rules look for is in few texts, so the walk marks what each text has.

use std::fmt::Write;
use std::ops::Range;

use rayon::prelude::*;

use crate::finding::Place;
use crate::model::{Document, Text, each_text};
use crate::typography::Marks;

/// The place of a text in one language; a plain string has no language of its own.
pub(crate) fn place(path: &str, language: &str) -> Place {
    match language {
        "" => Place::Node(path.to_owned()),
        language => Place::Node(format!("{path}/{language}")),
    }
}

/// Every text of a document.
pub(crate) struct Texts<'a> {
    /// Their paths, laid end to end.
    paths: String,
    texts: Vec<(Range<usize>, &'a Text)>,
    written: Vec<(usize, &'a str, &'a str, Marks)>,
    source: &'a str,
}

/// A text in one language.
#[derive(Clone, Copy)]
pub(crate) struct Written<'a> {
    /// Its path, without language.
    pub(crate) path: &'a str,
    /// The language that it was written under; empty where it is a plain string.
    pub(crate) key: &'a str,
    /// Its language.
    pub(crate) language: &'a str,
    /// Its words.
    pub(crate) words: &'a str,
    /// What is in it.
    pub(crate) marks: Marks,
}

impl Written<'_> {
    /// Its place.
    pub(crate) fn place(&self) -> Place {
        place(self.path, self.key)
    }

    /// The place of a range of bytes of it.
    pub(crate) fn within(&self, start: usize, end: usize) -> Place {
        within(self.path, self.key, start, end)
    }
}

impl<'a> Texts<'a> {
    /// Walks a document.
    pub(crate) fn new(document: &'a Document) -> Self {
        let mut texts = Texts {
            paths: String::new(),
            texts: Vec::new(),
            written: Vec::new(),
            source: document.source(),
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
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &'a Text)> {
        self.texts.iter().map(|(path, text)| (&self.paths[path.clone()], *text))
    }

    /// Each in every language that it was written in.
    pub(crate) fn written(&self) -> impl Iterator<Item = Written<'_>> {
        self.written.iter().map(|&(text, key, words, marks)| {
            let path = &self.paths[self.texts[text].0.clone()];
            let language = if key.is_empty() { self.source } else { key };
            Written { path, key, language, words, marks }
        })
    }
}

/// The place of a range of bytes of a text in one language; `""` where it is a plain string.
pub(crate) fn within(path: &str, language: &str, start: usize, end: usize) -> Place {
    match place(path, language) {
        Place::Node(path) => Place::Within(path, start, end),
        place => place,
    }
}
