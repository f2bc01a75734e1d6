//! YAML as its author wrote it: anchors, aliases, styles and comments with their places, which
//! the nodes of [`super::parse`] leave out. What merges is this, since an alias is no copy.

use std::collections::BTreeSet;

use granit_parser::{Event, Parser, ScalarStyle, Span, StrInput, StructureStyle, options};

use super::MAX_DEPTH;

/// A text, read with all that stands in it.
#[derive(Debug, Clone)]
pub struct Source {
    /// What the document says.
    pub root: Written,
    /// Where its comments stand, in order.
    pub comments: Vec<(usize, usize)>,
}

/// A value as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Where it begins; of a block scalar, where its text begins.
    pub start: usize,
    /// Where it ends, without its anchor and tag.
    pub end: usize,
    /// Its anchor.
    pub anchor: Option<String>,
    /// Its tag.
    pub tag: Option<String>,
    /// What it is.
    pub form: Form,
}

/// What a written value is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Form {
    /// `*name`.
    Alias(String),
    /// Nothing, or a word for it.
    Null,
    /// Plain or quoted.
    Scalar(String),
    /// After `|` or `>`: lines of its own.
    Block(String),
    /// Items, and whether they stand between brackets.
    List(Vec<Written>, bool),
    /// Keys and values, and whether they stand between braces.
    Map(Vec<(Written, Written)>, bool),
}

impl Written {
    /// A word that stands nowhere.
    pub fn word(text: &str) -> Self {
        let form = Form::Scalar(text.to_owned());
        Written { start: 0, end: 0, anchor: None, tag: None, form }
    }

    /// The text of a scalar.
    pub fn text(&self) -> Option<&str> {
        match &self.form {
            Form::Scalar(text) | Form::Block(text) => Some(text),
            _ => None,
        }
    }

    /// Whether nothing stands in it.
    pub fn is_empty(&self) -> bool {
        match &self.form {
            Form::Null => true,
            Form::List(items, _) => items.is_empty(),
            Form::Map(entries, _) => entries.is_empty(),
            _ => false,
        }
    }

    /// The entries of the longest list or map in it.
    pub fn longest(&self) -> usize {
        match &self.form {
            Form::List(items, _) => {
                items.iter().map(Written::longest).max().unwrap_or(0).max(items.len())
            }
            Form::Map(entries, _) => {
                let within = entries.iter().map(|(_, value)| value.longest()).max();
                within.unwrap_or(0).max(entries.len())
            }
            _ => 0,
        }
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&Written> {
        let Form::Map(entries, _) = &self.form else { return None };
        entries.iter().find(|(name, _)| name.text() == Some(key)).map(|(_, value)| value)
    }

    /// Whether it says what another says, wherever it stands, however it is quoted and in
    /// whatever order of keys.
    pub fn same(&self, other: &Written) -> bool {
        self.anchor == other.anchor && self.tag == other.tag && self.says(other)
    }

    /// The same without regard to its own anchor and tag.
    pub fn says(&self, other: &Written) -> bool {
        match (&self.form, &other.form) {
            (Form::List(left, _), Form::List(right, _)) => {
                left.len() == right.len() && left.iter().zip(right).all(|(l, r)| l.same(r))
            }
            (Form::Map(left, _), Form::Map(right, _)) => {
                // Most often in the same order.
                let holds = |(at, (key, value)): (usize, &(Written, Written))| {
                    let here = right.get(at).filter(|(name, _)| key.same(name));
                    let there = || right.iter().find(|(name, _)| key.same(name));
                    here.or_else(there).is_some_and(|(_, other)| value.same(other))
                };
                left.len() == right.len() && left.iter().enumerate().all(holds)
            }
            (Form::Null, Form::Null) => true,
            (Form::Alias(left), Form::Alias(right)) => left == right,
            _ => self.text().is_some() && self.text() == other.text(),
        }
    }
}

/// Reads one document; `None` where it is none, or where a name means two things in it: a key
/// that stands twice, a key that is no word, an anchor that is set twice.
pub fn source(text: &str) -> Option<Source> {
    let mut limits = options! {
        emit_comments: true,
        emit_anchor_events: true,
        flow_nesting_limit: MAX_DEPTH,
        block_nesting_limit: MAX_DEPTH,
    };
    limits.max_buffered_comment_events = usize::MAX;
    let parser = Parser::new_from_str_with_options(text, limits);
    let mut reader = Reader { parser, text, comments: Vec::new(), anchors: BTreeSet::new() };
    let mut root = None;
    while let Some((event, span)) = reader.next()? {
        match event {
            Event::StreamEnd => break,
            Event::StreamStart | Event::DocumentStart(..) | Event::DocumentEnd => {}
            _ if root.is_some() => return None,
            event => root = Some(reader.node(event, span)?),
        }
    }
    let mut comments = reader.comments;
    comments.sort_unstable();
    Some(Source { root: root?, comments })
}

struct Reader<'a> {
    parser: Parser<'a, StrInput<'a>>,
    text: &'a str,
    comments: Vec<(usize, usize)>,
    anchors: BTreeSet<String>,
}

impl<'a> Reader<'a> {
    /// The next event that is no comment; `None` where the text is no YAML.
    #[expect(clippy::option_option, reason = "a fault, and the end")]
    fn next(&mut self) -> Option<Option<(Event<'a>, Span)>> {
        loop {
            let Some(next) = self.parser.next() else { return Some(None) };
            let (event, span) = next.ok()?;
            match event {
                Event::Comment(..) => {
                    let bytes = span.byte_range()?;
                    self.comments.push((bytes.start, bytes.end));
                }
                event => return Some(Some((event, span))),
            }
        }
    }

    fn node(&mut self, event: Event<'a>, span: Span) -> Option<Written> {
        let bytes = span.byte_range()?;
        let tag = span.tag_span().and_then(|span| span.byte_range());
        let tag = tag.and_then(|tag| self.text.get(tag)).map(str::to_owned);
        let mut node =
            Written { start: bytes.start, end: bytes.end, anchor: None, tag, form: Form::Null };
        match event {
            Event::Alias(_) => node.form = Form::Alias(self.text.get(bytes)?.to_owned()),
            Event::Scalar(text, style, anchor, _) => {
                node.anchor = self.anchor(anchor)?;
                let null = matches!(&*text, "" | "~" | "null" | "Null" | "NULL");
                node.form = match style {
                    ScalarStyle::Plain if null => Form::Null,
                    ScalarStyle::Literal | ScalarStyle::Folded => Form::Block(text.into_owned()),
                    _ => Form::Scalar(text.into_owned()),
                };
            }
            Event::SequenceStart(style, anchor, _) => {
                node.anchor = self.anchor(anchor)?;
                let mut items = Vec::new();
                loop {
                    match self.next()?? {
                        (Event::SequenceEnd, span) => {
                            node.end = span.byte_range()?.end;
                            break;
                        }
                        (event, span) => items.push(self.node(event, span)?),
                    }
                }
                node.form = Form::List(items, style == StructureStyle::Flow);
            }
            Event::MappingStart(style, anchor, _) => {
                node.anchor = self.anchor(anchor)?;
                let mut entries: Vec<(Written, Written)> = Vec::new();
                loop {
                    let key = match self.next()?? {
                        (Event::MappingEnd, span) => {
                            node.end = span.byte_range()?.end;
                            break;
                        }
                        (event, span) => self.node(event, span)?,
                    };
                    let (event, span) = self.next()??;
                    entries.push((key, self.node(event, span)?));
                }
                let mut names: Vec<&str> =
                    entries.iter().map(|(key, _)| key.text()).collect::<Option<_>>()?;
                names.sort_unstable();
                if names.windows(2).any(|pair| pair[0] == pair[1]) {
                    return None;
                }
                node.form = Form::Map(entries, style == StructureStyle::Flow);
            }
            _ => return None,
        }
        Some(node)
    }

    /// The name of the anchor of the node that was met.
    #[expect(clippy::option_option, reason = "a fault, and no anchor")]
    fn anchor(&mut self, id: usize) -> Option<Option<String>> {
        if id == 0 {
            return Some(None);
        }
        let (Event::Anchor(_, name), _) = self.next()?? else { return None };
        let name = name.into_owned();
        self.anchors.insert(name.clone()).then_some(Some(name))
    }
}
