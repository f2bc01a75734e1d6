//! Merging loses nothing: cases with their right values, and generated pairs of edits held
//! against plain git and against the edits made one after the other.

use std::process::Command;

use roadmap::internal::merge::{Merged, merge};
use roadmap::internal::yaml;

use crate::net::edits::Dice;
use crate::net::triple::{Held, held};
use crate::{files_below, root, text};

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

/// What git makes of three files: its conflicts.
fn git(directory: &std::path::Path, texts: [&str; 3]) -> bool {
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
    let references = ["/norms/", "/pillars/", "/rules/", "/countries/"];
    let real = real.filter(|path| references.iter().all(|part| !path.contains(part)));
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
        let mut dice = Dice(seed, &[]);
        match held(&mut dice, &bases, &seed.to_string(), &|texts| git(directory.path(), texts)) {
            Some(Held::Clean) => clean += 1,
            Some(Held::Better) => (clean, better) = (clean + 1, better + 1),
            Some(Held::Conflict) | None => {}
        }
    }
    assert!(clean * 2 > count && better * 50 > count, "{clean} clean, {better} where git is not");
}
