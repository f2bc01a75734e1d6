//! The labels of the documents: ours, a file a language and one a country that says some of them
//! otherwise (`ar-MA.ftl`), and those of a project.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use include_dir::{Dir, include_dir};

use super::own::{self, Lacking, Own};
use crate::messages::Bundle;
use crate::model::{OwnWord, OwnWords};

/// The labels of the documents: a file a language.
static LABELS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates/lang");

/// The labels of the documents, by language.
pub fn labels() -> impl Iterator<Item = (&'static str, &'static str)> {
    LABELS.files().filter_map(|file| {
        let language = file.path().to_str()?.strip_suffix(".ftl")?;
        Some((language, file.contents_utf8()?))
    })
}

/// The language that has every label.
pub(super) const COMPLETE: &str = "en";

/// Labels of a project's own, by language: they add to ours, or stand in their place.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Labels {
    files: BTreeMap<String, String>,
    words: BTreeMap<String, Own>,
}

impl Labels {
    /// Takes the labels of a file; says where they cannot be read, or say less or more than they
    /// are given.
    pub fn add(&mut self, language: &str, text: &str) -> Vec<LabelFault> {
        self.files.insert(language.to_owned(), text.to_owned());
        let broken = Bundle::faults(text).into_iter();
        let broken = broken.map(|Range { start, .. }| LabelFault { start, slip: None });
        broken.chain(slips(text)).collect()
    }

    /// Takes the words of a plan for its own levels; `source` is the language of plain strings.
    pub fn say(&mut self, words: &OwnWords, source: &str) {
        self.words = own::labels(words, source);
    }

    /// The forms that a word of its own lacks in a language.
    pub fn lacking(&self, word: &OwnWord, language: &str, source: &str) -> BTreeSet<Lacking> {
        let labels: String = self.of(language).collect();
        own::lacking(word, language, source, &labels)
    }

    /// The labels of a language as they are said in a country, with the words of the plan.
    pub(super) fn bundle(&self, language: &str, country: Option<&str>) -> Bundle {
        let national = country.map(|country| format!("{language}-{country}"));
        let usage = national.as_deref().filter(|code| self.any_of(code)).unwrap_or(language);
        let base = language.split('-').next().unwrap_or_default();
        let own = self.words.get(language).or_else(|| self.words.get(base));
        let plain = own.map(|own| own.plain.as_str()).into_iter();
        let terms = own.map(|own| own.terms.as_str());
        Bundle::new(language, plain.chain(self.of(usage)).chain(terms))
    }

    /// The texts that hold labels of a language, the later before the earlier: of `pt-BR`, those
    /// of `pt`, then its own; and ours before those of the project.
    fn of<'a>(&'a self, language: &'a str) -> impl Iterator<Item = &'a str> {
        let base = language.split('-').next().unwrap_or_default();
        let codes = [base, language];
        let codes = codes.into_iter().skip(usize::from(base == language));
        let ours = codes.clone().filter_map(|code| labels().find(|(known, _)| *known == code));
        let own = codes.filter_map(|code| self.files.get(code).map(String::as_str));
        ours.map(|(_, text)| text).chain(own)
    }

    /// Whether there is a file of labels under this very code.
    fn any_of(&self, code: &str) -> bool {
        self.files.contains_key(code) || labels().any(|(known, _)| known == code)
    }

    /// Whether there is any label in a language.
    pub fn any(&self, language: &str) -> bool {
        self.of(language).next().is_some()
    }

    /// Whether a language has a label of its own.
    pub fn has(&self, language: &str, key: &str) -> bool {
        self.of(language).flat_map(keys).any(|known| known == key)
    }

    /// The labels that a language lacks.
    pub fn missing(&self, language: &str) -> Vec<&'static str> {
        let there: BTreeSet<&str> = self.of(language).flat_map(keys).collect();
        let all = labels().filter(|(known, _)| *known == COMPLETE);
        all.flat_map(|(_, text)| keys(text)).filter(|key| !there.contains(key)).collect()
    }
}

/// What is wrong with a label of a project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LabelFault {
    /// Where in the file, in bytes.
    pub start: usize,
    /// Which label it is, and what of it; none where the line is no label.
    pub slip: Option<(String, Slip)>,
}

/// What a label says otherwise than the complete one does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Slip {
    /// It leaves out a variable: what stands there would not be said.
    Lacks(String),
    /// It has a variable that nobody gives it.
    Strange(String),
    /// It stands in the file before.
    Twice,
}

/// The labels of a text that say less or more than those of the complete language.
fn slips(text: &str) -> Vec<LabelFault> {
    let complete = labels().filter(|(known, _)| *known == COMPLETE);
    let all: BTreeMap<&str, &str> =
        complete.flat_map(|(_, text)| blocks(text)).map(|(key, _, block)| (key, block)).collect();
    let (mut seen, mut found) = (BTreeSet::new(), Vec::new());
    for (key, start, block) in blocks(text) {
        let mut say = |slip| found.push(LabelFault { start, slip: Some((key.to_owned(), slip)) });
        if !seen.insert(key) {
            say(Slip::Twice);
        }
        let Some(complete) = all.get(key) else { continue };
        let (given, own) = (variables(complete, |_| true), variables(block, |_| true));
        // What only chooses between forms says nothing itself: a language may have one form.
        let shown = variables(complete, |rest| rest.trim_start().starts_with('}'));
        shown.difference(&own).for_each(|name| say(Slip::Lacks((*name).to_owned())));
        own.difference(&given).for_each(|name| say(Slip::Strange((*name).to_owned())));
    }
    found
}

/// The labels of a text, each with where it begins and all that is said of it.
fn blocks(text: &str) -> Vec<(&str, usize, &str)> {
    let starts: Vec<(&str, usize)> =
        keys(text).map(|key| (key, key.as_ptr() as usize - text.as_ptr() as usize)).collect();
    let ends = starts.iter().skip(1).map(|(_, start)| *start).chain([text.len()]);
    starts.iter().zip(ends).map(|((key, start), end)| (*key, *start, &text[*start..end])).collect()
}

/// The variables of a label, by what stands behind them; what a remark says is none of it.
fn variables(block: &str, wanted: impl Fn(&str) -> bool) -> BTreeSet<&str> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    let lines = block.lines().filter(|line| !line.starts_with('#'));
    let rests = lines.flat_map(|line| line.split('$').skip(1));
    let named = rests.map(|rest| rest.split_at(rest.find(|c| !is_name(c)).unwrap_or(rest.len())));
    named.filter(|(name, rest)| !name.is_empty() && wanted(rest)).map(|(name, _)| name).collect()
}

/// The names of the labels in a text.
fn keys(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(|line| {
        let (key, _) = line.split_once('=')?;
        let key = key.trim_end();
        let starts = key.starts_with(|c: char| c.is_ascii_alphabetic());
        (starts && !key.contains(' ')).then_some(key)
    })
}
