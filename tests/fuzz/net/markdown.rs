//! Markdown → every output: the words that the Markdown library itself shows, in its order.

use roadmap::locale::Direction;
use roadmap::prose::{self, Output, Target};

pub(crate) const OUTPUTS: [Output; 5] =
    [Output::Html, Output::Markdown, Output::Typst, Output::Word, Output::Plain];

/// What the library makes of Markdown by itself: HTML in it as text, or as it is.
pub(crate) fn html_of(markdown: &str, raw: bool) -> String {
    let mut options = comrak::Options::default();
    options.extension.table = true;
    options.extension.strikethrough = true;
    options.extension.autolink = true;
    options.extension.footnotes = true;
    options.render.r#unsafe = raw;
    options.render.escape = !raw;
    comrak::markdown_to_html(markdown, &options)
}

/// The words of a text without what marks it up.
pub(crate) fn words(text: &str) -> Vec<String> {
    // Marks of direction part no words.
    let text = text.replace(['\u{200e}', '\u{200f}'], "");
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// Markup taken away, entities read; blocks stand apart, what is within a line does not.
pub(crate) fn untagged(markup: &str) -> String {
    let within = ["bdi", "em", "strong", "del", "a", "code", "sup", "w:t", "w:r", "w:rPr", "w:b"];
    let mut text = String::new();
    for (place, piece) in markup.split('<').enumerate() {
        let (tag, rest) = if place == 0 { ("", piece) } else { piece.split_once('>').unwrap() };
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        let line =
            within.contains(&name) || name.starts_with("w:") && name != "w:p" && name != "w:br";
        text.push_str(if place == 0 || line { "" } else { " " });
        text.push_str(rest);
    }
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        .iter()
        .fold(text, |text, (entity, sign)| text.replace(entity, sign))
}

/// The strings of Typst markup that a reader sees.
fn strings(markup: &str) -> String {
    let mut text = String::new();
    let mut rest = markup;
    while let Some(at) = rest.find('"') {
        let before = &rest[..at];
        let mut end = at + 1;
        while rest.as_bytes()[end] != b'"' {
            end += if rest.as_bytes()[end] == b'\\' { 2 } else { 1 };
        }
        let hidden = ["#link(", "#to(", "numbering: "].iter().any(|call| before.ends_with(call));
        // What parts two strings is a space, unless nothing but markup within a line does.
        let apart = before.contains([' ', ',', '\n']) && !before.contains("#h(0pt)")
            || before.contains("linebreak");
        text.push_str(if apart { " " } else { "" });
        if !hidden {
            let string = rest[at + 1..end].replace("\\n", "\n");
            text.push_str(&string.replace("\\\"", "\"").replace("\\\\", "\\"));
        }
        rest = &rest[end + 1..];
    }
    text
}

pub(crate) fn shown(text: &str, direction: Direction, output: Output) -> Vec<String> {
    let written = prose::block(text, Target::new(direction, output));
    words(&match output {
        Output::Html | Output::Word => untagged(&written),
        // Two lists that follow each other are kept apart by a comment.
        Output::Markdown => {
            untagged(&html_of(&written.replace("<!-- end list -->", "<!---->"), false))
        }
        Output::Typst => strings(&written),
        Output::Plain => written,
    })
}

/// Numbers that an output writes itself before items are no words of the text.
pub(crate) fn unnumbered(words: Vec<String>) -> Vec<String> {
    words.into_iter().filter(|word| word.parse::<u32>().is_err()).collect()
}

/// What texts are made of, a byte each.
const PIECES: [&str; 64] = [
    "a",
    "mot",
    "é",
    "نص",
    "ⵜⴰ",
    "12",
    "80 %",
    "C++",
    " ",
    " ",
    "\n",
    "\n\n",
    "\n- ",
    "\n  - ",
    "\n1. ",
    "\n7) ",
    "\n   ",
    "\n    ",
    "\n> ",
    "\n## ",
    "\n```\n",
    "\n~~~ x\n",
    "\n---\n",
    "**",
    "*",
    "_",
    "__",
    "~~",
    "~",
    "`",
    "``",
    "[",
    "](",
    "](https://a.example/b)",
    ")",
    "]",
    "![",
    "[^n]",
    "\n[^n]: ",
    "\n\n[r]: https://a.example\n",
    "[r]",
    "|",
    "\n| a | b |\n|:-:|--:|\n| ",
    "\\",
    "\\\n",
    "<",
    "<b>",
    "</b>",
    "<!-- ",
    " -->",
    "&amp;",
    "&lt;",
    "&",
    "https://x.example/p_q?r=s",
    "www.a.example",
    "a@b.example",
    "\"",
    "'",
    "#",
    "!",
    "=",
    "\n===\n",
    "+",
    "\t",
];

/// A text of pieces, or the bytes as they are.
fn text(data: &[u8]) -> Option<String> {
    match data.split_first() {
        Some((0, rest)) => {
            Some(rest.iter().map(|byte| PIECES[usize::from(*byte) % PIECES.len()]).collect())
        }
        _ => std::str::from_utf8(data).ok().map(str::to_owned),
    }
}

/// The same words in the same order in every output, whatever the direction, whole and cut.
pub(crate) fn markdown(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let html = html_of(&text, false);
    // Each output has notes where its readers look for them.
    if html.contains("class=\"footnotes\"") {
        return;
    }
    let wanted = unnumbered(words(&untagged(&html)));
    for output in OUTPUTS {
        for direction in [Direction::LeftToRight, Direction::RightToLeft] {
            let found = unnumbered(shown(&text, direction, output));
            let written = || prose::block(&text, Target::new(direction, output));
            assert_eq!(found, wanted, "{output:?} {direction:?} of {text:?}\n{}", written());
        }
    }
    let lead = untagged(&prose::lead(&text, Target::new(Direction::LeftToRight, Output::Html), ""));
    assert_eq!(unnumbered(words(&lead)), wanted, "lead of {text:?}");
    let cell = prose::lead(&text, Target::new(Direction::LeftToRight, Output::Markdown), "");
    assert!(!cell.contains('\n'), "{cell}");
}
