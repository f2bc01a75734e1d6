//! Accepting every change gives the new document, rejecting every change the old one.

use std::path::Path;
use std::sync::Arc;

use proptest::prelude::*;
use roxmltree::{Document, Node};

use super::read::{self, Names};
use super::write::Writer;
use super::{Author, DOCUMENT, NOTES, compare};
use crate::files::Disk;
use crate::locale::Locale;
use crate::project::{Project, load};
use crate::render::docx::Package;
use crate::render::{Draft, Templates};
use crate::view;

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// What is done with the changes of a document.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Verdict {
    Accept,
    Reject,
}

/// What a reader sees once all changes are accepted or rejected: a line a paragraph, with the
/// borders of cells and rows. Lines without words are left out, since the last paragraph of a
/// cell, and one before a table, cannot go.
fn seen(xml: &str, verdict: Verdict) -> Vec<String> {
    let document = Document::parse(xml).expect("well-formed XML");
    let mut lines = vec![String::new()];
    walk(document.root_element(), verdict, &mut lines);
    lines.retain(|line| !line.is_empty());
    lines
}

fn is(node: Node<'_, '_>, name: &str) -> bool {
    node.has_tag_name((W, name))
}

/// Whether a row, or the end of a paragraph, goes.
fn goes(node: Node<'_, '_>, verdict: Verdict) -> bool {
    let mark = if verdict == Verdict::Accept { "del" } else { "ins" };
    let own = node.children().find(|child| is(*child, "trPr") || is(*child, "pPr"));
    let marks = own.into_iter().flat_map(|own| own.descendants());
    marks.into_iter().any(|node| is(node, mark))
}

fn walk(node: Node<'_, '_>, verdict: Verdict, lines: &mut Vec<String>) {
    let push = |lines: &mut Vec<String>, text: &str| {
        lines.last_mut().expect("a line").push_str(text);
    };
    for child in node.children().filter(Node::is_element) {
        match child.tag_name().name() {
            "tr" if goes(child, verdict) => {}
            "tr" => {
                walk(child, verdict, lines);
                lines.extend(["end of row".to_owned(), String::new()]);
            }
            "tc" => {
                lines.push(String::new());
                walk(child, verdict, lines);
                lines.extend(["end of cell".to_owned(), String::new()]);
            }
            "p" => {
                walk(child, verdict, lines);
                if !goes(child, verdict) {
                    lines.push(String::new());
                }
            }
            "pPr" | "trPr" => {}
            "del" if verdict == Verdict::Accept => {}
            "ins" if verdict == Verdict::Reject => {}
            "t" | "delText" => push(lines, child.text().unwrap_or_default()),
            "br" | "tab" => push(lines, " "),
            "drawing" => push(lines, "picture"),
            "footnoteReference" => push(lines, "*"),
            _ => walk(child, verdict, lines),
        }
    }
}

/// A body of paragraphs and tables.
fn body(blocks: &str) -> String {
    format!("<w:document xmlns:w=\"{W}\"><w:body>{blocks}<w:sectPr/></w:body></w:document>")
}

fn tracked(old: &str, new: &str) -> String {
    let names = Names::default();
    let [was, is] = [old, new].map(|text| Document::parse(text).expect("XML"));
    let ((before, _), (now, range)) = (read::part(&was, &names), read::part(&is, &names));
    let mut writer = Writer::new(Author { name: "a", date: "2026-11-25" }, &now);
    writer.blocks(&before, &now);
    [&new[..range.start], &writer.out, &new[range.end..]].concat()
}

fn paragraph(words: &str) -> String {
    format!("<w:p><w:pPr><w:pStyle w:val=\"A\"/></w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>")
}

fn blocks() -> impl Strategy<Value = String> {
    let text =
        prop::collection::vec(prop::sample::select(vec!["un", "deux", "نص", "4,5", "-"]), 0..5);
    let paragraph = text.prop_map(|words| paragraph(&words.join(" ")));
    let cell = prop::collection::vec(paragraph.clone(), 1..3)
        .prop_map(|cell| format!("<w:tc>{}</w:tc>", cell.concat()));
    let row =
        prop::collection::vec(cell, 2).prop_map(|row| format!("<w:tr>{}</w:tr>", row.concat()));
    let table = prop::collection::vec(row, 1..4)
        .prop_map(|rows| format!("<w:tbl><w:tblPr/>{}</w:tbl>", rows.concat()));
    let block = prop_oneof![3 => paragraph, 1 => table];
    prop::collection::vec(block, 0..7).prop_map(|blocks| body(&blocks.concat()))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_two_documents_come_back(old in blocks(), new in blocks()) {
        let both = tracked(&old, &new);
        prop_assert_eq!(seen(&both, Verdict::Accept), seen(&new, Verdict::Accept));
        prop_assert_eq!(seen(&both, Verdict::Reject), seen(&old, Verdict::Reject));
    }

    #[test]
    fn a_document_and_itself_have_no_changes(document in blocks()) {
        prop_assert_eq!(tracked(&document, &document), document);
    }
}

#[test]
fn a_change_is_as_small_as_its_words() {
    let old = body(&paragraph("La cible est de 5 rapports par an."));
    let new = body(&paragraph("La cible est de 4 rapports chaque année."));
    let both = tracked(&old, &new).replace(" xml:space=\"preserve\"", "");
    let both = both.replace(" w:author=\"a\" w:date=\"2026-11-25T00:00:00Z\"", "");
    let runs = both.split("<w:r>").skip(1).collect::<Vec<_>>().join("\n");
    insta::assert_snapshot!(runs, @r#"
    <w:t>La cible est de </w:t></w:r><w:del w:id="1000002">
    <w:delText>5</w:delText></w:r></w:del><w:ins w:id="1000003">
    <w:t>4</w:t></w:r></w:ins>
    <w:t> rapports </w:t></w:r><w:del w:id="1000005">
    <w:delText>par an</w:delText></w:r></w:del><w:ins w:id="1000006">
    <w:t>chaque année</w:t></w:r></w:ins>
    <w:t>.</w:t></w:r></w:p><w:sectPr/></w:body></w:document>
    "#);
}

fn package(project: &Project, language: &str) -> Package {
    let locale = Arc::new(Locale::new(language, Some("MA")).expect("a language"));
    let view = view::view(project, &locale, jiff::civil::date(2026, 11, 25)).expect("a header");
    Package::new(&Draft::new(&view, &locale), &Templates::default()).expect("a document")
}

fn project(name: &str) -> Project {
    load(&Disk, &Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).expect("a roadmap")
}

const AUTHOR: Author<'_> = Author { name: "a → \"b\" <c>", date: "2026-11-25" };

/// The draft before and after edits of every sort, and two documents that have nothing in common.
#[test]
fn both_drafts_come_back() {
    let (draft, mut edited) = (project("roadmap"), project("roadmap"));
    let document = &mut edited.document;
    let glossary = document.glossary.remove(3);
    document.glossary.push(glossary);
    document.objectives.swap(4, 5);
    let objective = document.objectives.remove(9);
    document.objectives[0].actions.truncate(1);
    document.objectives[0].title = objective.title;
    document.objectives[1].indicators[0].target = None;
    document.ethics.as_mut().expect("ethics").risks.remove(2);
    let pairs = [
        ("fr", &draft, &edited),
        ("ar", &edited, &draft),
        ("en", &project("examples/commune"), &project("examples/kenya")),
    ];
    for (language, old, new) in pairs {
        let [before, now] = [old, new].map(|project| package(project, language));
        let both = compare(&before, package(new, language), AUTHOR).expect("a redline");
        for part in super::PARTS {
            let [before, now, both] = [&before, &now, &both].map(|package| package.text(part));
            assert_eq!(
                seen(both, Verdict::Accept),
                seen(now, Verdict::Accept),
                "{language} {part}"
            );
            assert_eq!(
                seen(both, Verdict::Reject),
                seen(before, Verdict::Reject),
                "{language} {part}"
            );
        }
        let text = both.text(DOCUMENT);
        assert!(text.contains("w:author=\"a → &quot;b&quot; &lt;c&gt;\""), "{language}");
        let parsed = Document::parse(text).expect("well-formed XML");
        let numbers = |name: &'static str| {
            let found = parsed.descendants().filter(move |node| is(*node, name));
            found.filter_map(|node| node.attribute((W, "id"))).collect::<Vec<_>>()
        };
        // Every number is given once, every reference has its note, every picture its file.
        for kinds in [&["ins", "del"][..], &["bookmarkStart"], &["footnoteReference"]] {
            let all: Vec<&str> = kinds.iter().flat_map(|kind| numbers(kind)).collect();
            let mut unique = all.clone();
            unique.sort_unstable();
            unique.dedup();
            assert_eq!(all.len(), unique.len(), "{language} {kinds:?}");
        }
        let notes = both.text(NOTES);
        for id in numbers("footnoteReference") {
            assert_eq!(notes.matches(&format!("<w:footnote w:id=\"{id}\">")).count(), 1);
        }
        for piece in text.split("r:embed=\"").skip(1) {
            let name = piece.split('"').next().unwrap_or_default();
            assert!(both.pictures().any(|(known, _)| known == name), "{language} {name}");
        }
    }
    let same = compare(&package(&draft, "fr"), package(&draft, "fr"), AUTHOR).expect("a redline");
    assert!(!same.text(DOCUMENT).contains("w:author="), "a draft and itself have no changes");
}
