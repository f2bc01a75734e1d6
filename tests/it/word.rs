//! Word documents: well-formed parts, links that lead somewhere, directions, the same bytes twice.

use std::collections::BTreeSet;
use std::io::{Cursor, Read};
use std::sync::Arc;

use roadmap::internal::files::Disk;
use roadmap::internal::locale::Locale;
use roadmap::internal::project::load;
use roadmap::internal::render::{Draft, Fonts, Format, Templates};
use roadmap::internal::view;
use zip::ZipArchive;

use crate::{ours, root, today};

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

fn docx(directory: &std::path::Path, language: &str) -> Vec<u8> {
    let project = load(&Disk, directory).unwrap();
    let (first, second) = language.split_once('+').unwrap_or((language, ""));
    let of = |language| Arc::new(Locale::new(language, Some("MA")).unwrap());
    let locale = of(first);
    let view = view::view(&project, &locale, today()).unwrap();
    let templates = Templates::load(&Disk, directory).unwrap();
    let written = |draft: Draft<'_>| {
        draft.render(Format::Docx, &templates, &Fonts::default()).unwrap().remove(0).bytes
    };
    if second.is_empty() {
        return written(Draft::new(&view, &locale));
    }
    let beside = of(second);
    let other = view::view(&project, &beside, today()).unwrap();
    let view = view::beside(view, &other, [&locale, &beside]);
    let aside = Draft::aside(&other, &beside);
    written(Draft::new(&view, &locale).beside(&aside))
}

pub(crate) fn part(bytes: &[u8], name: &str) -> String {
    let mut text = String::new();
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// Without its style a paragraph falls back to another, and a table may lose its columns.
#[test]
fn every_style_that_is_used_is_defined() {
    for language in ["fr", "ar", "fr+ar"] {
        let bytes = docx(&root().join("roadmap"), language);
        let values = |name: &str, tags: &[&str], attribute: &str| -> BTreeSet<String> {
            let text = part(&bytes, name);
            let document = roxmltree::Document::parse(&text).unwrap();
            let nodes = document.descendants().filter(|n| tags.contains(&n.tag_name().name()));
            nodes.filter_map(|n| n.attribute((W, attribute)).map(str::to_owned)).collect()
        };
        let defined = values("word/styles.xml", &["style"], "styleId");
        for name in ["document", "header1", "footer1", "footnotes"] {
            let name = format!("word/{name}.xml");
            let used = values(&name, &["pStyle", "rStyle", "tblStyle"], "val");
            assert!(used.is_subset(&defined), "{language}: {:?}", used.difference(&defined));
        }
    }
}

#[test]
fn parts_are_well_formed_and_links_lead_somewhere() {
    for language in ["fr", "ar", "en"] {
        let bytes = docx(&root().join("roadmap"), language);
        assert!(bytes == docx(&root().join("roadmap"), language), "{language}: same bytes twice");
        let mut archive = ZipArchive::new(Cursor::new(&bytes)).unwrap();
        let names: Vec<String> =
            archive.file_names().map(|name| name.unwrap().into_owned()).collect();
        assert_eq!(archive.by_index(0).unwrap().name().unwrap(), "[Content_Types].xml");
        for name in names.iter().filter(|n| n.ends_with(".xml") || n.ends_with(".rels")) {
            let text = part(&bytes, name);
            roxmltree::Document::parse(&text).unwrap_or_else(|e| panic!("{language} {name}: {e}"));
        }
        let text = part(&bytes, "word/document.xml");
        let document = roxmltree::Document::parse(&text).unwrap();
        let all = |name: &'static str| {
            document.descendants().filter(move |node| node.has_tag_name((W, name)))
        };
        let bookmarks: Vec<_> =
            all("bookmarkStart").filter_map(|b| b.attribute((W, "name"))).collect();
        let unique: BTreeSet<_> = bookmarks.iter().copied().collect();
        assert_eq!(bookmarks.len(), unique.len(), "{language}");
        assert!(bookmarks.iter().all(|name| name.len() <= 40), "{language}");
        let links: BTreeSet<_> =
            all("hyperlink").filter_map(|l| l.attribute((W, "anchor"))).collect();
        assert!(links.len() > 200, "{language}: {}", links.len());
        assert!(links.is_subset(&unique), "{language}: {:?}", links.difference(&unique));
        // What stands in a field is said of a field, and the contents are a field of Word's alone.
        let codes = all("fldSimple").filter_map(|field| field.attribute((W, "instr")));
        let codes: Vec<&str> = codes.map(str::trim).collect();
        let known = ["PAGEREF r_", "SEQ Figure", "HYPERLINK \"", "NOTEREF r_"];
        assert!(codes.iter().all(|code| known.iter().any(|known| code.starts_with(known))));
        let paged = codes.iter().filter(|code| code.starts_with("PAGEREF"));
        let listed = all("pStyle").filter_map(|style| style.attribute((W, "val")));
        assert_eq!(paged.count(), listed.filter(|style| style.starts_with("TOC")).count() - 1);
        // Every table has a head that is repeated, and stands in the direction of the document.
        let right = language == "ar";
        for table in all("tbl") {
            let inside = |name| table.descendants().any(|node| node.has_tag_name((W, name)));
            assert!(inside("tblHeader"), "{language}");
            assert_eq!(inside("bidiVisual"), right, "{language}");
        }
        // Commas between codes run from right to left, for readers that go by letters, too.
        assert_eq!(text.contains(">\u{200F}، <"), right, "{language}");
        // In Arabic, every run with Arabic letters says that it runs to the left.
        for run in all("r") {
            let words: String = run.descendants().filter_map(|node| node.text()).collect();
            let arabic = words.chars().any(|c| matches!(c, '\u{620}'..='\u{64A}'));
            let marked = run.descendants().any(|node| node.has_tag_name((W, "rtl")));
            assert!(!arabic || marked, "{language}: {words}");
        }
    }
}

/// What is not in the language of the document says so, run by run: in notes, in lists, behind names.
#[test]
fn a_run_says_its_language_where_that_is_not_the_documents() {
    let directory = tempfile::tempdir().unwrap();
    let text = "roadmap: {format: 1, id: r, title: {fr: Titre, ar: عنوان}, status: working-draft, version: 1, horizon: {start: 2027, end: 2030}, languages: {source: fr, published: [fr, ar]}, foreword: {fr: \"Un *mot* `code`[^n].\\n\\n- Point\\n\\n[^n]: Une note.\"}}\n";
    std::fs::write(directory.path().join("roadmap.yaml"), text).unwrap();
    let runs = |language: &str, name: &str| -> Vec<(String, Option<String>)> {
        let text = part(&docx(directory.path(), language), name);
        let document = roxmltree::Document::parse(&text).unwrap();
        let runs = document.descendants().filter(|node| node.has_tag_name((W, "r")));
        let said = runs.map(|run| {
            let texts = run.descendants().filter(|node| node.is_text());
            let words: String = texts.filter_map(|node| node.text()).collect();
            let lang = run.descendants().find(|node| node.has_tag_name((W, "lang")));
            let lang = lang.and_then(|lang| lang.attributes().next());
            (words, lang.map(|lang| format!("{} {}", lang.name(), lang.value())))
        });
        said.collect()
    };
    let of = |runs: &[(String, Option<String>)], words: &str| {
        let found = runs.iter().find(|(said, _)| said == words);
        found.unwrap_or_else(|| panic!("{words}: {runs:?}")).1.clone()
    };
    let (body, notes) = ("word/document.xml", "word/footnotes.xml");
    let french = Some("val fr".to_owned());
    for words in ["mot", "code", "Point"] {
        assert_eq!(of(&runs("ar", body), words), french, "{words}");
        assert_eq!(of(&runs("fr", body), words), None, "{words}");
    }
    assert_eq!(of(&runs("ar", notes), "Une note."), french);
    // Beside each other, the second language is said too.
    let both = runs("fr+ar", body);
    assert_eq!(of(&both, "عنوان"), Some("bidi ar".to_owned()));
    assert_eq!(of(&both, "Titre"), None);
}

#[test]
fn hostile_texts_stay_texts_and_a_reference_gives_the_styles() {
    let directory = tempfile::tempdir().unwrap();
    let text = "roadmap: {format: 1, id: r, title: 'T </w:t></w:r><w:evil/>', status: working-draft, version: 1, horizon: {start: 2027, end: 2030}, languages: {source: fr}, foreword: \"a <b>b</b> [x](#nowhere) [y](https://e.org/?a=\\\"1\\\"&b) \\u0001 | ]]>\\n\\n| a | b |\\n|---|---|\\n| 1 | 2 |\"}\n";
    std::fs::write(directory.path().join("roadmap.yaml"), text).unwrap();
    let bytes = docx(directory.path(), "fr");
    let document = part(&bytes, "word/document.xml");
    let read = roxmltree::Document::parse(&document).unwrap();
    assert!(read.descendants().all(|node| !node.has_tag_name((W, "evil"))));
    assert!(document.contains("T &lt;/w:t&gt;"), "{document}");
    assert!(!document.contains("nowhere"), "a link to no place is plain text");
    // The styles of another document, as a ministry has one.
    let styles = part(&bytes, "word/styles.xml").replace("0B5563", "123456");
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    writer.start_file("word/styles.xml", zip::write::SimpleFileOptions::default()).unwrap();
    std::io::Write::write_all(&mut writer, styles.as_bytes()).unwrap();
    let reference = writer.finish().unwrap().into_inner();
    std::fs::create_dir_all(directory.path().join("templates/docx")).unwrap();
    std::fs::write(directory.path().join("templates/docx/reference.docx"), reference).unwrap();
    assert_eq!(part(&docx(directory.path(), "fr"), "word/styles.xml"), styles);
}

/// A ministry's own document is refused by its part where that is a bomb, no XML, no styles, or
/// declares entities.
#[test]
fn a_reference_document_that_is_none_is_refused() {
    let styles = |text: &str| {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        zip.start_file("word/styles.xml", zip::write::SimpleFileOptions::default()).unwrap();
        std::io::Write::write_all(&mut zip, text.as_bytes()).unwrap();
        zip.finish().unwrap().into_inner()
    };
    let good = format!("<w:styles xmlns:w=\"{W}\"/>");
    let lol = format!("<!DOCTYPE s [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>{good}");
    let bomb = format!("<w:styles xmlns:w=\"{W}\">{}</w:styles>", " ".repeat(5 << 20));
    for (bytes, said) in [
        (styles(&good), ""),
        (styles(&lol), "error-reference-dtd"),
        (styles("no XML"), "error-reference"),
        (styles("<html/>"), "error-reference-other"),
        (styles(&bomb), "error-reference-large"),
        (b"no archive".to_vec(), "error-reference"),
    ] {
        let directory = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(directory.path().join("templates/docx")).unwrap();
        std::fs::write(directory.path().join("templates/docx/reference.docx"), bytes).unwrap();
        let project = ours("examples/minimal");
        let locale = Arc::new(Locale::new("en", None).unwrap());
        let view = view::view(&project, &locale, today()).unwrap();
        let templates = Templates::load(&Disk, directory.path()).unwrap();
        let made = Draft::new(&view, &locale).render(Format::Docx, &templates, &Fonts::default());
        let key = made.err().map_or("", |error| error.message().0);
        assert_eq!(key, said);
    }
}
