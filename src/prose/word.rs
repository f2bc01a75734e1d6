//! Texts to WordprocessingML: runs, and paragraphs of runs.
//!
//! Word decides the direction of a run by what the run says of itself, not by its letters, so
//! every piece is marked.

use std::borrow::Cow;

use comrak::nodes::{AstNode, ListType, NodeValue};

use crate::locale::{Direction, runs};

/// What stands around a note, in the place of its reference.
pub(super) const NOTE: &str = "<w:footnote w:id=\"0\">";
pub(super) const NOTE_END: &str = "</w:footnote>";

/// How a run looks.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Look<'a> {
    style: &'a str,
    bold: bool,
    italic: bool,
    strike: bool,
}

impl<'a> Look<'a> {
    /// The look of a character style.
    pub(super) fn styled(style: &'a str) -> Self {
        Look { style, ..Look::default() }
    }
}

/// A text as runs.
pub(super) fn text(text: &str, direction: Direction, look: Look<'_>) -> String {
    // Dates and the like have no language of their own.
    let arabic = direction == Direction::RightToLeft
        || text.chars().any(|c| matches!(c, '\u{600}'..='\u{6FF}'));
    match arabic {
        false => run(text, false, look),
        true => {
            let pieces = runs(text).into_iter();
            pieces.map(|(latin, piece)| run(&steadied(piece, latin), !latin, look)).collect()
        }
    }
}

/// What readers other than Word order by its letters, with a mark where it has none: a range runs
/// from left to right, and commas between codes from right to left.
fn steadied(piece: &str, latin: bool) -> Cow<'_, str> {
    let range = latin && !piece.contains(char::is_alphabetic);
    let comma = !latin && piece.contains('،') && !piece.contains(char::is_alphabetic);
    match (range, comma) {
        (true, _) => Cow::Owned(format!("\u{200E}{piece}")),
        (_, true) => Cow::Owned(format!("\u{200F}{piece}")),
        _ => Cow::Borrowed(piece),
    }
}

fn run(text: &str, right_to_left: bool, look: Look<'_>) -> String {
    let mut properties = String::new();
    if !look.style.is_empty() {
        properties.push_str(&format!("<w:rStyle w:val=\"{}\"/>", xml(look.style)));
    }
    for (on, mark) in [
        (look.bold, "<w:b/><w:bCs/>"),
        (look.italic, "<w:i/><w:iCs/>"),
        (look.strike, "<w:strike/>"),
        (right_to_left, "<w:rtl/>"),
    ] {
        if on {
            properties.push_str(mark);
        }
    }
    if !properties.is_empty() {
        properties = format!("<w:rPr>{properties}</w:rPr>");
    }
    format!("<w:r>{properties}<w:t xml:space=\"preserve\">{}</w:t></w:r>", xml(text))
}

/// Text of XML; what XML cannot hold is replaced.
pub(super) fn xml(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => written.push_str("&amp;"),
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            '"' => written.push_str("&quot;"),
            '\n' | '\t' => written.push(' '),
            c if c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}') => written.push('\u{FFFD}'),
            c => written.push(c),
        }
    }
    written
}

/// A tree of Markdown as paragraphs.
pub(super) fn blocks<'a>(root: &'a AstNode<'a>, direction: Direction) -> String {
    let mut writer = Writer { direction, out: String::new() };
    for child in root.children() {
        writer.block(child, "", 0);
    }
    if writer.out.is_empty() || writer.out.ends_with("</w:tbl>") {
        // A cell ends with a paragraph, and so does every text.
        writer.out.push_str("<w:p/>");
    }
    writer.out
}

/// A tree of Markdown as runs: its paragraphs run on.
pub(super) fn inlines<'a>(root: &'a AstNode<'a>, direction: Direction) -> String {
    let mut writer = Writer { direction, out: String::new() };
    for child in root.children() {
        if !writer.out.is_empty() {
            writer.out.push_str("<w:r><w:br/></w:r>");
        }
        writer.inline(child, Look::default());
    }
    writer.out
}

struct Writer {
    direction: Direction,
    out: String,
}

impl Writer {
    fn paragraph<'a>(&mut self, style: &str, before: &str, node: &'a AstNode<'a>) {
        let bidi = match self.direction {
            Direction::LeftToRight => "<w:bidi w:val=\"0\"/>",
            Direction::RightToLeft => "<w:bidi/>",
        };
        let style = if style.is_empty() { "BodyText" } else { style };
        self.out.push_str(&format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{bidi}</w:pPr>"));
        self.out.push_str(before);
        self.children(node, Look::default());
        self.out.push_str("</w:p>");
    }

    fn block<'a>(&mut self, node: &'a AstNode<'a>, style: &str, depth: usize) {
        let data = node.data.borrow();
        match &data.value {
            NodeValue::Paragraph => self.paragraph(style, "", node),
            NodeValue::Heading(_) => self.paragraph("TextHeading", "", node),
            NodeValue::BlockQuote => {
                for child in node.children() {
                    self.block(child, "Quote", depth);
                }
            }
            NodeValue::List(list) => {
                for (item, number) in node.children().zip(list.start..) {
                    let sign = match list.list_type {
                        ListType::Bullet => "•".to_owned(),
                        ListType::Ordered => format!("{number}."),
                    };
                    self.item(item, &sign, depth);
                }
            }
            NodeValue::CodeBlock(code) => {
                for line in code.literal.trim_end().lines() {
                    self.out.push_str("<w:p><w:pPr><w:pStyle w:val=\"Code\"/></w:pPr>");
                    self.out.push_str(&run(line, false, Look::default()));
                    self.out.push_str("</w:p>");
                }
            }
            NodeValue::Table(table) => self.table(node, table.num_columns),
            NodeValue::ThematicBreak => self.out.push_str("<w:p/>"),
            NodeValue::FootnoteDefinition(_) => {}
            _ => self.paragraph(style, "", node),
        }
    }

    /// An item of a list: its sign hangs before its first paragraph.
    fn item<'a>(&mut self, item: &'a AstNode<'a>, sign: &str, depth: usize) {
        let style = if depth == 0 { "ListItem" } else { "ListItem2" };
        for (place, child) in item.children().enumerate() {
            let is_paragraph = matches!(child.data.borrow().value, NodeValue::Paragraph);
            match (place, is_paragraph) {
                (0, true) => {
                    let sign = format!("<w:r><w:t>{sign}</w:t></w:r><w:r><w:tab/></w:r>");
                    self.paragraph(style, &sign, child);
                }
                _ => self.block(child, style, depth + 1),
            }
        }
    }

    fn table<'a>(&mut self, node: &'a AstNode<'a>, columns: usize) {
        let visual = match self.direction {
            Direction::LeftToRight => "",
            Direction::RightToLeft => "<w:bidiVisual/>",
        };
        self.out.push_str(&format!(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"Sheet\"/>{visual}<w:tblW w:w=\"5000\" \
             w:type=\"pct\"/></w:tblPr><w:tblGrid>{}</w:tblGrid>",
            "<w:gridCol/>".repeat(columns)
        ));
        for row in node.children() {
            let head = matches!(row.data.borrow().value, NodeValue::TableRow(true));
            let mark = if head { "<w:trPr><w:tblHeader/></w:trPr>" } else { "" };
            self.out.push_str(&format!("<w:tr>{mark}"));
            for cell in row.children() {
                self.out.push_str("<w:tc>");
                self.paragraph(if head { "TableHead" } else { "TableText" }, "", cell);
                self.out.push_str("</w:tc>");
            }
            self.out.push_str("</w:tr>");
        }
        self.out.push_str("</w:tbl>");
    }

    /// A reference with its note, which moves to a part of its own once the document is whole.
    fn note<'a>(&mut self, note: &'a AstNode<'a>) {
        const STYLE: &str = "<w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>";
        self.out.push_str(&format!("<w:r>{STYLE}<w:footnoteReference w:id=\"0\"/></w:r>{NOTE}"));
        let sign = format!(
            "<w:r>{STYLE}<w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r>"
        );
        for (place, child) in note.children().enumerate() {
            self.paragraph("FootnoteText", if place == 0 { &sign } else { "" }, child);
        }
        self.out.push_str(NOTE_END);
    }

    fn children<'a>(&mut self, node: &'a AstNode<'a>, look: Look<'_>) {
        for child in node.children() {
            self.inline(child, look);
        }
    }

    fn inline<'a>(&mut self, node: &'a AstNode<'a>, look: Look<'_>) {
        let data = node.data.borrow();
        match &data.value {
            NodeValue::Text(words) => self.out.push_str(&text(words, self.direction, look)),
            NodeValue::SoftBreak => self.out.push_str(&run(" ", false, look)),
            NodeValue::LineBreak => self.out.push_str("<w:r><w:br/></w:r>"),
            NodeValue::Code(code) => {
                self.out.push_str(&run(&code.literal, false, Look { style: "CodeWord", ..look }));
            }
            NodeValue::CodeBlock(code) => {
                self.out.push_str(&run(code.literal.trim_end(), false, look));
            }
            NodeValue::FootnoteReference(reference) => {
                if let Some(note) = super::note(node, &reference.name) {
                    self.note(note);
                }
            }
            NodeValue::Emph => self.children(node, Look { italic: true, ..look }),
            NodeValue::Strong => self.children(node, Look { bold: true, ..look }),
            NodeValue::Strikethrough => self.children(node, Look { strike: true, ..look }),
            NodeValue::Link(link) => {
                let look = Look { style: "Hyperlink", ..look };
                match link.url.strip_prefix('#') {
                    Some(anchor) => {
                        let anchor = xml(anchor);
                        self.out.push_str(&format!("<w:hyperlink w:anchor=\"{anchor}\">"));
                        self.children(node, look);
                        self.out.push_str("</w:hyperlink>");
                    }
                    None => {
                        // A quote would end the address within its instruction.
                        let url = xml(&link.url.replace('"', "%22"));
                        let field = format!("HYPERLINK &quot;{url}&quot;");
                        self.out.push_str(&format!("<w:fldSimple w:instr=\"{field}\">"));
                        self.children(node, look);
                        self.out.push_str("</w:fldSimple>");
                    }
                }
            }
            _ => self.children(node, look),
        }
    }
}
