//! Small projects on whose texts the program was wrong, each with what is right in every format.
//!
//! `expect` has a line a fact: `<language> <format> + words` for what must stand in the draft,
//! `-` for what must not, a number for how often; `check <rule> <line>:<column> +` for a finding.
//! Escapes are those of Rust.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use roadmap::internal::files::Disk;
use roadmap::internal::locale::Locale;
use roadmap::internal::project::{Project, load};
use roadmap::internal::render::{Draft, Fonts, Format, Templates};
use roadmap::internal::report;
use roadmap::internal::{rules, view};

use crate::{entries, shown, today};

#[test]
fn texts_are_what_their_authors_wrote() {
    let directories = entries("tests/cases/texts");
    assert!(directories.len() > 20);
    let wrong: Vec<String> = directories.iter().flat_map(|directory| wrong_in(directory)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn wrong_in(directory: &Path) -> Vec<String> {
    let name = directory.file_name().unwrap().to_string_lossy().into_owned();
    let expect = std::fs::read_to_string(directory.join("expect")).unwrap();
    let project = load(&Disk, directory).unwrap();
    let checked = rules::check(&project, today());
    let found = shown(&project, &checked, report::Format::Concise);
    let mut drafts = BTreeMap::new();
    let mut wrong = Vec::new();
    for line in expect.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let words: Vec<&str> = line.splitn(4, ' ').collect();
        let &[first, second, sign, ..] = words.as_slice() else { panic!("{name}: {line}") };
        if first == "check" {
            let place = format!("roadmap.yaml:{sign}");
            let stands = |line: &str| {
                line.contains(&format!("{place}: ")) && line.contains(&format!("[{second}]"))
            };
            if !found.lines().any(stands) {
                wrong.push(format!("{name}: no {second} at {place}:\n{found}"));
            }
            continue;
        }
        if Format::Pdf.name() == second && !Format::Pdf.is_built() {
            continue;
        }
        let text = drafts
            .entry((first.to_owned(), second.to_owned()))
            .or_insert_with(|| draft(&project, first, second));
        let wanted = unescaped(words[3]);
        let count = text.matches(&wanted).count();
        let right = match sign {
            "+" => count > 0,
            "-" => count == 0,
            number => count == number.parse::<usize>().unwrap(),
        };
        if !right {
            wrong.push(format!("{name}: {line}: {count} times"));
        }
    }
    wrong
}

/// A draft as text: of an archive all its parts, of a PDF its first line.
fn draft(project: &Project, language: &str, format: &str) -> String {
    let format = Format::ALL.into_iter().find(|known| known.name() == format).unwrap();
    let locale = Arc::new(Locale::new(language, None).unwrap());
    let view = view::view(project, &locale, today()).unwrap();
    let parts = Draft::new(&view, &locale).render(format, &Templates::default(), &Fonts::default());
    let bytes = parts.unwrap().remove(0).bytes;
    if format != Format::Docx {
        return String::from_utf8_lossy(&bytes).into_owned();
    }
    let parts = ["document", "footnotes", "numbering"];
    let parts = parts.map(|part| crate::word::part(&bytes, &format!("word/{part}.xml")));
    for part in &parts {
        roxmltree::Document::parse(part).unwrap();
    }
    parts.concat() + &crate::word::part(&bytes, "docProps/core.xml")
}

fn unescaped(text: &str) -> String {
    let mut written = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        written.push_str(before);
        let (code, length) = match after.as_bytes()[0] {
            b'n' => (0x0a, 1),
            b'r' => (0x0d, 1),
            b'x' => (u32::from_str_radix(&after[1..3], 16).unwrap(), 3),
            b'u' => (u32::from_str_radix(&after[1..5], 16).unwrap(), 5),
            _ => (0x5c, 0),
        };
        written.push(char::from_u32(code).unwrap());
        rest = &after[length..];
    }
    written + rest
}
