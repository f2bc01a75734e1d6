//! The tree, written by the macros of a format: one a word, in its vocabulary or, before that, in a
//! file of the project's own.

use std::sync::Arc;

use minijinja::value::Object;
use minijinja::{Error, ErrorKind, State, Value};

use super::node::{Look, Made, Node, Nodes};
use super::words::Word;
use super::wrap::{HELD, Held, Wraps};
use crate::compare::Change;
use crate::prose::WordParts;

/// Where the macros of a format are kept while it is written.
const KEPT: &str = "macros of the vocabulary";
/// The names that a frame imports them by: those of the project win.
const MODULES: [&str; 2] = ["own", "vocabulary"];

/// The macros of a format, in the order of the words, and what is known of them.
#[derive(Debug)]
struct Macros {
    writers: Vec<Value>,
    wraps: Wraps,
}

impl Object for Macros {}

/// How nodes are written: leaves by the program, and whether macros are ours, which write the same
/// for the same.
pub(in crate::render) struct Writer<'a> {
    pub(in crate::render) leaf: &'a dyn Fn(&Value, Look) -> String,
    pub(in crate::render) ours: bool,
    /// The parts of a Word document, which are told of which version a node is.
    pub(in crate::render) word: Option<&'a WordParts>,
}

impl Writer<'_> {
    /// Writes what a value holds of the document; `None` where it is something else.
    pub(in crate::render) fn write(
        &self,
        value: &Value,
        out: &mut minijinja::Output<'_>,
        state: &mut State<'_, '_>,
    ) -> Option<Result<(), Error>> {
        if let Some(nodes) = value.downcast_object_ref::<Nodes>() {
            return Some(self.nodes(nodes, out, state));
        }
        if value.downcast_object_ref::<Held>().is_some() {
            return Some(out.write_str(HELD).map_err(Error::from));
        }
        let made = value.downcast_object::<Made>()?;
        Some(self.made(&made, out, state))
    }

    fn nodes(
        &self,
        nodes: &Nodes,
        out: &mut minijinja::Output<'_>,
        state: &mut State<'_, '_>,
    ) -> Result<(), Error> {
        nodes.iter().try_for_each(|node| match node {
            Node::Leaf(value, look) => {
                out.write_str(&(self.leaf)(value, *look)).map_err(Error::from)
            }
            Node::Made(made) => self.made(made, out, state),
        })
    }

    fn made(
        &self,
        made: &Arc<Made>,
        out: &mut minijinja::Output<'_>,
        state: &mut State<'_, '_>,
    ) -> Result<(), Error> {
        let change = made.text("change").or_else(|| made.text("what")).and_then(Change::parse);
        let _within = self.word.zip(change).map(|(word, change)| word.changes.within(Some(change)));
        let macros = macros(state)?;
        let writer = macros.writers.get(made.word as usize).ok_or_else(|| lacks(made.word))?;
        // What holds nothing is written once: its notes are counted.
        let alike = |word: &WordParts| word.changes.author().is_none() && !word.keeps();
        if self.ours
            && self.word.is_none_or(alike)
            && made.word.form().holds
            && let Some(wrap) = macros.wraps.of(made, writer, state)
        {
            out.write_str(&wrap.0).map_err(Error::from)?;
            self.nodes(&made.body, out, state)?;
            return out.write_str(&wrap.1).map_err(Error::from);
        }
        let written = writer.call(state, &[Value::from_dyn_object(made.clone())]);
        let written = written.map_err(|error| match place(&error) {
            Some(_) => error,
            None => {
                let near = made.text("anchor").map(|anchor| format!(", at `{anchor}`"));
                let (word, near) = (made.word.name(), near.unwrap_or_default());
                let place = format!("{PLACE}`{word}` in {}{near}", made.from);
                Error::new(error.kind(), place).with_source(error)
            }
        })?;
        out.write_str(written.as_str().unwrap_or_default()).map_err(Error::from)
    }
}

const PLACE: &str = "writing ";

/// The part of the document that was being written when an error came up.
pub(in crate::render) fn place(error: &Error) -> Option<&str> {
    let mut error = Some(error);
    while let Some(at) = error {
        if let Some(place) = at.detail().filter(|detail| detail.starts_with(PLACE)) {
            return Some(place);
        }
        error = std::error::Error::source(at).and_then(|inner| inner.downcast_ref::<Error>());
    }
    None
}

fn macros(state: &mut State<'_, '_>) -> Result<Arc<Macros>, Error> {
    if let Some(kept) = state.get_temp(KEPT).and_then(|kept| kept.downcast_object::<Macros>()) {
        return Ok(kept);
    }
    let modules: Vec<Value> = MODULES.iter().filter_map(|name| state.lookup(name)).collect();
    let find = |word: &Word| {
        let found = modules.iter().map(|module| module.get_attr(word.name()).unwrap_or_default());
        found.into_iter().find(|found| !found.is_undefined()).ok_or_else(|| lacks(*word))
    };
    let writers = Word::WRITTEN.iter().map(find).collect::<Result<Vec<_>, _>>()?;
    state.set_temp(KEPT, Value::from_object(Macros { writers, wraps: Wraps::default() }));
    let kept = state.get_temp(KEPT).and_then(|kept| kept.downcast_object::<Macros>());
    kept.ok_or_else(|| Error::new(ErrorKind::InvalidOperation, "no vocabulary"))
}

fn lacks(word: Word) -> Error {
    let what = format!("the vocabulary of this format has no macro `{}`", word.name());
    Error::new(ErrorKind::InvalidOperation, what)
}
