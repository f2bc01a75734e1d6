//! Two languages side by side, and a language of which only some words are known.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Output;
use std::sync::Arc;

use insta::assert_snapshot;
use roadmap::internal::locale::Locale;
use roadmap::internal::render::{Draft, Fonts, Format, Templates};
use roadmap::internal::view::{self, Edition};

use crate::{ours, root, today};

fn build(languages: &str, formats: &str, out: &Path) -> Output {
    crate::roadmap()
        .current_dir(root())
        .args(["--lang", "en", "--today", "2026-11-24", "build", "examples/commune"])
        .args(["--lang", languages, "--format", formats, "--out"])
        .arg(out)
        .output()
        .unwrap()
}

/// All that each language's own edition says of targets, dates, costs, leads and texts is said in
/// the edition of both, side by side.
#[test]
fn every_text_stands_beside_its_translation() {
    let project = ours("roadmap");
    let locales = ["fr", "ar"].map(|l| Arc::new(Locale::new(l, Some("MA")).unwrap()));
    let of = |locale| view::view_of(&project, locale, today(), Edition::Draft, None).unwrap();
    let [left, right] = [of(&locales[0]), of(&locales[1])];
    let both = view::beside(of(&locales[0]), &right, [&locales[0], &locales[1]]);
    let other = Draft::aside(&right, &locales[1]);
    let (templates, fonts) = (Templates::default(), Fonts::default());
    let words = |draft: Draft<'_>| -> BTreeSet<String> {
        let parts = draft.render(Format::Markdown, &templates, &fonts).unwrap();
        let text = String::from_utf8(parts.into_iter().next().unwrap().bytes).unwrap();
        let words = text.split(|c: char| c.is_whitespace() || "|*<>()[]#".contains(c));
        words.map(str::to_owned).collect()
    };
    let all = words(Draft::new(&both, &locales[0]).beside(&other));
    for (view, locale) in [(&left, &locales[0]), (&right, &locales[1])] {
        let own = words(Draft::new(view, locale));
        let lost: Vec<_> = own.difference(&all).collect();
        // Annexes are numbered, and the document begins and ends, in the first language.
        assert!(lost.len() * 100 < own.len(), "{lost:?}");
    }
}

#[test]
fn bilingual_drafts_are_written() {
    let out = tempfile::tempdir().unwrap();
    let output = build("fr+ar,ar+fr", "md,html,docx", out.path());
    assert!(output.status.success(), "{output:?}");
    for (languages, left) in [("fr-ar", "ltr"), ("ar-fr", "rtl")] {
        let read = |extension: &str| {
            let name = format!("commune-signalements.{languages}.{extension}");
            std::fs::read(out.path().join(name)).unwrap()
        };
        let html = String::from_utf8(read("html")).unwrap();
        assert!(html.contains(&format!("dir=\"{left}\">\n<head>")), "{languages}");
        let sides = ["ar", "fr"].map(|lang| html.matches(&format!("<div lang=\"{lang}\"")).count());
        assert!(sides.iter().all(|sides| *sides > 20), "{languages}: {sides:?}");
        let ids: Vec<&str> =
            html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let unique: BTreeSet<&str> = ids.iter().copied().collect();
        assert!(ids.len() == unique.len() && !unique.contains(""), "{languages}: {ids:?}");
        assert!(read("docx").starts_with(b"PK"));
        let markdown = String::from_utf8(read("md")).unwrap();
        let open = markdown.lines().find(|line| line.starts_with('|') && !line.ends_with('|'));
        assert_eq!(open, None, "{languages}: a row in one line");
    }
}

#[test]
fn what_cannot_stand_side_by_side_is_said() {
    let out = tempfile::tempdir().unwrap();
    let said = [("fr+ar", "xlsx"), ("fr+fr", "html"), ("fr+", "html"), ("fr+ar+en", "html")]
        .map(|(languages, format)| {
            let output = build(languages, format, out.path());
            format!(
                "{}[{}]",
                String::from_utf8_lossy(&output.stderr),
                output.status.code().unwrap()
            )
        })
        .join("\n");
    assert_snapshot!(said, @r"
    error: two languages side by side cannot be written as xlsx (they can as md, html, pdf, svg, png, docx, and epub)
    [2]
    error: a bilingual edition has two languages
      = write them as fr+ar
    [2]
    error: the documents have no labels in ``; there are: ar, en, es, fr, pt, and zgh
    [2]
    error: the documents have no labels in `ar+en`; there are: ar, en, es, fr, pt, and zgh
    [2]
    ");
    assert_eq!(std::fs::read_dir(out.path()).unwrap().count(), 0);
}

/// What Amazigh has no word for is French: it says so once a part, and each text is in its language.
#[test]
fn amazigh_is_marked_once_a_part_where_it_falls_back() {
    let out = tempfile::tempdir().unwrap();
    let output = build("zgh", "md,html,docx,xlsx", out.path());
    assert!(output.status.success(), "{output:?}");
    let entry = std::fs::read_dir(out.path()).unwrap().map(|e| e.unwrap().path());
    let paths: Vec<_> = entry.collect();
    let of = |format: &str| {
        let path = paths.iter().find(|path| path.extension().is_some_and(|e| e == format));
        std::fs::read(path.unwrap()).unwrap()
    };
    let [html, markdown] = ["html", "md"].map(|format| String::from_utf8(of(format)).unwrap());
    assert!(html.contains("<html lang=\"zgh-MA\" dir=\"ltr\">"));
    for shown in [
        "<span lang=\"fr\" dir=\"ltr\">Responsable</span>",
        ">ⵉⵡⵜⵜⴰⵙⵏ",
        "<span lang=\"fr\" dir=\"ltr\">Cette édition n’est traduite qu’en partie",
    ] {
        assert!(html.contains(shown), "{shown}");
    }
    let note =
        "Ce qui n’est pas traduit dans cette partie est dans une autre langue\u{a0}: Français.";
    let parts = html.split("<section").skip(1).collect::<Vec<_>>();
    assert!(parts.len() > 15, "{}", parts.len());
    for part in parts {
        // A chapter that pillars open says it in each of them.
        let most = part.matches("class=\"panel\"").count().max(1);
        let notes = part.matches(note).count();
        assert!(notes == most || notes == 0 && !part.contains("lang=\"fr\""), "{notes}: {part}");
    }
    let (_, first) = html.split_once("class=\"panel\"").unwrap();
    let (heading, first) = first.split_once("</h3>").unwrap();
    assert!(!heading.contains(note) && first.find(note) < first.find("<ul"), "below its heading");
    let mut docx = zip::ZipArchive::new(std::io::Cursor::new(of("docx"))).unwrap();
    let word = std::io::read_to_string(docx.by_name("word/document.xml").unwrap()).unwrap();
    let texts = html.matches(" lang=\"fr\"").count();
    assert!(texts > 20 && word.matches("<w:lang w:val=\"fr\"/>").count() > texts / 2, "{texts}");
    for text in [&html, &markdown, &word] {
        assert!(!text.contains("[fr]") && text.matches("traduite qu’en partie").count() == 1);
    }
    assert_eq!(word.matches(note).count(), html.matches(note).count());
    assert_eq!(markdown.matches(note).count(), html.matches(note).count());
}
