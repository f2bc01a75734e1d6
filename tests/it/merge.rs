//! Merging loses nothing: cases with their right values, and generated pairs of edits held
//! against plain git and against the edits made one after the other.

use std::process::Command;

use roadmap::merge::{Merged, merge};
use roadmap::yaml::{self, Node};

use crate::{files_below, root, text};

mod edits;

pub(crate) use edits::Dice;
use edits::{Edit, edit, lines, made, orders};

/// Each directory holds base, ours and theirs, and what is right: a file, in which conflicts
/// stand as git writes them.
#[test]
fn cases_are_merged_right() {
    let directories = files_below("tests/cases/merge", &["yaml"]);
    let names = directories.iter().filter_map(|path| path.strip_suffix("/base.yaml"));
    let mut wrong = Vec::new();
    for name in names {
        let read = |file: &str| std::fs::read(root().join(name).join(file)).unwrap();
        let [base, ours, theirs] = ["base.yaml", "ours.yaml", "theirs.yaml"].map(read);
        let right = read("merged.yaml");
        let merged = merge(&base, &ours, &theirs);
        let marks = right.split(|byte| *byte == b'\n').filter(|line| line.starts_with(b"<<<<<<< "));
        if merged != (Merged { conflicts: marks.count(), bytes: right }) {
            let found = String::from_utf8_lossy(&merged.bytes).into_owned();
            wrong.push(format!("{name}: {} conflicts\n{found}", merged.conflicts));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn scalars(node: &Node) -> Vec<String> {
    let mut found = Vec::new();
    node.scalars(&mut |text| found.push(text.to_owned()));
    found.sort();
    found
}

/// What git makes of three files: its conflicts.
fn git_conflicts(directory: &std::path::Path, texts: [&str; 3]) -> bool {
    let names = ["ours", "base", "theirs"];
    for (name, text) in names.iter().zip([texts[1], texts[0], texts[2]]) {
        std::fs::write(directory.join(name), text).unwrap();
    }
    let output =
        Command::new("git").current_dir(directory).args(["merge-file", "-p"]).args(names).output();
    output.unwrap().status.code() != Some(0)
}

/// Real files, and one in every style: as they are, with other line ends, and cut off.
fn bases() -> Vec<String> {
    let real = files_below("roadmap", &["yaml"]).into_iter();
    let real = real.filter(|path| !path.contains("/norms/") && !path.contains("/pillars/"));
    let styles = files_below("tests/cases/merge", &["yaml"]).into_iter();
    let styles = styles.filter(|path| path.ends_with("/base.yaml"));
    let mut bases: Vec<String> = real.map(|path| text(&path)).collect();
    for path in styles {
        let Ok(text) = std::fs::read_to_string(root().join(path)) else { continue };
        if text.lines().count() < 100 && yaml::source(&text).is_some() {
            bases.push(text.replace("\r\n", "\n").trim_start_matches('\u{feff}').to_owned());
        }
    }
    bases
}

#[test]
fn a_clean_merge_holds_every_edit_and_comment_of_both() {
    let count = std::env::var("MERGES").ok().and_then(|count| count.parse().ok()).unwrap_or(2000);
    let directory = tempfile::tempdir().unwrap();
    let bases = bases();
    let (mut clean, mut better) = (0, 0);
    for seed in 0..count {
        let mut dice = Dice(seed);
        let base = &bases[dice.roll(bases.len())];
        let all = lines(base);
        // Edits near each other are what conflicts are made of.
        let from = dice.roll(all.len());
        let window = [all.len(), 40, 8][dice.roll(3)];
        let mut side = |name: &str| -> Vec<Edit> {
            let wanted = 1 + dice.roll(3);
            let mut edits: Vec<Edit> = Vec::new();
            for i in 0..200 {
                let part = &all[from..(from + window).min(all.len())];
                let part = if part.len() < 3 { &all[..] } else { part };
                let offset = part[0].number.unwrap();
                let found = edit(&mut dice, part, &format!("zq{name}{seed}x{i}"));
                let Some(found) = found.map(|edit| edit.moved(offset)) else { continue };
                if made(&all, &edits.iter().chain([&found]).collect::<Vec<_>>()).is_some() {
                    edits.push(found);
                }
                if edits.len() == wanted {
                    break;
                }
            }
            edits
        };
        let (mine, other) = (side("o"), side("t"));
        let (Some(ours), Some(theirs)) = (
            made(&all, &mine.iter().collect::<Vec<_>>()),
            made(&all, &other.iter().collect::<Vec<_>>()),
        ) else {
            continue;
        };
        if [&ours, &theirs].iter().any(|text| yaml::source(text).is_none()) {
            continue;
        }
        let end = if dice.roll(4) == 0 { "\r\n" } else { "\n" };
        let cut = dice.roll(4) == 0;
        let written = |text: &str| {
            let text = if cut { text.trim_end_matches('\n') } else { text };
            text.replace('\n', end)
        };
        let texts = [base, &ours, &theirs].map(|text| written(text));
        let merged = merge(texts[0].as_bytes(), texts[1].as_bytes(), texts[2].as_bytes());
        let result = String::from_utf8(merged.bytes).unwrap();
        let shown = || format!("seed {seed}\n{mine:?}\n{other:?}\n{result}");
        if merged.conflicts > 0 {
            // Nothing is lost there either.
            for edit in mine.iter().chain(&other) {
                assert!(edit.words().iter().all(|words| result.contains(words)), "{}", shown());
            }
            continue;
        }
        clean += 1;
        assert_eq!(
            result.matches("\r\n").count(),
            if end.len() == 2 { result.matches('\n').count() } else { 0 }
        );
        for edit in mine.iter().chain(&other) {
            assert!(edit.words().iter().all(|words| result.contains(words)), "{}", shown());
        }
        let orders = orders(&all, &mine, &other);
        let is_order = orders.iter().any(|order| written(order) == result);
        let node = |text: &str| yaml::parse(text, 0).unwrap().map(|node| scalars(&node));
        let said = node(&result);
        assert!(orders.iter().any(|order| node(order) == said), "other words: {}", shown());
        if git_conflicts(directory.path(), [&texts[0], &texts[1], &texts[2]]) {
            better += 1;
            assert!(is_order, "no order of the edits: {}", shown());
        }
    }
    assert!(clean * 2 > count && better * 50 > count, "{clean} clean, {better} where git is not");
}
