//! Markdown texts to every output: the only module that names the Markdown crate.
//!
//! Texts cannot inject. HTML in them is shown as text, links lead to the web or to mail only,
//! images are replaced by what they show, and nothing of a text is ever Typst code.

use std::borrow::Cow;

use comrak::nodes::{AstNode, NodeValue};
use comrak::{Arena, Options, format_commonmark, format_html, parse_document};

use crate::locale::{Direction, runs};
use crate::text::hash;

mod markup;
mod said;
mod word;

pub use said::said;
use word::Look;
/// What stands around a note of Word in the place of its reference.
pub const WORD_NOTE: [&str; 2] = [word::NOTE, word::NOTE_END];

/// Headings in texts begin below those of the document.
const TOP_LEVEL: u8 = 4;

/// How a text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Output {
    /// GitHub-flavoured Markdown.
    Markdown,
    /// HTML.
    Html,
    /// Typst markup, in which every text is a string.
    Typst,
    /// Runs and paragraphs of Word.
    Word,
    /// Words only.
    Plain,
}

/// A Markdown text as blocks.
pub fn block(text: &str, direction: Direction, output: Output) -> String {
    let arena = Arena::new();
    let root = parse(&arena, text);
    match output {
        Output::Markdown => {
            let mut written = String::new();
            let _ = format_commonmark(root, &options(), &mut written);
            written.trim_end().to_owned()
        }
        Output::Html => html(root, direction),
        Output::Typst => {
            let mut written = String::new();
            markup::children(root, direction, &mut written);
            written
        }
        Output::Word => word::blocks(root, direction),
        Output::Plain => plain(root),
    }
}

/// The paragraphs of a Markdown text, each with the notes that it refers to.
pub fn paragraphs(text: &str) -> Vec<String> {
    let is_note = |piece: &&str| piece.trim_start().starts_with("[^") && piece.contains("]:");
    let pieces = text.split("\n\n").filter(|piece| !piece.trim().is_empty());
    let (notes, pieces): (Vec<&str>, Vec<&str>) = pieces.partition(is_note);
    let notes = notes.join("\n\n");
    let whole = |piece: &str| match piece.contains("[^") {
        true => format!("{piece}\n\n{notes}"),
        false => piece.to_owned(),
    };
    pieces.into_iter().map(|piece| whole(piece.trim_matches('\n'))).collect()
}

/// A Markdown text within a line: its paragraphs run on.
pub fn inline(text: &str, direction: Direction, output: Output) -> String {
    if output == Output::Word {
        let arena = Arena::new();
        return word::inlines(parse(&arena, &one_line(text)), direction);
    }
    let written = block(&one_line(text), direction, output);
    match output {
        Output::Html => {
            let inner = written.trim().strip_prefix("<p>").and_then(|w| w.strip_suffix("</p>"));
            inner.filter(|inner| !inner.contains("<p>")).unwrap_or(&written).to_owned()
        }
        // In a table a bar would end the cell.
        Output::Markdown => written.trim().replace("\\|", "|").replace('|', "\\|"),
        Output::Typst | Output::Plain | Output::Word => written.trim().to_owned(),
    }
}

/// A plain text, escaped for an output, with what must keep its direction isolated.
pub fn escape(text: &str, direction: Direction, output: Output) -> String {
    match (output, direction) {
        (Output::Plain, _) => text.to_owned(),
        (Output::Markdown, _) => markdown_text(text),
        (Output::Word, _) => word::text(text, direction, Look::default()),
        (Output::Html, Direction::LeftToRight) => html_text(text),
        (Output::Html, Direction::RightToLeft) => isolate(text, |isolated, piece| match isolated {
            true => format!("<bdi dir=\"ltr\">{}</bdi>", html_text(piece)),
            false => html_text(piece),
        }),
        (Output::Typst, Direction::LeftToRight) => format!("#{};", typst_string(&breakable(text))),
        (Output::Typst, Direction::RightToLeft) => {
            isolate(text, |isolated, piece| match isolated {
                true => format!("#latin({});", typst_string(&breakable(piece))),
                false => format!("#{};", typst_string(&breakable(piece))),
            })
        }
    }
}

/// A text in XML; what XML cannot hold is replaced.
pub fn xml(text: &str) -> String {
    word::xml(text)
}

/// A plain text as runs of a character style of Word.
pub fn word_styled(text: &str, direction: Direction, style: &str) -> String {
    word::text(text, direction, Look::styled(style))
}

/// A text in which words longer than any column may break: addresses, and mistakes.
fn breakable(text: &str) -> Cow<'_, str> {
    const LONGEST: usize = 48;
    const PIECE: usize = 16;
    // Bytes are no fewer than characters, so most texts are done here.
    if text.len() <= LONGEST || text.split(' ').all(|word| word.len() <= LONGEST) {
        return Cow::Borrowed(text);
    }
    let word = |word: &str| {
        if word.chars().count() <= LONGEST {
            return word.to_owned();
        }
        let letters: Vec<char> = word.chars().collect();
        let pieces = letters.chunks(PIECE).map(|piece| piece.iter().collect::<String>());
        pieces.collect::<Vec<_>>().join("\u{200B}")
    };
    Cow::Owned(text.split(' ').map(word).collect::<Vec<_>>().join(" "))
}

/// A Typst string literal.
pub fn typst_string(text: &str) -> String {
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => {
                literal.push('\\');
                literal.push(c);
            }
            '\n' => literal.push_str("\\n"),
            c if c.is_control() => literal.push(' '),
            c => literal.push(c),
        }
    }
    literal.push('"');
    literal
}

/// Whether a link may be followed.
fn allowed(url: &str) -> bool {
    ["https://", "http://", "mailto:", "#"].iter().any(|scheme| {
        url.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    })
}

fn options() -> Options<'static> {
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.strikethrough = true;
    options.extension.autolink = true;
    options.extension.footnotes = true;
    options.render.escape = true;
    options
}

fn parse<'a>(arena: &'a Arena<'a>, text: &str) -> &'a AstNode<'a> {
    let root = parse_document(arena, text, &options());
    let of = format!("{:08x}", hash(text) as u32);
    let nodes: Vec<_> = root.descendants().collect();
    for node in nodes {
        let mut data = node.data.borrow_mut();
        match &mut data.value {
            NodeValue::Heading(heading) => {
                heading.level = (heading.level + TOP_LEVEL - 1).min(6);
            }
            // What an image shows stands in its children.
            NodeValue::Image(_) => data.value = NodeValue::Emph,
            // A document holds many texts, each with notes of its own.
            NodeValue::FootnoteReference(note) => note.name = format!("{of}-{}", note.name),
            NodeValue::FootnoteDefinition(note) => note.name = format!("{of}-{}", note.name),
            NodeValue::Link(link) if !allowed(&link.url) => data.value = NodeValue::Emph,
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
    root
}

/// What a reference to a note leads to.
fn note<'a>(reference: &'a AstNode<'a>, name: &str) -> Option<&'a AstNode<'a>> {
    reference.ancestors().last()?.children().find(|child| {
        matches!(&child.data.borrow().value, NodeValue::FootnoteDefinition(d) if d.name == name)
    })
}

fn html<'a>(root: &'a AstNode<'a>, direction: Direction) -> String {
    if direction == Direction::RightToLeft {
        let texts: Vec<_> = root
            .descendants()
            .filter(|node| matches!(node.data.borrow().value, NodeValue::Text(_)))
            .collect();
        for node in texts {
            let mut data = node.data.borrow_mut();
            if let NodeValue::Text(text) = &data.value {
                let isolated = escape(text, direction, Output::Html);
                data.value = NodeValue::Raw(isolated);
            }
        }
    }
    let mut written = String::new();
    let _ = format_html(root, &options(), &mut written);
    let written = written.trim_end();
    if !written.contains("<section class=\"footnotes\"") {
        return written.to_owned();
    }
    // Notes are no section of the document, and say nothing in English.
    let written = written
        .replace("<section class=\"footnotes\" data-footnotes>", "<div class=\"footnotes\">");
    let mut pieces = written
        .replace("</section>", "</div>")
        .split(" aria-label=\"Back")
        .map(str::to_owned)
        .collect::<Vec<_>>();
    for piece in &mut pieces[1..] {
        *piece = piece.split_once('"').map_or("", |(_, rest)| rest).to_owned();
    }
    pieces.concat()
}

fn plain<'a>(root: &'a AstNode<'a>) -> String {
    let mut written = String::new();
    for node in root.descendants() {
        match &node.data.borrow().value {
            NodeValue::Text(text) => written.push_str(text),
            NodeValue::Code(code) => written.push_str(&code.literal),
            NodeValue::CodeBlock(code) => written.push_str(&code.literal),
            NodeValue::SoftBreak | NodeValue::LineBreak => written.push(' '),
            NodeValue::Paragraph | NodeValue::Heading(_) | NodeValue::Item(_)
                if !written.is_empty() && !written.ends_with(char::is_whitespace) =>
            {
                written.push(' ');
            }
            _ => {}
        }
    }
    written
}

fn isolate(text: &str, write: impl Fn(bool, &str) -> String) -> String {
    runs(text).into_iter().map(|(isolated, piece)| write(isolated, piece)).collect()
}

fn html_text(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => written.push_str("&amp;"),
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            '"' => written.push_str("&quot;"),
            '\'' => written.push_str("&#39;"),
            c => written.push(c),
        }
    }
    written
}

/// Escapes what Markdown would read as markup; a line break becomes a space, since a text in a
/// table or heading is one line.
fn markdown_text(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for (i, c) in text.char_indices() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '|' | '~' => {
                written.push('\\');
                written.push(c);
            }
            '&' => written.push_str("&amp;"),
            '#' | '>' | '+' | '-' | '=' if i == 0 => {
                written.push('\\');
                written.push(c);
            }
            '\n' => written.push(' '),
            c => written.push(c),
        }
    }
    written
}

/// A text on one line; no-break spaces stay.
fn one_line(text: &str) -> String {
    let words = text.split([' ', '\n', '\r', '\t']).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Notes stand where each output has them, and are of their text alone.
    #[test]
    fn notes() {
        let text = "Un[^a] mot.\n\nDeux[^a], sans[^b].\n\n[^a]: *Loi* <b>.";
        let pieces = paragraphs(text);
        assert_eq!(
            pieces,
            ["Un[^a] mot.\n\n[^a]: *Loi* <b>.", "Deux[^a], sans[^b].\n\n[^a]: *Loi* <b>."]
        );
        let all = |output| block(&pieces[0], Direction::LeftToRight, output);
        let html = all(Output::Html);
        assert!(
            html.contains("<div class=\"footnotes\">") && !html.contains("aria-label"),
            "{html}"
        );
        assert!(html.contains("<p><em>Loi</em> &lt;b&gt;. <a href=\"#fnref-"), "{html}");
        let other = block(&pieces[1], Direction::LeftToRight, Output::Html);
        let id = |html: &str| html.split("id=\"fn-").nth(1).map(|rest| rest[..8].to_owned());
        assert_ne!(id(&html), id(&other));
        assert!(other.contains("sans[^b]"), "{other}");
        assert!(
            all(Output::Typst).starts_with("#\"Un\";#footnote[#emph["),
            "{}",
            all(Output::Typst)
        );
        let word = all(Output::Word);
        assert_eq!(word.matches(word::NOTE).count(), 1, "{word}");
        assert!(word.ends_with(".</w:t></w:r></w:p>"), "{word}");
    }

    #[test]
    fn texts_cannot_inject() {
        let text = "a <script>alert(1)</script> [x](javascript:alert(1)) ![i](http://e/i.png) #sys";
        let html = block(text, Direction::LeftToRight, Output::Html);
        assert_eq!(
            html,
            "<p>a &lt;script&gt;alert(1)&lt;/script&gt; <em>x</em> <em>i</em> #sys</p>"
        );
        let typst = inline("#eval(\"1\") $x$ \\ ] `c`", Direction::LeftToRight, Output::Typst);
        assert_eq!(typst, "#\"#eval(\\\"1\\\") $x$ \\\\ ] \";#raw(\"c\");");
    }

    #[test]
    fn arabic_isolates_latin_runs() {
        let html = inline("القانون 55-19 *مهم*", Direction::RightToLeft, Output::Html);
        assert_eq!(html, "القانون <bdi dir=\"ltr\">55-19</bdi> <em>مهم</em>");
        let typst = escape("المادة R07", Direction::RightToLeft, Output::Typst);
        assert_eq!(typst, "#\"المادة \";#latin(\"R07\");");
    }
}
