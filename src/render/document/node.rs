//! The tree of a document, and what the macros of a format see of it.

use std::fmt;
use std::sync::Arc;

use minijinja::Value;
use minijinja::value::{Enumerator, Object, ObjectRepr};

use super::words::{Given, Word};

/// What a node is where it was made a text: it cannot be found again.
pub(super) const LOST: char = '\u{10_FFFD}';

/// A part of a document.
#[derive(Debug, Clone)]
pub(in crate::render) enum Node {
    /// Words of the roadmap or of the language, a number, or a picture: written by the format.
    Leaf(Value, Look),
    /// What a word of the description made: written by the format's macro of that name.
    Made(Arc<Made>),
}

words! {
    /// How words look, by the piece that they stand in: formats whose runs do not nest ask for it.
    pub(in crate::render) enum Look {
        /// As what stands around them.
        Plain "",
        /// As what matters less.
        Quiet "Quiet",
        /// As what matters more.
        Strong "Strong",
        /// As what leads elsewhere.
        Link "Hyperlink",
    }
}

/// What a word of the description made.
#[derive(Debug, Clone)]
pub(in crate::render) struct Made {
    pub(in crate::render) word: Word,
    /// The template that it stands in.
    pub(in crate::render) from: Arc<str>,
    /// The word that it stands in, once that is settled.
    pub(super) inside: Option<Word>,
    /// Arguments, and what was found out of it since.
    given: Vec<(Given, Value)>,
    pub(in crate::render) body: Nodes,
}

impl Made {
    pub(super) fn new(word: Word, from: Arc<str>, body: Vec<Node>) -> Self {
        Made { word, from, inside: None, given: Vec::new(), body: Nodes::new(body) }
    }

    /// With what it is given, before anything is found out of it.
    pub(super) fn with(mut self, given: impl IntoIterator<Item = (&'static str, Value)>) -> Self {
        for (name, value) in given {
            self.push(key(name), value);
        }
        self
    }

    /// The same, holding nothing.
    pub(super) fn hollow(&self) -> Self {
        Made { body: Nodes::default(), from: self.from.clone(), given: self.given.clone(), ..*self }
    }

    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        self.value(Given::of(name)?)
    }

    fn value(&self, key: Given) -> Option<&Value> {
        let found = self.given.iter().find(|(given, _)| *given == key).map(|(_, value)| value);
        found.filter(|value| !value.is_none() && !value.is_undefined())
    }

    pub(super) fn set(&mut self, name: &'static str, value: impl Into<Value>) {
        let (key, value) = (key(name), value.into());
        match self.given.iter_mut().find(|(given, _)| *given == key) {
            Some((_, old)) => *old = value,
            None => self.push(key, value),
        }
    }

    /// What holds is said, and what does not is not: there are many nodes.
    pub(super) fn mark(&mut self, name: &'static str, holds: bool) {
        if holds || self.is(name) {
            self.set(name, holds);
        }
    }

    fn push(&mut self, key: Given, value: Value) {
        self.given.reserve_exact(1);
        self.given.push((key, value));
    }

    /// Takes away what only concerns others.
    pub(super) fn forget(&mut self, names: &[&'static str]) {
        self.given.retain(|(given, _)| names.iter().all(|name| key(name) != *given));
        self.given.shrink_to_fit();
    }

    pub(super) fn given(&self) -> impl Iterator<Item = (Given, &Value)> {
        self.given.iter().map(|(key, value)| (*key, value))
    }

    /// The columns of a table, once they are settled.
    pub(super) fn columns(&self) -> Vec<Made> {
        let columns = self.get("columns").filter(|_| self.word == Word::Table);
        let columns = columns.and_then(|columns| columns.try_iter().ok());
        let made = |column: Value| column.downcast_object_ref::<Made>().cloned();
        columns.into_iter().flatten().filter_map(made).collect()
    }

    /// Whether something was asked for.
    pub(super) fn is(&self, name: &str) -> bool {
        self.get(name).is_some_and(Value::is_true)
    }

    /// A text that was given as such.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.get(name).and_then(Value::as_str)
    }
}

/// The key of a name of our own; every one has one, by the test of the words.
fn key(name: &'static str) -> Given {
    Given::of(name).expect("a name that a node may have")
}

impl Object for Made {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Plain
    }

    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        let key = key.as_str()?;
        match key {
            "word" => Some(self.word.name().into()),
            "body" => Some(self.body.value()),
            "inside" => Some(self.inside.map(Word::name).into()),
            // What was not given is none: macros ask for what may be there. Another name is a mistake.
            _ => {
                let key = Given::of(key)?;
                let none = || self.word.may_have(key).then(|| Value::from(()));
                self.value(key).cloned().or_else(none)
            }
        }
    }

    /// A node is no text: joined to one, it is refused where its handle is looked up.
    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{LOST}")
    }
}

/// Nodes in a row, shared.
#[derive(Debug, Clone, Default)]
pub(in crate::render) struct Nodes(pub(super) Arc<Vec<Node>>);

impl Nodes {
    pub(super) fn new(mut nodes: Vec<Node>) -> Self {
        // Most hold one.
        nodes.shrink_to_fit();
        Nodes(Arc::new(nodes))
    }

    pub(in crate::render) fn value(&self) -> Value {
        Value::from_object(self.clone())
    }

    pub(in crate::render) fn iter(&self) -> std::slice::Iter<'_, Node> {
        self.0.iter()
    }

    /// The same words, looking otherwise.
    pub(in crate::render) fn looking(&self, look: Look) -> Self {
        let looking = |node: &Node| match node {
            Node::Leaf(value, _) => Node::Leaf(value.clone(), look),
            Node::Made(made) => {
                let made = Made { body: made.body.looking(look), ..Made::clone(made) };
                Node::Made(Arc::new(made))
            }
        };
        Nodes::new(self.iter().map(looking).collect())
    }

    pub(super) fn all_mut(&mut self) -> &mut [Node] {
        Arc::make_mut(&mut self.0).as_mut_slice()
    }

    pub(super) fn into_vec(self) -> Vec<Node> {
        Arc::unwrap_or_clone(self.0)
    }

    pub(super) fn push(&mut self, node: Node) {
        Arc::make_mut(&mut self.0).push(node);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Object for Nodes {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Seq
    }

    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        match key.as_str() {
            Some("anchors") => Some(self.anchors().into()),
            Some("tall") => Some(self.is_tall().into()),
            Some("drawn") => Some(self.is_drawn().into()),
            Some("images") => Some(self.images()),
            Some("turned") => Some(self.turned().into()),
            // Of which version all of it is.
            Some("change") => {
                let mut changes =
                    self.iter().map(|node| node.made().and_then(|made| made.get("what")));
                let first = changes.next()??.clone();
                changes.all(|change| change == Some(&first)).then_some(first)
            }
            Some(_) => None,
            None => self.0.get(key.as_usize()?).map(Node::value),
        }
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        Enumerator::Seq(self.0.len())
    }

    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{LOST}")
    }
}

impl Node {
    pub(in crate::render) fn value(&self) -> Value {
        match self {
            Node::Leaf(value, _) => value.clone(),
            Node::Made(made) => Value::from_dyn_object(made.clone()),
        }
    }

    pub(super) fn made(&self) -> Option<&Made> {
        match self {
            Node::Leaf(..) => None,
            Node::Made(made) => Some(made),
        }
    }

    pub(super) fn into_made(self) -> Option<Made> {
        match self {
            Node::Leaf(..) => None,
            Node::Made(made) => Some(Arc::unwrap_or_clone(made)),
        }
    }

    /// The heading that it is, to be changed.
    pub(super) fn heading(&mut self) -> Option<&mut Made> {
        match self {
            Node::Made(made) if made.word == Word::Heading => Some(Arc::make_mut(made)),
            _ => None,
        }
    }

    /// Words that stand in no piece.
    pub(super) fn leaf(value: impl Into<Value>) -> Self {
        Node::Leaf(value.into(), Look::Plain)
    }

    /// Whether it is a node of a word.
    pub(super) fn is(&self, word: Word) -> bool {
        self.made().is_some_and(|made| made.word == word)
    }
}
