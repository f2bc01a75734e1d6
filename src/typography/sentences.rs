//! Words and sentences of texts, for the rules that read prose.

use crate::model::Text;

/// A text in each language that it was written in, the language of the document before others.
pub(crate) fn source_first<'a>(
    source: &'a str,
    text: &'a Text,
) -> impl Iterator<Item = (&'a str, &'a str)> {
    let first = move |language: &str| language.is_empty() || language == source;
    let own = text.0.iter().filter(move |(language, _)| first(language));
    own.chain(text.0.iter().filter(move |(language, _)| !first(language)))
}

/// The first of some faults, and how many there are: one finding a text, however long it is.
pub(crate) fn first<T>(mut faults: impl Iterator<Item = T>) -> Option<(T, usize)> {
    let first = faults.next()?;
    Some((first, faults.count() + 1))
}

/// The words of a text, each with the byte that it begins at.
pub(crate) fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = text.get(at..)?;
        let start = at + rest.find(char::is_alphanumeric)?;
        let rest = text.get(start..)?;
        let length = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
        at = start + length;
        Some((start, &rest[..length]))
    })
}

/// Whether one of some words, in small letters, stands in a text as a word of its own.
pub(crate) fn has_word(text: &str, wanted: &[&str]) -> bool {
    words(text).any(|(_, word)| wanted.contains(&&*word.to_lowercase()))
}

/// The sentences of a text, each with the byte that it begins at. Paragraphs and items of a list
/// are sentences of their own.
pub(crate) fn sentences(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = text.get(at..)?;
        let start = at + rest.find(|c: char| !c.is_whitespace())?;
        let rest = text.get(start..)?;
        let length = end(rest);
        at = start + length;
        Some((start, rest[..length].trim_end()))
    })
}

/// The byte after a sentence.
fn end(text: &str) -> usize {
    let mut signs = text.char_indices().peekable();
    while let Some((at, c)) = signs.next() {
        let after = at + c.len_utf8();
        let next = signs.peek().map(|&(_, next)| next);
        let stop = match c {
            '.' => next.is_none_or(char::is_whitespace),
            '!' | '?' | '؟' | ';' | '؛' | ':' => next.is_none_or(char::is_whitespace),
            '\n' => next.is_some_and(|next| matches!(next, '\n' | '-' | '*' | '|' | '#')),
            _ => false,
        };
        if stop {
            return after;
        }
    }
    text.len()
}

/// Whether two sentences have the same words.
pub(crate) fn are_same(left: &str, right: &str) -> bool {
    left.split_whitespace().eq(right.split_whitespace())
}
