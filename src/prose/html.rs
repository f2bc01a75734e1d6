//! Texts to HTML.

use std::fmt::Write;

use comrak::nodes::{AstNode, ListType, NodeValue, TableAlignment};

use super::change::{self, numbers};
use super::escape::{escape, html_text};
use super::pieces::{Part, pieces};
use super::tree::{Note, Reference, Tree};
use super::{Output, Target};
use crate::compare::Change;
use crate::locale::Direction;

/// Writes blocks of a text; the first may have a name, which is its anchor.
pub(super) struct Writer<'t, 'a> {
    pub(super) tree: &'t Tree<'a>,
    pub(super) direction: Direction,
    pub(super) out: String,
    /// How elements end that hold nothing.
    end: &'static str,
    /// Whether the text stands below the heading of a section.
    pub(super) section: bool,
    /// The notes referred to for the first time in what was written.
    pub(super) notes: Vec<Note<'a>>,
}

impl<'t, 'a> Writer<'t, 'a> {
    pub(super) fn new(tree: &'t Tree<'a>, target: Target) -> Self {
        let end = if target.output == Output::Xhtml { "/>" } else { ">" };
        let direction = target.direction;
        Writer { tree, direction, out: String::new(), end, section: false, notes: Vec::new() }
    }

    /// The first paragraph as what stands on a line, then the other blocks.
    pub(super) fn lead(&mut self) {
        for (place, block) in self.tree.blocks.iter().enumerate() {
            match place == 0 && is_line(block) {
                true => self.children(block),
                false => self.block(block, ""),
            }
        }
    }

    /// A block, with attributes for its element.
    pub(super) fn block(&mut self, node: &'a AstNode<'a>, attributes: &str) {
        let data = node.data.borrow();
        match &data.value {
            NodeValue::Paragraph => self.element("p", attributes, node),
            // Below the heading of a section a text has headings of its own; elsewhere, in a cell
            // or behind a name, the outline of the document has no place for them.
            NodeValue::Heading(heading) if self.section => {
                self.element(&format!("h{}", heading.level - 1), attributes, node);
            }
            NodeValue::Heading(_) => {
                let _ = write!(self.out, "<p{attributes}><strong>");
                self.children(node);
                self.out.push_str("</strong></p>");
            }
            NodeValue::BlockQuote => {
                self.out.push_str(&format!("<blockquote{attributes}>\n"));
                self.blocks(node);
                self.out.push_str("</blockquote>");
            }
            NodeValue::List(list) => {
                let name = if list.list_type == ListType::Bullet { "ul" } else { "ol" };
                let start = match list.list_type == ListType::Ordered && list.start != 1 {
                    true => format!(" start=\"{}\"", list.start),
                    false => String::new(),
                };
                self.out.push_str(&format!("<{name}{start}{attributes}>\n"));
                let is_ordered = list.list_type == ListType::Ordered;
                let numbers = numbers(node, list.start).filter(|_| is_ordered);
                for (place, item) in node.children().enumerate() {
                    let number = numbers.as_ref().and_then(|numbers| numbers.get(place));
                    let value = number.map(|number| format!(" value=\"{number}\""));
                    let (value, version) = (value.unwrap_or_default(), of_version(item));
                    let _ = write!(self.out, "<li{value}{version}>");
                    self.item(item, list.tight);
                    self.out.push_str("</li>\n");
                }
                let _ = write!(self.out, "</{name}>");
            }
            NodeValue::CodeBlock(code) => {
                let literal = html_text(&code.literal);
                let _ =
                    write!(self.out, "<pre dir=\"ltr\"{attributes}><code>{literal}</code></pre>");
            }
            NodeValue::ThematicBreak => {
                let _ = write!(self.out, "<hr{attributes}{}", self.end);
            }
            NodeValue::Table(table) => {
                self.out.push_str(&format!("<table{attributes}>\n"));
                for row in node.children() {
                    self.row(row, &table.alignments);
                }
                self.out.push_str("</tbody>\n</table>");
            }
            value => match change::of(value) {
                Some(change) => self.change(change, |writer| writer.blocks(node)),
                None => self.children(node),
            },
        }
    }

    /// What is of one version only.
    fn change(&mut self, change: Change, write: impl FnOnce(&mut Self)) {
        let tag = match change {
            Change::Added => "ins",
            Change::Removed => "del",
        };
        let _ = write!(self.out, "<{tag} class=\"change\">");
        write(self);
        let _ = write!(self.out, "</{tag}>");
    }

    /// Blocks, a line each.
    fn blocks(&mut self, node: &'a AstNode<'a>) {
        for child in node.children() {
            self.block(child, "");
            self.out.push('\n');
        }
    }

    /// What an item holds: its paragraphs are lines where the list is tight.
    fn item(&mut self, item: &'a AstNode<'a>, tight: bool) {
        for (place, child) in item.children().enumerate() {
            let is_line = tight && matches!(child.data.borrow().value, NodeValue::Paragraph);
            if place > 0 {
                self.out.push('\n');
            }
            match is_line {
                true => self.children(child),
                false => self.block(child, ""),
            }
        }
    }

    fn row(&mut self, row: &'a AstNode<'a>, alignments: &[TableAlignment]) {
        let head = matches!(row.data.borrow().value, NodeValue::TableRow(true));
        self.out.push_str(if head { "<thead>\n" } else { "" });
        let _ = write!(self.out, "<tr{}>", of_version(row));
        for (cell, alignment) in row.children().zip(alignments) {
            let align = match alignment {
                TableAlignment::None => "",
                TableAlignment::Left => " style=\"text-align: left\"",
                TableAlignment::Center => " style=\"text-align: center\"",
                TableAlignment::Right => " style=\"text-align: right\"",
            };
            let (name, scope) = if head { ("th", " scope=\"col\"") } else { ("td", "") };
            self.element(name, &format!("{scope}{align}"), cell);
        }
        self.out.push_str(if head { "</tr>\n</thead>\n<tbody>\n" } else { "</tr>\n" });
    }

    fn element(&mut self, name: &str, attributes: &str, node: &'a AstNode<'a>) {
        let _ = write!(self.out, "<{name}{attributes}>");
        self.children(node);
        let _ = write!(self.out, "</{name}>");
    }

    pub(super) fn children(&mut self, node: &'a AstNode<'a>) {
        let around = self.direction;
        for piece in pieces(node, around) {
            self.direction = if piece.isolated { Direction::LeftToRight } else { around };
            self.out.push_str(if piece.isolated { "<bdi dir=\"ltr\">" } else { "" });
            for part in piece.parts {
                match part {
                    Part::Text(text) => {
                        self.out.push_str(&escape(&text, self.direction, Output::Html));
                    }
                    Part::Node(node) => self.inline(node),
                }
            }
            self.out.push_str(if piece.isolated { "</bdi>" } else { "" });
        }
        self.direction = around;
    }

    fn inline(&mut self, node: &'a AstNode<'a>) {
        let data = node.data.borrow();
        match &data.value {
            NodeValue::SoftBreak => self.out.push('\n'),
            NodeValue::LineBreak => {
                let _ = writeln!(self.out, "<br{}", self.end);
            }
            NodeValue::Code(code) => {
                let dir =
                    if self.direction == Direction::RightToLeft { " dir=\"ltr\"" } else { "" };
                let _ = write!(self.out, "<code{dir}>{}</code>", html_text(&code.literal));
            }
            NodeValue::Emph => self.element("em", "", node),
            NodeValue::Strong => self.element("strong", "", node),
            NodeValue::Strikethrough => self.element("del", "", node),
            NodeValue::Link(link) => {
                let title = match link.title.is_empty() {
                    true => String::new(),
                    false => format!(" title=\"{}\"", html_text(&link.title)),
                };
                let attributes = format!(" href=\"{}\"{title}", html_text(&link.url));
                self.element("a", &attributes, node);
            }
            NodeValue::FootnoteReference(_) => match self.tree.reference(node) {
                Some(Reference::Note(note)) => self.reference(note),
                Some(Reference::Words(words)) => {
                    self.out.push_str(&escape(&words, self.direction, Output::Html));
                }
                None => {}
            },
            value => match change::of(value) {
                Some(change) => self.change(change, |writer| writer.children(node)),
                None => self.children(node),
            },
        }
    }

    fn reference(&mut self, note: Note<'a>) {
        let anchor = &note.anchor;
        let id = match note.reference {
            1 => format!("fnref-{anchor}"),
            again => format!("fnref-{anchor}-{again}"),
        };
        let _ =
            write!(self.out, "<sup class=\"footnote-ref\"><a href=\"#fn-{anchor}\" id=\"{id}\">");
        let number = |number: u32| move |writer: &mut Self| writer.out += &number.to_string();
        match note.before {
            Some(before) => {
                self.change(Change::Removed, number(before));
                self.change(Change::Added, number(note.number));
            }
            None => number(note.number)(self),
        }
        self.out.push_str("</a></sup>");
        if note.reference == 1 {
            self.notes.push(note);
        }
    }

    /// The notes of what was written: no section of the document, and without words of their own.
    pub(super) fn footnotes(&mut self) {
        let notes = std::mem::take(&mut self.notes);
        let Some(first) = notes.first() else { return };
        let start = match first.number {
            1 => String::new(),
            number => format!(" start=\"{number}\""),
        };
        let _ = write!(self.out, "\n<div class=\"footnotes\">\n<ol{start}>\n");
        for (note, number) in notes.iter().zip(first.number..) {
            let anchor = &note.anchor;
            // The notes of two versions have numbers of their own.
            let value = match note.number == number {
                true => String::new(),
                false => format!(" value=\"{}\"", note.number),
            };
            let version = of_version(note.body);
            let _ = writeln!(self.out, "<li id=\"fn-{anchor}\"{value}{version}>");
            self.blocks(note.body);
            let mut back = format!(" <a href=\"#fnref-{anchor}\" class=\"footnote-backref\">↩</a>");
            for again in 2..=note.references {
                let _ = write!(
                    back,
                    " <a href=\"#fnref-{anchor}-{again}\" class=\"footnote-backref\">↩{again}</a>"
                );
            }
            let at = match self.out.ends_with("</p>\n") {
                true => self.out.len() - "</p>\n".len(),
                false => self.out.len(),
            };
            self.out.insert_str(at, &back);
            self.out.push_str("</li>\n");
        }
        self.out.push_str("</ol>\n</div>");
    }
}

/// The class of an item or a row of one version.
fn of_version<'a>(node: &'a AstNode<'a>) -> &'static str {
    match change::whole(node) {
        Some(Change::Added) => " class=\"added\"",
        Some(Change::Removed) => " class=\"removed\"",
        None => "",
    }
}

pub(super) fn is_line(block: &AstNode<'_>) -> bool {
    matches!(block.data.borrow().value, NodeValue::Paragraph)
}
