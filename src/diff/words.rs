//! What changed between two sentences, word by word.

use std::collections::BTreeMap;
use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// A run of words that is in both versions, or in one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Run<'a> {
    /// In both.
    Same(&'a str),
    /// In the older only.
    Gone(&'a str),
    /// In the newer only.
    New(&'a str),
}

/// More words than this between the ends that two texts share are not compared one by one.
const MOST: usize = 800;

/// The runs of words between two texts.
pub fn diff<'a>(old: &'a str, new: &'a str) -> Vec<Run<'a>> {
    let (before, now) = (tokens(old), tokens(new));
    let word = |text: &'a str, tokens: &[Range<usize>]| -> Vec<&'a str> {
        tokens.iter().map(|token| &text[token.clone()]).collect()
    };
    let (old_words, new_words) = (word(old, &before), word(new, &now));
    let head = old_words.iter().zip(&new_words).take_while(|(a, b)| a == b).count();
    let rest = old_words.len().min(new_words.len()) - head;
    let ends = old_words.iter().rev().zip(new_words.iter().rev());
    let tail = ends.take(rest).take_while(|(a, b)| a == b).count();
    let span = |tokens: &[Range<usize>], range: Range<usize>| -> Range<usize> {
        match (tokens.get(range.start), range.end.checked_sub(1).and_then(|i| tokens.get(i))) {
            (Some(first), Some(last)) if !range.is_empty() => first.start..last.end,
            _ => 0..0,
        }
    };
    let mut runs = Vec::new();
    let mut push = |run: Run<'a>| {
        if !matches!(run, Run::Same("") | Run::Gone("") | Run::New("")) {
            runs.push(run);
        }
    };
    push(Run::Same(&old[span(&before, 0..head)]));
    let (old_end, new_end) = (before.len() - tail, now.len() - tail);
    let gone = |range: Range<usize>| Run::Gone(&old[span(&before, range)]);
    let fresh = |range: Range<usize>| Run::New(&new[span(&now, range)]);
    if (old_end - head).max(new_end - head) > MOST {
        push(gone(head..old_end));
        push(fresh(head..new_end));
    } else {
        let (middle_old, middle_new) = (&old_words[head..old_end], &new_words[head..new_end]);
        for op in capture_diff_slices(Algorithm::Patience, middle_old, middle_new) {
            let (was, is) = (op.old_range(), op.new_range());
            let was = was.start + head..was.end + head;
            let is = is.start + head..is.end + head;
            match op {
                DiffOp::Equal { .. } => push(Run::Same(&old[span(&before, was)])),
                DiffOp::Delete { .. } => push(gone(was)),
                DiffOp::Insert { .. } => push(fresh(is)),
                DiffOp::Replace { .. } => {
                    push(gone(was));
                    push(fresh(is));
                }
            }
        }
    }
    push(Run::Same(&old[span(&before, old_end..before.len())]));
    runs
}

/// The words of a text, with the blanks and signs between them; together they are the text.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    tokens(text).into_iter().map(|token| &text[token])
}

/// Words, numbers, runs of blanks, and other characters one by one; together they are the text.
fn tokens(text: &str) -> Vec<Range<usize>> {
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

/// The numbers of a text, in order, as they are written there.
pub fn numbers(text: &str) -> Vec<&str> {
    words(text).filter(|word| word.chars().any(char::is_numeric)).collect()
}

/// Numbers of one text that are not in the other, and the other way round; each as often as it
/// stands there.
pub fn changed_numbers<'a>(old: &'a str, new: &'a str) -> (Vec<&'a str>, Vec<&'a str>) {
    let left_over = |of: &'a str, other: &'a str| {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for number in numbers(other) {
            *counts.entry(number).or_default() += 1;
        }
        let mut left = numbers(of);
        left.retain(|number| match counts.get_mut(number) {
            Some(count) if *count > 0 => {
                *count -= 1;
                false
            }
            _ => true,
        });
        left
    };
    (left_over(old, new), left_over(new, old))
}

/// Whether two texts have the same words, whatever their blanks, marks and capitals.
pub fn same_words(old: &str, new: &str) -> bool {
    let words = |text: &str| -> String {
        let kept = text.chars().filter(|c| c.is_alphanumeric() || "%€$".contains(*c));
        kept.flat_map(char::to_lowercase).collect()
    };
    words(old) == words(new)
}
