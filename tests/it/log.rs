//! `roadmap log` and what git is asked: what merges changed, moves, the last state, and time.

use std::path::Path;
use std::time::Instant;

use roadmap::internal::project::{Known, Project, load, load_beside};
use roadmap::internal::report::Format;
use roadmap::internal::rules;

use crate::net::edits::Dice;
use crate::repository::{FAILED, Repository, SMALL, err, git, out, program};
use crate::{generated, in_memory};
use crate::{shown, today};

#[test]
fn what_a_merge_changed_is_told() {
    let repository = Repository::small();
    repository.git(&["checkout", "-q", "-b", "other"]);
    repository.edit("roadmap.yaml", "title: Lay cables", "title: Lay all cables");
    repository.commit("Youssef", "Words");
    repository.git(&["checkout", "-q", "main"]);
    repository.edit("roadmap.yaml", "date: 2029", "date: 2028");
    repository.commit("Samira", "Sooner");
    repository.try_git(&["merge", "-q", "--no-commit", "other"]);
    let both = SMALL.replace("Lay cables", "Lay all cables").replace("date: 2029", "date: 2028");
    // A target that neither branch had.
    repository.write("roadmap.yaml", &both.replace("value: 90", "value: 60"));
    repository.commit("Samira", "Both");
    let log = out(&repository.roadmap(&["log"]));
    let merge = log.split("Sooner (").next().unwrap();
    assert!(merge.contains(": Both ("), "{log}");
    assert_eq!(merge.matches("target").count(), 1, "{log}");
    assert_eq!(log.matches("target weakened: from 90% to 60%").count(), 1, "{log}");
    assert_eq!(log.matches("Lay all cables").count(), log.matches(": Words (").count(), "{log}");
    let share = out(&repository.roadmap(&["log", "share"]));
    assert!(share.contains("90% → 60%"), "{share}");
    // A branch of which nothing is taken.
    repository.git(&["checkout", "-q", "-b", "third", "HEAD~1"]);
    repository.edit("roadmap.yaml", "end: 2028-06", "end: 2027-06");
    repository.commit("Youssef", "Cables first");
    repository.git(&["checkout", "-q", "main"]);
    repository.git(&["merge", "-q", "-s", "ours", "-m", "Not that", "third"]);
    let log = out(&repository.roadmap(&["log", "cables"]));
    let merge = log.split(": Cables first (").next().unwrap();
    assert!(merge.contains(": Not that (") && merge.contains("June 2028"), "{log}");
}

/// A version that cannot be read is named where a roadmap stood in it, or in the one before.
#[test]
fn versions_without_a_roadmap_are_named() {
    let repository = Repository::small();
    repository.git(&["mv", "roadmap.yaml", "notes.txt"]);
    repository.commit("Samira", "Withdrawn");
    repository.git(&["checkout", "-q", "--orphan", "anew"]);
    repository.write("README", "Nothing yet");
    repository.commit("Youssef", "No roadmap yet");
    repository.write("roadmap.yaml", "roadmap: [");
    repository.commit("Youssef", "Begun badly");
    repository.write("roadmap.yaml", SMALL);
    repository.commit("Youssef", "Mended");
    let log = out(&repository.roadmap(&["log"]));
    assert_eq!(log.matches("cannot be read").count(), 1, "{log}");
    assert!(log.contains("Youssef: Begun badly") && log.contains("Youssef: Mended"), "{log}");
    repository.git(&["checkout", "-q", "main"]);
    repository.git(&["mv", "notes.txt", "roadmap.yaml"]);
    repository.commit("Samira", "Back");
    let log = out(&repository.roadmap(&["log"]));
    assert!(log.contains("Samira: Withdrawn"), "{log}");
    assert_eq!(log.matches("cannot be read").count(), 1, "{log}");
}

/// Of what both branches touched, a merge takes one: what it left is told.
#[test]
fn what_a_merge_did_not_take_is_told() {
    let repository = Repository::small();
    let action = |end: &str| {
        let text = format!("2028-06}}\n      - {{id: masts, title: Masts, end: {end}}}\n");
        SMALL.replace("2028-06}\n", &text)
    };
    let merge = |ours: &str, theirs: &str, taken: &str| {
        repository.git(&["checkout", "-q", "-B", "other"]);
        repository.write("roadmap.yaml", theirs);
        repository.commit("Youssef", "Theirs");
        repository.git(&["checkout", "-q", "main"]);
        repository.write("roadmap.yaml", ours);
        repository.commit("Samira", "Ours");
        repository.try_git(&["merge", "-q", "--no-commit", "other"]);
        repository.write("roadmap.yaml", taken);
        repository.commit("Samira", "Both");
        let log = out(&repository.roadmap(&["log", "masts"]));
        let head = log.split_once(": Both (").unwrap().1;
        head.lines().skip(1).take_while(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
    };
    // Both add it, with other dates.
    let both = merge(&action("2029"), &action("2030"), &action("2029"));
    assert_eq!(both, "  + action “Masts” (masts): ends sooner: 2030 before, 2029 now");
    // One takes out what the other moves.
    let gone = merge(SMALL, &action("2030"), SMALL);
    assert_eq!(gone, "  − action “Masts” (masts): action removed");
}

/// A history told word for word: what came, went, was renamed, could not be read and was merged.
#[test]
fn a_history_says_what_is_right() {
    let repository = Repository::small();
    repository.edit("roadmap.yaml", "value: 90", "value: 95");
    repository.edit("roadmap.yaml", "end: 2028-06}", "end: 2028-03}");
    repository.commit("Youssef", "More, and sooner");
    let whole = repository.read("roadmap.yaml");
    repository.write("roadmap.yaml", "roadmap: [");
    repository.commit("Youssef", "Broken");
    let renamed = whole.replace("id: share", "id: part, renamed_from: share");
    repository.write("roadmap.yaml", &renamed);
    repository.commit("Samira", "Another id");
    repository.git(&["checkout", "-q", "-b", "other"]);
    repository.edit("roadmap.yaml", "title: Lay cables", "title: Lay all cables");
    repository.edit("roadmap.yaml", "date: 2029", "date: 2028");
    repository.commit("Youssef", "Words, and a date");
    repository.git(&["checkout", "-q", "main"]);
    let masts = "2028-03}\n      - {id: masts, title: Masts, end: 2029}\n";
    repository.edit("roadmap.yaml", "2028-03}\n", masts);
    repository.commit("Samira", "Masts");
    repository.try_git(&["merge", "-q", "--no-commit", "other"]);
    // The words are taken from the other branch, its date is not, and the target is of neither.
    let merged = renamed.replace("Lay cables", "Lay all cables").replace("2028-03}\n", masts);
    repository.write("roadmap.yaml", &merged.replace("value: 95", "value: 60"));
    repository.commit("Samira", "Both");
    repository.write("roadmap.yaml", &merged.replace(masts, "2028-03}\n"));
    repository.commit("Youssef", "No masts");
    for (name, arguments) in [
        ("all.en.txt", &["log"][..]),
        ("all.ar.md", &["log", "--lang", "ar", "--format", "markdown"]),
        ("part.en.txt", &["log", "part"]),
        ("part.fr.md", &["log", "part", "--lang", "fr", "--format", "markdown"]),
        ("masts.en.txt", &["log", "masts"]),
    ] {
        let mut log = out(&repository.roadmap(arguments));
        // What a commit is called depends on its day.
        for hash in repository.git(&["log", "--all", "--format=%H"]).lines() {
            log = log.replace(&hash[..10], "0123456789");
        }
        generated(&format!("tests/cases/log/{name}"), &log);
    }
}

/// A figure is told in the unit that it was of.
#[test]
fn a_unit_that_changes_does_not_change_what_was_said() {
    let repository = Repository::small();
    repository.edit("roadmap.yaml", "value: 90", "value: 92");
    repository.commit("Samira", "More");
    let text = repository.read("roadmap.yaml");
    assert!(text.contains("unit: '%'") || text.contains("unit: \"%\""), "{text}");
    let text = text.replace("value: 92", "value: 3").replace("unit: '%'", "unit: lines");
    repository.write("roadmap.yaml", &text.replace("unit: \"%\"", "unit: lines"));
    repository.commit("Samira", "Lines");
    let log = out(&repository.roadmap(&["log", "share"]));
    assert!(log.contains("90% → 92%"), "{log}");
    assert!(log.contains("→ 3\u{a0}lines"), "{log}");
    assert!(!log.contains("92\u{a0}lines") && !log.contains("90\u{a0}lines"), "{log}");
}

/// The last value that a log tells of each field, and what the newest version says.
#[test]
fn the_last_state_told_is_the_newest() {
    for seed in 0..12 {
        let mut dice = Dice(seed, &[]);
        let repository = Repository::small();
        let mut values = vec![90];
        repository.git(&["branch", "other"]);
        for i in 0..8 {
            let branch = ["main", "other"][dice.roll(2)];
            repository.git(&["checkout", "-q", branch]);
            if dice.roll(3) == 0 {
                let from = ["other", "main"][usize::from(branch == "other")];
                repository.try_git(&["merge", "-q", "--no-commit", "--no-ff", "-X", "ours", from]);
            }
            if dice.roll(3) > 0 {
                let text = repository.read("roadmap.yaml");
                let at = text.find("value: ").unwrap() + 7;
                let end = at + text[at..].find(',').unwrap();
                let value = 40 + dice.roll(6);
                values.push(value);
                let text = format!("{}{value}{}", &text[..at], &text[end..]);
                repository.write("roadmap.yaml", &text);
            }
            repository.git(&["add", "-A"]);
            repository.try_git(&["commit", "-q", "--allow-empty", "-m", &format!("c{i}")]);
        }
        repository.git(&["checkout", "-q", "main"]);
        repository.try_git(&["merge", "-q", "-m", "last", "-X", "theirs", "other"]);
        let text = repository.read("roadmap.yaml");
        let value = text.split("value: ").nth(1).unwrap().split(',').next().unwrap();
        let log = out(&repository.roadmap(&["log"]));
        // Newest first: the first sentence about the target.
        let told = log.lines().find(|line| line.contains("target ") && line.contains(" to "));
        let last = told.map_or("90%", |line| line.rsplit(" to ").next().unwrap().trim());
        let last = last.split('%').next().unwrap();
        let graph = repository.git(&["log", "--graph", "--oneline"]);
        assert_eq!(last, value, "seed {seed}\n{graph}\n{log}");
    }
}

#[test]
fn moves_are_followed() {
    let repository = Repository::small();
    repository.git(&["mv", "roadmap.yaml", "plan.yaml"]);
    repository.commit("Samira", "Another name");
    std::fs::create_dir(repository.path("plan")).unwrap();
    repository.git(&["mv", "plan.yaml", "plan/roadmap.yaml"]);
    repository.commit("Samira", "A directory");
    repository.edit("plan/roadmap.yaml", "value: 90", "value: 95");
    repository.commit("Samira", "More");
    repository.git(&["mv", "plan", "vision"]);
    repository.commit("Samira", "Another directory");
    repository.edit("vision/roadmap.yaml", "value: 95", "value: 96");
    repository.commit("Samira", "More yet");
    let log = out(&program(&repository.path("vision"), &["log", "share"]));
    assert!(log.contains("90% → 95%") && log.contains("→ 96%"), "{log}");
    assert!(!log.contains("Another directory") && !log.contains("cannot be read"), "{log}");
    // Into a directory in which another file stood before.
    repository.write("north/words.yaml", "glossary: [{id: t, title: T, definition: D}]\n");
    repository.commit("Samira", "Words");
    repository.git(&["mv", "vision/roadmap.yaml", "north/roadmap.yaml"]);
    repository.commit("Samira", "North");
    let log = out(&program(&repository.path("north"), &["log", "share"]));
    assert!(log.contains("90% → 95%") && log.contains("→ 96%"), "{log}");
}

#[test]
fn what_comes_back_is_told_in_whole_lines() {
    let repository = Repository::small();
    let gone =
        SMALL.replace("    actions:\n      - {id: cables, title: Lay cables, end: 2028-06}\n", "");
    repository.write("roadmap.yaml", &gone);
    repository.commit("Samira", "Gone");
    repository.write("roadmap.yaml", SMALL);
    repository.commit("Samira", "Back");
    for arguments in [&["log"][..], &["log", "cables"], &["log", "cables", "--format", "markdown"]]
    {
        let log = out(&repository.roadmap(arguments));
        let empty = |line: &&str| {
            matches!(line.trim(), "-" | "·" | "+" | "−" | "?") || line.trim_end().ends_with(':')
        };
        assert_eq!(log.lines().find(empty), None, "{log}");
        assert!(!log.contains("\n\n\n"), "{log}");
    }
}

#[test]
fn git_is_given_no_option_by_a_name() {
    let repository = Repository::small();
    repository.edit("roadmap.yaml", "value: 90", "value: 95");
    repository.commit("Samira", "More");
    let hash = repository.git(&["rev-parse", "HEAD~1"]);
    repository.write(".git/refs/tags/--output=seized", &hash);
    for arguments in [
        &["log", "--since=--output=seized"][..],
        &["diff", "--", "--output=seized"],
        &["diff", "--", "--output=seized...HEAD"],
        &["diff", "--", "--output=seized:roadmap.yaml", "HEAD:roadmap.yaml"],
        &["check", "--since=--output=seized"],
    ] {
        let output = repository.roadmap(arguments);
        assert!(output.status.code().is_some(), "{arguments:?}");
        let files = std::fs::read_dir(repository.0.path()).unwrap();
        let names: Vec<_> = files.map(|file| file.unwrap().file_name()).collect();
        assert_eq!(names.len(), 2, "{arguments:?}: {names:?} {}", err(&output));
    }
    let log = out(&repository.roadmap(&["log", "--since=--output=seized"]));
    assert!(log.contains("90% to 95%"), "{log}");
}

#[test]
fn outside_git_the_help_says_what_to_do() {
    let directory = tempfile::tempdir().unwrap();
    std::fs::write(directory.path().join("roadmap.yaml"), SMALL).unwrap();
    for (language, words) in [("en", "git init"), ("fr", "un clone du dépôt"), ("ar", "git init")]
    {
        for command in ["log", "git-setup"] {
            let output = program(directory.path(), &["--lang", language, command]);
            assert_eq!(output.status.code(), Some(FAILED));
            assert!(err(&output).contains(words), "{}", err(&output));
        }
    }
    git(directory.path(), &["init", "-q"]);
    let output = program(directory.path(), &["log"]);
    assert!(err(&output).contains("nothing is committed here yet"), "{}", err(&output));
}

/// A history is read from one process: as many versions again take little longer.
#[test]
fn a_long_history_is_read_in_a_moment() {
    let repository = Repository::small();
    let mut stream = String::new();
    for i in 0..300 {
        let text = match i % 3 {
            0 => format!("{i}\n"),
            _ => SMALL.replace("value: 90", &format!("value: {}", 20 + i % 70)),
        };
        let file = if i % 3 == 0 { "README" } else { "roadmap.yaml" };
        let from = if i == 0 { "from refs/heads/main^0\n" } else { "" };
        stream += &format!(
            "commit refs/heads/main\ncommitter T <t@example.org> {} +0000\ndata 1\nx\n{from}M 100644 inline {file}\ndata {}\n{text}\n",
            1_795_000_000 + i,
            text.len(),
        );
    }
    repository.write("stream", &stream);
    let import = std::fs::File::open(repository.path("stream")).unwrap();
    let done = std::process::Command::new("git")
        .current_dir(repository.0.path())
        .args(["fast-import", "--quiet", "--force"])
        .stdin(import)
        .status();
    assert!(done.unwrap().success());
    repository.git(&["reset", "-q", "--hard"]);
    let start = Instant::now();
    let log = out(&repository.roadmap(&["log"]));
    let took = start.elapsed();
    assert_eq!(log.matches(" T: x (").count(), 200, "{log}");
    // A process a version took ten times as long; debug builds are slow themselves.
    assert!(took.as_secs() < 10, "{took:?}");
}

#[test]
fn what_stood_in_one_version_only_has_a_history() {
    let repository = Repository::small();
    let masts = "2028-06}\n      - {id: masts, title: Masts, end: 2029}\n";
    repository.write("roadmap.yaml", &SMALL.replace("2028-06}\n", masts));
    repository.commit("Samira", "Masts");
    repository.write("roadmap.yaml", SMALL);
    repository.commit("Samira", "No masts");
    let log = out(&repository.roadmap(&["log", "masts"]));
    assert!(log.contains("action added") && log.contains("action removed"), "{log}");
}

/// Each finding of a version stands where it stands when that version is read alone.
#[test]
fn files_that_versions_share_are_read_once_and_stand_in_their_place() {
    let known = Known::default();
    let actors = ["", "# A line more.\n", "actors: [{id: a, title: A}]\n", "actors: [{id: A b}]\n"];
    // What rules find in a file without fault, and what is faulty.
    let objectives = ["objectives: [{id: o, title: T}]\n", "objectives: [{id: O p, titel: T}]\n"];
    for objectives in objectives.iter().chain(&objectives) {
        for actors in actors {
            let texts = [("actors", actors), ("objectives", objectives), ("roadmap", SMALL)];
            let files = in_memory(texts.map(|(name, text)| (format!("{name}.yaml"), text)));
            let report = |project: Project| {
                shown(&project, &rules::check(&project, today()), Format::Concise)
            };
            let beside = report(load_beside(&files, Path::new("p"), Some(&known)).unwrap());
            let alone = report(load(&files, Path::new("p")).unwrap());
            assert_eq!(beside, alone);
            assert!(alone.contains("objectives.yaml:1:"), "{alone}");
        }
    }
}
