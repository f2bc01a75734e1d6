//! Every text of a document, walked once for all rules.
//!
//! What most rules look for is in few texts, so the walk marks what each text has.

use std::sync::OnceLock;

use rayon::prelude::*;

use crate::finding::Place;
use crate::model::{Document, Text, each_text};
use crate::path::{Path, Step};
use crate::typography::Marks;

/// The path of a text in one language.
pub(crate) fn in_language(path: &Path, language: &str) -> Path {
    if language.is_empty() { path.clone() } else { path / Step::named(language) }
}

/// Every text of a document.
pub(crate) struct Texts<'a> {
    document: &'a Document,
    texts: Vec<&'a Text>,
    /// Their paths, once one is asked for.
    paths: OnceLock<Vec<Path>>,
    written: Vec<(usize, &'a str, &'a str, Marks)>,
}

/// Where a text stands: few are reported, and only these have their path made.
#[derive(Clone, Copy)]
pub(crate) struct Spot<'a> {
    texts: &'a Texts<'a>,
    number: usize,
}

impl<'a> Spot<'a> {
    /// Its path.
    pub(crate) fn path(self) -> &'a Path {
        let all = || {
            let mut paths = Vec::with_capacity(self.texts.texts.len());
            each_text(self.texts.document, &mut |path, _| paths.push(path.clone()));
            paths
        };
        &self.texts.paths.get_or_init(all)[self.number]
    }

    /// Its place in one language; a plain string has no language of its own.
    pub(crate) fn place(self, language: &str) -> Place {
        Place::Node(in_language(self.path(), language))
    }
}

/// A text in one language.
#[derive(Clone, Copy)]
pub(crate) struct Written<'a> {
    spot: Spot<'a>,
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
        self.spot.place(self.key)
    }

    /// The place of a range of bytes of it.
    pub(crate) fn within(&self, start: usize, end: usize) -> Place {
        Place::Within(in_language(self.spot.path(), self.key), start, end)
    }
}

impl<'a> Texts<'a> {
    /// Walks a document.
    pub(crate) fn new(document: &'a Document) -> Self {
        let (mut texts, mut written) = (Vec::new(), Vec::new());
        each_text(document, &mut |_, text| {
            let languages = text.0.iter();
            written
                .extend(languages.map(|(key, words)| (texts.len(), key, words, Marks::default())));
            texts.push(text);
        });
        written.par_iter_mut().for_each(|(.., words, marks)| *marks = Marks::of(words));
        Texts { document, texts, paths: OnceLock::new(), written }
    }

    /// Each with where it stands.
    pub(crate) fn iter(&'a self) -> impl Iterator<Item = (Spot<'a>, &'a Text)> {
        let texts = self.texts.iter().enumerate();
        texts.map(|(number, text)| (Spot { texts: self, number }, *text))
    }

    /// Each in every language that it was written in.
    pub(crate) fn written(&'a self) -> impl Iterator<Item = Written<'a>> {
        let source = self.document.source();
        self.written.iter().map(move |&(number, key, words, marks)| {
            let language = if key.is_empty() { source } else { key };
            Written { spot: Spot { texts: self, number }, key, language, words, marks }
        })
    }
}
