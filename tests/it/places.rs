//! Files are named alike in every format, whatever path was given; patches apply; what was known
//! stays known where files move.

use std::collections::BTreeSet;
use std::path::Path;

use roadmap::internal::report::Format;
use serde_json::Value;

use crate::repository::{err, git, out, program};
use crate::root;

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let (path, name) = entry.map(|e| (e.path(), e.file_name())).unwrap();
        match path.is_dir() {
            true => copy(&path, &to.join(name)),
            false => drop(std::fs::copy(&path, to.join(name)).unwrap()),
        }
    }
}

fn case(name: &str, to: &Path) {
    copy(&root().join("tests/cases/reports").join(name), to);
}

fn run(directory: &Path, arguments: &[&str]) -> String {
    out(&program(directory, arguments))
}

#[test]
fn every_path_is_of_the_repository() {
    let directory = tempfile::tempdir().unwrap();
    let top = directory.path().canonicalize().unwrap();
    git(&top, &["init", "-q"]);
    let plan = top.join("plan é");
    case("19-fix", &plan);
    let absolute = plan.to_str().unwrap().to_owned();
    let file = format!("{absolute}/roadmap.yaml");
    for format in Format::ALL {
        let said = |from: &Path, path: &[&str]| {
            run(from, &[&["check", "--format", format.name()], path].concat())
        };
        let wanted = said(&top, &["plan é"]);
        let name = if format == Format::Sarif {
            "plan%20%C3%A9/roadmap.yaml"
        } else {
            "plan é/roadmap.yaml"
        };
        assert!(wanted.contains(name), "{}: {wanted}", format.name());
        for stray in ["./plan", "/plan", absolute.as_str(), "file:/"] {
            assert!(!wanted.contains(stray), "{}: {stray} in {wanted}", format.name());
        }
        for (from, path) in [
            (&top, &["./plan é/"][..]),
            (&top, &["plan é/../plan é/roadmap.yaml"]),
            (&top, &[absolute.as_str()]),
            (&plan, &[]),
            (&plan, &["."]),
            (&plan, &["../plan é"]),
            (&plan, &[file.as_str()]),
        ] {
            assert_eq!(said(from, path), wanted, "{}: {path:?}", format.name());
        }
    }
}

#[test]
fn outside_git_paths_are_of_the_working_directory_or_absolute() {
    let directory = tempfile::tempdir().unwrap();
    let top = directory.path().canonicalize().unwrap();
    case("19-fix", &top.join("a b"));
    std::fs::create_dir(top.join("c")).unwrap();
    let concise = |from: &Path, path: &str| run(from, &["check", "--format", "concise", path]);
    assert!(concise(&top, "./a b").starts_with("a b/roadmap.yaml:"));
    let absolute = format!("{}/a b/roadmap.yaml:", top.display());
    assert!(concise(&top.join("c"), "../a b").starts_with(&absolute));
    let sarif = run(&top.join("c"), &["check", "--format", "sarif", "../a b"]);
    let log: Value = serde_json::from_str(&sarif).unwrap();
    let place = &log["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
    let uri = place["artifactLocation"]["uri"].as_str().unwrap();
    assert_eq!(uri, format!("file://{}/a%20b/roadmap.yaml", top.display()));
}

/// Texts that are hard on a patch: line ends, marks, and characters that a terminal would obey.
#[test]
fn what_fix_shows_is_what_git_applies() {
    let header = "roadmap: {format: 1, id: Fix Me, title: T, status: workng-draft, version: '1', \
                  horizon: {start: 2027, end: 2030}, languages: {source: fr}}";
    for (place, text) in [
        ("plan", format!("{header}\n")),
        ("plan", header.to_owned()),
        ("plan", format!("{header}\r\n# fin\r\n")),
        ("plan", format!("\u{FEFF}{header}\n")),
        ("p l/é\"x", format!("# a\u{202E}b\n{header}\n# a\r# b\n")),
        ("tab\tx", format!("# \u{2066}\u{2028}\n{header}\n")),
    ] {
        let directory = tempfile::tempdir().unwrap();
        let top = directory.path().canonicalize().unwrap();
        git(&top, &["init", "-q"]);
        let plan = top.join(place);
        std::fs::create_dir_all(plan.join("below")).unwrap();
        let file = plan.join("roadmap.yaml");
        for (from, path) in [(&top, place), (&plan, "."), (&plan, plan.to_str().unwrap())] {
            std::fs::write(&file, &text).unwrap();
            let patch = program(from, &["check", path, "--fix", "--diff"]);
            std::fs::write(top.join("patch"), &patch.stdout).unwrap();
            git(from, &["apply", top.join("patch").to_str().unwrap()]);
            let applied = std::fs::read(&file).unwrap();
            std::fs::write(&file, &text).unwrap();
            program(from, &["check", path, "--fix"]);
            assert_eq!(applied, std::fs::read(&file).unwrap(), "{place}: {}", err(&patch));
            assert_ne!(applied, text.as_bytes());
        }
    }
}

#[test]
fn cases_of_junit_have_names_of_their_own_that_stay() {
    let directory = tempfile::tempdir().unwrap();
    case("28-junit-names", directory.path());
    let names = |language: &str| {
        let xml = run(directory.path(), &["check", "--format", "junit", "--lang", language]);
        let cases = xml.lines().filter_map(|line| line.trim().strip_prefix("<testcase "));
        cases.map(str::to_owned).collect::<Vec<_>>()
    };
    let before = names("en");
    assert!(before.len() > 30);
    assert_eq!(before.iter().collect::<BTreeSet<_>>().len(), before.len());
    assert_eq!(names("fr"), before);
    let file = directory.path().join("objectives.yaml");
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, format!("# a line more\n\n{text}")).unwrap();
    assert_eq!(names("ar"), before);
}

#[test]
fn a_baseline_knows_what_moved() {
    let directory = tempfile::tempdir().unwrap();
    case("20-waiver-baseline", directory.path());
    let path = |name: &str| directory.path().join(name);
    let known = || {
        let here = ["check", "--baseline", ".roadmap-baseline.json", "--format", "json"];
        let output = program(directory.path(), &here);
        let report: Value = serde_json::from_str(&out(&output)).unwrap();
        let new = report["findings"].as_array().unwrap().len();
        (new, report["summary"]["known"].as_u64().unwrap(), err(&output))
    };
    std::fs::write(path("faults.yaml"), "actors:\n  - {id: zz, titel: Z}\n").unwrap();
    program(directory.path(), &["check", "--write-baseline"]);
    let (new, all, said) = known();
    assert_eq!((new, said.as_str()), (0, ""));
    assert!(all > 10);
    std::fs::rename(path("sub/objectives.yaml"), path("objectifs.yaml")).unwrap();
    std::fs::create_dir_all(path("annexes/x")).unwrap();
    std::fs::rename(path("ethics.yaml"), path("annexes/x/ethics.yaml")).unwrap();
    std::fs::rename(path("faults.yaml"), path("annexes/fautes.yaml")).unwrap();
    assert_eq!(known(), (0, all, String::new()));
    // Two files become one.
    let actors = std::fs::read_to_string(path("actors.yaml")).unwrap();
    let more = std::fs::read_to_string(path("annexes/fautes.yaml")).unwrap();
    std::fs::write(path("actors.yaml"), actors + more.trim_start_matches("actors:\n")).unwrap();
    std::fs::remove_file(path("annexes/fautes.yaml")).unwrap();
    assert_eq!(known(), (0, all, String::new()));
    // Written anew, it knows them where they are; the same fault of another element is new.
    program(directory.path(), &["check", "--write-baseline"]);
    assert_eq!(known(), (0, all, String::new()));
    std::fs::write(path("new.yaml"), "actors:\n  - {id: yy, titel: Z}\n").unwrap();
    assert!(known().0 > 0);
}

/// A name is one line in every format, and nothing but a name.
#[cfg(unix)]
#[test]
fn a_hostile_file_name_is_only_a_name() {
    let directory = tempfile::tempdir().unwrap();
    let header = "roadmap: {format: 1, id: r, title: T, status: working-draft, version: 1, horizon: {start: 2027, end: 2030}, languages: {source: en}}\n";
    std::fs::write(directory.path().join("roadmap.yaml"), header).unwrap();
    let name = "a`\n\n# Approved @org\n<img src=x>\n::error::x `.yaml";
    std::fs::write(directory.path().join(name), "glossary: [{id: t, titel: A}]\n").unwrap();
    for format in Format::ALL {
        let said = run(directory.path(), &["check", "--format", format.name()]);
        assert!(said.contains("Approved"), "{}", format.name());
        for line in said.lines() {
            let line = line.trim_start();
            let acts =
                ["# Approved", "<img", "::error::x"].iter().any(|sign| line.starts_with(sign));
            assert!(!acts, "{}: {line}", format.name());
        }
    }
    // In Markdown it stands in code, where nothing is a mention, a heading or a picture.
    let said = run(directory.path(), &["check", "--format", "markdown"]);
    assert!(said.contains("| a`  # Approved @org <img src=x> ::error::x `.yaml:1:20 |"), "{said}");
}
