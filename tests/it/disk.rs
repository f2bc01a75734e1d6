//! What stands on a disk and is no file, or leads elsewhere; names that are no text; runs that end
//! midway.

#![cfg(unix)]

use std::ffi::OsStr;
use std::fs::{create_dir_all, read_dir, read_to_string, remove_file, write};
use std::io::Write;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::{Command, Output};

use crate::repository::{err, program};

const PLAN: &str = "roadmap: {format: 1, id: x, title: T, status: working-draft, version: '1', \
                    horizon: {start: 2027, end: 2030}, languages: {source: fr, published: [fr]}}\n";

fn place() -> tempfile::TempDir {
    let directory = tempfile::tempdir().unwrap();
    create_dir_all(directory.path().join("p")).unwrap();
    write(directory.path().join("p/plan.yaml"), PLAN).unwrap();
    directory
}

fn refused(at: &Path, arguments: &[&str], words: &str) {
    let output = program(at, arguments);
    assert_eq!(output.status.code(), Some(2), "{arguments:?}: {}", err(&output));
    assert!(err(&output).contains(words), "{arguments:?}: {}", err(&output));
}

#[test]
fn links_that_lead_outside_are_not_followed() {
    let directory = place();
    let at = directory.path().join("p");
    create_dir_all(directory.path().join("elsewhere/html")).unwrap();
    write(directory.path().join("roadmap.yaml"), PLAN).unwrap();
    let words = "leads outside the project";
    symlink("../elsewhere", at.join("templates")).unwrap();
    refused(&at, &["build", "plan.yaml", "--format", "md"], words);
    remove_file(at.join("templates")).unwrap();
    symlink("../elsewhere", at.join("dist")).unwrap();
    refused(&at, &["build", "plan.yaml", "--format", "md"], words);
    refused(&at, &["build", "plan.yaml", "--format", "md", "--out", "dist/"], words);
    assert_eq!(read_dir(directory.path().join("elsewhere")).unwrap().count(), 1);
    symlink("../roadmap.yaml", at.join("link.yaml")).unwrap();
    symlink("..", at.join("whole")).unwrap();
    for path in ["link.yaml", "./link.yaml", "whole", "whole/"] {
        refused(&at, &["check", path], words);
    }
    symlink("plan.yaml", at.join("inside.yaml")).unwrap();
    assert_ne!(program(&at, &["check", "inside.yaml"]).status.code(), Some(2));
}

#[test]
fn pipes_and_devices_are_not_read() {
    let directory = place();
    let at = directory.path().join("p");
    let pipe = |name: &str| {
        create_dir_all(at.join(name).parent().unwrap()).unwrap();
        assert!(Command::new("mkfifo").arg(at.join(name)).status().unwrap().success());
    };
    let words = "not a regular file";
    pipe("pipe");
    for arguments in [
        &["check", "pipe"][..],
        &["check", "/dev/zero"],
        &["check", "plan.yaml", "--baseline", "pipe"],
        &["check", "plan.yaml", "--baseline", "/dev/zero"],
        &["translate", "import", "pipe", "--project", "plan.yaml"],
        &["diff", "plan.yaml", "pipe"],
    ] {
        refused(&at, arguments, words);
    }
    pipe("templates/html/frame.html");
    refused(&at, &["build", "plan.yaml", "--format", "html"], words);
    write(at.join("roadmap.yaml"), PLAN).unwrap();
    pipe("annexes/x.yaml");
    let output = program(&at, &["check", ".", "--format", "concise"]);
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.contains("annexes/x.yaml:1:1: error[unreadable-file]: this is no regular file"));
}

#[test]
fn paths_are_any_bytes_and_other_words_are_text() {
    let directory = place();
    let at = directory.path();
    let no_text = OsStr::from_bytes(b"d\xff");
    create_dir_all(at.join(no_text)).unwrap();
    write(at.join(no_text).join("roadmap.yaml"), PLAN.replace("working-draft", "workng-draft"))
        .unwrap();
    let run = |arguments: &[&OsStr]| -> Output {
        let mut command = crate::roadmap();
        command.current_dir(at).args(arguments).output().unwrap()
    };
    let word = OsStr::new;
    let fixed = run(&[word("check"), no_text, word("--fix")]);
    assert_ne!(fixed.status.code(), Some(2), "{}", err(&fixed));
    let text = read_to_string(at.join(no_text).join("roadmap.yaml")).unwrap();
    assert!(text.contains("working-draft"), "{text}");
    let out = OsStr::from_bytes(b"o\xff");
    let built = run(&[word("build"), no_text, word("--format"), word("md"), word("--out"), out]);
    assert_eq!(built.status.code(), Some(0), "{}", err(&built));
    assert!(at.join(out).join("x.fr.md").is_file());
    for arguments in [
        &[no_text][..],
        &[word("explain"), no_text],
        &[word("--lang"), no_text, word("check")],
        &[word("check"), word("--format"), no_text],
        &[word("diff"), no_text, no_text],
    ] {
        let output = run(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(err(&output).starts_with("error: "), "{}", err(&output));
        assert!(!err(&output).contains("panicked"), "{}", err(&output));
    }
}

#[test]
fn what_a_killed_run_has_left_is_taken_away_and_nothing_else() {
    let directory = place();
    let at = directory.path().join("p");
    create_dir_all(at.join("dist")).unwrap();
    for name in [".roadmap-aB3x9Z", ".roadmap-baseline.json", ".roadmap-keep-me", ".other-aB3x9Z"] {
        write(at.join("dist").join(name), "left").unwrap();
    }
    // That of a run that lives is locked.
    let mut held = std::fs::File::create(at.join("dist/.roadmap-HELD99")).unwrap();
    held.lock().unwrap();
    held.write_all(b"x").unwrap();
    let output = program(&at, &["build", "plan.yaml", "--format", "md"]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    let names = read_dir(at.join("dist")).unwrap().map(|entry| entry.unwrap().file_name());
    let mut names: Vec<_> = names.map(|name| name.into_string().unwrap()).collect();
    names.sort();
    let wanted = [
        ".other-aB3x9Z",
        ".roadmap-HELD99",
        ".roadmap-baseline.json",
        ".roadmap-keep-me",
        "x.fr.md",
    ];
    assert_eq!(names, wanted);
}

#[test]
fn where_one_draft_cannot_have_its_name_all_stay_as_they_were() {
    let directory = place();
    let at = directory.path().join("p");
    create_dir_all(at.join("dist/x.fr.md/in-the-way")).unwrap();
    write(at.join("dist/x.fr.html"), "old").unwrap();
    let formats = ["build", "plan.yaml", "--format", "html,json,md,csv"];
    let output = program(&at, &formats);
    assert_eq!(output.status.code(), Some(2), "{}", err(&output));
    assert!(err(&output).contains("x.fr.md"), "{}", err(&output));
    assert_eq!(read_to_string(at.join("dist/x.fr.html")).unwrap(), "old");
    assert_eq!(read_dir(at.join("dist")).unwrap().count(), 2);
}
