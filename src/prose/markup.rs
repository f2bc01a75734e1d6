//! Texts to Typst markup, in which every word is a string.

use comrak::nodes::{AstNode, ListType, NodeValue};

use super::{Output, escape, note, typst_string};
use crate::locale::Direction;

pub(super) fn children<'a>(node: &'a AstNode<'a>, direction: Direction, out: &mut String) {
    for child in node.children() {
        write(child, direction, out);
    }
}

fn write<'a>(node: &'a AstNode<'a>, direction: Direction, out: &mut String) {
    let wrap = |before: &str, after: &str, out: &mut String| {
        out.push_str(before);
        children(node, direction, out);
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
        NodeValue::FootnoteReference(reference) => {
            if let Some(note) = note(node, &reference.name) {
                out.push_str("#footnote[");
                children(note, direction, out);
                out.push_str("];");
            }
        }
        NodeValue::FootnoteDefinition(_) => {}
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
        _ => children(node, direction, out),
    }
}
