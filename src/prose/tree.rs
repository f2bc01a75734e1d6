//! A text as a tree: parsed whole, once, then its blocks are counted and its notes are known.
//!
//! What no text may do is taken out here, for every output: HTML becomes text, links that lead
//! elsewhere than to the web, to mail or into the document lose their target, images become what
//! they show, and what stands too deep becomes words.

use std::collections::{BTreeMap, BTreeSet};

use comrak::arena_tree::NodeEdge;
use comrak::nodes::{AstNode, NodeValue};
use comrak::{Arena, Options, parse_document};

use super::change;
use super::printed::printed;
use crate::text::hash;

/// Headings in texts begin below those of the document.
const TOP_LEVEL: u8 = 4;

/// How many quotes, lists and emphases may stand within each other.
pub const MAX_DEPTH: usize = 12;

/// How many opening brackets a text may have: the parser compares each with those before it.
pub const MAX_BRACKETS: usize = 2000;

pub(super) fn options() -> Options<'static> {
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.strikethrough = true;
    options.extension.autolink = true;
    options.extension.footnotes = true;
    options.render.prefer_fenced = true;
    options
}

/// A parsed text.
pub(super) struct Tree<'a> {
    /// Its document, with the notes that are referred to at the end.
    pub(super) root: &'a AstNode<'a>,
    /// Its blocks, in order, without its notes.
    pub(super) blocks: Vec<&'a AstNode<'a>>,
    /// In a redline, the numbers that notes had, where they are others now.
    pub(super) before: BTreeMap<String, u32>,
}

/// A note of a text.
pub(super) struct Note<'a> {
    /// Its definition.
    pub(super) body: &'a AstNode<'a>,
    /// Its number in the text, from 1.
    pub(super) number: u32,
    /// The number that it had, where a redline shows both.
    pub(super) before: Option<u32>,
    /// Which reference to it this is, from 1.
    pub(super) reference: u32,
    /// How many there are.
    pub(super) references: u32,
    /// What its anchors end with.
    pub(super) anchor: String,
}

/// What a reference to a note is written as.
pub(super) enum Reference<'a> {
    Note(Note<'a>),
    Words(String),
}

impl<'a> Tree<'a> {
    pub(super) fn new(arena: &'a Arena<'a>, text: &str, copy: u32) -> Self {
        let text: String = printed(text).map(|(_, c)| c).collect();
        let root = parse(arena, &text);
        flatten(arena, root);
        let nodes: Vec<_> = root.descendants().collect();
        for node in nodes {
            tame(arena, node);
        }
        join_notes(root);
        name_notes(root, &text, copy);
        keep_lost_notes(root);
        let blocks = root.children().filter(|child| !is_note(child)).collect();
        Tree { root, blocks, before: BTreeMap::new() }
    }

    /// What a reference to a note is written as. A note has no notes of its own: what it refers
    /// to is said in brackets.
    pub(super) fn reference(&self, node: &'a AstNode<'a>) -> Option<Reference<'a>> {
        let data = node.data.borrow();
        let NodeValue::FootnoteReference(this) = &data.value else { return None };
        let (body, references) =
            self.root.children().find_map(|child| match &child.data.borrow().value {
                NodeValue::FootnoteDefinition(note) if note.name == this.name => {
                    Some((child, note.total_references))
                }
                _ => None,
            })?;
        let around = node.ancestors().find(|node| is_note(node));
        Some(match around {
            Some(around) if around.same_node(body) => Reference::Words(String::new()),
            Some(_) => Reference::Words(format!(" ({})", line(body))),
            None => Reference::Note(Note {
                body,
                number: this.ix,
                before: self.before.get(&this.name).copied().filter(|_| {
                    let changes = |node: &AstNode<'_>| change::of(&node.data.borrow().value);
                    node.ancestors().all(|node| changes(node).is_none())
                }),
                reference: this.ref_num,
                references,
                anchor: this.name.clone(),
            }),
        })
    }

    /// Writes the sign of a number, or words, where notes are referred to. Gives those that its
    /// blocks refer to, in order.
    pub(super) fn marked(&self, sign: impl Fn(u32) -> NodeValue) -> Vec<Note<'a>> {
        let is_within = |node: &'a AstNode<'a>| {
            node.ancestors().any(|around| self.blocks.iter().any(|block| around.same_node(block)))
        };
        // What notes say is read before any of them is changed.
        let nodes = self.root.descendants();
        let references: Vec<_> =
            nodes.filter_map(|node| Some((node, self.reference(node)?))).collect();
        let mut notes = Vec::new();
        for (node, reference) in references {
            let value = match reference {
                Reference::Words(words) => NodeValue::Text(words.into()),
                Reference::Note(note) => {
                    let value = sign(note.number);
                    if note.reference == 1 && is_within(node) {
                        notes.push(note);
                    }
                    value
                }
            };
            node.data.borrow_mut().value = value;
        }
        notes
    }
}

pub(super) fn is_note(node: &AstNode<'_>) -> bool {
    matches!(node.data.borrow().value, NodeValue::FootnoteDefinition(_))
}

/// What is defined twice is one note that says both, and what else is defined within a block or
/// another note is a part of that.
fn join_notes<'a>(root: &'a AstNode<'a>) {
    // The parser knows the last of them, which stands behind the others.
    let mut last: BTreeMap<String, &AstNode<'a>> = BTreeMap::new();
    let notes: Vec<_> = root.descendants().filter(|node| is_note(node)).collect();
    for node in notes.into_iter().rev() {
        let NodeValue::FootnoteDefinition(note) = &node.data.borrow().value else { continue };
        let name = note.name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        let is_known = node.parent().is_some_and(|parent| parent.same_node(root));
        let children = node.children().collect::<Vec<_>>().into_iter();
        match last.get(&name) {
            Some(known) => children.rev().for_each(|child| known.prepend(child)),
            None if is_known => {
                last.insert(name, node);
                continue;
            }
            None => children.for_each(|child| node.insert_before(child)),
        }
        node.detach();
    }
}

/// Gives notes names that no other text of a document has, and counts the references to each: those
/// in other notes do not count.
fn name_notes<'a>(root: &'a AstNode<'a>, text: &str, copy: u32) {
    let of = hash(text) as u32 ^ copy.wrapping_mul(0x9e37_79b9);
    let mut known: BTreeMap<String, (String, u32)> = BTreeMap::new();
    for node in root.descendants() {
        let counts = !node.ancestors().any(|around| is_note(around));
        if let NodeValue::FootnoteReference(note) = &mut node.data.borrow_mut().value {
            let name = format!("{of:08x}-{}", note.ix);
            let (name, count) = known.entry(note.name.clone()).or_insert((name, 0));
            *count += u32::from(counts);
            note.ref_num = *count;
            note.name.clone_from(name);
        }
    }
    for node in root.children() {
        if let NodeValue::FootnoteDefinition(note) = &mut node.data.borrow_mut().value {
            // What refers to it may stand in a note that is left out.
            let (name, count) = known.get(&note.name).cloned().unwrap_or_default();
            (note.name, note.total_references) = (name, count);
        }
    }
}

/// A text as the parser has it; one that opens too many brackets is words.
pub(super) fn parse<'a>(arena: &'a Arena<'a>, text: &str) -> &'a AstNode<'a> {
    match text.matches('[').count() > MAX_BRACKETS {
        true => words(arena, text),
        false => parse_document(arena, text, &options()),
    }
}

/// A note that is referred to only from itself, or from others like it, is no note: its words stand
/// where they are read.
fn keep_lost_notes<'a>(root: &'a AstNode<'a>) {
    let notes: Vec<_> = root.children().filter(|child| is_note(child)).collect();
    let name = |note: &AstNode<'_>| match &note.data.borrow().value {
        NodeValue::FootnoteDefinition(note) => (note.name.clone(), note.total_references > 0),
        _ => Default::default(),
    };
    let mut live: BTreeSet<String> = notes
        .iter()
        .map(|note| name(note))
        .filter(|(_, live)| *live)
        .map(|(name, _)| name)
        .collect();
    let mut open: Vec<_> = notes.iter().filter(|note| live.contains(&name(note).0)).collect();
    while let Some(note) = open.pop() {
        for node in note.descendants() {
            if let NodeValue::FootnoteReference(other) = &node.data.borrow().value
                && live.insert(other.name.clone())
            {
                open.extend(notes.iter().filter(|note| name(note).0 == other.name));
            }
        }
    }
    for note in notes.iter().filter(|note| !live.contains(&name(note).0)) {
        for child in note.children().collect::<Vec<_>>() {
            note.insert_before(child);
        }
        note.detach();
    }
    // Nothing refers to what is no note.
    let is_lost = |node: &&'a AstNode<'a>| match &node.data.borrow().value {
        NodeValue::FootnoteReference(note) => !live.contains(&note.name),
        _ => false,
    };
    for node in root.descendants().filter(is_lost).collect::<Vec<_>>() {
        node.detach();
    }
}

/// How deep quotes, lists and emphases of a text stand within each other, and how many brackets it
/// opens.
pub fn extent(text: &str) -> (usize, usize) {
    let brackets = text.matches('[').count();
    if brackets > MAX_BRACKETS {
        return (0, brackets);
    }
    let arena = Arena::new();
    let root = parse_document(&arena, text, &options());
    (levels(root).map(|(_, depth)| depth).max().unwrap_or(0), brackets)
}

/// Every container with its depth: the document is 0, and an item counts with its list. No
/// recursion, since a hostile text is as deep as it is long.
fn levels<'a>(root: &'a AstNode<'a>) -> impl Iterator<Item = (&'a AstNode<'a>, usize)> {
    let mut depth = 0;
    root.traverse().filter_map(move |edge| match edge {
        NodeEdge::Start(node) => {
            let counted = is_counted(node);
            depth += usize::from(counted);
            counted.then_some((node, depth))
        }
        NodeEdge::End(node) => {
            depth -= usize::from(is_counted(node));
            None
        }
    })
}

fn is_counted(node: &AstNode<'_>) -> bool {
    use NodeValue::{BlockQuote, Emph, Image, Link, List, Strikethrough, Strong};
    matches!(
        node.data.borrow().value,
        BlockQuote | List(_) | Emph | Strong | Strikethrough | Link(_) | Image(_)
    )
}

/// What stands deeper than texts may becomes the words that it holds.
fn flatten<'a>(arena: &'a Arena<'a>, root: &'a AstNode<'a>) {
    let deep: Vec<_> =
        levels(root).filter(|(_, depth)| *depth == MAX_DEPTH + 1).map(|(node, _)| node).collect();
    for node in deep {
        let text = AstNode::from(NodeValue::Text(line(node).into()));
        let text = arena.alloc(text);
        let block = node.data.borrow().value.block();
        for child in node.children().collect::<Vec<_>>() {
            child.detach();
        }
        match block {
            true => {
                node.data.borrow_mut().value = NodeValue::Paragraph;
                node.append(text);
            }
            false => {
                node.insert_before(text);
                node.detach();
            }
        }
    }
}

/// A text that is not parsed at all.
fn words<'a>(arena: &'a Arena<'a>, text: &str) -> &'a AstNode<'a> {
    let root = arena.alloc(AstNode::from(NodeValue::Document));
    let paragraph = arena.alloc(AstNode::from(NodeValue::Paragraph));
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    paragraph.append(arena.alloc(AstNode::from(NodeValue::Text(line.into()))));
    root.append(paragraph);
    root
}

/// Takes out of a node what no text may do.
fn tame<'a>(arena: &'a Arena<'a>, node: &'a AstNode<'a>) {
    let mut data = node.data.borrow_mut();
    match &mut data.value {
        NodeValue::Heading(heading) => heading.level = (heading.level + TOP_LEVEL - 1).min(6),
        // What an image shows stands in its children.
        NodeValue::Image(_) => data.value = NodeValue::Emph,
        // No output has links in links: the inner one is the link.
        NodeValue::Link(link) if !is_allowed(&link.url) || has_link(node) => {
            data.value = NodeValue::Emph;
        }
        // HTML is shown as it was typed, in a paragraph of its own where it stood alone.
        NodeValue::HtmlBlock(html) => {
            let text = html.literal.trim_end().replace('\n', " ");
            data.value = NodeValue::Paragraph;
            node.append(arena.alloc(AstNode::from(NodeValue::Text(text.into()))));
        }
        NodeValue::HtmlInline(html) => {
            let text = std::mem::take(html);
            data.value = NodeValue::Text(text.into());
        }
        _ => {}
    }
}

/// Whether a link that may be followed stands within a node.
fn has_link<'a>(node: &'a AstNode<'a>) -> bool {
    let is_link = |node: &'a AstNode<'a>| match &node.data.borrow().value {
        NodeValue::Link(link) => is_allowed(&link.url),
        _ => false,
    };
    node.children().any(|child| child.descendants().any(is_link))
}

/// Whether a link may be followed.
fn is_allowed(url: &str) -> bool {
    ["https://", "http://", "mailto:", "#"].iter().any(|scheme| {
        url.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    })
}

/// The words of a node on one line.
pub(super) fn line<'a>(node: &'a AstNode<'a>) -> String {
    let mut written = String::new();
    for node in node.descendants() {
        match &node.data.borrow().value {
            NodeValue::Text(text) => written.push_str(text),
            NodeValue::Code(code) => written.push_str(&code.literal),
            NodeValue::CodeBlock(code) => {
                space(&mut written);
                written.push_str(code.literal.trim_end());
            }
            NodeValue::SoftBreak | NodeValue::LineBreak => written.push(' '),
            NodeValue::Paragraph
            | NodeValue::Heading(_)
            | NodeValue::Item(_)
            | NodeValue::TableCell => space(&mut written),
            _ => {}
        }
    }
    written.split('\n').map(str::trim_end).collect::<Vec<_>>().join(" ")
}

fn space(written: &mut String) {
    if !written.is_empty() && !written.ends_with(char::is_whitespace) {
        written.push(' ');
    }
}
