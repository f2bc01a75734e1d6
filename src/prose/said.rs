//! What a Markdown text says, apart from how it looks: two texts that say the same are versions
//! between which nobody has to read again.

use comrak::nodes::{AstNode, ListType, NodeValue};
use comrak::{Arena, arena_tree::NodeEdge};

use super::tree::parse;
use crate::locale::composed;

/// The words and signs of a text. Blanks are one blank, marks of emphasis, of quotation and of
/// code are left out; what is struck out, where links lead and what notes say is in it.
pub fn said(text: &str) -> String {
    let text = composed(text);
    let arena = Arena::new();
    let root = parse(&arena, &text);
    let mut written = String::with_capacity(text.len());
    for edge in root.traverse() {
        match edge {
            NodeEdge::Start(node) => open(node, &mut written),
            NodeEdge::End(node) => close(node, &mut written),
        }
    }
    plain(&written)
}

fn open<'a>(node: &'a AstNode<'a>, written: &mut String) {
    match &node.data.borrow().value {
        NodeValue::Text(text) => written.push_str(text),
        NodeValue::Code(code) => written.push_str(&code.literal),
        NodeValue::CodeBlock(code) => blank(&code.literal, written),
        NodeValue::HtmlInline(html) => written.push_str(html),
        NodeValue::HtmlBlock(html) => blank(&html.literal, written),
        NodeValue::Strikethrough => written.push_str("~~"),
        // Notes stand in the order in which they are referred to.
        NodeValue::FootnoteReference(_) => blank("[^]", written),
        NodeValue::FootnoteDefinition(_) => blank("[^]:", written),
        NodeValue::Heading(heading) => blank(&"#".repeat(heading.level.into()), written),
        NodeValue::BlockQuote => blank(">", written),
        NodeValue::ThematicBreak => blank("---", written),
        NodeValue::TableCell => blank("|", written),
        // A sign before a number at the head of a line reads as the mark of a list.
        NodeValue::Item(list) => match list.list_type {
            ListType::Bullet => blank(char::from(list.bullet_char).to_string().as_str(), written),
            ListType::Ordered => blank("#.", written),
        },
        NodeValue::List(list) if list.list_type == ListType::Ordered && list.start != 1 => {
            blank(&format!("{}.", list.start), written);
        }
        NodeValue::Emph | NodeValue::Strong | NodeValue::Link(_) | NodeValue::Image(_) => {}
        _ => written.push(' '),
    }
}

fn close<'a>(node: &'a AstNode<'a>, written: &mut String) {
    match &node.data.borrow().value {
        NodeValue::Strikethrough => written.push_str("~~"),
        NodeValue::Link(link) | NodeValue::Image(link) => {
            written.push_str(&format!("](<{}>{})", link.url, link.title));
        }
        _ => {}
    }
}

fn blank(text: &str, written: &mut String) {
    written.push(' ');
    written.push_str(text);
    written.push(' ');
}

/// One blank for many, and no marks that are only how a sentence is printed.
fn plain(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '«' | '»' | '‹' | '›' | '"' | '“' | '”' | '„' | '‟' | '‚' | '‛' | '`' =>
                {}
            '\'' | '‘' | '’' | 'ʼ' => {
                // Within a word it is an apostrophe.
                let within = written.chars().next_back().is_some_and(char::is_alphabetic)
                    && chars.peek().is_some_and(|next| next.is_alphabetic());
                if within {
                    written.push('\'');
                }
            }
            // Where a word may break, and how wide it is drawn.
            '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}' | '\u{640}' => {}
            c if c.is_whitespace() => {
                if !written.ends_with(' ') {
                    written.push(' ');
                }
            }
            c => written.push(c),
        }
    }
    written.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::said;

    #[test]
    fn how_a_text_looks_is_not_what_it_says() {
        for (one, other) in [
            ("Le **conseil** décide", "Le conseil _décide_"),
            ("« Ouvert » à l’IA", "\"Ouvert\" à l'IA"),
            ("Un\nmot", "Un  mot"),
            ("Voir `a`", "Voir a"),
            ("<https://a.example>", "https://a.example"),
            ("E\u{301}tat", "État"),
            ("كتـــاب", "كتاب"),
        ] {
            assert_eq!(said(one), said(other));
        }
    }

    #[test]
    fn what_a_text_says_is_kept() {
        for (one, other) in [
            ("Ouvert. Chacun vient.", "Ouvert. ~~Chacun vient.~~"),
            ("[loi](https://a.example)", "[loi](https://b.example)"),
            ("[loi](https://a.example)", "loi"),
            ("Un mot[^1].\n\n[^1]: Vrai.", "Un mot[^1].\n\n[^1]: Faux."),
            ("Un mot[^1].\n\n[^1]: Vrai.", "Un mot."),
            ("Ouvert à tous", "Ouvert à tous ?"),
            ("> 80 %", "< 80 %"),
            ("+ 5 %", "- 5 %"),
            ("3. Trois", "4. Trois"),
            ("![Carte](https://a.example/1.png)", "![Carte](https://a.example/2.png)"),
            ("5 MW", "5 mW"),
        ] {
            assert_ne!(said(one), said(other));
        }
    }
}
