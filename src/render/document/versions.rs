//! The words of two versions: what both have, and what one of them has only.

use std::sync::Arc;

use minijinja::{Value, context};

use super::node::{Look, Made, Node, Nodes};
use super::refer::{is_nothing, said};
use super::words::Word;
use crate::compare::{Change, Step, runs};
use crate::locale::Direction;
use crate::prose;
use crate::text::hash;

/// Words of one version.
pub(super) fn marked(body: Vec<Node>, change: Change) -> Node {
    let mut made = Made::new(Word::Change, Arc::default(), body);
    made.set("what", change.name());
    Node::Made(Arc::new(made))
}

/// The words of two values, of which either may be none.
pub(in crate::render) fn compared(old: &Value, new: &Value) -> Nodes {
    let one = |value: &Value, change| vec![marked(vec![Node::leaf(value.clone())], change)];
    if old == new {
        return Nodes::new(vec![Node::leaf(new.clone())]);
    }
    Nodes::new(match (is_nothing(old), is_nothing(new)) {
        (true, true) => Vec::new(),
        (true, false) => one(new, Change::Added),
        (false, true) => one(old, Change::Removed),
        (false, false) => leaf(old, new, Look::Plain),
    })
}

/// The words of two versions, in the language that both are of.
pub(super) fn leaf(old: &Value, new: &Value, look: Look) -> Vec<Node> {
    let field = |value: &Value, name: &str| value.get_attr(name).ok().filter(|v| !is_nothing(v));
    let other = |value: &Value| field(value, "fallback").is_some_and(|other| other.is_true());
    let lang = |value: &Value| field(value, "lang").map(|lang| lang.to_string());
    let of = |value: &Value| Node::Leaf(value.clone(), look);
    if lang(old) != lang(new) || other(old) || other(new) {
        return vec![marked(vec![of(old)], Change::Removed), marked(vec![of(new)], Change::Added)];
    }
    let direction = match field(new, "dir").as_ref().and_then(Value::as_str) {
        Some("rtl") => Direction::RightToLeft,
        _ => Direction::LeftToRight,
    };
    let (was, is) = (said(old), said(new));
    let [before, now] = [&was, &is].map(|text| prose::pieces(text, direction));
    let keys = |pieces: &[&str]| pieces.iter().map(hash).collect::<Vec<u64>>();
    let is_word = |j: usize| now[j].chars().any(char::is_alphanumeric);
    let steps = runs(&keys(&before), &keys(&now), is_word);
    let state = |step: &Step| match step {
        Step::Gone(_) => Some(Change::Removed),
        Step::New(_) => Some(Change::Added),
        Step::Same(..) | Step::Changed(..) => None,
    };
    let run = |steps: &[Step]| {
        let words = steps.iter().map(|step| match *step {
            Step::Gone(i) => before[i],
            Step::New(j) | Step::Same(_, j) | Step::Changed(_, j) => now[j],
        });
        let words: String = words.collect();
        let value = match lang(new) {
            Some(lang) => {
                context! { text => words, lang, dir => direction.name(), fallback => false }
            }
            None => Value::from(words),
        };
        let leaf = Node::Leaf(value, look);
        match state(&steps[0]) {
            Some(change) => marked(vec![leaf], change),
            None => leaf,
        }
    };
    steps.chunk_by(|one, next| state(one) == state(next)).map(run).collect()
}

/// A text with its older version, where both are of one language.
pub(super) fn versions(old: Option<&Value>, new: Option<&Value>) -> Option<Value> {
    // What has no language is words all the same.
    let of = |value: &Value, name: &str| match value.get_attr(name).unwrap_or_default() {
        known if is_nothing(&known) => Value::from(""),
        known => known,
    };
    let field = |name: &str| match (old, new) {
        (Some(old), Some(new)) => (of(old, name) == of(new, name)).then(|| of(new, name)),
        (old, new) => old.or(new).map(|value| of(value, name)),
    };
    let text = |value: Option<&Value>| value.map(said).unwrap_or_default();
    Some(context! {
        text => text(new),
        before => text(old),
        lang => field("lang")?,
        dir => field("dir")?,
        fallback => field("fallback")?,
    })
}
