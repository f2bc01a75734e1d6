//! Markdown texts to every output: the only module that names the Markdown crate.
//!
//! Texts cannot inject. HTML in them is shown as text, links lead to the web or to mail only,
//! images are replaced by what they show, and nothing of a text is ever Typst code.

use std::borrow::Cow;

use comrak::nodes::{AstNode, ListType, NodeValue};
use comrak::{Arena, Options, format_commonmark, format_html, parse_document};

use crate::locale::{Direction, runs};

mod word;

use word::Look;

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
            typst_children(root, direction, &mut written);
            written
        }
        Output::Word => word::blocks(root, direction),
        Output::Plain => plain(root),
    }
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
    options.render.escape = true;
    options
}

fn parse<'a>(arena: &'a Arena<'a>, text: &str) -> &'a AstNode<'a> {
    let root = parse_document(arena, text, &options());
    let nodes: Vec<_> = root.descendants().collect();
    for node in nodes {
        let mut data = node.data.borrow_mut();
        match &mut data.value {
            NodeValue::Heading(heading) => {
                heading.level = (heading.level + TOP_LEVEL - 1).min(6);
            }
            // What an image shows stands in its children.
            NodeValue::Image(_) => data.value = NodeValue::Emph,
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
    written.trim_end().to_owned()
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

fn typst_children<'a>(node: &'a AstNode<'a>, direction: Direction, out: &mut String) {
    for child in node.children() {
        typst(child, direction, out);
    }
}

fn typst<'a>(node: &'a AstNode<'a>, direction: Direction, out: &mut String) {
    let wrap = |before: &str, after: &str, out: &mut String| {
        out.push_str(before);
        typst_children(node, direction, out);
        out.push_str(after);
    };
    let data = node.data.borrow();
    match &data.value {
        NodeValue::Text(text) => out.push_str(&escape(text, direction, Output::Typst)),
        NodeValue::SoftBreak => out.push(' '),
        NodeValue::LineBreak => out.push_str("#linebreak();"),
        NodeValue::Code(code) => {
            out.push_str(&format!("#raw({});", typst_string(&code.literal)));
        }
        NodeValue::CodeBlock(code) => {
            let literal = typst_string(code.literal.trim_end());
            out.push_str(&format!("#raw(block: true, {literal})\n\n"));
        }
        NodeValue::Emph => wrap("#emph[", "];", out),
        NodeValue::Strong => wrap("#strong[", "];", out),
        NodeValue::Strikethrough => wrap("#strike[", "];", out),
        NodeValue::Link(link) => {
            // Within the document, the renderer knows whether there is such a place.
            let (call, target) = match link.url.strip_prefix('#') {
                Some(anchor) => ("to", anchor),
                None => ("link", link.url.as_str()),
            };
            wrap(&format!("#{call}({})[", typst_string(target)), "];", out);
        }
        NodeValue::Paragraph => wrap("", "\n\n", out),
        NodeValue::Heading(_) => wrap("#strong[", "];\n\n", out),
        NodeValue::BlockQuote => wrap("#quote(block: true)[", "]\n\n", out),
        NodeValue::ThematicBreak => out.push_str("#line(length: 30%)\n\n"),
        NodeValue::List(list) => {
            let name = if list.list_type == ListType::Bullet { "list" } else { "enum" };
            wrap(&format!("#{name}("), ")\n\n", out);
        }
        NodeValue::Item(_) | NodeValue::TaskItem(_) => wrap("[", "], ", out),
        NodeValue::Table(table) => {
            wrap(&format!("#table(columns: {},", table.num_columns), ")\n\n", out);
        }
        NodeValue::TableRow(true) => wrap("table.header(", "), ", out),
        NodeValue::TableCell => wrap("[", "], ", out),
        _ => typst_children(node, direction, out),
    }
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
