//! A redline shows both versions: without what was removed it has the words of the newer, without
//! what was added those of the older.

use std::path::PathBuf;
use std::sync::Arc;

use proptest::prelude::*;
use roadmap::files::Disk;
use roadmap::locale::{Direction, Locale};
use roadmap::project::{Project, load};
use roadmap::prose::{self, Output, Target};
use roadmap::render::{self, Draft, Fonts, Format, Templates};
use roadmap::view::{self, View};

use crate::{root, today};

/// What is taken away of a redline: an element, and the class of rows and pictures.
type Gone = (&'static str, &'static str);

const REMOVED: Gone = ("del", "removed");
const ADDED: Gone = ("ins", "added");

/// The words of a page, a line a block, without what goes and without what is said of a redline.
fn words(page: &str, gone: Option<Gone>) -> Vec<String> {
    const VOID: [&str; 8] = ["meta", "br", "hr", "path", "rect", "line", "circle", "polyline"];
    let mut open: Vec<(&str, bool)> = Vec::new();
    let mut text = String::new();
    for piece in page.split('<').skip(1) {
        let (tag, rest) = piece.split_once('>').unwrap_or((piece, ""));
        let name = tag.trim_matches('/').split([' ', '\n', '/']).next().unwrap_or_default();
        let classes = tag.split("class=\"").nth(1).and_then(|rest| rest.split('"').next());
        let has = |class: &str| classes.unwrap_or_default().split(' ').any(|known| known == class);
        if tag.starts_with('/') {
            while open.pop().is_some_and(|(last, _)| last != name) {}
        } else if !VOID.contains(&name) && !tag.starts_with('!') && !tag.ends_with('/') {
            let goes = gone.is_some_and(|(element, class)| {
                name == element && has("change") || name != element && has(class)
            });
            let beside = ["legend", "languages", "hidden", "footnote-backref"].into_iter().any(has);
            let code = name == "style" || name == "script";
            // The name of the page says what it is.
            let title = name == "title" && open.iter().all(|(around, _)| *around != "svg");
            open.push((name, goes || beside || code || title));
        }
        if !["a", "ins", "del", "bdi", "sup", "strong", "em", "span"].contains(&name) {
            text.push('\n');
        }
        if open.iter().all(|(_, hidden)| !hidden) {
            text.push_str(rest);
        }
    }
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '&' && c != '\u{64e}');
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn assert_both(redline: &str, old: &str, new: &str, what: &str) {
    for (gone, version) in [(REMOVED, new), (ADDED, old)] {
        let (ours, theirs) = (words(redline, Some(gone)), words(version, None));
        let at = ours.iter().zip(&theirs).position(|(one, other)| one != other);
        let at = at.unwrap_or(ours.len().min(theirs.len()));
        let near = |all: &[String]| all[at.saturating_sub(5)..all.len().min(at + 5)].join(" ");
        assert!(ours == theirs, "{what}, {gone:?}: {} | {}", near(&ours), near(&theirs));
    }
}

/// Texts in files: the older, the newer, and what is right.
#[test]
fn texts_are_compared_by_their_words() {
    let mut files: Vec<PathBuf> = std::fs::read_dir(root().join("tests/cases/redlines"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
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

fn texts() -> impl Strategy<Value = String> {
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

fn project(name: &str) -> Project {
    load(&Disk, &root().join(name)).unwrap()
}

fn seen(project: &Project, locale: &Locale) -> View {
    view::view(project, locale, today()).unwrap()
}

/// The draft before and after edits of every sort, and two documents that have little in common.
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
    document.ethics.as_mut().unwrap().risks.remove(2);
    document.roadmap.as_mut().unwrap().version = "0.2".into();
    document.roadmap.as_mut().unwrap().status = Some(roadmap::model::DocumentStatus::Adopted);
    let pairs = [
        ("fr", &draft, &edited),
        ("ar", &edited, &draft),
        ("en", &project("examples/commune"), &project("examples/kenya")),
    ];
    for (language, old, new) in pairs {
        let locale = Arc::new(Locale::new(language, Some("MA")).unwrap());
        let views = [seen(old, &locale), seen(new, &locale)];
        let templates = Templates::default();
        let draft = |view: &View| {
            let draft = Draft::new(view, &locale);
            let parts = draft.render(Format::Html, &templates, &Fonts::default()).unwrap();
            String::from_utf8(parts.into_iter().next().unwrap().bytes).unwrap()
        };
        let marked = |views: [&View; 2]| {
            let names = ["v1 <a>", "v2"];
            let written = render::marked(views, names, &locale, &templates, Format::Html).unwrap();
            String::from_utf8(written).unwrap()
        };
        let [before, now] = views.each_ref().map(draft);
        let redline = marked([&views[0], &views[1]]);
        assert_both(&redline, &before, &now, language);
        assert!(redline.contains("v1 &lt;a&gt;"), "{language}");
        // Places stand once, and links lead to them.
        let between = |before: &str| -> Vec<String> {
            let parts = redline.split(before).skip(1);
            parts.map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
        };
        let mut places = between(" id=\"");
        places.sort_unstable();
        let twice: Vec<_> = places.windows(2).filter(|two| two[0] == two[1]).collect();
        assert!(twice.is_empty(), "{language}: {twice:?}");
        for link in between("href=\"#") {
            assert!(places.binary_search(&link).is_ok(), "{language}: nothing at {link}");
        }
        // What is of one version only is a small part where little changed.
        let changes = |page: &str| page.matches("class=\"change\"").count();
        let same = marked([&views[1], &views[1]]);
        assert_eq!(changes(&same), 0, "{language}");
        assert!(changes(&redline) > 20, "{language}: {}", changes(&redline));
    }
}
