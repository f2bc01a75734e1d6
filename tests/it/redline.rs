//! A redline shows both versions: without what was removed it has the words of the newer, without
//! what was added those of the older.

use std::path::Path;
use std::sync::Arc;

use proptest::prelude::*;
use roadmap::internal::files::{Disk, Memory};
use roadmap::internal::locale::{Direction, Locale};
use roadmap::internal::project::{Project, load};
use roadmap::internal::prose::{self, Output, Target};
use roadmap::internal::render::Templates;
use roadmap::internal::text::hash;

use crate::net::edits::Dice;
use crate::net::projects;
use crate::net::redline::{assert_both, come_back};
use crate::{entries, ours};

/// Texts in files: the older, the newer, and what is right.
#[test]
fn texts_are_compared_by_their_words() {
    let files = entries("tests/cases/redlines");
    assert!(files.len() > 12);
    for file in files {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let text = format!("\n{}", std::fs::read_to_string(&file).unwrap());
        let parts: Vec<&str> = text.split("\n---\n").map(str::trim_start).collect();
        let [old, new, expected] = parts[..] else { panic!("{name}: three parts") };
        let direction = Direction::of(name.split('.').nth(1).unwrap());
        let written = marked(old, new, direction);
        assert_eq!(bare(&written).trim(), expected.trim(), "{name}");
        assert_both(&written, &plain(old, direction), &plain(new, direction), &name);
        assert_eq!(marked(new, new, direction), plain(new, direction), "{name}: no change");
    }
}

/// The same texts as PDF, which is held to more: no line around another, and no tag astray.
#[test]
#[cfg_attr(not(feature = "pdf"), ignore = "without PDF")]
fn texts_of_two_versions_are_set() {
    use roadmap::internal::render::{self, Format};
    let cases: Vec<String> = entries("tests/cases/redlines")
        .iter()
        .map(|case| std::fs::read_to_string(case).unwrap())
        .collect();
    let every = "- ~~a *b* [c](#d)~~\n- e\n\n> ~~f~~ `g`\n\n| ~~h~~ | i |\n|---|---|\n| j | ~~k~~ |\n\n```\nl\n```\n\n---\n\n3) m[^n] ~~o[^n]~~\n\n[^n]: ~~p~~ q";
    let pairs = cases.iter().map(|case| {
        let text = format!("\n{case}");
        let parts: Vec<String> =
            text.split("\n---\n").map(|part| part.trim_start().to_owned()).collect();
        (parts[0].clone(), parts[1].clone())
    });
    let other = every.replace("a *b*", "z *b*").replace('q', "r").replace("~~f~~", "~~f~~ s");
    let more = [(every.to_owned(), String::new()), (every.to_owned(), other)];
    let pairs: Vec<(String, String)> = pairs.chain(more).collect();
    let project = |which: fn(&(String, String)) -> &String| {
        let term = |(i, pair): (usize, &(String, String))| serde_json::json!({"id": format!("t-{i}"), "title": "T", "definition": which(pair)});
        let terms: Vec<_> = pairs.iter().enumerate().map(term).collect();
        let context: Vec<&str> = pairs.iter().map(|pair| which(pair).as_str()).collect();
        let text = serde_json::json!({
            "roadmap": {"format": 1, "id": "r", "title": "T", "status": "working-draft",
                "version": "1", "horizon": {"start": 2027, "end": 2030},
                "languages": {"source": "fr"}, "context": context.join("\n\n")},
            "glossary": terms,
        });
        load(&Memory::new([("p/roadmap.yaml", text.to_string())]), Path::new("p")).unwrap()
    };
    let locale = Arc::new(Locale::new("fr", Some("MA")).unwrap());
    let views = [project(|pair| &pair.0), project(|pair| &pair.1)]
        .map(|project| roadmap::internal::view::view(&project, &locale, crate::today()).unwrap());
    for views in [[&views[0], &views[1]], [&views[1], &views[0]]] {
        let templates = Templates::default();
        let made = render::marked(views, ["1", "2"], &locale, &templates, Format::Pdf);
        assert!(made.unwrap().starts_with(b"%PDF-"));
    }
}

fn plain(text: &str, direction: Direction) -> String {
    prose::block(text, Target::new(direction, Output::Html))
}

fn marked(old: &str, new: &str, direction: Direction) -> String {
    prose::block(new, Target { before: Some((old, 0)), ..Target::new(direction, Output::Html) })
}

/// Markup without what tells notes, and marks, from others.
fn bare(html: &str) -> String {
    let known = ["fn", "#fn", "footnote", "change"];
    let mut bare = String::new();
    for piece in html.split_inclusive('>') {
        let attributes = piece.trim_end_matches('>').split(' ');
        let kept = attributes.filter(|attribute| {
            let value = attribute.split_once("=\"").map_or("", |(_, value)| value);
            !known.iter().any(|known| value.starts_with(known))
        });
        bare += &kept.collect::<Vec<_>>().join(" ");
        bare += if piece.ends_with('>') { ">" } else { "" };
    }
    bare
}

pub(crate) fn texts() -> impl Strategy<Value = String> {
    let words =
        ["un", "deux", "نص", "4,5 %", "**fort**", "[lien](#a)", "~~non~~", "mot[^n]", "*et*"];
    let line = prop::collection::vec(prop::sample::select(words.to_vec()), 1..6)
        .prop_map(|words| words.join(" "));
    let items = |sign: &'static str| {
        prop::collection::vec(line.clone(), 1..4)
            .prop_map(move |items| items.iter().map(|item| format!("{sign} {item}\n")).collect())
    };
    let table = prop::collection::vec((line.clone(), line.clone()), 1..3).prop_map(|rows| {
        let rows = rows.iter().map(|(one, other)| format!("| {one} | {other} |\n"));
        format!("| a | b |\n|---|---|\n{}", rows.collect::<String>())
    });
    let block = prop_oneof![
        4 => line.clone(),
        1 => items("-"),
        1 => items("1."),
        1 => table,
        1 => line.clone().prop_map(|line| format!("> {line}")),
        1 => line.clone().prop_map(|line| format!("- {line}\n\n  - {line}")),
        1 => Just("```\ncode\n```".to_owned()),
    ];
    (prop::collection::vec(block, 0..6), line).prop_map(|(blocks, note)| {
        // A note has no notes of its own, which would be said in brackets.
        format!("{}\n\n[^n]: {}\n", blocks.join("\n\n"), note.replace("[^n]", ""))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_two_texts_come_back(old in texts(), new in texts(), arabic: bool) {
        let direction = if arabic { Direction::RightToLeft } else { Direction::LeftToRight };
        let written = marked(&old, &new, direction);
        assert_both(&written, &plain(&old, direction), &plain(&new, direction), &format!("{old:?} {new:?}"));
    }
}

/// The draft after edits of every sort.
pub(crate) fn edited() -> Project {
    let mut edited = ours("roadmap");
    let document = Arc::make_mut(&mut edited.document);
    let glossary = document.glossary.remove(3);
    document.glossary.push(glossary);
    document.objectives.swap(4, 5);
    let objective = document.objectives.remove(9);
    document.objectives[0].actions.truncate(1);
    document.objectives[0].title = objective.title;
    document.objectives[1].indicators[0].target = None;
    document.ethics.as_mut().unwrap().risks.remove(2);
    document.roadmap.as_mut().unwrap().version = "0.2".into();
    document.roadmap.as_mut().unwrap().status =
        Some(roadmap::internal::model::DocumentStatus::Adopted);
    edited
}

/// The draft before and after, and two documents that have little in common.
#[test]
fn both_drafts_come_back() {
    let (draft, edited) = (ours("roadmap"), edited());
    let pairs = [
        ("fr", &draft, &edited),
        ("ar", &edited, &draft),
        ("en", &ours("examples/commune"), &ours("examples/kenya")),
    ];
    for (language, old, new) in pairs {
        assert!(come_back(old, new, language) > 20, "{language}");
        assert_eq!(come_back(new, new, language), 0, "{language}: no change");
    }
}

#[test]
fn texts_that_were_once_wrong_come_back() {
    once_wrong(come_back);
}

#[test]
fn spoilt_versions_come_back() {
    spoilt(come_back);
}

/// Every kind of Markdown in every field, and texts that were once wrong, beside others; both ways.
pub(crate) fn once_wrong(check: impl Fn(&Project, &Project, &str) -> usize) {
    let directories = entries("tests/cases/texts");
    let projects: Vec<Project> =
        directories.iter().map(|directory| load(&Disk, directory).unwrap()).collect();
    for (two, language) in projects.windows(2).zip(["fr", "ar", "en"].into_iter().cycle()) {
        check(&two[0], &two[1], language);
        check(&two[1], &two[0], language);
    }
}

/// Versions that differ in what nobody planned for, by edits that are the same each time; both ways.
pub(crate) fn spoilt(check: impl Fn(&Project, &Project, &str) -> usize) {
    for round in 0..16_u64 {
        let bytes: Vec<u8> = (0..64).map(|i| hash(format!("{round} {i}")) as u8).collect();
        let mut dice = Dice(0, &bytes);
        let base = &projects()[1 + dice.roll(2)];
        let mut next = base.clone();
        for _ in 0..=dice.roll(8) {
            next = next.spoilt(&mut dice);
        }
        let (old, new) = (base.load(), next.load());
        let language = ["fr", "ar", "en"][dice.roll(3)];
        check(&old, &new, language);
        check(&new, &old, language);
    }
}
