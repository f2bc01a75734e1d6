//! Markdown texts to every output: the only module that names the Markdown crate.
//!
//! Texts cannot inject. HTML in them is shown as text, links lead to the web or to mail only,
//! images are replaced by what they show, and nothing of a text is ever Typst code.

use comrak::Arena;

use crate::compare::Change;
use crate::locale::Direction;

mod printed;
mod strings;
mod word_run;
mod escape;
mod change;
mod tree;
mod redline;
mod pieces;
mod plain;
mod said;
mod html;
mod markdown;
mod markup;
mod word_changes;
mod word_list;
mod word_parts;
mod word;

pub use change::pieces;
pub use escape::{attribute, escape};
pub use printed::MAX_MARKS;
pub use said::said;
pub use strings::string as typst_string;
use tree::Tree;
pub use tree::{MAX_BRACKETS, MAX_DEPTH, extent};
pub use word_changes::Changes;
pub use word_parts::{WordParts, bookmark};
pub use word_run::Lang;
use word_run::{Look, STANDS};

/// How a text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Output {
    /// GitHub-flavoured Markdown.
    Markdown,
    /// HTML.
    Html,
    /// HTML that is XML.
    Xhtml,
    /// Typst markup, in which every text is a string.
    Typst,
    /// Runs and paragraphs of Word.
    Word,
    /// Words only.
    Plain,
}

/// Where a text is written.
#[derive(Debug, Clone, Copy)]
pub struct Target<'t> {
    /// The direction of its language.
    pub direction: Direction,
    /// The output.
    pub output: Output,
    /// How often the document has the same text already: its notes have anchors of their own.
    pub copy: u32,
    /// The older version of the text, with its copy: both are written, what changed is marked.
    pub before: Option<(&'t str, u32)>,
    /// The parts of the Word document that it stands in.
    pub word: Option<&'t WordParts>,
    /// Its language, where that is not the language of the Word document.
    pub lang: Option<Lang<'t>>,
}

impl Target<'_> {
    /// The first of its kind in an output.
    pub fn new(direction: Direction, output: Output) -> Self {
        Target { direction, output, copy: 0, before: None, word: None, lang: None }
    }
}

/// The names of the blocks of a text: `context-3` is the third of `context`.
#[derive(Debug, Clone, Copy)]
pub struct Names<'a> {
    /// What they begin with.
    pub id: &'a str,
    /// The words for that a reader sees, with the same numbers; nothing, where none are seen. In
    /// HTML the names are anchors anyway.
    pub shown: Option<&'a str>,
}

impl Names<'_> {
    fn of(&self, place: usize) -> String {
        format!("{}-{}", self.id, place + 1)
    }
}

/// A Markdown text as blocks.
pub fn block(text: &str, target: Target<'_>) -> String {
    blocks(text, target, None)
}

/// A Markdown text as blocks, each with a name that it has in every language and format.
pub fn named(text: &str, target: Target<'_>, names: Names<'_>) -> String {
    blocks(text, target, Some(names))
}

/// The tree of a text, or of its two versions, as a target has it.
fn tree_of<'a>(arena: &'a Arena<'a>, text: &str, target: Target<'_>) -> Tree<'a> {
    match target.before {
        None => Tree::new(arena, text, target.copy),
        Some(before) => redline::merged(arena, before, (text, target.copy), target.direction),
    }
}

fn blocks(text: &str, target: Target<'_>, names: Option<Names<'_>>) -> String {
    let arena = Arena::new();
    written(&arena, &tree_of(&arena, text, target), target, names)
}

fn written<'a>(
    arena: &'a Arena<'a>,
    tree: &Tree<'a>,
    target: Target<'_>,
    names: Option<Names<'_>>,
) -> String {
    let Target { direction, output, .. } = target;
    let shown = names.and_then(|names| names.shown);
    let mark = |place: usize| shown.map(|words| format!("{words} {}", place + 1));
    let numbered = || tree.blocks.iter().copied().enumerate();
    match output {
        Output::Markdown => {
            let marks: Vec<_> = (0..tree.blocks.len()).map(mark).collect();
            markdown::blocks(arena, tree, &marks)
        }
        Output::Html | Output::Xhtml => {
            let mut writer = html::Writer::new(tree, target);
            writer.section = names.is_some();
            // What is gone has no name, and what stays keeps that of its own version.
            let mut named = 0..;
            for (place, block) in numbered() {
                let stays = change::whole(block) != Some(Change::Removed);
                let number = if stays { named.next() } else { None };
                let name = names.zip(number).map(|(names, number)| names.of(number));
                let attributes = name.map(|name| format!(" id=\"{name}\" class=\"named\""));
                if place > 0 {
                    writer.out.push('\n');
                }
                writer.block(block, &attributes.unwrap_or_default());
            }
            writer.footnotes();
            writer.out
        }
        Output::Typst => {
            let mut writer = markup::Writer { tree, direction, out: String::new() };
            for (place, block) in numbered() {
                if let Some(mark) = mark(place) {
                    let mark = escape(&format!("[{mark}] "), Direction::LeftToRight, output);
                    writer.out.push_str(&format!("#quiet[#whole[{mark}]] "));
                }
                writer.block(block);
            }
            writer.out
        }
        Output::Word => {
            let before = |place| match mark(place) {
                Some(mark) => word_styled(&format!("[{mark}] "), Direction::LeftToRight, "Quiet"),
                None => String::new(),
            };
            let list: Vec<_> = numbered().map(|(place, block)| (block, before(place))).collect();
            let none = WordParts::default();
            word::blocks(tree, &list, target, ("BodyText", target.word.unwrap_or(&none)))
        }
        Output::Plain => plain::blocks(tree),
    }
}

/// How many blocks a Markdown text has.
pub fn count(text: &str) -> usize {
    Tree::new(&Arena::new(), text, 0).blocks.len()
}

/// One block of a Markdown text, from 0. Where a text of several blocks cannot stand, in a cell of
/// Markdown or a paragraph of Word, it is written as [`lead`] does.
pub fn nth(text: &str, place: usize, target: Target<'_>) -> String {
    let arena = Arena::new();
    let mut tree = tree_of(&arena, text, target);
    tree.blocks = tree.blocks.into_iter().skip(place).take(1).collect();
    match target.output {
        Output::Markdown | Output::Word => led(&arena, &tree, target, "BodyText"),
        _ => written(&arena, &tree, target, None),
    }
}

/// A Markdown text that begins on a line that stands already: behind a name, in a cell, in an
/// item. Its first paragraph goes on there; other blocks follow. `style` is that of the paragraphs
/// of Word.
pub fn lead(text: &str, target: Target<'_>, style: &str) -> String {
    let arena = Arena::new();
    let tree = tree_of(&arena, text, target);
    led(&arena, &tree, target, style)
}

/// A Markdown text behind its name, on the same line where it begins with a paragraph.
pub fn behind(text: &str, target: Target<'_>) -> String {
    if target.output != Output::Markdown {
        return format!(" {}", lead(text, target, "BodyText"));
    }
    let arena = Arena::new();
    let tree = tree_of(&arena, text, target);
    let on_line = tree.blocks.first().is_some_and(|block| html::is_line(block));
    let between = if on_line { " " } else { "\n\n" };
    format!("{between}{}", written(&arena, &tree, target, None))
}

fn led<'a>(arena: &'a Arena<'a>, tree: &Tree<'a>, target: Target<'_>, style: &str) -> String {
    let Target { direction, output, .. } = target;
    match output {
        Output::Markdown => markdown::line(arena, tree),
        Output::Html | Output::Xhtml => {
            let mut writer = html::Writer::new(tree, target);
            writer.lead();
            writer.footnotes();
            writer.out
        }
        Output::Typst => {
            let mut writer = markup::Writer { tree, direction, out: String::new() };
            for block in &tree.blocks {
                writer.block(block);
            }
            writer.out.trim_end().to_owned()
        }
        Output::Word => {
            let none = WordParts::default();
            word::lead(tree, target, (style, target.word.unwrap_or(&none)))
        }
        Output::Plain => plain::lines(tree.blocks.iter().copied()).join(" "),
    }
}

/// Whether a Markdown text is one paragraph, without lists, tables or notes.
pub fn is_line(text: &str) -> bool {
    let arena = Arena::new();
    let tree = Tree::new(&arena, text, 0);
    tree.root.children().count() <= 1 && tree.blocks.iter().all(|block| html::is_line(block))
}

/// A text in XML; what XML cannot hold is replaced.
pub fn xml(text: &str) -> String {
    word_run::xml(text)
}

/// A plain text as runs of a character style of Word.
pub fn word_styled(text: &str, direction: Direction, style: &str) -> String {
    word_run::text(text, direction, Look::styled(style, None), STANDS)
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOTH: [Direction; 2] = [Direction::LeftToRight, Direction::RightToLeft];

    /// A note that is referred to twice is one note, of its text alone, in each output.
    #[test]
    fn notes() {
        let text = "Un[^a] mot.\n\nDeux[^a], sans[^b].\n\n[^a]: *Loi* <b>.\n\n    Suite.";
        let all = |output| block(text, Target::new(Direction::LeftToRight, output));
        let html = all(Output::Html);
        assert_eq!(html.matches("<p><em>Loi</em> &lt;b&gt;.</p>\n<p>Suite.").count(), 1, "{html}");
        assert_eq!(html.matches("href=\"#fnref-").count(), 2, "{html}");
        assert!(html.contains("sans[^b]"), "{html}");
        let typst = all(Output::Typst);
        assert_eq!(typst.matches("#footnote[").count(), 1, "{typst}");
        assert_eq!(typst.matches("<note-").count(), 2, "{typst}");
        let parts = WordParts::default();
        let target = Target::new(Direction::LeftToRight, Output::Word);
        let word = block(text, Target { word: Some(&parts), ..target });
        assert_eq!(parts.notes().matches("<w:footnote w:id=\"1\">").count(), 1, "{word}");
        assert_eq!(word.matches("NOTEREF").count(), 1, "{word}");
        let markdown = all(Output::Markdown);
        assert_eq!(markdown.matches("]:").count(), 1, "{markdown}");
        assert!(all(Output::Plain).ends_with("[1] Loi <b>.\nSuite."), "{}", all(Output::Plain));
        let other =
            block("Un[^a].\n\n[^a]: Autre.", Target::new(Direction::LeftToRight, Output::Html));
        let id = |html: &str| html.split("id=\"fn-").nth(1).map(|rest| rest[..8].to_owned());
        assert_ne!(id(&html), id(&other));
    }

    /// A note that refers to itself, or to another, ends.
    #[test]
    fn notes_in_notes() {
        let text = "A[^a].\n\n[^a]: B[^a] c[^c].\n[^c]: Last[^a].";
        for output in [Output::Html, Output::Typst, Output::Word, Output::Plain, Output::Markdown] {
            for direction in BOTH {
                block(text, Target::new(direction, output));
                lead(text, Target::new(direction, output), "TableText");
            }
        }
        let html = block(text, Target::new(Direction::LeftToRight, Output::Html));
        assert!(html.contains("<p>B c (Last.)."), "{html}");
        // A note that only itself refers to loses no word.
        for text in ["a\n\n[^n]: lost [^n]", "a\n\n[^n]: b [^m]\n[^m]: lost [^n]"] {
            for output in [Output::Html, Output::Typst, Output::Word, Output::Plain] {
                let written = block(text, Target::new(Direction::LeftToRight, output));
                assert!(written.contains("lost"), "{written}");
            }
        }
    }

    /// However deep a text is, or however many brackets it opens, nothing overflows, and its words
    /// stay.
    #[test]
    fn depth_is_bounded() {
        for text in [
            format!("{} end", ">".repeat(14_000)),
            format!("{} end", "- ".repeat(3_000)),
            format!("{} end", "![".repeat(20_000)),
            format!("{}end{}", "*a **b ".repeat(300), "** c*".repeat(300)),
            format!("{}end{}", "[".repeat(900), "](#a)".repeat(900)),
        ] {
            for output in
                [Output::Html, Output::Typst, Output::Word, Output::Plain, Output::Markdown]
            {
                let written = block(&text, Target::new(Direction::RightToLeft, output));
                assert!(written.contains("end"), "{output:?}");
            }
        }
        assert_eq!(extent("- a\n  - b\n    > c"), (3, 0));
        assert!(extent(&">".repeat(100)).0 > MAX_DEPTH);
    }

    #[test]
    fn texts_cannot_inject() {
        let text = "a <script>alert(1)</script> [x](javascript:alert(1)) ![i](http://e/i.png) #sys";
        let html = block(text, Target::new(Direction::LeftToRight, Output::Html));
        assert_eq!(
            html,
            "<p>a &lt;script&gt;alert(1)&lt;/script&gt; <em>x</em> <em>i</em> #sys</p>"
        );
        let typst = lead(
            "#eval(\"1\") $x$ \\ ] `c`",
            Target::new(Direction::LeftToRight, Output::Typst),
            "",
        );
        assert_eq!(typst, "#\"#eval(\\\"1\\\") $x$ \\\\ ] \";#raw(\"c\");");
        // An address ends where blanks do, and takes in what escapes what stands in it.
        let plain = |text| escape(text, Direction::LeftToRight, Output::Markdown);
        assert_eq!(plain("http://a.example/<b c=>"), "http\\://a.example/\\<b c=>");
        assert_eq!(plain("www.a.example/*b*"), "www\\.a.example/\\*b\\*");
        for address in ["https://a.example/b_c?d=e&f=g", "www.a.example/b_c"] {
            assert_eq!(plain(address), address);
        }
    }

    #[test]
    fn arabic_isolates_latin_runs() {
        let html =
            lead("القانون 55-19 *مهم*", Target::new(Direction::RightToLeft, Output::Html), "");
        assert_eq!(html, "القانون <bdi dir=\"ltr\">55-\u{2060}19</bdi> <em>مهم</em>");
        let typst = escape("المادة R07", Direction::RightToLeft, Output::Typst);
        assert_eq!(typst, "#\"المادة \";#latin(\"R07\");");
        let html = lead(
            "في Digital **Morocco** 2030.",
            Target::new(Direction::RightToLeft, Output::Html),
            "",
        );
        assert_eq!(html, "في <bdi dir=\"ltr\">Digital <strong>Morocco</strong> 2030</bdi>.");
    }
}
