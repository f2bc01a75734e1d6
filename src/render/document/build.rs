//! The description, read into a tree.
//!
//! A description prints values and nodes. What it prints is kept aside, and a handle stands for it
//! in the text of the template; the word around it looks its handles up. So a node may pass through
//! macros, variables and arguments in any order, and no text of a roadmap is ever among the handles.

use std::sync::{Arc, Mutex, PoisonError};

use minijinja::value::{Kwargs, Rest, ValueKind};
use minijinja::{Environment, Error, ErrorKind, State, Value};

use super::node::{LOST, Made, Node, Nodes};
use super::refer::{is_nothing, listed, refer, said, unled, words};
use super::words::Word;
use crate::finding::closest;
use crate::render::labels::Labels;

/// A handle is two characters for private use, the high and the low digits of a number.
const HIGH: u32 = 0xF_0000;
const LOW: u32 = 0xF_8000;
const DIGITS: u32 = LOW - HIGH;
/// Its length in bytes.
const HANDLE: usize = 8;

/// The number of a handle that a text begins with.
fn number(text: &str) -> Option<u32> {
    let mut digits = text.chars().map(u32::from);
    let high = digits.next()?.checked_sub(HIGH).filter(|high| *high < DIGITS)?;
    let low = digits.next()?.checked_sub(LOW).filter(|low| *low < DIGITS)?;
    Some(high * DIGITS + low)
}

/// Whether a text holds what stands for nodes.
fn holds_nodes(text: &str) -> bool {
    // Such characters, and few others, begin with these bytes.
    text.bytes().any(|byte| byte >= 0xF3)
        && text.contains(|c| c == LOST || (HIGH..LOW + DIGITS).contains(&u32::from(c)))
}

/// What was printed, by number.
#[derive(Debug, Clone, Default)]
pub(super) struct Shelf {
    nodes: Arc<Mutex<Vec<Node>>>,
    /// The template that is read, which its nodes share.
    template: Arc<Mutex<Arc<str>>>,
}

impl Shelf {
    /// Keeps a node, and writes its handle.
    fn shelve(&self, node: Node, out: &mut minijinja::Output<'_>) -> Result<(), Error> {
        let mut shelf = self.nodes.lock().unwrap_or_else(PoisonError::into_inner);
        let number = shelf.len() as u32;
        shelf.push(node);
        let digits = [HIGH + number / DIGITS, LOW + number % DIGITS].map(char::from_u32);
        let mut bytes = [0; 4];
        for digit in digits {
            let digit = digit.ok_or_else(|| refused("the document has too many parts"))?;
            out.write_str(digit.encode_utf8(&mut bytes)).map_err(Error::from)?;
        }
        Ok(())
    }

    fn name(&self, template: &str) -> Arc<str> {
        let mut last = self.template.lock().unwrap_or_else(PoisonError::into_inner);
        if **last != *template {
            *last = template.into();
        }
        last.clone()
    }

    pub(super) fn clear(&self) {
        drop(std::mem::take(&mut *self.nodes.lock().unwrap_or_else(PoisonError::into_inner)));
    }

    /// The literals and handles of a text, as nodes. Layout of the template is nothing.
    pub(super) fn read(&self, text: &str) -> Result<Vec<Node>, Error> {
        let shelf = self.nodes.lock().unwrap_or_else(PoisonError::into_inner);
        let mut nodes = Vec::new();
        let (mut from, mut at) = (0, 0);
        while let Some(next) = text[at..].bytes().position(|byte| byte >= 0xF3) {
            at += next;
            let rest = &text[at..];
            if rest.starts_with(LOST) {
                return Err(joined());
            }
            match number(rest).and_then(|number| shelf.get(number as usize)) {
                Some(node) => {
                    nodes.extend(layout(&text[from..at]).map(Node::leaf));
                    nodes.push(node.clone());
                    at += HANDLE;
                    from = at;
                }
                // A character that only looks like one.
                None => at += rest.chars().next().map_or(1, char::len_utf8),
            }
        }
        nodes.extend(layout(&text[from..]).map(Node::leaf));
        Ok(nodes)
    }
}

/// A literal without the ends of lines, and what stands beside them: a template's own layout.
fn layout(literal: &str) -> Option<String> {
    if literal.trim_start_matches('\n').is_empty() {
        return None;
    }
    let lines: Vec<&str> = literal.split('\n').collect();
    let last = lines.len() - 1;
    let lines = lines.iter().enumerate().map(|(i, line)| {
        let line = if i > 0 { line.trim_start() } else { line };
        if i < last { line.trim_end() } else { line }
    });
    let words: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
    (!words.is_empty()).then(|| words.join(" "))
}

fn joined() -> Error {
    refused("a part of the document is no text: it cannot be joined with `~`")
}

fn refused(what: impl Into<String>) -> Error {
    Error::new(ErrorKind::InvalidOperation, what.into())
}

/// Gives an environment the words of descriptions.
pub(super) fn teach(environment: &mut Environment<'_>, labels: &Labels) -> Shelf {
    let shelf = Shelf::default();
    let kept = shelf.clone();
    environment.set_formatter(move |out, state, value| {
        if is_nothing(value) {
            return Ok(());
        }
        // What a macro made: handles already.
        if value.is_safe() {
            return out.write_str(value.as_str().unwrap_or_default()).map_err(Error::from);
        }
        for node in nodes(value, &|| kept.name(state.name()), &kept)? {
            kept.shelve(node, out)?;
        }
        Ok(())
    });
    for &word in Word::SAID {
        let (shelf, labels) = (shelf.clone(), labels.clone());
        environment.add_function(
            word.name(),
            move |state: &mut State<'_, '_>, arguments: Rest<Value>, named: Kwargs| {
                make(word, state, arguments.0, &named, &shelf, &labels)
            },
        );
    }
    let (labels, kept) = (labels.clone(), shelf.clone());
    environment.add_function(
        "links",
        move |state: &mut State<'_, '_>, list: Value, named: Kwargs| {
            known(&named, "links", || vec!["short", "lines", "listed"])?;
            let flags = ["short", "lines", "listed"].map(|name| flag(&named, name));
            let [short, lines, as_words] = flags;
            let (short, lines, as_words) = (short?, lines?, as_words?);
            let from = kept.name(state.name());
            known_value(&list)?;
            if is_nothing(&list) {
                return Ok(Value::from(()));
            }
            let list: Vec<Value> = list.try_iter()?.collect();
            if lines {
                let line = |value| {
                    let line = Made::new(Word::Line, from.clone(), refer(value, short, &from)?);
                    Ok(Node::Made(Arc::new(line)))
                };
                let lines: Result<Vec<Node>, Error> = list.iter().map(line).collect();
                return Ok(Nodes::new(lines?).value());
            }
            let between: Vec<Node> = match as_words {
                true => labels.between(list.len()).into_iter().map(Node::leaf).collect(),
                false => vec![Node::leaf(labels.get("separator")?); list.len()],
            };
            let nodes = listed(&list, short, &from, &between, &Node::leaf(labels.get("colon")?))?;
            Ok(Nodes::new(nodes).value())
        },
    );
    shelf
}

/// A name that the view does not have is a mistake, not an empty place.
fn known_value(value: &Value) -> Result<(), Error> {
    match value.is_undefined() {
        true => Err(Error::new(ErrorKind::UndefinedError, "the view has no such name")),
        false => Ok(()),
    }
}

/// What a value is in a document.
fn nodes(value: &Value, from: &dyn Fn() -> Arc<str>, shelf: &Shelf) -> Result<Vec<Node>, Error> {
    known_value(value)?;
    if is_nothing(value) {
        return Ok(Vec::new());
    }
    if let Some(nodes) = value.downcast_object_ref::<Nodes>() {
        return Ok(nodes.iter().cloned().collect());
    }
    if let Some(made) = value.downcast_object::<Made>() {
        return Ok(vec![Node::Made(made)]);
    }
    if value.is_safe() {
        return shelf.read(value.as_str().unwrap_or_default());
    }
    if value.kind() == ValueKind::Seq {
        return Err(refused("a list is no text: `links` writes lists"));
    }
    if value.kind() == ValueKind::Map && value.get_attr("lang").is_ok_and(|lang| is_nothing(&lang))
    {
        return Err(refused(
            "an object is no text: name what of it is to be shown, as in `x.title`",
        ));
    }
    if value.as_str().is_some_and(holds_nodes) {
        return Err(joined());
    }
    Ok(words(value, from))
}

fn flag(named: &Kwargs, name: &str) -> Result<bool, Error> {
    Ok(named.has(name) && named.peek::<Value>(name)?.is_true())
}

/// Refuses a parameter that a word does not have.
fn known<'n>(named: &Kwargs, word: &str, names: impl Fn() -> Vec<&'n str>) -> Result<(), Error> {
    let mut given = named.args().filter(|name| *name != "caller").peekable();
    if given.peek().is_none() {
        return Ok(());
    }
    let names = names();
    let Some(wrong) = given.find(|name| !names.contains(name)) else { return Ok(()) };
    let hint = closest(wrong, names.iter().copied());
    let hint = hint.map(|name| format!("; did you mean `{name}`?")).unwrap_or_default();
    Err(refused(format!("`{word}` has no parameter `{wrong}`{hint}")))
}

/// The node of a word, or none where it holds nothing.
fn make(
    word: Word,
    state: &mut State<'_, '_>,
    arguments: Vec<Value>,
    named: &Kwargs,
    shelf: &Shelf,
    labels: &Labels,
) -> Result<Value, Error> {
    let form = word.form();
    let names = || form.places.iter().chain(form.names).copied().collect::<Vec<&str>>();
    known(named, form.name, names)?;
    let count = named.args().filter(|name| *name != "caller").count();
    let mut given: Vec<(&'static str, Value)> = Vec::with_capacity(form.places.len() + count);
    let mut arguments = arguments.into_iter();
    for name in form.places {
        let value = match count > 0 && named.has(name) {
            true => Some(named.peek::<Value>(name)?),
            false => arguments.next(),
        };
        value.as_ref().map_or(Ok(()), known_value)?;
        given.extend(value.filter(|value| !is_nothing(value)).map(|value| (*name, value)));
    }
    for name in named.args() {
        // Those by place are taken already, and the block is what it holds.
        if let Some(name) = form.names.iter().find(|known| **known == name) {
            let value = named.peek::<Value>(name)?;
            known_value(&value)?;
            given.extend((!is_nothing(&value)).then_some((*name, value)));
        }
    }
    let from = shelf.name(state.name());
    let mut body = Vec::new();
    for value in arguments {
        if !form.holds {
            return Err(refused(format!(
                "`{}` takes no more than {}",
                form.name,
                names().join(", ")
            )));
        }
        // A name in quotes is the key of a label.
        let title = word == Word::Heading && body.is_empty() && !value.is_safe();
        match value.as_str().filter(|_| title) {
            Some(key) => body.push(Node::leaf(labels.get(key)?)),
            None => body.extend(nodes(&value, &|| from.clone(), shelf)?),
        }
    }
    if named.has("caller") {
        if !form.holds {
            return Err(refused(format!("`{}` holds nothing: it has no block", form.name)));
        }
        let block = named.peek::<Value>("caller")?.call(state, &[])?;
        body.extend(nodes(&block, &|| from.clone(), shelf)?);
    }
    let mut made = Made::new(word, from, body).with(given);
    for name in ["name", "title", "label"] {
        if matches!(word, Word::Fact | Word::Cell | Word::Table | Word::Prose)
            && !(word == Word::Prose && name == "name")
            && let Some(key) = made.text(name).map(str::to_owned)
        {
            made.set("key", key.as_str());
            made.set(name, labels.get(&key)?);
        }
    }
    finish(made, labels)
}

/// Whether nodes may stand on their own, in the document or in a section: words stand in something.
pub(super) fn settled(nodes: &Nodes, around: &str) -> Result<(), Error> {
    let Some(stray) = nodes.iter().find(|node| !stands_alone(node)) else { return Ok(()) };
    let what = match stray {
        Node::Leaf(..) => "words",
        Node::Made(made) => made.word.name(),
    };
    Err(refused(format!(
        "`{around}` holds `{what}` that stand in nothing: put them into `line` or `prose`"
    )))
}

fn stands_alone(node: &Node) -> bool {
    let inner = [Word::Row, Word::Cell, Word::Item, Word::Fact];
    node.made().is_some_and(|made| !made.word.is_piece() && !inner.contains(&made.word))
}

/// What each word makes of what it was given.
fn finish(mut made: Made, labels: &Labels) -> Result<Value, Error> {
    let word = made.word;
    match word {
        Word::Link => {
            if made.body.is_empty() {
                let to = made.get("to").cloned();
                let Some(to) = to else { return Ok(Value::from(())) };
                return Ok(Nodes::new(refer(&to, made.is("short"), &made.from)?).value());
            }
            if let Some(anchor) = made.get("to").cloned() {
                made.set("anchor", anchor);
            }
        }
        Word::Prose | Word::Notice if made.get("text").is_none() => return Ok(Value::from(())),
        Word::Figure if made.get("chart").is_none() => return Ok(Value::from(())),
        Word::Table | Word::Row | Word::Facts | Word::Items | Word::Grid => {
            let inner = match word {
                Word::Table => Word::Row,
                Word::Row => Word::Cell,
                Word::Facts => Word::Fact,
                _ => Word::Item,
            };
            if let Some(stray) = made.body.iter().find(|node| !node.is(inner)) {
                let what = match stray {
                    Node::Leaf(value, _) => {
                        let text: String = said(value).chars().take(40).collect();
                        format!("the text \u{201C}{text}\u{201D}")
                    }
                    Node::Made(made) => format!("`{}`", made.word.name()),
                };
                let (outer, inner) = (word.name(), inner.name());
                return Err(refused(format!("`{outer}` holds `{inner}`, not {what}")));
            }
            if made.body.is_empty() {
                return Ok(Value::from(()));
            }
        }
        Word::Section if made.get("key").is_some() => {
            let hollow = |node: &Node| node.is(Word::Heading) || node.is(Word::Line);
            if made.body.iter().all(hollow) {
                return Ok(Value::from(()));
            }
            settled(&made.body, "section")?;
            let key = made.text("key").unwrap_or_default().to_owned();
            let title = match made.get("title").cloned() {
                Some(title) => title,
                None => labels.get(&format!("section-{key}"))?,
            };
            let title = unled(&Nodes::new(words(&title, &|| made.from.clone())));
            let heading = Made::new(Word::Heading, made.from.clone(), title.into_vec());
            let given = [("level", 1.into()), ("anchor", key.as_str().into())];
            let mut heading = heading.with(given);
            heading.set("contents", true);
            let part = made.text("part").unwrap_or("chapter").to_owned();
            if !["front", "chapter", "annex"].contains(&part.as_str()) {
                let part = format!("a part is front, chapter or annex, not `{part}`");
                return Err(refused(part));
            }
            heading.set("part", part.as_str());
            heading.set("page", made.is("page"));
            made.set("part", part.as_str());
            let body = std::iter::once(Node::Made(Arc::new(heading)));
            made.body = Nodes::new(body.chain(made.body.iter().cloned()).collect());
        }
        Word::Section => settled(&made.body, "section")?,
        Word::Cell | Word::Contents | Word::Cover => {}
        Word::Heading => made.body = unled(&made.body),
        Word::Prose | Word::Notice | Word::Figure => {}
        _ if made.body.is_empty() => return Ok(Value::from(())),
        _ => {}
    }
    Ok(Value::from_dyn_object(Arc::new(made)))
}
