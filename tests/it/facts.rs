//! What a plan says is in every draft and table that is made of it.

use std::collections::BTreeSet;
use std::path::Path;

use roadmap::internal::files::Memory;
use roadmap::internal::locale::Locale;
use roadmap::internal::model::json_schema;
use roadmap::internal::project::load;
use roadmap::internal::sheets::{Cell, sheets};
use roadmap::internal::view::view;
use roadmap::internal::yaml::{Node, Value, parse};
use roadmap::{Format, Templates};
use serde_json::{Value as Json, json};

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
    // What is cited, where it is a link of Markdown.
    let plain = plain.replace("[[1]](#work-w1)", "[1]");
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

/// Where a text may stand: `Indicator.title`, by the schema.
fn text_keys() -> BTreeSet<String> {
    let schema = json_schema();
    let structs = schema["definitions"].as_object().unwrap();
    let keys = structs.iter().flat_map(|(name, of)| {
        let keys = of["properties"].as_object().into_iter().flatten();
        let texts = keys.filter(|(_, key)| key.to_string().contains("/definitions/Text\""));
        texts.map(move |(key, _)| format!("{name}.{key}"))
    });
    keys.collect()
}

/// The texts of a project, each with the keys at which it stands: the schema is followed, and a
/// part that may be one of several things is all of them that it can be.
fn texts_of(schema: &Json, part: &Json, key: &str, node: &Node, found: &mut Vec<(String, String)>) {
    let reference = part["$ref"].as_str().or_else(|| part["allOf"][0]["$ref"].as_str());
    if let Some(name) = reference.and_then(|path| path.rsplit('/').next()) {
        match (name, &node.value) {
            ("Text", Value::Scalar(text)) => found.push((key.to_owned(), text.to_string())),
            _ => texts_of(schema, &schema["definitions"][name], name, node, found),
        }
        return;
    }
    for choice in part["anyOf"].as_array().into_iter().flatten() {
        texts_of(schema, choice, key, node, found);
    }
    match &node.value {
        Value::List(list) => {
            list.items.iter().for_each(|item| texts_of(schema, &part["items"], key, item, found));
        }
        Value::Map(map) => {
            let owner = key.split('.').next().unwrap();
            for entry in &map.entries {
                let part = &part["properties"][&*entry.key];
                texts_of(schema, part, &format!("{owner}.{}", entry.key), &entry.value, found);
            }
        }
        Value::Scalar(_) | Value::Null => {}
    }
}

/// A plan that says something at every key of the format: each text is its own, and is found again
/// in the draft and in the tables.
#[test]
fn every_text_of_every_key_is_in_drafts_and_tables() {
    let yaml = parse(&text("tests/cases/every/roadmap.yaml"), 0).unwrap().unwrap();
    let mut found = Vec::new();
    texts_of(&json_schema(), &json_schema(), "Document", &yaml, &mut found);
    let said: BTreeSet<String> = found.iter().map(|(key, _)| key.clone()).collect();
    let unsaid: Vec<String> = text_keys().difference(&said).cloned().collect();
    // Of its own words, the forms that Arabic has.
    assert_eq!(unsaid, ["OwnWord.definite", "OwnWord.dual"]);

    let project = ours("tests/cases/every");
    let draft = |format| {
        let files = roadmap::build(&project, "fr", format, &Templates::default(), today());
        files.unwrap().unwrap().remove(0).bytes
    };
    let locale = Locale::new("fr", Some("BR")).unwrap();
    let sheets = sheets(&view(&project, &locale, today()).unwrap(), &locale);
    let drafts = [
        ("md", String::from_utf8(draft(Format::Markdown)).unwrap(), vec![]),
        ("html", String::from_utf8(draft(Format::Html)).unwrap(), vec![]),
        ("docx", part(&draft(Format::Docx), "word/document.xml"), vec![]),
        // What the document is stands on a sheet of its own, beside these.
        (
            "tables",
            format!("{sheets:?}"),
            vec!["Roadmap.title", "Roadmap.notice", "OwnWord.singular"],
        ),
    ];
    for (name, draft, elsewhere) in drafts {
        let own = |text: &str| {
            text.split(|c: char| !c.is_alphanumeric())
                .any(|word| word.starts_with('q') && word.ends_with('q') && draft.contains(word))
        };
        let lost = found.iter().filter(|(key, text)| !own(text) && !elsewhere.contains(&&**key));
        let lost: BTreeSet<&str> = lost.map(|(key, _)| &**key).collect();
        // The draft says one axis; who approves a change is told to those who judge it.
        assert_eq!(
            lost.into_iter().collect::<Vec<_>>(),
            ["Approval.reason", "OwnWord.plural"],
            "{name}"
        );
    }
}

/// The same plan, in which every text cites a work.
fn citing(node: &Node) -> Json {
    match &node.value {
        Value::Null => Json::Null,
        Value::Scalar(text)
            if text.split(' ').any(|word| word.trim_matches('.').ends_with('q')) =>
        {
            json!(format!("{text} [@w1]"))
        }
        Value::Scalar(text) => json!(text.to_string()),
        Value::List(list) => list.items.iter().map(citing).collect(),
        Value::Map(map) => {
            // Words of its own are no texts.
            let entries = map.entries.iter().filter(|entry| &*entry.key != "words");
            entries.map(|entry| (entry.key.to_string(), citing(&entry.value))).collect()
        }
    }
}

/// A work is cited by its number, which leads to it, in whatever text.
#[test]
fn a_text_cites_a_work_wherever_it_stands() {
    let yaml = parse(&text("tests/cases/every/roadmap.yaml"), 0).unwrap().unwrap();
    let files = Memory::new([
        ("p/roadmap.yaml", citing(&yaml).to_string()),
        ("p/pillars/s.yaml", text("tests/cases/every/pillars/s.yaml")),
        ("p/images/carte.svg", text("tests/cases/every/images/carte.svg")),
    ]);
    let project = load(&files, Path::new("p")).unwrap();
    for (format, raw) in [(Format::Html, "](#work-"), (Format::Markdown, "\\](#work-")] {
        let built = roadmap::build(&project, "fr", format, &Templates::default(), today());
        let built = String::from_utf8(built.unwrap().unwrap().remove(0).bytes).unwrap();
        // In Markdown, a link itself is `[\[1\]](#work-w1)`.
        let built = match format {
            Format::Markdown => built.replace("[\\[1\\]](#work-w1)", "[1]"),
            _ => built,
        };
        let raw: Vec<&str> = built.lines().filter(|line| line.contains(raw)).collect();
        assert!(raw.is_empty(), "{format:?}: {raw:#?}");
        assert!(built.matches("[1]").count() > 150, "{format:?}");
    }
}
