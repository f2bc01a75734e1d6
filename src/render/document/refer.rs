//! References of the view as links: what a description need not say each time.

use std::collections::BTreeMap;
use std::sync::Arc;

use minijinja::value::ValueKind;
use minijinja::{Error, Value};

use super::node::{Made, Node, Nodes};
use super::words::Word;
use crate::view::{Part, parts};

/// Whether a value says nothing: it was not written, or it is empty.
pub(super) fn is_nothing(value: &Value) -> bool {
    match value.kind() {
        ValueKind::Undefined | ValueKind::None => true,
        ValueKind::String => value.as_str().is_some_and(str::is_empty),
        ValueKind::Seq => value.len() == Some(0),
        _ => false,
    }
}

/// The words of a value, without their language.
pub(super) fn said(value: &Value) -> String {
    let text = value.get_attr("text").ok().filter(|text| !text.is_undefined() && !text.is_none());
    text.unwrap_or_else(|| value.clone()).to_string()
}

fn field(value: &Value, name: &str) -> Option<Value> {
    value.get_attr(name).ok().filter(|value| !is_nothing(value))
}

/// What an element is called, if it is one of several.
fn name(value: &Value) -> Option<Value> {
    field(value, "name").filter(|name| !said(name).is_empty())
}

fn piece(word: Word, from: &Arc<str>, given: Vec<(&'static str, Value)>, body: Vec<Node>) -> Node {
    Node::Made(Arc::new(Made::new(word, from.clone(), body).with(given)))
}

/// What is written of a reference: a link where it leads somewhere, a short name with the whole
/// one beside it, or the words that it is.
pub(super) fn refer(value: &Value, short: bool, from: &Arc<str>) -> Result<Vec<Node>, Error> {
    if is_nothing(value) {
        return Ok(Vec::new());
    }
    let leaf = |value: &Value| Node::leaf(value.clone());
    let is_words = field(value, "lang").is_some() && field(value, "text").is_some();
    if value.kind() != ValueKind::Map || is_words {
        return Ok(match value.downcast_object::<Made>() {
            Some(made) => vec![Node::Made(made)],
            None => words(value, &|| from.clone()),
        });
    }
    let title = field(value, "title");
    let title = || title.iter().map(leaf);
    if let Some((again, code)) = field(value, "again").zip(field(value, "code")) {
        // What is not known stands nowhere.
        let anchor = field(value, "anchor").filter(|anchor| anchor.is_true());
        let hint = field(value, "text").into_iter().map(|text| ("hint", text));
        let anchor = anchor.into_iter().map(|anchor| ("anchor", anchor));
        let given = anchor.chain(hint).collect();
        let code = piece(Word::Code, from, Vec::new(), vec![Node::leaf(code)]);
        let code = (!again.is_true()).then_some(code);
        let facet = field(value, "facet");
        let facet =
            facet.map(|facet| piece(Word::Quiet, from, Vec::new(), vec![Node::leaf(facet)]));
        let space = code.is_some() && facet.is_some();
        let space = space.then(|| Node::leaf(" "));
        let body = code.into_iter().chain(space).chain(facet).collect();
        return Ok(vec![piece(Word::Link, from, given, body)]);
    }
    let named = field(value, "short");
    let Some(anchor) = field(value, "anchor") else {
        let whole = field(value, "title").map(|title| said(&title));
        let Some(named) = named.filter(|named| Some(said(named)) != whole) else {
            return Ok(title().collect());
        };
        let hint = title().map(|title| ("hint", title.value())).collect();
        return Ok(vec![piece(Word::Link, from, hint, vec![Node::leaf(named)])]);
    };
    let mut given = vec![("anchor", anchor)];
    let code = |value| piece(Word::Code, from, Vec::new(), vec![Node::leaf(value)]);
    let body = if let Some(named) = named {
        given.extend(title().map(|title| ("hint", title.value())));
        vec![code(named)]
    } else if let Some(kind) = field(value, "kind") {
        // Governance is the only one of its kind: it has no name.
        let name = name(value).map(|name| [Node::leaf(" "), code(name)]);
        std::iter::once(Node::leaf(kind)).chain(name.into_iter().flatten()).collect()
    } else {
        let number = field(value, "number");
        let known = number.clone().or_else(|| field(value, "id"));
        match short {
            true => known.map(code).into_iter().collect(),
            false => {
                let space = number.iter().map(|_| Node::leaf(" ")).collect::<Vec<_>>();
                number.clone().map(code).into_iter().chain(space).chain(title()).collect()
            }
        }
    };
    Ok(vec![piece(Word::Link, from, given, body)])
}

/// What is written of several references in a row. What they are is said once of those of a kind.
pub(super) fn listed(
    list: &[Value],
    short: bool,
    from: &Arc<str>,
    between: &[Node],
    colon: &Node,
) -> Result<Vec<Node>, Error> {
    let kind = |value: &Value| field(value, "kinds").map(|kinds| said(&kinds));
    let mut kinds: Vec<(Option<String>, Vec<&Value>)> = Vec::new();
    for value in list {
        let own = kind(value);
        match kinds.iter_mut().find(|(known, _)| own.is_some() && *known == own) {
            Some((_, values)) => values.push(value),
            None => kinds.push((own, vec![value])),
        }
    }
    let mut nodes: Vec<Node> = Vec::new();
    let mut before = between.iter().cloned();
    for (kinds, values) in kinds {
        if !nodes.is_empty() {
            let separator = before.next();
            // Lists of a kind have commas of their own.
            let apart = kinds.is_some().then(|| Node::leaf(" · "));
            nodes.extend(apart.or(separator));
        }
        for (i, value) in values.iter().enumerate() {
            let named = name(value).zip(field(value, "anchor"));
            let named = named.filter(|_| kinds.is_some());
            if i > 0 {
                nodes.extend(before.next());
            } else if named.is_some() {
                let kind = if values.len() > 1 {
                    kinds.clone()
                } else {
                    field(value, "kind").map(|kind| said(&kind))
                };
                nodes.extend(kind.map(Node::leaf));
                nodes.push(colon.clone());
            }
            match named {
                Some((name, anchor)) => {
                    let name = piece(Word::Code, from, Vec::new(), vec![Node::leaf(name)]);
                    nodes.push(piece(Word::Link, from, vec![("anchor", anchor)], vec![name]));
                }
                None => nodes.extend(refer(value, short, from)?),
            }
        }
    }
    Ok(nodes)
}

/// Words that are no Markdown: what they cite leads to its work. Few cite any: the template that they
/// stand in is asked for only then.
pub(super) fn words(value: &Value, from: &dyn Fn() -> Arc<str>) -> Vec<Node> {
    let text = value.get_attr("text").ok();
    let Some(text) = text.as_ref().and_then(Value::as_str) else {
        return vec![Node::leaf(value.clone())];
    };
    let parts = parts(text);
    if let [Part::Words(_)] | [] = parts[..] {
        return vec![Node::leaf(value.clone())];
    }
    let keys: Vec<Value> = value.try_iter().into_iter().flatten().collect();
    let node = |part| match part {
        Part::Words(words) => {
            let entries = keys.iter().map(|key| {
                let is_text = key.as_str() == Some("text");
                let held = || value.get_item(key).unwrap_or_default();
                (key.to_string(), if is_text { Value::from(words) } else { held() })
            });
            Node::leaf(entries.collect::<BTreeMap<String, Value>>())
        }
        Part::Work(number, anchor) => {
            let number = Node::leaf(format!("[{number}]"));
            piece(Word::Link, &from(), vec![("anchor", anchor.into())], vec![number])
        }
    };
    parts.into_iter().map(node).collect()
}

/// The same where nothing can lead anywhere: a heading is led to itself.
pub(super) fn unled(nodes: &Nodes) -> Nodes {
    let flat = nodes.iter().flat_map(|node| match node {
        Node::Made(made) if made.word == Word::Link => made.body.iter().cloned().collect(),
        node => vec![node.clone()],
    });
    Nodes::new(flat.collect())
}
