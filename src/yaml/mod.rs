//! YAML text to nodes with byte spans: the only module that names the YAML crate.
//!
//! Total: any text gives a tree or a fault, never a panic. Budgets bound what an input can cost:
//! nesting, and the nodes that aliases repeat. Scalars stay text here; what `no`, `012` or
//! `2027-06` mean is decided by the field that they stand in.

use std::collections::BTreeMap;

use ecow::EcoVec;
use granit_parser::{Event, Parser, ScalarStyle, StrInput, options};

use crate::text::Span;

mod syntax;
mod written;

pub use syntax::{SyntaxFault, SyntaxKind};
pub use written::{Form, Source, Written, source};

/// Deepest nesting that is read.
pub const MAX_DEPTH: usize = 64;
/// Most nodes that aliases may repeat in one file.
pub const MAX_ALIASED: usize = 10_000;

/// Most nodes that are kept for aliases in one file.
const MAX_KEPT: usize = 50 * MAX_ALIASED;

/// A key or scalar; up to fifteen bytes of it need no memory of their own.
pub use ecow::EcoString as Word;

/// A value of a YAML file, and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub value: Value,
}

/// What a node is.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Nothing was written, or `null`.
    Null,
    /// A scalar, as its author wrote it.
    Scalar(Word),
    /// A sequence.
    List(List),
    /// A mapping.
    Map(Map),
}

/// A sequence, and whether faulty items were left out of it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct List {
    /// Its items.
    pub items: Vec<Node>,
    /// Whether something faulty was left out.
    pub holes: bool,
}

/// A mapping, and the keys whose faulty values were left out of it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Map {
    /// Its entries, in the order of the file.
    pub entries: Vec<Entry>,
    /// Keys that were left out, or are missing though required: nothing more is said of them.
    pub holes: EcoVec<Word>,
}

/// A key and its value.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The key.
    pub key: Word,
    /// Where the key stands.
    pub key_span: Span,
    /// The value.
    pub value: Node,
}

impl Map {
    /// The entry of a key.
    pub fn get(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| &*entry.key == key)
    }
}

impl Node {
    /// The text of a scalar.
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar(text) => Some(text),
            _ => None,
        }
    }

    /// The mapping, if it is one.
    pub fn as_map(&self) -> Option<&Map> {
        match &self.value {
            Value::Map(map) => Some(map),
            _ => None,
        }
    }

    /// Moves it, and all that it holds, by a number of bytes; back where that wraps round.
    pub fn shift(&mut self, by: u32) {
        let shift = |span: &mut Span| {
            span.start = span.start.wrapping_add(by);
            span.end = span.end.wrapping_add(by);
        };
        shift(&mut self.span);
        match &mut self.value {
            Value::Null | Value::Scalar(_) => {}
            Value::List(list) => list.items.iter_mut().for_each(|item| item.shift(by)),
            Value::Map(map) => map.entries.iter_mut().for_each(|entry| {
                shift(&mut entry.key_span);
                entry.value.shift(by);
            }),
        }
    }

    /// Calls `visit` for every scalar in it, keys excepted.
    pub fn scalars<'a>(&'a self, visit: &mut dyn FnMut(&'a str)) {
        match &self.value {
            Value::Null => {}
            Value::Scalar(text) => visit(text),
            Value::List(list) => list.items.iter().for_each(|item| item.scalars(visit)),
            Value::Map(map) => map.entries.iter().for_each(|entry| entry.value.scalars(visit)),
        }
    }
}

/// Reads a text whose first byte stands at `base`.
/// `None` is a text without content: empty, or comments only.
pub fn parse(text: &str, base: u32) -> Result<Option<Node>, SyntaxFault> {
    if let Some(at) = syntax::conflict(text) {
        let at = base as usize + at;
        return Err(SyntaxFault { kind: SyntaxKind::Conflict, span: Span::new(at, at) });
    }
    let mut builder = Builder {
        parser: parser(text),
        base: base as usize,
        anchors: BTreeMap::new(),
        aliased: 0,
        kept: 0,
        depth: 0,
        items: Vec::new(),
        entries: Vec::new(),
        text,
    };
    builder.document()
}

/// Reads a text and throws the events away: what the benchmarks compare with.
pub fn events(text: &str) -> usize {
    parser(text).take_while(Result::is_ok).count()
}

fn parser(text: &str) -> Parser<'_, StrInput<'_>> {
    let limits = options! {
        emit_comments: false,
        flow_nesting_limit: MAX_DEPTH,
        block_nesting_limit: MAX_DEPTH,
    };
    Parser::new_from_str_with_options(text, limits)
}

struct Builder<'a> {
    parser: Parser<'a, StrInput<'a>>,
    base: usize,
    anchors: BTreeMap<usize, (Node, usize)>,
    aliased: usize,
    kept: usize,
    depth: usize,
    /// The items and entries of all collections that are open, one after the other: each takes its
    /// own with it when it closes, in just the room that they need.
    items: Vec<Node>,
    entries: Vec<Entry>,
    text: &'a str,
}

type Next<'a> = (Event<'a>, Span);

impl<'a> Builder<'a> {
    fn document(&mut self) -> Result<Option<Node>, SyntaxFault> {
        let mut root = None;
        loop {
            let (event, span) = self.next()?;
            match event {
                Event::StreamEnd => return Ok(root),
                Event::StreamStart | Event::DocumentEnd => {}
                Event::DocumentStart(..) if root.is_some() => {
                    return Err(SyntaxFault { kind: SyntaxKind::SecondDocument, span });
                }
                Event::DocumentStart(..) => {
                    let first = self.next()?;
                    let node = self.node(first)?;
                    root = Some(node).filter(|node| node.value != Value::Null);
                }
                _ => {}
            }
        }
    }

    fn next(&mut self) -> Result<Next<'a>, SyntaxFault> {
        match self.parser.next() {
            Some(Ok((event, span))) => {
                let bytes = span.byte_range().unwrap_or(0..0);
                Ok((event, Span::new(self.base + bytes.start, self.base + bytes.end)))
            }
            Some(Err(error)) => Err(syntax::fault(self.text, self.base, &error)),
            None => {
                let end = self.base + self.text.len();
                Ok((Event::StreamEnd, Span::new(end, end)))
            }
        }
    }

    fn node(&mut self, (event, span): Next<'a>) -> Result<Node, SyntaxFault> {
        self.depth += 1;
        if self.depth > 2 * MAX_DEPTH {
            return Err(SyntaxFault { kind: SyntaxKind::TooDeep, span });
        }
        let (node, anchor) = match event {
            Event::Scalar(text, style, anchor, _) => (scalar(&text, style, span), anchor),
            Event::SequenceStart(_, anchor, _) => (self.list(span)?, anchor),
            Event::MappingStart(_, anchor, _) => (self.map(span)?, anchor),
            Event::Alias(id) => (self.alias(id, span)?, 0),
            _ => (Node { span, value: Value::Null }, 0),
        };
        self.depth -= 1;
        if anchor != 0 {
            self.keep(anchor, &node)?;
        }
        Ok(node)
    }

    /// Keeps what an anchor names. What is larger than all that aliases may repeat is not worth its
    /// memory, and anchors within anchors name the same nodes again and again.
    fn keep(&mut self, anchor: usize, node: &Node) -> Result<(), SyntaxFault> {
        let size = size(node, MAX_ALIASED + 1);
        if size > MAX_ALIASED {
            let nothing = Node { span: node.span, value: Value::Null };
            self.anchors.insert(anchor, (nothing, size));
            return Ok(());
        }
        self.kept += size;
        if self.kept > MAX_KEPT {
            return Err(SyntaxFault { kind: SyntaxKind::AliasBomb, span: node.span });
        }
        self.anchors.insert(anchor, (node.clone(), size));
        Ok(())
    }

    fn list(&mut self, start: Span) -> Result<Node, SyntaxFault> {
        let first = self.items.len();
        loop {
            let next = self.next()?;
            if matches!(next.0, Event::SequenceEnd | Event::StreamEnd) {
                let items = self.items.split_off(first);
                let span = Span { start: start.start, end: close(start, items.last(), next.1) };
                return Ok(Node { span, value: Value::List(List { items, holes: false }) });
            }
            let item = self.node(next)?;
            self.items.push(item);
        }
    }

    fn map(&mut self, start: Span) -> Result<Node, SyntaxFault> {
        let first = self.entries.len();
        loop {
            let next = self.next()?;
            if matches!(next.0, Event::MappingEnd | Event::StreamEnd) {
                let entries = self.entries.split_off(first);
                let last = entries.last().map(|entry| &entry.value);
                let span = Span { start: start.start, end: close(start, last, next.1) };
                return Ok(Node { span, value: Value::Map(Map { entries, holes: EcoVec::new() }) });
            }
            let key = self.node(next)?;
            let key_span = key.span;
            let key = match key.value {
                Value::Scalar(text) => text,
                Value::Null => "".into(),
                _ => return Err(SyntaxFault { kind: SyntaxKind::ComplexKey, span: key_span }),
            };
            let value = self.next()?;
            let mut value = self.node(value)?;
            // What was not written stands where its key does; so does all of a key without colon.
            if value.value == Value::Null
                && (value.span.start <= key_span.start || !self.has_colon(key_span))
            {
                value.span = key_span;
            }
            self.entries.push(Entry { key, key_span, value });
        }
    }

    fn has_colon(&self, key: Span) -> bool {
        let rest = self.text.get(key.end as usize - self.base..).unwrap_or_default();
        rest.trim_start().starts_with(':')
    }

    fn alias(&mut self, id: usize, span: Span) -> Result<Node, SyntaxFault> {
        let Some((node, size)) = self.anchors.get(&id) else {
            return Err(SyntaxFault { kind: SyntaxKind::UnknownAlias, span });
        };
        self.aliased += size;
        if self.aliased > MAX_ALIASED {
            return Err(SyntaxFault { kind: SyntaxKind::AliasBomb, span });
        }
        Ok(node.clone())
    }
}

/// Where a collection ends: its closing bracket, or the end of its last item in block style,
/// whose end event stands after blank lines and comments.
fn close(start: Span, last: Option<&Node>, end: Span) -> u32 {
    if end.end > end.start { end.end } else { last.map_or(start.end, |node| node.span.end) }
}

/// How many nodes there are in one; counted up to a limit.
fn size(node: &Node, limit: usize) -> usize {
    let add = |sum: usize, node: &Node| match sum < limit {
        true => sum + size(node, limit - sum),
        false => sum,
    };
    match &node.value {
        Value::Null | Value::Scalar(_) => 1,
        Value::List(list) => list.items.iter().fold(1, add),
        Value::Map(map) => map.entries.iter().fold(1, |sum, entry| add(sum + 1, &entry.value)),
    }
}

fn scalar(text: &str, style: ScalarStyle, span: Span) -> Node {
    let null = style == ScalarStyle::Plain && matches!(text, "" | "~" | "null" | "Null" | "NULL");
    let value = if null { Value::Null } else { Value::Scalar(text.into()) };
    Node { span, value }
}
