//! The words of a rule: texts with expressions in braces.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use minijinja::Value;
use minijinja::value::ValueKind;

use crate::finding::{Arg, Piece};

/// A name that lives as long as the program, as those of the program's own rules do. The names of
/// all rules that were ever read are few.
pub(super) fn lasting(name: &str) -> &'static str {
    static NAMES: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
    let mut names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = names.get(name) {
        return known;
    }
    let known: &'static str = Box::leak(name.into());
    names.insert(known);
    known
}

/// A piece of a text; of an expression, where it begins in the text.
type Placed = (Piece, usize);

/// A text in pieces. It fails with the part that opens a brace and does not close it.
pub(super) fn pieces(text: &str) -> Result<Vec<Placed>, (usize, usize)> {
    let mut pieces = Vec::new();
    let mut said = String::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        if rest.starts_with("{{") || rest.starts_with("}}") {
            said.push(c);
            at += 2;
        } else if c == '{' {
            let length = rest.find('}').ok_or((at, text.len()))?;
            let inner = &rest[1..length];
            let start = at + 1 + (inner.len() - inner.trim_start().len());
            if !said.is_empty() {
                pieces.push((Piece::Said(std::mem::take(&mut said)), 0));
            }
            let expression = inner.trim();
            pieces.push((Piece::Arg(lasting(expression)), start));
            at += length + 1;
        } else {
            said.push(c);
            at += c.len_utf8();
        }
    }
    if !said.is_empty() {
        pieces.push((Piece::Said(said), 0));
    }
    Ok(pieces)
}

/// The name of what a message is about: `id` for `it.id`, else the expression itself.
pub(super) fn name(expression: &'static str) -> &'static str {
    let plain = |name: &&str| name.chars().all(|c| c.is_alphanumeric() || c == '_');
    expression.strip_prefix("it.").filter(plain).unwrap_or(expression)
}

/// A value as a finding is about it.
pub(super) fn arg(value: &Value) -> Arg {
    match value.kind() {
        ValueKind::Number => Arg::figure(value),
        ValueKind::Seq | ValueKind::Iterable => {
            value.try_iter().into_iter().flatten().map(|item| item.to_string()).collect()
        }
        _ => Arg::Text(value.to_string()),
    }
}
