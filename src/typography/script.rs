//! The script that a language is written in.

use super::marks::is_arabic;

/// Whether a text stands in another script than its language is written in. Acronyms and codes
/// have the same letters everywhere, so they do not count.
pub(crate) fn is_wrong(language: &str, text: &str) -> bool {
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
