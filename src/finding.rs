//! Findings: what a rule or the loader has to say about one place of a roadmap.
//!
//! A finding carries no words. Its rule names a message of the catalogue, and `args` are what the
//! message is about; words, colours and lines exist only in a report.

use std::borrow::Cow;
use std::ops::Deref;
use std::sync::Arc;

use crate::path::Path;
use crate::text::Span;

words! {
    /// How much a finding weighs.
    pub enum Severity {
        /// The roadmap cannot be published like this.
        Error "error",
        /// Something a reader or an auditor will miss.
        Warning "warning",
        /// Worth knowing.
        Info "info",
    }
}

/// A place in a roadmap. Paths lead through the whole project, whichever files it is in; the project
/// resolves them to bytes.
#[derive(Debug, Clone, PartialEq)]
pub enum Place {
    /// Bytes of a file.
    Span(Span),
    /// The value at a path; of an element, its id or title.
    Node(Path),
    /// The value of a key that should be in the element at a path.
    Missing(Path, &'static str),
    /// A range of bytes of the text at a path.
    Within(Path, usize, usize),
    /// The project as a whole.
    Project,
}

impl Place {
    /// The path, where it has one.
    pub fn path(&self) -> Option<&Path> {
        match self {
            Place::Node(path) | Place::Missing(path, _) | Place::Within(path, ..) => Some(path),
            Place::Span(_) | Place::Project => None,
        }
    }
}

impl From<Path> for Place {
    fn from(path: Path) -> Self {
        Place::Node(path)
    }
}

/// What a message is about.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// A word or a text.
    Text(String),
    /// A number, on which plurals depend.
    Number(i64),
    /// What was counted or paid, in digits: shown as the language writes a figure. No year, no code.
    Figure(String),
    /// Words that are listed as the language does.
    List(Arc<[String]>),
    /// A text in each of its languages, that of its author first.
    Translated(Arc<[(String, String)]>),
}

impl Arg {
    /// A text in several languages.
    pub fn translated<'a>(names: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let owned = |(language, name): (&str, &str)| (language.to_owned(), name.to_owned());
        Arg::Translated(names.into_iter().map(owned).collect())
    }

    /// A figure.
    pub fn figure(number: impl ToString) -> Self {
        Arg::Figure(number.to_string())
    }

    /// Of a text by language, that of one language, else that of its author.
    pub fn best<'a>(texts: &'a [(String, String)], language: &str) -> &'a str {
        let found = texts.iter().find(|(known, _)| known == language).or(texts.first());
        found.map_or("", |(_, text)| text)
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Arg::Text(text)
    }
}

impl<T: Into<String>> FromIterator<T> for Arg {
    fn from_iter<I: IntoIterator<Item = T>>(words: I) -> Self {
        Arg::List(words.into_iter().map(Into::into).collect())
    }
}

impl From<Vec<String>> for Arg {
    fn from(words: Vec<String>) -> Self {
        Arg::List(words.into())
    }
}

impl From<Arc<[String]>> for Arg {
    fn from(words: Arc<[String]>) -> Self {
        Arg::List(words)
    }
}

impl From<Vec<&str>> for Arg {
    fn from(words: Vec<&str>) -> Self {
        words.into_iter().collect()
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Arg::Number(number as i64)
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Arg::Number(number)
    }
}

/// One thing to say about one place.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// Name of the rule; `None` inside a rule's own check, where the registry fills it in.
    pub rule: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// Message of the catalogue; its attributes hold help and labels.
    pub message: Cow<'static, str>,
    /// What the message is about.
    pub args: Vec<(&'static str, Arg)>,
    /// Where.
    pub place: Place,
    /// Other places that belong to it, each with the attribute that labels it.
    pub related: Vec<(Place, &'static str)>,
    /// What would mend it.
    pub fix: Option<Fix>,
    /// The words that its rule brings with it, where the catalogue has none.
    pub words: Option<Arc<Words>>,
}

/// Words that a rule brings with it, by language.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Words {
    /// What is wrong.
    pub message: Vec<(String, Vec<Piece>)>,
    /// What to do.
    pub help: Vec<(String, Vec<Piece>)>,
    /// The language to fall back to.
    pub source: String,
}

/// A piece of such words.
#[derive(Debug, Clone, PartialEq)]
pub enum Piece {
    /// Words as they are.
    Said(String),
    /// What the finding is about, by its name.
    Arg(&'static str),
}

impl Words {
    /// Of words by language, those of one, else of the source language, else any.
    pub fn best<'a>(&self, of: &'a [(String, Vec<Piece>)], language: &str) -> Option<&'a [Piece]> {
        let in_language = |wanted: &str| of.iter().find(|(known, _)| known == wanted);
        let found = in_language(language).or_else(|| in_language(&self.source));
        found.or_else(|| of.first()).map(|(_, pieces)| &**pieces)
    }
}

/// What would mend a finding, if it is safe: what that means is decided where files are edited.
#[derive(Debug, Clone, PartialEq)]
pub enum Fix {
    /// The one of these keys that was meant.
    Key(Arc<[String]>),
    /// The one of these words that was meant.
    Word(Arc<[String]>),
    /// The id of another element.
    Id(String),
    /// The id as ids are spelt, wherever it is named.
    Spelling,
    /// An id, made of the title.
    NewId,
    /// The date as ISO writes it.
    Date,
    /// The amount in digits.
    Amount,
    /// The spaces of French.
    Spaces,
}

/// A finding with the bytes that it stands at: a place is resolved once, where it is checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Located {
    /// What there is to say.
    pub finding: Finding,
    /// Where.
    pub span: Span,
}

impl Deref for Located {
    type Target = Finding;
    fn deref(&self) -> &Finding {
        &self.finding
    }
}

impl Finding {
    /// A finding at a place, with the message named after its rule.
    pub fn new(rule: &'static str, severity: Severity, place: Place) -> Self {
        let message = Cow::Borrowed(rule);
        let (args, related, fix, words) = (Vec::new(), Vec::new(), None, None);
        Finding { rule, severity, message, args, place, related, fix, words }
    }

    /// Adds what the message is about.
    pub fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Adds the word that `written` was likely meant to be, as [`near`].
    pub fn near<'a>(mut self, written: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        self.args.push(near(written, known));
        self
    }

    /// Adds what would mend it.
    pub fn fix(mut self, fix: Fix) -> Self {
        self.fix = Some(fix);
        self
    }

    /// Adds a place that belongs to it.
    pub fn related(mut self, place: impl Into<Place>, label: &'static str) -> Self {
        self.related.push((place.into(), label));
        self
    }
}

/// Of `known`, the word that `written` was likely meant to be.
pub fn closest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let written: Vec<char> = written.to_lowercase().chars().collect();
    let mut most = (written.len() / 3).clamp(1, 4);
    let mut best: Option<(usize, &str)> = None;
    for word in known {
        let lower: Vec<char> = word.to_lowercase().chars().collect();
        let found = distance(&written, &lower, most).map(|distance| (distance, word));
        if let Some(found) = found.filter(|found| best.is_none_or(|best| *found < best)) {
            most = found.0;
            best = Some(found);
        }
    }
    best.map(|(_, word)| word)
}

/// How many slips of the pen lie between two words, where they are no more than `most`. What both
/// begin and end with does not count, so that names alike but for a number cost little.
fn distance(left: &[char], right: &[char], most: usize) -> Option<usize> {
    if left.len().abs_diff(right.len()) > most {
        return None;
    }
    let same = left.iter().zip(right).take_while(|(l, r)| l == r).count();
    let (left, right) = (&left[same..], &right[same..]);
    let same = left.iter().rev().zip(right.iter().rev()).take_while(|(l, r)| l == r).count();
    let (left, right) = (&left[..left.len() - same], &right[..right.len() - same]);
    if unlike(left, right) > most {
        return None;
    }
    let distance = match (left.len(), right.len()) {
        (0, rest) | (rest, 0) => rest,
        _ => strsim::generic_damerau_levenshtein(left, right),
    };
    (distance <= most).then_some(distance)
}

/// Letters of the longer word that the other has nowhere: no fewer slips lie between the two.
fn unlike(left: &[char], right: &[char]) -> usize {
    let mut taken = 0_u128;
    let mut has = |letter: &char| {
        let free = |&at: &usize| at < 128 && taken >> at & 1 == 0 && right[at] == *letter;
        let found = (0..right.len()).find(free);
        taken |= found.map_or(0, |at| 1 << at);
        found.is_some() || right.len() > 128
    };
    let shared = left.iter().filter(|letter| has(letter)).count();
    left.len().max(right.len()) - shared
}

/// Of `known`, the only word that `written` can be a slip of, close enough to write it instead
/// without asking. `unfunded` is no slip of `funded`.
pub fn only_near<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let lower = written.to_lowercase();
    let limit = (lower.chars().count() / 3).min(2);
    let near = known.into_iter().filter(|word| {
        word.len().abs_diff(lower.len()) <= 2 * limit
            && strsim::damerau_levenshtein(&lower, &word.to_lowercase()) <= limit
    });
    let near: Vec<&str> = near.collect();
    match near.as_slice() {
        [only] if !only.ends_with(&*lower) || only.len() == lower.len() => {
            (!lower.ends_with(only) || only.len() == lower.len()).then_some(only)
        }
        _ => None,
    }
}

/// The argument `near` of a message: the likely word, or `none`.
pub fn near<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> (&'static str, Arg) {
    ("near", closest(written, known).unwrap_or("none").into())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// The shortcuts change nothing.
        #[test]
        fn the_closest_word_is_the_closest(
            written in "[abA-]{0,9}",
            known in prop::collection::vec("[abA-]{0,9}", 0..6),
        ) {
            let limit = (written.chars().count() / 3).clamp(1, 4);
            let wanted = known
                .iter()
                .map(|w| (strsim::damerau_levenshtein(&written.to_lowercase(), &w.to_lowercase()), w))
                .filter(|(distance, _)| *distance <= limit)
                .min()
                .map(|(_, word)| word.as_str());
            prop_assert_eq!(closest(&written, known.iter().map(String::as_str)), wanted);
        }
    }
}
