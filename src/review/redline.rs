//! Texts of which the words that changed are marked, whole or in their surroundings only.

use super::{Review, Shown};
use crate::diff::words::{Run, diff};

/// A text that changed: both versions.
pub(super) type Pair<'a> = (&'a str, &'a str);

/// Characters that are kept around what changed.
const AROUND: usize = 40;

/// The text of a change in the language of the messages, else in its own.
pub(super) fn pair<'a>(review: &Review<'_>, change: &'a Shown) -> Option<(&'a str, Pair<'a>)> {
    let texts = &change.judged.texts;
    let language = review.messages.language();
    let (language, texts) = texts.get_key_value(language).or_else(|| {
        let field = change.judged.field.as_ref()?;
        texts.get_key_value(field.language.as_str())
    })?;
    let [old, new] = texts;
    Some((language, (old.as_deref().unwrap_or_default(), new.as_deref().unwrap_or_default())))
}

/// The texts of a change in every language that changed, that of the messages first.
pub(super) fn pairs<'a>(review: &Review<'_>, change: &'a Shown) -> Vec<(&'a str, Pair<'a>)> {
    let first = pair(review, change);
    let all = change.judged.texts.iter().filter_map(|(language, texts)| {
        let [Some(old), Some(new)] = texts else { return None };
        Some((language.as_str(), (old.as_str(), new.as_str())))
    });
    let others = all.filter(|(language, _)| first.is_none_or(|(known, _)| known != *language));
    let both = |(_, (old, new)): &(&str, Pair<'_>)| !old.is_empty() && !new.is_empty();
    first.into_iter().chain(others).filter(both).collect()
}

/// The runs of words of two texts, what is the same cut down to what stands around a change.
pub(super) fn short((old, new): Pair<'_>) -> Vec<(Run<'static>, String)> {
    let runs = diff(old, new);
    let last = runs.len().saturating_sub(1);
    let cut = |(i, run): (usize, Run<'_>)| match run {
        Run::Gone(text) => (Run::Gone(""), line(text)),
        Run::New(text) => (Run::New(""), line(text)),
        Run::Same(text) => {
            let text = line(text);
            let length = text.chars().count();
            let head = i > 0;
            let tail = i < last;
            let room = AROUND * (usize::from(head) + usize::from(tail));
            if length <= room.max(1) {
                return (Run::Same(""), text);
            }
            let begin: String = text.chars().take(if head { AROUND } else { 0 }).collect();
            let end: String = text.chars().skip(length - if tail { AROUND } else { 0 }).collect();
            (Run::Same(""), format!("{begin}…{end}"))
        }
    };
    runs.into_iter().enumerate().map(cut).collect()
}

fn line(text: &str) -> String {
    text.replace(['\n', '\r'], " ")
}
