//! What changed between two sentences, word by word.

use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::compare::{tokens, words};
use crate::prose::said;

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

/// Signs that say which side of a number is meant, or how exact it is.
const SIGNS: &str = "≥≤><=≠≈~±+-−–";
/// Signs that say of what a number is a part.
const SHARES: [&str; 5] = ["%", "‰", "‱", "٪", "؉"];

/// The numbers of a text, in order, with the signs that belong to them; thousands are not kept
/// apart by blanks.
pub fn numbers(text: &str) -> Vec<String> {
    let text = said(text);
    let tokens: Vec<&str> = words(&text).collect();
    let mut numbers = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let token = tokens[at];
        if !token.chars().any(char::is_numeric) {
            at += 1;
            continue;
        }
        let mut number = sign(&tokens[..at]);
        number.push_str(token);
        let is_digits = |token: &str| token.bytes().all(|b| b.is_ascii_digit());
        let grouped = is_digits(token) && token.len() <= 3;
        while let [" ", next, ..] = &tokens[at + 1..]
            && grouped
            && next.len() == 3
            && is_digits(next)
        {
            number.push_str(next);
            at += 2;
        }
        at += 1;
        let behind = tokens[at..].iter().find(|token| **token != " ");
        if let Some(share) = behind.filter(|token| SHARES.contains(token)) {
            number.push_str(share);
        }
        numbers.push(number);
    }
    numbers
}

/// The sign that stands before a number. Between two numbers a dash is none: it joins them.
fn sign(before: &[&str]) -> String {
    let is_sign = |token: &str| token.chars().all(|c| SIGNS.contains(c));
    let apart = before.last() == Some(&" ");
    let rest = &before[..before.len() - usize::from(apart)];
    let length = rest.iter().rev().take_while(|token| is_sign(token)).count();
    let (head, signs) = rest.split_at(rest.len() - length);
    let has = |token: Option<&&str>, what: fn(char) -> bool| {
        token.is_some_and(|token| token.chars().any(what))
    };
    let joins = has(head.last(), char::is_alphanumeric)
        || has(head.iter().rev().find(|token| **token != " "), char::is_numeric);
    let sign: String = signs.concat().replace(['−', '–'], "-");
    match sign.as_str() {
        "-" | "+" if joins => String::new(),
        ">=" => "≥".to_owned(),
        "<=" => "≤".to_owned(),
        _ => sign,
    }
}

/// Numbers of one text that are not in the other, and the other way round; each as often as it
/// stands there.
pub fn changed_numbers(old: &str, new: &str) -> (Vec<String>, Vec<String>) {
    let (mut gone, mut fresh) = (numbers(old), numbers(new));
    gone.retain(|number| match fresh.iter().position(|other| other == number) {
        Some(at) => {
            fresh.remove(at);
            false
        }
        None => true,
    });
    (gone, fresh)
}

/// Whether two texts say the same, whatever their blanks, quotation marks and emphasis.
pub fn same_words(old: &str, new: &str) -> bool {
    let close = |text: &str| -> String {
        let text = said(text);
        let tokens: Vec<&str> = words(&text).collect();
        let is_word = |token: Option<&&str>| {
            token.is_some_and(|token| token.chars().any(char::is_alphanumeric))
        };
        let digits = |token: Option<&&str>, most: usize| {
            token.is_some_and(|t| t.len() <= most && t.bytes().all(|b| b.is_ascii_digit()))
        };
        let kept = tokens.iter().enumerate().filter(|(at, token)| {
            let (before, behind) =
                (at.checked_sub(1).and_then(|at| tokens.get(at)), tokens.get(at + 1));
            let thousands =
                digits(before, 3) && digits(behind, 3) && behind.is_some_and(|t| t.len() == 3);
            **token != " " || is_word(before) && is_word(behind) && !thousands
        });
        kept.map(|(_, token)| *token).collect()
    };
    close(old) == close(new)
}
