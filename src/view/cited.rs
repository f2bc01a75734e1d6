//! What texts cite: `[@id]` becomes the number of a work, which leads there where a text is
//! Markdown, and stands alone where it is not.

use std::borrow::Cow;

use crate::locale::Locale;
use crate::model::Work;

/// What stands around a number that leads to a work.
const BEFORE: &str = "[\\[";
const AFTER: &str = "\\]](#work-";

/// A text in which what it cites has the number that it stands under, and leads there.
pub(super) fn numbered<'t>(text: &'t str, works: &[Work], locale: &Locale) -> Cow<'t, str> {
    replaced(text, works, |cited, place| {
        let (number, id) = (locale.integer(place as i64 + 1), &works[place].id);
        cited.push_str(&format!("{BEFORE}{number}{AFTER}{id})"));
    })
}

/// A text without what it cites, where the works are not listed.
pub(super) fn without<'t>(text: &'t str, works: &[Work]) -> Cow<'t, str> {
    replaced(text, works, |cited, _| {
        if cited.ends_with(' ') {
            cited.pop();
        }
    })
}

/// A text in which something else is written for each work that it cites, by its place.
fn replaced<'t>(
    text: &'t str,
    works: &[Work],
    mut write: impl FnMut(&mut String, usize),
) -> Cow<'t, str> {
    if works.is_empty() || !text.contains("[@") {
        return Cow::Borrowed(text);
    }
    let (mut cited, mut rest) = (String::new(), text);
    while let Some((before, after)) = rest.split_once("[@") {
        let found = after
            .split_once(']')
            .and_then(|(id, after)| Some((works.iter().position(|work| work.id == id)?, after)));
        cited.push_str(before);
        rest = match found {
            Some((place, after)) => {
                write(&mut cited, place);
                after
            }
            None => {
                cited.push_str("[@");
                after
            }
        };
    }
    cited.push_str(rest);
    Cow::Owned(cited)
}

/// A part of a text that is no Markdown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part<'t> {
    /// Words as they were written.
    Words(&'t str),
    /// A work: the number that it stands under, and the anchor that leads to it.
    Work(&'t str, &'t str),
}

/// The parts of a text that is no Markdown: its words, and the works that it cites.
pub(crate) fn parts(text: &str) -> Vec<Part<'_>> {
    let (mut parts, mut from, mut at) = (Vec::new(), 0, 0);
    while let Some(start) = text[at..].find(BEFORE).map(|start| at + start) {
        let after = &text[start + BEFORE.len()..];
        // The anchor begins within what stands after a number.
        let work = after.split_once(AFTER).and_then(|(number, rest)| {
            let (id, _) = rest.split_once(')')?;
            let anchor = number.len() + AFTER.len() - "work-".len();
            Some((number, &after[anchor..anchor + "work-".len() + id.len()]))
        });
        at = start + BEFORE.len();
        if let Some((number, anchor)) = work.filter(|(number, _)| !number.contains('[')) {
            parts.push(Part::Words(&text[from..start]));
            parts.push(Part::Work(number, anchor));
            at += number.len() + AFTER.len() - "work-".len() + anchor.len() + 1;
            from = at;
        }
    }
    parts.push(Part::Words(&text[from..]));
    parts.retain(|part| *part != Part::Words(""));
    parts
}

/// A text that is no Markdown, where nothing leads anywhere: numbers in brackets.
pub(crate) fn plainly(text: &str) -> Cow<'_, str> {
    if !text.contains(AFTER) {
        return Cow::Borrowed(text);
    }
    let said = parts(text).into_iter().map(|part| match part {
        Part::Words(words) => words.to_owned(),
        Part::Work(number, _) => format!("[{number}]"),
    });
    Cow::Owned(said.collect())
}
