//! Words of plans by what they mean, from [a table](heard.txt).

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::typography::figures;

static HEARD: LazyLock<BTreeMap<&'static str, Vec<&'static str>>> = LazyLock::new(|| {
    let lines = include_str!("heard.txt").lines().filter(|line| !line.starts_with('#'));
    let lines = lines.filter_map(|line| line.split_once(": "));
    lines.map(|(meaning, words)| (meaning, words.split(", ").collect())).collect()
});

/// The words for a meaning.
pub(super) fn words(meaning: &str) -> &'static [&'static str] {
    HEARD.get(meaning).map_or(&[], Vec::as_slice)
}

/// Whether a word has a meaning.
pub(super) fn means(word: &str, meaning: &str) -> bool {
    words(meaning).contains(&word)
}

/// Which of several meanings a word has: `3` for `march`, of `month-`.
pub(super) fn which(word: &str, of: &str) -> Option<&'static str> {
    let mut meanings = HEARD.iter().filter_map(|(key, words)| Some((key.strip_prefix(of)?, words)));
    meanings.find(|(_, words)| words.contains(&word)).map(|(meaning, _)| meaning)
}

/// The usual kind of body that a word of another language stands for.
pub(crate) fn kind_of_body(word: &str) -> Option<&'static str> {
    let word = plain(word);
    let mut parts = word.split([' ', '-', '_']);
    which(&word, "kind-").or_else(|| parts.find_map(|part| which(part, "kind-")))
}

/// A text without the longest of the words for a meaning that it begins with.
pub(super) fn after<'t>(text: &'t str, meaning: &str) -> Option<&'t str> {
    let cut = |word: &&'static str| {
        let rest = text.strip_prefix(word)?;
        let joined =
            word.ends_with(char::is_alphanumeric) && rest.starts_with(|c: char| c.is_alphabetic());
        (!joined).then(|| rest.trim_start())
    };
    words(meaning).iter().filter_map(cut).min_by_key(|rest| rest.len())
}

/// The same of those that it ends with.
pub(super) fn before<'t>(text: &'t str, meaning: &str) -> Option<&'t str> {
    let cut = |word: &&'static str| {
        let rest = text.strip_suffix(word)?;
        let joined =
            word.starts_with(char::is_alphanumeric) && rest.ends_with(|c: char| c.is_alphabetic());
        (!joined).then(|| rest.trim_end())
    };
    words(meaning).iter().filter_map(cut).min_by_key(|rest| rest.len())
}

/// Small letters, ASCII digits, one sort of spaces and apostrophes.
pub(super) fn plain(text: &str) -> String {
    let sign = |c: char| match c {
        '’' => '\'',
        '\u{A0}' | '\u{202F}' | '\u{2009}' => ' ',
        '٪' => '%',
        '٫' => '.',
        c => figures::digit(c).unwrap_or(c),
    };
    let spaced: String = text.to_lowercase().chars().map(sign).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}
