//! What a plan says is in every draft and table that is made of it.

use roadmap::internal::locale::Locale;
use roadmap::internal::sheets::{Cell, sheets};
use roadmap::internal::view::view;
use roadmap::{Format, Templates};

use crate::support::{ours, text, today};
use crate::word::part;

/// The words of a draft, whatever stands between them.
fn words(text: &str) -> String {
    let mut plain = String::new();
    let mut within = false;
    for c in text.chars() {
        match c {
            '<' => within = true,
            '>' => within = false,
            '\\' | '*' | '\u{2060}' => {}
            '\u{a0}' | '\u{202f}' | '\n' if !within => plain.push(' '),
            c if !within => plain.push(c),
            _ => {}
        }
    }
    let plain = plain.replace("&#x27;", "'").replace("&amp;", "&");
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_fact_is_in_every_draft() {
    let project = ours("tests/cases/facts");
    let draft = |format: Format| {
        let files = roadmap::build(&project, "fr", format, &Templates::default(), today());
        files.unwrap().unwrap().remove(0).bytes
    };
    let markdown = words(&String::from_utf8(draft(Format::Markdown)).unwrap());
    let html = words(&String::from_utf8(draft(Format::Html)).unwrap());
    let word = words(&part(&draft(Format::Docx), "word/document.xml").replace("</w:p>", "\n"));
    let facts = text("tests/cases/facts/facts.txt");
    for (name, draft) in [("md", markdown), ("html", html), ("docx", word)] {
        let missing: Vec<&str> = facts.lines().filter(|fact| !draft.contains(fact)).collect();
        assert!(missing.is_empty(), "{name}: {missing:#?}\n{draft}");
    }
}

/// Tables hold the exact numbers, and what few elements say.
#[test]
fn every_fact_is_in_the_tables() {
    let project = ours("tests/cases/facts");
    let locale = Locale::new("fr", Some("BR")).unwrap();
    let view = view(&project, &locale, today()).unwrap();
    let sheets = sheets(&view, &locale);
    let cells: String = sheets
        .iter()
        .flat_map(|sheet| &sheet.rows)
        .map(|row| {
            let cells = row.iter().map(|cell| match cell {
                Cell::Empty => String::new(),
                Cell::Text(text) => text.clone(),
                Cell::Integer(number) => number.to_string(),
                Cell::Number(number) => number.to_string(),
            });
            cells.collect::<Vec<_>>().join(" ") + "\n"
        })
        .collect();
    for fact in text("tests/cases/facts/tables.txt").lines() {
        assert!(words(&cells).contains(fact), "{fact}\n{cells}");
    }
}

/// Whom to ask is known within the administration.
#[test]
fn a_contact_is_never_public() {
    let project = ours("tests/cases/facts");
    let shown = |project| {
        let files = roadmap::build(project, "fr", Format::Html, &Templates::default(), today());
        String::from_utf8(files.unwrap().unwrap().remove(0).bytes).unwrap()
    };
    assert!(shown(&project).contains("a@b.br"));
    let public = project.public().unwrap();
    assert!(!shown(&public).contains("a@b.br"));
    assert!(shown(&public).contains("Acheter une machine"));
}
