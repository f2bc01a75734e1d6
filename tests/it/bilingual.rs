//! Two languages side by side, and a language of which only some words are known.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Output};

use insta::assert_snapshot;
use roadmap::files::Disk;
use roadmap::locale::Locale;
use roadmap::project::load;
use roadmap::view::{self, Edition, View};

use crate::{root, today};

fn build(languages: &str, formats: &str, out: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_roadmap"))
        .current_dir(root())
        .args(["--lang", "en", "--today", "2026-11-24", "build", "examples/commune"])
        .args(["--lang", languages, "--format", formats, "--out"])
        .arg(out)
        .output()
        .unwrap()
}

fn side_by_side() -> View {
    let project = load(&Disk, &root().join("roadmap")).unwrap();
    let locales = ["fr", "ar"].map(|language| Locale::new(language, Some("MA")).unwrap());
    let of = |locale| view::view_of(&project, locale, today(), Edition::Draft, None).unwrap();
    view::beside(of(&locales[0]), &of(&locales[1]), [&locales[0], &locales[1]])
}

#[test]
fn every_text_stands_beside_its_translation() {
    let view = side_by_side();
    let rows = &view.beside.as_ref().unwrap().rows;
    let languages = |[left, right]: &[view::Words; 2]| (left.lang.clone(), right.lang.clone());
    let pair = ("fr".to_owned(), "ar".to_owned());
    let wrong: Vec<_> = rows.iter().filter(|row| languages(&row.words) != pair).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
    // Every objective, action, principle, risk and term of the document has its heading.
    for pillar in &view.pillars {
        for objective in &pillar.objectives {
            assert!(rows.iter().any(|row| row.anchor == objective.anchor), "{}", objective.id);
            for action in &objective.actions {
                assert!(rows.iter().any(|row| row.anchor == action.anchor), "{}", action.id);
            }
        }
    }
    for term in &view.glossary {
        assert!(rows.iter().any(|row| row.anchor == term.anchor), "{}", term.id);
    }
    // Paragraph by paragraph.
    let context = rows.iter().skip_while(|row| row.anchor != "context").skip(1);
    let paragraphs = context.take_while(|row| row.level == 0).count();
    assert!(paragraphs > 3, "{paragraphs}");
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
        assert_eq!(
            html.matches("<h2 lang=\"ar\"").count(),
            html.matches("<h2 lang=\"fr\"").count()
        );
        let ids: Vec<&str> =
            html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let unique: BTreeSet<&str> = ids.iter().copied().collect();
        assert!(ids.len() == unique.len() && !unique.contains(""), "{languages}: {ids:?}");
        assert!(read("docx").starts_with(b"PK") && !read("md").is_empty());
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
    error: two languages side by side cannot be written as xlsx (they can as md, html, pdf, docx)
    [2]
    error: a bilingual edition has two languages
      = write them as fr+ar
    [2]
    error: the documents have no labels in ``; there are: ar, en, fr, and zgh
    [2]
    error: the documents have no labels in `ar+en`; there are: ar, en, fr, and zgh
    [2]
    ");
    assert_eq!(std::fs::read_dir(out.path()).unwrap().count(), 0);
}

/// What Amazigh has no word for is French, and says so.
#[test]
fn amazigh_is_marked_where_it_falls_back() {
    let out = tempfile::tempdir().unwrap();
    let output = build("zgh", "md,html,docx,xlsx", out.path());
    assert!(output.status.success(), "{output:?}");
    let entry = std::fs::read_dir(out.path()).unwrap().map(|e| e.unwrap().path());
    let html = entry.into_iter().find(|path| path.extension().is_some_and(|e| e == "html"));
    let html = std::fs::read_to_string(html.unwrap()).unwrap();
    assert!(html.contains("<html lang=\"zgh-MA\" dir=\"ltr\">"));
    for shown in [
        "<span class=\"fallback\" lang=\"fr\" dir=\"ltr\">Responsable</span>",
        ">ⵉⵡⵜⵜⴰⵙⵏ<",
        "<span class=\"fallback\" lang=\"fr\" dir=\"ltr\">Cette édition n’est traduite qu’en partie",
    ] {
        assert!(html.contains(shown), "{shown}");
    }
}
