//! What is said beside a redline: Word comments, each at the element that it is about, or at the
//! head of the document.

use std::collections::BTreeMap;

use super::Author;
use crate::locale::Direction;
use crate::prose::{bookmark, word_styled, xml};
use crate::render::docx::{Package, W};

/// What is said of a change.
#[derive(Debug, Clone)]
pub struct Remark {
    /// Where it stands: the first of these anchors that the document keeps.
    pub anchors: Vec<String>,
    /// What is said, in a line each.
    pub lines: Vec<String>,
}

const DOCUMENT: &str = "word/document.xml";
const COMMENTS: &str = "word/comments.xml";
const END: &str = "</w:p>";

/// Puts remarks into a package.
pub(super) fn add(
    package: &mut Package,
    remarks: &[Remark],
    author: Author<'_>,
    direction: Direction,
) {
    if remarks.is_empty() {
        return;
    }
    let text = package.text(DOCUMENT);
    let mut marks: BTreeMap<usize, String> = BTreeMap::new();
    for (number, remark) in remarks.iter().enumerate() {
        let Some((start, end)) = place(text, remark) else { continue };
        let from = format!("<w:commentRangeStart w:id=\"{number}\"/>");
        let reference = format!("<w:r><w:commentReference w:id=\"{number}\"/></w:r>");
        let [open, close] = tracked(text, start);
        let to = format!("<w:commentRangeEnd w:id=\"{number}\"/>{open}{reference}{close}");
        marks.entry(start).or_default().push_str(&from);
        marks.entry(end).or_default().push_str(&to);
    }
    let (mut marked, mut last) = (String::with_capacity(text.len()), 0);
    for (at, mark) in marks {
        marked.push_str(&text[last..at]);
        marked.push_str(&mark);
        last = at;
    }
    marked.push_str(&text[last..]);
    package.set(DOCUMENT, marked);
    package.add_comments(COMMENTS, comments(remarks, author, direction));
}

/// From where to where the words stand that a remark is about: the paragraph of its element.
fn place(text: &str, remark: &Remark) -> Option<(usize, usize)> {
    let anchored = remark.anchors.iter().find_map(|anchor| {
        let name = format!(" w:name=\"{}\"/>", xml(&bookmark(anchor)));
        let at = text.find(&name)? + name.len();
        // A row that goes would stay for what is said of it.
        let in_row = text[..at].rfind("<w:tr>") > text[..at].rfind("</w:tr>");
        let moves = tracked(text, at).iter().any(|mark| !mark.is_empty());
        (!in_row || !moves).then_some(at)
    });
    let head = || {
        let body = text.find("<w:body>")?;
        let words = body + text[body..].find("<w:r>")?;
        let runs = ["</w:pPr>", "<w:p>"];
        runs.iter().filter_map(|open| Some(text[..words].rfind(open)? + open.len())).max()
    };
    let start = anchored.or_else(head)?;
    Some((start, start + text[start..].find(END)?))
}

/// What a paragraph that comes or goes is marked by: what is said of it does so with it.
fn tracked(text: &str, at: usize) -> [String; 2] {
    let open = text[..at].rfind("<w:p>").unwrap_or(at);
    let properties = text[open..at].split("</w:pPr>").next().unwrap_or_default();
    let mark = |tag: &str| {
        let (_, mark) = properties.split_once(&format!("<w:{tag} "))?;
        let (attributes, _) = mark.split_once("/>")?;
        Some([format!("<w:{tag} {attributes}>"), format!("</w:{tag}>")])
    };
    mark("del").or_else(|| mark("ins")).unwrap_or_default()
}

fn comments(remarks: &[Remark], author: Author<'_>, direction: Direction) -> String {
    let bidi = if direction == Direction::RightToLeft { "<w:bidi/>" } else { "" };
    let paragraph = |line: &String| {
        let runs = word_styled(line, direction, "");
        format!("<w:p><w:pPr>{bidi}</w:pPr>{runs}</w:p>")
    };
    let who = author.attributes();
    let comment = |(number, remark): (usize, &Remark)| {
        let lines: String = remark.lines.iter().map(paragraph).collect();
        format!("<w:comment w:id=\"{number}\" {who}>{lines}</w:comment>")
    };
    let comments: String = remarks.iter().enumerate().map(comment).collect();
    format!("<w:comments xmlns:w=\"{W}\">{comments}</w:comments>")
}
