//! What a text quotes.

use std::ops::Range;

/// Signs that open and close what is quoted, or written as a code.
const SIGNS: [(char, char); 4] = [('«', '»'), ('“', '”'), ('"', '"'), ('`', '`')];

/// The quotations of a text, their signs included; what is never closed is none.
pub(crate) fn quotations(text: &str) -> Vec<Range<usize>> {
    let (mut found, mut at) = (Vec::new(), 0);
    while let Some((start, closing)) = opening(text, at) {
        let inside = start + text[start..].chars().next().map_or(1, char::len_utf8);
        at = match text[inside..].find(closing) {
            Some(end) => {
                let end = inside + end + closing.len_utf8();
                found.push(start..end);
                end
            }
            None => inside,
        };
    }
    found
}

/// The next sign that opens, and that which closes it.
fn opening(text: &str, from: usize) -> Option<(usize, char)> {
    text[from..].char_indices().find_map(|(at, sign)| {
        let pair = SIGNS.iter().find(|(opening, _)| *opening == sign)?;
        Some((from + at, pair.1))
    })
}
