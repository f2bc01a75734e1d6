//! A text in words, which comparisons keep or change as a whole.

use std::ops::Range;

/// The words of a text, with the blanks and signs between them; together they are the text.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    tokens(text).into_iter().map(|token| &text[token])
}

/// Words, numbers, runs of blanks, and other characters one by one; together they are the text.
pub fn tokens(text: &str) -> Vec<Range<usize>> {
    let class = |c: char| match c {
        c if c.is_alphanumeric() || is_mark(c) => 0,
        c if c.is_whitespace() => 1,
        _ => 2,
    };
    let mut tokens: Vec<Range<usize>> = Vec::new();
    let mut last = 2;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let mut is = class(c);
        // A number keeps its separators: 12,5 is one number.
        let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        let before = text[..at].chars().next_back();
        if matches!(c, '.' | ',') && digit(before) && digit(chars.peek().map(|(_, c)| *c)) {
            is = 0;
        }
        match tokens.last_mut() {
            Some(token) if is == last && is != 2 => token.end = at + c.len_utf8(),
            _ => tokens.push(at..at + c.len_utf8()),
        }
        last = is;
    }
    tokens
}

/// Marks that sit on letters, as Arabic vowels do.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036F}' | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{0640}')
}
