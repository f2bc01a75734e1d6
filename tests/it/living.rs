//! Living with findings: what was known does not count, what was touched comes first, and what
//! cannot be done writes nothing.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

use crate::directory;

const HEADER: &str = "\
roadmap:
  format: 1
  id: example
  title: Example
  status: working-draft
  version: '1'
  horizon: {start: 2027, end: 2030}
  languages: {source: en}
";

const BASELINE: &str = ".roadmap-baseline.json";

/// A project whose `x.yaml` is `text`.
fn project(text: &str) -> TempDir {
    directory([("roadmap.yaml", HEADER), ("x.yaml", text)])
}

fn write(directory: &TempDir, name: &str, text: &str) {
    std::fs::write(directory.path().join(name), text).unwrap();
}

fn read(directory: &TempDir, name: &str) -> String {
    std::fs::read_to_string(directory.path().join(name)).unwrap()
}

fn check(directory: &Path, arguments: &[&str]) -> Output {
    let mut command = crate::roadmap();
    command.current_dir(directory).arg("check").args(arguments);
    command.output().unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// Status, `rule:file:line` of each finding, and how many are held back.
fn findings(directory: &Path, arguments: &[&str]) -> (i32, Vec<String>, u64) {
    let output = check(directory, &[&["--format", "json"], arguments].concat());
    let text = out(&output);
    let json: Value =
        serde_json::from_str(&text).unwrap_or_else(|e| panic!("{e}: {}", err(&output)));
    let list = json["findings"].as_array().unwrap().iter().map(|f| {
        let word = |key: &str| f[key].as_str().unwrap().to_owned();
        format!("{}:{}:{}", word("rule"), word("file"), f["line"])
    });
    (output.status.code().unwrap(), list.collect(), json["summary"]["known"].as_u64().unwrap())
}

/// Two faults that are alike, and one that is not.
const THREE: &str =
    "colour: red\nactors:\n  - {id: a, title: A, kind: x}\n  - {id: b, title: B, kind: x}\n";

#[test]
fn a_baseline_lets_only_new_findings_count() {
    let directory = project(THREE);
    let here = directory.path();
    let (status, all, known) = findings(here, &[]);
    assert_eq!((status, known), (1, 0));
    let written = check(here, &["--write-baseline"]);
    assert_eq!(written.status.code(), Some(0), "{}", err(&written));
    let json: Value = serde_json::from_str(&read(&directory, BASELINE)).unwrap();
    assert_eq!(json["version"], 1);
    let entries = json["findings"].as_array().unwrap();
    let count: u64 = entries.iter().map(|entry| entry["count"].as_u64().unwrap()).sum();
    assert_eq!(count, all.len() as u64);
    // Of two elements that lack the same, each is known.
    let alike = entries.iter().filter(|entry| entry["rule"] == "unknown-national-word");
    let alike: Vec<_> = alike.map(|entry| (&entry["file"], &entry["count"])).collect();
    assert_eq!(alike, [(&"x.yaml".into(), &1.into()), (&"x.yaml".into(), &1.into())]);

    let with = ["--baseline", BASELINE, "--deny", "warnings"];
    assert_eq!(findings(here, &with), (0, vec![], all.len() as u64));
    // From elsewhere, and with lines moved.
    write(&directory, "x.yaml", &format!("{}{THREE}", "\n".repeat(10)));
    let path = here.join(BASELINE);
    let elsewhere = [here.to_str().unwrap(), "--baseline", path.to_str().unwrap()];
    assert_eq!(findings(Path::new("/"), &elsewhere).1, Vec::<String>::new());
    // A third one alike is new.
    write(&directory, "x.yaml", &format!("{THREE}  - {{id: c, title: C, kind: x}}\n"));
    let (status, new, known) = findings(here, &with);
    assert_eq!((status, known), (1, all.len() as u64));
    assert_eq!(new, ["unknown-national-word:x.yaml:5"]);
}

#[test]
fn warnings_count_where_they_are_denied() {
    let directory = project(THREE);
    let here = directory.path();
    check(here, &["--write-baseline"]);
    write(&directory, "empty.yaml", "# no content\n");
    let status = |more: &[&str]| {
        let (status, new, _) = findings(here, &[&["--baseline", BASELINE], more].concat());
        assert_eq!(new, ["empty-file:empty.yaml:1"]);
        status
    };
    assert_eq!(status(&[]), 0);
    assert_eq!(status(&["--deny", "warnings"]), 1);
    assert_eq!(check(here, &["--deny", "everything"]).status.code(), Some(2));
}

#[test]
fn a_baseline_only_shrinks() {
    let directory = project(THREE);
    let here = directory.path();
    check(here, &["--write-baseline"]);
    let first = read(&directory, BASELINE);
    // One is mended, one is new.
    write(&directory, "x.yaml", &THREE.replace("colour: red", "shape: round"));
    let output = check(here, &["--baseline", BASELINE, "--format", "concise"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(out(&output).lines().count(), 1, "{}", out(&output));
    assert!(err(&output).contains("1 finding of the baseline is gone"), "{}", err(&output));
    assert!(err(&output).contains("x.yaml  unknown-key  1"), "{}", err(&output));
    assert_eq!(read(&directory, BASELINE), first, "nothing was asked to be written");
    // Written again, it loses one and takes in none.
    let output = check(here, &["--write-baseline", "--format", "concise"]);
    assert_eq!(output.status.code(), Some(1), "the new one still counts");
    assert!(out(&output).contains("`shape`"), "{}", out(&output));
    assert_eq!(read(&directory, BASELINE).matches("unknown-key").count(), 0);
    let output = check(here, &["--baseline", BASELINE]);
    assert!(!err(&output).contains("gone"), "{}", err(&output));
    // Unless somebody insists.
    let output = check(here, &["--write-baseline", "--force"]);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(read(&directory, BASELINE).matches("unknown-key").count(), 1);
    assert_eq!(check(here, &["--force"]).status.code(), Some(2), "nothing to force");
}

#[test]
fn a_baseline_that_cannot_be_used_is_left_alone() {
    let directory = project(THREE);
    let here = directory.path();
    for wrong in [
        "",
        "not JSON",
        "[]",
        "{\"findings\": []}",
        "{\"version\": 2, \"findings\": []}",
        "{\"version\": \"1\", \"findings\": []}",
        "{\"version\": 1, \"findings\": [{\"rule\": 1}]}",
    ] {
        write(&directory, BASELINE, wrong);
        for arguments in [
            &["--baseline", BASELINE][..],
            &["--write-baseline"],
            &["--write-baseline", "--force"],
            &["--baseline", BASELINE, "--write-baseline"],
        ] {
            let output = check(here, arguments);
            assert_eq!(output.status.code(), Some(2), "{wrong}: {arguments:?}");
            assert_eq!(out(&output), "", "{wrong}");
            assert!(err(&output).contains(BASELINE), "{wrong}: {}", err(&output));
            assert_eq!(read(&directory, BASELINE), wrong);
        }
    }
    assert_eq!(check(here, &["--baseline", "nowhere.json"]).status.code(), Some(2));
    assert_eq!(check(here, &["--write-baseline=x.yaml/b.json"]).status.code(), Some(2));
    // What cannot be read is not gone, and what it would hold is not known.
    std::fs::remove_file(here.join(BASELINE)).unwrap();
    check(here, &["--write-baseline"]);
    let before = read(&directory, BASELINE);
    write(&directory, "x.yaml", "a: [\n");
    let output = check(here, &["--write-baseline"]);
    assert_eq!((output.status.code(), read(&directory, BASELINE)), (Some(2), before));
    let output = check(here, &["--baseline", BASELINE]);
    assert_eq!(output.status.code(), Some(1));
    assert!(!err(&output).contains("gone"), "{}", err(&output));
}

#[test]
fn a_baseline_says_nothing_that_a_log_obeys() {
    let directory = project("# nothing\n");
    let known = serde_json::json!({
        "fingerprint": "0", "rule": "x\u{1b}[31m##vso[y]", "file": "a\n::error::b", "count": 1,
    });
    let baseline = serde_json::json!({"version": 1, "findings": [known]});
    write(&directory, BASELINE, &baseline.to_string());
    let output = check(directory.path(), &["--baseline", BASELINE]);
    let said = err(&output);
    assert!(said.contains("1 finding of the baseline is gone"), "{said}");
    assert!(!said.contains('\u{1b}') && !said.contains("##vso["), "{said:?}");
    assert!(!said.lines().any(|line| line.trim_start().starts_with("::")), "{said}");
}

/// Status 2: what was asked of the check is not what it did.
#[test]
fn checks_that_cannot_be_followed() {
    let directory = project("# nothing\n");
    let here = directory.path();
    check(here, &["--write-baseline"]);
    let before = read(&directory, BASELINE);
    for (wrong, rule, said) in [
        ("checks: {thresholds: {sentence-words: many}}", "wrong-type", "whole number"),
        ("checks: {thresholds: {sentence-words: 4.5}}", "wrong-type", "whole number"),
        ("checks: {thresholds: {sentence-words: -4}}", "out-of-range", "between"),
        ("checks: {thresholds: [sentence-words]}", "wrong-type", "a list"),
        ("checks: {thresholds: {sentence-word: 30}}", "unknown-threshold", "`sentence-words`"),
        ("checks: {levels: {weak-verbs: off}}", "unknown-level-rule", "`weak-verb`"),
        ("checks: {levels: {weak-verb: of}}", "unknown-value", "`off`"),
        ("checks: {level: {weak-verb: off}}", "unknown-key", "`levels`"),
        ("checks: strict", "wrong-type", "keys"),
        ("waivers: [{rule: weak-verbs, item: a, reason: R}]", "unknown-waiver-rule", "`weak-verb`"),
    ] {
        write(&directory, "x.yaml", &format!("{wrong}\n"));
        let output = check(here, &["--format", "json"]);
        assert_eq!(output.status.code(), Some(2), "{wrong}");
        assert!(err(&output).contains("`checks` or `waivers`"), "{wrong}: {}", err(&output));
        let json: Value = serde_json::from_str(&out(&output)).unwrap();
        let found = json["findings"].as_array().unwrap().iter().find(|f| f["rule"] == rule);
        let found = found.unwrap_or_else(|| panic!("{wrong}: no {rule} in {json}"));
        let words = format!("{} {}", found["message"], found["help"]);
        assert!(words.contains(said), "{wrong}: {words}");
        assert_eq!((&found["file"], &found["line"]), (&"x.yaml".into(), &1.into()));
        for arguments in [&["--write-baseline"][..], &["--write-baseline", "--force"]] {
            assert_eq!(check(here, arguments).status.code(), Some(2), "{wrong}");
            assert_eq!(read(&directory, BASELINE), before, "{wrong}: written");
        }
        assert_eq!(read(&directory, "x.yaml"), format!("{wrong}\n"));
    }
    write(
        &directory,
        "x.yaml",
        "checks: {thresholds: {sentence-words: 30}, levels: {weak-verb: off}}\n",
    );
    assert_eq!(check(here, &["--baseline", BASELINE]).status.code(), Some(0));
}

fn git(directory: &Path, arguments: &[&str]) -> String {
    let output = Command::new("git")
        .current_dir(directory)
        .args([
            "-c",
            "user.name=a",
            "-c",
            "user.email=a@example.org",
            "-c",
            "init.defaultBranch=main",
        ])
        .args(["-c", "protocol.file.allow=always"])
        .args(arguments)
        .output()
        .unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", err(&output));
    out(&output)
}

/// A repository whose second commit touches one of three faults.
fn repository() -> TempDir {
    let directory = project(THREE);
    let here = directory.path();
    git(here, &["init", "-q"]);
    git(here, &["add", "."]);
    git(here, &["commit", "-qm", "first"]);
    git(here, &["tag", "v1"]);
    write(&directory, "x.yaml", &THREE.replace("title: B", "title: C"));
    git(here, &["commit", "-qam", "second"]);
    directory
}

#[test]
fn findings_on_touched_lines_come_first() {
    let directory = repository();
    let here = directory.path();
    let (_, all, _) = findings(here, &[]);
    let touched = "unknown-national-word:x.yaml:4".to_owned();
    assert_eq!(all.iter().position(|finding| *finding == touched), Some(all.len() - 1));
    for revision in ["v1", "HEAD~1", "HEAD^"] {
        let (status, since, _) = findings(here, &["--since", revision]);
        assert_eq!((status, since.len()), (1, all.len()));
        assert_eq!(since[0], touched);
        assert_eq!(since[1..], all[..all.len() - 1], "the others keep their order");
        let only = findings(here, &["--since", revision, "--since-only"]);
        assert_eq!(only, (1, vec![touched.clone()], 0));
    }
    let output = check(here, &["--since", "v1", "--format", "github"]);
    assert!(out(&output).starts_with("::error file=x.yaml,line=4,"), "{}", out(&output));
    // Nothing changed since now; a file that git does not know yet is all new.
    assert_eq!(findings(here, &["--since", "HEAD", "--since-only"]).1, Vec::<String>::new());
    write(&directory, "été.yaml", "shape: round\n");
    let only = findings(here, &["--since", "HEAD", "--since-only"]);
    assert_eq!(only.1, ["unknown-key:été.yaml:1"]);
    git(here, &["add", "."]);
    assert_eq!(findings(here, &["--since", "HEAD", "--since-only"]), only);
    assert_eq!(check(here, &["--since-only"]).status.code(), Some(2));
    // Below another directory of the repository, and whatever its configuration.
    let outer = tempfile::tempdir().unwrap();
    git(outer.path(), &["init", "-q"]);
    git(outer.path(), &["config", "diff.noprefix", "true"]);
    git(outer.path(), &["config", "diff.external", "false"]);
    let inner = outer.path().join("plan");
    std::fs::create_dir(&inner).unwrap();
    std::fs::write(inner.join("roadmap.yaml"), HEADER).unwrap();
    git(outer.path(), &["add", "."]);
    git(outer.path(), &["commit", "-qm", "first"]);
    std::fs::write(inner.join("roadmap.yaml"), format!("{HEADER}colour: red\n")).unwrap();
    let only = findings(outer.path(), &["plan", "--since", "HEAD", "--since-only"]);
    assert_eq!(only.1, ["unknown-key:plan/roadmap.yaml:9"]);
    assert_eq!(findings(&inner, &["--since", "HEAD", "--since-only"]).1.len(), 1);
}

#[test]
fn a_revision_that_git_does_not_know() {
    let directory = repository();
    let here = directory.path();
    let output = check(here, &["--since", "nowhere"]);
    assert_eq!((output.status.code(), out(&output).as_str()), (Some(2), ""));
    assert!(err(&output).contains("`nowhere`"), "{}", err(&output));
    assert!(!err(&output).contains("git fetch"), "there is no remote: {}", err(&output));
    for hostile in ["--output=/tmp/x", "-h", "", "x\ny", "HEAD:x.yaml"] {
        let since = format!("--since={hostile}");
        assert_eq!(check(here, &[&since]).status.code(), Some(2), "{hostile}");
    }
    // In a shallow clone the command that is said brings it.
    let clone = tempfile::tempdir().unwrap();
    let from = format!("file://{}", here.display());
    git(clone.path(), &["clone", "-q", "--depth=1", &from, "here"]);
    let shallow = clone.path().join("here");
    for revision in ["v1", "HEAD~1"] {
        let output = check(&shallow, &["--since", revision]);
        assert_eq!(output.status.code(), Some(2), "{revision}");
        let said = err(&output);
        let fetch = said.split_once("git fetch").unwrap_or_else(|| panic!("{said}")).1.trim();
        let arguments: Vec<&str> = ["fetch"].into_iter().chain(fetch.split(' ')).collect();
        git(&shallow, &arguments);
        let (_, only, _) = findings(&shallow, &["--since", revision, "--since-only"]);
        assert_eq!(only, ["unknown-national-word:x.yaml:4"], "{revision}");
    }
}

#[test]
fn what_cannot_be_done_is_known_before_anything_is_written() {
    let directory = project("actors:\n  - {id: a, titel: A}\n");
    let here = directory.path();
    let text = read(&directory, "x.yaml");
    write(&directory, "other.json", "{\"version\": 2, \"findings\": []}");
    for wrong in [
        &["--since", "nowhere"][..],
        &["--baseline", "other.json"],
        &["--write-baseline=other.json"],
        &["--baseline", "nowhere.json"],
    ] {
        for asked in [&["--fix"][..], &["--write-baseline=known.json"], &["--fix", "--diff"]] {
            if wrong.contains(&"--write-baseline=other.json") && asked[0] != "--fix" {
                continue;
            }
            // A baseline that is only written is not read.
            if wrong[0] == "--baseline" && asked[0] != "--fix" {
                continue;
            }
            let output = check(here, &[asked, wrong].concat());
            assert_eq!(output.status.code(), Some(2), "{asked:?} {wrong:?}: {}", err(&output));
            assert_eq!(read(&directory, "x.yaml"), text, "{asked:?} {wrong:?}");
            assert!(!here.join("known.json").exists(), "{asked:?} {wrong:?}");
        }
    }
    assert_ne!(check(here, &["--fix"]).status.code(), Some(2));
    assert!(read(&directory, "x.yaml").contains("title: A"));
}

#[test]
fn no_repository_and_no_git() {
    let directory = project(THREE);
    let output = check(directory.path(), &["--since", "main"]);
    assert_eq!((output.status.code(), out(&output).as_str()), (Some(2), ""));
    assert!(err(&output).contains("not a git repository"), "{}", err(&output));
    let output = crate::roadmap()
        .args(["check", "--since", "main"])
        .current_dir(directory.path())
        .env_clear()
        .env("PATH", directory.path())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("git cannot be run"), "{}", err(&output));
}
