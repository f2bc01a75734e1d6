//! Word redlines: accepting every change gives the newer document, rejecting every change the older.

use std::collections::BTreeSet;
use std::sync::Arc;

use proptest::prelude::*;
use roadmap::internal::locale::{Direction, Locale};
use roadmap::internal::project::Project;
use roadmap::internal::prose::{self, Changes, Output, Target, WordParts};
use roadmap::internal::render::{self, Author, Draft, Fonts, Format, Remark, Templates};
use roadmap::internal::view::{self, View};
use roxmltree::{Document, Node};

use crate::redline::{edited, once_wrong, spoilt, texts};
use crate::word::part;
use crate::{ours, today};

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// What is done with the changes of a document.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Verdict {
    Accept,
    Reject,
}

/// What a reader sees once all changes are accepted or rejected: a line a paragraph, with the
/// borders of cells and rows.
fn seen(xml: &str, verdict: Verdict) -> Vec<String> {
    let document = Document::parse(xml).expect("well-formed XML");
    let mut lines = vec![String::new()];
    walk(document.root_element(), verdict, &mut lines);
    lines
}

fn is(node: Node<'_, '_>, name: &str) -> bool {
    node.has_tag_name((W, name))
}

/// Whether a row, a cell or the end of a paragraph goes.
fn goes(node: Node<'_, '_>, verdict: Verdict) -> bool {
    let marks = if verdict == Verdict::Accept { ["del", "cellDel"] } else { ["ins", "cellIns"] };
    let is_own = |child: &Node<'_, '_>| ["trPr", "tcPr", "pPr"].iter().any(|name| is(*child, name));
    let own = node.children().find(is_own);
    let all = own.into_iter().flat_map(|own| own.descendants());
    all.into_iter().any(|node| marks.iter().any(|mark| is(node, mark)))
}

/// Whether a run refers to a note.
fn is_note(run: Node<'_, '_>) -> bool {
    run.descendants().any(|node| node.attribute((W, "val")) == Some("FootnoteReference"))
}

fn walk(node: Node<'_, '_>, verdict: Verdict, lines: &mut Vec<String>) {
    let push = |lines: &mut Vec<String>, text: &str| {
        lines.last_mut().expect("a line").push_str(text);
    };
    for child in node.children().filter(Node::is_element) {
        match child.tag_name().name() {
            "tr" | "tc" if goes(child, verdict) => {}
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
            "pPr" | "trPr" | "tcPr" => {}
            "del" if verdict == Verdict::Accept => {}
            "ins" if verdict == Verdict::Reject => {}
            // Marks of direction are for readers that know no runs.
            "t" | "delText" => {
                let text = child.text().unwrap_or_default();
                push(lines, &text.replace(['\u{200E}', '\u{200F}'], ""));
            }
            "br" | "tab" => push(lines, " "),
            "drawing" => push(lines, "picture"),
            // Word counts notes itself.
            "r" if is_note(child) => push(lines, "*"),
            _ => walk(child, verdict, lines),
        }
    }
}

/// What came back is the version that it was; `blanks` tells whether paragraphs without words are,
/// too. Not all can be: the last of a cell, and one before a table, cannot go.
fn assert_both(both: &str, [old, new]: [&str; 2], blanks: bool, what: &str) {
    for (verdict, version) in [(Verdict::Accept, new), (Verdict::Reject, old)] {
        let mut all = [seen(both, verdict), seen(version, Verdict::Accept)];
        all.iter_mut().for_each(|lines| lines.retain(|line| blanks || !line.is_empty()));
        // Word counts figures itself.
        for line in all.iter_mut().flatten() {
            let figure = ["Figure ", "الشكل "].into_iter().find(|name| line.starts_with(name));
            if let Some(name) = figure {
                let rest = line[name.len()..].trim_start_matches(|c: char| c.is_ascii_digit());
                *line = format!("{name}{rest}");
            }
        }
        let [ours, theirs] = all;
        let at = ours.iter().zip(&theirs).position(|(one, other)| one != other);
        let at = at.unwrap_or(ours.len().min(theirs.len()));
        let near = |all: &[String]| {
            let lines = &all[at.saturating_sub(2)..all.len().min(at + 2)];
            lines
                .iter()
                .map(|line| line.chars().take(300).collect::<String>())
                .collect::<Vec<_>>()
                .join(" ¶ ")
        };
        assert!(ours == theirs, "{what}, {verdict:?}:\n{}\n{}", near(&ours), near(&theirs));
    }
}

const AUTHOR: Author<'_> = Author { name: "a → \"b\" <c>", date: "2026-11-25" };

/// Both versions come back from their redline. Gives how many changes it has.
fn come_back(old: &Project, new: &Project, language: &str, blanks: bool) -> usize {
    let locale = Arc::new(Locale::new(language, Some("MA")).unwrap());
    let templates = Templates::default();
    let views = [old, new].map(|project| view::view(project, &locale, today()));
    let [Some(old), Some(new)] = &views else { return 0 };
    let own = |view: &View| {
        let draft = Draft::new(view, &locale);
        draft.render(Format::Docx, &templates, &Fonts::default()).unwrap().remove(0).bytes
    };
    let anchors = new.pillars.iter().map(|pillar| pillar.id.clone());
    let remarks: Vec<Remark> = anchors
        .chain(["nowhere".to_owned()])
        .map(|anchor| Remark { anchors: vec![anchor], lines: vec!["said & <so>".to_owned()] })
        .collect();
    let beside = (remarks.as_slice(), Direction::RightToLeft);
    let both = render::redline([old, new], ["1", "2"], &locale, &templates, AUTHOR, beside);
    let both = both.unwrap();
    let [before, now] = [own(old), own(new)];
    for name in ["document", "header1", "footer1"] {
        let name = format!("word/{name}.xml");
        let [both, before, now] = [&both, &before, &now].map(|bytes| part(bytes, &name));
        assert_both(&both, [&before, &now], blanks, &format!("{language} {name}"));
    }
    let text = part(&both, "word/document.xml");
    let parsed = Document::parse(&text).expect("well-formed XML");
    let numbers = |name: &'static str| {
        let found = parsed.descendants().filter(move |node| is(*node, name));
        found.filter_map(|node| node.attribute((W, "id"))).collect::<Vec<_>>()
    };
    // Every number is given once, every reference has its note, every remark its place.
    let changes = ["ins", "del", "cellIns", "cellDel"];
    for kinds in [&changes[..], &["bookmarkStart"], &["footnoteReference"], &["commentReference"]] {
        let all: Vec<&str> = kinds.iter().flat_map(|kind| numbers(kind)).collect();
        let unique: BTreeSet<&&str> = all.iter().collect();
        assert_eq!(all.len(), unique.len(), "{language} {kinds:?}");
    }
    let notes = part(&both, "word/footnotes.xml");
    for id in numbers("footnoteReference") {
        assert_eq!(notes.matches(&format!("<w:footnote w:id=\"{id}\">")).count(), 1);
    }
    for kind in ["commentReference", "commentRangeStart", "commentRangeEnd"] {
        assert_eq!(numbers(kind).len(), remarks.len(), "{language} {kind}");
    }
    let relations = part(&both, "word/_rels/document.xml.rels");
    for piece in text.split("r:embed=\"").skip(1) {
        let name = piece.split('"').next().unwrap_or_default();
        assert!(relations.contains(&format!("media/{name}.png")), "{language} {name}");
    }
    // A change holds runs, and what is gone no words that stand.
    for node in parsed.descendants().filter(|node| is(*node, "ins") || is(*node, "del")) {
        let stands = |inner: Node<'_, '_>| is(inner, "t") || is(inner, "instrText");
        assert!(is(node, "ins") || !node.descendants().any(stands), "{language}");
        assert!(node.children().all(|inner| is(inner, "r")), "{language}");
    }
    text.matches("w:author=\"a → &quot;b&quot; &lt;c&gt;\"").count()
}

/// A text in Word, of one version or of two, in a body.
fn written(text: &str, before: Option<&str>, direction: Direction) -> String {
    let changes =
        if before.is_some() { Changes::signed("a", "2026-11-25") } else { Changes::default() };
    let parts = WordParts::new(["a".to_owned()], changes);
    let before = before.map(|before| (before, 0));
    let target = Target { before, word: Some(&parts), ..Target::new(direction, Output::Word) };
    let body = prose::block(text, target);
    format!("<w:document xmlns:w=\"{W}\"><w:body>{body}</w:body></w:document>")
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_two_texts_come_back(old in texts(), new in texts(), arabic: bool) {
        let direction = if arabic { Direction::RightToLeft } else { Direction::LeftToRight };
        let both = written(&new, Some(&old), direction);
        let [before, now] = [&old, &new].map(|text| written(text, None, direction));
        assert_both(&both, [&before, &now], false, &format!("{old:?} {new:?}"));
    }
}

#[test]
fn a_change_is_as_small_as_its_words() {
    let [old, new] =
        ["La cible est de 5 rapports par an.", "La cible est de 4 rapports chaque année."];
    let both =
        written(new, Some(old), Direction::LeftToRight).replace(" xml:space=\"preserve\"", "");
    let both = both.replace(" w:author=\"a\" w:date=\"2026-11-25T00:00:00Z\"", "");
    let (_, both) = both.split_once("</w:pPr>").unwrap();
    insta::assert_snapshot!(both.replace("<w:r>", "\n<w:r>"), @r#"

    <w:r><w:t>La cible est de </w:t></w:r><w:del w:id="1000001">
    <w:r><w:delText>5</w:delText></w:r></w:del><w:ins w:id="1000002">
    <w:r><w:t>4</w:t></w:r></w:ins>
    <w:r><w:t> rapports </w:t></w:r><w:del w:id="1000003">
    <w:r><w:delText>par an</w:delText></w:r></w:del><w:ins w:id="1000004">
    <w:r><w:t>chaque année</w:t></w:r></w:ins>
    <w:r><w:t>.</w:t></w:r></w:p></w:body></w:document>
    "#);
}

/// The draft before and after edits of every sort, and two documents that have little in common.
#[test]
fn both_drafts_come_back() {
    let (draft, edited) = (ours("roadmap"), edited());
    let pairs = [
        ("fr", &draft, &edited),
        ("ar", &edited, &draft),
        ("en", &ours("examples/commune"), &ours("examples/kenya")),
    ];
    for (language, old, new) in pairs {
        assert!(come_back(old, new, language, true) > 20, "{language}");
    }
    assert_eq!(
        come_back(&draft, &draft, "fr", true),
        come_back(&draft, &draft, "ar", true),
        "remarks only"
    );
}

#[test]
fn texts_that_were_once_wrong_come_back() {
    once_wrong(|old, new, language| come_back(old, new, language, false));
}

#[test]
fn spoilt_versions_come_back() {
    spoilt(|old, new, language| come_back(old, new, language, true));
}
