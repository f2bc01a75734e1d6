//! Texts as words, without marks.

use comrak::nodes::{AstNode, ListType, NodeValue};

use super::tree::{Tree, line};

/// The words of a text, a line a block; its notes at the end.
pub(super) fn blocks(tree: &Tree<'_>) -> String {
    let sign = |number| format!("[{number}]");
    let notes = tree.marked(|number| NodeValue::Text(sign(number).into()));
    let mut words = lines(tree.blocks.iter().copied());
    for note in notes {
        words.push(format!("{} {}", sign(note.number), lines(note.body.children()).join("\n")));
    }
    words.join("\n")
}

/// The words of blocks, a line each; items of lists have their signs.
pub(super) fn lines<'a>(blocks: impl Iterator<Item = &'a AstNode<'a>>) -> Vec<String> {
    let mut lines = Vec::new();
    for block in blocks {
        add(block, "", &mut lines);
    }
    lines
}

fn add<'a>(node: &'a AstNode<'a>, indent: &str, lines: &mut Vec<String>) {
    match &node.data.borrow().value {
        NodeValue::List(list) => {
            for (item, number) in node.children().zip(list.start..) {
                let sign = match list.list_type {
                    ListType::Bullet => "•".to_owned(),
                    ListType::Ordered => format!("{number}."),
                };
                let at = lines.len();
                let deeper = format!("{indent}  ");
                for child in item.children() {
                    add(child, &deeper, lines);
                }
                let first = lines.get_mut(at).map(std::mem::take);
                let first = format!("{indent}{sign} {}", first.unwrap_or_default().trim_start());
                match lines.get_mut(at) {
                    Some(line) => *line = first,
                    None => lines.push(first),
                }
            }
        }
        NodeValue::BlockQuote | NodeValue::FootnoteDefinition(_) => {
            for child in node.children() {
                add(child, indent, lines);
            }
        }
        NodeValue::CodeBlock(code) => {
            lines.extend(code.literal.trim_end().lines().map(|line| format!("{indent}{line}")));
        }
        NodeValue::Table(_) => {
            for row in node.children() {
                let cells: Vec<String> = row.children().map(line).collect();
                lines.push(format!("{indent}{}", cells.join(" | ")));
            }
        }
        NodeValue::ThematicBreak => {}
        _ => lines.push(format!("{indent}{}", line(node))),
    }
}
