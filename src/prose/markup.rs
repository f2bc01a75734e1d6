//! Texts to Typst markup, in which every word is a string.

use std::fmt::Write;

use comrak::nodes::{AstNode, ListDelimType, ListType, NodeValue, TableAlignment};

use super::change::{self, numbers};
use super::pieces::{Part, pieces};
use super::strings::{string, words};
use super::tree::{Note, Reference, Tree};
use super::{Output, escape};
use crate::compare::Change;
use crate::locale::Direction;

/// Writes blocks of a text.
pub(super) struct Writer<'t, 'a> {
    pub(super) tree: &'t Tree<'a>,
    pub(super) direction: Direction,
    pub(super) out: String,
}

impl<'a> Writer<'_, 'a> {
    pub(super) fn block(&mut self, node: &'a AstNode<'a>) {
        let data = node.data.borrow();
        match &data.value {
            NodeValue::CodeBlock(code) => {
                let literal = string(code.literal.trim_end());
                let _ = write!(self.out, "#raw(block: true, {literal})\n\n");
            }
            NodeValue::Paragraph => {
                self.children(node);
                self.out.push_str("\n\n");
            }
            NodeValue::Heading(_) => self.wrap("#strong[", node, "];\n\n"),
            NodeValue::BlockQuote => {
                self.out.push_str("#quote(block: true)[");
                self.blocks(node);
                self.out.push_str("]\n\n");
            }
            NodeValue::ThematicBreak => self.out.push_str("#line(length: 30%)\n\n"),
            NodeValue::List(list) => {
                let tight = list.tight;
                let is_ordered = list.list_type == ListType::Ordered;
                let numbers = numbers(node, list.start).filter(|_| is_ordered);
                match list.list_type {
                    ListType::Bullet => {
                        let _ = write!(self.out, "#list(tight: {tight}, ");
                    }
                    ListType::Ordered => {
                        let sign = match list.delimiter {
                            ListDelimType::Period => "1.",
                            ListDelimType::Paren => "1)",
                        };
                        let start = list.start;
                        let _ = write!(
                            self.out,
                            "#enum(tight: {tight}, start: {start}, numbering: \"{sign}\", "
                        );
                    }
                }
                for (place, item) in node.children().enumerate() {
                    if let Some(number) = numbers.as_ref().and_then(|numbers| numbers.get(place)) {
                        let _ = write!(self.out, "enum.item({number})");
                    }
                    self.out.push('[');
                    self.blocks(item);
                    self.out.push_str("], ");
                }
                self.out.push_str(")\n\n");
            }
            NodeValue::Table(table) => {
                let align = table.alignments.iter().map(|alignment| match alignment {
                    TableAlignment::None => "start, ",
                    TableAlignment::Left => "left, ",
                    TableAlignment::Center => "center, ",
                    TableAlignment::Right => "right, ",
                });
                let align: String = align.collect();
                let columns = table.num_columns;
                let _ = write!(self.out, "#table(columns: {columns}, align: ({align}), ");
                for row in node.children() {
                    let head = matches!(row.data.borrow().value, NodeValue::TableRow(true));
                    self.out.push_str(if head { "table.header(" } else { "" });
                    for cell in row.children() {
                        self.wrap("[", cell, "], ");
                    }
                    self.out.push_str(if head { "), " } else { "" });
                }
                self.out.push_str(")\n\n");
            }
            value => match change::of(value) {
                Some(change) => {
                    self.out.push_str(name(change));
                    self.blocks(node);
                    self.out.push_str("]\n\n");
                }
                None => self.children(node),
            },
        }
    }

    fn blocks(&mut self, node: &'a AstNode<'a>) {
        for child in node.children() {
            self.block(child);
        }
        self.out.truncate(self.out.trim_end().len());
    }

    fn wrap(&mut self, before: &str, node: &'a AstNode<'a>, after: &str) {
        self.out.push_str(before);
        self.children(node);
        self.out.push_str(after);
    }

    fn children(&mut self, node: &'a AstNode<'a>) {
        let around = self.direction;
        for piece in pieces(node, around) {
            if let ([Part::Text(text)], true) = (piece.parts.as_slice(), piece.isolated) {
                let _ = write!(self.out, "#latin({});", words(text));
                continue;
            }
            self.direction = if piece.isolated { Direction::LeftToRight } else { around };
            self.out.push_str(if piece.isolated { "#latin[" } else { "" });
            for part in &piece.parts {
                match part {
                    Part::Text(text) => {
                        self.out.push_str(&escape(text, self.direction, Output::Typst));
                    }
                    Part::Node(node) => self.inline(node),
                }
            }
            self.out.push_str(if piece.isolated { "];" } else { "" });
        }
        self.direction = around;
    }

    fn inline(&mut self, node: &'a AstNode<'a>) {
        let data = node.data.borrow();
        match &data.value {
            NodeValue::SoftBreak => self.out.push(' '),
            NodeValue::LineBreak => self.out.push_str("#linebreak();"),
            NodeValue::Code(code) => {
                let literal = string(&code.literal);
                let _ = match self.direction {
                    Direction::LeftToRight => write!(self.out, "#raw({literal});"),
                    Direction::RightToLeft => write!(self.out, "#latin(raw({literal}));"),
                };
            }
            NodeValue::Emph => self.wrap("#emph[", node, "];"),
            NodeValue::Strong => self.wrap("#strong[", node, "];"),
            NodeValue::Strikethrough => {
                let changes = |node: &AstNode<'_>| change::of(&node.data.borrow().value).is_some();
                let within = node.ancestors().skip(1).any(changes);
                self.wrap(if within { "#struck[" } else { "#strike[" }, node, "];");
            }
            NodeValue::Link(link) => {
                // Within the document, the renderer knows whether there is such a place.
                let (call, target) = match link.url.strip_prefix('#') {
                    Some(anchor) => ("to", anchor),
                    None => ("link", link.url.as_str()),
                };
                self.wrap(&format!("#{call}({})[", string(target)), node, "];");
            }
            NodeValue::FootnoteReference(_) => match self.tree.reference(node) {
                Some(Reference::Note(note)) => self.reference(&note),
                Some(Reference::Words(words)) => {
                    self.out.push_str(&escape(&words, self.direction, Output::Typst));
                }
                None => {}
            },
            value => match change::of(value) {
                Some(change) => self.wrap(name(change), node, "];"),
                None => self.children(node),
            },
        }
    }

    /// A note where it is first referred to; its number, with the way to it, where it is again.
    fn reference(&mut self, note: &Note<'a>) {
        let anchor = &note.anchor;
        if note.reference > 1 {
            let _ = write!(
                self.out,
                "#context {{ let found = query(selector(<note-{anchor}>).before(here())); \
                 if found.len() > 0 {{ let at = found.last().location(); \
                 link(at, super(numbering(\"1\", ..counter(footnote).at(at)))) }} }};"
            );
            return;
        }
        self.out.push_str("#[#footnote[");
        self.blocks(note.body);
        self.out.push(']');
        if note.references > 1 {
            let _ = write!(self.out, " <note-{anchor}>");
        }
        self.out.push_str("];");
    }
}

/// What is of one version only, up to its words.
fn name(change: Change) -> &'static str {
    match change {
        Change::Added => "#added[",
        Change::Removed => "#removed[",
    }
}
