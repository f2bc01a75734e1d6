//! The program itself: exit status, streams, languages. What it finds is tested in the library.

use std::io::Read;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

use crate::root;

const CLEAN: i32 = 0;
const FINDINGS: i32 = 1;
const FAILED: i32 = 2;

/// The program in a directory, with nothing of the environment that it reads.
fn program(directory: &Path) -> Command {
    let mut command = crate::roadmap();
    command.current_dir(directory);
    command
}

fn run(args: &[&str]) -> Output {
    program(root()).args(args).output().unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// A roadmap with an error, and one that has nothing to say: only a waived or sound one has.
fn faulty() -> tempfile::TempDir {
    let directory = tempfile::tempdir().unwrap();
    std::fs::write(directory.path().join("roadmap.yaml"), "roadmap: {format: 2}\n").unwrap();
    directory
}

#[test]
fn status_says_what_happened() {
    let directory = faulty();
    let found = program(directory.path()).arg("check").output().unwrap();
    assert_eq!(found.status.code(), Some(FINDINGS), "{}", err(&found));
    let not_there = run(&["check", "nowhere"]);
    assert_eq!(not_there.status.code(), Some(FAILED));
    assert_eq!(out(&not_there), "");
    assert!(err(&not_there).starts_with("error: nowhere: "), "{}", err(&not_there));
    for wrong in [&["chekc"][..], &["check", "--format", "xml"], &["check", "a", "b"], &["--today"]]
    {
        assert_eq!(run(wrong).status.code(), Some(FAILED), "{wrong:?}");
    }
    for fine in [&["--help"][..], &["--version"], &["check", "--help"], &["explain", "R07"]] {
        assert_eq!(run(fine).status.code(), Some(CLEAN), "{fine:?}");
    }
}

#[test]
fn nothing_here() {
    let empty = tempfile::tempdir().unwrap();
    let output = program(empty.path()).arg("check").output().unwrap();
    assert_eq!(output.status.code(), Some(FAILED));
    let output = program(empty.path()).args(["-C", "nowhere", "check"]).output().unwrap();
    assert_eq!(output.status.code(), Some(FAILED));
}

#[test]
fn nearest_roadmap_upward() {
    let below = root().join("examples/kenya/pillars");
    let output = program(&below).args(["check", "--format", "json"]).output().unwrap();
    assert_ne!(output.status.code(), Some(FAILED), "{}", err(&output));
    let report: Value = serde_json::from_str(&out(&output)).unwrap();
    for finding in report["findings"].as_array().unwrap() {
        assert!(finding["file"].as_str().unwrap().contains("examples/kenya/"), "{finding}");
    }
}

#[test]
fn language_of_messages() {
    let directory = faulty();
    let french = |args: &[&str], environment: &[(&str, &str)]| {
        let mut command = program(directory.path());
        command.args(args).args(["check", "--format", "concise"]);
        let output = command.envs(environment.iter().copied()).output().unwrap();
        out(&output).contains(": erreur[")
    };
    assert!(!french(&[], &[]));
    assert!(french(&["--lang", "fr"], &[]));
    assert!(french(&[], &[("LANG", "fr_MA.UTF-8")]));
    assert!(french(&[], &[("LC_ALL", "fr_FR"), ("LANG", "en_US.UTF-8")]));
    assert!(!french(&["--lang", "en"], &[("LANG", "fr_MA.UTF-8")]));
    assert!(!french(&[], &[("LANG", "C.UTF-8")]));
    let output = program(root()).args(["--lang", "fr", "check", "nulle-part"]).output().unwrap();
    assert!(err(&output).starts_with("erreur"), "{}", err(&output));
    let help = program(root()).env("LANG", "fr_MA.UTF-8").arg("--help").output().unwrap();
    assert!(out(&help).contains("Commandes"), "{}", out(&help));
}

#[test]
fn json_keeps_its_fields() {
    let directory = faulty();
    let output = program(directory.path()).args(["check", "--format", "json"]).output().unwrap();
    assert_eq!(output.status.code(), Some(FINDINGS));
    let report: Value = serde_json::from_str(&out(&output)).unwrap();
    assert_eq!(report["version"], 1);
    let findings = report["findings"].as_array().unwrap();
    let fields = [
        "rule",
        "severity",
        "message",
        "help",
        "file",
        "line",
        "column",
        "end_line",
        "end_column",
        "path",
        "fingerprint",
    ];
    for finding in findings {
        for field in fields {
            assert!(finding.get(field).is_some(), "{field} of {finding}");
        }
        assert_eq!(finding["file"], "roadmap.yaml");
        for number in ["line", "column", "end_line", "end_column"] {
            assert!(finding[number].as_u64().unwrap() >= 1, "{number} of {finding}");
        }
    }
    let format = findings.iter().find(|finding| finding["rule"] == "unknown-format").unwrap();
    assert_eq!((&format["line"], &format["column"]), (&1.into(), &19.into()), "{format}");
    let summary = &report["summary"];
    let count = |key: &str| summary[key].as_u64().unwrap();
    assert_eq!(count("errors") + count("warnings") + count("infos"), findings.len() as u64);
    assert!(summary["waived"].is_u64());
}

#[test]
fn formats_show_the_same_findings() {
    let directory = faulty();
    let show = |format: &str| {
        let output =
            program(directory.path()).args(["check", "--format", format]).output().unwrap();
        out(&output)
    };
    let report: Value = serde_json::from_str(&show("json")).unwrap();
    let findings = report["findings"].as_array().unwrap();
    let concise = show("concise");
    assert_eq!(concise.lines().count(), findings.len());
    let human = show("human");
    for (finding, line) in findings.iter().zip(concise.lines()) {
        let place = format!("roadmap.yaml:{}:{}", finding["line"], finding["column"]);
        assert!(line.starts_with(&place) && human.contains(&place), "{place}\n{line}\n{human}");
        assert!(line.contains(&format!("[{}]", finding["rule"].as_str().unwrap())));
    }
    assert!(!human.contains('\u{1b}'), "colours without a terminal");
    let colored = program(directory.path()).args(["check", "--color", "always"]).output().unwrap();
    assert!(out(&colored).contains('\u{1b}'));
}

#[test]
fn a_reader_that_has_seen_enough_is_no_failure() {
    let schema = ["schema"].as_slice();
    let real = ["check", "templates/init/fr"].as_slice();
    for args in [schema, real, &["completions", "bash"], &["explain"]] {
        let mut child = program(root())
            .args(args)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut first = [0; 1];
        let mut pipe = child.stdout.take().unwrap();
        pipe.read_exact(&mut first).unwrap();
        drop(pipe);
        let output = child.wait_with_output().unwrap();
        assert_eq!(err(&output), "", "{args:?}");
        assert_ne!(output.status.code(), Some(FAILED), "{args:?}");
    }
}

#[test]
fn explain_anything_that_has_a_name() {
    let examples = [
        ("action-without-lead", "R"),
        ("R07", "Law"),
        ("secteurs-sociaux", "R28"),
        ("E", "R28"),
        ("oecd:1.3", "Transparency"),
        ("ma:loi-09-08", "09-08"),
    ];
    for (name, holds) in examples {
        let output = run(&["explain", name]);
        assert_eq!(output.status.code(), Some(CLEAN), "{name}: {}", err(&output));
        assert!(out(&output).contains(name) || name == "E", "{name}: {}", out(&output));
        assert!(out(&output).to_lowercase().contains(&holds.to_lowercase()), "{}", out(&output));
    }
    let unknown = run(&["explain", "action-without-leed"]);
    assert_eq!(unknown.status.code(), Some(FAILED));
    assert!(err(&unknown).contains("`action-without-lead`"), "{}", err(&unknown));
    let pages = out(&run(&["explain", "--all", "--format", "markdown"]));
    assert_eq!(
        pages.matches("\n## ").count() + 1,
        roadmap::internal::rules::known(&roadmap::internal::catalog::Catalog::new([], "en"), None)
            .len(),
        "a page a rule"
    );
    let list = out(&run(&["explain"]));
    assert!(roadmap::internal::rules::all().iter().all(|rule| list.contains(rule.name)));
    // A project's own pillars and norms.
    let output = run(&["explain", "K1", "--project", "examples/kenya"]);
    assert!(out(&output).contains("shared-compute"), "{}", err(&output));
}

#[test]
fn schema_and_completions() {
    for kind in ["roadmap", "pillars", "norms"] {
        let schema: Value = serde_json::from_str(&out(&run(&["schema", kind]))).unwrap();
        assert!(schema["properties"].is_object(), "{kind}");
    }
    assert_eq!(out(&run(&["schema"])), out(&run(&["schema", "roadmap"])));
    for shell in ["bash", "zsh", "fish"] {
        let output = run(&["completions", shell]);
        assert_eq!(output.status.code(), Some(CLEAN));
        assert!(out(&output).contains("roadmap"), "{shell}");
    }
}

#[test]
fn init_starts_a_roadmap_that_can_be_checked() {
    for language in ["fr", "ar", "en"] {
        let directory = tempfile::tempdir().unwrap();
        let init = |path: &str| {
            program(directory.path()).args(["init", path, "--lang", language]).output().unwrap()
        };
        let output = init("new/roadmap");
        assert_eq!(output.status.code(), Some(CLEAN), "{}", err(&output));
        assert!(directory.path().join("new/roadmap/roadmap.schema.json").is_file());
        let output = program(directory.path())
            .args(["check", "new/roadmap", "--format", "json"])
            .output()
            .unwrap();
        assert_ne!(output.status.code(), Some(FAILED));
        let report: Value = serde_json::from_str(&out(&output)).unwrap();
        let findings = report["findings"].as_array().unwrap();
        let is_own = |finding: &&Value| finding["rule"] == "placeholder-text";
        assert!(
            findings.iter().any(|finding| is_own(&finding)),
            "{language}: what is to be written"
        );
        for finding in findings.iter().filter(|finding| !is_own(finding)) {
            let rule = roadmap::internal::rules::find(finding["rule"].as_str().unwrap()).unwrap();
            assert_ne!(rule.basis, ["format"], "{finding}");
        }
        // Again: nothing is overwritten.
        let again = init("new/roadmap");
        assert_eq!(again.status.code(), Some(FAILED));
        assert_eq!(out(&again), "");
        // A repository that was made first is no obstacle, a file is.
        std::fs::create_dir_all(directory.path().join("repository/.git")).unwrap();
        assert_eq!(init("repository").status.code(), Some(CLEAN));
        std::fs::create_dir(directory.path().join("full")).unwrap();
        std::fs::write(directory.path().join("full/letter.txt"), "dear").unwrap();
        assert_eq!(init("full").status.code(), Some(FAILED));
        assert_eq!(init("full/letter.txt").status.code(), Some(FAILED));
        let left = std::fs::read_dir(directory.path().join("full")).unwrap().count();
        assert_eq!(left, 1, "something was written");
    }
    let directory = tempfile::tempdir().unwrap();
    let output = program(directory.path()).args(["init", "x", "--lang", "de"]).output().unwrap();
    assert_eq!(output.status.code(), Some(FAILED));
    assert!(!directory.path().join("x").exists());
}

#[test]
fn the_day_can_be_given() {
    for day in ["tomorrow", "2026-02-30", "24/11/2026"] {
        let output = run(&["--today", day, "check", "examples/minimal"]);
        assert_eq!(output.status.code(), Some(FAILED), "{day}");
        assert!(err(&output).contains(day), "{}", err(&output));
    }
    let epoch = |value: &str| {
        let mut command = program(root());
        command.env("SOURCE_DATE_EPOCH", value).args(["check", "examples/minimal"]);
        command.output().unwrap().status.code()
    };
    assert_eq!(epoch("soon"), Some(FAILED));
    assert_ne!(epoch("1795478400"), Some(FAILED));
}

#[test]
fn same_input_same_bytes() {
    let check =
        || run(&["check", "templates/init/fr", "--format", "json", "--today", "2026-11-24"]);
    assert_eq!(out(&check()), out(&check()));
}
