//! Markdown → every output: the words that the Markdown library itself shows, in its order.

use roadmap::internal::locale::Direction;
use roadmap::internal::prose::{self, Output, Target, WordParts};

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

/// Markup taken away, entities read; blocks stand apart, what is within a line does not. Of an
/// image stays what it shows; the numbers of notes, which an output counts itself, do not.
pub(crate) fn untagged(markup: &str) -> String {
    let within = [
        "bdi", "em", "strong", "del", "a", "code", "sup", "img", "!--", "w:t", "w:r", "w:rPr",
        "w:b",
    ];
    let mut text = String::new();
    // What ends the number that is left out.
    let mut number = None;
    for (place, piece) in markup.split('<').enumerate() {
        let (tag, rest) = if place == 0 { ("", piece) } else { piece.split_once('>').unwrap() };
        match number {
            Some(end) if tag == end => number = None,
            Some(_) => continue,
            None if tag == "sup" || tag.starts_with("sup ") => number = Some("/sup"),
            None if tag.contains("class=\"footnote-backref\"") => number = Some("/a"),
            None if tag.contains("w:instr=\" NOTEREF ") => number = Some("/w:fldSimple"),
            None => {}
        }
        if number.is_some() {
            continue;
        }
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        let line =
            within.contains(&name) || name.starts_with("w:") && name != "w:p" && name != "w:br";
        text.push_str(if place == 0 || line { "" } else { " " });
        let shown = tag.split_once(" alt=\"").filter(|_| name == "img");
        text.push_str(shown.map_or("", |(_, alt)| alt.split('"').next().unwrap()));
        text.push_str(rest);
    }
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        .iter()
        .fold(text, |text, (entity, sign)| text.replace(entity, sign))
}

/// The strings of Typst markup that a reader sees: those of the text, and those of its notes.
fn strings(markup: &str) -> [String; 2] {
    let mut texts = [const { String::new() }; 2];
    // The markup since the last string of each.
    let mut before = [const { String::new() }; 2];
    let (mut depth, mut note) = (0, None);
    let mut rest = markup;
    while let Some(sign) = rest.chars().next() {
        let part = usize::from(note.is_some());
        let skipped = [(" <note-", ">"), ("#context {", "} };")];
        let skipped = skipped.iter().find(|(start, _)| rest.starts_with(start));
        if let Some((_, end)) = skipped {
            rest = rest.split_once(end).unwrap().1;
            continue;
        }
        if let Some(body) = rest.strip_prefix("#[#footnote[") {
            (note, depth, rest) = (Some(depth), depth + 2, body);
            texts[1].push(' ');
            continue;
        }
        let mut end = sign.len_utf8();
        match sign {
            '[' => depth += 1,
            ']' => {
                depth -= 1;
                note = note.filter(|note| *note != depth);
            }
            '"' => {
                while rest.as_bytes()[end] != b'"' {
                    end += if rest.as_bytes()[end] == b'\\' { 2 } else { 1 };
                }
                let before = std::mem::take(&mut before[part]);
                let hidden =
                    ["#link(", "#to(", "numbering: "].iter().any(|call| before.ends_with(call));
                // What parts two strings is a space, unless nothing but markup within a line does.
                let apart = before.contains([' ', ',', '\n']) && !before.contains("#h(0pt)")
                    || before.contains("linebreak");
                texts[part].push_str(if apart { " " } else { "" });
                if !hidden {
                    let string = rest[1..end].replace("\\n", "\n");
                    texts[part].push_str(&string.replace("\\\"", "\"").replace("\\\\", "\\"));
                }
                end += 1;
            }
            _ => {}
        }
        if sign != '"' {
            before[part].push(sign);
        }
        rest = &rest[end..];
    }
    texts
}

/// The words that an output shows; those of notes at the end.
pub(crate) fn shown(text: &str, direction: Direction, output: Output) -> Vec<String> {
    let parts = WordParts::default();
    let word = Some(&parts);
    let written = prose::block(text, Target { word, ..Target::new(direction, output) });
    let [text, notes] = match output {
        Output::Html | Output::Xhtml => [untagged(&written), String::new()],
        Output::Word => [untagged(&written), untagged(&parts.notes())],
        // Comments keep apart lists, and emphasis from words.
        Output::Markdown => [untagged(&html_of(&(written + "\n"), true)), String::new()],
        Output::Typst => strings(&written),
        // The sign of a note stands within words.
        Output::Plain => {
            let signs = (1..10).map(|number| format!("[{number}]"));
            [signs.fold(written, |text, sign| text.replace(&sign, "")), String::new()]
        }
    };
    [words(&text), words(&notes)].concat()
}

/// The words that the Markdown library shows.
#[derive(Debug)]
pub(crate) struct Wanted {
    /// Those of the text, in order.
    words: Vec<String>,
    /// Those of its notes, which each output has where its readers look for them.
    notes: Vec<String>,
    /// Whether a note refers to another, whose words are said again.
    again: bool,
}

impl Wanted {
    pub(crate) fn new(text: &str) -> Wanted {
        let html = html_of(text, false);
        let (text, notes) = html.split_once("<section class=\"footnotes\"").unwrap_or((&html, ""));
        let notes = notes.split_once('>').map_or("", |(_, notes)| notes);
        let again = notes.contains("<sup class=\"footnote-ref\"><a");
        Wanted { words: words(&untagged(text)), notes: words(&untagged(notes)), again }
    }

    pub(crate) fn unnumbered(&self) -> Wanted {
        let [words, notes] = [&self.words, &self.notes].map(|words| unnumbered(words.clone()));
        Wanted { words, notes, again: self.again }
    }

    /// Whether these words are those that are wanted.
    pub(crate) fn is(&self, found: &[String]) -> bool {
        let Some(found) = found.strip_prefix(self.words.as_slice()) else { return false };
        let (mut found, mut notes) = (found.to_vec(), self.notes.clone());
        found.sort();
        notes.sort();
        match self.again {
            false => found == notes,
            true => notes.iter().all(|word| found.contains(word)),
        }
    }
}

/// Without the numbers that an output of words alone writes before items.
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
    holds(&text);
}

pub(crate) fn holds(text: &str) {
    let wanted = Wanted::new(text);
    let plain = wanted.unnumbered();
    for output in OUTPUTS {
        for direction in [Direction::LeftToRight, Direction::RightToLeft] {
            let found = shown(text, direction, output);
            let is = match output {
                Output::Plain => plain.is(&unnumbered(found.clone())),
                _ => wanted.is(&found),
            };
            let written = || prose::block(text, Target::new(direction, output));
            assert!(
                is,
                "{output:?} {direction:?} of {text:?}\n{found:?}\n{wanted:?}\n{}",
                written()
            );
        }
    }
    let left = |output| Target::new(Direction::LeftToRight, output);
    let lead = words(&untagged(&prose::lead(text, left(Output::Html), "")));
    assert!(wanted.is(&lead), "lead of {text:?}\n{lead:?}\n{wanted:?}");
    let parts = WordParts::default();
    let target = Target { word: Some(&parts), ..left(Output::Word) };
    let word = [prose::lead(text, target, "BodyText"), parts.notes()];
    let word = word.map(|part| words(&untagged(&part))).concat();
    assert!(wanted.is(&word), "lead of {text:?}\n{word:?}\n{wanted:?}");
    let cell = prose::lead(text, left(Output::Markdown), "");
    assert!(!cell.contains('\n'), "{cell}");
    let row = words(&untagged(&html_of(&format!("| a |\n|---|\n| {cell} |"), true)));
    assert!(wanted.is(&row[1..]), "{cell} of {text:?}\n{row:?}\n{wanted:?}");
    let nth = (0..prose::count(text)).map(|place| prose::nth(text, place, left(Output::Html)));
    let nth = words(&untagged(&nth.collect::<Vec<_>>().join("\n")));
    if wanted.notes.is_empty() {
        assert!(wanted.is(&nth), "blocks of {text:?}\n{nth:?}\n{wanted:?}");
    }
}
