//! The script that a language is written in.

use super::marks::is_arabic;

/// Whether a text stands in another script than its language is written in. Acronyms and codes
/// have the same letters everywhere, so they do not count.
pub(crate) fn is_wrong(language: &str, text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic());
    let (arabic, all) =
        letters.fold((0, 0), |(arabic, all), c| (arabic + usize::from(is_arabic(c)), all + 1));
    match language {
        "ar" => arabic == 0 && text.split_whitespace().map(plain_letters).sum::<usize>() >= 4,
        "fr" | "en" => all >= 4 && arabic * 2 > all,
        // Amazigh is written in Tifinagh in Morocco.
        "zgh" => all >= 4 && !text.contains(|c| ('\u{2D30}'..='\u{2D7F}').contains(&c)),
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
