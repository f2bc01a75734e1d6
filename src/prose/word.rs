//! Texts to WordprocessingML: paragraphs of runs, lists, tables and notes.

use comrak::nodes::{AstNode, ListDelimType, ListType, NodeValue, TableAlignment};

use super::Target;
use super::change;
use super::pieces::{Part, pieces};
use super::tree::{Note, Reference, Tree};
use super::word_parts::WordParts;
use super::word_run::{Look, run, steadied, text, xml};
use crate::compare::Change;
use crate::locale::Direction;
use crate::text::hash;

/// A text as paragraphs: its blocks, each with what stands before its words. `style` is that of
/// paragraphs that have no other.
pub(super) fn blocks<'a>(
    tree: &Tree<'a>,
    blocks: &[(&'a AstNode<'a>, String)],
    target: Target<'_>,
    (style, parts): (&str, &WordParts),
) -> String {
    let mut writer = Writer::new(tree, target, style, parts);
    for (block, before) in blocks {
        writer.before.clone_from(before);
        writer.block(block, Place::default());
    }
    if writer.out.is_empty() || writer.out.ends_with("</w:tbl>") {
        // A cell ends with a paragraph, and so does every text.
        let change = blocks.last().and_then(|(last, _)| writer.version(last));
        match parts.changes.paragraph(change) {
            stays if stays.is_empty() => writer.out.push_str("<w:p/>"),
            end => writer.out.push_str(&format!("<w:p><w:pPr>{end}</w:pPr></w:p>")),
        }
    }
    writer.out
}

/// A text within a paragraph: the runs of its first block, and where it has more, the end of that
/// paragraph, those blocks, and the last of them without its end.
pub(super) fn lead<'a>(
    tree: &Tree<'a>,
    target: Target<'_>,
    (style, parts): (&str, &WordParts),
) -> String {
    let mut writer = Writer::new(tree, target, style, parts);
    let is_line = |node: &AstNode<'_>| {
        matches!(node.data.borrow().value, NodeValue::Paragraph | NodeValue::Heading(_))
    };
    let mut rest = tree.blocks.clone();
    // What begins either version stands on this line, in the order of the text.
    let version = rest.first().and_then(|first| writer.version(first));
    let begins = version.and_then(|change| {
        let other = rest.iter().position(|block| writer.version(block) != Some(change))?;
        writer.version(rest[other]).map(|_| other)
    });
    let mut on_line: Vec<usize> = [Some(0), begins].into_iter().flatten().collect();
    on_line.retain(|at| rest.get(*at).is_some_and(|block| is_line(block)));
    for at in &on_line {
        writer.children(rest[*at], writer.look);
    }
    for at in on_line.into_iter().rev() {
        rest.remove(at);
    }
    if rest.is_empty() {
        return writer.out;
    }
    let rest: Vec<_> = rest.into_iter().map(|block| (block, String::new())).collect();
    let written = blocks(tree, &rest, target, (style, parts));
    let open = match written.strip_suffix("<w:p/>") {
        Some(before) => format!("{before}<w:p>"),
        None => written.strip_suffix("</w:p>").unwrap_or(&written).to_owned(),
    };
    format!("{}</w:p>{open}", writer.out)
}

/// Where a block stands: how deep in lists, in which style, the sign of its item, and whether it is
/// the last in what cannot be without a paragraph.
#[derive(Clone, Copy, Default)]
struct Place<'k> {
    depth: usize,
    style: &'k str,
    sign: Option<&'k str>,
    stays: bool,
}

struct Writer<'t, 'a> {
    tree: &'t Tree<'a>,
    direction: Direction,
    style: &'t str,
    /// The look of words that nothing marks.
    look: Look<'t>,
    parts: &'t WordParts,
    out: String,
    /// What stands before the words of the next paragraph.
    before: String,
}

impl<'t, 'a> Writer<'t, 'a> {
    fn new(tree: &'t Tree<'a>, target: Target<'t>, style: &'t str, parts: &'t WordParts) -> Self {
        let (direction, look) = (target.direction, Look::styled("", target.lang));
        Writer { tree, direction, style, look, parts, out: String::new(), before: String::new() }
    }

    /// The version that a block is of, where that is one.
    fn version(&self, node: &'a AstNode<'a>) -> Option<Change> {
        self.parts.changes.author()?;
        change::whole(node).or_else(|| self.parts.changes.now())
    }

    fn words(&mut self, words: &str, look: Look<'_>) {
        let written = self.parts.changes.runs(|tags| text(words, self.direction, look, tags));
        self.out.push_str(&written);
    }

    fn paragraph(&mut self, place: Place<'_>, align: &str, node: &'a AstNode<'a>) {
        let style = if place.style.is_empty() { self.style } else { place.style };
        let bidi = match self.direction {
            Direction::LeftToRight => "<w:bidi w:val=\"0\"/>",
            Direction::RightToLeft => "<w:bidi/>",
        };
        let sign = place.sign.unwrap_or_default();
        // What goes on in an item stands below its words.
        let indent = match place.depth {
            depth if depth > 0 && place.sign.is_none() => {
                format!("<w:ind w:left=\"{}\"/>", 360 * depth)
            }
            _ => String::new(),
        };
        let end = self.parts.changes.paragraph(self.version(node).filter(|_| !place.stays));
        self.out.push_str(&format!(
            "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{sign}{bidi}{indent}{align}{end}</w:pPr>"
        ));
        let before = std::mem::take(&mut self.before);
        self.out.push_str(&before);
        self.children(node, self.look);
        self.out.push_str("</w:p>");
    }

    fn block(&mut self, node: &'a AstNode<'a>, place: Place<'_>) {
        let data = node.data.borrow();
        match &data.value {
            NodeValue::Heading(_) => {
                self.paragraph(Place { style: "TextHeading", ..place }, "", node);
            }
            NodeValue::BlockQuote => self.blocks(node, Place { style: "Quote", ..place }),
            NodeValue::List(list) => {
                self.before(place);
                let kind = match (list.list_type, list.delimiter) {
                    (ListType::Bullet, _) => "bullet",
                    (ListType::Ordered, ListDelimType::Period) => "period",
                    (ListType::Ordered, ListDelimType::Paren) => "paren",
                };
                let sign = self.parts.list(kind, self.direction, list.start, place.depth);
                for item in node.children() {
                    let depth = place.depth + 1;
                    let sign = Some(sign.as_str());
                    self.blocks(item, Place { depth, style: "ListText", sign, ..place });
                }
            }
            NodeValue::CodeBlock(code) => {
                self.before(place);
                let changes = &self.parts.changes;
                for line in code.literal.trim_end().lines() {
                    let end = changes.paragraph(changes.now());
                    let line = changes.runs(|tags| run(line, false, self.look, tags));
                    self.out.push_str(&format!(
                        "<w:p><w:pPr><w:pStyle w:val=\"Code\"/>{end}</w:pPr>{line}</w:p>"
                    ));
                }
            }
            NodeValue::Table(table) => {
                self.before(place);
                self.table(node, &table.alignments);
            }
            NodeValue::ThematicBreak => match self.parts.changes.now() {
                None => self.out.push_str("<w:p/>"),
                Some(_) => self.paragraph(place, "", node),
            },
            NodeValue::FootnoteDefinition(_) => {}
            value => match change::of(value) {
                Some(change) => {
                    let _within = self.parts.changes.within(Some(change));
                    self.blocks(node, place);
                }
                None => self.paragraph(place, "", node),
            },
        }
    }

    /// Blocks within another; the sign of an item stands before the first.
    fn blocks(&mut self, node: &'a AstNode<'a>, place: Place<'_>) {
        if node.first_child().is_none() {
            self.paragraph(place, "", node);
        }
        for (number, child) in node.children().enumerate() {
            let sign = place.sign.filter(|_| number == 0);
            self.block(child, Place { sign, ..place });
        }
    }

    /// A sign or a name whose block is no paragraph stands in one of its own.
    fn before(&mut self, place: Place<'_>) {
        if place.sign.is_some() || !self.before.is_empty() {
            let before = std::mem::take(&mut self.before);
            let sign = place.sign.unwrap_or_default();
            let style = if place.style.is_empty() { self.style } else { place.style };
            self.out.push_str(&format!(
                "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{sign}</w:pPr>{before}</w:p>"
            ));
        }
    }

    fn table(&mut self, node: &'a AstNode<'a>, alignments: &[TableAlignment]) {
        let right_to_left = self.direction == Direction::RightToLeft;
        let visual = if right_to_left { "<w:bidiVisual/>" } else { "" };
        self.out.push_str(&format!(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"Sheet\"/>{visual}<w:tblW w:w=\"5000\" \
             w:type=\"pct\"/></w:tblPr><w:tblGrid>{}</w:tblGrid>",
            "<w:gridCol/>".repeat(alignments.len())
        ));
        for row in node.children() {
            let head = matches!(row.data.borrow().value, NodeValue::TableRow(true));
            let change = self.parts.changes.row(self.version(row)).unwrap_or_default();
            let mark = if head { "<w:tblHeader/>" } else { "" };
            let properties = match [mark, &change].concat() {
                none if none.is_empty() => none,
                some => format!("<w:trPr>{some}</w:trPr>"),
            };
            self.out.push_str(&format!("<w:tr>{properties}"));
            for (cell, alignment) in row.children().zip(alignments) {
                // What Word calls left is where a line begins.
                let align = match (alignment, right_to_left) {
                    (TableAlignment::None, _) => "",
                    (TableAlignment::Center, _) => "<w:jc w:val=\"center\"/>",
                    (TableAlignment::Left, false) | (TableAlignment::Right, true) => {
                        "<w:jc w:val=\"left\"/>"
                    }
                    (TableAlignment::Right, false) | (TableAlignment::Left, true) => {
                        "<w:jc w:val=\"right\"/>"
                    }
                };
                let style = if head { "TableHead" } else { "TableText" };
                self.out.push_str("<w:tc>");
                self.paragraph(Place { style, stays: true, ..Place::default() }, align, cell);
                self.out.push_str("</w:tc>");
            }
            self.out.push_str("</w:tr>");
        }
        self.out.push_str("</w:tbl>");
    }

    /// A reference with its note, which stands in a part of its own; where the note is referred to
    /// again, its number with the way to it.
    fn note(&mut self, note: &Note<'a>) {
        const STYLE: &str = "<w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>";
        let name = format!("r_note_{}", note.anchor.replace('-', "_"));
        let number = self.parts.number(&name);
        if note.reference > 1 {
            let again = self.parts.changes.field(&format!(" NOTEREF {name} \\h "), || {
                self.parts.changes.runs(|tags| {
                    let tag = tags.text;
                    format!("<w:r>{STYLE}<{tag}>{number}</{tag}></w:r>")
                })
            });
            self.out.push_str(&again);
            return;
        }
        let id = hash(&name) as u32 >> 1;
        let (start, end) = match note.references {
            1 => (String::new(), String::new()),
            _ => (
                format!("<w:bookmarkStart w:id=\"{id}\" w:name=\"{name}\"/>"),
                format!("<w:bookmarkEnd w:id=\"{id}\"/>"),
            ),
        };
        let reference = format!("<w:r>{STYLE}<w:footnoteReference w:id=\"{number}\"/></w:r>");
        let reference = self.parts.changes.run(reference);
        self.out.push_str(&format!("{start}{reference}{end}"));
        // A note may stay although this reference to it goes.
        let _within = self.parts.changes.within(None);
        let around = std::mem::take(&mut self.out);
        self.before = format!(
            "<w:r>{STYLE}<w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r>"
        );
        self.blocks(note.body, Place { style: "FootnoteText", ..Place::default() });
        let body = std::mem::replace(&mut self.out, around);
        self.parts.note(number, &body);
    }

    fn children(&mut self, node: &'a AstNode<'a>, look: Look<'_>) {
        let around = self.direction;
        for piece in pieces(node, around) {
            self.direction = if piece.isolated { Direction::LeftToRight } else { around };
            for part in piece.parts {
                match part {
                    Part::Text(words) if piece.isolated => {
                        let words = steadied(&words, true);
                        let changes = &self.parts.changes;
                        self.out.push_str(&changes.runs(|tags| run(&words, false, look, tags)));
                    }
                    Part::Text(words) => self.words(&words, look),
                    Part::Node(node) => self.inline(node, look),
                }
            }
        }
        self.direction = around;
    }

    fn inline(&mut self, node: &'a AstNode<'a>, look: Look<'_>) {
        let data = node.data.borrow();
        match &data.value {
            NodeValue::SoftBreak => {
                let blank = self.parts.changes.runs(|tags| run(" ", false, look, tags));
                self.out.push_str(&blank);
            }
            NodeValue::LineBreak => {
                let line = self.parts.changes.run("<w:r><w:br/></w:r>".to_owned());
                self.out.push_str(&line);
            }
            NodeValue::Code(code) => {
                let look = Look { style: "CodeWord", ..look };
                let code = self.parts.changes.runs(|tags| run(&code.literal, false, look, tags));
                self.out.push_str(&code);
            }
            NodeValue::FootnoteReference(_) => match self.tree.reference(node) {
                Some(Reference::Note(note)) => self.note(&note),
                Some(Reference::Words(words)) => self.words(&words, look),
                None => {}
            },
            NodeValue::Emph => self.children(node, Look { italic: true, ..look }),
            NodeValue::Strong => self.children(node, Look { bold: true, ..look }),
            NodeValue::Strikethrough => self.children(node, Look { strike: true, ..look }),
            NodeValue::Link(link) => {
                let linked = Look { style: "Hyperlink", ..look };
                match link.url.strip_prefix('#').map(|anchor| self.parts.leads(anchor)) {
                    Some(Some(name)) => {
                        self.out.push_str(&format!("<w:hyperlink w:anchor=\"{name}\">"));
                        self.children(node, linked);
                        self.out.push_str("</w:hyperlink>");
                    }
                    // There is no such place.
                    Some(None) => self.children(node, look),
                    None => {
                        // A quote would end the address within its instruction.
                        let url = xml(&link.url.replace('"', "%22"));
                        let field = format!("HYPERLINK &quot;{url}&quot;");
                        let before = std::mem::take(&mut self.out);
                        // A field comes or goes with all its words.
                        let change = self.version(node);
                        let _within = change.map(|change| self.parts.changes.within(Some(change)));
                        let link = self.parts.changes.field(&field, || {
                            self.children(node, linked);
                            std::mem::take(&mut self.out)
                        });
                        self.out = before + &link;
                    }
                }
            }
            value => {
                let change =
                    change::of(value).map(|change| self.parts.changes.within(Some(change)));
                self.children(node, look);
                drop(change);
            }
        }
    }
}
