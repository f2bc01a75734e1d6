//! Texts to Markdown: as blocks, and within a line or a cell of a table, where what is no line is
//! written as the HTML that Markdown allows there.

use comrak::nodes::{AstNode, ListType, NodeValue};
use comrak::{Arena, format_commonmark};

use super::escape::{addresses, is_entity, markdown_text};
use super::tree::{Tree, line as line_of, options};

/// Blocks of a text, each with the name that stands before it, if any; its notes at the end.
pub(super) fn blocks<'a>(
    arena: &'a Arena<'a>,
    tree: &Tree<'a>,
    names: &[Option<String>],
) -> String {
    for (block, name) in tree.blocks.iter().zip(names) {
        let Some(name) = name else { continue };
        let text = arena.alloc(AstNode::from(NodeValue::Text(format!("[{name}] ").into())));
        if matches!(block.data.borrow().value, NodeValue::Paragraph | NodeValue::Heading(_)) {
            block.prepend(text);
        } else {
            let paragraph = arena.alloc(AstNode::from(NodeValue::Paragraph));
            paragraph.append(text);
            block.insert_before(paragraph);
        }
    }
    written(arena, tree.root)
}

fn written<'a>(arena: &'a Arena<'a>, node: &'a AstNode<'a>) -> String {
    let nodes: Vec<_> = node.descendants().collect();
    for node in nodes {
        // A heading is one line.
        if matches!(node.data.borrow().value, NodeValue::Heading(_)) {
            node.descendants().for_each(run_together);
        }
        keep_signs(arena, node);
        if is_emphasis(node) {
            part_emphasis(arena, node);
        }
        part_rows(arena, node);
        keep_apart(node);
        part_addresses(arena, node);
    }
    for item in node.descendants().filter(|node| is_rule(node)).collect::<Vec<_>>() {
        let paragraph = arena.alloc(AstNode::from(NodeValue::Paragraph));
        paragraph.append(arena.alloc(AstNode::from(NodeValue::Raw("<!-- -->".to_owned()))));
        item.prepend(paragraph);
    }
    let mut written = String::new();
    let _ = format_commonmark(node, &options(), &mut written);
    written.trim_end().to_owned()
}

/// A numbered list that begins elsewhere than at 1 does not end a paragraph: a blank line stands
/// between them, which the items that both stand in must allow.
fn keep_apart<'a>(node: &'a AstNode<'a>) {
    let begins = match &node.data.borrow().value {
        NodeValue::List(list) => list.list_type == ListType::Ordered && list.start != 1,
        _ => false,
    };
    let is_paragraph =
        |node: &'a AstNode<'a>| matches!(node.data.borrow().value, NodeValue::Paragraph);
    if begins && node.previous_sibling().is_some_and(is_paragraph) {
        for around in node.ancestors().skip(1) {
            if let NodeValue::List(list) | NodeValue::Item(list) =
                &mut around.data.borrow_mut().value
            {
                list.tight = false;
            }
        }
    }
}

/// Whether an item has nothing on its line but the signs of three lists, which would be a rule.
fn is_rule<'a>(node: &'a AstNode<'a>) -> bool {
    let is_empty = match node.first_child() {
        Some(child) => matches!(child.data.borrow().value, NodeValue::Table(_)),
        None => true,
    };
    let is_bullet = |node: &&'a AstNode<'a>| match &node.data.borrow().value {
        NodeValue::Item(list) => list.list_type == ListType::Bullet,
        _ => false,
    };
    // The item whose line this one begins on.
    let around = |item: &&'a AstNode<'a>| {
        let list = item.parent().filter(|_| item.previous_sibling().is_none())?;
        list.parent().filter(|_| list.previous_sibling().is_none()).filter(is_bullet)
    };
    is_bullet(&node) && is_empty && around(&node).and_then(|item| around(&item)).is_some()
}

/// An address that is its own words is written as it is, and `&lt;` in it would be read as `<`.
fn keep_signs<'a>(arena: &'a Arena<'a>, node: &'a AstNode<'a>) {
    let NodeValue::Link(link) = &mut node.data.borrow_mut().value else { return };
    let Some(child) = node.first_child() else { return };
    let NodeValue::Text(text) = &mut child.data.borrow_mut().value else { return };
    // Between angles stand no angles, and a host of mail without signs; in two texts it is no
    // address to the writer, but words with a link.
    let host = |mail: &str| mail.rsplit('@').next().unwrap_or_default().contains('_');
    if link.url.contains('>') || link.url.strip_prefix("mailto:").is_some_and(host) {
        let (first, rest) = text.split_at(text.chars().next().map_or(0, char::len_utf8));
        let (first, rest) = (first.to_owned(), rest.to_owned());
        child.insert_after(arena.alloc(AstNode::from(NodeValue::Text(rest.into()))));
        *text = first.into();
    } else if text.as_ref() == link.url {
        link.url = unread(&link.url);
        *text = link.url.clone().into();
    }
}

fn is_link(node: &AstNode<'_>) -> bool {
    matches!(node.data.borrow().value, NodeValue::Link(_))
}

fn is_emphasis(node: &AstNode<'_>) -> bool {
    use NodeValue::{Emph, Strikethrough, Strong};
    matches!(node.data.borrow().value, Emph | Strong | Strikethrough)
}

/// Emphasis begins and ends where its signs can be read as such: not beside a blank, not between a
/// letter and a sign, and not beside other emphasis.
fn part_emphasis<'a>(arena: &'a Arena<'a>, node: &'a AstNode<'a>) {
    let new = |value| arena.alloc(AstNode::from(value));
    let words = line_of(node);
    let is_note = |node: &'a AstNode<'a>| {
        matches!(node.data.borrow().value, NodeValue::FootnoteReference(_) | NodeValue::Raw(_))
    };
    if words.trim().is_empty() && !node.descendants().any(is_note) {
        node.insert_before(new(NodeValue::Text(words.into())));
        node.detach();
        return;
    }
    // What stands at its edges.
    let down = |next: fn(&'a AstNode<'a>) -> Option<&'a AstNode<'a>>| {
        std::iter::successors(Some(node), |node| next(node).filter(|_| !is_link(node))).last()
    };
    let head = || down(|node| node.first_child()).filter(|leaf| !leaf.same_node(node));
    let tail = || down(|node| node.last_child()).filter(|leaf| !leaf.same_node(node));
    while let Some(leaf) = head().filter(|leaf| is_blank(leaf)) {
        node.insert_before(leaf);
    }
    while let Some(leaf) = tail().filter(|leaf| is_blank(leaf)) {
        node.insert_after(leaf);
    }
    let (first, last) = (head(), tail());
    let text = |node: Option<&'a AstNode<'a>>| match &node?.data.borrow().value {
        NodeValue::Text(text) => Some(text.to_string()),
        _ => None,
    };
    if let Some((leaf, text)) = first.zip(text(first))
        && text.starts_with(char::is_whitespace)
    {
        leaf.data.borrow_mut().value = NodeValue::Text(text.trim_start().to_owned().into());
        node.insert_before(new(NodeValue::Text(" ".into())));
    }
    if let Some((leaf, text)) = last.zip(text(last))
        && text.ends_with(char::is_whitespace)
    {
        leaf.data.borrow_mut().value = NodeValue::Text(text.trim_end().to_owned().into());
        node.insert_after(new(NodeValue::Text(" ".into())));
    }
    let starts = |node| text(node).is_some_and(|text| text.starts_with(char::is_alphanumeric));
    let ends = |node| text(node).is_some_and(|text| text.ends_with(char::is_alphanumeric));
    let (before, after) = (node.previous_sibling(), node.next_sibling());
    if before.is_some_and(|before| is_emphasis(before)) || ends(before) && !starts(first) {
        node.insert_before(new(NodeValue::Raw("<!-- -->".to_owned())));
    }
    if starts(after) && !ends(last) {
        node.insert_after(new(NodeValue::Raw("<!-- -->".to_owned())));
    }
}

fn is_blank<'a>(node: &'a AstNode<'a>) -> bool {
    match &node.data.borrow().value {
        NodeValue::SoftBreak | NodeValue::LineBreak => true,
        NodeValue::Text(text) => text.trim().is_empty(),
        _ => false,
    }
}

/// A line that looks like the one below the head of a table makes no table of what stands above.
fn part_rows<'a>(arena: &'a Arena<'a>, node: &'a AstNode<'a>) {
    let NodeValue::Text(text) = &mut node.data.borrow_mut().value else { return };
    let is_break = |node: &'a AstNode<'a>| {
        matches!(node.data.borrow().value, NodeValue::SoftBreak | NodeValue::LineBreak)
    };
    if let Some(sign) = text.get(..1).filter(|sign| ["|", ":"].contains(sign))
        && node.previous_sibling().is_some_and(is_break)
    {
        let escaped = NodeValue::Raw(format!("\\{sign}"));
        node.insert_before(arena.alloc(AstNode::from(escaped)));
        *text = text[1..].to_owned().into();
    }
}

/// What looks like an address and is no link stays none: as one, it would take in the escapes in it.
fn part_addresses<'a>(arena: &'a Arena<'a>, node: &'a AstNode<'a>) {
    let NodeValue::Text(text) = &node.data.borrow().value else { return };
    if node.ancestors().any(is_link) {
        return;
    }
    let mut signs: Vec<usize> = addresses(text).into_iter().map(|address| address.sign).collect();
    if signs.is_empty() {
        return;
    }
    signs.sort_unstable();
    let mut at = 0;
    for sign in signs.into_iter().chain([text.len()]) {
        node.insert_before(
            arena.alloc(AstNode::from(NodeValue::Text(text[at..sign].to_owned().into()))),
        );
        if let Some(sign) = text.get(sign..=sign) {
            let escaped = NodeValue::Raw(format!("\\{sign}"));
            node.insert_before(arena.alloc(AstNode::from(escaped)));
        }
        at = sign + 1;
    }
    node.detach();
}

/// An address in which what reads as an entity is none.
fn unread(url: &str) -> String {
    let mut written = String::with_capacity(url.len());
    for (at, c) in url.char_indices() {
        match c == '&' && is_entity(&url[at + c.len_utf8()..]) {
            true => written.push_str("&amp;"),
            false => written.push(c),
        }
    }
    written
}

/// A text on one line, for a cell of a table too.
pub(super) fn line<'a>(arena: &'a Arena<'a>, tree: &Tree<'a>) -> String {
    tree.root.descendants().for_each(run_together);
    let sign = |number| NodeValue::Raw(format!("<sup>{number}</sup>"));
    let notes = tree.marked(sign);
    let mut pieces = run_on(arena, tree.blocks.iter().copied());
    for note in notes {
        let body = run_on(arena, note.body.children());
        pieces.push_str(&format!("<br><sup>{}</sup> {body}", note.number));
    }
    // In a table a bar would end the cell.
    pieces.replace("\\|", "|").replace('|', "\\|").trim().to_owned()
}

/// A break that begins no line.
fn run_together<'a>(node: &'a AstNode<'a>) {
    let mut data = node.data.borrow_mut();
    match data.value {
        NodeValue::SoftBreak => data.value = NodeValue::Text(" ".into()),
        NodeValue::LineBreak => data.value = NodeValue::Raw("<br>".to_owned()),
        _ => {}
    }
}

/// Blocks behind each other.
fn run_on<'a>(arena: &'a Arena<'a>, blocks: impl Iterator<Item = &'a AstNode<'a>>) -> String {
    let mut line = String::new();
    let mut was_words = false;
    for block in blocks {
        let (text, is_words) = one(arena, block);
        // A rule, a heading without words.
        if text.is_empty() {
            continue;
        }
        if was_words && is_words {
            line.push_str("<br>");
        }
        was_words = is_words;
        line.push_str(&text);
    }
    line
}

/// A block, and whether it is words, which what follows must be kept apart from.
fn one<'a>(arena: &'a Arena<'a>, block: &'a AstNode<'a>) -> (String, bool) {
    let joined = |text: String| text.trim().replace('\n', " ");
    match &block.data.borrow().value {
        NodeValue::List(list) => {
            let (name, start) = match list.list_type {
                ListType::Bullet => ("ul", String::new()),
                ListType::Ordered if list.start == 1 => ("ol", String::new()),
                ListType::Ordered => ("ol", format!(" start=\"{}\"", list.start)),
            };
            let items =
                block.children().map(|item| format!("<li>{}</li>", run_on(arena, item.children())));
            (format!("<{name}{start}>{}</{name}>", items.collect::<String>()), false)
        }
        NodeValue::BlockQuote => {
            (format!("<blockquote>{}</blockquote>", run_on(arena, block.children())), false)
        }
        NodeValue::CodeBlock(code) => {
            let lines = code.literal.trim_end().lines().map(markdown_text);
            (format!("<code>{}</code>", lines.collect::<Vec<_>>().join("<br>")), true)
        }
        NodeValue::Table(_) => {
            let rows = block.children().map(|row| {
                let cells = row.children().map(|cell| inlines(arena, cell)).collect::<Vec<_>>();
                cells.join(" · ")
            });
            (rows.collect::<Vec<_>>().join("<br>"), true)
        }
        NodeValue::ThematicBreak => (String::new(), false),
        NodeValue::Heading(_) => match inlines(arena, block) {
            words if words.is_empty() => (words, true),
            words => (format!("**{words}**"), true),
        },
        _ => (joined(inlines(arena, block)), true),
    }
}

/// What stands on the line of a block.
fn inlines<'a>(arena: &'a Arena<'a>, block: &'a AstNode<'a>) -> String {
    let paragraph = arena.alloc(AstNode::from(NodeValue::Paragraph));
    for child in block.children().collect::<Vec<_>>() {
        paragraph.append(child);
    }
    written(arena, paragraph)
}
